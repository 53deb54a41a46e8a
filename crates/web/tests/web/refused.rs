//! A form of a client's page that is refused comes back with what was typed, and what is wrong beside its field.

use crate::common::post;
use crate::deciding::{CLIENT, firm, form, open_loop};
use regex::Regex;

/// A tab, what is sent from it (`CODE` and `LETTER` are something open and its letter), the field that is wrong, and
/// what the form holds then.
const CASES: &str = include_str!("../data/refused.tsv");

#[test]
fn it_holds_what_was_typed() {
    let (app, access) = firm();
    let (which, code) = open_loop(&access);
    let lines = CASES
        .lines()
        .filter(|l| !l.is_empty() && !l.starts_with('#'));
    let mut cases = 0;
    for line in lines {
        let columns: Vec<&str> = line.split('\t').collect();
        let [tab, sent, wrong, holds] = columns[..] else {
            panic!("four columns: {line}")
        };
        let put = |text: &str| {
            let text = text.replace("CODE", &code);
            text.replace("LETTER", which.message.as_str())
        };
        let mut fields = vec![("back".to_string(), tab.to_string())];
        fields.extend(sent.split(" & ").map(|pair| {
            let (name, value) = pair.split_once('=').expect("a pair");
            (name.to_string(), put(value))
        }));
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (&**n, &**v)).collect();
        let answer = post(&app, &format!("/clients/{CLIENT}/decide"), &form(&fields));
        assert_eq!(answer.status.as_u16(), 422, "{line}");
        let page = &answer.body;
        assert_eq!(page.matches("role=\"alert\"").count(), 1, "{line}");
        let beside = format!("name=\"{wrong}\"[^>]*aria-describedby=\"flaw\"[^>]*autofocus");
        let beside = Regex::new(&beside).expect("a pattern");
        let told = match wrong {
            "" => page.contains("<div class=\"flaw\" role=\"alert\">"),
            "standing" => page.contains("id=\"flaw\""),
            _ => beside.is_match(page) && page.contains("id=\"flaw\" role=\"alert\""),
        };
        assert!(told, "{line}: {page}");
        for held in holds.split(" & ") {
            assert!(page.contains(&put(held)), "{line}: {held}: {page}");
        }
        // The way to the other language, and whatever comes next, is that of the page and not of the form.
        let back = format!("name=\"back\" value=\"/clients/{CLIENT}{tab}\"");
        assert!(
            page.contains(&back) && !page.contains("data-live"),
            "{line}"
        );
        cases += 1;
    }
    assert!(cases > 12);
}
