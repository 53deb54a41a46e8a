//! The page of `amends today`.

use super::{Role, Sheet, Span, check, waiting};
use crate::today::Today;
use crate::words::number::{capital, count};

/// The command that shows everything that is open.
const ALL: &str = "amends loops";

pub(super) fn lay_out(page: &Today, sheet: &mut Sheet) {
    sheet.paragraph(0, 0, &[Span::new(Role::Strong, &page.headline)]);
    sheet.paragraph(0, 0, &[Span::new(Role::Muted, &page.as_of)]);
    if let Some((next, client)) = &page.first {
        sheet.gap();
        let label = [Span::new(Role::Next, "First:")];
        let said = [
            Span::new(Role::Next, next),
            Span::new(Role::Muted, format!(" ({client})")),
        ];
        sheet.labelled(0, &label, 7, &said);
    }
    for need in &page.needs {
        sheet.gap();
        check::need(need, sheet);
    }
    if page.more > 0 {
        let need = if page.more == 1 { "needs" } else { "need" };
        let said = format!("{} more {need} you: ", capital(&count(page.more)));
        sheet.gap();
        let spans = [Span::new(Role::Muted, said), Span::plain("amends clients")];
        sheet.paragraph(0, 0, &spans);
    }
    waiting::coded("Due within a week", &page.due, ALL, sheet);
    waiting::coded("Waiting on you", &page.waiting, ALL, sheet);
    waiting::coded("You promised", &page.promised, ALL, sheet);
    if page.is_free() {
        sheet.gap();
        sheet.paragraph(0, 0, &[Span::plain("Nothing waits on you.")]);
    }
}
