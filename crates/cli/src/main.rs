//! The binary `amends`: settings, wiring, one file a command.

mod args;
mod command;
mod days_off;
mod decided;
mod failure;
mod find_client;
mod lists;
mod output;
mod policy_file;
mod progress;
mod reading;
mod store;
mod threads;
mod truth;

use args::{Cli, Command};
use clap::Parser;
use failure::Failure;
use std::process::ExitCode;

/// Mail is read by several threads side by side. This allocator gives what they no longer need back to the system
/// sooner than the usual one does, and takes less time.
#[cfg(unix)]
#[global_allocator]
static MEMORY: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    let cli = Cli::parse_from(command::search::told_from_flags(std::env::args_os()));
    let color = cli.color.choice();
    color.write_global();
    let done = match cli.command {
        Command::Check(args) => command::check::run(&args),
        Command::Today(args) => command::today::run(&args),
        Command::Clients(args) => command::clients::run(&args),
        Command::Loops(args) => command::loops::run(&args),
        Command::Note(args) => command::note::run(&args),
        Command::Correct(args) => command::correct::run(&args),
        Command::Merge(args) => command::correct::merge(&args),
        Command::Why(args) => command::why::run(&args),
        Command::Replay(args) => command::replay::run(&args),
        Command::Draft(args) => command::draft::run(&args),
        Command::Policy(args) => command::policy::run(&args),
        Command::Serve(args) => command::serve::run(&args).map(|()| ExitCode::SUCCESS),
        Command::Mcp(args) => command::mcp::run(&args).map(|()| ExitCode::SUCCESS),
        Command::User(args) => command::user::run(&args),
        Command::Import(args) => command::import::run(&args),
        Command::Search(args) => command::search::run(&args),
        Command::Mail(args) => command::mail::run(&args),
        Command::Export(args) => command::export::run(&args),
        Command::Backup(args) => command::backup::run(&args),
        Command::Restore(args) => command::backup::restore(&args),
        Command::Doctor(args) => command::doctor::run(&args),
        Command::Erase(args) => command::erase::run(&args),
        Command::Completions(args) => command::completions::run(&args),
        Command::Man(args) => command::man::run(&args),
    };
    match done {
        Ok(code) => code,
        Err(Failure::Quiet) => ExitCode::SUCCESS,
        Err(failure) => {
            failure.say();
            ExitCode::from(2)
        }
    }
}
