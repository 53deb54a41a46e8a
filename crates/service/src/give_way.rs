//! Work in the background lets whoever waits for a page go first.

use crate::amends::{Amends, pool};
use crate::error::ServiceError;
use std::sync::Arc;

/// How far it stands back, of 19 steps at most (nice(2)): a thread that waits behind one of the usual standing gets
/// about a tenth of the processor, and all of it while nobody else wants any.
#[cfg(target_os = "linux")]
const STEPS: i32 = 10;

/// Has this thread stand back for as long as it lives. On Linux alone: elsewhere it would be the whole program.
pub fn give_way() {
    // Where the system says no, the work is done as it was before.
    #[cfg(target_os = "linux")]
    let _ = rustix::process::nice(STEPS);
}

impl Amends {
    /// The same, reading with threads that stand back: for workers of a program that shows pages, too.
    ///
    /// # Errors
    ///
    /// When no thread can be started.
    pub fn giving_way(&self) -> Result<Amends, ServiceError> {
        let pool = pool(|builder| builder.start_handler(|_| give_way()))?;
        let mut other = self.clone();
        other.pool = Arc::new(pool);
        Ok(other)
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    #[test]
    fn only_the_thread_that_asks_stands_back() {
        let own = || rustix::process::getpriority_process(None).expect("a standing");
        let before = own();
        let there = std::thread::spawn(move || {
            super::give_way();
            own()
        });
        assert!(there.join().expect("no panic") > before);
        assert_eq!(own(), before);
    }
}
