//! Sets of message numbers behave as sets of numbers.

use amends_connect::imap::UidSet;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn plain(set: &UidSet) -> BTreeSet<u32> {
    set.ranges().flat_map(|(a, b)| a..=b).collect()
}

fn numbers() -> impl Strategy<Value = BTreeSet<u32>> {
    prop::collection::btree_set(1_u32..60, 0..40)
}

proptest! {
    #[test]
    fn sets_are_sets(a in numbers(), b in numbers(), range in (0_u32..70, 0_u32..70)) {
        let (one, two): (UidSet, UidSet) = (a.iter().copied().collect(), b.iter().copied().collect());
        prop_assert_eq!(plain(&one), a.clone());
        prop_assert_eq!(one.len(), a.len() as u64);
        prop_assert_eq!(plain(&one.without(&two)), &a - &b);
        prop_assert_eq!(plain(&one.within(&two)), &a & &b);
        prop_assert!((0..70).all(|n| one.contains(n) == a.contains(&n)));
        let mut more = one.clone();
        more.insert(range.0, range.1);
        let expected: BTreeSet<u32> = a.iter().copied().chain(range.0.max(1)..=range.1).collect();
        prop_assert_eq!(plain(&more), expected);
        prop_assert_eq!(one.to_string().parse::<UidSet>(), Ok(one));
    }
}

#[test]
fn the_largest_numbers_fit() {
    let all = UidSet::range(0, u32::MAX);
    assert_eq!(all.to_string(), "1:4294967295");
    assert_eq!(all.len(), u64::from(u32::MAX));
    let hole: UidSet = "4294967294,1".parse().expect("two numbers");
    assert_eq!(all.without(&hole).to_string(), "2:4294967293,4294967295");
    assert_eq!(all.without(&all).to_string(), "");
    let mut set = UidSet::range(u32::MAX, u32::MAX);
    set.insert(u32::MAX - 1, u32::MAX - 1);
    assert_eq!(set.to_string(), "4294967294:4294967295");
    for nonsense in ["0", "1:", ":", "a", "1:4294967296", "-1", "1 2"] {
        assert!(nonsense.parse::<UidSet>().is_err(), "{nonsense}");
    }
}
