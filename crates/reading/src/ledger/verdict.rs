//! Open or not, broken or not: what the rules said, put right by the weight of all signs.

use super::{Entry, LedgerWeights, Signs};
use crate::correspondence::Correspondence;
use amends_domain::open_loop::{Breach, ClosedHow, Closing};
use amends_domain::{LoopKind, OpenLoop};

/// Decides what became of a loop.
pub fn settle(entry: &mut Entry, mail: &Correspondence<'_>, weights: &LedgerWeights) {
    let (was, signs) = (&entry.entry, &entry.signs);
    let open = !surely_closed(was, signs) && weights.open(was, signs) >= weights.open_from();
    let broken = !surely_kept(was, signs) && weights.broken(was, signs) >= weights.broken_from();
    let at = &mut entry.entry;
    if open != at.closing.is_none() {
        at.closing = (!open).then(|| Closing::silent(ClosedHow::Doubtful, mail.as_of));
        let hours = mail.calendar(at.owner);
        at.waiting_hours = hours.hours_between(at.evidence.at, mail.as_of);
    }
    if !broken {
        at.broken = None;
        entry.noticed = None;
    } else if at.broken.is_none() {
        at.broken = Some(Breach {
            due: at.due.as_ref().map(|d| d.date),
            evidence: at.evidence.clone(),
        });
        let day = at.due.as_ref().and_then(|d| d.date.tomorrow().ok());
        let zone = mail.calendar(at.owner).zone().clone();
        let then = day.and_then(|d| d.to_zoned(zone).ok());
        let then = then.map_or(at.evidence.at, |z| z.timestamp());
        entry.noticed = Some(then.min(mail.as_of));
    }
}

/// True when nothing needs weighing: somebody said in words that it is over, a question got an
/// answer of substance, or a request was reported done in its conversation, and nobody came back to it.
pub fn surely_closed(entry: &OpenLoop, signs: &Signs) -> bool {
    let said = any(
        signs,
        &["rules_spoken", "rules_withdrawn", "rules_renegotiated"],
    );
    let answered = entry.kind == LoopKind::Question
        && !any(signs, &["rules_open", "reminded"])
        && (any(signs, &["rules_answered_elsewhere"])
            || (any(signs, &["first_substance"]) && !any(signs, &["first_puts_off"])));
    let done = entry.kind == LoopKind::Request
        && any(signs, &["rules_delivered"])
        && any(signs, &["delivered_here"])
        && !any(signs, &["rules_open", "reminded"]);
    said || answered || done
}

/// True when nothing needs weighing: it is no promise, its day has not come, or the thing came and
/// nobody said that it was late.
pub fn surely_kept(entry: &OpenLoop, signs: &Signs) -> bool {
    let came = any(
        signs,
        &["rules_delivered", "rules_renegotiated", "rules_settled"],
    );
    entry.kind != LoopKind::Promise
        || any(signs, &["not_due_yet"])
        || (came && !any(signs, &["rules_noticed"]))
}

fn any(signs: &Signs, names: &[&str]) -> bool {
    signs.iter().any(|s| s.1 > 0.0 && names.contains(&s.0))
}
