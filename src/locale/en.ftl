## Lists, numbers and days

list-and = { $names } and { $last }
list-more = { $names } and { $more } more

day-short = { $year }-{ $month }-{ $day }
day-long = { $day-number } { $month-name } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December


## Terms: captions of SuperOffice

-settings = Settings and maintenance
-admin-client = Admin client
-maintenance-client = Maintenance Client
-windows-admin-client = Windows Admin client
-users = Users
-user-name = User name
-user-plan = User plan
-no-selection = (No selection)
-mark-former-employee = Mark associate as former employee
-remove-user = Remove User
-delete = Delete
-can-log-in = Can log in
-role = Role
-roles = Roles
-functional-rights = Functional rights
-general-administrator = General Administrator
-user-administrator = User Administrator
-licences = Licences
-person-card = person card
-email = E-mail
-lists = Lists
-web-panels = GUI - Web panel
-applications = GUI - Application
-document-templates = Document - Template
-system-design = System design
-tables = Tables
-packages = Packages
-webhooks = Webhooks
-crmscript-screen = CRMScript
-scheduled-tasks = Scheduled tasks
-triggers = Triggers
-quote-sync = Quote/Sync
-sync = Sync
-mailboxes = Mailboxes


## Menu paths and instructions

damaged-name-lost = The name of the user lost letters in the export: `?` replaces them.
damaged-name-misread = The name of the user was decoded with the wrong encoding in the export, for example as `Ã¥` instead of `å`.
damaged-name-replaced = The name of the user lost letters in the export: U+FFFD replaces them.

status-login = can log in
status-retired = former employee
status-deleted = deleted
status-resource = resource
status-external = external person
status-anonymous = anonymous user
status-system = system user
status-not-a-user = not a user
status-other-company = not in a company of the list "Our companies"
status-no-person = no person
status-cannot-log-in = no right to log in

# These phrases follow "users who".
users-who-need-access = need access
users-who-undecided = can log in but do not have a licence; somebody has to decide whether they need access
users-who-out-of-scope = are out of scope because of the setting `access`
users-who-retired = are former employees
users-who-deleted = are deleted
users-who-resource = are resources
users-who-external = are external persons
users-who-anonymous = are anonymous
users-who-system = are system users of integrations
users-who-not-a-user = are not users
users-who-other-company = belong to no company in the list "Our companies" and have no licence
users-who-no-person = have no person and no licence
users-who-cannot-log-in = cannot log in

keep-reason = { $facts }
keep-reason-plans = has { $plans }
keep-reason-administrator = administrator
keep-reason-out-of-scope = out of scope
keep-reason-login = last login { $day }
keep-reason-no-login = no login known
keep-reason-first = first record
keep-reason-first-correct = first record with a correct address

client-settings = { -settings }
client-admin = { -admin-client }
client-maintenance = { -maintenance-client }
client-windows-admin = "{ -windows-admin-client }" (the administration program for Windows)
client-windows-admin-any = "{ -windows-admin-client }" (the administration program for Windows; versions 9 and 10: "SuperOffice Win Admin")
client-win-admin = "{ -windows-admin-client }" (SuperOffice Win Admin)

path-users = { $client } > { -users }
path-user = { $client } > { -users } > { $user }
path-licences = { $client } > { -licences }
path-functional-rights = { $client } > { -roles } > { $role } > { -functional-rights }
path-satellites = { $client } > "Replication" > "Define satellites"

user-with-id = user id { $id }
user-without-name = a user without a name

give-plan = Choose a user plan with a free licence: { $path } > { -user-plan }. If no licence is free, ask your consultant.
give-licences = Tick the user licence and a client licence: { $path } > { -licences }. If none is free, ask your consultant.
release-plan = Choose "{ -no-selection }": { $path } > { -user-plan }.
release-licences = Clear the licences: { $path } > { -licences }.
release-unneeded-plan = If { $user } is not needed, choose "{ -no-selection }": { $path } > { -user-plan }.
release-unneeded-licences = If { $user } is not needed, clear the licences: { $path } > { -licences }.
without-access = If { $user } does not need access, accept the finding.
without-access-plan = If { $user } does not need access, open { $path } > { -user-plan }, choose "{ -no-selection }", and accept the finding. The next check then reports { $user } as a user without a user plan: accept that finding too.
without-access-licences = If { $user } does not need access, open { $path } > { -licences }, clear the licences, and accept the finding. The next check then reports { $user } as a user without a user plan: accept that finding too.
retire-user = If { $user } is not used any more, do the following in this order: { $steps }.
retire-one-person = If they belong to one person, keep { $keeper } and take { $user } out of use, in this order: { $steps }.
retire-steps = 1) choose "{ -no-selection }": { $path } > { -user-plan }; 2) remove the address: { $place }; 3) click "{ -delete }" at { $path }, and choose "{ -mark-former-employee }" in the dialog "{ -remove-user }" (this keeps the user; choose no other option)
retire-steps-without-plan = 1) remove the address: { $place }; 2) click "{ -delete }" at { $path }, and choose "{ -mark-former-employee }" in the dialog "{ -remove-user }" (this keeps the user; choose no other option)
retire-steps-licences = 1) clear the licences: { $path } > { -licences }; 2) remove the address: { $place }; 3) mark the user as a former employee (the wording can differ in this version): { $path }
different-address = If { $user } is still in use, ask the mail administrator for a different address with a separate mailbox, and enter it: { $place }.
different-address-two-people = If they belong to two people, ask the mail administrator for a different address with a separate mailbox for { $user }, and enter it: { $place }.
settles-finding = Either change also resolves the finding "{ CAPITAL($finding) }" about { $user }: mark that finding as done too.
close-satellite = Ask SuperOffice support how to close the satellite, who has to do it, and what to do with its licences. Then have it closed. You find satellites in: { $path }.
done-when-finished = The finding is resolved only when the work is finished; asking is not enough.

# These places follow a colon.
place-person-card = { -person-card } of { $user } > { -email }
place-person-card-and-user-name = { -person-card } of { $user } > { -email }, and { $path } > { -user-name }
place-user-name = { $path } > { -user-name }
place-service = { $path }, e-mail address of the Service user


## Requirements

requirement-version = installed version at least 7.1
requirement-administrator = an administrator can log in
requirement-duplicate-email = no two users with the same e-mail address
requirement-licence = every user who needs access has a licence
requirement-valid-email = every user has a valid e-mail address
requirement-travel = no user is on Travel
requirement-satellite = no active satellite
requirement-sentry-addons = no sentry add-on is registered
requirement-database-model = database model matches the database
requirement-documents = no document is left behind
requirement-customizations = customizations and integrations are known
requirement-customer-service = Service mailboxes are prepared
requirement-sign-in-domains = domains for sign-in are known
requirement-identity = licence still names the same company
requirement-sizes = size of the data
requirement-sound-addresses = every address is valid
requirement-distinct-addresses = no two records with the same address


## Rules of `version` and `administrator`

administrator-by-role-name = only a role name suggests an administrator
    .why = Roles can be renamed and changed, so the name does not prove anything.
    .fix = Open { -roles } > the role > { -functional-rights } and check whether the role has the right "{ -general-administrator }" or "{ -user-administrator }". Tell the consultant what you found, and accept the finding. You do not have to change anything.
    .message = The name of the role `{ $role }` sounds like an administrator, but the exports show no administrator right.
    .action = Check whether the role has "{ -general-administrator }" or "{ -user-administrator }": { $path }.
    .result = If the role has this right, { $user } is an administrator: tell the consultant. If not, { $user } is not an administrator. You do not have to change anything in either case: accept this finding, and write what you found as the reason.

administrator-without-plan = no administrator has a user plan
    .why = At least one administrator must get a user plan in Online.
    .fix = Give one administrator a user plan. One administrator is enough. If the consultant has a list of users who need access, an administrator must be in it. The action of each finding says where to make the change.
    .message =
        { $right ->
            [general] General Administrator
           *[user] User Administrator
        } without a user plan. No administrator in scope has one.
    .message-not-listed =
        { $right ->
            [general] General Administrator
           *[user] User Administrator
        }, but not in the access list. No administrator is in it.
    .action = One administrator needs a user plan.
    .check-first = First resolve the finding "{ CAPITAL(administrator-by-role-name) }" about { $others }. It may show that an administrator already has a user plan. If so, agree with your consultant that you accept this finding, and write as the reason that one administrator with a plan is enough. If not, { $user } needs a user plan.
    .action-other = Or give a user plan to another administrator: { $others }.
    .action-list = Add one administrator to the access list, for example { $user }.

left-over-no-login = leftover event that blocks logins
    .why = The Online Migration Tool sets this event when the upload starts, not when the tool is opened. At the same time, it writes `Frozen` into the configuration of Service. This blocks the Windows client and Service, but not the Web client. A leftover event suggests that an upload did not finish.
    .fix = Ask your consultant whether an upload is running. If not, ask SuperOffice support how to remove the event, and whether the configuration of Service still contains `Frozen`.
    .message = The table `SystemEvent` contains the event `{ $event }`.
    .message-text = The table `SystemEvent` contains the event `{ $event }`: { $text }
    .action = Ask your consultant whether an upload is running. If not, ask SuperOffice support how to remove the event, and whether the configuration of Service still contains `Frozen`.

no-administrator = no general or user administrator
    .why = The Online Migration Tool asks your consultant for the login of a local administrator. At least one administrator must get a user plan in Online.
    .fix = Choose a user who is to be administrator. Open the user under "{ -users }" and choose a role with the right "{ -general-administrator }" or "{ -user-administrator }". Or add the right to the role of the user: { -roles } > the role > { -functional-rights }.
    .message = None of the { $users } users who can log in has a role with `admin-all` or `admin-users`.
    .action = Choose a user who is to be administrator, and open the user: { $path }. Then choose an administrator role under "{ -role }".

version-too-old = installed version older than 7.1
    .why = Version 7.1 and later can be migrated. An older installation must be upgraded first, and before an upgrade every user must be back from Travel.
    .fix = Upgrade to 7.1 or later, then export again. If the version in the report is wrong, send the list of all columns of the database, which proves the version.
    .message = Version { $version } is installed, { $proof }.
    .message-before = A version before { $version } is installed, { $proof }.
    .action = Ask every user on Travel to do a central update. Then upgrade to 7.1 or later and export again.


## Rules of `duplicate-email`

alias-address = two addresses of one mailbox
    .why = It is not documented whether Online treats the two addresses as two user names. Both activation mails arrive in one mailbox. The two users are probably one person.
    .fix = Find out whether both users are one person. If they are two people, each needs an address of a separate mailbox. Enter it on the { -person-card } > { -email }. If they are one person, keep one of the users. For the other user, clear the user plan, remove the address, and then choose "{ -mark-former-employee }".
    .message = Reaches the same mailbox as the address of { $others }.
    .question = Ask { $user } and { $keeper } whether both users belong to one person.
    .action-keep = Nothing to do here: this finding closes together with the one about { $others }. If you accept that one, accept this one too.

inactive-holder = address shared with an inactive or unlicensed user
    .why = It is not documented whether the migration also checks the addresses of such users for duplicates. Before the migration, the address is easy to remove; afterwards, the cause of a problem is hard to find.
    .fix = Open the { -person-card } of the user who is inactive or does not need access, and remove the address under "{ -email }". If this user still needs an address, enter a different one.

look-alike-address = two addresses that look the same but differ
    .why = Nobody sees the difference, so mail and logins go to the wrong user. One of the addresses is often a mistake.
    .fix = Find out which address is wrong. Open the { -person-card } of that user and type the right address under "{ -email }". Do not copy it. If another user has the address with ordinary letters, retyping makes a duplicate: enter a different address, or take the user with the wrong address out of use. The action of the finding says what to do.
    .message = Looks like the address of { $others }.
    .action = Ask { $user } and { $others } which address is right. If the address of { $user } is wrong, type the right one: { $place }. If the right one belongs to somebody else, type a different address there instead.
    .action-keep = Nothing to do here: { $user } has the address with ordinary letters and keeps it. The finding closes when the similar address is removed from { $others }.
    .plain-letters = The address with ordinary letters belongs to { $keeper }.

same-address = several users with the same e-mail address
    .why = Two users cannot have the same Online user name. The item "Check user names" of the Online Migration Tool stays red until one of the users has a different user name.
    .fix = One user of each group keeps the address; the action names this user. If another user of the group is a different person, enter a different address on the { -person-card } > { -email } and, if the user has a user name, under { -users } > { -user-name }. If the user is not used any more, clear the user plan, remove the address, and then choose "{ -mark-former-employee }"; otherwise this program reports the plan and the address again. The option "{ -mark-former-employee }" keeps the user. It is in the dialog "{ -remove-user }", which the button "{ -delete }" opens. Choose no option that deletes the user: documents of a user who no longer exists may be left behind in the migration. If you use a product such as Synchronizer, link the user again in that product after a change of address.
    .message = Same address as { $others }.
    .message-second = This second address is also an address of { $others }.
    .coded-domain = The domain `{ $coded }` is the coded form of `{ $domain }`.
    .action-keep = Nothing to do here: { $user } keeps the address, unless another finding asks for a different one. The finding closes when the address is removed from { $others }.
    .action-excluded = { $keeper } keeps the address. Enter a different address for { $user }, or remove the address if { $user } does not need one: { $place }.
    .action-second = Remove the address: { $place }. { $keeper } keeps it.
    .action = { $keeper } keeps this address.
    .ask-one-person = Ask { $user } and { $other } whether both users belong to one person: both have the name { $name }.

same-person = several users linked to one person
    .why = Each Online user needs a different user name. Users linked to one person share the addresses of this person.
    .fix = Keep the user with which the person logs in. If the other user is not needed, clear its user plan under "{ -users }". The findings remain, because the users are still linked to one person: agree with the consultant that you accept the findings, and then accept them. Do not choose "{ -mark-former-employee }": it is set on the shared person card and applies to both users. If both users are needed, ask SuperOffice support: in the past, SuperOffice had to solve such cases by hand. Do not delete either user: documents of a user who no longer exists may be left behind in the migration.
    .message = Linked to the same person as { $others }.
    .question = Ask the person who uses { $keeper }, or that person's manager, whether { $user } is needed as well.
    .action-keep = Nothing to do here: { $user } remains the user of this person. This finding closes together with the one about { $others }. If you accept that one, accept this one too.
    .action-deleted = { $user } has been deleted. Check in the Online Migration Tool ("Check user names") that only { $keeper } has the address.
    .action-excluded = { $user } is out of scope. Check that { $user } has neither a user plan nor the same user name as { $keeper }: { $path }.
    .action-without-plan = If { $user } is not needed, you do not have to change anything in SuperOffice, because { $user } does not have a user plan.
    .action-accept = The finding remains, because both users stay linked to the person: agree with the consultant that you accept it, and then accept this finding and the one about { $keeper }.
    .action-separate = If both are needed, ask SuperOffice support how to separate them: in the past, SuperOffice had to solve such cases by hand. Do not mark { $user } as a former employee: this would apply to { $keeper } too.

secondary-address-clash = second address is another user's first address
    .why = The migration sometimes takes an address other than the first. The two users then clash.
    .fix = Remove the address from the { -person-card } of the user who has it as a second address. The user who has it as the first address keeps it.


## Rules of `licence`

licence-on-inactive-user = user plan of an inactive user
    .why = Somebody else could use the plan. It is not documented whether the migration tool lists users like this one.
    .fix = Remove the user plan from the user. The action of each finding says where.
    .message = Has `{ $plans }`, but cannot log in: { $status }.

licence-overbooked = more licences assigned than bought
    .why = These are the licences of the onsite installation. Until this is resolved, the number of users to migrate and the number of Online plans to buy may be wrong.
    .fix = Compare the numbers of bought and assigned licences under "{ -licences }". If the assigned number there is not higher than the bought number, accept the finding. If more are assigned, open "{ -users }", and remove the user plan or the licence from users who do not need it. If all users need it, tell the consultant that licences are missing, and accept the finding.
    .message = Onsite licence `{ $licence }`: { $bought } bought, { $assigned } assigned.
    .users = It is assigned to { $users }.
    .action = Compare the numbers for `{ $licence }`: { $licences }. If the assigned number there is not higher than the bought number, accept the finding with the reason that enough licences were bought. If it is higher, ask the managers which of these users can work with a different user plan that has unassigned licences, and which need no access. Under { $users } > the user > { -user-plan }, choose that plan, or "{ -no-selection }" for a user who needs no access, until no more licences are assigned than bought. If all of these users need `{ $licence }`, tell your consultant that licences are missing, and accept the finding with the reason that all need it.
    .action-licence = Compare the numbers for `{ $licence }`: { $licences }. If the assigned number there is not higher than the bought number, accept the finding with the reason that enough licences were bought. If it is higher, ask the managers which users do not need the licence, and remove it from these users: { $users } > the user. If all users need it, tell your consultant that licences are missing, and accept the finding with the reason that all need it.
    .administrator = One administrator must keep a user plan. Possible administrators: { $users }. See the finding "{ CAPITAL(administrator-without-plan) }".

licence-owner-expired = expired licences
    .why = It is not documented what expired licences prevent. Licences are easier to renew before the migration than during it.
    .fix = Update the licences under "{ -licences }". If that does not help, ask SuperOffice.
    .message = The licences of `{ $owner }` expired on { $expired }. The last login was on { $login }.
    .action = Update the licences of { $owner }: { $path }. If that does not help, ask SuperOffice.

plans-short = fewer Online plans than users
    .why = Each user needs an Online plan. Users without one cannot log in.
    .fix = If all users need access, ask the consultant for the missing Online plans. If not, open "{ -users }", and remove the user plan of each user who does not need access.
    .message =
        { $needed ->
            [one] { $needed } user needs
           *[other] { $needed } users need
        } the Online plan `{ $plan }`; bought: { $bought }; missing: { $missing }.
    .message-total =
        { $needed ->
            [one] { $needed } user needs
           *[other] { $needed } users need
        } an Online plan; bought: { $bought }; missing: { $missing }.
    .action = Ask the managers whether all of these users need access. If so, tell your consultant how many Online plans are missing ({ $missing }). If not, choose "{ -no-selection }" for each user who does not need access: { $path } > the user > { -user-plan }.

several-plans = user with several user plans
    .why = In Online a user has one plan. Combined plans exist, such as Sales Premium with Service Premium, so two plans of today may become one.
    .fix = Find out which of the plans the user needs. If one is enough, choose it under { -users } > the user > { -user-plan }. If the user needs all of them, change nothing: tell the consultant, and accept the finding. Do the same if you will have a plan of the CRM Suite: such a plan is for the whole company.
    .message = { $number } user plans: { $plans }.
    .action = In Online, a user can have only one user plan. Ask the manager of { $user } which of these user plans { $user } needs. If one is enough, choose it now: { $path } > { -user-plan }. If { $user } needs { $number ->
        [2] both
       *[other] all of them
    }, change nothing. Tell your consultant, who knows the combined plans of Online. Then accept the finding with the reason that { $user } needs these plans.

