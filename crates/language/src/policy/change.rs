//! Changing the text of a policy: one thing is put in or taken out, everything else stays byte for byte.

use super::find::Home;
use super::splice::{Page, Splice, Splices, spliced};
use super::{PolicyError, parse, print, read};
use amends_domain::Policy;
use amends_domain::policy::{Change, DayOff, List, Refusal, Wording};
use toml_edit::{Item, Value};

/// Why a text cannot be changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChangeError {
    /// It cannot be read as it is.
    #[error(transparent)]
    Unread(PolicyError),
    /// With the change it could not be read any more.
    #[error("{0}")]
    Spoilt(String),
    /// There is nothing to change, or it is there already.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// It is written in a way that is left to people.
    #[error("it is written in a form that has to be changed by hand")]
    Form,
}

/// The text with this change made; comments, order and every other byte stay.
///
/// What comes out was read again and says what the change asks for, nothing more.
///
/// # Errors
/// When the text is no policy, the change is none, or what it is about is written in an unusual form.
pub fn change(name: &str, text: &str, change: &Change) -> Result<String, ChangeError> {
    let before = parse(name, text).map_err(ChangeError::Unread)?;
    let after = before.changed(change)?;
    if after == before {
        return Ok(text.to_string());
    }
    // The mark of byte order is no part of the text.
    let (mark, body) = match text.strip_prefix('\u{feff}') {
        Some(body) => ("\u{feff}", body),
        None => ("", text),
    };
    let document = read::document(body).map_err(|_| ChangeError::Form)?;
    let root = document.as_table();
    let page = Page { text: body, root };
    let mut spoilt = None;
    for way in page.ways(&before, change) {
        let changed = format!("{mark}{}", spliced(body, way));
        match parse(name, &changed) {
            Ok(policy) if policy == after => return Ok(changed),
            Ok(_) => {}
            Err(error) => spoilt = spoilt.or(Some(error)),
        }
    }
    Err(match spoilt.as_ref().and_then(|e| e.mistakes.first()) {
        Some(mistake) => ChangeError::Spoilt(mistake.to_string()),
        None => ChangeError::Form,
    })
}

impl<'a> Page<'a> {
    /// Ways to make the change, the best first. Each is tried: the first that says what is asked is taken.
    fn ways(&self, before: &Policy, change: &Change) -> Vec<Splices> {
        let root = Home::Root(self.root);
        let text = |text: &str| Some(print::text(text));
        match change {
            Change::Us(us) => self.key(root, "us", print::us(us)),
            Change::Hours(hours) => {
                let week = hours.as_ref().map(ToString::to_string);
                self.key(root, "hours", week.as_deref().and_then(text))
            }
            Change::Zone(zone) => {
                let name = zone.as_ref().and_then(|z| z.iana_name());
                self.key(root, "zone", name.and_then(text))
            }
            Change::Country(country) => {
                self.key(root, "country", country.as_deref().and_then(text))
            }
            Change::DayOff(off) => self.day_off(before, off),
            Change::NoDayOff(day) => {
                let gone = |(i, o): (usize, &DayOff)| (o.first() == *day).then_some(i);
                let places: Vec<usize> = before
                    .holidays
                    .iter()
                    .enumerate()
                    .filter_map(gone)
                    .collect();
                self.without(root, "holiday", &places)
            }
            Change::Answer { client, within } => {
                let value = within.map(|w| print::text(&w.to_string()));
                match client {
                    None => self.answer(value),
                    Some(client) => self.of_client(before, client, "answer", value),
                }
            }
            Change::Remarks { client, remarks } => {
                let value = remarks.as_deref().and_then(text);
                match client {
                    None => self.key(root, "remarks", value),
                    Some(client) => self.of_client(before, client, "remarks", value),
                }
            }
            Change::Put {
                client,
                list,
                wording,
            } => self.put(before, client.as_deref(), *list, wording),
            Change::Forget {
                client,
                list,
                words,
            } => self.forget(before, client.as_deref(), *list, words),
        }
    }

    fn key(&self, home: Home<'a>, key: &str, value: Option<String>) -> Vec<Splices> {
        match value {
            Some(value) => self.set(home, key, &value),
            None => self.unset(home, key).into_iter().map(|s| vec![s]).collect(),
        }
    }

    /// The promise to all: `[answer]` with `within`, or `answer` in one line.
    fn answer(&self, value: Option<String>) -> Vec<Splices> {
        let root = Home::Root(self.root);
        match (root.get("answer"), value) {
            (None, None) => Vec::new(),
            (None, Some(value)) => self.add_table("answer", &[("within", value)]),
            (Some(Item::Table(table)), Some(value)) => {
                self.set(Home::Headed(table), "within", &value)
            }
            (Some(Item::Table(table)), None) if table.is_dotted() => {
                let line = self.unset(Home::Headed(table), "within");
                line.into_iter().map(|s| vec![s]).collect()
            }
            (Some(Item::Table(table)), None) => self
                .remove_section(table)
                .into_iter()
                .map(|s| vec![s])
                .collect(),
            (Some(Item::Value(Value::InlineTable(inline))), Some(value)) => {
                self.set(Home::Braces(inline), "within", &value)
            }
            (Some(_), value) => self.key(root, "answer", value),
        }
    }

