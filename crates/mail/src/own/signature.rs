//! Signatures: below a line of two dashes, or recognised by what they hold.

use super::address::has_address;
use super::closing;
use super::line::Line;
use super::marker::is_rule;
use regex::Regex;
use std::sync::LazyLock;

/// At most this many filled lines below two dashes without the space that RFC 3676 section 4.3
/// asks for; longer ones are text that uses the dashes as a rule.
const MOST_BELOW_DASHES: usize = 15;
/// A signature without dashes has at most this many filled lines.
const MOST_LINES: usize = 14;

static CONTACT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?xi)
        # A label and a number, an address or a link.
        ^\W{0,3}(?:tel|telephone|telefon|téléphone|tél|teléfono|phone|ph|fax|telefax|mobile|mob
            |mobil|cell|office|direct|voice|work|home|e-?mail|mail|web|website|www|skype|twitter
            |linkedin|pgp|gpg)\b\s?[.:)]+\s?(?:\S+\s){0,2}\S*[0-9@/]
        | ^\W{0,3}[a-z]\s?[.:)]{1,2}\s?\+?\(?[0-9]{2}
        # An extension.
        | \bext?n?\.?\s?[0-9-]{3,}\b
        | ^x\s?[0-9]{4,6}$
        # A telephone number: at least eight digits with one mark between at most.
        | (?:\+|\(|\b)[0-9](?:(?:\)[\ -]?|\ ?\(|\ ?[./–-]\ ?|\ )?[0-9]){7,}
        | \b[0-9]{3}[-.\s][0-9]{4}\b
        ",
    )
    .expect("a constant pattern")
});

static LINK: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)^\W{0,2}(?:[a-z][a-z -]{0,20}[:|]\s*)?<?(?:https?://|www\.|mailto:)\S+>?$|^[a-z0-9-]+\.(?:com|org|net|de|fr|es|it|nl|co\.uk|io|eu|ch|at)(?:/\S*)?$")
        .expect("a constant pattern")
});

