//! Texts of keys and seals.

use super::Lang;
use crate::engine::Proof;
pub use crate::texts::generated::keys::*;

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
