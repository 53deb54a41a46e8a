//! The words of a draft, underlined, as a compiler shows them.

use super::{Role, Sheet, Span};
use crate::draft::Item;
use unicode_width::UnicodeWidthStr;

/// Lines of one finding that are shown.
const LINES: usize = 3;

/// Shows the lines of a finding with its words underlined.
pub fn put(item: &Item, text: &str, gutter: usize, role: Role, sheet: &mut Sheet) {
    let room = sheet.width().saturating_sub(gutter + 4).max(20);
    let bar = |number: &str| Span::new(Role::Muted, format!(" {number:>gutter$} | "));
    sheet.line(vec![Span::new(Role::Muted, format!(" {:>gutter$} |", ""))]);
    let mut at = 0;
    let mut shown = 0;
    for (n, line) in text.split('\n').enumerate() {
        let start = at;
        at += line.len() + 1;
        let over = item.span.start < start + line.len() && start < item.span.end;
        if !over || line.trim().is_empty() {
            continue;
        }
        if shown == LINES {
            sheet.line(vec![bar(""), Span::new(Role::Muted, "…")]);
            break;
        }
        shown += 1;
        let from = item.span.start.saturating_sub(start);
        let to = (item.span.end - start).min(line.len());
        let indent = line.len() - line.trim_start().len();
        let window = Window::of(line, from.max(indent), to.max(indent), room);
        sheet.line(vec![bar(&(n + 1).to_string()), Span::plain(window.words)]);
        let marks = format!(
            "{}{}",
            " ".repeat(window.before),
            "^".repeat(window.marked.max(1))
        );
        sheet.line(vec![bar(""), Span::new(role, marks)]);
    }
}

/// The part of a line that fits, with the columns of what is marked.
struct Window {
    words: String,
    before: usize,
    marked: usize,
}

impl Window {
    fn of(line: &str, from: usize, to: usize, room: usize) -> Window {
        let clean = |s: &str| crate::words::quote::without_steering(s);
        let from = line.floor_char_boundary(from.min(line.len()));
        let to = line.floor_char_boundary(to.clamp(from, line.len()));
        // What lies further off than the page is wide is not looked at: lines can be very long.
        let near = room * 4 + 8;
        let begin = line.floor_char_boundary(from.saturating_sub(near));
        let end = line.floor_char_boundary((to + near).min(line.len()));
        let last = line.floor_char_boundary(to.min(from + near));
        let (head, marked, tail) = (
            clean(&line[begin..from]),
            clean(&line[from..last]),
            clean(&line[to..end]),
        );
        let (wide, rest) = (head.width() + marked.width(), tail.width());
        if wide + rest <= room {
            return Window {
                before: head.width(),
                marked: marked.width(),
                words: format!("{head}{marked}{tail}"),
            };
        }
        // The marked words come first; a third of what is left goes before them.
        let marked = cut_end(&marked, room.saturating_sub(2));
        let left = room.saturating_sub(marked.width());
        let head = cut_start(&head, left.saturating_sub(rest.min(left * 2 / 3)));
        let tail = cut_end(&tail, left.saturating_sub(head.width()));
        Window {
            before: head.width(),
            marked: marked.width(),
            words: format!("{head}{marked}{tail}"),
        }
    }
}

fn cut_end(text: &str, room: usize) -> String {
    if text.width() <= room {
        return text.to_string();
    }
    let mut out = String::new();
    for c in text.chars() {
        if out.width() + 2 > room {
            break;
        }
        out.push(c);
    }
    if room > 0 {
        out.push('…');
    }
    out
}

fn cut_start(text: &str, room: usize) -> String {
    if text.width() <= room {
        return text.to_string();
    }
    let mut out: Vec<char> = Vec::new();
    let mut width = 1;
    for c in text.chars().rev() {
        let next = c.to_string().width();
        if width + next > room {
            break;
        }
        width += next;
        out.push(c);
    }
    if room > 0 {
        out.push('…');
    }
    out.iter().rev().collect()
}
