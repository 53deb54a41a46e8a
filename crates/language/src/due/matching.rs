//! Patterns against tokens: the longest match, with what its classes captured.

use super::clock;
use super::lexicon::{Index, Lexicon, Meaning};
use super::pattern::{Class, Item};
use super::token::{Kind, Token};

/// What the classes of a pattern caught.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Captures {
    pub weekday: Option<u8>,
    pub month: Option<u8>,
    pub day: Option<u8>,
    pub year: Option<i16>,
    pub number: Option<u32>,
    pub ordinal: Option<u32>,
    /// The parts of a date in figures, how many, and the mark between them.
    pub figures: Option<([u32; 3], u8, u8)>,
    pub time: Option<(u8, u8)>,
}

/// A sentence with its language.
#[derive(Clone, Copy)]
pub(super) struct Text<'a> {
    pub lexicon: &'a Lexicon,
    pub tokens: &'a [Token],
}

/// What is still to match after the items at hand.
struct Rest<'a> {
    items: &'a [Item],
    next: Option<&'a Rest<'a>>,
}

impl<'a> Text<'a> {
    /// The longest match of a pattern from this token on: where it ends, and its captures.
    pub(super) fn longest(&self, items: &[Item], at: usize) -> Option<(usize, Captures)> {
        let mut best: Option<(usize, Captures)> = None;
        self.run(items, None, at, Captures::default(), &mut |end, caught| {
            if best.is_none_or(|(known, _)| end > known) {
                best = Some((end, caught));
            }
        });
        best
    }

    /// Every place at which a pattern can end from this token on.
    pub(super) fn ends(&self, items: &[Item], at: usize) -> Vec<usize> {
        let mut ends = Vec::new();
        self.run(items, None, at, Captures::default(), &mut |end, _| {
            if end > at && !ends.contains(&end) {
                ends.push(end);
            }
        });
        ends
    }

    /// The patterns of an index that may begin at a token.
    pub(super) fn candidates(&self, index: &Index, at: usize) -> Vec<usize> {
        let Some(token) = self.tokens.get(at) else {
            return Vec::new();
        };
        let mark = matches!(token.kind, Kind::Mark(_));
        index.candidates(self.word(at), self.classes(at), mark)
    }

    /// The classes that a token may be of, as bits.
    fn classes(&self, at: usize) -> u16 {
        let figures = Class::Figures.bit();
        let clock = Class::Clock.bit() | Class::Hour.bit() | Class::Hour24.bit();
        match self.tokens.get(at).map(|t| &t.kind) {
            Some(Kind::Number { .. }) => !figures,
            Some(Kind::Figures { .. }) => figures | clock,
            Some(Kind::Clock { .. }) => clock,
            Some(Kind::Word(_)) => {
                let meaning = self.meaning(at);
                let bit = |has: bool, class: Class| if has { class.bit() } else { 0 };
                let counts = meaning.number.is_some() || meaning.ordinal.is_some();
                bit(meaning.weekday.is_some(), Class::Weekday)
                    | bit(meaning.month.is_some(), Class::Month)
                    | bit(counts, Class::Number)
                    | bit(counts, Class::Day)
                    | bit(counts, Class::DayOrdinal)
                    | bit(counts, Class::Ordinal)
            }
            _ => 0,
        }
    }

