//! Jobs: what is to be done, once for each subject, and who does it just now.
//!
//! A worker claims a job by a lease in two steps: it picks one, then takes it if it is still free. A lease that
//! ran out is free again, so that nothing hangs on a worker that died. A job that is asked for again while it
//! is done is done once more afterwards.

use crate::error::{Kind, StoreError};
use crate::sql::{Batch, Row, row, statements};
use crate::store::Store;

statements! {
    /// Asks for one; one that waits already is done no later than asked for.
    ASK = "INSERT INTO job (firm, kind, subject, due, rank, attempts, leased_until, lease, wanted) \
           VALUES ($1, $2, $3, $4, $5, 0, 0, '', 1) ON CONFLICT (firm, kind, subject) DO UPDATE SET \
           due = CASE WHEN job.due < excluded.due THEN job.due ELSE excluded.due END, \
           wanted = job.wanted + 1";
    /// Those that are due and free, the most urgent first.
    FREE = "SELECT kind, subject, due, rank, attempts, wanted, trouble FROM job \
            WHERE firm = $1 AND due <= $2 AND leased_until <= $2 ORDER BY rank, attempts, due, kind, subject LIMIT $3";
    /// Takes one if it is still free.
    CLAIM = "UPDATE job SET leased_until = $5, lease = $6, attempts = attempts + 1 \
             WHERE firm = $1 AND kind = $2 AND subject = $3 AND leased_until <= $4";
    /// Goes on with it.
    KEEP = "UPDATE job SET leased_until = $4 WHERE firm = $1 AND kind = $2 AND subject = $3 AND lease = $5";
    /// It is done, and nobody asked again meanwhile.
    DONE = "DELETE FROM job WHERE firm = $1 AND kind = $2 AND subject = $3 AND lease = $4 AND wanted = $5";
    /// It is free again, for later.
    LATER = "UPDATE job SET leased_until = 0, lease = '', due = $4, trouble = $5, attempts = $6 \
             WHERE firm = $1 AND kind = $2 AND subject = $3 AND lease = $7";
    /// One that somebody is at.
    LEASED = "SELECT kind FROM job WHERE firm = $1 AND leased_until > $2 LIMIT 1";
    /// All there are.
    EVERY = "SELECT kind, subject, due, rank, attempts, wanted, trouble FROM job WHERE firm = $1 ORDER BY rank, kind, subject";
    /// Never mind.
    CANCEL = "DELETE FROM job WHERE firm = $1 AND kind = $2 AND subject = $3";
}

/// A job.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// What is to be done: `sync`.
    pub kind: String,
    /// To what; 0 for the firm as a whole.
    pub subject: i64,
    /// Not before this: microseconds since the epoch.
    pub due: i64,
    /// Lower ones first.
    pub rank: i64,
    /// How often it was begun since it last went well.
    pub attempts: i64,
    /// How often it was asked for.
    pub wanted: i64,
    /// Why it did not go well the last time.
    pub trouble: Option<String>,
}

fn job(mut row: Row) -> Result<Job, StoreError> {
    Ok(Job {
        kind: row.take(0)?,
        subject: row.take(1)?,
        due: row.take(2)?,
        rank: row.take(3)?,
        attempts: row.take(4)?,
        wanted: row.take(5)?,
        trouble: row.take(6)?,
    })
}

/// How many free jobs are looked at: several workers must not all want the same one.
const CHOICE: usize = 8;

impl Store {
    /// Asks for a job, due at a time.
    pub fn ask(&self, batch: &mut Batch, kind: &str, subject: i64, due: i64, rank: i64) {
        batch.one(ASK, row![self.firm(), kind, subject, due, rank]);
    }

    /// Takes the most urgent job that is free at a time, until `until`, under the name `lease`, which no
    /// other worker has.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn claim(&self, now: i64, until: i64, lease: &str) -> Result<Option<Job>, StoreError> {
        let free = self.read(FREE, row![self.firm(), now, CHOICE])?;
        for row in free {
            let job = job(row)?;
            let mut batch = Batch::new();
            let kind = job.kind.as_str();
            batch.one(
                CLAIM,
                row![self.firm(), kind, job.subject, now, until, lease],
            );
            match self.write(&batch) {
                Ok(()) => return Ok(Some(job)),
                Err(error) if error.kind == Kind::Changed => {}
                Err(error) => return Err(error),
            }
        }
        Ok(None)
    }

    /// Goes on with a job until `until`. Part of every batch that a job writes: whoever lost the lease
    /// writes nothing.
    pub fn keep_lease(&self, batch: &mut Batch, job: &Job, until: i64, lease: &str) {
        let kind = job.kind.as_str();
        batch.one(KEEP, row![self.firm(), kind, job.subject, until, lease]);
    }

    /// A job is done. If it was asked for again meanwhile, it is free again at once.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn done(&self, job: &Job, lease: &str, now: i64) -> Result<(), StoreError> {
        let kind = job.kind.as_str();
        let mut batch = Batch::new();
        batch.any(
            DONE,
            row![self.firm(), kind, job.subject, lease, job.wanted],
        );
        batch.any(
            LATER,
            row![
                self.firm(),
                kind,
                job.subject,
                now,
                None::<String>,
                0,
                lease
            ],
        );
        self.write(&batch)
    }

    /// A job did not go well, or goes on later.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn put_off(
        &self,
        job: &Job,
        lease: &str,
        due: i64,
        trouble: Option<&str>,
    ) -> Result<(), StoreError> {
        let kind = job.kind.as_str();
        let attempts = if trouble.is_some() {
            job.attempts + 1
        } else {
            0
        };
        let mut batch = Batch::new();
        batch.any(
            LATER,
            row![
                self.firm(),
                kind,
                job.subject,
                due,
                trouble,
                attempts,
                lease
            ],
        );
        self.write(&batch)
    }

    /// True while somebody does a job: microseconds since the epoch.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn is_at_work(&self, now: i64) -> Result<bool, StoreError> {
        Ok(self.first(LEASED, row![self.firm(), now])?.is_some())
    }

    /// All jobs that wait or are done just now.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn jobs(&self) -> Result<Vec<Job>, StoreError> {
        let rows = self.read(EVERY, row![self.firm()])?;
        rows.into_iter().map(job).collect()
    }

    /// A job is not wanted any more.
    pub fn cancel(&self, batch: &mut Batch, kind: &str, subject: i64) {
        batch.any(CANCEL, row![self.firm(), kind, subject]);
    }
}
