//! Servers that never stop: each is left in the end, with a plain word, and with little memory used.

use amends_connect::imap::{
    Account, Auth, Changes, Failed, Fetched, Folder, Options, Place, Security, Sink, converse,
};
use amends_connect::{Kind, Secret, block_on};
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, ReadBuf, join, sink};

const IN: &str = "* PREAUTH [CAPABILITY IMAP4rev1] in\r\n";
const OPENED: &str = "* LIST () NIL INBOX\r\na1 OK\r\n* 2 EXISTS\r\n* OK [UIDVALIDITY 7]\r\n\
    * OK [UIDNEXT 3]\r\na2 OK\r\n* 1 FETCH (UID 1 RFC822.SIZE 9)\r\n\
    * 2 FETCH (UID 2 RFC822.SIZE 9)\r\na3 OK\r\n";

/// Says something once, and then the same again and again.
struct Endless {
    first: Vec<u8>,
    then: Vec<u8>,
    at: usize,
}

impl AsyncRead for Endless {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        while buffer.remaining() > 0 {
            let first = self.first.len();
            let from = match self.at.checked_sub(first) {
                None => &self.first[self.at..],
                Some(at) => &self.then[at % self.then.len()..],
            };
            let some = from.len().min(buffer.remaining());
            buffer.put_slice(&from[..some]);
            self.at += some;
        }
        Poll::Ready(Ok(()))
    }
}

/// Counts the bytes of messages, and the largest batch.
#[derive(Default)]
struct Counter {
    messages: usize,
    largest: usize,
}

impl Sink for Counter {
    fn batch(&mut self, _: &Folder, messages: &[Fetched], _: &Place) -> Result<(), Failed> {
        self.messages += messages.len();
        let bytes = messages.iter().map(|m| m.raw.len()).sum();
        self.largest = self.largest.max(bytes);
        Ok(())
    }

    fn changed(&mut self, _: &Folder, _: &Changes, _: &Place) -> Result<(), Failed> {
        Ok(())
    }

    fn started_over(&mut self, _: &Folder, _: &Place) -> Result<(), Failed> {
        Ok(())
    }
}

fn held(first: &str, then: &str) -> (Kind, Counter) {
    let server = Endless {
        first: format!("{IN}{first}").into_bytes(),
        then: then.as_bytes().to_vec(),
        at: 0,
    };
    let account = Account {
        host: "server.test".to_string(),
        port: 993,
        security: Security::Implicit,
        user: "ada".to_string(),
        auth: Auth::Password(Secret::new("secret")),
        extra_roots: None,
    };
    let options = Options {
        longest_message: 1_000_000,
        ..Options::default()
    };
    let mut counter = Counter::default();
    let stream = join(server, sink());
    let ended = block_on(converse(stream, &account, &[], &mut counter, &options));
    (ended.expect_err("it never stops").kind(), counter)
}

#[test]
fn a_line_without_an_end() {
    assert_eq!(held("* LIST ", "x").0, Kind::TooMuch);
    assert_eq!(held("* LIST ", "(").0, Kind::TooMuch);
    assert_eq!(held("* SEARCH ", "1 ").0, Kind::TooMuch);
}

#[test]
fn answers_without_an_end() {
    assert_eq!(held("", "\r\n").0, Kind::TooMuch);
    let (kind, counter) = held(OPENED, "* 1 FETCH (UID 1 BODY[] {3}\r\nHey)\r\n");
    assert_eq!((kind, counter.messages), (Kind::TooMuch, 1));
}

#[test]
fn a_literal_without_an_end() {
    let announced = format!("{OPENED}* 1 FETCH (UID 1 BODY[] {{18446744073709551615}}\r\n");
    let (kind, counter) = held(&announced, "x");
    assert_eq!(kind, Kind::TooMuch);
    assert!(counter.largest <= 1_000_000);
    assert_eq!(
        held("* LIST () NIL {99999999999}\r\n", "x").0,
        Kind::TooMuch
    );
    assert_eq!(held("", "* LIST {0}\r\n").0, Kind::TooMuch);
    assert_eq!(held("* LIST ", "{0}\r\n").0, Kind::TooMuch);
}
