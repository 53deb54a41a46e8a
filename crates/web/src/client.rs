//! One client, with a tab for each side of it.

use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::page::frame;
use crate::part::chip;
use crate::visit::Visit;
use amends_views::why::Why;
use axum::extract::{Path, State};
use axum::response::Response;
use maud::html;

/// How it stands, and why.
pub async fn standing(
    State(app): State<App>,
    Path(id): Path<String>,
    visit: Visit,
) -> Result<Response, Fault> {
    let lists = ask(&app, |app| app.board.lists())
        .await?
        .ok_or(Fault::Gone)?;
    let report = &lists.report;
    let client = report
        .clients
        .iter()
        .find(|c| c.id == id)
        .ok_or(Fault::Gone)?;
    let why = Why::of(report, client);
    let text = visit.text;
    let body = html! {
        div.head {
            h1 { bdi { (why.name) } }
            (chip(why.standing, client.words_unread, text))
        }
        @for reason in &why.reasons { p.say lang="en" { (reason.sentence) } }
    };
    Ok(frame(&visit, &why.name, &body))
}
