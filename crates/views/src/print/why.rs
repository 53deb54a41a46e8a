//! The page of `amends why`.

use super::{Role, Sheet, Span};
use crate::why::{Loop, Reason, Said, Why};
use crate::words::number::capital;
use crate::words::{quote, standing};

/// Columns of the indent under a heading.
const INDENT: usize = 2;
/// Columns that who and when take beside a quotation on a wide page.
const SOURCE: usize = 30;
/// Columns of a quotation beyond which it is cut.
const LONGEST_QUOTE: usize = 600;

pub fn lay_out(page: &Why, sheet: &mut Sheet) {
    head(page, sheet);
    if let Some((next, about)) = &page.next {
        sheet.gap();
        sheet.labelled(
            0,
            &[Span::new(Role::Next, "Next:")],
            6,
            &[Span::new(Role::Next, next)],
        );
        if let Some(said) = about {
            quotation(said, 6, sheet);
        }
    }
    reasons(&page.reasons, sheet);
    if let Some((sentence, words)) = &page.root {
        sheet.heading("Underneath");
        sheet.paragraph(INDENT, INDENT, &[Span::plain(sentence)]);
        words
            .iter()
            .for_each(|said| quotation(said, INDENT * 2, sheet));
    }
    loops("Waiting on you", &page.open.on_you, sheet);
    loops("You promised", &page.open.you_promised, sheet);
    loops("Waiting on them", &page.open.on_them, sheet);
    loops("They promised", &page.open.they_promised, sheet);
    if !page.broken.is_empty() {
        sheet.heading("Promises that passed");
        for (when, said) in &page.broken {
            entry(when, said, sheet);
        }
    }
    if !page.goals.is_empty() {
        sheet.heading("What they want to reach");
        for (whose, said) in &page.goals {
            entry(whose, said, sheet);
        }
    }
    sheet.heading("Answers");
    for pace in &page.pace {
        let spans = [Span::plain(format!("{} {}", pace.who, pace.sentence))];
        sheet.paragraph(INDENT, INDENT * 2, &spans);
    }
    people(page, sheet);
}

fn head(page: &Why, sheet: &mut Sheet) {
    let mut aside = page
        .since
        .as_ref()
        .map(|s| format!(" {s}"))
        .unwrap_or_default();
    aside.push_str(&format!(" ({})", page.confidence));
    sheet.paragraph(
        0,
        INDENT,
        &[
            Span::new(Role::Strong, &page.name),
            Span::plain("  "),
            Span::new(Role::Standing(page.standing), standing::word(page.standing)),
            Span::new(Role::Muted, aside),
        ],
    );
    let mut said = page.meaning.to_string();
    if let Some(away) = &page.away {
        said.push(' ');
        said.push_str(away);
    }
    sheet.paragraph(0, 0, &[Span::plain(said)]);
    sheet.paragraph(0, 0, &[Span::new(Role::Muted, &page.facts)]);
}

fn reasons(reasons: &[Reason], sheet: &mut Sheet) {
    if reasons.is_empty() {
        return;
    }
    sheet.heading("Why");
    for (i, reason) in reasons.iter().enumerate() {
        if i > 0 {
            sheet.gap();
        }
        let head = [
            Span::new(Role::Strong, reason.heading),
            Span::new(
                Role::Muted,
                format!("  {}, {}", reason.part, reason.confidence),
            ),
        ];
        sheet.paragraph(INDENT, INDENT * 2, &head);
        sheet.paragraph(INDENT, INDENT, &[Span::plain(&reason.sentence)]);
        reason
            .words
            .iter()
            .for_each(|said| quotation(said, INDENT * 2, sheet));
    }
}

fn loops(heading: &str, loops: &[Loop], sheet: &mut Sheet) {
    if loops.is_empty() {
        return;
    }
    sheet.heading(heading);
    for one in loops {
        let label = match one.kind {
            "promise" => one.wait.clone(),
            kind => format!("{kind}, {}", one.wait),
        };
        entry(&label, &one.said, sheet);
    }
}

/// A quotation with a remark of ours: `question, since Tuesday, two working days`.
fn entry(remark: &str, said: &Said, sheet: &mut Sheet) {
    sheet.paragraph(INDENT, INDENT, &[Span::plain(capital(remark))]);
    quotation(said, INDENT * 2, sheet);
}

/// A quotation with its source: beside it on a wide page, behind it on a narrow one.
fn quotation(said: &Said, indent: usize, sheet: &mut Sheet) {
    let words = quote::shortened(&said.words, LONGEST_QUOTE);
    let source = format!("{}, {}", said.who, said.when);
    if sheet.is_wide() {
        let source = Span::new(Role::Muted, quote::shorten(&source, SOURCE - 2));
        sheet.labelled(indent, &[source], SOURCE, &[Span::new(Role::Quote, words)]);
    } else {
        let spans = [
            Span::new(Role::Quote, words),
            Span::new(Role::Muted, format!(" {source}")),
        ];
        sheet.paragraph(indent, indent + 1, &spans);
    }
}

fn people(page: &Why, sheet: &mut Sheet) {
    if page.people.is_empty() {
        return;
    }
    sheet.heading("People");
    for (name, address, wrote) in &page.people {
        let named = if name.is_empty() {
            String::new()
        } else {
            format!("{name}  ")
        };
        let spans = [
            Span::plain(named),
            Span::new(Role::Muted, format!("{address}  {wrote}")),
        ];
        sheet.paragraph(INDENT, INDENT * 2, &spans);
    }
}
