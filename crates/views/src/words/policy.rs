//! The policy in plain words.

use super::number::{list as named, things};
use super::{date, quote};
use amends_domain::Policy;
use amends_domain::calendar::holidays;
use amends_domain::policy::{Day, DayOff, ForClient, List, Wording};

/// What is said of a policy that says nothing.
pub const NOTHING: &str = "Nothing is set down yet. Everything is found in your mail or left open.";

/// What the page is about.
pub fn title(name: &str, client: Option<&ForClient>) -> String {
    match client {
        Some(client) => format!("{name}, towards {}", client.client),
        None => name.to_string(),
    }
}

/// What is said of a client whom the policy does not name.
pub fn nothing_for(typed: &str, near: Option<&str>) -> String {
    let meant = near.map(|near| format!(" Did you mean {}?", quote::clean(near)));
    let meant = meant.unwrap_or_default();
    format!("Nothing is said of “{typed}” alone.{meant} What you see holds for every client.")
}

/// What is all in order, in a sentence: `three words to avoid, one client of their own`.
pub fn summary(policy: &Policy) -> String {
    let entries = |list| {
        let all = std::iter::once(&policy.terms).chain(policy.clients.iter().map(|c| &c.terms));
        all.map(|t| t.list(list).len()).sum::<usize>()
    };
    let mut parts = Vec::new();
    parts.extend((!policy.us.is_empty()).then(|| "who you are".to_string()));
    parts.extend(policy.hours.as_ref().map(|_| "working hours".to_string()));
    parts.extend(policy.zone.as_ref().map(|_| "a time zone".to_string()));
    parts.extend(
        policy
            .country
            .as_ref()
            .map(|_| "public holidays".to_string()),
    );
    parts.extend(policy.terms.answer.map(|_| "an answer promise".to_string()));
    for (n, one, many) in [
        (
            policy.holidays.len(),
            "day off of your own",
            "days off of your own",
        ),
        (
            entries(List::May),
            "promise that may be made",
            "promises that may be made",
        ),
        (
            entries(List::Never),
            "promise that may not",
            "promises that may not",
        ),
        (
            entries(List::Avoid),
            "entry of words to avoid",
            "entries of words to avoid",
        ),
        (
            policy.clients.len(),
            "client with terms of their own",
            "clients with terms of their own",
        ),
    ] {
        if n > 0 {
            parts.push(things(n, one, many));
        }
    }
    match parts.as_slice() {
        [] => NOTHING.to_string(),
        parts => format!("It has {}.", named(parts)),
    }
}

/// Whose mail is the firm's own.
pub fn us(policy: &Policy) -> Vec<String> {
    let own: Vec<String> = policy.us.iter().map(|own| quote::clean(own)).collect();
    match own.as_slice() {
        [] => Vec::new(),
        own => vec![format!("Mail from {} is yours.", named(own))],
    }
}

/// When the firm works.
pub fn working(policy: &Policy) -> Vec<String> {
    let mut out = Vec::new();
    let zone = policy.zone.as_ref().and_then(|z| z.iana_name());
    match (&policy.hours, zone) {
        (Some(hours), Some(zone)) => out.push(format!("{hours}, on the clocks of {zone}.")),
        (Some(hours), None) => out.push(format!("{hours}. The time zone is found in your mail.")),
        (None, Some(zone)) => {
            out.push(format!(
                "The hours are found in your mail, on the clocks of {zone}."
            ));
        }
        (None, None) => {}
    }
    out.extend(policy.country.as_deref().map(public));
    let own: Vec<String> = policy.holidays.iter().map(day_off).collect();
    if !own.is_empty() {
        out.push(format!("Days off of your own: {}.", own.join("; ")));
    }
    out
}

fn public(code: &str) -> String {
    let (country, region) = code.split_once('-').unwrap_or((code, ""));
    let known = holidays::country(country);
    let country = known.map_or(country, |c| c.name);
    let region = known.and_then(|c| c.regions().find(|r| r.code == region));
    match region.map(|r| if r.name.is_empty() { r.code } else { r.name }) {
        Some(region) => format!("Closed on the public holidays of {region}, {country}."),
        None => format!("Closed on the public holidays of {country}."),
    }
}

