//! Confidentiality notices below a mail, and warnings that it comes from outside above it.

use super::line::Line;

/// Phrases of notices with their weight, in English, German, French, Spanish, Italian, Portuguese
/// and Dutch; all in lower case.
const PHRASES: &[(&str, u8)] = &[
    ("intended recipient", 2),
    ("intended solely", 2),
    ("intended only for", 2),
    ("solely for the use of", 2),
    ("only for the person", 2),
    ("intended for the use of", 2),
    ("intended for the addressee", 2),
    ("confidential and", 1),
    ("confidential information", 1),
    ("is confidential", 1),
    ("are confidential", 1),
    ("strictly confidential", 1),
    ("privileged", 1),
    ("confidentiality notice", 2),
    ("received this e-mail in error", 2),
    ("received this email in error", 2),
    ("received this message in error", 2),
    ("received this transmission in error", 2),
    ("received this communication in error", 2),
    ("received this in error", 2),
    ("receive this e-mail in error", 2),
    ("not the addressee", 2),
    ("notify the sender", 1),
    ("contact the sender", 1),
    ("unauthorized", 1),
    ("unauthorised", 1),
    ("strictly prohibited", 1),
    ("is prohibited", 1),
    ("dissemination", 1),
    ("delete the", 1),
    ("delete it", 1),
    ("delete this", 1),
    ("disclaimer", 1),
    ("free of viruses", 1),
    ("virus-free", 2),
    ("scanned for viruses", 2),
    ("scanned by", 1),
    ("checked for viruses", 2),
    ("liability", 1),
    ("before printing this", 2),
    ("environment before printing", 2),
    ("registered in england", 1),
    ("registered office", 1),
    ("company incorporated in", 2),
    ("registered number", 1),
    ("registered in ", 1),
    ("strictly confidenti", 2),
    ("message and its attachments", 1),
    ("message and any attachments", 1),
    ("including any attachments", 1),
    ("do not necessarily represent", 2),
    ("do not necessarily reflect", 2),
    ("views expressed", 1),
    // de
    ("vertrauliche", 1),
    ("rechtlich geschützte", 1),
    ("nicht der richtige adressat", 2),
    ("nicht der beabsichtigte empfänger", 2),
    ("irrtümlich erhalten", 2),
    ("unbefugte weitergabe", 2),
    ("informieren sie bitte", 1),
    ("vernichten sie", 2),
    ("nicht gestattet", 1),
    ("unerlaubte", 1),
    ("adressaten bestimmt", 2),
    ("ausschließlich für", 1),
    ("bevor sie diese e-mail ausdrucken", 2),
    ("haftung", 1),
    // fr
    ("confidentiel", 1),
    ("à l'intention exclusive", 2),
    ("a l'intention exclusive", 2),
    ("le detruire", 2),
    ("d'en avertir", 1),
    ("à l’intention exclusive", 2),
    ("exclusivement destiné", 1),
    ("reçu ce message par erreur", 2),
    ("reçu par erreur", 2),
    ("destinataire de ce message", 1),
    ("usage exclusif", 1),
    ("le détruire", 2),
    ("pas le destinataire", 2),
    ("strictement interdit", 1),
    ("avertir l'expéditeur", 2),
    ("avant d'imprimer", 2),
    ("utilisation non autorisée", 2),
    // es
    ("confidencial", 1),
    ("destinatario", 1),
    ("por error", 1),
    ("uso exclusivo", 1),
    ("queda prohibida", 1),
    ("prohibida", 1),
    ("notifíquelo", 1),
    ("elimine", 1),
    ("antes de imprimir", 2),
    ("dirigido exclusivamente", 2),
    ("legalmente protegida", 1),
    // it, pt, nl
    ("riservat", 1),
    ("destinatari", 1),
    ("per errore", 1),
    ("vietat", 1),
    ("destinatário", 1),
    ("por engano", 1),
    ("proibid", 1),
    ("vertrouwelijk", 1),
    ("geadresseerde", 1),
    ("ten onrechte", 1),
    ("niet toegestaan", 1),
];

/// Warnings that companies put above mail from outside; all in lower case.
const BANNERS: &[&str] = &[
    "this email originated from outside",
    "this e-mail originated from outside",
    "this message originated from outside",
    "originated outside of",
    "originated from outside of",
    "external email",
    "external sender",
    "email from an external",
    "[external]",
    "[extern]",
    "do not click links or open attachments",
    "do not click on links",
    "externe e-mail",
    "externe mail",
    "externer absender",
    "diese e-mail kommt von außerhalb",
    "diese e-mail stammt von außerhalb",
    "courriel externe",
    "expéditeur externe",
    "provient de l'extérieur",
    "correo externo",
    "remitente externo",
    "you don't often get email from",
    "sie erhalten nicht oft e-mails von",
    "learn why this is important",
    "you do not often receive",
];

/// Words for the first search.
pub(crate) const TRIGGERS: &[&str] = &[
    "confidential",
    "intended",
    "recipient",
    "in error",
    "privileged",
    "disclaimer",
    "addressee",
    "prohibited",
    "vertraulich",
    "adressat",
    "beabsichtigte",
    "irrtümlich",
    "confidentiel",
    "destinataire",
    "par erreur",
    "confidencial",
    "destinatari",
    "destinatário",
    "por error",
    "riservat",
    "geadresseerde",
    "vertrouwelijk",
    "external",
    "originated",
    "printing this",
    "avant d'imprimer",
    "antes de imprimir",
    "virus",
    "necessarily re",
    "externe",
    "courriel",
    "externo",
    "often get email",
    "ausdrucken",
    "incorporated in",
    "registered",
    "why this is important",
    "often receive",
];

/// A paragraph whose phrases weigh this much is a notice.
const ENOUGH: u8 = 3;

/// Whether a paragraph is a confidentiality notice.
pub(crate) fn is_notice(paragraph: &[Line<'_>]) -> bool {
    let text = joined(paragraph);
    let mut weight = 0;
    for (phrase, worth) in PHRASES {
        if text.contains(phrase) {
            weight += worth;
            if weight >= ENOUGH {
                return true;
            }
        }
    }
    weight >= 2 && text.starts_with(['*', '"'])
        || text.contains("before printing this")
        || (text.starts_with("disclaimer") && (weight >= 2 || text.contains("http")))
        || text.starts_with("confidentiality notice")
}

/// Whether a paragraph at the top is a warning that the mail comes from outside.
pub(crate) fn is_banner(paragraph: &[Line<'_>]) -> bool {
    let text = joined(paragraph);
    text.len() < 600
        && BANNERS.iter().any(|phrase| text.contains(phrase))
        && (paragraph.len() > 1 || text.len() > 30 || text.starts_with('['))
}

fn joined(paragraph: &[Line<'_>]) -> String {
    let mut text = String::new();
    for line in paragraph.iter().take(40) {
        let end = line.body.floor_char_boundary(2000);
        text.push_str(&line.body[..end].to_lowercase());
        text.push(' ');
    }
    text
}