    /// The word at a place.
    pub(super) fn word(&self, at: usize) -> Option<&'a str> {
        match &self.tokens.get(at)?.kind {
            Kind::Word(word) => Some(word),
            _ => None,
        }
    }

    fn run(
        &self,
        items: &[Item],
        next: Option<&Rest<'_>>,
        at: usize,
        caught: Captures,
        found: &mut dyn FnMut(usize, Captures),
    ) {
        let Some((first, items)) = items.split_first() else {
            match next {
                Some(rest) => self.run(rest.items, rest.next, at, caught, found),
                None => found(at, caught),
            }
            return;
        };
        match first {
            Item::Word(word) => {
                if self.word(at) == Some(word) {
                    self.run(items, next, at + 1, caught, found);
                }
            }
            Item::Mark(mark) => {
                if self
                    .tokens
                    .get(at)
                    .is_some_and(|t| t.kind == Kind::Mark(*mark))
                {
                    self.run(items, next, at + 1, caught, found);
                }
            }
            Item::Class(class) => {
                if let Some((end, caught)) = self.class(*class, at, caught) {
                    self.run(items, next, end, caught, found);
                }
            }
            Item::Group(choices) => {
                let rest = Rest { items, next };
                for choice in choices {
                    self.run(choice, Some(&rest), at, caught, found);
                }
            }
            Item::Maybe(inner) => {
                let rest = Rest { items, next };
                self.run(std::slice::from_ref(inner), Some(&rest), at, caught, found);
                self.run(items, next, at, caught, found);
            }
        }
    }

    fn class(&self, class: Class, at: usize, mut caught: Captures) -> Option<(usize, Captures)> {
        if class == Class::Edge {
            return self.is_edge(at).then_some((at, caught));
        }
        if class == Class::Clock {
            let (time, end) = clock::read(self.tokens, at)?;
            caught.time = Some(time);
            return Some((end, caught));
        }
        let token = self.tokens.get(at)?;
        let meaning = self.meaning(at);
        match class {
            Class::Weekday => caught.weekday = Some(self.name(at, meaning.weekday?, meaning)?),
            Class::Month => caught.month = Some(self.name(at, meaning.month?, meaning)?),
            Class::Day => caught.day = Some(day(token, meaning, false)?),
            Class::DayOrdinal => caught.day = Some(day(token, meaning, true)?),
            Class::Number => {
                caught.number = Some(match token.kind {
                    Kind::Number {
                        value,
                        digits: 1..=3,
                        ordinal: false,
                    } => value,
                    _ => meaning.number?,
                });
            }
            Class::Ordinal => {
                caught.ordinal = Some(match token.kind {
                    Kind::Number {
                        value,
                        digits: 1..=2,
                        ..
                    } => value,
                    _ => meaning.ordinal?,
                });
            }
            Class::Year => match token.kind {
                Kind::Number {
                    value: value @ 1980..=2100,
                    digits: 4,
                    ordinal: false,
                } => {
                    caught.year = i16::try_from(value).ok();
                }
                _ => return None,
            },
            Class::Figures => match token.kind {
                Kind::Figures { parts, count, mark } => caught.figures = Some((parts, count, mark)),
                _ => return None,
            },
            Class::Hour => caught.time = Some(clock::bare(token, false)?),
            Class::Hour24 => caught.time = Some(clock::bare(token, true)?),
            Class::Clock | Class::Edge => return None,
        }
        Some((at + 1, caught))
    }

    fn meaning(&self, at: usize) -> Meaning {
        let word = self.word(at);
        word.and_then(|word| self.lexicon.words.get(word))
            .copied()
            .unwrap_or_default()
    }

    /// A name that needs its capital counts without it only beside a number ("5 may").
    fn name(&self, at: usize, value: u8, meaning: Meaning) -> Option<u8> {
        let is_number = |at: Option<usize>| {
            at.and_then(|at| self.tokens.get(at))
                .is_some_and(|t| matches!(t.kind, Kind::Number { .. }))
        };
        let fine = !meaning.capital
            || self.tokens[at].capital
            || is_number(at.checked_sub(1))
            || is_number(Some(at + 1));
        fine.then_some(value)
    }

    fn is_edge(&self, at: usize) -> bool {
        match self.tokens.get(at).map(|t| &t.kind) {
            None => true,
            Some(Kind::Mark(mark)) => !matches!(mark, '%' | '€' | '$' | '£' | '/'),
            Some(Kind::Word(word)) => self.lexicon.edges.iter().any(|edge| edge == word),
            Some(Kind::Clock { .. }) => true,
            Some(_) => false,
        }
    }
}

fn day(token: &Token, meaning: Meaning, needs_ordinal: bool) -> Option<u8> {
    let value = match token.kind {
        Kind::Number {
            value,
            digits: 1..=2,
            ordinal,
        } if ordinal || !needs_ordinal => value,
        Kind::Word(_) if !needs_ordinal => meaning.ordinal.or(meaning.number)?,
        Kind::Word(_) => meaning.ordinal?,
        _ => return None,
    };
    u8::try_from(value)
        .ok()
        .filter(|day| (1..=31).contains(day))
}
