//! What was found in a draft: the text with its marks, and a quiet list.

use super::marked::marked;
use super::{Desk, send};
use crate::text::Text;
use amends_domain::draft::{Part, Severity};
use amends_views::draft::{DraftPage, Item};
use maud::{Markup, html};

/// What was read; empty before. Where scripts run, only this is put anew.
pub fn read(desk: &Desk, text: Text) -> Markup {
    html! {
        section #read aria-live="polite" aria-label=(text.say("write-read")) {
            @if let Some(page) = &desk.page {
                h2 { (verdict(page, text)) }
                @if !page.items.is_empty() { ol.find { @for (n, item) in page.items.iter().enumerate() { (said(n + 1, item, text)) } } }
                @if page.items.is_empty() { p.say { (text.say("write-nothing")) } }
                (apology(page, text))
                @for remark in &page.remarks { p.quiet lang="en" { (remark) } }
                @if page.items.iter().any(|item| !item.span.is_empty()) {
                    h2 { (text.say("write-marked")) }
                    (marked(page))
                }
                @if !page.kept.is_empty() {
                    p.quiet { (text.with("write-held", &[("n", page.kept.len().into())])) }
                }
                (send::open_in_mail(desk, text))
            }
        }
    }
}

fn verdict(page: &DraftPage, text: Text) -> String {
    let count = |severity| page.items.iter().filter(|i| i.severity == severity).count();
    match (count(Severity::Must), count(Severity::Consider)) {
        (0, 0) => text.say("write-clean"),
        (0, n) => text.with("write-consider", &[("n", n.into())]),
        (n, 0) => text.with("write-must", &[("n", n.into())]),
        (n, m) => {
            let must = text.with("write-must", &[("n", n.into())]);
            format!(
                "{must} · {}",
                text.with("write-consider", &[("n", m.into())])
            )
        }
    }
}

fn said(n: usize, item: &Item, text: Text) -> Markup {
    let must = item.severity == Severity::Must;
    html! {
        li id={ "said-" (n) } class=(if must { "must" } else { "hint" }) {
            h3 { small.quiet { (n) } " " span lang="en" { (item.says) } }
            @if !item.span.is_empty() {
                p { a href={ "#words-" (n) } { q { (item.words) } } }
            }
            @if let Some(quoted) = &item.quoted {
                blockquote.said { q { (quoted.words) } " " cite { "— " bdi { (quoted.source) } } }
            }
            @for better in &item.better { p lang="en" { (better) } }
            details {
                summary { (text.say("write-why")) }
                p.quiet lang="en" { (item.why) " " (item.source) }
            }
        }
    }
}

/// The parts of the apology, those that are there and those that are missing.
fn apology(page: &DraftPage, text: Text) -> Markup {
    html! {
        @if !page.apology.is_empty() {
            h2 { (text.say("write-apology")) }
            ul.parts {
                @for line in &page.apology {
                    @let (class, key) = match line.found {
                        Some(_) => ("have", "write-there"),
                        None => ("miss", "write-missing"),
                    };
                    li class=(class) { (text.say(part(line.part))) " " small { (text.say(key)) } }
                }
            }
        }
    }
}

fn part(part: Part) -> &'static str {
    match part {
        Part::Responsibility => "write-part-responsibility",
        Part::Repair => "write-part-repair",
        Part::Regret => "write-part-regret",
        Part::Explanation => "write-part-explanation",
        Part::Repentance => "write-part-repentance",
        Part::Forgiveness => "write-part-forgiveness",
    }
}
