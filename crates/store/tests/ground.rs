//! A copy of the ground leaves nothing of it out: every column of every table is copied, or is known to be made anew.

use amends_store::sql::{Batch, Place, Statement};
use amends_store::{OWN, Store, ground, statements};
use amends_testkit::servers::postgres;
use std::collections::BTreeSet;

/// Tables that are made anew from the ground, and what keeps the database itself.
const ANEW: &[&str] = &[
    "alias",
    "census",
    "filed",
    "letter",
    "migration",
    "rules",
    "said",
    "standing",
];

/// Tables that are left behind: what was ended since must not come back.
const LEFT: &[&str] = &["attempt", "device", "session", "token"];

/// Columns of the ground that filing finds out again.
const FOUND_AGAIN: &[&str] = &["mail.letter", "mail.trouble"];

const COLUMNS: Statement = Statement::new(
    "SELECT t.name || '.' || c.name FROM pragma_table_list t, pragma_table_info(t.name) c \
     WHERE t.type = 'table' AND t.schema = 'main' AND t.name NOT LIKE 'sqlite%' AND t.name NOT LIKE 'words%'",
);

#[test]
fn every_column_is_copied() {
    let store = Store::open(&Place::Memory, OWN).expect("a store");
    let rows = store.db().read(COLUMNS, &[]).expect("columns");
    let there: BTreeSet<String> = rows
        .into_iter()
        .map(|mut row| row.take(0).expect("a name"))
        .filter(|column: &String| {
            !ANEW
                .iter()
                .chain(LEFT)
                .any(|t| column.starts_with(&format!("{t}.")))
        })
        .filter(|column| !FOUND_AGAIN.contains(&column.as_str()))
        .collect();
    let mut copied = BTreeSet::new();
    for (noun, name, statement) in statements() {
        let Some(table) = name.strip_suffix(" in").filter(|_| noun == "ground") else {
            continue;
        };
        let (_, rest) = statement.sqlite.split_once('(').expect("columns");
        let (columns, _) = rest.split_once(')').expect("columns");
        copied.extend(
            columns
                .split(", ")
                .map(|column| format!("{table}.{column}")),
        );
    }
    assert_eq!(
        there, copied,
        "columns that are there (left), and copied (right)"
    );
}

/// Exclusions that are two to SQLite and one to PostgreSQL, which keeps no NUL in a text: a copy that breaks off late.
fn that_breaks_off() -> Store {
    let store = Store::open(&Place::Memory, OWN).expect("a store");
    let mut batch = Batch::new();
    store.add_policy(&mut batch, 1, 1, "Ada", "new");
    for what in ["a\0", "a\u{fffd}"] {
        store.exclude(&mut batch, "words", what, "Ada", 1);
    }
    store.write(&batch).expect("written");
    store
}

#[test]
fn what_is_replaced_is_replaced_whole_or_not_at_all() {
    let Some(database) = postgres::database() else {
        return;
    };
    let place = Place::named(&database.address());
    let store = Store::open(&place, OWN).expect("a store");
    let mut batch = Batch::new();
    store.add_policy(&mut batch, 1, 1, "Ada", "old");
    store.write(&batch).expect("written");
    let held = || store.policy().expect("read").expect("a policy").text;
    ground::replace(&that_breaks_off(), &store).expect_err("it breaks off");
    assert_eq!(held(), "old");
    let whole = Store::open(&Place::Memory, OWN).expect("a store");
    let mut batch = Batch::new();
    whole.add_policy(&mut batch, 1, 1, "Ada", "new");
    whole.write(&batch).expect("written");
    ground::replace(&whole, &store).expect("replaced");
    assert_eq!(held(), "new");
}
