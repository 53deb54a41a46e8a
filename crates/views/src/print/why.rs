//! The page of `amends why`.

use super::quotation::{INDENT, Quotations};
use super::{Role, Sheet, Span};
use crate::why::{Loop, QuietSign, Reason, Why};
use unicode_width::UnicodeWidthStr;

pub fn lay_out(page: &Why, sheet: &mut Sheet) {
    let quotations = Quotations::of(page);
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
            quotations.put(said, 6, sheet);
        }
    }
    reasons(&page.reasons, &quotations, sheet);
    if let Some((sentence, words)) = &page.root {
        sheet.heading("Underneath");
        sheet.paragraph(INDENT, INDENT, &[Span::plain(sentence)]);
        words
            .iter()
            .for_each(|said| quotations.put(said, INDENT * 2, sheet));
    }
    signs(&page.signs, &quotations, sheet);
    loops("Waiting on you", &page.open.on_you, &quotations, sheet);
    loops("You promised", &page.open.you_promised, &quotations, sheet);
    loops("Waiting on them", &page.open.on_them, &quotations, sheet);
    loops(
        "They promised",
        &page.open.they_promised,
        &quotations,
        sheet,
    );
    if !page.broken.is_empty() {
        sheet.heading("Promises that passed");
        for (when, said) in &page.broken {
            quotations.put_with(said, Some(when), INDENT, sheet);
        }
    }
    if !page.decided.is_empty() {
        sheet.heading("What you said yourselves");
        for said in &page.decided {
            sheet.paragraph(INDENT, INDENT * 2, &[Span::plain(said)]);
        }
    }
    if !page.goals.is_empty() {
        sheet.heading("What they want to reach");
        for (whose, said) in &page.goals {
            quotations.put_with(said, Some(whose), INDENT, sheet);
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
    if let Some(confidence) = page.confidence {
        aside.push_str(&format!(" ({confidence})"));
    }
    sheet.paragraph(
        0,
        INDENT,
        &[
            Span::new(Role::Strong, &page.name),
            Span::plain("  "),
            Span::new(Role::Standing(page.standing), page.word),
            Span::new(Role::Muted, aside),
        ],
    );
    let said: Vec<&str> = page
        .meaning
        .into_iter()
        .chain(page.away.as_deref())
        .collect();
    sheet.paragraph(0, 0, &[Span::plain(said.join(" "))]);
    sheet.paragraph(0, 0, &[Span::new(Role::Muted, &page.facts)]);
    if let Some(not_read) = &page.not_read {
        sheet.paragraph(0, 0, &[Span::plain(not_read)]);
    }
}

fn reasons(reasons: &[Reason], quotations: &Quotations, sheet: &mut Sheet) {
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
        let mut said = vec![reason.sentence.as_str()];
        said.extend(reason.more.iter().map(String::as_str));
        sheet.paragraph(INDENT, INDENT, &[Span::plain(said.join(" "))]);
        reason
            .words
            .iter()
            .for_each(|said| quotations.put(said, INDENT * 2, sheet));
    }
}

fn signs(signs: &[QuietSign], quotations: &Quotations, sheet: &mut Sheet) {
    if signs.is_empty() {
        return;
    }
    sheet.heading("Quiet signs");
    for (i, sign) in signs.iter().enumerate() {
        if i > 0 {
            sheet.gap();
        }
        let head = [
            Span::new(Role::Strong, sign.heading),
            Span::new(Role::Muted, format!("  {}", sign.confidence)),
        ];
        sheet.paragraph(INDENT, INDENT * 2, &head);
        sheet.paragraph(INDENT, INDENT, &[Span::plain(&sign.sentence)]);
        for said in &sign.words {
            quotations.put(said, INDENT * 2, sheet);
        }
    }
}

fn loops(heading: &str, loops: &[Loop], quotations: &Quotations, sheet: &mut Sheet) {
    if loops.is_empty() {
        return;
    }
    sheet.heading(heading);
    for one in loops {
        let remark = match one.kind {
            "promise" => one.wait.clone(),
            kind => format!("{kind}, {}", one.wait),
        };
        quotations.put_with(&one.said, Some(&remark), INDENT, sheet);
    }
}

fn people(page: &Why, sheet: &mut Sheet) {
    if page.people.is_empty() {
        return;
    }
    sheet.heading("People");
    let column = |width: fn(&(String, String, String)) -> usize| {
        page.people.iter().map(width).max().unwrap_or(0)
    };
    let (name, address) = (column(|p| p.0.width()), column(|p| p.1.width()));
    for (called, at, wrote) in &page.people {
        let gap = |text: &str, width: usize| " ".repeat(width - text.width() + 2);
        let line = if 2 + name + 2 + address + 2 + wrote.width() <= sheet.width() {
            let named = if name > 0 {
                format!("{called}{}", gap(called, name))
            } else {
                String::new()
            };
            [
                Span::plain(named),
                Span::new(Role::Muted, format!("{at}{}{wrote}", gap(at, address))),
            ]
        } else {
            let named = if called.is_empty() {
                String::new()
            } else {
                format!("{called}, ")
            };
            [
                Span::plain(named),
                Span::new(Role::Muted, format!("{at}, {wrote}")),
            ]
        };
        sheet.paragraph(INDENT, INDENT * 2, &line);
    }
}
