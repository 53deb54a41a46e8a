//! Cases of the cut: `tests/data/own/NAME.txt` is the text, `NAME.expected` what is left. A new
//! case is two files.
//!
//! Below the own words stand, when there is one, `=== signature` with the signature, and
//! `=== forwards` when the mail passes another on.

mod corpus;

use amends_mail::own::{html_to_text, own_text};

#[test]
fn plain_texts() {
    corpus::check("own", "txt", |text| {
        let cut = own_text(text);
        let mut shown = cut.own.clone();
        if !shown.is_empty() {
            shown.push('\n');
        }
        if !cut.signature.is_empty() {
            shown.push_str(&format!("=== signature\n{}\n", cut.signature));
        }
        if cut.forwards {
            shown.push_str("=== forwards\n");
        }
        shown
    });
}

#[test]
fn html_texts() {
    corpus::check("html", "html", |html| html_to_text(html) + "\n");
}

/// HTML and cut together: `NAME.html-reply` is HTML, what is left is its own text.
#[test]
fn html_replies() {
    corpus::check("html", "html-reply", |html| {
        let cut = own_text(&html_to_text(html));
        let forwards = if cut.forwards { "=== forwards\n" } else { "" };
        format!("{}\n{forwards}", cut.own)
    });
}

#[test]
fn a_long_text_is_truncated() {
    let text = "We are waiting for your answer.\n".repeat(40_000);
    let cut = own_text(&text);
    assert!(cut.truncated);
    assert!(cut.own.len() <= amends_mail::own::TEXT_LIMIT);
    assert!(!own_text("We are waiting.").truncated);
}

#[test]
fn quoted_lines_are_counted() {
    let cut = own_text("Yes.\n\nOn 3 Feb 2025 at 10:15, Ines wrote:\n> Shall we?\n> Or not?\n");
    assert_eq!(cut.quoted_lines, 3);
}
