//! Waiting for news.

use crate::{account, account_at, mail};
use amends_connect::backoff::Chance;
use amends_connect::imap::{Account, Auth, Failed, Folder, Options, Use, Watcher, watch};
use amends_connect::{Error, Kind, Secret, block_on};
use amends_testkit::servers::dovecot::{Dovecot, Setup, is_here};
use amends_testkit::servers::proxy::{Fault, Proxy};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{ScopedJoinHandle, scope};
use std::time::Duration;

/// What a watcher was told.
#[derive(Debug, PartialEq, Eq)]
enum Told {
    News,
    Trouble(Kind, Duration),
}

struct Ear<'a> {
    told: Sender<Told>,
    stop: &'a AtomicBool,
}

impl Watcher for Ear<'_> {
    fn news(&mut self) -> Result<(), Failed> {
        Ok(self.told.send(Told::News)?)
    }

    fn trouble(&mut self, error: &Error, wait: Duration) {
        let _ = self.told.send(Told::Trouble(error.kind(), wait));
    }

    fn stop(&self) -> bool {
        self.stop.load(Ordering::SeqCst)
    }
}

struct Never;
impl Chance for Never {
    fn draw(&mut self) -> f64 {
        0.0
    }
}

fn inbox() -> Folder {
    Folder {
        wire: "INBOX".to_string(),
        name: "INBOX".to_string(),
        delimiter: Some('/'),
        role: Some(Use::Inbox),
        holds_mail: true,
    }
}

/// Watches the inbox while `story` goes on; then stops and gives what came of it.
fn while_watching(
    account: &Account,
    options: &Options,
    story: impl FnOnce(&Receiver<Told>),
) -> Result<(), Error> {
    let stop = AtomicBool::new(false);
    let (told, hears) = channel();
    scope(|s| {
        let mut ear = Ear { told, stop: &stop };
        let watching: ScopedJoinHandle<'_, Result<(), Error>> =
            s.spawn(move || block_on(watch(account, &inbox(), &mut ear, &mut Never, options)));
        let told = catch_unwind(AssertUnwindSafe(|| story(&hears)));
        stop.store(true, Ordering::SeqCst);
        told.unwrap_or_else(|e| resume_unwind(e));
        watching.join().expect("it ends")
    })
}

fn next(hears: &Receiver<Told>) -> Told {
    hears
        .recv_timeout(Duration::from_secs(20))
        .expect("it is told")
}

#[test]
fn new_mail_is_told_of_at_once() {
    if !is_here() {
        return;
    }
    let server = Dovecot::start(&Setup::default());
    let mut operator = server.operator();
    let watched = while_watching(&account(&server), &Options::default(), |hears| {
        assert_eq!(next(hears), Told::News);
        for n in 1..=3 {
            operator.append("INBOX", "", &mail(&format!("{n}")));
            assert_eq!(next(hears), Told::News);
        }
        operator.delete("INBOX", "2");
        assert_eq!(next(hears), Told::News);
    });
    watched.expect("it was stopped in peace");
}

#[test]
fn idle_is_renewed() {
    if !is_here() {
        return;
    }
    let server = Dovecot::start(&Setup::default());
    let mut operator = server.operator();
    let proxy = Proxy::to(server.port, Fault::None);
    let options = Options {
        idle: Duration::from_millis(200),
        ..Options::default()
    };
    let watched = while_watching(&account_at(proxy.port), &options, |hears| {
        assert_eq!(next(hears), Told::News);
        std::thread::sleep(Duration::from_millis(900));
        operator.append("INBOX", "", &mail("late"));
        assert_eq!(next(hears), Told::News);
    });
    watched.expect("it was stopped in peace");
    let idles = proxy.said().iter().filter(|l| l.ends_with(" IDLE")).count();
    assert!(idles >= 3, "{idles}");
}

#[test]
fn a_server_without_idle_is_asked_now_and_then() {
    if !is_here() {
        return;
    }
    let server = Dovecot::start(&Setup {
        without: vec!["IDLE".to_string()],
        ..Setup::default()
    });
    let mut operator = server.operator();
    let proxy = Proxy::to(server.port, Fault::None);
    let options = Options {
        poll: Duration::from_millis(100),
        ..Options::default()
    };
    let watched = while_watching(&account_at(proxy.port), &options, |hears| {
        assert_eq!(next(hears), Told::News);
        operator.append("INBOX", "", &mail("one"));
        assert_eq!(next(hears), Told::News);
    });
    watched.expect("it was stopped in peace");
    assert!(!proxy.said().iter().any(|l| l.ends_with(" IDLE")));
}

#[test]
fn a_lost_line_is_opened_again_after_a_wait() {
    if !is_here() {
        return;
    }
    let server = Dovecot::start(&Setup::default());
    let proxy = Proxy::to(server.port, Fault::AfterLines(3));
    let watched = while_watching(&account_at(proxy.port), &Options::default(), |hears| {
        let mut troubles = Vec::new();
        while troubles.len() < 2 {
            if let Told::Trouble(kind, wait) = next(hears) {
                troubles.push((kind, wait.as_secs()));
            }
        }
        assert_eq!(troubles, [(Kind::Dropped, 2), (Kind::Dropped, 4)]);
    });
    watched.expect("it was stopped in peace");
}

#[test]
fn what_waiting_does_not_mend_ends_it() {
    if !is_here() {
        return;
    }
    let server = Dovecot::start(&Setup::default());
    let wrong = Account {
        auth: Auth::Password(Secret::new("guessed")),
        ..account(&server)
    };
    let watched = while_watching(&wrong, &Options::default(), |hears| {
        assert!(hears.recv_timeout(Duration::from_secs(20)).is_err());
    });
    assert_eq!(watched.expect_err("it ends").kind(), Kind::WrongPassword);
}
