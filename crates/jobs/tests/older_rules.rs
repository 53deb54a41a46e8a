//! A newer build opens a store: a worker does anew what older rules did, and the old serves meanwhile.

use amends_jobs::{Kind, Worker};
use amends_reading::{Options, Report};
use amends_service::{Amends, Lease};
use amends_store::OWN;
use amends_store::sql::{Batch, Place, Statement};
use jiff::Timestamp;
use std::path::Path;
use std::time::{Duration, Instant};

/// Nothing here takes longer.
const PATIENCE: Duration = Duration::from_secs(60);

fn held() -> Amends {
    let now: Timestamp = "2025-12-01T09:00:00Z".parse().expect("a time");
    let amends = Amends::open(&Place::Memory, OWN, Options::default()).expect("a store");
    let amends = amends.at(move || now);
    let mailbox = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cli/tests/data/studio.mbox");
    amends.import(&[mailbox], &|_, _| {}).expect("brought in");
    amends.catch_up(&|_| {}).expect("settled");
    amends
}

fn change(amends: &Amends, statements: &[&'static str]) {
    let mut batch = Batch::new();
    for statement in statements {
        batch.any(Statement::new(statement), Vec::new());
    }
    amends.store().write(&batch).expect("changed");
}

fn lists(amends: &Amends) -> Report {
    amends.lists().expect("read").expect("there is mail")
}

fn old(amends: &Amends) -> usize {
    let standings = amends.store().standings().expect("read");
    standings.iter().filter(|s| s.rules == -1).count()
}

#[test]
fn the_old_serves_until_a_worker_has_read_it_anew() {
    let amends = held();
    let before = lists(&amends);
    assert!(!before.clients.is_empty());
    let all_old = [
        "UPDATE mail SET rules = -1",
        "UPDATE census SET rules = -1",
        "UPDATE said SET rules = -1",
        "UPDATE standing SET rules = -1",
    ];
    change(&amends, &all_old);
    assert_eq!(format!("{:?}", lists(&amends)), format!("{before:?}"));
    let mut worker = Worker::new(amends.clone(), None);
    let begun = Instant::now();
    let done = || {
        let rules = amends.older_rules().expect("read");
        let idle = amends.store().jobs().expect("read").is_empty();
        let anew = rules == (false, false) && idle && old(&amends) == 0;
        anew || begun.elapsed() > PATIENCE
    };
    worker.run(&done).expect("done anew");
    assert_eq!(old(&amends), 0);
    assert_eq!(format!("{:?}", lists(&amends)), format!("{before:?}"));
}

#[test]
fn nobody_else_reads_what_a_worker_is_reading_anew() {
    let amends = held();
    change(&amends, &["UPDATE standing SET rules = -1"]);
    let all = old(&amends);
    let worker = Worker::new(amends.clone(), None);
    worker.ask(Kind::Read, 1).expect("asked");
    let lease = Lease::claim(amends.store(), "a worker", PATIENCE, amends.now());
    assert!(lease.expect("read").is_some());
    amends.catch_up(&|_| {}).expect("caught up");
    assert_eq!(old(&amends), all);
}
