### 界面文字。一行一条：键、等号、文字。键的前缀是程序中的模块名。

## act_fields: What an act says, field by field: so that nothing that was typed is hidden, and that two acts can be laid beside each other

# $n (number): How many matters an act names.
act_fields-count = { $n } 项
act_fields-case-measures = 问责方式
act_fields-matter-register-limits = 时限
act_fields-matter-register-units = 承办单位
act_fields-matter-assignment-limits = 时限
act_fields-matter-transfer-units = 承办单位
act_fields-matter-retract-reason = 撤回原因
act_fields-matter-tags = 标签
act_fields-yes = 是
act_fields-no = 否
act_fields-matters = 所涉事项
act_fields-registry-unit-parent = 上级单位
act_fields-registry-office-role = 性质
act_fields-registry-office-unit = 所代表的单位
act_fields-registry-office-key = 公钥
act_fields-registry-calendar-year = 年份
act_fields-registry-calendar-days-off = 放假
act_fields-registry-calendar-working-days = 调休上班
act_fields-registry-calendar-source = 来源
act_fields-year-text = 内容
act_fields-year-year-plan-items = 计划事项
act_fields-year-summary-period = 统计期间
act_fields-year-summary-number = 文号
act_fields-year-summary-circulated-to = 通报范围
act_fields-year-revisit-report-number-of-the-report = 报告文号
act_fields-year-visit-topic = 主题
act_fields-year-visit-units = 被检查单位
act_fields-year-visit-problems-found = 发现问题

## acts: Texts of acts: what each kind is called, its fields, and what it says in one line

# $until: An application for an extension to this date.
acts-apply-extension-until = 申请延期至 { $until }
acts-apply-extension = 申请延期
acts-apply-termination = 申请终止
acts-kind-receive = 签收
acts-kind-refuse = 不予受理
acts-kind-agree = 约定时限
acts-kind-plan = 实施方案
acts-kind-feedback = 反馈
acts-kind-extend = 申请延期
acts-kind-terminate = 申请终止
acts-kind-decide = 审批申请
acts-kind-complete = 报告办结
acts-kind-return = 退回
acts-kind-verify = 核查
acts-kind-close = 销号
acts-kind-remind = 提醒
acts-kind-supervise = 发督办通知
acts-kind-justify = 认定正当理由
acts-kind-violation = 记违反要求
acts-kind-inspect = 明查暗访
acts-kind-commend = 推广
acts-kind-transfer = 发转办通知
acts-kind-supervision-report = 督查报告
acts-kind-assign = 增加单位或变更责任人
acts-kind-amend = 更正事项
acts-kind-note = 备注
acts-kind-interview = 约谈
acts-kind-conduct = 记办理态度、质量、效率
acts-kind-no-case = 不启动问责
acts-field-agree-due = 约定办结日期
acts-field-agree-text = 推进计划
acts-field-plan-text = 实施方案
acts-field-feedback-text = 办理情况
acts-field-feedback-due = 拟办结日期
acts-field-feedback-responsible = 责任人
acts-field-decide-text = 审批意见
acts-field-decide-title = 批准人职务
acts-field-verify-solved = 问题已解决
acts-field-supervise-due = 要求报送日期
acts-field-supervise-number = 通知文号
acts-field-supervision-report-text = 报告内容
acts-field-inspect-text = 检查情况
acts-field-supervision-report-number = 报告文号
acts-field-conduct-which = 情形（M2-16）
acts-field-reason = 原因和理由
acts-field-dates = 各单位办结日期
acts-field-percent = 完成百分比
acts-field-progress = 办理进展
acts-field-new-due = 重新约定的办结日期
acts-field-approved = 审批结果
acts-field-consulted = 已与交办主体协商一致
acts-field-approver = 批准人
acts-field-result = 办理结果
acts-field-clear = 情况已查明
acts-field-measures = 措施已到位
acts-field-carried-out = 工作已落实
acts-field-finished = 工作已办结
acts-field-satisfied = 领导和群众满意
acts-field-by = 提醒方式
acts-field-waives = 免除的情形
acts-field-until = 至何日
acts-field-manner = 方式
acts-field-problems = 发现问题
acts-field-report-by = 要求初报日期
acts-field-interviewed = 被约谈人
acts-field-unit = 单位
acts-field-role = 牵头或配合
acts-field-responsible = 第一责任人
acts-field-deputy = 分管领导
acts-field-handler = 承办人员
acts-field-task = 承担任务
acts-field-received = 收到日期
acts-field-title = 事项名称
acts-field-category = 事项类别（M1-5）
acts-field-supervised = 督查重点（M2-4）
acts-field-number = 台账编号
acts-field-document = 文号
acts-field-assigner = 交办主体
acts-field-leader = 市政府分管领导
acts-field-officer = 督查专人
acts-field-content = 内容
acts-field-other = 说明
acts-choice-approved = 同意
acts-choice-refused = 不同意
acts-choice-waives-refused = 不予受理
acts-choice-waives-limit = 超时未办结
acts-choice-manner-unannounced = 暗访
acts-choice-manner-open = 明查
acts-choice-role-lead = 牵头
acts-choice-role-co = 配合
acts-choice-which-1 = 办理态度不端
acts-choice-which-2 = 办理质量不高
acts-choice-which-3 = 办理效率低下
acts-choice-no-longer-supervised = 不再列为督查重点
acts-choice-unchanged = （不变）
acts-written-decide-approved = 审批同意
acts-written-decide-not-approved = 审批不同意
acts-written-verify-verified = 核查通过
acts-written-verify-verified-with-problems = 核查发现问题
acts-written-justify-justified-past-the-limit = 认定正当理由（超时未办结）
acts-written-justify-justified-refusal = 认定正当理由（不予受理）
acts-written-inspect-inspect-true = 检查发现问题
acts-written-unknown = 新版程序的记录
acts-word-unit = 登记单位
acts-word-office = 登记机构
acts-word-calendar = 放假通知
acts-word-profile = 规则设置
acts-word-register = 登记
acts-word-transfer = 转办通知
acts-word-assign = 交办或变更
acts-word-receive = 签收
acts-word-refuse = 不予受理
acts-word-agree = 约定时限
acts-word-plan = 实施方案
acts-word-feedback = 反馈
acts-word-apply = 申请
acts-word-decide = 审批
acts-word-complete = 报告办结
acts-word-return = 退回
acts-word-verify = 核查
acts-word-close = 销号
acts-word-remind = 提醒
acts-word-supervise = 督办通知
acts-word-justify = 认定正当理由
acts-word-violation = 其他违反时限要求
acts-word-inspect = 检查
acts-word-commend = 推广
acts-word-supervision-report = 督查报告
acts-word-amend = 更正
acts-word-note = 备注
acts-word-conduct = 办理态度、质量、效率
acts-word-interview = 约谈
acts-word-no-case = 不启动问责
acts-word-open = 启动问责
acts-word-factor = 从重、从轻或减轻情形
acts-word-propose = 提出问责意见
acts-word-approve = 批准
acts-word-consent = 政府同意
acts-word-committee = 党委研究决定
acts-word-case-decide = 问责决定
acts-word-rectified = 整改情况
acts-word-year-plan = 年度计划
acts-word-revisit = 回访复核
acts-word-summary = 统计汇总
acts-word-revisit-report = 回访复核报告
acts-word-retract = 撤回

## backup: Texts of copies outside the browser: the one at a click, and the one in a folder that is kept up

backup-back-up = 立即备份
backup-back-up-why = 按上次的方式导出全部记录
backup-locked-last = 上次导出的文件已加密：请输入口令后再导出。
backup-copies = 自动副本
backup-copies-why = 选定一个文件夹，宜在另一块硬盘、U 盘或单位的文件服务器上。登记之后一分钟内、离开本页时，自动写入台账副本，写后读回核对，计为最近一次备份。副本不加密，请选择只有本机构能打开的文件夹。
backup-copies-none = 本浏览器不能写入文件夹。请经常导出备份。
backup-pick = 选择副本文件夹
backup-other = 更换副本文件夹
backup-now = 立即写入副本
backup-stop = 停止自动副本
backup-allow = 准许自动副本
backup-waiting = 浏览器要求重新准许写入该文件夹；准许之前不写副本。
backup-failed = 自动副本写入失败
backup-failed-why = 自动副本写入失败，台账未受影响；一分钟后自动重试。
backup-last = 最近副本
backup-never = 尚未写过副本。
# $folder, $file: Where the copy lies.
backup-lies-in = “{ $folder }”文件夹中的 { $file }
# $when, $acts (number): When the last copy was made, and of how much.
backup-copied = { $when }，含 { $acts } 条记录。
# $when: The same above every page.
backup-copied-at = 副本 { $when }

## calendar: Texts of the calendar

calendar-title = 日历
calendar-navigation = 日历
calendar-before = 上个月
calendar-after = 下个月
calendar-today = 今天
calendar-notice = 放假安排
calendar-rest = 休
calendar-worked = 调休上班
calendar-nothing-due = 当日没有到期和应办的事项。
calendar-year = 全年节假日和调休
calendar-holiday = 节日
calendar-off = 放假
calendar-unpublished = 本年放假通知尚未公布或录入，按周一至周五计；跨入本年的时限可能变动。
calendar-enter = 录入放假通知
calendar-unnamed = 放假
calendar-more = 其余见台账和工作台。
# $n (number): How many working days there are.
calendar-working-days-of = 工作日 { $n } 天
# $n (number): How much falls due on a day, of units.
calendar-of-units = 承办 { $n }
# $n (number): The same, of offices.
calendar-of-offices = 督查 { $n }
# $units (number), $offices (number): How much falls due, of units and of offices.
calendar-load = 承办单位 { $units } 件，督查部门 { $offices } 件
calendar-festival-new-year = 元旦
calendar-festival-spring = 春节
calendar-festival-qingming = 清明节
calendar-festival-labour = 劳动节
calendar-festival-dragon-boat = 端午节
calendar-festival-mid-autumn = 中秋节
calendar-festival-national = 国庆节
calendar-festival-national-mid-autumn = 国庆节、中秋节
calendar-short-festival-new-year = 元旦
calendar-short-festival-spring = 春节
calendar-short-festival-qingming = 清明
calendar-short-festival-labour = 劳动
calendar-short-festival-dragon-boat = 端午
calendar-short-festival-mid-autumn = 中秋
calendar-short-festival-national = 国庆

## cases: Texts of accountability (M3): candidates, cases, their forms

# $since: A step that waits.
cases-waits-since = 待办，自 { $since }
# $step: The step of a case that comes next, as its state.
cases-awaits = 待{ $step }
# $due: The last day of a rectification.
cases-rectify-by = 最后一天 { $due }
cases-rectify-without-due = 决定未写明最后一天，办法未规定期限
cases-to-come = 尚未到此
cases-missing = 缺
# $days (number), $until, $counts: How far an earlier decision lies back, and until when it counts.
cases-lies-back =
    { $counts ->
        [true] 相隔 { $days } 天，在一年内；{ $until } 起不计
       *[false] 相隔 { $days } 天，已满一年，不计（{ $until } 起）
    }
cases-title = 问责
cases-navigation = 问责
cases-candidates = 问责线索
cases-candidates-what = 两种答复同等对待；不启动的须写明理由和批准人。
# $n (number), $rest (number): A button: how many more are shown by it, and how many are not shown yet.
cases-more = 再显示 { $n } 条（未显示的共 { $rest } 条）
cases-no-candidates = 没有待研究的线索。
cases-answered = 已答复
cases-open-case = 启动问责
cases-no-case = 不启动
cases-declined = 不启动
cases-opened = 已启动问责
cases-cases = 问责案件
cases-no-cases = 还没有问责案件。对线索启动问责后列在这里。
cases-not-here = 问责由督查部门研究办理，其记录不在发给承办单位的文件中，本机没有可以列示的内容。
cases-internal = 仅督查部门可见，不进入发给承办单位的文件。
cases-unit = 责任单位
cases-persons = 责任人
cases-circumstance = 情形
cases-stands = 进展
cases-since = 自
cases-decision = 决定
cases-is-decided = 已决定
cases-steps = 程序
cases-steps-none = 登记簿中没有此单位，或其类别不属办法所列，程序由人把握。
cases-steps-grave = 拟取消评先资格或建议处分，须经政府同意并报同级党委研究决定。
cases-grounds = 依据
cases-no-grounds = 本案没有列明所涉事项。
cases-proposed = 拟采取的问责方式
cases-decided = 决定的问责方式
cases-no-measures = 还没有提出问责方式。
cases-measures = 问责方式
cases-on-unit = 对责任单位
cases-on-persons = 对责任人
cases-none-on-unit = 未对单位问责
cases-none-on-persons = 未对责任人问责
cases-only-unit = 只对单位提出问责方式，未对责任人提出。
cases-only-persons = 只对责任人提出问责方式，未对单位提出。
cases-before-opened = 日期早于启动问责的日期，请核对。
cases-both-sides-owed = “应对责任单位和责任人均实行问责”。
cases-both-sides = “应对责任单位和责任人均实行问责”；照此作出决定的，记“只问一方”。
cases-rectify-due = 整改期限
cases-weight = 从重、从轻
cases-weight-what = 程序列明，轻重由人定。
cases-no-weight = 没有从重、从轻情形。
cases-earlier = 前次问责
cases-namesakes = 同名，请核对是否同一人
cases-name = 姓名
cases-post = 职务
cases-leader = 领导人员
cases-add-person = 再加一人
cases-who-is-named = 以下为该事项登记的责任人，是否问责须逐人认定：勾选的列为责任人，也可另行填写。单位和责任人均须问责（M3-6）。
# $name, $leader: A person whom the matter knows; whether as a leader or as the one who handles it.
cases-known-person =
    { $leader ->
        [true] { $name }（领导人员）
       *[false] { $name }（承办人员）
    }
cases-case-not-found = 没有这个案件：启动问责的记录已撤回，或截至日早于启动问责之日。
cases-back = 返回问责
cases-read-only = 由督查部门登记。
cases-suggested = 情形已按事项类别提示，可以更改。
cases-asked-of-people = 第四类事项的情形由人判断
# $waiting (number), $open (number): What waits, under the title of the page.
cases-counts = { $waiting } 条线索待研究，{ $open } 个案件在办
cases-circumstance-1 = 对上级重大决策和交办转办事项落实不力
cases-circumstance-2 = 对市委、市政府确定的重要事项推进不力
cases-circumstance-3 = 对市委、市政府领导交办批办事项没有按时完成
cases-circumstance-other = 其他重点任务落实不力，影响全市整体工作
cases-circumstance-short-1 = 上级部署落实不力
cases-circumstance-short-2 = 重要事项推进不力
cases-circumstance-short-3 = 交办批办未按时完成
cases-circumstance-short-other = 重点任务落实不力
cases-role-leader-in-charge = 市政府分管领导
cases-role-main-leader = 市政府主要领导
cases-role-department = 市政府部门单位
cases-role-department-head = 部门单位主要负责人
cases-role-district-office = 区县政府办公室
cases-role-district-head = 区县政府负责人
cases-role-municipal-government = 市政府
cases-role-district-government = 区县政府
cases-step-open = 启动问责
cases-step-propose = 提出意见
cases-step-approve = 批准
cases-step-consent = 政府同意
cases-step-committee = 党委研究决定
cases-step-rectified = 整改
cases-step-other = 作出决定
cases-record-open = 启动问责
cases-record-propose = 登记问责意见
cases-record-approve = 登记批准
cases-record-consent = 登记政府同意
cases-record-committee = 登记党委研究决定
cases-record-case-decide = 登记问责决定
cases-record-rectified = 登记整改情况
cases-record-factor = 记从重、从轻情形
cases-record-other = 记后续情况
cases-onward = 登记，接着下一步
cases-field-consent-approved = 政府意见
cases-field-committee-approved = 研究结果
cases-field-consent-by = 签批人
cases-field-propose-by = 提出人
cases-field-propose-role = 提出人身份
cases-field-committee-number = 会议纪要文号
cases-field-rectified-text = 整改情况
cases-field-approved = 批准结果
cases-field-by = 批准人
cases-field-role = 批准人身份
cases-field-number = 决定文号
cases-field-honours-year = 取消评先的年度
cases-field-accepted = 验收结果
cases-field-which = 情形（M3-7）
cases-field-circumstance = 情形（M3-5）
cases-field-matters = 所涉事项
cases-field-other = 说明
cases-choice-approved = 同意
cases-choice-refused = 不同意
cases-choice-accepted = 到位
cases-choice-not-accepted = 不到位

## common: What several pages share: how lists and labels are written, and dates

