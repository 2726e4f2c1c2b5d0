//! What is printed. Whoever reads may have had enough (`| head`): the rest is then left out, which is no error.

use std::io::{self, BufWriter, ErrorKind, StdoutLock, Write};

/// The lines that say why something was not done.
pub(super) type Lines = Vec<String>;

/// Prints on standard output.
///
/// # Errors
/// It does not take what is printed, though somebody reads it: a full disk, say.
pub(super) fn print(
    write: impl FnOnce(&mut BufWriter<StdoutLock<'_>>) -> io::Result<()>,
) -> Result<(), Lines> {
    let mut out = BufWriter::new(io::stdout().lock());
    match write(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(vec![format!("standard output: {error}")])
        }
        _ => Ok(()),
    }
}

/// Says on standard error why something was not done. Where nobody hears it, the exit code says it alone.
pub(super) fn complain(lines: &Lines) {
    let mut out = io::stderr().lock();
    let _ = lines.iter().try_for_each(|line| writeln!(out, "{line}"));
}
