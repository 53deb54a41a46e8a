//! Who we are, where the mail tells it wrongly: the policy says it, and everything is found anew.

use crate::common::{holding, open, report, server, studio};
use amends_reading::Options;
use amends_service::Amends;
use amends_store::OWN;
use amends_store::sql::Place;

const OTHERS: &str = "northgatefoods.example";

/// The report where somebody says beforehand that the other side is us.
fn told_beforehand() -> String {
    let options = Options {
        us: vec![OTHERS.to_string()],
        ..Options::default()
    };
    let amends = Amends::open(&Place::Memory, OWN, options).expect("a store");
    amends.import(&[studio()], &|_, _| {}).expect("brought in");
    amends.settle(&|_| {}).expect("settled");
    report(&amends)
}

fn told_later(place: &Place) {
    let amends = holding(place, &studio());
    let found = report(&amends);
    let text = format!("us = [\"{OTHERS}\"]\n");
    amends.set_policy(&text, "", "Ann").expect("set");
    amends.catch_up(&|_| {}).expect("caught up with");
    assert_eq!(report(&amends), told_beforehand());
    assert_ne!(report(&amends), found);
    // A worker opens it anew; it holds.
    let again = match place {
        Place::Memory => amends.clone(),
        place => open(place),
    };
    assert_eq!(report(&again), told_beforehand());
    amends.set_policy("", &text, "Ann").expect("taken back");
    amends.catch_up(&|_| {}).expect("caught up with");
    assert_eq!(report(&amends), found);
}

#[test]
fn in_memory() {
    told_later(&Place::Memory);
}

#[test]
fn on_a_server() {
    if let Some((_database, place)) = server() {
        told_later(&place);
    }
}
