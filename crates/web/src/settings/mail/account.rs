//! One mail account: how it is, its folders, signing in anew, and reading from it no longer.

use super::state;
use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::flaw::{again, field, told};
use crate::settings::framed;
use crate::text::Text;
use crate::visit::Visit;
use amends_service::access::Flaw;
use amends_service::{Account, Proof, Secret, ServiceError, Settings, plain_name};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use serde::Deserialize;

/// What the form for another password sends.
#[derive(Deserialize)]
pub struct Password {
    #[serde(default)]
    password: String,
}

/// Whether the mail goes with the account.
#[derive(Deserialize)]
pub struct Leave {
    #[serde(default)]
    mail: String,
}

/// The page.
pub async fn page(
    State(app): State<App>,
    Path(number): Path<i64>,
    visit: Visit,
) -> Result<Response, Fault> {
    shown(&app, &visit, number, None).await
}

/// Has it looked at now.
pub async fn look(
    State(app): State<App>,
    Path(number): Path<i64>,
    visit: Visit,
) -> Result<Response, Fault> {
    ask(&app, &visit, move |seat| seat.look_at_account(number)).await?;
    Ok(Redirect::to(&format!("/settings/mail/account/{number}")).into_response())
}

/// Looks which folders there are, to choose from them anew.
pub async fn folders(
    State(app): State<App>,
    Path(number): Path<i64>,
    visit: Visit,
) -> Result<Response, Fault> {
    begun(&app, &visit, number, None, false).await
}

/// Signs in with another password, or asks for leave again.
pub async fn sign_in(
    State(app): State<App>,
    Path(number): Path<i64>,
    visit: Visit,
    Form(typed): Form<Password>,
) -> Result<Response, Fault> {
    let secret = (!typed.password.is_empty()).then(|| Secret::new(typed.password));
    begun(&app, &visit, number, secret, true).await
}

/// Reads from it no longer.
pub async fn remove(
    State(app): State<App>,
    Path(number): Path<i64>,
    visit: Visit,
    Form(leave): Form<Leave>,
) -> Result<Response, Fault> {
    let mail = leave.mail == "yes";
    ask(&app, &visit, move |seat| {
        if !seat.accounts()?.iter().any(|a| a.number == number) {
            return Err(ServiceError::NotThere);
        }
        seat.remove_account(number, mail)
    })
    .await?;
    Ok(Redirect::to("/settings/mail").into_response())
}

async fn begun(
    app: &App,
    visit: &Visit,
    number: i64,
    secret: Option<Secret>,
    leave: bool,
) -> Result<Response, Fault> {
    let begun = ask(app, visit, move |seat| {
        seat.connect_anew(number, secret, leave)
    });
    match begun.await {
        Ok(key) => Ok(Redirect::to(&format!("/settings/mail/connecting/{key}")).into_response()),
        Err(fault) => {
            again(fault, async |flaw| {
                shown(app, visit, number, Some(flaw)).await
            })
            .await
        }
    }
}

async fn shown(
    app: &App,
    visit: &Visit,
    number: i64,
    flaw: Option<Flaw>,
) -> Result<Response, Fault> {
    let found = ask(app, visit, move |seat| {
        let accounts = seat.accounts()?;
        let account = accounts.into_iter().find(|a| a.number == number);
        let account = account.ok_or(ServiceError::NotThere)?;
        Ok((account, seat.zone()?, seat.mails_only_in(number)?))
    });
    let (account, zone, only_here) = found.await?;
    let (text, now) = (visit.text, visit.seat.now());
    let at = format!("/settings/mail/account/{number}");
    let body = html! {
        (told(flaw, text))
        h3 { bdi { (account.name) } }
        @if account.name != account.settings.place() { p.quiet { bdi { (account.settings.place()) } } }
        (state(&account, now, &zone, text))
        @if !visit.demo {
            form method="post" action={ (at) "/look" } { button.ghost type="submit" { (text.say("mail-look")) } }
            (on_server(&account, &at, text))
        }
        section {
            h3 { (text.say("mail-remove")) }
            p { (text.say("mail-remove-words")) }
            form.stack method="post" action={ (at) "/remove" } {
                @if only_here > 0 {
                    label {
                        input type="checkbox" name="mail" value="yes";
                        " " (text.with("mail-remove-mail", &[("n", only_here.into())]))
                    }
                }
                p { button.ghost type="submit" { (text.say("mail-remove-now")) } }
            }
        }
        p { a.quiet href="/settings/mail" { (text.say("mail-all")) } }
    };
    Ok(framed(visit, "settings-mail", &body))
}

/// What can be changed of an account on a server.
fn on_server(account: &Account, at: &str, text: Text) -> Markup {
    let Settings::Imap(reached) = &account.settings else {
        return html! {};
    };
    let folders = &account.folders;
    html! {
        section {
            h3 { (text.say("mail-folders")) }
            @if !folders.is_empty() {
                ul.plain-list { @for folder in folders { li { bdi { (plain_name(&folder.name)) } } } }
            }
            form method="post" action={ (at) "/folders" } { button.ghost type="submit" { (text.say("mail-choose")) } }
        }
        section {
            h3 { (text.say("mail-again")) }
            form.stack method="post" action={ (at) "/sign-in" } {
                @if reached.proof == Proof::Password {
                    (field("password", "password", &text.say("mail-password"), "", "off"))
                } @else {
                    p { (text.say("mail-again-leave")) }
                }
                p { button.ghost type="submit" { (text.say("mail-again-now")) } }
            }
        }
    }
}
