//! A store as it was before the newest step of the schema, read by older rules, with all its mail in it.

use amends_store::sql::{Batch, Db, Place, Row, Statement, Value, version};
use amends_store::{StoreError, migrations};

/// How the newest step is taken back: its name, and what undoes it. Whoever adds a step writes its way back here;
/// `crates/testkit/tests/older.rs` shows that the schema is then that of the steps before.
const BACK: (&str, &[Statement]) = ("0010_loose", &[Statement::new("DROP INDEX mail_loose")]);
const FORGET: Statement = Statement::new("DELETE FROM migration WHERE name = $1");
const AGE: Statement = Statement::new("UPDATE rules SET made_by = made_by || ' before'");

/// The schema by its columns and indexes, whatever order they came in.
const SCHEMA: Statement = Statement::each(
    "SELECT t.name || '.' || c.name || ' ' || c.type || ' ' || c.\"notnull\" || ' ' || c.pk \
     FROM pragma_table_list AS t, pragma_table_xinfo(t.name) AS c WHERE t.schema = 'main' \
     UNION ALL SELECT name || ' ' || COALESCE(sql, '') FROM sqlite_schema WHERE type <> 'table'",
    "SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable \
     FROM information_schema.columns WHERE table_schema = 'public' \
     UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'",
);

/// Takes the newest step of a store back where it was made, and makes the rules that all was read by older ones.
///
/// # Errors
///
/// When nobody has written how the newest step is taken back; as the store says.
pub fn made_older(place: &Place) -> Result<(), String> {
    let said = |error: StoreError| error.to_string();
    let (name, statements) = BACK;
    let steps = migrations();
    if steps.last().is_none_or(|newest| newest.name != name) {
        return Err(format!(
            "a step of the schema is newer than {name}: write its way back in crates/testkit/src/kill/older.rs"
        ));
    }
    let db = Db::open(place).map_err(said)?;
    let mut batch = Batch::new();
    if version(&db).map_err(said)? == steps.len() {
        for statement in statements {
            batch.any(*statement, Vec::new());
        }
        batch.one(FORGET, vec![Value::from(name)]);
    }
    batch.any(AGE, Vec::new());
    db.write(&batch).map_err(said)
}

/// How many steps of the schema the store at a place has gone through.
///
/// # Errors
///
/// As the store says.
pub fn steps(place: &Place) -> Result<usize, String> {
    let db = Db::open(place).map_err(|error| error.to_string())?;
    version(&db).map_err(|error| error.to_string())
}

/// The columns and indexes of a database, sorted.
///
/// # Errors
///
/// As the database says.
pub fn schema(db: &Db) -> Result<Vec<String>, String> {
    let rows = db.read(SCHEMA, &[]).map_err(|error| error.to_string())?;
    let text = |mut row: Row| row.take(0).map_err(|error| error.to_string());
    let mut lines: Vec<String> = rows.into_iter().map(text).collect::<Result<_, _>>()?;
    lines.sort_unstable();
    Ok(lines)
}
