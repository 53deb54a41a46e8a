//! New mail on a page that stands open: from the letter in the Maildir to its words on the screen, in a real browser.

use amends_testkit::browser::{App, Driver, Tab};
use anyhow::{Context as _, bail, ensure};
use jiff::fmt::rfc2822;
use jiff::{ToSpan as _, Zoned};
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// Letters that come while each page stands open.
const LETTERS: usize = 10;

/// What we mean to stay under, in seconds; the middle of them.
pub const BAR: f64 = 2.0;

/// So long is waited for one.
const PATIENCE: Duration = Duration::from_secs(60);

/// Pages that stand open: their name, their address, and what of a letter they show.
const PAGES: [(&str, &str, Shows); 2] = [
    (
        "Conversation",
        "/clients/the-tidewell-trust/conversation",
        Shows::Words,
    ),
    ("Today", "/", Shows::Change),
];

/// How it is told that a page shows a letter.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shows {
    /// By its words.
    Words,
    /// By what the page says otherwise than before.
    Change,
}

/// What a page says.
const SAYS: &str = "return document.querySelector('main').innerText";

/// Where everything lies.
struct Firm {
    folder: tempfile::TempDir,
}

/// Measures both pages: the table, and the slower middle, in seconds.
pub fn measured(amends: &Path, driver: &Driver) -> anyhow::Result<(String, f64)> {
    let firm = Firm::made(amends)?;
    let app = App::start(amends, &[], firm.environment());
    let tab = driver.tab()?;
    tab.size(1360, 1000)?;
    tab.sign_in(&app.address, "ada@firm.example", PASSWORD)?;
    let mut table = String::from("| open page | letters | middle | most |\n|---|---:|---:|---:|\n");
    let (mut slowest, mut number) = (0.0f64, 0);
    for (name, page, shows) in PAGES {
        tab.open(&format!("{}{page}", app.address))?;
        // The page begins to listen, and what came before is read.
        thread::sleep(Duration::from_secs(8));
        let mut all = Vec::new();
        for _ in 0..LETTERS {
            number += 1;
            let words = format!("Is lantern number {number} on its way to the west porch?");
            let before = says(&tab)?;
            let begun = Instant::now();
            firm.deliver(number, &words)?;
            loop {
                let now = says(&tab)?;
                let there = match shows {
                    Shows::Words => now.contains(&words),
                    Shows::Change => now != before,
                };
                if there {
                    break;
                }
                if begun.elapsed() > PATIENCE {
                    bail!("{name} does not show letter {number}");
                }
                thread::sleep(Duration::from_millis(20));
            }
            all.push(begun.elapsed().as_secs_f64());
            // No step with the looks at the folder.
            thread::sleep(Duration::from_millis(2_000 + 370 * (number % 7)));
        }
        all.sort_by(f64::total_cmp);
        let (middle, most) = (all[all.len() / 2], all[all.len() - 1]);
        slowest = slowest.max(middle);
        let _ = writeln!(
            table,
            "| {name} | {LETTERS} | {middle:.1} s | {most:.1} s |"
        );
    }
    let text = format!(
        "## New mail on an open page\n\n\
         From a letter put into a Maildir that is read as an account to what it changes on a page that stands open, on the\n\
         made-up firm with members. The bar is {BAR} s for the middle.\n\n{table}"
    );
    Ok((text, slowest))
}

impl Firm {
    /// A store with the made-up firm, an owner, and a Maildir that is read as an account.
    fn made(amends: &Path) -> anyhow::Result<Firm> {
        let firm = Firm {
            folder: tempfile::tempdir()?,
        };
        for part in ["cur", "new", "tmp"] {
            std::fs::create_dir_all(firm.maildir().join(part))?;
        }
        let example = crate::root().join("examples/harbour-pine/mail.mbox");
        let (example, maildir) = (example.display().to_string(), firm.maildir());
        firm.tell(amends, &["import", &example], "")?;
        firm.tell(amends, &["mail", "add", &maildir.display().to_string()], "")?;
        let owner = ["user", "add", "Ada", "ada@firm.example", "--password-stdin"];
        firm.tell(amends, &owner, PASSWORD)?;
        Ok(firm)
    }

    fn maildir(&self) -> PathBuf {
        self.folder.path().join("mail")
    }

    fn environment(&self) -> [(&'static str, PathBuf); 2] {
        [
            ("AMENDS_DB", self.folder.path().join("firm.db")),
            ("AMENDS_KEY", self.folder.path().join("key")),
        ]
    }

    fn tell(&self, amends: &Path, words: &[&str], given: &str) -> anyhow::Result<()> {
        let mut child = Command::new(amends)
            .args(words)
            .envs(self.environment())
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()?;
        let mut typed = child.stdin.take().context("it is piped")?;
        typed.write_all(given.as_bytes())?;
        drop(typed);
        ensure!(child.wait()?.success(), "amends {}", words.join(" "));
        Ok(())
    }

    /// Puts a letter there, as a mail program does: whole at once.
    fn deliver(&self, number: u64, words: &str) -> anyhow::Result<()> {
        let now = rfc2822::to_string(&Zoned::now().saturating_sub(1.minute()))?;
        let letter = format!(
            "From: Judith Amesbury <judith.amesbury@tidewelltrust.example>\n\
             To: Maya Okafor <maya@harbourpine.example>\nSubject: Lanterns\nDate: {now}\n\
             Message-ID: <lantern-{number}@mail.tidewelltrust.example>\n\n{words}\n\nJudith\n"
        );
        let name = format!("{number}.lantern");
        let aside = self.maildir().join("tmp").join(&name);
        std::fs::write(&aside, letter)?;
        std::fs::rename(aside, self.maildir().join("new").join(name))?;
        Ok(())
    }
}

const PASSWORD: &str = "four plain words here";

fn says(tab: &Tab) -> anyhow::Result<String> {
    Ok(tab.run(SAYS, &[])?.as_str().unwrap_or_default().to_string())
}
