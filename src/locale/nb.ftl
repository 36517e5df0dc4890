### Norwegian Bokmål. Words for what the program calls
###
### user plan: brukerplan; licence: lisens; client licence: klientlisens
### finding: funn; action, how, to do: tiltak; severity, verdict, result: vurdering; fix list: tiltaksliste; requirement: krav
### to fix: må rettes; to check, review: bør kontrolleres; passed: oppfylt; unknown: ukjent, ikke kontrollert
### decision: beslutning; accept: godta; apply: bruk forslaget; reject: må rettes; later: senere; done: utført
### login: pålogging, bruker-ID; number of a user: brukernummer; person: person; company: firma; appointment: oppfølging; request: sak
### Migrator, consultant: konsulent; mailing: utsendelse; mailbox of Service: e-postkasse; other mailbox: postkasse
### supplier: leverandør; sentry add-on: Sentry-tillegg; data extract: eksport; sheet: ark
### plug-in of documents: dokumentplugin, plugin; plug-in of sentry: tillegg
###
### The reader is addressed with imperatives, also after a condition, the company with "dere". Quotation marks are «…».

## Lists, numbers and days

list-and = { $names } og { $last }
list-more = { $names } og ytterligere { $more }

day-short = { $day }.{ $month }.{ $year }
day-long = { $day-number }. { $month-name } { $year }
month-1 = januar
month-2 = februar
month-3 = mars
month-4 = april
month-5 = mai
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = desember


## Terms: captions of SuperOffice

-settings = Innstillinger og vedlikehold
-admin-client = Admin client
-maintenance-client = Maintenance Client
-windows-admin-client = Windows Admin client
-users = Brukere
-user-name = Brukernavn
-user-plan = Brukerplan
-no-selection = (Ingen valgt)
-mark-former-employee = Merke medarbeider som tidligere ansatt
-remove-user = Fjern bruker
-delete = Slett
-can-log-in = Kan logge inn
-role = Rolle
-roles = Roller
-functional-rights = Funksjonelle rettigheter
-general-administrator = Generell administrator
-user-administrator = User Administrator
-licences = Lisenser
-person-card = personkortet
-email = E-post
-lists = Lister
-web-panels = GUI - Webpanel
-applications = GUI - Applikasjon
-document-templates = Dokument - Mal
-system-design = Systemdesign
-tables = Tabeller
-packages = Pakker
-webhooks = Webhooker
-crmscript-screen = CRMScript
-scheduled-tasks = Planlagte oppgaver
-triggers = Triggere
-quote-sync = Tilbud/Sync
-sync = Sync
-mailboxes = E-postkasser


## Menu paths and instructions

damaged-name-lost = Navnet på brukeren mistet bokstaver i eksporten: `?` står i stedet.
damaged-name-misread = Navnet på brukeren ble lest med feil tegnkoding i eksporten, som `Ã¥` i stedet for `å`.
damaged-name-replaced = Navnet på brukeren mistet bokstaver i eksporten: U+FFFD står i stedet.

status-login = kan logge på
status-retired = tidligere ansatt
status-deleted = slettet
status-resource = ressurs
status-external = ekstern person
status-anonymous = anonym bruker
status-system = systembruker
status-not-a-user = ikke bruker
status-other-company = ikke i et av firmaene deres
status-no-person = ingen person
status-cannot-log-in = uten rett til å logge på

# These phrases follow "users who".
users-who-need-access = trenger tilgang
users-who-undecided = kan logge på, men ikke har brukerplan; noen må avgjøre om de trenger tilgang
users-who-out-of-scope = ikke inngår i kontrollen ifølge valget av tilgang
users-who-retired = er tidligere ansatte
users-who-deleted = er slettet
users-who-resource = er ressurser
users-who-external = er eksterne personer
users-who-anonymous = er anonyme
users-who-system = er systembrukere for integrasjoner
users-who-not-a-user = ikke er brukere
users-who-other-company = ikke hører til noen av firmaene deres og ikke har brukerplan
users-who-no-person = verken har person eller brukerplan
users-who-cannot-log-in = ikke kan logge på

keep-reason = { $facts }
keep-reason-plans = har { $plans }
keep-reason-administrator = administrator
keep-reason-out-of-scope = utenfor kontrollen
keep-reason-login = siste pålogging { $day }
keep-reason-no-login = ingen kjent pålogging
keep-reason-first = første post
keep-reason-first-correct = første post med riktig adresse

client-settings = { -settings }
client-admin = «{ -admin-client }»
client-maintenance = «{ -maintenance-client }»
client-windows-admin = «{ -windows-admin-client }» (administrasjonsprogrammet for Windows)
client-windows-admin-any = «{ -windows-admin-client }» (administrasjonsprogrammet for Windows; i versjon 9 og 10: «SuperOffice Win Admin»)
client-win-admin = «{ -windows-admin-client }» (SuperOffice Win Admin)

path-users = { $client } > { -users }
path-user = { $client } > { -users } > { $user }
path-licences = { $client } > { -licences }
path-functional-rights = { $client } > { -roles } > { $role } > { -functional-rights }
path-satellites = { $client } > «Replication» > «Define satellites» (navnene er bare dokumentert på engelsk)

user-with-id = bruker nr. { $id }
user-without-name = en bruker uten navn

give-plan = Velg en brukerplan som har en ledig lisens: { $path } > { -user-plan }. Hvis ingen er ledig, spør konsulenten.
give-licences = Kryss av for brukerlisensen og en klientlisens: { $path } > { -licences }. Hvis ingen er ledig, spør konsulenten.
release-plan = Velg «{ -no-selection }»: { $path } > { -user-plan }.
release-licences = Fjern avkryssingen for lisensene: { $path } > { -licences }.
release-unneeded-plan = Hvis { $user } ikke trengs, velg «{ -no-selection }»: { $path } > { -user-plan }.
release-unneeded-licences = Hvis { $user } ikke trengs, fjern avkryssingen for lisensene: { $path } > { -licences }.
without-access = Hvis { $user } ikke trenger tilgang, godta funnet.
without-access-plan = Hvis { $user } ikke trenger tilgang, åpne { $path } > { -user-plan }, velg «{ -no-selection }», og godta funnet. I neste kontroll blir { $user } ført opp som bruker uten brukerplan: godta det funnet også.
without-access-licences = Hvis { $user } ikke trenger tilgang, åpne { $path } > { -licences }, fjern avkryssingen for lisensene, og godta funnet. I neste kontroll blir { $user } ført opp som bruker uten brukerplan: godta det funnet også.
retire-user = Hvis { $user } ikke lenger er i bruk, gjør følgende i denne rekkefølgen: { $steps }.
retire-one-person = Hvis de tilhører samme person, behold { $keeper } og ta { $user } ut av bruk, i denne rekkefølgen: { $steps }.
retire-steps = 1) velg «{ -no-selection }»: { $path } > { -user-plan }; 2) fjern adressen: { $place }; 3) klikk på «{ -delete }» under { $path }, og velg «{ -mark-former-employee }» i dialogen «{ -remove-user }» (brukeren beholdes; ikke velg noe annet)
retire-steps-without-plan = 1) fjern adressen: { $place }; 2) klikk på «{ -delete }» under { $path }, og velg «{ -mark-former-employee }» i dialogen «{ -remove-user }» (brukeren beholdes; ikke velg noe annet)
retire-steps-licences = 1) fjern avkryssingen for lisensene: { $path } > { -licences }; 2) fjern adressen: { $place }; 3) merk brukeren som tidligere ansatt (teksten kan være en annen i denne versjonen): { $path }
different-address = Hvis { $user } fortsatt er i bruk, be e-postadministratoren om en annen adresse med egen postkasse, og skriv den inn: { $place }.
different-address-two-people = Hvis de tilhører to personer, be e-postadministratoren om en annen adresse med egen postkasse for { $user }, og skriv den inn: { $place }.
settles-finding = I begge tilfeller er også funnet «{ CAPITAL($finding) }» for { $user } løst: merk det også som utført.
close-satellite = Spør SuperOffice Support hvordan satellitten avvikles, hvem som må gjøre det, og hva som skal gjøres med lisensene. Sørg deretter for at den blir avviklet. Du finner satellitter her: { $path }.
done-when-finished = Oppgaven er utført først når arbeidet er ferdig; det er ikke nok å ha spurt.

place-person-card = { -person-card } til { $user } > { -email }
place-person-card-and-user-name = { -person-card } til { $user } > { -email }, og { $path } > { -user-name }
place-user-name = { $path } > { -user-name }
place-service = { $path }, e-postadressen til Service-brukeren


## Requirements

requirement-version = den installerte versjonen er minst 7.1
requirement-administrator = en administrator kan logge på
requirement-duplicate-email = ingen brukere deler e-postadresse
requirement-licence = alle brukere som trenger tilgang, har brukerplan
requirement-valid-email = alle brukere har en gyldig e-postadresse
requirement-travel = ingen brukere er på Travel
requirement-satellite = ingen satellitt er i bruk
requirement-sentry-addons = ingen Sentry-tillegg er registrert
requirement-database-model = databasemodellen stemmer med databasen
requirement-documents = alle dokumenter blir med
requirement-customizations = tilpasninger og integrasjoner er kartlagt
requirement-customer-service = e-postkassene i Service er forberedt
requirement-sign-in-domains = domenene for pålogging er kartlagt
requirement-identity = lisensen gjelder fortsatt samme firma
requirement-sizes = datamengde
requirement-sound-addresses = alle adresser er gyldige
requirement-distinct-addresses = ingen poster har samme adresse


## Rules of `version` and `administrator`

administrator-by-role-name = bare rollenavnet tyder på at brukeren er administrator
    .why = En rolle kan få nytt navn og andre rettigheter, så navnet beviser ingenting.
    .fix = Åpne { -roles } > rollen > { -functional-rights }, og kontroller om rollen har rettigheten «{ -general-administrator }» eller «{ -user-administrator }» (norsk navn ikke kjent). Fortell konsulenten hva du fant, og godta funnet. Du trenger ikke å endre noe.
    .message = Rollenavnet `{ $role }` tyder på at brukeren er administrator; rettigheten ble ikke funnet.
    .action = Kontroller om rollen har «{ -general-administrator }» eller «{ -user-administrator }» (norsk navn ikke kjent; spør konsulenten hvis du er i tvil): { $path }.
    .result = Hvis rollen har en av dem, er { $user } administrator: si fra til konsulenten. Hvis ikke, er { $user } ikke administrator. Du trenger uansett ikke å endre noe: godta dette funnet, og skriv som begrunnelse hva du fant.

administrator-without-plan = ingen administrator har brukerplan
    .why = Minst én administrator må ha en brukerplan i Online.
    .fix = Gi én administrator en brukerplan. Én administrator er nok. Hvis konsulenten har en liste over hvem som trenger tilgang, må en administrator stå på den. Tiltaket for hvert funn viser hvor du gjør det.
    .message =
        { $right ->
            [general] { -general-administrator }
           *[user] Brukeradministrator
        } uten brukerplan. Ingen av administratorene i kontrollen har brukerplan.
    .message-not-listed =
        { $right ->
            [general] { -general-administrator }
           *[user] Brukeradministrator
        }, men ikke i tilgangslisten. Ingen administrator står i den.
    .action = Én administrator må ha en brukerplan.
    .check-first = Følg først opp funnet «{ CAPITAL(administrator-by-role-name) }» for { $others }, som har en brukerplan. Hvis { $others } er administrator, er det nok: avtal med konsulenten at du godtar dette funnet, og skriv dette som begrunnelse. Hvis ikke, må { $user } ha en brukerplan.
    .action-other = Eller gi en annen administrator en brukerplan: { $others }.
    .action-list = Legg én administrator til i tilgangslisten, for eksempel { $user }.

left-over-no-login = gammel hendelse sperrer pålogging
    .why = Online Migration Tool oppretter denne hendelsen og skriver `Frozen` i konfigurasjonen for Service når opplastingen starter, ikke når verktøyet åpnes. Det sperrer Windows-klienten og Service, men ikke webklienten. Står hendelsen igjen, tyder det på at en opplasting ikke ble fullført.
    .fix = Spør konsulenten om en opplasting pågår. Hvis ikke, spør SuperOffice Support hvordan hendelsen fjernes, og om konfigurasjonen for Service fortsatt inneholder `Frozen`.
    .message = Hendelsen `{ $event }` er satt.
    .message-text = Hendelsen `{ $event }` er satt: { $text }
    .action = Spør konsulenten om en opplasting pågår. Hvis ikke, spør SuperOffice Support hvordan hendelsen fjernes, og om konfigurasjonen for Service fortsatt inneholder `Frozen`.

no-administrator = ingen generell administrator eller brukeradministrator
    .why = Online Migration Tool ber konsulenten om påloggingen til en lokal administrator. Minst én administrator må ha en brukerplan i Online.
    .fix = Velg hvem som skal være administrator. Åpne brukeren under «{ -users }», og velg en rolle med rettigheten «{ -general-administrator }» eller «{ -user-administrator }» (norsk navn ikke kjent). Eller legg rettigheten til i rollen brukeren har: { -roles } > rollen > { -functional-rights }.
    .message = Ingen av de { $users } brukerne som kan logge på, har en rolle med `admin-all` eller `admin-users`.
    .action = Velg hvem som skal være administrator, og åpne brukeren: { $path }. Velg deretter en administratorrolle under «{ -role }».

version-too-old = installert versjon eldre enn 7.1
    .why = Versjon 7.1 og nyere kan migreres. En eldre installasjon må oppgraderes først, og før en oppgradering må alle brukere være tilbake fra Travel.
    .fix = Oppgrader til 7.1 eller nyere, og eksporter på nytt. Hvis versjonen i rapporten er feil, send listen over alle kolonner i databasen; den viser versjonen.
    .message = Versjon { $version } er installert, { $proof }.
    .message-before = En versjon før { $version } er installert, { $proof }.
    .action = Be alle brukere på Travel kjøre en sentral oppdatering («Central update»). Oppgrader deretter til 7.1 eller nyere, og eksporter på nytt.


## Rules of `duplicate-email`

alias-address = to adresser til samme postkasse
    .why = Det er ikke dokumentert om Online behandler de to adressene som to brukernavn. Begge aktiverings-e-postene havner i samme postkasse. De to brukerne er trolig samme person.
    .fix = Avklar om begge brukerne er samme person. Hvis de er to personer, må hver av dem ha adressen til sin egen postkasse: { -person-card } > { -email }. Hvis de tilhører samme person, behold én av brukerne. For den andre: fjern brukerplanen og adressen, og velg deretter «{ -mark-former-employee }».
    .message = Går til samme postkasse som adressen til { $others }.
    .question = Spør { $user } og { $keeper } om begge brukerne tilhører samme person.
    .action-keep = Ingenting å gjøre her: dette funnet lukkes sammen med funnet for { $others }. Hvis du godtar det funnet, godta også dette.

inactive-holder = adresse delt med en bruker som er inaktiv eller ikke har brukerplan
    .why = Det er ikke dokumentert om migreringen tar hensyn til slike brukere. Før migreringen er adressen enkel å fjerne; etterpå er det vanskelig å se hvorfor pålogging feiler.
    .fix = Åpne { -person-card } til brukeren som er inaktiv eller ikke trenger tilgang, og fjern adressen under «{ -email }». Hvis brukeren fortsatt trenger en adresse, skriv inn en annen.

look-alike-address = to adresser ser like ut, men er forskjellige
    .why = Ingen ser forskjellen, så e-post og pålogginger havner hos feil bruker. Ofte er den ene adressen en skrivefeil.
    .fix = Finn ut hvilken adresse som er feil. Åpne { -person-card } til denne brukeren, og skriv inn den riktige adressen under «{ -email }». Ikke kopier den. Hvis en annen bruker har adressen med vanlige bokstaver, blir de to like når du skriver den på nytt: skriv inn en annen adresse, eller ta brukeren ut av bruk. Tiltaket for funnet sier hva du gjør.
    .message = Ser ut som adressen til { $others }.
    .action = Spør { $user } og { $others } hvilken adresse som er riktig. Hvis adressen til { $user } er feil, skriv inn den riktige, eller en annen hvis den tilhører noen andre: { $place }.
    .action-keep = Ingenting å gjøre her: { $user } har adressen med vanlige bokstaver og beholder den. Funnet lukkes når { $others } ikke lenger har adressen som ligner.
    .plain-letters = Med vanlige bokstaver er det adressen til { $keeper }.

same-address = flere brukere med samme e-postadresse
    .why = To brukere kan ikke ha samme brukernavn i Online. Punktet «Check user names» i Online Migration Tool forblir rødt til en av dem er endret.
    .fix = Én bruker i hver gruppe beholder adressen; tiltaket sier hvem. Hvis de andre brukerne i gruppen er andre personer, skriv inn andre adresser på { -person-card } > { -email } og, for brukere som har et brukernavn, under { -users } > { -user-name }. Hvis en bruker ikke lenger er i bruk, fjern brukerplanen og adressen, og velg deretter «{ -mark-former-employee }»; ellers gir brukerplanen og adressen nye funn. Knappen «{ -delete }» åpner dialogen «{ -remove-user }» med dette alternativet, som beholder brukeren. Ikke velg et alternativ som sletter brukeren: dokumentene til en bruker som ikke lenger finnes, kan bli liggende igjen. Hvis dere bruker et produkt som Synchronizer, må brukeren kobles til på nytt der etter at adressen er endret.
    .message = Samme adresse som { $others }.
    .message-second = Dette er ikke brukerens første adresse. { $others } har den også.
    .coded-domain = Domenet `{ $coded }` er den kodede formen av `{ $domain }`.
    .action-keep = Ingenting å gjøre her: { $user } beholder adressen, med mindre et annet funn krever en ny. Funnet lukkes når { $others } ikke lenger har adressen.
    .action-excluded = { $keeper } beholder adressen. Hvis { $user } trenger en adresse, skriv inn en annen; hvis ikke, fjern adressen: { $place }.
    .action-second = Fjern adressen: { $place }. { $keeper } beholder den.
    .action = { $keeper } beholder denne adressen.
    .ask-one-person = Spør { $user } og { $other } om begge brukerne tilhører samme person: begge har navnet { $name }.

same-person = flere brukere knyttet til samme person
    .why = Hver bruker i Online må ha sitt eget brukernavn. Brukere som er knyttet til samme person, deler én adresse.
    .fix = Behold brukeren som personen logger på med. Hvis den andre brukeren ikke trengs, fjern brukerplanen under «{ -users }». Funnene blir stående, fordi brukerne fortsatt er knyttet til samme person: avtal med konsulenten at du godtar dem, og godta dem deretter. Ikke velg «{ -mark-former-employee }»: det settes på det felles personkortet og gjelder begge brukerne. Hvis begge brukerne trengs, spør SuperOffice Support: slike tilfeller har SuperOffice måttet løse manuelt. Ikke slett noen av brukerne: dokumentene til en bruker som ikke lenger finnes, kan bli liggende igjen.
    .message = Knyttet til samme person som { $others }.
    .question = Spør personen som bruker { $keeper }, eller personens leder, om { $user } også trengs.
    .action-keep = Ingenting å gjøre her: { $user } beholdes som brukeren til denne personen. Dette funnet lukkes sammen med funnet for { $others }. Hvis du godtar det funnet, godta også dette.
    .action-deleted = { $user } er slettet. Kontroller i Online Migration Tool («Check user names») at bare { $keeper } har adressen.
    .action-excluded = { $user } er utenfor kontrollen. Påse at { $user } verken har brukerplan eller brukernavnet til { $keeper }: { $path }.
    .action-without-plan = Hvis { $user } ikke trengs, trenger du ikke å endre noe i SuperOffice, fordi { $user } ikke har brukerplan.
    .action-accept = Funnet blir stående, fordi begge brukerne fortsatt er knyttet til personen: avtal med konsulenten at du godtar det, og godta deretter dette funnet og funnet for { $keeper }.
    .action-separate = Hvis begge trengs, spør SuperOffice Support hvordan de kan skilles: slike tilfeller har SuperOffice måttet løse manuelt. Ikke merk { $user } som tidligere ansatt: det ville også gjelde { $keeper }.

secondary-address-clash = en tilleggsadresse er en annen brukers første adresse
    .why = Det hender at migreringen bruker en annen adresse enn den første. Da får de to brukerne samme brukernavn.
    .fix = Fjern adressen fra { -person-card } til brukeren som har den som tilleggsadresse. Brukeren som har den som første adresse, beholder den.


## Rules of `licence`

licence-on-inactive-user = brukerplan på en inaktiv bruker
    .why = En annen kan ha bruk for brukerplanen. Det er ikke dokumentert om Online Migration Tool viser slike brukere.
    .fix = Fjern brukerplanen fra brukeren. Tiltaket for hvert funn viser hvor du gjør det.
    .message = Har `{ $plans }`, men kan ikke logge på ({ $status }).

licence-overbooked = flere lisenser tildelt enn kjøpt
    .why = Dette gjelder lisensene i den lokale installasjonen. Så lenge tallene ikke stemmer, kan også antallet brukere som skal migreres, og antallet Online-planer dere må kjøpe, være feil.
    .fix = Sammenlign antall kjøpte og tildelte lisenser under «{ -licences }». Hvis antallet tildelte lisenser der ikke er høyere enn antallet kjøpte, godta funnet. Hvis flere er tildelt, fjern brukerplanen eller lisensen fra brukere som ikke trenger den, under «{ -users }». Hvis alle trenger den, si fra til konsulenten at det mangler lisenser, og godta funnet.
    .message = Lokal lisens `{ $licence }`: { $bought } kjøpt, { $assigned } tildelt.
    .users = Den er tildelt { $users }.
    .action = Sammenlign tallene for `{ $licence }`: { $licences }. Hvis antallet tildelte der ikke er høyere enn antallet kjøpte, godta funnet og skriv det som begrunnelse. Hvis det er høyere, spør lederne til disse brukerne hvem som kan klare seg med en annen brukerplan med ledig lisens, og hvem som ikke trenger tilgang. Under { $users } > brukeren > { -user-plan }: velg den brukerplanen, eller «{ -no-selection }» for en bruker som ikke trenger tilgang, til ikke flere er tildelt enn kjøpt. Hvis alle trenger `{ $licence }`, si fra til konsulenten at det mangler lisenser, og godta funnet og skriv det som begrunnelse.
    .action-licence = Sammenlign tallene for `{ $licence }`: { $licences }. Hvis antallet tildelte lisenser der ikke er høyere enn antallet kjøpte, godta funnet, og skriv dette som begrunnelse. Hvis flere er tildelt, spør lederne hvilke brukere som ikke trenger lisensen, og fjern den fra dem: { $users } > brukeren. Hvis alle trenger den, si fra til konsulenten at det mangler lisenser, godta funnet, og skriv dette som begrunnelse.
    .administrator = Hvis { $users } er administrator, må { $users } beholde en brukerplan: funnet «{ CAPITAL(administrator-without-plan) }» bygger på det.

licence-owner-expired = utløpte lisenser
    .why = Det er ikke dokumentert hva utløpte lisenser hindrer. De er enklere å fornye før migreringen enn under den.
    .fix = Oppdater lisensene under «{ -licences }». Hvis det ikke hjelper, spør SuperOffice.
    .message = Lisensene til `{ $owner }` utløp { $expired }. Siste pålogging var { $login }.
    .action = Oppdater lisensene til { $owner }: { $path }. Hvis det ikke hjelper, spør SuperOffice.

plans-short = færre Online-planer enn brukere
    .why = Hver bruker trenger en Online-plan. Brukere uten Online-plan kan ikke logge på.
    .fix = Hvis alle brukerne trenger tilgang, spør konsulenten om Online-planene som mangler. Hvis ikke, fjern brukerplanene til dem som ikke trenger tilgang, under «{ -users }».
    .message =
        { $needed ->
            [one] { $needed } bruker trenger
           *[other] { $needed } brukere trenger
        } Online-planen `{ $plan }`; kjøpt: { $bought }; mangler: { $missing }.
    .message-total =
        { $needed ->
            [one] { $needed } bruker trenger
           *[other] { $needed } brukere trenger
        } en Online-plan; kjøpt: { $bought }; mangler: { $missing }.
    .action = Spør lederne om alle disse brukerne trenger tilgang. Hvis ja, si fra til konsulenten at det mangler Online-planer ({ $missing }). Hvis ikke, velg «{ -no-selection }» for hver bruker som ikke trenger tilgang: { $path } > brukeren > { -user-plan }.

