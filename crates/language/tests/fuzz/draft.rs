//! Any bytes as a draft: first a byte that chooses fault and form, then, before a zero byte, any
//! policy file.

use amends_domain::draft::Fault;
use amends_language::draft::{DraftContext, DraftReader, PolicyWords};
use amends_language::{Context, Reader};
use amends_mail::draft::Draft;
use jiff::tz::Offset;
use std::sync::OnceLock;

pub fn check(data: &[u8]) {
    static READERS: OnceLock<(Reader, DraftReader)> = OnceLock::new();
    let (reader, drafts) = READERS.get_or_init(|| (Reader::built_in(), DraftReader::built_in()));
    let Some((form, rest)) = data.split_first() else {
        return;
    };
    let at = rest.iter().position(|b| *b == 0);
    let (policy, bytes) = at.map_or((&[][..], rest), |at| (&rest[..at], &rest[at + 1..]));
    let policy = String::from_utf8_lossy(policy);
    let policy = amends_language::policy::parse("policy", &policy).unwrap_or_default();
    let policy = PolicyWords::of(&policy, policy.clients.first());
    let draft = Draft::read(bytes, form & 8 != 0);
    assert_eq!(draft.text.len(), draft.own.len());
    let mut both = draft.text.bytes().zip(draft.own.bytes());
    assert!(both.all(|(text, own)| text == own || own == b' '));
    for keep in &draft.keeps {
        assert!(draft.text.get(keep.span.clone()).is_some());
    }
    let now = jiff::civil::datetime(2026, 3, 4, 10, 0, 0, 0);
    let context = Context {
        at: jiff::Timestamp::UNIX_EPOCH,
        offset: Offset::UTC,
        ours: true,
        subject: &draft.subject,
        before: None,
        has_attachment: false,
    };
    let reading = reader.read(&draft.own, &context);
    let about = DraftContext {
        now,
        fault: Fault::ALL.get(usize::from(form & 7)).copied(),
        policy: &policy,
        answer_by: (form & 16 != 0).then(|| now.date()),
        month_first: form & 32 != 0,
    };
    let mut found = drafts.read(&draft.own, &reading, &about);
    assert_eq!(found, drafts.read(&draft.own, &reading, &about));
    let inside = |span: &std::ops::Range<usize>| {
        assert!(
            draft.own.get(span.clone()).is_some(),
            "{span:?} of {}",
            draft.own.len()
        );
    };
    found
        .apology
        .parts
        .iter()
        .for_each(|(_, span)| inside(span));
    found.promises.iter().for_each(|p| inside(&p.span));
    found.asks.iter().for_each(inside);
    found.findings.iter().for_each(|f| inside(&f.span));
    let before = found.findings.len();
    found.keep(&draft.keeps);
    let kept = found.kept.len();
    assert!(
        found.findings.len() + kept >= before,
        "a finding is lost by keeping"
    );
}
