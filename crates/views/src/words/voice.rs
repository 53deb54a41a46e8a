use super::Tongue;
use amends_domain::Address;
use amends_domain::decision::Persons;
use amends_reading::{ClientReport, Report};
use jiff::Timestamp;
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use std::collections::BTreeMap;
use std::sync::OnceLock;

const DAYS: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// What every sentence needs to know: the day it is said on, and what people are called.
#[derive(Debug, Clone)]
pub struct Voice<'a> {
    report: &'a Report,
    zone: TimeZone,
    today: Date,
    client: Option<&'a ClientReport>,
    names: OnceLock<BTreeMap<Address, String>>,
    tongue: Tongue,
}

impl<'a> Voice<'a> {
    /// The voice for what concerns the whole firm.
    pub fn of(report: &'a Report) -> Voice<'a> {
        Voice::naming(report, None)
    }

    /// The voice for one client, whose people it calls by name.
    pub fn with(report: &'a Report, client: &'a ClientReport) -> Voice<'a> {
        Voice::naming(report, Some(client))
    }

    fn naming(report: &'a Report, client: Option<&'a ClientReport>) -> Voice<'a> {
        let zone = report.firm.calendar.zone().clone();
        Voice {
            report,
            today: report.as_of.to_zoned(zone.clone()).date(),
            zone,
            client,
            names: OnceLock::new(),
            tongue: Tongue::default(),
        }
    }

    /// What everybody is called, worked out when the first is named: lists of many clients name few people.
    fn names(&self) -> &BTreeMap<Address, String> {
        self.names.get_or_init(|| {
            let ours = self.report.firm.members.iter();
            let ours = ours.map(|m| (m.address.clone(), m.name.as_str()));
            let theirs = self.client.into_iter().flat_map(|c| &c.people);
            let theirs = theirs.map(|p| (p.address.clone(), p.name.as_str()));
            let people: Vec<(Address, &str)> = ours.chain(theirs).collect();
            super::name::told_apart(&called_after_the_first(people, self.client))
        })
    }

    /// The same in another language.
    #[must_use]
    pub fn speaking(self, tongue: Tongue) -> Voice<'a> {
        Voice { tongue, ..self }
    }

    /// The language that is spoken.
    pub fn tongue(&self) -> Tongue {
        self.tongue
    }

    /// The report that is spoken of.
    pub fn report(&self) -> &'a Report {
        self.report
    }

    /// The day of the report, where the firm works.
    pub fn today(&self) -> Date {
        self.today
    }

    /// The day of a moment, where the firm works.
    pub fn day(&self, at: Timestamp) -> Date {
        at.to_zoned(self.zone.clone()).date()
    }

    /// The time of day of a moment, where the firm works.
    pub fn time(&self, at: Timestamp) -> Time {
        at.to_zoned(self.zone.clone()).time()
    }

    /// Hours in a working day of the firm, to turn long waits into days.
    pub fn hours_a_day(&self) -> f64 {
        let week = self.report.firm.calendar.week();
        let days = DAYS.into_iter().filter(|d| week.works_on(*d)).count();
        let hours = week.hours() / days.max(1) as f64;
        if hours >= 1.0 { hours } else { 8.0 }
    }

    /// What somebody is called: the name, else the address, which is short for one of us.
    pub fn who(&self, address: &Address) -> String {
        let ours = self
            .report
            .firm
            .domains
            .iter()
            .any(|d| d == address.domain());
        let short = if ours {
            address.local()
        } else {
            address.as_str()
        };
        self.name_of(address)
            .unwrap_or_else(|| super::quote::clean(short))
    }

    /// The name somebody is called by, when it is known.
    pub fn name_of(&self, address: &Address) -> Option<String> {
        self.names().get(address).cloned()
    }
}

/// Whoever writes from several addresses bears one name: that of the address they are called after.
fn called_after_the_first<'a>(
    people: Vec<(Address, &'a str)>,
    client: Option<&ClientReport>,
) -> Vec<(Address, &'a str)> {
    let persons = Persons::of(client.into_iter().flat_map(|c| &c.decisions));
    let named: BTreeMap<Address, &'a str> = people.iter().cloned().collect();
    let name = |(address, own): (Address, &'a str)| {
        let first = named.get(&persons.called_after(&address)).copied();
        let name = first.filter(|name| !name.trim().is_empty());
        (address, name.unwrap_or(own))
    };
    people.into_iter().map(name).collect()
}
