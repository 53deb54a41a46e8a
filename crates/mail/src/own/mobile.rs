//! What a mail program signs with: "Sent from my iPhone", "Get Outlook for iOS".

use super::line::Line;
use regex::Regex;
use std::sync::LazyLock;

/// Beginnings and words of such lines; the line is then looked at closely.
pub(crate) const TRIGGERS: &[&str] = &[
    "sent from",
    "sent via",
    "sent with",
    "sent using",
    "sent by my",
    "via mobile",
    "get outlook",
    "get boxer",
    "von meinem",
    "gesendet von",
    "gesendet mit",
    "gesendet über",
    "diese nachricht wurde von meinem",
    "holen sie sich outlook",
    "outlook für",
    "outlook pour",
    "outlook para",
    "outlook per",
    "outlook voor",
    "outlook för",
    "outlook til",
    "outlook for",
    "outlook dla",
    "outlook pro",
    "outlook для",
    "Outlook для",
    "envoyé de",
    "envoyé depuis",
    "envoyé à partir",
    "envoyé avec",
    "enviado desde",
    "enviado de",
    "enviado do",
    "enviado a partir",
    "enviado con",
    "enviado via",
    "enviado pelo",
    "enviado por",
    "enviada do",
    "inviato da",
    "inviato dal",
    "inviato con",
    "verzonden vanaf",
    "verzonden met",
    "verstuurd vanaf",
    "verzonden via",
    "verstuurd met",
    "skickat från",
    "skickades från",
    "sendt fra",
    "lähetetty",
    "wysłane z",
    "wysłano z",
    "odesláno z",
    "odoslané z",
    "poslano z",
    "отправлено с",
    "Отправлено с",
    "отправлено из",
    "Отправлено из",
    "надіслано з",
    "Надіслано з",
    "відправлено з",
    "Відправлено з",
    "gönderildi",
    "στάλθηκε από",
    "Στάλθηκε από",
    "εστάλη από",
    "Εστάλη από",
    "küldve",
    "trimis de pe",
    "trimis din",
    "から送信",
    "发自我的",
    "來自我的",
    "从我的",
    "發自我的",
    "发送自",
    "傳送自",
    "에서 보냄",
    "에서 보내",
    "gửi từ",
    "mit meinem mobil",
    "typed on my",
    "sent on the go",
];

// The whole line is the signature: the opening, then a device or program in at most a few words.
static WHOLE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?xi)^(?:
        (?:this\ (?:e-?mail|message)\ was\ )?sent\ (?:from|via|with|using|by)\ (?:(?:my|the|a)\ )?[^,;!?]{2,60}
        | via\ mobile
        | (?:get|holen\ sie\ sich|t[ée]l[ée]charger?z?|obtenir|obt[ée]n(?:er|ga)?|obter|obtenha|scarica|ottieni|download|h[äa]mta|hent|få|skaffa|hanki|pobierz|získejte|скачать|загрузить|завантажити)
          \ (?:\S+\ )?(?:outlook|boxer|bluemail|spark)\b[^.!?]{0,60}
        | (?:diese\ nachricht\ wurde\ )?(?:gesendet\ )?(?:von|mit)\ mein(?:em|er)\ [^,;!?]{2,50}?(?:\ gesendet)?
        | gesendet\ (?:von|mit|über|aus)\ [^,;!?]{2,60}
        | envoy[ée]\ (?:de(?:puis)?|d[’']un|à\ partir|avec)\b[^,;!?]{2,60}
        | enviad[oa]\ (?:desde|de|do|da|a\ partir|con|com|via|pelo|por)\b[^,;!?]{2,60}
        | inviato\ (?:da|dal|dall[’'a]|con|tramite)\b[^,;!?]{2,60}
        | (?:verzonden|verstuurd)\ (?:vanaf|vanuit|met|via|door)\b[^,;!?]{2,60}
        | (?:skickat|skickades)\ från\b[^,;!?]{2,60}
        | sendt\ (?:fra|med|via)\b[^,;!?]{2,60}
        | lähetetty\ \S*(?:sta|stä|lta|ltä|ni)\b[^,;!?]{0,60}
        | (?:wys[łl]an[eo]|odesl[áa]no|odoslan[ée]|poslano)\ (?:z|ze|s|za\ pomocą)\b[^,;!?]{2,60}
        | (?:отправлено|надіслано|відправлено)\ (?:с|со|из|з|із)\ [^,;!?]{2,60}
        | [^,;!?]{2,50}(?:dan|den|tan|ten|[’']?[dt][ae]n|ile)\ gönderildi
        | (?:στάλθηκε|εστάλη)\ από\ [^,;!?]{2,60}
        | (?:[^,;!?]{2,50}\ )?küldve(?:\ [^,;!?]{2,50})?
        | trimis\ (?:de\ pe|din|cu)\ [^,;!?]{2,60}
        | \S{1,40}(?:\ \S+)?から送信
        | (?:发自我的|發自我的|來自我的|从我的|发送自|傳送自)\ ?\S[^,;!?。]{0,40}
        | [^,;!?]{2,40}에서\ (?:보냄|보내드림)
        | (?:được\ )?gửi\ từ\ [^,;!?]{2,60}
        )\.?$",
    )
    .expect("a constant pattern")
});

/// Whether the line is a mail program's signature. A sentence that only begins like one is not.
pub(crate) fn is_signature(line: &Line<'_>) -> bool {
    if line.body.len() > 300 {
        return false;
    }
    let plain = without_links(line.body);
    let plain = plain.trim_matches(['*', '_', ' ', '-', '[', ']', '(', ')', '.', '\u{200e}', '~']);
    plain.split_whitespace().count() <= 11 && WHOLE.is_match(plain)
}

/// The line without what stands in angle or round brackets, and without bare links.
fn without_links(body: &str) -> String {
    let mut out = String::with_capacity(body.len());
    let mut closing = None;
    for c in body.chars() {
        match (closing, c) {
            (None, '<') => closing = Some('>'),
            (None, '(') => closing = Some(')'),
            (Some(end), c) if c == end => closing = None,
            (None, c) => out.push(c),
            _ => {}
        }
    }
    let words: Vec<&str> = out
        .split_whitespace()
        .filter(|word| !word.starts_with("http"))
        .collect();
    words.join(" ")
}
