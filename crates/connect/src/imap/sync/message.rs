//! A message put together from what the server tells of it.

use crate::imap::answer::Fetch;
use crate::imap::folder::{Folder, Use};
use crate::imap::sink::{Fetched, Part, Relabelled};
use jiff::Timestamp;
use jiff::fmt::strtime;

/// Labels of one message, and bytes of one label; the rest is left out.
const LABELS: usize = 200;
const LABEL: usize = 300;

/// A message with all that was told of it.
///
/// `size`: as the server gave it before; `cut`: only the beginning was asked for.
pub(super) fn fetched(uid: u32, fetch: Fetch, size: u64, cut: bool, folder: &Folder) -> Fetched {
    let marks = marks(uid, &fetch, folder);
    let part = match &fetch.body {
        Some(body) => Fetch::part(body, size, cut),
        None => Part::Nothing {
            why: "the server has no text for it".to_string(),
        },
    };
    Fetched {
        uid,
        part,
        raw: fetch.body.map(|body| body.bytes).unwrap_or_default(),
        sent_folder: marks.sent_folder,
        draft: marks.draft,
        labels: marks.labels,
        internal_date: fetch.internal_date.as_deref().and_then(date),
    }
}

/// A message that the server refuses to give out.
pub(super) fn refused(uid: u32, why: String, folder: &Folder) -> Fetched {
    let mut message = fetched(uid, Fetch::default(), 0, false, folder);
    message.part = Part::Nothing { why };
    message
}

/// A message's labels, and what flags and folder say of it.
pub(super) fn marks(uid: u32, fetch: &Fetch, folder: &Folder) -> Relabelled {
    let flags = fetch.flags.as_deref().unwrap_or_default();
    let gmail = fetch.gmail_labels.as_deref().unwrap_or_default();
    let has = |list: &[String], mark: &str| list.iter().any(|f| f.eq_ignore_ascii_case(mark));
    let mut labels: Vec<String> = flags
        .iter()
        .filter(|f| !f.starts_with('\\'))
        .cloned()
        .chain(gmail.iter().map(|l| crate::imap::utf7::decode(l)))
        .filter(|l| !l.is_empty() && l.len() <= LABEL)
        .collect();
    labels.sort();
    labels.dedup();
    labels.truncate(LABELS);
    Relabelled {
        uid,
        sent_folder: folder.role == Some(Use::Sent) || has(gmail, "\\Sent"),
        draft: folder.role == Some(Use::Drafts)
            || has(flags, "\\Draft")
            || has(gmail, "\\Draft")
            || has(gmail, "\\Drafts"),
        labels,
    }
}

/// `17-Jul-1996 02:44:25 -0700` (RFC 3501 section 9, date-time).
fn date(text: &str) -> Option<Timestamp> {
    let time = strtime::parse("%d-%b-%Y %H:%M:%S %z", text.trim()).ok()?;
    time.to_timestamp().ok()
}

#[cfg(test)]
mod tests {
    use super::date;

    #[test]
    fn dates_of_arrival() {
        let cases = [
            ("17-Jul-1996 02:44:25 -0700", Some("1996-07-17T09:44:25Z")),
            (" 1-Feb-2024 00:00:00 +0100", Some("2024-01-31T23:00:00Z")),
            ("31-Feb-2024 00:00:00 +0100", None),
            ("yesterday", None),
        ];
        for (text, at) in cases {
            let read = date(text).map(|t| t.to_string());
            assert_eq!(read.as_deref(), at, "{text}");
        }
    }
}