# Where there is nothing.
common-dash = —
# Between the words of a list.
common-list-comma = 、
# Between the parts of a list that are longer.
common-list-semicolon = ；
# Between two clauses.
common-clause-comma = ，
common-full-stop = 。
# Between a label and what it is of.
common-colon = ：
# $label, $value: A label and what it is of.
common-labelled = { $label }：{ $value }
# $words, $aside: Words with others in brackets behind them.
common-with-aside = { $words }（{ $aside }）
common-weekday-1 = 周一
common-weekday-2 = 周二
common-weekday-3 = 周三
common-weekday-4 = 周四
common-weekday-5 = 周五
common-weekday-6 = 周六
common-weekday-7 = 周日
common-month-1 = 1月
common-month-2 = 2月
common-month-3 = 3月
common-month-4 = 4月
common-month-5 = 5月
common-month-6 = 6月
common-month-7 = 7月
common-month-8 = 8月
common-month-9 = 9月
common-month-10 = 10月
common-month-11 = 11月
common-month-12 = 12月
# $year (number), $month, $day (number), $weekday: A date in full: the month and the weekday by their names above.
common-long-date = { $year }年{ $month }{ $day }日 { $weekday }
# $year (number), $month: A month, by its name above, with its year.
common-month-year = { $year }年{ $month }
# $month, $day (number): A day without its year.
common-month-day = { $month }{ $day }日

## conflicts: Texts of concurrent acts (并行记录): what they are about, what follows, how they are settled

# $fields: Amendments of the same fields.
conflicts-amended = 更正同一内容：{ $fields }
conflicts-title = 并行记录
conflicts-lead = 两处各自登记，互不知情：同一件事有了不同的记录。请对照后决定以哪一条为准。
conflicts-beware = 核对之前请勿在此处作其他登记：此后的任何登记都视为已看过各条记录，不再提示。
conflicts-together = 这里有多处并行记录，一次登记即全部核对，请逐处选择。
conflicts-empty = 没有并行记录。
conflicts-empty-why = 两处各自登记、互不知情的记录，合并后会列在这里，等待核对。
conflicts-to-list = 查看并核对
conflicts-counting = 现按此条计算
conflicts-all-count = 各条均在计算
conflicts-happened = 日期
conflicts-recorded = 登记于
conflicts-follows = 若只有此条
conflicts-same = 无论以哪条为准，状态和时限都相同。
conflicts-keys-stay = 各条登记的密钥都已认可；无论以哪条为准，已有封印照常核验。
conflicts-differs = 各条不同
conflicts-unknown = 登记簿中没有督查部门，无法推算。
conflicts-unlisted = 事项不再列入台账
conflicts-case-unlisted = 案件不再列入台账
conflicts-not-assigned = 不再承办此事项
conflicts-due = 时限
conflicts-original = 原
conflicts-no-due = 无时限
conflicts-completed = 办结
conflicts-path = 问责程序
conflicts-no-path = 不明
conflicts-weight = 情节
conflicts-nothing-moves = 不影响任何时限和状态
conflicts-keep-this = 以此条为准
conflicts-keep-all = 全部保留
conflicts-withdrawn = 将撤回
conflicts-not-chosen = 不采用
conflicts-moot = 冲突的记录将撤回，此处无须再选。
conflicts-reason = 核对依据
conflicts-reason-hint = 如：经电话核实，以11月16日批示原件为准
conflicts-reason-missing = 请填写核对依据。
conflicts-record = 登记核对结果
conflicts-by-retraction = 登记后未选的记录将被撤回，仍留在办理记录中备查。
conflicts-by-note = 登记后各条记录都保留，仍按规则计算。
conflicts-by-registry = 登记后所选内容重新写入登记簿，作为最新一条。
conflicts-open = 还有未作选择的并行记录。
conflicts-contradiction = 所选互相矛盾：同一条记录既要保留又要撤回。
conflicts-changes = 登记后的变化
conflicts-no-change = 状态和时限均不变。
conflicts-loses-role = 请注意：所选内容使本机构不再是督查部门。
conflicts-past = 截至日早于今天，核对结果自今天起计。请先回到今天。
conflicts-supervisors = 须由督查部门核对：
conflicts-nobody = 尚未说明由谁登记，请先在“设置”中选择。
conflicts-findings = 认定
conflicts-more = 显示更多
# $n (number): How many conflicts there are, for the badge in the navigation.
conflicts-pending = { $n } 处并行记录待核对
# $n (number): How many will be shown no more.
conflicts-settles = { $n } 处并行记录核对完毕，不再提示。
# $n (number): How many sides are not shown.
conflicts-more-sides = 另有 { $n } 条并行记录未列出；选定其中一条后，其余均撤回。
# $all (number): How many acts the same side has recorded one after the other.
conflicts-more-acts = 同一处先后共登记 { $all } 条，此条为准
# $reason: The note that says that all stay; it is part of the record.
conflicts-note = 并行记录已核对，全部保留：{ $reason }
# $dues (number), $statuses (number): What changes in the registry.
conflicts-moves = { $dues } 个时限变动，{ $statuses } 个状态变动
conflicts-subject-decision = 审批同一申请
conflicts-subject-agree = 约定时限
conflicts-subject-plan = 实施方案
conflicts-subject-assign = 交办或变更
conflicts-subject-acceptance = 签收与不予受理
conflicts-subject-completion = 办结、退回与销号
conflicts-subject-register = 登记同一事项
conflicts-subject-open = 启动同一问责
conflicts-subject-case-decision = 问责决定
conflicts-subject-unit = 登记同一单位
conflicts-subject-office = 登记同一机构
conflicts-subject-calendar = 同一年的放假通知
conflicts-subject-profile = 规则设置
conflicts-unit-measure-rectify = 责令限期整改
conflicts-unit-measure-written-review = 责令作出书面检查
conflicts-unit-measure-circular = 通报批评
conflicts-unit-measure-no-honours = 取消年度评先资格
conflicts-person-measure-interview = 约谈
conflicts-person-measure-written-review = 责令作出书面检查
conflicts-person-measure-circular = 通报批评
conflicts-person-measure-discipline = 建议给予党纪政务处分或组织处理
conflicts-weight-circumstance-aggravating-attitude = 从重：错误认识不到位
conflicts-weight-circumstance-aggravating-no-rectification = 从重：拒绝整改或整改不到位
conflicts-weight-repeat = 从重：一年内两次以上被问责
conflicts-weight-circumstance-aggravating-other = 从重：其他
conflicts-weight-circumstance-mitigating-admitted = 从轻：主动承认错误
conflicts-weight-circumstance-mitigating-cooperated = 从轻：积极配合整改
conflicts-weight-circumstance-mitigating-averted-loss = 从轻：避免或挽回损失
conflicts-weight-circumstance-mitigating-removed-effect = 从轻：消除不良影响
conflicts-weight-circumstance-mitigating-other = 从轻：其他
conflicts-path-1 = 市政府分管领导提出，主要领导批准
conflicts-path-2 = 部门主要负责人批准
conflicts-path-3 = 区县政府负责人批准
conflicts-path-other = 政府同意后报同级党委研究决定

## desk: Texts of the desk

desk-title = 工作台
desk-nothing = 没有应办事项。
desk-no-day = 无期限
desk-since = 自
desk-do = 办理
desk-pick = 选择
desk-pick-all = 选中全部提醒
desk-more = 显示更多
desk-case = 问责案件
desk-matters = 全部事项
desk-days = 今后十五个工作日
desk-came = 来件未阅
desk-all-seen = 全部已阅
desk-checking = 正在核对……
desk-import = 导入单位文件
desk-import-office = 导入督查部门文件
desk-reports-list = 名单
desk-reports-text = 可复制到消息中，或照此电话通知
desk-close = 关闭
desk-who = 由谁登记？
desk-who-why = 说明登记机构和登记人后，这里列出应办的事。
desk-start = 开始
desk-no-office = 登记簿中没有本单位的登记机构，只能查看。请督查部门在“单位”页把本单位设为登记机构后重新导出文件。
# $n (number): How many there are.
desk-items = { $n } 件
# $unit: For whom the file was made by which the ledger was opened.
desk-file-for = 本文件供{ $unit }使用
# $n (number): How many matters there are.
desk-matters-of = { $n } 项，点开看清单
# $day, $units (number), $reports (number): How many units owe how many reports on a day.
desk-reports = { $day } 前应报告进展：{ $units } 家 { $reports } 项
# $unit, $day, $titles: What is asked of a unit, to be sent to it.
desk-report-line = { $unit }：请于{ $day }前报告{ $titles }的办理进展。
# Between the titles of matters, each in its marks.
desk-between-titles = { "" }
# $title: The title of a matter within a sentence.
desk-titled = 《{ $title }》
# $who, $due (number), $week (number): Under the title: whose, and how much.
desk-lead = { $who }今天有 { $due } 件要办，本周还有 { $week } 件
# $who, $due (number), $week (number): The same of another day than today.
desk-lead-then = { $who }截至该日有 { $due } 件要办，该周还有 { $week } 件
# $units (number): What the button for those that are picked will do.
desk-remind-units = 提醒 { $units } 家
desk-when-overdue = 已过期
desk-when-today = 今天
desk-when-that-day = 当日
desk-when-week = 本周
desk-when-later = 以后

## durable: Texts of what keeps a ledger from being lost: the browser's storage, backups, a database that does not open

# $all, $most: The space that is used, and the most that may be.
durable-used-of = { $all }；上限 { $most }
# $all, $program, $most: The same, with what the program's own files take of it.
durable-used-with-program = { $all }，其中程序文件 { $program }；上限 { $most }
durable-storage = 本机存储
durable-storage-why = 台账保存在本机浏览器中。浏览器准许永久保存的，磁盘空间不足时也不会清理；但人工清除浏览数据仍会删除台账，请经常导出备份。
durable-persisted = 永久保存
durable-yes = 是
durable-no = 否
durable-not-offered = 浏览器不提供
durable-persist = 请求永久保存
durable-persist-how = 浏览器尚未准许，磁盘空间不足时可能清理台账。Chrome、Edge 等：把本页加入书签或安装为应用，再刷新本页；仍未准许的，使用几天后再请求。Firefox：请求后在弹出的询问中选择“允许”。
durable-used = 已用空间
durable-key = 本机密钥
durable-key-kept = 由浏览器保管，任何程序都不能读出。
durable-key-in-database = 浏览器不能保管此类密钥，密钥随台账存于数据库中。
durable-short = 浏览器的存储空间即将用完，可能无法继续登记。请先导出备份，再清理磁盘。
durable-not-safe = 本页不是经 https 或本机地址打开的，浏览器因此不提供离线使用、永久保存、由其保管的密钥和共享文件夹；台账的其他功能照常使用。
durable-saved-ask = 浏览器不会告知下载是否完成。文件已保存好了吗？
durable-saved-yes = 已保存好
durable-saved-no = 没有保存
durable-saved = 已写入磁盘，计为最近一次备份。
durable-verify = 验证备份
durable-verify-why = 选择一份台账文件，核对其中是否有本机的全部记录。相符的计为最近一次备份；台账不会改变。
durable-verify-pick = 选择要验证的文件
durable-shut-restore-why = 用最近一次导出的备份恢复到一个新的数据库。打不开的数据库保持原样，不再使用。
durable-begin = 改用新数据库，重新开始
durable-begin-why = 打不开的数据库保持原样，不删除；以后找到备份，仍可导入。
durable-begin-sure = 确认重新开始
durable-removed = 台账已从本机移除
durable-removed-why = 另一个标签页移除了本台账，并非丢失。本页未登记的草稿已一并清除。
durable-to-start = 回到首页
durable-slow-open = 浏览器迟迟没有打开台账数据库：可能被其他标签页占用，也可能已损坏。请先关闭其他标签页并刷新；仍打不开的，用下面的办法。
durable-elsewhere = 文件中有本机密钥封印、而本机没有的记录：本机的浏览器资料曾被还原到较早状态，或被复制到另一台电脑。导入后本机改用新密钥，须重新登记。
# $acts (number), $held (number), $lacking (number): What a file that is whole holds of what is held.
durable-verified =
    { $lacking ->
        [0] 文件完整，含本机全部 { $held } 条记录，计为最近一次备份。
       *[other] 文件本身完整，含 { $acts } 条记录；本机现有 { $held } 条，其中 { $lacking } 条不在文件中。请重新导出。
    }
# $now, $carried (number): That the clock says a time before this program was made.
durable-early-clock = 本机时间显示为 { $now }，而本程序已载有 { $carried } 年的放假安排，时间不可能这样早。请先校准本机时间再登记，以免日期有误。
# $now, $last (number): That the clock says a year for which nothing is known of holidays.
durable-late-clock = 本机时间显示为 { $now }，超出本程序所载节假日安排的最后年度（{ $last }）。时间有误的，请校准后再登记；无误的，请录入该年度的放假安排或使用新版程序。

## engine: Texts of what is noticed of the engine

engine-silent = 程序已有二十多秒没有回应，可能仍在处理较多数据。可以继续等待；也可以放弃等待，先保存已存数据再刷新，正在登记而未保存的内容届时不保留。
engine-wait = 继续等待
engine-give-up = 放弃等待
engine-no-answer = 程序长时间没有回应。
engine-outdated = 新版本已就绪，请刷新。正在填写的内容请先保存。
engine-reload = 刷新

## exchange: Texts of the exchange

# $file (number), $files (number): How far the looking at files has come.
exchange-looking-reading = 正在读取第 { $file } 个文件，共 { $files } 个
# $file (number), $files (number): The same.
exchange-looking-checking = 正在核对第 { $file } 个文件，共 { $files } 个
exchange-looking-storing = 正在保存
exchange-looking-writing = 正在生成文件
exchange-looking-judging = 正在计算导入后的状态
exchange-lead = 台账以文件往来，不经网络。导入前先看清带来什么，导出前先说明写入什么。
exchange-take-in = 导入
exchange-take-in-why = 选择其他单位送来的台账文件（.ledger.json，加密的为 .ledger.json.age），或把文件拖到这里。可一次选择多个。
exchange-passphrase = 口令
exchange-passphrase-again = 再次输入口令
exchange-unlock = 解密
exchange-unlocking = 正在解密……
exchange-stop = 停止
exchange-encrypt = 加密（.age），须凭口令打开
exchange-encrypt-why = 口令请另行告知，不要与文件同送。口令遗失后文件无法打开。age 程序也能打开。
exchange-make-passphrase = 生成口令
exchange-different = 两次输入的口令不一致
exchange-too-short = 口令至少 8 个字符
exchange-encrypting = 正在加密……
exchange-writing = 正在写出……
exchange-folder = 共享文件夹
exchange-folder-why = 选定一次各单位共用或同步的文件夹，以后“送出”写入本机构的文件，“收取”读取其他机构的文件。各机构只写自己的文件，互不覆盖。
exchange-folder-none = 此浏览器不能直接读写文件夹，请用上面的选择文件和导出。
exchange-folder-pick = 选择文件夹
exchange-folder-other = 换一个文件夹
exchange-folder-send = 送出
exchange-folder-receive = 收取
exchange-folder-what = 写入内容
exchange-folder-units = 每个承办单位一个文件（文件夹与承办单位共用）
exchange-folder-all = 一个文件，含全部记录（仅与督查部门共用）
exchange-folder-empty = 文件夹中没有其他机构的台账文件。
exchange-pick = 选择文件
exchange-file = 文件
exchange-from = 来自
exchange-made = 导出时间
exchange-holds = 范围
exchange-acts = 记录
exchange-new = 新增
exchange-scope-all = 全部
exchange-scope-merged = 合并文件
exchange-refused = 以下文件未导入，台账没有改变：
exchange-nothing-new = 文件中的记录台账均已有，没有可导入的内容。
exchange-says = 来件内容
exchange-where-new = 新增记录
exchange-statuses = 状态变化
exchange-no-change = 没有状态变化。
exchange-new-unit = 新增
exchange-conflicts = 新出现的并行记录（两处各自登记，互不知情）
exchange-missing = 记录不全
exchange-missing-why = 有前续记录尚未收到，以下各项的状态可能不完整。请向所列机构索取其最近导出的文件。
exchange-content = 内容
exchange-open = 打开此台账
exchange-do-not-open = 不打开
exchange-accept = 全部导入
exchange-discard = 不导入
exchange-done = 已导入并保存到本机。
exchange-send = 导出
exchange-send-why = 导出不改变台账。
exchange-answer = 导出给督查部门
exchange-answer-what = 写入登记簿和本单位承办的事项，也可作为备份。
exchange-backup = 备份，或交其他督查部门
exchange-backup-what = 写入全部记录，包括内部记录、问责记录和年度记录。
exchange-for-unit = 交承办单位
exchange-for-unit-what = 只写入登记簿和该单位承办的事项；内部记录、问责记录、年度记录以及其他单位的事项都不写入。
exchange-choose-units = 选择单位（可多选，一个单位一个文件）
exchange-export = 导出
exchange-export-all = 导出全部
exchange-no-units = 没有承办事项的单位。
exchange-history = 往来记录
exchange-no-history = 还没有往来。
exchange-when = 时间
exchange-way = 方向
exchange-in = 导入
exchange-out = 导出
exchange-registry = 登记簿
exchange-case = 问责案件
exchange-year = 年度记录
exchange-internal = 内部记录
exchange-other = 新版程序的记录
# $unit: What a file for a unit holds.
exchange-scope-unit = { $unit }承办的事项
# $matters (number), $acts (number): How many acts and matters go into a file.
exchange-contents = { $matters } 项事项，{ $acts } 条记录
# $acts (number), $matters (number): How much comes in.
exchange-brings = 新增 { $acts } 条记录，涉及 { $matters } 处
# $n (number), $latest: That so many of the acts that a file brings are dated after today, the last on `latest`.
exchange-after-today = 其中 { $n } 条记录的日期晚于今天（最晚 { $latest }），到那一天才计算。
# $n (number): The rest of a long list.
exchange-and-more = 另有 { $n } 项
# $n (number): Files that were written.
exchange-written = 已导出 { $n } 个文件，请在浏览器的下载目录中查看。
# $stream, $offices: A stream that lacks acts which these offices had.
exchange-lacks = { $stream }：{ $offices }所依据的前续记录尚未收到
# $files: Files that a passphrase must open.
exchange-locked = 文件已加密，请输入口令：{ $files }
# $n (number), $folder: What was written into a folder.
exchange-sent = 已在“{ $folder }”写入 { $n } 个文件。

