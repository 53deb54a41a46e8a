//! Words whose full stop does not end a sentence.

/// Lower-case, without their last stop.
const ABBREVIATIONS: [&str; 92] = [
    "a.m", "abb", "abs", "abt", "acc", "al", "approx", "apr", "art", "aug", "ave", "bzgl", "bzw",
    "ca", "cf", "ch", "cie", "co", "corp", "d.h", "dec", "dept", "dr", "e.g", "ed", "ee.uu", "eg",
    "est", "etc", "evtl", "ex", "exp", "feb", "fig", "fr", "g", "geb", "gen", "ggf", "hr", "i.e",
    "ie", "inc", "incl", "inkl", "jan", "jr", "jul", "jun", "lt", "ltd", "m", "mar", "max", "min",
    "mio", "misc", "mme", "mr", "mrs", "ms", "mt", "no", "nov", "nr", "núm", "oct", "okt", "p",
    "p.ej", "p.ex", "p.m", "pp", "prof", "pág", "resp", "rev", "s", "sen", "sep", "sept", "sr",
    "sra", "st", "str", "tel", "u.a", "usw", "vgl", "vs", "z.b", "zzgl",
];

/// True when `word` (the letters before a full stop) is an abbreviation or an initial.
pub(super) fn is_abbreviation(word: &str) -> bool {
    let mut letters = word.chars();
    if let (Some(c), None) = (letters.next(), letters.next()) {
        // An initial, "J. Smith"; but "you and I." ends a sentence.
        return c.is_uppercase() && c != 'I' || matches!(c, 'p' | 's' | 'm' | 'g');
    }
    let lower = word.to_lowercase();
    ABBREVIATIONS.binary_search(&lower.as_str()).is_ok()
}

/// True for those that often do end a sentence when a capital follows: "etc.", "Ltd.", "Inc.".
pub(super) fn may_end(word: &str) -> bool {
    let lower = word.to_lowercase();
    matches!(
        lower.as_str(),
        "a.m"
            | "p.m"
            | "etc"
            | "ltd"
            | "inc"
            | "co"
            | "corp"
            | "usw"
            | "no"
            | "min"
            | "max"
            | "sen"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_for_the_search() {
        assert!(ABBREVIATIONS.is_sorted());
    }
}
