//! Without a seat nothing opens: every route, every method.

use crate::common::{Firm, every_route, logged};
use crate::web::{ask, request};
use amends_service::Access;
use amends_web::App;

/// How whoever has no seat is told: people are led to sign in, programs get a status.
fn turned_away(path: &str) -> u16 {
    match path.starts_with("/api/") {
        true => 401,
        false => 303,
    }
}

#[test]
fn whoever_has_no_seat_is_led_to_sign_in_by_every_route() {
    let firm = Firm::new();
    for cookie in ["", "session=", "session=nobodys", "__Host-session=nobodys"] {
        for (path, open) in every_route() {
            if open {
                continue;
            }
            for method in ["GET", "HEAD", "POST", "PUT", "DELETE"] {
                let (answer, lines) = logged(|| firm.by(cookie, method, &path, ""));
                assert_eq!(
                    answer.status.as_u16(),
                    turned_away(&path),
                    "{method} {path}"
                );
                let told = answer.location().starts_with("/sign-in");
                assert!(told || path.starts_with("/api/"), "{path}");
                assert!(!answer.body.contains("Tidewell"), "{path}");
                assert_eq!(lines.len(), 1, "{path}: {lines:?}");
            }
        }
    }
}

#[test]
fn whoever_has_no_seat_is_not_told_which_pages_there_are() {
    let firm = Firm::empty();
    for path in [
        "/nothing",
        "/clients/nobody",
        "/api/v1/clients",
        "/.git/config",
        "/%2e%2e/%2e%2e/etc/passwd",
    ] {
        let (answer, lines) = logged(|| firm.get("", path));
        assert_eq!(lines.len(), 1, "{path}: {lines:?}");
        assert_eq!(
            answer.status.as_u16(),
            if path.starts_with("/api/") { 401 } else { 303 },
            "{path}"
        );
    }
    let cookie = firm.cookie("Vi");
    for path in [
        "/nothing",
        "/../etc/passwd",
        "/clients/%2e%2e%2f",
        "/clients/a%00b",
        "//evil.example",
        "/clients/..%2f..%2fetc%2fpasswd/conversation",
        "/clients/%2e%2e%5c%2e%2e%5cwindows/original?message=%2fetc%2fpasswd",
        "/clients/file:%2f%2f%2fetc%2fpasswd",
        "/settings/mail/account/..%2f1",
        "/settings%00/members",
        "/clients/%ff%fe",
        "/clients/'%20or%201=1--",
    ] {
        let (answer, lines) = logged(|| firm.get(&cookie, path));
        let status = answer.status.as_u16();
        assert!(matches!(status, 400 | 404), "{path}: {status}");
        assert_eq!(lines.len(), 1, "{path}: {lines:?}");
        assert!(!lines[0].contains("passwd"), "{lines:?}");
    }
    for path in ["/assets/../src/lib.rs", "/assets/%2e%2e/app.rs", "/assets/"] {
        let answer = firm.get(&cookie, path);
        assert!([303, 404].contains(&answer.status.as_u16()), "{path}");
    }
}

#[test]
fn the_first_owner_needs_the_code() {
    let access = Access::new(crate::web::empty(), None);
    let router = amends_web::router(App::new(access.clone()));
    let post = |form: &str| {
        let headers = [
            ("content-type", "application/x-www-form-urlencoded"),
            ("sec-fetch-site", "same-origin"),
        ];
        ask(&router, request("POST", "/first", &headers, form))
    };
    let get = |path: &str| ask(&router, request("GET", path, &[], ""));
    assert_eq!(get("/").location(), "/sign-in");
    assert_eq!(get("/sign-in").location(), "/first");
    let code = access.setup_code().expect("read").expect("a code");
    assert!(
        !get("/first").body.contains(&code),
        "the page does not know it"
    );
    let form = |code: &str| {
        format!("code={code}&name=Ada&address=ada%40firm.example&password=four+plain+words+here")
    };
    for wrong in ["", "0000-0000-0000-0000"] {
        let (answer, lines) = logged(|| post(&form(wrong)));
        assert_eq!(answer.status.as_u16(), 422, "{wrong}");
        assert_eq!(lines.len(), 1);
    }
    let answer = post(&form(&code));
    assert_eq!((answer.status.as_u16(), answer.location()), (303, "/"));
    let cookie = answer.header("set-cookie");
    assert!(
        cookie.contains("; HttpOnly") && cookie.contains("; SameSite=Lax"),
        "{cookie}"
    );
    let (held, _) = cookie.split_once(';').expect("a cookie");
    let home = ask(&router, request("GET", "/", &[("cookie", held)], ""));
    assert_eq!(home.status.as_u16(), 200);
    assert!(home.body.contains(">Ada<"), "{}", home.body);
    assert_eq!(post(&form(&code)).location(), "/sign-in", "once");
    assert_eq!(get("/first").location(), "/sign-in");
}

