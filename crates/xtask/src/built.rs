//! The binary that is measured and shown.

use anyhow::{Context, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The program that was named, or else the release binary, built.
pub fn given_or_built(given: Option<&Path>) -> anyhow::Result<PathBuf> {
    given.map_or_else(amends, |program| Ok(program.to_path_buf()))
}

/// Builds the release binary and says where it is.
pub fn amends() -> anyhow::Result<PathBuf> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let done = Command::new(cargo)
        .args([
            "build",
            "--quiet",
            "--release",
            "--locked",
            "--package",
            "amends",
        ])
        .current_dir(crate::root())
        .status()
        .context("cargo could not be started")?;
    if !done.success() {
        bail!("amends could not be built");
    }
    let target = std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    let name = format!("amends{}", std::env::consts::EXE_SUFFIX);
    Ok(crate::root().join(target).join("release").join(name))
}
