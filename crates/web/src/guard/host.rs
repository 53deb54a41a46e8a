//! Only by names of this machine: a page of somebody else's that makes its own name point here gets nothing.

use crate::app::App;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::HOST;
use axum::http::uri::Authority;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::net::IpAddr;

/// Refuses requests for a host that is not this machine itself.
///
/// An app that other machines reach answers under any name: nobody gets anything there without signing in, and what
/// a browser holds for one name it does not send to another.
pub async fn known(State(app): State<App>, request: Request, next: Next) -> Response {
    let named = request.headers().get(HOST).and_then(|h| h.to_str().ok());
    match named {
        Some(host) if app.anywhere && host.parse::<Authority>().is_ok() => next.run(request).await,
        Some(host) if is_here(host) => next.run(request).await,
        _ => StatusCode::MISDIRECTED_REQUEST.into_response(),
    }
}

/// Whether a host is this machine: `localhost`, or an address of the loopback.
fn is_here(host: &str) -> bool {
    let Ok(authority) = host.parse::<Authority>() else {
        return false;
    };
    let name = authority
        .host()
        .trim_start_matches('[')
        .trim_end_matches(']');
    name.eq_ignore_ascii_case("localhost") || name.parse().is_ok_and(|ip: IpAddr| ip.is_loopback())
}
