//! `amends doctor`: whether all is well with the store.

use crate::args::{Doctor, Format};
use crate::failure::Failure;
use crate::{output, store};
use amends_reading::Options;
use amends_service::doctor::{Finding, Health, Invariant};
use amends_views::health::{HealthPage, Trouble};
use amends_views::{json, print};
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
    let page = page(
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

fn page(health: Health, store: String, mended: Option<usize>) -> HealthPage {
    HealthPage {
        store,
        mended,
        troubles: health.findings.into_iter().map(trouble).collect(),
        bytes: health.bytes,
        mail_bytes: health.mail_bytes,
        schema: health.schema,
        mails: health.holds.0,
        letters: health.holds.1,
        clients: health.holds.2,
        mails_waiting: health.waiting.0,
        clients_waiting: health.waiting.1,
        unread: health.unread,
        room: health.room,
    }
}

fn trouble(finding: Finding) -> Trouble {
    match finding {
        Finding::NotWritable(why) => Trouble::NotWritable(why),
        Finding::Faults(lines) => Trouble::Faults(lines),
        Finding::Broken(Invariant::MailsHaveBytes, n) => Trouble::BytesMissing(n),
        Finding::Broken(Invariant::NothingLoose, n) => Trouble::Loose(n),
        Finding::Broken(Invariant::MailsAreFiled, n) => Trouble::Unfiled(n),
        Finding::Broken(Invariant::LettersHaveMails, n) => Trouble::LettersAstray(n),
        Finding::Broken(Invariant::FilingsHaveLetters, n) => Trouble::FilingsAstray(n),
        Finding::Broken(Invariant::LettersAreFound, n) => Trouble::NotFound(n),
        Finding::Broken(Invariant::KeysHaveMembers, n) => Trouble::KeysAstray(n),
        Finding::Broken(Invariant::MembersHaveOwner, _) => Trouble::NoOwner,
        Finding::Broken(Invariant::CountsAreAhead, n) => Trouble::CountsBehind(n),
        Finding::Job(kind, tries, why) => Trouble::Job { kind, tries, why },
        Finding::Account(name, since, why) => Trouble::Account {
            name,
            since: since.map(|at| at.to_string()),
            why,
        },
    }
}
