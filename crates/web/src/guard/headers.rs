//! Headers that tell the browser to be strict.

use axum::extract::Request;
use axum::http::HeaderValue;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
    X_FRAME_OPTIONS,
};
use axum::middleware::Next;
use axum::response::Response;

/// No script and no style but our own files; nothing inside a frame; nothing sent elsewhere.
macro_rules! policy {
    ($more:literal) => {
        concat!(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; ",
            "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; ",
            "frame-ancestors 'none'",
            $more
        )
    };
}

const POLICY: &str = policy!("");

/// The same for a page with a frame of ours in it.
const HOLDS: &str = policy!("; frame-src 'self'");

const ALWAYS: [(HeaderName, &str); 8] = [
    (CONTENT_SECURITY_POLICY, POLICY),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (X_FRAME_OPTIONS, "DENY"),
    // What a reader looks at here is nobody else's business.
    (REFERRER_POLICY, "no-referrer"),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-embedder-policy"),
        "require-corp",
    ),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    ),
];

/// What a page may have to do with frames, where it has: nothing else has.
#[derive(Debug, Clone)]
pub enum Framing {
    /// It holds one of ours.
    Holds,
    /// It stands in one of ours, under this policy.
    Inside(HeaderValue),
}

/// Sets them on every answer. A page is kept by nobody; what says otherwise itself stays so.
pub async fn secure(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let framing = response.extensions().get::<Framing>().cloned();
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    match framing {
        None => {}
        Some(Framing::Holds) => {
            headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(HOLDS));
        }
        Some(Framing::Inside(policy)) => {
            headers.insert(CONTENT_SECURITY_POLICY, policy);
            headers.insert(X_FRAME_OPTIONS, HeaderValue::from_static("SAMEORIGIN"));
        }
    }
    if !headers.contains_key(CACHE_CONTROL) {
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}
