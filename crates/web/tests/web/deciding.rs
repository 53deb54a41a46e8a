//! What people decide on a client's pages: it counts on the next page, shows who said so and why, and is taken back.

use crate::common::{Answer, example, get, holding, post};
use crate::pages::main_part;
use amends_domain::decision::LoopRef;
use amends_service::Access;
use amends_web::App;
use axum::Router;
use regex::Regex;

pub const CLIENT: &str = "the-tidewell-trust";

/// A firm that may be changed, and its door.
pub fn firm() -> (Router, Access) {
    let access = Access::open_to_all(holding(&example()), None);
    (amends_web::router(App::new(access.clone())), access)
}

/// Something open on our side: its code, its message, its words.
pub fn open_loop(access: &Access) -> (LoopRef, String) {
    let seat = access.machine("Ada");
    let portrait = seat.portrait(CLIENT).expect("read").expect("a client");
    let ours = portrait.client().open.iter().find(|l| l.owner.is_ours());
    let which = LoopRef::of(ours.expect("something open"));
    let code = which.code();
    (which, code)
}

pub fn form(fields: &[(&str, &str)]) -> String {
    let escaped = |value: &str| -> String {
        let bytes = value.bytes();
        bytes.map(|b| format!("%{b:02X}")).collect()
    };
    let pairs = fields
        .iter()
        .map(|(name, value)| format!("{name}={}", escaped(value)));
    pairs.collect::<Vec<_>>().join("&")
}

fn decide(app: &Router, fields: &[(&str, &str)]) -> Answer {
    post(app, &format!("/clients/{CLIENT}/decide"), &form(fields))
}

/// Takes back what an answer says was done.
fn undo(app: &Router, done: &Answer) -> Answer {
    let number = Regex::new(r"done=(\d+)").expect("a pattern");
    let number = &number.captures(done.location()).expect("it was done")[1];
    post(
        app,
        &format!("/clients/{CLIENT}/undo"),
        &form(&[("number", number), ("back", "/loops")]),
    )
}

fn tab(app: &Router, tab: &str) -> String {
    get(app, &format!("/clients/{CLIENT}{tab}")).body
}

/// What stands under a heading, up to the next one.
fn under<'a>(page: &'a str, heading: &str) -> &'a str {
    let begin = page.split_once(&format!("<h2>{heading}</h2>"));
    let rest = begin.map_or("", |(_, rest)| rest);
    rest.split("<h2>").next().unwrap_or_default()
}

#[test]
fn pages_of_a_client() {
    let firm = crate::common::firm();
    for page in ["loops", "people", "notes", "history"] {
        let answer = get(firm, &format!("/clients/{CLIENT}/{page}"));
        assert_eq!(answer.status.as_u16(), 200, "{page}");
        insta::assert_snapshot!(format!("client_{page}"), main_part(&answer));
        assert_eq!(
            get(firm, &format!("/clients/nobody/{page}"))
                .status
                .as_u16(),
            404
        );
    }
    assert_eq!(get(firm, "/history").status.as_u16(), 200);
}

#[test]
fn a_loop_is_closed_and_open_again() {
    let (app, access) = firm();
    let (_, code) = open_loop(&access);
    assert!(under(&tab(&app, "/loops"), "For you to settle").contains(&code));
    for how in ["done", "unwanted", "other", "phone"] {
        let sent = [
            ("what", how),
            ("code", &code),
            ("back", "/loops"),
            ("why", "told Ann"),
        ];
        let done = decide(&app, &sent);
        assert_eq!(done.status.as_u16(), 303, "{how}");
        let page = get(&app, done.location()).body;
        assert!(!under(&page, "For you to settle").contains(&code), "{how}");
        assert!(
            under(&page, "Settled, as you said").contains("told Ann"),
            "{how}"
        );
        let today = get(&app, "/").body;
        assert!(
            under(&today, "Settled since yesterday").contains("told Ann"),
            "{how}"
        );
        let back = undo(&app, &done);
        let page = get(&app, back.location()).body;
        assert!(page.contains("Taken back."), "{how}");
        assert!(under(&page, "For you to settle").contains(&code), "{how}");
    }
    let history = tab(&app, "/history");
    assert_eq!(history.matches("taken back by").count(), 4);
}

