//! What else was measured for a cause: too much for a list, and what a page about one client tells.

use crate::german::day;
use crate::german::number::{count, list};
use crate::words::finding::more::{DAYS_NAMED, SHORT, by_fate};
use crate::words::number::capital;
use crate::words::{Voice, quote};
use amends_reading::report::{Became, CauseFound, Finding, Offer, Rivals, Share};

/// Further sentences about a cause; none where nothing more was measured.
pub fn more(cause: &CauseFound, voice: &Voice<'_>) -> Vec<String> {
    match &cause.finding {
        Finding::GoalsBlurred {
            words,
            ours_before,
            ours_now,
            ..
        } => goals(words, *ours_before, *ours_now),
        Finding::BusinessGoalsMoved { words, ours, .. } => {
            let spoken = (ours.of > 0).then(|| match (ours.n, ours.of) {
                (0, 1) => "Ihre einzige Nachricht seitdem spricht nicht davon.".to_string(),
                (_, 1) => "Ihre einzige Nachricht seitdem spricht davon.".to_string(),
                (n, of) => format!(
                    "Von Ihren {} Nachrichten seitdem {} {} davon.",
                    count(of),
                    if n < 2 { "spricht" } else { "sprechen" },
                    how_many(n)
                ),
            });
            their_words(words).into_iter().chain(spoken).collect()
        }
        Finding::RecurringBottleneck {
            on_us_hours,
            on_them_hours,
            ..
        } => waits(*on_us_hours, *on_them_hours, voice),
        Finding::UnrequestedWork { offers } => became(offers, voice),
        Finding::ValueMismatch { theirs, ours, .. } => {
            let yours =
                quoted(ours).map(|w| format!("Ihre längeren Nachrichten sprechen von {w}."));
            their_words(theirs).into_iter().chain(yours).collect()
        }
        Finding::RealIssueHidden {
            details, rivals, ..
        } => explained(*details, rivals),
        _ => Vec::new(),
    }
}

/// Of messages: `keine`, `eine`, `drei`.
fn how_many(n: usize) -> String {
    match n {
        0 => "keine".to_string(),
        1 => "eine".to_string(),
        n => count(n),
    }
}

/// `„Formular“ und „Erinnerung“`
fn quoted(words: &[String]) -> Option<String> {
    let words: Vec<String> = words
        .iter()
        .map(|w| format!("„{}“", quote::clean(w)))
        .collect();
    (!words.is_empty()).then(|| list(&words, words.len()))
}

fn their_words(words: &[String]) -> Option<String> {
    quoted(words).map(|w| format!("Der Kunde nennt es {w}."))
}

fn goals(words: &[String], before: Share, now: Share) -> Vec<String> {
    let spoke = (before.of > 0 && now.of > 0 && before.n + now.n > 0).then(|| {
        let spoke = if before.n < 2 { "sprach" } else { "sprachen" };
        let of = |share: Share| match share.of {
            1 => format!("{} von einer", how_many(share.n)),
            of => format!("{} von {}", how_many(share.n), count(of)),
        };
        format!(
            "Bis vor vier Monaten {spoke} {} Nachrichten von Ihnen davon, seitdem {}.",
            of(before),
            of(now)
        )
    });
    their_words(words).into_iter().chain(spoke).collect()
}

fn waits(on_us: f64, on_them: f64, voice: &Voice<'_>) -> Vec<String> {
    let a_day = voice.hours_a_day();
    let on = |hours, whom| format!("{} auf {whom}", day::working(hours, a_day));
    let said = match (on_us >= 0.5, on_them >= 0.5) {
        (false, false) => return Vec::new(),
        (true, false) => on(on_us, "Sie"),
        (false, true) => on(on_them, "den Kunden"),
        (true, true) => format!("{} und {}", on(on_them, "den Kunden"), on(on_us, "Sie")),
    };
    vec![format!("In diesen Gesprächen wartete die Arbeit {said}.")]
}

/// What became of each offer, by its day.
fn became(offers: &[Offer], voice: &Voice<'_>) -> Vec<String> {
    let said = [
        ("Aufgegriffen", Became::TakenUp),
        ("Abgelehnt", Became::Declined),
        ("Übergangen", Became::PassedOver),
    ];
    by_fate(offers, said, |days| {
        day::several(days, voice.today(), DAYS_NAMED)
    })
}

fn explained(details: usize, rivals: &Rivals) -> Vec<String> {
    let Some((first, others)) = rivals.explanations.split_first() else {
        return match details {
            0 | 1 => Vec::new(),
            _ => vec!["Keine Worte ziehen sich durch mehrere davon.".to_string()],
        };
    };
    let words = |words: &[String]| quoted(words).unwrap_or_default();
    let talks = match first.threads {
        0 | 1 => "in einem Gespräch".to_string(),
        n => format!("in {} Gesprächen", count(n)),
    };
    let mut said = vec![format!(
        "Was dahinterstecken kann: {}; das kommt in {} von {} vor, {talks}.",
        words(&first.words),
        count_of(first.details),
        count_of(details),
    )];
    let others: Vec<String> = others
        .iter()
        .map(|o| format!("{} (in {})", words(&o.words), count_of(o.details)))
        .collect();
    if !others.is_empty() {
        said.push(format!("Oder es ist {}.", others.join(" oder ")));
    }
    if rivals.left > 0 {
        let few = rivals.unexplained.iter();
        let few: Vec<String> = few
            .map(|e| format!("„{}“", quote::shorten(&quote::clean(&e.quote), SHORT)))
            .collect();
        let alone = match rivals.left {
            1 => "Eines steht für sich".to_string(),
            n => format!("{} stehen für sich", capital(&count(n))),
        };
        said.push(match few.is_empty() {
            true => format!("{alone}."),
            false => format!("{alone}: {}.", list(&few, few.len())),
        });
    }
    said
}

/// After "in" and "von": `einem`, `drei`.
fn count_of(n: usize) -> String {
    match n {
        1 => "einem".to_string(),
        n => count(n),
    }
}
