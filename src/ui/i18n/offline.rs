//! Texts of use without a network, and of new versions.

use super::{Lang, texts};

texts! {
    NEW_VERSION: "新版本已就绪。更新时刷新本页，尚未登记的内容留作草稿。", "A new version is ready. This page then loads anew; what is not recorded yet stays as a draft.";
    UPDATE: "更新", "Update";
    OLD_TAB: "新版本已启用，本标签页仍为旧版本。", "A new version is in use; this tab still runs the old one.";
    RELOAD: "刷新", "Reload";
    OFFLINE: "离线使用", "Without a network";
    KEEPING: "正在保存离线所需的文件……", "Keeping what is needed without a network…";
    IMPOSSIBLE: "本浏览器或本地址不支持离线使用：服务停止后无法打开本页。", "Not possible in this browser or at this address: without its server the page will not open.";
}

/// That the page opens without a network, by this build.
pub fn kept(build: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("已就绪：断网或服务停止后仍可打开。本机保存的版本：{build}"),
        Lang::En => format!(
            "Ready: the page opens without a network or its server. Build kept here: {build}"
        ),
    }
}

/// That a release was not kept, because of this file.
pub fn refused(file: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => {
            format!("服务器上的文件与发布的不一致，未予保存（{file}）。请联系维护人员重新发布。")
        }
        Lang::En => format!(
            "A file on the server is not as published, and was not kept ({file}). Tell whoever maintains the page."
        ),
    }
}
