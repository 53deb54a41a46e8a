//! Who decided what about a client, and when; what was taken back, too.

use super::tab::Tab;
use super::told::Told;
use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::part::decided;
use crate::visit::Visit;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use maud::html;

/// Decisions that are shown, the newest.
const SHOWN: usize = 200;

/// The page.
pub async fn history(
    State(app): State<App>,
    Path(id): Path<String>,
    Query(asked): Query<Told>,
    visit: Visit,
) -> Result<Response, Fault> {
    let tab = Tab::of(&app, &visit, (id, "/history"), asked).await?;
    shown(&app, &tab).await
}

/// What it shows.
pub async fn shown(app: &App, tab: &Tab<'_>) -> Result<Response, Fault> {
    let id = tab.client().id.clone();
    let all = ask(app, tab.visit, move |seat| seat.history(&id)).await?;
    let all = all.ok_or(Fault::Gone)?;
    let (day, here, text) = (tab.day(), tab.here(), tab.text());
    let body = html! {
        section {
            h2 { (text.say("history-title")) }
            @if all.is_empty() { p.quiet { (text.say("history-none")) } } @else {
                ul.loops {
                    @for (number, decision) in all.iter().rev().take(SHOWN) {
                        li class=[decision.undone.is_some().then_some("undone")] {
                            (decided(decision, day, text)) " "
                            @if decision.undone.is_none() { (here.undo(Some(*number))) }
                        }
                    }
                }
            }
        }
    };
    Ok(tab.frame(&body))
}
