//! What is said of each client beside what is true of them, for looking at one by one.

use amends_testkit::score::{self, Figures, Report, Truth, matched};

/// A line a client: standing, day it turned and causes, each as labelled and as found.
pub fn lines(truth: &Truth, seen: &Report) -> String {
    let mut out = String::new();
    for (wanted, found) in truth.clients.iter().zip(matched(truth, seen)) {
        let labels = &wanted.labels;
        let (standing, turned, causes) = found.map_or(("missing", "-", Vec::new()), |f| {
            let causes = f.causes.iter().map(|c| c.cause.as_str()).collect();
            (
                f.standing.as_str(),
                f.turned.as_deref().unwrap_or("-"),
                causes,
            )
        });
        let mark = if standing == labels.standing_at_end {
            ' '
        } else {
            '!'
        };
        out += &format!(
            "{mark} {:34} {:>9} {:9} | {} {} | {} / {}\n",
            wanted.story,
            labels.standing_at_end,
            standing,
            labels.trouble_onset.as_deref().unwrap_or("-"),
            turned,
            labels.causes.join(" "),
            causes.join(" "),
        );
    }
    out
}

/// The figures of several mailboxes side by side and together, and where standings differ.
pub fn table(mut columns: Vec<(String, Figures)>) -> String {
    let mut together = Figures::default();
    for (_, figures) in &columns {
        together.add(figures);
    }
    columns.push(("together".to_string(), together.clone()));
    format!(
        "{}\n{}\n{}",
        score::columns(&columns),
        score::kinds(&columns),
        score::disagreements(&together)
    )
}
