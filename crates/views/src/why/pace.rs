use crate::german;
use crate::words::hours::{same_unit, working};
use crate::words::{Tongue, Voice};
use amends_reading::report::{self, ReplyTimes};

/// How fast one side answers, in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pace {
    /// `You`.
    pub who: &'static str,
    /// `usually answer within five working hours, lately within 31; nine times of ten within 40.`
    pub sentence: String,
}

impl Pace {
    /// Both sides, yours first.
    pub fn both(reply: &ReplyTimes, voice: &Voice<'_>) -> Vec<Pace> {
        if voice.tongue() == Tongue::German {
            let a_day = voice.hours_a_day();
            let of = |who, pace, verbs| Pace {
                who,
                sentence: german::pace::sentence(pace, verbs, a_day),
            };
            return vec![
                of("Sie", &reply.ours, ("antworten", "haben")),
                of("Der Kunde", &reply.theirs, ("antwortet", "hat")),
            ];
        }
        let of = |who, pace| Pace {
            who,
            sentence: sentence(pace, voice.hours_a_day()),
        };
        vec![of("You", &reply.ours), of("They", &reply.theirs)]
    }
}

fn sentence(pace: &report::Pace, a_day: f64) -> String {
    let usual = pace.usual_hours.map(|h| within(h, None, a_day));
    let recent = pace
        .recent_hours
        .map(|h| within(h, pace.usual_hours, a_day));
    let unchanged = pace
        .usual_hours
        .zip(pace.recent_hours)
        .is_some_and(|(usual, recent)| within(usual, None, a_day) == within(recent, None, a_day));
    let before = pace.recent_hours.or(pace.usual_hours);
    let worst = match pace.p90_hours {
        Some(hours) => format!("; nine times of ten {}", within(hours, before, a_day)),
        None => String::new(),
    };
    match (usual, recent) {
        (Some(usual), Some(_)) if unchanged => {
            format!("usually answer {usual}, lately too{worst}.")
        }
        (Some(usual), Some(recent)) => format!("usually answer {usual}, lately {recent}{worst}."),
        (Some(usual), None) => format!("usually answer {usual}{worst}."),
        (None, Some(recent)) => format!("lately answer {recent}{worst}."),
        (None, None) => "have answered too rarely to tell.".to_string(),
    }
}

/// `within five working hours`; `within 31` when the hours before were said in the same unit.
fn within(hours: f64, before: Option<f64>, a_day: f64) -> String {
    if let Some(n) = before.and_then(|before| same_unit(hours, before, a_day)) {
        return format!("within {n}");
    }
    match working(hours, a_day).as_str() {
        "under an hour" => "within the hour".to_string(),
        other => format!("within {other}"),
    }
}
