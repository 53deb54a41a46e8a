//! The program, run to its end or killed, and the doctor's word.

use super::scene::Scene;
use std::process::Command;
use std::time::{Duration, Instant};

/// Runs to the end; how long that took.
pub fn in_peace(mut command: Command) -> Result<Duration, String> {
    let begun = Instant::now();
    let output = command.output().map_err(|error| error.to_string())?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{command:?} failed: {said}"));
    }
    Ok(begun.elapsed())
}

/// Begins and kills after a while; false when it was done before.
pub fn killed(mut command: Command, delay: Duration) -> Result<bool, String> {
    let mut child = command.spawn().map_err(|error| error.to_string())?;
    std::thread::sleep(delay);
    let ended = child.try_wait().map_err(|error| error.to_string())?;
    // SIGKILL, which nothing can catch.
    let killed = ended.is_none() && child.kill().is_ok();
    let output = child.wait_with_output().map_err(|e| e.to_string())?;
    if output.status.success() {
        return Ok(false);
    }
    if !killed || output.status.code().is_some() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{command:?} after a kill failed: {said}"));
    }
    Ok(true)
}

impl Scene {
    /// Asks the doctor. In the midst of things an account may not have been in step yet, and a store may not have
    /// been made yet; nothing else may be wrong.
    pub fn is_well(&self, db: &str, in_the_midst: bool) -> Result<(), String> {
        let mut command = self.amends(&["doctor", "--format", "json"], db);
        let output = command.output().map_err(|error| error.to_string())?;
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        if output.status.success() {
            return Ok(());
        }
        let failed = String::from_utf8_lossy(&output.stderr);
        if in_the_midst && failed.contains("there is no store at") {
            return Ok(());
        }
        let page: serde_json::Value = serde_json::from_str(&said)
            .map_err(|error| format!("the doctor: {error}: {said}{failed}"))?;
        let troubles = page["troubles"].as_array().cloned().unwrap_or_default();
        let bad = |trouble: &&serde_json::Value| {
            !in_the_midst || trouble["trouble"] != "account_out_of_step"
        };
        match troubles.iter().find(bad) {
            Some(trouble) => Err(format!("the doctor: {trouble}")),
            None if troubles.is_empty() => Err(format!("the doctor failed: {said}{failed}")),
            None => Ok(()),
        }
    }
}