## find: Texts of finding

find-title = 查找
find-prompt = 事项、文号、单位、人员，或拼音首字母
find-found = 查找结果
find-days = 日期
find-matters = 事项
find-units = 单位
find-commands = 页面和操作
find-list = 台账
find-overdue = 超时事项
find-keys = ↑↓ 选择　Enter 打开　Esc 关闭　可输入日期，如 12-20
# $shown (number), $all (number): How many matters are shown, of how many.
find-count = 列出 { $shown } 项，共 { $all } 项事项
# $n (number): In how many matters a unit is.
find-matters-of = { $n } 项事项
# $day: What falls due on a day.
find-dues = { $day } 到期和应办
# $day: How everything stands on a day.
find-as-of = 截至 { $day } 查看
# $text: All matters of the list with this text.
find-in-list = 在台账中列出含“{ $text }”的事项
find-part-name = 名称
find-part-number = 台账编号
find-part-document = 文号
find-part-leader = 市政府分管领导
find-part-officer = 督查专人
find-part-responsible = 第一责任人
find-part-deputy = 分管领导
find-part-handler = 承办人员
find-part-short = 简称
find-part-former = 曾用名
find-part-head = 主要负责人

## findings: What each finding says; on: its day, last: the day before it, due: the limit in force

# $on
findings-past-limit = 自 { $on } 起；未办结，无待批申请
# $on
findings-refused = { $on } 不予受理，此后未签收、未办结
# $on, $due
findings-completed-late = { $on } 办结，晚于时限 { $due }
# $on
findings-late-application = { $on } 申请，晚于当时的时限，不改变时限
# $last
findings-no-feedback = 至 { $last } 未反馈办理情况和结果
# $on
findings-other-violation = { $on } 登记
# $on
findings-limit-reagreed = { $on } 另约时限，不改变时限
# $on
findings-application-incomplete = { $on } 申请缺进展、理由，或没有晚于现时限的办结日期，不生效
# $on
findings-repeated-extension = { $on } 再次申请，延期次数已满，不生效
# $on
findings-decision-unauthorised = { $on } 审批缺批准人、协商一致，或早于申请，不生效
# $on
findings-limit-exceeds-matter = { $on } 所定单位时限晚于事项时限，不改变时限
# $last
findings-limit-not-proposed = 应于 { $last } 前提出
# $last
findings-plan-missing = 应于 { $last } 前制定
# $on
findings-unit-limit-missing = { $on } 起，方案未约定其办结时限
# $on
findings-limit-before-receipt = { $on } 交办，时限早于收到日，不计超时
# $on
findings-extension-beyond-statutory = { $on } 申请并获批，晚于规定时间
# $on
findings-close-unconfirmed = { $on } 销号时条件不齐，未销号
# $last
findings-first-report-missed = 应于 { $last } 前初报
# $last
findings-report-incomplete = 至 { $last } 未办结，也未明确
# $last
findings-monthly-report-missed = 应于 { $last } 前报送
# $on
findings-list-incomplete = { $on } 交办，缺第一责任人或时限
# $on
findings-passed-down = { $on } 转交区县政府
# $on
findings-accountability-candidate = 最早事由 { $on }
# $on
findings-lead-missing = 自 { $on } 起
# $last
findings-transfer-missing = 应于 { $last } 前制发
# $on
findings-unauthorised-act = { $on } 的记录不生效
# $on
findings-backdated = 按登记之日 { $on } 计
# $last
findings-revisit-missing = 至 { $last } 未开展
# $on
findings-one-sided = { $on } 决定
# $on
findings-path-violation = { $on } 决定，此前未逐级报批
# $last
findings-rectification-missed = 应于 { $last } 前整改
findings-why-void-repeated-extension = 延期次数已满（M1-9）
findings-why-void-late-application = 已过办理时限（M1-10(3)）
findings-why-void-application-incomplete = 缺进展、理由，或没有晚于现时限的办结日期（M1-9）
findings-why-overdue = 为何超时
findings-why-completed-late = 为何逾期办结
findings-why-closed-late = 为何逾期销号
findings-why-refused = 为何认定不予受理
findings-why-pending-decision = 为何待批
findings-why-awaiting-limit = 为何未定时限
findings-why-due-soon = 为何临期
findings-why-in-progress = 时限与依据

## follows: What follows of a form before it is sent, what it is about, and what was recorded a moment ago

# $day, $weekday, $workdays (number): `12-20 周日，休息日`.
follows-day-off = { $day } { $weekday }，休息日；距今 { $workdays } 个工作日
# $day, $weekday, $workdays (number): `11-16 周一，距今 10 个工作日`.
follows-working-day =
    { $workdays ->
        [0] { $day } { $weekday }
       *[other] { $day } { $weekday }，距今 { $workdays } 个工作日
    }
follows-follows = 登记后
follows-nothing = 状态和时限不变。
follows-waiting = 填写后在此说明结果。
follows-raised = 将认定
follows-lifted = 不再认定
follows-met = 随之了结：
follows-owed = 随后应办：
follows-unlisted = 本事项不再列入台账。
follows-leaves = 不再承办
follows-joins = 新增承办
follows-no-limit = 无时限
follows-due = 时限
follows-applied = 申请内容
follows-for = 申请事项
follows-applied-on = 提出日期
follows-progress = 办理进展
follows-reason = 原因和理由
follows-new-due = 重新约定的办结日期
follows-in-force = 现时限
follows-by-law = 规定时间
follows-beyond-law = 超出规定时间（M1-6(1)），批准即作为交办部门的失误列出。
follows-granted = 已批准延期
follows-extension = 延期
follows-termination = 终止
follows-absent = 未写明
follows-nothing-to-decide = 没有待批的申请。
follows-void = 不能审批：
follows-not-looked-at = 提出时另有申请待批，不予审议。
follows-late-termination = 逾期提出的终止申请：批准后终止办理，但已认定的事项保留。
follows-before-registered = 日期早于事项的登记日期，请核对。
follows-verify-problems = 四项没有全部勾选，登记为“核查发现问题”。
follows-close-blocked = 条件不齐，不能销号（M2-8）：办结须成立，核查无问题，三项条件须全部确认。
follows-agree = 同时作为约定时限（M1-6(3)）
follows-undo = 撤回
follows-undo-reason = 登记后随即撤回
follows-undone = 已撤回。
follows-several = 一并办结销号
follows-several-title = 一并报告办结、核查、销号
follows-several-hint = 核查属实的勾选“属实”即可；有不实的展开逐项勾选，四项查实、三项确认的才销号。没有填写的单位不登记。
follows-several-result = 办理结果
follows-is-true = 属实
follows-items = 逐项
follows-is-completed = 已报告办结
follows-no-units = 各单位均已销号或终止。
follows-correct = 更正
follows-correct-title = 更正登记
follows-correct-hint = 时限、单位、收到日期有变的，原登记在今天撤回，更正后的登记仍用原日期；其余在今天更正。
follows-correct-reason = 登记有误，予以更正
follows-correct-by-list = 任务清单有调整，按清单更正
follows-reason-field = 更正原因
follows-correct-submit = 登记更正
follows-no-change = 尚无改动。
follows-opened = 正在读取……
follows-side-unit = 承办单位
follows-side-office = 督查部门
follows-open-case = 启动问责
follows-supervise = 有问责线索而未列为督查重点的，应当重点督办（M3-5）。
follows-supervise-button = 列为督查重点
# $days (number): How late an application is.
follows-late-application = 逾期 { $days } 天提出，审批不能改变时限
# $granted (number), $most (number): How many extensions have been granted, of how many.
follows-granted-of = { $granted } 次，至多 { $most } 次
# $workdays (number): By how many working days a date lies beyond the limit in force.
follows-later-by = 较现时限延后 { $workdays } 个工作日
# $what: What was recorded a moment ago.
follows-done = 已完成：{ $what }
# $what: What was recorded a moment ago.
follows-recorded = 已登记：{ $what }
# $count (number): Several acts of one command.
follows-recorded-acts = { $count } 条记录
# $whose: Whose step comes next.
follows-next-by = 下一步 · { $whose }

## form: What is wrong with a field of a form

form-missing = 请填写此项
form-not-a-date = 不是有效的日期
# $least, $most: The bounds of a whole number.
form-not-a-number = 请填 { $least } 至 { $most } 的整数
form-after-today = 日期不得晚于今天
form-before-registration = 事项登记之前无可更正
form-before-it-begins = 不得早于起始日期
form-before-its-act = 不得早于本条记录的日期
form-repeated = 同一单位不能承办两次
form-taken = 已有同名单位；是同一单位的，请停用其中一个
form-nothing = 没有要更正的内容

## help: Texts of the help: words and keys

help-title = 帮助
help-navigation = 帮助
help-keys = 快捷键
help-key = 按键
help-does = 作用
help-words = 常用术语
help-word = 术语
help-means = 含义
help-measures = 三个办法全文见“办法”页；每项结论旁的条款号，点开即是该条原文。
help-single = 单键快捷键可在“设置”中关闭；正在输入文字时不起作用。
help-key-list-1 = 查找事项、单位、人员、日期和操作
help-key-list-2 = 同上
help-key-list-3 = 在查找结果中移动
help-key-list-4 = 打开所选，或提交表单
help-key-list-5 = 关闭对话框
help-key-list-6 = 在事项页看后一项
help-key-list-7 = 在事项页看前一项
help-key-list-8 = 返回上一页原处
help-word-list-1 = 交办
help-word-list-1-what = 把事项交给承办单位，从收到之日起计算时限。
help-word-list-2 = 牵头、配合
help-word-list-2-what = 多个单位共同承办时，牵头单位负总责并提出实施方案，配合单位按方案办理。
help-word-list-3 = 规定、指定、约定时间
help-word-list-3-what = 时限的三种依据（M1-6）；同时有几种的，以最早的一日为准。
help-word-list-4 = 签收
help-word-list-4-what = 承办单位收到交办事项。
help-word-list-5 = 反馈
help-word-list-5-what = 承办单位报告办理情况；列为督查重点的，初报后每月 5 日前报告。
help-word-list-6 = 临期
help-word-list-6-what = 时限将到，应当提醒。
help-word-list-7 = 超时
help-word-list-7-what = 时限届满仍未办结，又没有正当理由。
help-word-list-8 = 延期、终止
help-word-list-8-what = 须在时限届满前申请，经审批同意方为有效。
help-word-list-9 = 办结
help-word-list-9-what = 承办单位报告事项已办完。
help-word-list-10 = 核查
help-word-list-10-what = 督查部门核实办理结果。
help-word-list-11 = 销号
help-word-list-11-what = 问题已解决、工作已办结、领导和群众满意，三项都具备后结束督查。
help-word-list-12 = 转办通知
help-word-list-12-what = 列为督查重点后 2 个工作日内发出，附工作落实责任清单。
help-word-list-13 = 督办通知
help-word-list-13-what = 对未按时报告的单位发出，要求限期报送。
help-word-list-14 = 回访复核
help-word-list-14-what = 对已销号事项再作抽查，每年两轮。
help-word-list-15 = 问责线索
help-word-list-15-what = 按办法应当研究是否问责的情形；是否启动问责由人决定。
help-word-list-16 = 封印
help-word-list-16-what = 导出文件上的电子签名，证明记录出自该机构。

## incoming: What came in, in sentences

incoming-to-be-decided = ，待批
# $said, $due: A report in which a deadline is named.
incoming-named = { $said }（拟于 { $due } 办结）

## keys: Texts of keys and seals

keys-offices-what = 机构的密钥登记后，其导出文件必须加盖封印，冒名和改动都能查出。
keys-role = 性质
keys-fingerprint = 密钥指纹
keys-no-key = 未登记密钥，其记录不能辨别真伪
keys-register = 登记密钥
keys-register-how = 请该机构在其电脑的“设置”页查看公钥并发来，粘贴在下面；再打电话逐词核对指纹，一致后登记。本机已收到的该机构记录同时由本机构担保。
keys-public-key = 公钥
keys-not-a-key = 不是公钥：应为 43 个字母、数字或 - _
keys-compare = 请电话核对这十个词：
keys-compared = 核对一致，登记
keys-add-supervisor = 另一督查部门的名称
keys-add-office = 添加督查部门
keys-own-key = 本机密钥
keys-own-key-why = 密钥在本机生成，只存于本浏览器，不写入任何文件。登记后，本机导出的文件加盖封印，他处导入时核验。
keys-none-kept = 浏览器不保存设置，本机没有密钥，导出的文件没有封印。
keys-is-sealed = 已登记。本机导出的文件加盖本机构的封印。
keys-is-keyless = 未登记。导出的文件没有封印，他处不能辨别真伪。
keys-is-strange = 本机构已登记密钥，但本机的密钥尚未登记：本机新登记的记录，他处暂不能导入。
keys-send-it = 请把上面的公钥发给督查部门登记，并电话核对指纹。登记后导入其文件，再导出即有封印。
keys-register-own = 登记本机密钥
keys-sealed-by = 封印
keys-not-by-sender = 出具机构未加盖封印
keys-no-seal = 无封印
keys-seal-covers = 封印证明各条记录，不证明台账名称、出具人和出具时间。
keys-first-keys = 本台账的督查部门及其密钥指纹，首次打开请电话核对：
keys-new-keys = 文件给以下机构登记了新密钥，请电话核对指纹后再导入：
keys-vouch = 核实无误，为这些记录担保
keys-vouch-why = 该机构已登记密钥，这些记录却没有封印。通常是对方尚未导入密钥登记：请其先导入本机的文件再导出。确需导入的，与对方核实后可由本机构担保。
keys-proof-sealed = 已封印
keys-proof-vouched = 已担保
keys-proof-keyless = 无封印
keys-proof-lacking = 待封印

## language: this language itself

language-name = 中文
# What HTML calls it.
language-tag = zh-CN

## leader: Texts of the leader's page

