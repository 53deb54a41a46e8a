//! Which folders are read unless somebody chooses otherwise.

use super::{Folder, Use};

/// Whether a folder is read unless somebody chooses otherwise, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// Whether it is read.
    pub read: bool,
    /// Why, in a few plain words.
    pub why: &'static str,
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
                no("holds no mail of its own")
            } else if all_mail(folder) && only_all {
                yes("has every message once")
            } else if all_mail(folder) && covered {
                no("its mail is in the other folders, too")
            } else if let Some(why) = left_out(folder.role) {
                no(why)
            } else if only_all {
                no("its mail is in the folder with all mail, too")
            } else {
                yes("holds mail")
            }
        })
        .collect()
}

fn left_out(role: Option<Use>) -> Option<&'static str> {
    match role? {
        Use::Drafts => Some("drafts were not sent"),
        Use::Trash => Some("what was thrown away stays away"),
        Use::Junk => Some("junk is not from clients"),
        Use::Selection => Some("its mail is in the other folders, too"),
        Use::Inbox | Use::Sent | Use::Archive | Use::All => None,
    }
}
