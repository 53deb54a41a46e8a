//! What could not be judged, in words.

use super::number::{list_up_to, things};
use super::{language, quote};
use amends_reading::report::Doubt;

/// Clients named before the rest is counted.
const NAMED: usize = 4;

/// A sentence that says what could not be judged and why.
pub fn sentence(doubt: &Doubt) -> String {
    let messages = |n: usize| things(n, "message", "messages");
    let is = |n: usize| if n == 1 { "is" } else { "are" };
    match doubt {
        Doubt::NoFirm => {
            "Nobody could be found who is you; say it with --us ADDRESS or --us DOMAIN.".to_string()
        }
        Doubt::NoClients => "There is mail of yours, but nobody you work for.".to_string(),
        Doubt::Language(code, n, clients) => {
            let whole = super::number::capital(&messages(*n));
            let (is, name) = (is(*n), language::name(code));
            let of = match clients.as_slice() {
                [] => "they were".to_string(),
                [(client, _)] => format!("those with {} were", quote::clean(client)),
                many => {
                    let each = many.iter().map(|(c, n)| format!("{} {n}", quote::clean(c)));
                    let each: Vec<String> = each.collect();
                    format!("those with {} were", list_up_to(&each, NAMED))
                }
            };
            let of = if *n == 1 && clients.len() < 2 {
                match clients.first() {
                    Some((client, _)) => format!("the one with {} was", quote::clean(client)),
                    None => "it was".to_string(),
                }
            } else {
                of
            };
            format!(
                "{whole} {is} in {name}, which Amends does not read: {of} not analysed. Only how long \
                 answers take and question marks count there."
            )
        }
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
        Doubt::Unfit(decision) => {
            let day = decision.at.to_zoned(jiff::tz::TimeZone::UTC).date();
            let said = super::decision::sentence(decision, day);
            let parties = decision.what.parties();
            let parties: Vec<String> = parties.map(|p| quote::clean(p.as_str())).collect();
            match parties.as_slice() {
                [] => format!("Something you said fits nothing in the mail any more. {said}"),
                some => format!(
                    "What you said of {} fits no client in the mail. {said}",
                    list_up_to(some, NAMED)
                ),
            }
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
        Doubt::Unfit(_) => "unfit",
    }
}
