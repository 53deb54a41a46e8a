//! `amends backup` and `amends restore`: the store copied to a file, and back.

use crate::args::{Backup, Restore};
use crate::failure::Failure;
use crate::{output, store};
use amends_reading::Options;
use amends_views::words::upkeep;
use std::process::ExitCode;

pub fn run(args: &Backup) -> Result<ExitCode, Failure> {
    let amends = store::open(&args.store, Options::default())?;
    amends.backup(&args.file)?;
    let bytes = std::fs::metadata(&args.file).map_or(0, |m| m.len());
    let (mails, _) = amends.held()?.mails;
    output::plain(&upkeep::backed_up(
        &args.file.display().to_string(),
        mails,
        bytes,
    ))?;
    Ok(ExitCode::SUCCESS)
}

pub fn restore(args: &Restore) -> Result<ExitCode, Failure> {
    // Before a store is made for it.
    if !args.file.is_file() {
        return Err(Failure::asked(
            format!("there is no file {}", args.file.display()),
            "name a file that amends backup wrote",
        ));
    }
    let amends = store::open_or_make(&args.store, Options::default())?;
    if !args.replace && !amends.is_empty()? {
        return Err(Failure::asked(
            format!(
                "the store {} holds something already",
                amends.store().db().place()
            ),
            "name another with --db, or say --replace to put the backup in its place",
        ));
    }
    amends.restore(&args.file)?;
    drop(amends);
    let amends = store::open(&args.store, Options::default())?;
    super::import::settle(&amends)?;
    let held = amends.held()?;
    let place = amends.store().db().place().to_string();
    output::plain(&upkeep::restored(&place, held.letters, held.clients))?;
    Ok(ExitCode::SUCCESS)
}
