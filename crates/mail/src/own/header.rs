//! Blocks of header lines written into a text by Outlook, Lotus Notes, Orange and others.

mod names;

use super::address::has_address;
use super::date::{has_date, has_time};
use super::line::Line;
use super::marker::{is_rule, is_titled_rule};
use names::{Field, field};

/// A block has at most this many lines, long lists of addressees included.
const MAX_LINES: usize = 80;

/// Where a block was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Block {
    /// Its first line, rules and names above included.
    pub start: usize,
    /// The line after its last.
    pub end: usize,
}

/// Reads a header block that begins on line `i`.
pub(crate) fn at(lines: &[Line<'_>], i: usize) -> Option<Block> {
    let (first, _) = read(&lines[i])?;
    if first == Field::Other {
        return None;
    }
    let mut seen: Vec<Field> = Vec::new();
    let mut address = false;
    let mut moment = false;
    let mut end = i;
    let mut at = i;
    let mut in_list = false;
    while at < lines.len() && at - i < MAX_LINES {
        let line = &lines[at];
        if line.is_blank() {
            // Some programs put blank lines between the fields.
            let next = (at + 1..lines.len().min(at + 3)).find(|&j| !lines[j].is_blank());
            let goes_on = next
                .is_some_and(|j| read(&lines[j]).is_some_and(|(field, _)| !seen.contains(&field)));
            if !goes_on {
                break;
            }
            at = next.unwrap_or(at + 1);
            continue;
        }
        if let Some((field, value)) = read(line) {
            if field != Field::Other && seen.contains(&field) {
                break;
            }
            seen.push(field);
            address |= matches!(field, Field::From | Field::To | Field::Cc) && has_address(value);
            moment |= field == Field::Date && has_date(value) && has_time(value);
            in_list = matches!(field, Field::To | Field::Cc | Field::Subject | Field::From);
            end = at + 1;
        } else if in_list && goes_on(lines, at) {
            address |= has_address(line.body);
            end = at + 1;
        } else {
            break;
        }
        at += 1;
    }
    let has = |field| seen.contains(&field);
    let kinds = [
        Field::From,
        Field::Date,
        Field::To,
        Field::Cc,
        Field::Subject,
    ]
    .into_iter()
    .filter(|field| has(*field))
    .count();
    let mail = (address && (has(Field::From) || has(Field::To) && has(Field::Date)))
        || (has(Field::From) && has(Field::Subject) && kinds >= 3)
        || (has(Field::From) && moment)
        || (has(Field::To) && has(Field::Subject) && lotus_head(lines, i).is_some())
        || (address && has(Field::To) && has(Field::Cc) && has(Field::Subject))
        || (has(Field::Subject) && has(Field::Date) && has(Field::To) && kinds >= 3);
    (kinds >= 2 && mail).then(|| Block {
        start: head(lines, i),
        end,
    })
}

/// A line that continues the field above: addresses, or the end of a wrapped subject.
fn goes_on(lines: &[Line<'_>], at: usize) -> bool {
    let line = &lines[at];
    let above = lines[at - 1].body;
    if above.is_empty() {
        return false;
    }
    let list = above.ends_with([',', ';', '<', '[', ':']) || above.ends_with("[mailto:");
    let addresses = has_address(line.body)
        && line.body.contains(['<', ';', ',', '@'])
        && !line.body.ends_with(['.', '?', '!']);
    let before_field = lines.get(at + 1).is_some_and(|next| read(next).is_some());
    let notes = line.body.contains('@') || line.body.contains("/");
    list || addresses || before_field || (notes && line.body.ends_with([',', ';']))
}

/// Whether the line is a header line.
pub(crate) fn is_field(line: &Line<'_>) -> bool {
    read(line).is_some()
}

/// A header line's field and value. The name may be *bold*.
fn read<'a>(line: &Line<'a>) -> Option<(Field, &'a str)> {
    let body = line.body.trim_start_matches(['*', '>', ' ', '|']);
    let head = &body[..body.floor_char_boundary(48)];
    let (at, colon) = head.char_indices().find(|(_, c)| matches!(c, ':' | '：'))?;
    let name = head[..at].trim_matches(['*', ' ', '\u{a0}', '\t', '_']);
    let value = body[at + colon.len_utf8()..].trim_matches(['*', ' ', '\t']);
    field(name).map(|field| (field, value))
}

/// The block's first line when rules, or the name and date of Lotus Notes, stand above it.
fn head(lines: &[Line<'_>], i: usize) -> usize {
    if let Some(start) = lotus_head(lines, i) {
        return start;
    }
    let mut start = i;
    let mut at = i;
    while at > 0 && i - at < 4 {
        at -= 1;
        // Lotus Notes writes the firm's name above, indented as the block is.
        let letterhead = lines[i].text.starts_with('\t') && lines[at].text.starts_with('\t');
        if letterhead && !lines[at].is_blank() && lines[at].body.len() < 60 {
            return at;
        }
        if is_rule(&lines[at]) || is_titled_rule(&lines[at]) {
            start = at;
        } else if !lines[at].is_blank() {
            break;
        }
    }
    start
}

/// Lotus Notes writes the name and "11/29/2000 10:32 AM" above "To:".
fn lotus_head(lines: &[Line<'_>], i: usize) -> Option<usize> {
    let (first, _) = read(&lines[i])?;
    if !matches!(first, Field::To | Field::Other) {
        return None;
    }
    let mut at = i;
    let mut seen = 0;
    while at > 0 && seen < 3 && i - at < 6 {
        at -= 1;
        let body = lines[at].body;
        if body.is_empty() {
            continue;
        }
        seen += 1;
        // The date and the time may be wrapped.
        let wrapped = at > 0 && has_time(body) && has_date(lines[at - 1].body);
        let stamp = has_time(body) && (has_date(body) || wrapped) && body.len() < 120;
        if !stamp {
            continue;
        }
        if !has_date(body) {
            at -= 1;
        }
        let body = lines[at].body;
        let alone = body.starts_with(|c: char| c.is_ascii_digit());
        let named = alone && at > 0 && !lines[at - 1].is_blank() && lines[at - 1].body.len() < 100;
        return Some(if named { at - 1 } else { at });
    }
    None
}
