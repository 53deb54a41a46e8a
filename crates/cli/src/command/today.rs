//! `amends today`: what today needs.

use crate::args::{Format, Today};
use crate::failure::Failure;
use crate::{lists, output};
use amends_views::{json, print, today};
use std::process::ExitCode;

pub fn run(args: &Today) -> Result<ExitCode, Failure> {
    let report = lists::open(&args.store)?.report;
    match args.page.format {
        Format::Json => output::plain(&json::today(&report))?,
        Format::Text => {
            let page = today::Today::of(&report);
            output::page(&print::today(&page, args.page.width.columns()))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
