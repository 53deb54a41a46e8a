//! What is measured for each question that is asked of a client's standing. Every measure is capped, so
//! that no single one decides alone.

use super::past;
use crate::correspondence::{Correspondence, Letter};
use crate::quiet::going_round;
use crate::signals::Signals;
use amends_domain::{Cause, Hint, MomentKind, Side};
use jiff::Timestamp;

/// A question; the first that is answered with yes is the standing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// Do they leave?
    Broken,
    /// Was there trouble that is being mended?
    Mending,
    /// Is there open trouble?
    Strained,
    /// Does it erode?
    Drifting,
}

impl Question {
    /// All of them, in the order in which they are asked.
    pub const ALL: [Question; 4] = [
        Question::Broken,
        Question::Mending,
        Question::Strained,
        Question::Drifting,
    ];

    /// Its name in the table of weights.
    pub fn name(self) -> &'static str {
        match self {
            Question::Broken => "broken",
            Question::Mending => "mending",
            Question::Strained => "strained",
            Question::Drifting => "drifting",
        }
    }
}

/// Named numbers.
pub type Named = Vec<(&'static str, f64)>;

/// The measures of one client.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Measures {
    broken: Named,
    mending: Named,
    strained: Named,
    drifting: Named,
}

impl Measures {
    /// Takes them.
    pub fn of_client(mail: &Correspondence<'_>, signals: &Signals) -> Measures {
        let now = Now {
            mail,
            signals,
            strain: past::strain(mail, signals),
            owned: past::owned(mail, signals),
        };
        Measures {
            broken: now.broken(),
            mending: now.mending(),
            strained: now.strained(),
            drifting: now.drifting(),
        }
    }

    /// Those of a question.
    pub fn of(&self, question: Question) -> &[(&'static str, f64)] {
        match question {
            Question::Broken => &self.broken,
            Question::Mending => &self.mending,
            Question::Strained => &self.strained,
            Question::Drifting => &self.drifting,
        }
    }
}

/// What they name when something is wrong.
const FAULTS: [Hint; 5] = [
    Hint::Names(Cause::BrokenPromise),
    Hint::Names(Cause::SlowResponse),
    Hint::Names(Cause::UnacknowledgedFault),
    Hint::Names(Cause::ApologyOwed),
    Hint::Names(Cause::TalkedDown),
];

/// What they name when work and wishes part.
const ESTRANGED: [Hint; 4] = [
    Hint::Names(Cause::UnrequestedWork),
    Hint::Names(Cause::GoalsBlurred),
    Hint::Names(Cause::StyleMismatch),
    Hint::Names(Cause::BusinessGoalsMoved),
];

/// A client today.
struct Now<'a> {
    mail: &'a Correspondence<'a>,
    signals: &'a Signals,
    /// Trouble that stands open.
    strain: f64,
    /// The admission that followed the worst trouble.
    owned: Option<past::Owned>,
}

fn cap(value: f64, most: f64) -> f64 {
    value.clamp(0.0, most)
}

fn part(value: f64) -> f64 {
    value.clamp(0.0, 1.0)
}

