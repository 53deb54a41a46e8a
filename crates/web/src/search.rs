//! Search over everything that was written: the words in their sentence, who said them, and the way to where they
//! stand.

mod asked;
mod found;

use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::page::frame;
use crate::text::Text;
use crate::visit::Visit;
use amends_domain::Side;
use amends_service::search::{BadQuery, Hits, Words};
use asked::Asked;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::response::Response;
use jiff::tz::TimeZone;
use maud::{Markup, html};

/// What was found, or why it could not be searched for.
enum Outcome {
    Nothing,
    Unread(BadQuery),
    Found(Hits),
}

/// The page.
pub async fn page(
    State(app): State<App>,
    visit: Visit,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, Fault> {
    let Query(asked) = asked.map_err(|_| Fault::Asked)?;
    let text = visit.text;
    let (words, wanted) = (asked.q.parse::<Words>(), asked.clone());
    let typed = !asked.q.trim().is_empty();
    let (outcome, clients, zone) = ask(&app, &visit, move |seat| {
        let clients: Vec<(String, String)> = seat.lists()?.map_or_else(Vec::new, |lists| {
            let all = lists.report.clients.iter();
            all.map(|c| (c.id.clone(), c.name.clone())).collect()
        });
        let zone = seat.zone()?;
        let outcome = match words {
            _ if !typed => Outcome::Nothing,
            Err(bad) => Outcome::Unread(bad),
            Ok(words) => match wanted.client.as_str() {
                "" => Outcome::Found(seat.search(&wanted.search(words, None))?),
                id => match seat.number_of(id)? {
                    None => Outcome::Found(Hits::default()),
                    number => Outcome::Found(seat.search(&wanted.search(words, number))?),
                },
            },
        };
        Ok((outcome, clients, zone))
    })
    .await?;
    let title = text.say("nav-search");
    let today = visit.seat.now().to_zoned(zone.clone()).date();
    let body = html! {
        h1 { (title) }
        (form(&asked, clients, text))
        div #found { (shown(&outcome, &asked, (today, &zone), text)) }
    };
    Ok(frame(&visit, &title, &body))
}

fn shown(
    outcome: &Outcome,
    asked: &Asked,
    when: (jiff::civil::Date, &TimeZone),
    text: Text,
) -> Markup {
    html! {
        @match outcome {
            Outcome::Nothing => {
                p.say { (text.say("search-hint")) }
                ul.plain-list {
                    li { code { "invoice late" } " " span.quiet { (text.say("search-all-words")) } }
                    li { code { "\"late again\"" } " " span.quiet { (text.say("search-phrase")) } }
                    li { code { "deliv*" } " " span.quiet { (text.say("search-star")) } }
                    li { code { "invoice -newsletter" } " " span.quiet { (text.say("search-without")) } }
                }
            }
            Outcome::Unread(BadQuery::Empty) => p.flaw role="alert" { (text.say("search-empty")) },
            Outcome::Unread(BadQuery::Stars) => p.flaw role="alert" { (text.say("search-stars")) },
            Outcome::Found(hits) => (found::found(hits, asked, when, text)),
        }
    }
}

/// What is searched for, and where: a form that works by itself, and answers while one types where scripts run.
fn form(asked: &Asked, mut clients: Vec<(String, String)>, text: Text) -> Markup {
    clients.sort_by_cached_key(|(id, name)| (name.to_lowercase(), id.clone()));
    let whose = [
        (None, "search-anybody"),
        (Some(Side::Theirs), "search-theirs"),
        (Some(Side::Ours), "search-ours"),
    ];
    html! {
        search.seek {
            form method="get" action="/search" hx-get="/search" hx-trigger="input changed delay:250ms, submit"
                hx-select="#found" hx-target="#found" hx-swap="outerHTML" hx-replace-url="true" hx-sync="this:replace" {
                div.line {
                    label.hidden for="q" { (text.say("search-words")) }
                    input #q type="search" name="q" value=(asked.q) placeholder=(text.say("search-words")) maxlength="300"
                        autocomplete="off" autofocus[asked.q.is_empty()];
                    button.btn type="submit" { (text.say("nav-search")) }
                }
                div.where {
                    label { span { (text.say("search-whose")) }
                        select name="whose" {
                            @for (side, key) in whose {
                                option value=(asked::name(side)) selected[asked.side() == side] { (text.say(key)) }
                            }
                        }
                    }
                    label { span { (text.say("clients-client")) }
                        select name="client" {
                            option value="" { (text.say("search-every")) }
                            @for (id, name) in &clients { option value=(id) selected[*id == asked.client] { (name) } }
                        }
                    }
                    label { span { (text.say("search-since")) } input type="date" name="since" value=(asked.since); }
                    label { span { (text.say("search-until")) } input type="date" name="until" value=(asked.until); }
                }
            }
        }
    }
}
