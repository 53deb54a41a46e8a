//! A labelled text, and how a set of them is cut into parts.

use std::collections::BTreeMap;

/// A labelled text.
pub struct Item {
    /// The text; for an exchange, what was written first and what was answered.
    pub texts: Vec<String>,
    /// What it is labelled as.
    pub yes: bool,
    /// What must stay together: a dispute, a pair of threads, a community; else the text itself.
    pub bundle: String,
}

/// The part of `parts` that each item falls into. Bundles stay whole; those of either label are dealt out
/// evenly, in an order that depends on their names only.
pub fn parts(items: &[&Item], parts: usize) -> Vec<usize> {
    let mut bundles: BTreeMap<(bool, u64, &str), usize> = BTreeMap::new();
    let mut key: BTreeMap<&str, (bool, u64)> = BTreeMap::new();
    for item in items {
        let bundle = item.bundle.as_str();
        let of = *key.entry(bundle).or_insert((item.yes, order(bundle)));
        bundles.insert((of.0, of.1, bundle), 0);
    }
    for (at, part) in bundles.values_mut().enumerate() {
        *part = at % parts;
    }
    let part = |item: &&Item| {
        let (yes, order) = key[item.bundle.as_str()];
        bundles[&(yes, order, item.bundle.as_str())]
    };
    items.iter().map(part).collect()
}

/// A number that orders bundles as if by chance.
fn order(bundle: &str) -> u64 {
    twox_hash::XxHash3_64::oneshot_with_seed(7, bundle.as_bytes())
}

/// Of scored texts the upper and the lower quarter, `yes` for the upper; those between are left out.
/// Ties at the border count as inside, as quartiles are read.
pub fn quarters(scored: Vec<(f64, Item)>) -> Vec<Item> {
    let mut scores: Vec<f64> = scored.iter().map(|s| s.0).collect();
    scores.sort_by(f64::total_cmp);
    let (low, high) = (quantile(&scores, 0.25), quantile(&scores, 0.75));
    let outer = scored.into_iter().filter(|(s, _)| *s <= low || *s >= high);
    outer
        .map(|(score, item)| Item {
            yes: score >= high,
            ..item
        })
        .collect()
}

/// A quantile of sorted numbers, between two of them by proportion (type 7 of Hyndman and Fan 1996).
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let place = share * (sorted.len().max(1) - 1) as f64;
    let below = place.floor() as usize;
    let (Some(a), b) = (sorted.get(below), sorted.get(below + 1)) else {
        return 0.0;
    };
    a + (place - below as f64) * (b.unwrap_or(a) - a)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(bundle: &str, yes: bool) -> Item {
        Item {
            texts: Vec::new(),
            yes,
            bundle: bundle.into(),
        }
    }

    #[test]
    fn quarters_hold_both_ends() {
        // The scores, and which of them are kept as low and as high.
        let cases: [(&[f64], &[f64], &[f64]); 3] = [
            (&[1.0, 2.0, 3.0, 4.0, 5.0], &[1.0, 2.0], &[4.0, 5.0]),
            (&[4.0, 1.0, 3.0, 2.0], &[1.0], &[4.0]),
            (&[], &[], &[]),
        ];
        for (scores, low, high) in cases {
            let all = scores.iter().map(|s| (*s, item(&s.to_string(), false)));
            let kept = quarters(all.collect());
            let of = |yes: bool| {
                let mut of: Vec<f64> = kept
                    .iter()
                    .filter(|i| i.yes == yes)
                    .map(|i| i.bundle.parse().expect("a number"))
                    .collect();
                of.sort_by(f64::total_cmp);
                of
            };
            assert_eq!((of(false), of(true)), (low.to_vec(), high.to_vec()));
        }
    }

    #[test]
    fn bundles_stay_whole_and_labels_are_dealt_evenly() {
        let items: Vec<Item> = (0..40)
            .map(|i| item(&format!("{}", i / 2), i / 2 % 4 == 0))
            .collect();
        let all: Vec<&Item> = items.iter().collect();
        let parts = parts(&all, 5);
        for (two, parts) in items.chunks(2).zip(parts.chunks(2)) {
            assert_eq!(parts[0], parts[1], "{}", two[0].bundle);
        }
        for part in 0..5 {
            let yes = (0..40).filter(|i| parts[*i] == part && items[*i].yes);
            assert_eq!(yes.count(), 2);
        }
    }
}
