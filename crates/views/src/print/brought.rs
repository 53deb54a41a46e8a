//! The page of `amends import`.

use super::{Role, Sheet, Span};
use crate::brought::Brought;

pub(super) fn lay_out(brought: &Brought, sheet: &mut Sheet) {
    sheet.paragraph(0, 0, &[Span::new(Role::Strong, brought.headline())]);
    let lines = [brought.kept_out(), brought.passed_over()];
    for line in lines.into_iter().flatten() {
        sheet.paragraph(0, 0, &[Span::plain(line)]);
    }
    super::check::unreadable(&brought.unreadable(), "amends check --all", sheet);
    sheet.gap();
    sheet.paragraph(0, 0, &[Span::plain(brought.holds())]);
    sheet.paragraph(0, 0, &[Span::new(Role::Next, "Next: amends check")]);
}
