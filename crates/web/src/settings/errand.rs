//! Something that takes a while: its page asks again until it is over.

use super::laid_out;
use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::page::{frame, frame_again};
use crate::settings::{backup, erase, health};
use crate::visit::Visit;
use amends_service::access::{Errand, Outcome};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use std::time::Duration;

/// A short errand is waited for, so that most people see what came of it at once.
const SHORT: Duration = Duration::from_millis(1_500);

/// How often it is looked at meanwhile.
const LOOK: Duration = Duration::from_millis(50);

/// Begins one, and leads to its page.
///
/// # Errors
///
/// As [`amends_service::Seat::send`].
pub async fn send(app: &App, visit: &Visit, errand: Errand) -> Result<Response, Fault> {
    let key = ask(app, visit, move |seat| seat.send(errand)).await?;
    for _ in 0..SHORT.as_millis() / LOOK.as_millis() {
        let held = key.clone();
        let (_, outcome) = ask(app, visit, move |seat| seat.errand(&held)).await?;
        if outcome.is_some() {
            break;
        }
        tokio::time::sleep(LOOK).await;
    }
    Ok(Redirect::to(&format!("/settings/errand/{key}")).into_response())
}

/// The page of one.
pub async fn page(
    State(app): State<App>,
    Path(key): Path<String>,
    visit: Visit,
) -> Result<Response, Fault> {
    let held = key.clone();
    let (errand, outcome) = ask(&app, &visit, move |seat| seat.errand(&held)).await?;
    let text = visit.text;
    let (title, waits) = match &errand {
        Errand::Look(_) => ("settings-erase", "erase-looking"),
        Errand::Erase(..) => ("settings-erase", "erase-erasing"),
        Errand::Backup(_) => ("settings-backup", "backup-writing"),
        Errand::Health => ("settings-health", "health-looking"),
        Errand::Mend => ("settings-health", "health-mending"),
    };
    let title = text.say(title);
    let here = format!("/settings/errand/{key}");
    let Some(outcome) = outcome else {
        let body = html! {
            div #state hx-get=(here) hx-trigger="every 1s" hx-select="#state" hx-swap="outerHTML" role="status" {
                p.say { (text.say(waits)) }
                p.quiet { (text.say("errand-leave")) }
            }
        };
        return Ok(frame_again(
            &visit,
            &title,
            2,
            &laid_out(&visit, &title, &body),
        ));
    };
    let body = html! {
        div #state {
            @match (&errand, &outcome) {
                (_, Outcome::Failed(what, hint)) => {
                    div.flaw role="alert" {
                        p { (text.say("errand-failed")) }
                        p lang="en" { (what) ". " (hint) }
                    }
                }
                (Errand::Look(address), Outcome::Traces(traces)) => (erase::seen(&key, address, traces, text)),
                (Errand::Erase(_, before, _), Outcome::Erased(erased)) => (erase::proof(*before, erased, text)),
                (_, Outcome::Written) => (backup::written(text)),
                (_, Outcome::Health(found)) => (health::thorough(found, errand == Errand::Mend, text)),
                _ => {}
            }
        }
    };
    Ok(frame(&visit, &title, &laid_out(&visit, &title, &body)))
}
