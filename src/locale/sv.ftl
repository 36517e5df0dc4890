### Swedish. Words for what the program calls
###
### user plan: användarplan; licence: licens; client licence: klientlicens
### finding: anmärkning; action, how, to do: åtgärd; severity, verdict, result: bedömning; fix list: åtgärdslista; requirement: krav
### to fix: måste åtgärdas; to check, review: bör kontrolleras; passed: uppfyllt; unknown: okänt, inte kontrollerat
### decision: beslut; accept: godkänn; apply: använd; reject: avvisa; later: senare; done: klart
### login: inloggning, inloggningsnamn; person: kontakt; company: företag; appointment: händelse; request: ärende
### Migrator: migreringskonsult; mailing: utskick; mailbox of Service: e-postlåda; other mailbox: postlåda
### supplier: leverantör; sentry add-on: sentry-tillägg; data extract: export; sheet: blad
### plug-in of documents: dokumentplugin, plugin; plug-in of sentry: tillägg
### primary tenant: primär kund; tenant of Microsoft: klientorganisation; secondary address: extra adress; earlier report: förra rapporten
###
### The reader is addressed with imperatives or "du", the company with "ni". Quotation marks are ”…”.

## Lists, numbers and days

list-and = { $names } och { $last }
list-more = { $names } och { $more } till

day-short = { $year }-{ $month }-{ $day }
day-long = { $day-number } { $month-name } { $year }
month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december


## Terms: captions of SuperOffice

-settings = Inställningar och underhåll
-admin-client = Admin client
-maintenance-client = Maintenance Client
-windows-admin-client = Windows Admin client
-users = Användare
-user-name = Användarnamn
-user-plan = Användarplan
-no-selection = (Välj ingen)
-mark-former-employee = Markera medarbetaren som tidigare anställd
-remove-user = Ta bort användare
-delete = Ta bort
-can-log-in = Kan logga in
-role = Roll
-roles = Roller
-functional-rights = Funktionella behörigheter
-general-administrator = Allmän administratör
-user-administrator = User Administrator
-licences = Licenser
-person-card = kontaktkortet
-email = E-post
-lists = Listor
-web-panels = GUI - Webbpanel
-applications = GUI - Applikation
-document-templates = Dokument - Mall
-system-design = Systemdesign
-tables = Tabeller
-packages = Paket
-webhooks = Webhooks
-crmscript-screen = CRMScript
-scheduled-tasks = Planerade uppgifter
-triggers = Utlösare
-quote-sync = Offert/Synk
-sync = Synk
-mailboxes = E-postlådor


## Menu paths and instructions

damaged-name-lost = I användarens namn ersattes bokstäver med `?` i exporten.
damaged-name-misread = Användarens namn lästes med fel teckenkodning i exporten, som `Ã¥` i stället för `å`.
damaged-name-replaced = I användarens namn ersattes bokstäver med U+FFFD i exporten.

status-login = kan logga in
status-retired = tidigare anställd
status-deleted = borttagen
status-resource = resurs
status-external = extern användare
status-anonymous = anonym användare
status-system = systemanvändare
status-not-a-user = inte användare
status-other-company = inte i något av era företag
status-no-person = ingen kontakt
status-cannot-log-in = utan rätt att logga in

# These phrases follow "users who".
users-who-need-access = behöver åtkomst
users-who-undecided = kan logga in men varken har användarplan eller licens; någon måste avgöra om de behöver åtkomst
users-who-out-of-scope = inte omfattas enligt valet av åtkomst
users-who-retired = är tidigare anställda
users-who-deleted = är borttagna
users-who-resource = är resurser
users-who-external = är externa
users-who-anonymous = är anonyma
users-who-system = är systemanvändare för integrationer
users-who-not-a-user = inte är användare
users-who-other-company = inte hör till något av era företag och varken har användarplan eller licens
users-who-no-person = varken har kontakt, användarplan eller licens
users-who-cannot-log-in = inte kan logga in

keep-reason = { $facts }
keep-reason-plans = har { $plans }
keep-reason-administrator = administratör
keep-reason-out-of-scope = omfattas inte
keep-reason-login = senaste inloggning { $day }
keep-reason-no-login = ingen känd inloggning
keep-reason-first = första posten
keep-reason-first-correct = första posten med rätt adress

client-settings = { -settings }
client-admin = ”{ -admin-client }”
client-maintenance = ”{ -maintenance-client }”
client-windows-admin = ”{ -windows-admin-client }” (administrationsprogrammet för Windows)
client-windows-admin-any = ”{ -windows-admin-client }” (administrationsprogrammet för Windows; i version 9 och 10: ”SuperOffice Win Admin”)
client-win-admin = ”{ -windows-admin-client }” (SuperOffice Win Admin)

path-users = { $client } > { -users }
path-user = { $client } > { -users } > { $user }
path-licences = { $client } > { -licences }
path-functional-rights = { $client } > { -roles } > { $role } > { -functional-rights }
path-satellites = { $client } > ”Replication” > ”Define satellites” (namnen är bara dokumenterade på engelska)

user-with-id = användar-id { $id }
user-without-name = en användare utan namn

give-plan = Välj en användarplan med en ledig licens i { $path } > { -user-plan }. Om ingen är ledig, fråga konsulten.
give-licences = Markera användarlicensen och en klientlicens i { $path } > { -licences }. Om ingen är ledig, fråga konsulten.
release-plan = Välj ”{ -no-selection }” i { $path } > { -user-plan }.
release-licences = Avmarkera licenserna i { $path } > { -licences }.
release-unneeded-plan = Om { $user } inte behövs, välj ”{ -no-selection }” i { $path } > { -user-plan }.
release-unneeded-licences = Om { $user } inte behövs, avmarkera licenserna i { $path } > { -licences }.
without-access = Om { $user } inte behöver åtkomst, godkänn anmärkningen.
without-access-plan = Om { $user } inte behöver åtkomst, välj ”{ -no-selection }” i { $path } > { -user-plan } och godkänn anmärkningen. Nästa kontroll anmärker då på att { $user } saknar användarplan: godkänn även den anmärkningen.
without-access-licences = Om { $user } inte behöver åtkomst, avmarkera licenserna i { $path } > { -licences } och godkänn anmärkningen. Nästa kontroll anmärker då på att { $user } saknar användarplan: godkänn även den anmärkningen.
retire-user = Om { $user } inte längre används, gör så här i denna ordning: { $steps }.
retire-one-person = Om de tillhör samma person, behåll { $keeper } och inaktivera { $user } i denna ordning: { $steps }.
retire-steps = 1) välj ”{ -no-selection }” i { $path } > { -user-plan }; 2) ta bort adressen { $place }; 3) klicka på ”{ -delete }” i { $path } och välj ”{ -mark-former-employee }” i dialogrutan ”{ -remove-user }” (användaren finns kvar; välj inget annat)
retire-steps-without-plan = 1) ta bort adressen { $place }; 2) klicka på ”{ -delete }” i { $path } och välj ”{ -mark-former-employee }” i dialogrutan ”{ -remove-user }” (användaren finns kvar; välj inget annat)
retire-steps-licences = 1) avmarkera licenserna i { $path } > { -licences }; 2) ta bort adressen { $place }; 3) markera användaren som tidigare anställd i { $path } (texten kan skilja sig i den här versionen)
different-address = Om { $user } fortfarande används, be e-postadministratören om en annan adress med en egen postlåda, och skriv in den { $place }.
different-address-two-people = Om de tillhör två personer, be e-postadministratören om en annan adress med en egen postlåda för { $user }, och skriv in den { $place }.
settles-finding = I båda fallen är även anmärkningen ”{ CAPITAL($finding) }” för { $user } åtgärdad: markera även den som klar.
close-satellite = Fråga SuperOffice Support hur satelliten avvecklas, vem som måste göra det och vad som ska göras med dess licenser. Se sedan till att den avvecklas. Satelliter visas under { $path }.
done-when-finished = Uppgiften är klar först när arbetet är slutfört; det räcker inte att ha frågat.

place-person-card = på { -person-card } för { $user } > { -email }
place-person-card-and-user-name = på { -person-card } för { $user } > { -email } och i { $path } > { -user-name }
place-user-name = i { $path } > { -user-name }
place-service = i { $path }, Service-användarens e-postadress


## Requirements

requirement-version = den installerade versionen är minst 7.1
requirement-administrator = en administratör kan logga in
requirement-duplicate-email = inga användare delar e-postadress
requirement-licence = alla användare som behöver åtkomst har användarplan eller licens
requirement-valid-email = alla användare har en giltig e-postadress
requirement-travel = ingen användare använder Travel
requirement-satellite = ingen aktiv satellit
requirement-sentry-addons = inget Sentry-tillägg är registrerat
requirement-database-model = databasmodellen stämmer med databasen
requirement-documents = alla dokument följer med
requirement-customizations = anpassningar och integrationer är kartlagda
requirement-customer-service = e-postlådorna i Service är förberedda
requirement-sign-in-domains = domänerna för inloggning är kartlagda
requirement-identity = licensen gäller fortfarande samma företag
requirement-sizes = datamängd
requirement-sound-addresses = alla adresser är giltiga
requirement-distinct-addresses = inga poster har samma adress


## Rules of `version` and `administrator`

administrator-by-role-name = endast rollnamnet tyder på en administratör
    .why = En roll kan få ett annat namn och andra behörigheter, så namnet bevisar ingenting.
    .fix = Öppna { -roles } > rollen > { -functional-rights } och kontrollera om rollen har behörigheten ”{ -general-administrator }” eller ”{ -user-administrator }” (svenskt namn okänt). Informera konsulten om vad du såg och godkänn anmärkningen. Inget behöver ändras.
    .message = Namnet på rollen `{ $role }` tyder på en administratör; behörigheten hittades inte.
    .action = Kontrollera om rollen har ”{ -general-administrator }” eller ”{ -user-administrator }” (svenskt namn okänt; fråga konsulten om du är osäker) i { $path }.
    .result = I så fall är { $user } administratör: informera konsulten. Annars är { $user } inte administratör. Inget behöver ändras i något av fallen: godkänn den här anmärkningen och skriv som motivering vad du såg.

administrator-without-plan = ingen administratör har en användarplan
    .why = Minst en administratör måste ha en användarplan i Online.
    .fix = Ge en administratör en användarplan. Det räcker med en administratör. Om konsulten har en lista över vilka som behöver åtkomst måste en administratör stå på den. Kolumnen ”{ column-to-do }” visar var du gör det.
    .message =
        { $right ->
            [general] { -general-administrator }
           *[user] Användaradministratör
        } utan användarplan. Ingen av de administratörer som omfattas har en användarplan.
    .message-not-listed =
        { $right ->
            [general] { -general-administrator }
           *[user] Användaradministratör
        }, men inte med i åtkomstlistan. Ingen administratör finns i den.
    .action = En administratör måste ha en användarplan.
    .check-first = Åtgärda först anmärkningen ”{ CAPITAL(administrator-by-role-name) }” om { $others }. Den kan visa att en administratör redan har en användarplan. Kom i så fall överens med konsulten om att du godkänner den här anmärkningen, och skriv som motivering att det räcker med en administratör med användarplan. Annars måste { $user } ha en användarplan.
    .action-other = Eller ge en annan administratör en användarplan: { $others }.
    .action-list = Lägg till en administratör i åtkomstlistan, till exempel { $user }.

left-over-no-login = kvarlämnad systemhändelse spärrar inloggning
    .why = När uppladdningen startar, inte när verktyget öppnas, skapar Online Migration Tool den här systemhändelsen och skriver `Frozen` i konfigurationen för Service. Det spärrar Windows-klienten och Service, men inte webbklienten. En kvarlämnad systemhändelse tyder på att en uppladdning inte slutfördes.
    .fix = Fråga konsulten om en uppladdning pågår. Om inte, fråga SuperOffice Support hur systemhändelsen tas bort och om konfigurationen för Service fortfarande innehåller `Frozen`.
    .message = Systemhändelsen `{ $event }` är registrerad.
    .message-text = Systemhändelsen `{ $event }` är registrerad: { $text }
    .action = Fråga konsulten om en uppladdning pågår. Om inte, fråga SuperOffice Support hur systemhändelsen tas bort och om konfigurationen för Service fortfarande innehåller `Frozen`.

no-administrator = ingen allmän administratör eller användaradministratör
    .why = Online Migration Tool ber konsulten om inloggningen för en lokal administratör. Minst en administratör måste ha en användarplan i Online.
    .fix = Välj vem som ska vara administratör. Öppna användaren under ”{ -users }” och välj en roll med behörigheten ”{ -general-administrator }” eller ”{ -user-administrator }” (svenskt namn okänt). Eller lägg till behörigheten i användarens roll: { -roles } > rollen > { -functional-rights }.
    .message = Ingen av de { $users } användare som kan logga in har en roll med `admin-all` eller `admin-users`.
    .action = Välj vem som ska vara administratör och öppna användaren i { $path }. Välj sedan en administratörsroll under ”{ -role }”.

version-too-old = installerad version äldre än 7.1
    .why = Version 7.1 och senare kan migreras. En äldre installation måste uppgraderas först, och före en uppgradering måste alla användare ha slutat använda Travel.
    .fix = Uppgradera till 7.1 eller senare och exportera på nytt. Om versionen i rapporten är fel, skicka listan över alla kolumner i databasen; den visar versionen.
    .message = Version { $version } är installerad, { $proof }.
    .message-before = En version före { $version } är installerad, { $proof }.
    .action = Be alla användare på Travel att göra en central uppdatering (”Central update”). Uppgradera sedan till 7.1 eller senare och exportera på nytt.


## Rules of `duplicate-email`

alias-address = två adresser till samma postlåda
    .why = Det är inte dokumenterat om Online behandlar de två adresserna som två användarnamn. Båda aktiveringsmejlen hamnar i samma postlåda. De två användarna tillhör troligen samma person.
    .fix = Ta reda på om båda användarna tillhör samma person. Tillhör de två personer måste var och en ha adressen till en egen postlåda på { -person-card } > { -email }. Tillhör de samma person behåller du en av användarna. För den andra tar du bort användarplanen och adressen och väljer sedan ”{ -mark-former-employee }”.
    .message = Går till samma postlåda som adressen för { $others }.
    .question = Fråga { $user } och { $keeper } om båda användarna tillhör samma person.
    .action-keep = Inget att göra här: den här anmärkningen stängs samtidigt som den om { $others }. Om du godkänner den anmärkningen, godkänn även den här.

inactive-holder = adress som delas med en användare som är inaktiv eller saknar både användarplan och licens
    .why = Det är inte dokumenterat om migreringen även söker dubbletter bland sådana användares adresser. Före migreringen är adressen lätt att ta bort; efteråt är orsaken till ett problem svår att hitta.
    .fix = Öppna { -person-card } för användaren som är inaktiv eller inte behöver åtkomst och ta bort adressen under ”{ -email }”. Om användaren fortfarande behöver en adress, skriv in en annan.

look-alike-address = två adresser ser likadana ut men är olika
    .why = Ingen ser skillnaden, så e-post och inloggningar hamnar hos fel användare. Ofta är den ena adressen felskriven.
    .fix = Ta reda på vilken adress som är fel. Öppna { -person-card } för den användaren och skriv in den rätta adressen för hand under ”{ -email }”. Klistra inte in den. Om en annan användare har adressen med vanliga bokstäver blir de två lika när du skriver in den på nytt: skriv in en annan adress eller inaktivera användaren. Kolumnen ”{ column-to-do }” anger vad du gör.
    .message = Ser likadan ut som adressen för { $others }.
    .action = Fråga { $user } och { $others } vilken adress som är rätt. Om adressen för { $user } är fel, skriv in den rätta { $place }. Om den rätta tillhör någon annan, skriv in en annan adress där i stället.
    .action-keep = Inget att göra här: { $user } har adressen med vanliga bokstäver och behåller den. Anmärkningen stängs när { $others } inte längre har den liknande adressen.
    .plain-letters = Skriven med vanliga latinska bokstäver tillhör adressen { $keeper }.

same-address = flera användare med samma e-postadress
    .why = Två användare kan inte ha samma användarnamn i Online. Punkten ”Check user names” i Online Migration Tool förblir röd tills en av dem har ändrats.
    .fix = En användare i varje grupp behåller adressen; kolumnen ”{ column-to-do }” anger vilken. Är en av de övriga en annan person skriver du in en annan adress på { -person-card } > { -email } och, om användaren har ett användarnamn, under { -users } > { -user-name }. Används inloggningen inte längre tar du bort användarplanen och adressen och väljer sedan ”{ -mark-former-employee }”; annars ger användarplanen och adressen nya anmärkningar. Knappen ”{ -delete }” öppnar dialogrutan ”{ -remove-user }” med det alternativet, som behåller användaren. Välj inget alternativ som raderar användaren: dokument från en användare som inte längre finns följer kanske inte med i migreringen. Om ni använder en produkt som Synchronizer måste användaren kopplas på nytt i den när adressen har ändrats.
    .message = Samma adress som { $others }.
    .message-second = Det här är inte användarens första adress. { $others } har den också.
    .coded-domain = Domänen `{ $coded }` är den kodade formen av `{ $domain }`.
    .action-keep = Inget att göra här: { $user } behåller adressen, om inte en annan anmärkning kräver en ny. Anmärkningen stängs när { $others } inte längre har adressen.
    .action-excluded = { $keeper } behåller adressen. Om { $user } behöver en adress, skriv in en annan { $place }; ta annars bort den.
    .action-second = Ta bort adressen { $place }. { $keeper } behåller den.
    .action = { $keeper } behåller den här adressen.
    .ask-one-person = Fråga { $user } och { $other } om båda användarna tillhör samma person: båda heter { $name }.

same-person = flera användare kopplade till samma kontakt
    .why = Varje användare i Online måste ha ett eget användarnamn. Användare som är kopplade till samma kontakt delar adress.
    .fix = Behåll den användare som personen loggar in med. Behövs inte den andra användaren tar du bort dess användarplan under ”{ -users }”. Anmärkningarna finns kvar, eftersom användarna fortfarande är kopplade till samma kontakt: kom överens med konsulten om att du godkänner dem, och godkänn dem sedan. Välj inte ”{ -mark-former-employee }”: det anges på det gemensamma kontaktkortet och gäller båda användarna. Behövs båda användarna, fråga SuperOffice Support: SuperOffice har tidigare löst sådana fall manuellt. Radera ingen av användarna: dokument från en användare som inte längre finns följer kanske inte med i migreringen.
    .message = Kopplad till samma kontakt som { $others }.
    .question = Fråga personen som använder { $keeper }, eller personens chef, om även { $user } behövs.
    .action-keep = Inget att göra här: { $user } förblir användaren för den här kontakten. Den här anmärkningen stängs samtidigt som den om { $others }. Om du godkänner den anmärkningen, godkänn även den här.
    .action-deleted = { $user } är borttagen. Kontrollera i Online Migration Tool (”Check user names”) att bara { $keeper } har adressen.
    .action-excluded = { $user } omfattas inte. Kontrollera i { $path } att { $user } varken har en användarplan eller samma användarnamn som { $keeper }.
    .action-without-plan = Om { $user } inte behövs krävs ingen ändring i SuperOffice, eftersom { $user } inte har någon användarplan.
    .action-accept = Anmärkningen finns kvar, eftersom båda användarna fortfarande är kopplade till kontakten: kom överens med konsulten om att du godkänner den, och godkänn sedan den här anmärkningen och den om { $keeper }.
    .action-separate = Om båda behövs, fråga SuperOffice Support hur de kan skiljas åt: SuperOffice har tidigare löst sådana fall manuellt. Markera inte { $user } som tidigare anställd: det skulle gälla även { $keeper }.

secondary-address-clash = en extra adress är en annan användares första adress
    .why = Det händer att migreringen använder en annan adress än den första. Då får de två användarna samma användarnamn.
    .fix = Ta bort adressen från { -person-card } för den användare som har den som extra adress. Den användare som har den som första adress behåller den.


## Rules of `licence`

licence-on-inactive-user = användarplan på en inaktiv användare
    .why = Någon annan skulle kunna använda användarplanen. Det är inte dokumenterat om Online Migration Tool visar sådana användare.
    .fix = Ta bort användarplanen från användaren. Kolumnen ”{ column-to-do }” visar var du gör det.
    .message = Har `{ $plans }` men kan inte logga in ({ $status }).

licence-overbooked = fler licenser är tilldelade än köpta
    .why = Det gäller licenserna i den lokala installationen. Så länge siffrorna inte stämmer kan även antalet användare att migrera och antalet Online-planer att köpa vara fel.
    .fix = Jämför antalet köpta och tilldelade licenser under ”{ -licences }”. Om antalet tilldelade där inte överstiger antalet köpta, godkänn anmärkningen. Om fler är tilldelade, ta bort användarplanen eller licensen från användare som inte behöver den, under ”{ -users }”. Om alla behöver den, informera konsulten om att licenser saknas och godkänn anmärkningen.
    .message = Lokal licens `{ $licence }`: { $bought } köpta, { $assigned } tilldelade.
    .users = Den är tilldelad { $users }.
    .action = Jämför antalen för `{ $licence }` i { $licences }. Om antalet tilldelade där inte är högre än antalet köpta, godkänn anmärkningen med motiveringen att tillräckligt många licenser har köpts. Om det är högre, fråga de här användarnas chefer vilka som klarar sig med en annan användarplan med ledig licens och vilka som inte behöver åtkomst. Under { $users } > användaren > { -user-plan } väljer du den användarplanen, eller ”{ -no-selection }” för den som inte behöver åtkomst, tills inte fler är tilldelade än köpta. Om alla behöver `{ $licence }`, informera konsulten om att licenser saknas och godkänn anmärkningen med motiveringen att alla behöver den.
    .action-licence = Jämför antalen för `{ $licence }` i { $licences }. Om antalet tilldelade där inte överstiger antalet köpta, godkänn anmärkningen med motiveringen att tillräckligt många licenser har köpts. Om fler är tilldelade, fråga cheferna vilka användare som inte behöver licensen och ta bort den från dem i { $users } > användaren. Om alla behöver den, informera konsulten om att licenser saknas och godkänn anmärkningen med motiveringen att alla behöver den.
    .administrator = En administratör måste behålla en användarplan. Möjliga administratörer: { $users }. Se anmärkningen ”{ CAPITAL(administrator-without-plan) }”.

licence-owner-expired = utgångna licenser
    .why = Det är inte dokumenterat vad utgångna licenser hindrar. De är enklare att förnya före migreringen än under den.
    .fix = Uppdatera licenserna under ”{ -licences }”. Om det inte hjälper, fråga SuperOffice.
    .message = Licenserna för `{ $owner }` gick ut { $expired }. Den senaste inloggningen var { $login }.
    .action = Uppdatera licenserna för { $owner } i { $path }. Om det inte hjälper, fråga SuperOffice.

plans-short = färre Online-planer än användare
    .why = Varje användare behöver en Online-plan. Användare utan plan kan inte logga in.
    .fix = Om alla användare behöver åtkomst, fråga konsulten om de Online-planer som saknas. Ta annars bort användarplanerna för dem som inte behöver åtkomst, under ”{ -users }”.
    .message =
        { $needed ->
            [one] { $needed } användare behöver
           *[other] { $needed } användare behöver
        } Online-planen `{ $plan }`; köpta: { $bought }; saknas: { $missing }.
    .message-total =
        { $needed ->
            [one] { $needed } användare behöver
           *[other] { $needed } användare behöver
        } en Online-plan; köpta: { $bought }; saknas: { $missing }.
    .action = Fråga cheferna om alla dessa användare behöver åtkomst. Informera i så fall konsulten om hur många Online-planer som saknas ({ $missing }). Välj annars ”{ -no-selection }” i { $path } > användaren > { -user-plan } för dem som inte behöver åtkomst.

