//! A text as the cues see it: lower case, straight quotes, single spaces.
//!
//! Cues match on this copy, so that one pattern serves "I'll", "I’ll" and a line break in between.
//! Found moments keep the spans of the text itself.

use crate::sentences::{Role, Unit};
use std::ops::Range;

/// The folded copy of all units of a text.
#[derive(Debug, Default)]
pub struct Folded {
    /// The folded bytes, unit after unit, each followed by a line feed. Valid UTF-8.
    pub bytes: Vec<u8>,
    /// Where each unit lies in `bytes` (without its line feed).
    pub units: Vec<Range<usize>>,
}

/// Folds the units of a text.
pub fn fold(text: &str, units: &[Unit]) -> Folded {
    let mut folded = Folded {
        bytes: Vec::with_capacity(text.len() + units.len()),
        units: Vec::with_capacity(units.len()),
    };
    for unit in units {
        let start = folded.bytes.len();
        let body = &text[unit.span.clone()];
        let address = if unit.role == Role::Body {
            address_end(body)
        } else {
            None
        };
        fold_into(body, address, &mut folded.bytes);
        folded.units.push(start..folded.bytes.len());
        folded.bytes.push(b'\n');
    }
    folded
}

fn fold_into(body: &str, address: Option<usize>, out: &mut Vec<u8>) {
    let mut spaced = true;
    for (at, c) in body.char_indices() {
        if c.is_ascii() {
            let b = c as u8;
            if b.is_ascii_whitespace() || b.is_ascii_control() {
                if !spaced {
                    out.push(b' ');
                }
                spaced = true;
                continue;
            }
            spaced = false;
            // The comma after an address ("Tom, could you") opens a clause as a semicolon does.
            out.push(if Some(at) == address {
                b';'
            } else {
                b.to_ascii_lowercase()
            });
            continue;
        }
        match c {
            '’' | '‘' | 'ʼ' | '´' => out.push(b'\''),
            '“' | '”' | '„' | '«' | '»' => out.push(b'"'),
            '…' => out.extend_from_slice(b"..."),
            '–' | '—' => out.push(b'-'),
            'œ' | 'Œ' => out.extend_from_slice(b"oe"),
            '¿' | '¡' | '\u{300}'..='\u{36F}' => continue,
            '\u{200B}'..='\u{200D}' | '\u{FEFF}' | '\u{FE0F}' | '\u{AD}' => continue,
            _ if c.is_whitespace() => {
                if !spaced {
                    out.push(b' ');
                }
                spaced = true;
                continue;
            }
            _ => {
                let mut buffer = [0; 4];
                for lower in c.to_lowercase() {
                    out.extend_from_slice(lower.encode_utf8(&mut buffer).as_bytes());
                }
            }
        }
        spaced = false;
    }
    while out.last() == Some(&b' ') {
        out.pop();
    }
}

/// The byte of the comma that ends an address at the start: "Tom,", "Hi Priya,", "Dear all,".
fn address_end(body: &str) -> Option<usize> {
    let comma = body.bytes().take(48).position(|b| b == b',')?;
    let head = body.get(..comma)?;
    let mut words = 0;
    for word in head.split_whitespace() {
        words += 1;
        let named = word.chars().next().is_some_and(char::is_uppercase)
            && word
                .chars()
                .all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’'));
        let small = matches!(
            word,
            "all"
                | "both"
                | "there"
                | "and"
                | "everyone"
                | "team"
                | "again"
                | "folks"
                | "allemaal"
                | "en"
                | "tutti"
                | "todos"
                | "a"
                | "e"
        );
        if !named && !small {
            return None;
        }
    }
    (1..=4).contains(&words).then_some(comma)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sentences::units;

    fn folded(text: &str) -> String {
        let f = fold(text, &units(text));
        String::from_utf8(f.bytes)
            .expect("folded text is UTF-8")
            .trim_end()
            .to_string()
    }

    #[test]
    fn folds_case_quotes_dashes_and_wraps() {
        assert_eq!(
            folded("We’ll   send “it” — soon…"),
            "we'll send \"it\" - soon..."
        );
        assert_eq!(folded("Tom, could you look?"), "tom; could you look?");
        assert_eq!(folded("¿Puede venir? ¡Sí!"), "puede venir?\nsí!");
        assert_eq!(folded("Le cœur e\u{301}tait là"), "le coeur etait là");
        assert_eq!(folded("ÜBER\u{a0}ALLES"), "über alles");
    }
}