leader-navigation = 领导一页
leader-title = 领导一页
leader-who = 分管领导
leader-all = 全部
leader-only-named = 只列登记时写明由其分管的事项
leader-no-leaders = 事项没有写明市政府分管领导的，只能看全部。登记或更正事项时写明后，可分领导查看。
leader-print = 打印一页
leader-heading-all = 限时办结情况
leader-to = 呈
leader-late = 超时类
leader-late-what = 一行一个超时的单位，按超时先后；按期的牵头和配合单位不在此列
leader-no-late = 没有超时的单位。
leader-matter = 事项
leader-whose = 谁超时
leader-responsible = 第一责任人
leader-since = 超时起始
leader-why = 超时原因
leader-next = 下一步及责任方
leader-by-when = 何时办
leader-alone = 独家承办
leader-not-named = 未写明
leader-office = 督查部门
leader-no-day = 未定期限
leader-nothing-next = 待销号
leader-waits = 待审定
leader-no-waits = 无待审定事项。
leader-case = 问责
leader-extension = 申请延期至
leader-termination = 申请终止
leader-soon = 两周内到期
leader-no-soon = 两周内无到期事项。
leader-pending = 申请待批
leader-news = 近三十天办结
leader-no-news = 近三十天没有办结的事项。
leader-on-time = 按期
leader-made-known = 推广
leader-note = 批示
leader-days-note = 天数是自然日，“余”是工作日。
leader-source = 依据兰政办发〔2018〕258号 · 内部材料，严禁录入涉密信息
leader-show-all = 全部列出
# $name: The heading of one leader's page.
leader-heading = { $name }分管事项限时办结情况
# $matters (number), $assignments (number): How many matters and assignments there are, and how many are late.
leader-lead = 共 { $matters } 项事项、{ $assignments } 项承办任务，
# $n (number): How many are late.
leader-late-of = 超时类 { $n } 项
# $units (number), $waits (number): Of how many units, and how many wait to be decided.
leader-units = ，涉及 { $units } 个单位；待审定 { $waits } 项。
# $rate, $part (number), $whole (number): The on-time rate of the year, with its parts.
leader-year = 今年按期率 { $rate }（按期 { $part } / 办结加超时 { $whole }）
# $rate, $part (number), $whole (number): The same of the same days of the year before.
leader-year-before = ，上年同期 { $rate }（{ $part } / { $whole }）。
# $name, $n (number): How many there are of what a heading names.
leader-counted = { $name } { $n } 项
# $n (number): How many stand in no line.
leader-more = 另有 { $n } 项
# $role, $lead: The part of a unit beside its lead: `配合；牵头市住建局`.
leader-co = { $role }；牵头{ $lead }
# $role, $units (number): The part of a lead: `牵头；共 3 家`.
leader-leading = { $role }；共 { $units } 家
# $duty: What the unit of the line owes under what the office owes.
leader-of-unit = 承办单位：{ $duty }
# $day: Since when.
leader-since-of = 自 { $day }
# $day: When its limit was.
leader-was-due = { $day } 到期
# $day: A last day of what is looked at.
leader-until = 至 { $day }
# $day: For what day.
leader-as-of = 截至 { $day }
# $unit, $day, $due: What waits for an application's decision.
leader-applied = { $unit } { $day } 申请；原时限 { $due }
# $step, $who, $day: Of whom a case waits, and since when.
leader-waits-of = 待{ $who }{ $step }，自 { $day }

## ledgers: Texts of several ledgers in one browser

ledgers-title = 本机台账
# $title: What the head's menu of ledgers is called; the one that is open.
ledgers-choose = { $title }，切换台账
# $when: When a ledger was open last.
ledgers-opened = 上次打开 { $when }
ledgers-apart = 各台账分开存放，登记机构、本机密钥、草稿和副本互不相通。
ledgers-begin = 新建或打开其他台账
# $title: The way back from the first page to the ledger from which one came.
ledgers-back = 返回“{ $title }”
ledgers-same-title = 本机已有同名的台账，两本同名的不易分辨。请改用别的名称；确需同名的，再点一次按钮。
ledgers-create-same = 仍用此名建立
ledgers-held-why = 本机浏览器中存有下列台账，点击打开。
ledgers-held = 本机已有这本台账。请打开本机台账，在“交换”中导入该文件。
ledgers-open-held = 打开本机台账
ledgers-another = 该文件属于另一本台账，不能并入当前台账，可在本机另行存放：回到首页，选择“打开台账文件”。
ledgers-beside = 回到首页另行打开

## list: Texts of the ledger list

# $percent, $part (number), $whole (number): The share of what was completed on time.
list-on-time-share = 按期率 { $percent }（{ $part }/{ $whole }）
# $days (number): How long the oldest waits to be closed.
list-longest = 最久已 { $days } 天
# $n (number): How many are due before the month ends.
list-due-this-month = 本月底前到期 { $n }
# $first, $n (number): Units by the names of the first of them: `市财政局、城关区等 3 家`.
list-and-others = { $first }等 { $n } 家
# $status, $due: A status of several units with the first day on which one is due: `办理中，最近 11-27 到期`.
list-soonest = { $status }，最近 { $due } 到期
# $status, $n (number): A status that is itself past the limit: `超时 5 天`.
list-status-over = { $status } { $n } 天
# $status, $days: A status with what there is to say of its time: `办理中 余 3 个工作日`.
list-status-with = { $status } { $days }
# $n (number): The limit passed without fault.
list-days-past = 时限已过 { $n } 天
# $n (number): Past the limit.
list-days-over = 超 { $n } 天
# $n (number): Working days that are left.
list-days-left = 余 { $n } 个工作日
list-days-last = 今日到期
# $n (number): Completed late.
list-days-late = 迟 { $n } 天
# $n (number): Completed in time.
list-days-early =
    { $n ->
        [0] 按期
       *[other] 提前 { $n } 天
    }
# $by: A limit is to be proposed.
list-days-propose = { $by } 前提出
list-justified = 有正当理由
# $until: The last day of a justification.
list-justified-until = 正当理由至 { $until }
list-title = 台账
list-register = 登记事项
list-import = 导入
list-export = 导出
list-print = 打印
list-sheet = 导出表格
list-responsibilities = 责任清单
list-statistics = 统计
list-assigned = 承办
list-completed = 办结
list-on-time = 按期办结
list-overdue = 超时未办结
list-terminated = 终止
list-completion-rate = 办结率（办结÷承办）
list-on-time-rate = 按期率（按期办结÷办结与超时）
list-extended = 获批延期
list-reports-missed = 未按时报告
list-notices-missed = 未按督办通知报送
list-deduction = 扣分
list-status = 状态
list-matter = 事项
list-unit = 承办单位
list-received = 收到
list-due = 时限
list-progress = 进度
list-reported = 最近反馈
list-next = 下一步
list-all-units = 全部单位
list-all-categories = 全部类别
list-all = 全部
list-supervised = 重点
list-supervised-only = 只看督查重点
list-clear = 清除筛选
list-empty = 台账里还没有事项。
list-empty-then = 截至该日，台账里还没有事项。
list-empty-take-in = 事项由督查部门登记。请在“交换”中导入督查部门发来的文件。
list-empty-why = 登记第一项事项后，这里显示各事项的状态、时限和下一步。
list-none-match = 没有符合条件的事项。
list-no-report = 未反馈
list-no-limit = 待提出
list-checking = 正在核对
list-unsettled = 有并行记录或缺少记录
list-foot = 时限自收到次日起算（M1-7）；工作日依国务院办公厅放假通知
list-strip = 今起 15 个工作日到期与应报
list-unit-filter = 按单位筛选
list-category-filter = 按类别筛选
list-leader = 分管领导
list-leader-filter = 按分管领导筛选
list-all-leaders = 全部分管领导
list-not-recorded = 未填写
list-officer = 督查专人
list-document = 文号
list-limit = 时限种类
list-any = 不限
list-more = 更多条件
list-received-in = 收到日期
list-due-in = 到期日期
list-owed-in = 应办应报日期
list-from = 起
list-to = 止
list-columns = 显示列
list-grouping = 分组方式
list-by-matter = 按事项
list-by-unit = 按单位
list-by-leader = 按分管领导
list-by-document = 按文号
list-by-category = 按类别
list-by-light = 按灯色
list-no-unit = 尚无承办单位
list-no-leader = 未填写分管领导
list-no-document = 未填写文号
list-conditions = 当前条件
list-searched = 查找
list-lift = 取消此条件
list-views = 常用视图
list-save-view = 存为视图
list-view-name = 视图名称
list-view-where = 视图只存在本浏览器，每本台账各存各的。同名的视图将被替换。
list-view-unnamed = 请填写视图名称
list-forget-view = 删除此视图
list-save = 保存
list-unit-strip = 各单位
list-tick-row = 选中
list-tick-all = 选中列表各行
list-picked = 已选
list-all-transferred = 无需转办
list-unpick = 清除
list-printing = 正在准备打印
list-print-part = 仅为屏幕上的各行。请用页面上的“打印”按钮打印全部。
list-find-note = 浏览器的查找（Ctrl+F）只查已显示的行，查找全部请用上方的查找框。
list-waits = 申请待批
list-before-receipt = 交办时已过期
list-before-force = 办法施行前已过期
# $matters (number), $assignments (number): `214 项事项 · 386 项承办任务`.
list-counted = { $matters } 项事项 · { $assignments } 项承办任务
# $n (number): How many rows the list has.
list-rows = 共 { $n } 行
# $matters (number), $assignments (number): What is picked: `3 项，可提醒 5 个单位`.
list-picked-of = { $matters } 项，可提醒 { $assignments } 个单位
# $n (number): The button that transfers so many matters.
list-transfer = 转办 { $n } 项
# $n (number): The button that writes so many rows into a workbook.
list-export-picked = 导出 { $n } 项
# $n (number): How many more units there are.
list-more-units = 另 { $n } 个单位
# $from, $to: A period in words.
list-from-to = { $from } 至 { $to }
# $n (number), $status: How many units of a matter stand as the first: `2 家超时`.
list-units-of-status = { $n } 家{ $status }

## matter: Texts of the matter's page

# $due, $on: A step that was taken late.
matter-done-late = 应 { $due }，实 { $on }
# $due, $days (number): A step that is not taken and late.
matter-late = 应 { $due }，超 { $days } 天
# $day: The last day for something.
matter-by = { $day } 前
# $day: The first day of something.
matter-since = 自 { $day }
matter-to-come = 待办
matter-no-day = 无期限
# $from, $days, $until: `收到 11-04，自次日起算 10 个工作日，至 11-18`.
matter-counted-from = 收到 { $from }，自次日起算 { $days }（第七条），至 { $until }
# $until: An extension that was granted.
matter-extended-to = 经批准延期，至 { $until }（第九条）
# $n (number): A day after the limit, in a cell of the calendar.
matter-over-cell = 超{ $n }
# $category: In which category the matter is supervised.
matter-key-work = 督查重点{ $category }
matter-units = 各单位
matter-units-key = 浅条为办理时段，竖线为到期日；○ 反馈 ◇ 申请
matter-records = 办理记录
matter-owed = 现在应办
matter-nothing-owed = 暂无应办事项。
matter-unit = 单位
matter-on = 日期
matter-record = 登记
matter-more = 其他登记
matter-not-found = 台账中没有该事项：可能尚未导入、登记已撤回、属于另一本台账，或截至日早于登记之日。
matter-incomplete = 记录不完整：尚缺其他单位的部分记录，收到其文件后会补齐。
matter-circumstance = 可能的问责情形
matter-rests-on = 依据
matter-no-limit = 尚无时限。约定时间的事项，由承办单位主动报告办结时限和推进计划。
matter-unpublished = 计算所经年份的放假通知尚未公布，届时可能变动。
matter-retract = 撤回
matter-restore = 恢复
matter-retract-register = 撤回登记后，本事项不再列入台账；原记录仍保留备查。登记有误的，请撤回后重新登记。
matter-retracted = 已撤回
matter-future = 截至日之后
matter-internal = 内部
matter-print-internal = 打印时包含内部记录
matter-conflict = 并行
matter-reason = 撤回原因
matter-previous = 上一项
matter-next = 下一项
matter-today = 截至
matter-waived = 已免除
matter-weeks = 一 二 三 四 五 六 日
matter-rest = 休
matter-holiday = 假
matter-make-up = 班
matter-received = 收到
matter-received-day = 收到
# $unit: Which unit the ladder is about, if the matter has several.
matter-ladder-of = { $unit } · 办理进程
# $title: The notice by which working days were counted.
matter-notice = 工作日依《{ $title }》计算。
# $weeks (number): Weeks that the grid leaves out.
matter-left-out = ……略去 { $weeks } 周……
# $n (number): The rest of the acts that something rests on.
matter-and-acts = 另 { $n } 条
# $n (number), $unproven (number): How many acts.
matter-acts =
    { $unproven ->
        [0] { $n } 条
       *[other] { $n } 条，其中 { $unproven } 条出自未登记密钥的机构，不能辨别真伪
    }
matter-step-register = 登记
matter-step-transfer = 转办通知
matter-step-receive = 签收
matter-step-first-report = 初报
matter-step-complete = 办结
matter-step-verify = 核查
matter-step-close = 销号

## measures: 办法: the page that shows the three measures, and what carries each article

# $measure, $article: An article as it is cited; always in Chinese.
measures-cited = 《{ $measure }》{ $article }
# $name: A measure by its short name; always in Chinese.
measures-named = { $name }办法
measures-title = 办法
measures-intro = 三个办法的全文，每条标明由本程序的哪项规则、记录或页面承担；不由程序承担的，写明理由。
measures-search = 在条文中查找
measures-nothing = 没有条文含有这些字。
measures-contents = 目录
measures-rules = 认定
measures-duties = 待办
measures-statuses = 状态
measures-lights = 灯
measures-statistics = 统计
measures-figures = 期间统计
measures-records = 记录
measures-pages = 页面
measures-judged = 由人判断
measures-by-people = 由人履行
measures-chinese-only = 条文以中文为准。
measures-limits-title = 效力和不涉及的内容
measures-limits-force = 三个办法为2018年10月10日起施行的试行文件；《政府督查工作条例》（国务院令第733号，2021年2月1日起施行）效力在其之上。使用前请核对办法是否仍然有效，核对日期记入规则设置。
measures-limits-not = 不涉及：法定时限的中止（听证、鉴定等）；条例规定的复核；部门一般工作人员的问责程序（督查问责办法第八条未作规定）。
# $articles (number): How many articles the search leaves.
measures-found = 共 { $articles } 条
measures-measure-1 = 限时办结
measures-measure-2 = 督促检查
measures-measure-other = 督查问责
measures-record-register = 登记（类别、时限、承办单位）
measures-record-supervised = 登记（督查重点及其类别）
measures-record-unit-kind = 单位类型
measures-record-office = 登记机构（督查部门、承办单位）
measures-record-profile = 规则设置（来源、施行日期、核对日期）
measures-record-calendar = 国务院放假调休通知
measures-record-agree = 约定时限
measures-record-report = 反馈、办结报告
measures-record-justify = 认定正当理由
measures-record-violation = 其他违反情形
measures-record-verify = 核查（四项）
measures-record-inspect = 明查暗访
measures-record-conduct = 办理态度、质量、效率
measures-record-commend = 推广交流
measures-record-case = 启动问责
measures-record-factor = 从重、从轻或减轻情形
measures-record-measures = 问责意见和决定
measures-record-path = 批准、政府同意、党委研究决定
measures-page-list = 台账
measures-page-matter = 事项
measures-page-register = 登记事项
measures-page-units = 单位
measures-page-accountability = 问责
measures-page-supervision = 督查
measures-page-year = 年度
measures-page-statistics = 统计
measures-page-leader = 领导一页
measures-page-profile = 规则设置
measures-page-notice = 放假安排
measures-page-settings = 设置
measures-judgement-category = 事项归入哪一类，由督查部门判断。
measures-judgement-urgency = 轻重缓急与时限是否相称，由承办主体提出、交办主体把握。
measures-judgement-special = 是否属特殊情况、是否协商一致，由有决定权的负责人判断；程序记录其决定。
measures-judgement-justified = 理由是否正当由人认定；程序记录认定人和所免除的认定。
measures-judgement-other-breach = 何为其他违反情形由督查部门认定并写明。
measures-judgement-satisfied = 领导和群众是否满意由人确认；未经确认不能销号。
measures-judgement-found = 查明了什么由核查人员判断；程序记录结果并提示提醒告知。
measures-judgement-attitude = 态度是否端正、认识是否到位由人判断；程序记录并列为问责线索。
measures-judgement-merit = 谁的做法值得推广由人判断。
measures-judgement-poor-delivery = 是否落实不力、推进不力、影响全市整体工作由人判断；程序按事项类别提示情形。
measures-judgement-measure = 采取何种问责方式由人决定；程序列出从重、从轻情形。
measures-people-purpose = 目的和意义，不产生可记录的事项。
measures-people-definition = 定义，供其余各条使用。
measures-people-scope = 单位登记在册；工作人员不逐人登记。
measures-people-principles = 工作原则，由人遵循。
measures-people-leaders = 领导掌握情况、协调解决问题，程序只提供台账。
measures-people-handlers = 承办人的纪律、业务和沟通，记录不能体现。
measures-people-other-law = 法律、法规和规章制度另有规定的，由人核对并从其规定。
measures-people-coordination = 牵头单位的协调和相关单位的配合，由人落实。
measures-people-team = 队伍建设由督查部门落实。
measures-people-manner = 暗访如何进行由督查人员掌握；暗访记录不进入交给承办单位的文件。
measures-people-assessment = 扣分标准见本市效能考核办法；未录入分值前只计次数、不计分。
measures-people-own-rules = 各区县、各部门自行制定实施细则。
measures-people-interpretation = 由市政府办公厅解释。
measures-people-own-order = 办法未作规定：谁能记录什么、何时补记，由台账自身的规则（RULES §8）约定。

## notice: Texts of the notices of public holidays