several-plans = användare med flera användarplaner
    .why = I Online har en användare en användarplan. Det finns kombinerade planer, till exempel Sales Premium med Service Premium, så två planer i dag kan bli en.
    .fix = Ta reda på vilka av användarplanerna användaren behöver. Räcker en, välj den under { -users } > användaren > { -user-plan }. Behöver användaren alla, eller ska ni ha en CRM Suite-plan, som gäller hela företaget, ändra inget: informera konsulten och godkänn anmärkningen.
    .message = { $number } användarplaner: { $plans }.
    .action = I Online kan en användare bara ha en användarplan. Fråga chefen för { $user } vilka av de här användarplanerna { $user } behöver. Räcker en, välj den redan nu i { $path } > { -user-plan }. Behöver { $user } { $number ->
        [2] båda
       *[other] alla
    }, ändra inget. Informera konsulten, som känner till de kombinerade användarplanerna i Online. Godkänn sedan anmärkningen med motiveringen att { $user } behöver de här användarplanerna.

user-without-licence = användare utan användarplan
    .why = Utan användarplan kan användaren inte logga in i Online.
    .fix = Ge användaren en användarplan. Om användaren inte behöver åtkomst, godkänn anmärkningen med en motivering. Om användaren får en CRM Suite-plan i Online, markera ”{ -can-log-in }” där. Kolumnen ”{ column-to-do }” visar var du ändrar användarplanen.
    .message = Ingen användarplan.
    .message-licences = Ingen användarlicens, eller ingen klientlicens.
    .accept = Fråga { $user } eller chefen för { $user } om { $user } behöver åtkomst. Om inte, godkänn anmärkningen. Annars måste { $user } ha en användarplan.
    .administrator = Inget att göra här: den här anmärkningen stängs samtidigt som anmärkningen ”{ CAPITAL(administrator-without-plan) }” om { $user }. Om du godkänner den anmärkningen, godkänn även den här.
    .message-gone = Den här användaren står i åtkomstlistan men kan inte logga in ({ $status }).
    .action-gone = Rätta åtkomstlistan, eller gör { $user } aktiv i { $path }.
    .message-nobody = Den här uppgiften står i åtkomstlistan, men ingen användare motsvarar den.
    .action-nobody = Rätta uppgiften i åtkomstlistan, eller lägg till användaren i { $path }.
    .same-person = Åtgärda först anmärkningen ”{ CAPITAL(same-person) }” om { $user } och { $keeper }. Om { $user } inte behövs, godkänn även den här anmärkningen. Om { $user } behövs, fråga först SuperOffice Support hur de två användarna kan skiljas åt; därefter behöver { $user } en användarplan.


## Rules of `valid-email`

# Characters in messages about addresses.
character-null-character = nolltecken
character-tab = tabb
character-line-feed = radmatning
character-vertical-tab = vertikal tabb
character-form-feed = sidmatning
character-carriage-return = vagnretur
character-space = mellanslag
character-delete-character = raderingstecken
character-next-line-character = tecken för ny rad
character-no-break-space = fast mellanslag
character-soft-hyphen = mjukt bindestreck
character-combining-grapheme-joiner = osynligt sammanbindningstecken
character-arabic-letter-mark = arabiskt riktningsmärke
character-ogham-space-mark = ogham-mellanslag
character-mongolian-vowel-separator = mongolisk vokalavskiljare
character-en-quad = halvfyrkant (en quad)
character-em-quad = fyrkant (em quad)
character-en-space = halvfyrkantsmellanslag
character-em-space = fyrkantsmellanslag
character-figure-space = siffermellanslag
character-punctuation-space = punktmellanslag
character-thin-space = tunt mellanslag
character-hair-space = hårfint mellanslag
character-zero-width-space = mellanslag utan bredd
character-zero-width-non-joiner = avskiljare utan bredd
character-zero-width-joiner = sammanbindare utan bredd
character-left-to-right-mark = riktningsmärke från vänster till höger
character-right-to-left-mark = riktningsmärke från höger till vänster
character-line-separator = radavskiljare
character-paragraph-separator = styckeavskiljare
character-left-to-right-embedding = inbäddning från vänster till höger
character-right-to-left-embedding = inbäddning från höger till vänster
character-pop-directional-formatting = slut på riktningsformatering
character-left-to-right-override = tvingad riktning från vänster till höger
character-right-to-left-override = tvingad riktning från höger till vänster
character-narrow-no-break-space = smalt fast mellanslag
character-medium-mathematical-space = medelbrett matematiskt mellanslag
character-word-joiner = ordsammanbindare
character-ideographic-space = ideografiskt mellanslag
character-hangul-filler = hangul-utfyllnad
character-byte-order-mark = byteordningsmärke (BOM)
character-replacement-character = ersättningstecken
character-grave-accent = grav accent
character-acute-accent = akut accent
character-capital-i-with-dot = stort I med punkt
character-small-i-without-dot = litet i utan punkt
character-modifier-apostrophe = apostrof som bokstavstecken
character-hyphen = bindestreck
character-non-breaking-hyphen = hårt bindestreck
character-figure-dash = sifferstreck
character-en-dash = kort tankstreck
character-em-dash = långt tankstreck
character-horizontal-bar = vågrätt streck
character-opening-single-quotation-mark = inledande enkelt citattecken
character-typographic-apostrophe = typografisk apostrof
character-reversed-apostrophe = omvänd apostrof
character-opening-quotation-mark = inledande citattecken
character-closing-quotation-mark = avslutande citattecken
character-low-quotation-mark = lågt citattecken
character-ellipsis = ellipstecken
character-prime = primtecken
character-minus-sign = minustecken
character-greek = en grekisk bokstav
character-greek-look-alike = en grekisk bokstav som liknar den latinska bokstaven { $letter }
character-cyrillic = en kyrillisk bokstav
character-cyrillic-look-alike = en kyrillisk bokstav som liknar den latinska bokstaven { $letter }
character-look-alike = liknar den latinska bokstaven { $letter }
character-named = { $character } ({ $name })
character-unknown = ett tecken
character-at-start = i början
character-at-end = i slutet
character-at-number = tecken { $number }

# Defects of addresses. `.placed` is used if the place of the character is known.
defect-char-replacement = Ett tecken gick förlorat: texten konverterades med fel teckenkodning.
    .placed = Ett tecken gick förlorat ({ $place }): texten konverterades med fel teckenkodning.
defect-ws-trim = { CAPITAL($character) }.
    .placed = { CAPITAL($character) } ({ $place }).
defect-ws-trim-special = { CAPITAL($character) }.
    .placed = { CAPITAL($character) } ({ $place }).
defect-char-invisible = Dolt tecken: { $character }.
    .placed = Dolt tecken: { $character } ({ $place }).
defect-char-bidi-edge = Dolt tecken: { $character }.
    .placed = Dolt tecken: { $character } ({ $place }).
defect-char-bidi = Dolt tecken: { $character }. Det ändrar ordningen som adressen visas i.
    .placed = Dolt tecken: { $character } ({ $place }). Det ändrar ordningen som adressen visas i.
defect-char-control = Styrtecken: { $character }.
    .placed = Styrtecken: { $character } ({ $place }).
defect-char-unassigned = { CAPITAL($character) } är inget giltigt tecken.
    .placed = { CAPITAL($character) } är inget giltigt tecken ({ $place }).
defect-cell-empty = Ingen adress: fältet är tomt eller innehåller en utfyllnad som n/a.
defect-cell-multiple = Flera adresser i ett fält.
    .number = { $number } adresser i ett fält.
defect-cell-repeated = Samma adress mer än en gång.
defect-cell-separator = Onödigt skiljetecken.
    .placed = Onödigt skiljetecken ({ $place }).
defect-wrap-mailto = Ett prefix som ”mailto:” står före adressen.
defect-wrap-hyperlink = Hyperlänk i stället för adressen.
defect-wrap-html = HTML-kod som &amp;.
    .placed = HTML-kod som &amp; ({ $place }).
defect-wrap-quotes = Citattecken eller parenteser runt adressen.
defect-wrap-angle = Vinkelparenteser runt adressen.
defect-wrap-display-name = Innehåller ett namn utöver adressen.
defect-wrap-comment = Kommentar inom parentes.
    .placed = Kommentar inom parentes ({ $place }).
defect-wrap-apostrophe = Apostrof före eller efter adressen.
defect-wrap-extra-text = Innehåller annan text utöver adressen.
defect-wrap-trailing-text = Text efter adressen i vinkelparenteser.
    .placed = Text efter adressen i vinkelparenteser ({ $place }).
defect-wrap-name-is-other-address = Namnet är en annan e-postadress.
defect-char-at-width = Bred eller liten form av @.
    .placed = Bred eller liten form av @ ({ $place }).
defect-syntax-no-at = Inget @.
defect-syntax-multiple-at = Mer än ett @.
    .placed = Mer än ett @ ({ $place }).
defect-syntax-obfuscated-at = ”(at)” eller liknande står i stället för @.
defect-syntax-paren = Parentes utan motpart.
    .placed = Parentes utan motpart ({ $place }).
defect-char-mark-on-delimiter = Accent på ett skiljetecken eller mellanslag.
    .placed = Accent på ett skiljetecken eller mellanslag ({ $place }).
defect-ws-around-at = { CAPITAL($character) } intill @.
    .placed = { CAPITAL($character) } intill @ ({ $place }).
defect-ws-around-dot = { CAPITAL($character) } intill en punkt.
    .placed = { CAPITAL($character) } intill en punkt ({ $place }).
defect-ws-inner = { CAPITAL($character) } inuti adressen.
    .placed = { CAPITAL($character) } inuti adressen ({ $place }).
defect-local-empty = Ingenting före @.
defect-local-dot = Felplacerad punkt före @.
    .placed = Felplacerad punkt före @ ({ $place }).
defect-local-quoted-unneeded = Onödiga citattecken före @.
defect-local-quoted = Delen före @ fungerar bara inom citattecken.
defect-local-quote-unclosed = Citattecken som inte avslutas.
    .placed = Citattecken som inte avslutas ({ $place }).
defect-local-quote-misplaced = Felplacerat citattecken före @.
    .placed = Felplacerat citattecken före @ ({ $place }).
defect-local-char = { $character } är inte tillåtet före @.
    .placed = { $character } är inte tillåtet före @ ({ $place }).
defect-local-normalised = Tecken före @ är lagrade i en ovanlig form.
defect-local-compat = { $character } är en specialform av vanliga bokstäver före @.
    .placed = { $character } är en specialform av vanliga bokstäver före @ ({ $place }).
defect-local-leading-mark = Accent utan bokstav i början.
defect-local-a-label = Börjar med ”xn--” före @.
defect-len-local = För lång före @ (gräns: 64 byte).
defect-len-label = För lång mellan två punkter i domänen (gräns: 63 byte).
defect-len-domain = Domänen är för lång (gräns: 253 byte).
defect-len-total = Adressen är för lång (gräns: 254 byte).
defect-local-non-ascii = Microsoft och Google godtar inte { $character } före @.
    .placed = Microsoft och Google godtar inte { $character } före @ ({ $place }).
defect-idp-local-char = Microsoft eller Google godtar inte { $detail } före @.
defect-idp-upn-length = Adressen är för lång för ett inloggningsnamn hos Microsoft.
defect-case-local = Stora bokstäver före @.
defect-case-domain = Stora bokstäver i domänen.
defect-local-plus-tag = Innehåller ett tillägg som +news före @.
defect-domain-idn = Internationaliserad domän.
defect-domain-empty = Ingenting efter @.
defect-domain-empty-label = Felplacerad punkt i domänen.
    .placed = Felplacerad punkt i domänen ({ $place }).
defect-domain-trailing-dot = Punkt i slutet av domänen.
defect-domain-literal = IP-adress inom hakparenteser i stället för en domän.
defect-domain-ip = IP-adress i stället för en domän.
defect-domain-tld-numeric = Domänen slutar med ett tal.
defect-domain-comma = Komma i domänen.
    .placed = Komma i domänen ({ $place }).
defect-domain-char = { $character } är inte tillåtet i en domän.
    .placed = { $character } är inte tillåtet i en domän ({ $place }).
defect-domain-hyphen = Felplacerat bindestreck i domänen.
    .placed = Felplacerat bindestreck i domänen ({ $place }).
defect-domain-a-label = Ogiltig ”xn--”-del i domänen.
defect-domain-idna = Ogiltig internationaliserad domän.
defect-domain-mapped = Domänen är lagrad i en ovanlig form.
defect-domain-deviation = Äldre program läser den här domänen som en annan.
defect-domain-idna2008 = Domänen innehåller { $detail }, som IDNA 2008 inte tillåter.
defect-domain-rldh = Två bindestreck på tredje och fjärde plats i en del av domänen.
defect-domain-mixed-script = Domänen blandar bokstäver ur olika alfabet.
defect-domain-lookalike = Domänen innehåller ett tecken som bara ser ut som ett latinskt tecken: { $detail }.
defect-domain-dotless = Domänen har ingen punkt.
defect-domain-tld-unknown = Toppdomänen .{ $detail } finns inte.
defect-domain-special-use = Den här domänen kan inte ta emot e-post från internet.
defect-domain-reserved = Den här domänen är reserverad för exempel.
defect-domain-public-suffix = Bara den sista delen av en domän, som co.uk.
defect-domain-typo = Domänen är mycket lik { $detail }.
defect-domain-rare-near-common = En sällsynt domän som är mycket lik en vanlig.
defect-placeholder-noreply = Ser ut som en adress som ingen läser.
defect-placeholder-address = Påhittad adress.
defect-placeholder-local = Ser ut som en testadress.
defect-role-account = Ser ut som en delad postlåda.

bouncing-address = e-post till adressen studsade
    .why = Aktiveringsmejlet kommer också att studsa.
    .fix = Skicka ett testmeddelande till adressen. Om det studsar, öppna { -person-card } för användaren och rätta adressen under ”{ -email }”. Om det också finns ett användarnamn visar kolumnen ”{ column-to-do }” var du rättar det.
    .message =
        { $messages ->
            [one] { $messages } meddelande studsade.
           *[other] { $messages } meddelanden studsade.
        }
    .action = Skicka ett testmeddelande till { $user } och fråga om det kom fram. Om det kom fram, godkänn anmärkningen. Annars frågar du { $user } eller e-postadministratören efter rätt adress och skriver in den { $place }.

garbled-address = adress som förstördes i exporten
    .why = Exporten visar inte adressen som den är i SuperOffice. Där kan den vara rätt eller fel, och två adresser som ser likadana ut i exporten kan vara olika. Därför är resultatet okänt, och adressen rapporteras inte som felaktig.
    .fix = Exportera tabellen på nytt med en teckenkodning som har alla bokstäver. Ändra adressen i SuperOffice bara om den är fel även där.
    .message-lost = I adressen ersattes bokstäver med `?` i exporten.
    .message-misread = Adressen lästes med fel teckenkodning i exporten, som `Ã¥` i stället för `å`.
    .message-replaced = I adressen ersattes bokstäver med U+FFFD i exporten.
    .remedy-lost = Exporten är skadad. Exportera tabellen på nytt med alla bokstäver; i Windows PowerShell lägger du till `-Encoding UTF8`.
    .remedy-misread = Exporten är skadad. Exportera tabellen på nytt som UTF-8 och öppna inte filen innan du skickar den.
    .remedy-replaced = Exporten är skadad. Exportera tabellen på nytt från databasen, som UTF-8.
    .action = Rätta adressen { $place }, men bara om den är fel även i SuperOffice.

hidden-characters = adress med dolda tecken
    .why = Adressen ser rätt ut, men datorn läser den som en annan adress. Användaren kan inte logga in, och ingen ser att två adresser är lika.
    .fix = Öppna { -person-card } för användaren, ta bort adressen under ”{ -email }” och skriv in den på nytt. Klistra inte in den. Om en annan användare har den rättade adressen anger kolumnen ”{ column-to-do }” vad du gör i stället. Om det också finns ett användarnamn visar kolumnen ”{ column-to-do }” var du rättar det.
    .action = Ta bort adressen och skriv in den på nytt för hand { $place }. Klistra inte in den.
    .action-list = Ta bort adressen i { $record } och skriv in den på nytt för hand { $place }. Klistra inte in den.

likely-typo = domän som troligen är felskriven
    .why = Aktiveringsmejlet går till en okänd mottagare eller kommer aldrig fram.
    .fix = Fråga användaren efter rätt adress. Om domänen är fel, öppna { -person-card } för användaren och rätta den under ”{ -email }”. Om det också finns ett användarnamn visar kolumnen ”{ column-to-do }” var du rättar det.
    .message = Domänen `{ $rare }` är ovanlig bland användarna och liknar `{ $common }`.
    .action = Fråga { $user } om adressen i kolumnen ”{ column-now }” stämmer. Godkänn i så fall anmärkningen. Skriv annars in den rätta { $place }.
    .action-provider = Fråga { $user } efter en jobbadress hos er, eftersom { $domain } tillhör en e-postleverantör. Om det finns en, skriv in den { $place }. Finns det ingen, fråga { $user } vilken adress som är rätt: den i kolumnen ”{ column-now }” eller den i kolumnen ”{ column-change-to }”. Om adressen i kolumnen ”{ column-now }” är rätt, godkänn anmärkningen. Skriv annars in den rätta adressen på samma ställe; nästa kontroll anmärker då på att { $domain } inte är er domän.
    .message-list = Domänen `{ $rare }` är ovanlig bland adresserna och liknar `{ $common }`.
    .action-list = Kontrollera adressen i { $record }. Om den är felskriven, rätta den { $place }.

malformed-address = adress som inte kan vara användarnamn i Online
    .why = Användarnamnet i Online måste vara en giltig e-postadress, och aktiveringsmejlet skickas dit. SuperOffice publicerar ingen regel för giltiga adresser. Den här kontrollen följer reglerna för e-post och anger bokstäver som Microsoft och Google inte godtar.
    .fix = Öppna { -person-card } för användaren och rätta adressen under ”{ -email }”. Om det också finns ett användarnamn visar kolumnen ”{ column-to-do }” var du rättar det. Om ni använder en produkt som Synchronizer måste användaren sedan kopplas på nytt i den.
    .action = Rätta adressen { $place } och fråga { $user } om den stämmer.
    .action-suggested = Fråga { $user } om den föreslagna adressen stämmer och har en postlåda. Om inte, fråga e-postadministratören efter rätt adress. Skriv sedan in adressen { $place }.
    .action-ask = Fråga { $user } eller e-postadministratören vilken adress som är rätt; postlådan måste finnas först. Rätta sedan adressen { $place }.
    .holder = { $other } har redan den rättade adressen.
    .own-domains = Andra användare har adresser på { $domains }.
    .taken = Den rättade adressen tillhör { $other }.
    .action-keeper = { $other } måste ha en annan adress: se anmärkningen om { $other }.
    .same-correction = Den rättade adressen för { $other } blir densamma.
    .action-release = Innan du skriver in den rättade adressen, ta bort den från { $other }.
    .holder-of = { $other } har redan { $address }.
    .holder-list = Den rättade adressen finns redan i { $record }.
    .same-correction-list = Den rättade adressen i { $record } blir densamma.
    .action-list = Rätta adressen i { $record }, { $place }.

missing-address = användare utan e-postadress
    .why = E-postadressen blir användarnamnet i Online. För en användare utan adress måste den skrivas in i Online Migration Tool.
    .fix = Öppna { -person-card } för användaren och skriv in adressen under ”{ -email }”. Om användaren har en adress i Service föreslås den. Om ni använder en produkt som Synchronizer måste användaren sedan kopplas på nytt i den.
    .message = Ingen e-postadress.
    .message-filler = Ingen e-postadress, bara { $value }.
    .action = Fråga { $user } eller e-postadministratören efter adressen; postlådan måste finnas först. Skriv sedan in adressen { $place }.
    .action-suggested = Fråga { $user } om den föreslagna adressen stämmer och har en postlåda. Om inte, fråga e-postadministratören efter rätt adress. Skriv sedan in adressen { $place }.

placeholder-address = adress som ser ut som en platshållare
    .why = Användaren får aldrig se aktiveringsmejlet.
    .fix = Fråga den som loggar in som användaren, eller avdelningens chef, vilken adress som är rätt. Om någon läser e-posten till den nuvarande adressen, godkänn anmärkningen. Om en annan adress är rätt, skriv in den på { -person-card } > { -email }. Om det också finns ett användarnamn visar kolumnen ”{ column-to-do }” var du rättar det. Används inloggningen inte längre tar du bort användarplanen och adressen och väljer sedan ”{ -mark-former-employee }”.
    .action = Fråga den som använder { $user }, eller avdelningens chef, om { $user } fortfarande används och om någon läser e-posten till den här adressen. Om svaret på båda frågorna är ja, godkänn anmärkningen. Om { $user } används och ingen läser e-posten, be e-postadministratören om rätt adress eller en ny, och skriv in den { $place }.
    .action-list = Skriv in den riktiga adressen i { $record } eller ta bort den här, { $place }.

several-addresses = flera adresser i ett e-postfält
    .why = En användare har ett användarnamn i Online, så en adress måste väljas.
    .fix = Öppna { -person-card } för användaren. Under ”{ -email }” behåller du den adress som användaren ska logga in i Online med och skriver övriga adresser på var sin rad. Om det också finns ett användarnamn visar kolumnen ”{ column-to-do }” var du rättar det.
    .action = Fråga { $user } vilken av adresserna som ska användas för att logga in i Online. Behåll bara den adressen i det här fältet. Om { $number ->
        [2] den andra adressen fortfarande används, skriv in den på en egen rad
       *[other] flera av adresserna används, skriv in var och en på en egen rad
    } nedanför, { $place }.
    .action-list = Behåll en adress i { $record }, { $place }.

several-candidate-addresses = användare med flera adresser
    .why = Bara en adress blir användarnamnet i Online. Det händer att migreringen använder en annan adress än den första.
    .fix = Inget behöver ändras. Konsulten kontrollerar användarnamnet i Online Migration Tool (”Check user names”). Adresser som inte används kan tas bort på { -person-card } > { -email }.
    .message = Det här är den första adressen. Användaren har också { $others }.
    .action = Inget att göra här. Konsulten kontrollerar i Online Migration Tool vilken adress som blir användarnamn för { $user } (”Check user names”).
    .message-user-name = Det här är användarnamnet. Användaren har också { $others }.

shared-mailbox = adress som ser ut som en delad postlåda
    .why = Alla som läser postlådan kan sätta användarens lösenord. Google godtar inte alla sådana adresser.
    .fix = Fråga om en enda person använder adressen. Om inte, öppna { -person-card } för användaren och skriv in en personlig adress under ”{ -email }”. Om det också finns ett användarnamn visar kolumnen ”{ column-to-do }” var du rättar det.
    .action = Fråga { $user } eller e-postadministratören om flera läser den här postlådan. Om bara en person läser den, godkänn anmärkningen. Om flera läser den, be e-postadministratören om en personlig adress för den som använder { $user }, och skriv in den { $place }.

unroutable-domain = domän som inte kan ta emot e-post
    .why = Aktiveringsmejlet och koderna för ett nytt lösenord skickas till den här adressen.
    .fix = Öppna { -person-card } för användaren och skriv under ”{ -email }” in en adress som kan ta emot e-post från internet. Om det också finns ett användarnamn visar kolumnen ”{ column-to-do }” var du rättar det.
    .action = Fråga { $user } eller e-postadministratören vilken adress som tar emot e-post från internet; postlådan måste finnas först. Skriv sedan in adressen { $place }.
    .action-list = Rätta eller ta bort adressen i { $record }, { $place }.

