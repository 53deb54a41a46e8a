//! What people decided, in words.

use super::{Voice, cause, date, loops, quote, standing};
use amends_domain::decision::{Contact, LoopRef, Note, Party, Sentence, ToldHow};
use amends_domain::{Cause, Decided, Decision, MomentKind, Side};
use amends_reading::ClientReport;
use jiff::civil::Date;

/// Columns of a quotation inside a sentence.
const QUOTED: usize = 60;

/// A sentence: `“What does it cost?” is no question, as Maya said on 5 March 2025: only said so.`
pub fn sentence(decision: &Decision, day: Date) -> String {
    let why = match quote::clean(&decision.why) {
        why if why.is_empty() => String::new(),
        why => format!(": {}", why.trim_end_matches('.')),
    };
    let said = super::number::capital(&said(decision));
    let (by, day) = (quote::clean(&decision.by), date::dated(day));
    format!("{said}, as {by} said on {day}{why}.")
}

/// What counts in a client's report because somebody said so, oldest first.
pub fn of_client(client: &ClientReport, voice: &Voice<'_>) -> Vec<String> {
    let decisions = client.decisions.iter();
    decisions.map(|d| sentence(d, voice.day(d.at))).collect()
}

/// The same in one line: the newest of them, after how many there are.
pub fn line(client: &ClientReport, voice: &Voice<'_>) -> Option<String> {
    let newest = of_client(client, voice).pop()?;
    Some(match client.decisions.len() {
        1 => newest,
        n => format!(
            "{} stand by what you said; the newest: {newest}",
            super::number::capital(&super::number::things(n, "thing here", "things here"))
        ),
    })
}

/// What was decided, without a full stop.
pub fn said(decision: &Decision) -> String {
    match &decision.what {
        Decided::NotA(s) => format!("{} is no {}", words(s), moment(s.kind)),
        Decided::IsA(s) => format!("{} is {}", words(s), a(moment(s.kind))),
        Decided::Closed { which, how, on } => {
            let on = date::dated(*on);
            match how {
                ToldHow::ByPhone => format!("{} was settled by voice on {on}", of(which)),
                ToldHow::Done => format!("{} was done by {on}", of(which)),
                ToldHow::NoLongerWanted => {
                    format!("{} has not been wanted any more since {on}", of(which))
                }
                ToldHow::Other => format!("{} was closed on {on}", of(which)),
            }
        }
        Decided::GivenTo {
            which,
            side,
            member,
        } => {
            let whose = match (member, side) {
                (Some(member), _) => format!("for {} to close", quote::clean(member)),
                (None, Side::Ours) => "yours to close".to_string(),
                (None, Side::Theirs) => "theirs to close".to_string(),
            };
            format!("{} is {whose}", of(which))
        }
        Decided::PutOff { which, until } => {
            format!("{} can wait until {}", of(which), date::dated(*until))
        }
        Decided::NotClient(_) => "they are no client".to_string(),
        Decided::IsClient(_) => "they are a client".to_string(),
        Decided::OneClient(a, b) => {
            let (a, b) = (quote::clean(a.as_str()), quote::clean(b.as_str()));
            format!("these two are one client: {a} and {b}")
        }
        Decided::OnePerson(a, b) => {
            let (a, b) = (quote::clean(a.as_str()), quote::clean(b.as_str()));
            format!("these two addresses are one person’s: {a} and {b}")
        }
        Decided::Named(_, name) => format!("they are called {}", quote::shortened(name, QUOTED)),
        Decided::Turned(_, day) => format!("it turned on {}", date::dated(*day)),
        Decided::Stands(_, now) => format!("it stands like this: {}", standing::word(*now)),
        Decided::NotCause(_, which) => format!("this is no reason: {}", reason(*which)),
        Decided::Note(note) => spoke(note),
    }
}

