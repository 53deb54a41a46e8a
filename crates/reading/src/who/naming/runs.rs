//! Runs of words that may be a name: capitalised words with small joining words between them.

/// Small words that a name may hold inside.
const JOINERS: [&str; 27] = [
    "&", "+", "and", "of", "the", "for", "at", "in", "on", "de", "du", "des", "la", "le", "les",
    "et", "y", "e", "und", "für", "von", "der", "di", "da", "van", "en", "do",
];

/// Endings that keep their full stop.
const STOPPED: [&str; 12] = [
    "ltd.", "co.", "inc.", "kft.", "st.", "dr.", "bt.", "zrt.", "corp.", "llc.", "pty.", "s.a.",
];

/// All runs of a text, each as its words without the punctuation around them.
pub(super) fn of(text: &str) -> Vec<Vec<&str>> {
    let mut runs = Vec::new();
    for line in text.lines() {
        let mut run: Vec<&str> = Vec::new();
        for word in line.split_whitespace() {
            let opens =
                word.starts_with(['(', '"', '“', '‘', '[', '<', '*', '|', '-', '–', '—', '/']);
            if opens {
                close(&mut run, &mut runs);
            }
            let bare = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '&' && c != '+');
            let joins = is_joiner(bare);
            let named = bare
                .chars()
                .next()
                .is_some_and(|c| c.is_uppercase() || c.is_numeric() || is_caseless(c));
            if word.contains('@') || word.contains("://") || word.starts_with("www.") {
                close(&mut run, &mut runs);
                continue;
            }
            let goes_on = named || (joins && !run.is_empty() && !opens);
            if bare.is_empty() || !goes_on {
                close(&mut run, &mut runs);
                continue;
            }
            let stopped = word.ends_with('.') && STOPPED.contains(&word.to_lowercase().as_str());
            run.push(if stopped { word } else { possessive(bare) });
            let ends = word.ends_with([
                ',', ';', ':', '!', '?', '.', ')', '"', '”', ']', '>', '*', '|',
            ]);
            if (ends && !stopped) || bare.len() != possessive(bare).len() {
                close(&mut run, &mut runs);
            }
        }
        close(&mut run, &mut runs);
    }
    runs
}

fn is_joiner(word: &str) -> bool {
    // None has more than four bytes ("für").
    word.len() <= 4 && JOINERS.contains(&word.to_lowercase().as_str())
}

/// `Teaselwick's` names Teaselwick.
fn possessive(word: &str) -> &str {
    word.strip_suffix("'s")
        .or_else(|| word.strip_suffix("’s"))
        .unwrap_or(word)
}

/// A letter of a script without capitals.
fn is_caseless(c: char) -> bool {
    c.is_alphabetic() && !c.is_uppercase() && !c.is_lowercase()
}

fn close<'t>(run: &mut Vec<&'t str>, runs: &mut Vec<Vec<&'t str>>) {
    while run.last().is_some_and(|word| is_joiner(word)) {
        run.pop();
    }
    if !run.is_empty() {
        runs.push(std::mem::take(run));
    }
}
