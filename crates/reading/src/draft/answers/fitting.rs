//! Words that tell whether a sentence is the kind of answer that was wanted.

use super::Said;
use crate::draft::clauses::Wants;
use amends_domain::LoopKind;

/// True when a sentence says what a question of that kind wants.
pub(super) fn fits(wants: Wants, kind: LoopKind, said: &Said<'_>) -> bool {
    let low = &said.low;
    if kind == LoopKind::Request {
        return begins_with(low, &DONE)
            || holds(
                low,
                &[
                    "attached",
                    "enclosed",
                    "anbei",
                    "here it is",
                    "here they are",
                ],
            );
    }
    if holds(low, &OPEN_ANSWER) {
        return true;
    }
    let digits = low.bytes().any(|b| b.is_ascii_digit());
    match wants {
        Wants::When => digits || holds(low, &TIMES),
        Wants::Price => {
            low.contains(['£', '$', '€', '%'])
                || holds(
                    low,
                    &[
                        "euro",
                        "euros",
                        "pound",
                        "pounds",
                        "dollar",
                        "dollars",
                        "free",
                        "no charge",
                        "included",
                        "nothing",
                        "costs",
                        "cost",
                        "kostet",
                        "kostenlos",
                        "price",
                        "francs",
                    ],
                )
        }
        Wants::Number => digits || holds(low, &NUMBERS),
        Wants::Who => {
            holds(
                low,
                &[
                    "we", "i", "nobody", "they", "he", "she", "you", "wir", "ich",
                ],
            ) || named(said.words)
        }
        Wants::Where => holds(
            low,
            &[
                "in", "at", "on", "under", "next to", "here", "behind", "im", "am", "beside",
                "near",
            ],
        ),
        Wants::Verdict => {
            begins_with(low, &VERDICTS)
                || holds(
                    low,
                    &[
                        "works for",
                        "is fine",
                        "no problem",
                        "of course",
                        "i'm afraid",
                        "gladly",
                        "happy to",
                        "passt",
                    ],
                )
        }
        Wants::Choice => holds(
            low,
            &[
                "both",
                "either",
                "neither",
                "the first",
                "the second",
                "whichever",
                "beide",
            ],
        ),
        Wants::Substance => false,
    }
}

fn named(words: &str) -> bool {
    words
        .split_whitespace()
        .skip(1)
        .any(|w| w.chars().next().is_some_and(char::is_uppercase))
}

pub(super) fn is_for_all(low: &str) -> bool {
    const ALL: [&str; 12] = [
        "yes to both",
        "yes to all",
        "no to both",
        "all done",
        "answers below",
        "my answers",
        "see my notes",
        "both are",
        "as discussed on the phone",
        "we spoke",
        "i rang you",
        "beides",
    ];
    holds(low, &ALL)
}

pub(super) fn has_substance(low: &str) -> bool {
    let words = low.split_whitespace().count();
    let polite = begins_with(
        low,
        &[
            "thank", "thanks", "glad", "lovely", "great", "danke", "vielen", "best", "kind",
            "hope", "many",
        ],
    );
    words >= 3 && !polite || begins_with(low, &VERDICTS)
}

const DONE: [&str; 14] = [
    "yes",
    "done",
    "no,",
    "sure",
    "of course",
    "certainly",
    "gladly",
    "will do",
    "i'm afraid",
    "unfortunately",
    "ja",
    "gern",
    "erledigt",
    "leider",
];
const VERDICTS: [&str; 22] = [
    "yes",
    "no",
    "sure",
    "of course",
    "certainly",
    "done",
    "correct",
    "right",
    "absolutely",
    "exactly",
    "definitely",
    "gladly",
    "not yet",
    "fine",
    "ja",
    "nein",
    "gern",
    "doch",
    "leider",
    "natürlich",
    "unfortunately",
    "neither",
];
const OPEN_ANSWER: [&str; 12] = [
    "don't know",
    "do not know",
    "not sure yet",
    "find out",
    "have to ask",
    "i'll ask",
    "i will ask",
    "will check",
    "can't say yet",
    "cannot say yet",
    "weiß ich nicht",
    "noch nicht sagen",
];
const TIMES: [&str; 14] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "today",
    "tomorrow",
    "tonight",
    "noon",
    "week",
    "month",
    "now",
    "morgen",
    "heute",
];
const NUMBERS: [&str; 12] = [
    "one", "two", "three", "four", "five", "six", "ten", "zero", "none", "a day", "a week",
    "an hour",
];

pub(super) fn begins_with(low: &str, words: &[&str]) -> bool {
    words.iter().any(|w| {
        low.strip_prefix(w)
            .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    })
}

pub(super) fn holds(low: &str, words: &[&str]) -> bool {
    words.iter().any(|w| {
        low.match_indices(w).any(|(at, _)| {
            let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
            edge(low[..at].chars().next_back()) && edge(low[at + w.len()..].chars().next())
        })
    })
}
