//! Which folders are read unless somebody chooses otherwise.

use super::{Folder, Use};
use std::fmt;

/// Whether a folder is read unless somebody chooses otherwise, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// Whether it is read.
    pub read: bool,
    /// Why.
    pub why: Why,
}

/// Why a folder is read, or is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It holds mail.
    Mail,
    /// It has every message once.
    AllOnce,
    /// It holds none of its own.
    NoMail,
    /// Its mail is in the other folders, too.
    InOthers,
    /// Its mail is in the folder with all mail, too.
    InAll,
    /// Drafts were not sent.
    Drafts,
    /// It was thrown away.
    Trash,
    /// It is not from clients.
    Junk,
    /// Somebody chose it.
    Chosen,
    /// Somebody chose others.
    NotChosen,
}

impl fmt::Display for Why {
    /// In a few plain words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Why::Mail => "holds mail",
            Why::AllOnce => "has every message once",
            Why::NoMail => "holds no mail of its own",
            Why::InOthers => "its mail is in the other folders, too",
            Why::InAll => "its mail is in the folder with all mail, too",
            Why::Drafts => "drafts were not sent",
            Why::Trash => "what was thrown away stays away",
            Why::Junk => "junk is not from clients",
            Why::Chosen => "chosen",
            Why::NotChosen => "not chosen",
        })
    }
}

/// The choice for each folder, in their order.
///
/// All are read but those whose mail nobody sent or nobody wanted. A folder that shows all mail
/// once more is left out, since the others have it. On Gmail it is the other way round: its "All
/// Mail" alone is read, since folders there are labels, a message under three of them would come
/// three times, and archived mail lies nowhere else.
#[must_use]
pub fn choose(folders: &[Folder], gmail: bool) -> Vec<Choice> {
    let all_mail = |f: &Folder| f.role == Some(Use::All) && f.holds_mail;
    let only_all = gmail && folders.iter().any(all_mail);
    let readable = |f: &Folder| f.holds_mail && !all_mail(f) && left_out(f.role).is_none();
    let covered = folders.iter().any(readable);
    folders
        .iter()
        .map(|folder| {
            let no = |why| Choice { read: false, why };
            let yes = |why| Choice { read: true, why };
            if !folder.holds_mail {
                no(Why::NoMail)
            } else if all_mail(folder) && only_all {
                yes(Why::AllOnce)
            } else if all_mail(folder) && covered {
                no(Why::InOthers)
            } else if let Some(why) = left_out(folder.role) {
                no(why)
            } else if only_all {
                no(Why::InAll)
            } else {
                yes(Why::Mail)
            }
        })
        .collect()
}

fn left_out(role: Option<Use>) -> Option<Why> {
    match role? {
        Use::Drafts => Some(Why::Drafts),
        Use::Trash => Some(Why::Trash),
        Use::Junk => Some(Why::Junk),
        Use::Selection => Some(Why::InOthers),
        Use::Inbox | Use::Sent | Use::Archive | Use::All => None,
    }
}
