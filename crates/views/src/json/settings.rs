//! What owners look after, for programs: mail accounts, what is excluded, who sees a client, backups, how the store
//! is at a glance. Secrets are in none of them.

use super::VERSION;
use schemars::JsonSchema;
use serde::Serialize;

/// An account that mail comes from.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[schemars(rename = "MailAccount")]
pub struct MailAccount {
    /// Its number.
    pub account: i64,
    /// What people call it.
    pub name: String,
    /// `server`, or `folder` on the machine that Amends runs on.
    pub kind: &'static str,
    /// Where its mail lies.
    pub place: String,
    /// How it is: `in_step`, `first_reading`, `not_read` yet, or `nothing_there`.
    pub state: &'static str,
    /// When all that lies there was last here.
    pub in_step: Option<String>,
    /// Messages that were read, out of how many that are known to lie there.
    pub read: i64,
    /// How many those are.
    pub of: i64,
    /// Why it could not be read the last time.
    pub trouble: Option<String>,
    /// What to do about that.
    pub hint: Option<String>,
    /// Its folders.
    pub folders: Vec<MailFolder>,
}

/// A folder of an account.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[schemars(rename = "MailFolder")]
pub struct MailFolder {
    /// Its name; of a file its path.
    pub name: String,
    /// Messages of it that were read.
    pub read: i64,
    /// Messages that are known to lie there.
    pub of: i64,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "MailAccounts")]
pub(super) struct Accounts<'a> {
    version: u32,
    accounts: &'a [MailAccount],
}

/// A job that did not go well.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[schemars(rename = "FailingJob")]
pub struct FailingJob {
    /// What was to be done.
    pub job: String,
    /// How often it was tried.
    pub tries: usize,
    /// Why it did not go well.
    pub why: String,
}

/// Jobs that wait.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[schemars(rename = "WaitingJobs")]
pub struct WaitingJobs {
    /// What is to be done.
    pub job: String,
    /// How many of these wait.
    pub waiting: usize,
}

/// How the store is at a glance.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[schemars(inline)]
pub struct Upkeep {
    /// What waits to be done.
    pub waiting: Vec<WaitingJobs>,
    /// What did not go well.
    pub failing: Vec<FailingJob>,
    /// Where mail comes from.
    pub accounts: Vec<MailAccount>,
    /// How many bytes the store takes.
    pub bytes: u64,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Upkeep")]
pub(super) struct Glance<'a> {
    version: u32,
    #[serde(flatten)]
    upkeep: &'a Upkeep,
}

/// Something that is never stored.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[schemars(rename = "Exclusion")]
pub struct Excluded<'a> {
    /// `person`, `thread`, `label`, `words`; `erased` for somebody of whom nothing is kept.
    pub kind: &'static str,
    /// What it is; none for somebody who was erased.
    pub what: Option<&'a str>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Exclusions")]
pub(super) struct Exclusions<'a> {
    version: u32,
    exclusions: &'a [Excluded<'a>],
}

/// Who sees a client.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[schemars(inline)]
pub struct SeenBy<'a> {
    /// The client's id.
    pub client: &'a str,
    /// True when all members see it.
    pub all: bool,
    /// Else the members who do beside the owners, by their numbers.
    pub members: Vec<i64>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "ClientLimit")]
pub(super) struct Limit<'a> {
    version: u32,
    #[serde(flatten)]
    limit: &'a SeenBy<'a>,
}

/// A backup that lies beside the store.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[schemars(rename = "Backup")]
pub struct BackupFile {
    /// Its file's name.
    pub name: String,
    /// When it was written.
    pub at: String,
    /// How many bytes it has.
    pub bytes: u64,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Backups")]
pub(super) struct Backups<'a> {
    version: u32,
    /// The newest first; none where the store is on a database server.
    backups: Option<&'a [BackupFile]>,
}

/// The accounts as JSON, ending in a line feed.
pub fn mail_accounts(accounts: &[MailAccount]) -> String {
    super::text(&Accounts {
        version: VERSION,
        accounts,
    })
}

/// How the store is at a glance as JSON, ending in a line feed.
pub fn upkeep(upkeep: &Upkeep) -> String {
    super::text(&Glance {
        version: VERSION,
        upkeep,
    })
}

/// What is excluded as JSON, ending in a line feed.
pub fn exclusions(exclusions: &[Excluded<'_>]) -> String {
    super::text(&Exclusions {
        version: VERSION,
        exclusions,
    })
}

/// Who sees a client as JSON, ending in a line feed.
pub fn limit(limit: &SeenBy<'_>) -> String {
    super::text(&Limit {
        version: VERSION,
        limit,
    })
}

/// Backups as JSON, the newest first, ending in a line feed.
pub fn backups(backups: Option<&[BackupFile]>) -> String {
    super::text(&Backups {
        version: VERSION,
        backups,
    })
}
