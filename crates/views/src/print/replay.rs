//! The record laid out: the verdict, figures in columns, then what was missed and what cried wolf.

use super::{Role, Sheet, Span};
use crate::replay::{Line, List, Page, Row};
use crate::words::number::{count, list_up_to};
use crate::words::quote;
use unicode_width::UnicodeWidthStr;

/// Columns of the names before the figures.
const NAMES: usize = 27;
/// Columns of a figure.
const FIGURE: usize = 9;
/// Columns that a figure under its head needs at least.
const NARROWEST: usize = 8;
/// Columns of the indent.
const INDENT: usize = 2;
/// Clients that are named before the rest is counted.
const NAMED: usize = 8;

pub fn lay_out(page: &Page, sheet: &mut Sheet) {
    sheet.paragraph(0, 0, &[Span::new(Role::Strong, &page.headline)]);
    sheet.paragraph(0, 0, &[Span::new(Role::Muted, &page.period)]);
    if let Some(seen) = &page.seen {
        sheet.paragraph(0, 0, &[Span::plain(seen)]);
    }
    let came = [
        column("came", |r| r.came),
        column("warned", |r| Some(r.before)),
        column("days", |r| r.days),
        column("as it", |r| Some(r.late)),
        column("missed", |r| r.missed),
    ];
    table("What came", &page.came, &came, sheet);
    let mut causes = vec![
        column("warned", |r: &Row| Some(r.before)),
        column("days", |r| r.days),
        column("as it", |r| Some(r.late)),
    ];
    if page.labelled {
        causes.push(column("right", |r| Some(r.right)));
    }
    causes.push(column("missed", |r| r.missed));
    causes.push(column("cried", |r| r.wolf));
    table("Reasons named", &page.causes, &causes, sheet);
    list("Missed", &page.missed, sheet);
    unseen(page, sheet);
    list("Cried wolf", &page.wolf, sheet);
    sheet.gap();
    for line in page.open.iter().chain([&page.called]).chain(&page.most) {
        sheet.paragraph(0, INDENT, &[Span::plain(line)]);
    }
    for line in &page.doubts {
        sheet.paragraph(0, INDENT, &[Span::new(Role::Muted, line)]);
    }
}

/// A column: the two lines of its head, and its figure in a row.
struct Column {
    head: [&'static str; 2],
    figure: fn(&Row) -> Option<usize>,
}

fn column(head: &'static str, figure: fn(&Row) -> Option<usize>) -> Column {
    let below = match head {
        "warned" => "before",
        "days" => "before",
        "as it" => "came",
        "cried" => "wolf",
        "right" => "unsaid",
        _ => "",
    };
    Column {
        head: [head, below],
        figure,
    }
}

fn table(heading: &str, rows: &[Row], columns: &[Column], sheet: &mut Sheet) {
    if rows.is_empty() {
        return;
    }
    let room = sheet.width().saturating_sub(INDENT + NAMES);
    let figure = FIGURE.min(room / columns.len().max(1));
    if figure < NARROWEST {
        return below(heading, rows, columns, sheet);
    }
    sheet.gap();
    for (at, heads) in [0, 1].into_iter().enumerate() {
        let first = if at == 0 { heading } else { "" };
        let mut spans = vec![Span::new(Role::Strong, padded(first, INDENT + NAMES))];
        for column in columns {
            let head = quote::shorten(column.head[heads], figure.saturating_sub(1));
            spans.push(Span::new(Role::Muted, right(&head, figure)));
        }
        sheet.line(spans);
    }
    for row in rows {
        let name = quote::shorten(row.name, NAMES);
        let mut spans = vec![Span::plain(format!(
            "{}{}",
            " ".repeat(INDENT),
            padded(&name, NAMES)
        ))];
        for column in columns {
            let figure_of = (column.figure)(row);
            let shown = figure_of.map_or("-".to_string(), |n| n.to_string());
            let role = if figure_of.unwrap_or(0) == 0 {
                Role::Muted
            } else {
                Role::Plain
            };
            spans.push(Span::new(role, right(&shown, figure)));
        }
        sheet.line(spans);
    }
}

/// The same without columns, where they find no room.
fn below(heading: &str, rows: &[Row], columns: &[Column], sheet: &mut Sheet) {
    sheet.heading(heading);
    for row in rows {
        let figures = columns.iter().filter_map(|c| {
            let figure = (c.figure)(row)?;
            Some(format!("{} {figure}", c.head.join(" ").trim_end()))
        });
        let figures: Vec<String> = figures.collect();
        let spans = [
            Span::plain(format!("{}: ", row.name)),
            Span::new(Role::Muted, figures.join(", ")),
        ];
        sheet.paragraph(INDENT, INDENT * 2, &spans);
    }
}

fn list(heading: &str, list: &List, sheet: &mut Sheet) {
    if list.lines.is_empty() {
        return;
    }
    sheet.heading(heading);
    for line in &list.lines {
        entry(line, sheet);
    }
    let more = list.all - list.lines.len();
    if more > 0 {
        let more = format!("and {} before: ", count(more));
        let spans = [
            Span::new(Role::Muted, more),
            Span::plain("amends replay --all"),
        ];
        sheet.paragraph(INDENT, INDENT, &spans);
    }
}

fn entry(line: &Line, sheet: &mut Sheet) {
    let head = [
        Span::new(Role::Muted, format!("{}  ", line.day)),
        Span::plain(&line.client),
        Span::new(Role::Muted, format!(": {}", line.what)),
    ];
    sheet.paragraph(INDENT, INDENT * 2, &head);
    if let Some(words) = &line.words {
        let room = sheet.text_width().saturating_sub(INDENT * 2);
        let words = quote::shortened(words, room);
        sheet.paragraph(INDENT * 2, INDENT * 2, &[Span::new(Role::Quote, words)]);
    }
}

fn unseen(page: &Page, sheet: &mut Sheet) {
    if page.unseen.is_empty() {
        return;
    }
    let names = list_up_to(&page.unseen, NAMED);
    let said = format!("Trouble that nobody spoke of and no warning named: {names}.");
    sheet.gap();
    sheet.paragraph(0, INDENT, &[Span::plain(said)]);
}

/// The text with spaces after it, so that it takes so many columns.
fn padded(text: &str, columns: usize) -> String {
    format!("{text}{}", " ".repeat(columns.saturating_sub(text.width())))
}

/// The text with spaces before it, so that it takes so many columns.
fn right(text: &str, columns: usize) -> String {
    format!("{}{text}", " ".repeat(columns.saturating_sub(text.width())))
}
