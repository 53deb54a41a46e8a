//! What a program costs: time and memory, as GNU time measures them.

use anyhow::{Context, bail};
use std::path::Path;
use std::process::{Command, Stdio};

/// What one run cost.
#[derive(Debug, Clone, Copy, Default)]
pub struct Usage {
    /// Seconds of processor time in the program.
    pub user: f64,
    /// Seconds of processor time in the system for it.
    pub system: f64,
    /// Seconds on the clock.
    pub wall: f64,
    /// The most memory it held at once, in MiB.
    pub peak: f64,
}

impl Usage {
    /// Seconds of processor time.
    pub fn cpu(&self) -> f64 {
        self.user + self.system
    }

    /// How many processor cores it kept busy.
    pub fn cores(&self) -> f64 {
        self.cpu() / self.wall.max(0.001)
    }

    /// Two runs after another.
    pub fn and(self, other: Usage) -> Usage {
        Usage {
            user: self.user + other.user,
            system: self.system + other.system,
            wall: self.wall + other.wall,
            peak: self.peak.max(other.peak),
        }
    }

    /// Runs a command to its end and throws away what it prints. `notes` is a file to write to.
    pub fn of(
        command: &[String],
        envs: &[(String, String)],
        notes: &Path,
    ) -> anyhow::Result<Usage> {
        let done = Command::new("time")
            .args(["--format", "%U %S %e %M", "--output"])
            .arg(notes)
            .args(command)
            .envs(envs.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .output()
            .context("GNU time could not be started")?;
        if !done.status.success() {
            let said = String::from_utf8_lossy(&done.stderr).into_owned();
            bail!("{} failed: {said}", command.join(" "));
        }
        let text = std::fs::read_to_string(notes).context("reading what GNU time wrote")?;
        parse(&text).with_context(|| format!("GNU time wrote {text:?}"))
    }
}

fn parse(text: &str) -> Option<Usage> {
    let mut numbers = text.split_whitespace().map(str::parse::<f64>);
    let mut next = || numbers.next()?.ok();
    Some(Usage {
        user: next()?,
        system: next()?,
        wall: next()?,
        peak: next()? / 1024.0,
    })
}
