//! One's own last weeks: how much one wrote, how much of it outside of working hours, and sentences one may want to
//! look at again. Nobody else sees them, by no way: there is no word of it in lists, programs or happenings, and an
//! owner has a page of their own only.

mod written;

pub(super) use written::Kept;

use super::Seat;
use crate::board::spoke;
use crate::error::ServiceError;
use crate::record::said;
use amends_domain::calendar::WorkCalendar;
use amends_domain::{Decisions, Evidence, Moment, MomentKind};
use amends_reading::client::Letter;
use amends_store::conversation::Spoken;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use std::collections::BTreeSet;
use std::sync::Arc;
use written::Wrote;

/// So many weeks are shown, this one among them.
pub const WEEKS: usize = 8;

/// Sentences that are shown, the newest.
const SENTENCES: usize = 20;

/// One week of somebody's mail to clients.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week {
    /// Its Monday.
    pub monday: Date,
    /// Letters they wrote to clients.
    pub letters: usize,
    /// Those of them that left outside of the firm's working hours.
    pub outside: usize,
    /// How many clients they wrote to.
    pub clients: usize,
}

/// Somebody's own last weeks.
#[derive(Debug, Clone)]
pub struct OwnWeeks {
    /// The address their letters are known by: the one they sign in with.
    pub address: String,
    /// When the firm works.
    pub calendar: WorkCalendar,
    /// The day they are seen from.
    pub today: Date,
    /// The last [`WEEKS`] weeks, the newest first; those without letters too.
    pub weeks: Vec<Week>,
    /// What could be read as talking down, or as an apology that is none: the client's id, which of both, the words;
    /// the newest first.
    pub sentences: Vec<(String, MomentKind, Evidence)>,
}

impl Seat {
    /// One's own last weeks; none while there is no mail.
    ///
    /// # Errors
    ///
    /// [`ServiceError::NotAllowed`] to whoever did not sign in, a program with a token among them; as the store says.
    pub fn own_weeks(&self) -> Result<Option<OwnWeeks>, ServiceError> {
        let address = self.me()?.address.to_lowercase();
        let Some(lists) = self.lists()? else {
            return Ok(None);
        };
        let calendar = lists.report.firm.calendar.clone();
        let today = lists.report.as_of.to_zoned(calendar.zone().clone()).date();
        let mondays = mondays(today);
        let first = mondays.last().copied().unwrap_or(today);
        let since = first
            .to_zoned(calendar.zone().clone())
            .map_or(Timestamp::MIN, |at| at.timestamp());
        let all = self.access().house.written(since)?;
        let ids = lists.ids();
        let seen = |wrote: &&Wrote| ids.contains_key(&wrote.client);
        let own: Vec<&Wrote> = all.of(&address).iter().filter(seen).collect();
        let weeks = mondays.into_iter().map(|monday| {
            let next = monday.checked_add(7.days()).unwrap_or(Date::MAX);
            let day = |wrote: &Wrote| wrote.at.to_zoned(calendar.zone().clone()).date();
            let these: Vec<&&Wrote> = own
                .iter()
                .filter(|w| (monday..next).contains(&day(w)))
                .collect();
            let clients: BTreeSet<i64> = these.iter().map(|w| w.client).collect();
            Week {
                monday,
                letters: these.len(),
                outside: these.iter().filter(|w| !calendar.is_working(w.at)).count(),
                clients: clients.len(),
            }
        });
        let weeks = weeks.collect();
        let decisions = self.access().house.amends.in_force()?;
        let mut sentences = Vec::new();
        for wrote in own.iter().rev() {
            let id = ids[&wrote.client];
            let found = self.to_look_at(wrote, &decisions)?.into_iter();
            sentences.extend(found.map(|(kind, words)| (id.to_string(), kind, words)));
            if sentences.len() >= SENTENCES {
                break;
            }
        }
        sentences.truncate(SENTENCES);
        Ok(Some(OwnWeeks {
            address,
            calendar,
            today,
            weeks,
            sentences,
        }))
    }

    /// What in a letter its author may want to look at again, as it counts.
    fn to_look_at(
        &self,
        wrote: &Wrote,
        decisions: &Decisions,
    ) -> Result<Vec<(MomentKind, Evidence)>, ServiceError> {
        let store = self.access().store();
        let kept = |moment: &&Moment| {
            matches!(
                moment.kind,
                MomentKind::TalkingDown | MomentKind::NonApology
            )
        };
        let Some(packed) = store.said(wrote.letter)? else {
            return Ok(Vec::new());
        };
        let reading = Arc::new(said::reading(&packed)?);
        // Words are fetched for the few letters with anything in them.
        let letter = match reading.moments.iter().any(|m| kept(&m)) {
            true => store.letter(wrote.letter)?,
            false => None,
        };
        let Some(letter) = letter else {
            return Ok(Vec::new());
        };
        let spoken = Spoken {
            letter,
            ours: true,
            reading: Some(packed),
        };
        let spoke = spoke(spoken, decisions, &[])?;
        let letter = Letter::new(&spoke.message, spoke.side, 0, reading);
        let found = spoke.moments.iter().filter(kept);
        Ok(found
            .map(|moment| (moment.kind, letter.evidence(moment)))
            .collect())
    }
}

/// The Mondays of the last weeks, the newest first.
fn mondays(today: Date) -> Vec<Date> {
    let since = i64::from(today.weekday().to_monday_zero_offset());
    (0..WEEKS as i64)
        .filter_map(|back| today.checked_sub((since + 7 * back).days()).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    #[test]
    fn weeks_begin_on_mondays() {
        let all = super::mondays(date(2025, 10, 15));
        assert_eq!(all.len(), super::WEEKS);
        assert_eq!(all[..2], [date(2025, 10, 13), date(2025, 10, 6)]);
        assert_eq!(super::mondays(date(2025, 10, 13))[0], date(2025, 10, 13));
    }
}
