//! Keeps a failure in a library from ending the reading: one message is lost instead of all.

use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

thread_local! {
    static QUIET: Cell<bool> = const { Cell::new(false) };
}

static HOOK: Once = Once::new();

/// Runs a step; `None` when it panicked. Nothing is printed for this thread meanwhile; other
/// threads keep the usual report.
pub(crate) fn guarded<T>(step: impl FnOnce() -> T) -> Option<T> {
    HOOK.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !QUIET.get() {
                usual(info);
            }
        }));
    });
    let before = QUIET.replace(true);
    let result = panic::catch_unwind(AssertUnwindSafe(step)).ok();
    QUIET.set(before);
    result
}

/// The stack of a thread that parses: deeply nested HTML and MIME go deep. Only touched pages count.
pub const STACK: usize = 64 * 1024 * 1024;

#[cfg(test)]
mod tests {
    use super::guarded;

    #[test]
    fn a_panic_is_an_answer() {
        assert_eq!(guarded(|| 7), Some(7));
        assert_eq!(guarded(|| -> u8 { panic!("not to be seen") }), None);
        assert_eq!(guarded(|| 8), Some(8));
    }
}
