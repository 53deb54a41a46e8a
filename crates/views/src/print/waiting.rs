//! A list of what waits, in columns.

use super::{Role, Sheet, Span};
use crate::check::Waiting;
use crate::words::number::{capital, count};
use crate::words::quote;
use unicode_width::UnicodeWidthStr;

/// Columns between columns.
const BETWEEN: usize = 2;

/// The list under its heading; nothing when nothing waits.
pub fn table(heading: &str, waiting: &Waiting, sheet: &mut Sheet) {
    if waiting.lines.is_empty() {
        return;
    }
    sheet.heading(heading);
    let wide = sheet.is_wide();
    let wait = |l: &crate::check::WaitingLine| {
        if wide {
            l.wait_long.clone()
        } else {
            l.wait.clone()
        }
    };
    let client = |l: &crate::check::WaitingLine| {
        if wide {
            format!("{}, {}", l.who, l.client)
        } else {
            l.client.clone()
        }
    };
    // A very long name may take a third of the page, no more.
    let widest = sheet.width() / 3;
    let column = |widths: Vec<usize>| widths.into_iter().max().unwrap_or(0).min(widest);
    let wait_width = column(waiting.lines.iter().map(|l| wait(l).width()).collect());
    let client_width = column(waiting.lines.iter().map(|l| client(l).width()).collect());
    let before = 2 + wait_width + BETWEEN + client_width + BETWEEN;
    let room = sheet.width().saturating_sub(before);
    for line in &waiting.lines {
        let wait = padded(&wait(line), wait_width);
        let client = padded(&quote::shorten(&client(line), client_width), client_width);
        let words = quote::shortened(&line.words, room);
        sheet.line(vec![
            Span::plain("  "),
            Span::new(Role::Muted, wait + &" ".repeat(BETWEEN)),
            Span::plain(client + &" ".repeat(BETWEEN)),
            Span::new(Role::Quote, words),
        ]);
    }
    if waiting.more > 0 {
        let whom = match waiting.more_of.as_slice() {
            [one] => format!("amends why {one}"),
            _ => "amends check --all".to_string(),
        };
        let more = format!(
            "{} more: ",
            capital(&format!("and {}", count(waiting.more)))
        );
        let spans = [Span::new(Role::Muted, more), Span::plain(whom)];
        sheet.paragraph(2, 2, &spans);
    }
}

/// The text with spaces after it, so that it takes so many columns.
fn padded(text: &str, columns: usize) -> String {
    format!("{text}{}", " ".repeat(columns.saturating_sub(text.width())))
}
