//! The built-in model: what it finds, why, and that nothing can upset it.

use amends_domain::MomentKind;
use amends_language::model::{Features, GROUPS, Head, Model, WIDTH, rows};
use amends_language::{Context, Language, ModelError, Reader};
use proptest::prelude::*;
use std::sync::LazyLock;

static READER: LazyLock<Reader> = LazyLock::new(Reader::built_in);

fn context(ours: bool) -> Context<'static> {
    Context {
        at: "2026-03-02T09:00:00Z".parse().expect("a timestamp"),
        offset: jiff::tz::Offset::UTC,
        ours,
        subject: "",
        before: Some(""),
        has_attachment: false,
    }
}

/// A line is `side kinds sentence`, parted by tabs: the kinds that must be found; with `!` those that
/// must not be.
#[test]
fn sentences_of_each_kind() {
    let mut wrong = Vec::new();
    for line in include_str!("data/model/sentences.tsv").lines() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let parts: Vec<&str> = line.split('\t').collect();
        let [side, kinds, text] = parts[..] else {
            panic!("{line:?} is not side, kinds, sentence");
        };
        let moments = READER.read(text, &context(side == "O")).moments;
        for kind in kinds.split(',') {
            let (wanted, name) = match kind.strip_prefix('!') {
                Some(name) => (false, name),
                None => (true, kind),
            };
            let kind = MomentKind::named(name).expect("a kind");
            if moments.iter().any(|m| m.kind == kind) != wanted {
                wrong.push(line);
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_reasons_add_up() {
    let text = "Hi Tom,\n\nThe gate still doesn't close. Could you send somebody by Friday? \
                Ivana was brilliant, thank you.\n\nCheers\nAnn";
    let mut explained = 0;
    for ours in [false, true] {
        let context = context(ours);
        for span in READER.read(text, &context).sentences {
            for kind in MomentKind::ALL {
                let Some(why) = READER.explain(text, &context, &span, kind) else {
                    continue;
                };
                explained += 1;
                let sum: f32 = why.bias + why.parts.iter().map(|(_, w)| w).sum::<f32>();
                assert!(
                    (sum - why.logit).abs() < 1e-4,
                    "{kind:?}: {sum} is not {}",
                    why.logit
                );
                assert!(
                    why.parts
                        .iter()
                        .all(|(span, _)| text.get(span.clone()).is_some())
                );
            }
        }
    }
    assert!(explained >= 60, "the model should decide most kinds");
}

#[test]
fn a_finding_and_its_reasons_agree() {
    let text = "Please send me the corrected copy by Friday.";
    let context = context(false);
    let moments = READER.read(text, &context).moments;
    let found = moments
        .iter()
        .find(|m| m.kind == MomentKind::Request)
        .expect("a request");
    let why = READER
        .explain(text, &context, &found.span, found.kind)
        .expect("reasons");
    assert_eq!(why.probability, found.confidence);
    assert!(why.probability >= why.threshold);
}

#[test]
fn other_languages_have_models_of_their_own() {
    let cases = include_str!("data/model/languages.tsv").lines();
    let mut wrong = Vec::new();
    for line in cases.filter(|l| !l.is_empty() && !l.starts_with('#')) {
        let parts: Vec<&str> = line.split('\t').collect();
        let [side, kind, text] = parts[..] else {
            panic!("{line:?} is not side, kind, sentence");
        };
        let context = context(side == "O");
        let kind = MomentKind::named(kind).expect("a kind");
        let found = READER.read(text, &context).moments;
        let explained = READER.explain(text, &context, &(0..text.len()), kind);
        if explained.is_none() || !found.iter().any(|m| m.kind == kind) {
            wrong.push(line);
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_the_users_cues_find_stands() {
    let cue = "[[cue]]\nname = \"praise.mine\"\nkind = \"praise\"\nconfidence = 0.9\n\
               patterns = [\"the parrot approves\"]\n";
    let reader = Reader::with_cues(&[("mine.toml", cue)]).expect("a cue file");
    let moments = reader
        .read("The parrot approves of the invoice.", &context(false))
        .moments;
    assert!(moments.iter().any(|m| &*m.rule == "praise.mine"));
}

#[test]
fn a_model_file_is_checked() {
    let with = |bytes: &[u8]| Reader::built_in().with_model(bytes.to_vec()).err();
    let good = include_bytes!("../models/en.bin");
    assert_eq!(with(good), None);
    assert_eq!(with(b"not a model"), Some(ModelError::Foreign));
    assert_eq!(with(b""), Some(ModelError::Damaged));
    assert_eq!(with(&good[..good.len() / 2]), Some(ModelError::Damaged));
    let mut other = good.to_vec();
    other[12] ^= 1;
    assert_eq!(with(&other), Some(ModelError::OtherVersion));
}

#[test]
fn what_is_written_can_be_read() {
    let head = Head {
        kind: MomentKind::Win,
        bias: -1.5,
        slope: 1.25,
        shift: 0.5,
        threshold: 0.4,
        scales: [0.5; GROUPS.len()],
    };
    let bytes = Model::write(
        Language::German,
        std::slice::from_ref(&head),
        &vec![[1; WIDTH]; rows()],
    )
    .expect("fits");
    assert_eq!(Model::parse(bytes).expect("a model").heads, [head]);
}

proptest! {
    #[test]
    fn nothing_upsets_it(text in "\\PC{0,120}|[a-zA-Z0-9 .,!?'’$£€:;@<>ßéü\n-]{0,200}", ours: bool) {
        for moment in READER.read(&text, &context(ours)).moments {
            prop_assert!(text.get(moment.span.clone()).is_some());
            prop_assert!((0.0..=1.0).contains(&moment.confidence));
        }
    }

    #[test]
    fn damaged_files_do_no_harm(at in 0usize..600, byte: u8) {
        let mut bytes = include_bytes!("../models/en.bin").to_vec();
        bytes[at] = byte;
        if let Ok(model) = Model::parse(bytes) {
            let features = Features { rows: std::array::from_fn(|_| vec![0, 1, 255]), spans: None };
            model.logits(&features);
        }
    }
}
