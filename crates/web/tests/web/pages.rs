//! What pages show of the example firm.

use crate::common::{Answer, ask, firm, get, request};
use regex::Regex;

/// What stands between `<main` and `</main>`, an element a line.
pub fn main_part(answer: &Answer) -> String {
    let page = &answer.body;
    let begin = page.find("<main").expect("a main part");
    let end = page.find("</main>").expect("its end");
    let lines = Regex::new(
        r"(</(?:p|h1|h2|h3|li|ul|tr|td|th|section|article|div|blockquote|summary|details|g|svg|nav|form|header)>)(.)",
    );
    let text = lines
        .expect("a pattern")
        .replace_all(&page[begin..end], "$1\n$2");
    let opens = Regex::new(r"(.)(<(?:section|article|blockquote|h1|h2|tr|li|details)[ >])")
        .expect("a pattern");
    let text = opens.replace_all(&text, "$1\n$2");
    // The mark is another one whenever mail is read in another way.
    let mark = Regex::new(r#" data-live="[0-9a-f]{16}""#).expect("a pattern");
    mark.replace(&text, " data-live").into_owned()
}

fn german(path: &str) -> Answer {
    ask(
        firm(),
        request("GET", path, &[("accept-language", "de")], ""),
    )
}

#[test]
fn today() {
    insta::assert_snapshot!("today", main_part(&get(firm(), "/")));
    insta::assert_snapshot!("today_german", main_part(&german("/")));
}

#[test]
fn clients() {
    insta::assert_snapshot!("clients", main_part(&get(firm(), "/clients")));
    insta::assert_snapshot!("clients_german", main_part(&german("/clients")));
}

#[test]
fn a_client_in_trouble() {
    insta::assert_snapshot!(
        "client_strained",
        main_part(&get(firm(), "/clients/the-tidewell-trust"))
    );
    insta::assert_snapshot!(
        "client_broken_german",
        main_part(&german("/clients/combe-aldwick"))
    );
}

#[test]
fn a_conversation() {
    let page = get(firm(), "/clients/the-tidewell-trust");
    let link =
        Regex::new(r##"href="(/clients/the-tidewell-trust/conversation\?message=[^"#]+)#here""##);
    let link = link.expect("a pattern");
    let (_, [place]) = link
        .captures(&page.body)
        .expect("a quote leads there")
        .extract();
    let place = place.replace("&amp;", "&");
    insta::assert_snapshot!("conversation", main_part(&get(firm(), &place)));
    insta::assert_snapshot!("conversation_german", main_part(&german(&place)));
    let gone = get(
        firm(),
        "/clients/the-tidewell-trust/conversation?message=nobody%40example.org",
    );
    assert!(gone.body.contains("That message is not held any more"));
    let none = get(firm(), "/clients/nobody/conversation");
    assert_eq!(none.status, 404);
    let elsewhere = get(
        firm(),
        "/clients/the-tidewell-trust/conversation?thread=999999999",
    );
    assert!(elsewhere.body.contains("Nothing was written here"));
}

#[test]
fn a_client_who_is_well() {
    insta::assert_snapshot!("client_good", main_part(&get(firm(), "/clients/marlpit")));
}

/// The ids of the clients that a list shows, in order.
fn listed(path: &str) -> Vec<String> {
    let link = Regex::new(r#"<th scope="row"><a href="/clients/([a-z0-9-]+)""#).expect("a pattern");
    let page = get(firm(), path).body;
    link.captures_iter(&page)
        .map(|c| c[1].to_string())
        .collect()
}

#[test]
fn clients_are_found_by_any_name_of_theirs() {
    assert_eq!(listed("/clients").len(), 12);
    assert_eq!(listed("/clients?q=TIDEWELL"), ["the-tidewell-trust"]);
    assert_eq!(listed("/clients?q=alastair"), ["the-tidewell-trust"]);
    assert_eq!(
        listed("/clients?q=%20tidewell%20&standing=strained"),
        ["the-tidewell-trust"]
    );
    assert!(listed("/clients?q=tidewell&standing=good").is_empty());
    assert!(
        get(firm(), "/clients?q=zzz")
            .body
            .contains("No client fits.")
    );
    let strained = listed("/clients?standing=strained");
    assert!(strained.len() > 1 && strained.iter().all(|id| listed("/clients").contains(id)));
    assert_eq!(listed("/clients?standing=nonsense").len(), 12);
    assert!(listed("/clients?from=11").len() == 1 && listed("/clients?from=99999").is_empty());
    assert_eq!(get(firm(), "/clients?from=-1").status.as_u16(), 400);
}

#[test]
fn whoever_waits_longest_comes_first() {
    let fair = listed("/clients?order=waiting");
    assert_eq!(fair.len(), 12);
    assert_eq!(fair[0], "dermot-kinsella");
    assert_ne!(fair, listed("/clients"));
}

#[test]
fn every_link_of_ours_leads_somewhere() {
    let link = Regex::new(r#"(?:href|src)="(/[^"]*)""#).expect("a pattern");
    let mut waiting = vec!["/".to_string()];
    let mut seen = std::collections::BTreeSet::new();
    while let Some(path) = waiting.pop() {
        let path = path
            .split('#')
            .next()
            .unwrap_or_default()
            .replace("&amp;", "&");
        if seen.len() > 200 || !seen.insert(path.clone()) {
            continue;
        }
        let answer = get(firm(), &path);
        if answer.status.is_redirection() {
            waiting.push(answer.location().to_string());
            continue;
        }
        assert_eq!(answer.status.as_u16(), 200, "{path}");
        if answer.header("content-type").starts_with("text/html") {
            waiting.extend(link.captures_iter(&answer.body).map(|c| c[1].to_string()));
        }
    }
    assert!(seen.len() > 20);
}

#[test]
fn every_page_has_its_landmarks_and_one_heading() {
    for path in ["/", "/clients", "/clients/marlpit", "/nothing"] {
        let page = get(firm(), path).body;
        for part in [
            "<html lang=\"en\">",
            "<main id=\"main\"",
            "<nav aria-label=",
            "href=\"#main\"",
            "<title>",
        ] {
            assert_eq!(page.matches(part).count().min(1), 1, "{path}: {part}");
        }
        assert_eq!(page.matches("<h1").count(), 1, "{path}");
    }
}

#[test]
fn times_are_exact_for_whoever_asks() {
    let page = get(firm(), "/").body;
    assert!(page.contains(
        "<time datetime=\"2025-11-17\" title=\"Monday 17 November 2025\">due today</time>"
    ));
    let bare = Regex::new(r#"<time>|<time [^>]*datetime="""#).expect("a pattern");
    assert!(!bare.is_match(&page));
}

#[test]
fn a_picture_has_its_table() {
    let page = get(firm(), "/clients/combe-aldwick").body;
    assert!(page.contains("role=\"img\" aria-label="));
    let marks =
        page.matches("<g transform=").count() + page.matches(" transform=\"translate").count();
    let rows = page.matches("<blockquote").count();
    assert!(marks > 3 && rows > marks, "{marks} {rows}");
}
