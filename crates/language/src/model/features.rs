//! What the model looks at in a sentence: hashed features in groups, each with its place in the text.

mod answered;

use super::hash::{self, pair};
use super::stem::Tongue;
use super::token::{Class, Word, Words};
use crate::cue::{Cue, Facts, Fired, Gives};
use crate::reading::Language;
use crate::sentences::Role;
use amends_domain::Hint;
use std::ops::Range;

/// A family of features with its own rows of weights.
#[derive(Debug, Clone, Copy)]
pub struct Group {
    /// Its name.
    pub name: &'static str,
    /// It has two to this power rows.
    pub bits: u32,
    /// True where the sum is divided by the root of the number of features, so that long sentences do
    /// not speak louder.
    pub levelled: bool,
}

/// All groups, in the order of their rows.
pub const GROUPS: [Group; 8] = [
    group("words", 15, true),
    group("side words", 14, true),
    group("cues", 13, false),
    group("shape", 10, false),
    group("around", 13, true),
    group("around cues", 12, false),
    group("letter", 12, false),
    group("classes", 14, true),
];

const fn group(name: &'static str, bits: u32, levelled: bool) -> Group {
    Group {
        name,
        bits,
        levelled,
    }
}

impl Group {
    /// What one of `count` features of a sentence counts for.
    pub fn level(&self, count: usize) -> f32 {
        if self.levelled {
            1.0 / (count.max(1) as f32).sqrt()
        } else {
            1.0
        }
    }
}

const WORDS: usize = 0;
const SIDE: usize = 1;
const CUES: usize = 2;
const SHAPE: usize = 3;
const AROUND: usize = 4;
const AROUND_CUES: usize = 5;
const LETTER: usize = 6;
const CLASSES: usize = 7;

/// The features of one sentence: for each group the rows, and for each row the bytes of the text it
/// speaks of (empty for what has no place).
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Features {
    /// Rows within their group.
    pub rows: [Vec<u32>; GROUPS.len()],
    /// As long as `rows`; kept only when asked for.
    pub spans: Option<Box<[Vec<Range<usize>>; GROUPS.len()]>>,
}

impl Features {
    fn add(&mut self, group: usize, hash: u32, span: Range<usize>) {
        self.rows[group].push(hash >> (32 - GROUPS[group].bits));
        if let Some(spans) = &mut self.spans {
            spans[group].push(span);
        }
    }
}

/// What is known of one sentence before its features are made.
pub(crate) struct Sentence<'a> {
    pub span: Range<usize>,
    pub role: Role,
    pub facts: Facts,
    /// What the cues say of it.
    pub fired: &'a Fired,
    pub due: bool,
}

/// A whole letter, as far as its sentences' features need it.
pub(crate) struct Letter<'a> {
    pub text: &'a str,
    pub sentences: Vec<Sentence<'a>>,
    /// The language that it is read in.
    pub language: Language,
    /// The cues that the sentences name by their indexes.
    pub cues: &'a [Cue],
    pub ours: bool,
    /// The text of the letter that it answers, if any.
    pub before: Option<&'a str>,
}

/// Gives the features of each sentence of a letter, in order.
pub(crate) fn each(letter: &Letter<'_>, mut take: impl FnMut(usize, &Features)) {
    let known = Known::of(letter);
    let mut features = Features::default();
    for at in 0..letter.sentences.len() {
        features.rows.iter_mut().for_each(Vec::clear);
        known.sentence(at, &mut features);
        take(at, &features);
    }
}

/// The features of one sentence of a letter, with the place where each comes from.
pub(crate) fn placed(letter: &Letter<'_>, at: usize) -> Features {
    let mut features = Features {
        spans: Some(Box::default()),
        ..Features::default()
    };
    Known::of(letter).sentence(at, &mut features);
    features
}

/// A letter, and what all its sentences' features are made of.
struct Known<'a> {
    letter: &'a Letter<'a>,
    words: Words,
    /// Which sentences are its body.
    body: Vec<usize>,
    said: Vec<Said>,
    /// What is said of the letter that it answers.
    answered: Vec<u32>,
}

