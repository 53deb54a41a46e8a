//! Links must not run in a circle, whatever the headers say; and each node has a root.

use super::links::Node;

/// Cuts every circle at its most doubtful link. Walks each link once, without recursion.
pub(super) fn cut(nodes: &mut [Node]) {
    // 0: not seen; otherwise the number of the walk that saw it.
    let mut seen = vec![0_usize; nodes.len()];
    for start in 0..nodes.len() {
        let walk = start + 1;
        let mut at = start;
        while seen[at] == 0 {
            seen[at] = walk;
            match nodes[at].parent {
                Some(parent) => at = parent,
                None => break,
            }
        }
        if seen[at] == walk && nodes[at].parent.is_some() {
            cut_circle(nodes, at);
        }
    }
}

/// Cuts the circle that `start` stands on.
fn cut_circle(nodes: &mut [Node], start: usize) {
    let mut worst = start;
    let mut at = start;
    while let Some(parent) = nodes[at].parent {
        if nodes[at].doubt > nodes[worst].doubt {
            worst = at;
        }
        at = parent;
        if at == start {
            break;
        }
    }
    nodes[worst].parent = None;
    nodes[worst].merged = None;
    nodes[worst].cut = true;
}

/// The root of each node.
pub(super) fn roots(nodes: &[Node]) -> Vec<usize> {
    const UNKNOWN: usize = usize::MAX;
    let mut roots = vec![UNKNOWN; nodes.len()];
    let mut path = Vec::new();
    for start in 0..nodes.len() {
        let mut at = start;
        while roots[at] == UNKNOWN {
            path.push(at);
            match nodes[at].parent {
                Some(parent) => at = parent,
                None => roots[at] = at,
            }
        }
        let root = roots[at];
        for node in path.drain(..) {
            roots[node] = root;
        }
    }
    roots
}
