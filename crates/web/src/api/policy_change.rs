//! One change of the policy, as programs say it, made to what it means. Values are read as in the policy's text.

use crate::fault::Fault;
use amends_domain::policy::{Change, Day, DayOff, List, Wording};
use amends_service::policy::{country, one_of_us, zone};
use schemars::JsonSchema;
use serde::Deserialize;
use std::fmt::Display;
use std::str::FromStr;

/// What is said from now on. Without a value it is said no longer.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(tag = "key", rename_all = "snake_case", deny_unknown_fields)]
pub enum ChangeSent {
    /// Whose mail is the firm's own: addresses and domains.
    Us { value: Vec<String> },
    /// The working week: `Mon-Fri 9:00-17:30`.
    Hours { value: Option<String> },
    /// The zone of the firm's clocks: `Europe/London`.
    Zone { value: Option<String> },
    /// Whose public holidays it keeps: `GB`, `DE-BY`.
    Country { value: Option<String> },
    /// How soon it answers, all or one client: `2 working days`.
    Answer {
        client: Option<String>,
        value: Option<String>,
    },
    /// What is remarked, for all or one client.
    Remarks {
        client: Option<String>,
        value: Option<String>,
    },
    /// Days off: `2026-12-24`, or `12-24` for every year.
    Holiday {
        day: String,
        to: Option<String>,
        #[serde(default)]
        name: String,
    },
    /// The days off that begin on this day are none.
    NoHoliday { day: String },
    /// An entry of a list; one that has exactly these words is changed.
    Wording {
        client: Option<String>,
        list: ListName,
        words: Vec<String>,
        #[serde(default)]
        unless: Vec<String>,
        say: Option<String>,
        #[serde(default)]
        why: String,
    },
    /// A phrase is in that list no longer.
    NoWording {
        client: Option<String>,
        list: ListName,
        words: String,
    },
}

/// Which list.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline)]
pub enum ListName {
    May,
    Never,
    Avoid,
}

impl ListName {
    fn list(self) -> List {
        match self {
            ListName::May => List::May,
            ListName::Never => List::Never,
            ListName::Avoid => List::Avoid,
        }
    }
}

impl ChangeSent {
    /// The change.
    ///
    /// # Errors
    ///
    /// What is wrong with a value.
    pub fn change(self) -> Result<Change, Fault> {
        Ok(match self {
            ChangeSent::Us { value } => {
                let own: Result<Vec<String>, String> = value.iter().map(|v| one_of_us(v)).collect();
                Change::Us(own.map_err(unfit)?)
            }
            ChangeSent::Hours { value } => Change::Hours(read(value.as_deref())?),
            ChangeSent::Zone { value } => {
                let zone = value.as_deref().map(zone).transpose();
                Change::Zone(zone.map_err(unfit)?)
            }
            ChangeSent::Country { value } => {
                let country = value.as_deref().map(country).transpose();
                Change::Country(country.map_err(unfit)?)
            }
            ChangeSent::Answer { client, value } => Change::Answer {
                client: plain(client),
                within: read(value.as_deref())?,
            },
            ChangeSent::Remarks { client, value } => Change::Remarks {
                client: plain(client),
                remarks: value.filter(|value| !value.trim().is_empty()),
            },
            ChangeSent::Holiday { day, to, name } => {
                let first: Day = day.parse().map_err(unfit)?;
                let last = read(to.as_deref())?;
                Change::DayOff(DayOff::new(first, last, &name).map_err(unfit)?)
            }
            ChangeSent::NoHoliday { day } => Change::NoDayOff(day.parse().map_err(unfit)?),
            ChangeSent::Wording {
                client,
                list,
                words,
                unless,
                say,
                why,
            } => Change::Put {
                client: plain(client),
                list: list.list(),
                wording: Wording {
                    words: some(words)?,
                    unless,
                    say: plain(say),
                    why: why.trim().to_string(),
                },
            },
            ChangeSent::NoWording {
                client,
                list,
                words,
            } => Change::Forget {
                client: plain(client),
                list: list.list(),
                words,
            },
        })
    }
}

fn read<T: FromStr>(value: Option<&str>) -> Result<Option<T>, Fault>
where
    T::Err: Display,
{
    value.map(|v| v.trim().parse().map_err(unfit)).transpose()
}

fn plain(text: Option<String>) -> Option<String> {
    let text = text.map(|text| text.trim().to_string());
    text.filter(|text| !text.is_empty())
}

fn some(words: Vec<String>) -> Result<Vec<String>, Fault> {
    let words: Vec<String> = words.iter().map(|w| w.trim().to_string()).collect();
    match words.is_empty() || words.iter().any(String::is_empty) {
        true => Err(unfit("an entry has words, and none of them is empty")),
        false => Ok(words),
    }
}

fn unfit(what: impl Display) -> Fault {
    let hint = "docs/policy.md says how each value is written";
    Fault::Unfit(what.to_string(), hint.to_string())
}
