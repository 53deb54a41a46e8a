//! The pages of `amends policy show` and `amends policy check`.

use super::{Role, Sheet, Span};
use crate::policy::PolicyPage;
use crate::words::policy::summary;
use amends_domain::Policy;

pub fn lay_out(page: &PolicyPage, sheet: &mut Sheet) {
    sheet.paragraph(0, 2, &[Span::new(Role::Strong, &page.title)]);
    for section in &page.sections {
        sheet.heading(&section.heading);
        for says in &section.says {
            for line in says.lines() {
                sheet.paragraph(2, 4, &[Span::plain(line)]);
            }
        }
    }
    if let Some(remark) = &page.remark {
        sheet.gap();
        sheet.paragraph(0, 0, &[Span::new(Role::Muted, remark)]);
    }
}

pub fn is_read(name: &str, policy: &Policy, sheet: &mut Sheet) {
    let spans = [
        Span::new(Role::Strong, format!("{name} can be read.")),
        Span::plain(format!(" {}", summary(policy))),
    ];
    sheet.paragraph(0, 0, &spans);
}
