//! Mail that means harm, shown as it was sent: what stands in the frame shapes a text and does nothing else.

use crate::common::Firm;
use crate::web::Answer;
use amends_service::Amends;
use html5ever::tendril::TendrilSink as _;
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Elements that may stand in the frame.
const SHAPES: &str = "abbr b bdi bdo blockquote body br caption cite code colgroup dd del div dl dt em figcaption \
    figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p pre q s samp small span strong sub sup table tbody td tfoot th \
    thead tr u ul var wbr";

/// What says nothing that is read as a text.
const NO_TEXT: [&str; 2] = ["svg-as-body", "xhtml-as-body"];

/// Nothing that is sent to us takes longer to show, in a build for tests.
const PATIENCE: Duration = Duration::from_secs(5);

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/hostile")
}

fn tricks() -> Vec<String> {
    let files = std::fs::read_dir(corpus()).expect("a folder");
    let names = files.map(|file| {
        file.expect("an entry")
            .file_name()
            .to_string_lossy()
            .into_owned()
    });
    let mut all: Vec<String> = names
        .filter_map(|name| Some(name.strip_suffix(".eml")?.to_string()))
        .collect();
    all.sort();
    all
}

/// A firm that has all of it, from a client's address.
fn firm() -> Firm {
    let studio = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cli/tests/data/studio.mbox");
    let amends: Amends = crate::web::empty();
    amends
        .import(&[studio, corpus()], &|_, _| {})
        .expect("brought in");
    amends.settle(&|_| {}).expect("settled");
    Firm::of(amends)
}

#[test]
fn what_strangers_send_shapes_a_text_and_does_nothing_else() {
    let firm = firm();
    let cookie = firm.cookie("Ada");
    let clients = firm.get(&cookie, "/clients").body;
    let slug = clients
        .split("/clients/northgate")
        .nth(1)
        .expect("the client");
    let client = format!(
        "/clients/northgate{}",
        slug.split('"').next().unwrap_or_default()
    );
    let all = tricks();
    assert!(all.len() >= 50, "{}", all.len());
    let mut framed = 0;
    for name in &all {
        let begun = Instant::now();
        let at = format!("message={name}%40hostile.example");
        let page = firm.get(&cookie, &format!("{client}/original?{at}"));
        assert_eq!(page.status.as_u16(), 200, "{name}");
        assert!(
            page.header("content-security-policy")
                .ends_with("; frame-src 'self'"),
            "{name}"
        );
        assert_ours(name, &page);
        let inside = firm.get(&cookie, &format!("{client}/original/mail?{at}"));
        match page.body.contains("<iframe") {
            true => {
                framed += 1;
                assert_strict(name, &inside);
                assert_harmless(name, &inside.body);
            }
            false => {
                assert_eq!(inside.status.as_u16(), 404, "{name}");
                assert!(
                    page.body.contains("The plan reads well.") || NO_TEXT.contains(&name.as_str()),
                    "{name}"
                );
            }
        }
        let talk = firm.get(&cookie, &format!("{client}/conversation?{at}"));
        assert_eq!(talk.status.as_u16(), 200, "{name}");
        assert_ours(name, &talk);
        assert!(
            begun.elapsed() < PATIENCE,
            "{name} takes {:?}",
            begun.elapsed()
        );
    }
    assert!(framed * 10 > all.len() * 8, "{framed} of {}", all.len());
}

#[test]
fn the_frame_is_for_whoever_sees_the_client() {
    let firm = firm();
    let clients = firm.get(&firm.cookie("Ada"), "/clients").body;
    let slug = clients
        .split("/clients/northgate")
        .nth(1)
        .expect("the client");
    let slug = format!("northgate{}", slug.split('"').next().unwrap_or_default());
    for path in ["original", "original/mail"] {
        let path = format!("/clients/{slug}/{path}?message=script-plain%40hostile.example");
        assert_eq!(firm.get("", &path).status.as_u16(), 303);
        let cookie = firm.cookie("Vi");
        assert_eq!(firm.get(&cookie, &path).status.as_u16(), 200);
        for other in [
            path.replace(&slug, "cobble-bikes"),
            path.replace("script-plain", "none"),
        ] {
            assert_eq!(firm.get(&cookie, &other).status.as_u16(), 404, "{other}");
        }
        let form = format!("client={slug}");
        assert_eq!(
            firm.by(&firm.cookie("Ada"), "POST", "/settings/limits", &form)
                .status
                .as_u16(),
            303
        );
        assert_eq!(
            firm.get(&cookie, &path).status.as_u16(),
            404,
            "hidden from Vi"
        );
        let form = format!("client={slug}&all=yes");
        firm.by(&firm.cookie("Ada"), "POST", "/settings/limits", &form);
    }
}

