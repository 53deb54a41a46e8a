//! The page of `amends check`.

use super::waiting;
use super::{Role, Sheet, Span};
use crate::check::{Check, Foot, Need, Unreadable};
use crate::words::number::{capital, count, list_up_to, things};
use crate::words::{quote, standing};

/// Columns of the indent under a client's name.
const INDENT: usize = 2;
/// Clients that are named in one line before the rest is counted.
const NAMED: usize = 12;

pub fn lay_out(page: &Check, sheet: &mut Sheet) {
    sheet.paragraph(0, 0, &[Span::new(Role::Strong, &page.headline)]);
    sheet.paragraph(0, 0, &[Span::new(Role::Muted, &page.period)]);
    for one in &page.needs {
        sheet.gap();
        need(one, sheet);
    }
    more_needs(page, sheet);
    waiting::table("Waiting on you", &page.waiting, sheet);
    waiting::table("You promised", &page.promised, sheet);
    well(page, sheet);
    foot(&page.foot, sheet);
}

pub(super) fn need(need: &Need, sheet: &mut Sheet) {
    let mut head = vec![
        Span::new(Role::Strong, &need.name),
        Span::plain("  "),
        Span::new(Role::Standing(need.standing), standing::word(need.standing)),
    ];
    let mut aside = String::new();
    if let Some(since) = &need.since {
        aside.push_str(&format!(" {since}"));
    }
    if need.confidence != "clear" {
        aside.push_str(&format!(" ({})", need.confidence));
    }
    head.push(Span::new(Role::Muted, aside));
    sheet.paragraph(0, INDENT, &head);
    let mut said = need.reasons.join(" ");
    if let Some(away) = &need.away {
        said.push(' ');
        said.push_str(away);
    }
    sheet.paragraph(INDENT, INDENT, &[Span::plain(said)]);
    if let Some(decided) = &need.decided {
        sheet.paragraph(INDENT, INDENT, &[Span::new(Role::Muted, decided)]);
    }
    if let Some((source, words)) = &need.words {
        let source = format!("{source}: ");
        let room = sheet
            .text_width()
            .saturating_sub(INDENT + Span::plain(&source).width());
        let words = quote::shortened(words, room.max(30));
        let spans = [
            Span::new(Role::Muted, source),
            Span::new(Role::Quote, words),
        ];
        sheet.paragraph(INDENT, INDENT, &spans);
    }
    if let Some(next) = &need.next {
        let label = [Span::new(Role::Next, "Next:")];
        sheet.labelled(INDENT, &label, 6, &[Span::new(Role::Next, next)]);
    }
}

fn more_needs(page: &Check, sheet: &mut Sheet) {
    if page.more_needs.is_empty() {
        return;
    }
    let n = page.more_needs.iter().map(|(_, names)| names.len()).sum();
    let need = if n == 1 { "needs" } else { "need" };
    sheet.gap();
    let spans = [
        Span::new(
            Role::Strong,
            format!("{} more {need} you.", capital(&count(n))),
        ),
        Span::new(Role::Muted, " All in full: amends check --all"),
    ];
    sheet.paragraph(0, INDENT, &spans);
    for (how, names) in &page.more_needs {
        let spans = [
            Span::new(Role::Standing(*how), capital(standing::word(*how))),
            Span::plain(format!(": {}.", list_up_to(names, NAMED))),
        ];
        sheet.paragraph(INDENT, INDENT * 2, &spans);
    }
}

fn well(page: &Check, sheet: &mut Sheet) {
    let mut lines = Vec::new();
    if !page.well.is_empty() {
        let n = page.well.len();
        let are = if n == 1 { "is" } else { "are" };
        let said = format!("{} {are} well: ", capital(&things(n, "client", "clients")));
        lines.push((said, &page.well));
    }
    if !page.unread.is_empty() {
        let said = "Words not read, so nobody can tell: ".to_string();
        lines.push((said, &page.unread));
    }
    if !page.unknown.is_empty() {
        lines.push(("Too little mail to tell: ".to_string(), &page.unknown));
    }
    if !lines.is_empty() {
        sheet.gap();
    }
    for (said, names) in lines {
        let spans = [
            Span::plain(said),
            Span::new(Role::Muted, list_up_to(names, NAMED) + "."),
        ];
        sheet.paragraph(0, INDENT, &spans);
    }
}

fn foot(foot: &Foot, sheet: &mut Sheet) {
    sheet.gap();
    let muted = |text: &String| [Span::new(Role::Muted, text)];
    unreadable(&foot.unread, "amends check --all", sheet);
    for line in &foot.doubts {
        sheet.paragraph(0, INDENT, &[Span::plain(line)]);
    }
    let last = [&foot.left_out, &foot.set_aside, &foot.firm, &foot.record];
    for line in last.into_iter().flatten() {
        sheet.paragraph(0, INDENT, &muted(line));
    }
}

/// What could not be read; `all` is the command that shows every place.
pub(super) fn unreadable(unread: &Unreadable, all: &str, sheet: &mut Sheet) {
    if unread.places.is_empty() {
        return;
    }
    sheet.paragraph(0, INDENT, &[Span::plain(&unread.headline)]);
    for place in &unread.places {
        sheet.paragraph(INDENT, INDENT * 2, &[Span::plain(place)]);
    }
    if unread.more > 0 {
        let more = format!("and {} more: {all}", count(unread.more));
        sheet.paragraph(INDENT, INDENT, &[Span::new(Role::Muted, more)]);
    }
}
