//! Whether all is well with a store, and what to do where it is not.

use crate::amends::Amends;
use crate::error::ServiceError;
use crate::keep::digest;
pub use amends_store::invariants::Invariant;
use amends_store::sql::{Batch, Place};
use jiff::Timestamp;

/// What was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// It cannot be written, and why.
    NotWritable(String),
    /// The database itself finds something wrong with what it holds.
    Faults(Vec<String>),
    /// Something that must be true is not, for so many rows.
    Broken(Invariant, usize),
    /// A job did not go well: its kind, how often it was tried, why.
    Job(String, i64, String),
    /// An account is not in step: its name, since when, why and what to do.
    Account(String, Option<Timestamp>, Option<(String, String)>),
}

impl Finding {
    /// True when [`Amends::mend`] mends it.
    pub fn is_mended(&self) -> bool {
        match self {
            Finding::Broken(invariant, _) => !matches!(
                invariant,
                Invariant::MailsHaveBytes | Invariant::MembersHaveOwner
            ),
            _ => false,
        }
    }
}

/// What a look at a store found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Health {
    /// What is not well.
    pub findings: Vec<Finding>,
    /// How many bytes the store takes.
    pub bytes: u64,
    /// How many bytes the mail in it had when it came.
    pub mail_bytes: u64,
    /// How many steps of the schema it has gone through.
    pub schema: usize,
    /// How many mails, letters and clients it holds.
    pub holds: (usize, usize, usize),
    /// Mails that wait to be filed and clients that wait to be read.
    pub waiting: (usize, usize),
    /// Mails of which not all could be read.
    pub unread: usize,
    /// Bytes that are free on the disk of the store, where that is known.
    pub room: Option<u64>,
}

/// Without word from it for so long, an account is out of step, in microseconds: a day.
const SILENT: i64 = 86_400_000_000;

impl Amends {
    /// Looks whether all is well.
    ///
    /// # Errors
    ///
    /// When it cannot even be read.
    pub fn health(&self) -> Result<Health, ServiceError> {
        let store = &self.store;
        let mut findings = Vec::new();
        if let Err(error) = store.db().can_write() {
            findings.push(Finding::NotWritable(error.to_string()));
        }
        let faults = store.db().faults()?;
        if !faults.is_empty() {
            findings.push(Finding::Faults(faults));
        }
        for invariant in Invariant::ALL {
            let mut broken = store.broken(invariant)?;
            if invariant == Invariant::MailsHaveBytes {
                broken = broken.max(self.mails_unlike()?);
            }
            if broken > 0 {
                findings.push(Finding::Broken(invariant, broken));
            }
        }
        for job in store.jobs()? {
            if let Some(trouble) = job.trouble {
                findings.push(Finding::Job(job.kind, job.attempts, trouble));
            }
        }
        let late = self.now().as_microsecond() - SILENT;
        for account in store.accounts()? {
            if account.trouble.is_some() || account.in_step.is_none_or(|at| at < late) {
                let at = account
                    .in_step
                    .and_then(|at| Timestamp::from_microsecond(at).ok());
                findings.push(Finding::Account(account.name, at, account.trouble));
            }
        }
        let (mails, mail_bytes) = store.mail_count()?;
        Ok(Health {
            findings,
            bytes: store.db().bytes()?,
            mail_bytes: mail_bytes as u64,
            schema: amends_store::sql::version(store.db())?,
            holds: (mails, store.letter_count()?, store.clients()?.len()),
            waiting: (
                store.mails_waiting_count(self.rules.mail)?,
                self.waiting_clients()?.len(),
            ),
            unread: store.unread()?.len(),
            room: room(store.db().place()),
        })
    }

    /// How many mails there are whose bytes are not those that came, or not there.
    fn mails_unlike(&self) -> Result<usize, ServiceError> {
        let mut unlike = 0;
        self.each_mails::<ServiceError>(&mut |some, bodies| {
            for held in some {
                let same = match bodies.bytes(&held) {
                    Ok(bytes) => bytes.is_none_or(|bytes| digest(&bytes) == held.digest),
                    Err(error) if error.is_damage() => false,
                    Err(error) => return Err(error),
                };
                unlike += usize::from(!same);
            }
            Ok(())
        })?;
        Ok(unlike)
    }

    /// Makes all that is derived anew from the mail and what people decided. [`Amends::settle`] does the
    /// reading.
    ///
    /// # Errors
    ///
    /// As the store says; nothing was changed then.
    pub fn mend(&self) -> Result<(), ServiceError> {
        let mut batch = Batch::new();
        self.store.forget_derived(&mut batch);
        self.store.forget_loose_keys(&mut batch);
        self.write(batch)?;
        Ok(self.store.raise_counts()?)
    }
}

/// Bytes that are free where a file lies.
#[cfg(unix)]
fn room(place: &Place) -> Option<u64> {
    let Place::File(path) = place else {
        return None;
    };
    let disk = rustix::fs::statvfs(path).ok()?;
    Some(disk.f_bavail.saturating_mul(disk.f_frsize))
}

#[cfg(not(unix))]
fn room(_: &Place) -> Option<u64> {
    None
}
