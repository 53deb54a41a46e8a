//! Whether the few words above an older message say that it is passed on, not answered.

/// What people write above a message that they pass on, by language; all in lower case.
const WORDS: &[&str] = &[
    "fyi",
    "for your information",
    "see below",
    "please see the below",
    "forwarding",
    "passing this on",
    "passing on",
    "fwd",
    "zur info",
    "zur kenntnis",
    "zur information",
    "z.k.",
    "siehe unten",
    "leite ich weiter",
    "leite dir weiter",
    "pour info",
    "pour information",
    "voir ci-dessous",
    "je vous transfère",
    "je te transfère",
    "para tu información",
    "para su información",
    "te reenvío",
    "les reenvío",
    "le reenvío",
    "ver abajo",
    "para conhecimento",
    "encaminho",
    "per conoscenza",
    "inoltro",
    "ti giro",
    "ter info",
    "ter informatie",
    "zie onder",
    "för kännedom",
    "til orientering",
    "til info",
    "tiedoksi",
    "do wiadomości",
    "pro informaci",
    "для информации",
    "для сведения",
    "к сведению",
    "до відома",
    "bilginize",
    "bilgi için",
    "προς ενημέρωση",
    "tájékoztatásul",
    "spre informare",
    "ご参考まで",
    "参考まで",
    "供参考",
    "请参考",
    "参阅",
    "참고",
];

/// More words than this above an older message are an answer.
const MOST_WORDS: usize = 25;

/// Reads the sender's own words above an older message.
pub(crate) fn says_so<'a>(own: impl Iterator<Item = &'a str>) -> bool {
    let mut text = String::new();
    for line in own {
        text.push_str(line);
        text.push(' ');
        if text.len() > 300 {
            return false;
        }
    }
    let lower = text.to_lowercase();
    lower.split_whitespace().count() <= MOST_WORDS
        && WORDS.iter().any(|word| {
            lower.match_indices(word).any(|(at, _)| {
                !lower[..at].ends_with(char::is_alphanumeric)
                    && !(lower[at + word.len()..].starts_with(|c: char| c.is_ascii_alphanumeric()))
            })
        })
}
