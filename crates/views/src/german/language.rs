//! The names of languages.

use crate::words::quote;

/// In which language something is written, by its ISO 639-3 code: `auf Polnisch`.
pub fn within(code: &str) -> String {
    match NAMES.binary_search_by_key(&code, |(c, _)| c) {
        Ok(at) => format!("auf {}", NAMES[at].1),
        Err(_) => format!("in einer anderen Sprache ({})", quote::clean(code)),
    }
}

/// By code, in order.
const NAMES: &[(&str, &str)] = &[
    ("afr", "Afrikaans"),
    ("aka", "Akan"),
    ("amh", "Amharisch"),
    ("ara", "Arabisch"),
    ("aze", "Aserbaidschanisch"),
    ("bel", "Belarussisch"),
    ("ben", "Bengalisch"),
    ("bul", "Bulgarisch"),
    ("cat", "Katalanisch"),
    ("ces", "Tschechisch"),
    ("cmn", "Chinesisch"),
    ("cym", "Walisisch"),
    ("dan", "Dänisch"),
    ("deu", "Deutsch"),
    ("ell", "Griechisch"),
    ("eng", "Englisch"),
    ("epo", "Esperanto"),
    ("est", "Estnisch"),
    ("eus", "Baskisch"),
    ("fin", "Finnisch"),
    ("fra", "Französisch"),
    ("gle", "Irisch"),
    ("glg", "Galicisch"),
    ("guj", "Gujarati"),
    ("heb", "Hebräisch"),
    ("hin", "Hindi"),
    ("hrv", "Kroatisch"),
    ("hun", "Ungarisch"),
    ("hye", "Armenisch"),
    ("ind", "Indonesisch"),
    ("isl", "Isländisch"),
    ("ita", "Italienisch"),
    ("jav", "Javanisch"),
    ("jpn", "Japanisch"),
    ("kan", "Kannada"),
    ("kat", "Georgisch"),
    ("khm", "Khmer"),
    ("kor", "Koreanisch"),
    ("lat", "Latein"),
    ("lav", "Lettisch"),
    ("lit", "Litauisch"),
    ("mal", "Malayalam"),
    ("mar", "Marathi"),
    ("mkd", "Mazedonisch"),
    ("msa", "Malaiisch"),
    ("mya", "Birmanisch"),
    ("nep", "Nepali"),
    ("nld", "Niederländisch"),
    ("nno", "Norwegisch"),
    ("nob", "Norwegisch"),
    ("nor", "Norwegisch"),
    ("ori", "Odia"),
    ("pan", "Punjabi"),
    ("pes", "Persisch"),
    ("pol", "Polnisch"),
    ("por", "Portugiesisch"),
    ("ron", "Rumänisch"),
    ("rus", "Russisch"),
    ("sin", "Singhalesisch"),
    ("slk", "Slowakisch"),
    ("slv", "Slowenisch"),
    ("sna", "Shona"),
    ("spa", "Spanisch"),
    ("sqi", "Albanisch"),
    ("srp", "Serbisch"),
    ("swa", "Suaheli"),
    ("swe", "Schwedisch"),
    ("tam", "Tamil"),
    ("tel", "Telugu"),
    ("tgl", "Tagalog"),
    ("tha", "Thailändisch"),
    ("tuk", "Turkmenisch"),
    ("tur", "Türkisch"),
    ("ukr", "Ukrainisch"),
    ("urd", "Urdu"),
    ("uzb", "Usbekisch"),
    ("vie", "Vietnamesisch"),
    ("yid", "Jiddisch"),
    ("zul", "Zulu"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::language;

    #[test]
    fn every_language_has_its_name() {
        assert!(NAMES.is_sorted_by_key(|(code, _)| code));
        for (code, _) in NAMES {
            assert_ne!(language::name(code), language::name("zzz"), "{code}");
        }
        assert_eq!(within("pol"), "auf Polnisch");
        assert_eq!(within("xx"), "in einer anderen Sprache (xx)");
    }
}