user-name-differs = användarnamn och första e-postadress är olika
    .why = Användare loggar in i Online med användarnamnet, men e-post går till adressen på kontaktkortet. Det är inte dokumenterat vilken av de två som Online Migration Tool föreslår. Om de skiljer sig åt försöker användarna kanske logga in med fel adress.
    .fix = Fråga användaren vilken adress som är rätt. Skriv in den både på { -person-card } > { -email } och under { -users } > { -user-name }. Om ni använder en produkt som Synchronizer måste användaren sedan kopplas på nytt i den.
    .message = Användarnamnet är { $name }, men den första e-postadressen är { $address }.
    .action = Fråga { $user } vilken av de två adresserna som ska användas för att logga in i Online. Skriv in den på båda ställena, överst bland adresserna { $place }. Den andra adressen får stå på en rad nedanför.


## Rules of `travel`, `satellite` and `sentry-addons`

traveller-since = Registrerad { $day }.
traveller-synchronised = Senast synkroniserad { $day }.
traveller-area = Område: `{ $area }`.

satellite-defined = en satellit är definierad
    .why = En satellit är en egen databas på ett annat kontor, som replikeras med den centrala databasen. SuperOffice kräver att ingen satellit används vid migreringen.
    .fix = Varje satellit avvecklas bara en gång, även när flera anmärkningar gäller den. Hur det går till är inte dokumenterat: fråga SuperOffice Support hur satelliten avvecklas, vem som måste göra det och vad som ska göras med dess licenser. Se sedan till att den avvecklas: anmärkningen stängs när satelliten är avvecklad.
    .message = Satellit { $satellite } är definierad.
    .message-company = `{ $company }` har en aktiv satellit.
    .company = Företag: `{ $company }`.
    .area = Område: `{ $area }`.
    .source = Datakälla: `{ $source }`.

satellite-replicating = tecken på att en satellit används
    .why = En rad i `traveller` är det starkaste tecknet på att en satellit används. En rad i `LicenseSatlLink` kopplar bara en licens till en satellit. Om det inte finns något annat tecken på en satellit måste licensen kontrolleras.
    .fix = De här anmärkningarna hör till en satellit: åtgärda dem tillsammans med satelliten. Hur det går till, och hur en licens frigörs, är inte dokumenterat: fråga SuperOffice Support.
    .message = Det finns tecken på att en satellit med `travel_id` { $id } replikeras.
    .probable = Det är troligen satellit { $satellite }, vars id-nummer börjar vid { $id }.
    .message-licence = Licensen `{ $licence }` är kopplad till satellit { $satellite }.
    .message-licence-id = Licensen med id { $licence } är kopplad till satellit { $satellite }.
    .action-same = Inget att göra här: den här anmärkningen stängs samtidigt som anmärkningen ”{ CAPITAL(satellite-defined) }” om satellit { $satellite }. Om du godkänner den anmärkningen, godkänn även den här.
    .action-licence = Kontrollera om satellit { $satellite } fortfarande finns. Fråga i så fall SuperOffice Support hur den avvecklas och se till att det blir gjort. Fråga annars SuperOffice Support hur licensen frigörs och se till att det blir gjort. Den finns under { $path }.
    .action-licence-last = När du frågar SuperOffice Support om anmärkningen ”{ CAPITAL(satellite-defined) }” om satellit { $satellite }, fråga även hur den här licensen frigörs och se till att det blir gjort. Licensen finns under { $path }.

sentry-addon-registered = ett Sentry-tillägg är registrerat
    .why = I Online Migration Tool kommer man inte vidare från första sidan så länge det finns en sådan rad. Varje rad betyder också att det finns ett specialutvecklat tillägg.
    .fix = Raden måste tas bort i vilket fall som helst: man kommer inte vidare i Online Migration Tool så länge den finns. Det är inte känt vad tillägget gör, så fråga först leverantören om det fortfarande behövs. Fråga i så fall vad som ersätter det i Online, och kom överens med konsulten om när raden tas bort: därefter fungerar tillägget kanske inte längre. Be sedan databasadministratören att ta bort raderna i `UserPreference` med sektionen `SentryAddonNames`.
    .message = Sentry-tillägget `{ $add-on }` är registrerat som `{ $key }`.
    .action = Fråga tilläggets leverantör (eller konsulten, om du inte känner till leverantören) om det fortfarande behövs. Fråga i så fall även vad som ersätter det i Online, och kom överens med konsulten om när raden tas bort: därefter fungerar tillägget kanske inte längre. Be i båda fallen databasadministratören att ta bort raden `{ $key }` (sektionen `{ $section }`) från tabellen `UserPreference`: innan dess kommer man inte vidare i Online Migration Tool.

stale-travel-record = Travel-registrering för en användare som inte längre finns
    .why = Enligt databasen använder någon fortfarande Travel. Ingen användare får använda Travel vid migreringen eller vid en uppgradering.
    .fix = Be SuperOffice Support att ta bort registreringen. Användaren finns inte längre, så ingen kan göra en central uppdatering (”Central update”).
    .message = Travel-registrering för användar-id { $id }, som inte längre finns.
    .action = Be SuperOffice Support att ta bort registreringen. Användaren finns inte längre, så ingen kan göra en central uppdatering (”Central update”).

unfinished-homecoming = kvarlämnade Travel-registreringar
    .why = Sådana registreringar tyder på att en central uppdatering (”Central update”) inte slutfördes. Data kan saknas eller finnas två gånger.
    .fix = Fråga användaren om den senaste centrala uppdateringen (”Central update”) slutfördes. Godkänn i så fall anmärkningen. Om den inte slutfördes, eller om ingen vet, fråga SuperOffice Support vad som ska göras med registreringarna, och se till att det blir gjort.
    .message =
        { $rows ->
            [one] 1 kvarlämnad Travel-registrering.
           *[other] { $rows } kvarlämnade Travel-registreringar.
        } Användaren använder inte Travel.
    .message-ids =
        { $rows ->
            [one] 1 rad
           *[other] { $rows } rader
        } i `{ $table }` med id från en Travel-databas.
    .action = Fråga { $user } om den senaste centrala uppdateringen (”Central update”) slutfördes. Godkänn i så fall anmärkningen. Om den inte slutfördes, eller om ingen vet, fråga SuperOffice Support vad som ska göras med registreringarna, och se till att det blir gjort.
    .action-unlisted = Fråga användaren med id { $id } om den senaste centrala uppdateringen (”Central update”) slutfördes. Godkänn i så fall anmärkningen. Om den inte slutfördes, eller om ingen vet, fråga SuperOffice Support vad som ska göras med registreringarna, och se till att det blir gjort.
    .action-ids = Fråga SuperOffice Support om en central uppdatering (”Central update”) avbröts.

user-on-travel = användare som använder Travel
    .why = Data som har registrerats på den bärbara datorn förs över till den centrala databasen genom en central uppdatering (”Central update”) eller genom utbyte av filer (”up/down”). Data som inte har förts över migreras inte. När en användare börjar använda Travel kopieras också användarens egna dokument till den bärbara datorn, så detsamma gäller ändringar i de dokumenten.
    .fix = I version 9 eller senare finns det ingen Windows-klient för användare, och registreringen är troligen gammal: be SuperOffice Support att ta bort den. I en äldre version frågar du användaren om den bärbara datorn fortfarande finns. Be i så fall användaren att göra en central uppdatering (”Central update”) i Windows-klienten. Be annars SuperOffice Support att ta bort registreringen. Stäng inte av Travel förrän alla har slutat använda Travel: annars stängs de som fortfarande använder Travel ute.
    .message = Användaren använder Travel.
    .message-inactive = Användaren använder Travel men kan inte logga in ({ $status }).
    .message-unlisted = Användaren med id { $id } använder Travel. Namnet är inte känt, eftersom tabellen `associate` inte har skickats in.
    .action = Be { $user } att göra en central uppdatering (”Central update”) i Windows-klienten och därefter inte använda Travel igen.
    .action-forgotten = Fråga { $user } om den bärbara datorn med kopian av databasen finns kvar. Be i så fall { $user } att göra en central uppdatering (”Central update”) i Windows-klienten och därefter inte använda Travel igen. Be annars SuperOffice Support att ta bort registreringen.
    .action-unlisted = Be användaren med id { $id } att göra en central uppdatering (”Central update”) i Windows-klienten och därefter inte använda Travel igen.
    .action-without-client = Den här versionen har ingen Windows-klient där { $user } kan göra en central uppdatering (”Central update”), så Travel-registreringen är troligen gammal. Be SuperOffice Support att ta bort den.
    .unknown-client = I version 9 eller senare finns det ingen Windows-klient för användare, och Travel-registreringen är troligen gammal: be SuperOffice Support att ta bort den. I en äldre version gör du så här.
    .message-since = Användaren är registrerad för Travel sedan { $day }.


## Rules of `database-model`

custom-table = egen tabell
    .why = Tabeller som gjordes med det gamla Dictionary SDK kan göra att databasmodellen avviker från databasen, och då stannar migreringen. Dessutom finns det någon anpassning som använder data i tabellen.
    .fix = Ta reda på vem som gjorde tabellen och vad som använder den. Om ingen vet, fråga SuperOffice Support före migreringen.
    .message = Tabellen `{ $table }` (nummer { $number }) är inte en standardtabell i SuperOffice.
    .action = Ta reda på vem som gjorde tabellen { $table } och vad som använder den, före migreringen.

missing-physical-table = tabell saknas i databasen
    .why = Online Migration Tool stannar med ”Invalid object name” när databasmodellen innehåller en tabell som databasen inte har.
    .fix = Be SuperOffice Support att rätta databasmodellen före migreringen. Ta inte bort raden själv.
    .message = Listan över tabeller (`sequence`) innehåller `{ $table }`, men databasen har ingen sådan tabell.
    .action = SuperOffice har tabellen { $table } i sin lista, så databasmodellen innehåller den troligen också. Be SuperOffice Support att kontrollera databasmodellen och rätta den före migreringen.

orphan-person = kontakt vars företag inte finns
    .why = Uppgraderingen av databasen till 8.1 eller senare tar bort kontakter vars företag inte finns, och deras e-postadresser. SuperOffices lista över databasändringar tyder på att även migreringen till Online tar bort sådana kontakter. Om en användares kontakt tas bort försvinner kontaktens e-postadresser, även den som skulle bli användarnamn i Online.
    .fix = Be SuperOffice Support att rätta kontakten före migreringen.
    .message = Kontakten för { $user } hör till företag { $company }, som inte finns. Uppgraderingen av databasen kan ta bort kontakten och dess e-postadresser.
    .action = Be SuperOffice Support att rätta kontakten för { $user } före migreringen.
    .message-others =
        { $persons ->
            [one] 1 kontakt som inte är användare hör till ett företag som inte finns. Uppgraderingen av databasen kan ta bort kontakten och dess e-postadresser.
           *[other] { $persons } kontakter som inte är användare hör till ett företag som inte finns. Uppgraderingen av databasen kan ta bort dem och deras e-postadresser.
        }
    .action-others = Om ingen behöver de här kontakterna behöver du inte göra något. Be annars SuperOffice Support att rätta dem före migreringen.


## Rules of `documents`

document-without-appointment = dokument utan händelse
    .why = Ett dokument utan händelse (`appointment`) följer kanske inte med i migreringen.
    .fix = Kontrollera om dokumentet behövs. Fråga i så fall SuperOffice Support före migreringen hur det kan kopplas till en händelse.
    .message = Dokument { $document } har ingen händelse (`appointment`).
    .action = Kontrollera om dokument { $document } behövs. Fråga i så fall SuperOffice Support hur det kan kopplas till en händelse.

document-without-name = dokument utan filnamn
    .why = Ett dokument utan namn följer kanske inte med i migreringen. SuperOffice anger inte om det gäller filnamnet eller titeln.
    .fix = Kontrollera om dokumentet behövs. Fråga i så fall SuperOffice Support före migreringen hur det kan få ett filnamn.
    .message = Dokument { $document } har inget filnamn.
    .action = Kontrollera om dokument { $document } behövs. Fråga i så fall SuperOffice Support hur det kan få ett filnamn.

document-without-owner = dokument vars ägare inte finns
    .why = Ett dokument vars ägare inte finns följer kanske inte med i migreringen.
    .fix = Kontrollera om dokumentet behövs. Fråga i så fall SuperOffice Support före migreringen hur det kan få en ägare som finns.
    .message = Dokument { $document } tillhör användar-id { $owner }, som inte finns.
    .action = Kontrollera om dokument { $document } behövs. Fråga i så fall SuperOffice Support hur det kan få en ägare som finns.

file-not-in-archive = fil saknas i dokumentarkivet
    .why = Det är ganska vanligt att några filer saknas i arkivet. Dokumenten som filerna hör till saknar då kanske innehåll i Online.
    .fix = Sök efter filen i en säkerhetskopia eller i en annan arkivmapp och kopiera in den i arkivet före migreringen. Om Online Migration Tool körs en gång till kan det ladda upp filer som saknas, men inte efter att den skarpa migreringen är klar och användarna har släppts in. Om dokumentet inte behövs, ta bort det.
    .message = Filen till dokument { $document } finns inte i fillistan från dokumentarkivet.
    .action = Sök efter filen till dokument { $document } i en säkerhetskopia eller i en annan arkivmapp och kopiera in den i dokumentarkivet. Om dokumentet inte behövs, ta bort det i SuperOffice.
    .message-summary = Filerna till { $missing } av { $documents } dokument finns inte i fillistan från dokumentarkivet. De första { $listed } visas här.
    .action-summary = Fråga den som sköter dokumentarkivet om filer har flyttats eller tagits bort och återställ dem från en säkerhetskopia före migreringen. Skapa sedan fillistan på nytt.

file-too-large = dokument större än Online tillåter
    .why = I Online får ett dokument vara högst 94,4 MB.
    .fix = Fråga ägaren om dokumentet behövs. Dela i så fall upp eller komprimera filen, eller förvara den utanför SuperOffice.
    .message = En fil i dokumentarkivet är på { $size } MB. Gränsen i Online är { $limit } MB.
    .action = Fråga ägaren till { $file } om dokumentet behövs. Dela i så fall upp eller komprimera filen, eller förvara den utanför SuperOffice.
    .message-summary = { $files } filer i dokumentarkivet är större än { $limit } MB. De { $listed } största visas här.
    .action-summary = Kom överens med SuperOffice om vad som händer med dokument som är större än { $limit } MB.

other-document-archive = dokument i ett annat arkiv
    .why = Online Migration Tool flyttar dokumentarkivet (`so_arc`). Dokument i SharePoint eller ett annat arkiv lagras någon annanstans. Om dokumenten ska ligga i SharePoint i Online behöver varje användare med användarplan en Microsoft-inloggning, och fler än 25 000 konfidentiella dokument (med ”Synlig för”) kan inte flyttas automatiskt.
    .fix = Ta reda på vilket arkiv det är: se mallarna i { -settings } > { -lists } > { -document-templates }. Fråga pluginens leverantör om och hur dokumenten kan flyttas.
    .message =
        Dokumentpluginen { $plug-in } lagrar { $documents ->
            [one] 1 dokument
           *[other] { $documents } dokument
        }, pluginen { $usual } lagrar { $usual-documents ->
            [one] 1 dokument
           *[other] { $usual-documents } dokument
        }.
    .not-listed = Inga filer från pluginen { $plug-in } finns i fillistan från dokumentarkivet.
    .may-be-elsewhere = Innehållet från pluginen { $plug-in } ligger kanske i ett annat arkiv.
    .action = Ta reda på vilket arkiv dokumentpluginen { $plug-in } använder: se mallarna i { $client } > { -lists } > { -document-templates }. Fråga pluginens leverantör hur dokumenten kan flyttas till Online.


## Rules of `customizations`

customization-will-not-work = { $thing } kommer inte att fungera i Online.
customization-may-not-work = { $thing } fungerar kanske inte i Online.
customization-unaffected = { $thing } leder inte ut ur SuperOffice.
customization-decide = Bestäm om anpassningen ska behållas, ersättas eller tas bort.
customization-nothing-to-do = Inget att göra.
link-to-pc = Länken startar ett program eller en fil på användarens egen dator.
link-to-share = Länken leder till en delad mapp i ert nätverk.
link-to-internal-host = Datorn `{ $host }` finns bara i ert nätverk.
link-without-encryption = Datorn `{ $host }` anropas med `http:` i stället för `https:`.
link-to-old-service = Länken leder till Service på den gamla servern `{ $host }`.
link-with-usec = Länken använder variabeln `<usec>`, som är tom i Online.
script-without-known-calls = Koden har sökts igenom efter anrop som inte fungerar i Online: inga hittades.
script-with-unavailable-calls = Koden innehåller anrop som inte finns i Online: { $calls }.
script-with-disputed-calls = Koden innehåller anrop som Online kanske inte tillåter: { $calls }.
script-with-files = Koden använder kanske klassen `File`, som inte finns i Online.
script-not-checked = Koden är inte fullständigt kontrollerad: för vissa anrop visar exporten inte om koden innehåller dem.

crmscript = skript i Service
    .why = Online har inte `executeSQLQuery`, `runProgram`, `getEnvVariable`, `getCookie`, `setCookie`, `StatLib.setSql`, API:et ”BulkUpdate”, ODBC och filer på servern (`File`). SuperOffices sidor är inte eniga om `bypassNetServer`, `addJoinCriteria`, `setGroup` och `addHaving`, så någon bör kontrollera dem. Online stoppar ett skript efter 60 sekunder eller när det använder mer än 8 MB minne. HTTP-anrop når bara portarna 80 och 443, och inga datorer i ert nätverk.
    .fix = Be den som skrev skriptet att ersätta de anrop som inte fungerar i Online och att kontrollera körtid, minnesanvändning och HTTP-anrop. Ta bort skript som ingen använder: { -settings } > { -crmscript-screen }.
    .thing = Skriptet `{ $script }`
    .called = Skriptet anropades senast via HTTP { $day }.
    .action = Be den som skrev skriptet { $script } att kontrollera det för Online, eller ta bort det i { -settings } > { -crmscript-screen } om ingen använder det.

document-template = dokumentmall som kanske inte fungerar i Online
    .why = I Online ligger dokumenten i SuperOffices arkiv, i SharePoint eller i Google. En plugin eller en fil i ert nätverk är kanske inte tillgänglig i Online. Formaten DOT, DOTX, XLT, XLTX, POT och POTX stöds inte i Online.
    .fix = Om en plugin läser in mallen, fråga pluginens leverantör hur mallen fungerar i Online. Om mallen ligger på en dator eller i ert nätverk, spara den i SuperOffice: { -settings } > { -lists } > { -document-templates }. Om Online inte stöder formatet, spara mallen som DOCX, XLSX eller PPTX.
    .thing = Dokumentmallen `{ $template }`
    .format = Online stöder inte mallar i formatet { $format }.
    .action = Spara mallen { $template } i SuperOffice: { $client } > { -lists } > { -document-templates }.
    .action-format = Spara mallen { $template } som { $format } i SuperOffice: { $client } > { -lists } > { -document-templates }.
    .action-plug-in = Fråga dokumentpluginens leverantör hur mallen { $template } fungerar i Online. Mallar: { $client } > { -lists } > { -document-templates }.

erp-connection = koppling till ett ERP- eller offertsystem
    .why = Online anropar inte en connector direkt. URL:en till en Sync-connector måste vara `app://` följt av id:t för en godkänd app, som Online anropar via port 443. Online läser inte in några DLL-filer för Quote-connectorer; där behövs en apps klient-id.
    .fix = Be connectorns leverantör om en app för Online. Ändra sedan connectorn i { -settings } > { -quote-sync }.
    .connector = Sync-connectorn `{ $name }`
    .connection = ERP-kopplingen `{ $name }`
    .quote-connection = Offertkopplingen `{ $name }`
    .only-apps = Online godtar bara URL:en till en godkänd app: `{ $prefix }` och appens id.
    .no-libraries = Online läser inte in några DLL-filer för connectorer.
    .action-connector = Be leverantören av connectorn { $name } om en app för Online och ändra sedan URL:en i { $client } > { -quote-sync } > { -sync }.
    .action-app = Fråga leverantören av connectorn { $name } om appen fungerar i Online: { $client } > { -quote-sync } > { -sync }.
    .action-connection = Fråga connectorns leverantör om ERP-kopplingen { $name } fungerar i Online: { $client } > { -quote-sync } > { -sync }.
    .action-quote-connection = Be leverantören av offertkopplingen { $name } om en app för Online och appens klient-id: { $client } > { -quote-sync }.

external-application = externt program eller webbpanel
    .why = Program, delade mappar, `file:`-länkar och datorer i ert nätverk fungerar inte i Online; publika sidor med `https:` måste kontrolleras. Variabeln `<usec>` är förbjuden i Online och tom sedan version 11.5. En fullständig adress med `.fcgi` leder även efter migreringen till Service på den gamla servern.
    .fix = Ta reda på vem som använder programmet eller webbpanelen och bestäm vad som ersätter det. Använd variablerna `<csbl>`, `<cscu>` och `<csti>` i stället för den fullständiga adressen till Service; ta bort `<usec>`. Webbpaneler: { -settings } > { -lists } > { -web-panels }. Program: { -settings } > { -lists } > { -applications }.
    .thing = Det externa programmet `{ $application }`
    .programs = { $client } > { -lists } > { -applications }
    .web-panels = { $client } > { -lists } > { -web-panels }
    .action-link = Ändra länken i { $application }: ta bort `<usec>` och använd `<csbl>`, `<cscu>` eller `<csti>` i stället för adressen till Service: { $place }.
    .action-replace = Ta reda på vem som använder { $application } och bestäm vad som ersätter det i Online: { $place }.
    .action-ask = Fråga leverantören om { $application } fungerar i Online: { $place }.

extra-table = extra tabell eller extrafält i Service
    .why = I Online kräver extra tabeller och extrafält licensen ”Development Tools”, som tidigare hette ”Expander Services”. Den kan ingå i Online-planen (från planen ”Core” och uppåt), och planen kan begränsa antalet egna objekt. SuperOffices sidor är inte eniga om vad en plan omfattar, så fråga SuperOffice.
    .fix = Fråga SuperOffice om ”Development Tools” ingår i er Online-plan och hur många egna objekt den tillåter. Ta bort tabeller och fält som ingen använder: { -settings } > { -system-design } > { -tables }.
    .message-table = Den extra tabellen `{ $table }` kräver licensen ”Development Tools” i Online.
    .message-field = Extrafältet `{ $field }` kräver licensen ”Development Tools” i Online.
    .action-table = Fråga SuperOffice om er Online-plan tillåter den extra tabellen { $table }: { -settings } > { -system-design } > { -tables }.
    .action-field = Fråga SuperOffice om er Online-plan tillåter extrafältet { $field }: { -settings } > { -system-design } > { -tables }.

installed-package = installerat paket i Service
    .why = Bara paketets leverantör vet om det fungerar i Online. Fråga i god tid före migreringshelgen.
    .fix = Be leverantören om en version för Online. Paket: { -settings } > { -system-design } > { -packages }.
    .thing = Paketet `{ $package }`
    .thing-version = Paketet `{ $package }` (version { $version })
    .action = Be leverantören av paketet { $package } om en version för Online: { -settings } > { -system-design } > { -packages }.

integration = integration som lagrar egna nycklar
    .why = Bara integrationens leverantör vet om den fungerar i Online. Fråga i god tid före migreringshelgen.
    .fix = Fråga leverantören. En integration som inte har synkroniserat på flera år används troligen inte längre.
    .thing = Integrationen `{ $integration }`
    .synchronised = Den senaste synkroniseringen var { $day }.
    .never-synchronised = Ingen synkronisering är registrerad.
    .action = Fråga leverantören av integrationen { $integration } om den fungerar i Online eller om den kan tas bort.

