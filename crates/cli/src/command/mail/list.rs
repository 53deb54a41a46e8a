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
    AccountShown {
        name: account.name.clone(),
        place: account.settings.place(),
        in_step: account.in_step.and_then(zoned),
        read: counted.then(|| account.progress()),
        trouble: account.trouble.clone(),
    }
}
