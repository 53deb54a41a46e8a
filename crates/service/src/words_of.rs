//! What a message says, to find words in it that somebody names.

use crate::amends::Amends;
use crate::error::ServiceError;
use crate::record::envelope;
use amends_domain::MessageId;
use amends_mail::source::id_mark;

impl Amends {
    /// The author's own words of a message; none when there is no such message.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn words_of(&self, id: &MessageId) -> Result<Option<String>, ServiceError> {
        for number in self.store.letters_marked(id_mark(id) as i64)? {
            if let Some(letter) = self.store.letter(number)? {
                let message = envelope::message(&letter.envelope, &letter.words)?;
                if message.id == *id {
                    return Ok(Some(message.text.own));
                }
            }
        }
        Ok(None)
    }
}

/// Where words stand in a text, as they stand there: lines may break between them elsewhere. None when they do
/// not, or are none.
pub fn words_within<'a>(text: &'a str, words: &str) -> Option<&'a str> {
    let words: Vec<&str> = words.split_whitespace().collect();
    let first = words.first()?;
    let begins = text.match_indices(first).map(|(at, _)| at);
    begins
        .filter_map(|at| Some(&text[at..at + length(&text[at..], &words)?]))
        .next()
}

/// How many bytes the words take at the beginning of a text.
fn length(text: &str, words: &[&str]) -> Option<usize> {
    let mut rest = text;
    for (place, word) in words.iter().enumerate() {
        let next = rest.trim_start();
        if place > 0 && next.len() == rest.len() {
            return None;
        }
        rest = next.strip_prefix(word)?;
    }
    Some(text.len() - rest.len())
}

#[cfg(test)]
mod tests {
    use super::words_within;

    #[test]
    fn lines_may_break_elsewhere() {
        let text = "No. Could you\n  send it, could you send it today?";
        let cases = [
            ("Could you send it", Some("Could you\n  send it")),
            (
                "could  you send it today?",
                Some("could you send it today?"),
            ),
            ("you sen", Some("you\n  sen")),
            ("send it now", None),
            ("sendit", None),
            ("", None),
        ];
        for (words, found) in cases {
            assert_eq!(words_within(text, words), found, "{words}");
        }
    }
}
