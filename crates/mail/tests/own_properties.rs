//! What holds for every text: no panic, own text is made of the input's lines, cutting twice
//! changes nothing.

use amends_mail::own::{html_to_text, own_text, unflow, zones};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Lines that rules look for, so that random texts meet the rules.
const LINES: &[&str] = &[
    "",
    "Thanks for the report.",
    "Could you send it by Friday?",
    "> Shall we start on Tuesday?",
    ">> With whom?",
    "> wrote:",
    ">",
    "| Shall we?",
    "IM> Shall we?",
    "On Mon, 3 Feb 2025 at 10:15, Ines <ines@northgate.example> wrote:",
    "On Mon, 3 Feb 2025 at 10:15, Ines Moreau",
    "<ines@northgate.example> wrote:",
    "wrote:",
    "Am 03.02.2025 um 10:15 schrieb Ines:",
    "Fine On Mon, Feb 3, 2025 at 10:15 AM, ines@northgate.example wrote:",
    "From: Ines <ines@northgate.example>",
    "Sent: Monday, February 3, 2025 10:15 AM",
    "To: Tom",
    "Subject: Start",
    "02/03/2025 10:15 AM",
    "-----Original Message-----",
    "---------- Forwarded message ---------",
    "> ---------- Forwarded message ---------",
    "________________________________",
    "-- ",
    "--",
    "Best regards,",
    "Anna",
    "Anna Berg",
    "Tel. +49 30 1234567",
    "www.weber.example",
    "Sent from my iPhone",
    "helpers mailing list",
    "https://lists.example/mailman/listinfo/helpers",
    "This message is confidential and intended solely for the intended recipient.",
    "CAUTION: This email originated from outside. Do not click links or open attachments",
    "-----BEGIN PGP SIGNED MESSAGE-----",
    "Hash: SHA256",
    "-----BEGIN PGP SIGNATURE-----",
    "-----END PGP SIGNATURE-----",
    "FYI",
    "    indented words",
    "[[alternative HTML version deleted]]",
];

fn mail() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(LINES), 0..40).prop_map(|lines| lines.join("\n"))
}

/// Own text is made of lines of the input, or of beginnings of lines that an attribution shares.
fn check(text: &str) -> Result<(), TestCaseError> {
    let cut = own_text(text);
    let lines: BTreeSet<&str> = text.lines().map(str::trim_end).collect();
    for line in cut.own.lines() {
        let known = line.is_empty()
            || lines.contains(line)
            || lines.iter().any(|whole| whole.starts_with(line));
        prop_assert!(known, "not of the input: {line:?}");
    }
    let again = own_text(&cut.own);
    prop_assert_eq!(&again.own, &cut.own, "cutting twice");
    prop_assert_eq!(zones(text).lines.len(), text.lines().count());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn mails_of_known_lines(text in mail()) {
        check(&text)?;
    }

    #[test]
    fn any_text(text in "\\PC{0,200}") {
        check(&text)?;
    }

    #[test]
    fn any_lines(text in "([>|:@<*_ \\-a-zA-Z0-9éя日]{0,20}\r?\n){0,30}") {
        check(&text)?;
    }

    #[test]
    fn any_html(html in "(<(/)?(div|p|b|table|tr|td|ul|li|blockquote|span|pre|font|select|svg|a|br)( class=gmail_quote| style=display:none)?>|[a-z &;<]{0,8}){0,60}") {
        own_text(&html_to_text(&html));
    }

    #[test]
    fn any_flowed(text in "([>]{0,3} {0,2}[a-z]{0,6} ?\n){0,20}", delete in any::<bool>()) {
        let words = |text: &str| text.chars().filter(|c| c.is_ascii_lowercase()).collect::<String>();
        prop_assert_eq!(words(&unflow(&text, delete)), words(&text));
    }
}
