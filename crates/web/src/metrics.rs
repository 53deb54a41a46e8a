//! Figures for Prometheus: how much is asked, how long it takes, how the work goes. Routes by their patterns, never an
//! address that was asked for.

use crate::app::App;
use crate::fault::Fault;
use crate::visit::Visit;
use amends_service::access::Role;
use axum::extract::{MatchedPath, Request, State};
use axum::http::header::CONTENT_TYPE;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use prometheus_client::encoding::{EncodeLabelSet, text};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::{Registry, Unit};
use std::sync::Arc;
use std::time::Instant;

/// The ends of the histogram's boxes, in seconds: around what pages are to take.
const ENDS: [f64; 10] = [0.001, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 1.0, 5.0];

/// The kind of the answer, for whoever reads it (OpenMetrics 1.0).
const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Asked {
    route: String,
    method: &'static str,
    status: u16,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Where {
    route: String,
}

/// What is counted.
pub struct Figures {
    registry: Registry,
    asked: Family<Asked, Counter>,
    took: Family<Where, Histogram>,
    live: Gauge,
    waiting: Gauge,
    beat: Gauge,
    passwords: Gauge,
}

impl Default for Figures {
    fn default() -> Figures {
        let mut registry = Registry::with_prefix("amends");
        let asked = Family::<Asked, Counter>::default();
        let boxes = || Histogram::new(ENDS);
        let took = Family::<Where, Histogram>::new_with_constructor(boxes);
        let gauge = || Gauge::default();
        let (live, waiting, beat, passwords) = (gauge(), gauge(), gauge(), gauge());
        registry.register("requests", "Requests that were answered", asked.clone());
        let help = "How long until the answer began";
        registry.register_with_unit("request", help, Unit::Seconds, took.clone());
        registry.register(
            "live_streams",
            "Pages that are told of changes",
            live.clone(),
        );
        let help = "Requests that have the store or wait for it";
        registry.register("store_turns", help, waiting.clone());
        let help = "Since the last sign of the background work; -1 when there is none";
        registry.register_with_unit("worker_silence", help, Unit::Seconds, beat.clone());
        registry.register("passwords_tried", "Since the start", passwords.clone());
        Figures {
            registry,
            asked,
            took,
            live,
            waiting,
            beat,
            passwords,
        }
    }
}

/// Counts every request and its time.
pub async fn counted(State(app): State<App>, request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>();
    let route = route.map_or("none", MatchedPath::as_str).to_string();
    let method = match request.method().as_str() {
        "GET" => "GET",
        "POST" => "POST",
        "HEAD" => "HEAD",
        _ => "other",
    };
    let begun = Instant::now();
    let response = next.run(request).await;
    let figures: &Arc<Figures> = &app.figures;
    let took = begun.elapsed().as_secs_f64();
    let of = Where {
        route: route.clone(),
    };
    figures.took.get_or_create(&of).observe(took);
    let asked = Asked {
        route,
        method,
        status: response.status().as_u16(),
    };
    figures.asked.get_or_create(&asked).inc();
    response
}

/// The figures, to a program of an owner.
pub async fn page(State(app): State<App>, visit: Visit) -> Result<Response, Fault> {
    if !visit.seat.can(Role::Owner) {
        return Err(Fault::NotAllowed);
    }
    let figures = &app.figures;
    let whole = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    figures.live.set(whole(app.streams_open()));
    figures.waiting.set(whole(app.turns_taken()));
    let silence = app.beat.as_ref().and_then(|beat| beat.ago());
    let silence = silence.and_then(|ago| i64::try_from(ago.as_secs()).ok());
    figures.beat.set(silence.unwrap_or(-1));
    let tried = i64::try_from(app.access.worked_out()).unwrap_or(i64::MAX);
    figures.passwords.set(tried);
    let mut said = String::new();
    let written = text::encode(&mut said, &figures.registry);
    written.map_err(|error| Fault::Ours(error.to_string()))?;
    Ok(([(CONTENT_TYPE, OPEN_METRICS)], said).into_response())
}
