//! The firm's policy, as the store keeps it: every version, with who wrote it and when.

mod change;

pub use amends_language::policy::{Mistake, STARTING, country, one_of_us, zone};
pub use amends_reading::working_time::country_found;
pub use change::{Trouble, Version};

use crate::amends::Amends;
use crate::error::ServiceError;
use amends_domain::Policy;
use amends_language::policy;
use amends_reading::Options;
use amends_store::counter::{Counted, Numbers};
use jiff::Timestamp;
use std::ops::RangeInclusive;

/// Days off outside these years are not counted with.
const YEARS: RangeInclusive<i16> = 1980..=2100;

/// What a policy in the store is called where something is wrong with it.
const NAME: &str = "the policy";

/// A policy with its text.
#[derive(Debug, Clone, Default)]
pub struct PolicyHeld {
    /// The text; empty while nobody wrote one.
    pub text: String,
    /// What it says.
    pub policy: Policy,
    /// Who wrote this version, and when.
    pub written: Option<(String, Timestamp)>,
}

impl Amends {
    /// The policy that holds; one that says nothing while nobody wrote one.
    ///
    /// # Errors
    ///
    /// When the rules for policies became stricter than the one that is kept.
    pub fn policy(&self) -> Result<PolicyHeld, ServiceError> {
        let Some(held) = self.store.policy()? else {
            return Ok(PolicyHeld::default());
        };
        let policy = parsed(&held.text)?;
        let at = Timestamp::from_microsecond(held.at).unwrap_or_default();
        Ok(PolicyHeld {
            text: held.text,
            policy,
            written: Some((held.who, at)),
        })
    }

    /// Puts a policy in the place of the one that was read as `before`, which is kept. Where it says otherwise
    /// who we are, it is to be found anew who is who; where it says otherwise when we work, every client is to be
    /// read anew. The same text again changes nothing.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or somebody else wrote one meanwhile.
    pub fn set_policy(&self, text: &str, before: &str, who: &str) -> Result<(), ServiceError> {
        let new = parsed(text)?;
        let at = self.now().as_microsecond();
        self.write_anew(|batch| {
            let held = self.policy()?;
            if held.text != before {
                let what = "somebody changed the policy meanwhile".to_string();
                return Err(ServiceError::Asked(what, "look at it, and try again"));
            }
            if held.text == text {
                return Ok(());
            }
            let mut numbers = Numbers::of(&self.store, Counted::Policy)?;
            self.store.add_policy(batch, numbers.take(), at, who, text);
            numbers.settle(&self.store, batch);
            if held.policy.us != new.us {
                self.store.census_is_old(batch);
            }
            if times(&held.policy) != times(&new) {
                self.store.clients_are_stale(batch);
            }
            self.happened(batch, who, "changed", "the policy", "")
        })
    }

    /// What was said beforehand, completed by the policy.
    ///
    /// # Errors
    ///
    /// As [`Amends::policy`].
    pub fn with_policy(&self, options: &Options) -> Result<Options, ServiceError> {
        let policy = self.policy()?.policy;
        let mut all = options.clone();
        if all.holidays.is_empty() {
            all.holidays = policy.own_days_off(YEARS);
        }
        if all.us.is_empty() {
            all.us = policy.us;
        }
        all.zone = all.zone.or(policy.zone);
        all.week = all.week.or(policy.hours);
        all.country = all.country.or(policy.country);
        Ok(all)
    }
}

fn parsed(text: &str) -> Result<Policy, ServiceError> {
    policy::parse(NAME, text).map_err(|error| {
        let hint = "docs/policy.md describes a policy; amends policy show --text prints this one";
        ServiceError::Asked(error.to_string(), hint)
    })
}

/// What a policy says of when we work.
fn times(policy: &Policy) -> impl PartialEq + use<'_> {
    (
        &policy.hours,
        policy.zone.as_ref().and_then(|zone| zone.iana_name()),
        &policy.country,
        &policy.holidays,
    )
}
