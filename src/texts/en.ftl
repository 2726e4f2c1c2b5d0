### The texts of the page. A line a text: its key, an equals sign, the words. The key's prefix is the module in the program.

## act_fields: What an act says, field by field: so that nothing that was typed is hidden, and that two acts can be laid beside each other

act_fields-count = { $n }
act_fields-case-measures = Measures
act_fields-matter-register-limits = Limits
act_fields-matter-register-units = Units
act_fields-matter-assignment-limits = Limits
act_fields-matter-transfer-units = Units
act_fields-matter-retract-reason = Reason
act_fields-matter-tags = Tags
act_fields-yes = Yes
act_fields-no = No
act_fields-matters = Matters
act_fields-registry-unit-parent = Parent
act_fields-registry-office-role = Role
act_fields-registry-office-unit = Unit
act_fields-registry-office-key = Key
act_fields-registry-calendar-year = Year
act_fields-registry-calendar-days-off = Days off
act_fields-registry-calendar-working-days = Worked weekend days
act_fields-registry-calendar-source = Source
act_fields-year-text = Text
act_fields-year-year-plan-items = Items
act_fields-year-summary-period = Period
act_fields-year-summary-number = Number
act_fields-year-summary-circulated-to = Circulated to
act_fields-year-revisit-report-number-of-the-report = Number of the report
act_fields-year-visit-topic = Topic
act_fields-year-visit-units = Units
act_fields-year-visit-problems-found = Problems found

## acts: Texts of acts: what each kind is called, its fields, and what it says in one line

acts-apply-extension-until = Applied to extend to { $until }
acts-apply-extension = Applied for extension
acts-apply-termination = Applied for termination
acts-kind-receive = Acknowledge receipt
acts-kind-refuse = Refuse
acts-kind-agree = Agree a limit
acts-kind-plan = Plan
acts-kind-feedback = Feedback
acts-kind-extend = Apply for extension
acts-kind-terminate = Apply for termination
acts-kind-decide = Decide
acts-kind-complete = Complete
acts-kind-return = Return
acts-kind-verify = Verify
acts-kind-close = Close
acts-kind-remind = Remind
acts-kind-supervise = Supervision notice
acts-kind-justify = Justify
acts-kind-violation = Violation
acts-kind-inspect = Inspect
acts-kind-commend = Commend
acts-kind-transfer = Transfer notice
acts-kind-supervision-report = Supervision report
acts-kind-assign = Assign
acts-kind-amend = Amend
acts-kind-note = Note
acts-kind-interview = Interview
acts-kind-conduct = Conduct
acts-kind-no-case = Do not open a case
acts-field-agree-due = Agreed due date
acts-field-agree-text = Plan of work
acts-field-plan-text = Plan
acts-field-feedback-text = What was done
acts-field-feedback-due = Due date named
acts-field-feedback-responsible = Responsible person named
acts-field-decide-text = Opinion
acts-field-decide-title = Approver's post
acts-field-verify-solved = Problem solved
acts-field-supervise-due = Answer by
acts-field-supervise-number = Number of the notice
acts-field-supervision-report-text = Report
acts-field-inspect-text = What was found
acts-field-supervision-report-number = Number of the report
acts-field-conduct-which = Which (M2-16)
acts-field-reason = Reason
acts-field-dates = Due date of each unit
acts-field-percent = Per cent done
acts-field-progress = Progress
acts-field-new-due = New due date
acts-field-approved = Decision
acts-field-consulted = Agreed with the assigner
acts-field-approver = Approver
acts-field-result = Result
acts-field-clear = Facts clear
acts-field-measures = Measures in place
acts-field-carried-out = Work carried out
acts-field-finished = Work finished
acts-field-satisfied = Leaders and public satisfied
acts-field-by = Means of the reminder
acts-field-waives = What is waived
acts-field-until = Until
acts-field-manner = Manner
acts-field-problems = Problems found
acts-field-report-by = First report by
acts-field-interviewed = Who was interviewed
acts-field-unit = Unit
acts-field-role = Role
acts-field-responsible = Responsible person
acts-field-deputy = Deputy
acts-field-handler = Handler
acts-field-task = Task
acts-field-received = Received on
acts-field-title = Title
acts-field-category = Category (M1-5)
acts-field-supervised = Supervised key work (M2-4)
acts-field-number = Number
acts-field-document = Document
acts-field-assigner = Assigner
acts-field-leader = Leader in charge
acts-field-officer = Officer
acts-field-content = Content
acts-field-other = Text
acts-choice-approved = Approved
acts-choice-refused = Refused
acts-choice-waives-refused = Refusal
acts-choice-waives-limit = Past the limit
acts-choice-manner-unannounced = Unannounced
acts-choice-manner-open = Open
acts-choice-role-lead = Lead
acts-choice-role-co = Co-unit
acts-choice-which-1 = Attitude
acts-choice-which-2 = Quality
acts-choice-which-3 = Slackness
acts-choice-no-longer-supervised = No longer supervised key work
acts-choice-unchanged = (unchanged)
acts-written-decide-approved = Approved
acts-written-decide-not-approved = Not approved
acts-written-verify-verified = Verified
acts-written-verify-verified-with-problems = Verified, with problems
acts-written-justify-justified-past-the-limit = Justified (past the limit)
acts-written-justify-justified-refusal = Justified (refusal)
acts-written-inspect-inspect-true = Inspected, with problems
acts-written-unknown = Recorded by a newer version
acts-word-unit = Unit
acts-word-office = Office
acts-word-calendar = Holiday notice
acts-word-profile = Rule profile
acts-word-register = Registered
acts-word-transfer = Transfer notice
acts-word-assign = Assigned
acts-word-receive = Receipt acknowledged
acts-word-refuse = Refused
acts-word-agree = Agreed limit
acts-word-plan = Plan
acts-word-feedback = Feedback
acts-word-apply = Application
acts-word-decide = Decision
acts-word-complete = Completed
acts-word-return = Returned
acts-word-verify = Verified
acts-word-close = Closed
acts-word-remind = Reminded
acts-word-supervise = Supervision notice
acts-word-justify = Justified
acts-word-violation = Other violation
acts-word-inspect = Inspected
acts-word-commend = Commended
acts-word-supervision-report = Supervision report
acts-word-amend = Amended
acts-word-note = Note
acts-word-conduct = Conduct
acts-word-interview = Interviewed
acts-word-no-case = No case
acts-word-open = Case opened
acts-word-factor = Circumstance that weighs
acts-word-propose = Measures proposed
acts-word-approve = Approval
acts-word-consent = Consent of the government
acts-word-committee = Party committee
acts-word-case-decide = Case decided
acts-word-rectified = Rectification
acts-word-year-plan = Yearly plan
acts-word-revisit = Return visit
acts-word-summary = Summary
acts-word-revisit-report = Report on the return visit
acts-word-retract = Retracted

## backup: Texts of copies outside the browser: the one at a click, and the one in a folder that is kept up

backup-back-up = Back up now
backup-back-up-why = Exports everything, in the way of the last time
backup-locked-last = The last export was encrypted: type a passphrase, then export.
backup-copies = Automatic copy
backup-copies-why = Pick a folder, best on another disk, a stick or your file server. Within a minute of an act, and when you leave this page, a copy of the ledger is written there and read again; it counts as the last backup. It is not encrypted: pick a folder that only your office can open.
backup-copies-none = This browser cannot write into folders. Export often.
backup-pick = Pick a folder
backup-other = Another folder
backup-now = Copy now
backup-stop = Stop copying
backup-allow = Allow copies
backup-waiting = The browser wants to be allowed again to write into this folder; until then nothing is copied.
backup-failed = Copy failed
backup-failed-why = The copy was not written. The ledger itself is as it was; it is tried again in a minute.
backup-last = Last copy
backup-never = Nothing has been copied yet.
backup-lies-in = { $file } in the folder { $folder }
backup-copied =
    { $acts ->
        [one] { $when }, 1 act.
       *[other] { $when }, { $acts } acts.
    }
backup-copied-at = Copied { $when }

## calendar: Texts of the calendar

calendar-title = Calendar
calendar-navigation = Calendar
calendar-before = Month before
calendar-after = Month after
calendar-today = Today
calendar-notice = Public holidays
calendar-rest = off
calendar-worked = worked weekend day
calendar-nothing-due = Nothing falls due on this day.
calendar-year = Holidays of the year
calendar-holiday = Holiday
calendar-off = Off
calendar-unpublished = This year's notice is not published or entered yet: Monday to Friday count, and limits that reach into it may move.
calendar-enter = Enter the notice
calendar-unnamed = Holiday
calendar-more = The rest stands in the ledger and on the desk.
calendar-working-days-of =
    { $n ->
        [one] { $n } working day
       *[other] { $n } working days
    }
calendar-of-units = Units { $n }
calendar-of-offices = Office { $n }
calendar-load = undertaking units { $units }, supervising office { $offices }
calendar-festival-new-year = New Year
calendar-festival-spring = Spring Festival
calendar-festival-qingming = Qingming Festival
calendar-festival-labour = Labour Day
calendar-festival-dragon-boat = Dragon Boat Festival
calendar-festival-mid-autumn = Mid-Autumn Festival
calendar-festival-national = National Day
calendar-festival-national-mid-autumn = National Day and Mid-Autumn
calendar-short-festival-new-year = off
calendar-short-festival-spring = off
calendar-short-festival-qingming = off
calendar-short-festival-labour = off
calendar-short-festival-dragon-boat = off
calendar-short-festival-mid-autumn = off
calendar-short-festival-national = off

## cases: Texts of accountability (M3): candidates, cases, their forms

cases-waits-since = waits since { $since }
cases-awaits = Awaiting: { $step }
cases-rectify-by = due by { $due }
cases-rectify-without-due = the decision names no last day, and the measures set none
cases-to-come = to come
cases-missing = missing
cases-lies-back =
    { $counts ->
        [true] { $days } days apart, within a year; no longer counts from { $until } on
       *[false] { $days } days apart, a year or more: does not count
    }
cases-title = Accountability
cases-navigation = Cases
cases-candidates = Candidates
cases-candidates-what = Neither answer is recommended; not opening a case needs a reason and an approver.
cases-more = Show { $n } more (not shown yet: { $rest })
cases-no-candidates = No candidate waits to be considered.
cases-answered = Answered
cases-open-case = Open a case
cases-no-case = Do not open a case
cases-declined = No case opened
cases-opened = Case opened
cases-cases = Cases
cases-no-cases = No case yet. One that is opened on a candidate comes here.
cases-not-here = Accountability is the supervising office's. Its acts are in no unit's file, so that there is nothing to show here.
cases-internal = Seen by supervising offices alone; in no unit's file.
cases-unit = Unit
cases-persons = Persons
cases-circumstance = Circumstance
cases-stands = Progress
cases-since = since
cases-decision = Decision
cases-is-decided = Decided
cases-steps = Required steps
cases-steps-none = The registry does not know the unit, or the measures name no steps for its kind: people decide what is required.
cases-steps-grave = Honours taken or discipline proposed: with the consent of the government and the Party committee.
cases-grounds = Grounds
cases-no-grounds = The case names no matter.
cases-proposed = Measures proposed
cases-decided = Measures decided
cases-no-measures = No measures yet.
cases-measures = Measures
cases-on-unit = On the unit
cases-on-persons = On the persons
cases-none-on-unit = none on the unit
cases-none-on-persons = none on the persons
cases-only-unit = Measures on the unit alone, none on a person.
cases-only-persons = Measures on persons alone, none on the unit.
cases-before-opened = This day lies before the opening of the case: is it right?
cases-both-sides-owed = The unit and persons are both to be held to account.
cases-both-sides = The unit and persons are both to be held to account. A decision on one side alone is marked “Only one side held to account”.
cases-rectify-due = Rectify by
cases-weight = Aggravating and mitigating
cases-weight-what = The program lists them; people decide how much they weigh.
cases-no-weight = Nothing aggravates or mitigates.
cases-earlier = Earlier decision
cases-namesakes = The same name elsewhere: please check
cases-name = Name
cases-post = Post
cases-leader = A leader
cases-add-person = One more person
cases-who-is-named = The matter names these as responsible. Nobody is held to account until somebody says so: tick those who are, or type others. Both the unit and persons are held to account (M3-6).
cases-known-person =
    { $leader ->
        [true] { $name } (leader)
       *[false] { $name } (handles the matter)
    }
cases-case-not-found = No such case: its opening was retracted, or the as-of date is before it.
cases-back = Back to accountability
cases-read-only = Recorded by supervising offices.
cases-suggested = The circumstance is suggested by the matter's category and may be changed.
cases-asked-of-people = For category 4, people say which circumstance it is
cases-counts =
    { $open ->
        [one] { $waiting } to be considered, { $open } case under way
       *[other] { $waiting } to be considered, { $open } cases under way
    }
cases-circumstance-1 = Decisions from above poorly carried out
cases-circumstance-2 = Municipal targets poorly advanced
cases-circumstance-3 = Leaders' instructions not done in time
cases-circumstance-other = Other key work poorly carried out, with effects on the work of the whole city
cases-circumstance-short-1 = Decisions from above
cases-circumstance-short-2 = Municipal targets
cases-circumstance-short-3 = Leaders' instructions
cases-circumstance-short-other = Other key work
cases-role-leader-in-charge = Leader in charge
cases-role-main-leader = Mayor
cases-role-department = Department
cases-role-department-head = Head of the department
cases-role-district-office = District office
cases-role-district-head = Head of the district
cases-role-municipal-government = Municipal government
cases-role-district-government = District government
cases-step-open = Opening
cases-step-propose = Proposal
cases-step-approve = Approval
cases-step-consent = Consent
cases-step-committee = Party committee
cases-step-rectified = Rectification
cases-step-other = Decision
cases-record-open = Open a case
cases-record-propose = Record the proposal
cases-record-approve = Record the approval
cases-record-consent = Record the consent
cases-record-committee = Record the committee's decision
cases-record-case-decide = Record the decision
cases-record-rectified = Record the rectification
cases-record-factor = Record what aggravates or mitigates
cases-record-other = Note what followed
cases-onward = Record and go on to the next step
cases-field-consent-approved = Consent
cases-field-committee-approved = Outcome
cases-field-consent-by = Signed by
cases-field-propose-by = Proposed by
cases-field-propose-role = In the role of
cases-field-committee-number = Number of the minutes
cases-field-rectified-text = What was done
cases-field-approved = Outcome
cases-field-by = Approved by
cases-field-role = In the role of
cases-field-number = Number of the decision
cases-field-honours-year = Year of the honours
cases-field-accepted = Accepted
cases-field-which = What aggravates or mitigates (M3-7)
cases-field-circumstance = Circumstance (M3-5)
cases-field-matters = Matters
cases-field-other = Text
cases-choice-approved = Agreed
cases-choice-refused = Refused
cases-choice-accepted = Accepted
cases-choice-not-accepted = Not accepted

