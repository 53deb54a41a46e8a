//! `amends check`: who needs you, why, and what next.

use crate::args::{Check, Format};
use crate::failure::Failure;
use crate::reading::Recorded;
use crate::{find_client, output, reading};
use amends_reading::{ClientReport, Report};
use amends_views::check::Room;
use amends_views::{json, print, words};
use std::process::ExitCode;

pub fn run(args: &Check) -> Result<ExitCode, Failure> {
    let wants = match (args.record, args.page.format) {
        (true, _) => Recorded::Always,
        (false, Format::Text) => Recorded::IfSmall,
        (false, Format::Json) => Recorded::Never,
    };
    let read = reading::read(&args.mailboxes, &args.store, wants)?;
    let record = read.record.as_ref();
    let clients = wanted(args, &read.report)?;
    match args.page.format {
        Format::Json => {
            let options = json::Options {
                moments: args.moments,
            };
            let (report, mail) = (&read.report, &read.mail);
            output::plain(&json::check(report, &clients, mail, record, options))?;
        }
        Format::Text => {
            let room = if args.all { Room::ALL } else { Room::HANDFUL };
            let mut page = amends_views::check::Check::of(&read.report, &clients, &read.mail, room);
            page.foot.record = record.and_then(|r| words::replay::line(&r.tally()));
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
fn wanted<'a>(args: &Check, report: &'a Report) -> Result<Vec<&'a ClientReport>, Failure> {
    let all = report.all();
    if args.clients.is_empty() {
        return Ok(all);
    }
    let mut places = Vec::new();
    for name in &args.clients {
        places.push(find_client::place(&all, name)?);
    }
    places.sort_unstable();
    places.dedup();
    Ok(places.into_iter().map(|place| all[place]).collect())
}
