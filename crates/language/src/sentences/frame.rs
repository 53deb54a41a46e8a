//! The words that open and close a letter, by language, from their file.

use std::collections::BTreeSet;
use std::sync::LazyLock;

#[derive(Default)]
struct Frame {
    greetings: BTreeSet<&'static str>,
    phrases: Vec<&'static str>,
    farewells: BTreeSet<&'static str>,
}

static FRAME: LazyLock<Frame> = LazyLock::new(|| {
    let mut frame = Frame::default();
    for line in include_str!("frame.txt").lines() {
        let Some((section, words)) = line.split_once(": ") else {
            continue;
        };
        let words = words.split(" | ");
        match section {
            "greeting" => frame.greetings.extend(words),
            "greeting phrase" => frame.phrases.extend(words),
            "farewell" => frame.farewells.extend(words),
            _ => {}
        }
    }
    frame
});

/// True when a line that begins so greets: "hi", "geachte", "boa tarde". In lower case.
pub(super) fn greets(line: &str) -> bool {
    let first = line.split([' ', ',', '.']).next().unwrap_or("");
    let after = |phrase: &&str| {
        let rest = line.strip_prefix(*phrase);
        rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    FRAME.greetings.contains(first) || FRAME.phrases.iter().any(after)
}

/// True when these words are a farewell by themselves: "kind regards". In lower case.
pub(super) fn is_farewell(words: &str) -> bool {
    FRAME.farewells.contains(words)
}
