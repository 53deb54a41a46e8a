//! Mail files beside what must be read from them: `tests/data/mail/NAME.mail` with
//! `NAME.expected`, and mailboxes in `tests/data/boxes/NAME/` with `NAME.expected`.
//!
//! With `UPDATE_EXPECTED=1` in the environment the expected files are written anew; read the
//! difference before you believe it.

mod shown;

use amends_mail::source::read_at;
use std::fs;
use std::path::{Path, PathBuf};

fn data(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data")
        .join(folder)
}

/// Compares, or writes what is expected; gives back what differs.
fn differs(expected: &Path, got: &str) -> Option<String> {
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(expected, got).expect("the folder can be written");
        return None;
    }
    let wanted = fs::read_to_string(expected).unwrap_or_default();
    (wanted != got).then(|| {
        let name = expected.file_stem().unwrap_or_default().to_string_lossy();
        format!("{name}\n--- expected\n{wanted}--- got\n{got}")
    })
}

fn entries(folder: &str) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(data(folder))
        .expect("the data is there")
        .map(|entry| entry.expect("the folder can be read").path())
        .collect();
    found.sort();
    found
}

#[test]
fn every_mail_is_read_as_expected() {
    let mut wrong = Vec::new();
    let mut tried = 0;
    for path in entries("mail")
        .into_iter()
        .filter(|p| p.extension().is_some_and(|e| e == "mail"))
    {
        let got = match read_at(std::slice::from_ref(&path), &|_, _| {}, shown::now()) {
            Ok(haul) => shown::haul_of_one(&haul),
            Err(error) => shown::error(&error),
        };
        wrong.extend(differs(&path.with_extension("expected"), &got));
        tried += 1;
    }
    assert!(tried > 50, "only {tried} mails were found");
    assert!(
        wrong.is_empty(),
        "{} of {tried}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn every_mailbox_is_read_as_expected() {
    let mut wrong = Vec::new();
    let mut tried = 0;
    for path in entries("boxes").into_iter().filter(|path| path.is_dir()) {
        let got = match read_at(std::slice::from_ref(&path), &|_, _| {}, shown::now()) {
            Ok(haul) => shown::haul(&haul, &path),
            Err(error) => shown::error(&error),
        };
        wrong.extend(differs(&path.with_extension("expected"), &got));
        tried += 1;
    }
    assert!(tried > 10, "only {tried} mailboxes were found");
    assert!(
        wrong.is_empty(),
        "{} of {tried}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
