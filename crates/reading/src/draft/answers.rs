//! Questions, requests and complaints of the thread that the draft leaves open.
//!
//! Open is what they asked since our last letter, and what the ledger holds open before it. An ask is taken up when the draft speaks of
//! it, or says something of the kind it wants; what another sentence already answers answers nothing
//! else.

mod asked;
mod complaints;
mod fitting;

use super::Drafted;
use super::clauses::{self, Wants};
use crate::correspondence::Correspondence;
use crate::ledger::Ledger;
use crate::topic::{Topic, Weights};
use amends_domain::draft::{DraftReading, Finding, Note, offence};
use amends_domain::{Evidence, LoopKind, MomentKind};
use fitting::{fits, has_substance, holds, is_for_all};

/// A sentence speaks of an ask from this share of its telling words on.
const SPOKEN: f64 = 0.3;

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
    draft: &Drafted<'_>,
    mail: &Correspondence<'_>,
    ledger: &Ledger,
    thread: Option<usize>,
    out: &mut DraftReading,
) {
    let Some(thread) = thread else { return };
    let open = asked::open(mail, ledger, thread);
    let open: Vec<(LoopKind, &Evidence)> = open.iter().map(|(kind, e)| (*kind, e)).collect();
    let mut said = said(draft);
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
    complaints::read(draft, mail, thread, &seen_words(&said), &weights, out);
}

fn said<'a>(draft: &Drafted<'a>) -> Vec<Said<'a>> {
    let reading = draft.reading;
    reading
        .sentences
        .iter()
        .filter_map(|span| {
            let words = draft.text.get(span.clone())?.trim();
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
