//! One's own account: the password, the second step, the browsers one is signed in with.

use super::{day, framed, no_account};
use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::flaw::{again, field, told};
use crate::visit::Visit;
use amends_service::access::{Flaw, SessionShown};
use amends_service::{Secret, ServiceError};
use axum::Form;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use jiff::tz::TimeZone;
use maud::{Markup, html};
use serde::Deserialize;

const HERE: &str = "/settings/account";

/// What the form for another password sends.
#[derive(Deserialize)]
pub struct Passwords {
    present: String,
    new: String,
}

/// Which session is to end: its number, or `others`.
#[derive(Deserialize)]
pub struct Which {
    session: String,
}

/// The page.
pub async fn page(State(app): State<App>, visit: Visit) -> Result<Response, Fault> {
    shown(&app, &visit, None).await
}

/// Takes another password.
pub async fn password(
    State(app): State<App>,
    visit: Visit,
    Form(typed): Form<Passwords>,
) -> Result<Response, Fault> {
    let (present, new) = (Secret::new(typed.present), Secret::new(typed.new));
    let done = ask(&app, &visit, move |seat| {
        seat.change_password(&present, &new)
    });
    match done.await {
        Ok(()) => Ok(Redirect::to(HERE).into_response()),
        Err(fault) => again(fault, async |flaw| shown(&app, &visit, Some(flaw)).await).await,
    }
}

/// Ends a session, or all but this one.
pub async fn end(
    State(app): State<App>,
    visit: Visit,
    Form(which): Form<Which>,
) -> Result<Response, Fault> {
    let number = match which.session.as_str() {
        "others" => None,
        number => Some(number.parse().map_err(|_| Fault::Asked)?),
    };
    ask(&app, &visit, move |seat| match number {
        Some(number) => seat.end_session(number),
        None => seat.end_other_sessions(),
    })
    .await?;
    Ok(Redirect::to(HERE).into_response())
}

async fn shown(app: &App, visit: &Visit, flaw: Option<Flaw>) -> Result<Response, Fault> {
    if !visit.seat.has_account() {
        return Ok(framed(visit, "settings-account", &no_account(visit)));
    }
    let asked = ask(app, visit, |seat| {
        let address = seat.address()?.ok_or(ServiceError::NotAllowed)?;
        Ok((address, seat.sessions()?, seat.second_step()?, seat.zone()?))
    });
    let (address, sessions, (second, left), zone) = asked.await?;
    let text = visit.text;
    let body = html! {
        p { bdi { (visit.seat.name()) } " · " (address) " · " (text.say(crate::flaw::role_key(visit.seat.role()))) }
        section {
            h3 { (text.say("account-password")) }
            (told(flaw, text))
            form.stack method="post" action="/settings/account/password" {
                input type="hidden" name="username" value=(address) autocomplete="username";
                (field("present", "password", &text.say("field-present"), "", "current-password"))
                (field("new", "password", &text.say("field-new-password"), "", "new-password"))
                p.quiet { (text.say("password-advice")) }
                p { button.btn type="submit" { (text.say("account-change")) } }
            }
        }
        section {
            h3 { (text.say("codes-title")) }
            p {
                @if second { (text.with("codes-on", &[("n", left.into())])) } @else { (text.say("codes-off")) }
            }
            p { a.ghost href="/settings/account/codes" {
                (text.say(if second { "codes-change" } else { "codes-begin" }))
            } }
        }
        (list(visit, &sessions, &zone))
    };
    Ok(framed(visit, "settings-account", &body))
}

/// The browsers one is signed in with.
fn list(visit: &Visit, sessions: &[SessionShown], zone: &TimeZone) -> Markup {
    let (text, now) = (visit.text, visit.seat.now());
    html! {
        section {
            h3 { (text.say("sessions-title")) }
            table.plain-table {
                thead { tr {
                    th scope="col" { (text.say("sessions-browser")) }
                    th scope="col" { (text.say("sessions-since")) }
                    th scope="col" { (text.say("sessions-seen")) }
                    td {}
                } }
                tbody {
                    @for session in sessions {
                        tr {
                            th scope="row" {
                                @if session.agent.is_empty() { (text.say("sessions-unnamed")) } @else { (session.agent) }
                            }
                            td { (day(session.made, now, zone, text)) }
                            td { (day(session.seen, now, zone, text)) }
                            td {
                                @if session.own { span.quiet { (text.say("sessions-own")) } } @else {
                                    form method="post" action="/settings/account/end" {
                                        button.link type="submit" name="session" value=(session.number) {
                                            (text.say("sessions-end"))
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            @if sessions.len() > 1 {
                form method="post" action="/settings/account/end" {
                    button.ghost type="submit" name="session" value="others" { (text.say("sessions-end-others")) }
                }
            }
        }
    }
}
