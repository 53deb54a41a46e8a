//! Counts of style: which politeness strategies, marks of complaint and habits of writing a text shows.
//!
//! The strategies are those of Danescu-Niculescu-Mizil et al. 2013 in their lexical form: where in the
//! sentence a word stands counts as much as the word ("please" first or later).

use super::words::{self, holds, is_word};
use crate::sentences;

/// Lists of which the number of words counts, and whether there is any.
const COUNTED: [&str; 13] = [
    "thanks", "praise", "blame", "hedge", "fact", "not", "time", "fault", "only", "i", "you", "we",
    "they",
];
/// Lists of which the share among the words counts.
const SHARES: [&str; 4] = ["article", "preposition", "conjunction", "auxiliary"];
/// What is said by one of several runs of words.
const SAID: [(&str, &[&str]); 9] = [
    ("please", &["please", "pls"]),
    (
        "sorry",
        &[
            "sorry",
            "apologies",
            "apologise",
            "apologize",
            "forgive",
            "excuse me",
            "oops",
        ],
    ),
    ("could you", &["could you", "would you"]),
    ("can you", &["can you", "will you"]),
    ("by the way", &["by the way", "btw"]),
    ("let me know", &["let me know"]),
    (
        "possible",
        &["mind", "possible", "possibly", "chance", "able to"],
    ),
    ("in fact", &["in fact", "the truth is", "the fact is"]),
    (
        "in my opinion",
        &["in my opinion", "to my knowledge", "i feel", "as far as i"],
    ),
];
/// What sentences begin with, and what the text does.
const BEGINS: [&str; 9] = [
    "asks",
    "asks_of",
    "leads",
    "opens_with_praise",
    "thanks",
    "i",
    "you",
    "we",
    "hedge",
];
const GREETINGS: [&str; 6] = ["hi", "hello", "hey", "dear", "greetings", "good"];
/// Strings of which the number counts, and strings of which only counts whether they are there.
const MARKS: [&str; 8] = ["?", "!", "\"", "(", "@", "#", ",", "\n"];
const SIGNS: [&[&str]; 6] = [
    &["??", "?!", "!?"],
    &["!!"],
    &["...", "…"],
    &["http", "<url>", "$LINK", "$URL"],
    &[":)", ":-)", ";)", ";-)", ":D", "=)"],
    &[":(", ":-(", ":/", ":-/"],
];

/// The counts of a text, always as many and in the same order. Numbers are on the scale of logarithms,
/// shares and answers lie between 0 and 1.
pub fn counts(text: &str) -> Vec<(&'static str, f32)> {
    let plain = words::plain(text);
    let tokens = words::tokens(&plain);
    let only: Vec<&str> = tokens.iter().copied().filter(|t| is_word(t)).collect();
    let cut = sentences::units(&plain);
    let begins: Vec<Vec<&str>> = cut
        .iter()
        .map(|unit| {
            let all = words::tokens(&plain[unit.span.clone()]);
            all.into_iter().filter(|t| is_word(t)).take(2).collect()
        })
        .collect();
    let mut out = Vec::new();
    lists(&only, &mut out);
    said(&tokens, &begins, &mut out);
    beginnings(&only, &begins, &mut out);
    shape(text, &only, cut.len(), &mut out);
    out
}

fn yes(is: bool) -> f32 {
    f32::from(u8::from(is))
}

fn many(count: usize) -> f32 {
    (count as f32).ln_1p()
}

