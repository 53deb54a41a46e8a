//! A client that is hidden from a member, by every route.

use crate::common::{Firm, HIDDEN, every_route};
use std::collections::BTreeSet;

/// Words that only the hidden client's pages and rows hold.
const ITS_WORDS: [&str; 3] = ["Tidewell", "tidewell", "Alastair"];

#[test]
fn no_route_shows_a_hidden_client() {
    let firm = Firm::new();
    let owner = firm.cookie("Ada");
    assert!(firm.get(&owner, "/clients").body.contains("Tidewell"));
    let form = format!("client={HIDDEN}");
    assert_eq!(
        firm.by(&owner, "POST", "/settings/limits", &form)
            .status
            .as_u16(),
        303
    );
    let limits = firm.access.machine("root").limit_of(HIDDEN).expect("read");
    assert_eq!(limits, Some(BTreeSet::new()));
    for name in ["Ben", "Vi"] {
        let cookie = firm.cookie(name);
        for (path, _) in every_route() {
            // What was asked is said again in forms; in these letters it is no word of theirs.
            let queries = [
                "",
                "?q=TIDEWELL",
                "?q=ALASTAIR",
                "?order=waiting",
                "?standing=strained",
            ];
            for query in queries {
                let asked = format!("{path}{query}");
                let answer = firm.get(&cookie, &asked);
                let shown = answer.body.split_once("<main").map_or("", |(_, main)| main);
                let shown = shown.split("</main>").next().unwrap_or_default();
                for word in ITS_WORDS {
                    assert!(!shown.contains(word), "{name} {asked}: {word}: {shown}");
                }
            }
            if path.contains(HIDDEN) {
                let status = firm.get(&cookie, &path).status.as_u16();
                let none = path.replace(HIDDEN, "nobody-at-all");
                let none = firm.get(&cookie, &none).status.as_u16();
                assert_eq!(status, none, "{path}: as of a client who is not there");
                // What only owners may is refused before it is looked which client it is.
                let owners = status == 403 && path.ends_with("/limit");
                assert!(
                    status == 404 || owners || (status == 405 && is_sent(&path)),
                    "{path}: {status}"
                );
            }
        }
        let nobody = firm.get(&cookie, "/clients/nobody-at-all");
        let hidden = firm.get(&cookie, "/clients/the-tidewell-trust");
        let same = |body: &str| body.replace("nobody-at-all", "the-tidewell-trust");
        assert_eq!(
            same(&nobody.body),
            hidden.body,
            "nothing tells one from the other"
        );
        assert_eq!(firm.get(&cookie, "/settings/limits").status.as_u16(), 403);
    }
    assert_eq!(
        firm.get(&owner, "/clients/the-tidewell-trust")
            .status
            .as_u16(),
        200
    );
}

/// Whether nothing is shown there: it takes what is sent.
fn is_sent(path: &str) -> bool {
    path.ends_with("/decide") || path.ends_with("/undo")
}

#[test]
fn nothing_is_decided_about_a_hidden_client() {
    let firm = Firm::new();
    let owner = firm.cookie("Ada");
    let decide = format!("/clients/{HIDDEN}/decide");
    let done = firm.by(
        &owner,
        "POST",
        &decide,
        "what=turned&on=2025-08-04&why=secret",
    );
    let number = done.location().split("done=").nth(1).expect("a number");
    let undo = format!("number={}", number.split('#').next().unwrap_or_default());
    let form = format!("client={HIDDEN}");
    firm.by(&owner, "POST", "/settings/limits", &form);
    let ben = firm.cookie("Ben");
    let refused = [
        (decide.as_str(), "what=stands&standing=good&why=x"),
        (&decide, "what=nonsense"),
        (&decide, "what=note&text=x"),
        (&format!("/clients/{HIDDEN}/undo"), &undo),
        ("/clients/marlpit/undo", &undo),
        ("/history/undo", &undo),
    ];
    for (path, form) in refused {
        let (answer, lines) = crate::common::logged(|| firm.by(&ben, "POST", path, form));
        assert_eq!(answer.status.as_u16(), 404, "{path} {form}");
        assert_eq!(lines.len(), 1, "{path} {form}");
    }
    let merge = format!("what=one-client&other={HIDDEN}");
    let merged = firm.by(&ben, "POST", "/clients/marlpit/decide", &merge);
    assert_eq!(merged.status.as_u16(), 422);
    let said = "no other client is called that";
    assert!(merged.body.contains(said), "as if it were not there");
    let portrait = firm.access.machine("root").portrait(HIDDEN);
    let hidden = portrait.expect("read").expect("a client");
    let theirs = hidden.client().people[0].address.to_string();
    let own = firm.access.machine("root").portrait("marlpit");
    let own = own.expect("read").expect("a client");
    let own = own.client().people[0].address.to_string();
    for (address, too) in [(&own, &theirs), (&theirs, &own)] {
        let person = format!("what=one-person&address={address}&address-too={too}");
        let joined = firm.by(&ben, "POST", "/clients/marlpit/decide", &person);
        assert_eq!(joined.status.as_u16(), 422, "as if nobody wrote from there");
    }
    assert!(!firm.get(&ben, "/history").body.contains("secret"));
    assert!(firm.get(&owner, "/history").body.contains("secret"));
    assert_eq!(firm.amends.decisions().expect("read").len(), 1);
}

