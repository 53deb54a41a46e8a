//! What went wrong, for programs: `application/problem+json` (RFC 9457).

use crate::fault::Fault;
use amends_service::access::Flaw;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use schemars::JsonSchema;
use serde::Serialize;

/// What kind of thing a problem is, in the words of RFC 9457.
pub const MEDIA_TYPE: &str = "application/problem+json";

/// What went wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Problem {
    /// Always `about:blank`: `kind` says more than an address could.
    #[serde(rename = "type")]
    about: &'static str,
    /// The status in its usual words.
    title: &'static str,
    /// The HTTP status.
    status: u16,
    /// What went wrong, in a word that stays the same: `not_there`.
    kind: &'static str,
    /// What went wrong, in a sentence.
    detail: String,
    /// What to do; empty where nothing can be said.
    hint: String,
}

impl Problem {
    /// What a status says, and the fault behind it where that is known.
    pub fn of(status: StatusCode, why: Option<&Fault>) -> Problem {
        let (kind, detail, hint) = said(status, why);
        Problem {
            about: "about:blank",
            title: status.canonical_reason().unwrap_or("Error"),
            status: status.as_u16(),
            kind,
            detail,
            hint,
        }
    }

    /// In a line for people: what went wrong, and what to do.
    pub fn line(&self) -> String {
        match self.hint.as_str() {
            "" => self.detail.clone(),
            hint => format!("{} ({hint})", self.detail),
        }
    }
}

/// The answer that says what went wrong.
pub fn problem(status: StatusCode, why: Option<&Fault>) -> Response {
    // Texts and a number can always be written.
    let body = serde_json::to_string_pretty(&Problem::of(status, why)).unwrap_or_default();
    (status, [(CONTENT_TYPE, MEDIA_TYPE)], body).into_response()
}

fn said(status: StatusCode, why: Option<&Fault>) -> (&'static str, String, String) {
    let plain = |kind, detail: &str, hint: &str| (kind, detail.to_string(), hint.to_string());
    match (status, why) {
        (_, Some(Fault::Unread(what))) => (
            "not_understood",
            what.clone(),
            "/api/v1/openapi.json says what each address takes".to_string(),
        ),
        (_, Some(Fault::Unfit(what, hint))) => ("not_possible", what.clone(), hint.clone()),
        (_, Some(Fault::NoMail)) => plain(
            "no_mail_yet",
            "There is no mail yet.",
            "connect a mailbox, or: amends import MAILBOX",
        ),
        (_, Some(Fault::NotAllowed)) => plain(
            "may_not",
            "You may not do that.",
            "a token does at most what its member may and what it was made for",
        ),
        (_, Some(Fault::Flaw(Flaw::Wait(_)))) => plain(
            "wait",
            "That was tried too often.",
            "Retry-After says how long to wait",
        ),
        (_, Some(Fault::Flaw(flaw))) => ("not_right", flaw.to_string(), flaw.hint().to_string()),
        (StatusCode::UNAUTHORIZED, _) => plain(
            "no_token",
            "Nobody knows who asks.",
            "send a token that is still good: Authorization: Bearer amends_...",
        ),
        (StatusCode::NOT_FOUND, _) => plain(
            "not_there",
            "There is no such thing, or none that you may see.",
            "",
        ),
        (StatusCode::FORBIDDEN, _) => plain(
            "foreign",
            "It comes from another site's page.",
            "send a token: Authorization: Bearer amends_...",
        ),
        (StatusCode::METHOD_NOT_ALLOWED, _) => plain(
            "method",
            "This address is asked in another way.",
            "Allow says in which",
        ),
        (StatusCode::PAYLOAD_TOO_LARGE, _) => plain(
            "too_large",
            "What was sent is too long.",
            "256 KiB are the most",
        ),
        (StatusCode::UNSUPPORTED_MEDIA_TYPE, _) => plain(
            "not_json",
            "What was sent is no JSON.",
            "Content-Type: application/json",
        ),
        (StatusCode::MISDIRECTED_REQUEST, _) => plain(
            "host",
            "Amends does not answer to that name.",
            "ask it by the name it was opened at",
        ),
        (StatusCode::SERVICE_UNAVAILABLE | StatusCode::REQUEST_TIMEOUT, _) => {
            plain("busy", "It is busy.", "try again in a moment")
        }
        (status, _) if status.is_server_error() => {
            plain("ours", "Something went wrong here.", "the log says what")
        }
        _ => plain(
            "not_understood",
            "What was asked cannot be understood.",
            "/api/v1/openapi.json says what each address takes",
        ),
    }
}
