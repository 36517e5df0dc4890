### Terms of this file: finding = bevinding, verdict = oordeel, requirement = vereiste, fix list = correctielijst,
### user plan = gebruikersplan, licence = licentie, review = te controleren, unknown = niet gecontroleerd,
### user name = gebruikersnaam, to log in, to sign in = zich aanmelden,
### login (short name) = initialen, on Travel = gebruikt Travel, central update = "Central update" (centrale update), row = rij, record = record,
### leftover = achtergebleven, left behind = achterblijven, tenant = tenant, request = verzoek, mailbox of Service =
### postbus, other mailbox = mailbox, supplier = leverancier, Online = CRM Online, onsite = onsite-installatie.
### The reader is addressed with "u".


## Lists, numbers and days

list-and = { $names } en { $last }
list-more = { $names } en nog { $more }

day-short = { $day }-{ $month }-{ $year }
day-long = { $day-number } { $month-name } { $year }
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december


## Terms: captions of SuperOffice

-settings = Instellingen en onderhoud
-admin-client = Admin client
-maintenance-client = Maintenance Client
-windows-admin-client = Windows Admin client
-users = Gebruikers
-user-name = Gebruikersnaam
-user-plan = Gebruikersplan
-no-selection = (Geen selectie)
-mark-former-employee = Markeer medewerker als voormalige werknemer
-remove-user = Gebruiker verwijderen
-delete = Verwijderen
-can-log-in = Kan aanmelden
-role = Rol
-roles = Rollen
-functional-rights = Functionele rechten
-general-administrator = Algemene beheerder
-user-administrator = User Administrator
-licences = Licenties
-person-card = persoonskaart
-email = E-mail
-lists = Lijsten
-web-panels = GUI - Webpaneel
-applications = GUI - Toepassing
-document-templates = Document - Sjabloon
-system-design = Systeemontwerp
-tables = Tabellen
-packages = Pakketten
-webhooks = Webhooks
-crmscript-screen = CRMScript
-scheduled-tasks = Geplande taken
-triggers = Triggers
-quote-sync = Offerte/Synchroniseren
-sync = Synchroniseren
-mailboxes = Postbussen


## Menu paths and instructions

damaged-name-lost = In de naam van de gebruiker zijn door de export letters verloren gegaan; er staat `?` in plaats daarvan.
damaged-name-misread = De naam van de gebruiker is in de export met de verkeerde tekencodering gelezen, zoals `Ã¥` in plaats van `å`.
damaged-name-replaced = In de naam van de gebruiker zijn door de export letters verloren gegaan; er staat U+FFFD in plaats daarvan.

status-login = kan zich aanmelden
status-retired = voormalige werknemer
status-deleted = verwijderd
status-resource = resource
status-external = externe persoon
status-anonymous = anonieme gebruiker
status-system = systeemgebruiker
status-not-a-user = geen gebruiker
status-other-company = niet bij een van de eigen bedrijven
status-no-person = geen persoon
status-cannot-log-in = geen recht om zich aan te melden

# These phrases follow "users who".
users-who-need-access = toegang nodig hebben
users-who-undecided = zich kunnen aanmelden maar geen gebruikersplan hebben; iemand moet beslissen of ze toegang nodig hebben
users-who-out-of-scope = niet meetellen door de keuze wie toegang nodig heeft
users-who-retired = voormalige werknemers zijn
users-who-deleted = verwijderd zijn
users-who-resource = resources zijn
users-who-external = externe personen zijn
users-who-anonymous = anoniem zijn
users-who-system = systeemgebruikers van integraties zijn
users-who-not-a-user = geen gebruikers zijn
users-who-other-company = niet bij een van de eigen bedrijven horen en geen gebruikersplan hebben
users-who-no-person = geen persoon en geen gebruikersplan hebben
users-who-cannot-log-in = zich niet kunnen aanmelden

keep-reason = { $facts }
keep-reason-plans = heeft { $plans }
keep-reason-administrator = beheerder
keep-reason-out-of-scope = telt niet mee
keep-reason-login = laatste aanmelding { $day }
keep-reason-no-login = geen aanmelding bekend
keep-reason-first = eerste record
keep-reason-first-correct = eerste record met een juist adres

client-settings = { -settings }
client-admin = { -admin-client }
client-maintenance = { -maintenance-client }
client-windows-admin = "{ -windows-admin-client }" (het beheerprogramma voor Windows)
client-windows-admin-any = "{ -windows-admin-client }" (het beheerprogramma voor Windows; in versie 9 en 10: "SuperOffice Win Admin")
client-win-admin = "{ -windows-admin-client }" (SuperOffice Win Admin)

path-users = { $client } > { -users }
path-user = { $client } > { -users } > { $user }
path-licences = { $client } > { -licences }
path-functional-rights = { $client } > { -roles } > { $role } > { -functional-rights }
path-satellites = { $client } > "Replication" > "Define satellites" (de namen zijn alleen in het Engels bekend)

user-with-id = gebruikers-id { $id }
user-without-name = een gebruiker zonder naam

give-plan = Kies onder { $path } > { -user-plan } een gebruikersplan waarvoor een licentie vrij is. Is er geen licentie vrij, overleg dan met de consultant.
give-licences = Vink onder { $path } > { -licences } de gebruikerslicentie en een clientlicentie aan. Is er geen vrij, overleg dan met de consultant.
release-plan = Kies "{ -no-selection }" onder { $path } > { -user-plan }.
release-licences = Vink de licenties uit onder { $path } > { -licences }.
release-unneeded-plan = Is { $user } niet nodig, kies dan "{ -no-selection }" onder { $path } > { -user-plan }.
release-unneeded-licences = Is { $user } niet nodig, vink dan de licenties uit onder { $path } > { -licences }.
without-access = Heeft { $user } geen toegang nodig, accepteer dan de bevinding.
without-access-plan = Heeft { $user } geen toegang nodig, kies dan "{ -no-selection }" onder { $path } > { -user-plan } en accepteer daarna de bevinding. De volgende controle meldt { $user } dan als gebruiker zonder gebruikersplan: accepteer ook die bevinding.
without-access-licences = Heeft { $user } geen toegang nodig, vink dan de licenties uit onder { $path } > { -licences } en accepteer daarna de bevinding. De volgende controle meldt { $user } dan als gebruiker zonder gebruikersplan: accepteer ook die bevinding.
retire-user = Als { $user } als gebruiker niet meer nodig is, ga dan in deze volgorde te werk: { $steps }.
retire-one-person = Zijn ze van één persoon, behoud dan { $keeper } en deactiveer { $user }, in deze volgorde: { $steps }.
retire-steps = 1) kies "{ -no-selection }" onder { $path } > { -user-plan }; 2) verwijder het adres: { $place }; 3) klik op "{ -delete }" bij { $path } en kies "{ -mark-former-employee }" in het venster "{ -remove-user }" (de gebruiker blijft bestaan; kies niets anders)
retire-steps-without-plan = 1) verwijder het adres: { $place }; 2) klik op "{ -delete }" bij { $path } en kies "{ -mark-former-employee }" in het venster "{ -remove-user }" (de gebruiker blijft bestaan; kies niets anders)
retire-steps-licences = 1) vink de licenties uit: { $path } > { -licences }; 2) verwijder het adres: { $place }; 3) markeer de gebruiker als voormalige werknemer (de tekst kan in deze versie anders zijn): { $path }
different-address = Als { $user } nog in gebruik is, vraag de e-mailbeheerder dan om een ander adres met een eigen mailbox en vul dat in: { $place }.
different-address-two-people = Zijn ze van twee personen, vraag de e-mailbeheerder dan voor { $user } om een ander adres met een eigen mailbox en vul dat in: { $place }.
settles-finding = In beide gevallen is ook de bevinding "{ CAPITAL($finding) }" over { $user } opgelost: meld ook die als gedaan.
close-satellite = Vraag SuperOffice Support hoe de satelliet wordt opgeheven, wie dat moet doen en wat er met zijn licenties moet gebeuren. Laat de satelliet daarna opheffen. Satellieten vindt u hier: { $path }.
done-when-finished = De bevinding is pas opgelost als het werk is afgerond; alleen erom vragen is niet genoeg.

place-person-card = { -person-card } van { $user } > { -email }
place-person-card-and-user-name = { -person-card } van { $user } > { -email } en { $path } > { -user-name }
place-user-name = { $path } > { -user-name }
place-service = { $path }, e-mailadres van de Service-gebruiker


## Requirements

requirement-version = de geïnstalleerde versie is minimaal 7.1
requirement-administrator = een beheerder kan zich aanmelden
requirement-duplicate-email = elk e-mailadres komt bij maar één gebruiker voor
requirement-licence = elke gebruiker die toegang nodig heeft, heeft een gebruikersplan
requirement-valid-email = elke gebruiker heeft een geldig e-mailadres
requirement-travel = geen gebruiker gebruikt Travel
requirement-satellite = er is geen satelliet in gebruik
requirement-sentry-addons = er is geen Sentry-add-on geregistreerd
requirement-database-model = het databasemodel komt overeen met de database
requirement-documents = er blijft geen document achter
requirement-customizations = de aanpassingen en integraties zijn bekend
requirement-customer-service = de postbussen van Service zijn voorbereid
requirement-sign-in-domains = de e-maildomeinen zijn bekend
requirement-identity = de licentie staat nog op naam van hetzelfde bedrijf
requirement-sizes = de omvang van de gegevens is bekend
requirement-sound-addresses = elk adres is geldig
requirement-distinct-addresses = elk adres komt in maar één record voor


## Rules of `version` and `administrator`

administrator-by-role-name = alleen een rolnaam wijst op een beheerder
    .why = Rollen kunnen worden hernoemd en gewijzigd. De naam alleen bewijst dus niets.
    .fix = Open { -roles } > (naam) > { -functional-rights } en controleer of de rol het recht "{ -general-administrator }" of "{ -user-administrator }" (Nederlandse naam niet bekend) heeft. Meld de uitkomst aan de consultant en accepteer de bevinding. U hoeft niets te wijzigen.
    .message = De naam van de rol `{ $role }` wijst op een beheerder; het recht is niet gevonden.
    .action = Controleer of de rol het recht "{ -general-administrator }" of "{ -user-administrator }" (Nederlandse naam niet bekend; vraag bij twijfel de consultant) heeft: { $path }.
    .result = Zo ja, dan is { $user } beheerder: informeer de consultant. Zo niet, dan is { $user } geen beheerder. In beide gevallen hoeft u niets te wijzigen: accepteer deze bevinding en vul de uitkomst in als reden.

administrator-without-plan = geen beheerder heeft een gebruikersplan
    .why = In CRM Online heeft minstens één beheerder een gebruikersplan nodig.
    .fix = Geef één beheerder een gebruikersplan. Eén beheerder is genoeg. Als de consultant een lijst heeft van gebruikers die toegang nodig hebben, moet daar een beheerder op staan. Waar u dit vindt, staat bij elke bevinding.
    .message = { $right ->
        [general] { -general-administrator }
       *[user] { -user-administrator }
    } zonder gebruikersplan. Geen enkele beheerder die meetelt, heeft een gebruikersplan.
    .message-not-listed = { $right ->
        [general] { -general-administrator }
       *[user] { -user-administrator }
    }, maar niet in de toegangslijst. Er staat geen beheerder in.
    .action = Eén beheerder heeft een gebruikersplan nodig.
    .check-first = Los eerst de bevinding "{ CAPITAL(administrator-by-role-name) }" over { $others } op. Misschien blijkt daaruit dat een beheerder al een gebruikersplan heeft. Zo ja, spreek dan met de consultant af dat u deze bevinding accepteert, met als reden dat één beheerder met een gebruikersplan genoeg is. Zo niet, dan heeft { $user } een gebruikersplan nodig.
    .action-other = Of geef een andere beheerder een gebruikersplan: { $others }.
    .action-list = Voeg één beheerder toe aan de toegangslijst, bijvoorbeeld { $user }.

left-over-no-login = achtergebleven gebeurtenis die aanmelden blokkeert
    .why = Bij het begin van de upload, niet bij het openen van de tool, stelt de Online Migration Tool deze gebeurtenis in en schrijft de tool `Frozen` in de configuratie van Service. Dat blokkeert de Windows-client en Service, maar niet de webclient. Een achtergebleven gebeurtenis wijst erop dat een upload niet is voltooid.
    .fix = Vraag de consultant of er een upload loopt. Zo niet, vraag dan SuperOffice Support hoe de gebeurtenis wordt verwijderd en of de configuratie van Service nog `Frozen` bevat.
    .message = De gebeurtenis `{ $event }` is ingesteld.
    .message-text = De gebeurtenis `{ $event }` is ingesteld: { $text }
    .action = Vraag de consultant of er een upload loopt. Zo niet, vraag dan SuperOffice Support hoe de gebeurtenis wordt verwijderd en of de configuratie van Service nog `Frozen` bevat.

no-administrator = geen algemene beheerder en geen gebruikersbeheerder
    .why = De Online Migration Tool vraagt de consultant om de aanmeldgegevens van een lokale beheerder. In CRM Online heeft minstens één beheerder een gebruikersplan nodig.
    .fix = Kies een gebruiker die beheerder moet worden. Open deze gebruiker onder "{ -users }" en kies een rol met het recht "{ -general-administrator }" of "{ -user-administrator }" (Nederlandse naam niet bekend). Of geef de rol van de gebruiker dit recht: { -roles } > (naam) > { -functional-rights }.
    .message = Geen van de { $users } gebruikers die zich kunnen aanmelden, heeft een rol met `admin-all` of `admin-users`.
    .action = Kies een gebruiker die beheerder moet worden en open deze: { $path }. Kies daarna een beheerdersrol onder "{ -role }".

version-too-old = geïnstalleerde versie is ouder dan 7.1
    .why = Vanaf versie 7.1 is migratie mogelijk. Een oudere installatie moet eerst worden bijgewerkt, en vóór een upgrade mag geen enkele gebruiker nog Travel gebruiken.
    .fix = Werk bij naar versie 7.1 of hoger en exporteer daarna opnieuw. Als de versie in het rapport niet klopt, stuur dan de lijst van alle kolommen van de database; die bewijst welke versie het is.
    .message = Versie { $version } is geïnstalleerd, { $proof }.
    .message-before = Een oudere versie dan { $version } is geïnstalleerd, { $proof }.
    .action = Vraag elke gebruiker die Travel gebruikt een "Central update" (centrale update) uit te voeren. Werk daarna bij naar versie 7.1 of hoger en exporteer opnieuw.


## Rules of `duplicate-email`

alias-address = twee adressen van dezelfde mailbox
    .why = Of CRM Online de twee adressen als twee gebruikersnamen behandelt, is niet gedocumenteerd. Beide activeringsmails komen in dezelfde mailbox aan. Waarschijnlijk zijn de twee gebruikers één persoon.
    .fix = Ga na of beide gebruikers één persoon zijn. Als het twee personen zijn, heeft elk het adres van een eigen mailbox nodig: { -person-card } > { -email }. Zijn ze van één persoon, behoud dan een van de gebruikers. Verwijder bij de andere het gebruikersplan en het adres en kies daarna "{ -mark-former-employee }".
    .message = Hoort bij dezelfde mailbox als het adres van { $others }.
    .question = Vraag { $user } en { $keeper } of beide gebruikers van dezelfde persoon zijn.
    .action-keep = Hier hoeft u niets te doen: deze bevinding wordt samen met die over { $others } opgelost. Accepteert u de andere bevinding, accepteer dan ook deze.

inactive-holder = adres komt ook voor bij een inactieve gebruiker of een gebruiker zonder gebruikersplan
    .why = Het is niet gedocumenteerd of de migratie ook deze gebruikers in de vergelijking meeneemt. Vóór de migratie is het adres gemakkelijk te verwijderen; daarna is de oorzaak van een probleem moeilijk te vinden.
    .fix = Open de { -person-card } van de gebruiker die inactief is of geen toegang nodig heeft, en verwijder het adres onder "{ -email }". Heeft deze gebruiker nog een adres nodig, vul dan een ander adres in.

look-alike-address = twee adressen die er hetzelfde uitzien maar verschillen
    .why = Niemand ziet het verschil, waardoor e-mails en aanmeldingen bij de verkeerde gebruiker terechtkomen. Vaak is een van de adressen een vergissing.
    .fix = Zoek uit welk adres fout is. Open de { -person-card } van die gebruiker en typ onder "{ -email }" het juiste adres. Kopieer het niet. Als een andere gebruiker het adres met gewone letters heeft, ontstaat bij het overtypen een dubbel adres: vul dan een ander adres in of deactiveer de gebruiker. Bij de bevinding staat wat van toepassing is.
    .message = Ziet er hetzelfde uit als het adres van { $others }, maar bevat andere tekens.
    .action = Vraag { $user } en { $others } welk adres het juiste is. Als het adres van { $user } fout is, typ dan het juiste adres: { $place }. Is het juiste adres van iemand anders, typ daar dan een ander adres.
    .action-keep = Hier hoeft u niets te doen: { $user } heeft het adres met gewone letters en houdt het. De bevinding is opgelost zodra het adres dat er sterk op lijkt bij { $others } is verwijderd.
    .plain-letters = Met gewone letters geschreven is dit het adres van { $keeper }.

same-address = meerdere gebruikers met hetzelfde e-mailadres
    .why = Twee gebruikers kunnen in CRM Online niet dezelfde gebruikersnaam hebben. Het onderdeel "Check user names" in de Online Migration Tool blijft rood totdat een van beide is gewijzigd.
    .fix = Eén gebruiker van elke groep houdt het adres; bij de bevinding staat wie. Is een andere gebruiker van de groep een andere persoon, vul dan een ander adres in op de { -person-card } > { -email } en, als de gebruiker een gebruikersnaam heeft, onder { -users } > { -user-name }. Is de gebruiker niet meer nodig, verwijder dan het gebruikersplan en het adres en kies daarna "{ -mark-former-employee }"; anders worden het gebruikersplan en het adres nieuwe bevindingen. De knop "{ -delete }" opent het venster "{ -remove-user }" met deze optie; de gebruiker blijft dan bestaan. Kies geen optie die de gebruiker definitief verwijdert: documenten van een gebruiker die niet meer bestaat, kunnen achterblijven. Als u een product als Synchronizer gebruikt, koppel de gebruiker daarin opnieuw nadat het adres is gewijzigd.
    .message = Zelfde adres als { $others }.
    .message-second = Dit tweede adres is ook een adres van { $others }.
    .coded-domain = Het domein `{ $coded }` is de gecodeerde schrijfwijze van `{ $domain }`.
    .action-keep = Hier hoeft u niets te doen: { $user } houdt het adres, tenzij voor een andere bevinding een ander adres nodig is. De bevinding is opgelost zodra het adres bij { $others } is verwijderd.
    .action-excluded = { $keeper } houdt het adres. Heeft { $user } een adres nodig, vul dan een ander adres in; zo niet, verwijder dan het adres: { $place }.
    .action-second = Verwijder het adres: { $place }. { $keeper } houdt het.
    .action = { $keeper } houdt dit adres.
    .ask-one-person = Vraag { $user } en { $other } of beide gebruikers van dezelfde persoon zijn: beide heten { $name }.

same-person = meerdere gebruikers gekoppeld aan één persoon
    .why = Elke gebruiker heeft in CRM Online een eigen gebruikersnaam nodig. Gebruikers die aan dezelfde persoon zijn gekoppeld, hebben samen maar één adres.
    .fix = Behoud de gebruiker waarmee de persoon werkt. Is de andere gebruiker niet nodig, verwijder dan het gebruikersplan daarvan onder "{ -users }". De bevindingen blijven staan, omdat beide gebruikers aan dezelfde persoon gekoppeld blijven: overleg met de consultant en accepteer daarna de bevindingen. Kies niet "{ -mark-former-employee }": dat geldt voor de gedeelde persoonskaart en dus voor beide gebruikers. Zijn beide gebruikers nodig, vraag het dan aan SuperOffice Support: zulke gevallen heeft SuperOffice tot nu toe handmatig moeten oplossen. Verwijder geen van beide gebruikers definitief: documenten van een gebruiker die niet meer bestaat, kunnen achterblijven.
    .message = Gekoppeld aan dezelfde persoon als { $others }.
    .question = Vraag degene die met { $keeper } werkt (of de leidinggevende) of ook { $user } nodig is.
    .action-keep = Hier hoeft u niets te doen: { $user } blijft de gebruiker van deze persoon. Deze bevinding wordt samen met die over { $others } opgelost. Accepteert u de andere bevinding, accepteer dan ook deze.
    .action-deleted = { $user } is verwijderd. Controleer in de Online Migration Tool ("Check user names") of alleen { $keeper } het adres heeft.
    .action-excluded = { $user } telt niet mee. Controleer of { $user } geen gebruikersplan heeft en niet de gebruikersnaam van { $keeper }: { $path }.
    .action-without-plan = Is { $user } niet nodig, dan hoeft u in SuperOffice niets te wijzigen, omdat { $user } geen gebruikersplan heeft.
    .action-accept = De bevinding blijft staan, omdat beide gebruikers aan de persoon gekoppeld blijven: overleg met de consultant en accepteer daarna deze bevinding en die over { $keeper }.
    .action-separate = Zijn beide nodig, vraag SuperOffice Support dan hoe ze kunnen worden gescheiden: zulke gevallen heeft SuperOffice tot nu toe handmatig moeten oplossen. Markeer { $user } niet als voormalige werknemer: dat zou ook voor { $keeper } gelden.

secondary-address-clash = tweede adres is het eerste adres van een andere gebruiker
    .why = De migratie gebruikt soms een ander adres dan het eerste. Dan hebben twee gebruikers dezelfde gebruikersnaam.
    .fix = Verwijder het adres van de { -person-card } van de gebruiker die het als tweede adres heeft. De gebruiker die het als eerste adres heeft, houdt het.


## Rules of `licence`

licence-on-inactive-user = gebruikersplan van een inactieve gebruiker
    .why = Een andere gebruiker zou het gebruikersplan kunnen gebruiken. Of de Online Migration Tool zulke gebruikers toont, is niet gedocumenteerd.
    .fix = Verwijder het gebruikersplan van de gebruiker. Waar u dit vindt, staat bij elke bevinding.
    .message = Heeft `{ $plans }`, maar kan zich niet aanmelden: { $status }.

licence-overbooked = meer licenties toegewezen dan gekocht
    .why = Het gaat om de licenties van de onsite-installatie. Zolang de aantallen niet overeenkomen, kloppen het aantal te migreren gebruikers en het aantal te kopen Online-plannen mogelijk niet.
    .fix = Vergelijk onder "{ -licences }" het aantal gekochte met het aantal toegewezen licenties. Is het aantal toegewezen licenties daar niet hoger dan het aantal gekochte, accepteer dan de bevinding. Zijn er meer toegewezen, verwijder dan onder "{ -users }" het gebruikersplan of de licentie bij gebruikers die dat niet nodig hebben. Heeft iedereen het nodig, meld dan aan de consultant dat er licenties ontbreken en accepteer de bevinding.
    .message = Onsite-licentie `{ $licence }`: { $bought } gekocht, { $assigned } toegewezen.
    .users = Toegewezen aan { $users }.
    .action = Vergelijk de aantallen voor `{ $licence }`: { $licences }. Is het aantal toegewezen licenties daar niet hoger dan het aantal gekochte, accepteer dan de bevinding met als reden dat er genoeg licenties zijn gekocht. Is het hoger, vraag dan de leidinggevenden van deze gebruikers voor wie een ander gebruikersplan met een vrije licentie genoeg is en wie geen toegang nodig heeft. Kies onder { $users } > (naam) > { -user-plan } dat gebruikersplan, of "{ -no-selection }" voor wie geen toegang nodig heeft, tot er niet meer licenties zijn toegewezen dan gekocht. Hebben al deze gebruikers `{ $licence }` nodig, meld dan aan de consultant dat er licenties ontbreken en accepteer de bevinding met als reden dat iedereen de licentie nodig heeft.
    .action-licence = Vergelijk de aantallen voor `{ $licence }`: { $licences }. Is het aantal toegewezen licenties daar niet hoger dan het aantal gekochte, accepteer dan de bevinding met als reden dat er genoeg licenties zijn gekocht. Is het hoger, vraag dan de leidinggevenden welke gebruikers de licentie niet nodig hebben en verwijder die bij hen: { $users } > (naam). Heeft iedereen de licentie nodig, meld dan aan de consultant dat er licenties ontbreken en accepteer de bevinding met als reden dat iedereen de licentie nodig heeft.
    .administrator = Eén beheerder moet een gebruikersplan houden. Mogelijke beheerders: { $users }. Zie de bevinding "{ CAPITAL(administrator-without-plan) }".

licence-owner-expired = verlopen licenties
    .why = Wat verlopen licenties verhinderen, is niet gedocumenteerd. Ze zijn vóór de migratie eenvoudiger te verlengen dan tijdens de migratie.
    .fix = Werk de licenties bij onder "{ -licences }". Als dat niet helpt, neem dan contact op met SuperOffice.
    .message = De licenties van `{ $owner }` zijn verlopen op { $expired }. De laatste aanmelding was op { $login }.
    .action = Werk de licenties van { $owner } bij: { $path }. Als dat niet helpt, neem dan contact op met SuperOffice.

plans-short = minder Online-plannen dan gebruikers
    .why = Elke gebruiker heeft een Online-plan nodig en kan zich anders niet aanmelden.
    .fix = Hebben alle gebruikers toegang nodig, vraag de consultant dan om de ontbrekende Online-plannen. Zo niet, verwijder dan onder "{ -users }" het gebruikersplan van wie geen toegang nodig heeft.
    .message = { $needed ->
        [one] { $needed } gebruiker heeft
       *[other] { $needed } gebruikers hebben
    } het Online-plan `{ $plan }` nodig; gekocht: { $bought }; tekort: { $missing }.
    .message-total = { $needed ->
        [one] { $needed } gebruiker heeft
       *[other] { $needed } gebruikers hebben
    } een Online-plan nodig; gekocht: { $bought }; tekort: { $missing }.
    .action = Vraag de leidinggevenden of al deze gebruikers toegang nodig hebben. Zo ja, meld dan aan de consultant hoeveel Online-plannen er ontbreken ({ $missing }). Zo niet, kies dan voor elke gebruiker die geen toegang nodig heeft "{ -no-selection }": { $path } > (naam) > { -user-plan }.