integration-user = systemanvändare eller portalanvändare
    .why = Integrationer loggar in som systemanvändare. Anonyma och externa användare hör till portaler. Hur alla dessa användare migreras är inte dokumenterat.
    .fix = Fråga integrationens eller portalens leverantör hur den ska logga in i Online. Ändra inte användaren.
    .system = { $user } är en systemanvändare som en integration loggar in med.
    .anonymous = { $user } är den anonyma användaren i en portal.
    .external = { $user } är en extern portalanvändare.
    .last-login = Den senaste inloggningen var { $day }.
    .no-login = Ingen inloggning är registrerad.
    .action-integration = Fråga leverantören av den integration som använder { $user } hur integrationen ska logga in i Online; om du inte känner till leverantören, fråga konsulten. Ändra inte användaren. Godkänn sedan anmärkningen och skriv svaret som motivering.
    .action-portal = Fråga leverantören av den portal som använder { $user } hur portalen ska logga in i Online; om du inte känner till leverantören, fråga konsulten. Ändra inte användaren. Godkänn sedan anmärkningen och skriv svaret som motivering.

partner-module = modul från en annan leverantör
    .why = Bara modulens leverantör vet om den fungerar i Online. Fråga i god tid före migreringshelgen.
    .fix = Be leverantören om en version för Online.
    .message = `{ $supplier }` levererar moduler. De fungerar kanske inte i Online.
    .message-until = `{ $supplier }` levererar moduler med licens till { $day }. De fungerar kanske inte i Online.
    .message-right = Den funktionella behörigheten `{ $right }` hör till en modul från en annan leverantör. Modulen fungerar kanske inte i Online.
    .action = Be { $supplier } om en version av modulerna för Online. Licenser: { $client } > { -licences }.
    .action-right = Ta reda på vilken modul som använder den funktionella behörigheten { $right } och be dess leverantör om en version för Online. Behörigheter: { $client } > { -roles } > { -functional-rights }.

retired-product = licens för en utgången produkt
    .why = Användare som behöver produkten kan komma att sakna den i Online.
    .fix = Ta reda på vem som använder produkten och fråga SuperOffice vad som ersätter den.
    .message = Licensen gäller { $product }, som har utgått eller är annorlunda i Online.
    .action = Ta reda på vem som använder { $product } och fråga SuperOffice vad som ersätter produkten. Licenser: { $client } > { -licences }.

scheduled-script = planerad uppgift i Service
    .why = Planerade uppgifter körs i bakgrunden, så ett fel i Online märks kanske inte genast.
    .fix = Be den som skrev skriptet att kontrollera det för Online. En testmigrering kan inte visa om det fungerar, eftersom användarna inte kan logga in i den testmigrerade miljön. Om ni vill testa skriptet, beställ en sandbox separat. Planerade uppgifter är inaktiverade där som standard. Inaktivera uppgifter som ingen behöver: { -settings } > { -crmscript-screen } > { -scheduled-tasks }.
    .thing = Den planerade uppgiften `{ $task }`
    .last-run = Den senaste körningen var { $day }.
    .action = Be den som skrev den planerade uppgiften { $task } att kontrollera den för Online, eller inaktivera den i { -settings } > { -crmscript-screen } > { -scheduled-tasks }.

service-database = databas som Service läser
    .why = Databasagenter används inte i Online, och Online når inte en databas i ert nätverk.
    .fix = Ta reda på vem som behöver informationen och fråga leverantören hur den kan nå Online.
    .agent = Databasagenten `{ $name }`
    .source = Den externa datakällan `{ $name }`
    .no-agents = Online använder inte databasagenter.
    .action-agent = Ta reda på vem som behöver data från databasagenten { $name } och bestäm vad som ersätter den i Online.
    .action-source = Ta reda på vem som behöver den externa datakällan { $name } och fråga leverantören hur dess data kan nå Online.

service-screen = egen skärmbild eller meny i Service
    .why = Egna skärmbilder kör skript, och menyer kan leda till datorer som Online inte når. Variabeln `<usec>` är förbjuden i Online och tom sedan version 11.5. En fullständig adress med `.fcgi` leder även efter migreringen till Service på den gamla servern.
    .fix = Be den som gjorde skärmbilden att kontrollera skripten för Online. En testmigrering kan inte visa om de fungerar, eftersom användarna inte kan logga in i den testmigrerade miljön. Beställ en sandbox separat för att prova skripten. Ersätt länkar till datorer i ert nätverk, ta bort `<usec>` och använd `<csbl>`, `<cscu>` och `<csti>` i stället för den fullständiga adressen till Service: { -settings } > { -system-design } > ”Extramenyer”.
    .screen = Skärmbilden `{ $name }`
    .menu = Menyn `{ $name }`
    .action-screen = Be den som gjorde skärmbilden { $name } att kontrollera skripten för Online: { -settings } > { -system-design }.
    .action-link = Ändra länken i menyn { $name }: ta bort `<usec>` och använd `<csbl>`, `<cscu>` eller `<csti>` i stället för adressen till Service: { -settings } > { -system-design } > ”Extramenyer”.
    .action-replace = Ersätt länken i menyn { $name }, eller ta bort menyn i { -settings } > { -system-design } > ”Extramenyer”.
    .action-ask = Fråga leverantören av sidan bakom menyn { $name } om sidan fungerar i Online: { -settings } > { -system-design } > ”Extramenyer”.

service-trigger = utlösare eller åtkomstskript i Service
    .why = De här skripten körs automatiskt, så ett fel i ett av dem kan påverka arbetet för många användare.
    .fix = Be den som skrev skriptet att kontrollera det för Online. En testmigrering kan inte visa om det fungerar, eftersom användarna inte kan logga in i den testmigrerade miljön. Om ni vill testa skriptet, beställ en sandbox separat. Utlösare: { -settings } > { -crmscript-screen } > { -triggers }.
    .access-script = Åtkomstskriptet för `{ $table }`
    .system-script = Systemskriptet { $script }
    .trigger = Utlösaren för händelse { $event }
    .action-access-script = Be den som skrev åtkomstskriptet för `{ $table }` att kontrollera det för Online: { -settings } > { -crmscript-screen }.
    .action-system-script = Be den som skrev systemskriptet { $script } att kontrollera det för Online: { -settings } > { -crmscript-screen }.
    .action-trigger = Be den som skrev utlösaren för händelse { $event } att kontrollera den för Online: { -settings } > { -crmscript-screen } > { -triggers }.

soap-caller = adresser som kan anropa SOAP i Service
    .why = SOAP i Service stöds inte i Online från version 10.
    .fix = Ta reda på vilket program på de här adresserna som anropar SOAP och be dess leverantör om en version som använder REST.
    .thing = SOAP-åtkomst från adressintervallet `{ $from }` till `{ $to }`
    .not-supported = Online stöder inte SOAP i Service.
    .action = Ta reda på vilket program på adresserna { $from } till { $to } som anropar SOAP-webbtjänsterna och be dess leverantör om en version som använder REST.

webhook = webhook
    .why = Online anropar från internet och når inte datorer i ert nätverk. Det anropar bara portarna 80 och 443.
    .fix = Be leverantören av det mottagande systemet om en publik adress med `https:` på port 443 och ändra adressen i { -settings } > { -system-design } > { -webhooks }. Webhooks går inte att testa i en sandbox, eftersom de tas bort där.
    .thing = Webhooken `{ $webhook }`
    .thing-stopped = Webhooken `{ $webhook }` (stoppad)
    .thing-failed = Webhooken `{ $webhook }` (stoppad efter för många fel)
    .blocked-port = Webhooken anropar port { $port }. Online anropar bara portarna 80 och 443.
    .action-address = Be leverantören av det system som tar emot { $webhook } om en publik `https:`-adress på port 443 och ändra webhooken i { -settings } > { -system-design } > { -webhooks }.
    .action-encryption = Fråga leverantören av det system som tar emot { $webhook } om den fungerar med Online och om systemet har en adress med `https:` på port 443. Ändra då webhooken i { -settings } > { -system-design } > { -webhooks }.
    .action-ask = Fråga leverantören av det system som tar emot { $webhook } om systemet fungerar med Online: { -settings } > { -system-design } > { -webhooks }.


## Rules of `customer-service`

mailbox-to-move = e-postlåda i Service får ny adress
    .why = Det sätt som Service hämtar e-post på i dag (POP, IMAP) ändras i Online. Varje e-postlåda får en ny adress som slutar på `suocrm.com` eller `suocrm.eu`, med samma del före @. E-post till den gamla adressen blir ett ärende bara om den vidarebefordras. Om Online skickar e-post från den gamla adressen och domänen inte tillåter det kan en del av e-posten hamna i skräpposten.
    .fix = Välj för varje e-postlåda: använd den nya adressen; behåll den gamla och låt er e-postleverantör vidarebefordra e-posten till den nya; eller skicka via er egen SMTP-server. Om Online skickar från den gamla adressen, lägg till `include:_spf.online.superoffice.com` i domänens SPF-post; DKIM rekommenderas. E-postlådor som inte har använts på länge behöver kanske inte flyttas. E-postlådor går inte att testa i en sandbox, eftersom de tas bort där.
    .mailbox = Service är inställt på att hämta e-post från den här e-postlådan. Ingen lyckad hämtning är registrerad.
    .mailbox-fetched = Service hämtar e-post från den här e-postlådan, senast { $day }.
    .alias = Det här är en ytterligare adress till en e-postlåda.
    .default-sender = Service skickar e-post från den här adressen som standard.
    .administrator = Det här är adressen till administratören för Service.
    .notification = Service skickar aviseringar om ärenden till den här adressen.
    .becomes = I Online blir adressen { $local }@customername.suocrm.eu eller { $local }@customername.suocrm.com.
    .not-an-address = Värdet är inte en e-postadress.
    .action = Bestäm om adressen ska behållas eller om den nya ska användas. Om den ska behållas: låt er e-postleverantör vidarebefordra e-posten till den nya, och lägg till `include:_spf.online.superoffice.com` i SPF-posten för { $domain } (DKIM rekommenderas). E-postlådor: { -settings } > ”Ärenden” > { -email } > { -mailboxes }.
    .action-further = Låt er e-postleverantör vidarebefordra den här adressen till e-postlådans nya adress, eller sluta använda den här adressen. Om Online ska skicka från den här adressen, lägg till `include:_spf.online.superoffice.com` i SPF-posten för { $domain }. E-postlådor: { -settings } > ”Ärenden” > { -email } > { -mailboxes }.
    .action-recipient = Kontrollera att adressen fortfarande stämmer i Online. En personlig adress behöver inte vidarebefordras.
    .action-check = Kontrollera vad e-postlådan används till: { -settings } > ”Ärenden” > { -email } > { -mailboxes }.
    .action-value = Kontrollera om Service använder det här värdet. Ange i så fall en giltig adress i stället.

mailing-sender = avsändardomän för utskick
    .why = Online skickar utskick via sin egen e-posttjänst, även för kunder utan Service. Om avsändarens domän inte tillåter det kan en del av utskicken hamna i skräpposten.
    .fix = Den som sköter domänen lägger till `include:_spf.online.superoffice.com` i SPF-posten och beställer en DKIM-nyckel hos SuperOffice. Beställningen måste komma från en adress på domänen, och svaret och ändringen i DNS kan ta flera dagar. Börja i god tid före migreringen. Alternativt kan Online skicka via er egen e-postserver: fråga SuperOffice Support.
    .message =
        { $mailings ->
            [one] 1 utskick har skickats
           *[other] { $mailings } utskick har skickats
        } från { $domain }. Online skickar utskick via sin egen e-posttjänst.
    .message-last =
        { $mailings ->
            [one] 1 utskick har skickats
           *[other] { $mailings } utskick har skickats
        } från { $domain }, senast { $day }. Online skickar utskick via sin egen e-posttjänst.
    .message-templates =
        { $templates ->
            [one] 1 mall har
           *[other] { $templates } mallar har
        } en avsändare på { $domain }. Online skickar e-post via sin egen e-posttjänst.
    .message-licence =
        { $number ->
            [one] Licensen { $licences } kan omfatta
           *[other] Licenserna { $licences } kan omfatta
        } Marketing. Online skickar utskick via sin egen e-posttjänst. Tabellen `s_shipment` är valfri: om ni även skickar in den visar nästa kontroll avsändarnas domäner.
    .own-domains = Utskick görs ofta från användarnas domäner: { $domains }.
    .action = Om inga fler utskick görs från { $domain }, godkänn anmärkningen. Om utskick görs, be den som sköter { $domain } (oftast e-postadministratören eller IT-leverantören) att göra två saker: 1) lägga till `include:_spf.online.superoffice.com` i SPF-posten; 2) beställa en DKIM-nyckel hos SuperOffice och lägga in den i DNS. Beställningen måste komma från en adress på { $domain }; SuperOffice Support anger hur. Det kan ta flera dagar: börja i god tid före migreringen.
    .action-licence = Fråga den som gör era utskick (till exempel marknadsavdelningen) vilka domäner de skickas från. Om ingen gör utskick, godkänn anmärkningen. Om någon gör det, be den som sköter varje sådan domän (oftast e-postadministratören eller IT-leverantören) att göra två saker: 1) lägga till `include:_spf.online.superoffice.com` i SPF-posten; 2) beställa en DKIM-nyckel hos SuperOffice och lägga in den i DNS. Beställningen måste komma från en adress på domänen; SuperOffice Support anger hur. Det kan ta flera dagar: börja i god tid före migreringen.


## Rules of `sign-in-domains`, `identity` and `sizes`

size-in-bytes =
    { $bytes ->
        [one] 1 byte
       *[other] { $bytes } byte
    }
size-in-unit = { $size } { $unit } ({ $bytes } byte)

licence-identity-changed = företagsnamnet eller serienumret har ändrats
    .why = Online Migration Tool återupptar inte en migrering om företagsnamnet eller serienumret har ändrats sedan förra körningen.
    .fix = Ändra inte licensen under projektet. Om den redan har ändrats, informera SuperOffice innan verktyget körs igen.
    .message-name = Företagsnamnet var `{ $name }` i den förra rapporten.
    .message-serial-number = Serienumret var `{ $number }` i den förra rapporten.
    .action = Informera SuperOffice innan Online Migration Tool körs igen. Ändra inte licensen under projektet.

domain-census = användarnas e-postdomäner
    .why = Om användarna ska logga in med Microsoft eller Google bör deras domän vara registrerad hos SuperOffice före migreringen. Om den registreras senare måste varje användare logga in en gång med det gamla SuperOffice-lösenordet för att slutföra övergången. Användarnamnet måste vara samma som namnet hos Microsoft eller Google (UPN), vilket oftast, men inte alltid, är e-postadressen.
    .fix = Fråga den som ansvarar för inloggningen i företaget (oftast IT) hur användarna på varje domän ska logga in. Registrera före migreringen de domäner vars användare ska logga in med Microsoft eller Google. För Microsoft måste en global administratör eller en programadministratör för Microsoft 365 göra det.
    .message =
        { $users ->
            [one] 1 användare har
           *[other] { $users } användare har
        } en adress på den här domänen.
    .spelling = Är det ert företags domän?
    .provider = Domänen tillhör en e-postleverantör.
    .tenant = Domänen är det tekniska namnet på en klientorganisation hos Microsoft.
    .wrong = Domänen är troligen felskriven eller kan inte ta emot e-post.
    .other = Domänen ser inte ut som ert företags domän.
    .action = Fråga den som ansvarar för inloggningen i företaget (oftast IT) om användarna på { $domain } ska logga in med Microsoft eller Google. Om svaret är nej, godkänn anmärkningen. Om svaret är ja måste { $domain } registreras hos SuperOffice före migreringen: fråga konsulten hur. Gäller det Microsoft kan bara er Microsoft 365-administratör göra det: vidarebefordra konsultens svar till administratören.
    .action-check = Fråga e-postadministratören om { $domain } är ert företags domän, och den som ansvarar för inloggningen (oftast IT) om domänens användare ska logga in med Microsoft eller Google. Om svaret på båda frågorna är ja, måste { $domain } registreras hos SuperOffice före migreringen: fråga konsulten hur. Gäller det Microsoft kan bara er Microsoft 365-administratör göra det: vidarebefordra konsultens svar till administratören. I övriga fall ska domänen inte registreras: godkänn anmärkningen.
    .action-provider = Inget att registrera: { $domain } är inte er domän.
    .action-tenant = Registrera inte { $domain }. Registrera den domän som användarna loggar in med hos Microsoft.
    .action-wrong = Registrera inte { $domain }. Anmärkningarna om användarnas adresser anger vad som ska rättas.

domain-may-be-registered = domän som kanske redan är registrerad
    .why = E-posten i en sådan e-postlåda hämtas med IMAP och OAuth. Det tyder på att domänen redan är registrerad hos SuperOffice, men bevisar det inte.
    .fix = Fråga SuperOffice om domänen är registrerad innan du registrerar den.
    .message = E-posten i e-postlådan hämtas med IMAP och OAuth, så { $domain } är kanske redan registrerad hos SuperOffice.
    .action = Fråga SuperOffice om { $domain } är registrerad innan du registrerar den.

domain-difference =
    { $difference ->
        [ending] Den skiljer sig från { $own } bara i ändelsen.
       *[spelling] Den skiljer sig från { $own } bara i stavningen.
        [both] Den skiljer sig från { $own } bara i ändelsen och stavningen.
    }

foreign-domain = adress utanför företagets domäner
    .why = Sådana användare är oftast konsulter och partner. I Online ger en adress samma inloggning i alla företag där den används. Bara administratören i användarens första företag (primär kund) kan ändra användarnamnet. En ändring där gäller alla företag och kan stänga ute användaren.
    .fix = Om domänen är företagets egen, godkänn anmärkningen. Fråga annars om användaren behöver åtkomst. Om åtkomst inte behövs, ta bort användarplanen och godkänn anmärkningen. Om åtkomst behövs, gör det som anmärkningen säger: skriv antingen in en adress i ert företag, eller godkänn anmärkningen och informera konsulten, som tar reda på vilket företag som är primär kund.
    .message = { $domain } ser inte ut som ert företags domän.
    .message-spelling = Är { $domain } ert företags domän?
    .message-provider = { $domain } tillhör en e-postleverantör, inte ert företag.
    .action = Fråga e-postadministratören om { $domain } är ert företags domän. Godkänn i så fall anmärkningen. Om domänen inte är er, fråga { $user } eller chefen för { $user } om { $user } behöver åtkomst.
    .primary-tenant = Om { $user } behöver åtkomst, informera konsulten. Godkänn sedan anmärkningen med motiveringen att { $user } behöver åtkomst. Konsulten tar reda på i vilket företag adressen först användes i Online (primär kund): bara administratören där kan ändra användarnamnet.
    .after-shared = Inget att fylla i på den här raden: åtgärda anmärkningen ”{ CAPITAL($finding) }” om { $user }. Där inaktiveras { $user } eller får en annan adress. Då stängs även den här anmärkningen, om inte den nya adressen också ligger utanför företagets domäner.
    .first = Åtgärda först anmärkningen ”{ CAPITAL($finding) }” om { $others }.
    .action-spelling = Fråga e-postadministratören om { $domain } är ert företags domän. Godkänn i så fall anmärkningen: { $user } behåller adressen. Fråga annars { $user } eller chefen för { $user } om { $user } behöver åtkomst. Om { $user } behöver åtkomst, be e-postadministratören om en adress på en av företagets domäner, och skriv in den { $place }.
    .action-provider = Fråga { $user } eller chefen för { $user } om { $user } har en jobbadress hos er. Skriv i så fall in den i stället för den här adressen { $place }. Om { $user } arbetar för ett annat företag, informera konsulten, eftersom bara administratören i det företag där adressen först användes i Online kan ändra användarnamnet. Godkänn sedan anmärkningen med motiveringen att { $user } arbetar för ett annat företag. Om { $user } arbetar hos er utan jobbadress, godkänn anmärkningen.

onmicrosoft-domain = adress på .onmicrosoft.com
    .why = En sådan domän är det tekniska namnet på en klientorganisation i Microsoft 365 och registreras ibland av misstag hos SuperOffice. Användarnamnet i Online måste vara det namn som användaren loggar in med hos Microsoft (UPN), och det hör normalt till företagets egen domän.
    .fix = Ge användaren en adress på företagets domän som första adress och registrera den domänen. Bara en global administratör eller en programadministratör i klientorganisationen hos Microsoft kan registrera den.
    .message = { $domain } är ett tekniskt namn hos Microsoft, inte företagets domän.
    .action = Fråga administratören för Microsoft 365 vilket namn { $user } loggar in med och skriv in det som första e-postadress.

sub-domain = användare med adress på en underdomän
    .why = Om användarna ska logga in med Microsoft eller Google registreras en underdomän inte tillsammans med huvuddomänen. SuperOffice registrerar den manuellt när du har skickat ett formulär, och det tar tid.
    .fix = Bestäm hur användarna på underdomänen ska logga in. Om det ska ske med Microsoft eller Google, skicka formuläret för underdomäner till SuperOffice i god tid före migreringen.
    .message =
        { $users ->
            [one] 1 användare har en adress
           *[other] { $users } användare har adresser
        } på den här underdomänen till { $domain }.
    .action = Om användarna på { $domain } ska logga in med Microsoft eller Google, skicka formuläret för underdomäner till SuperOffice och vänta med migreringen tills { $domain } är registrerad.

user-without-password = användare utan SuperOffice-lösenord
    .why = Lösenord flyttas till Online. Om en användares domän registreras för Microsoft eller Google först efter migreringen måste användaren logga in en gång med det gamla SuperOffice-lösenordet. En användare utan ett sådant lösenord kan troligen inte göra det.
    .fix = Registrera domänen för Microsoft eller Google före migreringen. Kontrollera annars om användaren kan få ett SuperOffice-lösenord före migreringen; fråga SuperOffice Support om du inte vet hur.
    .message = Användaren loggar in med { $kind }, och tabellen `Credentials` visar inget SuperOffice-lösenord.
    .message-unused = Användaren loggar in med { $kind }, och tabellen `Credentials` visar inte att SuperOffice-lösenordet har använts.
    .action = Registrera användarens domän för Microsoft eller Google före migreringen, eller kontrollera i { $place } om { $user } kan få ett SuperOffice-lösenord. Fråga SuperOffice Support om du inte vet hur.

attachment-too-large = bilaga större än Online tillåter
    .why = I Online får filerna i ett meddelande i ett ärende vara högst 25 MB tillsammans.
    .fix = Fråga SuperOffice om sådana bilagor flyttas. Om de inte behövs, ta bort dem eller förvara dem utanför SuperOffice.
    .message = Bilaga { $attachment } i Service är på { $size } MB. Gränsen för ett meddelande i ett ärende är 25 MB i Online.
    .message-summary = { $attachments } bilagor i Service är större än 25 MB. De { $listed } största visas här.
    .action = Fråga SuperOffice om bilagor av den här storleken flyttas. Ta bort bilagan i Service om den inte behövs.
    .action-summary = Fråga SuperOffice om bilagor av den här storleken flyttas.

plan-limit = gränser i Online-planen
    .why = CRM Suite-planerna Starter (inga) och Core (100) begränsar antalet aktiva projekt. Planer begränsar också egna objekt, och lagring och utskick mäts, så datamängden är också en kostnadsfråga.
    .fix = Ange att avslutade projekt är slutförda. Eller beställ en plan som tillåter fler aktiva projekt.
    .message =
        { $projects ->
            [one] 1 projekt är aktivt.
           *[other] { $projects } projekt är aktiva.
        } Planen { $plan } tillåter { $limit }.
    .message-number =
        { $projects ->
            [one] 1 projekt är aktivt.
           *[other] { $projects } projekt är aktiva.
        } CRM Suite-planen { $plan-without } tillåter inga, planen { $plan } tillåter { $limit }.
    .message-extra-tables =
        { $tables ->
            [one] Det finns 1 extra tabell.
           *[other] Det finns { $tables } extra tabeller.
        } Online-planen kan begränsa antalet egna objekt.
    .action = Ange i SuperOffice att avslutade projekt är slutförda, eller beställ en plan som tillåter fler aktiva projekt än { $plan }.
    .action-number = Jämför antalet aktiva projekt med den plan som ni beställer för Online.
    .action-extra-tables = Fråga SuperOffice hur många egna objekt som är tillåtna i den plan ni beställer för Online.

