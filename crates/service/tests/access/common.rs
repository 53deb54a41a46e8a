//! A store with members and a clock that is turned by hand.

use amends_reading::Options;
use amends_service::access::{Flaw, Knock, Newcomer, Role, SignedIn};
use amends_service::{Access, Amends, Seat, Secret, SecretBox, ServiceError};
use amends_store::OWN;
use amends_store::sql::Place;
use jiff::Timestamp;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

pub const WORD: &str = "four plain words here";
pub const OWNER: &str = "ada@firm.example";

/// A door with a clock.
pub struct House {
    pub access: Access,
    pub amends: Amends,
    clock: Arc<AtomicI64>,
    _folder: tempfile::TempDir,
}

impl House {
    /// One without members.
    pub fn empty_at(place: &Place, firm: i64) -> House {
        let amends = Amends::open(place, firm, Options::default()).expect("a store");
        House::of(amends)
    }

    pub fn of(amends: Amends) -> House {
        let folder = tempfile::tempdir().expect("a folder");
        let key = SecretBox::open(&folder.path().join("key")).expect("a key");
        let clock = Arc::new(AtomicI64::new(1_760_000_000));
        let shown = clock.clone();
        let amends = amends
            .at(move || Timestamp::from_second(shown.load(Ordering::Relaxed)).expect("a time"));
        House {
            access: Access::new(amends.clone(), Some(key)),
            amends,
            clock,
            _folder: folder,
        }
    }

    /// One with Ada as its owner.
    pub fn new() -> House {
        let house = House::empty_at(&Place::Memory, OWN);
        house.with_owner();
        house
    }

    pub fn with_owner(&self) -> Secret {
        let code = self.access.setup_code().expect("read").expect("a code");
        let new = Newcomer {
            code: &code,
            name: "Ada",
            address: OWNER,
            password: &Secret::new(WORD),
            language: "en",
        };
        self.access.first_owner(&new, &knock()).expect("an owner")
    }

    /// Turns the clock on.
    pub fn wait(&self, seconds: i64) {
        self.clock.fetch_add(seconds, Ordering::Relaxed);
    }

    pub fn now(&self) -> i64 {
        self.clock.load(Ordering::Relaxed)
    }

    pub fn try_in(&self, address: &str, password: &str) -> Result<SignedIn, ServiceError> {
        self.access
            .sign_in(address, &Secret::new(password), &knock())
    }

    /// What the browser holds of somebody who signs in.
    pub fn held(&self, address: &str) -> Secret {
        match self.try_in(address, WORD).expect("signed in") {
            SignedIn::Whole(held) => held,
            SignedIn::Half(_) => panic!("a second step"),
        }
    }

    pub fn seat(&self, held: &Secret) -> Option<Seat> {
        self.access.seat(held.reveal()).expect("read")
    }

    /// Somebody's seat.
    pub fn seated(&self, address: &str) -> Seat {
        self.seat(&self.held(address)).expect("a seat")
    }

    /// Adds somebody who signs in with [`WORD`]; their number.
    pub fn add(&self, name: &str, role: Role) -> i64 {
        let new = amends_service::access::NewMember {
            name: name.to_string(),
            address: format!("{}@firm.example", name.to_lowercase()),
            role,
            language: String::new(),
        };
        let machine = self.access.machine("root");
        machine
            .add_member(&new, Some(Secret::new(WORD)))
            .expect("added")
            .0
    }

    /// What happened, as verb and object.
    pub fn happened(&self) -> Vec<String> {
        let all = self.amends.store().all_happenings().expect("read");
        all.into_iter()
            .map(|h| format!("{} {} {}", h.who, h.verb, h.object))
            .collect()
    }
}

/// Somebody knocks.
pub fn knock() -> Knock {
    from("192.0.2.1")
}

/// Somebody knocks from somewhere.
pub fn from(ip: &str) -> Knock {
    Knock {
        source: Some(ip.parse().expect("an address")),
        agent: "Mozilla/5.0 (X11; Linux x86_64) Gecko Firefox/140.0".to_string(),
        known: Vec::new(),
    }
}

/// The flaw of a refusal.
pub fn flaw<T: std::fmt::Debug>(refused: Result<T, ServiceError>) -> Flaw {
    match refused.expect_err("refused") {
        ServiceError::Flaw(flaw) => flaw,
        other => panic!("{other:?}"),
    }
}

pub fn not_allowed<T: std::fmt::Debug>(refused: Result<T, ServiceError>) {
    let error = refused.expect_err("refused");
    assert!(matches!(error, ServiceError::NotAllowed), "{error:?}");
}

pub fn not_there<T: std::fmt::Debug>(refused: Result<T, ServiceError>) {
    let error = refused.expect_err("refused");
    assert!(matches!(error, ServiceError::NotThere), "{error:?}");
}

/// The example's mailbox.
pub fn example() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/harbour-pine/mail.mbox")
}
