//! Both databases understand every statement, and do the same with it.

use amends_store::sql::{Db, Place};
use amends_store::{OWN, Store, statements};
use amends_testkit::servers::postgres;

fn understood(place: &Place) {
    let store = Store::open(place, OWN).expect("a store");
    for (noun, name, statement) in statements() {
        if let Err(error) = store.db().prepare(statement) {
            panic!("{noun}::{name} on {place}: {error}");
        }
    }
}

#[test]
fn every_statement_is_understood() {
    understood(&Place::Memory);
    if let Some(database) = postgres::database() {
        understood(&Place::named(&database.address()));
    }
}

#[test]
fn a_store_is_opened_again() {
    let folder = std::env::temp_dir().join(format!("amends-store-{}", std::process::id()));
    let place = Place::File(folder.join("firm.db"));
    for _ in 0..2 {
        Store::open(&place, OWN).expect("a store");
    }
    Db::open(&place).expect("a database");
    std::fs::remove_dir_all(folder).expect("removed");
}
