//! Browsers that are known have tries of their own: strangers do not keep their members out, and who steals what one
//! holds gains next to nothing.

use crate::common::{House, OWNER, WORD, flaw, from, knock};
use crate::second::{code, set_up};
use amends_service::Secret;
use amends_service::access::{Flaw, Knock, Role, SignedIn};

const DAY: i64 = 86_400;

/// What a browser holds after somebody signed in with it.
fn after_signing_in(house: &House, address: &str, before: &[String]) -> Vec<String> {
    let held = house.held(address);
    remembered(house, &held, before)
}

fn remembered(house: &House, session: &Secret, before: &[String]) -> Vec<String> {
    let keys = house.access.make_known(session.reveal(), before);
    let keys = keys.expect("written").expect("a good session");
    keys.iter().map(|key| key.reveal().to_string()).collect()
}

/// A known browser knocks, from anywhere.
fn holding(keys: &[String]) -> Knock {
    Knock {
        known: keys.to_vec(),
        ..from("203.0.113.77")
    }
}

fn try_by(house: &House, keys: &[String], password: &str) -> Result<SignedIn, Flaw> {
    let tried = house
        .access
        .sign_in(OWNER, &Secret::new(password), &holding(keys));
    match tried {
        Ok(signed) => Ok(signed),
        wrong => Err(flaw(wrong)),
    }
}

/// A stranger guesses until the longest wait holds.
fn besieged(house: &House, by: &dyn Fn(u8) -> Knock) {
    for n in 0..40 {
        let tried = house
            .access
            .sign_in(OWNER, &Secret::new("guessed at"), &by(n));
        if let Flaw::Wait(seconds) = flaw(tried) {
            if seconds > 900 {
                return;
            }
            house.wait(i64::try_from(seconds).expect("short"));
        }
    }
    panic!("no longest wait");
}

#[test]
fn strangers_do_not_keep_the_owner_out() {
    let house = House::new();
    let keys = after_signing_in(&house, OWNER, &[]);
    besieged(&house, &|n| from(&format!("198.51.100.{n}")));
    let unknown = house.try_in(OWNER, WORD);
    assert!(matches!(flaw(unknown), Flaw::Wait(_)), "others wait");
    // From where the strangers try as well.
    besieged_from_one_place(&house);
    assert!(matches!(
        try_by(&house, &keys, WORD),
        Ok(SignedIn::Whole(_))
    ));
    // Signing in does not give the strangers new tries.
    let guess = house
        .access
        .sign_in(OWNER, &Secret::new("guessed at"), &from("198.51.100.200"));
    assert!(matches!(flaw(guess), Flaw::Wait(_)));
}

fn besieged_from_one_place(house: &House) {
    for n in 0..40 {
        let at = from("203.0.113.77");
        let _ = house
            .access
            .sign_in(&format!("p{n}@firm.example"), &Secret::new("x"), &at);
    }
}

#[test]
fn what_is_stolen_gives_a_few_tries_and_no_more() {
    let house = House::new();
    let keys = after_signing_in(&house, OWNER, &[]);
    let (before, member) = (house.access.worked_out(), 1);
    let mut looks = 0;
    while !house
        .amends
        .store()
        .devices_of(member)
        .expect("read")
        .is_empty()
    {
        match try_by(&house, &keys, "guessed at") {
            Err(Flaw::SignIn) => looks += 1,
            Err(Flaw::Wait(seconds)) => house.wait(i64::try_from(seconds).expect("short")),
            other => panic!("{other:?}"),
        }
        assert!(looks <= 11, "it is no longer known");
    }
    // The last of them was a try like any stranger's.
    assert_eq!((looks, house.access.worked_out() - before), (11, 11));
    besieged(&house, &|_| holding(&keys));
    assert!(matches!(try_by(&house, &keys, WORD), Err(Flaw::Wait(_))));
}

#[test]
fn it_is_of_one_member_and_another_after_each_sign_in() {
    let house = House::new();
    house.add("Ben", Role::Member);
    let ben = after_signing_in(&house, "ben@firm.example", &[]);
    let both = after_signing_in(&house, OWNER, &ben);
    assert_eq!(both.len(), 2);
    assert_eq!(both[1], ben[0]);
    let again = after_signing_in(&house, OWNER, &both);
    assert_eq!((again.len(), &again[1]), (2, &ben[0]));
    assert_ne!(again[0], both[0]);
    besieged(&house, &|n| from(&format!("198.51.100.{n}")));
    for useless in [
        &ben[..],
        &both[..1],
        &["nonsense".to_string(), "x".repeat(9_000)][..],
    ] {
        assert!(matches!(try_by(&house, useless, WORD), Err(Flaw::Wait(_))));
    }
    assert!(try_by(&house, &again, WORD).is_ok());
    let kept = house.amends.store().devices_of(1).expect("read");
    let digests: Vec<&[u8]> = kept.iter().map(Vec::as_slice).collect();
    assert!(
        !digests.contains(&again[0].as_bytes()),
        "a digest alone is kept"
    );
    assert!(
        house
            .access
            .make_known("no session", &[])
            .expect("read")
            .is_none()
    );
}

#[test]
fn it_is_forgotten_with_what_opened_the_door() {
    type Change = fn(&House);
    let changes: [(&str, Change); 5] = [
        ("another password", |house| {
            let seat = house.seated(OWNER);
            let new = Secret::new("four other plain words");
            seat.change_password(&Secret::new(WORD), &new)
                .expect("changed");
            let back = Secret::new(WORD);
            seat.change_password(&new, &back).expect("changed");
        }),
        ("one session ended", |house| {
            let seat = house.seated(OWNER);
            let all = seat.sessions().expect("read");
            let other = all.iter().find(|s| !s.own).expect("another");
            seat.end_session(other.number).expect("ended");
        }),
        ("all others ended", |house| {
            house.seated(OWNER).end_other_sessions().expect("ended");
        }),
        ("the second step begun", |house| {
            let seat = house.seated(OWNER);
            set_up(house, &seat);
        }),
        ("a year without use", |house| house.wait(366 * DAY)),
    ];
    for (why, change) in changes {
        let house = House::new();
        let keys = after_signing_in(&house, OWNER, &[]);
        change(&house);
        besieged(&house, &|n| from(&format!("198.51.100.{n}")));
        assert!(
            matches!(try_by(&house, &keys, WORD), Err(Flaw::Wait(_))),
            "{why}"
        );
    }
}

#[test]
fn a_right_password_gives_no_more_tries_of_the_second_step() {
    let house = House::new();
    let seat = house.seated(OWNER);
    let (letters, _) = set_up(&house, &seat);
    house.wait(60);
    let half = |keys: &[String]| match try_by(&house, keys, WORD) {
        Ok(SignedIn::Half(held)) => held,
        other => panic!("{other:?}"),
    };
    let now = code(&letters, house.now());
    let whole = house.access.second_step(half(&[]).reveal(), &now, &knock());
    let keys = remembered(&house, &whole.expect("in"), &[]);
    let mut looks = 0;
    for n in 0..60 {
        // Who has the password and what was stolen begins anew each time.
        let held = half(&keys);
        let guess = format!("{n:06}");
        match flaw(
            house
                .access
                .second_step(held.reveal(), &guess, &holding(&keys)),
        ) {
            Flaw::Code => looks += 1,
            Flaw::Wait(_) => {}
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(looks, 5, "without waiting");
}
