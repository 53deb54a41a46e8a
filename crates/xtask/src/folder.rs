//! What lies in a folder.

use anyhow::Context;
use std::path::{Path, PathBuf};

/// Its entries in the order of their names.
///
/// # Errors
/// When it cannot be read.
pub fn sorted(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let mut paths: Vec<PathBuf> = entries.flatten().map(|e| e.path()).collect();
    paths.sort();
    Ok(paths)
}
