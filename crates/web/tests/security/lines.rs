//! Real lines: too long, too slow, and secret ones.

use crate::common::Firm;
use amends_web::{App, Listening, Tls};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::mpsc;
use std::time::{Duration, Instant};

/// The app on a port of its own, for as long as the test program runs.
fn listening(tls: Option<Tls>) -> SocketAddr {
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || {
        let firm = Firm::empty();
        let at = "127.0.0.1:0".parse().expect("an address");
        let served =
            amends_web::serve(App::new(firm.access.clone()), Listening { at, tls }, |at| {
                tell.send(at).expect("somebody waits");
            });
        served.expect("served");
    });
    told.recv_timeout(Duration::from_secs(20))
        .expect("it listens")
}

/// What comes back for some bytes, until the line ends.
fn answered(at: SocketAddr, sent: &[u8]) -> String {
    let mut line = TcpStream::connect(at).expect("a line");
    line.set_read_timeout(Some(Duration::from_secs(30)))
        .expect("patience");
    // It may be cut in the middle, which is as good an answer.
    let _ = line.write_all(sent);
    let mut back = Vec::new();
    let _ = line.read_to_end(&mut back);
    String::from_utf8_lossy(&back).into_owned()
}

#[test]
fn oversized_and_slow_requests_are_cut_off() {
    let at = listening(None);
    let fine = "GET /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    assert!(answered(at, fine.as_bytes()).starts_with("HTTP/1.1 200"));
    let long = format!(
        "GET /sign-in HTTP/1.1\r\nHost: localhost\r\nX: {}\r\n\r\n",
        "a".repeat(100_000)
    );
    assert!(answered(at, long.as_bytes()).starts_with("HTTP/1.1 431"));
    let many = format!(
        "GET / HTTP/1.1\r\nHost: localhost\r\n{}\r\n",
        "X: y\r\n".repeat(500)
    );
    assert!(answered(at, many.as_bytes()).starts_with("HTTP/1.1 431"));
    let body = "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n\
                Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 99999999\r\n\r\naddress=";
    assert!(answered(at, body.as_bytes()).starts_with("HTTP/1.1 413"));
    for nonsense in ["\0\0\0\0\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n"] {
        let said = answered(at, nonsense.as_bytes());
        assert!(
            said.is_empty() || said.starts_with("HTTP/1.1 400"),
            "{said}"
        );
    }
    // Whoever sends half a head and waits is cut off; others are answered meanwhile.
    let begun = Instant::now();
    let mut slow = TcpStream::connect(at).expect("a line");
    slow.write_all(b"GET / HTTP/1.1\r\nHost: local")
        .expect("sent");
    assert!(answered(at, fine.as_bytes()).starts_with("HTTP/1.1 200"));
    slow.set_read_timeout(Some(Duration::from_secs(30)))
        .expect("patience");
    let mut back = Vec::new();
    let _ = slow.read_to_end(&mut back);
    assert!(begun.elapsed() < Duration::from_secs(20));
}

#[test]
fn a_form_that_comes_a_letter_at_a_time_is_given_up() {
    let at = listening(None);
    let begun = Instant::now();
    let mut slow = TcpStream::connect(at).expect("a line");
    slow.write_all(
        b"POST /sign-in HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n\
          Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\n",
    )
    .expect("sent");
    let mut back = Vec::new();
    slow.set_read_timeout(Some(Duration::from_millis(500)))
        .expect("patience");
    let mut piece = [0; 512];
    while begun.elapsed() < Duration::from_secs(40) {
        // Once it is cut off, nothing more can be sent.
        let sent = slow.write_all(b"a");
        match slow.read(&mut piece) {
            Ok(0) => break,
            Ok(n) => back.extend_from_slice(&piece[..n]),
            Err(error) if error.kind() == std::io::ErrorKind::WouldBlock && sent.is_ok() => {}
            Err(_) => break,
        }
    }
    assert!(
        begun.elapsed() < Duration::from_secs(30),
        "{:?}",
        begun.elapsed()
    );
    let said = String::from_utf8_lossy(&back);
    assert!(said.starts_with("HTTP/1.1 503"), "{said}");
    // Others are answered all the while.
    let fine = "GET /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    assert!(answered(at, fine.as_bytes()).starts_with("HTTP/1.1 200"));
}

#[test]
fn the_example_is_for_this_machine_only() {
    let access = amends_service::Access::open_to_all(crate::web::empty(), None);
    let at = "0.0.0.0:0".parse().expect("an address");
    let served = amends_web::serve(App::new(access), Listening { at, tls: None }, |_| {});
    assert!(
        served
            .expect_err("refused")
            .to_string()
            .contains("other machines")
    );
}

#[test]
fn a_certificate_of_ones_own_makes_the_line_secret() {
    let folder = tempfile::tempdir().expect("a folder");
    let made = rcgen::generate_simple_self_signed(vec!["localhost".to_string()]).expect("made");
    let (certificate, key) = (
        folder.path().join("cert.pem"),
        folder.path().join("key.pem"),
    );
    std::fs::write(&certificate, made.cert.pem()).expect("written");
    std::fs::write(&key, made.signing_key.serialize_pem()).expect("written");
    assert!(
        Tls::read(&key, &certificate).is_err(),
        "the wrong way round"
    );
    assert!(Tls::read(&certificate, folder.path()).is_err());
    let at = listening(Some(Tls::read(&certificate, &key).expect("read")));
    let mut roots = rustls::RootCertStore::empty();
    roots.add(made.cert.der().clone()).expect("a root");
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = "localhost".try_into().expect("a name");
    let mut session =
        rustls::ClientConnection::new(std::sync::Arc::new(config), name).expect("tls");
    let mut line = TcpStream::connect(at).expect("a line");
    let mut secret = rustls::Stream::new(&mut session, &mut line);
    secret
        .write_all(b"GET /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        .expect("sent");
    let mut back = Vec::new();
    let _ = secret.read_to_end(&mut back);
    assert!(String::from_utf8_lossy(&back).starts_with("HTTP/1.1 200"));
    // Somebody who speaks plainly gets nothing.
    let plain = answered(at, b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    assert!(!plain.contains("Amends"), "{plain}");
}
