use crate::german;
use crate::words::{
    Tongue, Voice, confidence, date, decision, finding, name, next, quote, sign, standing,
};
use amends_domain::{Evidence, MomentKind, Standing};

use amends_reading::{ClientReport, Report};
use jiff::civil::Date;

/// Reasons that a client is shown with; `amends why` has them all.
const REASONS: usize = 2;

/// One client that needs you.
#[derive(Debug, Clone)]
pub struct Need {
    /// What to call it on the command line.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How it stands.
    pub standing: Standing,
    /// Since when: `since 8 July`.
    pub since: Option<String>,
    /// The day it turned.
    pub turned: Option<Date>,
    /// How sure we are: `likely`.
    pub confidence: &'static str,
    /// The strongest reasons, with numbers and dates.
    pub reasons: Vec<String>,
    /// The words to have read before doing anything: who and when, and the quotation.
    pub words: Option<(String, String)>,
    /// An absence to know of: `Ruth is away until Monday.`
    pub away: Option<String>,
    /// What counts here because somebody said so.
    pub decided: Option<String>,
    /// What to do next.
    pub next: Option<String>,
}

impl Need {
    /// The client as one of those that need you.
    pub fn of(client: &ClientReport, report: &Report) -> Need {
        Need::told(client, report, Tongue::English)
    }

    /// The same in a language, as far as it is spoken.
    pub fn told(client: &ClientReport, report: &Report, tongue: Tongue) -> Need {
        let voice = Voice::with(report, client).speaking(tongue);
        let mut reasons: Vec<String> = client
            .causes
            .iter()
            .take(REASONS)
            .map(|cause| finding::sentence(cause, client, &voice))
            .collect();
        if reasons.is_empty() {
            reasons.push(standing::means(client.standing, tongue).to_string());
        }
        let strong = client.signs.iter().find(|sign| sign.is_strong());
        reasons.extend(strong.map(|found| sign::sentence(found, &voice)));
        Need {
            id: client.id.clone(),
            name: name::of_client(client),
            standing: client.standing,
            since: standing::since(client, &voice),
            turned: client.turned,
            confidence: confidence::word(client.confidence),
            reasons,
            words: words(client).map(|e| (next::source(e, &voice), quote::clean(&e.quote))),
            away: away(client, &voice),
            decided: decision::line(client, &voice),
            next: client
                .next
                .as_ref()
                .map(|step| next::said(step, client.standing, tongue)),
        }
    }
}

/// The words to have read: what a client that stops has said, else what the next step is about,
/// else the first proof of the first cause.
fn words(client: &ClientReport) -> Option<&Evidence> {
    let leaving = || {
        let said = client.moments.iter().rev();
        let mut leaving =
            said.filter(|(side, kind, _)| !side.is_ours() && *kind == MomentKind::Leaving);
        leaving.next().map(|(_, _, evidence)| evidence)
    };
    let about = || client.next.as_ref().and_then(|step| step.about.as_ref());
    let proof = || client.causes.first().and_then(|c| c.evidence.first());
    match client.standing {
        Standing::Broken => leaving().or_else(about).or_else(proof),
        _ => about().or_else(proof),
    }
}

/// `Ruth is away until Monday.`
pub fn away(client: &ClientReport, voice: &Voice<'_>) -> Option<String> {
    let (until, evidence) = client.away.as_ref()?;
    let who = name::first(&voice.who(&evidence.from));
    if voice.tongue() == Tongue::German {
        return Some(german::sign::away(&who, *until, voice.today()));
    }
    Some(format!(
        "{who} is away until {}.",
        date::near(*until, voice.today())
    ))
}
