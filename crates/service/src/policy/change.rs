//! A policy written or changed by somebody who is told what is wrong with it.

use super::NAME;
use crate::amends::Amends;
use crate::error::ServiceError;
use amends_domain::policy::{Change, Refusal};
use amends_language::policy::{self, ChangeError, Mistake};
use jiff::Timestamp;

/// Why a policy was not changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// It cannot be read: where, and why.
    Mistakes(Vec<Mistake>),
    /// Somebody else changed it meanwhile.
    Meanwhile,
    /// What is to be taken out is not there.
    NotThere,
    /// This word stands in another entry.
    Beside(String),
    /// With this it could not be read any more.
    Spoilt(String),
    /// It is written in a way that has to be changed in the text.
    Form,
}

/// A version of the policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its number.
    pub number: i64,
    /// When it was written.
    pub at: Timestamp,
    /// By whom.
    pub who: String,
}

impl Amends {
    /// Puts a text in the place of the policy's version `before`; 0 where nobody wrote one.
    ///
    /// # Errors
    ///
    /// As the store says. What is wrong with the text is no error of ours.
    pub fn write_policy(
        &self,
        text: &str,
        before: i64,
        who: &str,
    ) -> Result<Result<(), Trouble>, ServiceError> {
        if let Err(error) = policy::parse(NAME, text) {
            return Ok(Err(Trouble::Mistakes(error.mistakes)));
        }
        let newest = self.policy_versions(1)?.first().map_or(0, |v| v.number);
        if newest != before {
            return Ok(Err(Trouble::Meanwhile));
        }
        let held = self.policy()?.text;
        self.set_policy(text, &held, who).map(Ok)
    }

    /// Makes one change to the policy.
    ///
    /// # Errors
    ///
    /// As the store says. A change that cannot be made is no error of ours.
    pub fn change_policy(
        &self,
        change: &Change,
        who: &str,
    ) -> Result<Result<(), Trouble>, ServiceError> {
        let held = self.policy()?.text;
        let text = match policy::change(NAME, &held, change) {
            Ok(text) => text,
            Err(error) => return Ok(Err(trouble(error))),
        };
        self.set_policy(&text, &held, who).map(Ok)
    }

    /// The newest versions, the newest first.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn policy_versions(&self, limit: usize) -> Result<Vec<Version>, ServiceError> {
        let held = self.store.policies(limit)?.into_iter();
        let version = |(number, at, who)| Version {
            number,
            at: Timestamp::from_microsecond(at).unwrap_or_default(),
            who,
        };
        Ok(held.map(version).collect())
    }

    /// A version with its text.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn policy_version(&self, number: i64) -> Result<Option<(Version, String)>, ServiceError> {
        let held = self.store.policy_version(number)?;
        Ok(held.map(|held| {
            let version = Version {
                number,
                at: Timestamp::from_microsecond(held.at).unwrap_or_default(),
                who: held.who,
            };
            (version, held.text)
        }))
    }
}

fn trouble(error: ChangeError) -> Trouble {
    match error {
        ChangeError::Unread(error) => Trouble::Mistakes(error.mistakes),
        ChangeError::Refused(Refusal::NotThere) => Trouble::NotThere,
        ChangeError::Refused(Refusal::Beside(word)) => Trouble::Beside(word),
        ChangeError::Spoilt(why) => Trouble::Spoilt(why),
        ChangeError::Form => Trouble::Form,
    }
}
