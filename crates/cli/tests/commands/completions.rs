//! `amends completions`

use crate::run::{amends, stdout};

#[test]
fn every_shell() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let text = stdout(&format!("completions {shell}"));
        for word in ["check", "why", "draft", "--as-of", "--exit-code", "--fault"]
            .iter()
            .filter(|w| shell == "bash" || !w.starts_with("--"))
        {
            assert!(text.contains(word), "{shell} completes {word}");
        }
    }
}

#[test]
fn an_unknown_shell() {
    insta::assert_snapshot!("completions_unknown", amends("completions tcsh"));
}
