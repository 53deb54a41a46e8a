//! From policy to text.

use amends_domain::Policy;
use amends_domain::policy::{Day, DayOff, List, Terms, Wording};
use std::fmt::Write as _;
use toml_edit::Value;

/// The policy as a text that [`super::parse`] reads as the same policy. Comments are not part of a policy;
/// to change a text that has some, use [`super::change()`].
pub fn print(policy: &Policy) -> String {
    let mut out = String::new();
    key(&mut out, "us", us(&policy.us));
    let week = policy.hours.as_ref().map(|week| text(&week.to_string()));
    key(&mut out, "hours", week);
    let zone = policy.zone.as_ref().and_then(|z| z.iana_name());
    key(&mut out, "zone", zone.map(text));
    key(&mut out, "country", policy.country.as_deref().map(text));
    key(
        &mut out,
        "remarks",
        policy.terms.remarks.as_deref().map(text),
    );
    for off in &policy.holidays {
        head(&mut out, "[[holiday]]");
        holiday(off)
            .into_iter()
            .for_each(|(k, v)| key(&mut out, k, Some(v)));
    }
    if let Some(within) = policy.terms.answer {
        head(&mut out, "[answer]");
        key(&mut out, "within", Some(text(&within.to_string())));
    }
    lists(&mut out, &policy.terms, "");
    for client in &policy.clients {
        head(&mut out, "[[client]]");
        key(&mut out, "name", Some(text(&client.client)));
        let answer = client.terms.answer.map(|w| text(&w.to_string()));
        key(&mut out, "answer", answer);
        key(
            &mut out,
            "remarks",
            client.terms.remarks.as_deref().map(text),
        );
        lists(&mut out, &client.terms, "client.");
    }
    out
}

fn lists(out: &mut String, terms: &Terms, under: &str) {
    for list in List::ALL {
        for wording in terms.list(list) {
            head(out, &format!("[[{under}{}]]", list.name()));
            entry(wording)
                .into_iter()
                .for_each(|(k, v)| key(out, k, Some(v)));
        }
    }
}

fn head(out: &mut String, head: &str) {
    if !out.is_empty() {
        out.push('\n');
    }
    out.push_str(head);
    out.push('\n');
}

fn key(out: &mut String, key: &str, value: Option<String>) {
    if let Some(value) = value {
        // Writing to a String does not fail.
        let _ = writeln!(out, "{key} = {value}");
    }
}

/// The keys and values of a day off.
pub(super) fn holiday(off: &DayOff) -> Vec<(&'static str, String)> {
    let mut keys = vec![("day", day(off.first()))];
    keys.extend(off.last().map(|last| ("to", day(last))));
    if !off.name.is_empty() {
        keys.push(("name", text(&off.name)));
    }
    keys
}

/// The keys and values of an entry with words.
pub(super) fn entry(wording: &Wording) -> Vec<(&'static str, String)> {
    let mut keys = vec![("words", texts(&wording.words))];
    if !wording.unless.is_empty() {
        keys.push(("unless", texts(&wording.unless)));
    }
    keys.extend(wording.say.as_deref().map(|say| ("say", text(say))));
    if !wording.why.is_empty() {
        keys.push(("why", text(&wording.why)));
    }
    keys
}

fn day(day: Day) -> String {
    match day {
        Day::Once(date) => date.to_string(),
        yearly @ Day::Yearly(..) => text(&yearly.to_string()),
    }
}

/// A text in quotes, written so that it is easy to read.
pub(super) fn text(text: &str) -> String {
    Value::from(text).to_string().trim().to_string()
}

/// Whose mail is the firm's own.
pub(super) fn us(us: &[String]) -> Option<String> {
    (!us.is_empty()).then(|| texts(us))
}

fn texts(words: &[String]) -> String {
    let words: Vec<String> = words.iter().map(|w| text(w)).collect();
    format!("[{}]", words.join(", "))
}
