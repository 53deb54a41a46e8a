//! The report on every client, as of any moment: the same that the mailboxes themselves would give.

use crate::amends::Amends;
use crate::client::Ground;
use crate::error::ServiceError;
use amends_reading::client::Span;
use amends_reading::report::{Counts, FirmFound, Parts};
use amends_reading::{ClientReport, Options, Report};
use jiff::Timestamp;

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
        let mut reports: Vec<ClientReport> = Vec::with_capacity(clients.len());
        for client in &clients {
            let (found, theirs) = self.found(&ground, &client.found)?;
            let of = (&found, &theirs);
            reports.push(self.read_client(&ground, of, client.client, span, options)?);
        }
        Ok(Report::of(Parts {
            as_of: span.as_of,
            firm: FirmFound::of(&ground.known.firm, &ground.working),
            found: clients.len(),
            clients: reports,
            left_out: ground.known.left_out.clone(),
            counts: Counts {
                encrypted: ground.known.encrypted,
                undated: ground.known.undated,
                future: self.store.letters_after(span.as_of.as_microsecond())?,
            },
            unfit: Vec::new(),
        }))
    }

    /// The time that a report is about.
    pub(crate) fn span(&self, ground: &Ground, options: &Options) -> Result<Span, ServiceError> {
        let newest = self.store.newest_letter()?;
        let newest = newest.and_then(|at| Timestamp::from_microsecond(at).ok());
        // What nothing dates lies at the epoch, and is not counted with.
        let newest = newest.filter(|at| *at != Timestamp::UNIX_EPOCH);
        Ok(Span::of(options, ground.working.calendar.zone(), newest))
    }
}
