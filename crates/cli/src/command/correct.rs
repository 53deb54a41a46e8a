//! `amends correct` and `amends merge`: what was read wrongly, put right.

use crate::args::{
    ClientName, Correct, CorrectClient, CorrectCommand, CorrectList, CorrectPerson,
    CorrectSentence, Format, Merge,
};
use crate::failure::Failure;
use crate::lists::Lists;
use crate::{decided, lists, output, store};
use amends_domain::decision::{Decided, Party, Sentence};
use amends_domain::{MessageId, MomentKind};
use amends_reading::Options;
use amends_views::decided::DecidedPage;
use amends_views::{json, print};
use std::process::ExitCode;

pub fn run(args: &Correct) -> Result<ExitCode, Failure> {
    match &args.command {
        CorrectCommand::Not(args) => sentence(args, Decided::NotA)?,
        CorrectCommand::Is(args) => sentence(args, Decided::IsA)?,
        CorrectCommand::Client(args) => client(args)?,
        CorrectCommand::Person(args) => person(args)?,
        CorrectCommand::List(args) => list(args)?,
        CorrectCommand::Undo(args) => {
            decided::take_back(lists::open(&args.store)?, args.number)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// `amends merge`
pub fn merge(args: &Merge) -> Result<ExitCode, Failure> {
    let lists = lists::open(&args.store)?;
    let one = decided::client(&lists, &args.client)?;
    let other = decided::client(&lists, &args.other)?;
    if one.id == other.id {
        return Err(Failure::asked(
            format!("{} is one client already", one.id),
            "name two clients",
        ));
    }
    let what = Decided::OneClient(
        decided::party(one, &args.client)?,
        decided::party(other, &args.other)?,
    );
    decided::say(lists, &what, &args.why.why)?;
    Ok(ExitCode::SUCCESS)
}

fn sentence(args: &CorrectSentence, decide: fn(Sentence) -> Decided) -> Result<(), Failure> {
    let lists = lists::open(&args.store)?;
    // What an id has and no code.
    let sentence = match args.what.contains('@') || args.what.starts_with('<') {
        true => in_message(&lists, args)?,
        false => {
            let (which, _) = decided::coded(&lists, &args.what)?;
            let opened = MomentKind::ALL
                .into_iter()
                .find(|k| k.name() == which.kind.name());
            let kind = args.kind.or(opened).ok_or_else(no_kind)?;
            let quote = match &args.quote {
                Some(typed) => words_in(&lists, &which.message, typed)?,
                None => which.quote,
            };
            Sentence {
                message: which.message,
                kind,
                quote,
            }
        }
    };
    decided::say(lists, &decide(sentence), &args.why.why).map(drop)
}

fn no_kind() -> Failure {
    Failure::asked(
        "it is not said what the sentence is or is not",
        "for example: amends correct not MESSAGE-ID question \"its words\"",
    )
}

fn in_message(lists: &Lists, args: &CorrectSentence) -> Result<Sentence, Failure> {
    let message = MessageId::new(&args.what);
    let kind = args.kind.ok_or_else(no_kind)?;
    let typed = args.quote.as_deref().ok_or_else(|| {
        Failure::asked(
            "the words of the sentence are missing",
            "copy them from amends why, after the kind",
        )
    })?;
    let quote = words_in(lists, &message, typed)?;
    Ok(Sentence {
        message,
        kind,
        quote,
    })
}

/// The words as they stand in the message.
fn words_in(lists: &Lists, message: &MessageId, typed: &str) -> Result<String, Failure> {
    let text = lists.amends.words_of(message)?.ok_or_else(|| {
        Failure::asked(
            format!("no message in the store has the id {message}"),
            "amends search, with --format json, tells the ids of messages",
        )
    })?;
    let bare = typed.trim().trim_matches(['“', '”', '"']);
    let found = amends_service::words_within(&text, bare);
    found.map(str::to_string).ok_or_else(|| {
        Failure::asked(
            format!("“{bare}” does not stand in that message"),
            "copy the words whole and as they are; quoted mail and signatures do not count",
        )
    })
}

fn client(args: &CorrectClient) -> Result<(), Failure> {
    let lists = lists::open(&args.store)?;
    if args.what.is_a_client {
        return is_a_client(lists, &args.client, &args.why.why);
    }
    let party = decided::party(decided::client(&lists, &args.client)?, &args.client)?;
    let what = match (&args.what.name, args.what.turned) {
        (Some(name), _) if name.trim().is_empty() => {
            return Err(Failure::asked(
                "the name is empty",
                "say what they are called",
            ));
        }
        (Some(name), _) => Decided::Named(party, name.trim().to_string()),
        (None, Some(day)) => Decided::Turned(party, day),
        (None, None) => match (args.what.stands, args.what.not_cause) {
            (Some(standing), _) => Decided::Stands(party, standing),
            (None, Some(cause)) => Decided::NotCause(party, cause),
            (None, None) => Decided::NotClient(party),
        },
    };
    decided::say(lists, &what, &args.why.why).map(drop)
}

fn is_a_client(lists: Lists, typed: &ClientName, why: &str) -> Result<(), Failure> {
    let party = Party::new(&typed.0);
    let looks_right = party.as_str().contains('.') && !party.as_str().contains(char::is_whitespace);
    if !looks_right {
        return Err(Failure::asked(
            format!("“{}” is no address and no domain", typed.0),
            "write it like gwen@brannock.example or brannock.example",
        ));
    }
    let now = decided::say(lists, &Decided::IsClient(party.clone()), why)?;
    let known = now.report.clients.iter().any(|client| {
        party.is_one_of(
            client.domains.iter().map(String::as_str),
            client.people.iter().map(|p| &p.address),
        )
    });
    match known {
        true => Ok(()),
        false => output::plain("There is no mail with them yet: it counts once there is.\n"),
    }
}

fn person(args: &CorrectPerson) -> Result<(), Failure> {
    let lists = lists::open(&args.store)?;
    let what = amends_service::one_person(&lists.report, &args.address, &args.other)?;
    decided::say(lists, &what, &args.why.why).map(drop)
}

fn list(args: &CorrectList) -> Result<(), Failure> {
    let amends = store::open(&args.store, Options::default())?;
    let decisions = amends.decisions()?;
    match args.page.format {
        Format::Json => output::plain(&json::decided(&decisions)),
        Format::Text => {
            let page = DecidedPage::of(&decisions);
            output::page(&print::decided(&page, args.page.width.columns()))
        }
    }
}
