//! `amends man`: the manual pages, from the same definitions as the help.

use crate::args::{Cli, Man};
use crate::failure::Failure;
use crate::output;
use clap::CommandFactory;
use std::process::ExitCode;

pub fn run(args: &Man) -> Result<ExitCode, Failure> {
    let command = Cli::command();
    match &args.dir {
        Some(dir) => clap_mangen::generate_to(command, dir).map_err(|error| {
            Failure::file(
                format!(
                    "the manual pages could not be written to {}: {error}",
                    dir.display()
                ),
                "name a folder that exists and that you may write to",
            )
        })?,
        None => {
            let mut text = Vec::new();
            clap_mangen::Man::new(command).render(&mut text)?;
            output::plain(&String::from_utf8_lossy(&text))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
