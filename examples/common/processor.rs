//! The processor's time, by Linux.

use std::time::Duration;

/// How long this thread has had a processor: whatever else runs on the machine is not counted.
pub(crate) fn processor() -> Duration {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let spent = stat.split_whitespace().next().and_then(|spent| spent.parse().ok());
    Duration::from_nanos(spent.unwrap_or_default())
}
