//! What is said of a policy that cannot be read: one case a block in `data/policy/wrong.txt`.

use amends_language::policy::{LONGEST, MOST_ENTRIES, MOST_HOLIDAYS, MOST_PHRASES, parse};

#[test]
fn every_mistake_has_its_place_and_its_way_out() {
    let mut wrong = Vec::new();
    for (name, parts) in crate::cases("wrong.txt") {
        let [text, expect] = parts.as_slice() else {
            panic!("{name}: a text and what is said of it");
        };
        let said = match parse("policy.toml", text) {
            Ok(_) => "nothing\n".to_string(),
            Err(error) => format!("{error}\n"),
        };
        if said != *expect {
            wrong.push(format!("### {name}\n{text}---\n{said}"));
        }
    }
    assert!(wrong.is_empty(), "said now:\n{}", wrong.join("\n"));
}

#[test]
fn what_is_too_much_is_refused_and_said_once() {
    let entries = |n: usize| "[[avoid]]\nwords = [\"cheap\"]\n".repeat(n);
    let phrases = |n: usize| format!("[[avoid]]\nwords = [{}]\n", "\"cheap\", ".repeat(n));
    let days = |n: usize| "[[holiday]]\nday = \"12-24\"\n".repeat(n);
    let long = |n: usize| format!("# {}\n", "a".repeat(n));
    for (most, text) in [
        (MOST_ENTRIES, &entries as &dyn Fn(usize) -> String),
        (MOST_PHRASES, &phrases),
        (MOST_HOLIDAYS, &days),
        (LONGEST - 3, &long),
    ] {
        assert!(parse("p", &text(most)).is_ok(), "{most}");
        let error = parse("p", &text(most + 1)).expect_err("one too many");
        assert_eq!(error.mistakes.len(), 1, "{error}");
    }
}

#[test]
fn many_mistakes_are_counted() {
    let text = "[[avoid]]\n".repeat(50);
    let said = parse("p", &text).expect_err("it has no words").to_string();
    assert!(said.ends_with("and 30 more"), "{said}");
}
