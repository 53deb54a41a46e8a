//! Signing in and out.

pub mod first;
pub mod second;

use crate::app::App;
use crate::ask::at_the_door;
use crate::cookie;
use crate::fault::Fault;
use crate::flaw::{again, field, told};
use crate::language::local;
use crate::page::frame;
use crate::part::escaped;
use crate::peer::Peer;
use crate::visit::Look;
use amends_service::Secret;
use amends_service::access::{Flaw, Knock, SignedIn};
use axum::Form;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::http::header::USER_AGENT;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use serde::Deserialize;

/// A browser holds a session for thirty days; the store decides whether it is still good.
const KEPT: u32 = 30 * 86_400;

/// The second step has ten minutes.
const HALF: u32 = 600;

/// Where somebody wanted to go.
#[derive(Deserialize, Default)]
pub struct Back {
    #[serde(default)]
    back: String,
}

/// What the form sends.
#[derive(Deserialize)]
pub struct Typed {
    address: String,
    password: String,
    #[serde(default)]
    back: String,
}

/// The page.
pub async fn page(
    State(app): State<App>,
    look: Look,
    Query(asked): Query<Back>,
) -> Result<Response, Fault> {
    if at_the_door(&app, |access| access.needs_owner()).await? {
        return Ok(Redirect::to("/first").into_response());
    }
    if look.reader.is_some() {
        return Ok(Redirect::to(&local(&asked.back)).into_response());
    }
    Ok(shown(&look, None, "", &asked.back))
}

/// Signs in.
pub async fn enter(
    State(app): State<App>,
    look: Look,
    peer: Peer,
    headers: HeaderMap,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    let (address, password) = (typed.address.clone(), Secret::new(typed.password));
    let knock = knock(&peer, &headers);
    let tried = at_the_door(&app, move |access| {
        access.sign_in(&address, &password, &knock)
    });
    match tried.await {
        Ok(SignedIn::Whole(held)) => {
            let to = local(&typed.back);
            Ok(let_in(&app, &to, &held, (&peer, &headers)).await)
        }
        Ok(SignedIn::Half(held)) => {
            let to = format!("/sign-in/code?back={}", escaped(&typed.back));
            Ok(cookie::lead(&to, held.reveal(), &peer, HALF))
        }
        Err(fault) => {
            let form = async |flaw| Ok(shown(&look, Some(flaw), &typed.address, &typed.back));
            again(fault, form).await
        }
    }
}

/// Signs out.
pub async fn out(
    State(app): State<App>,
    peer: Peer,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    if let Some(held) = cookie::session(&headers, &peer) {
        at_the_door(&app, move |access| access.sign_out(&held)).await?;
    }
    Ok(cookie::lead("/sign-in", "", &peer, 0))
}

/// Who knocks.
fn knock(peer: &Peer, headers: &HeaderMap) -> Knock {
    let agent = headers.get(USER_AGENT).and_then(|v| v.to_str().ok());
    Knock {
        source: peer.ip,
        agent: agent.unwrap_or_default().chars().take(400).collect(),
        known: cookie::known(headers, peer),
    }
}

/// Leads somebody on who is in now, in a browser that is known from now on.
async fn let_in(
    app: &App,
    to: &str,
    held: &Secret,
    (peer, headers): (&Peer, &HeaderMap),
) -> Response {
    let mut answer = cookie::lead(to, held.reveal(), peer, KEPT);
    let (session, before) = (held.clone(), cookie::known(headers, peer));
    let known = at_the_door(app, move |access| {
        access.make_known(session.reveal(), &before)
    });
    // Whoever is in is not kept out when this cannot be written now.
    if let Ok(Some(keys)) = known.await {
        cookie::make_known(&mut answer, &keys, peer);
    }
    answer
}

/// The frame of a page for whoever is not in yet.
fn outside(look: &Look, title: &str, body: &Markup) -> Response {
    let body = html! {
        div.plain {
            h1 { (title) }
            (body)
        }
    };
    frame(look, title, &body)
}

fn shown(look: &Look, flaw: Option<Flaw>, address: &str, back: &str) -> Response {
    let text = look.text;
    let body = html! {
        (told(flaw, text))
        form.stack method="post" action="/sign-in" {
            input type="hidden" name="back" value=(back);
            (field("address", "email", &text.say("field-address"), address, "username"))
            (field("password", "password", &text.say("field-password"), "", "current-password"))
            p { button.btn type="submit" { (text.say("sign-in")) } }
        }
    };
    outside(look, &text.say("sign-in"), &body)
}