impl Now<'_> {
    fn recent(&self, moments: &[(Timestamp, f32)], days: i64) -> f64 {
        past::recent(self.mail, moments, days)
    }

    fn young(&self, times: &[Timestamp], days: i64) -> f64 {
        past::young(self.mail, times, days)
    }

    /// 1 where the rule says that trouble was mended.
    fn rule_of_mending(&self) -> f64 {
        let mended = |owned: &past::Owned| past::is_mended(owned, self.signals);
        f64::from(u8::from(self.owned.as_ref().is_some_and(mended)))
    }

    /// Moments of a kind of theirs in the last days.
    fn theirs(&self, kind: MomentKind, days: i64) -> f64 {
        let found = self.mail.moments(Side::Theirs, kind);
        found
            .filter(|(_, l, _)| self.mail.days_ago(l.at()) <= days)
            .count() as f64
    }

    /// The letters of a side with one of these hints.
    fn hinting(&self, side: Side, hints: &[Hint]) -> impl Iterator<Item = &Letter<'_>> {
        let letters = self.mail.from(side).map(|(_, l)| l);
        letters.filter(|l| hints.iter().any(|h| l.hint(*h).is_some()))
    }

    /// How many letters of theirs have one of these hints in the last days.
    fn hints(&self, hints: &[Hint], days: i64) -> f64 {
        let of_late = |l: &&Letter| self.mail.days_ago(l.at()) <= days;
        self.hinting(Side::Theirs, hints).filter(of_late).count() as f64
    }

    /// How many letters of theirs name a fault.
    fn faults_named(&self) -> f64 {
        cap(self.hints(&FAULTS, 180), 4.0)
    }

    /// Of their last letters, the share that complains, brings somebody in or leaves, less the share that is
    /// warm.
    fn last_words(&self) -> f64 {
        const LAST: usize = 5;
        let letters: Vec<_> = self.mail.from(Side::Theirs).map(|(_, l)| l).collect();
        let last = &letters[letters.len().saturating_sub(LAST)..];
        let share = |kinds: &[MomentKind]| {
            let with = last.iter().filter(|l| kinds.iter().any(|k| l.has(*k)));
            with.count() as f64 / last.len().max(1) as f64
        };
        use MomentKind::{Complaint, Escalation, Leaving, Praise, Thanks, Win};
        share(&[Complaint, Escalation, Leaving]) - share(&[Praise, Thanks, Win])
    }

    fn broken(&self) -> Named {
        let t = &self.signals.trouble;
        let said = self.recent(&t.leaving, 150);
        let long_ago = self.recent(&t.leaving, 3650) - said;
        let jest = long_ago >= 2.0 && self.signals.mood.warm_now >= 1.0;
        let surest = t.leaving.iter().filter(|m| self.mail.days_ago(m.0) <= 150);
        vec![
            ("leaving", cap(said, 3.0)),
            (
                "leaving_surest",
                surest.map(|m| f64::from(m.1)).fold(0.0, f64::max),
            ),
            ("leaving_in_jest", if jest { cap(said, 3.0) } else { 0.0 }),
            ("evasions", cap(self.recent(&t.evasions, 365), 4.0)),
            ("escalation", cap(self.recent(&t.escalation, 150), 3.0)),
            ("mended", self.rule_of_mending()),
            ("strain", cap(self.strain, 8.0)),
            ("warm", cap(self.signals.mood.warm_now, 4.0)),
            ("last_words", self.last_words()),
            ("silent", self.silent()),
            (
                "handing_over",
                cap(self.hints(&[Hint::HandingOver], 120), 2.0),
            ),
            ("rival", cap(self.hints(&[Hint::Rival], 150), 2.0)),
            ("term", cap(self.hints(&[Hint::Term], 150), 2.0)),
            ("named", self.faults_named()),
        ]
    }

    fn mending(&self) -> Named {
        let t = &self.signals.trouble;
        let worst = self.owned;
        let (before, warm, after) = worst.map_or((0.0, 0.0, 0.0), |owned| {
            (owned.before, owned.warm_since, owned.trouble_since)
        });
        let share = |part: f64, whole: f64| {
            if part + whole > 0.0 {
                part / (part + whole)
            } else {
                0.0
            }
        };
        vec![
            ("rule", self.rule_of_mending()),
            ("owned", f64::from(u8::from(worst.is_some()))),
            ("before", cap(before, 6.0)),
            ("warm_since", cap(warm, 5.0)),
            ("trouble_since", cap(after, 5.0)),
            ("warm_share", share(warm, after) * part(before / 3.0)),
            ("apologies", cap(self.recent(&t.owned, 240), 5.0)),
            ("thanks_now", cap(self.theirs(MomentKind::Thanks, 60), 4.0)),
            (
                "complaints_now",
                cap(self.theirs(MomentKind::Complaint, 60), 5.0),
            ),
            ("strain", cap(self.strain, 8.0)),
            ("leaving", cap(self.recent(&t.leaving, 150), 3.0)),
            ("last_words", self.last_words()),
        ]
    }

    fn strained(&self) -> Named {
        let t = &self.signals.trouble;
        let mood = &self.signals.mood;
        let letters = (self.signals.habit.letters as f64).max(8.0);
        let complaints = self.recent(&t.complaints, 180);
        vec![
            ("open_complaints", cap(t.open_complaints as f64, 5.0)),
            ("overdue", cap(t.overdue as f64, 5.0)),
            ("open_asks", cap(t.open_asks as f64, 8.0)),
            ("broken_lately", cap(self.young(&t.broken, 120), 5.0)),
            ("broken_year", cap(self.young(&t.broken, 365), 8.0)),
            ("reminders", cap(self.young(&t.reminders, 120), 5.0)),
            ("escalation", cap(self.recent(&t.escalation, 90), 3.0)),
            ("evasions", cap(self.recent(&t.evasions, 150), 4.0)),
            ("leaving", cap(self.recent(&t.leaving, 90), 3.0)),
            ("complaints", cap(complaints, 8.0)),
            ("complaints_a_letter", cap(complaints / letters, 1.0) * 4.0),
            ("slow", cap(past::slow(self.signals), 4.0)),
            ("slowness", cap(self.signals.slowness.weight, 1.5)),
            ("clash", cap(self.signals.clash, 2.2)),
            ("warm", cap(mood.warm_now, 4.0)),
            ("thanks", cap(mood.thanks_now as f64, 4.0)),
            ("jokes", cap(mood.jokes_now as f64, 3.0)),
            ("named", self.faults_named()),
            ("dispute", self.dispute()),
            ("last_words", self.last_words()),
        ]
    }

    /// How long a dispute of late goes round: 1 for three rounds.
    fn dispute(&self) -> f64 {
        let rounds = going_round::rounds(self.mail, 150) as f64;
        cap(rounds - 2.0, 2.0)
    }

    fn silent(&self) -> f64 {
        let h = &self.signals.habit;
        if h.announced {
            return 0.0;
        }
        part((h.silent_days - 21) as f64 / 40.0) * part(h.unanswered as f64 / 2.0)
    }

    fn drifting(&self) -> Named {
        let h = &self.signals.habit;
        let mood = &self.signals.mood;
        let read = !self.mail.words_unread();
        let eased = if h.announced { 0.5 } else { 1.0 };
        let shorter = match h.words_before {
            w if w >= 12.0 && read => part((1.0 - h.words_now / w) / 0.5),
            _ => 0.0,
        };
        let slower = match (h.answer_before, h.answer_now) {
            (Some(b), Some(n)) => part(((n + 2.0) / (b + 2.0)).ln() / 4.0_f64.ln()),
            _ => 0.0,
        };
        let fewer = match h.starts_before {
            s if s > 0.3 => part((1.0 - h.starts_now / s) / 0.8),
            _ => 0.0,
        };
        let cooler = match mood.warm_before {
            _ if !read => 0.0,
            w if w >= 0.5 => part(1.0 - mood.warm_now / w),
            _ => 0.3,
        };
        let hinted = |side, hint| self.hinting(side, &[hint]).count() as f64;
        vec![
            ("shorter", shorter * eased),
            ("slower", slower * eased),
            ("fewer", fewer * eased),
            ("cooler", cooler * eased),
            ("silent", self.silent()),
            ("warm", part(mood.warm_now / 3.0)),
            ("strain", cap(self.strain, 2.0)),
            (
                "unrequested",
                cap(hinted(Side::Ours, Hint::Unrequested), 4.0),
            ),
            (
                "waits_on_them",
                cap(hinted(Side::Theirs, Hint::WaitsOnThem), 4.0),
            ),
            ("values", cap(self.theirs(MomentKind::Value, 365), 4.0)),
            ("we_write_more", self.we_write_more()),
            ("begun_by_us", self.begun_by_us()),
            ("clash", cap(self.signals.clash, 2.2)),
            ("named", cap(self.hints(&ESTRANGED, 300), 3.0)),
        ]
    }

    /// How much more we write than they of late, 0 to 1: the logarithm of the ratio of words.
    fn we_write_more(&self) -> f64 {
        let h = &self.signals.habit;
        part((h.our_words_now / h.words_now.max(5.0)).ln() / 2.0)
    }

    /// The share of conversations of the last 120 days that we began, less the share before.
    fn begun_by_us(&self) -> f64 {
        let mut seen = std::collections::BTreeSet::new();
        let (mut now, mut before) = ((0.0, 0.0), (0.0, 0.0));
        for (_, letter) in self.mail.personal() {
            if seen.insert(letter.thread) {
                let late = self.mail.days_ago(letter.at()) <= 120;
                let of = if late { &mut now } else { &mut before };
                of.0 += f64::from(u8::from(letter.side == Side::Ours));
                of.1 += 1.0;
            }
        }
        let share = |(ours, all): (f64, f64)| (ours + 0.5) / (all + 1.0);
        share(now) - share(before)
    }
}
