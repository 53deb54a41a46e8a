//! The decision that a form asks for, or what is wrong with the form.

use crate::client::refused::Wrong;
use crate::form::Sent;
use amends_domain::decision::{Contact, LoopRef, Note, Party, Sentence, ToldHow};
use amends_domain::{Cause, Decided, MessageId, MomentKind, Side, Standing};
use amends_service::{PersonSeen, Portrait, Seat, ServiceError, one_person, words_within};
use amends_views::words::Voice;
use amends_views::words::quote;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};

/// Longer names nobody bears, in letters.
const LONG: usize = 100;

/// The decision.
pub fn of(
    sent: &Sent,
    portrait: &Portrait,
    seat: &Seat,
) -> Result<Result<Decided, Wrong>, ServiceError> {
    Ok(match sent.field("what") {
        "not" | "is" => return sentence(sent, seat),
        "phone" | "done" | "unwanted" | "other" | "wait" | "give" => of_loop(sent, portrait),
        "note" => note(sent, portrait, seat.now()),
        _ => of_client(sent, portrait, seat)?,
    })
}

/// About a sentence of a message.
fn sentence(sent: &Sent, seat: &Seat) -> Result<Result<Decided, Wrong>, ServiceError> {
    let Some(kind) = MomentKind::named(sent.field("kind")) else {
        return Ok(Err(Wrong::Words));
    };
    let message = MessageId::new(sent.field("message"));
    let text = seat.words_of(&message)?.ok_or(ServiceError::NotThere)?;
    let typed = sent.field("words").trim_matches(['“', '”', '"', '„']);
    let Some(quote) = words_within(&text, typed) else {
        return Ok(Err(Wrong::Words));
    };
    let sentence = Sentence {
        message,
        kind,
        quote: quote.to_string(),
    };
    Ok(Ok(match sent.field("what") {
        "is" => Decided::IsA(sentence),
        _ => Decided::NotA(sentence),
    }))
}

/// About something open, by its code.
fn of_loop(sent: &Sent, portrait: &Portrait) -> Result<Decided, Wrong> {
    let which = coded(sent.field("code"), portrait).ok_or(Wrong::Gone)?;
    let voice = Voice::with(&portrait.report, portrait.client());
    let today = voice.today();
    Ok(match sent.field("what") {
        "wait" => {
            let until: Date = sent.field("until").parse().map_err(|_| Wrong::Day)?;
            if until <= today {
                return Err(Wrong::Day);
            }
            if sent.field("why").is_empty() {
                return Err(Wrong::Why);
            }
            Decided::PutOff { which, until }
        }
        "give" => {
            let (side, member) = whom(sent.field("to")).ok_or(Wrong::Whom)?;
            Decided::GivenTo {
                which,
                side,
                member,
            }
        }
        "phone" if !sent.field("why").is_empty() => {
            let open = portrait.client().open.iter();
            let mut of = open.filter(|open| LoopRef::of(open) == which);
            let with = of.next().filter(|open| open.owner.is_ours());
            let with = with.map(|open| voice.who(&open.evidence.from));
            Decided::Note(Note {
                client: party(portrait).ok_or(Wrong::Gone)?,
                contact: Contact::Call,
                at: portrait.report.as_of,
                with: with.into_iter().collect(),
                text: sent.field("why").to_string(),
                closes: vec![which],
            })
        }
        how => Decided::Closed {
            which,
            how: match how {
                "phone" => ToldHow::ByPhone,
                "done" => ToldHow::Done,
                "unwanted" => ToldHow::NoLongerWanted,
                _ => ToldHow::Other,
            },
            on: today,
        },
    })
}

/// What bears a code: something open, or that somebody decided of.
fn coded(code: &str, portrait: &Portrait) -> Option<LoopRef> {
    let client = portrait.client();
    let told = client.decisions.iter().flat_map(|d| d.what.loops());
    let known = client.open.iter().map(LoopRef::of).chain(told.cloned());
    known.into_iter().find(|which| which.code() == code)
}

/// `us`, `them`, or one of a side: `us:Maya`.
fn whom(to: &str) -> Option<(Side, Option<String>)> {
    let (side, member) = match to.split_once(':') {
        Some((side, member)) => (side, Some(member)),
        None => (to, None),
    };
    let side = match side {
        "us" => Side::Ours,
        "them" => Side::Theirs,
        _ => return None,
    };
    let member = member.map(quote::clean).filter(|m| !m.is_empty());
    Some((side, member))
}

