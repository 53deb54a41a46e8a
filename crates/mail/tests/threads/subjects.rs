//! Base subjects: each line of `data/subjects.txt` is a case.

use amends_mail::thread::subject::{base, differ_wholly};

#[test]
fn bases_of_subjects() {
    for line in include_str!("../data/subjects.txt").lines() {
        let mut fields = line.split(" | ").map(str::trim);
        let (Some(subject), Some(rest), Some(taken)) =
            (fields.next(), fields.next(), fields.next())
        else {
            let heading = line.starts_with('#');
            let fields: Vec<&str> = line.split('|').map(str::trim).collect();
            if !heading {
                check(fields[0], fields[1], fields[2]);
            }
            continue;
        };
        if !line.starts_with('#') {
            check(subject, rest, taken);
        }
    }
}

fn check(subject: &str, rest: &str, taken: &str) {
    let base = base(subject);
    let mut flags = String::new();
    flags.push_str(if base.reply { "r" } else { "" });
    flags.push_str(if base.forward { "f" } else { "" });
    let taken = taken.replace('-', "");
    assert_eq!(
        (base.text.as_str(), flags.as_str()),
        (rest, taken.as_str()),
        "{subject:?}"
    );
}

#[test]
fn keys_fold_case_and_composition() {
    assert_eq!(base("ÜBERSICHT").key(), base("U\u{308}bersicht").key());
    assert_eq!(base("Plan").key(), base("PLAN").key());
}

#[test]
fn long_subjects_end() {
    let long = "Re: [Fwd: ".repeat(20_000) + "x" + &"]".repeat(20_000);
    assert_eq!(base(&long).text, "x");
    assert_eq!(base(&"[a] ".repeat(20_000)).text, "[a]");
}

#[test]
fn subjects_that_share_no_word() {
    assert!(differ_wholly("Quarterly plan", "Holiday photos"));
    assert!(!differ_wholly("Quarterly plan", "The plan for autumn"));
    assert!(!differ_wholly("", "The plan"));
}
