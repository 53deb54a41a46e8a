//! Chance that can be had again: the same seed gives the same numbers.

/// Numbers by xorshift64*, which a test needs no better than.
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    /// Begins at a seed.
    #[must_use]
    pub fn new(seed: u64) -> Chance {
        Chance(seed | 1)
    }

    /// A number from 0 and below an end; 0 for an end of 0.
    pub fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 11) % end.max(1)
    }

    /// Mixes things up.
    pub fn mix<T>(&mut self, things: &mut [T]) {
        for at in (1..things.len()).rev() {
            // Lossless: no slice is longer than 64 bits tell.
            things.swap(at, self.below(at as u64 + 1) as usize);
        }
    }
}
