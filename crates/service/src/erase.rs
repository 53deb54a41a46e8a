//! A person erased: every mail that names their address, all that was made of it, and every other trace.
//!
//! A mail names somebody when the address stands anywhere in it: in its header, in its text, in what it quotes, in
//! a file that came with it as long as that is not packed (ZIP, PDF), however it is encoded.
//! Afterwards such mail is not let in again; of the address only a digest is kept for that.

mod elsewhere;

use crate::amends::Amends;
use crate::error::ServiceError;
use crate::exclude::{Bars, Exclusion};
use crate::search::{Search, Words};
use amends_mail::source::raw::Raw;
use jiff::Timestamp;
use rayon::prelude::*;

/// What naming somebody finds before they are erased.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Traces {
    /// Mails that name them.
    pub mails: Vec<i64>,
    /// Letters that the search finds for the address.
    pub found: usize,
    /// Decisions, happenings, folders and exclusions that name them.
    pub elsewhere: usize,
}

/// What became of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Erased {
    /// Mails that were forgotten.
    pub mails: usize,
    /// Letters that the search finds now: none.
    pub found: usize,
    /// False when some other program held the store open, so that forgotten bytes may be left in its files until
    /// it is closed.
    pub scrubbed: bool,
}

impl Amends {
    /// Finds every trace of an address.
    ///
    /// # Errors
    ///
    /// When it is no address; as the store says.
    pub fn traces(&self, address: &str) -> Result<Traces, ServiceError> {
        let bars = Bars::of(vec![Exclusion::erased(&checked(address)?)]);
        let mut mails = Vec::new();
        self.each_mails::<ServiceError>(&mut |held, bodies| {
            let mut some = Vec::with_capacity(held.len());
            for held in held {
                some.extend(bodies.raw(&held)?.map(|raw| (held.mail, raw)));
            }
            let names = |(_, raw): &(i64, Raw)| bars.bar(raw, &[], Timestamp::MAX);
            let named: Vec<bool> = self.pool.install(|| some.par_iter().map(names).collect());
            let named = some.iter().zip(named).filter(|(_, named)| *named);
            mails.extend(named.map(|((mail, _), _)| *mail));
            Ok(())
        })?;
        Ok(Traces {
            mails,
            found: self.finds(address)?,
            elsewhere: self.named_elsewhere(address)?,
        })
    }

    /// How many letters the search finds for an address.
    fn finds(&self, address: &str) -> Result<usize, ServiceError> {
        let Ok(words) = format!("\"{address}\"").parse::<Words>() else {
            return Ok(0);
        };
        let search = Search {
            words,
            limit: usize::MAX >> 1,
            ..Search::default()
        };
        Ok(self.search(&search)?.hits.len())
    }

    /// Erases every trace of an address. `who` erases them, and why.
    ///
    /// # Errors
    ///
    /// When it is no address; as the store says. It can be asked for again, and goes on then.
    pub fn erase(&self, address: &str, who: &str, why: &str) -> Result<Erased, ServiceError> {
        let address = checked(address)?;
        self.is_no_member(&address)?;
        // First of all nothing more is let in.
        self.exclude(&Exclusion::erased(&address), who)?;
        let traces = self.traces(&address)?;
        self.forget_mails(&traces.mails)?;
        self.forget_elsewhere(&address)?;
        self.settle(&|_| {})?;
        self.write_anew(|batch| {
            let object = format!("a person, with {} mails", traces.mails.len());
            self.happened(batch, who, "erased", &object, why)
        })?;
        let scrubbed = self.store.db().scrub()?;
        Ok(Erased {
            mails: traces.mails.len(),
            found: self.finds(&address)?,
            scrubbed,
        })
    }
}

/// An address as it is compared; a domain or a name is none.
fn checked(address: &str) -> Result<String, ServiceError> {
    let address = address.trim().to_lowercase();
    match address.split_once('@') {
        Some((name, domain)) if !name.is_empty() && domain.contains('.') => Ok(address),
        _ => Err(ServiceError::Asked(
            format!("“{address}” is no address"),
            "name one address in full, such as ann@shop.example",
        )),
    }
}
