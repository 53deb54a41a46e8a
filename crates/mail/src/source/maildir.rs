//! Maildir: folders `cur` and `new`, flags in file names, subfolders with dots (Maildir++).

use mail_parser::decoders::base64::base64_decode;
use std::path::Path;

/// True when a folder is a Maildir: it has `cur` and `new`, or `cur` and `tmp`.
pub(super) fn is_one(folder: &Path) -> bool {
    let has = |name: &str| folder.join(name).is_dir();
    has("cur") && (has("new") || has("tmp"))
}

/// True when the flags in a file's name say that the message is a draft or was thrown away.
///
/// `1700000000.M1P2.host,S=12:2,DS`; on Windows disks `;` or `!` stands for the colon.
pub(super) fn is_left_out(file_name: &str) -> bool {
    let info = file_name
        .rsplit_once([':', ';', '!'])
        .and_then(|(_, info)| info.strip_prefix("2,"));
    info.is_some_and(|flags| flags.contains(['D', 'T']))
}

/// The names in a folder's name, from the outside in: Maildir++ writes `.Sent.2024` for `Sent`,
/// `2024`; other folders have one name.
pub(super) fn names_of(folder: &str) -> Vec<String> {
    match folder.strip_prefix('.') {
        Some(rest) => rest.split('.').map(from_utf7).collect(),
        None => vec![from_utf7(folder)],
    }
}

/// Undoes modified UTF-7 (RFC 3501 section 5.1.3): `&` to `-` is base64 of UTF-16 with a comma
/// for the slash; `&-` is the ampersand. What is not so written stays as it is.
fn from_utf7(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut rest = name;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let Some((coded, further)) = after.split_once('-') else {
            out.push('&');
            rest = after;
            continue;
        };
        match decoded(coded) {
            Some(text) => {
                out.push_str(&text);
                rest = further;
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

fn decoded(coded: &str) -> Option<String> {
    if coded.is_empty() {
        return Some("&".to_string());
    }
    if !coded
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b == b'+' || b == b',')
    {
        return None;
    }
    let bytes = base64_decode(coded.replace(',', "/").as_bytes())?;
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units: Vec<u16> = pairs.iter().map(|pair| u16::from_be_bytes(*pair)).collect();
    (rest.len() <= 1 && !units.is_empty())
        .then(|| String::from_utf16(&units).ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_in_names() {
        for (name, left_out) in [
            ("1.M1P1.host:2,S", false),
            ("1.M1P1.host:2,", false),
            ("1.M1P1.host", false),
            ("1.M1P1.host,S=120,W=130:2,FRS", false),
            ("1.M1P1.host:2,DS", true),
            ("1.M1P1.host;2,ST", true),
            ("1.M1P1.host!2,T", true),
            ("1.M1P1.host:2,Sab", false),
            ("1.M1P1.DT", false),
        ] {
            assert_eq!(is_left_out(name), left_out, "{name}");
        }
    }

    #[test]
    fn names_of_subfolders() {
        for (name, expected) in [
            (".Sent.2024", "Sent/2024"),
            (".Entw&APw-rfe", "Entwürfe"),
            (".&ZeVnLIqe-.A&-B", "日本語/A&B"),
            (".AT&T", "AT&T"),
            (".R&D-Team", "R&D-Team"),
            (".&-", "&"),
            (".&AGE", "&AGE"),
        ] {
            assert_eq!(names_of(name).join("/"), expected, "{name}");
        }
    }
}
