//! Cutting quotes and reading HTML: own words come from the text, and nothing grows without bound.

use amends_mail::own::{html_to_text, own_text, unflow};

pub fn check(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    cut(&text);
    for delete_space in [false, true] {
        let unflowed = unflow(&text, delete_space);
        // A quoted line may get a space after its marks, no more.
        assert!(unflowed.len() <= text.len() + text.lines().count() + 1);
        cut(&unflowed);
    }
    let plain = html_to_text(&text);
    // Deep quotes put marks before each line: bounded by their depth, not by the text's square.
    assert!(
        plain.len() <= 64 * (text.len() + 64),
        "{} from {}",
        plain.len(),
        text.len()
    );
    cut(&plain);
}

fn cut(text: &str) {
    let found = own_text(text);
    for line in found.own.lines() {
        assert!(text.contains(line), "own words that nobody wrote: {line:?}");
    }
    assert!(found.quoted_lines as usize <= text.lines().count());
}
