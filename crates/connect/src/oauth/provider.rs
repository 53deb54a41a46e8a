//! Who gives leave: Google, Microsoft, or another provider with the same flow.

use crate::secret::Secret;
use std::path::PathBuf;

/// Who gives leave, and as whom we ask.
#[derive(Debug, Clone)]
pub struct Provider {
    /// Where a code is asked for.
    pub device_address: String,
    /// Where tokens are asked for.
    pub token_address: String,
    /// What leave is asked for.
    pub scope: String,
    /// The firm's own client id with the provider.
    pub client_id: String,
    /// What goes with it, where the provider gave one.
    pub client_secret: Option<Secret>,
    /// A PEM file with root certificates to trust beside those of the system.
    pub extra_roots: Option<PathBuf>,
}

impl Provider {
    /// Google, with a client of the type "TVs and limited input devices".
    ///
    /// Google gives out leave to read mail this way only to some firms, and tells others
    /// `invalid_scope`; for these there are app passwords.
    #[must_use]
    pub fn google(client_id: impl Into<String>, client_secret: Secret) -> Provider {
        Provider {
            device_address: "https://oauth2.googleapis.com/device/code".to_string(),
            token_address: "https://oauth2.googleapis.com/token".to_string(),
            scope: "https://mail.google.com/".to_string(),
            client_id: client_id.into(),
            client_secret: Some(client_secret),
            extra_roots: None,
        }
    }

    /// Microsoft, with a public client. The tenant is the firm's (its id or domain), or
    /// `organizations` or `consumers`. What could leave the path of the address is left out of it.
    #[must_use]
    pub fn microsoft(client_id: impl Into<String>, tenant: &str) -> Provider {
        let plain = |c: &char| c.is_ascii_alphanumeric() || "-._".contains(*c);
        let tenant: String = tenant.chars().filter(plain).collect();
        let at = format!("https://login.microsoftonline.com/{tenant}/oauth2/v2.0");
        Provider {
            device_address: format!("{at}/devicecode"),
            token_address: format!("{at}/token"),
            scope: "https://outlook.office.com/IMAP.AccessAsUser.All offline_access".to_string(),
            client_id: client_id.into(),
            client_secret: None,
            extra_roots: None,
        }
    }

    /// The fields with which every request begins.
    pub(super) fn form(&self) -> Vec<(&str, &str)> {
        let secret = self.client_secret.as_ref();
        let secret = secret.map(|s| ("client_secret", s.reveal()));
        [("client_id", self.client_id.as_str())]
            .into_iter()
            .chain(secret)
            .collect()
    }
}
