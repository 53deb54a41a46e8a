//! What the client's words say of how they feel, of late and before.

use crate::correspondence::Correspondence;
use amends_domain::{Hint, MomentKind, Side};

/// Warmth and coolness counted over two spans of time.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Mood {
    /// Moments of praise, win or commitment in the last 90 days.
    pub warm_now: f64,
    /// The same in all the time before, per 90 days.
    pub warm_before: f64,
    /// Thanks in the last 90 days.
    pub thanks_now: usize,
    /// Jokes and teases in the last 90 days.
    pub jokes_now: usize,
    /// Complaints in the last 90 days.
    pub complaints_now: usize,
    /// Days since the last praise, win, referral or commitment of theirs.
    pub last_warm_days: Option<i64>,
}

/// "Now" is so many days.
const NOW: i64 = 90;

impl Mood {
    /// Measures it.
    pub fn of(mail: &Correspondence<'_>) -> Mood {
        let mut mood = Mood::default();
        let mut warm_before = 0.0;
        let mut oldest = 0;
        for (_, letter) in mail.from(Side::Theirs) {
            let age = mail.days_ago(letter.at());
            oldest = oldest.max(age);
            let count = |kind| letter.moments(kind).count();
            let warm = count(MomentKind::Praise)
                + count(MomentKind::Win)
                + usize::from(letter.hint(Hint::Commitment).is_some())
                + usize::from(letter.hint(Hint::Referral).is_some());
            if warm > 0 {
                mood.last_warm_days = Some(age);
            }
            if age <= NOW {
                mood.warm_now += warm as f64;
                mood.thanks_now += count(MomentKind::Thanks);
                mood.complaints_now += count(MomentKind::Complaint);
                mood.jokes_now += usize::from(letter.hint(Hint::Joke).is_some());
            } else {
                warm_before += warm as f64;
            }
        }
        let spans = ((oldest - NOW) as f64 / NOW as f64).max(1.0);
        mood.warm_before = warm_before / spans;
        mood
    }
}
