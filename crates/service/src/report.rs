//! The report on every client, as of any moment: the same that the mailboxes themselves would give.

use crate::amends::Amends;
use crate::client::Ground;
use crate::error::ServiceError;
use amends_domain::Decision;
use amends_mail::source::id_mark;
use amends_reading::client::Span;
use amends_reading::report::{Counts, FirmFound, Parts, missing};
use amends_reading::{ClientReport, Options, Report};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::collections::HashSet;
use std::sync::Arc;

impl Amends {
    /// The report on all mail that is held. It must have been settled.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn report(&self, options: &Options) -> Result<Report, ServiceError> {
        let ground = match self.ground(options)? {
            Some(ground) => ground,
            None => {
                self.census()?;
                return self.report(options);
            }
        };
        let span = self.span(&ground, options)?;
        let clients = self.store.clients()?;
        let mut reports: Vec<Arc<ClientReport>> = Vec::with_capacity(clients.len());
        for client in &clients {
            let (found, theirs) = self.found(&ground, &client.found)?;
            let of = (&found, &theirs);
            reports.push(Arc::new(self.read_client(
                &ground,
                of,
                client.client,
                span,
                false,
            )?));
        }
        let unfit = self.unfit(&ground)?;
        Ok(Report::of(Parts {
            as_of: span.as_of,
            firm: FirmFound::of(&ground.known.firm, &ground.working),
            found: clients.len(),
            clients: reports,
            left_out: ground.known.left_out.clone(),
            unfit,
            counts: Counts {
                encrypted: ground.known.encrypted,
                undated: ground.known.undated,
                future: self.store.letters_after(span.as_of.as_microsecond())?,
            },
        }))
    }

    /// What people decided that fits nobody, and no message.
    fn unfit(&self, ground: &Ground) -> Result<Vec<Decision>, ServiceError> {
        let decisions = &ground.options.decisions;
        let mut gone = HashSet::new();
        for decision in decisions.iter() {
            let loops = decision.what.loops().iter().map(|which| &which.message);
            let sentence = decision.what.sentence().map(|sentence| &sentence.message);
            for id in loops.chain(sentence) {
                if self.store.letters_marked(id_mark(id) as i64)?.is_empty() {
                    gone.insert(id.clone());
                }
            }
        }
        let mut unfit = ground.known.unfit.clone();
        unfit.extend(missing(decisions, &|id| !gone.contains(id)));
        Ok(unfit)
    }

    /// The time that a report is about.
    pub(crate) fn span(&self, ground: &Ground, options: &Options) -> Result<Span, ServiceError> {
        self.span_in(ground.working.calendar.zone(), options)
    }

    /// The same, where the firm is known to be in this zone.
    pub(crate) fn span_in(&self, zone: &TimeZone, options: &Options) -> Result<Span, ServiceError> {
        let newest = self.store.newest_letter()?;
        let newest = newest.and_then(|at| Timestamp::from_microsecond(at).ok());
        // What nothing dates lies at the epoch, and is not counted with.
        let newest = newest.filter(|at| *at != Timestamp::UNIX_EPOCH);
        Ok(Span::of(options, zone, newest))
    }
}
