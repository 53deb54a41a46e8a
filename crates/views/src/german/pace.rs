//! How fast one side answers, in a sentence.

use super::day::working;
use crate::words::hours::measure;
use amends_reading::report::Pace;

/// `antworten meist binnen fünf Arbeitsstunden, zuletzt binnen 31.`; `antwortet` of one.
pub fn sentence(pace: &Pace, (verb, have): (&str, &str), a_day: f64) -> String {
    let within = |hours: f64| match measure(hours, a_day).0 {
        0 => "innerhalb einer Stunde".to_string(),
        1 => "innerhalb eines Arbeitstags".to_string(),
        _ => format!("innerhalb von {}", dative(&working(hours, a_day))),
    };
    let within = |hours: f64| match working(hours, a_day).as_str() {
        "eine Arbeitsstunde" => "innerhalb einer Arbeitsstunde".to_string(),
        _ => within(hours),
    };
    let (usual, recent) = (pace.usual_hours.map(within), pace.recent_hours.map(within));
    let worst = match pace.p90_hours {
        Some(hours) => format!("; neun von zehn Mal {}", within(hours)),
        None => String::new(),
    };
    match (usual, recent) {
        (Some(usual), Some(recent)) if usual == recent => {
            format!("{verb} meist {usual}, zuletzt auch{worst}.")
        }
        (Some(usual), Some(recent)) => format!("{verb} meist {usual}, zuletzt {recent}{worst}."),
        (Some(usual), None) => format!("{verb} meist {usual}{worst}."),
        (None, Some(recent)) => format!("{verb} zuletzt {recent}{worst}."),
        (None, None) => format!("{have} zu selten geantwortet, um etwas zu sagen."),
    }
}

/// `neun Arbeitstagen`.
fn dative(span: &str) -> String {
    match span.strip_suffix("tage") {
        Some(rest) => format!("{rest}tagen"),
        None => span.to_string(),
    }
}
