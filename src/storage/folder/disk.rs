//! A folder that a person has chosen (File System Access), and the files in it as bytes.

use crate::engine::store::StoreError;
use crate::storage::thrown::Thrown;
use js_sys::{Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    File, FileSystemDirectoryHandle, FileSystemFileHandle, FileSystemGetFileOptions,
    FileSystemWritableFileStream,
};

/// By what a file is known to be the same as before without reading it: its size and when it was written.
pub(super) type Stamp = (f64, f64);

/// The folder.
#[derive(Debug, Clone)]
pub(super) struct Disk(pub(super) FileSystemDirectoryHandle);

impl Disk {
    /// A file's stamp; none where there is no such file.
    pub(super) async fn stamp(&self, name: &str) -> Result<Option<Stamp>, StoreError> {
        Ok(self.file(name).await?.as_ref().map(stamp))
    }

    /// A file's bytes, if there is one that is not larger than `most`.
    pub(super) async fn read(
        &self,
        name: &str,
        most: usize,
    ) -> Result<Option<(Stamp, Vec<u8>)>, StoreError> {
        let Some(file) = self.file(name).await? else { return Ok(None) };
        #[allow(clippy::cast_precision_loss, reason = "a bound of some hundred million")]
        if file.size() > most as f64 {
            return Err(StoreError::Broken(format!("FileTooLarge: {} bytes", file.size())));
        }
        let buffer = settled::<JsValue>(file.array_buffer()).await?;
        Ok(Some((stamp(&file), Uint8Array::new(&buffer).to_vec())))
    }

    /// Writes a file whole. The browser writes it beside and swaps it in at the end, so that a reader
    /// meets the old one or the new one.
    pub(super) async fn write(&self, name: &str, bytes: &[u8]) -> Result<(), StoreError> {
        let options = FileSystemGetFileOptions::new();
        options.set_create(true);
        let handle: FileSystemFileHandle =
            settled(self.0.get_file_handle_with_options(name, &options)).await?;
        let stream: FileSystemWritableFileStream = settled(handle.create_writable()).await?;
        let written = async {
            let write = stream.write_with_js_u8_array(&Uint8Array::from(bytes));
            settled::<JsValue>(write.map_err(|error| failure(&error))?).await?;
            settled::<JsValue>(stream.close()).await
        };
        if let Err(error) = written.await {
            // What was written beside is thrown away; where even that fails, it is not swapped in.
            let _ = settled::<JsValue>(stream.abort()).await;
            return Err(error);
        }
        Ok(())
    }

    /// Removes a file that is there.
    pub(super) async fn remove(&self, name: &str) -> Result<(), StoreError> {
        settled::<JsValue>(self.0.remove_entry(name)).await.map(|_| ())
    }

    async fn file(&self, name: &str) -> Result<Option<File>, StoreError> {
        let found: Result<FileSystemFileHandle, _> = settled(self.0.get_file_handle(name)).await;
        let file = match found {
            Ok(handle) => settled(handle.get_file()).await,
            Err(error) => Err(error),
        };
        match file {
            Ok(file) => Ok(Some(file)),
            Err(StoreError::Missing) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

fn stamp(file: &File) -> Stamp {
    (file.size(), file.last_modified())
}

async fn settled<T: JsCast>(promise: impl Into<JsValue>) -> Result<T, StoreError> {
    let settled = JsFuture::from(Promise::resolve(&promise.into())).await;
    settled.map(JsCast::unchecked_into).map_err(|error| failure(&error))
}

fn failure(error: &JsValue) -> StoreError {
    let thrown = Thrown::of(error);
    match thrown.name.as_str() {
        "NotFoundError" => StoreError::Missing,
        "NotAllowedError" | "SecurityError" => StoreError::NotAllowed,
        // Another page is swapping the file at this moment.
        "NoModificationAllowedError" => StoreError::Busy,
        _ => thrown.into(),
    }
}
