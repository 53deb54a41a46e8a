//! Nothing unfinished, nothing of one machine, no server's name.

use crate::tree;
use regex::Regex;

fn offences(files: Vec<String>, pattern: &str) -> Vec<String> {
    let pattern = Regex::new(pattern).expect("the pattern is our own");
    let mut found = Vec::new();
    for file in files {
        let Some(text) = tree::text(&file) else {
            continue;
        };
        for (n, line) in text.lines().enumerate() {
            if pattern.is_match(line) {
                found.push(format!("{file}:{}: {}", n + 1, line.trim()));
            }
        }
    }
    found
}

fn written_by_us() -> Vec<String> {
    let ours = |f: &String| !tree::is_data(f) && !f.starts_with("LICENSE") && f != "Cargo.lock";
    tree::files().into_iter().filter(ours).collect()
}

#[test]
fn nothing_is_marked_unfinished() {
    // Put together here, so that this file does not hold the marks it looks for.
    let marks = [
        concat!(r"\bTO", r"DO\b"),
        concat!(r"\bFIX", r"ME\b"),
        concat!(r"\bXX", r"X\b"),
        concat!("todo", "!"),
        concat!("unimplemented", "!"),
    ];
    // The workspace's file names the macros in order to forbid them; in Spanish the first word is "everything".
    let files = written_by_us()
        .into_iter()
        .filter(|f| f != "Cargo.toml" && !f.ends_with(".story"))
        .collect();
    tree::none("unfinished", offences(files, &marks.join("|")));
}

#[test]
fn no_merge_was_left_half_done() {
    let files = tree::files()
        .into_iter()
        .filter(|f| !tree::is_data(f))
        .collect();
    tree::none(
        "marks of a merge",
        offences(files, r"^(<{7}|={7}|>{7})( |$)"),
    );
}

#[test]
fn no_path_of_a_machine() {
    let pattern = r#"(^|[\s"'`(=:])/(work|root|home|Users)/"#;
    tree::none("paths of one machine", offences(written_by_us(), pattern));
}

#[test]
fn no_host_of_a_registry() {
    let hosts = [
        concat!("(static|index)", r"\.crates\.", "io"),
        concat!("registry", r"\.npmjs\.", "org"),
        concat!("(files", r"\.)?python", r"hosted\.", "org"),
        concat!("deb", r"\.debian\.", "org"),
        concat!("proxy", r"\.golang\.", "org"),
    ];
    let files = tree::files()
        .into_iter()
        .filter(|f| !f.starts_with("examples/"))
        .collect();
    tree::none("hosts of registries", offences(files, &hosts.join("|")));
}
