//! What could not be judged, in words.

use super::number::things;
use amends_reading::report::Doubt;

/// A sentence that says what could not be judged and why.
pub fn sentence(doubt: &Doubt) -> String {
    let messages = |n: usize| things(n, "message", "messages");
    let is = |n: usize| if n == 1 { "is" } else { "are" };
    match doubt {
        Doubt::NoFirm => {
            "Nobody could be found who is you; say it with --us ADDRESS or --us DOMAIN.".to_string()
        }
        Doubt::NoClients => "There is mail of yours, but nobody you work for.".to_string(),
        Doubt::Language(code, n) => format!(
            "{} {} in {}, which Amends does not read yet: only question marks and numbers count there.",
            super::number::capital(&messages(*n)),
            is(*n),
            language(code)
        ),
        Doubt::Encrypted(n) => {
            let their = if *n == 1 { "its" } else { "their" };
            format!(
                "{} {} encrypted; {their} words could not be read.",
                super::number::capital(&messages(*n)),
                is(*n)
            )
        }
        Doubt::Undated(n) => {
            let has = if *n == 1 { "has" } else { "have" };
            format!(
                "{} {has} no usable date and could not be timed.",
                super::number::capital(&messages(*n))
            )
        }
        Doubt::Future(n) => {
            let has = if *n == 1 { "has a date" } else { "have dates" };
            format!(
                "{} {has} after the day of this report and could not be timed.",
                super::number::capital(&messages(*n))
            )
        }
    }
}

/// The name of the doubt in JSON: `no_firm`.
pub fn code(doubt: &Doubt) -> &'static str {
    match doubt {
        Doubt::NoFirm => "no_firm",
        Doubt::NoClients => "no_clients",
        Doubt::Language(..) => "language",
        Doubt::Encrypted(_) => "encrypted",
        Doubt::Undated(_) => "undated",
        Doubt::Future(_) => "future",
    }
}

/// The English name of a language by its ISO 639-3 code; the code itself when it is a rare one.
pub fn language(code: &str) -> String {
    const NAMES: [(&str, &str); 44] = [
        ("ara", "Arabic"),
        ("bul", "Bulgarian"),
        ("cat", "Catalan"),
        ("ces", "Czech"),
        ("cmn", "Chinese"),
        ("dan", "Danish"),
        ("deu", "German"),
        ("ell", "Greek"),
        ("eng", "English"),
        ("est", "Estonian"),
        ("fin", "Finnish"),
        ("fra", "French"),
        ("heb", "Hebrew"),
        ("hin", "Hindi"),
        ("hrv", "Croatian"),
        ("hun", "Hungarian"),
        ("ind", "Indonesian"),
        ("ita", "Italian"),
        ("jpn", "Japanese"),
        ("kor", "Korean"),
        ("lat", "Latin"),
        ("lav", "Latvian"),
        ("lit", "Lithuanian"),
        ("nld", "Dutch"),
        ("nob", "Norwegian"),
        ("nor", "Norwegian"),
        ("pes", "Persian"),
        ("pol", "Polish"),
        ("por", "Portuguese"),
        ("ron", "Romanian"),
        ("rus", "Russian"),
        ("slk", "Slovak"),
        ("slv", "Slovene"),
        ("spa", "Spanish"),
        ("srp", "Serbian"),
        ("swe", "Swedish"),
        ("tgl", "Tagalog"),
        ("tha", "Thai"),
        ("tur", "Turkish"),
        ("ukr", "Ukrainian"),
        ("urd", "Urdu"),
        ("vie", "Vietnamese"),
        ("afr", "Afrikaans"),
        ("epo", "Esperanto"),
    ];
    NAMES.iter().find(|(c, _)| *c == code).map_or_else(
        || format!("another language ({})", super::quote::clean(code)),
        |(_, n)| (*n).to_string(),
    )
}
