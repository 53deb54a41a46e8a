//! What somebody decides, as programs say it, made to what it means: clients by their ids, loops by their codes.

use super::clients::StandingName;
use super::times::{Day, Moment};
use crate::fault::Fault;
use amends_domain::decision::{Contact, LoopRef, Note, Party, Sentence, ToldHow};
use amends_domain::{Cause, Decided, MessageId, MomentKind, Side, Standing};
use amends_service::{Lists, Seat, one_person, words_within};
use amends_views::words::quote;
use schemars::JsonSchema;
use serde::Deserialize;

/// What.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(tag = "decided", rename_all = "snake_case", deny_unknown_fields)]
pub enum What {
    /// Something open is closed.
    Closed {
        /// Its code, as the loops give it.
        #[serde(rename = "loop")]
        code: String,
        how: How,
        /// On which day; today where it is not said.
        on: Option<Day>,
    },
    /// It is for this side to close.
    GivenTo {
        #[serde(rename = "loop")]
        code: String,
        side: Whose,
        /// Who of them.
        member: Option<String>,
    },
    /// It can wait until the beginning of a day.
    PutOff {
        #[serde(rename = "loop")]
        code: String,
        until: Day,
    },
    /// A sentence is not what it is taken for.
    NotA {
        message_id: String,
        /// What it is not: `complaint`.
        kind: String,
        /// Its words.
        quote: String,
    },
    /// A sentence is this.
    IsA {
        message_id: String,
        kind: String,
        quote: String,
    },
    /// They are no client.
    NotClient { client: String },
    /// They are a client: a domain or an address.
    IsClient { party: String },
    /// These two are one client, called after the first.
    OneClient { client: String, other: String },
    /// These two addresses are one person's, who is called after the first: one of a client's people.
    OnePerson { address: String, other: String },
    /// The client is called so.
    Named { client: String, name: String },
    /// The relationship turned that day.
    Turned { client: String, day: Day },
    /// The relationship stands so: for 90 days, or until they bring up trouble anew.
    Stands {
        client: String,
        standing: StandingName,
    },
    /// This is no reason why it stands as it does, until newer words show it.
    NotCause {
        client: String,
        /// What: `slow_response`.
        cause: String,
    },
    /// A call or a meeting.
    Note {
        client: String,
        contact: Spoke,
        /// When; now where it is not said.
        at: Option<Moment>,
        /// With whom.
        #[serde(default)]
        with: Vec<String>,
        /// What was said.
        text: String,
        /// What it settled, by the codes.
        #[serde(default)]
        closes: Vec<String>,
    },
}

/// Longer names nobody bears, in letters.
const LONG: usize = 100;

impl What {
    /// Whether a reason has to be given, as on the pages.
    pub fn needs_why(&self) -> bool {
        matches!(
            self,
            What::PutOff { .. } | What::NotClient { .. } | What::Stands { .. }
        )
    }
}

/// In which way it closed.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline)]
pub enum How {
    ByPhone,
    Done,
    NoLongerWanted,
    Other,
}

#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline)]
pub enum Whose {
    Us,
    Them,
}

/// How people spoke.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline)]
pub enum Spoke {
    Call,
    Meeting,
}

