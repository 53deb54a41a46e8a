//! A sentence to tokens: folded words, numbers, dates in figures, clock times, marks.

use std::ops::Range;

/// Longer sentences are read up to here (bytes); no real one is that long.
const LONGEST: usize = 4_000;

/// One token.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Token {
    pub kind: Kind,
    /// Its bytes in the sentence.
    pub span: Range<usize>,
    /// True for a word that begins with a capital.
    pub capital: bool,
}

/// What a token is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind {
    /// A word in lower case without accents; "l'année" is two, "mid-week" is two.
    Word(String),
    /// A whole number with its digits and whether it is written as an ordinal (14th, 1er, 3º).
    Number {
        value: u32,
        digits: u8,
        ordinal: bool,
    },
    /// Two or three numbers joined by the same mark: 14/11, 2025-11-14, 14.11.2025.
    Figures {
        parts: [u32; 3],
        count: u8,
        mark: u8,
    },
    /// A time of day that can be nothing else: 17h30, 9am, 17:00.
    Clock { hour: u8, minute: u8 },
    /// Any other character.
    Mark(char),
}

/// Folds a character: lower case, no accent. Nothing for a combining accent.
fn folded(c: char) -> Option<char> {
    Some(match c {
        'A'..='Z' => c.to_ascii_lowercase(),
        '\u{0}'..='\u{7f}' => c,
        'à'..='å' | 'À'..='Å' => 'a',
        'ç' | 'Ç' => 'c',
        'è'..='ë' | 'È'..='Ë' => 'e',
        'ì'..='ï' | 'Ì'..='Ï' => 'i',
        'ñ' | 'Ñ' => 'n',
        'ò'..='ö' | 'Ò'..='Ö' => 'o',
        'ù'..='ü' | 'Ù'..='Ü' => 'u',
        '\u{300}'..='\u{36f}' | '\u{ad}' => return None,
        _ => c.to_lowercase().next().unwrap_or(c),
    })
}

/// A word without accents and in lower case; "ß" becomes "ss", "œ" "oe".
pub(super) fn fold(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for c in word.chars() {
        match c {
            'ß' => out.push_str("ss"),
            'œ' | 'Œ' => out.push_str("oe"),
            _ => out.extend(folded(c)),
        }
    }
    out
}

fn in_word(c: char) -> bool {
    c.is_alphabetic() || ('\u{300}'..='\u{36f}').contains(&c) || c == '\u{ad}'
}

/// Marks that join words and mean nothing here.
fn is_joint(c: char) -> bool {
    matches!(
        c,
        '\'' | '’' | 'ʼ' | '´' | '‘' | '*' | '_' | '"' | '“' | '”' | '„' | '«' | '»'
    )
}

/// Cuts a sentence into tokens.
pub(super) fn tokens(sentence: &str) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(sentence.len().min(LONGEST) / 5 + 1);
    let mut at = 0;
    while let Some(c) = sentence.get(at..).and_then(|rest| rest.chars().next()) {
        if at >= LONGEST {
            break;
        }
        let start = at;
        if c.is_ascii_digit() {
            let (kind, end) = number(sentence, at);
            at = end;
            tokens.push(Token {
                kind,
                span: start..end,
                capital: false,
            });
        } else if in_word(c) {
            let rest = &sentence[at..];
            let end = rest
                .find(|c| !in_word(c))
                .map_or(sentence.len(), |n| at + n);
            at = end;
            let kind = Kind::Word(fold(&sentence[start..end]));
            tokens.push(Token {
                kind,
                span: start..end,
                capital: c.is_uppercase(),
            });
        } else {
            at += c.len_utf8();
            let hyphen = matches!(c, '-' | '\u{2010}' | '\u{2011}')
                && sentence[..start].ends_with(in_word)
                && sentence[at..].starts_with(in_word);
            if !c.is_whitespace() && !is_joint(c) && !hyphen {
                let kind = Kind::Mark(if matches!(c, '–' | '—') { '-' } else { c });
                tokens.push(Token {
                    kind,
                    span: start..at,
                    capital: false,
                });
            }
        }
    }
    tokens
}

fn digits(text: &str, at: usize) -> (u32, usize) {
    let rest = text.get(at..).unwrap_or_default().bytes();
    let length = rest.take_while(u8::is_ascii_digit).count();
    (
        text[at..at + length].parse().unwrap_or(u32::MAX),
        at + length,
    )
}

/// Reads what begins with a digit.
fn number(text: &str, start: usize) -> (Kind, usize) {
    let (value, end) = digits(text, start);
    let bytes = text.as_bytes();
    let mark = bytes.get(end).copied().unwrap_or(0);
    let next_is_digit = bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
    if next_is_digit && matches!(mark, b'/' | b'-' | b'.') {
        let (second, after) = digits(text, end + 1);
        if bytes.get(after) == Some(&mark) && bytes.get(after + 1).is_some_and(u8::is_ascii_digit) {
            let (third, end) = digits(text, after + 1);
            let continued =
                bytes.get(end) == Some(&mark) && bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
            // 192.168.1.10, 2025-11-14-2: numbers of something else.
            let parts = if continued {
                [u32::MAX; 3]
            } else {
                [value, second, third]
            };
            return (
                Kind::Figures {
                    parts,
                    count: 3,
                    mark,
                },
                end,
            );
        }
        return (
            Kind::Figures {
                parts: [value, second, 0],
                count: 2,
                mark,
            },
            after,
        );
    }
    if next_is_digit && mark == b':' {
        let (minute, mut after) = digits(text, end + 1);
        if let (Ok(hour @ 0..24), Ok(minute @ 0..60)) = (u8::try_from(value), u8::try_from(minute))
        {
            if bytes.get(after) == Some(&b':')
                && bytes.get(after + 1).is_some_and(u8::is_ascii_digit)
            {
                after = digits(text, after + 1).1;
            }
            return (Kind::Clock { hour, minute }, after);
        }
    }
    let suffix_end = text[end..]
        .find(|c| !in_word(c))
        .map_or(text.len(), |n| end + n);
    let suffix = fold(&text[end..suffix_end]);
    let plain = |ordinal, end: usize| {
        (
            Kind::Number {
                value,
                digits: (end.min(start + 9) - start) as u8,
                ordinal,
            },
            end,
        )
    };
    let length = (end - start) as u8;
    match suffix.as_str() {
        "h" | "hs" | "hrs" => {
            let (minute, after) = digits(text, suffix_end);
            let minute = if after > suffix_end { minute } else { 0 };
            match (u8::try_from(value), u8::try_from(minute)) {
                (Ok(hour @ 0..24), Ok(minute @ 0..60)) => (Kind::Clock { hour, minute }, after),
                _ => plain(false, end),
            }
        }
        "am" | "pm" => match super::clock::twelve(value, 0, suffix == "pm") {
            Some((hour, minute)) => (Kind::Clock { hour, minute }, suffix_end),
            None => plain(false, end),
        },
        "st" | "nd" | "rd" | "th" | "er" | "re" | "e" | "eme" | "ᵉ" | "o" | "a" | "º" | "ª" => {
            (
                Kind::Number {
                    value,
                    digits: length,
                    ordinal: true,
                },
                suffix_end,
            )
        }
        _ => {
            if text[end..].starts_with('°') {
                return (
                    Kind::Number {
                        value,
                        digits: length,
                        ordinal: true,
                    },
                    end + '°'.len_utf8(),
                );
            }
            (
                Kind::Number {
                    value,
                    digits: length,
                    ordinal: false,
                },
                end,
            )
        }
    }
}
