//! Whether a file that somebody hands us is a store as we make them, before it takes the place of another.

use crate::error::{Kind, StoreError};
use crate::migrations;
use crate::sql::{Db, Place, Row, Statement, migrate, version};

/// All that is declared in a file, triggers and views too. What the full text keeps behind its table is SQLite's.
const DECLARED: Statement = Statement::new(
    "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || COALESCE(sql, '') FROM sqlite_schema \
     WHERE NOT (type = 'table' AND name LIKE 'words!_%' ESCAPE '!') AND name NOT LIKE 'sqlite!_%' ESCAPE '!'",
);

/// Looks at a file before anything in it is run or changed: whether it is whole, and declares what our steps of the
/// schema declare and nothing else.
///
/// # Errors
///
/// [`Kind::Newer`] for one of a newer Amends, [`Kind::Damaged`] with what is wrong with it; as the database says.
pub fn sound(place: &Place) -> Result<(), StoreError> {
    let strange = || StoreError::new(Kind::Damaged, "it is no store of Amends");
    let db = Db::open(place)?;
    let steps = version(&db).map_err(|_| strange())?;
    if steps > migrations::ALL.len() {
        let what = "it was made by a newer Amends";
        return Err(StoreError::new(Kind::Newer, what));
    }
    let ours = Db::open(&Place::Memory)?;
    migrate(&ours, &migrations::ALL[..steps])?;
    if steps == 0 || declared(&db)? != declared(&ours)? {
        return Err(strange());
    }
    match db.faults()?.first() {
        Some(fault) => Err(StoreError::new(
            Kind::Damaged,
            format!("it is damaged: {fault}"),
        )),
        None => Ok(()),
    }
}

fn declared(db: &Db) -> Result<Vec<String>, StoreError> {
    let rows = db.read(DECLARED, &[])?.into_iter();
    let mut lines: Vec<String> = rows
        .map(|mut row: Row| row.take(0))
        .collect::<Result<_, _>>()?;
    lines.sort_unstable();
    Ok(lines)
}