user-without-licence = user without a user plan
    .why = Without a user plan a user cannot log in to Online.
    .fix = Give the user a user plan. If the user does not need access, accept the finding with that as the reason. If the user gets a plan of the CRM Suite, tick "{ -can-log-in }" for this user in Online. The action of each finding says where to change the plan.
    .message = No user plan.
    .message-licences = No user licence, or no client licence.
    .accept = Ask { $user } or the manager of { $user } whether { $user } needs access. If not, accept the finding. If so, { $user } needs a user plan.
    .administrator = Nothing to do here: this finding closes together with the finding "{ CAPITAL(administrator-without-plan) }" about { $user }. If you accept that one, accept this one too.
    .message-gone = The access list contains this user, who cannot log in: { $status }.
    .action-gone = Correct the access list, or make { $user } active: { $path }.
    .message-nobody = The access list has this entry, but no user matches it.
    .action-nobody = Correct the entry in the access list, or add the user: { $path }.
    .same-person = First resolve the finding "{ CAPITAL(same-person) }" about { $user } and { $keeper }. If { $user } is not needed, accept this finding too. If { $user } is needed, ask SuperOffice support first how to separate the two users; then { $user } needs a user plan.


## Rules of `valid-email`

# Characters in messages about addresses.
character-null-character = null character
character-tab = tab
character-line-feed = line feed
character-vertical-tab = vertical tab
character-form-feed = form feed
character-carriage-return = carriage return
character-space = space
character-delete-character = delete character
character-next-line-character = next-line character
character-no-break-space = no-break space
character-soft-hyphen = soft hyphen
character-combining-grapheme-joiner = combining grapheme joiner
character-arabic-letter-mark = Arabic letter mark
character-ogham-space-mark = Ogham space mark
character-mongolian-vowel-separator = Mongolian vowel separator
character-en-quad = en quad
character-em-quad = em quad
character-en-space = en space
character-em-space = em space
character-figure-space = figure space
character-punctuation-space = punctuation space
character-thin-space = thin space
character-hair-space = hair space
character-zero-width-space = zero-width space
character-zero-width-non-joiner = zero-width non-joiner
character-zero-width-joiner = zero-width joiner
character-left-to-right-mark = left-to-right mark
character-right-to-left-mark = right-to-left mark
character-line-separator = line separator
character-paragraph-separator = paragraph separator
character-left-to-right-embedding = left-to-right embedding
character-right-to-left-embedding = right-to-left embedding
character-pop-directional-formatting = pop directional formatting
character-left-to-right-override = left-to-right override
character-right-to-left-override = right-to-left override
character-narrow-no-break-space = narrow no-break space
character-medium-mathematical-space = medium mathematical space
character-word-joiner = word joiner
character-ideographic-space = ideographic space
character-hangul-filler = Hangul filler
character-byte-order-mark = byte order mark
character-replacement-character = replacement character
character-grave-accent = grave accent
character-acute-accent = acute accent
character-capital-i-with-dot = capital I with dot
character-small-i-without-dot = small i without dot
character-modifier-apostrophe = modifier apostrophe
character-hyphen = hyphen
character-non-breaking-hyphen = non-breaking hyphen
character-figure-dash = figure dash
character-en-dash = en dash
character-em-dash = em dash
character-horizontal-bar = horizontal bar
character-opening-single-quotation-mark = opening single quotation mark
character-typographic-apostrophe = typographic apostrophe
character-reversed-apostrophe = reversed apostrophe
character-opening-quotation-mark = opening quotation mark
character-closing-quotation-mark = closing quotation mark
character-low-quotation-mark = low quotation mark
character-ellipsis = ellipsis
character-prime = prime
character-minus-sign = minus sign
character-greek = a Greek letter
character-greek-look-alike = a Greek letter that looks like the Latin letter { $letter }
character-cyrillic = a Cyrillic letter
character-cyrillic-look-alike = a Cyrillic letter that looks like the Latin letter { $letter }
character-look-alike = looks like the Latin letter { $letter }
character-named = { $character } ({ $name })
character-unknown = a character
character-at-start = at the start
character-at-end = at the end
character-at-number = character { $number }

# Defects of addresses. `.placed` is used if the place of the character is known.
defect-char-replacement = A character was lost: the text was converted with the wrong encoding.
    .placed = A character was lost ({ $place }): the text was converted with the wrong encoding.
defect-ws-trim = { CAPITAL($character) }.
    .placed = { CAPITAL($character) } ({ $place }).
defect-ws-trim-special = { CAPITAL($character) }.
    .placed = { CAPITAL($character) } ({ $place }).
defect-char-invisible = Hidden { $character }.
    .placed = Hidden { $character } ({ $place }).
defect-char-bidi-edge = Hidden { $character }.
    .placed = Hidden { $character } ({ $place }).
defect-char-bidi = Hidden { $character }: it changes the order in which the address is shown.
    .placed = Hidden { $character } ({ $place }): it changes the order in which the address is shown.
defect-char-control = Control character { $character }.
    .placed = Control character { $character } ({ $place }).
defect-char-unassigned = Unicode does not define { $character }.
    .placed = Unicode does not define { $character } ({ $place }).
defect-cell-empty = No address: the field is empty or contains a filler such as n/a.
defect-cell-multiple = Several addresses in one field.
    .number = { $number } addresses in one field.
defect-cell-repeated = The same address more than once.
defect-cell-separator = Unnecessary separator.
    .placed = Unnecessary separator ({ $place }).
defect-wrap-mailto = Prefix such as mailto: before the address.
defect-wrap-hyperlink = Hyperlink instead of the address.
defect-wrap-html = HTML code such as &amp;.
    .placed = HTML code such as &amp; ({ $place }).
defect-wrap-quotes = Quotation marks or brackets around the address.
defect-wrap-angle = Angle brackets around the address.
defect-wrap-display-name = Contains a name as well as the address.
defect-wrap-comment = Comment in parentheses.
    .placed = Comment in parentheses ({ $place }).
defect-wrap-apostrophe = Apostrophe before or after the address.
defect-wrap-extra-text = Contains other text as well as the address.
defect-wrap-trailing-text = Text after the closing angle bracket of the address.
    .placed = Text after the closing angle bracket of the address ({ $place }).
defect-wrap-name-is-other-address = The name before the address is a different e-mail address.
defect-char-at-width = Wide or small form of @.
    .placed = Wide or small form of @ ({ $place }).
defect-syntax-no-at = No @.
defect-syntax-multiple-at = More than one @.
    .placed = More than one @ ({ $place }).
defect-syntax-obfuscated-at = Text such as '(at)' instead of @.
defect-syntax-paren = Unmatched parenthesis.
    .placed = Unmatched parenthesis ({ $place }).
defect-char-mark-on-delimiter = Accent on a punctuation mark or a space.
    .placed = Accent on a punctuation mark or a space ({ $place }).
defect-ws-around-at = { CAPITAL($character) } next to the @.
    .placed = { CAPITAL($character) } next to the @ ({ $place }).
defect-ws-around-dot = { CAPITAL($character) } next to a dot.
    .placed = { CAPITAL($character) } next to a dot ({ $place }).
defect-ws-inner = { CAPITAL($character) } inside the address.
    .placed = { CAPITAL($character) } inside the address ({ $place }).
defect-local-empty = Nothing before the @.
defect-local-dot = Misplaced dot before the @.
    .placed = Misplaced dot before the @ ({ $place }).
defect-local-quoted-unneeded = Unnecessary quotation marks before the @.
defect-local-quoted = The part before the @ works only in quotation marks.
defect-local-quote-unclosed = Quotation mark without a closing one.
    .placed = Quotation mark without a closing one ({ $place }).
defect-local-quote-misplaced = Misplaced quotation mark before the @.
    .placed = Misplaced quotation mark before the @ ({ $place }).
defect-local-char = { $character } is not allowed before the @.
    .placed = { $character } is not allowed before the @ ({ $place }).
defect-local-normalised = Characters before the @ are stored in an unusual form.
defect-local-compat = { $character } before the @ is a special form of ordinary letters.
    .placed = { $character } before the @ is a special form of ordinary letters ({ $place }).
defect-local-leading-mark = Accent without a letter at the start.
defect-local-a-label = The part before the @ starts with 'xn--'.
defect-len-local = The part before the @ is too long (limit: 64 bytes).
defect-len-label = One part of the domain is too long (limit: 63 bytes).
defect-len-domain = The domain is too long (limit: 253 bytes).
defect-len-total = The address is too long (limit: 254 bytes).
defect-local-non-ascii = Microsoft and Google do not accept { $character } before the @.
    .placed = Microsoft and Google do not accept { $character } before the @ ({ $place }).
defect-idp-local-char = Microsoft or Google does not accept { $detail } before the @.
defect-idp-upn-length = The address is too long for a Microsoft sign-in name.
defect-case-local = Capital letters before the @.
defect-case-domain = Capital letters in the domain.
defect-local-plus-tag = Contains a tag such as +news before the @.
defect-domain-idn = Internationalised domain.
defect-domain-empty = Nothing after the @.
defect-domain-empty-label = Misplaced dot in the domain.
    .placed = Misplaced dot in the domain ({ $place }).
defect-domain-trailing-dot = Dot at the end of the domain.
defect-domain-literal = IP address in brackets instead of a domain.
defect-domain-ip = IP address instead of a domain.
defect-domain-tld-numeric = The domain ends in a number.
defect-domain-comma = Comma in the domain.
    .placed = Comma in the domain ({ $place }).
defect-domain-char = { $character } is not allowed in a domain.
    .placed = { $character } is not allowed in a domain ({ $place }).
defect-domain-hyphen = Misplaced hyphen in the domain.
    .placed = Misplaced hyphen in the domain ({ $place }).
defect-domain-a-label = Invalid 'xn--' part in the domain.
defect-domain-idna = Invalid internationalised domain.
defect-domain-mapped = The domain is stored in an unusual form.
defect-domain-deviation = Older software reads this domain as a different one.
defect-domain-idna2008 = The domain contains { $detail }, which IDNA 2008 does not allow.
defect-domain-rldh = Two hyphens in the third and fourth position of a part of the domain.
defect-domain-mixed-script = The domain mixes letters of different alphabets.
defect-domain-lookalike = The domain contains a character that only looks like a Latin one: { $detail }.
defect-domain-dotless = The domain has no dot.
defect-domain-tld-unknown = The domain ending .{ $detail } does not exist.
defect-domain-special-use = This domain cannot receive mail from the Internet.
defect-domain-reserved = This domain is reserved for examples.
defect-domain-public-suffix = Only the last part of a domain, such as co.uk.
defect-domain-typo = The domain is very similar to { $detail }.
defect-domain-rare-near-common = A rare domain, very similar to a frequent one.
defect-placeholder-noreply = Looks like an address that nobody reads.
defect-placeholder-address = Invented address.
defect-placeholder-local = Looks like a test address.
defect-role-account = Shared mailbox.

bouncing-address = mail to the address bounced
    .why = The activation mail would bounce too.
    .fix = Send a test message to the address. If it bounces, open the { -person-card } of the user and correct the address under "{ -email }". If the user also has a user name, change it too: each finding says where.
    .message =
        { $messages ->
            [one] { $messages } message
           *[other] { $messages } messages
        } bounced.
    .action = Send a test message to { $user }, and ask whether it arrived. If it arrived, accept the finding. If not, ask { $user } or the mail administrator for the right address, and enter it: { $place }.

garbled-address = address damaged by the export
    .why = The export does not show the address as it is in SuperOffice. The address may be correct or wrong there, and two addresses that look equal in the export may differ. So the result stays unknown, and the address is not reported as wrong.
    .fix = Export the table again with an encoding that has all letters. Change the address in SuperOffice only if it is also wrong there.
    .message-lost = The address lost letters in the export: `?` replaces them.
    .message-misread = The address was decoded with the wrong encoding in the export, for example as `Ã¥` instead of `å`.
    .message-replaced = The address lost letters in the export: U+FFFD replaces them.
    .remedy-lost = The export is damaged. Export the table again with all letters; in Windows PowerShell, add `-Encoding UTF8`.
    .remedy-misread = The export is damaged. Export the table again as UTF-8, and do not open the file before you send it.
    .remedy-replaced = The export is damaged. Export the table again from the database, as UTF-8.
    .action = Correct the address only if it is also wrong in SuperOffice: { $place }.

hidden-characters = address with invisible characters
    .why = The address looks right, but a computer reads it as a different one. The user cannot log in, and duplicates of the address go unnoticed.
    .fix = Open the { -person-card } of the user, delete the address under "{ -email }" and type it again. Do not copy it. If another user has the corrected address, follow the instruction of the finding instead. If the user also has a user name, change it too: each finding says where.
    .action = Delete the address and type it again by hand: { $place }. Do not paste it.
    .action-list = Delete the address of { $record } and type it again: { $place }. Do not copy it.

likely-typo = domain that is probably a typo
    .why = The activation mail goes to a stranger or nowhere.
    .fix = Ask the user for the right address. If the domain is wrong, open the { -person-card } of the user and correct the address under "{ -email }". If the user also has a user name, change it too: each finding says where.
    .message = `{ $rare }` is rare among the users and similar to `{ $common }`.
    .action = Ask { $user } whether the address in the column "now" is right. If it is, accept the finding. If not, enter the right address: { $place }.
    .action-provider = Ask { $user } for a work address at your company, because { $domain } belongs to a mail provider. If there is one, enter it: { $place }. If there is none, ask { $user } which address is right: the one in the column "now" or the one in the column "change to". If the one in the column "now" is right, accept the finding. If not, enter the right address in the same place; the next check then reports an address at { $domain } as outside your domains.
    .message-list = `{ $rare }` is rare among the addresses and similar to `{ $common }`.
    .action-list = Check the address of { $record }. If it is a typo, correct it: { $place }.

malformed-address = address that cannot be an Online user name
    .why = The Online user name must be a valid e-mail address, and the activation mail is sent to it. SuperOffice publishes no rule for valid addresses. This check applies the rules of e-mail, and reports letters that Microsoft and Google refuse.
    .fix = Open the { -person-card } of the user and correct the address under "{ -email }". If the user also has a user name, change it too: each finding says where. If you use a product such as Synchronizer, link the user again in that product afterwards.
    .action = Correct the address: { $place }. Then ask { $user } whether the corrected address is right.
    .action-suggested = Ask { $user } whether the suggested address is right and has a mailbox. If so, enter it; if not, ask the mail administrator for the right address and enter that one: { $place }.
    .action-ask = Ask { $user } or the mail administrator which address is right; its mailbox must exist first. Then correct the address: { $place }.
    .holder = { $other } already has the corrected address.
    .own-domains = Other users have addresses at { $domains }.
    .taken = The corrected address belongs to { $other }.
    .action-keeper = { $other } needs a different address: see the finding about { $other }.
    .same-correction = The corrected address of { $other } would be the same.
    .action-release = Before you enter the corrected address, remove it from { $other }.
    .holder-of = { $other } already has { $address }.
    .holder-list = The corrected address is already in { $record }.
    .same-correction-list = The corrected address of { $record } would be the same.
    .action-list = Correct the address of { $record }: { $place }.

missing-address = user without an e-mail address
    .why = The e-mail address becomes the Online user name. If a user does not have an address, one must be typed in the Online Migration Tool.
    .fix = Open the { -person-card } of the user and enter the address under "{ -email }". If the user has an address in Customer Service, the finding suggests that address. If you use a product such as Synchronizer, link the user again in that product afterwards.
    .message = No e-mail address.
    .message-filler = No e-mail address, only { $value }.
    .action = Ask { $user } or the mail administrator for the address; its mailbox must exist first. Then enter the address: { $place }.
    .action-suggested = Ask { $user } whether the suggested address is right and has a mailbox. If so, enter it; if not, ask the mail administrator for the right address and enter that one: { $place }.

placeholder-address = address that looks like a placeholder
    .why = The user would not see the activation mail.
    .fix = Ask whoever uses the account, or the manager of the department, which address is right. If somebody reads mail to the current address, accept the finding. If another address is right, enter it on the { -person-card } > { -email }. If the user also has a user name, change it too: each finding says where. If the user is not used any more, clear the user plan, remove the address, and then choose "{ -mark-former-employee }".
    .action = Ask whoever uses { $user }, or the manager of the department, whether { $user } is still used and whether somebody reads mail to this address. If both are true, accept the finding. If { $user } is used and nobody reads this mail, ask the mail administrator for the right address or for a new one, and enter it: { $place }.
    .action-list = Enter the real address of { $record } or delete this one: { $place }.

several-addresses = several addresses in one e-mail field
    .why = A user has one Online user name, so one address must be chosen.
    .fix = Open the { -person-card } of the user. Under "{ -email }", keep the address with which the user will sign in to Online, and enter the others on separate lines. If the user also has a user name, change it too: each finding says where.
    .action = Ask { $user } with which of the addresses they will sign in to Online. Keep only that address in this field. If { $number ->
        [2] the other address is still used, enter it
       *[other] other addresses are still used, enter each of them
    } on a separate line below: { $place }.
    .action-list = Keep one address in { $record }: { $place }.

several-candidate-addresses = user with several addresses
    .why = Only one address becomes the Online user name. The migration sometimes takes an address other than the first.
    .fix = You do not have to change anything. The consultant checks the user name in the Online Migration Tool ("Check user names"). You can remove addresses that are not in use: { -person-card } > { -email }.
    .message = This is the first address. The user also has { $others }.
    .action = Nothing to do here. In the Online Migration Tool ("Check user names"), your consultant checks which address becomes the user name of { $user }.
    .message-user-name = This is the user name. The user also has { $others }.

shared-mailbox = address that looks like a shared mailbox
    .why = Everybody who reads the mailbox can set the user's password. Google does not accept some typical names of shared mailboxes before the @.
    .fix = Ask whether only one person uses this address. If not, open the { -person-card } of the user and enter a personal address under "{ -email }". If the user also has a user name, change it too: each finding says where.
    .action = Ask { $user } or the mail administrator whether several people read this mailbox. If not, accept the finding. If so, ask the mail administrator for a personal address of whoever uses { $user }, and enter it: { $place }.

unroutable-domain = domain that cannot receive mail
    .why = The activation mail and the codes for a new password are sent to this address.
    .fix = Open the { -person-card } of the user. Under "{ -email }", enter an address that receives mail from the Internet. If the user also has a user name, change it too: each finding says where.
    .action = Ask { $user } or the mail administrator which address receives mail from the Internet; its mailbox must exist first. Then enter the address: { $place }.
    .action-list = Correct or delete the address of { $record }: { $place }.

user-name-differs = user name and first e-mail address differ
    .why = Users sign in to Online with the user name, and mail goes to the address on the person card. It is not documented which of the two the migration preselects. If they differ, users may try to log in with the wrong one.
    .fix = Ask the user which address is right. Enter it both on the { -person-card } > { -email } and under { -users } > { -user-name }. If you use a product such as Synchronizer, link the user again in that product afterwards.
    .message = User name { $name }; first e-mail address { $address }.
    .action = Ask { $user } with which of the two addresses they will sign in to Online. Enter it in both places: { $place }. On the { -person-card }, enter it as the first address. The other address may follow on another line.


## Rules of `travel`, `satellite` and `sentry-addons`

# These sentences follow the message of a Travel row.
traveller-since = Since { $day }.
traveller-synchronised = Last synchronised on { $day }.
traveller-area = Area: `{ $area }`.

