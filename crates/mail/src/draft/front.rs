//! Plain text drafts, with or without front matter: `key: value` lines between two lines of `---`.

use super::{Draft, blank, lines, plain};
use crate::own::{Zone, zones};
use amends_domain::draft::Fault;
use amends_domain::{Address, MessageId};
use jiff::Timestamp;
use std::ops::Range;

/// Reads a text.
pub(super) fn read(bytes: &[u8]) -> Draft {
    let text = plain(bytes);
    let mut draft = Draft {
        own: text.clone(),
        text,
        lines_of_file: true,
        ..Draft::default()
    };
    let head = head(&draft.text);
    if let Some(head) = head.clone() {
        let lines: Vec<(Range<usize>, String)> = lines(&draft.text[head.clone()])
            .map(|(at, line)| (head.start + at.start..head.start + at.end, line.to_string()))
            .collect();
        for (at, line) in lines {
            say(&mut draft, at, &line);
        }
        blank(&mut draft.own, head);
    }
    own_words(&mut draft, head.map_or(0, |h| h.end));
    draft
}

/// The front matter with its two lines of dashes.
fn head(text: &str) -> Option<Range<usize>> {
    let mut lines = lines(text);
    let (_, first) = lines.next()?;
    if first.trim_end() != "---" {
        return None;
    }
    lines
        .take(200)
        .find(|(_, line)| matches!(line.trim_end(), "---" | "..."))
        .map(|(at, _)| 0..at.end)
}

/// Takes in one line of the head. Keys that mean nothing here are the writer's own.
fn say(draft: &mut Draft, at: Range<usize>, line: &str) {
    let Some((key, value)) = line.split_once(':') else {
        return;
    };
    let value = value.trim().trim_matches('"');
    match key.trim().to_lowercase().as_str() {
        "to" => draft.to.extend(addresses(value)),
        "subject" => draft.subject = value.to_string(),
        "in-reply-to" | "answers" | "thread" if !value.is_empty() => {
            draft.answers = Some(MessageId::new(value));
        }
        "fault" => match Fault::named(&value.to_lowercase()) {
            Some(fault) => draft.fault = Some(fault),
            None => draft.misread.push((
                at,
                format!("fault is “{value}”; write ours, theirs, shared or nobody"),
            )),
        },
        "date" => match value.parse::<Timestamp>() {
            Ok(time) => draft.dated = Some((time, jiff::tz::Offset::UTC)),
            Err(_) => draft.misread.push((
                at,
                format!("date is “{value}”; write it like 2026-03-04T10:00:00Z"),
            )),
        },
        _ => {}
    }
}

/// The addresses in a list of "Name <address>" or bare addresses.
fn addresses(value: &str) -> Vec<Address> {
    value
        .split([',', ';'])
        .map(|one| one.rsplit_once('<').map_or(one, |(_, inner)| inner))
        .map(|one| one.trim_matches(|c: char| c.is_whitespace() || "<>\"".contains(c)))
        .filter(|one| one.contains('@'))
        .map(Address::new)
        .collect()
}

/// Blanks out quotes, signature and the like below `from`.
fn own_words(draft: &mut Draft, from: usize) {
    let body = draft.text[from..].to_string();
    let zoned = zones(&body);
    let mut foreign = Vec::new();
    for ((at, _), line) in lines(&body).zip(&zoned.lines) {
        if !matches!(line.zone, Zone::Blank) && !line.zone.is_own() {
            let start = at.start + line.own_prefix.min(at.len());
            foreign.push(from + start..from + at.end);
        }
    }
    for span in foreign {
        blank(&mut draft.own, span);
    }
}
