//! A message as it was sent: its HTML made harmless, in a frame of its own that may do nothing; pictures that lie
//! elsewhere are not fetched, and links are words.

mod cleaned;
mod frame;
mod leads;
mod plain;
mod tags;

pub use frame::inside;

use crate::app::App;
use crate::ask::ask;
use crate::client::named;
use crate::fault::Fault;
use crate::guard::Framing;
use crate::page::frame;
use crate::part::{escaped, moment};
use crate::visit::Visit;
use amends_domain::MessageId;
use amends_service::{Original, ServiceError};
use axum::extract::{Path, Query, State};
use axum::response::Response;
use jiff::tz::TimeZone;
use maud::{Markup, html};
use serde::Deserialize;

/// Plain text is shown up to so many bytes.
const LONGEST: usize = 1_000_000;

/// Which message.
#[derive(Debug, Deserialize)]
pub struct Asked {
    #[serde(default)]
    message: String,
}

/// The page around it.
pub async fn page(
    State(app): State<App>,
    Path(client): Path<String>,
    Query(asked): Query<Asked>,
    visit: Visit,
) -> Result<Response, Fault> {
    let original = found(&app, &visit, &client, &asked).await?;
    let text = visit.text;
    let (message, shown) = (&original.message, &original.shown);
    let address = format!(
        "/clients/{}/original/mail?message={}",
        escaped(&client),
        escaped(&asked.message)
    );
    let back = format!(
        "/clients/{}/conversation?message={}#here",
        escaped(&client),
        escaped(&asked.message)
    );
    let zone = TimeZone::fixed(message.offset);
    let local = message.at.to_zoned(zone.clone());
    let when = text.with(
        "as-of",
        &[
            ("day", (&text.full(local.date())).into()),
            ("clock", (&text.clock(local.time())).into()),
        ],
    );
    let subject = message.subject.trim();
    let body = html! {
        div.original {
            p { a href=(back) { (text.say("original-back")) } }
            h1 { bdi { @if subject.is_empty() { (text.say("talk-no-subject")) } @else { (subject) } } }
            p.quiet {
                bdi { (named(&message.from)) } " <" bdi { (message.from.address.as_str()) } ">, "
                (moment(message.at, &when, &zone, text))
            }
            (notes(&original, &visit))
            @match &shown.html {
                Some(_) => iframe.mail src=(address) title=(text.say("original-frame")) sandbox="" referrerpolicy="no-referrer" {},
                None => div.words dir="auto" { (plain(&original)) },
            }
        }
    };
    let mut page = frame(&visit, &text.say("original-title"), &body);
    page.extensions_mut().insert(Framing::Holds);
    Ok(page)
}

/// What is otherwise than whoever sent it meant it.
fn notes(original: &Original, visit: &Visit) -> Markup {
    let text = visit.text;
    let Some(cleaned) = harmless(original) else {
        return html! { p.quiet { (text.say("original-plain")) } };
    };
    html! {
        p.quiet { (text.say("original-words")) }
        @if cleaned.elsewhere > 0 {
            p.quiet { (text.with("original-pictures", &[("n", cleaned.elsewhere.into())])) }
        }
        @if cleaned.cut { p.quiet { (text.say("original-cut")) } }
    }
}

/// Its HTML made harmless; none where it has none.
pub fn harmless(original: &Original) -> Option<cleaned::Cleaned> {
    let html = original.shown.html.as_deref()?;
    Some(cleaned::cleaned(html, &original.shown.pictures))
}

/// What its page would show of its plain text; none where it has none and its HTML is shown.
pub fn plain_of(original: &Original) -> Option<&str> {
    let shown = original.shown.plain.is_some() || original.shown.html.is_none();
    shown.then(|| plain(original))
}

/// Its plain text whole, or what was read of it where it has none.
fn plain(original: &Original) -> &str {
    let whole = original.shown.plain.as_deref();
    let text = whole.unwrap_or(&original.message.text.own);
    &text[..text.floor_char_boundary(LONGEST)]
}

/// The message, where whoever visits sees it.
async fn found(app: &App, visit: &Visit, client: &str, asked: &Asked) -> Result<Original, Fault> {
    let (client, id) = (client.to_string(), MessageId::new(&asked.message));
    let found = ask(app, visit, move |seat| {
        seat.original(&client, &id)?.ok_or(ServiceError::NotThere)
    });
    found.await
}
