//! Choosing the language.

use crate::fault::Fault;
use crate::text::Lang;
use crate::visit::LANG;
use axum::Form;
use axum::http::header::SET_COOKIE;
use axum::http::uri::PathAndQuery;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// What the form at the foot of each page sends.
#[derive(Deserialize)]
pub struct Chosen {
    lang: String,
    back: String,
}

/// Keeps the language in a cookie for a year, and goes back to where the reader was.
pub async fn choose(Form(chosen): Form<Chosen>) -> Result<Response, Fault> {
    let lang = Lang::named(&chosen.lang).ok_or(Fault::Asked)?;
    let cookie = format!(
        "{LANG}={}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly",
        lang.code()
    );
    Ok(([(SET_COOKIE, cookie)], Redirect::to(&local(&chosen.back))).into_response())
}

/// A path of ours, or the first page: never another site.
fn local(path: &str) -> String {
    let ours = path.starts_with('/') && !path.starts_with("//") && !path.contains('\\');
    match path.parse::<PathAndQuery>() {
        Ok(path) if ours => path.to_string(),
        _ => "/".to_string(),
    }
}
