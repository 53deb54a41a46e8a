//! `amends clients`: all clients, those who need you most first.

use crate::args::{Clients, Format};
use crate::failure::Failure;
use crate::{lists, output};
use amends_domain::Standing;
use amends_reading::ClientReport;
use amends_views::{clients, json, print};
use std::process::ExitCode;

pub fn run(args: &Clients) -> Result<ExitCode, Failure> {
    let report = lists::open(&args.store)?.report;
    let wanted: Vec<Standing> = args.standing.iter().map(|s| s.standing()).collect();
    let shown: Vec<&ClientReport> = report
        .all()
        .into_iter()
        .filter(|c| wanted.is_empty() || wanted.contains(&c.standing))
        .collect();
    match args.page.format {
        Format::Json => output::plain(&json::clients_in_short(&report, &shown))?,
        Format::Text => {
            let page = clients::Clients::of(&report, &shown, &wanted);
            output::page(&print::clients(&page, args.page.width.columns()))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
