//! A mailbox connected: on a server, or on the machine that Amends runs on.

use super::server::{self, Typed};
use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::flaw::{again, field, told};
use crate::settings::framed;
use crate::visit::Visit;
use amends_service::Settings;
use amends_service::access::{Flaw, Role};
use axum::Form;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use serde::Deserialize;
use std::path::PathBuf;

/// What the form for a place on this machine sends.
#[derive(Deserialize, Default)]
pub struct Place {
    path: String,
}

/// The page.
pub async fn page(visit: Visit) -> Result<Response, Fault> {
    if visit.demo || !visit.seat.can(Role::Owner) {
        return Err(Fault::NotAllowed);
    }
    Ok(shown(&visit, &Typed::default(), &Place::default(), None))
}

/// Tries a server.
pub async fn server(
    State(app): State<App>,
    visit: Visit,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    let settings = typed.reached().map(Settings::Imap);
    let (name, secret, before) = (typed.name.clone(), typed.secret(), typed.before.clone());
    let begun = ask(&app, &visit, move |seat| {
        let begun = seat.connect(&name, &settings?, secret)?;
        // One that is over already need not be given up.
        let _ = seat.give_up_connecting(&before);
        Ok(begun)
    });
    match begun.await {
        Ok(key) => Ok(on(&key)),
        Err(fault) => {
            let form = async |flaw| Ok(shown(&visit, &typed, &Place::default(), Some(flaw)));
            again(fault, form).await
        }
    }
}

/// Looks at a place on this machine.
pub async fn folder(
    State(app): State<App>,
    visit: Visit,
    Form(place): Form<Place>,
) -> Result<Response, Fault> {
    let path = PathBuf::from(place.path.trim());
    let begun = ask(&app, &visit, move |seat| {
        seat.connect("", &Settings::Folder { path }, None)
    });
    match begun.await {
        Ok(key) => Ok(on(&key)),
        Err(fault) => {
            let form = async |flaw| Ok(shown(&visit, &Typed::default(), &place, Some(flaw)));
            again(fault, form).await
        }
    }
}

fn on(key: &str) -> Response {
    Redirect::to(&format!("/settings/mail/connecting/{key}")).into_response()
}

fn shown(visit: &Visit, typed: &Typed, place: &Place, flaw: Option<Flaw>) -> Response {
    let text = visit.text;
    let body = html! {
        (told(flaw, text))
        p { (text.say("mail-read-only")) }
        section {
            h3 { (text.say("mail-server-title")) }
            (server::form(typed, text))
        }
        section {
            h3 { (text.say("mail-folder-title")) }
            form.stack method="post" action="/settings/mail/folder" {
                (field("path", "text", &text.say("mail-path"), &place.path, "off"))
                p.quiet { (text.say("mail-path-words")) }
                p { button.ghost type="submit" { (text.say("mail-connect")) } }
            }
        }
    };
    framed(visit, "mail-add", &body)
}
