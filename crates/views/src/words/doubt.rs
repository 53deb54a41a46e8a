//! What could not be judged, in words.

use super::language;
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
            language::name(code)
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
