//! The JSON that other programs read. Stable: a field once there keeps its name and meaning, and
//! `version` changes when one has to go. `docs/json.md` describes every field.

mod brought;
mod client;
mod clients;
mod decided;
mod draft;
mod errand;
mod evidence;
mod extras;
mod found;
mod health;
mod house;
mod letter;
mod loops;
mod measured;
mod number;
mod original;
mod people;
mod policy;
mod replay;
mod settings;
mod shape;
mod talk;
mod today;
mod year;

pub use brought::brought;
pub use clients::{clients_in_short, some_clients};
pub use decided::{decided, one_decided, some_decided};
pub use draft::draft;
pub use errand::{ErrandTold, Far, errand, reading};
pub use found::{found, some_found};
pub use health::health;
pub use house::{Happened, Member, happenings, me, members};
pub use letter::letter;
pub use loops::{loops, some_loops};
pub use original::{Original, original};
pub use people::people;
pub use policy::{PolicyVersion, held_policy, policy, policy_text, policy_versions};
pub use replay::replay;
pub use settings::{
    BackupFile, Excluded, FailingJob, MailAccount, MailFolder, SeenBy, Upkeep, WaitingJobs,
};
pub use settings::{backups, exclusions, limit, mail_accounts, upkeep};
pub use shape::Shape;
pub use talk::{Spoken, TalkInShort, talk, talks};
pub use today::today;
pub use year::year;

use crate::MailRead;
use crate::words::Voice;
use amends_reading::replay::Record;
use amends_reading::{ClientReport, Report};
use schemars::JsonSchema;
use serde::Serialize;

/// The version of the format.
pub const VERSION: u32 = 1;

/// What to put in.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    /// Every moment of every client too.
    pub moments: bool,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Report")]
struct Document<'a> {
    version: u32,
    as_of: String,
    firm: extras::Firm<'a>,
    clients: Vec<client::Client<'a>>,
    away: Vec<extras::Away<'a>>,
    left_out: Vec<extras::LeftOut<'a>>,
    doubts: Vec<extras::Doubt<'a>>,
    mail: extras::Mail<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    record: Option<replay::Brief>,
}

/// The report as JSON, indented, ending in a line feed. The same report gives the same bytes.
pub fn report(report: &Report, mail: &MailRead, options: Options) -> String {
    clients(report, &report.all(), mail, options)
}

/// The same with some of the report's clients only, in the order given.
pub fn clients(
    report: &Report,
    clients: &[&ClientReport],
    mail: &MailRead,
    options: Options,
) -> String {
    check(report, clients, mail, None, options)
}

/// The same with how the warnings would have held up on this mailbox, where that is known.
pub fn check(
    report: &Report,
    clients: &[&ClientReport],
    mail: &MailRead,
    record: Option<&Record>,
    options: Options,
) -> String {
    let document = Document {
        version: VERSION,
        as_of: report.as_of.to_string(),
        firm: extras::Firm::of(report),
        clients: clients
            .iter()
            .map(|c| client::Client::of(c, &Voice::with(report, c), options.moments))
            .collect(),
        away: clients.iter().filter_map(|c| extras::Away::of(c)).collect(),
        left_out: report.left_out.iter().map(extras::LeftOut::of).collect(),
        doubts: report.doubts.iter().map(extras::Doubt::of).collect(),
        mail: extras::Mail::of(mail),
        record: record.map(replay::Brief::of),
    };
    text(&document)
}

/// A document, indented, ending in a line feed.
fn text(document: &impl Serialize) -> String {
    // Only strings, numbers and lists: there is nothing in it that could fail to be written.
    let mut text = serde_json::to_string_pretty(document).unwrap_or_default();
    text.push('\n');
    text
}
