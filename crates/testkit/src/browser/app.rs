//! `amends serve` on a port of its own, for as long as a test looks at it.

use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A running app. It ends when it is dropped.
#[derive(Debug)]
pub struct App {
    child: Child,
    /// Where it answers, without a slash at the end.
    pub address: String,
    /// The code that the first owner types, where there is none yet.
    pub code: Option<String>,
}

impl App {
    /// The made-up firm; nobody signs in.
    ///
    /// # Panics
    /// When it does not open.
    #[must_use]
    pub fn demo(amends: &Path) -> App {
        let none: [(&str, &str); 0] = [];
        App::start(amends, &["--demo"], none)
    }

    /// The app with some arguments, and variables of its environment.
    ///
    /// # Panics
    /// When it does not open.
    pub fn start<K: AsRef<OsStr>, V: AsRef<OsStr>>(
        amends: &Path,
        words: &[&str],
        environment: impl IntoIterator<Item = (K, V)>,
    ) -> App {
        let mut child = Command::new(amends)
            .args(["serve", "--listen", "127.0.0.1:0"])
            .args(words)
            .envs(environment)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the binary starts");
        let mut said = BufReader::new(child.stdout.take().expect("it is piped"));
        let (mut address, mut code) = (String::new(), None);
        let mut line = String::new();
        // Its last line says how it is stopped.
        while !line.starts_with("Stop it") {
            line.clear();
            let read = said.read_line(&mut line).expect("text");
            assert!(read > 0, "the app did not open");
            for word in line.split_whitespace().filter(|w| w.starts_with("http")) {
                match word.split_once("/first?code=") {
                    Some((_, said)) => code = Some(said.to_string()),
                    None => address = word.trim_end_matches('/').to_string(),
                }
            }
        }
        // What else it says is read, so that it never waits for a reader.
        std::thread::spawn(move || said.read_to_end(&mut Vec::new()));
        App {
            child,
            address,
            code,
        }
    }
}

impl App {
    /// The number of its process.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for App {
    fn drop(&mut self) {
        // Asked kindly, it takes its temporary store away with it.
        let id = self.child.id().to_string();
        let asked = Command::new("kill").args(["-TERM", &id]).status();
        if !asked.is_ok_and(|status| status.success()) {
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
    }
}