several-plans = gebruiker met meerdere gebruikersplannen
    .why = In CRM Online heeft een gebruiker één gebruikersplan. Er zijn gecombineerde gebruikersplannen, zoals Sales Premium met Service Premium. Twee huidige gebruikersplannen kunnen dus samen één worden.
    .fix = Ga na welke gebruikersplannen de gebruiker nodig heeft. Is er één genoeg, kies dat dan onder { -users } > (naam) > { -user-plan }. Heeft de gebruiker ze allemaal nodig, of krijgt u een plan van de CRM Suite, dat voor het hele bedrijf geldt, wijzig dan niets: informeer de consultant en accepteer de bevinding.
    .message = { $number } gebruikersplannen: { $plans }.
    .action = In CRM Online kan een gebruiker maar één gebruikersplan hebben. Vraag de leidinggevende van { $user } welke van deze gebruikersplannen { $user } nodig heeft. Is er één genoeg, kies dat dan nu: { $path } > { -user-plan }. Heeft { $user } ze { $number ->
        [2] allebei
       *[other] allemaal
    } nodig, wijzig dan niets. Informeer de consultant (die kent de gecombineerde gebruikersplannen van CRM Online) en accepteer daarna de bevinding met als reden dat { $user } deze gebruikersplannen nodig heeft.

user-without-licence = gebruiker zonder gebruikersplan
    .why = Zonder gebruikersplan kan een gebruiker zich niet aanmelden bij CRM Online.
    .fix = Geef de gebruiker een gebruikersplan. Als de gebruiker geen toegang nodig heeft, accepteer dan de bevinding en vul dat in als reden. Krijgt de gebruiker in CRM Online een plan van de CRM Suite, vink daar dan "{ -can-log-in }" aan. Waar u het gebruikersplan wijzigt, staat bij elke bevinding.
    .message = Geen gebruikersplan.
    .message-licences = Geen gebruikerslicentie of geen clientlicentie.
    .accept = Ga na of { $user } toegang nodig heeft (vraag { $user } of de leidinggevende). Zo niet, accepteer dan de bevinding. Zo ja, dan is een gebruikersplan nodig.
    .administrator = Hier hoeft u niets te doen: deze bevinding wordt samen met de bevinding "{ CAPITAL(administrator-without-plan) }" over { $user } opgelost. Accepteert u de andere bevinding, accepteer dan ook deze.
    .message-gone = De toegangslijst bevat deze gebruiker, die zich niet kan aanmelden: { $status }.
    .action-gone = Corrigeer de toegangslijst, of maak { $user } actief: { $path }.
    .message-nobody = De toegangslijst bevat dit item, maar er hoort geen gebruiker bij.
    .action-nobody = Corrigeer het item in de toegangslijst, of voeg de gebruiker toe: { $path }.
    .same-person = Los eerst de bevinding "{ CAPITAL(same-person) }" over { $user } en { $keeper } op. Is { $user } niet nodig, accepteer dan ook deze bevinding. Is { $user } nodig, vraag dan eerst SuperOffice Support hoe de twee gebruikers kunnen worden gescheiden; daarna is een gebruikersplan nodig.


## Rules of `valid-email`

# Characters in messages about addresses.
character-null-character = nulteken
character-tab = tab
character-line-feed = regeleinde
character-vertical-tab = verticale tab
character-form-feed = pagina-einde
character-carriage-return = regelterugloop
character-space = spatie
character-delete-character = verwijderteken
character-next-line-character = teken voor nieuwe regel
character-no-break-space = vaste spatie
character-soft-hyphen = zacht afbreekstreepje
character-combining-grapheme-joiner = onzichtbaar verbindingsteken
character-arabic-letter-mark = Arabisch richtingsteken
character-ogham-space-mark = ogham-spatie
character-mongolian-vowel-separator = Mongools klinkerscheidingsteken
character-en-quad = half vierkant (en quad)
character-em-quad = vierkant (em quad)
character-en-space = halfvierkante spatie
character-em-space = vierkante spatie
character-figure-space = cijferbrede spatie
character-punctuation-space = puntbrede spatie
character-thin-space = smalle spatie
character-hair-space = haarspatie
character-zero-width-space = spatie zonder breedte
character-zero-width-non-joiner = scheider zonder breedte
character-zero-width-joiner = verbinder zonder breedte
character-left-to-right-mark = richtingsteken van links naar rechts
character-right-to-left-mark = richtingsteken van rechts naar links
character-line-separator = regelscheidingsteken
character-paragraph-separator = alineascheidingsteken
character-left-to-right-embedding = inbedding van links naar rechts
character-right-to-left-embedding = inbedding van rechts naar links
character-pop-directional-formatting = einde van richtingsopmaak
character-left-to-right-override = gedwongen richting van links naar rechts
character-right-to-left-override = gedwongen richting van rechts naar links
character-narrow-no-break-space = smalle vaste spatie
character-medium-mathematical-space = middelbrede wiskundige spatie
character-word-joiner = woordverbinder
character-ideographic-space = ideografische spatie
character-hangul-filler = hangul-vulteken
character-byte-order-mark = bytevolgordeteken (BOM)
character-replacement-character = vervangend teken
character-grave-accent = accent grave
character-acute-accent = accent aigu
character-capital-i-with-dot = hoofdletter I met punt
character-small-i-without-dot = kleine letter i zonder punt
character-modifier-apostrophe = apostrof als letterteken
character-hyphen = koppelteken
character-non-breaking-hyphen = vast koppelteken
character-figure-dash = cijferbreed streepje
character-en-dash = half kastlijntje
character-em-dash = kastlijntje
character-horizontal-bar = horizontale streep
character-opening-single-quotation-mark = enkel aanhalingsteken openen
character-typographic-apostrophe = typografische apostrof
character-reversed-apostrophe = omgekeerde apostrof
character-opening-quotation-mark = aanhalingsteken openen
character-closing-quotation-mark = aanhalingsteken sluiten
character-low-quotation-mark = laag aanhalingsteken
character-ellipsis = beletselteken
character-prime = minuutteken
character-minus-sign = minteken
character-greek = een Griekse letter
character-greek-look-alike = een Griekse letter die op de Latijnse letter { $letter } lijkt
character-cyrillic = een cyrillische letter
character-cyrillic-look-alike = een cyrillische letter die op de Latijnse letter { $letter } lijkt
character-look-alike = lijkt op de Latijnse letter { $letter }
character-named = { $character } ({ $name })
character-unknown = een teken
character-at-start = aan het begin
character-at-end = aan het einde
character-at-number = teken { $number }

# Defects of addresses. `.placed` is used if the place of the character is known.
defect-char-replacement = Er is een teken verloren gegaan: de tekst is met de verkeerde tekencodering geconverteerd.
    .placed = Er is een teken verloren gegaan ({ $place }): de tekst is met de verkeerde tekencodering geconverteerd.
defect-ws-trim = { CAPITAL($character) }.
    .placed = { CAPITAL($character) } ({ $place }).
defect-ws-trim-special = { CAPITAL($character) }.
    .placed = { CAPITAL($character) } ({ $place }).
defect-char-invisible = Onzichtbaar teken: { $character }.
    .placed = Onzichtbaar teken: { $character } ({ $place }).
defect-char-bidi-edge = Onzichtbaar teken: { $character }.
    .placed = Onzichtbaar teken: { $character } ({ $place }).
defect-char-bidi = Onzichtbaar teken: { $character }. Het verandert de volgorde waarin het adres wordt weergegeven.
    .placed = Onzichtbaar teken: { $character } ({ $place }). Het verandert de volgorde waarin het adres wordt weergegeven.
defect-char-control = Besturingsteken: { $character }.
    .placed = Besturingsteken: { $character } ({ $place }).
defect-char-unassigned = Geen geldig teken: { $character }.
    .placed = Geen geldig teken: { $character }, { $place }.
defect-cell-empty = Geen adres: het veld is leeg of bevat opvultekst zoals "n/a".
defect-cell-multiple = Meerdere adressen in één veld.
    .number = { $number } adressen in één veld.
defect-cell-repeated = Hetzelfde adres meer dan één keer.
defect-cell-separator = Overbodig scheidingsteken.
    .placed = Overbodig scheidingsteken ({ $place }).
defect-wrap-mailto = "mailto:" of een soortgelijk voorvoegsel vóór het adres.
defect-wrap-hyperlink = Hyperlink in plaats van het adres.
defect-wrap-html = HTML-code zoals "&amp;".
    .placed = HTML-code zoals "&amp;" ({ $place }).
defect-wrap-quotes = Aanhalingstekens of haakjes om het adres.
defect-wrap-angle = Punthaken om het adres.
defect-wrap-display-name = Bevat behalve het adres ook een naam.
defect-wrap-comment = Opmerking tussen haakjes.
    .placed = Opmerking tussen haakjes ({ $place }).
defect-wrap-apostrophe = Apostrof vóór of na het adres.
defect-wrap-extra-text = Bevat behalve het adres ook andere tekst.
defect-wrap-trailing-text = Tekst na het adres tussen punthaken.
    .placed = Tekst na het adres tussen punthaken ({ $place }).
defect-wrap-name-is-other-address = De naam is een ander e-mailadres.
defect-char-at-width = Brede of kleine vorm van @.
    .placed = Brede of kleine vorm van @ ({ $place }).
defect-syntax-no-at = Geen @.
defect-syntax-multiple-at = Meer dan één @.
    .placed = Meer dan één @ ({ $place }).
defect-syntax-obfuscated-at = "(at)" of soortgelijke tekst in plaats van @.
defect-syntax-paren = Haakje zonder tegenhanger.
    .placed = Haakje zonder tegenhanger ({ $place }).
defect-char-mark-on-delimiter = Accent op een leesteken of spatie.
    .placed = Accent op een leesteken of spatie ({ $place }).
defect-ws-around-at = { CAPITAL($character) } naast de @.
    .placed = { CAPITAL($character) } naast de @ ({ $place }).
defect-ws-around-dot = { CAPITAL($character) } naast een punt.
    .placed = { CAPITAL($character) } naast een punt ({ $place }).
defect-ws-inner = { CAPITAL($character) } binnen het adres.
    .placed = { CAPITAL($character) } binnen het adres ({ $place }).
defect-local-empty = Niets vóór de @.
defect-local-dot = Verkeerd geplaatste punt vóór de @.
    .placed = Verkeerd geplaatste punt vóór de @ ({ $place }).
defect-local-quoted-unneeded = Overbodige aanhalingstekens vóór de @.
defect-local-quoted = Het deel vóór de @ werkt alleen tussen aanhalingstekens.
defect-local-quote-unclosed = Aanhalingsteken zonder tegenhanger.
    .placed = Aanhalingsteken zonder tegenhanger ({ $place }).
defect-local-quote-misplaced = Verkeerd geplaatst aanhalingsteken vóór de @.
    .placed = Verkeerd geplaatst aanhalingsteken vóór de @ ({ $place }).
defect-local-char = Niet toegestaan vóór de @: { $character }.
    .placed = Niet toegestaan vóór de @: { $character }, { $place }.
defect-local-normalised = Tekens vóór de @ zijn in een ongebruikelijke vorm opgeslagen.
defect-local-compat = Speciale vorm van gewone letters vóór de @: { $character }.
    .placed = Speciale vorm van gewone letters vóór de @: { $character }, { $place }.
defect-local-leading-mark = Accent zonder letter aan het begin.
defect-local-a-label = Begint met "xn--" vóór de @.
defect-len-local = Te lang vóór de @ (limiet: 64 bytes).
defect-len-label = Te lang tussen twee punten van het domein (limiet: 63 bytes).
defect-len-domain = Het domein is te lang (limiet: 253 bytes).
defect-len-total = Het adres is te lang (limiet: 254 bytes).
defect-local-non-ascii = Microsoft en Google accepteren dit teken niet vóór de @: { $character }.
    .placed = Microsoft en Google accepteren dit teken niet vóór de @: { $character } ({ $place }).
defect-idp-local-char = Microsoft of Google accepteert { $detail } niet vóór de @.
defect-idp-upn-length = Het adres is te lang voor een gebruikersnaam bij Microsoft.
defect-case-local = Hoofdletters vóór de @.
defect-case-domain = Hoofdletters in het domein.
defect-local-plus-tag = Bevat een toevoeging zoals "+news" vóór de @.
defect-domain-idn = Geïnternationaliseerd domein.
defect-domain-empty = Niets na de @.
defect-domain-empty-label = Verkeerd geplaatste punt in het domein.
    .placed = Verkeerd geplaatste punt in het domein ({ $place }).
defect-domain-trailing-dot = Punt aan het einde van het domein.
defect-domain-literal = IP-adres tussen vierkante haken in plaats van een domein.
defect-domain-ip = IP-adres in plaats van een domein.
defect-domain-tld-numeric = Het domein eindigt op een getal.
defect-domain-comma = Komma in het domein.
    .placed = Komma in het domein ({ $place }).
defect-domain-char = Niet toegestaan in een domein: { $character }.
    .placed = Niet toegestaan in een domein: { $character }, { $place }.
defect-domain-hyphen = Verkeerd geplaatst koppelteken in het domein.
    .placed = Verkeerd geplaatst koppelteken in het domein ({ $place }).
defect-domain-a-label = Ongeldig deel met "xn--" in het domein.
defect-domain-idna = Ongeldig geïnternationaliseerd domein.
defect-domain-mapped = Het domein is in een ongebruikelijke vorm opgeslagen.
defect-domain-deviation = Oudere software leest dit domein als een ander domein.
defect-domain-idna2008 = Het domein bevat { $detail }, wat IDNA 2008 niet toestaat.
defect-domain-rldh = Twee koppeltekens op de derde en vierde plaats van een deel van het domein.
defect-domain-mixed-script = Het domein mengt letters uit verschillende alfabetten.
defect-domain-lookalike = Het domein bevat een teken dat alleen op een Latijns teken lijkt: { $detail }.
defect-domain-dotless = Het domein heeft geen punt.
defect-domain-tld-unknown = De domeinextensie ".{ $detail }" bestaat niet.
defect-domain-special-use = Dit domein kan geen e-mail van internet ontvangen.
defect-domain-reserved = Dit domein is gereserveerd voor voorbeelden.
defect-domain-public-suffix = Alleen het laatste deel van een domein, bijvoorbeeld "co.uk".
defect-domain-typo = Het domein lijkt sterk op { $detail }.
defect-domain-rare-near-common = Een zeldzaam domein dat sterk op een veelgebruikt domein lijkt.
defect-placeholder-noreply = Lijkt op een no-reply-adres.
defect-placeholder-address = Verzonnen adres.
defect-placeholder-local = Lijkt op een testadres.
defect-role-account = Lijkt op een gedeelde mailbox.

bouncing-address = e-mail naar dit adres is onbestelbaar
    .why = Ook de activeringsmail zou onbestelbaar zijn.
    .fix = Stuur een testbericht naar het adres. Als het terugkomt, open dan de { -person-card } van de gebruiker en corrigeer het adres onder "{ -email }". Heeft de gebruiker ook een gebruikersnaam, wijzig die dan ook: bij de bevinding staat waar.
    .message = { $messages ->
        [one] { $messages } e-mail naar dit adres kwam
       *[other] { $messages } e-mails naar dit adres kwamen
    } als onbestelbaar terug.
    .action = Stuur een testbericht naar het adres van { $user } en vraag of het is aangekomen. Zo ja, accepteer dan de bevinding. Zo niet, vraag { $user } of de e-mailbeheerder dan om het juiste adres en vul dat in: { $place }.

garbled-address = door de export beschadigd adres
    .why = Het is niet bekend hoe het adres in SuperOffice luidt. Het kan goed of fout zijn, en twee adressen die gelijk lijken, kunnen verschillen. Daarom geldt de vereiste als niet gecontroleerd en wordt het adres niet als fout gemeld.
    .fix = Exporteer de tabel opnieuw met een tekencodering die alle letters bevat. Wijzig het adres in SuperOffice alleen als het daar ook fout is.
    .message-lost = In het adres zijn door de export letters verloren gegaan; er staat `?` in plaats daarvan.
    .message-misread = Het adres is in de export met de verkeerde tekencodering gelezen, zoals `Ã¥` in plaats van `å`.
    .message-replaced = In het adres zijn door de export letters verloren gegaan; er staat U+FFFD in plaats daarvan.
    .remedy-lost = De export is beschadigd. Exporteer de tabel opnieuw met alle letters; voeg in Windows PowerShell `-Encoding UTF8` toe.
    .remedy-misread = De export is beschadigd. Exporteer de tabel opnieuw als UTF-8 en open het bestand niet voordat u het verstuurt.
    .remedy-replaced = De export is beschadigd. Exporteer de tabel opnieuw uit de database, als UTF-8.
    .action = Corrigeer het adres alleen als het ook in SuperOffice fout is: { $place }.

hidden-characters = adres met onzichtbare tekens
    .why = Het adres ziet er goed uit, maar is voor een computer een ander adres. De gebruiker kan zich niet aanmelden, en niemand ziet dat het adres dubbel voorkomt.
    .fix = Open de { -person-card } van de gebruiker, verwijder het adres onder "{ -email }" en typ het opnieuw. Kopieer het niet. Als een andere gebruiker het gecorrigeerde adres al heeft, staat bij de bevinding wat u dan moet doen. Heeft de gebruiker ook een gebruikersnaam, wijzig die dan ook: bij de bevinding staat waar.
    .action = Verwijder het adres en typ het opnieuw: { $place }. Plak het niet.
    .action-list = Verwijder het adres in { $record } en typ het opnieuw: { $place }. Kopieer het niet.

likely-typo = domein waarin waarschijnlijk een typefout zit
    .why = De activeringsmail gaat naar een onbekende of komt nergens aan.
    .fix = Vraag de gebruiker om het juiste adres. Als het domein fout is, open dan de { -person-card } van de gebruiker en corrigeer het adres onder "{ -email }". Heeft de gebruiker ook een gebruikersnaam, wijzig die dan ook: bij de bevinding staat waar.
    .message = `{ $rare }` komt bij de gebruikers zelden voor en lijkt op `{ $common }`.
    .action = Vraag { $user } of het adres in de kolom "{ column-now }" klopt. Zo ja, accepteer dan de bevinding. Zo niet, vul dan het juiste adres in: { $place }.
    .action-provider = Vraag { $user } om een zakelijk adres bij uw bedrijf; { $domain } is van een e-mailprovider. Is er een, vul dat dan in: { $place }. Is er geen, vraag { $user } dan welk adres klopt: dat in de kolom "{ column-now }" of dat in de kolom "{ column-change-to }". Klopt het adres in de kolom "{ column-now }", accepteer dan de bevinding. Zo niet, vul dan het juiste adres op dezelfde plaats in (bij { $domain } meldt de volgende controle dat het buiten uw domeinen valt).
    .message-list = `{ $rare }` komt bij de adressen zelden voor en lijkt op `{ $common }`.
    .action-list = Controleer het adres in { $record }. Als het een typefout is, corrigeer die dan: { $place }.

malformed-address = adres dat geen gebruikersnaam in CRM Online kan zijn
    .why = De gebruikersnaam in CRM Online moet een geldig e-mailadres zijn, en de activeringsmail gaat naar dat adres. SuperOffice publiceert geen regel voor geldige adressen. Deze controle volgt de regels voor e-mail en meldt letters die Microsoft en Google niet accepteren.
    .fix = Open de { -person-card } van de gebruiker en corrigeer het adres onder "{ -email }". Heeft de gebruiker ook een gebruikersnaam, wijzig die dan ook: bij de bevinding staat waar. Als u een product als Synchronizer gebruikt, koppel de gebruiker daarin vervolgens opnieuw.
    .action = Corrigeer het adres: { $place }. Vraag { $user } daarna of het gecorrigeerde adres klopt.
    .action-suggested = Vraag { $user } of het voorgestelde adres klopt en of er een mailbox bij hoort. Zo niet, vraag dan de e-mailbeheerder om het juiste adres. Vul het juiste adres in: { $place }.
    .action-ask = Vraag het juiste adres aan { $user } of de e-mailbeheerder; de mailbox moet al bestaan. Corrigeer daarna het adres: { $place }.
    .holder = { $other } heeft het gecorrigeerde adres al.
    .own-domains = Andere gebruikers hebben adressen in deze domeinen: { $domains }.
    .taken = Het gecorrigeerde adres staat al bij { $other }.
    .action-keeper = { $other } heeft een ander adres nodig: zie de bevinding over { $other }.
    .same-correction = Het gecorrigeerde adres van { $other } zou hetzelfde zijn.
    .action-release = Verwijder het gecorrigeerde adres bij { $other } voordat u het hier invult.
    .holder-of = { $address } staat al bij { $other }.
    .holder-list = Het gecorrigeerde adres staat al in { $record }.
    .same-correction-list = Het gecorrigeerde adres in { $record } zou hetzelfde zijn.
    .action-list = Corrigeer het adres in { $record }: { $place }.

missing-address = gebruiker zonder e-mailadres
    .why = Het e-mailadres wordt de gebruikersnaam in CRM Online. Voor een gebruiker zonder adres moet er een in de Online Migration Tool worden ingevuld.
    .fix = Open de { -person-card } van de gebruiker en vul het adres in onder "{ -email }". Als de gebruiker in Service een adres heeft, stelt de bevinding dat voor. Als u een product als Synchronizer gebruikt, koppel de gebruiker daarin vervolgens opnieuw.
    .message = Geen e-mailadres.
    .message-filler = Geen e-mailadres, alleen { $value }.
    .action = Vraag het adres aan { $user } of de e-mailbeheerder; de mailbox moet al bestaan. Vul daarna het adres in: { $place }.
    .action-suggested = Vraag { $user } of het voorgestelde adres klopt en of er een mailbox bij hoort. Zo niet, vraag dan de e-mailbeheerder om het juiste adres. Vul het juiste adres in: { $place }.

placeholder-address = adres dat waarschijnlijk van niemand is
    .why = De gebruiker zou de activeringsmail niet zien.
    .fix = Vraag degene die met de gebruiker werkt (of de leidinggevende van de afdeling) welk adres juist is. Leest iemand de e-mail naar het huidige adres, accepteer dan de bevinding. Is een ander adres juist, vul dat dan in op de { -person-card } > { -email }. Heeft de gebruiker ook een gebruikersnaam, wijzig die dan ook: bij de bevinding staat waar. Is de gebruiker niet meer nodig, verwijder dan het gebruikersplan en het adres en kies daarna "{ -mark-former-employee }".
    .action = Vraag degene die met { $user } werkt (of de leidinggevende van de afdeling) of { $user } nog nodig is en of iemand de e-mail naar dit adres leest. Is het antwoord op beide vragen ja, accepteer dan de bevinding. Is { $user } nodig en leest niemand de e-mail, vraag de e-mailbeheerder dan om het juiste adres of een nieuw adres en vul dat in: { $place }.
    .action-list = Vul in { $record } het echte adres in of verwijder dit adres: { $place }.

several-addresses = meerdere adressen in één e-mailveld
    .why = Een gebruiker heeft in CRM Online maar één gebruikersnaam. Er moet dus één adres worden gekozen.
    .fix = Open de { -person-card } van de gebruiker. Laat onder "{ -email }" het adres staan waarmee de gebruiker zich bij CRM Online gaat aanmelden, en zet elk ander adres op een aparte regel. Heeft de gebruiker ook een gebruikersnaam, wijzig die dan ook: bij de bevinding staat waar.
    .action = Vraag { $user } met welk van de adressen deze gebruiker zich bij CRM Online gaat aanmelden. Laat in dit veld alleen dat adres staan. { $number ->
        [2] Wordt het andere adres nog gebruikt, zet dat dan
       *[other] Worden andere adressen nog gebruikt, zet elk daarvan dan
    } op een aparte regel eronder: { $place }.
    .action-list = Behoud één adres in { $record }: { $place }.

several-candidate-addresses = gebruiker met meerdere adressen
    .why = Slechts één adres wordt de gebruikersnaam in CRM Online. De migratie gebruikt soms een ander adres dan het eerste.
    .fix = Er hoeft niets te worden gewijzigd. De consultant controleert de gebruikersnaam in de Online Migration Tool ("Check user names"). Adressen die niet in gebruik zijn, kunt u verwijderen: { -person-card } > { -email }.
    .message = Dit is het eerste adres. De gebruiker heeft ook { $others }.
    .action = Hier hoeft u niets te doen. Uw consultant controleert in de Online Migration Tool welk adres de gebruikersnaam van { $user } wordt ("Check user names").
    .message-user-name = Dit is de gebruikersnaam. De gebruiker heeft ook { $others }.

shared-mailbox = adres dat op een gedeelde mailbox lijkt
    .why = Iedereen die de mailbox leest, kan het wachtwoord van de gebruiker instellen. Google accepteert sommige van deze namen niet.
    .fix = Vraag na of één persoon dit adres gebruikt. Zo niet, open dan de { -person-card } van de gebruiker en vul onder "{ -email }" een persoonlijk adres in. Heeft de gebruiker ook een gebruikersnaam, wijzig die dan ook: bij de bevinding staat waar.
    .action = Lezen meerdere mensen deze mailbox? Vraag het aan { $user } of de e-mailbeheerder. Zo niet, accepteer dan de bevinding. Zo ja, vraag de e-mailbeheerder dan om een persoonlijk adres van degene die met { $user } werkt en vul dat in: { $place }.

