//! Text in messages whose parts are not marked off as they should be.

use std::ops::ControlFlow;

/// A part whose own boundary never came runs on into what follows the parts around it: it ends at
/// the first of their boundaries.
pub(super) fn before_boundary(mut text: String, boundaries: &[&str]) -> String {
    for boundary in boundaries {
        let mut from = 0;
        while let Some(at) = text[from..].find(boundary).map(|at| from + at) {
            let head = &text[..at];
            if head == "--" || head.ends_with("\n--") {
                text.truncate(at.saturating_sub(3));
                break;
            }
            from = at + boundary.len();
        }
    }
    text
}

/// The text of a multipart whose boundary is not named or never came: what stands before the
/// second line of dashes, without the part's own header.
pub(super) fn first_part(text: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut marks = 0;
    let mut in_header = false;
    let _ = text.lines().try_for_each(|line| {
        let is_mark = line.len() > 3 && line.starts_with("--") && !line[2..].contains(' ');
        if is_mark {
            marks += 1;
            in_header = true;
            if marks > 1 {
                return ControlFlow::Break(());
            }
            kept.clear();
        } else if in_header {
            in_header = !line.trim().is_empty();
        } else {
            kept.push(line);
        }
        ControlFlow::Continue(())
    });
    kept.join("\n")
}
