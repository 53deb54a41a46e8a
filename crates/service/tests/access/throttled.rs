//! Wrong passwords, many of them.

use crate::common::{House, OWNER, WORD, flaw, from, knock};
use amends_service::access::{Flaw, Role};
use amends_service::{Secret, ServiceError};
use amends_store::sql::Place;
use std::thread;

#[test]
fn a_thousand_wrong_passwords_cost_few_looks_and_lock_nobody_out_for_long() {
    let house = House::new();
    let before = house.access.worked_out();
    let mut waits = Vec::new();
    for n in 0..1_000 {
        match flaw(house.try_in(OWNER, &format!("wrong password {n}"))) {
            Flaw::SignIn => {}
            Flaw::Wait(seconds) => waits.push(seconds),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(house.access.worked_out() - before, 5);
    assert_eq!(waits.len(), 995);
    assert!(waits.iter().all(|wait| *wait <= 900));
    // Whoever asks again and again makes no wait longer.
    house.wait(2);
    assert!(house.try_in(OWNER, WORD).is_ok());
}

#[test]
fn waits_grow_and_end_with_a_right_one() {
    let house = House::new();
    let mut waited = Vec::new();
    for n in 0..40 {
        // From a new place each time: the account alone is counted.
        let knock = from(&format!("198.51.100.{n}"));
        let tried = house.access.sign_in(OWNER, &Secret::new("wrong"), &knock);
        if let Flaw::Wait(seconds) = flaw(tried) {
            waited.push(seconds);
            house.wait(i64::try_from(seconds).expect("short"));
        }
    }
    assert_eq!(waited[..4], [2, 3, 5, 9]);
    assert_eq!(waited.iter().max(), Some(&901));
    house.wait(901);
    assert!(house.try_in(OWNER, WORD).is_ok());
    assert_eq!(flaw(house.try_in(OWNER, "wrong")), Flaw::SignIn);
}

#[test]
fn many_at_the_same_moment_count_together() {
    let folder = tempfile::tempdir().expect("a folder");
    let house = House::empty_at(
        &Place::File(folder.path().join("firm.db")),
        amends_store::OWN,
    );
    house.with_owner();
    let before = house.access.worked_out();
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..10 {
                    let tried = house.try_in(OWNER, "wrong password");
                    assert!(matches!(
                        tried,
                        Err(ServiceError::Flaw(_) | ServiceError::Store(_))
                    ));
                }
            });
        }
    });
    assert!(house.access.worked_out() - before <= 5);
}

#[test]
fn one_place_that_tries_many_accounts_waits_and_others_do_not() {
    let house = House::new();
    let mut held_off = 0;
    for n in 0..60 {
        let tried = house.try_in(&format!("p{n}@firm.example"), "wrong password");
        held_off += usize::from(matches!(flaw(tried), Flaw::Wait(_)));
    }
    assert_eq!(held_off, 40);
    let other = house
        .access
        .sign_in(OWNER, &Secret::new(WORD), &from("203.0.113.9"));
    assert!(other.is_ok());
    // Whoever has a network of the new kind has all addresses in it.
    for n in 0..60 {
        let near = from(&format!("2001:db8::{n:x}"));
        let _ = house
            .access
            .sign_in(&format!("q{n}@firm.example"), &Secret::new("wrong"), &near);
    }
    let near = house
        .access
        .sign_in(OWNER, &Secret::new(WORD), &from("2001:db8::ffff"));
    assert!(matches!(flaw(near), Flaw::Wait(_)));
    let far = house
        .access
        .sign_in(OWNER, &Secret::new(WORD), &from("2001:db9::1"));
    assert!(far.is_ok());
}

#[test]
fn a_firm_behind_one_address_signs_in_as_often_as_it_likes() {
    let house = House::new();
    house.add("Ben", Role::Viewer);
    for _ in 0..30 {
        assert!(
            house
                .access
                .sign_in("ben@firm.example", &Secret::new(WORD), &knock())
                .is_ok()
        );
    }
}
