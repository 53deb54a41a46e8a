//! What was measured for a cause, as it is kept: a mirror of each noun.

use super::parts::{Day, day, day_of};
use amends_domain::Cause;
use amends_reading::report::{Became, Explanation, Finding, Offer, Rivals, Share};
use jiff::civil::Date;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

#[derive(Serialize, Deserialize)]
#[serde(remote = "Finding")]
pub(in crate::record) enum FindingKept {
    GoalsBlurred {
        #[serde(with = "some_day")]
        last: Option<Date>,
        days: Option<i64>,
        messages_since: usize,
        words: Vec<String>,
        #[serde(with = "ShareKept")]
        ours_before: Share,
        #[serde(with = "ShareKept")]
        ours_now: Share,
    },
    BusinessGoalsMoved {
        #[serde(with = "a_day")]
        since: Date,
        words: Vec<String>,
        mentions: usize,
        #[serde(with = "ShareKept")]
        ours: Share,
    },
    RecurringBottleneck {
        times: usize,
        #[serde(with = "a_day")]
        first: Date,
        #[serde(with = "a_day")]
        last: Date,
        on_us_hours: f64,
        on_them_hours: f64,
    },
    UnrequestedWork {
        #[serde(with = "offers")]
        offers: Vec<Offer>,
    },
    ValueMismatch {
        times: usize,
        theirs: Vec<String>,
        ours: Vec<String>,
        #[serde(with = "ShareKept")]
        taken_up: Share,
    },
    ApologyOwed {
        complaints: usize,
        non_apologies: usize,
    },
    TalkedDown {
        times: usize,
    },
    SlowResponse {
        usual_hours: Option<f64>,
        recent_hours: Option<f64>,
        reminders: usize,
        waiting: usize,
    },
    StyleMismatch {
        ours: u32,
        theirs: u32,
        theirs_before: u32,
    },
    BrokenPromise {
        broken: usize,
        made: usize,
    },
    UnacknowledgedFault {
        asked: usize,
        evasions: usize,
        exchanges: usize,
    },
    RealIssueHidden {
        details: usize,
        threads: usize,
        days: i64,
        #[serde(with = "RivalsKept")]
        rivals: Rivals,
    },
    Named {
        #[serde(with = "a_cause")]
        cause: Cause,
        letters: usize,
        #[serde(with = "a_day")]
        first: Date,
        #[serde(with = "a_day")]
        last: Date,
    },
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Share")]
pub(in crate::record) struct ShareKept {
    n: usize,
    of: usize,
}

/// Without the words of those that nothing explains, which no list shows.
#[derive(Serialize, Deserialize)]
#[serde(remote = "Rivals")]
struct RivalsKept {
    #[serde(with = "explanations")]
    explanations: Vec<Explanation>,
    left: usize,
    #[serde(skip)]
    unexplained: Vec<amends_domain::Evidence>,
}

mod a_cause {
    use super::*;

    pub fn serialize<S: Serializer>(cause: &Cause, to: S) -> Result<S::Ok, S::Error> {
        let at = Cause::ALL.iter().position(|c| c == cause);
        at.unwrap_or(0).serialize(to)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Cause, D::Error> {
        let cause = Cause::ALL.get(usize::deserialize(from)?);
        cause.copied().ok_or_else(|| D::Error::custom("no cause"))
    }
}

pub(in crate::record) mod a_day {
    use super::*;

    pub fn serialize<S: Serializer>(date: &Date, to: S) -> Result<S::Ok, S::Error> {
        day(*date).serialize(to)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Date, D::Error> {
        day_of(Day::deserialize(from)?).ok_or_else(|| D::Error::custom("no day"))
    }
}

pub(in crate::record) mod some_day {
    use super::*;

    pub fn serialize<S: Serializer>(date: &Option<Date>, to: S) -> Result<S::Ok, S::Error> {
        date.map(day).serialize(to)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Date>, D::Error> {
        Ok(Option::<Day>::deserialize(from)?.and_then(day_of))
    }
}

mod offers {
    use super::*;

    const BECAME: [Became; 3] = [Became::TakenUp, Became::Declined, Became::PassedOver];

    pub fn serialize<S: Serializer>(offers: &[Offer], to: S) -> Result<S::Ok, S::Error> {
        let became = |offer: &Offer| BECAME.iter().position(|b| *b == offer.became);
        let kept = offers.iter().map(|o| (day(o.day), became(o).unwrap_or(0)));
        to.collect_seq(kept)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Offer>, D::Error> {
        let kept = Vec::<(Day, usize)>::deserialize(from)?.into_iter();
        let offer = |(day, became): (Day, usize)| {
            Some(Offer {
                day: day_of(day)?,
                became: *BECAME.get(became)?,
            })
        };
        kept.map(offer)
            .collect::<Option<_>>()
            .ok_or_else(|| D::Error::custom("no offer"))
    }
}

mod explanations {
    use super::*;

    pub fn serialize<S: Serializer>(all: &[Explanation], to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(all.iter().map(|e| (&e.words, e.details, e.threads)))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Explanation>, D::Error> {
        let kept = Vec::<(Vec<String>, usize, usize)>::deserialize(from)?.into_iter();
        Ok(kept
            .map(|(words, details, threads)| Explanation {
                words,
                details,
                threads,
            })
            .collect())
    }
}
