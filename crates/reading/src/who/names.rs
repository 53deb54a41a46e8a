//! Names of people: cleaned for showing, folded for comparing.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Titles and endings that are no part of a name.
const TITLES: [&str; 24] = [
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "dr",
    "prof",
    "professor",
    "sir",
    "rev",
    "ing",
    "dipl",
    "mag",
    "jr",
    "sr",
    "phd",
    "mba",
    "herr",
    "frau",
    "mme",
    "mlle",
    "sra",
    "srta",
    "esq",
];

/// Lower case, without accents: `Zoltán` gives `zoltan`, `Ødegård` gives `odegard`.
pub(crate) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)) {
        match c {
            'ł' | 'Ł' => out.push('l'),
            'ø' | 'Ø' => out.push('o'),
            'đ' | 'Đ' | 'ð' | 'Ð' => out.push('d'),
            'ı' => out.push('i'),
            'ß' => out.push_str("ss"),
            'æ' | 'Æ' => out.push_str("ae"),
            'œ' | 'Œ' => out.push_str("oe"),
            'þ' | 'Þ' => out.push_str("th"),
            c => out.extend(c.to_lowercase()),
        }
    }
    out
}

/// A name as people write it: no quotes, no address, no "(via …)", `Last, First` turned round.
/// Empty when what was written is no name.
pub(crate) fn clean(written: &str) -> String {
    let mut name = written.trim();
    for open in ['(', '[', '<', '|'] {
        if let Some(at) = name.find(open)
            && at > 0
        {
            name = name[..at].trim();
        }
    }
    if let Some(at) = name.find(" via ") {
        name = name[..at].trim();
    }
    let name = name.trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, '"' | '\'' | '“' | '”' | '‘' | '’' | ',' | ';')
    });
    if name.contains('@') || !name.chars().any(char::is_alphabetic) {
        return String::new();
    }
    let spaced = name.split_whitespace().collect::<Vec<_>>().join(" ");
    match spaced.split_once(", ") {
        Some((last, first)) if is_one_person(last, first) => format!("{first} {last}"),
        _ => spaced,
    }
}

/// `Ansell, Ruth` is a person; `Accounts, Northgate Foods Ltd` is not.
fn is_one_person(last: &str, first: &str) -> bool {
    last.split(' ').count() <= 2
        && first.split(' ').count() <= 2
        && !first.contains(',')
        && !is_office_word(&fold(last))
}

/// Words that name a desk, not a person.
pub(crate) fn is_office_word(folded: &str) -> bool {
    const DESKS: [&str; 40] = [
        "accounts",
        "accounting",
        "account",
        "admin",
        "administration",
        "billing",
        "booking",
        "bookings",
        "buchhaltung",
        "comptabilite",
        "contact",
        "contabilidad",
        "customer",
        "service",
        "enquiries",
        "finance",
        "hello",
        "help",
        "helpdesk",
        "hr",
        "info",
        "kontakt",
        "invoices",
        "invoicing",
        "ledger",
        "mail",
        "marketing",
        "office",
        "orders",
        "payroll",
        "press",
        "procurement",
        "purchase",
        "purchasing",
        "reception",
        "sales",
        "studio",
        "support",
        "team",
        "webmaster",
    ];
    DESKS.contains(&folded)
}

/// The words of a name, folded, without titles and initials.
pub(crate) fn words(name: &str) -> Vec<String> {
    fold(name)
        .split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’')
        .filter(|word| !word.is_empty() && !TITLES.contains(word))
        .filter(|word| word.chars().count() > 1 || !word.is_ascii())
        .map(str::to_string)
        .collect()
}

/// A key that is the same however the name's words are ordered; `None` when the name is too short
/// to tell one person from another, or names a desk.
pub(crate) fn key(name: &str) -> Option<String> {
    let mut words = words(name);
    let one_long = words.len() == 1 && !words[0].is_ascii() && words[0].chars().count() >= 2;
    if (words.len() < 2 && !one_long) || words.iter().any(|w| is_office_word(w)) {
        return None;
    }
    words.sort();
    Some(words.join(" "))
}

/// The family name, folded: the last word of two or more.
pub(crate) fn surname(name: &str) -> Option<String> {
    let mut words = words(name);
    if words.len() < 2 || words.iter().any(|w| is_office_word(w)) {
        return None;
    }
    words.pop().filter(|w| w.chars().count() > 2)
}
