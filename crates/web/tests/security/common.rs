//! A firm with an owner, a member and a viewer, behind a real router, and what is logged meanwhile.

use crate::web::{Answer, ask, holding, request};
use amends_service::access::{Knock, NewMember, Role, SignedIn};
use amends_service::{Access, Amends, Secret, SecretBox};
use amends_web::{App, Peer};
use axum::Router;
use std::io::Write;
use std::sync::{Arc, Mutex};
use tracing_subscriber::fmt::MakeWriter;

pub const WORD: &str = "four plain words here";
pub const HIDDEN: &str = "the-tidewell-trust";

/// The firm.
pub struct Firm {
    pub access: Access,
    pub amends: Amends,
    pub router: Router,
    pub _folder: tempfile::TempDir,
}

impl Firm {
    pub fn new() -> Firm {
        Firm::of(holding(&crate::web::example()))
    }

    pub fn empty() -> Firm {
        Firm::of(crate::web::empty())
    }

    pub fn of(amends: Amends) -> Firm {
        let folder = tempfile::tempdir().expect("a folder");
        let key = SecretBox::open(&folder.path().join("key")).expect("a key");
        let access = Access::new(amends.clone(), Some(key));
        let firm = Firm {
            router: amends_web::router(App::new(access.clone())),
            access,
            amends,
            _folder: folder,
        };
        for (name, role) in [
            ("Ada", Role::Owner),
            ("Ben", Role::Member),
            ("Vi", Role::Viewer),
        ] {
            firm.add(name, role);
        }
        firm
    }

    pub fn add(&self, name: &str, role: Role) -> i64 {
        let new = NewMember {
            name: name.to_string(),
            address: format!("{}@firm.example", name.to_lowercase()),
            role,
            language: String::new(),
        };
        let machine = self.access.machine("root");
        let added = machine.add_member(&new, Some(Secret::new(WORD)));
        added.expect("added").0
    }

    /// The session that a member's browser holds.
    pub fn session(&self, name: &str) -> String {
        self.cookie(name)["session=".len()..].to_string()
    }

    /// The member's cookie.
    pub fn cookie(&self, name: &str) -> String {
        self.cookie_of(&format!("{}@firm.example", name.to_lowercase()))
    }

    /// The cookie of whoever signs in with an address.
    pub fn cookie_of(&self, address: &str) -> String {
        let knock = Knock {
            source: None,
            agent: String::new(),
            known: Vec::new(),
        };
        match self.access.sign_in(address, &Secret::new(WORD), &knock) {
            Ok(SignedIn::Whole(held)) => format!("session={}", held.reveal()),
            other => panic!("{other:?}"),
        }
    }

    /// A request by whoever has a cookie.
    pub fn by(&self, cookie: &str, method: &str, path: &str, form: &str) -> Answer {
        let headers = [
            ("cookie", cookie),
            ("sec-fetch-site", "same-origin"),
            ("content-type", "application/x-www-form-urlencoded"),
        ];
        ask(&self.router, request(method, path, &headers, form))
    }

    pub fn get(&self, cookie: &str, path: &str) -> Answer {
        self.by(cookie, "GET", path, "")
    }

    /// A request from somewhere.
    pub fn from(&self, peer: Peer, headers: &[(&str, &str)], path: &str, form: &str) -> Answer {
        let method = if form.is_empty() { "GET" } else { "POST" };
        let mut request = request(method, path, headers, form);
        request.extensions_mut().insert(peer);
        ask(&self.router, request)
    }
}

/// Every route with its parts filled in, and whether it is open to all.
pub fn every_route() -> Vec<(String, bool)> {
    let parts = [
        ("{client}", HIDDEN),
        ("{key}", "none"),
        ("{number}", "1"),
        ("{errand}", "none"),
    ];
    let filled = |path: &str| {
        let fill = |path: String, (part, with)| path.replace(part, with);
        parts.into_iter().fold(path.to_string(), fill)
    };
    let all = amends_web::routes().into_iter();
    all.map(|r| (filled(r.path), r.open)).collect()
}

/// What is logged while something is done.
#[derive(Clone, Default)]
pub struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("a log").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Log;

    fn make_writer(&self) -> Log {
        self.clone()
    }
}

/// Does something; what it came to, and the lines that were logged.
pub fn logged<T>(work: impl FnOnce() -> T) -> (T, Vec<String>) {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_ansi(false)
        .with_writer(log.clone())
        .finish();
    let done = tracing::subscriber::with_default(subscriber, work);
    let bytes = log.0.lock().expect("a log").clone();
    let text = String::from_utf8(bytes).expect("text");
    // Other libraries may say what they do; refusals are ours.
    let ours = text.lines().filter(|l| l.contains("amends_web"));
    (done, ours.map(String::from).collect())
}
