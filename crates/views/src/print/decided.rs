//! The page of `amends correct list`.

use super::{Role, Sheet, Span};
use crate::decided::DecidedPage;

pub(super) fn lay_out(page: &DecidedPage, sheet: &mut Sheet) {
    if page.lines.is_empty() {
        let said = "Nobody has decided anything yet.";
        sheet.paragraph(0, 0, &[Span::plain(said)]);
        return;
    }
    let numbers = page.lines.iter().map(|l| l.number.to_string().len());
    let column = numbers.max().unwrap_or(1) + 2;
    for line in &page.lines {
        let label = [Span::plain(line.number.to_string())];
        let role = match line.undone {
            Some(_) => Role::Muted,
            None => Role::Plain,
        };
        sheet.labelled(0, &label, column, &[Span::new(role, &line.said)]);
        sheet.paragraph(column, column, &[Span::new(Role::Muted, &line.by)]);
        if let Some(undone) = &line.undone {
            sheet.paragraph(column, column, &[Span::new(Role::Muted, undone)]);
        }
    }
}
