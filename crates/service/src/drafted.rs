//! A draft is read before it is sent, and held against the mail with the client it goes to. Nothing of it is kept.

use crate::amends::Amends;
use crate::error::ServiceError;
use amends_domain::calendar::{WorkCalendar, WorkingWeek};
use amends_domain::draft::{DraftReading, Fault};
use amends_domain::policy::{ForClient, Within};
use amends_domain::{MessageId, Policy};
use amends_language::draft::{DraftContext, DraftReader, PolicyWords};
use amends_language::{Context, TextReading};
use amends_mail::draft::Draft;
use amends_reading::draft::{Drafted, Recipient};
use amends_reading::who::ClientFound;
use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp};
use std::ops::Range;

/// A draft that is to be read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DraftAsked {
    /// Its words; a head in front of them is read too.
    pub text: String,
    /// Its subject; empty where it has none, or its head says it.
    pub subject: String,
    /// The client it goes to, by id.
    pub client: Option<String>,
    /// The message that it answers.
    pub answers: Option<MessageId>,
    /// Whose fault it is about, where that is known.
    pub fault: Option<Fault>,
}

/// A draft that was read.
#[derive(Debug, Clone)]
pub struct DraftChecked {
    /// The text with the places of what was found.
    pub text: String,
    /// False when lines are counted in the words themselves.
    pub lines_of_file: bool,
    /// What was found.
    pub reading: DraftReading,
    /// Whose fault it is about.
    pub fault: Option<Fault>,
    /// The mail with whom it goes to.
    pub recipient: Option<Recipient>,
    /// The code of its language when its words are not read.
    pub not_analysed: Option<String>,
    /// What its head says that cannot be understood, with its place.
    pub misread: Vec<(Range<usize>, String)>,
    /// True when it was too long and the rest was left out.
    pub cut: bool,
    /// The day it was read for.
    pub today: Date,
}

impl Amends {
    /// Reads a draft, beside the mail with a client by its number where one is given.
    ///
    /// # Errors
    ///
    /// When there are no words in it; as the store says.
    pub(crate) fn check_draft(
        &self,
        asked: &DraftAsked,
        client: Option<i64>,
    ) -> Result<DraftChecked, ServiceError> {
        let mut draft = Draft::read(asked.text.as_bytes(), false);
        if draft.own.trim().is_empty() {
            return Err(ServiceError::Asked(
                "there are no words of yours in the draft".to_string(),
                "quotes, signatures and front matter are not looked at",
            ));
        }
        if !asked.subject.trim().is_empty() {
            draft.subject.clone_from(&asked.subject);
        }
        if asked.answers.is_some() {
            draft.answers.clone_from(&asked.answers);
        }
        let policy = self.policy()?.policy;
        let ground = self.ground(&self.options)?;
        let zone = match (&ground, &policy.zone) {
            (_, Some(zone)) => zone.clone(),
            (Some(ground), None) => ground.working.calendar.zone().clone(),
            (None, None) => TimeZone::UTC,
        };
        let at = self.now();
        let local = at.to_zoned(zone.clone());
        let (offset, today) = (local.offset(), local.date());
        let calendar = calendar(&policy, local.datetime(), &zone);
        let context = Context {
            at,
            offset,
            ours: true,
            subject: &draft.subject,
            before: None,
            has_attachment: false,
        };
        let reading = self.reader.read(&draft.own, &context);
        let mut names: Vec<String> = draft.to.iter().map(ToString::to_string).collect();
        let mut with = None;
        if let (Some(ground), Some(number)) = (&ground, client)
            && let Some(held) = self.store.client(number)?
        {
            let (found, theirs) = self.found(ground, &held.found)?;
            names.extend(called(&found));
            with = Some((ground, number, found, theirs));
        }
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let said_of = policy.client(&names);
        let fault = asked.fault.or(draft.fault);
        let about = DraftContext {
            now: local.datetime(),
            fault,
            policy: &PolicyWords::of(&policy, said_of),
            answer_by: answer_by(&policy, said_of, at, &calendar),
            month_first: month_first(offset),
        };
        let mut found = DraftReader::built_in().read(&draft.own, &reading, &about);
        let recipient = match with {
            None => None,
            Some((ground, number, client, theirs)) => {
                let drafted = Drafted {
                    text: &draft.own,
                    reading: &reading,
                    subject: &draft.subject,
                    answers: draft.answers.as_ref(),
                    today,
                };
                let span = self.live_span(ground)?;
                let decisions = &ground.options.decisions;
                let recipient = self.with_mail(ground, &theirs, number, span, |mail| {
                    let with = (&client, mail);
                    amends_reading::draft::read_with(&drafted, with, decisions, &mut found)
                });
                Some(recipient?)
            }
        };
        found.keep(&draft.keeps);
        Ok(DraftChecked {
            not_analysed: not_analysed(&reading),
            text: draft.text,
            lines_of_file: draft.lines_of_file,
            reading: found,
            fault,
            recipient,
            misread: draft.misread,
            cut: draft.cut,
            today,
        })
    }
}

/// Every name of a client.
fn called(found: &ClientFound) -> impl Iterator<Item = String> {
    let people = found.people.iter().map(|p| p.address.to_string());
    let domains = found.domains.iter().cloned();
    let names = [found.id.clone(), found.name.clone()];
    names.into_iter().chain(domains).chain(people)
}

/// Working time as the policy has it, else as is usual: around a moment on the writer's clock.
pub fn calendar(policy: &Policy, now: DateTime, zone: &TimeZone) -> WorkCalendar {
    let week = policy.hours.clone().unwrap_or_else(WorkingWeek::usual);
    let year = now.year();
    let days_off = policy.days_off(year.saturating_sub(1)..=year.saturating_add(2));
    WorkCalendar::new(zone.clone(), week, days_off)
}

/// The last day on which an answer that is promised now keeps the policy.
pub fn answer_by(
    policy: &Policy,
    client: Option<&ForClient>,
    now: Timestamp,
    calendar: &WorkCalendar,
) -> Option<Date> {
    let zone = calendar.zone();
    match policy.answer(client)? {
        Within::Days(days) => calendar.working_days_after(now.to_zoned(zone.clone()).date(), days),
        Within::Hours(hours) => {
            let end = calendar.after(now, SignedDuration::from_hours(i64::from(hours)))?;
            Some(end.to_zoned(zone.clone()).date())
        }
    }
}

/// Whether people at this offset from UTC write the month of a date first: those of the Americas.
pub fn month_first(offset: Offset) -> bool {
    matches!(offset.seconds() / 3600, -10..=-4)
}

/// The language's code when its words are not read.
pub fn not_analysed(reading: &TextReading) -> Option<String> {
    if DraftReader::reads(reading.language) {
        return None;
    }
    reading.language.code().map(str::to_string)
}
