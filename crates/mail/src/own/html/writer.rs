//! Collects words into lines with quote marks and indents.

use crate::own::TEXT_LIMIT;

/// Quotes nested deeper than this come out at this depth.
const MAX_MARKS: usize = 50;

/// The text so far.
#[derive(Default)]
pub(super) struct Writer {
    out: String,
    line: String,
    /// The quote depth of the line that is being filled.
    depth: usize,
    /// Blank lines wanted before the next line.
    gap: bool,
    /// White space seen since the last word.
    space: bool,
    /// What the next line begins with: the indent of a list, a bullet.
    lead: String,
    /// The depth of the last line written.
    last_depth: usize,
}

impl Writer {
    /// True when no more text is taken.
    pub fn is_full(&self) -> bool {
        self.out.len() > TEXT_LIMIT
    }

    /// Adds words; runs of white space are one space.
    pub fn words(&mut self, text: &str, depth: usize) {
        for c in text.chars() {
            // A no-break space is kept as a space; marks without width are no text.
            match c {
                ' ' | '\t' | '\n' | '\r' | '\u{c}' => self.space = true,
                '\u{a0}' => self.push(' ', depth),
                '\u{200b}' | '\u{200c}' | '\u{feff}' | '\u{ad}' | '\u{34f}' => {}
                c => self.push(c, depth),
            }
        }
    }

    /// Adds text whose white space counts.
    pub fn verbatim(&mut self, text: &str, depth: usize) {
        for (number, line) in text.split('\n').enumerate() {
            if number > 0 {
                self.break_line(depth);
            }
            let line = line.trim_end_matches('\r');
            if self.line.is_empty() {
                self.depth = depth;
            }
            self.line.push_str(line);
        }
    }

    fn push(&mut self, c: char, depth: usize) {
        if self.line.is_empty() {
            self.depth = depth;
            if c == ' ' {
                return;
            }
        } else if self.space && !self.line.ends_with(' ') {
            self.line.push(' ');
        }
        self.space = false;
        self.line.push(c);
    }

    /// What the next line begins with.
    pub fn lead(&mut self, lead: String) {
        self.lead = lead;
    }

    /// Ends the line when there is something on it.
    pub fn end_line(&mut self) {
        self.space = false;
        if self.line.trim().is_empty() {
            self.line.clear();
            return;
        }
        let line = std::mem::take(&mut self.line);
        self.write(line.trim_end());
    }

    /// Ends the line, empty or not.
    pub fn break_line(&mut self, depth: usize) {
        self.space = false;
        if self.line.trim().is_empty() {
            self.line.clear();
            self.depth = depth;
            self.gap = true;
        } else {
            self.end_line();
        }
    }

    /// Ends the line and asks for a blank one before the next.
    pub fn paragraph(&mut self) {
        self.end_line();
        self.gap = true;
    }

    /// A line exactly as given.
    pub fn exact(&mut self, line: &str, depth: usize) {
        self.end_line();
        self.depth = depth;
        self.write(line);
    }

    /// Whether a line is being filled.
    pub fn is_in_line(&self) -> bool {
        !self.line.trim().is_empty()
    }

    fn write(&mut self, line: &str) {
        if self.is_full() {
            return;
        }
        let depth = self.depth.min(MAX_MARKS);
        if self.gap && !self.out.is_empty() {
            self.marks(depth.min(self.last_depth));
            self.out.push('\n');
        }
        self.gap = false;
        self.marks(depth);
        if depth > 0 {
            self.out.push(' ');
        }
        self.out.push_str(&std::mem::take(&mut self.lead));
        self.out.push_str(line);
        self.out.push('\n');
        self.last_depth = depth;
    }

    fn marks(&mut self, depth: usize) {
        for _ in 0..depth {
            self.out.push('>');
        }
    }

    /// The whole text.
    pub fn finish(mut self) -> String {
        self.end_line();
        while self.out.ends_with('\n') {
            self.out.pop();
        }
        self.out
    }
}
