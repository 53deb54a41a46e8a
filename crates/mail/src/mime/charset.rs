//! Bytes of a text to characters: the declared character set, unless it plainly is another.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8};
use std::borrow::Cow;

/// How much of a text is looked at to guess its character set.
const SAMPLE: usize = 64 * 1024;

/// Decodes a text. `tld` is the last part of the sender's domain: a hint for the guess that is
/// made when nothing (or something wrong) is declared.
pub(crate) fn decode(bytes: &[u8], declared: Option<&str>, tld: Option<&str>) -> String {
    if let Some((encoding, bom)) = Encoding::for_bom(bytes) {
        return decode_as(encoding, &bytes[bom..]);
    }
    let label = declared.map(cleaned).unwrap_or_default();
    if let Some(encoding) = Encoding::for_label(label.as_bytes()) {
        if encoding.is_ascii_compatible() && bytes.is_ascii() {
            return String::from_utf8_lossy(bytes).into_owned();
        }
        return decode_declared(bytes, encoding, &label, tld);
    }
    // UTF-7, code page 850 and some more, which the web's list of encodings leaves out.
    if let Some(decoder) = mail_parser::decoders::charsets::map::charset_decoder(label.as_bytes())
        && !label.is_empty()
    {
        return decoder(bytes);
    }
    undeclared(bytes, tld)
}

fn decode_declared(
    bytes: &[u8],
    encoding: &'static Encoding,
    label: &str,
    tld: Option<&str>,
) -> String {
    if encoding == UTF_8 {
        return match std::str::from_utf8(bytes) {
            Ok(text) => text.to_string(),
            Err(_) if mostly_utf8(bytes) => String::from_utf8_lossy(bytes).into_owned(),
            Err(_) => guess(bytes, tld),
        };
    }
    if encoding.is_single_byte()
        && let Ok(text) = std::str::from_utf8(bytes)
    {
        // Text that is valid UTF-8 beyond ASCII is UTF-8, whatever its sender's software says.
        return text.to_string();
    }
    let ascii_was_meant = label.contains("ascii") || label.starts_with("ansi_x3");
    if ascii_was_meant {
        return undeclared(bytes, tld);
    }
    decode_as(encoding, bytes)
}

fn undeclared(bytes: &[u8], tld: Option<&str>) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) if !text.contains('\u{1b}') => text.to_string(),
        _ => guess(bytes, tld),
    }
}

fn guess(bytes: &[u8], tld: Option<&str>) -> String {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(sample, sample.len() == bytes.len());
    let tld = tld
        .filter(|tld| tld.is_ascii() && !tld.contains('.'))
        .map(str::to_ascii_lowercase);
    let tld = tld.as_deref().map(str::as_bytes);
    decode_as(detector.guess(tld, Utf8Detection::Deny), bytes)
}

fn decode_as(encoding: &'static Encoding, bytes: &[u8]) -> String {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    match text {
        Cow::Borrowed(text) => text.to_string(),
        Cow::Owned(text) => text,
    }
}

/// True when damage is the exception: most sequences beyond ASCII are good UTF-8 (a text that was
/// cut inside a character, or had a byte changed on its way).
fn mostly_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    good > bad
}

fn cleaned(label: &str) -> String {
    label
        .trim_matches(|c: char| c.is_whitespace() || c == '"' || c == '\'' || c == ';')
        .to_ascii_lowercase()
}

/// The character set that an HTML text names for itself in its first kilobyte.
pub(crate) fn named_in_html(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(1024)]).to_ascii_lowercase();
    let at = head.find("charset=")? + "charset=".len();
    let label: String = head[at..]
        .chars()
        .skip_while(|c| *c == '"' || *c == '\'')
        .take_while(|c| c.is_ascii_alphanumeric() || "-_:.".contains(*c))
        .collect();
    (!label.is_empty()).then_some(label)
}
