//! What was held of each client, evening by evening.

use super::days::Day;
use super::outcome::days;
use crate::who::Who;
use amends_domain::{Cause, Evidence, Side, Standing};
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::rc::Rc;

/// What was held of one client on one evening.
#[derive(Debug, Clone, PartialEq)]
pub struct Held {
    /// How it stood.
    pub standing: Standing,
    /// The causes named, strongest first, each with its first proof.
    pub causes: Vec<(Cause, Option<Evidence>)>,
}

impl Held {
    /// True when the evening's report warned: trouble that is not already on the mend.
    pub fn warns(&self) -> bool {
        self.standing.is_trouble() && self.standing != Standing::Mending
    }

    /// The proof that stood beside a cause; of no cause in particular, the first there is.
    pub fn proof(&self, cause: Option<Cause>) -> Option<&Evidence> {
        let mut named = self.causes.iter();
        let named = named.find(|c| cause.is_none_or(|cause| c.0 == cause));
        named.and_then(|c| c.1.as_ref())
    }
}

/// What was held of one client, evening by evening.
#[derive(Debug, Clone, PartialEq)]
pub struct Track {
    /// The client's id: the one it has in the end.
    pub id: String,
    /// Its name, likewise.
    pub name: String,
    /// True when it was taken for a client for a while and is none in the end.
    pub mistaken: bool,
    /// One for each day of the replay; `None` while nothing was known of them.
    pub days: Vec<Option<Held>>,
}

/// Somebody new on the list of those who need you, or worse off than the evening before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bother {
    /// The day.
    pub day: Date,
    /// How it stood that evening.
    pub to: Standing,
}

impl Track {
    /// Each time somebody would have been called for this client: it came upon the list of those who
    /// need you, or its standing got worse.
    pub fn bothers(&self, first: Date) -> Vec<Bother> {
        let mut before = Standing::Good;
        let mut bothers = Vec::new();
        for (at, held) in self.days.iter().enumerate() {
            let now = held.as_ref().map_or(Standing::Unknown, |h| h.standing);
            if now.is_trouble() && now < before {
                bothers.push(Bother {
                    day: super::warning::day(first, at),
                    to: now,
                });
            }
            before = now;
        }
        bothers
    }

    /// Evenings on the list.
    pub fn listed(&self) -> usize {
        let held = self.days.iter().flatten();
        held.filter(|h| h.standing.is_trouble()).count()
    }
}

/// Writes down what each evening's report holds.
#[derive(Default)]
pub(super) struct Diary {
    evenings: Vec<(Date, Vec<Entry>)>,
    /// The messages of each client by the evening's id, for as long as they stay the same.
    known: BTreeMap<String, Rc<[usize]>>,
}

struct Entry {
    id: String,
    name: String,
    messages: Rc<[usize]>,
    held: Held,
}

impl Diary {
    /// Adds an evening.
    pub fn write(&mut self, day: Day<'_>) {
        let found: BTreeMap<&str, &[usize]> = day
            .who
            .clients
            .iter()
            .map(|c| (c.id.as_str(), c.messages.as_slice()))
            .collect();
        let mut entries = Vec::new();
        for client in &day.report.clients {
            let messages = found.get(client.id.as_str()).copied().unwrap_or_default();
            let known = match self.known.get(&client.id) {
                Some(known) if **known == *messages => known.clone(),
                _ => {
                    let known: Rc<[usize]> = messages.into();
                    self.known.insert(client.id.clone(), known.clone());
                    known
                }
            };
            let causes = client.causes.iter();
            entries.push(Entry {
                id: client.id.clone(),
                name: client.name.clone(),
                messages: known,
                held: Held {
                    standing: client.standing,
                    causes: causes
                        .map(|c| (c.cause(), c.evidence.first().cloned()))
                        .collect(),
                },
            });
        }
        self.evenings.push((day.date, entries));
    }

    /// The first evening.
    pub fn first(&self) -> Option<Date> {
        self.evenings.first().map(|e| e.0)
    }

    /// The tracks: one for each client of the end, in the order of `who`, then those who were taken
    /// for clients for a while.
    ///
    /// Between two looks stands what was held at the first.
    pub fn tracks(self, who: &Who) -> Vec<Track> {
        let Some(first) = self.first() else {
            return Vec::new();
        };
        let place = |date: Date| usize::try_from(days(first, date)).unwrap_or(0);
        let looks: Vec<usize> = self.evenings.iter().map(|e| place(e.0)).collect();
        let all = looks.last().map_or(0, |last| last + 1);
        let empty = |id: &str, name: &str, mistaken| Track {
            id: id.to_string(),
            name: name.to_string(),
            mistaken,
            days: vec![None; all],
        };
        let clients = who.clients.iter();
        let mut tracks: Vec<Track> = clients.map(|c| empty(&c.id, &c.name, false)).collect();
        let mut mistaken: BTreeMap<String, Track> = BTreeMap::new();
        for (look, (_, evening)) in self.evenings.into_iter().enumerate() {
            let (at, until) = (looks[look], looks.get(look + 1).copied().unwrap_or(all));
            for entry in evening {
                let track = match became(&entry.messages, &who.side_of) {
                    Some(client) => &mut tracks[client],
                    None => mistaken
                        .entry(entry.id.clone())
                        .or_insert_with(|| empty(&entry.id, &entry.name, true)),
                };
                // Two that turned out to be one client: the worse counts.
                let worse = |known: &Held| entry.held.standing < known.standing;
                if track.days[at].as_ref().is_none_or(worse) {
                    track.days[at..until].fill(Some(entry.held));
                }
            }
        }
        tracks.extend(mistaken.into_values());
        tracks
    }
}

/// The client of the end that most of these messages are of, if more are of one than of nobody.
fn became(messages: &[usize], side_of: &[Option<(usize, Side)>]) -> Option<usize> {
    let mut votes: BTreeMap<Option<usize>, usize> = BTreeMap::new();
    for &message in messages {
        let owner = side_of.get(message).copied().flatten();
        *votes.entry(owner.map(|o| o.0)).or_default() += 1;
    }
    let most = votes
        .into_iter()
        .max_by_key(|&(owner, n)| (n, owner.is_some()));
    most.and_then(|m| m.0)
}
