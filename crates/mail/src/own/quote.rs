//! Lines quoted by a mark at their beginning.

use super::line::Line;
use super::zone::Zone;

/// Marks lines that begin with `>`, except where the `>` closes an address or belongs to a mail
/// file's escape of "From ".
pub(crate) fn mark(lines: &[Line<'_>], zones: &mut [Zone]) {
    for i in 0..lines.len() {
        if lines[i].depth > 0 && !closes_bracket(lines, i) && !escaped_from(lines, i) {
            zones[i] = Zone::Quoted;
        }
    }
}

/// `<https://example.org` on one line, `>` at the beginning of the next.
fn closes_bracket(lines: &[Line<'_>], i: usize) -> bool {
    let open = |line: &Line<'_>| {
        line.depth == 0
            && line.body.len() < 1000
            && line
                .body
                .rfind('<')
                .is_some_and(|at| !line.body[at..].contains('>'))
    };
    lines[i].depth == 1
        && i > 0
        && (open(&lines[i - 1])
            || (i > 1 && lines[i - 1].body.starts_with("mailto:") && open(&lines[i - 2])))
}

/// `>From here on` alone among unquoted lines: a mail file's escape, RFC 4155.
fn escaped_from(lines: &[Line<'_>], i: usize) -> bool {
    let quoted = |j: usize| lines.get(j).is_some_and(|line| line.depth > 0);
    lines[i].text.starts_with(">From ") && !(i > 0 && quoted(i - 1)) && !quoted(i + 1)
}

/// A single line between two quoted ones that a program wrapped without marking it: the line above
/// is long or ends within a link, and this one is short and goes on with it.
pub(crate) fn mark_wrapped(lines: &[Line<'_>], zones: &mut [Zone]) {
    for i in 1..lines.len().saturating_sub(1) {
        if zones[i] == Zone::Own
            && zones[i - 1] == Zone::Quoted
            && zones[i + 1] == Zone::Quoted
            && lines[i - 1].depth > 0
            && goes_on(&lines[i - 1], &lines[i])
        {
            zones[i] = Zone::Quoted;
        }
    }
}

fn goes_on(above: &Line<'_>, line: &Line<'_>) -> bool {
    let tail = &above.body[above
        .body
        .ceil_char_boundary(above.body.len().saturating_sub(300))..];
    let open_link = tail.rfind("http").is_some_and(|at| {
        let link = &tail[at..];
        !link.contains([' ', '>', ')']) && tail[..at].ends_with(['<', '('])
    });
    if open_link {
        return !line.body.contains(' ');
    }
    let begins_low = line.body.chars().next().is_some_and(|c| !c.is_uppercase());
    above.body.len() >= 66
        && !above.body.ends_with(['.', '?', '!', ':'])
        && line.body.len() <= 30
        && begins_low
}

/// How a quote without `>` is marked below its attribution, when it is: by a bar, or by the
/// writer's initials and `>`.
pub(crate) fn other_mark<'a>(line: &Line<'a>) -> Option<&'a str> {
    if line.body.starts_with("| ") || line.body == "|" {
        return Some(&line.body[..1]);
    }
    let at = line.body.find('>')?;
    let initials = &line.body[..at];
    let short = (1..=4).contains(&at) && initials.bytes().all(|b| b.is_ascii_alphabetic());
    short.then_some(&line.body[..=at])
}