size-of-data = datamängd
    .why = Driftstoppet blir längre ju större databasen och dokumentarkivet är. SuperOffice anger inga siffror i timmar. Lagring mäts i Online, så datamängden är också en kostnadsfråga.
    .fix = Planera migreringen tillsammans med SuperOffice. När uppladdningen startar kan användarna inte längre logga in i Service och Windows-klienten. Att Online Migration Tool startas hindrar dem inte. Användare av webbklienten kan fortfarande logga in: be dem att sluta arbeta. Gamla data som ingen behöver kan du ta bort före migreringen.
    .message = `{ $what }` innehåller { $size }.
    .message-pieces =
        `{ $what }` innehåller { $size } i { $pieces ->
            [one] 1 fil eller rad
           *[other] { $pieces } filer eller rader
        }.
    .message-table =
        Tabellen `{ $table }` har högst { $rows ->
            [one] 1 rad
           *[other] { $rows } rader
        }.
    .action = Planera tidpunkten för migreringen tillsammans med SuperOffice: driftstoppet blir längre ju större datamängden är.


## Rules of address lists

# Records of lists without a table of SuperOffice, and records without an id.
record-with-id = post { $id }
record-in-row = posten på rad { $row }
record-of-table-in-row = { $table } på rad { $row }

# These places follow a colon.
place-address-card = på { -person-card } eller företagskortet > { -email }
place-address-service = i { -settings } > { -users } > användaren, Service-användarens e-postadress
place-address-list = i programmet som listan kommer från

merge-others = Om två personer delar adressen, ändra inget. Behåll annars { $record } och slå ihop de andra posterna med den.
merge-into-kept = Om två personer delar adressen, ändra inget. Slå annars ihop { $record } med { $kept }, som behålls.


## Reasons of verdicts

reason-not-sent = `{ $table }` har inte skickats in.
reason-several-not-sent = { $tables } har inte skickats in.
reason-nothing-to-check = Det fanns inget att kontrollera.
reason-several-databases = Exporter från flera databaser är blandade: `company` finns i { $first } och, med andra värden, i { $other }. Kontrollera varje databas för sig.
reason-not-central = Det här är en export av en Travel- eller satellitdatabas ({ $location }: current_id { $id }, systemlevel { $level }). Exportera den centrala databasen.
reason-satellite-database = Det här är en export av en satellitdatabas ({ $location }: ägare `{ $owner }`, databas för `{ $company }`). Exportera den centrala databasen.
reason-other-owner = Det här är en export av en satellitdatabas ({ $location }: licensens ägare är inte databasens företag). Exportera den centrala databasen.
evidence-empty-table = `{ $table }` har skickats in och är tom.
evidence-administrators = Administratörer bland de { $users } användare som omfattas: { $administrators }.
evidence-no-service = `mail_in_filter` har skickats in och är tom, och ingen Service-licens hittades.
evidence-no-active-satellite = Inget av de { $companies } företagen i listan har en aktiv satellit. Kontrollera att listan är fullständig.
evidence-documents-compared =
    { $documents ->
        [one] 1 dokument har jämförts
       *[other] { $documents } dokument har jämförts
    } med fillistan från dokumentarkivet.
evidence-first-run = Det här är den första kontrollen, så det finns inget att jämföra med. Licensen gäller `{ $company }`, serienummer { $number }.


# Why data cannot be used. Each phrase follows the name of a table, as in `reason-data`.
reason-data = `{ $table }` { $why }.
data-of-table = `{ $table }` { $why }
data-not-sent = har inte skickats in
data-no-column = har ingen kolumn `{ $field }`
data-unreadable =
    har { $cells ->
        [one] 1 cell
       *[other] { $cells } celler
    } i `{ $field }` som inte kan läsas: { $places }
data-no-value = har inget värde i `{ $field }` i någon rad
data-only-numbers = har bara tal i `{ $field }`, så rubrikerna på två kolumner kan vara omkastade
data-no-row = har inga rader, trots att tabellen har rader i varje databas
data-lost-rows =
    har förlorat { $rows ->
        [one] 1 rad
       *[other] { $rows } rader
    }: { $places }
data-doubt = kan vara ofullständig: { $doubt }
data-not-used = används inte: { $why }
too-many-set-aside = { $lost } av { $rows } rader hoppades över, mer än en av { $one-in }: { $places }
data-file-unreadable = har skickats in som { $file }, som inte kan läsas
data-file-unreadable-because = har skickats in som { $file }, som inte kan läsas: { $why }
data-no-header = har skickats in som { $file }, som saknar kolumnrubrikerna { $columns }
data-without-header = finns kanske i { $file }, som saknar kolumnrubriker; bekräfta det med { $option }
data-ambiguous = finns kanske i { $file }, som också passar { $others }; välj med { $option }
data-table-continues = fortsätter kanske under tabellen `{ $name }` i { $file }, från rad { $row }; utöka tabellen med de raderna eller lägg in en tom rad emellan
data-in-manifest = har inte skickats in, trots att { $file } står i { $manifest }
data-rows-differ =
    har { $rows ->
        [one] 1 rad
       *[other] { $rows } rader
    }, men { $manifest } anger { $stated } för { $file }; skicka båda filerna så som skriptet skrev dem
data-no-user-name = har ingen kolumn `userName`; om den installerade versionen är 8.1 eller äldre, skicka listan över alla kolumner i databasen eller ange versionen med --onsite-version
data-user-name-unreadable = har celler i `userName` som inte kan läsas
data-addresses-unassigned = har inte skickats in, så raderna i `Email` kan inte kopplas till användare
data-no-rank = har ingen läsbar kolumn `rank`, som avgör vilken adress som är användarens första
data-test-copy = har bara adresser på { $domain } eller liknande domäner, som i en testkopia
data-damaged =
    har { $addresses ->
        [one] 1 adress
       *[other] { $addresses } adresser
    } till användare i `{ $field }` med tecken som exporten har förstört: { $places }
data-plans-unmarked = har namn på planer, men `extraFlags` märker ingen rad som plan
data-users-not-listed =
    saknar { $users ->
        [one] 1 användare
       *[other] { $users } användare
    }
data-plans-unknown = har planer som används men vars köpta antal inte är känt: { $plans }
data-administrators-unknown = visar inte om administratörerna fortfarande kan logga in: den har ingen läsbar rad för deras kontakter ({ $users })
data-roles-unassigned = har inte skickats in, så roller kan inte kopplas till användare
data-no-administrator-right = innehåller varken `admin-all` eller `admin-users`
data-no-travel-id = har en rad utan `travel_id`: { $place }
data-no-file = innehåller ingen fil
data-other-folder = har filerna till bara { $found } av { $documents } dokument, så den är från en annan mapp eller ofullständig
data-names-cut-off =
    har namn som är avklippta eller har förlorat bokstäver, så filerna till { $documents ->
        [one] 1 dokument
       *[other] { $documents } dokument
    } kunde inte jämföras
data-files-absent =
    saknar filerna till { $documents ->
        [one] 1 dokument
       *[other] { $documents } dokument
    }
data-archive-not-compared = har inte skickats in eller innehåller inga filnamn, så fillistan för dokumentarkivet kunde inte jämföras
data-appointments-absent = kan vara ofullständig: { $without } av { $documents } dokument har ingen rad i den
data-owners-absent = kan vara ofullständig: ägarna till { $without } av { $documents } dokument finns inte i den
data-appointments-not-sent = har inte skickats in; frågan mot `document` ger samma svar utan den
data-companies-absent =
    har inte skickats in, och `contact` saknar företaget för { $users ->
        [one] 1 användare
       *[other] { $users } användare
    }
data-version-or-later = behövs: bara version { $version } eller senare kan påvisas, { $proof }
data-version-unreadable = behövs: config.version är `{ $text }`, som inte är en version. Eller ange versionen med --onsite-version
data-version-unknown = behövs: inget i exporterna visar versionen. Eller ange versionen med --onsite-version
data-version-entered-too-old = behövs för att avgöra: version { $version } angavs, men { $seen } finns först { $range }
data-version-of-two-schemas = behövs för att avgöra: exporterna innehåller { $old }, som bara finns före { $before }, och { $new }, som finns först { $range }
data-version-older-than-schema = behövs för att avgöra: versionen är { $version }, { $proof }, men { $seen } finns först { $range }
data-two-versions = behövs för att avgöra vilken version som gäller: { $old }, { $old-proof }, eller { $new }, { $new-proof }
releases-from = från { $version }
releases-after = efter { $version }
version-exactly = { $version }
version-before = äldre än { $version }

# What proves the version. Each phrase follows the number of the version.
version-entered = enligt --onsite-version
version-of-schema = eftersom { $seen } finns
version-of-service = enligt config.version i Service (`{ $text }`)
seen-table = tabellen { $table }
seen-column = kolumnen { $column }
seen-number-dates = kolumnen { $column } med datum som tal
evidence-version = Version { $version }, { $proof }.
evidence-version-or-later = Version { $version } eller senare, { $proof }.
evidence-version-after = En version efter { $version }, { $proof }.
evidence-version-differs = Men den är { $version }, { $proof }.

# How many users need which plan.
evidence-demand =
    { $users ->
        [one] 1 användare behöver åtkomst; användarplan i dag
       *[other] { $users } användare behöver åtkomst; användarplaner i dag
    }: { $plans }. Antalet köpta Online-planer är inte känt och jämfördes inte.
evidence-no-demand = Ingen användare behöver en användarplan. Antalet köpta Online-planer är inte känt och jämfördes inte.
demand-plan = { $users } { $plan }
demand-several-plans = { $users } med flera användarplaner
demand-no-plan = { $users } utan användarplan i dag
evidence-suite-plan =
    { $plan } är en CRM Suite-plan för hela företaget: dess { $seats ->
        [one] 1 plats
       *[other] { $seats } platser
    } jämfördes med alla användare.
evidence-other-plan =
    `{ $plan }` är inte en av dagens planer: { $seats ->
        [one] den enda platsen
       *[other] de { $seats } platserna
    } räknas bara med i summan.

# What to send or to enter, if it is not an SQL statement.
request-users-list = exportera listan ”{ -users }” från administrationsklienten med alla kolumner
request-companies-list = exportera listan ”Våra företag” från administrationsklienten med alla kolumner
request-table = exportera tabellen { $table } med alla kolumner
request-archive-listing = skapa fillistan för dokumentarkivet på nytt, till exempel med: dir /s \\SERVER\so_arc > archive.txt
request-document-files = { $statement }, sparat som document_files.csv
request-plans = ange hur många av varje som har köpts till Online: --plans NAME=N

# Doubts about a table. A phrase about a file follows the name of the file, as in `doubt-about-file`.
doubt-about-file = { $file } { $doubt }
doubt-part = en del av den { $reason }
doubt-stated-rows = anger { $stated } rader, men { $rows } hittades
doubt-row-limit = har exakt { $rows } rader, { $tool }; exportera på nytt utan radgräns
limit-dbeaver = det antal som DBeaver hämtar först
limit-datagrip = det antal som DataGrip hämtar först
limit-management-studio = gränsen för `Select Top 1000 Rows` i SQL Server Management Studio och för MySQL Workbench
limit-sql-developer = gränsen för resultattabellen i SQL Developer
limit-superoffice = gränsen för listexporter i SuperOffice
limit-xls-with-header = gränsen för ett .xls-kalkylblad med rubrikrad
limit-xls = gränsen för ett .xls-kalkylblad
limit-xlsx-with-header = gränsen för ett .xlsx-kalkylblad med rubrikrad
limit-xlsx = gränsen för ett .xlsx-kalkylblad
doubt-cut-header = slutar mitt i rubrikraden, så rader kan saknas; exportera på nytt
doubt-no-line-end = slutar utan radbrytning, till skillnad från de andra filerna, så rader kan saknas i slutet; exportera på nytt
doubt-encoding = har adresser med bokstäver som kan ha lästs fel, eftersom teckenkodningen är osäker
doubt-query = har exporterats med en fråga som bara ger en del av raderna ({ $query }); exportera hela tabellen
doubt-value-in-header = har värdet `{ $value }` i rubriken, så poster kan finnas i rubriken; exportera med en rubrikrad och en rad per post
doubt-unknown-headers = har inga rader och mest okända rubriker, som kan vara värdena i en post; exportera med en rubrikrad och en rad per post
doubt-header-repeated = upprepar rubrikerna på rad { $row } i stället för värden; exportera med en rubrikrad och en rad per post
doubt-header-in-every-row = upprepar rubrikerna på varje rad, så posterna läses inte; exportera med en rubrikrad och en rad per post
doubt-record-above = har en rad ovanför rubriken som liknar en post (rad { $row }) men inte läses; exportera med rubriken på första raden
doubt-listing-end = slutar utan sin sista rad, så filer kan saknas; skapa fillistan på nytt
doubt-rows-after =
    `{ $column }` hänvisar till { $rows ->
        [one] 1 rad
       *[other] { $rows } rader
    } efter den sista (id { $id })
doubt-rows-between = `{ $column }` hänvisar till { $rows } rader i följd som inte finns i den här tabellen
doubt-rows-most = `{ $column }` hänvisar till { $rows } rader, varav { $missing } inte finns i den
doubt-persons-absent = kontakterna för { $employees } av { $all } medarbetare saknas ({ $logins })
doubt-addresses-absent = { $employees } av { $all } medarbetare har ingen rad ({ $logins })
doubt-companies-absent = företagen för { $employees } av { $all } medarbetare saknas
doubt-users-absent =
    listan ”{ -users }” innehåller { $users ->
        [one] 1 användare
       *[other] { $users } användare
    } som saknas här
doubt-no-address = inget av de { $values } värdena i `email_address` i `Email` innehåller ett @, så kolumnen kan vara en annan
doubt-other-type = { $rows } rader i `Email` har en annan `type` än { $type }, trots att de innehåller en adress, så `type` kan innehålla andra data
doubt-next-id = det högsta id:t är { $highest }, men nästa id i { $place } är { $next }, så ungefär { $rows } rader kan saknas; exportera på nytt utan radgräns
doubt-missing-part = { $file } är enligt namnet en del, men del { $part } har inte skickats in
doubt-subset = { $file } är enligt namnet inte hela tabellen ({ $word })


## Notes on inputs

# A note on an input, and what the input is if it is not used.
note-warning = varning: { $note }
input-not-used = används inte ({ $why })
not-recognised-unknown = okänd tabell
not-recognised-ambiguous = tvetydig
not-recognised-headerless = utan rubriker
not-recognised-ignored = utelämnad
not-recognised-refused = avvisad
not-recognised-copy = kopia
not-recognised-no-address = ingen kolumn med e-postadresser
several-reasons = { $first }; { $second }
either-option = { $first }, eller { $second }

# Rows that were set aside, with the reason.
rows-one = rad { $row }
rows-range = rad { $first }–{ $last }
set-aside-rows = { $rows } har hoppats över ({ $reason }: { $detail })
set-aside-first = { $number } av { $all } rader har hoppats över, bland annat { $rows } ({ $reason }: { $detail })
set-aside-all = ingen av de { $all } raderna har använts: { $rows } ({ $reason }: { $detail })
set-aside-only = { $number } av { $all } rader har hoppats över: { $rows } ({ $reason }: { $detail })
set-aside-width = antal celler
set-aside-quote = citattecken
set-aside-encoding = teckenkodning
set-aside-cut-off = avklippt
set-aside-key = nyckel
set-aside-conflict = konflikt
set-aside-copy = kopia
set-aside-not-a-record = ingen post
aside-unknown-table = ingen känd tabell
aside-unknown-cells = { $cells }, ingen känd tabell
aside-declared-totals = summaraden i en definierad tabell
aside-remark = en kommentar under en tom rad
aside-header-repeated = rubriken upprepas
aside-joined-rows = en radbrytning i `{ $header }`: ett löst citattecken har slagit ihop flera rader till en cell
aside-width = { $found } celler, men rubriken har { $expected }
    .layout = { $found } celler, men layouten har { $expected }
    .list = { $found } celler, men rubriken har { $expected }
aside-no-header = bara celler utan rubrik ovanför
aside-total = en summarad
aside-unreadable-key = `{ $value }` i `{ $header }` kan inte läsas
aside-nothing-in = alla dessa är tomma: { $columns }
aside-empty-field = `{ $field }` är tomt
aside-empty-key = nyckeln är tom
aside-same-row = samma rad som { $place }
aside-same-key = nyckeln { $key } finns också i { $place }, med andra värden
aside-cut-off = filen slutar mitt i den här posten
aside-undecodable = innehåller byte som inte är giltiga i filens teckenkodning
aside-broken = en radbrytning i ett värde utan citattecken delar posten
aside-border = text går över gränsen mellan två kolumner
aside-line-length = radens längd stämmer inte med kolumnerna
aside-text-after-quote = det finns text efter ett avslutande citattecken på den här raden
aside-quote-never-closed = ett citattecken öppnas på den här raden och avslutas aldrig
aside-quote-encloses-records = ett citattecken öppnas på den här raden och avslutas först i en senare post
aside-not-a-file = beskriver ingen fil
aside-no-address-column = ingen kolumn med e-postadresser

# Inputs that may contain more data.
more-data-file = { $file } kan inte läsas och kan innehålla mer data
more-data-table = { $file } är ingen känd tabell och kan innehålla mer data
more-data-columns = { $file } har också kolumner från `{ $table }`, som inte läses
more-data-cells = { $file } har { $cells }, som inte är någon känd tabell och kan innehålla mer data
more-data-cells-without-header = { $file } har { $cells } utan rubrik ovanför, som kan innehålla mer data
cells-one = cellen { $cell }
cells-in-area = { $number } celler i { $area }

# Notes on tables and files that were not recognised. The attributes also contain options or commands of this program.
note-copy = identisk med { $file }, så bara den filen läses
note-unreadable = kan inte läsas: { $why }
note-about-cells = { $cells } bredvid tabellerna i bladet: { $note }
note-cells-not-read = { $cells } bredvid tabellen: hör inte till den och läses inte
note-unknown-table = ingen känd tabell; är det bara en anteckning behöver inget göras; är det en tabell, exportera den på nytt med kolumnrubriker
    .option = ingen känd tabell; är det bara en anteckning behöver inget göras; är det en tabell, exportera den på nytt med kolumnrubriker (`analyze explain exporters` beskriver detta för varje verktyg), eller ange tabellen med --table KIND=FILE, eller kolumnerna med --layout KIND=FILE:COLUMN,COLUMN om den saknar rubriker
note-ambiguous = rubriken på rad { $row } passar flera tabeller: { $tables }
    .option = rubriken på rad { $row } passar flera tabeller: { $tables }; välj en av dem med { $option }
note-headerless = den saknar rubriker; dess { $width } kolumner liknar dem i frågan för { $tables }; exportera den på nytt med kolumnrubriker
    .option = den saknar rubriker; dess { $width } kolumner liknar dem i frågan för { $tables }; var det detta som exporterades, kör igen med { $option }; annars exportera den på nytt med kolumnrubriker (`analyze explain exporters` beskriver detta för varje verktyg)
    .options = den saknar rubriker; dess { $width } kolumner liknar dem i frågan för { $tables }; kör igen med valet för det som exporterades: { $options }; annars exportera den på nytt med kolumnrubriker (`analyze explain exporters` beskriver detta för varje verktyg)
note-headers-absent = har namn som `{ $table }`, men ingen rad innehåller rubrikerna ({ $headers }); exportera den på nytt med kolumnrubriker: { $request }
    .command = har namn som `{ $table }`, men ingen rad innehåller rubrikerna ({ $headers }); exportera den på nytt med kolumnrubriker (`analyze explain exporters` beskriver detta för varje verktyg): { $request }
    .option = har namn som `{ $table }`, men ingen rad innehåller rubrikerna ({ $headers }), och kolumnerna är inte i frågans ordning: { $misfit }; om den saknar rubriker, ange kolumnerna med --layout KIND=FILE:COLUMN,COLUMN, annars exportera den på nytt med kolumnrubriker (`analyze explain exporters` beskriver detta för varje verktyg): { $request }
layout-not-needed = rad { $row } är en rubrik, så --layout behövs inte; om tabellen inte känns igen, ange den med { $option }
layout-misfit = layouten passar inte: { $why }; ange kolumnerna i den ordning de exporterades (--layout KIND=FILE:COLUMN,COLUMN), eller exportera den på nytt med kolumnrubriker (`analyze explain exporters` beskriver detta för varje verktyg)
misfit-header = rad { $row } liknar en rubrik, inte en post; lägg till namnen i filen för --aliases eller ta bort raden
misfit-width = layouten har { $columns } kolumner, men { $rows } av { $all } rader har { $cells } celler
misfit-column = kolumn { $number } (`{ $name }`) { $why }
misfit-mostly-empty = är tom i { $empty } av { $all } rader, men ska innehålla { $wanted }
misfit-row = { $what } på rad { $row }, men ska innehålla { $wanted }; { $wrong } av { $all } rader passar inte
misfit-empty = är tom
misfit-value = innehåller `{ $value }`
pattern-number = ett heltal
pattern-flag = 0 eller 1
pattern-date = ett datum
pattern-address = en e-postadress
pattern-words = en text med bokstäver
pattern-identifier = namnet på en tabell eller kolumn
pattern-anything = en text
repeated-header = två kolumner har rubriken `{ $field }`, så ingen av dem är tillförlitlig
missing-columns = den har ingen kolumn { $columns }
file-changed = filen ändrades medan den lästes; kör igen när inget program skriver till den
listing-unreadable = fler än { $lines } rader beskriver ingen fil; skapa fillistan på nytt

# Notes on tables that were read.
note-layout = inga rubriker; angivna kolumner: { $columns }
    .option = inga rubriker; kolumner angivna med --layout: { $columns }
note-declared-table = arbetsboken definierar tabellen `{ $name }` i { $area }
note-table-next-to-cells = tabellen börjar i kolumn { $column }, bredvid andra celler
note-cells-without-header = { $cells } utan rubrik ovanför: läses inte
note-header-row = rubriken är på rad { $row }; raderna ovanför läses inte som data
note-secret-columns = { $number ->
    [one] kolumnen { $columns } innehåller hemliga data och har inte lästs; ta inte med den i exporten
   *[other] { $number } kolumner ({ $columns }) innehåller hemliga data och har inte lästs; ta inte med dem i exporten
}
note-unneeded-columns = kolumner som inte behövs: { $columns }
note-repeated-header = två kolumner har rubriken `{ $field }`, så ingen av dem läses; ge dem olika rubriker
note-lost-rows = { $rows ->
    [one] 1 rad har hoppats över: { $remedy }
   *[other] { $rows } rader har hoppats över: { $remedy }
}
remedy-width = ett värde utan citattecken innehåller ett skiljetecken eller en radbrytning; exportera på nytt med citattecken runt texter
    .command = ett värde utan citattecken innehåller ett skiljetecken eller en radbrytning; exportera på nytt med citattecken runt texter (`analyze explain exporters` beskriver detta för varje verktyg)
remedy-quote = ett citattecken i ett värde är inte dubblerat; exportera på nytt med citattecken runt texter
    .command = ett citattecken i ett värde är inte dubblerat; exportera på nytt med citattecken runt texter (`analyze explain exporters` beskriver detta för varje verktyg)
