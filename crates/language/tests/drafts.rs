//! The rules for drafts: every example of every rule, and where the words are found.

use amends_domain::draft::{Better, DraftReading, Fault};
use amends_language::draft::{DraftContext, DraftReader, PolicyWords};
use amends_language::{Context, Reader};
use jiff::tz::Offset;

fn read(text: &str, fault: Option<Fault>, policy: &str) -> DraftReading {
    let now = jiff::civil::datetime(2026, 3, 4, 10, 0, 0, 0);
    let context = Context {
        at: now.in_tz("UTC").expect("a time").timestamp(),
        offset: Offset::UTC,
        ours: true,
        subject: "",
        before: None,
        has_attachment: false,
    };
    let reading = Reader::built_in().read(text, &context);
    let policy = amends_language::policy::parse("policy", policy).expect("the policy is right");
    let policy = PolicyWords::of(&policy, None);
    let draft = DraftContext {
        now,
        fault,
        policy: &policy,
        answer_by: None,
        month_first: false,
    };
    DraftReader::built_in().read(text, &reading, &draft)
}

#[test]
fn the_files_can_be_read() {
    if let Err(error) = DraftReader::check() {
        panic!("{error}");
    }
}

#[test]
fn every_example_fits_and_no_counter_example_does() {
    let wrong = DraftReader::built_in().wrong_examples();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Each case: a text with the words found in it in brackets, then code and wording.
#[test]
fn words_and_wording() {
    for line in include_str!("data/drafts.txt").lines() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (text, expect) = line.split_once(" => ").expect("a case has an arrow");
        let plain = text.replace(['[', ']'], "");
        let out = read(&plain, None, "");
        let mut marked = plain.clone();
        let mut said = Vec::new();
        for finding in out.findings.iter().rev() {
            marked.insert(finding.span.end, ']');
            marked.insert(finding.span.start, '[');
            let write = match &finding.better {
                Some(Better::Write(words)) => format!(" {words:?}"),
                _ => String::new(),
            };
            said.insert(0, format!("{}{write}", finding.offence.code));
        }
        let said = if said.is_empty() {
            "nothing".into()
        } else {
            said.join("; ")
        };
        assert_eq!((marked.as_str(), said.as_str()), (text, expect));
    }
}
