//! Numbers as people say them, and lists of things.

const WORDS: [&str; 13] = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
];

/// A count in words up to twelve, in figures above: `three`, `1,204`. Zero is `no`.
pub fn count(n: usize) -> String {
    match WORDS.get(n) {
        Some(word) => (*word).to_string(),
        None => figures(n),
    }
}

/// A count in figures with thousands set apart: `1,204`.
pub fn figures(n: usize) -> String {
    let digits = n.to_string();
    let mut out = String::new();
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(c);
    }
    out
}

/// A count with its thing: `one client`, `three clients`, `1,204 messages`.
pub fn things(n: usize, one: &str, many: &str) -> String {
    format!("{} {}", count(n), if n == 1 { one } else { many })
}

/// How often: `once`, `twice`, `three times`.
pub fn times(n: usize) -> String {
    match n {
        0 => "never".to_string(),
        1 => "once".to_string(),
        2 => "twice".to_string(),
        _ => format!("{} times", count(n)),
    }
}

/// A list in a sentence: `A`, `A and B`, `A, B and C`.
pub fn list<S: AsRef<str>>(items: &[S]) -> String {
    let mut out = String::new();
    for (i, item) in items.iter().enumerate() {
        if i > 0 {
            out.push_str(if i + 1 == items.len() { " and " } else { ", " });
        }
        out.push_str(item.as_ref());
    }
    out
}

/// A list that names the first few and counts the rest: `A, B, C and 4 more`.
pub fn list_up_to<S: AsRef<str>>(items: &[S], most: usize) -> String {
    list_some(items, most, |item| item.as_ref().to_string())
}

/// The same of anything; only those that are named are put into words.
pub fn list_some<T>(items: &[T], most: usize, word: impl Fn(&T) -> String) -> String {
    let (shown, rest) = items.split_at(shown(items.len(), most));
    let mut named: Vec<String> = shown.iter().map(word).collect();
    if !rest.is_empty() {
        named.push(format!("{} more", count(rest.len())));
    }
    list(&named)
}

/// How many of a list are named where about `most` are: naming one more costs no more room than counting it.
pub(crate) fn shown(all: usize, most: usize) -> usize {
    if all <= most + 1 { all } else { most }
}

/// The text with its first letter large.
pub fn capital(text: &str) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(c) => c.to_uppercase().chain(chars).collect(),
        None => String::new(),
    }
}