satellite-defined = satellite is defined
    .why = A satellite is a separate database at a branch office. It replicates with the central database. SuperOffice requires that no satellite is in use at the migration.
    .fix = Close down each satellite. The procedure is not published: ask SuperOffice support how to close the satellite, who has to do it, and what to do with its licences. Then have it closed: the finding closes when the satellite is closed.
    .message = Satellite { $satellite } is defined.
    .message-company = `{ $company }` has an active satellite.
    .company = Company: `{ $company }`.
    .area = Area: `{ $area }`.
    .source = Data source: `{ $source }`.

satellite-replicating = sign of a satellite in use
    .why = A row in `traveller` is the strongest sign that a satellite is in use. A row in `LicenseSatlLink` only links a licence to a satellite: without another sign of a satellite, the licence has to be checked.
    .fix = Resolve these findings together with the other findings about the same satellite. SuperOffice does not publish how to close a satellite or how to release its licence: ask SuperOffice support.
    .message = A satellite with `travel_id` { $id } shows signs of replication.
    .probable = It is probably satellite { $satellite }: the ids of this satellite begin at { $id }.
    .message-licence = The licence `{ $licence }` is linked to satellite { $satellite }.
    .message-licence-id = The licence with id { $licence } is linked to satellite { $satellite }.
    .action-same = Nothing to do here: this finding closes together with the finding "{ CAPITAL(satellite-defined) }" about satellite { $satellite }. If you accept that one, accept this one too.
    .action-licence = Check whether satellite { $satellite } still exists. If so, ask SuperOffice support how to close it, and have it closed. If not, ask SuperOffice support how to release this licence, and have it released. The licence is listed under: { $path }.
    .action-licence-last = When you ask SuperOffice support about satellite { $satellite } (finding "{ CAPITAL(satellite-defined) }"), also ask how this licence is released, and have it released. The licence is listed under: { $path }.

sentry-addon-registered = sentry add-on is registered
    .why = The Online Migration Tool does not continue past its first page while a sentry add-on is registered. Each registration also names a custom plug-in.
    .fix = The rows of `UserPreference` with the section `SentryAddonNames` have to be deleted in any case, because the Online Migration Tool does not continue while they exist. What the add-on does is not known, so ask the supplier first whether it is still needed. If it is, ask what replaces it in Online, and agree with your consultant on a date for the deletion: after that date, the add-on may no longer work. Then ask the database administrator to delete the rows.
    .message = The sentry add-on `{ $add-on }` is registered as `{ $key }`.
    .action = Ask the supplier of the add-on (or your consultant, if you do not know the supplier) whether the add-on is still needed. If it is, also ask what replaces it in Online, and agree with your consultant on a date for the deletion of the row: after that date, the add-on may no longer work. In both cases, ask the database administrator to delete the row `{ $key }` (section `{ $section }`) from the table `UserPreference`: until then, the migration tool does not continue.

stale-travel-record = Travel row of a user who no longer exists
    .why = According to the database, a user is still on Travel. No user may be on Travel at the migration, or at an upgrade.
    .fix = Ask SuperOffice support to remove the row. The user no longer exists, so nobody can do a central update.
    .message = Travel row of a user (id { $id }) who no longer exists.
    .action = Ask SuperOffice support to remove the row. The user no longer exists, so nobody can do a central update.

unfinished-homecoming = leftover Travel rows
    .why = Such rows suggest that a central update did not finish. Data may be missing or exist twice.
    .fix = Ask the user whether the last central update finished. If it did, accept the finding. If not, or if nobody knows, ask SuperOffice support what to do with the rows, and have it done.
    .message = { $rows ->
            [one] 1 leftover Travel row
           *[other] { $rows } leftover Travel rows
        }. The user is not on Travel.
    .message-ids = { $rows ->
            [one] 1 row
           *[other] { $rows } rows
        } of `{ $table }` with an id of a Travel database.
    .action = Ask { $user } whether the last central update finished. If it did, accept the finding. If not, or if nobody knows, ask SuperOffice support what to do with the rows, and have it done.
    .action-unlisted = Ask the user with id { $id } whether the last central update finished. If it did, accept the finding. If not, or if nobody knows, ask SuperOffice support what to do with the rows, and have it done.
    .action-ids = Ask SuperOffice support whether a central update was interrupted.

user-on-travel = user on Travel
    .why = Data entered on the laptop reaches the onsite database by a central update, or by an exchange of "up/down" files. Data that has not arrived is not migrated. Going on Travel also copies the user's own documents to the laptop. Changes to these documents have to arrive in the same way.
    .fix = Version 9 or later does not have a Windows client, so the row is probably old: ask SuperOffice support to remove it. In an older version, ask the user whether the laptop still exists. If it does, the user must do a central update in the Windows client. If it does not, ask SuperOffice support to remove the row. Switch Travel off only after every user is back: users who are still on Travel are cut off when you switch it off.
    .message = The user is on Travel.
    .message-inactive = The user is on Travel, but cannot log in: { $status }.
    .message-unlisted = The user with id { $id } is on Travel. The name is not known, because the table `associate` was not sent.
    .action = Ask { $user } to do a central update in the Windows client and not to go on Travel again.
    .action-forgotten = Ask { $user } whether the laptop with the copy of the database still exists. If it does, { $user } must do a central update in the Windows client ("Central update") and must not go on Travel again. If it does not, ask SuperOffice support to remove the row.
    .action-unlisted = Ask the user with id { $id } to do a central update in the Windows client and not to go on Travel again.
    .action-without-client = This version has no Windows client with which { $user } could do a central update, so the Travel row is probably old. Ask SuperOffice support to remove it.
    .unknown-client = Version 9 or later does not have a Windows client for users, so the Travel row is probably old: ask SuperOffice support to remove it. In an older version, do the following.
    .message-since = The user has been on Travel since { $day }.


## Rules of `database-model`

custom-table = custom table
    .why = Tables that were made with the old Dictionary SDK can make the database model differ from the database, which stops the migration. In addition, a customization probably uses the data in such a table.
    .fix = Find out who made the table and what uses it. If nobody knows, ask SuperOffice support before the migration.
    .message = Table `{ $table }` (number { $number }) is not a standard SuperOffice table.
    .action = Before the migration, find out who made the table { $table } and what uses it.

missing-physical-table = table missing in the database
    .why = The Online Migration Tool stops with "Invalid object name" when the database model contains a table that the database does not have.
    .fix = Ask SuperOffice support to correct the database model before the migration. Do not delete the row from `sequence` yourself.
    .message = The list of tables (`sequence`) contains `{ $table }`, but the database has no such table.
    .action = The table `sequence` lists the table { $table }, so the database model probably contains it too. Ask SuperOffice support to check the database model and to correct it before the migration.

orphan-person = person whose company does not exist
    .why = The upgrade of the database to 8.1 or later deletes persons whose company does not exist, and their e-mail addresses. SuperOffice's list of database changes suggests that the migration to Online deletes such persons too. If the person of a user is deleted, the e-mail addresses of this person are lost, including the address that should become the user name in Online.
    .fix = Ask SuperOffice support to correct the person before the migration.
    .message = The person of { $user } belongs to company { $company }, which does not exist. The upgrade of the database can delete the person and its e-mail addresses.
    .action = Ask SuperOffice support to correct the person of { $user } before the migration.
    .message-others =
        { $persons ->
            [one] 1 person that is not a user belongs to a company that does not exist. The upgrade of the database can delete the person and its e-mail addresses.
           *[other] { $persons } persons that are not users belong to a company that does not exist. The upgrade of the database can delete them and their e-mail addresses.
        }
    .action-others = If nobody needs these persons, do nothing. Otherwise ask SuperOffice support to correct them before the migration.


## Rules of `documents`

document-without-appointment = document without an appointment
    .why = A document without an appointment may be left behind in the migration.
    .fix = Check whether the document is needed. If it is, ask SuperOffice support how to link it to an appointment. Do this before the migration.
    .message = Document { $document } has no appointment.
    .action = Check whether document { $document } is needed. If it is, ask SuperOffice support how to link it to an appointment.

document-without-name = document without a file name
    .why = A document without a name may be left behind in the migration. SuperOffice does not say whether "name" means the file name or the title.
    .fix = Check whether the document is needed. If it is, ask SuperOffice support before the migration how to give it a file name.
    .message = Document { $document } has no file name.
    .action = Check whether document { $document } is needed. If it is, ask SuperOffice support how to give it a file name.

document-without-owner = document whose owner does not exist
    .why = A document whose owner does not exist may be left behind in the migration.
    .fix = Check whether the document is needed. If it is, ask SuperOffice support before the migration how to give it an existing owner.
    .message = Document { $document } belongs to a user who does not exist (id { $owner }).
    .action = Check whether document { $document } is needed. If it is, ask SuperOffice support how to give it an existing owner.

file-not-in-archive = file missing in the document archive
    .why = It is quite common that some files are missing in the archive. In Online, the documents to which these files belong may have no content.
    .fix = Search for the file in a backup or in another archive folder, and copy it into the archive before the migration. A second run of the migration tool can upload missing files, but not after the live migration has finished and users have been let in. If the document is not needed, delete it.
    .message = The file of document { $document } is not in the listing of the document archive.
    .action = Search for the file of document { $document } in a backup or another archive folder, and copy it into the document archive. If the document is not needed, delete it in SuperOffice.
    .message-summary = For { $missing } of { $documents } documents, the file is not in the listing of the document archive. The first { $listed } of these { $missing } documents are listed here.
    .action-summary = Ask whoever manages the document archive whether files were moved or deleted, and restore the missing files from a backup before the migration. Then list the files of the archive again.

file-too-large = document larger than Online allows
    .why = In Online, a document can be at most 94.4 MB.
    .fix = Ask the owner whether the document is needed. If it is, split or compress the file, or store it outside SuperOffice.
    .message = A file in the document archive is { $size } MB in size. The limit in Online is { $limit } MB.
    .action = Ask the owner of { $file } whether the document is needed. If it is, split or compress the file, or store it outside SuperOffice.
    .message-summary = { $files } files in the document archive are larger than { $limit } MB. The { $listed } largest are listed here.
    .action-summary = Agree with SuperOffice what happens to documents that are larger than { $limit } MB.

other-document-archive = documents in another archive
    .why = The migration tool moves the document archive (`so_arc`), which does not contain documents in SharePoint or another archive. If you will keep documents in SharePoint in Online, each user with a plan needs a Microsoft login, and confidential documents (with "Visible for") cannot be moved automatically if there are more than 25 000 of them.
    .fix = Find out which archive holds these documents: see the templates in { -settings } > { -lists } > { -document-templates }. Ask the supplier of the plug-in whether and how its documents can be moved.
    .message = The document plug-in { $plug-in } stores { $documents ->
            [one] 1 document
           *[other] { $documents } documents
        }; the plug-in { $usual } stores { $usual-documents ->
            [one] 1 document
           *[other] { $usual-documents } documents
        }.
    .not-listed = No file of plug-in { $plug-in } is in the listing of the document archive.
    .may-be-elsewhere = The files of plug-in { $plug-in } may be stored in another archive.
    .action = Find out which archive the document plug-in { $plug-in } uses: see the templates in { $client } > { -lists } > { -document-templates }. Ask the supplier of the plug-in how its documents can be moved to Online.


## Rules of `customizations`

# $thing is a phrase of the rules below, such as "Webhook `Sale to ERP`". A sentence about the reason or the last use can follow.
customization-will-not-work = { $thing } will not work in Online.
customization-may-not-work = { $thing } may not work in Online.
customization-unaffected = { $thing } does not lead outside SuperOffice.
customization-decide = Decide whether to keep, replace or drop the customization.
customization-nothing-to-do = Nothing to do.
link-to-pc = The link starts a program or file on the user's own PC.
link-to-share = The link leads to a share in your network.
link-to-internal-host = The host `{ $host }` exists only in your network.
link-without-encryption = The host `{ $host }` is called with `http:` instead of `https:`.
link-to-old-service = The link leads to Service on the old server `{ $host }`.
link-with-usec = The link uses the variable `<usec>`, which is empty in Online.
script-without-known-calls = The code was searched for calls that do not work in Online: none was found.
script-with-unavailable-calls = The code contains calls that Online does not have: { $calls }.
script-with-disputed-calls = The code contains calls that Online may not allow: { $calls }.
script-with-files = The code may use the class `File`, which Online does not have.
script-not-checked = The code was not checked completely: for some calls, the export does not show whether the code contains them.

crmscript = script in Service
    .why = Online does not have `executeSQLQuery`, `runProgram`, `getEnvVariable`, `getCookie`, `setCookie`, `StatLib.setSql`, the "BulkUpdate" API, ODBC, or files on the server (`File`). SuperOffice's pages disagree about `bypassNetServer`, `addJoinCriteria`, `setGroup` and `addHaving`, so a person should check scripts that call these. Online stops a script after 60 seconds or when it uses more than 8 MB of memory. HTTP calls reach only ports 80 and 443, and no hosts in your network.
    .fix = Ask whoever wrote the script to replace the calls that do not work in Online, and to check its run time, its memory, and its HTTP calls. Delete scripts that nobody uses: { -settings } > { -crmscript-screen }.
    .thing = Script `{ $script }`
    .called = The script was last called by HTTP on { $day }.
    .action = Ask whoever wrote the script { $script } to check it for Online, or delete it if nobody uses it: { -settings } > { -crmscript-screen }.

document-template = document template that may not work in Online
    .why = In Online, documents are in SuperOffice's archive, in SharePoint or in Google. A plug-in, or a file in your network, may not be available in Online. The formats DOT, DOTX, XLT, XLTX, POT and POTX are not supported in Online.
    .fix = If a plug-in loads the template, ask the supplier of the plug-in how the template works in Online. If the template is on a PC or in your network, save it in SuperOffice: { -settings } > { -lists } > { -document-templates }. If Online does not support its format, save it as DOCX, XLSX or PPTX.
    .thing = Document template `{ $template }`
    .format = Online does not support templates in the format { $format }.
    .action = Save the template { $template } in SuperOffice: { $client } > { -lists } > { -document-templates }.
    .action-format = Save the template { $template } as { $format } in SuperOffice: { $client } > { -lists } > { -document-templates }.
    .action-plug-in = Ask the supplier of the document plug-in how the template { $template } works in Online. Templates: { $client } > { -lists } > { -document-templates }.

erp-connection = connection to an ERP or quote system
    .why = Online does not call a connector directly. The URL of a Sync connector must be `app://` followed by the id of an authorised app; Online calls this app over port 443. Online does not load the DLL of a Quote connector: enter the client id of an app instead of the DLL.
    .fix = Ask the supplier of the connector for an app for Online. Then change the connector: { -settings } > { -quote-sync }.
    .connector = Sync connector `{ $name }`
    .connection = ERP connection `{ $name }`
    .quote-connection = Quote connection `{ $name }`
    .only-apps = Online accepts only the URL of an authorised app: `{ $prefix }` followed by the id of the app.
    .no-libraries = Online loads no connector DLLs.
    .action-connector = Ask the supplier of the connector { $name } for an app for Online, then change the URL: { $client } > { -quote-sync } > { -sync }.
    .action-app = Ask the supplier of the connector { $name } whether its app works in Online: { $client } > { -quote-sync } > { -sync }.
    .action-connection = Ask the supplier of the connector whether the ERP connection { $name } works in Online. ERP connections: { $client } > { -quote-sync } > { -sync }.
    .action-quote-connection = Ask the supplier of the quote connection { $name } for an Online app and its client id. Quote connections: { $client } > { -quote-sync }.

external-application = external application or web panel
    .why = Programs, shares, `file:` links and hosts in your network do not work in Online; public pages with `https:` have to be checked. The variable `<usec>` is forbidden in Online and has been empty since release 11.5. After the migration, a full address with `.fcgi` still leads to Service on the old server.
    .fix = Find out who uses the application or web panel, and decide what replaces it. In place of the full address of Service, use the variables `<csbl>`, `<cscu>` and `<csti>`; remove `<usec>`. Web panels: { -settings } > { -lists } > { -web-panels }. Programs: { -settings } > { -lists } > { -applications }.
    .thing = External application `{ $application }`
    .programs = { $client } > { -lists } > { -applications }
    .web-panels = { $client } > { -lists } > { -web-panels }
    .action-link = Under { $place }, change the link of { $application }: remove `<usec>`, and use `<csbl>`, `<cscu>` or `<csti>` in place of the address of Service.
    .action-replace = Find out who uses { $application }, and decide what replaces it in Online. The link is under { $place }.
    .action-ask = Ask the supplier whether { $application } works in Online. The link is under { $place }.

extra-table = extra table or field in Service
    .why = In Online, extra tables and fields need the licence "Development Tools" (formerly "Expander Services"). The Online plan can include this licence (from the plan "Core" up) and can limit the number of custom objects. SuperOffice's pages disagree about what a plan includes, so ask SuperOffice.
    .fix = Ask SuperOffice whether your Online plan includes "Development Tools", and how many custom objects it allows. Delete tables and fields that nobody uses: { -settings } > { -system-design } > { -tables }.
    .message-table = The extra table `{ $table }` needs the licence "Development Tools" in Online.
    .message-field = The extra field `{ $field }` needs the licence "Development Tools" in Online.
    .action-table = Ask SuperOffice whether your Online plan allows the extra table { $table }. Extra tables: { -settings } > { -system-design } > { -tables }.
    .action-field = Ask SuperOffice whether your Online plan allows the extra field { $field }. Extra fields: { -settings } > { -system-design } > { -tables }.

installed-package = installed package in Service
    .why = Only the supplier of a package knows whether it works in Online. Ask before the weekend of the migration.
    .fix = Ask the supplier for a version for Online. Packages: { -settings } > { -system-design } > { -packages }.
    .thing = Package `{ $package }`
    .thing-version = Package `{ $package }` (version { $version })
    .action = Ask the supplier of the package { $package } for a version for Online. Packages: { -settings } > { -system-design } > { -packages }.

integration = integration that stores its own keys
    .why = Only the supplier of an integration knows whether it works in Online. Ask before the weekend of the migration.
    .fix = Ask the supplier. An integration that has not synchronised for years is probably no longer used.
    .thing = Integration `{ $integration }`
    .synchronised = The last synchronisation was on { $day }.
    .never-synchronised = No synchronisation is recorded.
    .action = Ask the supplier of the integration { $integration } whether it works in Online, or whether it can be removed.

integration-user = system or portal user
    .why = Integrations log in as system users. Anonymous and external users belong to portals. SuperOffice does not document how all these users are migrated.
    .fix = Ask the supplier of the integration or portal how it logs in to Online. Do not change the user.
    .system = { $user } is a system user: an integration logs in as this user.
    .anonymous = { $user } is an anonymous user of a portal.
    .external = { $user } is an external user of a portal.
    .last-login = The last login was on { $day }.
    .no-login = No login is recorded.
    .action-integration = Ask the supplier of the integration that uses { $user } how the integration logs in to Online; if you do not know the supplier, ask your consultant. Do not change the user. Then accept the finding, and write the answer as the reason.
    .action-portal = Ask the supplier of the portal that uses { $user } how the portal logs in to Online; if you do not know the supplier, ask your consultant. Do not change the user. Then accept the finding, and write the answer as the reason.