/// A call or a meeting.
fn note(sent: &Sent, portrait: &Portrait, now: Timestamp) -> Result<Decided, Wrong> {
    let text = sent.field("text");
    if text.is_empty() {
        return Err(Wrong::Note);
    }
    let zone = portrait.report.firm.calendar.zone();
    let at = match sent.field("when") {
        "" => portrait.report.as_of,
        typed => {
            let typed: DateTime = typed.parse().map_err(|_| Wrong::Day)?;
            let at = typed.to_zoned(zone.clone()).map_err(|_| Wrong::Day)?;
            at.timestamp()
        }
    };
    if at > now {
        return Err(Wrong::Future);
    }
    let closes: Option<Vec<LoopRef>> = sent.all("closes").map(|c| coded(c, portrait)).collect();
    let others = sent.field("others").split(',').map(str::trim);
    let with = sent.all("with").chain(others.filter(|o| !o.is_empty()));
    Ok(Decided::Note(Note {
        client: party(portrait).ok_or(Wrong::Gone)?,
        contact: match sent.field("contact") {
            "meeting" => Contact::Meeting,
            _ => Contact::Call,
        },
        at,
        with: with.map(quote::clean).collect(),
        text: text.to_string(),
        closes: closes.ok_or(Wrong::Gone)?,
    }))
}

/// About the client itself.
fn of_client(
    sent: &Sent,
    portrait: &Portrait,
    seat: &Seat,
) -> Result<Result<Decided, Wrong>, ServiceError> {
    let Some(party) = party(portrait) else {
        return Ok(Err(Wrong::Gone));
    };
    let today = Voice::of(&portrait.report).today();
    let needs_why = sent.field("why").is_empty();
    Ok(match sent.field("what") {
        "stands" => {
            let all = Standing::ALL.into_iter();
            let mut told = all.filter(|s| *s != Standing::Unknown);
            let standing = told.find(|s| s.name() == sent.field("standing"));
            match standing {
                None => Err(Wrong::Standing),
                Some(_) if needs_why => Err(Wrong::Why),
                Some(standing) => Ok(Decided::Stands(party, standing)),
            }
        }
        "not-cause" => {
            let mut all = Cause::ALL.into_iter();
            let cause = all.find(|c| c.name() == sent.field("cause"));
            cause
                .map(|cause| Decided::NotCause(party, cause))
                .ok_or(Wrong::Words)
        }
        "turned" => match sent.field("on").parse::<Date>() {
            Ok(day) if day <= today => Ok(Decided::Turned(party, day)),
            _ => Err(Wrong::Day),
        },
        "not-client" if needs_why => Err(Wrong::Why),
        "not-client" => Ok(Decided::NotClient(party)),
        "named" => match quote::clean(sent.field("name")) {
            name if name.is_empty() || name.chars().count() > LONG => Err(Wrong::Name),
            name => Ok(Decided::Named(party, name)),
        },
        "one-client" => {
            let other = other_client(sent.field("other"), portrait, seat)?;
            other
                .map(|other| Decided::OneClient(party, other))
                .ok_or(Wrong::Other)
        }
        "one-person" => {
            let theirs = |p: &PersonSeen| p.address.as_str() == sent.field("address");
            if !portrait.client().people.iter().any(theirs) {
                return Ok(Err(Wrong::Gone));
            }
            let lists = seat.lists()?;
            let known = lists.ok_or(ServiceError::NotThere)?;
            one_person(
                &known.report,
                sent.field("address"),
                sent.field("address-too"),
            )
            .map_err(|_| Wrong::Address)
        }
        _ => Err(Wrong::Words),
    })
}

/// The other client that was named: by its id, its name, a domain or an address.
fn other_client(
    typed: &str,
    portrait: &Portrait,
    seat: &Seat,
) -> Result<Option<Party>, ServiceError> {
    let Some(lists) = seat.lists()? else {
        return Ok(None);
    };
    let (low, party) = (typed.to_lowercase(), Party::new(typed));
    let mut others = lists.report.clients.iter();
    let other = others.find(|c| {
        let domains = || c.domains.iter().map(String::as_str);
        let named = c.id == low || c.name.to_lowercase() == low;
        c.id != portrait.client().id
            && (named || party.is_one_of(domains(), c.people.iter().map(|p| &p.address)))
    });
    Ok(other.and_then(|c| {
        let domain = c.domains.first().map(String::as_str);
        let named = domain.or(c.people.first().map(|p| p.address.as_str()));
        named.map(Party::new)
    }))
}

/// The client, by one of its domains, else by an address.
fn party(portrait: &Portrait) -> Option<Party> {
    let client = portrait.client();
    let domain = client.domains.first().map(String::as_str);
    let named = domain.or(client.people.first().map(|p| p.address.as_str()));
    named.map(Party::new)
}
