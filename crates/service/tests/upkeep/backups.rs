//! Backups: whole, of one moment, and put back into either database.

use crate::common::{Folder, harbour_pine, holding, open, report, server, studio};
use amends_store::sql::Place;
use amends_testkit::mailbox::pieces;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

/// Saves a store and puts it back into all kinds of others.
fn saved_and_put_back(from: &Place, folder: &Folder) {
    let amends = holding(from, &studio());
    let wanted = report(&amends);
    let file = folder.0.join("backup.db");
    amends.backup(&file).expect("saved");
    assert!(amends.backup(&file).is_err(), "a file that is there stays");
    // It is a store itself.
    assert_eq!(report(&open(&Place::File(file.clone()))), wanted);
    let server = server();
    let mut places = vec![folder.place("other.db"), Place::Memory];
    places.extend(server.as_ref().map(|(_, place)| place.clone()));
    for place in places {
        let other = open(&place);
        assert!(other.is_empty().expect("looked"));
        other.restore(&file).expect("put back");
        assert!(!other.is_empty().expect("looked"));
        assert_eq!(report(&other), wanted, "{place}");
        assert_eq!(other.health().expect("looked").findings, [], "{place}");
    }
}

#[test]
fn a_file_is_saved_and_put_back() {
    let folder = Folder::new("backup-file");
    saved_and_put_back(&folder.place("firm.db"), &folder);
}

#[test]
fn a_server_is_saved_and_put_back() {
    let Some((_database, place)) = server() else {
        return;
    };
    let folder = Folder::new("backup-server");
    saved_and_put_back(&place, &folder);
}

/// A backup taken while mail comes in is the store of one moment, and what it misses can be brought in again.
fn saved_while_importing(place: &Place, folder: &Folder) {
    let amends = open(place);
    // Half of it is long enough to be met in its midst.
    let half = pieces(&harbour_pine(), &folder.0, 2, 7).remove(0);
    let done = AtomicBool::new(false);
    let mut backups = Vec::new();
    std::thread::scope(|scope| {
        scope.spawn(|| {
            holding(place, &half);
            done.store(true, Ordering::Release);
        });
        while !done.load(Ordering::Acquire) {
            let file = folder.0.join(format!("backup-{}.db", backups.len()));
            amends.backup(&file).expect("saved");
            backups.push(file);
        }
    });
    assert!(backups.len() > 2, "{} backups meanwhile", backups.len());
    let wanted = report(&amends);
    let some: Vec<&Path> = [
        backups.first(),
        backups.get(backups.len() / 2),
        backups.last(),
    ]
    .into_iter()
    .flatten()
    .map(AsRef::as_ref)
    .collect();
    for file in some {
        let place = Place::File(file.to_path_buf());
        let copy = holding(&place, &half);
        assert_eq!(copy.health().expect("looked").findings, []);
        assert!(report(&copy) == wanted, "{}", file.display());
    }
}

#[test]
fn a_file_is_saved_while_importing() {
    let folder = Folder::new("busy-file");
    saved_while_importing(&folder.place("firm.db"), &folder);
}

#[test]
fn a_server_is_saved_while_importing() {
    let Some((_database, place)) = server() else {
        return;
    };
    let folder = Folder::new("busy-server");
    saved_while_importing(&place, &folder);
}

#[test]
fn what_is_no_backup_changes_nothing() {
    let folder = Folder::new("no-backup");
    let amends = holding(&folder.place("firm.db"), &studio());
    let wanted = report(&amends);
    let strange = folder.0.join("strange.db");
    for bytes in [&b""[..], b"no database at all", &[0; 10_000]] {
        std::fs::write(&strange, bytes).expect("written");
        assert!(amends.restore(&strange).is_err());
    }
    assert!(amends.restore(&folder.0.join("nowhere.db")).is_err());
    assert_eq!(report(&amends), wanted);
}
