//! Two workers on one PostgreSQL, one of them killed in the middle of its work: every job is done, none is
//! lost, and the report is the mailbox's own.

use amends_store::sql::Place;
use amends_store::{OWN, Store};
use amends_testkit::mailbox;
use amends_testkit::servers::postgres;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Folders that the example's mail is dealt into.
const FOLDERS: usize = 12;

/// Nothing here takes longer.
const PATIENCE: Duration = Duration::from_secs(120);

struct Scene {
    folder: tempfile::TempDir,
    address: String,
}

impl Scene {
    fn amends(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_amends"));
        command
            .args(words)
            .env("AMENDS_DB", &self.address)
            .env("AMENDS_KEY", self.folder.path().join("key"));
        command.stdin(Stdio::null()).stderr(Stdio::null());
        command
    }

    fn said(&self, words: &[&str]) -> String {
        let mut command = self.amends(words);
        let output = command.stderr(Stdio::piped()).output();
        let output = output.expect("the binary starts");
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{words:?}: {complaint}");
        String::from_utf8(output.stdout).expect("text")
    }

    fn worker(&self) -> Child {
        let words = ["mail", "sync", "--watch", "--lease", "3"];
        self.amends(&words)
            .stdout(Stdio::null())
            .spawn()
            .expect("the binary starts")
    }
}

fn example() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/harbour-pine/mail.mbox")
}

/// Waits until every account was in step once and nothing but looking again is to be done.
fn wait_for_peace(store: &Store) {
    let begun = Instant::now();
    loop {
        let jobs = store.jobs().expect("jobs");
        let busy = jobs
            .iter()
            .filter(|job| !matches!(job.kind.as_str(), "sync" | "census"))
            .count();
        let accounts = store.accounts().expect("accounts");
        let in_step = accounts
            .iter()
            .filter(|account| account.in_step.is_some())
            .count();
        if busy == 0 && in_step == FOLDERS {
            return;
        }
        assert!(begun.elapsed() < PATIENCE, "{in_step} in step, {jobs:?}");
        std::thread::sleep(Duration::from_millis(200));
    }
}

#[test]
fn a_killed_worker_loses_nothing() {
    let Some(database) = postgres::database() else {
        return;
    };
    let scene = Scene {
        folder: tempfile::tempdir().expect("a folder"),
        address: database.address(),
    };
    for path in mailbox::pieces(&example(), scene.folder.path(), FOLDERS, 1) {
        scene.said(&["mail", "add", &path.display().to_string()]);
    }
    let (mut doomed, mut other) = (scene.worker(), scene.worker());
    let store = Store::open(&Place::named(&scene.address), OWN).expect("the store");
    // In the middle: some mail is here, and not all.
    let begun = Instant::now();
    while store.mail_count().expect("a count").0 == 0 {
        assert!(begun.elapsed() < PATIENCE, "nothing came");
        std::thread::sleep(Duration::from_millis(20));
    }
    doomed.kill().expect("killed");
    doomed.wait().expect("ended");
    wait_for_peace(&store);
    other.kill().expect("killed");
    other.wait().expect("ended");
    let lost = store
        .jobs()
        .expect("jobs")
        .into_iter()
        .filter(|job| job.trouble.is_some())
        .count();
    assert_eq!(lost, 0, "no job failed");
    let stored = scene.said(&["check", "--format", "json"]);
    let alone = scene.said(&[
        "check",
        &example().display().to_string(),
        "--format",
        "json",
    ]);
    assert_eq!(stored, alone);
}
