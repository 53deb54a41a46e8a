//! Every script of `tests/data/flows`, played.

use crate::play::Play;
use crate::script::{Step, steps};
use crate::stage::Stage;
use amends_testkit::browser::{self, Driver};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// Browsers side by side.
const SIDE_BY_SIDE: usize = 2;

/// The scripts, and one alone where the environment names it: `FLOW=first-start cargo test ...`.
fn scripts() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/flows");
    let wanted = std::env::var("FLOW").unwrap_or_default();
    let entries = std::fs::read_dir(folder).expect("a folder");
    let mut all: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|e| e == "flow"))
        .filter(|path| path.to_string_lossy().contains(&wanted))
        .collect();
    all.sort();
    assert!(!all.is_empty(), "no script is called {wanted}");
    all
}

#[test]
fn people_get_done_what_they_came_for() {
    if !browser::is_here() {
        return;
    }
    let driver = Driver::start();
    let waiting = Mutex::new(scripts());
    let faults = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..SIDE_BY_SIDE {
            scope.spawn(|| {
                loop {
                    let next = waiting.lock().expect("nobody panics").pop();
                    let Some(script) = next else { return };
                    if let Err(fault) = played(&driver, &script) {
                        faults.lock().expect("nobody panics").push(fault);
                    }
                }
            });
        }
    });
    let faults = faults.into_inner().expect("nobody panics");
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n\n"));
}

fn played(driver: &Driver, script: &Path) -> Result<(), String> {
    let name = script
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let text = std::fs::read_to_string(script).map_err(|e| e.to_string())?;
    let steps = steps(&text);
    let needed = steps.iter().filter_map(|(_, step)| match step {
        Step::Start(what) => Some(what.as_str()),
        _ => None,
    });
    if !needed.into_iter().all(Stage::can_be) {
        return Ok(());
    }
    let tab = driver.tab().map_err(|e| format!("{name}: {e}"))?;
    tab.size(1360, 900).map_err(|e| e.to_string())?;
    let mut play = Play::new(&tab);
    let begun = std::time::Instant::now();
    for (line, step) in steps {
        play.step(&step)
            .map_err(|why| format!("{name}, line {line}: {step:?}: {why}"))?;
    }
    println!("{name}: {:.1} s", begun.elapsed().as_secs_f32());
    Ok(())
}