several-plans = bruker med flere brukerplaner
    .why = I Online har en bruker én brukerplan. Det finnes kombinerte planer, for eksempel Sales Premium med Service Premium, så to brukerplaner i dag kan bli til én.
    .fix = Finn ut hvilke av brukerplanene brukeren trenger. Hvis én er nok, velg den under { -users } > brukeren > { -user-plan }. Ikke endre noe hvis brukeren trenger alle, eller hvis dere skal ha en CRM Suite-plan, som gjelder hele firmaet: si fra til konsulenten, og godta funnet.
    .message = { $number } brukerplaner: { $plans }.
    .action = I Online kan en bruker bare ha én brukerplan. Spør lederen til { $user } hvilke av disse { $user } trenger. Hvis én er nok, velg den nå: { $path } > { -user-plan }. Hvis { $user } trenger { $number ->
        [2] begge
       *[other] alle
    }, ikke endre noe: si fra til konsulenten, som kjenner de kombinerte brukerplanene i Online, godta funnet, og skriv dette som begrunnelse.

user-without-licence = bruker uten brukerplan
    .why = Uten brukerplan kan brukeren ikke logge på Online.
    .fix = Gi brukeren en brukerplan. Hvis brukeren ikke trenger tilgang, godta funnet og skriv begrunnelsen. Hvis dere skal ha en CRM Suite-plan i Online, kryss av for «{ -can-log-in }» for brukeren der. Tiltaket for hvert funn viser hvor du gjør det.
    .message = Ingen brukerplan.
    .message-licences = Ingen brukerlisens, eller ingen klientlisens.
    .accept = Spør { $user } eller lederen til { $user } om { $user } trenger tilgang. Hvis ikke, godta funnet. Hvis ja, må { $user } ha en brukerplan.
    .administrator = Ingenting å gjøre her: dette funnet lukkes sammen med funnet «{ CAPITAL(administrator-without-plan) }» for { $user }. Hvis du godtar det funnet, godta også dette.
    .message-gone = Denne brukeren står i tilgangslisten, men kan ikke logge på ({ $status }).
    .action-gone = Rett tilgangslisten, eller gjør { $user } aktiv: { $path }.
    .message-nobody = Tilgangslisten har denne oppføringen, men ingen bruker stemmer med den.
    .action-nobody = Rett oppføringen i tilgangslisten, eller legg til brukeren: { $path }.
    .same-person = Følg først opp funnet «{ CAPITAL(same-person) }» for { $user } og { $keeper }. Hvis { $user } ikke trengs, godta også dette funnet. Hvis { $user } trengs, spør først SuperOffice Support hvordan de to brukerne kan skilles; deretter trenger { $user } en brukerplan.


## Rules of `valid-email`

# Characters in messages about addresses.
character-null-character = nulltegn
character-tab = tabulator
character-line-feed = linjeskift
character-vertical-tab = vertikal tabulator
character-form-feed = sideskift
character-carriage-return = vognretur
character-space = mellomrom
character-delete-character = slettetegn
character-next-line-character = tegn for ny linje
character-no-break-space = hardt mellomrom
character-soft-hyphen = myk bindestrek
character-combining-grapheme-joiner = usynlig sammenbindingstegn
character-arabic-letter-mark = arabisk retningsmerke
character-ogham-space-mark = ogham-mellomrom
character-mongolian-vowel-separator = mongolsk vokalskiller
character-en-quad = halvgeviert (en quad)
character-em-quad = geviert (em quad)
character-en-space = halvgeviert mellomrom
character-em-space = geviert mellomrom
character-figure-space = tallbredt mellomrom
character-punctuation-space = punktumbredt mellomrom
character-thin-space = tynt mellomrom
character-hair-space = hårtynt mellomrom
character-zero-width-space = mellomrom uten bredde
character-zero-width-non-joiner = skilletegn uten bredde
character-zero-width-joiner = sammenbindingstegn uten bredde
character-left-to-right-mark = retningsmerke fra venstre mot høyre
character-right-to-left-mark = retningsmerke fra høyre mot venstre
character-line-separator = linjeskille
character-paragraph-separator = avsnittsskille
character-left-to-right-embedding = innbygging fra venstre mot høyre
character-right-to-left-embedding = innbygging fra høyre mot venstre
character-pop-directional-formatting = slutt på retningsformatering
character-left-to-right-override = tvungen retning fra venstre mot høyre
character-right-to-left-override = tvungen retning fra høyre mot venstre
character-narrow-no-break-space = smalt hardt mellomrom
character-medium-mathematical-space = middels matematisk mellomrom
character-word-joiner = ordsammenbinder
character-ideographic-space = ideografisk mellomrom
character-hangul-filler = hangul-fylltegn
character-byte-order-mark = byterekkefølgemerke (BOM)
character-replacement-character = erstatningstegn
character-grave-accent = grav aksent
character-acute-accent = akutt aksent
character-capital-i-with-dot = stor I med prikk
character-small-i-without-dot = liten i uten prikk
character-modifier-apostrophe = apostrof som bokstavtegn
character-hyphen = bindestrek
character-non-breaking-hyphen = hard bindestrek
character-figure-dash = tallbred strek
character-en-dash = kort tankestrek
character-em-dash = lang tankestrek
character-horizontal-bar = vannrett strek
character-opening-single-quotation-mark = åpnende enkelt anførselstegn
character-typographic-apostrophe = typografisk apostrof
character-reversed-apostrophe = omvendt apostrof
character-opening-quotation-mark = åpnende anførselstegn
character-closing-quotation-mark = avsluttende anførselstegn
character-low-quotation-mark = lavt anførselstegn
character-ellipsis = ellipsetegn
character-prime = primtegn
character-minus-sign = minustegn
character-greek = en gresk bokstav
character-greek-look-alike = en gresk bokstav som ligner på latinsk { $letter }
character-cyrillic = en kyrillisk bokstav
character-cyrillic-look-alike = en kyrillisk bokstav som ligner på latinsk { $letter }
character-look-alike = ligner på latinsk { $letter }
character-named = { $character } ({ $name })
character-unknown = et tegn
character-at-start = i begynnelsen
character-at-end = på slutten
character-at-number = tegn { $number }

# Defects of addresses. `.placed` is used if the place of the character is known.
defect-char-replacement = Et tegn gikk tapt: teksten ble konvertert med feil tegnkoding.
    .placed = Et tegn gikk tapt ({ $place }): teksten ble konvertert med feil tegnkoding.
defect-ws-trim = { CAPITAL($character) }.
    .placed = { CAPITAL($character) } ({ $place }).
defect-ws-trim-special = { CAPITAL($character) }.
    .placed = { CAPITAL($character) } ({ $place }).
defect-char-invisible = Skjult tegn: { $character }.
    .placed = Skjult tegn: { $character } ({ $place }).
defect-char-bidi-edge = Skjult tegn: { $character }.
    .placed = Skjult tegn: { $character } ({ $place }).
defect-char-bidi = Skjult tegn: { $character }. Det endrer rekkefølgen adressen vises i.
    .placed = Skjult tegn: { $character } ({ $place }). Det endrer rekkefølgen adressen vises i.
defect-char-control = Kontrolltegn: { $character }.
    .placed = Kontrolltegn: { $character } ({ $place }).
defect-char-unassigned = { CAPITAL($character) } er ikke et gyldig tegn.
    .placed = { CAPITAL($character) } er ikke et gyldig tegn ({ $place }).
defect-cell-empty = Ingen adresse: feltet er tomt eller har fylltekst som n/a.
defect-cell-multiple = Flere adresser i ett felt.
    .number = { $number } adresser i ett felt.
defect-cell-repeated = Samme adresse mer enn én gang.
defect-cell-separator = Unødvendig skilletegn.
    .placed = Unødvendig skilletegn ({ $place }).
defect-wrap-mailto = Foran adressen står «mailto:» eller lignende.
defect-wrap-hyperlink = Hyperkobling i stedet for adressen.
defect-wrap-html = HTML-kode som &amp;.
    .placed = HTML-kode som &amp; ({ $place }).
defect-wrap-quotes = Anførselstegn eller parenteser rundt adressen.
defect-wrap-angle = Vinkelparenteser rundt adressen.
defect-wrap-display-name = Inneholder et navn i tillegg til adressen.
defect-wrap-comment = Kommentar i parentes.
    .placed = Kommentar i parentes ({ $place }).
defect-wrap-apostrophe = Apostrof før eller etter adressen.
defect-wrap-extra-text = Inneholder annen tekst i tillegg til adressen.
defect-wrap-trailing-text = Tekst etter adressen i vinkelparenteser.
    .placed = Tekst etter adressen i vinkelparenteser ({ $place }).
defect-wrap-name-is-other-address = Navnet er en annen e-postadresse.
defect-char-at-width = Bred eller liten form av @.
    .placed = Bred eller liten form av @ ({ $place }).
defect-syntax-no-at = Ingen @.
defect-syntax-multiple-at = Mer enn én @.
    .placed = Mer enn én @ ({ $place }).
defect-syntax-obfuscated-at = «(at)» eller lignende står i stedet for @.
defect-syntax-paren = Parentes uten motstykke.
    .placed = Parentes uten motstykke ({ $place }).
defect-char-mark-on-delimiter = Aksent på et skilletegn eller mellomrom.
    .placed = Aksent på et skilletegn eller mellomrom ({ $place }).
defect-ws-around-at = { CAPITAL($character) } ved siden av @.
    .placed = { CAPITAL($character) } ved siden av @ ({ $place }).
defect-ws-around-dot = { CAPITAL($character) } ved siden av et punktum.
    .placed = { CAPITAL($character) } ved siden av et punktum ({ $place }).
defect-ws-inner = { CAPITAL($character) } inne i adressen.
    .placed = { CAPITAL($character) } inne i adressen ({ $place }).
defect-local-empty = Ingenting foran @.
defect-local-dot = Feilplassert punktum foran @.
    .placed = Feilplassert punktum foran @ ({ $place }).
defect-local-quoted-unneeded = Unødvendige anførselstegn foran @.
defect-local-quoted = Delen foran @ fungerer bare i anførselstegn.
defect-local-quote-unclosed = Anførselstegn som ikke er avsluttet.
    .placed = Anførselstegn som ikke er avsluttet ({ $place }).
defect-local-quote-misplaced = Feilplassert anførselstegn foran @.
    .placed = Feilplassert anførselstegn foran @ ({ $place }).
defect-local-char = { $character } er ikke tillatt foran @.
    .placed = { $character } er ikke tillatt foran @ ({ $place }).
defect-local-normalised = Tegn foran @ er lagret i en uvanlig form.
defect-local-compat = { $character } er en spesialform av vanlige bokstaver foran @.
    .placed = { $character } er en spesialform av vanlige bokstaver foran @ ({ $place }).
defect-local-leading-mark = Aksent uten bokstav i begynnelsen.
defect-local-a-label = Begynner med «xn--» foran @.
defect-len-local = For lang foran @ (grense: 64 byte).
defect-len-label = For lang mellom to punktum i domenet (grense: 63 byte).
defect-len-domain = Domenet er for langt (grense: 253 byte).
defect-len-total = Adressen er for lang (grense: 254 byte).
defect-local-non-ascii = Microsoft og Google godtar ikke dette tegnet foran @: { $character }.
    .placed = Microsoft og Google godtar ikke dette tegnet foran @ ({ $place }): { $character }.
defect-idp-local-char = Microsoft eller Google godtar ikke { $detail } foran @.
defect-idp-upn-length = Adressen er for lang for et brukernavn hos Microsoft.
defect-case-local = Store bokstaver foran @.
defect-case-domain = Store bokstaver i domenet.
defect-local-plus-tag = Inneholder et tillegg som +news foran @.
defect-domain-idn = Internasjonalisert domene.
defect-domain-empty = Ingenting etter @.
defect-domain-empty-label = Feilplassert punktum i domenet.
    .placed = Feilplassert punktum i domenet ({ $place }).
defect-domain-trailing-dot = Punktum på slutten av domenet.
defect-domain-literal = IP-adresse i klammer i stedet for et domene.
defect-domain-ip = IP-adresse i stedet for et domene.
defect-domain-tld-numeric = Domenet slutter med et tall.
defect-domain-comma = Komma i domenet.
    .placed = Komma i domenet ({ $place }).
defect-domain-char = { $character } er ikke tillatt i et domene.
    .placed = { $character } er ikke tillatt i et domene ({ $place }).
defect-domain-hyphen = Feilplassert bindestrek i domenet.
    .placed = Feilplassert bindestrek i domenet ({ $place }).
defect-domain-a-label = Ugyldig «xn--»-del i domenet.
defect-domain-idna = Ugyldig internasjonalisert domene.
defect-domain-mapped = Domenet er lagret i en uvanlig form.
defect-domain-deviation = Eldre programvare leser dette domenet som et annet.
defect-domain-idna2008 = Domenet inneholder { $detail }, som IDNA 2008 ikke tillater.
defect-domain-rldh = To bindestreker på tredje og fjerde plass i en del av domenet.
defect-domain-mixed-script = Domenet blander bokstaver fra ulike alfabeter.
defect-domain-lookalike = Domenet inneholder et tegn som bare ser ut som et latinsk tegn: { $detail }.
defect-domain-dotless = Domenet har ikke punktum.
defect-domain-tld-unknown = Toppdomenet .{ $detail } finnes ikke.
defect-domain-special-use = Dette domenet kan ikke motta e-post utenfra.
defect-domain-reserved = Dette domenet er reservert for eksempler.
defect-domain-public-suffix = Bare den siste delen av et domene, som co.uk.
defect-domain-typo = Domenet ligner svært på { $detail }.
defect-domain-rare-near-common = Et sjeldent domene som ligner svært på et vanlig.
defect-placeholder-noreply = Ser ut som en adresse som ingen leser.
defect-placeholder-address = Oppdiktet adresse.
defect-placeholder-local = Ser ut som en testadresse.
defect-role-account = Ser ut som en felles postkasse.

bouncing-address = e-post til adressen kom i retur
    .why = Aktiverings-e-posten vil også komme i retur.
    .fix = Send en testmelding til adressen. Hvis den kommer i retur, åpne { -person-card } til brukeren og rett adressen under «{ -email }». Hvis brukeren også har et brukernavn, viser tiltaket hvor du endrer det.
    .message =
        { $messages ->
            [one] { $messages } melding kom i retur.
           *[other] { $messages } meldinger kom i retur.
        }
    .action = Send en testmelding til { $user }, og spør om den kom frem. Hvis ja, godta funnet. Hvis ikke, spør { $user } eller e-postadministratoren om den riktige adressen, og skriv den inn: { $place }.

garbled-address = adresse ødelagt av eksporten
    .why = Eksporten viser ikke adressen slik den er i SuperOffice. Der kan den være riktig eller feil, og to adresser som ser like ut, kan være forskjellige. Derfor er resultatet ukjent, og adressen føres ikke opp som feil.
    .fix = Eksporter tabellen på nytt med en tegnkoding som har alle bokstaver. Endre adressen i SuperOffice bare hvis den er feil også der.
    .message-lost = Adressen mistet bokstaver i eksporten: `?` står i stedet.
    .message-misread = Adressen ble lest med feil tegnkoding i eksporten, som `Ã¥` i stedet for `å`.
    .message-replaced = Adressen mistet bokstaver i eksporten: U+FFFD står i stedet.
    .remedy-lost = Eksporten er skadet. Eksporter tabellen på nytt med alle bokstaver; i Windows PowerShell: legg til `-Encoding UTF8`.
    .remedy-misread = Eksporten er skadet. Eksporter tabellen på nytt som UTF-8, og ikke åpne filen før du sender den.
    .remedy-replaced = Eksporten er skadet. Eksporter tabellen på nytt fra databasen, som UTF-8.
    .action = Rett adressen bare hvis den er feil også i SuperOffice: { $place }.

hidden-characters = adresse med skjulte tegn
    .why = Adressen ser riktig ut, men systemet leser den som en annen adresse. Brukeren kan ikke logge på, og ingen ser at to adresser er like.
    .fix = Åpne { -person-card } til brukeren, slett adressen under «{ -email }» og skriv den inn på nytt. Ikke kopier den. Hvis en annen bruker har den rettede adressen, sier tiltaket hva du gjør i stedet. Hvis brukeren også har et brukernavn, viser tiltaket hvor du endrer det.
    .action = Slett adressen og skriv den inn på nytt for hånd: { $place }. Ikke lim den inn.
    .action-list = Slett adressen i { $record } og skriv den inn på nytt: { $place }. Ikke kopier den.

likely-typo = domene som trolig er feilskrevet
    .why = Aktiverings-e-posten går til en fremmed eller kommer aldri frem.
    .fix = Spør brukeren om riktig adresse. Hvis domenet er feil, åpne { -person-card } til brukeren og rett det under «{ -email }». Hvis brukeren også har et brukernavn, viser tiltaket hvor du endrer det.
    .message = Domenet `{ $rare }` er sjeldent blant brukerne og ligner på `{ $common }`.
    .action = Spør { $user } om adressen i kolonnen «{ column-now }» er riktig. Hvis ja, godta funnet. Hvis ikke, skriv inn den riktige: { $place }.
    .action-provider = { $domain } tilhører en e-postleverandør: spør { $user } om det finnes en jobbadresse i firmaet. Hvis ja, skriv den inn: { $place }. Hvis ikke, spør { $user } om adressen i kolonnen «{ column-change-to }» er riktig, og skriv inn den riktige adressen samme sted (neste kontroll fører da opp en adresse på { $domain } som utenfor firmaets domener). Hvis adressen i kolonnen «{ column-now }» er riktig, godta funnet.
    .message-list = Domenet `{ $rare }` er sjeldent blant adressene og ligner på `{ $common }`.
    .action-list = Kontroller adressen i { $record }. Hvis den er feilskrevet, rett den: { $place }.

malformed-address = adresse som ikke kan være brukernavn i Online
    .why = Brukernavnet i Online må være en gyldig e-postadresse, og aktiverings-e-posten sendes dit. SuperOffice publiserer ingen regel for gyldige adresser. Denne kontrollen bruker reglene for e-post og viser bokstaver som Microsoft og Google ikke godtar.
    .fix = Åpne { -person-card } til brukeren og rett adressen under «{ -email }». Hvis brukeren også har et brukernavn, viser tiltaket hvor du endrer det. Hvis dere bruker et produkt som Synchronizer, må brukeren kobles til på nytt der etterpå.
    .action = Rett adressen, og spør { $user } om den er riktig: { $place }.
    .action-suggested = Spør { $user } om den foreslåtte adressen er riktig, og om den har en postkasse. Hvis ikke, spør e-postadministratoren om den riktige. Skriv så inn den riktige adressen: { $place }.
    .action-ask = Spør { $user } eller e-postadministratoren hvilken adresse som er riktig; postkassen må være opprettet. Rett så adressen: { $place }.
    .holder = { $other } har allerede den rettede adressen.
    .own-domains = Andre brukere har adresser på { $domains }.
    .taken = Den rettede adressen tilhører { $other }.
    .action-keeper = { $other } må ha en annen adresse: se funnet for { $other }.
    .same-correction = Den rettede adressen til { $other } blir den samme.
    .action-release = Før du skriver inn den rettede adressen, fjern den fra { $other }.
    .holder-of = { $other } har allerede { $address }.
    .holder-list = Den rettede adressen finnes allerede i { $record }.
    .same-correction-list = Den rettede adressen i { $record } blir den samme.
    .action-list = Rett adressen i { $record }: { $place }.

missing-address = bruker uten e-postadresse
    .why = E-postadressen blir brukernavnet i Online. For en bruker uten adresse må den skrives inn i Online Migration Tool.
    .fix = Åpne { -person-card } til brukeren og skriv inn adressen under «{ -email }». Hvis brukeren har en adresse i Service, foreslås den. Hvis dere bruker et produkt som Synchronizer, må brukeren kobles til på nytt der etterpå.
    .message = Ingen e-postadresse.
    .message-filler = Ingen e-postadresse, bare { $value }.
    .action = Spør { $user } eller e-postadministratoren om adressen; postkassen må være opprettet. Skriv så inn adressen: { $place }.
    .action-suggested = Spør { $user } om den foreslåtte adressen er riktig, og om den har en postkasse. Hvis ikke, spør e-postadministratoren om den riktige. Skriv så inn den riktige adressen: { $place }.

placeholder-address = adresse som ser ut som en plassholder
    .why = Brukeren får aldri se aktiverings-e-posten.
    .fix = Spør den som bruker kontoen, eller lederen for avdelingen, hvilken adresse som er riktig. Hvis noen leser e-posten til den nåværende adressen, godta funnet. Hvis en annen adresse er riktig, skriv den inn på { -person-card } > { -email }. Hvis brukeren også har et brukernavn, viser tiltaket hvor du endrer det. Hvis brukeren ikke lenger er i bruk, fjern brukerplanen og adressen, og velg deretter «{ -mark-former-employee }».
    .action = Spør den som bruker { $user }, eller lederen for avdelingen, om { $user } fortsatt er i bruk, og om noen leser e-posten til denne adressen. Hvis svaret er ja på begge spørsmålene, godta funnet. Hvis { $user } er i bruk og ingen leser e-posten, be e-postadministratoren om den riktige adressen eller en ny, og skriv den inn: { $place }.
    .action-list = Skriv inn den riktige adressen i { $record }, eller slett denne: { $place }.

several-addresses = flere adresser i ett e-postfelt
    .why = En bruker har ett brukernavn i Online, så én adresse må velges.
    .fix = Åpne { -person-card } til brukeren. Under «{ -email }»: behold adressen som brukeren skal logge på Online med, og skriv de andre på hver sin linje. Hvis brukeren også har et brukernavn, viser tiltaket hvor du endrer det.
    .action = Spør { $user } hvilken av adressene som skal brukes til å logge på Online. Behold bare den adressen i dette feltet. Hvis { $number ->
        [2] den andre adressen fortsatt er i bruk, skriv den
       *[other] flere av adressene er i bruk, skriv hver av dem
    } på en egen linje under: { $place }.
    .action-list = Behold én adresse i { $record }: { $place }.

several-candidate-addresses = bruker med flere adresser
    .why = Bare én adresse blir brukernavnet i Online. Det hender at migreringen bruker en annen adresse enn den første.
    .fix = Du trenger ikke å endre noe. Konsulenten kontrollerer brukernavnet i Online Migration Tool («Check user names»). Adresser som ikke er i bruk, kan fjernes: { -person-card } > { -email }.
    .message = Dette er den første adressen. Brukeren har også { $others }.
    .action = Ingenting å gjøre her. Konsulenten kontrollerer i Online Migration Tool hvilken adresse som blir brukernavnet til { $user } («Check user names»).
    .message-user-name = Dette er brukernavnet. Brukeren har også { $others }.

shared-mailbox = adresse som ser ut som en felles postkasse
    .why = Alle som leser postkassen, kan sette passordet for brukeren. Google godtar ikke alle slike adresser.
    .fix = Spør om bare én person bruker denne adressen. Hvis ikke, åpne { -person-card } til brukeren og skriv inn en personlig adresse under «{ -email }». Hvis brukeren også har et brukernavn, viser tiltaket hvor du endrer det.
    .action = Spør { $user } eller e-postadministratoren om flere leser denne postkassen. Hvis ikke, godta funnet. Hvis ja, be e-postadministratoren om en personlig adresse for den som bruker { $user }, og skriv den inn: { $place }.

unroutable-domain = domene som ikke kan motta e-post
    .why = Aktiverings-e-posten og kodene for nytt passord sendes til denne adressen.
    .fix = Åpne { -person-card } til brukeren og skriv inn en adresse som kan motta e-post utenfra, under «{ -email }». Hvis brukeren også har et brukernavn, viser tiltaket hvor du endrer det.
    .action = Spør { $user } eller e-postadministratoren hvilken adresse som kan motta e-post utenfra; postkassen må være opprettet. Skriv så inn adressen: { $place }.
    .action-list = Rett eller slett adressen i { $record }: { $place }.

