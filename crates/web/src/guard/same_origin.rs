//! What changes something may come from our own pages only.

use super::seated::{PROGRAMS, refused, token};
use crate::fault::Fault;
use axum::extract::Request;
use axum::http::header::{COOKIE, HOST, HeaderName, ORIGIN, REFERER};
use axum::http::{HeaderMap, Method, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

const FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Refuses what changes something and does not come from a page of ours. Browsers say where a request comes
/// from in `Sec-Fetch-Site`, older ones in `Origin` or `Referer`; who says nothing is refused.
pub async fn same_origin(request: Request, next: Next) -> Response {
    let harmless = matches!(
        *request.method(),
        Method::GET | Method::HEAD | Method::OPTIONS
    );
    // Browsers send no token by themselves: whoever shows one wrote the request.
    let by_token = token(request.headers()).is_some();
    if harmless || by_token || is_ours(request.headers()) {
        next.run(request).await
    } else {
        let nobody = !request.headers().contains_key(COOKIE);
        match nobody && request.uri().path().starts_with(PROGRAMS) {
            // A program that forgot its token.
            true => refused(Fault::SignIn),
            false => Fault::Foreign.into_response(),
        }
    }
}

fn is_ours(headers: &HeaderMap) -> bool {
    let said = |name: &HeaderName| headers.get(name).map(|v| v.to_str().unwrap_or_default());
    if let Some(site) = said(&FETCH_SITE) {
        return site == "same-origin";
    }
    let Some(host) = said(&HOST) else {
        return false;
    };
    let of_page = said(&ORIGIN).or_else(|| said(&REFERER));
    let page = of_page.and_then(|page| page.parse::<Uri>().ok());
    let authority = page.as_ref().and_then(Uri::authority);
    authority.is_some_and(|authority| authority.as_str().eq_ignore_ascii_case(host))
}
