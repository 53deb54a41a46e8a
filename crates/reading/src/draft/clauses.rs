//! A question cut into the questions it holds, and what kind of answer each wants.

/// What would answer it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wants {
    /// A day or a time.
    When,
    /// Money.
    Price,
    /// A number.
    Number,
    /// Somebody.
    Who,
    /// A place.
    Where,
    /// Yes or no.
    Verdict,
    /// One of those it names.
    Choice,
    /// Anything about it.
    Substance,
}

/// Words that begin a question within a sentence.
const OPENERS: [&str; 38] = [
    "what", "when", "how", "who", "where", "which", "why", "do", "does", "did", "can", "could",
    "is", "are", "will", "would", "should", "may", "shall", "have", "has", "was", "were", "am",
    "wann", "was", "wie", "wer", "wo", "welche", "warum", "können", "könnten", "ist", "sind",
    "haben", "hat", "gibt",
];

/// The questions in a sentence: it is cut before "and how much", "or does it".
pub fn of(sentence: &str) -> Vec<&str> {
    let mut cuts = vec![0];
    let low = sentence.to_ascii_lowercase();
    for joint in [", and ", " and ", "; ", ", but ", ", or ", " und ", "? "] {
        for (at, _) in low.match_indices(joint) {
            let next = at + joint.len();
            let word = low[next..]
                .split(|c: char| !c.is_alphabetic())
                .find(|w| !w.is_empty() && !matches!(*w, "also" | "then" | "by" | "if" | "so"));
            if word.is_some_and(|w| OPENERS.contains(&w)) {
                cuts.push(next);
            }
        }
    }
    cuts.sort_unstable();
    cuts.dedup();
    let ends = cuts.iter().skip(1).copied().chain([sentence.len()]);
    let parts: Vec<&str> = cuts
        .iter()
        .zip(ends)
        .filter_map(|(from, to)| sentence.get(*from..to))
        .map(|part| {
            let bare = part.trim_end();
            let joints = [" and", " or", " but", " und"];
            let cut = joints
                .iter()
                .find_map(|j| bare.strip_suffix(j))
                .unwrap_or(bare);
            cut.trim_end_matches([' ', ',', ';'])
        })
        .filter(|part| part.split_whitespace().count() >= 2)
        .collect();
    // "Do the doors and is …" is cut only where both halves ask.
    if parts.is_empty() {
        vec![sentence]
    } else {
        parts
    }
}

/// What kind of answer a question wants.
pub fn wants(question: &str) -> Wants {
    let low = question.to_lowercase();
    let words: Vec<&str> = low
        .split(|c: char| !c.is_alphanumeric() && c != '\'')
        .filter(|w| !w.is_empty())
        .collect();
    let has = |list: &[&str]| words.iter().any(|w| list.contains(w));
    let pair = |a: &str, b: &[&str]| words.windows(2).any(|w| w[0] == a && b.contains(&w[1]));
    if pair("how", &["much"])
        || has(&["cost", "costs", "price", "fee", "kostet", "preis", "kosten"])
    {
        Wants::Price
    } else if pair("how", &["many", "long", "old", "big", "high", "often"])
        || pair("wie", &["viele", "lange"])
    {
        Wants::Number
    } else if has(&["when", "wann"])
        || pair("what", &["time", "day", "date"])
        || pair("how", &["soon", "quickly", "fast", "quick"])
    {
        Wants::When
    } else if has(&["who", "whom", "wer", "wen"]) {
        Wants::Who
    } else if has(&["where", "wo", "wohin"]) {
        Wants::Where
    } else if has(&["which", "welche", "welcher", "welches"])
        || low.contains(" or ") && !has(&["whether", "or not"])
    {
        Wants::Choice
    } else if has(&["what", "how", "why", "was", "wie", "warum"]) {
        Wants::Substance
    } else {
        Wants::Verdict
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_and_kinds() {
        assert_eq!(
            of("What does it cost, and does it fit under the window?"),
            ["What does it cost", "does it fit under the window?"]
        );
        assert_eq!(of("Is the wood oak and ash?"), ["Is the wood oak and ash?"]);
        assert_eq!(wants("How much would it be?"), Wants::Price);
        assert_eq!(wants("does it fit?"), Wants::Verdict);
        assert_eq!(wants("When does the van come?"), Wants::When);
        assert_eq!(wants("Is the wood oak or ash?"), Wants::Choice);
    }
}