#[test]
fn a_thousand_wrong_passwords_at_the_door() {
    let firm = Firm::empty();
    let before = firm.access.worked_out();
    let mut told = [0, 0];
    for n in 0..1_000 {
        let form = format!("address=ada%40firm.example&password=wrong+password+{n}");
        let (answer, lines) = logged(|| firm.by("", "POST", "/sign-in", &form));
        assert_eq!(lines.len(), 1, "{lines:?}");
        match answer.status.as_u16() {
            422 => told[0] += 1,
            429 => {
                told[1] += 1;
                let wait: u64 = answer.header("retry-after").parse().expect("seconds");
                assert!((1..=901).contains(&wait));
            }
            other => panic!("{other}"),
        }
        assert_eq!(answer.header("set-cookie"), "");
        assert!(answer.body.contains("role=\"alert\""));
    }
    // A clock that runs lets a few more be tried; a thousand it never are.
    assert!(told[0] < 20 && told[0] + told[1] == 1_000, "{told:?}");
    assert!(firm.access.worked_out() - before < 20);
    let ben = "address=ben%40firm.example&password=four+plain+words+here";
    assert_eq!(
        firm.by("", "POST", "/sign-in", ben).status.as_u16(),
        303,
        "others get in"
    );
}

#[test]
fn a_browser_is_known_after_signing_in_whatever_strangers_try() {
    let firm = Firm::empty();
    let right = "address=ada%40firm.example&password=four+plain+words+here";
    let first = firm.by("", "POST", "/sign-in", right);
    let cookies: Vec<&str> = first
        .headers
        .get_all("set-cookie")
        .iter()
        .filter_map(|v| v.to_str().ok())
        .collect();
    let [session, known] = cookies[..] else {
        panic!("{cookies:?}")
    };
    assert!(session.ends_with("; SameSite=Lax; HttpOnly"), "{session}");
    let (known, how) = known.split_once(';').expect("how it is kept");
    assert_eq!(how, " Path=/; Max-Age=31536000; SameSite=Strict; HttpOnly");
    assert!(known.starts_with("known=") && known.len() == "known=".len() + 43);
    let wrong = "address=ada%40firm.example&password=a+wrong+password";
    let mut last = 0;
    for _ in 0..40 {
        last = firm.by("", "POST", "/sign-in", wrong).status.as_u16();
    }
    assert_eq!(last, 429);
    assert_eq!(firm.by("", "POST", "/sign-in", right).status.as_u16(), 429);
    // Of itself it opens nothing.
    assert_eq!(firm.get(known, "/").location(), "/sign-in");
    let again = firm.by(known, "POST", "/sign-in", right);
    assert_eq!(again.status.as_u16(), 303);
    let anew: Vec<_> = again.headers.get_all("set-cookie").iter().collect();
    assert!(
        anew.len() == 2
            && !anew
                .iter()
                .any(|c| c.as_bytes().starts_with(known.as_bytes()))
    );
    let stale = firm.by(known, "POST", "/sign-in", right);
    assert_eq!(
        stale.status.as_u16(),
        429,
        "what it held before is of no use"
    );
}

