//! The draft with what was found marked in it, each mark leading to what is said of it.

use amends_domain::draft::Severity;
use amends_views::draft::DraftPage;
use maud::{Markup, html};
use std::ops::Range;

/// Words with the places, from 1, of what is said of them.
struct Mark {
    span: Range<usize>,
    items: Vec<usize>,
    must: bool,
}

/// The text.
pub fn marked(page: &DraftPage) -> Markup {
    let text = page.text.as_str();
    let mut at = 0;
    let mut pieces = Vec::new();
    for mark in marks(page) {
        if let (Some(before), Some(words)) =
            (text.get(at..mark.span.start), text.get(mark.span.clone()))
        {
            at = mark.span.end;
            pieces.push((before, words, mark));
        }
    }
    html! {
        div.words.draft dir="auto" {
            @for (before, words, mark) in &pieces {
                (before)
                mark class=(if mark.must { "must" } else { "hint" }) id={ "words-" (mark.items[0]) } {
                    a href={ "#said-" (mark.items[0]) } { (words) }
                }
                @for (place, item) in mark.items.iter().enumerate() {
                    // Words that several things are said of are marked once; each leads there.
                    @let id = (place > 0).then(|| format!("words-{item}"));
                    sup id=[id] { a href={ "#said-" (item) } { (item) } }
                }
            }
            (text.get(at..).unwrap_or_default())
        }
    }
}

/// What is marked, in order; what lies one over the other is one mark.
fn marks(page: &DraftPage) -> Vec<Mark> {
    let mut found: Vec<(usize, Range<usize>, bool)> = page
        .items
        .iter()
        .enumerate()
        .filter(|(_, item)| !item.span.is_empty())
        .map(|(n, item)| (n + 1, item.span.clone(), item.severity == Severity::Must))
        .collect();
    found.sort_by_key(|(n, span, _)| (span.start, *n));
    let mut marks: Vec<Mark> = Vec::new();
    for (n, span, must) in found {
        match marks.last_mut().filter(|last| span.start < last.span.end) {
            Some(last) => {
                last.span.end = last.span.end.max(span.end);
                last.items.push(n);
                last.must |= must;
            }
            None => marks.push(Mark {
                span,
                items: vec![n],
                must,
            }),
        }
    }
    marks
}
