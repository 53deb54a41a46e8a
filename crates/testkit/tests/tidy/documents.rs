//! Links in the documents lead somewhere.

use crate::tree;
use regex::Regex;
use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

/// A heading's anchor, as the common hosts make it.
fn anchor(heading: &str) -> String {
    let mut out = String::new();
    for c in heading.trim().to_lowercase().chars() {
        match c {
            ' ' | '-' => out.push('-'),
            c if c.is_alphanumeric() || c == '_' => out.push(c),
            _ => {}
        }
    }
    out
}

/// The text without fenced blocks and code spans.
fn prose(text: &str) -> String {
    let mut fenced = false;
    let spans = Regex::new("`[^`]*`").expect("our own pattern");
    let lines = text.lines().filter(|line| {
        let fence = line.trim_start().starts_with("```");
        fenced ^= fence;
        !fenced && !fence
    });
    lines
        .map(|l| format!("{}\n", spans.replace_all(l, "")))
        .collect()
}

fn anchors(text: &str) -> BTreeSet<String> {
    text.lines()
        .filter(|l| l.starts_with('#'))
        .map(|l| anchor(l.trim_start_matches('#')))
        .collect()
}

fn plain(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(out.pop()),
            Component::CurDir => {}
            other => out.push(other),
        }
    }
    out
}

#[test]
fn every_link_leads_somewhere() {
    let link = Regex::new(r"\]\(([^)\s]+)\)").expect("our own pattern");
    let mut broken = Vec::new();
    for file in tree::files_ending(".md") {
        let text = tree::text(&file).expect("documents are text");
        for found in link.captures_iter(&prose(&text)) {
            let to = &found[1];
            if to.contains("://") || to.starts_with("mailto:") {
                continue;
            }
            let (path, part) = to.split_once('#').unwrap_or((to, ""));
            let folder = Path::new(&file).parent().unwrap_or(Path::new(""));
            let target = if path.is_empty() {
                PathBuf::from(&file)
            } else {
                plain(&folder.join(path))
            };
            if !tree::root().join(&target).exists() {
                broken.push(format!("{file}: {to}"));
            } else if !part.is_empty() {
                let there = tree::text(&target.to_string_lossy()).unwrap_or_default();
                if !anchors(&there).contains(part) {
                    broken.push(format!("{file}: {to} (no such heading)"));
                }
            }
        }
    }
    tree::none("links that lead nowhere", broken);
}

#[test]
fn every_document_under_docs_is_linked() {
    let link = Regex::new(r"\]\(([^)#\s]+)").expect("our own pattern");
    let mut linked = BTreeSet::new();
    for file in tree::files_ending(".md") {
        let folder = Path::new(&file)
            .parent()
            .unwrap_or(Path::new(""))
            .to_path_buf();
        for found in link.captures_iter(&tree::text(&file).expect("documents are text")) {
            linked.insert(
                plain(&folder.join(&found[1]))
                    .to_string_lossy()
                    .replace('\\', "/"),
            );
        }
    }
    let lost = tree::files_ending(".md")
        .into_iter()
        .filter(|f| f.starts_with("docs/") && !linked.contains(f))
        .collect();
    tree::none("documents that nothing links to", lost);
}
