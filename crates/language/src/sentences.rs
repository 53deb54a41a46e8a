//! Cuts a text into units: sentences, salutation and closing lines, list items; byte spans exact.
//!
//! Own rules rather than UAX 29 alone: mail is hard-wrapped, abbreviated and often all lower case,
//! which the standard's default rules cut wrongly.

mod abbreviation;
mod frame;
mod line;
mod stop;

use line::LineRole;
use std::ops::Range;

/// One unit of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Its bytes in the text, without list mark and surrounding space.
    pub span: Range<usize>,
    /// What kind of unit it is.
    pub role: Role,
}

/// What a unit is in the letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A sentence of the body.
    Body,
    /// "Dear Ms Nair,", "Hi all".
    Salutation,
    /// "Kind regards,", "Cheers" and the name under it.
    Closing,
}

/// The units of a text, in order. Joins hard-wrapped lines; blank lines, list marks and lines that
/// end early end a unit.
pub fn units(text: &str) -> Vec<Unit> {
    let lines = line::lines(text);
    let mut out = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let first = &lines[at];
        match first.role {
            LineRole::Blank => at += 1,
            LineRole::Salutation => {
                out.push(Unit {
                    span: first.span.clone(),
                    role: Role::Salutation,
                });
                at += 1;
            }
            LineRole::Closing => {
                out.push(Unit {
                    span: first.span.clone(),
                    role: Role::Closing,
                });
                at += 1;
            }
            LineRole::Body => {
                let mut end = at;
                while lines[end].joins_next {
                    end += 1;
                }
                let span = first.span.start..lines[end].span.end;
                stop::cut(text, span, &mut |span| {
                    out.push(Unit {
                        span,
                        role: Role::Body,
                    })
                });
                at = end + 1;
            }
        }
    }
    out
}

/// Cuts one run of text that is known to be a paragraph (used for tests and drafts).
#[cfg(test)]
fn texts(text: &str) -> Vec<&str> {
    units(text).into_iter().map(|u| &text[u.span]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Each case: the text (with `\n` for line ends), then its units, all separated by ` | `.
    #[test]
    fn cases() {
        for line in include_str!("../tests/data/sentences.txt").lines() {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let (text, expect) = line.split_once(" => ").expect("case has an arrow");
            let text = text.replace("\\n", "\n");
            let got: Vec<String> = texts(&text)
                .iter()
                .map(|t| t.replace('\n', "\\n"))
                .collect();
            assert_eq!(got.join(" | "), expect, "text: {text:?}");
        }
    }

    proptest! {
        #[test]
        fn spans_are_in_order_and_on_boundaries(text in "\\PC{0,200}|[a-zA-Z .!?\\n,:;>*-]{0,200}") {
            let mut last = 0;
            for unit in units(&text) {
                prop_assert!(unit.span.start >= last && unit.span.end > unit.span.start);
                prop_assert!(text.get(unit.span.clone()).is_some());
                last = unit.span.end;
            }
        }
    }
}
