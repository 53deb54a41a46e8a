//! How long to wait before the next try: twice as long each time, and never all at once.

use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

/// Where chance comes from, so that a test can fix it.
pub trait Chance {
    /// A number from 0 to below 1.
    fn draw(&mut self) -> f64;
}

/// Chance from the system.
#[derive(Debug, Default, Clone, Copy)]
pub struct SystemChance;

impl Chance for SystemChance {
    #[expect(clippy::cast_precision_loss, reason = "53 bits fit")]
    fn draw(&mut self) -> f64 {
        // A fresh key of the standard library's hasher is random; nothing secret hangs on it.
        let bits = RandomState::new().hash_one(0_u8) >> 11;
        bits as f64 / (1_u64 << 53) as f64
    }
}

/// Waits that double from try to try, up to a limit. Half of each wait is left to chance, so that
/// many who were cut off together do not all come back together.
#[derive(Debug, Clone)]
pub struct Backoff {
    first: Duration,
    longest: Duration,
    tries: u32,
}

impl Default for Backoff {
    fn default() -> Backoff {
        Backoff::new(Duration::from_secs(4), Duration::from_secs(15 * 60))
    }
}

impl Backoff {
    /// The first wait is about `first`, none is longer than `longest`.
    #[must_use]
    pub fn new(first: Duration, longest: Duration) -> Backoff {
        Backoff {
            first,
            longest,
            tries: 0,
        }
    }

    /// The wait before the next try.
    pub fn wait(&mut self, chance: &mut dyn Chance) -> Duration {
        let doubled = 2_u32.saturating_pow(self.tries.min(31));
        let full = self.first.saturating_mul(doubled).min(self.longest);
        self.tries = self.tries.saturating_add(1);
        let half = full / 2;
        half + half.mul_f64(chance.draw().clamp(0.0, 1.0))
    }

    /// It went well: the next wait is a short one again.
    pub fn reset(&mut self) {
        self.tries = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Fixed(f64);
    impl Chance for Fixed {
        fn draw(&mut self) -> f64 {
            self.0
        }
    }

    fn waits(chance: f64, tries: usize) -> Vec<u64> {
        let mut backoff = Backoff::new(Duration::from_secs(4), Duration::from_secs(60));
        (0..tries)
            .map(|_| backoff.wait(&mut Fixed(chance)).as_secs())
            .collect()
    }

    #[test]
    fn waits_double_up_to_the_longest() {
        assert_eq!(waits(1.0, 6), [4, 8, 16, 32, 60, 60]);
        assert_eq!(waits(0.0, 6), [2, 4, 8, 16, 30, 30]);
    }

    #[test]
    fn no_wait_overflows() {
        let mut backoff = Backoff::default();
        let last = (0..500).map(|_| backoff.wait(&mut Fixed(1.0))).last();
        assert_eq!(last, Some(Duration::from_secs(15 * 60)));
        backoff.reset();
        assert_eq!(backoff.wait(&mut Fixed(1.0)), Duration::from_secs(4));
    }

    #[test]
    fn system_chance_stays_within_bounds_and_differs() {
        let drawn: Vec<f64> = (0..64).map(|_| SystemChance.draw()).collect();
        assert!(drawn.iter().all(|d| (0.0..1.0).contains(d)));
        assert!(drawn.iter().any(|d| (d - drawn[0]).abs() > f64::EPSILON));
    }
}
