//! One's own tokens: keys for programs.

use super::{day, framed, no_account};
use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::flaw::{again, field, scope_key, told};
use crate::visit::Visit;
use amends_service::Secret;
use amends_service::access::{Flaw, NewToken, Scope};
use axum::Form;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use serde::Deserialize;

/// For how many days a token can be made here.
const DAYS: [i64; 4] = [7, 30, 90, 365];

/// What the form sends.
#[derive(Deserialize)]
pub struct Typed {
    name: String,
    scope: String,
    days: i64,
}

/// Which token is to end.
#[derive(Deserialize)]
pub struct Which {
    token: i64,
}

/// The page.
pub async fn page(State(app): State<App>, visit: Visit) -> Result<Response, Fault> {
    shown(&app, &visit, None, None).await
}

/// Makes a token, and shows it this once.
pub async fn add(
    State(app): State<App>,
    visit: Visit,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    let scope = Scope::named(&typed.scope).ok_or(Fault::Asked)?;
    let done = ask(&app, &visit, move |seat| {
        seat.add_token(&NewToken {
            name: &typed.name,
            scope,
            days: typed.days,
        })
    });
    match done.await {
        Ok(token) => shown(&app, &visit, None, Some(token)).await,
        Err(fault) => {
            again(fault, async |flaw| {
                shown(&app, &visit, Some(flaw), None).await
            })
            .await
        }
    }
}

/// Ends one.
pub async fn end(
    State(app): State<App>,
    visit: Visit,
    Form(which): Form<Which>,
) -> Result<Response, Fault> {
    ask(&app, &visit, move |seat| seat.end_token(which.token)).await?;
    Ok(Redirect::to("/settings/tokens").into_response())
}

async fn shown(
    app: &App,
    visit: &Visit,
    flaw: Option<Flaw>,
    new: Option<Secret>,
) -> Result<Response, Fault> {
    if !visit.seat.has_account() {
        return Ok(framed(visit, "settings-tokens", &no_account(visit)));
    }
    let (text, now) = (visit.text, visit.seat.now());
    let (tokens, zone) = ask(app, visit, |seat| Ok((seat.tokens()?, seat.zone()?))).await?;
    let body = html! {
        @if let Some(token) = &new {
            p.say { (text.say("tokens-new")) }
            p.once { code { (token.reveal()) } }
            p.quiet { (text.say("tokens-once")) }
        }
        @if tokens.is_empty() {
            p.quiet { (text.say("tokens-none")) }
        } @else {
            table.plain-table {
                thead { tr {
                    th scope="col" { (text.say("tokens-name")) }
                    th scope="col" { (text.say("tokens-scope")) }
                    th scope="col" { (text.say("tokens-until")) }
                    th scope="col" { (text.say("tokens-used")) }
                    td {}
                } }
                tbody {
                    @for token in &tokens {
                        tr {
                            th scope="row" { bdi { (token.name) } }
                            td { (text.say(scope_key(token.scope))) }
                            td {
                                @if token.over { (text.say("tokens-over")) } @else { (day(token.until, now, &zone, text)) }
                            }
                            td {
                                @match token.used {
                                    Some(at) => (day(at, now, &zone, text)),
                                    None => span.quiet { (text.say("tokens-never")) },
                                }
                            }
                            td {
                                form method="post" action="/settings/tokens/end" {
                                    button.link type="submit" name="token" value=(token.number) {
                                        (text.say("tokens-end"))
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        section {
            h3 { (text.say("tokens-make")) }
            (told(flaw, text))
            form.stack method="post" action="/settings/tokens" {
                (field("name", "text", &text.say("tokens-name"), "", "off"))
                label.field {
                    span { (text.say("tokens-scope")) }
                    select name="scope" {
                        @for scope in visit.seat.scopes() {
                            option value=(scope.name()) { (text.say(scope_key(scope))) }
                        }
                    }
                }
                label.field {
                    span { (text.say("tokens-days")) }
                    select name="days" {
                        @for days in DAYS {
                            option value=(days) selected[days == 90] {
                                (text.with("tokens-for", &[("n", usize::try_from(days).unwrap_or(0).into())]))
                            }
                        }
                    }
                }
                p { button.btn type="submit" { (text.say("tokens-make")) } }
            }
        }
    };
    Ok(framed(visit, "settings-tokens", &body))
}
