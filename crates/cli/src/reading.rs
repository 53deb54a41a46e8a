//! From mailboxes to a report: mail, threads, language and reading wired together.

mod stored;

use crate::args::{Mailboxes, StorePlace};
use crate::failure::Failure;
use crate::threads::Growing;
use crate::{days_off, policy_file, progress};
use amends_domain::calendar::{Holidays, holidays};
use amends_domain::{Message, Thread};
use amends_language::{Context, Reader, TextReading};
use amends_mail::source::{self, Haul, ReadError};
use amends_reading::replay::{Days, Record, read_with_record};
use amends_reading::{Input, Options, Report};
use amends_views::{MailRead, Unread};
use jiff::tz::TimeZone;
use std::path::{Path, PathBuf};

/// What was read and what it says.
pub struct Read {
    /// The report on every client.
    pub report: Report,
    /// What reading the mailboxes had to say.
    pub mail: MailRead,
    /// How the warnings would have held up, where that was asked for.
    pub record: Option<Record>,
}

/// Whether the mailbox is also replayed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recorded {
    /// However large it is.
    Always,
    /// Where it costs next to nothing.
    IfSmall,
    /// Not at all.
    Never,
}

/// A mailbox of so many messages is small: replayed once a week it costs a fraction of a second.
const SMALL: usize = 1_000;

/// Days between two looks of a record beside a report: as often as somebody sits down to it.
const WEEK: usize = 7;

/// Mailboxes that were read, in threads, before any client is looked at.
pub struct Opened {
    /// The messages.
    pub haul: Haul,
    /// Their threads.
    pub threads: Vec<Thread>,
    /// What reads a text.
    pub reader: Reader,
    /// What was said beforehand.
    pub options: Options,
}

impl Recorded {
    /// Whether a mailbox of so many messages is replayed.
    pub fn holds(self, messages: usize) -> bool {
        match self {
            Recorded::Always => true,
            Recorded::IfSmall => messages <= SMALL,
            Recorded::Never => false,
        }
    }
}

/// Reads every client in the mailboxes, or, where none is named, in the store.
pub fn read(args: &Mailboxes, store: &StorePlace, recorded: Recorded) -> Result<Read, Failure> {
    if args.paths.is_empty() {
        return stored::read(args, store, recorded);
    }
    if store.db.is_some() {
        return Err(Failure::asked(
            "a mailbox is named, and a store too",
            "leave one of them out: a mailbox is read by itself",
        ));
    }
    let opened = open(args)?;
    let messages = &opened.haul.messages;
    let bar = progress::messages("Reading", messages.len());
    let read_text = |message: &Message, context: &Context<'_>| {
        bar.inc(1);
        opened.reader.read(&message.text.own, context)
    };
    let (threads, options) = (&opened.threads, &opened.options);
    let (report, record) = if recorded.holds(messages.len()) {
        let (report, record) = recorded_report(messages, threads, options, &read_text);
        (report, Some(record))
    } else {
        let report = amends_reading::read(&Input {
            messages,
            threads,
            read_text: &read_text,
            options,
        });
        (report, None)
    };
    bar.finish_and_clear();
    Ok(Read {
        report,
        record,
        mail: mail_read(&opened.haul),
    })
}