partner-module = module from another supplier
    .why = Only the supplier of a module knows whether it works in Online. Ask before the weekend of the migration.
    .fix = Ask the supplier for a version for Online.
    .message = `{ $supplier }` supplies modules. They may not work in Online.
    .message-until = `{ $supplier }` supplies modules, licensed until { $day }. They may not work in Online.
    .message-right = The functional right `{ $right }` belongs to a module from another supplier. The module may not work in Online.
    .action = Ask { $supplier } for a version of the modules for Online. Licences: { $client } > { -licences }.
    .action-right = Find out which module uses the functional right { $right }, and ask its supplier for a version for Online. Rights: { $client } > { -roles } > { -functional-rights }.

retired-product = licence of a retired product
    .why = Users who need the product may miss it in Online.
    .fix = Find out who uses the product, and ask SuperOffice what replaces it.
    .message = The licence is for { $product }, which is retired or different in Online.
    .action = Find out who uses { $product }, and ask SuperOffice what replaces it. Licences: { $client } > { -licences }.

scheduled-script = scheduled task in Service
    .why = Scheduled tasks run in the background, so an error in Online may not be noticed at once.
    .fix = Ask whoever wrote the script to check it for Online. A test migration cannot show whether it works, because users cannot log in to the test-migrated tenant. To try the script, order a sandbox separately. Schedules are disabled there by default. Disable tasks that nobody needs: { -settings } > { -crmscript-screen } > { -scheduled-tasks }.
    .thing = Scheduled task `{ $task }`
    .last-run = The last run was on { $day }.
    .action = Ask whoever wrote the scheduled task { $task } to check it for Online, or disable it: { -settings } > { -crmscript-screen } > { -scheduled-tasks }.

service-database = database that Service reads
    .why = Database agents are not used in Online, and Online cannot reach a database in your network.
    .fix = Find out who needs the data, and ask the supplier how the data can reach Online.
    .agent = Database agent `{ $name }`
    .source = External data source `{ $name }`
    .no-agents = Online does not use database agents.
    .action-agent = Find out who needs the data of the database agent { $name }, and decide what replaces it in Online.
    .action-source = Find out who needs the external data source { $name }, and ask the supplier how its data can reach Online.

service-screen = custom screen or menu in Service
    .why = Custom screens run scripts, and menus can lead to hosts that Online cannot reach. The variable `<usec>` is forbidden in Online and has been empty since release 11.5. After the migration, a full address with `.fcgi` still leads to Service on the old server.
    .fix = Ask whoever made the screen to check its scripts for Online. A test migration cannot show whether it works, because users cannot log in to the test-migrated tenant. To try the scripts, order a sandbox separately. Under { -settings } > { -system-design } > "Extra menus", replace links to hosts in your network, remove `<usec>`, and use `<csbl>`, `<cscu>` and `<csti>` in place of the full address of Service.
    .screen = Screen `{ $name }`
    .menu = Menu `{ $name }`
    .action-screen = Ask whoever made the screen { $name } to check its scripts for Online. Screens: { -settings } > { -system-design }.
    .action-link = Under { -settings } > { -system-design } > "Extra menus", change the link of the menu { $name }: remove `<usec>`, and use `<csbl>`, `<cscu>` or `<csti>` in place of the address of Service.
    .action-replace = Replace the link of the menu { $name }, or remove the menu: { -settings } > { -system-design } > "Extra menus".
    .action-ask = Ask the supplier of the page behind the menu { $name } whether the page works in Online. Menus: { -settings } > { -system-design } > "Extra menus".

service-trigger = trigger or access script in Service
    .why = These scripts run automatically, so an error in one of them may affect the work of many users.
    .fix = Ask whoever wrote the script to check it for Online. A test migration cannot show whether it works, because users cannot log in to the test-migrated tenant. To try the script, order a sandbox separately. Triggers: { -settings } > { -crmscript-screen } > { -triggers }.
    .access-script = The access script of `{ $table }`
    .system-script = The system script { $script }
    .trigger = The trigger for event { $event }
    .action-access-script = Ask whoever wrote the access script of `{ $table }` to check it for Online. Scripts: { -settings } > { -crmscript-screen }.
    .action-system-script = Ask whoever wrote the system script { $script } to check it for Online. Scripts: { -settings } > { -crmscript-screen }.
    .action-trigger = Ask whoever wrote the trigger for event { $event } to check it for Online. Triggers: { -settings } > { -crmscript-screen } > { -triggers }.

soap-caller = addresses that can call SOAP in Service
    .why = SOAP in Service is not supported in Online from version 10.
    .fix = Find out which program at these addresses calls SOAP, and ask its supplier for a version that uses REST.
    .thing = SOAP access from the address range `{ $from }` to `{ $to }`
    .not-supported = Online does not support SOAP in Service.
    .action = Find out which program at the IP addresses { $from } to { $to } calls the SOAP web services, and ask its supplier for a version that uses REST.

webhook = webhook
    .why = Online calls from the Internet and cannot reach a host in your network. It calls only ports 80 and 443.
    .fix = Ask the supplier of the receiving system for a public address with `https:` on port 443, and change the address: { -settings } > { -system-design } > { -webhooks }. Webhooks cannot be tested in a sandbox, because they are deleted there.
    .thing = Webhook `{ $webhook }`
    .thing-stopped = Webhook `{ $webhook }` (stopped)
    .thing-failed = Webhook `{ $webhook }` (stopped after too many errors)
    .blocked-port = The webhook calls port { $port }. Online calls only ports 80 and 443.
    .action-address = Ask the supplier of the system that receives { $webhook } for a public `https:` address on port 443, and change the webhook: { -settings } > { -system-design } > { -webhooks }.
    .action-encryption = Ask the supplier of the system that receives { $webhook } whether it works with Online, and whether it has an `https:` address on port 443. If it has, change the webhook: { -settings } > { -system-design } > { -webhooks }.
    .action-ask = Ask the supplier of the system that receives { $webhook } whether the system works with Online. Webhooks: { -settings } > { -system-design } > { -webhooks }.


## Rules of `customer-service`

mailbox-to-move = Service mailbox gets a new address
    .why = The way Service fetches mail today (POP, IMAP) changes in Online. Each mailbox gets a new address that ends in `suocrm.com` or `suocrm.eu`, with the same part before the @. Mail to the old address becomes a request only if it is forwarded. If Online sends mail from the old address and its domain does not allow this, some of the mail can end up as spam.
    .fix = Choose for each mailbox: use the new address; keep the old address and, at your mail provider, forward it to the new one; or send through your own SMTP server. If Online sends from the old address, add `include:_spf.online.superoffice.com` to the SPF record of the domain; DKIM is recommended. Mailboxes that have not been used for a long time may not need to be moved. Mailboxes cannot be tested in a sandbox, because they are deleted there.
    .mailbox = Service is set up to fetch mail from this mailbox. No successful fetch is recorded.
    .mailbox-fetched = Service fetches mail from this mailbox, last on { $day }.
    .alias = This is an additional address of a mailbox.
    .default-sender = Service sends mail from this address by default.
    .administrator = This is the address of the administrator of Service.
    .notification = Service sends notifications about requests to this address.
    .becomes = In Online the address becomes { $local }@customername.suocrm.eu or { $local }@customername.suocrm.com.
    .not-an-address = The value is not an e-mail address.
    .action = Decide whether to keep this address or to use the new one. To keep it: at your mail provider, forward this address to the new one, and add `include:_spf.online.superoffice.com` to the SPF record of { $domain } (DKIM is recommended). Mailboxes: { -settings } > "Requests" > { -email } > { -mailboxes }.
    .action-further = At your mail provider, forward this address to the new address of the mailbox, or stop using this address. If Online is to send from this address, add `include:_spf.online.superoffice.com` to the SPF record of { $domain }. Mailboxes: { -settings } > "Requests" > { -email } > { -mailboxes }.
    .action-recipient = Check that this address is still right in Online. A personal address does not have to be forwarded.
    .action-check = Check what the mailbox is used for: { -settings } > "Requests" > { -email } > { -mailboxes }.
    .action-value = Check whether Service uses this value. If so, enter a valid address in its place.

mailing-sender = domain that sends mailings
    .why = Online sends mailings through its own mail service, also for customers without Service. If the domain of the sender does not allow this, some of the mailings can end up as spam.
    .fix = Whoever manages the domain adds `include:_spf.online.superoffice.com` to its SPF record and orders a DKIM key from SuperOffice. The order must come from an address of the domain. The answer and the change in DNS can take days, so start well before the migration. Alternatively, Online can send through your own mail server: ask SuperOffice support.
    .message = { $mailings ->
            [one] 1 mailing was
           *[other] { $mailings } mailings were
        } sent from { $domain }. Online sends mailings through its own mail service.
    .message-last = { $mailings ->
            [one] 1 mailing was
           *[other] { $mailings } mailings were
        } sent from { $domain }, the last on { $day }. Online sends mailings through its own mail service.
    .message-templates =
        { $templates ->
            [one] 1 template has
           *[other] { $templates } templates have
        } a sender at { $domain }. Online sends mail through its own mail service.
    .message-licence =
        { $number ->
            [one] The licence { $licences } may include
           *[other] The licences { $licences } may include
        } Marketing. Online sends mailings through its own mail service. The table `s_shipment` is not required, but if your exports include it, the next check names the domains of the senders.
    .own-domains = Mailings are often sent from the domains of the users: { $domains }.
    .action = If no more mailings are sent from { $domain }, accept the finding. If mailings are sent, ask whoever manages { $domain } (usually the mail administrator or your IT supplier) to do two things: 1) add `include:_spf.online.superoffice.com` to the SPF record; 2) order a DKIM key from SuperOffice, and enter it in DNS. The order must come from an address at { $domain }; SuperOffice support says how. This can take days: start well before the migration.
    .action-licence = Ask whoever sends your mailings (for example the marketing department) from which domains they are sent. If nobody sends mailings, accept the finding. If mailings are sent, ask whoever manages each of these domains (usually the mail administrator or your IT supplier) to do two things: 1) add `include:_spf.online.superoffice.com` to the SPF record; 2) order a DKIM key from SuperOffice, and enter it in DNS. The order must come from an address at the domain; SuperOffice support says how. This can take days: start well before the migration.


## Rules of `sign-in-domains`, `identity` and `sizes`

size-in-bytes = { $bytes ->
        [one] 1 byte
       *[other] { $bytes } bytes
    }
size-in-unit = { $size } { $unit } ({ $bytes } bytes)

licence-identity-changed = company name or serial number has changed
    .why = The Online Migration Tool does not resume a migration if the company name or the serial number has changed since its last run.
    .fix = Do not change the licence during the project. If it has already changed, inform SuperOffice before the tool runs again.
    .message-name = The company name was `{ $name }` in the earlier report.
    .message-serial-number = The serial number was `{ $number }` in the earlier report.
    .action = Inform SuperOffice before the migration tool runs again. Do not change the licence during the project.

domain-census = e-mail domains of the users
    .why = If users will sign in with Microsoft or Google, their domain should be registered at SuperOffice before the migration. If it is registered later, each user has to sign in once with the old SuperOffice password to complete the transition. The user name must be the same as the name at Microsoft or Google (the UPN), which is usually, but not always, the e-mail address.
    .fix = Ask whoever manages sign-in in your company (usually IT) how the users of each domain will sign in. Before the migration, register the domains whose users will sign in with Microsoft or Google. For Microsoft, a Global administrator or an Application administrator of Microsoft 365 has to do it.
    .message = { $users ->
            [one] 1 user has
           *[other] { $users } users have
        } an address at this domain.
    .spelling = Is it your company's domain?
    .provider = The domain belongs to a mail provider.
    .tenant = The domain is the technical name of a Microsoft tenant.
    .wrong = The domain is probably a typo, or cannot receive mail.
    .other = The domain does not look like your company's domain.
    .action = Ask whoever manages sign-in in your company (usually IT) whether the users of { $domain } will sign in with Microsoft or Google. If not, accept the finding. If so, { $domain } has to be registered at SuperOffice before the migration: ask your consultant how. For Microsoft, only your Microsoft 365 administrator can do this: pass your consultant's answer on to this administrator.
    .action-check = Ask the mail administrator whether { $domain } is your company's domain, and ask whoever manages sign-in (usually IT) whether its users will sign in with Microsoft or Google. If the answer to both questions is yes, { $domain } has to be registered at SuperOffice before the migration: ask your consultant how. For Microsoft, only your Microsoft 365 administrator can do this: pass your consultant's answer on to this administrator. In every other case, do not register it, and accept the finding.
    .action-provider = Nothing to register: { $domain } is not your domain.
    .action-tenant = Do not register { $domain }. Register the domain with which its users sign in at Microsoft.
    .action-wrong = Do not register { $domain }. The findings about the addresses of its users say what to correct.

domain-may-be-registered = domain that may be registered already
    .why = Service fetches the mail of a mailbox at the domain by IMAP with OAuth. This suggests that the domain is registered at SuperOffice already, but does not prove it.
    .fix = Ask SuperOffice whether the domain is registered, before you register it.
    .message = Service fetches the mail of this mailbox by IMAP with OAuth, so { $domain } may be registered at SuperOffice already.
    .action = Ask SuperOffice whether { $domain } is registered, before you register it.

domain-difference =
    { $difference ->
        [ending] It differs from { $own } only in its ending.
       *[spelling] It differs from { $own } only in its spelling.
        [both] It differs from { $own } only in its ending and its spelling.
    }

foreign-domain = address outside the company's domains
    .why = Users with such an address are mostly consultants and partners. In Online, one address is one sign-in, shared by all SuperOffice customers where it is used. Only the administrator of the first of these customers (the primary tenant) can change the user name. The change applies at all these customers and can lock the user out.
    .fix = If the domain is your company's, accept the finding. If not, ask whether the user needs access. If access is not needed, remove the user plan, and accept the finding. If it is needed, do what the finding says: either enter an address of your company, or accept the finding and tell your consultant, who finds out which customer is the primary tenant.
    .message = { $domain } does not look like your company's domain.
    .message-spelling = Is { $domain } your company's domain?
    .message-provider = { $domain } belongs to a mail provider, not to your company.
    .action = Ask the mail administrator whether { $domain } is your company's domain. If so, accept the finding. If not, ask { $user } or the manager of { $user } whether { $user } needs access.
    .primary-tenant = If { $user } needs access, tell your consultant. Then accept the finding with the reason that { $user } needs access. The consultant finds out which company first had a user with this address in Online (the primary tenant): only the administrator of that company can change the user name.
    .after-shared = Nothing to enter in this row: follow the finding "{ CAPITAL($finding) }" about { $user }. There, { $user } is taken out of use or gets a different address. Then this finding closes too, unless the new address is also outside your company's domains.
    .first = First resolve the finding "{ CAPITAL($finding) }" about { $others }.
    .action-spelling = Ask the mail administrator whether { $domain } is your company's domain. If so, accept the finding: { $user } keeps the address. If not, ask { $user } or the manager of { $user } whether { $user } needs access. If { $user } needs access, ask the mail administrator for an address at a domain of your company, and enter it: { $place }.
    .action-provider = Ask { $user } or the manager of { $user } whether { $user } has a work address at your company. If so, enter it in place of this address: { $place }. If { $user } works for another company, tell your consultant, because only the administrator of the company that first had a user with this address in Online can change the user name. Then accept the finding with the reason that { $user } works for another company. If { $user } works for your company and has no work address, accept the finding.

onmicrosoft-domain = address at .onmicrosoft.com
    .why = A domain that ends in .onmicrosoft.com is the technical name of a Microsoft 365 tenant. It is sometimes registered at SuperOffice by mistake. The user name in Online must be the name with which the user signs in at Microsoft (the UPN), which normally is at the company's domain.
    .fix = Make an address at the company's domain the user's first address, and register that domain. Only a Global administrator or an Application administrator of the Microsoft tenant can register it.
    .message = { $domain } is the technical name of a Microsoft tenant, not the company's domain.
    .action = Ask the administrator of Microsoft 365 which name { $user } signs in with, and enter that name as the first e-mail address.

sub-domain = users with an address at a sub-domain
    .why = Registering a domain for sign-in with Microsoft or Google does not register its sub-domains. SuperOffice registers a sub-domain manually after you send a form, which takes time.
    .fix = Decide how the users of the sub-domain will sign in. If they will use Microsoft or Google, send SuperOffice the form for sub-domains well before the migration.
    .message = { $users ->
            [one] 1 user has an address
           *[other] { $users } users have addresses
        } at this sub-domain of { $domain }.
    .action = If the users of { $domain } will sign in with Microsoft or Google, send SuperOffice the form for sub-domains and wait until { $domain } is registered before you migrate.

user-without-password = user without a SuperOffice password
    .why = Passwords are moved to Online. If the domain of a user is registered for Microsoft or Google only after the migration, the user has to sign in once with the old SuperOffice password. A user without such a password probably cannot do this.
    .fix = Register the domain for Microsoft or Google before the migration. Otherwise check whether the user can get a SuperOffice password before the migration; if you do not know how, ask SuperOffice support.
    .message = The user signs in with { $kind }, and the table `Credentials` shows no SuperOffice password.
    .message-unused = The user signs in with { $kind }, and the table `Credentials` shows no use of the SuperOffice password.
    .action = Register the user's domain for Microsoft or Google before the migration, or check whether { $user } can get a SuperOffice password: { $place }. If you do not know how, ask SuperOffice support.

attachment-too-large = attachment larger than Online allows
    .why = In Online, the files of one request message can be at most 25 MB together.
    .fix = Ask SuperOffice whether such attachments are moved. If they are not needed, delete them, or store them outside SuperOffice.
    .message = The size of Service attachment { $attachment } is { $size } MB. The limit for a request message in Online is 25 MB.
    .message-summary = { $attachments } Service attachments are larger than 25 MB. The { $listed } largest are listed here.
    .action = Ask SuperOffice whether attachments of this size are moved. Delete the attachment in Service if it is not needed.
    .action-summary = Ask SuperOffice whether attachments of this size are moved.

plan-limit = limits of the Online plan
    .why = Two plans of the CRM Suite limit the number of active projects: Starter allows none, and Core allows 100. Plans also limit custom objects. Storage and mailings are charged by use, so the amount of data also affects the cost.
    .fix = Set the status of finished projects to completed, or order a plan that allows more active projects.
    .message = { $projects ->
            [one] 1 project is
           *[other] { $projects } projects are
        } active. The plan { $plan } allows { $limit }.
    .message-number = { $projects ->
            [one] 1 project is
           *[other] { $projects } projects are
        } active. The CRM Suite plan { $plan-without } allows none; the plan { $plan } allows { $limit }.
    .message-extra-tables =
        { $tables ->
            [one] 1 extra table exists.
           *[other] { $tables } extra tables exist.
        } The Online plan can limit the number of custom objects.
    .action = Set the status of finished projects to completed in SuperOffice, or order a plan that allows more active projects than { $plan }.
    .action-number = Compare the number of active projects with the plan that you order for Online.
    .action-extra-tables = Ask SuperOffice how many custom objects are allowed by the plan that you order for Online.

size-of-data = size of the data
    .why = The downtime grows with the size of the database and of the document archive. SuperOffice publishes no figures in hours. Storage is metered in Online, so the size is a question of cost too.
    .fix = Plan the migration with SuperOffice. Users can log in to Service and the Windows client until the upload starts; the start of the migration tool does not lock them out. Users of the Web client can still log in during the upload: ask them to stop working. Before the migration, you can delete old data that nobody needs.
    .message = `{ $what }` contains { $size }.
    .message-pieces = `{ $what }` contains { $size } in { $pieces ->
            [one] 1 file or row
           *[other] { $pieces } files or rows
        }.
    .message-table = Table `{ $table }` has at most { $rows ->
            [one] 1 row
           *[other] { $rows } rows
        }.
    .action = Plan the date of the migration with SuperOffice: the downtime grows with the size of the data.


