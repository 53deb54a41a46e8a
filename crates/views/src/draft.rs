//! A draft that was read, in the writer's words.

mod better;
mod item;
mod place;

pub use item::{Item, Quoted};
pub use place::Place;

use crate::words::{date, language, quote};
use amends_domain::draft::{DraftReading, Fault, Part, Severity};
use amends_reading::draft::Recipient;
use jiff::civil::Date;
use std::fmt::Write as _;

/// What a page of a draft is made from.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The file's name as it was given.
    pub path: &'a str,
    /// The text as it is shown.
    pub text: &'a str,
    /// True when the lines of the text are those of the file.
    pub lines_of_file: bool,
    /// What was read.
    pub reading: &'a DraftReading,
    /// Whose fault it is about, when it was said.
    pub fault: Option<Fault>,
    /// The mail with whom it goes to, when it was looked at.
    pub recipient: Option<&'a Recipient>,
    /// The ISO 639-3 code of the draft's language when its words are not read.
    pub not_analysed: Option<&'a str>,
    /// What the head of the draft says that cannot be understood, with its place.
    pub misread: &'a [(std::ops::Range<usize>, String)],
    /// True when the draft was too long and the rest was left out.
    pub cut: bool,
    /// The day it is read for.
    pub today: Date,
}

/// The page of `amends draft check`.
#[derive(Debug, Clone, PartialEq)]
pub struct DraftPage {
    /// The file's name.
    pub path: String,
    /// The text with its findings.
    pub text: String,
    /// What was found, in the order of the text.
    pub items: Vec<Item>,
    /// What is kept, with the reason.
    pub kept: Vec<(Item, String)>,
    /// The parts of the apology, heaviest first: name, place and words, or why it is not there.
    pub apology: Vec<PartLine>,
    /// What the draft promises: the words and the day.
    pub promises: Vec<(Place, String, Option<Date>)>,
    /// What is said beneath, in sentences.
    pub remarks: Vec<String>,
    /// The last line.
    pub verdict: String,
    /// The day it is read for.
    pub today: Date,
}

/// A part of an apology as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartLine {
    /// Which part.
    pub part: Part,
    /// Where it is and its words.
    pub found: Option<(Place, String)>,
    /// What is said when it is not there.
    pub aside: &'static str,
}

impl DraftPage {
    /// Puts a reading into words.
    pub fn of(source: &Source<'_>) -> DraftPage {
        let text = source.text;
        let item = |f| Item::of(f, text, source.today);
        let reading = source.reading;
        let items: Vec<Item> = reading.findings.iter().map(item).collect();
        DraftPage {
            path: quote::clean(source.path),
            text: text.to_string(),
            verdict: verdict(&items),
            items,
            kept: reading
                .kept
                .iter()
                .map(|k| (item(&k.finding), quote::clean(&k.reason)))
                .collect(),
            apology: apology(source),
            promises: reading
                .promises
                .iter()
                .map(|p| {
                    let words = quote::clean(text.get(p.span.clone()).unwrap_or_default());
                    (
                        Place::of(text, p.span.start),
                        words,
                        p.due.as_ref().map(|d| d.date),
                    )
                })
                .collect(),
            remarks: remarks(source),
            today: source.today,
        }
    }

    /// One line a finding, for editors: `path:line:col-line:col: severity: code: message`.
    pub fn lsp_lines(&self) -> String {
        let mut out = String::new();
        for item in &self.items {
            let (from, to) = (item.from, item.to);
            let mut said = item.says.clone();
            if let Some(quoted) = &item.quoted {
                let _ = write!(said, " {}: “{}”", quoted.source, quoted.words);
            }
            for better in &item.better {
                let _ = write!(said, " {better}");
            }
            let _ = writeln!(
                out,
                "{}:{}:{}-{}:{}: {}: {}: {said}",
                self.path,
                from.line,
                from.column,
                to.line,
                to.column,
                item.severity.name(),
                item.code
            );
        }
        out
    }
}

/// The parts of the apology, when there is one or one is owed.
fn apology(source: &Source<'_>) -> Vec<PartLine> {
    let apology = &source.reading.apology;
    let owed = source.fault.is_some_and(Fault::has_our_part);
    if source.not_analysed.is_some() || !(apology.is_one() || owed) {
        return Vec::new();
    }
    let not_ours = source.fault.is_some() && !owed;
    Part::ALL
        .into_iter()
        .map(|part| PartLine {
            part,
            found: apology.place(part).map(|span| {
                let words = quote::clean(source.text.get(span.clone()).unwrap_or_default());
                (Place::of(source.text, span.start), words)
            }),
            aside: match part {
                Part::Responsibility | Part::Repentance if not_ours => {
                    "not needed: it is not your fault"
                }
                Part::Forgiveness => "not there; it weighs least and can be left out",
                _ => "not there",
            },
        })
        .collect()
}

fn remarks(source: &Source<'_>) -> Vec<String> {
    let mut out = Vec::new();
    for (span, what) in source.misread {
        let place = Place::of(source.text, span.start);
        out.push(format!("Line {}: {}.", place.line, quote::clean(what)));
    }
    if source.cut {
        out.push("The draft is longer than 64 KB; what lies beyond was not read.".into());
    }
    if let Some(code) = source.not_analysed {
        out.push(format!(
            "Tone, apology and promises are not analysed in {}; dates, names and what they asked are.",
            language::name(code)
        ));
    }
    if !source.lines_of_file {
        out.push(
            "The file writes its text in another way; lines are counted in the words themselves."
                .into(),
        );
    }
    if let Some(recipient) = source.recipient {
        let open = recipient.also_open.len();
        if open > 0 {
            let oldest = &recipient.also_open[0].evidence;
            let more = if open == 1 {
                String::new()
            } else {
                format!(", and {} more", open - 1)
            };
            out.push(format!(
                "Also open with {}, in other threads: {} ({}){more}.",
                quote::clean(&recipient.name),
                quote::shortened(&oldest.quote, 90),
                date::dated(oldest.at.to_zoned(jiff::tz::TimeZone::UTC).date())
            ));
        }
    }
    out
}

fn verdict(items: &[Item]) -> String {
    let count = |severity| items.iter().filter(|i| i.severity == severity).count();
    match (count(Severity::Must), count(Severity::Consider)) {
        (0, 0) => "Nothing to change.".into(),
        (0, n) => format!("Nothing that must be changed, {n} to consider."),
        (n, 0) => format!("{n} to change."),
        (n, m) => format!("{n} to change, {m} to consider."),
    }
}
