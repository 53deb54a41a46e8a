//! A store of its own with a mailbox in it, gone at the end.

use crate::run::{command, shown};
use std::io::Write as _;
use std::path::PathBuf;
use std::process::Stdio;

/// A folder that holds a store.
pub struct Stored(pub PathBuf);

impl Stored {
    /// A folder for a store that is not there yet.
    pub fn new(name: &str) -> Stored {
        let at = std::env::temp_dir().join(format!("amends-{name}-{}", std::process::id()));
        drop(std::fs::remove_dir_all(&at));
        std::fs::create_dir_all(&at).expect("a folder of its own");
        Stored(at)
    }

    /// A store with this mailbox of the test data.
    pub fn with(name: &str, mailbox: &str) -> Stored {
        let stored = Stored::new(name);
        let said = stored.amends(&format!("import {mailbox}"));
        assert!(said.contains("[exit 0]"), "{said}");
        stored
    }

    /// What a run said.
    pub fn amends(&self, line: &str) -> String {
        let mut command = command(line);
        command
            .env("XDG_DATA_HOME", &self.0)
            .env("AMENDS_MEMBER", "Ada");
        let said = shown(line, &command.output().expect("the binary starts"));
        said.replace(&self.0.display().to_string(), "DATA")
    }

    /// What a run said that was given a line on standard input.
    pub fn given(&self, line: &str, input: &str) -> String {
        let mut command = command(line);
        command
            .env("XDG_DATA_HOME", &self.0)
            .env("AMENDS_MEMBER", "Ada")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut running = command.spawn().expect("the binary starts");
        let mut stdin = running.stdin.take().expect("piped");
        // One that does not want it may be gone already.
        let _ = stdin.write_all(format!("{input}\n").as_bytes());
        drop(stdin);
        shown(line, &running.wait_with_output().expect("it ends"))
    }

    /// What runs said, one after the other.
    pub fn all(&self, lines: &[&str]) -> String {
        let said: Vec<String> = lines.iter().map(|line| self.amends(line)).collect();
        said.join("\n")
    }

    /// The JSON of a run that ends well.
    pub fn json(&self, line: &str) -> serde_json::Value {
        let said = self.amends(&format!("{line} --format json"));
        let (_, json) = said
            .split_once("[exit 0]\n--- stdout\n")
            .unwrap_or_else(|| panic!("{said}"));
        serde_json::from_str(json).expect("it is JSON")
    }
}

impl Drop for Stored {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}
