//! Where in a text the words stand that were searched for.

use crate::fold;
use amends_store::words::Query;
use std::ops::Range;

/// No more than so many bytes of a text are looked at, as many as the full text holds.
const LOOKED_AT: usize = 100_000;

/// The line with the first words that fit, trimmed, and the bytes of it that fit; the first line that says
/// anything when none fits.
pub(super) fn line(text: &str, query: &Query) -> (String, Vec<Range<usize>>) {
    let text = &text[..text.floor_char_boundary(LOOKED_AT.min(text.len()))];
    let marks = marked(text, query);
    let at = match marks.first() {
        Some(mark) => mark.start,
        None => text.find(|c: char| !c.is_whitespace()).unwrap_or(0),
    };
    let begin = text[..at].rfind('\n').map_or(0, |n| n + 1);
    let end = text[at..].find('\n').map_or(text.len(), |n| at + n);
    let begin = begin + (text[begin..end].len() - text[begin..end].trim_start().len());
    let line = text[begin..end.max(begin)].trim_end();
    let inside = marks
        .into_iter()
        .filter(|m| m.start >= begin && m.start < begin + line.len());
    let shifted = inside.map(|m| m.start - begin..(m.end - begin).min(line.len()));
    (line.to_string(), shifted.collect())
}

/// The bytes of a text where a phrase of the query stands, in order, none twice.
pub(super) fn marked(text: &str, query: &Query) -> Vec<Range<usize>> {
    let words = words(text);
    let mut marks: Vec<Range<usize>> = Vec::new();
    let last = query.with.len().saturating_sub(1);
    for (place, phrase) in query.with.iter().enumerate() {
        let open = query.open && place == last;
        for window in words.windows(phrase.len()) {
            if fits(window, phrase, open)
                && let (Some(first), Some(end)) = (window.first(), window.last())
            {
                marks.push(first.0.start..end.0.end);
            }
        }
    }
    marks.sort_by_key(|m| (m.start, m.end));
    let mut merged: Vec<Range<usize>> = Vec::new();
    for mark in marks {
        match merged.last_mut() {
            Some(before) if mark.start < before.end => before.end = before.end.max(mark.end),
            _ => merged.push(mark),
        }
    }
    merged
}

fn fits(window: &[(Range<usize>, String)], phrase: &[String], open: bool) -> bool {
    let last = phrase.len() - 1;
    window
        .iter()
        .zip(phrase)
        .enumerate()
        .all(|(at, ((_, word), asked))| {
            word == asked || (open && at == last && word.starts_with(asked.as_str()))
        })
}

/// The folded words of a text, each with the bytes it was made from.
fn words(text: &str) -> Vec<(Range<usize>, String)> {
    let mut found = Vec::new();
    let mut begin = None;
    let ends = text.char_indices().map(|(at, c)| (at, Some(c)));
    for (at, c) in ends.chain([(text.len(), None)]) {
        let within = c.is_some_and(|c| c.is_alphanumeric() || joins(c));
        match (begin, within) {
            (None, true) => begin = Some(at),
            (Some(from), false) => {
                let folded = fold::words(&text[from..at]);
                found.extend(folded.into_iter().map(|word| (from..at, word)));
                begin = None;
            }
            _ => {}
        }
    }
    found
}

/// True for what folding leaves out of a word without parting it: accents that stand by themselves.
fn joins(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

#[cfg(test)]
mod tests {
    use super::super::Words;
    use super::*;

    fn shown(text: &str, typed: &str) -> String {
        let words: Words = typed.parse().expect(typed);
        let (line, marks) = line(text, words.query());
        let mut out = String::new();
        let mut at = 0;
        for mark in marks {
            out.push_str(&line[at..mark.start]);
            out.push_str(&format!("[{}]", &line[mark.clone()]));
            at = mark.end;
        }
        out + &line[at..]
    }

    #[test]
    fn the_line_and_its_words() {
        let text = "Hello Ann,\n\n  The proofs are Late again; late, I say.\nGru\u{308}\u{df}e";
        for (typed, line) in [
            ("late", "The proofs are [Late] again; [late], I say."),
            (
                "\"late again\"",
                "The proofs are [Late again]; late, I say.",
            ),
            ("pro*", "The [proofs] are Late again; late, I say."),
            ("GRÜSSE", "[Gru\u{308}\u{df}e]"),
            ("invoice", "Hello Ann,"),
            ("late are", "The proofs [are] [Late] again; [late], I say."),
        ] {
            assert_eq!(shown(text, typed), line, "{typed}");
        }
        assert_eq!(shown("", "late"), "");
        assert_eq!(shown(" \n \n", "late"), "");
    }
}
