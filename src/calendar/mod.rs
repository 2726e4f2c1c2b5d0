//! Civil days, working days and the State Council's notices (RULES §1).
