//! `amends note`: a call or a meeting in a line.

use crate::args::Note;
use crate::failure::Failure;
use crate::{decided, lists, output};
use amends_domain::decision::{self, Contact, Decided};
use amends_reading::When;
use jiff::Timestamp;
use std::process::ExitCode;

pub fn run(args: &Note) -> Result<ExitCode, Failure> {
    let lists = lists::open(&args.store)?;
    let client = decided::party(decided::client(&lists, &args.client)?, &args.client)?;
    if args.text.trim().is_empty() {
        return Err(Failure::asked(
            "the note is empty",
            "write what was said, in a line",
        ));
    }
    let mut closes = Vec::new();
    for code in &args.closes {
        closes.push(decided::coded(&lists, code)?.0);
    }
    let as_of = lists.report.as_of;
    let zone = lists.report.firm.calendar.zone().clone();
    let at = match args.on {
        None => Some(as_of),
        Some(When::Day(day)) if day == decided::today(&lists) => Some(as_of),
        // The middle of a day is the same day wherever it is looked at.
        Some(When::Day(day)) => When::Local(day.at(12, 0, 0, 0)).begin(&zone),
        Some(time) => time.begin(&zone),
    };
    let at: Timestamp =
        at.ok_or_else(|| Failure::asked("--on lies outside the years we count", ""))?;
    if at > lists.amends.now() {
        return Err(Failure::asked(
            "that day is still to come",
            "note it when you have spoken",
        ));
    }
    let note = decision::Note {
        client,
        contact: match args.met {
            true => Contact::Meeting,
            false => Contact::Call,
        },
        at,
        with: args.with.iter().map(|w| w.trim().to_string()).collect(),
        text: args.text.trim().to_string(),
        closes,
    };
    decided::say(lists, &Decided::Note(note), &args.why.why)?;
    if at > as_of {
        output::plain("No mail is as new as that: it counts once there is newer mail.\n")?;
    }
    Ok(ExitCode::SUCCESS)
}
