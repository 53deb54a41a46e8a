//! Calendar files: `tests/data/ics/NAME.ics` beside `NAME.expected`.
#![allow(clippy::unwrap_used)]

use amends_mail::ics::{self, IcsError};
use std::path::Path;

fn told(bytes: &[u8]) -> String {
    let found = match ics::days_off(bytes) {
        Ok(found) => found,
        Err(error) => return format!("{error}\n"),
    };
    let mut lines: Vec<String> = found
        .days
        .iter()
        .map(|(date, name)| format!("{date} {name}"))
        .collect();
    let mut left: Vec<String> = found
        .left_out
        .iter()
        .map(|w| format!("left out: {w}"))
        .collect();
    left.sort();
    lines.append(&mut left);
    lines.join("\n") + "\n"
}

#[test]
fn files_as_expected() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/ics");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|f| f.unwrap().path())
        .collect();
    files.retain(|file| file.extension().is_some_and(|e| e == "ics"));
    assert!(!files.is_empty());
    for file in files {
        let expected = std::fs::read_to_string(file.with_extension("expected")).unwrap();
        assert_eq!(
            told(&std::fs::read(&file).unwrap()),
            expected,
            "{}",
            file.display()
        );
    }
}

#[test]
fn bad_files() {
    assert_eq!(ics::days_off(b""), Err(IcsError::NoCalendar));
    assert_eq!(
        ics::days_off(b"From: a@b.example\n\nhello"),
        Err(IcsError::NoCalendar)
    );
    assert_eq!(
        ics::days_off(&vec![b'x'; ics::MAX_BYTES + 1]),
        Err(IcsError::TooLarge)
    );
    // Cut off in the middle, with bytes that are no text, and endless.
    let whole = include_bytes!("data/ics/firm.ics");
    for end in 0..whole.len() {
        let _ = ics::days_off(&whole[..end]);
    }
    let endless = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20250101\nRRULE:FREQ=DAILY\n\
                   SUMMARY:\u{e9}\nEND:VEVENT\nEND:VCALENDAR\n";
    assert_eq!(ics::days_off(endless.as_bytes()).unwrap().days.len(), 400);
}