user-name-differs = brukernavn og første e-postadresse er forskjellige
    .why = Brukere logger på Online med brukernavnet, mens e-post går til adressen på personkortet. Det er ikke dokumentert hvilken av de to Online Migration Tool foreslår. Hvis de er ulike, prøver brukerne kanskje å logge på med feil adresse.
    .fix = Spør brukeren hvilken adresse som er riktig. Skriv den inn både på { -person-card } > { -email } og under { -users } > { -user-name }. Hvis dere bruker et produkt som Synchronizer, må brukeren kobles til på nytt der etterpå.
    .message = Brukernavnet er { $name }, men den første e-postadressen er { $address }.
    .action = Spør { $user } hvilken av de to adressene som skal brukes til å logge på Online. Skriv den inn begge steder, på personkortet på første linje: { $place }. Den andre adressen kan stå på en linje under.


## Rules of `travel`, `satellite` and `sentry-addons`

traveller-since = Registrert { $day }.
traveller-synchronised = Sist synkronisert { $day }.
traveller-area = Område: `{ $area }`.

satellite-defined = en satellitt er definert
    .why = En satellitt er en egen database på et annet kontor, som replikeres med den sentrale. SuperOffice krever at ingen satellitt er i bruk ved migreringen.
    .fix = Hver satellitt avvikles bare én gang, også når flere funn gjelder den. Fremgangsmåten er ikke publisert: spør SuperOffice Support hvordan satellitten avvikles, hvem som må gjøre det, og hva som skal gjøres med lisensene. Sørg deretter for at den blir avviklet: da lukkes funnet.
    .message = Satellitt { $satellite } er definert.
    .message-company = `{ $company }` har en aktiv satellitt.
    .company = Firma: `{ $company }`.
    .area = Område: `{ $area }`.
    .source = Datakilde: `{ $source }`.

satellite-replicating = tegn på at en satellitt er i bruk
    .why = En rad i `traveller` er det sterkeste tegnet på at en satellitt er i bruk. En rad i `LicenseSatlLink` knytter bare en lisens til en satellitt. Finnes det ingen andre tegn på en satellitt, må lisensen kontrolleres.
    .fix = Disse funnene hører til en satellitt: følg dem opp sammen med den. Fremgangsmåten, og hvordan en lisens frigjøres, er ikke publisert: spør SuperOffice Support.
    .message = En satellitt med `travel_id` { $id } ser ut til å bli replikert.
    .probable = Det er trolig satellitt { $satellite }: ID-ene til denne satellitten begynner på { $id }.
    .message-licence = Lisensen `{ $licence }` er knyttet til satellitt { $satellite }.
    .message-licence-id = Lisensen med ID { $licence } er knyttet til satellitt { $satellite }.
    .action-same = Ingenting å gjøre her: dette funnet lukkes sammen med funnet «{ CAPITAL(satellite-defined) }» for satellitt { $satellite }. Hvis du godtar det funnet, godta også dette.
    .action-licence = Kontroller om satellitt { $satellite } fortsatt finnes. Hvis ja, spør SuperOffice Support hvordan den avvikles, og sørg for at det blir gjort. Hvis ikke, spør hvordan lisensen frigjøres, og sørg for at det blir gjort. Lisensen står under: { $path }.
    .action-licence-last = Når du kontakter SuperOffice Support om funnet «{ CAPITAL(satellite-defined) }» (satellitt { $satellite }), spør også hvordan denne lisensen frigjøres, og sørg for at det blir gjort. Lisensen står under: { $path }.

sentry-addon-registered = et Sentry-tillegg er registrert
    .why = Online Migration Tool kommer ikke videre fra den første siden så lenge det finnes en slik rad. Hver rad tyder også på et spesialutviklet tillegg.
    .fix = Raden i databasen må slettes uansett, fordi Online Migration Tool ikke kommer videre så lenge den finnes. Det er ikke kjent hva tillegget gjør: spør først leverandøren om tillegget fortsatt trengs. Hvis ja, spør hva som erstatter det i Online, og avtal med konsulenten når raden slettes: etterpå virker tillegget kanskje ikke lenger. Be deretter databaseadministratoren slette radene i `UserPreference` med seksjonen `SentryAddonNames`.
    .message = Sentry-tillegget `{ $add-on }` er registrert som `{ $key }`.
    .action = Spør leverandøren av tillegget (eller konsulenten, hvis du ikke kjenner leverandøren) om det fortsatt trengs. Hvis ja, spør også hva som erstatter det i Online, og avtal med konsulenten når raden slettes: etterpå virker tillegget kanskje ikke lenger. I begge tilfeller: be databaseadministratoren slette raden `{ $key }` (seksjonen `{ $section }`) fra tabellen `UserPreference`; ellers kommer ikke Online Migration Tool videre.

stale-travel-record = Travel-registrering for en bruker som ikke finnes lenger
    .why = Ifølge databasen er en bruker fortsatt på Travel. Ingen bruker kan være på Travel ved migreringen eller ved en oppgradering.
    .fix = Be SuperOffice Support fjerne registreringen. Brukeren finnes ikke lenger, så ingen kan kjøre en sentral oppdatering («Central update»).
    .message = Travel-registrering: bruker nr. { $id } finnes ikke lenger.
    .action = Be SuperOffice Support fjerne registreringen. Brukeren finnes ikke lenger, så ingen kan kjøre en sentral oppdatering («Central update»).

unfinished-homecoming = gamle Travel-registreringer
    .why = Slike registreringer tyder på at en sentral oppdatering («Central update») ikke ble fullført. Data kan mangle eller finnes to ganger.
    .fix = Spør brukeren om den siste sentrale oppdateringen («Central update») ble fullført. Hvis ja, godta funnet. Hvis ikke, eller hvis ingen vet det, spør SuperOffice Support hva som skal gjøres med registreringene, og sørg for at det blir gjort.
    .message =
        { $rows ->
            [one] 1 gammel Travel-registrering.
           *[other] { $rows } gamle Travel-registreringer.
        } Brukeren er ikke på Travel.
    .message-ids =
        { $rows ->
            [one] 1 rad
           *[other] { $rows } rader
        } i `{ $table }` med ID fra en Travel-database.
    .action = Spør { $user } om den siste sentrale oppdateringen («Central update») ble fullført. Hvis ja, godta funnet. Hvis ikke, eller hvis ingen vet det, spør SuperOffice Support hva som skal gjøres med registreringene, og sørg for at det blir gjort.
    .action-unlisted = Spør bruker nr. { $id } om den siste sentrale oppdateringen («Central update») ble fullført. Hvis ja, godta funnet. Hvis ikke, eller hvis ingen vet det, spør SuperOffice Support hva som skal gjøres med registreringene, og sørg for at det blir gjort.
    .action-ids = Spør SuperOffice Support om en sentral oppdatering («Central update») ikke ble fullført.

user-on-travel = bruker på Travel
    .why = Data som er registrert på den bærbare PC-en, kommer inn i den sentrale databasen ved en sentral oppdatering («Central update») eller ved utveksling av «up/down»-filer. Data som ikke har kommet inn, blir ikke migrert. Når en bruker går over til Travel, kopieres også brukerens egne dokumenter til den bærbare PC-en, så det samme gjelder endringer i disse dokumentene.
    .fix = I versjon 9 eller nyere finnes det ingen Windows-klient for brukere, og registreringen er trolig gammel: be SuperOffice Support fjerne den. I en eldre versjon: spør brukeren om den bærbare PC-en fortsatt finnes. Hvis ja, be brukeren kjøre en sentral oppdatering («Central update») i Windows-klienten. Hvis ikke, be SuperOffice Support fjerne registreringen. Slå ikke av Travel før alle brukere er tilbake: ellers blir de som fortsatt er på Travel, stengt ute.
    .message = Brukeren er på Travel.
    .message-inactive = Brukeren er på Travel, men kan ikke logge på ({ $status }).
    .message-unlisted = Bruker nr. { $id } er på Travel. Navnet er ikke kjent, fordi tabellen `associate` ikke er sendt inn.
    .action = Be { $user } kjøre en sentral oppdatering («Central update») i Windows-klienten og ikke gå på Travel igjen.
    .action-forgotten = Spør { $user } om den bærbare PC-en med kopien av databasen fortsatt finnes. Hvis ja, be { $user } kjøre en sentral oppdatering («Central update») i Windows-klienten og ikke gå på Travel igjen. Hvis ikke, be SuperOffice Support fjerne registreringen.
    .action-unlisted = Be bruker nr. { $id } kjøre en sentral oppdatering («Central update») i Windows-klienten og ikke gå på Travel igjen.
    .action-without-client = Denne versjonen har ingen Windows-klient som { $user } kan kjøre en sentral oppdatering («Central update») i, så Travel-registreringen er trolig gammel. Be SuperOffice Support fjerne den.
    .unknown-client = I versjon 9 eller nyere finnes det ingen Windows-klient for brukere, og Travel-registreringen er trolig gammel: be SuperOffice Support fjerne den. I en eldre versjon gjør du følgende:
    .message-since = Brukeren har vært på Travel siden { $day }.


## Rules of `database-model`

custom-table = egendefinert tabell
    .why = Tabeller som ble laget med det gamle Dictionary SDK, kan føre til at databasemodellen avviker fra databasen, og da stopper migreringen. I tillegg finnes det en tilpasning som bruker dataene i tabellen.
    .fix = Finn ut hvem som laget tabellen, og hva som bruker den. Hvis ingen vet det, spør SuperOffice Support før migreringen.
    .message = Tabellen `{ $table }` (nummer { $number }) er ikke en standardtabell i SuperOffice.
    .action = Finn ut hvem som laget tabellen { $table }, og hva som bruker den, før migreringen.

missing-physical-table = tabell mangler i databasen
    .why = Online Migration Tool stopper med «Invalid object name» når databasemodellen inneholder en tabell som databasen ikke har.
    .fix = Be SuperOffice Support rette databasemodellen før migreringen. Ikke slett raden selv.
    .message = Listen over tabeller (`sequence`) inneholder `{ $table }`, men databasen har ingen slik tabell.
    .action = SuperOffice har tabellen { $table } i listen sin, så databasemodellen inneholder den trolig også. Be SuperOffice Support kontrollere databasemodellen og rette den før migreringen.

orphan-person = person med et firma som ikke finnes
    .why = Oppgraderingen av databasen til 8.1 eller nyere sletter personer med et firma som ikke finnes, og e-postadressene deres. At migreringen til Online gjør det samme, er vår slutning. Hvis personen til en bruker slettes, går e-postadressene tapt, og en av dem skulle bli brukernavnet i Online.
    .fix = Be SuperOffice Support rette personen før migreringen.
    .message = Personen til { $user } hører til firma { $company }, som ikke finnes. Oppgraderingen av databasen kan slette personen og e-postadressene.
    .action = Be SuperOffice Support rette personen til { $user } før migreringen.
    .message-others =
        { $persons ->
            [one] 1 person som ikke er bruker, hører til et firma som ikke finnes. Oppgraderingen av databasen kan slette personen og e-postadressene.
           *[other] { $persons } personer som ikke er brukere, hører til et firma som ikke finnes. Oppgraderingen av databasen kan slette dem og e-postadressene deres.
        }
    .action-others = Hvis ingen har bruk for disse personene, trenger du ikke å gjøre noe. Hvis noen har bruk for dem, be SuperOffice Support rette dem før migreringen.


## Rules of `documents`

document-without-appointment = dokument uten oppfølging
    .why = Et dokument uten oppfølging (`appointment`) blir kanskje ikke med i migreringen.
    .fix = Kontroller om dokumentet trengs. Spør i så fall SuperOffice Support før migreringen hvordan det kan få en oppfølging.
    .message = Dokument { $document } har ingen oppfølging (`appointment`).
    .action = Kontroller om dokument { $document } trengs. Spør i så fall SuperOffice Support hvordan det kan få en oppfølging.

document-without-name = dokument uten filnavn
    .why = Et dokument uten navn blir kanskje ikke med i migreringen. SuperOffice sier ikke om det gjelder filnavnet eller tittelen.
    .fix = Kontroller om dokumentet trengs. Spør i så fall SuperOffice Support før migreringen hvordan det kan få et filnavn.
    .message = Dokument { $document } har ikke noe filnavn.
    .action = Kontroller om dokument { $document } trengs. Spør i så fall SuperOffice Support hvordan det kan få et filnavn.

document-without-owner = dokument med en eier som ikke finnes
    .why = Et dokument med en eier som ikke finnes, blir kanskje ikke med i migreringen.
    .fix = Kontroller om dokumentet trengs. Spør i så fall SuperOffice Support før migreringen hvordan det kan få en eier som finnes.
    .message = Eieren av dokument { $document }, bruker nr. { $owner }, finnes ikke.
    .action = Kontroller om dokument { $document } trengs. Spør i så fall SuperOffice Support hvordan det kan få en eier som finnes.

file-not-in-archive = fil mangler i dokumentarkivet
    .why = Det er ganske vanlig at noen filer mangler i arkivet. Dokumentet finnes da kanskje i Online uten innhold.
    .fix = Let etter filen i en sikkerhetskopi eller i en annen arkivmappe, og kopier den inn i arkivet før migreringen. Hvis Online Migration Tool kjøres en gang til, kan det laste opp filer som mangler, men ikke etter at den endelige migreringen er ferdig og brukerne har fått tilgang. Hvis dokumentet ikke trengs, slett det.
    .message = Filen til dokument { $document } er ikke med i fillisten fra dokumentarkivet.
    .action = Let etter filen til dokument { $document } i en sikkerhetskopi eller i en annen arkivmappe, og kopier den inn i dokumentarkivet. Hvis dokumentet ikke trengs, slett det i SuperOffice.
    .message-summary = Filene til { $missing } av { $documents } dokumenter er ikke med i fillisten fra dokumentarkivet. De første { $listed } er ført opp her.
    .action-summary = Spør den som forvalter dokumentarkivet, om filer er flyttet eller slettet, og gjenopprett dem fra en sikkerhetskopi før migreringen. Lag deretter fillisten på nytt.

file-too-large = dokument større enn Online tillater
    .why = I Online kan et dokument være høyst 94,4 MB.
    .fix = Spør eieren om dokumentet trengs. Hvis ja, del opp eller komprimer filen, eller oppbevar den utenfor SuperOffice.
    .message = En fil i dokumentarkivet er på { $size } MB. Grensen i Online er { $limit } MB.
    .action = Spør eieren av { $file } om dokumentet trengs. Hvis ja, del opp eller komprimer filen, eller oppbevar den utenfor SuperOffice.
    .message-summary = { $files } filer i dokumentarkivet er større enn { $limit } MB. De { $listed } største er ført opp her.
    .action-summary = Avtal med SuperOffice hva som skjer med dokumenter som er større enn { $limit } MB.

other-document-archive = dokumenter i et annet arkiv
    .why = Online Migration Tool flytter dokumentarkivet (`so_arc`). Dokumenter i SharePoint eller et annet arkiv ligger et annet sted. Hvis dokumentene skal ligge i SharePoint i Online, trenger hver bruker med brukerplan en Microsoft-pålogging, og mer enn 25 000 konfidensielle dokumenter (med «Synlig for») kan ikke flyttes automatisk.
    .fix = Finn ut hvilket arkiv det er: se malene i { -settings } > { -lists } > { -document-templates }. Spør leverandøren av pluginen om dokumentene kan flyttes, og hvordan.
    .message =
        Dokumentpluginen { $plug-in } lagrer { $documents ->
            [one] 1 dokument
           *[other] { $documents } dokumenter
        }, pluginen { $usual } lagrer { $usual-documents ->
            [one] 1 dokument
           *[other] { $usual-documents } dokumenter
        }.
    .not-listed = Ingen filer fra pluginen { $plug-in } er med i fillisten fra dokumentarkivet.
    .may-be-elsewhere = Innholdet fra pluginen { $plug-in } ligger kanskje i et annet arkiv.
    .action = Finn ut hvilket arkiv dokumentpluginen { $plug-in } bruker: se malene i { $client } > { -lists } > { -document-templates }. Spør leverandøren av pluginen hvordan dokumentene kan flyttes til Online.


## Rules of `customizations`

customization-will-not-work = { $thing } kommer ikke til å virke i Online.
customization-may-not-work = { $thing } virker kanskje ikke i Online.
customization-unaffected = { $thing } bruker ikke noe utenfor SuperOffice.
customization-decide = Avgjør om dette skal beholdes, erstattes eller fjernes.
customization-nothing-to-do = Ingenting å gjøre.
link-to-pc = Lenken starter et program eller en fil på brukerens egen PC.
link-to-share = Lenken går til en delt mappe i nettverket deres.
link-to-internal-host = Maskinen `{ $host }` finnes bare i nettverket deres.
link-without-encryption = Maskinen `{ $host }` kalles med `http:` i stedet for `https:`.
link-to-old-service = Lenken går til Service på den gamle serveren `{ $host }`.
link-with-usec = Lenken bruker variabelen `<usec>`, som er tom i Online.
script-without-known-calls = Koden er gjennomsøkt etter kall som ikke virker i Online: ingen ble funnet.
script-with-unavailable-calls = Koden inneholder kall som Online ikke har: { $calls }.
script-with-disputed-calls = Koden inneholder kall som Online kanskje ikke tillater: { $calls }.
script-with-files = Koden bruker kanskje klassen `File`, som Online ikke har.
script-not-checked = Koden er ikke fullstendig kontrollert: for noen kall viser ikke eksporten om koden inneholder dem.

crmscript = skript i Service
    .why = Online har ikke `executeSQLQuery`, `runProgram`, `getEnvVariable`, `getCookie`, `setCookie`, `StatLib.setSql`, API-et «BulkUpdate», ODBC og filer på serveren (`File`). SuperOffices nettsider oppgir ulike ting om `bypassNetServer`, `addJoinCriteria`, `setGroup` og `addHaving`: kontroller dem. Online stopper et skript etter 60 sekunder, eller når det bruker mer enn 8 MB minne. HTTP-kall når bare portene 80 og 443, og ingen maskiner i nettverket deres.
    .fix = Be den som skrev skriptet, erstatte kallene som ikke virker i Online, og kontrollere kjøretid, minnebruk og HTTP-kall. Slett skript som ingen bruker: { -settings } > { -crmscript-screen }.
    .thing = Skriptet `{ $script }`
    .called = Skriptet ble sist kalt via HTTP { $day }.
    .action = Be den som skrev skriptet { $script }, kontrollere det for Online, eller slett det hvis ingen bruker det: { -settings } > { -crmscript-screen }.

document-template = dokumentmal som kanskje ikke virker i Online
    .why = I Online ligger dokumentene i SuperOffices arkiv, i SharePoint eller i Google. En plugin eller en fil i nettverket deres er kanskje ikke tilgjengelig der. Formatene DOT, DOTX, XLT, XLTX, POT og POTX støttes ikke i Online.
    .fix = Hvis en plugin laster malen, spør leverandøren hvordan malen virker i Online. Hvis malen ligger på en PC eller i nettverket, lagre den i SuperOffice: { -settings } > { -lists } > { -document-templates }. Hvis Online ikke støtter formatet, lagre malen som DOCX, XLSX eller PPTX.
    .thing = Dokumentmalen `{ $template }`
    .format = Online støtter ikke maler i formatet { $format }.
    .action = Lagre malen { $template } i SuperOffice: { $client } > { -lists } > { -document-templates }.
    .action-format = Lagre malen { $template } som { $format } i SuperOffice: { $client } > { -lists } > { -document-templates }.
    .action-plug-in = Spør leverandøren av dokumentpluginen hvordan malen { $template } virker i Online. Maler: { $client } > { -lists } > { -document-templates }.

erp-connection = kobling til et ERP- eller tilbudssystem
    .why = Online kaller ikke adressen til en connector. URL-en til en Sync-connector må være `app://` fulgt av ID-en til en godkjent app, som Online kaller over port 443. Online laster ingen DLL-er for Quote-connectorer, men trenger klient-ID-en til en app.
    .fix = Spør leverandøren av connectoren om en app for Online. Endre deretter connectoren: { -settings } > { -quote-sync }.
    .connector = Sync-connectoren `{ $name }`
    .connection = ERP-koblingen `{ $name }`
    .quote-connection = Tilbudskoblingen `{ $name }`
    .only-apps = Online godtar bare URL-en til en godkjent app: `{ $prefix }` og ID-en til appen.
    .no-libraries = Online laster ingen DLL-er for connectorer.
    .action-connector = Be leverandøren av connectoren { $name } om en app for Online, og endre deretter URL-en: { $client } > { -quote-sync } > { -sync }.
    .action-app = Spør leverandøren av connectoren { $name } om appen virker i Online: { $client } > { -quote-sync } > { -sync }.
    .action-connection = Spør leverandøren av connectoren om ERP-koblingen { $name } virker i Online: { $client } > { -quote-sync } > { -sync }.
    .action-quote-connection = Be leverandøren av tilbudskoblingen { $name } om en app for Online og klient-ID-en til appen: { $client } > { -quote-sync }.

external-application = ekstern applikasjon eller webpanel
    .why = Programmer, delte mapper, `file:`-lenker og maskiner i nettverket deres virker ikke i Online; offentlige sider med `https:` må kontrolleres. Variabelen `<usec>` er forbudt i Online og tom siden 11.5. En fullstendig adresse med `.fcgi` går til den gamle Service-serveren.
    .fix = Finn ut hvem som bruker applikasjonen eller webpanelet, og avgjør hva som skal erstatte det. Bruk variablene `<csbl>`, `<cscu>` og `<csti>` i stedet for den fullstendige adressen til Service; fjern `<usec>`. Webpaneler: { -settings } > { -lists } > { -web-panels }. Applikasjoner: { -settings } > { -lists } > { -applications }.
    .thing = Den eksterne applikasjonen `{ $application }`
    .programs = { $client } > { -lists } > { -applications }
    .web-panels = { $client } > { -lists } > { -web-panels }
    .action-link = Endre lenken i { $application }: fjern `<usec>`, og bruk `<csbl>`, `<cscu>` eller `<csti>` i stedet for adressen til Service: { $place }.
    .action-replace = Finn ut hvem som bruker { $application }, og avgjør hva som erstatter den i Online: { $place }.
    .action-ask = Spør leverandøren om { $application } virker i Online: { $place }.

extra-table = ekstratabell eller ekstrafelt i Service
    .why = Ekstratabeller og ekstrafelt krever lisensen «Development Tools» i Online, som før het «Expander Services». Online-planen kan inneholde den (fra planen «Core» og oppover) og kan begrense antallet egendefinerte objekter. SuperOffices nettsider oppgir ulike ting om dette: spør derfor SuperOffice.
    .fix = Spør SuperOffice om Online-planen deres inneholder «Development Tools», og hvor mange egendefinerte objekter den tillater. Slett tabeller og felt som ingen bruker: { -settings } > { -system-design } > { -tables }.
    .message-table = Ekstratabellen `{ $table }` krever lisensen «Development Tools» i Online.
    .message-field = Ekstrafeltet `{ $field }` krever lisensen «Development Tools» i Online.
    .action-table = Spør SuperOffice om Online-planen deres tillater ekstratabellen { $table }: { -settings } > { -system-design } > { -tables }.
    .action-field = Spør SuperOffice om Online-planen deres tillater ekstrafeltet { $field }: { -settings } > { -system-design } > { -tables }.

installed-package = installert pakke i Service
    .why = Bare leverandøren av en pakke vet om den virker i Online. Spør i god tid før migreringshelgen.
    .fix = Be leverandøren om en versjon for Online. Pakker: { -settings } > { -system-design } > { -packages }.
    .thing = Pakken `{ $package }`
    .thing-version = Pakken `{ $package }` (versjon { $version })
    .action = Be leverandøren av pakken { $package } om en versjon for Online: { -settings } > { -system-design } > { -packages }.