impl<'a> Known<'a> {
    fn of(letter: &'a Letter<'a>) -> Known<'a> {
        let sentences = letter.sentences.iter();
        let body = sentences.clone().enumerate();
        Known {
            letter,
            words: Words::of(
                letter.text,
                sentences.map(|s| s.span.clone()),
                Tongue::of(letter.language),
            ),
            body: body
                .filter(|(_, s)| s.role == Role::Body)
                .map(|(at, _)| at)
                .collect(),
            said: said_in(letter),
            answered: answered::of(letter.before, letter.ours, letter.language),
        }
    }

    fn sentence(&self, at: usize, out: &mut Features) {
        let Known { letter, .. } = self;
        let own = self.words.of_sentence(at);
        let sentence = &letter.sentences[at];
        word_grams(own, letter.ours, sentence, out);
        classes(own, letter.ours, out);
        cues(sentence, letter, out);
        shape(letter, own, &self.body, at, out);
        around(letter, &self.words, at, out);
        for said in &self.said {
            if let Some(other) = said.besides(at) {
                out.add(LETTER, said.hash, letter.sentences[other].span.clone());
            }
        }
        let asks = u32::from(sentence.facts.question);
        for hash in &self.answered {
            out.add(LETTER, *hash, 0..0);
            out.add(LETTER, pair(*hash, asks + 1), 0..0);
        }
    }
}

const BEGIN: u32 = 0x5bd1_e995;
const END: u32 = 0x1b87_3593;

fn word_grams(list: &[Word], ours: bool, sentence: &Sentence<'_>, out: &mut Features) {
    let side = if ours { 0x51ed_270b } else { 0x2545_f491 };
    let question = if sentence.facts.question { 3 } else { 7 };
    let mut before = [BEGIN, BEGIN];
    let mut start = [sentence.span.start; 2];
    for word in list {
        let here = word.span.start..word.span.end;
        let two = pair(before[1], word.hash);
        out.add(WORDS, pair(1, word.hash), here.clone());
        out.add(WORDS, pair(2, two), start[1]..here.end);
        out.add(WORDS, pair(3, pair(before[0], two)), start[0]..here.end);
        out.add(
            WORDS,
            pair(4, pair(before[0], word.hash)),
            start[0]..here.end,
        );
        out.add(SIDE, pair(side, word.hash), here.clone());
        out.add(SIDE, pair(side, two), start[1]..here.end);
        out.add(SIDE, pair(question, word.hash), here.clone());
        before = [before[1], word.hash];
        start = [start[1], here.start];
    }
    let end = list.last().map_or(sentence.span.end, |w| w.span.end);
    out.add(WORDS, pair(2, pair(before[1], END)), start[1]..end);
    out.add(
        WORDS,
        pair(3, pair(before[0], pair(before[1], END))),
        start[0]..end,
    );
}

/// Classes of words of like meaning, or stems, alone and in pairs.
fn classes(words: &[Word], ours: bool, out: &mut Features) {
    let side = 50 + u32::from(ours);
    let mut before = (BEGIN, BEGIN, words.first().map_or(0, |w| w.span.start));
    for word in words {
        let class = word.meaning;
        let here = if class == 0 { word.hash } else { class };
        let both = before.2..word.span.end;
        if class != 0 {
            out.add(CLASSES, pair(52, class), word.span.clone());
            out.add(CLASSES, pair(side, class), word.span.clone());
            out.add(CLASSES, pair(53, pair(before.1, here)), both.clone());
        }
        out.add(CLASSES, pair(54, pair(before.0, here)), both);
        before = (here, word.hash, word.span.start);
    }
}

fn cues(sentence: &Sentence<'_>, letter: &Letter<'_>, out: &mut Features) {
    let ours = letter.ours;
    let side = 11 + u32::from(ours);
    for cue in &sentence.fired.cues {
        let Cue { hash, gives, .. } = &letter.cues[*cue as usize];
        if !is_seen(*gives) {
            continue;
        }
        let hash = *hash;
        out.add(CUES, pair(10, hash), sentence.span.clone());
        out.add(CUES, pair(side, hash), sentence.span.clone());
    }
    let verdicts = sentence.fired.verdicts.iter();
    for verdict in verdicts.filter(|v| is_seen(v.gives)) {
        for level in 0..=level(verdict.likelihood) {
            let says = pair(said(verdict.gives), level);
            out.add(CUES, pair(14, says), sentence.span.clone());
            out.add(
                CUES,
                pair(15 + u32::from(ours), says),
                sentence.span.clone(),
            );
        }
    }
}

/// False for hints that only signs are made of: the model was not trained with them.
fn is_seen(gives: Gives) -> bool {
    use Hint::{Gentle, HandingOver, Names, Rival, Term};
    !matches!(
        gives,
        Gives::Clue(Rival | HandingOver | Term | Gentle | Names(_))
    )
}

/// What is given, as a number.
fn said(gives: Gives) -> u32 {
    match gives {
        Gives::Moment(kind) => hash::bytes(kind.name().as_bytes()),
        Gives::Clue(hint) => {
            let at = Hint::ALL.iter().position(|h| *h == hint);
            hash::mix(at.unwrap_or(0) as u32 + 77)
        }
        Gives::Nothing => 0,
    }
}