unroutable-domain = domein dat geen e-mail kan ontvangen
    .why = De activeringsmail en de codes voor een nieuw wachtwoord worden naar dit adres gestuurd.
    .fix = Open de { -person-card } van de gebruiker en vul onder "{ -email }" een adres in waarop e-mail van buiten aankomt. Heeft de gebruiker ook een gebruikersnaam, wijzig die dan ook: bij de bevinding staat waar.
    .action = Vraag aan { $user } of aan de e-mailbeheerder op welk adres e-mail van buiten aankomt; de mailbox moet al bestaan. Vul dat adres in: { $place }.
    .action-list = Corrigeer of verwijder het adres in { $record }: { $place }.

user-name-differs = gebruikersnaam en eerste e-mailadres verschillen
    .why = Gebruikers melden zich bij CRM Online aan met de gebruikersnaam, maar e-mail gaat naar het adres op de persoonskaart. Welke van de twee de migratie vooraf selecteert, is niet gedocumenteerd. Als ze verschillen, proberen gebruikers zich misschien met het verkeerde adres aan te melden.
    .fix = Vraag de gebruiker welk adres het juiste is. Vul het in op de { -person-card } > { -email } én onder { -users } > { -user-name }. Als u een product als Synchronizer gebruikt, koppel de gebruiker daarin vervolgens opnieuw.
    .message = De gebruikersnaam is { $name }, maar het eerste e-mailadres is { $address }.
    .action = Vraag { $user } met welk van de twee adressen deze gebruiker zich bij CRM Online gaat aanmelden. Vul dat op beide plaatsen in, op de persoonskaart op de eerste regel: { $place }. Het andere adres mag op een regel eronder staan.


## Rules of `travel`, `satellite` and `sentry-addons`

traveller-since = Geregistreerd sinds { $day }.
traveller-synchronised = Voor het laatst gesynchroniseerd op { $day }.
traveller-area = Gebied: `{ $area }`.

satellite-defined = satelliet is gedefinieerd
    .why = Een satelliet is een aparte database op een andere vestiging, die met de centrale database repliceert. SuperOffice eist dat er bij de migratie geen satelliet in gebruik is.
    .fix = Hef elke satelliet één keer op. De procedure is niet gepubliceerd: vraag SuperOffice Support hoe de satelliet wordt opgeheven, wie dat moet doen en wat er met zijn licenties moet gebeuren. Laat de satelliet daarna opheffen: pas dan is de bevinding opgelost.
    .message = Satelliet { $satellite } is gedefinieerd.
    .message-company = `{ $company }` heeft een satelliet in gebruik.
    .company = Bedrijf: `{ $company }`.
    .area = Gebied: `{ $area }`.
    .source = Gegevensbron: `{ $source }`.

satellite-replicating = aanwijzing dat een satelliet in gebruik is
    .why = Een rij in `traveller` is de sterkste aanwijzing dat een satelliet in gebruik is. Een rij in `LicenseSatlLink` koppelt alleen een licentie aan een satelliet: zonder een andere aanwijzing voor een satelliet moet de licentie worden gecontroleerd.
    .fix = Deze bevindingen horen bij een satelliet: los ze samen met die satelliet op. De procedure en de manier om een licentie vrij te geven zijn niet gepubliceerd; vraag SuperOffice Support ernaar.
    .message = Een satelliet met `travel_id` { $id } lijkt nog te repliceren.
    .probable = Waarschijnlijk is het satelliet { $satellite }: de id's van deze satelliet beginnen bij { $id }.
    .message-licence = De licentie `{ $licence }` is gekoppeld aan satelliet { $satellite }.
    .message-licence-id = De licentie met id { $licence } is gekoppeld aan satelliet { $satellite }.
    .action-same = Hier hoeft u niets te doen: deze bevinding wordt samen met de bevinding "{ CAPITAL(satellite-defined) }" over satelliet { $satellite } opgelost. Accepteert u de andere bevinding, accepteer dan ook deze.
    .action-licence = Controleer of satelliet { $satellite } nog bestaat. Zo ja, vraag SuperOffice Support dan hoe de satelliet wordt opgeheven en laat dat doen. Zo niet, vraag SuperOffice Support dan hoe deze licentie wordt vrijgegeven en laat dat doen. De licentie staat onder { $path }.
    .action-licence-last = Als u SuperOffice Support benadert over de bevinding "{ CAPITAL(satellite-defined) }" over satelliet { $satellite }, vraag dan ook hoe deze licentie wordt vrijgegeven en laat dat doen. De licentie staat onder: { $path }.

sentry-addon-registered = Sentry-add-on is geregistreerd
    .why = Zolang zo'n rij bestaat, komt de Online Migration Tool niet verder dan de eerste pagina. Elke rij verwijst bovendien naar een add-on op maat.
    .fix = De rij moet in elk geval worden verwijderd, omdat de Online Migration Tool niet verdergaat zolang die bestaat. Wat de add-on doet, is niet bekend; vraag daarom eerst de leverancier of die add-on nog nodig is. Zo ja, vraag dan wat ervoor in de plaats komt in CRM Online en spreek met de consultant af wanneer de rij wordt verwijderd: daarna werkt de add-on mogelijk niet meer. Vraag dan de databasebeheerder de rijen van `UserPreference` met de sectie `SentryAddonNames` te verwijderen.
    .message = De Sentry-add-on `{ $add-on }` is geregistreerd als `{ $key }`.
    .action = Vraag de leverancier van de add-on (of de consultant, als u de leverancier niet kent) of die add-on nog nodig is. Zo ja, vraag dan ook wat ervoor in de plaats komt in CRM Online en spreek met de consultant af wanneer de rij wordt verwijderd: daarna werkt de add-on mogelijk niet meer. Vraag in beide gevallen de databasebeheerder om de rij `{ $key }` (sectie `{ $section }`) uit de tabel `UserPreference` te verwijderen: pas daarna gaat de Online Migration Tool verder.

stale-travel-record = Travel-record van een niet meer bestaande gebruiker
    .why = Volgens de database gebruikt nog een gebruiker Travel. Bij de migratie en bij een upgrade mag geen gebruiker Travel gebruiken.
    .fix = Vraag SuperOffice Support het record te verwijderen. Er is geen gebruiker meer die een "Central update" (centrale update) kan uitvoeren.
    .message = Travel-record van de gebruiker met id { $id }, die niet meer bestaat.
    .action = Vraag SuperOffice Support het record te verwijderen. Er is geen gebruiker meer die een "Central update" (centrale update) kan uitvoeren.

unfinished-homecoming = achtergebleven Travel-records
    .why = Zulke records wijzen erop dat een "Central update" (centrale update) niet is voltooid. Er kunnen gegevens ontbreken of dubbel voorkomen.
    .fix = Vraag de gebruiker of de laatste "Central update" (centrale update) is voltooid. Zo ja, accepteer dan de bevinding. Zo niet, of als niemand het weet, vraag dan SuperOffice Support wat er met de records moet gebeuren en laat dat doen.
    .message = { $rows ->
        [one] 1 achtergebleven Travel-record
       *[other] { $rows } achtergebleven Travel-records
    }. De gebruiker werkt nu niet met Travel.
    .message-ids = { $rows ->
        [one] 1 rij
       *[other] { $rows } rijen
    } in `{ $table }` met een id van een Travel-database.
    .action = Vraag { $user } of de laatste "Central update" (centrale update) is voltooid. Zo ja, accepteer dan de bevinding. Zo niet, of als niemand het weet, vraag dan SuperOffice Support wat er met de records moet gebeuren en laat dat doen.
    .action-unlisted = Vraag de gebruiker met id { $id } of de laatste "Central update" (centrale update) is voltooid. Zo ja, accepteer dan de bevinding. Zo niet, of als niemand het weet, vraag dan SuperOffice Support wat er met de records moet gebeuren en laat dat doen.
    .action-ids = Vraag SuperOffice Support of een "Central update" (centrale update) niet is voltooid.

user-on-travel = gebruiker die nog Travel gebruikt
    .why = Gegevens die op de laptop zijn ingevoerd, komen in de onsite-database door een "Central update" (centrale update) of door uitwisseling van "up/down"-bestanden. Gegevens die daar niet zijn aangekomen, worden niet gemigreerd. Met Travel worden ook de eigen documenten van de gebruiker naar de laptop gekopieerd; voor wijzigingen in die documenten geldt dus hetzelfde.
    .fix = Versie 9 of hoger heeft geen Windows-client voor gebruikers, dus het record is waarschijnlijk oud: vraag SuperOffice Support het te verwijderen. In een oudere versie vraagt u de gebruiker of de laptop nog bestaat. Zo ja, laat de gebruiker dan in de Windows-client een "Central update" (centrale update) uitvoeren. Zo niet, vraag dan SuperOffice Support het record te verwijderen. Schakel Travel pas uit als niemand het meer gebruikt: wie Travel nog gebruikt, kan zijn gegevens anders niet meer overzetten.
    .message = De gebruiker gebruikt Travel nog.
    .message-inactive = De gebruiker gebruikt Travel nog, maar kan zich niet aanmelden: { $status }.
    .message-unlisted = De gebruiker met id { $id } gebruikt Travel nog. De naam is niet bekend, omdat de tabel `associate` niet is meegestuurd.
    .action = Vraag { $user } in de Windows-client een "Central update" (centrale update) uit te voeren en Travel daarna niet meer te gebruiken.
    .action-forgotten = Vraag { $user } of de laptop met de kopie van de database nog bestaat. Zo ja, laat { $user } dan in de Windows-client een "Central update" (centrale update) uitvoeren en Travel daarna niet meer gebruiken. Zo niet, vraag dan SuperOffice Support het record te verwijderen.
    .action-unlisted = Vraag de gebruiker met id { $id } in de Windows-client een "Central update" (centrale update) uit te voeren en Travel daarna niet meer te gebruiken.
    .action-without-client = Deze versie heeft geen Windows-client waarin { $user } een "Central update" (centrale update) kan uitvoeren. Het Travel-record is dus waarschijnlijk oud. Vraag SuperOffice Support het te verwijderen.
    .unknown-client = Versie 9 of hoger heeft geen Windows-client voor gebruikers, dus het Travel-record is waarschijnlijk oud: vraag SuperOffice Support het te verwijderen. In een oudere versie doet u het volgende.
    .message-since = De gebruiker staat sinds { $day } geregistreerd als gebruiker van Travel.


## Rules of `database-model`

custom-table = maatwerktabel
    .why = Door tabellen die met de oude Dictionary SDK zijn gemaakt, kan het databasemodel van de database afwijken, en dan stopt de migratie. Bovendien gebruikt een aanpassing de gegevens in de tabel.
    .fix = Zoek uit wie de tabel heeft gemaakt en waarvoor die wordt gebruikt. Als niemand het weet, vraag het dan vóór de migratie aan SuperOffice Support.
    .message = De tabel `{ $table }` (nummer { $number }) is geen standaardtabel van SuperOffice.
    .action = Zoek vóór de migratie uit wie de tabel { $table } heeft gemaakt en waarvoor die wordt gebruikt.

missing-physical-table = tabel ontbreekt in de database
    .why = De Online Migration Tool stopt met "Invalid object name" als het databasemodel een tabel bevat die de database niet heeft.
    .fix = Vraag SuperOffice Support het databasemodel vóór de migratie te corrigeren. Verwijder de rij niet zelf.
    .message = De lijst van tabellen (`sequence`) bevat `{ $table }`, maar de database heeft deze tabel niet.
    .action = SuperOffice vermeldt de tabel { $table }, dus waarschijnlijk staat die ook in het databasemodel. Vraag SuperOffice Support het databasemodel vóór de migratie te controleren en te corrigeren.

orphan-person = persoon van wie het bedrijf niet bestaat
    .why = De upgrade van de database naar 8.1 of hoger verwijdert personen van wie het bedrijf niet bestaat, samen met hun e-mailadressen. De lijst van databasewijzigingen van SuperOffice wijst erop dat de migratie naar CRM Online dit ook doet. Als de persoon van een gebruiker wordt verwijderd, gaan de e-mailadressen verloren, en een daarvan moet de gebruikersnaam in CRM Online worden.
    .fix = Vraag SuperOffice Support de persoon vóór de migratie te corrigeren.
    .message = De persoon van { $user } hoort bij bedrijf { $company }, dat niet bestaat. De upgrade van de database kan de persoon en de e-mailadressen van die persoon verwijderen.
    .action = Vraag SuperOffice Support de persoon van { $user } vóór de migratie te corrigeren.
    .message-others =
        { $persons ->
            [one] 1 persoon die geen gebruiker is, hoort bij een bedrijf dat niet bestaat. De upgrade van de database kan de persoon en de e-mailadressen van die persoon verwijderen.
           *[other] { $persons } personen die geen gebruiker zijn, horen bij een bedrijf dat niet bestaat. De upgrade van de database kan deze personen en hun e-mailadressen verwijderen.
        }
    .action-others = Als niemand deze personen nodig heeft, hoeft u niets te doen. Heeft iemand ze wel nodig, vraag SuperOffice Support dan ze vóór de migratie te corrigeren.


## Rules of `documents`

document-without-appointment = document zonder afspraak
    .why = Een document zonder afspraak kan bij de migratie achterblijven.
    .fix = Controleer of het document nodig is. Zo ja, vraag SuperOffice Support dan vóór de migratie hoe het een afspraak krijgt.
    .message = Document { $document } heeft geen afspraak.
    .action = Controleer of document { $document } nodig is. Zo ja, vraag SuperOffice Support dan hoe het een afspraak krijgt.

document-without-name = document zonder bestandsnaam
    .why = Een document zonder naam kan bij de migratie achterblijven. SuperOffice vermeldt niet of de bestandsnaam of de titel wordt bedoeld.
    .fix = Controleer of het document nodig is. Zo ja, vraag SuperOffice Support dan vóór de migratie hoe het een bestandsnaam krijgt.
    .message = Document { $document } heeft geen bestandsnaam.
    .action = Controleer of document { $document } nodig is. Zo ja, vraag SuperOffice Support dan hoe het een bestandsnaam krijgt.

document-without-owner = document waarvan de eigenaar niet bestaat
    .why = Een document waarvan de eigenaar niet bestaat, kan bij de migratie achterblijven.
    .fix = Controleer of het document nodig is. Zo ja, vraag SuperOffice Support dan vóór de migratie hoe het een bestaande eigenaar krijgt.
    .message = Document { $document } hoort bij de gebruiker met id { $owner }, die niet bestaat.
    .action = Controleer of document { $document } nodig is. Zo ja, vraag SuperOffice Support dan hoe het een bestaande eigenaar krijgt.

file-not-in-archive = bestand ontbreekt in het documentarchief
    .why = Het komt vrij vaak voor dat er bestanden in het archief ontbreken. Het document heeft dan in CRM Online mogelijk geen inhoud.
    .fix = Zoek het bestand in een back-up of in een andere archiefmap en kopieer het vóór de migratie naar het archief. Als de Online Migration Tool nog een keer wordt uitgevoerd, kan die ontbrekende bestanden uploaden, maar niet meer als de echte migratie klaar is en gebruikers zijn toegelaten. Als het document niet nodig is, verwijder het dan.
    .message = Het bestand van document { $document } staat niet in de bestandslijst van het documentarchief.
    .action = Zoek het bestand van document { $document } in een back-up of in een andere archiefmap en kopieer het naar het documentarchief. Als het document niet nodig is, verwijder het dan in SuperOffice.
    .message-summary = De bestanden van { $missing } van { $documents } documenten staan niet in de bestandslijst van het documentarchief. De eerste { $listed } staan hier vermeld.
    .action-summary = Vraag de beheerder van het documentarchief of er bestanden zijn verplaatst of verwijderd, en laat ze vóór de migratie terugzetten uit een back-up. Maak daarna de bestandslijst opnieuw.

file-too-large = document groter dan CRM Online toestaat
    .why = In CRM Online mag een document maximaal 94,4 MB groot zijn.
    .fix = Vraag de eigenaar of het document nodig is. Zo ja, splits of comprimeer het bestand, of bewaar het buiten SuperOffice.
    .message = Een bestand in het documentarchief is { $size } MB. De limiet in CRM Online is { $limit } MB.
    .action = Vraag de eigenaar van { $file } of het document nodig is. Zo ja, splits of comprimeer het bestand, of bewaar het buiten SuperOffice.
    .message-summary = { $files } bestanden in het documentarchief zijn groter dan { $limit } MB. De { $listed } grootste staan hier vermeld.
    .action-summary = Spreek met SuperOffice af wat er gebeurt met documenten die groter zijn dan { $limit } MB.

other-document-archive = documenten in een ander archief
    .why = De Online Migration Tool verplaatst het documentarchief (`so_arc`). Documenten in SharePoint of een ander archief staan ergens anders. Als de documenten in CRM Online in SharePoint komen, heeft elke gebruiker met een gebruikersplan een Microsoft-aanmelding nodig, en meer dan 25.000 vertrouwelijke documenten (met "Zichtbaar voor") kunnen niet automatisch worden verplaatst.
    .fix = Zoek uit welk archief het is: bekijk de sjablonen onder { -settings } > { -lists } > { -document-templates }. Vraag de leverancier van de plug-in of en hoe de documenten daarvan kunnen worden verplaatst.
    .message = De documentplug-in { $plug-in } slaat { $documents ->
            [one] 1 document
           *[other] { $documents } documenten
        } op, de plug-in { $usual } slaat { $usual-documents ->
            [one] 1 document
           *[other] { $usual-documents } documenten
        } op.
    .not-listed = In de bestandslijst van het documentarchief staat geen bestand van plug-in { $plug-in }.
    .may-be-elsewhere = De inhoud van plug-in { $plug-in } staat mogelijk in een ander archief.
    .action = Zoek uit welk archief de documentplug-in { $plug-in } gebruikt: bekijk de sjablonen onder { $client } > { -lists } > { -document-templates }. Vraag de leverancier van de plug-in hoe de documenten daarvan naar CRM Online kunnen worden verplaatst.


## Rules of `customizations`

customization-will-not-work = { $thing } werkt niet in CRM Online.
customization-may-not-work = { $thing } werkt mogelijk niet in CRM Online.
customization-unaffected = { $thing } verwijst niet naar iets buiten SuperOffice.
customization-decide = Bepaal of u dit behoudt, vervangt of laat vervallen.
customization-nothing-to-do = Niets te doen.
link-to-pc = De koppeling start een programma of opent een bestand op de pc van de gebruiker.
link-to-share = De koppeling verwijst naar een gedeelde map in uw netwerk.
link-to-internal-host = De server `{ $host }` bestaat alleen in uw netwerk.
link-without-encryption = De server `{ $host }` wordt met `http:` aangeroepen in plaats van met `https:`.
link-to-old-service = De koppeling verwijst naar Service op de oude server `{ $host }`.
link-with-usec = De koppeling gebruikt de variabele `<usec>`, die in CRM Online leeg is.
script-without-known-calls = In de code is gezocht naar aanroepen die in CRM Online niet werken; er is er geen gevonden.
script-with-unavailable-calls = De code bevat aanroepen die CRM Online niet kent: { $calls }.
script-with-disputed-calls = De code bevat aanroepen die CRM Online mogelijk niet toestaat: { $calls }.
script-with-files = De code gebruikt mogelijk de klasse `File`, die in CRM Online niet bestaat.
script-not-checked = De code is niet volledig gecontroleerd: voor enkele aanroepen laat de export niet zien of de code ze bevat.

crmscript = script van Service
    .why = CRM Online kent geen `executeSQLQuery`, `runProgram`, `getEnvVariable`, `getCookie`, `setCookie` en `StatLib.setSql`, geen "BulkUpdate"-API, geen ODBC en geen bestanden op de server (`File`). Over `bypassNetServer`, `addJoinCriteria`, `setGroup` en `addHaving` spreken de pagina's van SuperOffice elkaar tegen; laat iemand die controleren. CRM Online stopt een script na 60 seconden of als het meer dan 8 MB geheugen gebruikt. HTTP-aanroepen bereiken alleen de poorten 80 en 443 en geen servers in uw netwerk.
    .fix = Vraag de maker van het script de aanroepen die in CRM Online niet werken te vervangen en de looptijd, het geheugengebruik en de HTTP-aanroepen te controleren. Verwijder scripts die niemand gebruikt: { -settings } > { -crmscript-screen }.
    .thing = Script `{ $script }`
    .called = Het script is voor het laatst via HTTP aangeroepen op { $day }.
    .action = Vraag de maker van het script { $script } het te controleren voor CRM Online, of verwijder het als niemand het gebruikt: { -settings } > { -crmscript-screen }.

document-template = documentsjabloon dat mogelijk niet werkt in CRM Online
    .why = In CRM Online staan documenten in het archief van SuperOffice, in SharePoint of bij Google. Een plug-in of een bestand in uw netwerk is daar mogelijk niet beschikbaar. De indelingen DOT, DOTX, XLT, XLTX, POT en POTX worden in CRM Online niet ondersteund.
    .fix = Als een plug-in het sjabloon laadt, vraag dan de leverancier van de plug-in hoe het sjabloon in CRM Online werkt. Staat het sjabloon op een pc of in uw netwerk, sla het dan op in SuperOffice: { -settings } > { -lists } > { -document-templates }. Als CRM Online de indeling niet ondersteunt, sla het sjabloon dan op als DOCX, XLSX of PPTX.
    .thing = Documentsjabloon `{ $template }`
    .format = CRM Online ondersteunt geen sjablonen in de indeling { $format }.
    .action = Sla het sjabloon { $template } op in SuperOffice: { $client } > { -lists } > { -document-templates }.
    .action-format = Sla het sjabloon { $template } als { $format } op in SuperOffice: { $client } > { -lists } > { -document-templates }.
    .action-plug-in = Vraag de leverancier van de documentplug-in hoe het sjabloon { $template } in CRM Online werkt. Sjablonen: { $client } > { -lists } > { -document-templates }.

erp-connection = verbinding met een ERP- of offertesysteem
    .why = CRM Online roept het adres van een connector niet aan. De URL van een Sync-connector moet `app://` zijn, gevolgd door de id van een geautoriseerde app, die CRM Online via poort 443 aanroept. Voor offerteconnectors laadt CRM Online geen DLL's; het heeft de client-id van een app nodig.
    .fix = Vraag de leverancier van de connector om een app voor CRM Online. Wijzig daarna de connector: { -settings } > { -quote-sync }.
    .connector = Sync-connector `{ $name }`
    .connection = ERP-verbinding `{ $name }`
    .quote-connection = Offerteverbinding `{ $name }`
    .only-apps = CRM Online accepteert alleen de URL van een geautoriseerde app: `{ $prefix }` en de id daarvan.
    .no-libraries = CRM Online laadt geen DLL's van connectors.
    .action-connector = Vraag de leverancier van de connector { $name } om een app voor CRM Online en wijzig daarna de URL: { $client } > { -quote-sync } > { -sync }.
    .action-app = Vraag de leverancier van de connector { $name } of de app van die connector in CRM Online werkt: { $client } > { -quote-sync } > { -sync }.
    .action-connection = Vraag de leverancier van de connector of de ERP-verbinding { $name } in CRM Online werkt: { $client } > { -quote-sync } > { -sync }.
    .action-quote-connection = Vraag de leverancier van de offerteverbinding { $name } om een app voor CRM Online en de client-id daarvan: { $client } > { -quote-sync }.

external-application = externe toepassing of webpaneel
    .why = Programma's, gedeelde mappen, `file:`-koppelingen en servers in uw netwerk werken niet in CRM Online; openbare pagina's met `https:` moeten worden gecontroleerd. De variabele `<usec>` is in CRM Online verboden en sinds 11.5 leeg. Een volledig adres met `.fcgi` leidt naar de oude Service van vóór de migratie.
    .fix = Zoek uit wie de toepassing of het webpaneel gebruikt en bepaal wat ervoor in de plaats komt. Gebruik in plaats van het volledige adres van Service de variabelen `<csbl>`, `<cscu>` en `<csti>`; verwijder `<usec>`. Webpanelen: { -settings } > { -lists } > { -web-panels }. Programma's: { -settings } > { -lists } > { -applications }.
    .thing = Externe toepassing `{ $application }`
    .programs = { $client } > { -lists } > { -applications }
    .web-panels = { $client } > { -lists } > { -web-panels }
    .action-link = Wijzig de koppeling van { $application }: verwijder `<usec>` en gebruik `<csbl>`, `<cscu>` of `<csti>` in plaats van het adres van Service: { $place }.
    .action-replace = Zoek uit wie { $application } gebruikt en bepaal wat ervoor in de plaats komt in CRM Online: { $place }.
    .action-ask = Vraag de leverancier of { $application } in CRM Online werkt: { $place }.

extra-table = extra tabel of extra veld in Service
    .why = Extra tabellen en velden vereisen in CRM Online de licentie "Development Tools", vroeger "Expander Services". Die kan in het Online-plan zijn opgenomen (vanaf het plan "Core"), en het plan kan het aantal aangepaste objecten beperken. De pagina's van SuperOffice spreken elkaar hierover tegen; vraag het dus na.
    .fix = Vraag SuperOffice of uw Online-plan "Development Tools" bevat en hoeveel aangepaste objecten het toestaat. Verwijder tabellen en velden die niemand gebruikt: { -settings } > { -system-design } > { -tables }.
    .message-table = De extra tabel `{ $table }` vereist in CRM Online de licentie "Development Tools".
    .message-field = Het extra veld `{ $field }` vereist in CRM Online de licentie "Development Tools".
    .action-table = Vraag SuperOffice of uw Online-plan de extra tabel { $table } toestaat: { -settings } > { -system-design } > { -tables }.
    .action-field = Vraag SuperOffice of uw Online-plan het extra veld { $field } toestaat: { -settings } > { -system-design } > { -tables }.

