//! A key's fingerprint as words, to be compared by telephone.

use crate::ledger::PublicKey;
use sha2::{Digest as _, Sha256};

/// How many bytes of the hash are said. 80 bits are enough that nobody can make a key with the same
/// words.
const BYTES: usize = 10;

/// One word for each byte: everyday things of two characters that do not sound alike. The list never
/// changes, since two programs must give the same words for one key.
const WORDS: &str = "\
     苹果 葡萄 香蕉 西瓜 桃子 樱桃 石榴 核桃 花生 红枣 南瓜 黄瓜 茄子 萝卜 土豆 白菜 \
     大蒜 生姜 豆腐 面条 馒头 饺子 米饭 鸡蛋 牛奶 白糖 酱油 茶叶 咖啡 豆浆 蜂蜜 芝麻 \
     老虎 狮子 大象 熊猫 骆驼 斑马 松鼠 兔子 山羊 绵羊 黄牛 骏马 小猪 黑狗 花猫 猴子 \
     公鸡 鸭子 天鹅 孔雀 燕子 麻雀 喜鹊 老鹰 鸽子 企鹅 鲤鱼 鲸鱼 海豚 乌龟 青蛙 螃蟹 \
     蝴蝶 蜻蜓 蚂蚁 蜜蜂 蚯蚓 蜗牛 知了 蟋蟀 松树 柳树 竹子 梧桐 银杏 牡丹 荷花 菊花 \
     梅花 玫瑰 水仙 芍药 芦苇 葫芦 青草 种子 太阳 月亮 星星 彩虹 白云 大雨 下雪 雷电 \
     春风 夏天 秋收 冬至 早晨 中午 傍晚 半夜 高山 大海 河流 湖泊 沙漠 草原 森林 岛屿 \
     瀑布 温泉 冰川 火山 平原 峡谷 黄河 长江 泰山 长城 故宫 敦煌 西湖 天池 罗盘 边关 \
     北京 上海 广州 重庆 西安 成都 武汉 杭州 青岛 厦门 桂林 昆明 拉萨 银川 哈密 漠河 \
     桌子 椅子 书柜 台灯 窗户 大门 钥匙 雨伞 镜子 毛巾 肥皂 牙刷 梳子 剪刀 针线 纽扣 \
     铅笔 毛笔 橡皮 尺子 算盘 信封 邮票 报纸 字典 地图 黑板 粉笔 书包 日历 闹钟 相机 \
     电话 喇叭 冰箱 风扇 火炉 水壶 茶杯 饭碗 筷子 菜刀 砧板 篮子 扁担 绳子 斧头 锤子 \
     汽车 火车 飞机 轮船 单车 马车 雪橇 气球 帆船 吊车 隧道 桥梁 车站 码头 机场 灯塔 \
     学校 医院 工厂 商店 邮局 银行 剧院 公园 球场 庙宇 宝塔 凉亭 水井 磨坊 粮仓 果园 \
     皮鞋 棉袄 毛衣 衬衫 裤子 帽子 围巾 手套 腰带 口袋 丝绸 棉花 羊毛 皮革 珍珠 玉石 \
     黄金 白银 铜镜 铁锅 煤炭 石油 玻璃 水泥 木材 砖头 鼓声 笛子 二胡 钢琴 象棋 风筝";

/// The ten words of a key: the first bytes of its SHA-256. They are the same in every language, so
/// that both ends of a telephone see the same.
pub fn words(key: &PublicKey) -> Vec<&'static str> {
    spoken(&Sha256::digest(key), BYTES)
}

/// The first bytes as words, one word each.
pub fn spoken(bytes: &[u8], count: usize) -> Vec<&'static str> {
    let word = |byte: &u8| WORDS.split_whitespace().nth(usize::from(*byte)).unwrap_or_default();
    bytes.iter().take(count).map(word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn there_is_a_word_for_each_byte_and_each_is_of_two_characters() {
        let words: BTreeSet<&str> = WORDS.split_whitespace().collect();
        assert_eq!(words.len(), 256);
        assert!(words.iter().all(|word| word.chars().count() == 2));
    }

    #[test]
    fn a_key_says_the_same_words_for_ever() {
        assert_eq!(words(&[0; 32]), WANTED);
        assert_ne!(words(&[1; 32]), WANTED);
    }

    // SHA-256 of 32 zero bytes begins 66687aadf862bd776c8f.
    const WANTED: [&str; BYTES] =
        ["傍晚", "高山", "故宫", "日历", "木材", "秋收", "绳子", "长江", "沙漠", "漠河"];
}
