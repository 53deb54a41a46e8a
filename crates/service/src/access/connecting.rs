//! A mailbox about to be connected: tried on a thread of its own, held in memory, and kept only when somebody has
//! seen what is there and said what of it is read. So nothing is stored before exclusions are.

mod trying;

use super::keys;
use super::role::Role;
use super::{Flaw, MINUTE, Seat};
use crate::account::{FolderSeen, Settings};
use crate::amends::Amends;
use crate::error::ServiceError;
use crate::job_kind::JobKind;
use crate::secret_box::SecretBox;
use amends_connect::Secret;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// So many at a time; the oldest gives way.
const MOST: usize = 8;

/// Nobody takes longer.
const LONGEST: i64 = 60 * MINUTE;

/// How far it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// The server is asked.
    Trying,
    /// Somebody is to type the code at the address.
    Code(String, String),
    /// It can be read; these are its folders, none for one on this machine.
    Ready(Vec<FolderSeen>),
    /// It cannot, and why.
    Failed(Flaw),
}

/// A mailbox about to be connected, as it is shown.
#[derive(Debug, Clone)]
pub struct Connecting {
    /// The account that is given other settings; none for a new one.
    pub account: Option<i64>,
    /// What it is to be called.
    pub name: String,
    /// How it is read.
    pub settings: Settings,
    /// How far it is.
    pub stage: Stage,
}

/// One that is held.
pub(super) struct Held {
    key: String,
    by: Option<i64>,
    made: i64,
    shown: Mutex<Connecting>,
    /// What proves who we are, once it is known to be right.
    secret: Mutex<Option<Secret>>,
}

pub(super) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Seat {
    /// Begins to connect a mailbox: a folder with its path made whole, or a server with what proves who we are, which
    /// stays out where leave is to be asked for. What it is called here while it lasts.
    ///
    /// # Errors
    ///
    /// [`ServiceError::NotAllowed`] to all but owners, the flaw of what was typed.
    pub fn connect(
        &self,
        name: &str,
        settings: &Settings,
        secret: Option<Secret>,
    ) -> Result<String, ServiceError> {
        self.may_reach_out()?;
        let settings = checked(settings)?;
        let accounts = self.accounts()?;
        if accounts
            .iter()
            .any(|a| a.settings.place() == settings.place())
        {
            return Err(Flaw::SameAccount.into());
        }
        let name = free_name(name, &settings, |name| {
            accounts.iter().any(|a| a.name == name)
        });
        self.held_anew(None, name, settings, secret)
    }

    /// Begins to connect an account anew, with another secret, or with the one it has, to choose its folders. Where
    /// `leave` is set, leave to read is asked for again.
    ///
    /// # Errors
    ///
    /// As [`Seat::connect`], and [`ServiceError::NotThere`].
    pub fn connect_anew(
        &self,
        account: i64,
        secret: Option<Secret>,
        leave: bool,
    ) -> Result<String, ServiceError> {
        self.may_reach_out()?;
        let accounts = self.accounts()?;
        let held = accounts.into_iter().find(|a| a.number == account);
        let held = held.ok_or(ServiceError::NotThere)?;
        let secret = match (secret, leave) {
            (None, false) => self.amends().account_secret(&held, self.key()?)?,
            (secret, _) => secret,
        };
        self.held_anew(Some(account), held.name, held.settings, secret)
    }

    /// How far one is.
    ///
    /// # Errors
    ///
    /// [`ServiceError::NotThere`] when it is somebody else's, or was begun too long ago.
    pub fn connecting(&self, key: &str) -> Result<Connecting, ServiceError> {
        Ok(locked(&self.about_to(key)?.shown).clone())
    }

    /// Keeps it, with the folders that were chosen, by their names on the wire, and asks for it to be read; its
    /// account. No choice: those that are usual.
    ///
    /// # Errors
    ///
    /// As [`Seat::connecting`], and while it cannot be read; [`Flaw::NoFolder`]; as the store says.
    pub fn keep_connected(
        &self,
        key: &str,
        chosen: Option<&[String]>,
    ) -> Result<i64, ServiceError> {
        let held = self.about_to(key)?;
        let shown = locked(&held.shown).clone();
        let Stage::Ready(folders) = shown.stage else {
            return Err(Flaw::Unknown.into());
        };
        let mut settings = shown.settings;
        if let Settings::Imap(reached) = &mut settings {
            let read = |wire: &str| folders.iter().any(|f| f.wire == wire && f.read);
            let there = |wire: &&String| folders.iter().any(|f| f.wire == **wire && f.holds_mail);
            if let Some(chosen) = chosen {
                let chosen: Vec<String> = chosen.iter().filter(there).cloned().collect();
                if chosen.is_empty() {
                    return Err(Flaw::NoFolder.into());
                }
                let usual = folders
                    .iter()
                    .all(|f| chosen.contains(&f.wire) == read(&f.wire));
                // Where nothing was changed, what comes to be usual later is read, too.
                if !usual || reached.folders.is_some() {
                    reached.folders = Some(chosen);
                }
            }
        }
        let secret = locked(&held.secret).clone();
        let number = match shown.account {
            None => self.add_account(&shown.name, &settings, secret.as_ref())?,
            Some(number) => {
                let account = self.amends().account(number)?;
                let secret = match &secret {
                    Some(secret) => Some((self.key()?, secret)),
                    None => None,
                };
                self.amends().set_account(&account, &settings, secret)?;
                self.write(|batch| {
                    self.happened(batch, "changed", &format!("mail account {number}"))
                })?;
                number
            }
        };
        let amends = self.amends();
        amends.ask(JobKind::Sync, number, amends.now())?;
        self.drop_connecting(key);
        Ok(number)
    }

    /// Forgets one.
    ///
    /// # Errors
    ///
    /// As [`Seat::connecting`].
    pub fn give_up_connecting(&self, key: &str) -> Result<(), ServiceError> {
        self.about_to(key)?;
        self.drop_connecting(key);
        Ok(())
    }

    fn amends(&self) -> &Amends {
        &self.access().house.amends
    }

    fn drop_connecting(&self, key: &str) {
        locked(&self.access().house.connecting).retain(|h| h.key != key);
    }

    fn about_to(&self, key: &str) -> Result<Arc<Held>, ServiceError> {
        self.may(Role::Owner)?;
        let now = self.access().now();
        let mut all = locked(&self.access().house.connecting);
        all.retain(|h| now - h.made < LONGEST);
        let own = |h: &&Arc<Held>| h.key == key && h.by == self.actor().member;
        all.iter().find(own).cloned().ok_or(ServiceError::NotThere)
    }

    fn held_anew(
        &self,
        account: Option<i64>,
        name: String,
        settings: Settings,
        secret: Option<Secret>,
    ) -> Result<String, ServiceError> {
        self.may(Role::Owner)?;
        if matches!(settings, Settings::Imap(_)) {
            self.key()?;
        }
        let stage = match settings {
            Settings::Folder { .. } => Stage::Ready(Vec::new()),
            Settings::Imap(_) => Stage::Trying,
        };
        let begun = stage == Stage::Trying;
        let key = keys::code()?;
        let held = Arc::new(Held {
            key: key.clone(),
            by: self.actor().member,
            made: self.access().now(),
            shown: Mutex::new(Connecting {
                account,
                name,
                settings,
                stage,
            }),
            secret: Mutex::new(secret),
        });
        {
            let mut all = locked(&self.access().house.connecting);
            if all.len() >= MOST {
                all.remove(0);
            }
            all.push(held.clone());
        }
        if begun {
            trying::begin(self.amends().clone(), &held)?;
        }
        Ok(key)
    }

    pub(super) fn key(&self) -> Result<&SecretBox, ServiceError> {
        let key = self.access().house.key.as_ref();
        key.ok_or_else(|| Flaw::NoKey.into())
    }
}

