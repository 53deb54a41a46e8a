//! One request to a provider: a form sent, some JSON back.

use super::answer::{self, Said};
use super::provider::Provider;
use crate::error::{Error, Kind};
use crate::net::{self, Roots, Stream};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::header::{ACCEPT, CONTENT_TYPE, HOST, USER_AGENT};
use hyper::{Method, Uri};
use hyper_util::rt::TokioIo;
use std::time::Duration;
use tokio::time::timeout;

/// An answer of a provider.
const LONGEST: usize = 256 * 1024;
/// The time for one request.
const WAIT: Duration = Duration::from_secs(30);

/// Sends a form. Only over TLS, but to this very machine.
pub(super) async fn post(
    provider: &Provider,
    address: &str,
    form: &[(&str, &str)],
) -> Result<Said, Error> {
    let uri: Uri = address.parse().map_err(|_| not_an_address(address))?;
    let host = uri.host().ok_or_else(|| not_an_address(address))?;
    match timeout(WAIT, send(provider, &uri, form)).await {
        Ok(said) => said,
        Err(_) => Err(Error::new(Kind::TooSlow, "no answer came in time")),
    }
    .map_err(|e| e.at(host))
}

async fn send(provider: &Provider, uri: &Uri, form: &[(&str, &str)]) -> Result<Said, Error> {
    let host = uri.host().unwrap_or_default();
    let tls = uri.scheme_str() == Some("https");
    let port = uri.port_u16().unwrap_or(if tls { 443 } else { 80 });
    let tcp = net::tcp(host, port, !tls, WAIT).await?;
    let stream: Box<dyn Stream> = if tls {
        let roots = Roots {
            extra: provider.extra_roots.clone(),
        };
        net::over(tcp, host, &roots).await?
    } else {
        Box::new(tcp)
    };
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream))
        .await
        .map_err(failed)?;
    let mut encoded = form_urlencoded::Serializer::new(String::new());
    let encoded = encoded.extend_pairs(form).finish();
    let path = uri.path_and_query().map_or("/", |p| p.as_str());
    let authority = uri.authority().map_or(host, |a| a.as_str());
    let request = hyper::Request::builder()
        .method(Method::POST)
        .uri(path)
        .header(HOST, authority)
        .header(USER_AGENT, "amends")
        .header(ACCEPT, "application/json")
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Full::new(Bytes::from(encoded)))
        .map_err(|_| not_an_address(authority))?;
    let exchange = async {
        let response = sender.send_request(request).await.map_err(failed)?;
        let status = response.status().as_u16();
        let body = Limited::new(response.into_body(), LONGEST).collect().await;
        let body = body
            .map_err(|_| Error::new(Kind::Dropped, "the answer broke off, or was far too long"))?;
        answer::read(status, &body.to_bytes())
    };
    tokio::pin!(exchange);
    tokio::select! {
        said = &mut exchange => said,
        // Ends when the provider closes; what it said before is still to be read.
        _ = connection => exchange.await,
    }
}

fn not_an_address(address: &str) -> Error {
    Error::new(
        Kind::Settings,
        format!("this is no address of a provider: {address}"),
    )
}

fn failed(e: hyper::Error) -> Error {
    Error::new(
        Kind::Dropped,
        format!("the exchange with the provider broke off: {e}"),
    )
}