integration = integrasjon som lagrer egne nøkler
    .why = Bare leverandøren av en integrasjon vet om den virker i Online. Spør i god tid før migreringshelgen.
    .fix = Spør leverandøren. En integrasjon som ikke har synkronisert på flere år, er trolig ikke lenger i bruk.
    .thing = Integrasjonen `{ $integration }`
    .synchronised = Siste synkronisering var { $day }.
    .never-synchronised = Ingen synkronisering er registrert.
    .action = Spør leverandøren av integrasjonen { $integration } om den virker i Online, eller om den kan fjernes.

integration-user = systembruker eller portalbruker
    .why = Integrasjoner logger på som systembrukere. Anonyme og eksterne brukere hører til portaler. SuperOffice dokumenterer ikke hvordan alle disse brukerne migreres.
    .fix = Spør leverandøren av integrasjonen eller portalen hvordan den skal logge på Online. Ikke endre brukeren.
    .system = En integrasjon logger på med systembrukeren { $user }.
    .anonymous = { $user } er en anonym bruker i en portal.
    .external = { $user } er en ekstern portalbruker.
    .last-login = Siste pålogging var { $day }.
    .no-login = Ingen pålogging er registrert.
    .action-integration = Spør leverandøren av integrasjonen som bruker { $user }, hvordan integrasjonen skal logge på Online; hvis du ikke kjenner leverandøren, spør konsulenten. Ikke endre brukeren. Godta deretter funnet, og skriv svaret som begrunnelse.
    .action-portal = Spør leverandøren av portalen som bruker { $user }, hvordan portalen skal logge på Online; hvis du ikke kjenner leverandøren, spør konsulenten. Ikke endre brukeren. Godta deretter funnet, og skriv svaret som begrunnelse.

partner-module = modul fra en annen leverandør
    .why = Bare leverandøren av en modul vet om den virker i Online. Spør i god tid før migreringshelgen.
    .fix = Be leverandøren om en versjon for Online.
    .message = `{ $supplier }` leverer moduler. De virker kanskje ikke i Online.
    .message-until = `{ $supplier }` leverer moduler med lisens til { $day }. De virker kanskje ikke i Online.
    .message-right = Den funksjonelle rettigheten `{ $right }` hører til en modul fra en annen leverandør. Modulen virker kanskje ikke i Online.
    .action = Be { $supplier } om en versjon av modulene for Online. Lisenser: { $client } > { -licences }.
    .action-right = Finn ut hvilken modul som bruker den funksjonelle rettigheten { $right }, og be leverandøren om en versjon for Online. Rettigheter: { $client } > { -roles } > { -functional-rights }.

retired-product = lisens for et utgått produkt
    .why = Brukere som trenger produktet, kan komme til å savne det i Online.
    .fix = Finn ut hvem som bruker produktet, og spør SuperOffice hva som erstatter det.
    .message = Lisensen gjelder { $product }, som er utgått eller annerledes i Online.
    .action = Finn ut hvem som bruker { $product }, og spør SuperOffice hva som erstatter det. Lisenser: { $client } > { -licences }.

scheduled-script = planlagt oppgave i Service
    .why = Planlagte oppgaver kjører i bakgrunnen, så en feil i Online blir kanskje ikke oppdaget med en gang.
    .fix = Be den som skrev skriptet, kontrollere det for Online. En testmigrering kan ikke vise om det virker, for brukerne kan ikke logge på etter den. En sandkasse bestilles for seg, og planlagte oppgaver er som standard deaktivert der. Deaktiver oppgaver som ingen trenger: { -settings } > { -crmscript-screen } > { -scheduled-tasks }.
    .thing = Den planlagte oppgaven `{ $task }`
    .last-run = Siste kjøring var { $day }.
    .action = Be den som skrev den planlagte oppgaven { $task }, kontrollere den for Online, eller deaktiver den: { -settings } > { -crmscript-screen } > { -scheduled-tasks }.

service-database = database som Service leser
    .why = Databaseagenter brukes ikke i Online, og Online når ikke en database i nettverket deres.
    .fix = Finn ut hvem som trenger dataene, og spør leverandøren hvordan de kan komme til Online.
    .agent = Databaseagenten `{ $name }`
    .source = Den eksterne datakilden `{ $name }`
    .no-agents = Online bruker ikke databaseagenter.
    .action-agent = Finn ut hvem som trenger dataene fra databaseagenten { $name }, og avgjør hva som erstatter den i Online.
    .action-source = Finn ut hvem som trenger den eksterne datakilden { $name }, og spør leverandøren hvordan dataene kan komme til Online.

service-screen = egendefinert skjermbilde eller meny i Service
    .why = Egendefinerte skjermbilder kjører skript, og menyer kan vise til maskiner Online ikke når. Variabelen `<usec>` er forbudt i Online og tom siden 11.5. En fullstendig adresse med `.fcgi` går til den gamle Service-serveren.
    .fix = Be den som laget skjermbildet, kontrollere skriptene for Online. En testmigrering kan ikke vise om de virker, for brukerne kan ikke logge på etter den; en sandkasse bestilles for seg. Erstatt lenker til maskiner i nettverket deres, fjern `<usec>`, og bruk `<csbl>`, `<cscu>` og `<csti>` i stedet for den fullstendige adressen til Service: { -settings } > { -system-design } > «Ekstramenyer».
    .screen = Skjermbildet `{ $name }`
    .menu = Menyen `{ $name }`
    .action-screen = Be den som laget skjermbildet { $name }, kontrollere skriptene for Online: { -settings } > { -system-design }.
    .action-link = Endre lenken i menyen { $name }: fjern `<usec>`, og bruk `<csbl>`, `<cscu>` eller `<csti>` i stedet for adressen til Service: { -settings } > { -system-design } > «Ekstramenyer».
    .action-replace = Erstatt lenken i menyen { $name }, eller fjern menyen: { -settings } > { -system-design } > «Ekstramenyer».
    .action-ask = Spør leverandøren av siden bak menyen { $name } om siden virker i Online: { -settings } > { -system-design } > «Ekstramenyer».

service-trigger = trigger eller tilgangsskript i Service
    .why = Disse skriptene kjører automatisk, så en feil i ett av dem kan gå ut over arbeidet til mange brukere.
    .fix = Be den som skrev skriptet, kontrollere det for Online. En testmigrering kan ikke vise om det virker, for brukerne kan ikke logge på etter den; en sandkasse bestilles for seg. Triggere: { -settings } > { -crmscript-screen } > { -triggers }.
    .access-script = Tilgangsskriptet for `{ $table }`
    .system-script = Systemskriptet { $script }
    .trigger = Triggeren for hendelse { $event }
    .action-access-script = Be den som skrev tilgangsskriptet for `{ $table }`, kontrollere det for Online: { -settings } > { -crmscript-screen }.
    .action-system-script = Be den som skrev systemskriptet { $script }, kontrollere det for Online: { -settings } > { -crmscript-screen }.
    .action-trigger = Be den som skrev triggeren for hendelse { $event }, kontrollere den for Online: { -settings } > { -crmscript-screen } > { -triggers }.

soap-caller = adresser som kan kalle SOAP i Service
    .why = SOAP i Service støttes ikke i Online fra versjon 10.
    .fix = Finn ut hvilket program på disse adressene som kaller SOAP, og be leverandøren om en versjon som bruker REST.
    .thing = SOAP-tilgang fra adresseområdet `{ $from }` til `{ $to }`
    .not-supported = Online støtter ikke SOAP i Service.
    .action = Finn ut hvilket program på adressene { $from } til { $to } som kaller SOAP-webtjenestene, og be leverandøren om en versjon som bruker REST.

webhook = webhook
    .why = Online kaller fra internett, bare portene 80 og 443, og når ikke maskiner i nettverket deres.
    .fix = Be leverandøren av systemet som tar imot kallene, om en offentlig adresse med `https:` på port 443, og endre adressen: { -settings } > { -system-design } > { -webhooks }. Webhooker kan ikke testes i en sandkasse, fordi de slettes der.
    .thing = Webhooken `{ $webhook }`
    .thing-stopped = Webhooken `{ $webhook }` (stoppet)
    .thing-failed = Webhooken `{ $webhook }` (stoppet etter for mange feil)
    .blocked-port = Webhooken kaller port { $port }. Online kaller bare portene 80 og 443.
    .action-address = Be leverandøren av systemet som tar imot { $webhook }, om en offentlig `https:`-adresse på port 443, og endre webhooken: { -settings } > { -system-design } > { -webhooks }.
    .action-encryption = Spør leverandøren av systemet som tar imot { $webhook }, om systemet virker med Online, og om det har en adresse med `https:` på port 443. Hvis ja, endre webhooken: { -settings } > { -system-design } > { -webhooks }.
    .action-ask = Spør leverandøren av systemet som tar imot { $webhook }, om systemet virker med Online: { -settings } > { -system-design } > { -webhooks }.


## Rules of `customer-service`

mailbox-to-move = e-postkasse i Service får ny adresse
    .why = Måten Service henter e-post på i dag (POP, IMAP), endres i Online. Hver e-postkasse får en ny adresse som slutter på `suocrm.com` eller `suocrm.eu`, med samme del foran @. E-post til den gamle adressen blir til en sak bare hvis den videresendes. Hvis Online sender e-post fra den gamle adressen og domenet ikke tillater det, kan en del av e-posten havne i søppelposten.
    .fix = Velg for hver e-postkasse: behold den gamle adressen og videresend den til den nye hos e-postleverandøren, bruk den nye adressen, eller send gjennom deres egen SMTP-server. Hvis Online sender fra den gamle adressen, legg `include:_spf.online.superoffice.com` til i SPF-oppføringen for domenet; DKIM anbefales. E-postkasser som ikke har vært brukt på lenge, trenger kanskje ikke å flyttes. E-postkasser kan ikke testes i en sandkasse, fordi de slettes der.
    .mailbox = Service er satt opp til å hente e-post fra denne e-postkassen. Ingen vellykket henting er registrert.
    .mailbox-fetched = Service henter e-post fra denne e-postkassen, sist { $day }.
    .alias = Dette er en tilleggsadresse for en e-postkasse.
    .default-sender = Service sender e-post fra denne adressen som standard.
    .administrator = Dette er adressen til administratoren for Service.
    .notification = Service sender varsler om saker til denne adressen.
    .becomes = I Online blir adressen { $local }@customername.suocrm.eu eller { $local }@customername.suocrm.com.
    .not-an-address = Verdien er ikke en e-postadresse.
    .action = Videresend adressen til den nye hos e-postleverandøren og legg `include:_spf.online.superoffice.com` til i SPF-oppføringen for { $domain } (DKIM anbefales), eller bruk den nye adressen i stedet. E-postkasser: { -settings } > «Saker» > { -email } > { -mailboxes }.
    .action-further = Videresend adressen til e-postkassens nye adresse hos e-postleverandøren, eller slutt å bruke den. Hvis Online skal sende fra den, legg `include:_spf.online.superoffice.com` til i SPF-oppføringen for { $domain }. E-postkasser: { -settings } > «Saker» > { -email } > { -mailboxes }.
    .action-recipient = Kontroller at denne adressen fortsatt er riktig i Online. En personlig adresse trenger ikke å videresendes.
    .action-check = Kontroller hva e-postkassen brukes til: { -settings } > «Saker» > { -email } > { -mailboxes }.
    .action-value = Kontroller om Service bruker denne verdien. Hvis ja, skriv inn en gyldig adresse i stedet.

mailing-sender = avsenderdomene for utsendelser
    .why = Online sender utsendelser gjennom sin egen e-posttjeneste, også for kunder uten Service. Hvis avsenderens domene ikke tillater det, kan en del av utsendelsene havne i søppelposten.
    .fix = Den som administrerer domenet, legger `include:_spf.online.superoffice.com` til i SPF-oppføringen og bestiller en DKIM-nøkkel hos SuperOffice: bestillingen må komme fra en adresse på domenet, og svaret og endringen i DNS kan ta flere dager. Begynn i god tid før migreringen. Alternativt kan Online sende gjennom firmaets egen e-postserver: spør SuperOffice Support.
    .message =
        { $mailings ->
            [one] 1 utsendelse er sendt
           *[other] { $mailings } utsendelser er sendt
        } fra { $domain }. Online sender utsendelser gjennom sin egen e-posttjeneste.
    .message-last =
        { $mailings ->
            [one] 1 utsendelse er sendt
           *[other] { $mailings } utsendelser er sendt
        } fra { $domain }, sist { $day }. Online sender utsendelser gjennom sin egen e-posttjeneste.
    .message-templates =
        { $templates ->
            [one] 1 mal har
           *[other] { $templates } maler har
        } en avsender på { $domain }. Online sender e-post gjennom sin egen e-posttjeneste.
    .message-licence =
        { $number ->
            [one] Lisensen { $licences } kan omfatte
           *[other] Lisensene { $licences } kan omfatte
        } Marketing. Online sender utsendelser gjennom sin egen e-posttjeneste. Tabellen `s_shipment` er ikke nødvendig, men sender dere den også, viser neste kontroll domenene til avsenderne.
    .own-domains = Utsendelser kommer ofte fra domenene til brukerne: { $domains }.
    .action = Hvis det ikke lenger sendes utsendelser fra { $domain }, godta funnet. Hvis det fortsatt gjøres, be den som administrerer { $domain } (som regel e-postadministratoren eller IT-leverandøren), om å gjøre to ting: 1) legge `include:_spf.online.superoffice.com` til i SPF-oppføringen; 2) bestille en DKIM-nøkkel hos SuperOffice og legge den inn i DNS. Bestillingen må komme fra en adresse på { $domain }; SuperOffice Support sier hvordan. Det kan ta flere dager: begynn i god tid før migreringen.
    .action-licence = Spør den som lager utsendelsene hos dere (for eksempel markedsavdelingen), hvilke domener de sendes fra. Hvis ingen lager utsendelser, godta funnet. Hvis noen gjør det, be den som administrerer hvert av domenene (som regel e-postadministratoren eller IT-leverandøren), om å gjøre to ting: 1) legge `include:_spf.online.superoffice.com` til i SPF-oppføringen; 2) bestille en DKIM-nøkkel hos SuperOffice og legge den inn i DNS. Bestillingen må komme fra en adresse på domenet; SuperOffice Support sier hvordan. Det kan ta flere dager: begynn i god tid før migreringen.


## Rules of `sign-in-domains`, `identity` and `sizes`

size-in-bytes =
    { $bytes ->
        [one] 1 byte
       *[other] { $bytes } byte
    }
size-in-unit = { $size } { $unit } ({ $bytes } byte)

licence-identity-changed = firmanavnet eller serienummeret er endret
    .why = Online Migration Tool gjenopptar ikke en migrering hvis firmanavnet eller serienummeret er endret siden forrige kjøring.
    .fix = Ikke endre lisensen så lenge prosjektet varer. Hvis den allerede er endret, informer SuperOffice før verktøyet kjøres igjen.
    .message-name = Firmanavnet var `{ $name }` i den forrige rapporten.
    .message-serial-number = Serienummeret var `{ $number }` i den forrige rapporten.
    .action = Informer SuperOffice før Online Migration Tool kjøres igjen. Ikke endre lisensen så lenge prosjektet varer.

domain-census = e-postdomenene til brukerne
    .why = Hvis brukerne skal logge på med Microsoft eller Google, bør domenet være registrert hos SuperOffice før migreringen. Registreres det senere, må hver bruker logge på én gang med det gamle SuperOffice-passordet for å fullføre overgangen. Brukernavnet må være det samme som navnet hos Microsoft eller Google (UPN), som vanligvis, men ikke alltid, er e-postadressen.
    .fix = Spør den som styrer påloggingen i firmaet (som regel IT), hvordan brukerne på hvert domene skal logge på. Registrer domenene som skal bruke Microsoft eller Google, før migreringen. For Microsoft må en global administrator eller en programadministrator for Microsoft 365 gjøre det.
    .message =
        { $users ->
            [one] 1 bruker har
           *[other] { $users } brukere har
        } adresse på dette domenet.
    .spelling = Er det et av firmaets domener?
    .provider = Domenet tilhører en e-postleverandør.
    .tenant = Domenet er et teknisk navn hos Microsoft 365.
    .wrong = Domenet er trolig feilskrevet eller kan ikke motta e-post.
    .other = Domenet ser ikke ut til å være et av firmaets domener.
    .action = Spør den som styrer påloggingen i firmaet (som regel IT), om brukerne på { $domain } skal logge på med Microsoft eller Google. Hvis ikke, godta funnet. Hvis ja, må { $domain } registreres hos SuperOffice før migreringen: spør konsulenten hvordan. Gjelder det Microsoft, kan bare Microsoft 365-administratoren gjøre det: gi konsulentens svar videre.
    .action-check = Spør e-postadministratoren om { $domain } er et av firmaets domener, og den som styrer påloggingen (som regel IT), om brukerne på domenet skal logge på med Microsoft eller Google. Hvis svaret er ja på begge spørsmålene, må { $domain } registreres hos SuperOffice før migreringen: spør konsulenten hvordan. Gjelder det Microsoft, kan bare Microsoft 365-administratoren gjøre det: gi konsulentens svar videre. I alle andre tilfeller: ikke registrer domenet, og godta funnet.
    .action-provider = Ingenting å registrere: { $domain } er ikke et av firmaets domener.
    .action-tenant = Ikke registrer { $domain }. Registrer domenet brukerne logger på med hos Microsoft.
    .action-wrong = Ikke registrer { $domain }. Funnene om adressene til brukerne sier hva som må rettes.

domain-may-be-registered = domene som kanskje allerede er registrert
    .why = E-posten i en slik postkasse hentes med IMAP og OAuth. Det tyder på at domenet allerede er registrert hos SuperOffice, men beviser det ikke.
    .fix = Spør SuperOffice om domenet er registrert, før du registrerer det.
    .message = E-posten i denne postkassen hentes med IMAP og OAuth, så { $domain } er kanskje allerede registrert hos SuperOffice.
    .action = Spør SuperOffice om { $domain } er registrert, før du registrerer domenet.

domain-difference =
    { $difference ->
        [ending] Det skiller seg fra { $own } bare i endelsen.
       *[spelling] Det skiller seg fra { $own } bare i skrivemåten.
        [both] Det skiller seg fra { $own } bare i endelsen og skrivemåten.
    }

foreign-domain = adresse utenfor firmaets domener
    .why = Slike brukere er som regel innleide eller ansatt hos partnere. I Online gir én adresse én felles pålogging i alle firmaer der den brukes. Bare administratoren i firmaet der adressen først ble brukt (primær tenant), kan endre brukernavnet. En endring der gjelder i alle firmaene og kan stenge brukeren ute.
    .fix = Hvis domenet er firmaets eget, godta funnet. Hvis ikke, spør om brukeren trenger tilgang. Hvis brukeren ikke trenger det, fjern brukerplanen, og godta funnet. Hvis brukeren trenger det, gjør det funnet sier: skriv enten inn en adresse i firmaet, eller godta funnet og si fra til konsulenten, som finner ut hvilket firma som er primær tenant.
    .message = { $domain } ser ikke ut til å være et av firmaets domener.
    .message-spelling = Er { $domain } et av firmaets domener?
    .message-provider = { $domain } tilhører en e-postleverandør, ikke firmaet.
    .action = Spør e-postadministratoren om { $domain } er et av firmaets domener. Hvis ja, godta funnet. Hvis ikke, spør { $user } eller lederen til { $user } om { $user } trenger tilgang.
    .primary-tenant = Hvis { $user } trenger tilgang, si fra til konsulenten, godta funnet, og skriv dette som begrunnelse. Konsulenten finner ut i hvilket firma adressen først ble brukt i Online (primær tenant): bare administratoren der kan endre brukernavnet.
    .after-shared = Ingenting å fylle ut i denne raden: følg opp funnet «{ CAPITAL($finding) }» for { $user }. Der tas { $user } ut av bruk eller får en annen adresse. Da lukkes også dette funnet, med mindre den nye adressen også er utenfor firmaets domener.
    .first = Følg først opp funnet «{ CAPITAL($finding) }» for { $others }.
    .action-spelling = Spør e-postadministratoren om { $domain } er et av firmaets domener. Hvis ja, godta funnet: { $user } beholder adressen. Hvis ikke, spør { $user } eller lederen til { $user } om { $user } trenger tilgang. Hvis { $user } trenger tilgang, be e-postadministratoren om en adresse på et av firmaets domener, og skriv den inn: { $place }.
    .action-provider = Spør { $user } eller lederen til { $user } om { $user } har en jobbadresse hos dere. Hvis ja, skriv den inn i stedet for denne adressen: { $place }. Hvis { $user } arbeider for et annet firma, si fra til konsulenten, godta funnet, og skriv dette som begrunnelse (bare administratoren i firmaet der adressen først ble brukt i Online, kan endre brukernavnet). Hvis { $user } arbeider hos dere uten jobbadresse, godta funnet.

onmicrosoft-domain = adresse på .onmicrosoft.com
    .why = Et slikt domene er et firmas tekniske navn hos Microsoft 365 og blir av og til registrert hos SuperOffice ved en feil. Brukernavnet i Online må være navnet brukeren logger på med hos Microsoft (UPN), og det er vanligvis på firmaets eget domene.
    .fix = Gi brukeren en adresse på firmaets domene som første adresse, og registrer det domenet. Bare en global administrator eller en programadministrator for Microsoft 365 kan registrere det.
    .message = { $domain } er et teknisk navn hos Microsoft 365, ikke firmaets domene.
    .action = Spør Microsoft 365-administratoren hvilket navn { $user } logger på med, og skriv det inn som første e-postadresse.

sub-domain = brukere med adresse på et underdomene
    .why = Hvis brukerne skal logge på med Microsoft eller Google, blir et underdomene ikke registrert sammen med hoveddomenet. SuperOffice registrerer det manuelt når du har sendt et skjema, og det tar tid.
    .fix = Avgjør hvordan brukerne på underdomenet skal logge på. Hvis det skal være med Microsoft eller Google, send SuperOffice skjemaet for underdomener i god tid før migreringen.
    .message =
        { $users ->
            [one] 1 bruker har adresse
           *[other] { $users } brukere har adresse
        } på dette underdomenet av { $domain }.
    .action = Hvis brukerne på { $domain } skal logge på med Microsoft eller Google, send SuperOffice skjemaet for underdomener, og vent med migreringen til { $domain } er registrert.

user-without-password = bruker uten SuperOffice-passord
    .why = Passord flyttes til Online. Hvis domenet til en bruker registreres for Microsoft eller Google først etter migreringen, må brukeren logge på én gang med det gamle SuperOffice-passordet. En bruker uten passord kan trolig ikke gjøre det.
    .fix = Registrer domenet for Microsoft eller Google før migreringen. Hvis ikke, kontroller om brukeren kan få et SuperOffice-passord før migreringen; spør SuperOffice Support hvis du ikke vet hvordan.
    .message = Brukeren logger på med { $kind }, og tabellen `Credentials` viser ikke noe SuperOffice-passord.
    .message-unused = Brukeren logger på med { $kind }, og tabellen `Credentials` viser ingen bruk av SuperOffice-passordet.
    .action = Registrer brukerens domene for Microsoft eller Google før migreringen, eller kontroller om { $user } kan få et SuperOffice-passord: { $place }. Spør SuperOffice Support hvis du ikke vet hvordan.

attachment-too-large = vedlegg større enn Online tillater
    .why = I Online kan filene i én melding i en sak til sammen være høyst 25 MB.
    .fix = Spør SuperOffice om slike vedlegg flyttes. Hvis de ikke trengs, slett dem, eller oppbevar dem utenfor SuperOffice.
    .message = Vedlegg { $attachment } i Service er på { $size } MB. Grensen for en melding i en sak er 25 MB i Online.
    .message-summary = { $attachments } vedlegg i Service er større enn 25 MB. De { $listed } største er ført opp her.
    .action = Spør SuperOffice om vedlegg av denne størrelsen flyttes. Slett vedlegget i Service hvis det ikke trengs.
    .action-summary = Spør SuperOffice om vedlegg av denne størrelsen flyttes.