## common: What several pages share: how lists and labels are written, and dates

common-dash = —
common-list-comma = ,{ " " }
common-list-semicolon = ;{ " " }
common-clause-comma = ,{ " " }
common-full-stop = .
common-colon = :{ " " }
common-labelled = { $label }: { $value }
common-with-aside = { $words } ({ $aside })
common-weekday-1 = Mon
common-weekday-2 = Tue
common-weekday-3 = Wed
common-weekday-4 = Thu
common-weekday-5 = Fri
common-weekday-6 = Sat
common-weekday-7 = Sun
common-month-1 = Jan
common-month-2 = Feb
common-month-3 = Mar
common-month-4 = Apr
common-month-5 = May
common-month-6 = Jun
common-month-7 = Jul
common-month-8 = Aug
common-month-9 = Sep
common-month-10 = Oct
common-month-11 = Nov
common-month-12 = Dec
common-long-date = { $weekday }, { $day } { $month } { $year }
common-month-year = { $month } { $year }
common-month-day = { $day } { $month }

## conflicts: Texts of concurrent acts (并行记录): what they are about, what follows, how they are settled

conflicts-amended = Amendments of: { $fields }
conflicts-title = Concurrent acts
conflicts-lead = Recorded in two places, neither knowing of the other: one thing, told in different ways. Compare them and say which stands.{ " " }
conflicts-beware = Record nothing else here before you have compared them: whatever is recorded next counts as having seen them all, and they are shown no more.
conflicts-together = Several here: one act settles all of them, so choose for each.
conflicts-empty = No concurrent acts.
conflicts-empty-why = Acts that two places recorded without knowing of each other come here after a merge, to be settled.
conflicts-to-list = See and settle
conflicts-counting = Counts now
conflicts-all-count = All of them count
conflicts-happened = Dated
conflicts-recorded = recorded
conflicts-follows = If only this stood
conflicts-same = Whichever stands, statuses and due dates are the same.
conflicts-keys-stay = All keys stay good: whichever stands, seals made with any of them are accepted.
conflicts-differs = differs
conflicts-unknown = The registry has no supervising office: nothing can be worked out.
conflicts-unlisted = The matter is listed no more
conflicts-case-unlisted = The case is listed no more
conflicts-not-assigned = no longer in this matter
conflicts-due = due
conflicts-original = was
conflicts-no-due = no due date
conflicts-completed = completed
conflicts-path = Required steps
conflicts-no-path = unknown
conflicts-weight = Aggravating and mitigating
conflicts-nothing-moves = No due date and no status changes
conflicts-keep-this = Let this one stand
conflicts-keep-all = Keep all
conflicts-withdrawn = To be retracted
conflicts-not-chosen = Not chosen
conflicts-moot = What was in conflict here is to be retracted: nothing to choose.
conflicts-reason = Reason
conflicts-reason-hint = For instance: checked by telephone against the original
conflicts-reason-missing = Please give the reason.
conflicts-record = Record
conflicts-by-retraction = What is not chosen will be retracted; it stays in the record.
conflicts-by-note = All stay, and the rules go on as now.
conflicts-by-registry = What is chosen is written to the registry once more, as the latest.
conflicts-open = Something has not been chosen yet.
conflicts-contradiction = The choices contradict each other: one act is kept and retracted.
conflicts-changes = What will change
conflicts-no-change = No status and no due date changes.
conflicts-loses-role = Beware: by this your office is no longer a supervising one.
conflicts-past = The as-of date is before today; settling counts from today. Go back to today first.
conflicts-supervisors = To be settled by a supervising office:{ " " }
conflicts-nobody = It is not said who records: choose under Settings.
conflicts-findings = Findings
conflicts-more = Show more
conflicts-pending =
    { $n ->
        [one] 1 set of concurrent acts to settle
       *[other] { $n } sets of concurrent acts to settle
    }
conflicts-settles =
    { $n ->
        [one] 1 set of concurrent acts is settled.
       *[other] { $n } sets of concurrent acts are settled.
    }
conflicts-more-sides = { $n } more are not listed; when one is chosen, all others are retracted.
conflicts-more-acts = one of { $all } recorded there one after the other
conflicts-note = Concurrent acts settled, all stay: { $reason }
conflicts-moves = { $dues } due dates move, { $statuses } statuses change
conflicts-subject-decision = Decisions on one application
conflicts-subject-agree = Agreed limits
conflicts-subject-plan = Plans
conflicts-subject-assign = Assignments
conflicts-subject-acceptance = Acknowledgement and refusal
conflicts-subject-completion = Completion, return, closing
conflicts-subject-register = Registrations of one matter
conflicts-subject-open = Openings of one case
conflicts-subject-case-decision = Decisions of one case
conflicts-subject-unit = Entries of one unit
conflicts-subject-office = Entries of one office
conflicts-subject-calendar = Notices of one year
conflicts-subject-profile = Rule profile
conflicts-unit-measure-rectify = ordered to put it right in time
conflicts-unit-measure-written-review = written review
conflicts-unit-measure-circular = criticism by circular
conflicts-unit-measure-no-honours = no honours this year
conflicts-person-measure-interview = interview
conflicts-person-measure-written-review = written review
conflicts-person-measure-circular = criticism by circular
conflicts-person-measure-discipline = disciplinary action proposed
conflicts-weight-circumstance-aggravating-attitude = aggravating: wrong attitude
conflicts-weight-circumstance-aggravating-no-rectification = aggravating: not put right, or refused to
conflicts-weight-repeat = aggravating: held to account before within a year
conflicts-weight-circumstance-aggravating-other = aggravating: other
conflicts-weight-circumstance-mitigating-admitted = mitigating: admitted the mistake
conflicts-weight-circumstance-mitigating-cooperated = mitigating: cooperated in putting it right
conflicts-weight-circumstance-mitigating-averted-loss = mitigating: averted a loss
conflicts-weight-circumstance-mitigating-removed-effect = mitigating: removed the bad effect
conflicts-weight-circumstance-mitigating-other = mitigating: other
conflicts-path-1 = the leader in charge proposes, the mayor approves
conflicts-path-2 = the head of the department approves
conflicts-path-3 = the head of the district approves
conflicts-path-other = as without it, then consent of the government and decision of the Party committee

## desk: Texts of the desk

desk-title = Desk
desk-nothing = Nothing is owed.
desk-no-day = no date set
desk-since = since
desk-do = Do it
desk-pick = Pick
desk-pick-all = Pick all reminders
desk-more = Show more
desk-case = A case
desk-matters = All matters
desk-days = The next fifteen working days
desk-came = Came in, not looked at
desk-all-seen = All seen
desk-checking = Being checked…
desk-import = Import a file
desk-import-office = Import a file
desk-reports-list = The list
desk-reports-text = To paste into a message, or to read by telephone
desk-close = Close
desk-who = Who records here?
desk-who-why = Choose the office and the person who records, and what is owed is listed here.
desk-start = Begin
desk-no-office = The registry has no office for this unit: reading only. Ask the supervising office to make one on its page of units, and to export the file anew.
desk-items = { $n }
desk-file-for = This file is for { $unit }
desk-matters-of = { $n }; each opens its list
desk-reports =
    { $units ->
        [one] Reports owed by { $day }: { $reports } from { $units } unit
       *[other] Reports owed by { $day }: { $reports } from { $units } units
    }
desk-report-line = { $unit }: please report by { $day } on { $titles }.
# Between the titles of matters, each in its marks.
desk-between-titles = { ", " }
desk-titled = “{ $title }”
desk-lead = { $who }: { $due } due, { $week } more this week
desk-lead-then = { $who }: { $due } due by that day, { $week } more that week
desk-remind-units =
    { $units ->
        [one] Remind { $units } unit
       *[other] Remind { $units } units
    }
desk-when-overdue = Overdue
desk-when-today = Today
desk-when-that-day = That day
desk-when-week = This week
desk-when-later = Later

## durable: Texts of what keeps a ledger from being lost: the browser's storage, backups, a database that does not open

durable-used-of = { $all }; at most { $most }
durable-used-with-program = { $all }, the program { $program } of it; at most { $most }
durable-storage = Storage
durable-storage-why = The ledger is kept in this browser. Where lasting storage is granted it is not cleared when the disk runs short; clearing the browser's data by hand deletes it all the same: export often.
durable-persisted = Lasting storage
durable-yes = yes
durable-no = no
durable-not-offered = not offered by this browser
durable-persist = Ask for lasting storage
durable-persist-how = Not granted yet: the ledger may be cleared when the disk is full. Chrome, Edge and the like: bookmark this page or install it, then reload; if that does not do it, ask again after some days of use. Firefox: ask, and allow it.
durable-used = Used
durable-key = This computer's key
durable-key-kept = Kept by the browser; no program can read it.
durable-key-in-database = This browser cannot keep such a key itself: it stands in the database with the ledger.
durable-short = There is little room left in this browser's storage. Export a backup, then free some space.
durable-not-safe = This page was opened neither over https nor from this computer, so the browser gives no offline use, no lasting storage, no key that it keeps itself and no shared folder; all else works as usual.
durable-saved-ask = The browser does not say what became of the download. Is the file saved?
durable-saved-yes = It is saved
durable-saved-no = It is not
durable-saved = Written to the disk: this is the last backup now.
durable-verify = Verify a backup
durable-verify-why = Pick a ledger file to see whether it holds every act that is held here. If so, it counts as the last backup; the ledger does not change.
durable-verify-pick = Pick the file
durable-shut-restore-why = From the last backup, into a new database. The one that does not open is left as it is and used no more.
durable-begin = Begin again in a new database
durable-begin-why = The one that does not open is not deleted; a backup that turns up later can still be imported.
durable-begin-sure = Begin again
durable-removed = The ledger was removed from this computer
durable-removed-why = Another tab removed it on purpose: it is not lost. Drafts in this tab are gone with it.
durable-to-start = To the first page
durable-slow-open = The browser does not open the ledger's database: another tab may hold it, or it is damaged. Close other tabs and reload first; if that does not help, go on below.
durable-elsewhere = These files hold acts sealed by this computer's key that are not held here: this browser was restored to an earlier state, or copied to another computer. Once they are imported, it uses a new key, which must be registered.
durable-verified =
    { $lacking ->
        [0] The file is whole and holds all { $held } acts: it is the last backup now.
       *[other] The file is whole and holds { $acts } acts, but lacks { $lacking } of the { $held } that are held here. Export again.
    }
durable-early-clock = This computer says { $now }, but this program already knows the holidays of { $carried }. Set its clock before you record anything: dates would be wrong.
durable-late-clock = This computer says { $now }, after { $last }, the last year whose holidays are known. If that is wrong, set its clock before you record anything; if it is right, enter that year's holidays or use a newer version.

## engine: Texts of what is noticed of the engine

engine-silent = Nothing has been heard of the program for more than twenty seconds; it may still be at work. Wait, or give up: save what is stored, then reload. What is being recorded and is not stored yet is lost then.
engine-wait = Wait
engine-give-up = Give up
engine-no-answer = The program has not answered for a long time.
engine-outdated = A new version is ready: reload. Save first what you are typing.
engine-reload = Reload

## exchange: Texts of the exchange

exchange-looking-reading = Reading file { $file } of { $files }
exchange-looking-checking = Checking file { $file } of { $files }
exchange-looking-storing = Storing
exchange-looking-writing = Writing the file
exchange-looking-judging = Judging how matters would stand
exchange-lead = Ledgers travel as files, not over a network. See what a file brings before importing it, and what goes into one before it is written.
exchange-take-in = Import
exchange-take-in-why = Pick ledger files from other offices (.ledger.json, or .ledger.json.age when encrypted), or drop them here; several at once.
exchange-passphrase = Passphrase
exchange-passphrase-again = The passphrase again
exchange-unlock = Decrypt
exchange-unlocking = Decrypting…
exchange-stop = Stop
exchange-encrypt = Encrypt (.age): a passphrase opens it
exchange-encrypt-why = Tell the passphrase by another way than the file. Without it nobody opens the file. The age program opens it, too.
exchange-make-passphrase = Make one
exchange-different = The two passphrases differ
exchange-too-short = At least 8 characters
exchange-encrypting = Encrypting…
exchange-writing = Writing…
exchange-folder = A shared folder
exchange-folder-why = Pick a shared or synchronised folder once. “Send” writes this office's files there, “Receive” reads the others'. Each office writes files of its own only.
exchange-folder-none = This browser cannot use a folder; pick and export files as above.
exchange-folder-pick = Pick a folder
exchange-folder-other = Another folder
exchange-folder-send = Send
exchange-folder-receive = Receive
exchange-folder-what = What is written
exchange-folder-units = A file for each unit (shared with the units)
exchange-folder-all = One file with everything (shared with supervising offices only)
exchange-folder-empty = There is no other office's ledger file in the folder.
exchange-pick = Pick files
exchange-file = File
exchange-from = From
exchange-made = Exported
exchange-holds = Scope
exchange-acts = Acts
exchange-new = New
exchange-scope-all = Everything
exchange-scope-merged = A merged file
exchange-refused = These files are refused whole; the ledger is unchanged:
exchange-nothing-new = The ledger has every act already; there is nothing to import.
exchange-says = What it says
exchange-where-new = New acts
exchange-statuses = Statuses that change
exchange-no-change = No status changes.
exchange-new-unit = new
exchange-conflicts = New concurrent acts
exchange-missing = Acts missing
exchange-missing-why = Earlier acts have not come yet; what stands below may not be complete. Ask the offices named for their latest file.
exchange-content = Content
exchange-open = Open this ledger
exchange-do-not-open = Do not open
exchange-accept = Import all
exchange-discard = Discard
exchange-done = Imported and stored.
exchange-send = Export
exchange-send-why = An export changes nothing here.
exchange-answer = Export for the supervising office
exchange-answer-what = The registry and the matters of your unit; it serves as a backup, too.
exchange-backup = A backup, or for another supervising office
exchange-backup-what = Every act, the internal ones, cases and yearly ones too.
exchange-for-unit = For a unit
exchange-for-unit-what = The registry and the matters of that unit only; no internal acts, cases, years, nor other units' matters.
exchange-choose-units = Units (one file each)
exchange-export = Export
exchange-export-all = Export everything
exchange-no-units = No unit has a matter yet.
exchange-history = History
exchange-no-history = Nothing yet.
exchange-when = When
exchange-way = Direction
exchange-in = Import
exchange-out = Export
exchange-registry = Registry
exchange-case = A case
exchange-year = A year
exchange-internal = internal
exchange-other = Recorded by a newer version
exchange-scope-unit = matters of { $unit }
exchange-contents = { $matters } { $matters ->
        [one] matter
       *[other] matters
    }, { $acts } { $acts ->
        [one] act
       *[other] acts
    }
