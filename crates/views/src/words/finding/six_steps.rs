//! The findings of the repair's six steps: apology, tone, answers, promises, faults, the real issue.

use crate::words::hours::{self, working};
use crate::words::number::{capital, count, figures, things, times};
use crate::words::{Voice, date, wait};
use amends_domain::Side;
use amends_reading::ClientReport;
use amends_reading::report::CauseSide;
use jiff::civil::Date;

/// Dates that a sentence names before it counts the rest.
pub(crate) const DATES_NAMED: usize = 4;

pub fn apology_owed(complaints: usize, non_apologies: usize) -> String {
    let half = match non_apologies {
        0 => None,
        1 => Some("one answer read like an apology without being one".to_string()),
        n => Some(format!(
            "{} answers read like an apology without being one",
            count(n)
        )),
    };
    match (complaints, half) {
        (0, None) => "No apology has been made yet.".to_string(),
        (0, Some(half)) => format!("{}.", capital(&half)),
        (n, half) => {
            let had = if n == 1 {
                "complaint has"
            } else {
                "complaints have"
            };
            let had = capital(&format!("{} {had} had no apology yet", count(n)));
            half.map_or(format!("{had}."), |half| format!("{had}; {half}."))
        }
    }
}

pub fn talked_down(n: usize) -> String {
    format!(
        "{} of yours may read as talking down.",
        capital(&things(n.max(1), "sentence", "sentences"))
    )
}

pub fn slow_response(
    side: CauseSide,
    usual: Option<f64>,
    recent: Option<f64>,
    reminders: usize,
    waiting: usize,
    voice: &Voice<'_>,
) -> String {
    let (whose, reminded, waits_on) = match side {
        CauseSide::Theirs => ("Their answers", "You reminded them", "waits on them"),
        CauseSide::Ours => ("Your answers", "They reminded you", "waits on you"),
        CauseSide::Both => ("Answers on both sides", "Reminders went out", "is waiting"),
    };
    let a_day = voice.hours_a_day();
    let mut said = Vec::new();
    // How long is said where it is long: a client may remind us though we mostly answer at once.
    match (usual, recent) {
        (Some(usual), Some(recent)) if recent > usual => {
            let usual = hours::beside(usual, recent, a_day);
            said.push(format!(
                "{whose} took {} lately; {usual}.",
                working(recent, a_day)
            ));
        }
        (None, Some(recent)) if recent >= a_day => {
            said.push(format!("{whose} took {} lately.", working(recent, a_day)));
        }
        _ => {}
    }
    if reminders > 0 {
        said.push(format!("{reminded} {}.", times(reminders)));
    }
    if waiting > 0 {
        let waits_on = if waiting == 1 {
            waits_on.to_string()
        } else {
            plural(waits_on)
        };
        said.push(format!(
            "{} {waits_on}.",
            capital(&things(waiting, "thing", "things"))
        ));
    }
    if said.is_empty() {
        said.push(format!("{whose} have slowed down."));
    }
    said.join(" ")
}

/// "waits on you" of one thing, "wait on you" of several.
fn plural(verb: &str) -> String {
    verb.replacen("waits", "wait", 1).replacen("is ", "are ", 1)
}

pub fn style_mismatch(ours: u32, theirs: u32, theirs_before: u32) -> String {
    let n = |n: u32| figures(usize::try_from(n).unwrap_or(usize::MAX));
    let mut said = format!(
        "Your messages run to {} words, theirs to {}",
        n(ours),
        n(theirs)
    );
    if theirs_before > 0 && theirs_before.abs_diff(theirs) * 4 >= theirs_before {
        said.push_str(&format!("; theirs used to run to {}", n(theirs_before)));
    }
    said.push('.');
    said
}

pub fn broken_promise(
    side: CauseSide,
    broken: usize,
    made: usize,
    client: &ClientReport,
    voice: &Voice<'_>,
) -> String {
    let days = dates_passed(side, client);
    let whose = match side {
        CauseSide::Ours => "you gave",
        CauseSide::Theirs => "they gave",
        CauseSide::Both => "given on either side",
    };
    let named = date::several(&days, voice.today(), DATES_NAMED);
    if !days.is_empty() && days.len() == broken {
        let passed = capital(&things(broken, "date", "dates"));
        return format!("{passed} {whose} passed: {named}.");
    }
    let promises = match broken {
        0 | 1 => "One promise".to_string(),
        n => capital(&format!("{} promises", count(n))),
    };
    let of = if made > broken {
        format!(", out of {},", count(made))
    } else {
        String::new()
    };
    let was = if broken > 1 { "were" } else { "was" };
    let dates = if days.is_empty() || days.len() > broken {
        String::new()
    } else {
        format!(", among them those for {named}")
    };
    format!("{promises} {whose}{of} {was} not kept on time{dates}.")
}

/// The days that passed on that side, each once, oldest first.
pub(crate) fn dates_passed(side: CauseSide, client: &ClientReport) -> Vec<Date> {
    let on_side = |s: Side| match side {
        CauseSide::Ours => s.is_ours(),
        CauseSide::Theirs => !s.is_ours(),
        CauseSide::Both => true,
    };
    let mut days: Vec<Date> = client
        .broken_promises
        .iter()
        .filter(|(s, _)| on_side(*s))
        .filter_map(|(_, breach)| breach.due)
        .collect();
    days.sort_unstable();
    days.dedup();
    days
}

pub fn unacknowledged_fault(found_fault: usize, evasions: usize, exchanges: usize) -> String {
    let found = format!("They found fault {}", times(found_fault));
    let away = match evasions {
        1 => "one answer pointed elsewhere".to_string(),
        n => format!("{} answers pointed elsewhere", count(n)),
    };
    let said = match (found_fault, evasions) {
        (0, 0) => "The mistake has not been named yet.".to_string(),
        (_, 0) => format!("{found}."),
        (0, _) => format!("When something went wrong, {away}."),
        _ => format!("{found}; {away}."),
    };
    match exchanges {
        0 => said,
        n => format!(
            "{said} The same dispute went back and forth {}, with nothing new from you.",
            times(n)
        ),
    }
}

pub fn real_issue_hidden(details: usize, threads: usize, days: i64) -> String {
    let things = things(details, "small annoyance", "small annoyances");
    let over = i32::try_from(days).unwrap_or(i32::MAX);
    let threads = match threads {
        0 | 1 => String::new(),
        n => format!(" in {} conversations", count(n)),
    };
    format!(
        "{}{threads} over {} look like one thing underneath.",
        capital(&things),
        wait::calendar_span(over)
    )
}