# $line (number), $what: In which line something does not add up.
notice-in-line = 第 { $line } 行：{ $what }
notice-odd-no-year = 没有写明是哪一年的通知（应有“……年部分节假日安排”）
notice-odd-nothing = 没有找到放假安排
notice-odd-not-understood = 写有日期，但未能读懂
notice-odd-no-such-day = 没有这一天
notice-odd-backwards = 截止日早于起始日
# $said (number), $are (number): The days that are said and those that the dates make.
notice-odd-count = 写明共 { $said } 天，按日期是 { $are } 天
# $day: A wrong weekday.
notice-odd-weekday = { $day } 的星期不符
# $day: A working day that is called worked.
notice-odd-no-weekend = { $day } 不是周末，不存在调休上班
# $day: A day that stands there twice.
notice-odd-twice = { $day } 出现两次，或既放假又上班
# $day: A day off that is off anyhow.
notice-odd-no-weekday = { $day } 是周末，本不上班
# $day: A day of another year.
notice-odd-other-year = { $day } 不在该年之内
notice-title = 放假安排
notice-lead = 计算工作日的依据：国务院办公厅每年的放假通知。
notice-year = 年份
notice-source = 依据
notice-carried = 程序自带
notice-entered = 本台账录入
notice-none = 尚未公布或录入，按周一至周五计
notice-enter = 录入放假通知
notice-enter-what = 粘贴通知全文，或 workdays.json 形式的数据。逐行核对天数、星期和日期，不符的指明哪一行。
notice-text = 通知全文
notice-holiday = 节日
notice-off = 放假
notice-worked = 调休上班
notice-dry-run = 试算影响
notice-record = 录入
notice-done = 已录入。
notice-read-only = 由督查部门录入。
notice-until = 至
notice-tick = 逐日勾选
notice-tick-what = 工作日勾选为放假，周末勾选为上班；勾选的结果写入上面的文本框。
notice-ticked = 逐日录入
# $year (number), $off (number), $work (number): How many days the notice gives.
notice-days = { $year } 年：工作日中放假 { $off } 天，周末上班 { $work } 天

## notify: Texts of notifications

notify-title = 桌面通知
notify-daily = 本台账有已过期或当天要办的事项时，每天通知一次
notify-what = 本页打开期间，由浏览器在桌面弹出通知：启动时、零点后或登记之后，每天至多一次，几个窗口也只通知一次。点击通知回到工作台。通知会显示台账名称，共用电脑请慎用。
notify-denied = 浏览器未准许通知。请在地址栏左侧的网站设置中准许后再勾选。
notify-asking = 浏览器正在询问是否准许通知，请在它的提示中选择“允许”。
notify-not-asked = 浏览器尚未准许通知，勾选时会询问。
notify-missing = 本浏览器不提供桌面通知。
notify-not-safe = 浏览器只在 https 地址或本机地址（localhost）下提供桌面通知。
# $overdue (number), $today (number): What a notification says.
notify-due = 应办事项：已过期 { $overdue } 件，今天要办 { $today } 件。

## offline: Texts of use without a network, and of new versions

offline-new-version = 新版本已就绪。更新时刷新本页，尚未登记的内容留作草稿。
offline-update = 更新
offline-old-tab = 新版本已启用，本标签页仍为旧版本。
offline-reload = 刷新
offline-offline = 离线使用
offline-keeping = 正在保存离线所需的文件……
offline-impossible = 本浏览器或本地址不支持离线使用：服务停止后无法打开本页。
# $build: That the page opens without a network, by this build.
offline-kept = 已就绪：断网或服务停止后仍可打开。本机保存的版本：{ $build }
# $file: That a release was not kept, because of this file.
offline-refused = 服务器上的文件与发布的不一致，未予保存（{ $file }）。请联系维护人员重新发布。

## paper: Texts of the page of a transfer notice

paper-title = 转办通知
paper-with-list = 附工作落实责任清单
paper-not-found = 台账中没有该事项。
paper-no-units = 本事项还没有承办单位，先增加单位。
paper-print = 打印
paper-next-notice = 下一份通知
paper-record = 登记转办通知
paper-words = 通知
paper-words-what = 已按台账填好；文书为中文。
paper-number = 发文字号
paper-repeated = 另一事项的转办通知用过此文号。
paper-format = 版式
paper-letter = 信函格式
paper-document = 文件格式
paper-issuer = 发文机关
paper-subject = 标题
paper-to = 主送
paper-report-by = 反馈期限
paper-later-is-in-vain = 晚于办法规定的初报期限，不起作用（M2-10）。
paper-date = 成文日期
paper-body = 正文
paper-contact = 联系人
paper-phone = 联系电话
paper-copies = 抄送
paper-blank = 标题、正文留空的，依台账生成。
paper-edit-body = 改写正文
paper-restore-body = 恢复原文
paper-complete = 四个明确
paper-lacking = 责任清单有缺，可以送出，但记“责任清单不完整”（M2-6），是本机构的疏漏，不算单位的。
paper-fill = 去填写
paper-fonts = 字体取自本机：没有小标宋、仿宋的，以宋体代替。印章在打印后加盖。
paper-preview = 预览
# $number, $on: That a notice was recorded.
paper-sent = 已登记：{ $number }，{ $on }。发错的，在事项页撤回后重新登记。
# $due: By when a notice is owed.
paper-owed = 应于 { $due } 前发出
# $day: The last day that the measures ask for.
paper-counted = 按办法为 { $day }，第 5 个工作日；可以更早

## problem: What is wrong with a file or with the browser's storage, in words

problem-file = 文件
# $number (number): An act by its place in the file.
problem-act-number = 第 { $number } 条记录
# $act, $field: A member of an act.
problem-act-field = { $act }，{ $field }
# $act, $stream: An act that cannot be read.
problem-damaged-act = 记录 { $act }，属于 { $stream }
# $n (number): Acts of which nothing can be told.
problem-damaged-acts = 内容无法辨认，{ $n } 条记录
# $all (number), $shown (number): How many faults a file that is refused has, and how many of them are listed below.
problem-faults = 共查出 { $all } 处问题，以下列出前 { $shown } 处：
# $all (number), $shown (number): As before, of a file that could not be read to its end.
problem-faults-at-least = 文件未能读完，至少有 { $all } 处问题，以下列出前 { $shown } 处：
# $all (number), $shown (number): How many places of the ledger cannot be read, and how many of them are listed below.
problem-damages = 共有 { $all } 处无法读取，以下列出前 { $shown } 处：
problem-storage-full = 磁盘已满（或浏览器的存储限额已用完），台账没有改变，已填写的内容仍在。请先腾出空间，再重试。
problem-storage-newer = 台账由更新版本的办结保存，当前版本不能打开。请刷新页面或使用新版。
# $said: What the browser said itself.
problem-storage-browser = 浏览器未能完成，台账没有改变：{ $said }
problem-is-byte-order-mark = 文件开头有字节顺序标记（BOM），请另存为不带 BOM 的 UTF-8
problem-is-not-utf8 = 不是 UTF-8 编码：不是台账文件，或者文件已损坏
problem-is-lone-surrogate = 含有残缺的字符
problem-is-duplicate-key = 同一字段出现两次
problem-is-key-not-ascii = 字段名含有非 ASCII 字符
problem-is-null = 不得为 null
problem-is-not-an-integer = 不是允许范围内的整数
problem-is-too-deep = 嵌套超过 32 层
problem-is-text-too-long = 文字超过 10 万字
problem-is-list-too-long = 列表超过 1 万项
problem-is-act-too-large = 单条记录超过 1 MiB
problem-is-file-too-large = 文件超过 512 MiB
problem-is-too-many-acts = 记录超过 500 万条
problem-is-missing = 未填写
problem-is-not-a-date = 不是 1900 年至 2999 年间的有效日期
problem-is-not-an-instant = 不是有效的时间
problem-is-not-an-act-id = 不是有效的记录编号
problem-is-not-a-uuid = 不是有效的 UUID
problem-is-not-a-stream = 不是有效的记录流名称
problem-is-not-a-limit = 时限须为日期，或天数及其种类；只有约定时间可以都不填
problem-is-unsorted = 未按顺序排列
problem-is-repeated = 编号重复
problem-is-internal-only = 此类记录只能放在内部记录中
problem-is-dated-after-recording = 日期晚于登记之日
problem-is-id-is-not-the-hash = 记录内容与编号不符，已被改动
problem-is-wrong-format = 不是办结台账文件
problem-is-another-ledger = 属于另一本台账
problem-is-no-founding-act = 缺少建账记录
problem-is-not-a-founding-act = 建账记录无效
problem-is-bad-signature = 封印的签名不符
problem-is-key-not-given = 登记簿中从未给该机构登记这枚密钥
problem-is-not-sealed = 该机构已登记密钥，而此条记录没有封印
# $line (number), $column (number): Not JSON from here on.
problem-is-syntax =
    { $line ->
        [1] 第 1 行第 { $column } 列起不是 JSON：不是台账文件，或者文件只剩开头
       *[other] 第 { $line } 行第 { $column } 列起不是 JSON，文件可能不完整
    }
# $what: Of another type than this.
problem-is-not-expected = 应为{ $what }
# $words: None of these words.
problem-is-not-one-of = 应为其中之一：{ $words }
# $min (number), $max (number): Out of range.
problem-is-out-of-range = 应在 { $min } 至 { $max } 之间
# $bytes (number): Not base64url of so many bytes.
problem-is-not-base64 = 不是 { $bytes } 字节的 base64url
# $version (number): A newer version of the format.
problem-is-newer-version = 文件为第 { $version } 版格式，本程序只能读第 1 版，请使用新版程序
problem-expected-object = 对象
problem-expected-list = 列表
problem-expected-text = 文字
problem-expected-integer = 整数
problem-expected-boolean = 是或否
problem-expected-true = “是”
problem-lock-not-age = 不是加密文件，或文件开头已损坏。台账没有改变。
problem-lock-no-passphrase = 这个文件不是用口令加密的，本程序不能打开。
problem-lock-wrong-passphrase = 口令不对，或文件开头已被改动。请核对口令后再试。
problem-lock-changed = 口令正确，但文件内容已被改动或不完整，没有导入。请对方重新导出。
problem-lock-too-much-work = 打开这个文件需要的计算量超出本程序的限度。
problem-lock-failed = 浏览器没有提供随机数，不能加密。没有写出文件。
problem-stopped = 已停止，台账没有改变。
problem-no-ledger = 尚未打开台账。
problem-unknown-office = 登记簿中没有这个登记机构。
problem-theirs = 须更正的记录由承办单位登记，请由该单位撤回后重新登记。
problem-gone = 内容已有变化，请重新操作一次。
problem-other-build = 新版本已就绪，请刷新本页后再试；台账没有改变。
# $file, $most (number): A file that was not read, for its size.
problem-too-large = { $file }：文件超过 { $most } MiB，未读取。
# $acts (number): How much is whole, and that it may be used.
problem-whole = 其余 { $acts } 条记录完好，可以照常查看和登记；之后导入备份，两边完好的记录都会保留。
# $expected (number), $found (number): How much of the ledger in the browser is lost.
problem-lost = 浏览器中的台账不完整：应有 { $expected } 条记录，现有 { $found } 条，可能已被浏览器清理或磁盘损坏。请用最近一次导出的文件恢复。
# $text: The page's second program broke off, or could not be fetched.
problem-helper-broken = 未能完成，台账没有改变。可能是内存不足，或程序文件未能载入，请重试。（{ $text }）
problem-store-error-missing = 没有找到这本台账：可能已在其他标签页中移除，或台账文件已移走、改名。
problem-store-error-damaged = 本机台账的索引已损坏，须先修复才能继续登记。
problem-store-error-not-allowed = 浏览器未获准读写所选文件夹，台账没有改变。请允许网页编辑文件后重试；仍不能写入的，请重新打开本页并选择文件夹。
problem-store-error-busy = 其他标签页正在写入，台账没有改变，请稍后重试。

## profile: Texts of the rule profile

profile-title = 规则设置
profile-lead = 办法没有写明之处，由下列参数约定；其他城市的办法，是另一组参数。改动作为登记簿的一条记录保存，对全部事项重新计算。
profile-usual = 现为兰政办发〔2018〕258号的默认参数。
profile-source-card = 来源
profile-name = 名称
profile-article-source = 依据文件
profile-checked-on = 核对办法仍然有效的日期
profile-parameters = 参数
profile-interprets = 所解释的条文
profile-silent = 办法未作规定
profile-value = 取值
profile-try = 试算
profile-record = 保存并生效
profile-recorded = 已保存，全部事项已按新参数计算。
profile-stale = 参数已改动，请重新试算。
profile-nothing = 试算结果：没有时限、状态或认定变动。
profile-dues = 时限变动
profile-statuses = 状态变动
profile-findings = 认定数量变动
profile-no-limit = 无时限
profile-only-supervisor = 只有督查部门可以改动参数。
# $dues (number), $statuses (number), $findings (number): How much would change.
profile-summary = 试算结果：{ $dues } 个时限变动，{ $statuses } 个状态变动，{ $findings } 类认定的数量变动
profile-parameter-valid-from = 施行日期
profile-parameter-valid-from-what = 不作出早于此日的认定。
profile-parameter-propose-workdays = 提出时限和方案的工作日数
profile-parameter-propose-workdays-what = 未明确时限的，收到后几个工作日内报告时限；牵头单位制定实施方案同此。
profile-parameter-rest-day-rollover = 期满遇休息日顺延
profile-parameter-rest-day-rollover-what = 按自然日计算的时限，末日为休息日的，顺延至下一工作日（参照民法典第二百零三条）。
profile-parameter-max-extensions = 可批准延期的次数
profile-parameter-max-extensions-what = 批准次数达到后再申请延期的，认定为再次申请延期，不生效。
profile-parameter-first-report-meets-month = 初报可抵月报
profile-parameter-first-report-meets-month-what = 初报在某月报送期内的，视为已报当月进展；不勾选的，初报、月报分别报送。
profile-parameter-summary-months = 统计汇总的周期（月）
profile-parameter-summary-months-what = 每个周期结束后汇总、上报、通报。
profile-parameter-warn-workdays = 临期提醒的工作日数
profile-parameter-warn-workdays-what = 到期前几个工作日起显示为临期。
profile-parameter-m2-kinds = 适用督促检查办法的单位类别
profile-parameter-m2-kinds-what = 这些类别的单位须按 M2 报送初报、月报和督办答复。
profile-parameter-transfer-workdays = 制发转办通知的工作日数
profile-parameter-transfer-workdays-what = 列为督查重点后几个工作日内制发转办通知。
profile-parameter-first-report-workdays = 初报的工作日数
profile-parameter-first-report-workdays-what = 自收到次日起算（参照 M1-7）。
profile-parameter-monthly-report-day = 月报日
profile-parameter-monthly-report-day-what = 每月此日前报送，遇休息日不顺延。
profile-parameter-revisit-rounds = 每年回访复核的次数
profile-parameter-revisit-rounds-what = 第一次应于 6 月 30 日前、第二次应于 12 月 31 日前开展。
profile-parameter-deduction-notice-missed = 未按督办通知报送的扣分
profile-parameter-deduction-notice-missed-what = 分值见本市效能考核办法；未填写时只计次数。
profile-parameter-backdate-days = 承办单位补记的天数
profile-parameter-backdate-days-what = 早于登记日超过此数的，按登记之日计算，并标为倒签。

## promises: What is promised of safety, and what a page without a server cannot promise

