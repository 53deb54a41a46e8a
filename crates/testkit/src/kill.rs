//! Killed at any moment, a store loses nothing and holds nothing twice: the real program is killed while it makes a
//! store, brings mail in, reads it anew, brings an older store to the newest schema and keeps accounts in step; it
//! goes on, and in the end the store holds what one made in peace holds.

pub mod dump;
pub mod older;
mod program;
mod scene;

use crate::chance::Chance;
use amends_store::sql::Place;
use dump::Dump;
use program::{in_peace, killed};
use scene::{STORES, Scene};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

pub use scene::Stage;

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
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Figures {
    /// Kills in each stage.
    pub kills: BTreeMap<Stage, usize>,
    /// Kills of a migration before the newest schema stood.
    pub old_schema: usize,
    /// Stores that were finished and compared.
    pub stores: usize,
}

impl Figures {
    /// Kills in all.
    #[must_use]
    pub fn all(&self) -> usize {
        self.kills.values().sum()
    }
}

/// Kills in one stage of one store, at most.
const EACH: usize = 10;

/// A store made in peace: how long each stage took, and all that is in it.
struct Peace {
    stages: Vec<(Stage, Duration)>,
    holds: Dump,
}

/// Kills until it was enough, and finishes the last store.
///
/// # Errors
///
/// What differs from a store made in peace, or what the doctor said.
pub fn run(trial: &Trial<'_>) -> Result<Figures, String> {
    let scene = Scene::new(trial.amends, &trial.mailbox)?;
    let here = |stages: &&[Stage]| stages.iter().all(|stage| scene.has(*stage));
    let stores: Vec<&[Stage]> = STORES.into_iter().filter(here).collect();
    let stages: usize = stores.iter().map(|stages| stages.len()).sum();
    let mut killing = Killing {
        trial,
        each: EACH.min(trial.times / stages).max(1),
        chance: Chance::new(trial.seed),
        moment: MOMENT,
        done: Figures::default(),
        scene,
    };
    let peaces: Result<Vec<Peace>, String> =
        stores.iter().map(|stages| killing.peace(stages)).collect();
    let peaces = peaces?;
    while killing.left() > 0 {
        for peace in &peaces {
            if killing.left() > 0 {
                killing.store(peace)?;
            }
        }
    }
    Ok(killing.done)
}

struct Killing<'a> {
    trial: &'a Trial<'a>,
    scene: Scene,
    each: usize,
    chance: Chance,
    /// How long the program takes, about, until a newer schema stands.
    moment: Duration,
    done: Figures,
}

/// Where the search for that moment begins.
const MOMENT: Duration = Duration::from_millis(5);

impl Killing<'_> {
    fn left(&self) -> usize {
        self.trial.times - self.done.all()
    }

    fn peace(&self, stages: &[Stage]) -> Result<Peace, String> {
        let db = (self.trial.fresh)();
        let mut took = Vec::new();
        for stage in stages {
            self.before(*stage, &db)?;
            let length = in_peace(self.scene.command(*stage, false, &db))?;
            took.push((*stage, length));
        }
        self.scene.is_well(&db, false)?;
        Ok(Peace {
            stages: took,
            holds: dump::of(&Place::named(&db))?,
        })
    }

    fn before(&self, stage: Stage, db: &str) -> Result<(), String> {
        if stage == Stage::Migrate {
            older::made_older(&Place::named(db))?;
        }
        self.scene
            .before(stage, db)
            .map_or(Ok(()), |command| in_peace(command).map(drop))
    }

    /// Makes one store by way of kills.
    fn store(&mut self, peace: &Peace) -> Result<(), String> {
        let db = (self.trial.fresh)();
        for (stage, length) in &peace.stages {
            self.before(*stage, &db)?;
            let mut again = false;
            for _ in 0..self.each.min(self.left()) {
                if !self.kill(*stage, again, *length, &db)? {
                    break;
                }
                again = true;
                self.scene.is_well(&db, true)?;
                // Its way up is tried again and again, now and then from where the last kill left it.
                if *stage == Stage::Migrate && self.chance.below(4) > 0 {
                    older::made_older(&Place::named(&db))?;
                }
            }
            // What is left is done in peace.
            in_peace(self.scene.command(*stage, again, &db))?;
        }
        self.scene.is_well(&db, false)?;
        dump::same(&peace.holds, &dump::of(&Place::named(&db))?)?;
        self.done.stores += 1;
        let said = format!("store {} is as one made in peace", self.done.stores);
        (self.trial.say)(&said);
        Ok(())
    }

    fn kill(
        &mut self,
        stage: Stage,
        again: bool,
        length: Duration,
        db: &str,
    ) -> Result<bool, String> {
        let at_schema = stage == Stage::Migrate && self.chance.below(2) == 0;
        let length = match at_schema {
            true => self.moment * 2,
            // Often within the first moments, when the store is made or little is left to do.
            false => length / [1, 2, 5, 20][self.chance.below(4) as usize],
        };
        let delay = Duration::from_micros(self.chance.below(length.as_micros() as u64 + 1));
        if !killed(self.scene.command(stage, again, db), delay)? {
            return Ok(false);
        }
        *self.done.kills.entry(stage).or_default() += 1;
        let mut said = format!("killed {stage} after {delay:.1?}");
        if stage == Stage::Migrate {
            let stands = older::steps(&Place::named(db))? == amends_store::migrations().len();
            if !stands {
                self.done.old_schema += 1;
                said.push_str(", before the newest schema stood");
            }
            if at_schema {
                let eighth = self.moment / 8;
                self.moment = if stands {
                    self.moment - eighth
                } else {
                    self.moment + eighth
                };
            }
        }
        (self.trial.say)(&said);
        Ok(true)
    }
}
