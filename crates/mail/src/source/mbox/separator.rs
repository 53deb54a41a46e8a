//! The line between two messages of an mbox.

use crate::mime::{Stamp, parse_date};

/// A longer line separates nothing.
const LONGEST: usize = 1_000;

/// A separator line.
#[derive(Debug, Clone, Copy)]
pub(in crate::source) struct Separator {
    /// Its length in bytes with the line end.
    pub(in crate::source) length: usize,
    /// The time in it.
    pub(in crate::source) at: Option<Stamp>,
}

impl Separator {
    /// Judges the line at the start of `ahead`. `after_blank` tells that a blank line (or the
    /// start of the file) stands before it.
    ///
    /// A line with a sender and an asctime date is one after a blank line; without the blank line
    /// (some writers forget it) only if a header field follows. Lines without such a date (bare
    /// `From `, `From - `) need both.
    pub(in crate::source) fn at(ahead: &[u8], after_blank: bool) -> Option<Separator> {
        let window = &ahead[..ahead.len().min(LONGEST)];
        let rest = window.strip_prefix(b"From ")?;
        let end = memchr::memchr(b'\n', rest);
        let line = std::str::from_utf8(rest[..end.unwrap_or(rest.len())].trim_ascii()).ok()?;
        if end.is_none() && ahead.len() > LONGEST {
            return None;
        }
        let length = end.map_or(ahead.len(), |end| end + b"From \n".len());
        let header_follows = looks_like_header(&ahead[length..]);
        if let Some(date) = asctime(line) {
            let at = parse_date(date);
            return (after_blank || header_follows).then_some(Separator { length, at });
        }
        let loose = line.is_empty() || line == "-" || dated_otherwise(line);
        let at = parse_date(line.split_once(' ').map_or("", |(_, date)| date));
        (loose && after_blank && header_follows).then_some(Separator { length, at })
    }
}

/// True when a line that begins so is a header field.
pub(in crate::source) fn looks_like_header(line: &[u8]) -> bool {
    let name = line
        .iter()
        .take(78)
        .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
        .count();
    // `>From ` lines stand in headers that went through two mboxes.
    name > 0 && line.get(name) == Some(&b':') || line.starts_with(b">From ")
}

/// The part from the weekday on, where sender and asctime date (or nearly) stand in the line.
fn asctime(line: &str) -> Option<&str> {
    const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    const MONTHS: [&str; 12] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];
    let is_one_of = |names: &[&str], word: &str| {
        let word = word.trim_end_matches(',');
        names.iter().any(|name| name.eq_ignore_ascii_case(word))
    };
    let mut place = 0;
    let mut words = Vec::new();
    for word in line.split(' ') {
        if !word.is_empty() {
            words.push((place, word));
        }
        place += word.len() + 1;
    }
    // The sender comes first, and may have spaces.
    let (day, _) = words
        .iter()
        .enumerate()
        .skip(1)
        .rfind(|(_, (_, word))| is_one_of(&DAYS, word))?;
    let date = &words[day + 1..];
    let has_month = date
        .iter()
        .take(2)
        .any(|(_, word)| is_one_of(&MONTHS, word));
    let is_time = |word: &str| {
        let digits = word.bytes().all(|b| b.is_ascii_digit() || b == b':');
        digits && matches!(word.bytes().filter(|b| *b == b':').count(), 1 | 2)
    };
    let is_year = |word: &str| word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit());
    let few = date.len() <= 8;
    let complete = has_month
        && few
        && date.iter().any(|(_, word)| is_time(word))
        && date.iter().any(|(_, word)| is_year(word));
    complete.then(|| &line[words[day].0..])
}

/// A sender and some other date that can be read.
fn dated_otherwise(line: &str) -> bool {
    let Some((sender, date)) = line.split_once(' ') else {
        return false;
    };
    (sender.contains('@') || sender == "-") && parse_date(date).is_some()
}
