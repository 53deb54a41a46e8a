//! The words that mail programs put before a subject, by language.

/// What a prefix says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// The mail answers one.
    Answer,
    /// The mail passes one on.
    Forward,
}

/// Words for "answer", lower case. Finnish VS is an answer, Danish and Norwegian VS a forwarding;
/// it is taken for an answer.
const ANSWERS: &[&str] = &[
    "re", "aw", "réf", "ref", "res", "rif", "antw", "betr", "sv", "vs", "odp", "отв", "ynt", "απ",
    "vá", "回复", "答复", "回覆", "返信", "답장",
];

/// Words for "forwarded", lower case.
const FORWARDS: &[&str] = &[
    "fw",
    "fwd",
    "wg",
    "tr",
    "rv",
    "enc",
    "doorst",
    "vb",
    "vl",
    "pd",
    "пересл",
    "ilt",
    "i\u{307}lt",
    "πρθ",
    "továbbítás",
    "转发",
    "轉寄",
    "転送",
    "전달",
];

/// Italian prefixes of one letter, which count in upper case only.
const LETTERS: [(&str, Meaning); 2] = [("R", Meaning::Answer), ("I", Meaning::Forward)];

/// The longest prefix word, in bytes.
const LONGEST: usize = 40;

/// Takes one prefix with its colon off: `Re:`, `Re[2]:`, `Re^2:`, `RE :`, `回复：`.
pub(super) fn strip<'a>(text: &'a str, answers: &[String]) -> Option<(&'a str, Meaning)> {
    let end = text
        .char_indices()
        .take_while(|(at, c)| *at <= LONGEST && (c.is_alphanumeric() || *c == '\u{307}'))
        .map(|(at, c)| at + c.len_utf8())
        .last()?;
    let (word, rest) = text.split_at(end);
    let meaning = meaning(word, answers)?;
    let rest = strip_count(rest.trim_start()).trim_start();
    let rest = rest.strip_prefix([':', '：'])?;
    Some((rest, meaning))
}

fn meaning(word: &str, answers: &[String]) -> Option<Meaning> {
    if let Some((_, meaning)) = LETTERS.iter().find(|(letter, _)| *letter == word) {
        return Some(*meaning);
    }
    let lower = word.to_lowercase();
    if ANSWERS.contains(&lower.as_str()) || answers.iter().any(|a| a.to_lowercase() == lower) {
        Some(Meaning::Answer)
    } else if FORWARDS.contains(&lower.as_str()) {
        Some(Meaning::Forward)
    } else {
        None
    }
}

/// Takes off the count that some programs write: `[2]`, `^2`, `(2)`, `*2`; or RFC 5256's blob.
fn strip_count(text: &str) -> &str {
    if let Some(rest) = super::strip_blob(text) {
        return rest;
    }
    if let Some(rest) = text.strip_prefix('(') {
        let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit());
        return rest.strip_prefix(')').unwrap_or(text);
    }
    match text.strip_prefix(['^', '*']) {
        Some(rest) => rest.trim_start_matches(|c: char| c.is_ascii_digit()),
        None => text,
    }
}