installed-package = geïnstalleerd pakket in Service
    .why = Alleen de leverancier van een pakket weet of het in CRM Online werkt. Vraag het vóór het migratieweekend.
    .fix = Vraag de leverancier om een versie voor CRM Online. Pakketten: { -settings } > { -system-design } > { -packages }.
    .thing = Pakket `{ $package }`
    .thing-version = Pakket `{ $package }` (versie { $version })
    .action = Vraag de leverancier van het pakket { $package } om een versie voor CRM Online: { -settings } > { -system-design } > { -packages }.

integration = integratie die eigen sleutels bewaart
    .why = Alleen de leverancier van een integratie weet of die in CRM Online werkt. Vraag het vóór het migratieweekend.
    .fix = Vraag het aan de leverancier. Een integratie die al jaren niet heeft gesynchroniseerd, wordt waarschijnlijk niet meer gebruikt.
    .thing = Integratie `{ $integration }`
    .synchronised = De laatste synchronisatie was op { $day }.
    .never-synchronised = Er is geen synchronisatie geregistreerd.
    .action = Vraag de leverancier van de integratie { $integration } of deze in CRM Online werkt of kan worden verwijderd.

integration-user = systeem- of portaalgebruiker
    .why = Integraties melden zich aan als systeemgebruiker. Anonieme en externe gebruikers horen bij portalen. Hoe al deze gebruikers worden gemigreerd, is niet gedocumenteerd.
    .fix = Vraag de leverancier hoe de integratie of het portaal zich bij CRM Online aanmeldt. Wijzig de gebruiker niet.
    .system = { $user } is een systeemgebruiker waarmee een integratie zich aanmeldt.
    .anonymous = { $user } is een anonieme gebruiker van een portaal.
    .external = { $user } is een externe gebruiker van een portaal.
    .last-login = De laatste aanmelding was op { $day }.
    .no-login = Er is geen aanmelding geregistreerd.
    .action-integration = Vraag de leverancier van de integratie die zich als { $user } aanmeldt, hoe die integratie dat bij CRM Online doet; kent u de leverancier niet, vraag het dan aan de consultant. Wijzig de gebruiker niet. Accepteer daarna de bevinding en vul het antwoord in als reden.
    .action-portal = Vraag de leverancier van het portaal waar { $user } bij hoort, hoe dat portaal zich bij CRM Online aanmeldt; kent u de leverancier niet, vraag het dan aan de consultant. Wijzig de gebruiker niet. Accepteer daarna de bevinding en vul het antwoord in als reden.

partner-module = module van een andere leverancier
    .why = Alleen de leverancier van een module weet of die in CRM Online werkt. Vraag het vóór het migratieweekend.
    .fix = Vraag de leverancier om een versie voor CRM Online.
    .message = `{ $supplier }` levert modules. Ze werken mogelijk niet in CRM Online.
    .message-until = `{ $supplier }` levert modules, met een licentie tot { $day }. Ze werken mogelijk niet in CRM Online.
    .message-right = Het functionele recht `{ $right }` hoort bij een module van een andere leverancier. De module werkt mogelijk niet in CRM Online.
    .action = Vraag { $supplier } om een versie van de modules voor CRM Online. Licenties: { $client } > { -licences }.
    .action-right = Zoek uit welke module het functionele recht { $right } gebruikt en vraag de leverancier daarvan om een versie voor CRM Online. Rechten: { $client } > { -roles } > { -functional-rights }.

retired-product = licentie van een vervallen product
    .why = Gebruikers die het product nodig hebben, missen het mogelijk in CRM Online.
    .fix = Zoek uit wie het product gebruikt en vraag SuperOffice wat ervoor in de plaats komt.
    .message = De licentie is voor { $product }. Dit product is vervallen of is anders in CRM Online.
    .action = Zoek uit wie { $product } gebruikt en vraag SuperOffice wat ervoor in de plaats komt. Licenties: { $client } > { -licences }.

scheduled-script = geplande taak in Service
    .why = Geplande taken draaien op de achtergrond. Een fout in CRM Online valt daarom misschien niet meteen op.
    .fix = Vraag de maker van het script het te controleren voor CRM Online. Een testmigratie kan niet laten zien of het werkt, omdat gebruikers zich niet bij de testtenant kunnen aanmelden. Een sandbox wordt apart besteld; de schema's daarvan zijn standaard uitgeschakeld. Schakel taken uit die niemand nodig heeft: { -settings } > { -crmscript-screen } > { -scheduled-tasks }.
    .thing = Geplande taak `{ $task }`
    .last-run = De taak is voor het laatst uitgevoerd op { $day }.
    .action = Vraag de maker van de geplande taak { $task } deze te controleren voor CRM Online, of schakel de taak uit: { -settings } > { -crmscript-screen } > { -scheduled-tasks }.

service-database = database die Service leest
    .why = Databaseagents worden in CRM Online niet gebruikt, en CRM Online kan geen database in uw netwerk bereiken.
    .fix = Zoek uit wie de gegevens nodig heeft en vraag de leverancier hoe ze in CRM Online kunnen komen.
    .agent = Databaseagent `{ $name }`
    .source = Externe gegevensbron `{ $name }`
    .no-agents = CRM Online gebruikt geen databaseagents.
    .action-agent = Zoek uit wie de gegevens van de databaseagent { $name } nodig heeft en bepaal wat ervoor in de plaats komt in CRM Online.
    .action-source = Zoek uit wie de externe gegevensbron { $name } nodig heeft en vraag de leverancier hoe de gegevens in CRM Online kunnen komen.

service-screen = aangepast scherm of menu in Service
    .why = Aangepaste schermen voeren scripts uit, en menu's kunnen verwijzen naar servers die CRM Online niet kan bereiken. De variabele `<usec>` is in CRM Online verboden en sinds 11.5 leeg. Een volledig adres met `.fcgi` leidt naar de oude Service van vóór de migratie.
    .fix = Vraag de maker van het scherm de scripts te controleren voor CRM Online. Een testmigratie kan niet laten zien of ze werken, omdat gebruikers zich niet bij de testtenant kunnen aanmelden; een sandbox wordt apart besteld. Vervang koppelingen naar servers in uw netwerk, verwijder `<usec>` en gebruik `<csbl>`, `<cscu>` en `<csti>` in plaats van het volledige adres van Service: { -settings } > { -system-design } > "Extra menu's".
    .screen = Scherm `{ $name }`
    .menu = Menu `{ $name }`
    .action-screen = Vraag de maker van het scherm { $name } de scripts te controleren voor CRM Online: { -settings } > { -system-design }.
    .action-link = Wijzig de koppeling van het menu { $name }: verwijder `<usec>` en gebruik `<csbl>`, `<cscu>` of `<csti>` in plaats van het adres van Service: { -settings } > { -system-design } > "Extra menu's".
    .action-replace = Vervang de koppeling van het menu { $name }, of verwijder het menu: { -settings } > { -system-design } > "Extra menu's".
    .action-ask = Vraag de leverancier van de pagina achter het menu { $name } of die in CRM Online werkt: { -settings } > { -system-design } > "Extra menu's".

service-trigger = trigger of toegangsscript in Service
    .why = Deze scripts worden automatisch uitgevoerd. Een fout in een ervan kan daarom het werk van veel gebruikers verstoren.
    .fix = Vraag de maker van het script het te controleren voor CRM Online. Een testmigratie kan niet laten zien of het werkt, omdat gebruikers zich niet bij de testtenant kunnen aanmelden; een sandbox wordt apart besteld. Triggers: { -settings } > { -crmscript-screen } > { -triggers }.
    .access-script = Het toegangsscript van `{ $table }`
    .system-script = Het systeemscript { $script }
    .trigger = De trigger voor gebeurtenis { $event }
    .action-access-script = Vraag de maker van het toegangsscript van `{ $table }` het te controleren voor CRM Online: { -settings } > { -crmscript-screen }.
    .action-system-script = Vraag de maker van het systeemscript { $script } het te controleren voor CRM Online: { -settings } > { -crmscript-screen }.
    .action-trigger = Vraag de maker van de trigger voor gebeurtenis { $event } deze te controleren voor CRM Online: { -settings } > { -crmscript-screen } > { -triggers }.

soap-caller = adressen die SOAP in Service mogen aanroepen
    .why = SOAP in Service wordt in CRM Online vanaf versie 10 niet ondersteund.
    .fix = Zoek uit welk programma op deze adressen SOAP aanroept en vraag de leverancier daarvan om een versie die REST gebruikt.
    .thing = SOAP-toegang vanaf de adressen `{ $from }` tot en met `{ $to }`
    .not-supported = CRM Online ondersteunt SOAP in Service niet.
    .action = Zoek uit welk programma op de adressen { $from } tot en met { $to } de SOAP-webservices aanroept en vraag de leverancier daarvan om een versie die REST gebruikt.

webhook = webhook
    .why = De aanroepen van CRM Online komen van internet en bereiken geen server in uw netwerk. CRM Online roept alleen de poorten 80 en 443 aan.
    .fix = Vraag de leverancier van het ontvangende systeem om een openbaar adres met `https:` op poort 443 en wijzig het adres: { -settings } > { -system-design } > { -webhooks }. In een sandbox is dit niet te testen: die verwijdert webhooks en postbussen.
    .thing = Webhook `{ $webhook }`
    .thing-stopped = Webhook `{ $webhook }` (gestopt)
    .thing-failed = Webhook `{ $webhook }` (gestopt na te veel fouten)
    .blocked-port = De webhook roept poort { $port } aan. CRM Online roept alleen de poorten 80 en 443 aan.
    .action-address = Vraag de leverancier van het systeem dat { $webhook } ontvangt om een openbaar adres met `https:` op poort 443 en wijzig de webhook: { -settings } > { -system-design } > { -webhooks }.
    .action-encryption = Vraag de leverancier van het systeem dat { $webhook } ontvangt of het met CRM Online werkt en een adres met `https:` op poort 443 heeft. Zo ja, wijzig dan de webhook: { -settings } > { -system-design } > { -webhooks }.
    .action-ask = Vraag de leverancier van het systeem dat { $webhook } ontvangt of het met CRM Online werkt: { -settings } > { -system-design } > { -webhooks }.


## Rules of `customer-service`

mailbox-to-move = postbus van Service krijgt een nieuw adres
    .why = Hoe Service nu e-mail ophaalt (POP, IMAP), wordt niet zo overgenomen. Elke postbus krijgt een nieuw adres dat eindigt op `suocrm.com` of `suocrm.eu`, met hetzelfde deel vóór de @. E-mail naar het oude adres wordt alleen een verzoek als die wordt doorgestuurd. Als CRM Online vanaf het oude adres verzendt en het domein dat niet toestaat, kan een deel van de e-mail in de spammap terechtkomen.
    .fix = Kies voor elke postbus: het oude adres houden en bij uw e-mailprovider doorsturen naar het nieuwe, het nieuwe adres gebruiken, of via uw eigen SMTP-server verzenden. Als CRM Online vanaf het oude adres verzendt, voeg dan `include:_spf.online.superoffice.com` toe aan het SPF-record van het domein; DKIM wordt aanbevolen. Postbussen die lang niet zijn gebruikt, hoeven misschien niet mee. In een sandbox is dit niet te testen: die verwijdert webhooks en postbussen.
    .mailbox = Service is ingesteld om e-mail uit deze postbus op te halen. Er is niet geregistreerd dat dit ooit is gelukt.
    .mailbox-fetched = Service haalt e-mail op uit deze postbus, voor het laatst op { $day }.
    .alias = Dit is een extra adres van een postbus.
    .default-sender = Service verzendt e-mail standaard vanaf dit adres.
    .administrator = Dit is het adres van de beheerder van Service.
    .notification = Service stuurt meldingen over verzoeken naar dit adres.
    .becomes = In CRM Online wordt dit { $local }@customername.suocrm.eu of { $local }@customername.suocrm.com.
    .not-an-address = De waarde is geen e-mailadres.
    .action = Stuur het adres bij uw e-mailprovider door naar het nieuwe adres en voeg `include:_spf.online.superoffice.com` toe aan het SPF-record van { $domain } (DKIM wordt aanbevolen), of gebruik in plaats daarvan het nieuwe adres. Postbussen: { -settings } > "Verzoeken" > { -email } > { -mailboxes }.
    .action-further = Stuur het adres bij uw e-mailprovider door naar het nieuwe adres van de postbus, of gebruik het niet meer. Als CRM Online vanaf dit adres moet verzenden, voeg dan `include:_spf.online.superoffice.com` toe aan het SPF-record van { $domain }. Postbussen: { -settings } > "Verzoeken" > { -email } > { -mailboxes }.
    .action-recipient = Controleer of dit adres in CRM Online nog juist is. Een persoonlijk adres hoeft niet te worden doorgestuurd.
    .action-check = Controleer waarvoor de postbus wordt gebruikt: { -settings } > "Verzoeken" > { -email } > { -mailboxes }.
    .action-value = Controleer of Service deze waarde gebruikt. Zo ja, vul dan in plaats daarvan een geldig adres in.

mailing-sender = afzenderdomein van mailings
    .why = CRM Online verzendt mailings via een eigen maildienst, ook voor klanten zonder Service. Als het domein van de afzender dat niet toestaat, kan een deel van de mailings in de spammap terechtkomen.
    .fix = Wie het domein beheert, voegt `include:_spf.online.superoffice.com` toe aan het SPF-record en vraagt een DKIM-sleutel aan bij SuperOffice: de aanvraag moet van een adres in het domein komen, en het antwoord en de wijziging in DNS kunnen dagen duren. Begin ruim vóór de migratie. In plaats daarvan kan CRM Online ook via uw eigen mailserver verzenden; vraag dit aan SuperOffice Support.
    .message = { $mailings ->
        [one] 1 mailing is
       *[other] { $mailings } mailings zijn
    } verzonden vanaf { $domain }. CRM Online verzendt mailings via een eigen maildienst.
    .message-last = { $mailings ->
        [one] 1 mailing is
       *[other] { $mailings } mailings zijn
    } verzonden vanaf { $domain }, voor het laatst op { $day }. CRM Online verzendt mailings via een eigen maildienst.
    .message-templates =
        { $templates ->
            [one] 1 sjabloon heeft
           *[other] { $templates } sjablonen hebben
        } een afzender bij { $domain }. CRM Online verzendt e-mail via een eigen maildienst.
    .message-licence =
        { $number ->
            [one] De licentie { $licences } bevat mogelijk
           *[other] De licenties { $licences } bevatten mogelijk
        } Marketing. CRM Online verzendt mailings via een eigen maildienst. De tabel `s_shipment` is niet nodig, maar als u die ook meestuurt, noemt de volgende controle de domeinen van de afzenders.
    .own-domains = Mailings worden vaak verzonden vanaf de domeinen van de gebruikers: { $domains }.
    .action = Worden er geen mailings meer verzonden vanaf { $domain }, accepteer dan de bevinding. Gebeurt dat nog wel, vraag dan de beheerder van { $domain } (meestal de e-mailbeheerder of de IT-leverancier) om twee dingen te doen: 1) `include:_spf.online.superoffice.com` aan het SPF-record toevoegen; 2) bij SuperOffice een DKIM-sleutel aanvragen en die in DNS opnemen. De aanvraag moet van een adres bij { $domain } komen; SuperOffice Support geeft aan hoe. Het kan enkele dagen duren: begin ruim vóór de migratie.
    .action-licence = Vraag degene die bij u de mailings verzendt (bijvoorbeeld de marketingafdeling) vanaf welke domeinen dat gebeurt. Verzendt niemand mailings, accepteer dan de bevinding. Verzendt wel iemand mailings, vraag dan per domein de beheerder (meestal de e-mailbeheerder of de IT-leverancier) om twee dingen te doen: 1) `include:_spf.online.superoffice.com` aan het SPF-record toevoegen; 2) bij SuperOffice een DKIM-sleutel aanvragen en die in DNS opnemen. De aanvraag moet van een adres in het domein komen; SuperOffice Support geeft aan hoe. Het kan enkele dagen duren: begin ruim vóór de migratie.


## Rules of `sign-in-domains`, `identity` and `sizes`

size-in-bytes = { $bytes ->
    [one] 1 byte
   *[other] { $bytes } bytes
}
size-in-unit = { $size } { $unit } ({ $bytes } bytes)

licence-identity-changed = bedrijfsnaam of serienummer is gewijzigd
    .why = De Online Migration Tool hervat een migratie niet als een van beide sinds de vorige keer is gewijzigd.
    .fix = Wijzig de licentie niet tijdens het project. Als de licentie al is gewijzigd, informeer SuperOffice dan voordat de tool opnieuw wordt gestart.
    .message-name = In het eerdere rapport was de bedrijfsnaam `{ $name }`.
    .message-serial-number = In het eerdere rapport was het serienummer `{ $number }`.
    .action = Informeer SuperOffice voordat de Online Migration Tool opnieuw wordt gestart. Wijzig de licentie niet tijdens het project.

domain-census = e-maildomeinen van de gebruikers
    .why = Als gebruikers zich met Microsoft of Google gaan aanmelden, kan hun domein het best vóór de migratie bij SuperOffice worden geregistreerd. Wordt het later geregistreerd, dan moet elke gebruiker zich één keer met het oude SuperOffice-wachtwoord aanmelden om de overgang te voltooien. De gebruikersnaam moet gelijk zijn aan de naam bij Microsoft of Google (de UPN). Dat is meestal, maar niet altijd, het e-mailadres.
    .fix = Vraag degene die bij u het aanmelden beheert (meestal IT) hoe de gebruikers van elk domein zich gaan aanmelden. Registreer vóór de migratie de domeinen waarvan de gebruikers zich met Microsoft of Google gaan aanmelden. Voor Microsoft moet een globale beheerder of een toepassingsbeheerder van Microsoft 365 dat doen.
    .message = { $users ->
        [one] 1 gebruiker heeft
       *[other] { $users } gebruikers hebben
    } een adres in dit domein.
    .spelling = Is dit een domein van uw bedrijf?
    .provider = Het domein is van een e-mailprovider.
    .tenant = Het domein is de technische naam van een Microsoft-tenant.
    .wrong = Het domein is waarschijnlijk een typefout of kan geen e-mail ontvangen.
    .other = Het domein lijkt geen domein van uw bedrijf te zijn.
    .action = Vraag degene die bij u het aanmelden beheert (meestal IT) of de gebruikers van { $domain } zich met Microsoft of Google gaan aanmelden. Zo niet, accepteer dan de bevinding. Zo ja, dan moet { $domain } vóór de migratie bij SuperOffice worden geregistreerd: vraag de consultant hoe. Gaat het om Microsoft, dan kan alleen uw Microsoft 365-beheerder dit doen: geef het antwoord van de consultant door.
    .action-check = Vraag de e-mailbeheerder of { $domain } een domein van uw bedrijf is, en degene die het aanmelden beheert (meestal IT) of de gebruikers van dit domein zich met Microsoft of Google gaan aanmelden. Is het antwoord op beide vragen ja, dan moet { $domain } vóór de migratie bij SuperOffice worden geregistreerd: vraag de consultant hoe. Gaat het om Microsoft, dan kan alleen uw Microsoft 365-beheerder dit doen: geef het antwoord van de consultant door. Registreer het domein in alle andere gevallen niet en accepteer de bevinding.
    .action-provider = U hoeft niets te registreren: { $domain } is niet uw domein.
    .action-tenant = Registreer { $domain } niet. Registreer het domein waarmee de gebruikers zich bij Microsoft aanmelden.
    .action-wrong = Registreer { $domain } niet. Wat u moet corrigeren, staat in de bevindingen over de adressen van de gebruikers.

domain-may-be-registered = domein dat misschien al is geregistreerd
    .why = De e-mail van zo'n postbus wordt opgehaald via IMAP met OAuth. Dat wijst erop dat het domein al bij SuperOffice is geregistreerd; een bewijs is het niet.
    .fix = Vraag SuperOffice of het domein is geregistreerd voordat u het registreert.
    .message = De e-mail van deze postbus wordt opgehaald via IMAP met OAuth. Mogelijk is { $domain } dus al bij SuperOffice geregistreerd.
    .action = Vraag SuperOffice of { $domain } is geregistreerd voordat u het domein registreert.

domain-difference =
    { $difference ->
        [ending] Het verschilt van { $own } alleen in de extensie.
       *[spelling] Het verschilt van { $own } alleen in de spelling.
        [both] Het verschilt van { $own } alleen in de extensie en de spelling.
    }

foreign-domain = adres buiten de eigen domeinen
    .why = Zulke gebruikers zijn meestal consultants en partners. In CRM Online is een adres dezelfde aanmelding bij alle bedrijven waar het wordt gebruikt. Alleen de beheerder van het eerste bedrijf van de gebruiker (de primaire tenant) kan de gebruikersnaam wijzigen. Een wijziging daar geldt voor alle bedrijven en kan de gebruiker buitensluiten.
    .fix = Als het domein van uw bedrijf is, accepteer dan de bevinding. Is het van een ander bedrijf, ga dan na of de gebruiker toegang nodig heeft. Zo niet, verwijder dan het gebruikersplan en accepteer de bevinding. Zo ja, doe dan wat bij de bevinding staat: vul een adres van uw bedrijf in, of informeer de consultant, die uitzoekt welk bedrijf de primaire tenant is, en accepteer de bevinding.
    .message = { $domain } lijkt geen domein van uw bedrijf te zijn.
    .message-spelling = Is { $domain } een domein van uw bedrijf?
    .message-provider = { $domain } is van een e-mailprovider, niet van uw bedrijf.
    .action = Vraag de e-mailbeheerder of { $domain } een domein van uw bedrijf is. Zo ja, accepteer dan de bevinding. Zo niet, ga dan na of { $user } toegang nodig heeft (vraag { $user } of de leidinggevende).
    .primary-tenant = Heeft { $user } toegang nodig, informeer dan de consultant en accepteer daarna de bevinding met als reden dat { $user } toegang nodig heeft. De consultant zoekt uit bij welk bedrijf dit adres het eerst in CRM Online is gebruikt (de primaire tenant): alleen de beheerder van dat bedrijf kan de gebruikersnaam wijzigen.
    .after-shared = In deze rij hoeft u niets in te vullen: los de bevinding "{ CAPITAL($finding) }" over { $user } op. Daar wordt { $user } gedeactiveerd of krijgt { $user } een ander adres. Dan is ook deze bevinding opgelost, tenzij het nieuwe adres ook buiten de domeinen van uw bedrijf valt.
    .first = Los eerst de bevinding "{ CAPITAL($finding) }" over { $others } op.
    .action-spelling = Vraag de e-mailbeheerder of { $domain } een domein van uw bedrijf is. Zo ja, accepteer dan de bevinding: { $user } houdt het adres. Zo niet, ga dan na of { $user } toegang nodig heeft (vraag { $user } of de leidinggevende). Heeft { $user } toegang nodig, vraag de e-mailbeheerder dan om een adres in een domein van uw bedrijf en vul dat in: { $place }.
    .action-provider = Ga na of { $user } een zakelijk adres bij uw bedrijf heeft (vraag { $user } of de leidinggevende). Zo ja, vul dat dan in plaats van dit adres in: { $place }. Werkt { $user } voor een ander bedrijf, informeer dan de consultant: alleen de beheerder van het bedrijf waar het adres het eerst in CRM Online is gebruikt, kan de gebruikersnaam wijzigen. Accepteer daarna de bevinding met als reden dat { $user } voor een ander bedrijf werkt. Werkt { $user } bij u zonder zakelijk adres, accepteer dan de bevinding.

onmicrosoft-domain = adres bij .onmicrosoft.com
    .why = Zo'n domein is de technische naam van een tenant van Microsoft 365 en wordt soms per ongeluk bij SuperOffice geregistreerd. De gebruikersnaam in CRM Online moet de naam zijn waarmee de gebruiker zich bij Microsoft aanmeldt (de UPN). Die hoort normaal gesproken bij het domein van het bedrijf.
    .fix = Geef de gebruiker een adres in het domein van het bedrijf als eerste adres en registreer dat domein. Alleen een globale beheerder of een toepassingsbeheerder van de Microsoft-tenant kan het registreren.
    .message = { $domain } is de technische naam van een Microsoft-tenant, niet het domein van het bedrijf.
    .action = Vraag de beheerder van Microsoft 365 met welke naam { $user } zich aanmeldt en vul die in als eerste e-mailadres.

sub-domain = gebruikers met een adres in een subdomein
    .why = Als gebruikers zich met Microsoft of Google gaan aanmelden, wordt een subdomein niet samen met het hoofddomein geregistreerd. SuperOffice registreert het subdomein handmatig nadat u een formulier hebt opgestuurd, en dat kost tijd.
    .fix = Bepaal hoe de gebruikers van het subdomein zich gaan aanmelden. Gebeurt dat met Microsoft of Google, stuur SuperOffice dan ruim vóór de migratie het formulier voor subdomeinen.
    .message = { $users ->
        [one] 1 gebruiker heeft een adres
       *[other] { $users } gebruikers hebben adressen
    } in dit subdomein van { $domain }.
    .action = Als de gebruikers van { $domain } zich met Microsoft of Google gaan aanmelden, stuur SuperOffice dan het formulier voor subdomeinen en wacht met de migratie tot { $domain } is geregistreerd.

user-without-password = gebruiker zonder SuperOffice-wachtwoord
    .why = Wachtwoorden worden meegenomen naar CRM Online. Als het domein van een gebruiker pas na de migratie voor Microsoft of Google wordt geregistreerd, moet de gebruiker zich één keer met het oude SuperOffice-wachtwoord aanmelden. Zonder wachtwoord kan dat waarschijnlijk niet.
    .fix = Registreer het domein vóór de migratie voor Microsoft of Google. Kan dat niet, controleer dan of de gebruiker vóór de migratie een SuperOffice-wachtwoord kan krijgen; als u niet weet hoe, vraag het dan aan SuperOffice Support.
    .message = De gebruiker meldt zich aan met { $kind }, en de tabel `Credentials` toont geen SuperOffice-wachtwoord.
    .message-unused = De gebruiker meldt zich aan met { $kind }, en volgens de tabel `Credentials` is het SuperOffice-wachtwoord niet gebruikt.
    .action = Registreer het domein van de gebruiker vóór de migratie voor Microsoft of Google, of controleer of { $user } een SuperOffice-wachtwoord kan krijgen: { $place }. Als u niet weet hoe, vraag het dan aan SuperOffice Support.

