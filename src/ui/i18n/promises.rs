//! What is promised of safety, and what a page without a server cannot promise. `docs/security.md` says the same with the test
//! of each.

use super::{Text, texts};

texts! {
    TITLE: "安全承诺", "What you can rely on";
    CANNOT: "无法保证的", "What it cannot promise";
}

const fn line(zh: &'static str, en: &'static str) -> Text {
    Text { zh, en }
}

/// What is promised, a line each.
pub const KEPT: [Text; 10] = [
    line(
        "除提供本页的地址外，程序不与任何地方通信。",
        "The program talks to the address that it came from, and to nothing else.",
    ),
    line(
        "收到的文字只作文字显示，其中夹带的代码不会运行。",
        "What a file says is shown as text; code hidden in it does not run.",
    ),
    line(
        "文件先查看，再整份收进或整份拒绝；拒绝时说明位置和原因。",
        "A file is looked at first, and taken whole or refused whole, with the place and the reason.",
    ),
    line(
        "记录改动一字即可查出；登记密钥的机构，其记录须有封印。",
        "A record of which one letter was changed is found out; the records of an office with a key need its seal.",
    ),
    line(
        "密钥只存于本机浏览器，不写入任何文件。",
        "The secret key stays in this browser, and is written into no file.",
    ),
    line(
        "单位文件只含登记簿和该单位的事项，不含督查部门内部记录。",
        "A unit's file holds the registry and that unit's matters, and nothing that the supervising offices keep to themselves.",
    ),
    line(
        "过大的文件和工作簿，不读入即拒绝。",
        "A file or a workbook that is too large is refused unread.",
    ),
    line(
        "名称中看不见的字符以编号显示；添加看上去相同的单位时予以提示。",
        "Hidden characters are shown by their numbers; a unit that looks like another one is pointed out.",
    ),
    line(
        "新版本逐个文件核对无误才保存，经同意才启用；此前一直使用原版本。",
        "A new version is kept only when each of its files is proved, and used only when you agree.",
    ),
    line(
        "本页不在其他网页的框架内运行，以防误导点击。",
        "The page does not run inside another page, which could mislead your clicks.",
    ),
];

/// What is promised in the edition for double click.
pub const BY_DOUBLE_CLICK: [Text; 9] = [
    line(
        "台账内容和各项设置都不存入浏览器。",
        "Nothing of the ledger is kept in the browser, not even a setting.",
    ),
    line("本页不与任何地方通信。", "The page talks to nobody."),
    line(
        "选择了文件夹的，写入文件后才算登记。",
        "Where a folder is chosen, an act counts as recorded when it is in the file.",
    ),
    line(
        "多人共用一个文件的，各自登记的内容都会保留：读到过的记录被覆盖的，本页会重新写入。",
        "Whoever else writes the same file loses nothing, and makes nothing lost: a page writes again what it has seen and finds missing.",
    ),
    line(
        "文件被截断或损坏的，完好的记录都能读出，其余取自上一份完好的副本。",
        "Of a file that was cut off or damaged, what is whole is there, and the last good copy gives the rest.",
    ),
    line(
        "设了密钥的机构，写入文件的每条记录都有封印。",
        "The file of an office that has a key holds nothing of it without a seal.",
    ),
    line(
        "密钥以口令加密后才存放在台账旁；口令不保存。",
        "The key lies beside the ledger only under its passphrase, which is kept nowhere.",
    ),
    line(
        "新版程序写出的文件不打开，也不改动。",
        "A file of a newer version is refused, and stays as it is.",
    ),
    line(
        "浏览器不能写文件的，本页随时显示尚未存入文件的记录数，关闭前提醒。",
        "Where a browser writes no files, the page counts what is in none, and asks before it is closed.",
    ),
];

/// What cannot be in that edition.
pub const NOT_BY_DOUBLE_CLICK: [Text; 4] = [
    line(
        "两台电脑同时写入，而先写的一台随即关机的，它最后登记的内容不在共用的文件中，只在它自己导出的文件里。",
        "Of two computers that write at the same moment, the one that is shut down at once leaves what it recorded last in its own exports only.",
    ),
    line(
        "能进入文件夹的人都能查看台账，也能删除文件。请用文件夹权限保护，并定期复制备份。",
        "Whoever can open the folder can read the ledger and delete its files. Protect the folder by its permissions, and copy it from time to time.",
    ),
    line(
        "口令遗失不能找回；由其他督查部门登记新密钥。",
        "A passphrase that is lost cannot be found again; another supervising office registers a new key.",
    ),
    line(
        "文件夹中的台账文件打开时逐条核对内容是否改动，不核验封印；封印由收进该文件的一方核验。",
        "A file of the folder is opened as it is: each act is proved by its hash, and its seals are checked where the file is taken in elsewhere.",
    ),
];

/// What cannot be, a line each.
pub const NOT_KEPT: [Text; 4] = [
    line(
        "不设登录：能使用本机本浏览器的人都能查看和登记。请用系统账户和锁屏保护电脑。",
        "There is no login: whoever can use this browser can read and record. Protect the computer by its accounts and its lock.",
    ),
    line(
        "规则由各台电脑自行执行；绕过本页写出的记录，由收进文件的一方核验。",
        "Each computer applies the rules by itself; what was written past the page is checked where the file is taken in.",
    ),
    line(
        "浏览器中的台账未加密。需要保密的，请对磁盘加密；导出文件可设口令。",
        "The ledger in the browser is not encrypted. Encrypt the disk where that matters; exports can have a passphrase.",
    ),
    line(
        "能操作本机的人可以删除浏览器数据；只有导出的文件和其他单位的副本能够对证。",
        "Whoever has the computer can delete the browser's data; only exports, and the copies of other offices, bear witness then.",
    ),
];
