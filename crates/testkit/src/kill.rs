//! Killed at any moment, a store loses nothing and holds nothing twice: the real program is killed while it makes a
//! store, brings mail in and reads it anew, goes on, and in the end holds what one made in peace holds.

pub mod dump;

use amends_store::sql::Place;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What to try.
pub struct Trial<'a> {
    /// The program.
    pub amends: &'a Path,
    /// The mail.
    pub mailbox: PathBuf,
    /// Kills in all.
    pub times: usize,
    /// Where chance begins.
    pub seed: u64,
    /// A new, empty place for a store.
    pub fresh: &'a dyn Fn() -> String,
    /// Told of each kill, and of each store that was finished.
    pub say: &'a dyn Fn(&str),
}

/// What became of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Figures {
    /// Kills while mail came in, the first ones while the store was made.
    pub importing: usize,
    /// Kills while all was read anew.
    pub rereading: usize,
    /// Stores that were finished and compared.
    pub stores: usize,
}

impl Figures {
    /// Kills in all.
    pub fn kills(&self) -> usize {
        self.importing + self.rereading
    }
}

/// Kills in one stage of one store, at most.
const EACH: usize = 10;

/// One thing that the program does with a store.
#[derive(Clone, Copy)]
enum Stage {
    Import,
    Reread,
    GoOn,
}

/// Kills until it was enough, and finishes the last store.
///
/// # Errors
///
/// What differs from a store made in peace, or what the doctor said.
pub fn run(trial: &Trial<'_>) -> Result<Figures, String> {
    let peace = (trial.fresh)();
    let import = trial.in_peace(Stage::Import, &peace)?;
    let reread = trial.in_peace(Stage::Reread, &peace)?;
    let wanted = dump::of(&Place::named(&peace))?;
    let mut chance = Chance(trial.seed | 1);
    let mut done = Figures::default();
    while done.kills() < trial.times {
        let db = (trial.fresh)();
        for (begun, length) in [(Stage::Import, import), (Stage::Reread, reread)] {
            let mut stage = begun;
            for _ in 0..EACH.min(trial.times - done.kills()) {
                // Often within the first moments, when the store is made or little is left to do.
                let length = length / [1, 2, 5, 20][chance.below(4) as usize];
                let delay = Duration::from_micros(chance.below(length.as_micros() as u64 + 1));
                if !trial.killed(stage, &db, delay)? {
                    break;
                }
                (trial.say)(&format!("killed {stage} after {delay:.1?}"));
                match begun {
                    Stage::Import => done.importing += 1,
                    // What was put away is read anew from where it was killed, by whatever comes next.
                    _ => (done.rereading, stage) = (done.rereading + 1, Stage::GoOn),
                }
            }
        }
        // What is left is done in peace.
        trial.in_peace(Stage::Import, &db)?;
        trial.well(&db)?;
        dump::same(&wanted, &dump::of(&Place::named(&db))?)?;
        done.stores += 1;
        (trial.say)(&format!("store {} is as one made in peace", done.stores));
    }
    Ok(done)
}

impl Trial<'_> {
    fn command(&self, stage: Stage, db: &str) -> Command {
        let mut command = Command::new(self.amends);
        match stage {
            Stage::Import => command.arg("import").arg(&self.mailbox),
            Stage::Reread => command.args(["doctor", "--mend"]),
            Stage::GoOn => command.arg("check"),
        };
        command.args(["--db", db]).stdin(Stdio::null());
        command.stdout(Stdio::null()).stderr(Stdio::piped());
        command
    }

    /// Does something to its end; how long that took.
    fn in_peace(&self, stage: Stage, db: &str) -> Result<Duration, String> {
        let begun = Instant::now();
        let output = self.command(stage, db).output();
        let output = output.map_err(|error| error.to_string())?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            return Err(format!("{stage} failed: {said}"));
        }
        Ok(begun.elapsed())
    }

    /// Begins something and kills it after a while; false when it was done before.
    fn killed(&self, stage: Stage, db: &str, delay: Duration) -> Result<bool, String> {
        let mut child = self
            .command(stage, db)
            .spawn()
            .map_err(|error| error.to_string())?;
        std::thread::sleep(delay);
        let ended = child.try_wait().map_err(|error| error.to_string())?;
        // SIGKILL, which nothing can catch.
        let killed = ended.is_none() && child.kill().is_ok();
        let output = child.wait_with_output().map_err(|e| e.to_string())?;
        if output.status.success() {
            return Ok(false);
        }
        if !killed || output.status.code().is_some() {
            // A doctor that finds a store in the middle of its mending says so; that is no failure of ours.
            let said = String::from_utf8_lossy(&output.stderr);
            return Err(format!("{stage} after a kill failed: {said}"));
        }
        Ok(true)
    }

    fn well(&self, db: &str) -> Result<(), String> {
        let output = Command::new(self.amends)
            .args(["doctor", "--db", db])
            .output()
            .map_err(|error| error.to_string())?;
        if output.status.success() {
            return Ok(());
        }
        Err(format!(
            "the doctor: {}",
            String::from_utf8_lossy(&output.stdout)
        ))
    }
}

impl std::fmt::Display for Stage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Stage::Import => "import",
            Stage::Reread => "doctor --mend",
            Stage::GoOn => "check",
        })
    }
}

/// Chance that can be had again: xorshift64*, which a test needs no better than.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 11) % end.max(1)
    }
}
