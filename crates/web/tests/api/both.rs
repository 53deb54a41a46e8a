//! The app served from PostgreSQL and from SQLite: every page and every operation once, and both say the same.

use crate::common::{Firm, HIDDEN, every_route};
use crate::operations::{Program, filled, typed};
use crate::web::{Answer, example};
use amends_reading::Options;
use amends_service::access::Scope;
use amends_service::{Amends, Exclusion, Settings};
use amends_store::OWN;
use amends_store::sql::Place;
use amends_testkit::servers::postgres;
use amends_web::api::operations;
use regex::Regex;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A day after the newest letter.
const NOW: &str = "2025-11-18T12:00:00Z";

/// What else is asked for: queries that order, cut or search.
const ALSO: &[&str] = &[
    "/clients?order=waiting",
    "/clients?q=TIDEWELL",
    "/clients/marlpit",
    "/clients/marlpit/people",
    "/clients/marlpit/history",
    "/clients/marlpit/write",
    "/search?q=report",
    "/search?q=%22monthly+report%22+-late&from=them",
    "/search?q=deliv*",
    "/settings/limits?client=marlpit",
];

/// The same for programs.
const ALSO_BY_TOKEN: &[&str] = &[
    "/api/v1/clients?order=waiting&limit=5",
    "/api/v1/search?q=the&limit=100",
    "/api/v1/search?q=deliv*+-invoice&from=us&since=2025-01-01",
    "/api/v1/happenings?limit=3",
    "/api/v1/decisions?kind=note",
    "/api/v1/clients/marlpit",
    "/api/v1/clients/marlpit/limit",
];

/// Pages that do not answer with 200, and why.
const OTHERWISE: &[(&str, u16)] = &[
    // Whoever is in is led on.
    ("/sign-in", 303),
    ("/sign-in/code", 303),
    ("/first", 303),
    ("/settings", 303),
    // Only to whoever takes a stream.
    ("/live", 406),
    // Of nothing in particular.
    ("/settings/errand/none", 404),
    ("/settings/mail/connecting/none", 404),
    ("/settings/backup/file", 400),
    ("/clients/the-tidewell-trust/original", 404),
    ("/clients/the-tidewell-trust/original/mail", 404),
];

/// The example's firm at a place, with something of everything in it.
fn at(place: &Place) -> Firm {
    let amends = Amends::open(place, OWN, Options::default()).expect("a store");
    let amends = amends.at(|| NOW.parse().expect("a time"));
    amends.import(&[example()], &|_, _| {}).expect("brought in");
    amends.settle(&|_| {}).expect("settled");
    amends.look_back_on_all().expect("looked back");
    let firm = Firm::of(amends);
    let owner = firm.access.machine("root");
    let policy = "remarks = \"Ada decides about refunds.\"\nanswer = \"2 working days\"\n";
    let written = owner.write_policy(policy, 0).expect("written");
    assert_eq!(written, Ok(()));
    let folder = Settings::Folder { path: example() };
    owner
        .add_account("The example", &folder, None)
        .expect("added");
    owner
        .exclude(&Exclusion::Label("private".to_string()))
        .expect("excluded");
    let ben = std::collections::BTreeSet::from([2]);
    owner.limit("marlpit", Some(&ben)).expect("limited");
    firm
}

/// What programs change, and what it answers.
fn changed(ada: &Program<'_>) -> Vec<String> {
    let loops = ada.json(&format!("/api/v1/clients/{HIDDEN}/loops"));
    let code = loops["loops"][0]["code"].as_str().expect("something open");
    let decide = |what: Value| {
        let answer = ada.post("/api/v1/decisions", &json!({"what": what, "why": "told"}));
        assert_eq!(answer.status, 201, "{}", answer.body);
        answer.body
    };
    let change = json!({"change": {"key": "zone", "value": "Europe/London"}});
    vec![
        decide(
            json!({"decided": "note", "client": HIDDEN, "contact": "call", "text": "All is well."}),
        ),
        decide(json!({"decided": "closed", "loop": code, "how": "by_phone"})),
        ada.post("/api/v1/decisions/1/undo", &json!({})).body,
        ada.post("/api/v1/policy", &change).body,
        ada.post("/api/v1/policy/versions/1/back", &json!({})).body,
        ada.post("/api/v1/mail-accounts/1/look", &json!({})).body,
    ]
}

