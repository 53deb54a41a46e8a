//! Prints which cues fit each sentence of the text on standard input; `--theirs` reads it as the
//! client's. For those who write cues.

use amends_language::{Context, Reader};
use std::io::Read;

fn main() -> std::io::Result<()> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    let context = Context {
        at: jiff::Timestamp::UNIX_EPOCH,
        offset: jiff::tz::Offset::UTC,
        ours: !std::env::args().any(|a| a == "--theirs"),
        subject: "",
        before: None,
        has_attachment: false,
    };
    let reader = Reader::built_in();
    for (span, cues) in reader.fitting(&text, &context) {
        println!("{}\n    {}", text[span].replace('\n', " "), cues.join(", "));
    }
    for m in reader.read(&text, &context).moments {
        println!(
            "{} {:.2} [{}] {}",
            m.kind.name(),
            m.confidence,
            m.rule,
            &text[m.span]
        );
    }
    Ok(())
}
