//! The model file: a head's names and scales, then a row of small whole numbers a feature.

use super::features::GROUPS;
use crate::reading::Language;
use amends_domain::MomentKind;
use std::borrow::Cow;

/// Bytes of a row: one weight a head, the rest zero.
pub const WIDTH: usize = 16;
const MAGIC: &[u8; 8] = b"AMENDSM3";

/// Bytes of the code of its language, the rest zero.
const CODE: usize = 4;

/// Bytes of the name of a kind.
const NAME: usize = 16;

/// The rows begin at a multiple of this, so that a row lies in one line of the processor's cache.
const LINE: usize = 64;

/// A trained model.
#[derive(Debug, Clone)]
pub struct Model {
    /// The language that it reads.
    pub language: Language,
    /// One a moment kind that the model decides; of all others the cues are asked.
    pub heads: Vec<Head>,
    pub(super) weights: Cow<'static, [u8]>,
    /// Where the rows begin in `weights`.
    pub(super) begin: usize,
}

/// What is known of one kind besides its weights.
#[derive(Debug, Clone, PartialEq)]
pub struct Head {
    /// The kind it finds.
    pub kind: MomentKind,
    /// What a sentence without features has as logit.
    pub bias: f32,
    /// The probability is the logistic function of `slope * logit + shift` (Platt 1999).
    pub slope: f32,
    /// See `slope`.
    pub shift: f32,
    /// From which probability on the kind is reported.
    pub threshold: f32,
    /// What a weight of one is worth, group by group.
    pub scales: [f32; GROUPS.len()],
}

/// Why a model file cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ModelError {
    /// It does not begin as a model does.
    #[error("this is not a model of Amends")]
    Foreign,
    /// Its features are others than those of this version.
    #[error("this model was trained for another version of Amends; train it again")]
    OtherVersion,
    /// It ends early or says what cannot be.
    #[error("this model file is damaged")]
    Damaged,
}

impl Model {
    /// Reads a model file; its weights stay where they are.
    ///
    /// # Errors
    /// When the bytes are no model, one of another version, or damaged.
    pub fn parse(bytes: impl Into<Cow<'static, [u8]>>) -> Result<Model, ModelError> {
        let bytes = bytes.into();
        let mut rest = Cursor(&bytes);
        if rest.take(8)? != MAGIC {
            return Err(ModelError::Foreign);
        }
        let language = Language::named(&rest.name(CODE)?).ok_or(ModelError::Damaged)?;
        if rest.number()? as usize != GROUPS.len() {
            return Err(ModelError::OtherVersion);
        }
        for group in GROUPS {
            if rest.number()? != group.bits {
                return Err(ModelError::OtherVersion);
            }
        }
        let count = rest.number()? as usize;
        if count > WIDTH {
            return Err(ModelError::Damaged);
        }
        let mut heads = Vec::new();
        for _ in 0..count {
            heads.push(rest.head()?);
        }
        let begin = (bytes.len() - rest.0.len()).next_multiple_of(LINE);
        if bytes.len() != begin + rows() * WIDTH {
            return Err(ModelError::Damaged);
        }
        Ok(Model {
            language,
            heads,
            weights: bytes,
            begin,
        })
    }

    /// The bytes of a model file: its language, the heads, and the rows of all groups one after the
    /// other.
    ///
    /// # Errors
    /// When the language is none that is read, when there are more heads than a row has room for, or not
    /// as many rows as there should be.
    pub fn write(
        language: Language,
        heads: &[Head],
        weights: &[[i8; WIDTH]],
    ) -> Result<Vec<u8>, ModelError> {
        if heads.len() > WIDTH || weights.len() != rows() {
            return Err(ModelError::Damaged);
        }
        let mut out = MAGIC.to_vec();
        let code = language.short().ok_or(ModelError::Damaged)?;
        out.extend_from_slice(&padded::<CODE>(code));
        let mut number = |n: usize| {
            let n = u32::try_from(n).unwrap_or(u32::MAX);
            out.extend_from_slice(&n.to_le_bytes());
        };
        number(GROUPS.len());
        for group in GROUPS {
            number(group.bits as usize);
        }
        number(heads.len());
        for head in heads {
            out.extend_from_slice(&padded::<NAME>(head.kind.name()));
            for value in [head.bias, head.slope, head.shift, head.threshold] {
                out.extend_from_slice(&value.to_le_bytes());
            }
            for value in head.scales {
                out.extend_from_slice(&value.to_le_bytes());
            }
        }
        out.resize(out.len().next_multiple_of(LINE), 0);
        out.extend(weights.iter().flatten().map(|w| w.cast_unsigned()));
        Ok(out)
    }
}

/// How many rows all groups have together.
pub fn rows() -> usize {
    GROUPS.iter().map(|g| 1 << g.bits).sum()
}

/// A name in so many bytes, zeros after it.
fn padded<const N: usize>(name: &str) -> [u8; N] {
    let mut out = [0; N];
    let bytes = name.as_bytes();
    let fits = bytes.len().min(N);
    out[..fits].copy_from_slice(&bytes[..fits]);
    out
}

struct Cursor<'a>(&'a [u8]);

impl<'a> Cursor<'a> {
    fn take(&mut self, n: usize) -> Result<&'a [u8], ModelError> {
        let (head, rest) = self.0.split_at_checked(n).ok_or(ModelError::Damaged)?;
        self.0 = rest;
        Ok(head)
    }

    fn four(&mut self) -> Result<[u8; 4], ModelError> {
        self.take(4)?.try_into().map_err(|_| ModelError::Damaged)
    }

    fn number(&mut self) -> Result<u32, ModelError> {
        Ok(u32::from_le_bytes(self.four()?))
    }

    fn real(&mut self) -> Result<f32, ModelError> {
        let value = f32::from_le_bytes(self.four()?);
        value
            .is_finite()
            .then_some(value)
            .ok_or(ModelError::Damaged)
    }

    /// A name of so many bytes, zeros after it.
    fn name(&mut self, bytes: usize) -> Result<String, ModelError> {
        let name = self.take(bytes)?.split(|b| *b == 0).next();
        let name = std::str::from_utf8(name.unwrap_or_default());
        Ok(name.map_err(|_| ModelError::Damaged)?.to_string())
    }

    fn head(&mut self) -> Result<Head, ModelError> {
        let kind = MomentKind::named(&self.name(NAME)?).ok_or(ModelError::Damaged)?;
        let mut head = Head {
            kind,
            bias: self.real()?,
            slope: self.real()?,
            shift: self.real()?,
            threshold: self.real()?,
            scales: [0.0; GROUPS.len()],
        };
        for scale in &mut head.scales {
            *scale = self.real()?;
        }
        Ok(head)
    }
}
