//! Plain texts that only point to the HTML beside them.

/// "View this mail in your browser" and its kin, as the plain part of mail made of HTML.
pub(super) fn points_away(text: &str) -> bool {
    const WORDS: [&str; 14] = [
        "in your browser",
        "in a browser",
        "view in browser",
        "view this email",
        "html version",
        "html-capable",
        "html email",
        "html mail",
        "does not support html",
        "im browser",
        "html-format",
        "votre navigateur",
        "tu navegador",
        "nel browser",
    ];
    let lower = text.to_lowercase();
    WORDS.iter().any(|word| lower.contains(word))
}

/// About how many bytes of an HTML text are shown: what is outside tags, style and script.
pub(super) fn visible_length(html: &str) -> usize {
    let mut shown = 0;
    let mut rest = html;
    while let Some(open) = rest.find('<') {
        shown += rest[..open].trim().len();
        rest = &rest[open..];
        let tag = rest.get(1..7).unwrap_or_default().to_ascii_lowercase();
        let end = match tag.as_str() {
            "style>" | "style " => rest.find("</style").or_else(|| rest.find("</STYLE")),
            "script" => rest.find("</script").or_else(|| rest.find("</SCRIPT")),
            _ if rest.starts_with("<!--") => rest.find("-->"),
            _ => Some(0),
        };
        rest = &rest[end.unwrap_or(rest.len())..];
        rest = rest.find('>').map_or("", |close| &rest[close + 1..]);
    }
    shown + rest.trim().len()
}
