//! Mail that came one by one is put together by a worker: what came before it began, and what comes then.

use amends_jobs::Worker;
use amends_mail::source::raw::Raw;
use amends_reading::Options;
use amends_service::{Amends, NewMail};
use amends_store::OWN;
use amends_store::sql::Place;
use std::time::{Duration, Instant};

/// Nothing here takes longer.
const PATIENCE: Duration = Duration::from_secs(60);

fn keep(amends: &Amends, number: usize) {
    let line = "Thank you, we look at it on Monday and write to you then.\r\n".repeat(30);
    let text = format!(
        "From: ann@shop.example\r\nTo: us@firm.example\r\nMessage-ID: <{number}@shop.example>\r\n\
         Date: Mon, 6 Jan 2025 10:00:{:02} +0000\r\nSubject: Order {number}\r\n\r\n{line}",
        number % 60
    );
    let new = NewMail::from(Raw::new(text.into_bytes()));
    amends.keep(&[new], &|_| {}).expect("kept");
}

fn loose(amends: &Amends) -> usize {
    amends.store().loose_mails(1_000).expect("read").len()
}

#[test]
fn what_came_one_by_one_is_put_together() {
    let amends = Amends::open(&Place::Memory, OWN, Options::default()).expect("a store");
    (0..100).for_each(|number| keep(&amends, number));
    assert_eq!(loose(&amends), 100);
    let begun = Instant::now();
    let more = amends.clone();
    let mut came = 100;
    let mut worker = Worker::new(amends.clone(), None);
    let over = move || {
        if came < 200 && loose(&more) < 32 {
            (came..came + 50).for_each(|number| keep(&more, number));
            came += 50;
            let now = more.now();
            more.ask(amends_jobs::Kind::File, 0, now).expect("asked");
        }
        came == 200 && loose(&more) < 32
    };
    let over = std::cell::RefCell::new(over);
    worker
        .run(&|| (over.borrow_mut())() || begun.elapsed() > PATIENCE)
        .expect("done");
    assert!(loose(&amends) < 32);
    assert_eq!(amends.health().expect("looked").holds.0, 200);
}
