//! Who asks: by a session's cookie or a token, whoever asks gets a seat, and what needs one is refused without.

use crate::app::App;
use crate::ask::at_the_door;
use crate::cookie;
use crate::fault::{Fault, Why};
use crate::part::escaped;
use crate::peer::Peer;
use crate::visit::Reader;
use amends_service::Seat;
use axum::extract::{Request, State};
use axum::http::header::{AUTHORIZATION, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};

/// Where programs ask; they are told in a status, not by a form.
pub const PROGRAMS: &str = "/api/";

/// What a token comes with; none where nothing of the kind is said.
pub fn token(headers: &HeaderMap) -> Option<&str> {
    let said = headers.get(AUTHORIZATION)?.to_str().unwrap_or_default();
    let (kind, token) = said.split_once(' ').unwrap_or((said, ""));
    Some(match kind.eq_ignore_ascii_case("bearer") {
        true => token.trim(),
        false => "",
    })
}

/// Finds the seat of whoever asks. A token that is none is refused; whoever shows one is known by nothing else.
pub async fn seated(State(app): State<App>, mut request: Request, next: Next) -> Response {
    if request.uri().path().starts_with("/assets/") {
        return next.run(request).await;
    }
    let token = token(request.headers()).map(String::from);
    let peer: Peer = request.extensions().get().copied().unwrap_or_default();
    let session = cookie::session(request.headers(), &peer).filter(|held| !held.is_empty());
    let seat = match seat(&app, token, session).await {
        Ok(seat) => seat,
        Err(fault) => return refused(fault),
    };
    let reader = seat.as_ref().map(Reader::of);
    if let Some(seat) = seat {
        request.extensions_mut().insert(seat);
    }
    let mut response = next.run(request).await;
    if let Some(reader) = reader {
        response.extensions_mut().insert(reader);
    }
    response
}

async fn seat(
    app: &App,
    token: Option<String>,
    session: Option<String>,
) -> Result<Option<Seat>, Fault> {
    if let Some(token) = token {
        let seat = at_the_door(app, move |access| access.seat_by_token(&token)).await?;
        return seat.map(Some).ok_or(Fault::SignIn);
    }
    if let Some(seat) = app.access.anybody() {
        return Ok(Some(seat));
    }
    match session {
        Some(session) => at_the_door(app, move |access| access.seat(&session)).await,
        None => Ok(None),
    }
}

/// Lets only those on who have a seat; the others are led to sign in, or told so.
pub async fn required(request: Request, next: Next) -> Response {
    if request.extensions().get::<Seat>().is_some() {
        return next.run(request).await;
    }
    let by_parts = request.headers().contains_key("hx-request");
    if request.uri().path().starts_with(PROGRAMS) || by_parts {
        let mut response = refused(Fault::SignIn);
        if by_parts {
            let here = HeaderValue::from_static("/sign-in");
            response.headers_mut().insert("hx-redirect", here);
        }
        return response;
    }
    let back = request.uri().path_and_query().map_or("/", |p| p.as_str());
    let to = match *request.method() == Method::GET && back != "/" {
        true => format!("/sign-in?back={}", escaped(back)),
        false => "/sign-in".to_string(),
    };
    let mut response = Redirect::to(&to).into_response();
    response.extensions_mut().insert(Why(Fault::SignIn));
    response
}

/// What somebody is told whom nobody knows.
pub fn refused(fault: Fault) -> Response {
    let mut response = fault.into_response();
    if response.status() == StatusCode::UNAUTHORIZED {
        let bearer = HeaderValue::from_static("Bearer realm=\"Amends\"");
        response.headers_mut().insert(WWW_AUTHENTICATE, bearer);
    }
    response
}
