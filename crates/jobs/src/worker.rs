//! One worker.

mod tasks;

use amends_connect::backoff::{Backoff, SystemChance};
use amends_service::JobKind as Kind;
use amends_service::{Amends, Lease, SecretBox, ServiceError};
use jiff::Timestamp;
use std::hash::{BuildHasher, RandomState};
use std::thread;
use std::time::{Duration, Instant};

/// A job belongs to its worker so long without a word.
const LEASE: Duration = Duration::from_secs(60);

/// With nothing to do, the queue is looked at so often.
const LOOK: Duration = Duration::from_millis(250);

/// An account has its turn for so long before another one has.
const TURN: Duration = Duration::from_secs(20);

/// Standings are read anew when they are so old: time itself counts.
const AGE: Duration = Duration::from_secs(12 * 3600);

/// Does jobs, one after another.
pub struct Worker {
    amends: Amends,
    key: Option<SecretBox>,
    name: String,
    lease: Duration,
    aged: Option<Instant>,
}

impl Worker {
    /// A worker with a name of its own. Without the key file it cannot sign in anywhere.
    pub fn new(amends: Amends, key: Option<SecretBox>) -> Worker {
        // A fresh key of the standard library's hasher is random, and no other worker has the same.
        let random = RandomState::new().hash_one(std::process::id());
        Worker {
            amends,
            key,
            name: format!("{random:016x}"),
            lease: LEASE,
            aged: None,
        }
    }

    /// The same with leases of another length: a job of a worker that died is free again after so long.
    #[must_use]
    pub fn with_lease(self, lease: Duration) -> Worker {
        Worker { lease, ..self }
    }

    /// Asks for a job, due now.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn ask(&self, kind: Kind, subject: i64) -> Result<(), ServiceError> {
        self.amends.ask(kind, subject, self.amends.now())
    }

    /// Does jobs until it is asked to stop.
    ///
    /// # Errors
    ///
    /// As the store says, where waiting does not help.
    pub fn run(&mut self, stop: &dyn Fn() -> bool) -> Result<(), ServiceError> {
        let mut busy = true;
        while !stop() {
            match self.step(stop) {
                Ok(true) => busy = true,
                Ok(false) => {
                    if std::mem::take(&mut busy) {
                        self.amends.store().db().rest()?;
                    }
                    self.age()?;
                    thread::sleep(LOOK);
                }
                Err(error) if error.passes() => thread::sleep(LOOK),
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Does jobs until none is due.
    ///
    /// # Errors
    ///
    /// As the store says. A job that fails is put off, and is no error here.
    pub fn run_dry(&self, stop: &dyn Fn() -> bool) -> Result<(), ServiceError> {
        while !stop() && self.step(stop)? {}
        Ok(())
    }

    /// Does the most urgent job; false when none is due.
    fn step(&self, stop: &dyn Fn() -> bool) -> Result<bool, ServiceError> {
        let now = self.amends.now();
        let claimed = Lease::claim(self.amends.store(), &self.name, self.lease, now)?;
        let Some(lease) = claimed else {
            return Ok(false);
        };
        let job = lease.job.clone();
        let at_work = self.amends.under(lease);
        let done = match Kind::named(&job.kind) {
            Some(kind) => tasks::run(&at_work, self.key.as_ref(), kind, &job, stop),
            // A newer Amends asked for it.
            None => Ok(tasks::Done::Again(Duration::from_secs(3600))),
        };
        let store = self.amends.store();
        let now = self.amends.now();
        match done {
            Ok(tasks::Done::Done) => store.done(&job, &self.name, now.as_microsecond())?,
            Ok(tasks::Done::Again(wait)) => {
                store.put_off(&job, &self.name, later(now, wait), None)?
            }
            Err(error) => {
                let due = later(now, wait(&error, job.attempts));
                store.put_off(&job, &self.name, due, Some(&error.to_string()))?;
            }
        }
        Ok(true)
    }

    /// Asks for what grew old to be done anew, now and then: what older rules filed, found or read, and standings of
    /// some time ago.
    fn age(&mut self) -> Result<(), ServiceError> {
        if self.aged.is_some_and(|at| at.elapsed() < AGE / 12) {
            return Ok(());
        }
        let first = self.aged.is_none();
        self.aged = Some(Instant::now());
        let now = self.amends.now();
        let (mails, census) = self.amends.older_rules()?;
        for (older, kind) in [(mails, Kind::File), (census, Kind::Census)] {
            if older {
                self.amends.ask(kind, 0, now)?;
            }
        }
        // What was kept without a worker, or by an older Amends.
        if first {
            tasks::ask_to_bundle(&self.amends)?;
        }
        // What somebody read without a worker.
        let due = match first {
            true => self.amends.years_due()?,
            false => Vec::new(),
        };
        for client in due {
            self.amends.ask(Kind::Year, client, now)?;
        }
        for client in self.amends.old_standings(AGE)? {
            self.amends.ask(Kind::Read, client, now)?;
        }
        Ok(())
    }
}

fn later(now: Timestamp, wait: Duration) -> i64 {
    let wait = i64::try_from(wait.as_micros()).unwrap_or(i64::MAX);
    now.as_microsecond().saturating_add(wait)
}

/// How long a failed job waits: longer each time; long where only a person can help.
fn wait(error: &ServiceError, attempts: i64) -> Duration {
    if !error.passes() {
        return Duration::from_secs(3600);
    }
    let mut backoff = Backoff::default();
    let mut wait = Duration::ZERO;
    for _ in 0..=attempts.clamp(0, 16) {
        wait = backoff.wait(&mut SystemChance);
    }
    wait
}
