//! `amends doctor`: whether all is well with the store.

use crate::args::{Doctor, Format};
use crate::failure::Failure;
use crate::{output, store};
use amends_reading::Options;
use amends_views::{json, print};
use amends_web::api::health_page;
use std::process::ExitCode;

pub fn run(args: &Doctor) -> Result<ExitCode, Failure> {
    let amends = store::open(&args.store, Options::default())?;
    let mut health = amends.health()?;
    let mut mended = 0;
    if args.mend {
        mended = health.findings.iter().filter(|f| f.is_mended()).count();
        amends.mend()?;
        super::import::settle(&amends)?;
        health = amends.health()?;
    }
    let page = health_page(
        health,
        amends.store().db().place().to_string(),
        args.mend.then_some(mended),
    );
    let well = page.troubles.is_empty();
    match args.page.format {
        Format::Json => output::plain(&json::health(&page))?,
        Format::Text => output::page(&print::health(&page, args.page.width.columns()))?,
    }
    Ok(if well {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(1)
    })
}