/// `slow answers`
fn reason(which: Cause) -> String {
    let heading = cause::heading(which);
    let mut letters = heading.chars();
    match letters.next() {
        Some(first) => first.to_lowercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// What was decided, as a sentence by itself, without a full stop: it names the client, too. An address
/// that it begins with stays as it is.
pub fn of_whom(decision: &Decision) -> String {
    let party = |party: &Party| quote::clean(party.as_str());
    match &decision.what {
        Decided::NotClient(p) => format!("{} is no client", party(p)),
        Decided::IsClient(p) => format!("{} is a client", party(p)),
        Decided::Named(p, name) => {
            format!("{} is called {}", party(p), quote::shortened(name, QUOTED))
        }
        Decided::Turned(p, day) => format!("{} turned on {}", party(p), date::dated(*day)),
        Decided::Stands(p, now) => {
            format!("{} stands like this: {}", party(p), standing::word(*now))
        }
        Decided::NotCause(p, which) => {
            format!("this is no reason with {}: {}", party(p), reason(*which))
        }
        Decided::Note(note) => {
            let mut with = note.with.clone();
            let client = party(&note.client);
            match with.last_mut() {
                Some(last) => last.push_str(&format!(" ({client})")),
                None => with.push(client),
            }
            super::number::capital(&spoke(&Note {
                with,
                ..note.clone()
            }))
        }
        _ => super::number::capital(&said(decision)),
    }
}

fn spoke(note: &Note) -> String {
    let with = match note.with.as_slice() {
        [] => "them".to_string(),
        with => {
            let with: Vec<String> = with.iter().map(|w| quote::clean(w)).collect();
            super::number::list_up_to(&with, 4)
        }
    };
    let how = match note.contact {
        Contact::Call => format!("you spoke with {with} by phone"),
        Contact::Meeting => format!("you met {with}"),
    };
    let day = date::dated(note.at.to_zoned(jiff::tz::TimeZone::UTC).date());
    let text = match quote::clean(&note.text) {
        text if text.is_empty() => String::new(),
        text => format!(
            " ({})",
            quote::shorten(text.trim_end_matches('.'), 2 * QUOTED)
        ),
    };
    let closes: Vec<String> = note.closes.iter().map(of).collect();
    match closes.as_slice() {
        [] => format!("{how} on {day}{text}"),
        some => {
            let closed = super::number::list_up_to(some, 3);
            format!("{how} on {day}{text}, which closed {closed}")
        }
    }
}

/// The words of a sentence, as it begins a sentence of ours.
fn words(sentence: &Sentence) -> String {
    quote::shortened(&sentence.quote, QUOTED)
}

/// A loop: `the question “What does it cost?”`.
fn of(which: &LoopRef) -> String {
    let kind = loops::kind(which.kind);
    format!("the {kind} {}", quote::shortened(&which.quote, QUOTED))
}

/// The name of a kind of moment: `half apology` for `non_apology`.
fn moment(kind: MomentKind) -> &'static str {
    match kind {
        MomentKind::Request => "request",
        MomentKind::Question => "question",
        MomentKind::Promise => "promise",
        MomentKind::Complaint => "complaint",
        MomentKind::Thanks => "word of thanks",
        MomentKind::Praise => "praise",
        MomentKind::Apology => "apology",
        MomentKind::NonApology => "half apology",
        MomentKind::Admission => "admission",
        MomentKind::BlameShift => "shifting of blame",
        MomentKind::TalkingDown => "talking down",
        MomentKind::Escalation => "escalation",
        MomentKind::Leaving => "word of leaving",
        MomentKind::ScopeChange => "change of scope",
        MomentKind::Goal => "goal",
        MomentKind::Value => "word of what matters",
        MomentKind::Win => "success",
    }
}

/// With its article, where it takes one: `a question`, `an apology`, `praise`.
fn a(noun: &str) -> String {
    match noun {
        "praise" | "talking down" => noun.to_string(),
        _ if noun.starts_with(['a', 'e', 'i', 'o', 'u']) => format!("an {noun}"),
        _ => format!("a {noun}"),
    }
}
