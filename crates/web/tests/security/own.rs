//! What is a member's own is nobody else's, not even an owner's.

use crate::common::Firm;
use amends_service::access::{NewToken, Scope};

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
