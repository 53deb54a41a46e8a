//! Undoes format=flowed (RFC 3676 section 4).

/// Joins the lines that a mail program broke. `delete_space` is the parameter DelSp=yes: the space
/// that marks a break is then not part of the text. Quoted lines come out as `>` marks, a space and
/// the text.
pub fn unflow(text: &str, delete_space: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut open: Option<usize> = None;
    for line in text.lines() {
        // Section 4.5: count the marks before anything else.
        let depth = line.bytes().take_while(|byte| *byte == b'>').count();
        let content = &line[depth..];
        // Section 4.4: one stuffed space goes.
        let content = content.strip_prefix(' ').unwrap_or(content);
        // Section 4.3: the signature's dashes end with a space, but do not flow.
        let dashes = content == "-- ";
        let goes_on = open == Some(depth) && !dashes;
        if !goes_on {
            if open.is_some() || !out.is_empty() {
                end_line(&mut out, open.is_some());
            }
            for _ in 0..depth {
                out.push('>');
            }
            if depth > 0 && !content.is_empty() {
                out.push(' ');
            }
        }
        let flows = content.ends_with(' ') && !dashes;
        let kept = match flows && delete_space {
            true => &content[..content.len() - 1],
            false => content,
        };
        out.push_str(kept);
        open = flows.then_some(depth);
        if !flows {
            out.push('\n');
        }
    }
    if open.is_some() {
        end_line(&mut out, true);
    }
    if !text.ends_with('\n') && out.ends_with('\n') {
        out.pop();
    }
    out
}

/// Ends a line that was left open when the next one cannot join it.
fn end_line(out: &mut String, open: bool) {
    if open {
        while out.ends_with(' ') {
            out.pop();
        }
        out.push('\n');
    }
}
