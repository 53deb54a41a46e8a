//! Leave to read by device code, from a fake provider.

use amends_connect::oauth::{Asked, Provider, Tokens, refresh, start};
use amends_connect::{Error, Kind, Secret, block_on};
use amends_testkit::servers::tokens::Tokens as Server;
use std::time::Duration;

const STARTED: &str = r#"{"device_code": "dev-1", "user_code": "WDJB-MJHT",
    "verification_uri": "https://provider.test/device", "expires_in": 1800, "interval": 1}"#;
const GRANTED: &str = r#"{"access_token": "access-1", "refresh_token": "refresh-1",
    "expires_in": 3599, "token_type": "Bearer"}"#;

fn provider(server: &Server) -> Provider {
    let mut provider = Provider::microsoft("the-firm", "common");
    provider.device_address = format!("{}/device", server.address());
    provider.token_address = format!("{}/token", server.address());
    provider.client_secret = Some(Secret::new("s&cret"));
    provider
}

/// What comes of a request after which the provider gives these answers.
fn asked(answers: &[(u16, &str)]) -> (Vec<Duration>, Result<Tokens, Error>) {
    let server = Server::start();
    let provider = provider(&server);
    server.answer(200, STARTED);
    for (status, body) in answers {
        server.answer(*status, body);
    }
    let mut waits = Vec::new();
    let outcome = block_on(async {
        let mut request = start(&provider).await?;
        loop {
            match request.ask(&provider).await? {
                Asked::NotYet(wait) => waits.push(wait),
                Asked::Granted(tokens) => return Ok(tokens),
            }
        }
    });
    (waits, outcome)
}

fn error(code: &str) -> String {
    format!("{{\"error\": \"{code}\", \"error_description\": \"in words\"}}")
}

#[test]
fn somebody_agrees_after_a_while() {
    let server = Server::start();
    let provider = provider(&server);
    server.answer(200, STARTED);
    server.answer(400, &error("authorization_pending"));
    server.answer(200, GRANTED);
    let tokens = block_on(async {
        let request = start(&provider).await?;
        assert_eq!(request.user_code, "WDJB-MJHT");
        assert_eq!(request.address, "https://provider.test/device");
        assert!(!format!("{request:?}").contains("dev-1"));
        request.wait(&provider, &|| false).await
    })
    .expect("it was granted");
    assert_eq!(tokens.access.reveal(), "access-1");
    assert_eq!(
        tokens.refresh.as_ref().map(Secret::reveal),
        Some("refresh-1")
    );
    assert_eq!(tokens.lifetime, Some(Duration::from_secs(3599)));
    assert!(!format!("{tokens:?} {provider:?}").contains("access-1"));
    let requests = server.requests();
    let lines: Vec<&str> = requests.iter().map(|r| r.line.as_str()).collect();
    assert_eq!(lines, ["POST /device", "POST /token", "POST /token"]);
    let scope = "scope=https%3A%2F%2Foutlook.office.com%2FIMAP.AccessAsUser.All+offline_access";
    let asked = format!("client_id=the-firm&client_secret=s%26cret&{scope}");
    assert_eq!(requests[0].body, asked);
    let polled = "client_id=the-firm&client_secret=s%26cret&grant_type=urn%3Aietf%3Aparams%3Aoauth\
                  %3Agrant-type%3Adevice_code&device_code=dev-1";
    assert_eq!(requests[1].body, polled);
}

#[test]
fn waits_grow_when_the_provider_asks_for_it_or_is_in_trouble() {
    let (pending, slow) = (error("authorization_pending"), error("slow_down"));
    let answers = [
        (428, pending.as_str()),
        (400, &slow),
        (400, &pending),
        (503, "<html>sorry</html>"),
        (200, GRANTED),
    ];
    let (waits, outcome) = asked(&answers);
    let seconds: Vec<u64> = waits.iter().map(Duration::as_secs).collect();
    assert_eq!(seconds, [1, 6, 6, 12]);
    assert!(outcome.is_ok());
}

#[test]
fn every_no_has_its_kind() {
    let cases = [
        ("access_denied", Kind::Denied),
        ("authorization_declined", Kind::Denied),
        ("expired_token", Kind::CodeExpired),
        ("invalid_grant", Kind::ExpiredToken),
        ("invalid_client", Kind::Settings),
        ("invalid_scope", Kind::Settings),
        ("something_new", Kind::SaidNo),
    ];
    for (code, kind) in cases {
        let (_, outcome) = asked(&[(400, &error(code))]);
        let e = outcome.expect_err(code);
        assert_eq!(e.kind(), kind, "{code}: {e}");
        assert!(e.to_string().starts_with("127.0.0.1: ") || !e.to_string().is_empty());
    }
}

#[test]
fn nonsense_is_named_so() {
    let long = format!("{{\"access_token\": \"{}\"}}", "x".repeat(100_000));
    for body in ["", "[]", "{}", "{\"access_token\": 7}", "\u{0}", &long] {
        let server = Server::start();
        server.answer(200, body);
        let e = block_on(refresh(&provider(&server), &Secret::new("r"))).expect_err(body);
        assert_eq!(e.kind(), Kind::Nonsense, "{body}: {e}");
    }
    // Nothing is shown to a person that could lead them astray.
    for started in [
        STARTED.replace("https://provider.test", "javascript:alert(1)//"),
        STARTED.replace("WDJB", "\\u001b[31m"),
        STARTED.replace("device_code", "device"),
    ] {
        let server = Server::start();
        server.answer(200, &started);
        let e = block_on(start(&provider(&server))).expect_err(&started);
        assert_eq!(e.kind(), Kind::Nonsense, "{e}");
    }
}

#[test]
fn a_refresh_token_brings_the_next_one() {
    let server = Server::start();
    let provider = provider(&server);
    server.answer(200, r#"{"access_token": "access-2", "expires_in": "3600"}"#);
    let tokens = block_on(refresh(&provider, &Secret::new("refresh-1"))).expect("it is good");
    assert_eq!(tokens.access.reveal(), "access-2");
    assert!(tokens.refresh.is_none());
    assert_eq!(tokens.lifetime, Some(Duration::from_secs(3600)));
    server.answer(400, &error("invalid_grant"));
    let e = block_on(refresh(&provider, &Secret::new("refresh-1"))).expect_err("taken back");
    assert_eq!(e.kind(), Kind::ExpiredToken);
    assert!(!e.to_string().contains("refresh-1"), "{e}");
}

#[test]
fn no_secret_goes_out_in_the_clear() {
    let server = Server::start();
    let mut provider = provider(&server);
    provider.token_address = "http://192.0.2.1/token".to_string();
    let e = block_on(refresh(&provider, &Secret::new("r"))).expect_err("it is far away");
    assert_eq!(e.kind(), Kind::NotEncrypted, "{e}");
}

#[test]
fn waiting_can_be_stopped() {
    let server = Server::start();
    let provider = provider(&server);
    server.answer(200, STARTED);
    let stopped = block_on(async {
        let request = start(&provider).await?;
        request.wait(&provider, &|| true).await
    });
    assert_eq!(stopped.expect_err("it was stopped").kind(), Kind::Stopped);
}
