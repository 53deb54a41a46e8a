//! What is kept of it: beside another firm's, in backups, when somebody is erased.

use crate::common::{House, OWNER, WORD, flaw};
use amends_service::access::{Flaw, NewToken, Role, Scope};
use amends_service::{Access, Secret, ServiceError};
use amends_store::sql::Place;
use amends_testkit::servers::postgres;

#[test]
fn another_firms_keys_open_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = Place::File(folder.path().join("firms.db"));
    let (one, other) = (House::empty_at(&file, 1), House::empty_at(&file, 2));
    let held = one.with_owner();
    assert!(other.access.needs_owner().expect("read"));
    other.with_owner();
    let token = one.seat(&held).expect("a seat");
    let token = token.add_token(&NewToken {
        name: "x",
        scope: Scope::Admin,
        days: 1,
    });
    let token = token.expect("made");
    assert!(other.seat(&held).is_none());
    assert!(
        other
            .access
            .seat_by_token(token.reveal())
            .expect("read")
            .is_none()
    );
    one.add("Ben", Role::Owner);
    assert_eq!(flaw(other.try_in("ben@firm.example", WORD)), Flaw::SignIn);
    assert_eq!(other.seated(OWNER).members().expect("read").len(), 1);
    assert_eq!(
        other
            .seated(OWNER)
            .happenings(i64::MAX, 9)
            .expect("read")
            .len(),
        3
    );
}

/// Copied and put back, on any place.
fn put_back(place: &Place) {
    let folder = tempfile::tempdir().expect("a folder");
    let house = House::empty_at(place, amends_store::OWN);
    let held = house.with_owner();
    let owner = house.seat(&held).expect("a seat");
    let token = owner.add_token(&NewToken {
        name: "x",
        scope: Scope::Read,
        days: 9,
    });
    let token = token.expect("made");
    let backup = folder.path().join("backup.db");
    owner.backup(&backup).expect("copied");
    let new = Secret::new("other plain words");
    owner
        .change_password(&Secret::new(WORD), &new)
        .expect("changed");
    house.access.sign_out(held.reveal()).expect("signed out");
    house.amends.restore(&backup).expect("put back");
    let house = House::empty_at(place, amends_store::OWN);
    assert!(house.seat(&held).is_none(), "what was ended stays ended");
    assert!(
        house
            .access
            .seat_by_token(token.reveal())
            .expect("read")
            .is_none()
    );
    assert_eq!(
        house.seated(OWNER).name(),
        "Ada",
        "with the password of then"
    );
    assert_eq!(house.amends.health().expect("looked").findings, []);
}

#[test]
fn a_backup_brings_back_members_and_nothing_that_was_ended() {
    let folder = tempfile::tempdir().expect("a folder");
    put_back(&Place::File(folder.path().join("firm.db")));
    if let Some(database) = postgres::database() {
        put_back(&Place::named(&database.address()));
    }
}

#[test]
fn who_left_can_be_erased_and_who_is_here_cannot() {
    let house = House::new();
    let ben = house.add("Ben", Role::Member);
    let owner = house.seated(OWNER);
    let here = owner.erase("ben@firm.example", "they asked");
    assert!(matches!(here, Err(ServiceError::Asked(..))));
    owner.remove_member(ben).expect("removed");
    assert_eq!(
        owner.traces("ben@firm.example").expect("looked").elsewhere,
        1
    );
    owner
        .erase("ben@firm.example", "they asked")
        .expect("erased");
    assert_eq!(
        owner.traces("ben@firm.example").expect("looked").elsewhere,
        0
    );
    let kept = house
        .amends
        .store()
        .member(ben)
        .expect("read")
        .expect("a row");
    assert_eq!(
        (kept.name.as_str(), kept.address.as_str()),
        ("(erased)", "")
    );
}

#[test]
fn the_history_names_nobodys_address_and_no_key() {
    let house = House::new();
    house.add("Ben", Role::Member);
    let seat = house.seated("ben@firm.example");
    let token = seat
        .add_token(&NewToken {
            name: "x",
            scope: Scope::Read,
            days: 1,
        })
        .expect("made");
    let all = house.happened().join("\n");
    for hidden in ["@", WORD, token.reveal()] {
        assert!(!all.contains(hidden), "{hidden}: {all}");
    }
    let wanted = "Ada added member 1 as owner\nroot added member 2 as member\nBen signed in session 2\n\
                  Ben made token 1 to read";
    assert_eq!(all, wanted);
}

#[test]
fn where_all_is_open_nobody_signs_in() {
    let house = House::new();
    let open = Access::open_to_all(house.amends.clone(), None);
    assert!(!open.needs_owner().expect("read") && open.is_open());
    let seat = open.anybody().expect("a seat");
    assert_eq!(seat.role(), Role::Owner);
    assert!(!seat.has_account());
    assert!(house.access.anybody().is_none());
}
