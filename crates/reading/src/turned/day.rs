//! What is measured of each letter when the day it turned is looked for. Every measure is capped, so that
//! no single one decides alone.

use super::change;
use super::past::{Past, length, usual_length};
use crate::correspondence::Letter;
use amends_domain::{MomentKind, Side, Standing};
use jiff::Timestamp;

/// A letter with its measures.
#[derive(Debug, Clone, PartialEq)]
pub struct DayMeasured {
    /// When it was sent.
    pub at: Timestamp,
    /// The measures by name.
    pub measures: Vec<(&'static str, f64)>,
}

const DAY: i64 = 86_400;
/// What lies no further than this from a letter's time was written in it, in seconds.
const SAME: i64 = 8;
/// A trouble is alone when fewer than this, in plain complaints, come between the third day after it
/// and the 45th.
const ALONE: f64 = 0.5;

/// Measures every letter until the end of what counts, oldest first.
pub fn measure(past: &Past<'_>, standing: Standing) -> Vec<DayMeasured> {
    let mail = past.mail;
    let letters: Vec<_> = mail.personal().map(|(_, l)| l).collect();
    let letters = &letters[..letters.partition_point(|l| l.at() <= past.end)];
    let Some(start) = mail.letters.first().map(|l| l.at().as_second()) else {
        return Vec::new();
    };
    let times: Vec<Timestamp> = letters.iter().map(|l| l.at()).collect();
    let troubles = past.troubles();
    let aims = past.aims();
    let gains = change::gains(past, &troubles, &times);
    let sums = change::sums(&past.points(), &times);
    let usual = usual_length(mail);
    let erodes = f64::from(u8::from(standing == Standing::Drifting));
    let of = |(place, letter): (usize, &&Letter<'_>)| {
        let at = letter.at().as_second();
        let days = |from: i64| (at - from) as f64 / DAY as f64;
        let troubled = troubles.between(at - SAME, at + SAME + 1) > 0.0;
        let flag = |yes: bool| f64::from(u8::from(troubled && yes));
        let calm = days(troubles.last_before(at - SAME).unwrap_or(start));
        let after = troubles.between(at, at + 30 * DAY) - troubles.between(at - 30 * DAY, at);
        let alone = troubles.between(at + 3 * DAY, at + 45 * DAY) < ALONE;
        let aimless = days(aims.last_before(at + 1).unwrap_or(start));
        let theirs = letter.side == Side::Theirs;
        let complaints = letter.moments(MomentKind::Complaint);
        let complaints: f64 = complaints.map(|m| f64::from(m.confidence)).sum();
        let only = |counts: bool, value: f64| if counts { value } else { 0.0 };
        DayMeasured {
            at: letter.at(),
            measures: vec![
                ("closer", gains[place]),
                ("closer_drifting", gains[place] * erodes),
                ("worse", sums[place]),
                ("worse_drifting", sums[place] * erodes),
                (
                    "after_calm",
                    flag(true) * (1.0 + calm.clamp(0.0, 90.0) / 15.0).ln(),
                ),
                ("alone", flag(alone)),
                ("more_after", after.clamp(-3.0, 3.0) / 3.0),
                ("complaint", only(theirs, complaints.min(1.5))),
                (
                    "long_letter",
                    only(theirs, (length(letter) - usual).clamp(-1.5, 1.5)),
                ),
                ("no_aim", aimless.clamp(0.0, 90.0) / 90.0),
                ("early", (1.0 - days(start) / 60.0).clamp(0.0, 1.0)),
            ],
        }
    };
    letters.iter().enumerate().map(of).collect()
}
