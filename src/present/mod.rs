//! Plain rows in, plain rows out: lists, timelines, charts' geometry. No text for people.
