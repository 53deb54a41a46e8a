//! Who is who: who we are, whom we work for, and who else writes to us.
//!
//! Nothing needs to be said beforehand. Outside people are put together into parties by evidence,
//! and each party is judged: a client, or left out with the reason. Linear in messages.

mod cast;
mod census;
mod cues;
mod domains;
mod dossier;
mod firm;
mod groups;
mod judge;
mod names;
mod naming;
mod services;
mod setting;
mod slug;
mod told;
mod tone;
mod words;

pub use census::{Census, MailboxNumber, Row, Voice};
pub(crate) use cues::Heard;
pub use cues::{Cues, HeardIn};
pub use words::{BEGINNING, Opening, Words};

use crate::report::{LeftOut, LeftOutWhy, PersonSeen};
use amends_domain::{Decision, Decisions, Mailbox, Message, Side, Thread};
use census::Letter;
use dossier::Dossier;
use judge::Verdict;
use setting::Setting;
use std::cmp::Reverse;
use told::Told;
use words::InMemory;

/// What somebody said beforehand.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Our addresses and domains (`gwen@brannock.example`, `brannock.example`). Empty: they are
    /// found.
    pub us: Vec<String>,
    /// What people decided; what is about letters only is passed over.
    pub decisions: Decisions,
}

/// Who is who in a mailbox.
#[derive(Debug, Clone, Default)]
pub struct Who {
    /// Us. Without domains and members when nobody could be found to be us.
    pub firm: Firm,
    /// Those we work for, the busiest first.
    pub clients: Vec<ClientFound>,
    /// Those who write to us and are no clients, the busiest first.
    pub left_out: Vec<LeftOut>,
    /// For each message: whose client's it is (a position in `clients`) and which side wrote it. A
    /// message of ours to several clients belongs to the first that is addressed; it stands in the
    /// `messages` of all of them.
    pub side_of: Vec<Option<(usize, Side)>>,
    /// What people decided about somebody who is nowhere in the mail, or is no client though it needs one;
    /// oldest first.
    pub unfit: Vec<Decision>,
}

/// Us.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Firm {
    /// Our domains, busiest first; empty when we write from free-mail addresses.
    pub domains: Vec<String>,
    /// Our people and shared desks who wrote at least once, busiest first.
    pub members: Vec<Mailbox>,
}

/// Somebody we work for.
#[derive(Debug, Clone, PartialEq)]
pub struct ClientFound {
    /// A stable name for commands and links, unique in the report: `northgate-foods`.
    pub id: String,
    /// The name as people write it.
    pub name: String,
    /// Their domains, busiest first; empty for a private person.
    pub domains: Vec<String>,
    /// Their people, those who wrote most first; those only written to as well.
    pub people: Vec<PersonSeen>,
    /// All messages between us and them, both ways, oldest first: positions in the list that was
    /// read. Machines' mail is not among them, absence notes and calendar answers are.
    pub messages: Vec<usize>,
}

/// Finds out who is who. `threads` must hold positions in `messages`; a message in no thread is
/// taken for one by itself.
pub fn find(messages: &[Message], threads: &[Thread], options: &Options) -> Who {
    find_heard(messages, threads, options, &Heard::default())
}

/// The same for the first messages of a mailbox whose cues are kept.
pub(crate) fn find_heard(
    messages: &[Message],
    threads: &[Thread],
    options: &Options,
    heard: &Heard,
) -> Who {
    let census = Census::take(messages, threads);
    find_in(census, &InMemory { messages, heard }, options)
}

/// The same from small facts of the messages, whose words are asked for where they are needed. The
/// positions are those of the census.
pub fn find_in(mut census: Census, words: &dyn Words, options: &Options) -> Who {
    let mut ours = firm::find(&census, words, &options.us);
    let told = Told::of(&census, &options.decisions);
    told.give_up(&census, &mut ours);
    let mut who = Who {
        side_of: vec![None; census.letters.len()],
        ..Who::default()
    };
    if ours.is_nobody() {
        who.unfit = told.unfit(&[]);
        return who;
    }
    census.take_back_own_lists(&ours);
    who.firm = cast::our_side(&census, &ours);
    let setting = Setting::of(&census, words, &ours);
    let mut groups = groups::find(&census, words, &ours, &setting.services);
    told.join(&mut groups);
    let mut found = Vec::new();
    for (_, dossier) in dossier::collect(&census, &ours, &groups) {
        let judged = judge::judge(&census, words, &dossier, &setting);
        let wrote = dossier.theirs.len() + dossier.ours.len() > 0;
        let (verdict, decision) = match told.is_client(&dossier) {
            Some((true, decision)) if wrote => (Verdict::Client, Some(decision)),
            Some((false, decision)) if judged != Verdict::Nobody => {
                (Verdict::LeftOut(LeftOutWhy::Told), Some(decision))
            }
            _ => (judged, None),
        };
        match verdict {
            Verdict::Client => found.push(dossier),
            Verdict::LeftOut(why) => who.left_out.push(LeftOut {
                who: cast::left_out(&census, &dossier),
                messages: dossier.received(),
                why,
                decision: decision.cloned(),
            }),
            Verdict::Nobody => {}
        }
    }
    found.sort_by_key(|d| (Reverse(d.theirs.len() + d.ours.len()), d.people[0]));
    who.left_out
        .sort_by(|a, b| (b.messages, &a.who).cmp(&(a.messages, &b.who)));
    let mut slugs = slug::Slugs::default();
    for dossier in &found {
        let services = &setting.services;
        let client = cast::client(&census, words, dossier, &told, services, &mut slugs);
        let position = who.clients.len();
        for &index in &client.messages {
            let theirs = dossier.theirs.binary_search(&(index as u32)).is_ok();
            let side = if theirs { Side::Theirs } else { Side::Ours };
            let letter = census.letters.at(index);
            assign(&mut who.side_of[index], dossier, letter, position, side);
        }
        who.clients.push(client);
    }
    who.unfit = told.unfit(&who.clients);
    who
}

/// Gives a message to a client; of several, to the one that is addressed first.
fn assign(
    slot: &mut Option<(usize, Side)>,
    dossier: &Dossier,
    letter: Letter<'_>,
    position: usize,
    side: Side,
) {
    let first = letter.to().next();
    let addressed = side.is_ours() && first.is_some_and(|p| dossier.people.contains(&p));
    if slot.is_none() || addressed {
        *slot = Some((position, side));
    }
}
