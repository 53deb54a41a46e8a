//! The policy, for owners to change.

use super::Seat;
use super::role::Role;
use crate::amends::Amends;
use crate::error::ServiceError;
use crate::job_kind::JobKind;
use crate::policy::{Trouble, Version};
use amends_domain::policy::Change;

impl Seat {
    /// Puts a policy in the place of the one that was read as `before`.
    ///
    /// # Errors
    ///
    /// [`ServiceError::NotAllowed`] to all but owners; as
    /// [`Amends::set_policy`](crate::Amends::set_policy).
    pub fn set_policy(&self, text: &str, before: &str) -> Result<(), ServiceError> {
        self.policys()?.set_policy(text, before, self.name())?;
        self.read_anew()
    }

    /// Puts a text in the place of a version.
    ///
    /// # Errors
    ///
    /// [`ServiceError::NotAllowed`] to all but owners; as the store says.
    pub fn write_policy(
        &self,
        text: &str,
        before: i64,
    ) -> Result<Result<(), Trouble>, ServiceError> {
        let done = self.policys()?.write_policy(text, before, self.name())?;
        self.read_anew()?;
        Ok(done)
    }

    /// Makes one change.
    ///
    /// # Errors
    ///
    /// As [`Seat::write_policy`].
    pub fn change_policy(&self, change: &Change) -> Result<Result<(), Trouble>, ServiceError> {
        let done = self.policys()?.change_policy(change, self.name())?;
        self.read_anew()?;
        Ok(done)
    }

    /// The newest versions, the newest first.
    ///
    /// # Errors
    ///
    /// As [`Seat::write_policy`].
    pub fn policy_versions(&self, limit: usize) -> Result<Vec<Version>, ServiceError> {
        self.policys()?.policy_versions(limit)
    }

    /// A version with its text.
    ///
    /// # Errors
    ///
    /// [`ServiceError::NotThere`]; as [`Seat::write_policy`].
    pub fn policy_version(&self, number: i64) -> Result<(Version, String), ServiceError> {
        let held = self.policys()?.policy_version(number)?;
        held.ok_or(ServiceError::NotThere)
    }

    /// Puts a version there was in the place of the one there is.
    ///
    /// # Errors
    ///
    /// [`ServiceError::NotThere`]; as [`Seat::write_policy`].
    pub fn bring_policy_back(&self, number: i64) -> Result<Result<(), Trouble>, ServiceError> {
        let amends = self.policys()?;
        let (_, text) = amends
            .policy_version(number)?
            .ok_or(ServiceError::NotThere)?;
        let newest = amends.policy_versions(1)?.first().map_or(0, |v| v.number);
        self.write_policy(&text, newest)
    }

    /// Where it says otherwise who we are, it is found anew who is who; where it says otherwise when we work, every
    /// client is read anew.
    fn read_anew(&self) -> Result<(), ServiceError> {
        let amends = self.policys()?;
        if self.access().house.open {
            // Where everybody is let in no worker runs.
            amends.settle(&|_| {})?;
            return amends.look_back_on_all();
        }
        let now = amends.now();
        if amends.needs_census()? {
            return amends.ask(JobKind::Census, 0, now);
        }
        amends
            .waiting_clients()?
            .into_iter()
            .try_for_each(|client| amends.ask(JobKind::Read, client, now))
    }

    fn policys(&self) -> Result<&Amends, ServiceError> {
        self.may(Role::Owner)?;
        Ok(&self.access().house.amends)
    }
}
