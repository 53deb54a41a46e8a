//! Somebody with an address, and how often they were seen doing what.

use crate::who::names;
use amends_domain::Address;

/// Somebody with an address.
#[derive(Debug)]
pub(crate) struct Person {
    pub address: Address,
    /// Position of its registrable domain.
    pub home: usize,
    /// Names as first written and as cleaned, with how often.
    names: Vec<(String, String, u32)>,
    /// Letters they wrote themselves.
    pub wrote: u32,
    /// Letters of theirs that lay in a folder of sent mail.
    pub sent: u32,
    /// Letters of theirs that a machine wrote.
    pub machine: u32,
    /// Newsletters of theirs.
    pub newsletters: u32,
    /// Letters of theirs through a mailing list.
    pub listed: u32,
    /// The local part says that a machine writes.
    pub robot: bool,
}

impl Person {
    /// Somebody met for the first time.
    pub fn new(address: &Address, home: usize) -> Person {
        Person {
            address: address.clone(),
            home,
            names: Vec::new(),
            wrote: 0,
            sent: 0,
            machine: 0,
            newsletters: 0,
            listed: 0,
            robot: is_robot(address.local()),
        }
    }

    /// The name written most often; the longer one when two are as frequent.
    pub fn name(&self) -> &str {
        self.names
            .iter()
            .max_by(|a, b| (a.2, a.1.len()).cmp(&(b.2, b.1.len())).then(b.1.cmp(&a.1)))
            .map_or("", |(_, name, _)| name.as_str())
    }

    /// All names, cleaned.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(|(_, name, _)| name.as_str())
    }

    /// The family name, folded: from the name, or from `first.last@`.
    pub fn surname(&self) -> Option<String> {
        let from_local = || {
            let (first, last) = self.address.local().rsplit_once(['.', '_'])?;
            let plain = last.len() > 2 && last.chars().all(char::is_alphabetic);
            let both = first.chars().any(char::is_alphabetic) && plain;
            (both && !names::is_office_word(last)).then(|| names::fold(last))
        };
        if self.name().is_empty() {
            from_local()
        } else {
            names::surname(self.name())
        }
    }

    /// Takes in a name as it stands before the address.
    pub fn called(&mut self, written: &str) {
        if written.is_empty() {
            return;
        }
        if let Some(known) = self
            .names
            .iter_mut()
            .find(|(as_written, ..)| as_written == written)
        {
            known.2 += 1;
            return;
        }
        if self.names.len() == 8 {
            return;
        }
        let name = names::clean(written);
        match self.names.iter_mut().find(|(_, known, _)| *known == name) {
            _ if name.is_empty() => {}
            Some(known) => known.2 += 1,
            None => self.names.push((written.to_string(), name, 1)),
        }
    }
}

/// Local parts behind which nobody reads (FACTS: RFC 3834 practice).
fn is_robot(local: &str) -> bool {
    let bare: String = local.chars().filter(char::is_ascii_alphanumeric).collect();
    const ROBOTS: [&str; 12] = [
        "noreply",
        "donotreply",
        "mailerdaemon",
        "postmaster",
        "bounce",
        "bounces",
        "notification",
        "notifications",
        "alerts",
        "nobody",
        "autoreply",
        "nepasrepondre",
    ];
    ROBOTS.contains(&bare.as_str())
        || local.starts_with("owner-")
        || local.starts_with("bounce")
        || ["noreply", "donotreply"]
            .iter()
            .any(|r| bare.starts_with(r) || bare.ends_with(r))
}
