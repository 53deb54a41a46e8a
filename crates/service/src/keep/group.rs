//! New mails put in groups, each kept under one number.

use super::NewMail;
use crate::amends::Amends;
use crate::bundle::together;
use crate::error::ServiceError;
use crate::record::bundle;
use amends_store::sql::Batch;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// New mails that are kept together.
pub(super) struct Group {
    /// Their places among those that came.
    places: Vec<usize>,
    /// How much greater the number of each will be than that of the first, unless somebody else is quicker.
    after: Vec<i64>,
    /// Their bytes, packed.
    body: Vec<u8>,
    /// It is one that waits for more.
    loose: bool,
}

impl Amends {
    /// Keeps those of a group that were given numbers, and takes them out of `given`.
    pub(super) fn keep_group(
        &self,
        batch: &mut Batch,
        mails: &[NewMail],
        digests: &[[u8; 16]],
        group: &Group,
        given: &mut BTreeMap<usize, i64>,
    ) {
        let places = group.places.iter();
        let there: Vec<(usize, i64)> = places
            .filter_map(|place| Some((*place, given.remove(place)?)))
            .collect();
        let Some(&(_, first)) = there.first() else {
            return;
        };
        let after: Vec<i64> = there.iter().map(|(_, number)| number - first).collect();
        let body = if after == group.after {
            group.body.clone()
        } else {
            // Some of them came in meanwhile.
            let bytes = there.iter().zip(&after);
            let bytes = bytes.map(|((place, _), after)| (*after, &mails[*place].raw.bytes[..]));
            bundle::packed(&bytes.collect::<Vec<_>>())
        };
        for (place, number) in there {
            let bundle = (!group.loose).then_some(first);
            let row = self.row(&mails[place], digests[place], bundle);
            self.store.keep_mail(batch, number, row);
        }
        self.store.keep_body(batch, first, body);
    }

    /// Those mails that will be kept, packed side by side.
    pub(super) fn packed(
        &self,
        mails: &[NewMail],
        digests: &[[u8; 16]],
        barred: &[bool],
    ) -> Result<Vec<Group>, ServiceError> {
        let mut here = HashSet::new();
        let mut new = Vec::with_capacity(mails.len());
        for (place, (digest, barred)) in digests.iter().zip(barred).enumerate() {
            let first = !barred && here.insert(digest);
            if first && self.store.known_mail(*digest)?.is_none() {
                new.push(place);
            }
        }
        let bytes: Vec<usize> = new.iter().map(|&p| mails[p].raw.bytes.len()).collect();
        let together = together(&bytes);
        let bundled: BTreeSet<usize> = together.iter().flatten().copied().collect();
        let loose = (0..new.len()).filter(|rank| !bundled.contains(rank));
        let mut ranks: Vec<(Vec<usize>, bool)> = together.into_iter().map(|r| (r, false)).collect();
        ranks.extend(loose.map(|rank| (vec![rank], true)));
        // Numbers are given in this order.
        let group = |(ranks, loose): (Vec<usize>, bool)| {
            let after: Vec<i64> = ranks.iter().map(|r| (r - ranks[0]) as i64).collect();
            let places: Vec<usize> = ranks.iter().map(|&rank| new[rank]).collect();
            let bytes = after.iter().zip(&places);
            let bytes: Vec<(i64, &[u8])> =
                bytes.map(|(a, p)| (*a, &mails[*p].raw.bytes[..])).collect();
            let body = bundle::packed(&bytes);
            Group {
                places,
                after,
                body,
                loose,
            }
        };
        Ok(self
            .pool
            .install(|| ranks.into_par_iter().map(group).collect()))
    }
}
