//! Real and labelled mailboxes are read without losing a message.

use amends_mail::source::read;
use std::path::Path;

#[test]
fn no_message_is_lost() {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    for (file, messages) in [
        ("mail/lists/enron-small.mbox.xz", 801),
        ("benchmark/f1/mail.mbox", 802),
        ("benchmark/f2/mail.mbox", 861),
        ("benchmark/f5/mail.mbox", 759),
        ("benchmark/f6/mail.mbox", 767),
    ] {
        let path = shared.join(file);
        if !path.exists() {
            println!("skipped: ../shared is absent");
            continue;
        }
        let haul = read(&[path], &|_, _| {}).expect("mail");
        assert_eq!(haul.seen, messages, "{file}");
        assert_eq!(haul.messages.len() + haul.copies, messages, "{file}");
        assert_eq!(haul.problems, Vec::new(), "{file}");
    }
}
