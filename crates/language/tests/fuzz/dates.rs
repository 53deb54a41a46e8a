//! Any words where a date is expected, read at any time in any zone: the first nine bytes are those.

use crate::{clock, sound};
use amends_language::{Context, Reader};
use std::sync::OnceLock;

/// A promise and a request in each language, with room for a date.
const FRAMES: [&str; 6] = [
    "I will send you the report by {}.",
    "Could you send us the logo {}, please?",
    "Ich schicke Ihnen das Angebot bis {}.",
    "Je vous envoie le devis avant {}.",
    "Le enviaré la propuesta antes de {}.",
    "Out of office until {}.",
];

pub fn check(data: &[u8]) {
    static BUILT_IN: OnceLock<Reader> = OnceLock::new();
    let reader = BUILT_IN.get_or_init(Reader::built_in);
    let Some((first, words)) = data.split_first_chunk::<9>() else {
        return;
    };
    let (at, offset) = clock::read(first);
    let words = String::from_utf8_lossy(words);
    for frame in FRAMES {
        let text = frame.replace("{}", &words);
        let context = Context {
            at,
            offset,
            ours: true,
            subject: "",
            before: None,
            has_attachment: false,
        };
        sound::check(&reader.read(&text, &context), &text);
    }
}
