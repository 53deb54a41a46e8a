//! Which tags of a letter are written, and as what.

/// How a tag stands in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// On lines of its own.
    Block,
    /// Within a line.
    Inline,
    /// It has no end.
    Void,
}

/// What a tag is written as; none for those of which only the contents stay.
pub fn written(name: &str) -> Option<(&'static str, Kind)> {
    const BLOCKS: [&str; 30] = [
        "blockquote",
        "caption",
        "colgroup",
        "dd",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "li",
        "ol",
        "p",
        "pre",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "center",
        "section",
        "article",
    ];
    const INLINE: [&str; 21] = [
        "abbr", "b", "bdi", "bdo", "cite", "code", "del", "em", "i", "ins", "kbd", "q", "s",
        "samp", "small", "span", "strong", "sub", "sup", "u", "var",
    ];
    const AS_BLOCKS: [&str; 14] = [
        "address", "aside", "body", "details", "dialog", "fieldset", "footer", "form", "header",
        "hgroup", "main", "nav", "search", "summary",
    ];
    if matches!(name, "center" | "section" | "article") || AS_BLOCKS.contains(&name) {
        return Some(("div", Kind::Block));
    }
    let of = |all: &[&'static str], kind| Some((*all.iter().find(|known| **known == name)?, kind));
    of(&["br", "hr", "wbr"], Kind::Void)
        .or_else(|| of(&BLOCKS, Kind::Block))
        .or_else(|| of(&INLINE, Kind::Inline))
}

/// Whether what stands inside is no text of the letter. A browser reads it without looking for tags in it.
pub fn is_raw(name: &str) -> bool {
    matches!(
        name,
        "iframe" | "noembed" | "noframes" | "script" | "style" | "textarea" | "title" | "xmp"
    )
}

/// An attribute, and which values of it are good.
pub type Attribute = (&'static str, fn(&str) -> bool);

/// The attributes that are kept, each where its value is good.
pub fn attributes(name: &str) -> &'static [Attribute] {
    fn is_count(value: &str) -> bool {
        (1..=3).contains(&value.len()) && value.bytes().all(|b| b.is_ascii_digit())
    }
    fn is_direction(value: &str) -> bool {
        matches!(value, "ltr" | "rtl" | "auto")
    }
    match name {
        "td" | "th" => &[
            ("colspan", is_count),
            ("rowspan", is_count),
            ("dir", is_direction),
        ],
        "div" | "p" | "span" | "blockquote" | "table" | "li" | "ul" | "ol" => {
            &[("dir", is_direction)]
        }
        _ => &[],
    }
}

/// How many of the open elements stay open when one of a name begins: a paragraph ends where the next one begins,
/// whether or not somebody said so.
pub fn ends(name: &str, open: &[&'static str]) -> Option<usize> {
    let (ended, within): (&[&str], &[&str]) = match name {
        "li" => (&["li"], &["ol", "ul"]),
        "dd" | "dt" => (&["dd", "dt"], &["dl"]),
        "td" | "th" => (&["td", "th"], &["table", "tr"]),
        "tr" => (&["tr", "caption", "colgroup"], &["table"]),
        "tbody" | "tfoot" | "thead" => (
            &["tbody", "tfoot", "thead", "caption", "colgroup"],
            &["table"],
        ),
        _ if matches!(written(name), Some((_, Kind::Block))) => (
            &["p"],
            &["blockquote", "dd", "div", "dt", "li", "table", "td", "th"],
        ),
        _ => return None,
    };
    let from = open
        .iter()
        .rposition(|name| within.contains(name))
        .map_or(0, |at| at + 1);
    let first = open[from..].iter().position(|name| ended.contains(name))?;
    Some(from + first)
}
