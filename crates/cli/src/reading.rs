//! From mailboxes to a report: mail, threads, language and reading wired together.

use crate::args::Mailboxes;
use crate::failure::Failure;
use crate::progress;
use amends_language::Reader;
use amends_mail::source::{self, Haul, ReadError};
use amends_reading::{Input, Options, Report};
use amends_views::{MailRead, Unread};
use jiff::tz::TimeZone;

/// What was read and what it says.
pub struct Read {
    /// The report on every client.
    pub report: Report,
    /// What reading the mailboxes had to say.
    pub mail: MailRead,
}

/// Reads the mailboxes and every client in them.
pub fn read(args: &Mailboxes) -> Result<Read, Failure> {
    let options = options(args)?;
    let haul = haul(args)?;
    let threads = amends_mail::thread::threads(&haul.messages);
    let reader = Reader::built_in();
    let bar = progress::messages("Reading", haul.messages.len());
    let report = amends_reading::read(&Input {
        messages: &haul.messages,
        threads: &threads,
        read_text: &|message, context| {
            bar.inc(1);
            reader.read(&message.text.own, context)
        },
        options: &options,
    });
    bar.finish_and_clear();
    Ok(Read {
        report,
        mail: mail_read(&haul),
    })
}

fn haul(args: &Mailboxes) -> Result<Haul, Failure> {
    let bar = progress::bytes("Opening");
    let haul = source::read(&args.paths, &|_, bytes| bar.set_position(bytes));
    bar.finish_and_clear();
    haul.map_err(|error| {
        let hint = match &error {
            ReadError::Missing(_) => "check the spelling; a folder of mailboxes is fine too",
            ReadError::NoMail(_) => {
                "name an mbox file, a Maildir, an .eml file, or a folder that holds some"
            }
            ReadError::Unreadable { .. } => "it may be damaged; if you can, export the mail anew",
            ReadError::Denied { .. } => "ask for the right to read it, or copy the mailbox first",
        };
        Failure::file(error, hint)
    })
}

fn options(args: &Mailboxes) -> Result<Options, Failure> {
    let zone = args.zone.clone().unwrap_or(TimeZone::UTC);
    let out_of_range = |flag: &str| {
        Failure::asked(
            format!("{flag} lies outside the years that can be counted"),
            "",
        )
    };
    Ok(Options {
        us: args.us.clone(),
        as_of: args
            .as_of
            .map(|m| m.end(&zone).ok_or_else(|| out_of_range("--as-of")))
            .transpose()?,
        since: args
            .since
            .map(|m| m.begin(&zone).ok_or_else(|| out_of_range("--since")))
            .transpose()?,
        ..Options::default()
    })
}

fn mail_read(haul: &Haul) -> MailRead {
    MailRead {
        messages: haul.messages.len(),
        copies: haul.copies,
        bytes: haul.bytes,
        unread: haul
            .problems
            .iter()
            .map(|p| Unread {
                path: p.path.display().to_string(),
                position: p.position,
                what: p.what.clone(),
            })
            .collect(),
    }
}
