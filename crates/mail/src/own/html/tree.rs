//! The tree that html5ever builds: nodes in one vector, linked to their neighbours, so that every
//! change takes constant time and dropping it needs no recursion.

use html5ever::interface::{ElementFlags, ExpandedName, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{Attribute, LocalName, QualName, ns};
use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;

/// A node's place in the tree.
pub(super) type Id = usize;
/// No node.
pub(super) const NONE: Id = usize::MAX;
/// The document.
pub(super) const ROOT: Id = 0;

/// A node as html5ever holds it.
pub(super) struct Handle {
    id: Id,
    name: QualName,
}

/// What a node is.
pub(super) enum Kind {
    /// The document, or something without text.
    Other,
    /// Text.
    Text(StrTendril),
    /// An element with the attributes that matter.
    Element(LocalName, Vec<Attribute>),
}

/// A node and its neighbours.
pub(super) struct Node {
    /// What it is.
    pub kind: Kind,
    /// Its first child.
    pub first: Id,
    /// The node after it.
    pub next: Id,
    last: Id,
    previous: Id,
    parent: Id,
}

/// All nodes; the document is at [`ROOT`].
pub(super) struct Tree {
    /// The nodes.
    pub nodes: Vec<Node>,
}

impl Tree {
    fn add(&mut self, kind: Kind) -> Id {
        let (first, next, last, previous, parent) = (NONE, NONE, NONE, NONE, NONE);
        self.nodes.push(Node {
            kind,
            first,
            next,
            last,
            previous,
            parent,
        });
        self.nodes.len() - 1
    }

    fn detach(&mut self, id: Id) {
        let Node {
            next,
            previous,
            parent,
            ..
        } = self.nodes[id];
        match previous {
            NONE if parent != NONE => self.nodes[parent].first = next,
            NONE => {}
            previous => self.nodes[previous].next = next,
        }
        match next {
            NONE if parent != NONE => self.nodes[parent].last = previous,
            NONE => {}
            next => self.nodes[next].previous = previous,
        }
        let node = &mut self.nodes[id];
        (node.next, node.previous, node.parent) = (NONE, NONE, NONE);
    }

    /// Puts a node below `parent`, before `next` or last.
    fn insert(&mut self, parent: Id, next: Id, id: Id) {
        self.detach(id);
        let previous = if next == NONE {
            self.nodes[parent].last
        } else {
            self.nodes[next].previous
        };
        let node = &mut self.nodes[id];
        (node.parent, node.previous, node.next) = (parent, previous, next);
        match previous {
            NONE => self.nodes[parent].first = id,
            previous => self.nodes[previous].next = id,
        }
        match next {
            NONE => self.nodes[parent].last = id,
            next => self.nodes[next].previous = id,
        }
    }

    /// Puts a node or text below `parent`, before `next` or last. Text joins text.
    fn put(&mut self, parent: Id, next: Id, child: NodeOrText<Rc<Handle>>) {
        let id = match child {
            NodeOrText::AppendNode(node) => node.id,
            NodeOrText::AppendText(text) => {
                let before = if next == NONE {
                    self.nodes[parent].last
                } else {
                    self.nodes[next].previous
                };
                if before != NONE
                    && let Kind::Text(held) = &mut self.nodes[before].kind
                {
                    held.push_tendril(&text);
                    return;
                }
                self.add(Kind::Text(text))
            }
        };
        self.insert(parent, next, id);
    }
}

/// Takes what html5ever builds.
pub(super) struct Sink {
    tree: RefCell<Tree>,
    root: Rc<Handle>,
}

impl Default for Sink {
    fn default() -> Self {
        let mut tree = Tree { nodes: Vec::new() };
        let id = tree.add(Kind::Other);
        let name = QualName::new(None, ns!(), LocalName::from(""));
        Sink {
            tree: RefCell::new(tree),
            root: Rc::new(Handle { id, name }),
        }
    }
}

impl Sink {
    /// The finished tree.
    pub fn into_tree(self) -> Tree {
        self.tree.into_inner()
    }

    fn other(&self) -> Rc<Handle> {
        let id = self.tree.borrow_mut().add(Kind::Other);
        Rc::new(Handle {
            id,
            name: self.root.name.clone(),
        })
    }
}

impl TreeSink for Sink {
    type Handle = Rc<Handle>;
    type Output = Tree;
    type ElemName<'a> = ExpandedName<'a>;

    fn finish(self) -> Tree {
        self.into_tree()
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> Rc<Handle> {
        self.root.clone()
    }

    fn elem_name<'a>(&'a self, target: &'a Rc<Handle>) -> ExpandedName<'a> {
        target.name.expanded()
    }

    fn create_element(&self, name: QualName, attrs: Vec<Attribute>, _: ElementFlags) -> Rc<Handle> {
        let id = self
            .tree
            .borrow_mut()
            .add(Kind::Element(name.local.clone(), attrs));
        Rc::new(Handle { id, name })
    }

    fn create_comment(&self, _: StrTendril) -> Rc<Handle> {
        self.other()
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> Rc<Handle> {
        self.other()
    }

    fn append(&self, parent: &Rc<Handle>, child: NodeOrText<Rc<Handle>>) {
        self.tree.borrow_mut().put(parent.id, NONE, child);
    }

    fn append_based_on_parent_node(
        &self,
        element: &Rc<Handle>,
        previous: &Rc<Handle>,
        child: NodeOrText<Rc<Handle>>,
    ) {
        let parent = self.tree.borrow().nodes[element.id].parent;
        if parent == NONE {
            self.append(previous, child);
        } else {
            self.append_before_sibling(element, child);
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    fn get_template_contents(&self, target: &Rc<Handle>) -> Rc<Handle> {
        target.clone()
    }

    fn same_node(&self, x: &Rc<Handle>, y: &Rc<Handle>) -> bool {
        x.id == y.id
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &Rc<Handle>, child: NodeOrText<Rc<Handle>>) {
        let mut tree = self.tree.borrow_mut();
        let parent = tree.nodes[sibling.id].parent;
        if parent != NONE {
            tree.put(parent, sibling.id, child);
        }
    }

    fn add_attrs_if_missing(&self, _: &Rc<Handle>, _: Vec<Attribute>) {}

    fn remove_from_parent(&self, target: &Rc<Handle>) {
        self.tree.borrow_mut().detach(target.id);
    }

    fn reparent_children(&self, node: &Rc<Handle>, new_parent: &Rc<Handle>) {
        let mut tree = self.tree.borrow_mut();
        let mut child = tree.nodes[node.id].first;
        while child != NONE {
            let next = tree.nodes[child].next;
            tree.insert(new_parent.id, NONE, child);
            child = next;
        }
    }
}
