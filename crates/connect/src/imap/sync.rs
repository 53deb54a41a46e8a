//! Bringing a caller into step with folders of an account.

mod batch;
mod changes;
pub(super) mod examine;
mod message;
mod newest;

use super::account::Account;
use super::command::Command;
use super::folder::Folder;
use super::login;
use super::options::Options;
use super::place::Place;
use super::session::Session;
use super::sink::{Changes, Fetched, Progress, Sink};
use super::uids::UidSet;
use crate::error::{Error, Kind};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::timeout;

/// A good-bye that nobody answers is not waited for any longer.
const GOOD_BYE: Duration = Duration::from_secs(3);

/// How it went with one folder.
#[derive(Debug)]
pub struct Outcome {
    /// The folder.
    pub folder: Folder,
    /// Messages handed over.
    pub messages: u32,
    /// Why it could not be read to its end; none when it is in step. The other folders went on.
    pub failed: Option<Error>,
}

/// Reads what is new in folders, each from its place on, until all are in step. Folders take turns
/// of some hundred messages, and each is read from its newest message down: so whoever waits sees
/// early how things stand.
///
/// # Errors
/// What ends the whole: no connection, no login, the sink's own failure, being stopped. All that
/// came until then was handed over; call again with the places as they were kept.
pub async fn sync(
    account: &Account,
    folders: &[(Folder, Place)],
    sink: &mut dyn Sink,
    options: &Options,
) -> Result<Vec<Outcome>, Error> {
    let mut session = login::open(account, options).await?;
    let read = rounds(&mut session, folders, sink).await;
    read.map_err(|e| match e.kind() {
        Kind::Sink | Kind::Stopped => e,
        _ => e.at(&account.place()),
    })
}

/// As [`folders`](super::folders) and [`sync`] after one another, over any stream: for tests that
/// have no server.
#[doc(hidden)]
pub async fn converse(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    account: &Account,
    places: &[Place],
    sink: &mut dyn Sink,
    options: &Options,
) -> Result<Vec<Outcome>, Error> {
    let mut session = login::enter(Box::new(stream), account, options).await?;
    let listing = super::list::list(&mut session).await?;
    let mut places = places.iter().cloned();
    let folders: Vec<(Folder, Place)> = listing
        .folders
        .into_iter()
        .filter(|(_, choice)| choice.read)
        .map(|(folder, _)| (folder, places.next().unwrap_or_default()))
        .collect();
    rounds(&mut session, &folders, sink).await
}

/// A folder while it is read, and where its mail goes.
struct Desk<'a> {
    folder: &'a Folder,
    place: &'a mut Place,
    sink: &'a mut dyn Sink,
    /// Messages in the folder when it was opened.
    exists: u32,
    /// Messages handed over in this turn.
    handed: u32,
}

impl Desk<'_> {
    /// Hands messages over, in order; with them they and these numbers are done with.
    fn keep(&mut self, messages: &[Fetched], done: &UidSet) -> Result<(), Error> {
        if messages.is_empty() && done.is_empty() {
            return Ok(());
        }
        let mut place = self.place.clone();
        let count = u32::try_from(messages.len()).unwrap_or(u32::MAX);
        place.messages = place.messages.saturating_add(count);
        for message in messages {
            place.read.insert(message.uid, message.uid);
        }
        for (first, last) in done.ranges() {
            place.read.insert(first, last);
        }
        let kept = self.sink.batch(self.folder, messages, &place);
        kept.map_err(Error::sink)?;
        *self.place = place;
        self.handed = self.handed.saturating_add(count);
        Ok(())
    }

    /// Hands changes over, and the place after them.
    fn change(&mut self, changes: &Changes, place: Place) -> Result<(), Error> {
        let kept = self.sink.changed(self.folder, changes, &place);
        kept.map_err(Error::sink)?;
        *self.place = place;
        Ok(())
    }

    fn say_progress(&mut self) {
        let progress = Progress {
            read: self.place.messages.min(self.exists),
            of: self.exists,
        };
        self.sink.progress(self.folder, progress);
    }
}

async fn rounds(
    session: &mut Session,
    folders: &[(Folder, Place)],
    sink: &mut dyn Sink,
) -> Result<Vec<Outcome>, Error> {
    let mut outcomes: Vec<Outcome> = folders
        .iter()
        .map(|(folder, _)| Outcome {
            folder: folder.clone(),
            messages: 0,
            failed: None,
        })
        .collect();
    let mut places: Vec<Place> = folders.iter().map(|(_, place)| place.clone()).collect();
    let mut open: Vec<usize> = (0..folders.len()).collect();
    let mut first = true;
    while !open.is_empty() {
        let mut unfinished = Vec::new();
        for at in open {
            let mut desk = Desk {
                folder: &folders[at].0,
                place: &mut places[at],
                sink: &mut *sink,
                exists: 0,
                handed: 0,
            };
            let turn = turn(session, &mut desk, first).await;
            outcomes[at].messages += desk.handed;
            match turn {
                Ok(true) => {}
                Ok(false) => unfinished.push(at),
                Err(e) if matches!(e.kind(), Kind::SaidNo | Kind::NoSuchFolder) => {
                    outcomes[at].failed = Some(e);
                }
                Err(e) => return Err(e),
            }
        }
        open = unfinished;
        first = false;
    }
    // Everything is handed over: how the good-bye goes does not matter.
    let _ = timeout(GOOD_BYE, session.run(Command::new("LOGOUT"), |_| Ok(()))).await;
    Ok(outcomes)
}

/// One turn of a folder; whether it is in step after it.
async fn turn(session: &mut Session, desk: &mut Desk<'_>, first: bool) -> Result<bool, Error> {
    if desk.sink.stop() {
        return Err(Error::stopped());
    }
    let opened = examine::open(session, desk.folder).await?;
    desk.exists = opened.exists;
    if desk.place.uid_validity != opened.uid_validity {
        let mut start = Place::start(opened.uid_validity);
        // What changes from here on is told; what there is comes as new.
        start.highest_mod_seq = opened.highest_mod_seq;
        if desk.place.uid_validity != 0 {
            let told = desk.sink.started_over(desk.folder, &start);
            told.map_err(Error::sink)?;
        }
        *desk.place = start;
    }
    if first {
        changes::since(session, desk, &opened).await?;
    }
    desk.say_progress();
    let in_step = newest::down(session, desk, &opened).await?;
    if in_step {
        changes::missing(session, desk, &opened).await?;
    }
    Ok(in_step)
}
