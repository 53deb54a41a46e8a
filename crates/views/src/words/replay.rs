//! The record in words: warnings, misses and false alarms.

use super::number::{capital, count, things, times};
use amends_domain::{Cause, Standing};
use amends_reading::replay::{Came, Record, Shown, Tally, median};

/// The verdict in one sentence: `Trouble showed eight times; Amends would have warned you before six of
/// them, typically nine days ahead, and cried wolf twice.`
pub fn verdict(record: &Record) -> String {
    if record.clients.is_empty() {
        return "No clients were found in this mail.".to_string();
    }
    capital(&said(&record.tally()))
}

/// The same in one quiet line under another report, for a mailbox looked at once a week; nothing when
/// there is nothing to say.
pub fn line(tally: &Tally) -> Option<String> {
    if came(tally) + tally.wolf == 0 {
        return None;
    }
    let said = said(tally);
    Some(format!(
        "Its record here, looked at once a week: {said} More: amends replay"
    ))
}

fn said(tally: &Tally) -> String {
    let n = came(tally);
    let ahead = tally.median().map_or(String::new(), |n| days(n) + " ahead");
    let showed = format!("trouble showed {}", times(n));
    match (tally.leads.len(), n) {
        (_, 0) => format!("no trouble showed, and Amends {}.", would(tally.wolf)),
        (0, 1) => format!(
            "{showed}; Amends would not have warned you, and {}.",
            would(tally.wolf)
        ),
        (0, _) => format!(
            "{showed}; Amends would have warned you of none of it, and {}.",
            would(tally.wolf)
        ),
        (_, 1) => format!(
            "{showed}; Amends would have warned you {ahead}, and {}.",
            wolf(tally.wolf)
        ),
        (w, n) => {
            let of_them = if w == n {
                "each time".to_string()
            } else {
                format!("{} of them", count(w))
            };
            let wolf = wolf(tally.wolf);
            format!(
                "{showed}; Amends would have warned you before {of_them}, typically {ahead}, and {wolf}."
            )
        }
    }
}

/// With labels: how soon trouble was seen, said or not.
pub fn seen(record: &Record) -> Option<String> {
    let (troubled, after) = record.seen();
    if !record.labelled || troubled == 0 {
        return None;
    }
    let clients = things(troubled, "client", "clients");
    let soon = match median(&after) {
        None => {
            return Some(format!(
                "By the labels {clients} had trouble; none was warned of."
            ));
        }
        Some(0) => "half of them or more by the day it began".to_string(),
        Some(n) => format!("half of them within {} of its beginning", days(n)),
    };
    let was = if after.len() == 1 { "was" } else { "were" };
    Some(format!(
        "By the labels {clients} had trouble, said or not: {} {was} warned of, {soon}.",
        count(after.len())
    ))
}

/// How often somebody would have been called: `You would have been called 41 times in 44 weeks, about
/// once a week. On a usual evening three of twelve clients stood on the list.`
pub fn called(record: &Record) -> String {
    let calls: usize = record.clients.iter().map(|c| c.bothers.len()).sum();
    if calls == 0 {
        return "Nobody would have been called.".to_string();
    }
    let evenings = record.evenings();
    let weeks = evenings.div_ceil(7);
    let listed: usize = record.clients.iter().map(|c| c.listed()).sum();
    let usual = (listed + evenings / 2) / evenings;
    let clients = record.clients.iter().filter(|c| !c.track.mistaken).count();
    format!(
        "You would have been called {} in {}{}. On a usual evening {} of {} stood on the list.",
        times(calls),
        things(weeks, "week", "weeks"),
        pace(calls, evenings),
        if usual == 0 {
            "none".to_string()
        } else {
            count(usual)
        },
        things(clients, "client", "clients"),
    )
}