attachment-too-large = bijlage groter dan CRM Online toestaat
    .why = In CRM Online mogen de bestanden van één verzoekbericht samen maximaal 25 MB groot zijn.
    .fix = Vraag SuperOffice of zulke bijlagen worden verplaatst. Als ze niet nodig zijn, verwijder ze dan, of bewaar ze buiten SuperOffice.
    .message = Bijlage { $attachment } in Service is { $size } MB. De limiet voor een verzoekbericht in CRM Online is 25 MB.
    .message-summary = { $attachments } bijlagen in Service zijn groter dan 25 MB. De { $listed } grootste staan hier vermeld.
    .action = Vraag SuperOffice of bijlagen van deze grootte worden verplaatst. Verwijder de bijlage in Service als die niet nodig is.
    .action-summary = Vraag SuperOffice of bijlagen van deze grootte worden verplaatst.

plan-limit = grenzen van het Online-plan
    .why = De CRM Suite-plannen Starter (geen) en Core (100) beperken het aantal actieve projecten. Plannen beperken ook aangepaste objecten, en opslag en mailings worden gemeten. De omvang is dus ook een kwestie van kosten.
    .fix = Zet projecten die klaar zijn op voltooid, of bestel een plan dat meer actieve projecten toestaat.
    .message = { $projects ->
        [one] 1 project is
       *[other] { $projects } projecten zijn
    } actief. Het plan { $plan } staat er { $limit } toe.
    .message-number = { $projects ->
        [one] 1 project is
       *[other] { $projects } projecten zijn
    } actief. Het CRM Suite-plan { $plan-without } staat er geen toe, het plan { $plan } staat er { $limit } toe.
    .message-extra-tables =
        { $tables ->
            [one] Er is 1 extra tabel.
           *[other] Er zijn { $tables } extra tabellen.
        } Het Online-plan kan het aantal aangepaste objecten beperken.
    .action = Zet de projecten die klaar zijn in SuperOffice op voltooid, of bestel een plan dat meer actieve projecten toestaat dan { $plan }.
    .action-number = Vergelijk het aantal actieve projecten met het plan dat u voor CRM Online bestelt.
    .action-extra-tables = Vraag SuperOffice hoeveel aangepaste objecten het plan toestaat dat u voor CRM Online bestelt.

size-of-data = omvang van de gegevens
    .why = De uitvaltijd neemt toe met de omvang van de database en van het documentarchief. SuperOffice publiceert geen cijfers in uren. Opslag wordt in CRM Online gemeten, dus de omvang is ook een kwestie van kosten.
    .fix = Plan de migratie samen met SuperOffice. Vanaf het begin van de upload, dus nog niet bij de start van de Online Migration Tool, kunnen gebruikers zich niet meer aanmelden bij Service en de Windows-client. Gebruikers van de webclient kunnen dat nog wel: vraag hun te stoppen met werken. Oude gegevens die niemand nodig heeft, kunt u vóór de migratie verwijderen.
    .message = `{ $what }` bevat { $size }.
    .message-pieces = `{ $what }` bevat { $size } in { $pieces ->
            [one] 1 bestand of rij
           *[other] { $pieces } bestanden of rijen
        }.
    .message-table = De tabel `{ $table }` heeft maximaal { $rows ->
            [one] 1 rij
           *[other] { $rows } rijen
        }.
    .action = Plan de datum van de migratie met SuperOffice: de uitvaltijd neemt toe met de omvang van de gegevens.


## Rules of address lists

# Records of lists without a table of SuperOffice, and records without an id.
record-with-id = record { $id }
record-in-row = record in rij { $row }
record-of-table-in-row = { $table } in rij { $row }

# These places follow a colon.
place-address-card = { -person-card } of bedrijfskaart > { -email }
place-address-service = { -settings } > { -users } > (naam), e-mailadres van de Service-gebruiker
place-address-list = in het programma waaruit de lijst afkomstig is

merge-others = Behoud { $record } en voeg de andere records daarmee samen. Als twee personen het adres delen, verander dan niets.
merge-into-kept = Voeg { $record } samen met { $kept }, dat behouden blijft. Als twee personen het adres delen, verander dan niets.


## Reasons of verdicts

reason-not-sent = De export van `{ $table }` is niet meegestuurd.
reason-several-not-sent = Deze exports zijn niet meegestuurd: { $tables }.
reason-nothing-to-check = Er was niets te controleren.
reason-several-databases = Exports van meerdere databases zijn vermengd: `company` staat in { $first } en met andere waarden in { $other }. Controleer elke database apart.
reason-not-central = Dit is een export van een Travel- of satellietdatabase ({ $location }: current_id { $id }, systemlevel { $level }). Exporteer de centrale database.
reason-satellite-database = Dit is een export van een satellietdatabase ({ $location }: eigenaar `{ $owner }`, database van `{ $company }`). Exporteer de centrale database.
reason-other-owner = Dit is een export van een satellietdatabase ({ $location }: de eigenaar van de licentie is niet het bedrijf van de database). Exporteer de centrale database.
evidence-empty-table = `{ $table }` is meegestuurd en is leeg.
evidence-administrators = Beheerders onder de { $users } gebruikers die meetellen: { $administrators }.
evidence-no-service = `mail_in_filter` is meegestuurd en is leeg, en er is geen licentie voor Service gevonden.
evidence-no-active-satellite = Geen van de { $companies } bedrijven in de lijst heeft een actieve satelliet. Controleer of de lijst volledig is.
evidence-documents-compared = { $documents ->
    [one] 1 document is
   *[other] { $documents } documenten zijn
} vergeleken met de bestandslijst van het documentarchief.
evidence-first-run = Dit is de eerste controle; er is nog niets om mee te vergelijken. De licentie staat op naam van `{ $company }`, serienummer { $number }.


# Why data cannot be used. Each phrase follows the name of a table, as in `reason-data`.
reason-data = `{ $table }` { $why }.
data-of-table = `{ $table }` { $why }
data-not-sent = is niet meegestuurd
data-no-column = heeft geen kolom `{ $field }`
data-unreadable =
    heeft { $cells ->
        [one] 1 cel
       *[other] { $cells } cellen
    } in `{ $field }` die niet gelezen { $cells ->
        [one] kan
       *[other] kunnen
    } worden: { $places }
data-no-value = heeft in geen enkele rij een waarde in `{ $field }`
data-only-numbers = heeft in `{ $field }` alleen getallen; misschien zijn de koppen van twee kolommen verwisseld
data-no-row = heeft geen rijen, hoewel elke database die heeft
data-lost-rows =
    mist { $rows ->
        [one] 1 rij
       *[other] { $rows } rijen
    }: { $places }
data-doubt = is mogelijk onvolledig: { $doubt }
data-not-used = wordt niet gebruikt: { $why }
too-many-set-aside = { $lost } van { $rows } rijen zijn niet gebruikt, meer dan één op de { $one-in }: { $places }
data-file-unreadable = is meegestuurd als { $file }, maar kan niet gelezen worden
data-file-unreadable-because = is meegestuurd als { $file }, maar kan niet gelezen worden: { $why }
data-no-header = is meegestuurd als { $file }, maar zonder de kolomkoppen { $columns }
data-without-header = staat misschien in { $file }, maar zonder kolomkoppen; bevestig dit met { $option }
data-ambiguous = staat misschien in { $file }, dat ook past bij { $others }; kies met { $option }
data-table-continues = gaat misschien door onder de tabel `{ $name }` in { $file }, vanaf rij { $row }; breid de tabel uit met deze rijen of voeg er een lege rij tussen
data-in-manifest = is niet meegestuurd, hoewel { $file } in { $manifest } staat
data-rows-differ =
    heeft { $rows ->
        [one] 1 rij
       *[other] { $rows } rijen
    }, maar { $manifest } noemt er { $stated } voor { $file }; stuur beide bestanden zoals het script ze heeft geschreven
data-no-user-name = heeft geen kolom `userName`; als de geïnstalleerde versie 8.1 of ouder is, stuur dan de lijst van alle kolommen van de database of geef de versie op met --onsite-version
data-user-name-unreadable = heeft cellen in `userName` die niet gelezen kunnen worden
data-addresses-unassigned = is niet meegestuurd, zodat de rijen van `Email` niet aan gebruikers gekoppeld kunnen worden
data-no-rank = heeft geen leesbare kolom `rank`; die bepaalt wat het eerste adres van een gebruiker is
data-test-copy = heeft alleen adressen bij { $domain } of vergelijkbare domeinen, zoals in een testkopie
data-damaged =
    heeft { $addresses ->
        [one] 1 adres
       *[other] { $addresses } adressen
    } van gebruikers in `{ $field }` met tekens die door de export beschadigd zijn: { $places }
data-plans-unmarked = bevat namen van gebruikersplannen, maar `extraFlags` markeert geen enkele rij als gebruikersplan
data-users-not-listed =
    bevat { $users ->
        [one] 1 gebruiker
       *[other] { $users } gebruikers
    } niet
data-plans-unknown = bevat gebruikersplannen in gebruik waarvan het gekochte aantal niet bekend is: { $plans }
data-administrators-unknown = laat niet zien of de beheerders zich nog kunnen aanmelden: er is geen leesbare rij van hun personen ({ $users })
data-roles-unassigned = is niet meegestuurd, zodat rollen niet aan gebruikers gekoppeld kunnen worden
data-no-administrator-right = bevat geen `admin-all` en geen `admin-users`
data-no-travel-id = heeft een rij zonder `travel_id`: { $place }
data-no-file = bevat geen bestand
data-other-folder = bevat van slechts { $found } van { $documents } documenten het bestand; de lijst is dus van een andere map of onvolledig
data-names-cut-off =
    bevat namen die zijn afgekapt of letters missen; de bestanden van { $documents ->
        [one] 1 document
       *[other] { $documents } documenten
    } konden daardoor niet vergeleken worden
data-files-absent =
    bevat de bestanden van { $documents ->
        [one] 1 document
       *[other] { $documents } documenten
    } niet
data-archive-not-compared = is niet meegestuurd of bevat geen bestandsnamen, zodat de bestandslijst van het documentarchief niet is vergeleken
data-appointments-absent = is mogelijk onvolledig: { $without } van { $documents } documenten hebben er geen rij in
data-owners-absent = is mogelijk onvolledig: de eigenaren van { $without } van { $documents } documenten staan er niet in
data-appointments-not-sent = is niet meegestuurd; de query voor `document` geeft zonder deze tabel hetzelfde antwoord
data-companies-absent =
    is niet meegestuurd, en `contact` bevat het bedrijf van { $users ->
        [one] 1 gebruiker
       *[other] { $users } gebruikers
    } niet
data-version-or-later = is nodig: alleen versie { $version } of hoger is aangetoond, { $proof }
data-version-unreadable = is nodig: config.version is `{ $text }`, wat geen versie is. Of geef de versie op met --onsite-version
data-version-unknown = is nodig: niets in de exports toont de versie aan. Of geef de versie op met --onsite-version
data-version-entered-too-old = geeft uitsluitsel: versie { $version } is opgegeven, maar { $seen } bestaat pas { $range }
data-version-of-two-schemas = geeft uitsluitsel: de exports bevatten { $old }, die alleen vóór { $before } bestaat, en { $new }, die pas { $range } bestaat
data-version-older-than-schema = geeft uitsluitsel: de versie is { $version }, { $proof }, maar { $seen } bestaat pas { $range }
data-two-versions = geeft uitsluitsel over twee mogelijke versies: { $old }, { $old-proof }, en { $new }, { $new-proof }
releases-from = vanaf { $version }
releases-after = na { $version }
version-exactly = { $version }
version-before = ouder dan { $version }

# What proves the version. Each phrase follows the number of the version.
version-entered = zoals opgegeven met --onsite-version
version-of-schema = omdat { $seen } bestaat
version-of-service = volgens config.version van Service (`{ $text }`)
seen-table = de tabel { $table }
seen-column = de kolom { $column }
seen-number-dates = de kolom { $column } met datums als getallen
evidence-version = Versie { $version }, { $proof }.
evidence-version-or-later = Versie { $version } of hoger, { $proof }.
evidence-version-after = Een hogere versie dan { $version }, { $proof }.
evidence-version-differs = Maar het is { $version }, { $proof }.

# How many users need which plan.
evidence-demand =
    { $users ->
        [one] 1 gebruiker heeft toegang nodig; huidig gebruikersplan
       *[other] { $users } gebruikers hebben toegang nodig; huidige gebruikersplannen
    }: { $plans }. Het aantal gekochte Online-plannen is niet bekend en is niet vergeleken.
evidence-no-demand = Geen gebruiker heeft een gebruikersplan nodig. Het aantal gekochte Online-plannen is niet bekend en is niet vergeleken.
demand-plan = { $users } { $plan }
demand-several-plans = { $users } met meerdere gebruikersplannen
demand-no-plan = { $users } nu zonder gebruikersplan
evidence-suite-plan =
    { $plan } is een plan van de CRM Suite voor het hele bedrijf: { $seats ->
        [one] 1 plaats
       *[other] { $seats } plaatsen
    }, vergeleken met alle gebruikers.
evidence-other-plan =
    `{ $plan }` is geen plan dat nu in gebruik is: { $seats ->
        [one] de ene plaats telt
       *[other] de { $seats } plaatsen tellen
    } alleen mee in het totaal.

# What to send or to enter, if it is not an SQL statement.
request-users-list = exporteer de gebruikerslijst van de beheerclient met alle kolommen
request-companies-list = exporteer de lijst van eigen bedrijven ("Onze bedrijven") van de beheerclient met alle kolommen
request-table = exporteer de tabel { $table } met alle kolommen
request-archive-listing = maak de bestandslijst van het documentarchief opnieuw, bijvoorbeeld met: dir /s \\SERVER\so_arc > archive.txt
request-document-files = { $statement }, opgeslagen als document_files.csv
request-plans = geef op hoeveel er van elk voor Online zijn gekocht: --plans NAME=N

# Doubts about a table. A phrase about a file follows the name of the file, as in `doubt-about-file`.
doubt-about-file = { $file } { $doubt }
doubt-part = een deel ervan { $reason }
doubt-stated-rows = noemt { $stated } rijen, maar er zijn { $rows } gevonden
doubt-row-limit = heeft precies { $rows } rijen, { $tool }; exporteer de tabel opnieuw zonder rijlimiet
limit-dbeaver = het aantal dat DBeaver eerst ophaalt
limit-datagrip = het aantal dat DataGrip eerst ophaalt
limit-management-studio = de limiet van MySQL Workbench en van `Select Top 1000 Rows` in SQL Server Management Studio
limit-sql-developer = de limiet van de resultatentabel in SQL Developer
limit-superoffice = de limiet van lijstexports in SuperOffice
limit-xls-with-header = de limiet van een .xls-blad met koprij
limit-xls = de limiet van een .xls-blad
limit-xlsx-with-header = de limiet van een .xlsx-blad met koprij
limit-xlsx = de limiet van een .xlsx-blad
doubt-cut-header = eindigt midden in de koprij, dus er ontbreken misschien rijen; exporteer de tabel opnieuw
doubt-no-line-end = eindigt zonder regeleinde, anders dan de andere bestanden, dus aan het einde ontbreken misschien rijen; exporteer de tabel opnieuw
doubt-encoding = heeft adressen met letters die misschien verkeerd gelezen zijn, omdat de tekencodering onzeker is
doubt-query = is geëxporteerd met een query die maar een deel van de rijen oplevert ({ $query }); exporteer de volledige tabel
doubt-value-in-header = heeft de waarde `{ $value }` in de koprij, dus misschien staan er records in de koprij; exporteer de tabel met één koprij en één rij per record
doubt-unknown-headers = heeft geen rijen en vooral onbekende koppen, die misschien de waarden van een record zijn; exporteer de tabel met één koprij en één rij per record
doubt-header-repeated = herhaalt in rij { $row } de koppen in plaats van waarden; exporteer de tabel met één koprij en één rij per record
doubt-header-in-every-row = herhaalt de koppen in elke rij, zodat de records niet gelezen worden; exporteer de tabel met één koprij en één rij per record
doubt-record-above = heeft boven de koprij een rij die op een record lijkt (rij { $row }) en niet gelezen wordt; exporteer de tabel met de koprij op de eerste rij
doubt-listing-end = eindigt zonder de laatste regel, dus er ontbreken misschien bestanden; maak de bestandslijst opnieuw
doubt-rows-after =
    `{ $column }` verwijst naar { $rows ->
        [one] 1 rij
       *[other] { $rows } rijen
    } na de laatste (id { $id })
doubt-rows-between = `{ $column }` verwijst naar { $rows } opeenvolgende rijen die er niet in staan
doubt-rows-most = `{ $column }` verwijst naar { $rows } rijen, waarvan er { $missing } niet in staan
doubt-persons-absent = de personen van { $employees } van { $all } medewerkers ontbreken ({ $logins })
doubt-addresses-absent = van { $employees } van { $all } medewerkers is er geen rij ({ $logins })
doubt-companies-absent = de bedrijven van { $employees } van { $all } medewerkers ontbreken
doubt-users-absent =
    de gebruikerslijst bevat { $users ->
        [one] 1 gebruiker die hier ontbreekt
       *[other] { $users } gebruikers die hier ontbreken
    }
doubt-no-address = geen van de { $values } waarden in `email_address` van `Email` bevat een @, dus misschien is het een andere kolom
doubt-other-type = { $rows } rijen in `Email` hebben een ander `type` dan { $type }, hoewel ze een adres bevatten; misschien bevat `type` dus andere gegevens
doubt-next-id = de hoogste id is { $highest }, maar de volgende id in { $place } is { $next }; er ontbreken dus misschien ongeveer { $rows } rijen; exporteer de tabel opnieuw zonder rijlimiet
doubt-missing-part = { $file } is volgens de naam een deel, maar deel { $part } is niet meegestuurd
doubt-subset = { $file } is volgens de naam niet de volledige tabel ({ $word })


## Notes on inputs

# A note on an input, and what the input is if it is not used.
note-warning = waarschuwing: { $note }
input-not-used = niet gebruikt, { $why }
not-recognised-unknown = onbekend
not-recognised-ambiguous = niet eenduidig
not-recognised-headerless = zonder koprij
not-recognised-ignored = overgeslagen
not-recognised-refused = geweigerd
not-recognised-copy = kopie
not-recognised-no-address = geen kolom met e-mailadressen
several-reasons = { $first }; { $second }
either-option = { $first } of { $second }

# Rows that were set aside, with the reason.
rows-one = rij { $row }
rows-range = rijen { $first }-{ $last }
set-aside-rows = { $rows } niet gebruikt ({ $reason }): { $detail }
set-aside-first = { $number } van { $all } rijen niet gebruikt (de eerste: { $rows }, { $reason }): { $detail }
set-aside-all = geen van de { $all } rijen is gebruikt ({ $rows }, { $reason }): { $detail }
set-aside-only = { $number } van { $all } rijen niet gebruikt ({ $rows }, { $reason }): { $detail }
set-aside-width = aantal cellen
set-aside-quote = aanhalingsteken
set-aside-encoding = tekencodering
set-aside-cut-off = afgebroken
set-aside-key = sleutel
set-aside-conflict = tegenstrijdig
set-aside-copy = kopie
set-aside-not-a-record = geen record
aside-unknown-table = de tabel is niet herkend
aside-unknown-cells = { $cells }, niet als tabel herkend
aside-declared-totals = de totaalrij van een gedefinieerde tabel
aside-remark = een opmerking onder een lege rij
aside-header-repeated = de koprij is herhaald
aside-joined-rows = een regeleinde in `{ $header }`: een los aanhalingsteken heeft meerdere rijen in één cel samengevoegd
aside-width = { $found } cellen, maar de koprij heeft er { $expected }
    .layout = { $found } cellen, maar de indeling heeft er { $expected }
    .list = { $found } cellen, maar de koprij heeft er { $expected }
aside-no-header = alleen cellen zonder kop erboven
aside-total = een totaalrij
aside-unreadable-key = `{ $value }` in `{ $header }` kan niet gelezen worden
aside-nothing-in = deze velden zijn allemaal leeg: { $columns }
aside-empty-field = `{ $field }` is leeg
aside-empty-key = de sleutel is leeg
aside-same-row = dezelfde rij als { $place }
aside-same-key = de sleutel { $key } staat ook in { $place }, met andere waarden
aside-cut-off = het bestand eindigt midden in dit record
aside-undecodable = bevat bytes die niet geldig zijn in de tekencodering van het bestand
aside-broken = een regeleinde in een waarde zonder aanhalingstekens splitst dit record
aside-border = tekst loopt over de grens tussen twee kolommen
aside-line-length = de lengte van de regel past niet bij de kolommen
aside-text-after-quote = in deze regel staat tekst na een sluitend aanhalingsteken
aside-quote-never-closed = in deze regel begint een aanhalingsteken dat nooit gesloten wordt
aside-quote-encloses-records = in deze regel begint een aanhalingsteken dat pas in een later record gesloten wordt
aside-not-a-file = beschrijft geen bestand
aside-no-address-column = geen kolom met e-mailadressen

# Inputs that may contain more data.
more-data-file = { $file } kan niet gelezen worden en bevat misschien meer gegevens
more-data-table = { $file } is geen bekende tabel en bevat misschien meer gegevens
more-data-columns = { $file } heeft ook kolommen van `{ $table }`, die niet gelezen worden
more-data-cells = { $file }: { $cells }, geen bekende tabel, misschien met meer gegevens
more-data-cells-without-header = { $file }: { $cells } zonder kop erboven, misschien met meer gegevens
cells-one = de cel { $cell }
cells-in-area = { $number } cellen in { $area }

# Notes on tables and files that were not recognised. The attributes also contain options or commands of this program.
note-copy = gelijk aan { $file } en dus maar één keer gelezen
note-unreadable = kan niet gelezen worden: { $why }
note-about-cells = { $cells } naast de tabellen van het werkblad: { $note }
note-cells-not-read = { $cells } naast de tabel: hoort er niet bij en wordt niet gelezen
note-unknown-table = geen bekende tabel; is het alleen een notitie, dan hoeft u niets te doen; is het een tabel, exporteer die dan opnieuw met kolomkoppen
    .option = geen bekende tabel; is het alleen een notitie, dan hoeft u niets te doen; is het een tabel, exporteer die dan opnieuw met kolomkoppen (`analyze explain exporters` beschrijft dit per programma), of geef de tabel op met --table KIND=FILE, of de kolommen met --layout KIND=FILE:COLUMN,COLUMN als die geen koprij heeft
note-ambiguous = de koprij in rij { $row } past bij { $tables }
    .option = de koprij in rij { $row } past bij { $tables }; kies er een met { $option }
note-headerless = zonder koprij; de { $width } kolommen lijken op die van de query voor { $tables }; exporteer de tabel opnieuw met kolomkoppen
    .option = zonder koprij; de { $width } kolommen lijken op die van de query voor { $tables }; als dit is geëxporteerd, start dan opnieuw met { $option }; zo niet, exporteer de tabel opnieuw met kolomkoppen (`analyze explain exporters` beschrijft dit per programma)
    .options = zonder koprij; de { $width } kolommen lijken op die van de query voor { $tables }; start opnieuw met de optie voor wat is geëxporteerd: { $options }; zo niet, exporteer de tabel opnieuw met kolomkoppen (`analyze explain exporters` beschrijft dit per programma)
note-headers-absent = heet net als `{ $table }`, maar geen enkele rij bevat de koppen ervan ({ $headers }); exporteer de tabel opnieuw met kolomkoppen: { $request }
    .command = heet net als `{ $table }`, maar geen enkele rij bevat de koppen ervan ({ $headers }); exporteer de tabel opnieuw met kolomkoppen (`analyze explain exporters` beschrijft dit per programma): { $request }
    .option = heet net als `{ $table }`, maar geen enkele rij bevat de koppen ervan ({ $headers }), en de kolommen staan niet in de volgorde van de query: { $misfit }; als er geen koprij is, geef de kolommen dan op met --layout KIND=FILE:COLUMN,COLUMN, anders: exporteer de tabel opnieuw met kolomkoppen (`analyze explain exporters` beschrijft dit per programma): { $request }
layout-not-needed = rij { $row } is een koprij, dus --layout is niet nodig; als de tabel niet herkend wordt, geef die dan op met { $option }
layout-misfit = de indeling past niet: { $why }; geef de kolommen op in de volgorde waarin ze zijn geëxporteerd (--layout KIND=FILE:COLUMN,COLUMN), of exporteer de tabel opnieuw met kolomkoppen (`analyze explain exporters` beschrijft dit per programma)
misfit-header = rij { $row } lijkt op een koprij, niet op een record; voeg de namen toe aan het bestand van --aliases of verwijder de rij
misfit-width = de indeling heeft { $columns } kolommen, maar { $rows } van { $all } rijen hebben { $cells } cellen
misfit-column = kolom { $number } (`{ $name }`) { $why }
misfit-mostly-empty = is leeg in { $empty } van { $all } rijen, maar moet dit bevatten: { $wanted }
misfit-row = { $what } in rij { $row }, maar moet dit bevatten: { $wanted }; { $wrong } van { $all } rijen passen niet
misfit-empty = is leeg
misfit-value = bevat `{ $value }`
pattern-number = een geheel getal
pattern-flag = 0 of 1
pattern-date = een datum
pattern-address = een e-mailadres
pattern-words = een tekst met letters
pattern-identifier = de naam van een tabel of kolom
pattern-anything = een tekst
repeated-header = twee kolommen hebben de kop `{ $field }`, dus geen van beide is betrouwbaar
missing-columns = de kolom { $columns } ontbreekt
file-changed = het bestand is tijdens het lezen gewijzigd; start opnieuw als geen programma erin schrijft
listing-unreadable = meer dan { $lines } regels beschrijven geen bestand; maak de bestandslijst opnieuw

