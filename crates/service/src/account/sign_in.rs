//! Signing in to a mail server: tried before it is kept.

use super::{Account, Reached, Settings};
use crate::amends::Amends;
use crate::error::ServiceError;
use crate::secret_box::SecretBox;
use amends_connect::imap::{self, Auth, Listing, Options, Why};
use amends_connect::{Secret, block_on, oauth};

/// What a person agreed to: it brings tokens.
#[derive(Debug, Clone)]
pub struct Agreed(pub Secret);

/// A folder of an account on a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FolderSeen {
    /// The name as the server writes it: by this it is chosen.
    pub wire: String,
    /// The name as people read it.
    pub name: String,
    /// Whether it can be read at all.
    pub holds_mail: bool,
    /// Whether it is read.
    pub read: bool,
    /// Why.
    pub why: Why,
}

impl Amends {
    /// Tries a server account that is not kept yet; its folders.
    ///
    /// # Errors
    ///
    /// When it cannot be reached, or does not let us in.
    pub fn try_account(
        &self,
        settings: &Settings,
        secret: &Secret,
    ) -> Result<Vec<FolderSeen>, ServiceError> {
        let Settings::Imap(reached) = settings else {
            return Ok(Vec::new());
        };
        let auth = match reached.proof.provider(reached.extra_roots.as_ref()) {
            None => Auth::Password(secret.clone()),
            Some(provider) => Auth::Bearer(block_on(oauth::refresh(&provider, secret))?.access),
        };
        let listing = block_on(imap::folders(&reached.account(auth), &Options::default()))?;
        Ok(seen(reached, listing))
    }

    /// The folders of a server account.
    ///
    /// # Errors
    ///
    /// As [`try_account`](Amends::try_account).
    pub fn listing(
        &self,
        account: &Account,
        key: &SecretBox,
    ) -> Result<Vec<FolderSeen>, ServiceError> {
        let Settings::Imap(reached) = &account.settings else {
            return Ok(Vec::new());
        };
        let server = reached.account(self.auth(account, reached, Some(key))?);
        Ok(seen(
            reached,
            block_on(imap::folders(&server, &Options::default()))?,
        ))
    }

    /// Asks for leave to read by a code that a person types on the provider's page: `show` is told the code
    /// and the address. Comes back when they agreed, or when `stop` says so.
    ///
    /// # Errors
    ///
    /// When they say no or take too long, or the provider gives nothing that lasts.
    pub fn agree(
        &self,
        reached: &Reached,
        show: &dyn Fn(&str, &str),
        stop: &dyn Fn() -> bool,
    ) -> Result<Agreed, ServiceError> {
        let lasts = || {
            ServiceError::Asked(
                "the provider gave no leave that lasts".to_string(),
                "check the client's settings with the provider: it needs offline access",
            )
        };
        let provider = reached
            .proof
            .provider(reached.extra_roots.as_ref())
            .ok_or_else(lasts)?;
        let tokens = block_on(async {
            let request = oauth::start(&provider).await?;
            show(&request.user_code, &request.address);
            request.wait(&provider, stop).await
        })?;
        tokens.refresh.map(Agreed).ok_or_else(lasts)
    }
}

fn seen(reached: &Reached, listing: Listing) -> Vec<FolderSeen> {
    let folders = listing.folders.into_iter();
    let seen = folders.map(|(folder, choice)| {
        let (read, why) = match &reached.folders {
            Some(names) if names.contains(&folder.wire) => (true, Why::Chosen),
            Some(_) => (false, Why::NotChosen),
            None => (choice.read, choice.why),
        };
        FolderSeen {
            wire: folder.wire,
            name: folder.name,
            holds_mail: folder.holds_mail,
            read,
            why,
        }
    });
    seen.collect()
}
