//! The ground copied from one store to another, whichever databases they are: what cannot be read anew.
//!
//! All that is derived is left out and made anew from the ground. Clients keep their numbers. What lets somebody in
//! without a password (sessions, tokens) is left out too: what was ended since must not come back.

use crate::error::StoreError;
use crate::sql::{Batch, Put, Row, Statement, Value, row};
use crate::store::Store;

/// A table of the ground: how its rows are taken out and put in.
struct Table {
    name: &'static str,
    out: Statement,
    put: Statement,
    clear: Statement,
}

macro_rules! tables {
    ($(($name:literal, $columns:literal, $taken:literal, $places:literal, $order:literal)),+ $(,)?) => {
        const TABLES: &[Table] = &[$(Table {
            name: $name,
            out: Statement::new(concat!("SELECT ", $taken, " FROM ", $name, " WHERE firm = $1 ORDER BY ", $order)),
            put: Statement::new(concat!("INSERT INTO ", $name, " (", $columns, ") VALUES (", $places, ")")),
            clear: Statement::new(concat!("DELETE FROM ", $name, " WHERE firm = $1")),
        }),+];
        /// Every statement of this noun.
        pub(crate) const ALL: &[(&str, Statement)] = &[
            $((concat!($name, " out"), TABLES[index($name)].out), (concat!($name, " in"), TABLES[index($name)].put),
              (concat!($name, " clear"), TABLES[index($name)].clear)),+
        ];
    };
}

// Mails go as if they had just come: what filing found out is found out again.
tables!(
    (
        "firm",
        "firm, name, made",
        "firm, name, made",
        "$1, $2, $3",
        "firm"
    ),
    (
        "counter",
        "firm, name, value",
        "firm, name, value",
        "$1, $2, $3",
        "name"
    ),
    (
        "account",
        "firm, account, kind, name, place, settings, secret, made, removed, in_step, trouble, hint",
        "firm, account, kind, name, place, settings, secret, made, removed, in_step, trouble, hint",
        "$1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12",
        "account"
    ),
    (
        "folder",
        "firm, account, folder, name, place, mails, kept",
        "firm, account, folder, name, place, mails, kept",
        "$1, $2, $3, $4, $5, $6, $7",
        "account, folder"
    ),
    (
        "mail",
        "firm, mail, digest, bytes, sent, stamped, kept, rules, id_mark, letter_mark, bundle",
        "firm, mail, digest, bytes, sent, stamped, kept, CAST(0 AS bigint), CAST(0 AS bigint), CAST(0 AS bigint), bundle",
        "$1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11",
        "mail"
    ),
    (
        "body",
        "firm, mail, body",
        "firm, mail, body",
        "$1, $2, $3",
        "mail"
    ),
    (
        "lies",
        "firm, account, folder, uid, mail",
        "firm, account, folder, uid, mail",
        "$1, $2, $3, $4, $5",
        "account, folder, uid"
    ),
    (
        "decision",
        "firm, decision, at, who, kind, what, why, undone, undone_by",
        "firm, decision, at, who, kind, what, why, undone, undone_by",
        "$1, $2, $3, $4, $5, $6, $7, $8, $9",
        "decision"
    ),
    (
        "happening",
        "firm, happening, at, who, verb, object, why",
        "firm, happening, at, who, verb, object, why",
        "$1, $2, $3, $4, $5, $6, $7",
        "happening"
    ),
    (
        "policy",
        "firm, policy, at, who, text",
        "firm, policy, at, who, text",
        "$1, $2, $3, $4, $5",
        "policy"
    ),
    (
        "exclusion",
        "firm, kind, what, who, at",
        "firm, kind, what, who, at",
        "$1, $2, $3, $4, $5",
        "kind, what"
    ),
    (
        "job",
        "firm, kind, subject, due, rank, attempts, leased_until, lease, wanted, trouble",
        "firm, kind, subject, due, rank, attempts, CAST(0 AS bigint), '', wanted, trouble",
        "$1, $2, $3, $4, $5, $6, $7, $8, $9, $10",
        "kind, subject"
    ),
    (
        "client",
        "firm, client, slug, name, place, found, stale",
        "firm, client, slug, name, place, found, CAST(1 AS bigint)",
        "$1, $2, $3, $4, $5, $6, $7",
        "client"
    ),
    (
        "party",
        "firm, address, client",
        "firm, address, client",
        "$1, $2, $3",
        "address"
    ),
    (
        "member",
        "firm, member, name, address, role, language, made, gone, password, second, second_since, second_step",
        "firm, member, name, address, role, language, made, gone, password, second, second_since, second_step",
        "$1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12",
        "member"
    ),
    (
        "recovery",
        "firm, member, digest, used",
        "firm, member, digest, used",
        "$1, $2, $3, $4",
        "member, digest"
    ),
    (
        "limited",
        "firm, party, member",
        "firm, party, member",
        "$1, $2, $3",
        "party, member"
    ),
);

