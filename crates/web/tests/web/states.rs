//! Pages of a firm without mail, with few clients, with hundreds, and with clients who mean harm.

use crate::common::{empty, get, holding, open};
use axum::Router;
use std::fmt::Write as _;
use std::path::Path;

fn app(mail: &str) -> Router {
    let folder = tempfile::tempdir().expect("a folder");
    let mailbox = folder.path().join("mail.mbox");
    std::fs::write(&mailbox, mail).expect("written");
    open(holding(&mailbox))
}

/// A small studio's mail.
fn studio() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cli/tests/data/studio.mbox");
    std::fs::read_to_string(path).expect("a mailbox")
}

#[test]
fn without_mail_pages_say_how_to_begin() {
    let app = open(empty());
    for path in ["/", "/clients"] {
        let page = get(&app, path);
        assert_eq!(page.status.as_u16(), 200, "{path}");
        assert!(
            page.body.contains("An owner connects the first mailbox"),
            "{path}"
        );
    }
    assert_eq!(get(&app, "/clients/anybody").status.as_u16(), 404);
}

#[test]
fn with_few_clients_pages_are_whole() {
    let app = app(&studio());
    let clients = get(&app, "/clients").body;
    assert!(clients.contains("Northgate Foods"));
    assert!(get(&app, "/").body.contains("<h1"));
}

/// So many clients, each with a question we answered, thanks, and a question that waits.
fn many(clients: usize) -> String {
    let mut mail = String::new();
    for n in 0..clients {
        let (day, them) = (1 + n % 25, format!("Ann Client{n} <ann@client{n}.example>"));
        let us = "Maya Okafor <maya@harbourpine.example>";
        let letters = [
            (&*them, us, "Could you send the new plan?"),
            (us, &*them, "Here it is, as we said."),
            (&*them, us, "Thank you, that is lovely."),
            (us, &*them, "You are welcome."),
            (&*them, us, "What would a second page cost?"),
        ];
        for (turn, (from, to, words)) in letters.into_iter().enumerate() {
            let hour = 9 + turn;
            // Writing to a String does not fail.
            let _ = writeln!(
                mail,
                "From x@x.example Mon Sep {day:2} {hour:02}:00:00 2025\nFrom: {from}\nTo: {to}\nSubject: Page {n}\n\
                 Date: {day:02} Sep 2025 {hour:02}:00:00 +0000\nMessage-ID: <{n}.{turn}@x.example>\n\n{words}\n"
            );
        }
    }
    mail
}

#[test]
fn hundreds_of_clients_stand_on_one_page_and_the_rest_on_the_next() {
    let app = app(&many(310));
    let first = get(&app, "/clients").body;
    assert_eq!(first.matches("<th scope=\"row\">").count(), 300);
    assert!(first.contains("href=\"/clients?from=300\""));
    let second = get(&app, "/clients?from=300").body;
    assert_eq!(second.matches("<th scope=\"row\">").count(), 10);
    assert!(!second.contains("from=600"));
    let filtered = get(&app, "/clients?q=client&order=waiting").body;
    assert!(
        filtered.contains("/clients?q=client&amp;order=waiting&amp;from=300"),
        "the rest is asked for alike"
    );
}

#[test]
fn what_strangers_write_stays_words() {
    let name = "=?utf-8?q?=22=3E=3Cscript=3Ealert=281=29=3C=2Fscript=3E?=";
    let mail = studio()
        .replace("Ruth Penhale <", &format!("{name} <"))
        .replace("Could you send a first plan", "Could you send a \"><img src=x onerror='alert(1)'> </q><script>alert(2)</script> first plan");
    let app = app(&mail);
    let clients = get(&app, "/clients").body;
    let client = clients
        .split("/clients/")
        .find_map(|rest| rest.strip_prefix("northgate"));
    let slug =
        client.map(|rest| format!("northgate{}", rest.split('"').next().unwrap_or_default()));
    let pages = [
        "/".to_string(),
        "/clients".to_string(),
        "/clients?q=%22%3E%3Cscript%3Ealert(3)%3C/script%3E".to_string(),
    ];
    let own = slug.map(|slug| format!("/clients/{slug}"));
    assert!(own.is_some(), "{clients}");
    for path in pages.into_iter().chain(own) {
        let page = get(&app, &path).body;
        for hostile in ["<script>", "<img", "onerror='"] {
            assert!(!page.contains(hostile), "{path}: {hostile}");
        }
    }
    let all: String = ["/", "/clients?q=%3Cscript%3E"]
        .map(|path| get(&app, path).body)
        .concat();
    assert!(
        all.contains("&lt;script&gt;"),
        "it is shown as it was written"
    );
}
