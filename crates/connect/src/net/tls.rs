//! TLS with rustls: the system's root certificates, and one file more where asked.

use super::Stream;
use crate::error::{Error, Kind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{self, ClientConfig, RootCertStore};

/// Which root certificates are trusted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Roots {
    /// A PEM file with root certificates beside those of the system.
    pub(crate) extra: Option<PathBuf>,
}

/// Sets TLS up over a connection and checks that the certificate is the host's.
pub(crate) async fn over(
    stream: impl Stream + 'static,
    host: &str,
    roots: &Roots,
) -> Result<Box<dyn Stream>, Error> {
    let name = ServerName::try_from(host.to_string())
        .map_err(|_| Error::new(Kind::NoSuchHost, "this is not the name of a server"))?;
    let connector = TlsConnector::from(Arc::new(config(roots)?));
    let stream = connector
        .connect(name, stream)
        .await
        .map_err(|e| super::failed(&e))?;
    Ok(Box::new(stream))
}

fn config(roots: &Roots) -> Result<ClientConfig, Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|e| Error::new(Kind::Machine, e.to_string()))?;
    let store = store(roots)?;
    Ok(builder.with_root_certificates(store).with_no_client_auth())
}

fn store(roots: &Roots) -> Result<RootCertStore, Error> {
    let mut store = RootCertStore::empty();
    // What of the system's cannot be read is left out; a server that needs it is then not trusted.
    store.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    if let Some(file) = &roots.extra {
        for certificate in extra(file)? {
            store
                .add(certificate)
                .map_err(|e| unusable(file, &e.to_string()))?;
        }
    }
    if store.is_empty() {
        return Err(Error::new(
            Kind::Certificate,
            "this machine has no root certificates (Debian: the package ca-certificates)",
        ));
    }
    Ok(store)
}

fn extra(file: &Path) -> Result<Vec<CertificateDer<'static>>, Error> {
    let found: Result<Vec<_>, _> = CertificateDer::pem_file_iter(file)
        .map_err(|e| unusable(file, &e.to_string()))?
        .collect();
    let found = found.map_err(|e| unusable(file, &e.to_string()))?;
    if found.is_empty() {
        return Err(unusable(file, "it holds none"));
    }
    Ok(found)
}

fn unusable(file: &Path, why: &str) -> Error {
    let file = file.display();
    let what = format!("the root certificates in {file} cannot be used: {why}");
    Error::new(Kind::Settings, what)
}

/// A failure within TLS.
pub(super) fn failed(e: &std::io::Error) -> Error {
    let inner = e.get_ref().and_then(|e| e.downcast_ref::<rustls::Error>());
    match inner {
        Some(rustls::Error::InvalidCertificate(why)) => {
            let what = format!("the server's certificate is not trusted: {why}");
            Error::new(Kind::Certificate, what)
        }
        Some(rustls::Error::InvalidMessage(_)) => {
            Error::new(Kind::NotEncrypted, "no encryption is spoken at this port")
        }
        _ => Error::new(
            Kind::Dropped,
            format!("the encrypted connection failed: {e}"),
        ),
    }
}
