//! Today: the few things that need you, one action, and what waits.

pub mod know;
mod said;

use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::page::frame;
use crate::part::{Whose, chip, on_day, waiting};
use crate::reading::steps;
use crate::text::Text;
use crate::visit::Visit;
use amends_domain::Standing;
use amends_service::access::Role;
use amends_views::check::Need;
use amends_views::today::{Counts, Today};
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use jiff::civil::Date;
use maud::{Markup, html};

/// The page.
pub async fn page(State(app): State<App>, visit: Visit) -> Result<Response, Fault> {
    let (lists, mut comes) = ask(&app, &visit, |seat| {
        Ok((seat.lists()?, seat.still_reads()?))
    })
    .await?;
    let title = visit.text.say("nav-today");
    let Some(mut lists) = lists else {
        // Where a mailbox is connected already, it is being read.
        return Ok(
            match ask(&app, &visit, |seat| seat.begun()).await?.accounts {
                0 => frame(&visit, &title, &first_day(&visit)),
                _ => Redirect::to("/reading").into_response(),
            },
        );
    };
    if lists.report.clients.is_empty() {
        // Nobody is told that there are none before all was read.
        let after = ask(&app, &visit, |seat| {
            let over = seat.begun()?.over;
            Ok((over, seat.newest_lists()?, seat.still_reads()?))
        });
        let (over, newest, still) = after.await?;
        if !over {
            return Ok(Redirect::to("/reading").into_response());
        }
        (lists, comes) = (newest.unwrap_or(lists), still);
    }
    let report = &lists.report;
    let zone = report.firm.calendar.zone();
    let now = report.as_of.to_zoned(zone.clone());
    let today = Today::told(report, visit.text.tongue());
    let text = visit.text;
    let day = now.date();
    let well = report
        .clients
        .iter()
        .filter(|c| c.standing == Standing::Good)
        .count();
    let body = html! {
        h1.big { (headline(today.counts, text)) }
        p.sub {
            (read_up_to(&now, text))
            @if well > 0 {
                " · " (text.with("today-quiet", &[("n", well.into()), ("count", (&text.count(well)).into())]))
            }
        }
        @if comes { p.comes role="note" { (text.say("today-comes")) " " a href="/reading" { (text.say("today-comes-far")) } } }
        @if !today.needs.is_empty() {
            div.need { @for need in &today.needs { (card(need, day, text)) } }
        }
        @if today.more > 0 {
            @let count = text.capital_count(today.more);
            @let values = [("n", today.more.into()), ("count", (&count).into())];
            p.more { a href="/clients" { (text.with("today-more", &values)) } }
        }
        @if let Some((step, client)) = &today.first {
            section {
                h2 { (text.say("today-action")) }
                div.next {
                    p { b { (step) } " " span.quiet { bdi { (client) } } }
                    @if let Some(need) = today.needs.first() {
                        @match said::waits(&lists, &need.id) {
                            Some(place) => a.btn href=(place) { (text.say("today-settle")) },
                            None => a.btn href={ "/clients/" (need.id) } { (text.say("today-open")) },
                        }
                    }
                }
            }
        }
        div.cols {
            div { (waiting(&text.say("today-waiting"), &today.waiting, Whose::Named, (day, zone), text)) }
            div {
                (waiting(&text.say("today-due"), &today.due, Whose::Named, (day, zone), text))
                (waiting(&text.say("today-promised"), &today.promised, Whose::Named, (day, zone), text))
            }
        }
        (said::said(&lists, (day, zone), text))
        (know::know(&lists, text))
        @if today.is_free() && !comes { p.say { (text.say("today-free")) } }
    };
    Ok(frame(&visit, &title, &body))
}

/// `Three of your twelve clients need you.`
pub fn headline(counts: Counts, text: Text) -> String {
    let all = text.count(counts.all);
    let needy = text.capital_count(counts.needy);
    let values = [
        ("needy", counts.needy.into()),
        ("all", counts.all.into()),
        ("needy-said", (&needy).into()),
        ("all-said", (&all).into()),
    ];
    let key = match counts {
        Counts { all: 0, .. } => "today-nobody",
        Counts {
            needy: 0,
            unknown: 0,
            ..
        } => "today-well",
        Counts {
            needy: 0,
            all,
            unknown,
        } if all == unknown => "today-untold",
        Counts { needy: 0, .. } => "today-well-as-told",
        Counts { needy, all, .. } if needy == all => "today-all-need",
        _ => "today-need",
    };
    text.with(key, &values)
}

fn read_up_to(now: &jiff::Zoned, text: Text) -> Markup {
    let values = [
        ("day", &text.full(now.date())),
        ("clock", &text.clock(now.time())),
    ];
    let values = values.map(|(name, said)| (name, said.into()));
    html! { time datetime=(now.timestamp()) { (text.with("as-of", &values)) } }
}

/// One client that needs you.
fn card(need: &Need, today: Date, text: Text) -> Markup {
    html! {
        article class={ "card " (need.standing.name()) } {
            div {
                h3 {
                    a href={ "/clients/" (need.id) } { bdi { (need.name) } }
                    " " (chip(need.standing, false, text))
                    @if let Some(day) = need.turned {
                        " " small.quiet { (on_day(day, &text.since(day, today), text)) }
                    }
                }
                @for reason in need.reasons.iter().take(2) { p { (reason) } }
                @if let Some(next) = &need.next { p.step { (next) } }
                @if let Some(away) = &need.away { p.quiet { (away) } }
            }
            a.ghost href={ "/clients/" (need.id) } {
                (text.say("today-open")) span.hidden { " " (need.name) }
            }
        }
    }
}

/// What is shown before any mail is there: how to begin, or that it is being read.
pub fn first_day(visit: &Visit) -> Markup {
    let text = visit.text;
    let owner = visit.seat.can(Role::Owner) && !visit.demo;
    html! {
        h1.big { (text.say("first-title")) }
        p.say { (text.say("first-words")) }
        @if owner {
            (steps(1, text))
            p { a.btn href="/settings/mail/add" { (text.say("first-connect")) } }
            details {
                summary { (text.say("first-terminal")) }
                ol.steps-plain {
                    li { (text.say("first-import")) " " code { "amends import MAILBOX" } }
                    li { (text.say("first-account")) " " code { "amends mail add WHERE" } }
                }
            }
        } @else { p.quiet { (text.say("first-owner")) } }
    }
}
