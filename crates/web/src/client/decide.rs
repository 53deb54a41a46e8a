//! What somebody decides on a client's pages: the form that was sent becomes a decision, which counts on the next
//! page.

mod what;

use super::conversation::Asked;
use super::refused::{Refused, Wrong};
use super::tab::Tab;
use super::told::Told;
use super::{conversation, history, loops, notes, people, standing};
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
    let (of, typed) = (id.clone(), sent.clone());
    let done = ask(&app, &visit, move |seat| {
        let portrait = seat.portrait(&id)?.ok_or(ServiceError::NotThere)?;
        let back = back(&id, &sent);
        match what::of(&sent, &portrait, seat)? {
            Err(wrong) => Ok(Err(wrong)),
            Ok(what) => {
                // What was said on the phone is the note itself.
                let why = match what {
                    Decided::Note(_) => "",
                    _ => sent.field("why"),
                };
                let made = seat.decide_now(&what, why)?;
                let key = if made.shown { "done" } else { "later" };
                let place = back.now(seat, &what)?;
                Ok(Ok(place.told(key, &made.number.to_string())))
            }
        }
    });
    match done.await? {
        Ok(place) => Ok(Redirect::to(&place).into_response()),
        Err(wrong) => again(&app, &visit, of, typed, wrong).await,
    }
}

/// The page where it was sent once more, with what was typed.
async fn again(
    app: &App,
    visit: &Visit,
    id: String,
    sent: Sent,
    wrong: Wrong,
) -> Result<Response, Fault> {
    let rest = tab_of(&sent);
    let message = sent.field("message").to_string();
    let tab = Tab::of(app, visit, (id, rest), Told::default()).await?;
    let tab = tab.after(Refused { sent, wrong });
    match rest {
        "/conversation" => conversation::shown(app, &tab, Asked::of(&message)).await,
        "/loops" => Ok(loops::shown(&tab)),
        "/people" => people::shown(app, &tab).await,
        "/notes" => Ok(notes::shown(&tab)),
        "/history" => history::shown(app, &tab).await,
        _ => Ok(standing::shown(&tab)),
    }
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

fn tab_of(sent: &Sent) -> &'static str {
    let tab = TABS.into_iter().find(|tab| *tab == sent.field("back"));
    tab.unwrap_or_default()
}

fn back(id: &str, sent: &Sent) -> Back {
    let message = Some(sent.field("message")).filter(|m| !m.is_empty());
    Back {
        path: format!("/clients/{}", escaped(id)),
        tab: tab_of(sent),
        message: message.map(String::from),
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
                | Decided::OnePerson(..)
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
        }
        place
    }
}
