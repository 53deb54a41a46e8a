//! Sessions and tokens that are stolen, over or ended; and another firm's.

use crate::common::{Firm, every_route, logged};
use crate::web::{Answer, ask, request};
use amends_reading::Options;
use amends_service::Amends;
use amends_service::access::{NewToken, Scope};
use amends_web::Peer;
use jiff::Timestamp;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

fn token(firm: &Firm, name: &str, scope: Scope) -> String {
    let seat = firm
        .access
        .seat(&firm.session(name))
        .expect("read")
        .expect("a seat");
    let new = NewToken {
        name: "a script",
        scope,
        days: 1,
    };
    seat.add_token(&new).expect("made").reveal().to_string()
}

fn by_token(firm: &Firm, token: &str, method: &str, path: &str, form: &str) -> Answer {
    let bearer = format!("Bearer {token}");
    let headers = [
        ("authorization", bearer.as_str()),
        ("content-type", "application/x-www-form-urlencoded"),
    ];
    ask(&firm.router, request(method, path, &headers, form))
}

#[test]
fn a_token_that_is_none_is_refused_by_every_route() {
    let firm = Firm::empty();
    let held = firm.session("Ada");
    let cookie = format!("session={held}");
    for token in ["", "nobodys", "amends_nobodys", held.as_str()] {
        for (path, _) in every_route()
            .into_iter()
            .filter(|(p, _)| !p.starts_with("/assets/"))
        {
            let (answer, lines) = logged(|| by_token(&firm, token, "GET", &path, ""));
            assert_eq!(answer.status.as_u16(), 401, "{path}");
            assert!(answer.header("www-authenticate").starts_with("Bearer"));
            assert_eq!(lines.len(), 1, "{lines:?}");
        }
    }
    // Whoever shows a token is known by nothing else.
    for said in ["Basic YWRhOmFkYQ==", "Bearer", "Bearer x"] {
        let headers = [("authorization", said), ("cookie", cookie.as_str())];
        let answer = ask(&firm.router, request("GET", "/", &headers, ""));
        assert_eq!(answer.status.as_u16(), 401, "{said}");
    }
}

#[test]
fn a_token_does_what_it_says_and_not_more() {
    let firm = Firm::empty();
    let read = token(&firm, "Ada", Scope::Read);
    assert_eq!(
        by_token(&firm, &read, "GET", "/clients", "")
            .status
            .as_u16(),
        200
    );
    let form = "name=Cy&address=cy%40firm.example&role=owner";
    let tried = by_token(&firm, &read, "POST", "/settings/members", form);
    assert_eq!(tried.status.as_u16(), 403);
    let admin = token(&firm, "Ada", Scope::Admin);
    // No page of another site can write such a header.
    assert_eq!(
        by_token(&firm, &admin, "POST", "/settings/members", form)
            .status
            .as_u16(),
        200
    );
    for path in [
        "/settings/account/password",
        "/settings/tokens",
        "/settings/account/codes",
    ] {
        let form = "present=a&new=b&name=x&scope=read&days=7&password=four+plain+words+here";
        assert_eq!(
            by_token(&firm, &admin, "POST", path, form).status.as_u16(),
            403,
            "{path}"
        );
    }
}

#[test]
fn what_was_ended_opens_nothing() {
    let firm = Firm::empty();
    let (one, other) = (firm.cookie("Ada"), firm.cookie("Ada"));
    assert_eq!(firm.get(&one, "/").status.as_u16(), 200);
    let out = firm.by(&one, "POST", "/sign-out", "");
    assert!(
        out.header("set-cookie")
            .starts_with("session=; Path=/; Max-Age=0")
    );
    assert_eq!(firm.get(&one, "/").status.as_u16(), 303);
    assert_eq!(firm.get(&other, "/").status.as_u16(), 200);
    let others = firm.by(
        &firm.cookie("Ada"),
        "POST",
        "/settings/account/end",
        "session=others",
    );
    assert_eq!(others.status.as_u16(), 303);
    assert_eq!(firm.get(&other, "/").status.as_u16(), 303);
    let ben = firm.cookie("Ben");
    let gone = firm.by(
        &firm.cookie("Ada"),
        "POST",
        "/settings/members/change",
        "member=2&what=leaves",
    );
    assert_eq!(gone.status.as_u16(), 303);
    assert_eq!(firm.get(&ben, "/").status.as_u16(), 303);
}

#[test]
fn what_is_over_opens_nothing() {
    let clock = Arc::new(AtomicI64::new(1_760_000_000));
    let shown = clock.clone();
    let amends = crate::web::empty()
        .at(move || Timestamp::from_second(shown.load(Ordering::Relaxed)).expect("a time"));
    let firm = Firm::of(amends);
    let token = token(&firm, "Ada", Scope::Read);
    let cookie = firm.cookie("Ada");
    assert_eq!(by_token(&firm, &token, "GET", "/", "").status.as_u16(), 200);
    clock.fetch_add(86_400, Ordering::Relaxed);
    assert_eq!(by_token(&firm, &token, "GET", "/", "").status.as_u16(), 401);
    assert_eq!(firm.get(&cookie, "/").status.as_u16(), 200);
    clock.fetch_add(15 * 86_400, Ordering::Relaxed);
    assert_eq!(firm.get(&cookie, "/").status.as_u16(), 303);
}

#[test]
fn a_session_of_the_secret_line_is_not_taken_from_a_plain_one() {
    let firm = Firm::empty();
    let held = firm.session("Ada");
    let secret = Peer {
        ip: None,
        https: true,
    };
    let status = |peer, cookie: String| {
        firm.from(peer, &[("cookie", &cookie)], "/", "")
            .status
            .as_u16()
    };
    assert_eq!(status(secret, format!("__Host-session={held}")), 200);
    assert_eq!(status(secret, format!("session={held}")), 303);
    assert_eq!(
        status(Peer::default(), format!("__Host-session={held}")),
        303
    );
    let form = "address=ada%40firm.example&password=four+plain+words+here";
    let headers = [
        ("content-type", "application/x-www-form-urlencoded"),
        ("sec-fetch-site", "same-origin"),
    ];
    let answer = firm.from(secret, &headers, "/sign-in", form);
    let cookie = answer.header("set-cookie");
    assert!(
        cookie.starts_with("__Host-session=") && cookie.ends_with("; Secure"),
        "{cookie}"
    );
}

#[test]
fn another_firms_keys_open_nothing_here() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = amends_store::sql::Place::File(folder.path().join("firms.db"));
    let open = |firm| Amends::open(&place, firm, Options::default()).expect("a store");
    let (one, other) = (Firm::of(open(1)), Firm::of(open(2)));
    let cookie = one.cookie("Ada");
    let token = token(&one, "Ada", Scope::Admin);
    assert_eq!(one.get(&cookie, "/").status.as_u16(), 200);
    assert_eq!(other.get(&cookie, "/").status.as_u16(), 303);
    assert_eq!(
        by_token(&other, &token, "GET", "/", "").status.as_u16(),
        401
    );
}
