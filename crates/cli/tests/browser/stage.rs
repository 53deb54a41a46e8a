//! The app with something in it, for one script: an example to look around in, an empty store, a firm with members,
//! an empty store beside a mail server, and a firm whose mail means harm.

use amends_testkit::browser::App;
use amends_testkit::servers::dovecot::{self, Dovecot, Setup};
use amends_testkit::servers::operator::Operator;
use amends_testkit::servers::tokens::Tokens;
use jiff::fmt::rfc2822;
use jiff::{Timestamp, ToSpan as _, Zoned};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;
use tempfile::TempDir;

/// The binary under test.
pub const AMENDS: &str = env!("CARGO_BIN_EXE_amends");

/// Everybody's password.
pub const PASSWORD: &str = "four plain words here";

/// Who belongs to the firm: name, address, role.
const MEMBERS: [(&str, &str, &str); 3] = [
    ("Ada", "ada@firm.example", "owner"),
    ("Ben", "ben@firm.example", "member"),
    ("Vi", "vi@firm.example", "viewer"),
];

/// A running app and the folder it keeps everything in.
pub struct Stage {
    pub app: App,
    folder: TempDir,
    server: Option<Dovecot>,
    tokens: Option<Tokens>,
}

/// The token that the provider of the stage gives.
const TOKEN: &str = "access-1";

impl Stage {
    /// The stage of that name.
    pub fn of(what: &str) -> Option<Stage> {
        let folder = tempfile::tempdir().expect("a folder");
        let (mut server, mut tokens) = (None, None);
        let app = match what {
            "demo" => App::demo(Path::new(AMENDS)),
            "empty" => served(folder.path()),
            "firm" => {
                copied(&FIRM, folder.path());
                served(folder.path())
            }
            "hostile" => {
                let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
                for mail in ["tests/data/studio.mbox", "../web/tests/data/hostile"] {
                    let path = tests.join(mail).display().to_string();
                    said(folder.path(), &["import", &path], "");
                }
                let words = ["user", "add", "Ada", "ada@firm.example", "--password-stdin"];
                said(folder.path(), &words, PASSWORD);
                served(folder.path())
            }
            "mailserver" => {
                let there = Dovecot::start(&Setup::default());
                filled(&mut there.operator());
                server = Some(there);
                served(folder.path())
            }
            "provider" => {
                let given = Tokens::start();
                let there = Dovecot::start(&Setup {
                    tokens: Some(given.address()),
                    ..Setup::default()
                });
                given.accept(TOKEN);
                filled(&mut there.operator_bearing(TOKEN));
                (server, tokens) = (Some(there), Some(given));
                served(folder.path())
            }
            _ => return None,
        };
        Some(Stage {
            app,
            folder,
            server,
            tokens,
        })
    }

    /// Whether this machine has what a stage of that name needs; says so when it has not.
    pub fn can_be(what: &str) -> bool {
        !matches!(what, "mailserver" | "provider") || dovecot::is_here()
    }

    /// What scripts may put in by name.
    pub fn known(&self) -> Vec<(String, String)> {
        let folder = self.folder.path().display().to_string();
        let code = self.app.code.clone().unwrap_or_default();
        let mut all = vec![
            ("folder", folder),
            ("setup-code", code),
            ("password", PASSWORD.to_string()),
        ];
        if let Some(server) = &self.server {
            all.extend([
                ("mail-user", dovecot::USER.to_string()),
                ("mail-password", dovecot::PASSWORD.to_string()),
                ("mail-port", server.tls_port.to_string()),
                ("mail-root", server.root_certificate().display().to_string()),
            ]);
        }
        if let Some(tokens) = &self.tokens {
            all.push(("provider", tokens.address()));
        }
        all.into_iter()
            .map(|(name, value)| (name.to_string(), value))
            .collect()
    }

    /// Has the provider do something: give a code, or say what became of it whenever it is asked.
    ///
    /// # Errors
    /// When there is none, or it cannot.
    pub fn provider(&self, what: &str) -> Result<(), String> {
        let tokens = self.tokens.as_ref().ok_or("there is no provider")?;
        let error = |code: &str| tokens.otherwise(400, &format!("{{\"error\": \"{code}\"}}"));
        match what {
            "code" => tokens.answer(200, &code(1_800)),
            "code-for-a-moment" => tokens.answer(200, &code(2)),
            "waits" => error("authorization_pending"),
            "refuses" => error("access_denied"),
            "grants" => tokens.otherwise(
                200,
                &format!(
                    "{{\"access_token\": \"{TOKEN}\", \"refresh_token\": \"refresh-1\", \
                     \"expires_in\": 3599, \"token_type\": \"Bearer\"}}"
                ),
            ),
            _ => return Err("the provider cannot do that".to_string()),
        }
        Ok(())
    }

