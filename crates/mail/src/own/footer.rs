//! What mailing lists and providers of free mail add below a mail.

use super::line::Line;
use super::marker::is_rule;
use super::trigger::{FOOTER, Mask};

/// Words for the first search.
pub(crate) const TRIGGERS: &[&str] = &[
    "__________",
    "mailing list",
    "listinfo",
    "unsubscribe",
    "subscribed to",
    "mailman",
    "sponsored by",
    "yahoo!",
    "msn ",
    "hotmail",
    "groups.google",
    "google groups",
    "yahoogroups",
    "majordomo",
    "to post to this",
    "html version deleted",
    "next part",
    "ezmlm",
    "listserv",
    "to contact the list",
    "sign off",
    "email address configuration",
    "mail.com",
    "netscape",
    "lycos",
    "juno",
    "sf.net",
    "avast",
    "avg.com",
    "mailscanner",
    "listproc",
    "abonnement",
    "abmelden",
    "désabonner",
    "désinscrire",
    "non-text attachment was scrubbed",
    "html attachment was scrubbed",
    "free email",
    "free e-mail",
    "gmx",
    "web.de",
    "freenet",
    "checked by",
    "virus",
    "messenger",
    "tiscali",
    "posting guidelines",
    "list archive",
    "faq",
    "reply to this email directly",
    "view it on github",
];

/// Phrases that need nothing else: a paragraph that begins with one is a footer.
const BEGINS: &[&str] = &[
    "to unsubscribe",
    "you received this message because you are subscribed",
    "you are receiving this because",
    "unsubscribe from this",
    "this sf.net email is sponsored by",
    "this sf.net email sponsored by",
    "to post to this group",
    "for more options, visit this group",
    "for additional commands, e-mail",
    "[[alternative html version deleted]]",
    "next part ---",
    "for more information on the",
    "yahoo! groups links",
    "yahoo! groups sponsor",
    "your use of yahoo! groups is subject",
    "do you yahoo!?",
    "reply to this email directly",
    "a non-text attachment was scrubbed",
    "an html attachment was scrubbed",
    "no virus found in this",
    "this email has been checked for viruses",
    "to stop receiving",
    "this mailing list is",
    "more majordomo info at",
    "please read the faq at",
    "um sich abzumelden",
    "pour vous désabonner",
    "pour se désabonner",
    "zum abbestellen",
    "this message has been scanned for viruses",
    "get your free",
    "join the world's largest",
    "outgoing mail is certified virus free",
    "checked by avg",
];

/// At most this many filled lines make a footer.
const MOST_LINES: usize = 14;

/// Where the footer begins that ends the lines `from..to`, when there is one. Dashes directly above
/// go with it.
pub(crate) fn start(lines: &[Line<'_>], masks: &[Mask], from: usize, to: usize) -> Option<usize> {
    let start = words_start(lines, masks, from, to)?;
    let dashes = |line: &Line<'_>| matches!(line.body, "-" | "--" | "---") || is_rule(line);
    Some(if start > from && dashes(&lines[start - 1]) {
        start - 1
    } else {
        start
    })
}

fn words_start(lines: &[Line<'_>], masks: &[Mask], from: usize, to: usize) -> Option<usize> {
    let window = window(lines, from, to);
    let hit = (window..to).find(|&i| masks[i] & FOOTER != 0)?;
    // A rule above the words: all from the rule on.
    let ruled = (window..=hit)
        .rev()
        .take(6)
        .find(|&i| is_rule(&lines[i]) || lines[i].body == "__");
    if let Some(rule) = ruled
        && filled(lines, rule, to) <= MOST_LINES
        && speaks(&lines[rule..to])
    {
        return Some(rule);
    }
    for i in hit..to {
        if masks[i] & FOOTER == 0 {
            continue;
        }
        if begins_footer(&lines[i]) && filled(lines, i, to) <= MOST_LINES {
            return Some(i);
        }
        let begin = paragraph_start(lines, i, from);
        if begins_footer(&lines[begin]) && filled(lines, begin, to) <= MOST_LINES {
            return Some(begin);
        }
        // "name@example.org mailing list" with the link below.
        let list = lines[begin..to]
            .iter()
            .take(4)
            .any(|line| line.body.contains("mailman/listinfo") || line.body.contains("/mailman"));
        if list
            && filled(lines, begin, to) <= 4
            && lines[i].body.to_lowercase().contains("mailing list")
        {
            return Some(begin);
        }
    }
    None
}

fn begins_footer(line: &Line<'_>) -> bool {
    let body = line.body[..line.body.floor_char_boundary(100)].to_lowercase();
    let body = body.trim_start_matches(['*', '-', ' ', '=']);
    BEGINS.iter().any(|phrase| body.starts_with(phrase))
}

/// What follows a rule is a footer when it names the list or sells something.
fn speaks(lines: &[Line<'_>]) -> bool {
    const WORDS: &[&str] = &[
        "mailing list",
        "listinfo",
        "unsubscribe",
        "sponsored",
        "http",
        "www.",
        "yahoo",
        "msn",
        "hotmail",
        "free",
    ];
    lines.iter().take(MOST_LINES).any(|line| {
        let lower = line.body[..line.body.floor_char_boundary(300)].to_lowercase();
        WORDS.iter().any(|word| lower.contains(word))
    })
}

/// The first line that can belong to the footer: enough filled lines before the end.
fn window(lines: &[Line<'_>], from: usize, to: usize) -> usize {
    let mut at = to;
    let mut seen = 0;
    while at > from && seen < MOST_LINES + 4 {
        at -= 1;
        seen += usize::from(!lines[at].is_blank());
    }
    at
}

fn filled(lines: &[Line<'_>], from: usize, to: usize) -> usize {
    lines[from..to]
        .iter()
        .filter(|line| !line.is_blank())
        .count()
}

fn paragraph_start(lines: &[Line<'_>], i: usize, from: usize) -> usize {
    let mut at = i;
    while at > from && !lines[at - 1].is_blank() && i - at < MOST_LINES {
        at -= 1;
    }
    at
}
