//! Texts of the register form.

use super::texts;

texts! {
    TITLE: "登记事项", "Register a matter";
    MATTER: "事项", "The matter";
    NAME: "事项名称", "Title";
    CONTENT: "工作内容和要求", "Content";
    CATEGORY: "事项类别（M1-5）", "Category (M1-5)";
    SUPERVISED: "督查重点（M2-4）", "Supervised key work (M2-4)";
    NOT_SUPERVISED: "不列为督查重点", "Not supervised";
    DOCUMENT: "文号", "Document";
    ASSIGNER: "交办主体", "Assigner";
    LEADER: "市政府分管领导", "Leader in charge";
    OFFICER: "督查专人", "Officer in charge";
    NUMBER: "台账编号", "Number";
    ON: "登记日期", "Registered on";
    LIMIT: "事项时限", "Limit of the matter";
    OWN_LIMIT: "本单位另定时限", "A limit of its own";
    BASIS: "依据", "Basis";
    NO_BASIS: "不另定", "None";
    NO_LIMIT: "未明确时限", "No limit set";
    LAW: "法律法规名称", "Law";
    TERM: "期限", "Term";
    BY_DATE: "至某日", "By a date";
    SUPERVISORS: "事项由督查部门登记。本机登记机构不是督查部门，登记了也不计算。", "A supervising office registers matters; the office that records here is none, and what it registered would count nowhere.";
    WORKING: "工作日数", "Working days";
    NATURAL: "日数（自然日）", "Days";
    OPEN: "由承办单位提出", "To be proposed";
    DATE: "办结日期", "Date";
    DAYS: "天数", "Days";
    UNITS: "承办单位", "Undertaking units";
    UNIT: "单位", "Unit";
    CHOOSE: "请选择", "Choose";
    ROLE: "牵头或配合", "Role";
    RECEIVED: "收到日期", "Received on";
    RESPONSIBLE: "第一责任人", "Head responsible";
    DEPUTY: "分管领导", "Deputy";
    HANDLER: "承办人员", "Handler";
    TASK: "承担任务", "Task";
    ADD_UNIT: "增加承办单位", "Add a unit";
    DROP_UNIT: "删去", "Remove";
    SUBMIT: "登记并交办", "Register and assign";
    PREVIEW: "时限试算", "What it comes to";
    ONE_LEAD: "两个以上单位共同办理的，应当确定一个牵头单位（M1-6(3)）。", "A joint matter has exactly one lead (M1-6(3)).";
    NO_UNITS: "登记簿里还没有单位，请先到“单位”页添加。", "No units yet: add them on the Units page.";
    MORE: "更多", "More";
    LIKE_LAST: "照上一件登记", "Like the last one";
    LIKE_LAST_HINT: "带入上一件的类别、交办主体、时限和承办单位，名称和日期另填。", "Takes over its category, assigner, limit and units; title and dates are typed anew.";
}
