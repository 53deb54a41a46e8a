//! Whether the app is alive, and whether it is ready to work: for whoever watches over programs.

use crate::app::App;
use crate::ask::at_the_door;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// A worker that gave no sign for so long is not at work: no turn of its work is longer.
const PATIENCE: Duration = Duration::from_secs(15 * 60);

/// The sign of life of what works in the background. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Beat {
    since: Instant,
    last: Arc<AtomicU64>,
}

impl Default for Beat {
    fn default() -> Beat {
        Beat {
            since: Instant::now(),
            last: Arc::default(),
        }
    }
}

impl Beat {
    /// Gives a sign.
    pub fn beat(&self) {
        let seconds = self.since.elapsed().as_secs();
        self.last.fetch_max(seconds, Ordering::Relaxed);
    }

    /// Says that there is no more work.
    pub fn end(&self) {
        self.last.store(u64::MAX, Ordering::Relaxed);
    }

    /// How long ago the last sign was; none after the end.
    pub fn ago(&self) -> Option<Duration> {
        let last = self.last.load(Ordering::Relaxed);
        let now = self.since.elapsed().as_secs();
        (last != u64::MAX).then(|| Duration::from_secs(now.saturating_sub(last)))
    }

    fn is_well(&self) -> bool {
        self.ago().is_some_and(|ago| ago < PATIENCE)
    }
}

/// It answers.
pub async fn live() -> Response {
    told(StatusCode::OK, "{\"alive\":true}\n")
}

/// It can work: the store answers and has the schema that this build knows, and mail is kept up with. What is wrong
/// is said in a word; the log knows more.
pub async fn ready(State(app): State<App>) -> Response {
    let store = at_the_door(&app, |access| access.is_ready()).await;
    let attended = app.beat.as_ref().is_none_or(Beat::is_well);
    match (store, attended) {
        (Ok(true), true) => told(StatusCode::OK, "{\"ready\":true}\n"),
        (Ok(true), false) => not_yet("{\"ready\":false,\"why\":\"worker\"}\n"),
        (Ok(false), _) => not_yet("{\"ready\":false,\"why\":\"schema\"}\n"),
        (Err(_), _) => not_yet("{\"ready\":false,\"why\":\"store\"}\n"),
    }
}

fn not_yet(said: &'static str) -> Response {
    told(StatusCode::SERVICE_UNAVAILABLE, said)
}

fn told(status: StatusCode, said: &'static str) -> Response {
    (status, [(CONTENT_TYPE, "application/json")], said).into_response()
}
