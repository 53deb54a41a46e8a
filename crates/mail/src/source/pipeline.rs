//! The work on all processors: one thread reads and splits, others parse, and what they find is
//! put together in the order of the files.

use super::deliver::Reader;
use super::gather::Gather;
use super::guard::STACK;
use super::parse::{self, Batch, Parsed};
use super::{Haul, Problem};
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;

/// Batches that wait to be parsed, at most: reading must not run away from parsing.
const WAITING: usize = 4;

/// Reads all paths.
pub(super) fn run(
    paths: &[PathBuf],
    progress: &(dyn Fn(&Path, u64) + Sync),
    now: Timestamp,
) -> Haul {
    let workers = thread::available_parallelism()
        .map_or(2, usize::from)
        .clamp(1, 16);
    let (batches, queue) = mpsc::sync_channel::<Batch>(WAITING);
    let (done, results) = mpsc::sync_channel::<Parsed>(2 * WAITING);
    let queue = Mutex::new(queue);
    thread::scope(|scope| {
        let mut started = 0;
        for _ in 0..workers {
            let done = done.clone();
            let queue = &queue;
            let worker = thread::Builder::new()
                .stack_size(STACK)
                .spawn_scoped(scope, move || work(queue, &done, now));
            started += usize::from(worker.is_ok());
        }
        drop(done);
        if started == 0 {
            // Not one thread to be had: everything here, one batch after another.
            return alone(paths, progress, now);
        }
        scope.spawn(move || {
            let mut send = |batch| batches.send(batch).is_ok();
            Reader::new(&mut send, progress).read(paths);
        });
        collect(&results)
    })
}

fn work(queue: &Mutex<Receiver<Batch>>, done: &SyncSender<Parsed>, now: Timestamp) {
    loop {
        let batch = match queue.lock() {
            Ok(queue) => queue.recv(),
            Err(poisoned) => poisoned.into_inner().recv(),
        };
        let Ok(batch) = batch else { return };
        if done.send(parse::batch(batch, now)).is_err() {
            return;
        }
    }
}

fn collect(results: &Receiver<Parsed>) -> Haul {
    let mut gather = Gather::default();
    let mut early: BTreeMap<u64, Parsed> = BTreeMap::new();
    let mut next = 0;
    for parsed in results {
        early.insert(parsed.number, parsed);
        while let Some(parsed) = early.remove(&next) {
            gather.add(parsed);
            next += 1;
        }
    }
    // Only a thread that died leaves a gap; what came after it is still good.
    for (_, parsed) in early {
        gather.add(parsed);
    }
    gather.finish()
}

fn alone(paths: &[PathBuf], progress: &(dyn Fn(&Path, u64) + Sync), now: Timestamp) -> Haul {
    let mut gather = Gather::default();
    let mut take = |batch| {
        gather.add(parse::batch(batch, now));
        true
    };
    Reader::new(&mut take, progress).read(paths);
    gather.finish()
}

/// A problem with a file as a whole.
pub(super) fn problem(path: &Path, position: Option<u64>, what: impl Into<String>) -> Problem {
    Problem {
        path: path.to_path_buf(),
        position,
        what: what.into(),
    }
}
