//! What pages say, in every language.

use crate::common::{ask, firm, get, post, request};
use amends_web::{Lang, Text};
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The messages of a file: each key with its values.
fn messages(lang: Lang) -> BTreeMap<String, BTreeSet<String>> {
    let begins = Regex::new(r"^([a-z][a-z0-9-]*) =").expect("a pattern");
    let value = Regex::new(r"\{ \$([a-z-]+)").expect("a pattern");
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut key = String::new();
    for line in lang.source().lines().filter(|l| !l.starts_with('#')) {
        if let Some(found) = begins.captures(line) {
            key = found[1].to_string();
            assert!(
                !all.contains_key(&key),
                "{lang:?}: {key} stands there twice"
            );
            all.insert(key.clone(), BTreeSet::new());
        }
        for found in value.captures_iter(line) {
            all.get_mut(&key)
                .expect("a key before")
                .insert(found[1].to_string());
        }
    }
    all
}

/// The text of all sources of the app.
fn sources(folder: &Path, out: &mut String) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, out);
        } else {
            out.push_str(&std::fs::read_to_string(&path).expect("text"));
        }
    }
}

#[test]
fn every_language_has_every_message_with_the_same_values() {
    let english = messages(Lang::En);
    for lang in Lang::ALL {
        let here = messages(lang);
        let keys =
            |all: &BTreeMap<String, BTreeSet<String>>| all.keys().cloned().collect::<Vec<_>>();
        assert_eq!(keys(&here), keys(&english), "{lang:?}");
        for (key, values) in &here {
            // A form may say its number by itself, as "einer" does.
            let chooses = |values: &BTreeSet<String>| !values.is_empty();
            assert_eq!(chooses(values), chooses(&english[key]), "{lang:?}: {key}");
            assert!(
                values.is_subset(&english[key]),
                "{lang:?}: {key}: {values:?}"
            );
        }
    }
}

#[test]
fn every_message_is_well_formed_and_not_empty() {
    for lang in Lang::ALL {
        for key in messages(lang).keys() {
            let key: &'static str = key.clone().leak();
            let said = Text::of(lang).say(key);
            assert!(
                !said.trim().is_empty() && said != key,
                "{lang:?}: {key}: {said}"
            );
        }
    }
}

#[test]
fn every_message_is_said_somewhere_and_none_is_missing() {
    let mut all = String::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut all);
    let quoted = Regex::new(r#""([a-z][a-z0-9-]*)""#).expect("a pattern");
    let said: BTreeSet<String> = quoted
        .captures_iter(&all)
        .map(|c| c[1].to_string())
        .collect();
    let known = messages(Lang::En);
    let unused: Vec<&String> = known.keys().filter(|k| !said.contains(*k)).collect();
    assert!(unused.is_empty(), "never said: {unused:?}");
    let asked = Regex::new(r#"\b(?:say|with)\(\s*"([^"]+)""#).expect("a pattern");
    for found in asked.captures_iter(&all) {
        assert!(
            known.contains_key(&found[1]),
            "no such message: {}",
            &found[1]
        );
    }
}

#[test]
fn the_language_is_the_browsers_or_the_chosen_one() {
    let lang = |headers: &[(&str, &str)]| {
        let page = ask(firm(), request("GET", "/", headers, "")).body;
        let at = page.find("<html lang=\"").expect("a language") + 12;
        page[at..at + 2].to_string()
    };
    let cases = [
        ("", "en"),
        ("de", "de"),
        ("de-AT,en;q=0.5", "de"),
        ("fr,en;q=0.4,de;q=0.7", "de"),
        ("fr", "en"),
        ("*", "en"),
        ("de;q=0", "en"),
        ("de;q=nan,;;;q=,,", "en"),
    ];
    for (accepts, wanted) in cases {
        assert_eq!(lang(&[("accept-language", accepts)]), wanted, "{accepts}");
    }
    assert_eq!(
        lang(&[("accept-language", "en"), ("cookie", "a=b; lang=de")]),
        "de"
    );
    assert_eq!(
        lang(&[("accept-language", "de"), ("cookie", "lang=xx")]),
        "de"
    );
}

#[test]
fn choosing_a_language_leads_back_and_nowhere_else() {
    let answer = post(firm(), "/language", "lang=de&back=%2Fclients%3Fq%3Da");
    assert_eq!(answer.location(), "/clients?q=a");
    assert!(answer.header("set-cookie").starts_with("lang=de; Path=/;"));
    for away in [
        "//evil.example",
        "https://evil.example",
        "/\\evil.example",
        "",
        "evil",
        "/%0d%0aSet-Cookie:a=b\n",
    ] {
        let form = format!(
            "lang=de&back={}",
            away.replace('%', "%25")
                .replace('\n', "%0A")
                .replace('\\', "%5C")
        );
        let answer = post(firm(), "/language", &form);
        assert!(
            answer.location() == "/" || !answer.location().contains("evil"),
            "{away}: {}",
            answer.location()
        );
        assert!(
            answer.location().starts_with('/') && !answer.location().starts_with("//"),
            "{away}"
        );
    }
}

#[test]
fn numbers_and_counts_are_said_as_the_language_does() {
    let (en, de) = (Text::of(Lang::En), Text::of(Lang::De));
    assert_eq!(
        (en.figures(1_204_000), de.figures(1204)),
        ("1,204,000".into(), "1.204".into())
    );
    assert_eq!((en.count(12), de.count(13)), ("twelve".into(), "13".into()));
    assert_eq!(
        en.with("waiting-more", &[("n", 1204.into())]),
        "and 1,204 more"
    );
    assert_eq!(
        de.with("waiting-more", &[("n", 1.into())]),
        "und noch eines"
    );
    assert!(
        get(firm(), "/")
            .body
            .contains("Eight of your twelve clients need you.")
    );
}
