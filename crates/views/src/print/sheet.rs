use super::span::{Line, Role, Span};
use std::fmt;
use textwrap::core::{Word, break_words};
use textwrap::wrap_algorithms::wrap_first_fit;
use textwrap::{WordSeparator, WordSplitter, word_splitters::split_words};

/// Columns below which a page is no longer made narrower.
const NARROWEST: usize = 40;
/// Columns beyond which a paragraph is hard to read and is not made wider.
const WIDEST_TEXT: usize = 132;
/// Columns from which a page puts things side by side.
const WIDE: usize = 120;

/// A page that grows line by line and keeps within its width.
#[derive(Debug, Clone)]
pub struct Sheet {
    width: usize,
    lines: Vec<Line>,
}

impl Sheet {
    /// An empty page of so many columns.
    pub fn new(width: usize) -> Sheet {
        Sheet {
            width: width.max(NARROWEST),
            lines: Vec::new(),
        }
    }

    /// Its columns.
    pub fn width(&self) -> usize {
        self.width
    }

    /// True when there is room to put things side by side.
    pub fn is_wide(&self) -> bool {
        self.width >= WIDE
    }

    /// Columns that running text may take.
    pub fn text_width(&self) -> usize {
        self.width.min(WIDEST_TEXT)
    }

    /// The lines so far.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// An empty line, unless the page is empty or already ends in one.
    pub fn gap(&mut self) {
        if self.lines.last().is_some_and(|l| !l.0.is_empty()) {
            self.lines.push(Line::default());
        }
    }

    /// A heading with a gap before it.
    pub fn heading(&mut self, text: &str) {
        self.gap();
        self.paragraph(0, 0, &[Span::new(Role::Strong, text)]);
    }

    /// One line as it is. Whoever makes it keeps it within the width.
    pub fn line(&mut self, spans: Vec<Span>) {
        self.lines.push(Line(spans));
    }

    /// Running text, wrapped: its first line is indented by `first` columns, the others by `rest`.
    pub fn paragraph(&mut self, first: usize, rest: usize, spans: &[Span]) {
        self.paragraph_within(self.text_width(), first, rest, spans);
    }

    /// The same, within so many columns.
    pub fn paragraph_within(&mut self, columns: usize, first: usize, rest: usize, spans: &[Span]) {
        let columns = columns.min(self.width);
        for (i, line) in wrap(
            spans,
            [columns.saturating_sub(first), columns.saturating_sub(rest)],
        )
        .into_iter()
        .enumerate()
        {
            self.push_indented(if i == 0 { first } else { rest }, line);
        }
    }

    /// A label in a column of its own, and running text beside it.
    pub fn labelled(&mut self, indent: usize, label: &[Span], column: usize, spans: &[Span]) {
        let label_width: usize = label.iter().map(Span::width).sum();
        let start = indent + column.max(label_width + 1);
        let room = self.text_width().saturating_sub(start);
        for (i, line) in wrap(spans, [room, room]).into_iter().enumerate() {
            if i > 0 {
                self.push_indented(start, line);
                continue;
            }
            let mut head = label.to_vec();
            head.push(Span::plain(" ".repeat(start - indent - label_width)));
            head.extend(line.0);
            self.push_indented(indent, Line(head));
        }
    }

    fn push_indented(&mut self, indent: usize, line: Line) {
        let mut spans = Vec::new();
        if indent > 0 && !line.0.is_empty() {
            spans.push(Span::plain(" ".repeat(indent)));
        }
        spans.extend(line.0);
        self.lines.push(Line(spans));
    }
}

/// Breaks spans into lines of `widths[0]`, then `widths[1]` columns each.
fn wrap(spans: &[Span], widths: [usize; 2]) -> Vec<Line> {
    let text: String = spans.iter().map(|s| s.text.as_str()).collect();
    let widths = widths.map(|w| w.max(1));
    let narrow = widths[0].min(widths[1]);
    let words = WordSeparator::new().find_words(&text);
    let words: Vec<Word<'_>> = split_words(words, &WordSplitter::NoHyphenation).collect();
    let words = break_words(words, narrow);
    let mut at = 0;
    let mut lines = Vec::new();
    for words in wrap_first_fit(&words, &widths.map(|w| w as f64)) {
        let length: usize = words
            .iter()
            .map(|w| w.word.len() + w.whitespace.len())
            .sum();
        let line = text[at..at + length].trim_end();
        lines.push(cut(spans, at, at + line.len()));
        at += length;
    }
    lines
}

/// The part of the spans between two bytes of their joined text.
fn cut(spans: &[Span], from: usize, to: usize) -> Line {
    let mut begin = 0;
    let mut out = Vec::new();
    for span in spans {
        let end = begin + span.text.len();
        let (a, b) = (from.max(begin), to.min(end));
        if a < b {
            out.push(Span::new(span.role, &span.text[a - begin..b - begin]));
        }
        begin = end;
    }
    Line(out)
}

impl fmt::Display for Sheet {
    /// The page without colours.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in &self.lines {
            for span in &line.0 {
                f.write_str(&span.text)?;
            }
            f.write_str("\n")?;
        }
        Ok(())
    }
}
