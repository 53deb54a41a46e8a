//! Clients: all on one screen, worst first, or whoever waits longest first.

mod asked;
mod chosen;
mod rows;

pub use asked::{Asked, Order};
pub use chosen::chosen;

use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::page::frame;
use crate::text::Text;
use crate::today::know::longest_wait;
use crate::today::{first_day, headline};
use crate::visit::Visit;
use amends_domain::Standing;
use amends_service::Lists;
use amends_views::today::Counts;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::response::Response;
use maud::{Markup, html};

/// The page.
pub async fn page(
    State(app): State<App>,
    visit: Visit,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, Fault> {
    let Query(asked) = asked.map_err(|_| Fault::Asked)?;
    let lists = ask(&app, &visit, |seat| seat.lists()).await?;
    let text = visit.text;
    let title = text.say("nav-clients");
    let Some(lists) = lists else {
        return Ok(frame(&visit, &title, &first_day(&visit)));
    };
    let counts = Counts::of(&lists.report);
    let body = html! {
        h1 { (title) }
        p.sub { (headline(counts, text)) }
        @if counts.all > 0 {
            (filters(&lists, &asked, text))
            @if asked.order() == Order::Fair {
                p.say { (longest_wait(&lists, text).unwrap_or_else(|| text.say("turn-nobody"))) }
            }
            div #list { (rows::rows(&lists, &asked, text)) }
            p.more.quiet { a href="/history" { (text.say("history-all")) } }
        }
    };
    Ok(frame(&visit, &title, &body))
}

/// What is shown, and in which order: a form, and a link for each standing.
fn filters(lists: &Lists, asked: &Asked, text: Text) -> Markup {
    let count = |standing| {
        let all = lists.report.clients.iter();
        all.filter(|c| c.standing == standing).count()
    };
    html! {
        search.filters {
            form method="get" action="/clients" {
                label.hidden for="q" { (text.say("clients-find")) }
                input #q type="search" name="q" value=(asked.q) placeholder=(text.say("clients-find"))
                    autocomplete="off" maxlength="200"
                    hx-get="/clients" hx-trigger="input changed delay:150ms, search" hx-include="closest form"
                    hx-select="#list" hx-target="#list" hx-swap="outerHTML" hx-replace-url="true";
                @if let Some(standing) = asked.only() {
                    input type="hidden" name="standing" value=(standing.name());
                }
                @if asked.order() == Order::Fair { input type="hidden" name="order" value="waiting"; }
                button.ghost type="submit" { (text.say("clients-find-now")) }
            }
            nav.pick aria-label=(text.say("clients-standings")) {
                a href=(asked.with_standing(None).address()) aria-current=[asked.only().is_none().then_some("true")] {
                    (text.say("clients-all")) " " small { (text.figures(lists.report.clients.len())) }
                }
                @for standing in Standing::ALL {
                    @let n = count(standing);
                    @if n > 0 {
                        a class=(standing.name()) href=(asked.with_standing(Some(standing)).address())
                            aria-current=[(asked.only() == Some(standing)).then_some("true")] {
                            (text.say(crate::part::word(standing, false))) " " small { (text.figures(n)) }
                        }
                    }
                }
            }
            nav.pick aria-label=(text.say("clients-order")) {
                @for (order, key) in [(Order::Worst, "clients-worst"), (Order::Fair, "clients-fair")] {
                    a href=(asked.with_order(order).address())
                        aria-current=[(asked.order() == order).then_some("true")] { (text.say(key)) }
                }
            }
        }
    }
}
