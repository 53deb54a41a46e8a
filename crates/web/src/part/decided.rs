//! What somebody decided, in words: what, who, when and why.

use crate::part::{moment, on_day};
use crate::text::Text;
use amends_domain::decision::{Contact, Note, ToldHow};
use amends_domain::{Cause, Decided, Decision, MomentKind, Side};
use amends_views::words::quote;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use maud::{Markup, html};

/// Columns of a quotation inside a sentence.
const QUOTED: usize = 90;

/// The number that a decision is taken back by.
pub fn number(decision: &Decision) -> Option<i64> {
    decision.id.0.parse().ok()
}

/// What was decided, with who, when and why, and who took it back.
pub fn decided(decision: &Decision, day: (Date, &TimeZone), text: Text) -> Markup {
    let settled = match &decision.what {
        Decided::Note(note) => note.closes.as_slice(),
        _ => &[],
    };
    html! {
        span.what { (words(decision, day.0, text)) }
        @for which in settled {
            " " span.quiet {
                (text.say("notes-settled")) " "
                q { (quote::shorten(&quote::clean(&which.quote), QUOTED)) }
            }
        }
        " "
        (by(decision, day, text))
    }
}

/// Who decided, when and why, and who took it back.
pub fn by(decision: &Decision, (today, zone): (Date, &TimeZone), text: Text) -> Markup {
    let when = |at: Timestamp| {
        let day = at.to_zoned(zone.clone()).date();
        moment(at, &text.near(day, today), zone, text)
    };
    let why = quote::clean(&decision.why);
    html! {
        small.quiet {
            bdi { (quote::clean(&decision.by)) } ", " (when(decision.at))
            @if !why.is_empty() { ": " span dir="auto" { (why) } }
            @if let Some(undone) = &decision.undone {
                " · " (text.say("decided-undone")) " "
                bdi { (quote::clean(&undone.by)) } ", " (when(undone.at))
            }
        }
    }
}

/// Until when something can wait, and who said so, when and why.
pub fn waits(decision: &Decision, day: (Date, &TimeZone), text: Text) -> Markup {
    html! {
        @if let Decided::PutOff { until, .. } = &decision.what {
            @let near = text.plain(*until, day.0);
            (on_day(*until, &text.with("waits-until", &[("day", (&near).into())]), text)) " "
        }
        (by(decision, day, text))
    }
}

/// What was decided, as a sentence.
pub fn words(decision: &Decision, today: Date, text: Text) -> String {
    let day = |day: Date| text.plain(day, today);
    match &decision.what {
        Decided::NotA(s) => sentence("decided-not-a", &s.quote, s.kind, text),
        Decided::IsA(s) => sentence("decided-is-a", &s.quote, s.kind, text),
        Decided::Closed { which, how, on } => {
            let key = match how {
                ToldHow::ByPhone => "decided-by-phone",
                ToldHow::Done => "decided-done",
                ToldHow::NoLongerWanted => "decided-not-wanted",
                ToldHow::Other => "decided-closed",
            };
            let on = match how {
                ToldHow::NoLongerWanted => text.after_since(*on, today),
                _ => day(*on),
            };
            about(key, &which.quote, Some(("day", on)), text)
        }
        Decided::GivenTo {
            which,
            side,
            member,
        } => match (member, side) {
            (Some(who), _) => {
                let who = Some(("who", quote::clean(who)));
                about("decided-given", &which.quote, who, text)
            }
            (None, Side::Ours) => about("decided-yours", &which.quote, None, text),
            (None, Side::Theirs) => about("decided-theirs", &which.quote, None, text),
        },
        Decided::PutOff { which, until } => {
            let until = Some(("day", day(*until)));
            about("decided-put-off", &which.quote, until, text)
        }
        Decided::NotClient(party) => one("decided-not-client", party.as_str(), text),
        Decided::IsClient(party) => one("decided-is-client", party.as_str(), text),
        Decided::OneClient(first, second) => {
            let values = [
                ("who", first.as_str().into()),
                ("other", second.as_str().into()),
            ];
            text.with("decided-one-client", &values)
        }
        Decided::OnePerson(first, second) => {
            let values = [
                ("who", first.as_str().into()),
                ("other", second.as_str().into()),
            ];
            text.with("decided-one-person", &values)
        }
        Decided::Named(_, name) => one("decided-named", &quote::clean(name), text),
        Decided::Turned(_, on) => text.with("decided-turned", &[("day", (&day(*on)).into())]),
        Decided::Stands(_, standing) => {
            let word = text.say(crate::part::word(*standing, false)).to_lowercase();
            text.with("decided-stands", &[("standing", (&word).into())])
        }
        Decided::NotCause(_, cause) => {
            let cause = text.say(cause_key(*cause));
            text.with("decided-not-cause", &[("cause", (&cause).into())])
        }
        Decided::Note(note) => spoke(note, text),
    }
}

