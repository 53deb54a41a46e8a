//! Questions, requests and complaints of the thread that the draft leaves open.
//!
//! Open is what the ledger holds open before the draft. An ask is taken up when the draft speaks of
//! it, or says something of the kind it wants; what another sentence already answers answers nothing
//! else.

use super::Query;
use super::clauses::{self, Wants};
use crate::correspondence::Correspondence;
use crate::ledger::Ledger;
use crate::topic::{Topic, Weights};
use amends_domain::draft::{DraftReading, Finding, Note, Part, offence};
use amends_domain::{Evidence, LoopKind, MomentKind, Side};

/// A sentence speaks of an ask from this share of its telling words on.
const SPOKEN: f64 = 0.3;
/// The whole draft must speak of a complaint at least so far.
const TOUCHED: f64 = 0.15;

/// A complaint less sure than this is not asked after.
const COMPLAINT: f32 = 0.5;

/// A sentence of the draft.
struct Said<'a> {
    low: String,
    topic: Topic,
    words: &'a str,
    /// It asks back; that takes up nothing by itself unless it speaks of the matter.
    asks: bool,
    used: bool,
}

/// One thing asked.
struct Ask<'a> {
    kind: LoopKind,
    evidence: &'a Evidence,
    words: String,
    wants: Wants,
    met: bool,
}

pub fn read(
    query: &Query<'_>,
    mail: &Correspondence<'_>,
    ledger: &Ledger,
    thread: Option<usize>,
    out: &mut DraftReading,
) {
    let Some(thread) = thread else { return };
    let in_thread = |e: &Evidence| {
        mail.letters
            .iter()
            .any(|l| l.thread == thread && l.message.id == e.message)
    };
    let open: Vec<(LoopKind, &Evidence)> = ledger
        .open()
        .map(|e| &e.entry)
        .filter(|l| l.owner == Side::Ours && in_thread(&l.evidence))
        .map(|l| (l.kind, &l.evidence))
        .collect();
    let mut said = said(query);
    let mut asks = asks(&open);
    let weights = Weights::over(
        mail.letters
            .iter()
            .map(|l| Topic::of(l.text()))
            .collect::<Vec<_>>()
            .iter(),
    );
    meet(&mut asks, &mut said, &weights);
    let mut seen = Vec::new();
    for ask in asks.iter().filter(|a| !a.met) {
        if seen.contains(&ask.evidence.quote.as_str()) {
            continue;
        }
        seen.push(&ask.evidence.quote);
        let offence = match ask.kind {
            LoopKind::Request => &offence::REQUEST,
            _ => &offence::QUESTION,
        };
        let whole = ask.words.trim() == ask.evidence.quote.trim();
        out.findings.push(Finding {
            evidence: Some(ask.evidence.clone()),
            note: (!whole).then(|| Note::Written(ask.words.trim().to_string())),
            ..Finding::new(offence, 0..0)
        });
    }
    complaints(query, mail, thread, &seen_words(&said), &weights, out);
}

fn said<'a>(query: &Query<'a>) -> Vec<Said<'a>> {
    let reading = query.reading;
    reading
        .sentences
        .iter()
        .filter_map(|span| {
            let words = query.text.get(span.clone())?.trim();
            let asks = reading.moments.iter().any(|m| {
                m.kind == MomentKind::Question && m.span.start < span.end && span.start < m.span.end
            });
            Some(Said {
                low: words.to_lowercase(),
                topic: Topic::of(words),
                words,
                asks: asks || words.ends_with('?'),
                used: false,
            })
        })
        .collect()
}

fn seen_words(said: &[Said<'_>]) -> Topic {
    said.iter()
        .fold(Topic::default(), |all, s| all.union(&s.topic))
}

fn asks<'a>(open: &[(LoopKind, &'a Evidence)]) -> Vec<Ask<'a>> {
    let mut asks = Vec::new();
    for (kind, evidence) in open {
        let parts = match kind {
            LoopKind::Question => clauses::of(&evidence.quote),
            LoopKind::Request => vec![evidence.quote.as_str()],
            _ => continue,
        };
        for words in parts {
            let wants = match kind {
                LoopKind::Request => Wants::Substance,
                _ => clauses::wants(words),
            };
            asks.push(Ask {
                kind: *kind,
                evidence,
                words: words.to_string(),
                wants,
                met: false,
            });
        }
    }
    asks
}

