//! Puts the style sheets together in their order, and names each asset after its content, so that it may be
//! kept for ever by whoever fetched it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use twox_hash::XxHash3_64;

/// The style sheets: layers from the general to the particular, one file a part of the page.
const SHEETS: &str = "assets/css";

fn main() -> io::Result<()> {
    let here = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    let sheets = here.join(SHEETS);
    println!("cargo:rerun-if-changed={}", sheets.display());
    let order = fs::read_to_string(sheets.join("order"))?;
    let mut css = String::new();
    for name in order.lines().map(str::trim).filter(|l| !l.is_empty()) {
        css.push_str(&fs::read_to_string(sheets.join(name))?);
    }
    fs::write(out.join("app.css"), &css)?;
    named("CSS", css.as_bytes());
    named("HTMX", &read(&here, "assets/vendor/htmx-2.0.11.min.js")?);
    named("OWN", &read(&here, "assets/app.js")?);
    named("MARK", &read(&here, "assets/mark.svg")?);
    Ok(())
}

fn read(here: &Path, name: &str) -> io::Result<Vec<u8>> {
    println!("cargo:rerun-if-changed={}", here.join(name).display());
    fs::read(here.join(name))
}

fn named(what: &str, bytes: &[u8]) {
    let digest = XxHash3_64::oneshot(bytes);
    println!("cargo:rustc-env={what}_DIGEST={digest:016x}");
}
