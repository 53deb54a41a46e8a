//! WordPiece: text to the pieces that BERT's word tables are made of (Devlin et al. 2018, "uncased").
//!
//! Lower case, no accents, every mark and every Chinese character apart; then the longest pieces of the
//! vocabulary from the left, those inside a word written with `##`.

use regex_syntax::hir::{Class, HirKind};
use std::collections::BTreeMap;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

/// A longer word is unknown as a whole.
const LONGEST: usize = 100;

/// The pieces and their numbers.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    /// Pieces that begin a word, and without their `##` those that go on with one.
    begin: BTreeMap<Box<str>, u32>,
    inside: BTreeMap<Box<str>, u32>,
    /// The number of `[UNK]`.
    unknown: u32,
}

impl Vocabulary {
    /// A vocabulary of pieces with their numbers; `[UNK]` is 0 when it is not among them.
    pub fn of<'a>(pieces: impl IntoIterator<Item = (&'a str, u32)>) -> Vocabulary {
        let mut all = Vocabulary::default();
        for (piece, number) in pieces {
            match piece.strip_prefix("##") {
                _ if piece == "[UNK]" => all.unknown = number,
                Some(rest) if !rest.is_empty() => {
                    all.inside.insert(rest.into(), number);
                }
                _ => {
                    all.begin.insert(piece.into(), number);
                }
            }
        }
        all
    }

    /// A `vocab.txt`: a piece a line, numbered from 0.
    pub fn read(lines: &str) -> Vocabulary {
        Vocabulary::of(lines.lines().map(str::trim_end).zip(0..))
    }

    /// The numbers of a text's pieces, without the marks of begin and end.
    pub fn numbers(&self, text: &str) -> Vec<u32> {
        let mut out = Vec::new();
        for word in words(text) {
            self.word(&word, &mut out);
        }
        out
    }

    fn word(&self, word: &str, out: &mut Vec<u32>) {
        let before = out.len();
        let mut rest = word;
        while !rest.is_empty() && word.chars().count() <= LONGEST {
            let pieces = if rest.len() == word.len() {
                &self.begin
            } else {
                &self.inside
            };
            let ends = rest.char_indices().map(|(at, c)| at + c.len_utf8()).rev();
            let longest = ends.into_iter().find_map(|end| {
                let number = pieces.get(&rest[..end])?;
                Some((*number, end))
            });
            let Some((number, end)) = longest else { break };
            out.push(number);
            rest = &rest[end..];
        }
        if !rest.is_empty() {
            out.truncate(before);
            out.push(self.unknown);
        }
    }
}

/// The words and marks of a text in their plain form.
fn words(text: &str) -> Vec<String> {
    let clean = text.chars().filter_map(|c| match c {
        '\t' | '\n' | '\r' => Some(' '),
        '\0' | '\u{fffd}' => None,
        c if c.is_whitespace() => Some(' '),
        c if CONTROL.holds(c) => None,
        c => Some(c),
    });
    let plain = clean.nfd().filter(|c| !ACCENTS.holds(*c));
    let mut words = vec![String::new()];
    for c in plain.flat_map(char::to_lowercase) {
        let alone = is_chinese(c) || c.is_ascii_punctuation() || MARKS.holds(c);
        if alone || c == ' ' {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| c != ' ') {
            word.push(c);
        }
        if alone {
            words.push(String::new());
        }
    }
    words.retain(|w| !w.is_empty());
    words
}

/// The blocks of Chinese characters that BERT takes apart.
fn is_chinese(c: char) -> bool {
    matches!(u32::from(c),
        0x4e00..=0x9fff | 0x3400..=0x4dbf | 0x20000..=0x2a6df | 0x2a700..=0x2b73f
        | 0x2b740..=0x2b81f | 0x2b920..=0x2ceaf | 0xf900..=0xfaff | 0x2f800..=0x2fa1f)
}

/// Characters of a Unicode category, as sorted ranges.
struct Category(Vec<(char, char)>);

static ACCENTS: LazyLock<Category> = LazyLock::new(|| Category::named(r"\p{Mn}"));
static MARKS: LazyLock<Category> = LazyLock::new(|| Category::named(r"\p{P}"));
static CONTROL: LazyLock<Category> = LazyLock::new(|| Category::named(r"[\p{Cc}\p{Cf}\p{Co}]"));

impl Category {
    fn named(class: &str) -> Category {
        let parsed = regex_syntax::parse(class).map(regex_syntax::hir::Hir::into_kind);
        let ranges = match parsed {
            Ok(HirKind::Class(Class::Unicode(class))) => {
                class.iter().map(|r| (r.start(), r.end())).collect()
            }
            _ => Vec::new(),
        };
        Category(ranges)
    }

    fn holds(&self, c: char) -> bool {
        let at = self.0.partition_point(|(_, end)| *end < c);
        self.0.get(at).is_some_and(|(start, _)| *start <= c)
    }
}
