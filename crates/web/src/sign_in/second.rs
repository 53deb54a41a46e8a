//! The second step of signing in: a code of the moment, or one for when the program for them is lost.

use super::{Back, HALF, knock, let_in, outside};
use crate::app::App;
use crate::ask::at_the_door;
use crate::cookie;
use crate::fault::Fault;
use crate::flaw::{again, field, told};
use crate::language::local;
use crate::peer::Peer;
use crate::visit::Look;
use amends_service::access::Flaw;
use axum::Form;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use serde::Deserialize;

/// What the form sends.
#[derive(Deserialize)]
pub struct Typed {
    code: String,
    #[serde(default)]
    back: String,
}

/// The page.
pub async fn page(
    State(app): State<App>,
    look: Look,
    peer: Peer,
    headers: HeaderMap,
    Query(asked): Query<Back>,
) -> Result<Response, Fault> {
    let held = held(&headers, &peer);
    let half = at_the_door(&app, move |access| access.is_half(&held)).await?;
    Ok(match half {
        true => shown(&look, None, &asked.back),
        false => Redirect::to("/sign-in").into_response(),
    })
}

/// Makes the second step.
pub async fn enter(
    State(app): State<App>,
    look: Look,
    peer: Peer,
    headers: HeaderMap,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    let held = held(&headers, &peer);
    let (code, knock) = (typed.code, knock(&peer, &headers));
    let tried = at_the_door(&app, move |access| access.second_step(&held, &code, &knock));
    match tried.await {
        Ok(held) => {
            let to = local(&typed.back);
            Ok(let_in(&app, &to, &held, (&peer, &headers)).await)
        }
        // The first step is too long ago.
        Err(Fault::Gone) => Ok(Redirect::to("/sign-in").into_response()),
        Err(fault) => {
            again(fault, async |flaw| {
                Ok(shown(&look, Some(flaw), &typed.back))
            })
            .await
        }
    }
}

/// The session of whoever made the first step; empty where they hold none.
fn held(headers: &HeaderMap, peer: &Peer) -> String {
    cookie::session(headers, peer).unwrap_or_default()
}

fn shown(look: &Look, flaw: Option<Flaw>, back: &str) -> Response {
    let text = look.text;
    let minutes = usize::try_from(HALF / 60).unwrap_or(10);
    let body = html! {
        p.say { (text.with("second-words", &[("n", minutes.into())])) }
        (told(flaw, text))
        form.stack method="post" action="/sign-in/code" {
            input type="hidden" name="back" value=(back);
            (field("code", "text", &text.say("field-code"), "", "one-time-code"))
            p { button.btn type="submit" { (text.say("sign-in")) } }
        }
    };
    outside(look, &text.say("second-title"), &body)
}
