//! Mailboxes that are none, or hardly.

use crate::run::{amends, command, data, shown};
use std::path::{Path, PathBuf};

/// A folder of its own that is gone afterwards.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("amends-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a folder of our own");
        Folder(path)
    }

    fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.0.join(name);
        std::fs::write(&path, bytes).expect("a file of our own");
        path
    }

    /// A run on this path, with the folder's own name left out of what it said.
    fn check(&self, path: &Path) -> String {
        let output = command("check")
            .arg(path)
            .output()
            .expect("the binary starts");
        let shown = shown("check PATH", &output);
        shown.replace(&self.0.display().to_string(), "FOLDER")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn nothing_to_read() {
    let folder = Folder::new("nothing");
    let empty_folder = folder.0.join("empty-folder");
    std::fs::create_dir_all(&empty_folder).expect("a folder of our own");
    let noise: Vec<u8> = (0..40_000u32)
        .map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8)
        .collect();
    let said = [
        amends("check nowhere.mbox"),
        folder.check(&folder.file("empty.mbox", b"")),
        folder.check(&empty_folder),
        folder.check(&folder.file("noise.bin", &noise)),
        folder.check(&folder.file("letter.txt", b"Dear all,\n\nthis is no mail at all.\n")),
    ];
    for one in &said {
        assert!(one.contains("[exit 2]") && one.contains("hint:"), "{one}");
    }
    insta::assert_snapshot!("hostile_nothing", said.join("\n"));
}

#[test]
fn a_mailbox_cut_in_the_middle() {
    let said = amends("check cut.mbox");
    assert!(said.contains("[exit 0]"), "{said}");
}

#[test]
fn one_good_mailbox_among_bad_ones_is_read() {
    let folder = Folder::new("among");
    folder.file("noise.bin", &[0, 159, 146, 150, 255, 0, 1, 2]);
    folder.file("empty.mbox", b"");
    std::fs::copy(data().join("studio.mbox"), folder.0.join("studio.mbox")).expect("a copy");
    let said = folder.check(&folder.0);
    assert!(
        said.contains("[exit 0]") && said.contains("16 messages"),
        "{said}"
    );
}

#[test]
fn mail_without_any_of_ours() {
    let mut text = String::new();
    for i in 0..6 {
        text.push_str(&format!(
            "From news@shop{i}.example Mon Oct {:2} 07:00:00 2025\nFrom: news@shop{i}.example\n\
             To: undisclosed-recipients:;\nSubject: Offers\nDate: Mon, {} Oct 2025 07:00:00 +0000\n\
             Message-ID: <{i}@shop{i}.example>\nPrecedence: bulk\nList-Unsubscribe: <mailto:off@shop{i}.example>\n\
             \nTen per cent off.\n\n", 6 + i, 6 + i));
    }
    let folder = Folder::new("none-of-ours");
    let said = folder.check(&folder.file("news.mbox", text.as_bytes()));
    assert!(said.contains("[exit 0]"), "{said}");
    insta::assert_snapshot!("hostile_none_of_ours", said);
}

#[cfg(unix)]
#[test]
fn a_folder_that_holds_itself() {
    let folder = Folder::new("loop");
    std::fs::copy(data().join("studio.mbox"), folder.0.join("studio.mbox")).expect("a copy");
    let inner = folder.0.join("inner");
    std::fs::create_dir_all(&inner).expect("a folder of our own");
    for (target, link) in [(&folder.0, "up"), (&inner, "self")] {
        let link = inner.join(link);
        if !link.exists() {
            std::os::unix::fs::symlink(target, link).expect("a link");
        }
    }
    let said = folder.check(&folder.0);
    assert!(
        said.contains("[exit 0]") && said.contains("16 messages"),
        "{said}"
    );
}

#[cfg(unix)]
#[test]
fn a_mailbox_that_may_not_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new("denied");
    let path = folder.file(
        "secret.mbox",
        b"From a@b.example Mon Oct  6 07:00:00 2025\n\nx\n",
    );
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o000)).expect("our own file");
    if std::fs::read(&path).is_ok() {
        eprintln!("skipped: whoever runs this may read everything");
        return;
    }
    let said = folder.check(&path);
    assert!(
        said.contains("[exit 2]") && said.contains("hint:"),
        "{said}"
    );
}
