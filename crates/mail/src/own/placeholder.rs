//! What mail programs write in place of pictures and attachments.

use super::line::Line;

/// Beginnings and ends of such lines.
const FRAMES: &[(&str, &str)] = &[
    ("<<File:", ">>"),
    ("<< File:", ">>"),
    ("<Embedded ", ">"),
    ("[cid:", "]"),
    ("[image:", "]"),
    ("[Image:", "]"),
    ("[Inline image", "]"),
    ("<image0", ">"),
    ("[image0", "]"),
    ("<<att", ">>"),
    ("[attachment ", "]"),
];

/// Endings of file names.
const FILES: &[&str] = &[
    ".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".jpg", ".png", ".zip", ".vcf",
    ".rtf",
];

/// Whether the line stands for a picture or an attachment: `[cid:image001.png]`, or ` - plan.pdf`
/// as Lotus Notes indents it.
pub(crate) fn is_one(line: &Line<'_>) -> bool {
    let framed = FRAMES
        .iter()
        .any(|(begin, end)| line.body.starts_with(begin) && line.body.ends_with(end));
    let listed = line.text.starts_with(" - ") && line.body.len() < 120;
    framed
        || (listed
            && FILES
                .iter()
                .any(|ending| line.body.to_lowercase().ends_with(ending)))
}
