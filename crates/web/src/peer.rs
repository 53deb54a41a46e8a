//! Who is at the other end of the line: the browser, or a proxy that we were told to trust.

use crate::app::App;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::header::{FORWARDED, HOST, HeaderName};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;
use std::convert::Infallible;
use std::net::IpAddr;

const FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
const PROTO: HeaderName = HeaderName::from_static("x-forwarded-proto");
const FORWARDED_HOST: HeaderName = HeaderName::from_static("x-forwarded-host");

/// Who asks, and over what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Peer {
    /// From where; none where that is not known.
    pub ip: Option<IpAddr>,
    /// Whether nobody can read along.
    pub https: bool,
}

impl FromRequestParts<App> for Peer {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Peer, Infallible> {
        Ok(parts.extensions.get().copied().unwrap_or_default())
    }
}

/// Finds out who asks. What a proxy says counts when it comes from an address that we trust, and is thrown away
/// otherwise: anybody can write such a header.
pub async fn found(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let mut peer: Peer = request.extensions().get().copied().unwrap_or_default();
    let trusted = |ip: &IpAddr| app.trusted.iter().any(|net| net.contains(ip));
    let headers = request.headers_mut();
    if peer.ip.as_ref().is_some_and(trusted) {
        if let Some(ip) = before(headers, trusted) {
            peer.ip = Some(ip);
        }
        if let Some(proto) = last(headers, &PROTO) {
            peer.https = proto.eq_ignore_ascii_case("https");
        }
        let host = last(headers, &FORWARDED_HOST).and_then(|h| HeaderValue::from_str(h).ok());
        if let Some(host) = host {
            headers.insert(HOST, host);
        }
    }
    for name in [FOR, PROTO, FORWARDED_HOST, FORWARDED] {
        headers.remove(name);
    }
    request.extensions_mut().insert(peer);
    next.run(request).await
}

/// The last address before the proxies that we trust: those before it are only what it says itself.
fn before(headers: &HeaderMap, trusted: impl Fn(&IpAddr) -> bool) -> Option<IpAddr> {
    let lines = headers.get_all(FOR).iter().filter_map(|v| v.to_str().ok());
    let all: Vec<&str> = lines.flat_map(|line| line.split(',')).collect();
    let mut addresses = all.into_iter().rev().map(|a| a.trim().parse().ok());
    addresses
        .find(|ip| !ip.as_ref().is_some_and(&trusted))
        .flatten()
}

/// The last of a header's values: the one that the nearest proxy wrote.
fn last<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    let line = headers.get_all(name).iter().next_back()?.to_str().ok()?;
    line.rsplit(',').next().map(str::trim)
}
