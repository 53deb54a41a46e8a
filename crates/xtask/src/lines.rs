//! JSON objects, one a line, in a file that may be packed with gzip.

use anyhow::Context;
use serde_json::Value;
use std::io::Read;
use std::path::Path;

/// Reads the lines of a file.
///
/// # Errors
/// When the file cannot be read, or a line is no JSON; says which.
pub fn read(path: &Path) -> anyhow::Result<Vec<Value>> {
    let file = std::fs::File::open(path).with_context(|| path.display().to_string())?;
    let mut text = String::new();
    if path.extension().is_some_and(|e| e == "gz") {
        flate2::read::GzDecoder::new(file).read_to_string(&mut text)
    } else {
        std::io::BufReader::new(file).read_to_string(&mut text)
    }
    .with_context(|| path.display().to_string())?;
    let parse = |(number, line)| {
        serde_json::from_str(line)
            .with_context(|| format!("{}, line {}", path.display(), number + 1))
    };
    text.lines().enumerate().map(parse).collect()
}
