//! The page of `amends clients`.

use super::{Role, Sheet, Span};
use crate::clients::{ClientLine, Clients};

/// Columns of the indent under a client's name.
const INDENT: usize = 2;

pub(super) fn lay_out(page: &Clients, sheet: &mut Sheet) {
    sheet.paragraph(0, 0, &[Span::new(Role::Strong, &page.headline)]);
    sheet.paragraph(0, 0, &[Span::new(Role::Muted, &page.as_of)]);
    if let Some(nothing) = &page.nothing {
        sheet.gap();
        sheet.paragraph(0, 0, &[Span::plain(nothing)]);
    }
    let mut before = None;
    for line in &page.lines {
        // Those that are well need no room between them.
        let trouble = line.standing.is_trouble();
        if trouble || before != Some(line.standing) {
            sheet.gap();
        }
        before = Some(line.standing);
        client(line, sheet);
    }
}

fn client(line: &ClientLine, sheet: &mut Sheet) {
    let mut head = vec![
        Span::new(Role::Strong, &line.name),
        Span::plain("  "),
        Span::new(Role::Standing(line.standing), line.word),
    ];
    head.extend(
        line.since
            .iter()
            .map(|since| Span::new(Role::Muted, format!(" {since}"))),
    );
    let waits = || line.waits.iter().map(String::as_str);
    let Some(reason) = &line.reason else {
        head.extend(waits().map(|waits| Span::plain(format!("  {waits}"))));
        sheet.paragraph(0, INDENT, &head);
        return;
    };
    sheet.paragraph(0, INDENT, &head);
    let said: Vec<&str> = std::iter::once(reason.as_str()).chain(waits()).collect();
    sheet.paragraph(INDENT, INDENT, &[Span::plain(said.join(" "))]);
}