## Rules of address lists

# Records of lists without a table of SuperOffice, and records without an id.
record-with-id = record { $id }
record-in-row = record in row { $row }
record-of-table-in-row = { $table } in row { $row }

# These places follow a colon.
place-address-card = { -person-card } or company card > { -email }
place-address-service = { -settings } > { -users } > the user, e-mail address of the Service user
place-address-list = in the program that the list comes from

merge-others = If two people share the address, change nothing. Otherwise keep { $record }, and merge the other records into it.
merge-into-kept = If two people share the address, change nothing. Otherwise merge { $record } into { $kept }.


## Reasons of verdicts

reason-not-sent = `{ $table }` was not sent.
reason-several-not-sent = { $tables } were not sent.
reason-nothing-to-check = There was nothing to check.
reason-several-databases = Exports of several databases are mixed: `company` has different values in { $first } and { $other }. Check each database separately.
reason-not-central = This is an export of a Travel or satellite database ({ $location }: current_id { $id }, systemlevel { $level }). Export the central database.
reason-satellite-database = This is an export of a satellite database ({ $location }: owner `{ $owner }`, database of `{ $company }`). Export the central database.
reason-other-owner = This is an export of a satellite database ({ $location }: the owner of the licence is not the company of the database). Export the central database.
evidence-empty-table = `{ $table }` was sent and is empty.
evidence-administrators = Administrators among the { $users } users in scope: { $administrators }.
evidence-no-service = `mail_in_filter` was sent and is empty, and no Service licence was found.
evidence-no-active-satellite = None of the { $companies } companies in the list has an active satellite. Check that the list is complete.
evidence-documents-compared = { $documents ->
        [one] 1 document was
       *[other] { $documents } documents were
    } compared with the listing of the document archive.
evidence-first-run = First run: nothing to compare. The licence names `{ $company }`, serial number { $number }.


# Why data cannot be used. Each phrase follows the name of a table, as in `reason-data`.
reason-data = `{ $table }` { $why }.
data-of-table = `{ $table }` { $why }
data-not-sent = was not sent
data-no-column = has no column `{ $field }`
data-unreadable =
    has { $cells ->
        [one] 1 cell
       *[other] { $cells } cells
    } in `{ $field }` that cannot be read: { $places }
data-no-value = has no value in `{ $field }` in any row
data-only-numbers = has only numbers in `{ $field }`, so the headers of two columns may be swapped
data-no-row = has no rows, although this table has rows in every database
data-lost-rows =
    lost { $rows ->
        [one] 1 row
       *[other] { $rows } rows
    }: { $places }
data-doubt = may be incomplete: { $doubt }
data-not-used = is not used: { $why }
too-many-set-aside = { $lost } of { $rows } rows (more than one in { $one-in }) were set aside: { $places }
data-file-unreadable = was sent as { $file }, which cannot be read
data-file-unreadable-because = was sent as { $file }, which cannot be read: { $why }
data-no-header = was sent as { $file }, which has no header with { $columns }
data-without-header = may be in { $file }, which has no header; confirm this with { $option }
data-ambiguous = may be in { $file }, which also fits { $others }; choose it with { $option }
data-table-continues = may continue below the table `{ $name }` in { $file }, from row { $row } on; extend the table over these rows or put a blank row before them
data-in-manifest = was not sent, although { $manifest } lists { $file }
data-rows-differ =
    has { $rows ->
        [one] 1 row
       *[other] { $rows } rows
    }, but { $manifest } lists { $stated } for { $file }; send both files as the script wrote them
data-no-user-name = has no column `userName`; if the installed version is 8.1 or older, send the list of all columns of the database, or enter the version with --onsite-version
data-user-name-unreadable = has cells in `userName` that cannot be read
data-addresses-unassigned = was not sent, so the rows of `Email` cannot be assigned to users
data-no-rank = has no readable column `rank`, which decides a user's first address
data-test-copy = has only addresses at { $domain } or similar domains, as in a test copy
data-damaged =
    has { $addresses ->
        [one] 1 address
       *[other] { $addresses } addresses
    } of users in `{ $field }` with characters damaged by the export: { $places }
data-plans-unmarked = has names of plans, but `extraFlags` does not mark any row as a plan
data-users-not-listed =
    does not contain { $users ->
        [one] 1 user
       *[other] { $users } users
    }
data-plans-unknown = has plans in use for which the number of seats bought is not known: { $plans }
data-administrators-unknown = does not show whether the administrators can still log in: it has no readable row for any of their persons ({ $users })
data-roles-unassigned = was not sent, so the roles of the users are not known
data-no-administrator-right = contains neither `admin-all` nor `admin-users`
data-no-travel-id = has a row without `travel_id`: { $place }
data-no-file = contains no file
data-other-folder = has the files of only { $found } of { $documents } documents, so it lists another folder or is incomplete
data-names-cut-off =
    has names that were cut off or that lost letters, so the files of { $documents ->
        [one] 1 document
       *[other] { $documents } documents
    } could not be compared
data-files-absent =
    does not have the files of { $documents ->
        [one] 1 document
       *[other] { $documents } documents
    }
data-archive-not-compared = was not sent or contains no file names, so the listing of the document archive could not be compared with it
data-appointments-absent = may be incomplete: { $without } of { $documents } documents have no row in it
data-owners-absent = may be incomplete: the owners of { $without } of { $documents } documents are not in it
data-appointments-not-sent = was not sent; the result of the query for `document` can replace it
data-companies-absent =
    was not sent, and `contact` does not contain the company of { $users ->
        [one] 1 user
       *[other] { $users } users
    }
data-version-or-later = is needed: the exports prove only that the version is { $version } or later, { $proof }
data-version-unreadable = is needed: config.version is `{ $text }`, which is not a release. Alternatively, enter the version with --onsite-version
data-version-unknown = is needed: nothing in the exports proves the version. Alternatively, enter the version with --onsite-version
data-version-entered-too-old = is needed to decide: version { $version } was entered, but { $seen } exists only { $range }
data-version-of-two-schemas = is needed to decide: the exports contain { $old }, which exists only before { $before }, and { $new }, which exists only { $range }
data-version-older-than-schema = is needed to decide: the version is { $version }, { $proof }, but { $seen } exists only { $range }
data-two-versions = is needed to decide between two versions: { $old }, { $old-proof }, and { $new }, { $new-proof }
releases-from = from { $version } on
releases-after = after { $version }
version-exactly = { $version }
version-before = older than { $version }

# What proves the version. Each phrase follows the number of the version.
version-entered = as entered with --onsite-version
version-of-schema = because { $seen } exists
version-of-service = according to config.version of Service (`{ $text }`)
seen-table = the table { $table }
seen-column = the column { $column }
seen-number-dates = the column { $column } with dates as numbers
evidence-version = Version { $version }, { $proof }.
evidence-version-or-later = Version { $version } or later, { $proof }.
evidence-version-after = A version after { $version }, { $proof }.
evidence-version-differs = Another source differs: { $version }, { $proof }.

# How many users need which plan.
evidence-demand =
    { $users ->
        [one] 1 user needs access; the plan today
       *[other] { $users } users need access; their plans today
    }: { $plans }. The number of Online plans bought is not known, so it was not compared.
evidence-no-demand = No user needs a plan. The number of Online plans bought is not known, so it was not compared.
demand-plan = { $users } { $plan }
demand-several-plans = { $users } with several plans
demand-no-plan = { $users } without a plan today
evidence-suite-plan =
    { $plan } is a plan of the CRM Suite for the whole company: its { $seats ->
        [one] 1 seat was
       *[other] { $seats } seats were
    } compared with all users.
evidence-other-plan =
    `{ $plan }` is not one of today's plans: its { $seats ->
        [one] 1 seat counts
       *[other] { $seats } seats count
    } in the total only.

# What to send or to enter, if it is not an SQL statement.
request-users-list = export the Users list of the administration client with all its columns
request-companies-list = export the Our companies list of the administration client with all its columns
request-table = export the table { $table } with all its columns
request-archive-listing = list the files of the document archive again, for example with: dir /s \\SERVER\so_arc > archive.txt
request-document-files = { $statement }, saved as document_files.csv
request-plans = enter how many seats of each plan were bought for Online: --plans NAME=N

# Doubts about a table. A phrase about a file follows the name of the file, as in `doubt-about-file`.
doubt-about-file = { $file } { $doubt }
doubt-part = a part of it { $reason }
doubt-stated-rows = states { $stated } rows, but { $rows } were found
doubt-row-limit = has exactly { $rows } rows, { $tool }; export it again without a row limit
limit-dbeaver = the number of rows that DBeaver fetches at first
limit-datagrip = the number of rows that DataGrip fetches at first
limit-management-studio = the limit of MySQL Workbench, and of `Select Top 1000 Rows` in SQL Server Management Studio
limit-sql-developer = the limit of SQL Developer's result grid
limit-superoffice = the limit of list exports in SuperOffice
limit-xls-with-header = the limit of an .xls worksheet with a header
limit-xls = the limit of an .xls worksheet
limit-xlsx-with-header = the limit of an .xlsx worksheet with a header
limit-xlsx = the limit of an .xlsx worksheet
doubt-cut-header = ends within its header, so rows may be cut off; export it again
doubt-no-line-end = ends without a line break, unlike the other files, so rows may be cut off at its end; export it again
doubt-encoding = has addresses with letters that may be misread, because its encoding is uncertain
doubt-query = was exported with a query that returns only some of the rows ({ $query }); export the complete table
doubt-value-in-header = has the value `{ $value }` in its header, so records may be in the header; export it with one header row and one row for each record
doubt-unknown-headers = has no rows and mostly unknown headers, which may be the values of a record; export it with one header row and one row for each record
doubt-header-repeated = repeats its headers in row { $row } instead of values; export it with one header row and one row for each record
doubt-header-in-every-row = repeats its headers in every row, so its records are not read; export it with one header row and one row for each record
doubt-record-above = seems to have a record in row { $row }, but this row is above the header and is not read; export it with the header in the first row
doubt-listing-end = ends without its last line, so files may be missing; write the listing again
doubt-rows-after =
    `{ $column }` refers to { $rows ->
        [one] 1 row
       *[other] { $rows } rows
    } with an id above the highest one in this table ({ $id })
doubt-rows-between = `{ $column }` refers to { $rows } consecutive rows that are not in this table
doubt-rows-most = `{ $column }` refers to { $rows } rows of this table, but { $missing } of them are missing
doubt-persons-absent = it has no person for { $employees } of { $all } employees ({ $logins })
doubt-addresses-absent = it has no row for { $employees } of { $all } employees ({ $logins })
doubt-companies-absent = it has no company for { $employees } of { $all } employees
doubt-users-absent =
    it does not contain { $users ->
        [one] 1 user
       *[other] { $users } users
    } of the Users list
doubt-no-address = none of the { $values } values in `email_address` of `Email` contains an @, so the column may contain other data
doubt-other-type = { $rows } rows in `Email` have a `type` other than { $type } although they contain an address, so `type` may contain other data
doubt-next-id = its highest id is { $highest }, but the next id in { $place } is { $next }, so about { $rows } rows may be missing; export it again without a row limit
doubt-missing-part = according to its name, { $file } is one of several parts, but part { $part } was not sent
doubt-subset = according to its name ({ $word }), { $file } is not the complete table


## Notes on inputs

# A note on an input, and what the input is if it is not used.
note-warning = warning: { $note }
input-not-used = not used, { $why }
not-recognised-unknown = unknown
not-recognised-ambiguous = ambiguous
not-recognised-headerless = headerless
not-recognised-ignored = ignored
not-recognised-refused = refused
not-recognised-copy = copy
not-recognised-no-address = no e-mail column
several-reasons = { $first }; { $second }
either-option = { $first }, or { $second }

# Rows that were set aside, with the reason.
rows-one = row { $row }
rows-range = rows { $first }-{ $last }
set-aside-rows = { $rows } set aside ({ $reason }): { $detail }
set-aside-first = { $number } of { $all } rows set aside, for example { $rows } ({ $reason }): { $detail }
set-aside-all = all { $all } rows set aside: { $rows } ({ $reason }): { $detail }
set-aside-only = { $number } of { $all } rows set aside: { $rows } ({ $reason }): { $detail }
set-aside-width = width
set-aside-quote = quote
set-aside-encoding = encoding
set-aside-cut-off = cut-off
set-aside-key = key
set-aside-conflict = conflict
set-aside-copy = copy
set-aside-not-a-record = not-a-record
aside-unknown-table = not a known table
aside-unknown-cells = { $cells }, not a known table
aside-declared-totals = the totals row of a declared table
aside-remark = a remark below a blank row
aside-header-repeated = the header is repeated
aside-joined-rows = a line break in `{ $header }`: a stray quotation mark joined several rows into one cell
aside-width = { $found } cells where the header has { $expected }
    .layout = { $found } cells where the layout has { $expected }
    .list = { $found } cells, but the header has { $expected }
aside-no-header = only cells that are not below a header
aside-total = a total row
aside-unreadable-key = `{ $value }` in `{ $header }` cannot be read
aside-nothing-in = all of { $columns } are empty
aside-empty-field = `{ $field }` is empty
aside-empty-key = the key is empty
aside-same-row = the same row as { $place }
aside-same-key = the key { $key } is also in { $place }, with other values
aside-cut-off = the file ends within this record
aside-undecodable = contains bytes that are not valid in the encoding of the file
aside-broken = a line break in an unquoted value splits this record
aside-border = text crosses the border between two columns
aside-line-length = the length of the line does not match the columns
aside-text-after-quote = text follows a closing quote in this line
aside-quote-never-closed = a quote is opened in this line and never closed
aside-quote-encloses-records = a quote is opened in this line and closed only in a later record
aside-not-a-file = does not describe a file
aside-no-address-column = no column of e-mail addresses

# Inputs that may contain more data.
more-data-file = { $file } cannot be read and may contain more data
more-data-table = { $file } is not a known table and may contain more data
more-data-columns = { $file } also has columns of `{ $table }`, which are not read
more-data-cells = { $file } has { $cells } that are not a known table and may contain more data
more-data-cells-without-header = { $file } has { $cells } that are not below a header and may contain more data
cells-one = the cell { $cell }
cells-in-area = { $number } cells in { $area }

# Notes on tables and files that were not recognised. The attributes also contain options or commands of this program.
note-copy = identical to { $file }, so only that file is read
note-unreadable = cannot be read: { $why }
note-about-cells = { $cells } next to the tables of the sheet: { $note }
note-cells-not-read = { $cells } next to the table: not part of it and not read
note-unknown-table = not a known table; if it is only a note, nothing needs to be done; if it is a table, export it again with column headers
    .option = not a known table; if it is only a note, nothing needs to be done; if it is a table, export it again with column headers (`analyze explain exporters` describes this for each tool), or name it with --table KIND=FILE, or name its columns with --layout KIND=FILE:COLUMN,COLUMN if it has no header
note-ambiguous = the header in row { $row } fits several tables: { $tables }
    .option = the header in row { $row } fits several tables: { $tables }; choose one with { $option }
note-headerless = it has no header; its { $width } columns look like those of the SQL statement for { $tables }; export it again with column headers
    .option = it has no header; its { $width } columns look like those of the SQL statement for { $tables }; if this table was exported, run again with { $option }; otherwise export it again with column headers (`analyze explain exporters` describes this for each tool)
    .options = it has no header; its { $width } columns look like those of the SQL statement for { $tables }; if one of these tables was exported, run again with its option: { $options }; otherwise export it again with column headers (`analyze explain exporters` describes this for each tool)
note-headers-absent = named like `{ $table }`, but no row contains its headers ({ $headers }); export it again with column headers: { $request }
    .command = named like `{ $table }`, but no row contains its headers ({ $headers }); export it again with column headers (`analyze explain exporters` describes this for each tool): { $request }
    .option = named like `{ $table }`, but no row contains its headers ({ $headers }), and the columns are not in the order of the SQL statement for `{ $table }`: { $misfit }; if the file has no header, name its columns with --layout KIND=FILE:COLUMN,COLUMN; otherwise export it again with column headers (`analyze explain exporters` describes this for each tool): { $request }
layout-not-needed = row { $row } is a header, so --layout is not needed; if the table is not recognised, name it with { $option }
layout-misfit = the layout does not fit: { $why }; name the columns in the order in which they were exported (--layout KIND=FILE:COLUMN,COLUMN), or export it again with column headers (`analyze explain exporters` describes this for each tool)
misfit-header = row { $row } looks like a header, not like a record; add the names in this row to the file given with --aliases, or remove the row
misfit-width = the layout has { $columns } columns, but { $rows } of { $all } rows have { $cells } cells
misfit-column = column { $number } (`{ $name }`) { $why }
misfit-mostly-empty = is empty in { $empty } of { $all } rows, but should contain { $wanted }
misfit-row = { $what } in row { $row }, but should contain { $wanted }; { $wrong } of { $all } rows do not fit
misfit-empty = is empty
misfit-value = contains `{ $value }`
pattern-number = a whole number
pattern-flag = 0 or 1
pattern-date = a date
pattern-address = an e-mail address
pattern-words = a text with letters
pattern-identifier = the name of a table or column
pattern-anything = a text
repeated-header = two columns have the header `{ $field }`, so neither can be trusted
missing-columns = it has no column { $columns }
file-changed = the file changed while it was read; run again when no program writes to it
listing-unreadable = more than { $lines } lines do not describe a file; export the listing again

# Notes on tables that were read.
note-layout = no header; the columns given are { $columns }
    .option = no header; the columns given with --layout are { $columns }
note-declared-table = the workbook declares the table `{ $name }` in { $area }
note-table-next-to-cells = the table begins in column { $column }, next to other cells
note-cells-without-header = { $cells } not below a header: not read
note-header-row = the header is in row { $row }; the rows above it are not read as data
note-secret-columns = { $number ->
    [one] { $number } secret column ({ $columns }) not read; please leave it out of the export
   *[other] { $number } secret columns ({ $columns }) not read; please leave them out of the export
}
note-unneeded-columns = columns that are not needed: { $columns }
note-repeated-header = two columns have the header `{ $field }`, so neither is read; give them different headers
note-lost-rows = { $rows ->
    [one] 1 row set aside: { $remedy }
   *[other] { $rows } rows set aside: { $remedy }
}
remedy-width = a value without quotes contains a separator or a line break; export the table again with quotes around texts
    .command = a value without quotes contains a separator or a line break; export the table again with quotes around texts (`analyze explain exporters` describes this for each tool)
remedy-quote = a quotation mark in a value is not doubled; export the table again with quotes around texts
    .command = a quotation mark in a value is not doubled; export the table again with quotes around texts (`analyze explain exporters` describes this for each tool)
