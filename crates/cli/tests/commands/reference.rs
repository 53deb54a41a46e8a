//! The reference of the command line: `docs/cli.md` is what `--help` says, word for word.

use crate::run::stdout;
use std::path::Path;

const COMMANDS: &[&str] = &[
    "",
    "check",
    "today",
    "clients",
    "loops",
    "loops close",
    "loops give",
    "loops snooze",
    "note",
    "correct",
    "correct not",
    "correct is",
    "correct client",
    "correct list",
    "correct undo",
    "merge",
    "why",
    "replay",
    "draft",
    "draft check",
    "policy",
    "policy new",
    "policy check",
    "policy show",
    "policy take",
    "policy set",
    "policy unset",
    "policy holiday",
    "policy avoid",
    "policy never",
    "policy may",
    "policy forget",
    "import",
    "serve",
    "mcp",
    "user",
    "user add",
    "user list",
    "user role",
    "user password",
    "user sessions",
    "user remove",
    "search",
    "export",
    "backup",
    "restore",
    "doctor",
    "erase",
    "completions",
    "man",
];

#[test]
fn docs_say_what_help_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/cli.md");
    let text = reference();
    if std::env::var_os("AMENDS_WRITE_DOCS").is_some() {
        std::fs::write(&path, &text).expect("docs/cli.md can be written");
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == text,
        "docs/cli.md differs from --help; write it anew with\n    AMENDS_WRITE_DOCS=1 cargo test -p amends reference"
    );
}

fn reference() -> String {
    let mut text = String::from(
        "# The command line\n\nWhat `amends --help` says, command by command. This file is written \
         by a test from the same\ndefinitions; see [json.md](json.md) for what `--format json` gives.\n",
    );
    for command in COMMANDS {
        let name = format!("amends {command}");
        let help = stdout(&format!("{command} --help"));
        let lines: Vec<&str> = help.lines().map(str::trim_end).collect();
        text.push_str(&format!(
            "\n## {}\n\n```text\n{}\n```\n",
            name.trim(),
            lines.join("\n").trim_end()
        ));
    }
    text.push_str(
        "\n## Exit codes\n\n- 0: fine\n- 1: a client needs you (only with `--exit-code`); something in a draft must be changed\n\
         - 2: wrong use, or nothing could be read; the reason and a hint are on standard error\n",
    );
    text
}

#[test]
fn wrong_use_is_exit_code_two() {
    let lines = [
        "",
        "chek studio.mbox",
        "check",
        "check studio.mbox --width 3",
        "check studio.mbox --hours Frunday",
        "check studio.mbox --zone Mars/Olympus",
        "check studio.mbox --as-of yesterday",
        "check studio.mbox --country ZZ",
        "check studio.mbox --country GB-XX",
        "check studio.mbox --holidays nowhere.ics",
        "check studio.mbox --holidays studio.mbox",
        "check studio.mbox --cues closed.ics",
        "check studio.mbox --client zebra",
    ];
    let said: Vec<String> = lines.iter().map(|line| crate::run::amends(line)).collect();
    for (line, said) in lines.iter().zip(&said) {
        assert!(said.contains("[exit 2]"), "{line}: {said}");
    }
    insta::assert_snapshot!("wrong_use", said.join("\n"));
}
