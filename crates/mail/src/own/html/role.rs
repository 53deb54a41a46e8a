//! What an element means for the text, by its name and by the marks that mail programs leave.

use super::tree::{Id, Kind, NONE, Tree};
use crate::own::header;
use crate::own::line::Line;
use crate::own::marker;
use html5ever::{LocalName, local_name};

/// What an element means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Part of the line.
    Inline,
    /// A block of its own.
    Block,
    /// A paragraph: a block with a blank line around.
    Paragraph,
    /// A line break.
    Break,
    /// A horizontal rule.
    Rule,
    /// A picture; only an emoji's text is kept.
    Picture,
    /// Text whose white space counts.
    Preformatted,
    /// A list.
    List {
        /// Numbered, not bulleted.
        numbered: bool,
    },
    /// An item of a list.
    Item,
    /// A row of a table.
    Row,
    /// A cell of a table.
    Cell,
    /// Somebody else's earlier words.
    Quote,
    /// What stands before earlier words; all that follows beside it is quoted.
    Divider,
    /// The sender's signature.
    Signature,
    /// Not shown.
    Hidden,
}

/// The role of a node that is an element.
pub(super) fn of(tree: &Tree, id: Id) -> Role {
    let Kind::Element(name, _) = &tree.nodes[id].kind else {
        return Role::Inline;
    };
    let element = Element::new(tree, id);
    if element.is_hidden(name) {
        return Role::Hidden;
    }
    if element.is_signature() {
        return Role::Signature;
    }
    if *name == local_name!("blockquote") {
        return if element.is_indent() {
            Role::Block
        } else {
            Role::Quote
        };
    }
    if element.is_divider(tree, id) {
        return Role::Divider;
    }
    if element.is_quote_container() && !holds_blockquote(tree, id) && !announces(tree, id) {
        return Role::Quote;
    }
    by_name(name)
}

fn by_name(name: &LocalName) -> Role {
    match *name {
        local_name!("span") => Role::Inline,
        local_name!("br") => Role::Break,
        local_name!("hr") => Role::Rule,
        local_name!("img") => Role::Picture,
        local_name!("p")
        | local_name!("h1")
        | local_name!("h2")
        | local_name!("h3")
        | local_name!("h4")
        | local_name!("h5")
        | local_name!("h6") => Role::Paragraph,
        local_name!("pre") => Role::Preformatted,
        local_name!("ul") | local_name!("dl") => Role::List { numbered: false },
        local_name!("ol") => Role::List { numbered: true },
        local_name!("li") => Role::Item,
        local_name!("tr") => Role::Row,
        local_name!("td") | local_name!("th") => Role::Cell,
        _ => Role::Block,
    }
}

/// An element's attributes.
struct Element<'t> {
    class: &'t str,
    id: &'t str,
    style: String,
    hidden: bool,
    cited: bool,
}

impl<'t> Element<'t> {
    fn new(tree: &'t Tree, id: Id) -> Self {
        let mut element = Element {
            class: "",
            id: "",
            style: String::new(),
            hidden: false,
            cited: false,
        };
        let Kind::Element(_, attributes) = &tree.nodes[id].kind else {
            return element;
        };
        for attribute in attributes {
            let value: &str = &attribute.value;
            match attribute.name.local {
                local_name!("class") => element.class = value,
                local_name!("id") => element.id = value,
                local_name!("style") => {
                    let short = &value[..value.floor_char_boundary(1000)];
                    element.style = short.chars().filter(|c| !c.is_whitespace()).collect();
                    element.style.make_ascii_lowercase();
                }
                local_name!("hidden") => element.hidden = true,
                local_name!("type") => element.cited = value.eq_ignore_ascii_case("cite"),
                _ => {}
            }
        }
        element
    }

    fn has_class(&self, wanted: &[&str]) -> bool {
        self.class.split_ascii_whitespace().any(|class| {
            // Programs that quote HTML put "x_" before the names.
            let class = class.trim_start_matches("x_");
            wanted.contains(&class) || (class.starts_with("ydp") && class.ends_with(wanted[0]))
        })
    }