#[test]
fn viewers_decide_nothing() {
    let firm = Firm::new();
    let vi = firm.cookie("Vi");
    let sent = [
        ("/clients/marlpit/decide", "what=stands&standing=good&why=x"),
        ("/clients/marlpit/decide", "what=note&text=x"),
        ("/clients/marlpit/decide", "what=nonsense"),
        ("/clients/marlpit/undo", "number=1"),
        ("/history/undo", "number=1"),
    ];
    for (path, form) in sent {
        let (answer, lines) = crate::common::logged(|| firm.by(&vi, "POST", path, form));
        assert_eq!(answer.status.as_u16(), 403, "{path} {form}");
        assert_eq!(lines.len(), 1, "{path} {form}");
    }
    for tab in [
        "",
        "/conversation",
        "/loops",
        "/people",
        "/notes",
        "/history",
    ] {
        let page = firm.get(&vi, &format!("/clients/{HIDDEN}{tab}"));
        assert_eq!(page.status.as_u16(), 200, "{tab}");
        assert!(!page.body.contains("action=\"/clients/"), "{tab}");
    }
    assert!(firm.amends.decisions().expect("read").is_empty());
}

#[test]
fn what_owners_may_is_refused_to_others() {
    let firm = Firm::empty();
    let posts = [
        (
            "/settings/members",
            "name=Cy&address=cy%40firm.example&role=owner",
        ),
        ("/settings/members/change", "member=2&what=owner"),
        ("/settings/members/change", "member=1&what=password"),
        ("/settings/members/change", "member=1&what=sessions"),
        ("/settings/members/change", "member=1&what=leaves"),
        ("/settings/limits", "client=the-tidewell-trust&all=yes"),
        (
            "/settings/mail/server",
            "user=ann%40shop.example&password=canary",
        ),
        ("/settings/mail/folder", "path=%2Ftmp"),
        ("/settings/mail/connecting/none", ""),
        ("/settings/mail/connecting/none/end", ""),
        ("/settings/mail/account/1/look", ""),
        ("/settings/mail/account/1/folders", ""),
        ("/settings/mail/account/1/sign-in", "password=canary"),
        ("/settings/mail/account/1/remove", "mail=yes"),
        (
            "/settings/exclusions",
            "kind=person&what=ann%40shop.example",
        ),
        (
            "/settings/exclusions/end",
            "kind=person&what=ann%40shop.example",
        ),
    ];
    for name in ["Ben", "Vi"] {
        let cookie = firm.cookie(name);
        for (path, form) in posts {
            let (answer, lines) = crate::common::logged(|| firm.by(&cookie, "POST", path, form));
            assert_eq!(answer.status.as_u16(), 403, "{name} {path} {form}");
            assert_eq!(lines.len(), 1);
        }
        let page = firm.get(&cookie, "/settings/members").body;
        assert!(!page.contains("action=\"/settings/members"));
    }
    assert_eq!(
        firm.access.machine("root").members().expect("read").len(),
        3
    );
}
