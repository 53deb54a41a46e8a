//! Folder names in modified UTF-7 (RFC 3501 section 5.1.3): `Entw&APw-rfe` is `Entwürfe`.

use base64::Engine as _;
use base64::alphabet::IMAP_MUTF7;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

const ENGINE: GeneralPurpose = GeneralPurpose::new(
    &IMAP_MUTF7,
    GeneralPurposeConfig::new()
        .with_encode_padding(false)
        .with_decode_padding_mode(DecodePaddingMode::RequireNone)
        .with_decode_allow_trailing_bits(true),
);

/// A folder's name in plain letters; as it stands where it is not well written.
#[must_use]
pub fn decode(name: &str) -> String {
    strictly(name).unwrap_or_else(|| name.to_string())
}

fn strictly(name: &str) -> Option<String> {
    let mut out = String::new();
    let mut rest = name;
    while let Some((plain, after)) = rest.split_once('&') {
        out.push_str(plain);
        let (shifted, after) = after.split_once('-')?;
        rest = after;
        if shifted.is_empty() {
            out.push('&');
            continue;
        }
        let bytes = ENGINE.decode(shifted).ok()?;
        let (pairs, odd) = bytes.as_chunks::<2>();
        if !odd.is_empty() {
            return None;
        }
        let units = pairs.iter().map(|pair| u16::from_be_bytes(*pair));
        let letters: Result<String, _> = char::decode_utf16(units).collect();
        out.push_str(&letters.ok()?);
    }
    out.push_str(rest);
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn names_in_plain_letters() {
        let cases = [
            ("INBOX", "INBOX"),
            ("Entw&APw-rfe", "Entwürfe"),
            ("~peter/mail/&U,BTFw-/&ZeVnLIqe-", "~peter/mail/台北/日本語"),
            ("Tom &- Jerry", "Tom & Jerry"),
            ("&2D3eAA-", "😀"),
            ("&BB4EQgQ,BEAEMAQyBDsENQQ9BD0ESwQ1-", "Отправленные"),
        ];
        for (name, plain) in cases {
            assert_eq!(decode(name), plain, "{name}");
        }
    }

    #[test]
    fn what_is_not_well_written_stays() {
        for name in ["R&D", "&", "&A-", "&2D0-", "caf\u{e9}", "&!-", "&AAAA"] {
            assert_eq!(decode(name), name);
        }
    }
}
