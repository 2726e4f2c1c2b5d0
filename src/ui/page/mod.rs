//! The pages, one file or folder a route.

pub mod accountability;
pub mod backup;
pub mod calendar;
pub mod conflicts;
pub mod desk;
pub mod exchange;
pub mod help;
pub mod leader;
pub mod ledgers;
pub mod list;
pub mod matter;
pub mod measures;
pub mod notice;
pub mod offices;
pub mod paper;
pub mod profile;
pub mod register;
pub mod settings;
pub mod sheet;
pub mod sitting;
pub mod statistics;
pub mod storage;
pub mod supervision;
pub mod units;
pub mod welcome;
pub mod year;
