//! What is wrong with a store is seen, and made anew where it can be.

use crate::common::{Folder, holding, report, server, studio};
use amends_service::doctor::{Finding, Invariant};
use amends_store::sql::{Batch, Place, Statement};

/// A way to break a store, and what is seen then.
const BROKEN: &[(&str, Invariant)] = &[
    (
        "DELETE FROM body WHERE firm = $1 AND mail = 2",
        Invariant::MailsHaveBytes,
    ),
    (
        "DELETE FROM mail WHERE firm = $1 AND mail = 3",
        Invariant::NothingLoose,
    ),
    (
        "UPDATE mail SET letter = 999 WHERE firm = $1 AND mail = 4",
        Invariant::MailsAreFiled,
    ),
    (
        "UPDATE mail SET letter = NULL WHERE firm = $1 AND mail = 4",
        Invariant::LettersHaveMails,
    ),
    (
        "DELETE FROM filed WHERE firm = $1 AND letter = 5",
        Invariant::FilingsHaveLetters,
    ),
    (
        "UPDATE said SET letter = 999 WHERE firm = $1 AND letter = (SELECT MIN(letter) FROM said)",
        Invariant::FilingsHaveLetters,
    ),
    (
        "UPDATE letter SET at = at + 5000000 WHERE firm = $1 AND letter = 6",
        Invariant::LettersAreFound,
    ),
    (
        "INSERT INTO session (firm, session, digest, member, made, seen, until, agent, whole) \
         SELECT $1, 0, digest, 7, 0, 0, 0, '', 1 FROM mail WHERE mail = 1",
        Invariant::KeysHaveMembers,
    ),
    (
        "INSERT INTO member (firm, member, name, address, role, language, made, password, second_step) \
         VALUES ($1, 0, 'Ann', 'ann@shop.example', 'viewer', '', 0, '', 0)",
        Invariant::MembersHaveOwner,
    ),
    (
        "UPDATE counter SET value = 1 WHERE firm = $1 AND name = 'mail'",
        Invariant::CountsAreAhead,
    ),
];

fn seen_and_mended(place: &dyn Fn() -> Option<Place>) {
    for (sql, invariant) in BROKEN {
        let Some(place) = place() else { return };
        let amends = holding(&place, &studio());
        let wanted = report(&amends);
        assert_eq!(amends.health().expect("looked").findings, []);
        let mut batch = Batch::new();
        batch.any(Statement::new(sql), vec![amends.store().firm().into()]);
        amends.store().write(&batch).expect("broken");
        let findings = amends.health().expect("looked").findings;
        let seen = |f: &Finding| matches!(f, Finding::Broken(found, _) if found == invariant);
        assert!(findings.iter().any(seen), "{sql}: {findings:?}");
        if matches!(
            invariant,
            Invariant::MailsHaveBytes | Invariant::MembersHaveOwner
        ) {
            continue;
        }
        amends.mend().expect("mended");
        let mended = report(&amends);
        assert_eq!(amends.health().expect("looked").findings, [], "{sql}");
        // A mail that is gone is gone; all else is as it was.
        assert!(
            mended == wanted || *invariant == Invariant::NothingLoose,
            "{sql}"
        );
    }
}

#[test]
fn in_a_file() {
    let folder = Folder::new("doctor");
    let number = std::cell::Cell::new(0);
    seen_and_mended(&|| {
        number.set(number.get() + 1);
        Some(folder.place(&format!("{}.db", number.get())))
    });
}

#[test]
fn on_a_server() {
    let databases = std::cell::RefCell::new(Vec::new());
    seen_and_mended(&|| {
        let (database, place) = server()?;
        databases.borrow_mut().push(database);
        Some(place)
    });
}
