//! WordPiece gives the numbers that the reference gives: those of `texts.tsv` were made by the Python
//! package `tokenizers` 0.23 with the tokenizer of all-MiniLM-L6-v2; `pieces.tsv` holds every piece of
//! its vocabulary that stands somewhere in these texts.

use amends_language::model::Vocabulary;

const PIECES: &str = include_str!("data/wordpiece/pieces.tsv");
const TEXTS: &str = include_str!("data/wordpiece/texts.tsv");

fn numbered(line: &str) -> (&str, u32) {
    let (number, piece) = line.split_once('\t').expect("a number and a piece");
    (piece, number.parse().expect("a number"))
}

#[test]
fn the_same_numbers_as_the_reference() {
    let vocabulary = Vocabulary::of(PIECES.lines().map(numbered));
    let mut wrong = Vec::new();
    for line in TEXTS.lines() {
        let (numbers, text) = line.split_once('\t').expect("numbers and a text");
        let text = text.replace("\\t", "\t").replace("\\n", "\n");
        let wanted: Vec<u32> = numbers
            .split_whitespace()
            .map(|n| n.parse().expect("a number"))
            .collect();
        let found = vocabulary.numbers(&text);
        if found != wanted {
            wrong.push(format!("{text:?}: {found:?}, not {wanted:?}"));
        }
    }
    assert!(TEXTS.lines().count() > 200);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_vocabulary_of_lines_is_numbered_from_nought() {
    let vocabulary = Vocabulary::read("[PAD]\n[UNK]\npay\n##ment\n##s\n");
    assert_eq!(vocabulary.numbers("Payments pay, paid"), [2, 3, 4, 2, 1, 1]);
}
