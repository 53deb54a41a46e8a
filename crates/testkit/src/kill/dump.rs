//! All that a store holds, in an order and under names that do not hang on what came first: two stores that hold the
//! same give the same dump, whatever numbers they gave.

use amends_store::sql::{Place, Statement, Value};
use amends_store::{OWN, Store};
use std::collections::BTreeMap;

/// What is dumped: each with the rows of the ground and of what is derived. Numbers are replaced by what they stand for.
/// The bytes of a mail are told by their digest; whether it is theirs is what the doctor looks at.
const PARTS: &[(&str, &str)] = &[
    (
        "mails",
        "SELECT digest, bytes, sent, stamped, trouble, envelope FROM mail \
         LEFT JOIN letter ON letter.firm = mail.firm AND letter.letter = mail.letter WHERE mail.firm = $1",
    ),
    (
        "places",
        "SELECT lies.account, folder.name, uid, digest FROM lies \
         JOIN folder ON folder.firm = lies.firm AND folder.account = lies.account AND folder.folder = lies.folder \
         JOIN mail ON mail.firm = lies.firm AND mail.mail = lies.mail WHERE lies.firm = $1",
    ),
    (
        "folders",
        "SELECT account, name, place, mails, kept FROM folder WHERE firm = $1",
    ),
    (
        "letters",
        "SELECT at, id_mark, fresh, envelope, words FROM letter WHERE firm = $1",
    ),
    (
        "aliases",
        "SELECT id, envelope FROM alias \
         JOIN letter ON letter.firm = alias.firm AND letter.letter = alias.letter WHERE alias.firm = $1",
    ),
    (
        "filings",
        "SELECT own.envelope, first.envelope, above.envelope, slug, filed.ours FROM filed \
         JOIN letter AS own ON own.firm = filed.firm AND own.letter = filed.letter \
         JOIN letter AS first ON first.firm = filed.firm AND first.letter = filed.thread \
         LEFT JOIN letter AS above ON above.firm = filed.firm AND above.letter = filed.parent \
         LEFT JOIN client ON client.firm = filed.firm AND client.client = filed.client WHERE filed.firm = $1",
    ),
    (
        "readings",
        "SELECT own.envelope, above.envelope, said.ours, reading FROM said \
         JOIN letter AS own ON own.firm = said.firm AND own.letter = said.letter \
         LEFT JOIN letter AS above ON above.firm = said.firm AND above.letter = said.parent WHERE said.firm = $1",
    ),
    (
        "clients",
        "SELECT slug, name, place, found, stale FROM client WHERE firm = $1",
    ),
    (
        "people",
        "SELECT address, slug FROM party \
         LEFT JOIN client ON client.firm = party.firm AND client.client = party.client WHERE party.firm = $1",
    ),
    (
        "standings",
        "SELECT slug, rank, standing, shown, mark, whole FROM standing \
         JOIN client ON client.firm = standing.firm AND client.client = standing.client WHERE standing.firm = $1",
    ),
    (
        "whole",
        "SELECT part, held FROM census WHERE firm = $1 AND part = 'whole'",
    ),
    (
        "decisions",
        "SELECT who, kind, what, why FROM decision WHERE firm = $1",
    ),
    (
        "accounts",
        "SELECT account, kind, name, place, removed, in_step IS NULL, trouble FROM account WHERE firm = $1",
    ),
];

/// The schema's steps, and what SQLite believes of its indexes, without which look-ups read all rows.
const STEPS: Statement = Statement::new("SELECT version, name FROM migration");
const BELIEVED: Statement = Statement::each(
    "SELECT tbl, idx, stat FROM sqlite_stat1",
    "SELECT 'a server counts by itself'",
);

/// The rows of each part, sorted.
pub type Dump = BTreeMap<&'static str, Vec<String>>;

/// All that the store at a place holds.
///
/// # Errors
///
/// As the store says.
pub fn of(place: &Place) -> Result<Dump, String> {
    let said = |error: amends_store::StoreError| error.to_string();
    let store = Store::open_held(place, OWN).map_err(said)?;
    let mut dump = Dump::new();
    let mut put = |part: &'static str, statement, values: &[Value]| {
        let rows = store.db().read(statement, values).map_err(said)?;
        let mut rows: Vec<String> = rows.iter().map(|row| format!("{:?}", row.0)).collect();
        rows.sort_unstable();
        dump.insert(part, rows);
        Ok::<(), String>(())
    };
    for (part, sql) in PARTS {
        put(part, Statement::new(sql), &[Value::from(OWN)])?;
    }
    put("steps", STEPS, &[])?;
    put("believed", BELIEVED, &[])?;
    Ok(dump)
}

/// Whether two stores hold the same.
///
/// # Errors
///
/// What differs first.
pub fn same(wanted: &Dump, got: &Dump) -> Result<(), String> {
    for (part, wanted) in wanted {
        let got = got.get(part).map_or(&[][..], Vec::as_slice);
        if wanted == got {
            continue;
        }
        let short = |row: &String| row.chars().take(300).collect::<String>();
        let differs = wanted.iter().zip(got).find(|(a, b)| a != b);
        return Err(format!(
            "{part}: {} rows instead of {}; the first that differs: {:?}",
            got.len(),
            wanted.len(),
            differs.map(|(a, b)| (short(a), short(b)))
        ));
    }
    Ok(())
}
