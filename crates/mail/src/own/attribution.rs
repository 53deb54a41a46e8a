//! The line that introduces a quote: "On Monday Anna wrote:", in many languages.
//!
//! It may be wrapped over up to four lines. Both ends are anchored: it begins with an opening word,
//! a date or a name, ends with a verb of writing or a colon, and holds a date or an address.

mod words;

pub(crate) use words::VERBS;
use words::{OPENERS, VERB_ENDS};

use super::address::has_address;
use super::date::{begins_with_date, has_date, has_time};
use super::line::Line;
use super::trigger::{Mask, WROTE};
use regex::Regex;
use std::sync::LazyLock;

/// An attribution is wrapped over at most this many lines.
const MAX_LINES: usize = 4;
/// An attribution is at most this long, in bytes.
const MAX_BYTES: usize = 600;

/// Where an attribution was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Attribution {
    /// Its first line.
    pub start: usize,
    /// The line after its last.
    pub end: usize,
    /// The bytes of own words before it on its first line.
    pub own_prefix: usize,
    /// True when it is certain by itself; else it needs a quoted line below.
    pub certain: bool,
}

/// Looks for an attribution that ends on line `end`. `free` tells which lines may belong to it,
/// `quote_follows` whether the next line that is not blank is quoted.
pub(crate) fn ending_at(
    lines: &[Line<'_>],
    masks: &[Mask],
    free: impl Fn(usize) -> bool,
    end: usize,
    quote_follows: bool,
) -> Option<Attribution> {
    let last = &lines[end];
    let body = last.body.trim_end_matches(['-', ' ', '*', '_', '=']);
    let colon = body.ends_with([':', '：']);
    if !colon && !quote_follows && masks[end] & WROTE == 0 {
        return None;
    }
    if last.body.len() > MAX_BYTES {
        return None;
    }
    let found = |start, own_prefix, certain| {
        Some(Attribution {
            start,
            end: end + 1,
            own_prefix,
            certain,
        })
    };
    let mut joined = String::new();
    let mut verb = false;
    let mut start = end;
    let mut taken = 0;
    let mut blanks = 0;
    loop {
        let line = &lines[start];
        if line.is_blank() {
            blanks += 1;
        } else {
            joined = if joined.is_empty() {
                line.body.to_string()
            } else {
                format!("{} {}", line.body, joined)
            };
            taken += 1;
            verb |= masks[start] & WROTE != 0;
            if joined.len() > MAX_BYTES {
                break;
            }
            if let Some(at) = shared_line(line.body, &joined, verb) {
                let indent = line.text.len() - line.text.trim_start().len();
                return found(start, indent + at, true);
            }
            // A blank line within is rare; it needs the most certain beginning.
            if certain(&joined, verb, colon, blanks > 0) {
                return found(start, 0, true);
            }
        }
        if taken == MAX_LINES || blanks > 1 || start == 0 || !free(start - 1) {
            break;
        }
        start -= 1;
        let above = &lines[start];
        if above.is_blank() && !(above_open(lines, start) && free(start)) {
            break;
        }
    }
    if !quote_follows {
        return None;
    }
    let start = likely(lines, &free, end, masks, colon)?;
    // Newsreaders: "In article <…>," above, on a line of its own.
    let article = start > 0
        && free(start - 1)
        && lines[start - 1].body.ends_with(',')
        && ["In article <", "In message <", "In <"]
            .iter()
            .any(|opening| lines[start - 1].body.starts_with(opening));
    found(start - usize::from(article), 0, false)
}

/// A blank line is crossed only when what stands below it cannot begin a sentence.
fn above_open(lines: &[Line<'_>], blank: usize) -> bool {
    lines[blank + 1].body.starts_with(['<', '(']) || lines[blank + 1].body.starts_with("wrote")
}

fn certain(joined: &str, verb: bool, colon: bool, broken: bool) -> bool {
    let plain = joined.trim_start_matches(['-', '*', '_', ' ', '>', '"', '\'', '=']);
    let opener = OPENERS.iter().any(|opener| {
        plain
            .get(..opener.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(opener))
            || plain.starts_with(opener)
    });
    let tail = joined.trim_end_matches(['-', ' ', '*', '_', ':', '：', '=', '.']);
    let ends = colon || VERB_ENDS.iter().any(|verb| tail.ends_with(verb));
    let moment = has_date(joined) || (opener && has_time(joined));
    if !ends || !moment {
        return false;
    }
    let dated = begins_with_date(plain);
    if broken {
        return opener && verb && has_time(joined);
    }
    if verb {
        return opener && begins_soon(plain)
            || dated
            || (begins_with_name(plain) && (has_address(joined) || has_time(joined)));
    }
    // Without a verb: "Wed, 30 Apr 2025 15:19, Anna <anna@example.org>:".
    colon && (dated || opener) && has_time(joined) && has_address(joined)
}

/// After the opening word a date, a weekday or a name comes, not a sentence: a digit or a capital
/// within the first words.
fn begins_soon(text: &str) -> bool {
    text.split_whitespace()
        .skip(1)
        .take(3)
        .any(|word| word.contains(|c: char| c.is_ascii_digit() || c.is_uppercase()))
        || text.contains('@')
}

fn begins_with_name(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let first = words.next().unwrap_or_default();
    let first = first.chars().find(|c| c.is_alphanumeric());
    first.is_some_and(|c| c.is_uppercase() || !c.is_ascii())
        || text
            .split_whitespace()
            .next()
            .is_some_and(|word| word.contains('@'))
}

// "reply On Wed, Apr 4, 2012 at 3:59 PM, anna@example.org wrote:" in one line.
static OPENER_WITHIN: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?x)[\s\-](
        On\s(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|[0-9]{1,2}[\s./-]|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)
        | Am\s(?:Mo|Di|Mi|Do|Fr|Sa|So|[0-9]{1,2}[\s.])
        | Le\s(?:lun|mar|mer|jeu|ven|sam|dim|[0-9]{1,2}\s)
        )",
    )
    .expect("a constant pattern")
});

