//! `amends replay`: whether you would have been warned in time.

use crate::args::{Format, Replay};
use crate::failure::Failure;
use crate::threads::Growing;
use crate::{find_client, output, progress, reading, truth};
use amends_reading::replay::{Days, Record, record};
use amends_views::replay::{Page, Room};
use amends_views::{json, print};
use std::process::ExitCode;

pub fn run(args: &Replay) -> Result<ExitCode, Failure> {
    let labels = args.truth.as_deref().map(truth::read).transpose()?;
    let opened = reading::open(&args.mailboxes)?;
    let messages = &opened.haul.messages;
    let mut threader = Growing::default();
    let bar = progress::days("Replaying");
    let mut graded = record(
        &mut Days {
            messages,
            threads: &opened.threads,
            threads_of: &mut |held| threader.threads(&messages[..held]),
            every: 1,
            options: &opened.options,
        },
        &|message, context| opened.reader.read(&message.text.own, context),
        labels.as_ref(),
        &mut |date| bar.set_message(date.to_string()),
    );
    bar.finish_and_clear();
    keep_wanted(args, &mut graded)?;
    match args.page.format {
        Format::Json => output::plain(&json::replay(&graded))?,
        Format::Text => {
            let room = if args.all { Room::ALL } else { Room::HANDFUL };
            let page = Page::of(&graded, room);
            output::page(&print::replay(&page, args.page.width.columns()))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Keeps the clients asked for; all when none was named.
fn keep_wanted(args: &Replay, graded: &mut Record) -> Result<(), Failure> {
    if args.clients.is_empty() {
        return Ok(());
    }
    let all = graded.report.all();
    let mut ids = Vec::new();
    for name in &args.clients {
        ids.push(all[find_client::place(&all, name)?].id.clone());
    }
    graded
        .clients
        .retain(|c| !c.track.mistaken && ids.contains(&c.track.id));
    Ok(())
}
