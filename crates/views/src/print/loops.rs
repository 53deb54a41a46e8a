//! The page of `amends loops`.

use super::{Role, Sheet, Span, waiting};
use crate::loops::{Loops, PutOff};
use crate::words::quote;

pub(super) fn lay_out(page: &Loops, sheet: &mut Sheet) {
    sheet.paragraph(0, 0, &[Span::new(Role::Strong, &page.headline)]);
    sheet.paragraph(0, 0, &[Span::new(Role::Muted, &page.as_of)]);
    for (heading, list) in &page.groups {
        waiting::coded(heading, list, "amends loops", sheet);
    }
    if !page.put_off.is_empty() {
        sheet.heading("Put off");
        page.put_off.iter().for_each(|one| put_off(one, sheet));
    }
    if page.groups.iter().any(|(_, list)| !list.lines.is_empty()) {
        sheet.gap();
        let said = "Settled elsewhere? amends loops close CODE --how phone";
        sheet.paragraph(0, 0, &[Span::new(Role::Muted, said)]);
    }
}

fn put_off(one: &PutOff, sheet: &mut Sheet) {
    let head = [
        Span::plain(format!("{}  ", one.code)),
        Span::plain(&one.client),
        Span::new(Role::Muted, format!(", {}", one.until)),
    ];
    sheet.paragraph(2, 4, &head);
    let words = quote::shortened(&one.words, sheet.width() * 2);
    sheet.paragraph(4, 4, &[Span::new(Role::Quote, words)]);
}