fn day_off(off: &DayOff) -> String {
    let every = matches!(off.first(), Day::Yearly(..));
    let days = match off.last() {
        None => day(off.first()),
        Some(last) => format!("{} to {}", day(off.first()), day(last)),
    };
    let yearly = if every { " every year" } else { "" };
    match off.name.as_str() {
        "" => format!("{days}{yearly}"),
        name => format!("{days}{yearly} ({})", quote::clean(name)),
    }
}

fn day(day: Day) -> String {
    match day {
        Day::Once(on) => date::dated(on),
        // Any year serves to name the month; a leap year has every day.
        Day::Yearly(month, day) => jiff::civil::Date::new(2024, month, day)
            .map_or_else(|_| format!("{month:02}-{day:02}"), |d| date::plain(d, d)),
    }
}

/// How soon an answer comes.
pub fn answer(policy: &Policy, client: Option<&ForClient>) -> Vec<String> {
    let own = client.and_then(|c| c.terms.answer);
    match (policy.terms.answer, own) {
        (Some(all), Some(own)) if all != own => {
            vec![format!("Within {own}; to others within {all}.")]
        }
        (_, Some(one)) | (Some(one), None) => vec![format!("Within {one}.")],
        (None, None) => Vec::new(),
    }
}

/// The heading of a list.
pub fn heading(list: List) -> &'static str {
    match list {
        List::May => "What you may promise",
        List::Never => "What you do not promise",
        List::Avoid => "Words you do not use",
    }
}

/// What a list says: for all, then for this client.
pub fn list(policy: &Policy, client: Option<&ForClient>, list: List) -> Vec<String> {
    let all = policy.terms.list(list).iter().map(|w| entry(w, list));
    let own = client.iter().flat_map(|c| c.terms.list(list));
    let own = own.map(|w| format!("For them: {}", entry(w, list)));
    all.chain(own).collect()
}

/// The heading above what holds for one client.
pub fn only_for(client: &ForClient) -> String {
    format!("For {} besides", quote::clean(&client.client))
}

/// What holds for one client.
pub fn terms(client: &ForClient) -> Vec<String> {
    let terms = &client.terms;
    let mut out = Vec::new();
    out.extend(terms.answer.map(|w| format!("You answer within {w}.")));
    for list in List::ALL {
        let before = match list {
            List::May => "You may promise",
            List::Never => "You do not promise",
            List::Avoid => "You do not use",
        };
        out.extend(
            terms
                .list(list)
                .iter()
                .map(|w| format!("{before} {}", entry(w, list))),
        );
    }
    out.extend(terms.remarks.clone());
    if out.is_empty() {
        out.push("Nothing yet.".to_string());
    }
    out
}

/// `“refund” or “money back”, unless “refund of the deposit”. Refunds are decided by Ada.`
fn entry(wording: &Wording, list: List) -> String {
    let mut out = any_of(&wording.words);
    if !wording.unless.is_empty() {
        out.push_str(&format!(", unless it is {}", any_of(&wording.unless)));
    }
    if let Some(say) = &wording.say {
        let verb = if list == List::May {
            "say it like"
        } else {
            "say"
        };
        out.push_str(&format!("; {verb} “{}”", quote::clean(say)));
    }
    out.push('.');
    let why = quote::clean(&wording.why);
    if !why.is_empty() {
        out.push(' ');
        out.push_str(&why);
        if !why.ends_with(['.', '!', '?', '…']) {
            out.push('.');
        }
    }
    out
}

fn any_of(words: &[String]) -> String {
    let quoted: Vec<String> = words
        .iter()
        .map(|w| format!("“{}”", quote::clean(w)))
        .collect();
    match quoted.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} or {last}", most.join(", ")),
    }
}
