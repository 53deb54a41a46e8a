//! Choosing the language.

use crate::app::App;
use crate::ask::at_the_door;
use crate::fault::Fault;
use crate::text::Lang;
use crate::visit::LANG;
use amends_service::Seat;
use axum::extract::State;
use axum::http::header::SET_COOKIE;
use axum::http::uri::PathAndQuery;
use axum::response::{IntoResponse, Redirect, Response};
use axum::{Extension, Form};
use serde::Deserialize;

/// What the form at the foot of each page sends.
#[derive(Deserialize)]
pub struct Chosen {
    lang: String,
    back: String,
}

/// Keeps the language in a cookie for a year, and with the account of whoever signed in, and goes back to where the reader was.
pub async fn choose(
    State(app): State<App>,
    seat: Option<Extension<Seat>>,
    Form(chosen): Form<Chosen>,
) -> Result<Response, Fault> {
    let lang = Lang::named(&chosen.lang).ok_or(Fault::Asked)?;
    if let Some(Extension(seat)) = seat {
        at_the_door(&app, move |_| seat.choose_language(lang.code())).await?;
    }
    let cookie = format!(
        "{LANG}={}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly",
        lang.code()
    );
    Ok(([(SET_COOKIE, cookie)], Redirect::to(&local(&chosen.back))).into_response())
}

/// A path of ours, or the first page: never another site.
pub fn local(path: &str) -> String {
    let ours = path.starts_with('/') && !path.starts_with("//") && !path.contains('\\');
    match path.parse::<PathAndQuery>() {
        Ok(path) if ours => path.to_string(),
        _ => "/".to_string(),
    }
}
