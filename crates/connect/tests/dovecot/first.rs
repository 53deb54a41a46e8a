//! The first reading of an account.

use crate::keeper::Keeper;
use crate::{account, account_at, mail, server, sync, sync_with};
use amends_connect::imap::{Options, Part, Security, Use, folders};
use amends_connect::{Kind, block_on};
use amends_testkit::servers::dovecot::{Dovecot, Setup, Storage, is_here};

#[test]
fn folders_are_listed_with_their_use() {
    if !is_here() {
        return;
    }
    let server = Dovecot::start(&Setup::default());
    let mut operator = server.operator();
    for made in [
        "Entw&APw-rfe",
        "&U,BTFw-/&ZeVnLIqe-",
        "Spam",
        "Clients/North \\\"gate",
    ] {
        operator.tell(&format!("CREATE \"{made}\""));
    }
    let listing = block_on(folders(&account(&server), &Options::default())).expect("they can");
    let seen: Vec<(&str, Option<Use>, bool)> = listing
        .folders
        .iter()
        .map(|(f, c)| (f.name.as_str(), f.role, c.read))
        .collect();
    let expected = [
        ("INBOX", Some(Use::Inbox), true),
        ("Sent", Some(Use::Sent), true),
        ("台北", None, false),
        ("台北/日本語", None, true),
        ("Clients", None, false),
        ("Clients/North \"gate", None, true),
        ("Drafts", Some(Use::Drafts), false),
        ("Entwürfe", Some(Use::Drafts), false),
        ("Spam", Some(Use::Junk), false),
        ("Trash", Some(Use::Trash), false),
    ];
    assert_eq!(seen, expected);
    assert_eq!(listing.left_out, [""; 0]);
}

#[test]
fn all_mail_comes_newest_first_and_nothing_changes() {
    if !is_here() {
        return;
    }
    for storage in [Storage::Maildir, Storage::Mdbox] {
        let setup = Setup {
            storage,
            ..Setup::default()
        };
        let server = Dovecot::start(&setup);
        let mut operator = server.operator();
        operator.tell("CREATE \"Gel&APY-st &- mehr\"");
        for n in 1..=60 {
            let flags = ["", "\\Seen", "\\Flagged $Label1", "\\Answered"][n % 4];
            operator.append("INBOX", flags, &mail(&format!("inbox-{n}")));
        }
        operator.append("Sent", "\\Seen", &mail("sent"));
        operator.append("Drafts", "\\Draft", &mail("draft"));
        operator.append("Gel&APY-st &- mehr", "", &mail("far"));
        let folders = ["INBOX", "Sent", "Drafts", "Gel&APY-st &- mehr"];
        let before: Vec<_> = folders.map(|f| operator.state(f)).into();
        let mut keeper = Keeper::default();
        let options = Options {
            batch_messages: 7,
            turn: 20,
            ..Options::default()
        };
        sync_with(&account(&server), &mut keeper, &options).expect("it can be read");
        let after: Vec<_> = folders.map(|f| operator.state(f)).into();
        assert!(before == after, "the server's state is another");

        let inbox: Vec<String> = (1..=60).map(|n| format!("inbox-{n}")).collect();
        assert_eq!(keeper.subjects("INBOX"), inbox);
        assert_eq!(keeper.subjects("Sent"), ["sent"]);
        assert_eq!(keeper.subjects("Gel&APY-st &- mehr"), ["far"]);
        assert_eq!(keeper.subjects("Drafts"), [""; 0]);
        // The newest seven first, and Sent before the oldest of the inbox.
        assert_eq!(keeper.came[..7], inbox[53..]);
        let at = |s: &str| keeper.came.iter().position(|c| c == s);
        assert!(at("sent") < at("inbox-1"), "{:?}", keeper.came);
        assert_eq!(keeper.mail[&("INBOX".into(), 2)].labels, ["$Label1"]);
        assert_eq!(keeper.mail[&("INBOX".into(), 2)].raw, mail("inbox-2"));
        let arrived = keeper.mail[&("INBOX".into(), 2)].internal_date;
        assert_eq!(
            arrived.map(|t| t.to_string()).as_deref(),
            Some("2026-07-17T02:44:25Z")
        );
        assert!(keeper.mail[&("Sent".into(), 1)].sent_folder);
        assert!(!keeper.mail[&("INBOX".into(), 1)].sent_folder);
        assert_eq!(keeper.places["INBOX"].read.to_string(), "1:60");
        assert_eq!(keeper.progress["INBOX"].read, 60);
        assert!(keeper.twice.is_empty());

        keeper.came.clear();
        sync(&account(&server), &mut keeper).expect("it can be read again");
        assert!(keeper.came.is_empty(), "{:?}", keeper.came);
    }
}