exchange-brings =
    { $acts ->
        [one] { $acts } new act in { $matters } places
       *[other] { $acts } new acts in { $matters } places
    }
exchange-after-today =
    { $n ->
        [one] 1 of these acts is dated after today ({ $latest }); it counts only then.
       *[other] { $n } of these acts are dated after today (the last { $latest }); they count only then.
    }
exchange-and-more = and { $n } more
exchange-written =
    { $n ->
        [one] One file exported; see the browser's downloads.
       *[other] { $n } files exported; see the browser's downloads.
    }
exchange-lacks = { $stream }: earlier acts that { $offices } had seen have not come yet
exchange-locked = Encrypted; enter the passphrase: { $files }
exchange-sent =
    { $n ->
        [one] One file written into “{ $folder }”.
       *[other] { $n } files written into “{ $folder }”.
    }

## find: Texts of finding

find-title = Find
find-prompt = Matter, document, unit, person
find-found = What was found
find-days = Day
find-matters = Matters
find-units = Units
find-commands = Pages and actions
find-list = Ledger
find-overdue = Overdue matters
find-keys = ↑↓ choose · Enter opens · Esc closes · a date such as 12-20 may be typed
find-count = { $shown } of { $all } matters
find-matters-of =
    { $n ->
        [one] 1 matter
       *[other] { $n } matters
    }
find-dues = Due on { $day }
find-as-of = Show everything as of { $day }
find-in-list = List the matters with “{ $text }”
find-part-name = Name
find-part-number = Number
find-part-document = Document
find-part-leader = Leader in charge
find-part-officer = Officer
find-part-responsible = Responsible person
find-part-deputy = Deputy
find-part-handler = Handler
find-part-short = Short name
find-part-former = Former name
find-part-head = Head

## findings: What each finding says; on: its day, last: the day before it, due: the limit in force

findings-past-limit = not completed since { $on }, and nothing waits to be decided
findings-refused = refused on { $on }, and neither acknowledged nor completed since
findings-completed-late = on { $on }; the limit was { $due }
findings-late-application = applied on { $on }, after the limit: the limit stays
findings-no-feedback = no feedback had been given by { $last }
findings-other-violation = recorded on { $on }
findings-limit-reagreed = another limit was agreed on { $on }; the first one stays
findings-application-incomplete = the application of { $on } lacks the progress, the reason or a later date
findings-repeated-extension = applied again on { $on }; no further extension can be granted
findings-decision-unauthorised = the decision of { $on } names no approver, lacks the agreement of the assigner, or is dated before the application
findings-limit-exceeds-matter = set on { $on }, later than the limit of the matter, which counts
findings-limit-not-proposed = a limit was to be proposed by { $last }
findings-plan-missing = the plan was due by { $last }
findings-unit-limit-missing = since { $on } the lead's plan sets no limit for a co-unit
findings-limit-before-receipt = assigned on { $on } with a limit that had passed before receipt: nothing counts as late
findings-extension-beyond-statutory = applied for on { $on } and granted, beyond the limit set by law
findings-close-unconfirmed = closed on { $on } without all three confirmations: it does not count as closed
findings-first-report-missed = it was due by { $last }
findings-report-incomplete = still open on { $last }, and no report names a due date and a responsible person
findings-monthly-report-missed = it was due by { $last }
findings-list-incomplete = assigned on { $on } without a responsible person or without a limit
findings-passed-down = passed down on { $on }
findings-accountability-candidate = the earliest ground is of { $on }
findings-lead-missing = since { $on }
findings-transfer-missing = the notice was due by { $last }
findings-unauthorised-act = what was recorded for { $on } has no effect
findings-backdated = counts from { $on }, the day on which it was recorded
findings-revisit-missing = it was to be held by { $last }
findings-one-sided = decided on { $on } with measures on the unit alone, or on persons alone
findings-path-violation = decided on { $on } before all required approvals had been given
findings-rectification-missed = it was to be accepted by { $last }
findings-why-void-repeated-extension = no further extension (M1-9)
findings-why-void-late-application = after the limit (M1-10(3))
findings-why-void-application-incomplete = no progress, reason or later date (M1-9)
findings-why-overdue = Why overdue
findings-why-completed-late = Why completed late
findings-why-closed-late = Why closed late
findings-why-refused = Why refused
findings-why-pending-decision = Why pending
findings-why-awaiting-limit = Why there is no limit
findings-why-due-soon = Why due soon
findings-why-in-progress = Limit and grounds

## follows: What follows of a form before it is sent, what it is about, and what was recorded a moment ago

follows-day-off =
    { $workdays ->
        [one] { $day } { $weekday }, a rest day; { $workdays } working day from today
       *[other] { $day } { $weekday }, a rest day; { $workdays } working days from today
    }
follows-working-day =
    { $workdays ->
        [0] { $day } { $weekday }
       *[other] { $day } { $weekday }, { $workdays } working days from today
    }
follows-follows = What follows
follows-nothing = Neither status nor limit changes.
follows-waiting = What follows is said here as the form is filled in.
follows-raised = New findings
follows-lifted = Findings that no longer hold
follows-met = Settled by it:{ " " }
follows-owed = Owed then:{ " " }
follows-unlisted = The matter leaves the ledger.
follows-leaves = takes no part
follows-joins = is added
follows-no-limit = no limit
follows-due = Limit
follows-applied = The application
follows-for = For
follows-applied-on = Applied on
follows-progress = Progress
follows-reason = Reason
follows-new-due = New due date
follows-in-force = Limit in force
follows-by-law = Limit by law
follows-beyond-law = Beyond the limit set by law (M1-6(1)): to grant it is an omission of the assigner.
follows-granted = Extensions granted
follows-extension = Extension
follows-termination = Termination
follows-absent = not said
follows-nothing-to-decide = No application waits for a decision.
follows-void = Nothing can be decided:{ " " }
follows-not-looked-at = another application was pending when it was made.
follows-late-termination = A late application for termination: an approval ends the work, and what was found stands.
follows-before-registered = This day lies before the registration of the matter: is it right?
follows-verify-problems = Not all four are ticked: this is recorded as a verification that found problems.
follows-close-blocked = It cannot be closed (M2-8): a completion must stand, the verification be without fault, and all three conditions confirmed.
follows-agree = Agree it as the limit (M1-6(3))
follows-undo = Retract
follows-undo-reason = Retracted at once
follows-undone = Retracted.
follows-several = Complete and close several
follows-several-title = Complete, verify and close
follows-several-hint = Tick “in order” for a unit whose work is; open it to tick item by item. A unit is closed where all is in order, and left as it is where nothing is said.
follows-several-result = Result
follows-is-true = In order
follows-items = Item by item
follows-is-completed = completed
follows-no-units = All units are closed or terminated.
follows-correct = Correct
follows-correct-title = Correct the registration
follows-correct-hint = Where a limit, a unit or a receipt changes, the registration is retracted today and recorded anew with its old date; the rest is amended today.
follows-correct-reason = Recorded wrongly
follows-correct-by-list = Changed by the task list
follows-reason-field = Reason
follows-correct-submit = Record the correction
follows-no-change = Nothing is changed yet.
follows-opened = Reading …
follows-side-unit = Unit
follows-side-office = Office
follows-open-case = Open a case
follows-supervise = A case is to be considered, and the matter is not supervised key work: it should become so (M3-5).
follows-supervise-button = Make it supervised key work
follows-late-application =
    { $days ->
        [one] { $days } day late: no approval moves the limit
       *[other] { $days } days late: no approval moves the limit
    }
follows-granted-of = { $granted }, at most { $most }
follows-later-by =
    { $workdays ->
        [one] { $workdays } working day after the limit in force
       *[other] { $workdays } working days after the limit in force
    }
follows-done = Done: { $what }
follows-recorded = Recorded: { $what }
follows-recorded-acts =
    { $count ->
        [one] { $count } act
       *[other] { $count } acts
    }
follows-next-by = next: { $whose }

## form: What is wrong with a field of a form

form-missing = Please fill this in
form-not-a-date = Not a date
form-not-a-number = A whole number from { $least } to { $most }
form-after-today = Must not be after today
form-before-registration = Before the registration there was nothing to amend
form-before-it-begins = Must not be before the first day
form-before-its-act = Must not be before the day of this act itself
form-repeated = A unit takes part only once
form-taken = Another unit has this name; where both are one, take one of them out of use
form-nothing = Nothing is changed

## help: Texts of the help: words and keys

help-title = Help
help-navigation = Help
help-keys = Keys
help-key = Key
help-does = What it does
help-words = Terms
help-word = Term
help-means = What it means
help-measures = The three measures stand in full on their own page; the number of an article beside each verdict opens its words.
help-single = Single keys can be turned off under Settings; they do nothing while you type.
help-key-list-1 = Find matters, units, persons, days and actions
help-key-list-2 = The same
help-key-list-3 = Move among what was found
help-key-list-4 = Open what is chosen, or send a form
help-key-list-5 = Close a dialog
help-key-list-6 = On a matter's page: the next matter
help-key-list-7 = On a matter's page: the matter before
help-key-list-8 = Back to where you were
help-word-list-1 = Assign (交办)
help-word-list-1-what = To give a matter to a unit; its limit counts from the day of receipt.
help-word-list-2 = Lead, co-unit (牵头、配合)
help-word-list-2-what = Of several units one leads and makes the plan; the others work by it.
help-word-list-3 = Statutory, designated, agreed (规定、指定、约定)
help-word-list-3-what = What a limit rests on (M1-6); of several the earliest day counts.
help-word-list-4 = Acknowledgement (签收)
help-word-list-4-what = The unit says that it has received what was assigned.
help-word-list-5 = Feedback (反馈)
help-word-list-5-what = The unit says how far it is; in supervised key work, after the first report, by the 5th of each month.
help-word-list-6 = Due soon (临期)
help-word-list-6-what = The limit is near; a reminder is owed.
help-word-list-7 = Overdue (超时)
help-word-list-7-what = The limit has passed, the matter is not completed, and nothing justifies it.
help-word-list-8 = Extension, termination (延期、终止)
help-word-list-8-what = To be applied for before the limit has passed; it counts when it is approved.
help-word-list-9 = Complete (办结)
help-word-list-9-what = The unit reports that the matter is done.
help-word-list-10 = Verify (核查)
help-word-list-10-what = The supervising office checks the result.
help-word-list-11 = Close (销号)
help-word-list-11-what = Supervision ends when the problem is solved, the work finished, leaders and public satisfied.
help-word-list-12 = Transfer notice (转办通知)
help-word-list-12-what = Sent within 2 working days after a matter became supervised key work, with its list of responsibilities.
help-word-list-13 = Supervision notice (督办通知)
help-word-list-13-what = Sent to a unit that missed a report, with a day to answer by.
help-word-list-14 = Return visit (回访复核)
help-word-list-14-what = Closed matters are looked at again, in two rounds a year.
help-word-list-15 = Candidate for accountability (问责线索)
help-word-list-15-what = What by the measures is to be considered for accountability; people decide.
help-word-list-16 = Seal (封印)
help-word-list-16-what = The signature of an exported file, which proves whose the acts are.

## incoming: What came in, in sentences

incoming-to-be-decided = , to be decided
incoming-named = { $said } (names { $due })

## keys: Texts of keys and seals

keys-offices-what = Once an office's key is registered, its files must be sealed; forgeries and changes are found.
keys-role = Role
keys-fingerprint = Key fingerprint
keys-no-key = No key: its acts cannot be told from forgeries
keys-register = Register a key
keys-register-how = Ask the office for the public key on its settings page and paste it here; then compare the words by telephone. What you already hold of that office is vouched for at the same time.
keys-public-key = Public key
keys-not-a-key = Not a public key: 43 letters, digits or - _
keys-compare = Compare these ten words by telephone:
keys-compared = They match: register
keys-add-supervisor = Name of another supervising office
keys-add-office = Add the office
keys-own-key = This computer's key
keys-own-key-why = Made and kept in this browser, in no file. Once it is registered, what you export is sealed and checked where it is imported.
keys-none-kept = This browser keeps no settings: there is no key, and exports are not sealed.
keys-is-sealed = Registered: what you export carries your office's seal.
keys-is-keyless = Not registered: exports are not sealed and cannot be told from forgeries.
keys-is-strange = Your office has a key, but this computer's is not registered: what you record here is refused elsewhere.
keys-send-it = Send the public key above to the supervising office and compare the words by telephone. Then import its file; your next export is sealed.
keys-register-own = Register this computer's key
keys-sealed-by = Sealed by
keys-not-by-sender = not sealed by its sender
keys-no-seal = no seal
keys-seal-covers = A seal proves the acts; the ledger's title, and by whom and when the file was made, it does not prove.
keys-first-keys = The supervising offices of this ledger and the words of their keys: on first opening, compare them by telephone.
keys-new-keys = These files give offices new keys. Compare the words by telephone before importing them:
keys-vouch = They are genuine: vouch for these acts
keys-vouch-why = The office has a key, but these acts carry no seal. Usually it has not yet imported the registration: ask it to import your file and export again. Or, having checked with the office, vouch for them.
keys-proof-sealed = sealed
keys-proof-vouched = vouched for
keys-proof-keyless = no seal
keys-proof-lacking = to be sealed

## language: this language itself

language-name = English
language-tag = en

## leader: Texts of the leader's page

leader-navigation = Leader
leader-title = Leader's page
leader-who = Leader in charge
leader-all = All
leader-only-named = Only matters that name the leader
leader-no-leaders = No matter names its leader in charge. Where one does, the leader's own page can be picked here.
leader-print = Print one page
leader-heading-all = How matters stand
leader-to = For
leader-late = Overdue
leader-late-what = one line per overdue unit, the longest first; units in time are not here
leader-no-late = No unit is overdue.
leader-matter = Matter
leader-whose = Who is overdue
leader-responsible = Responsible person
leader-since = Since when
leader-why = Why
leader-next = What next, by whom
leader-by-when = When
leader-alone = sole unit
leader-not-named = not said
leader-office = the supervising office
leader-no-day = no date set
leader-nothing-next = to be closed
leader-waits = To be decided
leader-no-waits = Nothing waits to be decided.
leader-case = Case
leader-extension = Extension to
leader-termination = Termination
leader-soon = Due within two weeks
leader-no-soon = Nothing falls due within two weeks.
leader-pending = application pending
leader-news = Completed in thirty days
leader-no-news = Nothing was completed in thirty days.
leader-on-time = on time
leader-made-known = Commended
leader-note = Instructions
leader-days-note = Days are natural days, “left” working days.
leader-source = By 兰政办发〔2018〕258号 · internal; nothing classified
leader-show-all = List all
leader-heading = Matters in the charge of { $name }
leader-lead = { $matters } { $matters ->
        [one] matter
       *[other] matters
    }, { $assignments } { $assignments ->
        [one] assignment
       *[other] assignments
    };{ " " }
