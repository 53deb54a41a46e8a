//! The page of `amends search`.

use super::{Role, Sheet, Span};
use crate::found::{Found, FoundPage, Marked};
use crate::words::quote;
use unicode_width::UnicodeWidthStr;

/// Columns of the indent under a letter's head.
const INDENT: usize = 2;

pub(super) fn lay_out(page: &FoundPage, sheet: &mut Sheet) {
    if let Some(nothing) = page.nothing() {
        sheet.paragraph(0, 0, &[Span::plain(nothing)]);
        return;
    }
    for hit in &page.hits {
        sheet.gap();
        letter(hit, sheet);
    }
    if page.more {
        sheet.gap();
        let said = "There are more. Show them with --limit, or say more words.";
        sheet.paragraph(0, 0, &[Span::new(Role::Muted, said)]);
    }
}

fn letter(hit: &Found, sheet: &mut Sheet) {
    let head = [
        Span::new(Role::Strong, hit.said_by()),
        Span::new(Role::Muted, format!("  {}", hit.dated())),
    ];
    sheet.paragraph(0, INDENT, &head);
    let room = sheet.text_width() - INDENT;
    for (text, role) in [(&hit.subject, Role::Plain), (&hit.line, Role::Quote)] {
        let mut spans = marked(text, role, room);
        if !spans.is_empty() {
            spans.insert(0, Span::plain(" ".repeat(INDENT)));
            sheet.line(spans);
        }
    }
}

/// As much of a text as fits, with what was searched for made strong. The first mark is seen.
fn marked((text, marks): &Marked, role: Role, room: usize) -> Vec<Span> {
    let begin = marks.first().map_or(0, |first| {
        // What stands before it takes a third of the room at most.
        let before = &text[..first.start.min(text.len())];
        if before.width() <= room / 3 {
            return 0;
        }
        let near = before.char_indices().rev().take(room / 3).last();
        let near = near.map_or(0, |(at, _)| at);
        before[near..]
            .find(' ')
            .map_or(near, |space| near + space + 1)
    });
    let mut spans = Vec::new();
    let mut left = room;
    if begin > 0 {
        spans.push(Span::new(Role::Muted, "…"));
        left -= 1;
    }
    let mut at = begin;
    let ends = marks.iter().map(|m| (m.start, m.end));
    for (start, end) in ends.chain([(text.len(), text.len())]) {
        for (piece, role) in [
            (at..start.max(at), role),
            (start.max(at)..end, Role::Strong),
        ] {
            let words = quote::without_steering(text.get(piece.clone()).unwrap_or_default());
            if words.is_empty() || left == 0 {
                continue;
            }
            let shown = if words.width() > left {
                left = left.max(1);
                let cut = quote::shorten(&words, left);
                left = 0;
                cut
            } else {
                left -= words.width();
                words
            };
            spans.push(Span::new(role, shown));
        }
        at = end.max(at);
    }
    spans
}
