//! Keeps the board up to date beside those who ask, so that nobody who asks for a page waits for it.

use super::Board;
use crate::access::Access;
use crate::amends::no_thread;
use crate::error::ServiceError;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// So often it looks whether something changed, while anybody asks.
const BEAT: Duration = Duration::from_millis(250);

/// After this long without a look, whoever asks looks for themselves, in milliseconds.
const FRESH: u64 = 1_000;

/// After this long without anybody who asks, it rests, in milliseconds.
const REST: u64 = 5_000;

/// When it was looked last, and when somebody asked, in milliseconds since the board was made; 0 for never.
pub(super) struct Times {
    begun: Instant,
    looked: AtomicU64,
    asked: AtomicU64,
    /// How long a look is good for.
    fresh: u64,
}

impl Default for Times {
    fn default() -> Times {
        Times {
            begun: Instant::now(),
            looked: AtomicU64::new(0),
            asked: AtomicU64::new(0),
            fresh: FRESH,
        }
    }
}

impl Times {
    fn now(&self) -> u64 {
        u64::try_from(self.begun.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    pub(super) fn ask(&self) {
        self.asked.store(self.now().max(1), Ordering::Relaxed);
    }

    fn look(&self) {
        self.looked.store(self.now().max(1), Ordering::Release);
    }

    /// Whether a keeper looked a moment ago.
    pub(super) fn are_fresh(&self) -> bool {
        within(self.looked.load(Ordering::Acquire), self.now(), self.fresh)
    }

    fn anybody_asks(&self) -> bool {
        within(self.asked.load(Ordering::Relaxed), self.now(), REST)
    }
}

fn within(then: u64, now: u64, most: u64) -> bool {
    then != 0 && now.saturating_sub(then) < most
}

/// A thread that keeps the board up to date while anybody asks for it; it ends with this.
pub struct Keeper {
    stop: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Access {
    /// Has a thread of its own keep what pages show up to date, for as long as what it gives is held.
    ///
    /// # Errors
    ///
    /// When no thread can be started.
    pub fn keep_shown(&self) -> Result<Keeper, ServiceError> {
        let (stop, stopped) = channel();
        let access = self.clone();
        let keep = move || {
            while let Err(RecvTimeoutError::Timeout) = stopped.recv_timeout(BEAT) {
                access.board().keep();
            }
        };
        let thread = std::thread::Builder::new().name("shown".to_string());
        let thread = thread.spawn(keep).map_err(|_| no_thread())?;
        Ok(Keeper {
            stop: Some(stop),
            thread: Some(thread),
        })
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // One that panicked has nothing to say any more.
            let _ = thread.join();
        }
    }
}

impl Board {
    /// Looks, and where something changed puts it together anew. What goes wrong is told to whoever asks next:
    /// they look for themselves then.
    fn keep(&self) {
        if !self.kept.anybody_asks() {
            return;
        }
        let Some(held) = self.held() else {
            return;
        };
        let newest = match self.is_newest(&held) {
            Ok(false) => self.newest().is_ok(),
            Ok(true) => true,
            Err(_) => false,
        };
        if newest {
            self.kept.look();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Board, within};
    use crate::Amends;
    use amends_domain::Decided;
    use amends_domain::decision::{LoopRef, ToldHow};
    use amends_reading::Options;
    use amends_store::OWN;
    use amends_store::sql::Place;
    use std::path::Path;
    use std::sync::Arc;

    #[test]
    fn never_is_not_a_moment_ago() {
        let cases = [
            (0, 1, 10, false),
            (1, 1, 10, true),
            (1, 10, 10, true),
            (1, 11, 10, false),
            (5, 3, 10, true),
        ];
        for (then, now, most, is) in cases {
            assert_eq!(within(then, now, most), is, "{then} {now} {most}");
        }
    }

    #[test]
    fn what_is_told_and_what_is_shown_change_together_and_nobody_waits() {
        let mail = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cli/tests/data/studio.mbox");
        let amends = Amends::open(&Place::Memory, OWN, Options::default()).expect("a store");
        amends.import(&[mail], &|_, _| {}).expect("brought in");
        amends.settle(&|_| {}).expect("settled");
        let mut board = Board::new(amends.clone());
        board.kept.fresh = u64::MAX;
        let lists = |board: &Board| board.lists().expect("read").expect("some mail");
        let first = lists(&board);
        let told = board.marks().expect("read");
        let open = first.report.clients.iter().flat_map(|c| &c.open);
        let closed = Decided::Closed {
            which: LoopRef::of(open.into_iter().next().expect("something open")),
            how: ToldHow::ByPhone,
            on: jiff::civil::date(2026, 1, 5),
        };
        amends.decide(&closed, "Ada", "by phone").expect("decided");
        amends.settle(&|_| {}).expect("settled");
        board.kept.look();
        assert!(Arc::ptr_eq(&lists(&board), &first), "nobody waits");
        assert_eq!(board.marks().expect("read"), told, "nobody is told yet");
        board.keep();
        assert!(!Arc::ptr_eq(&lists(&board), &first), "it was put together");
        assert_ne!(
            board.marks().expect("read"),
            told,
            "and whoever listens is told"
        );
    }
}
