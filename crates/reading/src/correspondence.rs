//! All mail between the firm and one client, in order of time, each text read once.

use crate::hindsight::{self, HindsightWeights};
use crate::ledger::Drawn;
use crate::told::Told;
use amends_domain::calendar::WorkCalendar;
use amends_domain::message::Nature;
use amends_domain::moment::Clue;
use amends_domain::{Evidence, Hint, Message, Moment, MomentKind, Side};
use amends_language::{Language, TextReading};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// One message of the correspondence, with what its text gave away.
#[derive(Debug, Clone)]
pub struct Letter<'a> {
    /// The message.
    pub message: &'a Message,
    /// Who wrote it.
    pub side: Side,
    /// The thread it belongs to: any number that no other thread of the correspondence has.
    pub thread: usize,
    /// What it says, among the letters around it.
    pub reading: Arc<TextReading>,
    /// What its own text says by itself.
    pub alone: Arc<TextReading>,
}

impl<'a> Letter<'a> {
    /// A letter of which nothing is known but its own text.
    pub fn new(
        message: &'a Message,
        side: Side,
        thread: usize,
        reading: Arc<TextReading>,
    ) -> Letter<'a> {
        Letter {
            message,
            side,
            thread,
            alone: reading.clone(),
            reading,
        }
    }
}

impl Letter<'_> {
    /// When it was sent.
    pub fn at(&self) -> Timestamp {
        self.message.at
    }

    /// The day it was sent, on its author's calendar.
    pub fn day(&self) -> Date {
        self.message.offset.to_datetime(self.message.at).date()
    }

    /// True when a person wrote it: absence notes and receipts are not words of anybody.
    pub fn is_personal(&self) -> bool {
        self.message.nature == Nature::Person
    }

    /// The code of its language when its words are not read (ISO 639-3).
    pub fn unread_language(&self) -> Option<&str> {
        let language = &self.reading.language;
        matches!(language, Language::Other(_)).then(|| language.code())?
    }

    /// The author's own words.
    pub fn text(&self) -> &str {
        &self.message.text.own
    }

    /// The words at a span.
    pub fn quote(&self, span: &Range<usize>) -> &str {
        self.text().get(span.clone()).unwrap_or_default().trim()
    }

    /// Evidence from a moment of this letter.
    pub fn evidence(&self, moment: &Moment) -> Evidence {
        Evidence {
            message: self.message.id.clone(),
            at: self.message.at,
            from: self.message.from.address.clone(),
            quote: self.quote(&moment.span).to_string(),
            rule: moment.rule.clone(),
            confidence: moment.confidence,
        }
    }

    /// Evidence from any words of this letter.
    pub fn words(&self, span: &Range<usize>, rule: &str, confidence: f32) -> Evidence {
        Evidence {
            message: self.message.id.clone(),
            at: self.message.at,
            from: self.message.from.address.clone(),
            quote: self.quote(span).to_string(),
            rule: rule.into(),
            confidence,
        }
    }

    /// Evidence from a clue of this letter.
    pub fn clue(&self, clue: &Clue) -> Evidence {
        self.words(&clue.span, &clue.rule, 0.7)
    }

    /// Its moments of one kind.
    pub fn moments(&self, kind: MomentKind) -> impl Iterator<Item = &Moment> {
        self.reading.moments.iter().filter(move |m| m.kind == kind)
    }

    /// True when it has a moment of that kind.
    pub fn has(&self, kind: MomentKind) -> bool {
        self.moments(kind).next().is_some()
    }

    /// The first clue of that kind.
    pub fn hint(&self, hint: Hint) -> Option<&Clue> {
        self.reading.clues.iter().find(|c| c.hint == hint)
    }

    /// Words of its own text.
    pub fn length(&self) -> u32 {
        match self.reading.style.words {
            0 => self.text().split_whitespace().count() as u32,
            n => n,
        }
    }
}

/// The correspondence with one client.
#[derive(Debug)]
pub struct Correspondence<'a> {
    /// The letters, oldest first.
    pub letters: Vec<Letter<'a>>,
    /// The moment the reading is true for.
    pub as_of: Timestamp,
    /// Our working time.
    pub ours: &'a WorkCalendar,
    /// Theirs.
    pub theirs: &'a WorkCalendar,
    /// What the ledger draws from the letters alone; it may be known from another day.
    pub(crate) drawn: OnceLock<Arc<Drawn>>,
    /// What people decided, where anything was.
    pub(crate) told: Told,
}

/// Letters count that are not older than this before the last one: two years. What somebody is used to and what
/// comes once a year show in two years, and reading a client takes no longer after ten years than after two.
pub const COUNTED: SignedDuration = SignedDuration::from_hours(2 * 365 * 24);

/// The first moment of which letters count, when the last letter is of this one.
pub fn counted_from(last: Timestamp) -> Timestamp {
    last.checked_sub(COUNTED).unwrap_or(Timestamp::MIN)
}

