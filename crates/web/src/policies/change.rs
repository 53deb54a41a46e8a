//! What the forms send, as one change of the policy.

use amends_domain::policy::{Change, DayOff, List, Within, Wording};
use amends_service::policy::{Trouble, country, one_of_us, zone};
use serde::Deserialize;

/// What is wrong.
pub enum Wrong {
    /// With a value that was typed: the key of the words for it.
    Value(&'static str),
    /// With the policy as it would be.
    Trouble(Trouble),
}

/// What the forms send; each sends some of it.
#[derive(Debug, Clone, Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    what: String,
    client: String,
    value: String,
    unit: String,
    day: String,
    to: String,
    yearly: String,
    list: String,
    words: String,
    unless: String,
    say: String,
    why: String,
}

impl Typed {
    /// What one of the forms sent, by the name of the field.
    pub fn field(&self, name: &str) -> &str {
        match name {
            "what" => &self.what,
            "client" => &self.client,
            "value" => &self.value,
            "unit" => &self.unit,
            "day" => &self.day,
            "to" => &self.to,
            "yearly" => &self.yearly,
            "list" => &self.list,
            "words" => &self.words,
            "unless" => &self.unless,
            "say" => &self.say,
            "why" => &self.why,
            _ => "",
        }
    }

    /// The change.
    ///
    /// # Errors
    ///
    /// What is wrong with what was typed.
    pub fn change(&self) -> Result<Change, Wrong> {
        let value = self.value.trim();
        let given = (!value.is_empty()).then_some(value);
        let client = match self.client.trim() {
            "" => None,
            client => Some(client.to_string()),
        };
        Ok(match self.what.as_str() {
            "us" => Change::Us(self.us()?),
            "hours" => Change::Hours(match given {
                Some(value) => Some(
                    value
                        .parse()
                        .map_err(|_| Wrong::Value("policy-bad-hours"))?,
                ),
                None => None,
            }),
            "zone" => Change::Zone(match given {
                Some(value) => Some(zone(value).map_err(|_| Wrong::Value("policy-bad-zone"))?),
                None => None,
            }),
            "country" => Change::Country(match given {
                Some(value) => {
                    Some(country(value).map_err(|_| Wrong::Value("policy-bad-country"))?)
                }
                None => None,
            }),
            "answer" => Change::Answer {
                client,
                within: self.within(given)?,
            },
            "remarks" => Change::Remarks {
                client,
                remarks: given.map(|remarks| remarks.replace("\r\n", "\n")),
            },
            "day" => Change::DayOff(self.day_off()?),
            "no-day" => {
                Change::NoDayOff(value.parse().map_err(|_| Wrong::Value("policy-bad-day"))?)
            }
            "put" => Change::Put {
                client,
                list: self.list()?,
                wording: self.wording()?,
            },
            "forget" => Change::Forget {
                client,
                list: self.list()?,
                words: self.words.clone(),
            },
            _ => return Err(Wrong::Value("error-asked")),
        })
    }

    /// Addresses and domains, parted by commas, space or lines.
    fn us(&self) -> Result<Vec<String>, Wrong> {
        let parts = self.value.split([',', ' ', '\n', '\r']);
        let parts = parts.filter(|part| !part.is_empty());
        let own: Result<Vec<String>, String> = parts.map(one_of_us).collect();
        own.map_err(|_| Wrong::Value("policy-bad-us"))
    }

    fn within(&self, given: Option<&str>) -> Result<Option<Within>, Wrong> {
        let Some(number) = given else {
            return Ok(None);
        };
        let unit = match self.unit.as_str() {
            "hours" => "hours",
            _ => "days",
        };
        let within = format!("{number} {unit}").parse();
        within
            .map(Some)
            .map_err(|_| Wrong::Value("policy-bad-answer"))
    }

    /// Days as a calendar gives them; those of every year lose theirs.
    fn day_off(&self) -> Result<DayOff, Wrong> {
        let wrong = || Wrong::Value("policy-bad-day");
        let day = |typed: &str| {
            let typed = typed.trim();
            let bare = typed.get(5..).filter(|_| typed.len() == 10);
            match bare.filter(|_| !self.yearly.is_empty()) {
                Some(bare) => bare.parse(),
                None => typed.parse(),
            }
        };
        let first = day(&self.day).map_err(|_| wrong())?;
        let last = match self.to.trim() {
            "" => None,
            to => Some(day(to).map_err(|_| wrong())?),
        };
        DayOff::new(first, last, &self.value).map_err(|_| wrong())
    }

    fn list(&self) -> Result<List, Wrong> {
        let mut lists = List::ALL.into_iter();
        lists
            .find(|list| list.name() == self.list)
            .ok_or(Wrong::Value("error-asked"))
    }

    fn wording(&self) -> Result<Wording, Wrong> {
        let lines = |typed: &str| -> Vec<String> {
            let lines = typed.lines().map(str::trim).filter(|l| !l.is_empty());
            lines.map(String::from).collect()
        };
        let words = lines(&self.words);
        if words.is_empty() {
            return Err(Wrong::Value("policy-bad-words"));
        }
        let say = self.say.trim();
        Ok(Wording {
            words,
            unless: lines(&self.unless),
            say: (!say.is_empty()).then(|| say.to_string()),
            why: self.why.trim().to_string(),
        })
    }
}
