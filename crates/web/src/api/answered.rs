//! Operations at their addresses.

use super::document::served;
use super::given::Given;
use super::operation::Operation;
use super::operations::operations;
use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::visit::Visit;
use axum::body::Bytes;
use axum::extract::{RawPathParams, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get, post};
use std::collections::BTreeMap;

/// Every address, with all that can be asked there; the document that describes them is open to all.
pub fn routes() -> Vec<(&'static str, MethodRouter<App>, bool)> {
    let mut by_path: BTreeMap<&'static str, MethodRouter<App>> = BTreeMap::new();
    for operation in operations() {
        let before = by_path.remove(operation.path).unwrap_or_default();
        by_path.insert(operation.path, before.merge(at(operation)));
    }
    let all = by_path
        .into_iter()
        .map(|(path, answer)| (path, answer, false));
    all.chain([("/api/v1/openapi.json", get(served), true)])
        .collect()
}

fn at(operation: &'static Operation) -> MethodRouter<App> {
    let answer = move |State(app): State<App>,
                       parts: RawPathParams,
                       visit: Visit,
                       asked: Uri,
                       headers: HeaderMap,
                       body: Bytes| async move {
        let parts = parts.iter().map(|(n, v)| (n.to_string(), v.to_string()));
        let given = Given {
            parts: parts.collect(),
            asked,
            body: body.to_vec(),
        };
        answered(operation, &app, &visit, &headers, given).await
    };
    match operation.body.is_some() || operation.makes {
        true => post(answer),
        false => get(answer),
    }
}

async fn answered(
    operation: &'static Operation,
    app: &App,
    visit: &Visit,
    headers: &HeaderMap,
    given: Given,
) -> Result<Response, Fault> {
    if operation.body.is_some() && !says_json(headers) {
        return Ok(StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response());
    }
    // What is asked for is loaded and written on the thread that may wait.
    let done = ask(app, visit, move |seat| Ok((operation.run)(seat, &given)));
    let text = done.await??;
    let status = match operation.makes {
        true => StatusCode::CREATED,
        false => StatusCode::OK,
    };
    Ok((status, [(CONTENT_TYPE, "application/json")], text).into_response())
}

fn says_json(headers: &HeaderMap) -> bool {
    let said = headers.get(CONTENT_TYPE).and_then(|v| v.to_str().ok());
    let kind = said.and_then(|said| said.split(';').next());
    kind.is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}
