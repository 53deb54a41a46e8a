//! A folder of an account: its name, what it is for, and whether it is read unless said otherwise.

mod choice;
mod names;

pub use choice::{Choice, Why, choose};

/// A folder of an account.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Folder {
    /// The name as the server writes it: by this a folder is kept and asked for.
    pub wire: String,
    /// The name as people read it.
    pub name: String,
    /// What stands between the levels of the name; none where there are no levels.
    pub delimiter: Option<char>,
    /// What it is for, where that is known.
    pub role: Option<Use>,
    /// Whether it can hold messages; some only hold folders.
    pub holds_mail: bool,
}

/// What a folder is for (RFC 6154, RFC 8457).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Use {
    /// Where mail arrives.
    Inbox,
    /// What was sent.
    Sent,
    /// What is about to be written, and templates.
    Drafts,
    /// What was thrown away.
    Trash,
    /// What nobody wanted.
    Junk,
    /// What was put away.
    Archive,
    /// Everything once more.
    All,
    /// A selection of what lies elsewhere: flagged or important.
    Selection,
}

impl Folder {
    /// A folder as the server lists it: its name on the wire, and its attributes.
    pub(super) fn listed(wire: String, delimiter: Option<char>, attributes: &[String]) -> Folder {
        let name = super::utf7::decode(&wire);
        let has = |a: &str| attributes.iter().any(|b| b.eq_ignore_ascii_case(a));
        let said = [
            ("\\Sent", Use::Sent),
            ("\\Drafts", Use::Drafts),
            ("\\Trash", Use::Trash),
            ("\\Junk", Use::Junk),
            ("\\Archive", Use::Archive),
            ("\\All", Use::All),
            ("\\Flagged", Use::Selection),
            ("\\Important", Use::Selection),
        ];
        let role = if wire.eq_ignore_ascii_case("INBOX") {
            Some(Use::Inbox)
        } else {
            let said = said.into_iter().find(|(a, _)| has(a)).map(|(_, role)| role);
            said.or_else(|| names::role(&name, delimiter))
        };
        Folder {
            holds_mail: !has("\\Noselect") && !has("\\NonExistent"),
            wire,
            name,
            delimiter,
            role,
        }
    }
}
