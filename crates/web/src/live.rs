//! Live: whoever has a page open is told that something changed, and nothing else; the page asks for itself anew.

use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::visit::Visit;
use axum::body::Body;
use axum::extract::State;
use axum::http::header::{ACCEPT, CONTENT_TYPE, HeaderName, RETRY_AFTER};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use std::convert::Infallible;
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, watch};

/// So often is looked whether something changed.
const BEAT: Duration = Duration::from_millis(700);

/// Beats of a stream; then the browser asks anew, and it is looked anew who asks: whoever signed out or may no longer
/// see a client hears no more of it.
const BEATS: u32 = 86;

/// Beats after which something is sent, so that no proxy takes the line for dead.
const SIGN: u32 = 20;

/// What a stream is sent as.
const KIND: &str = "text/event-stream";

/// One stream.
struct Listening {
    app: App,
    visit: Visit,
    stopping: watch::Receiver<bool>,
    told: Option<u64>,
    beats: u32,
    _turn: OwnedSemaphorePermit,
}

/// The stream (WHATWG HTML, 9.2): a mark each time that something changed. Behind nginx it is not held back. Only to
/// whoever says that they take one: anybody else would wait for its end.
pub async fn stream(
    State(app): State<App>,
    visit: Visit,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let takes = headers.get(ACCEPT).and_then(|v| v.to_str().ok());
    if !takes.is_some_and(|takes| takes.contains(KIND)) {
        return Ok(StatusCode::NOT_ACCEPTABLE.into_response());
    }
    let Ok(turn) = app.streams.clone().try_acquire_owned() else {
        let mut full = StatusCode::SERVICE_UNAVAILABLE.into_response();
        let wait = HeaderValue::from_static("60");
        full.headers_mut().insert(RETRY_AFTER, wait);
        return Ok(full);
    };
    let listening = Listening {
        stopping: app.stopping.subscribe(),
        app,
        visit,
        told: None,
        beats: 0,
        _turn: turn,
    };
    let words = stream::unfold(listening, next);
    let head = [
        (CONTENT_TYPE, KIND),
        (HeaderName::from_static("x-accel-buffering"), "no"),
    ];
    Ok((head, Body::from_stream(words)).into_response())
}

/// A mark as pages and streams say it.
pub fn said(mark: u64) -> String {
    format!("{mark:016x}")
}

/// What is sent next; none at the end.
async fn next(mut of: Listening) -> Option<(Result<String, Infallible>, Listening)> {
    loop {
        if of.told.is_some() {
            tokio::select! {
                _ = of.stopping.wait_for(|stopping| *stopping) => return None,
                () = tokio::time::sleep(BEAT) => {}
            }
        }
        of.beats += 1;
        if of.beats > BEATS {
            return None;
        }
        let mark = ask(&of.app, &of.visit, |seat| seat.mark()).await.ok()?;
        if of.told != Some(mark) {
            of.told = Some(mark);
            return Some((Ok(format!("retry: 1000\ndata: {}\n\n", said(mark))), of));
        }
        if of.beats.is_multiple_of(SIGN) {
            return Some((Ok(":\n\n".to_string()), of));
        }
    }
}
