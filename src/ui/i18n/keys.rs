//! Texts of keys and seals.

pub use crate::texts::generated::keys::*;
use super::Lang;
use crate::engine::Proof;

/// What proves an act, in a word beside it.
pub fn proof(proof: Proof, lang: Lang) -> &'static str {
    let text = match proof {
        Proof::Sealed => PROOF_SEALED,
        Proof::Vouched => PROOF_VOUCHED,
        Proof::Keyless => PROOF_KEYLESS,
        Proof::Lacking => PROOF_LACKING,
    };
    text.of(lang)
}
