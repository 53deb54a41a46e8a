//! Whether a sentence looks back: by its verbs, coarsely.

use super::matching::Text;
use super::token::Kind;

/// True when the words before a place speak of the past and none in the sentence of what is to come.
///
/// A cue may be the end of a word: `*rai` is a future in French.
pub(super) fn looks_back(text: &Text<'_>) -> bool {
    let mut past = false;
    for token in text.tokens {
        let Kind::Word(word) = &token.kind else {
            // What a question asks for is still to come.
            if token.kind == Kind::Mark('?') {
                return false;
            }
            continue;
        };
        let is_cue = |cue: &String| match cue.strip_prefix('*') {
            Some(end) => word.len() > end.len() + 1 && word.ends_with(end),
            None => cue == word,
        };
        if text.lexicon.future.iter().any(is_cue) {
            return false;
        }
        past = past || text.lexicon.past.iter().any(is_cue);
    }
    past
}
