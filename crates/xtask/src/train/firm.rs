//! The firms whose labelled mail is learnt from.

use std::path::{Path, PathBuf};

/// A firm.
#[derive(Debug, Clone)]
pub struct Firm {
    /// Its folder's name.
    pub name: String,
    /// How the model card calls its folder.
    pub called: String,
    /// Where its mailbox and truth lie.
    pub folder: PathBuf,
    /// One of the firms that accuracy is measured on; the others only teach.
    pub is_measured: bool,
    /// The cues were written without its mail in view. Only there are cues and model compared: elsewhere
    /// the cues look better than they are.
    pub is_unseen: bool,
}

/// The measured firms, and whether the cues were written without their mail in view.
const MEASURED: [(&str, bool); 4] = [("f1", false), ("f2", true), ("f5", true), ("f6", false)];

/// All firms, those that are measured first.
///
/// # Errors
/// When the mailboxes of our own stories cannot be made.
pub fn all(shared: &Path) -> anyhow::Result<Vec<Firm>> {
    let measured = MEASURED.into_iter().map(|(name, is_unseen)| Firm {
        name: name.to_string(),
        called: format!("benchmark/{name}"),
        folder: shared.join("benchmark").join(name),
        is_measured: true,
        is_unseen,
    });
    let stories = crate::stories::mailboxes()?.into_iter().map(|folder| {
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        Firm {
            name: name.to_string(),
            called: format!("training/stories/{name}"),
            is_measured: false,
            is_unseen: true,
            folder,
        }
    });
    Ok(measured.chain(stories).collect())
}
