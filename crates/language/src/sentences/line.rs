//! Lines of a mail body: which are blank, listed, greeting or farewell, and which run on.

use super::abbreviation::is_abbreviation;
use super::frame;
use super::stop::{begins_with_month, is_day};
use std::ops::Range;

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LineRole {
    Blank,
    Body,
    Salutation,
    Closing,
}

/// One line, without its end and surrounding space.
#[derive(Debug)]
pub(super) struct Line {
    pub span: Range<usize>,
    pub role: LineRole,
    /// True when the next line continues it (it was wrapped by the mail program).
    pub joins_next: bool,
    listed: bool,
}

/// No mail program wraps below this many characters.
const NARROWEST_WRAP: usize = 50;
/// A text with longer lines is not hard-wrapped at all.
const WIDEST_WRAP: usize = 100;

/// The lines of a text.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let mut out = Vec::new();
    let mut start = 0;
    for raw in text.split_inclusive('\n') {
        let span = trimmed(text, start..start + raw.len());
        start += raw.len();
        let (span, listed) = without_mark(text, span);
        let role = if span.is_empty() {
            LineRole::Blank
        } else {
            LineRole::Body
        };
        out.push(Line {
            span,
            role,
            joins_next: false,
            listed,
        });
    }
    mark_frame(text, &mut out);
    mark_joins(text, &mut out);
    out
}

fn trimmed(text: &str, span: Range<usize>) -> Range<usize> {
    let line = &text[span.clone()];
    let start = span.start + (line.len() - line.trim_start().len());
    start..(start + line.trim().len())
}

/// Strips a list mark: "- ", "* ", "• ", "1. ", "2) ", "a) ".
fn without_mark(text: &str, span: Range<usize>) -> (Range<usize>, bool) {
    let line = &text[span.clone()];
    let bytes = line.as_bytes();
    let mark = match line.chars().next() {
        Some(c @ ('-' | '*' | '+' | '•' | '·' | '–' | '—' | '▪' | '◦' | '>')) => {
            Some(c.len_utf8()).filter(|n| line[*n..].starts_with([' ', '\t']))
        }
        Some(c) if c.is_ascii_digit() => {
            let digits = bytes.iter().take_while(|b| b.is_ascii_digit()).count();
            let closes = matches!(bytes.get(digits), Some(b'.' | b')'));
            let spaced = matches!(bytes.get(digits + 1), Some(b' ' | b'\t'));
            // A wrapped line may begin "14. Februar": a day, no mark.
            let day = || is_day(&line[..digits]) && begins_with_month(line[digits + 1..].trim());
            (digits <= 2 && closes && spaced && !day()).then_some(digits + 1)
        }
        Some(c) if c.is_ascii_alphabetic() => {
            (bytes.get(1) == Some(&b')') && bytes.get(2) == Some(&b' ')).then_some(2)
        }
        _ => None,
    };
    match mark {
        Some(n) => (trimmed(text, span.start + n..span.end), true),
        None => (span, false),
    }
}

/// Marks which lines run on into the next: the next line's first word would not have fitted any more.
fn mark_joins(text: &str, lines: &mut [Line]) {
    let longest = lines.iter().map(|l| l.span.len()).max().unwrap_or(0);
    let width = longest.max(NARROWEST_WRAP);
    for at in 0..lines.len().saturating_sub(1) {
        let (this, next) = (&lines[at], &lines[at + 1]);
        if this.role != LineRole::Body || next.role != LineRole::Body || next.listed {
            continue;
        }
        let (a, b) = (&text[this.span.clone()], &text[next.span.clone()]);
        let word = b.split_whitespace().next().map_or(0, str::len);
        let full = longest <= WIDEST_WRAP && a.len() + 1 + word > width;
        let lower = b.chars().next().is_some_and(char::is_lowercase);
        let open = !a.ends_with(['.', '!', '?', ':', ';']);
        let runs_on = lower && open && (a.ends_with(',') || a.len() >= NARROWEST_WRAP);
        lines[at].joins_next = full || runs_on;
    }
}

