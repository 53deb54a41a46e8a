//! Mail whose content is locked: OpenPGP (RFC 3156 and inline, RFC 9580) and S/MIME (RFC 8551).

use super::Leaf;
use amends_domain::message::Encryption;
use mail_parser::Message;

/// OpenPGP armour around a whole text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Armour {
    /// Encrypted.
    Locked,
    /// Signed in the clear: readable.
    Signed,
}

/// Tells whether a message is locked. A signature alone (`multipart/signed`) locks nothing.
pub(crate) fn of(message: &Message<'_>, armour: &Option<Armour>) -> Option<Encryption> {
    if armour == &Some(Armour::Locked) {
        return Some(Encryption::Pgp);
    }
    let leaf = Leaf {
        part: message.parts.first()?,
        raw: &message.raw_message,
    };
    let protocol = leaf
        .parameter("protocol")
        .unwrap_or_default()
        .to_ascii_lowercase();
    match leaf.media_type().as_str() {
        "multipart/encrypted" if protocol.contains("pkcs7") => Some(Encryption::Smime),
        "multipart/encrypted" => Some(Encryption::Pgp),
        "application/pgp-encrypted" | "application/pgp" => Some(Encryption::Pgp),
        "application/pkcs7-mime" | "application/x-pkcs7-mime" => Some(Encryption::Smime),
        "application/octet-stream"
            if leaf
                .file_name()
                .is_some_and(|n| n.eq_ignore_ascii_case("smime.p7m")) =>
        {
            Some(Encryption::Smime)
        }
        _ => None,
    }
}

/// The armour that a text begins with.
pub(crate) fn armour(text: &str) -> Option<Armour> {
    let start = text.trim_start();
    if start.starts_with("-----BEGIN PGP MESSAGE-----") {
        Some(Armour::Locked)
    } else if start.starts_with("-----BEGIN PGP SIGNED MESSAGE-----") {
        Some(Armour::Signed)
    } else {
        None
    }
}

/// The text inside a clear signature, dash-escapes undone (RFC 9580 section 7).
pub(crate) fn unsigned(text: &str) -> String {
    let mut lines = text.trim_start().lines().skip(1);
    // "Hash: SHA256" and the like, up to the blank line.
    for line in lines.by_ref() {
        if line.trim().is_empty() {
            break;
        }
    }
    lines
        .take_while(|line| !line.starts_with("-----BEGIN PGP SIGNATURE-----"))
        .map(|line| line.strip_prefix("- ").unwrap_or(line))
        .collect::<Vec<_>>()
        .join("\n")
}
