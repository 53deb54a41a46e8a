//! Greetings: whether a text has one, whom it names, how formal it is.

/// A greeting line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Greeting {
    /// Its bytes in the text.
    pub at: std::ops::Range<usize>,
    /// How it is meant.
    pub form: Form,
}

/// How formal a greeting is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// "Dear Ms Nair", "Sehr geehrte Frau Adler": with a title.
    Titled,
    /// "Hi Tom", "Hallo Jana", "Dear Tom".
    First,
}

const OPENERS: [&str; 26] = [
    "hi",
    "hello",
    "hey",
    "dear",
    "morning",
    "good",
    "hiya",
    "afternoon",
    "evening",
    "greetings",
    "hallo",
    "liebe",
    "lieber",
    "sehr",
    "guten",
    "moin",
    "servus",
    "bonjour",
    "bonsoir",
    "cher",
    "chère",
    "hola",
    "estimado",
    "estimada",
    "querido",
    "querida",
];
const TITLES: [&str; 17] = [
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "dr",
    "prof",
    "professor",
    "sir",
    "madam",
    "herr",
    "herrn",
    "frau",
    "monsieur",
    "madame",
    "señor",
    "señora",
];

/// The greeting of a text: its first line with words, when that is one.
pub fn of(text: &str) -> Option<Greeting> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        if line.trim().is_empty() {
            continue;
        }
        let bare = line.trim();
        let lead = start + (line.len() - line.trim_start().len());
        // A greeting may share its line with the first sentence: "Hi Tom, could you …".
        let end = bare
            .find([',', '!', '.', ':', '–', '\n'])
            .unwrap_or(bare.len());
        let head = &bare[..end];
        let low = head.to_lowercase();
        let words: Vec<&str> = low
            .split(|c: char| !c.is_alphanumeric())
            .filter(|w| !w.is_empty())
            .collect();
        let opens = words.first().is_some_and(|w| OPENERS.contains(w));
        let named = end < bare.len()
            && words.len() == 1
            && head.chars().next().is_some_and(char::is_uppercase);
        if !(opens || named) || words.len() > 7 {
            return None;
        }
        let form = if words.iter().any(|w| TITLES.contains(w)) {
            Form::Titled
        } else {
            Form::First
        };
        return Some(Greeting {
            at: lead..lead + head.len(),
            form,
        });
    }
    None
}

/// The names in a greeting or a farewell line, with their places in `text`.
pub fn names<'a>(
    text: &'a str,
    at: &std::ops::Range<usize>,
) -> Vec<(std::ops::Range<usize>, &'a str)> {
    let Some(line) = text.get(at.clone()) else {
        return Vec::new();
    };
    line.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’')
        .filter(|w| w.chars().count() >= 3 && w.chars().next().is_some_and(char::is_uppercase))
        .filter(|w| {
            let low = w.to_lowercase();
            !OPENERS.contains(&low.as_str())
                && !TITLES.contains(&low.as_str())
                && !matches!(
                    low.as_str(),
                    "all"
                        | "team"
                        | "everyone"
                        | "there"
                        | "both"
                        | "geehrte"
                        | "geehrter"
                        | "tag"
                        | "damen"
                        | "herren"
                )
        })
        .map(|w| {
            let start = w.as_ptr() as usize - text.as_ptr() as usize;
            (start..start + w.len(), w)
        })
        .collect()
}
