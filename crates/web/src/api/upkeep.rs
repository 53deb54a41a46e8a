//! What owners look after: mail accounts, the store's health, what is excluded, who sees a client, backups.

use super::given::Given;
use super::health_page::health_page;
use crate::fault::Fault;
use amends_service::access::{Errand, Outcome, Role};
use amends_service::{Account, AccountState, Exclusion, Seat, Settings};
use amends_views::json::{self, BackupFile, ErrandTold, Excluded, Far};
use amends_views::json::{FailingJob, MailAccount, MailFolder, SeenBy, Upkeep, WaitingJobs};
use jiff::Timestamp;

/// Where mail comes from.
pub fn accounts(seat: &Seat, _: &Given) -> Result<String, Fault> {
    let all: Vec<MailAccount> = seat.accounts()?.iter().map(account).collect();
    Ok(json::mail_accounts(&all))
}

/// Has one looked at now.
pub fn look_at_account(seat: &Seat, given: &Given) -> Result<String, Fault> {
    let number = given.number("number")?;
    seat.look_at_account(number)?;
    accounts(seat, given)
}

/// How the store is at a glance.
pub fn health(seat: &Seat, _: &Given) -> Result<String, Fault> {
    let held = seat.upkeep()?;
    let waiting = held.waiting.into_iter();
    let failing = held.failing.into_iter();
    Ok(json::upkeep(&Upkeep {
        waiting: waiting
            .map(|(job, waiting)| WaitingJobs { job, waiting })
            .collect(),
        failing: failing
            .map(|(job, tries, why)| FailingJob { job, tries, why })
            .collect(),
        accounts: held.accounts.iter().map(account).collect(),
        bytes: held.bytes,
    }))
}

/// Begins a thorough look.
pub fn look(seat: &Seat, _: &Given) -> Result<String, Fault> {
    let key = seat.send(Errand::Health)?;
    told(seat, &key)
}

/// Something that takes a while, and what came of it.
pub fn errand(seat: &Seat, given: &Given) -> Result<String, Fault> {
    told(seat, given.part("errand")?)
}

fn told(seat: &Seat, key: &str) -> Result<String, Fault> {
    let (errand, outcome) = seat.errand(key)?;
    let over = outcome.is_some();
    let what = match errand {
        Errand::Look(_) => "look",
        Errand::Erase(..) => "erase",
        Errand::Backup(_) => "backup",
        Errand::Health => "health",
        Errand::Mend => "mend",
    };
    let (failed, health) = match outcome {
        Some(Outcome::Failed(why, hint)) => (Some((why, hint)), None),
        Some(Outcome::Health(health)) => (None, Some(health_page(health, String::new(), None))),
        _ => (None, None),
    };
    Ok(json::errand(&ErrandTold {
        errand: key,
        what,
        over,
        failed: failed
            .as_ref()
            .map(|(why, hint)| (why.as_str(), hint.as_str())),
        health: health.as_ref(),
    }))
}

/// What is never stored.
pub fn exclusions(seat: &Seat, _: &Given) -> Result<String, Fault> {
    let all = seat.exclusions()?;
    let all: Vec<Excluded<'_>> = all
        .iter()
        .map(|one| match one {
            Exclusion::Person(what) => ("person", Some(what)),
            Exclusion::Thread(what) => ("thread", Some(what)),
            Exclusion::Label(what) => ("label", Some(what)),
            Exclusion::Words(what) => ("words", Some(what)),
            // Of them nothing is kept but a digest, which is told to nobody.
            Exclusion::Erased(_) => ("erased", None),
        })
        .map(|(kind, what)| Excluded {
            kind,
            what: what.map(String::as_str),
        })
        .collect();
    Ok(json::exclusions(&all))
}

/// Who sees a client.
pub fn limit(seat: &Seat, given: &Given) -> Result<String, Fault> {
    let client = given.part("client")?;
    let to = seat.limit_of(client)?;
    Ok(json::limit(&SeenBy {
        client,
        all: to.is_none(),
        members: to.into_iter().flatten().collect(),
    }))
}

/// Backups that lie beside the store.
pub fn backups(seat: &Seat, _: &Given) -> Result<String, Fault> {
    let all = seat.backups()?.map(|all| {
        let files = all.into_iter().map(|backup| BackupFile {
            name: backup.name,
            at: backup.at.to_string(),
            bytes: backup.bytes,
        });
        files.collect::<Vec<_>>()
    });
    Ok(json::backups(all.as_deref()))
}

/// How far the first reading is.
pub fn reading(seat: &Seat, _: &Given) -> Result<String, Fault> {
    let begun = seat.begun()?;
    Ok(json::reading(Far {
        accounts: begun.accounts,
        messages: begun.messages,
        of: begun.of,
        filed: begun.filed,
        clients: begun.clients.0,
        clients_read: begun.clients.1,
        fetched: begun.fetched,
        trouble: begun.trouble.is_some() && seat.can(Role::Owner),
        over: begun.over,
    }))
}

/// An account as programs see it, in the words of its page.
fn account(account: &Account) -> MailAccount {
    let (read, of) = account.progress();
    let kind = match account.settings {
        Settings::Folder { .. } => "folder",
        Settings::Imap(_) => "server",
    };
    let state = match account.state() {
        AccountState::NothingThere => "nothing_there",
        AccountState::InStep(_) => "in_step",
        AccountState::FirstReading => "first_reading",
        AccountState::NotRead => "not_read",
    };
    let in_step = account.in_step.map(Timestamp::from_microsecond);
    let (trouble, hint) = account.trouble.clone().unzip();
    MailAccount {
        account: account.number,
        name: account.name.clone(),
        kind,
        place: account.settings.place(),
        state,
        in_step: in_step.and_then(Result::ok).map(|at| at.to_string()),
        read: read as i64,
        of: of as i64,
        trouble,
        hint,
        folders: account
            .folders
            .iter()
            .map(|folder| MailFolder {
                name: amends_service::plain_name(&folder.name),
                read: folder.kept,
                of: folder.mails,
            })
            .collect(),
    }
}
