//! The firm's own certificate, where no proxy before us has one.

use super::ServeError;
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use std::fmt;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

/// The line is secret within this time, or it is cut.
const PATIENCE: Duration = Duration::from_secs(10);

/// A certificate with its key.
#[derive(Clone)]
pub struct Tls(Arc<ServerConfig>);

impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tls(not shown)")
    }
}

impl Tls {
    /// Reads a certificate, with those that vouch for it, and its key from PEM files.
    ///
    /// # Errors
    ///
    /// When one cannot be read, or they do not belong together.
    pub fn read(certificate: &Path, key: &Path) -> Result<Tls, ServeError> {
        let cannot = |path: &Path, why: &dyn fmt::Display| {
            ServeError::Certificate(format!("{} cannot be used: {why}", path.display()))
        };
        let chain = CertificateDer::pem_file_iter(certificate);
        let chain = chain.map_err(|error| cannot(certificate, &error))?;
        let chain: Result<Vec<_>, _> = chain.collect();
        let chain = chain.map_err(|error| cannot(certificate, &error))?;
        let secret = PrivateKeyDer::from_pem_file(key).map_err(|error| cannot(key, &error))?;
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| cannot(certificate, &error))?
            .with_no_client_auth()
            .with_single_cert(chain, secret)
            .map_err(|error| cannot(certificate, &error))?;
        Ok(Tls(Arc::new(config)))
    }

    pub(super) fn acceptor(self) -> TlsAcceptor {
        TlsAcceptor::from(self.0)
    }
}

/// A line made secret; none when whoever called does not get that done in time.
pub(super) async fn accepted<L>(tls: &TlsAcceptor, line: L) -> Option<TlsStream<L>>
where
    L: AsyncRead + AsyncWrite + Unpin,
{
    let made = tokio::time::timeout(PATIENCE, tls.accept(line)).await;
    made.ok()?.ok()
}
