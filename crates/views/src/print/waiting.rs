//! A list of what waits: in columns, or one below the other where columns find no room.

use super::{Role, Sheet, Span};
use crate::check::{Waiting, WaitingLine};
use crate::words::number::count;
use crate::words::quote;
use unicode_width::UnicodeWidthStr;

/// Columns between columns.
const BETWEEN: usize = 2;
/// Columns that a quotation needs at least to say anything.
const WORDS: usize = 28;

/// The list under its heading; nothing when nothing waits.
pub fn table(heading: &str, waiting: &Waiting, sheet: &mut Sheet) {
    put(heading, waiting, ("amends check --all", false), sheet);
}

/// The same with what each thing is called on the command line; `all` is the command that shows every one.
pub fn coded(heading: &str, waiting: &Waiting, all: &str, sheet: &mut Sheet) {
    put(heading, waiting, (all, true), sheet);
}

fn put(heading: &str, waiting: &Waiting, (all, codes): (&str, bool), sheet: &mut Sheet) {
    if waiting.lines.is_empty() {
        return;
    }
    sheet.heading(heading);
    let rows: Vec<Row> = waiting
        .lines
        .iter()
        .map(|l| Row::of(l, sheet.is_wide(), codes))
        .collect();
    // A very long name may take a third of the page, no more.
    let column = |width: fn(&Row) -> usize| rows.iter().map(width).max().unwrap_or(0);
    let wait = column(|r| r.wait.width());
    let whom = column(|r| r.whom.width()).min(sheet.width() / 3);
    let code = column(|r| r.code.width());
    let before = 2 + code + wait + BETWEEN + whom + BETWEEN;
    match sheet.width().checked_sub(before) {
        Some(words) if words >= WORDS => {
            rows.iter()
                .for_each(|row| row.beside(wait, whom, words, sheet));
        }
        _ => rows.iter().for_each(|row| row.below(sheet)),
    }
    if waiting.more > 0 {
        let command = match waiting.more_of.as_slice() {
            [one] if codes => format!("amends loops {one}"),
            [one] => format!("amends why {one}"),
            _ => all.to_string(),
        };
        let more = Span::new(Role::Muted, format!("and {} more: ", count(waiting.more)));
        sheet.paragraph(2, 2, &[more, Span::plain(command)]);
    }
}

struct Row {
    /// With the space behind it; empty where none is wanted.
    code: String,
    wait: String,
    whom: String,
    words: String,
}

impl Row {
    fn of(line: &WaitingLine, wide: bool, codes: bool) -> Row {
        let code = match codes {
            true => format!("{}  ", line.code),
            false => String::new(),
        };
        let words = line.words.clone();
        if !wide {
            return Row {
                code,
                wait: line.wait.clone(),
                whom: line.client.clone(),
                words,
            };
        }
        let whom = match &line.who {
            Some(who) => format!("{who}, {}", line.client),
            None => line.client.clone(),
        };
        Row {
            code,
            wait: line.wait_long.clone(),
            whom,
            words,
        }
    }

    fn beside(&self, wait: usize, whom: usize, words: usize, sheet: &mut Sheet) {
        let named = quote::shorten(&self.whom, whom);
        sheet.line(vec![
            Span::plain("  "),
            Span::plain(&self.code),
            Span::new(Role::Muted, padded(&self.wait, wait + BETWEEN)),
            Span::plain(padded(&named, whom + BETWEEN)),
            Span::new(Role::Quote, quote::shortened(&self.words, words)),
        ]);
    }

    fn below(&self, sheet: &mut Sheet) {
        let head = [
            Span::plain(&self.code),
            Span::plain(&self.whom),
            Span::new(Role::Muted, format!(", {}", self.wait)),
        ];
        sheet.paragraph(2, 4, &head);
        let words = quote::shortened(&self.words, sheet.width() * 2);
        sheet.paragraph(4, 4, &[Span::new(Role::Quote, words)]);
    }
}

/// The text with spaces after it, so that it takes so many columns.
fn padded(text: &str, columns: usize) -> String {
    format!("{text}{}", " ".repeat(columns.saturating_sub(text.width())))
}
