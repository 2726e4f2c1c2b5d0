//! A seal: an office's signature over what it held when it exported (FORMAT §4).

use super::json::{Object, Value};
use super::problem::{Fault, Problem};
use super::shape::{Members, Path, put};
use crate::domain::{ActId, Instant, OfficeId};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};

/// What every signature of a seal begins with.
const PREFIX: &[u8] = b"banjie-seal/1\n";

/// An Ed25519 public key.
pub type PublicKey = [u8; 32];

/// A seal whose signature is that of its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seal {
    /// Whose.
    pub office: OfficeId,
    /// The key that signed.
    pub key: PublicKey,
    /// When.
    pub at: Instant,
    /// The heads of every stream in the export.
    pub heads: Vec<ActId>,
    signature: Box<str>,
    canonical: Box<str>,
}

impl Seal {
    /// Canonical JSON, as it stands in a file.
    pub fn canonical(&self) -> &str {
        &self.canonical
    }

    /// The order by which one of two seals that cover the same acts is chosen: the greater one stays.
    pub(crate) fn precedence(&self) -> (Instant, &str) {
        (self.at, &self.signature)
    }

    /// Reads a seal and verifies its signature; whether the office was given the key, the registry
    /// says.
    pub(crate) fn from_object(object: &Object) -> Result<Self, Fault> {
        let members = Members { object, at: &Path::Root };
        let key: PublicKey = members.get("key")?;
        let bytes: [u8; 64] = members.get("signature")?;
        let seal = Self {
            office: members.get("office")?,
            key,
            at: members.get("at")?,
            heads: members.get("heads")?,
            signature: members.get("signature")?,
            canonical: object.canonical().into_boxed_str(),
        };
        VerifyingKey::from_bytes(&key)
            .and_then(|key| key.verify_strict(&signed(object), &Signature::from_bytes(&bytes)))
            .map_err(|_| members.fault("signature", Problem::BadSignature))?;
        Ok(seal)
    }

    /// Reads a seal from its JSON and verifies its signature.
    pub fn read(text: &str) -> Result<Self, Fault> {
        Self::from_object(&super::strict::seal(text)?)
    }

    /// Signs these heads.
    pub fn sign(
        office: &OfficeId,
        secret: &[u8; 32],
        at: Instant,
        heads: Vec<ActId>,
    ) -> Result<Self, Fault> {
        let unsigned = Unsigned::new(office, &public_key(secret), at, heads);
        let signature = sign(secret, &unsigned.message());
        unsigned.signed(&signature)
    }
}

/// A seal that has not been signed yet: whoever holds the key may be slow to answer.
#[derive(Debug)]
pub struct Unsigned {
    office: OfficeId,
    key: PublicKey,
    at: Instant,
    heads: Vec<ActId>,
}

impl Unsigned {
    /// What an office is to seal by its key.
    pub fn new(office: &OfficeId, key: &PublicKey, at: Instant, mut heads: Vec<ActId>) -> Self {
        heads.sort_unstable();
        heads.dedup();
        Self { office: office.clone(), key: *key, at, heads }
    }

    /// The bytes to be signed.
    pub fn message(&self) -> Vec<u8> {
        signed(&self.object())
    }

    /// The seal of this signature.
    ///
    /// # Errors
    /// The signature is not that of the key, or the office's id cannot be written.
    pub fn signed(&self, signature: &[u8; 64]) -> Result<Seal, Fault> {
        let mut object = self.object();
        object.set("signature", Value::text(URL_SAFE_NO_PAD.encode(signature)));
        Seal::from_object(&object)
    }

    fn object(&self) -> Object<'_> {
        let mut object = Object::default();
        put(&mut object, "office", &self.office);
        put(&mut object, "key", &self.key);
        put(&mut object, "at", &self.at);
        put(&mut object, "heads", &self.heads);
        object
    }
}

/// Signs a message (Ed25519): the same message and secret give the same signature.
pub fn sign(secret: &[u8; 32], message: &[u8]) -> [u8; 64] {
    SigningKey::from_bytes(secret).sign(message).to_bytes()
}

/// The public key of a secret key.
pub fn public_key(secret: &[u8; 32]) -> PublicKey {
    SigningKey::from_bytes(secret).verifying_key().to_bytes()
}

/// A public key as it stands in a file: base64url without padding.
pub fn write_key(key: &PublicKey) -> String {
    URL_SAFE_NO_PAD.encode(key)
}

/// Reads a public key; none where it is not one.
pub fn read_key(text: &str) -> Option<PublicKey> {
    let key: PublicKey = URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok()?;
    VerifyingKey::from_bytes(&key).ok().filter(|key| !key.is_weak()).map(|_| key)
}

/// The bytes that are signed: the prefix and the canonical JSON without `signature`.
fn signed(object: &Object) -> Vec<u8> {
    let mut canonical = String::new();
    object.write(&mut canonical, Some("signature"));
    [PREFIX, canonical.as_bytes()].concat()
}
