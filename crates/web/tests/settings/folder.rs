//! Mail on this machine: connected, seen, excluded from, read, and read no longer.

use crate::common::Firm;
use crate::web::{empty, example, get, open};
use crate::{main_part, work};

fn connected(firm: &Firm, cookie: &str) -> String {
    let form = format!("path={}", example().display());
    let begun = firm.by(cookie, "POST", "/settings/mail/folder", &form);
    assert_eq!(begun.status.as_u16(), 303, "{}", begun.body);
    begun.location().to_string()
}

#[test]
fn the_first_mailbox_is_connected_read_and_shown() {
    let firm = Firm::empty();
    let owner = firm.cookie("Ada");
    let today = firm.get(&owner, "/");
    assert!(main_part(&today).contains("href=\"/settings/mail/add\""));
    let place = connected(&firm, &owner);
    let seen = firm.get(&owner, &place);
    assert!(main_part(&seen).contains("Nothing is stored yet"));
    assert_eq!(firm.amends.held().expect("read").letters, 0);
    assert!(firm.amends.accounts().expect("read").is_empty());
    let begun = firm.by(&owner, "POST", &place, "");
    assert_eq!(begun.location(), "/reading");
    let reading = firm.get(&owner, "/reading");
    assert!(main_part(&reading).contains("The mailbox is being opened"));
    assert!(reading.body.contains("http-equiv=\"refresh\""));
    assert_eq!(firm.get(&owner, "/").location(), "/reading");
    work(&firm);
    assert_eq!(firm.get(&owner, "/reading").location(), "/");
    let headers = [("cookie", owner.as_str()), ("hx-request", "true")];
    let part = crate::web::request("GET", "/reading", &headers, "");
    assert_eq!(
        crate::web::ask(&firm.router, part).header("hx-redirect"),
        "/"
    );
    let today = firm.get(&owner, "/");
    assert!(main_part(&today).contains("class=\"next\""), "one action");
    let list = firm.get(&owner, "/settings/mail");
    assert!(main_part(&list).contains("In step today at"));
}

#[test]
fn half_a_reading_does_not_look_like_a_whole_one() {
    let firm = Firm::empty();
    let owner = firm.cookie("Ada");
    let place = connected(&firm, &owner);
    firm.by(&owner, "POST", &place, "");
    let account = firm.amends.accounts().expect("read").remove(0);
    let sync = firm.amends.sync(&account, None, &|_, _, _| {}, &|| false);
    assert!(sync.expect("read").new > 0);
    while firm.amends.file_and_tell().expect("filed").mails > 0 {}
    firm.amends.census().expect("counted");
    assert_eq!(
        firm.get(&owner, "/").location(),
        "/reading",
        "nobody is read yet"
    );
    let first = firm.amends.waiting_clients().expect("read")[0];
    firm.amends.read_one(first).expect("read");
    let reading = firm.get(&owner, "/reading");
    assert!(main_part(&reading).contains("See what is known so far"));
    let today = firm.get(&owner, "/");
    assert!(main_part(&today).contains("Your mail is still being read"));
    work(&firm);
    let today = firm.get(&owner, "/");
    assert!(!main_part(&today).contains("Your mail is still being read"));
}

#[test]
fn what_was_excluded_first_is_never_stored() {
    let firm = Firm::empty();
    let owner = firm.cookie("Ada");
    let place = connected(&firm, &owner);
    let key = place.rsplit('/').next().expect("a key");
    let form = format!("kind=words&what=hosting&connecting={key}");
    let back = firm.by(&owner, "POST", "/settings/exclusions", &form);
    assert_eq!(back.location(), place);
    assert!(main_part(&firm.get(&owner, &place)).contains("“hosting”"));
    firm.by(&owner, "POST", &place, "");
    work(&firm);
    let all = Firm::new().amends.held().expect("read").letters;
    let some = firm.amends.held().expect("read").letters;
    assert!(0 < some && some < all, "{some} of {all}");
}

#[test]
fn an_account_that_is_removed_with_its_mail_leaves_none() {
    let firm = Firm::empty();
    let owner = firm.cookie("Ada");
    let place = connected(&firm, &owner);
    firm.by(&owner, "POST", &place, "");
    work(&firm);
    let twice = firm.by(
        &owner,
        "POST",
        "/settings/mail/folder",
        &format!("path={}", example().display()),
    );
    assert_eq!(twice.status.as_u16(), 422, "it is connected already");
    let account = firm.amends.accounts().expect("read")[0].number;
    let at = format!("/settings/mail/account/{account}");
    assert!(main_part(&firm.get(&owner, &at)).contains("messages that came from nowhere else"));
    let gone = firm.by(&owner, "POST", &format!("{at}/remove"), "mail=yes");
    assert_eq!(gone.location(), "/settings/mail");
    work(&firm);
    assert_eq!(firm.amends.held().expect("read").letters, 0);
    assert_eq!(firm.get(&owner, &at).status.as_u16(), 404);
}

#[test]
fn what_cannot_be_connected_says_so_and_keeps_what_was_typed() {
    let firm = Firm::empty();
    let owner = firm.cookie("Ada");
    for path in ["/nowhere/at/all.mbox", "mail.mbox", "", "/%00"] {
        let form = format!("path={path}");
        let again = firm.by(&owner, "POST", "/settings/mail/folder", &form);
        assert_eq!(again.status.as_u16(), 422, "{path}");
        assert!(main_part(&again).contains("role=\"alert\""));
    }
    let again = firm.by(
        &owner,
        "POST",
        "/settings/mail/folder",
        "path=/nowhere.mbox",
    );
    assert!(main_part(&again).contains("value=\"/nowhere.mbox\""));
    let none = firm.get(&owner, "/settings/mail/connecting/0000-0000");
    assert_eq!(none.status.as_u16(), 404);
}

#[test]
fn nobody_connects_anything_to_the_example() {
    let app = open(empty());
    assert_eq!(get(&app, "/settings/mail/add").status.as_u16(), 403);
    let form = format!("path={}", example().display());
    let tried = crate::web::post(&app, "/settings/mail/folder", &form);
    assert_eq!(tried.status.as_u16(), 403);
    assert_eq!(get(&app, "/settings/mail").status.as_u16(), 200);
}

#[test]
fn what_one_owner_connects_is_not_shown_to_another() {
    let firm = Firm::empty();
    firm.add("Cleo", amends_service::access::Role::Owner);
    let place = connected(&firm, &firm.cookie("Ada"));
    assert_eq!(firm.get(&firm.cookie("Cleo"), &place).status.as_u16(), 404);
}
