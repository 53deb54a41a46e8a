//! What is done for each kind of job, and what follows from it.

use super::TURN;
use amends_service::JobKind as Kind;
use amends_service::{Amends, Ended, SecretBox, ServiceError, Settings};
use amends_store::job::Job;
use jiff::ToSpan;
use std::time::{Duration, Instant};

/// A folder on this machine is looked at so often; a server is asked so often, besides being listened to.
const LOOK: Duration = Duration::from_secs(5);
const POLL: Duration = Duration::from_secs(300);

/// The first turn of the first account, and how long it then waits for what it brought to be read.
const FIRST_TURN: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_secs(5);

/// So many bundles are made in a turn.
const BUNDLES: usize = 64;

/// Seconds until the census looks at letters of people who are known.
const QUIET: i64 = 600;

/// News wait a second for so many letters held: the census reads five times as many in a second, so that it never takes
/// more than a fifth of a processor.
const LETTERS_A_SECOND: usize = 10_000;

/// How a job ended.
pub(super) enum Done {
    /// For good.
    Done,
    /// For now: it comes again after so long.
    Again(Duration),
}

/// Does a job.
pub(super) fn run(
    amends: &Amends,
    key: Option<&SecretBox>,
    kind: Kind,
    job: &Job,
    stop: &dyn Fn() -> bool,
) -> Result<Done, ServiceError> {
    match kind {
        Kind::Read => {
            amends.read_one(job.subject)?;
            amends.ask(Kind::Year, job.subject, amends.now())?;
        }
        Kind::Year => amends.look_back(job.subject)?,
        Kind::File => file(amends)?,
        Kind::Census => census(amends)?,
        Kind::Bundle => {
            return Ok(match amends.bundle(BUNDLES)? {
                true => Done::Again(Duration::ZERO),
                false => Done::Done,
            });
        }
        Kind::Sync => return sync(amends, key, job.subject, stop),
    }
    Ok(Done::Done)
}

/// Files what waits. Letters of known people count at once; the census looks at all of them later.
fn file(amends: &Amends) -> Result<(), ServiceError> {
    loop {
        let filed = amends.file_and_tell()?;
        if filed.mails == 0 {
            break;
        }
        let now = amends.now();
        for client in filed.clients {
            amends.ask(Kind::Read, client, now)?;
        }
        // News of who is who are looked at soon; what is known already can wait until it is quiet.
        let wait = if filed.strangers {
            soon(amends.store().letter_count()?)
        } else {
            QUIET
        };
        let due = now.checked_add(wait.seconds()).unwrap_or(now);
        amends.ask(Kind::Census, 0, due)?;
    }
    ask_to_bundle(amends)
}

/// Asks for mails to be put together, where there are enough.
pub(super) fn ask_to_bundle(amends: &Amends) -> Result<(), ServiceError> {
    match amends.has_to_bundle()? {
        true => amends.ask(Kind::Bundle, 0, amends.now()),
        false => Ok(()),
    }
}

/// In how many seconds so many letters are looked at anew: the more there are, the longer that takes, and the more news
/// are looked at together.
fn soon(letters: usize) -> i64 {
    let more = i64::try_from(letters / LETTERS_A_SECOND).unwrap_or(QUIET);
    QUIET.min(2 + more)
}

fn census(amends: &Amends) -> Result<(), ServiceError> {
    amends.census()?;
    let now = amends.now();
    for client in amends.waiting_clients()? {
        amends.ask(Kind::Read, client, now)?;
    }
    Ok(())
}

/// Brings an account into step, for one turn.
fn sync(
    amends: &Amends,
    key: Option<&SecretBox>,
    number: i64,
    stop: &dyn Fn() -> bool,
) -> Result<Done, ServiceError> {
    let accounts = amends.accounts()?;
    let Some(account) = accounts.iter().find(|a| a.number == number) else {
        return Ok(Done::Done);
    };
    let begun = Instant::now();
    // Until anything can be shown, somebody sits and waits for it.
    let first = !amends.is_counted()?;
    let turn = if first { FIRST_TURN } else { TURN };
    let enough = || stop() || begun.elapsed() >= turn;
    let synced = amends.sync(account, key, &|_, _, _| {}, &enough)?;
    if synced.new > 0 {
        amends.ask(Kind::File, 0, amends.now())?;
    }
    if first && synced.ended == Ended::Stopped && synced.new > 0 {
        // The newest mail is here: who is who in it is found now, and in all of it when all is.
        amends.ask(Kind::Census, 0, amends.now())?;
        return Ok(Done::Again(PAUSE));
    }
    Ok(Done::Again(match (&account.settings, synced.ended) {
        (_, Ended::Stopped) => Duration::ZERO,
        (Settings::Folder { .. }, _) => LOOK,
        (Settings::Imap(_), _) => POLL,
    }))
}