#[test]
fn starttls_reads_the_same() {
    if !is_here() {
        return;
    }
    let server = Dovecot::start(&Setup::default());
    server.operator().append("INBOX", "", &mail("one"));
    let mut account = account(&server);
    account.port = server.port;
    account.security = Security::StartTls;
    let mut keeper = Keeper::default();
    sync(&account, &mut keeper).expect("it can be read");
    assert_eq!(keeper.subjects("INBOX"), ["one"]);
}

#[test]
fn of_a_long_message_only_the_beginning_is_read() {
    if !is_here() {
        return;
    }
    let server = Dovecot::start(&Setup::default());
    let mut operator = server.operator();
    let mut long = mail("long");
    let line = [&[b'x'; 98][..], b"\r\n"].concat();
    while long.len() < 60_000_000 {
        long.extend_from_slice(&line);
    }
    operator.append("INBOX", "", &mail("before"));
    operator.append("INBOX", "", &long);
    operator.append("INBOX", "", &mail("after"));
    let mut keeper = Keeper::default();
    sync(&account_at(server.port), &mut keeper).expect("it can be read");
    assert_eq!(keeper.subjects("INBOX"), ["before", "long", "after"]);
    let read = &keeper.mail[&("INBOX".into(), 2)];
    let of = long.len() as u64;
    assert_eq!(read.part, Part::Beginning { of });
    assert_eq!(read.raw.len(), 32 * 1024 * 1024);
    assert!(long.starts_with(&read.raw));
    // A small message of the same folder is whole.
    assert_eq!(keeper.mail[&("INBOX".into(), 3)].part, Part::Whole);
}

#[test]
fn reading_stops_when_asked_and_goes_on_there() {
    if !is_here() {
        return;
    }
    let server = server(&[], 40);
    let mut operator = server.operator();
    let mut keeper = Keeper::default();
    let options = Options {
        batch_messages: 5,
        ..Options::default()
    };
    for stop_at in (1..40).step_by(3) {
        keeper.stop_at = Some(stop_at);
        let stopped = sync_with(&account(&server), &mut keeper, &options);
        if let Err(e) = stopped {
            assert_eq!(e.kind(), Kind::Stopped, "{e}");
        }
        // New mail in between comes first the next time.
        operator.append("INBOX", "", &mail(&format!("new-{stop_at}")));
    }
    keeper.stop_at = None;
    sync_with(&account(&server), &mut keeper, &options).expect("it can be read");
    assert_eq!(keeper.mail.len(), 53);
    assert!(keeper.twice.is_empty(), "{:?}", keeper.twice);
    assert_eq!(keeper.places["INBOX"].read.to_string(), "1:53");
}

#[test]
fn a_sink_that_fails_ends_it_and_loses_nothing() {
    if !is_here() {
        return;
    }
    let server = server(&[], 20);
    let options = Options {
        batch_messages: 4,
        ..Options::default()
    };
    let mut keeper = Keeper {
        fail_at: Some(3),
        ..Keeper::default()
    };
    let failed = sync_with(&account(&server), &mut keeper, &options).expect_err("it fails");
    assert_eq!(failed.kind(), Kind::Sink);
    assert_eq!(failed.to_string(), "the disk is full");
    assert_eq!(keeper.mail.len(), 8);
    keeper.fail_at = None;
    sync_with(&account(&server), &mut keeper, &options).expect("it can be read");
    assert_eq!(keeper.mail.len(), 20);
    assert!(keeper.twice.is_empty());
}