promises-title = 安全承诺
promises-cannot = 无法保证的
promises-of-ledger = 台账的保存
promises-kept-1 = 除提供本页的地址外，程序不与任何地方通信。
promises-kept-2 = 收到的文字只作文字显示，其中夹带的代码不会运行。
promises-kept-3 = 文件先查看，再整份导入或整份拒绝；拒绝时说明位置和原因。
promises-kept-4 = 记录改动一字即可查出；登记密钥的机构，其记录须有封印。
promises-kept-5 = 密钥只存于本机浏览器，不写入任何文件。
promises-kept-6 = 单位文件只含登记簿和该单位的事项，不含督查部门内部记录。
promises-kept-7 = 过大的文件和工作簿，不读入即拒绝。
promises-kept-8 = 名称中看不见的字符以编号显示；添加看上去相同的单位时予以提示。
promises-kept-9 = 新版本逐个文件核对无误才保存，经同意才启用；此前一直使用原版本。
promises-kept-10 = 本页不在其他网页的框架内运行，以防误导点击。
promises-lasting-1 = 显示为已登记的记录均已写入磁盘，突然断电后仍在；本机密钥亦同。
promises-lasting-2 = 数据受损的，完好的记录都保留，缺损的逐条指明；受损的台账不会显示成空台账。
promises-lasting-3 = 台账打不开时，可以保存残余数据、恢复备份或另建台账。
promises-lasting-4 = 磁盘已满时明确提示；已填内容保留，腾出空间后即可登记。
promises-lasting-5 = 首次登记时向浏览器申请永久保存；申请结果和剩余空间在本页显示。
promises-lasting-6 = 导出文件确已存盘才计为备份；任何文件都可随时验证。
promises-lasting-7 = 一次点击即可在浏览器之外留存副本；浏览器能写入文件夹的，可自动保留副本。
promises-lasting-8 = 移除的台账在本浏览器中不留任何数据；多本台账各自独立。
promises-lasting-9 = 两个标签页同时登记，互不覆盖。
promises-lasting-10 = 电脑时间有误，或浏览器数据系恢复、复制而来的，登记前先行提示。
promises-by-double-click-1 = 台账内容和各项设置都不存入浏览器。
promises-by-double-click-2 = 本页不与任何地方通信。
promises-by-double-click-3 = 选择了文件夹的，写入文件后才算登记。
promises-by-double-click-4 = 多人共用一个文件的，各自登记的内容都会保留：读到过的记录被覆盖的，本页会重新写入。
promises-by-double-click-5 = 文件被截断或损坏的，完好的记录都能读出，其余取自上一份完好的副本。
promises-by-double-click-6 = 设了密钥的机构，写入文件的每条记录都有封印。
promises-by-double-click-7 = 密钥以口令加密后才存放在台账旁；口令不保存。
promises-by-double-click-8 = 新版程序写出的文件不打开，也不改动。
promises-by-double-click-9 = 浏览器不能写文件的，本页随时显示尚未存入文件的记录数，关闭前提醒。
promises-not-by-double-click-1 = 两台电脑同时写入，而先写的一台随即关机的，它最后登记的内容不在共用的文件中，只在它自己导出的文件里。
promises-not-by-double-click-2 = 能进入文件夹的人都能查看台账，也能删除文件。请用文件夹权限保护，并定期复制备份。
promises-not-by-double-click-3 = 口令遗失不能找回；由其他督查部门登记新密钥。
promises-not-by-double-click-4 = 文件夹中的台账文件打开时逐条核对内容是否改动，不核验封印；封印由导入该文件的一方核验。
promises-not-kept-1 = 不设登录：能使用本机本浏览器的人都能查看和登记。请用系统账户和锁屏保护电脑。
promises-not-kept-2 = 规则由各台电脑自行执行；绕过本页写出的记录，由导入文件的一方核验。
promises-not-kept-3 = 浏览器中的台账未加密。需要保密的，请对磁盘加密；导出文件可设口令。
promises-not-kept-4 = 能操作本机的人可以删除浏览器数据；只有导出的文件和其他单位的副本能够对证。

## register: Texts of the register form

register-title = 登记事项
register-matter = 事项
register-name = 事项名称
register-content = 工作内容和要求
register-category = 事项类别（M1-5）
register-supervised = 督查重点（M2-4）
register-not-supervised = 不列为督查重点
register-document = 文号
register-assigner = 交办主体
register-leader = 市政府分管领导
register-officer = 督查专人
register-number = 台账编号
register-on = 登记日期
register-limit = 事项时限
register-own-limit = 本单位另定时限
register-basis = 依据
register-no-basis = 不另定
register-no-limit = 未明确时限
register-law = 法律法规名称
register-term = 期限
register-by-date = 至某日
register-supervisors = 事项由督查部门登记。本机登记机构不是督查部门，登记了也不计算。
register-working = 工作日数
register-natural = 日数（自然日）
register-open = 由承办单位提出
register-date = 办结日期
register-days = 天数
register-units = 承办单位
register-unit = 单位
register-choose = 请选择
register-role = 牵头或配合
register-received = 收到日期
register-received-blank = 收到日期留空的，以登记的签收日期为准；未登记签收的，以登记日期为准。
register-responsible = 第一责任人
register-deputy = 分管领导
register-handler = 承办人员
register-task = 承担任务
register-add-unit = 增加承办单位
register-drop-unit = 删去
register-no-part = 不再承办
register-keep-unit = 保留该单位
# $unit: In the place of the fields of a unit that stands and is to take no part any more.
register-left-out = { $unit }现为承办单位，更正后不再承办。
register-submit = 登记并交办
register-one-lead = 两个以上单位共同办理的，应当确定一个牵头单位（M1-6(3)）。
register-no-units = 登记簿里还没有单位，请先到“单位”页添加。
register-more = 更多
register-like-last = 参照上一件登记
register-like-last-hint = 带入上一件的类别、交办主体、时限和承办单位，名称和日期另填。

## reports: Texts of the picture of reports, unit by month

reports-title = 初报与月报
reports-what = 格中是份数，按应报之日归月；点开见明细。
reports-none = 本年没有应报的初报和月报。
reports-unit = 单位
reports-due = 应报
reports-in-time = 按时
reports-late = 迟报
reports-missed = 未报
reports-awaited = 待报
reports-blank = 空：无应报
reports-first = 初报
reports-monthly = 月报
reports-due-on = 应于
reports-report = 报告
reports-stands = 情况
reports-matter = 事项
reports-all-units = 全部单位
reports-fold = 只看有迟报、未报的单位
# $units (number): The units that missed nothing, which are folded away.
reports-others-in-time = 另 { $units } 个单位没有迟报、未报
# $due (number), $not_in_time (number), $awaited (number): All units together.
reports-whole = 全部单位应报 { $due } 份，未按时 { $not_in_time } 份；待报 { $awaited } 份。迟报也算未按时。

## sheet: Texts of the page that takes a spreadsheet in

# $days (number): A limit in working days from receipt.
sheet-term-working = { $days } 个工作日
# $days (number): A limit in natural days from receipt.
sheet-term-natural = { $days } 个自然日
# $rows (number): How many rows lack a year.
sheet-yearless = { $rows } 行未写年份
# $rows (number), $year (number): How many rows lack a year, and the year that the title names.
sheet-yearless-under = { $rows } 行未写年份；标题写的是 { $year } 年
# $n (number): Units that are registered with the matters.
sheet-units-with-them = 同时登记新单位 { $n } 个
# $n (number): Rows that are not registered.
sheet-rows-that-stay = 待处理的 { $n } 行本次不登记，留在本页
sheet-title = 导入表格
sheet-lead = 读入任务清单，逐行核对后登记。确认之前不写入任何内容。
sheet-offer = 任务清单是表格文件或从表格中复制的，请用
sheet-supervisors = 只有督查部门可以登记事项。本机登记机构不是督查部门，不能导入表格。
sheet-source = 表格
sheet-file = 文件
sheet-file-why = 选择 .xlsx、.xls、.et、.ods 或 .csv 文件，或把文件拖到这里。
sheet-pick = 选择表格文件
sheet-paste = 粘贴表格
sheet-paste-why = 在表格软件中选中含表头的区域，复制后粘贴到这里。
sheet-read = 读入
sheet-reading = 正在读取表格……
sheet-pasted = 粘贴的表格
sheet-sheet = 工作表
sheet-another = 换一份表格
sheet-columns = 表头与各列
sheet-columns-why = 核对各列内容。不导入的列不写入台账。
sheet-head-row = 表头起于第几行
sheet-head-height = 表头
sheet-one-row = 一行
sheet-two-rows = 两行
sheet-no-head = 没有表头
sheet-head-unknown = 没有表头。请选择表头有几行、起于第几行，或者逐列说明装的是什么。
sheet-no-title-column = 还没有一列是“事项名称”，各行都缺名称。
sheet-above = 表头以上
sheet-blank = （空）
sheet-whole = 整份清单
sheet-year = 年份（用于未写年份的日期）
sheet-first-leads = 一格有几个责任单位的，第一个牵头
sheet-received = 交办时间（用于未写的行）
sheet-assigner = 交办主体（用于未写的行）
sheet-document = 文号（用于未写的行）
sheet-units = 登记簿里没有的单位
sheet-units-why = 与事项一并登记。只登记本次用到的单位。
sheet-unit-written = 清单所写
sheet-unit-rows = 行数
sheet-unit-as = 登记为
sheet-unit-who = 指哪些单位？用顿号分开
sheet-as-written = 就按此名称
sheet-vague = 未指明单位
sheet-take-back = 恢复
sheet-rows = 逐行核对
sheet-filter = 筛选各行
sheet-all = 全部
sheet-ready = 可登记
sheet-unsettled = 待处理
sheet-left = 不登记
sheet-take = 登记此行
sheet-at = 行
sheet-number = 编号
sheet-matter = 事项
sheet-unit = 承办单位
sheet-due = 办结时限
sheet-receipt = 交办时间
sheet-outcome = 核对结果
sheet-new-unit = 新单位
sheet-no-limit = 未定
sheet-unread = 未读出
sheet-early = 时限早于交办时间
sheet-settle = 处理
sheet-correct = 更正
sheet-fold = 收起
sheet-original = 原文
sheet-long-term = 长期，不设时限
sheet-who-leads = 哪个单位牵头
sheet-choose = 请选择
sheet-this-too = 登记此行
sheet-leave-out = 不导入
sheet-days = 只写“天”“日”的期限，按哪种日计算
sheet-natural = 自然日
sheet-working = 工作日
sheet-hidden-rows = 表格中隐藏的行
sheet-struck-rows = 表格中加了删除线的行
sheet-further-rows = 下方另一张表（按其自己的表头读取）
sheet-register-them = 一并登记
sheet-together = 同一任务分列几个单位的
sheet-one-matter = 合为一项，共同承办
sheet-matter-each = 每个单位各立一项
sheet-not-this = 此行不登记
sheet-more = 再显示 200 行
sheet-no-rows = 表头下面没有内容。
sheet-none-here = 没有这样的行。
sheet-all-done = 这份清单已处理完。
sheet-to-list = 查看台账
# $words, $held: A column that is left out and seems to hold something.
sheet-suspect = “{ $words }”一列未导入，看内容像是“{ $held }”。
# $held: The guess, taken.
sheet-hold-as = 作为“{ $held }”
# $name, $is_hidden: A sheet's name, and that it is hidden.
sheet-sheet-name =
    { $is_hidden ->
        [true] { $name }（隐藏）
       *[false] { $name }
    }
# $rows (number), $columns (number): `12 行 · 5 列`.
sheet-size = { $rows } 行 · { $columns } 列
# $year (number): The year that a title names, offered.
sheet-use-year = 用 { $year } 年
# $n (number): The rest of a long table.
sheet-rest = 另有 { $n } 行
# $letters: A column by its letters.
sheet-column-label = { $letters } 列
# $at (number): Which row is being settled.
sheet-row-label = 处理第 { $at } 行
# $n (number), $written: The other rows that say the same.
sheet-alike = 另有 { $n } 行也写“{ $written }”，同样处理
# $n (number): The one button: so many matters.
sheet-register = 登记 { $n } 项
sheet-column-ignored = 不导入
sheet-column-number = 编号
sheet-column-title = 事项名称
sheet-column-content = 工作内容和要求
sheet-column-tag = 类别标签
sheet-column-lead = 牵头单位
sheet-column-units = 责任单位
sheet-column-co = 配合单位
sheet-column-due = 办结时限
sheet-column-received = 交办时间
sheet-column-responsible = 第一责任人
sheet-column-document = 文号
sheet-column-assigner = 交办主体
sheet-column-leader = 市政府分管领导
sheet-column-officer = 督查专人
sheet-column-progress = 进展情况
sheet-fate-corrected = 更正
sheet-fate-reported = 记反馈
sheet-fate-was-corrected = 已更正
sheet-fate-unread = 待核对
sheet-left-total = 合计行
sheet-left-heading = 小标题或说明
sheet-left-head = 重复的表头
sheet-left-note = 说明或落款
sheet-left-same = 与上面的行是同一项
sheet-left-twice = 与上面的行重复
sheet-left-hidden = 表格中隐藏的行
sheet-left-struck = 表格中加了删除线的行
sheet-left-further = 下方另一张表中的行
sheet-left-known = 台账已有此事项
sheet-left-corrected = 台账已按清单更正
sheet-left-unwanted = 已选择不登记

## sheet_again: Texts of a list in hand, of what was said before, and of a list that comes again

# $rows (number): How many rows tell progress, and what becomes of it.
sheet_again-progress-left = { $rows } 行写有未记过的进展；不填日期就不记
# $rows (number): The same.
sheet_again-progress-taken = { $rows } 行的进展记为反馈
# $early (number): The same.
sheet_again-progress-early = { $early } 行的登记或收到晚于此日，其进展不记
sheet_again-blank = （空）
sheet_again-like = 可能是同一单位
sheet_again-pick-units = 从登记的单位中选
sheet_again-no-units-yet = 尚未登记单位。
sheet_again-offers = 以往清单中说过的
sheet_again-offers-why = 本清单也有同样的写法。采用之前不作处理。
sheet_again-take-offer = 采用
sheet_again-gone-why = 这些事项随本清单以前登记，尚未办结，本次清单里没有。需要终止或更正的，请到事项中办理。
sheet_again-put-away = 收起清单
sheet_again-on = 登记日期
sheet_again-on-other = 不是今天。
sheet_again-on-today = 改为今天
sheet_again-twice = 与上面的行重复的
sheet_again-amend = 内容与台账不同的
sheet_again-after-list = 按清单更正台账
sheet_again-as-ledger = 保留台账的写法
sheet_again-progress-on = 进展的日期（记为各单位的反馈）
sheet_again-early-progress = 进展的日期早于登记或收到，不记
sheet_again-again = 与台账不同
sheet_again-by-hand = 在事项中办理
sheet_again-correct-row = 按清单更正…
sheet_again-as-new = 另立一项
sheet_again-no-category = 请先在“整份清单”中选择事项类别
sheet_again-as-ledger-has = 与台账一致
sheet_again-all-as-ledger = 都与台账一致
# $doubt, $was: A cell that cannot be read, and what the ledger has.
sheet_again-unread-beside = { $doubt }，未与台账核对（台账：{ $was }）
# $rows (number): How many rows have such cells.
sheet_again-rows-unread = { $rows } 行有读不出的内容，未与台账核对
# $rows (number): That another tab registered the rows before.
sheet_again-elsewhere = 可登记的 { $rows } 行已在另一标签页登记，没有再次登记。
sheet_again-comma = ，
sheet_again-one-by-one = 逐行处理
sheet_again-next-row = 下一行
# $name: The field that says as what a name is registered.
sheet_again-registered-as = 登记为 { $name }
# $other: That a name is another office's.
sheet_again-same-office = 就是“{ $other }”
# $name: Whom a name stands for, asked.
sheet_again-who-is = “{ $name }”指（全清单一并处理）
# $kind, $count (number): All units of a kind.
sheet_again-all-of-kind = { $kind }（全部 { $count } 个）
# $written, $said: What was said of a head or a name before.
sheet_again-offer = “{ $written }”：{ $said }
# $written, $said, $rows (number): What was said of a limit before, and in how many rows it stands.
sheet_again-offer-rows = 时限“{ $written }”：{ $said }（{ $rows } 行）
# $count (number): All offers taken.
sheet_again-take-offers = 全部采用（{ $count }）
# $count (number): How many matters the list has no more.
sheet_again-gone = 本次清单中没有的事项 { $count } 项
# $columns: The columns that the sheet hides.
sheet_again-hidden-columns = 表格中隐藏了 { $columns } 列，其内容照样读入。请核对是否导入。
# $n (number): How many rows name several units of which none is said to lead.
sheet_again-leaderless = { $n } 行有几个单位，未写哪个牵头
# $count (number): How many units' reports a row's progress becomes.
sheet_again-reports = 进展记为反馈 { $count } 条
# $count (number): How many rows are left to be settled.
sheet_again-rows-left =
    { $count ->
        [0] 没有待处理的行了。
       *[other] 还有 { $count } 行待处理。回车：记下并处理下一处。
    }
# $n (number): The other rows in which it is asked too and says nothing.
sheet_again-alike-blank = 另有 { $n } 行也没有写，同样处理
# $n (number): The other rows of the same units.
sheet_again-led-alike = 另有 { $n } 行也是这几个单位，同样处理
# $n (number): The one button: so many corrections.
sheet_again-correct = 更正 { $n } 项
# $n (number): The one button: so many reports.
sheet_again-record-reports = 记反馈 { $n } 条
# $n (number): How many matters were registered.
sheet_again-registered = 已登记 { $n } 项
# $n (number): How many units are new.
sheet_again-new-units = 新登记单位 { $n } 个
# $n (number): How many matters were corrected.
sheet_again-corrected = 已更正 { $n } 项
# $n (number): How many reports were recorded.
sheet_again-reported = 已记反馈 { $n } 条
# $what: That it is stored.
sheet_again-stored = { $what }，已保存到本机。

## sheet_doubts: Texts of what a person must settle of a task list, and of why a spreadsheet is not read

