//! The policy: read by all, changed by owners, every version kept.

use crate::common::{Firm, HIDDEN};
use crate::main_part;
use crate::web::Answer;

fn change(firm: &Firm, cookie: &str, form: &str) -> Answer {
    firm.by(cookie, "POST", "/policies", form)
}

fn policy(firm: &Firm) -> String {
    firm.amends.policy().expect("read").text
}

#[test]
fn each_form_says_what_it_says_and_takes_it_back() {
    let firm = Firm::empty();
    let owner = firm.cookie("Ada");
    let cases = [
        (
            "what=us&value=Firm.example,+ada@home.example",
            "firm.example, ada@home.example",
            "what=us&value=",
        ),
        (
            "what=hours&value=Mon-Fri+9:00-17:30",
            "Mon-Fri 9:00-17:30",
            "what=hours&value=",
        ),
        (
            "what=zone&value=Europe/London",
            "Europe/London",
            "what=zone&value=",
        ),
        ("what=country&value=GB-SCT", "GB-SCT", "what=country&value="),
        (
            "what=answer&value=2&unit=days",
            "You answer within two working days.",
            "what=answer&value=",
        ),
        (
            "what=answer&value=1&unit=hours&client=Northgate+Foods",
            "You answer within one working hour.",
            "what=answer&value=&client=Northgate+Foods",
        ),
        (
            "what=remarks&value=Ada+decides+about+refunds.",
            "Ada decides about refunds.",
            "what=remarks&value=",
        ),
        (
            "what=day&day=2026-08-10&to=2026-08-21&value=Summer",
            "10 August 2026 to 21 August 2026",
            "what=no-day&value=2026-08-10",
        ),
        (
            "what=day&day=2026-12-24&yearly=yes&value=",
            "24 December",
            "what=no-day&value=12-24",
        ),
        (
            "what=put&list=avoid&words=leverage&say=use&why=Plain+words+are+read+sooner.",
            "“leverage”",
            "what=forget&list=avoid&words=leverage",
        ),
        (
            "what=put&list=never&words=refund%0D%0Amoney+back&unless=refund+of+the+deposit",
            "“money back”",
            "what=forget&list=never&words=money+back",
        ),
    ];
    for (form, said, out) in cases {
        let done = change(&firm, &owner, form);
        assert_eq!(done.location(), "/policies", "{form}: {}", main_part(&done));
        let page = firm.get(&owner, "/policies");
        let shown = main_part(&page)
            .split("<h2>Change it")
            .next()
            .unwrap_or_default();
        assert!(shown.contains(said), "{form}: {shown}");
        let done = change(&firm, &owner, out);
        assert_eq!(done.location(), "/policies", "{out}: {}", main_part(&done));
        let page = firm.get(&owner, "/policies");
        let shown = main_part(&page)
            .split("<h2>Change it")
            .next()
            .unwrap_or_default();
        assert!(!shown.contains(said), "{out}: {shown}");
    }
}

#[test]
fn what_is_wrong_is_said_and_nothing_is_changed() {
    let firm = Firm::empty();
    let owner = firm.cookie("Ada");
    change(&firm, &owner, "what=zone&value=Europe/London");
    let before = policy(&firm);
    for form in [
        "what=hours&value=whenever",
        "what=zone&value=London",
        "what=country&value=Atlantis",
        "what=answer&value=0&unit=days",
        "what=day&day=2026-08-21&to=2026-08-10",
        "what=day&day=soon",
        "what=put&list=avoid&words=++",
        "what=put&list=avoid&words=%28",
        "what=put&list=odd&words=x",
        "what=forget&list=avoid&words=nothing",
        "what=odd",
        "",
    ] {
        let again = change(&firm, &owner, form);
        assert_eq!(again.status.as_u16(), 422, "{form}");
        assert!(main_part(&again).contains("role=\"alert\""), "{form}");
    }
    assert_eq!(policy(&firm), before);
}

