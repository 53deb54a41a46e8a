//! Everything that people decided: the page of `amends correct list`.

use crate::words::{date, decision, quote};
use amends_domain::Decision;
use jiff::tz::TimeZone;

/// The page.
#[derive(Debug, Clone)]
pub struct DecidedPage {
    /// The decisions, oldest first.
    pub lines: Vec<DecidedLine>,
}

/// One decision.
#[derive(Debug, Clone)]
pub struct DecidedLine {
    /// Its number.
    pub number: i64,
    /// What was decided.
    pub said: String,
    /// `Ada, 5 March 2025: only said so`.
    pub by: String,
    /// `Taken back by Tom on 6 March 2025.`
    pub undone: Option<String>,
}

impl DecidedPage {
    /// The page about these decisions with their numbers.
    pub fn of(decisions: &[(i64, Decision)]) -> DecidedPage {
        let day = |at: jiff::Timestamp| date::dated(at.to_zoned(TimeZone::UTC).date());
        let lines = decisions.iter().map(|(number, decision)| DecidedLine {
            number: *number,
            said: format!("{}.", decision::of_whom(decision)),
            by: {
                let by = format!("{}, {}", quote::clean(&decision.by), day(decision.at));
                match quote::clean(&decision.why).as_str() {
                    "" => by,
                    why => format!("{by}: {why}"),
                }
            },
            undone: decision.undone.as_ref().map(|undone| {
                format!(
                    "Taken back by {} on {}.",
                    quote::clean(&undone.by),
                    day(undone.at)
                )
            }),
        });
        DecidedPage {
            lines: lines.collect(),
        }
    }
}