/// Marks the greeting at the top and the farewell at the end.
fn mark_frame(text: &str, lines: &mut [Line]) {
    if let Some(first) = lines.iter().position(|l| l.role == LineRole::Body)
        && lines[first + 1..].iter().any(|l| l.role == LineRole::Body)
        && is_salutation(&text[lines[first].span.clone()])
    {
        lines[first].role = LineRole::Salutation;
    }
    // The farewell stands among the last few lines; what follows it is a name, not a sentence.
    let filled: Vec<usize> = (0..lines.len())
        .filter(|i| lines[*i].role == LineRole::Body && !lines[*i].listed)
        .collect();
    let tail = &filled[filled.len().saturating_sub(6)..];
    let farewell = tail
        .iter()
        .rposition(|i| is_farewell(&text[lines[*i].span.clone()]));
    if let Some(from) = farewell
        && tail[from + 1..]
            .iter()
            .all(|i| words(&text[lines[*i].span.clone()]) <= 6)
        && (from + 1 < tail.len() || filled.len() > 1)
    {
        for i in &tail[from..] {
            lines[*i].role = LineRole::Closing;
        }
    } else if let [.., _, last] = filled[..]
        && is_name(&text[lines[last].span.clone()])
    {
        lines[last].role = LineRole::Closing;
    }
}

fn words(line: &str) -> usize {
    line.split_whitespace().count()
}

fn is_salutation(line: &str) -> bool {
    if line.len() > 60 || words(line) > 6 || line.contains(['?', ';']) {
        return false;
    }
    let bare = line.trim_end_matches([',', '!', '.', ':', ' ', '-', '–']);
    // "Gentile dott.ssa Rossi", "Dear Mr. Nair"; but "Hi. We need it" is two sentences.
    let stops = |word: &str| word.strip_suffix('.').is_some_and(|w| !is_abbreviation(w));
    let one = !bare.contains('!') && !bare.split_whitespace().any(stops);
    let greets = words(bare) <= 5 && one && frame::greets(&bare.to_lowercase());
    let named = words(bare) <= 3 && is_name(bare) && !line.ends_with(['.', '?']);
    greets || named
}

fn is_farewell(line: &str) -> bool {
    let bare = line
        .trim_end_matches([',', '!', '.', ' ', '-', '–'])
        .to_lowercase();
    let (head, rest) = bare.split_once(',').unwrap_or((&bare, ""));
    frame::is_farewell(&bare) || (frame::is_farewell(head) && words(rest) <= 2)
}

/// One to three capitalised words, or an initial with kisses: "Priya Nair", "D", "Mo x".
fn is_name(line: &str) -> bool {
    let mut count = 0;
    for word in line.split_whitespace() {
        count += 1;
        let kiss = count > 1 && word.chars().all(|c| c == 'x' || c == 'X');
        let joiner = matches!(
            word,
            "and"
                | "&"
                | "+"
                | "von"
                | "van"
                | "der"
                | "den"
                | "ter"
                | "ten"
                | "de"
                | "da"
                | "do"
                | "dos"
                | "di"
                | "della"
                | "und"
                | "et"
                | "y"
                | "e"
                | "en"
        );
        let plain = word
            .chars()
            .all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’' | '.' | ','));
        let capital = word.chars().next().is_some_and(char::is_uppercase);
        let spoken = matches!(
            word,
            "Yes"
                | "No"
                | "Done"
                | "Agreed"
                | "Ok"
                | "OK"
                | "Thanks"
                | "Sorry"
                | "Ja"
                | "Nee"
                | "Akkoord"
                | "Gedaan"
                | "Sì"
                | "Fatto"
                | "Perfetto"
                | "Sim"
                | "Não"
                | "Feito"
                | "Perfeito"
        );
        if spoken || !(kiss || joiner || plain && capital) {
            return false;
        }
    }
    (1..=4).contains(&count) && !line.ends_with(['?', '!', '.'])
}