/// Settings made plain, or what is wrong with them.
fn checked(settings: &Settings) -> Result<Settings, Flaw> {
    match settings {
        Settings::Folder { path } => {
            // From where the program was started means nothing to whoever types it into a page.
            let whole = path.is_absolute().then(|| path.canonicalize().ok());
            let whole = whole.flatten().ok_or(Flaw::NoPlace)?;
            match whole.to_str() {
                Some(_) => Ok(Settings::Folder { path: whole }),
                None => Err(Flaw::NoPlace),
            }
        }
        Settings::Imap(reached) => {
            let plain = |text: &str, most| {
                !text.is_empty() && text.len() <= most && !text.chars().any(char::is_control)
            };
            let host = plain(&reached.host, 253) && !reached.host.contains(char::is_whitespace);
            match host && reached.port > 0 && plain(&reached.user, 254) {
                true => Ok(settings.clone()),
                false => Err(Flaw::Server(amends_connect::Kind::Settings)),
            }
        }
    }
}

/// A name that no other account has: what was typed, else the user or the file, else the place.
fn free_name(typed: &str, settings: &Settings, taken: impl Fn(&str) -> bool) -> String {
    let typed: String = typed.trim().chars().take(100).collect();
    let usual = match settings {
        Settings::Imap(reached) => Some(reached.user.clone()),
        Settings::Folder { path } => path.file_name().map(|n| n.to_string_lossy().into_owned()),
    };
    let names = [Some(typed), usual, Some(settings.place())];
    let mut free = names
        .into_iter()
        .flatten()
        .filter(|n| !n.is_empty() && !n.chars().any(char::is_control));
    free.find(|name| !taken(name))
        .unwrap_or_else(|| settings.place())
}
