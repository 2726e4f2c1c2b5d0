//! Texts of what is noticed of the engine.

use super::texts;

texts! {
    SILENT: "程序已有二十多秒没有回应，可能仍在处理较多数据。可以继续等待；也可以放弃等待，先保存已存数据再刷新，正在登记而未保存的内容届时不保留。", "Nothing has been heard of the program for more than twenty seconds; it may still be at work. Wait, or give up: save what is stored, then reload. What is being recorded and is not stored yet is lost then.";
    WAIT: "继续等待", "Wait";
    GIVE_UP: "放弃等待", "Give up";
    NO_ANSWER: "程序长时间没有回应。", "The program did not answer for long.";
    OUTDATED: "新版本已就绪，请刷新。正在填写的内容请先保存。", "A new version is ready: reload. Save first what you are typing.";
    RELOAD: "刷新", "Reload";
}
