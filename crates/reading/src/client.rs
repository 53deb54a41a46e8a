//! One client, from letters to report. Nothing but the client's own letters is looked at, so that one
//! client can be read by itself.

mod heard;

pub use crate::correspondence::{COUNTED, Correspondence, Letter, counted_from};
pub use crate::hindsight::recognise;
pub use crate::span::Span;
pub use crate::texts::context;
pub use crate::told::put_right;

use crate::cause::{self, CauseWeights};
use crate::exchange::{exchanges, pace};
use crate::ledger::{Ledger, LedgerWeights};
use crate::options::Options;
use crate::report::{ClientReport, Goal, GoalOwner};
use crate::signals::Signals;
use crate::standing::{StandingWeights, weigh};
use crate::told::Told;
use crate::turned::{self, TurnedWeights};
use crate::who::ClientFound;
use crate::{hindsight, next, quiet, root};
use amends_domain::{Decisions, Evidence, Hint, MomentKind, Side, Standing};
use jiff::civil::Date;

/// Reads one client: who they are, the letters with them, and the choices made beforehand. Of `found`
/// only the names, domains and people are used. What people decided is among the choices: all of it, or
/// what names this client and these letters.
pub fn read(found: &ClientFound, mail: &Correspondence<'_>, options: &Options) -> ClientReport {
    if options.decisions.is_empty() {
        report(found, mail, options)
    } else {
        report(found, &Told::of(found, mail, &options.decisions), options)
    }
}

/// How one client stands, and nothing else: a fraction of the work of [`read`].
pub(crate) fn standing(
    found: &ClientFound,
    mail: &Correspondence<'_>,
    decisions: &Decisions,
    options: &Options,
) -> Standing {
    if decisions.is_empty() {
        stands(mail, options)
    } else {
        stands(&Told::of(found, mail, decisions), options)
    }
}

fn stands(mail: &Correspondence<'_>, options: &Options) -> Standing {
    let weights = options.ledger.as_ref();
    let weights = weights.unwrap_or(LedgerWeights::built_in());
    let exchanges = exchanges(mail);
    let ledger = Ledger::of(mail, weights, false);
    let signals = Signals::of(mail, &exchanges, &ledger, &pace(mail, &exchanges).ours);
    let of_standing = options.standing.as_ref();
    let of_standing = of_standing.unwrap_or_else(|| StandingWeights::of(mail));
    let told = mail.told.judged.standing(mail);
    told.unwrap_or_else(|| weigh(mail, &signals, of_standing).standing)
}

fn report(found: &ClientFound, mail: &Correspondence<'_>, options: &Options) -> ClientReport {
    let weights = options.ledger.as_ref();
    let weights = weights.unwrap_or(LedgerWeights::built_in());
    let exchanges = exchanges(mail);
    let ledger = Ledger::of(mail, weights, options.keep_loops);
    let reply = pace(mail, &exchanges);
    let signals = Signals::of(mail, &exchanges, &ledger, &reply.ours);
    let of_standing = options.standing.as_ref();
    let of_standing = of_standing.unwrap_or_else(|| StandingWeights::of(mail));
    let verdict = weigh(mail, &signals, of_standing);
    let told = mail.told.judged.standing(mail);
    let standing = told.unwrap_or(verdict.standing);
    let of_causes = options.causes.as_ref();
    let of_causes = of_causes.unwrap_or_else(|| CauseWeights::of(mail));
    let found_causes = cause::find(mail, &ledger, &signals, &reply, standing, of_causes);
    let mut causes = found_causes.named;
    causes.retain(|cause| !mail.told.judged.is_none(cause));
    let mut open: Vec<_> = ledger.open().map(|e| e.entry.clone()).collect();
    open.sort_by_key(|l| l.evidence.at);
    let of_turned = options.turned.as_ref();
    let of_turned = of_turned.unwrap_or(TurnedWeights::built_in());
    let turn = turned::turned(mail, &ledger, &signals, &exchanges, standing, of_turned);
    let (decisions, unfit) = mail.told.sorted(&ledger);
    let fallback = mail.as_of;
    ClientReport {
        id: found.id.clone(),
        name: found.name.clone(),
        domains: found.domains.clone(),
        people: found.people.clone(),
        heard: heard::heard(mail),
        messages: mail.letters.len(),
        first: mail.letters.first().map_or(fallback, |l| l.at()),
        last: mail.letters.last().map_or(fallback, |l| l.at()),
        standing,
        // Whoever said so is sure.
        confidence: told.map_or(verdict.confidence, |_| 1.0),
        turned: turn.at.map(|at| turned::day(mail, at)),
        root: root::root(mail, &causes, standing, turn.at),
        next: next::next(mail, &ledger, &causes, standing),
        causes,
        signs: quiet::signs(mail, &ledger, standing),
        open,
        broken_promises: ledger
            .broken()
            .filter_map(|e| Some((e.entry.owner, e.entry.broken.clone()?)))
            .collect(),
        goals: goals(mail),
        reply,
        moments: moments(mail),
        away: away(mail),
        not_read: mail.not_read(),
        words_unread: mail.words_unread(),
        loops: kept(ledger.entries, options)
            .into_iter()
            .map(|e| (e.entry, e.signs))
            .collect(),
        measures: options.keep_loops.then_some(verdict.measures),
        causes_measured: kept(found_causes.measured, options),
        turned_measured: kept(turn.measured, options),
        in_hindsight: hindsight::found(mail).collect(),
        doubts_measured: if options.keep_loops {
            hindsight::measured(mail)
        } else {
            Vec::new()
        },
        decisions,
        unfit,
    }
}

/// What was measured, where it is to be kept.
fn kept<T>(measured: Vec<T>, options: &Options) -> Vec<T> {
    if options.keep_loops {
        measured
    } else {
        Vec::new()
    }
}

fn goals(mail: &Correspondence<'_>) -> Vec<Goal> {
    mail.moments(Side::Theirs, MomentKind::Goal)
        .map(|(_, l, m)| Goal {
            whose: GoalOwner::Collaboration,
            evidence: l.evidence(m),
        })
        .collect()
}

fn moments(mail: &Correspondence<'_>) -> Vec<(Side, MomentKind, Evidence)> {
    mail.personal()
        .flat_map(|(_, l)| {
            l.reading
                .moments
                .iter()
                .map(move |m| (l.side, m.kind, l.evidence(m)))
        })
        .collect()
}

/// An announced absence that covers the day of the reading.
fn away(mail: &Correspondence<'_>) -> Option<(Date, Evidence)> {
    let today = mail.today();
    mail.letters
        .iter()
        .rev()
        .filter(|l| l.side == Side::Theirs)
        .find_map(|l| {
            let clue = l.hint(Hint::Absence)?;
            let until = clue.due.as_ref()?.date;
            (until >= today).then(|| (until, l.clue(clue)))
        })
}
