//! Runs the binary in the folder of test data.

use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

/// The folder the binary runs in.
pub fn data() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data")
}

/// The command with these words, split at spaces; a word may be put in '…' to hold some.
pub fn command(line: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_amends"));
    command.args(words(line)).current_dir(data());
    // Nothing of the machine's settings shall reach a test.
    for name in [
        "NO_COLOR",
        "CLICOLOR",
        "CLICOLOR_FORCE",
        "COLUMNS",
        "TERM",
        "RUST_BACKTRACE",
        "AMENDS_DB",
    ] {
        command.env_remove(name);
    }
    // Nor shall a test reach a store of the machine's.
    command.env("XDG_DATA_HOME", "/nowhere");
    command.stdin(Stdio::null());
    command
}

/// What a run said, as a person saw it.
pub fn amends(line: &str) -> String {
    shown(line, &command(line).output().expect("the binary starts"))
}

/// The command line, the exit code and both outputs.
pub fn shown(line: &str, output: &Output) -> String {
    let code = output
        .status
        .code()
        .map_or("killed".to_string(), |c| c.to_string());
    let mut text = format!("$ amends {line}\n[exit {code}]\n");
    for (name, bytes) in [("stdout", &output.stdout), ("stderr", &output.stderr)] {
        if !bytes.is_empty() {
            text.push_str(&format!("--- {name}\n{}", String::from_utf8_lossy(bytes)));
        }
    }
    text
}

/// The standard output of a run that ends well.
pub fn stdout(line: &str) -> String {
    let output = command(line).output().expect("the binary starts");
    assert_eq!(output.status.code(), Some(0), "{}", shown(line, &output));
    String::from_utf8(output.stdout).expect("the output is UTF-8")
}

fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (i, part) in line.split('\'').enumerate() {
        if i % 2 == 1 {
            words.push(part.to_string());
        } else {
            words.extend(part.split_whitespace().map(String::from));
        }
    }
    words
}
