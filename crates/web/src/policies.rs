//! The firm's policy: when it works, how soon it answers, what it promises and which words it sets aside. Everybody
//! reads it, owners change it.

mod again;
mod change;
mod form;
mod said;
mod source;

use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::page::{frame, refused};
use crate::text::Text;
use crate::visit::Visit;
use again::{Again, Sent};
use amends_service::PolicyHeld;
use amends_service::access::Role;
use amends_service::policy::{Mistake, Trouble, Version};
use axum::Form;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use change::{Typed, Wrong};
use jiff::tz::TimeZone;
use maud::{Markup, html};
use serde::Deserialize;

/// Versions that are shown.
const VERSIONS: usize = 20;

/// The text as it was typed, and the version it was made of.
#[derive(Deserialize)]
pub struct Source {
    text: String,
    #[serde(default)]
    before: i64,
}

/// A version to bring back.
#[derive(Deserialize)]
pub struct Back {
    version: i64,
}

/// The page.
pub async fn page(State(app): State<App>, visit: Visit) -> Result<Response, Fault> {
    shown(&app, &visit, Again::default()).await
}

/// Makes one change.
pub async fn change(
    State(app): State<App>,
    visit: Visit,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    let change = match typed.change() {
        Ok(change) => change,
        Err(wrong) if visit.seat.can(Role::Owner) => {
            return again(&app, &visit, wrong, Sent::Form(Box::new(typed))).await;
        }
        Err(_) => return Err(Fault::NotAllowed),
    };
    let done = ask(&app, &visit, move |seat| seat.change_policy(&change)).await?;
    after(&app, &visit, done, Sent::Form(Box::new(typed))).await
}

/// Takes the whole text.
pub async fn write(
    State(app): State<App>,
    visit: Visit,
    Form(source): Form<Source>,
) -> Result<Response, Fault> {
    // Browsers send the ends of lines as networks do (HTML, 4.10.21.7).
    let text = source.text.replace("\r\n", "\n");
    let typed = text.clone();
    let done = ask(&app, &visit, move |seat| {
        seat.write_policy(&text, source.before)
    });
    let done = done.await?;
    after(&app, &visit, done, Sent::Text(typed)).await
}

/// Brings a version back.
pub async fn back(
    State(app): State<App>,
    visit: Visit,
    Form(back): Form<Back>,
) -> Result<Response, Fault> {
    let done = ask(&app, &visit, move |seat| {
        seat.bring_policy_back(back.version)
    });
    let done = done.await?;
    after(&app, &visit, done, Sent::Nothing).await
}

async fn after(
    app: &App,
    visit: &Visit,
    done: Result<(), Trouble>,
    sent: Sent,
) -> Result<Response, Fault> {
    match done {
        Ok(()) => Ok(Redirect::to("/policies").into_response()),
        Err(trouble) => again(app, visit, Wrong::Trouble(trouble), sent).await,
    }
}

async fn again(app: &App, visit: &Visit, wrong: Wrong, sent: Sent) -> Result<Response, Fault> {
    let wrong = Some(wrong);
    let page = shown(app, &visit.at("/policies"), Again { wrong, sent }).await?;
    Ok(refused(page))
}

async fn shown(app: &App, visit: &Visit, again: Again) -> Result<Response, Fault> {
    let owns = visit.seat.can(Role::Owner);
    let (held, versions, clients, zone, firm) = ask(app, visit, move |seat| {
        let versions = match owns {
            true => seat.policy_versions(VERSIONS)?,
            false => Vec::new(),
        };
        let lists = seat.lists()?;
        let named = lists.iter().flat_map(|lists| &lists.report.clients);
        let mut clients: Vec<String> = named.map(|c| c.name.clone()).collect();
        clients.sort_by_cached_key(|name| name.to_lowercase());
        let firm = lists.map(|lists| lists.report.firm.clone());
        Ok((seat.policy()?, versions, clients, seat.zone()?, firm))
    })
    .await?;
    let text = visit.text;
    let title = text.say("nav-policies");
    let body = html! {
        h1 { (title) }
        p.sub { (written(&held, visit, &zone)) }
        @if let Some(wrong) = again.above() { (told(wrong, text)) }
        (said::said(&held.policy, firm.as_ref(), owns, text))
        @if owns {
            (form::forms(&held.policy, &clients, &again, text))
            (source::source(&held, &versions, again.text(), text))
            (source::history(&versions, visit, &zone))
        }
    };
    Ok(frame(visit, &title, &body))
}

/// Who left it so, and when.
fn written(held: &PolicyHeld, visit: &Visit, zone: &TimeZone) -> Markup {
    let text = visit.text;
    match &held.written {
        None => html! { (text.say("policy-none")) },
        Some((who, at)) => html! {
            (text.say("policy-left")) " " bdi { (who) } ", " (source::when(*at, visit, zone))
        },
    }
}

/// What is wrong, with its place.
fn told(wrong: &Wrong, text: Text) -> Markup {
    let key = match wrong {
        Wrong::Value(key) => key,
        Wrong::Trouble(trouble) => match trouble {
            Trouble::Meanwhile => "policy-meanwhile",
            Trouble::NotThere => "policy-not-there",
            Trouble::Beside(_) => "policy-beside",
            Trouble::Spoilt(_) => "policy-spoilt",
            Trouble::Form => "policy-form",
            Trouble::Mistakes(_) => "policy-mistakes",
        },
    };
    html! {
        div.flaw role="alert" {
            p { (text.say(key)) }
            @match wrong {
                Wrong::Trouble(Trouble::Mistakes(mistakes)) => {
                    ol.plain-list { @for mistake in mistakes.iter().take(20) { (one(mistake, text)) } }
                }
                Wrong::Trouble(Trouble::Spoilt(why)) => p lang="en" { (why) },
                Wrong::Trouble(Trouble::Beside(word)) => p { bdi { "“" (word) "”" } },
                _ => {}
            }
        }
    }
}

fn one(mistake: &Mistake, text: Text) -> Markup {
    let at = [
        ("line", mistake.line.into()),
        ("column", mistake.column.into()),
    ];
    html! { li { b { (text.with("policy-line", &at)) } " " span lang="en" { (mistake) } } }
}

/// The newest version's number; 0 where there is none.
fn newest(versions: &[Version]) -> i64 {
    versions.first().map_or(0, |version| version.number)
}
