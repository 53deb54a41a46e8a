//! What browsers hold for us.

use crate::peer::Peer;
use axum::http::HeaderMap;
use axum::http::header::{COOKIE, SET_COOKIE};
use axum::response::{IntoResponse, Redirect, Response};

/// The session, over a line that others may read along: this machine's own.
const PLAIN: &str = "session";

/// The session, over TLS: by its name a browser keeps it from being set from elsewhere (RFC 6265bis, 4.1.3.2).
const SECURE: &str = "__Host-session";

/// What a browser holds under a name.
pub fn held<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let lines = headers.get_all(COOKIE).iter();
    let mut pairs = lines
        .filter_map(|v| v.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='));
    pairs
        .find(|(held, _)| *held == name)
        .map(|(_, value)| value)
}

/// The session that a browser holds.
pub fn session(headers: &HeaderMap, peer: &Peer) -> Option<String> {
    let name = if peer.https { SECURE } else { PLAIN };
    held(headers, name).map(String::from)
}

/// Leads a browser on, with a session to hold for so many seconds; 0 takes the one it holds away.
pub fn lead(to: &str, session: &str, peer: &Peer, seconds: u32) -> Response {
    let cookie = set(session, peer, seconds);
    ([(SET_COOKIE, cookie)], Redirect::to(to)).into_response()
}

/// What makes a browser hold a session for so many seconds; 0 takes it away.
fn set(session: &str, peer: &Peer, seconds: u32) -> String {
    let (name, secure) = match peer.https {
        true => (SECURE, "; Secure"),
        false => (PLAIN, ""),
    };
    format!("{name}={session}; Path=/; Max-Age={seconds}; SameSite=Lax; HttpOnly{secure}")
}