#[test]
fn signing_in_leads_back_and_nowhere_else() {
    let firm = Firm::empty();
    let sign_in = |back: &str| {
        let form = format!("address=ada%40firm.example&password=four+plain+words+here&back={back}");
        firm.by("", "POST", "/sign-in", &form)
    };
    assert_eq!(sign_in("%2Fclients%3Fq%3Da").location(), "/clients?q=a");
    for away in [
        "%2F%2Fevil.example",
        "https%3A%2F%2Fevil.example",
        "%2F%5Cevil.example",
        "",
        "%0d%0aSet-Cookie:a=b",
    ] {
        assert_eq!(sign_in(away).location(), "/", "{away}");
    }
    let led = firm
        .get("", "/clients?q=a&order=waiting")
        .location()
        .to_string();
    assert_eq!(led, "/sign-in?back=%2Fclients%3Fq%3Da%26order%3Dwaiting");
}

#[test]
fn the_second_step_stands_before_everything() {
    let firm = Firm::empty();
    let cookie = firm.cookie("Ada");
    let seat = firm
        .access
        .seat(&cookie["session=".len()..])
        .expect("read")
        .expect("a seat");
    let begun = firm.by(
        &cookie,
        "POST",
        "/settings/account/codes",
        "password=four+plain+words+here",
    );
    assert_eq!(begun.status.as_u16(), 303);
    let page = firm.get(&cookie, "/settings/account/codes").body;
    assert!(page.contains("<svg class=\"qr\"") && !page.contains("<script>"));
    let setup = seat.second_setup().expect("read").expect("begun");
    let code = code(setup.letters.reveal(), firm.amends.now().as_second());
    let shown = firm.by(
        &cookie,
        "POST",
        "/settings/account/codes/confirm",
        &format!("code={code}"),
    );
    assert_eq!(shown.status.as_u16(), 200, "{}", shown.body);
    assert_eq!(shown.body.matches("<li><code>").count(), 10);
    let form = "address=ada%40firm.example&password=four+plain+words+here&back=%2Fclients";
    let half = firm.by("", "POST", "/sign-in", form);
    assert_eq!(half.location(), "/sign-in/code?back=%2Fclients");
    let (held, _) = half.header("set-cookie").split_once(';').expect("a cookie");
    for (path, open) in every_route().into_iter().filter(|(_, open)| !open) {
        let status = firm.get(held, &path).status.as_u16();
        assert_eq!(status, turned_away(&path), "{path} {open}");
    }
    let wrong = firm.by(held, "POST", "/sign-in/code", "code=000000");
    assert_eq!(wrong.status.as_u16(), 422);
    let replayed = firm.by(held, "POST", "/sign-in/code", &format!("code={code}"));
    assert_eq!(replayed.status.as_u16(), 422, "the code it was set up with");
    let recovery = shown.body.split("<li><code>").nth(1).expect("a code");
    let recovery = recovery.split('<').next().unwrap_or_default();
    let whole = firm.by(
        held,
        "POST",
        "/sign-in/code",
        &format!("code={recovery}&back=%2Fclients"),
    );
    assert_eq!(whole.location(), "/clients");
    let (held, _) = whole
        .header("set-cookie")
        .split_once(';')
        .expect("a cookie");
    assert_eq!(firm.get(held, "/").status.as_u16(), 200);
}

/// The code that a program shows.
fn code(letters: &str, at: i64) -> String {
    use hmac::{Hmac, KeyInit, Mac};
    let value = |l: u8| {
        if l.is_ascii_uppercase() {
            l - b'A'
        } else {
            l - b'2' + 26
        }
    };
    let bits: String = letters
        .bytes()
        .map(|l| format!("{:05b}", value(l)))
        .collect();
    let bytes = bits.as_bytes().chunks_exact(8);
    let key: Vec<u8> = bytes
        .map(|b| b.iter().fold(0, |sum, bit| sum << 1 | (bit - b'0')))
        .collect();
    let mut mac = Hmac::<sha1::Sha1>::new_from_slice(&key).expect("any key");
    mac.update(&(at / 30).to_be_bytes());
    let sum = mac.finalize().into_bytes();
    let at = usize::from(sum[19] & 15);
    let cut = u32::from_be_bytes(sum[at..at + 4].try_into().expect("four")) & 0x7fff_ffff;
    format!("{:06}", cut % 1_000_000)
}