leader-late-of = { $n } overdue
leader-units =
    { $units ->
        [one] { " " }({ $units } unit); { $waits } to be decided.
       *[other] { " " }({ $units } units); { $waits } to be decided.
    }
leader-year = On time this year { $rate } ({ $part } of { $whole } completed or overdue)
leader-year-before = ; the year before { $rate } ({ $part } / { $whole }).
leader-counted = { $name }: { $n }
leader-more = { $n } more
leader-co = { $role }; lead { $lead }
leader-leading = { $role } of { $units }
leader-of-unit = the unit: { $duty }
leader-since-of = since { $day }
leader-was-due = due { $day }
leader-until = to { $day }
leader-as-of = As of { $day }
leader-applied = { $unit } applied { $day }; limit { $due }
leader-waits-of = { $step } by { $who }, since { $day }

## ledgers: Texts of several ledgers in one browser

ledgers-title = Ledgers on this computer
ledgers-choose = { $title }: change the ledger
ledgers-opened = Last opened { $when }
ledgers-apart = Each ledger is kept by itself: offices, keys, drafts and copies of one are not those of another.
ledgers-begin = New ledger, or one from a file
ledgers-back = Back to { $title }
ledgers-same-title = A ledger of this title is held here already, and two of one title are hard to tell apart. Choose another title; or press the button once more to keep it.
ledgers-create-same = Create it under this title all the same
ledgers-held-why = These ledgers are kept in this browser. Click on one to open it.
ledgers-held = This ledger is held here already. Open it, and import the file under Exchange.
ledgers-open-held = Open the one held here
ledgers-another = The file is of another ledger and cannot go into this one. It can be held beside: go to the first page and open the file there.
ledgers-beside = Go and open it beside

## list: Texts of the ledger list

list-on-time-share = on time { $percent } ({ $part }/{ $whole })
list-longest =
    { $days ->
        [one] longest { $days } day
       *[other] longest { $days } days
    }
list-due-this-month = due this month { $n }
list-and-others = { $first } and others ({ $n } in all)
list-soonest = { $status }, first due { $due }
list-status-over =
    { $n ->
        [one] { $status } { $n } day
       *[other] { $status } { $n } days
    }
list-status-with = { $status }, { $days }
list-days-past =
    { $n ->
        [one] limit passed { $n } day ago
       *[other] limit passed { $n } days ago
    }
list-days-over =
    { $n ->
        [one] { $n } day over
       *[other] { $n } days over
    }
list-days-left =
    { $n ->
        [one] { $n } working day left
       *[other] { $n } working days left
    }
list-days-last = due today
list-days-late =
    { $n ->
        [one] { $n } day late
       *[other] { $n } days late
    }
list-days-early =
    { $n ->
        [0] on the day
       *[other] { $n } days early
    }
list-days-propose = propose by { $by }
list-justified = justified
list-justified-until = justified until { $until }
list-title = Ledger
list-register = Register a matter
list-import = Import
list-export = Export
list-print = Print
list-sheet = Spreadsheet
list-responsibilities = Responsibilities
list-statistics = Statistics
list-assigned = Assigned
list-completed = Completed
list-on-time = Completed on time
list-overdue = Overdue
list-terminated = Terminated
list-completion-rate = Completion rate (completed / assigned)
list-on-time-rate = On-time rate (on time / completed and overdue)
list-extended = Extended
list-reports-missed = Reports missed
list-notices-missed = Notices not answered
list-deduction = Points off
list-status = Status
list-matter = Matter
list-unit = Units
list-received = Received
list-due = Due
list-progress = Progress
list-reported = Last feedback
list-next = Next
list-all-units = All units
list-all-categories = All categories
list-all = All
list-supervised = Key
list-supervised-only = Supervised key work
list-clear = Clear filters
list-empty = No matters yet.
list-empty-then = On that day there were no matters yet.
list-empty-take-in = A supervising office registers matters: import its file under Exchange.
list-empty-why = Register the first one: its status, limit and next step appear here.
list-none-match = No matter matches.
list-no-report = none
list-no-limit = none yet
list-checking = being checked
list-unsettled = concurrent acts, or acts missing
list-foot = Limits count from the day after receipt (M1-7); working days by the State Council's notices
list-strip = Due in the next 15 working days
list-unit-filter = By unit
list-category-filter = By category
list-leader = Leader in charge
list-leader-filter = By leader in charge
list-all-leaders = All leaders
list-not-recorded = not recorded
list-officer = Officer
list-document = Document
list-limit = Kind of limit
list-any = Any
list-more = More
list-received-in = Received
list-due-in = Due
list-owed-in = Something owed
list-from = from
list-to = to
list-columns = Columns
list-grouping = Grouping
list-by-matter = By matter
list-by-unit = By unit
list-by-leader = By leader
list-by-document = By document
list-by-category = By category
list-by-light = By light
list-no-unit = No unit yet
list-no-leader = No leader recorded
list-no-document = No document recorded
list-conditions = Filters in force
list-searched = Searched for
list-lift = Lift this filter
list-views = Saved views
list-save-view = Save view
list-view-name = Name of the view
list-view-where = Views are kept in this browser, for each ledger its own. One of the same name is replaced.
list-view-unnamed = Please name the view
list-forget-view = Forget this view
list-save = Save
list-unit-strip = Units
list-tick-row = Pick
list-tick-all = Pick the rows of this list
list-picked = Picked
list-all-transferred = None to transfer
list-unpick = Clear
list-printing = Preparing to print
list-print-part = These are only the rows on the screen. Print all of them by the page's own button.
list-find-note = The browser's own search (Ctrl+F) sees only the rows that are drawn: the box above searches all.
list-waits = application pending
list-before-receipt = past when it was given
list-before-force = past before the measures applied
list-counted = { $matters } { $matters ->
        [one] matter
       *[other] matters
    } · { $assignments } { $assignments ->
        [one] assignment
       *[other] assignments
    }
list-rows =
    { $n ->
        [one] { $n } row
       *[other] { $n } rows
    }
list-picked-of = rows: { $matters }, units to remind: { $assignments }
list-transfer = Transfer { $n }
list-export-picked = Spreadsheet of { $n }
list-more-units = { $n } more
list-from-to = { $from } to { $to }
list-units-of-status = { $status }: { $n }

## matter: Texts of the matter's page

matter-done-late = due { $due }, done { $on }
matter-late =
    { $days ->
        [one] due { $due }, { $days } day over
       *[other] due { $due }, { $days } days over
    }
matter-by = by { $day }
matter-since = since { $day }
matter-to-come = to come
matter-no-day = no date set
matter-counted-from = received { $from }; { $days } from the day after (article 7); to { $until }
matter-extended-to = extended to { $until } (article 9)
matter-over-cell = +{ $n }
matter-key-work = supervised { $category }
matter-units = Units
matter-units-key = Bar: time in hand; line: due; ○ feedback ◇ application
matter-records = Acts
matter-owed = Owed now
matter-nothing-owed = Nothing is owed.
matter-unit = Unit
matter-on = Date
matter-record = Record
matter-more = More
matter-not-found = The ledger has no such matter: it may not have come in yet, its registration may be retracted, it may belong to another ledger, or the as-of date may be before its registration.
matter-incomplete = Incomplete: acts of other offices have not been received yet.
matter-circumstance = Circumstance may be
matter-rests-on = Rests on
matter-no-limit = No limit yet: the unit proposes one.
matter-unpublished = A year that is counted through has no holiday notice yet; the date may change.
matter-retract = Retract
matter-restore = Restore
matter-retract-register = The matter will no longer stand in the ledger; its record is kept. Register it anew where it was wrong.
matter-retracted = retracted
matter-future = after the as-of date
matter-internal = internal
matter-print-internal = Print internal acts too
matter-conflict = concurrent
matter-reason = Reason
matter-previous = Previous
matter-next = Next
matter-today = as of
matter-waived = waived
matter-weeks = M T W T F S S
matter-rest = off
matter-holiday = hol.
matter-make-up = work
matter-received = Received
matter-received-day = rec.
matter-ladder-of = Steps of { $unit }
matter-notice = Working days by 《{ $title }》.
matter-left-out =
    { $weeks ->
        [one] … { $weeks } week left out …
       *[other] … { $weeks } weeks left out …
    }
matter-and-acts = and { $n } more
matter-acts =
    { $unproven ->
        [0] acts: { $n }
       *[other] acts: { $n }; { $unproven } by offices without a key cannot be told from forgeries
    }
matter-step-register = Registered
matter-step-transfer = Transfer notice
matter-step-receive = Acknowledged
matter-step-first-report = First report
matter-step-complete = Completed
matter-step-verify = Verified
matter-step-close = Closed

## measures: 办法: the page that shows the three measures, and what carries each article

measures-cited = 《{ $measure }》{ $article }
measures-named = { $name }办法
measures-title = Measures
measures-intro = The full text of the three measures. Beside each article stands the rule, record or page that carries it; where the program does not, it says why.
measures-search = Search the articles
measures-nothing = No article contains these words.
measures-contents = Contents
measures-rules = Findings
measures-duties = Obligations
measures-statuses = Statuses
measures-lights = Lights
measures-statistics = Statistics
measures-figures = figures of a period
measures-records = Recorded as
measures-pages = Pages
measures-judged = Judged by people
measures-by-people = Done by people
measures-chinese-only = The text of the measures is in Chinese; only the Chinese counts.
measures-limits-title = Force, and what is not covered
measures-limits-force = The three measures are trial measures in force from 10 October 2018. The Regulation on Government Supervision (State Council Decree No. 733, in force from 1 February 2021) stands above them. Check that they are still in force before use, and enter the day of that check in the rule profile.
measures-limits-not = Not covered: stopping the clock of a statutory limit (hearing, expert appraisal); the review that the Regulation gives; the path for ordinary staff of a department, for whom article 8 of the third measure names none.
measures-found =
    { $articles ->
        [one] 1 article
       *[other] { $articles } articles
    }
measures-measure-1 = Time-limited completion
measures-measure-2 = Supervision and inspection
measures-measure-other = Accountability
measures-record-register = registration: category, limits, units
measures-record-supervised = registration: supervised key work
measures-record-unit-kind = the kind of each unit
measures-record-office = offices: supervising, undertaking
measures-record-profile = rule profile: source, in force from, checked on
measures-record-calendar = the State Council's holiday notices
measures-record-agree = agreed limit
measures-record-report = feedback, report of completion
measures-record-justify = justified reason recognised
measures-record-violation = other violation
measures-record-verify = verification of four points
measures-record-inspect = inspections, open and unannounced
measures-record-conduct = attitude, quality, efficiency
measures-record-commend = commendation
measures-record-case = opening of a case
measures-record-factor = aggravating and mitigating circumstances
measures-record-measures = proposed and decided measures
measures-record-path = approval, consent, decision of the Party committee
measures-page-list = Ledger
measures-page-matter = Matter
measures-page-register = Register a matter
measures-page-units = Units
measures-page-accountability = Accountability
measures-page-supervision = Supervision
measures-page-year = Year
measures-page-statistics = Statistics
measures-page-leader = Leader's page
measures-page-profile = Rule profile
measures-page-notice = Public holidays
measures-page-settings = Settings
measures-judgement-category = The supervising office judges which category a matter falls under.
measures-judgement-urgency = The unit proposes a limit that fits the urgency; the assigner judges it.
measures-judgement-special = Whether circumstances are special, and agreed, is for the leader who decides; the decision is recorded.
measures-judgement-justified = People say whether a reason is justified; the program records who did, and what it waives.
measures-judgement-other-breach = The supervising office says what else is a breach, and puts it in words.
measures-judgement-satisfied = People confirm that leaders and the public are satisfied; without that nothing is closed.
measures-judgement-found = Those who inspect judge what they find; the program records it and asks for the reminder.
measures-judgement-attitude = People judge attitude and understanding; the program records it and lists the candidate.
measures-judgement-merit = People judge whose work deserves to be commended.
measures-judgement-poor-delivery = People judge whether delivery was poor; the program proposes the circumstance by category.
measures-judgement-measure = People decide what measure fits; the program lists what weighs.
measures-people-purpose = Purpose and weight: nothing to record.
measures-people-definition = A definition, on which the rest rests.
measures-people-scope = Units stand in the registry; their staff are not registered one by one.
measures-people-principles = Principles of work, for people to follow.
measures-people-leaders = Leaders stay informed and coordinate; the program only gives them the ledger.
measures-people-handlers = The handler's discipline, skill and contacts, which no record can show.
measures-people-other-law = Where other laws provide otherwise, people check, and these go first.
measures-people-coordination = The lead's coordination and the others' cooperation are up to people.
measures-people-team = Building the team is for the supervising office.
measures-people-manner = How an unannounced inspection is made is for those who inspect; its acts never enter a unit's file.
measures-people-assessment = The points are in the city's assessment measure; until they are entered, notices are counted, not scored.
measures-people-own-rules = Districts and departments make their own detailed rules.
measures-people-interpretation = Interpreted by the General Office of the city government.
measures-people-own-order = No article: who may record what, and when, is the ledger's own rule (RULES §8).

## notice: Texts of the notices of public holidays

notice-in-line = Line { $line }: { $what }
notice-odd-no-year = it is not said of which year the notice is
notice-odd-nothing = no holiday was found
notice-odd-not-understood = it names a day and is not understood
notice-odd-no-such-day = there is no such day
notice-odd-backwards = the last day lies before the first
notice-odd-count =
    { $said ->
        [one] it says { $said } day, the dates make { $are }
       *[other] it says { $said } days, the dates make { $are }
    }