plan-limit = grenser i Online-planen
    .why = CRM Suite-planene Starter (ingen) og Core (100) begrenser antallet aktive prosjekter. Planer begrenser også egendefinerte objekter, og lagring og utsendelser måles, så datamengden er også et spørsmål om kostnader.
    .fix = Sett avsluttede prosjekter til fullført, eller bestill en plan som tillater flere aktive prosjekter.
    .message =
        { $projects ->
            [one] 1 prosjekt er aktivt.
           *[other] { $projects } prosjekter er aktive.
        } Planen { $plan } tillater { $limit }.
    .message-number =
        { $projects ->
            [one] 1 prosjekt er aktivt.
           *[other] { $projects } prosjekter er aktive.
        } CRM Suite-planen { $plan-without } tillater ingen, planen { $plan } tillater { $limit }.
    .message-extra-tables =
        { $tables ->
            [one] Det finnes 1 ekstratabell.
           *[other] Det finnes { $tables } ekstratabeller.
        } Online-planen kan begrense antallet egendefinerte objekter.
    .action = Sett avsluttede prosjekter til fullført i SuperOffice, eller bestill en plan som tillater flere aktive prosjekter enn { $plan }.
    .action-number = Sammenlign antallet aktive prosjekter med planen dere bestiller for Online.
    .action-extra-tables = Spør SuperOffice hvor mange egendefinerte objekter planen dere bestiller for Online, tillater.

size-of-data = datamengde
    .why = Nedetiden øker med størrelsen på databasen og dokumentarkivet. SuperOffice oppgir ingen tall i timer. Lagring måles i Online, så datamengden er også et spørsmål om kostnader.
    .fix = Planlegg migreringen sammen med SuperOffice. Brukerne kan logge på Service og Windows-klienten til opplastingen starter; de stenges ikke ute når Online Migration Tool åpnes. Brukere av webklienten kan logge på også under opplastingen: be dem avslutte arbeidet. Gamle data som ingen trenger, kan du slette før migreringen.
    .message = `{ $what }` inneholder { $size }.
    .message-pieces =
        `{ $what }` inneholder { $size } i { $pieces ->
            [one] 1 fil eller rad
           *[other] { $pieces } filer eller rader
        }.
    .message-table =
        Tabellen `{ $table }` har høyst { $rows ->
            [one] 1 rad
           *[other] { $rows } rader
        }.
    .action = Planlegg tidspunktet for migreringen sammen med SuperOffice: nedetiden øker med datamengden.


## Rules of address lists

# Records of lists without a table of SuperOffice, and records without an id.
record-with-id = post { $id }
record-in-row = posten i rad { $row }
record-of-table-in-row = { $table } i rad { $row }

# These places follow a colon.
place-address-card = { -person-card } eller firmakortet > { -email }
place-address-service = { -settings } > { -users } > brukeren, e-postadressen til Service-brukeren
place-address-list = i programmet som listen kommer fra

merge-others = Behold { $record } og slå de andre postene sammen med den. Hvis to personer deler adressen, skal ingenting endres.
merge-into-kept = Slå { $record } sammen med { $kept }, som beholdes. Hvis to personer deler adressen, skal ingenting endres.


## Reasons of verdicts

reason-not-sent = `{ $table }` er ikke sendt inn.
reason-several-not-sent = { $tables } er ikke sendt inn.
reason-nothing-to-check = Det var ingenting å kontrollere.
reason-several-databases = Eksporter fra flere databaser er blandet: `company` finnes i { $first } og, med andre verdier, i { $other }. Kontroller hver database for seg.
reason-not-central = Dette er en eksport av en Travel- eller satellittdatabase ({ $location }: current_id { $id }, systemlevel { $level }). Eksporter den sentrale databasen.
reason-satellite-database = Dette er en eksport av en satellittdatabase ({ $location }: eier `{ $owner }`, databasen til `{ $company }`). Eksporter den sentrale databasen.
reason-other-owner = Dette er en eksport av en satellittdatabase ({ $location }: eieren av lisensen er ikke databasens firma). Eksporter den sentrale databasen.
evidence-empty-table = `{ $table }` er sendt inn og er tom.
evidence-administrators = Administratorer blant de { $users } brukerne i kontrollen: { $administrators }.
evidence-no-service = `mail_in_filter` er sendt inn og er tom, og ingen Service-lisens ble funnet.
evidence-no-active-satellite = Ingen av de { $companies } firmaene i listen har en aktiv satellitt. Kontroller at listen er fullstendig.
evidence-documents-compared =
    { $documents ->
        [one] 1 dokument er sammenlignet
       *[other] { $documents } dokumenter er sammenlignet
    } med fillisten fra dokumentarkivet.
evidence-first-run = Dette er den første kontrollen, så det er ingenting å sammenligne med. Lisensen gjelder `{ $company }`, serienummer { $number }.


# Why data cannot be used. Each phrase follows the name of a table, as in `reason-data`.
reason-data = `{ $table }` { $why }.
data-of-table = `{ $table }` { $why }
data-not-sent = er ikke sendt inn
data-no-column = har ingen kolonne `{ $field }`
data-unreadable =
    har { $cells ->
        [one] 1 celle
       *[other] { $cells } celler
    } i `{ $field }` som ikke kan leses: { $places }
data-no-value = har ingen verdi i `{ $field }` i noen rad
data-only-numbers = har bare tall i `{ $field }`, så overskriftene på to kolonner kan være byttet om
data-no-row = har ingen rader, selv om denne tabellen har rader i alle databaser
data-lost-rows =
    har mistet { $rows ->
        [one] 1 rad
       *[other] { $rows } rader
    }: { $places }
data-doubt = kan være ufullstendig: { $doubt }
data-not-used = brukes ikke: { $why }
too-many-set-aside = { $lost } av { $rows } rader ble hoppet over, mer enn én av { $one-in }: { $places }
data-file-unreadable = er sendt inn som { $file }, som ikke kan leses
data-file-unreadable-because = er sendt inn som { $file }, som ikke kan leses: { $why }
data-no-header = er sendt inn som { $file }, som ikke har kolonneoverskriftene { $columns }
data-without-header = er kanskje i { $file }, som ikke har kolonneoverskrifter; bekreft det med { $option }
data-ambiguous = er kanskje i { $file }, som også passer til { $others }; velg med { $option }
data-table-continues = fortsetter kanskje under tabellen `{ $name }` i { $file }, fra rad { $row }; utvid tabellen med disse radene, eller sett inn en tom rad imellom
data-in-manifest = er ikke sendt inn, selv om { $file } står i { $manifest }
data-rows-differ =
    har { $rows ->
        [one] 1 rad
       *[other] { $rows } rader
    }, men { $manifest } oppgir { $stated } for { $file }; send begge filene slik skriptet skrev dem
data-no-user-name = har ingen kolonne `userName`; hvis den installerte versjonen er 8.1 eller eldre, send listen over alle kolonner i databasen, eller oppgi versjonen med --onsite-version
data-user-name-unreadable = har celler i `userName` som ikke kan leses
data-addresses-unassigned = er ikke sendt inn, så radene i `Email` kan ikke knyttes til brukere
data-no-rank = har ingen lesbar kolonne `rank`, som avgjør hvilken adresse som er brukerens første
data-test-copy = har bare adresser på { $domain } eller lignende domener, som i en testkopi
data-damaged =
    har { $addresses ->
        [one] 1 adresse
       *[other] { $addresses } adresser
    } til brukere i `{ $field }` med tegn som eksporten har ødelagt: { $places }
data-plans-unmarked = har navn på planer, men `extraFlags` merker ingen rad som plan
data-users-not-listed =
    mangler { $users ->
        [one] 1 bruker
       *[other] { $users } brukere
    }
data-plans-unknown = har planer i bruk som det kjøpte antallet ikke er kjent for: { $plans }
data-administrators-unknown = viser ikke om administratorene fortsatt kan logge på: den har ingen lesbar rad for personene deres ({ $users })
data-roles-unassigned = er ikke sendt inn, så roller kan ikke knyttes til brukere
data-no-administrator-right = inneholder verken `admin-all` eller `admin-users`
data-no-travel-id = har en rad uten `travel_id`: { $place }
data-no-file = inneholder ingen fil
data-other-folder = har filene til bare { $found } av { $documents } dokumenter, så den er fra en annen mappe eller ufullstendig
data-names-cut-off =
    har navn som er avkortet eller har mistet bokstaver, så filene til { $documents ->
        [one] 1 dokument
       *[other] { $documents } dokumenter
    } kunne ikke sammenlignes
data-files-absent =
    mangler filene til { $documents ->
        [one] 1 dokument
       *[other] { $documents } dokumenter
    }
data-archive-not-compared = er ikke sendt inn eller inneholder ingen filnavn, så fillisten for dokumentarkivet kunne ikke sammenlignes med den
data-appointments-absent = kan være ufullstendig: { $without } av { $documents } dokumenter har ingen rad i den
data-owners-absent = kan være ufullstendig: eierne av { $without } av { $documents } dokumenter er ikke i den
data-appointments-not-sent = er ikke sendt inn; spørringen på `document` gir samme svar uten den
data-companies-absent =
    er ikke sendt inn, og `contact` mangler firmaet til { $users ->
        [one] 1 bruker
       *[other] { $users } brukere
    }
data-version-or-later = trengs: bare versjon { $version } eller nyere er påvist, { $proof }
data-version-unreadable = trengs: config.version er `{ $text }`, som ikke er en versjon. Eller oppgi versjonen med --onsite-version
data-version-unknown = trengs: ingenting i eksportene viser versjonen. Eller oppgi versjonen med --onsite-version
data-version-entered-too-old = avgjør det: versjon { $version } ble oppgitt, men { $seen } finnes først { $range }
data-version-of-two-schemas = avgjør det: { $old } finnes bare før { $before }, men { $new } først { $range }
data-version-older-than-schema = avgjør det: versjonen er { $version }, { $proof }, men { $seen } finnes først { $range }
data-two-versions = avgjør det: versjonen er { $old }, { $old-proof }, og også { $new }, { $new-proof }
releases-from = fra { $version }
releases-after = etter { $version }
version-exactly = { $version }
version-before = eldre enn { $version }

# What proves the version. Each phrase follows the number of the version.
version-entered = som oppgitt med --onsite-version
version-of-schema = fordi { $seen } finnes
version-of-service = ifølge config.version i Service (`{ $text }`)
seen-table = tabellen { $table }
seen-column = kolonnen { $column }
seen-number-dates = kolonnen { $column } med datoer som tall
evidence-version = Versjon { $version }, { $proof }.
evidence-version-or-later = Versjon { $version } eller nyere, { $proof }.
evidence-version-after = En versjon etter { $version }, { $proof }.
evidence-version-differs = Men den er { $version }, { $proof }.

# How many users need which plan.
evidence-demand =
    { $users ->
        [one] 1 bruker trenger tilgang; brukerplan i dag
       *[other] { $users } brukere trenger tilgang; brukerplaner i dag
    }: { $plans }. Antallet kjøpte Online-planer er ikke kjent og ble ikke sammenlignet.
evidence-no-demand = Ingen bruker trenger en brukerplan. Antallet kjøpte Online-planer er ikke kjent og ble ikke sammenlignet.
demand-plan = { $users } { $plan }
demand-several-plans = { $users } med flere brukerplaner
demand-no-plan = { $users } uten brukerplan i dag
evidence-suite-plan =
    { $plan } er en CRM Suite-plan for hele firmaet: { $seats ->
        [one] 1 plass
       *[other] { $seats } plasser
    }, sammenlignet med alle brukere.
evidence-other-plan =
    `{ $plan }` er ikke en av planene i dag: { $seats ->
        [one] den ene plassen
       *[other] de { $seats } plassene
    } teller bare med i summen.

# What to send or to enter, if it is not an SQL statement.
request-users-list = eksporter listen «{ -users }» fra administrasjonsklienten med alle kolonner
request-companies-list = eksporter listen «Våre firmaer» fra administrasjonsklienten med alle kolonner
request-table = eksporter tabellen { $table } med alle kolonner
request-archive-listing = lag fillisten for dokumentarkivet på nytt, for eksempel med: dir /s \\SERVER\so_arc > archive.txt
request-document-files = { $statement }, lagret som document_files.csv
request-plans = oppgi hvor mange av hver som er kjøpt til Online: --plans NAME=N

# Doubts about a table. A phrase about a file follows the name of the file, as in `doubt-about-file`.
doubt-about-file = { $file } { $doubt }
doubt-part = en del av den { $reason }
doubt-stated-rows = oppgir { $stated } rader, men det ble funnet { $rows }
doubt-row-limit = har nøyaktig { $rows } rader, { $tool }; eksporter på nytt uten radgrense
limit-dbeaver = antallet som DBeaver henter først
limit-datagrip = antallet som DataGrip henter først
limit-management-studio = grensen for `Select Top 1000 Rows` i SQL Server Management Studio og for MySQL Workbench
limit-sql-developer = grensen for resultattabellen i SQL Developer
limit-superoffice = grensen for listeeksporter i SuperOffice
limit-xls-with-header = grensen for et .xls-regneark med overskriftsrad
limit-xls = grensen for et .xls-regneark
limit-xlsx-with-header = grensen for et .xlsx-regneark med overskriftsrad
limit-xlsx = grensen for et .xlsx-regneark
doubt-cut-header = slutter midt i overskriftsraden, så rader kan mangle; eksporter på nytt
doubt-no-line-end = slutter uten linjeskift, i motsetning til de andre filene, så rader kan mangle på slutten; eksporter på nytt
doubt-encoding = har adresser med bokstaver som kan være lest feil, fordi tegnkodingen er usikker
doubt-query = er eksportert med en spørring som bare gir noen av radene ({ $query }); eksporter hele tabellen
doubt-value-in-header = har verdien `{ $value }` i overskriften, så poster kan være i overskriften; eksporter med én overskriftsrad og én rad per post
doubt-unknown-headers = har ingen rader og mest ukjente overskrifter, som kan være verdiene i en post; eksporter med én overskriftsrad og én rad per post
doubt-header-repeated = gjentar overskriftene i rad { $row } i stedet for verdier; eksporter med én overskriftsrad og én rad per post
doubt-header-in-every-row = gjentar overskriftene i hver rad, så postene leses ikke; eksporter med én overskriftsrad og én rad per post
doubt-record-above = har en rad over overskriften som ligner en post (rad { $row }), men ikke leses; eksporter med overskriften i første rad
doubt-listing-end = slutter uten den siste linjen, så filer kan mangle; lag fillisten på nytt
doubt-rows-after =
    `{ $column }` viser til { $rows ->
        [one] 1 rad
       *[other] { $rows } rader
    } etter den siste (ID { $id })
doubt-rows-between = `{ $column }` viser til { $rows } rader etter hverandre som ikke er i den
doubt-rows-most = `{ $column }` viser til { $rows } rader, og { $missing } av dem er ikke i den
doubt-persons-absent = personene til { $employees } av { $all } medarbeidere mangler ({ $logins })
doubt-addresses-absent = { $employees } av { $all } medarbeidere har ingen rad ({ $logins })
doubt-companies-absent = firmaene til { $employees } av { $all } medarbeidere mangler
doubt-users-absent =
    listen «{ -users }» inneholder { $users ->
        [one] 1 bruker
       *[other] { $users } brukere
    } som mangler her
doubt-no-address = ingen av de { $values } verdiene i `email_address` i `Email` inneholder en @, så kolonnen kan være en annen
doubt-other-type = { $rows } rader i `Email` har en annen `type` enn { $type }, selv om de inneholder en adresse, så `type` kan inneholde andre data
doubt-next-id = den høyeste ID-en er { $highest }, men den neste ID-en i { $place } er { $next }, så omtrent { $rows } rader kan mangle; eksporter på nytt uten radgrense
doubt-missing-part = { $file } er ifølge navnet en del, men del { $part } er ikke sendt inn
doubt-subset = { $file } er ifølge navnet ikke hele tabellen ({ $word })


## Notes on inputs

# A note on an input, and what the input is if it is not used.
note-warning = advarsel: { $note }
input-not-used = ikke brukt, { $why }
not-recognised-unknown = ukjent
not-recognised-ambiguous = flertydig
not-recognised-headerless = uten overskrifter
not-recognised-ignored = utelatt
not-recognised-refused = avvist
not-recognised-copy = kopi
not-recognised-no-address = ingen kolonne med e-postadresser
several-reasons = { $first }; { $second }
either-option = { $first }, eller { $second }

# Rows that were set aside, with the reason.
rows-one = rad { $row }
rows-range = rad { $first }–{ $last }
set-aside-rows = { $rows } er hoppet over ({ $reason }): { $detail }
set-aside-first = { $number } av { $all } rader er hoppet over, blant annet { $rows } ({ $reason }): { $detail }
set-aside-all = ingen av de { $all } radene er brukt: { $rows } ({ $reason }): { $detail }
set-aside-only = { $number } av { $all } rader er hoppet over: { $rows } ({ $reason }): { $detail }
set-aside-width = antall celler
set-aside-quote = anførselstegn
set-aside-encoding = tegnkoding
set-aside-cut-off = avkortet
set-aside-key = nøkkel
set-aside-conflict = motstrid
set-aside-copy = kopi
set-aside-not-a-record = ikke en datarad
aside-unknown-table = ikke en kjent tabell
aside-unknown-cells = { $cells }, ikke en kjent tabell
aside-declared-totals = summeraden i en definert tabell
aside-remark = en merknad under en tom rad
aside-header-repeated = overskriften er gjentatt
aside-joined-rows = et linjeskift i `{ $header }`: et løst anførselstegn har slått flere rader sammen til én celle
aside-width = { $found } celler, men overskriften har { $expected }
    .layout = { $found } celler, men oppsettet har { $expected }
    .list = { $found } celler, men overskriften har { $expected }
aside-no-header = bare celler uten overskrift over seg
aside-total = en summerad
aside-unreadable-key = `{ $value }` i `{ $header }` kan ikke leses
aside-nothing-in = alle disse er tomme: { $columns }
aside-empty-field = `{ $field }` er tomt
aside-empty-key = nøkkelen er tom
aside-same-row = samme rad som { $place }
aside-same-key = nøkkelen { $key } er også i { $place }, med andre verdier
aside-cut-off = filen slutter midt i denne posten
aside-undecodable = inneholder byte som ikke er gyldige i tegnkodingen til filen
aside-broken = et linjeskift i en verdi uten anførselstegn deler denne posten
aside-border = tekst går over grensen mellom to kolonner
aside-line-length = lengden på linjen passer ikke til kolonnene
aside-text-after-quote = det kommer tekst etter et avsluttende anførselstegn i denne linjen
aside-quote-never-closed = et anførselstegn åpnes i denne linjen og avsluttes aldri
aside-quote-encloses-records = et anførselstegn åpnes i denne linjen og avsluttes først i en senere post
aside-not-a-file = beskriver ikke en fil
aside-no-address-column = ingen kolonne med e-postadresser

# Inputs that may contain more data.
more-data-file = { $file } kan ikke leses og kan inneholde mer data
more-data-table = { $file } er ikke en kjent tabell og kan inneholde mer data
more-data-columns = { $file } har også kolonner fra `{ $table }`, som ikke leses
more-data-cells = { $file } har { $cells }, som ikke er en kjent tabell og kan inneholde mer data
more-data-cells-without-header = { $file } har { $cells } uten overskrift over seg, som kan inneholde mer data
cells-one = cellen { $cell }
cells-in-area = { $number } celler i { $area }

# Notes on tables and files that were not recognised. The attributes also contain options or commands of this program.
note-copy = lik { $file }, så bare den filen leses
note-unreadable = kan ikke leses: { $why }
note-about-cells = { $cells } ved siden av tabellene i arket: { $note }
note-cells-not-read = { $cells } ved siden av tabellen: hører ikke til den og leses ikke
note-unknown-table = ikke en kjent tabell; hvis det bare er et notat, trenger du ikke å gjøre noe; hvis det er en tabell, eksporter den på nytt med kolonneoverskrifter
    .option = ikke en kjent tabell; hvis det bare er et notat, trenger du ikke å gjøre noe; hvis det er en tabell, eksporter den på nytt med kolonneoverskrifter (`analyze explain exporters` beskriver dette for hvert verktøy), eller oppgi tabellen med --table KIND=FILE, eller kolonnene med --layout KIND=FILE:COLUMN,COLUMN hvis den ikke har overskrifter
note-ambiguous = overskriften i rad { $row } passer til flere tabeller: { $tables }
    .option = overskriften i rad { $row } passer til flere tabeller: { $tables }; velg en av dem med { $option }
note-headerless = den har ingen overskrifter; de { $width } kolonnene ligner dem i spørringen for { $tables }; eksporter den på nytt med kolonneoverskrifter
    .option = den har ingen overskrifter; de { $width } kolonnene ligner dem i spørringen for { $tables }; hvis det var dette som ble eksportert, kjør på nytt med { $option }; ellers eksporter den på nytt med kolonneoverskrifter (`analyze explain exporters` beskriver dette for hvert verktøy)
    .options = den har ingen overskrifter; de { $width } kolonnene ligner dem i spørringen for { $tables }; kjør på nytt med valget for det som ble eksportert: { $options }; ellers eksporter den på nytt med kolonneoverskrifter (`analyze explain exporters` beskriver dette for hvert verktøy)
note-headers-absent = har navn som `{ $table }`, men ingen rad inneholder overskriftene ({ $headers }); eksporter den på nytt med kolonneoverskrifter: { $request }
    .command = har navn som `{ $table }`, men ingen rad inneholder overskriftene ({ $headers }); eksporter den på nytt med kolonneoverskrifter (`analyze explain exporters` beskriver dette for hvert verktøy): { $request }
    .option = har navn som `{ $table }`, men ingen rad inneholder overskriftene ({ $headers }), og kolonnene er ikke i rekkefølgen i spørringen: { $misfit }; hvis den ikke har overskrifter, oppgi kolonnene med --layout KIND=FILE:COLUMN,COLUMN, ellers eksporter den på nytt med kolonneoverskrifter (`analyze explain exporters` beskriver dette for hvert verktøy): { $request }
layout-not-needed = rad { $row } er en overskrift, så --layout trengs ikke; hvis tabellen ikke gjenkjennes, oppgi den med { $option }
layout-misfit = oppsettet passer ikke: { $why }; oppgi kolonnene i rekkefølgen de ble eksportert i (--layout KIND=FILE:COLUMN,COLUMN), eller eksporter den på nytt med kolonneoverskrifter (`analyze explain exporters` beskriver dette for hvert verktøy)
misfit-header = rad { $row } ligner en overskrift, ikke en post; legg navnene til i filen for --aliases, eller fjern raden
misfit-width = oppsettet har { $columns } kolonner, men { $rows } av { $all } rader har { $cells } celler
misfit-column = kolonne { $number } (`{ $name }`) { $why }
misfit-mostly-empty = er tom i { $empty } av { $all } rader, men skal inneholde { $wanted }
misfit-row = { $what } i rad { $row }, men skal inneholde { $wanted }; { $wrong } av { $all } rader passer ikke
misfit-empty = er tom
misfit-value = inneholder `{ $value }`
pattern-number = et heltall
pattern-flag = 0 eller 1
pattern-date = en dato
pattern-address = en e-postadresse
pattern-words = en tekst med bokstaver
pattern-identifier = navnet på en tabell eller kolonne
pattern-anything = en tekst
repeated-header = to kolonner har overskriften `{ $field }`, så ingen av dem er pålitelig
missing-columns = den har ingen kolonne { $columns }
file-changed = filen ble endret mens den ble lest; kjør på nytt når ingen programmer skriver til den
listing-unreadable = mer enn { $lines } linjer beskriver ikke en fil; lag fillisten på nytt

# Notes on tables that were read.
note-layout = ingen overskrifter; oppgitte kolonner: { $columns }
    .option = ingen overskrifter; kolonner oppgitt med --layout: { $columns }
