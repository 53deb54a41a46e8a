//! The policy from a file, and back into it.

use crate::failure::Failure;
use amends_domain::Policy;
use amends_language::policy::{self, LONGEST};
use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::path::Path;

/// What to do about a policy that cannot be read.
pub const HINT: &str =
    "docs/policy.md describes a policy; amends policy new prints one to begin with";

/// A policy with its text.
pub struct Read {
    /// What it is called: its file.
    pub name: String,
    /// The text.
    pub text: String,
    /// What it says.
    pub policy: Policy,
}

/// Reads the policy of a file, or of standard input.
pub fn read(path: &Path) -> Result<Read, Failure> {
    let (name, bytes) = if path.as_os_str() == "-" {
        ("standard input".to_string(), limited(io::stdin().lock()))
    } else {
        let bytes = File::open(path).and_then(limited);
        (path.display().to_string(), bytes)
    };
    let bytes = bytes.map_err(|e| Failure::file(format!("{name} cannot be read: {e}"), HINT))?;
    let text = String::from_utf8(bytes).map_err(|e| {
        let at = e.utf8_error().valid_up_to();
        let line = e.as_bytes()[..at].iter().filter(|b| **b == b'\n').count() + 1;
        Failure::file(format!("{name}:{line}: this is no text in UTF-8"), HINT)
    })?;
    let policy = policy::parse(&name, &text).map_err(|error| Failure::file(error, HINT))?;
    Ok(Read { name, text, policy })
}

/// What is said in a file, or nothing when none is named.
pub fn read_or_none(path: Option<&Path>) -> Result<Policy, Failure> {
    path.map_or_else(|| Ok(Policy::default()), |path| Ok(read(path)?.policy))
}

/// One byte more than a policy may have, so that it shows when there is too much.
fn limited(from: impl io::Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let most = u64::try_from(LONGEST + 1).unwrap_or(u64::MAX);
    from.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Puts another text in the place of a file's: all of it or, when something goes wrong, nothing.
pub fn write(path: &Path, text: &str) -> Result<(), Failure> {
    replace(path, text).map_err(|why| {
        let what = format!(
            "{} cannot be written: {why}; it is as it was",
            path.display()
        );
        Failure::file(
            what,
            "look whether there is room and whether you may write there",
        )
    })
}

fn replace(path: &Path, text: &str) -> io::Result<()> {
    // A link stays a link: what it leads to is written.
    let real = path.canonicalize()?;
    let rights = real.metadata()?.permissions();
    let folder = real.parent().unwrap_or(Path::new("."));
    let name = real.file_name().unwrap_or_default().to_string_lossy();
    let beside = folder.join(format!(".{name}.{}", std::process::id()));
    let put = || {
        let mut file = File::options().write(true).create_new(true).open(&beside)?;
        file.set_permissions(rights)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        std::fs::rename(&beside, &real)
    };
    put().inspect_err(|_| drop(std::fs::remove_file(&beside)))
}
