//! `amends mail sync`

use super::named;
use crate::args::MailSync;
use crate::command::import::settle;
use crate::failure::Failure;
use crate::{output, progress, store};
use amends_jobs::{Worker, watch};
use amends_reading::Options;
use amends_service::{Account, Amends, ServiceError, Synced};
use amends_views::words::number::things;
use std::fmt::Write as _;
use std::time::Duration;

pub fn run(args: &MailSync) -> Result<(), Failure> {
    let amends = store::open(&args.store, Options::default())?;
    let mut accounts = amends.accounts()?;
    if accounts.is_empty() {
        let hint = "add one: amends mail add WHERE";
        return Err(Failure::asked("there is no account yet", hint));
    }
    if args.watch {
        return keep_up(&amends, Duration::from_secs(args.lease.max(1)));
    }
    if !args.accounts.is_empty() {
        let asked: Result<Vec<Account>, Failure> = args
            .accounts
            .iter()
            .map(|name| named(&amends, name))
            .collect();
        accounts = asked?;
    }
    let mut text = String::new();
    let mut failed = None;
    for account in &accounts {
        match once(&amends, account) {
            Ok(synced) => said(&mut text, account, &synced),
            Err(error) => {
                // Writing to a String does not fail.
                let _ = writeln!(text, "{}: {error}. {}", account.name, error.hint());
                failed.get_or_insert(error);
            }
        }
    }
    settle(&amends)?;
    output::plain(&text)?;
    failed.map_or(Ok(()), |error| {
        let hint = "amends mail list says when each account was last in step";
        Err(Failure::file(
            format!("not every account could be read: {error}"),
            hint,
        ))
    })
}

fn once(amends: &Amends, account: &Account) -> Result<Synced, ServiceError> {
    let bar = progress::messages("", 0);
    let key = store::key().ok();
    let shown = |folder: &str, read: usize, of: usize| {
        bar.set_length(of as u64);
        bar.set_position(read as u64);
        bar.set_message(folder.to_string());
    };
    let synced = amends.sync(account, key.as_ref(), &shown, &|| false);
    bar.finish_and_clear();
    synced
}

fn said(text: &mut String, account: &Account, synced: &Synced) {
    let name = &account.name;
    // Writing to a String does not fail.
    let _ = match synced.new {
        0 => writeln!(text, "{name}: in step, nothing new."),
        n => writeln!(
            text,
            "{name}: in step, {}.",
            things(n, "new message", "new messages")
        ),
    };
    for problem in &synced.problems {
        let _ = writeln!(text, "  {problem}");
    }
}

/// Keeps all accounts in step until somebody stops the program.
fn keep_up(amends: &Amends, lease: Duration) -> Result<(), Failure> {
    let key = store::key().ok();
    let _watch = watch(amends, key.as_ref())?;
    eprintln!("Listening for mail. Stop with Ctrl-C: nothing is lost.");
    let mut worker = Worker::new(amends.clone(), key).with_lease(lease);
    Ok(worker.run(&|| false)?)
}