# Notes on tables that were read.
note-layout = geen koprij; opgegeven kolommen: { $columns }
    .option = geen koprij; kolommen opgegeven met --layout: { $columns }
note-declared-table = de werkmap definieert de tabel `{ $name }` in { $area }
note-table-next-to-cells = de tabel begint in kolom { $column }, naast andere cellen
note-cells-without-header = { $cells } zonder kop erboven: niet gelezen
note-header-row = de koprij is rij { $row }; de rijen erboven worden niet als gegevens gelezen
note-secret-columns = { $number ->
    [one] { $number } kolom met vertrouwelijke gegevens ({ $columns }) is niet gelezen; laat die voortaan weg
   *[other] { $number } kolommen met vertrouwelijke gegevens ({ $columns }) zijn niet gelezen; laat die voortaan weg
}
note-unneeded-columns = kolommen die niet nodig zijn: { $columns }
note-repeated-header = twee kolommen hebben de kop `{ $field }`, dus geen van beide wordt gelezen; geef ze verschillende koppen
note-lost-rows = { $rows ->
    [one] 1 rij niet gebruikt: { $remedy }
   *[other] { $rows } rijen niet gebruikt: { $remedy }
}
remedy-width = een waarde zonder aanhalingstekens bevat een scheidingsteken of een regeleinde; exporteer de tabel opnieuw met aanhalingstekens om teksten
    .command = een waarde zonder aanhalingstekens bevat een scheidingsteken of een regeleinde; exporteer de tabel opnieuw met aanhalingstekens om teksten (`analyze explain exporters` beschrijft dit per programma)
remedy-quote = een aanhalingsteken in een waarde is niet verdubbeld; exporteer de tabel opnieuw met aanhalingstekens om teksten
    .command = een aanhalingsteken in een waarde is niet verdubbeld; exporteer de tabel opnieuw met aanhalingstekens om teksten (`analyze explain exporters` beschrijft dit per programma)
remedy-encoding = het bestand gebruikt meer dan één tekencodering; exporteer opnieuw als UTF-8, elke query naar een apart bestand
remedy-cut-off = het bestand is afgebroken; controleer of de schijf vrije ruimte heeft en exporteer of kopieer het opnieuw
remedy-key = de sleutel is leeg of beschadigd; exporteer de tabel opnieuw uit de database, niet via een spreadsheet
remedy-conflict = dezelfde sleutel komt twee keer voor met verschillende waarden; stuur van elke tabel één export, alle van dezelfde dag
note-unreadable-cells = { $number ->
    [one] 1 cel in `{ $field }` kan niet gelezen worden, in rij { $row }
   *[other] { $number } cellen in `{ $field }` kunnen niet gelezen worden, de eerste in rij { $row }
}
note-link = cel { $cell } toont `{ $shown }`, maar verwijst naar { $address }; gecontroleerd wordt wat de cel toont
note-links-more = { $number ->
    [one] nog 1 cel verwijst naar een adres dat de cel niet toont
   *[other] nog { $number } cellen verwijzen naar een adres dat ze niet tonen
}
note-rows-not-of-users = { $rows ->
    [one] 1 rij over personen die geen gebruiker zijn, wordt niet gecontroleerd
   *[other] { $rows } rijen over personen die geen gebruiker zijn, worden niet gecontroleerd
}
note-rows-compared = { $rows ->
    [one] 1 rij wordt gelezen om bestandsnamen te vergelijken
   *[other] { $rows } rijen worden gelezen om bestandsnamen te vergelijken
}
note-rows-counted = { $rows ->
    [one] 1 rij wordt geteld en niet afzonderlijk vermeld
   *[other] { $rows } rijen worden geteld en niet afzonderlijk vermeld
}
note-ambiguous-dates = de datums in `{ $field }` kunnen dag-maand of maand-dag zijn en worden dus niet gebruikt; exporteer datums als JJJJ-MM-DD
note-date-logins = { $number ->
    [one] bij 1 gebruiker zijn de initialen een datum, in rij { $row } (`{ $login }`): Excel maakt van initialen als MAR1 een datum; exporteer de tabel opnieuw uit de database, niet via een spreadsheet
   *[other] bij { $number } gebruikers zijn de initialen een datum, de eerste in rij { $row } (`{ $login }`): Excel maakt van initialen als MAR1 een datum; exporteer de tabel opnieuw uit de database, niet via een spreadsheet
}
note-pilcrows = { $number ->
    [one] 1 adres bevat `¶`, in rij { $row }: DBeaver schrijft `¶` voor een regeleinde; het veld in SuperOffice heeft meerdere regels
   *[other] { $number } adressen bevatten `¶`, het eerste in rij { $row }: DBeaver schrijft `¶` voor een regeleinde; het veld in SuperOffice heeft meerdere regels
}

# Notes on text files.
note-encoding-possible = de tekencodering is niet zeker: misschien { $encoding }; als letters er verkeerd uitzien, exporteer dan als UTF-8
    .option = de tekencodering is niet zeker: misschien { $encoding }; als letters er verkeerd uitzien, exporteer dan als UTF-8 of geef de tekencodering op (--encoding FILE={ $encoding })
note-encoding-chosen = de tekencodering is niet zeker: gelezen als { $chosen }, maar { $other } is ook mogelijk; als letters er verkeerd uitzien, exporteer dan als UTF-8
    .option = de tekencodering is niet zeker: gelezen als { $chosen }, maar { $other } is ook mogelijk; als letters er verkeerd uitzien, exporteer dan als UTF-8 of geef de tekencodering op (--encoding FILE={ $other })
note-mixed-encodings = { $lines ->
    [one] twee tekencoderingen door elkaar: 1 regel is niet in { $encoding } en wordt niet gebruikt; exporteer opnieuw als UTF-8, elke query naar een apart bestand
   *[other] twee tekencoderingen door elkaar: { $lines } regels zijn niet in { $encoding } en worden niet gebruikt; exporteer opnieuw als UTF-8, elke query naar een apart bestand
}
note-damage = { $cells ->
    [one] kolom { $column }, 1 cel, in rij { $row }: { $why }
   *[other] kolom { $column }, { $cells } cellen vanaf rij { $row }: { $why }
}
    .named = { $cells ->
        [one] kolom { $column } ({ $name }), 1 cel, in rij { $row }: { $why }
       *[other] kolom { $column } ({ $name }), { $cells } cellen vanaf rij { $row }: { $why }
    }
damage-exponent = Excel heeft lange getallen ingekort (zoals 8,98802E+19), de cijfers zijn verloren; exporteer opnieuw uit de database rechtstreeks naar een bestand of sla op in Excel als Excel-werkmap (.xlsx)
damage-hashes = Excel heeft #### opgeslagen omdat de kolom te smal was; maak de kolom breder en sla opnieuw op, als Excel-werkmap (.xlsx)
damage-letters-lost = vraagtekens vervangen letters (å, ä, ö, ø, æ, é …), zoals in een bestand dat als ASCII is geschreven; exporteer opnieuw in PowerShell met Export-Csv -Encoding UTF8 -NoTypeInformation
damage-mojibake = letters zijn met de verkeerde tekencodering gelezen en weer opgeslagen (Ã¥ in plaats van å); exporteer opnieuw als UTF-8 en open het bestand niet voordat u het verstuurt
damage-replacement = U+FFFD vervangt tekens die een eerder programma niet kon lezen; exporteer opnieuw uit de database, als UTF-8
damage-control = besturingstekens U+0080 tot U+009F, meestal aanhalingstekens van Windows die als Latin-1 zijn opgeslagen; exporteer opnieuw als UTF-8
note-skipped-lines = { $lines ->
    [one] 1 regel overgeslagen ({ $kind }), in rij { $row }
   *[other] { $lines } regels overgeslagen ({ $kind }), de eerste in rij { $row }
}
skipped-blank = leeg
skipped-type-line = typeregel van PowerShell
skipped-separator-line = scheidingstekenregel voor Excel
skipped-dashes = streepjes
skipped-repeated-header = herhaalde koprij
skipped-row-count = aantal rijen
skipped-completion-time = eindtijd
skipped-prompt = opdrachtprompt
skipped-partial-query = query voor een deel van de rijen
skipped-message = melding van de database
skipped-preamble = tekst boven de koprij
note-listing = gelezen als bestandslijst in het formaat van { $program }

# Notes on workbooks and archives.
note-cells-no-result = formules zonder opgeslagen resultaat in { $columns }: de waarden zijn onbekend; open de werkmap in Excel of LibreOffice, laat die berekenen, sla op en stuur opnieuw
note-cells-error = foutwaarden zoals #N/A in { $columns }: de waarden zijn onbekend; verbeter de formules of stuur een export van de waarden
note-cells-lost-digits = gehele getallen van 16 of meer cijfers in { $columns }: een spreadsheet bewaart er 15, dus de laatste cijfers zijn verloren; exporteer de kolom als tekst
column-and-count = kolom { $column } ({ $cells })
note-hidden-rows = { $number ->
    [one] 1 rij verborgen door een filter of met de hand, maar wel gelezen: { $named }
   *[other] { $number } rijen verborgen door een filter of met de hand, maar wel gelezen: { $named }
}
note-hidden-columns = { $number ->
    [one] 1 reeks verborgen kolommen, maar wel gelezen: { $named }
   *[other] { $number } reeksen verborgen kolommen, maar wel gelezen: { $named }
}
note-sheet-hidden = het werkblad is verborgen in de werkmap; de rijen worden gelezen
note-sheet-dialogue = het werkblad is een dialoogvenster zonder rijen en wordt dus niet gelezen
note-sheet-macros = het werkblad is een macroblad zonder rijen en wordt dus niet gelezen
note-sheet-chart = het werkblad is een grafiek zonder rijen en wordt dus niet gelezen
note-sheet-code = het werkblad is een codemodule zonder rijen en wordt dus niet gelezen
note-same-name-in-archive = het archief bevat nog een bestand met dezelfde naam
note-outside-archive = de naam wijst buiten het archief en wordt zonder dat deel getoond
note-read-as-text = geen werkmap, hoewel de naam dat zegt; wordt als tekst gelezen
note-read-as-workbook = een werkmap, hoewel de naam iets anders zegt; wordt als werkmap gelezen

# Notes on users and on the age of the built-in lists.
note-users = Gebruikers die { $kind }: { $users } van { $all }.
    .named = Gebruikers die { $kind }: { $users } van { $all } ({ $names }).
note-unknown-types = De kolom Type van de gebruikerslijst heeft onbekende waarden: { $values }. Deze rijen tellen als gebruikers.
note-users-without-column = `associate` heeft geen kolom `{ $field }`, dus telt in dat opzicht elke rij als gebruiker
note-persons-incomplete = `person` is onvolledig. Voormalige werknemers in de ontbrekende rijen tellen als gebruikers.
note-persons-missing = `person` ontbreekt of is twijfelachtig. Voormalige werknemers zijn niet te herkennen en tellen dus als gebruikers.
note-owners-not-sent = `OwnerContactLink` is niet meegestuurd. De gebruikers van alle bedrijven tellen mee.
note-owners-empty = `OwnerContactLink` is meegestuurd en is leeg. De gebruikers van alle bedrijven tellen mee.
note-owners-incomplete = `OwnerContactLink` is mogelijk onvolledig. De gebruikers van alle bedrijven tellen mee.
note-test-copy = Dit is een export van een testkopie: alle e-mailadressen van gebruikers zijn bij { $domain } of een vergelijkbaar domein. Exporteer de productiedatabase.
note-lists = Lijsten van de e-mailcontrole: { $lists }
note-old-list = De lijst { $list } is van { $day }, meer dan een jaar vóór de nieuwste datum in de exports ({ $newest }). Nieuwere vermeldingen ontbreken; gebruik een nieuwere uitgave van dit programma.

# Notes on changes since an earlier report, and on decisions.
note-other-customer = Het eerdere rapport heeft een ander bedrijf en een ander serienummer, dus telt geen van de bevindingen als opgelost. Is het het juiste bestand?
note-newer-baseline = Het eerdere rapport heeft nieuwere gegevens ({ $then }) dan deze exports ({ $now }). Is het oudere rapport opgegeven?
note-fewer-rows = De tabel `{ $table }` had in het eerdere rapport { $then } rijen en heeft er nu { $now }
note-table-not-sent-again = De tabel `{ $table }` zat in het eerdere rapport en is deze keer niet meegestuurd
note-is-export-complete = { $note }. Is de export volledig?
note-undecided-before = Het eerdere rapport besliste niet over { $requirements }, dus kunnen bevindingen daar als nieuw tellen, hoewel ze er al waren
note-accepted-before = { $findings ->
    [one] 1 bevinding was in het eerdere rapport geaccepteerd. Die telt als open, tenzij het bestand met beslissingen opnieuw wordt opgegeven.
   *[other] { $findings } bevindingen waren in het eerdere rapport geaccepteerd. Ze tellen als open, tenzij het bestand met beslissingen opnieuw wordt opgegeven.
}
    .option = { $findings ->
        [one] 1 bevinding was in het eerdere rapport geaccepteerd. Die telt als open, tenzij het bestand met beslissingen opnieuw wordt opgegeven (--decisions).
       *[other] { $findings } bevindingen waren in het eerdere rapport geaccepteerd. Ze tellen als open, tenzij het bestand met beslissingen opnieuw wordt opgegeven (--decisions).
    }
note-new-users = { $users ->
    [one] 1 nieuwe gebruiker sinds het eerdere rapport: { $names }
   *[other] { $users } nieuwe gebruikers sinds het eerdere rapport: { $names }
}
note-gone-users = { $users ->
    [one] 1 gebruiker staat in het eerdere rapport en niet in deze exports: { $names }. SuperOffice markeert gebruikers als voormalige werknemers en verwijdert ze niet, dus tellen de bevindingen over deze gebruiker niet als opgelost. Is de export volledig?
   *[other] { $users } gebruikers staan in het eerdere rapport en niet in deze exports: { $names }. SuperOffice markeert gebruikers als voormalige werknemers en verwijdert ze niet, dus tellen hun bevindingen niet als opgelost. Is de export volledig?
}
note-rules-not-requested = { $findings ->
    [one] 1 bevinding van het eerdere rapport is weggelaten, omdat niet om de regel is gevraagd
   *[other] { $findings } bevindingen van het eerdere rapport zijn weggelaten, omdat niet om de regels is gevraagd
}
note-unknown-rules = { $findings ->
    [one] 1 bevinding van het eerdere rapport is weggelaten, omdat deze versie de regel niet heeft
   *[other] { $findings } bevindingen van het eerdere rapport zijn weggelaten, omdat deze versie de regels niet heeft
}
note-accepted-without-reason = Geaccepteerd zonder reden, dus zijn de bevindingen nog open: { $decisions }
note-done-but-found = Als gedaan gemarkeerd, maar nog in de exports: { $decisions }
note-nothing-to-apply = Beslissingen om een voorstel over te nemen, maar de bevinding heeft er geen: { $decisions }
note-expired-decisions = Verlopen beslissingen (de bevindingen tellen weer): { $decisions }
note-unused-decisions = Beslissingen die bij geen bevinding van dit rapport horen: { $decisions }
note-decisions-on-fixed = Beslissingen over opgeloste bevindingen (ze kunnen worden verwijderd): { $decisions }
note-conflicting-decisions = Verschillende beslissingen over dezelfde bevinding: { $decisions }
conflicting-decisions = { $used } geldt, niet { $other }
decision-on-finding = { $place } ({ $finding })
decision-on-user = { $place } ({ $rule } van gebruiker { $user })

# Notes on lists of addresses. A reason begins after the name of the file.
note-no-address-column = Geen enkele kolomkop is bekend als kop voor e-mailadressen.
    .option = Geen enkele kolomkop is bekend als kop voor e-mailadressen. Als een kolom adressen bevat, geef de kop dan op met --column.
note-rows-without-address = { $rows ->
    [one] 1 rij zonder adres
   *[other] { $rows } rijen zonder adres
}
note-rows-of-other-type = { $rows ->
    [one] 1 rij met chatnamen of telefoonnummers, niet gecontroleerd
   *[other] { $rows } rijen met chatnamen of telefoonnummers, niet gecontroleerd
}
note-secret-column-ignored = De kolom { $columns } (vertrouwelijk) is niet gelezen. Laat die de volgende keer weg.
note-list-without-header = De lijst heeft geen koprij. Rij { $row } wordt als eerste record gelezen en { $columns } als adressen.
note-columns-not-read = Niet gelezen, hoewel sommige cellen een @ bevatten: { $columns }.
    .option = Niet gelezen, hoewel sommige cellen een @ bevatten: { $columns }. Als dit adressen zijn, geef de kop dan op met --column.
list-unreadable-file = { $file } kan niet gelezen worden
list-unreadable-rows = { $rows ->
    [one] heeft 1 rij die niet gelezen kan worden, rij { $row } ({ $why })
   *[other] heeft { $rows } rijen die niet gelezen kunnen worden, de eerste is rij { $row } ({ $why })
}
list-cells-with-error = { $cells ->
    [one] heeft 1 cel met een fout in plaats van een adres
   *[other] heeft { $cells } cellen met een fout in plaats van een adres
}
list-empty = de lijst bevat geen adres

# Files that are not read. The reason follows the words "not read".
not-read = niet gelezen: { $why }
left-out-macos = een metadatabestand van macOS
left-out-lock = het vergrendelingsbestand van een geopende werkmap; sla de werkmap op en sluit die als de laatste wijzigingen van belang zijn
left-out-browser = een metadatabestand van de bestandsverkenner
left-out-query-log = het logboek van het exportscript
    .command = het logboek van het script van `analyze queries`
left-out-hidden = een verborgen bestand
left-out-link = een koppeling
left-out-mail-signature = de handtekening van een e-mail (S/MIME)
left-out-vcard = een visitekaartje (vCard)
left-out-calendar = een agenda-item
left-out-pgp-signature = een handtekening (PGP)
left-out-pgp-key = een openbare sleutel (PGP)
left-out-certificate = een certificaat
left-out-json-report = een rapport van dit programma, geen export
    .option = een rapport van dit programma, geen export; geef het op met --baseline om ermee te vergelijken
left-out-report = een rapport van dit programma, geen export
    .option = een rapport van dit programma, geen export; alleen de correctielijst (--decisions) en de JSON (--baseline) kunnen opnieuw gebruikt worden
left-out-fix-list = een correctielijst van dit programma, geen export
    .option = een correctielijst van dit programma, geen export; geef de lijst op met --decisions om de beslissingen te gebruiken
left-out-report-table = een tabel van een rapport van dit programma, geen export
    .option = een tabel van een rapport van dit programma, geen export; alleen de correctielijst (--decisions) en de JSON (--baseline) kunnen opnieuw gebruikt worden
left-out-html-text = een tekst in HTML zonder tabel
left-out-picture = een afbeelding in de tekst van de e-mail
left-out-forwarded-message = een doorgestuurd bericht zonder bijlagen
left-out-forwarded-mail = een doorgestuurde e-mail zonder bijlagen
left-out-winmail = het formaat van een e-mail (winmail.dat) zonder bijlagen
left-out-outlook-item = een Outlook-item dat geen e-mail is, zonder bijlagen
left-out-signature-of-mail = de handtekening van de e-mail
left-out-pgp-version = de PGP-versie
left-out-delivery-report = een afleveringsrapport
left-out-read-receipt = een leesbevestiging
left-out-spam-report = een spamrapport
left-out-mail-header = de koptekst van een andere e-mail
left-out-not-a-file = geen bestand en geen map
left-out-link-name = een koppeling; geef die op de opdrachtregel op om die te lezen

# Files and sheets that are refused: the cause, and what to do. The attributes also contain technical causes, or options and commands of this program.
refused-archive-empty = een archief zonder bestanden; pak het opnieuw in
refused-archive-password = beveiligd met een wachtwoord; pak het met het wachtwoord uit in de map en start opnieuw
refused-archive-packing = ingepakt op een manier die niet wordt ondersteund; pak het uit in de map en start opnieuw
    .cause = ingepakt op een manier die niet wordt ondersteund ({ $cause }); pak het uit in de map en start opnieuw
refused-archive-compression = een niet-ondersteunde compressie in het archief ({ $method }); pak het opnieuw in met Deflate, de standaardmethode, of pak het uit in de map
refused-archive-damaged = een beschadigd of onvolledig archief; kopieer of download het opnieuw
    .cause = een beschadigd of onvolledig archief ({ $cause }); kopieer of download het opnieuw
refused-split-archive = een deel van een gesplitst zip-archief; zet alle delen in één map, pak ze samen uit, bijvoorbeeld met 7-Zip, en geef de map met de uitgepakte bestanden op
refused-too-many-members = bevat meer dan { $files } bestanden; stuur alleen de exports
refused-member-damaged = een beschadigd of onvolledig bestand in een archief; pak het archief opnieuw in
    .cause = een beschadigd of onvolledig bestand in een archief ({ $cause }); pak het archief opnieuw in
refused-bomb = wordt bij het uitpakken ruim 200 keer zo groot, wat bij geen export voorkomt, en wordt dus niet gelezen; stuur het uitgepakt
refused-archives-too-large = alle archieven samen zijn uitgepakt meer dan 2 GB; stuur de exports uitgepakt
refused-document = { $what }, geen tabel; { $remedy }
refused-text-document = { $what }, geen tekstabel; { $remedy }
remedy-export = exporteer de tabel zelf als .csv of .xlsx
remedy-unpack = pak het uit in de map en start opnieuw
remedy-query = voer het script dat u hebt gekregen uit op de database en stuur de exports
    .command = voer het script van `analyze queries` uit op de database en stuur de exports
remedy-remove = verwijder het uit de map
remedy-save-again = open het in Excel of LibreOffice en sla het op als .xlsx
remedy-save-in-excel = open het in Excel en sla het op als Excel-werkmap (.xlsx)
remedy-choose-csv = kies CSV als uitvoerformaat van het programma, bijvoorbeeld `--csv` in psql
format-pdf = een pdf-document
format-png = een PNG-afbeelding
format-jpeg = een JPEG-afbeelding
format-gif = een GIF-afbeelding
format-tiff = een TIFF-afbeelding
format-webp = een WebP-afbeelding
format-heic = een HEIC-afbeelding
format-parquet = een Parquet-bestand
format-seven-zip = een 7z-archief
format-rar = een RAR-archief
format-xz = een xz-archief
format-zstandard = een Zstandard-archief
format-bzip2 = een bzip2-archief
format-cabinet = een CAB-archief
format-tar = een tar-archief
format-outlook-data = een Outlook-gegevensbestand
format-sqlite = een SQLite-database
format-backup = een back-up van SQL Server
format-access = een Access-database
format-program = een programma
format-excel-2 = een werkmap van Excel 2
format-excel-3 = een werkmap van Excel 3
format-excel-4 = een werkmap van Excel 4
format-office = een Word-, PowerPoint- of Visio-document
format-open-document = een OpenDocument-bestand dat geen spreadsheet is
format-old-office = een oud Office-document dat geen werkmap is
format-html = een webpagina (HTML), wat de naam ook zegt
format-xml-spreadsheet = een XML-spreadsheet van Excel 2003
format-sylk = een SYLK-spreadsheet
format-dif = een DIF-spreadsheet
format-dbase = een dBASE-tabel
format-xml = een XML-document
format-json = een JSON-document
format-rtf = een RTF-document
format-boxed = een tabel die met lijnen voor het scherm is getekend
refused-protected-ods = de werkmap is beveiligd met een wachtwoord; open die in LibreOffice met het wachtwoord, kies Bestand > Opslaan als, schakel het opslaan met wachtwoord uit, sla op onder een nieuwe naam en stuur dat bestand
refused-apple-numbers = een document van Apple Numbers; open het in Numbers, exporteer het als CSV of Excel en stuur dat bestand
refused-protected-workbook = de werkmap is beveiligd met een wachtwoord; open die in Excel, verwijder het wachtwoord onder Bestand > Info > Werkmap beveiligen > Versleutelen met wachtwoord, sla op en stuur dat bestand
refused-protected-office = een Office-bestand dat met een wachtwoord is beveiligd; open het in Excel, verwijder het wachtwoord onder Bestand > Info > Werkmap beveiligen > Versleutelen met wachtwoord, sla op en stuur dat bestand
refused-workbook-damaged = de werkmap is beschadigd of onvolledig; kopieer of download die opnieuw, of open die in Excel of LibreOffice en sla op als .xlsx onder een nieuwe naam
    .cause = de werkmap is beschadigd of onvolledig ({ $cause }); kopieer of download die opnieuw, of open die in Excel of LibreOffice en sla op als .xlsx onder een nieuwe naam
refused-workbook-too-large = de werkmap is uitgepakt groter dan welke export ook en wordt dus niet gelezen; exporteer elke tabel als .csv
    .cause = de werkmap is uitgepakt { $size }, meer dan welke export ook, en wordt dus niet gelezen; exporteer elke tabel als .csv
refused-workbook-unreadable = de werkmap is beschadigd of van een soort die hier niet gelezen kan worden; open die in Excel of LibreOffice, sla op als .xlsx onder een nieuwe naam en stuur dat bestand
    .cause = de werkmap is beschadigd of van een soort die hier niet gelezen kan worden ({ $cause }); open die in Excel of LibreOffice, sla op als .xlsx onder een nieuwe naam en stuur dat bestand