/// Where in the line an attribution begins after other words.
fn shared_line(line: &str, joined: &str, verb: bool) -> Option<usize> {
    if !verb || !joined.ends_with(':') {
        return None;
    }
    let opener = OPENER_WITHIN.captures(line)?.get(1)?;
    let before = &line[..opener.start()];
    let rest = &joined[opener.start()..];
    let own = before.trim_end_matches(['-', ' ', '\t']);
    let plain = !own.is_empty() && !has_address(own) && !has_date(own);
    let whole = has_date(rest) && (has_address(rest) || has_time(rest));
    (plain && whole).then_some(own.len())
}

/// What counts as an attribution only because a quoted line follows. Returns its first line.
fn likely(
    lines: &[Line<'_>],
    free: &impl Fn(usize) -> bool,
    end: usize,
    masks: &[Mask],
    colon: bool,
) -> Option<usize> {
    let body = lines[end].body;
    let verb = masks[end] & WROTE != 0;
    let tail = body.trim_end_matches(['-', ' ', '*', ':', '：']);
    let verb_last = VERB_ENDS.iter().any(|verb| tail.ends_with(verb));
    let words = body.split_whitespace().count();
    if verb && (colon || verb_last) {
        // "wrote:" or "<anna@example.org> wrote:" alone, the name on the line above.
        if words <= 2 && end > 0 && free(end - 1) && !lines[end - 1].is_blank() {
            let above = lines[end - 1].body;
            if has_address(above) || has_date(above) || above.split_whitespace().count() <= 4 {
                return Some(end - 1);
            }
        }
        let named = has_address(body) || has_date(body);
        return (named || (words <= 8 && begins_with_name(body)) || body.starts_with("--"))
            .then_some(end);
    }
    // "… wrote in message" above "news:…".
    if body.starts_with("news:") && end > 0 && free(end - 1) && masks[end - 1] & WROTE != 0 {
        return Some(end - 1);
    }
    // Short introductions without a verb of writing.
    let spoken = [" said:", " says:"].iter().any(|verb| body.ends_with(verb))
        || ["According to ", "Quoting "]
            .iter()
            .any(|opening| body.starts_with(opening));
    let addressed = has_address(body) && words <= 10 && begins_with_name(body);
    if colon && ((spoken && words <= 6) || addressed) {
        return Some(end);
    }
    // A verb in a language that is not known here: date and time tell enough.
    if colon && words <= 14 && has_date(body) && has_time(body) {
        return Some(end);
    }
    // "2011/4/7 Anna <anna@example.org>" with nothing else.
    (begins_with_date(body) && has_address(body) && body.ends_with(['>', ')', ':'])).then_some(end)
}
