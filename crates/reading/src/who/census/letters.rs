//! All letters, kept small: a mailbox may have a million.

use super::letter::{Letter, Voice};

/// All letters, in order.
#[derive(Debug, Default)]
pub(crate) struct Letters {
    records: Vec<Record>,
    /// Those addressed, letter by letter.
    to: Vec<u32>,
}

/// A letter as it is kept.
#[derive(Debug, Clone, Copy)]
struct Record {
    at: i64,
    /// Where its addressees end; they begin where those before it end.
    to_end: u32,
    thread: u32,
    /// `u32::MAX` for nobody.
    from: u32,
    voice: Voice,
    flags: u8,
}

const DATED: u8 = 1;
const LIST: u8 = 2;
const REPLIES: u8 = 4;
const SENT: u8 = 8;

impl Letters {
    /// With room for so many.
    pub fn with_room(letters: usize) -> Letters {
        Letters {
            records: Vec::with_capacity(letters),
            to: Vec::with_capacity(letters * 2),
        }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// The letter at a place.
    pub fn at(&self, place: usize) -> Letter<'_> {
        let record = self.records[place];
        let begin = match place {
            0 => 0,
            _ => self.records[place - 1].to_end as usize,
        };
        let has = |flag| record.flags & flag != 0;
        Letter {
            at: record.at,
            dated: has(DATED),
            from: (record.from != u32::MAX).then_some(record.from as usize),
            to: &self.to[begin..record.to_end as usize],
            voice: record.voice,
            list: has(LIST),
            replies: has(REPLIES),
            sent_folder: has(SENT),
            thread: record.thread as usize,
        }
    }

    /// All of them, in order.
    pub fn iter(&self) -> impl Iterator<Item = Letter<'_>> {
        (0..self.len()).map(|place| self.at(place))
    }

    /// Adds one with the addressees that were pushed since the last. What numbers 32 bits cannot count
    /// is counted as far as they can: no mailbox has four thousand million addressees.
    pub fn push(&mut self, letter: Letter<'_>) {
        let flag = |is: bool, flag: u8| if is { flag } else { 0 };
        self.records.push(Record {
            at: letter.at,
            to_end: self.to.len() as u32,
            thread: letter.thread as u32,
            from: letter.from.map_or(u32::MAX, |p| p as u32),
            voice: letter.voice,
            flags: flag(letter.dated, DATED)
                | flag(letter.list, LIST)
                | flag(letter.replies, REPLIES)
                | flag(letter.sent_folder, SENT),
        });
    }

    /// Addresses the letter that is pushed next to somebody, once.
    pub fn address(&mut self, person: usize) {
        let begin = self.records.last().map_or(0, |r| r.to_end as usize);
        let person = person as u32;
        if !self.to[begin..].contains(&person) {
            self.to.push(person);
        }
    }

    /// A letter came through no list after all.
    pub fn take_off_list(&mut self, place: usize) {
        self.records[place].flags &= !LIST;
    }
}
