//! A mailbox on a real Dovecot: what does not work, what does, and that no page shows its password.

use crate::common::Firm;
use crate::web::Answer;
use crate::{main_part, typed, work};
use amends_testkit::servers::dovecot::{Dovecot, PASSWORD, Setup, USER, is_here};
use std::time::{Duration, Instant};

const MAIL: &str = "From: Ruth Penhale <ruth@northgate.example>\r\nTo: Ada <ada@harbour.test>\r\n\
                    Subject: Plan\r\nDate: 03 Nov 2025 09:00:00 +0000\r\nMessage-ID: <1@northgate.example>\r\n\r\n\
                    Could you send the plan?\r\n";

fn server(dovecot: &Dovecot, password: &str) -> String {
    format!(
        "user={}&password={}&host=localhost&port={}&line=tls&roots={}&name=Ours",
        typed(USER),
        typed(password),
        dovecot.tls_port,
        typed(&dovecot.root_certificate().display().to_string())
    )
}

/// The page once the server was asked.
fn tried(firm: &Firm, owner: &str, form: &str) -> (String, Answer) {
    let begun = firm.by(owner, "POST", "/settings/mail/server", form);
    assert_eq!(begun.status.as_u16(), 303, "{}", begun.body);
    let place = begun.location().to_string();
    let begin = Instant::now();
    loop {
        let page = firm.get(owner, &place);
        if !page.body.contains("http-equiv=\"refresh\"") {
            return (place, page);
        }
        assert!(begin.elapsed() < Duration::from_secs(30), "{}", page.body);
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn a_mailbox_on_a_server_is_tried_chosen_from_and_read() {
    if !is_here() {
        return;
    }
    let dovecot = Dovecot::start(&Setup::default());
    let mut operator = dovecot.operator();
    operator.append("INBOX", "", MAIL.as_bytes());
    operator.tell("CREATE Entw&APw-rfe");
    let firm = Firm::empty();
    let owner = firm.cookie("Ada");

    let (_, failed) = tried(&firm, &owner, &server(&dovecot, "wrong password here"));
    let shown = main_part(&failed);
    assert!(shown.contains("does not take this name and password"));
    assert!(shown.contains(&format!("value=\"{USER}\"")) && shown.contains("value=\"localhost\""));
    assert!(!failed.body.contains("wrong password here"));
    assert!(firm.amends.accounts().expect("read").is_empty());

    let (place, ready) = tried(&firm, &owner, &server(&dovecot, PASSWORD));
    let shown = main_part(&ready);
    assert!(
        shown.contains("value=\"INBOX\" checked") && shown.contains(">Entwürfe<"),
        "{shown}"
    );
    assert_eq!(firm.amends.held().expect("read").letters, 0);
    let none = firm.by(&owner, "POST", &place, "listed=yes");
    assert_eq!(none.status.as_u16(), 422, "one folder at least");
    let begun = firm.by(
        &owner,
        "POST",
        &place,
        "listed=yes&folder=INBOX&folder=nonsense",
    );
    assert_eq!(begun.location(), "/reading");
    assert_eq!(
        firm.get(&owner, &place).status.as_u16(),
        404,
        "it is kept now"
    );
    work(&firm);
    assert_eq!(firm.amends.held().expect("read").letters, 1);

    let account = firm.amends.accounts().expect("read")[0].number;
    let at = format!("/settings/mail/account/{account}");
    assert!(main_part(&firm.get(&owner, &at)).contains("In step today at"));
    let wrong = firm.by(
        &owner,
        "POST",
        &format!("{at}/sign-in"),
        "password=not+this+one",
    );
    let failed = settled(&firm, &owner, wrong.location());
    assert!(main_part(&failed).contains("does not take this name and password"));
    let anew = firm.by(&owner, "POST", &format!("{at}/folders"), "");
    let ready = settled(&firm, &owner, anew.location());
    assert!(main_part(&ready).contains("value=\"INBOX\" checked"));
    firm.by(&owner, "POST", anew.location(), "listed=yes&folder=INBOX");
    assert_eq!(firm.amends.accounts().expect("read").len(), 1);
    work(&firm);
    let words = PASSWORD.split(['"', '\\', ' ']).filter(|w| w.len() > 4);
    let words: Vec<&str> = words.collect();
    for (path, _) in crate::common::every_route() {
        let path = path.replace("/account/1", &format!("/account/{account}"));
        let page = firm.get(&owner, &path);
        for word in &words {
            assert!(!page.body.contains(word), "{path}: {word}");
        }
    }
}

fn settled(firm: &Firm, owner: &str, place: &str) -> Answer {
    let begin = Instant::now();
    loop {
        let page = firm.get(owner, place);
        if !page.body.contains("http-equiv=\"refresh\"") {
            return page;
        }
        assert!(begin.elapsed() < Duration::from_secs(30), "{}", page.body);
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn what_keeps_a_server_from_being_read_is_said_in_words() {
    let firm = Firm::empty();
    let owner = firm.cookie("Ada");
    let closed = amends_testkit::servers::free_port();
    let form = format!("user=a%40b.example&password=x&host=127.0.0.1&port={closed}&line=none");
    let (_, page) = tried(&firm, &owner, &form);
    assert!(main_part(&page).contains("Nothing answers at this port"));
    let again = firm.by(
        &owner,
        "POST",
        "/settings/mail/server",
        "user=nobody&password=x",
    );
    assert_eq!(again.status.as_u16(), 422);
    // Nobody is asked for leave without the firm's own client.
    let leave = "user=a%40b.example&host=127.0.0.1&proof=google&client_id=";
    let again = firm.by(&owner, "POST", "/settings/mail/server", leave);
    assert_eq!(again.status.as_u16(), 422);
}