#[test]
fn a_refused_form_holds_what_was_typed() {
    let firm = Firm::empty();
    let owner = firm.cookie("Ada");
    for (form, field, holds) in [
        ("what=us&value=no+one", "value", vec!["value=\"no one\""]),
        (
            "what=hours&value=whenever",
            "value",
            vec!["value=\"whenever\""],
        ),
        (
            "what=zone&value=%22London%22",
            "value",
            vec!["value=\"&quot;London&quot;\""],
        ),
        (
            "what=country&value=Atlantis",
            "value",
            vec!["value=\"Atlantis\""],
        ),
        (
            "what=answer&value=0&unit=hours&client=Northgate",
            "value",
            vec![
                "value=\"0\"",
                "value=\"hours\" selected",
                "value=\"Northgate\"",
            ],
        ),
        (
            "what=day&day=2026-08-21&to=2026-08-10&yearly=yes&value=Summer",
            "day",
            vec![
                "value=\"2026-08-21\"",
                "value=\"2026-08-10\"",
                "value=\"yes\" checked",
                "value=\"Summer\"",
            ],
        ),
        (
            "what=put&list=never&words=++&unless=of+course&say=well&why=because&client=Northgate",
            "words",
            vec![
                "value=\"never\" selected",
                ">of course</textarea>",
                "value=\"well\"",
                "value=\"because\"",
                "value=\"Northgate\"",
            ],
        ),
        // What is wrong with no field alone is said above.
        (
            "what=put&list=avoid&words=%28&why=because",
            "",
            vec![">(</textarea>", "value=\"because\""],
        ),
    ] {
        let again = change(&firm, &owner, form);
        let page = main_part(&again);
        assert_eq!(again.status.as_u16(), 422, "{form}");
        assert_eq!(page.matches("role=\"alert\"").count(), 1, "{form}");
        assert_eq!(page.matches("<details open>").count(), 1, "{form}: {page}");
        for held in holds {
            assert!(page.contains(held), "{form}: {held}: {page}");
        }
        let beside = page.matches("aria-describedby=\"flaw").count();
        assert_eq!(beside, usize::from(!field.is_empty()), "{form}: {page}");
        let described = page
            .split("aria-describedby=\"flaw")
            .next()
            .unwrap_or_default();
        let tag = described.rsplit('<').next().unwrap_or_default();
        assert!(
            field.is_empty() || tag.contains(&format!("name=\"{field}\"")),
            "{form}: {tag}"
        );
    }
}

#[test]
fn the_text_goes_round_and_its_mistakes_have_their_lines() {
    let firm = Firm::empty();
    let owner = firm.cookie("Ada");
    let first = firm.get(&owner, "/policies");
    assert!(
        main_part(&first).contains("Take the # away"),
        "one to begin with"
    );
    let write = |text: &str, before: i64| {
        let form = format!("before={before}&text={}", crate::typed(text));
        firm.by(&owner, "POST", "/policies/text", &form)
    };
    let bad = write(
        "zone = \"Europe/London\"\r\nhour = \"Mon-Fri 9:00-17:00\"\r\n",
        0,
    );
    assert_eq!(bad.status.as_u16(), 422);
    assert!(main_part(&bad).contains("Line 2, column 1:") && main_part(&bad).contains("hour = "));
    assert_eq!(
        write("# ours\r\nzone = \"Europe/London\"\r\n", 0).location(),
        "/policies"
    );
    assert_eq!(policy(&firm), "# ours\nzone = \"Europe/London\"\n");
    assert_eq!(
        write("zone = \"Europe/Berlin\"\n", 0).status.as_u16(),
        422,
        "somebody was quicker"
    );
    assert_eq!(
        write("zone = \"Europe/Berlin\"\n", 1).location(),
        "/policies"
    );
    let page = firm.get(&owner, "/policies");
    assert!(main_part(&page).contains("Europe/Berlin"));
    let back = firm.by(&owner, "POST", "/policies/back", "version=1");
    assert_eq!(back.location(), "/policies");
    assert_eq!(policy(&firm), "# ours\nzone = \"Europe/London\"\n");
    let none = firm.by(&owner, "POST", "/policies/back", "version=99");
    assert_eq!(none.status.as_u16(), 404);
}

#[test]
fn others_read_it_and_nothing_of_clients_they_do_not_see() {
    let firm = Firm::new();
    let owner = firm.cookie("Ada");
    change(&firm, &owner, "what=answer&value=2&unit=days");
    change(&firm, &owner, "what=remarks&value=canary&client=Tidewell");
    firm.by(
        &owner,
        "POST",
        "/settings/limits",
        &format!("client={HIDDEN}"),
    );
    for name in ["Ben", "Vi"] {
        let cookie = firm.cookie(name);
        let page = firm.get(&cookie, "/policies");
        let shown = main_part(&page);
        assert!(
            shown.contains("within two working days") && !shown.contains("<form"),
            "{shown}"
        );
        assert!(!shown.contains("Tidewell") && !shown.contains("canary"));
        for (path, form) in [
            ("/policies", "what=zone&value=Europe/London"),
            ("/policies", "what=odd"),
            ("/policies/text", "before=1&text="),
            ("/policies/back", "version=1"),
        ] {
            let tried = firm.by(&cookie, "POST", path, form);
            assert_eq!(tried.status.as_u16(), 403, "{name} {path}");
        }
    }
}
