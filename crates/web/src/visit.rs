//! One visit to a page: in whose language, where, on which app.

use crate::app::App;
use crate::text::{Lang, Text};
use axum::extract::FromRequestParts;
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Uri};
use std::convert::Infallible;

/// The cookie that holds the language somebody chose.
pub const LANG: &str = "lang";

/// Who asks for a page, and how it is to be said.
#[derive(Debug, Clone)]
pub struct Visit {
    /// The texts in the reader's language.
    pub text: Text,
    /// Where the reader is: path and query.
    pub here: Uri,
    /// Whether the mail is made up.
    pub demo: bool,
}

impl Visit {
    /// The visit that a request makes.
    pub fn of(app: &App, headers: &HeaderMap, here: Uri) -> Visit {
        Visit {
            text: Text::of(lang(headers)),
            here,
            demo: app.demo,
        }
    }
}

impl FromRequestParts<App> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Visit, Infallible> {
        Ok(Visit::of(app, &parts.headers, parts.uri.clone()))
    }
}

/// The language that was chosen, else the first of the browser's that there is.
fn lang(headers: &HeaderMap) -> Lang {
    let all = |name| headers.get_all(name).iter().filter_map(|v| v.to_str().ok());
    let chosen = all(COOKIE)
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .filter(|(name, _)| *name == LANG)
        .find_map(|(_, code)| Lang::named(code));
    chosen.unwrap_or_else(|| {
        let asked: Vec<&str> = all(ACCEPT_LANGUAGE).collect();
        Lang::wanted(&asked.join(","))
    })
}
