//! Every page, looked at by axe-core: in light and dark, narrow and wide, there is nothing that keeps somebody out.
//! And every page says the same where no scripts run.

use crate::pages;
use crate::stage::{PASSWORD, Stage};
use amends_testkit::browser::{self, Colours, Driver, Tab};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::sync::Mutex;

const AXE: &str = include_str!("../data/axe/axe-4.14.1.min.js");

/// Runs it; frames of others are others' business.
const LOOK: &str = "const done = arguments[0]; \
    axe.run(document, { iframes: false, resultTypes: ['violations'] }) \
       .then(found => done(found.violations), fault => done(String(fault)))";

/// A phone's width and a screen's, in pixels.
const SIZES: [(u32, u32); 2] = [(390, 844), (1360, 1000)];

/// Browsers side by side.
const SIDE_BY_SIDE: usize = 2;

#[test]
fn no_page_keeps_anybody_out() {
    if !browser::is_here() {
        return;
    }
    let driver = Driver::start();
    let firm = Stage::of("firm").expect("a firm");
    let app = &firm.app.address;
    let first = opened(&driver);
    let outside = format!("{app}/sign-in");
    let mut faults = looked_at(&first, &outside);
    sign_in(&first, app);
    let cookies = first.cookies().expect("cookies");
    let waiting = Mutex::new(pages::all(&first, app));
    let found = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for n in 0..SIDE_BY_SIDE {
            let (waiting, found, cookies, first, driver) =
                (&waiting, &found, &cookies, &first, &driver);
            scope.spawn(move || {
                let own = (n > 0).then(|| opened(driver));
                let tab = own.as_ref().unwrap_or(first);
                tab.put_back(cookies).expect("signed in");
                loop {
                    let next = waiting.lock().expect("nobody panics").pop();
                    let Some(path) = next else { return };
                    let faults = looked_at(tab, &format!("{app}{path}"));
                    found.lock().expect("nobody panics").extend(faults);
                }
            });
        }
    });
    let empty = Stage::of("empty").expect("an empty store");
    for path in ["/first", "/sign-in"] {
        faults.extend(looked_at(&first, &format!("{}{path}", empty.app.address)));
    }
    faults.extend(found.into_inner().expect("nobody panics"));
    faults.sort();
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// A browser with axe in every page.
pub fn opened(driver: &Driver) -> Tab {
    let tab = driver.tab().expect("a browser");
    let source = json!({ "source": AXE });
    let command = "Page.addScriptToEvaluateOnNewDocument";
    tab.chromium(command, &source).expect("axe is there");
    tab
}

/// Signs in as the owner.
pub fn sign_in(tab: &Tab, app: &str) {
    tab.sign_in(app, "ada@firm.example", PASSWORD)
        .expect("signed in");
    assert!(!tab.address().expect("somewhere").contains("sign-in"));
}

/// What is wrong with a page, and what it says otherwise without scripts.
pub fn looked_at(tab: &Tab, address: &str) -> Vec<String> {
    let mut faults = Vec::new();
    tab.open(address).expect("it opens");
    let path = address.splitn(4, '/').nth(3).unwrap_or_default();
    for (width, height) in SIZES {
        tab.size(width, height).expect("a size");
        for colours in [Colours::Light, Colours::Dark] {
            tab.colours(colours).expect("colours");
            let said = tab.run_until_told(LOOK, &[]).expect("axe runs");
            let Some(found) = said.as_array() else {
                panic!("{address}: {said}")
            };
            for fault in found.iter().filter(|f| is_grave(f)) {
                faults.push(format!("/{path} {width} {colours:?}: {}", told(fault)));
            }
        }
        // What is wider than the window is scrolled to by nobody who does not know of it.
        let over =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
        let over = tab
            .run(over, &[])
            .expect("measured")
            .as_i64()
            .unwrap_or_default();
        if over > 0 {
            faults.push(format!("/{path} is {over} pixels wider than {width}"));
        }
    }
    faults
}

fn is_grave(fault: &Value) -> bool {
    matches!(fault["impact"].as_str(), Some("serious" | "critical"))
}

/// A fault in a few lines.
fn told(fault: &Value) -> String {
    let mut said = format!("{}: {}", fault["id"], fault["help"]);
    for node in fault["nodes"].as_array().into_iter().flatten().take(4) {
        let why = node["failureSummary"].as_str().unwrap_or_default();
        let why = why.lines().nth(1).unwrap_or_default().trim();
        // Writing to a String does not fail.
        let _ = write!(said, "\n    {}\n      {why}", node["target"]);
    }
    said
}

#[test]
fn without_scripts_pages_say_the_same() {
    if !browser::is_here() {
        return;
    }
    let driver = Driver::start();
    let firm = Stage::of("firm").expect("a firm");
    let app = &firm.app.address;
    let tab = driver.tab().expect("a browser");
    tab.size(1360, 1000).expect("a size");
    sign_in(&tab, app);
    let mut faults = Vec::new();
    for path in pages::all(&tab, app) {
        let said = |may: bool| {
            tab.scripts(may).expect("set");
            tab.open(&format!("{app}{path}")).expect("it opens");
            // A minute may pass between the two.
            let words = tab.words().expect("words");
            words
                .chars()
                .filter(|c| !c.is_ascii_digit())
                .collect::<String>()
        };
        let (mut with, mut without) = (said(true), said(false));
        // Years that are looked back on in the background may have come in between.
        for _ in 0..3 {
            if with != without {
                (with, without) = (said(true), said(false));
            }
        }
        if with != without {
            faults.push(format!(
                "{path}\n  with scripts: {with}\n  without:      {without}"
            ));
        }
        let script = "return [...document.forms].filter(f => !f.querySelector('button:not([type=button]), input[type=submit]')).length";
        if tab.run(script, &[]).expect("counted") != 0 {
            faults.push(format!("{path}: a form that nobody can send"));
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}
