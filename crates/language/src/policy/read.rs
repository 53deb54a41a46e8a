//! From text to policy, with every mistake on the way.

use super::mistake::Wrong;
use super::table::{Reading, Valued};
use super::{LONGEST, MOST_CLIENTS, MOST_ENTRIES, MOST_HOLIDAYS, MOST_PHRASES};
use super::{fields, phrases, values};
use amends_domain::Policy;
use amends_domain::policy::{DayOff, ForClient, List, Terms, Within, Wording, same};
use toml_edit::{Document, TableLike};

/// The longest running text of an entry, in bytes.
const PROSE: usize = 2_000;
/// The longest name, in bytes.
const NAME: usize = 200;

/// The document, when the text is TOML.
pub(super) fn document(text: &str) -> Result<Document<&str>, Wrong> {
    if text.len() > LONGEST {
        let what = format!("The policy is longer than {} KB.", LONGEST >> 10);
        return Err(Wrong::new(LONGEST, what, ""));
    }
    Document::parse(text).map_err(|error| {
        let at = error.span().map_or(0, |s| s.start);
        let why = error.message().lines().next().unwrap_or_default();
        let what = format!("This cannot be read as TOML: {why}.");
        let allowed = match why.contains("quoted") {
            true => "Texts stand in quotes: zone = \"Europe/London\".",
            false => "",
        };
        Wrong::new(at, what, allowed)
    })
}

pub(super) fn read(text: &str) -> Result<Policy, Vec<Wrong>> {
    let document = document(text).map_err(|w| vec![w])?;
    let mut reader = Reader::default();
    let policy = reader.policy(document.as_table());
    if reader.wrong.is_empty() {
        Ok(policy)
    } else {
        Err(reader.wrong)
    }
}

/// What was read so far.
#[derive(Default)]
struct Reader {
    wrong: Vec<Wrong>,
    entries: usize,
    phrases: usize,
}

impl Reader {
    fn policy(&mut self, table: &dyn TableLike) -> Policy {
        let root = Reading {
            table,
            at: 0,
            called: "",
        };
        root.only(&fields::POLICY, &mut self.wrong);
        let wrong = &mut self.wrong;
        Policy {
            us: root
                .get("us")
                .map(|v| values::us(&v, wrong))
                .unwrap_or_default(),
            hours: root.get("hours").and_then(|v| values::hours(&v, wrong)),
            zone: root.get("zone").and_then(|v| values::read_zone(&v, wrong)),
            country: root
                .get("country")
                .and_then(|v| values::read_country(&v, wrong)),
            holidays: self.holidays(&root),
            terms: self.terms(&root),
            clients: self.clients(&root),
        }
    }

    /// True while there are no more of something than can be; the first that is too many is told.
    fn room(&mut self, have: usize, most: usize, of: &str, at: usize) -> bool {
        if have == most {
            let what = format!("There are more than {most} {of}.");
            self.wrong.push(Wrong::new(at, what, ""));
        }
        have < most
    }

    fn holidays(&mut self, root: &Reading<'_>) -> Vec<DayOff> {
        let Some(value) = root.get("holiday") else {
            return Vec::new();
        };
        let mut out = Vec::new();
        for (i, (table, at)) in value.tables(&mut self.wrong).into_iter().enumerate() {
            let called = "[[holiday]]";
            if !self.room(i, MOST_HOLIDAYS, "entries under [[holiday]]", at) {
                break;
            }
            let here = Reading { table, at, called };
            here.only(&fields::HOLIDAY, &mut self.wrong);
            let name = here.get("name").and_then(|v| self.prose(&v, NAME));
            let last = here
                .get("to")
                .map(|v| (v.at, values::day(&v, &mut self.wrong)));
            let Some(first) = here.get("day") else {
                let what = "This day off has no “day”.";
                let allowed = "Write day = 2026-12-24, or day = \"12-24\" for every year.";
                self.wrong.push(Wrong::new(at, what, allowed));
                continue;
            };
            let Some(first) = values::day(&first, &mut self.wrong) else {
                continue;
            };
            let (end, last) = match last {
                Some((_, None)) => continue,
                Some((at, some)) => (at, some),
                None => (at, None),
            };
            match DayOff::new(first, last, &name.unwrap_or_default()) {
                Ok(off) => out.push(off),
                Err(why) => {
                    let what = format!("These days off cannot be: {why}.");
                    self.wrong.push(Wrong::new(end, what, ""));
                }
            }
        }
        out
    }

