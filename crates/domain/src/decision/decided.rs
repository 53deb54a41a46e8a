//! The kinds of decisions.

use super::{LoopRef, Note, Party, Sentence};
use crate::cause::Cause;
use crate::side::Side;
use crate::standing::Standing;
use jiff::civil::Date;

/// What was decided.
#[derive(Debug, Clone, PartialEq)]
pub enum Decided {
    /// The sentence is not what it is taken for.
    NotA(Sentence),
    /// The sentence is this, whether it was seen or not.
    IsA(Sentence),
    /// The loop closed on a day.
    Closed {
        /// Which.
        which: LoopRef,
        /// In which way.
        how: ToldHow,
        /// On which day, on the firm's calendar.
        on: Date,
    },
    /// The loop is for this side to close.
    GivenTo {
        /// Which.
        which: LoopRef,
        /// Whose turn it is.
        side: Side,
        /// Who of them, as they are called.
        member: Option<String>,
    },
    /// The loop can wait until the beginning of a day.
    PutOff {
        /// Which.
        which: LoopRef,
        /// The day, on the firm's calendar.
        until: Date,
    },
    /// They are no client.
    NotClient(Party),
    /// They are a client.
    IsClient(Party),
    /// These two are one client, called after the first.
    OneClient(Party, Party),
    /// These two addresses are one person's, who is called after the first.
    OnePerson(Party, Party),
    /// The client is called so.
    Named(Party, String),
    /// The relationship turned that day, on the firm's calendar.
    Turned(Party, Date),
    /// The relationship stands so. It counts for [`Decided::STANDS_DAYS`], and no longer than until they bring up
    /// trouble anew.
    Stands(Party, Standing),
    /// This is no reason why it stands as it does. It counts until newer words show it.
    NotCause(Party, Cause),
    /// A call or a meeting.
    Note(Note),
}

/// How a loop closed, as somebody says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ToldHow {
    /// By phone, or face to face.
    ByPhone,
    /// It is done.
    Done,
    /// Nobody wants it any more.
    NoLongerWanted,
    /// In another way.
    Other,
}

impl ToldHow {
    /// All ways.
    pub const ALL: [ToldHow; 4] = [
        ToldHow::ByPhone,
        ToldHow::Done,
        ToldHow::NoLongerWanted,
        ToldHow::Other,
    ];

    /// Its name in files and reports: `by_phone`.
    pub fn name(self) -> &'static str {
        match self {
            ToldHow::ByPhone => "by_phone",
            ToldHow::Done => "done",
            ToldHow::NoLongerWanted => "no_longer_wanted",
            ToldHow::Other => "other",
        }
    }
}

impl Decided {
    /// For so many days somebody's word on how it stands counts.
    pub const STANDS_DAYS: i64 = 90;

    /// The name of its kind in files and reports: `put_off`.
    pub fn name(&self) -> &'static str {
        match self {
            Decided::NotA(_) => "not_a",
            Decided::IsA(_) => "is_a",
            Decided::Closed { .. } => "closed",
            Decided::GivenTo { .. } => "given_to",
            Decided::PutOff { .. } => "put_off",
            Decided::NotClient(_) => "not_client",
            Decided::IsClient(_) => "is_client",
            Decided::OneClient(..) => "one_client",
            Decided::OnePerson(..) => "one_person",
            Decided::Named(..) => "named",
            Decided::Turned(..) => "turned",
            Decided::Stands(..) => "stands",
            Decided::NotCause(..) => "not_cause",
            Decided::Note(_) => "note",
        }
    }

    /// The sentence it is about, if it is about one.
    pub fn sentence(&self) -> Option<&Sentence> {
        match self {
            Decided::NotA(sentence) | Decided::IsA(sentence) => Some(sentence),
            _ => None,
        }
    }

    /// The loops it is about.
    pub fn loops(&self) -> &[LoopRef] {
        match self {
            Decided::Closed { which, .. }
            | Decided::GivenTo { which, .. }
            | Decided::PutOff { which, .. } => std::slice::from_ref(which),
            Decided::Note(note) => &note.closes,
            _ => &[],
        }
    }

    /// The parties it is about.
    pub fn parties(&self) -> impl Iterator<Item = &Party> {
        let (first, second) = match self {
            Decided::NotClient(party)
            | Decided::IsClient(party)
            | Decided::Named(party, _)
            | Decided::Turned(party, _)
            | Decided::Stands(party, _)
            | Decided::NotCause(party, _) => (Some(party), None),
            Decided::OneClient(first, second) | Decided::OnePerson(first, second) => {
                (Some(first), Some(second))
            }
            Decided::Note(note) => (Some(&note.client), None),
            _ => (None, None),
        };
        first.into_iter().chain(second)
    }
}
