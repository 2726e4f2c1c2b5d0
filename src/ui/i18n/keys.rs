//! Texts of keys and seals.

use super::{Lang, texts};
use crate::engine::Proof;

texts! {
    OFFICES_WHAT: "机构的密钥登记后，其导出文件必须加盖封印，冒名和改动都能查出。", "Once an office's key is registered, its files must be sealed; forgeries and changes are found.";
    ROLE: "性质", "Role";
    FINGERPRINT: "密钥指纹", "Key fingerprint";
    NO_KEY: "未登记密钥，其记录不能辨别真伪", "No key: its acts cannot be told from forgeries";
    REGISTER: "登记密钥", "Register a key";
    REGISTER_HOW: "请该机构在其电脑的“设置”页查看公钥并发来，粘贴在下面；再打电话逐词核对指纹，一致后登记。本机已收到的该机构记录同时由本机构担保。", "Ask the office for the public key on its settings page and paste it here; then compare the words by telephone. What you already hold of that office is vouched for at the same time.";
    PUBLIC_KEY: "公钥", "Public key";
    NOT_A_KEY: "不是公钥：应为 43 个字母、数字或 - _", "Not a public key: 43 letters, digits or - _";
    COMPARE: "请电话核对这十个词：", "Compare these ten words by telephone:";
    COMPARED: "核对一致，登记", "They match: register";
    ADD_SUPERVISOR: "另一督查部门的名称", "Name of another supervising office";
    ADD_OFFICE: "添加督查部门", "Add the office";
    OWN_KEY: "本机密钥", "This computer's key";
    OWN_KEY_WHY: "密钥在本机生成，只存于本浏览器，不写入任何文件。登记后，本机导出的文件加盖封印，他处收进时核验。", "Made and kept in this browser, in no file. Once it is registered, what you export is sealed and checked where it is taken in.";
    NONE_KEPT: "浏览器不保存设置，本机没有密钥，导出的文件没有封印。", "This browser keeps no settings: there is no key, and exports are not sealed.";
    IS_SEALED: "已登记。本机导出的文件加盖本机构的封印。", "Registered: what you export carries your office's seal.";
    IS_KEYLESS: "未登记。导出的文件没有封印，他处不能辨别真伪。", "Not registered: exports are not sealed and cannot be told from forgeries.";
    IS_STRANGE: "本机构已登记密钥，但本机的密钥尚未登记：本机新登记的记录，他处暂不能收进。", "Your office has a key, but this computer's is not registered: what you record here is refused elsewhere.";
    SEND_IT: "请把上面的公钥发给督查部门登记，并电话核对指纹。登记后收进其文件，再导出即有封印。", "Send the public key above to the supervising office and compare the words by telephone. Then take in its file; your next export is sealed.";
    REGISTER_OWN: "登记本机密钥", "Register this computer's key";
    SEALED_BY: "封印", "Sealed by";
    NOT_BY_SENDER: "出具机构未加盖封印", "not sealed by its sender";
    NO_SEAL: "无封印", "no seal";
    SEAL_COVERS: "封印证明各条记录，不证明台账名称、出具人和出具时间。", "A seal proves the acts; the ledger's title, and by whom and when the file was made, it does not prove.";
    FIRST_KEYS: "本台账的督查部门及其密钥指纹，首次打开请电话核对：", "The supervising offices of this ledger and the words of their keys: on first opening, compare them by telephone.";
    NEW_KEYS: "文件给以下机构登记了新密钥，请电话核对指纹后再收进：", "These files give offices new keys. Compare the words by telephone before taking them in:";
    VOUCH: "核实无误，为这些记录担保", "They are genuine: vouch for these acts";
    VOUCH_WHY: "该机构已登记密钥，这些记录却没有封印。通常是对方尚未收进密钥登记：请其先收进本机的文件再导出。确需收进的，与对方核实后可由本机构担保。", "The office has a key, but these acts carry no seal. Usually it has not yet taken in the registration: ask it to take in your file and export again. Or, having checked with the office, vouch for them.";
}

/// What proves an act, in a word beside it.
pub fn proof(proof: Proof, lang: Lang) -> &'static str {
    let (zh, en) = match proof {
        Proof::Sealed => ("已封印", "sealed"),
        Proof::Vouched => ("已担保", "vouched for"),
        Proof::Keyless => ("无封印", "no seal"),
        Proof::Lacking => ("待封印", "to be sealed"),
    };
    super::Text { zh, en }.of(lang)
}
