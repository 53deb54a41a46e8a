//! The one thing to do next, as an advice to a colleague.

use super::{Tongue, Voice, date, name};
use crate::german;
use amends_domain::{Evidence, Standing};
use amends_reading::report::{Action, NextStep};

/// The same in a language.
pub fn said(step: &NextStep, standing: Standing, tongue: Tongue) -> String {
    match tongue {
        Tongue::English => sentence(step, standing),
        Tongue::German => german::next::sentence(step, standing),
    }
}

/// What to do, with the person's name: `Ring Marian; this has gone too far for mail.`
pub fn sentence(step: &NextStep, standing: Standing) -> String {
    let first = name::first(&step.person);
    let who = if first.is_empty() {
        "them".to_string()
    } else {
        first
    };
    match step.action {
        Action::Apologise => format!("Say sorry to {who}, plainly, and say what happens now."),
        Action::Acknowledge => {
            format!("Tell {who} that this was your mistake, without an “if” or a “but”.")
        }
        Action::Answer => format!("Answer {who}."),
        Action::Deliver => {
            format!("Send {who} what you promised, or give a new date before being asked.")
        }
        Action::Call => match standing {
            Standing::Broken | Standing::Strained => {
                format!("Ring {who}; this has gone too far for mail.")
            }
            _ => format!("Ring {who} and ask how things are."),
        },
        Action::PartWell => {
            format!("Part well: hand everything over to {who} and leave the door open.")
        }
        Action::AskGoals => format!("Ask {who} what they want to reach now."),
        Action::AskValue => {
            format!("Ask {who} what matters most to them, and what you can stop doing.")
        }
        Action::UnblockTogether => {
            format!("Name the obstacle together with {who}; agree one owner and one date.")
        }
        Action::MatchStyle => format!("Write to {who} the way they write, or simply ring."),
        Action::FindRoot => {
            format!("Go through the small things with {who} and ask what lies beneath.")
        }
        Action::KeepMending => format!("Keep on: do the next thing you promised {who} on time."),
    }
}

/// Who wrote it and when: `Ruth, 14 May`.
pub fn source(evidence: &Evidence, voice: &Voice<'_>) -> String {
    let day = date::near(voice.day(evidence.at), voice.today());
    format!("{}, {day}", voice.who(&evidence.from))
}
