//! A router to ask, and what it answers.

use amends_reading::Options;
use amends_service::{Access, Amends};
use amends_store::OWN;
use amends_store::sql::Place;
use amends_web::App;
use axum::Router;
use axum::body::Body;
use axum::http::header::{HOST, LOCATION};
use axum::http::{HeaderMap, Request, StatusCode};
use http_body_util::BodyExt as _;
use jiff::Timestamp;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use tower::ServiceExt as _;

/// An answer, whole.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    /// Where it sends the browser.
    pub fn location(&self) -> &str {
        self.header(LOCATION.as_str())
    }

    /// A header, empty where there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |v| v.to_str().expect("plain"))
    }
}

/// Asks a router.
pub fn ask(router: &Router, request: Request<Body>) -> Answer {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.expect("a runtime").block_on(async {
        let answer = router.clone().oneshot(request).await.expect("an answer");
        let (head, body) = answer.into_parts();
        let bytes = body.collect().await.expect("a body").to_bytes();
        Answer {
            status: head.status,
            headers: head.headers,
            body: String::from_utf8_lossy(&bytes).into_owned(),
        }
    })
}

/// A request to this machine, with these headers.
pub fn request(method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Request<Body> {
    let mut request = Request::builder().method(method).uri(path);
    if !headers.iter().any(|(name, _)| *name == "host") {
        request = request.header(HOST, "127.0.0.1:7373");
    }
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request
        .body(Body::from(body.to_string()))
        .expect("a request")
}

/// A page, read.
pub fn get(router: &Router, path: &str) -> Answer {
    ask(router, request("GET", path, &[], ""))
}

/// A form, sent from a page of ours.
pub fn post(router: &Router, path: &str, form: &str) -> Answer {
    let headers = [
        ("content-type", "application/x-www-form-urlencoded"),
        ("sec-fetch-site", "same-origin"),
    ];
    ask(router, request("POST", path, &headers, form))
}

/// A store in memory with a mailbox in it, its clock standing at the newest letter.
pub fn holding(mailbox: &Path) -> Amends {
    let amends = empty();
    amends
        .import(&[mailbox.to_path_buf()], &|_, _| {})
        .expect("brought in");
    amends.settle(&|_| {}).expect("settled");
    amends.look_back_on_all().expect("looked back");
    let newest = amends
        .store()
        .newest_letter()
        .expect("read")
        .expect("a letter");
    let at = Timestamp::from_microsecond(newest).expect("a time");
    amends.at(move || at)
}

/// A store without mail.
pub fn empty() -> Amends {
    Amends::open(&Place::Memory, OWN, Options::default()).expect("a store")
}

/// The example's mailbox.
pub fn example() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/harbour-pine/mail.mbox")
}

/// The app on a store that is open to all.
pub fn open(amends: Amends) -> Router {
    amends_web::router(App::new(Access::open_to_all(amends, None)))
}

static FIRM: LazyLock<Router> = LazyLock::new(|| open(holding(&example())));

/// The app on the example. Nothing here changes it.
pub fn firm() -> &'static Router {
    &FIRM
}
