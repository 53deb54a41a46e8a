use crate::boxes::{alone, boxes};
use crate::shown::report;
use amends_reading::Options;
use amends_service::Amends;
use amends_store::OWN;
use amends_store::sql::Place;
use amends_testkit::mailbox::pieces;
use amends_testkit::servers::postgres;
use std::path::{Path, PathBuf};

pub fn open(place: &Place) -> Amends {
    Amends::open(place, OWN, Options::default()).expect("a store")
}

fn import(amends: &Amends, paths: &[PathBuf]) {
    amends.import(paths, &|_, _| {}).expect("brought in");
}

/// A mailbox that reaches back further than letters count.
pub fn ten_years(into: &Path) -> PathBuf {
    let path = into.join("ten-years.mbox");
    std::fs::write(&path, amends_testkit::long::ten_years()).expect("a mailbox");
    path
}

/// Everything that can be done with one mailbox in one store.
fn tried(path: &Path, at_once: &Amends, in_pieces: &Amends) {
    let wanted = alone(path);
    let name = path.display();
    import(at_once, &[path.to_path_buf()]);
    assert!(report(at_once) == wanted, "{name} at once");
    import(at_once, &[path.to_path_buf()]);
    assert!(report(at_once) == wanted, "{name} once more");
    let folder = tempfile::tempdir().expect("a folder");
    for (number, piece) in pieces(path, folder.path(), 100, 7).iter().enumerate() {
        import(in_pieces, std::slice::from_ref(piece));
        // Now and then it is read in between.
        if number % 17 == 3 {
            in_pieces.settle(&|_| {}).expect("settled");
        }
    }
    let got = report(in_pieces);
    if got != wanted {
        let differs = got.lines().zip(wanted.lines()).find(|(a, b)| a != b);
        panic!("{name} in pieces: {differs:?}");
    }
}

#[test]
fn a_file_gives_the_report_of_the_mailbox() {
    let folder = tempfile::tempdir().expect("a folder");
    for path in boxes().into_iter().chain([ten_years(folder.path())]) {
        tried(&path, &open(&Place::Memory), &open(&Place::Memory));
    }
}

#[test]
fn a_server_gives_the_report_of_the_mailbox() {
    let folder = tempfile::tempdir().expect("a folder");
    for path in boxes().iter().skip(1).chain([&ten_years(folder.path())]) {
        let (Some(one), Some(other)) = (postgres::database(), postgres::database()) else {
            return;
        };
        let place = |database: &postgres::Database| Place::named(&database.address());
        tried(path, &open(&place(&one)), &open(&place(&other)));
    }
}
