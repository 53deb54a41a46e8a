//! Documents of which a part is written by a command.

use anyhow::{Context, bail};
use std::path::Path;

/// Writes a text between two marks of a document, or prints it where no document is named.
///
/// # Errors
/// As [`write_between`].
pub fn write_or_print(document: Option<&Path>, marks: [&str; 2], text: &str) -> anyhow::Result<()> {
    match document {
        Some(document) => write_between(document, marks, text),
        None => {
            println!("{}", text.trim_end());
            Ok(())
        }
    }
}

/// Puts text between the marks of a document.
///
/// # Errors
/// When the document cannot be read or written, or has no such marks.
pub fn write_between(document: &Path, marks: [&str; 2], text: &str) -> anyhow::Result<()> {
    let old = std::fs::read_to_string(document)
        .with_context(|| format!("reading {}", document.display()))?;
    let [begin, end] = marks;
    let parts = old.split_once(begin).and_then(|(before, rest)| {
        let (_, after) = rest.split_once(end)?;
        Some((before, after))
    });
    let Some((before, after)) = parts else {
        bail!(
            "{} has no marks for what is written into it",
            document.display()
        );
    };
    std::fs::write(document, format!("{before}{begin}\n{text}\n{end}{after}"))?;
    Ok(())
}
