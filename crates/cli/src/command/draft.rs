//! `amends draft`: what is done with drafts.

mod about;
mod check;

use crate::args::{Draft, DraftCommand};
use crate::failure::Failure;
use std::process::ExitCode;

pub fn run(args: &Draft) -> Result<ExitCode, Failure> {
    match &args.command {
        DraftCommand::Check(args) => check::run(args),
    }
}
