//! Answers that are errors become pages in plain words.

use super::seated::PROGRAMS;
use crate::api::problem;
use crate::app::App;
use crate::fault::{Fault, Why};
use crate::flaw::words_of;
use crate::page::frame;
use crate::visit::{Look, Reader};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use maud::html;

/// Lays a page around every answer that is an error and has none of its own.
pub async fn pages(State(app): State<App>, request: Request, next: Next) -> Response {
    let look = Look::of(&app, request.headers(), request.uri().clone());
    let by_program = request.uri().path().starts_with(PROGRAMS);
    let response = next.run(request).await;
    let status = response.status();
    let failed = status.is_client_error() || status.is_server_error();
    let kind = response.headers().get(CONTENT_TYPE);
    let own = [&b"text/html"[..], b"application/json"];
    let has_page = kind.is_some_and(|kind| own.iter().any(|own| kind.as_bytes().starts_with(own)));
    if !failed || has_page {
        return response;
    }
    if by_program {
        let why = response.extensions().get::<Why>();
        let told = problem(status, why.map(|why| &why.0));
        return with_its_own(told, &response);
    }
    let look = look.by(response.extensions().get::<Reader>().cloned());
    let why = response.extensions().get::<Why>();
    let page = (status, page(&look, status, why.map(|why| &why.0))).into_response();
    with_its_own(page, &response)
}

/// The page, with what the error itself says: `Allow`, `Retry-After`.
fn with_its_own(mut page: Response, error: &Response) -> Response {
    for (name, value) in error.headers() {
        if !page.headers().contains_key(name) && *name != "content-length" {
            page.headers_mut().insert(name.clone(), value.clone());
        }
    }
    page
}

fn page(look: &Look, status: StatusCode, why: Option<&Fault>) -> Response {
    let text = look.text;
    let (title, words) = match status {
        _ if matches!(why, Some(Fault::NotAllowed)) => ("error-may-title", "error-may"),
        StatusCode::UNAUTHORIZED => ("error-sign-in-title", "error-sign-in"),
        StatusCode::NOT_FOUND => ("error-gone-title", "error-gone"),
        StatusCode::FORBIDDEN => ("error-foreign-title", "error-foreign"),
        StatusCode::MISDIRECTED_REQUEST => ("error-host-title", "error-host"),
        StatusCode::PAYLOAD_TOO_LARGE => ("error-large-title", "error-large"),
        StatusCode::REQUEST_TIMEOUT | StatusCode::SERVICE_UNAVAILABLE => {
            ("error-busy-title", "error-busy")
        }
        status if status.is_server_error() => ("error-ours-title", "error-ours"),
        _ => ("error-asked-title", "error-asked"),
    };
    let title = text.say(title);
    let body = html! {
        div.plain {
            h1 { (title) }
            p.say {
                @match why {
                    Some(Fault::Flaw(flaw)) => (words_of(*flaw, text)),
                    Some(Fault::Unfit(what, hint)) => span lang="en" { (sentence(what)) " " (sentence(hint)) },
                    _ => (text.say(words)),
                }
            }
            p { a.ghost href="/" { (text.say("error-back")) } }
        }
    };
    frame(look, &title, &body)
}

/// What stands in the middle of a line of a terminal, as a sentence.
fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect::<String>() + ".",
        None => String::new(),
    }
}
