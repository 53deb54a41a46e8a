//! `amends draft check`

use crate::run::{amends, command, data, shown, stdout};
use std::io::Write as _;
use std::process::Stdio;

/// Ten situations in which a mail goes wrong or right. Each is a file in `data/drafts`; a new one
/// is a file and no code.
#[test]
fn situations() {
    let mut files: Vec<String> = std::fs::read_dir(data().join("drafts"))
        .expect("the folder of drafts")
        .map(|f| {
            f.expect("a file")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .filter(|name| name.ends_with(".txt"))
        .collect();
    files.sort();
    assert!(files.len() >= 10);
    for file in files {
        let line = format!(
            "draft check drafts/{file} --mailbox drafts/letters.mbox --policy drafts/policy.toml \
             --as-of 2026-03-04T10:00 --width 90"
        );
        let name = format!("draft_{}", file.trim_end_matches(".txt").replace('-', "_"));
        insta::assert_snapshot!(name, amends(&line));
    }
}

#[test]
fn for_programs_and_editors() {
    let with = "--mailbox drafts/letters.mbox --as-of 2026-03-04T10:00";
    let draft = "draft check drafts/clients-own-mistake.txt";
    insta::assert_snapshot!(
        "draft_lsp",
        amends(&format!("{draft} {with} --format lsp-lines"))
    );
    let output = command(&format!("{draft} {with} --format json"))
        .output()
        .expect("the binary starts");
    assert_eq!(output.status.code(), Some(1));
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    assert_eq!(json["must_change"], true);
    assert_eq!(json["findings"][0]["code"], "apology.false_admission");
    assert_eq!(json["findings"][0]["line"], 8);
}

/// Runs it with a draft on standard input.
fn piped(line: &str, draft: &[u8]) -> String {
    let mut child = command(line)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    let mut stdin = child.stdin.take().expect("it is piped");
    stdin.write_all(draft).expect("the binary reads");
    drop(stdin);
    shown(line, &child.wait_with_output().expect("the binary ends"))
}

const LINES: &str = "draft check - --as-of 2026-03-04 --format lsp-lines";

#[test]
fn quotes_headers_and_encodings() {
    let eml = "To: Ruth <ruth@northgatefoods.example>\r\nSubject: Re: Labels\r\nMIME-Version: 1.0\r\n\
               Content-Type: text/plain; charset=utf-8\r\n\r\nHi Ruth,\r\n\r\nCalm down, it is here.\r\n\r\n\
               On Monday Ruth wrote:\r\n> Calm down, you say?\r\n";
    let encoded = "From: Maya <maya@harbourpine.example>\nTo: ruth@northgatefoods.example\nSubject: Labels\n\
                   MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\
                   Content-Transfer-Encoding: quoted-printable\n\nHi Ruth,\n\nCalm down, it =\nis caf=C3=A9 now.\n";
    let quoted = "Hi Ruth,\n\nIt is here.\n\n> Calm down, you say?\n> We failed.\n";
    let said: Vec<String> = [eml, encoded, quoted]
        .iter()
        .map(|d| piped(LINES, d.as_bytes()))
        .collect();
    insta::assert_snapshot!("draft_forms", said.join("\n"));
}

#[test]
fn keeping_needs_a_reason() {
    let drafts = [
        "# keep: tone.belittling because we joke like that\nHi Tess,\n\nCalm down, the otter has a hat.\n",
        "# keep: tone.belittling\nHi Tess,\n\nCalm down, the otter has a hat.\n",
        "---\nkeep:\n  - tone.belittling because we joke\n  - tone.blame because of old times\n  - tone.hats because hats\n---\nCalm down, the otter has a hat.\n",
        "<!-- keep: tone.belittling because we joke -->\nCalm down, the otter has a hat.\n",
    ];
    let said: Vec<String> = drafts.iter().map(|d| piped(LINES, d.as_bytes())).collect();
    insta::assert_snapshot!("draft_keep", said.join("\n"));
}

#[test]
fn what_cannot_be_read_or_done() {
    let lines = [
        "draft check nowhere.txt",
        "draft check drafts/price-rise.txt --to ruth@northgatefoods.example",
        "draft check drafts/price-rise.txt --mailbox nowhere.mbox",
        "draft check drafts/price-rise.txt --mailbox drafts/letters.mbox --to zoe@elsewhere.example",
        "draft check drafts/price-rise.txt --mailbox drafts/letters.mbox --thread nothing@nowhere",
        "draft check drafts/price-rise.txt --policy studio.mbox",
        "draft check drafts/price-rise.txt --fault mine",
        "draft",
    ];
    let said: Vec<String> = lines.iter().map(|line| amends(line)).collect();
    for (line, said) in lines.iter().zip(&said) {
        assert!(said.contains("[exit 2]"), "{line}: {said}");
    }
    let empty = piped("draft check -", b"> only a quote\n");
    assert!(empty.contains("[exit 2]"), "{empty}");
    insta::assert_snapshot!("draft_wrong_use", said.join("\n"));
}

#[test]
fn other_languages_are_named() {
    let french = "Bonjour Madame,\n\nNous vous remercions pour votre message et nous vous envoyons les \
                  fichiers avec la facture que vous avez demandée hier.\n\nCordialement\nMaya\n";
    let said = piped("draft check - --as-of 2026-03-04", french.as_bytes());
    assert!(
        said.contains("not analysed in French") && said.contains("[exit 0]"),
        "{said}"
    );
}

#[test]
fn the_same_draft_gives_the_same_bytes() {
    let line = "draft check drafts/price-rise.txt --as-of 2026-03-04";
    assert_eq!(stdout(line), stdout(line));
}
