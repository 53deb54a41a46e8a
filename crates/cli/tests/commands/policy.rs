//! `amends policy`, and `--policy` where mail is read.

use crate::run::{amends, command, data, shown, stdout};

/// A folder of its own, removed at the end.
struct Folder(std::path::PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let at = std::env::temp_dir().join(format!("amends-policy-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&at).expect("a folder of its own");
        Folder(at)
    }

    /// What a run in it said.
    fn amends(&self, line: &str) -> String {
        let output = command(line).current_dir(&self.0).output();
        shown(line, &output.expect("the binary starts"))
    }

    fn read(&self, file: &str) -> String {
        std::fs::read_to_string(self.0.join(file)).expect("the file is there")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

#[test]
fn a_policy_in_plain_words() {
    let lines = [
        "policy check policy.toml",
        "policy show policy.toml",
        "policy show policy.toml --client ruth@northgatefoods.example",
        "policy show policy.toml --client tidewater",
        "policy check policy-wrong.toml",
        "policy check closed.ics",
        "policy check nowhere.toml",
    ];
    let said: Vec<String> = lines.iter().map(|line| amends(line)).collect();
    insta::assert_snapshot!("policy_said", said.join("\n"));
}

#[test]
fn a_policy_for_programs() {
    let json = stdout("policy show policy.toml --client northgatefoods.example --format json");
    let json: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
    assert_eq!(json["version"], 1);
    assert_eq!(json["hours"], "Tue-Fri 10:00-18:00");
    assert_eq!(json["never"][0]["unless"][0], "refund of the deposit");
    assert_eq!(json["clients"][0]["answer"], "4 working hours");
    assert_eq!(json["clients"].as_array().map(Vec::len), Some(1));
}

/// From nothing to a policy, one command after another; a person would type the same.
#[test]
fn a_policy_grows() {
    let folder = Folder::new("grows");
    std::fs::write(folder.0.join("p.toml"), stdout("policy new")).expect("it can be written");
    let lines = [
        "policy check p.toml",
        "policy set hours 'Mon-Fri 9-17:30' --file p.toml",
        "policy set zone London --file p.toml",
        "policy set zone Europe/London --file p.toml",
        "policy set country Germany --file p.toml",
        "policy set answer '4 working hours' --file p.toml",
        "policy set answer '1 working day' --client northgate-foods --file p.toml",
        "policy set hours 'Mon-Fri 9-17' --client northgate-foods --file p.toml",
        "policy set answer '4 working hours' --file p.toml",
        "policy avoid leverage synergy --say use --file p.toml",
        "policy avoid leverage --say use --file p.toml",
        "policy avoid ( --file p.toml",
        "policy never refund --unless 'refund of the deposit' --why 'Ada decides.' --file p.toml",
        "policy may refund --client northgate-foods --file p.toml",
        "policy holiday 2026-12-24 --to 2027-01-02 --name Winter --file p.toml",
        "policy holiday 2026-12-24 --to 12-31 --file p.toml",
        "policy forget synergy --file p.toml",
        "policy forget refund --file p.toml",
        "policy forget 2026-12-24 --file p.toml",
        "policy forget synergy --file p.toml",
        "policy unset hours --file p.toml",
        "policy unset hours --file p.toml",
        "policy set answer '1 day' --file nowhere.toml",
        "policy set answer '1 day' --file -",
    ];
    let said: Vec<String> = lines.iter().map(|line| folder.amends(line)).collect();
    let became = folder.read("p.toml");
    insta::assert_snapshot!(
        "policy_grows",
        format!("{}\n=== p.toml\n{became}", said.join("\n"))
    );
    let kept: Vec<_> = std::fs::read_dir(&folder.0).expect("the folder").collect();
    assert_eq!(kept.len(), 1, "nothing is left beside the policy");
}

#[test]
fn what_cannot_be_written_stays_as_it_was() {
    let folder = Folder::new("stays");
    let before = std::fs::read_to_string(data().join("policy-wrong.toml")).expect("a policy");
    std::fs::write(folder.0.join("p.toml"), &before).expect("it can be written");
    let said = folder.amends("policy set answer '1 day' --file p.toml");
    assert!(
        said.contains("[exit 2]") && said.contains("p.toml:1:1"),
        "{said}"
    );
    assert_eq!(folder.read("p.toml"), before);
}

/// A link to a policy stays a link, and what it leads to keeps its rights.
#[cfg(unix)]
#[test]
fn links_and_rights_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = Folder::new("links");
    let (real, link) = (folder.0.join("real.toml"), folder.0.join("p.toml"));
    std::fs::write(&real, "").expect("it can be written");
    std::fs::set_permissions(&real, PermissionsExt::from_mode(0o640)).expect("it is ours");
    symlink("real.toml", &link).expect("a link");
    let said = folder.amends("policy set answer '1 day' --file p.toml");
    assert!(said.contains("[exit 0]"), "{said}");
    assert!(link.symlink_metadata().expect("the link").is_symlink());
    assert_eq!(
        folder.read("real.toml"),
        "[answer]\nwithin = \"1 working day\"\n"
    );
    let mode = real.metadata().expect("the file").permissions().mode();
    assert_eq!(mode & 0o777, 0o640);
}

#[test]
fn hours_zone_and_days_off_come_from_it_and_flags_go_before() {
    let json = |line: &str| stdout(&format!("{line} --format json"));
    let by_policy = json("check studio.mbox --policy policy-hours.toml");
    let flags =
        "--hours 'Tue-Fri 10-18' --zone America/Chicago --country GB-ENG --holidays closed.ics";
    assert_eq!(by_policy, json(&format!("check studio.mbox {flags}")));
    assert_ne!(by_policy, json("check studio.mbox"));
    let other = "--hours 'Sat 9-10' --zone Asia/Tokyo --country JP --holidays closed.ics";
    let over = json(&format!(
        "check studio.mbox --policy policy-hours.toml {other}"
    ));
    assert_eq!(over, json(&format!("check studio.mbox {other}")));
    assert_ne!(over, by_policy);
    let wrong = amends("check studio.mbox --policy policy-wrong.toml");
    assert!(
        wrong.contains("[exit 2]") && wrong.contains("policy-wrong.toml:1:1"),
        "{wrong}"
    );
}

/// What is said to whom: the client's own promise and permission go before those for all.
#[test]
fn a_draft_is_held_against_what_holds_for_its_reader() {
    let folder = Folder::new("draft");
    let draft = |to: &str| {
        let text = format!(
            "---\nto: {to}\n---\nHello,\n\nYou get a full refund. I will answer you by 6 March 2026.\n"
        );
        let file = folder.0.join("draft.txt");
        std::fs::write(&file, text).expect("it can be written");
        let policy = data().join("policy.toml");
        let line = format!(
            "draft check draft.txt --policy '{}' --as-of 2026-03-04T15:00 --format lsp-lines",
            policy.display()
        );
        let said = folder.amends(&line);
        let findings = said.lines().filter(|l| l.starts_with("draft.txt:"));
        let codes = findings.filter_map(|l| l.split(": ").nth(2).map(str::to_string));
        codes.collect::<Vec<String>>()
    };
    assert_eq!(draft("someone@elsewhere.example"), ["promise.policy"]);
    assert_eq!(draft("ruth@northgatefoods.example"), ["promise.late"]);
}
