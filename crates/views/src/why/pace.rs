use crate::words::Voice;
use crate::words::hours::working;
use amends_reading::report::{self, ReplyTimes};

/// How fast one side answers, in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pace {
    /// `You`.
    pub who: &'static str,
    /// `usually answer within five working hours, 31 lately; nine times of ten within 40.`
    pub sentence: String,
}

impl Pace {
    /// Both sides, yours first.
    pub fn both(reply: &ReplyTimes, voice: &Voice<'_>) -> Vec<Pace> {
        let of = |who, pace| Pace {
            who,
            sentence: sentence(pace, voice.hours_a_day()),
        };
        vec![of("You", &reply.ours), of("They", &reply.theirs)]
    }
}

fn sentence(pace: &report::Pace, a_day: f64) -> String {
    let within = |hours: f64| match working(hours, a_day).as_str() {
        "under an hour" => "within the hour".to_string(),
        other => format!("in about {other}"),
    };
    let worst = pace
        .p90_hours
        .map(|h| format!("; nine times of ten {}", at_most(h, a_day)));
    let worst = worst.unwrap_or_default();
    match (pace.usual_hours, pace.recent_hours) {
        (Some(usual), Some(recent)) if within(usual) == within(recent) => {
            format!("answer {}, lately as before{worst}.", within(usual))
        }
        (Some(usual), Some(recent)) => {
            format!(
                "usually answer {}, lately {}{worst}.",
                within(usual),
                within(recent)
            )
        }
        (Some(usual), None) => format!("usually answer {}{worst}.", within(usual)),
        (None, Some(recent)) => format!("lately answer {}{worst}.", within(recent)),
        (None, None) => "have answered too rarely to tell.".to_string(),
    }
}

fn at_most(hours: f64, a_day: f64) -> String {
    match working(hours, a_day).as_str() {
        "under an hour" => "within the hour".to_string(),
        other => format!("within {other}"),
    }
}
