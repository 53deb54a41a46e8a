//! Reading what was not read yet, from the newest message down.

use super::Desk;
use super::batch::{Batch, Refused};
use super::examine::Opened;
use super::message;
use crate::error::{Error, Kind};
use crate::imap::answer::Answer;
use crate::imap::command::Command;
use crate::imap::session::Session;
use crate::imap::sink::Fetched;
use crate::imap::uids::UidSet;
use std::collections::BTreeMap;

/// Numbers whose sizes are asked for at once: at first, and at most where few numbers are taken.
const WINDOW: u32 = 4_096;
const WIDEST: u32 = 1 << 20;
/// A window with fewer messages is followed by a wider one.
const FEW: usize = 500;

/// Reads one turn; whether nothing is left to read after it.
pub(super) async fn down(
    session: &mut Session,
    desk: &mut Desk<'_>,
    opened: &Opened,
) -> Result<bool, Error> {
    let mut refused = Vec::new();
    let read = windows(session, desk, opened, &mut refused).await;
    // Where everything was refused the server is in trouble; where single messages were, they are.
    let in_trouble = desk.handed == 0;
    if let Some(first) = refused.first() {
        if in_trouble && read.is_ok() {
            let what = format!("messages cannot be read: {}", first.why);
            return Err(Error::new(Kind::SaidNo, what).at(&desk.folder.name));
        }
        if !in_trouble {
            give_up(desk, refused)?;
        }
    }
    read
}

async fn windows(
    session: &mut Session,
    desk: &mut Desk<'_>,
    opened: &Opened,
    refused: &mut Vec<Refused>,
) -> Result<bool, Error> {
    let turn = u32::try_from(session.options.turn).unwrap_or(u32::MAX);
    let mut width = WINDOW;
    loop {
        let last = opened.uid_next.saturating_sub(1);
        let mut done = desk.place.read.clone();
        refused.iter().for_each(|r| done.insert(r.uid, r.uid));
        let unread = UidSet::range(1, last).without(&done);
        let Some((first, last)) = unread.ranges().next_back() else {
            return Ok(true);
        };
        if desk.handed >= turn {
            return Ok(false);
        }
        let first = match opened.exists {
            0 => first,
            _ => first.max(last.saturating_sub(width - 1)),
        };
        let mut sizes = match opened.exists {
            0 => BTreeMap::new(),
            _ => sizes(session, first, last).await?,
        };
        if sizes.len() < FEW {
            width = (width * 4).min(WIDEST);
        }
        if sizes.is_empty() {
            desk.keep(&[], &UidSet::range(first, last))?;
        }
        let mut top = last;
        while let Some(batch) = Batch::newest(&mut sizes, (first, top), &session.options) {
            if desk.sink.stop() {
                return Err(Error::stopped());
            }
            top = batch.from.saturating_sub(1);
            refused.extend(batch.read(session, desk).await?);
            desk.say_progress();
            if desk.handed >= turn {
                break;
            }
        }
    }
}

/// The messages that there are between two numbers, with their sizes.
async fn sizes(session: &mut Session, first: u32, last: u32) -> Result<BTreeMap<u32, u64>, Error> {
    let mut found = BTreeMap::new();
    let each = |answer| {
        if let Answer::Fetch(fetch) = answer
            && let Some(uid) = fetch.uid
            && (first..=last).contains(&uid)
        {
            let size = found.entry(uid).or_insert(0);
            *size = fetch.size.unwrap_or(*size);
        }
        Ok(())
    };
    let command = Command::new(format!("UID FETCH {first}:{last} (UID RFC822.SIZE)"))
        .expecting(u64::from(last - first) * 100);
    session.run(command, each).await?;
    Ok(found)
}

/// Hands over that these messages cannot be had.
fn give_up(desk: &mut Desk<'_>, mut refused: Vec<Refused>) -> Result<(), Error> {
    refused.sort_by_key(|r| r.uid);
    let messages: Vec<Fetched> = refused
        .into_iter()
        .map(|r| message::refused(r.uid, r.why, desk.folder))
        .collect();
    desk.keep(&messages, &UidSet::default())
}
