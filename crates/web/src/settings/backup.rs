//! Backups: one written now beside the store, those that lie there, and each to be taken along.

use super::{errand, framed};
use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::part::moment;
use crate::text::Text;
use crate::visit::Visit;
use amends_service::access::{Errand, Role};
use axum::Form;
use axum::body::Body;
use axum::extract::{Query, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE};
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use serde::Deserialize;
use tokio_util::io::ReaderStream;

/// Which backup.
#[derive(Deserialize)]
pub struct Which {
    name: String,
}

/// The page.
pub async fn page(State(app): State<App>, visit: Visit) -> Result<Response, Fault> {
    if !visit.seat.can(Role::Owner) {
        return Err(Fault::NotAllowed);
    }
    let text = visit.text;
    if visit.demo {
        let body = html! { p.say { (text.say("backup-demo")) } };
        return Ok(framed(&visit, "settings-backup", &body));
    }
    let (backups, zone) = ask(&app, &visit, |seat| Ok((seat.backups()?, seat.zone()?))).await?;
    let today = visit.seat.now().to_zoned(zone.clone()).date();
    let body = html! {
        p { (text.say("backup-words")) }
        @match &backups {
            None => {
                p { (text.say("backup-server")) }
                ol.steps-plain {
                    li { (text.say("backup-server-now")) " " code { "amends backup FILE" } }
                    li { (text.say("backup-server-elsewhere")) }
                    li { (text.say("backup-server-back")) " " code { "amends restore FILE" } }
                }
                p.quiet { (text.say("backup-server-own")) }
            },
            Some(all) => {
                form method="post" action="/settings/backup" { button.btn type="submit" { (text.say("backup-now")) } }
                @if all.is_empty() { p.quiet { (text.say("backup-none")) } } @else {
                    table.plain-table {
                        thead { tr {
                            th scope="col" { (text.say("backup-when")) }
                            th scope="col" { (text.say("backup-size")) }
                            td {} td {}
                        } }
                        tbody {
                            @for backup in all {
                                @let there = backup.at.to_zoned(zone.clone());
                                @let (day, clock) = (text.near(there.date(), today), text.clock(there.time()));
                                @let values = [("day", (&day).into()), ("clock", (&clock).into())];
                                tr {
                                    th scope="row" { (moment(backup.at, &text.with("as-of", &values), &zone, text)) }
                                    td { (text.bytes(backup.bytes)) }
                                    td { a href={ "/settings/backup/file?name=" (backup.name) } download=(backup.name) {
                                        (text.say("backup-take"))
                                    } }
                                    td { form method="post" action="/settings/backup/end" {
                                        button.link type="submit" name="name" value=(backup.name) { (text.say("backup-end")) }
                                    } }
                                }
                            }
                        }
                    }
                }
                p.quiet { (text.say("backup-back")) " " code { "amends restore FILE" } }
            }
        }
    };
    Ok(framed(&visit, "settings-backup", &body))
}

/// Writes one.
pub async fn now(State(app): State<App>, visit: Visit) -> Result<Response, Fault> {
    let file = ask(&app, &visit, |seat| seat.new_backup()).await?;
    match file {
        Some(file) => errand::send(&app, &visit, Errand::Backup(file)).await,
        // The page says what to do instead.
        None => Ok(Redirect::to("/settings/backup").into_response()),
    }
}

/// One of them, as a file.
pub async fn file(
    State(app): State<App>,
    visit: Visit,
    Query(which): Query<Which>,
) -> Result<Response, Fault> {
    let name = which.name.clone();
    let path = ask(&app, &visit, move |seat| seat.backup_named(&which.name)).await?;
    let gone = |_| Fault::Gone;
    let file = tokio::fs::File::open(path).await.map_err(gone)?;
    let bytes = file.metadata().await.map_err(gone)?.len();
    let headers = [
        (CONTENT_TYPE, "application/vnd.sqlite3".to_string()),
        (CONTENT_LENGTH, bytes.to_string()),
        (
            CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}\""),
        ),
        // What is packed inside is not packed again.
        (CONTENT_ENCODING, "identity".to_string()),
    ];
    let body = Body::from_stream(ReaderStream::with_capacity(file, 64 * 1024));
    Ok((headers, body).into_response())
}

/// Removes one.
pub async fn end(
    State(app): State<App>,
    visit: Visit,
    Form(which): Form<Which>,
) -> Result<Response, Fault> {
    ask(&app, &visit, move |seat| seat.remove_backup(&which.name)).await?;
    Ok(Redirect::to("/settings/backup").into_response())
}

/// It is written.
pub fn written(text: Text) -> Markup {
    html! {
        p.say { (text.say("backup-written")) }
        p { a.btn href="/settings/backup" { (text.say("backup-all")) } }
    }
}