/// What one says that another cannot say the same: names made by chance, and how large a store is.
fn alike(path: &str, body: &str, keys: &[String]) -> String {
    let mut body = body.to_string();
    for key in keys {
        body = body.replace(key, "KEY");
    }
    if path == "/metrics" {
        // Figures in no order, and how long each took.
        let told = body.lines().filter(|line| line.starts_with("# "));
        return told.collect::<Vec<_>>().join("\n");
    }
    if path.contains("health") || path.contains("errand") {
        let sizes = Regex::new(r#""bytes": [0-9]+|[0-9.,]+ [kKM]B"#).expect("a pattern");
        body = sizes.replace_all(&body, "SIZE").into_owned();
    }
    body
}

/// Every page, as an owner sees it; a message of the client's is looked at as well.
fn pages(firm: &Firm, message: &str) -> BTreeMap<String, (u16, String)> {
    let cookie = firm.cookie("Ada");
    let routes = every_route().into_iter().map(|(path, _)| path);
    let pages = routes.filter(|path| !path.starts_with("/api/") && !path.starts_with("/assets/"));
    let also = ALSO.iter().map(|path| path.to_string());
    let of_one = ["conversation", "original", "original/mail"];
    let of_one = of_one.map(|tab| format!("/clients/{HIDDEN}/{tab}?message={message}"));
    let all = pages.chain(also).chain(of_one);
    all.map(|path| {
        let page: Answer = firm.get(&cookie, &path);
        let said = alike(&path, &page.body, &[]);
        (path, (page.status.as_u16(), said))
    })
    .collect()
}

/// Everything that programs ask.
fn asked(ada: &Program<'_>) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for operation in operations().filter(|o| o.method == "GET") {
        let path = filled(ada, operation);
        let key = path.strip_prefix("/api/v1/errands/").map(String::from);
        let answer = over(ada, &path, key.is_some());
        let keys: Vec<String> = key.into_iter().collect();
        all.insert(operation.name.to_string(), alike(&path, &answer, &keys));
    }
    for path in ALSO_BY_TOKEN {
        all.insert(path.to_string(), ada.json(path).to_string());
    }
    all
}

/// What is answered; of an errand when it is over.
fn over(ada: &Program<'_>, path: &str, errand: bool) -> String {
    for _ in 0..500 {
        let answer = ada.get(path);
        assert_eq!(answer.status, 200, "{path}: {}", answer.body);
        if !errand || answer.body.contains("\"over\": true") {
            return answer.body;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    panic!("{path} is not over")
}

#[test]
fn postgresql_serves_what_sqlite_serves() {
    let Some(database) = postgres::database() else {
        return;
    };
    let firms = [at(&Place::named(&database.address())), at(&Place::Memory)];
    let [there, here] = firms.each_ref().map(|firm| {
        let ada = Program::of(firm, "Ada", Scope::Admin);
        let changes = changed(&ada);
        let talk = ada.json(&format!("/api/v1/clients/{HIDDEN}/conversation"));
        let id = talk["messages"][0]["message_id"].as_str().expect("an id");
        (changes, asked(&ada), pages(firm, &typed(id)))
    });
    for (one, other) in there.0.iter().zip(&here.0) {
        assert_eq!(one, other, "what was changed");
    }
    assert_eq!(there.1.len(), here.1.len());
    for (path, said) in &there.1 {
        assert_eq!(said, &here.1[path], "{path}");
    }
    for (path, (status, said)) in &there.2 {
        let (other, same) = &here.2[path];
        assert_eq!((status, said), (other, same), "{path}");
        let otherwise = OTHERWISE.iter().find(|(of, _)| of == path);
        // Plain letters have nothing to show in a frame.
        let plain = path.contains("/original/mail?") && *status == 404;
        let expected = match otherwise {
            Some((_, status)) => *status,
            None if plain => 404,
            None => 200,
        };
        // What only takes a form says so.
        assert!(
            *status == expected || *status == 405,
            "{path}: {status}, not {expected}"
        );
    }
    assert!(there.2.len() > 60, "{} pages", there.2.len());
}
