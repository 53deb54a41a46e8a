//! What somebody does in the app, as a file of steps, one a line: a word for the step, and texts in quotes.
//! `{name}` in a text is what was kept under that name. What the steps are is told in `tests/data/flows/README.md`.

use amends_testkit::browser::Role;
use std::collections::BTreeMap;

/// One step.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    Start(String),
    Open(String),
    At(String),
    Click(Role, String, String),
    TabTo(Role, String, String),
    Fill(String, String, String),
    Choose(String, String),
    Press(String),
    Type(String),
    See(String),
    NotSee(String),
    Keep(String, String),
    As(String),
    Scripts(bool),
    Size(u32, u32),
    Deliver(String),
    Provider(String),
    Reload,
    Back,
}

/// The steps of a file, each with its line.
///
/// # Panics
/// When a line is no step.
pub fn steps(text: &str) -> Vec<(usize, Step)> {
    let lines = text
        .lines()
        .enumerate()
        .map(|(n, line)| (n + 1, line.trim()));
    lines
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        .map(|(n, line)| match step(&words(line)) {
            Some(step) => (n, step),
            None => panic!("line {n} is no step: {line}"),
        })
        .collect()
}

fn step(words: &[String]) -> Option<Step> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let own = |word: &&str| (*word).to_string();
    Some(match words.as_slice() {
        ["start", what] => Step::Start(own(what)),
        ["open", path] => Step::Open(own(path)),
        ["at", path] => Step::At(own(path)),
        ["click", role, name] => Step::Click(Role::named(role)?, own(name), String::new()),
        ["click", role, name, "within", part] => {
            Step::Click(Role::named(role)?, own(name), own(part))
        }
        ["tab", "to", role, name] => Step::TabTo(Role::named(role)?, own(name), String::new()),
        ["tab", "to", role, name, "within", part] => {
            Step::TabTo(Role::named(role)?, own(name), own(part))
        }
        ["fill", name, "with", typed] => Step::Fill(own(name), own(typed), String::new()),
        ["fill", name, "with", typed, "within", part] => {
            Step::Fill(own(name), own(typed), own(part))
        }
        ["choose", option, "in", name] => Step::Choose(own(name), own(option)),
        ["press", keys] => Step::Press(own(keys)),
        ["type", typed] => Step::Type(own(typed)),
        ["see", said] => Step::See(own(said)),
        ["not", "see", said] => Step::NotSee(own(said)),
        ["keep", name, "from", selector] => Step::Keep(own(name), own(selector)),
        ["as", name] => Step::As(own(name)),
        ["scripts", "off"] => Step::Scripts(false),
        ["scripts", "on"] => Step::Scripts(true),
        ["size", width, height] => Step::Size(width.parse().ok()?, height.parse().ok()?),
        ["deliver", file] => Step::Deliver(own(file)),
        ["provider", what] => Step::Provider(own(what)),
        ["reload"] => Step::Reload,
        ["back"] => Step::Back,
        _ => return None,
    })
}

/// Words by blanks, and texts in quotes as one word.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (n, piece) in line.split('"').enumerate() {
        match n % 2 {
            0 => words.extend(piece.split_whitespace().map(String::from)),
            _ => words.push(piece.to_string()),
        }
    }
    words
}

/// A text with what was kept put in.
///
/// # Panics
/// When nothing was kept under a name in it.
pub fn filled(text: &str, kept: &BTreeMap<String, String>) -> String {
    let mut whole = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, next)) = after.split_once('}') else {
            break;
        };
        let value = kept.get(name);
        let value = value.unwrap_or_else(|| panic!("nothing is kept as {name}"));
        whole.push_str(before);
        whole.push_str(value);
        rest = next;
    }
    whole + rest
}

#[test]
fn lines_are_read() {
    let text =
        "# a comment\n\nopen /clients\nclick link \"See why\" within \"Tidewell\"\nnot see \"a b\"";
    let read = steps(text);
    assert_eq!(read[0], (3, Step::Open("/clients".to_string())));
    let (name, part) = ("See why".to_string(), "Tidewell".to_string());
    assert_eq!(read[1], (4, Step::Click(Role::Link, name, part)));
    assert_eq!(read[2], (5, Step::NotSee("a b".to_string())));
    let kept = BTreeMap::from([("a".to_string(), "1".to_string())]);
    assert_eq!(filled("x{a}y{a}", &kept), "x1y1");
}
