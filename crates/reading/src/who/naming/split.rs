//! A label taken apart where nobody writes the name out: `kilmurraycoaches` gives
//! `Kilmurray Coaches`.

use crate::who::names;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Words that firms have in their names.
static TRADES: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
    include_str!("../../../data/who/trade-words.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::split_whitespace)
        .collect()
});

/// Letters that a word unknown to us needs, beside known ones.
const STRANGE: usize = 4;

/// Letters that must be known: `brightspark` is no park.
const KNOWN: usize = 5;

/// Shorter labels are only split where every word is known: `sandstone` is one word.
const LONG: usize = 10;

/// Words met in the letters that could be part of a label.
#[derive(Debug, Default)]
pub(super) struct Words(BTreeSet<String>);

impl Words {
    /// Takes in the words of a text that stand in the label.
    pub fn read(&mut self, text: &str, label: &str) {
        let begins =
            |first: u8| !first.is_ascii() || label.as_bytes().contains(&first.to_ascii_lowercase());
        for word in text.split(|c: char| !c.is_alphanumeric()) {
            if word.len() >= 3 && word.len() <= label.len() && begins(word.as_bytes()[0]) {
                let word = names::fold(word);
                if label.contains(&word) && word != label {
                    self.0.insert(word);
                }
            }
        }
    }

    fn knows(&self, word: &str) -> bool {
        word.chars().count() >= 3 && (self.0.contains(word) || TRADES.contains(word))
    }

    /// The label's words: known ones, and at most one stretch of letters nobody knows. `None` when
    /// it is best left whole.
    pub fn split(&self, label: &str) -> Option<Vec<String>> {
        if !label.is_ascii() || label.len() > 60 {
            return None;
        }
        // best[i][u]: cheapest way to spell the first i letters with u strange stretches.
        let mut best: Vec<[Option<(usize, usize)>; 2]> = vec![[None, None]; label.len() + 1];
        best[0][0] = Some((0, 0));
        for end in 3..=label.len() {
            for start in 0..=end - 3 {
                let known = self.knows(&label[start..end]);
                let strange =
                    end - start >= STRANGE && label.len() >= LONG && end - start < label.len();
                for before in 0..2 {
                    let Some((cost, _)) = best[start][before] else {
                        continue;
                    };
                    let options = [(known, before, 2), (strange && before == 0, 1, 5)];
                    for (possible, after, price) in options {
                        let slot = &mut best[end][after];
                        if possible && slot.is_none_or(|(known, _)| cost + price < known) {
                            *slot = Some((cost + price, start));
                        }
                    }
                }
            }
        }
        self.walk(label, &best)
    }

    fn walk(&self, label: &str, best: &[[Option<(usize, usize)>; 2]]) -> Option<Vec<String>> {
        let mut end = label.len();
        let mut strange = match (best[end][0], best[end][1]) {
            (Some(all_known), Some(mixed)) => usize::from(mixed.0 < all_known.0),
            (Some(_), None) => 0,
            (None, Some(_)) => 1,
            (None, None) => return None,
        };
        let mut words = Vec::new();
        while end > 0 {
            let (_, start) = best[end][strange]?;
            let word = &label[start..end];
            strange = usize::from(strange == 1 && (self.knows(word) && best[start][1].is_some()));
            words.push(word.to_string());
            end = start;
        }
        words.reverse();
        let known: usize = words
            .iter()
            .filter(|w| self.knows(w))
            .map(String::len)
            .sum();
        (words.len() > 1 && words.len() <= 4 && known >= KNOWN).then_some(words)
    }
}
