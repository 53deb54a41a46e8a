//! No line of the log holds what somebody wrote: mail, addresses, passwords, tokens.

use crate::common::{Firm, WORD, every_route, logged};
use crate::web::{ask, request};

const CANARIES: [&str; 6] = ["canary", "Tidewell", "tidewell", "@", WORD, "amends_canary"];

#[test]
fn no_line_of_the_log_holds_what_somebody_wrote() {
    let firm = Firm::new();
    let cookies = ["", &firm.cookie("Ada"), &firm.cookie("Vi")];
    let form = "address=canary%40firm.example&password=canary+word&code=canary&name=canary&client=canary\
                &present=canary&new=canary&session=canary&token=canary&what=canary&member=9&role=owner&back=canary\
                &scope=canary&days=canary&lang=canary";
    let body = "{\"text\": \"canary\", \"client\": \"canary\", \"what\": {\"decided\": \"named\", \
                \"client\": \"canary\", \"name\": \"canary\"}, \"why\": \"canary\"}";
    let written =
        "words=I+am+sorry+canary%40shop.example&subject=canary&answering=canary&fault=ours";
    let ((), lines) = logged(|| {
        for cookie in cookies {
            for (path, _) in every_route() {
                let asked = format!("{path}?q=canary%40shop.example&client=canary&code=canary");
                firm.get(cookie, &asked);
                firm.by(cookie, "POST", &asked, form);
                let headers = [
                    ("authorization", "Bearer amends_canary"),
                    ("cookie", cookie),
                ];
                ask(&firm.router, request("GET", &asked, &headers, ""));
                let foreign = [
                    ("origin", "https://canary.example"),
                    ("host", "canary.example"),
                ];
                ask(&firm.router, request("POST", &asked, &foreign, form));
                firm.by(cookie, "POST", &asked, written);
                let program = [
                    ("cookie", cookie),
                    ("sec-fetch-site", "same-origin"),
                    ("content-type", "application/json"),
                ];
                ask(&firm.router, request("POST", &asked, &program, body));
            }
        }
    });
    assert!(lines.len() > 100, "{}", lines.len());
    for line in &lines {
        for canary in CANARIES {
            assert!(!line.contains(canary), "{canary}: {line}");
        }
    }
}

#[test]
fn pages_reach_the_store_by_a_seat_only() {
    fn look(folder: &std::path::Path) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                look(&path);
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("text");
            for word in [
                "Amends::",
                "amends_store",
                "Board::",
                ".machine(",
                "open_to_all",
            ] {
                assert!(!text.contains(word), "{}: {word}", path.display());
            }
            let at_the_door = ["ask.rs", "guard/", "sign_in", "language.rs", "ready.rs"];
            let door = at_the_door
                .iter()
                .any(|p| path.to_string_lossy().contains(p));
            assert!(door || !text.contains("at_the_door("), "{}", path.display());
        }
    }
    look(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
}
