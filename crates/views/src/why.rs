//! One client in full, every claim with its messages: the page of `amends why`.

mod open;
mod pace;
mod reason;
mod said;
mod sign;

pub use open::{Loop, OpenLoops};
pub use pace::Pace;
pub use reason::Reason;
pub use said::Said;
pub use sign::QuietSign;

use crate::german;
use crate::people::Whole;
use crate::words::number::{figures, list_up_to};
use crate::words::{
    Tongue, Voice, cause, confidence, date, decision, name, next, quote, standing, unread,
};
use amends_domain::Standing;
use amends_reading::report::GoalOwner;
use amends_reading::{ClientReport, Report};

/// The page.
#[derive(Debug, Clone)]
pub struct Why {
    /// The client's name.
    pub name: String,
    /// How it stands.
    pub standing: Standing,
    /// Its word.
    pub word: &'static str,
    /// Since when: `since 12 May`.
    pub since: Option<String>,
    /// How sure we are: `likely`; nothing when there is too little mail to be sure of anything.
    pub confidence: Option<&'static str>,
    /// What the standing means, when its word does not say it all.
    pub meaning: Option<&'static str>,
    /// How much mail there is, with whom, over what time.
    pub facts: String,
    /// What was not analysed, and what then counts.
    pub not_read: Option<String>,
    /// An absence to know of.
    pub away: Option<String>,
    /// What counts here because somebody said so, oldest first.
    pub decided: Vec<String>,
    /// What to do next, and what it is about.
    pub next: Option<(String, Option<Said>)>,
    /// Why, strongest first.
    pub reasons: Vec<Reason>,
    /// The one thing underneath, with those of the words that show it that no reason shows.
    pub root: Option<(String, Vec<Said>)>,
    /// What they do not say aloud, the surest first.
    pub signs: Vec<QuietSign>,
    /// What is open on both sides.
    pub open: OpenLoops,
    /// Promises that were not kept, both sides: whose and when due, and the words.
    pub broken: Vec<(String, Said)>,
    /// What the work is for, in their words: whose goal it is, and the words.
    pub goals: Vec<(&'static str, Said)>,
    /// How fast each side answers.
    pub pace: Vec<Pace>,
    /// Their people: name, address, and how much they wrote.
    pub people: Vec<(String, String, String)>,
}

impl Why {
    /// The page about this client of a report.
    pub fn of(report: &Report, client: &ClientReport) -> Why {
        Why::told(report, client, Tongue::English)
    }

    /// The same in a language, as far as it is spoken.
    pub fn told(report: &Report, client: &ClientReport, tongue: Tongue) -> Why {
        let voice = Voice::with(report, client).speaking(tongue);
        let known = client.standing != Standing::Unknown;
        let reasons: Vec<Reason> = client
            .causes
            .iter()
            .map(|c| Reason::of(c, client, &voice))
            .collect();
        let open = OpenLoops::of(client, &voice);
        Why {
            name: name::of_client(client),
            standing: client.standing,
            word: standing::of_client(client),
            since: standing::since(client, &voice),
            confidence: known.then(|| confidence::word(client.confidence)),
            meaning: known.then(|| standing::means(client.standing, tongue)),
            facts: facts(client, &voice),
            not_read: unread::sentence(client, &voice),
            away: crate::check::away(client, &voice),
            decided: decision::of_client(client, &voice),
            next: client.next.as_ref().map(|step| {
                (
                    next::said(step, client.standing, tongue),
                    step.about.as_ref().map(|e| Said::of(e, &voice)),
                )
            }),
            root: root(client, &reasons, &voice),
            signs: QuietSign::all(client, &reasons, &open, &voice),
            reasons,
            open,
            broken: broken(client, &voice),
            goals: client
                .goals
                .iter()
                .map(|goal| {
                    let whose = match goal.whose {
                        GoalOwner::Collaboration => "of the work",
                        GoalOwner::Business => "of their business",
                    };
                    (whose, Said::of(&goal.evidence, &voice))
                })
                .collect(),
            pace: Pace::both(&client.reply, &voice),
            people: Whole::all(client)
                .iter()
                .map(|p| {
                    let addresses: Vec<String> = p.addresses().collect();
                    let wrote = messages(p.messages);
                    (quote::clean(p.name), addresses.join(", "), wrote)
                })
                .collect(),
        }
    }
}

fn root(
    client: &ClientReport,
    reasons: &[Reason],
    voice: &Voice<'_>,
) -> Option<(String, Vec<Said>)> {
    let root = client.root.as_ref()?;
    let mut words = Said::all(&root.evidence, voice);
    words.retain(|said| !reasons.iter().any(|reason| reason.words.contains(said)));
    let underneath = match voice.tongue() {
        Tongue::English => cause::underneath(root),
        Tongue::German => german::standing::underneath(root),
    };
    Some((underneath, words))
}

/// A count at the head of a line, in figures: `9 messages`.
fn messages(n: usize) -> String {
    format!(
        "{} {}",
        figures(n),
        if n == 1 { "message" } else { "messages" }
    )
}

impl Why {
    /// Everything that is quoted on the page.
    pub fn said(&self) -> impl Iterator<Item = &Said> {
        let next = self.next.iter().filter_map(|(_, said)| said.as_ref());
        let reasons = self.reasons.iter().flat_map(|reason| &reason.words);
        let root = self.root.iter().flat_map(|(_, words)| words);
        let signs = self.signs.iter().flat_map(|sign| &sign.words);
        let broken = self.broken.iter().map(|(_, said)| said);
        let goals = self.goals.iter().map(|(_, said)| said);
        next.chain(reasons)
            .chain(root)
            .chain(signs)
            .chain(self.open.said())
            .chain(broken)
            .chain(goals)
    }
}

/// `44 messages with Ruth, Dan and Priya, 3 March to 12 November.`
fn facts(client: &ClientReport, voice: &Voice<'_>) -> String {
    let messages = messages(client.messages);
    let people: Vec<String> = Whole::all(client)
        .iter()
        .filter_map(|p| p.whole.first())
        .map(|address| voice.who(address))
        .collect();
    let with = match people.is_empty() {
        true => String::new(),
        false => format!(" with {}", list_up_to(&people, 4)),
    };
    let (first, last) = (voice.day(client.first), voice.day(client.last));
    if voice.tongue() == Tongue::German {
        return german::sign::facts(client.messages, &people, (first, last));
    }
    format!("{messages}{with}, {}.", date::span(first, last))
}

/// `yours, due 13 June`, and the words.
fn broken(client: &ClientReport, voice: &Voice<'_>) -> Vec<(String, Said)> {
    client
        .broken_promises
        .iter()
        .map(|(side, breach)| {
            let whose = if side.is_ours() { "yours" } else { "theirs" };
            let said = match breach.due {
                Some(day) => format!("{whose}, due {}", date::plain(day, voice.today())),
                None => whose.to_string(),
            };
            (said, Said::of(&breach.evidence, voice))
        })
        .collect()
}
