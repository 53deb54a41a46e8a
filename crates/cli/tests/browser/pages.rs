//! Which pages there are: every route of the app that answers with one, so that none is left out.

use amends_testkit::browser::Tab;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

const CLIENT: &str = "the-tidewell-trust";

/// `tests/data/pages.toml`.
#[derive(Deserialize)]
struct Told {
    also: Vec<String>,
    elsewhere: BTreeMap<String, String>,
    #[serde(default)]
    filled: BTreeMap<String, String>,
}

/// The addresses of all pages that are there for whoever is signed in.
///
/// # Panics
/// When a route needs a part filled in that `pages.toml` does not tell.
pub fn all(tab: &Tab, app: &str) -> Vec<String> {
    let text = include_str!("../data/pages.toml");
    let told: Told = toml::from_str(text).expect("pages.toml is read");
    let routes: BTreeSet<&str> = amends_web::routes()
        .iter()
        .map(|route| route.path)
        .collect();
    let unknown = told.elsewhere.keys().chain(told.filled.keys());
    let unknown: Vec<&String> = unknown
        .filter(|path| !routes.contains(path.as_str()))
        .collect();
    assert!(unknown.is_empty(), "pages.toml tells of {unknown:?}");
    for script in told.elsewhere.values() {
        let at = format!("{}/tests/data/flows/{script}", env!("CARGO_MANIFEST_DIR"));
        assert!(std::path::Path::new(&at).exists(), "{script}");
    }
    let mut all = Vec::new();
    for route in routes {
        if told.elsewhere.contains_key(route)
            || route.starts_with("/assets/")
            || for_programs(route)
        {
            continue;
        }
        let begins = told.filled.iter().find_map(|(begin, path)| {
            let rest = route.strip_prefix(begin.as_str())?;
            Some(format!("{path}{rest}"))
        });
        let path = begins.unwrap_or_else(|| route.replace("{client}", CLIENT));
        assert!(
            !path.contains('{'),
            "pages.toml does not tell what stands for {route}"
        );
        if is_page(tab, app, &path) {
            all.push(path);
        }
    }
    all.extend(told.also);
    all
}

/// Whether only programs ask there.
fn for_programs(route: &str) -> bool {
    route.starts_with("/api/")
        || route.starts_with("/health/")
        || ["/live", "/metrics"].contains(&route)
}

/// Whether an address answers with a page; what only takes forms, and what programs ask for, does not.
fn is_page(tab: &Tab, app: &str, path: &str) -> bool {
    let ask = "const [path, done] = arguments; \
               fetch(path, { redirect: 'manual' }).then(a => done([a.status, a.headers.get('content-type') || '']))";
    let said = tab.run_until_told(ask, &[format!("{app}{path}").into()]);
    let said = said.unwrap_or_else(|error| panic!("{path}: {error}"));
    let status = said[0].as_i64().unwrap_or_default();
    let html = said[1]
        .as_str()
        .unwrap_or_default()
        .starts_with("text/html");
    // Where one is led elsewhere, the page there counts for itself.
    html && status == 200
}
