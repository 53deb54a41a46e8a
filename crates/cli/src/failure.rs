//! What can go wrong, in words: what, where, and what to do about it.

use std::fmt::Display;
use std::io;

/// A failure, by whose it is.
#[derive(Debug)]
pub enum Failure {
    /// What was asked cannot be done as asked.
    Asked(Said),
    /// A file could not be read or written.
    File(Said),
    /// Nobody reads our output any more; nothing to say.
    Quiet,
}

/// What is wrong, and what to do.
#[derive(Debug)]
pub struct Said {
    what: String,
    hint: Option<String>,
}

impl Failure {
    /// What was asked cannot be done as asked.
    pub fn asked(what: impl Display, hint: impl Display) -> Failure {
        Failure::Asked(Said::new(what, hint))
    }

    /// A file could not be read or written.
    pub fn file(what: impl Display, hint: impl Display) -> Failure {
        Failure::File(Said::new(what, hint))
    }

    /// In one line, for programs.
    pub fn line(&self) -> String {
        let (Failure::Asked(said) | Failure::File(said)) = self else {
            return String::new();
        };
        match &said.hint {
            Some(hint) => format!("{} ({hint})", said.what),
            None => said.what.clone(),
        }
    }

    /// Writes it to standard error.
    pub fn say(&self) {
        use std::io::Write as _;
        let (Failure::Asked(said) | Failure::File(said)) = self else {
            return;
        };
        let mut err = anstream::stderr().lock();
        let strong = anstyle::Style::new().bold();
        // Nobody is left to tell when standard error is gone.
        let _ = writeln!(err, "{strong}amends:{strong:#} {}", said.what);
        if let Some(hint) = &said.hint {
            let _ = writeln!(err, "{strong}hint:{strong:#} {hint}");
        }
    }
}

impl Said {
    fn new(what: impl Display, hint: impl Display) -> Said {
        let clean = |text: String| -> String {
            text.lines()
                .map(amends_views::words::quote::without_steering)
                .collect::<Vec<_>>()
                .join("\n")
        };
        let hint = clean(hint.to_string());
        Said {
            what: clean(what.to_string()),
            hint: (!hint.is_empty()).then_some(hint),
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Failure {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Failure::Quiet;
        }
        Failure::file(format!("the answer could not be written: {error}"), "")
    }
}
