//! Quiet signs, as they are kept.

use super::super::shown::all;
use super::super::shown::finding::{ShareKept, a_day, some_day};
use super::super::shown::parts::Words;
use amends_reading::report::{Fall, Share, Shows, Sign};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A sign with its words.
#[derive(Serialize, Deserialize)]
pub(super) struct SignKept {
    #[serde(with = "ShowsKept")]
    shows: Shows,
    confidence: f32,
    evidence: Vec<Words>,
}

impl SignKept {
    pub fn of(sign: &Sign) -> SignKept {
        SignKept {
            shows: sign.shows.clone(),
            confidence: sign.confidence,
            evidence: sign.evidence.iter().map(Words::of).collect(),
        }
    }

    pub fn sign(self) -> Option<Sign> {
        Some(Sign {
            shows: self.shows,
            confidence: self.confidence,
            evidence: all(self.evidence, Words::evidence)?,
        })
    }
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Shows")]
enum ShowsKept {
    Habit {
        #[serde(with = "a_day")]
        since: Date,
        #[serde(with = "some_fall")]
        thanks: Option<Fall>,
        #[serde(with = "some_fall")]
        starts: Option<Fall>,
        words: Option<(u32, u32)>,
        #[serde(with = "some_day")]
        goal: Option<Date>,
    },
    Elsewhere {
        rival: usize,
        handing_over: usize,
        term: usize,
    },
    PassedOver {
        things: usize,
        days: i64,
    },
    Dropped {
        threads: usize,
        days: i64,
    },
    AskedKindly {
        times: usize,
        days: i64,
    },
    GoingRound {
        rounds: usize,
        days: i64,
    },
}

mod some_fall {
    use super::*;
    use serde::{Deserializer, Serializer};

    #[derive(Serialize, Deserialize)]
    struct FallKept {
        #[serde(with = "ShareKept")]
        before: Share,
        #[serde(with = "ShareKept")]
        since: Share,
    }

    pub fn serialize<S: Serializer>(fall: &Option<Fall>, to: S) -> Result<S::Ok, S::Error> {
        let kept = fall.map(|Fall { before, since }| FallKept { before, since });
        kept.serialize(to)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Fall>, D::Error> {
        let kept = Option::<FallKept>::deserialize(from)?;
        Ok(kept.map(|FallKept { before, since }| Fall { before, since }))
    }
}