remedy-encoding = the file mixes several encodings; export again as UTF-8, each query into a separate file
remedy-cut-off = the file is cut off; check that the disk has free space, then export or copy the file again
remedy-key = the key is empty or damaged; export the table again from the database, not through a spreadsheet
remedy-conflict = the same key occurs twice with different values; send one export of each table, all from the same day
note-unreadable-cells = { $number ->
    [one] 1 cell in `{ $field }` cannot be read, in row { $row }
   *[other] { $number } cells in `{ $field }` cannot be read, the first in row { $row }
}
note-link = cell { $cell } shows `{ $shown }` but links to { $address }; only the value that the cell shows is checked
note-links-more = { $number ->
    [one] 1 more cell links to an address that it does not show
   *[other] { $number } more cells link to an address that they do not show
}
note-rows-not-of-users = { $rows ->
    [one] 1 row is not checked, because it belongs to a person who is not a user
   *[other] { $rows } rows are not checked, because they belong to people who are not users
}
note-rows-compared = { $rows ->
    [one] 1 row is read to compare file names
   *[other] { $rows } rows are read to compare file names
}
note-rows-counted = { $rows ->
    [one] 1 row is counted and not listed
   *[other] { $rows } rows are counted and not listed
}
note-ambiguous-dates = the dates in `{ $field }` could be day-month or month-day, so they are not used; export dates as YYYY-MM-DD
note-date-logins = { $number ->
    [one] 1 login is a date, in row { $row } (`{ $login }`): Excel turns a login such as MAR1 into a date; export the table again from the database, not through a spreadsheet
   *[other] { $number } logins are dates, the first in row { $row } (`{ $login }`): Excel turns a login such as MAR1 into a date; export the table again from the database, not through a spreadsheet
}
note-pilcrows = { $number ->
    [one] 1 address contains `¶`, in row { $row }: DBeaver writes `¶` for a line break; the field in SuperOffice has several lines
   *[other] { $number } addresses contain `¶`, the first in row { $row }: DBeaver writes `¶` for a line break; the field in SuperOffice has several lines
}

# Notes on text files.
note-encoding-possible = the encoding is not certain: it may be { $encoding }; if letters look wrong, export as UTF-8
    .option = the encoding is not certain: it may be { $encoding }; if letters look wrong, export as UTF-8 or set the encoding (--encoding FILE={ $encoding })
note-encoding-chosen = the encoding is not certain: read as { $chosen }, but { $other } is also possible; if letters look wrong, export as UTF-8
    .option = the encoding is not certain: read as { $chosen }, but { $other } is also possible; if letters look wrong, export as UTF-8 or set the encoding (--encoding FILE={ $other })
note-mixed-encodings = { $lines ->
    [one] two encodings are mixed: 1 line is not in { $encoding }, and its row is set aside; export again as UTF-8, each query into a separate file
   *[other] two encodings are mixed: { $lines } lines are not in { $encoding }, and their rows are set aside; export again as UTF-8, each query into a separate file
}
note-damage = { $cells ->
    [one] column { $column }, 1 cell in row { $row }: { $why }
   *[other] column { $column }, { $cells } cells from row { $row } on: { $why }
}
    .named = { $cells ->
        [one] column { $column } ({ $name }), 1 cell in row { $row }: { $why }
       *[other] column { $column } ({ $name }), { $cells } cells from row { $row } on: { $why }
    }
damage-exponent = Excel shortened long numbers (such as 8,98802E+19), and their digits are lost; export the table again from the database directly into a file, or save it in Excel as an Excel workbook (.xlsx)
damage-hashes = Excel saved #### because the column was too narrow; widen the column in Excel and save the file again, as an Excel workbook (.xlsx)
damage-letters-lost = question marks replace letters (å, ä, ö, ø, æ, é …), as in a file written as ASCII; export again in PowerShell with Export-Csv -Encoding UTF8 -NoTypeInformation
damage-mojibake = letters were decoded with the wrong encoding and saved again (Ã¥ instead of å); export again as UTF-8, and do not open the file before you send it
damage-replacement = U+FFFD replaces characters that an earlier program could not read; export again from the database, as UTF-8
damage-control = control characters U+0080 to U+009F, usually Windows quotation marks saved as Latin-1; export again as UTF-8
note-skipped-lines = { $lines ->
    [one] 1 line skipped ({ $kind }), in row { $row }
   *[other] { $lines } lines skipped ({ $kind }), first in row { $row }
}
skipped-blank = blank
skipped-type-line = PowerShell type line
skipped-separator-line = separator line for Excel
skipped-dashes = dashes
skipped-repeated-header = repeated header
skipped-row-count = row count
skipped-completion-time = completion time
skipped-prompt = prompt
skipped-partial-query = query for some of the rows
skipped-message = database message
skipped-preamble = text above the header
note-listing = read as a file listing in the format of { $program }

# Notes on workbooks and archives.
note-cells-no-result = formulas without a stored result in { $columns }: their values are unknown; open the workbook in Excel or LibreOffice, recalculate it, save it and send it again
note-cells-error = error values such as #N/A in { $columns }: their values are unknown; correct the formulas or send an export of the values
note-cells-lost-digits = whole numbers of 16 or more digits in { $columns }: a spreadsheet keeps 15, so the last digits are lost; export the column as text
column-and-count = column { $column } ({ $cells })
note-hidden-rows = { $number ->
    [one] 1 row hidden by a filter or by hand, but read: { $named }
   *[other] { $number } rows hidden by a filter or by hand, but read: { $named }
}
note-hidden-columns = { $number ->
    [one] 1 run of columns hidden by hand, but read: { $named }
   *[other] { $number } runs of columns hidden by hand, but read: { $named }
}
note-sheet-hidden = the sheet is hidden in the workbook; its rows are read
note-sheet-dialogue = the sheet is a dialogue sheet without rows, so it is not read
note-sheet-macros = the sheet is a macro sheet without rows, so it is not read
note-sheet-chart = the sheet is a chart without rows, so it is not read
note-sheet-code = the sheet is a code module without rows, so it is not read
note-same-name-in-archive = its archive contains another file with the same name
note-outside-archive = its name points outside the archive; the part that does so (`..`, a drive or a leading slash) is not shown
note-read-as-text = not a workbook, although its name is that of a workbook; it is read as text
note-read-as-workbook = a workbook, although its name says otherwise; it is read as a workbook

# Notes on users and on the age of the built-in lists.
note-users = Users who { $kind }: { $users } of { $all }.
    .named = Users who { $kind }: { $users } of { $all } ({ $names }).
note-unknown-types = The column Type of the Users list has values that are not known: { $values }. Rows with these values count as users.
note-users-without-column = `associate` has no column `{ $field }`, so users cannot be excluded by this column
note-persons-incomplete = `person` is incomplete. Former employees among the missing rows count as users.
note-persons-missing = `person` is missing or doubtful. Former employees cannot be identified, so they count as users.
note-owners-not-sent = `OwnerContactLink` was not sent. Users of all companies are included.
note-owners-empty = `OwnerContactLink` was sent and is empty. Users of all companies are included.
note-owners-incomplete = `OwnerContactLink` may be incomplete. Users of all companies are included.
note-test-copy = This is an export of a test copy: every e-mail address of a user is at { $domain } or a similar domain. Export the production database.
note-lists = Lists of the e-mail engine: { $lists }
note-old-list = The list of { $list } is from { $day }, over a year before the newest date in the exports ({ $newest }). Newer entries are missing; use a newer release of this program.

# Notes on changes since an earlier report, and on decisions.
note-other-customer = The earlier report is about another company, with another serial number, so none of its findings counts as fixed. Is it the right file?
note-newer-baseline = The earlier report has newer data ({ $then }) than these exports ({ $now }). Is it the right file?
note-fewer-rows = Table `{ $table }` had { $then } rows in the earlier report and has { $now } now
note-table-not-sent-again = Table `{ $table }` was in the earlier report and was not sent this time
note-is-export-complete = { $note }. Is the export complete?
note-undecided-before = The earlier report did not decide { $requirements }, so findings there may count as new although they existed before
note-accepted-before = { $findings ->
    [one] 1 finding was accepted in the earlier report. It counts as open unless the decisions file is named again.
   *[other] { $findings } findings were accepted in the earlier report. They count as open unless the decisions file is named again.
}
    .option = { $findings ->
        [one] 1 finding was accepted in the earlier report. It counts as open unless the decisions file is named again (--decisions).
       *[other] { $findings } findings were accepted in the earlier report. They count as open unless the decisions file is named again (--decisions).
    }
note-new-users = { $users ->
    [one] 1 new user since the earlier report: { $names }
   *[other] { $users } new users since the earlier report: { $names }
}
note-gone-users = { $users ->
    [one] 1 user is in the earlier report and not in these exports: { $names }. SuperOffice retires users and does not delete them, so the findings about this user do not count as fixed. Is the export complete?
   *[other] { $users } users are in the earlier report and not in these exports: { $names }. SuperOffice retires users and does not delete them, so their findings do not count as fixed. Is the export complete?
}
note-rules-not-requested = { $findings ->
    [one] 1 finding of the earlier report is left out, because its rule was not requested
   *[other] { $findings } findings of the earlier report are left out, because their rules were not requested
}
note-unknown-rules = { $findings ->
    [one] 1 finding of the earlier report is left out, because this version does not have its rule
   *[other] { $findings } findings of the earlier report are left out, because this version does not have their rules
}
note-accepted-without-reason = Accepted without a reason, so the findings are still open: { $decisions }
note-done-but-found = Marked as done, but still in the exports: { $decisions }
note-nothing-to-apply = Decisions to apply a suggestion, although the finding has no suggestion: { $decisions }
note-expired-decisions = Expired decisions (the findings count again): { $decisions }
note-unused-decisions = Decisions that fit no finding of this report: { $decisions }
note-decisions-on-fixed = Decisions about fixed findings (they can be deleted): { $decisions }
note-conflicting-decisions = Different decisions on the same finding: { $decisions }
conflicting-decisions = { $used } is used, { $other } is ignored
decision-on-finding = { $place } ({ $finding })
decision-on-user = { $place } ({ $rule } of user { $user })

# Notes on lists of addresses. A reason begins after the name of the file.
note-no-address-column = No column has a known header for e-mail addresses.
    .option = No column has a known header for e-mail addresses. If a column contains addresses, give its header with --column.
note-rows-without-address = { $rows ->
    [one] 1 row without an address
   *[other] { $rows } rows without an address
}
note-rows-of-other-type = { $rows ->
    [one] 1 row with chat names or telephone numbers, not checked
   *[other] { $rows } rows with chat names or telephone numbers, not checked
}
note-secret-column-ignored = Ignored as secret: { $columns }. Leave such columns out next time.
note-list-without-header = The list has no header line. Row { $row } is read as the first record, and the addresses are read from { $columns }.
note-columns-not-read = Not read, although some cells contain an @: { $columns }.
    .option = Not read, although some cells contain an @: { $columns }. If these are addresses, give the header with --column.
list-unreadable-file = { $file } cannot be read
list-unreadable-rows = { $rows ->
    [one] has 1 row that cannot be read, row { $row } ({ $why })
   *[other] has { $rows } rows that cannot be read, the first in row { $row } ({ $why })
}
list-cells-with-error = { $cells ->
    [one] has 1 cell with an error instead of an address
   *[other] has { $cells } cells with an error instead of an address
}
list-empty = the list contains no address

# Files that are not read. The reason follows the words "not read".
not-read = not read: { $why }
left-out-macos = a metadata file of macOS
left-out-lock = the lock file of an open workbook; save and close the workbook if its last changes matter
left-out-browser = a metadata file of the file browser
left-out-query-log = the log of the export script
    .command = the log of the script that `analyze queries` printed
left-out-hidden = a hidden file
left-out-link = a link
left-out-mail-signature = the signature of a mail (S/MIME)
left-out-vcard = a business card (vCard)
left-out-calendar = a calendar entry
left-out-pgp-signature = a signature (PGP)
left-out-pgp-key = a public key (PGP)
left-out-certificate = a certificate
left-out-json-report = a report of this program, not an export
    .option = a report of this program, not an export; to compare with it, pass it with --baseline
left-out-report = a report of this program, not an export
    .option = a report of this program, not an export; only its fix list (--decisions) and its JSON (--baseline) can be used again
left-out-fix-list = a fix list of this program, not an export
    .option = a fix list of this program, not an export; to use its decisions, pass it with --decisions
left-out-report-table = a table of a report of this program, not an export
    .option = a table of a report of this program, not an export; only its fix list (--decisions) and its JSON (--baseline) can be used again
left-out-html-text = a text in HTML without a table
left-out-picture = a picture in the text of the mail
left-out-forwarded-message = a forwarded message without attachments
left-out-forwarded-mail = a forwarded mail without attachments
left-out-winmail = the formatting of a mail (winmail.dat), without attachments
left-out-outlook-item = an Outlook item that is not a mail, without attachments
left-out-signature-of-mail = the signature of the mail
left-out-pgp-version = the version line of an encrypted mail (PGP)
left-out-delivery-report = a delivery report
left-out-read-receipt = a read receipt
left-out-spam-report = a spam report
left-out-mail-header = the header of another mail
left-out-not-a-file = neither a file nor a folder
left-out-link-name = a link; to read it, give its path on the command line

# Files and sheets that are refused: the cause, and what to do. The attributes also contain technical causes, or options and commands of this program.
refused-archive-empty = an archive without files; pack it again
refused-archive-password = password-protected; unpack it with its password into the folder and run again
refused-archive-packing = packed in a way that is not supported; unpack it into the folder and run again
    .cause = packed in a way that is not supported ({ $cause }); unpack it into the folder and run again
refused-archive-compression = an unsupported compression in the archive ({ $method }); pack it again with Deflate, the standard method, or unpack it into the folder
refused-archive-damaged = a damaged or incomplete archive; copy or download it again
    .cause = a damaged or incomplete archive ({ $cause }); copy or download it again
refused-split-archive = one part of a split zip archive; put all parts into one folder, unpack them together, for example with 7-Zip, and give the folder with the unpacked files
refused-too-many-members = contains more than { $files } files; send only the exports
refused-member-damaged = a damaged or incomplete member of an archive; pack the archive again
    .cause = a damaged or incomplete member of an archive ({ $cause }); pack the archive again
refused-bomb = unpacks to over 200 times its size, which no export does, so it is not read; send it unpacked
refused-archives-too-large = all archives together unpack to over 2 GB; send the exports unpacked
refused-document = { $what }, not a table; { $remedy }
refused-text-document = { $what }, not a text table; { $remedy }
remedy-export = export the table itself as .csv or .xlsx
remedy-unpack = unpack it into the folder and run again
remedy-query = take the export script that you received, run it against the database and send its exports
    .command = print the export script with `analyze queries`, run it against the database and send its exports
remedy-remove = remove it from the folder
remedy-save-again = open it in Excel or LibreOffice and save it as .xlsx
remedy-save-in-excel = open it in Excel and save it as an Excel workbook (.xlsx)
remedy-choose-csv = choose CSV as the output format of the tool, for example `--csv` in psql
format-pdf = a PDF document
format-png = a PNG image
format-jpeg = a JPEG image
format-gif = a GIF image
format-tiff = a TIFF image
format-webp = a WebP image
format-heic = a HEIC image
format-parquet = a Parquet file
format-seven-zip = a 7z archive
format-rar = a RAR archive
format-xz = an xz archive
format-zstandard = a Zstandard archive
format-bzip2 = a bzip2 archive
format-cabinet = a cabinet archive
format-tar = a tar archive
format-outlook-data = an Outlook data file
format-sqlite = an SQLite database
format-backup = an SQL Server backup
format-access = an Access database
format-program = a program
format-excel-2 = an Excel 2 workbook
format-excel-3 = an Excel 3 workbook
format-excel-4 = an Excel 4 workbook
format-office = a Word, PowerPoint or Visio document
format-open-document = an OpenDocument file that is not a spreadsheet
format-old-office = an old Office document that is not a workbook
format-html = a web page (HTML), whatever its name
format-xml-spreadsheet = an XML spreadsheet of Excel 2003
format-sylk = a SYLK spreadsheet
format-dif = a DIF spreadsheet
format-dbase = a dBASE table
format-xml = an XML document
format-json = a JSON document
format-rtf = a rich text document
format-boxed = a table drawn with lines for the screen
refused-protected-ods = the workbook is password-protected; open it in LibreOffice with its password, choose File > Save As, enter a new name, clear the check box "Save with password", save, and send the new file
refused-apple-numbers = a document of Apple Numbers; open it in Numbers, choose File > Export To > CSV or Excel, and send that file
refused-protected-workbook = the workbook is password-protected; open it in Excel, remove the password (File > Info > Protect Workbook > Encrypt with Password), save the workbook and send it
refused-protected-office = a password-protected Office file; open it in Excel, remove the password (File > Info > Protect Workbook > Encrypt with Password), save the file and send it
refused-workbook-damaged = the workbook is damaged or incomplete; copy or download it again, or open it in Excel or LibreOffice and save it as .xlsx under a new name
    .cause = the workbook is damaged or incomplete ({ $cause }); copy or download it again, or open it in Excel or LibreOffice and save it as .xlsx under a new name
refused-workbook-too-large = the workbook unpacks to more than any export contains, so it is not read; export each table as .csv instead
    .cause = the workbook unpacks to { $size }, more than any export contains, so it is not read; export each table as .csv instead
refused-workbook-unreadable = the workbook is damaged or of a kind that cannot be read here; open it in Excel or LibreOffice, save it as .xlsx under a new name and send the new file
    .cause = the workbook is damaged or of a kind that cannot be read here ({ $cause }); open it in Excel or LibreOffice, save it as .xlsx under a new name and send the new file
refused-cell-outside = the sheet is damaged: it contains the cell { $cell }, which is outside the limits of a sheet; open the workbook in Excel or LibreOffice, save it as .xlsx under a new name and send the new file
refused-cell-order = the sheet is damaged: cell { $cell } is stored after cells of a later row; open the workbook in Excel or LibreOffice, save it as .xlsx under a new name and send the new file
refused-cell-twice = the sheet is damaged: cell { $cell } is stored twice or out of order; open the workbook in Excel or LibreOffice, save it as .xlsx under a new name and send the new file
refused-sheet-too-many-cells = the sheet unpacks to more cells than any export contains, so it is not read; export the table as .csv instead
refused-sheet-too-much-row = one row of the sheet unpacks to more text than a row of any export contains, so the sheet is not read; export the table as .csv instead
refused-sheet-too-much-text = the sheet unpacks to more text than any export contains, so it is not read; export the table as .csv instead
refused-not-a-workbook = the content is not a workbook; export the table again as .csv or .xlsx
refused-nested-archive = an archive in an archive in an archive is not opened; unpack it into the folder and run again
refused-nested-mail = a mail in a mail in a mail is not opened; save its attachments into the folder and run again
refused-unsearchable = cannot be searched; get permission to read it, and run again
    .cause = cannot be searched ({ $cause }); get permission to read it, and run again
refused-unreadable = cannot be read; check that the file is complete and that you have the right to read it
    .cause = cannot be read ({ $cause }); check that the file is complete and that you have the right to read it
refused-in-use = cannot be read, because another program has it open; close it in that program (for example, Excel), and run again
    .cause = cannot be read ({ $cause }); close it in the program that has it open (for example, Excel), and run again
