### Danish. Words for what the program calls
###
### user plan: brugerplan; licence: licens; client licence: klientlicens
### finding: fund; action, how, to do: handling; severity, verdict, result: vurdering; fix list: opgaveliste; requirement: krav
### to fix: skal rettes; to check, review: bør kontrolleres; passed: opfyldt; unknown: ukendt, ikke kontrolleret
### decision: beslutning; accept: acceptér; apply: brug; reject: afvis; later: senere; done: udført
### login: logon, logonnavn; person: person; company: firma; appointment: opfølgning; request: sag
### consultant: konsulent; mailing: udsendelse; mailbox of Service: e-mailkonto (caption: E-mail-konti); other mailbox: postkasse
### supplier: leverandør; sentry add-on: sentry-tilføjelse; data extract: eksport; sheet: ark
### plug-in of documents: dokumentplugin, plugin; plug-in of sentry: tilføjelse
###
### The reader is addressed with imperatives or "du", the company with "I". A comma precedes every subordinate clause.
### Quotation marks are "…".

## Lists, numbers and days

list-and = { $names } og { $last }
list-more = { $names } og yderligere { $more }

day-short = { $day }.{ $month }.{ $year }
day-long = { $day-number }. { $month-name } { $year }
month-1 = januar
month-2 = februar
month-3 = marts
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december


## Terms: captions of SuperOffice

-settings = Indstillinger og vedligeholdelse
-admin-client = Admin client
-maintenance-client = Maintenance Client
-windows-admin-client = Windows Admin client
-users = Brugere
-user-name = Brugernavn
-user-plan = Brugerplan
-no-selection = (Ingen valgt)
-mark-former-employee = Marker medarbejder som tidligere ansat
-remove-user = Fjern bruger
-delete = Slet
-can-log-in = Kan logge på
-role = Rolle
-roles = Roller
-functional-rights = Funktionelle rettigheder
-general-administrator = Generel administrator
-user-administrator = User Administrator
-licences = Licenser
-person-card = personkortet
-email = E-mail
-lists = Lister
-web-panels = GUI - Webpanel
-applications = GUI - Applikation
-document-templates = Dokument - Skabelon
-system-design = Systemdesign
-tables = Tabeller
-packages = Pakker
-webhooks = Webhooks
-crmscript-screen = CRMScript
-scheduled-tasks = Planlagte opgaver
-triggers = Udløsere
-quote-sync = Tilbud/Sync
-sync = Sync
-mailboxes = E-mail-konti


## Menu paths and instructions

damaged-name-lost = Brugerens navn mistede bogstaver i eksporten: `?` står i stedet.
damaged-name-misread = Brugerens navn blev læst med forkert tegnkodning i eksporten, som `Ã¥` i stedet for `å`.
damaged-name-replaced = Brugerens navn mistede bogstaver i eksporten: U+FFFD står i stedet.

status-login = kan logge på
status-retired = tidligere ansat
status-deleted = slettet
status-resource = ressource
status-external = ekstern person
status-anonymous = anonym bruger
status-system = systembruger
status-not-a-user = ikke bruger
status-other-company = ikke i et af jeres firmaer
status-no-person = ingen person
status-cannot-log-in = uden ret til at logge på

# These phrases follow "users who".
users-who-need-access = skal have adgang
users-who-undecided = kan logge på, men hverken har brugerplan eller licens; nogen skal afgøre, om de skal have adgang
users-who-out-of-scope = ikke er omfattet ifølge valget af adgang
users-who-retired = er tidligere ansatte
users-who-deleted = er slettet
users-who-resource = er ressourcer
users-who-external = er eksterne personer
users-who-anonymous = er anonyme
users-who-system = er systembrugere for integrationer
users-who-not-a-user = ikke er brugere
users-who-other-company = ikke hører til et af jeres firmaer og hverken har brugerplan eller licens
users-who-no-person = hverken har person, brugerplan eller licens
users-who-cannot-log-in = ikke kan logge på

keep-reason = { $facts }
keep-reason-plans = har { $plans }
keep-reason-administrator = administrator
keep-reason-out-of-scope = ikke omfattet
keep-reason-login = seneste logon { $day }
keep-reason-no-login = intet kendt logon
keep-reason-first = første post
keep-reason-first-correct = første post med rigtig adresse

client-settings = { -settings }
client-admin = "{ -admin-client }"
client-maintenance = "{ -maintenance-client }"
client-windows-admin = "{ -windows-admin-client }" (administrationsprogrammet til Windows)
client-windows-admin-any = "{ -windows-admin-client }" (administrationsprogrammet til Windows; i version 9 og 10: "SuperOffice Win Admin")
client-win-admin = "{ -windows-admin-client }" (SuperOffice Win Admin)

path-users = { $client } > { -users }
path-user = { $client } > { -users } > { $user }
path-licences = { $client } > { -licences }
path-functional-rights = { $client } > { -roles } > { $role } > { -functional-rights }
path-satellites = { $client } > "Replication" > "Define satellites" (navnene er kun dokumenteret på engelsk)

user-with-id = bruger-id { $id }
user-without-name = en bruger uden navn

give-plan = Vælg en brugerplan, som har en ledig licens: { $path } > { -user-plan }. Hvis der ikke er nogen ledig licens, så spørg konsulenten.
give-licences = Sæt kryds ved brugerlicensen og en klientlicens: { $path } > { -licences }. Hvis der ikke er nogen ledig licens, så spørg konsulenten.
release-plan = Gå til { $path } > { -user-plan }, og vælg "{ -no-selection }".
release-licences = Fjern krydset ved licenserne: { $path } > { -licences }.
release-unneeded-plan = Hvis der ikke er brug for { $user }, så gå til { $path } > { -user-plan }, og vælg "{ -no-selection }".
release-unneeded-licences = Hvis der ikke er brug for { $user }, så fjern krydset ved licenserne: { $path } > { -licences }.
without-access = Hvis { $user } ikke skal have adgang, så acceptér fundet.
without-access-plan = Hvis { $user } ikke skal have adgang, så gå til { $path } > { -user-plan }, vælg "{ -no-selection }", og acceptér fundet. Den næste kontrol viser så { $user } som en bruger uden brugerplan: acceptér også det fund.
without-access-licences = Hvis { $user } ikke skal have adgang, så fjern krydset ved licenserne: { $path } > { -licences }, og acceptér fundet. Den næste kontrol viser så { $user } som en bruger uden brugerplan: acceptér også det fund.
retire-user = Hvis { $user } ikke længere er i brug, så gør følgende i denne rækkefølge: { $steps }.
retire-one-person = Hvis de tilhører samme person, så behold brugeren { $keeper }, og tag { $user } ud af brug i denne rækkefølge: { $steps }.
retire-steps = 1) gå til { $path } > { -user-plan }, og vælg "{ -no-selection }"; 2) fjern adressen: { $place }; 3) åbn { $path }, klik på "{ -delete }", og vælg "{ -mark-former-employee }" i dialogboksen "{ -remove-user }" (brugeren bevares; vælg kun det)
retire-steps-without-plan = 1) fjern adressen: { $place }; 2) åbn { $path }, klik på "{ -delete }", og vælg "{ -mark-former-employee }" i dialogboksen "{ -remove-user }" (brugeren bevares; vælg kun det)
retire-steps-licences = 1) fjern krydset ved licenserne: { $path } > { -licences }; 2) fjern adressen: { $place }; 3) markér brugeren som tidligere ansat (teksten kan være en anden i denne version): { $path }
different-address = Hvis { $user } stadig er i brug, så bed e-mailadministratoren om en anden adresse med en separat postkasse, og indtast den: { $place }.
different-address-two-people = Hvis de tilhører to personer, så bed e-mailadministratoren om en anden adresse med en separat postkasse til { $user }, og indtast den: { $place }.
settles-finding = I begge tilfælde er fundet "{ CAPITAL($finding) }" om { $user } også løst: markér også det som udført.
close-satellite = Spørg SuperOffice Support, hvordan satellitten nedlægges, hvem der skal gøre det, og hvad der skal ske med dens licenser. Sørg derefter for, at den nedlægges. Du finder satellitter under { $path }.
done-when-finished = Opgaven er først udført, når arbejdet er afsluttet; det er ikke nok at have spurgt.

place-person-card = { -person-card } for { $user } > { -email }
place-person-card-and-user-name = { -person-card } for { $user } > { -email }, og { $path } > { -user-name }
place-user-name = { $path } > { -user-name }
place-service = { $path }, Service-brugerens e-mailadresse


## Requirements

requirement-version = den installerede version er mindst 7.1
requirement-administrator = en administrator kan logge på
requirement-duplicate-email = ingen brugere deler e-mailadresse
requirement-licence = alle brugere, der skal have adgang, har en brugerplan eller licens
requirement-valid-email = alle brugere har en gyldig e-mailadresse
requirement-travel = ingen brugere er på Travel
requirement-satellite = ingen aktiv satellit
requirement-sentry-addons = ingen Sentry-tilføjelse er registreret
requirement-database-model = databasemodellen stemmer overens med databasen
requirement-documents = alle dokumenter kommer med
requirement-customizations = tilpasninger og integrationer er kortlagt
requirement-customer-service = e-mailkontiene i Service er forberedt
requirement-sign-in-domains = domænerne til logon er kortlagt
requirement-identity = licensen gælder stadig det samme firma
requirement-sizes = datamængde
requirement-sound-addresses = alle adresser er gyldige
requirement-distinct-addresses = ingen poster har samme adresse


## Rules of `version` and `administrator`

administrator-by-role-name = kun rollenavnet tyder på en administrator
    .why = Roller kan omdøbes og få andre rettigheder, så navnet beviser ikke noget.
    .fix = Åbn { -roles } > rollen > { -functional-rights }, og kontrollér, om rollen har rettigheden "{ -general-administrator }" eller "{ -user-administrator }" (dansk navn ikke kendt). Fortæl konsulenten, hvad du fandt, og acceptér fundet. Intet skal ændres.
    .message = Navnet på rollen `{ $role }` tyder på en administrator; rettigheden blev ikke fundet.
    .action = Kontrollér, om rollen har rettigheden "{ -general-administrator }" eller "{ -user-administrator }" (dansk navn ikke kendt; spørg konsulenten, hvis du er i tvivl): { $path }.
    .result = Har rollen en af disse rettigheder, er { $user } administrator: giv konsulenten besked. Hvis ikke, er { $user } ikke administrator. I begge tilfælde skal du intet ændre: acceptér dette fund, og skriv som begrundelse, hvad du fandt.

administrator-without-plan = ingen administrator har en brugerplan
    .why = Mindst én administrator skal have en brugerplan i Online.
    .fix = Giv én administrator en brugerplan. Én administrator er nok. Hvis konsulenten har en liste over, hvem der skal have adgang, skal en administrator stå på den. Handlingen for hvert fund viser, hvor du gør det.
    .message =
        { $right ->
            [general] { -general-administrator }
           *[user] Brugeradministrator
        } uden brugerplan. Ingen af de omfattede administratorer har en brugerplan.
    .message-not-listed =
        { $right ->
            [general] { -general-administrator }
           *[user] Brugeradministrator
        }, men ikke på adgangslisten. Ingen administrator står på den.
    .action = Én administrator skal have en brugerplan.
    .check-first = Begynd med fundet "{ CAPITAL(administrator-by-role-name) }" om { $others }. Det kan vise, at en administrator allerede har en brugerplan. Hvis ja, så aftal med konsulenten, at du accepterer dette fund, og skriv som begrundelse, at én administrator med en brugerplan er nok. Hvis ikke, så skal { $user } have en brugerplan.
    .action-other = Eller giv en anden administrator en brugerplan: { $others }.
    .action-list = Føj én administrator til adgangslisten, f.eks. { $user }.

left-over-no-login = efterladt hændelse spærrer for logon
    .why = Når uploadet starter, ikke når værktøjet åbnes, opretter Online Migration Tool denne hændelse og skriver `Frozen` i konfigurationen af Service. Det spærrer Windows-klienten og Service, men ikke webklienten. En efterladt hændelse tyder på, at et upload ikke blev fuldført.
    .fix = Spørg konsulenten, om et upload er i gang. Hvis ikke, så spørg SuperOffice Support, hvordan hændelsen fjernes, og om konfigurationen af Service stadig indeholder `Frozen`.
    .message = Hændelsen `{ $event }` er sat.
    .message-text = Hændelsen `{ $event }` er sat: { $text }
    .action = Spørg konsulenten, om et upload er i gang. Hvis ikke, så spørg SuperOffice Support, hvordan hændelsen fjernes, og om konfigurationen af Service stadig indeholder `Frozen`.

no-administrator = ingen generel administrator eller brugeradministrator
    .why = Online Migration Tool beder konsulenten om logon for en lokal administrator. Mindst én administrator skal have en brugerplan i Online.
    .fix = Vælg, hvem der skal være administrator. Åbn brugeren under "{ -users }", og vælg en rolle med rettigheden "{ -general-administrator }" eller "{ -user-administrator }" (dansk navn ikke kendt). Eller føj rettigheden til brugerens rolle: { -roles } > rollen > { -functional-rights }.
    .message = Ingen af de { $users } brugere, der kan logge på, har en rolle med `admin-all` eller `admin-users`.
    .action = Vælg, hvem der skal være administrator, og åbn brugeren: { $path }. Vælg derefter en administratorrolle under "{ -role }".

version-too-old = installeret version ældre end 7.1
    .why = Version 7.1 og nyere kan migreres. En ældre installation skal opgraderes først, og før en opgradering skal alle brugere være tilbage fra Travel.
    .fix = Opgradér til 7.1 eller nyere, og eksportér igen. Hvis versionen i rapporten er forkert, så send listen over alle kolonner i databasen; den viser versionen.
    .message = Version { $version } er installeret, { $proof }.
    .message-before = En version før { $version } er installeret, { $proof }.
    .action = Bed alle brugere på Travel om at udføre en central opdatering ("Central update"). Opgradér derefter til 7.1 eller nyere, og eksportér igen.


## Rules of `duplicate-email`

alias-address = to adresser til samme postkasse
    .why = Det er ikke dokumenteret, om Online behandler de to adresser som to brugernavne. Begge aktiveringsmails havner i samme postkasse. De to brugere er sandsynligvis samme person.
    .fix = Find ud af, om de to brugere tilhører samme person. Hvis ikke, skal hver have en adresse til sin egen postkasse: { -person-card } > { -email }. Hvis ja, beholder du én af brugerne. For den anden fjerner du brugerplanen og adressen og vælger derefter "{ -mark-former-employee }".
    .message = Går til samme postkasse som den adresse, { $others } har.
    .question = Spørg { $user } og { $keeper }, om de to brugere tilhører samme person.
    .action-keep = Her skal du ikke gøre noget: dette fund lukkes sammen med fundet om { $others }. Hvis du accepterer det fund, så acceptér også dette.

inactive-holder = adresse, der deles med en inaktiv bruger eller en bruger uden brugerplan eller licens
    .why = Det er ikke dokumenteret, om migreringen også søger efter dubletter blandt sådanne brugeres adresser. Før migreringen er adressen let at fjerne; bagefter er årsagen til et problem svær at finde.
    .fix = Åbn { -person-card } for den bruger, der er inaktiv eller ikke skal have adgang, og fjern adressen under "{ -email }". Skal brugeren stadig have en adresse, så indtast en anden.

look-alike-address = to adresser ser ens ud, men er forskellige
    .why = Ingen ser forskellen, så e-mails og logonforsøg havner hos den forkerte bruger. Ofte er der en tastefejl i den ene adresse.
    .fix = Find ud af, hvilken adresse der er forkert. Åbn { -person-card } for denne bruger, og skriv den rigtige adresse under "{ -email }". Kopiér den ikke. Hvis en anden bruger har adressen med almindelige bogstaver, bliver de to ens, når du skriver den igen: indtast en anden adresse, eller tag brugeren ud af brug. Handlingen for fundet angiver, hvad du skal gøre.
    .message = Ligner den adresse, { $others } har.
    .action = Spørg { $user } og { $others }, hvilken adresse der er rigtig. Har { $user } den forkerte, så indtast den rigtige: { $place }. Tilhører den rigtige en anden person, så indtast en helt anden adresse samme sted.
    .action-keep = Her skal du ikke gøre noget: { $user } har adressen med almindelige bogstaver og beholder den. Fundet lukkes, når { $others } ikke længere har den lignende adresse.
    .plain-letters = Adressen med almindelige bogstaver tilhører { $keeper }.

same-address = flere brugere med samme e-mailadresse
    .why = To brugere kan ikke have samme brugernavn i Online. Punktet "Check user names" i Online Migration Tool bliver ved med at være rødt, indtil en af dem er ændret.
    .fix = Én bruger i hver gruppe beholder adressen; handlingen angiver hvilken. Tilhører en anden bruger i gruppen en anden person, indtaster du en anden adresse på { -person-card } > { -email } og, hvis brugeren har et brugernavn, under { -users } > { -user-name }. Er brugeren ikke længere i brug, fjerner du brugerplanen og adressen og vælger derefter "{ -mark-former-employee }"; ellers giver brugerplanen og adressen nye fund. Knappen "{ -delete }" åbner dialogboksen "{ -remove-user }" med denne mulighed, som bevarer brugeren. Vælg ikke en mulighed, der sletter brugeren: dokumenter fra en bruger, der ikke længere findes, kommer måske ikke med i migreringen. Hvis I bruger et produkt som Synchronizer, skal brugeren tilknyttes igen dér, når adressen er ændret.
    .message = Samme adresse som { $others }.
    .message-second = Dette er ikke brugerens første adresse. { $others } har den også.
    .coded-domain = Domænet `{ $coded }` er den kodede form af `{ $domain }`.
    .action-keep = Her skal du ikke gøre noget: { $user } beholder adressen, medmindre et andet fund kræver en ny. Fundet lukkes, når { $others } ikke længere har adressen.
    .action-excluded = { $keeper } beholder adressen. Skal { $user } have en adresse, så indtast en anden; hvis ikke, så fjern adressen: { $place }.
    .action-second = Fjern adressen: { $place }. { $keeper } beholder den.
    .action = { $keeper } beholder denne adresse.
    .ask-one-person = Spørg { $user } og { $other }, om de to brugere tilhører samme person: begge har navnet { $name }.

same-person = flere brugere knyttet til samme person
    .why = Hver bruger i Online skal have sit eget brugernavn. Brugere, der er knyttet til samme person, deler én adresse.
    .fix = Behold den bruger, som personen logger på med. Er der ikke brug for den anden bruger, fjerner du brugerplanen under "{ -users }". Fundene bliver stående, fordi brugerne stadig er knyttet til samme person: aftal med konsulenten, at du accepterer fundene, og acceptér dem derefter. Vælg ikke "{ -mark-former-employee }": det angives på det fælles personkort og gælder begge brugere. Er der brug for begge brugere, så spørg SuperOffice Support: SuperOffice har måttet løse sådanne tilfælde manuelt. Slet ingen af brugerne: dokumenter fra en bruger, der ikke længere findes, kommer måske ikke med i migreringen.
    .message = Knyttet til samme person som { $others }.
    .question = Spørg den person, der bruger { $keeper }, eller personens leder, om der også er brug for { $user }.
    .action-keep = Her skal du ikke gøre noget: { $user } er fortsat personens bruger. Dette fund lukkes sammen med fundet om { $others }. Hvis du accepterer det fund, så acceptér også dette.
    .action-deleted = { $user } er slettet. Kontrollér i Online Migration Tool ("Check user names"), at kun { $keeper } har adressen.
    .action-excluded = { $user } er ikke omfattet. Kontrollér, at { $user } hverken har en brugerplan eller samme brugernavn som { $keeper }: { $path }.
    .action-without-plan = Hvis der ikke er brug for { $user }, behøver du ikke ændre noget i SuperOffice, fordi { $user } ikke har en brugerplan.
    .action-accept = Fundet bliver stående, fordi begge brugere stadig er knyttet til personen: aftal med konsulenten, at du accepterer det, og acceptér derefter dette fund og fundet om { $keeper }.
    .action-separate = Hvis der er brug for begge, så spørg SuperOffice Support, hvordan de kan skilles ad: SuperOffice har måttet løse sådanne tilfælde manuelt. Markér ikke { $user } som tidligere ansat: det ville også gælde { $keeper }.

secondary-address-clash = brugerens anden adresse er en anden brugers første adresse
    .why = Det sker, at migreringen bruger en anden adresse end den første. Så får de to brugere samme brugernavn.
    .fix = Fjern adressen fra { -person-card } for den bruger, der har den som anden adresse. Den bruger, der har den som første adresse, beholder den.


## Rules of `licence`

licence-on-inactive-user = inaktiv bruger med en brugerplan
    .why = En anden kunne få brugerplanen. Det er ikke dokumenteret, om Online Migration Tool viser sådanne brugere.
    .fix = Fjern brugerplanen fra brugeren. Handlingen for hvert fund viser, hvor du gør det.
    .message = Har `{ $plans }`, men kan ikke logge på ({ $status }).

licence-overbooked = der er tildelt flere licenser, end der er købt
    .why = Det gælder licenserne i den lokale installation. Så længe tallene ikke stemmer, kan også antallet af brugere, der skal migreres, og antallet af Online-planer, I skal købe, være forkert.
    .fix = Sammenlign antallet af købte og tildelte licenser under "{ -licences }". Hvis SuperOffice ikke viser flere tildelte end købte, så acceptér fundet. Hvis der er tildelt flere, så fjern brugerplanen eller licensen fra brugere, der ikke har brug for den, under "{ -users }". Har alle brug for den, så giv konsulenten besked om, at der mangler licenser, og acceptér fundet.
    .message = Lokal licens `{ $licence }`: { $bought } købt, { $assigned } tildelt.
    .users = Den er tildelt { $users }.
    .action = Sammenlign tallene for `{ $licence }`: { $licences }. Hvis antallet af tildelte dér ikke er højere end antallet af købte, så acceptér fundet, og skriv som begrundelse, at der er købt nok licenser. Hvis det er højere, så spørg disse brugeres ledere, hvem der kan nøjes med en anden brugerplan med ledig licens, og hvem der ikke skal have adgang. Under { $users } > brugeren > { -user-plan } vælger du den brugerplan, eller "{ -no-selection }" for en bruger, der ikke skal have adgang, indtil der ikke er tildelt flere end købt. Hvis alle har brug for `{ $licence }`, så giv konsulenten besked om, at der mangler licenser, acceptér fundet, og skriv som begrundelse, at alle har brug for den.
    .action-licence = Sammenlign tallene for `{ $licence }`: { $licences }. Hvis SuperOffice ikke viser flere tildelte end købte, så acceptér fundet, og skriv som begrundelse, at der er købt nok licenser. Hvis der er tildelt flere, så spørg lederne, hvilke brugere der ikke har brug for licensen, og fjern den fra dem: { $users } > brugeren. Har alle brug for den, så giv konsulenten besked om, at der mangler licenser, acceptér fundet, og skriv som begrundelse, at alle har brug for den.
    .administrator = Én administrator skal beholde en brugerplan. Mulige administratorer: { $users }. Se fundet "{ CAPITAL(administrator-without-plan) }".

licence-owner-expired = udløbne licenser
    .why = Det er ikke dokumenteret, hvad udløbne licenser forhindrer. De er nemmere at forny før migreringen end under den.
    .fix = Opdatér licenserne under "{ -licences }". Hvis det ikke hjælper, så spørg SuperOffice.
    .message = Licenserne for `{ $owner }` udløb den { $expired }. Seneste logon var den { $login }.
    .action = Opdatér licenserne for { $owner }: { $path }. Hvis det ikke hjælper, så spørg SuperOffice.

plans-short = færre Online-planer end brugere
    .why = Hver bruger skal have en Online-plan. Brugere uden plan kan ikke logge på.
    .fix = Skal alle brugere have adgang, så spørg konsulenten om de Online-planer, der mangler. Hvis ikke, så fjern brugerplanerne for dem, der ikke skal have adgang, under "{ -users }".
    .message =
        { $needed ->
            [one] { $needed } bruger skal have
           *[other] { $needed } brugere skal have
        } Online-planen `{ $plan }`; købt: { $bought }; mangler: { $missing }.
    .message-total =
        { $needed ->
            [one] { $needed } bruger skal have
           *[other] { $needed } brugere skal have
        } en Online-plan; købt: { $bought }; mangler: { $missing }.
    .action = Spørg lederne, om alle disse brugere skal have adgang. Hvis ja, så giv konsulenten besked om, hvor mange Online-planer der mangler ({ $missing }). Hvis ikke, så vælg "{ -no-selection }" for hver bruger, der ikke skal have adgang: { $path } > brugeren > { -user-plan }.

