//! What is open with everybody, and what was put off: the page of `amends loops`.

use crate::check::Waiting;
use crate::check::waiting::due_first;
use crate::clients::as_of;
use crate::words::number::{capital, things};
use crate::words::{Voice, date, loops, name, quote};
use amends_domain::decision::LoopRef;
use amends_domain::{Decided, Decision, LoopKind, OpenLoop, Side};
use amends_reading::{ClientReport, Report};

/// The page.
#[derive(Debug, Clone)]
pub struct Loops {
    /// `Eleven things are open.`
    pub headline: String,
    /// The moment it is said at.
    pub as_of: String,
    /// What is open, by whose turn it is.
    pub groups: [(&'static str, Waiting); 4],
    /// What can wait, the nearest day first.
    pub put_off: Vec<PutOff>,
}

/// Something that was put off.
#[derive(Debug, Clone)]
pub struct PutOff {
    /// What to call it on the command line.
    pub code: String,
    /// The client's name.
    pub client: String,
    /// The words.
    pub words: String,
    /// `until 3 June: Tom is away`.
    pub until: String,
}

/// A loop that can wait: whose, which, by which decision.
pub type Waits<'a> = (&'a ClientReport, &'a LoopRef, &'a Decision);

impl Loops {
    /// The page about these clients of a report.
    pub fn of(report: &Report, clients: &[&ClientReport]) -> Loops {
        let most = usize::MAX;
        let asked = |side: Side| {
            let wanted =
                move |l: &OpenLoop, _: &Voice<'_>| l.owner == side && l.kind != LoopKind::Promise;
            Waiting::pick(report, clients, most, wanted, |l, _| l.evidence.at)
        };
        let promised = |side: Side| {
            let wanted =
                move |l: &OpenLoop, _: &Voice<'_>| l.owner == side && l.kind == LoopKind::Promise;
            Waiting::pick(report, clients, most, wanted, due_first)
        };
        let groups = [
            ("Waiting on you", asked(Side::Ours)),
            ("You promised", promised(Side::Ours)),
            ("Waiting on them", asked(Side::Theirs)),
            ("They promised", promised(Side::Theirs)),
        ];
        let open = groups.iter().map(|(_, list)| list.lines.len()).sum();
        let are = if open == 1 { "is" } else { "are" };
        let voice = Voice::of(report);
        let waits = waits(report, clients);
        Loops {
            headline: match open {
                0 => "Nothing is open.".to_string(),
                _ => format!("{} {are} open.", capital(&things(open, "thing", "things"))),
            },
            as_of: as_of(&voice),
            groups,
            put_off: waits.iter().filter_map(|w| PutOff::of(w, &voice)).collect(),
        }
    }
}

impl PutOff {
    fn of((client, which, decision): &Waits<'_>, voice: &Voice<'_>) -> Option<PutOff> {
        let Decided::PutOff { until, .. } = &decision.what else {
            return None;
        };
        let until = date::plain(*until, voice.today());
        let why = quote::clean(&decision.why);
        Some(PutOff {
            code: which.code(),
            client: name::of_client(client),
            words: quote::clean(&which.quote),
            until: match why.as_str() {
                "" => format!("until {until}"),
                why => format!("until {until}: {why}"),
            },
        })
    }
}

/// What was put off until a day that has not come, the nearest day first.
pub fn waits<'a>(report: &Report, clients: &[&'a ClientReport]) -> Vec<Waits<'a>> {
    let today = Voice::of(report).today();
    let mut all = Vec::new();
    for client in clients.iter().copied() {
        for decision in &client.decisions {
            if let Decided::PutOff { which, until } = &decision.what
                && *until > today
            {
                all.push((*until, (client, which, decision)));
            }
        }
    }
    all.sort_by(|a, b| (a.0, &a.1.0.id).cmp(&(b.0, &b.1.0.id)));
    all.into_iter().map(|(_, waits)| waits).collect()
}

/// Who of one side has it in hand, where somebody said so.
pub fn given_to<'a>(open: &OpenLoop, client: &'a ClientReport) -> Option<&'a str> {
    let of = LoopRef::of(open);
    let newest = client.decisions.iter().rev();
    let mut given = newest.filter_map(|decision| match &decision.what {
        Decided::GivenTo { which, member, .. } if *which == of => Some(member),
        _ => None,
    });
    given.next()?.as_deref()
}

/// A loop in a sentence: `the question “What does it cost?” of Northgate Foods`.
pub fn named(which: &LoopRef, client: &ClientReport) -> String {
    let words = quote::shortened(&which.quote, 60);
    let kind = loops::kind(which.kind);
    format!("the {kind} {words} ({})", name::of_client(client))
}
