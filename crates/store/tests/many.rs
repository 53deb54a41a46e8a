//! Many rows in one batch, and many questions in one go: in order, whole or not at all, on both databases.

use amends_store::sql::{Batch, Db, Place, Statement, Value};
use amends_store::{Kind, StoreError};
use amends_testkit::servers::postgres;

const MAKE: Statement = Statement::new("CREATE TABLE n (n bigint PRIMARY KEY, v bigint NOT NULL)");
const PUT: Statement = Statement::new("INSERT INTO n (n, v) VALUES ($1, $2)");
const RAISE: Statement = Statement::new("UPDATE n SET v = v + $2 WHERE n = $1");
const TWICE: Statement = Statement::new("UPDATE n SET v = v * 2 WHERE n = $1");
const GET: Statement = Statement::new("SELECT v FROM n WHERE n = $1");
const ALL: Statement = Statement::new("SELECT n, v FROM n ORDER BY n");
const HERE: Statement = Statement::new("SELECT pg_backend_pid()::bigint");

/// More than go to a server at once, and no multiple of what goes in one statement.
const MANY: i64 = 1_003;

fn on_both(story: impl Fn(&Db)) {
    story(&made(&Place::Memory));
    if let Some(database) = postgres::database() {
        story(&made(&Place::Server(database.address())));
    }
}

fn made(place: &Place) -> Db {
    let db = Db::open(place).expect("a database");
    let mut batch = Batch::new();
    batch.any(MAKE, vec![]);
    db.write(&batch).expect("a table");
    db
}

fn values(numbers: &[i64]) -> Vec<Value> {
    numbers.iter().map(|n| Value::Int(*n)).collect()
}

fn all(db: &Db) -> Vec<(i64, i64)> {
    let rows = db.read(ALL, &[]).expect("rows").into_iter();
    rows.map(|mut row| (row.take(0).expect("n"), row.take(1).expect("v")))
        .collect()
}

/// Rows put, and each changed twice in an order that tells.
fn put(batch: &mut Batch) {
    for n in 0..MANY {
        batch.one(PUT, values(&[n, n]));
    }
    for n in 0..MANY {
        batch.one(RAISE, values(&[n, 1]));
        batch.one(TWICE, values(&[n]));
    }
}

fn kind(done: Result<(), StoreError>) -> Option<Kind> {
    done.err().map(|error| error.kind)
}

#[test]
fn statements_are_done_in_their_order() {
    on_both(|db| {
        let mut batch = Batch::new();
        put(&mut batch);
        db.write(&batch).expect("written");
        let wanted: Vec<_> = (0..MANY).map(|n| (n, (n + 1) * 2)).collect();
        assert_eq!(all(db), wanted);
    });
}

#[test]
fn one_that_fails_undoes_all() {
    on_both(|db| {
        for (statement, row) in [(PUT, [7, 7]), (RAISE, [MANY, 1])] {
            let mut batch = Batch::new();
            put(&mut batch);
            batch.one(statement, values(&row));
            // Answers to these come after it failed.
            for n in 0..MANY {
                batch.one(RAISE, values(&[n, 1]));
            }
            assert_eq!(kind(db.write(&batch)), Some(Kind::Changed));
            assert_eq!(all(db), []);
        }
        // What is told is what went wrong first.
        let mut batch = Batch::new();
        batch.one(PUT, values(&[1, 1]));
        batch.one(RAISE, values(&[2, 1]));
        batch.one(PUT, vec![Value::Int(2), Value::Null]);
        let error = db.write(&batch).expect_err("a row that is not there");
        assert!(error.to_string().contains("0 rows"), "{error}");
        let mut batch = Batch::new();
        put(&mut batch);
        db.write(&batch).expect("it goes on");
    });
}

#[test]
fn many_questions_are_answered_in_their_order() {
    on_both(|db| {
        let mut batch = Batch::new();
        put(&mut batch);
        db.write(&batch).expect("written");
        // Every third is not there.
        let asked: Vec<i64> = (0..MANY).rev().map(|n| n + n % 3 * MANY).collect();
        let asked_for: Vec<_> = asked.iter().map(|n| values(&[*n])).collect();
        let found = db.read_many(GET, &asked_for).expect("answers");
        let found = found.into_iter().map(|rows| {
            let mut rows = rows.into_iter();
            let value = rows.next().map(|mut row| row.take::<i64>(0).expect("v"));
            assert!(rows.next().is_none());
            value
        });
        let wanted = asked.iter().map(|n| (*n < MANY).then_some((n + 1) * 2));
        assert!(found.eq(wanted));
        assert_eq!(db.read_many(GET, &[]).expect("none").len(), 0);
    });
}

#[test]
fn a_connection_that_was_cut_is_made_anew() {
    let Some(database) = postgres::database() else {
        return;
    };
    let db = made(&Place::Server(database.address()));
    let mut here = db.first(HERE, &[]).expect("asked").expect("an answer");
    let here: i64 = here.take(0).expect("a number");
    database.run(&format!("SELECT pg_terminate_backend({here}, 5000)"));
    let mut batch = Batch::new();
    put(&mut batch);
    assert_eq!(kind(db.write(&batch)), Some(Kind::Lost));
    db.write(&batch).expect("by another connection");
    assert_eq!(all(&db).len(), MANY as usize);
}
