//! The date phrases of one text, found when they are asked for: most sentences name no date.

use crate::due::{DateOrder, Phrase, phrases_among};
use crate::folded::Folded;
use crate::reader::Context;
use crate::reading::Language;
use crate::sentences::Unit;
use aho_corasick::AhoCorasick;
use amends_domain::moment::Due;
use jiff::civil::DateTime;
use std::cell::OnceCell;
use std::sync::OnceLock;

/// Dates by unit.
pub(crate) struct Dates<'a> {
    text: &'a str,
    units: &'a [Unit],
    folded: &'a Folded,
    sent: DateTime,
    /// The languages it may be in.
    tongues: &'a [Language],
    order: DateOrder,
    found: Vec<OnceCell<Vec<Phrase>>>,
}

impl<'a> Dates<'a> {
    pub fn new(
        text: &'a str,
        units: &'a [Unit],
        folded: &'a Folded,
        context: &Context<'_>,
        tongues: &'a [Language],
    ) -> Dates<'a> {
        let found = units.iter().map(|_| OnceCell::new()).collect();
        Dates {
            text,
            units,
            folded,
            sent: context.offset.to_datetime(context.at),
            tongues,
            order: order(context),
            found,
        }
    }

    fn phrases(&self, unit: usize) -> &[Phrase] {
        self.found[unit].get_or_init(|| {
            let folded = &self.folded.bytes[self.folded.units[unit].clone()];
            if may_name_a_date(folded, self.tongues) {
                phrases_among(
                    self.text,
                    self.units[unit].span.clone(),
                    self.sent,
                    self.tongues,
                    self.order,
                )
            } else {
                Vec::new()
            }
        })
    }

    fn coming(&self, unit: usize) -> impl DoubleEndedIterator<Item = &Phrase> {
        let today = self.sent.date();
        self.phrases(unit)
            .iter()
            .filter(move |p| !p.past && p.due.date >= today)
    }

    /// True when the unit names a deadline still to come.
    pub fn deadline(&self, unit: usize) -> bool {
        self.coming(unit).any(|p| p.deadline)
    }

    /// When what the unit says falls due: the last deadline named, else the last day. Days gone by
    /// are none.
    pub fn due(&self, unit: usize) -> Option<Due> {
        let deadline = self.coming(unit).rfind(|p| p.deadline);
        deadline
            .or_else(|| self.coming(unit).next_back())
            .map(|p| p.due.clone())
    }
}

/// Clocks of the United States write the month first.
fn order(context: &Context<'_>) -> DateOrder {
    match context.offset.seconds() / 3600 {
        -10..=-4 => DateOrder::MonthFirst,
        _ => DateOrder::DayFirst,
    }
}

/// Stems of which every date phrase without a digit holds one, in English, German, French and Spanish.
const STEMS: [&str; 78] = [
    "day",
    "week",
    "month",
    "year",
    "morrow",
    "night",
    "noon",
    "today",
    "morning",
    "evening",
    "hour",
    "quarter",
    "minute",
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
    "easter",
    "christmas",
    "cob",
    "eod",
    "eow",
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
    "sun",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "tag",
    "woche",
    "monat",
    "jahr",
    "morgen",
    "abend",
    "heute",
    "mittag",
    "nacht",
    "stunde",
    "mittwoch",
    "dez",
    "mai",
    "okt",
    "jour",
    "semaine",
    "mois",
    "demain",
    "soir",
    "matin",
    "heure",
    "lundi",
    "mardi",
    "jeudi",
    "samedi",
    "dimanche",
    "aujourd",
    "día",
    "semana",
    "mes",
    "mañana",
    "hoy",
    "lunes",
    "hora",
];

/// Other languages are left to the stems of their own phrases.
fn may_name_a_date(folded: &[u8], tongues: &[Language]) -> bool {
    static INDEX: OnceLock<Option<AhoCorasick>> = OnceLock::new();
    let stemmed = |l: &Language| {
        use Language::{English, French, German, Spanish};
        matches!(l, English | German | French | Spanish)
    };
    if folded.iter().any(u8::is_ascii_digit) || !tongues.iter().all(stemmed) {
        return true;
    }
    let index = INDEX.get_or_init(|| AhoCorasick::new(STEMS).ok());
    index.as_ref().is_none_or(|i| i.is_match(folded))
}
