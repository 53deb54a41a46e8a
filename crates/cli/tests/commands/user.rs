//! `amends user`.

use crate::stored::Stored;

#[test]
fn members_come_change_and_leave() {
    let store = Stored::new("user");
    let word = "four plain words here";
    let said = [
        store.amends("user add Ada ada@firm.example"),
        store.given("user add Ada ada@firm.example --password-stdin", "short"),
        store.given(
            "user add Ada ada@firm.example --role viewer --password-stdin",
            word,
        ),
        store.amends("user list"),
        store.given(
            "user add 'Ben Bright' BEN@firm.example --password-stdin",
            word,
        ),
        store.given(
            "user add Cy cy@firm.example --role viewer --password-stdin",
            word,
        ),
        store.given("user add Di ben@firm.example --password-stdin", word),
        store.given("user add Di no-address --password-stdin", word),
        store.amends("user list"),
        store.amends("user role ada member"),
        store.amends("user role 'ben bright' owner"),
        store.amends("user role ada member"),
        store.given("user password ada --password-stdin", "1234567890"),
        store.given(
            "user password ada --without-second-step --password-stdin",
            "other plain words",
        ),
        store.amends("user sessions ben@firm.example"),
        store.amends("user sessions ben@firm.example --end"),
        store.amends("user remove cy"),
        store.amends("user remove cy"),
        store.amends("user remove ben@firm.example"),
        store.amends("user list"),
    ];
    insta::assert_snapshot!("user", said.join("\n"));
    let json = store.json("user list");
    assert_eq!(json["members"][1]["name"], "Ben Bright");
    assert_eq!(json["members"][1]["role"], "owner");
    assert_eq!(json["members"][1]["second_step"], false);
}
