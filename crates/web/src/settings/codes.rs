//! The second step of signing in, set up and ended: a picture for the program that shows the codes, and ten codes
//! for when it is lost.

use super::{framed, no_account};
use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::flaw::{again, field, told};
use crate::visit::Visit;
use amends_service::Secret;
use amends_service::access::Flaw;
use axum::Form;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use qrcode::{Color, EcLevel, QrCode};
use serde::Deserialize;
use std::fmt::Write as _;

const HERE: &str = "/settings/account/codes";

/// A password, typed once more.
#[derive(Deserialize)]
pub struct Proof {
    password: String,
}

/// A code of the moment.
#[derive(Deserialize)]
pub struct Code {
    code: String,
}

/// The page.
pub async fn page(State(app): State<App>, visit: Visit) -> Result<Response, Fault> {
    shown(&app, &visit, None).await
}

/// Begins to set it up.
pub async fn begin(
    State(app): State<App>,
    visit: Visit,
    Form(proof): Form<Proof>,
) -> Result<Response, Fault> {
    let password = Secret::new(proof.password);
    let done = ask(&app, &visit, move |seat| seat.begin_second_step(&password)).await;
    after(&app, &visit, done, HERE).await
}

/// Confirms it, and shows the recovery codes this once.
pub async fn confirm(
    State(app): State<App>,
    visit: Visit,
    Form(code): Form<Code>,
) -> Result<Response, Fault> {
    let done = ask(&app, &visit, move |seat| {
        seat.confirm_second_step(&code.code)
    });
    let codes = match done.await {
        Ok(codes) => codes,
        Err(fault) => return after(&app, &visit, Err(fault), HERE).await,
    };
    let text = visit.text;
    let body = html! {
        p.say { (text.say("codes-now")) }
        p { (text.say("codes-keep")) }
        ul.once { @for code in &codes { li { code { (code.reveal()) } } } }
        p { a.btn href="/settings/account" { (text.say("codes-kept")) } }
    };
    Ok(framed(&visit, "codes-title", &body))
}

/// Ends it.
pub async fn end(
    State(app): State<App>,
    visit: Visit,
    Form(proof): Form<Proof>,
) -> Result<Response, Fault> {
    let password = Secret::new(proof.password);
    let done = ask(&app, &visit, move |seat| seat.end_second_step(&password)).await;
    after(&app, &visit, done, "/settings/account").await
}

/// On when it went well, the form once more when something was not right.
async fn after(
    app: &App,
    visit: &Visit,
    done: Result<(), Fault>,
    to: &str,
) -> Result<Response, Fault> {
    match done {
        Ok(()) => Ok(Redirect::to(to).into_response()),
        Err(fault) => again(fault, async |flaw| shown(app, visit, Some(flaw)).await).await,
    }
}

async fn shown(app: &App, visit: &Visit, flaw: Option<Flaw>) -> Result<Response, Fault> {
    if !visit.seat.has_account() {
        return Ok(framed(visit, "codes-title", &no_account(visit)));
    }
    let text = visit.text;
    let asked = ask(app, visit, |seat| {
        Ok((seat.second_step()?, seat.second_setup()?))
    });
    let ((on, left), setup) = asked.await?;
    let proof = field(
        "password",
        "password",
        &text.say("field-present"),
        "",
        "current-password",
    );
    let body = html! {
        (told(flaw, text))
        @if on {
            p { (text.with("codes-on", &[("n", left.into())])) }
            form.stack method="post" action="/settings/account/codes/end" {
                (proof)
                p { button.btn type="submit" { (text.say("codes-end")) } }
            }
        } @else if let Some(setup) = &setup {
            p { (text.say("codes-scan")) }
            (picture(setup.address.reveal(), &text.say("codes-picture")))
            p { (text.say("codes-type")) " " code.letters { (grouped(setup.letters.reveal())) } }
            form.stack method="post" action="/settings/account/codes/confirm" {
                (field("code", "text", &text.say("field-code"), "", "one-time-code"))
                p { button.btn type="submit" { (text.say("codes-confirm")) } }
            }
        } @else {
            p { (text.say("codes-words")) }
            form.stack method="post" action="/settings/account/codes" {
                (proof)
                p { button.btn type="submit" { (text.say("codes-begin")) } }
            }
        }
    };
    Ok(framed(visit, "codes-title", &body))
}

/// Letters in fours, to be typed.
fn grouped(letters: &str) -> String {
    let letters: Vec<char> = letters.chars().collect();
    let groups: Vec<String> = letters.chunks(4).map(|g| g.iter().collect()).collect();
    groups.join(" ")
}

/// A text as a square of dark and light, with the quiet edge of four that readers of it need.
fn picture(said: &str, label: &str) -> Markup {
    let Ok(code) = QrCode::with_error_correction_level(said, EcLevel::M) else {
        // The letters below say the same.
        return html! {};
    };
    let width = code.width();
    let mut path = String::new();
    for (at, color) in code.to_colors().into_iter().enumerate() {
        if color == Color::Dark {
            // Writing to a String does not fail.
            let _ = write!(path, "M{} {}h1v1h-1z", at % width + 4, at / width + 4);
        }
    }
    let side = width + 8;
    html! {
        svg.qr viewBox=(format!("0 0 {side} {side}")) width="220" height="220" role="img" aria-label=(label) {
            rect width=(side) height=(side) fill="#fff" {}
            path d=(path) fill="#000" {}
        }
    }
}
