//! What happened to messages that were read before: gone, or labelled anew.

use super::Desk;
use super::examine::Opened;
use super::message;
use crate::error::{Error, Kind};
use crate::imap::answer::Answer;
use crate::imap::command::Command;
use crate::imap::session::Session;
use crate::imap::sink::Changes;
use crate::imap::uids::UidSet;

/// Changes handed over at once.
const AT_ONCE: usize = 5_000;

/// Hands over what the server itself has kept account of since the last time (RFC 7162): changed
/// labels, and what vanished if it tells that as well.
pub(super) async fn since(
    session: &mut Session,
    desk: &mut Desk<'_>,
    opened: &Opened,
) -> Result<(), Error> {
    let (Some(now), Some((_, last))) = (opened.highest_mod_seq, desk.place.read.bounds()) else {
        return Ok(());
    };
    let known = desk.place.highest_mod_seq;
    if known.is_some_and(|known| known >= now) {
        return Ok(());
    }
    let mut changes = Changes::default();
    if let Some(known) = known {
        let gmail = session.can("X-GM-EXT-1");
        let labels = if gmail { " X-GM-LABELS" } else { "" };
        let vanished = if session.tells_vanished {
            " VANISHED"
        } else {
            ""
        };
        let command = Command::new(format!(
            "UID FETCH 1:{last} (UID FLAGS{labels}) (CHANGEDSINCE {known}{vanished})"
        ))
        .expecting(u64::from(desk.exists) * 1_000);
        let each = |answer| {
            match answer {
                Answer::Vanished { uids, .. } => {
                    for (first, last) in uids.within(&desk.place.read).ranges() {
                        changes.gone.insert(first, last);
                    }
                }
                Answer::Fetch(fetch) => {
                    if let Some(uid) = fetch.uid
                        && desk.place.read.contains(uid)
                    {
                        changes
                            .relabelled
                            .push(message::marks(uid, &fetch, desk.folder));
                    }
                }
                _ => {}
            }
            if changes.relabelled.len() >= AT_ONCE {
                // The state stays the old one until all is handed over.
                let place = desk.place.clone();
                desk.change(&std::mem::take(&mut changes), place)?;
            }
            if desk.sink.stop() {
                return Err(Error::stopped());
            }
            Ok(())
        };
        match session.run(command, each).await {
            // A server that promises more than it keeps: then messages that are missing are
            // found by their count, and labels stay as they were.
            Err(e) if e.kind() == Kind::SaidNo => {}
            other => drop(other?),
        }
    }
    let mut place = desk.place.clone();
    place.highest_mod_seq = Some(now);
    desk.change(&changes, place)
}

/// Finds what is gone by what is still there, when all is read and the count is not right.
pub(super) async fn missing(
    session: &mut Session,
    desk: &mut Desk<'_>,
    opened: &Opened,
) -> Result<(), Error> {
    if desk.place.messages == opened.exists {
        return Ok(());
    }
    if session.tells_vanished && desk.place.highest_mod_seq.is_some() {
        // It was told already, number by number.
        desk.place.messages = opened.exists;
        return Ok(());
    }
    let there = match desk.place.read.bounds() {
        Some((_, last)) if opened.exists > 0 => search(session, last).await?,
        _ => UidSet::default(),
    };
    // Not to be believed: the folder is not empty.
    if there.is_empty() && opened.exists > 0 {
        return Ok(());
    }
    let count = there.within(&desk.place.read).len();
    let mut place = desk.place.clone();
    place.messages = u32::try_from(count).unwrap_or(u32::MAX);
    if place.messages == desk.place.messages {
        return Ok(());
    }
    let changes = Changes {
        gone: desk.place.read.without(&there),
        relabelled: Vec::new(),
    };
    desk.change(&changes, place)
}

/// The numbers up to `last` that there are.
async fn search(session: &mut Session, last: u32) -> Result<UidSet, Error> {
    // RFC 4731: ranges instead of single numbers.
    let ranges = if session.can("ESEARCH") {
        " RETURN (ALL)"
    } else {
        ""
    };
    let mut there = UidSet::default();
    let each = |answer| {
        if let Answer::Found(uids) = answer {
            uids.ranges()
                .for_each(|(first, last)| there.insert(first, last));
        }
        Ok(())
    };
    let command = format!("UID SEARCH{ranges} UID 1:{last}");
    session.run(Command::new(command), each).await?;
    Ok(there)
}
