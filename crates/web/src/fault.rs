//! What can go wrong with a request. It becomes a page in plain words; what is inside stays inside.

use amends_service::ServiceError;
use amends_service::access::Flaw;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

/// Why a request was not answered as asked.
#[derive(Debug, Clone)]
pub enum Fault {
    /// There is no such page, or none for whoever asks.
    Gone,
    /// What was sent cannot be understood.
    Asked,
    /// The same, and what cannot be understood in it: for programs.
    Unread(String),
    /// It is understood and not possible: what is wrong, and what to do.
    Unfit(String, String),
    /// There is no mail yet to say anything about.
    NoMail,
    /// What was typed about members or signing in is not right; pages with forms say it beside the form.
    Flaw(Flaw),
    /// It came from another site's page.
    Foreign,
    /// Nobody knows who asks.
    SignIn,
    /// Whoever asks may not do that.
    NotAllowed,
    /// The store is busy or away: the same may work in a moment.
    Busy(String),
    /// Our own fault. What happened goes to the log, not to the page.
    Ours(String),
}

impl Fault {
    /// Its status.
    pub fn status(&self) -> StatusCode {
        match self {
            Fault::Gone | Fault::NoMail => StatusCode::NOT_FOUND,
            Fault::Asked | Fault::Unread(_) => StatusCode::BAD_REQUEST,
            Fault::Flaw(Flaw::Wait(_)) => StatusCode::TOO_MANY_REQUESTS,
            Fault::Flaw(_) | Fault::Unfit(..) => StatusCode::UNPROCESSABLE_ENTITY,
            Fault::Foreign | Fault::NotAllowed => StatusCode::FORBIDDEN,
            Fault::SignIn => StatusCode::UNAUTHORIZED,
            Fault::Busy(_) => StatusCode::SERVICE_UNAVAILABLE,
            Fault::Ours(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl From<ServiceError> for Fault {
    fn from(error: ServiceError) -> Fault {
        match error {
            ServiceError::NotAllowed => Fault::NotAllowed,
            ServiceError::NotThere => Fault::Gone,
            ServiceError::Flaw(flaw) => Fault::Flaw(flaw),
            ServiceError::Asked(what, hint) => Fault::Unfit(what, hint.to_string()),
            error if error.passes() => Fault::Busy(error.to_string()),
            error => Fault::Ours(error.to_string()),
        }
    }
}

/// Why an answer is an error, for the page that is laid around it and for the log.
#[derive(Debug, Clone)]
pub struct Why(pub Fault);

/// The status alone: the page is laid around it where the reader's language is known.
impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        if let Fault::Flaw(Flaw::Wait(seconds)) = self {
            let seconds = seconds.to_string().parse();
            if let Ok(seconds) = seconds {
                response.headers_mut().insert("retry-after", seconds);
            }
        }
        response.extensions_mut().insert(Why(self));
        response
    }
}
