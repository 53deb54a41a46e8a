//! Numbers as each language writes and says them.

use super::{Lang, Text};
use fluent_bundle::FluentValue;

/// Numbers inside messages: `1,204` in English, `1.204` in German.
pub(super) fn of(value: &FluentValue<'_>, lang: Lang) -> Option<String> {
    match value {
        // Counts of ours, never negative and far below 2^53.
        FluentValue::Number(n) => Some(grouped(n.value as usize, lang)),
        _ => None,
    }
}

/// Figures with thousands set apart.
fn grouped(n: usize, lang: Lang) -> String {
    let mark = match lang {
        Lang::En => ',',
        Lang::De => '.',
    };
    let digits = n.to_string();
    let mut out = String::with_capacity(digits.len() + 3);
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(mark);
        }
        out.push(c);
    }
    out
}

impl Text {
    /// A count in figures.
    pub fn figures(self, n: usize) -> String {
        grouped(n, self.lang)
    }

    /// Bytes as people say them: `812 bytes`, `4.1 MB`.
    pub fn bytes(self, n: u64) -> String {
        let units = [(1_000_000_000, "GB"), (1_000_000, "MB"), (1_000, "kB")];
        let Some((size, unit)) = units.into_iter().find(|(size, _)| n >= *size) else {
            let n = usize::try_from(n).unwrap_or(0);
            return self.with("bytes", &[("n", n.into())]);
        };
        let tenths = n / (size / 10);
        let point = match self.lang {
            Lang::En => '.',
            Lang::De => ',',
        };
        let whole = usize::try_from(tenths / 10).unwrap_or(usize::MAX);
        format!("{}{point}{} {unit}", self.figures(whole), tenths % 10)
    }

    /// A count in words up to twelve, in figures above.
    pub fn count(self, n: usize) -> String {
        let key = match n {
            0 => "count-0",
            1 => "count-1",
            2 => "count-2",
            3 => "count-3",
            4 => "count-4",
            5 => "count-5",
            6 => "count-6",
            7 => "count-7",
            8 => "count-8",
            9 => "count-9",
            10 => "count-10",
            11 => "count-11",
            12 => "count-12",
            _ => return self.figures(n),
        };
        self.say(key)
    }

    /// The same at the head of a sentence.
    pub fn capital_count(self, n: usize) -> String {
        let said = self.count(n);
        let mut chars = said.chars();
        let first = chars.next().map(char::to_uppercase);
        first.into_iter().flatten().chain(chars).collect()
    }
}
