//! What the kill test lays out: the mail as a folder of mailboxes and on a mail server, and the stages of each store.

use crate::mailbox;
use crate::servers::dovecot::{self, Dovecot, PASSWORD, Setup, USER};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// What is killed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// A mailbox is brought in; at first the store is made.
    Import,
    /// All that is derived is put away and read anew.
    Reread,
    /// An older store is brought to the newest schema and read by the newest rules.
    Migrate,
    /// A folder on this machine is brought into step.
    Folder,
    /// A mail server is brought into step.
    Server,
}

/// Stages that one store goes through, one after another.
pub const STORES: [&[Stage]; 3] = [
    &[Stage::Import, Stage::Reread, Stage::Migrate],
    &[Stage::Folder],
    &[Stage::Server],
];

/// The mail, and whoever hands it out.
pub struct Scene {
    amends: PathBuf,
    mailbox: PathBuf,
    folder: TempDir,
    /// None where no mail server is installed.
    server: Option<Dovecot>,
}

impl Scene {
    /// Lays the mail of a mailbox out.
    pub fn new(amends: &Path, mailbox: &Path) -> Result<Scene, String> {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let messages = mailbox::messages(mailbox);
        let every = |odd: usize| {
            let these = messages
                .iter()
                .enumerate()
                .filter(move |(n, _)| n % 2 == odd);
            these.map(|(_, raw)| raw).collect::<Vec<_>>()
        };
        mailbox::maildir(&every(0), &folder.path().join("mail/Maildir"));
        std::fs::write(
            folder.path().join("mail/rest.mbox"),
            mailbox::mbox(&every(1)),
        )
        .map_err(|error| error.to_string())?;
        std::fs::write(folder.path().join("password"), PASSWORD)
            .map_err(|error| error.to_string())?;
        let server = dovecot::is_here().then(|| Dovecot::start(&Setup::default()));
        if let Some(server) = &server {
            mailbox::put_on(server, &messages);
        }
        Ok(Scene {
            amends: amends.to_path_buf(),
            mailbox: mailbox.to_path_buf(),
            folder,
            server,
        })
    }

    /// Whether there is what a stage needs.
    pub fn has(&self, stage: Stage) -> bool {
        stage != Stage::Server || self.server.is_some()
    }

    /// The program with its first words, for the store at a place.
    pub fn amends(&self, words: &[&str], db: &str) -> Command {
        let mut command = Command::new(&self.amends);
        command.args(words).args(["--db", db]).stdin(Stdio::null());
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command.env("AMENDS_KEY", self.folder.path().join("key"));
        command
    }

    /// What a stage does; with `again`, what goes on with it.
    pub fn command(&self, stage: Stage, again: bool, db: &str) -> Command {
        match (stage, again) {
            (Stage::Import, _) => {
                let mut command = self.amends(&["import"], db);
                command.arg(&self.mailbox);
                command
            }
            (Stage::Reread, false) => self.amends(&["doctor", "--mend"], db),
            // What was put away is read anew from where it was killed, by whatever comes next.
            (Stage::Reread, true) | (Stage::Migrate, _) => self.amends(&["check"], db),
            (Stage::Folder | Stage::Server, _) => self.amends(&["mail", "sync"], db),
        }
    }

    /// What has to be done in peace before a stage.
    pub fn before(&self, stage: Stage, db: &str) -> Option<Command> {
        let mut command = self.amends(&["mail", "add"], db);
        match (stage, &self.server) {
            (Stage::Folder, _) => command.arg(self.folder.path().join("mail")),
            (Stage::Server, Some(server)) => command
                .args(["localhost", "--user", USER])
                .args(["--port", &server.tls_port.to_string()])
                .arg("--password-file")
                .arg(self.folder.path().join("password"))
                .arg("--root-certificate")
                .arg(server.root_certificate()),
            _ => return None,
        };
        Some(command)
    }
}

impl std::fmt::Display for Stage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Stage::Import => "import",
            Stage::Reread => "reread",
            Stage::Migrate => "migration",
            Stage::Folder => "sync of a folder",
            Stage::Server => "sync of a mail server",
        })
    }
}
