//! Erasing somebody, backups, health.

use crate::common::Firm;
use crate::main_part;
use crate::web::{Answer, empty, example, get, open, post};
use amends_reading::Options;
use amends_service::Amends;
use amends_store::OWN;
use amends_store::sql::Place;
use std::time::{Duration, Instant};

const WHOM: &str = "rosalind@combealdwick.example";

/// The page of an errand once it is over.
fn over(firm: &Firm, owner: &str, begun: &Answer) -> Answer {
    assert_eq!(begun.status.as_u16(), 303, "{}", begun.body);
    let begin = Instant::now();
    loop {
        let page = firm.get(owner, begun.location());
        if !page.body.contains("http-equiv=\"refresh\"") {
            return page;
        }
        assert!(begin.elapsed() < Duration::from_secs(60), "{}", page.body);
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn a_person_is_erased_after_their_address_is_typed_again() {
    let firm = Firm::new();
    let owner = firm.cookie("Ada");
    let who = crate::typed(WHOM);
    let begun = firm.by(&owner, "POST", "/settings/erase", &format!("address={who}"));
    let seen = over(&firm, &owner, &begun);
    assert!(
        main_part(&seen).contains("messages name them, and would go"),
        "{}",
        main_part(&seen)
    );
    let key = begun
        .location()
        .rsplit('/')
        .next()
        .expect("a key")
        .to_string();
    let other = format!("errand={key}&address=somebody%40combealdwick.example");
    let again = firm.by(&owner, "POST", "/settings/erase/now", &other);
    assert_eq!(again.status.as_u16(), 422);
    assert!(
        firm.get(&owner, &format!("/search?q={who}"))
            .body
            .contains("class=\"hit")
    );
    let sure = format!(
        "errand={key}&address=+{}+&why=she+asked",
        crate::typed(&WHOM.to_uppercase())
    );
    let begun = firm.by(&owner, "POST", "/settings/erase/now", &sure);
    let done = over(&firm, &owner, &begun);
    assert!(
        main_part(&done).contains("finds none now"),
        "{}",
        main_part(&done)
    );
    let found = firm.get(&owner, &format!("/search?q={who}"));
    assert!(found.body.contains("Nothing was found."));
    let excluded = firm.get(&owner, "/settings/exclusions");
    assert!(main_part(&excluded).contains("somebody who was erased"));
    assert!(!excluded.body.contains("rosalind"));
    firm.add("Cleo", amends_service::access::Role::Owner);
    let elsewhere = firm.get(&firm.cookie("Cleo"), begun.location());
    assert_eq!(elsewhere.status.as_u16(), 404, "it is another owner's");
}

#[test]
fn nobody_is_looked_for_by_half_an_address_and_no_member_is_erased() {
    let firm = Firm::empty();
    let owner = firm.cookie("Ada");
    for (typed, said) in [
        ("rosalind", "Type an email address"),
        ("%40shop.example", "Type an email address"),
        ("ben%40firm.example", "They are a member here"),
    ] {
        let again = firm.by(
            &owner,
            "POST",
            "/settings/erase",
            &format!("address={typed}"),
        );
        assert_eq!(again.status.as_u16(), 422, "{typed}");
        assert!(main_part(&again).contains(said), "{typed}");
    }
    let nobody = firm.by(
        &owner,
        "POST",
        "/settings/erase",
        "address=no%40shop.example",
    );
    assert!(main_part(&over(&firm, &owner, &nobody)).contains("Nothing here names this address"));
}

#[test]
fn a_backup_is_written_taken_along_and_removed() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = Place::File(folder.path().join("firm.db"));
    let amends = Amends::open(&place, OWN, Options::default()).expect("a store");
    amends.import(&[example()], &|_, _| {}).expect("brought in");
    let firm = Firm::of(amends);
    let owner = firm.cookie("Ada");
    assert!(main_part(&firm.get(&owner, "/settings/backup")).contains("No backup lies"));
    let begun = firm.by(&owner, "POST", "/settings/backup", "");
    assert!(main_part(&over(&firm, &owner, &begun)).contains("The backup is written."));
    let list = firm.get(&owner, "/settings/backup");
    let link = main_part(&list)
        .split("href=\"")
        .find(|l| l.starts_with("/settings/backup/file"));
    let link = link
        .and_then(|l| l.split('"').next())
        .expect("one to take along")
        .to_string();
    let file = firm.get(&owner, &link);
    assert_eq!(file.status.as_u16(), 200);
    assert!(file.body.starts_with("SQLite format 3"));
    assert!(file.header("content-disposition").starts_with("attachment"));
    for name in ["..%2Ffirm.db", "firm.db", "amends-2000-01-01-000000.db", ""] {
        let path = format!("/settings/backup/file?name={name}");
        assert_eq!(firm.get(&owner, &path).status.as_u16(), 404, "{name}");
    }
    for member in ["Ben", "Vi"] {
        let cookie = firm.cookie(member);
        assert_eq!(firm.get(&cookie, &link).status.as_u16(), 403, "{member}");
        assert_eq!(firm.get(&cookie, begun.location()).status.as_u16(), 403);
    }
    let name = link.rsplit('=').next().expect("a name");
    let gone = firm.by(
        &owner,
        "POST",
        "/settings/backup/end",
        &format!("name={name}"),
    );
    assert_eq!(gone.location(), "/settings/backup");
    assert_eq!(firm.get(&owner, &link).status.as_u16(), 404);
}

#[test]
fn health_is_told_in_words() {
    let firm = Firm::new();
    let owner = firm.cookie("Ada");
    let glance = firm.get(&owner, "/settings/health");
    assert!(main_part(&glance).contains("Nothing waits."));
    let look = firm.by(&owner, "POST", "/settings/health", "");
    let found = over(&firm, &owner, &look);
    assert!(
        main_part(&found).contains("All is well.") && main_part(&found).contains("with 12 clients")
    );
    let mend = firm.by(&owner, "POST", "/settings/health/mend", "");
    assert!(main_part(&over(&firm, &owner, &mend)).contains("All is well now"));
    assert!(
        firm.get(&owner, "/clients").body.contains("Tidewell"),
        "all was read anew"
    );
}

#[test]
fn the_example_is_not_copied_to_the_disk() {
    let app = open(empty());
    assert!(
        get(&app, "/settings/backup")
            .body
            .contains("nothing to back up")
    );
    assert_eq!(post(&app, "/settings/backup", "").status.as_u16(), 403);
    assert_eq!(
        get(&app, "/settings/backup/file?name=x").status.as_u16(),
        403
    );
}
