//! What a mail folder is for, by the names that mail programs give it.

/// The use of a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Use {
    /// Mail like any other.
    #[default]
    Mail,
    /// What was sent from here.
    Sent,
    /// Never sent, thrown away or junk: not read.
    LeftOut,
}

const SENT: [&str; 45] = [
    "sent",
    "sent items",
    "sent mail",
    "sent messages",
    "sent-mail",
    "sentmail",
    "outgoing",
    "outbox",
    "gesendet",
    "gesendete",
    "gesendete objekte",
    "gesendete elemente",
    "gesendete nachrichten",
    "postausgang",
    "envoyé",
    "envoyés",
    "envoyes",
    "messages envoyés",
    "éléments envoyés",
    "messages envoyes",
    "enviado",
    "enviados",
    "elementos enviados",
    "mensajes enviados",
    "correo enviado",
    "itens enviados",
    "mensagens enviadas",
    "inviata",
    "inviati",
    "posta inviata",
    "elementi inviati",
    "verzonden",
    "verzonden items",
    "verzonden berichten",
    "verzonden objecten",
    "skickat",
    "skickade",
    "sendt",
    "sendte elementer",
    "lähetetyt",
    "wysłane",
    "elementy wysłane",
    "odeslaná pošta",
    "отправленные",
    "送信済み",
];

const LEFT_OUT: [&str; 62] = [
    "draft",
    "drafts",
    "entwurf",
    "entwürfe",
    "brouillon",
    "brouillons",
    "borrador",
    "borradores",
    "rascunho",
    "rascunhos",
    "bozza",
    "bozze",
    "concept",
    "concepten",
    "utkast",
    "kladder",
    "luonnokset",
    "szkice",
    "robocze",
    "kopie robocze",
    "koncepty",
    "черновики",
    "下書き",
    "trash",
    "bin",
    "rubbish",
    "wastebasket",
    "deleted",
    "deleted items",
    "deleted messages",
    "papierkorb",
    "gelöscht",
    "gelöschte objekte",
    "gelöschte elemente",
    "corbeille",
    "éléments supprimés",
    "messages supprimés",
    "papelera",
    "elementos eliminados",
    "lixeira",
    "lixo",
    "cestino",
    "posta eliminata",
    "prullenbak",
    "verwijderde items",
    "papperskorgen",
    "papirkurv",
    "roskakori",
    "kosz",
    "koš",
    "корзина",
    "удаленные",
    "spam",
    "junk",
    "junk e-mail",
    "junk email",
    "bulk mail",
    "junk-e-mail",
    "courrier indésirable",
    "indésirables",
    "correo no deseado",
    "posta indesiderata",
];

/// Tells a folder's use by its own name and those it lies in, innermost last.
///
/// What lies below a folder is used as that folder is: `Sent/2024`, `.Sent.2024`.
pub(super) fn usage<'a>(names: impl IntoIterator<Item = &'a str>) -> Use {
    let mut found = Use::Mail;
    for name in names {
        match single(name) {
            Use::LeftOut => return Use::LeftOut,
            Use::Sent => found = Use::Sent,
            Use::Mail => {}
        }
    }
    found
}

fn single(name: &str) -> Use {
    let lower = name.trim().to_lowercase();
    let endings = [
        ".gz",
        ".xz",
        ".zst",
        ".mbox",
        ".mbx",
        ".sbd",
        ".eml",
        ".imapmbox",
        ".txt",
    ];
    let mut plain = lower.as_str();
    while let Some(cut) = endings.iter().find_map(|ending| plain.strip_suffix(ending)) {
        plain = cut;
    }
    let plain = plain
        .trim_matches(['.', '_', ' ', '[', ']'])
        .replace('_', " ");
    // `Sent-2024`, `Sent 2023`, `Spam-1`: Takeout and Thunderbird number what they split.
    let plain = plain.trim_end_matches(|c: char| c.is_ascii_digit() || "- .()".contains(c));
    if LEFT_OUT.contains(&plain) {
        Use::LeftOut
    } else if SENT.contains(&plain) {
        Use::Sent
    } else {
        Use::Mail
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `a / b / c => sent | left out | mail`, one a line.
    #[test]
    fn folders_by_name() {
        for line in include_str!("../../tests/data/folders.txt").lines() {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let (names, expected) = line.split_once("=>").expect("a => in the line");
            let got = match usage(names.split('/').map(str::trim)) {
                Use::Mail => "mail",
                Use::Sent => "sent",
                Use::LeftOut => "left out",
            };
            assert_eq!(got, expected.trim(), "{names}");
        }
    }
}
