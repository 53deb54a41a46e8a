//! A mail account kept up with by the real program: added, brought into step, listened to; and what is said when
//! it cannot be read.

use amends_store::sql::Place;
use amends_store::{OWN, Store};
use amends_testkit::servers::dovecot::{self, Dovecot, PASSWORD, Setup, USER};
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

/// Nothing here takes longer, however busy the machine is.
const PATIENCE: Duration = Duration::from_secs(60);

struct Scene {
    folder: tempfile::TempDir,
    server: Dovecot,
}

impl Scene {
    fn new() -> Scene {
        Scene {
            folder: tempfile::tempdir().expect("a folder"),
            server: Dovecot::start(&Setup::default()),
        }
    }

    fn db(&self) -> PathBuf {
        self.folder.path().join("firm.db")
    }

    fn amends(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_amends"));
        command.args(words).env("AMENDS_DB", self.db());
        command
            .env("AMENDS_KEY", self.folder.path().join("key"))
            .stdin(Stdio::null());
        command
    }

    fn run(&self, words: &[&str]) -> Output {
        self.amends(words).output().expect("the binary starts")
    }

    fn said(&self, words: &[&str]) -> String {
        let output = self.run(words);
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{words:?}: {text}");
        String::from_utf8(output.stdout).expect("text")
    }

    /// Adds the account with a password.
    fn add(&self, password: &str) -> Output {
        let file = self.folder.path().join("password");
        std::fs::write(&file, format!("{password}\n")).expect("written");
        let root = self.server.root_certificate();
        let port = self.server.tls_port.to_string();
        let (file, root) = (file.display().to_string(), root.display().to_string());
        self.run(&[
            "mail",
            "add",
            "localhost",
            "--user",
            USER,
            "--port",
            &port,
            "--password-file",
            &file,
            "--root-certificate",
            &root,
        ])
    }

    fn watch(&self) -> Watching {
        let mut command = self.amends(&["mail", "sync", "--watch"]);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        Watching(command.spawn().expect("the binary starts"))
    }

    fn store(&self) -> Store {
        Store::open(&Place::File(self.db()), OWN).expect("the store")
    }
}

/// Ends with the test, however that ends.
struct Watching(Child);

impl Drop for Watching {
    fn drop(&mut self) {
        // It may have ended by itself: then there is nothing to end.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn letter(number: usize) -> Vec<u8> {
    format!(
        "Message-ID: <{number}@birch.example>\r\nDate: Mon, 2 Nov 2026 09:{number:02}:00 +0000\r\n\
         From: Ruth Birch <ruth@birch.example>\r\nTo: Ada <{USER}>\r\nSubject: The plan\r\n\r\n\
         Could you send me the plan number {number}, please?\r\n"
    )
    .into_bytes()
}

fn wait_for(what: &str, mut come: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !come() {
        assert!(begun.elapsed() < PATIENCE, "{what} did not come");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn new_mail_is_understood_while_it_runs() {
    if !dovecot::is_here() {
        return;
    }
    let scene = Scene::new();
    let mut operator = scene.server.operator();
    for number in 0..5 {
        operator.append("INBOX", "", &letter(number));
    }
    assert!(scene.add(PASSWORD).status.success());
    let watching = scene.watch();
    let store = scene.store();
    let letters = || store.letter_count().expect("a count");
    wait_for("the first mail", || letters() == 5);
    operator.append("INBOX", "", &letter(5));
    wait_for("the new letter", || letters() == 6);
    drop(watching);
    let listed = scene.said(&["mail", "list"]);
    assert!(listed.contains("in step today at"), "{listed}");
    assert!(
        scene
            .said(&["search", "plan", "number", "5"])
            .contains("The plan")
    );
}

#[test]
fn what_goes_wrong_is_said_in_words() {
    if !dovecot::is_here() {
        return;
    }
    let scene = Scene::new();
    let refused = scene.add("not the password");
    let words = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert_eq!(refused.status.code(), Some(2), "{words}");
    assert!(
        words.contains("password") && !words.contains("not the password"),
        "{words}"
    );
    assert!(scene.said(&["mail", "list"]).contains("no account yet"));
    assert!(scene.add(PASSWORD).status.success());
    let (folder, server) = (scene.folder, scene.server);
    let scene = Scene {
        folder,
        server: Dovecot::start(&Setup::default()),
    };
    drop(server);
    let output = scene.run(&["mail", "sync"]);
    assert_eq!(output.status.code(), Some(2));
    let listed = scene.said(&["mail", "list"]);
    assert!(listed.contains("the last try failed"), "{listed}");
    // What proves who we are is nowhere to be read.
    let mut raw = std::fs::read(scene.db()).expect("the store");
    let beside = scene.db().with_extension("db-wal");
    raw.extend(std::fs::read(beside).unwrap_or_default());
    let shown = |text: &str| raw.windows(text.len()).any(|w| w == text.as_bytes());
    assert!(shown(USER) && !shown(PASSWORD));
}
