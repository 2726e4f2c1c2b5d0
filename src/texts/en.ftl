### The texts of the page. A line a text: its key, an equals sign, the words. The key's prefix is the module in the program.

## act_fields

act_fields-count = { $n }

## acts

acts-apply-extension-until = Applied to extend to { $until }
acts-apply-extension = Applied for extension
acts-apply-termination = Applied for termination

## cases

cases-waits-since = waits since { $since }
cases-to-come = to come
cases-missing = missing
cases-lies-back =
    { $counts ->
        [true] { $days } days apart, within a year; not from { $until } on
       *[false] { $days } days apart, a year or more: does not count
    }

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

## conflicts

conflicts-amended = Amendments of: { $fields }

## durable

durable-used-of = { $all }; at most { $most }
durable-used-with-program = { $all }, the program { $program } of it; at most { $most }

## exchange

exchange-looking-reading = Reading file { $file } of { $files }
exchange-looking-checking = Checking file { $file } of { $files }
exchange-looking-storing = Storing
exchange-looking-writing = Writing the file
exchange-looking-judging = Judging how matters would stand

## findings: What each finding says; on: its day, last: the day before it, due: the limit in force

findings-past-limit = since { $on }: not completed, nothing pending
findings-refused = refused { $on }, neither received nor completed since
findings-completed-late = completed { $on }, after { $due }
findings-late-application = applied { $on }, after the limit, which stays
findings-no-feedback = nothing reported by { $last }
findings-other-violation = recorded { $on }
findings-limit-reagreed = another limit agreed { $on }; the first stays
findings-application-incomplete = the application of { $on } lacks progress, reason or a new date
findings-repeated-extension = applied again { $on }; no further extension
findings-decision-unauthorised = the decision of { $on } lacks an approver or the agreement, or comes before the application
findings-limit-exceeds-matter = set { $on }, later than the matter's, which counts
findings-limit-not-proposed = was to be proposed by { $last }
findings-plan-missing = was to be made by { $last }
findings-unit-limit-missing = since { $on } the plan sets no limit for it
findings-limit-before-receipt = assigned { $on } with a limit before receipt: nothing is late
findings-extension-beyond-statutory = applied for { $on } and granted, beyond the law's limit
findings-close-unconfirmed = closed { $on } without all confirmations: not closed
findings-first-report-missed = was due by { $last }
findings-report-incomplete = open at { $last }, without a date and a person
findings-monthly-report-missed = was due by { $last }
findings-list-incomplete = assigned { $on } without a responsible person or a limit
findings-passed-down = passed to a district { $on }
findings-accountability-candidate = earliest ground { $on }
findings-lead-missing = since { $on }
findings-transfer-missing = was to be issued by { $last }
findings-unauthorised-act = the act of { $on } has no effect
findings-backdated = counts from { $on }, when it was recorded
findings-revisit-missing = not held by { $last }
findings-one-sided = decided { $on }
findings-path-violation = decided { $on } without the approvals before it
findings-rectification-missed = was due by { $last }

## follows

follows-day-off = { $day } { $weekday }, a day off; { $workdays } workdays from today
follows-working-day =
    { $workdays ->
        [0] { $day } { $weekday }
       *[other] { $day } { $weekday }, { $workdays } workdays from today
    }

## form: What is wrong with a field of a form

form-missing = Please fill this in
form-not-a-date = Not a date
form-not-a-number = Not a whole number within bounds
form-after-today = Not after today
form-before-registration = Before the registration there was nothing to amend
form-before-it-begins = Not before the first day
form-repeated = A unit takes part only once
form-nothing = Nothing is changed

## incoming

incoming-to-be-decided = , to be decided

## language: this language itself

language-name = English
language-tag = en

## list

list-on-time-share = on time { $percent } ({ $part }/{ $whole })
list-longest = longest { $days } days
list-due-this-month = due this month { $n }
list-and-others = { $first } and others ({ $n } in all)
list-soonest = { $status }, first due { $due }
list-status-over = { $status } { $n } days
list-status-with = { $status }, { $days }
list-days-past = limit passed { $n } days ago
list-days-over = { $n } days over
list-days-left =
    { $n ->
        [one] { $n } workday left
       *[other] { $n } workdays left
    }
list-days-last = due today
list-days-late = { $n } days late
list-days-early =
    { $n ->
        [0] on the day
       *[other] { $n } days early
    }
list-days-propose = propose by { $by }
list-justified = justified
list-justified-until = justified until { $until }

## matter

matter-done-late = due { $due }, done { $on }
matter-late = due { $due }, { $days } days over
matter-by = by { $day }
matter-since = since { $day }
matter-to-come = to come
matter-no-day = no day
matter-counted-from = received { $from }; { $days } from the day after (article 7); to { $until }
matter-extended-to = extended to { $until } (article 9)
matter-over-cell = +{ $n }
matter-key-work = supervised { $category }

## measures

measures-cited = 《{ $measure }》{ $article }
measures-named = { $name }办法

## notice

