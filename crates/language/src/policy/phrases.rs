//! Whether the words of an entry are phrases that can be looked for.

use crate::cue::{At, Lists, Phrasebook};
use regex_automata::nfa::thompson::{self, Compiler, WhichCaptures};

/// The longest phrase, in bytes.
const LONGEST: usize = 200;
/// The largest automaton of one phrase, in bytes.
const LARGEST: usize = 1 << 18;

/// The phrase as it is looked for: sentences are made small and plain before.
pub(crate) fn plain(phrase: &str) -> String {
    phrase
        .trim()
        .to_lowercase()
        .replace(['’', '‘'], "'")
        .replace(['“', '”'], "\"")
}

/// The phrases of an entry as they are looked for.
pub(crate) fn all_plain(words: &[String]) -> Vec<String> {
    words.iter().map(|w| plain(w)).collect()
}

/// What is wrong with a phrase, if anything is.
pub(super) fn wrong_with(phrase: &str) -> Option<String> {
    if phrase.trim().is_empty() {
        return Some("There are no words in it.".into());
    }
    if phrase.len() > LONGEST {
        return Some(format!("A phrase has at most {LONGEST} letters."));
    }
    let plain = plain(phrase);
    let book = Phrasebook::new(Lists::new());
    if let Err(why) = book.locate(std::slice::from_ref(&plain), At::Anywhere) {
        // `pattern "(": error: unclosed group`: the phrase is told in our own words.
        let why = why
            .strip_prefix(&format!("pattern {plain:?}: "))
            .unwrap_or(&why);
        let why = why.strip_prefix("error: ").unwrap_or(why);
        return Some(format!("The phrase “{phrase}” cannot be read: {why}."));
    }
    let source = amends_phrase::alternatives(std::slice::from_ref(&plain), &Lists::new()).ok()?;
    let config = thompson::Config::new()
        .which_captures(WhichCaptures::None)
        .utf8(false)
        .nfa_size_limit(Some(LARGEST));
    let syntax = regex_automata::util::syntax::Config::new()
        .unicode(false)
        .utf8(false);
    if Compiler::new()
        .configure(config)
        .syntax(syntax)
        .build(&source)
        .is_err()
    {
        return Some(format!(
            "The phrase “{phrase}” repeats too much to be looked for."
        ));
    }
    let least = regex_syntax::ParserBuilder::new()
        .unicode(false)
        .utf8(false)
        .build()
        .parse(&source)
        .ok()
        .and_then(|hir| hir.properties().minimum_len());
    (least == Some(0))
        .then(|| format!("The phrase “{phrase}” fits everywhere, even where nothing is written."))
}
