//! What somebody decides on a client's pages: the form that was sent becomes a decision, which counts on the next
//! page.

mod what;

use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::form::Sent;
use crate::part::escaped;
use crate::visit::Visit;
use amends_domain::Decided;
use amends_domain::decision::Party;
use amends_service::access::Role;
use amends_service::{Seat, ServiceError};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};

/// What became of what was sent: where to go on.
type Place = String;

/// Takes a decision about a client.
pub async fn decide(
    State(app): State<App>,
    Path(id): Path<String>,
    visit: Visit,
    sent: Sent,
) -> Result<Response, Fault> {
    if !visit.seat.can(Role::Member) {
        return Err(Fault::NotAllowed);
    }
    let place = ask(&app, &visit, move |seat| {
        let portrait = seat.portrait(&id)?.ok_or(ServiceError::NotThere)?;
        let back = back(&id, &sent);
        match what::of(&sent, &portrait, seat)? {
            Err(wrong) => Ok(back.told("wrong", wrong)),
            Ok(what) => {
                // What was said on the phone is the note itself.
                let why = match what {
                    Decided::Note(_) => "",
                    _ => sent.field("why"),
                };
                let made = seat.decide_now(&what, why)?;
                let key = if made.shown { "done" } else { "later" };
                let place = back.now(seat, &what)?;
                Ok(place.told(key, &made.number.to_string()))
            }
        }
    });
    Ok(Redirect::to(&place.await?).into_response())
}

/// Takes a decision about a client back.
pub async fn undo(
    State(app): State<App>,
    Path(id): Path<String>,
    visit: Visit,
    sent: Sent,
) -> Result<Response, Fault> {
    if !visit.seat.can(Role::Member) {
        return Err(Fault::NotAllowed);
    }
    let number: i64 = sent.field("number").parse().map_err(|_| Fault::Asked)?;
    let place = ask(&app, &visit, move |seat| {
        let back = back(&id, &sent);
        let (decision, made) = seat.undo_now(number)?;
        let key = if made.shown { "undone" } else { "later" };
        let place = back.now(seat, &decision.what)?;
        Ok(place.told(key, &number.to_string()))
    });
    Ok(Redirect::to(&place.await?).into_response())
}

/// Where somebody came from, among the pages of a client.
struct Back {
    path: String,
    tab: &'static str,
    message: Option<String>,
    anchor: String,
}

/// The tabs that lead here and are gone back to.
const TABS: [&str; 6] = [
    "",
    "/conversation",
    "/loops",
    "/people",
    "/notes",
    "/history",
];

fn back(id: &str, sent: &Sent) -> Back {
    let tab = TABS.into_iter().find(|tab| *tab == sent.field("back"));
    let message = Some(sent.field("message")).filter(|m| !m.is_empty());
    let anchor = sent.field("at");
    let plain = anchor
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b == b'-');
    Back {
        path: format!("/clients/{}", escaped(id)),
        tab: tab.unwrap_or_default(),
        message: message.map(String::from),
        anchor: if plain {
            anchor.to_string()
        } else {
            String::new()
        },
    }
}

impl Back {
    /// The same where the client is now: a decision on who is who gives it another name, or none.
    fn now(self, seat: &Seat, what: &Decided) -> Result<Back, ServiceError> {
        let about: Vec<&Party> = what.parties().collect();
        let lists = match (what, seat.lists()?) {
            (
                Decided::NotClient(_)
                | Decided::IsClient(_)
                | Decided::OneClient(..)
                | Decided::Named(..),
                Some(lists),
            ) => lists,
            _ => return Ok(self),
        };
        let mut clients = lists.report.clients.iter();
        let found = clients.find(|client| {
            about.iter().any(|party| {
                let domains = client.domains.iter().map(String::as_str);
                party.is_one_of(domains, client.people.iter().map(|p| &p.address))
            })
        });
        Ok(match found {
            Some(client) => Back {
                path: format!("/clients/{}", escaped(&client.id)),
                ..self
            },
            None => Back {
                path: "/history".to_string(),
                tab: "",
                message: None,
                anchor: String::new(),
            },
        })
    }

    /// The address, with what became of it.
    fn told(&self, key: &str, value: &str) -> Place {
        let mut place = format!("{}{}?{key}={}", self.path, self.tab, escaped(value));
        let message = self
            .message
            .as_ref()
            .filter(|_| self.tab == "/conversation");
        if let Some(message) = message {
            place.push_str(&format!("&message={}#here", escaped(message)));
        } else if !self.anchor.is_empty() && key == "wrong" {
            place.push_str(&format!("&open={0}#{0}", self.anchor));
        }
        place
    }
}
