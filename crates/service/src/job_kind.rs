//! Kinds of what is done in the background.

use crate::amends::Amends;
use crate::error::ServiceError;
use amends_store::sql::Batch;
use jiff::Timestamp;

/// What is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JobKind {
    /// Read a client anew; the subject is the client.
    Read,
    /// File the mails that wait.
    File,
    /// Bring an account into step; the subject is the account.
    Sync,
    /// Find out who is who.
    Census,
    /// Look back on a client's last twelve months; the subject is the client.
    Year,
    /// Put mails that came one by one together.
    Bundle,
}

impl JobKind {
    /// All kinds.
    pub const ALL: [JobKind; 6] = [
        JobKind::Read,
        JobKind::File,
        JobKind::Sync,
        JobKind::Census,
        JobKind::Year,
        JobKind::Bundle,
    ];

    /// Its name in the queue.
    pub fn name(self) -> &'static str {
        match self {
            JobKind::Read => "read",
            JobKind::File => "file",
            JobKind::Sync => "sync",
            JobKind::Census => "census",
            JobKind::Year => "year",
            JobKind::Bundle => "bundle",
        }
    }

    /// The kind of that name.
    pub fn named(name: &str) -> Option<JobKind> {
        JobKind::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Lower ones are done first: what somebody waits for before what makes work.
    pub fn rank(self) -> i64 {
        match self {
            JobKind::Read => 0,
            JobKind::File => 1,
            JobKind::Sync => 2,
            JobKind::Census => 3,
            JobKind::Year => 4,
            JobKind::Bundle => 5,
        }
    }
}

impl Amends {
    /// Asks for a job; one that waits already is done no later than asked for.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn ask(&self, kind: JobKind, subject: i64, due: Timestamp) -> Result<(), ServiceError> {
        let mut batch = Batch::new();
        self.store.ask(
            &mut batch,
            kind.name(),
            subject,
            due.as_microsecond(),
            kind.rank(),
        );
        Ok(self.store.write(&batch)?)
    }
}
