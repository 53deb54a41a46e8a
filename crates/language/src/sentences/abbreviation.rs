//! Words whose full stop does not end a sentence.

/// Lower-case, without their last stop.
const ABBREVIATIONS: [&str; 158] = [
    "a.m", "a.s", "a.u.b", "abb", "abs", "abt", "acc", "al", "approx", "apr", "aprox", "arch",
    "art", "aug", "av", "ave", "avv", "b.v", "bijv", "bv", "bzgl", "bzw", "c.a", "ca", "cf", "ch",
    "cie", "co", "corp", "d.h", "d.w.z", "dec", "dept", "dhr", "dott", "dott.ssa", "dr", "dra",
    "e.d", "e.g", "ecc", "ed", "ee.uu", "eg", "egr", "eng", "enz", "est", "etc", "evtl", "ex",
    "ex.ma", "ex.mo", "excl", "exma", "exmo", "exmos", "exp", "fatt", "feb", "fig", "fr", "g",
    "geb", "gen", "gent", "gent.ma", "gent.mo", "geom", "ggf", "hr", "i.e", "i.p.v", "i.v.m", "ie",
    "inc", "incl", "ing", "inkl", "jan", "jl", "jr", "jul", "jun", "lda", "lt", "ltd", "ltda", "m",
    "m.a.w", "m.b.t", "mar", "max", "mevr", "min", "mio", "misc", "mme", "mr", "mrs", "ms", "mt",
    "mw", "n.a.v", "n.v", "n.º", "no", "nov", "nr", "núm", "o.a", "obs", "oct", "okt", "p", "p.ej",
    "p.es", "p.ex", "p.m", "pag", "pp", "prof", "pág", "ref", "resp", "rev", "rif", "s", "s.p.a",
    "s.r.l", "s.v.p", "sen", "sep", "sept", "sig", "sig.na", "sig.ra", "sigg", "spett", "spett.le",
    "sr", "sra", "srs", "st", "str", "t.a.v", "t.o.v", "tel", "u.a", "usw", "v.ex.ª", "v.exa",
    "v.le", "vgl", "vs", "z.b", "z.s.m", "zzgl",
];

/// True when `word` (the letters before a full stop) is an abbreviation or an initial.
pub(super) fn is_abbreviation(word: &str) -> bool {
    let mut letters = word.chars();
    if let (Some(c), None) = (letters.next(), letters.next()) {
        // An initial, "J. Smith"; but "you and I." ends a sentence.
        return c.is_uppercase() && c != 'I' || matches!(c, 'p' | 's' | 'm' | 'g' | 'n');
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
