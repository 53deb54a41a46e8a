//! Opening a folder without changing anything in it.

use crate::error::{Error, Kind};
use crate::imap::answer::Answer;
use crate::imap::command::Command;
use crate::imap::folder::Folder;
use crate::imap::session::Session;

/// What a server tells of a folder when it opens it.
#[derive(Debug, Default)]
pub(in crate::imap) struct Opened {
    /// Messages in it.
    pub(in crate::imap) exists: u32,
    /// See [`crate::imap::Place::uid_validity`].
    pub(super) uid_validity: u32,
    /// No message has this number or a larger one yet; 0 where the server does not say.
    pub(super) uid_next: u32,
    /// The folder's state (RFC 7162), where the server keeps one.
    pub(super) highest_mod_seq: Option<u64>,
}

/// Opens a folder with EXAMINE, which cannot change it: not even "recent" is taken away.
pub(in crate::imap) async fn open(session: &mut Session, folder: &Folder) -> Result<Opened, Error> {
    let mut command = Command::new("EXAMINE").string(&folder.wire);
    // Who has asked for QRESYNC is told the state anyway.
    if session.can("CONDSTORE") && !session.tells_vanished {
        command = command.words("(CONDSTORE)");
    }
    let mut opened = Opened::default();
    let each = |answer| {
        match answer {
            Answer::Exists(exists) => opened.exists = exists,
            Answer::Status(status) => {
                let first = status
                    .arguments
                    .first()
                    .map(String::as_str)
                    .unwrap_or_default();
                let number = first.parse().unwrap_or(0);
                match status.code.as_str() {
                    "UIDVALIDITY" => opened.uid_validity = number,
                    "UIDNEXT" => opened.uid_next = number,
                    "HIGHESTMODSEQ" => opened.highest_mod_seq = first.parse().ok(),
                    _ => {}
                }
            }
            _ => {}
        }
        Ok(())
    };
    let done = session.run(command, each).await;
    done.map_err(|e| match e.kind() {
        Kind::SaidNo | Kind::NoSuchFolder => {
            Error::new(Kind::NoSuchFolder, e.to_string()).at(&folder.name)
        }
        _ => e,
    })?;
    if opened.uid_validity == 0 {
        let what = "the server does not number the messages of this folder";
        return Err(Error::new(Kind::SaidNo, what).at(&folder.name));
    }
    if opened.uid_next == 0 && opened.exists > 0 {
        opened.uid_next = last(session).await?.saturating_add(1);
    }
    Ok(opened)
}

/// The largest number of the open folder.
async fn last(session: &mut Session) -> Result<u32, Error> {
    let mut last = 0;
    let each = |answer| {
        if let Answer::Fetch(fetch) = answer {
            last = fetch.uid.unwrap_or(0).max(last);
        }
        Ok(())
    };
    session.run(Command::new("UID FETCH * (UID)"), each).await?;
    Ok(last)
}
