//! Every address that is answered, and what stands before all of them.

use crate::app::App;
use crate::asset::{self, Asset};
use crate::fault::Fault;
use crate::{client, clients, guard, language, today};
use axum::Router;
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{MethodRouter, get, post};
use std::collections::BTreeSet;
use std::sync::LazyLock;
use std::time::Duration;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::TimeoutLayer;

/// No form of ours is longer, in bytes.
const BODY: usize = 256 * 1024;

/// No answer takes longer.
const PATIENCE: Duration = Duration::from_secs(20);

/// An address and who answers there.
pub struct Route {
    /// The path; `{...}` stands for any one part of it.
    pub path: &'static str,
    /// By which methods, and how.
    pub answer: MethodRouter<App>,
}

fn route(path: &'static str, answer: MethodRouter<App>) -> Route {
    Route { path, answer }
}

fn file(asset: Asset) -> Route {
    route(asset.path, get(move || async move { asset }))
}

/// All of them. A page that is not named here does not exist.
pub fn routes() -> Vec<Route> {
    vec![
        route("/", get(today::page)),
        route("/clients", get(clients::page)),
        route("/clients/{client}", get(client::standing)),
        route("/clients/{client}/conversation", get(client::conversation)),
        route("/language", post(language::choose)),
        file(asset::CSS),
        file(asset::HTMX),
        file(asset::MARK),
    ]
}

/// Whether there is a page at a path, as it is named in [`routes`]: what leads to a page is shown when it exists.
pub fn exists(path: &str) -> bool {
    static PATHS: LazyLock<BTreeSet<&'static str>> =
        LazyLock::new(|| routes().iter().map(|route| route.path).collect());
    PATHS.contains(path)
}

/// The app as one service. What is laid on last is met first.
pub fn router(app: App) -> Router {
    let router = routes().into_iter().fold(Router::new(), |all, route| {
        all.route(route.path, route.answer)
    });
    router
        .fallback(|| async { Fault::Gone })
        .layer(RequestBodyLimitLayer::new(BODY))
        .layer(from_fn(guard::same_origin))
        .layer(from_fn(guard::known))
        .layer(CatchPanicLayer::new())
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            PATIENCE,
        ))
        .layer(from_fn_with_state(app.clone(), guard::pages))
        .layer(from_fn(guard::secure))
        .layer(CompressionLayer::new().gzip(true))
        .with_state(app)
}
