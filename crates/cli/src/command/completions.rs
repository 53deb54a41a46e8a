//! `amends completions`: completions for a shell, from the same definitions as the help.

use crate::args::{Cli, Completions};
use crate::failure::Failure;
use crate::output;
use clap::CommandFactory;
use std::process::ExitCode;

pub fn run(args: &Completions) -> Result<ExitCode, Failure> {
    let mut text = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "amends", &mut text);
    output::plain(&String::from_utf8_lossy(&text))?;
    Ok(ExitCode::SUCCESS)
}
