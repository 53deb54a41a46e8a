//! What folders an account has.

use super::account::Account;
use super::answer::Answer;
use super::command::Command;
use super::folder::{Choice, Folder, Use, choose};
use super::login;
use super::options::Options;
use super::session::Session;
use crate::error::{Error, Kind, quoted};

/// Folders of one account.
const FOLDERS: usize = 10_000;
/// Bytes of a folder's name.
const NAME: usize = 1_000;
/// Levels of a folder's name.
const LEVELS: usize = 100;

/// The folders of an account.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    /// The folders, inbox and sent mail first, then by name; each with the choice for it.
    pub folders: Vec<(Folder, Choice)>,
    /// Folders that cannot be read, and why, in words.
    pub left_out: Vec<String>,
}

/// Lists the folders of an account.
///
/// # Errors
/// The server cannot be reached, does not let us in, or does not answer sensibly.
pub async fn folders(account: &Account, options: &Options) -> Result<Listing, Error> {
    let mut session = login::open(account, options).await?;
    let listed = list(&mut session).await;
    listed.map_err(|e| e.at(&account.place()))
}

pub(super) async fn list(session: &mut Session) -> Result<Listing, Error> {
    let asks = ["LIST-EXTENDED", "SPECIAL-USE"]
        .iter()
        .all(|c| session.can(c));
    if asks {
        match ask(session, "LIST \"\" \"*\" RETURN (SPECIAL-USE)").await {
            Err(e) if e.kind() == Kind::SaidNo => {}
            listed => return listed,
        }
    }
    ask(session, "LIST \"\" \"*\"").await
}

async fn ask(session: &mut Session, command: &str) -> Result<Listing, Error> {
    let mut found: Vec<Folder> = Vec::new();
    let mut left_out = Vec::new();
    let mut too_many = 0_u32;
    let each = |answer| {
        let Answer::List {
            attributes,
            delimiter,
            name,
        } = answer
        else {
            return Ok(());
        };
        if found.len() + left_out.len() >= FOLDERS {
            too_many = too_many.saturating_add(1);
        } else {
            match named(name, delimiter) {
                Ok(wire) => found.push(Folder::listed(wire, delimiter, &attributes)),
                Err(why) => left_out.push(why),
            }
        }
        Ok(())
    };
    session.run(Command::new(command), each).await?;
    if too_many > 0 {
        left_out.push(format!(
            "{too_many} folders beyond the first {FOLDERS} were not looked at"
        ));
    }
    // Inbox and Sent first, since most is said there, then by name; one that is listed twice counts
    // once.
    let rank = |f: &Folder| match f.role {
        Some(Use::Inbox) => 0,
        Some(Use::Sent) => 1,
        _ => 2,
    };
    found.sort_by(|a, b| rank(a).cmp(&rank(b)).then_with(|| a.cmp(b)));
    found.dedup_by(|a, b| a.wire == b.wire);
    let choices = choose(&found, session.can("X-GM-EXT-1"));
    Ok(Listing {
        folders: found.into_iter().zip(choices).collect(),
        left_out,
    })
}

/// The name on the wire, or why the folder cannot be read.
fn named(name: Vec<u8>, delimiter: Option<char>) -> Result<String, String> {
    let shown = quoted(&name);
    let name = String::from_utf8(name)
        .map_err(|_| format!("the name of the folder “{shown}” is not well written"))?;
    let levels = delimiter.map_or(1, |d| name.split(d).count());
    if name.is_empty() || name.len() > NAME || levels > LEVELS {
        return Err(format!(
            "the name of the folder “{shown}” is empty or too long"
        ));
    }
    if name.chars().any(char::is_control) {
        return Err(format!(
            "the name of the folder “{shown}” holds control characters"
        ));
    }
    Ok(name)
}
