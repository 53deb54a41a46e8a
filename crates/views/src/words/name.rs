//! What people are called.

use amends_reading::ClientReport;
use std::collections::BTreeMap;

/// What a client is called: its name, else a domain or an address of theirs.
pub fn of_client(client: &ClientReport) -> String {
    let domain = client.domains.first().map(String::as_str);
    let address = client.people.first().map(|p| p.address.as_str());
    [
        Some(client.name.as_str()),
        domain,
        address,
        Some(client.id.as_str()),
    ]
    .into_iter()
    .flatten()
    .map(super::quote::clean)
    .find(|name| !name.is_empty())
    .unwrap_or_default()
}

/// The name a colleague would use: `Ruth` of "Ruth Penhale", "Penhale, Ruth" or "Ruth (Northgate)".
///
/// Names of teams, and names written without spaces (as in Chinese or Japanese), stay whole. An
/// empty name stays empty.
pub fn first(name: &str) -> String {
    let whole = super::quote::clean(name);
    let whole = match whole.split_once('(') {
        Some((before, _)) if !before.trim().is_empty() => before,
        _ => &whole,
    };
    let whole = whole.trim_matches(|c: char| c == '"' || c == '\'').trim();
    if whole.contains('@') || is_team(whole) {
        return whole.to_string();
    }
    let given = match whole.split_once(',') {
        Some((_, given)) if !given.trim().is_empty() => given.trim(),
        _ => whole,
    };
    let mut words = given.split_whitespace().skip_while(|w| is_title(w));
    match words.next() {
        Some(word) if word.chars().filter(|c| c.is_alphabetic()).count() > 1 => word.to_string(),
        _ => whole.to_string(),
    }
}

/// How each of these is called so that no two sound alike: the first name where only one bears it,
/// the whole name where several do.
pub fn told_apart<'a, K: Ord + Clone>(people: &[(K, &'a str)]) -> BTreeMap<K, String> {
    let mut bearers: BTreeMap<String, std::collections::BTreeSet<&'a str>> = BTreeMap::new();
    for (_, name) in people {
        bearers.entry(first(name)).or_default().insert(name);
    }
    people
        .iter()
        .filter(|(_, name)| !name.trim().is_empty())
        .map(|(key, name)| {
            let short = first(name);
            let alone = bearers.get(&short).is_none_or(|b| b.len() < 2);
            (
                key.clone(),
                if alone {
                    short
                } else {
                    super::quote::clean(name)
                },
            )
        })
        .collect()
}

fn is_title(word: &str) -> bool {
    matches!(
        word.trim_end_matches('.').to_lowercase().as_str(),
        "mr" | "mrs"
            | "ms"
            | "miss"
            | "dr"
            | "prof"
            | "sir"
            | "dame"
            | "herr"
            | "frau"
            | "m"
            | "mme"
    )
}

fn is_team(name: &str) -> bool {
    const TEAM: [&str; 14] = [
        "team",
        "accounts",
        "office",
        "support",
        "info",
        "sales",
        "ltd",
        "limited",
        "gmbh",
        "inc",
        "llc",
        "the",
        "reception",
        "finance",
    ];
    name.contains('&')
        || name.split_whitespace().any(|w| {
            TEAM.contains(
                &w.trim_matches(|c: char| !c.is_alphanumeric())
                    .to_lowercase()
                    .as_str(),
            )
        })
}