remedy-encoding = filen blandar flera teckenkodningar; exportera på nytt som UTF-8, varje fråga till en egen fil
remedy-cut-off = filen är avklippt; kontrollera att disken har ledigt utrymme och exportera eller kopiera den på nytt
remedy-key = nyckeln är tom eller skadad; exportera tabellen på nytt från databasen, inte via ett kalkylblad
remedy-conflict = samma nyckel förekommer två gånger med olika värden; skicka en export av varje tabell, alla från samma dag
note-unreadable-cells = { $number ->
    [one] 1 cell i `{ $field }` kan inte läsas, på rad { $row }
   *[other] { $number } celler i `{ $field }` kan inte läsas, den första på rad { $row }
}
note-link = cell { $cell } visar `{ $shown }` men länkar till { $address }; det är värdet som cellen visar som kontrolleras
note-links-more = { $number ->
    [one] 1 cell till länkar till en adress som den inte visar
   *[other] { $number } celler till länkar till en adress som de inte visar
}
note-rows-not-of-users = { $rows ->
    [one] 1 rad om en kontakt som inte är användare kontrolleras inte
   *[other] { $rows } rader om kontakter som inte är användare kontrolleras inte
}
note-rows-compared = { $rows ->
    [one] 1 rad läses för att jämföra filnamn
   *[other] { $rows } rader läses för att jämföra filnamn
}
note-rows-counted = { $rows ->
    [one] 1 rad räknas men listas inte
   *[other] { $rows } rader räknas men listas inte
}
note-ambiguous-dates = datumen i `{ $field }` kan vara dag-månad eller månad-dag, så de används inte; exportera datum som ÅÅÅÅ-MM-DD
note-date-logins = { $number ->
    [one] 1 inloggningsnamn är ett datum, på rad { $row } (`{ $login }`): Excel gör om ett inloggningsnamn som MAR1 till ett datum; exportera tabellen på nytt från databasen, inte via ett kalkylblad
   *[other] { $number } inloggningsnamn är datum, det första på rad { $row } (`{ $login }`): Excel gör om ett inloggningsnamn som MAR1 till ett datum; exportera tabellen på nytt från databasen, inte via ett kalkylblad
}
note-pilcrows = { $number ->
    [one] 1 adress innehåller `¶`, på rad { $row }: DBeaver skriver `¶` för en radbrytning; fältet i SuperOffice har flera rader
   *[other] { $number } adresser innehåller `¶`, den första på rad { $row }: DBeaver skriver `¶` för en radbrytning; fältet i SuperOffice har flera rader
}

# Notes on text files.
note-encoding-possible = teckenkodningen är inte säker: den kan vara { $encoding }; om bokstäver ser fel ut, exportera som UTF-8
    .option = teckenkodningen är inte säker: den kan vara { $encoding }; om bokstäver ser fel ut, exportera som UTF-8 eller ange teckenkodningen (--encoding FILE={ $encoding })
note-encoding-chosen = teckenkodningen är inte säker: läst som { $chosen }, men { $other } är också möjlig; om bokstäver ser fel ut, exportera som UTF-8
    .option = teckenkodningen är inte säker: läst som { $chosen }, men { $other } är också möjlig; om bokstäver ser fel ut, exportera som UTF-8 eller ange teckenkodningen (--encoding FILE={ $other })
note-mixed-encodings = { $lines ->
    [one] två teckenkodningar är blandade: 1 rad är inte i { $encoding } och hoppas över; exportera på nytt som UTF-8, varje fråga till en egen fil
   *[other] två teckenkodningar är blandade: { $lines } rader är inte i { $encoding } och hoppas över; exportera på nytt som UTF-8, varje fråga till en egen fil
}
note-damage = { $cells ->
    [one] kolumn { $column }, 1 cell, på rad { $row }: { $why }
   *[other] kolumn { $column }, { $cells } celler från rad { $row }: { $why }
}
    .named = { $cells ->
        [one] kolumn { $column } ({ $name }), 1 cell, på rad { $row }: { $why }
       *[other] kolumn { $column } ({ $name }), { $cells } celler från rad { $row }: { $why }
    }
damage-exponent = Excel har förkortat långa tal (som 8,98802E+19), och siffrorna är förlorade; exportera på nytt från databasen direkt till en fil, eller spara i Excel som Excel-arbetsbok (.xlsx)
damage-hashes = Excel har sparat #### eftersom kolumnen var för smal; gör kolumnen bredare och spara på nytt, som Excel-arbetsbok (.xlsx)
damage-letters-lost = frågetecken ersätter bokstäver (å, ä, ö, ø, æ, é …), som i en fil skriven som ASCII; exportera på nytt i PowerShell med Export-Csv -Encoding UTF8 -NoTypeInformation
damage-mojibake = bokstäver har lästs med fel teckenkodning och sparats igen (Ã¥ i stället för å); exportera på nytt som UTF-8 och öppna inte filen innan du skickar den
damage-replacement = U+FFFD ersätter tecken som ett tidigare program inte kunde läsa; exportera på nytt från databasen, som UTF-8
damage-control = styrtecken U+0080 till U+009F, oftast citattecken från Windows sparade som Latin-1; exportera på nytt som UTF-8
note-skipped-lines = { $lines ->
    [one] 1 rad har hoppats över ({ $kind }), rad { $row }
   *[other] { $lines } rader har hoppats över ({ $kind }), den första är rad { $row }
}
skipped-blank = tom
skipped-type-line = typrad från PowerShell
skipped-separator-line = skiljeteckenrad för Excel
skipped-dashes = bindestreck
skipped-repeated-header = upprepad rubrik
skipped-row-count = antal rader
skipped-completion-time = sluttid
skipped-prompt = kommandoprompt
skipped-partial-query = fråga om några av raderna
skipped-message = meddelande från databasen
skipped-preamble = text ovanför rubriken
note-listing = läst som fillista i formatet för { $program }

# Notes on workbooks and archives.
note-cells-no-result = formler utan sparat resultat i { $columns }: värdena är okända; öppna arbetsboken i Excel eller LibreOffice, låt den beräkna, spara och skicka på nytt
note-cells-error = felvärden som #N/A i { $columns }: värdena är okända; rätta formlerna eller skicka en export av värdena
note-cells-lost-digits = heltal med 16 siffror eller fler i { $columns }: ett kalkylblad behåller 15, så de sista siffrorna är förlorade; exportera kolumnen som text
column-and-count = kolumn { $column } ({ $cells })
note-hidden-rows = { $number ->
    [one] 1 rad är dold med ett filter eller manuellt, men läses: { $named }
   *[other] { $number } rader är dolda med ett filter eller manuellt, men läses: { $named }
}
note-hidden-columns = { $number ->
    [one] 1 grupp dolda kolumner läses ändå: { $named }
   *[other] { $number } grupper dolda kolumner läses ändå: { $named }
}
note-sheet-hidden = bladet är dolt i arbetsboken; raderna läses
note-sheet-dialogue = bladet är en dialogruta utan rader, så det läses inte
note-sheet-macros = bladet är ett makroblad utan rader, så det läses inte
note-sheet-chart = bladet är ett diagram utan rader, så det läses inte
note-sheet-code = bladet är en kodmodul utan rader, så det läses inte
note-same-name-in-archive = arkivfilen innehåller en annan fil med samma namn
note-outside-archive = namnet pekar utanför arkivfilen; den del som gör det (`..`, en enhet eller ett inledande snedstreck) visas inte
note-read-as-text = ingen arbetsbok, trots att namnet antyder det; läses som text
note-read-as-workbook = en arbetsbok, trots att namnet säger något annat; läses som arbetsbok

# Notes on users and on the age of the built-in lists.
note-users = Användare som { $kind }: { $users } av { $all }.
    .named = Användare som { $kind }: { $users } av { $all } ({ $names }).
note-unknown-types = Kolumnen Typ i användarlistan har värden som inte är kända: { $values }. De raderna räknas som användare.
note-users-without-column = `associate` har ingen kolumn `{ $field }`, så inga användare kan undantas med hjälp av den kolumnen
note-persons-incomplete = `person` är ofullständig. Tidigare anställda bland raderna som saknas räknas som användare.
note-persons-missing = `person` saknas eller är osäker. Tidigare anställda kan inte kännas igen och räknas därför som användare.
note-owners-not-sent = `OwnerContactLink` har inte skickats in. Användare i alla företag räknas med.
note-owners-empty = `OwnerContactLink` har skickats in och är tom. Användare i alla företag räknas med.
note-owners-incomplete = `OwnerContactLink` kan vara ofullständig. Användare i alla företag räknas med.
note-test-copy = Det här är en export av en testkopia: alla användares e-postadresser är på { $domain } eller en liknande domän. Exportera produktionsdatabasen.
note-lists = Listor för e-postkontrollen: { $lists }
note-old-list = Listan över { $list } är från { $day }, mer än ett år före det nyaste datumet i exporterna ({ $newest }). Nyare poster saknas; använd en nyare utgåva av programmet.

# Notes on changes since an earlier report, and on decisions.
note-other-customer = Den förra rapporten gäller ett annat företag med ett annat serienummer, så ingen av dess anmärkningar räknas som åtgärdad. Är det rätt fil?
note-newer-baseline = Den förra rapporten har nyare data ({ $then }) än dessa exporter ({ $now }). Är det den äldre rapporten som har angetts?
note-fewer-rows = Tabellen `{ $table }` hade { $then } rader i den förra rapporten och har { $now } nu
note-table-not-sent-again = Tabellen `{ $table }` fanns i den förra rapporten och har inte skickats in den här gången
note-is-export-complete = { $note }. Är exporten fullständig?
note-undecided-before = Den förra rapporten avgjorde inte { $requirements }, så anmärkningar där kan räknas som nya även om de fanns tidigare
note-accepted-before = { $findings ->
    [one] 1 anmärkning var godkänd i den förra rapporten. Den räknas som öppen om filen med beslut inte anges på nytt.
   *[other] { $findings } anmärkningar var godkända i den förra rapporten. De räknas som öppna om filen med beslut inte anges på nytt.
}
    .option = { $findings ->
        [one] 1 anmärkning var godkänd i den förra rapporten. Den räknas som öppen om filen med beslut inte anges på nytt (--decisions).
       *[other] { $findings } anmärkningar var godkända i den förra rapporten. De räknas som öppna om filen med beslut inte anges på nytt (--decisions).
    }
note-new-users = { $users ->
    [one] 1 ny användare sedan den förra rapporten: { $names }
   *[other] { $users } nya användare sedan den förra rapporten: { $names }
}
note-gone-users = { $users ->
    [one] 1 användare finns i den förra rapporten men inte i dessa exporter: { $names }. SuperOffice markerar användare som tidigare anställda och tar inte bort dem, så deras anmärkningar räknas inte som åtgärdade. Är exporten fullständig?
   *[other] { $users } användare finns i den förra rapporten men inte i dessa exporter: { $names }. SuperOffice markerar användare som tidigare anställda och tar inte bort dem, så deras anmärkningar räknas inte som åtgärdade. Är exporten fullständig?
}
note-rules-not-requested = { $findings ->
    [one] 1 anmärkning i den förra rapporten är utelämnad eftersom dess regel inte begärdes
   *[other] { $findings } anmärkningar i den förra rapporten är utelämnade eftersom deras regler inte begärdes
}
note-unknown-rules = { $findings ->
    [one] 1 anmärkning i den förra rapporten är utelämnad eftersom den här versionen inte har dess regel
   *[other] { $findings } anmärkningar i den förra rapporten är utelämnade eftersom den här versionen inte har deras regler
}
note-accepted-without-reason = Godkända utan motivering, så anmärkningarna är fortfarande öppna: { $decisions }
note-done-but-found = Markerade som klara men finns kvar i exporterna: { $decisions }
note-nothing-to-apply = Beslut om att använda ett förslag, men anmärkningen har inget: { $decisions }
note-expired-decisions = Utgångna beslut (anmärkningarna räknas igen): { $decisions }
note-unused-decisions = Beslut som inte passar någon anmärkning i den här rapporten: { $decisions }
note-decisions-on-fixed = Beslut om åtgärdade anmärkningar (de kan tas bort): { $decisions }
note-conflicting-decisions = Olika beslut om samma anmärkning: { $decisions }
conflicting-decisions = { $used } gäller, inte { $other }
decision-on-finding = { $place } ({ $finding })
decision-on-user = { $place } ({ $rule } för användare { $user })

# Notes on lists of addresses. A reason begins after the name of the file.
note-no-address-column = Ingen kolumnrubrik är känd för e-postadresser.
    .option = Ingen kolumnrubrik är känd för e-postadresser. Om en kolumn innehåller adresser, ange rubriken med --column.
note-rows-without-address = { $rows ->
    [one] 1 rad utan adress
   *[other] { $rows } rader utan adress
}
note-rows-of-other-type = { $rows ->
    [one] 1 rad med chattnamn eller telefonnummer, inte kontrollerad
   *[other] { $rows } rader med chattnamn eller telefonnummer, inte kontrollerade
}
note-secret-column-ignored = Kolumnen { $columns } innehåller hemliga data och har inte lästs. Ta inte med den nästa gång.
note-list-without-header = Listan har ingen rubrikrad. Rad { $row } läses som första post och { $columns } som adresser.
note-columns-not-read = Inte läst, trots att några celler innehåller ett @: { $columns }.
    .option = Inte läst, trots att några celler innehåller ett @: { $columns }. Om detta är adresser, ange rubriken med --column.
list-unreadable-file = { $file } kan inte läsas
list-unreadable-rows = { $rows ->
    [one] har 1 rad som inte kan läsas, rad { $row } ({ $why })
   *[other] har { $rows } rader som inte kan läsas, den första är rad { $row } ({ $why })
}
list-cells-with-error = { $cells ->
    [one] har 1 cell med ett fel i stället för en adress
   *[other] har { $cells } celler med ett fel i stället för en adress
}
list-empty = listan innehåller ingen adress

# Files that are not read. The reason follows the words "not read".
not-read = inte läst: { $why }
left-out-macos = en metadatafil från macOS
left-out-lock = låsfilen för en öppen arbetsbok; spara och stäng arbetsboken om de senaste ändringarna är viktiga
left-out-browser = en metadatafil från filhanteraren
left-out-query-log = loggen från exportskriptet
    .command = loggen från skriptet från `analyze queries`
left-out-hidden = en dold fil
left-out-link = en länk
left-out-mail-signature = signaturen till ett e-postmeddelande (S/MIME)
left-out-vcard = ett visitkort (vCard)
left-out-calendar = en kalenderpost
left-out-pgp-signature = en signatur (PGP)
left-out-pgp-key = en publik nyckel (PGP)
left-out-certificate = ett certifikat
left-out-json-report = en rapport från det här programmet, inte en export
    .option = en rapport från det här programmet, inte en export; ange den med --baseline för att jämföra med den
left-out-report = en rapport från det här programmet, inte en export
    .option = en rapport från det här programmet, inte en export; bara åtgärdslistan (--decisions) och JSON-filen (--baseline) kan användas igen
left-out-fix-list = en åtgärdslista från det här programmet, inte en export
    .option = en åtgärdslista från det här programmet, inte en export; ange den med --decisions för att använda besluten
left-out-report-table = en tabell i en rapport från det här programmet, inte en export
    .option = en tabell i en rapport från det här programmet, inte en export; bara åtgärdslistan (--decisions) och JSON-filen (--baseline) kan användas igen
left-out-html-text = en text i HTML utan tabell
left-out-picture = en bild i texten i e-postmeddelandet
left-out-forwarded-message = ett vidarebefordrat meddelande utan bilagor
left-out-forwarded-mail = ett vidarebefordrat e-postmeddelande utan bilagor
left-out-winmail = formatet för ett e-postmeddelande (winmail.dat) utan bilagor
left-out-outlook-item = ett Outlook-objekt som inte är ett e-postmeddelande, utan bilagor
left-out-signature-of-mail = e-postmeddelandets signatur
left-out-pgp-version = versionen av PGP
left-out-delivery-report = en leveransrapport
left-out-read-receipt = ett läskvitto
left-out-spam-report = en skräppostrapport
left-out-mail-header = huvudet till ett annat e-postmeddelande
left-out-not-a-file = varken en fil eller en mapp
left-out-link-name = en länk; ange den på kommandoraden för att läsa den

# Files and sheets that are refused: the cause, and what to do. The attributes also contain technical causes, or options and commands of this program.
refused-archive-empty = en arkivfil utan filer; packa den på nytt
refused-archive-password = lösenordsskyddad; packa upp den med lösenordet i mappen och kör igen
refused-archive-packing = packad på ett sätt som inte stöds; packa upp den i mappen och kör igen
    .cause = packad på ett sätt som inte stöds ({ $cause }); packa upp den i mappen och kör igen
refused-archive-compression = en komprimering i arkivfilen som inte stöds ({ $method }); packa den på nytt med Deflate, standardmetoden, eller packa upp den i mappen
refused-archive-damaged = en skadad eller ofullständig arkivfil; kopiera eller ladda ner den på nytt
    .cause = en skadad eller ofullständig arkivfil ({ $cause }); kopiera eller ladda ner den på nytt
refused-split-archive = en del av en delad zip-fil; lägg alla delar i en mapp, packa upp dem tillsammans, till exempel med 7-Zip, och ange mappen med de uppackade filerna
refused-too-many-members = innehåller fler än { $files } filer; skicka bara exporterna
refused-member-damaged = en skadad eller ofullständig fil i en arkivfil; packa arkivfilen på nytt
    .cause = en skadad eller ofullständig fil i en arkivfil ({ $cause }); packa arkivfilen på nytt
refused-bomb = blir över 200 gånger så stor när den packas upp, vilket ingen export blir, så den läses inte; skicka den uppackad
refused-archives-too-large = alla arkivfiler blir tillsammans över 2 GB när de packas upp; skicka exporterna uppackade
refused-document = { $what }, ingen tabell; { $remedy }
refused-text-document = { $what }, ingen tabell i text; { $remedy }
remedy-export = exportera själva tabellen som .csv eller .xlsx
remedy-unpack = packa upp den i mappen och kör igen
remedy-query = kör skriptet du har fått mot databasen och skicka exporterna
    .command = kör skriptet från `analyze queries` mot databasen och skicka exporterna
remedy-remove = ta bort den från mappen
remedy-save-again = öppna den i Excel eller LibreOffice och spara den som .xlsx
remedy-save-in-excel = öppna den i Excel och spara den som Excel-arbetsbok (.xlsx)
remedy-choose-csv = välj CSV som utdataformat i verktyget, till exempel `--csv` i psql
format-pdf = ett PDF-dokument
format-png = en PNG-bild
format-jpeg = en JPEG-bild
format-gif = en GIF-bild
format-tiff = en TIFF-bild
format-webp = en WebP-bild
format-heic = en HEIC-bild
format-parquet = en Parquet-fil
format-seven-zip = en 7z-arkivfil
format-rar = en RAR-arkivfil
format-xz = en xz-arkivfil
format-zstandard = en Zstandard-arkivfil
format-bzip2 = en bzip2-arkivfil
format-cabinet = en CAB-arkivfil
format-tar = en tar-arkivfil
format-outlook-data = en Outlook-datafil
format-sqlite = en SQLite-databas
format-backup = en säkerhetskopia från SQL Server
format-access = en Access-databas
format-program = ett program
format-excel-2 = en arbetsbok från Excel 2
format-excel-3 = en arbetsbok från Excel 3
format-excel-4 = en arbetsbok från Excel 4
format-office = ett Word-, PowerPoint- eller Visio-dokument
format-open-document = en OpenDocument-fil som inte är ett kalkylblad
format-old-office = ett gammalt Office-dokument som inte är en arbetsbok
format-html = en webbsida (HTML), oavsett namn
format-xml-spreadsheet = ett XML-kalkylblad från Excel 2003
format-sylk = ett SYLK-kalkylblad
format-dif = ett DIF-kalkylblad
format-dbase = en dBASE-tabell
format-xml = ett XML-dokument
format-json = ett JSON-dokument
format-rtf = ett RTF-dokument
format-boxed = en tabell ritad med linjer för skärmen
refused-protected-ods = arbetsboken är lösenordsskyddad; öppna den i LibreOffice med lösenordet, välj Arkiv > Spara som, avmarkera att spara med lösenord, spara under ett nytt namn och skicka den filen
refused-apple-numbers = ett dokument från Apple Numbers; öppna det i Numbers, exportera det som CSV eller Excel och skicka den filen
refused-protected-workbook = arbetsboken är lösenordsskyddad; öppna den i Excel, ta bort lösenordet under Arkiv > Info > Skydda arbetsbok > Kryptera med lösenord, spara den och skicka den filen
refused-protected-office = en lösenordsskyddad Office-fil; öppna den i Excel, ta bort lösenordet under Arkiv > Info > Skydda arbetsbok > Kryptera med lösenord, spara den och skicka den filen
refused-workbook-damaged = arbetsboken är skadad eller ofullständig; kopiera eller ladda ner den på nytt, eller öppna den i Excel eller LibreOffice och spara den som .xlsx under ett nytt namn
    .cause = arbetsboken är skadad eller ofullständig ({ $cause }); kopiera eller ladda ner den på nytt, eller öppna den i Excel eller LibreOffice och spara den som .xlsx under ett nytt namn
refused-workbook-too-large = arbetsboken blir större än någon export när den packas upp, så den läses inte; exportera varje tabell som .csv i stället
    .cause = arbetsboken blir { $size } när den packas upp, mer än någon export innehåller, så den läses inte; exportera varje tabell som .csv i stället
refused-workbook-unreadable = arbetsboken är skadad eller av en typ som inte kan läsas här; öppna den i Excel eller LibreOffice, spara den som .xlsx under ett nytt namn och skicka den filen
    .cause = arbetsboken är skadad eller av en typ som inte kan läsas här ({ $cause }); öppna den i Excel eller LibreOffice, spara den som .xlsx under ett nytt namn och skicka den filen
refused-cell-outside = bladet är skadat: det innehåller en cell { $cell }, som inte kan finnas på något blad; öppna arbetsboken i Excel eller LibreOffice, spara den som .xlsx under ett nytt namn och skicka den filen
refused-cell-order = bladet är skadat: cell { $cell } kommer efter en senare rad; öppna arbetsboken i Excel eller LibreOffice, spara den som .xlsx under ett nytt namn och skicka den filen
refused-cell-twice = bladet är skadat: cell { $cell } är sparad två gånger eller i fel ordning; öppna arbetsboken i Excel eller LibreOffice, spara den som .xlsx under ett nytt namn och skicka den filen
refused-sheet-too-many-cells = bladet innehåller fler celler än någon export när det packas upp, så det läses inte; exportera tabellen som .csv i stället
refused-sheet-too-much-row = bladet innehåller mer text på en rad än någon export när det packas upp, så det läses inte; exportera tabellen som .csv i stället
refused-sheet-too-much-text = bladet innehåller mer text än någon export när det packas upp, så det läses inte; exportera tabellen som .csv i stället
refused-not-a-workbook = innehållet är ingen arbetsbok; exportera tabellen på nytt som .csv eller .xlsx
refused-nested-archive = en arkivfil i en arkivfil i en arkivfil öppnas inte; packa upp i mappen och kör igen
refused-nested-mail = ett e-postmeddelande i ett e-postmeddelande i ett e-postmeddelande öppnas inte; spara bilagorna i mappen och kör igen
refused-unsearchable = kan inte genomsökas; skaffa läsbehörighet och kör igen
    .cause = kan inte genomsökas ({ $cause }); skaffa läsbehörighet och kör igen
refused-unreadable = kan inte läsas; kontrollera att filen är fullständig och att du har läsbehörighet
    .cause = kan inte läsas ({ $cause }); kontrollera att filen är fullständig och att du har läsbehörighet
refused-in-use = kan inte läsas; den är öppen i ett annat program; stäng den där, till exempel arbetsboken i Excel, och kör igen
    .cause = kan inte läsas ({ $cause }); den är öppen i ett annat program; stäng den där, till exempel arbetsboken i Excel, och kör igen