fn sentence(key: &'static str, words: &str, kind: MomentKind, text: Text) -> String {
    let thing = text.say(thing(kind));
    about(key, words, Some(("thing", thing)), text)
}

fn about(
    key: &'static str,
    words: &str,
    with: Option<(&'static str, String)>,
    text: Text,
) -> String {
    let words = quote::shorten(&quote::clean(words), QUOTED);
    let mut values = vec![("words", (&words).into())];
    if let Some((name, value)) = &with {
        values.push((*name, value.into()));
    }
    text.with(key, &values)
}

fn one(key: &'static str, who: &str, text: Text) -> String {
    text.with(key, &[("who", who.into())])
}

fn spoke(note: &Note, text: Text) -> String {
    let with: Vec<String> = note.with.iter().map(|who| quote::clean(who)).collect();
    let said = quote::shorten(&quote::clean(&note.text), 2 * QUOTED);
    let key = match (note.contact, with.is_empty()) {
        (Contact::Call, true) => "decided-call",
        (Contact::Call, false) => "decided-call-with",
        (Contact::Meeting, true) => "decided-met",
        (Contact::Meeting, false) => "decided-met-with",
    };
    let with = with.join(", ");
    let values = [("with", (&with).into()), ("words", (&said).into())];
    text.with(key, &values)
}

/// What a sentence is, as a thing with its article where the language has one there.
pub fn thing(kind: MomentKind) -> &'static str {
    match kind {
        MomentKind::Request => "thing-request",
        MomentKind::Question => "thing-question",
        MomentKind::Promise => "thing-promise",
        MomentKind::Complaint => "thing-complaint",
        MomentKind::Thanks => "thing-thanks",
        MomentKind::Praise => "thing-praise",
        MomentKind::Apology => "thing-apology",
        MomentKind::NonApology => "thing-non-apology",
        MomentKind::Admission => "thing-admission",
        MomentKind::BlameShift => "thing-blame-shift",
        MomentKind::TalkingDown => "thing-talking-down",
        MomentKind::Escalation => "thing-escalation",
        MomentKind::Leaving => "thing-leaving",
        MomentKind::ScopeChange => "thing-scope-change",
        MomentKind::Goal => "thing-goal",
        MomentKind::Value => "thing-value",
        MomentKind::Win => "thing-win",
    }
}

/// A reason's heading.
pub fn cause_key(cause: Cause) -> &'static str {
    match cause {
        Cause::GoalsBlurred => "cause-goals-blurred",
        Cause::BusinessGoalsMoved => "cause-business-goals-moved",
        Cause::RecurringBottleneck => "cause-recurring-bottleneck",
        Cause::UnrequestedWork => "cause-unrequested-work",
        Cause::ValueMismatch => "cause-value-mismatch",
        Cause::ApologyOwed => "cause-apology-owed",
        Cause::TalkedDown => "cause-talked-down",
        Cause::SlowResponse => "cause-slow-response",
        Cause::StyleMismatch => "cause-style-mismatch",
        Cause::BrokenPromise => "cause-broken-promise",
        Cause::UnacknowledgedFault => "cause-unacknowledged-fault",
        Cause::RealIssueHidden => "cause-real-issue-hidden",
    }
}