refused-cell-outside = het werkblad is beschadigd: het bevat een cel { $cell }, die geen werkblad kan hebben; open de werkmap in Excel of LibreOffice, sla op als .xlsx onder een nieuwe naam en stuur dat bestand
refused-cell-order = het werkblad is beschadigd: cel { $cell } staat na een latere rij; open de werkmap in Excel of LibreOffice, sla op als .xlsx onder een nieuwe naam en stuur dat bestand
refused-cell-twice = het werkblad is beschadigd: cel { $cell } is dubbel of in de verkeerde volgorde opgeslagen; open de werkmap in Excel of LibreOffice, sla op als .xlsx onder een nieuwe naam en stuur dat bestand
refused-sheet-too-many-cells = het werkblad bevat uitgepakt meer cellen dan welke export ook en wordt dus niet gelezen; exporteer de tabel als .csv
refused-sheet-too-much-row = het werkblad bevat uitgepakt meer tekst in één rij dan welke export ook en wordt dus niet gelezen; exporteer de tabel als .csv
refused-sheet-too-much-text = het werkblad bevat uitgepakt meer tekst dan welke export ook en wordt dus niet gelezen; exporteer de tabel als .csv
refused-not-a-workbook = de inhoud is geen werkmap; exporteer de tabel opnieuw als .csv of .xlsx
refused-nested-archive = een archief in een archief in een archief wordt niet geopend; pak het uit in de map en start opnieuw
refused-nested-mail = een e-mail in een e-mail in een e-mail wordt niet geopend; sla de bijlagen ervan op in de map en start opnieuw
refused-unsearchable = kan niet doorzocht worden; zorg voor leesrechten en start opnieuw
    .cause = kan niet doorzocht worden ({ $cause }); zorg voor leesrechten en start opnieuw
refused-unreadable = kan niet gelezen worden; controleer of het bestand volledig is en of u leesrechten hebt
    .cause = kan niet gelezen worden ({ $cause }); controleer of het bestand volledig is en of u leesrechten hebt
refused-in-use = kan niet gelezen worden; het is geopend in een ander programma; sluit het daar, bijvoorbeeld de werkmap in Excel, en start opnieuw
    .cause = kan niet gelezen worden ({ $cause }); het is geopend in een ander programma; sluit het daar, bijvoorbeeld de werkmap in Excel, en start opnieuw
refused-read-error = kan niet tot het einde gelezen worden ({ $cause }); controleer of het bestand volledig en niet vergrendeld is
refused-changed = is tijdens het lezen gewijzigd; wacht tot het volledig geschreven is en start opnieuw
refused-no-bytes = leeg, 0 bytes; exporteer de tabel opnieuw (ook een lege tabel heeft een koprij)
refused-blank = het bestand is leeg; exporteer de tabel opnieuw (ook een lege tabel heeft een koprij)
refused-mailbox = een mailboxbestand met meerdere e-mails; sla de bijlagen op in de map
refused-package-damaged = een archief of werkmap, beschadigd of onvolledig; kopieer of download het opnieuw
    .cause = een archief of werkmap, beschadigd of onvolledig ({ $cause }); kopieer of download het opnieuw
refused-office-damaged = een oud Office-bestand, beschadigd of onvolledig; kopieer of download het opnieuw
    .cause = een oud Office-bestand, beschadigd of onvolledig ({ $cause }); kopieer of download het opnieuw
refused-web-archive = een webpagina die als één bestand (.mht) is opgeslagen, geen tabel; open het in Excel en sla het op als Excel-werkmap (.xlsx)
refused-outlook-damaged = een Outlook-bericht, beschadigd of onvolledig; sla het bericht opnieuw op
    .cause = een Outlook-bericht, beschadigd of onvolledig ({ $cause }); sla het bericht opnieuw op
refused-outlook-part = een Outlook-bericht met een beschadigd deel; sla het bericht opnieuw op
refused-attachment-empty = een bijlage zonder inhoud; sla het bericht opnieuw op
refused-attachment-damaged = een bijlage, beschadigd of onvolledig; sla het bericht opnieuw op
refused-attachment-cut-off = een bijlage, beschadigd of afgebroken; sla de volledige e-mail opnieuw op
refused-attachment-uuencode = een bijlage in de tekst van de e-mail (uuencode), beschadigd of afgebroken; sla de volledige e-mail opnieuw op
refused-mail-part = een afgebroken deel van een e-mail; sla de volledige e-mail opnieuw op
refused-outlook-no-attachments = een Outlook-bericht zonder bijlagen; als de exports achter een link staan, download ze dan naar de map
refused-mail-no-attachments = een e-mail zonder bijlagen; als de exports achter een link staan, download ze dan naar de map
refused-only-a-link = alleen een link naar een bestand, niet het bestand zelf; download het bestand naar de map
refused-embedded-object = een object van een ander programma in het bericht; stuur de export als bestand
refused-mail-damaged = een beschadigde e-mail; sla de bijlagen op in de map
refused-mail-too-large = een e-mail van meer dan 512 MB; sla de bijlagen op in de map
refused-winmail-damaged = een winmail.dat van Outlook, beschadigd of afgebroken; vraag de afzender de e-mail opnieuw te sturen als platte tekst of HTML in plaats van RTF
refused-winmail-object = een e-mail of een object in een winmail.dat van Outlook, dat niet gelezen kan worden; open de e-mail in Outlook en sla de bijlagen op in de map
refused-mail-piece = een van meerdere delen van een grote e-mail; open de e-mail in het e-mailprogramma en sla de bijlagen op in de map
refused-smime-detached = alleen de handtekening van een e-mail (S/MIME), niet de e-mail zelf; verwijder de handtekening uit de map
refused-smime-signed = een ondertekende e-mail (S/MIME) met de inhoud in de handtekening; open die in het e-mailprogramma en sla de bijlagen op in de map
refused-smime-encrypted = een versleutelde e-mail (S/MIME), die alleen de ontvanger kan openen; open die in het e-mailprogramma en sla de bijlagen op in de map
refused-smime-compressed = een gecomprimeerde e-mail (S/MIME); open die in het e-mailprogramma en sla de bijlagen op in de map
refused-pgp = versleuteld met PGP; ontsleutel het, bijvoorbeeld in het e-mailprogramma, en sla de bestanden op in de map
refused-pgp-text = een tekst in een PGP-handtekening; verwijder de handtekening, bijvoorbeeld met `gpg --decrypt`, en sla het bestand op in de map

# Text files that are refused.
refused-too-damaged = meer dan { $records } records zijn beschadigd (het eerste: { $first }); exporteer de tabel opnieuw, als CSV met alle teksten tussen aanhalingstekens, of als XLSX
refused-long-line = regel { $line } is langer dan { $size } MB, dus het bestand is geen tabel; exporteer de tabel opnieuw als CSV
refused-second-result = een tweede resultaat met andere kolommen begint op rij { $row }; exporteer elke query naar een apart bestand
refused-sql-error = een SQL-foutmelding in plaats van gegevens: "{ $text }"; verbeter de query en exporteer opnieuw
refused-utf-32 = het bestand is in UTF-32, wat niet wordt ondersteund; sla het op als UTF-8
refused-joined-utf-16 = { $lines ->
    [one] twee tekencoderingen in één bestand: 1 regel is in UTF-16, de regels ervoor in losse bytes, zoals UTF-8; exporteer opnieuw, elke query naar een apart bestand in UTF-8
   *[other] twee tekencoderingen in één bestand: { $lines } regels zijn in UTF-16, de regels ervoor in losse bytes, zoals UTF-8; exporteer opnieuw, elke query naar een apart bestand in UTF-8
}
refused-joined-bytes = { $lines ->
    [one] twee tekencoderingen in één bestand: 1 regel is in losse bytes, de regels ervoor in UTF-16; exporteer opnieuw, elke query naar een apart bestand in UTF-8
   *[other] twee tekencoderingen in één bestand: { $lines } regels zijn in losse bytes, de regels ervoor in UTF-16; exporteer opnieuw, elke query naar een apart bestand in UTF-8
}
refused-binary = binaire gegevens, geen tekst; exporteer de tabel opnieuw als .csv of .xlsx
refused-encoding = de tekencodering is niet duidelijk (misschien { $encodings }); exporteer als UTF-8
    .option = de tekencodering is niet duidelijk (misschien { $encodings }); exporteer als UTF-8, of geef de tekencodering op (--encoding FILE=cp850)
either-encoding = { $first } of { $second }
refused-no-rows = geen enkele regel lijkt op een rij van een tabel; exporteer de tabel als CSV met een koprij
refused-separator = het scheidingsteken tussen de cellen is niet duidelijk; exporteer de tabel als CSV met een koprij en aanhalingstekens om teksten
    .command = het scheidingsteken tussen de cellen is niet duidelijk; exporteer de tabel als CSV met een koprij en aanhalingstekens om teksten (`analyze explain exporters` toont de stappen per programma)
refused-separators = het scheidingsteken tussen de cellen is niet duidelijk ({ $first } of { $second }); exporteer de tabel met een koprij en aanhalingstekens om teksten, of voeg `sep=;` (met het juiste teken) toe als eerste regel
    .command = het scheidingsteken tussen de cellen is niet duidelijk ({ $first } of { $second }); exporteer de tabel met een koprij en aanhalingstekens om teksten (`analyze explain exporters` toont de stappen per programma), of voeg `sep=;` (met het juiste teken) toe als eerste regel
separator-tab = tab
separator-space = spatie
separator-none = niets
refused-two-exports = de cellen zijn aan het begin gescheiden door { $first } en verderop door { $second }, dus bevat het bestand twee exports; exporteer elk naar een apart bestand
refused-format-objects = opmaakobjecten van PowerShell in plaats van gegevens; laat Format-Table of Format-List weg en exporteer opnieuw in PowerShell met Export-Csv -Encoding UTF8 -NoTypeInformation
refused-wrapped-lines = regels zijn afgebroken, zodat geen enkele regel een heel record bevat; exporteer opnieuw met sqlcmd -W -s";" -w 65535 -u, zonder -h -1, of in SQL*Plus met SET MARKUP CSV ON vóór SPOOL

# Subjects of findings that have neither a login nor a name.
subject-traveller = Travel-record { $id }
subject-associate = gebruikers-id { $id }
subject-satellite = satelliet { $id }
subject-database = database
subject-table = tabel { $table }
subject-plan = plan { $plan }
subject-all-plans = alle plannen
subject-attachment = bijlage { $id }
subject-large-attachments = bijlagen die te groot zijn
subject-projects = actieve projecten
subject-extra-tables = extra tabellen
subject-document = document { $id }
subject-missing-files = documenten zonder bestand
subject-file = bestand { $path }
subject-large-files = bestanden die te groot zijn
subject-marketing-licences = licenties voor Marketing
subject-archive = documentarchief { $id }

# A note on files next to the folders of customers.
note-customer-unknown = Niet gelezen, omdat de klant niet bekend is: { $files }. Verplaats elk bestand naar de map van de klant.

# The verdict of one requirement of a customer, with its numbers of findings.
verdict-with-counts = { $verdict }: { $counts }
verdict-count = { $number } { $verdict }


## Words of reports: verdicts, severities, defects

verdict-fail = op te lossen
    .short = op te lossen
verdict-unknown = niet gecontroleerd
    .short = niet gecontroleerd
verdict-review = te controleren
    .short = te controleren
verdict-pass = voldaan
    .short = voldaan
verdict-not-applicable = niet van toepassing
    .short = n.v.t.
    .abbreviation = n.v.t.

overall-not-ready = niet klaar
overall-undecided = onbeslist
overall-ready-with-reviews = klaar na controle
overall-ready = klaar
overall-could-not-run = niet uitgevoerd

severity-info = ter informatie
severity-prepare = voor te bereiden
severity-kept = wordt vanzelf opgelost

status-new = nieuw
status-open = open
status-accepted = geaccepteerd
status-fixed = opgelost
status-unchecked = niet opnieuw gecontroleerd
status-since = { $status } sinds { $day }

fix-auto = zeker
fix-confirm = te bevestigen
fix-manual = uit te zoeken

yes = ja
no = nee

decision-accept = accepteren
    .synonyms = geaccepteerd | aanvaard | akkoord | in orde | goedgekeurd | goedkeuren | toestaan | zo laten | laten zoals het is | negeren
decision-apply = voorstel overnemen
    .synonyms = overnemen | voorstel toepassen | toepassen | bevestigen | bevestigd | wijzigen
decision-reject = niet accepteren
    .synonyms = moet worden opgelost | afwijzen | afgewezen | niet akkoord | niet geaccepteerd | nee | oplossen | op te lossen
decision-later = later
    .synonyms = uitgesteld | uitstellen | wachten | nog niet | nog open | open
decision-done = gedaan
    .synonyms = klaar | opgelost | verholpen | afgehandeld | gecorrigeerd | gewijzigd | afgerond | voltooid
done-yes = ja
    .synonyms = j | waar | gedaan | klaar
done-no = nee
    .synonyms = n | onwaar | open | nog niet
done-still-found = als gedaan gemarkeerd, maar nog aanwezig

decision-until = { $decision } tot en met { $day }
decision-until-word = tot en met | tot
decision-with-owner = { $decision }, door { $owner }
decision-with-reason = { $decision }: { $reason }
decision-with-owner-and-reason = { $decision }, door { $owner }: { $reason }
decision-owner = wie doet het: { $owner }

keep = houdt het adres
keep-because = houdt het adres: { $reason }
keep-sentence = { $name } behouden.
keep-sentence-because = { $name } behouden: { $reason }.

place = { $file } rij { $row }
place-rows = { $file } rijen { $rows }
place-more = { $file } rij { $row } en nog { $more }

difference-case = hoofdletters
difference-space = spaties
difference-nbsp = een vaste spatie
difference-tab = een tab
difference-line-break = een regeleinde
difference-invisible = een onzichtbaar teken
difference-direction = een teken voor de schrijfrichting
difference-entity = een HTML-entiteit
difference-prefix = een voorvoegsel zoals "mailto:"
difference-percent = procentcodering
difference-hyperlink = een hyperlink
difference-wrapper = haakjes of andere tekens om het adres
difference-comment = een opmerking
difference-separator = een scheidingsteken aan het einde
difference-quotes = aanhalingstekens
difference-width = tekens van volle breedte
difference-composition = de schrijfwijze van accenten
difference-idna = de schrijfwijze van het domein
difference-trailing-dot = een punt aan het einde
difference-plus-tag = het deel na de +
difference-dots = punten vóór de @
difference-provider-twin = een ander domein van dezelfde provider
difference-subdomain-user = het subdomein
group-member = groep { $group }, { $member } van { $size }
match-exact = gelijk
match-person = aan dezelfde persoon gekoppeld
match-look-alike = zien er hetzelfde uit
match-except = gelijk, afgezien van { $differences }
group-equal-except = groep { $group }, { $member } van { $size }, gelijk, afgezien van { $differences }

hidden-space = [onzichtbare spatie]
hidden-tab = [tab]
hidden-line-break = [regeleinde]
hidden-character = [onzichtbaar teken]

rule-count = { $rule } ({ $number })
rule-names = { $rule } ({ $number }): { $names }
records-checked = { $number ->
    [one] 1 record gecontroleerd, niets gevonden
   *[other] { $number } records gecontroleerd, niets gevonden
}
accepted-count = { $number } geaccepteerd
only-checked = Alleen gecontroleerd: { $rules }


## Columns

column-accepted = geaccepteerd
column-action = wat te doen
column-change-to = wijzigen in
column-checked = gecontroleerd
column-company = bedrijf
column-customer = klant
column-data-of = gegevens van
column-decision = beslissing
column-decision-reason = reden
column-documentation = documentatie (in het Engels)
column-done = gedaan
column-error = fout
column-fails = op te lossen
column-field = veld
column-file = bestand
column-finding = bevinding
column-fix = hoe zeker
column-group-id = groep-id
column-matched-by = waarom één groep
column-group-size = groepsgrootte
column-how = wat te doen
column-how-to-fix = hoe u het oplost
column-info = ter informatie
column-keep = behouden
column-keep-reason = waarom deze gebruiker
column-login = initialen
column-member = lid
column-members = leden
column-message = toelichting
column-name = naam
column-newest-date = nieuwste datum
column-notes = opmerkingen
column-now = nu
column-number = aantal
column-owner = wie doet het
column-prepare-or-info = voorbereiden of informatie
column-reason = reden
column-requirement = vereiste
column-result = resultaat
column-reviews = te controleren
column-row = rij
column-rows = rijen
column-rule = regel
column-serial = serienummer
column-set-aside = niet gebruikt
column-severity = resultaat
column-sheet = blad
column-since = sinds
column-status = status
column-suggestion = wijzigen in
column-table = tabel
column-title = titel
column-to-check = te controleren
column-to-do = wat te doen
column-to-fix = op te lossen
column-used = gebruikt
column-user-id = gebruikers-ID
column-users = gebruikers
column-value = nu
column-values = waarden
column-verdict = resultaat
column-what-is-wrong = toelichting
column-where = plaats
column-who = wie
column-why = toelichting
column-why-it-matters = waarom het belangrijk is
column-address = adres


## Summary and next steps

migration = Migratie naar SuperOffice CRM Online

answer-not-ready = Niet klaar voor SuperOffice CRM Online
    .short = Niet klaar
answer-undecided = Nog niet beslist of u klaar bent voor SuperOffice CRM Online
    .short = Nog niet beslist
answer-ready = Klaar voor SuperOffice CRM Online
    .short = Klaar
answer-addresses-to-fix = Adressen om te corrigeren
answer-addresses-to-check = Adressen om te controleren
answer-addresses-fine = Niets gevonden
answer = { $answer }.
answer-details = { $answer }. { $details }

findings-block = { $fails ->
    [one] 1 bevinding houdt de migratie tegen.
   *[other] { $fails } bevindingen houden de migratie tegen.
}
findings-block-users = { $fails ->
    [one] 1 bevinding houdt de migratie tegen.
   *[other] { $fails } bevindingen houden de migratie tegen.
} Betrokken gebruikers: { $users } van { $total }.
requirements-without-data = { $number ->
    [one] Voor 1 vereiste ontbreken gegevens.
   *[other] Voor { $number } vereisten ontbreken gegevens.
}
not-all-checked = Niet alle vereisten zijn gecontroleerd.
no-blocker-so-far = Tot nu toe houdt geen enkele bevinding de migratie tegen.
accepted-remain = Geaccepteerde bevindingen blijven bestaan.
check-first = { $reviews ->
    [one] Controleer eerst 1 bevinding.
   *[other] Controleer eerst { $reviews } bevindingen.
}
not-checked-completely = Niet volledig gecontroleerd: { $requirements }.
addresses-checked = { $checked ->
    [one] 1 adres gecontroleerd: { $fails } op te lossen, { $reviews } te controleren.
   *[other] { $checked } adressen gecontroleerd: { $fails } op te lossen, { $reviews } te controleren.
}

customer-and-serial = { $company }, serienummer { $serial }
customer-only-serial = Bedrijf onbekend, serienummer { $serial }
customer-unknown = De exports noemen de klant niet
serial-number = Serienummer { $serial }
data-of = Gegevens van { $day }
out-of-scope = { $users ->
    [one] 1 van { $total } gebruikers telt niet mee.
   *[other] { $users } van { $total } gebruikers tellen niet mee.
}
pseudonyms = Namen, initialen en het deel van adressen vóór de @ zijn vervangen door pseudoniemen.
progress = { $new } nieuw, { $open } open, { $fixed } opgelost
progress-unchecked = { $new } nieuw, { $open } open, { $fixed } opgelost, { $unchecked } niet opnieuw gecontroleerd
since-earlier-report = Sinds het eerdere rapport ({ $verdict }): { $progress }.
since-earlier-report-of = Sinds het eerdere rapport ({ $verdict }, gegevens van { $day }): { $progress }.
configuration-used = Overgenomen uit { $file }: { $settings }.
configuration-unused = Uit { $file } is niets overgenomen.
not-requested = Niet gecontroleerd, omdat er niet om is gevraagd: { $requirements }.

doer-database = Databasebeheerder
doer-administrator = SuperOffice-beheerder
doer-support = SuperOffice Support
doer-supplier = Leverancier van de add-on
doer-consultant = Consultant

step-send = { $number ->
    [one] Stuur 1 ontbrekende export op.
   *[other] Stuur { $number } ontbrekende exports op.
}
step-ask = { $number ->
    [one] Vraag om 1 ontbrekende export.
   *[other] Vraag om { $number } ontbrekende exports.
}
step-send-optional = { $number ->
    [one] Daarnaast is 1 export optioneel: stuur die mee als u kunt. Die is alleen nodig voor aanbevelingen.
   *[other] Daarnaast zijn { $number } exports optioneel: stuur ze mee als u kunt. Ze zijn alleen nodig voor aanbevelingen.
}
step-still-unchecked = Zonder die exports wordt het volgende niet gecontroleerd: { $requirements }.
step-ask-optional = { $number ->
    [one] Daarnaast is 1 export alleen nodig voor aanbevelingen.
   *[other] Daarnaast zijn { $number } exports alleen nodig voor aanbevelingen.
}
step-fix = { $number ->
    [one] Los de bevinding op die de migratie tegenhoudt.
   *[other] Los { $number } bevindingen op die de migratie tegenhouden.
}
step-fix-other = { $number ->
    [one] Los de andere bevinding op die de migratie tegenhoudt.
   *[other] Los de andere { $number } bevindingen op die de migratie tegenhouden.
}
step-fix-kept = { $number ->
    [one] Daarnaast wordt er 1 vanzelf opgelost zodra de bevinding waarnaar die verwijst, is opgelost.
   *[other] Daarnaast worden er { $number } vanzelf opgelost zodra de bevindingen waarnaar ze verwijzen, zijn opgelost.
}
step-fix-addresses = { $number ->
    [one] Los 1 bevinding op.
   *[other] Los { $number } bevindingen op.
}
step-safe = { $number ->
    [one] Bij 1 daarvan is de correctie zeker.
   *[other] Bij { $number } daarvan is de correctie zeker.
}
step-check = { $number ->
    [one] Controleer 1 bevinding. Die houdt de migratie niet tegen, maar de gebruiker kan daarna problemen hebben.
   *[other] Controleer { $number } bevindingen. Ze houden de migratie niet tegen, maar gebruikers kunnen daarna problemen hebben.
}
    .short = { $number ->
        [one] Controleer 1 bevinding. Die houdt de migratie niet tegen.
       *[other] Controleer { $number } bevindingen. Ze houden de migratie niet tegen.
    }
step-check-addresses = { $number ->
    [one] Controleer 1 bevinding.
   *[other] Controleer { $number } bevindingen.
}
step-support = { $number ->
    [one] Vraag SuperOffice Support om hulp bij 1 bevinding ({ $rules }). Dat kost tijd, dus vraag het nu.
   *[other] Vraag SuperOffice Support om hulp bij { $number } bevindingen ({ $rules }). Dat kost tijd, dus vraag het nu.
}
step-support-travel = Ook voor "{ CAPITAL(user-on-travel) }" kan hulp nodig zijn: zie de rij.
step-supplier = Vraag de leverancier nu of de add-on nog nodig is (bevinding: { $rules }). Een antwoord kan tijd kosten.
step-mail = Vraag de e-mailbeheerder en degene die het aanmelden beheert (meestal IT) nu de e-maildomeinen voor te bereiden (bevindingen: { $rules }). Wijzigingen van e-maildomeinen kunnen dagen duren.
step-decide = { $number ->
    [one] Beslis of 1 bevinding mag blijven zoals die is; vraag bij twijfel de stuurgroep. Vul de beslissing en de reden in op het blad "{ sheet-to-do }".
   *[other] Beslis welke van de { $number } bevindingen mogen blijven zoals ze zijn; vraag bij twijfel de stuurgroep. Vul elke beslissing en de reden in op het blad "{ sheet-to-do }".
}
step-check-exports = Controleer de nieuwe exports en vergelijk ze met dit rapport.
step-check-again = Controleer de gegevens opnieuw na de correcties.

missing-data = Ontbrekende gegevens: graag opsturen
request-needed = { $missing }. Nodig voor: { $requirements }
request-optional = { $missing }. Alleen voor aanbevelingen: { $requirements }
optional-tables = Alleen nodig voor aanbevelingen: { $tables }.
optional-unchecked = Zonder deze exports wordt het volgende niet gecontroleerd: { $requirements }.
optional-incomplete = Het volgende wordt maar gedeeltelijk gecontroleerd: { $requirements }.
check-inputs = Controleer deze bestanden
more-notes = en nog { $number } in de lijst van de bestanden

terms = Begrippen
term-satellite = Satelliet: een aparte database op een andere vestiging, die met de centrale database repliceert. Bij de migratie mag geen satelliet in gebruik zijn.
term-travel = Travel: een kopie van de database op een laptop. Bij de migratie mag niemand Travel gebruiken.
term-sentry-addon = Sentry-add-on: een add-on op maat die in de tabel UserPreference is geregistreerd. De Online Migration Tool gaat niet verder zolang er een is geregistreerd.
term-user-plan = Gebruikersplan: wat een gebruiker in SuperOffice mag gebruiken. In CRM Online heeft elke gebruiker precies één gebruikersplan. Licenties van oudere versies zijn geen gebruikersplannen.
term-primary-tenant = Primaire tenant: het bedrijf waar een adres het eerst in CRM Online is gebruikt, als meerdere bedrijven het gebruiken. Alleen de beheerder van dat bedrijf kan de gebruikersnaam wijzigen.


## Workbook

sheet-to-do = Te doen
sheet-summary = Overzicht
sheet-how-to-fix = Uitleg
sheet-groups = groepen

to-do-heading = Te doen: { $fails } op te lossen, { $reviews } te controleren
to-do-heading-prepare = Te doen: { $fails } op te lossen, { $reviews } te controleren, { $preparations } voor te bereiden