several-plans = bruger med flere brugerplaner
    .why = I Online har en bruger én brugerplan. Der findes kombinerede brugerplaner, f.eks. Sales Premium med Service Premium, så to brugerplaner kan blive til én.
    .fix = Find ud af, hvilke af brugerplanerne brugeren har brug for. Er én nok, så vælg den under { -users } > brugeren > { -user-plan }. Har brugeren brug for dem alle, eller skal I have en CRM Suite-plan, som gælder hele firmaet, så ret intet: giv konsulenten besked, og acceptér fundet.
    .message = { $number } brugerplaner: { $plans }.
    .action = I Online kan en bruger kun have én brugerplan. Spørg lederen for { $user }, hvilke { $user } har brug for. Er én nok, så vælg den nu: { $path } > { -user-plan }. Har { $user } brug for { $number ->
        [2] begge
       *[other] dem alle
    }, så ret intet. Giv konsulenten besked: konsulenten kender de kombinerede brugerplaner i Online. Acceptér derefter fundet, og skriv som begrundelse, at { $user } har brug for disse brugerplaner.

user-without-licence = bruger uden brugerplan
    .why = Uden brugerplan kan brugeren ikke logge på Online.
    .fix = Giv brugeren en brugerplan. Hvis brugeren ikke skal have adgang, så acceptér fundet med den begrundelse. Får brugeren en CRM Suite-plan i Online, sætter du dér kryds i "{ -can-log-in }". Handlingen for hvert fund viser, hvor du gør det.
    .message = Ingen brugerplan.
    .message-licences = Mangler brugerlicens eller klientlicens.
    .accept = Spørg { $user } eller lederen for { $user }, om { $user } skal have adgang. Hvis ikke, så acceptér fundet. Hvis ja, så skal { $user } have en brugerplan.
    .administrator = Her skal du ikke gøre noget: dette fund lukkes sammen med fundet "{ CAPITAL(administrator-without-plan) }" om { $user }. Hvis du accepterer det fund, så acceptér også dette.
    .message-gone = Denne bruger står på adgangslisten, men kan ikke logge på ({ $status }).
    .action-gone = Ret adgangslisten, eller gør { $user } aktiv: { $path }.
    .message-nobody = Adgangslisten har denne post, men ingen bruger svarer til den.
    .action-nobody = Ret posten på adgangslisten, eller tilføj brugeren: { $path }.
    .same-person = Begynd med fundet "{ CAPITAL(same-person) }" om { $user } og { $keeper }. Hvis der ikke er brug for { $user }, så acceptér også dette fund. Hvis der er brug for { $user }, så spørg først SuperOffice Support, hvordan de to brugere kan skilles ad; derefter skal { $user } have en brugerplan.


## Rules of `valid-email`

# Characters in messages about addresses.
character-null-character = nultegn
character-tab = tabulator
character-line-feed = linjeskift
character-vertical-tab = lodret tabulator
character-form-feed = sideskift
character-carriage-return = vognretur
character-space = mellemrum
character-delete-character = slettetegn
character-next-line-character = tegn for ny linje
character-no-break-space = hårdt mellemrum
character-soft-hyphen = blød bindestreg
character-combining-grapheme-joiner = usynligt sammenføjningstegn
character-arabic-letter-mark = arabisk retningsmærke
character-ogham-space-mark = ogham-mellemrum
character-mongolian-vowel-separator = mongolsk vokaladskiller
character-en-quad = halvgeviert (en quad)
character-em-quad = geviert (em quad)
character-en-space = halvgeviert mellemrum
character-em-space = geviert mellemrum
character-figure-space = talbredt mellemrum
character-punctuation-space = punktumbredt mellemrum
character-thin-space = tyndt mellemrum
character-hair-space = hårfint mellemrum
character-zero-width-space = mellemrum uden bredde
character-zero-width-non-joiner = adskiller uden bredde
character-zero-width-joiner = sammenføjer uden bredde
character-left-to-right-mark = retningsmærke fra venstre mod højre
character-right-to-left-mark = retningsmærke fra højre mod venstre
character-line-separator = linjeadskiller
character-paragraph-separator = afsnitsadskiller
character-left-to-right-embedding = indlejring fra venstre mod højre
character-right-to-left-embedding = indlejring fra højre mod venstre
character-pop-directional-formatting = slut på retningsformatering
character-left-to-right-override = tvungen retning fra venstre mod højre
character-right-to-left-override = tvungen retning fra højre mod venstre
character-narrow-no-break-space = smalt hårdt mellemrum
character-medium-mathematical-space = mellembredt matematisk mellemrum
character-word-joiner = ordsammenføjer
character-ideographic-space = ideografisk mellemrum
character-hangul-filler = hangul-fyldtegn
character-byte-order-mark = byterækkefølgemærke (BOM)
character-replacement-character = erstatningstegn
character-grave-accent = accent grave
character-acute-accent = accent aigu
character-capital-i-with-dot = stort I med prik
character-small-i-without-dot = lille i uden prik
character-modifier-apostrophe = apostrof som bogstavtegn
character-hyphen = bindestreg
character-non-breaking-hyphen = hård bindestreg
character-figure-dash = talbred streg
character-en-dash = kort tankestreg
character-em-dash = lang tankestreg
character-horizontal-bar = vandret streg
character-opening-single-quotation-mark = indledende enkelt anførselstegn
character-typographic-apostrophe = typografisk apostrof
character-reversed-apostrophe = omvendt apostrof
character-opening-quotation-mark = indledende anførselstegn
character-closing-quotation-mark = afsluttende anførselstegn
character-low-quotation-mark = lavt anførselstegn
character-ellipsis = ellipsetegn
character-prime = mærketegn
character-minus-sign = minustegn
character-greek = et græsk bogstav
character-greek-look-alike = et græsk bogstav, der ligner det latinske bogstav { $letter }
character-cyrillic = et kyrillisk bogstav
character-cyrillic-look-alike = et kyrillisk bogstav, der ligner det latinske bogstav { $letter }
character-look-alike = ligner det latinske bogstav { $letter }
character-named = { $character } ({ $name })
character-unknown = et tegn
character-at-start = i begyndelsen
character-at-end = i slutningen
character-at-number = tegn nr. { $number }

# Defects of addresses. `.placed` is used if the place of the character is known.
defect-char-replacement = Et tegn gik tabt: teksten blev konverteret med forkert tegnkodning.
    .placed = Et tegn gik tabt ({ $place }): teksten blev konverteret med forkert tegnkodning.
defect-ws-trim = { CAPITAL($character) }.
    .placed = { CAPITAL($character) } ({ $place }).
defect-ws-trim-special = { CAPITAL($character) }.
    .placed = { CAPITAL($character) } ({ $place }).
defect-char-invisible = Skjult tegn: { $character }.
    .placed = Skjult tegn: { $character } ({ $place }).
defect-char-bidi-edge = Skjult tegn: { $character }.
    .placed = Skjult tegn: { $character } ({ $place }).
defect-char-bidi = Skjult tegn: { $character }. Det ændrer den rækkefølge, som adressen vises i.
    .placed = Skjult tegn: { $character } ({ $place }). Det ændrer den rækkefølge, som adressen vises i.
defect-char-control = Kontroltegn: { $character }.
    .placed = Kontroltegn: { $character } ({ $place }).
defect-char-unassigned = { CAPITAL($character) } er ikke et gyldigt tegn.
    .placed = { CAPITAL($character) } er ikke et gyldigt tegn ({ $place }).
defect-cell-empty = Ingen adresse: feltet er tomt eller indeholder fyldtekst som n/a.
defect-cell-multiple = Flere adresser i ét felt.
    .number = { $number } adresser i ét felt.
defect-cell-repeated = Samme adresse mere end én gang.
defect-cell-separator = Unødvendigt skilletegn.
    .placed = Unødvendigt skilletegn ({ $place }).
defect-wrap-mailto = Foran adressen står der et præfiks, f.eks. "mailto:".
defect-wrap-hyperlink = Hyperlink i stedet for adressen.
defect-wrap-html = HTML-kode som &amp;.
    .placed = HTML-kode som &amp; ({ $place }).
defect-wrap-quotes = Anførselstegn eller parenteser omkring adressen.
defect-wrap-angle = Vinkelparenteser omkring adressen.
defect-wrap-display-name = Feltet indeholder både et navn og adressen.
defect-wrap-comment = Kommentar i parentes.
    .placed = Kommentar i parentes ({ $place }).
defect-wrap-apostrophe = Apostrof før eller efter adressen.
defect-wrap-extra-text = Feltet indeholder anden tekst sammen med adressen.
defect-wrap-trailing-text = Tekst efter adressen i vinkelparenteser.
    .placed = Tekst efter adressen i vinkelparenteser ({ $place }).
defect-wrap-name-is-other-address = Navnet er en anden e-mailadresse.
defect-char-at-width = Bred eller lille form af @.
    .placed = Bred eller lille form af @ ({ $place }).
defect-syntax-no-at = Intet @.
defect-syntax-multiple-at = Mere end ét @.
    .placed = Mere end ét @ ({ $place }).
defect-syntax-obfuscated-at = "(at)" eller lignende står i stedet for @.
defect-syntax-paren = Parentes uden modpart.
    .placed = Parentes uden modpart ({ $place }).
defect-char-mark-on-delimiter = Accent på et skilletegn eller mellemrum.
    .placed = Accent på et skilletegn eller mellemrum ({ $place }).
defect-ws-around-at = { CAPITAL($character) } ved siden af @.
    .placed = { CAPITAL($character) } ved siden af @ ({ $place }).
defect-ws-around-dot = { CAPITAL($character) } ved siden af et punktum.
    .placed = { CAPITAL($character) } ved siden af et punktum ({ $place }).
defect-ws-inner = { CAPITAL($character) } inde i adressen.
    .placed = { CAPITAL($character) } inde i adressen ({ $place }).
defect-local-empty = Intet foran @.
defect-local-dot = Forkert placeret punktum foran @.
    .placed = Forkert placeret punktum foran @ ({ $place }).
defect-local-quoted-unneeded = Unødvendige anførselstegn foran @.
defect-local-quoted = Delen foran @ fungerer kun i anførselstegn.
defect-local-quote-unclosed = Anførselstegn, der ikke er afsluttet.
    .placed = Anførselstegn, der ikke er afsluttet ({ $place }).
defect-local-quote-misplaced = Forkert placeret anførselstegn foran @.
    .placed = Forkert placeret anførselstegn foran @ ({ $place }).
defect-local-char = { $character } er ikke tilladt foran @.
    .placed = { $character } er ikke tilladt foran @ ({ $place }).
defect-local-normalised = Tegn foran @ er gemt i en usædvanlig form.
defect-local-compat = { $character } er en særlig form af almindelige bogstaver foran @.
    .placed = { $character } er en særlig form af almindelige bogstaver foran @ ({ $place }).
defect-local-leading-mark = Accent uden bogstav i begyndelsen.
defect-local-a-label = Begynder med "xn--" foran @.
defect-len-local = Delen foran @ er for lang (grænse: 64 byte).
defect-len-label = En del af domænet er for lang (grænse: 63 byte).
defect-len-domain = Domænet er for langt (grænse: 253 byte).
defect-len-total = Adressen er for lang (grænse: 254 byte).
defect-local-non-ascii = Microsoft og Google accepterer ikke { $character } foran @.
    .placed = Microsoft og Google accepterer ikke { $character } foran @ ({ $place }).
defect-idp-local-char = Microsoft eller Google accepterer ikke { $detail } foran @.
defect-idp-upn-length = Adressen er for lang til et logonnavn hos Microsoft.
defect-case-local = Store bogstaver foran @.
defect-case-domain = Store bogstaver i domænet.
defect-local-plus-tag = Indeholder en tilføjelse som +news foran @.
defect-domain-idn = Internationaliseret domæne.
defect-domain-empty = Intet efter @.
defect-domain-empty-label = Forkert placeret punktum i domænet.
    .placed = Forkert placeret punktum i domænet ({ $place }).
defect-domain-trailing-dot = Punktum i slutningen af domænet.
defect-domain-literal = IP-adresse i kantede parenteser i stedet for et domæne.
defect-domain-ip = IP-adresse i stedet for et domæne.
defect-domain-tld-numeric = Domænet slutter med et tal.
defect-domain-comma = Komma i domænet.
    .placed = Komma i domænet ({ $place }).
defect-domain-char = { $character } er ikke tilladt i et domæne.
    .placed = { $character } er ikke tilladt i et domæne ({ $place }).
defect-domain-hyphen = Forkert placeret bindestreg i domænet.
    .placed = Forkert placeret bindestreg i domænet ({ $place }).
defect-domain-a-label = Ugyldig "xn--"-del i domænet.
defect-domain-idna = Ugyldigt internationaliseret domæne.
defect-domain-mapped = Domænet er gemt i en usædvanlig form.
defect-domain-deviation = Ældre programmer læser dette domæne som et andet.
defect-domain-idna2008 = Domænet indeholder { $detail }, som IDNA 2008 ikke tillader.
defect-domain-rldh = To bindestreger på tredje og fjerde plads i en del af domænet.
defect-domain-mixed-script = Domænet blander bogstaver fra forskellige alfabeter.
defect-domain-lookalike = Domænet indeholder et tegn, der kun ligner et latinsk tegn: { $detail }.
defect-domain-dotless = Domænet har intet punktum.
defect-domain-tld-unknown = Topdomænet .{ $detail } findes ikke.
defect-domain-special-use = Dette domæne kan ikke modtage e-mails fra internettet.
defect-domain-reserved = Dette domæne er reserveret til eksempler.
defect-domain-public-suffix = Kun den sidste del af et domæne, som co.uk.
defect-domain-typo = Domænet ligner { $detail } meget.
defect-domain-rare-near-common = Et sjældent domæne, der ligner et almindeligt meget.
defect-placeholder-noreply = Ligner en adresse, hvis e-mails ingen læser.
defect-placeholder-address = Opdigtet adresse.
defect-placeholder-local = Ligner en testadresse.
defect-role-account = Ligner en fælles postkasse.

bouncing-address = e-mail til adressen kom retur
    .why = Aktiveringsmailen vil også komme retur.
    .fix = Send en testmail til adressen. Hvis den kommer retur, så åbn { -person-card } for brugeren, og ret adressen under "{ -email }". Har brugeren et brugernavn, så ret også det: handlingen viser hvor.
    .message =
        { $messages ->
            [one] { $messages } e-mail er kommet retur.
           *[other] { $messages } e-mails er kommet retur.
        }
    .action = Send en testmail til { $user }, og spørg, om den nåede frem. Hvis ja, så acceptér fundet. Hvis ikke, så spørg { $user } eller e-mailadministratoren om den rigtige adresse, og indtast den: { $place }.

garbled-address = adresse ødelagt af eksporten
    .why = Adressen i SuperOffice kendes ikke. Den kan være rigtig eller forkert, og to adresser, der ser ens ud, kan være forskellige. Resultatet forbliver ukendt, og ingen bruger rapporteres på grund af den.
    .fix = Eksportér tabellen igen med en tegnkodning, der har alle bogstaver. Ret kun adressen i SuperOffice, hvis den også er forkert der.
    .message-lost = Adressen mistede bogstaver i eksporten: `?` står i stedet.
    .message-misread = Adressen blev læst med forkert tegnkodning i eksporten, som `Ã¥` i stedet for `å`.
    .message-replaced = Adressen mistede bogstaver i eksporten: U+FFFD står i stedet.
    .remedy-lost = Eksporten er beskadiget. Eksportér tabellen igen med alle bogstaver; i Windows PowerShell tilføjer du `-Encoding UTF8`.
    .remedy-misread = Eksporten er beskadiget. Eksportér tabellen igen som UTF-8, og åbn ikke filen, før du sender den.
    .remedy-replaced = Eksporten er beskadiget. Eksportér tabellen igen fra databasen, som UTF-8.
    .action = Ret kun adressen, hvis den også er forkert i SuperOffice: { $place }.

hidden-characters = adresse med skjulte tegn
    .why = Adressen ser rigtig ud, men systemet læser den som en anden adresse. Brugeren kan ikke logge på, og ingen ser, at to adresser er ens.
    .fix = Åbn { -person-card } for brugeren, slet adressen under "{ -email }", og skriv den igen. Kopiér den ikke. Hvis en anden bruger har den rettede adresse, angiver handlingen, hvad du skal gøre i stedet. Har brugeren et brugernavn, så ret også det: handlingen viser hvor.
    .action = Slet adressen, og skriv den igen: { $place }. Kopiér den ikke.
    .action-list = Slet adressen i { $record }, og skriv den igen: { $place }. Kopiér den ikke.

likely-typo = domæne med en sandsynlig tastefejl
    .why = Aktiveringsmailen går til en fremmed eller kommer aldrig frem.
    .fix = Spørg brugeren om den rigtige adresse. Hvis domænet er forkert, så åbn { -person-card } for brugeren, og ret det under "{ -email }". Har brugeren et brugernavn, så ret også det: handlingen viser hvor.
    .message = Domænet `{ $rare }` er sjældent blandt brugerne og ligner `{ $common }`.
    .action = Spørg { $user }, om adressen i kolonnen "{ column-now }" er rigtig. Hvis ja, så acceptér fundet. Hvis ikke, så indtast den rigtige: { $place }.
    .action-provider = Spørg { $user }, om { $user } har en arbejdsadresse hos jer: { $domain } tilhører en e-mailudbyder. Hvis ja, så indtast den: { $place }. Hvis ikke, så spørg { $user }, hvilken adresse der er rigtig: den i kolonnen "{ column-now }" eller den i kolonnen "{ column-change-to }". Er den i kolonnen "{ column-now }" rigtig, så acceptér fundet. Ellers indtaster du den rigtige adresse samme sted; den næste kontrol melder så en adresse på { $domain } som uden for firmaets domæner.
    .message-list = Domænet `{ $rare }` er sjældent blandt adresserne og ligner `{ $common }`.
    .action-list = Kontrollér adressen i { $record }. Hvis det er en tastefejl, så ret den: { $place }.

malformed-address = adresse, der ikke kan være brugernavn i Online
    .why = Brugernavnet i Online skal være en gyldig e-mailadresse, og aktiveringsmailen sendes dertil. SuperOffice offentliggør ingen regel for gyldige adresser. Denne kontrol bruger reglerne for e-mail og påpeger bogstaver, som Microsoft og Google ikke accepterer.
    .fix = Åbn { -person-card } for brugeren, og ret adressen under "{ -email }". Har brugeren et brugernavn, så ret også det: handlingen viser hvor. Hvis I bruger et produkt som Synchronizer, skal brugeren tilknyttes igen dér bagefter.
    .action = Ret adressen, og spørg { $user }, om den er rigtig: { $place }.
    .action-suggested = Spørg { $user }, om den foreslåede adresse er rigtig og har en postkasse. Hvis ja, så indtast den; hvis ikke, så spørg e-mailadministratoren om den rigtige adresse, og indtast den: { $place }.
    .action-ask = Spørg { $user } eller e-mailadministratoren, hvilken adresse der er rigtig; postkassen skal være oprettet. Ret så adressen: { $place }.
    .holder = { $other } har allerede den rettede adresse.
    .own-domains = Andre brugere har adresser på { $domains }.
    .taken = Den rettede adresse tilhører { $other }.
    .action-keeper = { $other } skal have en anden adresse: se fundet om { $other }.
    .same-correction = { $other } får samme rettede adresse.
    .action-release = Fjern den rettede adresse fra { $other }, før du indtaster den.
    .holder-of = { $other } har allerede { $address }.
    .holder-list = Den rettede adresse findes allerede i { $record }.
    .same-correction-list = Den rettede adresse i { $record } bliver den samme.
    .action-list = Ret adressen i { $record }: { $place }.

missing-address = bruger uden e-mailadresse
    .why = E-mailadressen bliver brugernavnet i Online. Har brugeren ingen, skal en adresse indtastes i Online Migration Tool.
    .fix = Åbn { -person-card } for brugeren, og indtast adressen under "{ -email }". Hvis brugeren har en adresse i Service, foreslås den. Hvis I bruger et produkt som Synchronizer, skal brugeren tilknyttes igen dér bagefter.
    .message = Ingen e-mailadresse.
    .message-filler = Ingen e-mailadresse, kun { $value }.
    .action = Spørg { $user } eller e-mailadministratoren om adressen; postkassen skal være oprettet. Indtast så adressen: { $place }.
    .action-suggested = Spørg { $user }, om den foreslåede adresse er rigtig og har en postkasse. Hvis ja, så indtast den; hvis ikke, så spørg e-mailadministratoren om den rigtige adresse, og indtast den: { $place }.

placeholder-address = adresse, der ligner en pladsholder
    .why = Brugeren får aldrig aktiveringsmailen at se.
    .fix = Spørg den, der bruger logonnavnet, eller afdelingens leder, hvilken adresse der er den rigtige. Hvis nogen læser e-mails til den nuværende adresse, så acceptér fundet. Hvis en anden adresse er den rigtige, så indtast den på { -person-card } > { -email }. Har brugeren et brugernavn, så ret også det: handlingen viser hvor. Er brugeren ikke længere i brug, fjerner du brugerplanen og adressen og vælger derefter "{ -mark-former-employee }".
    .action = Spørg den, der bruger { $user }, eller afdelingens leder, om { $user } stadig er i brug, og om nogen læser e-mails til denne adresse. Hvis svaret på begge spørgsmål er ja, så acceptér fundet. Hvis { $user } er i brug, og ingen læser e-mails til adressen, så bed e-mailadministratoren om den rigtige adresse eller en ny, og indtast den: { $place }.
    .action-list = Indtast den rigtige adresse i { $record }, eller slet denne: { $place }.

several-addresses = flere adresser i ét e-mailfelt
    .why = En bruger har ét brugernavn i Online, så én adresse skal vælges.
    .fix = Åbn { -person-card } for brugeren. Under "{ -email }" beholder du den adresse, som brugeren skal logge på Online med, og skriver de andre på hver sin linje. Har brugeren et brugernavn, så ret også det: handlingen viser hvor.
    .action = Spørg { $user }, hvilken af adresserne der skal bruges til at logge på Online. Behold kun den adresse i dette felt. Hvis { $number ->
        [2] den anden adresse stadig er i brug, så skriv den
       *[other] andre adresser stadig er i brug, så skriv hver af dem
    } på en linje for sig nedenunder: { $place }.
    .action-list = Behold én adresse i { $record }: { $place }.

several-candidate-addresses = bruger med flere adresser
    .why = Kun én adresse bliver brugernavnet i Online. Det sker, at migreringen bruger en anden adresse end den første.
    .fix = Intet skal ændres. Konsulenten kontrollerer brugernavnet i Online Migration Tool ("Check user names"). Adresser, der ikke er i brug, kan fjernes: { -person-card } > { -email }.
    .message = Dette er den første adresse. Brugeren har også { $others }.
    .action = Her skal du ikke gøre noget. Konsulenten kontrollerer i Online Migration Tool, hvilken adresse der bliver brugernavn for { $user } ("Check user names").
    .message-user-name = Dette er brugernavnet. Brugeren har også { $others }.

shared-mailbox = adresse, der ligner en fælles postkasse
    .why = Alle, der læser postkassen, kan vælge en ny adgangskode for brugeren. Google accepterer ikke alle sådanne adresser.
    .fix = Spørg, om kun én person bruger adressen. Hvis ikke, så åbn { -person-card } for brugeren, og indtast en personlig adresse under "{ -email }". Har brugeren et brugernavn, så ret også det: handlingen viser hvor.
    .action = Spørg { $user } eller e-mailadministratoren, om flere læser denne postkasse. Hvis ikke, så acceptér fundet. Hvis ja, så bed e-mailadministratoren om en personlig adresse til den, der bruger { $user }, og indtast den: { $place }.

unroutable-domain = domæne, der ikke kan modtage e-mail
    .why = Aktiveringsmailen og koderne til nulstilling af adgangskoden sendes til denne adresse.
    .fix = Åbn { -person-card } for brugeren, og indtast en adresse, der kan modtage e-mail udefra, under "{ -email }". Har brugeren et brugernavn, så ret også det: handlingen viser hvor.
    .action = Spørg { $user } eller e-mailadministratoren, hvilken adresse der modtager e-mail udefra; postkassen skal være oprettet. Indtast så adressen: { $place }.
    .action-list = Ret eller slet adressen i { $record }: { $place }.

