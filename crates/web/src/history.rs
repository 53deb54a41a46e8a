//! Everything that was decided, about all clients: also what was decided of clients that are no more.

use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::form::Sent;
use crate::page::frame;
use crate::part::decided;
use crate::visit::Visit;
use amends_service::access::Role;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use serde::Deserialize;

/// Decisions on one page, the newest first.
const SHOWN: usize = 100;

/// What was asked for, and what became of what was sent.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    from: usize,
    done: Option<i64>,
    later: Option<i64>,
    undone: Option<i64>,
}

/// The page.
pub async fn page(
    State(app): State<App>,
    Query(asked): Query<Asked>,
    visit: Visit,
) -> Result<Response, Fault> {
    let found = ask(&app, &visit, |seat| Ok((seat.lists()?, seat.decisions()?)));
    let (lists, all) = found.await?;
    let (text, may) = (visit.text, visit.seat.can(Role::Member));
    let title = text.say("history-all");
    let Some(lists) = lists else {
        let body = html! { h1 { (title) } p.quiet { (text.say("history-none")) } };
        return Ok(frame(&visit, &title, &body));
    };
    let zone = lists.report.firm.calendar.zone();
    let day = (lists.report.as_of.to_zoned(zone.clone()).date(), zone);
    let rest = all.len().saturating_sub(asked.from.saturating_add(SHOWN));
    let body = html! {
        h1 { (title) }
        p.sub { (text.say("history-words")) }
        @if asked.done.is_some() || asked.undone.is_some() || asked.later.is_some() {
            p.told role="status" {
                @if asked.undone.is_some() { (text.say("told-undone")) } @else { (text.say("told-kept")) }
                @if asked.later.is_some() { " " (text.say("told-later")) }
            }
        }
        @if all.is_empty() { p.quiet { (text.say("history-none")) } } @else {
            ul.loops {
                @for (number, decision) in all.iter().rev().skip(asked.from).take(SHOWN) {
                    li class=[decision.undone.is_some().then_some("undone")] {
                        (decided(decision, day, text)) " "
                        @if may && decision.undone.is_none() {
                            form.undo method="post" action="/history/undo" {
                                input type="hidden" name="number" value=(number);
                                button.link type="submit" { (text.say("undo")) }
                            }
                        }
                    }
                }
            }
        }
        @if rest > 0 {
            p { a.ghost href={ "/history?from=" (asked.from + SHOWN) } { (text.with("clients-more", &[("n", rest.into())])) } }
        }
    };
    Ok(frame(&visit, &title, &body))
}

/// Takes a decision back.
pub async fn undo(State(app): State<App>, visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let number: i64 = sent.field("number").parse().map_err(|_| Fault::Asked)?;
    let (_, made) = ask(&app, &visit, move |seat| seat.undo_now(number)).await?;
    let place = match made.shown {
        true => "/history?undone=1",
        false => "/history?undone=1&later=1",
    };
    Ok(Redirect::to(place).into_response())
}
