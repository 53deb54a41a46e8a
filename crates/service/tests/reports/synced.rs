//! The same mail read from a mail server.

use crate::boxes::{alone, boxes};
use crate::shown::report;
use amends_reading::Options;
use amends_service::{Amends, Line, Proof, Reached, Secret, SecretBox, Settings};
use amends_store::OWN;
use amends_store::sql::Place;
use amends_testkit::mailbox;
use amends_testkit::servers::dovecot::{self, Dovecot, PASSWORD, Setup, USER};
use amends_testkit::servers::postgres;
use std::path::Path;

fn settings(server: &Dovecot) -> Settings {
    Settings::Imap(Reached {
        host: "localhost".to_string(),
        port: server.tls_port,
        security: Line::Tls,
        user: USER.to_string(),
        proof: Proof::Password,
        folders: None,
        extra_roots: Some(server.root_certificate()),
    })
}

/// Syncs a mailbox from the server into a store, and again; the reports are the mailbox's own.
fn synced(server: &Dovecot, path: &Path, place: &Place) {
    let amends = Amends::open(place, OWN, Options::default()).expect("a store");
    let folder = tempfile::tempdir().expect("a folder");
    let key = SecretBox::open(&folder.path().join("key")).expect("a key");
    let secret = Secret::new(PASSWORD);
    let added = amends.add_account("Ada", &settings(server), Some((&key, &secret)));
    let number = added.expect("added");
    for (turn, new) in [("first", true), ("second", false)] {
        let account = amends.account(number).expect("an account");
        let done = amends
            .sync(&account, Some(&key), &|_, _, _| {}, &|| false)
            .expect("in step");
        assert_eq!(done.new > 0, new, "{turn}: {done:?}");
        let got = report(&amends);
        let wanted = alone(path);
        if got != wanted {
            let differs = got.lines().zip(wanted.lines()).find(|(a, b)| a != b);
            panic!("{} {turn} on {place}: {differs:?}", path.display());
        }
    }
    let account = amends.account(number).expect("an account");
    assert!(account.in_step.is_some() && account.trouble.is_none());
}

#[test]
fn a_mail_server_gives_the_report_of_the_mailbox() {
    if !dovecot::is_here() {
        return;
    }
    for path in boxes().into_iter().skip(1).take(2) {
        let server = Dovecot::start(&Setup::default());
        mailbox::put_on(&server, &mailbox::messages(&path));
        synced(&server, &path, &Place::Memory);
        if let Some(database) = postgres::database() {
            synced(&server, &path, &Place::named(&database.address()));
        }
    }
}
