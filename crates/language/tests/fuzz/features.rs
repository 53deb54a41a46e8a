//! Any bytes as a letter in any context: what the model sees in its sentences, what it makes of it, and
//! why. First nine bytes of clock, then form, sentence and kind; before a zero byte what is answered.

use crate::{clock, sound};
use amends_domain::MomentKind;
use amends_language::model::{GROUPS, Model};
use amends_language::sentences::{Role, units};
use amends_language::{Context, Explanation, Language, MAX_TEXT, Reader, Sampled, TextReading};
use std::ops::Range;
use std::sync::OnceLock;

/// The same file as the reader's own.
static MODEL: &[u8] = include_bytes!("../../models/en.bin");

pub fn check(data: &[u8]) {
    static BUILT_IN: OnceLock<(Reader, Model)> = OnceLock::new();
    let built_in = || (Reader::built_in(), Model::parse(MODEL).expect("a model"));
    let (reader, model) = BUILT_IN.get_or_init(built_in);
    let Some((first, rest)) = data.split_first_chunk::<9>() else {
        return;
    };
    let Some(([form, which, kind], rest)) = rest.split_first_chunk::<3>() else {
        return;
    };
    let (at, offset) = clock::read(first);
    let rest = String::from_utf8_lossy(rest);
    let (before, text) = match rest.split_once('\0') {
        Some((before, text)) if form & 2 != 0 => (Some(before), text),
        _ => (None, &*rest),
    };
    let context = Context {
        at,
        offset,
        ours: form & 1 != 0,
        subject: text.lines().next().unwrap_or_default(),
        before,
        has_attachment: form & 4 != 0,
    };
    let reading = reader.read(text, &context);
    sound::check(&reading, text);
    assert_eq!(reading, reader.read(text, &context));
    let sampled = reader.sample(Language::English, text, &context);
    samples(&sampled, &reading, text);
    same(&sampled, &reader.sample(Language::English, text, &context));
    let Some(sample) = sampled.get(usize::from(*which) % sampled.len().max(1)) else {
        return;
    };
    let head = &model.heads[usize::from(*kind) % model.heads.len()];
    let explain = || reader.explain(text, &context, &sample.span, head.kind);
    let why = explain();
    assert_eq!(why, explain());
    if let Some(why) = &why {
        reasons(why, text);
        let at = model.heads.iter().position(|h| h.kind == head.kind);
        assert_eq!(
            Some(why.logit),
            at.map(|at| model.logits(&sample.features)[at])
        );
        assert_eq!(why.probability, head.probability(why.logit));
        assert_eq!((why.bias, why.threshold), (head.bias, head.threshold));
    }
    judged(model, &sampled, &reading, why.is_some());
}

/// Every unit is seen, and each feature has a row in the table.
fn samples(sampled: &[Sampled], reading: &TextReading, text: &str) {
    let units = units(&text[..text.floor_char_boundary(MAX_TEXT)]);
    let units = units.into_iter().map(|u| (u.span, u.role == Role::Body));
    assert!(units.eq(sampled.iter().map(|s| (s.span.clone(), s.body))));
    let body = sampled.iter().filter(|s| s.body).map(|s| &s.span);
    assert!(body.eq(&reading.sentences));
    for sample in sampled {
        assert_eq!(sample.language, reading.language);
        for (group, rows) in GROUPS.iter().zip(&sample.features.rows) {
            let outside = rows.iter().find(|row| **row >> group.bits != 0);
            assert_eq!(outside, None, "{} at {:?}", group.name, sample.span);
        }
    }
}

fn same(one: &[Sampled], other: &[Sampled]) {
    let parts = |s: &Sampled| (s.span.clone(), s.features.clone(), s.by_cues.clone());
    assert!(one.iter().map(parts).eq(other.iter().map(parts)));
}

/// The bias and what each place adds come to the logit; the places lie in the text, in order.
fn reasons(why: &Explanation, text: &str) {
    let order = |(span, _): &(Range<usize>, f32)| (span.start, span.end);
    assert!(why.parts.is_sorted_by(|a, b| order(a) < order(b)));
    let inside = |(span, _): &(Range<usize>, f32)| text.get(span.clone()).is_some();
    assert!(why.parts.iter().all(inside), "{:?}", why.parts);
    let parts = || why.parts.iter().map(|(_, part)| f64::from(*part));
    let sum = f64::from(why.bias) + parts().sum::<f64>();
    let most = 1.0 + parts().map(f64::abs).sum::<f64>();
    assert!(
        (sum - f64::from(why.logit)).abs() < 1e-5 * most,
        "{sum} is not {}",
        why.logit
    );
    assert!((0.0..=1.0).contains(&why.probability));
}

/// What is likely enough is read, with its probability; nothing else is in the model's name, and in a
/// text that it does not read nothing at all. No kind is found twice in a sentence.
fn judged(model: &Model, sampled: &[Sampled], reading: &TextReading, reads: bool) {
    let found = |span: &Range<usize>, kind: MomentKind| {
        let moments = reading.moments.iter();
        let mut moments = moments.filter(move |m| m.kind == kind && m.span == *span);
        let first = moments.next();
        assert!(moments.next().is_none(), "{kind:?} twice at {span:?}");
        first
    };
    for sample in sampled {
        let logits = model.logits(&sample.features);
        for (head, logit) in model.heads.iter().zip(logits) {
            assert!(logit.is_finite());
            let probability = head.probability(logit);
            let moment = found(&sample.span, head.kind);
            if reads && probability >= head.threshold {
                let confidence = moment.map(|m| m.confidence);
                assert_eq!(confidence, Some(probability), "{:?}", head.kind);
            } else {
                let named = moment.is_some_and(|m| m.rule.starts_with("model."));
                assert!(!named, "{moment:?} at {probability}");
            }
        }
    }
}
