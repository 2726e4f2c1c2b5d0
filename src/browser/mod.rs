//! What only the page's own thread has.

pub mod helper;
pub mod link;
pub mod rescue;
mod thread;
