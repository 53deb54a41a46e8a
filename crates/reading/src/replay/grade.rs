//! Grading: each client's track beside what came.

use super::days::End;
use super::labels::{Label, Labels};
use super::outcome::{self, Outcome, days};
use super::record::{ClientRecord, lead};
use super::track::{Held, Track};
use super::warning::{Came, GRACE, Stretch, Warning, day, judge, stretches};
use amends_domain::{Cause, Standing};
use jiff::civil::Date;

/// What grading needs to know.
pub(super) struct Grader<'a> {
    end: &'a End<'a>,
    labels: Option<&'a Labels>,
    pub first: Date,
    /// The place of the last evening.
    last: usize,
}

/// What labels say of a client: nothing when there are no labels at all.
#[derive(Clone, Copy)]
enum Truth<'a> {
    /// There are none: the mail itself must show.
    Mail,
    /// There are, and the client is in them or not.
    Labels(Option<&'a Label>),
}

impl<'a> Grader<'a> {
    pub fn new(
        end: &'a End<'a>,
        labels: Option<&'a Labels>,
        first: Option<Date>,
        last: Date,
    ) -> Grader<'a> {
        let first = first.unwrap_or(last);
        Grader {
            end,
            labels,
            first,
            last: usize::try_from(days(first, last)).unwrap_or(0),
        }
    }

    /// The records, in the order of the last evening's report.
    pub fn clients(&self, tracks: Vec<Track>) -> Vec<ClientRecord> {
        let of_report = |track: &Track| {
            let clients = &self.end.report.clients;
            let place = clients.iter().position(|c| c.id == track.id);
            place.filter(|_| !track.mistaken).unwrap_or(usize::MAX)
        };
        let mut found = vec![false; self.labels.map_or(0, |l| l.clients.len())];
        let mut records: Vec<(usize, ClientRecord)> = Vec::new();
        for (place, track) in tracks.into_iter().enumerate() {
            let label = self.label(&track, place);
            if let Some(at) = label {
                found[at] = true;
            }
            let label = label.and_then(|at| self.labels?.clients.get(at));
            let truth = self.labels.map_or(Truth::Mail, |_| Truth::Labels(label));
            records.push((of_report(&track), self.client(track, place, truth)));
        }
        records.sort_by_key(|r| r.0);
        let missing = self.labels.into_iter().flat_map(|l| &l.clients).zip(found);
        let missing = missing
            .filter(|(_, found)| !found)
            .map(|(l, _)| self.never_found(l));
        records.into_iter().map(|r| r.1).chain(missing).collect()
    }

    /// The place of the label that is about this track's client.
    fn label(&self, track: &Track, place: usize) -> Option<usize> {
        let found = self
            .end
            .who
            .clients
            .get(place)
            .filter(|_| !track.mistaken)?;
        let people = || found.people.iter().map(|p| &p.address);
        let mut labels = self.labels?.clients.iter();
        labels.position(|l| l.is_of(&found.domains, people()))
    }

    fn client(&self, track: Track, place: usize, truth: Truth<'_>) -> ClientRecord {
        let mail = self.end.mail.get(place).filter(|_| !track.mistaken);
        let outcomes = match (mail, truth) {
            (Some(mail), Truth::Mail) => outcome::found(mail, &self.end.zone),
            (Some(mail), Truth::Labels(Some(label))) => {
                outcome::labelled(mail, &self.end.zone, label, GRACE as i32)
            }
            _ => Vec::new(),
        };
        let outcomes = self.replayed(outcomes);
        let warnings = self.warnings(&track, &outcomes, truth, None);
        let causes: Vec<Warning> = Cause::ALL
            .into_iter()
            .flat_map(|cause| self.warnings(&track, &outcomes, truth, Some(cause)))
            .collect();
        let onset = match truth {
            Truth::Labels(Some(label)) => label.onset,
            _ => None,
        };
        ClientRecord {
            missed_causes: self.missed_causes(&track, &outcomes, &causes, truth),
            bothers: track.bothers(self.first),
            seen_after: onset.and_then(|onset| self.seen_after(&track, onset)),
            onset,
            track,
            outcomes,
            warnings,
            causes,
        }
    }

    /// What came before the replay's first evening could not have been warned of.
    fn replayed(&self, mut outcomes: Vec<Outcome>) -> Vec<Outcome> {
        outcomes.retain(|o| o.first >= self.first);
        outcomes
    }

    /// The warnings of a client, of one cause or of its standing.
    fn warnings(
        &self,
        track: &Track,
        outcomes: &[Outcome],
        truth: Truth<'_>,
        cause: Option<Cause>,
    ) -> Vec<Warning> {
        let stood = track.days.iter().map(|held| {
            let held = held.as_ref().filter(|h| h.warns());
            held.is_some_and(|h| cause.is_none_or(|c| names(h, c)))
        });
        let mut warnings = Vec::new();
        for stretch in stretches(stood) {
            for (part, came) in judge(stretch, outcomes, self.first, self.last) {
                let held = track.days.get(part.0).and_then(Option::as_ref);
                let first = track.days.get(stretch.0).and_then(Option::as_ref);
                warnings.push(Warning {
                    cause,
                    begin: day(self.first, part.0),
                    end: day(self.first, part.1),
                    standing: held.map_or(Standing::Unknown, |h| h.standing),
                    words: held.or(first).and_then(|h| h.proof(cause)).cloned(),
                    came: self.by_labels(came, part, truth, cause),
                });
            }
        }
        warnings
    }

    /// With labels it is they who say whether a warning was right.
    fn by_labels(&self, came: Came, part: Stretch, truth: Truth<'_>, cause: Option<Cause>) -> Came {
        let Truth::Labels(label) = truth else {
            return came;
        };
        let named = |l: &&Label| cause.is_none_or(|c| l.causes.contains(&c));
        let onset = label.filter(named).and_then(|l| l.onset);
        match (onset, came) {
            (None, _) => Came::Nothing,
            (Some(_), Came::Trouble { .. }) => came,
            (Some(onset), _) if days(onset, day(self.first, part.1)) >= -(GRACE as i32) => {
                Came::Right
            }
            _ => Came::Nothing,
        }
    }

    /// Causes that were there and were not named before. Without labels: those that the reports name
    /// when trouble has come, and did not name before. With labels: theirs, never named since.
    fn missed_causes(
        &self,
        track: &Track,
        outcomes: &[Outcome],
        warnings: &[Warning],
        truth: Truth<'_>,
    ) -> Vec<Cause> {
        let named = |cause, from: Date, to: usize| {
            let from = usize::try_from(days(self.first, from)).unwrap_or(0);
            let evenings = track.days.iter().take(to.saturating_add(1)).skip(from);
            let mut held = evenings.flatten().filter(|h| h.warns());
            held.any(|h| names(h, cause))
        };
        match truth {
            Truth::Mail => {
                let mut missed = Vec::new();
                let counted = outcomes.iter().enumerate();
                for (at, outcome) in counted.filter(|(_, o)| o.shown.counts()) {
                    let until =
                        usize::try_from(days(self.first, outcome.last)).unwrap_or(0) + GRACE;
                    for cause in Cause::ALL {
                        let before = warnings.iter().filter(|w| w.cause == Some(cause));
                        let before: Vec<Warning> = before.cloned().collect();
                        let in_time = lead(&before, at).is_some_and(|lead| lead > 0);
                        if !in_time && named(cause, outcome.first, until) {
                            missed.push(cause);
                        }
                    }
                }
                missed
            }
            Truth::Labels(Some(Label {
                onset: Some(onset),
                causes,
                ..
            })) => {
                let from = day_before(*onset, GRACE);
                let causes = causes.iter().copied();
                causes.filter(|&c| !named(c, from, usize::MAX)).collect()
            }
            Truth::Labels(_) => Vec::new(),
        }
    }

    /// Days from the onset to the first evening that warned, not counting what was too long before.
    fn seen_after(&self, track: &Track, onset: Date) -> Option<usize> {
        let from = day_before(onset, GRACE);
        let evenings = track.days.iter().enumerate();
        let mut warned = evenings.filter(|(at, held)| {
            held.as_ref().is_some_and(Held::warns) && day(self.first, *at) >= from
        });
        let seen = day(self.first, warned.next()?.0);
        Some(usize::try_from(days(onset, seen)).unwrap_or(0))
    }

    /// A labelled client that is none of those found.
    fn never_found(&self, label: &Label) -> ClientRecord {
        ClientRecord {
            track: super::track::Track {
                id: String::new(),
                name: label.name.clone(),
                mistaken: false,
                days: vec![None; self.last + 1],
            },
            outcomes: Vec::new(),
            warnings: Vec::new(),
            causes: Vec::new(),
            missed_causes: label.onset.map_or(Vec::new(), |_| label.causes.clone()),
            bothers: Vec::new(),
            onset: label.onset,
            seen_after: None,
        }
    }
}

fn names(held: &Held, cause: Cause) -> bool {
    held.causes.iter().any(|c| c.0 == cause)
}

fn day_before(date: Date, days: usize) -> Date {
    use jiff::ToSpan;
    let days = i32::try_from(days).unwrap_or(0);
    date.checked_sub(days.days()).unwrap_or(date)
}
