//! `amends policy` on the store.

use crate::run::data;
use crate::stored::Stored;

#[test]
fn the_policy_of_the_store() {
    let store = Stored::with("policy", "studio.mbox");
    let lines = [
        "policy show",
        "policy show --text",
        "policy set hours 'Mon-Fri 9-17:30'",
        "policy set answer '1 working day' --client northgate-foods",
        "policy set answer '1 working day' --client northgate-foods",
        "policy avoid leverage --say use",
        "policy holiday 2026-12-24 --to 2027-01-02 --name Winter",
        "policy forget synergy",
        "policy unset zone",
        "policy set country Germany",
        "policy set hours 'Mon-Fri 9-17' --file p.toml --db elsewhere",
        "policy show --text",
        "policy take policy-wrong.toml",
        "policy take policy.toml",
    ];
    insta::assert_snapshot!("policy_stored", store.all(&lines));
    let taken = store.amends("policy show --text");
    let file = std::fs::read_to_string(data().join("policy.toml")).expect("a policy");
    assert!(taken.ends_with(&file), "it is kept to the byte: {taken}");
    assert!(store.amends("policy show").contains("as Ada left it on "));
}

/// What is read from the store goes by its policy, and anew when it changes; a flag goes before.
#[test]
fn reading_goes_by_it() {
    let store = Stored::with("policy-reading", "studio.mbox");
    let text = |line: &str| store.json(line).to_string();
    let (before, lists) = (text("check"), text("loops"));
    store.amends("policy take policy-hours.toml");
    let by_policy = text("check --policy policy-hours.toml");
    assert_eq!(text("check"), by_policy);
    assert_ne!(by_policy, before);
    assert_ne!(text("loops"), lists, "lists are read anew");
    let other = "--hours 'Sat 9-10' --zone Asia/Tokyo --country JP --holidays closed.ics";
    assert_eq!(
        text(&format!("check {other}")),
        text(&format!("check {other} --policy policy-hours.toml"))
    );
    store.amends("policy unset hours");
    assert_ne!(text("check"), by_policy);
}

#[test]
fn drafts_go_by_it() {
    let store = Stored::with("policy-draft", "studio.mbox");
    let draft = store.0.join("draft.txt");
    std::fs::write(&draft, "Hello,\n\nThis synergy helps you.\n").expect("it can be written");
    let check = format!("draft check '{}' --as-of 2026-03-04", draft.display());
    assert!(store.amends(&check).contains("[exit 0]"));
    store.amends("policy avoid synergy --say use");
    let said = store.amends(&check);
    assert!(
        said.contains("synergy") && said.contains("policy"),
        "{said}"
    );
}
