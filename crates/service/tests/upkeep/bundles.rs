//! Mails kept together: the same bytes, whoever puts them together or takes some out, and none of those that are gone.

use crate::common::{Folder, open, server};
use amends_mail::source::raw::Raw;
use amends_service::{Amends, NewMail};
use amends_store::sql::Place;
use std::collections::{BTreeMap, BTreeSet};

const MAILS: usize = 300;

/// A mail of one of three people; every fiftieth is large.
fn mail(people: [&str; 3], number: usize) -> NewMail {
    let who = people[number % 3];
    let line = "Thank you, we look at it on Monday and write to you then.\r\n";
    let file = (number % 50 == 49).then(|| format!("{number:x}").repeat(70_000));
    let text = format!(
        "From: {who}@shop.example\r\nTo: us@firm.example\r\nMessage-ID: <{number}@shop.example>\r\n\
         Date: Mon, 6 Jan 2025 10:{:02}:{:02} +0000\r\nSubject: Order {number}\r\n\r\n{}{}\r\n",
        number / 60,
        number % 60,
        line.repeat(20 + number % 7),
        file.unwrap_or_default()
    );
    NewMail::from(Raw::new(text.into_bytes()))
}

/// The bytes of all mails that are held.
fn all(amends: &Amends) -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    let mut take = |raw: Raw| {
        all.push(raw.bytes);
        Ok::<(), amends_service::ServiceError>(())
    };
    amends.each_mail(&mut take).expect("handed out");
    all
}

/// The mails of each bundle.
fn bundles(amends: &Amends) -> BTreeMap<Option<i64>, BTreeSet<i64>> {
    let mut bundles: BTreeMap<Option<i64>, BTreeSet<i64>> = BTreeMap::new();
    for held in amends.store().mails_after(0, MAILS).expect("read") {
        bundles.entry(held.bundle).or_default().insert(held.mail);
    }
    bundles
}

fn sound(amends: &Amends, came: &[NewMail]) {
    let wanted: Vec<&[u8]> = came.iter().map(|new| &new.raw.bytes[..]).collect();
    assert_eq!(all(amends), wanted);
    assert_eq!(amends.health().expect("looked").findings, []);
    for (bundle, mails) in bundles(amends) {
        let first = mails.first().copied();
        assert!(bundle.is_none() || bundle == first, "{bundle:?} {first:?}");
    }
}

fn told(place: &Place) {
    let amends = open(place);
    let mut came: Vec<NewMail> = (0..MAILS)
        .map(|number| mail(["ann", "ben", "cleo"], number))
        .collect();
    let (one_by_one, at_once) = came.split_at(100);
    for new in one_by_one {
        assert_eq!(
            amends
                .keep(std::slice::from_ref(new), &|_| {})
                .expect("kept"),
            1
        );
    }
    assert_eq!(bundles(&amends).len(), 3, "two large ones stay alone");
    // The last of them is held already.
    let with_known: Vec<NewMail> = at_once.iter().chain(&one_by_one[99..]).cloned().collect();
    assert_eq!(amends.keep(&with_known, &|_| {}).expect("kept"), 200);
    sound(&amends, &came);
    assert!(bundles(&amends).get(&None).is_some_and(|l| l.len() > 90));
    assert!(amends.has_to_bundle().expect("looked"));
    assert!(amends.bundle(0).expect("looked"));
    assert!(!amends.bundle(100).expect("looked"));
    sound(&amends, &came);
    assert!(bundles(&amends).get(&None).is_none_or(|l| l.len() < 32));
    assert!(bundles(&amends).len() < 16);
    amends.settle(&|_| {}).expect("settled");
    amends
        .erase("ben@shop.example", "Ann", "he asked")
        .expect("erased");
    came.retain(|new| !new.raw.bytes.starts_with(b"From: ben"));
    sound(&amends, &came);
    amends
        .erase("ann@shop.example", "Ann", "she asked")
        .expect("erased");
    amends
        .erase("cleo@shop.example", "Ann", "she asked")
        .expect("erased");
    sound(&amends, &[]);
}

#[test]
fn in_memory() {
    told(&Place::Memory);
}

#[test]
fn in_a_file() {
    let folder = Folder::new("bundles");
    together(&folder.place("firm.db"));
}

#[test]
fn on_a_server() {
    if let Some((_database, place)) = server() {
        told(&place);
        together(&place);
    }
}

/// Five at once, over and over: mail comes, is put together, and some of it is taken out.
fn together(place: &Place) {
    let came = (MAILS..2 * MAILS).map(|number| mail(["dan", "eve", "fay"], number));
    let mut came: Vec<NewMail> = came.collect();
    std::thread::scope(|scope| {
        for turn in 0..3 {
            let mine = came.iter().skip(turn).step_by(3);
            scope.spawn(move || {
                let amends = open(place);
                for new in mine {
                    let kept = amends.keep(std::slice::from_ref(new), &|_| {});
                    kept.expect("kept");
                }
            });
        }
        for erases in [false, true] {
            scope.spawn(move || {
                let amends = open(place);
                for turn in 0..20 {
                    amends.bundle(100).expect("put together");
                    if erases && turn % 5 == 4 {
                        let gone = amends.erase("dan@shop.example", "Ann", "he asked");
                        gone.expect("erased");
                    }
                }
            });
        }
    });
    let amends = open(place);
    let gone = amends.erase("dan@shop.example", "Ann", "he asked");
    gone.expect("erased");
    amends.bundle(100).expect("put together");
    came.retain(|new| !new.raw.bytes.starts_with(b"From: dan"));
    let (mut held, mut wanted) = (all(&amends), came);
    held.sort();
    wanted.sort_by(|a, b| a.raw.bytes.cmp(&b.raw.bytes));
    let wanted: Vec<&[u8]> = wanted.iter().map(|new| &new.raw.bytes[..]).collect();
    assert!(held == wanted, "{} of {}", held.len(), wanted.len());
    assert_eq!(amends.health().expect("looked").findings, []);
}
