//! docs/drafts.md lists every kind of finding as the code has it.

use crate::tree;
use amends_domain::draft::offence::{self, Needs};

const BEGIN: &str = "<!-- kinds -->\n";
const END: &str = "<!-- /kinds -->";

fn table() -> String {
    let mut text =
        String::from("| code | | found | why | needs | source |\n|---|---|---|---|---|---|\n");
    for kind in offence::all() {
        let needs = match kind.needs {
            Needs::Text => "",
            Needs::Fault => "`--fault`",
            Needs::Mail => "`--mailbox`",
            Needs::Policy => "`--policy`",
        };
        text.push_str(&format!(
            "| `{}` | {} | {} | {} | {needs} | {} |\n",
            kind.code,
            kind.severity.name(),
            kind.says,
            kind.why,
            kind.source
        ));
    }
    text
}

#[test]
fn every_kind_of_finding_is_documented() {
    let path = tree::root().join("docs/drafts.md");
    let text = std::fs::read_to_string(&path).expect("docs/drafts.md is there");
    let (head, rest) = text.split_once(BEGIN).expect("the table has a beginning");
    let (_, tail) = rest.split_once(END).expect("the table has an end");
    let right = format!("{head}{BEGIN}{}{END}{tail}", table());
    if std::env::var_os("AMENDS_WRITE_DOCS").is_some() {
        std::fs::write(&path, &right).expect("docs/drafts.md can be written");
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == right,
        "docs/drafts.md differs from the kinds of findings; write it anew with\n    \
         AMENDS_WRITE_DOCS=1 cargo test -p amends-testkit --test tidy drafts"
    );
}

#[test]
fn codes_are_told_apart() {
    let codes: Vec<&str> = offence::all().map(|o| o.code).collect();
    let mut once = codes.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), codes.len());
    for kind in offence::all() {
        assert!(
            kind.says.ends_with('.') && kind.why.ends_with('.') || kind.why.ends_with('”'),
            "{}",
            kind.code
        );
    }
}