/// Finds what takes up each ask: first by what is spoken of, then by the kind of answer, in order.
fn meet(asks: &mut [Ask<'_>], said: &mut [Said<'_>], weights: &Weights) {
    let alone = asks.len() == 1;
    for ask in asks.iter_mut() {
        let topic = weights.weigh(&Topic::of(&ask.words));
        let all = said
            .iter()
            .filter(|s| !s.asks)
            .fold(Topic::default(), |all, s| all.union(&s.topic));
        for sentence in said.iter_mut() {
            if topic.cover(&sentence.topic) >= SPOKEN {
                ask.met = true;
                sentence.used = true;
            }
        }
        ask.met |= topic.cover(&all) >= 0.5;
    }
    if said.iter().any(|s| is_for_all(&s.low)) {
        asks.iter_mut().for_each(|a| a.met = true);
    }
    for ask in asks.iter_mut().filter(|a| !a.met) {
        let kind = ask.kind;
        let fits = |s: &Said<'_>| {
            let open = !s.used || (alone && kind == LoopKind::Question);
            open && !s.asks && fits(ask.wants, kind, s)
        };
        if let Some(sentence) = said.iter_mut().find(|s| fits(s)) {
            sentence.used = true;
            ask.met = true;
        }
    }
    // One thing asked, and something said that is neither thanks nor a question: that is the answer.
    // A thing to be sent must be spoken of; a request to do something may be answered by what was done.
    let told = said
        .iter()
        .filter(|s| !s.asks && has_substance(&s.low))
        .count();
    let alone = asks.len() == 1;
    for ask in asks.iter_mut().filter(|a| !a.met) {
        ask.met = match (ask.kind, ask.wants) {
            (LoopKind::Request, _) => told > 0 && !wants_sent(&ask.words),
            (_, Wants::Price | Wants::When) => false,
            _ if alone => told > 0,
            (_, Wants::Substance | Wants::Choice) => {
                let free = said
                    .iter_mut()
                    .find(|s| !s.asks && !s.used && has_substance(&s.low));
                free.map(|s| s.used = true).is_some()
            }
            _ => false,
        };
    }
}

/// The request is for a thing: something to be sent, shown or given.
fn wants_sent(words: &str) -> bool {
    let low = words.to_lowercase();
    holds(
        &low,
        &[
            "send", "forward", "e-mail", "email", "share", "resend", "provide", "supply",
            "schicken", "senden", "zusenden", "mailen",
        ],
    )
}

/// True when a sentence says what a question of that kind wants.
fn fits(wants: Wants, kind: LoopKind, said: &Said<'_>) -> bool {
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

fn is_for_all(low: &str) -> bool {
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

fn has_substance(low: &str) -> bool {
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

fn begins_with(low: &str, words: &[&str]) -> bool {
    words.iter().any(|w| {
        low.strip_prefix(w)
            .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    })
}

fn holds(low: &str, words: &[&str]) -> bool {
    words.iter().any(|w| {
        low.match_indices(w).any(|(at, _)| {
            let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
            edge(low[..at].chars().next_back()) && edge(low[at + w.len()..].chars().next())
        })
    })
}

/// Complaints since our last letter that the draft does not speak of and does not apologise for.
fn complaints(
    query: &Query<'_>,
    mail: &Correspondence<'_>,
    thread: usize,
    said: &Topic,
    weights: &Weights,
    out: &mut DraftReading,
) {
    let owned = [Part::Regret, Part::Responsibility, Part::Repair];
    if owned.iter().any(|p| out.apology.has(*p)) || query.text.trim().is_empty() {
        return;
    }
    let last = mail
        .personal()
        .rev()
        .map(|(_, l)| l)
        .filter(|l| l.thread == thread)
        .take_while(|l| l.side == Side::Theirs);
    for letter in last {
        for moment in letter
            .moments(MomentKind::Complaint)
            .filter(|m| m.confidence >= COMPLAINT)
        {
            let evidence = letter.evidence(moment);
            let topic = weights.weigh(&Topic::of(&evidence.quote));
            let known = out.findings.iter().any(|f| {
                f.evidence
                    .as_ref()
                    .is_some_and(|e| e.quote == evidence.quote)
            });
            if topic.cover(said) < TOUCHED && !known {
                out.findings.push(Finding {
                    evidence: Some(evidence),
                    ..Finding::new(&offence::COMPLAINT, 0..0)
                });
            }
        }
    }
}
