//! What stands in the frame: the cleaned HTML with a style of ours, under a policy of its own that allows nothing but
//! that style and the pictures in it. Opened by itself it is as harmless.

use super::{Asked, cleaned::cleaned, found};
use crate::app::App;
use crate::fault::Fault;
use crate::guard::Framing;
use crate::visit::Visit;
use axum::extract::{Path, Query, State};
use axum::http::HeaderValue;
use axum::response::{Html, IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use maud::{DOCTYPE, PreEscaped, html};
use sha2::{Digest as _, Sha256};
use std::sync::LazyLock;

/// Its colours are the page's.
const STYLE: &str = ":root{color-scheme:light dark}\
    body{margin:16px;font:16px/1.6 Charter,Georgia,serif;overflow-wrap:anywhere;\
    background:light-dark(#ffffff,#1d1f23);color:light-dark(#1f2328,#e9e6df)}\
    img{max-width:100%;height:auto}table{border-collapse:collapse;max-width:100%}\
    td,th{padding:2px 6px;vertical-align:top;text-align:start}\
    blockquote{margin:0 0 0 8px;padding:0 0 0 12px;border-inline-start:2px solid light-dark(#e6e2d8,#2e3136)}\
    small{font:13px/1.5 system-ui,sans-serif;color:light-dark(#62676e,#9aa0a8)}\
    pre{white-space:pre-wrap}";

/// No script, no form, no frame, no address but those of pictures that stand in it; known by its digest, our style.
static POLICY: LazyLock<HeaderValue> = LazyLock::new(|| {
    let digest = STANDARD.encode(Sha256::digest(STYLE));
    let policy = format!(
        "default-src 'none'; img-src data:; style-src 'sha256-{digest}'; form-action 'none'; base-uri 'none'; \
         frame-ancestors 'self'; sandbox"
    );
    HeaderValue::try_from(policy).unwrap_or(HeaderValue::from_static("default-src 'none'; sandbox"))
});

/// The inside of the frame.
pub async fn inside(
    State(app): State<App>,
    Path(client): Path<String>,
    Query(asked): Query<Asked>,
    visit: Visit,
) -> Result<Response, Fault> {
    let original = found(&app, &visit, &client, &asked).await?;
    let html = original.shown.html.ok_or(Fault::Gone)?;
    let cleaned = cleaned(&html, &original.shown.pictures);
    let page = html! {
        (DOCTYPE)
        html {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (visit.text.say("original-frame")) }
                style { (PreEscaped(STYLE)) }
            }
            body dir="auto" { (PreEscaped(cleaned.html)) }
        }
    };
    let mut page = Html(page.into_string()).into_response();
    page.extensions_mut()
        .insert(Framing::Inside(POLICY.clone()));
    Ok(page)
}