#[test]
fn a_loop_waits_until_a_day_for_a_reason() {
    let (app, access) = firm();
    let (_, code) = open_loop(&access);
    let wait = |until: &str, why: &str| {
        let sent = [
            ("what", "wait"),
            ("code", code.as_str()),
            ("back", "/loops"),
            ("until", until),
            ("why", why),
        ];
        decide(&app, &sent)
    };
    for (until, why) in [
        ("2025-11-17", "away"),
        ("soon", "away"),
        ("2025-12-01", " "),
    ] {
        assert_eq!(wait(until, why).status.as_u16(), 422, "{until} {why}");
    }
    let done = wait("2025-12-01", "Tom is away");
    let page = get(&app, done.location()).body;
    assert!(!under(&page, "For you to settle").contains(&code));
    assert!(under(&page, "Can wait").contains("Tom is away"));
    let today = get(&app, "/").body;
    assert!(under(&today, "Can wait").contains("Tom is away"));
    undo(&app, &done);
    assert!(under(&tab(&app, "/loops"), "For you to settle").contains(&code));
}

#[test]
fn a_loop_is_handed_over() {
    let (app, access) = firm();
    let (_, code) = open_loop(&access);
    let give = |to: &str| {
        let sent = [
            ("what", "give"),
            ("code", code.as_str()),
            ("back", "/loops"),
            ("to", to),
        ];
        decide(&app, &sent)
    };
    assert_eq!(give("nobody").status.as_u16(), 422);
    let page = get(&app, give("them").location()).body;
    assert!(under(&page, "For them to settle").contains(&code));
    let page = get(&app, give("us:Maya Okafor").location()).body;
    let ours = under(&page, "For you to settle");
    assert!(ours.contains(&code) && ours.contains("with Maya Okafor"));
}

#[test]
fn a_sentence_is_put_right_where_it_stands() {
    let (app, access) = firm();
    let (which, code) = open_loop(&access);
    let letter = format!(
        "/clients/{CLIENT}/conversation?message={}",
        form(&[("", which.message.as_str())]).trim_start_matches('=')
    );
    let sent = |what: &'static str, words: &str| {
        let sent = [
            ("what", what),
            ("back", "/conversation"),
            ("message", which.message.as_str()),
            ("kind", which.kind.name()),
            ("words", words),
            ("why", "only said so"),
        ];
        decide(&app, &sent)
    };
    let before = get(&app, &letter).body;
    let never = sent("not", "nobody ever wrote this");
    assert_eq!(never.status.as_u16(), 422);
    let done = sent("not", &which.quote);
    let page = get(&app, done.location()).body;
    assert!(page.contains("class=\"righted\"") && page.contains("only said so"));
    assert!(!tab(&app, "/loops").contains(&format!("id=\"{code}\"")));
    undo(&app, &done);
    assert_eq!(main_of(&get(&app, &letter).body), main_of(&before));
    let done = sent("is", &which.quote);
    assert!(
        get(&app, done.location())
            .body
            .contains("class=\"kind by\"")
    );
}

fn main_of(page: &str) -> &str {
    page.split_once("<main").map_or("", |(_, main)| main)
}

