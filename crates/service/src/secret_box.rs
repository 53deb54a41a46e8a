//! Secrets at rest: encrypted with a key that lies in a file of its own, apart from the store and its
//! backups.

use crate::error::ServiceError;
use amends_connect::Secret;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

const KEY: usize = 32;
const NONCE: usize = 24;

/// Encrypts and decrypts secrets (XChaCha20-Poly1305).
#[derive(Clone)]
pub struct SecretBox {
    cipher: XChaCha20Poly1305,
    path: PathBuf,
}

impl SecretBox {
    /// Opens the key file; one that is not there is made, for its owner alone.
    ///
    /// # Errors
    ///
    /// When it cannot be read or made, or others may read it.
    pub fn open(path: &Path) -> Result<SecretBox, ServiceError> {
        let key = match File::open(path) {
            Ok(file) => read(file, path)?,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => made(path)?,
            Err(error) => return Err(trouble(path, &error.to_string())),
        };
        Ok(SecretBox {
            cipher: XChaCha20Poly1305::new(&key),
            path: path.to_path_buf(),
        })
    }

    /// Encrypts a secret. `whose` must be the same when it is decrypted.
    ///
    /// # Errors
    ///
    /// When the system gives no random numbers.
    pub fn seal(&self, secret: &Secret, whose: &str) -> Result<Vec<u8>, ServiceError> {
        let mut nonce = [0; NONCE];
        getrandom::fill(&mut nonce).map_err(|error| trouble(&self.path, &error.to_string()))?;
        let payload = Payload {
            msg: secret.reveal().as_bytes(),
            aad: whose.as_bytes(),
        };
        let sealed = self.cipher.encrypt(XNonce::from_slice(&nonce), payload);
        let sealed = sealed.map_err(|_| trouble(&self.path, "it cannot encrypt"))?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// Decrypts a secret.
    ///
    /// # Errors
    ///
    /// When it was encrypted with another key, or for somebody else.
    pub fn open_secret(&self, sealed: &[u8], whose: &str) -> Result<Secret, ServiceError> {
        let other = || trouble(&self.path, "the secret was encrypted with another key");
        let (nonce, sealed) = sealed.split_at_checked(NONCE).ok_or_else(other)?;
        let payload = Payload {
            msg: sealed,
            aad: whose.as_bytes(),
        };
        let plain = self
            .cipher
            .decrypt(XNonce::from_slice(nonce), payload)
            .map_err(|_| other())?;
        String::from_utf8(plain)
            .map(Secret::new)
            .map_err(|_| other())
    }
}

fn read(mut file: File, path: &Path) -> Result<Key, ServiceError> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = file.metadata().map_or(0, |m| m.permissions().mode());
        if mode & 0o077 != 0 {
            return Err(trouble(path, "others on this machine may read it"));
        }
    }
    let mut key = [0; KEY];
    file.read_exact(&mut key)
        .map_err(|_| trouble(path, "it is too short"))?;
    Ok(key.into())
}

fn made(path: &Path) -> Result<Key, ServiceError> {
    let mut key = [0; KEY];
    getrandom::fill(&mut key).map_err(|error| trouble(path, &error.to_string()))?;
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|error| trouble(path, &error.to_string()))?;
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(path).and_then(|mut file| {
        file.write_all(&key)?;
        file.sync_all()
    });
    written.map_err(|error| trouble(path, &error.to_string()))?;
    Ok(key.into())
}

fn trouble(path: &Path, what: &str) -> ServiceError {
    ServiceError::Asked(
        format!("the key file {}: {what}", path.display()),
        "only its owner may read it; without it, sign in to the mail accounts again",
    )
}
