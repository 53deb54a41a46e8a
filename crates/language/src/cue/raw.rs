//! What stands in a cue file, as it stands there.
//!
//! The build script includes this file, too.

use super::error::CueError;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One cue file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawFile {
    /// ISO 639-1 code of the language it is for; a built-in file's folder says it.
    pub language: Option<String>,
    #[serde(default)]
    pub words: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub style: RawStyle,
    #[serde(default, rename = "cue")]
    pub cues: Vec<RawCue>,
}

/// Words that colour a text.
#[derive(Debug, Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawStyle {
    #[serde(default)]
    pub warm: Vec<String>,
    #[serde(default)]
    pub formal: Vec<String>,
}

/// One cue.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawCue {
    pub name: String,
    pub kind: Option<String>,
    pub hint: Option<String>,
    pub confidence: Option<f32>,
    #[serde(default)]
    pub lowers: BTreeMap<String, f32>,
    pub at: Option<String>,
    pub by: Option<String>,
    pub question: Option<bool>,
    pub min_words: Option<u16>,
    pub max_words: Option<u16>,
    pub deadline: Option<bool>,
    #[serde(default)]
    pub frame: bool,
    pub patterns: Vec<String>,
    #[serde(default)]
    pub not: Vec<String>,
    #[serde(default)]
    pub examples: Vec<String>,
    #[serde(default)]
    pub counter_examples: Vec<String>,
    /// Where the rule comes from, for people.
    #[serde(default)]
    pub note: String,
}

impl RawFile {
    /// Reads TOML.
    pub fn read(file: &str, text: &str) -> Result<RawFile, CueError> {
        toml::from_str(text).map_err(|e| CueError::File {
            file: file.to_string(),
            reason: e.to_string(),
        })
    }
}
