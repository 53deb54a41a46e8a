//! Any file, and any change to a real backup, as what `amends restore` reads: it is put back or refused; what is
//! refused changes nothing; and what was put back can be read, or says why not.

use amends_reading::Options;
use amends_service::Amends;
use amends_store::OWN;
use amends_store::sql::Place;
use std::sync::OnceLock;

const MAIL: &[u8] = include_bytes!("../../../cli/tests/data/studio.mbox");

/// Bytes that begin so are changes to the backup; all others are the file itself.
const CHANGES: &[u8] = b"CHANGES\n";

/// A backup of a small store, made once.
fn backup() -> &'static [u8] {
    static BACKUP: OnceLock<Vec<u8>> = OnceLock::new();
    BACKUP.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a folder");
        let (mail, file) = (folder.path().join("mail.mbox"), folder.path().join("b.db"));
        std::fs::write(&mail, MAIL).expect("written");
        let amends = open();
        amends.import(&[mail], &|_, _| {}).expect("brought in");
        amends.settle(&|_| {}).expect("settled");
        amends.backup(&file).expect("saved");
        std::fs::read(file).expect("read")
    })
}

fn open() -> Amends {
    Amends::open(&Place::Memory, OWN, Options::default()).expect("a store")
}

/// The backup with changes: each a kind, a place of three bytes, a length, and so many bytes.
fn changed(mut changes: &[u8]) -> Vec<u8> {
    let mut file = backup().to_vec();
    while let [kind, a, b, c, length, rest @ ..] = changes {
        let at = usize::from(*a) | usize::from(*b) << 8 | usize::from(*c) << 16;
        let at = at % file.len().max(1);
        let (bytes, after) = rest.split_at(usize::from(*length).min(rest.len()));
        changes = after;
        match kind % 4 {
            0 => file.truncate(at),
            // The heads of pages decide most.
            1 => overwrite(&mut file, at / 8192 * 8192 + usize::from(*a) % 16, bytes),
            2 => drop(file.splice(at..at, bytes.iter().copied())),
            _ => overwrite(&mut file, at, bytes),
        }
    }
    file
}

fn overwrite(file: &mut [u8], at: usize, bytes: &[u8]) {
    for (byte, new) in file.iter_mut().skip(at).zip(bytes) {
        *byte = *new;
    }
}

pub fn check(data: &[u8]) {
    let file = match data.strip_prefix(CHANGES) {
        Some(changes) => changed(changes),
        None => data.to_vec(),
    };
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("some.db");
    std::fs::write(&path, &file).expect("written");
    let amends = open();
    match amends.restore(&path) {
        Err(_) => assert!(amends.is_empty().expect("looked"), "refused, and changed"),
        Ok(()) if file == backup() => {
            amends.settle(&|_| {}).expect("settled");
            assert_eq!(amends.health().expect("looked").findings, []);
        }
        // A file may be sound and hold nonsense: then that is said.
        Ok(()) => {
            let _ = amends.settle(&|_| {});
            let _ = amends.report(&Options::default());
            let _ = amends.health();
        }
    }
    assert!(
        std::fs::read(&path).expect("there") == file,
        "it was changed"
    );
}
