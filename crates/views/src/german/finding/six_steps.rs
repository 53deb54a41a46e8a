//! The findings of the repair's six steps: apology, tone, answers, promises, faults, the real issue.

use crate::german::day;
use crate::german::number::{count, things, times};
use crate::words::Voice;
use crate::words::finding::{DATES_NAMED, dates_passed};
use crate::words::number::{capital, figures};
use amends_reading::ClientReport;
use amends_reading::report::CauseSide;

pub fn apology_owed(complaints: usize, non_apologies: usize) -> String {
    let half = match non_apologies {
        0 => None,
        1 => Some("eine Antwort liest sich wie eine Entschuldigung, ohne eine zu sein".to_string()),
        n => Some(format!(
            "{} Antworten lesen sich wie eine Entschuldigung, ohne eine zu sein",
            count(n)
        )),
    };
    match (complaints, half) {
        (0, None) => "Noch hat sich niemand entschuldigt.".to_string(),
        (0, Some(half)) => format!("{}.", capital(&half)),
        (n, half) => {
            let complaints = things(n, "eine Beschwerde", "Beschwerden");
            let had = format!("Für {complaints} gab es noch keine Entschuldigung");
            half.map_or(format!("{had}."), |half| format!("{had}; {half}."))
        }
    }
}

pub fn talked_down(n: usize) -> String {
    match n {
        0 | 1 => "Ein Satz von Ihnen kann belehrend klingen.".to_string(),
        n => format!(
            "{} Sätze von Ihnen können belehrend klingen.",
            capital(&count(n))
        ),
    }
}

pub fn slow_response(
    side: CauseSide,
    (usual, recent): (Option<f64>, Option<f64>),
    reminders: usize,
    waiting: usize,
    voice: &Voice<'_>,
) -> String {
    let (whose, reminded, waits_on) = match side {
        CauseSide::Theirs => ("Die Antworten des Kunden", "Sie haben", " auf den Kunden"),
        CauseSide::Ours => ("Ihre Antworten", "Der Kunde hat", " auf Sie"),
        CauseSide::Both => ("Antworten auf beiden Seiten", "Beide Seiten haben", ""),
    };
    let a_day = voice.hours_a_day();
    let mut said = Vec::new();
    match (usual, recent) {
        (Some(usual), Some(recent)) if recent > usual => {
            let usual = day::usual(usual, recent, a_day);
            let recent = day::working(recent, a_day);
            said.push(format!("{whose} dauerten zuletzt {recent}; {usual}."));
        }
        (None, Some(recent)) if recent >= a_day => {
            said.push(format!(
                "{whose} dauerten zuletzt {}.",
                day::working(recent, a_day)
            ));
        }
        _ => {}
    }
    if reminders > 0 {
        said.push(format!("{reminded} {} erinnert.", times(reminders)));
    }
    match waiting {
        0 => {}
        1 => said.push(format!("Eines wartet{waits_on}.")),
        n => said.push(format!("{} Dinge warten{waits_on}.", capital(&count(n)))),
    }
    if said.is_empty() {
        said.push(format!("{whose} sind langsamer geworden."));
    }
    said.join(" ")
}

pub fn style_mismatch(ours: u32, theirs: u32, theirs_before: u32) -> String {
    let n = |n: u32| figures(usize::try_from(n).unwrap_or(usize::MAX)).replace(',', ".");
    let mut said = format!(
        "Ihre Nachrichten haben im Schnitt {} Wörter, die des Kunden {}",
        n(ours),
        n(theirs)
    );
    if theirs_before > 0 && theirs_before.abs_diff(theirs) * 4 >= theirs_before {
        said.push_str(&format!("; früher waren es bei ihm {}", n(theirs_before)));
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
    let named = day::several(&days, voice.today(), DATES_NAMED);
    let broken = broken.max(1);
    if !days.is_empty() && days.len() == broken {
        let who = match side {
            CauseSide::Ours => "den Sie zugesagt hatten",
            CauseSide::Theirs => "den der Kunde zugesagt hatte",
            CauseSide::Both => "der zugesagt war",
        };
        let whose = match side {
            CauseSide::Ours => "die Sie zugesagt hatten",
            CauseSide::Theirs => "die der Kunde zugesagt hatte",
            CauseSide::Both => "die zugesagt waren",
        };
        return match broken {
            1 => format!("Ein Termin, {who}, ist verstrichen: {named}."),
            n => format!(
                "{} Termine, {whose}, sind verstrichen: {named}.",
                capital(&count(n))
            ),
        };
    }
    let dates = match days.is_empty() || days.len() > broken {
        true => String::new(),
        false => format!(", darunter die zum {named}"),
    };
    let were = match broken {
        1 => "wurde eine".to_string(),
        n => format!("wurden {}", count(n)),
    };
    if made > broken {
        let all = count(made);
        let promises = match side {
            CauseSide::Ours => format!("Ihren {all} Zusagen"),
            CauseSide::Theirs => format!("{all} Zusagen des Kunden"),
            CauseSide::Both => format!("{all} Zusagen auf beiden Seiten"),
        };
        return format!("Von {promises} {were} nicht rechtzeitig gehalten{dates}.");
    }
    let whose = match side {
        CauseSide::Ours => "von Ihnen",
        CauseSide::Theirs => "des Kunden",
        CauseSide::Both => "auf beiden Seiten",
    };
    match broken {
        1 => format!("Eine Zusage {whose} wurde nicht rechtzeitig gehalten{dates}."),
        n => format!(
            "{} Zusagen {whose} wurden nicht rechtzeitig gehalten{dates}.",
            capital(&count(n))
        ),
    }
}

pub fn unacknowledged_fault(found_fault: usize, evasions: usize, exchanges: usize) -> String {
    let found = format!("Der Kunde hat {} etwas beanstandet", times(found_fault));
    let said = match (found_fault, evasions) {
        (0, 0) => "Der Fehler ist noch nicht benannt.".to_string(),
        (_, 0) => format!("{found}."),
        (0, 1) => "Als etwas schiefging, wich eine Antwort aus.".to_string(),
        (0, n) => format!("Als etwas schiefging, wichen {} Antworten aus.", count(n)),
        (_, 1) => format!("{found}; eine Antwort wich aus."),
        (_, n) => format!("{found}; {} Antworten wichen aus.", count(n)),
    };
    match exchanges {
        0 => said,
        n => format!(
            "{said} Derselbe Streit ging {} hin und her, ohne etwas Neues von Ihnen.",
            times(n)
        ),
    }
}

pub fn real_issue_hidden(details: usize, threads: usize, days: i64) -> String {
    let over = day::span(i32::try_from(days).unwrap_or(i32::MAX));
    let threads = match threads {
        0 | 1 => String::new(),
        n => format!(" in {} Gesprächen", count(n)),
    };
    let (things, look) = match details {
        1 => ("Ein kleines Ärgernis".to_string(), "sieht"),
        n => (format!("{} kleine Ärgernisse", capital(&count(n))), "sehen"),
    };
    format!("{things}{threads} über {over} {look} nach einer gemeinsamen Ursache aus.")
}