note-declared-table = arbeidsboken definerer tabellen `{ $name }` i { $area }
note-table-next-to-cells = tabellen begynner i kolonne { $column }, ved siden av andre celler
note-cells-without-header = { $cells } uten overskrift over seg: leses ikke
note-header-row = overskriften er i rad { $row }; radene over den leses ikke som data
note-secret-columns = { $number ->
    [one] kolonnen { $columns } inneholder hemmelige data og er ikke lest; ta den ikke med i eksporten
   *[other] { $number } kolonner ({ $columns }) inneholder hemmelige data og er ikke lest; ta dem ikke med i eksporten
}
note-unneeded-columns = kolonner som ikke trengs: { $columns }
note-repeated-header = to kolonner har overskriften `{ $field }`, så ingen av dem leses; gi dem ulike overskrifter
note-lost-rows = { $rows ->
    [one] 1 rad er hoppet over: { $remedy }
   *[other] { $rows } rader er hoppet over: { $remedy }
}
remedy-width = en verdi uten anførselstegn inneholder et skilletegn eller et linjeskift; eksporter på nytt med anførselstegn rundt tekster
    .command = en verdi uten anførselstegn inneholder et skilletegn eller et linjeskift; eksporter på nytt med anførselstegn rundt tekster (`analyze explain exporters` beskriver dette for hvert verktøy)
remedy-quote = et anførselstegn i en verdi er ikke doblet; eksporter på nytt med anførselstegn rundt tekster
    .command = et anførselstegn i en verdi er ikke doblet; eksporter på nytt med anførselstegn rundt tekster (`analyze explain exporters` beskriver dette for hvert verktøy)
remedy-encoding = filen blander flere tegnkodinger; eksporter på nytt som UTF-8, hver spørring til en egen fil
remedy-cut-off = filen er avkortet; kontroller at disken har ledig plass, og eksporter eller kopier den på nytt
remedy-key = nøkkelen er tom eller skadet; eksporter tabellen på nytt fra databasen, ikke gjennom et regneark
remedy-conflict = samme nøkkel finnes to ganger med ulike verdier; send én eksport av hver tabell, alle fra samme dag
note-unreadable-cells = { $number ->
    [one] 1 celle i `{ $field }` kan ikke leses, i rad { $row }
   *[other] { $number } celler i `{ $field }` kan ikke leses, den første i rad { $row }
}
note-link = celle { $cell } viser `{ $shown }`, men lenker til { $address }; det er verdien som cellen viser, som kontrolleres
note-links-more = { $number ->
    [one] lenken i 1 celle til har en adresse som cellen ikke viser
   *[other] lenkene i { $number } celler til har adresser som cellene ikke viser
}
note-rows-not-of-users = { $rows ->
    [one] 1 rad om personer som ikke er brukere, kontrolleres ikke
   *[other] { $rows } rader om personer som ikke er brukere, kontrolleres ikke
}
note-rows-compared = { $rows ->
    [one] 1 rad leses for å sammenligne filnavn
   *[other] { $rows } rader leses for å sammenligne filnavn
}
note-rows-counted = { $rows ->
    [one] 1 rad telles og listes ikke opp
   *[other] { $rows } rader telles og listes ikke opp
}
note-ambiguous-dates = datoene i `{ $field }` kan være dag-måned eller måned-dag, så de brukes ikke; eksporter datoer som ÅÅÅÅ-MM-DD
note-date-logins = { $number ->
    [one] 1 bruker-ID er en dato, i rad { $row } (`{ $login }`): Excel gjør en bruker-ID som MAR1 om til en dato; eksporter tabellen på nytt fra databasen, ikke gjennom et regneark
   *[other] { $number } bruker-ID-er er datoer, den første i rad { $row } (`{ $login }`): Excel gjør en bruker-ID som MAR1 om til en dato; eksporter tabellen på nytt fra databasen, ikke gjennom et regneark
}
note-pilcrows = { $number ->
    [one] 1 adresse inneholder `¶`, i rad { $row }: DBeaver skriver `¶` for et linjeskift; feltet i SuperOffice har flere linjer
   *[other] { $number } adresser inneholder `¶`, den første i rad { $row }: DBeaver skriver `¶` for et linjeskift; feltet i SuperOffice har flere linjer
}

# Notes on text files.
note-encoding-possible = tegnkodingen er ikke sikker: den kan være { $encoding }; hvis bokstaver ser feil ut, eksporter som UTF-8
    .option = tegnkodingen er ikke sikker: den kan være { $encoding }; hvis bokstaver ser feil ut, eksporter som UTF-8 eller oppgi tegnkodingen (--encoding FILE={ $encoding })
note-encoding-chosen = tegnkodingen er ikke sikker: lest som { $chosen }, men { $other } er også mulig; hvis bokstaver ser feil ut, eksporter som UTF-8
    .option = tegnkodingen er ikke sikker: lest som { $chosen }, men { $other } er også mulig; hvis bokstaver ser feil ut, eksporter som UTF-8 eller oppgi tegnkodingen (--encoding FILE={ $other })
note-mixed-encodings = { $lines ->
    [one] to tegnkodinger er blandet: 1 linje er ikke i { $encoding }, og raden hoppes over; eksporter på nytt som UTF-8, hver spørring til en egen fil
   *[other] to tegnkodinger er blandet: { $lines } linjer er ikke i { $encoding }, og radene hoppes over; eksporter på nytt som UTF-8, hver spørring til en egen fil
}
note-damage = { $cells ->
    [one] kolonne { $column }, 1 celle, i rad { $row }: { $why }
   *[other] kolonne { $column }, { $cells } celler fra rad { $row }: { $why }
}
    .named = { $cells ->
        [one] kolonne { $column } ({ $name }), 1 celle, i rad { $row }: { $why }
       *[other] kolonne { $column } ({ $name }), { $cells } celler fra rad { $row }: { $why }
    }
damage-exponent = Excel har forkortet lange tall (som 8,98802E+19), og sifrene er tapt; eksporter på nytt fra databasen direkte til en fil, eller lagre i Excel som Excel-arbeidsbok (.xlsx)
damage-hashes = Excel har lagret #### fordi kolonnen var for smal; gjør kolonnen bredere og lagre på nytt, som Excel-arbeidsbok (.xlsx)
damage-letters-lost = spørsmålstegn erstatter bokstaver (å, ä, ö, ø, æ, é …), som i en fil skrevet som ASCII; eksporter på nytt i PowerShell med Export-Csv -Encoding UTF8 -NoTypeInformation
damage-mojibake = bokstaver er lest med feil tegnkoding og lagret igjen (Ã¥ i stedet for å); eksporter på nytt som UTF-8, og ikke åpne filen før du sender den
damage-replacement = U+FFFD erstatter tegn som et tidligere program ikke kunne lese; eksporter på nytt fra databasen, som UTF-8
damage-control = kontrolltegn U+0080 til U+009F, vanligvis anførselstegn fra Windows lagret som Latin-1; eksporter på nytt som UTF-8
note-skipped-lines = { $lines ->
    [one] 1 linje er hoppet over ({ $kind }), i rad { $row }
   *[other] { $lines } linjer er hoppet over ({ $kind }), den første i rad { $row }
}
skipped-blank = tom
skipped-type-line = typelinje fra PowerShell
skipped-separator-line = skilletegnlinje for Excel
skipped-dashes = bindestreker
skipped-repeated-header = gjentatt overskrift
skipped-row-count = antall rader
skipped-completion-time = sluttidspunkt
skipped-prompt = ledetekst
skipped-partial-query = spørring på noen av radene
skipped-message = melding fra databasen
skipped-preamble = tekst over overskriften
note-listing = lest som filliste i formatet til { $program }

# Notes on workbooks and archives.
note-cells-no-result = formler uten lagret resultat i { $columns }: verdiene er ukjente; åpne arbeidsboken i Excel eller LibreOffice, la den beregne, lagre og send på nytt
note-cells-error = feilverdier som #N/A i { $columns }: verdiene er ukjente; rett formlene, eller send en eksport av verdiene
note-cells-lost-digits = heltall med 16 sifre eller flere i { $columns }: et regneark beholder 15, så de siste sifrene er tapt; eksporter kolonnen som tekst
column-and-count = kolonne { $column } ({ $cells })
note-hidden-rows = { $number ->
    [one] 1 rad er skjult med et filter eller for hånd, men leses: { $named }
   *[other] { $number } rader er skjult med et filter eller for hånd, men leses: { $named }
}
note-hidden-columns = { $number ->
    [one] 1 skjult kolonneområde som likevel leses: { $named }
   *[other] { $number } skjulte kolonneområder som likevel leses: { $named }
}
note-sheet-hidden = arket er skjult i arbeidsboken; radene leses
note-sheet-dialogue = arket er en dialogboks uten rader, så det leses ikke
note-sheet-macros = arket er et makroark uten rader, så det leses ikke
note-sheet-chart = arket er et diagram uten rader, så det leses ikke
note-sheet-code = arket er en kodemodul uten rader, så det leses ikke
note-same-name-in-archive = arkivfilen inneholder en annen fil med samme navn
note-outside-archive = navnet peker ut av arkivfilen; delen som gjør det (`..`, en stasjon eller en skråstrek først), vises ikke
note-read-as-text = ikke en arbeidsbok, selv om navnet tyder på det; leses som tekst
note-read-as-workbook = en arbeidsbok, selv om navnet sier noe annet; leses som arbeidsbok

# Notes on users and on the age of the built-in lists.
note-users = Brukere som { $kind }: { $users } av { $all }.
    .named = Brukere som { $kind }: { $users } av { $all } ({ $names }).
note-unknown-types = Kolonnen Type i brukerlisten har verdier som ikke er kjent: { $values }. Rader med disse verdiene regnes som brukere.
note-users-without-column = `associate` har ingen kolonne `{ $field }`, så hver rad regnes som bruker i den sammenhengen
note-persons-incomplete = `person` er ufullstendig. Tidligere ansatte blant radene som mangler, regnes som brukere.
note-persons-missing = `person` mangler eller er usikker. Tidligere ansatte kan ikke gjenkjennes og regnes derfor som brukere.
note-owners-not-sent = `OwnerContactLink` er ikke sendt inn. Brukere i alle firmaer regnes med.
note-owners-empty = `OwnerContactLink` er sendt inn og er tom. Brukere i alle firmaer regnes med.
note-owners-incomplete = `OwnerContactLink` kan være ufullstendig. Brukere i alle firmaer regnes med.
note-test-copy = Dette er en eksport av en testkopi: alle e-postadressene til brukerne er på { $domain } eller et lignende domene. Eksporter produksjonsdatabasen.
note-lists = Lister for kontroll av e-post: { $lists }
note-old-list = Listen over { $list } er fra { $day }, mer enn et år før den nyeste datoen i eksportene ({ $newest }). Nyere oppføringer mangler; bruk en nyere utgave av programmet.

# Notes on changes since an earlier report, and on decisions.
note-other-customer = Den forrige rapporten har et annet firma og et annet serienummer, så ingen av funnene regnes som rettet. Er det riktig fil?
note-newer-baseline = Den forrige rapporten har nyere data ({ $then }) enn disse eksportene ({ $now }). Er det den eldste rapporten som er oppgitt?
note-fewer-rows = Tabellen `{ $table }` hadde { $then } rader i den forrige rapporten og har { $now } nå
note-table-not-sent-again = Tabellen `{ $table }` var med i den forrige rapporten og er ikke sendt inn denne gangen
note-is-export-complete = { $note }. Er eksporten fullstendig?
note-undecided-before = Den forrige rapporten avgjorde ikke følgende krav, så funn der kan regnes som nye, selv om de fantes før: { $requirements }
note-accepted-before = { $findings ->
    [one] 1 funn var godtatt i den forrige rapporten. Det regnes som åpent hvis filen med beslutninger ikke oppgis på nytt.
   *[other] { $findings } funn var godtatt i den forrige rapporten. De regnes som åpne hvis filen med beslutninger ikke oppgis på nytt.
}
    .option = { $findings ->
        [one] 1 funn var godtatt i den forrige rapporten. Det regnes som åpent hvis filen med beslutninger ikke oppgis på nytt (--decisions).
       *[other] { $findings } funn var godtatt i den forrige rapporten. De regnes som åpne hvis filen med beslutninger ikke oppgis på nytt (--decisions).
    }
note-new-users = { $users ->
    [one] 1 ny bruker siden den forrige rapporten: { $names }
   *[other] { $users } nye brukere siden den forrige rapporten: { $names }
}
note-gone-users = { $users ->
    [one] 1 bruker er i den forrige rapporten og ikke i disse eksportene: { $names }. SuperOffice merker brukere som tidligere ansatte og sletter dem ikke, så funnene om brukeren regnes ikke som rettet. Er eksporten fullstendig?
   *[other] { $users } brukere er i den forrige rapporten og ikke i disse eksportene: { $names }. SuperOffice merker brukere som tidligere ansatte og sletter dem ikke, så funnene om dem regnes ikke som rettet. Er eksporten fullstendig?
}
note-rules-not-requested = { $findings ->
    [one] 1 funn i den forrige rapporten er utelatt, fordi det ikke ble bedt om regelen
   *[other] { $findings } funn i den forrige rapporten er utelatt, fordi det ikke ble bedt om reglene
}
note-unknown-rules = { $findings ->
    [one] 1 funn i den forrige rapporten er utelatt, fordi denne versjonen ikke har regelen
   *[other] { $findings } funn i den forrige rapporten er utelatt, fordi denne versjonen ikke har reglene
}
note-accepted-without-reason = Godtatt uten begrunnelse, så funnene er fortsatt åpne: { $decisions }
note-done-but-found = Merket som utført, men fortsatt i eksportene: { $decisions }
note-nothing-to-apply = Beslutninger om å bruke et forslag, men funnet har ikke noe: { $decisions }
note-expired-decisions = Utløpte beslutninger (funnene teller igjen): { $decisions }
note-unused-decisions = Beslutninger som ikke passer til noe funn i denne rapporten: { $decisions }
note-decisions-on-fixed = Beslutninger om rettede funn (de kan slettes): { $decisions }
note-conflicting-decisions = Ulike beslutninger om samme funn: { $decisions }
conflicting-decisions = { $used } gjelder, ikke { $other }
decision-on-finding = { $place } ({ $finding })
decision-on-user = { $place } ({ $rule } for bruker { $user })

# Notes on lists of addresses. A reason begins after the name of the file.
note-no-address-column = Ingen kolonneoverskrift er kjent for e-postadresser.
    .option = Ingen kolonneoverskrift er kjent for e-postadresser. Hvis en kolonne inneholder adresser, oppgi overskriften med --column.
note-rows-without-address = { $rows ->
    [one] 1 rad uten adresse
   *[other] { $rows } rader uten adresse
}
note-rows-of-other-type = { $rows ->
    [one] 1 rad med navn i chat eller telefonnumre, ikke kontrollert
   *[other] { $rows } rader med navn i chat eller telefonnumre, ikke kontrollert
}
note-secret-column-ignored = Kolonnen { $columns } inneholder hemmelige data og er ikke lest. Ta den ikke med neste gang.
note-list-without-header = Listen har ingen overskriftsrad. Rad { $row } leses som første post og { $columns } som adresser.
note-columns-not-read = Ikke lest, selv om noen celler inneholder en @: { $columns }.
    .option = Ikke lest, selv om noen celler inneholder en @: { $columns }. Hvis dette er adresser, oppgi overskriften med --column.
list-unreadable-file = { $file } kan ikke leses
list-unreadable-rows = { $rows ->
    [one] har 1 rad som ikke kan leses, rad { $row } ({ $why })
   *[other] har { $rows } rader som ikke kan leses, den første er rad { $row } ({ $why })
}
list-cells-with-error = { $cells ->
    [one] har 1 celle med en feil i stedet for en adresse
   *[other] har { $cells } celler med en feil i stedet for en adresse
}
list-empty = listen inneholder ingen adresse

# Files that are not read. The reason follows the words "not read".
not-read = ikke lest: { $why }
left-out-macos = en metadatafil fra macOS
left-out-lock = låsefilen til en åpen arbeidsbok; lagre og lukk arbeidsboken hvis de siste endringene er viktige
left-out-browser = en metadatafil fra filbehandleren
left-out-query-log = loggen fra eksportskriptet
    .command = loggen fra skriptet fra `analyze queries`
left-out-hidden = en skjult fil
left-out-link = en lenke
left-out-mail-signature = signaturen til en e-post (S/MIME)
left-out-vcard = et visittkort (vCard)
left-out-calendar = en kalenderoppføring
left-out-pgp-signature = en signatur (PGP)
left-out-pgp-key = en offentlig nøkkel (PGP)
left-out-certificate = et sertifikat
left-out-json-report = en rapport fra dette programmet, ikke en eksport
    .option = en rapport fra dette programmet, ikke en eksport; oppgi den med --baseline for å sammenligne med den
left-out-report = en rapport fra dette programmet, ikke en eksport
    .option = en rapport fra dette programmet, ikke en eksport; bare tiltakslisten (--decisions) og JSON-filen (--baseline) kan brukes på nytt
left-out-fix-list = en tiltaksliste fra dette programmet, ikke en eksport
    .option = en tiltaksliste fra dette programmet, ikke en eksport; oppgi den med --decisions for å bruke beslutningene
left-out-report-table = en tabell i en rapport fra dette programmet, ikke en eksport
    .option = en tabell i en rapport fra dette programmet, ikke en eksport; bare tiltakslisten (--decisions) og JSON-filen (--baseline) kan brukes på nytt
left-out-html-text = en tekst i HTML uten tabell
left-out-picture = et bilde i teksten i e-posten
left-out-forwarded-message = en videresendt melding uten vedlegg
left-out-forwarded-mail = en videresendt e-post uten vedlegg
left-out-winmail = formatet til en e-post (winmail.dat) uten vedlegg
left-out-outlook-item = et Outlook-element som ikke er en e-post, uten vedlegg
left-out-signature-of-mail = signaturen til e-posten
left-out-pgp-version = versjonen av PGP
left-out-delivery-report = en leveringsrapport
left-out-read-receipt = en lesebekreftelse
left-out-spam-report = en søppelpostrapport
left-out-mail-header = hodet til en annen e-post
left-out-not-a-file = verken en fil eller en mappe
left-out-link-name = en lenke; oppgi den på kommandolinjen for å lese den

# Files and sheets that are refused: the cause, and what to do. The attributes also contain technical causes, or options and commands of this program.
refused-archive-empty = en arkivfil uten filer; pakk den på nytt
refused-archive-password = passordbeskyttet; pakk den ut med passordet i mappen og kjør på nytt
refused-archive-packing = pakket på en måte som ikke støttes; pakk den ut i mappen og kjør på nytt
    .cause = pakket på en måte som ikke støttes ({ $cause }); pakk den ut i mappen og kjør på nytt
refused-archive-compression = en komprimering i arkivfilen som ikke støttes ({ $method }); pakk den på nytt med Deflate, standardmetoden, eller pakk den ut i mappen
refused-archive-damaged = en skadet eller ufullstendig arkivfil; kopier eller last den ned på nytt
    .cause = en skadet eller ufullstendig arkivfil ({ $cause }); kopier eller last den ned på nytt
refused-split-archive = én del av en delt zip-fil; legg alle delene i én mappe, pakk dem ut sammen, for eksempel med 7-Zip, og oppgi mappen med de utpakkede filene
refused-too-many-members = inneholder mer enn { $files } filer; send bare eksportene
refused-member-damaged = en skadet eller ufullstendig fil i en arkivfil; pakk arkivfilen på nytt
    .cause = en skadet eller ufullstendig fil i en arkivfil ({ $cause }); pakk arkivfilen på nytt
refused-bomb = blir over 200 ganger så stor når den pakkes ut, noe ingen eksport blir, så den leses ikke; send den utpakket
refused-archives-too-large = alle arkivfilene blir til sammen over 2 GB når de pakkes ut; send eksportene utpakket
refused-document = { $what }, ikke en tabell; { $remedy }
refused-text-document = { $what }, ikke en tabell i tekst; { $remedy }
remedy-export = eksporter selve tabellen som .csv eller .xlsx
remedy-unpack = pakk den ut i mappen og kjør på nytt
remedy-query = kjør skriptet du har fått, mot databasen og send eksportene
    .command = kjør skriptet fra `analyze queries` mot databasen og send eksportene
remedy-remove = fjern den fra mappen
remedy-save-again = åpne den i Excel eller LibreOffice og lagre den som .xlsx
remedy-save-in-excel = åpne den i Excel og lagre den som Excel-arbeidsbok (.xlsx)
remedy-choose-csv = velg CSV som utdataformat i verktøyet, for eksempel `--csv` i psql
format-pdf = et PDF-dokument
format-png = et PNG-bilde
format-jpeg = et JPEG-bilde
format-gif = et GIF-bilde
format-tiff = et TIFF-bilde
format-webp = et WebP-bilde
format-heic = et HEIC-bilde
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
format-backup = en sikkerhetskopi fra SQL Server
format-access = en Access-database
format-program = et program
format-excel-2 = en arbeidsbok fra Excel 2
format-excel-3 = en arbeidsbok fra Excel 3
format-excel-4 = en arbeidsbok fra Excel 4
format-office = et Word-, PowerPoint- eller Visio-dokument
format-open-document = en OpenDocument-fil som ikke er et regneark
format-old-office = et gammelt Office-dokument som ikke er en arbeidsbok
format-html = en nettside (HTML), uansett navn
format-xml-spreadsheet = et XML-regneark fra Excel 2003
format-sylk = et SYLK-regneark
format-dif = et DIF-regneark
format-dbase = en dBASE-tabell
format-xml = et XML-dokument
format-json = et JSON-dokument
format-rtf = et dokument i rik tekst (RTF)
format-boxed = en tabell tegnet med linjer for skjermen
refused-protected-ods = arbeidsboken er passordbeskyttet; åpne den i LibreOffice med passordet, velg Fil > Lagre som, skriv inn et nytt navn, fjern krysset for «Lagre med passord», lagre og send den nye filen
refused-apple-numbers = et dokument fra Apple Numbers; åpne det i Numbers, eksporter det som CSV eller Excel, og send den filen
refused-protected-workbook = arbeidsboken er passordbeskyttet; åpne den i Excel, fjern passordet under Fil > Informasjon > Beskytt arbeidsbok > Krypter med passord, lagre den og send den filen
refused-protected-office = en passordbeskyttet Office-fil; åpne den i Excel, fjern passordet under Fil > Informasjon > Beskytt arbeidsbok > Krypter med passord, lagre den og send den filen
refused-workbook-damaged = arbeidsboken er skadet eller ufullstendig; kopier eller last den ned på nytt, eller åpne den i Excel eller LibreOffice og lagre den som .xlsx under et nytt navn
    .cause = arbeidsboken er skadet eller ufullstendig ({ $cause }); kopier eller last den ned på nytt, eller åpne den i Excel eller LibreOffice og lagre den som .xlsx under et nytt navn
refused-workbook-too-large = arbeidsboken blir større enn noen eksport når den pakkes ut, så den leses ikke; eksporter hver tabell som .csv i stedet
    .cause = arbeidsboken blir til { $size } når den pakkes ut, mer enn noen eksport inneholder, så den leses ikke; eksporter hver tabell som .csv i stedet
refused-workbook-unreadable = arbeidsboken er skadet eller av en type som ikke kan leses her; åpne den i Excel eller LibreOffice, lagre den som .xlsx under et nytt navn og send den filen
    .cause = arbeidsboken er skadet eller av en type som ikke kan leses her ({ $cause }); åpne den i Excel eller LibreOffice, lagre den som .xlsx under et nytt navn og send den filen
