//! Walks the tree without recursion and writes its text.

use super::role::{self, Role};
use super::tree::{Id, Kind, NONE, ROOT, Tree};
use super::writer::Writer;
use html5ever::local_name;

/// Lists nested deeper than this are not indented further.
const MAX_INDENT: usize = 8;

/// An element that is being walked.
struct Frame {
    role: Role,
    /// The child that comes next.
    child: Id,
    /// How deep its children are quoted.
    depth: usize,
    preformatted: bool,
    /// Cells of this row stand in one line.
    in_row: bool,
    /// Lists around.
    lists: usize,
    /// The number of the next item, when its list is numbered.
    number: Option<usize>,
    /// A divider was met, and nothing after it yet.
    divided: bool,
}

/// The text of the tree.
pub(super) fn text(tree: &Tree) -> String {
    let mut walk = Walk {
        tree,
        writer: Writer::default(),
        frames: Vec::new(),
    };
    walk.run();
    walk.writer.finish()
}

struct Walk<'t> {
    tree: &'t Tree,
    writer: Writer,
    frames: Vec<Frame>,
}

impl Walk<'_> {
    fn run(&mut self) {
        self.frames.push(Frame {
            role: Role::Block,
            child: self.tree.nodes[ROOT].first,
            depth: 0,
            preformatted: false,
            in_row: false,
            lists: 0,
            number: None,
            divided: false,
        });
        while let Some(frame) = self.frames.last_mut() {
            let child = frame.child;
            if child == NONE || self.writer.is_full() {
                self.leave();
                continue;
            }
            frame.child = self.tree.nodes[child].next;
            match &self.tree.nodes[child].kind {
                Kind::Text(text) => self.text(text),
                Kind::Element(..) => self.enter(child),
                Kind::Other => {}
            }
        }
    }

    fn text(&mut self, text: &str) {
        let Some(frame) = self.frames.last_mut() else {
            return;
        };
        if frame.preformatted {
            self.writer.verbatim(text, frame.depth);
        } else {
            self.writer.words(text, frame.depth);
        }
        frame.divided &= text.trim().is_empty();
    }

    fn enter(&mut self, id: Id) {
        let Some(parent) = self.frames.last_mut() else {
            return;
        };
        let role = role::of(self.tree, id);
        let mut frame = Frame {
            role,
            child: self.tree.nodes[id].first,
            depth: parent.depth,
            preformatted: parent.preformatted,
            in_row: parent.in_row,
            lists: parent.lists,
            number: None,
            divided: false,
        };
        let depth = parent.depth;
        match role {
            Role::Hidden => return,
            Role::Break if parent.in_row => return self.writer.words(" ", depth),
            Role::Break => return self.writer.break_line(depth),
            Role::Rule => {
                self.writer.exact("________________________________", depth);
                return;
            }
            Role::Picture => {
                if let Some(emoji) = emoji(self.tree, id) {
                    self.writer.words(&emoji, depth);
                }
                return;
            }
            Role::Inline => {}
            Role::Block | Role::Divider => self.start_block(),
            Role::Paragraph => self.start_paragraph(),
            Role::Preformatted => {
                frame.preformatted = true;
                self.writer.paragraph();
            }
            Role::List { numbered } => {
                frame.lists += 1;
                frame.number = numbered.then_some(1);
                self.start_block();
            }
            Role::Item => self.start_item(),
            Role::Row => {
                self.writer.end_line();
                frame.in_row = is_simple_row(self.tree, id);
            }
            Role::Cell if frame.in_row => {
                if self.writer.is_in_line() {
                    self.writer.words(" | ", depth);
                }
            }
            Role::Cell => self.writer.end_line(),
            Role::Quote => {
                frame.depth += 1;
                self.writer.paragraph();
            }
            Role::Signature => {
                frame.preformatted |= is_pre(self.tree, id);
                self.start_block();
                if has_words_without_dashes(self.tree, id) {
                    self.writer.exact("-- ", depth);
                }
            }
        }
        self.frames.push(frame);
    }

    fn leave(&mut self) {
        let Some(frame) = self.frames.pop() else {
            return;
        };
        match frame.role {
            Role::Inline => {}
            Role::Cell if frame.in_row => {}
            Role::Paragraph | Role::Block if frame.in_row => self.writer.words(" ", frame.depth),
            Role::Paragraph | Role::Preformatted | Role::Quote => self.writer.paragraph(),
            Role::List { .. } if frame.lists == 1 => self.writer.paragraph(),
            _ => self.writer.end_line(),
        }
        let Some(parent) = self.frames.last_mut() else {
            return;
        };
        if frame.role == Role::Divider {
            parent.depth += 1;
            parent.divided = true;
            self.writer.paragraph();
        } else if frame.divided {
            // The divider was all that the element held: what follows the element is quoted.
            parent.depth += 1;
            parent.divided = true;
        } else if frame.role != Role::Inline {
            parent.divided = false;
        }
    }

    fn in_row(&self) -> bool {
        self.frames.last().is_some_and(|frame| frame.in_row)
    }

    fn start_block(&mut self) {
        if !self.in_row() {
            self.writer.end_line();
        }
    }

    fn start_paragraph(&mut self) {
        if !self.in_row() {
            self.writer.paragraph();
        }
    }

    fn start_item(&mut self) {
        self.writer.end_line();
        let list = self
            .frames
            .iter_mut()
            .rev()
            .find(|frame| matches!(frame.role, Role::List { .. }));
        let Some(list) = list else {
            return self.writer.lead("- ".to_string());
        };
        let bullet = match &mut list.number {
            Some(number) => {
                *number += 1;
                format!("{}. ", *number - 1)
            }
            None => "- ".to_string(),
        };
        let indent = "  ".repeat(list.lists.saturating_sub(1).min(MAX_INDENT));
        self.writer.lead(indent + &bullet);
    }
}

