//! A password or token: usable, never shown, wiped from memory when it is dropped.

use std::fmt;
use zeroize::Zeroizing;

/// A password or token. `Debug` does not show it, there is no `Display`, and nothing serialises it.
#[derive(Clone)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Keeps a text secret.
    pub fn new(text: impl Into<String>) -> Secret {
        Secret(Zeroizing::new(text.into()))
    }

    /// The text itself, to be sent or encrypted and not to be shown.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(not shown)")
    }
}

#[cfg(test)]
mod tests {
    use super::Secret;

    #[test]
    fn a_secret_is_not_shown() {
        let shown = format!("{:?}", Secret::new("correct horse"));
        assert!(!shown.contains("horse"), "{shown}");
    }
}
