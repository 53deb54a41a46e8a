//! The six parts of an apology, in the order in which they were found to weigh.
//!
//! Lewicki, Polin & Lount, "An Exploration of the Structure of Effective Apologies", Negotiation and
//! Conflict Management Research 9 (2016): two studies, 755 people. More parts work better. Only the
//! order is theirs; the weights are ours.

use std::ops::Range;

/// A part of an apology.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// "I made a mistake": weighs most.
    Responsibility,
    /// What is done to put it right.
    Repair,
    /// "I am sorry".
    Regret,
    /// How it came about.
    Explanation,
    /// What keeps it from happening again.
    Repentance,
    /// "Please forgive us": weighs least, and can be left out.
    Forgiveness,
}

impl Part {
    /// All parts, heaviest first.
    pub const ALL: [Part; 6] = [
        Part::Responsibility,
        Part::Repair,
        Part::Regret,
        Part::Explanation,
        Part::Repentance,
        Part::Forgiveness,
    ];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Part::Responsibility => "responsibility",
            Part::Repair => "repair",
            Part::Regret => "regret",
            Part::Explanation => "explanation",
            Part::Repentance => "repentance",
            Part::Forgiveness => "forgiveness",
        }
    }

    /// The one with this name.
    pub fn named(name: &str) -> Option<Part> {
        Part::ALL.into_iter().find(|p| p.name() == name)
    }

    /// How much it weighs, 5 to 1.
    pub fn weight(self) -> u32 {
        match self {
            Part::Responsibility => 5,
            Part::Repair => 4,
            Part::Regret | Part::Explanation | Part::Repentance => 3,
            Part::Forgiveness => 1,
        }
    }
}

/// The parts of an apology that a draft holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Apology {
    /// Each part found, with the first words that are it.
    pub parts: Vec<(Part, Range<usize>)>,
}

impl Apology {
    /// True when the part is there.
    pub fn has(&self, part: Part) -> bool {
        self.parts.iter().any(|(p, _)| *p == part)
    }

    /// Where the part is.
    pub fn place(&self, part: Part) -> Option<&Range<usize>> {
        self.parts.iter().find(|(p, _)| *p == part).map(|(_, r)| r)
    }

    /// The parts that are not there, heaviest first.
    pub fn missing(&self) -> impl Iterator<Item = Part> + '_ {
        Part::ALL.into_iter().filter(|p| !self.has(*p))
    }

    /// True when it is an apology at all: regret or responsibility is there.
    pub fn is_one(&self) -> bool {
        self.has(Part::Regret) || self.has(Part::Responsibility)
    }
}