fn is_pre(tree: &Tree, id: Id) -> bool {
    matches!(&tree.nodes[id].kind, Kind::Element(name, _) if *name == local_name!("pre"))
}

/// The text of a picture that stands for an emoji.
fn emoji(tree: &Tree, id: Id) -> Option<String> {
    let Kind::Element(_, attributes) = &tree.nodes[id].kind else {
        return None;
    };
    let alt = attributes
        .iter()
        .find(|attribute| attribute.name.local == local_name!("alt"))?;
    let alt = alt.value.trim();
    let short = alt.chars().count() <= 4 && !alt.is_empty();
    (short && alt.chars().all(|c| !c.is_ascii() && !c.is_alphabetic())).then(|| alt.to_string())
}

/// Whether the cells of a row hold only a little text each and no blocks.
fn is_simple_row(tree: &Tree, row: Id) -> bool {
    let mut stack = vec![tree.nodes[row].first];
    let (mut length, mut breaks, mut steps) = (0, 0, 0);
    while let Some(at) = stack.pop() {
        if at == NONE {
            continue;
        }
        let node = &tree.nodes[at];
        steps += 1;
        stack.push(node.next);
        match &node.kind {
            Kind::Text(text) => length += text.trim().len(),
            Kind::Element(name, _) => {
                let block = matches!(
                    *name,
                    local_name!("table")
                        | local_name!("ul")
                        | local_name!("ol")
                        | local_name!("blockquote")
                        | local_name!("pre")
                        | local_name!("div")
                        | local_name!("hr")
                );
                breaks += usize::from(*name == local_name!("br") || *name == local_name!("p"));
                if block {
                    return false;
                }
                stack.push(node.first);
            }
            Kind::Other => {}
        }
        if length > 300 || breaks > 12 || steps > 300 {
            return false;
        }
    }
    true
}

/// Whether a signature holds words and does not bring its own dashes.
fn has_words_without_dashes(tree: &Tree, id: Id) -> bool {
    let mut stack = vec![tree.nodes[id].first];
    let mut steps = 0;
    while let Some(at) = stack.pop() {
        if at == NONE || steps > 300 {
            continue;
        }
        steps += 1;
        let node = &tree.nodes[at];
        if let Kind::Text(text) = &node.kind
            && !text.trim().is_empty()
        {
            return !text.trim_start().starts_with("--");
        }
        stack.push(node.next);
        stack.push(node.first);
    }
    false
}
