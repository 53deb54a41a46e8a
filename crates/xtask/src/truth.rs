//! What careful readers say of a labelled mailbox.

use amends_testkit::score::Truth;
use anyhow::Context;
use std::path::Path;

/// Reads `truth.json` of a folder that holds a labelled mailbox.
///
/// # Errors
/// When it is not there, or not as expected.
pub fn read(folder: &Path) -> anyhow::Result<Truth> {
    let path = folder.join("truth.json");
    let text = std::fs::read(&path).with_context(|| format!("reading {}", path.display()))?;
    serde_json::from_slice(&text).with_context(|| format!("{} is not as expected", path.display()))
}