/// What it means for these clients.
pub fn decided(seat: &Seat, lists: &Lists, what: What) -> Result<Decided, Fault> {
    let report = &lists.report;
    let today = report
        .as_of
        .to_zoned(report.firm.calendar.zone().clone())
        .date();
    let party = |id: &str| party(lists, id);
    let coded = |code: &str| coded(lists, code);
    Ok(match what {
        What::Closed { code, how, on } => {
            let on = on.map_or(today, |Day(on)| on);
            if on > today {
                return Err(unfit(
                    "that day is still to come",
                    "name a day that has come",
                ));
            }
            let how = match how {
                How::ByPhone => ToldHow::ByPhone,
                How::Done => ToldHow::Done,
                How::NoLongerWanted => ToldHow::NoLongerWanted,
                How::Other => ToldHow::Other,
            };
            let which = coded(&code)?;
            Decided::Closed { which, how, on }
        }
        What::GivenTo { code, side, member } => Decided::GivenTo {
            which: coded(&code)?,
            side: match side {
                Whose::Us => Side::Ours,
                Whose::Them => Side::Theirs,
            },
            member: member
                .map(|m| m.trim().to_string())
                .filter(|m| !m.is_empty()),
        },
        What::PutOff {
            until: Day(until), ..
        } if until <= today => {
            return Err(unfit("that day has come already", "name a later day"));
        }
        What::PutOff {
            code,
            until: Day(until),
        } => Decided::PutOff {
            which: coded(&code)?,
            until,
        },
        What::NotA {
            message_id,
            kind,
            quote,
        } => Decided::NotA(sentence(seat, &message_id, &kind, &quote)?),
        What::IsA {
            message_id,
            kind,
            quote,
        } => Decided::IsA(sentence(seat, &message_id, &kind, &quote)?),
        What::NotClient { client } => Decided::NotClient(party(&client)?),
        What::IsClient { party } => {
            let party = Party::new(&party);
            let name = party.as_str();
            if !name.contains('.') || name.contains(char::is_whitespace) {
                return Err(unfit(
                    "that is no address and no domain",
                    "write it like gwen@brannock.example or brannock.example",
                ));
            }
            Decided::IsClient(party)
        }
        What::OneClient { client, other } if client == other => {
            return Err(unfit("that is one client already", "name two clients"));
        }
        What::OneClient { client, other } => Decided::OneClient(party(&client)?, party(&other)?),
        What::OnePerson { address, other } => one_person(report, &address, &other)?,
        What::Named { client, name } => match quote::clean(&name) {
            name if name.is_empty() => {
                return Err(unfit("the name is empty", "say what they are called"));
            }
            name if name.chars().count() > LONG => {
                return Err(unfit("the name is too long", "100 letters are the most"));
            }
            name => Decided::Named(party(&client)?, name),
        },
        What::Turned { day: Day(day), .. } if day > today => {
            return Err(unfit(
                "that day is still to come",
                "name a day that has come",
            ));
        }
        What::Turned {
            client,
            day: Day(day),
        } => Decided::Turned(party(&client)?, day),
        What::Stands { client, standing } => match standing.standing() {
            Standing::Unknown => {
                return Err(unfit("that is no standing", "for example: good"));
            }
            standing => Decided::Stands(party(&client)?, standing),
        },
        What::NotCause { client, cause } => {
            let named = Cause::ALL.into_iter().find(|c| c.name() == cause);
            let named =
                named.ok_or_else(|| unfit("there is no such cause", "GLOSSARY.md names them"));
            Decided::NotCause(party(&client)?, named?)
        }
        What::Note {
            client,
            contact,
            at,
            with,
            text,
            closes,
        } => {
            let at = at.map_or(report.as_of, |Moment(at)| at);
            if at > seat.now().max(report.as_of) {
                return Err(unfit(
                    "that time is still to come",
                    "note it when you have spoken",
                ));
            }
            if text.trim().is_empty() {
                return Err(unfit("the note is empty", "write what was said, in a line"));
            }
            let closes: Result<Vec<LoopRef>, Fault> = closes.iter().map(|c| coded(c)).collect();
            Decided::Note(Note {
                client: party(&client)?,
                contact: match contact {
                    Spoke::Call => Contact::Call,
                    Spoke::Meeting => Contact::Meeting,
                },
                at,
                with: with.iter().map(|w| w.trim().to_string()).collect(),
                text: text.trim().to_string(),
                closes: closes?,
            })
        }
    })
}

fn unfit(what: &str, hint: &str) -> Fault {
    Fault::Unfit(what.to_string(), hint.to_string())
}

/// What a client is called in a decision: one of its domains, else an address.
fn party(lists: &Lists, id: &str) -> Result<Party, Fault> {
    let client = lists.report.clients.iter().find(|c| c.id == id);
    let client =
        client.ok_or_else(|| unfit("there is no such client", "/api/v1/clients names them"))?;
    let domain = client.domains.first().map(String::as_str);
    let named = domain.or(client.people.first().map(|p| p.address.as_str()));
    Ok(Party::new(named.ok_or(Fault::Gone)?))
}

/// What bears a code: something open, or that was decided about.
fn coded(lists: &Lists, code: &str) -> Result<LoopRef, Fault> {
    let typed = LoopRef::typed(code);
    let clients = lists.report.clients.iter();
    let mut known = clients.flat_map(|client| {
        let told = client.decisions.iter().flat_map(|d| d.what.loops());
        client.open.iter().map(LoopRef::of).chain(told.cloned())
    });
    let found = known.find(|which| which.code() == typed);
    found.ok_or_else(|| {
        unfit(
            "nothing that is open has that code",
            "/api/v1/loops gives codes",
        )
    })
}

fn sentence(seat: &Seat, message: &str, kind: &str, quote: &str) -> Result<Sentence, Fault> {
    let message = MessageId::new(message);
    let named = MomentKind::ALL.into_iter().find(|k| k.name() == kind);
    let kind = named.ok_or_else(|| {
        unfit(
            "there is no such kind of sentence",
            "for example: complaint",
        )
    })?;
    let text = seat.words_of(&message)?;
    let text = text.ok_or_else(|| unfit("there is no such message", "/api/v1/search finds it"))?;
    let words = words_within(&text, quote.trim());
    let quote = words.ok_or_else(|| {
        unfit(
            "those words do not stand in that message",
            "copy them whole and as they are; quoted mail and signatures do not count",
        )
    })?;
    Ok(Sentence {
        message,
        kind,
        quote: quote.to_string(),
    })
}
