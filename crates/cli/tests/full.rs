//! A disk that is full, and one that cannot be written: clear words, nothing lost, and it goes on.
#![cfg(unix)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const HARBOUR_PINE: &str = "../../examples/harbour-pine/mail.mbox";

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("amends-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a folder of our own");
        Folder(path)
    }

    fn db(&self) -> PathBuf {
        self.0.join("firm.db")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Runs the program with these words by a shell that was prepared for it.
fn by_shell(prepared: &str, shell: &[&str], words: &str, db: &Path) -> Output {
    let script = format!(
        "{prepared} exec '{}' {words} --db '{}'",
        env!("CARGO_BIN_EXE_amends"),
        db.display()
    );
    Command::new(shell[0])
        .args(&shell[1..])
        .args(["-c", &script])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("a shell")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn json(db: &Path) -> String {
    let output = by_shell("", &["sh"], "check --format json", db);
    assert!(output.status.success(), "{}", said(&output));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// No file may grow beyond so many blocks of 512 bytes: the next write fails as on a full disk.
#[test]
fn a_full_disk() {
    let wanted = Folder::new("full-wanted");
    let import = format!("import {HARBOUR_PINE}");
    assert!(
        by_shell("", &["sh"], &import, &wanted.db())
            .status
            .success()
    );
    let folder = Folder::new("full");
    let mut failed = 0;
    for blocks in [0, 40, 200, 800, 1_600, 3_000, 5_000] {
        let limit = format!("trap '' XFSZ; ulimit -f {blocks};");
        let output = by_shell(&limit, &["sh"], &import, &folder.db());
        if !output.status.success() {
            failed += 1;
            let said = said(&output);
            assert_eq!(output.status.code(), Some(2), "{blocks}: {said}");
            assert!(said.contains("no room left"), "{blocks}: {said}");
            assert!(said.contains("hint: make room"), "{blocks}: {said}");
        }
    }
    assert!(failed > 2, "the limits must be felt: {failed}");
    // There is room again: it goes on, and all is well.
    let output = by_shell("", &["sh"], &import, &folder.db());
    assert!(output.status.success(), "{}", said(&output));
    assert_eq!(json(&folder.db()), json(&wanted.db()));
    let doctor = by_shell("", &["sh"], "doctor", &folder.db());
    assert!(
        doctor.status.success(),
        "{}",
        String::from_utf8_lossy(&doctor.stdout)
    );
}

/// A file system that is read-only for this run only; as whoever may write everywhere cannot be kept out otherwise.
#[test]
fn a_disk_that_cannot_be_written() {
    let folder = Folder::new("read-only");
    let import = "import tests/data/studio.mbox";
    assert!(by_shell("", &["sh"], import, &folder.db()).status.success());
    let wanted = json(&folder.db());
    let dir = folder.0.display();
    let mount = format!("mount --bind '{dir}' '{dir}' && mount -o remount,ro,bind '{dir}' && ");
    let apart = ["unshare", "-rm", "sh"];
    let may = Command::new(apart[0])
        .args(&apart[1..])
        .args(["-c", &format!("{mount} true")])
        .output();
    if !may.is_ok_and(|output| output.status.success()) {
        println!("skipped: no file system can be made read-only here");
        return;
    }
    // It is read as it lies.
    let read = by_shell(&mount, &apart, "check --format json", &folder.db());
    assert!(read.status.success(), "{}", said(&read));
    assert_eq!(String::from_utf8_lossy(&read.stdout), wanted);
    for words in ["clients", "today", "loops", "search invoice", "export"] {
        let writable = by_shell("", &["sh"], words, &folder.db());
        let output = by_shell(&mount, &apart, words, &folder.db());
        assert_eq!(output, writable, "{words}");
    }
    let note = "note 'cobble-bikes' 'Called, all is well'";
    for words in [&format!("import {HARBOUR_PINE}"), note] {
        let output = by_shell(&mount, &apart, words, &folder.db());
        let said = said(&output);
        assert_eq!(output.status.code(), Some(2), "{words}: {said}");
        assert!(said.contains("cannot be written"), "{words}: {said}");
        assert!(
            said.contains("hint: make the folder writable"),
            "{words}: {said}"
        );
    }
    let doctor = by_shell(&mount, &apart, "doctor", &folder.db());
    let told = String::from_utf8_lossy(&doctor.stdout);
    assert_eq!(doctor.status.code(), Some(1), "{}", said(&doctor));
    assert!(told.contains("cannot be written"), "{told}");
    // What another program still kept beside it cannot be put into it: rather nothing than half.
    let log = folder.0.join("firm.db-wal");
    std::fs::write(&log, "not put in yet").expect("written");
    let output = by_shell(&mount, &apart, "check", &folder.db());
    let told = said(&output);
    assert_eq!(output.status.code(), Some(2), "{told}");
    assert!(
        told.contains("still lies in") && told.contains("firm.db-wal"),
        "{told}"
    );
    std::fs::remove_file(&log).expect("removed");
    // It can be written again: nothing was changed, and it goes on.
    assert_eq!(json(&folder.db()), wanted);
    let import = format!("import {HARBOUR_PINE}");
    assert!(
        by_shell("", &["sh"], &import, &folder.db())
            .status
            .success()
    );
}
