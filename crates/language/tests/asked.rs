//! Questions in languages whose words are not read: one case a line in `tests/data/asked.txt`.

use amends_domain::MomentKind;
use amends_language::{Context, Language, Reader};

#[test]
fn questions_are_found_by_their_mark() {
    let reader = Reader::built_in();
    let context = Context {
        at: jiff::Timestamp::UNIX_EPOCH,
        offset: jiff::tz::Offset::UTC,
        ours: false,
        subject: "",
        before: None,
        has_attachment: false,
    };
    let lines = include_str!("data/asked.txt").lines();
    for line in lines.filter(|l| !l.is_empty() && !l.starts_with('#')) {
        let parts: Vec<&str> = line.split(" => ").collect();
        let [code, text, expected] = parts[..] else {
            panic!("{line}")
        };
        let reading = reader.read(text, &context);
        assert!(
            matches!(reading.language, Language::Other(_)),
            "{text}: {:?}",
            reading.language
        );
        assert_eq!(reading.language.code(), Some(code), "{text}");
        let kinds = reading.moments.iter().map(|m| m.kind);
        assert!(kinds.into_iter().all(|k| k == MomentKind::Question));
        let asked: Vec<&str> = reading
            .moments
            .iter()
            .map(|m| &text[m.span.clone()])
            .collect();
        let asked = if asked.is_empty() {
            "-".to_string()
        } else {
            asked.join(" | ")
        };
        assert_eq!(asked, expected, "{text}");
    }
}
