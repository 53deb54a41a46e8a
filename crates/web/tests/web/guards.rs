//! What stands before every route.

use crate::common::{Answer, ask, firm, get, post, request};
use axum::http::StatusCode;
use std::collections::BTreeSet;

/// A page for every route; those with parts to fill in, filled in.
fn every_path() -> Vec<String> {
    let filled = |path: &str| path.replace("{client}", "the-tidewell-trust");
    amends_web::routes()
        .iter()
        .map(|r| filled(r.path))
        .collect()
}

fn assert_strict(path: &str, answer: &Answer) {
    let policy = answer.header("content-security-policy");
    assert!(
        policy.starts_with("default-src 'none';"),
        "{path}: {policy}"
    );
    for weak in ["unsafe", "*", "http:", "https:"] {
        assert!(!policy.contains(weak), "{path}: {policy}");
    }
    for part in [
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'self'",
    ] {
        assert!(policy.contains(part), "{path}: {policy}");
    }
    let is = |name, value| assert_eq!(answer.header(name), value, "{path}: {name}");
    is("x-content-type-options", "nosniff");
    is("referrer-policy", "no-referrer");
    is("x-frame-options", "DENY");
    is("cross-origin-opener-policy", "same-origin");
    is("cross-origin-resource-policy", "same-origin");
    let keeps = if path.starts_with("/assets/") && answer.status.is_success() {
        "public, max-age=31536000, immutable"
    } else {
        "no-store"
    };
    is("cache-control", keeps);
}

#[test]
fn every_route_is_answered_strictly() {
    let mut paths = every_path();
    paths.extend(
        [
            "/nothing-here",
            "/clients/nobody",
            "/assets/gone.css",
            "/%2e%2e/etc/passwd",
        ]
        .map(String::from),
    );
    for path in paths {
        for method in ["GET", "HEAD", "POST", "PUT", "DELETE"] {
            let answer = ask(
                firm(),
                request(method, &path, &[("sec-fetch-site", "same-origin")], ""),
            );
            assert_strict(&path, &answer);
            assert!(
                answer.status != StatusCode::INTERNAL_SERVER_ERROR,
                "{method} {path}"
            );
        }
    }
}

#[test]
fn routes_are_named_once() {
    let paths = every_path();
    let once: BTreeSet<&String> = paths.iter().collect();
    assert_eq!(once.len(), paths.len());
}

#[test]
fn no_page_holds_style_or_script_of_its_own() {
    for path in every_path().iter().filter(|p| !p.starts_with("/assets/")) {
        let page = get(firm(), path).body;
        for inline in [
            " style=",
            "<style",
            " onclick=",
            " onload=",
            "javascript:",
            "hx-on",
        ] {
            assert!(!page.contains(inline), "{path}: {inline}");
        }
        let scripts = page.matches("<script").count();
        assert_eq!(
            scripts,
            page.matches("<script src=\"/assets/").count(),
            "{path}"
        );
    }
}

#[test]
fn what_changes_something_comes_from_our_own_pages() {
    let form = "lang=de&back=%2Fclients";
    let kind = ("content-type", "application/x-www-form-urlencoded");
    let from = |headers: &[(&str, &str)]| {
        let mut all = vec![kind];
        all.extend_from_slice(headers);
        ask(firm(), request("POST", "/language", &all, form)).status
    };
    let (taken, refused) = (StatusCode::SEE_OTHER, StatusCode::FORBIDDEN);
    assert_eq!(from(&[("sec-fetch-site", "same-origin")]), taken);
    for site in ["cross-site", "same-site", "none", ""] {
        let headers = [
            ("sec-fetch-site", site),
            ("origin", "http://127.0.0.1:7373"),
        ];
        assert_eq!(from(&headers), refused, "{site}");
    }
    assert_eq!(from(&[("origin", "http://127.0.0.1:7373")]), taken);
    assert_eq!(
        from(&[("referer", "http://127.0.0.1:7373/clients?a=b")]),
        taken
    );
    for origin in [
        "null",
        "http://127.0.0.1:7374",
        "http://evil.example",
        "http://127.0.0.1:7373.evil.example",
        "http://127.0.0.1:7373@evil.example",
    ] {
        assert_eq!(from(&[("origin", origin)]), refused, "{origin}");
        assert_eq!(from(&[("referer", origin)]), refused, "{origin}");
    }
    assert_eq!(from(&[]), refused);
}

#[test]
fn only_this_machine_is_answered() {
    for host in [
        "localhost",
        "localhost:7373",
        "127.0.0.1:1",
        "127.9.9.9",
        "[::1]:7373",
        "LOCALHOST",
    ] {
        let answer = ask(firm(), request("GET", "/", &[("host", host)], ""));
        assert_eq!(answer.status, StatusCode::OK, "{host}");
    }
    for host in [
        "evil.example",
        "localhost.evil.example",
        "10.0.0.1",
        "",
        "127.0.0.1.evil.example",
    ] {
        let answer = ask(firm(), request("GET", "/", &[("host", host)], ""));
        assert_eq!(answer.status, StatusCode::MISDIRECTED_REQUEST, "{host}");
        assert!(!answer.body.contains("Tidewell"), "{host}");
    }
}

#[test]
fn a_long_form_is_refused() {
    let long = format!("lang=de&back={}", "a".repeat(300_000));
    assert_eq!(
        post(firm(), "/language", &long).status,
        StatusCode::PAYLOAD_TOO_LARGE
    );
}

#[test]
fn errors_are_pages_in_plain_words() {
    for (path, status) in [
        ("/nothing", 404),
        ("/clients/nobody", 404),
        ("/language", 405),
    ] {
        let answer = get(firm(), path);
        assert_eq!(answer.status.as_u16(), status, "{path}");
        assert!(answer.body.contains("<h1>"), "{path}");
        assert!(answer.body.contains("href=\"/\""), "{path}");
    }
    let wrong = post(firm(), "/language", "lang=xx&back=%2F");
    assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
    let wrong = post(firm(), "/language", "nonsense");
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        wrong.body.contains("<h1>") && !wrong.body.contains("deserialize"),
        "{}",
        wrong.body
    );
}
