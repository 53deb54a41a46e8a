//! `amends export`: what the store holds, handed out.

mod mbox;

use crate::args::Export;
use crate::failure::Failure;
use crate::store;
use amends_reading::Options;
use amends_service::Told;
use amends_views::json;
use std::io::Write as _;
use std::process::ExitCode;

pub fn run(args: &Export) -> Result<ExitCode, Failure> {
    let amends = store::open(&args.store, Options::default())?;
    if let Some(folder) = &args.mbox {
        return mbox::write(&amends, folder);
    }
    super::import::settle(&amends)?;
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    amends.each_told(&mut |told: Told| -> Result<(), Failure> {
        let client = told
            .client
            .as_ref()
            .map(|(id, _, side)| (id.as_str(), *side));
        out.write_all(json::letter(&told.message, client, &told.moments).as_bytes())?;
        Ok(())
    })?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
