//! Pages of others that act in somebody's name, and proxies that nobody told us of.

use crate::common::{Firm, every_route, logged};
use crate::web::{ask, request};
use amends_web::{App, Peer};

#[test]
fn what_comes_from_another_sites_page_changes_nothing_by_any_route() {
    let firm = Firm::empty();
    let cookie = firm.cookie("Ada");
    let from: [&[(&str, &str)]; 6] = [
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site")],
        &[("sec-fetch-site", "none")],
        &[("origin", "https://evil.example")],
        &[("origin", "null")],
        &[],
    ];
    for (path, _) in every_route() {
        for headers in from {
            let mut all = vec![
                ("cookie", cookie.as_str()),
                ("content-type", "application/x-www-form-urlencoded"),
            ];
            all.extend_from_slice(headers);
            let form = "member=1&what=leaves&session=others&lang=de&back=%2F";
            let (answer, lines) = logged(|| ask(&firm.router, request("POST", &path, &all, form)));
            assert_eq!(answer.status.as_u16(), 403, "{path} {headers:?}");
            assert_eq!(lines.len(), 1, "{lines:?}");
        }
    }
    assert_eq!(firm.get(&cookie, "/").status.as_u16(), 200);
}

#[test]
fn what_a_stranger_says_of_who_asks_is_thrown_away() {
    let firm = Firm::empty();
    let held = firm.session("Ada");
    let cookie = format!("__Host-session={held}");
    let headers = [
        ("cookie", cookie.as_str()),
        ("x-forwarded-for", "127.0.0.1"),
        ("x-forwarded-proto", "https"),
        ("x-forwarded-host", "evil.example"),
        ("forwarded", "for=127.0.0.1;proto=https"),
    ];
    let peer = Peer {
        ip: "192.0.2.7".parse().ok(),
        https: false,
    };
    assert_eq!(
        firm.from(peer, &headers, "/", "").status.as_u16(),
        303,
        "it is no secret line"
    );
    let nets = vec!["192.0.2.0/24".parse().expect("a network")];
    let app = App::new(firm.access.clone()).anywhere().behind(nets);
    let trusting = Firm {
        router: amends_web::router(app),
        ..firm
    };
    assert_eq!(trusting.from(peer, &headers, "/", "").status.as_u16(), 200);
    let other = Peer {
        ip: "192.0.3.7".parse().ok(),
        https: false,
    };
    assert_eq!(trusting.from(other, &headers, "/", "").status.as_u16(), 303);
}

#[test]
fn whoever_writes_an_address_before_the_proxys_own_hides_nothing() {
    let firm = Firm::empty();
    let nets = vec!["192.0.2.1/32".parse().expect("a network")];
    let app = App::new(firm.access.clone()).anywhere().behind(nets);
    let trusting = Firm {
        router: amends_web::router(app),
        ..firm
    };
    let peer = Peer {
        ip: "192.0.2.1".parse().ok(),
        https: false,
    };
    let mut held_off = 0;
    for n in 0..60 {
        // The proxy writes the real one last; what stands before it is made up anew each time.
        let said = format!("198.51.100.{n}, 203.0.113.5");
        let headers = [
            ("x-forwarded-for", said.as_str()),
            ("content-type", "application/x-www-form-urlencoded"),
            ("sec-fetch-site", "same-origin"),
        ];
        let form = format!("address=p{n}%40firm.example&password=wrong+password");
        let answer = trusting.from(peer, &headers, "/sign-in", &form);
        held_off += usize::from(answer.status.as_u16() == 429);
    }
    assert!(held_off >= 35, "{held_off}");
}
