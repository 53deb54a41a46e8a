//! Every refusal in the log, once: which route, how, why. Never the address that was asked for, which can hold words
//! and names, and never what was sent.

use crate::fault::{Fault, Why};
use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;

/// Writes down what was refused, and what went wrong.
pub async fn logged(request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>().cloned();
    let method = request.method().clone();
    let response = next.run(request).await;
    let status = response.status();
    let why = response.extensions().get::<Why>();
    let route = route.as_ref().map_or("none", MatchedPath::as_str);
    let (method, status) = (method.as_str(), status.as_u16());
    match why.map(|why| &why.0) {
        Some(Fault::Ours(what) | Fault::Busy(what)) => {
            tracing::error!(route, method, status, what, "failed");
        }
        Some(Fault::SignIn) => tracing::info!(route, method, status, why = "no seat", "refused"),
        Some(Fault::Gone | Fault::NoMail) => {
            tracing::info!(route, method, status, why = "not there", "refused")
        }
        Some(fault) => {
            let why = word(fault);
            tracing::warn!(route, method, status, why, "refused");
        }
        None if status >= 500 => tracing::error!(route, method, status, "failed"),
        None if status >= 400 => tracing::warn!(route, method, status, "refused"),
        None => {}
    }
    response
}

fn word(fault: &Fault) -> &'static str {
    match fault {
        Fault::Foreign => "from another site",
        Fault::NotAllowed => "may not",
        Fault::Flaw(_) => "not right",
        Fault::Asked | Fault::Unread(_) => "not understood",
        Fault::Unfit(..) => "not possible",
        Fault::Gone | Fault::NoMail | Fault::SignIn | Fault::Busy(_) | Fault::Ours(_) => "",
    }
}
