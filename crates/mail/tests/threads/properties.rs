//! What must hold for any mail, however broken its headers.

use crate::mail::{DAY, by_ids, mail};
use amends_domain::{Message, MessageId, address::Mailbox};
use amends_mail::thread::{Threader, threads};
use proptest::collection::vec;
use proptest::prelude::*;

const SUBJECTS: [&str; 6] = ["Plan", "Re: Plan", "AW: Offer", "Offer", "", "Re: Photos"];

/// A few ids, people and subjects, so that everything collides.
fn any_mail() -> impl Strategy<Value = Message> {
    let names = (0..30_u8, 0..3_u8, 0..3_u8, 0..SUBJECTS.len());
    let headers = (vec(0..34_u8, 0..4), vec(0..34_u8, 0..2), 0..200_i64);
    let rest = (0..8_u8, 0..2_u32);
    (names, headers, rest).prop_map(|((id, author, to, subject), (refs, reply, day), rest)| {
        let name = |id: u8| match id {
            33 => "no-at-sign".to_string(),
            _ => format!("{id}@x"),
        };
        let mut mail = mail(&name(id), day * DAY / 4, SUBJECTS[subject], &[]);
        mail.references = refs.iter().map(|id| MessageId::new(&name(*id))).collect();
        mail.in_reply_to = reply.iter().map(|id| MessageId::new(&name(*id))).collect();
        mail.from = Mailbox::new("", &format!("p{author}@x"));
        mail.to = vec![Mailbox::new("", &format!("p{to}@x"))];
        mail.conversation = (rest.0 < 3).then(|| rest.0.to_string());
        mail.text.quoted_lines = rest.1;
        mail
    })
}

/// A mailbox and the same one in another order; ids that occur twice are made different, since
/// equal mails could not be told apart in the comparison.
fn shuffled() -> impl Strategy<Value = (Vec<Message>, Vec<Message>)> {
    vec(any_mail(), 0..40).prop_flat_map(|mut mails| {
        for (number, mail) in mails.iter_mut().enumerate() {
            mail.to.push(Mailbox::new("", &format!("copy{number}@x")));
            mail.text.signature = number.to_string();
        }
        (Just(mails.clone()), Just(mails).prop_shuffle())
    })
}

fn named(messages: &[Message]) -> Vec<Vec<(String, Option<String>)>> {
    let name = |position: usize| messages[position].text.signature.clone();
    let mut all: Vec<_> = threads(messages)
        .into_iter()
        .map(|thread| {
            let pairs = thread.messages.iter().zip(&thread.parents);
            pairs.map(|(m, p)| (name(*m), p.map(name))).collect()
        })
        .collect();
    all.sort();
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_order_gives_the_same_threads((one, other) in shuffled()) {
        prop_assert_eq!(named(&one), named(&other));
    }

    #[test]
    fn one_by_one_gives_the_same_threads(mails in vec(any_mail(), 0..40), ask in vec(any::<bool>(), 40)) {
        let mut threader = Threader::default();
        for (position, mail) in mails.iter().enumerate() {
            prop_assert_eq!(threader.add(mail), position);
            if ask[position] {
                let now = threads(&mails[..=position]);
                let mine = now.into_iter().find(|thread| thread.messages.contains(&position));
                prop_assert_eq!(threader.thread_of(position), mine);
            }
        }
        let grown: Vec<_> = threader.trees().into_iter().map(|tree| tree.thread).collect();
        prop_assert_eq!(grown, threads(&mails));
    }

    #[test]
    fn each_message_is_in_one_thread(mails in vec(any_mail(), 0..40)) {
        let mut seen: Vec<usize> = Vec::new();
        for thread in threads(&mails) {
            prop_assert_eq!(thread.messages.len(), thread.parents.len());
            let times = thread.messages.iter().map(|m| mails[*m].at);
            prop_assert!(times.is_sorted());
            for (message, parent) in thread.messages.iter().zip(&thread.parents) {
                prop_assert!(parent != &Some(*message));
                prop_assert!(parent.is_none_or(|p| thread.messages.contains(&p)));
            }
            seen.extend(thread.messages);
        }
        seen.sort_unstable();
        prop_assert_eq!(seen, (0..mails.len()).collect::<Vec<_>>());
    }

    /// Whole headers, cut to first and last few as clients do, give back the trees they came from.
    #[test]
    fn trees_come_back(parents in vec(any::<prop::sample::Index>(), 1..60), keep in 1..5_usize) {
        let mut mails: Vec<Message> = Vec::new();
        let mut roots: Vec<usize> = Vec::new();
        for (number, index) in parents.iter().enumerate() {
            let parent = index.index(number + 1);
            let mut references = Vec::new();
            if parent == number {
                roots.push(number);
            } else {
                references.clone_from(&mails[parent].references);
                references.push(mails[parent].id.clone());
                roots.push(roots[parent]);
                if references.len() > keep + 1 {
                    references.drain(1..references.len() - keep);
                }
            }
            let mut mail = mail(&format!("{number}@x"), number as i64, "", &[]);
            mail.references = references;
            mails.push(mail);
        }
        let mut truth: std::collections::BTreeMap<usize, Vec<String>> = Default::default();
        for (mail, root) in mails.iter().zip(&roots) {
            truth.entry(*root).or_default().push(mail.id.as_str().to_string());
        }
        let truth: Vec<_> = truth.into_values().collect();
        prop_assert_eq!(by_ids(&mails, &threads(&mails)), truth);
    }
}
