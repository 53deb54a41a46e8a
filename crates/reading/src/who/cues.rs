//! Phrases that tell who serves whom, from `data/who/cues.txt`.

use super::words::{BEGINNING, beginning};
use aho_corasick::AhoCorasick;
use amends_domain::Message;
use std::borrow::Cow;
use std::sync::{LazyLock, OnceLock};

/// What a phrase hints at; the data file says in whose words each counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cue {
    /// They are our customer.
    TheyBuy,
    /// They would become one.
    Prospect,
    /// We serve them.
    WeSell,
    /// They serve us.
    TheySell,
    /// We are their customer.
    WeBuy,
    /// Somebody wants a job, or to place people in one.
    Recruit,
    /// Cold selling.
    Pitch,
    /// We say no.
    Decline,
    /// Family and friends.
    Private,
    /// A seller's paper.
    Paper,
    /// They present somebody who works for them.
    Helper,
}

impl Cue {
    const NAMES: [(&'static str, Cue); 11] = [
        ("they_buy", Cue::TheyBuy),
        ("prospect", Cue::Prospect),
        ("we_sell", Cue::WeSell),
        ("they_sell", Cue::TheySell),
        ("we_buy", Cue::WeBuy),
        ("recruit", Cue::Recruit),
        ("pitch", Cue::Pitch),
        ("decline", Cue::Decline),
        ("private", Cue::Private),
        ("paper", Cue::Paper),
        ("helper", Cue::Helper),
    ];
}

/// The cues of one text, in the words of one side.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Cues(u16);

impl Cues {
    /// True when the text holds that cue.
    pub(crate) fn has(self, cue: Cue) -> bool {
        self.0 & (1 << cue as u16) != 0
    }

    /// Takes in the cues of another text.
    fn also(&mut self, other: Cues) {
        self.0 |= other.0;
    }

    fn add(&mut self, cue: Cue) {
        self.0 |= 1 << cue as u16;
    }
}

/// A phrase's kind and in whose words it counts.
struct Phrase {
    cue: Cue,
    ours: bool,
    theirs: bool,
}

struct Phrases {
    finder: AhoCorasick,
    phrases: Vec<Phrase>,
}

static PHRASES: LazyLock<Phrases> = LazyLock::new(|| {
    let mut words = Vec::new();
    let mut phrases = Vec::new();
    let mut section = None;
    for line in include_str!("../../data/who/cues.txt").lines() {
        if let Some((name, whose)) = line.strip_prefix('[').and_then(|l| l.split_once("] ")) {
            let cue = Cue::NAMES
                .iter()
                .find(|(known, _)| *known == name)
                .map(|(_, cue)| *cue);
            section = cue.map(|cue| (cue, whose));
        } else if let Some((cue, whose)) = section
            && let Some((_, list)) = line.split_once(": ")
        {
            for phrase in list.split("; ") {
                words.push(phrase.trim());
                let (ours, theirs) = (whose != "theirs", whose != "ours");
                phrases.push(Phrase { cue, ours, theirs });
            }
        }
    }
    let finder = AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .build(words);
    Phrases {
        finder: finder.expect("a few hundred short phrases"),
        phrases,
    }
});

/// What is heard in a message, whoever wrote it: small enough to be kept beside it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct HeardIn(u32);

impl HeardIn {
    /// Listens to a message.
    pub fn of(message: &Message) -> HeardIn {
        let (ours, theirs) = (listen(message, true), listen(message, false));
        let helper = if presents_helper(message) {
            PRESENTS
        } else {
            0
        };
        HeardIn(u32::from(ours.0) << 16 | u32::from(theirs.0) | helper)
    }

    /// What was kept as a number.
    pub fn from_bits(bits: u32) -> HeardIn {
        HeardIn(bits)
    }

    /// As a number to keep. It means nothing to another version of the cues.
    pub fn bits(self) -> u32 {
        self.0
    }

    /// What is heard when one of us (`ours`) or of them wrote it.
    pub fn cues(self, ours: bool) -> Cues {
        let bits = if ours { self.0 >> 16 } else { self.0 };
        Cues(bits as u16 & !HIGHEST)
    }

    /// True when the text presents somebody who works for its author.
    pub fn presents_helper(self) -> bool {
        self.0 & PRESENTS != 0
    }
}

/// The bit of a side that no cue has.
const HIGHEST: u16 = 1 << 15;
/// That of our side is taken for this.
const PRESENTS: u32 = 1 << 31;

/// Cues of messages that were read before, by their places in the mailbox.
#[derive(Debug, Default)]
pub(crate) struct Heard(Vec<[OnceLock<Cues>; 2]>);

impl Heard {
    /// For so many messages.
    pub fn of(messages: usize) -> Heard {
        Heard((0..messages).map(|_| Default::default()).collect())
    }

    /// The cues of a message that one of us (`ours`) or of them wrote: its text, its subject and the
    /// names of its files.
    pub fn cues(&self, place: usize, message: &Message, ours: bool) -> Cues {
        match self.0.get(place) {
            Some(heard) => *heard[usize::from(ours)].get_or_init(|| listen(message, ours)),
            None => listen(message, ours),
        }
    }
}

/// True when the author, one of them, says that somebody of theirs is on the letter: "our accountant,
/// in copy".
pub(crate) fn presents_helper(message: &Message) -> bool {
    read(&message.text.own, false).has(Cue::Helper)
}

fn listen(message: &Message, ours: bool) -> Cues {
    let mut found = read(&message.text.own, ours);
    found.also(read(&message.subject, ours));
    for attachment in &message.attachments {
        found.also(read_file_name(&attachment.name, ours));
    }
    found
}

/// The cues of a text that one of us (`ours`) or of them wrote. Reads its first 2,000 bytes.
fn read(text: &str, ours: bool) -> Cues {
    let text = beginning(text, BEGINNING);
    let text = if text.contains('’') {
        Cow::Owned(text.replace('’', "'"))
    } else {
        Cow::Borrowed(text)
    };
    let mut cues = Cues::default();
    for found in PHRASES.finder.find_overlapping_iter(text.as_ref()) {
        let phrase = &PHRASES.phrases[found.pattern().as_usize()];
        let counts = if ours { phrase.ours } else { phrase.theirs };
        if counts && is_whole(&text, found.start(), found.end()) {
            cues.add(phrase.cue);
        }
    }
    cues
}

/// What an attached file's name says: whoever sends an invoice sells.
fn read_file_name(name: &str, ours: bool) -> Cues {
    let spaced = name.replace(['_', '-', '.'], " ");
    let mut cues = Cues::default();
    if read(&spaced, ours).has(Cue::Paper) {
        cues.add(if ours { Cue::WeSell } else { Cue::TheySell });
    }
    cues
}

/// True when no word goes on at either end.
fn is_whole(text: &str, start: usize, end: usize) -> bool {
    let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    !inside(text[..start].chars().next_back()) && !inside(text[end..].chars().next())
}
