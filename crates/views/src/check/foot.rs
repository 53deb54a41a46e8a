use crate::MailRead;
use crate::words::number::{capital, count, list_up_to, things};
use crate::words::{Voice, doubt, firm, left_out};
use amends_reading::Report;

/// Places that are named before the rest is counted.
const PLACES: usize = 3;

/// What was read and how, for whoever wants to know.
#[derive(Debug, Clone, Default)]
pub struct Foot {
    /// Who we are and when we work, when anybody was found.
    pub firm: Option<String>,
    /// Who was left out, when anybody was.
    pub left_out: Option<String>,
    /// What could not be judged, a sentence each.
    pub doubts: Vec<String>,
    /// What could not be read, when anything was.
    pub unread: Option<String>,
}

impl Foot {
    /// The foot of a page about this report.
    pub fn of(report: &Report, mail: &MailRead, voice: &Voice<'_>) -> Foot {
        Foot {
            firm: firm::line(&report.firm, voice),
            left_out: left_out::line(&report.left_out),
            doubts: report.doubts.iter().map(doubt::sentence).collect(),
            unread: unread(mail),
        }
    }
}

/// `Two things could not be read: a.mbox at byte 1,024 (no end of the message) and b.eml (empty).`
fn unread(mail: &MailRead) -> Option<String> {
    if mail.unread.is_empty() {
        return None;
    }
    let places: Vec<String> = mail
        .unread
        .iter()
        .map(|u| match u.position {
            Some(at) => format!("{} at byte {at} ({})", u.path, u.what),
            None => format!("{} ({})", u.path, u.what),
        })
        .collect();
    let n = mail.unread.len();
    let what = if n > 12 {
        count(n) + " things"
    } else {
        things(n, "thing", "things")
    };
    Some(format!(
        "{} could not be read: {}.",
        capital(&what),
        list_up_to(&places, PLACES)
    ))
}
