//! What somebody sees nothing of is not there for them, by any way.

use crate::common::{House, OWNER, example, not_there};
use amends_domain::decision::{LoopRef, Party, ToldHow};
use amends_domain::{Decided, Side};
use amends_reading::Options;
use amends_service::access::{NewToken, Role, Scope};
use amends_service::search::Search;
use amends_service::{Amends, Seat};
use amends_store::OWN;
use amends_store::sql::Place;
use std::collections::BTreeSet;

const HIDDEN: &str = "the-tidewell-trust";

fn house() -> House {
    let amends = Amends::open(&Place::Memory, OWN, Options::default()).expect("a store");
    amends.import(&[example()], &|_, _| {}).expect("brought in");
    amends.settle(&|_| {}).expect("settled");
    let house = House::of(amends);
    house.with_owner();
    house.add("Ben", Role::Member);
    house.add("Cy", Role::Member);
    house
}

fn ids(seat: &Seat) -> BTreeSet<String> {
    let lists = seat.lists().expect("read").expect("some mail");
    lists.report.clients.iter().map(|c| c.id.clone()).collect()
}

fn found(seat: &Seat, words: &str) -> usize {
    let search = Search {
        words: words.parse().expect("words"),
        limit: 1_000,
        ..Search::default()
    };
    seat.search(&search).expect("searched").hits.len()
}

#[test]
fn a_limited_client_is_there_for_those_who_see_it_only() {
    let house = house();
    let ben = house.add("Dee", Role::Viewer);
    let owner = house.seated(OWNER);
    let (cy, dee) = (
        house.held("cy@firm.example"),
        house.held("dee@firm.example"),
    );
    let seat = |held| house.seat(held).expect("a seat");
    let all = ids(&owner);
    assert!(all.contains(HIDDEN) && ids(&seat(&cy)) == all);
    let (letters, word) = (found(&owner, "tidewell"), found(&owner, "the"));
    assert!(letters > 0);
    let portrait = owner.portrait(HIDDEN).expect("read").expect("there");
    let open = portrait
        .client()
        .open
        .iter()
        .find(|l| l.owner == Side::Ours);
    let which = LoopRef::of(open.expect("something open"));
    let day = portrait
        .report
        .as_of
        .to_zoned(jiff::tz::TimeZone::UTC)
        .date();
    let closed = Decided::Closed {
        which: which.clone(),
        how: ToldHow::ByPhone,
        on: day,
    };
    let decision = owner.decide(&closed, "by phone").expect("decided");

    assert_eq!(owner.limit_of(HIDDEN).expect("read"), None);
    owner
        .limit(HIDDEN, Some(&BTreeSet::from([ben])))
        .expect("limited");
    assert_eq!(
        owner.limit_of(HIDDEN).expect("read"),
        Some(BTreeSet::from([ben]))
    );
    assert!(ids(&owner) == all && ids(&seat(&dee)) == all);
    let cy_now = seat(&cy);
    let seen = ids(&cy_now);
    assert_eq!(all.difference(&seen).collect::<Vec<_>>(), [HIDDEN]);
    assert!(cy_now.portrait(HIDDEN).expect("read").is_none());
    assert!(cy_now.portrait("marlpit").expect("read").is_some());
    assert_eq!(found(&cy_now, "tidewell"), 0);
    assert!((1..word).contains(&found(&cy_now, "the")));
    assert_eq!(cy_now.words_of(&which.message).expect("read"), None);
    assert!(owner.words_of(&which.message).expect("read").is_some());
    assert!(cy_now.decisions().expect("read").is_empty());
    not_there(cy_now.undo(decision));
    not_there(cy_now.decide(&closed, ""));
    let domain = portrait.client().domains[0].clone();
    not_there(cy_now.decide(&Decided::NotClient(Party::new(&domain)), ""));
    let merge = Decided::OneClient(Party::new("marlpit.example"), Party::new(&domain));
    not_there(cy_now.decide(&merge, ""));
    assert_eq!(ids(&by_token(&house, &cy_now)), seen);
    assert_eq!(ids(&by_token(&house, &owner)), all, "what the owner sees");

    // Read anew from nothing, it is hidden still.
    house.amends.mend().expect("mended");
    house.amends.settle(&|_| {}).expect("settled");
    assert_eq!(ids(&seat(&cy)), seen);
    owner.limit(HIDDEN, None).expect("opened");
    assert_eq!(ids(&seat(&cy)), all);
    not_there(owner.limit("nobody", None));
    not_there(owner.limit(HIDDEN, Some(&BTreeSet::from([99]))));
}

#[test]
fn a_client_that_is_joined_with_a_limited_one_is_limited() {
    let house = house();
    let owner = house.seated(OWNER);
    let held = house.held("cy@firm.example");
    let domain = |id: &str| {
        let portrait = owner.portrait(id).expect("read").expect("there");
        portrait.client().domains[0].clone()
    };
    let one = Decided::OneClient(Party::new(&domain("marlpit")), Party::new(&domain(HIDDEN)));
    owner
        .limit(HIDDEN, Some(&BTreeSet::new()))
        .expect("limited");
    owner.decide(&one, "").expect("decided");
    owner.settle().expect("settled");
    let cy = house.seat(&held).expect("a seat");
    let seen = ids(&cy);
    assert!(
        !seen.contains(HIDDEN) && !seen.contains("marlpit"),
        "{seen:?}"
    );
}

#[test]
fn a_limit_is_of_one_client_alone() {
    let house = house();
    let owner = house.seated(OWNER);
    let held = house.held("cy@firm.example");
    let all = ids(&owner);
    for id in &all {
        owner.limit(id, Some(&BTreeSet::new())).expect("limited");
        let seen = ids(&house.seat(&held).expect("a seat"));
        assert_eq!(all.difference(&seen).collect::<Vec<_>>(), [id]);
        owner.limit(id, None).expect("opened");
    }
}

/// The seat of a program that somebody gave a token.
fn by_token(house: &House, of: &Seat) -> Seat {
    let token = of.add_token(&NewToken {
        name: "x",
        scope: Scope::Read,
        days: 1,
    });
    let token = token.expect("made");
    let seat = house.access.seat_by_token(token.reveal());
    seat.expect("read").expect("a seat")
}
