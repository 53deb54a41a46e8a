//! Labelled stories of our own: text files, one a client, made into mailboxes with their truth.

mod contents;
mod mailbox;
mod story;

use crate::folder;
use amends_language::Language;
use anyhow::{Context, bail};
use std::path::{Path, PathBuf};
use story::Story;

/// Where the stories lie: a folder a firm.
const STORIES: &str = "crates/language/training/stories";
/// Those in other languages than English: a folder a language, in it a folder a firm.
const LANGUAGES: &str = "crates/language/training/languages";
/// Where their mailboxes are made.
const MAILBOXES: &str = "target/stories";

/// Makes the mailboxes of these folders, or of all stories, and says where they are and what they hold.
///
/// # Errors
/// As those of [`mailboxes`].
pub fn run(folders: &[PathBuf]) -> anyhow::Result<()> {
    let folders = match folders {
        [] => {
            let languages = firms(LANGUAGES)?;
            let other = languages.iter().map(firms);
            let other: Vec<_> = other.collect::<anyhow::Result<_>>()?;
            [firms(STORIES)?, other.concat()].concat()
        }
        some => some.to_vec(),
    };
    for folder in folders {
        let (into, stories) = make(&folder)?;
        println!("{}: {}", into.display(), contents::said(&stories));
    }
    Ok(())
}

/// Makes the mailboxes of the stories that teach a language, and says where they are, in the order of
/// their names.
///
/// # Errors
/// When a story is not as the guide beside them says, or a folder cannot be written.
pub fn mailboxes(language: Language) -> anyhow::Result<Vec<PathBuf>> {
    let firms = match language.short() {
        Some(code) if language != Language::English => firms(Path::new(LANGUAGES).join(code))?,
        _ => firms(STORIES)?,
    };
    firms.iter().map(|firm| Ok(make(firm)?.0)).collect()
}

/// The folders of a folder of stories, one a firm.
fn firms(stories: impl AsRef<Path>) -> anyhow::Result<Vec<PathBuf>> {
    let mut firms = folder::sorted(&crate::root().join(stories))?;
    firms.retain(|f| f.is_dir());
    Ok(firms)
}

/// Writes the mailbox of a firm's stories.
fn make(firm: &Path) -> anyhow::Result<(PathBuf, Vec<Story>)> {
    let name = firm.file_name().unwrap_or_default();
    let into = crate::root().join(MAILBOXES).join(name);
    let mut stories: Vec<Story> = Vec::new();
    for path in folder::sorted(firm)? {
        if path.extension().is_some_and(|e| e == "story") {
            let text = std::fs::read_to_string(&path)?;
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            let read = Story::read(&name, &text);
            stories.push(read.with_context(|| path.display().to_string())?);
        }
    }
    let Some(first) = stories.first() else {
        bail!("{}: there is no story here", firm.display());
    };
    if let Some(other) = stories.iter().find(|s| s.firm != first.firm) {
        bail!(
            "{}: another firm or other members than in the first story",
            other.name
        );
    }
    std::fs::create_dir_all(&into)?;
    std::fs::write(into.join("mail.mbox"), mailbox::mail(&stories)?)?;
    let truth = serde_json::to_vec_pretty(&mailbox::truth(&stories))?;
    std::fs::write(into.join("truth.json"), truth)?;
    Ok((into, stories))
}
