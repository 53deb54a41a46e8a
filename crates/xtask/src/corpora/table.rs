//! A table of words: a vocabulary of pieces and a vector for each, as sentence encoders begin with.

use amends_language::model::Vocabulary;
use anyhow::{Context, bail};
use serde_json::Value;
use std::path::Path;

/// The vectors of a vocabulary's pieces.
pub struct Table {
    /// The pieces by number.
    pub pieces: Vec<String>,
    /// How long a vector is.
    pub width: usize,
    vectors: Vec<f32>,
    vocabulary: Vocabulary,
}

/// What the table is called in a file of BERT's weights.
const NAME: &str = "embeddings.word_embeddings.weight";

impl Table {
    /// Reads a folder that holds `vocab.txt` and `model.safetensors`.
    ///
    /// # Errors
    /// When one is missing, or the weights have no word table of 32-bit numbers for this vocabulary.
    pub fn read(folder: &Path) -> anyhow::Result<Table> {
        let read = |name: &str| {
            let path = folder.join(name);
            std::fs::read(&path).with_context(|| format!("reading {}", path.display()))
        };
        let lines = String::from_utf8(read("vocab.txt")?)?;
        let (shape, vectors) = tensor(&read("model.safetensors")?, NAME)?;
        let pieces: Vec<String> = lines.lines().map(str::to_string).collect();
        let [count, width] = shape[..] else {
            bail!("{NAME} is no table");
        };
        if count != pieces.len() || width * count != vectors.len() {
            bail!("{NAME} is no table of the words in vocab.txt");
        }
        Ok(Table {
            vocabulary: Vocabulary::read(&lines),
            pieces,
            width,
            vectors,
        })
    }

    /// The vector of a piece.
    pub fn vector(&self, piece: usize) -> &[f32] {
        &self.vectors[piece * self.width..(piece + 1) * self.width]
    }

    /// The mean vector of a text's pieces; zero for a text without any.
    pub fn mean(&self, text: &str) -> Vec<f32> {
        let numbers = self.vocabulary.numbers(text);
        let mut sum = vec![0.0f32; self.width];
        for number in &numbers {
            for (s, v) in sum.iter_mut().zip(self.vector(*number as usize)) {
                *s += v;
            }
        }
        let all = numbers.len().max(1) as f32;
        sum.iter().map(|s| s / all).collect()
    }
}

/// A tensor of 32-bit numbers out of a `.safetensors` file: eight bytes say how long the JSON that follows
/// is; it says where each tensor lies in the rest.
fn tensor(file: &[u8], name: &str) -> anyhow::Result<(Vec<usize>, Vec<f32>)> {
    let damaged = || "this is no safetensors file";
    let (length, rest) = file.split_first_chunk::<8>().with_context(damaged)?;
    let length = usize::try_from(u64::from_le_bytes(*length))?;
    let (head, data) = rest.split_at_checked(length).with_context(damaged)?;
    let head: Value = serde_json::from_slice(head).with_context(damaged)?;
    let entry = &head[name];
    if entry["dtype"] != "F32" {
        bail!("the file holds no {name} of 32-bit numbers");
    }
    let numbers = |key: &str| -> Vec<usize> {
        let all = entry[key].as_array().into_iter().flatten();
        all.filter_map(|n| usize::try_from(n.as_u64()?).ok())
            .collect()
    };
    let [begin, end] = numbers("data_offsets")[..] else {
        bail!(damaged());
    };
    let bytes = data.get(begin..end).with_context(damaged)?;
    let (numbers_of, _) = bytes.as_chunks::<4>();
    let values = numbers_of.iter().map(|b| f32::from_le_bytes(*b)).collect();
    Ok((numbers("shape"), values))
}
