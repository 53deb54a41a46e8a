//! Every address that is answered, and what stands before all of them.

use crate::app::App;
use crate::asset::{self, Asset};
use crate::fault::Fault;
use crate::settings::mail::{account as mailbox, add, connecting};
use crate::settings::{self, account, backup, codes, erase, errand, exclusions, health};
use crate::settings::{limits, mail, members, tokens, weeks};
use crate::sign_in::{self, first, second};
use crate::{
    api, client, clients, guard, history, language, live, metrics, original, peer, policies,
    reading, ready, search, today, write,
};
use axum::Router;
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{MethodRouter, any, get, post};
use std::collections::BTreeSet;
use std::sync::LazyLock;
use std::time::Duration;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::TimeoutLayer;

/// No form of ours is longer, in bytes.
const BODY: usize = 256 * 1024;

/// No answer takes longer, nor what is sent to us.
const PATIENCE: Duration = Duration::from_secs(20);

/// An address and who answers there.
pub struct Route {
    /// The path; `{...}` stands for any one part of it.
    pub path: &'static str,
    /// By which methods, and how.
    pub answer: MethodRouter<App>,
    /// Whether it is answered to whoever has no seat.
    pub open: bool,
}

/// For whoever has a seat.
fn route(path: &'static str, answer: MethodRouter<App>) -> Route {
    Route {
        path,
        answer,
        open: false,
    }
}

/// For everybody who reaches the app.
fn open(path: &'static str, answer: MethodRouter<App>) -> Route {
    Route {
        path,
        answer,
        open: true,
    }
}

fn file(asset: Asset) -> Route {
    open(asset.path, get(move || async move { asset }))
}

/// All of them. A page that is not named here does not exist.
pub fn routes() -> Vec<Route> {
    let of_programs = api::routes().into_iter();
    let of_programs = of_programs.map(|(path, answer, open)| Route { path, answer, open });
    let mut all = vec![
        route("/", get(today::page)),
        route("/clients", get(clients::page)),
        route("/clients/{client}", get(client::standing)),
        route("/clients/{client}/conversation", get(client::conversation)),
        route("/clients/{client}/loops", get(client::loops)),
        route("/clients/{client}/people", get(client::people)),
        route("/clients/{client}/notes", get(client::notes)),
        route("/clients/{client}/history", get(client::history)),
        route("/clients/{client}/decide", post(client::decide)),
        route("/clients/{client}/undo", post(client::undo)),
        route("/history", get(history::page)),
        route("/history/undo", post(history::undo)),
        route("/clients/{client}/original", get(original::page)),
        route("/clients/{client}/original/mail", get(original::inside)),
        route("/search", get(search::page)),
        route("/policies", get(policies::page).post(policies::change)),
        route("/policies/text", post(policies::write)),
        route("/policies/back", post(policies::back)),
        route("/write", get(write::page).post(write::check)),
        route(
            "/clients/{client}/write",
            get(write::to_client).post(write::check_to_client),
        ),
        route("/settings", get(settings::page)),
        route("/settings/account", get(account::page)),
        route("/settings/account/password", post(account::password)),
        route("/settings/account/end", post(account::end)),
        route(
            "/settings/account/codes",
            get(codes::page).post(codes::begin),
        ),
        route("/settings/account/codes/confirm", post(codes::confirm)),
        route("/settings/account/codes/end", post(codes::end)),
        route("/settings/weeks", get(weeks::page)),
        route("/settings/tokens", get(tokens::page).post(tokens::add)),
        route("/settings/tokens/end", post(tokens::end)),
        route("/settings/members", get(members::page).post(members::add)),
        route("/settings/members/change", post(members::change)),
        route("/settings/limits", get(limits::page).post(limits::set)),
        route("/settings/mail", get(mail::page)),
        route("/settings/mail/add", get(add::page)),
        route("/settings/mail/server", post(add::server)),
        route("/settings/mail/folder", post(add::folder)),
        route(
            "/settings/mail/connecting/{key}",
            get(connecting::page).post(connecting::begin),
        ),
        route("/settings/mail/connecting/{key}/end", post(connecting::end)),
        route("/settings/mail/account/{number}", get(mailbox::page)),
        route("/settings/mail/account/{number}/look", post(mailbox::look)),
        route(
            "/settings/mail/account/{number}/folders",
            post(mailbox::folders),
        ),
        route(
            "/settings/mail/account/{number}/sign-in",
            post(mailbox::sign_in),
        ),
        route(
            "/settings/mail/account/{number}/remove",
            post(mailbox::remove),
        ),
        route(
            "/settings/exclusions",
            get(exclusions::page).post(exclusions::add),
        ),
        route("/settings/exclusions/end", post(exclusions::end)),
        route("/settings/erase", get(erase::page).post(erase::look)),
        route("/settings/erase/now", post(erase::now)),
        route("/settings/errand/{key}", get(errand::page)),
        route("/settings/backup", get(backup::page).post(backup::now)),
        route("/settings/backup/file", get(backup::file)),
        route("/settings/backup/end", post(backup::end)),
        route("/settings/health", get(health::page).post(health::look)),
        route("/settings/health/mend", post(health::mend)),
        route("/reading", get(reading::page)),
        route("/sign-out", post(sign_in::out)),
        open("/sign-in", get(sign_in::page).post(sign_in::enter)),
        open("/sign-in/code", get(second::page).post(second::enter)),
        open("/first", get(first::page).post(first::begin)),
        route("/live", get(live::stream)),
        route("/metrics", get(metrics::page)),
        open("/health/live", get(ready::live)),
        open("/health/ready", get(ready::ready)),
        open("/language", post(language::choose)),
        file(asset::CSS),
        file(asset::HTMX),
        file(asset::OWN),
        file(asset::MARK),
    ];
    all.extend(of_programs);
    all
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
        let answer = match route.open {
            true => route.answer,
            false => route.answer.layer(from_fn(guard::required)),
        };
        all.route(route.path, answer)
    });
    // Whoever has no seat is not told which pages there are.
    let nothing = any(|| async { Fault::Gone }).layer(from_fn(guard::required));
    router
        .fallback_service(nothing.with_state(app.clone()))
        .layer(RequestBodyLimitLayer::new(BODY))
        .layer(from_fn_with_state(app.clone(), guard::seated))
        .layer(from_fn(guard::same_origin))
        .layer(from_fn_with_state(app.clone(), guard::known))
        .layer(from_fn_with_state(app.clone(), peer::found))
        .layer(CatchPanicLayer::new())
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            PATIENCE,
        ))
        .layer(from_fn(guard::logged))
        .layer(from_fn_with_state(app.clone(), metrics::counted))
        .layer(from_fn_with_state(app.clone(), guard::pages))
        .layer(from_fn(guard::secure))
        .layer(CompressionLayer::new().gzip(true))
        .with_state(app)
}
