//! Members and what each may do.

use crate::common::{House, OWNER, flaw, not_allowed, not_there};
use amends_domain::Decided;
use amends_domain::decision::Party;
use amends_service::access::{Flaw, NewMember, Role};
use amends_service::{Exclusion, Seat};

fn new(name: &str, address: &str) -> NewMember {
    NewMember {
        name: name.to_string(),
        address: address.to_string(),
        role: Role::Viewer,
        language: String::new(),
    }
}

#[test]
fn who_comes_has_a_name_and_an_address_of_their_own() {
    let house = House::new();
    let owner = house.seated(OWNER);
    let cases = [
        ("", "x@y.example", Flaw::Name),
        ("a\u{7}b", "x@y.example", Flaw::Name),
        ("Cy", "x", Flaw::Address),
        ("Cy", "@y.example", Flaw::Address),
        ("Cy", "x@", Flaw::Address),
        ("Cy", "x y@z.example", Flaw::Address),
        ("Cy", "<x@z.example>", Flaw::Address),
        ("ADA", "x@y.example", Flaw::SameName),
        ("Cy", "ADA@firm.example", Flaw::SameAddress),
    ];
    for (name, address, wanted) in cases {
        assert_eq!(
            flaw(owner.add_member(&new(name, address), None)),
            wanted,
            "{name} {address}"
        );
    }
    let (number, word) = owner
        .add_member(&new("Cy", "cy@y.example"), None)
        .expect("added");
    assert!(house.try_in("cy@y.example", word.reveal()).is_ok());
    owner.remove_member(number).expect("removed");
    assert_eq!(
        flaw(house.try_in("cy@y.example", word.reveal())),
        Flaw::SignIn
    );
    not_there(owner.remove_member(number));
    let again = owner
        .add_member(&new("Cy", "cy@y.example"), None)
        .expect("back");
    assert!(again.0 > number, "as somebody new");
}

#[test]
fn somebody_stays_who_looks_after_things() {
    let house = House::new();
    let owner = house.seated(OWNER);
    assert_eq!(flaw(owner.set_role(1, Role::Member)), Flaw::LastOwner);
    assert_eq!(flaw(owner.remove_member(1)), Flaw::LastOwner);
    let ben = house.add("Ben", Role::Owner);
    owner.set_role(1, Role::Viewer).expect("another owns");
    let was = house.seated(OWNER);
    not_allowed(was.set_role(ben, Role::Viewer));
    not_there(house.seated("ben@firm.example").set_role(99, Role::Owner));
}

#[test]
fn what_a_seat_may_changes_at_once() {
    let house = House::new();
    let ben = house.add("Ben", Role::Owner);
    let held = house.held("ben@firm.example");
    house
        .seated(OWNER)
        .set_role(ben, Role::Viewer)
        .expect("changed");
    assert_eq!(house.seat(&held).expect("a seat").role(), Role::Viewer);
    house.seated(OWNER).end_member_sessions(ben).expect("ended");
    assert!(house.seat(&held).is_none());
}

/// All that only owners may.
fn owners_things(seat: &Seat) {
    let one = std::collections::BTreeSet::from([1]);
    not_allowed(seat.add_member(&new("Cy", "cy@y.example"), None));
    not_allowed(seat.set_role(1, Role::Viewer));
    not_allowed(seat.remove_member(1));
    not_allowed(seat.reset_password(1, None, true));
    not_allowed(seat.end_member_sessions(1));
    not_allowed(seat.member_sessions(1));
    not_allowed(seat.limit_of("anybody"));
    not_allowed(seat.limit("anybody", Some(&one)));
    not_allowed(seat.set_policy("", ""));
    not_allowed(seat.accounts());
    not_allowed(seat.remove_account(1, true));
    not_allowed(seat.exclusions());
    not_allowed(seat.exclude(&Exclusion::Words("x".to_string())));
    not_allowed(seat.include(&Exclusion::Words("x".to_string())));
    not_allowed(seat.traces(OWNER));
    not_allowed(seat.erase(OWNER, ""));
    not_allowed(seat.health());
    not_allowed(seat.backup(std::path::Path::new("/nowhere")));
    not_allowed(seat.happenings(i64::MAX, 1));
}

#[test]
fn viewers_change_nothing_and_members_no_settings() {
    let house = House::new();
    house.add("Ben", Role::Member);
    house.add("Vi", Role::Viewer);
    let (member, viewer) = (
        house.seated("ben@firm.example"),
        house.seated("vi@firm.example"),
    );
    owners_things(&member);
    owners_things(&viewer);
    not_allowed(house.seated(OWNER).member_sessions(1));
    let note = Decided::NotClient(Party::new("shop.example"));
    not_allowed(viewer.decide(&note, ""));
    not_allowed(viewer.undo(1));
    not_allowed(viewer.settle());
    let number = member.decide(&note, "they sell to us").expect("decided");
    not_allowed(viewer.undo(number));
    assert_eq!(viewer.decisions().expect("seen")[0].1.by, "Ben");
    member.undo(number).expect("undone");
    not_there(member.undo(number));
    not_there(member.undo(99));
}
