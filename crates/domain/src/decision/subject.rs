//! What a decision is about, in words that survive every rereading: messages by their ids, sentences
//! by their words, clients by an address or a domain.

use crate::address::Address;
use crate::message::MessageId;
use crate::moment::MomentKind;
use crate::open_loop::{LoopKind, OpenLoop};
use twox_hash::XxHash3_64;

/// A sentence of a message, as one kind of moment.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sentence {
    /// The message.
    pub message: MessageId,
    /// What it is or is not.
    pub kind: MomentKind,
    /// Its exact words.
    pub quote: String,
}

/// A loop, by the sentence that opened it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LoopRef {
    /// The message that opened it.
    pub message: MessageId,
    /// What opened it.
    pub kind: LoopKind,
    /// The exact words that did.
    pub quote: String,
}

/// Letters and digits of a code: Crockford's base 32, in which none looks like another.
const SIGNS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Letters and digits that a code has.
const LONG: usize = 6;

impl LoopRef {
    /// The loop that this entry of a ledger is.
    pub fn of(open: &OpenLoop) -> LoopRef {
        LoopRef {
            message: open.evidence.message.clone(),
            kind: open.kind,
            quote: open.evidence.quote.clone(),
        }
    }

    /// A short name to type: six letters and digits, made of what names the loop, so the same whenever its
    /// letter is read. Of a thousand loops, two bear the same one once in two thousand times.
    pub fn code(&self) -> String {
        let named = [self.message.as_str(), self.kind.name(), self.quote.trim()].join("\0");
        let mut hash = XxHash3_64::oneshot(named.as_bytes());
        let mut code = String::with_capacity(LONG);
        for _ in 0..LONG {
            code.push(char::from(SIGNS[(hash % 32) as usize]));
            hash /= 32;
        }
        code
    }

    /// What was typed for a code as it is written: in any case, `o` for `0`, `i` and `l` for `1`.
    pub fn typed(code: &str) -> String {
        let sign = |c: char| match c.to_ascii_lowercase() {
            'o' => '0',
            'i' | 'l' => '1',
            other => other,
        };
        code.trim().chars().map(sign).collect()
    }
}

/// A client, or somebody who may be one: by one of their domains or addresses.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Party(String);

impl Party {
    /// Takes `brannock.example`, `@brannock.example` or `gwen@brannock.example`, in any case.
    pub fn new(text: &str) -> Party {
        let address = Address::new(text);
        Party(address.as_str().trim_start_matches('@').to_string())
    }

    /// The domain or address in lower case.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// True for one address, false for a domain.
    pub fn is_address(&self) -> bool {
        self.0.contains('@')
    }

    /// True for somebody with one of these domains or addresses.
    pub fn is_one_of<'a>(
        &self,
        mut domains: impl Iterator<Item = &'a str>,
        mut addresses: impl Iterator<Item = &'a Address>,
    ) -> bool {
        if self.is_address() {
            addresses.any(|a| a.as_str() == self.0)
        } else {
            domains.any(|d| d == self.0) || addresses.any(|a| a.domain() == self.0)
        }
    }
}
