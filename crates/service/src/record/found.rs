//! Who is who, as it is kept.

use super::envelope::{self, Person};
use super::pack;
use crate::error::ServiceError;
use amends_domain::{Address, Decision, Decisions};
use amends_reading::report::{LeftOut, LeftOutWhy, PersonSeen};
use amends_reading::who::{ClientFound, Firm};
use amends_reading::working_time::Sent;
use jiff::{Timestamp, tz::Offset};
use serde::{Deserialize, Serialize};

/// When somebody wrote: seconds, each since the one before, and the offset of their clock.
type Times = Vec<(i64, i32)>;

#[derive(Serialize, Deserialize)]
struct Client {
    id: String,
    name: String,
    domains: Vec<String>,
    people: Vec<(String, String, u64)>,
    sent: Times,
}

#[derive(Serialize, Deserialize)]
struct Whole {
    domains: Vec<String>,
    members: Vec<Person>,
    sent: Times,
    left_out: Vec<(String, u64, u8, Option<String>)>,
    unfit: Vec<String>,
    encrypted: u64,
    undated: u64,
}

/// What is known of the firm's mail as a whole.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Known {
    /// Us.
    pub firm: Firm,
    /// When our people wrote.
    pub sent: Vec<Sent>,
    /// Who is no client.
    pub left_out: Vec<LeftOut>,
    /// What people decided that fits nobody.
    pub unfit: Vec<Decision>,
    /// Messages that are encrypted.
    pub encrypted: usize,
    /// Messages that nothing dates.
    pub undated: usize,
}

/// Packs a client and when its people wrote.
pub(crate) fn client(found: &ClientFound, sent: &[Sent]) -> Vec<u8> {
    let people = found.people.iter();
    pack::record(&Client {
        id: found.id.clone(),
        name: found.name.clone(),
        domains: found.domains.clone(),
        people: people
            .map(|p| {
                (
                    p.name.clone(),
                    p.address.as_str().to_string(),
                    p.messages as u64,
                )
            })
            .collect(),
        sent: times(sent),
    })
}

/// Unpacks a client and when its people wrote.
pub(crate) fn client_found(packed: &[u8]) -> Result<(ClientFound, Vec<Sent>), ServiceError> {
    let held: Client = pack::read(packed, "a client")?;
    let people = held.people.into_iter();
    let found = ClientFound {
        id: held.id,
        name: held.name,
        domains: held.domains,
        people: people
            .map(|(name, address, messages)| PersonSeen {
                name,
                address: Address::new(&address),
                messages: messages as usize,
            })
            .collect(),
        messages: Vec::new(),
    };
    Ok((found, sent(held.sent)))
}

/// Packs what is known as a whole.
pub(crate) fn known(known: &Known) -> Vec<u8> {
    let left_out = known.left_out.iter();
    pack::record(&Whole {
        domains: known.firm.domains.clone(),
        members: known.firm.members.iter().map(envelope::person).collect(),
        sent: times(&known.sent),
        left_out: left_out
            .map(|l| {
                let why = envelope::index(&WHY, &l.why);
                let decision = l.decision.as_ref().map(|d| d.id.0.clone());
                (l.who.as_str().to_string(), l.messages as u64, why, decision)
            })
            .collect(),
        unfit: known.unfit.iter().map(|d| d.id.0.clone()).collect(),
        encrypted: known.encrypted as u64,
        undated: known.undated as u64,
    })
}

/// Unpacks what is known as a whole. Decisions are kept by their names.
pub(crate) fn whole(packed: &[u8], decisions: &Decisions) -> Result<Known, ServiceError> {
    let held: Whole = pack::read(packed, "who is who")?;
    let named = |id: &String| decisions.iter().find(|d| d.id.0 == *id).cloned();
    let left_out = held.left_out.into_iter();
    Ok(Known {
        firm: Firm {
            domains: held.domains,
            members: held.members.into_iter().map(envelope::mailbox).collect(),
        },
        sent: sent(held.sent),
        left_out: left_out
            .map(|(who, messages, why, decision)| LeftOut {
                who: Address::new(&who),
                messages: messages as usize,
                why: WHY.get(usize::from(why)).copied().unwrap_or(WHY[0]),
                decision: decision.as_ref().and_then(named),
            })
            .collect(),
        unfit: held.unfit.iter().filter_map(named).collect(),
        encrypted: held.encrypted as usize,
        undated: held.undated as usize,
    })
}

const WHY: [LeftOutWhy; 8] = [
    LeftOutWhy::Newsletter,
    LeftOutWhy::Machine,
    LeftOutWhy::Unanswered,
    LeftOutWhy::List,
    LeftOutWhy::Supplier,
    LeftOutWhy::Recruiter,
    LeftOutWhy::Private,
    LeftOutWhy::Told,
];

fn times(sent: &[Sent]) -> Times {
    let mut before = 0;
    let since = |(at, offset): &Sent| {
        let step = at.as_second() - before;
        before = at.as_second();
        (step, offset.seconds())
    };
    sent.iter().map(since).collect()
}

fn sent(times: Times) -> Vec<Sent> {
    let mut before = 0;
    let at = |(step, offset): (i64, i32)| {
        before += step;
        let at = Timestamp::from_second(before).ok()?;
        Some((at, Offset::from_seconds(offset).ok()?))
    };
    times.into_iter().filter_map(at).collect()
}
