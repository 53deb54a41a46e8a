//! A sentence to its phrases: what leads, the date, the time before or after it.

use super::lexicon::{Lead, Lexicon};
use super::matching::{Captures, Text};
use super::op::Op;
use super::resolve::{self, Said};
use super::{DateOrder, Phrase, tense, token};
use amends_domain::moment::Due;
use jiff::civil::{DateTime, Time};

/// A phrase found, before it is made a date.
#[derive(Clone, Copy)]
struct Found {
    rule: usize,
    end: usize,
    lead: Option<Lead>,
    caught: Captures,
}

/// The phrases of a sentence that begins at `start` in its text.
pub(super) fn scan(
    lexicon: &Lexicon,
    sentence: &str,
    start: usize,
    sent: DateTime,
    order: DateOrder,
) -> Vec<Phrase> {
    if !lexicon.may_match(sentence) {
        return Vec::new();
    }
    let tokens = token::tokens(sentence);
    let text = Text {
        lexicon,
        tokens: &tokens,
    };
    let mut phrases = Vec::new();
    let mut back = None;
    let mut at = 0;
    while at < tokens.len() {
        let Some(found) = best(&text, at) else {
            at += 1;
            continue;
        };
        let rule = &lexicon.rules[found.rule];
        let looks_back = rule.op.may_be_past()
            && !matches!(found.lead, Some(Lead::By | Lead::Before))
            && *back.get_or_insert_with(|| tense::looks_back(&text));
        let said = Said {
            op: rule.op,
            argument: rule.argument,
            caught: found.caught,
            before: found.lead == Some(Lead::Before),
            by: found.lead == Some(Lead::By),
            looks_back,
            order,
        };
        if found.lead != Some(Lead::After)
            && let Some((date, past)) = resolve::resolve(&said, sent)
        {
            let bytes = tokens[at].span.start..tokens[found.end - 1].span.end;
            phrases.push(Phrase {
                due: Due {
                    date,
                    time: resolve::time(&said, sent),
                    span: start + bytes.start..start + bytes.end,
                },
                rule: rule.op.name(),
                deadline: rule.deadline || said.before || said.by,
                past: past || found.lead == Some(Lead::Since),
            });
        }
        at = found.end;
    }
    phrases
}

/// The longest phrase that begins at a token; of equals, one with a lead, then the first in the file.
fn best(text: &Text<'_>, at: usize) -> Option<Found> {
    let mut best: Option<Found> = None;
    let mut consider = |found: Found| {
        if best.is_none_or(|b| found.end > b.end) {
            best = Some(found);
        }
    };
    // "The day after tomorrow" is a day: what would be no due date comes last.
    let mut after = Vec::new();
    for index in text.candidates(&text.lexicon.lead_index, at) {
        let (lead, items) = &text.lexicon.leads[index];
        for end in text.ends(items, at) {
            if *lead == Lead::After {
                after.push(end);
            } else {
                dates(text, end, Some(*lead), Captures::default(), &mut consider);
            }
        }
    }
    dates(text, at, None, Captures::default(), &mut consider);
    for end in after {
        dates(
            text,
            end,
            Some(Lead::After),
            Captures::default(),
            &mut consider,
        );
    }
    best
}

/// The dates that begin at a token, with or without a time before ("noon on Friday").
fn dates(
    text: &Text<'_>,
    at: usize,
    lead: Option<Lead>,
    caught: Captures,
    consider: &mut impl FnMut(Found),
) {
    bare_dates(text, at, lead, caught, consider);
    for (end, time) in times(text, at) {
        let after = text
            .longest(&text.lexicon.joins, end)
            .map_or(end, |(end, _)| end);
        let with_time = Captures {
            time: time.or(caught.time),
            ..caught
        };
        bare_dates(text, after, lead, with_time, consider);
    }
}

fn bare_dates(
    text: &Text<'_>,
    at: usize,
    lead: Option<Lead>,
    before: Captures,
    consider: &mut impl FnMut(Found),
) {
    for index in text.candidates(&text.lexicon.rule_index, at) {
        let rule = &text.lexicon.rules[index];
        if rule.needs_lead && lead.is_none() {
            continue;
        }
        let Some((end, mut caught)) = text.longest(&rule.items, at) else {
            continue;
        };
        if end == at {
            continue;
        }
        caught.time = caught.time.or(before.time);
        let mut found = Found {
            rule: index,
            end,
            lead,
            caught,
        };
        // A time after the date: "Friday at 5", "Friday, close of play".
        if rule.op != Op::Time && rule.op != Op::Nothing {
            let joined = text
                .longest(&text.lexicon.joins, end)
                .map_or(end, |(end, _)| end);
            let after = times(text, joined).into_iter().chain(times(text, end));
            if let Some((end, time)) = after.max_by_key(|(end, _)| *end) {
                found.end = end;
                found.caught.time = time.or(found.caught.time);
            }
        }
        consider(found);
    }
}

/// The times of day that begin at a token: where each ends, and which it is when it says so.
fn times(text: &Text<'_>, at: usize) -> Vec<(usize, Option<(u8, u8)>)> {
    let mut found = Vec::new();
    for index in text.candidates(&text.lexicon.time_index, at) {
        let (hour, items) = &text.lexicon.times[index];
        if let Some((end, caught)) = text.longest(items, at)
            && end > at
        {
            found.push((end, caught.time.or(hour.map(|hour| (hour, 0)))));
        }
    }
    found
}

/// A captured time as a time of day.
pub(super) fn civil((hour, minute): (u8, u8)) -> Option<Time> {
    Time::new(i8::try_from(hour).ok()?, i8::try_from(minute).ok()?, 0, 0).ok()
}
