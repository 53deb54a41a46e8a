//! What happens to mail after it was read.

use crate::keeper::Keeper;
use crate::{account, mail, server, sync};
use amends_testkit::servers::dovecot::is_here;

/// Servers that keep account of changes in all, in some, or in no ways.
const SERVERS: [&[&str]; 4] = [
    &[],
    &["QRESYNC"],
    &["QRESYNC", "CONDSTORE"],
    &["QRESYNC", "CONDSTORE", "ESEARCH", "ENABLE"],
];

#[test]
fn deleted_and_moved_mail_is_told_of() {
    if !is_here() {
        return;
    }
    for without in SERVERS {
        let server = server(without, 12);
        let mut operator = server.operator();
        operator.tell("CREATE \"Clients\"");
        let mut keeper = Keeper::default();
        sync(&account(&server), &mut keeper).expect("it can be read");
        operator.delete("INBOX", "2:3,12");
        operator.tell("SELECT INBOX");
        operator.tell("UID MOVE 5,7 \"Clients\"");
        operator.append("INBOX", "", &mail("13"));
        sync(&account(&server), &mut keeper).expect("it can be read");
        let inbox = ["1", "4", "6", "8", "9", "10", "11", "13"];
        assert_eq!(keeper.subjects("INBOX"), inbox, "{without:?}");
        assert_eq!(keeper.subjects("Clients"), ["5", "7"], "{without:?}");
        assert_eq!(keeper.places["INBOX"].read.to_string(), "1:13");
        assert!(keeper.twice.is_empty());
        // All the rest goes, too.
        operator.delete("INBOX", "1:*");
        sync(&account(&server), &mut keeper).expect("it can be read");
        assert_eq!(keeper.subjects("INBOX"), [""; 0], "{without:?}");
        // And nothing is told of again.
        let before = keeper.places.clone();
        sync(&account(&server), &mut keeper).expect("it can be read");
        assert_eq!(before, keeper.places, "{without:?}");
    }
}

#[test]
fn new_labels_are_told_of_where_the_server_keeps_account() {
    if !is_here() {
        return;
    }
    for without in &SERVERS[..2] {
        let server = server(without, 5);
        let mut operator = server.operator();
        let mut keeper = Keeper::default();
        sync(&account(&server), &mut keeper).expect("it can be read");
        operator.tell("SELECT INBOX");
        operator.tell("UID STORE 2 +FLAGS.SILENT (private)");
        sync(&account(&server), &mut keeper).expect("it can be read");
        let labels = &keeper.mail[&("INBOX".into(), 2)].labels;
        assert_eq!(*labels, ["private"], "{without:?}");
        assert_eq!(keeper.came.len(), 5);
    }
}

#[test]
fn a_folder_made_anew_is_read_anew() {
    if !is_here() {
        return;
    }
    for without in [SERVERS[0], SERVERS[3]] {
        let server = server(without, 3);
        let mut operator = server.operator();
        operator.tell("CREATE \"Clients\"");
        operator.append("Clients", "", &mail("old"));
        operator.append("Clients", "", &mail("older"));
        let mut keeper = Keeper::default();
        sync(&account(&server), &mut keeper).expect("it can be read");
        operator.tell("DELETE \"Clients\"");
        // Dovecot takes the time in seconds for the new number.
        std::thread::sleep(std::time::Duration::from_millis(1100));
        operator.tell("CREATE \"Clients\"");
        operator.append("Clients", "", &mail("new"));
        sync(&account(&server), &mut keeper).expect("it can be read");
        assert_eq!(keeper.started_over, ["Clients"], "{without:?}");
        assert_eq!(keeper.subjects("Clients"), ["new"], "{without:?}");
        assert_eq!(keeper.subjects("INBOX"), ["1", "2", "3"]);
        assert!(keeper.twice.is_empty());
    }
}

#[test]
fn a_long_absence_brings_the_newest_first() {
    if !is_here() {
        return;
    }
    let server = server(&[], 10);
    let mut operator = server.operator();
    let mut keeper = Keeper {
        stop_at: Some(4),
        ..Keeper::default()
    };
    let options = amends_connect::imap::Options {
        batch_messages: 2,
        ..Default::default()
    };
    crate::sync_with(&account(&server), &mut keeper, &options).expect_err("it was stopped");
    assert_eq!(keeper.places["INBOX"].read.to_string(), "7:10");
    for n in 11..=20 {
        operator.append("INBOX", "", &mail(&format!("{n}")));
    }
    keeper.stop_at = Some(8);
    crate::sync_with(&account(&server), &mut keeper, &options).expect_err("it was stopped");
    assert_eq!(keeper.places["INBOX"].read.to_string(), "7:10,17:20");
    keeper.stop_at = None;
    crate::sync_with(&account(&server), &mut keeper, &options).expect("it can be read");
    assert_eq!(keeper.places["INBOX"].read.to_string(), "1:20");
    assert_eq!(keeper.mail.len(), 20);
    assert!(keeper.twice.is_empty());
}
