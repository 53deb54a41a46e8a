//! "Reply" pressed to write something new, and mails that only look like it.

use crate::mail::{DAY, by_ids, mail};
use amends_mail::thread::threads;

/// What the second mail looks like, and whether it stays in the thread of the first.
const CASES: &[(&str, i64, u32, bool)] = &[
    ("Holiday photos", 60, 0, false),
    ("Holiday photos", 60, 4, true),
    ("Holiday photos", 1, 0, true),
    ("Re: Holiday photos", 60, 0, true),
    ("The offer for autumn", 60, 0, true),
    ("", 60, 0, true),
];

#[test]
fn replies_used_as_new() {
    for (subject, days, quoted, stays) in CASES {
        let mut late = mail("b@x", days * DAY, subject, &["a@x"]);
        late.text.quoted_lines = *quoted;
        let answer = mail("c@x", days * DAY + 60, subject, &["a@x", "b@x"]);
        let messages = [mail("a@x", 0, "Offer", &[]), late, answer];
        let found = threads(&messages);
        assert_eq!(
            found.len() == 1,
            *stays,
            "{subject:?} {days} {quoted}: {found:?}"
        );
        if !stays {
            assert_eq!(by_ids(&messages, &found), [vec!["a@x"], vec!["b@x", "c@x"]]);
        }
    }
}

/// Without the first mail there is nothing to compare with: the header is believed.
#[test]
fn an_unknown_parent_breaks_nothing() {
    let late = mail("b@x", 60 * DAY, "Holiday photos", &["a@x"]);
    let other = mail("d@x", 61 * DAY, "Re: Holiday photos", &["a@x"]);
    assert_eq!(threads(&[late, other]).len(), 1);
}
