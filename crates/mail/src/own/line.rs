//! A line as the rules see it.

/// A line with what every rule asks of it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Line<'a> {
    /// The line without its end.
    pub text: &'a str,
    /// The line without white space around.
    pub body: &'a str,
    /// How deep it is quoted: the number of `>` at its beginning.
    pub depth: usize,
}

impl<'a> Line<'a> {
    /// Looks at a line.
    pub fn new(text: &'a str) -> Self {
        let body = text.trim();
        Line {
            text,
            body,
            depth: depth(text),
        }
    }

    /// True when there is nothing on it.
    pub fn is_blank(&self) -> bool {
        self.body.is_empty()
    }

    /// True when it begins with white space.
    pub fn is_indented(&self) -> bool {
        self.text.starts_with("  ") || self.text.starts_with('\t')
    }
}

/// Counts the `>` at a line's beginning; spaces may stand between them. A line with `<<` is
/// decoration (`>>> Visit us <<<`), not a quote.
fn depth(text: &str) -> usize {
    let mut depth = 0;
    for byte in text.bytes() {
        match byte {
            b'>' => depth += 1,
            b' ' | b'\t' => {}
            _ => break,
        }
    }
    if depth > 0 && text.contains("<<") {
        0
    } else {
        depth
    }
}
