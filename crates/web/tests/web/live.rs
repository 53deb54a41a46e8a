//! Pages that come up to date by themselves, and how the app is watched over.

use crate::common::{ask, empty, firm, get, holding, open, request};
use amends_service::{Access, Settings};
use amends_web::{App, Beat};
use axum::Router;
use http_body_util::BodyExt as _;
use std::time::{Duration, Instant};
use tower::ServiceExt as _;

/// A page that wants to be told.
fn asked() -> axum::http::Request<axum::body::Body> {
    request("GET", "/live", &[("accept", "text/event-stream")], "")
}

/// What a stream sends until it ends or the time is over.
async fn heard(
    router: &Router,
    patience: Duration,
    meanwhile: impl FnOnce(),
) -> Vec<(Duration, String)> {
    let begun = Instant::now();
    let answer = router.clone().oneshot(asked()).await.expect("an answer");
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.headers()["content-type"], "text/event-stream");
    let mut body = answer.into_body();
    let mut heard = Vec::new();
    let mut meanwhile = Some(meanwhile);
    while let Some(left) = patience.checked_sub(begun.elapsed()) {
        let Ok(frame) = tokio::time::timeout(left, body.frame()).await else {
            break;
        };
        let Some(Ok(frame)) = frame else { break };
        let bytes = frame.into_data().expect("words");
        heard.push((
            begun.elapsed(),
            String::from_utf8_lossy(&bytes).into_owned(),
        ));
        if let Some(meanwhile) = meanwhile.take() {
            tokio::task::spawn_blocking(|| ()).await.expect("a turn");
            meanwhile();
        }
    }
    heard
}

/// The marks among what was heard.
fn marks(heard: &[(Duration, String)]) -> Vec<&str> {
    let all = heard.iter();
    all.filter_map(|(_, said)| said.lines().find_map(|l| l.strip_prefix("data: ")))
        .collect()
}

/// The mark that a page bears.
fn borne(page: &str) -> Option<&str> {
    let (_, after) = page.split_once(" data-live=\"")?;
    Some(after.split_once('"')?.0)
}

fn waiting<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.expect("a runtime").block_on(work)
}

#[test]
fn what_changes_is_told_within_two_seconds() {
    let amends = holding(&crate::common::example());
    let router = open(amends.clone());
    let heard = waiting(heard(&router, Duration::from_secs(4), || {
        let client = amends.store().clients().expect("read")[0].client;
        amends.store().standing_marks().expect("read");
        let later = amends.now() + jiff::SignedDuration::from_hours(1);
        amends
            .clone()
            .at(move || later)
            .read_one(client)
            .expect("read anew");
    }));
    let marks = marks(&heard);
    assert_eq!(marks.len(), 2, "{heard:?}");
    assert_ne!(marks[0], marks[1]);
    assert!(
        heard[1].0 - heard[0].0 < Duration::from_secs(2),
        "{heard:?}"
    );
}

#[test]
fn what_changed_while_a_page_came_is_told_at_once() {
    let amends = holding(&crate::common::example());
    let router = open(amends.clone());
    let told = |page: &str| {
        let heard = waiting(heard(&router, Duration::from_millis(100), || ()));
        let told = marks(&heard).into_iter().map(String::from).next();
        (borne(page).map(String::from), told.expect("a mark"))
    };
    let page = get(&router, "/").body;
    let (shown, said) = told(&page);
    assert_eq!(shown, Some(said), "nothing changed");
    let client = amends.store().clients().expect("read")[0].client;
    let later = amends.now() + jiff::SignedDuration::from_hours(1);
    let read = amends.clone().at(move || later).read_one(client);
    read.expect("read anew");
    let (shown, said) = told(&page);
    assert_ne!(shown, Some(said), "the page is older than the stream");
    let page = get(&router, "/").body;
    let path = crate::common::example();
    let added = amends.add_account("Ada", &Settings::Folder { path }, None);
    added.expect("an account");
    let (shown, said) = told(&page);
    assert_ne!(shown, Some(said), "mail comes in");
    let page = get(&router, "/").body;
    assert!(page.contains("Your mail is still being read"));
    for account in amends.accounts().expect("read") {
        let synced = amends.sync(&account, None, &|_, _, _| {}, &|| false);
        synced.expect("in step");
    }
    let (shown, said) = told(&page);
    assert_ne!(shown, Some(said), "all of it is here");
    assert!(
        !get(&router, "/")
            .body
            .contains("Your mail is still being read")
    );
}

#[test]
fn streams_end_when_the_app_is_to_stop() {
    let app = App::new(Access::open_to_all(empty(), None));
    let router = amends_web::router(app.clone());
    let begun = Instant::now();
    let heard = waiting(heard(&router, Duration::from_secs(10), || app.stop()));
    assert_eq!(heard.len(), 1, "{heard:?}");
    assert!(begun.elapsed() < Duration::from_secs(3));
}

#[test]
fn streams_are_limited() {
    let router = open(empty());
    waiting(async {
        let mut held = Vec::new();
        loop {
            let answer = router.clone().oneshot(asked()).await.expect("an answer");
            if answer.status() != 200 {
                assert_eq!(answer.status(), 503);
                assert_eq!(answer.headers()["retry-after"], "60");
                break;
            }
            held.push(answer);
            assert!(held.len() <= 128);
        }
        assert_eq!(held.len(), 128);
        held.pop();
        tokio::task::yield_now().await;
        let again = router.clone().oneshot(asked()).await.expect("an answer");
        assert_eq!(again.status(), 200);
    });
}

#[test]
fn pages_that_show_how_clients_stand_say_that_they_are_live() {
    for (path, live) in [
        ("/", true),
        ("/clients", true),
        ("/clients/the-tidewell-trust", true),
        ("/clients/the-tidewell-trust/write", false),
        ("/write", false),
    ] {
        let page = get(firm(), path).body;
        assert_eq!(borne(&page).is_some(), live, "{path}");
    }
}

#[test]
fn it_is_ready_while_somebody_works() {
    let beat = Beat::default();
    let app = App::new(Access::open_to_all(empty(), None)).attended(beat.clone());
    let router = amends_web::router(app);
    assert_eq!(get(&router, "/health/live").status, 200);
    assert_eq!(get(&router, "/health/ready").body, "{\"ready\":true}\n");
    beat.end();
    let gone = get(&router, "/health/ready");
    assert_eq!(gone.status, 503);
    assert_eq!(gone.body, "{\"ready\":false,\"why\":\"worker\"}\n");
    assert_eq!(get(&router, "/health/live").status, 200);
}

#[test]
fn figures_name_routes_and_nothing_that_was_asked_for() {
    let router = open(holding(&crate::common::example()));
    get(&router, "/clients/the-tidewell-trust?q=canary");
    get(&router, "/canary");
    ask(&router, request("CANARY", "/", &[], ""));
    let figures = get(&router, "/metrics");
    assert_eq!(figures.status, 200);
    assert!(
        figures
            .header("content-type")
            .starts_with("application/openmetrics-text")
    );
    let one = "amends_requests_total{route=\"/clients/{client}\",method=\"GET\",status=\"200\"} 1";
    assert!(figures.body.contains(one), "{}", figures.body);
    assert!(
        figures
            .body
            .contains("amends_request_seconds_bucket{le=\"0.02\""),
        "{}",
        figures.body
    );
    assert!(figures.body.ends_with("# EOF\n"));
    for canary in ["canary", "CANARY", "tidewell"] {
        assert!(!figures.body.contains(canary), "{canary}");
    }
}
