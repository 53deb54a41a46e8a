//! `amends why`: one client in full, every claim with its messages.

use crate::args::{Format, Why};
use crate::failure::Failure;
use crate::reading::Recorded;
use crate::{find_client, output, reading};
use amends_views::{json, print};
use std::process::ExitCode;

pub fn run(args: &Why) -> Result<ExitCode, Failure> {
    let read = reading::read(&args.mailboxes, &args.store, Recorded::Never)?;
    let all = read.report.all();
    let client = all[find_client::place(&all, &args.client)?];
    match args.page.format {
        Format::Json => {
            let options = json::Options {
                moments: args.moments,
            };
            output::plain(&json::clients(&read.report, &[client], &read.mail, options))?;
        }
        Format::Text => {
            let page = amends_views::why::Why::of(&read.report, client);
            output::page(&print::why(&page, args.page.width.columns()))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
