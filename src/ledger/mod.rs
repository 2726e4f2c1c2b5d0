//! The set of acts, their graph, order, fold, merge and conflicts; the file format, hashes, seals.
//! The only place that serialises.