user-name-differs = brugernavn og første e-mailadresse er forskellige
    .why = Brugere logger på Online med brugernavnet, men e-mails går til adressen på personkortet. Det er ikke dokumenteret, hvilken af de to Online Migration Tool foreslår. Hvis de er forskellige, prøver brugerne måske at logge på med den forkerte adresse.
    .fix = Spørg brugeren, hvilken adresse der er rigtig. Indtast den både på { -person-card } > { -email } og under { -users } > { -user-name }. Hvis I bruger et produkt som Synchronizer, skal brugeren tilknyttes igen dér bagefter.
    .message = Brugernavnet er { $name }, men den første e-mailadresse er { $address }.
    .action = Spørg { $user }, hvilken af de to adresser der skal bruges til at logge på Online. Indtast den begge steder, på personkortet på første linje: { $place }. Den anden adresse må stå på en linje nedenunder.


## Rules of `travel`, `satellite` and `sentry-addons`

traveller-since = Registreret den { $day }.
traveller-synchronised = Senest synkroniseret den { $day }.
traveller-area = Område: `{ $area }`.

satellite-defined = en satellit er oprettet
    .why = En satellit er en særskilt kopi af databasen på et andet kontor, som replikeres med den centrale database. SuperOffice kræver, at ingen satellit er i brug ved migreringen.
    .fix = Alle satellitter skal nedlægges. Fremgangsmåden er ikke offentliggjort: spørg SuperOffice Support, hvordan satellitten nedlægges, hvem der skal gøre det, og hvad der skal ske med dens licenser. Sørg derefter for, at den nedlægges: fundet lukkes, når satellitten er nedlagt.
    .message = Satellit { $satellite } er oprettet.
    .message-company = `{ $company }` har en aktiv satellit.
    .company = Firma: `{ $company }`.
    .area = Område: `{ $area }`.
    .source = Datakilde: `{ $source }`.

satellite-replicating = tegn på en satellit i brug
    .why = En række i `traveller` er det stærkeste tegn på, at en satellit er i brug. En række i `LicenseSatlLink` knytter kun en licens til en satellit. Hvis der ikke er andre tegn på en satellit, skal licensen kontrolleres.
    .fix = Disse fund hører til en satellit: løs dem sammen med den. Det er ikke offentliggjort, hvordan en satellit nedlægges, og hvordan en licens frigives: spørg SuperOffice Support.
    .message = En satellit med `travel_id` { $id } viser tegn på replikering.
    .probable = Det er sandsynligvis satellit { $satellite }: denne satellits id'er begynder ved { $id }.
    .message-licence = Licensen `{ $licence }` er knyttet til satellit { $satellite }.
    .message-licence-id = Licensen med id { $licence } er knyttet til satellit { $satellite }.
    .action-same = Her skal du ikke gøre noget: dette fund lukkes sammen med fundet "{ CAPITAL(satellite-defined) }" om satellit { $satellite }. Hvis du accepterer det fund, så acceptér også dette.
    .action-licence = Kontrollér, om satellit { $satellite } stadig findes. Hvis ja, så spørg SuperOffice Support, hvordan den nedlægges, og få det gjort. Hvis ikke, så spørg SuperOffice Support, hvordan licensen frigives, og få det gjort. Licensen står under: { $path }.
    .action-licence-last = Når du spørger SuperOffice Support om fundet "{ CAPITAL(satellite-defined) }" om satellit { $satellite }, så spørg også, hvordan denne licens frigives, og sørg for, at det sker. Licensen står under: { $path }.

sentry-addon-registered = en Sentry-tilføjelse er registreret
    .why = Online Migration Tool kommer ikke videre fra den første side, så længe der findes sådan en række. Hver række betyder også, at der er en specialudviklet tilføjelse.
    .fix = Rækken skal slettes under alle omstændigheder, fordi Online Migration Tool ikke kommer videre, så længe den findes. Det vides ikke, hvad tilføjelsen gør, så spørg først leverandøren, om der stadig er brug for den. Hvis ja, så spørg, hvad der erstatter den i Online, og aftal med konsulenten, hvornår rækken slettes: bagefter virker tilføjelsen måske ikke længere. Bed så databaseadministratoren om at slette rækkerne i `UserPreference` med sektionen `SentryAddonNames`.
    .message = Sentry-tilføjelsen `{ $add-on }` er registreret som `{ $key }`.
    .action = Spørg leverandøren af tilføjelsen (eller konsulenten, hvis du ikke kender leverandøren), om der stadig er brug for den. Hvis ja, så spørg også, hvad der erstatter den i Online, og aftal med konsulenten, hvornår rækken slettes: bagefter virker tilføjelsen måske ikke længere. Bed i begge tilfælde databaseadministratoren om at slette rækken `{ $key }` (sektionen `{ $section }`) i tabellen `UserPreference`: indtil da kommer Online Migration Tool ikke videre.

stale-travel-record = Travel-registrering for en bruger, der ikke længere findes
    .why = Ifølge databasen er en bruger stadig på Travel. Ingen bruger må være på Travel ved migreringen eller ved en opgradering.
    .fix = Bed SuperOffice Support om at fjerne registreringen. Brugeren findes ikke længere, så ingen kan udføre en central opdatering ("Central update").
    .message = Travel-registrering for bruger-id { $id }, som ikke længere findes.
    .action = Bed SuperOffice Support om at fjerne registreringen. Brugeren findes ikke længere, så ingen kan udføre en central opdatering ("Central update").

unfinished-homecoming = efterladte Travel-registreringer
    .why = Sådanne registreringer tyder på, at en central opdatering ("Central update") ikke blev fuldført. Data kan mangle eller findes to gange.
    .fix = Spørg brugeren, om den seneste centrale opdatering ("Central update") blev fuldført. Hvis ja, så acceptér fundet. Hvis ikke, eller hvis ingen ved det, så spørg SuperOffice Support, hvad der skal gøres med registreringerne, og sørg for, at det bliver gjort.
    .message =
        { $rows ->
            [one] 1 efterladt Travel-registrering.
           *[other] { $rows } efterladte Travel-registreringer.
        } Brugeren er ikke på Travel.
    .message-ids =
        { $rows ->
            [one] 1 række
           *[other] { $rows } rækker
        } i `{ $table }` med id fra en Travel-database.
    .action = Spørg { $user }, om den seneste centrale opdatering ("Central update") blev fuldført. Hvis ja, så acceptér fundet. Hvis ikke, eller hvis ingen ved det, så spørg SuperOffice Support, hvad der skal gøres med registreringerne, og sørg for, at det bliver gjort.
    .action-unlisted = Spørg brugeren med id { $id }, om den seneste centrale opdatering ("Central update") blev fuldført. Hvis ja, så acceptér fundet. Hvis ikke, eller hvis ingen ved det, så spørg SuperOffice Support, hvad der skal gøres med registreringerne, og sørg for, at det bliver gjort.
    .action-ids = Spørg SuperOffice Support, om en central opdatering ("Central update") ikke blev fuldført.

user-on-travel = bruger på Travel
    .why = Data, der er registreret på den bærbare computer, overføres til den lokale database ved en central opdatering ("Central update") eller ved udveksling af "up/down"-filer. Data, der ikke er overført, migreres ikke. Når en bruger går på Travel, kopieres brugerens egne dokumenter også til den bærbare computer, så det samme gælder ændringer i disse dokumenter.
    .fix = I version 9 eller nyere findes der ingen Windows-klient til brugere, og registreringen er sandsynligvis gammel: bed SuperOffice Support om at fjerne den. I en ældre version spørger du brugeren, om den bærbare computer stadig findes. Hvis ja, så skal brugeren udføre en central opdatering ("Central update") i Windows-klienten. Hvis ikke, så bed SuperOffice Support om at fjerne registreringen. Slå ikke Travel fra, før alle brugere er tilbage: ellers lukkes de brugere ude, der stadig er på Travel.
    .message = Brugeren er på Travel.
    .message-inactive = Brugeren er på Travel, men kan ikke logge på ({ $status }).
    .message-unlisted = Brugeren med id { $id } er på Travel. Navnet kendes ikke, fordi tabellen `associate` ikke er sendt.
    .action = Bed { $user } om at udføre en central opdatering ("Central update") i Windows-klienten og ikke gå på Travel igen.
    .action-forgotten = Spørg { $user }, om den bærbare computer med databasekopien stadig findes. Hvis ja, så skal { $user } udføre en central opdatering ("Central update") i Windows-klienten og ikke gå på Travel igen. Hvis ikke, så bed SuperOffice Support om at fjerne registreringen.
    .action-unlisted = Bed brugeren med id { $id } om at udføre en central opdatering ("Central update") i Windows-klienten og ikke gå på Travel igen.
    .action-without-client = Denne version har ingen Windows-klient, hvor { $user } kan udføre en central opdatering ("Central update"), så Travel-registreringen er sandsynligvis gammel. Bed SuperOffice Support om at fjerne den.
    .unknown-client = I version 9 eller nyere findes der ingen Windows-klient til brugere, og Travel-registreringen er sandsynligvis gammel: bed SuperOffice Support om at fjerne den. I en ældre version gør du følgende.
    .message-since = Brugeren har været på Travel siden { $day }.


## Rules of `database-model`

custom-table = brugerdefineret tabel
    .why = Tabeller, der blev lavet med det gamle Dictionary SDK, kan få databasemodellen til at afvige fra databasen, og så stopper migreringen. Desuden er der en tilpasning, der bruger dataene i tabellen.
    .fix = Find ud af, hvem der lavede tabellen, og hvad der bruger den. Hvis ingen ved det, så spørg SuperOffice Support før migreringen.
    .message = Tabellen `{ $table }` (nummer { $number }) er ikke en standardtabel i SuperOffice.
    .action = Find før migreringen ud af, hvem der lavede tabellen { $table }, og hvad der bruger den.

missing-physical-table = tabel mangler i databasen
    .why = Online Migration Tool stopper med "Invalid object name", når databasemodellen indeholder en tabel, som databasen ikke har.
    .fix = Bed SuperOffice Support om at rette databasemodellen før migreringen. Slet ikke selv rækken.
    .message = Listen over tabeller (`sequence`) indeholder `{ $table }`, men databasen har ikke sådan en tabel.
    .action = SuperOffice har tabellen { $table } på sin liste, så databasemodellen indeholder den sandsynligvis også. Bed SuperOffice Support om at kontrollere databasemodellen og rette den før migreringen.

orphan-person = person med et firma, der ikke findes
    .why = Opgraderingen af databasen til 8.1 eller nyere sletter personer med et firma, der ikke findes, og deres e-mailadresser. SuperOffices liste over databaseændringer tyder på, at migreringen til Online gør det samme. Hvis en brugers person slettes, går personens e-mailadresser tabt, også den, der skulle blive brugernavn i Online.
    .fix = Bed SuperOffice Support om at rette personen før migreringen.
    .message = Personen bag { $user } hører til firma { $company }, som ikke findes. Opgraderingen af databasen kan slette personen og personens e-mailadresser.
    .action = Bed SuperOffice Support om at rette personen bag { $user } før migreringen.
    .message-others =
        { $persons ->
            [one] 1 person, der ikke er bruger, hører til et firma, der ikke findes. Opgraderingen af databasen kan slette personen og personens e-mailadresser.
           *[other] { $persons } personer, der ikke er brugere, hører til et firma, der ikke findes. Opgraderingen af databasen kan slette dem og deres e-mailadresser.
        }
    .action-others = Hvis ingen har brug for disse personer, skal du ikke gøre noget. Bed ellers SuperOffice Support om at rette dem før migreringen.


## Rules of `documents`

document-without-appointment = dokument uden opfølgning
    .why = Et dokument uden opfølgning (`appointment`) kommer måske ikke med i migreringen.
    .fix = Kontrollér, om der er brug for dokumentet. Spørg i så fald SuperOffice Support før migreringen, hvordan det kan knyttes til en opfølgning.
    .message = Dokument { $document } har ingen opfølgning (`appointment`).
    .action = Kontrollér, om der er brug for dokument { $document }. Spørg i så fald SuperOffice Support, hvordan det kan knyttes til en opfølgning.

document-without-name = dokument uden filnavn
    .why = Et dokument uden navn kommer måske ikke med i migreringen. SuperOffice oplyser ikke, om det gælder filnavnet eller titlen.
    .fix = Kontrollér, om der er brug for dokumentet. Spørg i så fald SuperOffice Support før migreringen, hvordan det kan få et filnavn.
    .message = Dokument { $document } har intet filnavn.
    .action = Kontrollér, om der er brug for dokument { $document }. Spørg i så fald SuperOffice Support, hvordan det kan få et filnavn.

document-without-owner = dokument med en ejer, der ikke findes
    .why = Et dokument med en ejer, der ikke findes, kommer måske ikke med i migreringen.
    .fix = Kontrollér, om der er brug for dokumentet. Spørg i så fald SuperOffice Support før migreringen, hvordan det kan få en ejer, der findes.
    .message = Dokument { $document } tilhører bruger-id { $owner }, som ikke findes.
    .action = Kontrollér, om der er brug for dokument { $document }. Spørg i så fald SuperOffice Support, hvordan det kan få en ejer, der findes.

file-not-in-archive = fil mangler i dokumentarkivet
    .why = Det er ret almindeligt, at nogle filer mangler i arkivet. Så findes dokumentet måske i Online uden indhold.
    .fix = Led efter filen i en sikkerhedskopi eller i en anden arkivmappe, og kopiér den ind i arkivet før migreringen. Hvis Online Migration Tool køres igen, kan det uploade manglende filer, men ikke efter at den endelige migrering er færdig og brugerne har fået adgang. Hvis der ikke er brug for dokumentet, så slet det.
    .message = Filen til dokument { $document } er ikke med på fillisten fra dokumentarkivet.
    .action = Led efter filen til dokument { $document } i en sikkerhedskopi eller i en anden arkivmappe, og kopiér den ind i dokumentarkivet. Hvis der ikke er brug for dokumentet, så slet det i SuperOffice.
    .message-summary = Filerne til { $missing } af { $documents } dokumenter er ikke med på fillisten fra dokumentarkivet. De første { $listed } vises her.
    .action-summary = Spørg den, der passer dokumentarkivet, om filer er flyttet eller slettet, og gendan dem fra en sikkerhedskopi før migreringen. Lav derefter fillisten igen.

file-too-large = dokument, der er større, end Online tillader
    .why = I Online kan et dokument højst være 94,4 MB.
    .fix = Spørg ejeren, om der er brug for dokumentet. Hvis ja, så del filen op, komprimér den, eller opbevar den uden for SuperOffice.
    .message = En fil i dokumentarkivet fylder { $size } MB. Grænsen i Online er { $limit } MB.
    .action = Spørg ejeren af { $file }, om der er brug for dokumentet. Hvis ja, så del filen op, komprimér den, eller opbevar den uden for SuperOffice.
    .message-summary = { $files } filer i dokumentarkivet er større end { $limit } MB. De { $listed } største vises her.
    .action-summary = Aftal med SuperOffice, hvad der skal ske med dokumenter, der er større end { $limit } MB.

other-document-archive = dokumenter i et andet arkiv
    .why = Online Migration Tool flytter dokumentarkivet (`so_arc`). Dokumenter i SharePoint eller et andet arkiv ligger et andet sted. Hvis dokumenterne skal ligge i SharePoint i Online, skal hver bruger med en brugerplan have et Microsoft-logon, og mere end 25.000 fortrolige dokumenter (med "Synlig for") kan ikke flyttes automatisk.
    .fix = Find ud af, hvilket arkiv det er: se skabelonerne i { -settings } > { -lists } > { -document-templates }. Spørg pluginets leverandør, om og hvordan dets dokumenter kan flyttes.
    .message =
        Dokumentpluginet { $plug-in } gemmer { $documents ->
            [one] 1 dokument
           *[other] { $documents } dokumenter
        }, pluginet { $usual } gemmer { $usual-documents ->
            [one] 1 dokument
           *[other] { $usual-documents } dokumenter
        }.
    .not-listed = Ingen filer fra pluginet { $plug-in } er med på fillisten fra dokumentarkivet.
    .may-be-elsewhere = Indholdet fra pluginet { $plug-in } ligger måske i et andet arkiv.
    .action = Find ud af, hvilket arkiv dokumentpluginet { $plug-in } bruger: se skabelonerne i { $client } > { -lists } > { -document-templates }. Spørg pluginets leverandør, hvordan dets dokumenter kan flyttes til Online.


## Rules of `customizations`

customization-will-not-work = { $thing } kommer ikke til at virke i Online.
customization-may-not-work = { $thing } virker måske ikke i Online.
customization-unaffected = { $thing } fører ikke ud af SuperOffice.
customization-decide = Afgør, om tilpasningen skal beholdes, erstattes eller fjernes.
customization-nothing-to-do = Du skal ikke gøre noget.
link-to-pc = Linket starter et program eller en fil på brugerens egen pc.
link-to-share = Linket fører til en delt mappe i jeres netværk.
link-to-internal-host = Computeren `{ $host }` findes kun i jeres netværk.
link-without-encryption = Computeren `{ $host }` kaldes med `http:` i stedet for `https:`.
link-to-old-service = Linket fører til Service på den gamle server `{ $host }`.
link-with-usec = Linket bruger variablen `<usec>`, som er tom i Online.
script-without-known-calls = Koden er gennemsøgt for kald, der ikke virker i Online: der blev ikke fundet nogen.
script-with-unavailable-calls = Koden indeholder kald, som Online ikke har: { $calls }.
script-with-disputed-calls = Koden indeholder kald, som Online måske ikke tillader: { $calls }.
script-with-files = Koden bruger måske klassen `File`, som Online ikke har.
script-not-checked = Koden er ikke kontrolleret fuldstændigt: for nogle kald viser eksporten ikke, om koden indeholder dem.

crmscript = script i Service
    .why = Online har ikke `executeSQLQuery`, `runProgram`, `getEnvVariable`, `getCookie`, `setCookie`, `StatLib.setSql`, API'et "BulkUpdate", ODBC og filer på serveren (`File`). SuperOffices sider er ikke enige om `bypassNetServer`, `addJoinCriteria`, `setGroup` og `addHaving`, så nogen bør kontrollere dem. Online stopper et script efter 60 sekunder, eller når det bruger mere end 8 MB hukommelse. HTTP-kald kan kun nå port 80 og 443 og ikke computere i jeres netværk.
    .fix = Bed den, der skrev scriptet, om at erstatte de kald, der ikke virker i Online, og kontrollere køretid, hukommelsesforbrug og HTTP-kald. Slet scripts, som ingen bruger: { -settings } > { -crmscript-screen }.
    .thing = Scriptet `{ $script }`
    .called = Scriptet blev senest kaldt via HTTP den { $day }.
    .action = Bed den, der skrev scriptet { $script }, om at kontrollere det til Online, eller slet det, hvis ingen bruger det: { -settings } > { -crmscript-screen }.

document-template = dokumentskabelon, der måske ikke virker i Online
    .why = I Online ligger dokumenterne i SuperOffices arkiv, i SharePoint eller i Google. Et plugin eller en fil i jeres netværk er måske ikke tilgængelig der. Formaterne DOT, DOTX, XLT, XLTX, POT og POTX understøttes ikke i Online.
    .fix = Hvis et plugin indlæser skabelonen, så spørg pluginets leverandør, hvordan skabelonen virker i Online. Hvis skabelonen ligger på en pc eller i jeres netværk, så gem den i SuperOffice: { -settings } > { -lists } > { -document-templates }. Hvis Online ikke understøtter formatet, så gem skabelonen som DOCX, XLSX eller PPTX.
    .thing = Dokumentskabelonen `{ $template }`
    .format = Online understøtter ikke skabeloner i formatet { $format }.
    .action = Gem skabelonen { $template } i SuperOffice: { $client } > { -lists } > { -document-templates }.
    .action-format = Gem skabelonen { $template } som { $format } i SuperOffice: { $client } > { -lists } > { -document-templates }.
    .action-plug-in = Spørg dokumentpluginets leverandør, hvordan skabelonen { $template } virker i Online. Skabeloner: { $client } > { -lists } > { -document-templates }.

erp-connection = forbindelse til et ERP- eller tilbudssystem
    .why = Online kalder ikke en connectors adresse. URL'en til en Sync-connector skal være `app://` efterfulgt af id'et for en godkendt app, som Online kalder via port 443. Online indlæser ingen DLL-filer til Quote-connectorer; der skal bruges klient-id'et for en app.
    .fix = Spørg connectorens leverandør om en app til Online. Ret derefter connectoren: { -settings } > { -quote-sync }.
    .connector = Sync-connectoren `{ $name }`
    .connection = ERP-forbindelsen `{ $name }`
    .quote-connection = Tilbudsforbindelsen `{ $name }`
    .only-apps = Online accepterer kun URL'en til en godkendt app: `{ $prefix }` og appens id.
    .no-libraries = Online indlæser ingen DLL-filer til connectorer.
    .action-connector = Bed leverandøren af connectoren { $name } om en app til Online, og ret derefter URL'en: { $client } > { -quote-sync } > { -sync }.
    .action-app = Spørg leverandøren af connectoren { $name }, om appen virker i Online: { $client } > { -quote-sync } > { -sync }.
    .action-connection = Spørg connectorens leverandør, om ERP-forbindelsen { $name } virker i Online: { $client } > { -quote-sync } > { -sync }.
    .action-quote-connection = Bed leverandøren af tilbudsforbindelsen { $name } om en app til Online og appens klient-id: { $client } > { -quote-sync }.

external-application = eksternt program eller webpanel
    .why = Programmer, delte mapper, `file:`-links og computere i jeres netværk virker ikke i Online; offentlige sider med `https:` skal kontrolleres. Variablen `<usec>` er forbudt i Online og tom siden 11.5. En fuld adresse med `.fcgi` fører også efter migreringen til den gamle Service-server.
    .fix = Find ud af, hvem der bruger programmet eller webpanelet, og afgør, hvad der erstatter det. Brug variablerne `<csbl>`, `<cscu>` og `<csti>` i stedet for den fulde adresse til Service; fjern `<usec>`. Webpaneler: { -settings } > { -lists } > { -web-panels }. Programmer: { -settings } > { -lists } > { -applications }.
    .thing = Det eksterne program `{ $application }`
    .programs = { $client } > { -lists } > { -applications }
    .web-panels = { $client } > { -lists } > { -web-panels }
    .action-link = Ret linket i { $application }: fjern `<usec>`, og brug `<csbl>`, `<cscu>` eller `<csti>` i stedet for adressen til Service: { $place }.
    .action-replace = Find ud af, hvem der bruger { $application }, og afgør, hvad der erstatter det i Online: { $place }.
    .action-ask = Spørg leverandøren, om { $application } virker i Online: { $place }.

extra-table = ekstra tabel eller ekstra felt i Service
    .why = Ekstra tabeller og ekstra felter kræver licensen "Development Tools" i Online, som før hed "Expander Services". Den kan være med i Online-planen (fra planen "Core" og op), og planen kan begrænse antallet af brugerdefinerede objekter. SuperOffices sider er ikke enige om dette, så spørg SuperOffice.
    .fix = Spørg SuperOffice, om "Development Tools" er med i jeres Online-plan, og hvor mange brugerdefinerede objekter den tillader. Slet tabeller og felter, som ingen bruger: { -settings } > { -system-design } > { -tables }.
    .message-table = Den ekstra tabel `{ $table }` kræver licensen "Development Tools" i Online.
    .message-field = Det ekstra felt `{ $field }` kræver licensen "Development Tools" i Online.
    .action-table = Spørg SuperOffice, om jeres Online-plan tillader den ekstra tabel { $table }: { -settings } > { -system-design } > { -tables }.
    .action-field = Spørg SuperOffice, om jeres Online-plan tillader det ekstra felt { $field }: { -settings } > { -system-design } > { -tables }.

installed-package = installeret pakke i Service
    .why = Kun pakkens leverandør ved, om den virker i Online. Spørg i god tid før migreringsweekenden.
    .fix = Bed leverandøren om en version til Online. Pakker: { -settings } > { -system-design } > { -packages }.
    .thing = Pakken `{ $package }`
    .thing-version = Pakken `{ $package }` (version { $version })
    .action = Bed leverandøren af pakken { $package } om en version til Online: { -settings } > { -system-design } > { -packages }.

