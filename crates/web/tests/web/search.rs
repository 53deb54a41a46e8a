//! Search over everything that was written.

use crate::common::{Answer, firm, get};
use crate::pages::main_part;
use regex::Regex;

fn hits(answer: &Answer) -> usize {
    answer.body.matches("<article class=\"hit ").count()
}

#[test]
fn before_anything_is_typed_it_says_how() {
    let page = get(firm(), "/search");
    assert_eq!(page.status.as_u16(), 200);
    assert!(page.body.contains("&quot;late again&quot;") && hits(&page) == 0);
}

#[test]
fn words_are_marked_where_they_stand_and_lead_to_the_conversation() {
    let page = get(firm(), "/search?q=%22mail+provider%22");
    insta::assert_snapshot!("search", main_part(&page));
    let link = Regex::new(r##"href="(/clients/[^"]+/conversation\?message=[^"#]+)#here""##);
    let link = link.expect("a pattern");
    let (_, [place]) = link.captures(&page.body).expect("a way there").extract();
    let place = place.replace("&amp;", "&");
    assert!(get(firm(), &place).body.contains("id=\"here\""));
}

#[test]
fn filters_keep_what_they_say() {
    let all = hits(&get(firm(), "/search?q=form"));
    let theirs = get(firm(), "/search?q=form&whose=theirs");
    let ours = get(firm(), "/search?q=form&whose=ours");
    assert!(all > 0 && hits(&theirs) > 0 && hits(&ours) > 0);
    assert!(!theirs.body.contains("class=\"hit ours\""));
    assert!(!ours.body.contains("class=\"hit theirs\""));
    let one = get(firm(), "/search?q=the&client=marlpit");
    assert!(hits(&one) > 0);
    assert_eq!(
        one.body.matches("<a href=\"/clients/marlpit\">").count(),
        hits(&one)
    );
    let none = get(firm(), "/search?q=the&client=nobody");
    assert!(none.body.contains("Nothing was found.") && none.body.contains("Search everywhere"));
    let days = get(firm(), "/search?q=the&since=2025-03-01&until=2025-03-31");
    let times = Regex::new(r#"<time datetime="([0-9-]{7})"#).expect("a pattern");
    let months: Vec<&str> = times
        .captures_iter(&days.body)
        .map(|c| c.extract::<1>().1[0])
        .collect();
    assert!(
        hits(&days) > 0 && months.iter().all(|m| ["2025-02", "2025-03"].contains(m)),
        "{months:?}"
    );
    // What cannot be understood asks for nothing.
    assert_eq!(
        hits(&get(firm(), "/search?q=form&whose=odd&since=soon")),
        all
    );
}

#[test]
fn older_letters_follow_on_pages_of_their_own() {
    let mut path = "/search?q=the&whose=ours".to_string();
    let next = Regex::new(r#"<a class="ghost" href="([^"]+)" rel="next""#).expect("a pattern");
    let id = Regex::new(r"message=([^&#]+)#here").expect("a pattern");
    let (mut pages, mut seen) = (0, Vec::new());
    loop {
        let page = get(firm(), &path);
        seen.extend(id.captures_iter(&page.body).map(|c| c[1].to_string()));
        pages += 1;
        match next.captures(&page.body) {
            Some(found) => path = found[1].replace("&amp;", "&"),
            None => break,
        }
        assert!(pages < 100);
    }
    let once: std::collections::BTreeSet<&String> = seen.iter().collect();
    assert!(pages > 2 && seen.len() > 60);
    assert_eq!(once.len(), seen.len(), "each once");
}

#[test]
fn what_cannot_be_searched_for_says_why() {
    for (typed, said) in [
        ("-label", "There is no word to search for"),
        ("a*+b*", "Only one word can end in *"),
        ("zzzzqqqq", "Nothing was found."),
    ] {
        let page = get(firm(), &format!("/search?q={typed}"));
        assert_eq!(page.status.as_u16(), 200, "{typed}");
        assert!(page.body.contains(said), "{typed}");
    }
    let hostile = get(firm(), "/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
    assert!(!hostile.body.contains("<script>alert"));
}
