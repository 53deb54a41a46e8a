//! By what copies of one letter are found among many mails.

use super::made_id;
use super::same::{ON_THE_WAY, SameLetter};
use amends_domain::Message;
use amends_domain::message::MessageId;
use twox_hash::XxHash3_64;

/// The marks of a message. Two messages of which neither has a mark that the other looks for are two letters.
/// 0 is for none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Marks {
    /// Of its id.
    pub id: u64,
    /// Of what stays the same when only the id changes on the way: author, words and about when.
    pub letter: u64,
    /// The letter marks that its copies may have.
    pub near: [u64; 3],
}

impl Marks {
    /// The marks of a message.
    pub fn of(message: &Message) -> Marks {
        let id = match message.id.as_str() {
            "" => id_mark(&made_id::of(message)),
            _ => id_mark(&message.id),
        };
        let Some(letter) = SameLetter::of(message) else {
            return Marks {
                id,
                ..Marks::default()
            };
        };
        let about = message.at.as_second().div_euclid(ON_THE_WAY);
        let near = [about - 1, about, about + 1].map(|about| letter.mark(about));
        Marks {
            id,
            letter: near[1],
            near,
        }
    }
}

/// A short mark of an id, never 0.
pub fn id_mark(id: &MessageId) -> u64 {
    XxHash3_64::oneshot(id.as_str().as_bytes()).max(1)
}