integration = integration, der gemmer egne nøgler
    .why = Kun integrationens leverandør ved, om den virker i Online. Spørg i god tid før migreringsweekenden.
    .fix = Spørg leverandøren. En integration, der ikke har synkroniseret i flere år, er sandsynligvis ikke længere i brug.
    .thing = Integrationen `{ $integration }`
    .synchronised = Den seneste synkronisering var den { $day }.
    .never-synchronised = Der er ikke registreret nogen synkronisering.
    .action = Spørg leverandøren af integrationen { $integration }, om den virker i Online, eller om den kan fjernes.

integration-user = systembruger eller portalbruger
    .why = Integrationer logger på som systembrugere. Anonyme og eksterne brugere hører til portaler. Det er ikke dokumenteret, hvordan de migreres.
    .fix = Spørg integrationens eller portalens leverandør, hvordan den skal logge på Online. Ret ikke brugeren.
    .system = { $user } er en systembruger, som en integration bruger til at logge på.
    .anonymous = { $user } er den anonyme bruger i en portal.
    .external = { $user } er en ekstern portalbruger.
    .last-login = Seneste logon var den { $day }.
    .no-login = Der er ikke registreret noget logon.
    .action-integration = Spørg leverandøren af den integration, der bruger { $user }, hvordan integrationen skal logge på Online; hvis du ikke kender leverandøren, så spørg konsulenten. Ret ikke brugeren. Acceptér derefter fundet, og skriv svaret som begrundelse.
    .action-portal = Spørg leverandøren af den portal, der bruger { $user }, hvordan portalen skal logge på Online; hvis du ikke kender leverandøren, så spørg konsulenten. Ret ikke brugeren. Acceptér derefter fundet, og skriv svaret som begrundelse.

partner-module = modul fra en anden leverandør
    .why = Kun modulets leverandør ved, om det virker i Online. Spørg i god tid før migreringsweekenden.
    .fix = Bed leverandøren om en version til Online.
    .message = `{ $supplier }` leverer moduler. De virker måske ikke i Online.
    .message-until = `{ $supplier }` leverer moduler med licens til den { $day }. De virker måske ikke i Online.
    .message-right = Den funktionelle rettighed `{ $right }` hører til et modul fra en anden leverandør. Modulet virker måske ikke i Online.
    .action = Bed { $supplier } om en version af modulerne til Online. Licenser: { $client } > { -licences }.
    .action-right = Find ud af, hvilket modul der bruger den funktionelle rettighed { $right }, og bed dets leverandør om en version til Online. Rettigheder: { $client } > { -roles } > { -functional-rights }.

retired-product = licens til et udgået produkt
    .why = Brugere, der har brug for produktet, kan komme til at savne det i Online.
    .fix = Find ud af, hvem der bruger produktet, og spørg SuperOffice, hvad der erstatter det.
    .message = Licensen gælder { $product }, som er udgået eller anderledes i Online.
    .action = Find ud af, hvem der bruger { $product }, og spørg SuperOffice, hvad der erstatter det. Licenser: { $client } > { -licences }.

scheduled-script = planlagt opgave i Service
    .why = Planlagte opgaver kører i baggrunden, så en fejl i Online opdages måske ikke med det samme.
    .fix = Bed den, der skrev scriptet, om at kontrollere det til Online. En testmigrering kan ikke vise, om det virker, for brugerne kan ikke logge på den testmigrerede kopi. Bestil en sandbox særskilt, hvis scriptet skal prøves. Planlagte opgaver er som standard deaktiveret dér. Deaktivér opgaver, som ingen har brug for: { -settings } > { -crmscript-screen } > { -scheduled-tasks }.
    .thing = Den planlagte opgave `{ $task }`
    .last-run = Seneste kørsel var den { $day }.
    .action = Bed den, der skrev den planlagte opgave { $task }, om at kontrollere den til Online, eller deaktivér den: { -settings } > { -crmscript-screen } > { -scheduled-tasks }.

service-database = database, som Service læser
    .why = Databaseagenter bruges ikke i Online, og Online kan ikke nå en database i jeres netværk.
    .fix = Find ud af, hvem der har brug for dataene, og spørg leverandøren, hvordan de kan komme til Online.
    .agent = Databaseagenten `{ $name }`
    .source = Den eksterne datakilde `{ $name }`
    .no-agents = Online bruger ikke databaseagenter.
    .action-agent = Find ud af, hvem der har brug for dataene fra databaseagenten { $name }, og afgør, hvad der erstatter den i Online.
    .action-source = Find ud af, hvem der har brug for den eksterne datakilde { $name }, og spørg leverandøren, hvordan dens data kan komme til Online.

service-screen = brugerdefineret skærmbillede eller menu i Service
    .why = Brugerdefinerede skærmbilleder kører scripts, og menuer kan føre til computere, som Online ikke kan nå. Variablen `<usec>` er forbudt i Online og tom siden 11.5. En fuld adresse med `.fcgi` fører også efter migreringen til den gamle Service-server.
    .fix = Bed den, der lavede skærmbilledet, om at kontrollere dets scripts til Online. En testmigrering kan ikke vise, om de virker, for brugerne kan ikke logge på den testmigrerede kopi. Bestil en sandbox særskilt, hvis de skal prøves. Erstat links til computere i jeres netværk, fjern `<usec>`, og brug `<csbl>`, `<cscu>` og `<csti>` i stedet for den fulde adresse til Service: { -settings } > { -system-design } > "Ekstramenuer".
    .screen = Skærmbilledet `{ $name }`
    .menu = Menuen `{ $name }`
    .action-screen = Bed den, der lavede skærmbilledet { $name }, om at kontrollere dets scripts til Online: { -settings } > { -system-design }.
    .action-link = Ret linket i menuen { $name }: fjern `<usec>`, og brug `<csbl>`, `<cscu>` eller `<csti>` i stedet for adressen til Service: { -settings } > { -system-design } > "Ekstramenuer".
    .action-replace = Erstat linket i menuen { $name }, eller fjern menuen: { -settings } > { -system-design } > "Ekstramenuer".
    .action-ask = Spørg leverandøren af siden bag menuen { $name }, om den virker i Online: { -settings } > { -system-design } > "Ekstramenuer".

service-trigger = udløser eller adgangsscript i Service
    .why = Disse scripts kører automatisk, så en fejl i et af dem kan gå ud over arbejdet for mange brugere.
    .fix = Bed den, der skrev scriptet, om at kontrollere det til Online. En testmigrering kan ikke vise, om det virker, for brugerne kan ikke logge på den testmigrerede kopi. Bestil en sandbox særskilt, hvis scriptet skal prøves. Udløsere: { -settings } > { -crmscript-screen } > { -triggers }.
    .access-script = Adgangsscriptet for `{ $table }`
    .system-script = Systemscriptet { $script }
    .trigger = Udløseren for hændelse { $event }
    .action-access-script = Bed den, der skrev adgangsscriptet for `{ $table }`, om at kontrollere det til Online: { -settings } > { -crmscript-screen }.
    .action-system-script = Bed den, der skrev systemscriptet { $script }, om at kontrollere det til Online: { -settings } > { -crmscript-screen }.
    .action-trigger = Bed den, der skrev udløseren for hændelse { $event }, om at kontrollere den til Online: { -settings } > { -crmscript-screen } > { -triggers }.

soap-caller = adresser, der kan kalde SOAP i Service
    .why = SOAP i Service understøttes ikke i Online fra version 10.
    .fix = Find ud af, hvilket program på disse adresser der kalder SOAP, og bed dets leverandør om en version, der bruger REST.
    .thing = SOAP-adgang fra adresseområdet `{ $from }` til `{ $to }`
    .not-supported = Online understøtter ikke SOAP i Service.
    .action = Find ud af, hvilket program på adresserne { $from } til { $to } der kalder SOAP-webtjenesterne, og bed dets leverandør om en version, der bruger REST.

webhook = webhook
    .why = Online kalder fra internettet og kan ikke nå computere i jeres netværk. Kun port 80 og 443 kaldes.
    .fix = Bed leverandøren af det modtagende system om en offentlig adresse med `https:` på port 443, og ret adressen: { -settings } > { -system-design } > { -webhooks }. Webhooks kan ikke testes i en sandbox, fordi de slettes dér.
    .thing = Webhooket `{ $webhook }`
    .thing-stopped = Webhooket `{ $webhook }` (stoppet)
    .thing-failed = Webhooket `{ $webhook }` (stoppet efter for mange fejl)
    .blocked-port = Webhooket kalder port { $port }. Online kalder kun port 80 og 443.
    .action-address = Bed leverandøren af det system, der modtager { $webhook }, om en offentlig `https:`-adresse på port 443, og ret webhooket: { -settings } > { -system-design } > { -webhooks }.
    .action-encryption = Spørg leverandøren af det system, der modtager { $webhook }, om det virker med Online, og om systemet har en adresse med `https:` på port 443. Ret i så fald webhooket: { -settings } > { -system-design } > { -webhooks }.
    .action-ask = Spørg leverandøren af det system, der modtager { $webhook }, om det virker med Online: { -settings } > { -system-design } > { -webhooks }.


## Rules of `customer-service`

mailbox-to-move = e-mailkonto i Service får ny adresse
    .why = Den måde, Service henter e-mails på i dag (POP, IMAP), ændres i Online. Hver e-mailkonto får en ny adresse, der ender på `suocrm.com` eller `suocrm.eu`, med samme del foran @. E-mails til den gamle adresse bliver kun til sager, hvis de videresendes. Hvis Online sender e-mails fra den gamle adresse, og domænet ikke tillader det, kan nogle af dem havne i spam.
    .fix = Vælg for hver e-mailkonto: behold den gamle adresse, og lad jeres e-mailudbyder videresende e-mails til den nye; brug den nye adresse; eller send via jeres egen SMTP-server. Hvis Online sender fra den gamle adresse, så føj `include:_spf.online.superoffice.com` til domænets SPF-post; DKIM anbefales. E-mailkonti, der ikke har været brugt længe, behøver måske ikke at blive flyttet. E-mailkonti kan ikke testes i en sandbox, fordi de slettes dér.
    .mailbox = Service er sat op til at hente e-mails fra denne e-mailkonto. Der er ikke registreret nogen vellykket hentning.
    .mailbox-fetched = Service henter e-mails fra denne e-mailkonto, senest den { $day }.
    .alias = Dette er en ekstra adresse til en e-mailkonto.
    .default-sender = Service sender som standard e-mails fra denne adresse.
    .administrator = Dette er adressen på administratoren af Service.
    .notification = Service sender meddelelser om sager til denne adresse.
    .becomes = I Online bliver adressen { $local }@customername.suocrm.eu eller { $local }@customername.suocrm.com.
    .not-an-address = Værdien er ikke en e-mailadresse.
    .action = Afgør, om I vil beholde denne adresse eller bruge den nye. Hvis I beholder den, så lad jeres e-mailudbyder videresende e-mails til den nye adresse, og føj `include:_spf.online.superoffice.com` til SPF-posten for { $domain } (DKIM anbefales). E-mailkonti: { -settings } > "Sager" > { -email } > { -mailboxes }.
    .action-further = Lad jeres e-mailudbyder videresende e-mails fra denne adresse til e-mailkontoens nye adresse, eller hold op med at bruge denne adresse. Hvis Online skal sende fra denne adresse, så føj `include:_spf.online.superoffice.com` til SPF-posten for { $domain }. E-mailkonti: { -settings } > "Sager" > { -email } > { -mailboxes }.
    .action-recipient = Kontrollér, at adressen stadig er rigtig i Online. En personlig adresse skal ikke videresendes.
    .action-check = Kontrollér, hvad e-mailkontoen bruges til: { -settings } > "Sager" > { -email } > { -mailboxes }.
    .action-value = Kontrollér, om Service bruger denne værdi. Hvis ja, så indtast en gyldig adresse i stedet.

mailing-sender = afsenderdomæne for udsendelser
    .why = Online sender udsendelser via sin egen e-mailtjeneste, også for kunder uden Service. Hvis afsenderens domæne ikke tillader det, kan nogle af udsendelserne havne i spam.
    .fix = Den, der administrerer domænet, føjer `include:_spf.online.superoffice.com` til SPF-posten og bestiller en DKIM-nøgle hos SuperOffice: bestillingen skal komme fra en adresse på domænet, og svaret og ændringen i DNS kan tage flere dage. Begynd i god tid før migreringen. Alternativt kan Online sende via jeres egen e-mailserver: spørg SuperOffice Support.
    .message =
        { $mailings ->
            [one] 1 udsendelse er sendt
           *[other] { $mailings } udsendelser er sendt
        } fra { $domain }. Online sender udsendelser via sin egen e-mailtjeneste.
    .message-last =
        { $mailings ->
            [one] 1 udsendelse er sendt
           *[other] { $mailings } udsendelser er sendt
        } fra { $domain }, senest den { $day }. Online sender udsendelser via sin egen e-mailtjeneste.
    .message-templates =
        { $templates ->
            [one] 1 skabelon har
           *[other] { $templates } skabeloner har
        } en afsender på { $domain }. Online sender e-mails via sin egen e-mailtjeneste.
    .message-licence =
        { $number ->
            [one] Licensen { $licences } kan omfatte
           *[other] Licenserne { $licences } kan omfatte
        } Marketing. Online sender udsendelser via sin egen e-mailtjeneste. Tabellen `s_shipment` er ikke nødvendig, men hvis eksporterne også indeholder den, viser den næste kontrol afsendernes domæner.
    .own-domains = Udsendelser kommer ofte fra brugernes domæner: { $domains }.
    .action = Hvis der ikke længere sendes fra { $domain }, så acceptér fundet. Hvis der stadig sendes, så bed den, der administrerer { $domain } (som regel e-mailadministratoren eller it-leverandøren), om to ting: 1) at føje `include:_spf.online.superoffice.com` til SPF-posten; 2) at bestille en DKIM-nøgle hos SuperOffice og lægge den ind i DNS. Bestillingen skal komme fra en adresse på { $domain }; SuperOffice Support oplyser hvordan. Det kan tage flere dage: begynd i god tid før migreringen.
    .action-licence = Spørg den, der laver jeres udsendelser (f.eks. marketingafdelingen), hvilke domæner de sendes fra. Hvis ingen laver udsendelser, så acceptér fundet. Hvis der laves udsendelser, så bed den, der administrerer hvert af domænerne (som regel e-mailadministratoren eller it-leverandøren), om to ting: 1) at føje `include:_spf.online.superoffice.com` til SPF-posten; 2) at bestille en DKIM-nøgle hos SuperOffice og lægge den ind i DNS. Bestillingen skal komme fra en adresse på domænet; SuperOffice Support oplyser hvordan. Det kan tage flere dage: begynd i god tid før migreringen.


## Rules of `sign-in-domains`, `identity` and `sizes`

size-in-bytes =
    { $bytes ->
        [one] 1 byte
       *[other] { $bytes } byte
    }
size-in-unit = { $size } { $unit } ({ $bytes } byte)

licence-identity-changed = firmanavnet eller serienummeret er ændret
    .why = Online Migration Tool genoptager ikke en migrering, hvis firmanavnet eller serienummeret er ændret siden sidste kørsel.
    .fix = Ret ikke licensen under projektet. Hvis den allerede er ændret, så giv SuperOffice besked, før værktøjet køres igen.
    .message-name = Firmanavnet var `{ $name }` i den forrige rapport.
    .message-serial-number = Serienummeret var `{ $number }` i den forrige rapport.
    .action = Giv SuperOffice besked, før Online Migration Tool køres igen. Ret ikke licensen under projektet.

domain-census = brugernes e-maildomæner
    .why = Hvis brugerne skal logge på med Microsoft eller Google, bør deres domæne være registreret hos SuperOffice før migreringen. Hvis det registreres senere, skal hver bruger logge på én gang med den gamle SuperOffice-adgangskode for at fuldføre overgangen. Brugernavnet skal være det samme som navnet hos Microsoft eller Google (UPN), som normalt, men ikke altid, er e-mailadressen.
    .fix = Spørg den, der står for logon i firmaet (som regel it), hvordan brugerne på hvert domæne skal logge på. Registrér de domæner, der skal bruge Microsoft eller Google, før migreringen. For Microsoft skal en global administrator eller en programadministrator i Microsoft 365 gøre det.
    .message =
        { $users ->
            [one] 1 bruger har
           *[other] { $users } brugere har
        } en adresse på dette domæne.
    .spelling = Er det jeres firmas domæne?
    .provider = Domænet tilhører en e-mailudbyder.
    .tenant = Domænet er det tekniske navn på en Microsoft-tenant.
    .wrong = Domænet indeholder sandsynligvis en tastefejl eller kan ikke modtage e-mail.
    .other = Domænet ligner ikke jeres firmas domæne.
    .action = Spørg den, der står for logon i firmaet (som regel it), om brugerne på { $domain } skal logge på med Microsoft eller Google. Hvis ikke, så acceptér fundet. Hvis ja, skal { $domain } registreres hos SuperOffice før migreringen: spørg konsulenten hvordan. Gælder det Microsoft, kan kun jeres Microsoft 365-administrator gøre det: giv konsulentens svar videre.
    .action-check = Spørg e-mailadministratoren, om { $domain } er jeres firmas domæne, og den, der står for logon (som regel it), om domænets brugere skal logge på med Microsoft eller Google. Hvis svaret på begge spørgsmål er ja, skal { $domain } registreres hos SuperOffice før migreringen: spørg konsulenten hvordan. Gælder det Microsoft, kan kun jeres Microsoft 365-administrator gøre det: giv konsulentens svar videre. I alle andre tilfælde registrerer du det ikke, men accepterer fundet.
    .action-provider = Registrér ikke { $domain }: det er ikke jeres domæne.
    .action-tenant = Registrér ikke { $domain }. Registrér det domæne, som brugerne logger på med hos Microsoft.
    .action-wrong = Registrér ikke { $domain }. Fundene om brugernes adresser angiver, hvad der skal rettes.

domain-may-be-registered = domæne, der måske allerede er registreret
    .why = Service henter e-mails fra en e-mailkonto på domænet med IMAP og OAuth. Det tyder på, at domænet allerede er registreret hos SuperOffice, men beviser det ikke.
    .fix = Spørg SuperOffice, om domænet er registreret, før du registrerer det.
    .message = Service henter e-mails fra denne e-mailkonto med IMAP og OAuth, så { $domain } er måske allerede registreret hos SuperOffice.
    .action = Spørg SuperOffice, om { $domain } er registreret, før du registrerer domænet.

domain-difference =
    { $difference ->
        [ending] Det adskiller sig kun fra { $own } i endelsen.
       *[spelling] Det adskiller sig kun fra { $own } i stavemåden.
        [both] Det adskiller sig kun fra { $own } i endelsen og stavemåden.
    }

foreign-domain = adresse uden for firmaets domæner
    .why = Sådanne brugere er som regel konsulenter og partnere. I Online giver en adresse det samme logon hos alle de SuperOffice-kunder, hvor den bruges. Kun administratoren hos den SuperOffice-kunde, hvor adressen først blev brugt (den primære tenant), kan ændre brugernavnet. En ændring dér gælder hos alle kunderne og kan lukke brugeren ude.
    .fix = Hvis domænet er firmaets eget, så acceptér fundet. Hvis ikke, så spørg, om brugeren skal have adgang. Hvis brugeren ikke skal have adgang, så fjern brugerplanen, og acceptér fundet. Hvis brugeren skal have adgang, så gør det, fundet siger: indtast en adresse i jeres firma, eller giv konsulenten besked (konsulenten finder ud af, hvilken SuperOffice-kunde der er primær tenant), og acceptér fundet.
    .message = { $domain } ligner ikke jeres firmas domæne.
    .message-spelling = Er { $domain } jeres firmas domæne?
    .message-provider = { $domain } tilhører en e-mailudbyder, ikke jeres firma.
    .action = Spørg e-mailadministratoren, om { $domain } er jeres firmas domæne. Hvis ja, så acceptér fundet. Hvis ikke, så spørg { $user } eller lederen for { $user }, om { $user } skal have adgang.
    .primary-tenant = Hvis { $user } skal have adgang, så giv konsulenten besked. Acceptér derefter fundet, og skriv som begrundelse, at { $user } skal have adgang. Konsulenten finder det firma, der først havde adressen i Online (den primære tenant): kun dets administrator kan ændre brugernavnet.
    .after-shared = Her skal du ikke udfylde noget: følg fundet "{ CAPITAL($finding) }" om { $user }. Dér bliver brugeren { $user } taget ud af brug eller får en anden adresse. Så lukkes også dette fund, medmindre den nye adresse igen er uden for firmaets domæner.
    .first = Begynd med fundet "{ CAPITAL($finding) }" om { $others }.
    .action-spelling = Spørg e-mailadministratoren, om { $domain } er jeres firmas domæne. Hvis ja, så acceptér fundet: { $user } beholder adressen. Hvis ikke, så spørg { $user } eller lederen for { $user }, om { $user } skal have adgang. Hvis { $user } skal have adgang, så bed e-mailadministratoren om en adresse på et af firmaets domæner, og indtast den: { $place }.
    .action-provider = Spørg { $user } eller lederen for { $user }, om { $user } har en arbejdsadresse hos jer. Hvis ja, så indtast den i stedet for denne adresse: { $place }. Hvis { $user } arbejder for et andet firma, så giv konsulenten besked (kun administratoren i det firma, der først havde adressen i Online, kan ændre brugernavnet). Acceptér derefter fundet, og skriv som begrundelse, at { $user } arbejder for et andet firma. Hvis { $user } arbejder hos jer uden arbejdsadresse, så acceptér fundet.

onmicrosoft-domain = adresse på .onmicrosoft.com
    .why = Sådan et domæne er det tekniske navn på en Microsoft 365-tenant og bliver nogle gange registreret hos SuperOffice ved en fejl. Brugernavnet i Online skal være det navn, brugeren logger på med hos Microsoft (UPN), og det er normalt på firmaets eget domæne.
    .fix = Giv brugeren en adresse på firmaets domæne som første adresse, og registrér det domæne. Kun en global administrator eller en programadministrator i Microsoft-tenanten kan registrere det.
    .message = { $domain } er det tekniske navn på en Microsoft-tenant, ikke firmaets domæne.
    .action = Spørg jeres Microsoft 365-administrator, hvilket navn { $user } logger på med, og indtast det som første e-mailadresse.

sub-domain = brugere med adresse på et underdomæne
    .why = Hvis brugerne skal logge på med Microsoft eller Google, registreres et underdomæne ikke sammen med hoveddomænet. SuperOffice registrerer det manuelt, når du har sendt en formular, og det tager tid.
    .fix = Afgør, hvordan brugerne på underdomænet skal logge på. Hvis det skal være med Microsoft eller Google, så send SuperOffice formularen til underdomæner i god tid før migreringen.
    .message =
        { $users ->
            [one] 1 bruger har en adresse
           *[other] { $users } brugere har adresser
        } på dette underdomæne til { $domain }.
    .action = Hvis brugerne på { $domain } skal logge på med Microsoft eller Google, så send SuperOffice formularen til underdomæner, og vent med migreringen, til { $domain } er registreret.

user-without-password = bruger uden SuperOffice-adgangskode
    .why = Adgangskoder flyttes til Online. Hvis en brugers domæne først registreres for Microsoft eller Google efter migreringen, skal brugeren logge på én gang med den gamle SuperOffice-adgangskode. En bruger uden adgangskode kan sandsynligvis ikke gøre det.
    .fix = Registrér domænet for Microsoft eller Google før migreringen. Kontrollér ellers, om brugeren kan få en SuperOffice-adgangskode før migreringen; spørg SuperOffice Support, hvis du ikke ved hvordan.
    .message = Brugeren logger på med { $kind }, og tabellen `Credentials` viser ingen SuperOffice-adgangskode.
    .message-unused = Brugeren logger på med { $kind }, og tabellen `Credentials` viser ikke, at SuperOffice-adgangskoden er brugt.
    .action = Registrér brugerens domæne for Microsoft eller Google før migreringen, eller kontrollér, om { $user } kan få en SuperOffice-adgangskode: { $place }. Spørg SuperOffice Support, hvis du ikke ved hvordan.

