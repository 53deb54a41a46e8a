//! What is a member's own is nobody else's, not even an owner's.

use crate::common::Firm;
use amends_service::Secret;
use amends_service::ServiceError;
use amends_service::access::{NewMember, NewToken, Role, Scope};

#[test]
fn anothers_sessions_and_tokens_are_not_there() {
    let firm = Firm::empty();
    let ben = firm.cookie("Ben");
    let seat = firm
        .access
        .seat(&ben["session=".len()..])
        .expect("read")
        .expect("a seat");
    let new = NewToken {
        name: "bens own script",
        scope: Scope::Read,
        days: 1,
    };
    seat.add_token(&new).expect("made");
    let session = seat.sessions().expect("listed")[0].number;
    let token = seat.tokens().expect("listed")[0].number;
    for name in ["Ada", "Vi"] {
        let cookie = firm.cookie(name);
        let end = firm.by(
            &cookie,
            "POST",
            "/settings/account/end",
            &format!("session={session}"),
        );
        assert_eq!(end.status.as_u16(), 404);
        let end = firm.by(
            &cookie,
            "POST",
            "/settings/tokens/end",
            &format!("token={token}"),
        );
        assert_eq!(end.status.as_u16(), 404);
        for path in ["/settings/account", "/settings/tokens", "/settings/members"] {
            let page = firm.get(&cookie, path).body;
            assert!(!page.contains("bens own script"), "{path}");
        }
        assert_eq!(
            firm.get(&cookie, "/settings/account")
                .body
                .matches("<tr>")
                .count(),
            2
        );
    }
    assert!(
        firm.get(&ben, "/settings/tokens")
            .body
            .contains("bens own script")
    );
    assert_eq!(firm.get(&ben, "/").status.as_u16(), 200);
}

#[test]
fn a_password_is_changed_by_whoever_knows_it() {
    let firm = Firm::empty();
    let cookie = firm.cookie("Ben");
    let change = |present: &str| {
        let form = format!("present={present}&new=another+plain+word");
        firm.by(&cookie, "POST", "/settings/account/password", &form)
            .status
            .as_u16()
    };
    assert_eq!(change("wrong"), 422);
    assert_eq!(change("four+plain+words+here"), 303);
    assert_eq!(
        firm.by(&cookie, "POST", "/settings/account/codes", "password=wrong")
            .status
            .as_u16(),
        422
    );
}

/// What somebody wrote when is seen by them only: no page of an owner, no program and no machine shows it.
#[test]
fn anothers_weeks_are_not_there() {
    let firm = Firm::new();
    let machine = firm.access.machine("root");
    let lists = machine.lists().expect("read").expect("some mail");
    let author = lists.report.firm.members[0].address.as_str().to_string();
    let new = NewMember {
        name: "Rowan".to_string(),
        address: author.clone(),
        role: Role::Member,
        language: String::new(),
    };
    let word = Secret::new(crate::common::WORD);
    machine.add_member(&new, Some(word)).expect("added");
    let own = firm.cookie_of(&author);
    let page = firm.get(&own, "/settings/weeks").body;
    assert!(page.contains("Only you see this page"), "{page}");
    assert!(page.contains("In the last four weeks you wrote"), "{page}");
    for name in ["Ada", "Ben", "Vi"] {
        let cookie = firm.cookie(name);
        for more in ["", "?address=", "?member=", "?of="] {
            let path = format!("/settings/weeks{more}{author}");
            let page = firm.get(&cookie, path.trim_end_matches(&author)).body;
            assert!(!page.contains(&author) && !page.contains("you wrote"));
            let page = firm.get(&cookie, &path.replace('@', "%40")).body;
            assert!(!page.contains("you wrote"), "{name} {path}");
        }
        let seat = firm.access.seat(&cookie["session=".len()..]);
        let weeks = seat.expect("read").expect("a seat").own_weeks();
        let weeks = weeks.expect("read").expect("some mail");
        assert!(weeks.weeks.iter().all(|w| w.letters == 0) && weeks.sentences.is_empty());
    }
    let refused = |weeks: Result<_, ServiceError>| matches!(weeks, Err(ServiceError::NotAllowed));
    assert!(refused(machine.own_weeks().map(|_| ())));
    let seat = firm.access.seat(&own["session=".len()..]);
    let seat = seat.expect("read").expect("a seat");
    let token = seat.add_token(&NewToken {
        name: "x",
        scope: Scope::Read,
        days: 1,
    });
    let by = firm.access.seat_by_token(token.expect("made").reveal());
    let by = by.expect("read").expect("a seat");
    assert!(
        refused(by.own_weeks().map(|_| ())),
        "not even their own program"
    );
}
