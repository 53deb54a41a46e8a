//! Any text under the built-in cues; and, before a zero byte, any cue file of a user.

use crate::sound;
use amends_language::{Context, Reader};
use jiff::{Timestamp, tz::Offset};
use std::sync::OnceLock;

pub fn check(data: &[u8]) {
    static BUILT_IN: OnceLock<Reader> = OnceLock::new();
    let data = String::from_utf8_lossy(data);
    let (cues, text) = data.split_once('\0').unwrap_or(("", &data));
    read(BUILT_IN.get_or_init(Reader::built_in), text);
    if !cues.is_empty()
        && let Ok(reader) = Reader::with_only(&[("en", "own.toml", cues)])
    {
        read(&reader, text);
    }
}

fn read(reader: &Reader, text: &str) {
    for ours in [false, true] {
        let context = Context {
            at: Timestamp::UNIX_EPOCH,
            offset: Offset::UTC,
            ours,
            subject: text.lines().next().unwrap_or_default(),
            before: ours.then_some(text),
            has_attachment: ours,
        };
        sound::check(&reader.read(text, &context), text);
    }
}