attachment-too-large = vedhæftet fil, der er større, end Online tillader
    .why = I Online kan filerne i én besked i en sag tilsammen højst fylde 25 MB.
    .fix = Spørg SuperOffice, om sådanne vedhæftede filer flyttes. Hvis der ikke er brug for dem, så slet dem, eller opbevar dem uden for SuperOffice.
    .message = Den vedhæftede fil { $attachment } i Service fylder { $size } MB. Grænsen for en besked i en sag er 25 MB i Online.
    .message-summary = { $attachments } vedhæftede filer i Service er større end 25 MB. De { $listed } største vises her.
    .action = Spørg SuperOffice, om vedhæftede filer af denne størrelse flyttes. Slet filen i Service, hvis der ikke er brug for den.
    .action-summary = Spørg SuperOffice, om vedhæftede filer af denne størrelse flyttes.

plan-limit = grænser i Online-planen
    .why = CRM Suite-planerne Starter (ingen) og Core (100) begrænser antallet af aktive projekter. Planer begrænser også brugerdefinerede objekter, og lagerplads og udsendelser måles, så datamængden er også et spørgsmål om pris.
    .fix = Markér afsluttede projekter som fuldført, eller bestil en plan, der tillader flere aktive projekter.
    .message =
        { $projects ->
            [one] 1 projekt er aktivt.
           *[other] { $projects } projekter er aktive.
        } Planen { $plan } tillader { $limit }.
    .message-number =
        { $projects ->
            [one] 1 projekt er aktivt.
           *[other] { $projects } projekter er aktive.
        } CRM Suite-planen { $plan-without } tillader ingen, planen { $plan } tillader { $limit }.
    .message-extra-tables =
        { $tables ->
            [one] Der findes 1 ekstra tabel.
           *[other] Der findes { $tables } ekstra tabeller.
        } Online-planen kan begrænse antallet af brugerdefinerede objekter.
    .action = Markér afsluttede projekter som fuldført i SuperOffice, eller bestil en plan, der tillader flere aktive projekter end { $plan }.
    .action-number = Sammenlign antallet af aktive projekter med den plan, I bestiller til Online.
    .action-extra-tables = Spørg SuperOffice, hvor mange brugerdefinerede objekter den plan, I bestiller til Online, tillader.

size-of-data = datamængde
    .why = Nedetiden stiger med størrelsen på databasen og dokumentarkivet. SuperOffice oplyser ingen tal i timer. Lagerplads måles i Online, så datamængden er også et spørgsmål om pris.
    .fix = Planlæg migreringen sammen med SuperOffice. Brugerne kan logge på Service og Windows-klienten, indtil uploadet starter, også når Online Migration Tool er startet. Brugere af webklienten kan stadig logge på under uploadet: bed dem om at holde op med at arbejde. Gamle data, som ingen har brug for, kan du slette før migreringen.
    .message = `{ $what }` indeholder { $size }.
    .message-pieces =
        `{ $what }` indeholder { $size } i { $pieces ->
            [one] 1 fil eller række
           *[other] { $pieces } filer eller rækker
        }.
    .message-table =
        Tabellen `{ $table }` har højst { $rows ->
            [one] 1 række
           *[other] { $rows } rækker
        }.
    .action = Planlæg tidspunktet for migreringen sammen med SuperOffice: nedetiden stiger med datamængden.


## Rules of address lists

# Records of lists without a table of SuperOffice, and records without an id.
record-with-id = post { $id }
record-in-row = posten i række { $row }
record-of-table-in-row = { $table } i række { $row }

# These places follow a colon.
place-address-card = { -person-card } eller firmakortet > { -email }
place-address-service = { -settings } > { -users } > brugeren, Service-brugerens e-mailadresse
place-address-list = i det program, som listen kommer fra

merge-others = Behold { $record }, og flet de andre poster ind i den. Hvis to personer deler adressen, skal intet ændres.
merge-into-kept = Flet { $record } ind i { $kept }, som beholdes. Hvis to personer deler adressen, skal intet ændres.


## Reasons of verdicts

reason-not-sent = `{ $table }` er ikke sendt.
reason-several-not-sent = { $tables } er ikke sendt.
reason-nothing-to-check = Der var ikke noget at kontrollere.
reason-several-databases = Eksporter fra flere databaser er blandet: `company` findes i { $first } og, med andre værdier, i { $other }. Kontrollér hver database for sig.
reason-not-central = Dette er en eksport af en Travel- eller satellitdatabase ({ $location }: current_id { $id }, systemlevel { $level }). Eksportér den centrale database.
reason-satellite-database = Dette er en eksport af en satellitdatabase ({ $location }: ejer `{ $owner }`, database for `{ $company }`). Eksportér den centrale database.
reason-other-owner = Dette er en eksport af en satellitdatabase ({ $location }: licensens ejer er ikke databasens firma). Eksportér den centrale database.
evidence-empty-table = `{ $table }` er sendt og er tom.
evidence-administrators = Administratorer blandt de { $users } omfattede brugere: { $administrators }.
evidence-no-service = `mail_in_filter` er sendt og er tom, og der blev ikke fundet nogen Service-licens.
evidence-no-active-satellite = Ingen af de { $companies } firmaer på listen har en aktiv satellit. Kontrollér, at listen er fuldstændig.
evidence-documents-compared =
    { $documents ->
        [one] 1 dokument er sammenlignet
       *[other] { $documents } dokumenter er sammenlignet
    } med fillisten fra dokumentarkivet.
evidence-first-run = Dette er den første kontrol, så der er ikke noget at sammenligne med. Licensen gælder `{ $company }`, serienummer { $number }.


# Why data cannot be used. Each phrase follows the name of a table, as in `reason-data`.
reason-data = `{ $table }` { $why }.
data-of-table = `{ $table }` { $why }
data-not-sent = er ikke sendt
data-no-column = har ingen kolonne `{ $field }`
data-unreadable =
    har { $cells ->
        [one] 1 celle
       *[other] { $cells } celler
    } i `{ $field }`, der ikke kan læses: { $places }
data-no-value = har ingen værdi i `{ $field }` i nogen række
data-only-numbers = har kun tal i `{ $field }`, så overskrifterne på to kolonner kan være byttet om
data-no-row = har ingen rækker, selv om denne tabel har rækker i alle databaser
data-lost-rows =
    har mistet { $rows ->
        [one] 1 række
       *[other] { $rows } rækker
    }: { $places }
data-doubt = er muligvis ufuldstændig: { $doubt }
data-not-used = bruges ikke: { $why }
too-many-set-aside = { $lost } af { $rows } rækker blev sprunget over, mere end én ud af { $one-in }: { $places }
data-file-unreadable = er sendt som { $file }, der ikke kan læses
data-file-unreadable-because = er sendt som { $file }, der ikke kan læses: { $why }
data-no-header = er sendt som { $file }, der ikke har kolonneoverskrifterne { $columns }
data-without-header = er måske i { $file }, der ikke har kolonneoverskrifter; bekræft det med { $option }
data-ambiguous = er måske i { $file }, der også passer til { $others }; vælg med { $option }
data-table-continues = fortsætter måske under tabellen `{ $name }` i { $file }, fra række { $row }; udvid tabellen med disse rækker, eller indsæt en tom række imellem
data-in-manifest = er ikke sendt, selv om { $file } er angivet i { $manifest }
data-rows-differ =
    har { $rows ->
        [one] 1 række
       *[other] { $rows } rækker
    }, men { $manifest } angiver { $stated } for { $file }; send begge filer, som scriptet skrev dem
data-no-user-name = har ingen kolonne `userName`; hvis den installerede version er 8.1 eller ældre, så send listen over alle kolonner i databasen, eller angiv versionen med --onsite-version
data-user-name-unreadable = har celler i `userName`, der ikke kan læses
data-addresses-unassigned = er ikke sendt, så rækkerne i `Email` kan ikke knyttes til brugere
data-no-rank = har ingen læsbar kolonne `rank`, som afgør, hvilken adresse der er brugerens første
data-test-copy = har kun adresser på { $domain } eller lignende domæner, som i en testkopi
data-damaged =
    har { $addresses ->
        [one] 1 adresse
       *[other] { $addresses } adresser
    } på brugere i `{ $field }` med tegn, som eksporten har ødelagt: { $places }
data-plans-unmarked = har navne på brugerplaner, men `extraFlags` markerer ingen række som brugerplan
data-users-not-listed =
    mangler { $users ->
        [one] 1 bruger
       *[other] { $users } brugere
    }
data-plans-unknown = har brugerplaner i brug, hvis købte antal ikke er kendt: { $plans }
data-administrators-unknown = viser ikke, om administratorerne stadig kan logge på: den har ingen læsbar række for deres personer ({ $users })
data-roles-unassigned = er ikke sendt, så roller kan ikke knyttes til brugere
data-no-administrator-right = indeholder hverken `admin-all` eller `admin-users`
data-no-travel-id = har en række uden `travel_id`: { $place }
data-no-file = indeholder ingen fil
data-other-folder = har kun filerne til { $found } af { $documents } dokumenter, så den er fra en anden mappe eller ufuldstændig
data-names-cut-off =
    har navne, der er skåret af eller har mistet bogstaver, så filerne til { $documents ->
        [one] 1 dokument
       *[other] { $documents } dokumenter
    } kunne ikke sammenlignes
data-files-absent =
    mangler filerne til { $documents ->
        [one] 1 dokument
       *[other] { $documents } dokumenter
    }
data-archive-not-compared = er ikke sendt eller indeholder ingen filnavne, så fillisten fra dokumentarkivet kunne ikke sammenlignes med den
data-appointments-absent = er muligvis ufuldstændig: { $without } af { $documents } dokumenter har ingen række i den
data-owners-absent = er muligvis ufuldstændig: ejerne af { $without } af { $documents } dokumenter er ikke i den
data-appointments-not-sent = er ikke sendt; forespørgslen på `document` giver samme svar uden den
data-companies-absent =
    er ikke sendt, og `contact` mangler firmaet for { $users ->
        [one] 1 bruger
       *[other] { $users } brugere
    }
data-version-or-later = er nødvendig: kun version { $version } eller nyere er påvist, { $proof }
data-version-unreadable = er nødvendig: config.version er `{ $text }`, som ikke er en version. Eller angiv versionen med --onsite-version
data-version-unknown = er nødvendig: intet i eksporterne viser versionen. Eller angiv versionen med --onsite-version
data-version-entered-too-old = afgør det: version { $version } blev angivet, men { $seen } findes først { $range }
data-version-of-two-schemas = afgør det: eksporterne indeholder { $old }, som kun findes før { $before }, og { $new }, som først findes { $range }
data-version-older-than-schema = afgør det: versionen er { $version }, { $proof }, men { $seen } findes først { $range }
data-two-versions = afgør, hvilken af to versioner der er rigtig: { $old }, { $old-proof }, eller { $new }, { $new-proof }
releases-from = fra { $version }
releases-after = efter { $version }
version-exactly = { $version }
version-before = ældre end { $version }

# What proves the version. Each phrase follows the number of the version.
version-entered = som angivet med --onsite-version
version-of-schema = eftersom { $seen } findes
version-of-service = ifølge config.version i Service (`{ $text }`)
seen-table = tabellen { $table }
seen-column = kolonnen { $column }
seen-number-dates = kolonnen { $column } med datoer som tal
evidence-version = Version { $version }, { $proof }.
evidence-version-or-later = Version { $version } eller nyere, { $proof }.
evidence-version-after = En version efter { $version }, { $proof }.
evidence-version-differs = En anden kilde afviger: { $version }, { $proof }.

# How many users need which plan.
evidence-demand =
    { $users ->
        [one] 1 bruger skal have adgang; brugerplan i dag
       *[other] { $users } brugere skal have adgang; brugerplaner i dag
    }: { $plans }. Antallet af købte Online-planer er ikke kendt og blev ikke sammenlignet.
evidence-no-demand = Ingen bruger skal have en brugerplan. Antallet af købte Online-planer er ikke kendt og blev ikke sammenlignet.
demand-plan = { $users } { $plan }
demand-several-plans = { $users } med flere brugerplaner
demand-no-plan = { $users } uden brugerplan i dag
evidence-suite-plan =
    { $plan } er en CRM Suite-plan for hele firmaet: { $seats ->
        [one] 1 plads
       *[other] { $seats } pladser
    }, sammenlignet med alle brugere.
evidence-other-plan =
    `{ $plan }` er ikke en af brugerplanerne i dag: { $seats ->
        [one] den ene plads
       *[other] de { $seats } pladser
    } tæller kun med i summen.

# What to send or to enter, if it is not an SQL statement.
request-users-list = eksportér listen "{ -users }" fra administrationsklienten med alle kolonner
request-companies-list = eksportér listen "Vores firmaer" fra administrationsklienten med alle kolonner
request-table = eksportér tabellen { $table } med alle kolonner
request-archive-listing = lav fillisten for dokumentarkivet igen, f.eks. med: dir /s \\SERVER\so_arc > archive.txt
request-document-files = { $statement }, gemt som document_files.csv
request-plans = angiv, hvor mange af hver der er købt til Online: --plans NAME=N

# Doubts about a table. A phrase about a file follows the name of the file, as in `doubt-about-file`.
doubt-about-file = { $file } { $doubt }
doubt-part = en del af den { $reason }
doubt-stated-rows = angiver { $stated } rækker, men der blev fundet { $rows }
doubt-row-limit = har præcis { $rows } rækker, { $tool }; eksportér igen uden rækkegrænse
limit-dbeaver = det antal, som DBeaver henter først
limit-datagrip = det antal, som DataGrip henter først
limit-management-studio = grænsen for `Select Top 1000 Rows` i SQL Server Management Studio og for MySQL Workbench
limit-sql-developer = grænsen for resultattabellen i SQL Developer
limit-superoffice = grænsen for listeeksporter i SuperOffice
limit-xls-with-header = grænsen for et .xls-regneark med overskriftsrække
limit-xls = grænsen for et .xls-regneark
limit-xlsx-with-header = grænsen for et .xlsx-regneark med overskriftsrække
limit-xlsx = grænsen for et .xlsx-regneark
doubt-cut-header = slutter midt i overskriftsrækken, så rækker kan mangle; eksportér igen
doubt-no-line-end = slutter uden linjeskift, i modsætning til de andre filer, så rækker kan mangle i slutningen; eksportér igen
doubt-encoding = har adresser med bogstaver, der kan være læst forkert, fordi tegnkodningen er usikker
doubt-query = er eksporteret med en forespørgsel, der kun giver nogle af rækkerne ({ $query }); eksportér hele tabellen
doubt-value-in-header = har værdien `{ $value }` i overskriften, så poster kan være i overskriften; eksportér med én overskriftsrække og én række pr. post
doubt-unknown-headers = har ingen rækker og mest ukendte overskrifter, som kan være værdierne i en post; eksportér med én overskriftsrække og én række pr. post
doubt-header-repeated = gentager overskrifterne i række { $row } i stedet for værdier; eksportér med én overskriftsrække og én række pr. post
doubt-header-in-every-row = gentager overskrifterne i hver række, så posterne læses ikke; eksportér med én overskriftsrække og én række pr. post
doubt-record-above = har en række over overskriften, der ligner en post (række { $row }), men ikke læses; eksportér med overskriften i første række
doubt-listing-end = slutter uden sin sidste linje, så filer kan mangle; lav fillisten igen
doubt-rows-after =
    `{ $column }` henviser til { $rows ->
        [one] 1 række
       *[other] { $rows } rækker
    } efter den sidste (id { $id })
doubt-rows-between = `{ $column }` henviser til { $rows } rækker i træk, der ikke er i denne tabel
doubt-rows-most = `{ $column }` henviser til { $rows } rækker, hvoraf { $missing } ikke er i den
doubt-persons-absent = personerne for { $employees } af { $all } medarbejdere mangler ({ $logins })
doubt-addresses-absent = { $employees } af { $all } medarbejdere har ingen række ({ $logins })
doubt-companies-absent = firmaerne for { $employees } af { $all } medarbejdere mangler
doubt-users-absent =
    listen "{ -users }" indeholder { $users ->
        [one] 1 bruger
       *[other] { $users } brugere
    }, der mangler her
doubt-no-address = ingen af de { $values } værdier i `email_address` i `Email` indeholder et @, så kolonnen kan være en anden
doubt-other-type = { $rows } rækker i `Email` har en anden `type` end { $type }, selv om de indeholder en adresse, så `type` kan indeholde andre data
doubt-next-id = det højeste id er { $highest }, men det næste id i { $place } er { $next }, så omkring { $rows } rækker kan mangle; eksportér igen uden rækkegrænse
doubt-missing-part = { $file } er ifølge navnet en del, men del { $part } er ikke sendt
doubt-subset = { $file } er ifølge navnet ikke hele tabellen ({ $word })


## Notes on inputs

# A note on an input, and what the input is if it is not used.
note-warning = advarsel: { $note }
input-not-used = ikke brugt, { $why }
not-recognised-unknown = ukendt
not-recognised-ambiguous = flertydig
not-recognised-headerless = uden overskrifter
not-recognised-ignored = udeladt
not-recognised-refused = afvist
not-recognised-copy = kopi
not-recognised-no-address = ingen kolonne med e-mailadresser
several-reasons = { $first }; { $second }
either-option = { $first }, eller { $second }

# Rows that were set aside, with the reason.
rows-one = række { $row }
rows-range = række { $first }–{ $last }
set-aside-rows = { $rows } er sprunget over ({ $reason }): { $detail }
set-aside-first = { $number } af { $all } rækker er sprunget over (blandt andet { $rows }, { $reason }): { $detail }
set-aside-all = ingen af de { $all } rækker er brugt ({ $rows }, { $reason }): { $detail }
set-aside-only = { $number } af { $all } rækker er sprunget over ({ $rows }, { $reason }): { $detail }
set-aside-width = antal celler
set-aside-quote = anførselstegn
set-aside-encoding = tegnkodning
set-aside-cut-off = afkortet
set-aside-key = nøgle
set-aside-conflict = konflikt
set-aside-copy = kopi
set-aside-not-a-record = ikke data
aside-unknown-table = ikke en kendt tabel
aside-unknown-cells = { $cells }, ikke en kendt tabel
aside-declared-totals = sumrækken i en defineret tabel
aside-remark = en bemærkning under en tom række
aside-header-repeated = overskriften er gentaget
aside-joined-rows = et linjeskift i `{ $header }`: et løst anførselstegn har slået flere rækker sammen til én celle
aside-width = { $found } celler, men overskriften har { $expected }
    .layout = { $found } celler, men layoutet har { $expected }
    .list = { $found } celler, men overskriften har { $expected }
aside-no-header = kun celler uden overskrift over sig
aside-total = en sumrække
aside-unreadable-key = `{ $value }` i `{ $header }` kan ikke læses
aside-nothing-in = alle disse er tomme: { $columns }
aside-empty-field = `{ $field }` er tomt
aside-empty-key = nøglen er tom
aside-same-row = samme række som { $place }
aside-same-key = nøglen { $key } er også i { $place }, med andre værdier
aside-cut-off = filen slutter midt i denne post
aside-undecodable = indeholder byte, der ikke er gyldige i filens tegnkodning
aside-broken = et linjeskift i en værdi uden anførselstegn deler denne post
aside-border = tekst går over grænsen mellem to kolonner
aside-line-length = linjens længde passer ikke til kolonnerne
aside-text-after-quote = der er tekst efter et afsluttende anførselstegn i denne linje
aside-quote-never-closed = et anførselstegn åbnes i denne linje og afsluttes aldrig
aside-quote-encloses-records = et anførselstegn åbnes i denne linje og afsluttes først i en senere post
aside-not-a-file = beskriver ikke en fil
aside-no-address-column = ingen kolonne med e-mailadresser

# Inputs that may contain more data.
more-data-file = { $file } kan ikke læses og kan indeholde flere data
more-data-table = { $file } er ikke en kendt tabel og kan indeholde flere data
more-data-columns = { $file } har også kolonner fra `{ $table }`, som ikke læses
more-data-cells = { $file } har { $cells }, som ikke er en kendt tabel og kan indeholde flere data
more-data-cells-without-header = { $file } har { $cells } uden overskrift over sig, som kan indeholde flere data
cells-one = cellen { $cell }
cells-in-area = { $number } celler i { $area }

# Notes on tables and files that were not recognised. The attributes also contain options or commands of this program.
note-copy = identisk med { $file }, så kun den fil læses
note-unreadable = kan ikke læses: { $why }
note-about-cells = { $cells } ved siden af tabellerne i arket: { $note }
note-cells-not-read = { $cells } ved siden af tabellen: hører ikke til den og læses ikke
note-unknown-table = ikke en kendt tabel; er det kun et notat, skal du ikke gøre noget; er det en tabel, så eksportér den igen med kolonneoverskrifter
    .option = ikke en kendt tabel; er det kun et notat, skal du ikke gøre noget; er det en tabel, så eksportér den igen med kolonneoverskrifter (`analyze explain exporters` beskriver dette for hvert værktøj), eller angiv tabellen med --table KIND=FILE, eller kolonnerne med --layout KIND=FILE:COLUMN,COLUMN, hvis den ikke har overskrifter
note-ambiguous = overskriften i række { $row } passer til { $tables }
    .option = overskriften i række { $row } passer til { $tables }; vælg en af dem med { $option }
note-headerless = den har ingen overskrifter; de { $width } kolonner ligner dem i forespørgslen til { $tables }; eksportér den igen med kolonneoverskrifter
    .option = den har ingen overskrifter; de { $width } kolonner ligner dem i forespørgslen til { $tables }; er det dette, der blev eksporteret, så kør igen med { $option }; eksportér den ellers igen med kolonneoverskrifter (`analyze explain exporters` beskriver dette for hvert værktøj)
    .options = den har ingen overskrifter; de { $width } kolonner ligner dem i forespørgslen til { $tables }; kør igen med valget for det, der blev eksporteret: { $options }; eksportér den ellers igen med kolonneoverskrifter (`analyze explain exporters` beskriver dette for hvert værktøj)
note-headers-absent = hedder som `{ $table }`, men ingen række indeholder overskrifterne ({ $headers }); eksportér den igen med kolonneoverskrifter: { $request }
    .command = hedder som `{ $table }`, men ingen række indeholder overskrifterne ({ $headers }); eksportér den igen med kolonneoverskrifter (`analyze explain exporters` beskriver dette for hvert værktøj): { $request }
    .option = hedder som `{ $table }`, men ingen række indeholder overskrifterne ({ $headers }), og kolonnerne er ikke i forespørgslens rækkefølge: { $misfit }; hvis den ikke har overskrifter, så angiv kolonnerne med --layout KIND=FILE:COLUMN,COLUMN; eksportér den ellers igen med kolonneoverskrifter (`analyze explain exporters` beskriver dette for hvert værktøj): { $request }
layout-not-needed = række { $row } er en overskrift, så --layout er ikke nødvendig; hvis tabellen ikke genkendes, så angiv den med { $option }
layout-misfit = layoutet passer ikke: { $why }; angiv kolonnerne i den rækkefølge, de blev eksporteret i (--layout KIND=FILE:COLUMN,COLUMN), eller eksportér den igen med kolonneoverskrifter (`analyze explain exporters` beskriver dette for hvert værktøj)
misfit-header = række { $row } ligner en overskrift, ikke en post; føj navnene til filen for --aliases, eller fjern rækken
misfit-width = layoutet har { $columns } kolonner, men { $rows } af { $all } rækker har { $cells } celler
misfit-column = kolonne { $number } (`{ $name }`) { $why }
misfit-mostly-empty = er tom i { $empty } af { $all } rækker, men skal indeholde { $wanted }
misfit-row = { $what } i række { $row }, men skal indeholde { $wanted }; { $wrong } af { $all } rækker passer ikke
misfit-empty = er tom
misfit-value = indeholder `{ $value }`
pattern-number = et heltal
pattern-flag = 0 eller 1
pattern-date = en dato
pattern-address = en e-mailadresse
pattern-words = en tekst med bogstaver
pattern-identifier = navnet på en tabel eller kolonne
pattern-anything = en tekst
repeated-header = to kolonner har overskriften `{ $field }`, så ingen af dem er pålidelig
missing-columns = den har ingen kolonne { $columns }
file-changed = filen blev ændret, mens den blev læst; kør igen, når intet program skriver til den
listing-unreadable = mere end { $lines } linjer beskriver ikke en fil; lav fillisten igen

# Notes on tables that were read.
note-layout = ingen overskrifter; angivne kolonner: { $columns }
    .option = ingen overskrifter; kolonner angivet med --layout: { $columns }
