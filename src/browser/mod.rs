//! What only the page's own thread has.

pub mod canary;
pub mod clock;
pub mod drafts;
pub mod edition;
pub mod engine;
pub mod files;
pub mod folder;
mod handle;
pub mod held;
pub mod helper;
pub mod key;
pub mod link;
pub mod notify;
pub mod offline;
pub mod place;
pub mod rescue;
pub mod room;
pub mod save;
pub mod settings;
pub mod shelf;
pub mod tabs;
pub mod text;
mod thread;
