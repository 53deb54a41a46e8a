//! docs/accuracy/drafts.md: the figures, written by the test that measures them.

use super::{Figures, Tally};
use std::collections::BTreeSet;
use std::path::Path;

/// The page.
pub(crate) fn of(dev: &Figures, test: &Figures) -> String {
    let mut text = String::from(
        "# How well drafts are read\n\nMeasured on drafts that were written and labelled for it \
         (`crates/reading/tests/data/drafts`): business mails\nof many trades in English and some in \
         German, two of five clean. The development part was looked at while\nthe rules were made; \
         the test part was written before any rule was run on it, and its mistakes are not\nlooked at. \
         Both are by one author, who also made the rules: mail of others will be read somewhat worse.\n\n\
         When the rules first met the test part, its precision was 0.86 and its recall 0.86. After that rules were\n\
         mended by the development part, which got more drafts of the kinds that did badly; of the test part only\n\
         the table below was seen. But whoever wrote both parts remembers them: the second figures are the kinder ones,\n\
         and mail of other writers is the test that is still to come.\n\n    \
         AMENDS_WRITE_DOCS=1 cargo test -p amends-reading --test drafts\n\nwrites this page. A kind of \
         finding counts once a draft. Precision: how much of what was found is right.\nRecall: how much of \
         what is there was found. What the kinds mean is in [drafts.md](../drafts.md).\n\n",
    );
    let alone = |f: &Figures| format!("{} of {}", f.left_alone, f.clean);
    text.push_str(&format!(
        "| | development | test |\n|---|---:|---:|\n| drafts | {} | {} |\n| clean drafts left alone | {} | {} |\n",
        dev.drafts,
        test.drafts,
        alone(dev),
        alone(test)
    ));
    text.push_str(&format!(
        "| precision | {:.2} | {:.2} |\n| recall | {:.2} | {:.2} |\n\n",
        dev.all().precision(),
        test.all().precision(),
        dev.all().recall(),
        test.all().recall()
    ));
    text.push_str(
        "| kind | development: precision | recall | drafts | test: precision | recall | drafts |\n\
         |---|---:|---:|---:|---:|---:|---:|\n",
    );
    let codes: BTreeSet<&str> = dev.kinds.keys().chain(test.kinds.keys()).copied().collect();
    for code in codes {
        let tally = |f: &Figures| f.kinds.get(code).copied().unwrap_or_default();
        text.push_str(&format!(
            "| `{code}` | {} | {} |\n",
            cells(tally(dev)),
            cells(tally(test))
        ));
    }
    text
}

fn cells(tally: Tally) -> String {
    let labelled = tally.hit + tally.missed;
    let precision = match tally.hit + tally.wrong {
        0 => "-".to_string(),
        _ => format!("{:.2}", tally.precision()),
    };
    let recall = match labelled {
        0 => "-".to_string(),
        _ => format!("{:.2}", tally.recall()),
    };
    format!("{precision} | {recall} | {labelled}")
}

/// Writes the page when asked to; else it must be the one that is kept.
pub(crate) fn keep(text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/accuracy/drafts.md");
    if std::env::var_os("AMENDS_WRITE_DOCS").is_some() {
        std::fs::write(&path, text).expect("the page can be written");
    }
}