fn lists(words: &[&str], out: &mut Vec<(&'static str, f32)>) {
    let count = |list: &str| words.iter().filter(|w| holds(list, w)).count();
    for list in COUNTED {
        out.push((list, many(count(list))));
        out.push((list, yes(count(list) > 0)));
    }
    let all = words.len().max(1) as f32;
    out.extend(SHARES.map(|list| (list, count(list) as f32 / all)));
}

fn said(tokens: &[&str], begins: &[Vec<&str>], out: &mut Vec<(&'static str, f32)>) {
    let line = format!(" {} ", tokens.join(" "));
    let times = |run: &&str| line.matches(&format!(" {run} ")).count();
    for (name, runs) in SAID {
        out.push((name, yes(runs.iter().any(|r| times(r) > 0))));
    }
    let first = begins
        .iter()
        .filter(|b| b.first() == Some(&"please"))
        .count();
    out.push(("please first", yes(first > 0)));
    out.push(("please inside", yes(times(&"please") > first)));
}

fn beginnings(words: &[&str], begins: &[Vec<&str>], out: &mut Vec<(&'static str, f32)>) {
    let starts = |list: &str, b: &Vec<&str>| b.first().is_some_and(|w| holds(list, w));
    for list in BEGINS {
        out.push((list, yes(begins.iter().any(|b| starts(list, b)))));
        out.push((list, yes(words.first().is_some_and(|w| holds(list, w)))));
    }
    let direct = |b: &Vec<&str>| {
        b.iter()
            .any(|w| matches!(*w, "what" | "why" | "who" | "how"))
    };
    out.push(("direct question", yes(begins.iter().any(direct))));
    out.push(("why", yes(begins.iter().any(|b| b.contains(&"why")))));
    let greets = words.first().is_some_and(|w| GREETINGS.contains(w));
    out.push(("greeting", yes(greets)));
}

fn shape(text: &str, words: &[&str], sentences: usize, out: &mut Vec<(&'static str, f32)>) {
    out.extend(MARKS.map(|mark| (mark, many(text.matches(mark).count()))));
    let any = |signs: &[&str]| signs.iter().any(|s| text.contains(s));
    out.extend(SIGNS.map(|signs| (signs[0], yes(any(signs)))));
    let raw = text.split(|c: char| !c.is_alphanumeric());
    let shouted = |w: &&str| w.len() > 1 && w.chars().all(char::is_uppercase);
    let number = |w: &&str| w.starts_with(|c: char| c.is_ascii_digit());
    let all = words.len().max(1) as f32;
    let letters: usize = words.iter().map(|w| w.chars().count()).sum();
    let mut different = words.to_vec();
    different.sort_unstable();
    different.dedup();
    let per_sentence = all / sentences.max(1) as f32;
    out.extend([
        ("shouted", many(raw.clone().filter(shouted).count())),
        ("numbers", many(raw.filter(number).count())),
        ("length", all.ln()),
        ("length squared", all.ln().powi(2)),
        ("sentences", many(sentences)),
        ("sentence", per_sentence.ln_1p()),
        ("word", letters as f32 / all),
        ("different words", different.len() as f32 / all),
        ("begins small", yes(text.starts_with(char::is_lowercase))),
    ]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_what_a_text_shows() {
        // A text, a count by its name (the first so named), and what it comes to.
        let cases = [
            ("Please stop.", "please first", 1.0),
            ("Please stop.", "please inside", 0.0),
            ("Could you please look?", "please inside", 1.0),
            ("Could you please look?", "could you", 1.0),
            ("Can you look?", "could you", 0.0),
            ("Why did you do that??", "direct question", 1.0),
            ("Why did you do that??", "??", 1.0),
            ("I see. You are late.", "greeting", 0.0),
            ("Hello Ann, thanks.", "greeting", 1.0),
            ("Hello Ann, thanks.", "thanks", 2.0f32.ln()),
            ("It is STILL broken!", "shouted", 2.0f32.ln()),
            ("It is STILL broken!", "fault", 2.0f32.ln()),
            ("", "length", 0.0),
        ];
        for (text, name, wanted) in cases {
            let all = counts(text);
            assert_eq!(all.len(), counts("").len(), "{text}");
            let found = all.iter().find(|c| c.0 == name).map(|c| c.1);
            assert_eq!(found, Some(wanted), "{text}: {name}");
        }
    }
}
