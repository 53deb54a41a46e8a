//! Which members see which client: for owners.

use super::framed;
use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::form::pairs;
use crate::part::escaped;
use crate::visit::Visit;
use amends_service::access::Role;
use axum::body::Bytes;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use serde::Deserialize;
use std::collections::BTreeSet;

/// Which client is asked about.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    client: String,
}

/// The page.
pub async fn page(
    State(app): State<App>,
    visit: Visit,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    if !visit.seat.can(Role::Owner) {
        return Err(Fault::NotAllowed);
    }
    let text = visit.text;
    let client = asked.client;
    let wanted = client.clone();
    let found = ask(&app, &visit, move |seat| {
        let clients: Vec<(String, String)> = seat.lists()?.map_or_else(Vec::new, |lists| {
            let all = lists.report.clients.iter();
            all.map(|c| (c.id.clone(), c.name.clone())).collect()
        });
        let limit = match wanted.is_empty() {
            true => None,
            false => Some(seat.limit_of(&wanted)?),
        };
        Ok((clients, limit, seat.members()?))
    });
    let (mut clients, limit, members) = found.await?;
    clients.sort_by_cached_key(|(id, name)| (name.to_lowercase(), id.clone()));
    let body = html! {
        p { (text.say("limits-words")) }
        form.stack method="get" action="/settings/limits" {
            label.field {
                span { (text.say("clients-client")) }
                select name="client" {
                    @for (id, name) in &clients {
                        option value=(id) selected[*id == client] { (name) }
                    }
                }
            }
            p { button.ghost type="submit" { (text.say("limits-show")) } }
        }
        @if let Some(limit) = &limit {
            form.stack method="post" action="/settings/limits" {
                input type="hidden" name="client" value=(client);
                fieldset {
                    legend { (text.say("limits-who")) }
                    label { input type="checkbox" name="all" value="yes" checked[limit.is_none()]; " " (text.say("limits-all")) }
                    @for member in members.iter().filter(|m| m.role != Role::Owner) {
                        @let seen = limit.as_ref().is_some_and(|to| to.contains(&member.number));
                        label {
                            input type="checkbox" name="member" value=(member.number) checked[seen];
                            " " bdi { (member.name) }
                        }
                    }
                }
                p { button.btn type="submit" { (text.say("limits-set")) } }
            }
        }
    };
    Ok(framed(&visit, "settings-limits", &body))
}

/// Limits a client, or opens it to all.
pub async fn set(State(app): State<App>, visit: Visit, sent: Bytes) -> Result<Response, Fault> {
    let pairs = pairs(&sent)?;
    let value = |name: &str| {
        pairs
            .iter()
            .find(|(n, _)| n == name)
            .map(|(_, v)| v.clone())
    };
    let client = value("client").ok_or(Fault::Asked)?;
    let members: Result<BTreeSet<i64>, _> = pairs
        .iter()
        .filter(|(name, _)| name == "member")
        .map(|(_, number)| number.parse())
        .collect();
    let members = members.map_err(|_| Fault::Asked)?;
    let all = value("all").is_some();
    let back = format!("/settings/limits?client={}", escaped(&client));
    ask(&app, &visit, move |seat| {
        seat.limit(&client, (!all).then_some(&members))
    })
    .await?;
    Ok(Redirect::to(&back).into_response())
}
