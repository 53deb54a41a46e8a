//! What is never stored.

use crate::common::Firm;
use crate::main_part;

#[test]
fn each_kind_is_told_and_taken_back() {
    let firm = Firm::empty();
    let owner = firm.cookie("Ada");
    for (kind, what, told) in [
        (
            "person",
            "Ann@Shop.example",
            "Mail from or to <bdi>“ann@shop.example”",
        ),
        ("thread", "Birthday", "Conversations about <bdi>“Birthday”"),
        ("label", "Private", "Mail under the label <bdi>“Private”"),
        ("words", "salary <b>", "Mail with <bdi>“salary &lt;b&gt;”"),
    ] {
        let form = format!(
            "kind={kind}&what={}",
            what.replace('<', "%3C").replace('>', "%3E")
        );
        let added = firm.by(&owner, "POST", "/settings/exclusions", &form);
        assert_eq!(added.location(), "/settings/exclusions", "{kind}");
        let page = firm.get(&owner, "/settings/exclusions");
        assert!(main_part(&page).contains(told), "{}", main_part(&page));
        let ended = firm.by(&owner, "POST", "/settings/exclusions/end", &form);
        assert_eq!(ended.location(), "/settings/exclusions");
        assert!(firm.amends.exclusions().expect("read").is_empty(), "{kind}");
    }
}

/// A mailbox about to be connected: its key.
fn begun(firm: &Firm, owner: &str) -> String {
    let form = format!("path={}", crate::web::example().display());
    let begun = firm.by(owner, "POST", "/settings/mail/folder", &form);
    let key = begun.location().rsplit('/').next();
    key.unwrap_or_default().to_string()
}

#[test]
fn nothing_is_no_exclusion_and_no_other_page_is_led_to() {
    let firm = Firm::empty();
    let owner = firm.cookie("Ada");
    let again = firm.by(&owner, "POST", "/settings/exclusions", "kind=words&what=++");
    assert_eq!(again.status.as_u16(), 422);
    let form = "kind=person&what=Ann+%22Smith%22";
    for connecting in [String::new(), begun(&firm, &owner)] {
        let form = format!("{form}&connecting={connecting}");
        let again = firm.by(&owner, "POST", "/settings/exclusions", &form);
        assert_eq!(again.status.as_u16(), 422, "{connecting}");
        let page = main_part(&again);
        assert!(page.contains("value=\"Ann &quot;Smith&quot;\""), "{page}");
        assert!(
            page.contains("<option value=\"person\" selected>"),
            "{page}"
        );
        assert_eq!(
            page.matches("id=\"flaw\" role=\"alert\"").count(),
            1,
            "{page}"
        );
        assert!(page.contains("aria-describedby=\"flaw\""), "{page}");
        let here = page.contains("Nothing is stored yet");
        assert_eq!(here, !connecting.is_empty(), "the page where it was sent");
    }
    let odd = firm.by(&owner, "POST", "/settings/exclusions", "kind=all&what=x");
    assert_eq!(odd.status.as_u16(), 400);
    for away in ["//evil.example", "../../evil", "%0d%0aX:y"] {
        let form = format!("kind=words&what=x&connecting={away}");
        let back = firm.by(&owner, "POST", "/settings/exclusions", &form);
        assert_eq!(back.location(), "/settings/exclusions", "{away}");
    }
}
