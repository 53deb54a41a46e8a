//! The first reading, watched: how far it is, in words and numbers, until there is something to show.

use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::page::{frame, frame_again};
use crate::text::Text;
use crate::visit::Visit;
use amends_service::access::{Begun, Role};
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};

/// The page. It ends on Today.
pub async fn page(
    State(app): State<App>,
    visit: Visit,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let (begun, read, shows) = ask(&app, &visit, |seat| {
        let lists = seat.lists()?;
        let some = lists.as_ref().is_some_and(|l| !l.report.clients.is_empty());
        Ok((seat.begun()?, lists.is_some(), some))
    })
    .await?;
    if begun.accounts == 0 || (begun.over && read) {
        // What a script asked for is put into the page; it is told to go on as a whole.
        return Ok(match headers.contains_key("hx-request") {
            true => ([("hx-redirect", "/")], "").into_response(),
            false => Redirect::to("/").into_response(),
        });
    }
    let text = visit.text;
    let title = text.say("reading-title");
    let empty = begun.fetched && begun.messages == 0;
    let goes_on = !begun.over && !empty;
    let body = html! {
        h1.big { (title) }
        (steps(2, text))
        @if goes_on {
            div #progress.card hx-get="/reading" hx-trigger="every 1s" hx-select="#progress" hx-swap="outerHTML" {
                (progress(&begun, text))
                @if shows { p { a.btn href="/" { (text.say("reading-so-far")) } } }
            }
            p.quiet { (text.say("reading-leave")) }
        } @else {
            div #progress.card { (progress(&begun, text)) }
        }
        @if let Some(number) = begun.trouble.filter(|_| visit.seat.can(Role::Owner)) {
            p.flaw { (text.say("reading-trouble")) " "
                a href={ "/settings/mail/account/" (number) } { (text.say("reading-trouble-look")) } }
        }
    };
    Ok(match goes_on {
        true => frame_again(&visit, &title, 2, &body),
        false => frame(&visit, &title, &body),
    })
}

/// You, your mailbox, the reading; so many of them done.
pub fn steps(done: usize, text: Text) -> Markup {
    let steps = ["begin-step-you", "begin-step-mail", "begin-step-read"];
    html! {
        ol.three {
            @for (at, key) in steps.into_iter().enumerate() {
                li.done[at < done] aria-current=[(at == done).then_some("step")] {
                    (text.say(key))
                    @if at < done { span.hidden { " " (text.say("begin-step-done")) } }
                }
            }
        }
    }
}

fn progress(begun: &Begun, text: Text) -> Markup {
    let (found, read) = begun.clients;
    let n = |n: usize| ("n", n.into());
    html! {
        p.say role="status" {
            @if begun.fetched && begun.messages == 0 && begun.over { (text.say("reading-nothing")) }
            @else if !begun.fetched && begun.messages == 0 { (text.say("reading-begins")) }
            @else if !begun.fetched { (text.say("reading-fetching")) }
            @else if begun.filed < begun.messages { (text.say("reading-filing")) }
            @else if found == 0 && !begun.over { (text.say("reading-who")) }
            @else if found == 0 { (text.say("reading-nobody")) }
            @else { (text.say("reading-clients")) }
        }
        @if let Some(of) = begun.of.filter(|_| !begun.fetched) {
            progress max=(of) value=(begun.messages.min(of)) aria-label=(text.say("reading-title")) {}
        } @else if found > 0 {
            progress max=(found) value=(read) aria-label=(text.say("reading-title")) {}
        }
        ul.plain-list {
            @match begun.of {
                Some(of) => li { (text.with("reading-messages-of", &[n(begun.messages), ("of", of.into())])) },
                None => li { (text.with("reading-messages", &[n(begun.messages)])) },
            }
            @if found > 0 { li { (text.with("reading-found", &[n(found), ("read", read.into())])) } }
        }
    }
}
