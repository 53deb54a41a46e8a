//! `amends check`: who needs you, why, and what next.

use crate::args::{Check, Format};
use crate::failure::Failure;
use crate::{find_client, output, reading};
use amends_reading::ClientReport;
use amends_views::check::Room;
use amends_views::{json, print};
use std::process::ExitCode;

pub fn run(args: &Check) -> Result<ExitCode, Failure> {
    let read = reading::read(&args.mailboxes)?;
    let clients = wanted(args, &read.report.clients)?;
    match args.page.format {
        Format::Json => {
            let options = json::Options {
                moments: args.moments,
            };
            output::plain(&json::clients(&read.report, &clients, &read.mail, options))?;
        }
        Format::Text => {
            let room = if args.all { Room::ALL } else { Room::HANDFUL };
            let page = amends_views::check::Check::of(&read.report, &clients, &read.mail, room);
            output::page(&print::check(&page, args.page.width.columns()))?;
        }
    }
    let needed = clients.iter().any(|c| c.standing.is_trouble());
    Ok(if args.exit_code && needed {
        ExitCode::from(1)
    } else {
        ExitCode::SUCCESS
    })
}

/// The clients asked for, in the order of the report; all when none was named.
fn wanted<'a>(args: &Check, all: &'a [ClientReport]) -> Result<Vec<&'a ClientReport>, Failure> {
    if args.clients.is_empty() {
        return Ok(all.iter().collect());
    }
    let mut places = Vec::new();
    for name in &args.clients {
        places.push(find_client::place(all, name)?);
    }
    places.sort_unstable();
    places.dedup();
    Ok(places.into_iter().map(|place| &all[place]).collect())
}
