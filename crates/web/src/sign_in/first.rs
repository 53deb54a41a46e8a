//! The first start: whoever started the app becomes its owner.

use super::{knock, let_in, outside};
use crate::app::App;
use crate::ask::at_the_door;
use crate::fault::Fault;
use crate::flaw::{again, field, told};
use crate::peer::Peer;
use crate::visit::Look;
use amends_service::Secret;
use amends_service::access::{Flaw, Newcomer};
use axum::Form;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use serde::Deserialize;

/// What the form sends.
#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    code: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    address: String,
    #[serde(default)]
    password: String,
}

/// The page.
pub async fn page(
    State(app): State<App>,
    look: Look,
    Query(typed): Query<Typed>,
) -> Result<Response, Fault> {
    match at_the_door(&app, |access| access.needs_owner()).await? {
        true => Ok(shown(&look, None, &typed)),
        false => Ok(Redirect::to("/sign-in").into_response()),
    }
}

/// Makes the owner, and signs them in.
pub async fn begin(
    State(app): State<App>,
    look: Look,
    peer: Peer,
    headers: HeaderMap,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    let knock = knock(&peer, &headers);
    let language = look.text.lang().code();
    let password = Secret::new(&*typed.password);
    let (code, name, address) = (
        typed.code.clone(),
        typed.name.clone(),
        typed.address.clone(),
    );
    let tried = at_the_door(&app, move |access| {
        let new = Newcomer {
            code: &code,
            name: &name,
            address: &address,
            password: &password,
            language,
        };
        access.first_owner(&new, &knock)
    });
    match tried.await {
        Ok(held) => Ok(let_in(&app, "/", &held, (&peer, &headers)).await),
        Err(Fault::Flaw(Flaw::SetUp)) => Ok(Redirect::to("/sign-in").into_response()),
        Err(fault) => again(fault, async |flaw| Ok(shown(&look, Some(flaw), &typed))).await,
    }
}

fn shown(look: &Look, flaw: Option<Flaw>, typed: &Typed) -> Response {
    let text = look.text;
    let body = html! {
        p.say { (text.say("begin-words")) }
        (told(flaw, text))
        form.stack method="post" action="/first" {
            (field("code", "text", &text.say("begin-code"), &typed.code, "off"))
            (field("name", "text", &text.say("field-name"), &typed.name, "name"))
            (field("address", "email", &text.say("field-address"), &typed.address, "username"))
            (field("password", "password", &text.say("field-new-password"), "", "new-password"))
            p.quiet { (text.say("password-advice")) }
            p { button.btn type="submit" { (text.say("begin")) } }
        }
    };
    outside(look, &text.say("begin-title"), &body)
}
