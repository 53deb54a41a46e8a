//! What the store keeps of our values, as bytes: mirrors of the nouns that can be packed. The nouns know no
//! format.

pub(crate) mod bundle;
pub(crate) mod decided;
pub(crate) mod envelope;
pub(crate) mod found;
pub(crate) mod pack;
pub(crate) mod said;
pub(crate) mod shown;
pub(crate) mod whole;