# $name, $what: What is in question of a name.
sheet_doubts-name-is = “{ $name }”{ $what }
# $field, $written, $what: What is in question of what is written in a field.
sheet_doubts-field-is = { $field }“{ $written }”{ $what }
sheet_doubts-error-too-large = 文件超过 32 MiB。请删去图片等附件，或分成几份再导入。
sheet_doubts-error-unpacked = 工作簿解压后超过 256 MiB，未读取。请只留任务表，另存为新的 .xlsx 文件再导入。
sheet_doubts-error-encrypted = 工作簿设有打开密码。请在表格软件中打开，取消密码，另存后再导入。
sheet_doubts-error-not-text = 既不是工作簿，也不是 UTF-8、UTF-16 或 GB18030 编码的文字。请在表格软件中另存为 .xlsx。
sheet_doubts-error-empty = 里面没有任何内容。
sheet_doubts-error-the-table = 表格
# $sheet: A sheet by its name.
sheet_doubts-error-the-sheet = 工作表“{ $sheet }”
# $place: A sheet, or the table, that is too large.
sheet_doubts-error-too-many = { $place }超过 2 万行或 100 列。请删去不用的行列，或分成几份再导入。
# $words: A workbook that cannot be read, and what the reader says.
sheet_doubts-error-damaged = 不是完整的工作簿，文件可能已损坏（{ $words }）。请在表格软件中打开并另存为 .xlsx。
# $sheet, $words: The same of one sheet.
sheet_doubts-error-damaged-sheet = 工作表“{ $sheet }”读不出来，文件可能已损坏（{ $words }）。请在表格软件中打开并另存为 .xlsx。
sheet_doubts-why-no-year = 未写年份
sheet_doubts-why-short-year = 年份只有两位
sheet_doubts-why-no-year-of-a-list = 年份不在 1990 年至 2099 年之间
sheet_doubts-why-far-year = 与清单其他时限相差五年以上
sheet_doubts-why-recurring = 是周期性要求，不是一个日期
sheet_doubts-why-ongoing = 没有截止日期
sheet_doubts-why-relative = 未写从何时起算
sheet_doubts-why-day-kind = 未写是自然日还是工作日
sheet_doubts-why-several = 不止一个日期
sheet_doubts-why-more = 除日期外还有其他要求
sheet_doubts-why-before = 指月初还是月底不明
sheet_doubts-why-lost-zero = 可能丢了末尾的 0
sheet_doubts-why-no-such-day = 没有这一天
sheet_doubts-why-unknown = 不是可识别的日期
sheet_doubts-flaw-error = 是公式错误
sheet_doubts-flaw-no-result = 是没有保存结果的公式
sheet_doubts-flaw-no-date = 不是有效的日期
sheet_doubts-flaw-truth = 是逻辑值
sheet_doubts-flaw-duration = 是一段时间
sheet_doubts-flaw-date = 是日期，不是文字
sheet_doubts-flaw-number = 是数字，不是文字
sheet_doubts-flaw-not-shown = 是日期，但表格未显示到日
sheet_doubts-flaw-struck = 全部或部分加了删除线
sheet_doubts-name-doubt-nobody = 未指明单位
sheet_doubts-name-doubt-no-unit = 不像单位名称
sheet_doubts-name-doubt-apart = 是一个单位还是几个不明
sheet_doubts-name-doubt-aside = 括号内的含义不明
sheet_doubts-name-doubt-government = 是否指其政府不明
sheet_doubts-name-doubt-same-office = 与清单中另一名称可能是同一单位
sheet_doubts-trouble-no-title = 没有事项名称
sheet_doubts-trouble-several-titles = 两张表左右并排，同一行有几个事项
sheet_doubts-trouble-no-unit = 没有承办单位
sheet_doubts-trouble-no-lead = 未明确哪个单位牵头
sheet_doubts-trouble-several-leads = 牵头单位不止一个
sheet_doubts-trouble-not-received = 没有交办时间
sheet_doubts-trouble-too-long = 文字超过 10 万字
sheet_doubts-trouble-hidden = 表格中隐藏了此行
sheet_doubts-trouble-struck = 表格中此行加了删除线
sheet_doubts-trouble-further = 属于下方另一张表
sheet_doubts-trouble-together = 同一任务分列几个单位：合为一项，还是各立一项
sheet_doubts-trouble-twice = 与上面的一行重复
sheet_doubts-trouble-responsible = 第一责任人不明
sheet_doubts-file-kind-image = 这是图片，不是表格。请选择表格文件，或先把图片中的表格录入。
sheet_doubts-file-kind-pdf = 这是 PDF 文件。请打开后复制其中的表格，再粘贴到这里。
sheet_doubts-file-kind-document = 这是文字文档。请打开后复制其中的表格，再粘贴到这里。
sheet_doubts-file-kind-slides = 这是演示文稿，不是表格。
sheet_doubts-file-kind-ledger = 这是台账文件。请在“交换”页导入。
sheet_doubts-file-kind-locked = 这是加密的台账文件。请在“交换”页用口令导入。
sheet_doubts-file-kind-binary-workbook = 这是 .xlsb 工作簿。请在表格软件中另存为 .xlsx。
sheet_doubts-file-kind-old-workbook = 这是 Excel 4.0 或更早版本的工作簿。请在表格软件中打开并另存为 .xlsx。
sheet_doubts-file-kind-archive = 这是压缩包，不是表格。请先解压，再选择其中的表格。
sheet_doubts-file-kind-mime = 这是单个文件网页（.mht）或邮件。请在表格软件中打开并另存为 .xlsx。
sheet_doubts-file-kind-web-page = 这是网页，里面没有表格。
sheet_doubts-file-kind-xml = 这是 XML 文件，里面没有可识别的表格。请在表格软件中另存为 .xlsx。

## shell: Texts of the frame, the first run, settings, units, and of shared components

shell-opening-verifying = 正在核验封印
# $percent (number): How far the opening of the ledger has come.
shell-opening-judging = 正在计算办理状态 { $percent }%
# $percent (number): The same.
shell-opening-reading = 正在读取记录 { $percent }%
shell-brand = 办结
shell-ledger = 台账
shell-units = 单位
shell-exchange = 交换
shell-choose = 请选择
shell-measures = 办法
shell-settings = 设置
shell-navigation = 主导航
shell-skip = 跳到正文
shell-no-secrets = 严禁录入涉密信息
shell-kept-here = 本机保存 · 未联网
shell-as-of = 截至
shell-workday = 工作日
shell-rest-day = 休息日
shell-follow-today = 跟随今天
shell-shortcuts = 使用单键快捷键
shell-shortcuts-what = 在事项页按 J 看后一项、按 K 看前一项，按 / 查找。正在输入文字时不起作用。
shell-clear-draft = 清空
shell-back-to-today = 回到今天
shell-recorded-today = 新登记的记录，日期仍按今天填写。
shell-close = 关闭
shell-cancel = 取消
shell-save = 保存
shell-add = 添加
shell-required = 必填
shell-loading = 正在打开台账……
shell-checking-why = 正在核对台账。已显示的是上次保存的内容，其余在核对完毕后显示。
shell-stopped = 已停止打开本机的台账，台账未受影响。
shell-open-again = 继续打开
shell-not-found = 没有这个页面
shell-back-to-ledger = 返回台账
shell-welcome = 限时办结台账
shell-welcome-lead = 按《兰州市人民政府全面推行限时办结提高办事效率的办法（试行）》等三个办法，逐项计算办理时限，说明何时超时、依据哪一条、怎样算出。
shell-new-ledger = 新建台账
shell-new-ledger-why = 由督查部门建立，登记事项和承办单位。
shell-open-file = 打开台账文件
shell-open-file-why = 打开其他单位发来的 .ledger.json 文件，或用备份恢复。
shell-demo = 看一看演示
shell-demo-why = 载入一份取材于公开任务清单的演示台账，可随时移除。
shell-office-name = 督查部门名称
shell-ledger-title = 台账名称
shell-person = 登记人
shell-create = 建立台账
shell-honest = 台账只保存在这台电脑的这个浏览器里，不上传。清理浏览器数据会把它删除，请经常导出备份。
shell-failed-title = 台账未能打开
shell-restore = 用文件恢复
shell-raw = 另存原始数据
shell-raw-why = 没有备份的，可先把本机残留的原始数据另存为文件，交维护人员恢复。
shell-restore-why = 用最近一次导出的备份恢复。本机残留的记录不会丢弃，与备份合并。
shell-whole = 使用完好的部分
shell-open-whole = 打开完好的部分
shell-forget-broken = 移除残留，重新开始
shell-forget-why = 本机残留的记录将全部删除，不能找回。
shell-forget-sure = 不再需要残留的记录，确认移除
shell-unit-name = 单位名称
shell-unit-short = 简称
shell-unit-kind = 类别
shell-unit-head = 主要负责人
shell-unit-active = 在用
shell-add-units = 添加单位
shell-unit-names = 单位名称，一行一个
shell-no-units = 还没有单位。登记事项前，请先添加承办单位。
shell-offices = 登记机构
shell-make-office = 设为登记机构
shell-offices-why = 承办单位设为登记机构后，可在自己的电脑上登记本单位的签收、反馈、申请和办结。
shell-language = 语言
shell-theme = 外观
shell-theme-system = 跟随系统
shell-theme-light = 浅色
shell-theme-dark = 深色
shell-choose-office = 选择登记机构
shell-who-records = 由谁登记
shell-office = 登记机构
shell-not-a-login = 共用电脑上的姓名不是登录凭证，只说明记录由谁登记。
shell-remove-ledger = 从本机移除台账
shell-remove-why = 移除后本机不再保留任何记录和本机密钥；已导出的文件不受影响。再次打开台账时会生成新密钥，须重新登记。本机的其他台账不受影响。
shell-remove-sure = 我已导出备份，确认移除
shell-about = 关于
shell-about-law = 三个办法为 2018 年试行文件，其上位有《政府督查工作条例》（国务院令第733号，2021）。听证、鉴定等期间的扣除，条例规定的复核，以及部门一般工作人员的问责程序，本程序未予涵盖。
shell-rules-source = 依据：兰政办发〔2018〕258号
shell-demo-mark = 演示台账
shell-demo-source = 任务取自公开发布的任务分解表，来源见各事项文号栏；日期、反馈和审批均为示例。
shell-demo-remove-all = 连同试登的记录一并移除
shell-demo-remove = 退出演示
shell-nobody = 尚未说明由谁登记，请先在“设置”中选择登记机构并填写姓名。
shell-part-only = 本机只有本单位承办的事项，不含督查部门的内部记录。本页只就本机所有的列示，全部事项和督查部门的办理情况，以督查部门的台账为准。
shell-read-only = 登记簿中没有本机构，只能查看。
# $past, $day: That the ledger is looked at as of another day, which is past or to come.
shell-not-today =
    { $past ->
        [true] 正在查看过去某日的台账：截至 { $day }。
       *[false] 正在查看尚未到来之日的台账：截至 { $day }。
    }
# $day: That what is counted is of another day.
shell-counted-on = 统计截至 { $day }，正在核对
# $at: That what was typed at this time and not recorded stands in the form again.
shell-restored = 已恢复 { $at } 的草稿
shell-restored-today = ，日期改为今天
# $now, $latest: That the clock says `now`, though something has been recorded `latest`.
shell-slow-clock = 本机时间显示为 { $now }，早于台账中已有记录的登记时间 { $latest }。请先校准本机时间再登记，以免日期有误。
# $n (number): `N 条记录尚未备份`.
shell-unexported = { $n } 条记录尚未备份

## sitting: Texts of the edition for double click: where the ledger lies, and the key beside it

sitting-choose = 选择文件夹
sitting-choose-why = 台账存成所选文件夹中的一个文件，不存入浏览器。可选本机、U 盘或共享文件夹；浏览器询问时，请允许本页查看并编辑其中的文件。每次打开本页都要选择一次。
sitting-choose-another = 另选文件夹
sitting-open-ledger = 打开台账
sitting-no-files = 文件夹中还没有台账文件。
sitting-open-other = 打开台账文件
sitting-open-other-why = 其他位置的 .ledger.json 文件，打开后另存一份到所选文件夹。
sitting-demo-why = 载入一份取材于公开任务清单的演示台账，不写入任何文件。
sitting-new-why = 由督查部门建立，在所选文件夹中生成台账文件。
sitting-passphrase = 密钥口令（至少 8 个字符）
sitting-passphrase-again = 再次输入口令
sitting-passphrase-why = 设口令的，同时生成本机构密钥，加密后存放在台账文件旁，导出文件加盖封印；以后每次登记前须用口令解锁，口令遗失不能找回。不设口令的，不生成密钥，导出文件没有封印。
sitting-too-short = 口令至少 8 个字符
sitting-different = 两次输入的口令不一致
sitting-in-memory = 本浏览器不能写入文件夹：登记的内容只在本页打开期间保留。请随时点击页首“保存文件”，关闭本页前务必保存。
sitting-honest = 台账只在所选的文件中，不上传，不存入浏览器。请定期把文件夹复制到别处备份。
sitting-save-file = 保存文件
sitting-not-said = 尚未说明由谁登记，只能查看。
sitting-say-who = 选择登记机构
sitting-locked = 本机构的密钥尚未解锁，只能查看。输入口令解锁后即可登记。
sitting-make-key = 生成密钥
sitting-make-key-why = 本机构还没有密钥。设一个口令，即在台账文件旁生成加密的密钥文件。督查部门的密钥随即登记；承办单位请把生成后显示的公钥交督查部门登记。登记以后，每次登记事项前须用口令解锁，口令遗失不能找回。
sitting-unlock = 解锁密钥
sitting-key-passphrase = 密钥口令
sitting-no-key = 本机构已登记密钥，但没有解锁，不能登记。请先用口令解锁；文件夹中没有密钥文件的，请把密钥文件放回台账文件旁。
sitting-key-beside = 密钥以口令加密，存放在台账文件旁的 .key.age 文件中。
sitting-close-ledger = 关闭台账
sitting-close-why = 返回首页，台账文件仍在原处。
# $folder: Where the ledger is kept, at the foot of the navigation.
sitting-kept-in = 存于文件夹“{ $folder }” · 未联网
# $folder: Which folder was chosen.
sitting-chosen = 已选择文件夹“{ $folder }”。
# $n (number): How many acts are in no file.
sitting-unsaved = { $n } 条记录尚未存入文件

## statistics: Texts of the statistics (M1-14, M2-17, M2-18)

# $n (number): By how many a count has risen.
statistics-more = 多 { $n }
# $n (number): By how many a count has fallen.
statistics-fewer = 少 { $n }
statistics-title = 统计
statistics-lead = 点开数字可查看明细
statistics-print = 打印
statistics-save = 导出表格
statistics-summarise = 登记统计汇总
statistics-period = 统计期
statistics-earlier = 前一期
statistics-later = 后一期
statistics-from = 起
statistics-to = 至
statistics-grouped = 分组
statistics-against = 对比
statistics-year-before = 上年同期
statistics-before = 上一期
statistics-so-far = 期末未到，按今天计算
statistics-basis = 按收到日计入；提醒、迟报等按发生日计入
statistics-assigned = 应办
statistics-completion = 办结率
statistics-on-time = 按期率
statistics-late = 超时与逾期
statistics-extended = 延期
statistics-reports = 初报、月报未按时
statistics-notices = 未按督办通知报送
statistics-urged = 督促与问责
statistics-same = 持平
statistics-nothing-then = 没有事项
statistics-bars-note = 超时、逾期多的在前；条长是个数
statistics-bars-long = 条长是个数
statistics-bars-head = 按期 / 办结加超时
statistics-no-bars = 本期没有办结或超时的事项。
statistics-took = 办结用时
statistics-took-note = 收到次日起算，自然日
statistics-longest = 最久
statistics-dashed = 虚线为对比期
statistics-no-took = 本期没有办结的事项。
statistics-weeks = 今后八周到期情况
statistics-weeks-note = 周一的日期；到期与应报
statistics-due = 到期
statistics-report = 初报、月报、答复
statistics-no-weeks = 今后八周没有到期、应报的事项。
statistics-as-table = 用表格看
statistics-days = 天数
statistics-week = 周
statistics-table = 年度考核用表
statistics-groups = 分组统计
statistics-table-note = 只列事实；测评分值依市效能考核办法，由本机构填
statistics-no-points = 未按督办通知报送的扣分未设
statistics-set-points = 设置
statistics-office-note = 交办方的疏漏（清单不完整、审批手续不全等）不计入单位。
statistics-share = 占应办
statistics-summing = 占比合计调为 100%
statistics-summing-why = 差额计入最大的一项
statistics-deduction = 扣分
statistics-all = 合计
statistics-nothing = 本期没有可统计的内容。
statistics-no-leader = 未写明
statistics-no-limit = 未定时限
statistics-date = 日期
statistics-matter = 事项
statistics-unit = 单位
statistics-stands = 状态
statistics-case = 问责案件
statistics-indicator = 指标
statistics-now = 本期
statistics-then = 对比期
# $from, $to: `2026-01-01 至 2026-11-23`.
statistics-period-of = { $from } 至 { $to }
# $points (number): How many points a missed notice costs.
statistics-points = 未按督办通知报送每次扣 { $points } 分
# $n (number): How many days.
statistics-days-of = { $n } 天
# $n (number): Within how many days half were completed.
statistics-half = 半数在 { $n } 天内
# $n (number): Within how many days nine of ten were.
statistics-nine-of-ten = 九成在 { $n } 天内
# $points: The change of a rate, in points.
statistics-risen = 升 { $points } 个百分点
# $points: The same of one that has fallen.
statistics-fallen = 降 { $points } 个百分点
# $on_time (number), $late (number), $overdue (number): What a bar says to those who do not see it.
statistics-bar = 按期 { $on_time }，逾期办结 { $late }，超时 { $overdue }
# $n (number): How many groups stand in the last bar.
statistics-others = 其余 { $n } 个
# $by: The title of the first picture.
statistics-bars = 各{ $by }按期率
# $days (number): So many days or more.
statistics-from-of = { $days } 以上
# $monday, $n (number): The week with the most.
statistics-busiest = { $monday } 当周最多，{ $n } 项
# $what, $n (number): What is counted, at the head of its list.
statistics-counted = { $what } { $n } 项
# $n (number): How many are not listed.
statistics-unlisted = 另有 { $n } 项未列出
# $day: The sheet of the weeks to come.
statistics-weeks-from = { $day } 起八周
statistics-figure-assigned = 应办
statistics-figure-completed = 办结
statistics-figure-on-time = 按期
statistics-figure-late = 逾期办结
statistics-figure-overdue = 超时
statistics-figure-terminated = 终止
statistics-figure-extended = 延期
statistics-figure-first-reports-missed = 初报迟延
statistics-figure-monthly-reports-missed = 月报迟延
statistics-figure-reports-incomplete = 未明确时限、责任人
statistics-figure-notices-missed = 未按督办通知报送
statistics-figure-reminders = 提醒
statistics-figure-interviews = 约谈
statistics-figure-commendations = 推广
statistics-figure-accountability = 问责
statistics-by-unit = 单位
statistics-by-category = 事项类别
statistics-by-leader = 分管领导
statistics-by-limit = 时限种类
statistics-by-month = 月份
statistics-this-month = 本月
statistics-this-quarter = 本季
statistics-this-half-year = 本半年
statistics-this-year = 本年
statistics-limit-agreed = 约定时间
statistics-limit-designated = 指定时间
statistics-limit-statutory = 规定时间

