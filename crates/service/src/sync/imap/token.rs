//! What proves to a mail server who we are.

use crate::account::{Account, Reached};
use crate::amends::Amends;
use crate::error::ServiceError;
use crate::secret_box::SecretBox;
use amends_connect::imap::Auth;
use amends_connect::{block_on, oauth};

impl Amends {
    /// The password, or a fresh token. A provider may give a new secret with it, which is kept.
    pub(crate) fn auth(
        &self,
        account: &Account,
        reached: &Reached,
        key: Option<&SecretBox>,
    ) -> Result<Auth, ServiceError> {
        let missing = || {
            let what = format!("the account “{}” has no secret here", account.name);
            ServiceError::Asked(what, "give it again: amends mail sign-in")
        };
        let key = key.ok_or_else(missing)?;
        let secret = self.account_secret(account, key)?.ok_or_else(missing)?;
        let Some(provider) = reached.proof.provider(reached.extra_roots.as_ref()) else {
            return Ok(Auth::Password(secret));
        };
        let tokens = block_on(oauth::refresh(&provider, &secret))?;
        if let Some(next) = tokens
            .refresh
            .filter(|next| next.reveal() != secret.reveal())
        {
            self.set_account(account, &account.settings, Some((key, &next)))?;
        }
        Ok(Auth::Bearer(tokens.access))
    }
}
