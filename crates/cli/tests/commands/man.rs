//! `amends man`

use crate::run::{command, stdout};

#[test]
fn one_page_on_standard_output() {
    let page = stdout("man");
    assert!(page.contains(".TH amends 1"), "{page}");
    assert!(page.contains("check"));
}

#[test]
fn all_pages_in_a_folder() {
    let dir = std::env::temp_dir().join(format!("amends-man-{}", std::process::id()));
    std::fs::create_dir_all(&dir).expect("a folder of our own");
    let output = command("man")
        .arg(&dir)
        .output()
        .expect("the binary starts");
    let mut pages: Vec<String> = std::fs::read_dir(&dir)
        .expect("the folder is there")
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    pages.sort();
    std::fs::remove_dir_all(&dir).expect("our own folder");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(
        pages,
        [
            "amends-backup.1",
            "amends-check.1",
            "amends-clients.1",
            "amends-completions.1",
            "amends-correct-client.1",
            "amends-correct-is.1",
            "amends-correct-list.1",
            "amends-correct-not.1",
            "amends-correct-person.1",
            "amends-correct-undo.1",
            "amends-correct.1",
            "amends-doctor.1",
            "amends-draft-check.1",
            "amends-draft.1",
            "amends-erase.1",
            "amends-export.1",
            "amends-import.1",
            "amends-loops-close.1",
            "amends-loops-give.1",
            "amends-loops-snooze.1",
            "amends-loops.1",
            "amends-mail-add.1",
            "amends-mail-exclude.1",
            "amends-mail-folders.1",
            "amends-mail-list.1",
            "amends-mail-remove.1",
            "amends-mail-sign-in.1",
            "amends-mail-sync.1",
            "amends-mail.1",
            "amends-man.1",
            "amends-mcp.1",
            "amends-merge.1",
            "amends-note.1",
            "amends-policy-avoid.1",
            "amends-policy-check.1",
            "amends-policy-forget.1",
            "amends-policy-holiday.1",
            "amends-policy-may.1",
            "amends-policy-never.1",
            "amends-policy-new.1",
            "amends-policy-set.1",
            "amends-policy-show.1",
            "amends-policy-take.1",
            "amends-policy-unset.1",
            "amends-policy.1",
            "amends-replay.1",
            "amends-restore.1",
            "amends-search.1",
            "amends-serve.1",
            "amends-today.1",
            "amends-user-add.1",
            "amends-user-list.1",
            "amends-user-password.1",
            "amends-user-remove.1",
            "amends-user-role.1",
            "amends-user-sessions.1",
            "amends-user.1",
            "amends-why.1",
            "amends.1"
        ]
    );
}

#[test]
fn a_folder_that_is_not_there() {
    let output = command("man nowhere/at/all")
        .output()
        .expect("the binary starts");
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        said.contains("nowhere/at/all") && said.contains("hint:"),
        "{said}"
    );
}
