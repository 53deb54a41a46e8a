//! E-mail addresses and the names written before them.

use std::fmt;

/// An e-mail address in lower case, without brackets: `gwen@brannock.example`.
///
/// Lower-casing the local part is not what RFC 5321 says and is what every mail system does.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Address(String);

impl Address {
    /// Takes an address as written; trims it and folds its case.
    pub fn new(text: &str) -> Address {
        Address(
            text.trim()
                .trim_start_matches('<')
                .trim_end_matches('>')
                .trim()
                .to_lowercase(),
        )
    }

    /// The whole address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands before the last `@`; the whole text when there is none.
    pub fn local(&self) -> &str {
        self.0.rsplit_once('@').map_or(self.0.as_str(), |(l, _)| l)
    }

    /// What stands after the last `@`; empty when there is none.
    pub fn domain(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(_, d)| d)
    }

    /// True when nothing was written.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A name with its address, as one stands in From, To or Cc.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Mailbox {
    /// The name as written, decoded; empty when there was none.
    pub name: String,
    /// The address.
    pub address: Address,
}

impl Mailbox {
    /// A name and an address.
    pub fn new(name: &str, address: &str) -> Mailbox {
        Mailbox {
            name: name.trim().to_string(),
            address: Address::new(address),
        }
    }
}
