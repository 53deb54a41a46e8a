//! Files that pages bring along, named after their content.

use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

/// A file.
#[derive(Debug, Clone, Copy)]
pub struct Asset {
    /// Where it is served.
    pub path: &'static str,
    kind: &'static str,
    bytes: &'static [u8],
}

/// The style sheet.
pub const CSS: Asset = Asset {
    path: concat!("/assets/app-", env!("CSS_DIGEST"), ".css"),
    kind: "text/css; charset=utf-8",
    bytes: include_bytes!(concat!(env!("OUT_DIR"), "/app.css")),
};

/// Small comforts: pages swap their parts instead of loading anew.
pub const HTMX: Asset = Asset {
    path: concat!("/assets/htmx-", env!("HTMX_DIGEST"), ".js"),
    kind: "text/javascript; charset=utf-8",
    bytes: include_bytes!("../assets/vendor/htmx-2.0.11.min.js"),
};

/// Ours: copying, and pages that come up to date by themselves.
pub const OWN: Asset = Asset {
    path: concat!("/assets/own-", env!("OWN_DIGEST"), ".js"),
    kind: "text/javascript; charset=utf-8",
    bytes: include_bytes!("../assets/app.js"),
};

/// The mark in the tab.
pub const MARK: Asset = Asset {
    path: concat!("/assets/mark-", env!("MARK_DIGEST"), ".svg"),
    kind: "image/svg+xml",
    bytes: include_bytes!("../assets/mark.svg"),
};

impl IntoResponse for Asset {
    fn into_response(self) -> Response {
        let for_ever = "public, max-age=31536000, immutable";
        let head = [(CONTENT_TYPE, self.kind), (CACHE_CONTROL, for_ever)];
        (head, self.bytes).into_response()
    }
}
