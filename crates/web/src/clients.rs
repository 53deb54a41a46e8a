//! Clients: all on one screen, worst first.

use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::page::frame;
use crate::part::{chip, on_day};
use crate::today::{first_day, headline};
use crate::visit::Visit;
use amends_views::clients::ClientLine;
use amends_views::today::Counts;
use axum::extract::State;
use axum::response::Response;
use maud::html;

/// The page.
pub async fn page(State(app): State<App>, visit: Visit) -> Result<Response, Fault> {
    let lists = ask(&app, |app| app.board.lists()).await?;
    let text = visit.text;
    let title = text.say("nav-clients");
    let Some(lists) = lists else {
        return Ok(frame(&visit, &title, &first_day(text)));
    };
    let report = &lists.report;
    let zone = report.firm.calendar.zone();
    let today = report.as_of.to_zoned(zone.clone()).date();
    let lines: Vec<ClientLine> = report
        .clients
        .iter()
        .map(|c| ClientLine::of(c, report))
        .collect();
    let body = html! {
        h1 { (title) }
        p.sub { (headline(Counts::of(report), text)) }
        ul.clients {
            @for line in &lines {
                li class={ "row " (line.standing.name()) } {
                    div.who {
                        a href={ "/clients/" (line.id) } { bdi { (line.name) } }
                        " " (chip(line.standing, line.unread, text))
                    }
                    div.why-line {
                        @if let Some(reason) = &line.reason { span lang="en" { (reason) } }
                    }
                    div.when {
                        @if let Some(day) = line.turned { (on_day(day, &text.since(day, today), text)) }
                    }
                }
            }
        }
    };
    Ok(frame(&visit, &title, &body))
}