notice-odd-weekday = { $day } is another day of the week
notice-odd-no-weekend = { $day } is no weekend day
notice-odd-twice = { $day } stands there twice, or is off and worked
notice-odd-no-weekday = { $day } is a weekend day and off anyhow
notice-odd-other-year = { $day } is of another year
notice-title = Public holidays
notice-lead = What working days are counted by: the State Council's yearly notices.
notice-year = Year
notice-source = Source
notice-carried = carried by the program
notice-entered = entered in this ledger
notice-none = not published or entered yet: Monday to Friday count
notice-enter = Enter a notice
notice-enter-what = Paste the text of the notice, or data in the form of workdays.json. Days, weekdays and dates are checked line by line.
notice-text = Text of the notice
notice-holiday = Holiday
notice-off = Off
notice-worked = Worked weekend days
notice-dry-run = See what would change
notice-record = Enter it
notice-done = Entered.
notice-read-only = Entered by supervising offices.
notice-until = to
notice-tick = Tick the days
notice-tick-what = A ticked weekday is off, a ticked weekend day is worked; what is ticked is written into the field above.
notice-ticked = entered day by day
notice-days = { $year }: { $off } { $off ->
        [one] weekday
       *[other] weekdays
    } off, { $work } weekend { $work ->
        [one] day
       *[other] days
    } worked

## notify: Texts of notifications

notify-title = Notifications
notify-daily = Once a day, when something of this ledger is overdue or due
notify-what = While the page is open, the browser shows one on the desktop: at the start, after midnight or when something was recorded, at most one a day, however many tabs there are. A click leads to the desk. It shows the ledger's title: think of who else sees this screen.
notify-denied = The browser does not allow notifications. Allow them in the site's settings, left of the address, and tick the box again.
notify-asking = The browser is asking whether to allow notifications: please answer it.
notify-not-asked = The browser has not been asked yet whether to allow notifications. Ticking the box asks.
notify-missing = This browser has no notifications.
notify-not-safe = The browser has notifications only at addresses with https and at localhost.
notify-due = { $overdue } overdue, { $today } due today.

## offline: Texts of use without a network, and of new versions

offline-new-version = A new version is ready. This page then loads anew; what is not recorded yet stays as a draft.
offline-update = Update
offline-old-tab = A new version is in use; this tab still runs the old one.
offline-reload = Reload
offline-offline = Without a network
offline-keeping = Keeping what is needed without a network…
offline-impossible = Not possible in this browser or at this address: without its server the page will not open.
offline-kept = Ready: the page opens without a network or its server. Version kept here: { $build }
offline-refused = A file on the server is not as published, and was not kept ({ $file }). Tell whoever maintains the page.

## paper: Texts of the page of a transfer notice

paper-title = Transfer notice
paper-with-list = with its list of responsibilities
paper-not-found = No such matter.
paper-no-units = The matter has no unit yet: add one first.
paper-print = Print
paper-next-notice = Next notice
paper-record = Record the notice
paper-words = The notice
paper-words-what = Filled in from the ledger; the document is in Chinese.
paper-number = Number
paper-repeated = The notice of another matter bears this number.
paper-format = Layout
paper-letter = Letter
paper-document = Document
paper-issuer = Issued by
paper-subject = Title
paper-to = To
paper-report-by = First report by
paper-later-is-in-vain = Later than the measures ask: it changes nothing (M2-10).
paper-date = Date
paper-body = Text
paper-contact = Contact
paper-phone = Telephone
paper-copies = Copies to
paper-blank = A blank title or text is made from the ledger.
paper-edit-body = Change the text
paper-restore-body = As generated
paper-complete = The four things named
paper-lacking = the list has gaps; the notice may go, but it is found incomplete (M2-6), which is this office's omission and not the unit's.
paper-fill = Fill in
paper-fonts = Fonts are this computer's: without 小标宋 and 仿宋, Song takes their place. The seal is put on the print.
paper-preview = Preview
paper-sent = Recorded: { $number }, { $on }. If it is wrong, retract it on the matter's page and record it anew.
paper-owed = to be sent by { $due }
paper-counted = { $day } by the measures, the fifth working day; it may be earlier

## problem: What is wrong with a file or with the browser's storage, in words

