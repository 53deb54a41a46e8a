//! A store that was made older has the schema of the steps before the newest: on either database.
#![cfg(feature = "kill")]

use amends_store::sql::{Db, Place, migrate, version};
use amends_store::{OWN, Store, migrations};
use amends_testkit::kill::older;
use amends_testkit::servers::postgres;

fn as_before(one: &Place, other: &Place) {
    drop(Store::open(one, OWN).expect("a store"));
    older::made_older(one).expect("made older");
    older::made_older(one).expect("once more changes nothing of the schema");
    let steps = migrations();
    let (one, other) = (Db::open(one).expect("open"), Db::open(other).expect("open"));
    migrate(&other, &steps[..steps.len() - 1]).expect("all steps but one");
    assert_eq!(version(&one).expect("steps"), steps.len() - 1);
    let schema = older::schema(&one).expect("a schema");
    assert!(schema.len() > 50, "{schema:?}");
    assert_eq!(schema, older::schema(&other).expect("a schema"));
    migrate(&one, steps).expect("the newest step");
    assert_ne!(schema, older::schema(&one).expect("a schema"));
}

#[test]
fn a_file_made_older() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str| Place::File(folder.path().join(name));
    as_before(&file("one.db"), &file("other.db"));
}

#[test]
fn a_server_made_older() {
    let (Some(one), Some(other)) = (postgres::database(), postgres::database()) else {
        return;
    };
    as_before(
        &Place::named(&one.address()),
        &Place::named(&other.address()),
    );
}
