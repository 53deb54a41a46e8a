//! Which client is meant by what was typed.

use crate::args::ClientName;
use crate::failure::Failure;
use amends_reading::ClientReport;
use amends_service::Names;
use amends_views::words::number::list_up_to;
use amends_views::words::quote::clean;

/// Clients that a hint names before it counts the rest.
const NAMED: usize = 6;

/// What has the names of a client.
pub trait Named {
    /// Its id and its name.
    fn called(&self) -> (&str, &str);
    /// Its domains, and its people's names and addresses.
    fn also(&self) -> Vec<&str>;
}

impl Named for ClientReport {
    fn called(&self) -> (&str, &str) {
        (&self.id, &self.name)
    }

    fn also(&self) -> Vec<&str> {
        let people = self
            .people
            .iter()
            .flat_map(|p| [p.name.as_str(), p.address.as_str()]);
        let domains = self.domains.iter().map(String::as_str);
        domains.chain(people).collect()
    }
}

impl<T: Named> Named for &T {
    fn called(&self) -> (&str, &str) {
        (**self).called()
    }

    fn also(&self) -> Vec<&str> {
        (**self).also()
    }
}

impl Named for Names {
    fn called(&self) -> (&str, &str) {
        (&self.id, &self.name)
    }

    fn also(&self) -> Vec<&str> {
        let people = self
            .people
            .iter()
            .flat_map(|(name, address)| [name.as_str(), address.as_str()]);
        let domains = self.domains.iter().map(String::as_str);
        domains.chain(people).collect()
    }
}

/// The place of the client that is meant: the one that bears exactly this name, else the only one
/// with it as a part.
pub fn place(clients: &[impl Named], name: &ClientName) -> Result<usize, Failure> {
    let typed = fold(&name.0);
    if clients.is_empty() {
        return Err(Failure::asked("no clients were found in this mail", ""));
    }
    let exact = places(clients, |known| !typed.is_empty() && same(known, &typed));
    let found = match exact.as_slice() {
        [] if typed.is_empty() => Vec::new(),
        [] => places(clients, |known| known.contains(&typed)),
        _ => exact,
    };
    match found.as_slice() {
        [one] => Ok(*one),
        [] => Err(unknown(clients, &name.0, &typed)),
        several => Err(Failure::asked(
            format!("“{}” fits {}", name.0, several_named(clients, several)),
            "name one of them by its id, or type more of the name",
        )),
    }
}

fn several_named(clients: &[impl Named], places: &[usize]) -> String {
    let named: Vec<String> = places
        .iter()
        .map(|p| {
            let (id, name) = clients[*p].called();
            format!("{} ({id})", clean(name))
        })
        .collect();
    list_up_to(&named, NAMED)
}

fn unknown(clients: &[impl Named], typed: &str, folded: &str) -> Failure {
    let what = format!("no client is called “{typed}”");
    let mut near: Vec<(f64, usize)> = clients
        .iter()
        .enumerate()
        .map(|(place, client)| (likeness(client, folded), place))
        .filter(|(likeness, _)| *likeness >= 0.7)
        .collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    let hint = match near.first() {
        Some((_, place)) => format!("did you mean {}?", several_named(clients, &[*place])),
        None => {
            let ids: Vec<&str> = clients.iter().map(|c| c.called().0).collect();
            format!("the clients in this mail: {}", list_up_to(&ids, NAMED))
        }
    };
    Failure::asked(what, hint)
}

/// How much what was typed looks like any name of the client, 0 to 1.
fn likeness(client: &impl Named, typed: &str) -> f64 {
    let words = |name: &str| {
        name.split([' ', '-', '.', '@'])
            .map(str::to_string)
            .collect::<Vec<_>>()
    };
    names(client)
        .iter()
        .flat_map(|name| std::iter::once(name.clone()).chain(words(name)))
        .map(|name| strsim::jaro_winkler(&name, typed))
        .fold(0.0, f64::max)
}

fn places(clients: &[impl Named], fits: impl Fn(&str) -> bool) -> Vec<usize> {
    (0..clients.len())
        .filter(|p| names(&clients[*p]).iter().any(|n| fits(n)))
        .collect()
}

/// Everything a client can be called by, folded.
fn names(client: &impl Named) -> Vec<String> {
    let (id, name) = client.called();
    [id, name]
        .into_iter()
        .chain(client.also())
        .filter(|name| !name.is_empty())
        .map(fold)
        .collect()
}

/// True when two folded names are the same but for spaces, dots and hyphens.
fn same(a: &str, b: &str) -> bool {
    let letters = |text: &str| {
        text.chars()
            .filter(|c| c.is_alphanumeric())
            .collect::<String>()
    };
    a == b || (!letters(a).is_empty() && letters(a) == letters(b))
}

fn fold(text: &str) -> String {
    clean(text).to_lowercase()
}
