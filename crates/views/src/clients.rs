//! All clients, those who need you most first: the page of `amends clients`.

use crate::check::headline;
use crate::words::number::{capital, things};
use crate::words::{Tongue, Voice, date, finding, name, standing, waits};
use amends_domain::{Decided, LoopKind, Side, Standing};
use amends_reading::{ClientReport, Report};
use jiff::Timestamp;
use jiff::civil::Date;

/// The page.
#[derive(Debug, Clone)]
pub struct Clients {
    /// How many of how many need you.
    pub headline: String,
    /// The moment it is said at: `As of Friday 14 November 2025, 18:00.`
    pub as_of: String,
    /// The clients, in the order given.
    pub lines: Vec<ClientLine>,
    /// What to say where no client fits.
    pub nothing: Option<String>,
}

/// One client in a list.
#[derive(Debug, Clone)]
pub struct ClientLine {
    /// What to call it on the command line.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How it stands.
    pub standing: Standing,
    /// Its word.
    pub word: &'static str,
    /// Since when: `since 12 May`.
    pub since: Option<String>,
    /// The strongest reason; of trouble only.
    pub reason: Option<String>,
    /// `Two things wait on you.`
    pub waits: Option<String>,
    /// The day it turned.
    pub turned: Option<Date>,
    /// Whether too little was read of what they wrote.
    pub unread: bool,
    /// How many questions, requests and complaints wait on you.
    pub waiting: usize,
    /// What they wait for longest: since when, and how many working hours.
    pub longest: Option<(Timestamp, f64)>,
    /// When you were last in touch, by mail or by voice.
    pub last: Timestamp,
}

impl Clients {
    /// The page about these clients of a report, in the order given; `only` are the
    /// standings that were asked for.
    pub fn of(report: &Report, clients: &[&ClientReport], only: &[Standing]) -> Clients {
        let voice = Voice::of(report);
        let all = &report.clients;
        let count = |fits: &dyn Fn(&ClientReport) -> bool| all.iter().filter(|c| fits(c)).count();
        let unknown = count(&|c| c.standing == Standing::Unknown);
        let unread = count(&|c| c.standing == Standing::Unknown && c.words_unread);
        let needy = count(&|c| c.standing.is_trouble());
        let asked: Vec<&str> = only.iter().map(|s| s.name()).collect();
        let nothing = clients.is_empty() && !all.is_empty() && !asked.is_empty();
        Clients {
            headline: headline::of(needy, unknown, unread, all.len()),
            as_of: as_of(&voice),
            lines: clients.iter().map(|c| ClientLine::of(c, report)).collect(),
            nothing: nothing.then(|| format!("None of them is {}.", asked.join(" or "))),
        }
    }
}

/// What a client waits for longest. What we promised waits for its day, not for an answer.
pub fn longest(client: &ClientReport) -> Option<(Timestamp, f64)> {
    let asked = client.open.iter();
    asked
        .filter(|l| l.owner == Side::Ours && l.kind != LoopKind::Promise && l.closing.is_none())
        .map(|l| (l.evidence.at, l.waiting_hours))
        .max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)))
}

/// When somebody of us was last in touch with a client, by mail or by voice.
pub fn in_touch(client: &ClientReport) -> Timestamp {
    let noted = client.decisions.iter().filter_map(|d| match &d.what {
        Decided::Note(note) => Some(note.at),
        _ => None,
    });
    noted.fold(client.last, Timestamp::max)
}

/// Where a client stands in the order of who waits longest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Turn {
    /// They wait for us.
    Waits,
    /// Nothing waits, and for a month nobody was in touch.
    Silent,
    /// Nothing waits, and we are in touch.
    InTouch,
}

/// Days without a word after which somebody may feel forgotten.
const SILENT: i32 = 30;

impl Turn {
    /// Where a client stands.
    pub fn of(client: &ClientReport, voice: &Voice<'_>) -> Turn {
        let days = date::days_between(voice.day(in_touch(client)), voice.today());
        match longest(client) {
            Some(_) => Turn::Waits,
            None if days >= SILENT => Turn::Silent,
            None => Turn::InTouch,
        }
    }
}

impl ClientLine {
    /// A client of a report.
    pub fn of(client: &ClientReport, report: &Report) -> ClientLine {
        ClientLine::told(client, report, Tongue::English)
    }

    /// The same in a language, as far as it is spoken.
    pub fn told(client: &ClientReport, report: &Report, tongue: Tongue) -> ClientLine {
        let voice = Voice::with(report, client).speaking(tongue);
        let trouble = client.standing.is_trouble();
        let cause = client.causes.first().filter(|_| trouble);
        let waits = waits::on(client, Side::Ours);
        let wait = if waits == 1 { "waits" } else { "wait" };
        let said = capital(&things(waits, "thing", "things"));
        ClientLine {
            id: client.id.clone(),
            name: name::of_client(client),
            standing: client.standing,
            word: standing::of_client(client),
            since: standing::since(client, &voice),
            reason: cause.map(|cause| finding::sentence(cause, client, &voice)),
            waits: (waits > 0).then(|| format!("{said} {wait} on you.")),
            turned: client.turned,
            unread: client.words_unread,
            waiting: waits,
            longest: longest(client),
            last: in_touch(client),
        }
    }
}

/// `As of Friday 14 November 2025, 18:00.`
pub(crate) fn as_of(voice: &Voice<'_>) -> String {
    let today = voice.today();
    let clock = date::clock(voice.time(voice.report().as_of));
    let weekday = date::weekday(today.weekday());
    format!("As of {weekday} {}, {clock}.", date::dated(today))
}
