//! When two messages are one.

use amends_domain::{Address, Message, message::Nature};
use twox_hash::XxHash3_64;

/// Between a message as it was sent and as it arrived lies no more than this, in seconds.
pub(super) const ON_THE_WAY: i64 = 120;

/// What a list or a mail system adds to a text is not longer than this, in letters.
const FOOTER: usize = 1_500;

/// Texts shorter than this many letters differ if they differ at all.
const SHORT: usize = 40;

/// What stays the same when only the id changes on the way: author, subject and words.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct SameLetter {
    from: Address,
    words: u64,
}

impl SameLetter {
    /// A short mark of it and of about when it was sent, never 0.
    pub(super) fn mark(&self, about: i64) -> u64 {
        let words = XxHash3_64::oneshot_with_seed(self.words, &about.to_le_bytes());
        XxHash3_64::oneshot_with_seed(words, self.from.as_str().as_bytes()).max(1)
    }

    /// Only for what a person wrote: machines send the same words again and again.
    pub(super) fn of(message: &Message) -> Option<SameLetter> {
        if message.nature != Nature::Person || message.text.own.is_empty() {
            return None;
        }
        // How lines are broken does not count.
        let said = [message.subject.as_str(), "\0", message.text.own.as_str()];
        let mut words = Vec::with_capacity(said.iter().map(|text| text.len()).sum());
        for text in said {
            words.extend(text.bytes().filter(|b| !b.is_ascii_whitespace()));
        }
        Some(SameLetter {
            from: message.from.address.clone(),
            words: XxHash3_64::oneshot(&words),
        })
    }
}

/// True when two copies of one letter went to the same people at the same time. (The same words to
/// different people are different mails: season's greetings.)
pub(super) fn is_sent_copy(held: &Message, copy: &Message) -> bool {
    let apart = held.at.as_second() - copy.at.as_second();
    let (ours, theirs) = (addresses(held), addresses(copy));
    let within = |a: &[&Address], b: &[&Address]| a.iter().all(|address| b.contains(address));
    apart.abs() <= ON_THE_WAY
        && !ours.is_empty()
        && !theirs.is_empty()
        && (within(&ours, &theirs) || within(&theirs, &ours))
}

fn addresses(message: &Message) -> Vec<&Address> {
    message
        .recipients()
        .map(|mailbox| &mailbox.address)
        .collect()
}

/// True when two messages of one id say the same, but for white space and what a list added below.
pub(super) fn same_body(a: &Message, b: &Message) -> bool {
    if a.text.own == b.text.own {
        return true;
    }
    let (mut one, mut other) = (letters(&a.text.own), letters(&b.text.own));
    let mut alike = 0;
    loop {
        match (one.next(), other.next()) {
            (Some(x), Some(y)) if x == y => alike += 1,
            (None, None) => return true,
            (None, Some(_)) => return alike >= SHORT && other.count() < FOOTER,
            (Some(_), None) => return alike >= SHORT && one.count() < FOOTER,
            (Some(_), Some(_)) => return false,
        }
    }
}

/// The letters and digits of a text in lower case: how lines are broken and quoted does not count.
fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
}
