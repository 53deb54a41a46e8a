//! Getting in, and being told plainly why not.

use crate::keeper::Keeper;
use crate::{account, account_at, mail, sync};
use amends_connect::imap::{Account, Auth, Security};
use amends_connect::{Kind, Retry, Secret};
use amends_testkit::servers::dovecot::{Dovecot, Setup, is_here};
use amends_testkit::servers::free_port;
use amends_testkit::servers::tokens::Tokens;

fn failure(account: &Account) -> amends_connect::Error {
    sync(account, &mut Keeper::default()).expect_err("it must not go well")
}

#[test]
fn why_not_is_said_plainly() {
    if !is_here() {
        return;
    }
    let server = Dovecot::start(&Setup::default());
    let good = account(&server);
    let wrong_password = Account {
        auth: Auth::Password(Secret::new("guessed")),
        ..good.clone()
    };
    let strange_certificate = Account {
        extra_roots: None,
        ..good.clone()
    };
    let other_name = Account {
        host: "ip6-localhost".to_string(),
        ..good.clone()
    };
    let no_such_file = Account {
        extra_roots: Some("no/such/file.pem".into()),
        ..good.clone()
    };
    let no_host = Account {
        host: "no-such-host.invalid".to_string(),
        ..good.clone()
    };
    let nobody = Account {
        port: free_port(),
        ..good.clone()
    };
    let in_the_clear = Account {
        port: server.port,
        ..good.clone()
    };
    let no_tokens = Account {
        auth: Auth::Bearer(Secret::new("token")),
        ..good.clone()
    };
    let hidden_line_end = Account {
        user: "ada\r\na1 LOGOUT".to_string(),
        ..good
    };
    let cases = [
        (wrong_password, Kind::WrongPassword, Retry::No),
        (strange_certificate, Kind::Certificate, Retry::No),
        (no_such_file, Kind::Settings, Retry::No),
        (no_host, Kind::NoSuchHost, Retry::Later),
        (nobody, Kind::Refused, Retry::Later),
        (in_the_clear, Kind::NotEncrypted, Retry::No),
        (no_tokens, Kind::Settings, Retry::No),
        (hidden_line_end, Kind::Settings, Retry::No),
    ];
    for (account, kind, retry) in cases {
        let e = failure(&account);
        assert_eq!(e.kind(), kind, "{e}");
        assert_eq!(e.kind().retry(), retry);
        assert!(!e.hint().is_empty());
        let place = format!("{}:{}: ", account.host, account.port);
        assert!(e.to_string().starts_with(&place), "{e}");
        assert!(!format!("{e:?} {e} {account:?}").contains("guessed"));
    }
    // Where the name is known at all on this machine, the certificate is not for it.
    let e = failure(&other_name);
    let kinds = [Kind::Certificate, Kind::NoSuchHost, Kind::Refused];
    assert!(kinds.contains(&e.kind()), "{e}");
}

#[test]
fn no_password_in_the_clear_to_another_machine() {
    let far = Account {
        host: "192.0.2.1".to_string(),
        ..account_at(143)
    };
    let e = failure(&far);
    assert_eq!(e.kind(), Kind::NotEncrypted, "{e}");
    assert_eq!(far.security, Security::NoneOnLoopback);
}

#[test]
fn a_token_lets_in_until_it_expires() {
    if !is_here() {
        return;
    }
    let tokens = Tokens::start();
    let server = Dovecot::start(&Setup {
        tokens: Some(tokens.address()),
        ..Setup::default()
    });
    let bearer = |token: &str| Account {
        auth: Auth::Bearer(Secret::new(token)),
        ..account(&server)
    };
    tokens.accept("fresh");
    let mut keeper = Keeper::default();
    sync(&bearer("fresh"), &mut keeper).expect("the token is good");
    tokens.expire("fresh");
    for token in ["fresh", "never-given"] {
        let e = failure(&bearer(token));
        assert_eq!(e.kind(), Kind::ExpiredToken, "{e}");
        assert_eq!(e.kind().retry(), Retry::WithFreshToken);
        assert!(!e.to_string().contains(token), "{e}");
    }
    assert!(!server.log().contains("Panic"), "{}", server.log());
}

#[test]
fn one_folder_that_cannot_be_read_does_not_stop_the_others() {
    if !is_here() {
        return;
    }
    use amends_connect::imap::{self, Folder, Options, Place};
    let server = Dovecot::start(&Setup::default());
    server.operator().append("INBOX", "", &mail("one"));
    let folder = |wire: &str| Folder {
        wire: wire.to_string(),
        name: wire.to_string(),
        delimiter: Some('/'),
        role: None,
        holds_mail: true,
    };
    let folders = ["Gone", "INBOX"].map(|f| (folder(f), Place::default()));
    let mut keeper = Keeper::default();
    let (account, options) = (account(&server), Options::default());
    let work = imap::sync(&account, &folders, &mut keeper, &options);
    let outcomes = amends_connect::block_on(work).expect("the rest can be read");
    let failed = outcomes[0].failed.as_ref().map(amends_connect::Error::kind);
    assert_eq!(failed, Some(Kind::NoSuchFolder));
    assert!(outcomes[1].failed.is_none());
    assert_eq!(keeper.subjects("INBOX"), ["one"]);
}
