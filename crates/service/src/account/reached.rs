//! How a mail server is reached.

use amends_connect::Secret;
use amends_connect::imap::{self, Auth, Security};
use amends_connect::oauth::Provider;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// How a mail server is reached, and what of it is read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reached {
    /// The server's name.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is kept from being read along: `tls`, `starttls`, or `none`, which is allowed to this
    /// machine only.
    pub security: Line,
    /// The user's name there.
    pub user: String,
    /// What the secret is.
    pub proof: Proof,
    /// The folders that are read, by the names they have on the wire; none for the usual choice.
    pub folders: Option<Vec<String>>,
    /// A PEM file with root certificates to trust beside the usual ones.
    pub extra_roots: Option<PathBuf>,
}

/// How a connection is kept from being read along.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Line {
    /// TLS from the first byte.
    Tls,
    /// TLS after a word in the clear.
    Starttls,
    /// None, to this very machine.
    None,
}

/// What the kept secret is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "proof")]
pub enum Proof {
    /// A password or an app password.
    Password,
    /// What brings a fresh token from Google.
    Google {
        /// The firm's own client id, and what goes with it.
        client_id: String,
        /// What goes with it; Google does not take it for a secret.
        client_secret: String,
    },
    /// What brings a fresh token from Microsoft.
    Microsoft {
        /// The firm's own client id.
        client_id: String,
        /// The firm's tenant.
        tenant: String,
    },
    /// What brings a fresh token from another provider.
    Other {
        /// The firm's own client id.
        client_id: String,
        /// Where a code is asked for.
        device_address: String,
        /// Where tokens are asked for.
        token_address: String,
        /// What leave is asked for.
        scope: String,
    },
}

impl Proof {
    /// Who gives leave; none for a password.
    pub fn provider(&self, extra_roots: Option<&PathBuf>) -> Option<Provider> {
        let mut provider = match self {
            Proof::Password => return None,
            Proof::Google {
                client_id,
                client_secret,
            } => Provider::google(client_id, Secret::new(client_secret)),
            Proof::Microsoft { client_id, tenant } => Provider::microsoft(client_id, tenant),
            Proof::Other {
                client_id,
                device_address,
                token_address,
                scope,
            } => Provider {
                device_address: device_address.clone(),
                token_address: token_address.clone(),
                scope: scope.clone(),
                client_id: client_id.clone(),
                client_secret: None,
                extra_roots: None,
            },
        };
        provider.extra_roots = extra_roots.cloned();
        Some(provider)
    }
}

impl Reached {
    /// The account with what proves who we are.
    pub(crate) fn account(&self, auth: Auth) -> imap::Account {
        imap::Account {
            host: self.host.clone(),
            port: self.port,
            security: match self.security {
                Line::Tls => Security::Implicit,
                Line::Starttls => Security::StartTls,
                Line::None => Security::NoneOnLoopback,
            },
            user: self.user.clone(),
            auth,
            extra_roots: self.extra_roots.clone(),
        }
    }
}