/// The frame's own policy allows a style of ours and pictures that stand in it.
fn assert_strict(name: &str, inside: &Answer) {
    assert_eq!(inside.status.as_u16(), 200, "{name}");
    let policy = inside.header("content-security-policy");
    let parts: Vec<&str> = policy.split("; ").collect();
    assert!(parts[2].starts_with("style-src 'sha256-"), "{policy}");
    let others = [parts[0], parts[1], parts[3], parts[4], parts[5], parts[6]];
    let wanted = [
        "default-src 'none'",
        "img-src data:",
        "form-action 'none'",
        "base-uri 'none'",
        "frame-ancestors 'self'",
        "sandbox",
    ];
    assert_eq!(others, wanted, "{name}");
    assert_eq!(inside.header("x-frame-options"), "SAMEORIGIN", "{name}");
    assert_eq!(inside.header("cache-control"), "no-store", "{name}");
}

/// Everything in the frame's body is known to be harmless, in the tree that a browser makes of it.
fn assert_harmless(name: &str, page: &str) {
    let shapes: BTreeSet<&str> = SHAPES.split_whitespace().collect();
    let mut words = String::new();
    let mut seen = 0;
    each(page, &mut |node, inside| match &node.data {
        NodeData::Element {
            name: of, attrs, ..
        } if inside => {
            seen += 1;
            assert!(shapes.contains(&*of.local), "{name}: <{}>", of.local);
            assert_eq!(&*of.ns, "http://www.w3.org/1999/xhtml", "{name}");
            for attribute in attrs.borrow().iter() {
                let value = &*attribute.value;
                let good = match &*attribute.name.local {
                    "dir" => matches!(value, "ltr" | "rtl" | "auto"),
                    "colspan" | "rowspan" => value.parse::<u16>().is_ok_and(|n| n < 1000),
                    "alt" => true,
                    "src" => {
                        let kinds = ["png", "jpeg", "gif", "webp"];
                        kinds
                            .iter()
                            .any(|kind| value.starts_with(&format!("data:image/{kind};base64,")))
                    }
                    _ => false,
                };
                assert!(good, "{name}: {}={value}", attribute.name.local);
            }
        }
        NodeData::Text { contents } if inside => words.push_str(&contents.borrow()),
        NodeData::Comment { .. } | NodeData::ProcessingInstruction { .. } => {
            panic!("{name}: a comment")
        }
        _ => {}
    });
    assert!(words.contains("The plan reads well."), "{name}: {words}");
    let turned = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\0');
    assert!(!words.contains(turned), "{name}: {words}");
    assert!(seen < 60_000, "{name}: {seen} elements");
}

/// A page of ours holds no script but ours, no picture, no handler, and no frame but the one.
fn assert_ours(name: &str, page: &Answer) {
    let mut frames = 0;
    each(&page.body, &mut |node, _| {
        let NodeData::Element {
            name: of, attrs, ..
        } = &node.data
        else {
            return;
        };
        assert!(
            !matches!(&*of.local, "img" | "style" | "object" | "embed" | "base"),
            "{name}: <{}>",
            of.local
        );
        frames += usize::from(&*of.local == "iframe");
        for attribute in attrs.borrow().iter() {
            let (key, value) = (&*attribute.name.local, &*attribute.value);
            assert!(
                !key.starts_with("on") && key != "style" && key != "srcdoc",
                "{name}: {key}"
            );
            let runs =
                ["href", "src", "action"].contains(&key) && !value.starts_with(['/', '#', '?']);
            assert!(!runs, "{name}: {key}={value}");
        }
    });
    assert!(frames <= 1, "{name}: {frames} frames");
}

/// Each node of a page, and whether it stands in its body.
fn each(page: &str, look: &mut dyn FnMut(&Handle, bool)) {
    let tree = html5ever::parse_document(RcDom::default(), Default::default()).one(page);
    let mut waiting = vec![(tree.document.clone(), false)];
    while let Some((node, inside)) = waiting.pop() {
        look(&node, inside);
        let is_body =
            matches!(&node.data, NodeData::Element { name, .. } if &*name.local == "body");
        let children = node.children.borrow();
        waiting.extend(
            children
                .iter()
                .map(|child| (child.clone(), inside || is_body)),
        );
    }
}
