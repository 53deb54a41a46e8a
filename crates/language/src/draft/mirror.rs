//! The folded copy of a sentence with the way back to the text.

use std::ops::Range;

/// One sentence as the phrases see it, and where each of its bytes comes from.
#[derive(Debug, Default)]
pub(super) struct Mirror {
    /// The folded bytes: as [`crate::folded::fold`] makes them.
    pub bytes: Vec<u8>,
    /// For each folded byte the place of its character in the text.
    from: Vec<usize>,
    /// Where the sentence ends in the text.
    end: usize,
}

impl Mirror {
    /// Folds a sentence that lies at `span` of `text`.
    pub fn of(text: &str, span: Range<usize>, folded: &[u8]) -> Mirror {
        let mut mirror = Mirror {
            bytes: folded.to_vec(),
            from: Vec::with_capacity(folded.len()),
            end: span.end,
        };
        let mut spaced = true;
        for (at, c) in text[span.clone()].char_indices() {
            let width = if c.is_whitespace() || c.is_ascii_control() {
                let first = !std::mem::replace(&mut spaced, true);
                usize::from(first)
            } else {
                let width = width(c);
                spaced &= width == 0;
                width
            };
            mirror
                .from
                .extend(std::iter::repeat_n(span.start + at, width));
        }
        mirror.from.truncate(folded.len());
        mirror
    }

    /// The bytes of the text that a stretch of the folded copy stands for.
    pub fn back(&self, folded: Range<usize>, text: &str) -> Range<usize> {
        let at = |i: usize| self.from.get(i).copied().unwrap_or(self.end);
        let start = at(folded.start);
        let last = at(folded.end.saturating_sub(1));
        let end = text[last..]
            .chars()
            .next()
            .map_or(last, |c| last + c.len_utf8());
        start..end.clamp(start, self.end.max(start))
    }
}

/// How many bytes a character takes once folded.
fn width(c: char) -> usize {
    match c {
        c if c.is_ascii() => 1,
        '’' | '‘' | 'ʼ' | '´' | '“' | '”' | '„' | '«' | '»' | '–' | '—' => 1,
        '…' => 3,
        'œ' | 'Œ' => 2,
        '¿' | '¡' | '\u{300}'..='\u{36F}' => 0,
        '\u{200B}'..='\u{200D}' | '\u{FEFF}' | '\u{FE0F}' | '\u{AD}' => 0,
        c => c.to_lowercase().map(char::len_utf8).sum(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::folded::fold;
    use crate::sentences::units;
    use proptest::prelude::*;

    #[test]
    fn goes_back_to_the_words() {
        let text = "Well,  I’m   SORRY — für Übel…";
        let units = units(text);
        let folded = fold(text, &units);
        let bytes = &folded.bytes[folded.units[0].clone()];
        let mirror = Mirror::of(text, units[0].span.clone(), bytes);
        for word in ["i'm", "sorry", "übel", "..."] {
            let folded = String::from_utf8(bytes.to_vec()).expect("UTF-8");
            let at = folded.find(word).expect("it is there");
            let back = mirror.back(at..at + word.len(), text);
            let want = match word {
                "i'm" => "I’m",
                "sorry" => "SORRY",
                "übel" => "Übel",
                _ => "…",
            };
            assert_eq!(&text[back], want);
        }
    }

    proptest! {
        #[test]
        fn as_long_as_the_folded_copy(text in "\\PC{0,80}|[a-zA-Zäß’ …œ.,\\n]{0,80}") {
            let units = units(&text);
            let folded = fold(&text, &units);
            for (unit, span) in units.iter().zip(&folded.units) {
                let bytes = &folded.bytes[span.clone()];
                let mirror = Mirror::of(&text, unit.span.clone(), bytes);
                prop_assert_eq!(mirror.from.len(), bytes.len());
                prop_assert!(text.get(mirror.back(0..bytes.len(), &text)).is_some());
            }
        }
    }
}
