//! Waiting for news in a folder: IDLE (RFC 2177), or asking now and then.

use super::account::Account;
use super::answer::Answer;
use super::command::Command;
use super::folder::Folder;
use super::login;
use super::options::Options;
use super::session::Session;
use super::sink::Failed;
use super::sync::examine;
use crate::backoff::{Backoff, Chance};
use crate::error::{Error, Kind, Retry};
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// How often the watcher is asked whether to stop.
const LOOK_UP: Duration = Duration::from_millis(250);
/// A connection that held so long was a good one: the next wait is a short one again.
const HELD: Duration = Duration::from_secs(60);

/// Is told of news in a folder.
pub trait Watcher {
    /// Something came, went or changed: now is the time to [`sync`](super::sync). Told once after
    /// each new connection, too, since something may have happened before it.
    ///
    /// # Errors
    /// The caller's own; watching ends.
    fn news(&mut self) -> Result<(), Failed>;

    /// The connection was lost or did not come about; after this wait it is tried again.
    fn trouble(&mut self, error: &Error, wait: Duration) {
        let _ = (error, wait);
    }

    /// Whether to stop; asked several times a second.
    fn stop(&self) -> bool {
        false
    }
}

/// Watches a folder until the watcher stops it. A lost connection is opened again after a wait
/// that grows from try to try.
///
/// # Errors
/// What waiting does not mend: a wrong password, an expired token, the watcher's own failure.
pub async fn watch(
    account: &Account,
    folder: &Folder,
    watcher: &mut dyn Watcher,
    chance: &mut dyn Chance,
    options: &Options,
) -> Result<(), Error> {
    let mut backoff = Backoff::default();
    loop {
        let begin = Instant::now();
        let error = match connected(account, folder, watcher, options).await {
            Err(e) if e.kind() == Kind::Stopped => return Ok(()),
            Err(e) if e.kind().retry() != Retry::Later => return Err(e),
            Err(e) => e,
            Ok(never) => match never {},
        };
        if begin.elapsed() >= HELD {
            backoff.reset();
        }
        let wait = backoff.wait(chance);
        watcher.trouble(&error, wait);
        let end = Instant::now() + wait;
        while Instant::now() < end {
            if watcher.stop() {
                return Ok(());
            }
            sleep(LOOK_UP.min(end - Instant::now())).await;
        }
    }
}

/// No value: a function that gives it only ends by an error.
enum Never {}

async fn connected(
    account: &Account,
    folder: &Folder,
    watcher: &mut dyn Watcher,
    options: &Options,
) -> Result<Never, Error> {
    if watcher.stop() {
        return Err(Error::stopped());
    }
    let mut session = login::open(account, options).await?;
    let watched = keep_watching(&mut session, folder, watcher).await;
    watched.map_err(|e| match e.kind() {
        Kind::Sink | Kind::Stopped => e,
        _ => e.at(&account.place()),
    })
}

async fn keep_watching(
    session: &mut Session,
    folder: &Folder,
    watcher: &mut dyn Watcher,
) -> Result<Never, Error> {
    let opened = examine::open(session, folder).await?;
    let mut exists = opened.exists;
    watcher.news().map_err(Error::sink)?;
    loop {
        let news = if session.can("IDLE") {
            idle(session, watcher, &mut exists).await?
        } else {
            poll(session, watcher, &mut exists).await?
        };
        if news {
            watcher.news().map_err(Error::sink)?;
        }
    }
}

/// One IDLE, until something is new or it is time to renew it; whether something is new.
async fn idle(
    session: &mut Session,
    watcher: &mut dyn Watcher,
    exists: &mut u32,
) -> Result<bool, Error> {
    let tag = session.send(Command::new("IDLE")).await?;
    let mut news = session
        .wait_for_go_on(&tag, |answer| is_news(&answer, exists))
        .await?;
    let end = Instant::now() + session.options.idle;
    while !news && !watcher.stop() && Instant::now() < end {
        if session.speaks(LOOK_UP.min(end - Instant::now())).await? {
            session.allow(session.options.silence);
            news = is_news(&session.answer().await?, exists);
        }
    }
    session.allow(session.options.silence);
    session.send_line("DONE").await?;
    let ended = session.until(&tag, |answer| {
        news |= is_news(&answer, exists);
        Ok(())
    });
    ended.await?;
    match watcher.stop() {
        true => Err(Error::stopped()),
        false => Ok(news),
    }
}

/// Waits for a while and asks; whether something is new.
async fn poll(
    session: &mut Session,
    watcher: &mut dyn Watcher,
    exists: &mut u32,
) -> Result<bool, Error> {
    let end = Instant::now() + session.options.poll;
    while Instant::now() < end {
        if watcher.stop() {
            return Err(Error::stopped());
        }
        sleep(LOOK_UP.min(end - Instant::now())).await;
    }
    let mut news = false;
    let asked = session.run(Command::new("NOOP"), |answer| {
        news |= is_news(&answer, exists);
        Ok(())
    });
    asked.await?;
    Ok(news)
}

/// Whether an answer tells of something new. Servers repeat the count of messages, which is none.
fn is_news(answer: &Answer, exists: &mut u32) -> bool {
    match answer {
        Answer::Exists(count) => std::mem::replace(exists, *count) != *count,
        Answer::Expunge => {
            *exists = exists.saturating_sub(1);
            true
        }
        Answer::Vanished { .. } | Answer::Fetch(_) => true,
        _ => false,
    }
}