/// A likelihood in four steps.
fn level(likelihood: f32) -> u32 {
    match likelihood {
        l if l < 0.3 => 0,
        l if l < 0.5 => 1,
        l if l < 0.7 => 2,
        l if l < 0.85 => 3,
        _ => 4,
    }
}

fn shape(letter: &Letter<'_>, words: &[Word], body: &[usize], at: usize, out: &mut Features) {
    let sentence = &letter.sentences[at];
    let ours = u32::from(letter.ours);
    let count = |class: Class| words.iter().filter(|w| w.class == class).count();
    let length = match sentence.facts.words {
        0..=1 => 0,
        2..=3 => 1,
        4..=6 => 2,
        7..=10 => 3,
        11..=16 => 4,
        17..=26 => 5,
        _ => 6,
    };
    let raw = &letter.text[sentence.span.clone()];
    let end = raw.trim_end().bytes().last().unwrap_or(b' ');
    let end = match end {
        b'?' => 1,
        b'!' => 2,
        b'.' => 3,
        b':' => 4,
        b',' | b';' => 5,
        _ => 0,
    };
    let place = body.binary_search(&at).unwrap_or(0);
    let left = body.len().saturating_sub(place + 1);
    let small = |n: usize, most: u32| u32::try_from(n).unwrap_or(most).min(most);
    let facts = [
        (1, ours),
        (2, length),
        (3, end),
        (4, small(place, 3)),
        (5, small(left, 2)),
        (6, small(body.len(), 8)),
        (7, sentence.role as u32),
        (8, u32::from(sentence.due)),
        (9, small(count(Class::Number), 3)),
        (10, small(count(Class::Money), 1)),
        (11, small(count(Class::Name), 3)),
        (12, u32::from(letter.before.is_some())),
        (13, u32::from(raw.contains(['"', '“']))),
        (14, u32::from(raw.starts_with(char::is_lowercase))),
        (15, u32::from(raw.contains('?'))),
        (16, small(count(Class::Day), 1)),
    ];
    for (which, value) in facts {
        let h = pair(which, value);
        out.add(SHAPE, pair(20, h), sentence.span.clone());
        out.add(SHAPE, pair(21 + ours, h), sentence.span.clone());
    }
    let q = u32::from(sentence.facts.question);
    out.add(
        SHAPE,
        pair(24, pair(ours, pair(q, length))),
        sentence.span.clone(),
    );
}

fn around(letter: &Letter<'_>, words: &Words, at: usize, out: &mut Features) {
    let neighbours = [(at.checked_sub(1), 30), (Some(at + 1), 31)];
    for (neighbour, salt) in neighbours {
        let Some((i, other)) = neighbour.and_then(|i| Some((i, letter.sentences.get(i)?))) else {
            out.add(AROUND_CUES, pair(salt, 0), 0..0);
            continue;
        };
        for word in words.of_sentence(i) {
            out.add(AROUND, pair(salt, word.hash), word.span.clone());
        }
        let verdicts = other.fired.verdicts.iter();
        for verdict in verdicts.filter(|v| is_seen(v.gives)) {
            let says = pair(salt, said(verdict.gives));
            out.add(AROUND_CUES, pair(says, 1), other.span.clone());
            out.add(
                AROUND_CUES,
                pair(says, 2 + u32::from(letter.ours)),
                other.span.clone(),
            );
        }
        let role = pair(salt, 900 + other.role as u32);
        out.add(AROUND_CUES, role, other.span.clone());
        out.add(
            AROUND_CUES,
            pair(role, u32::from(other.facts.question)),
            other.span.clone(),
        );
    }
}

/// Something that the cues find in a letter, and the first two sentences that say it.
struct Said {
    hash: u32,
    first: usize,
    second: Option<usize>,
}

impl Said {
    /// The first sentence besides this one that says it.
    fn besides(&self, at: usize) -> Option<usize> {
        if self.first == at {
            self.second
        } else {
            Some(self.first)
        }
    }
}

/// What the cues find in a letter, each thing once.
fn said_in(letter: &Letter<'_>) -> Vec<Said> {
    let mut all: Vec<Said> = Vec::new();
    for (at, sentence) in letter.sentences.iter().enumerate() {
        let loud = sentence.fired.verdicts.iter();
        for verdict in loud.filter(|v| v.likelihood >= 0.5 && is_seen(v.gives)) {
            let hash = pair(40 + u32::from(letter.ours), said(verdict.gives));
            match all.iter_mut().find(|s| s.hash == hash) {
                Some(s) if s.second.is_none() && s.first != at => s.second = Some(at),
                Some(_) => {}
                None => all.push(Said {
                    hash,
                    first: at,
                    second: None,
                }),
            }
        }
    }
    all
}
