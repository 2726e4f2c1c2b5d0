//! Texts of the edition for double click: where the ledger lies, and the key beside it.

use super::{Lang, texts};

texts! {
    CHOOSE: "选择文件夹", "Choose a folder";
    CHOOSE_WHY: "台账存成所选文件夹中的一个文件，不存入浏览器。可选本机、U 盘或共享文件夹；浏览器询问时，请允许本页查看并编辑其中的文件。每次打开本页都要选择一次。", "The ledger is a file in the folder that you choose; nothing is kept in the browser. The folder may be on this computer, on a stick or shared. Allow the page to view and edit files there when the browser asks. It is chosen anew each time the page is opened.";
    CHOOSE_ANOTHER: "另选文件夹", "Choose another folder";
    OPEN_LEDGER: "打开台账", "Open a ledger";
    NO_FILES: "文件夹中还没有台账文件。", "There is no ledger file in the folder yet.";
    OPEN_OTHER: "打开台账文件", "Open a ledger file";
    OPEN_OTHER_WHY: "其他位置的 .ledger.json 文件，打开后另存一份到所选文件夹。", "A .ledger.json file from elsewhere: a copy of it is kept in the folder.";
    DEMO_WHY: "载入一份取材于公开任务清单的演示台账，不写入任何文件。", "A ledger made of published task lists; no file is written.";
    NEW_WHY: "由督查部门建立，在所选文件夹中生成台账文件。", "For the supervising office: the ledger's file is made in the folder.";
    PASSPHRASE: "密钥口令（至少 8 个字符）", "Passphrase of the key (8 characters or more)";
    PASSPHRASE_AGAIN: "再次输入口令", "The passphrase again";
    PASSPHRASE_WHY: "设口令的，同时生成本机构密钥，加密后存放在台账文件旁，导出文件加盖封印；以后每次登记前须用口令解锁，口令遗失不能找回。不设口令的，不生成密钥，导出文件没有封印。", "With a passphrase the office gets a key, which lies encrypted beside the ledger; exports are sealed, and each sitting the key has to be unlocked before anything is recorded. A lost passphrase cannot be found again. Without one there is no key, and exports are not sealed.";
    TOO_SHORT: "口令至少 8 个字符", "At least 8 characters";
    DIFFERENT: "两次输入的口令不同", "The two are not the same";
    IN_MEMORY: "本浏览器不能写入文件夹：登记的内容只在本页打开期间保留。请随时点击页首“保存文件”，关闭本页前务必保存。", "This browser cannot write into a folder: what is recorded lasts as long as the page is open. Save it as a file by the button in the head, and always before you close the page.";
    HONEST: "台账只在您选择的文件中，不上传，不存入浏览器。请定期把文件夹复制到别处备份。", "The ledger is only in the file that you choose: not uploaded, not kept in the browser. Copy the folder elsewhere from time to time.";
    SAVE_FILE: "保存文件", "Save the file";
    NOT_SAID: "尚未说明由谁登记，只能查看。", "It is not said who records: reading only.";
    SAY_WHO: "选择登记机构", "Choose who records";
    LOCKED: "本机构的密钥尚未解锁，只能查看。输入口令解锁后即可登记。", "Your office's key is locked: reading only. Unlock it by its passphrase to record.";
    MAKE_KEY: "生成密钥", "Make a key";
    MAKE_KEY_WHY: "本机构还没有密钥。设一个口令，即在台账文件旁生成加密的密钥文件。督查部门的密钥随即登记；承办单位请把生成后显示的公钥交督查部门登记。登记以后，每次登记事项前须用口令解锁，口令遗失不能找回。", "Your office has no key yet. Set a passphrase, and a key is made and put beside the ledger, encrypted. A supervising office's key is registered at once; an undertaking unit sends the public key that is then shown to the supervising office. Once it is registered, each sitting it has to be unlocked before anything is recorded; a lost passphrase cannot be found again.";
    UNLOCK: "解锁密钥", "Unlock the key";
    KEY_PASSPHRASE: "密钥口令", "Passphrase of the key";
    NO_KEY: "本机构已登记密钥，但没有解锁，不能登记。请先用口令解锁；文件夹中没有密钥文件的，请把密钥文件放回台账文件旁。", "Your office has a key that is not unlocked here: nothing can be recorded. Unlock it by its passphrase; if its file is not in the folder, put it back beside the ledger.";
    KEY_BESIDE: "密钥以口令加密，存放在台账文件旁的 .key.age 文件中。", "The key lies under its passphrase in a .key.age file beside the ledger.";
    CLOSE_LEDGER: "关闭台账", "Close the ledger";
    CLOSE_WHY: "返回首页，台账文件仍在原处。", "Back to the first page. The file stays where it is.";
}

/// Where the ledger is kept, at the foot of the navigation.
pub fn kept_in(folder: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("存于文件夹“{folder}” · 未联网"),
        Lang::En => format!("Kept in the folder “{folder}”"),
    }
}

/// Which folder was chosen.
pub fn chosen(folder: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("已选择文件夹“{folder}”。"),
        Lang::En => format!("The folder “{folder}” is chosen."),
    }
}

/// How many acts are in no file.
pub fn unsaved(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::Zh, _) => format!("{n} 条记录尚未存入文件"),
        (Lang::En, 1) => "1 act is in no file".to_owned(),
        (Lang::En, _) => format!("{n} acts are in no file"),
    }
}