    /// Puts a letter of `tests/data/flows` into a Maildir in the stage's folder, written a minute ago.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn deliver(&self, file: &str) -> Result<(), String> {
        let from = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/data/flows")
            .join(file);
        let letter = std::fs::read_to_string(from).map_err(|e| e.to_string())?;
        let now = rfc2822::to_string(&Zoned::now().saturating_sub(1.minute()))
            .map_err(|e| e.to_string())?;
        let maildir = self.folder.path().join("mail");
        for part in ["cur", "new", "tmp"] {
            std::fs::create_dir_all(maildir.join(part)).map_err(|e| e.to_string())?;
        }
        let (aside, there) = (
            maildir.join("tmp").join(file),
            maildir.join("new").join(file),
        );
        std::fs::write(&aside, letter.replace("NOW", &now)).map_err(|e| e.to_string())?;
        std::fs::rename(aside, there).map_err(|e| e.to_string())
    }
}

/// The app on a store in a folder.
fn served(folder: &Path) -> App {
    App::start(Path::new(AMENDS), &[], environment(folder))
}

fn environment(folder: &Path) -> [(&'static str, PathBuf); 2] {
    [
        ("AMENDS_DB", folder.join("firm.db")),
        ("AMENDS_KEY", folder.join("key")),
    ]
}

/// The example's firm as if its newest letter had come this week, with its members and a mailbox that is watched;
/// made once and copied.
static FIRM: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("firm");
    // The one of an earlier run is of no use.
    let _ = std::fs::remove_dir_all(&folder);
    let mailbox = folder.join("mailbox");
    std::fs::create_dir_all(&mailbox).expect("a folder");
    let mail = mailbox.join("mail.mbox");
    std::fs::write(&mail, lately(&example())).expect("written");
    said(&folder, &["import", &mail.display().to_string()], "");
    said(&folder, &["mail", "add", &mail.display().to_string()], "");
    for (name, address, role) in MEMBERS {
        let words = [
            "user",
            "add",
            name,
            address,
            "--role",
            role,
            "--password-stdin",
        ];
        said(&folder, &words, PASSWORD);
    }
    folder
});

/// What a provider says first: a code that is good for so many seconds.
fn code(seconds: u32) -> String {
    format!(
        "{{\"device_code\": \"dev-1\", \"user_code\": \"WDJB-MJHT\", \
         \"verification_uri\": \"https://provider.example/device\", \"expires_in\": {seconds}, \"interval\": 1}}"
    )
}

/// Puts a few clients' mail of the last weeks on a mail server.
fn filled(operator: &mut Operator) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/studio.mbox");
    let mail = lately(&std::fs::read_to_string(path).expect("a mailbox"));
    for letter in mail.split("\nFrom ") {
        let (_, letter) = letter.split_once('\n').expect("a line before it");
        let ours = letter.contains("From: Maya");
        let folder = if ours { "Sent" } else { "INBOX" };
        operator.append(folder, "", letter.as_bytes());
    }
}

fn example() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/harbour-pine/mail.mbox");
    let bytes = std::fs::read(path).expect("the example is there");
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Mail with all its dates later by the same number of weeks, so that the newest is a few days old.
fn lately(mail: &str) -> String {
    let date = |line: &str| rfc2822::parse(line.strip_prefix("Date: ")?).ok();
    let newest = mail.lines().filter_map(date).max().expect("dates");
    let weeks = (Timestamp::now().as_second() - newest.timestamp().as_second()) / (7 * 86_400);
    let later = |line: &str| {
        let moved = date(line)?.checked_add(weeks.weeks()).ok()?;
        Some(format!("Date: {}", rfc2822::to_string(&moved).ok()?))
    };
    let lines = mail
        .lines()
        .map(|line| later(line).unwrap_or_else(|| line.to_string()));
    lines.map(|line| line + "\n").collect()
}

/// What the program says on a store in a folder.
fn said(folder: &Path, words: &[&str], given: &str) -> String {
    let mut child = Command::new(AMENDS)
        .args(words)
        .envs(environment(folder))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    let mut typed = child.stdin.take().expect("it is piped");
    typed.write_all(given.as_bytes()).expect("typed");
    drop(typed);
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success(), "{words:?}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn copied(from: &Path, into: &Path) {
    for entry in std::fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_file() {
            let name = path.file_name().expect("it has a name");
            std::fs::copy(&path, into.join(name)).expect("copied");
        }
    }
}