/// The first line of two dashes and a space, RFC 3676 section 4.3, in the lines `from..to`.
pub(crate) fn exact_dashes(lines: &[Line<'_>], from: usize, to: usize) -> Option<usize> {
    (from..to).find(|&i| lines[i].text == "-- ")
}

/// Where a signature below other dashes begins in the lines `from..to`.
pub(crate) fn below_dashes(lines: &[Line<'_>], from: usize, to: usize) -> Option<usize> {
    let mut found = None;
    let mut below = 0;
    for i in (from..to).rev().take(MOST_BELOW_DASHES * 4) {
        let dashes = matches!(
            lines[i].body,
            "--" | "—" | "– –" | "––" | "-- --" | "--=20" | "- --" | "*--*"
        );
        let above = dashes
            && lines[from..i]
                .iter()
                .rev()
                .take(20)
                .any(|line| !line.is_blank());
        if dashes && (above || below <= 6) {
            found = Some(i);
        }
        below += usize::from(!lines[i].is_blank());
        if below > MOST_BELOW_DASHES {
            break;
        }
    }
    found
}

/// Where a signature without dashes begins at the end of the lines `from..to`.
pub(crate) fn by_content(lines: &[Line<'_>], from: usize, to: usize) -> Option<usize> {
    let mut start = to;
    let mut filled = 0;
    let mut blanks = 0;
    let mut contact_seen = false;
    let mut at = to;
    while at > from {
        let line = &lines[at - 1];
        if line.is_blank() {
            blanks += 1;
            if blanks > 2 {
                break;
            }
            at -= 1;
            continue;
        }
        if filled == MOST_LINES || !fits(line) || closing::is_phrase(line) {
            break;
        }
        // Above a gap the block must go on with contacts, else another paragraph begins.
        if blanks > 0
            && filled > 0
            && !is_contact(line)
            && !is_link(line)
            && !block_has_contact(lines, from, at)
        {
            break;
        }
        contact_seen |= is_contact(line) || is_link(line);
        filled += 1;
        blanks = 0;
        at -= 1;
        start = at;
    }
    if !contact_seen || start >= to {
        return None;
    }
    let start = lead(lines, from, start, to)?;
    let above = previous(lines, from, start)?;
    let above_closing = closing::is_phrase(&lines[above]) || says_goodbye(lines, from, above);
    let block: Vec<&Line<'_>> = lines[start..to]
        .iter()
        .filter(|line| !line.is_blank())
        .collect();
    let contacts = block.iter().filter(|line| is_contact(line)).count();
    let links = block.iter().filter(|line| is_link(line)).count();
    let named = closing::is_name(&lines[start]);
    let after_gap = lines[start - 1].is_blank() || above_closing;
    let enough = (contacts >= 1 && (block.len() >= 2 || above_closing))
        || (links >= 1 && block.len() >= 2 && named && links < block.len());
    let introduced = lines[above].body.ends_with(':');
    // A block that begins with no name must be longer, and no list of labels and values.
    let labelled = block
        .iter()
        .filter(|line| line.body.contains([':', '=']))
        .count();
    let long = contacts >= 1 && block.len() >= 4 && labelled * 2 < block.len();
    (enough && after_gap && !introduced && (named || above_closing || long)).then_some(start)
}

/// Whether the line is a name that stands alone or below a closing phrase.
fn says_goodbye(lines: &[Line<'_>], from: usize, at: usize) -> bool {
    let apart = at == from || lines[at - 1].is_blank() || closing::is_phrase(&lines[at - 1]);
    apart && closing::is_name(&lines[at]) && lines[at].body.split_whitespace().count() <= 3
}

/// Where a signature begins that stands below a rule at the end of the lines `from..to`: a name
/// and a few short lines.
pub(crate) fn below_rule(lines: &[Line<'_>], from: usize, to: usize) -> Option<usize> {
    let mut at = to;
    let mut filled = 0;
    while at > from && filled <= MOST_LINES {
        at -= 1;
        let line = &lines[at];
        if line.is_blank() {
            continue;
        }
        if is_rule(line) {
            let first = (at + 1..to).find(|&i| !lines[i].is_blank())?;
            let above = previous(lines, from, at).is_some_and(|i| !is_rule(&lines[i]));
            return (filled >= 2 && above && closing::is_name(&lines[first])).then_some(at);
        }
        if !fits(line) {
            return None;
        }
        filled += 1;
    }
    None
}

/// Takes lines from the front of a block until it begins like a signature: a name alone after a
/// closing phrase stays with the closing.
fn lead(lines: &[Line<'_>], from: usize, start: usize, to: usize) -> Option<usize> {
    let first = (start..to).find(|&i| !lines[i].is_blank())?;
    let after_closing = previous(lines, from, first).is_some_and(|i| closing::is_phrase(&lines[i]));
    let words = lines[first].body.split_whitespace().count();
    let next_blank = lines.get(first + 1).is_some_and(Line::is_blank);
    let name = closing::is_name(&lines[first]) && !is_contact(&lines[first]);
    if after_closing && name && (words == 1 || next_blank) {
        return (first + 1..to).find(|&i| !lines[i].is_blank());
    }
    // "Mark", then "R. Mark Sharp, Ph.D.": the short name still says goodbye.
    let again = lines
        .get(first + 1)
        .is_some_and(|next| next.body.contains(lines[first].body));
    if !after_closing && name && words == 1 && (next_blank || again) {
        return (first + 1..to).find(|&i| !lines[i].is_blank());
    }
    Some(first)
}

fn previous(lines: &[Line<'_>], from: usize, at: usize) -> Option<usize> {
    (from..at).rev().find(|&i| !lines[i].is_blank())
}

/// Whether the paragraph that ends above `at` holds a contact.
fn block_has_contact(lines: &[Line<'_>], from: usize, at: usize) -> bool {
    lines[from..at]
        .iter()
        .rev()
        .take_while(|line| !line.is_blank())
        .take(MOST_LINES)
        .any(is_contact)
}

/// A line with a telephone number or an address, and little else.
fn is_contact(line: &Line<'_>) -> bool {
    let body = line.body;
    if body.len() > 110 || body.starts_with('[') {
        return false;
    }
    let words = body.split_whitespace().count();
    (words <= 6 && has_address(body))
        || (words <= 14 && may_be_contact(body) && CONTACT.is_match(body))
}

/// What every match of [`CONTACT`] holds. Looked for first, since the expression is slow: with
/// [`is_link`]'s, 4 % of a whole check.
fn may_be_contact(body: &str) -> bool {
    body.bytes().any(|b| matches!(b, b'0'..=b'9' | b'@' | b'/'))
}

/// A line with a link, and little else.
fn is_link(line: &Line<'_>) -> bool {
    // Every match holds one of these signs.
    let may_be = line.body.bytes().any(|b| matches!(b, b'.' | b':'));
    may_be && line.body.len() <= 110 && !line.body.starts_with('[') && LINK.is_match(line.body)
}

/// Whether the line can stand in a signature at all: short and no sentence.
fn fits(line: &Line<'_>) -> bool {
    let body = line.body;
    if body.len() > 100
        || body.starts_with(['>', '-']) && !body.starts_with("--") && !is_contact(line)
    {
        return false;
    }
    if body.starts_with('[') {
        return false;
    }
    if is_contact(line) || is_link(line) {
        return !body.ends_with(['?', ':']);
    }
    if is_rule(line) {
        return true;
    }
    let words: Vec<&str> = body.split_whitespace().collect();
    if words.len() > 10 || body.ends_with(['?', '!', ':', ';']) {
        return false;
    }
    let low = words
        .iter()
        .filter(|word| word.chars().next().is_some_and(char::is_lowercase) && word.len() > 3)
        .count();
    let ends_sentence = body.ends_with('.') && words.last().is_some_and(|word| word.len() > 5);
    let begins_low = body.chars().next().is_some_and(char::is_lowercase);
    let sentence = ends_sentence || (begins_low && words.len() > 2) || low * 2 > words.len();
    !sentence && !salutes(body)
}

/// "Dear Anna," is no signature.
fn salutes(body: &str) -> bool {
    let lower = body.to_lowercase();
    body.ends_with(',') && body.split_whitespace().count() <= 5
        || [
            "dear ", "hi ", "hello ", "hallo ", "liebe ", "bonjour", "hola ",
        ]
        .iter()
        .any(|word| lower.starts_with(word))
}
