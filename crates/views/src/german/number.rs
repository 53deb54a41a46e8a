//! Numbers as people say them.

use crate::words::number::shown;

const WORDS: [&str; 13] = [
    "kein", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn",
    "elf", "zwölf",
];

/// A count in words from two up to twelve, in figures above: `drei`, `1.204`.
pub fn count(n: usize) -> String {
    match WORDS.get(n) {
        Some(word) => (*word).to_string(),
        None => crate::words::number::figures(n).replace(',', "."),
    }
}

/// A count with its thing: `eine Frage`, `drei Fragen`; of one the whole is given.
pub fn things(n: usize, one: &str, many: &str) -> String {
    match n {
        1 => one.to_string(),
        n => format!("{} {many}", count(n)),
    }
}

/// How often: `einmal`, `dreimal`, `15-mal`.
pub fn times(n: usize) -> String {
    match n {
        0 => "nie".to_string(),
        1..=12 => format!("{}mal", count(n)),
        n => format!("{}-mal", count(n)),
    }
}

/// A list in a sentence: `A`, `A und B`, `A, B und C`; about `most` are named and the rest counted.
pub fn list(items: &[String], most: usize) -> String {
    list_some(items, most, String::clone)
}

/// The same of anything; only those that are named are put into words.
pub fn list_some<T>(items: &[T], most: usize, word: impl Fn(&T) -> String) -> String {
    let (shown, rest) = items.split_at(shown(items.len(), most));
    let mut named: Vec<String> = shown.iter().map(word).collect();
    if !rest.is_empty() {
        named.push(format!("{} weitere", count(rest.len())));
    }
    let last = named.pop().unwrap_or_default();
    match named.is_empty() {
        true => last,
        false => format!("{} und {last}", named.join(", ")),
    }
}
