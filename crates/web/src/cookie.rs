//! What browsers hold for us.

use crate::peer::Peer;
use amends_service::Secret;
use axum::http::HeaderMap;
use axum::http::header::{COOKIE, SET_COOKIE};
use axum::response::{IntoResponse, Redirect, Response};

/// The session, over a line that others may read along: this machine's own.
const PLAIN: &str = "session";

/// The session, over TLS: by its name a browser keeps it from being set from elsewhere (RFC 6265bis, 4.1.3.2).
const SECURE: &str = "__Host-session";

/// What it holds so that it is known when somebody signs in with it again; the same two ways.
const KNOWN: &str = "known";
const SECURE_KNOWN: &str = "__Host-known";

/// A browser holds that for a year.
const YEAR: u32 = 365 * 86_400;

/// Between keys, and in none of them.
const BETWEEN: char = '.';

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

/// The keys by which a browser is known: one for each who signed in with it.
pub fn known(headers: &HeaderMap, peer: &Peer) -> Vec<String> {
    let name = if peer.https { SECURE_KNOWN } else { KNOWN };
    let keys = held(headers, name).unwrap_or_default().split(BETWEEN);
    keys.filter(|key| !key.is_empty())
        .map(String::from)
        .collect()
}

/// Has an answer make a browser known by these keys, for a year. They are sent to our own pages only, and by nothing that
/// leads here from elsewhere.
pub fn make_known(answer: &mut Response, keys: &[Secret], peer: &Peer) {
    let keys: Vec<&str> = keys.iter().map(Secret::reveal).collect();
    let keys = keys.join(&BETWEEN.to_string());
    let (name, secure) = match peer.https {
        true => (SECURE_KNOWN, "; Secure"),
        false => (KNOWN, ""),
    };
    let cookie =
        format!("{name}={keys}; Path=/; Max-Age={YEAR}; SameSite=Strict; HttpOnly{secure}");
    if let Ok(cookie) = cookie.parse() {
        answer.headers_mut().append(SET_COOKIE, cookie);
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_held_over_tls_is_held_for_that_alone() {
        let (clear, secret) = (
            Peer::default(),
            Peer {
                https: true,
                ..Peer::default()
            },
        );
        let keys = ["one", "two"].map(|key| Secret::new(key.to_string()));
        for (peer, begins, ends) in [
            (
                &clear,
                "known=one.two; Path=/;",
                "; SameSite=Strict; HttpOnly",
            ),
            (
                &secret,
                "__Host-known=one.two; Path=/;",
                "; SameSite=Strict; HttpOnly; Secure",
            ),
        ] {
            let mut answer = Redirect::to("/").into_response();
            make_known(&mut answer, &keys, peer);
            let cookie = answer.headers()[SET_COOKIE]
                .to_str()
                .expect("text")
                .to_string();
            assert!(
                cookie.starts_with(begins) && cookie.ends_with(ends),
                "{cookie}"
            );
            let (pair, _) = cookie.split_once(';').expect("a pair");
            let mut sent = HeaderMap::new();
            sent.insert(COOKIE, pair.parse().expect("a value"));
            assert_eq!(known(&sent, peer), ["one", "two"]);
            let other = if peer.https { &clear } else { &secret };
            assert!(known(&sent, other).is_empty());
        }
    }
}
