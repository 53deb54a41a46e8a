//! What can go wrong with a request. It becomes a page in plain words; what is inside stays inside.

use amends_service::ServiceError;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

/// Why a request was not answered as asked.
#[derive(Debug, Clone)]
pub enum Fault {
    /// There is no such page, or none for whoever asks.
    Gone,
    /// What was sent cannot be understood.
    Asked,
    /// It came from another site's page.
    Foreign,
    /// The store is busy or away: the same may work in a moment.
    Busy(String),
    /// Our own fault. What happened goes to the log, not to the page.
    Ours(String),
}

impl Fault {
    /// Its status.
    pub fn status(&self) -> StatusCode {
        match self {
            Fault::Gone => StatusCode::NOT_FOUND,
            Fault::Asked => StatusCode::BAD_REQUEST,
            Fault::Foreign => StatusCode::FORBIDDEN,
            Fault::Busy(_) => StatusCode::SERVICE_UNAVAILABLE,
            Fault::Ours(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl From<ServiceError> for Fault {
    fn from(error: ServiceError) -> Fault {
        if error.passes() {
            Fault::Busy(error.to_string())
        } else {
            Fault::Ours(error.to_string())
        }
    }
}

/// The status alone: the page is laid around it where the reader's language is known.
impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        if let Fault::Busy(what) | Fault::Ours(what) = &self {
            eprintln!("amends: {what}");
        }
        self.status().into_response()
    }
}
