//! `amends import`: mailboxes brought into the store.

use crate::args::{Format, Import};
use crate::failure::Failure;
use crate::{output, progress, reading, store};
use amends_mail::source;
use amends_reading::Options;
use amends_service::{ServiceError, Stage};
use amends_views::brought::Brought;
use amends_views::{json, print};
use std::process::ExitCode;

pub fn run(args: &Import) -> Result<ExitCode, Failure> {
    for path in &args.mailboxes {
        if !path.exists() {
            return Err(reading::unreadable(&source::ReadError::Missing(
                path.clone(),
            )));
        }
    }
    let amends = store::open_or_make(&args.store, Options::default())?;
    let bar = progress::bytes("Bringing in");
    let came = amends.import(&args.mailboxes, &|_, bytes| bar.set_position(bytes));
    bar.finish_and_clear();
    let came = came?;
    if came.met == 0 {
        let why = source::why_nothing(&args.mailboxes, came.problems);
        return Err(reading::unreadable(&why));
    }
    settle(&amends)?;
    let held = amends.held()?;
    let brought = Brought {
        met: came.met,
        new: came.new,
        set_aside: came.left_out,
        excluded: came.excluded,
        unread: came.problems.iter().map(reading::unread).collect(),
        letters: held.letters,
        clients: held.clients,
        store: amends.store().db().place().to_string(),
    };
    match args.page.format {
        Format::Json => output::plain(&json::brought(&brought))?,
        Format::Text => output::page(&print::brought(&brought, args.page.width.columns()))?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Does what waits, and shows how far it is.
pub fn settle(amends: &amends_service::Amends) -> Result<(), Failure> {
    settled(|progress| amends.settle(progress))
}

/// The same of anything that tells how far it is.
pub fn settled(
    work: impl FnOnce(&dyn Fn(Stage)) -> Result<(), ServiceError>,
) -> Result<(), Failure> {
    let bar = progress::steps();
    let done = work(&|stage| {
        bar.set_message(match stage {
            Stage::Filing(mails) => format!("Putting messages together: {mails}"),
            Stage::Census => "Finding who is who".to_string(),
            Stage::Reading(clients) => format!("Reading clients: {clients}"),
        });
    });
    bar.finish_and_clear();
    Ok(done?)
}