/// The first of some letters, given oldest first, that counts.
pub(crate) fn first_counted(letters: &[Letter<'_>]) -> usize {
    let from = letters.last().map(|last| counted_from(last.at()));
    from.map_or(0, |from| letters.partition_point(|l| l.at() < from))
}

/// As many of their last letters tell whether what they write can be read.
const LATELY: usize = 6;

impl<'a> Correspondence<'a> {
    /// The correspondence of these letters as far back as they count, given oldest first: those of a second in the
    /// order of their ids.
    pub fn of(
        letters: Vec<Letter<'a>>,
        as_of: Timestamp,
        ours: &'a WorkCalendar,
        theirs: &'a WorkCalendar,
    ) -> Correspondence<'a> {
        Correspondence::counted(letters, as_of, [ours, theirs], None)
    }

    /// The same of all of these letters, to look at days gone by.
    pub fn whole(
        letters: Vec<Letter<'a>>,
        as_of: Timestamp,
        ours: &'a WorkCalendar,
        theirs: &'a WorkCalendar,
    ) -> Correspondence<'a> {
        Correspondence::weighed(letters, as_of, [ours, theirs], None)
    }

    /// Of letters as far back as they count, with other weights of hindsight than the built-in ones; our working
    /// time, then theirs.
    pub(crate) fn counted(
        mut letters: Vec<Letter<'a>>,
        as_of: Timestamp,
        calendars: [&'a WorkCalendar; 2],
        weights: Option<&HindsightWeights>,
    ) -> Correspondence<'a> {
        letters.drain(..first_counted(&letters));
        Correspondence::weighed(letters, as_of, calendars, weights)
    }

    /// Of all of these letters, in the same way.
    pub(crate) fn weighed(
        mut letters: Vec<Letter<'a>>,
        as_of: Timestamp,
        [ours, theirs]: [&'a WorkCalendar; 2],
        weights: Option<&HindsightWeights>,
    ) -> Correspondence<'a> {
        // What was made of them among other letters does not count here.
        for letter in &mut letters {
            letter.reading = letter.alone.clone();
        }
        let mut mail = Correspondence {
            letters,
            as_of,
            ours,
            theirs,
            drawn: OnceLock::new(),
            told: Told::default(),
        };
        if let Some(weights) = weights.or_else(|| HindsightWeights::of(&mail)) {
            hindsight::weigh(&mut mail, weights);
        }
        mail
    }
}

impl Correspondence<'_> {
    /// Personal letters whose words were not read, by language.
    pub fn not_read(&self) -> Vec<(String, usize)> {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for (_, letter) in self.personal() {
            if let Some(code) = letter.unread_language() {
                *counts.entry(code.to_string()).or_default() += 1;
            }
        }
        counts.into_iter().collect()
    }

    /// True when the words of most of what they wrote lately were not read.
    pub fn words_unread(&self) -> bool {
        let theirs = self.letters.iter().rev();
        let theirs = theirs.filter(|l| l.side == Side::Theirs && l.is_personal());
        let lately: Vec<bool> = theirs
            .take(LATELY)
            .map(|l| l.unread_language().is_some())
            .collect();
        2 * lately.iter().filter(|unread| **unread).count() > lately.len()
    }

    /// True when most letters, of those whose language is known, are in another language than English.
    pub fn is_foreign(&self) -> bool {
        let languages = self.personal().map(|(_, l)| l.reading.language);
        let known = languages.filter(|l| *l != Language::Unclear);
        let (all, english) = known.fold((0, 0), |(all, english), language| {
            (
                all + 1,
                english + usize::from(language == Language::English),
            )
        });
        2 * english < all
    }

    /// What fits its language: what was learned from English mail, or from mail in other languages.
    pub fn in_english_or<T>(&self, english: fn() -> T, foreign: fn() -> T) -> T {
        if self.is_foreign() {
            foreign()
        } else {
            english()
        }
    }

    /// What is drawn from the letters alone, worked out once.
    pub(crate) fn drawn(&self) -> Arc<Drawn> {
        let drawn = self.drawn.get_or_init(|| Arc::new(Drawn::from(self)));
        drawn.clone()
    }

    /// The working time of one side.
    pub fn calendar(&self, side: Side) -> &WorkCalendar {
        match side {
            Side::Ours => self.ours,
            Side::Theirs => self.theirs,
        }
    }

    /// Letters that people wrote, with their positions.
    pub fn personal(&self) -> impl DoubleEndedIterator<Item = (usize, &Letter<'_>)> {
        self.letters
            .iter()
            .enumerate()
            .filter(|(_, l)| l.is_personal())
    }

    /// Letters that people of one side wrote.
    pub fn from(&self, side: Side) -> impl DoubleEndedIterator<Item = (usize, &Letter<'_>)> {
        self.personal().filter(move |(_, l)| l.side == side)
    }

    /// Every moment of one kind that one side wrote.
    pub fn moments(
        &self,
        side: Side,
        kind: MomentKind,
    ) -> impl DoubleEndedIterator<Item = (usize, &Letter<'_>, &Moment)> {
        self.from(side).flat_map(move |(i, l)| {
            l.reading
                .moments
                .iter()
                .filter(move |m| m.kind == kind)
                .map(move |m| (i, l, m))
        })
    }

    /// Days from a moment until the reading's own.
    pub fn days_ago(&self, at: Timestamp) -> i64 {
        (self.as_of.as_second() - at.as_second()).div_euclid(86_400)
    }

    /// The reading's day on our calendar.
    pub fn today(&self) -> Date {
        self.as_of.to_zoned(self.ours.zone().clone()).date()
    }
}

/// Whole days from one moment to another; fewer than none when it comes first.
pub fn days_between(from: Timestamp, to: Timestamp) -> i64 {
    (to.as_second() - from.as_second()) / 86_400
}