refused-read-error = cannot be read to its end ({ $cause }); check that the file is complete and not locked
refused-changed = changed while it was read; wait until it is completely written and run again
refused-no-bytes = empty, 0 bytes; export the table again (an empty table still has its header line)
refused-blank = the file is empty or blank; export the table again (an empty table still has its header line)
refused-mailbox = a mailbox file with several mails; save their attachments into the folder
refused-package-damaged = an archive or workbook that is damaged or incomplete; copy or download it again
    .cause = an archive or workbook that is damaged or incomplete ({ $cause }); copy or download it again
refused-office-damaged = an old Office file that is damaged or incomplete; copy or download it again
    .cause = an old Office file that is damaged or incomplete ({ $cause }); copy or download it again
refused-web-archive = a web page saved as one file (.mht), not a table; open it in Excel and save it as an Excel workbook (.xlsx)
refused-outlook-damaged = an Outlook message that is damaged or incomplete; save the message again
    .cause = an Outlook message that is damaged or incomplete ({ $cause }); save the message again
refused-outlook-part = an Outlook message with a damaged part; save the message again
refused-attachment-empty = an attachment without content; save the message again
refused-attachment-damaged = an attachment that is damaged or incomplete; save the message again
refused-attachment-cut-off = an attachment that is damaged or cut off; save the complete mail again
refused-attachment-uuencode = a damaged or cut-off attachment in the text of the mail (uuencode); save the complete mail again
refused-mail-part = a cut-off part of a mail; save the complete mail again
refused-outlook-no-attachments = an Outlook message without attachments; if the exports are behind a link, download them into the folder
refused-mail-no-attachments = a mail without attachments; if the exports are behind a link, download them into the folder
refused-only-a-link = only a link to a file, not the file; download the file into the folder
refused-embedded-object = an object of another program, embedded in the message; send the export as a file
refused-mail-damaged = a damaged mail; save its attachments into the folder
refused-mail-too-large = a mail of over 512 MB; save its attachments into the folder
refused-winmail-damaged = a damaged or cut-off winmail.dat of Outlook; ask the sender to send the mail again as plain text or HTML instead of Rich Text
refused-winmail-object = a mail or an embedded object that cannot be read, in a winmail.dat of Outlook; open the whole mail in Outlook and save its attachments into the folder
refused-mail-piece = one of several pieces of a large mail; open the mail in the mail program and save its attachments into the folder
refused-smime-detached = only the signature of a mail (S/MIME), not the mail; remove the signature from the folder
refused-smime-signed = a signed mail (S/MIME) with its content inside the signature; open it in the mail program and save its attachments into the folder
refused-smime-encrypted = an encrypted mail (S/MIME), which only its recipient can open; open it in the mail program and save its attachments into the folder
refused-smime-compressed = a compressed mail (S/MIME); open it in the mail program and save its attachments into the folder
refused-pgp = encrypted with PGP; decrypt it, for example in the mail program, and save the files into the folder
refused-pgp-text = a text with a PGP signature around it; remove the signature, for example with `gpg --decrypt`, and save the file into the folder

# Text files that are refused.
refused-too-damaged = more than { $records } records are damaged (the first: { $first }); export the table again, as CSV with every text in quotes, or as XLSX
refused-long-line = line { $line } is longer than { $size } MB, so the file is not a table; export the table again as CSV
refused-second-result = a second result with different columns begins at row { $row }; export each query into a separate file
refused-sql-error = an SQL error message instead of data: "{ $text }"; correct the query and export again
refused-utf-32 = the file is in UTF-32, which is not supported; save it as UTF-8
refused-joined-utf-16 = { $lines ->
    [one] two encodings are joined in one file: 1 line is in UTF-16, but the lines before it are in another encoding, such as UTF-8; export again, each query into a separate file in UTF-8
   *[other] two encodings are joined in one file: { $lines } lines are in UTF-16, but the lines before them are in another encoding, such as UTF-8; export again, each query into a separate file in UTF-8
}
refused-joined-bytes = { $lines ->
    [one] two encodings are joined in one file: the first lines are in UTF-16, but 1 line is in another encoding, such as UTF-8; export again, each query into a separate file in UTF-8
   *[other] two encodings are joined in one file: the first lines are in UTF-16, but { $lines } lines are in another encoding, such as UTF-8; export again, each query into a separate file in UTF-8
}
refused-binary = binary data, not text; export the table again as .csv or .xlsx
refused-encoding = the encoding is not clear (perhaps { $encodings }); export as UTF-8
    .option = the encoding is not clear (perhaps { $encodings }); export as UTF-8, or set the encoding (--encoding FILE=cp850)
either-encoding = { $first } or { $second }
refused-no-rows = no line looks like a row of a table; export the table as CSV with a header line
refused-separator = the separator between the cells is not clear; export the table as CSV with a header line and with quotes around texts
    .command = the separator between the cells is not clear; export the table as CSV with a header line and with quotes around texts (`analyze explain exporters` lists the steps for each tool)
refused-separators = the separator between the cells is not clear ({ $first } or { $second }); export the table with a header line and with quotes around texts, or add `sep=;` (with the right character) as the first line
    .command = the separator between the cells is not clear ({ $first } or { $second }); export the table with a header line and with quotes around texts (`analyze explain exporters` lists the steps for each tool), or add `sep=;` (with the right character) as the first line
separator-tab = tab
separator-space = space
separator-none = nothing
refused-two-exports = cells are separated by { $first } at the start and by { $second } further down, so the file contains two exports; export each into a separate file
refused-format-objects = PowerShell formatting objects instead of data; export the table again in PowerShell with Export-Csv -Encoding UTF8 -NoTypeInformation, without Format-Table or Format-List
refused-wrapped-lines = lines were wrapped, so no line contains a whole record; export the table again with sqlcmd -W -s";" -w 65535 -u, without -h -1 (which leaves out the header line), or in SQL*Plus with SET MARKUP CSV ON before SPOOL

# Subjects of findings that have neither a login nor a name.
subject-traveller = traveller { $id }
subject-associate = associate { $id }
subject-satellite = satellite { $id }
subject-database = database
subject-table = table { $table }
subject-plan = plan { $plan }
subject-all-plans = all plans
subject-attachment = attachment { $id }
subject-large-attachments = attachments that are too large
subject-projects = active projects
subject-extra-tables = extra tables
subject-document = document { $id }
subject-missing-files = documents without a file
subject-file = file { $path }
subject-large-files = files that are too large
subject-marketing-licences = licences for Marketing
subject-archive = archive { $id }

# A note on files next to the folders of customers.
note-customer-unknown = Not read: { $files }. The customer is not known. Move each file into the folder of its customer.

# The verdict of one requirement of a customer, with its numbers of findings.
verdict-with-counts = { $verdict }: { $counts }
verdict-count = { $number } { $verdict }


## Words of reports: verdicts, severities, defects

# The verdict of a requirement, for people. The attribute is the word on a terminal.
verdict-fail = to fix
    .short = fail
verdict-unknown = not checked
    .short = unknown
verdict-review = to check
    .short = review
verdict-pass = passed
    .short = pass
verdict-not-applicable = not applicable
    .short = not-applicable
    .abbreviation = n/a

# The overall verdict in one word, on a terminal and in lists of customers.
overall-not-ready = not-ready
overall-undecided = undecided
overall-ready-with-reviews = ready-with-reviews
overall-ready = ready
overall-could-not-run = could-not-run

# The severity of a finding that needs no action, needs preparation, or closes when another finding is resolved.
severity-info = for information
severity-prepare = to prepare
severity-kept = closes by itself

# Whether a finding is new compared with an earlier report.
status-new = new
status-open = open
status-accepted = accepted
status-fixed = fixed
status-unchecked = not checked again
status-since = { $status } since { $day }

# How certain a suggested value is.
fix-auto = safe
fix-confirm = please confirm
fix-manual = find out

yes = yes
no = no

# The words of decisions. People write them into the workbook. The synonyms are other words that are understood, with a
# vertical bar between them.
decision-accept = accept
    .synonyms = accepted | ok | okay | approve | approved | agreed | ignore | keep as it is
decision-apply = apply
    .synonyms = apply suggestion | confirm | confirmed | change
decision-reject = reject
    .synonyms = rejected | not accepted | no | must fix | to fix
decision-later = later
    .synonyms = postponed | deferred | pending | wait | not yet | open
decision-done = done
    .synonyms = fixed | corrected | changed | resolved | solved | completed | finished
# The words for yes and no in the column "done".
done-yes = yes
    .synonyms = y | x | true | ok
done-no = no
    .synonyms = n | false | open | not yet
# Shown in the column "done" if a finding was marked as done and is still in the exports. It does not mean done.
done-still-found = marked as done, still there

decision-until = { $decision } until { $day }
# The word between a decision and a day, as people write it. Variants with a vertical bar between them.
decision-until-word = until
decision-with-owner = { $decision }, by { $owner }
decision-with-reason = { $decision }: { $reason }
decision-with-owner-and-reason = { $decision }, by { $owner }: { $reason }
decision-owner = owner { $owner }

# The record to keep in a group. The reason is a phrase such as "has Sales Premium".
keep = keep
keep-because = keep: { $reason }
keep-sentence = Keep { $name }.
keep-sentence-because = Keep { $name }: { $reason }.

# Where a finding is.
place = { $file } row { $row }
place-rows = { $file } rows { $rows }
place-more = { $file } row { $row } and { $more } more

# What the members of a group differ in, although they count as equal.
difference-case = capitals
difference-space = spaces
difference-nbsp = a no-break space
difference-tab = a tab
difference-line-break = a line break
difference-invisible = a hidden character
difference-direction = a direction mark
difference-entity = an HTML entity
difference-prefix = a prefix such as mailto:
difference-percent = percent encoding
difference-hyperlink = a hyperlink
difference-wrapper = brackets or other marks around the address
difference-comment = a comment
difference-separator = a separator at the end
difference-quotes = quotation marks
difference-width = full-width characters
difference-composition = the encoding of letters with accents
difference-idna = the form of the domain
difference-trailing-dot = a dot at the end
difference-plus-tag = the part after +
difference-dots = dots before the @
difference-provider-twin = another domain of the same provider
difference-subdomain-user = the sub-domain
group-member = group { $group }, { $member } of { $size }
match-exact = equal
match-person = linked to the same person
match-look-alike = looks the same
match-except = equal except { $differences }
group-equal-except = group { $group }, { $member } of { $size }, equal except { $differences }

# Characters that cannot be seen, where a value is shown.
hidden-space = [hidden space]
hidden-tab = [tab]
hidden-line-break = [line break]
hidden-character = [hidden character]

rule-count = { $rule } ({ $number })
rule-names = { $rule } ({ $number }): { $names }
records-checked = { $number ->
    [one] 1 record checked, nothing found
   *[other] { $number } records checked, nothing found
}
accepted-count = { $number } accepted
only-checked = Checked only: { $rules }


## Columns

# The titles of columns in the workbook, the page and the mail. The English titles of fix lists are the names of the
# columns of CSV files.
column-accepted = accepted
column-action = action
column-change-to = change to
column-checked = checked
column-company = company
column-customer = customer
column-data-of = data of
column-decision = decision
column-decision-reason = decision_reason
column-documentation = documentation
column-done = done
column-error = error
column-fails = fails
column-field = field
column-file = file
column-finding = finding
column-fix = fix
column-group-id = group_id
column-matched-by = matched_by
column-group-size = group_size
column-how = how
column-how-to-fix = how to fix
column-info = info
column-keep = keep
column-keep-reason = keep_reason
column-login = login
column-member = member
column-members = members
column-message = message
column-name = name
column-newest-date = newest_date
column-notes = notes
column-now = now
column-number = number
column-owner = owner
column-prepare-or-info = prepare or info
column-reason = reason
column-requirement = requirement
column-result = result
column-reviews = reviews
column-row = row
column-rows = rows
column-rule = rule
column-serial = serial
column-set-aside = set aside
column-severity = severity
column-sheet = sheet
column-since = since
column-status = status
column-suggestion = suggestion
column-table = table
column-title = title
column-to-check = to check
column-to-do = to do
column-to-fix = to fix
column-used = used
column-user-id = user_id
column-users = users
column-value = value
column-values = values
column-verdict = verdict
column-what-is-wrong = what is wrong
column-where = where
column-who = who
column-why = why
column-why-it-matters = why it matters
column-address = address


## Summary and next steps

migration = Migration to SuperOffice CRM Online

answer-not-ready = Not ready for SuperOffice CRM Online
    .short = Not ready
answer-undecided = Not decided yet for SuperOffice CRM Online
    .short = Not decided yet
answer-ready = Ready for SuperOffice CRM Online
    .short = Ready
answer-addresses-to-fix = Addresses to correct
answer-addresses-to-check = Addresses to check
answer-addresses-fine = Nothing found
# The answer, and one or more sentences about it.
answer = { $answer }.
answer-details = { $answer }. { $details }

findings-block = { $fails ->
    [one] 1 finding blocks the migration.
   *[other] { $fails } findings block the migration.
}
findings-block-users = { $fails ->
    [one] 1 finding blocks the migration.
   *[other] { $fails } findings block the migration.
} Users affected: { $users } of { $total }.
requirements-without-data = { $number ->
    [one] Data is missing for 1 requirement.
   *[other] Data is missing for { $number } requirements.
}
not-all-checked = Not all requirements were checked.
no-blocker-so-far = No finding blocks the migration so far.
accepted-remain = Accepted findings remain.
check-first = { $reviews ->
    [one] Check 1 finding first.
   *[other] Check { $reviews } findings first.
}
not-checked-completely = Not checked completely: { $requirements }.
addresses-checked = { $checked ->
    [one] 1 address checked: { $fails } to fix, { $reviews } to check.
   *[other] { $checked } addresses checked: { $fails } to fix, { $reviews } to check.
}

customer-and-serial = { $company }, serial number { $serial }
customer-only-serial = Company unknown, serial number { $serial }
customer-unknown = The exports do not name the customer
serial-number = Serial number { $serial }
data-of = Data of { $day }
out-of-scope = { $users ->
    [one] 1 of { $total } users is out of scope.
   *[other] { $users } of { $total } users are out of scope.
}
pseudonyms = Pseudonyms replace names, logins and the part of addresses before the @.
# Numbers of findings since an earlier report.
progress = { $new } new, { $open } open, { $fixed } fixed
progress-unchecked = { $new } new, { $open } open, { $fixed } fixed, { $unchecked } not checked again
since-earlier-report = Since the earlier report ({ $verdict }): { $progress }.
since-earlier-report-of = Since the earlier report ({ $verdict }, data of { $day }): { $progress }.
configuration-used = Taken from { $file }: { $settings }.
configuration-unused = Nothing was taken from { $file }.
not-requested = Not checked, because not requested: { $requirements }.

# Who does a step.
doer-database = Database administrator
doer-administrator = SuperOffice administrator
doer-support = SuperOffice support
doer-supplier = Supplier of the add-on
doer-consultant = Consultant

# The steps.
step-send = { $number ->
    [one] Send 1 missing data extract.
   *[other] Send { $number } missing data extracts.
}
step-ask = { $number ->
    [one] Ask for 1 missing data extract.
   *[other] Ask for { $number } missing data extracts.
}
step-send-optional = { $number ->
    [one] 1 more extract is optional: send it if you can. It is needed for recommendations only.
   *[other] { $number } more extracts are optional: send them if you can. They are needed for recommendations only.
}
step-still-unchecked = Not checked without this data: { $requirements }.
step-ask-optional = { $number ->
    [one] 1 more extract is for recommendations only.
   *[other] { $number } more extracts are for recommendations only.
}
step-fix = { $number ->
    [one] Fix the finding that blocks the migration.
   *[other] Fix { $number } findings that block the migration.
}
step-fix-other = { $number ->
    [one] Fix the other finding that blocks the migration.
   *[other] Fix the other { $number } findings that block the migration.
}
step-fix-kept = { $number ->
    [one] 1 more closes by itself when the finding that it names is resolved.
   *[other] { $number } more close by themselves when the findings that they name are resolved.
}
step-fix-addresses = { $number ->
    [one] Fix 1 finding.
   *[other] Fix { $number } findings.
}
step-safe = { $number ->
    [one] 1 has a safe correction.
   *[other] { $number } have a safe correction.
}
step-check = { $number ->
    [one] Check 1 finding. It does not block the migration, but the user may have a problem afterwards.
   *[other] Check { $number } findings. They do not block the migration, but users may have problems afterwards.
}
    .short = { $number ->
        [one] Check 1 finding. It does not block the migration.
       *[other] Check { $number } findings. They do not block the migration.
    }
step-check-addresses = { $number ->
    [one] Check 1 finding.
   *[other] Check { $number } findings.
}
step-support = { $number ->
    [one] Ask SuperOffice support to solve 1 finding: { $rules }. A solution takes time, so ask now.
   *[other] Ask SuperOffice support to solve { $number } findings: { $rules }. A solution takes time, so ask now.
}
step-support-travel = SuperOffice support may also be needed for "{ CAPITAL(user-on-travel) }": the row of each such finding says what to do.
step-supplier = Ask the supplier now whether the add-on is still needed (finding: { $rules }). An answer can take time.
step-mail = Ask the mail administrator and whoever manages sign-in (usually IT) to prepare the mail domains now: { $rules }. Changes to mail domains can take days.
step-decide = { $number ->
    [one] Decide whether 1 finding may stay as it is; if in doubt, ask the steering committee. Write the decision with its reason into the workbook.
   *[other] Decide which of { $number } findings may stay as they are; if in doubt, ask the steering committee. Write each decision with its reason into the workbook.
}
step-check-exports = Check the new exports, and compare them with this report.
step-check-again = Check the data again after the corrections.

missing-data = Missing data: please send
# The data of a request. The reason is a phrase such as "was not sent".
request-needed = { $missing }. Needed for: { $requirements }
request-optional = { $missing }. Needed for recommendations only: { $requirements }
optional-tables = Needed for recommendations only: { $tables }.
optional-unchecked = Not checked without this data: { $requirements }.
optional-incomplete = Checked only in part: { $requirements }.
check-inputs = Check these inputs
more-notes = and { $number } more in the list of inputs

# What terms mean, below the requirements.
terms = Terms
term-satellite = Satellite: a separate database at a branch office. It replicates with the central database. No satellite may be in use at the migration.
term-travel = Travel: a copy of the database on a laptop. Nobody may be on Travel at the migration.
term-sentry-addon = Sentry add-on: a custom plug-in that is registered in the table UserPreference. The Online Migration Tool does not continue while one is registered.
term-user-plan = User plan: what a user may use in SuperOffice. In Online, each user has one plan. Licences of older versions are not plans.
term-primary-tenant = Primary tenant: if users of several customers have the same address, the customer that first had such a user in Online. Only the administrator of this customer can change the user name.


## Workbook

# Names of sheets: at most 25 characters, without : \ / ? * [ ].
sheet-to-do = To do
sheet-summary = Summary
sheet-how-to-fix = How to fix
sheet-groups = groups

to-do-heading = To do: { $fails } to fix, { $reviews } to check
to-do-heading-prepare = To do: { $fails } to fix, { $reviews } to check, { $preparations } to prepare

