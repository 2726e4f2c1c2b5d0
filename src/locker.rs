//! Files under a passphrase, in the age format: the `age` program opens ours, and we open its.
//!
//! Locking and unlocking are no part of the page's own program: they take a second and more, so that
//! they run in a worker (`src/bin/helper.rs`).

use age::armor::ArmoredReader;
use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor, scrypt};
use serde::{Deserialize, Serialize};
use std::io::{Read as _, Write as _};
use std::iter;

/// log₂ of scrypt's work: a second on an old laptop, 128 MiB.
const WORK: u8 = 17;
/// The most work that a file may ask for: a gigabyte; the `age` program asks for 18.
const MOST_WORK: u8 = 20;

/// How an age file begins, armoured or not.
const HEADS: [&[u8]; 2] = [b"age-encryption.org/", b"-----BEGIN AGE ENCRYPTED FILE-----"];

/// Why a file is not unlocked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{self:?}")]
pub enum LockError {
    /// Not an age file, or its beginning is damaged.
    NotAge,
    /// Locked for keys, not by a passphrase.
    NoPassphrase,
    /// The passphrase is wrong. A changed header looks the same.
    WrongPassphrase,
    /// The passphrase is right, but the content was changed or cut off.
    Changed,
    /// It asks for more work than this program gives.
    TooMuchWork,
    /// Locking failed: no random bytes.
    Failed,
}

/// Whether a file is one that a passphrase opens.
pub fn is_locked(bytes: &[u8]) -> bool {
    HEADS.iter().any(|head| bytes.starts_with(head))
}

/// Locks bytes under a passphrase.
///
/// # Errors
/// [`LockError::Failed`]: the system gave no random bytes.
pub fn lock(bytes: &[u8], passphrase: &str) -> Result<Vec<u8>, LockError> {
    let mut recipient = scrypt::Recipient::new(SecretString::from(passphrase));
    recipient.set_work_factor(WORK);
    let encryptor = Encryptor::with_recipients(iter::once(&recipient as &dyn age::Recipient))
        .map_err(|_| LockError::Failed)?;
    let mut locked = Vec::with_capacity(bytes.len() + 512);
    let mut writer = encryptor.wrap_output(&mut locked).map_err(|_| LockError::Failed)?;
    writer.write_all(bytes).and_then(|()| writer.finish()).map_err(|_| LockError::Failed)?;
    Ok(locked)
}

/// Unlocks a file, armoured or not. Nothing of it is given before all of it is known to be whole.
///
/// # Errors
/// As [`LockError`] says.
pub fn unlock(bytes: &[u8], passphrase: &str) -> Result<Vec<u8>, LockError> {
    let decryptor =
        Decryptor::new_buffered(ArmoredReader::new(bytes)).map_err(|error| why(&error))?;
    if !decryptor.is_scrypt() {
        return Err(LockError::NoPassphrase);
    }
    let mut identity = scrypt::Identity::new(SecretString::from(passphrase));
    identity.set_max_work_factor(MOST_WORK);
    let mut reader =
        decryptor.decrypt(iter::once(&identity as &dyn age::Identity)).map_err(|e| why(&e))?;
    let mut unlocked = Vec::with_capacity(bytes.len());
    reader.read_to_end(&mut unlocked).map_err(|_| LockError::Changed)?;
    Ok(unlocked)
}

fn why(error: &DecryptError) -> LockError {
    match error {
        DecryptError::DecryptionFailed
        | DecryptError::KeyDecryptionFailed
        | DecryptError::NoMatchingKeys
        | DecryptError::InvalidMac => LockError::WrongPassphrase,
        DecryptError::ExcessiveWork { .. } => LockError::TooMuchWork,
        _ => LockError::NotAge,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_locked_opens_with_its_passphrase_and_no_other() {
        let locked = lock("台账".as_bytes(), "长江 七号 口令").unwrap();
        assert!(is_locked(&locked) && !is_locked("台账".as_bytes()));
        assert!(!locked.windows(3).any(|bytes| bytes == "台".as_bytes()));
        assert_eq!(unlock(&locked, "长江 七号 口令").unwrap(), "台账".as_bytes());
        assert_eq!(unlock(&locked, "长江 七号口令"), Err(LockError::WrongPassphrase));
    }

    #[test]
    fn a_changed_byte_or_a_missing_end_is_told_wherever_it_is() {
        let locked = lock(&[7; 1000], "口令").unwrap();
        let body = locked.len() - 500;
        let mut changed = locked.clone();
        changed[body] ^= 1;
        assert_eq!(unlock(&changed, "口令"), Err(LockError::Changed));
        assert_eq!(unlock(&locked[..body], "口令"), Err(LockError::Changed));
        let mut head = locked;
        let at = head.windows(3).position(|bytes| bytes == b"---").unwrap() + 6;
        head[at] = if head[at] == b'A' { b'B' } else { b'A' };
        assert_eq!(unlock(&head, "口令"), Err(LockError::WrongPassphrase));
        assert_eq!(unlock(b"{\"format\":", "口令"), Err(LockError::NotAge));
        assert_eq!(unlock(b"", "口令"), Err(LockError::NotAge));
    }
}
