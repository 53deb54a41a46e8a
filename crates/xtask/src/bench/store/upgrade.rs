//! A large store that a newer build opens: a step of the schema, and rules of reading that are newer than those
//! that everything was read by, while somebody keeps asking.

use super::Args;
use super::cost::{self, Cost, middle_and_worst};
use super::large::{self, Large};
use amends_jobs::{Kind, Worker};
use amends_service::Amends;
use amends_service::search::Search;
use amends_store::sql::{Db, Migration, Place, migrate};
use rusqlite::Connection;
use std::fmt::Write;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// A step that looks at every letter, makes an index of them all and widens their rows.
const STEP: Migration = Migration::new(
    "bench",
    "CREATE INDEX bench_step ON letter (firm, heard, at); \
          ALTER TABLE client ADD COLUMN bench bigint NOT NULL DEFAULT 0; \
          UPDATE standing SET rank = rank + 0;",
);

/// Upgrades the large store twice, and brings it back to what it was.
pub fn measure(args: &Args, into: &Path) -> anyhow::Result<String> {
    let large = Large::of(into, args.letters, args.clients)?;
    let mut text = String::from(
        "| | CPU | on the clock | answers meanwhile | answer, middle | answer, longest |\n\
         |---|---:|---:|---:|---:|---:|\n",
    );
    let asking = large::open(&large.path)?;
    let steps: Vec<Migration> = amends_store::migrations()
        .iter()
        .copied()
        .chain([STEP])
        .collect();
    let db = Db::open(&Place::File(large.path.clone()))?;
    let stepped = served(&asking, || Ok(migrate(&db, &steps)?));
    drop(db);
    step_back(&large.path)?;
    line(
        &mut text,
        "a step of the schema over all letters",
        &stepped?,
    )?;
    age_rules(&large.path)?;
    let newer = large::open(&large.path)?;
    let stale = newer.old_standings(Duration::MAX)?;
    anyhow::ensure!(!stale.is_empty(), "no standing is by older rules");
    let worker = Worker::new(newer, None);
    let reread = served(&asking, || {
        worker.ask(Kind::Census, 0)?;
        for &client in &stale {
            worker.ask(Kind::Read, client)?;
        }
        Ok(worker.run_dry(&|| false)?)
    });
    line(
        &mut text,
        "newer rules: who is who, and all clients reread",
        &reread?,
    )?;
    Ok(text)
}

fn line(text: &mut String, name: &str, (cost, waits): &(Cost, Vec<f64>)) -> anyhow::Result<()> {
    let longest = waits.iter().copied().fold(0.0, f64::max);
    let (middle, _) = middle_and_worst(waits.clone());
    writeln!(
        text,
        "| {name} | {:.1} s | {:.1} s | {} | {middle:.1} ms | {longest:.0} ms |",
        cost.cpu / 1_000.0,
        cost.wall / 1_000.0,
        waits.len(),
    )?;
    Ok(())
}

/// Does a piece of work while somebody keeps asking; how long each answer took, in milliseconds.
fn served(
    asking: &Amends,
    work: impl FnOnce() -> anyhow::Result<()>,
) -> anyhow::Result<(Cost, Vec<f64>)> {
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut waits = Vec::new();
            while !done.load(Ordering::Relaxed) {
                let begun = Instant::now();
                ask(asking, waits.len())?;
                waits.push(begun.elapsed().as_secs_f64() * 1_000.0);
                thread::sleep(Duration::from_millis(20));
            }
            anyhow::Ok(waits)
        });
        let cost = cost::of(work);
        done.store(true, Ordering::Relaxed);
        let waits = reader
            .join()
            .map_err(|_| anyhow::anyhow!("the reader panicked"))?;
        Ok((cost?.1, waits?))
    })
}

/// What a page asks for: how all stand, one client's letters, a search.
fn ask(amends: &Amends, turn: usize) -> anyhow::Result<()> {
    let store = amends.store();
    let standings = store.standings()?;
    anyhow::ensure!(!standings.is_empty(), "the old standings are gone");
    let client = standings[turn * 37 % standings.len()].client;
    anyhow::ensure!(
        !store.client_letters(client, i64::MIN)?.is_empty(),
        "the letters are gone"
    );
    let words = ["invoice", "contract", "heating", "warranty"][turn % 4].parse();
    let words = words.map_err(|error| anyhow::anyhow!("{error}"))?;
    let search = Search {
        words,
        limit: 20,
        ..Search::default()
    };
    anyhow::ensure!(!amends.search(&search)?.hits.is_empty(), "nothing is found");
    Ok(())
}

/// Takes the step back that was only for the bench.
fn step_back(path: &Path) -> anyhow::Result<()> {
    let connection = Connection::open(path)?;
    Ok(connection.execute_batch(
        "BEGIN IMMEDIATE; DROP INDEX IF EXISTS bench_step; DELETE FROM migration WHERE name = 'bench'; \
         ALTER TABLE client DROP COLUMN bench; COMMIT;",
    )?)
}

/// Makes the rules that all was read by older ones.
fn age_rules(path: &Path) -> anyhow::Result<()> {
    let connection = Connection::open(path)?;
    connection.execute(
        "UPDATE rules SET made_by = made_by || ' ' || rules WHERE layer IN ('language', 'reading')",
        [],
    )?;
    Ok(())
}
