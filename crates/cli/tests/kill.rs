//! A few kills at random moments: `cargo xtask kill` does many more.

use amends_testkit::kill::{Trial, run};
use amends_testkit::servers::postgres;
use std::cell::{Cell, RefCell};
use std::path::Path;

/// One for each stage, where a mail server is installed.
const KILLS: usize = 5;

fn survives(fresh: &dyn Fn() -> String) {
    let done = run(&Trial {
        amends: Path::new(env!("CARGO_BIN_EXE_amends")),
        mailbox: Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/studio.mbox"),
        times: KILLS,
        seed: 7,
        fresh,
        say: &|said| println!("{said}"),
    });
    assert_eq!(done.expect("all as in peace").all(), KILLS);
}

#[test]
fn a_file_survives_kills() {
    let folder = std::env::temp_dir().join(format!("amends-kills-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder of our own");
    let number = Cell::new(0);
    survives(&|| {
        number.set(number.get() + 1);
        let file = folder.join(format!("{}.db", number.get()));
        file.display().to_string()
    });
    std::fs::remove_dir_all(&folder).expect("our own folder");
}

#[test]
fn a_server_survives_kills() {
    let Some(first) = postgres::database() else {
        return;
    };
    let databases = RefCell::new(vec![first]);
    survives(&|| {
        let database = postgres::database().expect("it was there a moment ago");
        let address = database.address();
        databases.borrow_mut().push(database);
        address
    });
}
