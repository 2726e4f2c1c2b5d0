### 界面文字。一行一条：键、等号、文字。键的前缀是程序中的模块名。

## act_fields

# $n (number): How many matters an act names.
act_fields-count = { $n } 项

## acts

# $until: An application for an extension to this date.
acts-apply-extension-until = 申请延期至 { $until }
acts-apply-extension = 申请延期
acts-apply-termination = 申请终止

## cases

# $since: A step that waits.
cases-waits-since = 待办，自 { $since }
cases-to-come = 尚未到此
cases-missing = 缺
# $days (number), $until, $counts: How far an earlier decision lies back, and until when it counts.
cases-lies-back =
    { $counts ->
        [true] 相隔 { $days } 天，在一年内；{ $until } 起不计
       *[false] 相隔 { $days } 天，已满一年，不计（{ $until } 起）
    }

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

## conflicts

# $fields: Amendments of the same fields.
conflicts-amended = 更正同一内容：{ $fields }

## durable

# $all, $most: The space that is used, and the most that may be.
durable-used-of = { $all }；上限 { $most }
# $all, $program, $most: The same, with what the program's own files take of it.
durable-used-with-program = { $all }，其中程序文件 { $program }；上限 { $most }

## exchange

# $file (number), $files (number): How far the looking at files has come.
exchange-looking-reading = 正在读取第 { $file } 个文件，共 { $files } 个
# $file (number), $files (number): The same.
exchange-looking-checking = 正在核对第 { $file } 个文件，共 { $files } 个
exchange-looking-storing = 正在保存
exchange-looking-writing = 正在生成文件
exchange-looking-judging = 正在计算收进后的状态

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
findings-application-incomplete = { $on } 申请缺进展、理由或新的办结日期，不生效
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
findings-limit-before-receipt = { $on } 交办时，时限已过收到日，不计超时
# $on
findings-extension-beyond-statutory = { $on } 申请并获批，晚于规定时间
# $on
findings-close-unconfirmed = { $on } 销号时条件不齐，未销号
# $last
findings-first-report-missed = 应于 { $last } 前首次反馈
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

## follows

# $day, $weekday, $workdays (number): `12-20 周日，休息日`.
follows-day-off = { $day } { $weekday }，休息日；距今 { $workdays } 个工作日
# $day, $weekday, $workdays (number): `11-16 周一，距今 10 个工作日`.
follows-working-day =
    { $workdays ->
        [0] { $day } { $weekday }
       *[other] { $day } { $weekday }，距今 { $workdays } 个工作日
    }

## form: What is wrong with a field of a form

form-missing = 请填写此项
form-not-a-date = 不是有效的日期
form-not-a-number = 不是允许范围内的整数
form-after-today = 日期不得晚于今天
form-before-registration = 事项登记之前无可更正
form-before-it-begins = 不得早于起始日期
form-repeated = 同一单位不能承办两次
form-nothing = 没有要更正的内容

## incoming

incoming-to-be-decided = ，待审批

## language: this language itself

language-name = 中文
# What HTML calls it.
language-tag = zh-CN

## list

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

## matter

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

## measures

# $measure, $article: An article as it is cited; always in Chinese.
measures-cited = 《{ $measure }》{ $article }
# $name: A measure by its short name; always in Chinese.
measures-named = { $name }办法

## notice

# $line (number), $what: In which line something does not add up.
notice-in-line = 第 { $line } 行：{ $what }
notice-odd-no-year = 没有写明是哪一年的通知（应有“…年部分节假日安排”）
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

## problem

problem-file = 文件
# $number (number): An act by its place in the file.
problem-act-number = 第 { $number } 条记录
# $act, $field: A member of an act.
problem-act-field = { $act }，{ $field }
# $act, $stream: An act that cannot be read.
problem-damaged-act = 记录 { $act }，属于 { $stream }
# $n (number): Acts of which nothing can be told.
problem-damaged-acts = 内容无法辨认，{ $n } 条记录
problem-storage-full = 磁盘已满（或浏览器的存储限额已用完），本次未写入任何内容，已填写的内容仍在。请先腾出空间，再重试。
problem-storage-newer = 台账由更新版本的办结保存，当前版本不能打开。请刷新页面或使用新版。
# $said: What the browser said itself.
problem-storage-browser = 浏览器未能完成，台账没有改变：{ $said }
problem-is-byte-order-mark = 文件开头有字节顺序标记（BOM），请另存为不带 BOM 的 UTF-8
problem-is-not-utf8 = 不是 UTF-8 编码
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
problem-is-key-not-given = 登记簿中从未给该单位登记这枚密钥
problem-is-not-sealed = 该单位已登记密钥，而此条记录没有封印
# $line (number), $column (number): Not JSON from here on.
problem-is-syntax = 第 { $line } 行第 { $column } 列起不是 JSON，文件可能不完整
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
problem-expected-scope = 导出范围
problem-expected-true = “是”
problem-lock-not-age = 不是加密文件，或文件开头已损坏。台账没有改变。
problem-lock-no-passphrase = 这个文件不是用口令加密的，本程序不能打开。
problem-lock-wrong-passphrase = 口令不对，或文件开头已被改动。请核对口令后再试。
problem-lock-changed = 口令正确，但文件内容已被改动或不完整，没有收进。请对方重新导出。
problem-lock-too-much-work = 打开这个文件需要的计算量超出本程序的限度。
problem-lock-failed = 浏览器没有提供随机数，不能加密。没有写出文件。

## sheet

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

## sheet_again

# $rows (number): How many rows tell progress, and what becomes of it.
sheet_again-progress-left = { $rows } 行写有未记过的进展；不填日期就不记
# $rows (number): The same.
sheet_again-progress-taken = { $rows } 行的进展记为反馈
# $early (number): The same.
sheet_again-progress-early = { $early } 行的登记或收到晚于此日，其进展不记
sheet_again-blank = （空）

## sheet_doubts

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

## shell

shell-opening-verifying = 正在核验封印
# $percent (number): How far the opening of the ledger has come.
shell-opening-judging = 正在计算办理状态 { $percent }%
# $percent (number): The same.
shell-opening-reading = 正在读取记录 { $percent }%

## statistics

# $n (number): By how many a count has risen.
statistics-more = 多 { $n }
# $n (number): By how many a count has fallen.
statistics-fewer = 少 { $n }
# $from (number): Days from this many on.
statistics-and-above = { $from } 以上

## terms

# $n (number): Days counted.
terms-natural-days = { $n } 日
# $n (number): Days counted.
terms-working-days = { $n } 个工作日

## units

# $new, $other: Two names that look alike.
units-pair = “{ $new }”与“{ $other }”
# $pairs: That names which are to be added look like others.
units-look-alike = { $pairs }看上去相同，但含有不同的字符。请核对是否为同一单位。
