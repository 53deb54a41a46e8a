//! A day or a time as somebody writes it, on whatever clock the firm turns out to keep.

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use std::str::FromStr;

/// `2025-11-14`, `2025-11-14T18:00` or `2025-11-14T18:00:00Z`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum When {
    /// A day.
    Day(Date),
    /// A time on the firm's clock.
    Local(DateTime),
    /// A moment wherever one is.
    Exact(Timestamp),
}

impl When {
    /// The first moment of it.
    pub fn begin(self, zone: &TimeZone) -> Option<Timestamp> {
        match self {
            When::Day(day) => at(day.to_datetime(jiff::civil::Time::midnight()), zone),
            When::Local(time) => at(time, zone),
            When::Exact(moment) => Some(moment),
        }
    }

    /// The last moment of it: of a day, its last second.
    pub fn end(self, zone: &TimeZone) -> Option<Timestamp> {
        match self {
            When::Day(day) => {
                let next = When::Day(day.tomorrow().ok()?).begin(zone)?;
                next.checked_sub(1.second()).ok()
            }
            other => other.begin(zone),
        }
    }
}

fn at(time: DateTime, zone: &TimeZone) -> Option<Timestamp> {
    zone.to_ambiguous_timestamp(time).compatible().ok()
}

impl FromStr for When {
    type Err = String;

    fn from_str(text: &str) -> Result<When, String> {
        let text = text.trim();
        if let Ok(moment) = text.parse::<Timestamp>() {
            return Ok(When::Exact(moment));
        }
        if text.contains(['T', 't', ' ', ':']) {
            if let Ok(time) = text.parse::<DateTime>() {
                return Ok(When::Local(time));
            }
        } else if let Ok(day) = text.parse::<Date>() {
            return Ok(When::Day(day));
        }
        Err("write a day like 2025-11-14 or a time like 2025-11-14T18:00".to_string())
    }
}
