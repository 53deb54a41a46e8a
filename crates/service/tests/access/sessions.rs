//! Sessions: what opens, and what opens no longer.

use crate::common::{House, OWNER, WORD, flaw, knock, not_there};
use amends_service::Secret;
use amends_service::access::{Flaw, Newcomer, Role};

const DAY: i64 = 86_400;

#[test]
fn whoever_has_the_code_becomes_the_owner_once() {
    let house = House::empty_at(&amends_store::sql::Place::Memory, amends_store::OWN);
    assert!(house.access.needs_owner().expect("read"));
    let code = house.access.setup_code().expect("read").expect("a code");
    let new = |code: &str, password: &str| {
        let password = Secret::new(password);
        let new = Newcomer {
            code,
            name: " Ada  Byron ",
            address: " ADA@firm.example ",
            password: &password,
            language: "de",
        };
        house.access.first_owner(&new, &knock())
    };
    assert_eq!(flaw(new("abcd-efgh-jkmn-pqrs", WORD)), Flaw::SetupCode);
    assert_eq!(flaw(new("", WORD)), Flaw::SetupCode);
    assert_eq!(flaw(new(&code, "short")), Flaw::ShortPassword);
    let held = new(&code.to_uppercase(), WORD).expect("an owner");
    let seat = house.seat(&held).expect("a seat");
    assert_eq!((seat.name(), seat.language()), ("Ada Byron", "de"));
    assert_eq!(seat.role(), Role::Owner);
    assert_eq!(flaw(new(&code, WORD)), Flaw::SetUp);
    assert_eq!(house.access.setup_code().expect("read"), None);
    assert_eq!(house.happened(), ["Ada Byron added member 1 as owner"]);
}

#[test]
fn a_right_password_opens_and_a_wrong_one_does_not() {
    let house = House::new();
    for (address, password) in [
        (OWNER, "four plain words her"),
        (OWNER, ""),
        ("nobody@firm.example", WORD),
        ("", WORD),
    ] {
        assert_eq!(flaw(house.try_in(address, password)), Flaw::SignIn);
    }
    let seat = house.seated(" Ada@Firm.example ");
    assert_eq!(seat.name(), "Ada");
    // Letters put together otherwise are the same letters.
    let composed = Secret::new("fünf schöne wörter");
    seat.change_password(&Secret::new(WORD), &composed)
        .expect("changed");
    assert!(
        house
            .try_in(OWNER, "fu\u{308}nf scho\u{308}ne wo\u{308}rter")
            .is_ok()
    );
}

#[test]
fn keys_that_are_nobodys_open_nothing() {
    let house = House::new();
    let held = house.held(OWNER);
    let digest = held.reveal().to_uppercase();
    let long = "a".repeat(100_000);
    for other in ["", "a", digest.as_str(), long.as_str(), "' OR 1=1 --"] {
        assert!(house.access.seat(other).expect("read").is_none());
    }
    assert!(house.seat(&held).is_some());
    assert!(
        house
            .access
            .seat_by_token(held.reveal())
            .expect("read")
            .is_none()
    );
}

#[test]
fn a_session_is_over_after_its_time_and_when_it_is_not_used() {
    let house = House::new();
    let idle = house.held(OWNER);
    house.wait(14 * DAY - 60);
    assert!(house.seat(&idle).is_some());
    house.wait(14 * DAY - 60);
    assert!(house.seat(&idle).is_some(), "it was used");
    house.wait(3 * DAY);
    assert!(house.seat(&idle).is_none(), "thirty days");
    let idle = house.held(OWNER);
    house.wait(14 * DAY + 60);
    assert!(house.seat(&idle).is_none(), "fourteen without use");
}

#[test]
fn sessions_are_listed_and_ended_by_their_member_only() {
    let house = House::new();
    house.add("Ben", Role::Member);
    let (one, other) = (house.held(OWNER), house.held(OWNER));
    let ada = house.seat(&one).expect("a seat");
    let ben = house.seated("ben@firm.example");
    let all = ada.sessions().expect("listed");
    // The first is the one in which she became the owner.
    assert_eq!(all.len(), 3);
    assert_eq!(all[0].agent, "Firefox · Linux");
    assert_eq!(all.iter().filter(|s| s.own).count(), 1);
    for session in &all {
        not_there(ben.end_session(session.number));
    }
    not_there(ada.end_session(999));
    ada.end_session(all[0].number).expect("ended");
    not_there(ada.end_session(all[0].number));
    assert!(house.seat(&other).is_none() && house.seat(&one).is_some());
    house.access.sign_out(one.reveal()).expect("signed out");
    assert!(house.seat(&one).is_none());
}

#[test]
fn another_password_ends_all_other_sessions() {
    let house = House::new();
    let (one, other) = (house.held(OWNER), house.held(OWNER));
    let seat = house.seat(&one).expect("a seat");
    let new = Secret::new("other plain words here");
    let wrong = seat.change_password(&Secret::new("no"), &new);
    assert_eq!(flaw(wrong), Flaw::Password);
    let plain = seat.change_password(&Secret::new(WORD), &Secret::new(OWNER));
    assert_eq!(flaw(plain), Flaw::PlainPassword);
    seat.change_password(&Secret::new(WORD), &new)
        .expect("changed");
    assert!(house.seat(&other).is_none() && house.seat(&one).is_some());
    assert_eq!(flaw(house.try_in(OWNER, WORD)), Flaw::SignIn);
    assert!(house.try_in(OWNER, new.reveal()).is_ok());
}
