//! Where mail comes from: every account with how it is, in words. For owners.

pub mod account;
pub mod add;
pub mod connecting;
mod server;

use super::framed;
use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::flaw::trouble_key;
use crate::part::moment;
use crate::text::Text;
use crate::visit::Visit;
use amends_service::access::Role;
use amends_service::{Account, AccountState, ServerTrouble};
use axum::extract::State;
use axum::response::Response;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use maud::{Markup, html};

/// The page.
pub async fn page(State(app): State<App>, visit: Visit) -> Result<Response, Fault> {
    if !visit.seat.can(Role::Owner) {
        return Err(Fault::NotAllowed);
    }
    let text = visit.text;
    let (accounts, zone) = ask(&app, &visit, |seat| Ok((seat.accounts()?, seat.zone()?))).await?;
    let now = visit.seat.now();
    let body = html! {
        p { (text.say("mail-words")) }
        @if accounts.is_empty() { p.quiet { (text.say("mail-none")) } }
        @for account in &accounts {
            article.card.account {
                h3 { a href={ "/settings/mail/account/" (account.number) } { bdi { (account.name) } } }
                @if account.name != account.settings.place() { p.quiet { bdi { (account.settings.place()) } } }
                (state(account, now, &zone, text))
            }
        }
        @if visit.demo { p.quiet { (text.say("mail-demo")) } } @else {
            p { a.btn href="/settings/mail/add" { (text.say("mail-add")) } }
        }
    };
    Ok(framed(&visit, "settings-mail", &body))
}

/// How an account is, and what to do where it is not well.
pub fn state(account: &Account, now: Timestamp, zone: &TimeZone, text: Text) -> Markup {
    let (read, of) = account.progress();
    html! {
        p {
            @match account.state() {
                AccountState::NothingThere => (text.say("mail-nothing-there")),
                AccountState::InStep(at) => {
                    @let there = at.to_zoned(zone.clone());
                    @let day = text.near(there.date(), now.to_zoned(zone.clone()).date());
                    @let clock = text.clock(there.time());
                    @let values = [("day", (&day).into()), ("clock", (&clock).into())];
                    (moment(at, &text.with("mail-in-step", &values), zone, text))
                }
                AccountState::FirstReading => (text.with("mail-first", &[("read", read.into()), ("of", of.into())])),
                AccountState::NotRead => (text.say("mail-not-read")),
            }
        }
        @if let Some((what, hint)) = &account.trouble {
            div.flaw {
                @match ServerTrouble::of_hint(hint) {
                    Some(trouble) => {
                        p { (text.say(trouble_key(trouble))) }
                        p.quiet { (text.say("mail-said")) " " bdi lang="en" { (what) } }
                    }
                    None => p lang="en" { (what) ". " (hint) },
                }
            }
        }
    }
}
