//! What else was measured for a cause: too much for a list, and what a page about one client tells.

use crate::german;
use crate::words::hours::working;
use crate::words::number::{capital, count, list, list_up_to, things};
use crate::words::{Tongue, Voice, date, quote};
use amends_reading::report::{Became, CauseFound, Finding, Offer, Rivals, Share};
use jiff::civil::Date;

/// Days that are named before the rest is counted.
pub(crate) const DAYS_NAMED: usize = 4;
/// Columns of a complaint that stands by itself.
pub(crate) const SHORT: usize = 60;

/// Further sentences about a cause; none where nothing more was measured.
pub fn more(cause: &CauseFound, voice: &Voice<'_>) -> Vec<String> {
    if voice.tongue() == Tongue::German {
        return german::finding::more(cause, voice);
    }
    match &cause.finding {
        Finding::GoalsBlurred {
            words,
            ours_before,
            ours_now,
            ..
        } => goals(words, *ours_before, *ours_now),
        Finding::BusinessGoalsMoved { words, ours, .. } => {
            let spoken = format!(
                "{} since then {} of it.",
                capital(&some_of(*ours)),
                if ours.n == 1 { "speaks" } else { "speak" }
            );
            let spoken = (ours.of > 0).then_some(spoken);
            their_words(words).into_iter().chain(spoken).collect()
        }
        Finding::RecurringBottleneck {
            on_us_hours,
            on_them_hours,
            ..
        } => waits(*on_us_hours, *on_them_hours, voice),
        Finding::UnrequestedWork { offers } => became(offers, voice),
        Finding::ValueMismatch { theirs, ours, .. } => {
            let yours = quoted(ours).map(|w| format!("Your longer letters speak of {w}."));
            their_words(theirs).into_iter().chain(yours).collect()
        }
        Finding::RealIssueHidden {
            details, rivals, ..
        } => explained(*details, rivals),
        _ => Vec::new(),
    }
}

/// `three of your 14 letters`
fn some_of(share: Share) -> String {
    let letters = things(share.of, "letter", "letters");
    match share.n {
        0 => format!("none of your {letters}"),
        n => format!("{} of your {letters}", count(n)),
    }
}

/// `“form” and “reminder”`
fn quoted(words: &[String]) -> Option<String> {
    let words: Vec<String> = words
        .iter()
        .map(|w| format!("“{}”", quote::clean(w)))
        .collect();
    (!words.is_empty()).then(|| list(&words))
}

fn their_words(words: &[String]) -> Option<String> {
    quoted(words).map(|w| format!("Their words for it: {w}."))
}

fn goals(words: &[String], before: Share, now: Share) -> Vec<String> {
    let spoke = (before.of > 0 && now.of > 0 && before.n + now.n > 0).then(|| {
        format!(
            "{} spoke of it until four months ago, and {} since.",
            capital(&some_of(before)),
            match now.n {
                0 => format!("none of {}", count(now.of)),
                n => format!("{} of {}", count(n), count(now.of)),
            }
        )
    });
    their_words(words).into_iter().chain(spoke).collect()
}

fn waits(on_us: f64, on_them: f64, voice: &Voice<'_>) -> Vec<String> {
    let a_day = voice.hours_a_day();
    let said = match (on_us >= 0.5, on_them >= 0.5) {
        (false, false) => return Vec::new(),
        (true, false) => format!("waited on you for {}", working(on_us, a_day)),
        (false, true) => format!("waited on them for {}", working(on_them, a_day)),
        (true, true) => format!(
            "waited on them for {} and on you for {}",
            working(on_them, a_day),
            working(on_us, a_day)
        ),
    };
    vec![format!("In these conversations the work {said}.")]
}

/// What became of each offer, by its day.
fn became(offers: &[Offer], voice: &Voice<'_>) -> Vec<String> {
    let said = [
        ("Taken up", Became::TakenUp),
        ("Declined", Became::Declined),
        ("Passed over", Became::PassedOver),
    ];
    by_fate(offers, said, |days| {
        date::several(days, voice.today(), DAYS_NAMED)
    })
}

/// What is said of each fate that offers had, with the days of those that had it.
pub(crate) fn by_fate(
    offers: &[Offer],
    said: [(&str, Became); 3],
    several: impl Fn(&[Date]) -> String,
) -> Vec<String> {
    let of = |(said, became): (&str, Became)| {
        let days = offers.iter().filter(|o| o.became == became);
        let days: Vec<Date> = days.map(|o| o.day).collect();
        (!days.is_empty()).then(|| format!("{said}: {}.", several(&days)))
    };
    said.into_iter().filter_map(of).collect()
}

fn explained(details: usize, rivals: &Rivals) -> Vec<String> {
    let Some((first, others)) = rivals.explanations.split_first() else {
        return match details {
            0 | 1 => Vec::new(),
            _ => vec!["No words run through several of them.".to_string()],
        };
    };
    let words = |words: &[String]| quoted(words).unwrap_or_default();
    let mut said = vec![format!(
        "What may lie underneath: {}, which {} of the {} share, in {}.",
        words(&first.words),
        count(first.details),
        count(details),
        things(first.threads, "conversation", "conversations")
    )];
    let others: Vec<String> = others
        .iter()
        .map(|o| format!("{} with {}", words(&o.words), count(o.details)))
        .collect();
    if !others.is_empty() {
        said.push(format!("Or it is {}.", others.join(", or ")));
    }
    if rivals.left > 0 {
        let few = rivals.unexplained.iter();
        let few: Vec<String> = few.map(|e| quote::shortened(&e.quote, SHORT)).collect();
        let stand = if rivals.left == 1 { "stands" } else { "stand" };
        let alone = format!("{} {stand} alone", capital(&count(rivals.left)));
        said.push(match few.is_empty() {
            true => format!("{alone}."),
            false => format!("{alone}: {}.", list_up_to(&few, few.len())),
        });
    }
    said
}
