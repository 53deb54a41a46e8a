//! `amends mail list`

use crate::args::{Format, MailList};
use crate::failure::Failure;
use crate::{output, store};
use amends_reading::Options;
use amends_service::{Account, Settings};
use amends_views::accounts::{AccountShown, json, text};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use std::process::ExitCode;

pub fn run(args: &MailList) -> Result<ExitCode, Failure> {
    let amends = store::open(&args.store, Options::default())?;
    let zone = TimeZone::system();
    let accounts: Vec<AccountShown> = amends
        .accounts()?
        .iter()
        .map(|account| shown(account, &zone))
        .collect();
    let now = amends.now().to_zoned(zone);
    match args.format {
        Format::Json => output::plain(&json(&accounts))?,
        Format::Text => output::plain(&text(&accounts, &now))?,
    }
    Ok(ExitCode::SUCCESS)
}

fn shown(account: &Account, zone: &TimeZone) -> AccountShown {
    let zoned = |at: i64| -> Option<Zoned> {
        Some(Timestamp::from_microsecond(at).ok()?.to_zoned(zone.clone()))
    };
    let counted = matches!(account.settings, Settings::Imap(_));
    let sum = |of: fn(&amends_store::folder::Folder) -> i64| {
        let total: i64 = account.folders.iter().map(of).sum();
        usize::try_from(total).unwrap_or(0)
    };
    AccountShown {
        name: account.name.clone(),
        place: account.settings.place(),
        in_step: account.in_step.and_then(zoned),
        read: counted.then(|| (sum(|f| f.kept), sum(|f| f.mails))),
        trouble: account.trouble.clone(),
    }
}
