//! What proves to a mail server who you are: asked for, never shown.

use super::named;
use crate::args::MailSignIn;
use crate::failure::Failure;
use crate::{output, store};
use amends_reading::Options;
use amends_service::{Agreed, Amends, Proof, Reached, Secret, Settings};
use std::io::IsTerminal;
use std::path::Path;

pub fn sign_in(args: &MailSignIn) -> Result<(), Failure> {
    let amends = store::open(&args.store, Options::default())?;
    let account = named(&amends, &args.account)?;
    let Settings::Imap(reached) = &account.settings else {
        return output::plain("This account is on this machine: nobody has to sign in.\n");
    };
    let secret = ask(&amends, reached, args.password_file.as_deref())?;
    let key = store::key()?;
    amends.set_account(&account, &account.settings, Some((&key, &secret)))?;
    let folders = amends.listing(&amends.account(account.number)?, &key)?;
    let read = folders.iter().filter(|f| f.read).count();
    output::plain(&format!(
        "Signed in to {}; {read} folders are read.\n",
        account.settings.place()
    ))
}

/// The password, from a file or the terminal; or leave to read, by the provider's own page.
pub fn ask(amends: &Amends, reached: &Reached, file: Option<&Path>) -> Result<Secret, Failure> {
    if reached.proof != Proof::Password {
        let show = |code: &str, address: &str| {
            // Whoever reads the answer of this command still sees where to go.
            eprintln!("Open {address}\nand type {code}\nWaiting for your yes ...");
        };
        let agreed = amends.agree(reached, &show, &|| false)?;
        let Agreed(secret) = agreed;
        return Ok(secret);
    }
    if let Some(file) = file {
        return first_line(file).map(Secret::new);
    }
    if !std::io::stdin().is_terminal() {
        let hint = "name a file with --password-file, or run this on a terminal";
        return Err(Failure::asked(
            "there is no terminal to ask for the password on",
            hint,
        ));
    }
    let prompt = format!("Password of {} on {}: ", reached.user, reached.host);
    Ok(Secret::new(rpassword::prompt_password(prompt)?))
}

/// The first line of a file.
pub fn first_line(file: &Path) -> Result<String, Failure> {
    let text = std::fs::read_to_string(file).map_err(|error| {
        let what = format!("{} cannot be read: {error}", file.display());
        Failure::file(what, "its first line is taken")
    })?;
    Ok(text.lines().next().unwrap_or_default().to_string())
}
