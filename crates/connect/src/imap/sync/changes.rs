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
    let (Some(now), Some(known)) = (opened.highest_mod_seq, desk.place.highest_mod_seq) else {
        return Ok(());
    };
    if known > now {
        // The server has lost count; we begin to count anew when all else is in step.
        desk.place.highest_mod_seq = None;
    }
    let Some((_, last)) = desk.place.read.bounds().filter(|_| known < now) else {
        return Ok(());
    };
    let mut changes = Changes::default();
    let gmail = session.can("X-GM-EXT-1");
    let labels = if gmail { " X-GM-LABELS" } else { "" };
    let tells = session.tells_vanished;
    let vanished = if tells { " VANISHED" } else { "" };
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
        Err(e) if e.kind() == Kind::SaidNo => session.tells_vanished = false,
        other => drop(other?),
    }
    let mut place = desk.place.clone();
    place.highest_mod_seq = Some(now);
    desk.change(&changes, place)
}

/// When all is read: finds what is gone by what is still there if the count is not right, and
/// notes the state from which the server's own account is followed.
pub(super) async fn missing(
    session: &mut Session,
    desk: &mut Desk<'_>,
    opened: &Opened,
) -> Result<(), Error> {
    let followed = desk.place.highest_mod_seq.is_some();
    let mut place = desk.place.clone();
    let mut changes = Changes::default();
    if session.tells_vanished && followed {
        // It was told already, number by number.
        desk.place.messages = opened.exists;
    } else if desk.place.messages != opened.exists {
        let there = match desk.place.read.bounds() {
            Some((_, last)) if opened.exists > 0 => search(session, last, opened.exists).await?,
            _ => UidSet::default(),
        };
        // An empty answer is not to be believed where the folder is not empty.
        if !there.is_empty() || opened.exists == 0 {
            let count = there.within(&place.read).len();
            place.messages = u32::try_from(count).unwrap_or(u32::MAX);
            if place.messages != desk.place.messages {
                changes.gone = place.read.without(&there);
            }
        }
    }
    if !followed {
        place.highest_mod_seq = opened.highest_mod_seq;
    }
    if !changes.gone.is_empty() || place.highest_mod_seq != desk.place.highest_mod_seq {
        desk.change(&changes, place)?;
    }
    Ok(())
}

/// The numbers up to `last` that there are, in a folder of so many messages.
async fn search(session: &mut Session, last: u32, messages: u32) -> Result<UidSet, Error> {
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
    let command = Command::new(format!("UID SEARCH{ranges} UID 1:{last}"));
    // A number has at most ten digits.
    let command = command.expecting(u64::from(messages) * 11);
    session.run(command, each).await?;
    Ok(there)
}