note-declared-table = projektmappen definerer tabellen `{ $name }` i { $area }
note-table-next-to-cells = tabellen begynder i kolonne { $column }, ved siden af andre celler
note-cells-without-header = { $cells } uden overskrift over sig: læses ikke
note-header-row = overskriften er i række { $row }; rækkerne over den læses ikke som data
note-secret-columns = { $number ->
    [one] kolonnen { $columns } indeholder hemmelige data og er ikke læst; tag den ikke med i eksporten
   *[other] { $number } kolonner ({ $columns }) indeholder hemmelige data og er ikke læst; tag dem ikke med i eksporten
}
note-unneeded-columns = kolonner, der ikke er nødvendige: { $columns }
note-repeated-header = to kolonner har overskriften `{ $field }`, så ingen af dem læses; giv dem forskellige overskrifter
note-lost-rows = { $rows ->
    [one] 1 række er sprunget over: { $remedy }
   *[other] { $rows } rækker er sprunget over: { $remedy }
}
remedy-width = en værdi uden anførselstegn indeholder et skilletegn eller et linjeskift; eksportér igen med anførselstegn om tekster
    .command = en værdi uden anførselstegn indeholder et skilletegn eller et linjeskift; eksportér igen med anførselstegn om tekster (`analyze explain exporters` beskriver dette for hvert værktøj)
remedy-quote = et anførselstegn i en værdi er ikke fordoblet; eksportér igen med anførselstegn om tekster
    .command = et anførselstegn i en værdi er ikke fordoblet; eksportér igen med anførselstegn om tekster (`analyze explain exporters` beskriver dette for hvert værktøj)
remedy-encoding = filen blander flere tegnkodninger; eksportér igen som UTF-8, hver forespørgsel til en separat fil
remedy-cut-off = filen er afkortet; kontrollér, at disken har ledig plads, og eksportér eller kopiér den igen
remedy-key = nøglen er tom eller beskadiget; eksportér tabellen igen fra databasen, ikke gennem et regneark
remedy-conflict = samme nøgle findes to gange med forskellige værdier; send én eksport af hver tabel, alle fra samme dag
note-unreadable-cells = { $number ->
    [one] 1 celle i `{ $field }` kan ikke læses, i række { $row }
   *[other] { $number } celler i `{ $field }` kan ikke læses, den første i række { $row }
}
note-link = celle { $cell } viser `{ $shown }`, men linker til { $address }; det er værdien, som cellen viser, der kontrolleres
note-links-more = { $number ->
    [one] 1 celle mere linker til en adresse, som den ikke viser
   *[other] { $number } celler mere linker til en adresse, som de ikke viser
}
note-rows-not-of-users = { $rows ->
    [one] 1 række om personer, der ikke er brugere, kontrolleres ikke
   *[other] { $rows } rækker om personer, der ikke er brugere, kontrolleres ikke
}
note-rows-compared = { $rows ->
    [one] 1 række læses for at sammenligne filnavne
   *[other] { $rows } rækker læses for at sammenligne filnavne
}
note-rows-counted = { $rows ->
    [one] 1 række tælles og vises ikke enkeltvis
   *[other] { $rows } rækker tælles og vises ikke enkeltvis
}
note-ambiguous-dates = datoerne i `{ $field }` kan være dag-måned eller måned-dag, så de bruges ikke; eksportér datoer som ÅÅÅÅ-MM-DD
note-date-logins = { $number ->
    [one] 1 brugernavn er en dato, i række { $row } (`{ $login }`): Excel gør et brugernavn som MAR1 til en dato; eksportér tabellen igen fra databasen, ikke gennem et regneark
   *[other] { $number } brugernavne er datoer, det første i række { $row } (`{ $login }`): Excel gør et brugernavn som MAR1 til en dato; eksportér tabellen igen fra databasen, ikke gennem et regneark
}
note-pilcrows = { $number ->
    [one] 1 adresse indeholder `¶`, i række { $row }: DBeaver skriver `¶` for et linjeskift; feltet i SuperOffice har flere linjer
   *[other] { $number } adresser indeholder `¶`, den første i række { $row }: DBeaver skriver `¶` for et linjeskift; feltet i SuperOffice har flere linjer
}

# Notes on text files.
note-encoding-possible = tegnkodningen er ikke sikker: den kan være { $encoding }; hvis bogstaver ser forkerte ud, så eksportér som UTF-8
    .option = tegnkodningen er ikke sikker: den kan være { $encoding }; hvis bogstaver ser forkerte ud, så eksportér som UTF-8 eller angiv tegnkodningen (--encoding FILE={ $encoding })
note-encoding-chosen = tegnkodningen er ikke sikker: læst som { $chosen }, men { $other } er også mulig; hvis bogstaver ser forkerte ud, så eksportér som UTF-8
    .option = tegnkodningen er ikke sikker: læst som { $chosen }, men { $other } er også mulig; hvis bogstaver ser forkerte ud, så eksportér som UTF-8 eller angiv tegnkodningen (--encoding FILE={ $other })
note-mixed-encodings = { $lines ->
    [one] to tegnkodninger er blandet: 1 linje er ikke i { $encoding }, og rækken springes over; eksportér igen som UTF-8, hver forespørgsel til en separat fil
   *[other] to tegnkodninger er blandet: { $lines } linjer er ikke i { $encoding }, og rækkerne springes over; eksportér igen som UTF-8, hver forespørgsel til en separat fil
}
note-damage = { $cells ->
    [one] kolonne { $column }, 1 celle, i række { $row }: { $why }
   *[other] kolonne { $column }, { $cells } celler fra række { $row }: { $why }
}
    .named = { $cells ->
        [one] kolonne { $column } ({ $name }), 1 celle, i række { $row }: { $why }
       *[other] kolonne { $column } ({ $name }), { $cells } celler fra række { $row }: { $why }
    }
damage-exponent = Excel har forkortet lange tal (som 8,98802E+19), og cifrene er tabt; eksportér igen fra databasen direkte til en fil, eller gem i Excel som Excel-projektmappe (.xlsx)
damage-hashes = Excel har gemt ####, fordi kolonnen var for smal; gør kolonnen bredere, og gem igen, som Excel-projektmappe (.xlsx)
damage-letters-lost = spørgsmålstegn erstatter bogstaver (å, ä, ö, ø, æ, é …), som i en fil skrevet som ASCII; eksportér igen i PowerShell med Export-Csv -Encoding UTF8 -NoTypeInformation
damage-mojibake = bogstaver er læst med forkert tegnkodning og gemt igen (Ã¥ i stedet for å); eksportér igen som UTF-8, og åbn ikke filen, før du sender den
damage-replacement = U+FFFD erstatter tegn, som et tidligere program ikke kunne læse; eksportér igen fra databasen, som UTF-8
damage-control = kontroltegn U+0080 til U+009F, som regel anførselstegn fra Windows gemt som Latin-1; eksportér igen som UTF-8
note-skipped-lines = { $lines ->
    [one] 1 linje er sprunget over ({ $kind }), i række { $row }
   *[other] { $lines } linjer er sprunget over ({ $kind }), den første i række { $row }
}
skipped-blank = tom
skipped-type-line = typelinje fra PowerShell
skipped-separator-line = skilletegnslinje til Excel
skipped-dashes = bindestreger
skipped-repeated-header = gentaget overskrift
skipped-row-count = antal rækker
skipped-completion-time = sluttidspunkt
skipped-prompt = kommandoprompt
skipped-partial-query = forespørgsel på nogle af rækkerne
skipped-message = meddelelse fra databasen
skipped-preamble = tekst over overskriften
note-listing = læst som filliste i formatet for { $program }

# Notes on workbooks and archives.
note-cells-no-result = formler uden gemt resultat i { $columns }: værdierne er ukendte; åbn projektmappen i Excel eller LibreOffice, lad den beregne, gem og send den igen
note-cells-error = fejlværdier som #N/A i { $columns }: værdierne er ukendte; ret formlerne, eller send en eksport af værdierne
note-cells-lost-digits = heltal med 16 cifre eller flere i { $columns }: et regneark beholder 15, så de sidste cifre er tabt; eksportér kolonnen som tekst
column-and-count = kolonne { $column } ({ $cells })
note-hidden-rows = { $number ->
    [one] 1 række er skjult med et filter eller manuelt, men læses: { $named }
   *[other] { $number } rækker er skjult med et filter eller manuelt, men læses: { $named }
}
note-hidden-columns = { $number ->
    [one] skjult kolonne, der alligevel læses: { $named }
   *[other] skjulte kolonner, der alligevel læses: { $named }
}
note-sheet-hidden = arket er skjult i projektmappen; rækkerne læses
note-sheet-dialogue = arket er en dialogboks uden rækker, så det læses ikke
note-sheet-macros = arket er et makroark uden rækker, så det læses ikke
note-sheet-chart = arket er et diagram uden rækker, så det læses ikke
note-sheet-code = arket er et kodemodul uden rækker, så det læses ikke
note-same-name-in-archive = arkivfilen indeholder en anden fil med samme navn
note-outside-archive = navnet peger ud af arkivfilen; den del, der gør det (`..`, et drev eller en indledende skråstreg), vises ikke
note-read-as-text = ikke en projektmappe, selv om navnet siger det; læses som tekst
note-read-as-workbook = en projektmappe, selv om navnet siger noget andet; læses som projektmappe

# Notes on users and on the age of the built-in lists.
note-users = Brugere, der { $kind }: { $users } af { $all }.
    .named = Brugere, der { $kind }: { $users } af { $all } ({ $names }).
note-unknown-types = Kolonnen Type i brugerlisten har værdier, der ikke er kendt: { $values }. Disse rækker tæller som brugere.
note-users-without-column = `associate` har ingen kolonne `{ $field }`, så brugere kan ikke udelades på grundlag af den
note-persons-incomplete = `person` er ufuldstændig. Tidligere ansatte blandt de manglende rækker tæller som brugere.
note-persons-missing = `person` mangler eller er usikker. Tidligere ansatte kan ikke genkendes og tæller derfor som brugere.
note-owners-not-sent = `OwnerContactLink` er ikke sendt. Brugere i alle firmaer tæller med.
note-owners-empty = `OwnerContactLink` er sendt og er tom. Brugere i alle firmaer tæller med.
note-owners-incomplete = `OwnerContactLink` kan være ufuldstændig. Brugere i alle firmaer tæller med.
note-test-copy = Dette er en eksport af en testkopi: alle brugernes e-mailadresser er på { $domain } eller et lignende domæne. Eksportér produktionsdatabasen.
note-lists = Lister til e-mailkontrollen: { $lists }
note-old-list = Listen over { $list } er fra { $day }, mere end et år før den nyeste dato i eksporterne ({ $newest }). Nyere poster mangler; brug en nyere version af programmet.

# Notes on changes since an earlier report, and on decisions.
note-other-customer = Den forrige rapport gælder et andet firma med et andet serienummer, så ingen af dens fund tæller som rettet. Er det den rigtige fil?
note-newer-baseline = Den forrige rapport har nyere data ({ $then }) end disse eksporter ({ $now }). Er det den ældste rapport, der er angivet?
note-fewer-rows = Tabellen `{ $table }` havde { $then } rækker i den forrige rapport og har { $now } nu
note-table-not-sent-again = Tabellen `{ $table }` var i den forrige rapport og er ikke sendt denne gang
note-is-export-complete = { $note }. Er eksporten fuldstændig?
note-undecided-before = Den forrige rapport afgjorde ikke { $requirements }, så tilhørende fund kan tælle som nye, selv om de fandtes før
note-accepted-before = { $findings ->
    [one] 1 fund var accepteret i den forrige rapport. Det tæller som åbent, hvis filen med beslutninger ikke angives igen.
   *[other] { $findings } fund var accepteret i den forrige rapport. De tæller som åbne, hvis filen med beslutninger ikke angives igen.
}
    .option = { $findings ->
        [one] 1 fund var accepteret i den forrige rapport. Det tæller som åbent, hvis filen med beslutninger ikke angives igen (--decisions).
       *[other] { $findings } fund var accepteret i den forrige rapport. De tæller som åbne, hvis filen med beslutninger ikke angives igen (--decisions).
    }
note-new-users = { $users ->
    [one] 1 ny bruger siden den forrige rapport: { $names }
   *[other] { $users } nye brugere siden den forrige rapport: { $names }
}
note-gone-users = { $users ->
    [one] 1 bruger er i den forrige rapport og ikke i disse eksporter: { $names }. SuperOffice markerer brugere som tidligere ansatte og sletter dem ikke, så deres fund tæller ikke som rettede. Er eksporten fuldstændig?
   *[other] { $users } brugere er i den forrige rapport og ikke i disse eksporter: { $names }. SuperOffice markerer brugere som tidligere ansatte og sletter dem ikke, så deres fund tæller ikke som rettede. Er eksporten fuldstændig?
}
note-rules-not-requested = { $findings ->
    [one] 1 fund i den forrige rapport er udeladt, fordi reglen ikke blev valgt
   *[other] { $findings } fund i den forrige rapport er udeladt, fordi reglerne ikke blev valgt
}
note-unknown-rules = { $findings ->
    [one] 1 fund i den forrige rapport er udeladt, fordi denne version ikke har reglen
   *[other] { $findings } fund i den forrige rapport er udeladt, fordi denne version ikke har reglerne
}
note-accepted-without-reason = Accepteret uden begrundelse, så fundene er stadig åbne: { $decisions }
note-done-but-found = Markeret som udført, men stadig i eksporterne: { $decisions }
note-nothing-to-apply = Beslutninger om at bruge et forslag, men fundet har intet: { $decisions }
note-expired-decisions = Udløbne beslutninger (fundene tæller igen): { $decisions }
note-unused-decisions = Beslutninger, der ikke passer til noget fund i denne rapport: { $decisions }
note-decisions-on-fixed = Beslutninger om rettede fund (de kan slettes): { $decisions }
note-conflicting-decisions = Forskellige beslutninger om samme fund: { $decisions }
conflicting-decisions = { $used } gælder, ikke { $other }
decision-on-finding = { $place } ({ $finding })
decision-on-user = { $place } ({ $rule } for bruger { $user })

# Notes on lists of addresses. A reason begins after the name of the file.
note-no-address-column = Ingen kolonneoverskrift er kendt for e-mailadresser.
    .option = Ingen kolonneoverskrift er kendt for e-mailadresser. Hvis en kolonne indeholder adresser, så angiv overskriften med --column.
note-rows-without-address = { $rows ->
    [one] 1 række uden adresse
   *[other] { $rows } rækker uden adresse
}
note-rows-of-other-type = { $rows ->
    [one] 1 række med chatnavne eller telefonnumre, ikke kontrolleret
   *[other] { $rows } rækker med chatnavne eller telefonnumre, ikke kontrolleret
}
note-secret-column-ignored = Kolonnen { $columns } indeholder hemmelige data og er ikke læst. Tag den ikke med næste gang.
note-list-without-header = Listen har ingen overskriftsrække. Række { $row } læses som første post og { $columns } som adresser.
note-columns-not-read = Ikke læst, selv om nogle celler indeholder et @: { $columns }.
    .option = Ikke læst, selv om nogle celler indeholder et @: { $columns }. Hvis det er adresser, så angiv overskriften med --column.
list-unreadable-file = { $file } kan ikke læses
list-unreadable-rows = { $rows ->
    [one] har 1 række, der ikke kan læses, række { $row } ({ $why })
   *[other] har { $rows } rækker, der ikke kan læses, den første er række { $row } ({ $why })
}
list-cells-with-error = { $cells ->
    [one] har 1 celle med en fejl i stedet for en adresse
   *[other] har { $cells } celler med en fejl i stedet for en adresse
}
list-empty = listen indeholder ingen adresse

# Files that are not read. The reason follows the words "not read".
not-read = ikke læst: { $why }
left-out-macos = en metadatafil fra macOS
left-out-lock = låsefilen for en åben projektmappe; gem og luk projektmappen, hvis de seneste ændringer er vigtige
left-out-browser = en metadatafil fra filhåndteringen
left-out-query-log = loggen fra eksportscriptet
    .command = loggen fra scriptet fra `analyze queries`
left-out-hidden = en skjult fil
left-out-link = et link
left-out-mail-signature = signaturen til en e-mail (S/MIME)
left-out-vcard = et visitkort (vCard)
left-out-calendar = en kalenderpost
left-out-pgp-signature = en signatur (PGP)
left-out-pgp-key = en offentlig nøgle (PGP)
left-out-certificate = et certifikat
left-out-json-report = en rapport fra dette program, ikke en eksport
    .option = en rapport fra dette program, ikke en eksport; angiv den med --baseline for at sammenligne med den
left-out-report = en rapport fra dette program, ikke en eksport
    .option = en rapport fra dette program, ikke en eksport; kun opgavelisten (--decisions) og JSON-filen (--baseline) kan bruges igen
left-out-fix-list = en opgaveliste fra dette program, ikke en eksport
    .option = en opgaveliste fra dette program, ikke en eksport; angiv den med --decisions for at bruge beslutningerne
left-out-report-table = en tabel i en rapport fra dette program, ikke en eksport
    .option = en tabel i en rapport fra dette program, ikke en eksport; kun opgavelisten (--decisions) og JSON-filen (--baseline) kan bruges igen
left-out-html-text = en tekst i HTML uden tabel
left-out-picture = et billede i e-mailens tekst
left-out-forwarded-message = en videresendt meddelelse uden vedhæftede filer
left-out-forwarded-mail = en videresendt e-mail uden vedhæftede filer
left-out-winmail = formatet for en e-mail (winmail.dat) uden vedhæftede filer
left-out-outlook-item = et Outlook-element, der ikke er en e-mail, uden vedhæftede filer
left-out-signature-of-mail = e-mailens signatur
left-out-pgp-version = versionen af PGP
left-out-delivery-report = en leveringsrapport
left-out-read-receipt = en læsekvittering
left-out-spam-report = en spamrapport
left-out-mail-header = headeren fra en anden e-mail
left-out-not-a-file = hverken en fil eller en mappe
left-out-link-name = et link; angiv det på kommandolinjen for at læse det

# Files and sheets that are refused: the cause, and what to do. The attributes also contain technical causes, or options and commands of this program.
refused-archive-empty = en arkivfil uden filer; pak den igen
refused-archive-password = beskyttet med adgangskode; pak den ud med adgangskoden i mappen, og kør igen
refused-archive-packing = pakket på en måde, der ikke understøttes; pak den ud i mappen, og kør igen
    .cause = pakket på en måde, der ikke understøttes ({ $cause }); pak den ud i mappen, og kør igen
refused-archive-compression = en komprimering i arkivfilen, der ikke understøttes ({ $method }); pak den igen med Deflate, standardmetoden, eller pak den ud i mappen
refused-archive-damaged = en beskadiget eller ufuldstændig arkivfil; kopiér eller hent den igen
    .cause = en beskadiget eller ufuldstændig arkivfil ({ $cause }); kopiér eller hent den igen
refused-split-archive = én del af en delt zip-fil; læg alle dele i én mappe, pak dem ud sammen, f.eks. med 7-Zip, og angiv mappen med de udpakkede filer
refused-too-many-members = indeholder mere end { $files } filer; send kun eksporterne
refused-member-damaged = en beskadiget eller ufuldstændig fil i en arkivfil; pak arkivfilen igen
    .cause = en beskadiget eller ufuldstændig fil i en arkivfil ({ $cause }); pak arkivfilen igen
refused-bomb = bliver over 200 gange så stor, når den pakkes ud, hvilket ingen eksport gør, så den læses ikke; send den udpakket
refused-archives-too-large = alle arkivfiler bliver tilsammen over 2 GB, når de pakkes ud; send eksporterne udpakket
refused-document = { $what }, ikke en tabel; { $remedy }
refused-text-document = { $what }, ikke en tabel i tekst; { $remedy }
remedy-export = eksportér selve tabellen som .csv eller .xlsx
remedy-unpack = pak den ud i mappen, og kør igen
remedy-query = kør det script, du har fået, mod databasen, og send eksporterne
    .command = kør scriptet fra `analyze queries` mod databasen, og send eksporterne
remedy-remove = fjern den fra mappen
remedy-save-again = åbn den i Excel eller LibreOffice, og gem den som .xlsx
remedy-save-in-excel = åbn den i Excel, og gem den som Excel-projektmappe (.xlsx)
remedy-choose-csv = vælg CSV som outputformat i værktøjet, f.eks. `--csv` i psql
format-pdf = et PDF-dokument
format-png = et PNG-billede
format-jpeg = et JPEG-billede
format-gif = et GIF-billede
format-tiff = et TIFF-billede
format-webp = et WebP-billede
format-heic = et HEIC-billede
format-parquet = en Parquet-fil
format-seven-zip = en 7z-arkivfil
format-rar = en RAR-arkivfil
format-xz = en xz-arkivfil
format-zstandard = en Zstandard-arkivfil
format-bzip2 = en bzip2-arkivfil
format-cabinet = en CAB-arkivfil
format-tar = en tar-arkivfil
format-outlook-data = en Outlook-datafil
format-sqlite = en SQLite-database
format-backup = en sikkerhedskopi fra SQL Server
format-access = en Access-database
format-program = et program
format-excel-2 = en projektmappe fra Excel 2
format-excel-3 = en projektmappe fra Excel 3
format-excel-4 = en projektmappe fra Excel 4
format-office = et Word-, PowerPoint- eller Visio-dokument
format-open-document = en OpenDocument-fil, der ikke er et regneark
format-old-office = et gammelt Office-dokument, der ikke er en projektmappe
format-html = en webside (HTML), uanset navn
format-xml-spreadsheet = et XML-regneark fra Excel 2003
format-sylk = et SYLK-regneark
format-dif = et DIF-regneark
format-dbase = en dBASE-tabel
format-xml = et XML-dokument
format-json = et JSON-dokument
format-rtf = et RTF-dokument
format-boxed = en tabel tegnet med linjer til skærmen
refused-protected-ods = projektmappen er beskyttet med adgangskode; åbn den i LibreOffice med adgangskoden, vælg Filer > Gem som, fjern krydset for at gemme med adgangskode, gem under et nyt navn, og send den fil
refused-apple-numbers = et dokument fra Apple Numbers; åbn det i Numbers, eksportér det som CSV eller Excel, og send den fil
refused-protected-workbook = projektmappen er beskyttet med adgangskode; åbn den i Excel, fjern adgangskoden under Filer > Oplysninger > Beskyt projektmappe > Krypter med adgangskode, gem den, og send den fil
refused-protected-office = en Office-fil beskyttet med adgangskode; åbn den i Excel, fjern adgangskoden under Filer > Oplysninger > Beskyt projektmappe > Krypter med adgangskode, gem den, og send den fil
refused-workbook-damaged = projektmappen er beskadiget eller ufuldstændig; kopiér eller hent den igen, eller åbn den i Excel eller LibreOffice, og gem den som .xlsx under et nyt navn
    .cause = projektmappen er beskadiget eller ufuldstændig ({ $cause }); kopiér eller hent den igen, eller åbn den i Excel eller LibreOffice, og gem den som .xlsx under et nyt navn
refused-workbook-too-large = projektmappen bliver større end nogen eksport, når den pakkes ud, så den læses ikke; eksportér hver tabel som .csv i stedet
    .cause = projektmappen bliver til { $size }, når den pakkes ud, mere, end nogen eksport indeholder, så den læses ikke; eksportér hver tabel som .csv i stedet
refused-workbook-unreadable = projektmappen er beskadiget eller af en type, der ikke kan læses her; åbn den i Excel eller LibreOffice, gem den som .xlsx under et nyt navn, og send den fil
    .cause = projektmappen er beskadiget eller af en type, der ikke kan læses her ({ $cause }); åbn den i Excel eller LibreOffice, gem den som .xlsx under et nyt navn, og send den fil