problem-file = file
problem-act-number = act { $number }
problem-act-field = { $act }, { $field }
problem-damaged-act = act { $act } of { $stream }
problem-damaged-acts = illegible; acts: { $n }
problem-faults = Faults found: { $all }. The first { $shown }:
problem-faults-at-least = The file could not be read to its end. It has at least { $all } faults, of which these are the first { $shown }:
problem-damages = Places that cannot be read: { $all }. The first { $shown }:
problem-storage-full = The disk is full (or the browser's quota used up); the ledger is unchanged, and what you typed is still there. Make room and try again.
problem-storage-newer = A newer version of Banjie keeps this ledger; this one cannot open it. Reload, or use the newer version.
problem-storage-browser = The browser could not do it; the ledger is unchanged: { $said }
problem-is-byte-order-mark = begins with a byte order mark; save it as UTF-8 without one
problem-is-not-utf8 = not UTF-8: no ledger file, or a damaged one
problem-is-lone-surrogate = holds a broken character
problem-is-duplicate-key = the same field stands twice
problem-is-key-not-ascii = a field's name holds a character that is not ASCII
problem-is-null = null stands nowhere; leave the field out
problem-is-not-an-integer = not a whole number within 2^53 - 1, without fraction, exponent or -0
problem-is-too-deep = nested more than 32 levels deep
problem-is-text-too-long = longer than 100,000 characters
problem-is-list-too-long = a list of more than 10,000 entries
problem-is-act-too-large = larger than 1 MiB
problem-is-file-too-large = larger than 512 MiB
problem-is-too-many-acts = more than 5,000,000 acts
problem-is-missing = missing or blank
problem-is-not-a-date = not a date YYYY-MM-DD from 1900 to 2999
problem-is-not-an-instant = not a time YYYY-MM-DDThh:mm:ss with Z or an offset, from 1900 to 2999
problem-is-not-an-act-id = not the id of an act: 64 digits 0-9 and a-f
problem-is-not-a-uuid = not a UUID in lower case
problem-is-not-a-stream = not the name of a stream
problem-is-not-a-limit = needs either date, or days and day_kind; neither only where the basis is agreed
problem-is-unsorted = not sorted
problem-is-repeated = an id stands twice
problem-is-internal-only = may stand among internal acts only
problem-is-dated-after-recording = dated after the day on which it was recorded, in China
problem-is-id-is-not-the-hash = what the act says does not match its id: it has been changed
problem-is-wrong-format = not a ledger file of Banjie
problem-is-another-ledger = belongs to another ledger
problem-is-no-founding-act = the founding act is not in the file
problem-is-not-a-founding-act = not an act that founds a ledger: a supervising office that registers itself, with no act before it
problem-is-bad-signature = not the signature of this key over this seal
problem-is-key-not-given = the registry never gave the office this key
problem-is-not-sealed = the office has a key, but no seal of it covers the act
problem-is-syntax =
    { $line ->
        [1] not JSON from line 1, column { $column } on: no ledger file, or only its beginning
       *[other] not JSON from line { $line }, column { $column } on; the file may be cut off
    }
problem-is-not-expected = must be { $what }
problem-is-not-one-of = must be one of { $words }
problem-is-out-of-range = must be from { $min } to { $max }
problem-is-not-base64 = not base64url of { $bytes } bytes without padding or stray bits
problem-is-newer-version = version { $version } is newer than this program reads (1)
problem-expected-object = an object
problem-expected-list = a list
problem-expected-text = a text
problem-expected-integer = an integer
problem-expected-boolean = true or false
problem-expected-true = true
problem-lock-not-age = Not an encrypted file, or its beginning is damaged. The ledger is unchanged.
problem-lock-no-passphrase = This file is encrypted for a key, not with a passphrase; this program cannot open it.
problem-lock-wrong-passphrase = Not this passphrase, or the file's beginning was changed. Check it and try again.
problem-lock-changed = The passphrase is right, but the file was changed or cut off. Ask for it again.
problem-lock-too-much-work = Opening this file takes more work than this program gives.
problem-lock-failed = The browser gives no random numbers; nothing was encrypted or written.
problem-stopped = Stopped; the ledger is unchanged.
problem-no-ledger = No ledger is open.
problem-unknown-office = The registry does not know this office.
problem-theirs = What would have to be replaced was recorded by an undertaking unit: let that unit retract it and record it anew.
problem-gone = Things have changed meanwhile; please do it once more.
problem-other-build = A new version is ready: reload this page and try again. The ledger is unchanged.
problem-too-large = { $file }: larger than { $most } MiB; it has not been read.
problem-whole =
    { $acts ->
        [one] The other { $acts } act is whole and can be used. A backup imported later keeps what is whole of both.
       *[other] The other { $acts } acts are whole and can be used. A backup imported later keeps what is whole of both.
    }
problem-lost = The ledger in this browser is not whole: { $expected } acts were kept, { $found } are left. The browser may have cleared it. Restore it from your last export.
problem-helper-broken = It could not be done; the ledger is unchanged. Memory may be short, or the program's file could not be loaded. Try again. ({ $text })
problem-store-error-missing = The ledger is not there: another tab may have removed it, or its file was moved or renamed.
problem-store-error-damaged = The index of this ledger is damaged; it must be repaired before anything is recorded.
problem-store-error-not-allowed = The browser may not read or write in that folder; the ledger is unchanged. Allow the page to edit files and try again; if that fails, open the page anew and choose the folder.
problem-store-error-busy = Another tab is writing; the ledger is unchanged. Try again in a moment.

## profile: Texts of the rule profile

profile-title = Rule profile
profile-lead = Where the measures are silent, these parameters decide; another city's measure is another set of them. A change is an act of the registry, and everything is computed anew.
profile-usual = The default parameters of 兰政办发〔2018〕258号 are in force.
profile-source-card = Source
profile-name = Name
profile-article-source = Measure
profile-checked-on = Checked to be in force on
profile-parameters = Parameters
profile-interprets = Interprets
profile-silent = the measures are silent
profile-value = Value
profile-try = Dry run
profile-record = Record
profile-recorded = Recorded; everything has been computed anew.
profile-stale = Changed since the dry run.
profile-nothing = Dry run: no due date, status or finding changes.
profile-dues = Due dates that move
profile-statuses = Statuses that change
profile-findings = Findings whose number changes
profile-no-limit = none
profile-only-supervisor = Only a supervising office may change the rule profile.
profile-summary = Dry run: { $dues } due dates move, { $statuses } statuses change, { $findings } kinds of finding change in number
profile-parameter-valid-from = In force from
profile-parameter-valid-from-what = No finding is dated before this day.
profile-parameter-propose-workdays = Working days to propose
profile-parameter-propose-workdays-what = To propose a limit where none is set; a lead's plan likewise.
profile-parameter-rest-day-rollover = Roll over rest days
profile-parameter-rest-day-rollover-what = A limit counted in natural days that ends on a rest day ends on the next working day (by analogy with art. 203 of the Civil Code).
profile-parameter-max-extensions = Extensions that may be granted
profile-parameter-max-extensions-what = An extension beyond these is a repeated one and has no effect.
profile-parameter-first-report-meets-month = First report meets a monthly one
profile-parameter-first-report-meets-month-what = A first report within a month's span also meets that monthly report; otherwise both are owed.
profile-parameter-summary-months = Months between summaries
profile-parameter-summary-months-what = After each period results are summarised, reported and circulated.
profile-parameter-warn-workdays = Working days of warning
profile-parameter-warn-workdays-what = Due soon from so many working days before the due date.
profile-parameter-m2-kinds = Kinds of unit bound by M2
profile-parameter-m2-kinds-what = Units of these kinds owe the reports of M2.
profile-parameter-transfer-workdays = Working days for the transfer notice
profile-parameter-transfer-workdays-what = Counted from the day on which a matter becomes supervised key work.
profile-parameter-first-report-workdays = Working days for the first report
profile-parameter-first-report-workdays-what = Counted from the day after receipt (by analogy with M1-7).
profile-parameter-monthly-report-day = Day of the monthly report
profile-parameter-monthly-report-day-what = Due on or before it; it does not roll over.
profile-parameter-revisit-rounds = Return visits a year
profile-parameter-revisit-rounds-what = The first by 30 June, the second by 31 December.
profile-parameter-deduction-notice-missed = Points off for a notice not answered
profile-parameter-deduction-notice-missed-what = As the city's assessment measure says; without it notices are only counted.
profile-parameter-backdate-days = Days an undertaking unit may date back
profile-parameter-backdate-days-what = An act dated further back counts from the day of its recording, and is marked.

## promises: What is promised of safety, and what a page without a server cannot promise

promises-title = What you can rely on
promises-cannot = What it cannot promise
promises-of-ledger = A ledger in this browser
promises-kept-1 = The program talks to the address that it came from, and to nothing else.
promises-kept-2 = What a file says is shown as text; code hidden in it does not run.
promises-kept-3 = A file is looked at first, and taken whole or refused whole, with the place and the reason.
promises-kept-4 = An act of which one letter was changed is found out; the acts of an office with a key need its seal.
promises-kept-5 = The secret key stays in this browser, and is written into no file.
promises-kept-6 = A unit's file holds the registry and that unit's matters, and nothing that the supervising offices keep to themselves.
promises-kept-7 = A file or a workbook that is too large is refused unread.
promises-kept-8 = Hidden characters are shown by their numbers; a unit that looks like another one is pointed out.
promises-kept-9 = A new version is kept only when each of its files was checked, and used only when you agree.
promises-kept-10 = The page does not run inside another page, which could mislead your clicks.
promises-lasting-1 = What is shown as recorded is on the disk, and is there after a power cut; so is this computer's key.
promises-lasting-2 = After damage every act that is whole is there, and what is not is named; a ledger is never shown empty without a word.
promises-lasting-3 = A ledger that does not open is no dead end: what is left can be saved, a backup restored, or the work begun again.
promises-lasting-4 = A full disk is said; what was typed stays, and is recorded once there is room.
promises-lasting-5 = Lasting storage is asked for with the first act; the browser's answer and the room that is left stand on this page.
promises-lasting-6 = An export counts as a backup only when it is on a disk, and any file can be verified at any time.
promises-lasting-7 = A copy outside the browser is one click away; where the browser writes into folders, one is kept up by itself.
promises-lasting-8 = A removed ledger leaves nothing in this browser, and of several ledgers each is by itself.
promises-lasting-9 = Two tabs that record at once lose nothing of each other's.
promises-lasting-10 = A clock that is wrong, or a browser that was restored or copied, is named before anything is recorded.
promises-by-double-click-1 = Nothing of the ledger is kept in the browser, not even a setting.
promises-by-double-click-2 = The page talks to nobody.
promises-by-double-click-3 = Where a folder is chosen, an act counts as recorded when it is in the file.
promises-by-double-click-4 = Whoever else writes the same file loses nothing, and makes nothing lost: a page writes again what it has seen and finds missing.
promises-by-double-click-5 = Of a file that was cut off or damaged, what is whole is there, and the last good copy gives the rest.
promises-by-double-click-6 = The file of an office that has a key holds nothing of it without a seal.
promises-by-double-click-7 = The key lies beside the ledger only under its passphrase, which is kept nowhere.
promises-by-double-click-8 = A file of a newer version is refused, and stays as it is.
promises-by-double-click-9 = Where a browser writes no files, the page counts what is in none, and asks before it is closed.
promises-not-by-double-click-1 = Of two computers that write at the same moment, the one that is shut down at once leaves what it recorded last in its own exports only.
promises-not-by-double-click-2 = Whoever can open the folder can read the ledger and delete its files. Protect the folder by its permissions, and copy it from time to time.
promises-not-by-double-click-3 = A passphrase that is lost cannot be found again; another supervising office registers a new key.
promises-not-by-double-click-4 = A file of the folder is opened as it is: each act is proved by its hash, and its seals are checked where the file is imported elsewhere.
promises-not-kept-1 = There is no login: whoever can use this browser can read and record. Protect the computer by its accounts and its lock.
promises-not-kept-2 = Each computer applies the rules by itself; what was written without this page is checked where the file is imported.
promises-not-kept-3 = The ledger in the browser is not encrypted. Encrypt the disk where that matters; exports can have a passphrase.
promises-not-kept-4 = Whoever has the computer can delete the browser's data; only exports, and the copies of other offices, bear witness then.

## register: Texts of the register form

register-title = Register a matter
register-matter = The matter
register-name = Title
register-content = Content
register-category = Category (M1-5)
register-supervised = Supervised key work (M2-4)
register-not-supervised = Not supervised key work
register-document = Document
register-assigner = Assigner
register-leader = Leader in charge
register-officer = Officer
register-number = Number
register-on = Registered on
register-limit = Limit of the matter
register-own-limit = A limit of its own
register-basis = Basis
register-no-basis = None
register-no-limit = No limit set
register-law = Law
register-term = Term
register-by-date = By a date
register-supervisors = A supervising office registers matters; the office that records here is none, and what it registered would count nowhere.
register-working = Working days
register-natural = Natural days
register-open = To be proposed
register-date = Due date
register-days = Days
register-units = Undertaking units
register-unit = Unit
register-choose = Choose
register-role = Role
register-received-blank = Where the date is left blank, the recorded acknowledgement counts, or else the day of the registration.
register-received = Received on
register-responsible = Responsible person
register-deputy = Deputy
register-handler = Handler
register-task = Task
register-add-unit = Add a unit
register-drop-unit = Remove
register-no-part = Takes no part
register-keep-unit = Keep this unit
register-left-out = { $unit } takes part now, and will take no part after the correction.
register-submit = Register and assign
register-one-lead = A joint matter has exactly one lead (M1-6(3)).
register-no-units = No units yet: add them on the Units page.
register-more = More
register-like-last = Like the last one
register-like-last-hint = Takes over its category, assigner, limit and units; title and dates are typed anew.

## reports: Texts of the picture of reports, unit by month

reports-title = First and monthly reports
reports-what = Numbers of reports, by the month in which they are due; press one for the list.
reports-none = No report was due this year.
reports-unit = Unit
reports-due = Due
reports-in-time = In time
reports-late = Late
reports-missed = Missed
reports-awaited = To come
reports-blank = Blank: none due
reports-first = First report
reports-monthly = Monthly report
reports-due-on = Due
reports-report = Report
reports-stands = How it stands
reports-matter = Matter
reports-all-units = All units
reports-fold = Only units with late or missed reports
reports-others-in-time =
    { $units ->
        [one] { $units } more unit missed nothing
       *[other] { $units } more units missed nothing
    }
reports-whole = All units: { $due } due, { $not_in_time } not in time; { $awaited } to come. A late report counts as not in time.

## sheet: Texts of the page that takes a spreadsheet in

sheet-term-working =
    { $days ->
        [one] { $days } working day
       *[other] { $days } working days
    }
sheet-term-natural =
    { $days ->
        [one] { $days } natural day
       *[other] { $days } natural days
    }
sheet-yearless =
    { $rows ->
        [one] { $rows } row lacks it
       *[other] { $rows } rows lack it
    }
sheet-yearless-under =
    { $rows ->
        [one] { $rows } row lacks it; the title says { $year }
       *[other] { $rows } rows lack it; the title says { $year }
    }
sheet-units-with-them =
    { $n ->
        [one] One new unit with them
       *[other] { $n } new units with them
    }
sheet-rows-that-stay =
    { $n ->
        [one] { $n } row to settle is not registered and stays here
       *[other] { $n } rows to settle are not registered and stay here
    }
sheet-title = From a spreadsheet
sheet-lead = Read a task list, check it row by row, then register it. Nothing is written before that.
sheet-offer = For a task list in a spreadsheet, or copied from one, use
sheet-supervisors = Only a supervising office registers matters; the office that records here is none.
sheet-source = Spreadsheet
sheet-file = File
sheet-file-why = Pick an .xlsx, .xls, .et, .ods or .csv file, or drop it here.
sheet-pick = Pick a spreadsheet
sheet-paste = Paste a table
sheet-paste-why = Copy a range with its head in the spreadsheet and paste it here.
sheet-read = Read
sheet-reading = Reading the spreadsheet…
sheet-pasted = Pasted table
sheet-sheet = Sheet
sheet-another = Another spreadsheet
sheet-columns = Head and columns
sheet-columns-why = Check what each column holds. Columns left out are not written.
sheet-head-row = Head begins in row
sheet-head-height = Head
sheet-one-row = One row
sheet-two-rows = Two rows
sheet-no-head = None
sheet-head-unknown = No head: say how high it is and in which row it begins, or what each column holds.
sheet-no-title-column = No column holds the title yet, so every row lacks one.
sheet-above = Above the head
sheet-blank = (blank)
sheet-whole = The whole list
sheet-year = Year (for dates without)
sheet-first-leads = Of several responsible units the first leads
sheet-received = Received on (where a row does not say)
sheet-assigner = Assigner (where not said)
sheet-document = Document (where not said)
sheet-units = Units not in the registry
sheet-units-why = Registered with the matters; only those that are used.
sheet-unit-written = As written
sheet-unit-rows = Rows
sheet-unit-as = Registered as
sheet-unit-who = Which units? Separate by commas
sheet-as-written = As it is written
sheet-vague = nobody in particular
sheet-take-back = Undo
sheet-rows = Row by row
sheet-filter = Filter rows
sheet-all = All
sheet-ready = Ready
sheet-unsettled = To settle
sheet-left = Left out
sheet-take = Register this row
sheet-at = Row
sheet-number = No.
sheet-matter = Matter
sheet-unit = Units
sheet-due = Limit
sheet-receipt = Received
sheet-outcome = Outcome
sheet-new-unit = new
sheet-no-limit = none set
sheet-unread = not read
sheet-early = Limit before receipt
sheet-settle = Settle
sheet-correct = Correct
sheet-fold = Fold
sheet-original = As written
sheet-long-term = Long-term, no limit
sheet-who-leads = Which unit leads
sheet-choose = Choose
sheet-this-too = Register this row
sheet-leave-out = Leave out
sheet-days = Days without a kind are
sheet-natural = Natural days
sheet-working = Working days
sheet-hidden-rows = Rows that the sheet hides
sheet-struck-rows = Rows that the sheet strikes out
sheet-further-rows = Rows of a further table below, read under its own head
sheet-register-them = Register them
sheet-together = One task told for several units
sheet-one-matter = One joint matter
sheet-matter-each = A matter for each unit
sheet-not-this = Leave this row out
sheet-more = Show 200 more
sheet-no-rows = There is nothing under the head.
sheet-none-here = No such rows.
sheet-all-done = This list is done.
sheet-to-list = See the ledger
sheet-suspect = The column “{ $words }” is left out and looks like “{ $held }”.
sheet-hold-as = Take it as “{ $held }”
sheet-sheet-name =
    { $is_hidden ->
        [true] { $name } (hidden)
       *[false] { $name }
    }
sheet-size = { $rows } { $rows ->
        [one] row
       *[other] rows
    } · { $columns } { $columns ->
        [one] column
       *[other] columns
    }
sheet-use-year = Use { $year }
sheet-rest =
    { $n ->
        [one] { $n } more row
       *[other] { $n } more rows
    }
sheet-column-label = Column { $letters }
sheet-row-label = Settle row { $at }
sheet-alike =
    { $n ->
        [one] { $n } more row says “{ $written }”: settle it alike
       *[other] { $n } more rows say “{ $written }”: settle them alike
    }
sheet-register = Register { $n }
sheet-column-ignored = Leave out
sheet-column-number = Number
sheet-column-title = Title
sheet-column-content = Content
sheet-column-tag = Category
sheet-column-lead = Lead unit
sheet-column-units = Responsible units
sheet-column-co = Co-units
sheet-column-due = Limit
sheet-column-received = Received on
sheet-column-responsible = Responsible person
sheet-column-document = Document
sheet-column-assigner = Assigner
sheet-column-leader = Leader in charge
sheet-column-officer = Officer
sheet-column-progress = Progress
sheet-fate-corrected = Corrected
sheet-fate-reported = Feedback
sheet-fate-was-corrected = Corrected
sheet-fate-unread = To be compared
sheet-left-total = A total
sheet-left-heading = A heading or note
sheet-left-head = The head again
sheet-left-note = A note
sheet-left-same = One with the row above
sheet-left-twice = Repeats a row above
sheet-left-hidden = Hidden in the sheet
sheet-left-struck = Struck out in the sheet
sheet-left-further = In a further table
sheet-left-known = In the ledger already
sheet-left-corrected = The ledger was corrected by the list
sheet-left-unwanted = Left out by choice

## sheet_again: Texts of a list in hand, of what was said before, and of a list that comes again

sheet_again-progress-left =
    { $rows ->
        [one] { $rows } row tells progress not recorded yet; without a date it stays out
       *[other] { $rows } rows tell progress not recorded yet; without a date it stays out
    }
sheet_again-progress-taken =
    { $rows ->
        [one] The progress of { $rows } row is recorded
       *[other] The progress of { $rows } rows is recorded
    }
sheet_again-progress-early =
    { $early ->
        [one] { $early } row came after this day: its progress is not recorded
       *[other] { $early } rows came after this day: their progress is not recorded
    }
sheet_again-blank = (blank)
sheet_again-like = perhaps the same office
sheet_again-pick-units = Pick units
sheet_again-no-units-yet = The registry has no units yet.
sheet_again-offers = Said of earlier lists
sheet_again-offers-why = This list says the same. Nothing of it is taken by itself.
sheet_again-take-offer = Take
sheet_again-gone-why = They came with this list before, are not completed, and stand in it no more. What is to be terminated or corrected is done in the matter.
sheet_again-put-away = Put the list away
sheet_again-on = Registered on
sheet_again-on-other = This is not today.
sheet_again-on-today = Make it today
sheet_again-twice = Rows that repeat one above
sheet_again-amend = What differs from the ledger
sheet_again-after-list = Correct the ledger by the list
sheet_again-as-ledger = Leave the ledger as it is
sheet_again-progress-on = Day of the progress (as feedback of the units)
sheet_again-early-progress = The progress is dated before the matter came, and is not recorded
sheet_again-again = Differs from the ledger
sheet_again-by-hand = done in the matter
sheet_again-correct-row = correct by the list…
sheet_again-as-new = Register it as another
sheet_again-no-category = First choose the category of the matters, under “The whole list”
sheet_again-as-ledger-has = the ledger has the same
sheet_again-all-as-ledger = The ledger has the same in all of them
sheet_again-unread-beside = { $doubt }: not compared with the ledger ({ $was })
sheet_again-rows-unread =
    { $rows ->
        [one] { $rows } row has something that cannot be read and is not compared with the ledger
       *[other] { $rows } rows have something that cannot be read and is not compared with the ledger
    }
sheet_again-elsewhere =
    { $rows ->
        [one] { $rows } row that was ready has been registered in another tab. Nothing was registered again.
       *[other] { $rows } rows that were ready have been registered in another tab. Nothing was registered again.
    }
sheet_again-comma = ,{ " " }
sheet_again-one-by-one = One by one
sheet_again-next-row = Next row
sheet_again-registered-as = Registered as { $name }
sheet_again-same-office = It is “{ $other }”
sheet_again-who-is = “{ $name }” means (for the whole list)
sheet_again-all-of-kind = { $kind } (all { $count })
sheet_again-offer = “{ $written }”: { $said }
sheet_again-offer-rows =
    { $rows ->
        [one] Limit “{ $written }”: { $said } ({ $rows } row)
       *[other] Limit “{ $written }”: { $said } ({ $rows } rows)
    }
sheet_again-take-offers = Take all ({ $count })
sheet_again-gone =
    { $count ->
        [one] { $count } matter that the list has no more
       *[other] { $count } matters that the list has no more
    }
sheet_again-hidden-columns = The sheet hides the columns { $columns }. They are read like the others: check whether they are to be taken.
sheet_again-leaderless =
    { $n ->
        [one] { $n } row names several units and no lead
       *[other] { $n } rows name several units and no lead
    }
sheet_again-reports =
    { $count ->
        [one] Its progress becomes { $count } entry of feedback
       *[other] Its progress becomes { $count } entries of feedback
    }
sheet_again-rows-left =
    { $count ->
        [0] No row is left to be settled.
       *[other] { $count } rows to settle. Enter: take it down and go on.
    }
sheet_again-alike-blank =
    { $n ->
        [one] { $n } more row says nothing: settle it alike
       *[other] { $n } more rows say nothing: settle them alike
    }
sheet_again-led-alike =
    { $n ->
        [one] { $n } more row has the same units: settle it alike
       *[other] { $n } more rows have the same units: settle them alike
    }
sheet_again-correct = Correct { $n }
sheet_again-record-reports =
    { $n ->
        [one] Record { $n } entry of feedback
       *[other] Record { $n } entries of feedback
    }
sheet_again-registered = { $n } registered
sheet_again-new-units =
    { $n ->
        [one] { $n } new unit
       *[other] { $n } new units
    }
sheet_again-corrected = { $n } corrected
sheet_again-reported =
    { $n ->
        [one] { $n } entry of feedback
       *[other] { $n } entries of feedback
    }
sheet_again-stored = { $what }, stored on this computer.

## sheet_doubts: Texts of what a person must settle of a task list, and of why a spreadsheet is not read

sheet_doubts-name-is = “{ $name }” { $what }
sheet_doubts-field-is = { $field } “{ $written }” { $what }
sheet_doubts-error-too-large = The file is larger than 32 MiB. Remove pictures from it, or split it.
sheet_doubts-error-unpacked = Unpacked, the workbook is larger than 256 MiB, and was not read. Keep the task list alone and save it anew as .xlsx.
sheet_doubts-error-encrypted = The workbook is behind a password. Open it in the spreadsheet program, remove the password, and save it.
sheet_doubts-error-not-text = Neither a workbook nor text in UTF-8, UTF-16 or GB 18030. Save it as .xlsx in the spreadsheet program.
sheet_doubts-error-empty = There is nothing in it.
sheet_doubts-error-the-table = The table
sheet_doubts-error-the-sheet = The sheet “{ $sheet }”
sheet_doubts-error-too-many = { $place } has more than 20,000 rows or 100 columns. Remove what is not needed, or split it.
sheet_doubts-error-damaged = No whole workbook; it may be damaged ({ $words }). Open it in the spreadsheet program and save it anew as .xlsx.
sheet_doubts-error-damaged-sheet = The sheet “{ $sheet }” cannot be read; the file may be damaged ({ $words }). Open it in the spreadsheet program and save it anew as .xlsx.
sheet_doubts-why-no-year = has no year
sheet_doubts-why-short-year = has a year of two digits
sheet_doubts-why-no-year-of-a-list = is no year from 1990 to 2099
sheet_doubts-why-far-year = is more than five years from the others
sheet_doubts-why-recurring = recurs; it is no date
sheet_doubts-why-ongoing = has no end
sheet_doubts-why-relative = does not say from when
sheet_doubts-why-day-kind = does not say which days are counted
sheet_doubts-why-several = is more than one date
sheet_doubts-why-more = says more than a date
sheet_doubts-why-before = may mean the beginning or the end of the month
sheet_doubts-why-lost-zero = may have lost a zero at the end
sheet_doubts-why-no-such-day = is no such day
sheet_doubts-why-unknown = is not a date that can be read
sheet_doubts-flaw-error = is an error of a formula
sheet_doubts-flaw-no-result = is a formula without a stored result
sheet_doubts-flaw-no-date = is no date
sheet_doubts-flaw-truth = is true or false
sheet_doubts-flaw-duration = is a span of time
sheet_doubts-flaw-date = is a date and no text
sheet_doubts-flaw-number = is a number and no text
sheet_doubts-flaw-not-shown = is a date of which the sheet does not show the day
sheet_doubts-flaw-struck = is struck out, all of it or a part
sheet_doubts-name-doubt-nobody = is nobody in particular
sheet_doubts-name-doubt-no-unit = does not look like a unit
sheet_doubts-name-doubt-apart = may be one unit or several
sheet_doubts-name-doubt-aside = has something unclear in parentheses
sheet_doubts-name-doubt-government = may mean its government
sheet_doubts-name-doubt-same-office = may be the same office as another here
sheet_doubts-trouble-no-title = No title
sheet_doubts-trouble-several-titles = Two tables side by side: the row has several tasks
sheet_doubts-trouble-no-unit = No unit
sheet_doubts-trouble-no-lead = No unit is said to lead
sheet_doubts-trouble-several-leads = More than one lead
sheet_doubts-trouble-not-received = No date of receipt
sheet_doubts-trouble-too-long = Longer than 100,000 characters
sheet_doubts-trouble-hidden = The sheet hides this row
sheet_doubts-trouble-struck = The sheet strikes out this row
sheet_doubts-trouble-further = In a further table below the first
sheet_doubts-trouble-together = One task told for several units: one matter, or one each
sheet_doubts-trouble-twice = The same as a row above
sheet_doubts-trouble-responsible = Who is responsible is not clear
sheet_doubts-file-kind-image = This is a picture. Pick a spreadsheet, or type the table in first.
sheet_doubts-file-kind-pdf = This is a PDF. Open it and copy its table into a spreadsheet, or paste the table on the page “From a spreadsheet”.
sheet_doubts-file-kind-document = This is a document. Open it and copy its table into a spreadsheet, or paste the table on the page “From a spreadsheet”.
sheet_doubts-file-kind-slides = These are slides, no spreadsheet.
sheet_doubts-file-kind-ledger = This is a ledger file. Import it on the page “Exchange”.
sheet_doubts-file-kind-locked = This is an encrypted ledger file. Import it with its passphrase on the page “Exchange”.
sheet_doubts-file-kind-binary-workbook = This is an .xlsb workbook. Save it as .xlsx in the spreadsheet program.
sheet_doubts-file-kind-old-workbook = This is a workbook of Excel 4.0 or before. Open it in a spreadsheet program and save it as .xlsx.
sheet_doubts-file-kind-archive = This is an archive. Unpack it, and pick the spreadsheet in it.
sheet_doubts-file-kind-mime = This is a web archive (.mht) or an e-mail. Open it in a spreadsheet program and save it as .xlsx.
sheet_doubts-file-kind-web-page = This is a web page without a table.
sheet_doubts-file-kind-xml = This is XML without a table that can be read. Save it as .xlsx in the spreadsheet program.

## shell: Texts of the frame, the first run, settings, units, and of shared components

shell-opening-verifying = Verifying seals
shell-opening-judging = Judging how matters stand { $percent }%
shell-opening-reading = Reading the acts { $percent }%
shell-brand = Banjie
shell-ledger = Ledger
shell-units = Units
shell-exchange = Exchange
shell-choose = Choose
shell-measures = Measures
shell-settings = Settings
shell-navigation = Main navigation
shell-skip = Skip to content
shell-no-secrets = Enter nothing classified
shell-kept-here = Kept on this computer · offline
shell-as-of = As of
shell-workday = working day
shell-rest-day = rest day
shell-follow-today = Follow today
shell-shortcuts = Single-key shortcuts
shell-shortcuts-what = On a matter's page J leads to the next and K to the previous; / leads to the search. Not while you type.
shell-clear-draft = Clear
shell-back-to-today = Back to today
shell-recorded-today = What is recorded now is dated today.
shell-close = Close
shell-cancel = Cancel
shell-save = Save
shell-add = Add
shell-required = required
shell-loading = Opening the ledger…
shell-checking-why = The ledger is being checked. What is shown was kept last time; the rest follows when this is done.
shell-stopped = The ledger that is kept here was not opened; it is untouched.
shell-open-again = Open it after all
shell-not-found = No such page
shell-back-to-ledger = Back to the ledger
shell-welcome = A ledger of time limits
shell-welcome-lead = Computes every due date of the three Lanzhou measures of 2018, says what is overdue, by which article, and shows the count.
shell-new-ledger = New ledger
shell-new-ledger-why = For the supervising office, which registers matters and units.
shell-open-file = Open a ledger file
shell-open-file-why = A .ledger.json file from another office, or a backup.
shell-demo = Look at a demonstration
shell-demo-why = A ledger made of published task lists; can be removed at any time.
shell-office-name = Name of the supervising office
shell-ledger-title = Title of the ledger
shell-person = Recorded by
shell-create = Make the ledger
shell-honest = The ledger stays in this browser on this computer. Clearing the browser's data deletes it: export a backup often.
shell-failed-title = The ledger could not be opened
shell-restore = Restore from a file
shell-raw = Save the raw data
shell-raw-why = Without a backup: save what is left here as a file, from which it may be rescued.
shell-restore-why = From the last backup; whatever is left here is kept and merged with it.
shell-whole = Use what is whole
shell-open-whole = Open what is whole
shell-forget-broken = Remove what is left and start again
shell-forget-why = Whatever is left in this browser is deleted for good.
shell-forget-sure = I do not need it: remove it
shell-unit-name = Name
shell-unit-short = Short name
shell-unit-kind = Kind
shell-unit-head = Head
shell-unit-active = In use
shell-add-units = Add units
shell-unit-names = Names, one a line
shell-no-units = No units yet. Add the undertaking units before registering matters.
shell-offices = Offices
shell-make-office = Make an office
shell-offices-why = An undertaking unit with an office records its own acknowledgements, feedback, applications and completions.
shell-language = Language
shell-theme = Appearance
shell-theme-system = As the system
shell-theme-light = Light
shell-theme-dark = Dark
shell-choose-office = Choose who records
shell-who-records = Who records
shell-office = Office
shell-not-a-login = A name on a shared computer is no login; it only says who recorded an act.
shell-remove-ledger = Remove the ledger from this computer
shell-remove-why = Neither its acts nor this computer's key stay here; exported files are not touched. Opened again, it gets a new key, to be registered anew. Other ledgers on this computer are not touched.
shell-remove-sure = I have a backup: remove it
shell-about = About
shell-about-law = The three measures are of 2018, on trial; above them stands the State Council's Regulation on Government Supervision (2021). Not covered: stopping the clock of statutory limits, the review that the regulation gives, and ordinary staff of departments.
shell-rules-source = Source: 兰政办发〔2018〕258号
shell-demo-mark = Demonstration
shell-demo-source = Tasks from published lists, named in each matter's document; dates, feedback and decisions are examples.
shell-demo-remove-all = Remove it with what was tried in it
shell-demo-remove = Leave the demonstration
shell-nobody = It is not said who records: choose the office and give a name under Settings.
shell-part-only = This computer holds the matters of your unit alone, without the internal acts of the supervising office. This page is of what is held here; the whole, and what the office has done, stands in the office's ledger.
shell-read-only = The registry does not know this office: reading only.
shell-not-today =
    { $past ->
        [true] A past day is shown: the ledger as of { $day }.
       *[false] A day to come is shown: the ledger as of { $day }.
    }
shell-counted-on = counted on { $day }, being checked
shell-restored = The draft of { $at } is back
shell-restored-today = , dated today
shell-slow-clock = This computer says { $now }, but something was recorded at { $latest } already. Set its clock before you record anything: dates would be wrong.
shell-unexported =
    { $n ->
        [one] 1 act not backed up
       *[other] { $n } acts not backed up
    }

## sitting: Texts of the edition for double click: where the ledger lies, and the key beside it

sitting-choose = Choose a folder
sitting-choose-why = The ledger is a file in the folder that you choose; nothing is kept in the browser. The folder may be on this computer, on a stick or shared. Allow the page to view and edit files there when the browser asks. It is chosen anew each time the page is opened.
sitting-choose-another = Choose another folder
sitting-open-ledger = Open a ledger
sitting-no-files = There is no ledger file in the folder yet.
sitting-open-other = Open a ledger file
sitting-open-other-why = A .ledger.json file from elsewhere: a copy of it is kept in the folder.
sitting-demo-why = A ledger made of published task lists; no file is written.
sitting-new-why = For the supervising office: the ledger's file is made in the folder.
sitting-passphrase = Passphrase of the key (8 characters or more)
sitting-passphrase-again = The passphrase again
sitting-passphrase-why = With a passphrase the office gets a key, which lies encrypted beside the ledger; exports are sealed, and each time the page is opened the key has to be unlocked before anything is recorded. A lost passphrase cannot be found again. Without one there is no key, and exports are not sealed.
sitting-too-short = At least 8 characters
sitting-different = The two passphrases differ
sitting-in-memory = This browser cannot write into a folder: what is recorded lasts as long as the page is open. Save it as a file by the button in the head, and always before you close the page.
sitting-honest = The ledger is only in the file that you choose: not uploaded, not kept in the browser. Copy the folder elsewhere from time to time.
sitting-save-file = Save the file
sitting-not-said = It is not said who records: reading only.
sitting-say-who = Choose who records
sitting-locked = Your office's key is locked: reading only. Unlock it by its passphrase to record.
sitting-make-key = Make a key
sitting-make-key-why = Your office has no key yet. Set a passphrase, and a key is made and put beside the ledger, encrypted. A supervising office's key is registered at once; an undertaking unit sends the public key that is then shown to the supervising office. Once it is registered, it has to be unlocked each time the page is opened, before anything is recorded; a lost passphrase cannot be found again.
sitting-unlock = Unlock the key
sitting-key-passphrase = Passphrase of the key
sitting-no-key = Your office has a key that is not unlocked here: nothing can be recorded. Unlock it by its passphrase; if its file is not in the folder, put it back beside the ledger.
sitting-key-beside = The key lies under its passphrase in a .key.age file beside the ledger.
sitting-close-ledger = Close the ledger
sitting-close-why = Back to the first page. The file stays where it is.
sitting-kept-in = Kept in the folder “{ $folder }” · offline
sitting-chosen = The folder “{ $folder }” is chosen.
sitting-unsaved =
    { $n ->
        [one] 1 act is in no file
       *[other] { $n } acts are in no file
    }

## statistics: Texts of the statistics (M1-14, M2-17, M2-18)

statistics-more = { $n } more
statistics-fewer = { $n } fewer
statistics-title = Statistics
statistics-lead = Each number opens what it counts
statistics-print = Print
statistics-save = Spreadsheet
statistics-summarise = Record the summary
statistics-period = Period
statistics-earlier = The period before
statistics-later = The period after
statistics-from = From
statistics-to = to
statistics-grouped = By
statistics-against = Against
statistics-year-before = the year before
statistics-before = the period before
statistics-so-far = not over yet: as of today
statistics-basis = Counted by the day of receipt; reminders, missed reports and the like by the day on which they happened
statistics-assigned = Assigned
statistics-completion = Completion rate
statistics-on-time = On-time rate
statistics-late = Overdue or completed late
statistics-extended = Extended
statistics-reports = Reports missed
statistics-notices = Notices not answered
statistics-urged = Urged, held to account
statistics-same = same
statistics-nothing-then = no matters
statistics-bars-note = most overdue or late first
statistics-bars-long = by number
statistics-bars-head = on time / done or overdue
statistics-no-bars = Nothing was completed or overdue.
statistics-took = Days to completion
statistics-took-note = natural days
statistics-longest = longest
statistics-dashed = Dashed line: the period compared with
statistics-no-took = Nothing was completed.
statistics-weeks = The next eight weeks
statistics-weeks-note = weeks by their Mondays
statistics-due = due
statistics-report = reports
statistics-no-weeks = Nothing falls due in them.
statistics-as-table = As a table
statistics-days = Days
statistics-week = Week
statistics-table = For the yearly assessment
statistics-groups = In groups
statistics-table-note = Facts alone; the points are the office's own
statistics-no-points = points off for notices not set
statistics-set-points = Set
statistics-office-note = What the assigner or the supervising office omitted is not counted against a unit.
statistics-share = Share
statistics-summing = Shares sum to 100%
statistics-summing-why = the largest takes the difference
statistics-deduction = Points off
statistics-all = Total
statistics-nothing = Nothing to count in this period.
statistics-no-leader = not said
statistics-no-limit = No limit
statistics-date = Date
statistics-matter = Matter
statistics-unit = Unit
statistics-stands = Status
statistics-case = A case
statistics-indicator = Figure
statistics-now = Period
statistics-then = compared with
statistics-period-of = { $from } to { $to }
statistics-points = { $points } points off per notice not answered
statistics-days-of =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
statistics-half =
    { $n ->
        [one] half within { $n } day
       *[other] half within { $n } days
    }
statistics-nine-of-ten = nine of ten within { $n }
statistics-risen = up { $points } points
statistics-fallen = down { $points } points
statistics-bar = on time { $on_time }, completed late { $late }, overdue { $overdue }
statistics-others = { $n } others
statistics-bars = { $by }: on-time rate
statistics-from-of = { $days }+
statistics-busiest = Most in the week of { $monday }: { $n }
statistics-counted = { $what }: { $n }
statistics-unlisted = { $n } more not listed
statistics-weeks-from = Eight weeks from { $day }
statistics-figure-assigned = Assigned
statistics-figure-completed = Completed
statistics-figure-on-time = On time
statistics-figure-late = Completed late
statistics-figure-overdue = Overdue
statistics-figure-terminated = Terminated
statistics-figure-extended = Extended
statistics-figure-first-reports-missed = First reports missed
statistics-figure-monthly-reports-missed = Monthly reports missed
statistics-figure-reports-incomplete = Reports incomplete
statistics-figure-notices-missed = Notices not answered
statistics-figure-reminders = Reminders
statistics-figure-interviews = Interviews
statistics-figure-commendations = Commendations
statistics-figure-accountability = Held to account
statistics-by-unit = Unit
statistics-by-category = Category
statistics-by-leader = Leader in charge
statistics-by-limit = Kind of limit
statistics-by-month = Month
statistics-this-month = This month
statistics-this-quarter = This quarter
statistics-this-half-year = This half-year
statistics-this-year = This year
statistics-limit-agreed = Agreed
statistics-limit-designated = Designated
statistics-limit-statutory = Statutory

## supervision: Texts of the page of supervision

supervision-title = Supervision
supervision-more = Show more
supervision-matter = Matter
supervision-unit = Unit
supervision-transfers = Transfer notices and lists of responsibilities
supervision-transfers-what = Task, unit, person and limit: each is to be named.
supervision-no-transfers = No supervised key work is open. Say so when a matter is registered, or correct it on its page.
supervision-notice = Notice
supervision-draw-up = Draw up
supervision-document = Document
supervision-fold = Only those with gaps
supervision-due-by = due
supervision-since = since
supervision-task = Task
supervision-whole-matter = as the matter
supervision-person = Person
supervision-limit = Limit
supervision-lacking = missing
supervision-fill = fill in
supervision-correct = correct on its page
supervision-no-date = to be agreed
supervision-inspect = Inspect
supervision-misses = Reports missed
supervision-misses-what = Each calls for a supervision notice, a reminder and an interview with who is directly responsible; one of each answers for all before it.
supervision-no-misses = Nothing is left to do.
supervision-reports = Not in time
supervision-answer-by = Unit to answer
supervision-verification = Verification and closing
supervision-verification-what = Facts clear, measures in place, work carried out, problem solved; a unit is reminded of problems.
supervision-no-verification = Nothing waits to be verified.
supervision-completed = Completed
supervision-verified = Verified
supervision-not-verified = not yet
supervision-all-four = all four hold
supervision-inspections = Inspections
supervision-inspections-what = Of matters and of none; unannounced ones are in no unit's file.
supervision-no-inspections = None this year.
supervision-when = When
supervision-manner = Manner
supervision-of = Of
supervision-found = Found
supervision-passed-down = Passed down
supervision-passed-down-what = Supervised key work is done by the units that the notice names, and not passed down to districts.
supervision-passed-to = Passed to
supervision-action = Action
supervision-lead =
    { $misses ->
        [one] { $gaps } without notice or with gaps, { $misses } assignment with reports missed, { $waiting } to verify or close
       *[other] { $gaps } without notice or with gaps, { $misses } assignments with reports missed, { $waiting } to verify or close
    }
supervision-with-gaps = { $all } in supervised key work and open, { $gaps } with gaps
supervision-others-whole = { $n } have their notice and a complete list
supervision-count-assignments =
    { $n ->
        [one] { $n } assignment
       *[other] { $n } assignments
    }
supervision-count = { $n }
supervision-and-others = and others ({ $n } in all)
supervision-lacking-of = found untrue: { $what }
supervision-answer-notice = Supervision notice
supervision-answer-remind = Reminder
supervision-answer-other = Interview

## terms: The field's terms: statuses, lights, findings, obligations, categories, kinds, roles

terms-natural-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
terms-working-days =
    { $n ->
        [one] { $n } working day
       *[other] { $n } working days
    }
terms-status-terminated = Terminated
terms-status-closed = Closed
terms-status-closed-late = Closed late
terms-status-completed = Completed
terms-status-completed-late = Completed late
terms-status-refused = Refused
terms-status-pending-decision = Pending
terms-status-overdue = Overdue
terms-status-awaiting-limit = No limit
terms-status-due-soon = Due soon
terms-status-in-progress = In progress
terms-light-red = Overdue
terms-light-yellow = Warning
terms-light-green = In progress
terms-light-blue = To close
terms-light-grey = Closed or terminated
terms-rule-past-limit = Not completed by its limit
terms-rule-refused = Refused
terms-rule-completed-late = Completed late
terms-rule-late-application = Applied after the limit
terms-rule-no-feedback = No feedback by the limit
terms-rule-other-violation = Another breach of the measures
terms-rule-limit-reagreed = Another limit agreed later
terms-rule-application-incomplete = Application incomplete
terms-rule-repeated-extension = Extension asked for again
terms-rule-decision-unauthorised = Decision lacks authority
terms-rule-limit-exceeds-matter = Limit later than the matter's
terms-rule-limit-not-proposed = No limit proposed in time
terms-rule-plan-missing = No plan by the lead in time
terms-rule-unit-limit-missing = Co-unit without a limit
terms-rule-limit-before-receipt = Limit earlier than receipt
terms-rule-extension-beyond-statutory = Extended beyond the limit set by law
terms-rule-close-unconfirmed = Closed without all confirmations
terms-rule-first-report-missed = First report not made in time
terms-rule-report-incomplete = Report lacks a date or a person
terms-rule-monthly-report-missed = Monthly report not made in time
terms-rule-notice-missed = Supervision notice not answered
terms-rule-list-incomplete = List of responsibilities incomplete
terms-rule-passed-down = Task passed down to a district
terms-rule-accountability-candidate = Candidate for accountability
terms-rule-lead-missing = Not exactly one lead unit
terms-rule-transfer-missing = No transfer notice in time
terms-rule-unauthorised-act = Recorded without authority
terms-rule-unknown-unit = Unit has no part in the matter
terms-rule-backdated = Dated back too far
terms-rule-revisit-missing = Return visit not held
terms-rule-one-sided = Only one side held to account
terms-rule-path-violation = Decided without the required approvals
terms-rule-rectification-missed = Rectification not accepted in time
terms-duty-propose-limit = Propose a limit
terms-duty-plan = Make the plan
terms-duty-first-report = First report
terms-duty-monthly-report = Monthly report
terms-duty-complete = Complete
terms-duty-answer-notice = Answer notice
terms-duty-decide = Decide on the application
terms-duty-notice = Issue a notice
terms-duty-interview = Interview
terms-duty-remind = Remind
terms-duty-close = Verify and close
terms-duty-transfer = Issue the transfer notice
terms-duty-supervision-report = Make the supervision report
terms-duty-revisit = Hold the return visit
terms-duty-revisit-report = Report on the return visit
terms-duty-consider-case = Consider opening a case
terms-duty-annual-plan = Make the yearly plan
terms-duty-summary = Write the summary
terms-duty-circulate = Circulate the summary
terms-duty-rectify = Put right what was ordered
terms-role-lead = Lead
terms-role-co = Co-unit
terms-basis-statutory = Statutory
terms-basis-designated = Designated
terms-basis-agreed = Agreed
terms-categories-1 = (1) Decisions from above
terms-categories-2 = (2) Municipal targets, meetings
terms-categories-3 = (3) Leaders' instructions
terms-categories-4 = (4) Other
terms-short-categories-1 = (1) From above
terms-short-categories-2 = (2) Targets
terms-short-categories-3 = (3) Instructions
terms-short-categories-4 = (4) Other
terms-supervised-1 = (1) Province
terms-supervised-2 = (2) Main leaders
terms-supervised-3 = (3) Municipal major matters
terms-supervised-4 = (4) Other important
terms-unit-kind-district = District government
terms-unit-kind-department = Municipal department
terms-unit-kind-institution = Institution
terms-unit-kind-enterprise = Municipal enterprise
terms-unit-kind-dispatched = Dispatched body
terms-unit-kind-zone = Development zone
terms-unit-kind-subordinate = Subordinate body
terms-unit-kind-managed = Managed body
terms-unit-kind-township = Township or street
terms-unit-kind-district-department = District department
terms-unit-kind-other = Other body
terms-office-role-supervisor = Supervising office
terms-office-role-undertaker = Undertaking office

## tour: Texts of the tour on the demonstration

tour-title = Tour
tour-begin = Tour of the pages (9 steps)
tour-decline = No, thanks
tour-place = Tour { $n } / { $of }
tour-end = End
tour-back = Back
tour-next = Next
tour-done = Done
tour-return = Back to this step
tour-away = You have left the page of this step. Look around, and come back to it.
tour-a-matter = A matter
tour-desk = What this office has to do: what is overdue, due today and due this week, each with the button that does it. Beside it: how many matters have which light, what falls due in the next fifteen working days, and what came in and was not looked at yet.
tour-ledger = Each matter with its light, status and due date; where it is overdue, which unit is late and by how much. Filter and group it by unit, leader or category. Each number above opens the matters that it counts.
tour-matter = The units of a matter stand on one axis of time. Each verdict names its article, counts its days one by one, and points to the acts that it rests on. What can be recorded now stands below. Nothing is ever overwritten: a wrong act is retracted or corrected.
tour-calendar = Working days, public holidays, and what falls due on each day. When the notice for a new year is published, paste its text: you see which due dates move before it is recorded.
tour-supervision = What transfer notices and lists of responsibilities lack, which monthly reports are missing, the notices, reminders and interviews that follow, and what waits to be verified and closed. The reports of each unit stand here month by month.
tour-accountability = Matters with a ground for accountability. A person chooses whether to open a case. From then on each step says who proposes, approves and decides, and what is still missing.
tour-year = The plan of the year and what has been done of it, two rounds of return visits, summaries and circulars by quarter, and commendations. What is still owed says by which day.
tour-statistics = Choose a period: how many were assigned, completed, in time and late, with rates, by unit, category, leader, limit or month, beside the period before. Each number can be opened.
tour-exchange = Units and offices exchange files: export one for a unit, and import what it sends back, after you have read what it brings. When you have seen enough, leave the demonstration and begin your own ledger; Help leads through it again.

## units: Texts of the units' page

units-pair = “{ $new }” and “{ $other }”
units-look-alike = { $pairs } look the same, and are written with different characters. Are they the same unit?
units-correct = Correct
units-add-alike = They are not the same: add all the same
units-counted =
    { $n ->
        [one] 1 unit
       *[other] { $n } units
    }
units-added = Units added: { $added }
units-not-added = { $added }. Not added: { $names }
units-is-registered = “{ $name }” (registered already)
units-is-name-of = “{ $name }” (a name of “{ $of }” already)
units-is-ended = { $name }, a unit that is not in use: “Correct” takes it into use again
units-search = Find
units-search-by = Name, short or former name, head, or initials of the pinyin
units-none-found = No such unit.
units-ended = Out of use
units-who-is = Is “{ $name }” a unit that is there?
units-choose = Choose
units-same = It is “{ $other }”: do not add it
units-other = It is another unit: add it
units-same-why = Where they are one unit, and it has no short name yet, the shorter name becomes its short name and the longer one its name.
units-pairs-alike =
    { $n ->
        [one] 1 pair of units has like names: are they one unit?
       *[other] { $n } pairs of units have like names: are they one unit?
    }
units-pairs-why = Where two are one unit, take one of them out of use. From then on matters and lists go to the one that is kept, which is known by both names; what is assigned already stays as it is. “Correct” takes a unit into use again.
units-keep = Keep “{ $kept }”, take “{ $other }” out of use

## years: Texts of a year of supervision: plan, return visits, summaries and circulars

years-title = Year of supervision
years-not-here = The yearly plan, return visits, summaries and inspections are the supervising office's. They are in no unit's file, so that there is nothing to show here.
years-navigation = Year
years-owed = Owed now
years-nothing-owed = Nothing is owed.
years-no-day = no date set
years-by = by
years-plan = Yearly plan
years-no-plan = No yearly plan yet.
years-revisits = Return visits
years-revisits-what = Twice a year, each with a report.
years-round = Round
years-expected = By
years-held = Held
years-not-held = not held
years-nothing-to-visit = none needed
years-covered = Visited / to visit
years-report = Report
years-no-report = not reported
years-summaries = Summaries and circulars
years-summaries-what = Summarised, reported in writing, and circulated.
years-period = Period
years-written = Reported
years-no-matters = no matters open
years-not-written = none yet
years-not-ended = not ended yet
years-circulated = Circulated to
years-not-circulated = not circulated
years-axis = The year on one axis
years-axis-key = Box: planned; line: due; ○ visit ◆ report ● summary ●□ summary and circular
years-visits = Inspections
years-visits-what = Not of a single matter; those of one are recorded on its page.
years-no-visits = None this year.
years-commended = Commended
years-no-commended = Nothing this year. It is recorded on a matter's page.
years-problems = Problems found
years-no-problems = No problems
years-missing = Return visits missing
years-topic = Topic
years-from = From
years-to = To
years-manner = Manner
years-open = Open
years-combined = Open and unannounced
years-unannounced = Unannounced
years-units = Units
years-add-item = One more item
years-dates = When
years-until = to
years-no-round = Dated in another year: this visit counts for no round (M2-15). Change the date, or record it in its own year.
years-other-year = Dated in another year: it will stand among this year's inspections. Change the date, or record it in its own year.
years-units-ticked =
    { $n ->
        [0] Choose units
        [one] { $n } unit
       *[other] { $n } units
    }
years-year = { $year }
years-record-year-plan = Make the yearly plan
years-record-revisit = Record a return visit
years-record-revisit-report = Record the report
years-record-summary = Record a summary
years-record-visit = Record an inspection
years-record-other = Note
years-field-revisit-text = What was found
years-field-revisit-report-text = What is reported
years-field-summary-text = What is summarised
years-field-visit-text = What was found
years-field-summary-number = Number
years-field-number = Number of the report
years-field-circulated = Circulated to (blank: not yet)
years-field-matters = Matters visited
years-field-from = From
years-field-to = To
years-field-units = Units
years-field-other = Text
years-choice-round-1 = First
years-choice-round-2 = Second
