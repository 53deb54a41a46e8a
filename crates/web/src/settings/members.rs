//! Members: who there is, and for owners who comes, what each may do, and who leaves.

use super::{day, framed};
use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::flaw::{again, field, role_key, told};
use crate::text::Text;
use crate::visit::Visit;
use amends_service::Secret;
use amends_service::access::{Flaw, MemberShown, NewMember, Role};
use axum::Form;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use serde::Deserialize;

/// What the form for somebody new sends.
#[derive(Deserialize)]
pub struct Typed {
    name: String,
    address: String,
    role: String,
}

/// What is to be done with a member: `viewer`, `member`, `owner`, `password`, `sessions` or `leaves`.
#[derive(Deserialize)]
pub struct Change {
    member: i64,
    what: String,
}

/// The page.
pub async fn page(State(app): State<App>, visit: Visit) -> Result<Response, Fault> {
    shown(&app, &visit, None, None).await
}

/// Adds somebody, and shows their first password this once.
pub async fn add(
    State(app): State<App>,
    visit: Visit,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    let new = NewMember {
        name: typed.name,
        address: typed.address,
        role: Role::named(&typed.role).ok_or(Fault::Asked)?,
        language: String::new(),
    };
    let done = ask(&app, &visit, move |seat| Ok(seat.add_member(&new, None)?.1));
    told_or_again(&app, &visit, done.await.map(Some)).await
}

/// Changes what a member may do, gives them another password, ends their sessions, or lets them leave.
pub async fn change(
    State(app): State<App>,
    visit: Visit,
    Form(change): Form<Change>,
) -> Result<Response, Fault> {
    let role = Role::named(&change.what);
    if role.is_none() && !["password", "sessions", "leaves"].contains(&change.what.as_str()) {
        return Err(Fault::Asked);
    }
    let done = ask(&app, &visit, move |seat| {
        match (role, change.what.as_str()) {
            (Some(role), _) => seat.set_role(change.member, role)?,
            (None, "password") => {
                return seat.reset_password(change.member, None, true).map(Some);
            }
            (None, "sessions") => seat.end_member_sessions(change.member)?,
            (None, _) => seat.remove_member(change.member)?,
        }
        Ok(None)
    });
    told_or_again(&app, &visit, done.await).await
}

/// On when it went well, with the password that was made up; the page once more when something was not right.
async fn told_or_again(
    app: &App,
    visit: &Visit,
    done: Result<Option<Secret>, Fault>,
) -> Result<Response, Fault> {
    match done {
        Ok(None) => Ok(Redirect::to("/settings/members").into_response()),
        Ok(password) => shown(app, visit, None, password).await,
        Err(fault) => {
            again(fault, async |flaw| {
                shown(app, visit, Some(flaw), None).await
            })
            .await
        }
    }
}

async fn shown(
    app: &App,
    visit: &Visit,
    flaw: Option<Flaw>,
    password: Option<Secret>,
) -> Result<Response, Fault> {
    let (text, now) = (visit.text, visit.seat.now());
    let (members, zone) = ask(app, visit, |seat| Ok((seat.members()?, seat.zone()?))).await?;
    let owns = visit.seat.can(Role::Owner);
    let body = html! {
        (told(flaw, text))
        @if let Some(password) = &password {
            p.say { (text.say("members-password")) }
            p.once { code { (password.reveal()) } }
        }
        @if members.is_empty() { p.quiet { (text.say("members-none")) } } @else {
            table.plain-table {
                thead { tr {
                    th scope="col" { (text.say("field-name")) }
                    th scope="col" { (text.say("field-address")) }
                    th scope="col" { (text.say("members-role")) }
                    th scope="col" { (text.say("members-since")) }
                    @if owns { td {} }
                } }
                tbody {
                    @for member in &members {
                        tr {
                            th scope="row" { bdi { (member.name) } }
                            td { (member.address) }
                            td { (text.say(role_key(member.role))) }
                            td {
                                (day(member.since, now, &zone, text))
                                @if member.second_step { " " span.tag { (text.say("codes-title")) } }
                            }
                            @if owns { td { (changes(member, text)) } }
                        }
                    }
                }
            }
        }
        @if owns {
            section {
                h3 { (text.say("members-add")) }
                form.stack method="post" action="/settings/members" {
                    (field("name", "text", &text.say("field-name"), "", "off"))
                    (field("address", "email", &text.say("field-address"), "", "off"))
                    label.field {
                        span { (text.say("members-role")) }
                        select name="role" {
                            @for role in Role::ALL {
                                option value=(role.name()) selected[role == Role::Member] {
                                    (text.say(role_key(role)))
                                }
                            }
                        }
                    }
                    p { button.btn type="submit" { (text.say("members-add")) } }
                }
            }
        }
    };
    Ok(framed(visit, "settings-members", &body))
}

/// What an owner can do with a member.
fn changes(member: &MemberShown, text: Text) -> Markup {
    let others = Role::ALL.into_iter().filter(|role| *role != member.role);
    html! {
        details {
            summary { (text.say("members-change")) span.hidden { " " (member.name) } }
            form.stack method="post" action="/settings/members/change" {
                input type="hidden" name="member" value=(member.number);
                @for role in others {
                    button.link type="submit" name="what" value=(role.name()) {
                        (text.with("members-make", &[("role", (&text.say(role_key(role))).into())]))
                    }
                }
                button.link type="submit" name="what" value="password" { (text.say("members-new-password")) }
                button.link type="submit" name="what" value="sessions" { (text.say("members-sign-out")) }
                button.link type="submit" name="what" value="leaves" { (text.say("members-leaves")) }
            }
        }
    }
}
