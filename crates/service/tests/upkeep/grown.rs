//! A folder on this machine that changes: only what is new in it is read again.

use crate::common::{Folder, open};
use amends_service::{Amends, Settings};
use amends_store::sql::Place;
use std::fmt::Write;
use std::path::Path;

/// A mail with its separator line.
fn mail(number: usize) -> String {
    let mut text = String::new();
    let _ = write!(
        text,
        "From ada@firm.example Mon Jan  6 09:{number:02}:00 2025\n\
         From: Ada <ada@firm.example>\nTo: Bea <bea@client.example>\n\
         Date: Mon, 06 Jan 2025 09:{number:02}:00 +0000\nMessage-ID: <{number}@firm.example>\n\
         X-Mozilla-Status: 0000\nSubject: The plan\n\nThis is letter {number}.\n\n"
    );
    text
}

fn mails(numbers: impl IntoIterator<Item = usize>) -> String {
    numbers.into_iter().map(mail).collect()
}

/// A mail as a file of its own.
fn alone(number: usize) -> String {
    let mail = mail(number);
    mail.split_once('\n').expect("two lines").1.to_string()
}

/// What happens to a folder, and how many mails are then read in it and are new.
type Step = (&'static str, fn(&Path), usize, usize);

const STEPS: [Step; 13] = [
    ("an mbox", |f| put(f, "inbox", &mails(0..5)), 5, 5),
    ("nothing", |_| {}, 0, 0),
    (
        "one more at its end",
        |f| put(f, "inbox", &mails(0..6)),
        2,
        1,
    ),
    ("three more", |f| put(f, "inbox", &mails(0..9)), 4, 3),
    (
        "a mark within",
        |f| {
            put(
                f,
                "inbox",
                &mails(0..9).replacen("Status: 0000", "Status: 0001", 1),
            )
        },
        1,
        0,
    ),
    (
        "its beginning cut away",
        |f| put(f, "inbox", &mails(3..9)),
        6,
        0,
    ),
    (
        "cut away and grown",
        |f| put(f, "inbox", &mails(5..12)),
        7,
        3,
    ),
    (
        "another at its end",
        |f| put(f, "inbox", &mails(5..13)),
        2,
        1,
    ),
    (
        "another file beside",
        |f| put(f, "sent/2025", &mails(20..22)),
        2,
        2,
    ),
    ("a Maildir", |f| maildir(f, 30..33), 3, 3),
    ("a mail more in it", |f| maildir(f, 33..34), 1, 1),
    ("one was seen", seen, 1, 0),
    (
        "all other, and as long",
        |f| put(f, "inbox", &mails(50..58)),
        8,
        8,
    ),
];

fn put(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
    std::fs::write(path, text).expect("written");
}

fn maildir(folder: &Path, numbers: std::ops::Range<usize>) {
    for sub in ["cur", "new", "tmp"] {
        std::fs::create_dir_all(folder.join("box").join(sub)).expect("made");
    }
    for number in numbers {
        put(folder, &format!("box/new/{number}.m.host"), &alone(number));
    }
}

fn seen(folder: &Path) {
    let from = folder.join("box/new/30.m.host");
    std::fs::rename(from, folder.join("box/cur/30.m.host:2,S")).expect("moved");
}

/// Looks into the folder; how many mails were read, and how many of them were new.
fn look(amends: &Amends, account: i64) -> (usize, usize) {
    let account = amends.account(account).expect("an account");
    let done = amends.sync(&account, None, &|_, _, _| {}, &|| false);
    let done = done.expect("in step");
    assert!(done.problems.is_empty(), "{:?}", done.problems);
    (done.met, done.new)
}

fn watched(place: &Place, folder: &Path) -> (Amends, i64) {
    let amends = open(place);
    let path = folder.to_path_buf();
    let account = amends.add_account("Mail", &Settings::Folder { path }, None);
    let account = account.expect("added");
    (amends, account)
}

#[test]
fn only_what_is_new_is_read() {
    let folder = Folder::new("grown");
    let (amends, account) = watched(&Place::Memory, &folder.0);
    for (what, happens, met, new) in STEPS {
        happens(&folder.0);
        assert_eq!(look(&amends, account), (met, new), "{what}");
    }
}

#[test]
fn what_was_kept_out_comes_when_it_no_longer_is() {
    let folder = Folder::new("grown-excluded");
    put(&folder.0, "inbox", &mails(0..3));
    let (amends, account) = watched(&Place::Memory, &folder.0);
    let bea = amends_service::Exclusion::Person("bea@client.example".to_string());
    amends.exclude(&bea, "Ada").expect("excluded");
    assert_eq!(look(&amends, account), (3, 0));
    amends.include(&bea).expect("not any more");
    put(&folder.0, "inbox", &mails(0..4));
    assert_eq!(look(&amends, account), (4, 4));
}