const fn index(name: &str) -> usize {
    let mut at = 0;
    while at < TABLES.len() {
        if same(TABLES[at].name.as_bytes(), name.as_bytes()) {
            return at;
        }
        at += 1;
    }
    at
}

const fn same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let mut at = 0;
    while at < a.len() {
        if a[at] != b[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// Rows are written when they hold so many bytes, or are so many.
const BYTES: usize = 4 * 1024 * 1024;
const ROWS: usize = 2_000;

/// Copies all ground of a firm as it is at one moment to a new store, piece by piece; how many mails were copied.
/// The store that is copied to holds nothing else of the firm.
///
/// # Errors
///
/// As the databases say; what was copied before is there then.
pub fn copy(from: &Store, to: &Store) -> Result<usize, StoreError> {
    fill(from, to, &mut |batch| to.write(batch))
}

/// The same in the place of all that a store holds: whole, or not at all.
///
/// # Errors
///
/// As the databases say; nothing was changed then.
pub fn replace(from: &Store, to: &Store) -> Result<usize, StoreError> {
    let mut mails = 0;
    to.db().write_together(&mut |put| {
        mails = fill(from, to, put)?;
        Ok(())
    })?;
    Ok(mails)
}

fn fill(from: &Store, to: &Store, put: &mut Put<'_>) -> Result<usize, StoreError> {
    put(&cleared(to))?;
    let statements: Vec<Statement> = TABLES.iter().map(|table| table.out).collect();
    let mut filling = Filling::new(put);
    let mut mails = 0;
    let values = row![from.firm()];
    from.db()
        .each_at_once(&statements, &values, &mut |table, row| {
            mails += usize::from(TABLES[table].name == "mail");
            filling.add(TABLES[table].put, row)
        })?;
    filling.flush()?;
    Ok(mails)
}

/// What takes away all that a store holds.
fn cleared(to: &Store) -> Batch {
    let mut batch = Batch::new();
    for table in TABLES {
        batch.any(table.clear, row![to.firm()]);
    }
    to.forget_derived(&mut batch);
    to.forget_keys(&mut batch);
    batch
}

struct Filling<'p, 'a> {
    put: &'p mut Put<'a>,
    batch: Batch,
    rows: usize,
    bytes: usize,
}

impl<'p, 'a> Filling<'p, 'a> {
    fn new(put: &'p mut Put<'a>) -> Filling<'p, 'a> {
        Filling {
            put,
            batch: Batch::new(),
            rows: 0,
            bytes: 0,
        }
    }

    fn add(&mut self, put: Statement, row: Row) -> Result<(), StoreError> {
        self.bytes += row.0.iter().map(size).sum::<usize>();
        self.rows += 1;
        self.batch.one(put, row.0);
        if self.bytes >= BYTES || self.rows >= ROWS {
            self.flush()?;
        }
        Ok(())
    }

    fn flush(&mut self) -> Result<(), StoreError> {
        (self.rows, self.bytes) = (0, 0);
        (self.put)(&std::mem::take(&mut self.batch))
    }
}

fn size(value: &Value) -> usize {
    match value {
        Value::Text(text) => text.len(),
        Value::Bytes(bytes) => bytes.len(),
        _ => 8,
    }
}
