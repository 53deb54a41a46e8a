//! chromedriver, started for one test process and gone with it.

use super::tab::Tab;
use super::wire::{Refused, Wire};
use serde_json::json;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

/// Where Debian puts it, and where else it may be.
const PROGRAMS: [&str; 3] = [
    "/usr/bin/chromedriver",
    "/usr/local/bin/chromedriver",
    "/usr/lib/chromium/chromedriver",
];

/// What the browser is told: no window, no sandbox of its own (tests run as root in containers), nothing that it
/// would ask of others by itself.
const ARGUMENTS: [&str; 9] = [
    "--headless=new",
    "--no-sandbox",
    "--hide-scrollbars",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--no-first-run",
    "--force-color-profile=srgb",
];

/// The driver's program, when there is one.
pub(super) fn program() -> Option<PathBuf> {
    PROGRAMS.iter().map(PathBuf::from).find(|p| p.exists())
}

/// A running chromedriver. It and its browsers end when it is dropped.
#[derive(Debug)]
pub struct Driver {
    child: Child,
    wire: Wire,
}

impl Driver {
    /// Starts one and waits until it listens.
    ///
    /// # Panics
    /// When it does not start.
    #[must_use]
    pub fn start() -> Driver {
        let program = program().expect("chromedriver is here");
        let mut child = Command::new(program)
            .args(["--port=0"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver starts");
        let mut said = BufReader::new(child.stdout.take().expect("it is piped"));
        let port = said
            .by_ref()
            .lines()
            .map_while(Result::ok)
            .find_map(|line| {
                let port = line.split("successfully on port ").nth(1)?;
                port.trim_end_matches('.').parse::<u16>().ok()
            });
        // What else it says is read, so that it never waits for a reader.
        std::thread::spawn(move || said.read_to_end(&mut Vec::new()));
        let port = port.expect("chromedriver says where it listens");
        Driver {
            child,
            wire: Wire::new(format!("http://127.0.0.1:{port}")),
        }
    }

    /// Opens a browser with one empty page.
    ///
    /// # Errors
    /// When it does not open.
    pub fn tab(&self) -> Result<Tab, Refused> {
        let wanted = json!({ "capabilities": { "alwaysMatch": {
            "browserName": "chrome",
            "unhandledPromptBehavior": "ignore",
            "goog:chromeOptions": { "args": ARGUMENTS },
            "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        } } });
        let made = self.wire.post("/session", &wanted)?;
        let session = made["sessionId"].as_str().unwrap_or_default();
        let tab = Tab::new(self.wire.below(&format!("/session/{session}")));
        tab.script_may_take(30)?;
        Ok(tab)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Asked to shut down, it ends its browsers; killed, it would leave them behind.
        if self.wire.get("/shutdown").is_err() {
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
    }
}
