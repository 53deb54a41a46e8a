//! One page in a browser: where it is, how it looks, what is done on it.

use super::found::{FIND, Found, Role};
use super::keys;
use super::wire::{Refused, Wire};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// A page that was asked for is there within this time, however busy the machine is.
const PATIENCE: Duration = Duration::from_secs(30);

/// The colours that the reader's machine asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colours {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// A browser with one page. It closes when it is dropped.
#[derive(Debug)]
pub struct Tab {
    wire: Wire,
}

type Done<T = ()> = Result<T, Refused>;

impl Tab {
    pub(super) fn new(wire: Wire) -> Tab {
        Tab { wire }
    }

    /// Goes to an address and waits until the page is there.
    ///
    /// # Errors
    /// As all of these: when the browser says that it cannot be done.
    pub fn open(&self, address: &str) -> Done {
        self.wire.post("/url", &json!({ "url": address })).map(drop)
    }

    /// Where it is.
    ///
    /// # Errors
    /// As [`Tab::open`].
    pub fn address(&self) -> Done<String> {
        Ok(text(&self.wire.get("/url")?))
    }

    /// The page's title.
    ///
    /// # Errors
    /// As [`Tab::open`].
    pub fn title(&self) -> Done<String> {
        Ok(text(&self.wire.get("/title")?))
    }

