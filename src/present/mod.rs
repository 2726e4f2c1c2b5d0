//! Plain rows in, plain rows out: lists, timelines, charts' geometry. No text for people.

pub mod accountability;
pub mod amended;
pub mod axis;
pub mod case;
pub mod clock;
pub mod conflicts;
pub mod counts;
pub mod days;
pub mod desk;
pub mod draft;
pub mod figures;
pub mod file_name;
pub mod fingerprint;
pub mod index;
pub mod leader;
pub mod list;
pub mod lookalike;
pub mod measures;
mod ranked;
pub mod responsibility;
pub mod row;
pub mod statistics;
pub mod strip;
pub mod timeline;
pub mod visible;
pub mod why;
pub mod year;
