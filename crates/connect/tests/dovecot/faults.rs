//! Bad lines: cut anywhere, slow, silent.

use crate::keeper::Keeper;
use crate::{account_at, mail, server, sync, sync_with};
use amends_connect::Kind;
use amends_connect::imap::Options;
use amends_testkit::servers::dovecot::{Dovecot, is_here};
use amends_testkit::servers::proxy::{Fault, Proxy};
use std::time::Duration;

const MAILS: u32 = 25;

/// A server with mail in two folders.
fn filled(without: &[&str]) -> Dovecot {
    let server = server(without, MAILS);
    server.operator().append("Sent", "\\Seen", &mail("sent"));
    server
}

fn small_batches() -> Options {
    Options {
        batch_messages: 6,
        turn: 12,
        ..Options::default()
    }
}

/// Reads over a bad line, then over a good one; all must have come, once. Whether it was cut.
fn through(server: &Dovecot, fault: Fault) -> bool {
    let mut keeper = Keeper::default();
    let mut operator = server.operator();
    let bad = Proxy::to(server.port, fault);
    // A first look, so that there are changes to tell of, too.
    keeper.stop_at = Some(10);
    let stopped = sync_with(&account_at(server.port), &mut keeper, &small_batches());
    assert_eq!(stopped.expect_err("it stops").kind(), Kind::Stopped);
    keeper.stop_at = None;
    operator.append("Sent", "", &mail("later"));
    let outcome = sync_with(&account_at(bad.port), &mut keeper, &small_batches());
    if let Err(e) = &outcome {
        assert_eq!(e.kind(), Kind::Dropped, "{fault:?}: {e}");
    }
    sync(&account_at(server.port), &mut keeper).expect("it can be read");
    let all: Vec<String> = (1..=MAILS).map(|n| n.to_string()).collect();
    assert_eq!(keeper.subjects("INBOX"), all, "{fault:?}");
    assert!(keeper.twice.is_empty(), "{fault:?}: {:?}", keeper.twice);
    // What was added for this line goes again, and that is told of.
    operator.delete("Sent", "2:*");
    sync(&account_at(server.port), &mut keeper).expect("it can be read");
    assert_eq!(keeper.subjects("Sent"), ["sent"], "{fault:?}");
    bad.was_cut()
}

#[test]
fn cut_after_every_command() {
    if !is_here() {
        return;
    }
    for without in [&[][..], &["QRESYNC", "CONDSTORE"]] {
        let server = filled(without);
        // One connection lists, one reads: the fault is each one's.
        let cut = (1..100).take_while(|n| through(&server, Fault::AfterLines(*n)));
        let count = cut.count();
        assert!((10..100).contains(&count), "{count} commands were cut off");
    }
}

#[test]
fn cut_within_every_answer() {
    if !is_here() {
        return;
    }
    let server = filled(&[]);
    // A prime, so that cuts fall into every part of answers.
    let cut = (1..1000).take_while(|n| through(&server, Fault::AfterBytes(n * 607)));
    let count = cut.count();
    assert!((10..1000).contains(&count), "{count} places were cut");
}

#[test]
fn a_slow_line_brings_everything() {
    if !is_here() {
        return;
    }
    let server = filled(&[]);
    let slow = Proxy::to(server.port, Fault::Slow(24));
    let mut keeper = Keeper::default();
    // Every answer pauses for less than the silence, and all of it takes longer.
    let options = Options {
        silence: Duration::from_millis(300),
        ..Options::default()
    };
    sync_with(&account_at(slow.port), &mut keeper, &options).expect("it can be read");
    assert_eq!(keeper.mail.len(), 26);
}

#[test]
fn a_line_too_slow_for_one_command_still_gets_on() {
    if !is_here() {
        return;
    }
    let server = filled(&[]);
    let slow = Proxy::to(server.port, Fault::Slow(24));
    let mut keeper = Keeper::default();
    let options = Options {
        command: Duration::from_millis(200),
        ..Options::default()
    };
    let mut tries = 0;
    while let Err(e) = sync_with(&account_at(slow.port), &mut keeper, &options) {
        assert_eq!(e.kind(), Kind::TooSlow, "{e}");
        tries += 1;
        assert!(
            tries < 50,
            "it does not get on: {} of 26",
            keeper.mail.len()
        );
    }
    assert!(tries > 0, "it was not slow");
    assert_eq!(keeper.mail.len(), 26);
    assert!(keeper.twice.is_empty());
}

#[test]
fn a_silent_server_is_not_waited_for_for_ever() {
    if !is_here() {
        return;
    }
    let server = filled(&[]);
    for bytes in [0, 30, 600, 3000] {
        let silent = Proxy::to(server.port, Fault::Silent(bytes));
        let options = Options {
            silence: Duration::from_millis(200),
            ..Options::default()
        };
        let failed = sync_with(&account_at(silent.port), &mut Keeper::default(), &options);
        let failed = failed.expect_err("nobody answers");
        assert_eq!(failed.kind(), Kind::TooSlow, "{bytes}: {failed}");
    }
}
