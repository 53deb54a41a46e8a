//! Some messages asked for in one go, handed over as they come.

use super::{Desk, message};
use crate::error::{Error, Kind};
use crate::imap::answer::{Answer, Fetch};
use crate::imap::command::Command;
use crate::imap::options::Options;
use crate::imap::session::Session;
use crate::imap::sink::Fetched;
use crate::imap::uids::UidSet;
use std::collections::BTreeMap;

/// Some messages asked for in one go.
pub(super) struct Batch {
    /// The messages by number, with their sizes.
    sizes: BTreeMap<u32, u64>,
    /// All numbers from here on are done with when the batch is,
    pub(super) from: u32,
    /// up to here: between the messages there are none.
    to: u32,
    /// One message that is too long, of which the first so many bytes are read.
    cut: Option<u64>,
}

/// A message that the server refused to give out.
pub(super) struct Refused {
    pub(super) uid: u32,
    pub(super) why: String,
}

impl Batch {
    /// Takes the newest messages out of `sizes`, which are all that there are in the window.
    pub(super) fn newest(
        sizes: &mut BTreeMap<u32, u64>,
        window: (u32, u32),
        options: &Options,
    ) -> Option<Batch> {
        let mut taken = BTreeMap::new();
        let mut bytes = 0_u64;
        let mut cut = None;
        while let Some(entry) = sizes.last_entry() {
            let size = *entry.get();
            let long = size > options.longest_message;
            let full = bytes.saturating_add(size) > options.batch_bytes
                || taken.len() >= options.batch_messages.max(1);
            if !taken.is_empty() && (full || long) {
                break;
            }
            bytes = bytes.saturating_add(size);
            taken.insert(*entry.key(), size);
            entry.remove();
            if long {
                cut = Some(options.longest_message);
                break;
            }
        }
        taken.first_key_value()?;
        let below = sizes.last_key_value().map(|(uid, _)| uid + 1);
        Some(Batch {
            sizes: taken,
            from: below.unwrap_or(window.0),
            to: window.1,
            cut,
        })
    }

    /// Reads the batch and hands it over. What the server refuses comes back; it is not done with.
    pub(super) async fn read(
        self,
        session: &mut Session,
        desk: &mut Desk<'_>,
    ) -> Result<Vec<Refused>, Error> {
        let mut waiting = Waiting::default();
        let asked: Vec<u32> = self.sizes.keys().copied().collect();
        let mut refused = Vec::new();
        let mut groups = vec![asked.clone()];
        // One that is missing is asked for once more and alone: it may have gone, or stand in the
        // way of the others.
        if asked.len() > 1 {
            groups.extend(asked.iter().map(|uid| vec![*uid]));
        }
        for uids in groups {
            if uids.iter().all(|uid| waiting.got.contains(*uid)) {
                continue;
            }
            match self.ask(session, desk, &uids, &mut waiting).await {
                Err(e) if e.kind() != Kind::SaidNo => return Err(e),
                // What came before the refusal was handed over.
                Err(e) => match uids[..] {
                    [uid] if !waiting.got.contains(uid) => refused.push(Refused {
                        uid,
                        why: e.to_string(),
                    }),
                    _ => {}
                },
                Ok(()) => {}
            }
        }
        let still_open: UidSet = refused.iter().map(|r| r.uid).collect();
        let done = UidSet::range(self.from, self.to).without(&still_open);
        self.hand_over(desk, &mut waiting, &done)?;
        Ok(refused)
    }

    /// Asks for messages. What has come whole is kept waiting when all goes well, and handed over
    /// when it does not.
    async fn ask(
        &self,
        session: &mut Session,
        desk: &mut Desk<'_>,
        uids: &[u32],
        waiting: &mut Waiting,
    ) -> Result<(), Error> {
        let command = self.command(session, uids);
        let full = usize::try_from(session.options.batch_bytes).unwrap_or(usize::MAX);
        let each = |answer| {
            if let Answer::Fetch(fetch) = answer {
                waiting.take(*fetch, uids);
            }
            if waiting.bytes > full {
                self.hand_over(desk, waiting, &UidSet::default())?;
            }
            if desk.sink.stop() {
                return Err(Error::stopped());
            }
            Ok(())
        };
        match session.run(command, each).await {
            Ok(_) => {
                if let [uid] = uids {
                    waiting.without_body(*uid);
                }
                Ok(())
            }
            Err(e) if e.kind() == Kind::Sink => Err(e),
            Err(e) => {
                self.hand_over(desk, waiting, &UidSet::default())?;
                Err(e)
            }
        }
    }

    fn command(&self, session: &Session, uids: &[u32]) -> Command {
        let gmail = session.can("X-GM-EXT-1");
        let labels = if gmail { " X-GM-LABELS" } else { "" };
        let part = self.cut.map(|length| format!("<0.{length}>"));
        let part = part.unwrap_or_default();
        let set: UidSet = uids.iter().copied().collect();
        let bytes = self
            .sizes
            .values()
            .fold(0, |a: u64, b| a.saturating_add(*b));
        Command::new(format!(
            "UID FETCH {set} (UID FLAGS INTERNALDATE{labels} BODY.PEEK[]{part})"
        ))
        // On some servers sizes are only estimates.
        .expecting(bytes.saturating_mul(2))
    }

    /// Hands over what waits; with it these numbers are done with.
    fn hand_over(
        &self,
        desk: &mut Desk<'_>,
        waiting: &mut Waiting,
        done: &UidSet,
    ) -> Result<(), Error> {
        waiting.bytes = 0;
        let ready = std::mem::take(&mut waiting.ready);
        let messages: Vec<Fetched> = ready
            .into_iter()
            .map(|(uid, fetch)| {
                let size = self.sizes.get(&uid).copied().unwrap_or(0);
                message::fetched(uid, fetch, size, self.cut.is_some(), desk.folder)
            })
            .collect();
        desk.keep(&messages, done)
    }
}

/// What has come of messages.
#[derive(Default)]
struct Waiting {
    /// Of some only flags or the like, so far.
    begun: BTreeMap<u32, Fetch>,
    /// All there is.
    ready: BTreeMap<u32, Fetch>,
    /// The bytes of these.
    bytes: usize,
    /// Those that are or were ready.
    got: UidSet,
}

impl Waiting {
    fn take(&mut self, fetch: Fetch, asked: &[u32]) {
        // A message asked for alone is known without its number, which some servers leave out.
        let uid = match (fetch.uid, asked) {
            (Some(uid), _) => uid,
            (None, [uid]) if fetch.body.is_some() => *uid,
            _ => return,
        };
        if asked.binary_search(&uid).is_err() || self.got.contains(uid) {
            return;
        }
        let mut whole = self.begun.remove(&uid).unwrap_or_default();
        whole.add(fetch);
        if whole.body.is_none() && !whole.no_body {
            self.begun.insert(uid, whole);
            return;
        }
        self.bytes += whole.body.as_ref().map_or(0, |b| b.bytes.len());
        self.got.insert(uid, uid);
        self.ready.insert(uid, whole);
    }

    /// Nothing more will come of this message: what there is of it is all.
    fn without_body(&mut self, uid: u32) {
        if let Some(fetch) = self.begun.remove(&uid) {
            self.got.insert(uid, uid);
            self.ready.insert(uid, fetch);
        }
    }
}
