//! One line to a browser or a proxy: requests in, answers out, nobody waited for.

use crate::peer::Peer;
use axum::Router;
use axum::body::Body;
use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::Watcher;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tower::ServiceExt as _;

/// The head of a request is there within this time, or the line is cut: whoever sends a letter a minute holds nothing.
const HEAD: Duration = Duration::from_secs(10);

/// Bytes of a head; there are at most a hundred lines in it.
const LONGEST: usize = 32 * 1024;

/// Answers all requests on a line until it ends.
pub async fn answered<L>(line: L, router: Router, peer: Peer, watcher: Watcher)
where
    L: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let service = service_fn(move |request: Request<Incoming>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(peer);
        router.clone().oneshot(request)
    });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(HEAD)
        .max_buf_size(LONGEST);
    let connection = http.serve_connection(TokioIo::new(line), service);
    // A browser that goes away in the middle is none of our business.
    let _ = watcher.watch(connection).await;
}
