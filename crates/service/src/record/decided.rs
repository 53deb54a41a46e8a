//! What a person decided, as it is kept: JSON that a person can read.

use crate::error::{ServiceError, damaged};
use amends_domain::decision::{
    Contact, Decided, Decision, DecisionId, LoopRef, Note, Party, Sentence, ToldHow, Undone,
};
use amends_domain::message::MessageId;
use amends_domain::open_loop::LoopKind;
use amends_domain::{Cause, MomentKind, Side, Standing};
use amends_store::decision;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A sentence or a loop: message, kind, words.
#[derive(Serialize, Deserialize)]
struct Words {
    message: String,
    kind: String,
    quote: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kept {
    NotA(Words),
    IsA(Words),
    Closed {
        which: Words,
        how: String,
        #[serde(with = "text")]
        on: Date,
    },
    GivenTo {
        which: Words,
        ours: bool,
        member: Option<String>,
    },
    PutOff {
        which: Words,
        #[serde(with = "text")]
        until: Date,
    },
    NotClient(String),
    IsClient(String),
    OneClient(String, String),
    OnePerson(String, String),
    Named(String, String),
    Turned(String, #[serde(with = "text")] Date),
    Stands(String, String),
    NotCause(String, String),
    Note {
        client: String,
        contact: String,
        #[serde(with = "text")]
        at: Timestamp,
        with: Vec<String>,
        text: String,
        closes: Vec<Words>,
    },
}

/// Days and moments as people write them: ISO 8601.
mod text {
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};
    use std::fmt::Display;
    use std::str::FromStr;

    pub fn serialize<S: Serializer>(value: &impl Display, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(value)
    }

    pub fn deserialize<'de, D: Deserializer<'de>, T: FromStr>(from: D) -> Result<T, D::Error> {
        let text = String::deserialize(from)?;
        text.parse()
            .map_err(|_| D::Error::custom("no day, or no moment"))
    }
}

/// A decision as the store keeps it.
pub(crate) fn kept(what: &Decided) -> String {
    let kept = match what {
        Decided::NotA(sentence) => Kept::NotA(sentence_kept(sentence)),
        Decided::IsA(sentence) => Kept::IsA(sentence_kept(sentence)),
        Decided::Closed { which, how, on } => Kept::Closed {
            which: loop_kept(which),
            how: how.name().to_string(),
            on: *on,
        },
        Decided::GivenTo {
            which,
            side,
            member,
        } => Kept::GivenTo {
            which: loop_kept(which),
            ours: *side == Side::Ours,
            member: member.clone(),
        },
        Decided::PutOff { which, until } => Kept::PutOff {
            which: loop_kept(which),
            until: *until,
        },
        Decided::NotClient(party) => Kept::NotClient(party.as_str().to_string()),
        Decided::IsClient(party) => Kept::IsClient(party.as_str().to_string()),
        Decided::OneClient(one, other) => {
            Kept::OneClient(one.as_str().to_string(), other.as_str().to_string())
        }
        Decided::OnePerson(one, other) => {
            Kept::OnePerson(one.as_str().to_string(), other.as_str().to_string())
        }
        Decided::Named(party, name) => Kept::Named(party.as_str().to_string(), name.clone()),
        Decided::Turned(party, on) => Kept::Turned(party.as_str().to_string(), *on),
        Decided::Stands(party, standing) => {
            Kept::Stands(party.as_str().to_string(), standing.name().to_string())
        }
        Decided::NotCause(party, cause) => {
            Kept::NotCause(party.as_str().to_string(), cause.name().to_string())
        }
        Decided::Note(note) => Kept::Note {
            client: note.client.as_str().to_string(),
            contact: note.contact.name().to_string(),
            at: note.at,
            with: note.with.clone(),
            text: note.text.clone(),
            closes: note.closes.iter().map(loop_kept).collect(),
        },
    };
    // Texts, numbers and dates can always be written.
    serde_json::to_string(&kept).unwrap_or_default()
}

/// A decision as it was made.
pub(crate) fn decision(held: decision::Decision) -> Result<Decision, ServiceError> {
    let wrong = || damaged("a decision");
    let at = |micros: i64| Timestamp::from_microsecond(micros).map_err(|_| wrong());
    let kept: Kept = serde_json::from_str(&held.what).map_err(|_| wrong())?;
    Ok(Decision {
        id: DecisionId(format!("{:08}", held.decision)),
        by: held.who,
        at: at(held.at)?,
        why: held.why,
        what: decided(kept).ok_or_else(wrong)?,
        undone: match held.undone {
            Some((when, by)) => Some(Undone { by, at: at(when)? }),
            None => None,
        },
    })
}

fn decided(kept: Kept) -> Option<Decided> {
    Some(match kept {
        Kept::NotA(words) => Decided::NotA(sentence(words)?),
        Kept::IsA(words) => Decided::IsA(sentence(words)?),
        Kept::Closed { which, how, on } => Decided::Closed {
            which: which_loop(which)?,
            how: ToldHow::ALL.into_iter().find(|h| h.name() == how)?,
            on,
        },
        Kept::GivenTo {
            which,
            ours,
            member,
        } => Decided::GivenTo {
            which: which_loop(which)?,
            side: if ours { Side::Ours } else { Side::Theirs },
            member,
        },
        Kept::PutOff { which, until } => Decided::PutOff {
            which: which_loop(which)?,
            until,
        },
        Kept::NotClient(party) => Decided::NotClient(Party::new(&party)),
        Kept::IsClient(party) => Decided::IsClient(Party::new(&party)),
        Kept::OneClient(one, other) => Decided::OneClient(Party::new(&one), Party::new(&other)),
        Kept::OnePerson(one, other) => Decided::OnePerson(Party::new(&one), Party::new(&other)),
        Kept::Named(party, name) => Decided::Named(Party::new(&party), name),
        Kept::Turned(party, on) => Decided::Turned(Party::new(&party), on),
        Kept::Stands(party, word) => Decided::Stands(
            Party::new(&party),
            Standing::ALL.into_iter().find(|s| s.name() == word)?,
        ),
        Kept::NotCause(party, word) => Decided::NotCause(
            Party::new(&party),
            Cause::ALL.into_iter().find(|c| c.name() == word)?,
        ),
        Kept::Note {
            client,
            contact,
            at,
            with,
            text,
            closes,
        } => Decided::Note(Note {
            client: Party::new(&client),
            contact: Contact::ALL.into_iter().find(|c| c.name() == contact)?,
            at,
            with,
            text,
            closes: closes.into_iter().map(which_loop).collect::<Option<_>>()?,
        }),
    })
}

fn sentence_kept(sentence: &Sentence) -> Words {
    Words {
        message: sentence.message.as_str().to_string(),
        kind: sentence.kind.name().to_string(),
        quote: sentence.quote.clone(),
    }
}

fn loop_kept(which: &LoopRef) -> Words {
    Words {
        message: which.message.as_str().to_string(),
        kind: which.kind.name().to_string(),
        quote: which.quote.clone(),
    }
}

fn sentence(words: Words) -> Option<Sentence> {
    Some(Sentence {
        message: MessageId::new(&words.message),
        kind: MomentKind::ALL
            .into_iter()
            .find(|k| k.name() == words.kind)?,
        quote: words.quote,
    })
}

fn which_loop(words: Words) -> Option<LoopRef> {
    Some(LoopRef {
        message: MessageId::new(&words.message),
        kind: LoopKind::ALL.into_iter().find(|k| k.name() == words.kind)?,
        quote: words.quote,
    })
}
