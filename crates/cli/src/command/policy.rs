//! `amends policy`: what the firm has set down, read and changed.

mod asked;
mod change;
mod show;

use crate::args::{Policy, PolicyCommand, PolicyWords};
use crate::failure::Failure;
use crate::{output, policy_file};
use amends_domain::policy::List;
use amends_language::policy::STARTING;
use amends_views::print;
use std::process::ExitCode;

pub fn run(args: &Policy) -> Result<ExitCode, Failure> {
    match &args.command {
        PolicyCommand::New => output::plain(STARTING)?,
        PolicyCommand::Check(args) => {
            let read = policy_file::read(&args.file)?;
            let sheet = print::policy_is_read(&read.name, &read.policy, args.width.columns());
            output::page(&sheet)?;
        }
        PolicyCommand::Show(args) => show::run(args)?,
        PolicyCommand::Take(args) => change::take(args)?,
        PolicyCommand::Set(args) => change::run(&args.file, |_| asked::set(args))?,
        PolicyCommand::Unset(args) => change::run(&args.file, |_| asked::unset(args))?,
        PolicyCommand::Holiday(args) => change::run(&args.file, |_| asked::holiday(args))?,
        PolicyCommand::Avoid(args) => put(args, List::Avoid)?,
        PolicyCommand::Never(args) => put(args, List::Never)?,
        PolicyCommand::May(args) => put(args, List::May)?,
        PolicyCommand::Forget(args) => {
            change::run(&args.file, |policy| asked::forget(args, policy))?
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn put(args: &PolicyWords, list: List) -> Result<(), Failure> {
    change::run(&args.file, |_| asked::put(args, list))
}
