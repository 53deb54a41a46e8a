//! `amends serve`: its log for programs.

use crate::run::command;
use serde_json::Value;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

/// Words that are asked for and sent, and stand nowhere in a log.
const CANARY: &str = "canary";

/// A running app. It ends with the test, however that ends.
struct Serving(Child);

impl Drop for Serving {
    fn drop(&mut self) {
        // Asked kindly, it takes its temporary store away with it.
        let id = self.0.id().to_string();
        let asked = Command::new("kill").args(["-TERM", &id]).status();
        if !asked.is_ok_and(|status| status.success()) {
            // It may have ended by itself: then there is nothing to end.
            let _ = self.0.kill();
        }
        let _ = self.0.wait();
    }
}

impl Serving {
    /// The example on a port of its own, and where it answers.
    fn example() -> (Serving, String) {
        let mut child = command("serve --demo --listen 127.0.0.1:0 --log json")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        let said = BufReader::new(child.stdout.take().expect("it is piped"));
        let serving = Serving(child);
        let mut lines = said.lines().map(|line| line.expect("text"));
        let at = lines.find_map(|line| line.split_once("http://").map(|(_, at)| at.to_string()));
        // Its last line; what nobody reads any more is not written either.
        assert!(lines.any(|line| line.starts_with("Stop it")));
        (serving, at.expect("it says where it answers"))
    }

    /// Ends it; what it logged.
    fn logged(mut self) -> String {
        let mut log = self.0.stderr.take().expect("it is piped");
        drop(self);
        let mut text = String::new();
        log.read_to_string(&mut text).expect("text");
        text
    }
}

/// The status that a form sent by another site is answered with.
fn sent_from_elsewhere(at: &str, path: &str) -> String {
    let form = "words=I+am+sorry%2C+canary%40shop.example&subject=canary";
    let length = form.len();
    let request = format!(
        "POST {path} HTTP/1.1\r\nHost: {at}\r\nOrigin: https://canary.example\r\nCookie: session=canary\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{form}"
    );
    let mut line = TcpStream::connect(at).expect("it answers");
    line.write_all(request.as_bytes()).expect("sent");
    let mut answer = String::new();
    line.read_to_string(&mut answer).expect("text");
    answer.split(' ').nth(1).unwrap_or_default().to_string()
}

#[test]
fn a_log_for_programs_is_json_and_holds_nothing_that_was_written() {
    let (serving, at) = Serving::example();
    let path = "/clients/the-tidewell-trust/write?answering=canary%40shop.example";
    assert_eq!(sent_from_elsewhere(&at, path), "403");
    let log = serving.logged();
    let lines: Vec<Value> = log
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}")))
        .collect();
    assert_eq!(lines.len(), 1, "{log}");
    let said = |name: &str| lines[0][name].clone();
    assert_eq!(said("level"), "WARN", "{log}");
    assert_eq!(said("route"), "/clients/{client}/write", "{log}");
    assert_eq!(said("method"), "POST", "{log}");
    assert_eq!(said("status"), 403, "{log}");
    assert_eq!(said("why"), "from another site", "{log}");
    for word in [CANARY, "tidewell", "@", "%40", "sorry"] {
        assert!(!log.contains(word), "{word}: {log}");
    }
}
