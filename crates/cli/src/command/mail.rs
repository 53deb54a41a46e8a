//! `amends mail`: where mail comes from.

mod add;
mod exclude;
mod list;
mod secret;
mod sync;

use crate::args::{Mail, MailCommand, MailFolders, MailRemove};
use crate::command::import::settle;
use crate::failure::Failure;
use crate::{output, store};
use amends_reading::Options;
use amends_service::{Account, Amends, Settings};
use amends_views::words::number::things;
use std::process::ExitCode;

pub fn run(args: &Mail) -> Result<ExitCode, Failure> {
    match &args.command {
        MailCommand::Add(args) => add::run(args)?,
        MailCommand::List(args) => return list::run(args),
        MailCommand::Sync(args) => sync::run(args)?,
        MailCommand::Folders(args) => folders(args)?,
        MailCommand::SignIn(args) => secret::sign_in(args)?,
        MailCommand::Remove(args) => remove(args)?,
        MailCommand::Exclude(args) => exclude::run(args)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// The account of a name, or of the beginning of one that fits no other.
fn named(amends: &Amends, name: &str) -> Result<Account, Failure> {
    let accounts = amends.accounts()?;
    let fits = |account: &&Account| {
        let known = [
            account.name.to_lowercase(),
            account.settings.place().to_lowercase(),
        ];
        known
            .iter()
            .any(|known| known.starts_with(&name.to_lowercase()))
    };
    let exactly = accounts.iter().find(|a| a.name == name);
    let mut fitting = accounts.iter().filter(fits);
    match (exactly, fitting.next(), fitting.next()) {
        (Some(account), _, _) | (None, Some(account), None) => Ok(account.clone()),
        (None, None, _) => Err(Failure::asked(
            format!("there is no account “{name}”"),
            "amends mail list shows all accounts",
        )),
        (None, Some(_), Some(_)) => Err(Failure::asked(
            format!("“{name}” fits several accounts"),
            "write more of its name: amends mail list shows all accounts",
        )),
    }
}

fn folders(args: &MailFolders) -> Result<(), Failure> {
    let amends = store::open(&args.store, Options::default())?;
    let account = named(&amends, &args.account)?;
    let key = store::key()?;
    let Settings::Imap(_) = account.settings else {
        return output::plain("This account is on this machine: all mail in it is read.\n");
    };
    let listing = amends.listing(&account, &key)?;
    let mut text = String::new();
    for folder in listing {
        let sign = if folder.read { "read    " } else { "not read" };
        text.push_str(&format!("{sign}  {}  ({})\n", folder.wire, folder.why));
    }
    output::plain(&text)
}

fn remove(args: &MailRemove) -> Result<(), Failure> {
    let amends = store::open(&args.store, Options::default())?;
    let account = named(&amends, &args.account)?;
    let forgotten = amends.remove_account(account.number, args.with_mail)?;
    if args.with_mail {
        settle(&amends)?;
    }
    let name = &account.name;
    output::plain(&match (args.with_mail, forgotten) {
        (false, _) => format!("{name} is read from no longer. Its mail stays.\n"),
        (true, n) => {
            let messages = things(n, "message", "messages");
            format!(
                "{name} is read from no longer; {messages} that lay nowhere else are forgotten.\n"
            )
        }
    })
}
