//! What a provider answers, and what its refusals mean (RFC 6749 section 5.2, RFC 8628 section 3.5).

use crate::error::{Error, Kind, quoted};
use serde_json::{Map, Value};

/// A provider's answer.
pub(super) enum Said {
    /// What was asked for.
    Granted(Answer),
    /// No.
    Refused {
        /// The code: `authorization_pending`.
        error: String,
        /// For people.
        words: String,
    },
}

/// The fields of an answer.
pub(super) struct Answer(Map<String, Value>);

/// Texts in an answer: tokens of Microsoft have some thousand letters.
const TEXT: usize = 32 * 1024;

impl Answer {
    pub(super) fn text(&self, name: &str) -> Option<String> {
        let text = self.0.get(name)?.as_str()?;
        (!text.is_empty() && text.len() <= TEXT).then(|| text.to_string())
    }

    /// A number, also one that was written as a text.
    pub(super) fn number(&self, name: &str) -> Option<u64> {
        let value = self.0.get(name)?;
        value.as_u64().or_else(|| value.as_str()?.parse().ok())
    }
}

/// Reads an answer by its HTTP status and body.
pub(super) fn read(status: u16, body: &[u8]) -> Result<Said, Error> {
    let fields = match serde_json::from_slice(body) {
        Ok(Value::Object(fields)) => Answer(fields),
        // Providers in trouble answer with pages for people.
        _ if status == 429 || status >= 500 => {
            let what = format!("the provider cannot now (HTTP {status})");
            return Err(Error::new(Kind::Busy, what));
        }
        _ => return Err(nonsense()),
    };
    match fields.text("error") {
        Some(error) => Ok(Said::Refused {
            words: fields.text("error_description").unwrap_or_default(),
            error,
        }),
        None if (200..300).contains(&status) => Ok(Said::Granted(fields)),
        None => Err(nonsense()),
    }
}

/// A refusal as ours.
pub(super) fn refused(error: &str, words: &str) -> Error {
    let said = match words {
        "" => quoted(error.as_bytes()),
        words => quoted(words.as_bytes()),
    };
    let (kind, what) = match error {
        "access_denied" | "authorization_declined" => (
            Kind::Denied,
            "the access was refused on the provider's page".to_string(),
        ),
        "expired_token" | "code_expired" => (
            Kind::CodeExpired,
            "the code was not typed in time".to_string(),
        ),
        "invalid_grant" | "interaction_required" | "consent_required" | "login_required" => (
            Kind::ExpiredToken,
            format!("the leave to read was taken back or has run out: {said}"),
        ),
        "invalid_client" | "unauthorized_client" | "invalid_request" => (
            Kind::Settings,
            format!("the provider does not take the firm's client id: {said}"),
        ),
        "invalid_scope" => (
            Kind::Settings,
            format!(
                "the provider gives no leave to read mail this way, use an app password: {said}"
            ),
        ),
        "server_error" | "temporarily_unavailable" | "slow_down" => {
            (Kind::Busy, format!("the provider cannot now: {said}"))
        }
        _ => (Kind::SaidNo, format!("the provider said: {said}")),
    };
    Error::new(kind, what)
}

pub(super) fn nonsense() -> Error {
    Error::new(Kind::Nonsense, "the provider's answer makes no sense")
}
