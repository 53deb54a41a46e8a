//! Numbers that look random and are the same every time: SplitMix64 (Steele, Lea and Flood 2014).

/// Where it is.
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    /// At a place: its numbers are those that others get from SplitMix64 with this seed.
    pub fn at(place: u64) -> Chance {
        Chance(place)
    }

    /// From a seed; seeds that lie side by side give places far apart.
    pub fn new(seed: u64) -> Chance {
        Chance(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0xA5A5_5A5A_0F0F_F0F0)
    }

    /// The next number.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// From 0 up to 1, that without.
    pub fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// From 0 up to a number, that without; 0 of none.
    pub fn below(&mut self, number: usize) -> usize {
        (self.share() * number as f64) as usize
    }

    /// True once in so many.
    pub fn one_in(&mut self, number: usize) -> bool {
        self.below(number) == 0
    }

    /// One of some.
    pub fn of<'a, T>(&mut self, some: &'a [T]) -> &'a T {
        &some[self.below(some.len())]
    }
}
