use crate::words::number::{capital, figures, things};
use crate::words::{Voice, doubt, firm, left_out};
use crate::{MailRead, Unread};
use amends_reading::Report;

/// What was read and how, for whoever wants to know.
#[derive(Debug, Clone, Default)]
pub struct Foot {
    /// Who we are and when we work, when anybody was found.
    pub firm: Option<String>,
    /// Who was left out, when anybody was.
    pub left_out: Option<String>,
    /// Mail that was set aside unread, when there was any.
    pub set_aside: Option<String>,
    /// How its warnings would have held up on this mailbox, when that is known.
    pub record: Option<String>,
    /// What could not be judged, a sentence each.
    pub doubts: Vec<String>,
    /// What could not be read.
    pub unread: Unreadable,
}

impl Foot {
    /// The foot of a page about this report, which names so many places that could not be read.
    pub fn of(report: &Report, mail: &MailRead, voice: &Voice<'_>, most: usize) -> Foot {
        Foot {
            firm: firm::line(&report.firm, voice),
            left_out: left_out::line(&report.left_out),
            set_aside: set_aside(mail.set_aside),
            record: None,
            doubts: report.doubts.iter().map(doubt::sentence).collect(),
            unread: Unreadable::of(&mail.unread, most),
        }
    }
}

/// `Two messages were not read: drafts, thrown away or junk.`
pub(crate) fn set_aside(n: usize) -> Option<String> {
    let was = if n == 1 { "was" } else { "were" };
    let messages = capital(&things(n, "message", "messages"));
    (n > 0).then(|| format!("{messages} {was} not read: drafts, thrown away or junk."))
}

/// What could not be read: a line that counts, and the places.
#[derive(Debug, Clone, Default)]
pub struct Unreadable {
    /// `Two things could not be read in full:`; empty when all was read.
    pub headline: String,
    /// `old.mbox at byte 40,960: the message "Hi" has a strange form`, the first few.
    pub places: Vec<String>,
    /// How many places are not named.
    pub more: usize,
}

impl Unreadable {
    pub(crate) fn of(unread: &[Unread], most: usize) -> Unreadable {
        if unread.is_empty() {
            return Unreadable::default();
        }
        let n = unread.len();
        let places = unread.iter().take(most).map(|u| match u.position {
            Some(at) => {
                let at = figures(usize::try_from(at).unwrap_or(usize::MAX));
                format!("{} at byte {at}: {}", u.path, u.what)
            }
            None => format!("{}: {}", u.path, u.what),
        });
        Unreadable {
            headline: format!(
                "{} could not be read in full:",
                capital(&things(n, "thing", "things"))
            ),
            places: places.collect(),
            more: n.saturating_sub(most),
        }
    }
}
