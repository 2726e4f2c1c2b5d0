//! A file replaced by another text: whoever reads meets the old one or the new one, whole.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

/// Writes beside the place, flushes, and renames. A link is followed: it stays, and the file that it leads to is
/// replaced. An existing file's permissions are kept.
///
/// # Errors
/// The place is taken by what is no ordinary file (a folder, a device, a link that leads nowhere), or
/// its folder does not take the text. Then nothing has changed.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let place = ordinary(path)?;
    let folder = place.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let name = place.file_name().unwrap_or_default();
    let mut beside = tempfile::Builder::new();
    beside.prefix(name).suffix(".part");
    #[cfg(unix)]
    beside.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut beside = beside.tempfile_in(folder)?;
    beside.write_all(bytes)?;
    if let Ok(old) = fs::metadata(&place) {
        beside.as_file().set_permissions(old.permissions())?;
    }
    beside.as_file().sync_all()?;
    beside.persist(&place)?;
    // The name too has to reach the disk, where a folder can be flushed.
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
    Ok(())
}

/// Where an ordinary file stands, or may come to stand.
fn ordinary(path: &Path) -> io::Result<PathBuf> {
    let refused = |what| Err(io::Error::new(ErrorKind::InvalidInput, what));
    match fs::canonicalize(path) {
        Ok(place) if place.is_file() => Ok(place),
        Ok(place) if place.is_dir() => refused("a folder stands there, no file"),
        Ok(_) => refused("no ordinary file stands there"),
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        Err(_) if fs::symlink_metadata(path).is_ok() => {
            refused("a link stands there that leads nowhere")
        }
        Err(_) => Ok(path.to_path_buf()),
    }
}