refused-cell-outside = arket er beskadiget: det indeholder en celle { $cell }, som intet ark kan have; åbn projektmappen i Excel eller LibreOffice, gem den som .xlsx under et nyt navn, og send den fil
refused-cell-order = arket er beskadiget: celle { $cell } kommer efter en senere række; åbn projektmappen i Excel eller LibreOffice, gem den som .xlsx under et nyt navn, og send den fil
refused-cell-twice = arket er beskadiget: celle { $cell } er gemt to gange eller i forkert rækkefølge; åbn projektmappen i Excel eller LibreOffice, gem den som .xlsx under et nyt navn, og send den fil
refused-sheet-too-many-cells = arket indeholder flere celler end nogen eksport, når det pakkes ud, så det læses ikke; eksportér tabellen som .csv i stedet
refused-sheet-too-much-row = arket indeholder mere tekst i én række end nogen eksport, når det pakkes ud, så det læses ikke; eksportér tabellen som .csv i stedet
refused-sheet-too-much-text = arket indeholder mere tekst end nogen eksport, når det pakkes ud, så det læses ikke; eksportér tabellen som .csv i stedet
refused-not-a-workbook = indholdet er ikke en projektmappe; eksportér tabellen igen som .csv eller .xlsx
refused-nested-archive = en arkivfil i en arkivfil i en arkivfil åbnes ikke; pak den ud i mappen, og kør igen
refused-nested-mail = en e-mail i en e-mail i en e-mail åbnes ikke; gem de vedhæftede filer i mappen, og kør igen
refused-unsearchable = kan ikke gennemsøges; få læserettighed, og kør igen
    .cause = kan ikke gennemsøges ({ $cause }); få læserettighed, og kør igen
refused-unreadable = kan ikke læses; kontrollér, at filen er fuldstændig, og at du har læserettighed
    .cause = kan ikke læses ({ $cause }); kontrollér, at filen er fuldstændig, og at du har læserettighed
refused-in-use = kan ikke læses; den er åben i et andet program; luk den der, f.eks. projektmappen i Excel, og kør igen
    .cause = kan ikke læses ({ $cause }); den er åben i et andet program; luk den der, f.eks. projektmappen i Excel, og kør igen
refused-read-error = kan ikke læses til slutningen ({ $cause }); kontrollér, at filen er fuldstændig og ikke låst
refused-changed = blev ændret, mens den blev læst; vent, til den er skrevet færdig, og kør igen
refused-no-bytes = tom, 0 byte; eksportér tabellen igen (en tom tabel har stadig sin overskriftsrække)
refused-blank = filen er tom; eksportér tabellen igen (en tom tabel har stadig sin overskriftsrække)
refused-mailbox = en postkassefil med flere e-mails; gem de vedhæftede filer i mappen
refused-package-damaged = en arkivfil eller projektmappe, der er beskadiget eller ufuldstændig; kopiér eller hent den igen
    .cause = en arkivfil eller projektmappe, der er beskadiget eller ufuldstændig ({ $cause }); kopiér eller hent den igen
refused-office-damaged = en gammel Office-fil, der er beskadiget eller ufuldstændig; kopiér eller hent den igen
    .cause = en gammel Office-fil, der er beskadiget eller ufuldstændig ({ $cause }); kopiér eller hent den igen
refused-web-archive = en webside gemt som én fil (.mht), ikke en tabel; åbn den i Excel, og gem den som Excel-projektmappe (.xlsx)
refused-outlook-damaged = en Outlook-meddelelse, der er beskadiget eller ufuldstændig; gem meddelelsen igen
    .cause = en Outlook-meddelelse, der er beskadiget eller ufuldstændig ({ $cause }); gem meddelelsen igen
refused-outlook-part = en Outlook-meddelelse med en beskadiget del; gem meddelelsen igen
refused-attachment-empty = en vedhæftet fil uden indhold; gem meddelelsen igen
refused-attachment-damaged = en vedhæftet fil, der er beskadiget eller ufuldstændig; gem meddelelsen igen
refused-attachment-cut-off = en vedhæftet fil, der er beskadiget eller afkortet; gem hele e-mailen igen
refused-attachment-uuencode = en vedhæftet fil i e-mailens tekst (uuencode), der er beskadiget eller afkortet; gem hele e-mailen igen
refused-mail-part = en afkortet del af en e-mail; gem hele e-mailen igen
refused-outlook-no-attachments = en Outlook-meddelelse uden vedhæftede filer; hvis eksporterne ligger bag et link, så hent dem ned i mappen
refused-mail-no-attachments = en e-mail uden vedhæftede filer; hvis eksporterne ligger bag et link, så hent dem ned i mappen
refused-only-a-link = kun et link til en fil, ikke selve filen; hent filen ned i mappen
refused-embedded-object = et objekt fra et andet program, indlejret i meddelelsen; send eksporten som fil
refused-mail-damaged = en beskadiget e-mail; gem de vedhæftede filer i mappen
refused-mail-too-large = en e-mail på over 512 MB; gem de vedhæftede filer i mappen
refused-winmail-damaged = en winmail.dat fra Outlook, der er beskadiget eller afkortet; bed afsenderen om at sende e-mailen igen som almindelig tekst eller HTML i stedet for RTF
refused-winmail-object = en e-mail eller et objekt i en winmail.dat fra Outlook, der ikke kan læses; åbn e-mailen i Outlook, og gem de vedhæftede filer i mappen
refused-mail-piece = én af flere dele af en stor e-mail; åbn e-mailen i e-mailprogrammet, og gem de vedhæftede filer i mappen
refused-smime-detached = signaturen til en e-mail (S/MIME) uden e-mailen; fjern den fra mappen
refused-smime-signed = en signeret e-mail (S/MIME) med indholdet inde i signaturen; åbn den i e-mailprogrammet, og gem de vedhæftede filer i mappen
refused-smime-encrypted = en krypteret e-mail (S/MIME), som kun modtageren kan åbne; åbn den i e-mailprogrammet, og gem de vedhæftede filer i mappen
refused-smime-compressed = en komprimeret e-mail (S/MIME); åbn den i e-mailprogrammet, og gem de vedhæftede filer i mappen
refused-pgp = krypteret med PGP; dekryptér den, f.eks. i e-mailprogrammet, og gem filerne i mappen
refused-pgp-text = en tekst i en PGP-signatur; fjern signaturen, f.eks. med `gpg --decrypt`, og gem filen i mappen

# Text files that are refused.
refused-too-damaged = mere end { $records } poster er beskadiget (den første: { $first }); eksportér tabellen igen, som CSV med alle tekster i anførselstegn, eller som XLSX
refused-long-line = linje { $line } er længere end { $size } MB, så filen er ikke en tabel; eksportér tabellen igen som CSV
refused-second-result = et nyt resultat med andre kolonner begynder i række { $row }; eksportér hver forespørgsel til en separat fil
refused-sql-error = en SQL-fejlmeddelelse i stedet for data: "{ $text }"; ret forespørgslen, og eksportér igen
refused-utf-32 = filen er i UTF-32, som ikke understøttes; gem den som UTF-8
refused-joined-utf-16 = { $lines ->
    [one] to tegnkodninger er slået sammen i én fil: 1 linje er i UTF-16, linjerne før i enkelte byte, som UTF-8; eksportér igen, hver forespørgsel til en separat fil i UTF-8
   *[other] to tegnkodninger er slået sammen i én fil: { $lines } linjer er i UTF-16, linjerne før i enkelte byte, som UTF-8; eksportér igen, hver forespørgsel til en separat fil i UTF-8
}
refused-joined-bytes = { $lines ->
    [one] to tegnkodninger er slået sammen i én fil: 1 linje er i enkelte byte, linjerne før i UTF-16; eksportér igen, hver forespørgsel til en separat fil i UTF-8
   *[other] to tegnkodninger er slået sammen i én fil: { $lines } linjer er i enkelte byte, linjerne før i UTF-16; eksportér igen, hver forespørgsel til en separat fil i UTF-8
}
refused-binary = binære data, ikke tekst; eksportér tabellen igen som .csv eller .xlsx
refused-encoding = tegnkodningen er uklar (måske { $encodings }); eksportér som UTF-8
    .option = tegnkodningen er uklar (måske { $encodings }); eksportér som UTF-8, eller angiv tegnkodningen (--encoding FILE=cp850)
either-encoding = { $first } eller { $second }
refused-no-rows = ingen linje ligner en række i en tabel; eksportér tabellen som CSV med en overskriftsrække
refused-separator = skilletegnet mellem cellerne er uklart; eksportér tabellen som CSV med en overskriftsrække og anførselstegn om tekster
    .command = skilletegnet mellem cellerne er uklart; eksportér tabellen som CSV med en overskriftsrække og anførselstegn om tekster (`analyze explain exporters` viser trinnene for hvert værktøj)
refused-separators = skilletegnet mellem cellerne er uklart ({ $first } eller { $second }); eksportér tabellen med en overskriftsrække og anførselstegn om tekster, eller tilføj `sep=;` (med det rigtige tegn) som første linje
    .command = skilletegnet mellem cellerne er uklart ({ $first } eller { $second }); eksportér tabellen med en overskriftsrække og anførselstegn om tekster (`analyze explain exporters` viser trinnene for hvert værktøj), eller tilføj `sep=;` (med det rigtige tegn) som første linje
separator-tab = tabulator
separator-space = mellemrum
separator-none = intet
refused-two-exports = cellerne er adskilt med { $first } i begyndelsen og med { $second } længere nede, så filen indeholder to eksporter; eksportér hver af dem til en separat fil
refused-format-objects = formateringsobjekter fra PowerShell i stedet for data; udelad Format-Table eller Format-List, og eksportér igen i PowerShell med Export-Csv -Encoding UTF8 -NoTypeInformation
refused-wrapped-lines = linjer er brudt, så ingen linje indeholder en hel post; eksportér igen med sqlcmd -W -s";" -w 65535 -u, uden -h -1, eller i SQL*Plus med SET MARKUP CSV ON før SPOOL

# Subjects of findings that have neither a login nor a name.
subject-traveller = Travel-registrering { $id }
subject-associate = bruger-id { $id }
subject-satellite = satellit { $id }
subject-database = databasen
subject-table = tabellen { $table }
subject-plan = planen { $plan }
subject-all-plans = alle planer
subject-attachment = vedhæftet fil { $id }
subject-large-attachments = vedhæftede filer, der er for store
subject-projects = aktive projekter
subject-extra-tables = ekstra tabeller
subject-document = dokument { $id }
subject-missing-files = dokumenter uden fil
subject-file = filen { $path }
subject-large-files = filer, der er for store
subject-marketing-licences = licenser til Marketing
subject-archive = dokumentarkiv { $id }

# A note on files next to the folders of customers.
note-customer-unknown = Ikke læst, fordi kunden ikke er kendt: { $files }. Flyt hver fil til kundens mappe.

# The verdict of one requirement of a customer, with its numbers of findings.
verdict-with-counts = { $verdict }: { $counts }
verdict-count = { $number } { $verdict }


## Words of reports: verdicts, severities, defects

verdict-fail = skal rettes
    .short = rettes
verdict-unknown = ikke kontrolleret
    .short = ukendt
verdict-review = bør kontrolleres
    .short = kontrolleres
verdict-pass = opfyldt
    .short = opfyldt
verdict-not-applicable = ikke relevant
    .short = ej relevant
    .abbreviation = –

overall-not-ready = ikke klar
overall-undecided = ikke afgjort
overall-ready-with-reviews = klar efter kontrol
overall-ready = klar
overall-could-not-run = kunne ikke køres

severity-info = til orientering
severity-prepare = skal forberedes
severity-kept = lukkes af sig selv

status-new = nyt
status-open = åbent
status-accepted = accepteret
status-fixed = rettet
status-unchecked = ikke kontrolleret igen
status-since = { $status } siden { $day }

fix-auto = sikkert
fix-confirm = skal bekræftes
fix-manual = skal undersøges

yes = ja
no = nej

decision-accept = acceptér
    .synonyms = accepter | acceptere | accepteret | godkend | godkendt | ignorer | ignorér | behold | lad stå
decision-apply = brug forslaget
    .synonyms = brug | brug forslag | bekræft | bekræftet | ændr
decision-reject = acceptér ikke
    .synonyms = skal rettes | afvis | afvist | ikke accepteret | ikke godkendt | nej | rettes
decision-later = senere
    .synonyms = udskyd | udsæt | udsat | vent | venter | ikke endnu | åben | åbent
decision-done = udført
    .synonyms = færdig | rettet | ændret | løst | fuldført | gjort | klaret
done-yes = ja
    .synonyms = j
done-no = nej
    .synonyms = n | åben | åbent | ikke endnu
done-still-found = markeret som udført, findes stadig

decision-until = { $decision } til { $day }
decision-until-word = frem til | indtil | til
decision-with-owner = { $decision }, af { $owner }
decision-with-reason = { $decision }: { $reason }
decision-with-owner-and-reason = { $decision }, af { $owner }: { $reason }
decision-owner = ansvarlig { $owner }

keep = beholdes
keep-because = beholdes: { $reason }
keep-sentence = Behold { $name }.
keep-sentence-because = Behold { $name }: { $reason }.

place = { $file } række { $row }
place-rows = { $file } rækker { $rows }
place-more = { $file } række { $row } og yderligere { $more }

difference-case = store og små bogstaver
difference-space = mellemrum
difference-nbsp = et hårdt mellemrum
difference-tab = en tabulator
difference-line-break = et linjeskift
difference-invisible = et skjult tegn
difference-direction = et retningstegn
difference-entity = en HTML-entitet
difference-prefix = et præfiks som "mailto:"
difference-percent = procentkodning
difference-hyperlink = et hyperlink
difference-wrapper = parenteser eller andre tegn omkring
difference-comment = en kommentar
difference-separator = et skilletegn til sidst
difference-quotes = anførselstegn
difference-width = tegn i fuld bredde
difference-composition = kodningen af bogstaver med accent
difference-idna = domænets form
difference-trailing-dot = et punktum til sidst
difference-plus-tag = delen efter +
difference-dots = punktummer før @
difference-provider-twin = et andet domæne hos samme udbyder
difference-subdomain-user = underdomænet
group-member = gruppe { $group }, { $member } af { $size }
match-exact = ens
match-person = knyttet til samme person
match-look-alike = ser ens ud
match-except = ens bortset fra { $differences }
group-equal-except = gruppe { $group }, { $member } af { $size }, ens bortset fra { $differences }

hidden-space = [hårdt mellemrum]
hidden-tab = [tabulator]
hidden-line-break = [linjeskift]
hidden-character = [skjult tegn]

rule-count = { $rule } ({ $number })
rule-names = { $rule } ({ $number }): { $names }
records-checked =
    { $number ->
        [one] 1 post kontrolleret, ingen fund
       *[other] { $number } poster kontrolleret, ingen fund
    }
accepted-count = { $number } accepteret
only-checked = Kun { $rules } er kontrolleret


## Columns

column-accepted = accepteret
column-action = handling
column-change-to = forslag
column-checked = kontrolleret
column-company = firma
column-customer = kunde
column-data-of = data fra
column-decision = beslutning
column-decision-reason = begrundelse
column-documentation = dokumentation (på engelsk)
column-done = udført
column-error = fejl
column-fails = skal rettes
column-field = felt
column-file = fil
column-finding = fund
column-fix = hvor sikkert
column-group-id = gruppe-id
column-matched-by = lighed
column-group-size = gruppestørrelse
column-how = handling
column-how-to-fix = sådan retter du
column-info = til orientering
column-keep = behold
column-keep-reason = grund til at beholde
column-login = logonnavn
column-member = medlem
column-members = medlemmer
column-message = hvad er forkert
column-name = navn
column-newest-date = nyeste dato
column-notes = bemærkninger
column-now = nu
column-number = antal
column-owner = ansvarlig
column-prepare-or-info = forberedelse eller orientering
column-reason = begrundelse
column-requirement = krav
column-result = vurdering
column-reviews = bør kontrolleres
column-row = række
column-rows = rækker
column-rule = regel
column-serial = serienummer
column-set-aside = sprunget over
column-severity = vurdering
column-sheet = ark
column-since = siden
column-status = status
column-suggestion = forslag
column-table = tabel
column-title = titel
column-to-check = bør kontrolleres
column-to-do = handling
column-to-fix = skal rettes
column-used = brugt
column-user-id = bruger-id
column-users = brugere
column-value = nu
column-values = værdier
column-verdict = vurdering
column-what-is-wrong = hvad er forkert
column-where = hvor
column-who = hvem
column-why = hvorfor
column-why-it-matters = hvorfor det er vigtigt
column-address = adresse


## Summary and next steps

migration = Migrering til SuperOffice CRM Online

answer-not-ready = Ikke klar til SuperOffice CRM Online
    .short = Ikke klar
answer-undecided = Endnu ikke afgjort for SuperOffice CRM Online
    .short = Endnu ikke afgjort
answer-ready = Klar til SuperOffice CRM Online
    .short = Klar
answer-addresses-to-fix = Adresser skal rettes
answer-addresses-to-check = Adresser bør kontrolleres
answer-addresses-fine = Ingen fund
answer = { $answer }.
answer-details = { $answer }. { $details }

findings-block =
    { $fails ->
        [one] 1 fund forhindrer migreringen.
       *[other] { $fails } fund forhindrer migreringen.
    }
findings-block-users =
    { $fails ->
        [one] 1 fund forhindrer migreringen.
       *[other] { $fails } fund forhindrer migreringen.
    } Berørte brugere: { $users } af { $total }.
requirements-without-data =
    { $number ->
        [one] Der mangler data til 1 krav.
       *[other] Der mangler data til { $number } krav.
    }
not-all-checked = Ikke alle krav er kontrolleret.
no-blocker-so-far = Indtil videre forhindrer ingen fund migreringen.
accepted-remain = Der er accepterede fund tilbage.
check-first =
    { $reviews ->
        [one] Kontrollér 1 fund først.
       *[other] Kontrollér { $reviews } fund først.
    }
not-checked-completely = Ikke kontrolleret fuldstændigt: { $requirements }.
addresses-checked =
    { $checked ->
        [one] 1 adresse er kontrolleret: { $fails } skal rettes, { $reviews } bør kontrolleres.
       *[other] { $checked } adresser er kontrolleret: { $fails } skal rettes, { $reviews } bør kontrolleres.
    }

customer-and-serial = { $company }, serienummer { $serial }
customer-only-serial = Ukendt firma, serienummer { $serial }
customer-unknown = Eksporterne nævner ikke kunden
serial-number = Serienummer { $serial }
data-of = Data fra { $day }
out-of-scope =
    { $users ->
        [one] 1 af { $total } brugere er ikke omfattet af kontrollen.
       *[other] { $users } af { $total } brugere er ikke omfattet af kontrollen.
    }
pseudonyms = Pseudonymer erstatter navne, logonnavne og den del af adresserne, der står før @.
progress = nye: { $new }, åbne: { $open }, rettede: { $fixed }
progress-unchecked = nye: { $new }, åbne: { $open }, rettede: { $fixed }, ikke kontrolleret igen: { $unchecked }
since-earlier-report = Siden den forrige rapport ({ $verdict }): { $progress }.
since-earlier-report-of = Siden den forrige rapport ({ $verdict }, data fra { $day }): { $progress }.
configuration-used = Hentet fra { $file }: { $settings }.
configuration-unused = Intet er hentet fra { $file }.
not-requested = Ikke kontrolleret, fordi det ikke er ønsket: { $requirements }.

doer-database = Databaseadministrator
doer-administrator = SuperOffice-administrator
doer-support = SuperOffice Support
doer-supplier = Tilføjelsens leverandør
doer-consultant = Konsulent

step-send =
    { $number ->
        [one] Send den eksport, der mangler.
       *[other] Send de { $number } eksporter, der mangler.
    }
step-ask =
    { $number ->
        [one] Bed om den eksport, der mangler.
       *[other] Bed om de { $number } eksporter, der mangler.
    }
step-send-optional = { $number ->
    [one] Yderligere 1 eksport er valgfri: send den, hvis du kan. Den bruges kun til anbefalinger.
   *[other] Yderligere { $number } eksporter er valgfrie: send dem, hvis du kan. De bruges kun til anbefalinger.
}
step-still-unchecked = Uden disse data bliver dette ikke kontrolleret: { $requirements }.
step-ask-optional =
    { $number ->
        [one] Yderligere 1 eksport bruges kun til anbefalinger.
       *[other] Yderligere { $number } eksporter bruges kun til anbefalinger.
    }
step-fix =
    { $number ->
        [one] Ret det fund, der forhindrer migreringen.
       *[other] Ret de { $number } fund, der forhindrer migreringen.
    }
step-fix-other = { $number ->
    [one] Ret det andet fund, der forhindrer migreringen.
   *[other] Ret de { $number } andre fund, der forhindrer migreringen.
}
step-fix-kept =
    { $number ->
        [one] Yderligere 1 fund lukkes af sig selv, når det fund, det henviser til, er lukket.
       *[other] Yderligere { $number } fund lukkes af sig selv, når de fund, de henviser til, er lukket.
    }
step-fix-addresses =
    { $number ->
        [one] Ret 1 fund.
       *[other] Ret { $number } fund.
    }
step-safe =
    { $number ->
        [one] For 1 af dem er forslaget sikkert.
       *[other] For { $number } af dem er forslaget sikkert.
    }
step-check =
    { $number ->
        [one] Kontrollér 1 fund. Det forhindrer ikke migreringen, men brugeren kan få problemer bagefter.
       *[other] Kontrollér { $number } fund. De forhindrer ikke migreringen, men brugere kan få problemer bagefter.
    }
    .short =
        { $number ->
            [one] Kontrollér 1 fund. Det forhindrer ikke migreringen.
           *[other] Kontrollér { $number } fund. De forhindrer ikke migreringen.
        }
step-check-addresses =
    { $number ->
        [one] Kontrollér 1 fund.
       *[other] Kontrollér { $number } fund.
    }
step-support =
    { $number ->
        [one] Bed SuperOffice Support om hjælp til 1 fund: { $rules }. Det tager tid, så spørg nu.
       *[other] Bed SuperOffice Support om hjælp til { $number } fund: { $rules }. Det tager tid, så spørg nu.
    }
step-support-travel = "{ CAPITAL(user-on-travel) }" kan også kræve hjælp: se rækken.
step-supplier = Spørg nu leverandøren, om der stadig er brug for tilføjelsen (fund: { $rules }). Det kan tage tid at få svar.
step-mail = Bed e-mailadministratoren og den, der står for logon (som regel it), om at forberede e-maildomænerne nu: { $rules }. Ændringer af e-maildomæner kan tage flere dage.
step-decide =
    { $number ->
        [one] Beslut, om 1 fund kan blive stående, som det er; spørg styregruppen, hvis du er i tvivl. Skriv beslutningen med begrundelse på arket "{ sheet-to-do }".
       *[other] Beslut, hvilke af de { $number } fund der kan blive stående, som de er; spørg styregruppen, hvis du er i tvivl. Skriv hver beslutning med begrundelse på arket "{ sheet-to-do }".
    }
step-check-exports = Kontrollér de nye eksporter, og sammenlign dem med denne rapport.
step-check-again = Kontrollér dataene igen efter rettelserne.

missing-data = Manglende data, der skal sendes
request-needed = { $missing }. Skal bruges til at kontrollere: { $requirements }
request-optional = { $missing }. Kun til anbefalinger: { $requirements }
optional-tables = Bruges kun til anbefalinger: { $tables }.
optional-unchecked = Ikke kontrolleret uden dem: { $requirements }.
optional-incomplete = Kun delvist kontrolleret uden dem: { $requirements }.
check-inputs = Kontrollér disse filer
more-notes = og yderligere { $number } på listen over inddata

terms = Begreber
term-satellite = Satellit: en særskilt kopi af databasen på et andet kontor. Ingen satellit må være i brug ved migreringen.
term-travel = Travel: en kopi af databasen på en bærbar computer. Ingen må være på Travel ved migreringen.
term-sentry-addon = Sentry-tilføjelse: en specialudviklet tilføjelse, der er registreret i tabellen UserPreference. Online Migration Tool kommer ikke videre, så længe sådan en tilføjelse er registreret.
term-user-plan = Brugerplan: bestemmer, hvad en bruger må benytte i SuperOffice. I Online har hver bruger én. Licenser i ældre versioner er ikke brugerplaner.
term-primary-tenant = Primær tenant: den SuperOffice-kunde, hvor adressen først blev bruger i Online, hvis den bruges hos flere kunder. Kun denne kundes administrator kan ændre brugernavnet.


## Workbook

sheet-to-do = Opgaver
sheet-summary = Oversigt
sheet-how-to-fix = Sådan retter du
sheet-groups = grupper

