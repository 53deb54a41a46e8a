//! How quickly an account is read for the first time, and with how much memory:
//! `cargo run --profile train -p amends-connect --example first-sync -- MAILDIR`
//!
//! Starts a Dovecot, lays the messages of a Maildir into its inbox, and reads them all over TLS.

use amends_connect::imap::{
    Account, Auth, Changes, Failed, Fetched, Folder, Options, Place, Security, Sink, folders, sync,
};
use amends_connect::{Secret, block_on};
use amends_testkit::servers::dovecot::{Dovecot, PASSWORD, Setup, USER, is_here};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Counts what it gets, and keeps nothing.
#[derive(Default)]
struct Counter {
    messages: usize,
    bytes: usize,
    batches: usize,
    first: Option<Instant>,
}

impl Sink for Counter {
    fn batch(&mut self, _: &Folder, messages: &[Fetched], _: &Place) -> Result<(), Failed> {
        self.messages += messages.len();
        self.bytes += messages.iter().map(|m| m.raw.len()).sum::<usize>();
        self.batches += 1;
        self.first.get_or_insert_with(Instant::now);
        Ok(())
    }

    fn changed(&mut self, _: &Folder, _: &Changes, _: &Place) -> Result<(), Failed> {
        Ok(())
    }

    fn started_over(&mut self, _: &Folder, _: &Place) -> Result<(), Failed> {
        Ok(())
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let Some(maildir) = std::env::args_os().nth(1).map(PathBuf::from) else {
        return Err("give a Maildir".into());
    };
    if !is_here() {
        return Ok(());
    }
    let server = Dovecot::start(&Setup::default());
    // The inbox comes into being when it is first opened.
    server.operator().tell("SELECT INBOX");
    let laid = lay(&maildir, &server.mail_folder().join("cur"))?;
    if laid == 0 {
        return Err("this Maildir holds no messages".into());
    }
    println!("{laid} messages laid into the inbox");
    let account = Account {
        host: "localhost".to_string(),
        port: server.tls_port,
        security: Security::Implicit,
        user: USER.to_string(),
        auth: Auth::Password(Secret::new(PASSWORD)),
        extra_roots: Some(server.root_certificate()),
    };
    let options = Options::default();
    for pass in ["first", "second"] {
        let (before, begin) = (cpu(), Instant::now());
        let mut counter = Counter::default();
        block_on(async {
            let listing = folders(&account, &options).await?;
            let inbox = listing.folders.into_iter().map(|(folder, _)| folder);
            let inbox: Vec<_> = inbox.filter(|f| f.wire == "INBOX").collect();
            let places: Vec<_> = inbox.into_iter().map(|f| (f, Place::default())).collect();
            sync(&account, &places, &mut counter, &options).await
        })?;
        let (took, used) = (begin.elapsed(), cpu() - before);
        let first = counter.first.map_or(took, |at| at - begin);
        let rate = |time: Duration| counter.messages as f64 / time.as_secs_f64();
        println!(
            "{pass}: {} messages, {} MB, {} batches in {:.1} s ({:.0} a second), first batch \
             after {:.2} s; our CPU {:.1} s ({:.0} a CPU second); peak memory {} MB",
            counter.messages,
            counter.bytes / 1_000_000,
            counter.batches,
            took.as_secs_f64(),
            rate(took),
            first.as_secs_f64(),
            used.as_secs_f64(),
            rate(used),
            peak_memory_kb() / 1_000,
        );
    }
    Ok(())
}

/// Copies all messages of a Maildir into a folder.
fn lay(maildir: &Path, to: &Path) -> std::io::Result<usize> {
    let mut laid = 0;
    for part in ["cur", "new"] {
        let Ok(entries) = std::fs::read_dir(maildir.join(part)) else {
            continue;
        };
        for entry in entries {
            let entry = entry?;
            std::fs::copy(entry.path(), to.join(entry.file_name()))?;
            laid += 1;
        }
    }
    Ok(laid)
}

/// CPU time of this process so far; Linux tells it in hundredths of a second.
fn cpu() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(") ").next().unwrap_or_default();
    let fields = after_name.split(' ').skip(11).take(2);
    let ticks: u64 = fields.filter_map(|f| f.parse::<u64>().ok()).sum();
    Duration::from_millis(ticks * 10)
}

fn peak_memory_kb() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|l| l.strip_prefix("VmHWM:"));
    line.and_then(|l| l.trim().trim_end_matches(" kB").parse().ok())
        .unwrap_or(0)
}
