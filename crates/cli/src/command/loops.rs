//! `amends loops`: what is open, and what people say of it.

use crate::args::{Format, Loops, LoopsClose, LoopsCommand, LoopsGive, LoopsSnooze};
use crate::failure::Failure;
use crate::lists::Lists;
use crate::{decided, lists, output};
use amends_domain::Side;
use amends_domain::decision::Decided;
use amends_reading::ClientReport;
use amends_views::words::date;
use amends_views::{json, loops, print};
use std::process::ExitCode;

pub fn run(args: &Loops) -> Result<ExitCode, Failure> {
    match &args.command {
        None => show(args)?,
        Some(LoopsCommand::Close(args)) => close(args)?,
        Some(LoopsCommand::Give(args)) => give(args)?,
        Some(LoopsCommand::Snooze(args)) => snooze(args)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn show(args: &Loops) -> Result<(), Failure> {
    let lists = lists::open(&args.store)?;
    let clients: Vec<&ClientReport> = match &args.client {
        Some(name) => vec![decided::client(&lists, name)?],
        None => lists.report.all(),
    };
    match args.page.format {
        Format::Json => output::plain(&json::loops(&lists.report, &clients)),
        Format::Text => {
            let page = loops::Loops::of(&lists.report, &clients);
            output::page(&print::loops(&page, args.page.width.columns()))
        }
    }
}

fn close(args: &LoopsClose) -> Result<(), Failure> {
    let lists = lists::open(&args.store)?;
    let (which, _) = decided::coded(&lists, &args.code)?;
    let today = decided::today(&lists);
    let on = args.on.unwrap_or(today);
    if on > today {
        return Err(Failure::asked(
            format!("{} is still to come", date::dated(on)),
            "name a day that has come, or put it off: amends loops snooze",
        ));
    }
    let how = args.how.told();
    let closed = Decided::Closed { which, how, on };
    decided::say(lists, &closed, &args.why.why).map(drop)
}

fn give(args: &LoopsGive) -> Result<(), Failure> {
    let lists = lists::open(&args.store)?;
    let (which, client) = decided::coded(&lists, &args.code)?;
    let (side, member) = whom(&lists, client, args.to.trim())?;
    let given = Decided::GivenTo {
        which,
        side,
        member,
    };
    decided::say(lists, &given, &args.why.why).map(drop)
}

/// The side, and who of it: somebody that neither side's mail knows is one of us.
fn whom(lists: &Lists, client: &ClientReport, to: &str) -> Result<(Side, Option<String>), Failure> {
    let low = to.to_lowercase();
    let is = |name: &str, address: &str| {
        let name = name.to_lowercase();
        name == low || address == low || name.split_whitespace().next() == Some(&low)
    };
    let ours = lists.report.firm.members.iter();
    let mut ours = ours.filter(|m| is(&m.name, m.address.as_str()));
    let mut theirs = client
        .people
        .iter()
        .filter(|p| is(&p.name, p.address.as_str()));
    let called = |name: &str| Some(if name.is_empty() { to } else { name }.to_string());
    Ok(match low.as_str() {
        "us" => (Side::Ours, None),
        "them" => (Side::Theirs, None),
        "" => {
            return Err(Failure::asked(
                "it is not said to whom",
                "say us, them, or a name",
            ));
        }
        _ => match (ours.next(), theirs.next()) {
            (Some(member), _) => (Side::Ours, called(&member.name)),
            (None, Some(person)) => (Side::Theirs, called(&person.name)),
            (None, None) => (Side::Ours, Some(to.to_string())),
        },
    })
}

fn snooze(args: &LoopsSnooze) -> Result<(), Failure> {
    let lists = lists::open(&args.store)?;
    let (which, _) = decided::coded(&lists, &args.code)?;
    let today = decided::today(&lists);
    if args.until <= today {
        return Err(Failure::asked(
            format!(
                "{} is not later than {}, the day that amends today shows",
                date::dated(args.until),
                date::dated(today)
            ),
            "name a later day",
        ));
    }
    let until = args.until;
    decided::say(lists, &Decided::PutOff { which, until }, &args.why).map(drop)
}
