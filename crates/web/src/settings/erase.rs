//! A person erased: what would go is said first, then their address is typed once more, then the search is the proof.

use super::{errand, framed};
use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::flaw::{again, field, told};
use crate::text::Text;
use crate::visit::Visit;
use amends_service::access::{Errand, Flaw, Outcome, Role};
use amends_service::{Erased, Traces};
use axum::Form;
use axum::extract::State;
use axum::response::Response;
use maud::{Markup, html};
use serde::Deserialize;

/// Who is looked for.
#[derive(Deserialize)]
pub struct Whom {
    address: String,
}

/// Their address once more, and why.
#[derive(Deserialize)]
pub struct Sure {
    errand: String,
    address: String,
    #[serde(default)]
    why: String,
}

/// The page.
pub async fn page(visit: Visit) -> Result<Response, Fault> {
    match visit.seat.can(Role::Owner) {
        true => Ok(shown(&visit, "", None)),
        false => Err(Fault::NotAllowed),
    }
}

/// Looks what names somebody.
pub async fn look(
    State(app): State<App>,
    visit: Visit,
    Form(whom): Form<Whom>,
) -> Result<Response, Fault> {
    match errand::send(&app, &visit, Errand::Look(whom.address.clone())).await {
        Err(fault) => {
            let form = async |flaw| Ok(shown(&visit, &whom.address, Some(flaw)));
            again(fault, form).await
        }
        done => done,
    }
}

/// Erases them, when the address is the one that was looked for.
pub async fn now(
    State(app): State<App>,
    visit: Visit,
    Form(sure): Form<Sure>,
) -> Result<Response, Fault> {
    let held = sure.errand.clone();
    let looked = ask(&app, &visit, move |seat| seat.errand(&held)).await?;
    let (Errand::Look(address), Some(Outcome::Traces(traces))) = looked else {
        return Err(Fault::Asked);
    };
    if sure.address.trim().to_lowercase() != address {
        let form = async |flaw| Ok(shown(&visit, &address, Some(flaw)));
        return again(Fault::Flaw(Flaw::OtherAddress), form).await;
    }
    let why: String = sure.why.trim().chars().take(300).collect();
    errand::send(&app, &visit, Errand::Erase(address, traces.found, why)).await
}

fn shown(visit: &Visit, address: &str, flaw: Option<Flaw>) -> Response {
    let text = visit.text;
    let body = html! {
        (told(flaw, text))
        p { (text.say("erase-words")) }
        form.stack method="post" action="/settings/erase" {
            (field("address", "email", &text.say("erase-whom"), address, "off"))
            p { button.btn type="submit" { (text.say("erase-look")) } }
        }
        p.quiet { (text.say("erase-backups")) }
    };
    framed(visit, "settings-erase", &body)
}

/// What would go.
pub fn seen(key: &str, address: &str, traces: &Traces, text: Text) -> Markup {
    let nothing = traces.mails.is_empty() && traces.elsewhere == 0;
    html! {
        p.say { bdi { (address) } }
        @if nothing { p { (text.say("erase-nothing")) } } @else {
            ul.plain-list {
                li { (text.with("erase-mails", &[("n", traces.mails.len().into())])) }
                li { (text.with("erase-found", &[("n", traces.found.into())])) }
                @if traces.elsewhere > 0 { li { (text.with("erase-elsewhere", &[("n", traces.elsewhere.into())])) } }
            }
            p { (text.say("erase-for-good")) }
            form.stack method="post" action="/settings/erase/now" {
                input type="hidden" name="errand" value=(key);
                (field("address", "text", &text.say("erase-again"), "", "off"))
                label.field {
                    span { (text.say("erase-why")) }
                    input name="why" maxlength="300" autocomplete="off";
                }
                p { button.btn type="submit" { (text.say("erase-now")) } }
            }
        }
        p { a.ghost href="/settings/erase" { (text.say("erase-other")) } }
    }
}

/// What is gone, proven by the search.
pub fn proof(before: usize, erased: &Erased, text: Text) -> Markup {
    html! {
        p.say { (text.with("erase-done", &[("n", erased.mails.into())])) }
        p { (text.with("erase-proof", &[("before", before.into()), ("n", erased.found.into())])) }
        p { (text.say("erase-not-again")) }
        @if !erased.scrubbed { p { (text.say("erase-not-scrubbed")) } }
        p { (text.say("erase-backups")) }
    }
}
