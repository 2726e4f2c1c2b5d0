//! The page's second program: what it needs seldom, and what would make it wait. It runs in a worker
//! (`src/web/worker.js`), which is started when it is first needed; `storage::helper` calls it.
//!
//! Each call gives bytes. What is no bytes by itself crosses as JSON.

fn main() {
    #[cfg(target_arch = "wasm32")]
    console_error_panic_hook::set_once();
}

#[cfg(target_arch = "wasm32")]
mod exported {
    use banjie::domain::Date;
    use banjie::locker::{self, LockError};
    use banjie::sheet::out::{Sheet, workbook};
    use banjie::sheet::read;
    use serde::Serialize;
    use wasm_bindgen::prelude::wasm_bindgen;

    /// As `locker::lock`; throws the error's name.
    #[wasm_bindgen]
    pub fn lock(bytes: &[u8], passphrase: &str) -> Result<Vec<u8>, String> {
        locker::lock(bytes, passphrase).map_err(name)
    }

    /// As `locker::unlock`; throws the error's name.
    #[wasm_bindgen]
    pub fn unlock(bytes: &[u8], passphrase: &str) -> Result<Vec<u8>, String> {
        locker::unlock(bytes, passphrase).map_err(name)
    }

    /// As `sheet::read::read`; throws the error as JSON.
    #[wasm_bindgen]
    pub fn read_sheet(bytes: &[u8]) -> Result<Vec<u8>, String> {
        json(read::read(bytes))
    }

    /// As `sheet::read::pasted`; throws the error as JSON.
    #[wasm_bindgen]
    pub fn read_pasted(text: &str) -> Result<Vec<u8>, String> {
        json(read::pasted(text))
    }

    /// As `sheet::out::workbook`, of sheets and the day; throws the error's words.
    #[wasm_bindgen]
    pub fn write_workbook(order: &[u8]) -> Result<Vec<u8>, String> {
        let (sheets, made): (Vec<Sheet>, Date) = serde_json::from_slice(order).map_err(words)?;
        workbook(&sheets, made).map_err(words)
    }

    fn json<T: Serialize, E: Serialize>(outcome: Result<T, E>) -> Result<Vec<u8>, String> {
        match outcome {
            Ok(read) => serde_json::to_vec(&read).map_err(words),
            Err(error) => Err(serde_json::to_string(&error).map_err(words)?),
        }
    }

    #[allow(clippy::needless_pass_by_value, reason = "as `map_err` hands it over")]
    fn name(error: LockError) -> String {
        format!("{error:?}")
    }

    #[allow(clippy::needless_pass_by_value, reason = "as `map_err` hands it over")]
    fn words(error: impl ToString) -> String {
        error.to_string()
    }
}
