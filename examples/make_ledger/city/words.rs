//! What the matters and their acts say.

use super::chance::Chance;

const PLACES: [&str; 16] = [
    "城关区雁滩片区",
    "七里河区西站片区",
    "安宁区科教城",
    "西固区石化园区",
    "红古区平安镇",
    "永登县中川镇",
    "榆中县和平镇",
    "皋兰县石洞镇",
    "高新区定连片区",
    "黄河风情线",
    "南山路沿线",
    "东岗立交周边",
    "火车站东广场",
    "西津西路",
    "北滨河路",
    "全市",
];
const THINGS: [&str; 20] = [
    "老旧小区",
    "背街小巷",
    "城中村",
    "排水防涝设施",
    "供热管网",
    "燃气管道",
    "公共停车场",
    "中小学校舍",
    "社区养老服务设施",
    "农贸市场",
    "建筑垃圾消纳场",
    "城市公园绿地",
    "公交专用道",
    "消防通道",
    "河洪道",
    "乡村道路",
    "政务服务事项",
    "重点项目用地手续",
    "拖欠农民工工资问题",
    "群众反映的噪声扰民问题",
];
const WORKS: [&str; 12] = [
    "改造提升工程",
    "综合整治",
    "隐患排查整改",
    "前期手续办理",
    "年度建设任务",
    "专项治理行动",
    "验收移交及后续管护",
    "摸底调查并提出分类处置意见",
    "资金拨付和审计",
    "征收补偿扫尾",
    "办理情况督查",
    "有关问题的调查处理和答复",
];
const REPORTS: [&str; 10] = [
    "已成立工作专班，明确责任人和时间节点。",
    "完成现场踏勘，正在编制实施方案。",
    "施工单位已进场，累计完成工程量的三成，未发现影响进度的问题。",
    "已召开协调会三次，涉及权属的问题基本解决。",
    "资金已落实到位，正在履行招标程序。",
    "按计划推进，主体部分已完成，正在收尾。",
    "因管线迁改较计划滞后五天，已增派力量追赶进度。",
    "已入户宣传并签订协议，剩余少数户正在沟通。",
    "有关审批件已报省级主管部门，待批复。",
    "问题清单已逐项整改销号，正在准备验收资料。",
];
const PERSONS: [&str; 10] = [
    "李强",
    "张建国",
    "马晓东",
    "赵丽萍",
    "杨志明",
    "孙海燕",
    "刘文斌",
    "陈玉兰",
    "韩立军",
    "魏红梅",
];

/// A matter's name.
pub(super) fn title(chance: &mut Chance) -> String {
    let (place, thing, work) = (chance.pick(&PLACES), chance.pick(&THINGS), chance.pick(&WORKS));
    if chance.percent(30) {
        format!("关于推进{place}{thing}{work}的交办事项")
    } else {
        format!("{place}{thing}{work}")
    }
}

/// What a unit reports.
pub(super) fn report(chance: &mut Chance) -> Box<str> {
    chance.pick(&REPORTS).into()
}

/// Someone's name.
pub(super) fn person(chance: &mut Chance) -> Box<str> {
    chance.pick(&PERSONS).into()
}
