//! What is found, and that both databases find the same.

use crate::common::{harbour_pine, holding, server};
use amends_domain::Side;
use amends_service::Amends;
use amends_service::search::{Hits, Search};
use amends_store::sql::Place;
use std::sync::OnceLock;

/// What is typed: words, phrases, signs that mean something to one database or the other.
const TYPED: &[&str] = &[
    "label",
    "Label LABEL",
    "\"mail provider\"",
    "deliv*",
    "invoice -late",
    "\"thank you\" -\"best wishes\"",
    "\"on fri\"*",
    "rosalind@combealdwick.example",
    "café",
    "O'Neill",
    "2025",
    "3d",
    "e-mail",
    "the",
    "& | ! ( ) : * ' \" and",
];

fn find(amends: &Amends, typed: &str, more: impl Fn(&mut Search)) -> Hits {
    let mut search = Search {
        words: typed.parse().expect("words"),
        limit: 10_000,
        ..Search::default()
    };
    more(&mut search);
    amends.search(&search).expect("found")
}

/// The example in memory, read once for all tests that only look.
fn example() -> &'static Amends {
    static EXAMPLE: OnceLock<Amends> = OnceLock::new();
    EXAMPLE.get_or_init(|| holding(&Place::Memory, &harbour_pine()))
}

#[test]
fn both_databases_find_the_same() {
    let Some((_database, place)) = server() else {
        return;
    };
    let file = example();
    let server = holding(&place, &harbour_pine());
    for typed in TYPED {
        let found = find(file, typed, |_| {});
        assert_eq!(found, find(&server, typed, |_| {}), "{typed}");
    }
}

#[test]
fn sides_clients_and_times() {
    let amends = example();
    let all = find(amends, "the", |_| {});
    let of = |side| find(amends, "the", |s| s.side = Some(side)).hits;
    let (ours, theirs) = (of(Side::Ours), of(Side::Theirs));
    assert!(!ours.is_empty() && !theirs.is_empty());
    let said = |hit: &amends_service::search::Hit| hit.client.as_ref().map(|c| c.2);
    assert!(ours.iter().all(|hit| said(hit) == Some(Side::Ours)
        && hit.from.address.as_str().ends_with("@harbourpine.example")));
    assert!(theirs.iter().all(|hit| said(hit) == Some(Side::Theirs)
        && !hit.from.address.as_str().ends_with("@harbourpine.example")));
    let nobodys = all.hits.iter().filter(|hit| said(hit).is_none()).count();
    assert_eq!(ours.len() + theirs.len() + nobodys, all.hits.len());

    let names = amends.names().expect("names");
    let mut with_clients = 0;
    for client in &names {
        let hits = find(amends, "the", |s| s.client = Some(client.number)).hits;
        assert!(
            hits.iter()
                .all(|h| h.client.as_ref().is_some_and(|c| c.0 == client.id))
        );
        with_clients += hits.len();
    }
    assert_eq!(with_clients, ours.len() + theirs.len());

    let day = |text: &str| text.parse().expect("a day");
    let june = find(amends, "the", |s| {
        (s.since, s.until) = (Some(day("2025-06-01")), Some(day("2025-06-30")));
    });
    let within = all.hits.iter().filter(|hit| {
        let day = hit.offset.to_datetime(hit.at).date();
        (day.year(), day.month()) == (2025, 6)
    });
    assert_eq!(june.hits.len(), within.count());
    let times: Vec<_> = all.hits.iter().map(|hit| hit.at).collect();
    assert!(times.is_sorted_by(|a, b| a >= b), "the newest first");
    let few = find(amends, "the", |s| s.limit = 3);
    assert_eq!((few.hits.len(), few.more), (3, true));
    assert_eq!(few.hits[..], all.hits[..3]);
}

#[test]
fn every_hit_shows_its_words() {
    let amends = example();
    let hits = find(amends, "\"mail provider\"", |_| {}).hits;
    assert!(!hits.is_empty());
    for hit in hits {
        let marked = |(text, marks): &(String, Vec<std::ops::Range<usize>>)| {
            marks
                .iter()
                .map(|m| text[m.clone()].to_lowercase())
                .collect::<Vec<_>>()
        };
        assert_eq!(marked(&hit.line)[0], "mail provider", "{}", hit.message_id);
    }
}
