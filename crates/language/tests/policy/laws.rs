//! What holds for every policy, every text and every change.

use crate::made::{a_change, policy};
use amends_domain::Policy;
use amends_domain::policy::Change;
use amends_language::policy::{ChangeError, change, parse, print};
use proptest::prelude::*;

/// The policy as somebody may keep it: comments between the parts, other spacing, other line ends.
fn kept(policy: &Policy, seed: u64, crlf: bool) -> String {
    let mut out = String::new();
    let mut lot = seed;
    // Inside a text of several lines nothing may be put; the mark that ends it.
    let mut inside = None;
    for line in print(policy).lines() {
        lot = lot
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let opens = ["\"\"\"", "'''"]
            .into_iter()
            .find(|m| line.ends_with(&format!(" = {m}")));
        let free = inside.is_none();
        inside = match inside {
            None => opens,
            Some(mark) => Some(mark).filter(|m| !line.ends_with(m)),
        };
        if free && (lot >> 33).is_multiple_of(4) {
            out.push_str(&format!("# said {}: hours = 7, [[avoid]]\n", lot >> 50));
        }
        out.push_str(line);
        if free && inside.is_none() && (lot >> 40).is_multiple_of(5) {
            out.push_str("   # as agreed");
        }
        out.push('\n');
        let heading = line.starts_with('[');
        if free && inside.is_none() && !heading && (lot >> 45).is_multiple_of(6) {
            out.push('\n');
        }
    }
    if crlf { out.replace('\n', "\r\n") } else { out }
}

/// Bytes at the beginning and at the end that are the same in both.
fn same_ends(a: &str, b: &str) -> usize {
    let head = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    let rest = (a.len() - head).min(b.len() - head);
    let tail = a
        .bytes()
        .rev()
        .zip(b.bytes().rev())
        .take(rest)
        .take_while(|(a, b)| a == b)
        .count();
    head + tail
}

/// True when the change only puts something in that was not there.
fn only_adds(before: &Policy, change: &Change) -> bool {
    let terms = |client: &Option<String>| match client {
        None => Some(&before.terms),
        Some(c) => before.place_of(c).map(|p| &before.clients[p].terms),
    };
    match change {
        Change::Hours(Some(_)) => before.hours.is_none(),
        Change::Zone(Some(_)) => before.zone.is_none(),
        Change::Country(Some(_)) => before.country.is_none(),
        Change::DayOff(off) => before.holidays.iter().all(|o| o.first() != off.first()),
        Change::Answer {
            client,
            within: Some(_),
        } => terms(client).is_none_or(|t| t.answer.is_none()),
        Change::Remarks {
            client,
            remarks: Some(_),
        } => terms(client).is_none_or(|t| t.remarks.is_none()),
        Change::Put {
            client,
            list,
            wording,
        } => terms(client).is_none_or(|t| t.list(*list).iter().all(|w| w.words != wording.words)),
        _ => false,
    }
}

/// True when the change takes one piece out of the text.
fn only_takes(change: &Change) -> bool {
    matches!(
        change,
        Change::Hours(None)
            | Change::Zone(None)
            | Change::Country(None)
            | Change::Answer { within: None, .. }
            | Change::Remarks { remarks: None, .. }
            | Change::Forget { .. }
    )
}

/// True when the change sets what is written in one line.
fn is_one_line(change: &Change) -> bool {
    matches!(
        change,
        Change::Hours(Some(_))
            | Change::Zone(Some(_))
            | Change::Country(Some(_))
            | Change::Answer {
                within: Some(_),
                ..
            }
    )
}

/// True when the change takes something out that may have comments between its lines.
fn goes(change: &Change) -> bool {
    matches!(
        change,
        Change::NoDayOff(_) | Change::Forget { .. } | Change::Answer { within: None, .. }
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn what_is_printed_is_read_the_same(policy in policy()) {
        let text = print(&policy);
        prop_assert_eq!(parse("printed", &text), Ok(policy), "{}", text);
    }

    #[test]
    fn a_change_says_what_was_asked_and_keeps_the_rest(
        policy in policy(), seed: u64, crlf: bool, asked in a_change(),
    ) {
        let text = kept(&policy, seed, crlf);
        let before = parse("kept", &text);
        // Line ends inside a text may be those of the file.
        prop_assert!(before.is_ok(), "{:?}\n{}", before, text);
        let before = before.expect("just looked");
        match (before.changed(&asked), change("kept", &text, &asked)) {
            (Ok(after), Ok(changed)) => {
                prop_assert_eq!(parse("changed", &changed), Ok(after), "{}", changed);
                let same = same_ends(&text, &changed);
                if only_adds(&before, &asked) {
                    prop_assert_eq!(same, text.len(), "{}\n=>\n{}", text, changed);
                }
                if only_takes(&asked) {
                    prop_assert_eq!(same, changed.len(), "{}\n=>\n{}", text, changed);
                }
                if is_one_line(&asked) && !only_adds(&before, &asked) {
                    let differ = text.lines().zip(changed.lines()).filter(|(a, b)| a != b);
                    prop_assert!(differ.count() <= 1, "{}\n=>\n{}", text, changed);
                    prop_assert_eq!(text.lines().count(), changed.lines().count());
                }
                // What goes takes the comments between its own lines with it.
                let comments = |t: &str| t.matches("# said ").count();
                let (had, has) = (comments(&text), comments(&changed));
                prop_assert!(if goes(&asked) { has <= had } else { has == had }, "{}\n=>\n{}", text, changed);
            }
            (Err(refusal), Err(error)) => prop_assert_eq!(error, ChangeError::Refused(refusal)),
            (asked, done) => prop_assert!(false, "{:?}\n{:?}\n{}", asked.is_ok(), done, text),
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "(?s).{0,200}") {
        if let Err(error) = parse("any", &text) {
            prop_assert!(!error.mistakes.is_empty());
            let lines = text.matches('\n').count() + 1;
            prop_assert!(error.mistakes.iter().all(|m| (1..=lines).contains(&m.line)));
        }
    }
}
