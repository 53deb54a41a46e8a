//! The text of a mailbox: how much there is, and words of it to search for.

use amends_mail::source::raw;
use mail_parser::{MessageParser, MimeHeaders};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Words of each kind that are searched for.
const WORDS: usize = 60;
/// Phrases.
const PHRASES: usize = 20;

/// How much is in a mailbox, decoded.
#[derive(Debug, Default)]
pub struct Bytes {
    /// How many messages there are, and all their bytes as they came.
    pub messages: usize,
    pub all: usize,
    /// Of words.
    pub words: usize,
    /// Of attached files.
    pub files: usize,
}

/// Counts.
pub fn bytes(mbox: &Path) -> Bytes {
    let mut bytes = Bytes::default();
    each(mbox, &mut |message| {
        bytes.messages += 1;
        bytes.all += message.raw_message().len();
        bytes.words += text(message).len();
        let files = message
            .attachments()
            .filter(|part| part.attachment_name().is_some());
        bytes.files += files.map(|part| part.contents().len()).sum::<usize>();
    });
    bytes
}

/// Searches: rare words, middling ones, common ones, and phrases.
pub fn searches(mbox: &Path) -> Vec<(&'static str, Vec<String>)> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut phrases = BTreeSet::new();
    let mut count = 0;
    each(mbox, &mut |message| {
        let text = text(message);
        let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
        let plain = |word: &&str| word.len() > 3 && word.bytes().all(|b| b.is_ascii_lowercase());
        let own: BTreeSet<&str> = words.iter().copied().filter(plain).collect();
        for word in own {
            *seen.entry(word.to_string()).or_default() += 1;
        }
        if count % 97 == 0
            && let Some(pair) = words.windows(2).find(|pair| pair.iter().all(plain))
        {
            phrases.insert(format!("\"{} {}\"", pair[0], pair[1]));
        }
        count += 1;
    });
    let mut by_count: Vec<(usize, String)> = seen.into_iter().map(|(word, n)| (n, word)).collect();
    by_count.sort();
    let between = |low: usize, high: usize| {
        let some: Vec<&String> = by_count
            .iter()
            .filter(|(n, _)| (low..high).contains(n))
            .map(|(_, word)| word)
            .collect();
        let step = (some.len() / WORDS).max(1);
        some.into_iter()
            .step_by(step)
            .take(WORDS)
            .cloned()
            .collect::<Vec<String>>()
    };
    let step = (phrases.len() / PHRASES).max(1);
    vec![
        ("rare words", between(2, count / 500)),
        ("middling words", between(count / 500, count / 20)),
        ("common words", between(count / 20, count + 1)),
        (
            "phrases",
            phrases.into_iter().step_by(step).take(PHRASES).collect(),
        ),
    ]
}

/// Subject and words of a message.
fn text(message: &mail_parser::Message<'_>) -> String {
    let mut text = message.subject().unwrap_or_default().to_string();
    for place in 0..message.text_body_count() {
        text.push('\n');
        text.push_str(&message.body_text(place).unwrap_or_default());
    }
    text
}

fn each(mbox: &Path, seen: &mut dyn FnMut(&mail_parser::Message<'_>)) {
    let parser = MessageParser::default();
    raw::each(&[mbox.to_path_buf()], &|_, _| {}, &mut |raws| {
        for (raw, _) in raws.raws {
            if let Some(message) = parser.parse(&raw.bytes) {
                seen(&message);
            }
        }
        true
    });
}
