//! The one thing to do next.

use crate::words::name;
use amends_domain::Standing;
use amends_reading::report::{Action, NextStep};

/// What to do, with the person's name.
pub fn sentence(step: &NextStep, standing: Standing) -> String {
    let first = name::first(&step.person);
    // Whom, and to whom.
    let (whom, who) = match first.as_str() {
        "" => ("den Kunden", "dem Kunden"),
        name => (name, name),
    };
    match step.action {
        Action::Apologise => format!(
            "Entschuldigen Sie sich ohne Umschweife bei {who}, und sagen Sie, was jetzt geschieht."
        ),
        Action::Acknowledge => {
            format!("Sagen Sie {who}, dass es Ihr Fehler war, ohne „wenn“ und „aber“.")
        }
        Action::Answer => format!("Antworten Sie {who}."),
        Action::Deliver => format!(
            "Schicken Sie {who}, was Sie zugesagt haben, oder nennen Sie einen neuen Termin, bevor jemand fragt."
        ),
        Action::Call => match standing {
            Standing::Broken | Standing::Strained => {
                format!("Rufen Sie {whom} an; für Mails ist das zu weit gegangen.")
            }
            _ => format!("Rufen Sie {whom} an und fragen Sie, wie es steht."),
        },
        Action::PartWell => format!(
            "Gehen Sie im Guten auseinander: Übergeben Sie {who} alles, und lassen Sie die Tür offen."
        ),
        Action::AskGoals => format!("Fragen Sie {whom}, was jetzt erreicht werden soll."),
        Action::AskValue => {
            format!("Fragen Sie {whom}, was am wichtigsten ist und was Sie lassen können.")
        }
        Action::UnblockTogether => format!(
            "Benennen Sie das Hindernis gemeinsam mit {who}; einigen Sie sich auf eine Person und einen Tag."
        ),
        Action::MatchStyle => format!(
            "Schreiben Sie {who} so, wie Ihnen geschrieben wird, oder rufen Sie einfach an."
        ),
        Action::FindRoot => {
            format!(
                "Gehen Sie die Kleinigkeiten mit {who} durch und fragen Sie, was darunter liegt."
            )
        }
        Action::KeepMending => {
            format!("Weiter so: Halten Sie die nächste Zusage an {whom} pünktlich ein.")
        }
    }
}
