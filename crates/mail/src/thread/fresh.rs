//! "Reply" pressed to write something new: such a mail names the last one in its headers but has
//! nothing to do with it.

use super::facts::Facts;
use super::names::Names;
use super::options::Options;
use super::subject::differ_wholly;

/// True when `mail` starts a new conversation although its headers name `parent`: no "Re:" and no
/// common word in the subject, nothing quoted, and a long gap. All four, since each alone is common
/// among real answers.
pub(super) fn starts_anew(mail: &Facts, parent: &Facts, names: &Names, options: &Options) -> bool {
    let (Some(base), Some(before)) = (mail.base, parent.base) else {
        return false;
    };
    let lull = i64::try_from(options.lull.as_secs()).unwrap_or(i64::MAX);
    !mail.answers
        && !mail.quotes
        && mail.dated
        && parent.dated
        && mail.at.saturating_sub(parent.at) > lull
        && differ_wholly(names.subject_text(base), names.subject_text(before))
}
