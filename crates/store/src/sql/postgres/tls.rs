//! Encryption on the way to the server: rustls with ring and the system's root certificates. Whether it is used
//! is said in the address (`sslmode=require`); by itself it is used where the server offers it.

use crate::error::{Kind, StoreError};
use rustls::{ClientConfig, RootCertStore};
use std::sync::{Arc, OnceLock};
use tokio_postgres_rustls::MakeRustlsConnect;

static CONFIG: OnceLock<Option<Arc<ClientConfig>>> = OnceLock::new();

/// What encrypts connections.
pub(super) fn connector() -> Result<MakeRustlsConnect, StoreError> {
    let config = CONFIG.get_or_init(config).as_deref().cloned();
    config.map(MakeRustlsConnect::new).ok_or_else(|| {
        StoreError::new(
            Kind::Fault,
            "connections cannot be encrypted on this machine",
        )
    })
}

fn config() -> Option<Arc<ClientConfig>> {
    let mut roots = RootCertStore::empty();
    // A certificate that cannot be read vouches for nobody.
    let found = rustls_native_certs::load_native_certs().certs;
    roots.add_parsable_certificates(found);
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider);
    let builder = builder.with_safe_default_protocol_versions().ok()?;
    Some(Arc::new(
        builder.with_root_certificates(roots).with_no_client_auth(),
    ))
}
