//! Making one change to a policy's file, and saying what was written.

use crate::args::{PolicyFile, PolicyTake, StorePlace};
use crate::failure::Failure;
use crate::{output, policy_file, store};
use amends_domain::Policy;
use amends_domain::policy::{Change, Refusal};
use amends_language::policy::{self, ChangeError};
use amends_reading::Options;

/// What the policy of the store is called where it is changed.
const STORED: &str = "the policy";

/// Makes the change that is asked for, in a file or in the store; what it is may hang on what the policy says.
pub fn run(
    place: &PolicyFile,
    asked: impl FnOnce(&Policy) -> Result<Change, Failure>,
) -> Result<(), Failure> {
    let Some(path) = &place.file else {
        return in_store(&place.store, |text, policy| {
            changed(STORED, text, &asked(policy)?)
        });
    };
    if path.as_os_str() == "-" {
        return Err(Failure::asked(
            "a policy can only be changed in a file",
            "name one with --file FILE",
        ));
    }
    let read = policy_file::read(path)?;
    let new = changed(&read.name, &read.text, &asked(&read.policy)?)?;
    if new == read.text {
        return output::plain(&format!("{} says so already.\n", read.name));
    }
    policy_file::write(path, &new)?;
    output::plain(&difference(&read.name, &read.text, &new))
}

/// `amends policy take`
pub fn take(args: &PolicyTake) -> Result<(), Failure> {
    let read = policy_file::read(&args.file)?;
    in_store(&args.store, |_, _| Ok(read.text))
}

fn changed(name: &str, text: &str, asked: &Change) -> Result<String, Failure> {
    policy::change(name, text, asked).map_err(|error| refused(name, &error))
}

/// Puts another text in the place of the store's policy, and says what came and went.
fn in_store(
    place: &StorePlace,
    new: impl FnOnce(&str, &Policy) -> Result<String, Failure>,
) -> Result<(), Failure> {
    let amends = store::open(place, Options::default())?;
    let held = amends.policy()?;
    let new = new(&held.text, &held.policy)?;
    if new == held.text {
        return output::plain("The policy says so already.\n");
    }
    amends.set_policy(&new, &held.text, &store::who())?;
    output::plain(&difference(STORED, &held.text, &new))
}

fn refused(name: &str, error: &ChangeError) -> Failure {
    let by_hand = match name {
        STORED => {
            "amends policy show --text prints it, amends policy take FILE takes it back".to_string()
        }
        _ => format!("{name} can be changed by hand as well"),
    };
    match error {
        ChangeError::Refused(Refusal::NotThere) => Failure::asked(
            format!("{name} does not say that, so it cannot be taken out"),
            "",
        ),
        ChangeError::Unread(error) => Failure::file(error, policy_file::HINT),
        ChangeError::Spoilt(why) => Failure::asked(why, "nothing was changed"),
        ChangeError::Refused(_) | ChangeError::Form => Failure::asked(error, by_hand),
    }
}

/// The lines that went and came, under the file's name and the line where they begin.
fn difference(name: &str, before: &str, after: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (before.lines().collect(), after.lines().collect());
    let mut head = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let rest = old.len().min(new.len()) - head;
    let ends = old.iter().rev().zip(new.iter().rev()).take(rest);
    let mut tail = ends.take_while(|(a, b)| a == b).count();
    // Of two places that come to the same, the one that begins with a heading is easier to read.
    let longer = if old.len() > new.len() { &old } else { &new };
    while old.len().min(new.len()) == head + tail
        && head > 0
        && !longer[head].starts_with('[')
        && longer[head - 1] == longer[longer.len() - tail - 1]
    {
        head -= 1;
        tail += 1;
    }
    let (gone, came) = (&old[head..old.len() - tail], &new[head..new.len() - tail]);
    let shown = if came.is_empty() { gone } else { came };
    let empty = shown.iter().take_while(|l| l.trim().is_empty()).count();
    let mut out = format!("{name}, line {}:\n", head + empty + 1);
    let mut put = |sign: &str, lines: &[&str]| {
        for line in lines.iter().filter(|l| !l.trim().is_empty()) {
            let line = amends_views::words::quote::without_steering(line);
            out.push_str(&format!("{sign} {line}\n"));
        }
    };
    put("-", gone);
    put("+", came);
    out
}
