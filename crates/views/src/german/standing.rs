//! How it stands, and whose part something is.

use super::number::count;
use amends_domain::{Cause, Standing};
use amends_reading::report::{CauseSide, Root};

/// What the standing means, for somebody who reads it the first time.
pub fn meaning(standing: Standing) -> &'static str {
    match standing {
        Standing::Broken => "Der Kunde hat gesagt oder gezeigt, dass er aufhört.",
        Standing::Strained => "Es gibt offenen Ärger.",
        Standing::Drifting => "Es gibt keinen Streit, aber es bröckelt.",
        Standing::Mending => "Der Ärger wurde eingestanden, und es wird besser.",
        Standing::Good => "Es gibt keinen Ärger, der nicht geklärt ist.",
        Standing::Unknown => "Es gibt zu wenig Post, um etwas zu sagen.",
    }
}

/// Whose part it is.
pub fn part(side: CauseSide) -> &'static str {
    match side {
        CauseSide::Ours => "Ihr Teil",
        CauseSide::Theirs => "Teil des Kunden",
        CauseSide::Both => "beide Seiten",
    }
}

/// The one thing underneath.
pub fn underneath(root: &Root) -> String {
    let what = match root.cause {
        Cause::GoalsBlurred => "Lange hat niemand gesagt, wozu die Arbeit dient",
        Cause::BusinessGoalsMoved => {
            "Das Geschäft des Kunden hat die Richtung gewechselt, die Arbeit nicht"
        }
        Cause::RecurringBottleneck => "Jedes Mal kehrt dasselbe Hindernis wieder",
        Cause::UnrequestedWork => "Arbeit fließt in Dinge, um die niemand gebeten hat",
        Cause::ValueMismatch => "Was dem Kunden am wichtigsten ist, bekommt er nicht",
        Cause::ApologyOwed => "Etwas wartet noch auf eine Entschuldigung",
        Cause::TalkedDown => "Der Kunde wurde belehrt",
        Cause::SlowResponse => "Antworten kommen zu spät",
        Cause::StyleMismatch => "Beide Seiten schreiben auf verschiedene Art",
        Cause::BrokenPromise => "Eine Zusage wurde nicht gehalten",
        Cause::UnacknowledgedFault => "Ein Fehler wurde nie benannt",
        Cause::RealIssueHidden => "Die Kleinigkeiten gehen auf ein Ereignis zurück",
    };
    match (root.explains, root.of) {
        (0, _) | (_, 0) => format!("Eines liegt darunter: {what}."),
        (n, of) if n >= of => format!("Eines erklärt alle {}: {what}.", count(of)),
        (1, of) => format!("Eines erklärt eines von {}: {what}.", count(of)),
        (n, of) => format!("Eines erklärt {} von {}: {what}.", count(n), count(of)),
    }
}
