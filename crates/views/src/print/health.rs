//! The page of `amends doctor`.

use super::{Role, Sheet, Span};
use crate::health::HealthPage;

pub(super) fn lay_out(page: &HealthPage, sheet: &mut Sheet) {
    sheet.paragraph(0, 0, &[Span::new(Role::Strong, page.headline())]);
    for trouble in &page.troubles {
        let (what, hint) = trouble.said();
        sheet.gap();
        sheet.paragraph(0, 2, &[Span::new(Role::Must, what)]);
        sheet.labelled(
            2,
            &[Span::new(Role::Next, "Next:")],
            6,
            &[Span::new(Role::Next, hint)],
        );
    }
    sheet.gap();
    for fact in page.facts() {
        sheet.paragraph(0, 2, &[Span::plain(fact)]);
    }
}