    /// What is said of a client.
    fn home(&self, before: &Policy, client: &str) -> Option<Home<'a>> {
        Home::Root(self.root).nth("client", before.place_of(client)?)
    }

    /// A key of what is said of a client, who may be new.
    fn of_client(
        &self,
        before: &Policy,
        client: &str,
        key: &str,
        value: Option<String>,
    ) -> Vec<Splices> {
        let Some(home) = self.home(before, client) else {
            let name = ("name", print::text(client));
            let new = value
                .map(|v| self.add(Home::Root(self.root), "client", "client", &[name, (key, v)]));
            return new.unwrap_or_default();
        };
        match (home.get(key), value) {
            (Some(Item::Table(table)), Some(value)) => {
                self.set(Home::Headed(table), "within", &value)
            }
            (Some(Item::Table(table)), None) if !table.is_dotted() => self
                .remove_section(table)
                .into_iter()
                .map(|s| vec![s])
                .collect(),
            (_, value) => self.key(home, key, value),
        }
    }

    fn day_off(&self, before: &Policy, off: &DayOff) -> Vec<Splices> {
        let root = Home::Root(self.root);
        let same = |o: &DayOff| (o.first(), o.last()) == (off.first(), off.last());
        let keys = print::holiday(off);
        match before.holidays.iter().position(same) {
            None => self.add(root, "holiday", "holiday", &keys),
            Some(place) => {
                let name = (!off.name.is_empty()).then(|| print::text(&off.name));
                let home = root.nth("holiday", place);
                home.map(|h| self.key(h, "name", name)).unwrap_or_default()
            }
        }
    }

    /// Some tables of a list taken out.
    fn without(&self, home: Home<'a>, list: &str, places: &[usize]) -> Vec<Splices> {
        let one = |place: usize| -> Option<Splice> {
            match home.get(list)? {
                Item::ArrayOfTables(tables) => self.remove_section(tables.get(place)?),
                Item::Value(values) => self.remove_item(values, place),
                _ => None,
            }
        };
        let all: Option<Splices> = places.iter().map(|p| one(*p)).collect();
        all.into_iter().collect()
    }

    fn put(
        &self,
        before: &Policy,
        client: Option<&str>,
        list: List,
        wording: &Wording,
    ) -> Vec<Splices> {
        let keys = print::entry(wording);
        let Some(client) = client else {
            let place = before
                .terms
                .list(list)
                .iter()
                .position(|w| w.words == wording.words);
            let root = Home::Root(self.root);
            return match place {
                None => self.add(root, list.name(), list.name(), &keys),
                Some(place) => {
                    self.rewrite(root, list, place, &before.terms.list(list)[place], wording)
                }
            };
        };
        let path = format!("client.{}", list.name());
        let Some((home, terms)) = self.home(before, client).zip(
            before
                .place_of(client)
                .map(|place| &before.clients[place].terms),
        ) else {
            // A new client, and the entry right below.
            let name = [("name", print::text(client))];
            let mut ways = self.add(Home::Root(self.root), "client", "client", &name);
            for way in &mut ways {
                below(way, &path, &keys);
            }
            return ways;
        };
        match terms
            .list(list)
            .iter()
            .position(|w| w.words == wording.words)
        {
            None => self.add(home, list.name(), &path, &keys),
            Some(place) => self.rewrite(home, list, place, &terms.list(list)[place], wording),
        }
    }

    /// An entry that has the words already: only what is new is written, each key by itself.
    fn rewrite(
        &self,
        home: Home<'a>,
        list: List,
        place: usize,
        old: &Wording,
        new: &Wording,
    ) -> Vec<Splices> {
        let Some(entry) = home.nth(list.name(), place) else {
            return Vec::new();
        };
        let (old, new) = (print::entry(old), print::entry(new));
        let mut way = Vec::new();
        for key in ["unless", "say", "why"] {
            let value = |keys: &[(&str, String)]| {
                keys.iter().find(|(k, _)| *k == key).map(|(_, v)| v.clone())
            };
            if let Some(new) = value(&new).filter(|new| value(&old).as_ref() != Some(new)) {
                let Some(mut splices) = self.set(entry, key, &new).into_iter().next() else {
                    return Vec::new();
                };
                way.append(&mut splices);
            }
        }
        vec![way]
    }

    fn forget(
        &self,
        before: &Policy,
        client: Option<&str>,
        list: List,
        words: &str,
    ) -> Vec<Splices> {
        let (home, terms) = match client {
            None => (Some(Home::Root(self.root)), Some(&before.terms)),
            Some(client) => (
                self.home(before, client),
                before.place_of(client).map(|p| &before.clients[p].terms),
            ),
        };
        let (Some(home), Some(terms)) = (home, terms) else {
            return Vec::new();
        };
        let have = |w: &Wording| w.words.iter().position(|have| have == words);
        let entries = terms.list(list).iter().enumerate();
        let Some((place, word)) = entries.filter_map(|(i, w)| Some((i, have(w)?))).next() else {
            return Vec::new();
        };
        if terms.list(list)[place].words.len() == 1 {
            return self.without(home, list.name(), &[place]);
        }
        let entry = home.nth(list.name(), place).and_then(|e| e.get("words"));
        let splice = entry
            .and_then(Item::as_value)
            .and_then(|list| self.remove_item(list, word));
        splice.into_iter().map(|s| vec![s]).collect()
    }
}

/// Puts one more heading at the end of what is put in.
fn below(way: &mut Splices, path: &str, keys: &[(&str, String)]) {
    let Some(last) = way.last_mut() else { return };
    let newline = if last.with.contains("\r\n") {
        "\r\n"
    } else {
        "\n"
    };
    let trailing = last.with.ends_with(&newline.repeat(2));
    if !trailing {
        last.with.push_str(newline);
    }
    last.with.push_str(&format!("[[{path}]]{newline}"));
    for (key, value) in keys {
        last.with.push_str(&format!("{key} = {value}{newline}"));
    }
    if trailing {
        last.with.push_str(newline);
    }
}
