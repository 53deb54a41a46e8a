//! Settings: one's own account, and what owners look after. What each shows and takes is a page of its own.

pub mod account;
pub mod backup;
pub mod codes;
pub mod erase;
pub mod errand;
pub mod exclusions;
pub mod health;
pub mod limits;
pub mod mail;
pub mod members;
pub mod tokens;
pub mod weeks;

use crate::page::frame;
use crate::part::moment;
use crate::routes::exists;
use crate::text::Text;
use crate::visit::Visit;
use amends_service::access::Role;
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use maud::{Markup, html};

/// The pages: path, the key of the name, and who sees it. One is shown when it exists.
const PAGES: [(&str, &str, Role); 10] = [
    ("/settings/account", "settings-account", Role::Viewer),
    ("/settings/weeks", "settings-weeks", Role::Viewer),
    ("/settings/tokens", "settings-tokens", Role::Viewer),
    ("/settings/members", "settings-members", Role::Viewer),
    ("/settings/mail", "settings-mail", Role::Owner),
    ("/settings/limits", "settings-limits", Role::Owner),
    ("/settings/exclusions", "settings-exclusions", Role::Owner),
    ("/settings/erase", "settings-erase", Role::Owner),
    ("/settings/backup", "settings-backup", Role::Owner),
    ("/settings/health", "settings-health", Role::Owner),
];

/// The first of them.
pub async fn page(visit: Visit) -> Response {
    let first = match visit.seat.has_account() {
        true => "/settings/account",
        false => "/settings/members",
    };
    Redirect::to(first).into_response()
}

/// The frame of a page of settings: a heading, the way to the others, and what it shows.
fn framed(visit: &Visit, key: &'static str, body: &Markup) -> Response {
    let title = visit.text.say(key);
    frame(visit, &title, &laid_out(visit, &title, body))
}

/// What stands inside the frame.
fn laid_out(visit: &Visit, title: &str, body: &Markup) -> Markup {
    let text = visit.text;
    let here = visit.here.path();
    let shown = PAGES
        .into_iter()
        .filter(|(path, _, role)| exists(path) && visit.seat.can(*role));
    html! {
        h1 { (text.say("nav-settings")) }
        nav.pick aria-label=(text.say("nav-settings")) {
            @for (path, key, _) in shown {
                a href=(path) aria-current=[here.starts_with(path).then_some("page")] { (text.say(key)) }
            }
        }
        div.settings { h2 { (title) } (body) }
    }
}

/// A day on the firm's clocks, with the moment for whoever asks.
fn day(at: Timestamp, now: Timestamp, zone: &TimeZone, text: Text) -> Markup {
    let day = |at: Timestamp| at.to_zoned(zone.clone()).date();
    moment(at, &text.near(day(at), day(now)), zone, text)
}

/// What a page says to whoever has no account of their own here.
fn no_account(visit: &Visit) -> Markup {
    html! { p.say { (visit.text.say("no-account")) } }
}
