//! Mails forgotten for good, and what was made of them.

use crate::amends::Amends;
use crate::error::ServiceError;
use amends_store::sql::Batch;
use std::collections::BTreeSet;

/// Mails that are forgotten in one go.
const BATCH: usize = 200;

impl Amends {
    /// Forgets mails; letters that lose a copy are put together anew from the rest.
    pub(crate) fn forget_mails(&self, mails: &[i64]) -> Result<(), ServiceError> {
        for chunk in mails.chunks(BATCH) {
            self.write_anew(|batch| self.forget_some(batch, chunk))?;
        }
        Ok(())
    }

    fn forget_some(&self, batch: &mut Batch, mails: &[i64]) -> Result<(), ServiceError> {
        let mut gone = Vec::with_capacity(mails.len());
        for &mail in mails {
            gone.extend(self.store.mail(mail)?);
        }
        let letters: BTreeSet<i64> = gone.iter().filter_map(|held| held.letter).collect();
        for letter in letters {
            self.forget_letter(batch, letter, mails)?;
        }
        self.take_out(batch, &gone)?;
        for held in &gone {
            self.store.mail_lies_nowhere(batch, held.mail);
            self.store.forget_mail(batch, held.mail, held.bundle);
        }
        Ok(())
    }

    /// Forgets a letter; its mails that are left are to be filed anew.
    fn forget_letter(
        &self,
        batch: &mut Batch,
        letter: i64,
        gone: &[i64],
    ) -> Result<(), ServiceError> {
        if let Some((client, _)) = self.store.filing(letter)?.and_then(|filing| filing.client) {
            self.store.client_is_stale(batch, client);
        }
        self.take_words_out(batch, letter)?;
        self.store.forget_letter(batch, letter);
        self.store.census_is_old(batch);
        for (mail, _) in self.store.mails_of(letter)? {
            if !gone.contains(&mail) {
                self.store.refile_mail(batch, mail);
            }
        }
        Ok(())
    }
}
