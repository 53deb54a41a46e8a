//! Reading one message: any bytes give a message or a reason, within bounds.

use amends_mail::source::message;
use jiff::Timestamp;

pub fn check(data: &[u8]) {
    let now = Timestamp::from_second(1_760_000_000).unwrap_or_default();
    let Ok(read) = message(data, now) else { return };
    assert!(
        read.at <= now + jiff::SignedDuration::from_hours(25),
        "{} is to come",
        read.at
    );
    assert!(
        !read.from.address.is_empty() || !read.from.name.is_empty(),
        "nobody wrote it"
    );
    assert!(
        !read.subject.contains(['\r', '\n']),
        "a subject of several lines"
    );
    // A charset's byte takes at most three in UTF-8, an HTML quote fifty marks a line.
    let text = read.text.own.len() + read.text.signature.len();
    assert!(
        text <= 64 * (data.len() + 64),
        "{text} bytes of text from {}",
        data.len()
    );
    let again = message(data, now);
    assert_eq!(again.as_ref(), Ok(&read), "read twice, read differently");
}
