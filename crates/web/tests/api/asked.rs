//! What every page shows can be asked for, or it is said why not: `tests/data/asked.txt`.

use amends_web::api::operations;
use std::collections::{BTreeMap, BTreeSet};

const TOLD: &str = include_str!("../data/asked.txt");

/// The rows of a part of the file, each cut at its bars.
fn rows(part: &str) -> impl Iterator<Item = Vec<&str>> {
    let lines = part.lines().map(str::trim);
    let rows = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    rows.map(|line| line.split('|').map(str::trim).collect())
}

#[test]
fn every_page_has_its_operations_or_a_reason() {
    let (pages, besides) = TOLD.split_once("\nbesides\n").expect("both parts");
    let known: BTreeSet<&str> = operations().map(|o| o.name).collect();
    let mut told = BTreeMap::new();
    let mut named = BTreeSet::new();
    for row in rows(pages) {
        let [route, operations, why] = row[..] else {
            panic!("{row:?} has not three parts");
        };
        let operations: Vec<&str> = operations.split_whitespace().collect();
        assert!(
            !operations.is_empty() || !why.is_empty(),
            "{route} has neither"
        );
        for operation in operations {
            assert!(known.contains(operation), "{route}: no {operation}");
            named.insert(operation);
        }
        assert!(told.insert(route, why).is_none(), "{route} stands twice");
    }
    let routed: BTreeSet<&str> = amends_web::routes()
        .into_iter()
        .map(|route| route.path)
        .filter(|path| !path.starts_with("/api/") && !path.starts_with("/assets/"))
        .collect();
    let told: BTreeSet<&str> = told.into_keys().collect();
    let missing: Vec<&&str> = routed.difference(&told).collect();
    assert!(missing.is_empty(), "asked.txt says nothing of {missing:?}");
    let gone: Vec<&&str> = told.difference(&routed).collect();
    assert!(
        gone.is_empty(),
        "asked.txt tells of {gone:?}, which is no route"
    );
    for row in rows(besides) {
        let [operation, why] = row[..] else {
            panic!("{row:?} has not two parts");
        };
        assert!(
            known.contains(operation) && !why.is_empty() && named.insert(operation),
            "{operation}"
        );
    }
    assert_eq!(named, known, "every operation stands in asked.txt");
}
