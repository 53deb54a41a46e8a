//! Accounts that mail comes from, and how far each is.

use crate::words::date;
use crate::words::number::figures;
use jiff::Zoned;
use schemars::JsonSchema;
use serde::Serialize;
use std::fmt::Write as _;

/// An account as it is shown.
#[derive(Debug, Clone)]
pub struct AccountShown {
    /// What people call it.
    pub name: String,
    /// Where its mail lies.
    pub place: String,
    /// When all that lies there was last here.
    pub in_step: Option<Zoned>,
    /// Messages that were read, out of how many, where that is known.
    pub read: Option<(usize, usize)>,
    /// Why it could not be read the last time, and what to do.
    pub trouble: Option<(String, String)>,
}

impl AccountShown {
    /// How it is, in a sentence.
    fn state(&self, now: &Zoned) -> String {
        let since = self.in_step.as_ref().map(|at| when(at, now));
        match (since, self.read) {
            (Some(when), _) => format!("in step {when}"),
            (None, Some((read, of))) if read > 0 && read < of => {
                let part = read * 100 / of.max(1);
                format!(
                    "first reading: {} of {} messages ({part} %)",
                    figures(read),
                    figures(of)
                )
            }
            (None, _) => "not read yet".to_string(),
        }
    }
}

/// `today at 14:05`, `on Tuesday at 9:30`.
fn when(at: &Zoned, now: &Zoned) -> String {
    format!(
        "{} at {}",
        date::on(at.date(), now.date()),
        date::clock(at.time())
    )
}

/// The accounts as text.
pub fn text(accounts: &[AccountShown], now: &Zoned) -> String {
    if accounts.is_empty() {
        return "There is no account yet. Add one: amends mail add WHERE\n".to_string();
    }
    let mut out = String::new();
    for account in accounts {
        // Writing to a String does not fail.
        let _ = writeln!(out, "{}  ({})", account.name, account.place);
        let _ = writeln!(out, "  {}", account.state(now));
        if let Some((what, hint)) = &account.trouble {
            let _ = writeln!(out, "  the last try failed: {what}");
            if !hint.is_empty() {
                let _ = writeln!(out, "  {hint}");
            }
        }
    }
    out
}

/// An account that mail comes from.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Account")]
pub(crate) struct AccountJson<'a> {
    name: &'a str,
    place: &'a str,
    in_step: Option<String>,
    read: Option<usize>,
    of: Option<usize>,
    trouble: Option<&'a str>,
    hint: Option<&'a str>,
}

impl<'a> AccountJson<'a> {
    fn of(account: &'a AccountShown) -> AccountJson<'a> {
        let trouble = account.trouble.as_ref();
        AccountJson {
            name: &account.name,
            place: &account.place,
            in_step: account
                .in_step
                .as_ref()
                .map(|at| at.timestamp().to_string()),
            read: account.read.map(|r| r.0),
            of: account.read.map(|r| r.1),
            trouble: trouble.map(|t| t.0.as_str()),
            hint: trouble.map(|t| t.1.as_str()),
        }
    }
}

/// The accounts as JSON, indented, ending in a line feed.
pub fn json(accounts: &[AccountShown]) -> String {
    let all: Vec<AccountJson<'_>> = accounts.iter().map(AccountJson::of).collect();
    // Texts and numbers can always be written.
    let mut text = serde_json::to_string_pretty(&all).unwrap_or_default();
    text.push('\n');
    text
}