    /// The words that are seen, runs of blanks as one.
    ///
    /// # Errors
    /// As [`Tab::open`].
    pub fn words(&self) -> Done<String> {
        let said = self.run("return document.body ? document.body.innerText : ''", &[])?;
        let said = text(&said);
        Ok(said.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// What is shown with a role and a name, best first; `within` a part of the page that holds these words, the
    /// smallest such part first; anywhere when empty.
    ///
    /// # Errors
    /// As [`Tab::open`].
    pub fn find(&self, role: Role, name: &str, within: &str) -> Done<Option<Found>> {
        let arguments = [role.selector().into(), name.into(), within.into()];
        let all = self.run(FIND, &arguments)?;
        for found in all.as_array().into_iter().flatten().filter_map(Found::read) {
            // The browser's own word counts.
            let said = text(
                &self
                    .wire
                    .get(&format!("/element/{}/computedlabel", found.id))?,
            );
            let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
            if said == name || matches!(role, Role::Fold) {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    /// What has the keyboard: what it is to somebody who hears the page read, and its name.
    ///
    /// # Errors
    /// As [`Tab::open`].
    pub fn focus(&self) -> Done<(String, String)> {
        let active = Found::read(&self.wire.get("/element/active")?);
        let Some(active) = active else {
            return Ok((String::new(), String::new()));
        };
        let role = text(
            &self
                .wire
                .get(&format!("/element/{}/computedrole", active.id))?,
        );
        let name = text(
            &self
                .wire
                .get(&format!("/element/{}/computedlabel", active.id))?,
        );
        Ok((role, name))
    }

    /// Clicks it, where a reader could.
    ///
    /// # Errors
    /// As [`Tab::open`]; when something else lies over it.
    pub fn click(&self, found: &Found) -> Done {
        let path = format!("/element/{}/click", found.id);
        self.wire.post(&path, &json!({})).map(drop)
    }

    /// Clicks what leads to another page, and waits until that page is there. A click alone returns before the browser
    /// left, when the machine is busy.
    ///
    /// # Errors
    /// As [`Tab::click`]; when no other page came within [`PATIENCE`].
    pub fn follow(&self, found: &Found) -> Done {
        self.click(found)?;
        let begun = Instant::now();
        let name = format!("/element/{}/name", found.id);
        loop {
            let left = self.wire.get(&name).is_err_and(|r| r.is_stale());
            let ready = || self.run("return document.readyState", &[]);
            if left && ready().is_ok_and(|state| state == "complete") {
                return Ok(());
            }
            if begun.elapsed() > PATIENCE {
                return Err(Refused {
                    kind: "no other page came".to_string(),
                    words: self.address()?,
                });
            }
            std::thread::sleep(Duration::from_millis(25));
        }
    }

    /// Signs in to the app at an address.
    ///
    /// # Errors
    /// As [`Tab::follow`]; when the page asks for something else.
    pub fn sign_in(&self, app: &str, address: &str, password: &str) -> Done {
        let found = |role, name: &str| {
            self.find(role, name, "")?.ok_or_else(|| Refused {
                kind: "no such element".to_string(),
                words: name.to_string(),
            })
        };
        self.open(&format!("{app}/sign-in"))?;
        self.fill(&found(Role::Field, "Email address")?, address)?;
        self.fill(&found(Role::Field, "Password")?, password)?;
        self.follow(&found(Role::Button, "Sign in")?)
    }

    /// Empties a field and types into it.
    ///
    /// # Errors
    /// As [`Tab::open`].
    pub fn fill(&self, found: &Found, words: &str) -> Done {
        let at = format!("/element/{}", found.id);
        self.wire.post(&format!("{at}/clear"), &json!({}))?;
        let typed = json!({ "text": words });
        self.wire.post(&format!("{at}/value"), &typed).map(drop)
    }

    /// Chooses what a list offers, by its words; whether it offers that.
    ///
    /// # Errors
    /// As [`Tab::open`].
    pub fn choose(&self, found: &Found, words: &str) -> Done<bool> {
        let script = "const [list, words] = arguments; \
                      return [...list.options].find(o => o.text.replace(/\\s+/g, ' ').trim() === words)";
        let option = self.run(script, &[found.as_json(), words.into()])?;
        match Found::read(&option) {
            Some(option) => self.click(&option).map(|()| true),
            None => Ok(false),
        }
    }

    /// Presses keys by their names, as `Tab` or `Shift+Tab`.
    ///
    /// # Errors
    /// As [`Tab::open`]; when there is no such key.
    pub fn press(&self, names: &str) -> Done {
        let keys: Option<Vec<String>> = names.split('+').map(keys::sent).collect();
        let keys = keys.ok_or_else(|| Refused {
            kind: "no such key".to_string(),
            words: names.to_string(),
        })?;
        let down = keys
            .iter()
            .map(|k| json!({ "type": "keyDown", "value": k }));
        let up = keys
            .iter()
            .rev()
            .map(|k| json!({ "type": "keyUp", "value": k }));
        let all: Vec<Value> = down.chain(up).collect();
        let what = json!({ "actions": [{ "type": "key", "id": "keys", "actions": all }] });
        self.wire.post("/actions", &what).map(drop)
    }

    /// Runs a script on the page, past its own policy; what it returns.
    ///
    /// # Errors
    /// As [`Tab::open`]; when the script fails.
    pub fn run(&self, script: &str, arguments: &[Value]) -> Done<Value> {
        let what = json!({ "script": script, "args": arguments });
        self.wire.post("/execute/sync", &what)
    }

    /// Runs a script that calls its last argument when it is done; what it is called with.
    ///
    /// # Errors
    /// As [`Tab::run`].
    pub fn run_until_told(&self, script: &str, arguments: &[Value]) -> Done<Value> {
        let what = json!({ "script": script, "args": arguments });
        self.wire.post("/execute/async", &what)
    }

    /// A command of Chromium's own.
    ///
    /// # Errors
    /// As [`Tab::open`].
    pub fn chromium(&self, command: &str, what: &Value) -> Done<Value> {
        let what = json!({ "cmd": command, "params": what });
        self.wire.post("/goog/cdp/execute", &what)
    }

    /// Sets how wide and high the window is, in pixels.
    ///
    /// # Errors
    /// As [`Tab::open`].
    pub fn size(&self, width: u32, height: u32) -> Done {
        let what =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        let command = "Emulation.setDeviceMetricsOverride";
        self.chromium(command, &what).map(drop)
    }

    /// Sets the colours that the reader wants; what moves is held still.
    ///
    /// # Errors
    /// As [`Tab::open`].
    pub fn colours(&self, colours: Colours) -> Done {
        let wanted = match colours {
            Colours::Light => "light",
            Colours::Dark => "dark",
        };
        let what = json!({ "features": [
            { "name": "prefers-color-scheme", "value": wanted },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ] });
        self.chromium("Emulation.setEmulatedMedia", &what).map(drop)
    }

    /// Lets the page run scripts, or none.
    ///
    /// # Errors
    /// As [`Tab::open`].
    pub fn scripts(&self, may: bool) -> Done {
        let command = "Emulation.setScriptExecutionDisabled";
        self.chromium(command, &json!({ "value": !may })).map(drop)
    }

    /// How long a script may take, in seconds.
    ///
    /// # Errors
    /// As [`Tab::open`].
    pub fn script_may_take(&self, seconds: u64) -> Done {
        let what = json!({ "script": seconds * 1000, "pageLoad": 60_000 });
        self.wire.post("/timeouts", &what).map(drop)
    }

    /// Forgets everything that pages left with it.
    ///
    /// # Errors
    /// As [`Tab::open`].
    pub fn forget(&self) -> Done {
        self.chromium("Network.clearBrowserCookies", &json!({}))
            .map(drop)
    }

    /// All cookies, as Chromium tells them.
    ///
    /// # Errors
    /// As [`Tab::open`].
    pub fn cookies(&self) -> Done<Value> {
        Ok(self.chromium("Network.getAllCookies", &json!({}))?["cookies"].take())
    }

    /// Puts cookies back that [`Tab::cookies`] told.
    ///
    /// # Errors
    /// As [`Tab::open`].
    pub fn put_back(&self, cookies: &Value) -> Done {
        self.chromium("Network.setCookies", &json!({ "cookies": cookies }))
            .map(drop)
    }

    /// A picture of what the window shows, as a PNG.
    ///
    /// # Errors
    /// As [`Tab::open`].
    pub fn picture(&self) -> Done<Vec<u8>> {
        let data = text(&self.wire.get("/screenshot")?);
        STANDARD.decode(data).map_err(|error| Refused {
            kind: "no picture".to_string(),
            words: error.to_string(),
        })
    }

    /// What was noted since the last call: `browser` is what the page said, `performance` what it asked the network
    /// for. Each entry is as chromedriver tells it.
    ///
    /// # Errors
    /// As [`Tab::open`].
    pub fn log(&self, kind: &str) -> Done<Vec<Value>> {
        let said = self.wire.post("/se/log", &json!({ "type": kind }))?;
        Ok(said.as_array().cloned().unwrap_or_default())
    }

    /// The words of a dialog that the page opened; none when there is none.
    #[must_use]
    pub fn dialog(&self) -> Option<String> {
        self.wire.get("/alert/text").ok().map(|said| text(&said))
    }
}

impl Drop for Tab {
    fn drop(&mut self) {
        // The driver ends it otherwise.
        let _ = self.wire.delete("");
    }
}

fn text(said: &Value) -> String {
    said.as_str().unwrap_or_default().to_string()
}
