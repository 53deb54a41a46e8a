//! A script, played in a browser.

use crate::script::{Step, filled};
use crate::stage::Stage;
use crate::totp;
use amends_testkit::browser::{Found, Refused, Role, Tab};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// What is to be seen is there within this time, however busy the machine is: a folder of mail is looked at every five
/// seconds, and then read.
const PATIENCE: Duration = Duration::from_secs(20);

/// Whoever works by keyboard gets everywhere with so many steps.
const STOPS: usize = 120;

/// Somebody in front of the app.
pub struct Play<'t> {
    tab: &'t Tab,
    stage: Option<Stage>,
    kept: BTreeMap<String, String>,
    who: String,
    jars: BTreeMap<String, Value>,
}

impl<'t> Play<'t> {
    pub fn new(tab: &'t Tab) -> Play<'t> {
        Play {
            tab,
            stage: None,
            kept: BTreeMap::new(),
            who: String::new(),
            jars: BTreeMap::new(),
        }
    }

    /// Does a step.
    ///
    /// # Errors
    /// What is otherwise than the step says.
    pub fn step(&mut self, step: &Step) -> Result<(), String> {
        self.done(step).map_err(|why| {
            let at = self.tab.address().unwrap_or_default();
            let words = self.tab.words().unwrap_or_default();
            let words: String = words.chars().take(1_500).collect();
            format!("{why}\n  at {at}, where it says: {words}")
        })
    }

    fn done(&mut self, step: &Step) -> Result<(), String> {
        let said = |refused: Refused| refused.to_string();
        match step {
            Step::Start(what) => self.start(what),
            Step::Open(path) => {
                let to = format!("{}{}", self.address()?, self.text(path));
                self.tab.open(&to).map_err(said)
            }
            Step::At(path) => {
                let to = format!("{}{}", self.address()?, self.text(path));
                wait(|| match to.strip_suffix('*') {
                    Some(begin) => self.tab.address().is_ok_and(|at| at.starts_with(begin)),
                    None => self.tab.address().is_ok_and(|at| at == to),
                })
                .ok_or_else(|| "it is elsewhere".to_string())
            }
            Step::Click(role, name, within) => {
                self.with(*role, name, within, |found| self.tab.click(found))
            }
            Step::TabTo(role, name, within) => {
                self.tab_to(*role, &self.text(name), &self.text(within))
            }
            Step::Fill(name, typed, within) => {
                let typed = self.text(typed);
                self.with(Role::Field, name, within, |f| self.tab.fill(f, &typed))
            }
            Step::Choose(name, option) => {
                let option = self.text(option);
                match self.with(Role::Field, name, "", |f| self.tab.choose(f, &option))? {
                    true => Ok(()),
                    false => Err("it is not offered".to_string()),
                }
            }
            Step::Press(keys) => self.tab.press(keys).map_err(said),
            Step::Type(typed) => {
                let typed = self.text(typed);
                let mut keys = typed.chars().map(String::from);
                keys.try_for_each(|key| match key.as_str() {
                    " " => self.tab.press("Space"),
                    key => self.tab.press(key),
                })
                .map_err(said)
            }
            Step::See(words) => {
                let words = self.text(words);
                wait(|| self.sees(&words)).ok_or_else(|| format!("{words:?} is not seen"))
            }
            Step::NotSee(words) => {
                let words = self.text(words);
                wait(|| !self.sees(&words)).ok_or_else(|| format!("{words:?} is seen"))
            }
            Step::Keep(name, selector) => {
                let script = "const e = document.querySelector(arguments[0]); return e ? (e.value || e.textContent) : ''";
                let read = self
                    .tab
                    .run(script, &[selector.as_str().into()])
                    .map_err(said)?;
                let read = read.as_str().unwrap_or_default().trim().to_string();
                if read.is_empty() {
                    return Err(format!("{selector} says nothing"));
                }
                self.kept.insert(name.clone(), read);
                Ok(())
            }
            Step::As(name) => {
                let before = self.tab.cookies().map_err(said)?;
                self.jars
                    .insert(std::mem::replace(&mut self.who, name.clone()), before);
                self.tab.forget().map_err(said)?;
                match self.jars.get(name) {
                    Some(held) => self.tab.put_back(held).map_err(said),
                    None => Ok(()),
                }
            }
            Step::Scripts(may) => self.tab.scripts(*may).map_err(said),
            Step::Size(width, height) => self.tab.size(*width, *height).map_err(said),
            Step::Deliver(file) => self
                .stage
                .as_ref()
                .ok_or("nothing is started")?
                .deliver(file),
            Step::Provider(what) => self
                .stage
                .as_ref()
                .ok_or("nothing is started")?
                .provider(what),
            Step::Reload => {
                let at = self.tab.address().map_err(said)?;
                self.tab.open(&at).map_err(said)
            }
            Step::Back => self
                .tab
                .chromium(
                    "Runtime.evaluate",
                    &json!({ "expression": "history.back()" }),
                )
                .map(drop)
                .map_err(said),
        }
    }

    /// Starts the app.
    fn start(&mut self, what: &str) -> Result<(), String> {
        self.stage = None;
        let stage = Stage::of(what).ok_or_else(|| format!("there is no {what} to start"))?;
        self.kept.extend(stage.known());
        self.stage = Some(stage);
        Ok(())
    }

    /// Whether words stand on the page, in letters large or small: a style may make them large.
    fn sees(&self, words: &str) -> bool {
        let seen = self.tab.words().unwrap_or_default();
        seen.to_lowercase().contains(&words.to_lowercase())
    }

    fn address(&self) -> Result<&str, String> {
        let stage = self.stage.as_ref().ok_or("nothing is started")?;
        Ok(&stage.app.address)
    }

    /// What is meant by a text: with what was kept, and the codes of the moment.
    fn text(&self, text: &str) -> String {
        let mut kept = self.kept.clone();
        if let Some(letters) = self.kept.get("letters") {
            kept.insert("code-now".to_string(), totp::code(letters, 0));
            kept.insert("code-next".to_string(), totp::code(letters, 1));
        }
        filled(text, &kept)
    }

    fn find(&self, role: Role, name: &str, within: &str) -> Result<Found, String> {
        let (name, within) = (self.text(name), self.text(within));
        let mut found = None;
        wait(|| {
            found = self.tab.find(role, &name, &within).ok().flatten();
            found.is_some()
        });
        found.ok_or_else(|| format!("no {role:?} is called {name:?}"))
    }

    /// Does something with what is found; once more when the page went between the two, as a live page may.
    fn with<T>(
        &self,
        role: Role,
        name: &str,
        within: &str,
        act: impl Fn(&Found) -> Result<T, Refused>,
    ) -> Result<T, String> {
        let done = act(&self.find(role, name, within)?);
        let done = match done {
            Err(refused) if refused.is_stale() => act(&self.find(role, name, within)?),
            done => done,
        };
        done.map_err(|refused| refused.to_string())
    }

    /// Goes on with the keyboard until it is there; whoever does so sees where they are all the way.
    fn tab_to(&self, role: Role, name: &str, within: &str) -> Result<(), String> {
        self.find(role, name, within)?;
        let seen = "const at = getComputedStyle(document.activeElement); const r = document.activeElement.getBoundingClientRect(); \
                    return [at.outlineStyle !== 'none' || at.boxShadow !== 'none', r.width > 0 && r.bottom > 0 && r.right > 0]";
        for _ in 0..STOPS {
            self.tab.press("Tab").map_err(|e| e.to_string())?;
            let (_, called) = self.tab.focus().map_err(|e| e.to_string())?;
            let here = self.tab.run(seen, &[]).map_err(|e| e.to_string())?;
            if !called.is_empty() && here != json!([true, true]) {
                return Err(format!(
                    "nobody sees that the keyboard is on {called:?}: {here}"
                ));
            }
            let is_there = "const e = arguments[0]; return document.activeElement === e";
            let sought = self.find(role, name, within)?;
            if self
                .tab
                .run(is_there, &[sought.as_json()])
                .map_err(|e| e.to_string())?
                == true
            {
                return Ok(());
            }
        }
        Err(format!(
            "the keyboard does not get to {name:?} in {STOPS} steps"
        ))
    }
}

/// Waits until something is so.
fn wait(mut so: impl FnMut() -> bool) -> Option<()> {
    let begun = Instant::now();
    loop {
        if so() {
            return Some(());
        }
        if begun.elapsed() > PATIENCE {
            return None;
        }
        std::thread::sleep(Duration::from_millis(25));
    }
}
