//! Mail that means harm, opened in a real browser: nothing is fetched from anywhere, nothing runs, nothing opens.

use crate::faults::{looked_at, opened, sign_in};
use crate::stage::Stage;
use amends_testkit::browser::{self, Driver, Role, Tab};
use serde_json::Value;
use std::path::Path;

/// The names of all tricks, which their Message-IDs have as well.
fn tricks() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../web/tests/data/hostile");
    let files = std::fs::read_dir(folder).expect("a folder");
    let names = files.map(|file| file.expect("an entry").file_name());
    let names = names.map(|name| name.to_string_lossy().into_owned());
    let mut all: Vec<String> = names
        .filter_map(|name| Some(name.strip_suffix(".eml")?.to_string()))
        .collect();
    all.sort();
    all
}

#[test]
fn mail_that_means_harm_does_none() {
    if !browser::is_here() {
        return;
    }
    let driver = Driver::start();
    let stage = Stage::of("hostile").expect("a firm");
    let app = &stage.app.address;
    let tab = opened(&driver);
    tab.size(1360, 1000).expect("a size");
    sign_in(&tab, app);
    tab.open(&format!("{app}/clients")).expect("it opens");
    let link = tab
        .find(Role::Link, "Northgate Foods", "")
        .expect("asked")
        .expect("the client");
    tab.follow(&link).expect("clicked");
    let client = tab.address().expect("an address");
    let cookies = named(&tab);
    let mut faults = Vec::new();
    for name in tricks() {
        let message = format!("message={name}%40hostile.example");
        let pages = [
            (
                format!("{client}/original?{message}"),
                "As it was sent · Amends",
            ),
            (
                format!("{client}/original/mail?{message}"),
                "The message as it was sent",
            ),
        ];
        for (page, title) in pages {
            // What the page before asked for is no fault of this one.
            tab.log("performance").expect("a log");
            tab.open(&page).expect("it opens");
            let mut fault = |what: String| faults.push(format!("{name}: {what}"));
            if let Some(said) = tab.dialog() {
                fault(format!("it says {said}"));
            }
            for asked in asked_for(&tab) {
                if !asked.starts_with(&format!("{app}/")) && !asked.starts_with("data:") {
                    fault(format!("it asks for {asked}"));
                }
            }
            let is = tab.title().expect("a title");
            // Where there is nothing to frame, there is no such page.
            if is != title && is != "There is no such page · Amends" {
                fault(format!("it is called {is}"));
            }
            if tab.address().expect("an address") != page {
                fault("it leads elsewhere".to_string());
            }
            if named(&tab) != cookies {
                fault("it left a cookie".to_string());
            }
        }
    }
    let framed = format!("{client}/original?message=cid-images%40hostile.example");
    faults.extend(looked_at(&tab, &framed));
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// All addresses that were asked for.
fn asked_for(tab: &Tab) -> Vec<String> {
    let log = tab.log("performance").expect("a log");
    let events = log.iter().filter_map(|entry| {
        let said: Value = serde_json::from_str(entry["message"].as_str()?).ok()?;
        let event = &said["message"];
        let asked = event["method"] == "Network.requestWillBeSent";
        asked.then(|| event["params"]["request"]["url"].as_str().map(String::from))?
    });
    events.collect()
}

/// The names of all cookies.
fn named(tab: &Tab) -> Vec<String> {
    let cookies = tab.cookies().expect("cookies");
    let all = cookies.as_array().into_iter().flatten();
    let mut names: Vec<String> = all.map(|c| c["name"].to_string()).collect();
    names.sort();
    names
}