## supervision: Texts of the page of supervision

supervision-title = 督查
supervision-more = 显示更多
supervision-matter = 事项
supervision-unit = 单位
supervision-transfers = 转办通知和责任清单
supervision-transfers-what = 任务、单位、责任人、时限四个明确。
supervision-no-transfers = 没有在办的督查重点事项。登记时选“督查重点”，或在事项页更正。
supervision-notice = 转办通知
supervision-draw-up = 制发
supervision-document = 通知书
supervision-fold = 只看有缺的
supervision-due-by = 应于
supervision-since = 列入
supervision-task = 任务
supervision-whole-matter = 同事项
supervision-person = 责任人
supervision-limit = 时限
supervision-lacking = 缺
supervision-fill = 填写
supervision-correct = 在事项页更正
supervision-no-date = 待约定
supervision-inspect = 检查
supervision-misses = 未按要求上报
supervision-misses-what = 每次未报，须发督办通知、提醒，并约谈直接责任人；三者各办一次，此前各次一并了结。
supervision-no-misses = 无待办事项。
supervision-reports = 未按时的报告
supervision-answer-by = 待单位答复
supervision-verification = 核查和销号
supervision-verification-what = 情况查明、措施到位、工作落实、问题解决四项；发现问题的提醒单位。
supervision-no-verification = 没有待核查的事项。
supervision-completed = 报告办结
supervision-verified = 核查
supervision-not-verified = 未核查
supervision-all-four = 四项属实
supervision-inspections = 明查暗访
supervision-inspections-what = 针对事项的和不针对单一事项的，都列在这里；暗访不随单位文件带出。
supervision-no-inspections = 本年度没有登记明查暗访。
supervision-when = 日期
supervision-manner = 方式
supervision-of = 对象
supervision-found = 情况
supervision-passed-down = 转交区县
supervision-passed-down-what = 督查重点由转办通知明确的单位办理，不得层层转交区县政府。
supervision-passed-to = 转交给
supervision-action = 办理
# $gaps (number), $misses (number), $waiting (number): Under the title: how much is to be looked after.
supervision-lead = { $gaps } 项缺转办通知或责任清单不全，{ $misses } 项承办未按要求上报，{ $waiting } 项承办待核查、销号
# $all (number), $gaps (number): How many matters there are, and how many of them lack something.
supervision-with-gaps = 在办督查重点 { $all } 项，{ $gaps } 项有缺
# $n (number): The matters that lack nothing, which are folded away.
supervision-others-whole = { $n } 项已发转办通知、责任清单完整
# $n (number): How many units there are.
supervision-count-assignments = { $n } 项承办
# $n (number): How many there are.
supervision-count = { $n } 件
# $n (number): Other persons beside the first who is named.
supervision-and-others = 等 { $n } 人
# $what: Which of the four findings do not hold.
supervision-lacking-of = 核查不属实的：{ $what }
supervision-answer-notice = 督办通知
supervision-answer-remind = 提醒
supervision-answer-other = 约谈

## terms: The field's terms: statuses, lights, findings, obligations, categories, kinds, roles

# $n (number): Days counted.
terms-natural-days = { $n } 日
# $n (number): Days counted.
terms-working-days = { $n } 个工作日
terms-status-terminated = 已终止
terms-status-closed = 已销号
terms-status-closed-late = 逾期销号
terms-status-completed = 已办结
terms-status-completed-late = 逾期办结
terms-status-refused = 不予受理
terms-status-pending-decision = 待批
terms-status-overdue = 超时
terms-status-awaiting-limit = 未定时限
terms-status-due-soon = 临期
terms-status-in-progress = 办理中
terms-light-red = 超时类
terms-light-yellow = 预警
terms-light-green = 办理中
terms-light-blue = 已办结待销号
terms-light-grey = 已销号或终止
terms-rule-past-limit = 超时未办结
terms-rule-refused = 不予受理
terms-rule-completed-late = 逾期办结
terms-rule-late-application = 逾期申请
terms-rule-no-feedback = 时限内未反馈
terms-rule-other-violation = 其他违反时限要求
terms-rule-limit-reagreed = 一约再约
terms-rule-application-incomplete = 申请不完整
terms-rule-repeated-extension = 再次申请延期
terms-rule-decision-unauthorised = 审批手续不全
terms-rule-limit-exceeds-matter = 单位时限晚于事项时限
terms-rule-limit-not-proposed = 未主动报告时限
terms-rule-plan-missing = 未制定实施方案
terms-rule-unit-limit-missing = 未约定配合单位时限
terms-rule-limit-before-receipt = 时限早于收到日
terms-rule-extension-beyond-statutory = 延期超出规定时间
terms-rule-close-unconfirmed = 销号条件不齐
terms-rule-first-report-missed = 初报迟延
terms-rule-report-incomplete = 未明确时限和责任人
terms-rule-monthly-report-missed = 月报迟延
terms-rule-notice-missed = 未按督办通知报送
terms-rule-list-incomplete = 责任清单不完整
terms-rule-passed-down = 转交区县
terms-rule-accountability-candidate = 问责线索
terms-rule-lead-missing = 未确定一个牵头单位
terms-rule-transfer-missing = 未发转办通知
terms-rule-unauthorised-act = 越权记录
terms-rule-unknown-unit = 非承办单位的记录
terms-rule-backdated = 倒签
terms-rule-revisit-missing = 缺回访复核
terms-rule-one-sided = 只问一方
terms-rule-path-violation = 问责程序不符
terms-rule-rectification-missed = 逾期未整改
terms-duty-propose-limit = 提出时限
terms-duty-plan = 制定实施方案
terms-duty-first-report = 初报
terms-duty-monthly-report = 月报
terms-duty-complete = 办结
terms-duty-answer-notice = 答复督办通知
terms-duty-decide = 审批申请
terms-duty-notice = 发督办通知
terms-duty-interview = 约谈
terms-duty-remind = 提醒
terms-duty-close = 核查、销号
terms-duty-transfer = 发转办通知
terms-duty-supervision-report = 报督查报告
terms-duty-revisit = 回访复核
terms-duty-revisit-report = 报回访复核报告
terms-duty-consider-case = 研究问责
terms-duty-annual-plan = 制定年度计划
terms-duty-summary = 统计汇总
terms-duty-circulate = 通报
terms-duty-rectify = 整改
terms-role-lead = 牵头
terms-role-co = 配合
terms-basis-statutory = 规定时间
terms-basis-designated = 指定时间
terms-basis-agreed = 约定时间
terms-categories-1 = （一）上级决策部署和交办转办
terms-categories-2 = （二）市委市政府目标任务和会议议定
terms-categories-3 = （三）市领导交办批办
terms-categories-4 = （四）其他限时办结事项
terms-short-categories-1 = （一）上级部署
terms-short-categories-2 = （二）目标任务
terms-short-categories-3 = （三）交办批办
terms-short-categories-4 = （四）其他
terms-supervised-1 = （一）省委省政府转办交办
terms-supervised-2 = （二）市主要领导关注和批示
terms-supervised-3 = （三）市重大事项重点项目和会议议定
terms-supervised-4 = （四）市委市政府交办的其他重要事项
terms-unit-kind-district = 区县政府
terms-unit-kind-department = 市政府工作部门
terms-unit-kind-institution = 直属事业单位
terms-unit-kind-enterprise = 市属企业
terms-unit-kind-dispatched = 派驻机构
terms-unit-kind-zone = 开发区管委会
terms-unit-kind-subordinate = 部门所属机构
terms-unit-kind-managed = 部门管理单位
terms-unit-kind-township = 乡镇、街道
terms-unit-kind-district-department = 区县工作部门
terms-unit-kind-other = 其他单位
terms-office-role-supervisor = 督查部门
terms-office-role-undertaker = 承办单位

## tour: Texts of the tour on the demonstration

tour-title = 导览
tour-begin = 逐页看一遍（9 步）
tour-decline = 不用
# $n (number), $of (number): Which step of how many.
tour-place = 导览 { $n } / { $of }
tour-end = 结束
tour-back = 上一步
tour-next = 下一步
tour-done = 完成
tour-return = 回到这一步
tour-away = 您已离开这一步所在的页面，可以随意查看，再回到这一步。
tour-a-matter = 一件事项
tour-desk = 这里是本机构今天该办的事：已逾期的、今天到期的、本周到期的，每项都有办理它的按钮。旁边是各灯色的件数、今后十五个工作日的到期件数和新收到还没有看的记录。
tour-ledger = 每项事项写明灯色、状态和到期日，超时的写明是哪个单位、超时几天。可按单位、分管领导、类别筛选和分组；上方的每个数字，点开就是它所数的事项。
tour-matter = 各承办单位在同一条时间轴上。每项结论都说明依据哪一条、日期怎样逐日数出、根据哪几条记录；下方是此刻可以登记的事。记录只增不改，登错的可以撤回或更正。
tour-calendar = 工作日、节假日、调休和每天到期的事项。新一年的放假通知公布后，把全文粘贴进来，先看哪些到期日会变，再登记。
tour-supervision = 转办通知和责任清单缺什么、哪些月报没有报、该发的通知和该作的提醒、约谈，以及待核查销号的事项。各单位逐月的报告情况也在这里。
tour-accountability = 符合问责情形的列在这里，启动与不启动由人选择。启动问责以后，由谁提出、谁批准、谁决定，还缺哪一步，都逐步写明。
tour-year = 年度督查计划及其完成情况、两轮回访复核、定期汇总和通报、推广。应做而未做的，写明到哪一天。
tour-statistics = 任选一段时间，看交办、办结、按期、超时等件数和比率，可按单位、类别、分管领导、时限和月份分列，并与上一段时间比较。每个数字都能点开。
tour-exchange = 与承办单位用文件往来：为单位导出，单位填报后再导入；导入前先逐项说明会带来什么。看完后点“退出演示”，建立自己的台账；导览可在“帮助”中再看。

## units: Texts of the units' page

# $new, $other: Two names that look alike.
units-pair = “{ $new }”与“{ $other }”
# $pairs: That names which are to be added look like others.
units-look-alike = { $pairs }看上去相同，但含有不同的字符。请核对是否为同一单位。
units-correct = 更正
units-add-alike = 不是同一单位，仍要添加
# $n (number): `N 个单位`.
units-counted = { $n } 个单位
# $added (number): How many units were added.
units-added = 已添加 { $added } 个单位
# $added, $names: The sentence of what was added, and the names that were not, each with the reason.
units-not-added = { $added }；未另登记：{ $names }
# $name: A name that stands in the registry.
units-is-registered = “{ $name }”（已登记）
# $name, $of: A name by which a unit of another full name is registered.
units-is-name-of = “{ $name }”（已是“{ $of }”的名称）
# $name: A name of a unit that is not in use.
units-is-ended = { $name }，该单位已停用，可在“更正”中恢复
units-search = 查找
units-search-by = 名称、简称、曾用名、负责人或拼音首字母
units-none-found = 没有符合的单位。
units-ended = 停用
# $name: A name that was typed and may be a registered unit's.
units-who-is = “{ $name }”是否为已有单位
units-choose = 请选择
# $other: The unit that it may be.
units-same = 就是“{ $other }”，不另登记
units-other = 是另一单位，单独登记
units-same-why = 为同一单位而该单位尚无简称的，以较短的名称为其简称，较长的为其全称。
# $n (number): How many pairs of registered units have like names.
units-pairs-alike = 名称相近的单位 { $n } 对，请核对是否为同一单位
units-pairs-why = 为同一单位的，请停用其一。此后登记事项、导入清单均用保留的单位，两个名称都能认出；已交办的事项不变。停用后可在“更正”中恢复。
# $kept, $other: Of two units the one that stays in use, and the other.
units-keep = 保留“{ $kept }”，停用“{ $other }”

## years: Texts of a year of supervision: plan, return visits, summaries and circulars

years-title = 督查年度
years-not-here = 年度计划、回访复核、汇总通报和明查暗访由督查部门登记，不在发给承办单位的文件中，本机没有可以列示的内容。
years-navigation = 年度
years-owed = 现在应办
years-nothing-owed = 本年度没有应办事项。
years-no-day = 办法未定期限
years-by = 应于
years-plan = 年度计划
years-no-plan = 本年度还没有督促检查计划。
years-revisits = 回访复核
years-revisits-what = 每年两次，结束后报告。
years-round = 轮次
years-expected = 应于
years-held = 开展
years-not-held = 未开展
years-nothing-to-visit = 无须开展
years-covered = 已访 / 应访
years-report = 报告
years-no-report = 未报告
years-summaries = 汇总与通报
years-summaries-what = 定期统计汇总，书面上报，并在一定范围内通报。
years-period = 期间
years-written = 书面上报
years-no-matters = 本期无在办事项
years-not-written = 未汇总
years-not-ended = 期间未满
years-circulated = 通报范围
years-not-circulated = 未通报
years-axis = 一年一轴
years-axis-key = 框为计划时段，竖线为期限；○ 回访、检查 ◆ 报告 ● 汇总 ●□ 汇总并通报
years-visits = 明查暗访
years-visits-what = 不针对单一事项的检查；针对事项的，在事项页登记。
years-no-visits = 本年度没有登记明查暗访。
years-commended = 推广
years-no-commended = 本年度没有推广的做法。在事项页登记。
years-problems = 发现问题
years-no-problems = 未发现问题
years-missing = 缺回访复核
years-topic = 主题
years-from = 起
years-to = 止
years-manner = 方式
years-open = 明查
years-combined = 明查与暗访相结合
years-unannounced = 暗访
years-units = 单位
years-add-item = 再加一项
years-dates = 时间
years-until = 至
years-no-round = 日期不在本年度：这次回访不计入任何一轮（M2-15）。请改日期，或到所属年度登记。
years-other-year = 日期不在本年度：将列在本年度的检查中。请改日期，或到所属年度登记。
# $n (number): How many units a line of the plan names.
years-units-ticked =
    { $n ->
        [0] 选择单位
       *[other] 已选 { $n } 个单位
    }
# $year (number): A year as its tab says it.
years-year = { $year } 年
years-record-year-plan = 制定年度计划
years-record-revisit = 登记回访复核
years-record-revisit-report = 登记回访报告
years-record-summary = 登记汇总、通报
years-record-visit = 登记明查暗访
years-record-other = 备注
years-field-revisit-text = 回访情况
years-field-revisit-report-text = 报告内容
years-field-summary-text = 汇总内容
years-field-visit-text = 检查情况
years-field-summary-number = 文号
years-field-number = 报告文号
years-field-circulated = 通报范围（未通报的留空）
years-field-matters = 回访的事项
years-field-from = 期间起
years-field-to = 期间止
years-field-units = 被检查单位
years-field-other = 说明
years-choice-round-1 = 第一轮
years-choice-round-2 = 第二轮
