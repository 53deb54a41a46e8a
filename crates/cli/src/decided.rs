//! What somebody decides here: what it is about is found, it is written down, and what became of it is said in
//! a line or two.

use crate::args::ClientName;
use crate::failure::Failure;
use crate::lists::{self, Lists};
use crate::{find_client, output, store};
use amends_domain::decision::{Decided, LoopRef, Party};
use amends_domain::{Decision, Standing};
use amends_reading::ClientReport;
use amends_views::words::Voice;
use amends_views::words::{decision, name, standing};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Letters and digits of a code that must be typed at least.
const FEWEST: usize = 3;

/// The day that lists speak of.
pub fn today(lists: &Lists) -> Date {
    Voice::of(&lists.report).today()
}

/// What bears a code, and whose it is: something open, or put off.
pub fn coded<'a>(lists: &'a Lists, code: &str) -> Result<(LoopRef, &'a ClientReport), Failure> {
    let typed = LoopRef::typed(code);
    let mut found: BTreeMap<LoopRef, &ClientReport> = BTreeMap::new();
    for client in lists.report.all() {
        let told = client.decisions.iter().flat_map(|d| d.what.loops());
        let known = client.open.iter().map(LoopRef::of).chain(told.cloned());
        let fits = |which: &LoopRef| typed.len() >= FEWEST && which.code().starts_with(&typed);
        found.extend(known.filter(fits).map(|which| (which, client)));
    }
    let codes: Vec<String> = found.keys().map(LoopRef::code).collect();
    let mut found = found.into_iter();
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one),
        (None, _) => Err(Failure::asked(
            format!("nothing that is open has the code “{code}”"),
            "amends loops shows what is open, each with its code",
        )),
        (Some(_), Some(_)) => Err(Failure::asked(
            format!("“{code}” fits several: {}", codes.join(", ")),
            "write more of the code",
        )),
    }
}

/// The client that is meant.
pub fn client<'a>(lists: &'a Lists, name: &ClientName) -> Result<&'a ClientReport, Failure> {
    let clients = lists.report.all();
    Ok(clients[find_client::place(&clients, name)?])
}

/// What a client is called in a decision: the domain or address of theirs that was typed, else one of its
/// domains, or an address.
pub fn party(client: &ClientReport, typed: &ClientName) -> Result<Party, Failure> {
    let party = Party::new(&typed.0);
    let addresses = client.people.iter().map(|p| &p.address);
    if party.is_one_of(client.domains.iter().map(String::as_str), addresses) {
        return Ok(party);
    }
    let domain = client.domains.first().map(String::as_str);
    let named = domain.or(client.people.first().map(|p| p.address.as_str()));
    named.map(Party::new).ok_or_else(|| {
        Failure::asked(
            format!("no address of {} is known", name::of_client(client)),
            "",
        )
    })
}

/// Writes a decision down, brings everything up to date, and says what it did and how to take it back.
pub fn say(lists: Lists, what: &Decided, why: &str) -> Result<Lists, Failure> {
    let Lists { amends, report } = lists;
    let who = store::who();
    let number = amends.decide(what, &who, why.trim())?;
    let decisions = amends.decisions()?;
    let made = decisions.into_iter().find(|(held, _)| *held == number);
    let now = lists::of(amends)?;
    let said = made.map(|(_, made)| decision::of_whom(&made));
    let mut text = said.map_or_else(String::new, |said| format!("{said}.\n"));
    text.push_str(&changed(&stood(&report), &now));
    text.push_str(&format!("To take it back: amends correct undo {number}\n"));
    output::plain(&text)?;
    Ok(now)
}

/// Takes a decision back, and says what that did.
pub fn take_back(lists: Lists, number: i64) -> Result<(), Failure> {
    let Lists { amends, report } = lists;
    let made: Decision = amends.undo(number, &store::who())?;
    let now = lists::of(amends)?;
    let said = format!("{}: taken back.\n", decision::of_whom(&made));
    output::plain(&(said + &changed(&stood(&report), &now)))
}

/// How everybody stood.
fn stood(report: &amends_reading::Report) -> BTreeMap<String, Standing> {
    let clients = report.clients.iter();
    clients.map(|c| (c.id.clone(), c.standing)).collect()
}

/// Who stands otherwise than before, a line each.
fn changed(before: &BTreeMap<String, Standing>, now: &Lists) -> String {
    let mut text = String::new();
    for client in &now.report.clients {
        let (name, word) = (name::of_client(client), standing::of_client(client));
        match before.get(&client.id) {
            Some(was) if *was == client.standing => {}
            Some(was) => {
                text.push_str(&format!(
                    "{name}: {word} now, {} before.\n",
                    standing::word(*was)
                ));
            }
            None => text.push_str(&format!("{name}: {word}.\n")),
        }
    }
    text
}