refused-read-error = kan inte läsas till slutet ({ $cause }); kontrollera att filen är fullständig och inte låst
refused-changed = ändrades medan den lästes; vänta tills den är färdigskriven och kör igen
refused-no-bytes = tom, 0 byte; exportera tabellen på nytt (en tom tabell har ändå sin rubrikrad)
refused-blank = filen är tom; exportera tabellen på nytt (en tom tabell har ändå sin rubrikrad)
refused-mailbox = en postlådefil med flera e-postmeddelanden; spara bilagorna i mappen
refused-package-damaged = en arkivfil eller arbetsbok som är skadad eller ofullständig; kopiera eller ladda ner den på nytt
    .cause = en arkivfil eller arbetsbok som är skadad eller ofullständig ({ $cause }); kopiera eller ladda ner den på nytt
refused-office-damaged = en gammal Office-fil som är skadad eller ofullständig; kopiera eller ladda ner den på nytt
    .cause = en gammal Office-fil som är skadad eller ofullständig ({ $cause }); kopiera eller ladda ner den på nytt
refused-web-archive = en webbsida sparad som en fil (.mht), ingen tabell; öppna den i Excel och spara den som Excel-arbetsbok (.xlsx)
refused-outlook-damaged = ett Outlook-meddelande som är skadat eller ofullständigt; spara meddelandet på nytt
    .cause = ett Outlook-meddelande som är skadat eller ofullständigt ({ $cause }); spara meddelandet på nytt
refused-outlook-part = ett Outlook-meddelande med en skadad del; spara meddelandet på nytt
refused-attachment-empty = en bilaga utan innehåll; spara meddelandet på nytt
refused-attachment-damaged = en bilaga som är skadad eller ofullständig; spara meddelandet på nytt
refused-attachment-cut-off = en bilaga som är skadad eller avklippt; spara hela e-postmeddelandet på nytt
refused-attachment-uuencode = en bilaga i texten i e-postmeddelandet (uuencode) som är skadad eller avklippt; spara hela e-postmeddelandet på nytt
refused-mail-part = en avklippt del av ett e-postmeddelande; spara hela e-postmeddelandet på nytt
refused-outlook-no-attachments = ett Outlook-meddelande utan bilagor; om exporterna finns bakom en länk, ladda ner dem till mappen
refused-mail-no-attachments = ett e-postmeddelande utan bilagor; om exporterna finns bakom en länk, ladda ner dem till mappen
refused-only-a-link = bara en länk till en fil, inte själva filen; ladda ner filen till mappen
refused-embedded-object = ett objekt från ett annat program i meddelandet; skicka exporten som fil
refused-mail-damaged = ett skadat e-postmeddelande; spara bilagorna i mappen
refused-mail-too-large = ett e-postmeddelande på över 512 MB; spara bilagorna i mappen
refused-winmail-damaged = en winmail.dat från Outlook som är skadad eller avklippt; be avsändaren att skicka e-postmeddelandet igen som oformaterad text eller HTML i stället för RTF
refused-winmail-object = ett e-postmeddelande eller ett inbäddat objekt som inte kan läsas, i en winmail.dat från Outlook; öppna hela e-postmeddelandet i Outlook och spara bilagorna i mappen
refused-mail-piece = en av flera delar av ett stort e-postmeddelande; öppna det i e-postprogrammet och spara bilagorna i mappen
refused-smime-detached = signaturen till ett e-postmeddelande (S/MIME) utan meddelandet; ta bort den från mappen
refused-smime-signed = ett signerat e-postmeddelande (S/MIME) med innehållet i signaturen; öppna det i e-postprogrammet och spara bilagorna i mappen
refused-smime-encrypted = ett krypterat e-postmeddelande (S/MIME), som bara mottagaren kan öppna; öppna det i e-postprogrammet och spara bilagorna i mappen
refused-smime-compressed = ett komprimerat e-postmeddelande (S/MIME); öppna det i e-postprogrammet och spara bilagorna i mappen
refused-pgp = krypterad med PGP; dekryptera den, till exempel i e-postprogrammet, och spara filerna i mappen
refused-pgp-text = en text i en PGP-signatur; ta bort signaturen, till exempel med `gpg --decrypt`, och spara filen i mappen

# Text files that are refused.
refused-too-damaged = fler än { $records } poster är skadade (den första: { $first }); exportera tabellen på nytt, som CSV med alla texter inom citattecken, eller som XLSX
refused-long-line = rad { $line } är längre än { $size } MB, så filen är ingen tabell; exportera tabellen på nytt som CSV
refused-second-result = ett andra resultat med andra kolumner börjar på rad { $row }; exportera varje fråga till en egen fil
refused-sql-error = ett SQL-felmeddelande i stället för data: ”{ $text }”; rätta frågan och exportera på nytt
refused-utf-32 = filen är i UTF-32, som inte stöds; spara den som UTF-8
refused-joined-utf-16 = { $lines ->
    [one] två teckenkodningar är sammanslagna i en fil: 1 rad är i UTF-16, raderna före i enkla byte, som UTF-8; exportera på nytt, varje fråga till en egen fil i UTF-8
   *[other] två teckenkodningar är sammanslagna i en fil: { $lines } rader är i UTF-16, raderna före i enkla byte, som UTF-8; exportera på nytt, varje fråga till en egen fil i UTF-8
}
refused-joined-bytes = { $lines ->
    [one] två teckenkodningar är sammanslagna i en fil: 1 rad är i enkla byte, raderna före i UTF-16; exportera på nytt, varje fråga till en egen fil i UTF-8
   *[other] två teckenkodningar är sammanslagna i en fil: { $lines } rader är i enkla byte, raderna före i UTF-16; exportera på nytt, varje fråga till en egen fil i UTF-8
}
refused-binary = binära data, inte text; exportera tabellen på nytt som .csv eller .xlsx
refused-encoding = teckenkodningen är oklar (kanske { $encodings }); exportera som UTF-8
    .option = teckenkodningen är oklar (kanske { $encodings }); exportera som UTF-8, eller ange teckenkodningen (--encoding FILE=cp850)
either-encoding = { $first } eller { $second }
refused-no-rows = ingen rad liknar en tabellrad; exportera tabellen som CSV med en rubrikrad
refused-separator = skiljetecknet mellan cellerna är oklart; exportera tabellen som CSV med en rubrikrad och citattecken runt texter
    .command = skiljetecknet mellan cellerna är oklart; exportera tabellen som CSV med en rubrikrad och citattecken runt texter (`analyze explain exporters` visar stegen för varje verktyg)
refused-separators = skiljetecknet mellan cellerna är oklart ({ $first } eller { $second }); exportera tabellen med en rubrikrad och citattecken runt texter, eller lägg till `sep=;` (med rätt tecken) som första rad
    .command = skiljetecknet mellan cellerna är oklart ({ $first } eller { $second }); exportera tabellen med en rubrikrad och citattecken runt texter (`analyze explain exporters` visar stegen för varje verktyg), eller lägg till `sep=;` (med rätt tecken) som första rad
separator-tab = tabb
separator-space = mellanslag
separator-none = inget
refused-two-exports = cellerna skiljs åt med { $first } i början och med { $second } längre ner, så filen innehåller två exporter; exportera var och en till en egen fil
refused-format-objects = formateringsobjekt från PowerShell i stället för data; utelämna Format-Table eller Format-List och exportera på nytt i PowerShell med Export-Csv -Encoding UTF8 -NoTypeInformation
refused-wrapped-lines = rader har brutits, så ingen rad innehåller en hel post; exportera på nytt med sqlcmd -W -s";" -w 65535 -u, utan -h -1, eller i SQL*Plus med SET MARKUP CSV ON före SPOOL

# Subjects of findings that have neither a login nor a name.
subject-traveller = Travel-registrering { $id }
subject-associate = användar-id { $id }
subject-satellite = satellit { $id }
subject-database = databasen
subject-table = tabellen { $table }
subject-plan = planen { $plan }
subject-all-plans = alla planer
subject-attachment = bilaga { $id }
subject-large-attachments = bilagor som är för stora
subject-projects = aktiva projekt
subject-extra-tables = extra tabeller
subject-document = dokument { $id }
subject-missing-files = dokument utan fil
subject-file = filen { $path }
subject-large-files = filer som är för stora
subject-marketing-licences = licenser för Marketing
subject-archive = dokumentarkiv { $id }

# A note on files next to the folders of customers.
note-customer-unknown = Inte läst, eftersom kunden inte är känd: { $files }. Flytta varje fil till kundens mapp.

# The verdict of one requirement of a customer, with its numbers of findings.
verdict-with-counts = { $verdict }: { $counts }
verdict-count = { $number } { $verdict }


## Words of reports: verdicts, severities, defects

verdict-fail = måste åtgärdas
    .short = åtgärdas
verdict-unknown = inte kontrollerat
    .short = okänt
verdict-review = bör kontrolleras
    .short = kontrolleras
verdict-pass = uppfyllt
    .short = uppfyllt
verdict-not-applicable = inte aktuellt
    .short = ej aktuellt
    .abbreviation = –

overall-not-ready = inte redo
overall-undecided = inte avgjort
overall-ready-with-reviews = redo efter kontroll
overall-ready = redo
overall-could-not-run = kunde inte köras

severity-info = för information
severity-prepare = att förbereda
severity-kept = stängs automatiskt

status-new = ny
status-open = öppen
status-accepted = godkänd
status-fixed = åtgärdad
status-unchecked = inte kontrollerad på nytt
status-since = { $status } sedan { $day }

fix-auto = säkert
fix-confirm = måste bekräftas
fix-manual = måste undersökas

yes = ja
no = nej

decision-accept = godkänn
    .synonyms = godkänd | godkänt | godkänna | acceptera | accepterad | accepterat | ignorera | behåll | låt stå
decision-apply = använd förslaget
    .synonyms = använd | använd förslag | bekräfta | bekräftad | bekräftat | ändra
decision-reject = godkänn inte
    .synonyms = måste åtgärdas | avvisa | avvisad | avvisat | avslå | inte godkänd | inte godkänt | nej | åtgärdas
decision-later = senare
    .synonyms = skjut upp | uppskjuten | uppskjutet | vänta | väntar | inte än | ännu inte | öppen
decision-done = klart
    .synonyms = klar | fixat | färdig | färdigt | åtgärdad | åtgärdat | rättad | rättat | ändrad | ändrat | löst | utfört | gjort
done-yes = ja
    .synonyms = j
done-no = nej
    .synonyms = n | öppen | inte än | ännu inte
done-still-found = markerad som klar, finns kvar

decision-until = { $decision } till { $day }
decision-until-word = till och med | fram till | t.o.m. | till
decision-with-owner = { $decision }, av { $owner }
decision-with-reason = { $decision }: { $reason }
decision-with-owner-and-reason = { $decision }, av { $owner }: { $reason }
decision-owner = ansvarig { $owner }

keep = behålls
keep-because = behålls: { $reason }
keep-sentence = Behåll { $name }.
keep-sentence-because = Behåll { $name }: { $reason }.

place = { $file } rad { $row }
place-rows = { $file } rader { $rows }
place-more = { $file } rad { $row } och { $more } till

difference-case = stora och små bokstäver
difference-space = mellanslag
difference-nbsp = ett fast mellanslag
difference-tab = en tabb
difference-line-break = en radbrytning
difference-invisible = ett dolt tecken
difference-direction = ett riktningstecken
difference-entity = en HTML-entitet
difference-prefix = ett prefix som ”mailto:”
difference-percent = procentkodning
difference-hyperlink = en hyperlänk
difference-wrapper = parenteser eller andra tecken runt om
difference-comment = en kommentar
difference-separator = ett skiljetecken i slutet
difference-quotes = citattecken
difference-width = tecken i full bredd
difference-composition = hur bokstäver med accent är kodade
difference-idna = hur domänen är skriven
difference-trailing-dot = en punkt i slutet
difference-plus-tag = delen efter +
difference-dots = punkter före @
difference-provider-twin = en annan domän hos samma leverantör
difference-subdomain-user = underdomänen
group-member = grupp { $group }, { $member } av { $size }
match-exact = lika
match-person = kopplade till samma kontakt
match-look-alike = ser likadana ut
match-except = lika bortsett från { $differences }
group-equal-except = grupp { $group }, { $member } av { $size }, lika bortsett från { $differences }

hidden-space = [fast mellanslag]
hidden-tab = [tabb]
hidden-line-break = [radbrytning]
hidden-character = [dolt tecken]

rule-count = { $rule } ({ $number })
rule-names = { $rule } ({ $number }): { $names }
records-checked =
    { $number ->
        [one] 1 post kontrollerad, inga anmärkningar
       *[other] { $number } poster kontrollerade, inga anmärkningar
    }
accepted-count =
    { $number ->
        [one] 1 godkänd
       *[other] { $number } godkända
    }
only-checked = Bara { $rules } har kontrollerats


## Columns

column-accepted = godkända
column-action = åtgärd
column-change-to = ändra till
column-checked = kontrollerade
column-company = företag
column-customer = kund
column-data-of = data från
column-decision = beslut
column-decision-reason = motivering
column-documentation = dokumentation (på engelska)
column-done = klart
column-error = fel
column-fails = måste åtgärdas
column-field = fält
column-file = fil
column-finding = anmärkning
column-fix = hur säkert
column-group-id = grupp-id
column-matched-by = likhet
column-group-size = gruppstorlek
column-how = åtgärd
column-how-to-fix = så åtgärdar du
column-info = för information
column-keep = behåll
column-keep-reason = skäl att behålla
column-login = inloggningsnamn
column-member = medlem
column-members = medlemmar
column-message = vad är fel
column-name = namn
column-newest-date = senaste datum
column-notes = noteringar
column-now = nu
column-number = antal
column-owner = ansvarig
column-prepare-or-info = förbereda eller information
column-reason = motivering
column-requirement = krav
column-result = bedömning
column-reviews = bör kontrolleras
column-row = rad
column-rows = rader
column-rule = regel
column-serial = serienummer
column-set-aside = överhoppade
column-severity = bedömning
column-sheet = blad
column-since = sedan
column-status = status
column-suggestion = ändra till
column-table = tabell
column-title = titel
column-to-check = bör kontrolleras
column-to-do = åtgärd
column-to-fix = måste åtgärdas
column-used = använda
column-user-id = användar-id
column-users = användare
column-value = nu
column-values = värden
column-verdict = bedömning
column-what-is-wrong = vad är fel
column-where = var
column-who = vem
column-why = varför
column-why-it-matters = varför det är viktigt
column-address = adress


## Summary and next steps

migration = Migrering till SuperOffice CRM Online

answer-not-ready = Inte redo för SuperOffice CRM Online
    .short = Inte redo
answer-undecided = Ännu inte avgjort för SuperOffice CRM Online
    .short = Ännu inte avgjort
answer-ready = Redo för SuperOffice CRM Online
    .short = Redo
answer-addresses-to-fix = Adresser måste åtgärdas
answer-addresses-to-check = Adresser bör kontrolleras
answer-addresses-fine = Inga anmärkningar
answer = { $answer }.
answer-details = { $answer }. { $details }

findings-block =
    { $fails ->
        [one] 1 anmärkning hindrar migreringen.
       *[other] { $fails } anmärkningar hindrar migreringen.
    }
findings-block-users =
    { $fails ->
        [one] 1 anmärkning hindrar migreringen.
       *[other] { $fails } anmärkningar hindrar migreringen.
    } Berörda användare: { $users } av { $total }.
requirements-without-data =
    { $number ->
        [one] Data saknas för 1 krav.
       *[other] Data saknas för { $number } krav.
    }
not-all-checked = Alla krav har inte kontrollerats.
no-blocker-so-far = Hittills hindrar inga anmärkningar migreringen.
accepted-remain = Det återstår godkända anmärkningar.
check-first =
    { $reviews ->
        [one] Kontrollera 1 anmärkning först.
       *[other] Kontrollera { $reviews } anmärkningar först.
    }
not-checked-completely = Inte fullständigt kontrollerat: { $requirements }.
addresses-checked =
    { $checked ->
        [one] 1 adress kontrollerad: { $fails } måste åtgärdas, { $reviews } bör kontrolleras.
       *[other] { $checked } adresser kontrollerade: { $fails } måste åtgärdas, { $reviews } bör kontrolleras.
    }

customer-and-serial = { $company }, serienummer { $serial }
customer-only-serial = Okänt företag, serienummer { $serial }
customer-unknown = Kunden anges inte i exporterna
serial-number = Serienummer { $serial }
data-of = Data från { $day }
out-of-scope =
    { $users ->
        [one] 1 av { $total } användare omfattas inte av kontrollen.
       *[other] { $users } av { $total } användare omfattas inte av kontrollen.
    }
pseudonyms = Pseudonymer ersätter namn, inloggningsnamn och den del av adresserna som står före @.
progress = nya: { $new }, öppna: { $open }, åtgärdade: { $fixed }
progress-unchecked = nya: { $new }, öppna: { $open }, åtgärdade: { $fixed }, inte kontrollerade på nytt: { $unchecked }
since-earlier-report = Sedan förra rapporten ({ $verdict }): { $progress }.
since-earlier-report-of = Sedan förra rapporten ({ $verdict }, data från { $day }): { $progress }.
configuration-used = Hämtat från { $file }: { $settings }.
configuration-unused = Inget har hämtats från { $file }.
not-requested = Inte kontrollerat, eftersom det inte har begärts: { $requirements }.

doer-database = Databasadministratör
doer-administrator = SuperOffice-administratör
doer-support = SuperOffice Support
doer-supplier = Leverantör av tillägget
doer-consultant = Konsult

step-send =
    { $number ->
        [one] Skicka den export som saknas.
       *[other] Skicka de { $number } exporter som saknas.
    }
step-ask =
    { $number ->
        [one] Be om den export som saknas.
       *[other] Be om de { $number } exporter som saknas.
    }
step-send-optional = { $number ->
    [one] Ytterligare 1 export är valfri: skicka den om du kan. Den behövs bara för rekommendationer.
   *[other] Ytterligare { $number } exporter är valfria: skicka dem om du kan. De behövs bara för rekommendationer.
}
step-still-unchecked = Utan dessa data kontrolleras inte: { $requirements }.
step-ask-optional =
    { $number ->
        [one] Ytterligare 1 export behövs bara för rekommendationer.
       *[other] Ytterligare { $number } exporter behövs bara för rekommendationer.
    }
step-fix =
    { $number ->
        [one] Åtgärda den anmärkning som hindrar migreringen.
       *[other] Åtgärda de { $number } anmärkningar som hindrar migreringen.
    }
step-fix-other = { $number ->
    [one] Åtgärda den andra anmärkningen som hindrar migreringen.
   *[other] Åtgärda de { $number } andra anmärkningar som hindrar migreringen.
}
step-fix-kept =
    { $number ->
        [one] Ytterligare 1 anmärkning stängs automatiskt när anmärkningen den hänvisar till är åtgärdad.
       *[other] Ytterligare { $number } anmärkningar stängs automatiskt när anmärkningarna de hänvisar till är åtgärdade.
    }
step-fix-addresses =
    { $number ->
        [one] Åtgärda 1 anmärkning.
       *[other] Åtgärda { $number } anmärkningar.
    }
step-safe =
    { $number ->
        [one] För 1 av dem finns ett säkert förslag.
       *[other] För { $number } av dem finns ett säkert förslag.
    }
step-check =
    { $number ->
        [one] Kontrollera 1 anmärkning. Den hindrar inte migreringen, men användaren kan få problem efteråt.
       *[other] Kontrollera { $number } anmärkningar. De hindrar inte migreringen, men användare kan få problem efteråt.
    }
    .short =
        { $number ->
            [one] Kontrollera 1 anmärkning. Den hindrar inte migreringen.
           *[other] Kontrollera { $number } anmärkningar. De hindrar inte migreringen.
        }
step-check-addresses =
    { $number ->
        [one] Kontrollera 1 anmärkning.
       *[other] Kontrollera { $number } anmärkningar.
    }
step-support =
    { $number ->
        [one] Be SuperOffice Support om hjälp med 1 anmärkning: { $rules }. Det tar tid, så fråga nu.
       *[other] Be SuperOffice Support om hjälp med { $number } anmärkningar: { $rules }. Det tar tid, så fråga nu.
    }
step-support-travel = Även ”{ CAPITAL(user-on-travel) }” kan kräva hjälp från SuperOffice Support: raden för varje sådan anmärkning anger vad du ska göra.
step-supplier = Fråga nu leverantören om tillägget fortfarande behövs (anmärkning: { $rules }). Ett svar kan ta tid.
step-mail = Be e-postadministratören och den som ansvarar för inloggningen (oftast IT) att förbereda e-postdomänerna nu. Det gäller: { $rules }. Ändringar av e-postdomäner kan ta flera dagar.
step-decide =
    { $number ->
        [one] Besluta om 1 anmärkning kan stå kvar som den är; fråga styrgruppen om du är osäker. Skriv beslutet med motivering på bladet ”{ sheet-to-do }”.
       *[other] Besluta vilka av de { $number } anmärkningarna som kan stå kvar som de är; fråga styrgruppen om du är osäker. Skriv varje beslut med motivering på bladet ”{ sheet-to-do }”.
    }
step-check-exports = Kontrollera de nya exporterna och jämför dem med den här rapporten.
step-check-again = Kontrollera data på nytt efter rättelserna.

missing-data = Data som saknas: skicka detta
request-needed = { $missing }. Behövs för att kontrollera: { $requirements }
request-optional = { $missing }. Bara för rekommendationer: { $requirements }
optional-tables = Behövs bara för rekommendationer: { $tables }.
optional-unchecked = Utan dem kontrolleras inte detta: { $requirements }.
optional-incomplete = Detta kontrolleras bara delvis: { $requirements }.
check-inputs = Kontrollera dessa filer
more-notes = och { $number } till i listan över indata

terms = Begrepp
term-satellite = Satellit: en egen databas på ett annat kontor, som replikeras med den centrala. Ingen satellit får användas vid migreringen.
term-travel = Travel: en kopia av databasen på en bärbar dator. Ingen får använda Travel vid migreringen.
term-sentry-addon = Sentry-tillägg: ett specialutvecklat tillägg som är registrerat i tabellen UserPreference. I Online Migration Tool kommer man inte vidare så länge ett sådant tillägg är registrerat.
term-user-plan = Användarplan: avgör vad en användare får använda i SuperOffice. I Online har varje användare en användarplan. Licenser i äldre versioner är inte användarplaner.
term-primary-tenant = Primär kund (primary tenant): den kund där adressen först användes, om den används hos flera kunder. Bara den kundens administratör kan ändra användarnamnet.


## Workbook

sheet-to-do = Att göra
sheet-summary = Sammanfattning
sheet-how-to-fix = Så åtgärdar du
sheet-groups = grupper

to-do-heading = Att göra: { $fails } måste åtgärdas, { $reviews } bör kontrolleras
to-do-heading-prepare = Att göra: { $fails } måste åtgärdas, { $reviews } bör kontrolleras, { $preparations } att förbereda

