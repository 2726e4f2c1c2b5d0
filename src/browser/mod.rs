//! What only the page's own thread has.

pub mod canary;
pub mod clock;
pub mod edition;
pub mod engine;
mod error;
pub mod files;
pub mod folder;
pub mod helper;
pub mod key;
pub mod link;
pub mod rescue;
pub mod settings;
pub mod shelf;
pub mod tabs;
mod thread;
pub mod version;

pub use error::StorageError;
pub(crate) use error::thrown;

/// Everything that lies in the database, of whatever layout.
pub use crate::storage::idb::raw;
