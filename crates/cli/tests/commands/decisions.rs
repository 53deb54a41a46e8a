//! What people decide: `amends loops`, `amends note`, `amends correct` and `amends merge`.

use crate::stored::Stored;

/// What is said with a store of the studio's mail, one line after the other. `{0}` stands for the code of the
/// first thing that is open, `{1}` for the second's, and so on.
fn said(name: &str, lines: &[&str]) -> String {
    let store = Stored::with(name, "studio.mbox");
    let open = store.json("loops");
    let open = open["loops"].as_array().expect("what is open");
    let coded = |line: &str| {
        open.iter()
            .enumerate()
            .fold(line.to_string(), |line, (n, l)| {
                line.replace(&format!("{{{n}}}"), l["code"].as_str().unwrap_or_default())
            })
    };
    let said = lines.iter().map(|line| store.amends(&coded(line)));
    // The day on which a test runs is no part of it.
    let today = |line: &str| match line.split_once("   Ada, ") {
        Some((before, _)) => format!("{before}   Ada, TODAY"),
        None => line.split(" on ").next().map_or(String::new(), |head| {
            match line.contains("Taken back by") {
                true => format!("{head} on TODAY."),
                false => line.to_string(),
            }
        }),
    };
    let said: Vec<String> = said.collect();
    let lines: Vec<String> = said.join("\n").lines().map(today).collect();
    lines.join("\n")
}

#[test]
fn loops_settled_given_and_put_off() {
    let lines = [
        "loops",
        "loops cobble",
        "loops close {0} --how phone --on 2025-10-17 --why 'Ruth rang'",
        "loops give {1} --to tom",
        "loops give {2} --to them",
        "loops snooze {3} --until 2025-11-03 --why 'Tom is away'",
        "loops",
        "today",
        "correct list",
        "correct undo 1",
        "correct undo 1",
        "correct list",
    ];
    insta::assert_snapshot!("decisions_loops", said("loops", &lines));
}

#[test]
fn notes_and_what_was_read_wrongly() {
    let lines = [
        "note northgate 'They take the new date' --with Ruth --closes {0} --closes {1}",
        "note cobble 'All is well' --met --on 2025-10-15T10:00",
        "correct not {2} --why 'only said so'",
        "correct is {2} complaint",
        "correct client northgate --turned 2025-09-26",
        "correct client northgate --name 'Northgate Ltd'",
        "clients",
        "merge northgate cobble --why 'one owner'",
        "clients",
        "correct undo 7",
        "correct client cobble --not-a-client",
        "clients",
        "correct client cobblebikes.example --is-a-client",
        "correct client nobody.example --is-a-client",
        "correct person ruth@northgatefoods.example sam@cobblebikes.example --why 'one desk'",
        "correct list",
    ];
    insta::assert_snapshot!("decisions_corrections", said("corrections", &lines));
}

#[test]
fn what_cannot_be() {
    let lines = [
        "loops zebra",
        "loops close zzzzzz --how done",
        "loops close {0}",
        "loops close {0} --how done --on 2025-10-21",
        "loops snooze {0} --until 2025-10-20 --why later",
        "loops snooze {0} --until soon --why later",
        "loops give {0} --to ' '",
        "note northgate ' '",
        "note northgate later --on 2999-01-01",
        "correct not {0} wish",
        "correct not '<nobody@nowhere.example>' question 'What?'",
        "correct not {0} question 'words that do not stand there'",
        "correct client northgate",
        "correct client Ruth --is-a-client",
        "merge northgate northgate",
        "correct person nobody@northgatefoods.example ruth@northgatefoods.example",
        "correct undo 7",
        "correct list",
    ];
    insta::assert_snapshot!("decisions_wrong", said("wrong", &lines));
}
