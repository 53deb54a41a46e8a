//! The second step.

use crate::common::{House, OWNER, WORD, flaw, knock, not_allowed, not_there};
use amends_service::access::{Flaw, Role, SignedIn};
use amends_service::{Seat, Secret};
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

/// The code that a program shows at a time: the standard once more, from its letters.
pub fn code(letters: &str, at: i64) -> String {
    let value = |l: u8| match l {
        b'A'..=b'Z' => l - b'A',
        _ => l - b'2' + 26,
    };
    let bits: String = letters
        .bytes()
        .map(|l| format!("{:05b}", value(l)))
        .collect();
    let key: Vec<u8> = bits
        .as_bytes()
        .chunks_exact(8)
        .map(|b| u8::from_str_radix(std::str::from_utf8(b).expect("bits"), 2).expect("bits"))
        .collect();
    let mut mac = Hmac::<Sha1>::new_from_slice(&key).expect("any key");
    mac.update(&(at / 30).to_be_bytes());
    let sum = mac.finalize().into_bytes();
    let at = usize::from(sum[19] & 15);
    let cut = u32::from_be_bytes(sum[at..at + 4].try_into().expect("four")) & 0x7fff_ffff;
    format!("{:06}", cut % 1_000_000)
}

/// Sets the second step up; its letters and the recovery codes.
pub fn set_up(house: &House, seat: &Seat) -> (String, Vec<Secret>) {
    seat.begin_second_step(&Secret::new(WORD)).expect("begun");
    let setup = seat.second_setup().expect("read").expect("being set up");
    let letters = setup.letters.reveal().to_string();
    assert!(setup.address.reveal().contains(&letters));
    let codes = seat.confirm_second_step(&code(&letters, house.now()));
    (letters, codes.expect("confirmed"))
}

fn half(house: &House) -> Secret {
    match house.try_in(OWNER, WORD).expect("right") {
        SignedIn::Half(held) => held,
        SignedIn::Whole(_) => panic!("no second step"),
    }
}

#[test]
fn the_second_step_is_asked_for_and_each_code_works_once() {
    let house = House::new();
    let (seat, other) = (house.seated(OWNER), house.held(OWNER));
    assert_eq!(
        flaw(seat.begin_second_step(&Secret::new("no"))),
        Flaw::Password
    );
    let (letters, codes) = set_up(&house, &seat);
    assert_eq!(codes.len(), 10);
    assert_eq!(seat.second_step().expect("read"), (true, 10));
    assert!(house.seat(&other).is_none(), "other sessions ended");
    assert!(
        seat.second_setup().expect("read").is_none(),
        "it is shown no more"
    );

    let held = half(&house);
    assert!(house.seat(&held).is_none(), "half is not in");
    assert!(house.access.is_half(held.reveal()).expect("read"));
    let used = code(&letters, house.now());
    let again = house.access.second_step(held.reveal(), &used, &knock());
    assert_eq!(flaw(again), Flaw::Code, "the one it was set up with");
    house.wait(30);
    let now = code(&letters, house.now());
    let whole = house
        .access
        .second_step(held.reveal(), &now, &knock())
        .expect("in");
    assert!(house.seat(&whole).is_some());
    not_there(house.access.second_step(held.reveal(), &now, &knock()));
    let next = half(&house);
    let replayed = house.access.second_step(next.reveal(), &now, &knock());
    assert_eq!(flaw(replayed), Flaw::Code, "replayed");
}

#[test]
fn a_recovery_code_works_once() {
    let house = House::new();
    let (_, codes) = set_up(&house, &house.seated(OWNER));
    let typed = codes[3].reveal().to_uppercase().replace('-', " ");
    let held = half(&house);
    let whole = house
        .access
        .second_step(held.reveal(), &typed, &knock())
        .expect("in");
    let seat = house.seat(&whole).expect("a seat");
    assert_eq!(seat.second_step().expect("read"), (true, 9));
    let again = house
        .access
        .second_step(half(&house).reveal(), &typed, &knock());
    assert_eq!(flaw(again), Flaw::Code);
}

#[test]
fn codes_are_not_to_be_guessed_and_half_is_soon_over() {
    let house = House::new();
    let (letters, _) = set_up(&house, &house.seated(OWNER));
    let held = half(&house);
    let mut tried = 0;
    for n in 0..300 {
        let guess = format!("{n:06}");
        match flaw(house.access.second_step(held.reveal(), &guess, &knock())) {
            Flaw::Code => tried += 1,
            other => assert!(matches!(other, Flaw::Wait(_)), "{other:?}"),
        }
    }
    assert_eq!(tried, 5);
    house.wait(601);
    let late = house
        .access
        .second_step(held.reveal(), &code(&letters, house.now()), &knock());
    not_there(late);
}

#[test]
fn it_ends_with_the_password_or_by_an_owner() {
    let house = House::new();
    let ben = house.add("Ben", Role::Member);
    let seat = house.seated("ben@firm.example");
    set_up(&house, &seat);
    not_allowed(seat.begin_second_step(&Secret::new(WORD)));
    assert_eq!(
        flaw(seat.end_second_step(&Secret::new("no"))),
        Flaw::Password
    );
    seat.end_second_step(&Secret::new(WORD)).expect("ended");
    let seat = house.seated("ben@firm.example");
    house.wait(60);
    set_up(&house, &seat);
    let owner = house.seated(OWNER);
    not_allowed(seat.reset_password(ben, None, true));
    let word = owner.reset_password(ben, None, true).expect("reset");
    assert!(house.seat(&house.held(OWNER)).is_some());
    assert!(matches!(
        house.try_in("ben@firm.example", word.reveal()),
        Ok(SignedIn::Whole(_))
    ));
}