refused-cell-outside = arket er skadet: det inneholder en celle { $cell }, som ikke finnes i noe ark; åpne arbeidsboken i Excel eller LibreOffice, lagre den som .xlsx under et nytt navn og send den filen
refused-cell-order = arket er skadet: celle { $cell } kommer etter en senere rad; åpne arbeidsboken i Excel eller LibreOffice, lagre den som .xlsx under et nytt navn og send den filen
refused-cell-twice = arket er skadet: celle { $cell } er lagret to ganger eller i feil rekkefølge; åpne arbeidsboken i Excel eller LibreOffice, lagre den som .xlsx under et nytt navn og send den filen
refused-sheet-too-many-cells = arket inneholder flere celler enn noen eksport når det pakkes ut, så det leses ikke; eksporter tabellen som .csv i stedet
refused-sheet-too-much-row = arket inneholder mer tekst i én rad enn noen eksport når det pakkes ut, så det leses ikke; eksporter tabellen som .csv i stedet
refused-sheet-too-much-text = arket inneholder mer tekst enn noen eksport når det pakkes ut, så det leses ikke; eksporter tabellen som .csv i stedet
refused-not-a-workbook = innholdet er ikke en arbeidsbok; eksporter tabellen på nytt som .csv eller .xlsx
refused-nested-archive = en arkivfil i en arkivfil i en arkivfil åpnes ikke; pakk den ut i mappen og kjør på nytt
refused-nested-mail = en e-post i en e-post i en e-post åpnes ikke; lagre vedleggene i mappen og kjør på nytt
refused-unsearchable = kan ikke gjennomsøkes; skaff deg leserettighet og kjør på nytt
    .cause = kan ikke gjennomsøkes ({ $cause }); skaff deg leserettighet og kjør på nytt
refused-unreadable = kan ikke leses; kontroller at filen er fullstendig, og at du har leserettighet
    .cause = kan ikke leses ({ $cause }); kontroller at filen er fullstendig, og at du har leserettighet
refused-in-use = kan ikke leses; den er åpen i et annet program; lukk den der, for eksempel arbeidsboken i Excel, og kjør på nytt
    .cause = kan ikke leses ({ $cause }); den er åpen i et annet program; lukk den der, for eksempel arbeidsboken i Excel, og kjør på nytt
refused-read-error = kan ikke leses til slutten ({ $cause }); kontroller at filen er fullstendig og ikke låst
refused-changed = ble endret mens den ble lest; vent til den er ferdig skrevet, og kjør på nytt
refused-no-bytes = tom, 0 byte; eksporter tabellen på nytt (en tom tabell har likevel overskriftsraden)
refused-blank = filen er tom; eksporter tabellen på nytt (en tom tabell har likevel overskriftsraden)
refused-mailbox = en postkassefil med flere e-poster; lagre vedleggene i mappen
refused-package-damaged = en arkivfil eller arbeidsbok som er skadet eller ufullstendig; kopier eller last den ned på nytt
    .cause = en arkivfil eller arbeidsbok som er skadet eller ufullstendig ({ $cause }); kopier eller last den ned på nytt
refused-office-damaged = en gammel Office-fil som er skadet eller ufullstendig; kopier eller last den ned på nytt
    .cause = en gammel Office-fil som er skadet eller ufullstendig ({ $cause }); kopier eller last den ned på nytt
refused-web-archive = en nettside lagret som én fil (.mht), ikke en tabell; åpne den i Excel og lagre den som Excel-arbeidsbok (.xlsx)
refused-outlook-damaged = en Outlook-melding som er skadet eller ufullstendig; lagre meldingen på nytt
    .cause = en Outlook-melding som er skadet eller ufullstendig ({ $cause }); lagre meldingen på nytt
refused-outlook-part = en Outlook-melding med en skadet del; lagre meldingen på nytt
refused-attachment-empty = et vedlegg uten innhold; lagre meldingen på nytt
refused-attachment-damaged = et vedlegg som er skadet eller ufullstendig; lagre meldingen på nytt
refused-attachment-cut-off = et vedlegg som er skadet eller avkortet; lagre hele e-posten på nytt
refused-attachment-uuencode = et vedlegg i teksten i e-posten (uuencode) som er skadet eller avkortet; lagre hele e-posten på nytt
refused-mail-part = en avkortet del av en e-post; lagre hele e-posten på nytt
refused-outlook-no-attachments = en Outlook-melding uten vedlegg; hvis eksportene ligger bak en lenke, last dem ned i mappen
refused-mail-no-attachments = en e-post uten vedlegg; hvis eksportene ligger bak en lenke, last dem ned i mappen
refused-only-a-link = bare en lenke til en fil, ikke selve filen; last ned filen i mappen
refused-embedded-object = et objekt fra et annet program i meldingen; send eksporten som fil
refused-mail-damaged = en skadet e-post; lagre vedleggene i mappen
refused-mail-too-large = en e-post på over 512 MB; lagre vedleggene i mappen
refused-winmail-damaged = en winmail.dat fra Outlook som er skadet eller avkortet; be avsenderen sende e-posten på nytt som ren tekst eller HTML i stedet for rik tekst
refused-winmail-object = en e-post eller et objekt i en winmail.dat fra Outlook, som ikke kan leses; åpne e-posten i Outlook og lagre vedleggene i mappen
refused-mail-piece = én av flere deler av en stor e-post; åpne e-posten i e-postprogrammet og lagre vedleggene i mappen
refused-smime-detached = signaturen til en e-post (S/MIME) uten e-posten; fjern den fra mappen
refused-smime-signed = en signert e-post (S/MIME) med innholdet inne i signaturen; åpne den i e-postprogrammet og lagre vedleggene i mappen
refused-smime-encrypted = en kryptert e-post (S/MIME), som bare mottakeren kan åpne; åpne den i e-postprogrammet og lagre vedleggene i mappen
refused-smime-compressed = en komprimert e-post (S/MIME); åpne den i e-postprogrammet og lagre vedleggene i mappen
refused-pgp = kryptert med PGP; dekrypter den, for eksempel i e-postprogrammet, og lagre filene i mappen
refused-pgp-text = en tekst i en PGP-signatur; fjern signaturen, for eksempel med `gpg --decrypt`, og lagre filen i mappen

# Text files that are refused.
refused-too-damaged = mer enn { $records } poster er skadet (den første: { $first }); eksporter tabellen på nytt, som CSV med alle tekster i anførselstegn, eller som XLSX
refused-long-line = linje { $line } er lengre enn { $size } MB, så filen er ikke en tabell; eksporter tabellen på nytt som CSV
refused-second-result = et nytt resultat med andre kolonner begynner i rad { $row }; eksporter hver spørring til en egen fil
refused-sql-error = en SQL-feilmelding i stedet for data: «{ $text }»; rett spørringen og eksporter på nytt
refused-utf-32 = filen er i UTF-32, som ikke støttes; lagre den som UTF-8
refused-joined-utf-16 = { $lines ->
    [one] to tegnkodinger er slått sammen i én fil: 1 linje er i UTF-16, linjene før i enkeltbyte, som UTF-8; eksporter på nytt, hver spørring til en egen fil i UTF-8
   *[other] to tegnkodinger er slått sammen i én fil: { $lines } linjer er i UTF-16, linjene før i enkeltbyte, som UTF-8; eksporter på nytt, hver spørring til en egen fil i UTF-8
}
refused-joined-bytes = { $lines ->
    [one] to tegnkodinger er slått sammen i én fil: 1 linje er i enkeltbyte, linjene før i UTF-16; eksporter på nytt, hver spørring til en egen fil i UTF-8
   *[other] to tegnkodinger er slått sammen i én fil: { $lines } linjer er i enkeltbyte, linjene før i UTF-16; eksporter på nytt, hver spørring til en egen fil i UTF-8
}
refused-binary = binære data, ikke tekst; eksporter tabellen på nytt som .csv eller .xlsx
refused-encoding = tegnkodingen er uklar (kanskje { $encodings }); eksporter som UTF-8
    .option = tegnkodingen er uklar (kanskje { $encodings }); eksporter som UTF-8, eller oppgi tegnkodingen (--encoding FILE=cp850)
either-encoding = { $first } eller { $second }
refused-no-rows = ingen linje ligner en rad i en tabell; eksporter tabellen som CSV med en overskriftsrad
refused-separator = skilletegnet mellom cellene er uklart; eksporter tabellen som CSV med en overskriftsrad og anførselstegn rundt tekster
    .command = skilletegnet mellom cellene er uklart; eksporter tabellen som CSV med en overskriftsrad og anførselstegn rundt tekster (`analyze explain exporters` beskriver dette for hvert verktøy)
refused-separators = skilletegnet mellom cellene er uklart ({ $first } eller { $second }); eksporter tabellen med en overskriftsrad og anførselstegn rundt tekster, eller legg til `sep=;` (med riktig tegn) som første linje
    .command = skilletegnet mellom cellene er uklart ({ $first } eller { $second }); eksporter tabellen med en overskriftsrad og anførselstegn rundt tekster (`analyze explain exporters` beskriver dette for hvert verktøy), eller legg til `sep=;` (med riktig tegn) som første linje
separator-tab = tabulator
separator-space = mellomrom
separator-none = ingenting
refused-two-exports = cellene er skilt med { $first } i begynnelsen og med { $second } lenger ned, så filen inneholder to eksporter; eksporter hver av dem til en egen fil
refused-format-objects = formateringsobjekter fra PowerShell i stedet for data; utelat Format-Table eller Format-List og eksporter på nytt i PowerShell med Export-Csv -Encoding UTF8 -NoTypeInformation
refused-wrapped-lines = linjer er brutt, så ingen linje inneholder en hel post; eksporter på nytt med sqlcmd -W -s";" -w 65535 -u, uten -h -1, eller i SQL*Plus med SET MARKUP CSV ON før SPOOL

# Subjects of findings that have neither a login nor a name.
subject-traveller = Travel-registrering { $id }
subject-associate = bruker nr. { $id }
subject-satellite = satellitt { $id }
subject-database = databasen
subject-table = tabellen { $table }
subject-plan = planen { $plan }
subject-all-plans = alle planer
subject-attachment = vedlegg { $id }
subject-large-attachments = vedlegg som er for store
subject-projects = aktive prosjekter
subject-extra-tables = ekstratabeller
subject-document = dokument { $id }
subject-missing-files = dokumenter uten fil
subject-file = filen { $path }
subject-large-files = filer som er for store
subject-marketing-licences = lisenser for Marketing
subject-archive = dokumentarkiv { $id }

# A note on files next to the folders of customers.
note-customer-unknown = Ikke lest fordi kunden ikke er kjent: { $files }. Flytt hver fil til mappen for kunden.

# The verdict of one requirement of a customer, with its numbers of findings.
verdict-with-counts = { $verdict }: { $counts }
verdict-count = { $number } { $verdict }


## Words of reports: verdicts, severities, defects

verdict-fail = må rettes
    .short = rettes
verdict-unknown = ikke kontrollert
    .short = ukjent
verdict-review = bør kontrolleres
    .short = kontrolleres
verdict-pass = oppfylt
    .short = oppfylt
verdict-not-applicable = ikke aktuelt
    .short = uaktuelt
    .abbreviation = –

overall-not-ready = ikke klar
overall-undecided = ikke avgjort
overall-ready-with-reviews = klar etter kontroll
overall-ready = klar
overall-could-not-run = kunne ikke kjøres

severity-info = til informasjon
severity-prepare = må forberedes
severity-kept = lukkes av seg selv

status-new = nytt
status-open = åpent
status-accepted = godtatt
status-fixed = rettet
status-unchecked = ikke kontrollert på nytt
status-since = { $status } siden { $day }

fix-auto = sikkert
fix-confirm = må bekreftes
fix-manual = må undersøkes

yes = ja
no = nei

decision-accept = godta
    .synonyms = godtatt | godkjenn | godkjent | aksepter | akseptert | greit | ignorer | behold | la stå
decision-apply = bruk forslaget
    .synonyms = bruk | bruk forslag | bekreft | bekreftet | endre
decision-reject = ikke godta
    .synonyms = må rettes | avvis | avvist | ikke godtatt | ikke godkjent | nei | rettes
decision-later = senere
    .synonyms = utsett | utsatt | vent | venter | ikke ennå | åpen | åpent
decision-done = utført
    .synonyms = ferdig | fikset | rettet | endret | løst | fullført | gjort
done-yes = ja
    .synonyms = j
done-no = nei
    .synonyms = n | åpen | åpent | ikke ennå
done-still-found = markert som utført, finnes fortsatt

decision-until = { $decision } til { $day }
decision-until-word = fram til | frem til | inntil | til
decision-with-owner = { $decision }, av { $owner }
decision-with-reason = { $decision }: { $reason }
decision-with-owner-and-reason = { $decision }, av { $owner }: { $reason }
decision-owner = ansvarlig { $owner }

keep = beholdes
keep-because = beholdes: { $reason }
keep-sentence = Behold { $name }.
keep-sentence-because = Behold { $name }: { $reason }.

place = { $file } rad { $row }
place-rows = { $file } rader { $rows }
place-more = { $file } rad { $row } og ytterligere { $more }

difference-case = store og små bokstaver
difference-space = mellomrom
difference-nbsp = et hardt mellomrom
difference-tab = en tabulator
difference-line-break = et linjeskift
difference-invisible = et skjult tegn
difference-direction = et retningstegn
difference-entity = en HTML-entitet
difference-prefix = et prefiks som «mailto:»
difference-percent = prosentkoding
difference-hyperlink = en hyperkobling
difference-wrapper = parenteser eller andre tegn rundt
difference-comment = en kommentar
difference-separator = et skilletegn på slutten
difference-quotes = anførselstegn
difference-width = tegn i full bredde
difference-composition = skrivemåten av aksenter
difference-idna = skrivemåten av domenet
difference-trailing-dot = et punktum på slutten
difference-plus-tag = delen etter +
difference-dots = punktum foran @
difference-provider-twin = at leverandøren har to domener
difference-subdomain-user = underdomenet
group-member = gruppe { $group }, { $member } av { $size }
match-exact = like
match-person = knyttet til samme person
match-look-alike = ser like ut
match-except = like bortsett fra { $differences }
group-equal-except = gruppe { $group }, { $member } av { $size }, like bortsett fra { $differences }

hidden-space = [hardt mellomrom]
hidden-tab = [tabulator]
hidden-line-break = [linjeskift]
hidden-character = [skjult tegn]

rule-count = { $rule } ({ $number })
rule-names = { $rule } ({ $number }): { $names }
records-checked =
    { $number ->
        [one] 1 post kontrollert, ingen funn
       *[other] { $number } poster kontrollert, ingen funn
    }
accepted-count = { $number } godtatt
only-checked = Bare { $rules } er kontrollert


## Columns

column-accepted = godtatt
column-action = tiltak
column-change-to = endre til
column-checked = kontrollert
column-company = firma
column-customer = kunde
column-data-of = data fra
column-decision = beslutning
column-decision-reason = begrunnelse
column-documentation = dokumentasjon (på engelsk)
column-done = utført
column-error = feil
column-fails = må rettes
column-field = felt
column-file = fil
column-finding = funn
column-fix = hvor sikkert
column-group-id = gruppe-ID
column-matched-by = likhet
column-group-size = gruppestørrelse
column-how = tiltak
column-how-to-fix = slik retter du
column-info = til informasjon
column-keep = behold
column-keep-reason = grunn til å beholde
column-login = bruker-ID
column-member = medlem
column-members = medlemmer
column-message = hva er feil
column-name = navn
column-newest-date = nyeste dato
column-notes = merknader
column-now = nå
column-number = antall
column-owner = ansvarlig
column-prepare-or-info = forberedelse eller informasjon
column-reason = begrunnelse
column-requirement = krav
column-result = vurdering
column-reviews = bør kontrolleres
column-row = rad
column-rows = rader
column-rule = regel
column-serial = serienummer
column-set-aside = hoppet over
column-severity = vurdering
column-sheet = ark
column-since = siden
column-status = status
column-suggestion = endre til
column-table = tabell
column-title = tittel
column-to-check = bør kontrolleres
column-to-do = tiltak
column-to-fix = må rettes
column-used = brukt
column-user-id = brukernummer
column-users = brukere
column-value = nå
column-values = verdier
column-verdict = vurdering
column-what-is-wrong = hva er feil
column-where = hvor
column-who = hvem
column-why = hvorfor
column-why-it-matters = hvorfor det er viktig
column-address = adresse


## Summary and next steps

migration = Migrering til SuperOffice CRM Online

answer-not-ready = Ikke klar for SuperOffice CRM Online
    .short = Ikke klar
answer-undecided = Ennå ikke avgjort for SuperOffice CRM Online
    .short = Ennå ikke avgjort
answer-ready = Klar for SuperOffice CRM Online
    .short = Klar
answer-addresses-to-fix = Adresser må rettes
answer-addresses-to-check = Adresser bør kontrolleres
answer-addresses-fine = Ingen funn
answer = { $answer }.
answer-details = { $answer }. { $details }

findings-block =
    { $fails ->
        [one] 1 funn hindrer migreringen.
       *[other] { $fails } funn hindrer migreringen.
    }
findings-block-users =
    { $fails ->
        [one] 1 funn hindrer migreringen.
       *[other] { $fails } funn hindrer migreringen.
    } Berørte brukere: { $users } av { $total }.
requirements-without-data =
    { $number ->
        [one] Data mangler for 1 krav.
       *[other] Data mangler for { $number } krav.
    }
not-all-checked = Ikke alle krav er kontrollert.
no-blocker-so-far = Hittil hindrer ingen funn migreringen.
accepted-remain = Det gjenstår godtatte funn.
check-first =
    { $reviews ->
        [one] Kontroller 1 funn først.
       *[other] Kontroller { $reviews } funn først.
    }
not-checked-completely = Krav som ikke er fullstendig kontrollert: { $requirements }.
addresses-checked =
    { $checked ->
        [one] 1 adresse er kontrollert: { $fails } må rettes, { $reviews } bør kontrolleres.
       *[other] { $checked } adresser er kontrollert: { $fails } må rettes, { $reviews } bør kontrolleres.
    }

customer-and-serial = { $company }, serienummer { $serial }
customer-only-serial = Ukjent firma, serienummer { $serial }
customer-unknown = Eksportene nevner ikke kunden
serial-number = Serienummer { $serial }
data-of = Data fra { $day }
out-of-scope =
    { $users ->
        [one] 1 av { $total } brukere inngår ikke i kontrollen.
       *[other] { $users } av { $total } brukere inngår ikke i kontrollen.
    }
pseudonyms = Pseudonymer erstatter navn, bruker-ID-er og delen av adressene foran @.
progress = nye: { $new }, åpne: { $open }, rettet: { $fixed }
progress-unchecked = nye: { $new }, åpne: { $open }, rettet: { $fixed }, ikke kontrollert på nytt: { $unchecked }
since-earlier-report = Siden forrige rapport ({ $verdict }): { $progress }.
since-earlier-report-of = Siden forrige rapport ({ $verdict }, data fra { $day }): { $progress }.
configuration-used = Hentet fra { $file }: { $settings }.
configuration-unused = Ingenting er hentet fra { $file }.
not-requested = Krav som ikke er kontrollert, fordi det ikke er bedt om: { $requirements }.

doer-database = Databaseadministrator
doer-administrator = SuperOffice-administrator
doer-support = SuperOffice Support
doer-supplier = Leverandør av tillegget
doer-consultant = Konsulent

step-send =
    { $number ->
        [one] Send eksporten som mangler.
       *[other] Send de { $number } eksportene som mangler.
    }
step-ask =
    { $number ->
        [one] Be om eksporten som mangler.
       *[other] Be om de { $number } eksportene som mangler.
    }
step-send-optional = { $number ->
    [one] Ytterligere 1 eksport er valgfri: send den hvis du kan. Den trengs bare for anbefalinger.
   *[other] Ytterligere { $number } eksporter er valgfrie: send dem hvis du kan. De trengs bare for anbefalinger.
}
step-still-unchecked = Uten dem blir dette ikke kontrollert: { $requirements }.
step-ask-optional =
    { $number ->
        [one] Ytterligere 1 eksport trengs bare for anbefalinger.
       *[other] Ytterligere { $number } eksporter trengs bare for anbefalinger.
    }
step-fix =
    { $number ->
        [one] Rett funnet som hindrer migreringen.
       *[other] Rett de { $number } funnene som hindrer migreringen.
    }
step-fix-other = { $number ->
    [one] Rett det andre funnet som hindrer migreringen.
   *[other] Rett de { $number } andre funnene som hindrer migreringen.
}
step-fix-kept =
    { $number ->
        [one] Ytterligere 1 funn lukkes av seg selv når funnet det viser til, er lukket.
       *[other] Ytterligere { $number } funn lukkes av seg selv når funnene de viser til, er lukket.
    }
step-fix-addresses =
    { $number ->
        [one] Rett 1 funn.
       *[other] Rett { $number } funn.
    }
step-safe =
    { $number ->
        [one] For ett av dem finnes det et sikkert forslag.
       *[other] For { $number } av dem finnes det et sikkert forslag.
    }
step-check =
    { $number ->
        [one] Kontroller 1 funn. Det hindrer ikke migreringen, men brukeren kan få problemer etterpå.
       *[other] Kontroller { $number } funn. De hindrer ikke migreringen, men brukere kan få problemer etterpå.
    }
    .short =
        { $number ->
            [one] Kontroller 1 funn. Det hindrer ikke migreringen.
           *[other] Kontroller { $number } funn. De hindrer ikke migreringen.
        }
step-check-addresses =
    { $number ->
        [one] Kontroller 1 funn.
       *[other] Kontroller { $number } funn.
    }
step-support =
    { $number ->
        [one] Be SuperOffice Support om hjelp med 1 funn: { $rules }. Det tar tid: spør derfor med en gang.
       *[other] Be SuperOffice Support om hjelp med { $number } funn: { $rules }. Det tar tid: spør derfor med en gang.
    }
step-support-travel = «{ CAPITAL(user-on-travel) }» kan også kreve hjelp: se raden.
step-supplier = Spør leverandøren med en gang om tillegget fortsatt trengs (funn: { $rules }). Det kan ta tid å få svar.
step-mail = Be e-postadministratoren og den som styrer påloggingen (som regel IT), om å forberede e-postdomenene med en gang. Det gjelder: { $rules }. Endringer i e-postdomener kan ta flere dager.
step-decide =
    { $number ->
        [one] Avgjør om 1 funn kan stå som det er; spør styringsgruppen hvis du er i tvil. Skriv beslutningen med begrunnelse i arket «{ sheet-to-do }».
       *[other] Avgjør hvilke av de { $number } funnene som kan stå som de er; spør styringsgruppen hvis du er i tvil. Skriv hver beslutning med begrunnelse i arket «{ sheet-to-do }».
    }
step-check-exports = Kontroller de nye eksportene, og sammenlign dem med denne rapporten.
step-check-again = Kontroller dataene på nytt etter rettelsene.

missing-data = Data som mangler: send dette
request-needed = { $missing }. Trengs for å kontrollere følgende krav: { $requirements }
request-optional = { $missing }. Bare for anbefalinger; gjelder følgende krav: { $requirements }
optional-tables = Bare nødvendig for anbefalinger: { $tables }.
optional-unchecked = Uten dem blir ikke følgende krav kontrollert: { $requirements }.
optional-incomplete = Følgende krav blir bare delvis kontrollert: { $requirements }.
check-inputs = Kontroller disse filene
more-notes = og ytterligere { $number } i listen over filene

terms = Begreper
term-satellite = Satellitt: en egen database på et annet kontor, som replikeres med den sentrale. Ingen satellitt kan være i bruk ved migreringen.
term-travel = Travel: en kopi av databasen på en bærbar PC. Ingen kan være på Travel ved migreringen.
term-sentry-addon = Sentry-tillegg: et spesialutviklet tillegg som er registrert i tabellen UserPreference. Online Migration Tool kommer ikke videre så lenge et slikt tillegg er registrert.
term-user-plan = Brukerplan: avgjør hva en bruker har tilgang til i SuperOffice. I Online har hver bruker én brukerplan. En lisens er det som er kjøpt; lisensene i eldre versjoner er ikke brukerplaner.
term-primary-tenant = Primær tenant: firmaet der en adresse først ble brukt i Online, hvis den brukes i flere firmaer. Bare administratoren i dette firmaet kan endre brukernavnet.


## Workbook

sheet-to-do = Å gjøre
sheet-summary = Sammendrag
sheet-how-to-fix = Slik retter du
sheet-groups = grupper

