//! How far a folder has been read.

use super::uids::UidSet;

/// How far a folder has been read. The caller keeps it, together with the mail it got.
///
/// The newest messages are read first: whoever waits wants to know how things stand now, and old
/// mail only refines that. So what was read is a set, not a last number: `9000:9800` in the middle
/// of a first reading, `1:9800` at its end, `1:9800,10200:10400` when the newest of a long absence
/// came first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// The folder's UIDVALIDITY (RFC 3501 section 2.3.1.1): when it differs, all numbers mean
    /// other messages. 0: never looked into.
    pub uid_validity: u32,
    /// Numbers that are done with: what there was of them was handed over.
    pub read: UidSet,
    /// How many messages there were among them.
    pub messages: u32,
    /// The folder's state (RFC 7162) up to which changes were handed over, where the server keeps
    /// one.
    pub highest_mod_seq: Option<u64>,
}

impl Place {
    /// The beginning of a folder of that UIDVALIDITY.
    #[must_use]
    pub fn start(uid_validity: u32) -> Place {
        Place {
            uid_validity,
            ..Place::default()
        }
    }
}