#[test]
fn how_it_stands_and_why_are_put_right() {
    let (app, _) = firm();
    let chip = |page: &str, standing: &str| {
        let head = page
            .split_once("<header class=\"head\">")
            .map_or("", |(_, head)| head);
        let head = head.split("</header>").next().unwrap_or_default();
        head.contains(&format!("class=\"chip {standing}\""))
    };
    assert!(chip(&tab(&app, ""), "strained"));
    let stands = |why| {
        decide(
            &app,
            &[("what", "stands"), ("standing", "good"), ("why", why)],
        )
    };
    assert_eq!(stands("").status.as_u16(), 422);
    let done = stands("we had lunch");
    let page = get(&app, done.location()).body;
    assert!(chip(&page, "good") && page.contains("we had lunch"));
    assert!(
        get(&app, "/clients?standing=good")
            .body
            .contains("Tidewell")
    );
    undo(&app, &done);
    let page = tab(&app, "");
    assert!(chip(&page, "strained"));
    let cause = Regex::new(r#"name="cause" value="([a-z_]+)""#).expect("a pattern");
    let reasons = |page: &str| -> Vec<String> {
        cause
            .captures_iter(page)
            .map(|c| c[1].to_string())
            .collect()
    };
    let first = reasons(&page).remove(0);
    let done = decide(&app, &[("what", "not-cause"), ("cause", &first)]);
    assert!(!reasons(&get(&app, done.location()).body).contains(&first));
    let turned = |on| decide(&app, &[("what", "turned"), ("on", on)]);
    assert_eq!(turned("2031-01-01").status.as_u16(), 422);
    let page = get(&app, turned("2025-08-04").location()).body;
    assert!(page.contains("<time datetime=\"2025-08-04\""));
}

#[test]
fn a_call_is_noted_and_settles_what_was_ticked() {
    let (app, access) = firm();
    let (_, code) = open_loop(&access);
    let note = |text: &str, when: &str| {
        let sent = [
            ("what", "note"),
            ("back", "/notes"),
            ("text", text),
            ("when", when),
            ("contact", "meeting"),
            ("with", "Alastair"),
            ("others", "Jo, Sam"),
            ("closes", &code),
        ];
        decide(&app, &sent)
    };
    for (text, when) in [(" ", ""), ("later", "2031-01-01T10:00"), ("when", "noon")] {
        assert_eq!(note(text, when).status.as_u16(), 422, "{text} {when}");
    }
    let done = note("We agreed on March", "");
    let page = get(&app, done.location()).body;
    let noted = under(&page, "Noted so far");
    assert!(noted.contains("We agreed on March") && noted.contains("Alastair, Jo, Sam"));
    assert!(!under(&tab(&app, "/loops"), "For you to settle").contains(&code));
    undo(&app, &done);
    assert!(tab(&app, "/notes").contains("Nothing is noted yet"));
}

#[test]
fn who_is_a_client_is_put_right() {
    let (app, _) = firm();
    let named = decide(
        &app,
        &[
            ("what", "named"),
            ("name", "Tidewell & Sons"),
            ("back", "/people"),
        ],
    );
    assert!(
        get(&app, named.location())
            .body
            .contains("Tidewell &amp; Sons")
    );
    let one = |other| {
        decide(
            &app,
            &[
                ("what", "one-client"),
                ("other", other),
                ("back", "/people"),
            ],
        )
    };
    assert_eq!(one("nobody at all").status.as_u16(), 422);
    let count = |page: &str| page.matches("<th scope=\"row\">").count();
    let before = count(&get(&app, "/clients").body);
    // A new name gave the client a new id.
    let id = Regex::new("^/clients/([^/?]+)").expect("a pattern");
    let id = id.captures(named.location()).expect("a client")[1].to_string();
    let merged = post(
        &app,
        &format!("/clients/{id}/decide"),
        &form(&[
            ("what", "one-client"),
            ("other", "marlpit"),
            ("back", "/people"),
        ]),
    );
    assert_eq!(get(&app, merged.location()).status.as_u16(), 200);
    assert_eq!(count(&get(&app, "/clients").body), before - 1);
    let none = post(
        &app,
        "/clients/combe-aldwick/decide",
        &form(&[("what", "not-client"), ("why", "they sell to us")]),
    );
    assert!(none.location().starts_with("/history?done="));
    assert_eq!(get(&app, "/clients/combe-aldwick").status.as_u16(), 404);
    assert_eq!(count(&get(&app, "/clients").body), before - 2);
    let number = none
        .location()
        .trim_start_matches("/history?done=")
        .to_string();
    let back = post(&app, "/history/undo", &form(&[("number", &number)]));
    assert!(get(&app, back.location()).body.contains("they sell to us"));
    assert_eq!(get(&app, "/clients/combe-aldwick").status.as_u16(), 200);
}

#[test]
fn two_addresses_are_one_person() {
    let (app, access) = firm();
    let join = |address: &str, too: &str| {
        let sent = [
            ("what", "one-person"),
            ("back", "/people"),
            ("address", address),
            ("address-too", too),
            ("why", "the same hand"),
        ];
        decide(&app, &sent)
    };
    let (nathan, desk) = (
        "nathan.coyle@tidewelltrust.example",
        "treasurer@tidewelltrust.example",
    );
    let rows = |page: &str| page.matches("<th scope=\"row\">").count();
    let before = tab(&app, "/people");
    let done = join(nathan, desk);
    let page = get(&app, done.location()).body;
    assert_eq!(rows(&page), rows(&before) - 1);
    let row = page.split("<b><bdi>Nathan Coyle").nth(1).expect("a row");
    let row = row.split("</tr>").next().unwrap_or_default();
    assert!(
        row.contains(nathan) && row.contains(desk) && row.contains("4 of 9"),
        "{row}"
    );
    assert!(under(&page, "Put together").contains("the same hand"));
    // What was written from either is of the one.
    let loops = get(&app, &format!("/clients/{CLIENT}/conversation"));
    assert_eq!(loops.status.as_u16(), 200);
    assert!(tab(&app, "/history").contains("the same hand"));
    undo(&app, &done);
    assert_eq!(main_of(&tab(&app, "/people")), main_of(&before));
    for (address, too) in [
        (nathan, nathan),
        (nathan, "nobody@nowhere.example"),
        ("nobody@nowhere.example", nathan),
        (nathan, "Judith"),
    ] {
        assert_eq!(join(address, too).status.as_u16(), 422, "{address} {too}");
    }
    // Somebody of another client: then both are one client.
    let seat = access.machine("Ada");
    let other = seat.portrait("marlpit").expect("read").expect("a client");
    let other = other.client().people[0].address.to_string();
    let clients = rows(&get(&app, "/clients").body);
    let done = join(nathan, &other);
    let page = get(&app, done.location()).body;
    assert!(page.contains(&other), "{}", done.location());
    assert_eq!(rows(&get(&app, "/clients").body), clients - 1);
}

#[test]
fn nonsense_changes_nothing() {
    let (app, _) = firm();
    for sent in [
        vec![],
        vec![("what", "nonsense")],
        vec![("what", "done"), ("code", "zzzzzz")],
        vec![("what", "stands"), ("standing", "unknown"), ("why", "x")],
        vec![("what", "not-cause"), ("cause", "weather")],
        vec![("what", "named"), ("name", "")],
        vec![("what", "turned"), ("on", "yesterday")],
    ] {
        let answer = decide(&app, &sent);
        assert_eq!(answer.status.as_u16(), 422, "{sent:?}");
        assert!(answer.body.contains("role=\"alert\""), "{sent:?}");
    }
    let away = decide(
        &app,
        &[
            ("what", "not"),
            ("kind", "question"),
            ("message", "x@y"),
            ("words", "x"),
        ],
    );
    assert_eq!(away.status.as_u16(), 404);
    let undone = post(&app, &format!("/clients/{CLIENT}/undo"), "number=99");
    assert_eq!(undone.status.as_u16(), 404);
    let elsewhere = decide(&app, &[("what", "nonsense"), ("back", "//evil.example")]);
    assert!(
        elsewhere
            .body
            .contains("value=\"/clients/the-tidewell-trust\"")
    );
    assert!(tab(&app, "/history").contains("Nobody has decided anything yet"));
}

#[test]
fn whose_turn_it_is_is_told_by_groups() {
    let (app, access) = firm();
    let page = get(&app, "/clients?order=waiting").body;
    let waits = page.find("Waiting on you").expect("some wait");
    let rest = page.find("Nothing waits").expect("others do not");
    assert!(waits < rest && page.contains("The longest anyone waits is"));
    // With nothing left to settle, it is nobody's turn.
    let seat = access.machine("Ada");
    let portrait = seat.portrait(CLIENT).expect("read").expect("a client");
    let codes = portrait.client().open.iter().filter(|l| l.owner.is_ours());
    for code in codes.map(|l| LoopRef::of(l).code()) {
        decide(&app, &[("what", "done"), ("code", &code)]);
    }
    let page = get(&app, "/clients?order=waiting").body;
    let rest = page.find("Nothing waits").expect("others do not");
    assert!(page.find(CLIENT).expect("listed") > rest);
}
