//! A letter's words with what matters marked, each mark with a way to put it right; what somebody put right is marked
//! as that.

use super::letter::key;
use super::put_right::{Here, not_so};
use crate::part::{decided, number, thing};
use amends_domain::{Decided, Decision, Moment, MomentKind};
use amends_service::Spoke;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use maud::{Markup, html};
use std::ops::Range;

/// What is less sure than this is not marked.
const SURE: f32 = 0.5;

/// A stretch of words with all that is said there.
#[derive(Default)]
struct Mark<'a> {
    span: Range<usize>,
    /// What it does, with the words that do.
    does: Vec<(MomentKind, Range<usize>)>,
    /// What somebody said it does not do.
    not: Vec<(MomentKind, &'a Decision)>,
}

/// The words of a letter, marked.
pub fn words(spoke: &Spoke, day: (Date, &TimeZone), here: Here<'_>) -> Markup {
    let own = spoke.message.text.own.trim_end();
    let mut at = 0;
    let mut pieces = Vec::new();
    for mark in marks(own, spoke) {
        // A reading that is older than the words may point beside them.
        if let (Some(before), Some(words)) =
            (own.get(at..mark.span.start), own.get(mark.span.clone()))
        {
            at = mark.span.end;
            pieces.push((before, words, mark));
        }
    }
    html! {
        @for (before, words, mark) in &pieces {
            (before)
            mark class=[class(mark)] { (words) }
            @for (kind, span) in &mark.does {
                " " (does(spoke, *kind, own.get(span.clone()).unwrap_or_default(), day, here))
            }
            @for (kind, decision) in &mark.not { " " (not(*kind, decision, day, here)) }
        }
        (own.get(at..).unwrap_or_default())
    }
}

fn class(mark: &Mark<'_>) -> Option<&'static str> {
    match mark.does.iter().any(|(kind, _)| kind.is_trouble()) {
        true => Some("trouble"),
        false => mark.does.is_empty().then_some("righted"),
    }
}

/// Where something matters, in order, with all that is said there.
fn marks<'a>(own: &str, spoke: &'a Spoke) -> Vec<Mark<'a>> {
    let sure = |m: &&Moment| m.confidence >= SURE;
    let does = spoke.moments.iter().filter(sure).map(|m| Mark {
        span: m.span.clone(),
        does: vec![(m.kind, m.span.clone())],
        not: Vec::new(),
    });
    let righted = spoke.decided.iter().filter_map(|decision| {
        let Decided::NotA(sentence) = &decision.what else {
            return None;
        };
        let start = own.find(sentence.quote.trim())?;
        Some(Mark {
            span: start..start + sentence.quote.trim().len(),
            does: Vec::new(),
            not: vec![(sentence.kind, decision)],
        })
    });
    let mut all: Vec<Mark<'a>> = does.chain(righted).collect();
    all.sort_by_key(|mark| (mark.span.start, mark.span.end));
    let mut marks: Vec<Mark<'a>> = Vec::new();
    for mark in all {
        match marks.last_mut() {
            Some(before) if mark.span.start < before.span.end => {
                for one in mark.does {
                    if !before.does.iter().any(|(kind, _)| *kind == one.0) {
                        before.does.push(one);
                    }
                }
                before.not.extend(mark.not);
            }
            _ => marks.push(mark),
        }
    }
    marks
}

/// What a sentence does, and a way to say that it does not.
fn does(
    spoke: &Spoke,
    kind: MomentKind,
    words: &str,
    day: (Date, &TimeZone),
    here: Here<'_>,
) -> Markup {
    let text = here.text;
    let said = spoke.decided.iter().find(|d| match &d.what {
        Decided::IsA(s) => s.kind == kind && s.quote.trim() == words.trim(),
        _ => false,
    });
    html! {
        @if let Some(decision) = said {
            (folded(&text.say(key(kind)), decision, day, here))
        } @else if here.may() {
            details.kind {
                summary { (text.say(key(kind))) }
                (not_so(here, &spoke.message.id, kind, words))
            }
        } @else {
            small.kind { (text.say(key(kind))) }
        }
    }
}

/// What a sentence does not do, as somebody said.
fn not(kind: MomentKind, decision: &Decision, day: (Date, &TimeZone), here: Here<'_>) -> Markup {
    let text = here.text;
    let thing = text.say(thing(kind));
    let words = text.with("not-a", &[("thing", (&thing).into())]);
    folded(&words, decision, day, here)
}

fn folded(words: &str, decision: &Decision, day: (Date, &TimeZone), here: Here<'_>) -> Markup {
    html! {
        details.kind.by {
            summary { (words) }
            div.decide {
                p { (decided(decision, day, here.text)) }
                (here.undo(number(decision)))
            }
        }
    }
}
