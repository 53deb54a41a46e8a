//! What to read and how.

use amends_domain::calendar::WorkingWeek;
use amends_reading::When;
use clap::Args;
use jiff::tz::TimeZone;
use std::path::PathBuf;

/// The mailboxes, and what is known about the firm beforehand. Some commands take the store where none is named.
#[derive(Debug, Args)]
pub struct Mailboxes {
    /// An mbox file (also .gz or .xz), a Maildir, an .eml file, or a folder of these
    #[arg(value_name = "MAILBOX")]
    pub paths: Vec<PathBuf>,

    /// One of your addresses or domains; may be given several times. Found in the mail if not given
    #[arg(long, value_name = "ADDRESS|DOMAIN", help_heading = "Who you are")]
    pub us: Vec<String>,

    /// Your policy: hours, zone and days off are taken from it where no flag says otherwise
    #[arg(long, value_name = "FILE", help_heading = "Who you are")]
    pub policy: Option<PathBuf>,

    /// Your working hours, such as "Mon-Thu 9:00-12:30 13:30-17:30, Fri 9-15"
    #[arg(long, value_name = "WEEK", help_heading = "Who you are")]
    pub hours: Option<WorkingWeek>,

    /// Your time zone, such as Europe/London
    #[arg(long, value_name = "ZONE", value_parser = zone, help_heading = "Who you are")]
    pub zone: Option<TimeZone>,

    /// The country whose public holidays you keep, such as GB, DE-BY or US
    #[arg(long, value_name = "CODE", help_heading = "Who you are")]
    pub country: Option<String>,

    /// Your own days off, as an iCalendar file
    #[arg(long, value_name = "FILE.ics", help_heading = "Who you are")]
    pub holidays: Vec<PathBuf>,

    /// The day (to its end) or time to report for, on your clock; later mail is not counted. The newest
    /// mail's time if not given
    #[arg(long, value_name = "DATE|TIME", help_heading = "What to read")]
    pub as_of: Option<When>,

    /// Leave out mail before this day, on your clock
    #[arg(long, value_name = "DATE", help_heading = "What to read")]
    pub since: Option<When>,

    /// Your own cues besides the built-in ones
    #[arg(long, value_name = "FILE", help_heading = "What to read")]
    pub cues: Vec<PathBuf>,

    /// A model of your own training instead of the built-in one
    #[arg(long, value_name = "FILE", hide = true)]
    pub model: Option<PathBuf>,
}

pub(super) fn zone(text: &str) -> Result<TimeZone, String> {
    // The bundled zone data: the same on every machine.
    jiff::tz::TimeZoneDatabase::bundled()
        .get(text)
        .map_err(|_| {
            "no such time zone; write it like Europe/London or America/Chicago".to_string()
        })
}