to-do-heading-kept = { $heading }; { $kept ->
    [one] daarnaast wordt er 1 vanzelf opgelost
   *[other] daarnaast worden er { $kept } vanzelf opgelost
}
to-do-nothing = Niets te doen
to-do-instructions = Doe wat in de kolom "{ column-how }" staat en kies "{ done-yes }" in de kolom "{ column-done }" zodra het is afgerond. Staat in de rij dat u de bevinding accepteert, of mag een waarde blijven zoals die is, kies dan "{ decision-accept }" in de kolom "{ column-decision }" en vul de reden in; "{ done-yes }" is dan niet nodig. Vraag het aan de consultant voordat u een bevinding met het resultaat "{ verdict-fail }" accepteert. Laat rijen met "{ severity-kept }" leeg, tenzij u de bevinding accepteert die daar wordt genoemd: accepteer dan ook die rijen. Als de waarde in de kolom "{ column-change-to }" juist is, kunt u dat met "{ decision-apply }" bevestigen; de waarde moet nog wel in SuperOffice worden ingevoerd. Deze werkmap wijzigt niets in SuperOffice. Sla de werkmap op en stuur die terug. Het blad "{ sheet-summary }" legt de beslissingen uit. Het blad "{ sheet-how-to-fix }" legt elke bevinding uit.
to-do-see = Zie ook: { $findings }.
to-do-see-finding = { $user } ("{ $title }")
choose-done = Kies "{ done-yes }" als u hebt gedaan wat in deze rij staat.
choose-decision = Kies uit: { $words }. Accepteert u tijdelijk, schrijf dan bijvoorbeeld "{ $example }" en klik op Ja als Excel iets vraagt. Vul de reden in de volgende kolom in.

legend = Beslissingen
legend-done = De kolom "{ column-done }": "{ done-yes }" betekent dat u hebt gedaan wat in de rij staat en dat het is afgerond; het is niet genoeg dat u iemand iets hebt gevraagd. De volgende controle laat zien of de bevinding echt is opgelost. Op de andere bladen kiest u in plaats daarvan "{ decision-done }" in de kolom "{ column-decision }". In de kolom "{ column-owner }" kunt u invullen wie het werk doet.
legend-kept = Rijen met "{ severity-kept }": laat "{ column-done }" en "{ column-decision }" leeg. Ze zijn opgelost zodra de bevinding waarnaar ze verwijzen, is opgelost. Accepteert u de andere bevinding, accepteer dan ook deze.
legend-accept = "{ decision-accept }": de waarde mag blijven zoals die is; "{ done-yes }" in de kolom "{ column-done }" is niet nodig. De bevinding telt dan niet meer mee, maar in SuperOffice verandert niets: een bevinding met het resultaat "{ verdict-fail }" kan de migratie nog steeds tegenhouden. Vraag het aan de consultant voordat u zo'n bevinding accepteert. Een reden is nodig.
legend-apply = "{ decision-apply }": de waarde in de kolom "{ column-change-to }" is juist. De consultant zet die in een lijst met correcties; een SuperOffice-beheerder moet die nog in SuperOffice invoeren. Kies daarna "{ done-yes }" in de kolom "{ column-done }".
legend-reject = "{ decision-reject }": de waarde mag niet zo blijven; de fout moet worden gecorrigeerd. Dit betekent niet dat de bevinding onjuist is.
legend-later = "{ decision-later }": er is nog niets beslist. De bevinding blijft open.
legend-who = Alleen een SuperOffice-beheerder wijzigt iets in SuperOffice. Deze werkmap wijzigt niets in SuperOffice.
legend-certainty = De kolom "{ column-fix }": "{ fix-auto }": hetzelfde adres zonder overtollige tekens. "{ fix-confirm }": de waarde is waarschijnlijk juist, vraag het aan de gebruiker. "{ fix-manual }": iemand moet de juiste waarde uitzoeken.

missing-data-statements = De databasequery's voor deze exports staan op het verborgen blad "needs".
step-line = { $doer }: { $text }
next-steps = Volgende stappen
about-workbook = Over deze werkmap
about-to-do = Werk op het blad "{ $sheet }". Daarop staat alles wat op te lossen, te controleren of voor te bereiden is: eerst de gebruikers bij wie iets op te lossen is, elk met alle bevindingen, dan de rest, en als laatste wat voor te bereiden is. De andere bladen bevatten ook bevindingen ter informatie, waarvoor in SuperOffice niets hoeft te worden gewijzigd.
about-sheets = Elke vereiste met bevindingen heeft een eigen blad met meer details. Aangrenzende rijen met dezelfde kleur horen bij elkaar. Klik op de + boven de kolommen om id's weer te geven. Ook daar kunt u beslissingen invullen; als op het blad "{ $sheet }" een andere beslissing over dezelfde bevinding staat, geldt de beslissing op het blad "{ $sheet }".
about-hidden = Bladen zonder bevindingen en de bladen over de meegestuurde bestanden zijn verborgen. Om er een te zien, klikt u met de rechtermuisknop op de naam van een blad en kiest u "Zichtbaar maken".
about-split = { $table } gaat verder op { $sheets }, omdat een blad maximaal { $limit } rijen heeft.
about-shortened = { $number ->
    [one] 1 cel is ingekort, omdat een cel maximaal { $limit } tekens heeft. Dat staat aan het einde van de cel; het JSON-rapport bevat de volledige tekst.
   *[other] { $number } cellen zijn ingekort, omdat een cel maximaal { $limit } tekens heeft. Dat staat aan het einde van elke cel; het JSON-rapport bevat de volledige tekst.
}
shortened = … [ingekort, { $number } tekens]
quotation-mark-open = "
quotation-mark-close = "
nothing-listed = { $verdict }, niets vermeld
nothing-listed-because = { $verdict }, niets vermeld: { $reason }
page-of = Pagina { $page } van { $pages }


## Page

page-skip = Naar de bevindingen
page-navigation = Pagina
page-nav-steps = Volgende stappen
page-nav-requirements = Vereisten
page-nav-findings = Bevindingen
page-print-details = Ook de bevindingen afdrukken
page-print = Afdrukken
page-footer = analyze { $version }; deze pagina verstuurt niets
page-customer-unknown = Klant niet genoemd in de exports

tile-fix = Op te lossen
    .about = houden de migratie tegen
    .kept = houden de migratie tegen; bij { $number } moet u iets wijzigen
tile-check = Te controleren
    .about = houden de migratie niet tegen
tile-unknown = Niet gecontroleerd
    .about = vereisten zonder gegevens
tile-accepted = Geaccepteerd
    .about = blijven zoals ze zijn
tile-users = Gebruikers klaar
    .about = van { $total } gebruikers, geen wijzigingen nodig

requirement-counts = Vereisten: { $counts }
chart-requirements = { $number ->
    [one] 1 vereiste
   *[other] { $number } vereisten
}
chart-users = { $number ->
    [one] 1 gebruiker die meetelt
   *[other] { $number } gebruikers die meetellen
}
chart-users-fix = met bevindingen om op te lossen
chart-users-check = met bevindingen om te controleren
chart-users-clear = zonder nodige wijzigingen
chart-progress = Bevindingen sinds het eerdere rapport
chart-progress-fixed = opgelost
chart-progress-open = nog open
chart-progress-new = nieuw
chart-progress-unchecked = niet opnieuw gecontroleerd

page-steps = Volgende stappen
page-requirements = Vereisten
page-musts = Verplicht: de migratie vereist dit
page-advice = Advies: regel dit vóór de migratie. Bevindingen met "{ verdict-fail }" houden de migratie ook hier tegen.
legend-fix = op te lossen: houdt de migratie tegen
legend-check = te controleren: houdt de migratie niet tegen
legend-accepted = geaccepteerd
page-scale = bevindingen, 0 tot { $most }
page-what-to-send = Wat u moet opsturen

page-findings = Bevindingen
page-no-script = De eerste { $number } rijen van elke lijst. Met JavaScript kunt u in alle rijen zoeken en filteren.
page-list-of = { $title }: bevindingen
page-list-unknown = Niet gecontroleerd: gegevens ontbreken
page-list-not-applicable = Niet van toepassing
page-list-empty = Geen bevindingen
count-fix = { $number } op te lossen
count-check = { $number } te controleren
count-kept = { $number ->
    [one] 1 wordt vanzelf opgelost
   *[other] { $number } worden vanzelf opgelost
}
count-prepare = { $number } voor te bereiden
count-accepted = { $number } geaccepteerd
count-info = { $number } ter informatie
count-earlier = { $number } alleen in het eerdere rapport
page-showing = { $shown } van { $total } weergegeven
page-decision = Beslissing: { $decision }
page-details = Technische details
page-safe-legend = "{ fix-auto }": hetzelfde adres zonder overtollige tekens. "{ fix-confirm }": de waarde is waarschijnlijk juist. "{ fix-manual }": iemand moet de juiste waarde uitzoeken.
page-why = Waarom het belangrijk is
page-how = Zo lost u het op
page-documentation = Documentatie van SuperOffice (in het Engels)

page-optional = { $number ->
    [one] Alleen voor aanbevelingen: 1 tabel
   *[other] Alleen voor aanbevelingen: { $number } tabellen
}
page-users = Gebruikers
page-users-scope = Alle gebruikers per soort
page-users-who = gebruikers die
page-users-domains = Domeinen van de gebruikers die meetellen, volgens hun eerste adres
page-domain = domein
page-more-domains = { $number ->
    [one] nog 1 domein
   *[other] nog { $number } domeinen
}
page-no-address = geen leesbaar adres
page-inputs = Aangeleverde bestanden
page-inputs-about = { $number ->
    [one] 1 blad of bestand: hoe het is herkend en hoeveel rijen zijn gebruikt
   *[other] { $number } bladen en bestanden: hoe ze zijn herkend en hoeveel rijen zijn gebruikt
}

tools-label = Weergegeven bevindingen
tools-search = Zoeken
tools-person = Persoon
tools-result = Resultaat
tools-status = Status
tools-order = Volgorde
    .reported = per vereiste
    .person = persoon
    .value = waarde
    .place = bestand en rij
tools-view = Weergave
    .list = per vereiste
    .people = per persoon
tools-all = alle
tools-expand = Alles uitklappen
tools-collapse = Alles inklappen
tools-clear = Wissen
tools-previous = Vorige pagina
tools-next = Volgende pagina
tools-showing = { $first } tot en met { $last } van { $total }
tools-shown = { $shown } van { $total } weergegeven
tools-nothing = geen resultaten
tools-found = { $shown } van { $total } bevindingen
tools-none = geen resultaten in { $total } bevindingen
tools-no-person = zonder persoon
tools-findings-of = Bevindingen over { $person }

customers = { $number ->
    [one] 1 klant
   *[other] { $number } klanten
}
customers-heading = Klanten
customers-title = { $customers }: migratie naar SuperOffice CRM Online
customers-shared = Adressen bij meerdere klanten ({ $number })
customers-shared-about = SuperOffice CRM Online heeft voor elk adres één aanmelding, ook als meerdere klanten het adres gebruiken. Vraag welke van deze klanten de primaire tenant is.
customers-open = open vereisten (op te lossen/te controleren)
customers-showing = { $shown } van { $total } weergegeven; voeg voor alle `--output FOLDER/` of `--format json` toe
customers-shared-terminal = Adressen van gebruikers van meerdere klanten. SuperOffice CRM Online heeft één aanmelding per adres.


## Mail and Markdown

mail-title = Migratie naar SuperOffice CRM Online: { $answer }
mail-fix = Wat u moet oplossen
mail-check = Wat u moet controleren
mail-check-about = Deze bevindingen houden de migratie niet tegen.
mail-send-about = De query's lezen alleen gegevens en wijzigen niets. Stuur elk resultaat op als CSV-bestand met kolomkoppen.
mail-purpose = { $missing }. Wij hebben dit nodig voor: { $requirements }.
mail-last-step = Corrigeer de gegevens in SuperOffice. Vul uw beslissingen in de correctielijst in en stuur die met nieuwe exports terug.
mail-why = Waarom het belangrijk is: { $text }
mail-how = Zo lost u het op: { $text }


## Terminal

blocks-most = De belangrijkste belemmeringen voor de migratie
fix-first = Wat u eerst moet oplossen
check-first-heading = Wat u eerst moet controleren
terminal-showing = { $heading } ({ $shown } van { $total }; alles in { $place })
terminal-showing-options = { $heading } ({ $shown } van { $total }; alles met `--all` of { $option })
terminal-rule = { $rule } ({ $id }): { $names }
terminal-list = { $title } ({ $id }): { $fails } op te lossen, { $reviews } te controleren
terminal-not-judged = Of een klant klaar is voor SuperOffice CRM Online, wordt hier niet beoordeeld.
terminal-checks-failed = { $failed } van { $total } controles niet geslaagd
terminal-notes = { $number ->
    [one] 1 opmerking over de bestanden (alle met `--all`): { $first }
   *[other] { $number } opmerkingen over de bestanden (alle met `--all`): { $first }
}
terminal-explain = `analyze explain { $requirement }` legt uit hoe u het oplost
terminal-full-list = Volledige correctielijst: { $file }
terminal-write-list = Voeg voor de volledige correctielijst `--output fixes.xlsx` toe, of `--output fixes/` voor één CSV-bestand per vereiste
terminal-write-addresses = Voeg voor de volledige correctielijst `--output fixes.csv` toe
terminal-more = { $number ->
    [one] 1 andere reden
   *[other] { $number } andere redenen
}


## Letter

letter-sqlserver =
    # Exports voor de migratie naar SuperOffice CRM Online

    Voordat uw SuperOffice-database naar CRM Online wordt gemigreerd, controleren wij de gebruikers, licenties en replicatie. Daarvoor hebben
    wij enkele exports nodig. Het PowerShell-script `{ $script }` maakt ze in een of twee minuten.
letter-sqlserver-needs =
    ## Wat u nodig hebt

    - Een Windows-computer met Windows PowerShell 5.1 die verbinding kan maken met de SQL Server. PowerShell 5.1 is onderdeel van Windows 10
      en van Windows Server 2016 en hoger; voor oudere versies is het een update. Verder hoeft u niets te installeren.
    - Een account dat de SuperOffice-database mag lezen (`db_datareader` is voldoende): een Windows-account of een SQL Server-aanmelding.
    - De namen van de server en van de database.
letter-sqlserver-run =
    ## Wat u moet uitvoeren

    1. Sla `{ $script }` op in een map waarin u mag schrijven en open in die map een opdrachtprompt.
    2. Met uw Windows-account:

       ```text
       powershell -ExecutionPolicy Bypass -File { $script } -Server SQL01 -Database SuperOffice
       ```

       Met een SQL Server-aanmelding voegt u `-SqlLogin` toe. Een venster vraagt om de naam en het wachtwoord. Het wachtwoord wordt niet
       opgeslagen.
    3. Als het script meldt dat het schema `{ $schema }` geen tabel `associate` heeft, noemt het de schema's die er wel een hebben. Voer het
       opnieuw uit met `-Schema NAME`.
    4. Het script maakt een map `superoffice-exports-…` en een zipbestand met dezelfde naam. **Stuur het zipbestand op.** Sla de
       CSV-bestanden niet opnieuw op met Excel: Excel wijzigt datums en lange getallen.

    Als het script eindigt met `Failed exports: …`, stuur het zipbestand dan toch op. In het bestand `queries.log` staat wat niet is gelukt.
letter-oracle =
    # Exports voor de migratie naar SuperOffice CRM Online

    Voordat uw SuperOffice-database naar CRM Online wordt gemigreerd, controleren wij de gebruikers, licenties en replicatie. Daarvoor hebben
    wij enkele exports nodig. Het SQL*Plus-script `{ $script }` maakt ze in een of twee minuten.
letter-oracle-needs =
    ## Wat u nodig hebt

    - SQL*Plus 12.2 of hoger, bijvoorbeeld uit de gratis Instant Client. Eerdere versies kunnen geen CSV schrijven. De database mag ouder
      zijn.
    - Een account dat de tabellen van het schema `{ $schema }` mag lezen. Als uw schema anders heet, vraag ons dan om een script met die naam.
letter-oracle-run =
    ## Wat u moet uitvoeren

    1. Sla `{ $script }` op in een **lege** map waarin u mag schrijven en open in die map een opdrachtprompt.
    2. Stel de tekencodering in op UTF-8; anders gaan letters zoals `ë` of `å` verloren. In Windows:

       ```text
       set NLS_LANG=AMERICAN_AMERICA.AL32UTF8
       sqlplus USER@DATABASE @{ $script }
       ```

       In Linux en Unix: `export NLS_LANG=AMERICAN_AMERICA.AL32UTF8`. SQL*Plus vraagt om het wachtwoord.
    3. Zet alle `.csv`-bestanden en `queries.log` uit de map in één zipbestand. **Stuur het zipbestand op.** Sla de CSV-bestanden niet opnieuw
       op met Excel: Excel wijzigt datums en lange getallen.
letter-sqlanywhere =
    # Exports voor de migratie naar SuperOffice CRM Online

    Voordat uw SuperOffice-database naar CRM Online wordt gemigreerd, controleren wij de gebruikers, licenties en replicatie. Daarvoor hebben
    wij enkele exports nodig. Het script `{ $script }` voor Interactive SQL (`dbisql`) maakt ze in een of twee minuten.
letter-sqlanywhere-needs =
    ## Wat u nodig hebt

    - `dbisql` uit SQL Anywhere 11 of hoger.
    - Een account dat de tabellen van de eigenaar `{ $schema }` mag lezen. Als de eigenaar bij u anders heet, vraag ons dan om een script met
      die naam.
    - De **centrale** database, geen Travel- of satellietkopie.
letter-sqlanywhere-run =
    ## Wat u moet uitvoeren

    1. Sla `{ $script }` op in een **lege** map waarin u mag schrijven en open in die map een opdrachtprompt.
    2. Voer het script uit:

       ```text
       dbisql { $script }
       ```

       Een venster vraagt om de verbinding.
    3. Zet alle `.csv`-bestanden en `queries.log` uit de map in één zipbestand. **Stuur het zipbestand op**, ook als het script met een
       foutmelding is gestopt; stuur ons dan ook de melding. Sla de CSV-bestanden niet opnieuw op met Excel: Excel wijzigt datums en lange
       getallen.
letter-database =
    ## Wat het script met de database doet

    Het leest gegevens en wijzigt niets. Het leest alleen de kolommen die hieronder staan, en alleen de tabellen en kolommen die uw versie
    heeft. In het bestand `queries.log` staat wat is weggelaten en elke query die is uitgevoerd.
letter-contents =
    ## Wat de exports bevatten

    { $contents }

    Het bestand `manifest.csv` bevat het aantal rijen van elk bestand, zodat wij het merken als een bestand is afgebroken.

    Het gaat om gegevens over uw eigen medewerkers: namen, gebruikersnamen, e-mailadressen, rollen, licenties, hoe zij zich aanmelden (maar
    geen wachtwoorden) en het tijdstip van de laatste aanmelding. Contactpersonen van uw klanten zijn niet opgenomen: van gebruikers van
    klantportalen leest het script alleen id's, het type, het tijdstip van de laatste aanmelding en of de gebruiker is verwijderd, en
    `orphan_person.csv` bevat alleen id's. `document.csv` bevat de bestandsnamen
    van documenten die bij de migratie kunnen achterblijven. De code van scripts wordt niet geëxporteerd: het script zoekt daarin naar
    bepaalde aanroepen en schrijft 1 of 0 in de kolommen `uses_…`.
letter-not-contained =
    ## Wat ze niet bevatten

    Geen wachtwoorden, sleutels, controlesommen (`encryptedCheck`) of licentiesleutels; geen klanten, activiteiten, inhoud van documenten,
    verkopen of verzoeken.
letter-archive =
    ## De bestanden van het documentarchief (optioneel)

    Het komt vrij vaak voor dat er bestanden in het documentarchief ontbreken. Als u dat vóór de migratie wilt weten, stuur dan nog twee
    bestanden op:

    - Een lijst van de bestanden in de archiefmap (`so_arc`), bijvoorbeeld met `dir /s \\SERVER\so_arc > archive.txt`. Als de installatie
      meerdere archiefmappen heeft (`ArchivePath2` tot en met `ArchivePath8` in de configuratie), maak dan een lijst van elke map.
    - Het resultaat van `SELECT document_id, name, archiveProvider FROM { $schema }.document`, als `document_files.csv`.

    Bestandsnamen kunnen namen van uw klanten bevatten. Stuur deze twee bestanden alleen op als dat voor u in orde is.
letter-questions =
    ## Vragen die geen export beantwoordt

    Stuur ons de antwoorden graag samen met de exports:

    1. Op welke computer wordt de migratietool uitgevoerd? Die heeft .NET Framework 4.7.2 of hoger nodig, en toegang tot de database, het
       documentarchief (`so_arc`) en de installatiemappen van Service.
    2. Met welke eigen programma's is SuperOffice uitgebreid? Voorbeelden zijn NetServer-scripts (C# of VB.NET) en JavaScript op de webserver,
       VBScript of JScript in de Windows-client, en DLL's. Wie heeft ze gemaakt, en moet elk daarvan blijven, worden vervangen of vervallen?
    3. Is de migratietool al eens gestart? Zo ja, stuur ons dan de logboekbestanden uit de map `%temp%\SoMigration`.
    4. Gaan gebruikers zich bij CRM Online aanmelden met Microsoft of Google? Wie is globale beheerder of toepassingsbeheerder van uw
       Microsoft-tenant? Een van hen moet uw domeinen vóór de migratie bij SuperOffice registreren.
    5. Hebben gebruikers adressen in subdomeinen (zoals `sales.company.com`)? Daarvoor is een formulier nodig, en ze worden handmatig
       geregistreerd.
    6. Is er al een domein bij SuperOffice geregistreerd, misschien per ongeluk met een naam die eindigt op `.onmicrosoft.com`?
    7. Melden gebruikers zich nu aan met Active Directory, zonder SuperOffice-wachtwoord?
    8. Bevat de configuratie nog andere archiefmappen (`ArchivePath2` tot en met `ArchivePath8`)? Staat de inhoud van documenten ook in
       SharePoint of in een ander archief?
    9. Komen de documenten na de migratie in SharePoint? Heeft elke gebruiker met een gebruikersplan een Microsoft-aanmelding? Zijn er meer
       dan 25.000 vertrouwelijke documenten (met *Zichtbaar voor*)? Zo veel kunnen er niet automatisch worden verplaatst.
    10. Welk plan gaat u bestellen, en hoeveel opslag en hoeveel mailings hebt u nodig? Van beide wordt het verbruik gemeten.
letter-send =
    ## Zo stuurt u ze op

    Het zipbestand bevat persoonsgegevens van uw medewerkers. Stuur het op de manier die wij hebben afgesproken: versleuteld, of via een
    gedeelde map met beperkte toegang. Stuur het niet met een gewone e-mail. U kunt de bestanden controleren voordat u ze opstuurt: elk
    bestand is platte tekst.

letter-table-file = bestand
letter-table-contains = inhoud
letter-table-rows = rijen
letter-table-columns = kolommen
letter-rows-all = alle
letter-rows-users = van gebruikers
letter-rows-associates = alle, met namen alleen bij medewerkers en systeemgebruikers
letter-rows-companies = eigen bedrijven
letter-rows-orphans = van personen van wie het bedrijf niet bestaat
letter-rows-settings = instellingen van Travel en Sentry-add-ons

table-associate = gebruikers
table-person = personen
table-Email = e-mailadressen
table-ejuser = gebruikers van Service
table-ModuleLicense = gekochte licenties
table-LicenseAssocLink = licenties die aan gebruikers zijn toegewezen
table-LicenseSatlLink = licenties die aan satellieten zijn toegewezen
table-Role = rollen
table-UserRoleLink = rollen van gebruikers
table-FunctionRight = functionele rechten
table-FunctionRightRoleLink = functionele rechten van rollen
table-traveller = gebruikers van Travel en satellieten die repliceren
table-travelcurrent = plaats van deze database in de hiërarchie
table-travelidmapping = id-toewijzingen van gebruikers met Travel
table-satellite = satellieten
table-area = gebieden
table-OwnerContactLink = eigen bedrijven
table-contact = bedrijven
table-company = eigenaar van de database
table-UserPreference = voorkeuren
table-INFORMATION_SCHEMA-COLUMNS = kolommen van de database
table-INFORMATION_SCHEMA-TABLES = tabellen van de database
table-sequence = tabellen die SuperOffice kent
table-SystemEvent = systeemgebeurtenissen
table-config = instellingen van Service
table-document = documenten
table-document_archives = documenten per archief
table-attachment = grote bijlagen in Service
table-active_projects = aantal actieve projecten
table-Credentials = hoe gebruikers zich nu aanmelden
table-ExtApp = externe toepassingen en webpanelen
table-ejscript = scripts van Service
table-screen_chooser = triggers en schermkiezers van Service
table-access_script = toegangsscripts van Service
table-system_script = systeemscripts van Service
table-scheduled_task = geplande scripts van Service
table-schedule = schema's van Service
table-screen_definition = aangepaste schermen van Service
table-extra_menus = extra menu's van Service
table-extra_tables = extra tabellen van Service
table-extra_fields = extra velden van Service
table-ejpackage = geïnstalleerde pakketten van Service
table-Webhook = webhooks
table-foreignapp = integraties die eigen sleutels bewaren
table-foreigndevice = apparaten van integraties die eigen sleutels hebben
table-ErpConnector = Sync-connectors
table-ErpConnection = ERP-verbindingen
table-QuoteConnection = offerteverbindingen
table-dbi_agent = databaseagents van Service
table-ext_datasource = externe gegevensbronnen van Service
table-soap_access = adressen die SOAP in Service mogen aanroepen
table-ModuleOwner = eigenaren van gelicentieerde modules
table-DocTmpl = documentsjablonen
table-mail_in_filter = postbussen van Service
table-mail_alias = extra adressen van postbussen van Service
table-ej_category = verzoekcategorieën van Service
table-orphan_person = personen van wie het bedrijf niet bestaat
table-s_shipment = mailings
table-sizes = omvang van database en archieven
