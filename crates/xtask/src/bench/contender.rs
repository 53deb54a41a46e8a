//! The programs that are measured, each from nothing to done.

use super::mailbox::Mailbox;
use super::{Line, Usage};
use anyhow::Context;
use std::path::{Path, PathBuf};
use std::process::Command;

/// One program at one task.
pub struct Contender {
    /// What the table calls it.
    pub name: String,
    /// The commands, in order; their costs are added.
    commands: Vec<Vec<String>>,
    envs: Vec<(String, String)>,
    /// Where it keeps its index: emptied before and after.
    index: Option<PathBuf>,
    /// Files to write into the index folder beforehand.
    settings: Vec<(&'static str, String)>,
    /// A place for notes on the costs.
    work: PathBuf,
}

impl Contender {
    /// All of them.
    pub fn all(amends: &Path, mailbox: &Mailbox, work: &Path) -> Vec<Contender> {
        let (mbox, maildir) = (text(&mailbox.mbox), text(&mailbox.maildir));
        let contender = |name: &str, commands: &[&[&str]]| Contender {
            name: name.to_string(),
            commands: commands
                .iter()
                .map(|words| words.iter().map(|word| (*word).to_string()).collect())
                .collect(),
            envs: Vec::new(),
            index: None,
            settings: Vec::new(),
            work: work.to_path_buf(),
        };
        let program = text(amends);
        let check = |of: &str| [program.clone(), "check".into(), of.into()];
        let ours = |name: &str, of: &str| {
            let check = check(of);
            let words: Vec<&str> = check.iter().map(String::as_str).collect();
            contender(name, &[&words])
        };
        let (notmuch, mu) = (work.join("notmuch"), work.join("mu"));
        let home = format!("--muhome={}", mu.display());
        let of = format!("--maildir={maildir}");
        vec![
            ours("amends check, mbox", &mbox),
            ours("amends check, Maildir", &maildir),
            Contender {
                envs: vec![("NOTMUCH_CONFIG".into(), text(&notmuch.join("config")))],
                settings: vec![("config", notmuch_settings(&notmuch, &maildir))],
                index: Some(notmuch),
                ..contender("notmuch new, Maildir", &[&["notmuch", "new", "--quiet"]])
            },
            Contender {
                index: Some(mu),
                ..contender(
                    "mu init and index, Maildir",
                    &[
                        &["mu", "init", "--quiet", &home, &of],
                        &["mu", "index", "--quiet", &home],
                    ],
                )
            },
        ]
    }

    /// Makes its index and keeps it; none when it is not installed.
    pub fn build(&self) -> anyhow::Result<Option<Usage>> {
        if !self.is_installed() {
            return Ok(None);
        }
        self.make().map(Some)
    }

    /// Where its index is.
    pub fn index(&self) -> anyhow::Result<PathBuf> {
        self.index.clone().context("it keeps no index")
    }

    /// Whether it is on this machine.
    pub fn is_installed(&self) -> bool {
        is_installed(&self.commands[0][0])
    }

    /// Its name, and the command that searches its index but for the words.
    pub fn search(&self, limit: usize) -> anyhow::Result<(String, Command)> {
        let index = self.index()?;
        let mut command = Command::new(&self.commands[0][0]);
        if self.commands[0][0] == "mu" {
            command.args([
                "find",
                &format!("--maxnum={limit}"),
                "--sortfield=date",
                "--reverse",
            ]);
            command.arg(format!("--muhome={}", index.display()));
            return Ok(("`mu find`".to_string(), command));
        }
        command.args(["search", &format!("--limit={limit}")]);
        command.envs(self.envs.iter().map(|(name, value)| (name, value)));
        Ok(("`notmuch search`".to_string(), command))
    }

    /// True for this project's own program.
    pub fn is_ours(&self) -> bool {
        self.index.is_none()
    }

    /// Runs it, ours several times, of which the middle one counts.
    pub fn measure(&self, runs: u8) -> anyhow::Result<Line> {
        let runs = if self.is_ours() { runs } else { 1 };
        let mut usages = Vec::new();
        for _ in 0..runs {
            if !self.is_ours() && !is_installed(&self.commands[0][0]) {
                break;
            }
            usages.push(self.once()?);
        }
        usages.sort_by(|a, b| a.cpu().total_cmp(&b.cpu()));
        Ok(Line {
            name: self.name.clone(),
            usage: usages.get(usages.len() / 2).copied(),
        })
    }

    fn once(&self) -> anyhow::Result<Usage> {
        let usage = self.make()?;
        if let Some(index) = &self.index {
            empty(index)?;
        }
        Ok(usage)
    }

    fn make(&self) -> anyhow::Result<Usage> {
        std::fs::create_dir_all(&self.work)?;
        if let Some(index) = &self.index {
            empty(index)?;
            std::fs::create_dir_all(index)?;
            for (name, content) in &self.settings {
                std::fs::write(index.join(name), content)?;
            }
        }
        let notes = self.work.join("usage");
        let mut usage = Usage::default();
        for command in &self.commands {
            usage = usage.and(Usage::of(command, &self.envs, &notes)?);
        }
        Ok(usage)
    }
}

/// The programs that make an index.
pub fn indexers(mailbox: &Mailbox, work: &Path) -> Vec<Contender> {
    let all = Contender::all(Path::new("amends"), mailbox, work).into_iter();
    all.filter(|contender| !contender.is_ours()).collect()
}

fn notmuch_settings(index: &Path, maildir: &str) -> String {
    format!(
        "[database]\npath={}\nmail_root={maildir}\n[user]\nname=x\nprimary_email=x@studio.example\n\
         [new]\ntags=new\nignore=\n[maildir]\nsynchronize_flags=false\n",
        index.display()
    )
}

fn empty(folder: &Path) -> anyhow::Result<()> {
    if folder.exists() {
        std::fs::remove_dir_all(folder)
            .with_context(|| format!("emptying {}", folder.display()))?;
    }
    Ok(())
}

fn is_installed(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok()
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
