//! Tokens.

use crate::common::{House, OWNER, flaw, not_allowed, not_there};
use amends_service::access::{Flaw, NewToken, Role, Scope};
use amends_service::{Seat, Secret};

fn made(seat: &Seat, scope: Scope) -> Secret {
    let new = NewToken {
        name: "a script",
        scope,
        days: 30,
    };
    seat.add_token(&new).expect("made")
}

fn seat(house: &House, token: &Secret) -> Option<Seat> {
    house.access.seat_by_token(token.reveal()).expect("read")
}

#[test]
fn a_token_may_what_it_says_and_never_more_than_its_member() {
    let house = House::new();
    let ben = house.add("Ben", Role::Member);
    let member = house.seated("ben@firm.example");
    not_allowed(member.add_token(&NewToken {
        name: "x",
        scope: Scope::Admin,
        days: 1,
    }));
    let write = made(&member, Scope::Write);
    assert_eq!(seat(&house, &write).expect("a seat").role(), Role::Member);
    assert_eq!(
        seat(&house, &made(&member, Scope::Read))
            .expect("a seat")
            .role(),
        Role::Viewer
    );
    let owner = house.seated(OWNER);
    assert_eq!(
        seat(&house, &made(&owner, Scope::Admin))
            .expect("a seat")
            .role(),
        Role::Owner
    );
    owner.set_role(ben, Role::Viewer).expect("changed");
    assert_eq!(seat(&house, &write).expect("a seat").role(), Role::Viewer);
    owner.remove_member(ben).expect("removed");
    assert!(seat(&house, &write).is_none());
}

#[test]
fn a_token_has_no_account_of_its_own() {
    let house = House::new();
    let owner = house.seated(OWNER);
    let by = seat(&house, &made(&owner, Scope::Admin)).expect("a seat");
    let word = Secret::new("another plain word");
    not_allowed(by.sessions());
    not_allowed(by.tokens());
    not_allowed(by.add_token(&NewToken {
        name: "x",
        scope: Scope::Read,
        days: 1,
    }));
    not_allowed(by.change_password(&Secret::new(crate::common::WORD), &word));
    not_allowed(by.second_step());
}

#[test]
fn a_token_is_over_after_its_days_and_when_it_is_ended() {
    let house = House::new();
    house.add("Ben", Role::Member);
    let (owner, ben) = (house.seated(OWNER), house.seated("ben@firm.example"));
    for (name, days) in [("", 1), (" ", 1), ("x", 0), ("x", 367), ("x", -1)] {
        let new = NewToken {
            name,
            scope: Scope::Read,
            days,
        };
        assert_eq!(flaw(owner.add_token(&new)), Flaw::Token);
    }
    let (one, other) = (made(&owner, Scope::Read), made(&owner, Scope::Read));
    assert!(seat(&house, &one).is_some());
    let shown = owner.tokens().expect("listed");
    assert!(shown[1].used.is_some() && shown[0].used.is_none() && !shown[0].over);
    assert!(ben.tokens().expect("listed").is_empty());
    not_there(ben.end_token(shown[0].number));
    owner.end_token(shown[0].number).expect("ended");
    not_there(owner.end_token(shown[0].number));
    assert!(seat(&house, &other).is_none());
    house.wait(30 * 86_400);
    assert!(seat(&house, &one).is_none());
    for nobodys in ["", "amends_", "amends_AAAA", "x"] {
        assert!(house.access.seat_by_token(nobodys).expect("read").is_none());
    }
    assert!(house.access.seat(one.reveal()).expect("read").is_none());
}