to-do-heading = Opgaver: { $fails } skal rettes, { $reviews } bør kontrolleres
to-do-heading-prepare = Opgaver: { $fails } skal rettes, { $reviews } bør kontrolleres, { $preparations } skal forberedes
to-do-heading-kept = { $heading }; yderligere { $kept } lukkes af sig selv
to-do-nothing = Ingen opgaver
to-do-instructions = Gør det, hver række beder om, og vælg "{ done-yes }" i kolonnen "{ column-done }", når det er afsluttet. Hvis rækken siger, at du skal acceptere fundet, eller hvis en værdi kan blive stående, så vælg "{ decision-accept }" i kolonnen "{ column-decision }", og skriv begrundelsen; så behøver rækken ikke "{ done-yes }". Spørg konsulenten, før du accepterer et fund, der er mærket "{ verdict-fail }". Lad rækker, der "{ severity-kept }", stå tomme. Kun hvis du accepterer det fund, de henviser til, accepterer du også dem. Hvis værdien i kolonnen "{ column-change-to }" er rigtig, kan du vælge "{ decision-apply }" for at bekræfte den; den skal stadig indtastes i SuperOffice. Denne fil ændrer intet i SuperOffice. Gem den, og send den tilbage. Arket "{ sheet-summary }" forklarer beslutningerne. Arket "{ sheet-how-to-fix }" forklarer hvert fund.
to-do-see = Se også: { $findings }.
to-do-see-finding = { $user } ("{ $title }")
choose-done = Vælg "{ done-yes }", når du har gjort det, rækken beder om.
choose-decision = Vælg { $words }. Skal det kun gælde i en periode, skriver du f.eks. "{ $example }". Svar Ja, hvis Excel spørger. Skriv begrundelsen i den næste kolonne.

legend = Beslutninger
legend-done = I kolonnen "{ column-done }" betyder "{ done-yes }", at du har gjort det, rækken beder om, og at det er afsluttet; det er ikke nok at have spurgt nogen. Den næste eksport viser, om fundet er væk. På de andre ark vælger du i stedet "{ decision-done }" i kolonnen "{ column-decision }". I kolonnen "{ column-owner }" kan du skrive, hvem der udfører arbejdet.
legend-kept = En række, der "{ severity-kept }": lad "{ column-done }" og "{ column-decision }" stå tomme. Den lukkes, når det fund, den henviser til, er lukket. Hvis du accepterer det andet fund, så acceptér også dette.
legend-accept = "{ decision-accept }": værdien kan blive stående; rækken behøver ikke "{ done-yes }" i kolonnen "{ column-done }". Fundet tæller så ikke længere med, men intet ændres i SuperOffice: et fund, der er mærket "{ verdict-fail }", kan stadig stoppe migreringen. Spørg konsulenten, før du accepterer sådan et fund. Der skal angives en begrundelse.
legend-apply = "{ decision-apply }": værdien i kolonnen "{ column-change-to }" er rigtig. Konsulenten skriver den på en liste over rettelser; en SuperOffice-administrator skal stadig indtaste den i SuperOffice. Vælg derefter "{ done-yes }" i kolonnen "{ column-done }".
legend-reject = "{ decision-reject }": værdien må ikke blive stående; fejlen skal rettes. Beslutningen betyder ikke, at fundet er forkert.
legend-later = "{ decision-later }": ingen har taget en beslutning endnu. Fundet forbliver åbent.
legend-who = Kun en SuperOffice-administrator foretager ændringer i SuperOffice. Denne fil ændrer intet i SuperOffice.
legend-certainty = I kolonnen "{ column-fix }" betyder "{ fix-auto }" samme adresse uden overflødige tegn. "{ fix-confirm }" betyder, at værdien sandsynligvis er rigtig: spørg brugeren. "{ fix-manual }" betyder, at nogen skal finde den rigtige værdi.

missing-data-statements = Databaseforespørgslerne til disse eksporter findes på det skjulte ark "needs".
step-line = { $doer }: { $text }
next-steps = Næste trin
about-workbook = Om denne fil
about-to-do = Arbejd på arket "{ $sheet }". Det viser alt, hvad der skal rettes, kontrolleres eller forberedes: først brugerne med noget, der skal rettes, hver med alle sine fund, derefter resten; det, der skal forberedes, kommer til sidst. De andre ark indeholder også fund, som er til orientering, og som ikke kræver ændringer i SuperOffice.
about-sheets = Hvert krav med fund har sit eget ark med flere detaljer. Rækker under hinanden med samme farve hører sammen. Klik på + over kolonnerne for at vise id'er. Beslutninger kan også skrives på disse ark; hvis der står en anden beslutning om samme fund på arket "{ $sheet }", er det den, der gælder.
about-hidden = Lister uden fund og listerne over inddata er skjult. Højreklik på navnet på et ark, og vælg "Vis" for at se en af dem.
about-split = { $table } fortsætter på { $sheets }, fordi et ark højst har { $limit } rækker.
about-shortened =
    { $number ->
        [one] 1 celle er forkortet, fordi en celle højst har { $limit } tegn. Den er markeret til sidst; JSON-rapporten indeholder hele teksten.
       *[other] { $number } celler er forkortet, fordi en celle højst har { $limit } tegn. De er markeret til sidst; JSON-rapporten indeholder hele teksten.
    }
shortened = … [forkortet, { $number } tegn]
quotation-mark-open = "
quotation-mark-close = "
nothing-listed = { $verdict }, intet på listen
nothing-listed-because = { $verdict }, intet på listen: { $reason }
page-of = Side { $page } af { $pages }


## Page

page-skip = Gå til fundene
page-navigation = Side
page-nav-steps = Næste trin
page-nav-requirements = Krav
page-nav-findings = Fund
page-print-details = Udskriv også fundene
page-print = Udskriv
page-footer = analyze { $version }; denne side sender ingen data
page-customer-unknown = Kunden er ikke nævnt i eksporterne

tile-fix = Skal rettes
    .about = forhindrer migreringen
    .kept = forhindrer migreringen, { $number } skal ændres
tile-check = Bør kontrolleres
    .about = forhindrer ikke migreringen
tile-unknown = Ikke kontrolleret
    .about = krav uden data
tile-accepted = Accepteret
    .about = bliver stående, som de er
tile-users = Brugere, der er klar
    .about = af { $total } brugere kræver ingen ændringer

requirement-counts = Krav: { $counts }
chart-requirements =
    { $number ->
        [one] 1 krav
       *[other] { $number } krav
    }
chart-users =
    { $number ->
        [one] 1 bruger er omfattet
       *[other] { $number } brugere er omfattet
    }
chart-users-fix = med noget, der skal rettes
chart-users-check = med noget, der bør kontrolleres
chart-users-clear = uden behov for ændringer
chart-progress = Fund siden den forrige rapport
chart-progress-fixed = rettet
chart-progress-open = stadig åbne
chart-progress-new = nye
chart-progress-unchecked = ikke kontrolleret igen

page-steps = Hvad sker der nu
page-requirements = Krav
page-musts = Skal være opfyldt: migreringen kræver det
page-advice = Råd: forbered dette før migreringen. Fund markeret med "{ verdict-fail }" stopper migreringen også her.
legend-fix = skal rettes: forhindrer migreringen
legend-check = bør kontrolleres: forhindrer ikke migreringen
legend-accepted = accepteret
page-scale = antal fund (0–{ $most })
page-what-to-send = Det skal du sende

page-findings = Fund
page-no-script = Her vises de første { $number } rækker på hver liste. Slå JavaScript til for at søge i og filtrere alle fund.
page-list-of = { $title }: fund
page-list-unknown = Ikke kontrolleret: data mangler
page-list-not-applicable = Ikke relevant
page-list-empty = Ingen fund
count-fix = { $number } skal rettes
count-check = { $number } bør kontrolleres
count-kept = { $number ->
    [one] 1 lukkes af sig selv
   *[other] { $number } lukkes af sig selv
}
count-prepare = { $number } skal forberedes
count-accepted = { $number } accepteret
count-info = { $number } til orientering
count-earlier = { $number } kun i den forrige rapport
page-showing = viser { $shown } af { $total }
page-decision = Beslutning: { $decision }
page-details = Tekniske detaljer
page-safe-legend = { fix-auto }: samme adresse uden overflødige tegn. { fix-confirm }: sandsynligvis rigtig. { fix-manual }: nogen skal finde den rigtige værdi.
page-why = Hvorfor det er vigtigt
page-how = Sådan retter du
page-documentation = Dokumentation fra SuperOffice (på engelsk)

page-optional =
    { $number ->
        [one] Kun til anbefalinger: 1 tabel
       *[other] Kun til anbefalinger: { $number } tabeller
    }
page-users = Brugere
page-users-scope = Alle brugere efter type
page-users-who = brugere, der
page-users-domains = Domæner for omfattede brugere, efter første adresse
page-domain = domæne
page-more-domains =
    { $number ->
        [one] 1 domæne til
       *[other] { $number } domæner til
    }
page-no-address = ingen gyldig adresse
page-inputs = Inddata
page-inputs-about =
    { $number ->
        [one] 1 ark eller fil: hvilken tabel den blev læst som, og hvor mange rækker der blev brugt
       *[other] { $number } ark og filer: hvilken tabel hver af dem blev læst som, og hvor mange rækker der blev brugt
    }

tools-label = Viste fund
tools-search = Søg
tools-person = Person
tools-result = Vurdering
tools-status = Status
tools-order = Rækkefølge
    .reported = efter krav
    .person = person
    .value = værdi
    .place = fil og række
tools-view = Visning
    .list = efter krav
    .people = efter person
tools-all = alle
tools-expand = Vis alt
tools-collapse = Skjul alt
tools-clear = Nulstil
tools-previous = Forrige side
tools-next = Næste side
tools-showing = viser { $first } til { $last } af { $total }
tools-shown = { $shown } af { $total } vises
tools-nothing = ingen resultater
tools-found = { $shown } af { $total } fund
tools-none = ingen resultater blandt { $total } fund
tools-no-person = gælder ingen person
tools-findings-of = Fund for { $person }

customers =
    { $number ->
        [one] 1 kunde
       *[other] { $number } kunder
    }
customers-heading = Kunder
customers-title = { $customers }: migrering til SuperOffice CRM Online
customers-shared = Adresser hos flere kunder ({ $number })
customers-shared-about = SuperOffice CRM Online har ét logon for hver adresse, også når flere kunder bruger adressen. Spørg, hvilken af disse kunder der er den primære tenant.
customers-open = åbne krav (rettes/kontrolleres)
customers-showing = viser { $shown } af { $total }; tilføj `--output FOLDER/` eller `--format json` for at se alle
customers-shared-terminal = Adresser på brugere hos flere kunder. SuperOffice CRM Online har ét logon pr. adresse.


## Mail and Markdown

mail-title = Migrering til SuperOffice CRM Online: { $answer }
mail-fix = Det skal rettes
mail-check = Det bør kontrolleres
mail-check-about = Disse fund forhindrer ikke migreringen.
mail-send-about = Forespørgslerne læser kun data og ændrer intet. Send hvert resultat som en CSV-fil med kolonneoverskrifter.
mail-purpose = { $missing }. Vi skal bruge det til at kontrollere: { $requirements }.
mail-last-step = Ret dataene i SuperOffice. Skriv beslutningerne i opgavelisten, og send den tilbage sammen med nye eksporter.
mail-why = Hvorfor det er vigtigt: { $text }
mail-how = Sådan retter du: { $text }


## Terminal

blocks-most = De vigtigste hindringer for migreringen
fix-first = Ret dette først
check-first-heading = Kontrollér dette først
terminal-showing = { $heading } (viser { $shown } af { $total }; alle i { $place })
terminal-showing-options = { $heading } (viser { $shown } af { $total }; alle med `--all` eller { $option })
terminal-rule = { $rule } ({ $id }): { $names }
terminal-list = { $title } ({ $id }): { $fails } skal rettes, { $reviews } bør kontrolleres
terminal-not-judged = Om en kunde er klar til SuperOffice CRM Online, vurderes ikke her.
terminal-checks-failed = { $failed } af { $total } kontroller mislykkedes
terminal-notes =
    { $number ->
        [one] 1 bemærkning om inddata (alle med `--all`): { $first }
       *[other] { $number } bemærkninger om inddata (alle med `--all`): { $first }
    }
terminal-explain = `analyze explain { $requirement }` forklarer, hvordan du retter det
terminal-full-list = Hele opgavelisten: { $file }
terminal-write-list = Tilføj `--output fixes.xlsx` for hele opgavelisten, eller `--output fixes/` for én CSV-fil pr. krav
terminal-write-addresses = Tilføj `--output fixes.csv` for hele opgavelisten
terminal-more = { $number ->
    [one] 1 anden årsag
   *[other] { $number } andre årsager
}


## Letter

letter-sqlserver =
    # Eksporter til migreringen til SuperOffice CRM Online

    Før jeres SuperOffice-database migreres til CRM Online, kontrollerer vi brugere, licenser og replikering i den. Til det skal vi bruge
    nogle eksporter. PowerShell-scriptet `{ $script }` laver dem på et minut eller to.
letter-sqlserver-needs =
    ## Det skal du bruge

    - En Windows-computer med Windows PowerShell 5.1, der kan oprette forbindelse til SQL Server. PowerShell 5.1 følger med Windows 10 og
      med Windows Server 2016 og nyere; til ældre versioner er det en opdatering. Du skal ikke installere andet.
    - En konto, der kan læse SuperOffice-databasen (`db_datareader` er nok): en Windows-konto eller et SQL Server-logon.
    - Navnet på serveren og på databasen.
letter-sqlserver-run =
    ## Sådan kører du scriptet

    1. Gem `{ $script }` i en mappe, du kan skrive til, og åbn en kommandoprompt i den mappe.
    2. Med din Windows-konto:

       ```text
       powershell -ExecutionPolicy Bypass -File { $script } -Server SQL01 -Database SuperOffice
       ```

       Med et SQL Server-logon tilføjer du `-SqlLogin`. Et vindue beder om navn og adgangskode. Adgangskoden gemmes ikke.
    3. Hvis scriptet melder, at skemaet `{ $schema }` ikke har nogen tabel `associate`, viser det, hvilke skemaer der har en. Kør det så
       igen med `-Schema NAME`.
    4. Scriptet laver en mappe `superoffice-exports-…` og en zip-fil med samme navn. **Send zip-filen.** Åbn ikke CSV-filerne i Excel for at
       gemme dem igen: Excel ændrer datoer og lange tal.

    Hvis scriptet slutter med `Failed exports: …`, så send alligevel zip-filen. Filen `queries.log` i den viser, hvad der mislykkedes.
letter-oracle =
    # Eksporter til migreringen til SuperOffice CRM Online

    Før jeres SuperOffice-database migreres til CRM Online, kontrollerer vi brugere, licenser og replikering i den. Til det skal vi bruge
    nogle eksporter. SQL*Plus-scriptet `{ $script }` laver dem på et minut eller to.
letter-oracle-needs =
    ## Det skal du bruge

    - SQL*Plus 12.2 eller nyere, f.eks. fra den gratis Instant Client. Tidligere versioner kan ikke skrive CSV. Databasen kan være ældre.
    - En konto, der kan læse tabellerne i skemaet `{ $schema }`. Hvis jeres skema har et andet navn, så bed os om et script med det navn.
letter-oracle-run =
    ## Sådan kører du scriptet

    1. Gem `{ $script }` i en **tom** mappe, du kan skrive til, og åbn en kommandoprompt i den mappe.
    2. Indstil tegnkodningen til UTF-8; ellers går bogstaver som `å` tabt. I Windows:

       ```text
       set NLS_LANG=AMERICAN_AMERICA.AL32UTF8
       sqlplus USER@DATABASE @{ $script }
       ```

       I Linux og Unix: `export NLS_LANG=AMERICAN_AMERICA.AL32UTF8`. SQL*Plus beder om adgangskoden.
    3. Læg alle `.csv`-filer og `queries.log` fra mappen i én zip-fil. **Send zip-filen.** Åbn ikke CSV-filerne i Excel for at gemme dem
       igen: Excel ændrer datoer og lange tal.
letter-sqlanywhere =
    # Eksporter til migreringen til SuperOffice CRM Online

    Før jeres SuperOffice-database migreres til CRM Online, kontrollerer vi brugere, licenser og replikering i den. Til det skal vi bruge
    nogle eksporter. Scriptet `{ $script }` til Interactive SQL (`dbisql`) laver dem på et minut eller to.
letter-sqlanywhere-needs =
    ## Det skal du bruge

    - `dbisql` fra SQL Anywhere 11 eller nyere.
    - En konto, der kan læse tabellerne for ejeren `{ $schema }`. Hvis ejeren i jeres database har et andet navn, så bed os om et script med
      det navn.
    - Den **centrale** database, ikke en kopi til Travel eller en satellit.
letter-sqlanywhere-run =
    ## Sådan kører du scriptet

    1. Gem `{ $script }` i en **tom** mappe, du kan skrive til, og åbn en kommandoprompt i den mappe.
    2. Kør scriptet:

       ```text
       dbisql { $script }
       ```

       Et vindue beder om forbindelsen.
    3. Læg alle `.csv`-filer og `queries.log` fra mappen i én zip-fil. **Send zip-filen**, også hvis scriptet stoppede med en
       fejlmeddelelse; send os i så fald også fejlmeddelelsen. Åbn ikke CSV-filerne i Excel for at gemme dem igen: Excel ændrer datoer og
       lange tal.
letter-database =
    ## Hvad scriptet gør ved databasen

    Det læser data og ændrer intet. Det læser kun de kolonner, der er angivet nedenfor, og kun de tabeller og kolonner, der findes i jeres
    version. Filen `queries.log` viser, hvad der blev udeladt, og hver forespørgsel, der blev kørt.
letter-contents =
    ## Hvad eksporterne indeholder

    { $contents }

    Filen `manifest.csv` indeholder antallet af rækker i hver fil, så vi opdager, hvis en fil er afkortet.

    Det er data om jeres egne medarbejdere: navne, brugernavne, e-mailadresser, roller, licenser, hvordan de logger på (men ingen
    adgangskoder) og tidspunktet for seneste logon. Jeres kunders kontaktpersoner er ikke med: for brugere af kundeportaler læser scriptet
    kun id'er, type, tidspunktet for seneste logon, og om brugeren er slettet, og `orphan_person.csv` indeholder kun id'er. `document.csv` viser filnavnene på dokumenter, der måske ikke kommer med i
    migreringen. Koden i scripts eksporteres ikke: scriptet søger efter bestemte kald i den og skriver 1 eller 0 i kolonnerne `uses_…`.
letter-not-contained =
    ## Hvad de ikke indeholder

    Ingen adgangskoder, nøgler, kontrolsummer (`encryptedCheck`) eller licensnøgler; ingen kunder, aktiviteter, dokumentindhold, salg eller
    sager.
letter-archive =
    ## Filerne i dokumentarkivet (valgfrit)

    Det er ret almindeligt, at nogle filer mangler i dokumentarkivet. Hvis I vil vide det før migreringen, så send to filer mere:

    - En liste over filerne i arkivmappen (`so_arc`), f.eks. med `dir /s \\SERVER\so_arc > archive.txt`. Hvis installationen har flere
      arkivmapper (`ArchivePath2` til `ArchivePath8` i konfigurationen), så lav en liste for hver af dem.
    - Resultatet af `SELECT document_id, name, archiveProvider FROM { $schema }.document`, som `document_files.csv`.

    Filnavne kan indeholde navne på jeres kunder. Send kun disse to filer, hvis det er i orden for jer.
letter-questions =
    ## Spørgsmål, som ingen eksport besvarer

    Send os svarene sammen med eksporterne:

    1. Hvilken computer skal køre migreringsværktøjet? Den skal have .NET Framework 4.7.2 eller nyere og adgang til databasen,
       dokumentarkivet (`so_arc`) og installationsmapperne for Service.
    2. Hvilke egne programmer udvider SuperOffice? Eksempler er NetServer-scripts (C# eller VB.NET) og JavaScript på webserveren, VBScript
       eller JScript i Windows-klienten samt DLL-filer. Hvem har lavet dem, og skal hvert af dem beholdes, erstattes eller fjernes?
    3. Er migreringsværktøjet startet før? Send os i så fald logfilerne fra mappen `%temp%\SoMigration`.
    4. Skal brugerne logge på Online med Microsoft eller Google? Hvem er global administrator eller programadministrator i jeres
       Microsoft-tenant? En af dem skal registrere jeres domæner hos SuperOffice før migreringen.
    5. Har brugere adresser på underdomæner (som `sales.company.com`)? De kræver en formular og registreres manuelt.
    6. Er et domæne allerede registreret hos SuperOffice, måske ved en fejl med et navn, der ender på `.onmicrosoft.com`?
    7. Logger brugerne i dag på med Active Directory, uden en SuperOffice-adgangskode?
    8. Har konfigurationen yderligere arkivmapper (`ArchivePath2` til `ArchivePath8`)? Ligger dokumenternes indhold også i SharePoint eller
       et andet arkiv?
    9. Skal dokumenterne ligge i SharePoint efter migreringen? Har hver bruger med en brugerplan et Microsoft-logon? Er der mere end 25.000
       fortrolige dokumenter (med *Synlig for*)? Så mange kan ikke flyttes automatisk.
    10. Hvilken plan skal I bestille, og hvor meget lagerplads og hvor mange udsendelser har I brug for? Forbruget måles for begge dele.
letter-send =
    ## Sådan sender du dem

    Zip-filen indeholder personoplysninger om jeres medarbejdere. Send den, som vi har aftalt: krypteret, eller via en delt mappe med
    begrænset adgang. Send den ikke med almindelig e-mail. Du kan kontrollere filerne, før du sender dem: hver fil er ren tekst.

letter-table-file = fil
letter-table-contains = indeholder
letter-table-rows = rækker
letter-table-columns = kolonner
letter-rows-all = alle
letter-rows-users = for brugere
letter-rows-associates = alle, kun med navne for medarbejdere og systembrugere
letter-rows-companies = egne firmaer
letter-rows-orphans = for personer med et firma, der ikke findes
letter-rows-settings = indstillinger for Travel og Sentry-tilføjelser

table-associate = brugere
table-person = personer
table-Email = e-mailadresser
table-ejuser = brugere i Service
table-ModuleLicense = købte licenser
table-LicenseAssocLink = licenser tildelt brugere
table-LicenseSatlLink = licenser tildelt satellitter
table-Role = roller
table-UserRoleLink = roller for brugere
table-FunctionRight = funktionelle rettigheder
table-FunctionRightRoleLink = funktionelle rettigheder i roller
table-traveller = brugere på Travel og satellitter, der replikeres
table-travelcurrent = denne databases plads i hierarkiet (central, satellit eller Travel)
table-travelidmapping = id-tabeller for brugere på Travel
table-satellite = satellitter
table-area = områder
table-OwnerContactLink = egne firmaer
table-contact = firmaer
table-company = ejer af databasen
table-UserPreference = præferencer
table-INFORMATION_SCHEMA-COLUMNS = kolonner i databasen
table-INFORMATION_SCHEMA-TABLES = tabeller i databasen
table-sequence = tabeller, som SuperOffice kender
table-SystemEvent = systemhændelser
table-config = indstillinger i Service
table-document = dokumenter
table-document_archives = dokumenter pr. arkiv
table-attachment = store vedhæftede filer i Service
table-active_projects = antal aktive projekter
table-Credentials = hvordan brugerne logger på i dag
table-ExtApp = eksterne programmer og webpaneler
table-ejscript = scripts i Service
table-screen_chooser = udløsere og skærmbilledvælgere i Service
table-access_script = adgangsscripts i Service
table-system_script = systemscripts i Service
table-scheduled_task = planlagte scripts i Service
table-schedule = tidsplaner i Service
table-screen_definition = brugerdefinerede skærmbilleder i Service
table-extra_menus = ekstramenuer i Service
table-extra_tables = ekstra tabeller i Service
table-extra_fields = ekstra felter i Service
table-ejpackage = installerede pakker i Service
table-Webhook = webhooks
table-foreignapp = integrationer, der gemmer egne nøgler
table-foreigndevice = enheder for integrationer, der har egne nøgler
table-ErpConnector = ERP-connectorer
table-ErpConnection = ERP-forbindelser
table-QuoteConnection = tilbudsforbindelser
table-dbi_agent = databaseagenter i Service
table-ext_datasource = eksterne datakilder i Service
table-soap_access = adresser, der kan bruge SOAP i Service
table-ModuleOwner = leverandører af licenserede moduler
table-DocTmpl = dokumentskabeloner
table-mail_in_filter = e-mailkonti i Service
table-mail_alias = yderligere adresser til e-mailkonti i Service
table-ej_category = kategorier for sager i Service
table-orphan_person = personer med et firma, der ikke findes
table-s_shipment = udsendelser
table-sizes = størrelsen på databasen og arkiverne
