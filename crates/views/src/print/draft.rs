//! The page of `amends draft check`.

use super::{Role, Sheet, Span, snippet};
use crate::draft::{DraftPage, Item};
use crate::words::{date, quote};
use amends_domain::draft::Severity;

pub fn lay_out(page: &DraftPage, sheet: &mut Sheet) {
    let gutter = page.text.lines().count().max(1).to_string().len();
    for item in &page.items {
        sheet.gap();
        one(item, page, gutter, sheet);
    }
    kept(page, sheet);
    apology(page, sheet);
    promises(page, sheet);
    if !page.remarks.is_empty() {
        sheet.gap();
    }
    for remark in &page.remarks {
        sheet.paragraph(0, 2, &[Span::new(Role::Muted, remark)]);
    }
    sheet.gap();
    sheet.paragraph(0, 0, &[Span::new(Role::Strong, &page.verdict)]);
}

fn one(item: &Item, page: &DraftPage, gutter: usize, sheet: &mut Sheet) {
    let role = match item.severity {
        Severity::Must => Role::Must,
        Severity::Consider => Role::Consider,
    };
    let head = [
        Span::new(role, item.severity.name()),
        Span::new(Role::Strong, format!(": {}", item.says)),
        Span::new(Role::Muted, format!(" [{}]", item.code)),
    ];
    sheet.paragraph(0, 2, &head);
    let whole = item.span.is_empty();
    let place = if whole {
        page.path.clone()
    } else {
        format!("{}:{}:{}", page.path, item.from.line, item.from.column)
    };
    sheet.line(vec![
        Span::new(Role::Muted, format!(" {:>gutter$}--> ", "")),
        Span::new(Role::Muted, place),
    ]);
    if !whole {
        snippet::put(item, &page.text, gutter, role, sheet);
    }
    if let Some(quoted) = &item.quoted {
        let words = [
            Span::new(Role::Muted, format!("{}: ", quoted.source)),
            Span::new(Role::Quote, quote::shortened(&quoted.words, 400)),
        ];
        note(&words, gutter, sheet);
    }
    note(&[Span::plain(item.why)], gutter, sheet);
    for better in &item.better {
        note(&[Span::new(Role::Next, better)], gutter, sheet);
    }
}

/// A line of its own under the words, marked with "=".
fn note(words: &[Span], gutter: usize, sheet: &mut Sheet) {
    let mut spans = vec![Span::new(Role::Muted, "= ")];
    spans.extend(words.iter().cloned());
    sheet.paragraph(gutter + 2, gutter + 4, &spans);
}

fn kept(page: &DraftPage, sheet: &mut Sheet) {
    if page.kept.is_empty() {
        return;
    }
    sheet.heading("Kept by you");
    for (item, reason) in &page.kept {
        let spans = [
            Span::plain(format!("line {}: {} ", item.from.line, item.code)),
            Span::new(Role::Quote, quote::shortened(&item.words, 60)),
            Span::new(Role::Muted, format!(" because {reason}")),
        ];
        sheet.paragraph(2, 4, &spans);
    }
}

fn apology(page: &DraftPage, sheet: &mut Sheet) {
    if page.apology.is_empty() {
        return;
    }
    sheet.heading("The apology, its six parts by weight");
    for line in &page.apology {
        let label = [Span::plain(line.part.name())];
        let words = match &line.found {
            Some((place, words)) => [
                Span::new(Role::Muted, format!("line {} ", place.line)),
                Span::new(Role::Quote, quote::shortened(words, 80)),
            ],
            None => [Span::plain(line.aside), Span::plain("")],
        };
        sheet.labelled(2, &label, 16, &words);
    }
}

fn promises(page: &DraftPage, sheet: &mut Sheet) {
    if page.promises.is_empty() {
        return;
    }
    sheet.heading("What you promise");
    for (place, words, due) in &page.promises {
        let day = due.map_or("no day".to_string(), |d| date::full(d, page.today));
        let spans = [
            Span::new(Role::Muted, format!("line {} ", place.line)),
            Span::new(Role::Quote, quote::shortened(words, 120)),
            Span::plain(format!(" {day}")),
        ];
        sheet.paragraph(2, 4, &spans);
    }
}
