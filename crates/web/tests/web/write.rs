//! Write, the draft desk: empty, with what was found in a draft, with nothing to mend, in German, for nobody in
//! particular.

use crate::common::{Answer, ask, empty, firm, get, open, post, request};
use crate::pages::main_part;
use regex::Regex;

/// The desk of a client who is well.
const DESK: &str = "/clients/marlpit/write";

/// A draft with a set phrase in it, and a promise for no particular day.
const FAULTY: &str = "words=We+apologise+for+any+inconvenience.+We+will+send+it+soon.&fault=ours";

/// One with nothing to mend.
const MENDED: &str = "words=Thank+you%2C+Ruth.+The+sketch+comes+to+you+on+Friday+21+November.";

/// The same, sent by a German browser.
fn german(method: &str, form: &str) -> Answer {
    let headers = [
        ("accept-language", "de"),
        ("content-type", "application/x-www-form-urlencoded"),
        ("sec-fetch-site", "same-origin"),
    ];
    ask(firm(), request(method, DESK, &headers, form))
}

/// Where the link into the mail program leads.
fn mailto(page: &str) -> String {
    let link = Regex::new(r#"href="(mailto:[^"]*)""#).expect("a pattern");
    let found = link.captures(page).expect("a link into the mail program");
    found[1].replace("&amp;", "&")
}

#[test]
fn an_empty_desk() {
    let page = get(firm(), DESK);
    assert_eq!(page.status, 200);
    insta::assert_snapshot!("write_empty", main_part(&page));
    insta::assert_snapshot!("write_empty_german", main_part(&german("GET", "")));
    for path in [
        "/write",
        "/clients/marlpit/write?answering=nobody%40x.example",
    ] {
        assert_eq!(get(firm(), path).status, 200, "{path}");
    }
    assert_eq!(get(firm(), "/clients/nobody/write").status, 404);
    assert_eq!(post(firm(), "/clients/nobody/write", FAULTY).status, 404);
}

#[test]
fn what_is_found_in_a_draft() {
    let page = post(firm(), DESK, FAULTY);
    assert_eq!(page.status, 200);
    insta::assert_snapshot!("write_found", main_part(&page));
    insta::assert_snapshot!("write_found_german", main_part(&german("POST", FAULTY)));
}

#[test]
fn nothing_to_mend() {
    let page = post(firm(), DESK, MENDED);
    assert_eq!(page.status, 200);
    insta::assert_snapshot!("write_nothing", main_part(&page));
}

#[test]
fn every_mark_leads_to_what_is_said_of_it_and_back() {
    let page = post(firm(), DESK, FAULTY).body;
    let link = Regex::new(r##"href="#((?:said|words)-\d+)""##).expect("a pattern");
    let links: Vec<&str> = link
        .captures_iter(&page)
        .map(|c| c.extract::<1>().1[0])
        .collect();
    assert!(links.len() > 3, "{links:?}");
    for to in links {
        assert_eq!(page.matches(&format!("id=\"{to}\"")).count(), 1, "{to}");
    }
}

#[test]
fn what_has_no_words_of_the_writer_is_not_read_and_stays() {
    for form in ["words=", "words=+%0D%0A+", "words=%3E+quoted%0D%0A"] {
        let page = post(firm(), DESK, form);
        assert_eq!(page.status, 200, "{form}");
        assert!(!page.body.contains("Nothing to mend"), "{form}");
        assert!(!page.body.contains("mailto:"), "{form}");
    }
    assert!(
        post(firm(), DESK, "words=%3E+quoted%0D%0A")
            .body
            .contains("&gt; quoted")
    );
}

#[test]
fn what_is_typed_stays_words() {
    let form = "words=%3C%2Ftextarea%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E+soon.&subject=%22%3E%3Cimg+src%3Dx%3E\
                &answering=%22%3E%3Cimg%3E";
    let page = post(firm(), DESK, form);
    assert_eq!(page.status, 200);
    for hostile in ["<script>", "<img"] {
        assert!(!page.body.contains(hostile), "{hostile}");
    }
    assert!(page.body.contains("&lt;/textarea&gt;&lt;script&gt;"));
}

#[test]
fn the_mail_program_gets_the_words_as_they_are() {
    let to = mailto(
        &post(
            firm(),
            DESK,
            "words=One+%2B+one,+Ruth.%0D%0AMaya&subject=A+b&answering=%3Cm@x.y%3E",
        )
        .body,
    );
    assert_eq!(
        to,
        "mailto:ruth.ansell@marlpitvets.example?subject=A%20b&In-Reply-To=%3Cm%40x.y%3E\
         &body=One%20%2B%20one%2C%20Ruth.%0D%0AMaya"
    );
    let long = format!("words={}", "A+line.+".repeat(400));
    let page = post(firm(), DESK, &long).body;
    assert!(!mailto(&page).contains("body="));
    assert!(page.contains("too long to be handed over whole"));
}

#[test]
fn nobody_in_particular() {
    let waits = get(firm(), "/write");
    assert!(main_part(&waits).contains("/write?answering="), "who waits");
    let page = post(firm(), "/write", FAULTY);
    assert!(page.body.contains("This is a set phrase"));
    assert!(mailto(&page.body).starts_with("mailto:?subject="));
    let none = open(empty());
    assert_eq!(get(&none, "/write").status, 200);
    let read = post(&none, "/write", FAULTY);
    assert!(
        read.body.contains("This is a set phrase"),
        "without mail, too"
    );
}
