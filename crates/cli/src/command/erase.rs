//! `amends erase`: a person forgotten, with every trace.

use crate::args::Erase;
use crate::failure::Failure;
use crate::{output, store};
use amends_reading::Options;
use amends_views::words::upkeep;
use std::io::{BufRead as _, IsTerminal as _, Write as _};
use std::process::ExitCode;

pub fn run(args: &Erase) -> Result<ExitCode, Failure> {
    let amends = store::open(&args.store, Options::default())?;
    super::import::settle(&amends)?;
    let traces = amends.traces(&args.person)?;
    let said = upkeep::traces(
        &args.person,
        traces.mails.len(),
        traces.found,
        traces.elsewhere,
    );
    if !args.yes {
        if traces.mails.is_empty() && traces.elsewhere == 0 {
            output::plain(&upkeep::no_traces(&args.person))?;
            return Ok(ExitCode::SUCCESS);
        }
        if !std::io::stdin().is_terminal() {
            return Err(Failure::asked(said, "to erase them, say --yes"));
        }
        let mut err = anstream::stderr().lock();
        write!(err, "{said}\n{} ", upkeep::ERASE_THEM)?;
        err.flush()?;
        let mut answer = String::new();
        std::io::stdin().lock().read_line(&mut answer)?;
        if answer.trim() != "yes" {
            output::plain(upkeep::NOT_ERASED)?;
            return Ok(ExitCode::SUCCESS);
        }
    }
    let erased = amends.erase(&args.person, &store::who(), &args.why)?;
    output::plain(&upkeep::erased(
        erased.mails,
        traces.found,
        erased.found,
        erased.scrubbed,
    ))?;
    Ok(ExitCode::SUCCESS)
}
