//! Quotations with their sources: beside them on a wide page, behind them on a narrow one.

use super::{Role, Sheet, Span};
use crate::why::{Said, Why};
use crate::words::quote;
use unicode_width::UnicodeWidthStr;

/// Columns of the indent under a heading.
pub const INDENT: usize = 2;
/// Columns that a source may take at most.
const WIDEST_SOURCE: usize = 44;
/// Columns of a quotation beyond which it is cut.
const LONGEST: usize = 600;

/// How the quotations of one page are laid out: all of them begin in one column.
pub struct Quotations {
    begin: usize,
}

impl Quotations {
    /// For all that is quoted on a page.
    pub fn of(page: &Why) -> Quotations {
        let widest = page.said().map(|said| said.source().width()).max();
        Quotations {
            begin: 3 * INDENT + widest.unwrap_or(0).min(WIDEST_SOURCE) + 2,
        }
    }

    /// A quotation with its source, so far indented.
    pub fn put(&self, said: &Said, indent: usize, sheet: &mut Sheet) {
        self.put_with(said, None, indent, sheet);
    }

    /// A quotation with a remark of ours: `question, since Tuesday, two working days`.
    pub fn put_with(&self, said: &Said, remark: Option<&str>, indent: usize, sheet: &mut Sheet) {
        let mut spans = vec![Span::new(
            Role::Quote,
            quote::shortened(&said.words, LONGEST),
        )];
        let source = said.source();
        if sheet.is_wide() {
            let room = self.begin.saturating_sub(indent + 2);
            let source = Span::new(Role::Muted, quote::shorten(&source, room));
            spans.extend(remark.map(|remark| Span::plain(format!(" ({remark})"))));
            sheet.labelled(indent, &[source], self.begin.saturating_sub(indent), &spans);
        } else {
            spans.push(Span::new(Role::Muted, format!(" — {source}")));
            spans.extend(remark.map(|remark| Span::plain(format!("; {remark}"))));
            sheet.paragraph(indent, indent + 1, &spans);
        }
    }
}