    fn terms(&mut self, here: &Reading<'_>) -> Terms {
        let mut terms = Terms {
            answer: here.get("answer").and_then(|v| self.answer(&v)),
            remarks: here
                .get("remarks")
                .and_then(|v| self.prose(&v, PROSE))
                .filter(|r| !r.is_empty()),
            ..Terms::default()
        };
        for list in List::ALL {
            if let Some(value) = here.get(list.name()) {
                *terms.list_mut(list) = self.wordings(&value);
            }
        }
        terms
    }

    /// `answer = "…"`, or a table with `within`.
    fn answer(&mut self, value: &Valued<'_>) -> Option<Within> {
        if value.item.as_str().is_some() {
            return values::within(value, &mut self.wrong);
        }
        let Some(table) = value.item.as_table_like() else {
            let wrong = value.wrong("a time such as \"2 working days\"");
            self.wrong.push(wrong);
            return None;
        };
        let (at, called) = (value.at, "[answer]");
        let here = Reading { table, at, called };
        here.only(&fields::ANSWER, &mut self.wrong);
        let Some(within) = here.get("within") else {
            let allowed = "Write within = \"2 working days\" below it.";
            let wrong = Wrong::new(value.at, "[answer] does not say how soon.", allowed);
            self.wrong.push(wrong);
            return None;
        };
        values::within(&within, &mut self.wrong)
    }

    fn wordings(&mut self, value: &Valued<'_>) -> Vec<Wording> {
        let called = format!("[[{}]]", value.key);
        let mut out = Vec::new();
        for (table, at) in value.tables(&mut self.wrong) {
            self.entries += 1;
            if !self.room(self.entries - 1, MOST_ENTRIES, "entries with words", at) {
                break;
            }
            let called = called.as_str();
            let here = Reading { table, at, called };
            here.only(&fields::WORDING, &mut self.wrong);
            let words = here.get("words").map(|v| self.words(&v));
            if words.as_ref().is_none_or(Vec::is_empty) {
                let what = format!("This entry of {called} has no words.");
                let allowed = "Write words = [\"…\"] below it.";
                self.wrong.push(Wrong::new(at, what, allowed));
            }
            let say = here.get("say").and_then(|v| self.prose(&v, PROSE));
            let why = here.get("why").and_then(|v| self.prose(&v, PROSE));
            out.push(Wording {
                words: words.unwrap_or_default(),
                unless: here
                    .get("unless")
                    .map(|v| self.words(&v))
                    .unwrap_or_default(),
                say: say.filter(|s| !s.is_empty()),
                why: why.unwrap_or_default(),
            });
        }
        out
    }

    fn words(&mut self, value: &Valued<'_>) -> Vec<String> {
        let mut out = Vec::new();
        for (text, at) in value.texts(&mut self.wrong) {
            self.phrases += 1;
            if !self.room(self.phrases - 1, MOST_PHRASES, "phrases", at) {
                break;
            }
            if let Some(what) = phrases::wrong_with(text) {
                self.wrong.push(Wrong::new(at, what, ""));
            }
            out.push(text.to_string());
        }
        out
    }

    fn clients(&mut self, root: &Reading<'_>) -> Vec<ForClient> {
        let Some(value) = root.get("client") else {
            return Vec::new();
        };
        let mut out: Vec<ForClient> = Vec::new();
        for (i, (table, at)) in value.tables(&mut self.wrong).into_iter().enumerate() {
            let called = "[[client]]";
            if !self.room(i, MOST_CLIENTS, "entries under [[client]]", at) {
                break;
            }
            let here = Reading { table, at, called };
            here.only(&fields::CLIENT, &mut self.wrong);
            let terms = self.terms(&here);
            let named = here.get("name");
            let place = named.as_ref().map_or(at, |v| v.at);
            let name = named.and_then(|v| self.prose(&v, NAME));
            let Some(name) = name.filter(|n| n.chars().any(char::is_alphanumeric)) else {
                let what = "It is not said which client this is.";
                let allowed = "Write name = \"…\" with the client's name, domain or address.";
                self.wrong.push(Wrong::new(place, what, allowed));
                continue;
            };
            if let Some(before) = out.iter().find(|c| same(&c.client, &name)) {
                let what = format!("“{}” stands here twice.", before.client);
                let allowed = "Put both into one [[client]].";
                self.wrong.push(Wrong::new(place, what, allowed));
            }
            out.push(ForClient {
                client: name,
                terms,
            });
        }
        out
    }

    /// A text for people, of so many bytes at most; without space around it.
    fn prose(&mut self, value: &Valued<'_>, most: usize) -> Option<String> {
        let text = value.text(&mut self.wrong)?.trim();
        if text.len() > most {
            let what = format!("“{}” is longer than {most} letters.", value.key);
            self.wrong.push(Wrong::new(value.at, what, ""));
            return None;
        }
        Some(text.to_string())
    }
}