to-do-heading-kept = { $heading }; { $kept ->
    [one] ytterligare 1 stängs automatiskt
   *[other] ytterligare { $kept } stängs automatiskt
}
to-do-nothing = Inget att göra
to-do-instructions = Gör det som varje rad anger och välj ”{ done-yes }” i kolumnen ”{ column-done }” när det är slutfört. Om raden säger att du ska godkänna anmärkningen, eller om ett värde kan stå kvar som det är, välj ”{ decision-accept }” i kolumnen ”{ column-decision }” och skriv motiveringen; då behövs inget ”{ done-yes }”. Fråga konsulten innan du godkänner en anmärkning som är märkt ”{ verdict-fail }”. På rader som ”{ severity-kept }” lämnar du kolumnerna ”{ column-done }” och ”{ column-decision }” tomma; godkänn sådana rader bara om du godkänner anmärkningen som de hänvisar till. Om värdet i kolumnen ”{ column-change-to }” är rätt kan du välja ”{ decision-apply }” för att bekräfta det; det måste ändå skrivas in i SuperOffice. Den här filen ändrar inget i SuperOffice. Spara den och skicka tillbaka den. Bladet ”{ sheet-summary }” förklarar besluten. Bladet ”{ sheet-how-to-fix }” förklarar varje anmärkning.
to-do-see = Se även: { $findings }.
to-do-see-finding = { $user } (”{ $title }”)
choose-done = Välj ”{ done-yes }” när du har gjort det som raden anger.
choose-decision = Välj ett beslut: { $words }. Godkänner du bara för en tid, skriv till exempel ”{ $example }”. Svara Ja om Excel frågar. Skriv motiveringen i nästa kolumn.

legend = Beslut
legend-done = I kolumnen ”{ column-done }” betyder ”{ done-yes }” att du har gjort det som raden anger och att det är slutfört; det räcker inte att ha frågat någon. Nästa kontroll visar om anmärkningen är borta. På de andra bladen väljer du ”{ decision-done }” i kolumnen ”{ column-decision }” i stället. I kolumnen ”{ column-owner }” kan du skriva vem som gör arbetet.
legend-kept = En rad som ”{ severity-kept }”: lämna ”{ column-done }” och ”{ column-decision }” tomma. Den stängs när anmärkningen den hänvisar till är åtgärdad. Om du godkänner den andra anmärkningen, godkänn även den här.
legend-accept = ”{ decision-accept }”: värdet kan stå kvar som det är; raden behöver inget ”{ done-yes }” i kolumnen ”{ column-done }”. Anmärkningen räknas då inte längre med, men inget ändras i SuperOffice: en anmärkning som är märkt ”{ verdict-fail }” kan fortfarande stoppa migreringen. Fråga konsulten innan du godkänner en sådan. En motivering krävs.
legend-apply = ”{ decision-apply }”: värdet i kolumnen ”{ column-change-to }” är rätt. Konsulten för in det i en lista över rättelser; en SuperOffice-administratör måste ändå skriva in det i SuperOffice. Välj därefter ”{ done-yes }” i kolumnen ”{ column-done }”.
legend-reject = ”{ decision-reject }”: värdet får inte stå kvar; felet måste rättas. Det betyder inte att anmärkningen är fel.
legend-later = ”{ decision-later }”: ingen har beslutat ännu. Anmärkningen förblir öppen.
legend-who = Ändringar i SuperOffice görs bara av en SuperOffice-administratör. Den här filen ändrar inget i SuperOffice.
legend-certainty = I kolumnen ”{ column-fix }” betyder ”{ fix-auto }” att det är samma adress utan överflödiga tecken. ”{ fix-confirm }” betyder att värdet troligen är rätt: fråga användaren. ”{ fix-manual }” betyder att någon måste ta reda på rätt värde.

missing-data-statements = Databasfrågorna för de här exporterna finns på det dolda bladet ”needs”.
step-line = { $doer }: { $text }
next-steps = Nästa steg
about-workbook = Om den här filen
about-to-do = Arbeta på bladet ”{ $sheet }”. Där finns allt som måste åtgärdas, kontrolleras eller förberedas: först användarna med något som måste åtgärdas, var och en med alla sina anmärkningar, sedan resten; det som ska förberedas kommer sist. De andra bladen innehåller också anmärkningar som är för information och som inte kräver ändringar i SuperOffice.
about-sheets = Varje krav med anmärkningar har ett eget blad med fler detaljer. Rader under varandra med samma färg hör ihop. Klicka på + ovanför kolumnerna för att visa id. Beslut kan också skrivas där; om det står ett annat beslut om samma anmärkning på bladet ”{ $sheet }” gäller det beslutet.
about-hidden = Blad utan anmärkningar och bladen med indata är dolda. Högerklicka på namnet på ett blad och välj ”Ta fram” för att visa ett av dem.
about-split = { $table } fortsätter på { $sheets }, eftersom ett blad har högst { $limit } rader.
about-shortened =
    { $number ->
        [one] 1 cell har förkortats, eftersom en cell har högst { $limit } tecken. Den är markerad i slutet; JSON-rapporten innehåller hela texten.
       *[other] { $number } celler har förkortats, eftersom en cell har högst { $limit } tecken. De är markerade i slutet; JSON-rapporten innehåller hela texten.
    }
shortened = … [förkortat, { $number } tecken]
quotation-mark-open = ”
quotation-mark-close = ”
nothing-listed = { $verdict }, inget i listan
nothing-listed-because = { $verdict }, inget i listan: { $reason }
page-of = Sida { $page } av { $pages }


## Page

page-skip = Gå till anmärkningarna
page-navigation = Sida
page-nav-steps = Nästa steg
page-nav-requirements = Krav
page-nav-findings = Anmärkningar
page-print-details = Skriv även ut anmärkningarna
page-print = Skriv ut
page-footer = analyze { $version }; den här sidan skickar ingenting
page-customer-unknown = Kunden anges inte i exporterna

tile-fix = Måste åtgärdas
    .about = hindrar migreringen
    .kept = hindrar migreringen, { $number } måste ändras
tile-check = Bör kontrolleras
    .about = hindrar inte migreringen
tile-unknown = Inte kontrollerat
    .about = krav utan data
tile-accepted = Godkända
    .about = står kvar som de är
tile-users = Användare redo
    .about = av { $total } användare behöver inga ändringar

requirement-counts = Krav efter bedömning: { $counts }
chart-requirements =
    { $number ->
        [one] 1 krav
       *[other] { $number } krav
    }
chart-users =
    { $number ->
        [one] 1 användare omfattas
       *[other] { $number } användare omfattas
    }
chart-users-fix = med något som måste åtgärdas
chart-users-check = med något som bör kontrolleras
chart-users-clear = utan behov av ändringar
chart-progress = Anmärkningar sedan förra rapporten
chart-progress-fixed = åtgärdade
chart-progress-open = fortfarande öppna
chart-progress-new = nya
chart-progress-unchecked = inte kontrollerade på nytt

page-steps = Vad händer nu
page-requirements = Krav
page-musts = Måste vara uppfyllt: migreringen kräver det
page-advice = Råd: förbered detta före migreringen. Anmärkningar märkta ”{ verdict-fail }” hindrar migreringen även här.
legend-fix = måste åtgärdas: hindrar migreringen
legend-check = bör kontrolleras: hindrar inte migreringen
legend-accepted = godkända
page-scale = antal anmärkningar (0–{ $most })
page-what-to-send = Det här ska du skicka

page-findings = Anmärkningar
page-no-script = Visar bara de första { $number } raderna i varje lista. Med JavaScript kan du söka i och filtrera alla anmärkningar.
page-list-of = { $title }: anmärkningar
page-list-unknown = Inte kontrollerat: data saknas
page-list-not-applicable = Inte aktuellt
page-list-empty = Inga anmärkningar
count-fix = { $number } måste åtgärdas
count-check = { $number } bör kontrolleras
count-kept = { $number ->
    [one] 1 stängs automatiskt
   *[other] { $number } stängs automatiskt
}
count-prepare = { $number } att förbereda
count-accepted =
    { $number ->
        [one] 1 godkänd
       *[other] { $number } godkända
    }
count-info = { $number } för information
count-earlier = { $number } bara i förra rapporten
page-showing = visar { $shown } av { $total }
page-decision = Beslut: { $decision }
page-details = Tekniska detaljer
page-safe-legend = { fix-auto }: samma adress utan överflödiga tecken. { fix-confirm }: troligen rätt. { fix-manual }: någon måste ta reda på rätt värde.
page-why = Varför det är viktigt
page-how = Så åtgärdar du
page-documentation = Dokumentation från SuperOffice (på engelska)

page-optional =
    { $number ->
        [one] Bara för rekommendationer: 1 tabell
       *[other] Bara för rekommendationer: { $number } tabeller
    }
page-users = Användare
page-users-scope = Alla användare efter typ
page-users-who = användare som
page-users-domains = Domäner för användare som omfattas, efter första adress
page-domain = domän
page-more-domains =
    { $number ->
        [one] 1 domän till
       *[other] { $number } domäner till
    }
page-no-address = ingen läsbar adress
page-inputs = Indata
page-inputs-about =
    { $number ->
        [one] 1 blad eller fil: vilken tabell den tolkades som och hur många rader som användes
       *[other] { $number } blad och filer: vilken tabell var och en tolkades som och hur många rader som användes
    }

tools-label = Anmärkningar som visas
tools-search = Sök
tools-person = Person
tools-result = Bedömning
tools-status = Status
tools-order = Ordning
    .reported = efter krav
    .person = person
    .value = värde
    .place = fil och rad
tools-view = Vy
    .list = efter krav
    .people = efter person
tools-all = alla
tools-expand = Visa allt
tools-collapse = Dölj allt
tools-clear = Rensa
tools-previous = Föregående sida
tools-next = Nästa sida
tools-showing = visar { $first } till { $last } av { $total }
tools-shown = { $shown } av { $total } visas
tools-nothing = inga träffar
tools-found = { $shown } av { $total } anmärkningar
tools-none = inga träffar bland { $total } anmärkningar
tools-no-person = gäller ingen person
tools-findings-of = Anmärkningar för { $person }

customers =
    { $number ->
        [one] 1 kund
       *[other] { $number } kunder
    }
customers-heading = Kunder
customers-title = { $customers }: migrering till SuperOffice CRM Online
customers-shared = Adresser hos flera kunder ({ $number })
customers-shared-about = SuperOffice CRM Online har en inloggning för varje adress, även om den används hos flera kunder. Fråga vilken av kunderna som är primär kund (primary tenant).
customers-open = öppna krav (åtgärdas/kontrolleras)
customers-showing = visar { $shown } av { $total }; lägg till `--output FOLDER/` eller `--format json` för att se alla
customers-shared-terminal = Var och en av de här adresserna tillhör användare hos flera kunder. SuperOffice CRM Online har en inloggning per adress.


## Mail and Markdown

mail-title = Migrering till SuperOffice CRM Online: { $answer }
mail-fix = Detta måste åtgärdas
mail-check = Detta bör kontrolleras
mail-check-about = De här anmärkningarna hindrar inte migreringen.
mail-send-about = Databasfrågorna läser bara data och ändrar inget. Skicka varje resultat som en CSV-fil med kolumnrubriker.
mail-purpose = { $missing }. Vi behöver det för att kontrollera: { $requirements }.
mail-last-step = Rätta data i SuperOffice. Skriv besluten i åtgärdslistan och skicka tillbaka den tillsammans med nya exporter.
mail-why = Varför det är viktigt: { $text }
mail-how = Så åtgärdar du: { $text }


## Terminal

blocks-most = De viktigaste hindren för migreringen
fix-first = Åtgärda detta först
check-first-heading = Kontrollera detta först
terminal-showing = { $heading } (visar { $shown } av { $total }; alla i { $place })
terminal-showing-options = { $heading } (visar { $shown } av { $total }; alla med `--all` eller { $option })
terminal-rule = { $rule } ({ $id }): { $names }
terminal-list = { $title } ({ $id }): { $fails } måste åtgärdas, { $reviews } bör kontrolleras
terminal-not-judged = Om en kund är redo för SuperOffice CRM Online bedöms inte här.
terminal-checks-failed = { $failed } av { $total } kontroller misslyckades
terminal-notes =
    { $number ->
        [one] 1 notering om indata (alla med `--all`): { $first }
       *[other] { $number } noteringar om indata (alla med `--all`): { $first }
    }
terminal-explain = `analyze explain { $requirement }` förklarar hur du åtgärdar det
terminal-full-list = Hela åtgärdslistan: { $file }
terminal-write-list = Lägg till `--output fixes.xlsx` för hela åtgärdslistan, eller `--output fixes/` för en CSV-fil per krav
terminal-write-addresses = Lägg till `--output fixes.csv` för hela åtgärdslistan
terminal-more = { $number ->
    [one] 1 annan orsak
   *[other] { $number } andra orsaker
}


## Letter

letter-sqlserver =
    # Exporter till migreringen till SuperOffice CRM Online

    Innan er SuperOffice-databas migreras till CRM Online kontrollerar vi användare, licenser och replikering i den. Till det behöver vi
    några exporter. PowerShell-skriptet `{ $script }` skapar dem på någon minut.
letter-sqlserver-needs =
    ## Det här behöver du

    - En Windows-dator med Windows PowerShell 5.1 som kan ansluta till SQL Server. PowerShell 5.1 ingår i Windows 10 och i Windows Server
      2016 och senare; för äldre versioner är det en uppdatering. Du behöver inte installera något annat.
    - Ett konto som kan läsa SuperOffice-databasen (`db_datareader` räcker): ett Windows-konto eller en SQL Server-inloggning.
    - Namnet på servern och på databasen.
letter-sqlserver-run =
    ## Så kör du skriptet

    1. Spara `{ $script }` i en mapp som du kan skriva till och öppna en kommandotolk i den mappen.
    2. Med ditt Windows-konto:

       ```text
       powershell -ExecutionPolicy Bypass -File { $script } -Server SQL01 -Database SuperOffice
       ```

       Med en SQL Server-inloggning lägger du till `-SqlLogin`. Ett fönster frågar efter namn och lösenord. Lösenordet sparas inte.
    3. Om skriptet meddelar att schemat `{ $schema }` inte har någon tabell `associate`, visar det vilka scheman som har en. Kör det då
       igen med `-Schema NAME`.
    4. Skriptet skapar en mapp `superoffice-exports-…` och en zip-fil med samma namn. **Skicka zip-filen.** Öppna inte CSV-filerna i Excel
       och spara dem på nytt: Excel ändrar datum och långa tal.

    Om skriptet slutar med `Failed exports: …`, skicka zip-filen ändå. Filen `queries.log` i den anger vad som misslyckades.
letter-oracle =
    # Exporter till migreringen till SuperOffice CRM Online

    Innan er SuperOffice-databas migreras till CRM Online kontrollerar vi användare, licenser och replikering i den. Till det behöver vi
    några exporter. SQL*Plus-skriptet `{ $script }` skapar dem på någon minut.
letter-oracle-needs =
    ## Det här behöver du

    - SQL*Plus 12.2 eller senare, till exempel från Instant Client, som är gratis. Tidigare versioner kan inte skriva CSV. Databasen kan
      vara äldre.
    - Ett konto som kan läsa tabellerna i schemat `{ $schema }`. Om ert schema har ett annat namn, be oss om ett skript med det namnet.
letter-oracle-run =
    ## Så kör du skriptet

    1. Spara `{ $script }` i en **tom** mapp som du kan skriva till och öppna en kommandotolk i den mappen.
    2. Ställ in teckenkodningen på UTF-8; annars förloras bokstäver som `å`. I Windows:

       ```text
       set NLS_LANG=AMERICAN_AMERICA.AL32UTF8
       sqlplus USER@DATABASE @{ $script }
       ```

       I Linux och Unix: `export NLS_LANG=AMERICAN_AMERICA.AL32UTF8`. SQL*Plus frågar efter lösenordet.
    3. Lägg alla `.csv`-filer och `queries.log` från mappen i en zip-fil. **Skicka zip-filen.** Öppna inte CSV-filerna i Excel och spara
       dem på nytt: Excel ändrar datum och långa tal.
letter-sqlanywhere =
    # Exporter till migreringen till SuperOffice CRM Online

    Innan er SuperOffice-databas migreras till CRM Online kontrollerar vi användare, licenser och replikering i den. Till det behöver vi
    några exporter. Skriptet `{ $script }` för Interactive SQL (`dbisql`) skapar dem på någon minut.
letter-sqlanywhere-needs =
    ## Det här behöver du

    - `dbisql` från SQL Anywhere 11 eller senare.
    - Ett konto som kan läsa tabellerna för ägaren `{ $schema }`. Om ägaren i er databas har ett annat namn, be oss om ett skript med det namnet.
    - Den **centrala** databasen, inte en kopia för Travel eller en satellit.
letter-sqlanywhere-run =
    ## Så kör du skriptet

    1. Spara `{ $script }` i en **tom** mapp som du kan skriva till och öppna en kommandotolk i den mappen.
    2. Kör skriptet:

       ```text
       dbisql { $script }
       ```

       Ett fönster frågar efter anslutningen.
    3. Lägg alla `.csv`-filer och `queries.log` från mappen i en zip-fil. **Skicka zip-filen**, även om skriptet stannade med ett
       felmeddelande; skicka oss i så fall även felmeddelandet. Öppna inte CSV-filerna i Excel och spara dem på nytt: Excel ändrar datum
       och långa tal.
letter-database =
    ## Vad skriptet gör med databasen

    Det läser data och ändrar inget. Det läser bara de kolumner som anges nedan, och bara de tabeller och kolumner som finns i er version.
    Filen `queries.log` visar vad som utelämnades och varje fråga som kördes.
letter-contents =
    ## Vad exporterna innehåller

    { $contents }

    Filen `manifest.csv` innehåller antalet rader i varje fil, så att vi märker om en fil har klippts av.

    Det här är uppgifter om er egen personal: namn, användarnamn, e-postadresser, roller, licenser, hur de loggar in (men inga lösenord) och
    tidpunkten för den senaste inloggningen. Era kunders kontakter ingår inte: för användare av kundportaler läser skriptet bara id,
    typ, tidpunkten för den senaste inloggningen och om användaren är borttagen, och `orphan_person.csv` innehåller bara id. `document.csv` innehåller filnamnen på dokument som kanske inte följer med i migreringen. Koden i
    skript exporteras inte: skriptet söker efter vissa anrop i den och skriver 1 eller 0 i kolumnerna `uses_…`.
letter-not-contained =
    ## Vad exporterna inte innehåller

    Inga lösenord, nycklar, kontrollsummor (`encryptedCheck`) eller licensnycklar; inga kunder, aktiviteter, dokumentinnehåll, försäljningar
    eller ärenden.
letter-archive =
    ## Filerna i dokumentarkivet (valfritt)

    Det är ganska vanligt att några filer saknas i dokumentarkivet. Om ni vill veta det före migreringen, skicka två filer till:

    - En lista över filerna i arkivmappen (`so_arc`), till exempel med `dir /s \\SERVER\so_arc > archive.txt`. Om installationen har flera
      arkivmappar (`ArchivePath2` till `ArchivePath8` i konfigurationen), gör en lista för var och en.
    - Resultatet av `SELECT document_id, name, archiveProvider FROM { $schema }.document`, som `document_files.csv`.

    Filnamn kan innehålla namn på era kunder. Skicka de här två filerna bara om ni får lämna ut dem.
letter-questions =
    ## Frågor som ingen export besvarar

    Skicka oss svaren tillsammans med exporterna:

    1. Vilken dator ska köra migreringsverktyget? Den behöver .NET Framework 4.7.2 eller senare och åtkomst till databasen, dokumentarkivet
       (`so_arc`) och installationsmapparna för Service.
    2. Vilka egna program utökar SuperOffice? Exempel är NetServer-skript (C# eller VB.NET) och JavaScript på webbservern, VBScript eller
       JScript i Windows-klienten samt DLL-filer. Vem har gjort dem, och ska vart och ett behållas, ersättas eller tas bort?
    3. Har migreringsverktyget startats tidigare? Skicka oss i så fall loggfilerna från mappen `%temp%\SoMigration`.
    4. Ska användarna logga in i Online med Microsoft eller Google? Vem är global administratör eller programadministratör i er
       klientorganisation hos Microsoft? En av dem måste registrera era domäner hos SuperOffice före migreringen.
    5. Har användare adresser på underdomäner (som `sales.company.com`)? De kräver ett formulär och registreras manuellt.
    6. Är en domän redan registrerad hos SuperOffice, kanske av misstag med ett namn som slutar på `.onmicrosoft.com`?
    7. Loggar användarna in med Active Directory i dag, utan ett SuperOffice-lösenord?
    8. Har konfigurationen ytterligare arkivmappar (`ArchivePath2` till `ArchivePath8`)? Lagras dokumentens innehåll även i SharePoint eller
       ett annat arkiv?
    9. Ska dokumenten ligga i SharePoint efter migreringen? Har varje användare med användarplan en Microsoft-inloggning? Finns det fler än 25 000
       konfidentiella dokument (med *Synlig för*)? Så många kan inte flyttas automatiskt.
    10. Vilken plan ska ni beställa, och hur mycket lagring och hur många utskick behöver ni? Förbrukningen mäts för båda.
letter-send =
    ## Så skickar du dem

    Zip-filen innehåller personuppgifter om er personal. Skicka den på det sätt som vi har kommit överens om: krypterad, eller via en delad
    mapp med begränsad åtkomst. Skicka den inte med vanlig e-post. Du kan kontrollera filerna innan du skickar dem: varje fil är ren text.

letter-table-file = fil
letter-table-contains = innehåller
letter-table-rows = rader
letter-table-columns = kolumner
letter-rows-all = alla
letter-rows-users = för användare
letter-rows-associates = alla, med namn bara för medarbetare och systemanvändare
letter-rows-companies = egna företag
letter-rows-orphans = för kontakter vars företag inte finns
letter-rows-settings = inställningar för Travel och Sentry-tillägg

table-associate = användare
table-person = kontakter
table-Email = e-postadresser
table-ejuser = användare i Service
table-ModuleLicense = köpta licenser
table-LicenseAssocLink = licenser tilldelade användare
table-LicenseSatlLink = licenser tilldelade satelliter
table-Role = roller
table-UserRoleLink = roller för användare
table-FunctionRight = funktionella behörigheter
table-FunctionRightRoleLink = funktionella behörigheter i roller
table-traveller = användare på Travel och satelliter som replikeras
table-travelcurrent = den här databasens plats i hierarkin
table-travelidmapping = id-tabeller för användare på Travel
table-satellite = satelliter
table-area = områden
table-OwnerContactLink = egna företag
table-contact = företag
table-company = databasens ägare
table-UserPreference = inställningar
table-INFORMATION_SCHEMA-COLUMNS = kolumner i databasen
table-INFORMATION_SCHEMA-TABLES = tabeller i databasen
table-sequence = tabeller som SuperOffice känner till
table-SystemEvent = systemhändelser
table-config = inställningar i Service
table-document = dokument
table-document_archives = dokument per arkiv
table-attachment = stora bilagor i Service
table-active_projects = antal aktiva projekt
table-Credentials = hur användarna loggar in i dag
table-ExtApp = externa program och webbpaneler
table-ejscript = skript i Service
table-screen_chooser = utlösare och skärmbildsväljare i Service
table-access_script = åtkomstskript i Service
table-system_script = systemskript i Service
table-scheduled_task = planerade uppgifter i Service
table-schedule = tidsscheman i Service
table-screen_definition = egna skärmbilder i Service
table-extra_menus = extramenyer i Service
table-extra_tables = extra tabeller i Service
table-extra_fields = extrafält i Service
table-ejpackage = installerade paket i Service
table-Webhook = webhooks
table-foreignapp = integrationer som lagrar egna nycklar
table-foreigndevice = enheter för integrationer med egna nycklar
table-ErpConnector = ERP-connectorer
table-ErpConnection = ERP-kopplingar
table-QuoteConnection = offertkopplingar
table-dbi_agent = databasagenter i Service
table-ext_datasource = externa datakällor i Service
table-soap_access = adresser som kan använda SOAP i Service
table-ModuleOwner = leverantörer av licensierade moduler
table-DocTmpl = dokumentmallar
table-mail_in_filter = e-postlådor i Service
table-mail_alias = ytterligare adresser till e-postlådor i Service
table-ej_category = kategorier för ärenden i Service
table-orphan_person = kontakter vars företag inte finns
table-s_shipment = utskick
table-sizes = storleken på databasen och arkiven