fn pace(calls: usize, evenings: usize) -> String {
    let a_week = calls as f64 * 7.0 / evenings.max(1) as f64;
    let a_month = a_week * 30.4 / 7.0;
    let round = |n: f64| n.round() as usize;
    match a_week {
        w if w >= 0.8 => format!(", about {} a week", times(round(w))),
        _ if a_month >= 0.8 => format!(", about {} a month", times(round(a_month))),
        _ => ", less than once a month".to_string(),
    }
}

/// How trouble showed itself: `They left, or said so`.
pub fn shown(shown: Shown) -> &'static str {
    match shown {
        Shown::Left => "They left, or spoke of it",
        Shown::Quiet => "They fell silent for good",
        Shown::Escalated => "They brought in somebody",
        Shown::ComplainedAgain => "They complained, and again",
        Shown::Complained => "They complained once",
        Shown::Grumbled => "They grumbled, all settled",
    }
}

/// The same in a list: `left`.
pub fn shown_short(shown: Shown) -> &'static str {
    match shown {
        Shown::Left => "leaving",
        Shown::Quiet => "silence",
        Shown::Escalated => "escalation",
        Shown::ComplainedAgain => "complaints",
        Shown::Complained => "complaint",
        Shown::Grumbled => "grumble",
    }
}

/// A cause in a narrow column.
pub fn cause(cause: Cause) -> &'static str {
    match cause {
        Cause::GoalsBlurred => "Goals gone quiet",
        Cause::BusinessGoalsMoved => "Their business moved on",
        Cause::RecurringBottleneck => "The same obstacle",
        Cause::UnrequestedWork => "Work nobody asked for",
        Cause::ValueMismatch => "Value misread",
        Cause::ApologyOwed => "An apology is due",
        Cause::TalkedDown => "Words that talk down",
        Cause::SlowResponse => "Slow answers",
        Cause::StyleMismatch => "Different ways of writing",
        Cause::BrokenPromise => "Promises not kept",
        Cause::UnacknowledgedFault => "A mistake not owned",
        Cause::RealIssueHidden => "Small things, one cause",
    }
}

/// What was wrong with a warning that was not right: how it stood and for how long.
pub fn stood(standing: Standing, evenings: usize) -> String {
    format!("{} for {}", super::standing::word(standing), days(evenings))
}

/// When an outcome was warned of, if not before.
pub fn too_late(lead: Option<usize>) -> &'static str {
    match lead {
        Some(_) => "seen as it came",
        None => "never seen",
    }
}

/// True for what is listed as a false alarm.
pub fn is_wolf(came: Came) -> bool {
    came == Came::Nothing
}

/// `nine days`, `one day`.
pub fn days(n: usize) -> String {
    things(n, "day", "days")
}

fn came(tally: &Tally) -> usize {
    tally.leads.len() + tally.missed
}

/// `cried wolf twice`, as it follows "would have".
fn wolf(n: usize) -> String {
    match n {
        0 => "never cried wolf".to_string(),
        n => format!("cried wolf {}", times(n)),
    }
}

/// `would have cried wolf twice`
fn would(n: usize) -> String {
    match n {
        0 => "would never have cried wolf".to_string(),
        n => format!("would have cried wolf {}", times(n)),
    }
}

/// Over what time, and against what: `Read evening by evening from 13 January to 14 November 2025, and
/// held against what the mail itself shows later.`
pub fn period(record: &Record) -> String {
    let against = if record.labelled {
        "the labels"
    } else {
        "what the mail itself shows later"
    };
    let span = super::date::span(record.first, record.last);
    format!("Read evening by evening, {span}, and held against {against}.")
}

/// Warnings that are too young to judge.
pub fn open(n: usize) -> Option<String> {
    let is = if n == 1 { "is" } else { "are" };
    let warnings = capital(&things(n, "warning", "warnings"));
    (n > 0).then(|| format!("{warnings} {is} too young to judge."))
}

/// What is said of somebody who turned out to be no client.
pub fn mistaken(what: &str) -> String {
    format!("{what}, and no client in the end")
}

/// `Cobble Bikes (five times)`
pub fn often(name: &str, n: usize) -> String {
    format!("{name} ({})", times(n))
}