notice-in-line = Line { $line }: { $what }
notice-odd-no-year = it is not said of which year the notice is
notice-odd-nothing = no holiday was found
notice-odd-not-understood = it names a day and is not understood
notice-odd-no-such-day = there is no such day
notice-odd-backwards = the last day lies before the first
notice-odd-count = it says { $said } days, the dates make { $are }
notice-odd-weekday = { $day } is another day of the week
notice-odd-no-weekend = { $day } is no weekend day
notice-odd-twice = { $day } stands there twice, or is off and worked
notice-odd-no-weekday = { $day } is a weekend day and off anyhow
notice-odd-other-year = { $day } is of another year

## problem

problem-file = file
problem-act-number = act { $number }
problem-act-field = { $act }, { $field }
problem-damaged-act = act { $act } of { $stream }
problem-damaged-acts = not to be told what; acts: { $n }
problem-storage-full = The disk is full (or the browser's quota used up); nothing was written, and what you typed is still there. Make room and try again.
problem-storage-newer = A newer version of Banjie keeps this ledger; this one cannot open it. Reload, or use the newer version.
problem-storage-browser = The browser could not do it; the ledger is unchanged: { $said }
problem-is-byte-order-mark = begins with a byte order mark; save it as UTF-8 without one
problem-is-not-utf8 = not UTF-8
problem-is-lone-surrogate = a lone surrogate is no Unicode text
problem-is-duplicate-key = the key stands twice in its object
problem-is-key-not-ascii = a key must be ASCII
problem-is-null = null stands nowhere; leave the member out
problem-is-not-an-integer = not an integer within 2^53 - 1, without fraction, exponent or -0
problem-is-too-deep = deeper than 32
problem-is-text-too-long = longer than 100,000 characters
problem-is-list-too-long = more than 10,000 members
problem-is-act-too-large = larger than 1 MiB
problem-is-file-too-large = larger than 512 MiB
problem-is-too-many-acts = more than 5,000,000 acts
problem-is-missing = missing or blank
problem-is-not-a-date = not a date YYYY-MM-DD from 1900 to 2999
problem-is-not-an-instant = not an instant YYYY-MM-DDThh:mm:ss with Z or an offset, from 1900 to 2999
problem-is-not-an-act-id = not 64 lower-case hexadecimal digits
problem-is-not-a-uuid = not a UUID in lower case
problem-is-not-a-stream = not the name of a stream
problem-is-not-a-limit = needs either date, or days and day_kind; neither only where the basis is agreed
problem-is-unsorted = not sorted
problem-is-repeated = an id stands twice
problem-is-internal-only = may stand in internal: streams only
problem-is-dated-after-recording = after the date in China of recorded_at
problem-is-id-is-not-the-hash = not the hash of the act: it has been changed
problem-is-wrong-format = not banjie-ledger
problem-is-another-ledger = another ledger
problem-is-no-founding-act = the founding act is not in the file
problem-is-not-a-founding-act = no founding act: not an office that registers itself as supervisor, without parents
problem-is-bad-signature = not the signature of this key over this seal
problem-is-key-not-given = the registry never gave the office this key
problem-is-not-sealed = the office has a key, but no seal of it covers the act
problem-is-syntax = not JSON at line { $line }, column { $column }
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
problem-expected-scope = a scope of an export
problem-expected-true = true
problem-lock-not-age = Not an encrypted file, or its beginning is damaged. The ledger is unchanged.
problem-lock-no-passphrase = This file is encrypted for a key, not with a passphrase; this program cannot open it.
problem-lock-wrong-passphrase = Not this passphrase, or the file's beginning was changed. Check it and try again.
problem-lock-changed = The passphrase is right, but the file was changed or cut off. Ask for it again.
problem-lock-too-much-work = Opening this file takes more work than this program gives.
problem-lock-failed = The browser gives no random bytes; nothing was encrypted or written.

## sheet

sheet-term-working = { $days } working days
sheet-term-natural = { $days } natural days
sheet-yearless = { $rows } rows lack it
sheet-yearless-under = { $rows } rows lack it; the title says { $year }
sheet-units-with-them =
    { $n ->
        [one] One new unit with them
       *[other] { $n } new units with them
    }
sheet-rows-that-stay = { $n } rows to settle are not registered and stay here

## sheet_again

sheet_again-progress-left = { $rows } rows tell progress that is not recorded; without a day it is not
sheet_again-progress-taken = The progress of { $rows } rows is recorded
sheet_again-progress-early = { $early } rows came after this day: their progress is not recorded
sheet_again-blank = (blank)

## sheet_doubts

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

## shell

shell-opening-verifying = Verifying seals
shell-opening-judging = Judging how matters stand { $percent }%
shell-opening-reading = Reading the acts { $percent }%

## statistics

statistics-more = { $n } more
statistics-fewer = { $n } fewer
statistics-and-above = { $from }+

## terms

terms-natural-days = { $n } days
terms-working-days = { $n } working days

## units

units-pair = “{ $new }” and “{ $other }”
units-look-alike = { $pairs } look the same, and are written with different characters. Are they the same unit?
