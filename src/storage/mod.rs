//! The browser's side of keeping the ledger: IndexedDB, local settings, tabs, clock, files.
