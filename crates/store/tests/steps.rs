//! What each step of the schema leaves behind, also when the next one is never done.

use amends_store::migrations;
use amends_store::sql::{Db, Migration, Place, Statement, migrate, version};

/// A step that cannot be done, as one is that is killed in its midst.
const CUT: Migration = Migration::new(
    "cut",
    "CREATE TABLE cut (firm bigint); INSERT INTO nowhere VALUES (1);",
);

/// Indexes of ours that SQLite is told nothing of: by its own guess, every look-up would read all rows.
const UNTOLD: Statement = Statement::new(
    "SELECT name FROM sqlite_schema WHERE type = 'index' AND name NOT LIKE 'sqlite%' \
     AND name NOT IN (SELECT idx FROM sqlite_stat1)",
);
const CUT_TABLE: Statement = Statement::new("SELECT name FROM sqlite_schema WHERE name = 'cut'");

#[test]
fn a_step_is_done_whole_with_all_that_goes_with_it() {
    for steps in 2..=migrations().len() {
        let db = Db::open(&Place::Memory).expect("a database");
        let mut cut = migrations()[..steps].to_vec();
        cut.push(CUT);
        migrate(&db, &cut).expect_err("the last step cannot be done");
        assert_eq!(version(&db).expect("steps"), steps);
        assert_eq!(db.read(CUT_TABLE, &[]).expect("read"), []);
        assert_eq!(db.read(UNTOLD, &[]).expect("read"), [], "after {steps}");
    }
}
