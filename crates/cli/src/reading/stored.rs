//! From the store to a report.

use super::{Read, Recorded, options, recorded_report};
use crate::args::{Mailboxes, StorePlace};
use crate::command::import::settle;
use crate::failure::Failure;
use crate::store;
use amends_domain::Message;
use amends_language::{Context, Reader};
use amends_mail::thread;
use amends_reading::Options;
use amends_views::{MailRead, Unread};

/// Reads every client in the store.
pub fn read(args: &Mailboxes, place: &StorePlace, recorded: Recorded) -> Result<Read, Failure> {
    if !args.us.is_empty() {
        return Err(Failure::asked(
            "--us needs a mailbox: who you are in the store stands in its policy",
            "amends policy set us ADDRESS|DOMAIN",
        ));
    }
    let told = [
        (!args.cues.is_empty(), "--cues"),
        (args.model.is_some(), "--model"),
    ];
    if let Some((_, flag)) = told.iter().find(|(said, _)| *said) {
        return Err(Failure::asked(
            format!("{flag} needs a mailbox: what is in the store was read without it"),
            "name a mailbox, or leave it out",
        ));
    }
    let said = options(args)?;
    let amends = store::open(place, Options::default())?;
    let options = amends.with_policy(&said)?;
    settle(&amends)?;
    let held = amends.held()?;
    if held.mails.0 == 0 {
        return Err(store::empty(&amends));
    }
    let record = if recorded.holds(held.letters) {
        let messages = amends.messages()?;
        let reader = Reader::built_in();
        let read_text =
            |message: &Message, context: &Context<'_>| reader.read(&message.text.own, context);
        let threads = thread::threads(&messages);
        Some(recorded_report(&messages, &threads, &options, &read_text).1)
    } else {
        None
    };
    let unread = held.unread.into_iter().map(|u| Unread {
        path: u.place,
        position: u.position,
        what: u.what,
    });
    Ok(Read {
        report: amends.report(&options)?,
        record,
        mail: MailRead {
            messages: held.letters,
            copies: held.copies,
            set_aside: held.set_aside,
            unread: unread.collect(),
        },
    })
}
