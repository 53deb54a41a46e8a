//! What is never stored: people, conversations, labels, words. For owners.

use super::framed;
use super::mail::connecting;
use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::flaw::{again, beside, words_of};
use crate::text::Text;
use crate::visit::Visit;
use amends_service::Exclusion;
use amends_service::access::Flaw;
use axum::Form;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use serde::Deserialize;

/// The kinds that people name: in forms, and the keys of what they are called and how they are told.
const KINDS: [(&str, &str, &str); 4] = [
    ("person", "exclusions-person", "excluded-person"),
    ("thread", "exclusions-thread", "excluded-thread"),
    ("label", "exclusions-label", "excluded-label"),
    ("words", "exclusions-with-words", "excluded-words"),
];

/// What the forms send.
#[derive(Debug, Clone, Deserialize)]
pub struct Typed {
    kind: String,
    what: String,
    /// The mailbox about to be connected from where it was sent; none from the page itself.
    #[serde(default)]
    connecting: String,
}

impl Typed {
    fn exclusion(&self) -> Result<Exclusion, Fault> {
        let what = self.what.trim().to_string();
        if what.chars().count() > 500 {
            return Err(Fault::Asked);
        }
        Ok(match self.kind.as_str() {
            "person" => Exclusion::Person(what),
            "thread" => Exclusion::Thread(what),
            "label" => Exclusion::Label(what),
            "words" => Exclusion::Words(what),
            _ => return Err(Fault::Asked),
        })
    }

    /// The mailbox about to be connected from whose page it was sent.
    fn from(&self) -> Option<&str> {
        let key = self.connecting.as_str();
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
        (!key.is_empty() && key.len() < 64 && key.chars().all(plain)).then_some(key)
    }

    /// Where they came from.
    fn back(&self) -> Response {
        match self.from() {
            Some(key) => Redirect::to(&format!("/settings/mail/connecting/{key}")),
            None => Redirect::to("/settings/exclusions"),
        }
        .into_response()
    }
}

/// The page.
pub async fn page(State(app): State<App>, visit: Visit) -> Result<Response, Fault> {
    shown(&app, &visit, None).await
}

/// Excludes something from now on.
pub async fn add(
    State(app): State<App>,
    visit: Visit,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    let what = typed.exclusion()?;
    let form = async |flaw| match typed.from() {
        Some(key) => connecting::refused(&app, &visit, key, (&typed, flaw)).await,
        None => shown(&app, &visit, Some((&typed, flaw))).await,
    };
    match ask(&app, &visit, move |seat| seat.exclude(&what)).await {
        Ok(()) => Ok(typed.back()),
        Err(fault) => again(fault, form).await,
    }
}

/// Excludes something no longer.
pub async fn end(
    State(app): State<App>,
    visit: Visit,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    let what = typed.exclusion()?;
    ask(&app, &visit, move |seat| seat.include(&what)).await?;
    Ok(typed.back())
}

async fn shown(
    app: &App,
    visit: &Visit,
    refused: Option<(&Typed, Flaw)>,
) -> Result<Response, Fault> {
    let text = visit.text;
    let all = ask(app, visit, |seat| seat.exclusions()).await?;
    let body = html! {
        p { (text.say("exclusions-words")) }
        (list(&all, "", text))
        section {
            h3 { (text.say("exclusions-add")) }
            (form("", refused, text))
        }
    };
    Ok(framed(visit, "settings-exclusions", &body))
}

/// All that is excluded. `connecting` is the mailbox from whose page it is looked at.
pub fn list(all: &[Exclusion], connecting: &str, text: Text) -> Markup {
    html! {
        @if all.is_empty() { p.quiet { (text.say("exclusions-none")) } } @else {
            ul.plain-list {
                @for exclusion in all { li { (one(exclusion, connecting, text)) } }
            }
        }
    }
}

fn one(exclusion: &Exclusion, connecting: &str, text: Text) -> Markup {
    let (kind, what) = match exclusion {
        Exclusion::Person(what) => ("person", what),
        Exclusion::Thread(what) => ("thread", what),
        Exclusion::Label(what) => ("label", what),
        Exclusion::Words(what) => ("words", what),
        Exclusion::Erased(_) => return html! { (text.say("excluded-erased")) },
    };
    let key = KINDS.iter().find(|(k, ..)| *k == kind);
    html! {
        form.inline method="post" action="/settings/exclusions/end" {
            @if let Some((_, _, key)) = key { (text.say(key)) " " }
            bdi { "“" (what) "”" } " "
            input type="hidden" name="kind" value=(kind);
            input type="hidden" name="what" value=(what);
            input type="hidden" name="connecting" value=(connecting);
            button.link type="submit" { (text.say("exclusions-end")) span.hidden { " " (what) } }
        }
    }
}

/// The form for one more, or the one that was refused.
pub fn form(connecting: &str, refused: Option<(&Typed, Flaw)>, text: Text) -> Markup {
    let (kind, what) = refused.map_or(("", ""), |(typed, _)| (&typed.kind, &typed.what));
    let wrong = refused.is_some();
    html! {
        form.stack method="post" action="/settings/exclusions" {
            input type="hidden" name="connecting" value=(connecting);
            label.field {
                span { (text.say("exclusions-kind")) }
                select name="kind" {
                    @for (one, key, _) in KINDS { option value=(one) selected[one == kind] { (text.say(key)) } }
                }
            }
            label.field {
                span { (text.say("exclusions-what")) }
                input name="what" type="text" value=(what) autocomplete="off" required maxlength="254"
                    spellcheck="false" autocapitalize="none" aria-invalid=[wrong.then_some("true")]
                    aria-describedby=[wrong.then_some("flaw")] autofocus[wrong];
            }
            @if let Some((_, flaw)) = refused { (beside(&words_of(flaw, text))) }
            p { button.ghost type="submit" { (text.say("exclusions-add-now")) } }
        }
    }
}