to-do-heading = Å gjøre: { $fails } må rettes, { $reviews } bør kontrolleres
to-do-heading-prepare = Å gjøre: { $fails } må rettes, { $reviews } bør kontrolleres, { $preparations } må forberedes
to-do-heading-kept = { $heading }; ytterligere { $kept } lukkes av seg selv
to-do-nothing = Ingenting å gjøre
to-do-instructions = Gjør det hver rad ber om, og velg «{ done-yes }» i kolonnen «{ column-done }» når det er ferdig. Hvis raden sier at du kan godta funnet, eller hvis en verdi kan stå som den er, velg «{ decision-accept }» i kolonnen «{ column-decision }», og skriv begrunnelsen; da trenger raden ikke «{ done-yes }». Spør konsulenten før du godtar et funn som er merket «{ verdict-fail }». La rader som «{ severity-kept }», stå tomme. Godta dem bare hvis du godtar funnet de viser til. Hvis verdien i kolonnen «{ column-change-to }» er riktig, kan du bekrefte den med «{ decision-apply }»; den må fortsatt skrives inn i SuperOffice. Denne filen endrer ingenting i SuperOffice. Lagre den og send den tilbake. Arket «{ sheet-summary }» forklarer beslutningene. Arket «{ sheet-how-to-fix }» forklarer hvert funn.
to-do-see = Se også: { $findings }.
to-do-see-finding = { $user } («{ $title }»)
choose-done = Velg «{ done-yes }» når du har gjort det raden ber om.
choose-decision = Velg { $words }. For en periode, skriv for eksempel «{ $example }». Svar «Ja» hvis Excel spør. Skriv begrunnelsen i neste kolonne.

legend = Beslutninger
legend-done = I kolonnen «{ column-done }» betyr «{ done-yes }» at du har gjort det raden ber om, og at det er ferdig; det er ikke nok å ha spurt noen. Neste kontroll viser om funnet er borte. I de andre arkene: velg «{ decision-done }» i kolonnen «{ column-decision }» i stedet. I kolonnen «{ column-owner }» kan du skrive hvem som gjør arbeidet.
legend-kept = En rad som «{ severity-kept }»: la «{ column-done }» og «{ column-decision }» stå tomme. Den lukkes når funnet den viser til, er lukket. Hvis du godtar det andre funnet, godta også dette.
legend-accept = «{ decision-accept }»: verdien kan stå som den er; raden trenger ikke «{ done-yes }» i kolonnen «{ column-done }». Da regnes funnet ikke lenger med, men ingenting endres i SuperOffice: et funn som er merket «{ verdict-fail }», kan fortsatt stoppe migreringen. Spør konsulenten før du godtar et slikt funn. En begrunnelse er nødvendig.
legend-apply = «{ decision-apply }»: verdien i kolonnen «{ column-change-to }» er riktig. Konsulenten fører den opp i en liste over rettelser; en SuperOffice-administrator må fortsatt skrive den inn i SuperOffice. Velg deretter «{ done-yes }» i kolonnen «{ column-done }».
legend-reject = «{ decision-reject }»: verdien kan ikke bli stående, og feilen må rettes. Funnet forblir åpent.
legend-later = «{ decision-later }»: ingen har tatt en beslutning ennå. Funnet forblir åpent.
legend-who = Bare en SuperOffice-administrator gjør endringer i SuperOffice. Denne filen endrer ingenting i SuperOffice.
legend-certainty = I kolonnen «{ column-fix }» betyr «{ fix-auto }» samme adresse uten overflødige tegn. «{ fix-confirm }» betyr at verdien trolig er riktig: spør brukeren. «{ fix-manual }» betyr at noen må finne riktig verdi.

missing-data-statements = Databasespørringene for disse eksportene ligger i det skjulte arket «needs».
step-line = { $doer }: { $text }
next-steps = Neste trinn
about-workbook = Om denne filen
about-to-do = Arbeid i arket «{ $sheet }». Det viser alt som må rettes, kontrolleres eller forberedes: først brukerne med noe som må rettes, hver med alle sine funn, deretter resten; det som må forberedes, kommer til slutt. De andre arkene inneholder også funn som er til informasjon, og som ikke krever endringer i SuperOffice.
about-sheets = Hvert krav med funn har et eget ark med flere detaljer. Rader under hverandre med samme farge hører sammen. Klikk på + over kolonnene for å vise ID-er. Beslutninger kan også skrives der; hvis arket «{ $sheet }» har en annen beslutning om samme funn, gjelder beslutningen i «{ $sheet }».
about-hidden = Ark uten funn og arkene med listene over filer er skjult. For å se et av dem: høyreklikk på navnet til et ark, og velg «Vis».
about-split = { $table } fortsetter på { $sheets }, fordi et ark har høyst { $limit } rader.
about-shortened =
    { $number ->
        [one] 1 celle er forkortet, fordi en celle har høyst { $limit } tegn. Den er merket på slutten; JSON-rapporten inneholder hele teksten.
       *[other] { $number } celler er forkortet, fordi en celle har høyst { $limit } tegn. De er merket på slutten; JSON-rapporten inneholder hele teksten.
    }
shortened = … [forkortet, { $number } tegn]
quotation-mark-open = «
quotation-mark-close = »
nothing-listed = { $verdict }, ingenting ført opp
nothing-listed-because = { $verdict }, ingenting ført opp: { $reason }
page-of = Side { $page } av { $pages }


## Page

page-skip = Gå til funnene
page-navigation = Side
page-nav-steps = Neste trinn
page-nav-requirements = Krav
page-nav-findings = Funn
page-print-details = Skriv også ut funnene
page-print = Skriv ut
page-footer = analyze { $version }; denne siden sender ingen data
page-customer-unknown = Kunden er ikke nevnt i eksportene

tile-fix = Må rettes
    .about = hindrer migreringen
    .kept = hindrer migreringen, { $number } må endres
tile-check = Bør kontrolleres
    .about = hindrer ikke migreringen
tile-unknown = Ikke kontrollert
    .about = krav uten data
tile-accepted = Godtatt
    .about = blir stående som de er
tile-users = Klare brukere
    .about = av { $total } brukere trenger ingen endringer

requirement-counts = Krav: { $counts }
chart-requirements =
    { $number ->
        [one] 1 krav
       *[other] { $number } krav
    }
chart-users =
    { $number ->
        [one] 1 bruker inngår i kontrollen
       *[other] { $number } brukere inngår i kontrollen
    }
chart-users-fix = med noe som må rettes
chart-users-check = med noe som bør kontrolleres
chart-users-clear = uten behov for endringer
chart-progress = Funn siden forrige rapport
chart-progress-fixed = rettet
chart-progress-open = fortsatt åpne
chart-progress-new = nye
chart-progress-unchecked = ikke kontrollert på nytt

page-steps = Hva skjer nå
page-requirements = Krav
page-musts = Må være oppfylt: migreringen krever det
page-advice = Råd: forbered dette før migreringen. Funn merket «{ verdict-fail }» stopper migreringen også her.
legend-fix = må rettes: hindrer migreringen
legend-check = bør kontrolleres: hindrer ikke migreringen
legend-accepted = godtatt
page-scale = antall funn (0–{ $most })
page-what-to-send = Dette skal du sende

page-findings = Funn
page-no-script = Viser de første { $number } radene i hver liste. Slå på JavaScript for å søke i og filtrere alle funn.
page-list-of = { $title }: funn
page-list-unknown = Ikke kontrollert: data mangler
page-list-not-applicable = Ikke aktuelt
page-list-empty = Ingen funn
count-fix = { $number } må rettes
count-check = { $number } bør kontrolleres
count-kept = { $number ->
    [one] 1 lukkes av seg selv
   *[other] { $number } lukkes av seg selv
}
count-prepare = { $number } må forberedes
count-accepted = { $number } godtatt
count-info = { $number } til informasjon
count-earlier = { $number } bare i forrige rapport
page-showing = viser { $shown } av { $total }
page-decision = Beslutning: { $decision }
page-details = Tekniske detaljer
page-safe-legend = { fix-auto }: samme adresse uten overflødige tegn. { fix-confirm }: trolig riktig. { fix-manual }: noen må finne riktig verdi.
page-why = Hvorfor det er viktig
page-how = Slik retter du
page-documentation = Dokumentasjon fra SuperOffice (på engelsk)

page-optional =
    { $number ->
        [one] Bare for anbefalinger: 1 tabell
       *[other] Bare for anbefalinger: { $number } tabeller
    }
page-users = Brukere
page-users-scope = Alle brukere etter type
page-users-who = brukere som
page-users-domains = Domenene til brukerne i kontrollen, etter første adresse
page-domain = domene
page-more-domains =
    { $number ->
        [one] 1 domene til
       *[other] { $number } domener til
    }
page-no-address = ingen gyldig adresse
page-inputs = Inndata
page-inputs-about =
    { $number ->
        [one] 1 ark eller fil: tabellen den ble tolket som, og hvor mange rader som ble brukt
       *[other] { $number } ark og filer: tabellen hver av dem ble tolket som, og hvor mange rader som ble brukt
    }

tools-label = Viste funn
tools-search = Søk
tools-person = Person
tools-result = Vurdering
tools-status = Status
tools-order = Rekkefølge
    .reported = etter krav
    .person = person
    .value = verdi
    .place = fil og rad
tools-view = Visning
    .list = etter krav
    .people = etter person
tools-all = alle
tools-expand = Vis alt
tools-collapse = Skjul alt
tools-clear = Nullstill
tools-previous = Forrige side
tools-next = Neste side
tools-showing = viser { $first } til { $last } av { $total }
tools-shown = { $shown } av { $total } vises
tools-nothing = ingen treff
tools-found = { $shown } av { $total } funn
tools-none = ingen treff blant { $total } funn
tools-no-person = gjelder ingen person
tools-findings-of = Funn for { $person }

customers =
    { $number ->
        [one] 1 kunde
       *[other] { $number } kunder
    }
customers-heading = Kunder
customers-title = { $customers }: migrering til SuperOffice CRM Online
customers-shared = Adresser hos flere kunder ({ $number })
customers-shared-about = SuperOffice CRM Online har én felles pålogging for hver adresse hos alle kunder. Spør hvilken kunde som er primær tenant.
customers-open = åpne krav (rettes/kontrolleres)
customers-showing = viser { $shown } av { $total }; for å se alle, legg til `--output FOLDER/` eller `--format json`
customers-shared-terminal = Adresser til brukere hos flere kunder. SuperOffice CRM Online har én felles pålogging for hver adresse.


## Mail and Markdown

mail-title = Migrering til SuperOffice CRM Online: { $answer }
mail-fix = Dette må rettes
mail-check = Dette bør kontrolleres
mail-check-about = Disse funnene hindrer ikke migreringen.
mail-send-about = Spørringene leser bare data og endrer ingenting. Send hvert resultat som en CSV-fil med kolonneoverskrifter.
mail-purpose = { $missing }. Vi trenger det for å kontrollere følgende krav: { $requirements }.
mail-last-step = Rett dataene i SuperOffice. Skriv beslutningene i arket «{ sheet-to-do }» i tiltakslisten, og send den tilbake sammen med nye eksporter.
mail-why = Hvorfor det er viktig: { $text }
mail-how = Slik retter du: { $text }


## Terminal

blocks-most = De viktigste hindringene for migreringen
fix-first = Rett dette først
check-first-heading = Kontroller dette først
terminal-showing = { $heading } (viser { $shown } av { $total }; alle i { $place })
terminal-showing-options = { $heading } (viser { $shown } av { $total }; alle med `--all` eller { $option })
terminal-rule = { $rule } ({ $id }): { $names }
terminal-list = { $title } ({ $id }): { $fails } må rettes, { $reviews } bør kontrolleres
terminal-not-judged = Om en kunde er klar for SuperOffice CRM Online, vurderes ikke her.
terminal-checks-failed = { $failed } av { $total } kontroller mislyktes
terminal-notes =
    { $number ->
        [one] 1 merknad om inndataene (alle med `--all`): { $first }
       *[other] { $number } merknader om inndataene (alle med `--all`): { $first }
    }
terminal-explain = `analyze explain { $requirement }` forklarer hvordan du retter det
terminal-full-list = Hele tiltakslisten: { $file }
terminal-write-list = For å få hele tiltakslisten, legg til `--output fixes.xlsx`, eller `--output fixes/` for én CSV-fil per krav
terminal-write-addresses = For å få hele tiltakslisten, legg til `--output fixes.csv`
terminal-more = { $number ->
    [one] 1 annen grunn
   *[other] { $number } andre grunner
}


## Letter

letter-sqlserver =
    # Eksporter til migreringen til SuperOffice CRM Online

    Før SuperOffice-databasen deres migreres til CRM Online, kontrollerer vi brukere, lisenser og replikering i den. Til det trenger vi
    noen eksporter. PowerShell-skriptet `{ $script }` lager dem på et minutt eller to.
letter-sqlserver-needs =
    ## Dette trenger du

    - En Windows-maskin med Windows PowerShell 5.1 som kan koble til SQL Server. PowerShell 5.1 følger med Windows 10 og med Windows
      Server 2016 og nyere; for eldre versjoner finnes det en oppdatering. Du trenger ikke å installere noe annet.
    - En konto som kan lese SuperOffice-databasen (`db_datareader` er nok): en Windows-konto eller en SQL Server-pålogging.
    - Navnet på serveren og på databasen.
letter-sqlserver-run =
    ## Slik kjører du skriptet

    1. Lagre `{ $script }` i en mappe du kan skrive til, og åpne en ledetekst i den mappen.
    2. Med Windows-kontoen din:

       ```text
       powershell -ExecutionPolicy Bypass -File { $script } -Server SQL01 -Database SuperOffice
       ```

       Med en SQL Server-pålogging: legg til `-SqlLogin`. Et vindu spør om navn og passord. Passordet lagres ikke.
    3. Hvis skriptet melder at skjemaet `{ $schema }` ikke har noen tabell `associate`, viser det hvilke skjemaer som har en. Kjør det da
       på nytt med `-Schema NAME`.
    4. Skriptet lager en mappe `superoffice-exports-…` og en zip-fil med samme navn. **Send zip-filen.** Ikke åpne CSV-filene i Excel og
       lagre dem på nytt: Excel endrer datoer og lange tall.

    Hvis skriptet slutter med `Failed exports: …`, send zip-filen likevel. Filen `queries.log` i den forteller hva som mislyktes.
letter-oracle =
    # Eksporter til migreringen til SuperOffice CRM Online

    Før SuperOffice-databasen deres migreres til CRM Online, kontrollerer vi brukere, lisenser og replikering i den. Til det trenger vi
    noen eksporter. SQL*Plus-skriptet `{ $script }` lager dem på et minutt eller to.
letter-oracle-needs =
    ## Dette trenger du

    - SQL*Plus 12.2 eller nyere, for eksempel fra den gratis Instant Client. Eldre versjoner kan ikke skrive CSV. Databasen kan være eldre.
    - En konto som kan lese tabellene i skjemaet `{ $schema }`. Hvis skjemaet har et annet navn hos dere, be oss om et skript med det navnet.
letter-oracle-run =
    ## Slik kjører du skriptet

    1. Lagre `{ $script }` i en **tom** mappe du kan skrive til, og åpne en ledetekst i den mappen.
    2. Sett tegnkodingen til UTF-8; ellers går bokstaver som `å` tapt. I Windows:

       ```text
       set NLS_LANG=AMERICAN_AMERICA.AL32UTF8
       sqlplus USER@DATABASE @{ $script }
       ```

       I Linux og Unix: `export NLS_LANG=AMERICAN_AMERICA.AL32UTF8`. SQL*Plus spør om passordet.
    3. Legg alle `.csv`-filene og `queries.log` fra mappen i én zip-fil. **Send zip-filen.** Ikke åpne CSV-filene i Excel og lagre dem på
       nytt: Excel endrer datoer og lange tall.
letter-sqlanywhere =
    # Eksporter til migreringen til SuperOffice CRM Online

    Før SuperOffice-databasen deres migreres til CRM Online, kontrollerer vi brukere, lisenser og replikering i den. Til det trenger vi
    noen eksporter. Skriptet `{ $script }` for Interactive SQL (`dbisql`) lager dem på et minutt eller to.
letter-sqlanywhere-needs =
    ## Dette trenger du

    - `dbisql` fra SQL Anywhere 11 eller nyere.
    - En konto som kan lese tabellene til eieren `{ $schema }`. Hvis eieren har et annet navn hos dere, be oss om et skript med det navnet.
    - Den **sentrale** databasen, ikke en kopi for Travel eller en satellitt.
letter-sqlanywhere-run =
    ## Slik kjører du skriptet

    1. Lagre `{ $script }` i en **tom** mappe du kan skrive til, og åpne en ledetekst i den mappen.
    2. Kjør skriptet:

       ```text
       dbisql { $script }
       ```

       Et vindu spør om tilkoblingen.
    3. Legg alle `.csv`-filene og `queries.log` fra mappen i én zip-fil. **Send zip-filen**, også hvis skriptet stoppet med en
       feilmelding; send oss i så fall feilmeldingen også. Ikke åpne CSV-filene i Excel og lagre dem på nytt: Excel endrer datoer og lange
       tall.
letter-database =
    ## Hva skriptet gjør med databasen

    Det leser data og endrer ingenting. Det leser bare kolonnene som er ført opp nedenfor, og bare tabellene og kolonnene som finnes i
    versjonen deres. Filen `queries.log` viser hva som ble utelatt, og hver spørring som ble kjørt.
letter-contents =
    ## Hva eksportene inneholder

    { $contents }

    Filen `manifest.csv` inneholder antallet rader i hver fil, slik at vi ser om en fil er avkortet.

    Dette er data om deres egne ansatte: navn, brukernavn, e-postadresser, roller, lisenser, hvordan de logger på (men ingen passord) og
    tidspunktet for siste pålogging. Kundenes kontaktpersoner er ikke med: for brukere av kundeportaler leser skriptet bare ID-er,
    type, tidspunktet for siste pålogging og om brukeren er slettet, og `orphan_person.csv` inneholder bare ID-er. `document.csv` viser filnavnene til dokumenter som kanskje ikke blir med i migreringen.
    Koden i skript eksporteres ikke: skriptet søker etter bestemte kall i den og skriver 1 eller 0 i kolonnene `uses_…`.
letter-not-contained =
    ## Hva de ikke inneholder

    Ingen passord, nøkler, kontrollsummer (`encryptedCheck`) eller lisensnøkler; ingen kunder, aktiviteter, dokumentinnhold, salg eller saker.
letter-archive =
    ## Filene i dokumentarkivet (valgfritt)

    Det er ganske vanlig at noen filer mangler i dokumentarkivet. Hvis dere vil vite det før migreringen, send to filer til:

    - En liste over filene i arkivmappen (`so_arc`), for eksempel med `dir /s \\SERVER\so_arc > archive.txt`. Hvis installasjonen har flere
      arkivmapper (`ArchivePath2` til `ArchivePath8` i konfigurasjonen), lag en liste for hver av dem.
    - Resultatet av `SELECT document_id, name, archiveProvider FROM { $schema }.document`, som `document_files.csv`.

    Filnavn kan inneholde navn på kundene deres. Send disse to filene bare hvis det er i orden for dere.
letter-questions =
    ## Spørsmål som ingen eksport svarer på

    Send oss svarene sammen med eksportene:

    1. Hvilken maskin skal kjøre migreringsverktøyet? Den trenger .NET Framework 4.7.2 eller nyere og tilgang til databasen,
       dokumentarkivet (`so_arc`) og installasjonsmappene for Service.
    2. Hvilke egne programmer utvider SuperOffice? Eksempler er NetServer-skript (C# eller VB.NET) og JavaScript på webserveren, VBScript
       eller JScript i Windows-klienten, og DLL-er. Hvem laget dem, og skal hvert av dem beholdes, erstattes eller fjernes?
    3. Er migreringsverktøyet startet før? Send oss i så fall loggfilene fra mappen `%temp%\SoMigration`.
    4. Skal brukerne logge på Online med Microsoft eller Google? Hvem er global administrator eller programadministrator for
       Microsoft 365 hos dere? En av dem må registrere domenene deres hos SuperOffice før migreringen.
    5. Har brukere adresser på underdomener (som `sales.company.com`)? De krever et skjema og registreres manuelt.
    6. Er et domene allerede registrert hos SuperOffice, kanskje ved en feil med et navn som slutter på `.onmicrosoft.com`?
    7. Logger brukerne på med Active Directory i dag, uten et SuperOffice-passord?
    8. Har konfigurasjonen flere arkivmapper (`ArchivePath2` til `ArchivePath8`)? Ligger innholdet i dokumenter også i SharePoint eller et
       annet arkiv?
    9. Skal dokumentene ligge i SharePoint etter migreringen? Har hver bruker med brukerplan en Microsoft-pålogging? Finnes det mer enn 25 000
       konfidensielle dokumenter (med *Synlig for*)? Så mange kan ikke flyttes automatisk.
    10. Hvilken plan skal dere bestille, og hvor mye lagring og hvor mange utsendelser trenger dere? Forbruket måles for begge deler.
letter-send =
    ## Slik sender du dem

    Zip-filen inneholder personopplysninger om de ansatte. Send den slik vi har avtalt: kryptert, eller gjennom en delt mappe med begrenset
    tilgang. Ikke send den med vanlig e-post. Du kan kontrollere filene før du sender dem: hver fil er ren tekst.

letter-table-file = fil
letter-table-contains = inneholder
letter-table-rows = rader
letter-table-columns = kolonner
letter-rows-all = alle
letter-rows-users = for brukere
letter-rows-associates = alle, med navn bare for ansatte og systembrukere
letter-rows-companies = egne firmaer
letter-rows-orphans = for personer med et firma som ikke finnes
letter-rows-settings = innstillinger for Travel og Sentry-tillegg

table-associate = brukere
table-person = personer
table-Email = e-postadresser
table-ejuser = brukere i Service
table-ModuleLicense = kjøpte lisenser
table-LicenseAssocLink = lisenser tildelt brukere
table-LicenseSatlLink = lisenser tildelt satellitter
table-Role = roller
table-UserRoleLink = roller for brukere
table-FunctionRight = funksjonelle rettigheter
table-FunctionRightRoleLink = funksjonelle rettigheter i roller
table-traveller = brukere på Travel og satellitter som replikeres
table-travelcurrent = plassen til denne databasen i hierarkiet
table-travelidmapping = ID-tabeller for brukere på Travel
table-satellite = satellitter
table-area = områder
table-OwnerContactLink = egne firmaer
table-contact = firmaer
table-company = eier av databasen
table-UserPreference = preferanser
table-INFORMATION_SCHEMA-COLUMNS = kolonner i databasen
table-INFORMATION_SCHEMA-TABLES = tabeller i databasen
table-sequence = tabeller som SuperOffice kjenner
table-SystemEvent = systemhendelser
table-config = innstillinger i Service
table-document = dokumenter
table-document_archives = dokumenter per arkiv
table-attachment = store vedlegg i Service
table-active_projects = antall aktive prosjekter
table-Credentials = hvordan brukerne logger på i dag
table-ExtApp = eksterne applikasjoner og webpaneler
table-ejscript = skript i Service
table-screen_chooser = triggere og skjermbildevelgere i Service
table-access_script = tilgangsskript i Service
table-system_script = systemskript i Service
table-scheduled_task = planlagte skript i Service
table-schedule = tidsplaner i Service
table-screen_definition = egendefinerte skjermbilder i Service
table-extra_menus = ekstramenyer i Service
table-extra_tables = ekstratabeller i Service
table-extra_fields = ekstrafelt i Service
table-ejpackage = installerte pakker i Service
table-Webhook = webhooker
table-foreignapp = integrasjoner som lagrer egne nøkler
table-foreigndevice = enheter for integrasjoner som har egne nøkler
table-ErpConnector = ERP-connectorer
table-ErpConnection = ERP-koblinger
table-QuoteConnection = tilbudskoblinger
table-dbi_agent = databaseagenter i Service
table-ext_datasource = eksterne datakilder i Service
table-soap_access = adresser som kan bruke SOAP i Service
table-ModuleOwner = leverandører av lisensierte moduler
table-DocTmpl = dokumentmaler
table-mail_in_filter = e-postkasser i Service
table-mail_alias = tilleggsadresser for e-postkasser i Service
table-ej_category = kategorier for saker i Service
table-orphan_person = personer med et firma som ikke finnes
table-s_shipment = utsendelser
table-sizes = størrelsen på databasen og arkivene
