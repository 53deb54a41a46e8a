//! A person erased: no search, no row and no byte of the files knows them any more.

use crate::common::{Folder, harbour_pine, holding, report, server};
use amends_domain::Decided;
use amends_domain::decision::Party;
use amends_service::Amends;
use amends_service::search::Search;
use amends_store::sql::Place;
use std::path::Path;

const PERSON: &str = "rosalind@combealdwick.example";

fn found(amends: &Amends) -> usize {
    let search = Search {
        words: format!("\"{PERSON}\"").parse().expect("words"),
        limit: 10_000,
        ..Search::default()
    };
    amends.search(&search).expect("found").hits.len()
}

fn erased(place: &Place) -> Amends {
    let amends = holding(place, &harbour_pine());
    let other = Party::new("treasurer@tidewelltrust.example");
    let person = Decided::OnePerson(Party::new(PERSON), other);
    amends.decide(&person, "Ann", "one desk").expect("decided");
    let before = found(&amends);
    let traces = amends.traces(PERSON).expect("looked");
    assert!(before > 0 && traces.mails.len() >= before);
    let (mails, _) = amends.store().mail_count().expect("counted");
    let gone = amends.erase(PERSON, "Ann", "she asked").expect("erased");
    assert_eq!(
        (gone.mails, gone.found, found(&amends)),
        (traces.mails.len(), 0, 0)
    );
    let left = amends.traces(PERSON).expect("looked");
    assert!(left.mails.is_empty() && left.elsewhere == 0);
    assert_eq!(amends.decisions().expect("read"), []);
    assert_eq!(
        amends.store().mail_count().expect("counted").0,
        mails - gone.mails
    );
    assert_eq!(amends.health().expect("looked").findings, []);
    let report = report(&amends);
    assert!(!report.contains(PERSON));
    let names = amends.names().expect("names");
    assert!(
        names
            .iter()
            .all(|n| n.people.iter().all(|(_, address)| address != PERSON))
    );
    let told = amends.store().all_happenings().expect("happenings");
    assert!(told.iter().any(|h| h.verb == "erased" && h.who == "Ann"));
    assert!(told.iter().all(|h| !h.object.contains(PERSON)));
    // The next time they stay out.
    let came = amends
        .import(&[harbour_pine()], &|_, _| {})
        .expect("brought in");
    assert_eq!((came.new, came.excluded), (0, gone.mails));
    assert_eq!(crate::common::report(&amends), report);
    amends
}

fn bytes_of(folder: &Path) -> Vec<u8> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        all.extend(std::fs::read(entry.expect("an entry").path()).expect("a file"));
    }
    all.make_ascii_lowercase();
    all
}

/// One mail a file in `data/hidden`; each but one names the same person, in a way of its own.
#[test]
fn however_the_address_is_written() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/hidden");
    let amends = holding(&Place::Memory, &folder);
    let files = std::fs::read_dir(&folder).expect("a folder").count();
    assert_eq!(amends.store().mail_count().expect("counted").0, files);
    let gone = amends.erase("rosa@combe.example", "Ann", "she asked");
    assert_eq!(gone.expect("erased").mails, files - 1);
    let came = amends.import(&[folder], &|_, _| {}).expect("brought in");
    assert_eq!((came.new, came.excluded), (0, files - 1));
}

#[test]
fn from_a_file() {
    let folder = Folder::new("erase");
    let amends = erased(&folder.place("firm.db"));
    drop(amends);
    let bytes = bytes_of(&folder.0);
    let holds = |text: &str| bytes.windows(text.len()).any(|w| w == text.as_bytes());
    assert!(holds("combealdwick.example"), "others of that client stay");
    assert!(!holds(PERSON));
    // The search keeps each word by itself.
    assert!(!holds("rosalindcombealdwick"));
}

#[test]
fn from_a_server() {
    if let Some((_database, place)) = server() {
        erased(&place);
    }
}
