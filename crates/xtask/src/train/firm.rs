//! The firms whose labelled mail is learnt from.

use amends_language::Language;
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
    /// We wrote its mail.
    pub is_ours: bool,
    /// The cues were written without its mail in view. Only there are cues and model compared: elsewhere
    /// the cues look better than they are.
    pub is_unseen: bool,
}

/// The measured firms, and whether the cues were written without their mail in view.
const MEASURED: [(&str, bool); 4] = [("f1", false), ("f2", true), ("f5", true), ("f6", false)];

/// All firms whose mail is English, those that are measured first.
///
/// # Errors
/// When the mailboxes of our own stories cannot be made.
pub fn english(shared: &Path) -> anyhow::Result<Vec<Firm>> {
    let measured = MEASURED.into_iter().map(|(name, is_unseen)| Firm {
        name: name.to_string(),
        called: format!("benchmark/{name}"),
        folder: shared.join("benchmark").join(name),
        is_measured: true,
        is_ours: false,
        is_unseen,
    });
    let stories = crate::stories::mailboxes(Language::English)?.into_iter();
    let stories = stories.map(|folder| Firm::of_story(folder, "stories"));
    Ok(measured.chain(stories).collect())
}

/// The firms whose mail is in another language: all of them are our own stories, and all are measured.
///
/// # Errors
/// When there are none, or their mailboxes cannot be made.
pub fn in_language(language: Language) -> anyhow::Result<Vec<Firm>> {
    let code = language.short().unwrap_or_default();
    let firms = crate::stories::mailboxes(language)?.into_iter();
    let firms = firms.map(|folder| {
        let mut firm = Firm::of_story(folder, &format!("languages/{code}"));
        firm.is_unseen = !LENT_WORDS.contains(&firm.name.as_str());
        firm.is_measured = true;
        firm
    });
    Ok(firms.collect())
}

/// Firms in other languages from half of whose letters the cues learnt.
const LENT_WORDS: [&str; 3] = ["pfeffer-falz", "atelier-sarment", "nogal-ferrus"];

impl Firm {
    fn of_story(folder: PathBuf, below: &str) -> Firm {
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        Firm {
            called: format!("training/{below}/{name}"),
            name: name.to_string(),
            is_measured: false,
            is_ours: true,
            is_unseen: true,
            folder,
        }
    }
}
