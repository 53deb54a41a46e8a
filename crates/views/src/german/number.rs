//! Numbers as people say them.

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
    let mut named = items.to_vec();
    // Naming one more costs no more room than counting it.
    if named.len() > most + 1 {
        let rest = named.split_off(most).len();
        named.push(format!("{} weitere", count(rest)));
    }
    let last = named.pop().unwrap_or_default();
    match named.is_empty() {
        true => last,
        false => format!("{} und {last}", named.join(", ")),
    }
}