    fn has_id(&self, wanted: &[&str]) -> bool {
        let id = self.id.trim_start_matches("x_");
        !id.is_empty() && wanted.contains(&id)
    }

    fn is_hidden(&self, name: &LocalName) -> bool {
        let silent = matches!(
            *name,
            local_name!("head")
                | local_name!("style")
                | local_name!("script")
                | local_name!("title")
                | local_name!("iframe")
                | local_name!("textarea")
        );
        silent
            || self.hidden
            || ["display:none", "visibility:hidden", "mso-hide:all"]
                .iter()
                .any(|rule| self.style.contains(rule))
    }

    fn is_signature(&self) -> bool {
        self.has_class(&[
            "gmail_signature",
            "moz-signature",
            "protonmail_signature_block-user",
        ]) || self.has_id(&["Signature", "signature", "ms-outlook-mobile-signature"])
    }

    /// Gmail's button for moving text to the right makes a blockquote too.
    fn is_indent(&self) -> bool {
        self.class.is_empty()
            && !self.cited
            && self.style.contains("border:none")
            && self.style.contains("margin:00040px")
    }

    fn is_quote_container(&self) -> bool {
        self.has_class(&[
            "yahoo_quoted",
            "gmail_quote",
            "gmail_quote_container",
            "protonmail_quote",
            "zmail_extra",
            "moz-forward-container",
            "tutanota_quote",
        ]) || self.has_id(&["OLK_SRC_BODY_SECTION", "yahoo_quoted", "isReplyContent"])
            || self.id.starts_with("yahoo_quoted")
    }

    fn is_divider(&self, tree: &Tree, id: Id) -> bool {
        if self.has_id(&["divRplyFwdMsg", "divRpF"]) {
            return true;
        }
        let line_above = ["border-top:solid", "border-top:1", "border-top-style:solid"]
            .iter()
            .any(|rule| self.style.contains(rule));
        line_above && begins_with_field(&first_text(tree, id))
    }
}

/// Whether a container holds a blockquote near its top, which then does the quoting.
fn holds_blockquote(tree: &Tree, id: Id) -> bool {
    let mut child = tree.nodes[id].first;
    let mut seen = 0;
    while child != NONE && seen < 200 {
        let node = &tree.nodes[child];
        if let Kind::Element(name, _) = &node.kind {
            if *name == local_name!("blockquote") {
                return true;
            }
            let mut grandchild = node.first;
            while grandchild != NONE && seen < 200 {
                if let Kind::Element(name, _) = &tree.nodes[grandchild].kind
                    && *name == local_name!("blockquote")
                {
                    return true;
                }
                grandchild = tree.nodes[grandchild].next;
                seen += 1;
            }
        }
        child = node.next;
        seen += 1;
    }
    false
}

/// Whether a container begins with "Forwarded message" or header lines: the rules for plain text
/// then tell what it is.
fn announces(tree: &Tree, id: Id) -> bool {
    let text = first_text(tree, id);
    begins_with_field(&text) || marker::at(&[Line::new(text.trim())], 0).is_some()
}

fn begins_with_field(text: &str) -> bool {
    header::is_field(&Line::new(text.trim()))
}

/// The first words within an element, up to a line break.
fn first_text(tree: &Tree, id: Id) -> String {
    let mut text = String::new();
    let mut stack = vec![tree.nodes[id].first];
    let mut steps = 0;
    while let Some(at) = stack.pop() {
        if at == NONE || steps > 200 || text.len() > 120 {
            continue;
        }
        steps += 1;
        let node = &tree.nodes[at];
        stack.push(node.next);
        match &node.kind {
            Kind::Text(part) => text.push_str(&part[..part.floor_char_boundary(150)]),
            Kind::Element(name, _) if *name == local_name!("br") && !text.trim().is_empty() => {
                break;
            }
            Kind::Element(..) => stack.push(node.first),
            Kind::Other => {}
        }
    }
    text
}
