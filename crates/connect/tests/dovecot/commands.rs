//! What is said to a server, word by word.

use crate::keeper::Keeper;
use crate::{account_at, server, sync};
use amends_testkit::servers::dovecot::is_here;
use amends_testkit::servers::proxy::{Fault, Proxy};

/// All that may be said. None of these changes anything on a server.
const HARMLESS: [&str; 11] = [
    "CAPABILITY",
    "AUTHENTICATE",
    "ID",
    "ENABLE",
    "LIST",
    "EXAMINE",
    "FETCH",
    "SEARCH",
    "IDLE",
    "NOOP",
    "LOGOUT",
];

#[test]
fn no_command_changes_anything() {
    if !is_here() {
        return;
    }
    for without in [&[][..], &["QRESYNC"], &["QRESYNC", "CONDSTORE", "ESEARCH"]] {
        let server = server(without, 30);
        let mut operator = server.operator();
        let proxy = Proxy::to(server.port, Fault::None);
        let mut keeper = Keeper::default();
        sync(&account_at(proxy.port), &mut keeper).expect("it can be read");
        operator.delete("INBOX", "3:5");
        sync(&account_at(proxy.port), &mut keeper).expect("it can be read");
        let is_command = |line: &String| line.as_bytes().get(1).is_some_and(u8::is_ascii_digit);
        for line in proxy.said().into_iter().filter(is_command) {
            let mut words = line.split(' ').skip(1);
            let word = match words.next() {
                Some("UID") => words.next(),
                other => other,
            };
            assert!(word.is_some_and(|w| HARMLESS.contains(&w)), "{line}");
            let bodies = line.matches("BODY").count();
            assert_eq!(bodies, line.matches("BODY.PEEK").count(), "{line}");
        }
    }
}