/// The report on these messages, and how its warnings would have held up.
fn recorded_report(
    messages: &[Message],
    threads: &[Thread],
    options: &Options,
    read_text: &(dyn Fn(&Message, &Context<'_>) -> TextReading + Sync),
) -> (Report, Record) {
    let mut growing = Growing::default();
    let mut days = Days {
        messages,
        threads,
        threads_of: &mut |held| growing.threads(&messages[..held]),
        every: WEEK,
        options,
    };
    read_with_record(&mut days, read_text)
}

/// Reads the mailboxes.
pub fn open(args: &Mailboxes) -> Result<Opened, Failure> {
    let options = options(args)?;
    let reader = trained(reader(&args.cues)?, args.model.as_deref())?;
    let haul = haul(&args.paths)?;
    let threads = amends_mail::thread::threads(&haul.messages);
    Ok(Opened {
        haul,
        threads,
        reader,
        options,
    })
}

/// Reads the messages.
pub fn haul(paths: &[PathBuf]) -> Result<Haul, Failure> {
    let bar = progress::bytes("Opening");
    let haul = source::read(paths, &|_, bytes| bar.set_position(bytes));
    bar.finish_and_clear();
    haul.map_err(|error| unreadable(&error))
}

/// Why a mailbox gave nothing, and what to do.
pub fn unreadable(error: &ReadError) -> Failure {
    let hint = match error {
        ReadError::Missing(_) => "check the spelling; a folder of mailboxes is fine too",
        ReadError::NoMail(_) => {
            "name an mbox file, a Maildir, an .eml file, or a folder that holds some"
        }
        ReadError::Denied { .. } => "ask for the right to read it, or copy the mailbox first",
        ReadError::Unreadable { .. } => "name a mailbox with mail in it: mbox, Maildir or .eml",
    };
    Failure::file(reason(error), hint)
}

/// What is wrong; of several things, the first.
fn reason(error: &ReadError) -> String {
    match error {
        ReadError::Unreadable { problems, .. } => match problems.first() {
            Some(first) => format!("{}: {}", first.path.display(), first.what),
            None => error.to_string(),
        },
        _ => error.to_string(),
    }
}

fn options(args: &Mailboxes) -> Result<Options, Failure> {
    let far = |flag: &str| Failure::asked(format!("{flag} lies outside the years we count"), "");
    if args
        .since
        .is_some_and(|w| w.begin(&TimeZone::UTC).is_none())
    {
        return Err(far("--since"));
    }
    if args.as_of.is_some_and(|w| w.end(&TimeZone::UTC).is_none()) {
        return Err(far("--as-of"));
    }
    let policy = policy_file::read_or_none(args.policy.as_deref())?;
    // A flag goes before what the policy says of the same thing.
    let mut own = Holidays::none();
    if args.holidays.is_empty() {
        own = policy.own_days_off(days_off::YEARS);
    }
    for path in &args.holidays {
        own.merge(&days_off::read(path)?);
    }
    let place = args.country.as_deref().map(country).transpose()?;
    Ok(Options {
        us: match args.us.is_empty() {
            true => policy.us,
            false => args.us.clone(),
        },
        as_of: args.as_of,
        since: args.since,
        zone: args.zone.clone().or(policy.zone),
        week: args.hours.clone().or(policy.hours),
        holidays: own,
        country: place.or(policy.country),
        ..Options::default()
    })
}

/// The country or region, when its holidays are known.
fn country(code: &str) -> Result<String, Failure> {
    if holidays::of(code, 2025).is_some() {
        return Ok(code.to_uppercase());
    }
    let known = code
        .split_once('-')
        .and_then(|(country, _)| holidays::country(country));
    let hint = match known {
        Some(country) => {
            let regions: Vec<String> = country
                .regions()
                .map(|r| format!("{}-{}", country.code, r.code))
                .collect();
            format!("regions that are known: {}", regions.join(", "))
        }
        None => {
            let codes: Vec<&str> = holidays::countries().map(|c| c.code).collect();
            format!("countries that are known: {}", codes.join(" "))
        }
    };
    Err(Failure::asked(
        format!("the public holidays of “{code}” are not known"),
        hint,
    ))
}

/// What reads a text: the built-in cues and the user's own.
fn reader(cues: &[PathBuf]) -> Result<Reader, Failure> {
    if cues.is_empty() {
        return Ok(Reader::built_in());
    }
    let hint = "a cue file is a TOML text; the built-in ones show how";
    let mut files = Vec::new();
    for path in cues {
        let text = std::fs::read_to_string(path).map_err(|error| {
            Failure::file(format!("{} cannot be read: {error}", path.display()), hint)
        })?;
        files.push((path.display().to_string(), text));
    }
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(n, t)| (n.as_str(), t.as_str()))
        .collect();
    Reader::with_cues(&files).map_err(|error| Failure::file(error, hint))
}

/// The same with a model of the user's own, when one is named.
fn trained(reader: Reader, model: Option<&Path>) -> Result<Reader, Failure> {
    let Some(path) = model else {
        return Ok(reader);
    };
    let hint = "cargo xtask train makes one";
    let bytes = std::fs::read(path).map_err(|error| {
        Failure::file(format!("{} cannot be read: {error}", path.display()), hint)
    })?;
    let model = reader.with_model(bytes);
    model.map_err(|error| Failure::file(format!("{}: {error}", path.display()), hint))
}

/// What reading the mailboxes had to say.
pub fn mail_read(haul: &Haul) -> MailRead {
    MailRead {
        messages: haul.messages.len(),
        copies: haul.copies,
        set_aside: haul.left_out,
        unread: haul.problems.iter().map(unread).collect(),
    }
}

/// Something that could not be read.
pub fn unread(problem: &source::Problem) -> Unread {
    Unread {
        path: problem.path.display().to_string(),
        position: problem.position,
        what: problem.what.clone(),
    }
}