to-do-heading-kept = { $heading }; { $kept ->
    [one] 1 more closes by itself
   *[other] { $kept } more close by themselves
}
to-do-nothing = Nothing to do
to-do-instructions = Do what each row asks, and choose "yes" in the column "done" when it is finished. If a row says to accept the finding, or if a value may stay as it is, choose "accept" in the column "decision" and write the reason; the column "done" may then stay empty. Ask your consultant before you accept a finding that is marked to fix. If a row closes by itself, leave its columns "done" and "decision" empty; but if you accept the finding that it names, accept this row too. If the value in the column "change to" is right, you may choose "apply" to tell us so; the value still has to be entered in SuperOffice. This file changes nothing in SuperOffice. Save it and send it back. The sheet Summary explains the decisions. The sheet How to fix explains each finding.
# Follows what to do: other findings of the same group, by user.
to-do-see = See also: { $findings }.
to-do-see-finding = { $user } ({ $title })
choose-done = Choose yes when you have done what the row asks.
choose-decision = Choose { $words }. To accept for a limited time, write for example { $example }; if the spreadsheet program warns about this value, keep it. Write the reason in the next column.

legend = Decisions
legend-done = The column "done": choose "yes" when what the row asks is finished; it is not enough to have asked somebody. The next exports show whether the finding is gone. On the other sheets, choose "done" in the column "decision" instead. In the column "owner", you can write who does the work.
legend-kept = A row that { severity-kept }: leave the columns "done" and "decision" empty. The row closes when the finding that it names is resolved. If you accept that finding, accept this row too.
legend-accept = accept: the value may stay as it is; the column "done" may stay empty. The finding then no longer counts, but nothing changes in SuperOffice: the migration can still stop at a finding that is marked to fix. Choose "accept" for such a finding only after asking the consultant. A reason is needed.
legend-apply = apply: the value in the column "change to" is right. The consultant puts it into a list of corrections; a SuperOffice administrator still has to enter it in SuperOffice. After that, choose "yes" in the column "done".
legend-reject = reject: this value must not stay; the error has to be corrected. This decision does not mean that the finding is wrong.
legend-later = later: nobody has decided yet. The finding stays open.
legend-who = Only a SuperOffice administrator changes SuperOffice. This file changes nothing by itself.
# The certainty of the value in the column "change to" or "suggestion".
legend-certainty = The column "fix": "{ fix-auto }" means that the value is the same address without stray characters; "{ fix-confirm }" means that it is probably right, but the user should be asked; "{ fix-manual }" means that a person has to find the right value.

missing-data-statements = The database statements for these extracts are on the hidden sheet "needs".
step-line = { $doer }: { $text }
next-steps = Next steps
about-workbook = About this workbook
about-to-do = Work in the sheet { $sheet }. It lists all that has to be fixed, checked or prepared: first the users with something to fix, each with all their findings; then everything else to fix or check; last, what has to be prepared. The other sheets also contain findings for information, which need no change in SuperOffice.
about-sheets = Each requirement with findings has a separate sheet with more details. Neighbouring rows of one colour belong together. Click the + above the columns to show ids. You can write decisions on these sheets too; if the sheet { $sheet } has a different decision on the same finding, the decision on { $sheet } counts.
about-hidden = Lists without findings and the lists of the inputs are hidden. To see one, right-click the name of a sheet and choose Unhide.
about-split = { $table } continues on { $sheets }, because a sheet has at most { $limit } rows.
about-shortened = { $number ->
    [one] 1 cell was shortened, because a cell has at most { $limit } characters. It is marked at its end; the JSON report contains the full text.
   *[other] { $number } cells were shortened, because a cell has at most { $limit } characters. Each is marked at its end; the JSON report contains the full text.
}
shortened = … [shortened, { $number } characters]
quotation-mark-open = "
quotation-mark-close = "
nothing-listed = { $verdict }, nothing listed
nothing-listed-because = { $verdict }, nothing listed: { $reason }
page-of = Page { $page } of { $pages }


## Page

page-skip = Go to the findings
page-navigation = Page
page-nav-steps = Next steps
page-nav-requirements = Requirements
page-nav-findings = Findings
page-print-details = Print the findings too
page-print = Print
page-footer = analyze { $version }; this page sends nothing anywhere
page-customer-unknown = Customer not named in the exports

tile-fix = To fix
    .about = block the migration
    .kept = block the migration; { $number } of them need a change
tile-check = To check
    .about = do not block
tile-unknown = Not checked
    .about = requirements without data
tile-accepted = Accepted
    .about = stay as they are
tile-users = Users ready
    .about = of { $total } users need no changes

requirement-counts = Requirements: { $counts }
chart-requirements = { $number ->
    [one] 1 requirement
   *[other] { $number } requirements
}
chart-users = { $number ->
    [one] 1 user in scope
   *[other] { $number } users in scope
}
chart-users-fix = with something to fix
chart-users-check = with something to check
chart-users-clear = with no changes needed
chart-progress = Findings since the earlier report
chart-progress-fixed = fixed
chart-progress-open = still open
chart-progress-new = new
chart-progress-unchecked = not checked again

page-steps = What happens next
page-requirements = Requirements
page-musts = Musts: the migration needs them
page-advice = Advice: what to prepare before the migration. As in the table of musts, findings marked "{ verdict-fail }" block the migration.
legend-fix = to fix: blocks the migration
legend-check = to check: does not block
legend-accepted = accepted
page-scale = findings, 0 to { $most }
page-what-to-send = What to send

page-findings = Findings
page-no-script = Only the first { $number } rows of each list are shown. With JavaScript, you can search and filter all rows.
page-list-of = { $title }: findings
page-list-unknown = Not checked: data missing
page-list-not-applicable = Does not apply
page-list-empty = No findings
count-fix = { $number } to fix
count-check = { $number } to check
count-kept = { $number ->
    [one] 1 closes by itself
   *[other] { $number } close by themselves
}
count-prepare = { $number } to prepare
count-accepted = { $number } accepted
count-info = { $number } for information
count-earlier = { $number } only in the earlier report
page-showing = showing { $shown } of { $total }
page-decision = Decision: { $decision }
page-details = Technical details
page-safe-legend = "safe": the same address without stray characters; "please confirm": probably right, but ask the user; "find out": a person has to find the right value.
page-why = Why it matters
page-how = How to fix
# A link with the title of an English page follows.
page-documentation = Documentation of SuperOffice

page-optional = { $number ->
    [one] For recommendations only: 1 table
   *[other] For recommendations only: { $number } tables
}
page-users = Users
page-users-scope = All users by kind
page-users-who = users who
page-users-domains = Users in scope by the domain of their first address
page-domain = domain
page-more-domains = { $number ->
    [one] 1 more domain
   *[other] { $number } more domains
}
page-no-address = no readable address
page-inputs = Inputs
page-inputs-about = { $number ->
    [one] 1 sheet or file: what it was recognised as, and how many rows were used
   *[other] { $number } sheets and files: what each was recognised as, and how many rows were used
}

# The texts of the tools above the lists. Words in braces are filled in by the page.
tools-label = Findings shown
tools-search = Search
tools-person = Person
tools-result = Result
tools-status = Status
tools-order = Order
    .reported = by requirement
    .person = person
    .value = value
    .place = file and row
tools-view = View
    .list = by requirement
    .people = by person
tools-all = all
tools-expand = Expand all
tools-collapse = Collapse all
tools-clear = Clear
tools-previous = Previous page
tools-next = Next page
tools-showing = showing { $first } to { $last } of { $total }
tools-shown = { $shown } of { $total } shown
tools-nothing = nothing matches
tools-found = { $shown } of { $total } findings
tools-none = none of { $total } findings matches
tools-no-person = not about a person
tools-findings-of = Findings of { $person }

# The page about several customers.
customers = { $number ->
    [one] 1 customer
   *[other] { $number } customers
}
customers-heading = Customers
customers-title = { $customers }: migration to SuperOffice CRM Online
customers-shared = Addresses of several customers ({ $number })
customers-shared-about = SuperOffice CRM Online has one login for each address, even if several customers use the address. Ask which of these customers is the primary tenant.
customers-open = open requirements (to fix/to check)
customers-showing = showing { $shown } of { $total }; to list all, add `--output FOLDER/` or `--format json`
customers-shared-terminal = Each of these addresses belongs to users of several customers. SuperOffice CRM Online has one login per address.


## Mail and Markdown

mail-title = Migration to SuperOffice CRM Online: { $answer }
mail-fix = What to fix
mail-check = What to check
mail-check-about = These findings do not block the migration.
mail-send-about = The statements only read data; they change nothing. Please send each result as a CSV file with column headers.
# Which data is missing, and the requirements that need it.
mail-purpose = { $missing }. We need it to check: { $requirements }.
mail-last-step = Correct the data in SuperOffice. Write your decisions into the fix list and send it back with new exports.
mail-why = Why it matters: { $text }
mail-how = How to fix: { $text }


## Terminal

blocks-most = Main blockers
fix-first = What to fix first
check-first-heading = What to check first
terminal-showing = { $heading } (showing { $shown } of { $total }; all in { $place })
terminal-showing-options = { $heading } (showing { $shown } of { $total }; all with `--all` or { $option })
terminal-rule = { $rule } ({ $id }): { $names }
terminal-list = { $title } ({ $id }): { $fails } to fix, { $reviews } to check
terminal-not-judged = This report does not say whether a customer is ready for SuperOffice CRM Online.
terminal-checks-failed = { $failed } of { $total } checks failed
terminal-notes = { $number ->
    [one] 1 note on the inputs (all with `--all`): { $first }
   *[other] { $number } notes on the inputs (all with `--all`): { $first }
}
terminal-explain = `analyze explain { $requirement }` explains how to fix it
terminal-full-list = Full fix list: { $file }
terminal-write-list = For the full fix list, add `--output fixes.xlsx`, or `--output fixes/` for one CSV file per requirement
terminal-write-addresses = For the full fix list, add `--output fixes.csv`
terminal-more = { $number ->
    [one] 1 other reason
   *[other] { $number } other reasons
}


## Letter

# The instructions that the customer receives with the script. Each message is one section in Markdown.
letter-sqlserver =
    # Exports for the migration to SuperOffice CRM Online

    Before your SuperOffice database is migrated to CRM Online, we check its users, licences and replication. For this we need a few
    exports. The PowerShell script `{ $script }` writes them in a minute or two.
letter-sqlserver-needs =
    ## What you need

    - A Windows computer with Windows PowerShell 5.1 that can connect to the SQL Server. PowerShell 5.1 is part of Windows 10 and of
      Windows Server 2016 and later; for older versions it is an update. You do not need to install anything else.
    - An account that can read the SuperOffice database (`db_datareader` is enough): a Windows account or a SQL Server login.
    - The names of the server and of the database.
letter-sqlserver-run =
    ## What to run

    1. Save `{ $script }` in a folder that you can write to, and open a command prompt in that folder.
    2. With your Windows account:

       ```text
       powershell -ExecutionPolicy Bypass -File { $script } -Server SQL01 -Database SuperOffice
       ```

       With a SQL Server login, add `-SqlLogin`. A window asks for the name and the password. The password is not saved.
    3. If the script reports that the schema `{ $schema }` has no table `associate`, it lists the schemas that have one. Run it again with
       `-Schema NAME`.
    4. The script makes a folder `superoffice-exports-…` and a zip file with the same name. **Send the zip file.** Please do not open the CSV
       files in Excel and save them again: Excel changes dates and long numbers.

    If the script ends with `Failed exports: …`, send the zip file all the same. The file `queries.log` in it says what failed.
letter-oracle =
    # Exports for the migration to SuperOffice CRM Online

    Before your SuperOffice database is migrated to CRM Online, we check its users, licences and replication. For this we need a few
    exports. The SQL*Plus script `{ $script }` writes them in a minute or two.
letter-oracle-needs =
    ## What you need

    - SQL*Plus 12.2 or later, for example from the free Instant Client. Earlier versions cannot write CSV. The database can be older.
    - An account that can read the tables of the schema `{ $schema }`. If your schema has another name, ask us for a script with that name.
letter-oracle-run =
    ## What to run

    1. Save `{ $script }` in an **empty** folder that you can write to, and open a command prompt in that folder.
    2. Set the encoding to UTF-8; otherwise letters such as `å` are lost. On Windows:

       ```text
       set NLS_LANG=AMERICAN_AMERICA.AL32UTF8
       sqlplus USER@DATABASE @{ $script }
       ```

       On Linux and Unix: `export NLS_LANG=AMERICAN_AMERICA.AL32UTF8`. SQL*Plus asks for the password.
    3. Put all `.csv` files and `queries.log` from the folder into one zip file. **Send the zip file.** Please do not open the CSV files in
       Excel and save them again: Excel changes dates and long numbers.
letter-sqlanywhere =
    # Exports for the migration to SuperOffice CRM Online

    Before your SuperOffice database is migrated to CRM Online, we check its users, licences and replication. For this we need a few
    exports. The script `{ $script }` for Interactive SQL (`dbisql`) writes them in a minute or two.
letter-sqlanywhere-needs =
    ## What you need

    - `dbisql` from SQL Anywhere 11 or later.
    - An account that can read the tables of the owner `{ $schema }`. If the owner in your database has another name, ask us for a
      script with that name.
    - The **central** database, not a Travel or Satellite copy.
letter-sqlanywhere-run =
    ## What to run

    1. Save `{ $script }` in an **empty** folder that you can write to, and open a command prompt in that folder.
    2. Run the script:

       ```text
       dbisql { $script }
       ```

       A window asks for the connection.
    3. Put all `.csv` files and `queries.log` from the folder into one zip file. **Send the zip file**, even if the script stopped with an error
       message; in that case send us the message too. Please do not open the CSV files in Excel and save them again: Excel changes dates and
       long numbers.
letter-database =
    ## What the script does to the database

    It reads data and changes nothing. It reads only the columns listed below, and only the tables and columns that your version has.
    The file `queries.log` lists what was left out and each statement that was run.
letter-contents =
    ## What the exports contain

    { $contents }

    The file `manifest.csv` contains the number of rows of each file, so that we notice if a file was cut off.

    This is data about your own staff: names, user names, e-mail addresses, roles, licences, how they sign in (but no passwords) and the
    time of the last login. Your customers' contacts are not included: for users of customer portals, the script reads only
    ids, the type, the time of the last login and whether the user is deleted, and `orphan_person.csv` contains only ids. `document.csv` lists the file names of documents that may be left behind in the
    migration. The code of scripts is not exported: the script searches it for certain calls and writes 1 or 0 in the columns `uses_…`.
letter-not-contained =
    ## What the exports do not contain

    No passwords, keys, checksums (`encryptedCheck`) or licence keys; no customers, activities, document contents, sales or tickets.
letter-archive =
    ## The files of the document archive (optional)

    Often, some files are missing from the document archive. If you want to find them before the migration, send two more files:

    - A list of the files in the archive folder (`so_arc`), for example with `dir /s \\SERVER\so_arc > archive.txt`. If the installation has
      several archive folders (`ArchivePath2` to `ArchivePath8` in the configuration), list each of them.
    - The result of `SELECT document_id, name, archiveProvider FROM { $schema }.document`, as `document_files.csv`.

    File names can contain names of your customers. Please send these two files only if you agree to share them.
letter-questions =
    ## Questions that no export answers

    Please send us the answers together with the exports:

    1. Which computer will run the migration tool? It needs .NET Framework 4.7.2 or later, and access to the database, the document archive
       (`so_arc`) and the installation folders of Service.
    2. Which programs of your own extend SuperOffice? Examples are NetServer scripts (C# or VB.NET) and JavaScript on the web server,
       VBScript or JScript in the Windows client, and DLLs. Who made them, and should each of them be kept, replaced or dropped?
    3. Was the migration tool started before? If it was, please send us the log files from the folder `%temp%\SoMigration`.
    4. Will users sign in to Online with Microsoft or Google? Who is a Global administrator or an Application administrator of your
       Microsoft tenant? One of them has to register your domains at SuperOffice before the migration.
    5. Do users have addresses at sub-domains (such as `sales.company.com`)? SuperOffice registers a sub-domain manually, after you send a form.
    6. Is one of your domains registered at SuperOffice already? Was a domain that ends in `.onmicrosoft.com` registered by mistake?
    7. Do users sign in with Active Directory today, without a SuperOffice password?
    8. Does the configuration have further archive folders (`ArchivePath2` to `ArchivePath8`)? Is the content of documents also stored in
       SharePoint or another archive?
    9. Will documents be in SharePoint after the migration? Does each user with a plan have a Microsoft login? Are there more than 25 000
       confidential documents (with *Visible for*)? So many cannot be moved automatically.
    10. Which plan will you order, and how much storage and how many mailings do you need? Storage and mailings are metered.
letter-send =
    ## How to send them

    The zip file contains personal data about your staff. Please send it in the way that we agreed on: encrypted, or through a shared folder
    with limited access. Do not send it by plain e-mail. You can check the files before you send them: each file is plain text.

# The table of the exported files.
letter-table-file = file
letter-table-contains = contains
letter-table-rows = rows
letter-table-columns = columns
letter-rows-all = all
letter-rows-users = of users
letter-rows-associates = all, with names only for employees and system users
letter-rows-companies = of the companies in the list Our companies
letter-rows-orphans = of persons whose company does not exist
letter-rows-settings = settings of sentry add-ons and of Travel

# What each table contains.
table-associate = users
table-person = persons
table-Email = e-mail addresses
table-ejuser = Customer Service users
table-ModuleLicense = licences bought
table-LicenseAssocLink = licences given to users
table-LicenseSatlLink = licences given to satellites
table-Role = roles
table-UserRoleLink = roles of users
table-FunctionRight = functional rights
table-FunctionRightRoleLink = functional rights of roles
table-traveller = replicating satellites, and users on Travel
table-travelcurrent = position of this database in the hierarchy (central, satellite or Travel)
table-travelidmapping = id mappings of users with Travel
table-satellite = satellites
table-area = areas
table-OwnerContactLink = companies in the list Our companies
table-contact = companies
table-company = owner of the database
table-UserPreference = preferences
table-INFORMATION_SCHEMA-COLUMNS = columns of the database
table-INFORMATION_SCHEMA-TABLES = tables of the database
table-sequence = tables registered in SuperOffice, with their next ids
table-SystemEvent = system events
table-config = settings of Service
table-document = documents
table-document_archives = documents by archive
table-attachment = large attachments of Service
table-active_projects = number of active projects
table-Credentials = how users sign in today
table-ExtApp = external applications and web panels
table-ejscript = scripts of Service
table-screen_chooser = triggers and screen choosers of Service
table-access_script = access scripts of Service
table-system_script = system scripts of Service
table-scheduled_task = scheduled scripts of Service
table-schedule = schedules of Service
table-screen_definition = configured screens of Service
table-extra_menus = extra menus of Service
table-extra_tables = extra tables of Service
table-extra_fields = extra fields of Service
table-ejpackage = installed packages of Service
table-Webhook = webhooks
table-foreignapp = integrations that store ids of their own for records
table-foreigndevice = devices of the integrations in foreignapp
table-ErpConnector = ERP connectors
table-ErpConnection = ERP connections
table-QuoteConnection = quote connections
table-dbi_agent = database agents of Service
table-ext_datasource = external data sources of Service
table-soap_access = addresses that are allowed to call the SOAP interface of Service
table-ModuleOwner = owners of licensed modules
table-DocTmpl = document templates
table-mail_in_filter = mailboxes of Service
table-mail_alias = further addresses of mailboxes of Service
table-ej_category = request categories of Service
table-orphan_person = persons whose company does not exist
table-s_shipment = mailings
table-sizes = sizes of database and archives
