### Terms of this file: finding = Befund, verdict = Bewertung, requirement = Voraussetzung, fix list = Korrekturliste,
### user plan = Benutzerplan, licence = Lizenz, review = zu prüfen, unknown = nicht geprüft (short: ungeprüft),
### login (short name) = Kürzel, user name = Benutzername, to log in, to sign in = sich anmelden,
### on Travel = arbeitet mit Travel, central update = „Central update“ (zentrale Aktualisierung), domain = Domäne,
### row = Zeile, record = Datensatz, leftover = übrig geblieben, left behind = nicht migriert, tenant = Mandant,
### request = Anfrage, attachment = Anhang, supplier = Anbieter, Online = CRM Online, onsite = Onsite-Installation.
### The reader is addressed with „Sie“.


## Lists, numbers and days

list-and = { $names } und { $last }
list-more = { $names } und { $more } weitere

day-short = { $day }.{ $month }.{ $year }
day-long = { $day-number }. { $month-name } { $year }
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember


## Terms: captions of SuperOffice

-settings = Einstellungen und Verwaltung
-admin-client = Admin client
-maintenance-client = Maintenance Client
-windows-admin-client = Windows Admin client
-users = Benutzer
-user-name = Benutzername
-user-plan = Benutzerplan
-no-selection = (Keine Selektion)
-mark-former-employee = Als ausgeschiedenen Mitarbeiter kennzeichnen
-remove-user = Benutzer entfernen
-delete = Löschen
-can-log-in = Anmelden möglich
-role = Rolle
-roles = Rollen
-functional-rights = Funktionelle Rechte
-general-administrator = Allgemeiner Administrator
-user-administrator = User Administrator
-licences = Lizenzen
-person-card = Person-Ansicht
-email = E-Mail
-lists = Listen
-web-panels = GUI - Web-Bildschirm
-applications = GUI - Anwendung
-document-templates = Dokument - Vorlage
-system-design = Systemdesign
-tables = Tabellen
-packages = Pakete
-webhooks = Webhooks
-crmscript-screen = CRMScript
-scheduled-tasks = Geplante Aufgaben
-triggers = Auslöser
-quote-sync = Angebot/Sync
-sync = Sync
-mailboxes = Postfächer


## Menu paths and instructions

damaged-name-lost = Der Name des Benutzers hat im Export Buchstaben verloren; dort steht `?`.
damaged-name-misread = Der Name des Benutzers wurde im Export mit der falschen Zeichencodierung gelesen, etwa `Ã¥` statt `å`.
damaged-name-replaced = Der Name des Benutzers hat im Export Buchstaben verloren; dort steht U+FFFD.

status-login = kann sich anmelden
status-retired = ausgeschiedener Mitarbeiter
status-deleted = gelöscht
status-resource = Ressource
status-external = externe Person
status-anonymous = anonymer Benutzer
status-system = Systembenutzer
status-not-a-user = kein Benutzer
status-other-company = nicht in einer der eigenen Firmen
status-no-person = keine Person
status-cannot-log-in = kein Recht zur Anmeldung

# These phrases follow "users who".
users-who-need-access = Zugriff brauchen
users-who-undecided = sich anmelden können, aber keinen Benutzerplan haben; jemand muss entscheiden, ob sie Zugriff brauchen
users-who-out-of-scope = nach der Vorgabe für den Zugriff nicht Teil der Prüfung sind
users-who-retired = ausgeschiedene Mitarbeiter sind
users-who-deleted = gelöscht sind
users-who-resource = Ressourcen sind
users-who-external = externe Personen sind
users-who-anonymous = anonym sind
users-who-system = Systembenutzer von Integrationen sind
users-who-not-a-user = keine Benutzer sind
users-who-other-company = zu keiner der eigenen Firmen gehören und keinen Benutzerplan haben
users-who-no-person = weder eine Person noch einen Benutzerplan haben
users-who-cannot-log-in = sich nicht anmelden können

keep-reason = { $facts }
keep-reason-plans = hat den Benutzerplan { $plans }
keep-reason-administrator = Administrator
keep-reason-out-of-scope = nicht Teil der Prüfung
keep-reason-login = letzte Anmeldung { $day }
keep-reason-no-login = keine Anmeldung bekannt
keep-reason-first = erster Datensatz
keep-reason-first-correct = erster Datensatz mit einer richtigen Adresse

client-settings = { -settings }
client-admin = { -admin-client }
client-maintenance = { -maintenance-client }
client-windows-admin = „{ -windows-admin-client }“ (Verwaltungsprogramm für Windows)
client-windows-admin-any = „{ -windows-admin-client }“ (Verwaltungsprogramm für Windows; in Version 9 und 10: „SuperOffice Win Admin“)
client-win-admin = „{ -windows-admin-client }“ (SuperOffice Win Admin)

path-users = { $client } > { -users }
path-user = { $client } > { -users } > { $user }
path-licences = { $client } > { -licences }
path-functional-rights = { $client } > { -roles } > { $role } > { -functional-rights }
path-satellites = { $client } > „Replication“ > „Define satellites“

user-with-id = Benutzer-ID { $id }
user-without-name = ein Benutzer ohne Namen

give-plan = Wählen Sie einen Benutzerplan, für den eine Lizenz frei ist: { $path } > { -user-plan }. Ist keine frei, fragen Sie Ihren Berater.
give-licences = Aktivieren Sie die Benutzerlizenz und eine Client-Lizenz: { $path } > { -licences }. Ist keine frei, fragen Sie Ihren Berater.
release-plan = Wählen Sie „{ -no-selection }“: { $path } > { -user-plan }.
release-licences = Deaktivieren Sie die Lizenzen: { $path } > { -licences }.
release-unneeded-plan = Wenn { $user } nicht gebraucht wird, wählen Sie „{ -no-selection }“: { $path } > { -user-plan }.
release-unneeded-licences = Wenn { $user } nicht gebraucht wird, deaktivieren Sie die Lizenzen: { $path } > { -licences }.
without-access = Wenn { $user } keinen Zugriff braucht, akzeptieren Sie den Befund.
without-access-plan = Wenn { $user } keinen Zugriff braucht, wählen Sie unter { $path } > { -user-plan } „{ -no-selection }“ und akzeptieren Sie den Befund. Die nächste Prüfung meldet { $user } dann als Benutzer ohne Benutzerplan: Akzeptieren Sie auch diesen Befund.
without-access-licences = Wenn { $user } keinen Zugriff braucht, deaktivieren Sie unter { $path } > { -licences } die Lizenzen und akzeptieren Sie den Befund. Die nächste Prüfung meldet { $user } dann als Benutzer ohne Benutzerplan: Akzeptieren Sie auch diesen Befund.
retire-user = Wenn { $user } nicht mehr gebraucht wird, gehen Sie in dieser Reihenfolge vor: { $steps }.
retire-one-person = Wenn es eine Person ist, behalten Sie { $keeper } und deaktivieren Sie { $user } in dieser Reihenfolge: { $steps }.
retire-steps = 1) { $path } > { -user-plan }: „{ -no-selection }“ wählen; 2) { $place }: die Adresse entfernen; 3) { $path }: auf „{ -delete }“ klicken und im Dialog „{ -remove-user }“ nur „{ -mark-former-employee }“ wählen (der Benutzer bleibt erhalten)
retire-steps-without-plan = 1) { $place }: die Adresse entfernen; 2) { $path }: auf „{ -delete }“ klicken und im Dialog „{ -remove-user }“ nur „{ -mark-former-employee }“ wählen (der Benutzer bleibt erhalten)
retire-steps-licences = 1) { $path } > { -licences }: die Lizenzen deaktivieren; 2) { $place }: die Adresse entfernen; 3) { $path }: den Benutzer als ausgeschiedenen Mitarbeiter kennzeichnen (die Beschriftung kann abweichen)
different-address = Wenn { $user } noch gebraucht wird, lassen Sie sich vom E-Mail-Administrator eine andere Adresse mit eigenem Postfach geben und geben Sie diese ein: { $place }.
different-address-two-people = Wenn es zwei Personen sind, lassen Sie sich vom E-Mail-Administrator für { $user } eine andere Adresse mit eigenem Postfach geben und geben Sie diese ein: { $place }.
settles-finding = In beiden Fällen ist auch der Befund „{ CAPITAL($finding) }“ bei { $user } erledigt: Melden Sie auch ihn als erledigt.
close-satellite = Fragen Sie den SuperOffice-Support, wie der Satellit außer Betrieb genommen wird, wer das tun muss und was mit seinen Lizenzen geschieht. Lassen Sie ihn danach außer Betrieb nehmen. Satelliten finden Sie hier: { $path }.
done-when-finished = Der Befund ist erst erledigt, wenn alles abgeschlossen ist; eine Anfrage allein genügt nicht.

place-person-card = { -person-card } von { $user } > { -email }
place-person-card-and-user-name = { -person-card } von { $user } > { -email } und { $path } > { -user-name }
place-user-name = { $path } > { -user-name }
place-service = { $path }, E-Mail-Adresse des Service-Benutzers


## Requirements

requirement-version = die installierte Version ist mindestens 7.1
requirement-administrator = ein Administrator kann sich anmelden
requirement-duplicate-email = keine zwei Benutzer haben dieselbe E-Mail-Adresse
requirement-licence = jeder Benutzer, der Zugriff braucht, hat einen Benutzerplan
requirement-valid-email = jeder Benutzer hat eine gültige E-Mail-Adresse
requirement-travel = kein Benutzer arbeitet noch mit Travel
requirement-satellite = kein Satellit ist in Betrieb
requirement-sentry-addons = kein Sentry-Add-on ist registriert
requirement-database-model = das Datenbankmodell stimmt mit der Datenbank überein
requirement-documents = alle Dokumente werden migriert
requirement-customizations = die Anpassungen und Integrationen sind bekannt
requirement-customer-service = die Service-Postfächer sind vorbereitet
requirement-sign-in-domains = die Domänen für die Anmeldung sind bekannt
requirement-identity = die Lizenz lautet noch auf dieselbe Firma
requirement-sizes = der Umfang der Daten ist bekannt
requirement-sound-addresses = jede Adresse ist gültig
requirement-distinct-addresses = keine zwei Datensätze haben dieselbe Adresse


## Rules of `version` and `administrator`

administrator-by-role-name = nur ein Rollenname deutet auf einen Administrator hin
    .why = Rollen lassen sich umbenennen und ändern. Der Name allein beweist daher nichts.
    .fix = Öffnen Sie { -roles } > (Name) > { -functional-rights } und prüfen Sie, ob die Rolle das Recht „{ -general-administrator }“ oder „{ -user-administrator }“ (deutscher Name nicht bekannt) hat. Informieren Sie Ihren Berater und akzeptieren Sie den Befund mit dem Ergebnis als Begründung. Zu ändern ist nichts.
    .message = Der Name der Rolle `{ $role }` deutet auf einen Administrator hin; das Recht wurde nicht gefunden.
    .action = Prüfen Sie, ob die Rolle das Recht „{ -general-administrator }“ oder „{ -user-administrator }“ (deutscher Name nicht bekannt; fragen Sie im Zweifel Ihren Berater) hat: { $path }.
    .result = Wenn ja, ist { $user } Administrator: Informieren Sie Ihren Berater. Wenn nicht, ist { $user } kein Administrator. In beiden Fällen ist nichts zu ändern: Akzeptieren Sie diesen Befund mit dem Ergebnis als Begründung.

administrator-without-plan = kein Administrator hat einen Benutzerplan
    .why = In CRM Online braucht mindestens ein Administrator einen Benutzerplan.
    .fix = Geben Sie einem Administrator einen Benutzerplan. Einer genügt. Wenn Ihr Berater eine Zugriffsliste hat, muss ein Administrator darin stehen. Die Stelle in SuperOffice steht beim jeweiligen Befund.
    .message = { $right ->
        [general] { -general-administrator }
       *[user] { -user-administrator }
    } ohne Benutzerplan. Keiner der geprüften Administratoren hat einen.
    .message-not-listed = { $right ->
        [general] { -general-administrator }
       *[user] { -user-administrator }
    }, aber nicht in der Zugriffsliste. Kein Administrator ist darin aufgeführt.
    .action = Ein Administrator braucht einen Benutzerplan.
    .check-first = Erledigen Sie zuerst den Befund „{ CAPITAL(administrator-by-role-name) }“ zu { $others }; dieser Benutzer hat einen Benutzerplan. Ist { $others } Administrator, genügt das: Vereinbaren Sie mit Ihrem Berater, dass Sie diesen Befund akzeptieren, und tragen Sie das als Begründung ein. Wenn nicht, braucht { $user } einen Benutzerplan.
    .action-other = Oder geben Sie einem anderen Administrator einen Benutzerplan: { $others }.
    .action-list = Nehmen Sie einen Administrator in die Zugriffsliste auf, zum Beispiel { $user }.

left-over-no-login = übrig gebliebenes Ereignis, das Anmeldungen sperrt
    .why = Wenn das Hochladen beginnt, nicht schon beim Öffnen, setzt das Online Migration Tool dieses Ereignis und schreibt `Frozen` in die Konfiguration von Service. Das sperrt den Windows-Client und Service, aber nicht den Web-Client. Ein übrig gebliebenes Ereignis deutet darauf hin, dass das Hochladen nicht abgeschlossen wurde.
    .fix = Fragen Sie Ihren Berater, ob das Hochladen läuft. Wenn nicht, fragen Sie den SuperOffice-Support, wie das Ereignis entfernt wird und ob noch `Frozen` in der Konfiguration von Service steht.
    .message = Das Ereignis `{ $event }` ist gesetzt.
    .message-text = Das Ereignis `{ $event }` ist gesetzt: { $text }
    .action = Fragen Sie Ihren Berater, ob das Hochladen läuft. Wenn nicht, fragen Sie den SuperOffice-Support, wie das Ereignis entfernt wird und ob noch `Frozen` in der Konfiguration von Service steht.

no-administrator = kein allgemeiner Administrator und kein Benutzeradministrator
    .why = Das Online Migration Tool fragt Ihren Berater nach den Anmeldedaten eines lokalen Administrators. In CRM Online braucht mindestens ein Administrator einen Benutzerplan.
    .fix = Wählen Sie einen Benutzer, der Administrator werden soll. Öffnen Sie ihn unter „{ -users }“ und wählen Sie eine Rolle mit dem Recht „{ -general-administrator }“ oder „{ -user-administrator }“ (deutscher Name nicht bekannt). Oder geben Sie der Rolle des Benutzers dieses Recht: { -roles } > (Name) > { -functional-rights }.
    .message = Keiner der { $users } Benutzer, die sich anmelden können, hat eine Rolle mit `admin-all` oder `admin-users`.
    .action = Wählen Sie einen Benutzer, der Administrator werden soll, und öffnen Sie ihn: { $path }. Wählen Sie dann unter „{ -role }“ eine Administratorrolle.

version-too-old = installierte Version älter als 7.1
    .why = Ab Version 7.1 ist die Migration möglich. Eine ältere Installation muss zuerst aktualisiert werden, und bei einem Upgrade darf kein Benutzer mehr mit Travel arbeiten.
    .fix = Aktualisieren Sie auf Version 7.1 oder höher und exportieren Sie danach erneut. Wenn die Version im Bericht falsch ist, senden Sie die Liste aller Spalten der Datenbank; sie belegt die Version.
    .message = Version { $version } ist installiert, { $proof }.
    .message-before = Eine ältere Version als { $version } ist installiert, { $proof }.
    .action = Bitten Sie jeden Benutzer, der noch mit Travel arbeitet, um ein „Central update“ (zentrale Aktualisierung). Aktualisieren Sie dann auf Version 7.1 oder höher und exportieren Sie erneut.


## Rules of `duplicate-email`

alias-address = zwei Adressen desselben Postfachs
    .why = Ob CRM Online die beiden Adressen als zwei Benutzernamen behandelt, ist nicht dokumentiert. Beide Aktivierungs-E-Mails kommen im selben Postfach an. Wahrscheinlich sind die beiden Benutzer dieselbe Person.
    .fix = Klären Sie, ob beide Benutzer dieselbe Person sind. Wenn es zwei Personen sind, braucht jede die Adresse eines eigenen Postfachs: { -person-card } > { -email }. Wenn es eine Person ist, behalten Sie einen der Benutzer. Entfernen Sie beim anderen den Benutzerplan und die Adresse und wählen Sie danach „{ -mark-former-employee }“.
    .message = Gehört zum selben Postfach wie die Adresse von { $others }.
    .question = Fragen Sie { $user } und { $keeper }, ob beide Benutzer zu derselben Person gehören.
    .action-keep = Hier ist nichts zu tun: Dieser Befund erledigt sich zusammen mit dem Befund zu { $others }. Wenn Sie den anderen Befund akzeptieren, akzeptieren Sie auch diesen.

inactive-holder = Adresse auch bei einem inaktiven Benutzer oder einem Benutzer ohne Benutzerplan
    .why = Es ist nicht dokumentiert, ob die Migration auch bei solchen Benutzern nach doppelten Adressen sucht. Vor der Migration lässt sich die Adresse leicht entfernen; danach ist die Ursache eines Problems schwer zu finden.
    .fix = Öffnen Sie die { -person-card } des Benutzers, der inaktiv ist oder keinen Zugriff braucht, und entfernen Sie die Adresse unter „{ -email }“. Wenn dieser Benutzer weiterhin eine Adresse braucht, geben Sie eine andere ein.

look-alike-address = zwei Adressen, die gleich aussehen, aber verschieden sind
    .why = Niemand sieht den Unterschied. E-Mails und Anmeldungen landen deshalb beim falschen Benutzer. Oft ist eine der Adressen ein Versehen.
    .fix = Stellen Sie fest, welche Adresse falsch ist. Öffnen Sie die { -person-card } dieses Benutzers und tippen Sie unter „{ -email }“ die richtige Adresse ein. Kopieren Sie sie nicht. Wenn ein anderer Benutzer die Adresse mit gewöhnlichen Buchstaben hat, entsteht beim Abtippen eine doppelte Adresse: Geben Sie dann eine andere Adresse ein oder deaktivieren Sie den Benutzer. Was zutrifft, steht beim Befund.
    .message = Sieht genauso aus wie die Adresse von { $others }, enthält aber andere Zeichen.
    .action = Fragen Sie { $user } und { $others }, welche Adresse richtig ist. Wenn die Adresse von { $user } falsch ist, tippen Sie die richtige ein oder, falls diese jemand anderem gehört, eine andere: { $place }.
    .action-keep = Hier ist nichts zu tun: { $user } hat die Adresse mit gewöhnlichen Buchstaben und behält sie. Der Befund ist erledigt, sobald die ähnliche Adresse bei { $others } entfernt ist.
    .plain-letters = Die Adresse mit gewöhnlichen Buchstaben hat { $keeper }.

same-address = mehrere Benutzer mit derselben E-Mail-Adresse
    .why = Zwei Benutzer können in CRM Online nicht denselben Benutzernamen haben. Der Punkt „Check user names“ im Online Migration Tool bleibt rot, bis einer von ihnen geändert ist.
    .fix = Ein Benutzer jeder Gruppe behält die Adresse; welcher das ist, steht beim Befund. Ist ein anderer Benutzer der Gruppe eine andere Person, geben Sie für ihn eine andere Adresse ein, und zwar unter { -person-card } > { -email } und, falls er einen Benutzernamen hat, unter { -users } > { -user-name }. Wird der Benutzer nicht mehr gebraucht, entfernen Sie den Benutzerplan und die Adresse und wählen Sie danach „{ -mark-former-employee }“; sonst ergeben Benutzerplan und Adresse neue Befunde. Die Schaltfläche „{ -delete }“ öffnet den Dialog „{ -remove-user }“ mit dieser Option; der Benutzer bleibt damit erhalten. Wählen Sie keine Option, die den Benutzer löscht: Dokumente eines Benutzers, den es nicht mehr gibt, werden möglicherweise nicht migriert. Wenn Sie ein Produkt wie Synchronizer verwenden, verknüpfen Sie den Benutzer dort nach einer Änderung der Adresse neu.
    .message = Dieselbe Adresse wie { $others }.
    .message-second = Die zweite Adresse ist auch bei { $others } eingetragen.
    .coded-domain = Die Domäne `{ $coded }` ist die kodierte Schreibweise von `{ $domain }`.
    .action-keep = Hier ist nichts zu tun: { $user } behält die Adresse, außer wenn ein anderer Befund eine neue verlangt. Der Befund ist erledigt, sobald die Adresse bei { $others } entfernt ist.
    .action-excluded = { $keeper } behält die Adresse. Wenn { $user } eine Adresse braucht, geben Sie eine andere ein; wenn nicht, entfernen Sie die Adresse: { $place }.
    .action-second = Entfernen Sie die Adresse: { $place }. { $keeper } behält sie.
    .action = Die bisherige Adresse behält { $keeper }.
    .ask-one-person = Fragen Sie { $user } und { $other }, ob beide Benutzer zu derselben Person gehören: Beide heißen { $name }.

same-person = mehrere Benutzer mit derselben Person verknüpft
    .why = Jeder Benutzer braucht in CRM Online einen eigenen Benutzernamen. Benutzer, die mit derselben Person verknüpft sind, haben aber nur eine gemeinsame Adresse.
    .fix = Behalten Sie den Benutzer, mit dem sich die Person anmeldet. Wird der andere Benutzer nicht gebraucht, entfernen Sie seinen Benutzerplan unter „{ -users }“. Die Befunde bleiben bestehen, weil beide Benutzer mit derselben Person verknüpft bleiben: Vereinbaren Sie mit Ihrem Berater, dass Sie die Befunde akzeptieren, und akzeptieren Sie sie danach. Wählen Sie nicht „{ -mark-former-employee }“: Das gilt für die gemeinsame Person und damit für beide Benutzer. Werden beide Benutzer gebraucht, fragen Sie den SuperOffice-Support: Solche Fälle musste SuperOffice bisher von Hand lösen. Löschen Sie keinen der Benutzer: Dokumente eines Benutzers, den es nicht mehr gibt, werden möglicherweise nicht migriert.
    .message = Mit derselben Person verknüpft wie { $others }.
    .question = Fragen Sie die Person, die sich als { $keeper } anmeldet, oder ihre Führungskraft, ob auch { $user } gebraucht wird.
    .action-keep = Hier ist nichts zu tun: { $user } bleibt der Benutzer dieser Person. Dieser Befund erledigt sich zusammen mit dem Befund zu { $others }. Wenn Sie den anderen Befund akzeptieren, akzeptieren Sie auch diesen.
    .action-deleted = { $user } ist gelöscht. Prüfen Sie im Online Migration Tool („Check user names“), ob nur { $keeper } die Adresse hat.
    .action-excluded = { $user } ist nicht Teil der Prüfung. Stellen Sie sicher, dass { $user } weder einen Benutzerplan noch den Benutzernamen von { $keeper } hat: { $path }.
    .action-without-plan = Wenn { $user } nicht gebraucht wird, müssen Sie in SuperOffice nichts ändern, weil { $user } keinen Benutzerplan hat.
    .action-accept = Der Befund bleibt bestehen, weil beide Benutzer mit der Person verknüpft bleiben: Vereinbaren Sie mit Ihrem Berater, dass Sie ihn akzeptieren, und akzeptieren Sie danach diesen Befund und den zu { $keeper }.
    .action-separate = Wenn beide gebraucht werden, fragen Sie den SuperOffice-Support, wie sie getrennt werden können: Solche Fälle musste SuperOffice bisher von Hand lösen. Kennzeichnen Sie { $user } nicht als ausgeschiedenen Mitarbeiter: Das würde auch für { $keeper } gelten.

secondary-address-clash = zweite Adresse ist die erste Adresse eines anderen Benutzers
    .why = Die Migration verwendet manchmal nicht die erste Adresse. Dann haben zwei Benutzer denselben Benutzernamen.
    .fix = Entfernen Sie die Adresse aus der { -person-card } des Benutzers, bei dem sie als zweite Adresse eingetragen ist. Der Benutzer mit dieser ersten Adresse behält sie.


## Rules of `licence`

licence-on-inactive-user = Benutzerplan eines inaktiven Benutzers
    .why = Ein anderer Benutzer könnte den Benutzerplan nutzen. Ob das Online Migration Tool solche Benutzer auflistet, ist nicht dokumentiert.
    .fix = Entfernen Sie beim Benutzer den Benutzerplan. Die Stelle in SuperOffice steht beim jeweiligen Befund.
    .message = Benutzerplan `{ $plans }`, obwohl sich der Benutzer nicht anmelden kann: { $status }.

licence-overbooked = mehr Lizenzen vergeben als gekauft
    .why = Es geht um die Lizenzen der Onsite-Installation. Solange die Zahlen nicht übereinstimmen, kann auch unklar sein, wie viele Benutzer migriert und wie viele Online-Pläne gekauft werden müssen.
    .fix = Vergleichen Sie unter „{ -licences }“ die Zahl der gekauften mit der Zahl der vergebenen Lizenzen. Sind dort nicht mehr vergeben als gekauft, akzeptieren Sie den Befund. Sind mehr vergeben, entfernen Sie unter „{ -users }“ den Benutzerplan oder die Lizenz bei Benutzern, die sie nicht brauchen. Wenn alle sie brauchen, informieren Sie Ihren Berater, dass Lizenzen fehlen, und akzeptieren Sie den Befund.
    .message = Onsite-Lizenz `{ $licence }`: { $bought } gekauft, { $assigned } vergeben.
    .users = Vergeben ist sie an { $users }.
    .action = Vergleichen Sie die Zahlen für `{ $licence }`: { $licences }. Sind dort nicht mehr vergeben als gekauft, akzeptieren Sie den Befund mit der Begründung, dass genügend Lizenzen gekauft wurden. Sind mehr vergeben, fragen Sie die Führungskräfte dieser Benutzer, wem ein anderer Benutzerplan mit freier Lizenz genügt und wer keinen Zugriff braucht. Wählen Sie unter { $users } > (Name) > { -user-plan } diesen Benutzerplan oder, wenn kein Zugriff nötig ist, „{ -no-selection }“, bis nicht mehr vergeben sind als gekauft. Wenn alle `{ $licence }` brauchen, informieren Sie Ihren Berater, dass Lizenzen fehlen, und akzeptieren Sie den Befund mit der Begründung, dass alle die Lizenz brauchen.
    .action-licence = Vergleichen Sie die Zahlen für `{ $licence }`: { $licences }. Sind dort nicht mehr vergeben als gekauft, akzeptieren Sie den Befund mit der Begründung, dass genügend Lizenzen gekauft wurden. Sind mehr vergeben, fragen Sie die Führungskräfte, welche Benutzer diese Lizenz nicht brauchen, und entfernen Sie die Lizenz bei diesen Benutzern: { $users } > (Name). Wenn alle sie brauchen, informieren Sie Ihren Berater, dass Lizenzen fehlen, und akzeptieren Sie den Befund mit der Begründung, dass alle die Lizenz brauchen.
    .administrator = Ein Administrator muss einen Benutzerplan behalten. Mögliche Administratoren: { $users }. Siehe den Befund „{ CAPITAL(administrator-without-plan) }“.

licence-owner-expired = abgelaufene Lizenzen
    .why = Was abgelaufene Lizenzen verhindern, ist nicht dokumentiert. Sie lassen sich vor der Migration leichter verlängern als währenddessen.
    .fix = Aktualisieren Sie die Lizenzen unter „{ -licences }“. Wenn das nicht hilft, fragen Sie SuperOffice.
    .message = Die Lizenzen von `{ $owner }` sind am { $expired } abgelaufen. Die letzte Anmeldung war am { $login }.
    .action = Aktualisieren Sie die Lizenzen von { $owner }: { $path }. Wenn das nicht hilft, fragen Sie SuperOffice.

plans-short = weniger Online-Pläne als Benutzer
    .why = Jeder Benutzer braucht einen Online-Plan. Ohne ihn kann er sich nicht anmelden.
    .fix = Wenn alle Benutzer Zugriff brauchen, fragen Sie Ihren Berater nach den fehlenden Online-Plänen. Wenn nicht, entfernen Sie den Benutzerplan der Benutzer, die keinen brauchen, unter „{ -users }“.
    .message = { $needed ->
        [one] { $needed } Benutzer braucht
       *[other] { $needed } Benutzer brauchen
    } den Online-Plan `{ $plan }`; gekauft: { $bought }, es fehlen: { $missing }.
    .message-total = { $needed ->
        [one] { $needed } Benutzer braucht
       *[other] { $needed } Benutzer brauchen
    } einen Online-Plan; gekauft: { $bought }, es fehlen: { $missing }.
    .action = Fragen Sie die Führungskräfte, ob alle diese Benutzer Zugriff brauchen. Wenn ja, sagen Sie Ihrem Berater, wie viele Online-Pläne fehlen ({ $missing }). Wenn nicht, wählen Sie für jeden Benutzer, der keinen Zugriff braucht, „{ -no-selection }“: { $path } > (Name) > { -user-plan }.

several-plans = Benutzer mit mehreren Benutzerplänen
    .why = In CRM Online hat ein Benutzer genau einen Benutzerplan. Es gibt kombinierte Benutzerpläne, zum Beispiel Sales Premium mit Service Premium. Aus zwei heutigen Benutzerplänen kann also einer werden.
    .fix = Stellen Sie fest, welche dieser Benutzerpläne der Benutzer braucht. Genügt einer, wählen Sie ihn unter { -users } > (Name) > { -user-plan }. Braucht der Benutzer alle oder bekommen Sie einen CRM-Suite-Plan, der für die ganze Firma gilt, ändern Sie nichts: Informieren Sie Ihren Berater und akzeptieren Sie den Befund.
    .message = { $number } Benutzerpläne: { $plans }.
    .action = In CRM Online hat ein Benutzer nur einen Benutzerplan. Fragen Sie die Führungskraft von { $user }, welchen Benutzerplan { $user } braucht. Genügt einer, wählen Sie ihn jetzt: { $path } > { -user-plan }. Braucht { $user } { $number ->
        [2] beide
       *[other] alle
    }, ändern Sie nichts: Informieren Sie Ihren Berater, der die kombinierten Benutzerpläne von CRM Online kennt, und akzeptieren Sie den Befund mit der Begründung, dass { $user } diese Benutzerpläne braucht.

user-without-licence = Benutzer ohne Benutzerplan
    .why = Ohne Benutzerplan kann sich ein Benutzer nicht in CRM Online anmelden.
    .fix = Geben Sie dem Benutzer einen Benutzerplan. Wenn der Benutzer keinen Zugriff braucht, akzeptieren Sie den Befund mit einer Begründung. Bei einem CRM-Suite-Plan aktivieren Sie in CRM Online für den Benutzer „{ -can-log-in }“. Wo Sie den Benutzerplan ändern, steht beim jeweiligen Befund.
    .message = Kein Benutzerplan.
    .message-licences = Keine Benutzerlizenz oder keine Client-Lizenz.
    .accept = Fragen Sie { $user } oder die Führungskraft von { $user }, ob { $user } Zugriff braucht. Wenn nicht, akzeptieren Sie den Befund. Wenn ja, braucht { $user } einen Benutzerplan.
    .administrator = Hier ist nichts zu tun: Dieser Befund erledigt sich zusammen mit dem Befund „{ CAPITAL(administrator-without-plan) }“ zu { $user }. Wenn Sie den anderen Befund akzeptieren, akzeptieren Sie auch diesen.
    .message-gone = In der Zugriffsliste steht dieser Benutzer, der sich nicht anmelden kann: { $status }.
    .action-gone = Korrigieren Sie die Zugriffsliste oder aktivieren Sie { $user }: { $path }.
    .message-nobody = Dieser Eintrag steht in der Zugriffsliste, aber kein Benutzer passt dazu.
    .action-nobody = Korrigieren Sie den Eintrag in der Zugriffsliste oder legen Sie den Benutzer an: { $path }.
    .same-person = Erledigen Sie zuerst den Befund „{ CAPITAL(same-person) }“ zu { $user } und { $keeper }. Wenn { $user } nicht gebraucht wird, akzeptieren Sie auch diesen Befund. Wenn { $user } gebraucht wird, fragen Sie zuerst den SuperOffice-Support, wie die beiden Benutzer getrennt werden können; danach braucht { $user } einen Benutzerplan.


## Rules of `valid-email`

# Characters in messages about addresses.
character-null-character = Nullzeichen
character-tab = Tabulator
character-line-feed = Zeilenvorschub
character-vertical-tab = vertikaler Tabulator
character-form-feed = Seitenvorschub
character-carriage-return = Wagenrücklauf
character-space = Leerzeichen
character-delete-character = Löschzeichen
character-next-line-character = Zeichen für neue Zeile
character-no-break-space = geschütztes Leerzeichen
character-soft-hyphen = weicher Trennstrich
character-combining-grapheme-joiner = unsichtbares Verbindungszeichen
character-arabic-letter-mark = arabisches Richtungszeichen
character-ogham-space-mark = Ogham-Leerzeichen
character-mongolian-vowel-separator = mongolisches Vokaltrennzeichen
character-en-quad = Halbgeviert (en quad)
character-em-quad = Geviert (em quad)
character-en-space = Halbgeviert-Leerzeichen
character-em-space = Geviert-Leerzeichen
character-figure-space = ziffernbreites Leerzeichen
character-punctuation-space = punktbreites Leerzeichen
character-thin-space = schmales Leerzeichen
character-hair-space = Haarspatium
character-zero-width-space = breitenloses Leerzeichen
character-zero-width-non-joiner = Bindehemmer ohne Breite
character-zero-width-joiner = Verbinder ohne Breite
character-left-to-right-mark = Richtungszeichen von links nach rechts
character-right-to-left-mark = Richtungszeichen von rechts nach links
character-line-separator = Zeilentrennzeichen
character-paragraph-separator = Absatztrennzeichen
character-left-to-right-embedding = Einbettung von links nach rechts
character-right-to-left-embedding = Einbettung von rechts nach links
character-pop-directional-formatting = Ende der Richtungsformatierung
character-left-to-right-override = erzwungene Richtung von links nach rechts
character-right-to-left-override = erzwungene Richtung von rechts nach links
character-narrow-no-break-space = schmales geschütztes Leerzeichen
character-medium-mathematical-space = mittleres mathematisches Leerzeichen
character-word-joiner = Wortverbinder
character-ideographic-space = ideografisches Leerzeichen
character-hangul-filler = Hangul-Füllzeichen
character-byte-order-mark = Bytereihenfolge-Markierung (BOM)
character-replacement-character = Ersatzzeichen
character-grave-accent = Gravis
character-acute-accent = Akut
character-capital-i-with-dot = großes I mit Punkt
character-small-i-without-dot = kleines i ohne Punkt
character-modifier-apostrophe = Apostroph als Buchstabenzeichen
character-hyphen = Bindestrich
character-non-breaking-hyphen = geschützter Bindestrich
character-figure-dash = ziffernbreiter Strich
character-en-dash = Halbgeviertstrich
character-em-dash = Geviertstrich
character-horizontal-bar = waagerechter Strich
character-opening-single-quotation-mark = öffnendes einfaches Anführungszeichen
character-typographic-apostrophe = typografischer Apostroph
character-reversed-apostrophe = umgekehrter Apostroph
character-opening-quotation-mark = öffnendes Anführungszeichen
character-closing-quotation-mark = schließendes Anführungszeichen
character-low-quotation-mark = unteres Anführungszeichen
character-ellipsis = Auslassungspunkte
character-prime = Minutenzeichen
character-minus-sign = Minuszeichen
character-greek = griechischer Buchstabe
character-greek-look-alike = griechisch, sieht aus wie das lateinische { $letter }
character-cyrillic = kyrillischer Buchstabe
character-cyrillic-look-alike = kyrillisch, sieht aus wie das lateinische { $letter }
character-look-alike = sieht aus wie das lateinische { $letter }
character-named = { $character } ({ $name })
character-unknown = ein Zeichen
character-at-start = am Anfang
character-at-end = am Ende
character-at-number = Zeichen { $number }

# Defects of addresses. `.placed` is used if the place of the character is known.
defect-char-replacement = Ein Zeichen ging verloren: Der Text wurde mit der falschen Zeichencodierung konvertiert.
    .placed = Ein Zeichen ging verloren ({ $place }): Der Text wurde mit der falschen Zeichencodierung konvertiert.
defect-ws-trim = { CAPITAL($character) }.
    .placed = { CAPITAL($character) } ({ $place }).
defect-ws-trim-special = { CAPITAL($character) }.
    .placed = { CAPITAL($character) } ({ $place }).
defect-char-invisible = Unsichtbares Zeichen: { $character }.
    .placed = Unsichtbares Zeichen: { $character } ({ $place }).
defect-char-bidi-edge = Unsichtbares Zeichen: { $character }.
    .placed = Unsichtbares Zeichen: { $character } ({ $place }).
defect-char-bidi = Unsichtbares Zeichen: { $character }. Es verändert die Reihenfolge, in der die Adresse angezeigt wird.
    .placed = Unsichtbares Zeichen: { $character } ({ $place }). Es verändert die Reihenfolge, in der die Adresse angezeigt wird.
defect-char-control = Steuerzeichen: { $character }.
    .placed = Steuerzeichen: { $character } ({ $place }).
defect-char-unassigned = Kein gültiges Zeichen: { $character }.
    .placed = Kein gültiges Zeichen: { $character }, { $place }.
defect-cell-empty = Keine Adresse: Das Feld ist leer oder enthält einen Fülltext wie „n/a“.
defect-cell-multiple = Mehrere Adressen in einem Feld.
    .number = { $number } Adressen in einem Feld.
defect-cell-repeated = Dieselbe Adresse mehr als einmal.
defect-cell-separator = Überflüssiges Trennzeichen.
    .placed = Überflüssiges Trennzeichen ({ $place }).
defect-wrap-mailto = „mailto:“ oder ein ähnliches Präfix vor der Adresse.
defect-wrap-hyperlink = Hyperlink statt der Adresse.
defect-wrap-html = HTML-Code wie „&amp;“.
    .placed = HTML-Code wie „&amp;“ ({ $place }).
defect-wrap-quotes = Anführungszeichen oder Klammern um die Adresse.
defect-wrap-angle = Spitze Klammern um die Adresse.
defect-wrap-display-name = Enthält außer der Adresse auch einen Namen.
defect-wrap-comment = Kommentar in Klammern.
    .placed = Kommentar in Klammern ({ $place }).
defect-wrap-apostrophe = Apostroph vor oder nach der Adresse.
defect-wrap-extra-text = Enthält außer der Adresse noch anderen Text.
defect-wrap-trailing-text = Text nach der Adresse in spitzen Klammern.
    .placed = Text nach der Adresse in spitzen Klammern ({ $place }).
defect-wrap-name-is-other-address = Der Name ist eine andere E-Mail-Adresse.
defect-char-at-width = Breite oder kleine Form von @.
    .placed = Breite oder kleine Form von @ ({ $place }).
defect-syntax-no-at = Kein @.
defect-syntax-multiple-at = Mehr als ein @.
    .placed = Mehr als ein @ ({ $place }).
defect-syntax-obfuscated-at = „(at)“ oder ein ähnlicher Text statt @.
defect-syntax-paren = Klammer ohne Gegenstück.
    .placed = Klammer ohne Gegenstück ({ $place }).
defect-char-mark-on-delimiter = Akzent auf einem Satzzeichen oder Leerzeichen.
    .placed = Akzent auf einem Satzzeichen oder Leerzeichen ({ $place }).
defect-ws-around-at = { CAPITAL($character) } neben dem @.
    .placed = { CAPITAL($character) } neben dem @ ({ $place }).
defect-ws-around-dot = { CAPITAL($character) } neben einem Punkt.
    .placed = { CAPITAL($character) } neben einem Punkt ({ $place }).
defect-ws-inner = { CAPITAL($character) } innerhalb der Adresse.
    .placed = { CAPITAL($character) } innerhalb der Adresse ({ $place }).
defect-local-empty = Vor dem @ fehlt der Text.
defect-local-dot = Falsch gesetzter Punkt vor dem @.
    .placed = Falsch gesetzter Punkt vor dem @ ({ $place }).
defect-local-quoted-unneeded = Überflüssige Anführungszeichen vor dem @.
defect-local-quoted = Der Teil vor dem @ ist nur in Anführungszeichen gültig.
defect-local-quote-unclosed = Nicht geschlossenes Anführungszeichen.
    .placed = Nicht geschlossenes Anführungszeichen ({ $place }).
defect-local-quote-misplaced = Falsch gesetztes Anführungszeichen vor dem @.
    .placed = Falsch gesetztes Anführungszeichen vor dem @ ({ $place }).
defect-local-char = Vor dem @ nicht erlaubt: { $character }.
    .placed = Vor dem @ nicht erlaubt: { $character }, { $place }.
defect-local-normalised = Zeichen vor dem @ sind in einer ungewöhnlichen Form gespeichert.
defect-local-compat = Sonderform gewöhnlicher Buchstaben vor dem @: { $character }.
    .placed = Sonderform gewöhnlicher Buchstaben vor dem @: { $character }, { $place }.
defect-local-leading-mark = Akzent ohne Buchstaben am Anfang.
defect-local-a-label = Beginnt vor dem @ mit „xn--“.
defect-len-local = Zu lang vor dem @ (Grenze: 64 Byte).
defect-len-label = Zu lang zwischen zwei Punkten der Domäne (Grenze: 63 Byte).
defect-len-domain = Die Domäne ist zu lang (Grenze: 253 Byte).
defect-len-total = Die Adresse ist zu lang (Grenze: 254 Byte).
defect-local-non-ascii = Microsoft und Google akzeptieren dieses Zeichen vor dem @ nicht: { $character }.
    .placed = Microsoft und Google akzeptieren dieses Zeichen vor dem @ nicht: { $character }, { $place }.
defect-idp-local-char = Microsoft oder Google akzeptiert { $detail } vor dem @ nicht.
defect-idp-upn-length = Die Adresse ist zu lang für einen Anmeldenamen bei Microsoft.
defect-case-local = Großbuchstaben vor dem @.
defect-case-domain = Großbuchstaben in der Domäne.
defect-local-plus-tag = Enthält vor dem @ einen Zusatz wie „+news“.
defect-domain-idn = Internationalisierte Domäne.
defect-domain-empty = Nach dem @ fehlt der Text.
defect-domain-empty-label = Falsch gesetzter Punkt in der Domäne.
    .placed = Falsch gesetzter Punkt in der Domäne ({ $place }).
defect-domain-trailing-dot = Punkt am Ende der Domäne.
defect-domain-literal = IP-Adresse in eckigen Klammern statt einer Domäne.
defect-domain-ip = IP-Adresse statt einer Domäne.
defect-domain-tld-numeric = Die Domäne endet mit einer Zahl.
defect-domain-comma = Komma in der Domäne.
    .placed = Komma in der Domäne ({ $place }).
defect-domain-char = In einer Domäne nicht erlaubt: { $character }.
    .placed = In einer Domäne nicht erlaubt: { $character }, { $place }.
defect-domain-hyphen = Falsch gesetzter Bindestrich in der Domäne.
    .placed = Falsch gesetzter Bindestrich in der Domäne ({ $place }).
defect-domain-a-label = Ungültiger Teil mit „xn--“ in der Domäne.
defect-domain-idna = Ungültige internationalisierte Domäne.
defect-domain-mapped = Die Domäne ist in einer ungewöhnlichen Form gespeichert.
defect-domain-deviation = Ältere Software liest diese Domäne als eine andere.
defect-domain-idna2008 = Die Domäne enthält { $detail }, was IDNA 2008 nicht erlaubt.
defect-domain-rldh = Zwei Bindestriche an dritter und vierter Stelle eines Teils der Domäne.
defect-domain-mixed-script = Die Domäne mischt Buchstaben verschiedener Alphabete.
defect-domain-lookalike = Die Domäne enthält ein Zeichen, das nur wie ein lateinisches aussieht: { $detail }.
defect-domain-dotless = Die Domäne enthält keinen Punkt.
defect-domain-tld-unknown = Die Domänenendung „.{ $detail }“ gibt es nicht.
defect-domain-special-use = Diese Domäne kann keine E-Mails aus dem Internet empfangen.
defect-domain-reserved = Diese Domäne ist für Beispiele reserviert.
defect-domain-public-suffix = Nur der letzte Teil einer Domäne, zum Beispiel „co.uk“.
defect-domain-typo = Die Domäne ist { $detail } sehr ähnlich.
defect-domain-rare-near-common = Eine seltene Domäne, die einer häufigen sehr ähnlich ist.
defect-placeholder-noreply = Sieht wie eine Adresse aus, deren Postfach niemand liest.
defect-placeholder-address = Erfundene Adresse.
defect-placeholder-local = Sieht wie eine Testadresse aus.
defect-role-account = Wahrscheinlich ein gemeinsames Postfach.

bouncing-address = E-Mails an die Adresse waren unzustellbar
    .why = Auch die Aktivierungs-E-Mail wäre unzustellbar.
    .fix = Senden Sie eine Testnachricht an die Adresse. Wenn sie zurückkommt, öffnen Sie die { -person-card } des Benutzers und korrigieren Sie die Adresse unter „{ -email }“. Hat der Benutzer auch einen Benutzernamen, steht diese Stelle ebenfalls beim Befund.
    .message = { $messages ->
        [one] { $messages } E-Mail an diese Adresse kam
       *[other] { $messages } E-Mails an diese Adresse kamen
    } als unzustellbar zurück.
    .action = Senden Sie eine Testnachricht an die Adresse von { $user } und fragen Sie, ob sie angekommen ist. Wenn ja, akzeptieren Sie den Befund. Wenn nicht, fragen Sie { $user } oder den E-Mail-Administrator nach der richtigen Adresse und geben Sie diese ein: { $place }.

garbled-address = durch den Export beschädigte Adresse
    .why = Der Export zeigt nicht, wie die Adresse in SuperOffice lautet. Sie kann dort richtig oder falsch sein, und zwei im Export gleiche Adressen können verschieden sein. Deshalb gilt die Voraussetzung als nicht geprüft, und die Adresse wird nicht als falsch gemeldet.
    .fix = Exportieren Sie die Tabelle erneut mit einer Zeichencodierung, die alle Buchstaben enthält. Ändern Sie die Adresse in SuperOffice nur, wenn sie auch dort falsch ist.
    .message-lost = Die Adresse hat im Export Buchstaben verloren; dort steht `?`.
    .message-misread = Die Adresse wurde im Export mit der falschen Zeichencodierung gelesen, etwa `Ã¥` statt `å`.
    .message-replaced = Die Adresse hat im Export Buchstaben verloren; dort steht U+FFFD.
    .remedy-lost = Der Export ist beschädigt. Exportieren Sie die Tabelle erneut mit allen Buchstaben; in Windows PowerShell mit dem Zusatz `-Encoding UTF8`.
    .remedy-misread = Der Export ist beschädigt. Exportieren Sie die Tabelle erneut als UTF-8 und öffnen Sie die Datei vor dem Senden nicht.
    .remedy-replaced = Der Export ist beschädigt. Exportieren Sie die Tabelle erneut aus der Datenbank, als UTF-8.
    .action = Korrigieren Sie die Adresse nur, wenn sie auch in SuperOffice falsch ist: { $place }.

hidden-characters = Adresse mit unsichtbaren Zeichen
    .why = Die Adresse sieht richtig aus, ist für einen Computer aber eine andere. Der Benutzer kann sich nicht anmelden, und niemand sieht, dass die Adresse doppelt vergeben ist.
    .fix = Öffnen Sie die { -person-card } des Benutzers, löschen Sie die Adresse unter „{ -email }“ und tippen Sie sie neu ein. Kopieren Sie sie nicht. Wenn ein anderer Benutzer die korrigierte Adresse schon hat, steht beim Befund, was stattdessen zu tun ist. Hat der Benutzer auch einen Benutzernamen, steht diese Stelle ebenfalls beim Befund.
    .action = Löschen Sie die Adresse und tippen Sie sie neu ein: { $place }. Fügen Sie sie nicht aus der Zwischenablage ein.
    .action-list = Löschen Sie die Adresse in { $record } und tippen Sie sie neu ein: { $place }. Kopieren Sie sie nicht.

likely-typo = Domäne mit wahrscheinlichem Tippfehler
    .why = Die Aktivierungs-E-Mail geht an Fremde oder ins Leere.
    .fix = Fragen Sie den Benutzer nach der richtigen Adresse. Wenn die Domäne falsch ist, öffnen Sie die { -person-card } des Benutzers und korrigieren Sie die Adresse unter „{ -email }“. Hat der Benutzer auch einen Benutzernamen, steht diese Stelle ebenfalls beim Befund.
    .message = `{ $rare }` kommt bei den Benutzern selten vor und ähnelt `{ $common }`.
    .action = Fragen Sie { $user }, ob die Adresse in der Spalte „{ column-now }“ stimmt. Wenn ja, akzeptieren Sie den Befund. Wenn nicht, geben Sie die richtige ein: { $place }.
    .action-provider = Fragen Sie { $user } nach einer E-Mail-Adresse Ihrer Firma, denn { $domain } gehört einem E-Mail-Anbieter. Gibt es eine, geben Sie diese ein: { $place }. Gibt es keine, fragen Sie { $user }, welche Adresse stimmt: die in der Spalte „{ column-now }“ oder die in der Spalte „{ column-change-to }“. Stimmt die in der Spalte „{ column-now }“, akzeptieren Sie den Befund. Wenn nicht, geben Sie die richtige Adresse an derselben Stelle ein; bei { $domain } meldet die nächste Prüfung dann, dass sie außerhalb Ihrer Domänen liegt.
    .message-list = `{ $rare }` kommt bei den Adressen selten vor und ähnelt `{ $common }`.
    .action-list = Prüfen Sie die Adresse in { $record }. Wenn es ein Tippfehler ist, korrigieren Sie ihn: { $place }.

malformed-address = Adresse, die kein Benutzername in CRM Online sein kann
    .why = Der Benutzername in CRM Online muss eine gültige E-Mail-Adresse sein, und die Aktivierungs-E-Mail wird dorthin gesendet. SuperOffice veröffentlicht keine Regel für gültige Adressen. Diese Prüfung wendet die Regeln für E-Mail-Adressen an und meldet Buchstaben, die Microsoft und Google nicht akzeptieren.
    .fix = Öffnen Sie die { -person-card } des Benutzers und korrigieren Sie die Adresse unter „{ -email }“. Hat der Benutzer auch einen Benutzernamen, steht diese Stelle ebenfalls beim Befund. Wenn Sie ein Produkt wie Synchronizer verwenden, verknüpfen Sie den Benutzer danach dort neu.
    .action = Korrigieren Sie die Adresse und fragen Sie { $user }, ob sie stimmt: { $place }.
    .action-suggested = Fragen Sie { $user }, ob die vorgeschlagene Adresse stimmt und ein Postfach hat. Wenn ja, geben Sie sie ein; wenn nicht, fragen Sie den E-Mail-Administrator nach der richtigen Adresse und geben Sie diese ein: { $place }.
    .action-ask = Fragen Sie { $user } oder den E-Mail-Administrator, welche Adresse richtig ist; das Postfach muss bereits bestehen. Korrigieren Sie danach die Adresse: { $place }.
    .holder = { $other } hat die korrigierte Adresse schon.
    .own-domains = Andere Benutzer haben Adressen in diesen Domänen: { $domains }.
    .taken = Die korrigierte Adresse ist schon bei { $other } eingetragen.
    .action-keeper = { $other } braucht eine andere Adresse: siehe den Befund zu { $other }.
    .same-correction = Die korrigierte Adresse von { $other } wäre dieselbe.
    .action-release = Bevor Sie die korrigierte Adresse eingeben, entfernen Sie diese bei { $other }.
    .holder-of = { $address } ist schon bei { $other } eingetragen.
    .holder-list = Die korrigierte Adresse steht schon in { $record }.
    .same-correction-list = Die korrigierte Adresse in { $record } wäre dieselbe.
    .action-list = Korrigieren Sie die Adresse in { $record }: { $place }.

missing-address = Benutzer ohne E-Mail-Adresse
    .why = Die E-Mail-Adresse wird zum Benutzernamen in CRM Online. Für einen Benutzer ohne Adresse muss sie im Online Migration Tool eingegeben werden.
    .fix = Öffnen Sie die { -person-card } des Benutzers und geben Sie die Adresse unter „{ -email }“ ein. Wenn der Benutzer in Service eine Adresse hat, wird sie vorgeschlagen. Wenn Sie ein Produkt wie Synchronizer verwenden, verknüpfen Sie den Benutzer danach dort neu.
    .message = Keine E-Mail-Adresse.
    .message-filler = Keine E-Mail-Adresse, nur { $value }.
    .action = Fragen Sie { $user } oder den E-Mail-Administrator nach der Adresse; das Postfach muss bereits bestehen. Geben Sie danach die Adresse ein: { $place }.
    .action-suggested = Fragen Sie { $user }, ob die vorgeschlagene Adresse stimmt und ein Postfach hat. Wenn ja, geben Sie sie ein; wenn nicht, fragen Sie den E-Mail-Administrator nach der richtigen Adresse und geben Sie diese ein: { $place }.

placeholder-address = Adresse, die wie ein Platzhalter aussieht
    .why = Der Benutzer würde die Aktivierungs-E-Mail nicht sehen.
    .fix = Fragen Sie die Person, die sich mit dem Benutzer anmeldet, oder ihre Führungskraft, welche Adresse richtig ist. Wenn jemand die E-Mails an die jetzige Adresse liest, akzeptieren Sie den Befund. Wenn eine andere Adresse richtig ist, geben Sie sie unter { -person-card } > { -email } ein. Hat der Benutzer auch einen Benutzernamen, steht diese Stelle ebenfalls beim Befund. Wird der Benutzer nicht mehr gebraucht, entfernen Sie den Benutzerplan und die Adresse und wählen Sie danach „{ -mark-former-employee }“.
    .action = Fragen Sie die Person, die sich als { $user } anmeldet, oder ihre Führungskraft, ob { $user } noch gebraucht wird und ob jemand die E-Mails an diese Adresse liest. Wenn beide Antworten ja lauten, akzeptieren Sie den Befund. Wenn { $user } gebraucht wird, aber niemand die E-Mails liest, lassen Sie sich vom E-Mail-Administrator die richtige oder eine neue Adresse geben und geben Sie diese ein: { $place }.
    .action-list = Geben Sie in { $record } die richtige Adresse ein oder löschen Sie diese: { $place }.

several-addresses = mehrere Adressen in einem E-Mail-Feld
    .why = Ein Benutzer hat in CRM Online nur einen Benutzernamen. Deshalb muss eine Adresse ausgewählt werden.
    .fix = Öffnen Sie die { -person-card } des Benutzers. Lassen Sie unter „{ -email }“ nur die Adresse stehen, mit der sich der Benutzer in CRM Online anmelden wird, und geben Sie jede andere in einer eigenen Zeile ein. Hat der Benutzer auch einen Benutzernamen, steht diese Stelle ebenfalls beim Befund.
    .action = Fragen Sie { $user }, welche der Adressen der Benutzername in CRM Online werden soll. Lassen Sie in diesem Feld nur diese Adresse stehen. Wenn { $number ->
        [2] die andere Adresse noch verwendet wird, geben Sie sie
       *[other] weitere Adressen noch verwendet werden, geben Sie jede
    } in einer eigenen Zeile darunter ein: { $place }.
    .action-list = Behalten Sie eine Adresse in { $record }: { $place }.

several-candidate-addresses = Benutzer mit mehreren Adressen
    .why = Nur eine Adresse wird zum Benutzernamen in CRM Online. Die Migration verwendet manchmal nicht die erste Adresse.
    .fix = Zu ändern ist nichts. Ihr Berater prüft den Benutzernamen im Online Migration Tool („Check user names“). Adressen, die nicht verwendet werden, können Sie entfernen: { -person-card } > { -email }.
    .message = Das ist die erste Adresse. Der Benutzer hat außerdem { $others }.
    .action = Hier ist nichts zu tun. Ihr Berater prüft im Online Migration Tool, welche Adresse zum Benutzernamen von { $user } wird („Check user names“).
    .message-user-name = Das ist der Benutzername. Der Benutzer hat außerdem { $others }.

shared-mailbox = wahrscheinlich Adresse eines gemeinsamen Postfachs
    .why = Alle, die das Postfach lesen, können das Passwort des Benutzers festlegen. Google akzeptiert einige dieser Namen nicht.
    .fix = Klären Sie, ob nur eine Person diese Adresse verwendet. Wenn nicht, öffnen Sie die { -person-card } des Benutzers und geben Sie unter „{ -email }“ eine persönliche Adresse ein. Hat der Benutzer auch einen Benutzernamen, steht diese Stelle ebenfalls beim Befund.
    .action = Fragen Sie { $user } oder den E-Mail-Administrator, ob mehrere Personen dieses Postfach lesen. Wenn nicht, akzeptieren Sie den Befund. Wenn ja, lassen Sie sich vom E-Mail-Administrator eine persönliche Adresse der Person geben, die sich als { $user } anmeldet, und geben Sie diese ein: { $place }.

unroutable-domain = Domäne, die keine E-Mails empfangen kann
    .why = Die Aktivierungs-E-Mail und die Codes für ein neues Passwort gehen an diese Adresse.
    .fix = Öffnen Sie die { -person-card } des Benutzers und geben Sie unter „{ -email }“ eine Adresse ein, unter der E-Mails aus dem Internet ankommen. Hat der Benutzer auch einen Benutzernamen, steht diese Stelle ebenfalls beim Befund.
    .action = Fragen Sie { $user } oder den E-Mail-Administrator, unter welcher Adresse E-Mails von außen ankommen; das Postfach muss bereits bestehen. Geben Sie danach die Adresse ein: { $place }.
    .action-list = Korrigieren oder löschen Sie die Adresse in { $record }: { $place }.

user-name-differs = Benutzername und erste E-Mail-Adresse sind verschieden
    .why = Benutzer melden sich in CRM Online mit dem Benutzernamen an, E-Mails gehen aber an die Adresse der Person. Welche der beiden Adressen die Migration vorauswählt, ist nicht dokumentiert. Wenn sie sich unterscheiden, versuchen Benutzer vielleicht, sich mit der falschen anzumelden.
    .fix = Fragen Sie den Benutzer, welche Adresse richtig ist. Geben Sie diese sowohl unter { -person-card } > { -email } als auch unter { -users } > { -user-name } ein. Wenn Sie ein Produkt wie Synchronizer verwenden, verknüpfen Sie den Benutzer danach dort neu.
    .message = Der Benutzername ist { $name }, die erste E-Mail-Adresse aber { $address }.
    .action = Fragen Sie { $user }, welche der beiden Adressen der Benutzername in CRM Online werden soll. Geben Sie diese an beiden Stellen ein, in der { -person-card } in der ersten Zeile: { $place }. Die andere Adresse darf in einer Zeile darunter stehen.


## Rules of `travel`, `satellite` and `sentry-addons`

traveller-since = Eingetragen am { $day }.
traveller-synchronised = Zuletzt synchronisiert am { $day }.
traveller-area = Travel-Bereich: `{ $area }`.

satellite-defined = Satellit ist eingerichtet
    .why = Ein Satellit ist eine eigene Datenbank an einem anderen Standort, die mit der zentralen Datenbank repliziert wird. SuperOffice verlangt, dass bei der Migration kein Satellit in Betrieb ist.
    .fix = Jeder Satellit muss außer Betrieb genommen werden. Das Verfahren ist nicht veröffentlicht: Fragen Sie den SuperOffice-Support, wie der Satellit außer Betrieb genommen wird, wer das tun muss und was mit seinen Lizenzen geschieht. Lassen Sie ihn danach außer Betrieb nehmen: Erst dann ist der Befund erledigt.
    .message = Satellit { $satellite } ist eingerichtet.
    .message-company = `{ $company }` hat einen Satelliten in Betrieb.
    .company = Firma: `{ $company }`.
    .area = Bereich: `{ $area }`.
    .source = Datenquelle: `{ $source }`.

satellite-replicating = Hinweis auf einen Satelliten in Betrieb
    .why = Eine Zeile in `traveller` ist der deutlichste Hinweis darauf, dass ein Satellit in Betrieb ist. Eine Zeile in `LicenseSatlLink` verknüpft nur eine Lizenz mit einem Satelliten: Ohne einen weiteren Hinweis auf einen Satelliten muss die Lizenz geprüft werden.
    .fix = Diese Befunde gehören zu einem Satelliten: Erledigen Sie alle Befunde zu ihm zusammen. Wie das geht und wie eine Lizenz freigegeben wird, ist nicht veröffentlicht: Fragen Sie den SuperOffice-Support.
    .message = Ein Satellit mit `travel_id` { $id } wird anscheinend repliziert.
    .probable = Wahrscheinlich ist es Satellit { $satellite }: Seine IDs beginnen bei { $id }.
    .message-licence = Die Lizenz `{ $licence }` ist mit Satellit { $satellite } verknüpft.
    .message-licence-id = Die Lizenz mit der ID { $licence } ist mit Satellit { $satellite } verknüpft.
    .action-same = Hier ist nichts zu tun: Dieser Befund erledigt sich zusammen mit dem Befund „{ CAPITAL(satellite-defined) }“ zu Satellit { $satellite }. Wenn Sie den anderen Befund akzeptieren, akzeptieren Sie auch diesen.
    .action-licence = Prüfen Sie, ob es Satellit { $satellite } noch gibt. Wenn ja, fragen Sie den SuperOffice-Support, wie er außer Betrieb genommen wird, und veranlassen Sie das. Wenn nicht, fragen Sie den SuperOffice-Support, wie diese Lizenz freigegeben wird, und lassen Sie sie freigeben. Die Lizenz steht unter: { $path }.
    .action-licence-last = Wenn Sie sich wegen des Befunds „{ CAPITAL(satellite-defined) }“ zu Satellit { $satellite } an den SuperOffice-Support wenden, fragen Sie auch, wie diese Lizenz freigegeben wird, und lassen Sie sie freigeben. Die Lizenz steht unter: { $path }.

sentry-addon-registered = Sentry-Add-on ist registriert
    .why = Solange es eine solche Zeile gibt, kommt das Online Migration Tool nicht über die erste Seite hinaus. Jede Zeile verweist außerdem auf ein individuell entwickeltes Add-on.
    .fix = Die Zeile muss in jedem Fall gelöscht werden, weil sich das Online Migration Tool nicht fortsetzen lässt, solange es sie gibt. Was das Add-on tut, ist nicht bekannt; fragen Sie deshalb zuerst den Anbieter, ob es noch gebraucht wird. Wenn ja, fragen Sie, wodurch es in CRM Online ersetzt wird, und vereinbaren Sie mit Ihrem Berater, wann die Zeile gelöscht wird: Danach funktioniert das Add-on möglicherweise nicht mehr. Bitten Sie dann den Datenbankadministrator, die Zeilen von `UserPreference` mit dem Abschnitt `SentryAddonNames` zu löschen.
    .message = Das Sentry-Add-on `{ $add-on }` ist als `{ $key }` registriert.
    .action = Fragen Sie den Anbieter des Add-ons (oder Ihren Berater, wenn Sie den Anbieter nicht kennen), ob es noch gebraucht wird. Wenn ja, fragen Sie auch, wodurch es in CRM Online ersetzt wird, und vereinbaren Sie mit Ihrem Berater, wann die Zeile gelöscht wird: Danach funktioniert das Add-on möglicherweise nicht mehr. Bitten Sie in beiden Fällen den Datenbankadministrator, die Zeile `{ $key }` (Abschnitt `{ $section }`) aus der Tabelle `UserPreference` zu löschen: Solange es sie gibt, kommt das Online Migration Tool nicht weiter.

stale-travel-record = Travel-Eintrag eines nicht mehr vorhandenen Benutzers
    .why = Laut Datenbank arbeitet noch ein Benutzer mit Travel. Bei der Migration und bei einem Upgrade darf kein Benutzer mit Travel arbeiten.
    .fix = Bitten Sie den SuperOffice-Support, den Eintrag zu entfernen. Den Benutzer gibt es nicht mehr, daher kann niemand ein „Central update“ (zentrale Aktualisierung) ausführen.
    .message = Travel-Eintrag des Benutzers mit der ID { $id }, den es nicht mehr gibt.
    .action = Bitten Sie den SuperOffice-Support, den Eintrag zu entfernen. Den Benutzer gibt es nicht mehr, daher kann niemand ein „Central update“ (zentrale Aktualisierung) ausführen.

unfinished-homecoming = übrig gebliebene Travel-Einträge
    .why = Solche Einträge deuten darauf hin, dass ein „Central update“ (zentrale Aktualisierung) nicht abgeschlossen wurde. Daten können fehlen oder doppelt vorhanden sein.
    .fix = Fragen Sie den Benutzer, ob das letzte „Central update“ (zentrale Aktualisierung) abgeschlossen wurde. Wenn ja, akzeptieren Sie den Befund. Wenn nicht oder wenn das niemand weiß, fragen Sie den SuperOffice-Support, was mit diesen Einträgen zu tun ist, und veranlassen Sie das.
    .message = { $rows ->
        [one] 1 übrig gebliebener Travel-Eintrag
       *[other] { $rows } übrig gebliebene Travel-Einträge
    }. Der Benutzer arbeitet nicht mit Travel.
    .message-ids = { $rows ->
        [one] 1 Zeile
       *[other] { $rows } Zeilen
    } in `{ $table }` mit einer ID einer Travel-Datenbank.
    .action = Fragen Sie { $user }, ob das letzte „Central update“ (zentrale Aktualisierung) abgeschlossen wurde. Wenn ja, akzeptieren Sie den Befund. Wenn nicht oder wenn das niemand weiß, fragen Sie den SuperOffice-Support, was mit diesen Einträgen zu tun ist, und veranlassen Sie das.
    .action-unlisted = Fragen Sie den Benutzer mit der ID { $id }, ob das letzte „Central update“ (zentrale Aktualisierung) abgeschlossen wurde. Wenn ja, akzeptieren Sie den Befund. Wenn nicht oder wenn das niemand weiß, fragen Sie den SuperOffice-Support, was mit diesen Einträgen zu tun ist, und veranlassen Sie das.
    .action-ids = Fragen Sie den SuperOffice-Support, ob ein „Central update“ (zentrale Aktualisierung) nicht abgeschlossen wurde.

user-on-travel = Benutzer arbeitet noch mit Travel
    .why = Daten, die auf dem Laptop erfasst wurden, gelangen durch ein „Central update“ (zentrale Aktualisierung) oder durch den Austausch von „up/down“-Dateien in die Onsite-Datenbank. Daten, die dort nicht angekommen sind, werden nicht migriert. Mit Travel werden auch die eigenen Dokumente des Benutzers auf den Laptop kopiert; für Änderungen an diesen Dokumenten gilt also dasselbe.
    .fix = In Version 9 oder neuer gibt es keinen Windows-Client für Benutzer, und der Eintrag ist wahrscheinlich alt: Bitten Sie den SuperOffice-Support, ihn zu entfernen. In einer älteren Version fragen Sie den Benutzer, ob es den Laptop noch gibt. Wenn ja, führt der Benutzer im Windows-Client ein „Central update“ (zentrale Aktualisierung) aus. Wenn nicht, bitten Sie den SuperOffice-Support, den Eintrag zu entfernen. Schalten Sie Travel erst ab, wenn kein Benutzer mehr damit arbeitet: Wer noch mit Travel arbeitet, kann seine Daten sonst nicht mehr übertragen.
    .message = Der Benutzer ist noch bei Travel eingetragen.
    .message-inactive = Der Benutzer ist noch bei Travel eingetragen, kann sich aber nicht anmelden: { $status }.
    .message-unlisted = Der Benutzer mit der ID { $id } ist noch bei Travel eingetragen. Der Name ist nicht bekannt, weil die Tabelle `associate` nicht gesendet wurde.
    .action = Bitten Sie { $user }, im Windows-Client ein „Central update“ (zentrale Aktualisierung) auszuführen und danach Travel nicht mehr zu verwenden.
    .action-forgotten = Fragen Sie { $user }, ob es den Laptop mit der Kopie der Datenbank noch gibt. Wenn ja, führt { $user } im Windows-Client ein „Central update“ (zentrale Aktualisierung) aus und verwendet Travel danach nicht mehr. Wenn nicht, bitten Sie den SuperOffice-Support, den Eintrag zu entfernen.
    .action-unlisted = Bitten Sie den Benutzer mit der ID { $id }, im Windows-Client ein „Central update“ (zentrale Aktualisierung) auszuführen und danach Travel nicht mehr zu verwenden.
    .action-without-client = Diese Version hat keinen Windows-Client, in dem { $user } ein „Central update“ (zentrale Aktualisierung) ausführen könnte. Der Travel-Eintrag ist daher wahrscheinlich alt. Bitten Sie den SuperOffice-Support, ihn zu entfernen.
    .unknown-client = In Version 9 oder neuer gibt es keinen Windows-Client für Benutzer, und der Travel-Eintrag ist wahrscheinlich alt: Bitten Sie den SuperOffice-Support, ihn zu entfernen. In einer älteren Version gehen Sie wie folgt vor.
    .message-since = Der Benutzer ist seit { $day } bei Travel eingetragen.


## Rules of `database-model`

custom-table = kundenspezifische Tabelle
    .why = Tabellen, die mit dem alten Dictionary SDK erstellt wurden, können dazu führen, dass das Datenbankmodell von der Datenbank abweicht. Das stoppt die Migration. Außerdem verwendet irgendeine Anpassung die Daten der Tabelle.
    .fix = Finden Sie heraus, wer die Tabelle erstellt hat und was sie verwendet. Wenn es niemand weiß, fragen Sie vor der Migration den SuperOffice-Support.
    .message = Die Tabelle `{ $table }` (Nummer { $number }) ist keine Standardtabelle von SuperOffice.
    .action = Finden Sie vor der Migration heraus, wer die Tabelle { $table } erstellt hat und was sie verwendet.

missing-physical-table = Tabelle fehlt in der Datenbank
    .why = Das Online Migration Tool bricht mit „Invalid object name“ ab, wenn das Datenbankmodell eine Tabelle enthält, die es in der Datenbank nicht gibt.
    .fix = Bitten Sie den SuperOffice-Support, das Datenbankmodell vor der Migration zu korrigieren. Löschen Sie die Zeile nicht selbst.
    .message = Das Tabellenverzeichnis (`sequence`) enthält `{ $table }`, aber in der Datenbank gibt es diese Tabelle nicht.
    .action = SuperOffice führt die Tabelle { $table } auf, also enthält wahrscheinlich auch das Datenbankmodell sie. Bitten Sie den SuperOffice-Support, das Datenbankmodell vor der Migration zu prüfen und zu korrigieren.

orphan-person = Person, deren Firma es nicht gibt
    .why = Das Upgrade der Datenbank auf 8.1 oder höher löscht Personen, deren Firma es nicht gibt, samt ihren E-Mail-Adressen. Die Liste der Datenbankänderungen von SuperOffice deutet darauf hin, dass auch die Migration zu CRM Online solche Personen löscht. Wenn die Person eines Benutzers gelöscht wird, gehen ihre E-Mail-Adressen verloren, auch diejenige, die der Benutzername in CRM Online werden soll.
    .fix = Bitten Sie den SuperOffice-Support, die Person vor der Migration zu korrigieren.
    .message = Die Person von { $user } gehört zur Firma { $company }, die es nicht gibt. Das Upgrade der Datenbank kann die Person und ihre E-Mail-Adressen löschen.
    .action = Bitten Sie den SuperOffice-Support, die Person von { $user } vor der Migration zu korrigieren.
    .message-others =
        { $persons ->
            [one] 1 Person, die kein Benutzer ist, gehört zu einer Firma, die es nicht gibt. Das Upgrade der Datenbank kann die Person und ihre E-Mail-Adressen löschen.
           *[other] { $persons } Personen, die keine Benutzer sind, gehören zu einer Firma, die es nicht gibt. Das Upgrade der Datenbank kann diese Personen und ihre E-Mail-Adressen löschen.
        }
    .action-others = Wenn niemand diese Personen braucht, ist nichts zu tun. Bitten Sie sonst den SuperOffice-Support, sie vor der Migration zu korrigieren.


## Rules of `documents`

document-without-appointment = Dokument ohne Termin
    .why = Ein Dokument ohne Termin wird möglicherweise nicht migriert.
    .fix = Prüfen Sie, ob das Dokument gebraucht wird. Wenn ja, fragen Sie vor der Migration den SuperOffice-Support, wie es mit einem Termin verknüpft werden kann.
    .message = Zum Dokument { $document } gibt es keinen Termin.
    .action = Prüfen Sie, ob das Dokument { $document } gebraucht wird. Wenn ja, fragen Sie den SuperOffice-Support, wie es mit einem Termin verknüpft werden kann.

document-without-name = Dokument ohne Dateinamen
    .why = Ein Dokument ohne Namen wird möglicherweise nicht migriert. SuperOffice gibt nicht an, ob damit der Dateiname oder der Titel gemeint ist.
    .fix = Prüfen Sie, ob das Dokument gebraucht wird. Wenn ja, fragen Sie vor der Migration den SuperOffice-Support, wie es einen Dateinamen bekommen kann.
    .message = Das Dokument { $document } hat keinen Dateinamen.
    .action = Prüfen Sie, ob das Dokument { $document } gebraucht wird. Wenn ja, fragen Sie den SuperOffice-Support, wie es einen Dateinamen bekommen kann.

document-without-owner = Dokument, dessen Besitzer es nicht gibt
    .why = Ein Dokument, dessen Besitzer nicht vorhanden ist, wird möglicherweise nicht migriert.
    .fix = Prüfen Sie, ob das Dokument gebraucht wird. Wenn ja, fragen Sie vor der Migration den SuperOffice-Support, wie es einem vorhandenen Benutzer zugeordnet werden kann.
    .message = Das Dokument { $document } gehört dem Benutzer mit der ID { $owner }, den es nicht gibt.
    .action = Prüfen Sie, ob das Dokument { $document } gebraucht wird. Wenn ja, fragen Sie den SuperOffice-Support, wie es einem vorhandenen Benutzer zugeordnet werden kann.

file-not-in-archive = Datei fehlt im Dokumentarchiv
    .why = Dass einzelne Dateien im Archiv fehlen, kommt recht häufig vor. Das Dokument ist dann in CRM Online möglicherweise ohne Inhalt.
    .fix = Suchen Sie die Datei in einer Sicherung oder in einem anderen Archivordner und kopieren Sie sie vor der Migration in das Archiv. Ein zweiter Lauf des Online Migration Tools kann fehlende Dateien hochladen, aber nicht mehr, wenn die eigentliche Migration abgeschlossen ist und Benutzer sich angemeldet haben. Wenn das Dokument nicht gebraucht wird, löschen Sie es.
    .message = Die Datei des Dokuments { $document } fehlt in der Dateiliste des Dokumentarchivs.
    .action = Suchen Sie die Datei des Dokuments { $document } in einer Sicherung oder in einem anderen Archivordner und kopieren Sie sie in das Dokumentarchiv. Wenn das Dokument nicht gebraucht wird, löschen Sie es in SuperOffice.
    .message-summary = Die Dateien zu { $missing } von { $documents } Dokumenten fehlen in der Dateiliste des Dokumentarchivs. Aufgeführt sind hier die ersten { $listed }.
    .action-summary = Fragen Sie die für das Dokumentarchiv Verantwortlichen, ob Dateien verschoben oder gelöscht wurden, und lassen Sie die fehlenden Dateien vor der Migration aus einer Sicherung wiederherstellen. Erstellen Sie die Dateiliste danach neu.

file-too-large = Dokument größer, als CRM Online zulässt
    .why = In CRM Online darf ein Dokument höchstens 94,4 MB groß sein.
    .fix = Fragen Sie den Besitzer, ob das Dokument gebraucht wird. Wenn ja, teilen oder komprimieren Sie die Datei oder speichern Sie sie außerhalb von SuperOffice.
    .message = Eine Datei im Dokumentarchiv ist { $size } MB groß. CRM Online erlaubt höchstens { $limit } MB.
    .action = Fragen Sie den Besitzer von { $file }, ob das Dokument gebraucht wird. Wenn ja, teilen oder komprimieren Sie die Datei oder speichern Sie sie außerhalb von SuperOffice.
    .message-summary = { $files } Dateien im Dokumentarchiv sind größer als { $limit } MB. Aufgeführt sind hier die { $listed } größten.
    .action-summary = Vereinbaren Sie mit SuperOffice, was mit Dokumenten geschieht, die größer als { $limit } MB sind.

other-document-archive = Dokumente in einem anderen Archiv
    .why = Das Online Migration Tool überträgt das Dokumentarchiv (`so_arc`); Dokumente in SharePoint oder einem anderen Archiv sind darin nicht enthalten. Wenn die Dokumente in CRM Online in SharePoint liegen sollen, braucht jeder Benutzer mit Benutzerplan eine Microsoft-Anmeldung, und mehr als 25.000 vertrauliche Dokumente (mit „Sichtbar für“) lassen sich nicht automatisch übertragen.
    .fix = Stellen Sie fest, in welchem Archiv diese Dokumente liegen: Sehen Sie sich die Vorlagen unter { -settings } > { -lists } > { -document-templates } an. Fragen Sie den Anbieter des Plug-ins, ob und wie dessen Dokumente übertragen werden können.
    .message = Das Dokument-Plug-in { $plug-in } speichert { $documents ->
            [one] 1 Dokument
           *[other] { $documents } Dokumente
        }, das Plug-in { $usual } speichert { $usual-documents ->
            [one] 1 Dokument
           *[other] { $usual-documents } Dokumente
        }.
    .not-listed = In der Dateiliste des Dokumentarchivs ist keine Datei von Plug-in { $plug-in }.
    .may-be-elsewhere = Der Inhalt von Plug-in { $plug-in } liegt vielleicht in einem anderen Archiv.
    .action = Stellen Sie fest, welches Archiv das Dokument-Plug-in { $plug-in } verwendet: Sehen Sie sich die Vorlagen unter { $client } > { -lists } > { -document-templates } an. Fragen Sie den Anbieter des Plug-ins, wie dessen Dokumente nach CRM Online übertragen werden können.


## Rules of `customizations`

customization-will-not-work = { $thing } funktioniert in CRM Online nicht.
customization-may-not-work = { $thing } funktioniert in CRM Online möglicherweise nicht.
customization-unaffected = { $thing } verweist auf nichts außerhalb von SuperOffice.
customization-decide = Entscheiden Sie, ob Sie die Anpassung behalten, ersetzen oder aufgeben.
customization-nothing-to-do = Nichts zu tun.
link-to-pc = Der Link startet ein Programm oder öffnet eine Datei auf dem PC des Benutzers.
link-to-share = Der Link führt zu einer Freigabe in Ihrem Netzwerk.
link-to-internal-host = Den Server `{ $host }` gibt es nur in Ihrem Netzwerk.
link-without-encryption = Der Server `{ $host }` wird mit `http:` statt mit `https:` aufgerufen.
link-to-old-service = Der Link führt zu Service auf dem alten Server `{ $host }`.
link-with-usec = Der Link verwendet die Variable `<usec>`, die in CRM Online leer ist.
script-without-known-calls = Der Code wurde nach Aufrufen durchsucht, die in CRM Online nicht funktionieren: Gefunden wurde keiner.
script-with-unavailable-calls = Der Code enthält Aufrufe, die es in CRM Online nicht gibt: { $calls }.
script-with-disputed-calls = Der Code enthält Aufrufe, die CRM Online vielleicht nicht zulässt: { $calls }.
script-with-files = Der Code verwendet vielleicht die Klasse `File`, die es in CRM Online nicht gibt.
script-not-checked = Der Code wurde nicht vollständig geprüft: Bei einigen Aufrufen zeigt der Export nicht, ob der Code sie enthält.

crmscript = Skript in Service
    .why = In CRM Online gibt es kein `executeSQLQuery`, `runProgram`, `getEnvVariable`, `getCookie`, `setCookie` und `StatLib.setSql`, keine „BulkUpdate“-API, kein ODBC und keine Dateien auf dem Server (`File`). Zu `bypassNetServer`, `addJoinCriteria`, `setGroup` und `addHaving` widersprechen sich die Seiten von SuperOffice; diese sollte jemand prüfen. CRM Online bricht ein Skript nach 60 Sekunden ab oder wenn es mehr als 8 MB Arbeitsspeicher belegt. HTTP-Aufrufe erreichen nur die Ports 80 und 443 und keine Server in Ihrem Netzwerk.
    .fix = Bitten Sie den Autor des Skripts, die Aufrufe zu ersetzen, die in CRM Online nicht funktionieren, und Laufzeit, Arbeitsspeicher und HTTP-Aufrufe zu prüfen. Löschen Sie Skripte, die niemand verwendet: { -settings } > { -crmscript-screen }.
    .thing = Das Skript `{ $script }`
    .called = Das Skript wurde zuletzt am { $day } über HTTP aufgerufen.
    .action = Bitten Sie den Autor des Skripts { $script }, es für CRM Online zu prüfen, oder löschen Sie es, wenn es niemand verwendet: { -settings } > { -crmscript-screen }.

document-template = Dokumentvorlage, die in CRM Online möglicherweise nicht funktioniert
    .why = In CRM Online liegen Dokumente im Archiv von SuperOffice, in SharePoint oder bei Google. Ein Plug-in oder eine Datei in Ihrem Netzwerk ist in CRM Online möglicherweise nicht verfügbar. Die Formate DOT, DOTX, XLT, XLTX, POT und POTX werden in CRM Online nicht unterstützt.
    .fix = Wenn ein Plug-in die Vorlage lädt, fragen Sie dessen Anbieter, wie die Vorlage in CRM Online funktioniert. Wenn die Vorlage auf einem PC oder in Ihrem Netzwerk liegt, speichern Sie sie in SuperOffice: { -settings } > { -lists } > { -document-templates }. Wenn CRM Online das Format nicht unterstützt, speichern Sie die Vorlage als DOCX, XLSX oder PPTX.
    .thing = Die Dokumentvorlage `{ $template }`
    .format = CRM Online unterstützt keine Vorlagen im Format { $format }.
    .action = Speichern Sie die Vorlage { $template } in SuperOffice: { $client } > { -lists } > { -document-templates }.
    .action-format = Speichern Sie die Vorlage { $template } als { $format } in SuperOffice: { $client } > { -lists } > { -document-templates }.
    .action-plug-in = Fragen Sie den Anbieter des Dokument-Plug-ins, wie die Vorlage { $template } in CRM Online funktioniert. Vorlagen: { $client } > { -lists } > { -document-templates }.

erp-connection = Verbindung zu einem ERP- oder Angebotssystem
    .why = CRM Online ruft die Adresse eines Connectors nicht auf. Die URL eines Sync Connectors muss `app://` sein, gefolgt von der ID einer autorisierten App, die CRM Online über Port 443 aufruft. Die DLL eines Angebots-Connectors lädt CRM Online nicht; geben Sie stattdessen die Client-ID einer App ein.
    .fix = Bitten Sie den Anbieter des Connectors um eine App für CRM Online. Ändern Sie danach den Connector: { -settings } > { -quote-sync }.
    .connector = Der Sync Connector `{ $name }`
    .connection = Die ERP-Verbindung `{ $name }`
    .quote-connection = Die Angebotsverbindung `{ $name }`
    .only-apps = CRM Online akzeptiert nur die URL einer autorisierten App: `{ $prefix }` und ihre ID.
    .no-libraries = CRM Online lädt keine Connector-DLLs.
    .action-connector = Bitten Sie den Anbieter des Connectors { $name } um eine App für CRM Online und ändern Sie danach die URL: { $client } > { -quote-sync } > { -sync }.
    .action-app = Fragen Sie den Anbieter des Connectors { $name }, ob dessen App in CRM Online funktioniert: { $client } > { -quote-sync } > { -sync }.
    .action-connection = Fragen Sie den Anbieter des Connectors, ob die ERP-Verbindung { $name } in CRM Online funktioniert: { $client } > { -quote-sync } > { -sync }.
    .action-quote-connection = Bitten Sie den Anbieter der Angebotsverbindung { $name } um eine App für CRM Online und deren Client-ID: { $client } > { -quote-sync }.

external-application = externe Anwendung oder Web-Bildschirm
    .why = Programme, Freigaben, `file:`-Links und Server in Ihrem Netzwerk funktionieren in CRM Online nicht; öffentliche Seiten mit `https:` müssen geprüft werden. Die Variable `<usec>` ist in CRM Online nicht erlaubt und seit Version 11.5 leer. Eine vollständige Adresse mit `.fcgi` führt auch nach der Migration zu Service auf dem alten Server.
    .fix = Stellen Sie fest, wer die Anwendung oder den Web-Bildschirm verwendet, und entscheiden Sie, was an deren Stelle tritt. Verwenden Sie statt der vollständigen Adresse von Service die Variablen `<csbl>`, `<cscu>` und `<csti>` und entfernen Sie `<usec>`. Web-Bildschirme: { -settings } > { -lists } > { -web-panels }. Programme: { -settings } > { -lists } > { -applications }.
    .thing = Die externe Anwendung `{ $application }`
    .programs = { $client } > { -lists } > { -applications }
    .web-panels = { $client } > { -lists } > { -web-panels }
    .action-link = Ändern Sie den Link von { $application }: Entfernen Sie `<usec>` und verwenden Sie statt der Adresse von Service `<csbl>`, `<cscu>` oder `<csti>`: { $place }.
    .action-replace = Stellen Sie fest, wer { $application } verwendet, und entscheiden Sie, was in CRM Online an dessen Stelle tritt: { $place }.
    .action-ask = Fragen Sie den Anbieter, ob { $application } in CRM Online funktioniert: { $place }.

extra-table = Zusatztabelle oder Zusatzfeld in Service
    .why = Zusatztabellen und Zusatzfelder brauchen in CRM Online die Lizenz „Development Tools“, früher „Expander Services“. Sie kann im Online-Plan enthalten sein (ab „Core“), und dieser kann die Zahl der benutzerdefinierten Objekte begrenzen. Die Seiten von SuperOffice widersprechen sich hier; fragen Sie daher SuperOffice.
    .fix = Fragen Sie SuperOffice, ob Ihr Online-Plan „Development Tools“ enthält und wie viele benutzerdefinierte Objekte er zulässt. Löschen Sie Tabellen und Felder, die niemand verwendet: { -settings } > { -system-design } > { -tables }.
    .message-table = Die Zusatztabelle `{ $table }` braucht in CRM Online die Lizenz „Development Tools“.
    .message-field = Das Zusatzfeld `{ $field }` braucht in CRM Online die Lizenz „Development Tools“.
    .action-table = Fragen Sie SuperOffice, ob Ihr Online-Plan die Zusatztabelle { $table } zulässt: { -settings } > { -system-design } > { -tables }.
    .action-field = Fragen Sie SuperOffice, ob Ihr Online-Plan das Zusatzfeld { $field } zulässt: { -settings } > { -system-design } > { -tables }.

installed-package = installiertes Paket in Service
    .why = Nur der Anbieter eines Pakets weiß, ob es in CRM Online funktioniert. Fragen Sie vor dem Migrationswochenende.
    .fix = Fragen Sie den Anbieter nach einer Version für CRM Online. Pakete: { -settings } > { -system-design } > { -packages }.
    .thing = Das Paket `{ $package }`
    .thing-version = Das Paket `{ $package }` (Version { $version })
    .action = Fragen Sie den Anbieter des Pakets { $package } nach einer Version für CRM Online: { -settings } > { -system-design } > { -packages }.

integration = Integration, die eigene Schlüssel speichert
    .why = Nur der Anbieter einer Integration weiß, ob sie in CRM Online funktioniert. Fragen Sie vor dem Migrationswochenende.
    .fix = Fragen Sie den Anbieter. Eine Integration, die seit Jahren nicht synchronisiert hat, wird wahrscheinlich nicht mehr verwendet.
    .thing = Die Integration `{ $integration }`
    .synchronised = Die letzte Synchronisierung war am { $day }.
    .never-synchronised = Es ist keine Synchronisierung verzeichnet.
    .action = Fragen Sie den Anbieter der Integration { $integration }, ob sie in CRM Online funktioniert oder ob sie entfernt werden kann.

integration-user = System- oder Portalbenutzer
    .why = Integrationen melden sich als Systembenutzer an. Anonyme und externe Benutzer gehören zu Portalen. SuperOffice dokumentiert nicht, wie all diese Benutzer migriert werden.
    .fix = Fragen Sie den Anbieter der Integration oder des Portals, wie die Anmeldung in CRM Online funktioniert; wenn Sie den Anbieter nicht kennen, fragen Sie Ihren Berater. Ändern Sie den Benutzer nicht.
    .system = { $user } ist ein Systembenutzer, mit dem sich eine Integration anmeldet.
    .anonymous = { $user } ist ein anonymer Benutzer eines Portals.
    .external = { $user } ist ein externer Benutzer eines Portals.
    .last-login = Die letzte Anmeldung war am { $day }.
    .no-login = Es ist keine Anmeldung verzeichnet.
    .action-integration = Fragen Sie den Anbieter der Integration, die sich als { $user } anmeldet, wie die Anmeldung in CRM Online funktioniert; wenn Sie den Anbieter nicht kennen, fragen Sie Ihren Berater. Ändern Sie den Benutzer nicht. Akzeptieren Sie den Befund und tragen Sie die Antwort als Begründung ein.
    .action-portal = Fragen Sie den Anbieter des Portals, zu dem { $user } gehört, wie die Anmeldung in CRM Online funktioniert; wenn Sie den Anbieter nicht kennen, fragen Sie Ihren Berater. Ändern Sie den Benutzer nicht. Akzeptieren Sie den Befund und tragen Sie die Antwort als Begründung ein.

partner-module = Modul eines anderen Anbieters
    .why = Nur der Anbieter eines Moduls weiß, ob es in CRM Online funktioniert. Fragen Sie vor dem Migrationswochenende.
    .fix = Fragen Sie den Anbieter nach einer Version für CRM Online.
    .message = `{ $supplier }` liefert Module. Sie funktionieren in CRM Online möglicherweise nicht.
    .message-until = `{ $supplier }` liefert Module mit einer Lizenz bis { $day }. Sie funktionieren in CRM Online möglicherweise nicht.
    .message-right = Das funktionelle Recht `{ $right }` gehört zu einem Modul eines anderen Anbieters. Das Modul funktioniert in CRM Online möglicherweise nicht.
    .action = Fragen Sie { $supplier } nach einer Version der Module für CRM Online. Lizenzen: { $client } > { -licences }.
    .action-right = Stellen Sie fest, welches Modul das funktionelle Recht { $right } verwendet, und fragen Sie dessen Anbieter nach einer Version für CRM Online. Rechte: { $client } > { -roles } > { -functional-rights }.

retired-product = Lizenz eines eingestellten Produkts
    .why = Benutzern, die das Produkt brauchen, kann es in CRM Online fehlen.
    .fix = Stellen Sie fest, wer das Produkt verwendet, und fragen Sie SuperOffice, was an seine Stelle tritt.
    .message = Die Lizenz gilt für { $product }. Dieses Produkt ist eingestellt oder in CRM Online anders.
    .action = Stellen Sie fest, wer { $product } verwendet, und fragen Sie SuperOffice, was an seine Stelle tritt. Lizenzen: { $client } > { -licences }.

scheduled-script = geplante Aufgabe in Service
    .why = Geplante Aufgaben laufen im Hintergrund. Ein Fehler in CRM Online fällt daher vielleicht nicht sofort auf.
    .fix = Bitten Sie den Autor des Skripts, es für CRM Online zu prüfen. Eine Testmigration kann nicht zeigen, ob es funktioniert, weil sich Benutzer beim testweise migrierten Mandanten nicht anmelden können. Um das Skript auszuprobieren, bestellen Sie gesondert eine Sandbox; Zeitpläne sind dort standardmäßig deaktiviert. Deaktivieren Sie Aufgaben, die niemand braucht: { -settings } > { -crmscript-screen } > { -scheduled-tasks }.
    .thing = Die geplante Aufgabe `{ $task }`
    .last-run = Der letzte Lauf war am { $day }.
    .action = Bitten Sie den Autor der geplanten Aufgabe { $task }, sie für CRM Online zu prüfen, oder deaktivieren Sie sie: { -settings } > { -crmscript-screen } > { -scheduled-tasks }.

service-database = Datenbank, die Service liest
    .why = Datenbankagenten werden in CRM Online nicht verwendet, und CRM Online kann keine Datenbank in Ihrem Netzwerk erreichen.
    .fix = Stellen Sie fest, wer die Daten braucht, und fragen Sie den Anbieter, wie sie nach CRM Online gelangen können.
    .agent = Der Datenbankagent `{ $name }`
    .source = Die externe Datenquelle `{ $name }`
    .no-agents = CRM Online verwendet keine Datenbankagenten.
    .action-agent = Stellen Sie fest, wer die Daten des Datenbankagenten { $name } braucht, und entscheiden Sie, was in CRM Online an deren Stelle tritt.
    .action-source = Stellen Sie fest, wer die externe Datenquelle { $name } braucht, und fragen Sie den Anbieter, wie deren Daten nach CRM Online gelangen können.

service-screen = angepasster Bildschirm oder angepasstes Menü in Service
    .why = Angepasste Bildschirme führen Skripte aus, und Menüs können auf Server verweisen, die CRM Online nicht erreicht. Die Variable `<usec>` ist in CRM Online nicht erlaubt und seit Version 11.5 leer. Eine vollständige Adresse mit `.fcgi` führt auch nach der Migration zu Service auf dem alten Server.
    .fix = Bitten Sie den Autor des Bildschirms, dessen Skripte für CRM Online zu prüfen. Eine Testmigration kann nicht zeigen, ob sie funktionieren, weil sich Benutzer beim testweise migrierten Mandanten nicht anmelden können; eine Sandbox wird gesondert bestellt. Ersetzen Sie Links auf Server in Ihrem Netzwerk, entfernen Sie `<usec>` und verwenden Sie statt der vollständigen Adresse von Service `<csbl>`, `<cscu>` und `<csti>`: { -settings } > { -system-design } > „Zusatzmenüs“.
    .screen = Der Bildschirm `{ $name }`
    .menu = Das Menü `{ $name }`
    .action-screen = Bitten Sie den Autor des Bildschirms { $name }, dessen Skripte für CRM Online zu prüfen: { -settings } > { -system-design }.
    .action-link = Ändern Sie den Link des Menüs { $name }: Entfernen Sie `<usec>` und verwenden Sie statt der Adresse von Service `<csbl>`, `<cscu>` oder `<csti>`: { -settings } > { -system-design } > „Zusatzmenüs“.
    .action-replace = Ersetzen Sie den Link des Menüs { $name } oder entfernen Sie das Menü: { -settings } > { -system-design } > „Zusatzmenüs“.
    .action-ask = Fragen Sie den Anbieter der Seite hinter dem Menü { $name }, ob sie in CRM Online funktioniert: { -settings } > { -system-design } > „Zusatzmenüs“.

service-trigger = Auslöser oder Zugriffsskript in Service
    .why = Diese Skripte laufen automatisch. Ein Fehler in einem von ihnen kann daher die Arbeit vieler Benutzer stören.
    .fix = Bitten Sie den Autor des Skripts, es für CRM Online zu prüfen. Eine Testmigration kann nicht zeigen, ob es funktioniert, weil sich Benutzer beim testweise migrierten Mandanten nicht anmelden können. Um das Skript auszuprobieren, bestellen Sie gesondert eine Sandbox. Auslöser: { -settings } > { -crmscript-screen } > { -triggers }.
    .access-script = Das Zugriffsskript von `{ $table }`
    .system-script = Das Systemskript { $script }
    .trigger = Der Auslöser für das Ereignis { $event }
    .action-access-script = Bitten Sie den Autor des Zugriffsskripts von `{ $table }`, es für CRM Online zu prüfen: { -settings } > { -crmscript-screen }.
    .action-system-script = Bitten Sie den Autor des Systemskripts { $script }, es für CRM Online zu prüfen: { -settings } > { -crmscript-screen }.
    .action-trigger = Bitten Sie den Autor des Auslösers für das Ereignis { $event }, ihn für CRM Online zu prüfen: { -settings } > { -crmscript-screen } > { -triggers }.

soap-caller = Adressen, die SOAP in Service aufrufen dürfen
    .why = SOAP in Service wird in CRM Online ab Version 10 nicht unterstützt.
    .fix = Stellen Sie fest, welches Programm an diesen Adressen SOAP aufruft, und fragen Sie dessen Anbieter nach einer Version mit REST.
    .thing = Der SOAP-Zugriff von den Adressen `{ $from }` bis `{ $to }`
    .not-supported = CRM Online unterstützt SOAP in Service nicht.
    .action = Stellen Sie fest, welches Programm an den Adressen { $from } bis { $to } die SOAP-Webdienste aufruft, und fragen Sie dessen Anbieter nach einer Version mit REST.

webhook = Webhook
    .why = Die Aufrufe von CRM Online kommen aus dem Internet und erreichen keinen Server in Ihrem Netzwerk. CRM Online ruft nur die Ports 80 und 443 auf.
    .fix = Fragen Sie den Anbieter des empfangenden Systems nach einer öffentlichen Adresse mit `https:` auf Port 443 und ändern Sie die Adresse: { -settings } > { -system-design } > { -webhooks }. Webhooks lassen sich in einer Sandbox nicht testen, weil sie dort gelöscht werden.
    .thing = Der Webhook `{ $webhook }`
    .thing-stopped = Der Webhook `{ $webhook }` (angehalten)
    .thing-failed = Der Webhook `{ $webhook }` (nach zu vielen Fehlern angehalten)
    .blocked-port = Der Webhook ruft Port { $port } auf. CRM Online ruft nur die Ports 80 und 443 auf.
    .action-address = Fragen Sie den Anbieter des Systems, das { $webhook } empfängt, nach einer öffentlichen Adresse mit `https:` auf Port 443 und ändern Sie den Webhook: { -settings } > { -system-design } > { -webhooks }.
    .action-encryption = Fragen Sie den Anbieter des Systems, das { $webhook } empfängt, ob es mit CRM Online funktioniert und ob es eine Adresse mit `https:` auf Port 443 hat. Wenn ja, ändern Sie den Webhook: { -settings } > { -system-design } > { -webhooks }.
    .action-ask = Fragen Sie den Anbieter des Systems, das { $webhook } empfängt, ob es mit CRM Online funktioniert: { -settings } > { -system-design } > { -webhooks }.


## Rules of `customer-service`

mailbox-to-move = Service-Postfach bekommt eine neue Adresse
    .why = Wie Service E-Mails abholt (bisher POP, IMAP), ändert sich in CRM Online. Jedes Postfach bekommt eine neue Adresse, die auf `suocrm.com` oder `suocrm.eu` endet; der Teil vor dem @ bleibt gleich. Eine E-Mail an die alte Adresse wird nur dann zur Anfrage, wenn sie weitergeleitet wird. Wenn CRM Online von der alten Adresse sendet und die Domäne das nicht erlaubt, kann ein Teil der E-Mails im Spam-Ordner landen.
    .fix = Entscheiden Sie für jedes Postfach: die neue Adresse verwenden, die alte Adresse behalten und bei Ihrem E-Mail-Anbieter an die neue weiterleiten oder über Ihren eigenen SMTP-Server senden. Wenn CRM Online von der alten Adresse sendet, fügen Sie `include:_spf.online.superoffice.com` zum SPF-Eintrag der Domäne hinzu; DKIM wird empfohlen. Postfächer, die schon lange nicht mehr verwendet werden, müssen vielleicht nicht umziehen. Postfächer lassen sich in einer Sandbox nicht testen, weil sie dort gelöscht werden.
    .mailbox = Service ist so eingerichtet, dass es E-Mails aus diesem Postfach abholt. Es ist kein erfolgreicher Abruf verzeichnet.
    .mailbox-fetched = Service holt E-Mails aus diesem Postfach ab, zuletzt am { $day }.
    .alias = Dies ist eine weitere Adresse eines Postfachs.
    .default-sender = Service sendet E-Mails standardmäßig von dieser Adresse.
    .administrator = Dies ist die Adresse des Administrators von Service.
    .notification = Service sendet Benachrichtigungen über Anfragen an diese Adresse.
    .becomes = In CRM Online wird daraus { $local }@customername.suocrm.eu oder { $local }@customername.suocrm.com.
    .not-an-address = Der Wert ist keine E-Mail-Adresse.
    .action = Entscheiden Sie, ob Sie diese Adresse behalten oder die neue verwenden. Um sie zu behalten, leiten Sie sie bei Ihrem E-Mail-Anbieter an die neue weiter und fügen Sie `include:_spf.online.superoffice.com` zum SPF-Eintrag von { $domain } hinzu (DKIM wird empfohlen). Postfächer: { -settings } > „Anfragen“ > { -email } > { -mailboxes }.
    .action-further = Leiten Sie die Adresse bei Ihrem E-Mail-Anbieter an die neue Adresse des Postfachs weiter oder verwenden Sie sie nicht mehr. Wenn CRM Online von ihr senden soll, fügen Sie `include:_spf.online.superoffice.com` zum SPF-Eintrag von { $domain } hinzu. Postfächer: { -settings } > „Anfragen“ > { -email } > { -mailboxes }.
    .action-recipient = Prüfen Sie, ob diese Adresse in CRM Online noch richtig ist. Eine persönliche Adresse muss nicht weitergeleitet werden.
    .action-check = Prüfen Sie, wofür das Postfach verwendet wird: { -settings } > „Anfragen“ > { -email } > { -mailboxes }.
    .action-value = Prüfen Sie, ob Service diesen Wert verwendet. Wenn ja, geben Sie stattdessen eine gültige Adresse ein.

mailing-sender = Absenderdomäne von Mailings
    .why = CRM Online versendet Mailings über einen eigenen E-Mail-Dienst, auch bei Kunden ohne Service. Wenn die Absenderdomäne das nicht erlaubt, kann ein Teil der Mailings im Spam-Ordner landen.
    .fix = Wer die Domäne verwaltet, fügt `include:_spf.online.superoffice.com` zum SPF-Eintrag hinzu und bestellt bei SuperOffice einen DKIM-Schlüssel: Die Bestellung muss von einer Adresse der Domäne kommen, und die Antwort und die Änderung im DNS können Tage dauern. Beginnen Sie rechtzeitig vor der Migration. Stattdessen kann CRM Online auch über Ihren eigenen E-Mail-Server senden; fragen Sie den SuperOffice-Support.
    .message = { $mailings ->
        [one] 1 Mailing wurde
       *[other] { $mailings } Mailings wurden
    } von { $domain } versendet. CRM Online versendet Mailings über einen eigenen E-Mail-Dienst.
    .message-last = { $mailings ->
        [one] 1 Mailing wurde
       *[other] { $mailings } Mailings wurden
    } von { $domain } versendet, zuletzt am { $day }. CRM Online versendet Mailings über einen eigenen E-Mail-Dienst.
    .message-templates =
        { $templates ->
            [one] 1 Vorlage hat
           *[other] { $templates } Vorlagen haben
        } einen Absender bei { $domain }. CRM Online versendet E-Mails über einen eigenen E-Mail-Dienst.
    .message-licence =
        { $number ->
            [one] Die Lizenz { $licences } enthält möglicherweise
           *[other] Die Lizenzen { $licences } enthalten möglicherweise
        } Marketing. CRM Online versendet Mailings über einen eigenen E-Mail-Dienst. Die Tabelle `s_shipment` ist nicht nötig; wenn Sie sie auch senden, nennt die nächste Prüfung die Absenderdomänen.
    .own-domains = Mailings kommen oft von den Domänen der Benutzer: { $domains }.
    .action = Wird von { $domain } nichts mehr versendet, akzeptieren Sie den Befund. Sonst bitten Sie die Person, die { $domain } verwaltet (meistens der E-Mail-Administrator oder der IT-Dienstleister), zwei Dinge zu tun: 1) den SPF-Eintrag um `include:_spf.online.superoffice.com` ergänzen; 2) bei SuperOffice einen DKIM-Schlüssel bestellen und im DNS eintragen. Die Bestellung muss von einer Adresse bei { $domain } kommen; wie das geht, weiß der SuperOffice-Support. Das kann mehrere Tage dauern: Beginnen Sie rechtzeitig vor der Migration.
    .action-licence = Fragen Sie diejenigen, die Mailings versenden (zum Beispiel die Marketingabteilung), nach den Absenderdomänen. Versendet niemand Mailings, akzeptieren Sie den Befund. Sonst bitten Sie die Person, die diese Domänen verwaltet (meistens der E-Mail-Administrator oder der IT-Dienstleister), zwei Dinge zu tun: 1) jeden SPF-Eintrag um `include:_spf.online.superoffice.com` ergänzen; 2) bei SuperOffice einen DKIM-Schlüssel bestellen und im DNS eintragen. Die Bestellung muss von einer Adresse der Domäne kommen; wie das geht, weiß der SuperOffice-Support. Das kann mehrere Tage dauern: Beginnen Sie rechtzeitig vor der Migration.


## Rules of `sign-in-domains`, `identity` and `sizes`

size-in-bytes = { $bytes ->
    [one] 1 Byte
   *[other] { $bytes } Byte
}
size-in-unit = { $size } { $unit } ({ $bytes } Byte)

licence-identity-changed = Firmenname oder Seriennummer hat sich geändert
    .why = Das Online Migration Tool setzt eine Migration nicht fort, wenn sich eines von beiden seit dem letzten Lauf geändert hat.
    .fix = Ändern Sie die Lizenz während des Projekts nicht. Wenn sie sich schon geändert hat, informieren Sie SuperOffice, bevor das Online Migration Tool wieder gestartet wird.
    .message-name = Im früheren Bericht lautete der Firmenname `{ $name }`.
    .message-serial-number = Im früheren Bericht lautete die Seriennummer `{ $number }`.
    .action = Informieren Sie SuperOffice vor dem nächsten Lauf des Online Migration Tools. Ändern Sie die Lizenz während des Projekts nicht.

domain-census = E-Mail-Domänen der Benutzer
    .why = Wenn sich Benutzer mit Microsoft oder Google anmelden sollen, sollte ihre Domäne vor der Migration bei SuperOffice registriert werden. Wird sie später registriert, muss sich jeder Benutzer einmal mit dem alten SuperOffice-Passwort anmelden, um die Umstellung abzuschließen. Der Benutzername muss mit dem Namen bei Microsoft oder Google (dem UPN) übereinstimmen. Das ist meistens, aber nicht immer, die E-Mail-Adresse.
    .fix = Fragen Sie die Person, die in Ihrer Firma die Anmeldung verwaltet (meistens die IT), wie sich die Benutzer jeder Domäne anmelden werden. Registrieren Sie vor der Migration die Domänen, deren Benutzer sich mit Microsoft oder Google anmelden werden. Bei Anmeldung mit Microsoft muss das ein globaler Administrator oder ein Anwendungsadministrator von Microsoft 365 tun.
    .message = { $users ->
        [one] 1 Benutzer hat
       *[other] { $users } Benutzer haben
    } eine Adresse in dieser Domäne.
    .spelling = Ist das eine Domäne Ihrer Firma?
    .provider = Die Domäne gehört einem E-Mail-Anbieter.
    .tenant = Die Domäne ist der technische Name eines Microsoft-Mandanten.
    .wrong = Die Domäne enthält wahrscheinlich einen Tippfehler oder kann keine E-Mails empfangen.
    .other = Die Domäne sieht nicht wie eine Domäne Ihrer Firma aus.
    .action = Fragen Sie die Person, die in Ihrer Firma die Anmeldung verwaltet (meistens die IT), ob sich die Benutzer von { $domain } mit Microsoft oder Google anmelden werden. Wenn nicht, akzeptieren Sie den Befund. Wenn ja, muss { $domain } vor der Migration bei SuperOffice registriert werden: Fragen Sie Ihren Berater, wie das geht. Bei Anmeldung mit Microsoft kann das nur Ihr Microsoft-365-Administrator tun: Leiten Sie ihm die Antwort Ihres Beraters weiter.
    .action-check = Fragen Sie den E-Mail-Administrator, ob { $domain } eine Domäne Ihrer Firma ist, und die Person, die die Anmeldung verwaltet (meistens die IT), ob sich die Benutzer dieser Domäne mit Microsoft oder Google anmelden werden. Wenn beide Antworten ja lauten, muss { $domain } vor der Migration bei SuperOffice registriert werden: Fragen Sie Ihren Berater, wie das geht. Bei Anmeldung mit Microsoft kann das nur Ihr Microsoft-365-Administrator tun: Leiten Sie ihm die Antwort Ihres Beraters weiter. In jedem anderen Fall registrieren Sie die Domäne nicht und akzeptieren Sie den Befund.
    .action-provider = Nichts zu registrieren: { $domain } ist nicht Ihre Domäne.
    .action-tenant = Registrieren Sie { $domain } nicht. Registrieren Sie die Domäne, mit der sich die Benutzer bei Microsoft anmelden.
    .action-wrong = Registrieren Sie { $domain } nicht. Was zu korrigieren ist, steht in den Befunden zu den Adressen der Benutzer.

domain-may-be-registered = Domäne, die vielleicht schon registriert ist
    .why = Service ruft ein Postfach der Domäne über IMAP mit OAuth ab. Das deutet darauf hin, dass die Domäne bei SuperOffice schon registriert ist; ein Beweis ist es nicht.
    .fix = Fragen Sie SuperOffice, ob die Domäne registriert ist, bevor Sie sie registrieren.
    .message = Dieses Postfach wird über IMAP mit OAuth abgerufen. Vielleicht ist { $domain } bei SuperOffice also schon registriert.
    .action = Fragen Sie SuperOffice, ob { $domain } registriert ist, bevor Sie die Domäne registrieren.

domain-difference =
    { $difference ->
        [ending] Sie unterscheidet sich von { $own } nur durch die Endung.
       *[spelling] Sie unterscheidet sich von { $own } nur durch die Schreibweise.
        [both] Sie unterscheidet sich von { $own } nur durch Endung und Schreibweise.
    }

foreign-domain = Adresse außerhalb der eigenen Domänen
    .why = Solche Benutzer sind meistens externe Berater und Partner. In CRM Online gehört zu einer Adresse ein einziges Anmeldekonto, auch wenn mehrere Firmen sie verwenden. Nur der Administrator der Firma, bei der sie zuerst verwendet wurde (primärer Mandant), kann den Benutzernamen ändern. Eine Änderung dort gilt für alle Firmen und kann den Benutzer aussperren.
    .fix = Wenn die Domäne Ihrer Firma gehört, akzeptieren Sie den Befund. Sonst klären Sie, ob der Benutzer Zugriff braucht. Wenn nicht, entfernen Sie den Benutzerplan und akzeptieren Sie den Befund. Wenn ja, tun Sie, was beim Befund steht: Geben Sie entweder eine Adresse Ihrer Firma ein, oder akzeptieren Sie den Befund und informieren Sie Ihren Berater, der herausfindet, welche Firma der primäre Mandant ist.
    .message = { $domain } sieht nicht wie eine Domäne Ihrer Firma aus.
    .message-spelling = Ist { $domain } eine Domäne Ihrer Firma?
    .message-provider = { $domain } gehört einem E-Mail-Anbieter, nicht Ihrer Firma.
    .action = Fragen Sie den E-Mail-Administrator, ob { $domain } eine Domäne Ihrer Firma ist. Wenn ja, akzeptieren Sie den Befund. Wenn nicht, fragen Sie { $user } oder die Führungskraft von { $user }, ob { $user } Zugriff braucht.
    .primary-tenant = Wenn { $user } Zugriff braucht, informieren Sie Ihren Berater und akzeptieren Sie den Befund mit der Begründung, dass { $user } Zugriff braucht. Ihr Berater findet heraus, bei welcher Firma die Adresse zuerst in CRM Online verwendet wurde (primärer Mandant): Nur deren Administrator kann den Benutzernamen ändern.
    .after-shared = In dieser Zeile ist nichts einzutragen. Erledigen Sie den Befund „{ CAPITAL($finding) }“ zu { $user }: Dadurch wird { $user } deaktiviert oder bekommt eine andere Adresse. Damit ist auch dieser Befund erledigt, außer wenn die neue Adresse ebenfalls außerhalb der Domänen Ihrer Firma liegt.
    .first = Erledigen Sie zuerst den Befund „{ CAPITAL($finding) }“ zu { $others }.
    .action-spelling = Fragen Sie den E-Mail-Administrator, ob { $domain } eine Domäne Ihrer Firma ist. Wenn ja, akzeptieren Sie den Befund: { $user } behält die Adresse. Wenn nicht, fragen Sie { $user } oder die Führungskraft von { $user }, ob { $user } Zugriff braucht. Wenn { $user } Zugriff braucht, lassen Sie sich vom E-Mail-Administrator eine Adresse in einer Domäne Ihrer Firma geben und geben Sie diese ein: { $place }.
    .action-provider = Fragen Sie { $user } oder die Führungskraft von { $user }, ob { $user } eine dienstliche Adresse Ihrer Firma hat. Wenn ja, geben Sie diese anstelle der jetzigen ein: { $place }. Wenn { $user } für eine andere Firma arbeitet, informieren Sie Ihren Berater, denn nur der Administrator der Firma, bei der die Adresse zuerst in CRM Online verwendet wurde, kann den Benutzernamen ändern. Akzeptieren Sie dann den Befund mit der Begründung, dass { $user } für eine andere Firma arbeitet. Wenn { $user } bei Ihnen ohne dienstliche Adresse arbeitet, akzeptieren Sie den Befund.

onmicrosoft-domain = Adresse bei .onmicrosoft.com
    .why = Eine solche Domäne ist der technische Name eines Mandanten von Microsoft 365 und wird manchmal versehentlich bei SuperOffice registriert. Der Benutzername in CRM Online muss der Name sein, mit dem sich der Benutzer bei Microsoft anmeldet (der UPN). Dieser gehört normalerweise zur Domäne der Firma.
    .fix = Geben Sie dem Benutzer als erste Adresse eine Adresse in der Domäne der Firma und registrieren Sie diese Domäne. Registrieren kann sie nur ein globaler Administrator oder ein Anwendungsadministrator des Microsoft-Mandanten.
    .message = { $domain } ist der technische Name eines Microsoft-Mandanten, nicht die Domäne der Firma.
    .action = Fragen Sie den Administrator von Microsoft 365, mit welchem Namen sich { $user } anmeldet, und geben Sie diesen als erste E-Mail-Adresse ein.

sub-domain = Benutzer mit einer Adresse in einer Subdomäne
    .why = Wenn sich Benutzer mit Microsoft oder Google anmelden, wird eine Subdomäne nicht zusammen mit ihrer Hauptdomäne registriert. SuperOffice registriert sie von Hand, nachdem Sie ein Formular gesendet haben, und das braucht Zeit.
    .fix = Entscheiden Sie, wie sich die Benutzer der Subdomäne anmelden. Bei Anmeldung mit Microsoft oder Google senden Sie SuperOffice das Formular für Subdomänen rechtzeitig vor der Migration.
    .message = { $users ->
        [one] 1 Benutzer hat eine Adresse
       *[other] { $users } Benutzer haben Adressen
    } in dieser Subdomäne von { $domain }.
    .action = Wenn sich die Benutzer von { $domain } mit Microsoft oder Google anmelden werden, senden Sie SuperOffice das Formular für Subdomänen und warten Sie mit der Migration, bis { $domain } registriert ist.

user-without-password = Benutzer ohne SuperOffice-Passwort
    .why = Passwörter werden nach CRM Online übernommen. Wenn die Domäne eines Benutzers erst nach der Migration für Microsoft oder Google registriert wird, muss er sich einmal mit dem alten SuperOffice-Passwort anmelden. Ohne Passwort ist das wahrscheinlich nicht möglich.
    .fix = Registrieren Sie die Domäne vor der Migration für Microsoft oder Google. Prüfen Sie andernfalls, ob der Benutzer vor der Migration ein SuperOffice-Passwort bekommen kann; wenn Sie nicht wissen, wie, fragen Sie den SuperOffice-Support.
    .message = Der Benutzer meldet sich mit { $kind } an, und die Tabelle `Credentials` zeigt kein SuperOffice-Passwort.
    .message-unused = Der Benutzer meldet sich mit { $kind } an, und die Tabelle `Credentials` zeigt keine Verwendung des SuperOffice-Passworts.
    .action = Registrieren Sie die Domäne des Benutzers vor der Migration für Microsoft oder Google oder prüfen Sie, ob { $user } ein SuperOffice-Passwort bekommen kann: { $place }. Wenn Sie nicht wissen, wie, fragen Sie den SuperOffice-Support.

attachment-too-large = Anhang größer, als CRM Online zulässt
    .why = In CRM Online dürfen die Dateien einer Anfragenachricht zusammen höchstens 25 MB groß sein.
    .fix = Fragen Sie SuperOffice, ob solche Anhänge übertragen werden. Wenn sie nicht gebraucht werden, löschen Sie sie oder speichern Sie sie außerhalb von SuperOffice.
    .message = Der Anhang { $attachment } in Service ist { $size } MB groß. In CRM Online sind für eine Anfragenachricht höchstens 25 MB erlaubt.
    .message-summary = { $attachments } Anhänge in Service sind größer als 25 MB. Aufgeführt sind hier die { $listed } größten.
    .action = Fragen Sie SuperOffice, ob Anhänge dieser Größe übertragen werden. Löschen Sie den Anhang in Service, wenn er nicht gebraucht wird.
    .action-summary = Fragen Sie SuperOffice, ob Anhänge dieser Größe übertragen werden.

plan-limit = Grenzen des Online-Plans
    .why = Die CRM-Suite-Pläne Starter (keine) und Core (100) begrenzen die Zahl der aktiven Projekte. Online-Pläne begrenzen auch benutzerdefinierte Objekte; Speicherplatz und Mailings werden gemessen. Der Umfang ist also auch eine Kostenfrage.
    .fix = Setzen Sie beendete Projekte auf abgeschlossen. Oder bestellen Sie einen Online-Plan, der mehr aktive Projekte zulässt.
    .message = { $projects ->
        [one] 1 Projekt ist
       *[other] { $projects } Projekte sind
    } aktiv. Der Online-Plan { $plan } erlaubt { $limit }.
    .message-number = { $projects ->
        [one] 1 Projekt ist
       *[other] { $projects } Projekte sind
    } aktiv. Der CRM-Suite-Plan { $plan-without } erlaubt keine, der Plan { $plan } erlaubt { $limit }.
    .message-extra-tables =
        { $tables ->
            [one] Es gibt 1 Zusatztabelle.
           *[other] Es gibt { $tables } Zusatztabellen.
        } Der Online-Plan kann die Zahl der benutzerdefinierten Objekte begrenzen.
    .action = Setzen Sie die beendeten Projekte in SuperOffice auf abgeschlossen oder bestellen Sie einen Online-Plan, der mehr davon zulässt als { $plan }.
    .action-number = Vergleichen Sie die Zahl der aktiven Projekte mit dem Online-Plan, den Sie bestellen.
    .action-extra-tables = Fragen Sie SuperOffice, wie viele benutzerdefinierte Objekte der Online-Plan zulässt, den Sie bestellen.

size-of-data = Umfang der Daten
    .why = Die Ausfallzeit wächst mit der Größe der Datenbank und des Dokumentarchivs. SuperOffice veröffentlicht keine Stundenangaben. Der Speicherplatz wird in CRM Online gemessen, der Umfang ist also auch eine Kostenfrage.
    .fix = Planen Sie die Migration mit SuperOffice. Benutzer können sich ab Beginn des Hochladens, nicht ab dem Start des Online Migration Tools, nicht mehr in Service und im Windows-Client anmelden. Im Web-Client können sie sich weiterhin anmelden: Bitten Sie sie, die Arbeit einzustellen. Alte Daten, die niemand braucht, können Sie vor der Migration löschen.
    .message = `{ $what }` enthält { $size }.
    .message-pieces = `{ $what }` enthält { $size } in { $pieces ->
            [one] 1 Datei oder Zeile
           *[other] { $pieces } Dateien oder Zeilen
        }.
    .message-table = Die Tabelle `{ $table }` hat höchstens { $rows ->
            [one] 1 Zeile
           *[other] { $rows } Zeilen
        }.
    .action = Planen Sie den Termin der Migration mit SuperOffice: Die Ausfallzeit wächst mit dem Umfang der Daten.


## Rules of address lists

# Records of lists without a table of SuperOffice, and records without an id.
record-with-id = Datensatz { $id }
record-in-row = Datensatz in Zeile { $row }
record-of-table-in-row = { $table } in Zeile { $row }

# These places follow a colon.
place-address-card = { -person-card } oder Firma-Ansicht > { -email }
place-address-service = { -settings } > { -users } > (Name), E-Mail-Adresse des Service-Benutzers
place-address-list = in dem Programm, aus dem die Liste stammt

merge-others = Wenn zwei Personen die Adresse gemeinsam nutzen, ändern Sie nichts. Sonst behalten Sie { $record } und führen Sie die anderen Datensätze damit zusammen.
merge-into-kept = Wenn zwei Personen die Adresse gemeinsam nutzen, ändern Sie nichts. Sonst führen Sie { $record } mit { $kept } zusammen; { $kept } bleibt bestehen.


## Reasons of verdicts

reason-not-sent = Der Export `{ $table }` wurde nicht gesendet.
reason-several-not-sent = Diese Exporte wurden nicht gesendet: { $tables }.
reason-nothing-to-check = Es gab nichts zu prüfen.
reason-several-databases = Exporte mehrerer Datenbanken sind vermischt: `company` ist in { $first } und mit anderen Werten in { $other }. Prüfen Sie jede Datenbank getrennt.
reason-not-central = Dies ist der Export einer Travel- oder Satelliten-Datenbank ({ $location }: current_id { $id }, systemlevel { $level }). Exportieren Sie die zentrale Datenbank.
reason-satellite-database = Dies ist der Export einer Satelliten-Datenbank ({ $location }: Eigentümer `{ $owner }`, Datenbank von `{ $company }`). Exportieren Sie die zentrale Datenbank.
reason-other-owner = Dies ist der Export einer Satelliten-Datenbank ({ $location }: Der Eigentümer der Lizenz ist nicht die Firma der Datenbank). Exportieren Sie die zentrale Datenbank.
evidence-empty-table = `{ $table }` wurde gesendet und ist leer.
evidence-administrators = Administratoren unter den geprüften Benutzern ({ $users }): { $administrators }.
evidence-no-service = `mail_in_filter` wurde gesendet und ist leer, und es wurde keine Lizenz für Service gefunden.
evidence-no-active-satellite = Keine der { $companies } Firmen in der Liste hat einen Satelliten in Betrieb. Prüfen Sie, ob die Liste vollständig ist.
evidence-documents-compared = { $documents ->
    [one] 1 Dokument wurde
   *[other] { $documents } Dokumente wurden
} mit der Dateiliste des Dokumentarchivs verglichen.
evidence-first-run = Dies ist die erste Prüfung; es gibt noch nichts zu vergleichen. Die Lizenz lautet auf `{ $company }`, Seriennummer { $number }.


# Why data cannot be used. Each phrase follows the name of a table, as in `reason-data`.
reason-data = `{ $table }` { $why }.
data-of-table = `{ $table }` { $why }
data-not-sent = wurde nicht gesendet
data-no-column = hat keine Spalte `{ $field }`
data-unreadable =
    hat { $cells ->
        [one] 1 Zelle
       *[other] { $cells } Zellen
    } in `{ $field }`, die nicht gelesen werden { $cells ->
        [one] kann
       *[other] können
    }: { $places }
data-no-value = hat in keiner Zeile einen Wert in `{ $field }`
data-only-numbers = hat in `{ $field }` nur Zahlen; vielleicht sind die Überschriften zweier Spalten vertauscht
data-no-row = hat keine Zeilen, obwohl diese Tabelle in jeder Datenbank welche hat
data-lost-rows =
    hat { $rows ->
        [one] 1 Zeile
       *[other] { $rows } Zeilen
    } verloren: { $places }
data-doubt = ist möglicherweise unvollständig: { $doubt }
data-not-used = wird nicht verwendet: { $why }
too-many-set-aside = { $lost } von { $rows } Zeilen wurden nicht übernommen, mehr als eine von { $one-in }: { $places }
data-file-unreadable = wurde als { $file } gesendet, kann aber nicht gelesen werden
data-file-unreadable-because = wurde als { $file } gesendet, kann aber nicht gelesen werden: { $why }
data-no-header = wurde als { $file } gesendet, aber ohne die Spaltenüberschriften { $columns }
data-without-header = ist vielleicht in { $file }, aber ohne Spaltenüberschriften; bestätigen Sie dies mit { $option }
data-ambiguous = ist vielleicht in { $file }, was auch zu { $others } passt; wählen Sie mit { $option }
data-table-continues = geht vielleicht unter der Tabelle `{ $name }` in { $file } ab Zeile { $row } weiter; erweitern Sie die Tabelle auf diese Zeilen oder fügen Sie eine leere Zeile dazwischen ein
data-in-manifest = wurde nicht gesendet, obwohl { $manifest } die Datei { $file } aufführt
data-rows-differ =
    hat { $rows ->
        [one] 1 Zeile
       *[other] { $rows } Zeilen
    }, aber { $manifest } nennt { $stated } für { $file }; senden Sie beide Dateien so, wie das Skript sie geschrieben hat
data-no-user-name = hat keine Spalte `userName`; wenn die installierte Version 8.1 oder älter ist, senden Sie die Liste aller Spalten der Datenbank oder geben Sie die Version mit --onsite-version an
data-user-name-unreadable = hat Zellen in `userName`, die nicht gelesen werden können
data-addresses-unassigned = wurde nicht gesendet; die Zeilen von `Email` können daher keinen Benutzern zugeordnet werden
data-no-rank = hat keine lesbare Spalte `rank`; sie entscheidet, welche Adresse eines Benutzers die erste ist
data-test-copy = hat nur Adressen der Domäne { $domain } oder ähnlicher Domänen, wie in einer Testkopie
data-damaged =
    hat { $addresses ->
        [one] 1 Adresse
       *[other] { $addresses } Adressen
    } von Benutzern in `{ $field }` mit Zeichen, die der Export beschädigt hat: { $places }
data-plans-unmarked = enthält Namen von Benutzerplänen, aber `extraFlags` kennzeichnet keine Zeile als Benutzerplan
data-users-not-listed =
    enthält { $users ->
        [one] 1 Benutzer
       *[other] { $users } Benutzer
    } nicht
data-plans-unknown = enthält verwendete Benutzerpläne, deren gekaufte Anzahl nicht bekannt ist: { $plans }
data-administrators-unknown = zeigt nicht, ob sich die Administratoren noch anmelden können: Zu keiner ihrer Personen gibt es eine lesbare Zeile ({ $users })
data-roles-unassigned = wurde nicht gesendet; Rollen können daher keinen Benutzern zugeordnet werden
data-no-administrator-right = enthält weder `admin-all` noch `admin-users`
data-no-travel-id = hat eine Zeile ohne `travel_id`: { $place }
data-no-file = enthält keine Datei
data-other-folder = enthält nur zu { $found } von { $documents } Dokumenten die Datei; die Liste ist also von einem anderen Ordner oder unvollständig
data-names-cut-off =
    enthält abgeschnittene Namen oder Namen mit verlorenen Buchstaben; die Dateien zu { $documents ->
        [one] 1 Dokument
       *[other] { $documents } Dokumenten
    } konnten daher nicht verglichen werden
data-files-absent =
    enthält die Dateien zu { $documents ->
        [one] 1 Dokument
       *[other] { $documents } Dokumenten
    } nicht
data-archive-not-compared = wurde nicht gesendet oder enthält keine Dateinamen; die Dateiliste des Dokumentarchivs konnte daher nicht damit verglichen werden
data-appointments-absent = ist möglicherweise unvollständig: { $without } von { $documents } Dokumenten haben darin keine Zeile
data-owners-absent = ist möglicherweise unvollständig: Die Besitzer von { $without } der { $documents } Dokumente fehlen darin
data-appointments-not-sent = wurde nicht gesendet; die Abfrage für `document` liefert auch ohne diese Tabelle dasselbe Ergebnis
data-companies-absent =
    wurde nicht gesendet, und in `contact` fehlt die Firma von { $users ->
        [one] 1 Benutzer
       *[other] { $users } Benutzern
    }
data-version-or-later = wird gebraucht: Belegt ist nur Version { $version } oder höher, { $proof }
data-version-unreadable = wird gebraucht: config.version ist `{ $text }`, was keine Version ist. Oder geben Sie die Version mit --onsite-version an
data-version-unknown = wird gebraucht: Nichts in den Exporten belegt die Version. Oder geben Sie die Version mit --onsite-version an
data-version-entered-too-old = entscheidet: Version { $version } wurde angegeben, aber { $seen } gibt es erst { $range }
data-version-of-two-schemas = entscheidet: Die Exporte enthalten { $old } (gibt es nur vor { $before }) und { $new } (gibt es erst { $range })
data-version-older-than-schema = entscheidet: Die Version ist { $version }, { $proof }, aber { $seen } gibt es erst { $range }
data-two-versions = entscheidet: Die Version ist { $old }, { $old-proof }, und zugleich { $new }, { $new-proof }
releases-from = ab { $version }
releases-after = nach { $version }
version-exactly = { $version }
version-before = älter als { $version }

# What proves the version. Each phrase follows the number of the version.
version-entered = wie mit --onsite-version angegeben
version-of-schema = denn { $seen } ist vorhanden
version-of-service = nach config.version von Service (`{ $text }`)
seen-table = die Tabelle { $table }
seen-column = die Spalte { $column }
seen-number-dates = die Spalte { $column } mit Datumsangaben als Zahlen
evidence-version = Version { $version }, { $proof }.
evidence-version-or-later = Version { $version } oder höher, { $proof }.
evidence-version-after = Version neuer als { $version }, { $proof }.
evidence-version-differs = Sie ist aber { $version }, { $proof }.

# How many users need which plan.
evidence-demand =
    { $users ->
        [one] 1 Benutzer braucht Zugriff; heutiger Benutzerplan
       *[other] { $users } Benutzer brauchen Zugriff; heutige Benutzerpläne
    }: { $plans }. Die Zahl der gekauften Online-Pläne ist nicht bekannt und wurde nicht verglichen.
evidence-no-demand = Kein Benutzer braucht einen Online-Plan. Die Zahl der gekauften Online-Pläne ist nicht bekannt und wurde nicht verglichen.
demand-plan = { $users } { $plan }
demand-several-plans = { $users } mit mehreren Benutzerplänen
demand-no-plan = { $users } ohne Benutzerplan
evidence-suite-plan =
    { $plan } ist ein CRM-Suite-Plan für die ganze Firma: { $seats ->
        [one] 1 Platz
       *[other] { $seats } Plätze
    }, mit allen Benutzern verglichen.
evidence-other-plan =
    `{ $plan }` ist keiner der heutigen Benutzerpläne: { $seats ->
        [one] Der eine Platz zählt
       *[other] Die { $seats } Plätze zählen
    } nur in der Summe.

# What to send or to enter, if it is not an SQL statement.
request-users-list = exportieren Sie die Benutzerliste des Administrationsclients mit allen Spalten
request-companies-list = exportieren Sie die Liste der eigenen Firmen („Unsere Firmen“) des Administrationsclients mit allen Spalten
request-table = exportieren Sie die Tabelle { $table } mit allen Spalten
request-archive-listing = erstellen Sie die Dateiliste des Dokumentarchivs neu, zum Beispiel mit: dir /s \\SERVER\so_arc > archive.txt
request-document-files = { $statement }, gespeichert als document_files.csv
request-plans = geben Sie an, wie viele davon jeweils für Online gekauft wurden: --plans NAME=N

# Doubts about a table. A phrase about a file follows the name of the file, as in `doubt-about-file`.
doubt-about-file = { $file } { $doubt }
doubt-part = ein Teil davon { $reason }
doubt-stated-rows = nennt { $stated } Zeilen, gefunden wurden { $rows }
doubt-row-limit = hat genau { $rows } Zeilen, { $tool }; exportieren Sie die Tabelle erneut ohne Zeilenbegrenzung
limit-dbeaver = so viele, wie DBeaver zunächst abruft
limit-datagrip = so viele, wie DataGrip zunächst abruft
limit-management-studio = die Grenze von `Select Top 1000 Rows` in SQL Server Management Studio und von MySQL Workbench
limit-sql-developer = die Grenze der Ergebnistabelle in SQL Developer
limit-superoffice = die Grenze für Listenexporte in SuperOffice
limit-xls-with-header = die Grenze eines .xls-Blatts mit Kopfzeile
limit-xls = die Grenze eines .xls-Blatts
limit-xlsx-with-header = die Grenze eines .xlsx-Blatts mit Kopfzeile
limit-xlsx = die Grenze eines .xlsx-Blatts
doubt-cut-header = endet mitten in der Kopfzeile, vielleicht fehlen also Zeilen; exportieren Sie die Tabelle erneut
doubt-no-line-end = endet im Gegensatz zu den übrigen Dateien nicht mit einem Zeilenumbruch, vielleicht fehlen also am Ende Zeilen; exportieren Sie die Tabelle erneut
doubt-encoding = hat Adressen mit Buchstaben, die vielleicht falsch gelesen wurden, weil die Zeichencodierung unsicher ist
doubt-query = wurde mit einer Abfrage exportiert, die nur einen Teil der Zeilen liefert ({ $query }); exportieren Sie die vollständige Tabelle
doubt-value-in-header = hat den Wert `{ $value }` in der Kopfzeile, vielleicht sind also Datensätze in der Kopfzeile; exportieren Sie die Tabelle mit einer Kopfzeile und einer Zeile je Datensatz
doubt-unknown-headers = hat keine Zeilen und überwiegend unbekannte Überschriften, die vielleicht Werte eines Datensatzes sind; exportieren Sie die Tabelle mit einer Kopfzeile und einer Zeile je Datensatz
doubt-header-repeated = wiederholt in Zeile { $row } die Überschriften anstelle von Werten; exportieren Sie die Tabelle mit einer Kopfzeile und einer Zeile je Datensatz
doubt-header-in-every-row = wiederholt die Überschriften in jeder Zeile, deshalb werden die Datensätze nicht gelesen; exportieren Sie die Tabelle mit einer Kopfzeile und einer Zeile je Datensatz
doubt-record-above = hat über der Kopfzeile eine Zeile, die wie ein Datensatz aussieht (Zeile { $row }) und nicht gelesen wird; exportieren Sie die Tabelle mit der Kopfzeile in der ersten Zeile
doubt-listing-end = endet ohne die letzte Zeile, vielleicht fehlen also Dateien; erstellen Sie die Dateiliste neu
doubt-rows-after =
    `{ $column }` verweist auf { $rows ->
        [one] 1 Zeile
       *[other] { $rows } Zeilen
    } nach der letzten (ID { $id })
doubt-rows-between = `{ $column }` verweist auf { $rows } aufeinanderfolgende Zeilen, die in dieser Tabelle fehlen
doubt-rows-most = `{ $column }` verweist auf { $rows } Zeilen, von denen { $missing } in dieser Tabelle fehlen
doubt-persons-absent = die Personen von { $employees } der { $all } Mitarbeiter fehlen ({ $logins })
doubt-addresses-absent = zu { $employees } der { $all } Mitarbeiter fehlt jede Zeile ({ $logins })
doubt-companies-absent = die Firmen von { $employees } der { $all } Mitarbeiter fehlen
doubt-users-absent =
    die Benutzerliste enthält { $users ->
        [one] 1 Benutzer, der
       *[other] { $users } Benutzer, die
    } hier { $users ->
        [one] fehlt
       *[other] fehlen
    }
doubt-no-address = keiner der { $values } Werte in `email_address` von `Email` enthält ein @, vielleicht ist es also eine andere Spalte
doubt-other-type = { $rows } Zeilen in `Email` haben einen anderen `type` als { $type }, obwohl sie eine Adresse enthalten; vielleicht enthält `type` also andere Daten
doubt-next-id = die höchste ID ist { $highest }, aber die nächste ID in { $place } ist { $next }; es fehlen also vielleicht etwa { $rows } Zeilen; exportieren Sie die Tabelle erneut ohne Zeilenbegrenzung
doubt-missing-part = { $file } ist dem Namen nach ein Teil, aber Teil { $part } wurde nicht gesendet
doubt-subset = { $file } ist dem Namen nach nicht die vollständige Tabelle ({ $word })


## Notes on inputs

# A note on an input, and what the input is if it is not used.
note-warning = Warnung: { $note }
input-not-used = nicht verwendet, { $why }
not-recognised-unknown = unbekannt
not-recognised-ambiguous = mehrdeutig
not-recognised-headerless = ohne Kopfzeile
not-recognised-ignored = ausgelassen
not-recognised-refused = abgelehnt
not-recognised-copy = Kopie
not-recognised-no-address = keine Spalte mit E-Mail-Adressen
several-reasons = { $first }; { $second }
either-option = { $first } oder { $second }

# Rows that were set aside, with the reason.
rows-one = Zeile { $row }
rows-range = Zeilen { $first }–{ $last }
set-aside-rows = { $rows } nicht übernommen ({ $reason }): { $detail }
set-aside-first = { $number } von { $all } Zeilen nicht übernommen, die ersten: { $rows } ({ $reason }): { $detail }
set-aside-all = keine der { $all } Zeilen übernommen; { $rows } ({ $reason }): { $detail }
set-aside-only = { $number } von { $all } Zeilen nicht übernommen; { $rows } ({ $reason }): { $detail }
set-aside-width = Anzahl der Zellen
set-aside-quote = Anführungszeichen
set-aside-encoding = Zeichencodierung
set-aside-cut-off = abgeschnitten
set-aside-key = Schlüssel
set-aside-conflict = Widerspruch
set-aside-copy = Kopie
set-aside-not-a-record = kein Datensatz
aside-unknown-table = keine bekannte Tabelle
aside-unknown-cells = { $cells }, keine bekannte Tabelle
aside-declared-totals = die Ergebniszeile einer definierten Tabelle
aside-remark = eine Bemerkung unter einer leeren Zeile
aside-header-repeated = die Kopfzeile ist wiederholt
aside-joined-rows = ein Zeilenumbruch in `{ $header }`: Ein einzelnes Anführungszeichen hat mehrere Zeilen zu einer Zelle verbunden
aside-width = { $found } Zellen, aber die Kopfzeile hat { $expected }
    .layout = { $found } Zellen, aber das Layout hat { $expected }
    .list = { $found } Zellen, aber die Kopfzeile hat { $expected }
aside-no-header = nur Zellen ohne Überschrift
aside-total = eine Summenzeile
aside-unreadable-key = `{ $value }` in `{ $header }` ist nicht lesbar
aside-nothing-in = diese Felder sind alle leer: { $columns }
aside-empty-field = `{ $field }` ist leer
aside-empty-key = der Schlüssel ist leer
aside-same-row = dieselbe Zeile wie { $place }
aside-same-key = der Schlüssel { $key } steht auch in { $place }, mit anderen Werten
aside-cut-off = die Datei endet mitten in diesem Datensatz
aside-undecodable = enthält Bytes, die in der Zeichencodierung der Datei nicht gültig sind
aside-broken = ein Zeilenumbruch in einem Wert ohne Anführungszeichen teilt diesen Datensatz
aside-border = Text geht über die Grenze zwischen zwei Spalten
aside-line-length = die Länge der Zeile passt nicht zu den Spalten
aside-text-after-quote = auf ein schließendes Anführungszeichen folgt in dieser Zeile Text
aside-quote-never-closed = ein Anführungszeichen wird in dieser Zeile geöffnet und nie geschlossen
aside-quote-encloses-records = ein Anführungszeichen wird in dieser Zeile geöffnet und erst in einem späteren Datensatz geschlossen
aside-not-a-file = beschreibt keine Datei
aside-no-address-column = keine Spalte mit E-Mail-Adressen

# Inputs that may contain more data.
more-data-file = { $file } ist nicht lesbar und enthält vielleicht weitere Daten
more-data-table = { $file } ist keine bekannte Tabelle und enthält vielleicht weitere Daten
more-data-columns = { $file } hat auch Spalten von `{ $table }`, die nicht gelesen werden
more-data-cells = { $file }: { $cells }, keine bekannte Tabelle, vielleicht mit weiteren Daten
more-data-cells-without-header = { $file }: { $cells } ohne Überschrift, vielleicht mit weiteren Daten
cells-one = die Zelle { $cell }
cells-in-area = { $number } Zellen in { $area }

# Notes on tables and files that were not recognised. The attributes also contain options or commands of this program.
note-copy = identisch mit { $file }, wird also nur einmal gelesen
note-unreadable = ist nicht lesbar: { $why }
note-about-cells = { $cells } neben den Tabellen des Blatts: { $note }
note-cells-not-read = { $cells } neben der Tabelle: gehört nicht dazu und wird nicht gelesen
note-unknown-table = keine bekannte Tabelle; wenn es nur eine Notiz ist, ist nichts zu tun; wenn es eine Tabelle ist, exportieren Sie sie erneut mit Spaltenüberschriften
    .option = keine bekannte Tabelle; wenn es nur eine Notiz ist, ist nichts zu tun; wenn es eine Tabelle ist, exportieren Sie sie erneut mit Spaltenüberschriften (`analyze explain exporters` beschreibt dies für jedes Werkzeug), oder geben Sie die Tabelle mit --table KIND=FILE an, oder die Spalten mit --layout KIND=FILE:COLUMN,COLUMN, wenn sie keine Kopfzeile hat
note-ambiguous = die Kopfzeile in Zeile { $row } passt zu mehreren Tabellen: { $tables }
    .option = die Kopfzeile in Zeile { $row } passt zu mehreren Tabellen: { $tables }; wählen Sie eine davon mit { $option }
note-headerless = ohne Kopfzeile; die { $width } Spalten sehen aus wie die der Abfrage für { $tables }; exportieren Sie die Tabelle erneut mit Spaltenüberschriften
    .option = ohne Kopfzeile; die { $width } Spalten sehen aus wie die der Abfrage für { $tables }; wenn diese Tabelle exportiert wurde, starten Sie erneut mit { $option }; andernfalls exportieren Sie die Tabelle erneut mit Spaltenüberschriften (`analyze explain exporters` beschreibt dies für jedes Werkzeug)
    .options = ohne Kopfzeile; die { $width } Spalten sehen aus wie die der Abfrage für { $tables }; wenn eine dieser Tabellen exportiert wurde, starten Sie erneut mit deren Option: { $options }; andernfalls exportieren Sie die Tabelle erneut mit Spaltenüberschriften (`analyze explain exporters` beschreibt dies für jedes Werkzeug)
note-headers-absent = heißt wie `{ $table }`, aber keine Zeile enthält deren Überschriften ({ $headers }); exportieren Sie sie erneut mit Spaltenüberschriften: { $request }
    .command = heißt wie `{ $table }`, aber keine Zeile enthält deren Überschriften ({ $headers }); exportieren Sie sie erneut mit Spaltenüberschriften (`analyze explain exporters` beschreibt dies für jedes Werkzeug): { $request }
    .option = heißt wie `{ $table }`, aber keine Zeile enthält deren Überschriften ({ $headers }), und die Spalten sind nicht in der Reihenfolge der Abfrage: { $misfit }; wenn die Datei keine Kopfzeile hat, geben Sie die Spalten mit --layout KIND=FILE:COLUMN,COLUMN an, andernfalls exportieren Sie die Tabelle erneut mit Spaltenüberschriften (`analyze explain exporters` beschreibt dies für jedes Werkzeug): { $request }
layout-not-needed = Zeile { $row } ist eine Kopfzeile, --layout ist also nicht nötig; wenn die Tabelle nicht erkannt wird, geben Sie sie mit { $option } an
layout-misfit = das Layout passt nicht: { $why }; geben Sie die Spalten in der Reihenfolge des Exports an (--layout KIND=FILE:COLUMN,COLUMN), oder exportieren Sie sie erneut mit Spaltenüberschriften (`analyze explain exporters` beschreibt dies für jedes Werkzeug)
misfit-header = Zeile { $row } sieht wie eine Kopfzeile aus, nicht wie ein Datensatz; ergänzen Sie die Namen aus dieser Zeile in der mit --aliases angegebenen Datei oder entfernen Sie die Zeile
misfit-width = das Layout hat { $columns } Spalten, aber { $rows } von { $all } Zeilen haben { $cells } Zellen
misfit-column = Spalte { $number } (`{ $name }`) { $why }
misfit-mostly-empty = ist in { $empty } von { $all } Zeilen leer, soll aber Folgendes enthalten: { $wanted }
misfit-row = { $what } in Zeile { $row }, soll aber Folgendes enthalten: { $wanted }; { $wrong } von { $all } Zeilen passen nicht
misfit-empty = ist leer
misfit-value = enthält `{ $value }`
pattern-number = eine ganze Zahl
pattern-flag = 0 oder 1
pattern-date = ein Datum
pattern-address = eine E-Mail-Adresse
pattern-words = ein Text mit Buchstaben
pattern-identifier = der Name einer Tabelle oder Spalte
pattern-anything = ein Text
repeated-header = zwei Spalten haben die Überschrift `{ $field }`, deshalb ist keine verlässlich
missing-columns = es fehlt die Spalte { $columns }
file-changed = die Datei wurde beim Lesen geändert; starten Sie erneut, wenn kein Programm in die Datei schreibt
listing-unreadable = mehr als { $lines } Zeilen beschreiben keine Datei; erstellen Sie die Dateiliste neu

# Notes on tables that were read.
note-layout = keine Kopfzeile; angegebene Spalten: { $columns }
    .option = keine Kopfzeile; mit --layout angegebene Spalten: { $columns }
note-declared-table = die Arbeitsmappe definiert die Tabelle `{ $name }` in { $area }
note-table-next-to-cells = die Tabelle beginnt in Spalte { $column }, neben anderen Zellen
note-cells-without-header = { $cells } ohne Überschrift: nicht gelesen
note-header-row = die Kopfzeile ist Zeile { $row }; die Zeilen darüber werden nicht als Daten gelesen
note-secret-columns = { $number ->
    [one] { $number } vertrauliche Spalte ({ $columns }) wurde nicht gelesen; bitte lassen Sie sie beim Export weg
   *[other] { $number } vertrauliche Spalten ({ $columns }) wurden nicht gelesen; bitte lassen Sie sie beim Export weg
}
note-unneeded-columns = nicht benötigte Spalten: { $columns }
note-repeated-header = zwei Spalten haben die Überschrift `{ $field }`, deshalb wird keine gelesen; geben Sie ihnen unterschiedliche Überschriften
note-lost-rows = { $rows ->
    [one] 1 Zeile nicht übernommen: { $remedy }
   *[other] { $rows } Zeilen nicht übernommen: { $remedy }
}
remedy-width = ein Wert ohne Anführungszeichen enthält ein Trennzeichen oder einen Zeilenumbruch; exportieren Sie die Tabelle erneut mit Anführungszeichen um Texte
    .command = ein Wert ohne Anführungszeichen enthält ein Trennzeichen oder einen Zeilenumbruch; exportieren Sie die Tabelle erneut mit Anführungszeichen um Texte (`analyze explain exporters` beschreibt dies für jedes Werkzeug)
remedy-quote = ein Anführungszeichen in einem Wert ist nicht verdoppelt; exportieren Sie die Tabelle erneut mit Anführungszeichen um Texte
    .command = ein Anführungszeichen in einem Wert ist nicht verdoppelt; exportieren Sie die Tabelle erneut mit Anführungszeichen um Texte (`analyze explain exporters` beschreibt dies für jedes Werkzeug)
remedy-encoding = die Datei mischt mehrere Zeichencodierungen; exportieren Sie erneut als UTF-8, jede Abfrage in eine eigene Datei
remedy-cut-off = die Datei ist abgeschnitten; prüfen Sie, ob der Datenträger freien Platz hat, und exportieren oder kopieren Sie sie erneut
remedy-key = der Schlüssel ist leer oder beschädigt; exportieren Sie die Tabelle erneut aus der Datenbank, nicht über eine Tabellenkalkulation
remedy-conflict = derselbe Schlüssel kommt zweimal mit verschiedenen Werten vor; senden Sie von jeder Tabelle einen Export, alle vom selben Tag
note-unreadable-cells = { $number ->
    [one] 1 Zelle in `{ $field }` ist nicht lesbar, in Zeile { $row }
   *[other] { $number } Zellen in `{ $field }` sind nicht lesbar, die erste in Zeile { $row }
}
note-link = Zelle { $cell } zeigt `{ $shown }`, verweist aber auf { $address }; geprüft wird, was die Zelle zeigt
note-links-more = { $number ->
    [one] 1 weitere Zelle verweist auf eine Adresse, die sie nicht zeigt
   *[other] { $number } weitere Zellen verweisen auf eine Adresse, die sie nicht zeigen
}
note-rows-not-of-users = { $rows ->
    [one] 1 Zeile zu einer Person, die kein Benutzer ist, wird nicht geprüft
   *[other] { $rows } Zeilen zu Personen, die keine Benutzer sind, werden nicht geprüft
}
note-rows-compared = { $rows ->
    [one] 1 Zeile wird gelesen, um Dateinamen zu vergleichen
   *[other] { $rows } Zeilen werden gelesen, um Dateinamen zu vergleichen
}
note-rows-counted = { $rows ->
    [one] 1 Zeile wird gezählt und nicht einzeln aufgeführt
   *[other] { $rows } Zeilen werden gezählt und nicht einzeln aufgeführt
}
note-ambiguous-dates = die Daten in `{ $field }` können Tag-Monat oder Monat-Tag sein und werden deshalb nicht verwendet; exportieren Sie Daten als JJJJ-MM-TT
note-date-logins = { $number ->
    [one] 1 Kürzel ist ein Datum, in Zeile { $row } (`{ $login }`): Excel macht aus einem Kürzel wie MAR1 ein Datum; exportieren Sie die Tabelle erneut aus der Datenbank, nicht über eine Tabellenkalkulation
   *[other] { $number } Kürzel sind Daten, das erste in Zeile { $row } (`{ $login }`): Excel macht aus einem Kürzel wie MAR1 ein Datum; exportieren Sie die Tabelle erneut aus der Datenbank, nicht über eine Tabellenkalkulation
}
note-pilcrows = { $number ->
    [one] 1 Adresse enthält `¶`, in Zeile { $row }: DBeaver schreibt `¶` für einen Zeilenumbruch; das Feld in SuperOffice hat mehrere Zeilen
   *[other] { $number } Adressen enthalten `¶`, die erste in Zeile { $row }: DBeaver schreibt `¶` für einen Zeilenumbruch; das Feld in SuperOffice hat mehrere Zeilen
}

# Notes on text files.
note-encoding-possible = die Zeichencodierung ist nicht sicher: vielleicht { $encoding }; wenn Buchstaben falsch aussehen, exportieren Sie als UTF-8
    .option = die Zeichencodierung ist nicht sicher: vielleicht { $encoding }; wenn Buchstaben falsch aussehen, exportieren Sie als UTF-8 oder geben Sie die Zeichencodierung an (--encoding FILE={ $encoding })
note-encoding-chosen = die Zeichencodierung ist nicht sicher: gelesen als { $chosen }, aber { $other } ist auch möglich; wenn Buchstaben falsch aussehen, exportieren Sie als UTF-8
    .option = die Zeichencodierung ist nicht sicher: gelesen als { $chosen }, aber { $other } ist auch möglich; wenn Buchstaben falsch aussehen, exportieren Sie als UTF-8 oder geben Sie die Zeichencodierung an (--encoding FILE={ $other })
note-mixed-encodings = { $lines ->
    [one] zwei Zeichencodierungen sind gemischt: 1 Zeile ist nicht in { $encoding } und wird nicht übernommen; exportieren Sie erneut als UTF-8, jede Abfrage in eine eigene Datei
   *[other] zwei Zeichencodierungen sind gemischt: { $lines } Zeilen sind nicht in { $encoding } und werden nicht übernommen; exportieren Sie erneut als UTF-8, jede Abfrage in eine eigene Datei
}
note-damage = { $cells ->
    [one] Spalte { $column }, 1 Zelle, in Zeile { $row }: { $why }
   *[other] Spalte { $column }, { $cells } Zellen ab Zeile { $row }: { $why }
}
    .named = { $cells ->
        [one] Spalte { $column } ({ $name }), 1 Zelle, in Zeile { $row }: { $why }
       *[other] Spalte { $column } ({ $name }), { $cells } Zellen ab Zeile { $row }: { $why }
    }
damage-exponent = Excel hat lange Zahlen gekürzt (wie 8,98802E+19), ihre Ziffern sind verloren; exportieren Sie erneut aus der Datenbank direkt in eine Datei oder speichern Sie in Excel als Excel-Arbeitsmappe (.xlsx)
damage-hashes = Excel hat #### gespeichert, weil die Spalte zu schmal war; verbreitern Sie die Spalte und speichern Sie erneut, als Excel-Arbeitsmappe (.xlsx)
damage-letters-lost = Fragezeichen ersetzen Buchstaben (å, ä, ö, ø, æ, é …), wie in einer als ASCII geschriebenen Datei; exportieren Sie erneut in PowerShell mit Export-Csv -Encoding UTF8 -NoTypeInformation
damage-mojibake = Buchstaben wurden mit der falschen Zeichencodierung gelesen und wieder gespeichert (Ã¥ statt å); exportieren Sie erneut als UTF-8 und öffnen Sie die Datei vor dem Senden nicht
damage-replacement = U+FFFD ersetzt Zeichen, die ein früheres Programm nicht lesen konnte; exportieren Sie erneut aus der Datenbank, als UTF-8
damage-control = Steuerzeichen U+0080 bis U+009F, meist Windows-Anführungszeichen, die als Latin-1 gespeichert wurden; exportieren Sie erneut als UTF-8
note-skipped-lines = { $lines ->
    [one] 1 Zeile übersprungen ({ $kind }), Zeile { $row }
   *[other] { $lines } Zeilen übersprungen ({ $kind }), zuerst Zeile { $row }
}
skipped-blank = leer
skipped-type-line = Typzeile von PowerShell
skipped-separator-line = Trennzeichenzeile für Excel
skipped-dashes = Striche
skipped-repeated-header = wiederholte Kopfzeile
skipped-row-count = Zeilenzahl
skipped-completion-time = Abschlusszeit
skipped-prompt = Eingabeaufforderung
skipped-partial-query = Abfrage für einen Teil der Zeilen
skipped-message = Meldung der Datenbank
skipped-preamble = Text über der Kopfzeile
note-listing = als Dateiliste im Format von { $program } gelesen

# Notes on workbooks and archives.
note-cells-no-result = Formeln ohne gespeichertes Ergebnis in { $columns }: Die Werte sind unbekannt; öffnen Sie die Arbeitsmappe in Excel oder LibreOffice, lassen Sie sie berechnen, speichern und senden Sie sie erneut
note-cells-error = Fehlerwerte wie #N/A in { $columns }: Die Werte sind unbekannt; korrigieren Sie die Formeln oder senden Sie einen Export der Werte
note-cells-lost-digits = ganze Zahlen mit 16 oder mehr Ziffern in { $columns }: Eine Tabellenkalkulation behält 15, die letzten Ziffern sind also verloren; exportieren Sie die Spalte als Text
column-and-count = Spalte { $column } ({ $cells })
note-hidden-rows = { $number ->
    [one] 1 Zeile durch Filter oder von Hand ausgeblendet, aber gelesen: { $named }
   *[other] { $number } Zeilen durch Filter oder von Hand ausgeblendet, aber gelesen: { $named }
}
note-hidden-columns = { $number ->
    [one] 1 Bereich ausgeblendeter Spalten, der trotzdem gelesen wird: { $named }
   *[other] { $number } Bereiche ausgeblendeter Spalten, die trotzdem gelesen werden: { $named }
}
note-sheet-hidden = das Blatt ist in der Arbeitsmappe ausgeblendet; seine Zeilen werden gelesen
note-sheet-dialogue = das Blatt ist ein Dialogblatt ohne Zeilen und wird deshalb nicht gelesen
note-sheet-macros = das Blatt ist ein Makroblatt ohne Zeilen und wird deshalb nicht gelesen
note-sheet-chart = das Blatt ist ein Diagramm ohne Zeilen und wird deshalb nicht gelesen
note-sheet-code = das Blatt ist ein Codemodul ohne Zeilen und wird deshalb nicht gelesen
note-same-name-in-archive = das Archiv enthält eine weitere Datei mit demselben Namen
note-outside-archive = der Name zeigt aus dem Archiv hinaus; der betreffende Teil (`..`, ein Laufwerk oder ein führender Schrägstrich) wird nicht angezeigt
note-read-as-text = keine Arbeitsmappe, obwohl der Name darauf hinweist; wird als Text gelesen
note-read-as-workbook = eine Arbeitsmappe, obwohl der Name etwas anderes sagt; wird als Arbeitsmappe gelesen

# Notes on users and on the age of the built-in lists.
note-users = Benutzer, die { $kind }: { $users } von { $all }.
    .named = Benutzer, die { $kind }: { $users } von { $all } ({ $names }).
note-unknown-types = Die Spalte Typ der Benutzerliste hat unbekannte Werte: { $values }. Diese Zeilen zählen als Benutzer.
note-users-without-column = `associate` hat keine Spalte `{ $field }`, deshalb zählt in dieser Hinsicht jede Zeile als Benutzer
note-persons-incomplete = `person` ist unvollständig. Ausgeschiedene Mitarbeiter unter den fehlenden Zeilen zählen als Benutzer.
note-persons-missing = `person` fehlt oder ist zweifelhaft. Ausgeschiedene Mitarbeiter sind nicht erkennbar und zählen deshalb als Benutzer.
note-owners-not-sent = `OwnerContactLink` wurde nicht gesendet. Es zählen die Benutzer aller Firmen.
note-owners-empty = `OwnerContactLink` wurde gesendet und ist leer. Es zählen die Benutzer aller Firmen.
note-owners-incomplete = `OwnerContactLink` ist vielleicht unvollständig. Es zählen die Benutzer aller Firmen.
note-test-copy = Dies ist der Export einer Testkopie: Alle E-Mail-Adressen der Benutzer sind bei { $domain } oder einer ähnlichen Domäne. Exportieren Sie die Produktivdatenbank.
note-lists = Listen der E-Mail-Prüfung: { $lists }
note-old-list = Die Liste { $list } ist vom { $day }, mehr als ein Jahr vor dem neuesten Datum in den Exporten ({ $newest }). Neuere Einträge fehlen; verwenden Sie eine neuere Ausgabe dieses Programms.

# Notes on changes since an earlier report, and on decisions.
note-other-customer = Der frühere Bericht betrifft eine andere Firma mit einer anderen Seriennummer, deshalb zählt keiner seiner Befunde als behoben. Ist es die richtige Datei?
note-newer-baseline = Der frühere Bericht hat neuere Daten ({ $then }) als diese Exporte ({ $now }). Wurde der ältere Bericht angegeben?
note-fewer-rows = Die Tabelle `{ $table }` hatte im früheren Bericht { $then } Zeilen und hat jetzt { $now }
note-table-not-sent-again = Die Tabelle `{ $table }` war im früheren Bericht und wurde diesmal nicht gesendet
note-is-export-complete = { $note }. Ist der Export vollständig?
note-undecided-before = Der frühere Bericht ließ { $requirements } offen, deshalb können dort Befunde als neu zählen, obwohl es sie schon gab
note-accepted-before = { $findings ->
    [one] 1 Befund war im früheren Bericht akzeptiert. Er zählt als offen, wenn die Datei mit den Entscheidungen nicht erneut angegeben wird.
   *[other] { $findings } Befunde waren im früheren Bericht akzeptiert. Sie zählen als offen, wenn die Datei mit den Entscheidungen nicht erneut angegeben wird.
}
    .option = { $findings ->
        [one] 1 Befund war im früheren Bericht akzeptiert. Er zählt als offen, wenn die Datei mit den Entscheidungen nicht erneut angegeben wird (--decisions).
       *[other] { $findings } Befunde waren im früheren Bericht akzeptiert. Sie zählen als offen, wenn die Datei mit den Entscheidungen nicht erneut angegeben wird (--decisions).
    }
note-new-users = { $users ->
    [one] 1 neuer Benutzer seit dem früheren Bericht: { $names }
   *[other] { $users } neue Benutzer seit dem früheren Bericht: { $names }
}
note-gone-users = { $users ->
    [one] 1 Benutzer steht im früheren Bericht und nicht in diesen Exporten: { $names }. SuperOffice kennzeichnet Benutzer als ausgeschiedene Mitarbeiter und löscht sie nicht, deshalb zählen ihre Befunde nicht als behoben. Ist der Export vollständig?
   *[other] { $users } Benutzer stehen im früheren Bericht und nicht in diesen Exporten: { $names }. SuperOffice kennzeichnet Benutzer als ausgeschiedene Mitarbeiter und löscht sie nicht, deshalb zählen ihre Befunde nicht als behoben. Ist der Export vollständig?
}
note-rules-not-requested = { $findings ->
    [one] 1 Befund des früheren Berichts ist ausgelassen, weil seine Regel nicht angefordert war
   *[other] { $findings } Befunde des früheren Berichts sind ausgelassen, weil ihre Regeln nicht angefordert waren
}
note-unknown-rules = { $findings ->
    [one] 1 Befund des früheren Berichts ist ausgelassen, weil diese Version seine Regel nicht hat
   *[other] { $findings } Befunde des früheren Berichts sind ausgelassen, weil diese Version ihre Regeln nicht hat
}
note-accepted-without-reason = Ohne Begründung akzeptiert, deshalb sind die Befunde noch offen: { $decisions }
note-done-but-found = Als erledigt markiert, aber noch in den Exporten: { $decisions }
note-nothing-to-apply = Entscheidungen, einen Vorschlag zu übernehmen, aber der Befund hat keinen: { $decisions }
note-expired-decisions = Abgelaufene Entscheidungen (die Befunde zählen wieder): { $decisions }
note-unused-decisions = Entscheidungen, die zu keinem Befund dieses Berichts passen: { $decisions }
note-decisions-on-fixed = Entscheidungen zu behobenen Befunden (sie können gelöscht werden): { $decisions }
note-conflicting-decisions = Unterschiedliche Entscheidungen zum selben Befund: { $decisions }
conflicting-decisions = { $used } gilt, nicht { $other }
decision-on-finding = { $place } ({ $finding })
decision-on-user = { $place } ({ $rule } von Benutzer { $user })

# Notes on lists of addresses. A reason begins after the name of the file.
note-no-address-column = Keine Spaltenüberschrift ist als Überschrift für E-Mail-Adressen bekannt.
    .option = Keine Spaltenüberschrift ist als Überschrift für E-Mail-Adressen bekannt. Wenn eine Spalte Adressen enthält, geben Sie ihre Überschrift mit --column an.
note-rows-without-address = { $rows ->
    [one] 1 Zeile ohne Adresse
   *[other] { $rows } Zeilen ohne Adresse
}
note-rows-of-other-type = { $rows ->
    [one] 1 Zeile mit Chatnamen oder Telefonnummern, nicht geprüft
   *[other] { $rows } Zeilen mit Chatnamen oder Telefonnummern, nicht geprüft
}
note-secret-column-ignored = Die Spalte { $columns } (vertraulich) wurde nicht gelesen. Lassen Sie sie beim nächsten Mal weg.
note-list-without-header = Die Liste hat keine Kopfzeile. Zeile { $row } wird als erster Datensatz gelesen, { $columns } als Adressen.
note-columns-not-read = Nicht gelesen, obwohl einige Zellen ein @ enthalten: { $columns }.
    .option = Nicht gelesen, obwohl einige Zellen ein @ enthalten: { $columns }. Wenn dies Adressen sind, geben Sie die Überschrift mit --column an.
list-unreadable-file = { $file } ist nicht lesbar
list-unreadable-rows = { $rows ->
    [one] hat 1 unlesbare Zeile, Zeile { $row } ({ $why })
   *[other] hat { $rows } unlesbare Zeilen, die erste ist Zeile { $row } ({ $why })
}
list-cells-with-error = { $cells ->
    [one] hat 1 Zelle mit einem Fehler statt einer Adresse
   *[other] hat { $cells } Zellen mit einem Fehler statt einer Adresse
}
list-empty = die Liste enthält keine Adresse

# Files that are not read. The reason follows the words "not read".
not-read = nicht gelesen: { $why }
left-out-macos = eine Metadaten-Datei von macOS
left-out-lock = die Sperrdatei einer geöffneten Arbeitsmappe; speichern und schließen Sie die Arbeitsmappe, wenn die letzten Änderungen wichtig sind
left-out-browser = eine Metadaten-Datei des Dateimanagers
left-out-query-log = das Protokoll des Exportskripts
    .command = das Protokoll des Skripts von `analyze queries`
left-out-hidden = eine versteckte Datei
left-out-link = eine Verknüpfung
left-out-mail-signature = die Signatur einer E-Mail (S/MIME)
left-out-vcard = eine Visitenkarte (vCard)
left-out-calendar = ein Kalendereintrag
left-out-pgp-signature = eine Signatur (PGP)
left-out-pgp-key = ein öffentlicher Schlüssel (PGP)
left-out-certificate = ein Zertifikat
left-out-json-report = ein Bericht dieses Programms, kein Export
    .option = ein Bericht dieses Programms, kein Export; geben Sie ihn mit --baseline an, um damit zu vergleichen
left-out-report = ein Bericht dieses Programms, kein Export
    .option = ein Bericht dieses Programms, kein Export; nur seine Korrekturliste (--decisions) und seine JSON-Datei (--baseline) können wieder verwendet werden
left-out-fix-list = eine Korrekturliste dieses Programms, kein Export
    .option = eine Korrekturliste dieses Programms, kein Export; geben Sie sie mit --decisions an, um ihre Entscheidungen zu verwenden
left-out-report-table = eine Tabelle eines Berichts dieses Programms, kein Export
    .option = eine Tabelle eines Berichts dieses Programms, kein Export; nur seine Korrekturliste (--decisions) und seine JSON-Datei (--baseline) können wieder verwendet werden
left-out-html-text = ein HTML-Text ohne Tabelle
left-out-picture = ein Bild im Text der E-Mail
left-out-forwarded-message = eine weitergeleitete Nachricht ohne Anhänge
left-out-forwarded-mail = eine weitergeleitete E-Mail ohne Anhänge
left-out-winmail = das Format einer E-Mail (winmail.dat) ohne Anhänge
left-out-outlook-item = ein Outlook-Element, das keine E-Mail ist, ohne Anhänge
left-out-signature-of-mail = die Signatur der E-Mail
left-out-pgp-version = die PGP-Version
left-out-delivery-report = ein Zustellbericht
left-out-read-receipt = eine Lesebestätigung
left-out-spam-report = ein Spam-Bericht
left-out-mail-header = die Kopfzeilen einer anderen E-Mail
left-out-not-a-file = weder eine Datei noch ein Ordner
left-out-link-name = eine Verknüpfung; geben Sie sie auf der Befehlszeile an, um sie zu lesen

# Files and sheets that are refused: the cause, and what to do. The attributes also contain technical causes, or options and commands of this program.
refused-archive-empty = ein Archiv ohne Dateien; packen Sie es neu
refused-archive-password = passwortgeschützt; entpacken Sie die Datei mit dem Passwort in den Ordner und starten Sie erneut
refused-archive-packing = auf eine nicht unterstützte Weise gepackt; entpacken Sie die Datei in den Ordner und starten Sie erneut
    .cause = auf eine nicht unterstützte Weise gepackt ({ $cause }); entpacken Sie die Datei in den Ordner und starten Sie erneut
refused-archive-compression = eine nicht unterstützte Komprimierung im Archiv ({ $method }); packen Sie es neu mit Deflate, der Standardmethode, oder entpacken Sie es in den Ordner
refused-archive-damaged = ein beschädigtes oder unvollständiges Archiv; kopieren Sie es erneut oder laden Sie es neu herunter
    .cause = ein beschädigtes oder unvollständiges Archiv ({ $cause }); kopieren Sie es erneut oder laden Sie es neu herunter
refused-split-archive = ein Teil eines geteilten Zip-Archivs; legen Sie alle Teile in einen Ordner, entpacken Sie sie gemeinsam, zum Beispiel mit 7-Zip, und geben Sie den Ordner mit den entpackten Dateien an
refused-too-many-members = enthält mehr als { $files } Dateien; senden Sie nur die Exporte
refused-member-damaged = eine beschädigte oder unvollständige Datei in einem Archiv; packen Sie das Archiv neu
    .cause = eine beschädigte oder unvollständige Datei in einem Archiv ({ $cause }); packen Sie das Archiv neu
refused-bomb = wird beim Entpacken über 200-mal so groß, was bei keinem Export vorkommt, und wird deshalb nicht gelesen; senden Sie die Datei entpackt
refused-archives-too-large = alle Archive zusammen sind entpackt über 2 GB groß; senden Sie die Exporte entpackt
refused-document = { $what }, keine Tabelle; { $remedy }
refused-text-document = { $what }, keine Texttabelle; { $remedy }
remedy-export = exportieren Sie die Tabelle selbst als .csv oder .xlsx
remedy-unpack = entpacken Sie die Datei in den Ordner und starten Sie erneut
remedy-query = führen Sie das erhaltene Skript gegen die Datenbank aus und senden Sie die Exporte
    .command = führen Sie das Skript von `analyze queries` gegen die Datenbank aus und senden Sie die Exporte
remedy-remove = entfernen Sie die Datei aus dem Ordner
remedy-save-again = öffnen Sie die Datei in Excel oder LibreOffice und speichern Sie sie als .xlsx
remedy-save-in-excel = öffnen Sie die Datei in Excel und speichern Sie sie als Excel-Arbeitsmappe (.xlsx)
remedy-choose-csv = wählen Sie CSV als Ausgabeformat des Werkzeugs, zum Beispiel `--csv` in psql
format-pdf = ein PDF-Dokument
format-png = ein PNG-Bild
format-jpeg = ein JPEG-Bild
format-gif = ein GIF-Bild
format-tiff = ein TIFF-Bild
format-webp = ein WebP-Bild
format-heic = ein HEIC-Bild
format-parquet = eine Parquet-Datei
format-seven-zip = ein 7z-Archiv
format-rar = ein RAR-Archiv
format-xz = ein xz-Archiv
format-zstandard = ein Zstandard-Archiv
format-bzip2 = ein bzip2-Archiv
format-cabinet = ein CAB-Archiv
format-tar = ein tar-Archiv
format-outlook-data = eine Outlook-Datendatei
format-sqlite = eine SQLite-Datenbank
format-backup = eine SQL-Server-Sicherung
format-access = eine Access-Datenbank
format-program = ein Programm
format-excel-2 = eine Arbeitsmappe von Excel 2
format-excel-3 = eine Arbeitsmappe von Excel 3
format-excel-4 = eine Arbeitsmappe von Excel 4
format-office = ein Word-, PowerPoint- oder Visio-Dokument
format-open-document = eine OpenDocument-Datei, die keine Tabellenkalkulation ist
format-old-office = ein altes Office-Dokument, das keine Arbeitsmappe ist
format-html = eine Webseite (HTML), unabhängig vom Namen
format-xml-spreadsheet = eine XML-Kalkulationstabelle von Excel 2003
format-sylk = eine SYLK-Kalkulationstabelle
format-dif = eine DIF-Kalkulationstabelle
format-dbase = eine dBASE-Tabelle
format-xml = ein XML-Dokument
format-json = ein JSON-Dokument
format-rtf = ein RTF-Dokument
format-boxed = eine für den Bildschirm mit Linien gezeichnete Tabelle
refused-protected-ods = die Arbeitsmappe ist passwortgeschützt; öffnen Sie sie in LibreOffice mit dem Passwort, wählen Sie Datei > Speichern unter, deaktivieren Sie das Speichern mit Passwort, speichern Sie unter neuem Namen und senden Sie diese Datei
refused-apple-numbers = ein Dokument von Apple Numbers; öffnen Sie es in Numbers, exportieren Sie es als CSV oder Excel und senden Sie diese Datei
refused-protected-workbook = die Arbeitsmappe ist passwortgeschützt; öffnen Sie sie in Excel, entfernen Sie das Passwort unter „Datei > Informationen > Arbeitsmappe schützen > Mit Kennwort verschlüsseln“, speichern Sie sie und senden Sie diese Datei
refused-protected-office = eine passwortgeschützte Office-Datei; öffnen Sie sie in Excel, entfernen Sie das Passwort unter „Datei > Informationen > Arbeitsmappe schützen > Mit Kennwort verschlüsseln“, speichern Sie sie und senden Sie diese Datei
refused-workbook-damaged = die Arbeitsmappe ist beschädigt oder unvollständig; kopieren Sie sie erneut, laden Sie sie neu herunter oder öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie als .xlsx unter neuem Namen
    .cause = die Arbeitsmappe ist beschädigt oder unvollständig ({ $cause }); kopieren Sie sie erneut, laden Sie sie neu herunter oder öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie als .xlsx unter neuem Namen
refused-workbook-too-large = die Arbeitsmappe ist entpackt größer als jeder Export und wird deshalb nicht gelesen; exportieren Sie stattdessen jede Tabelle als .csv
    .cause = die Arbeitsmappe ist entpackt { $size } groß, mehr als jeder Export, und wird deshalb nicht gelesen; exportieren Sie stattdessen jede Tabelle als .csv
refused-workbook-unreadable = die Arbeitsmappe ist beschädigt oder von einer Art, die hier nicht lesbar ist; öffnen Sie sie in Excel oder LibreOffice, speichern Sie sie als .xlsx unter neuem Namen und senden Sie diese Datei
    .cause = die Arbeitsmappe ist beschädigt oder von einer Art, die hier nicht lesbar ist ({ $cause }); öffnen Sie sie in Excel oder LibreOffice, speichern Sie sie als .xlsx unter neuem Namen und senden Sie diese Datei
refused-cell-outside = das Blatt ist beschädigt: Es enthält eine Zelle { $cell }, die kein Blatt haben kann; öffnen Sie die Arbeitsmappe in Excel oder LibreOffice, speichern Sie sie als .xlsx unter neuem Namen und senden Sie diese Datei
refused-cell-order = das Blatt ist beschädigt: Zelle { $cell } steht nach einer späteren Zeile; öffnen Sie die Arbeitsmappe in Excel oder LibreOffice, speichern Sie sie als .xlsx unter neuem Namen und senden Sie diese Datei
refused-cell-twice = das Blatt ist beschädigt: Zelle { $cell } ist doppelt oder in falscher Reihenfolge gespeichert; öffnen Sie die Arbeitsmappe in Excel oder LibreOffice, speichern Sie sie als .xlsx unter neuem Namen und senden Sie diese Datei
refused-sheet-too-many-cells = das Blatt enthält entpackt mehr Zellen als jeder Export und wird deshalb nicht gelesen; exportieren Sie die Tabelle stattdessen als .csv
refused-sheet-too-much-row = das Blatt enthält entpackt mehr Text in einer Zeile als jeder Export und wird deshalb nicht gelesen; exportieren Sie die Tabelle stattdessen als .csv
refused-sheet-too-much-text = das Blatt enthält entpackt mehr Text als jeder Export und wird deshalb nicht gelesen; exportieren Sie die Tabelle stattdessen als .csv
refused-not-a-workbook = der Inhalt ist keine Arbeitsmappe; exportieren Sie die Tabelle erneut als .csv oder .xlsx
refused-nested-archive = ein Archiv in einem Archiv in einem Archiv wird nicht geöffnet; entpacken Sie den Inhalt in den Ordner und starten Sie erneut
refused-nested-mail = eine E-Mail in einer E-Mail in einer E-Mail wird nicht geöffnet; speichern Sie ihre Anhänge in den Ordner und starten Sie erneut
refused-unsearchable = ist nicht durchsuchbar; beschaffen Sie sich Leserechte und starten Sie erneut
    .cause = ist nicht durchsuchbar ({ $cause }); beschaffen Sie sich Leserechte und starten Sie erneut
refused-unreadable = ist nicht lesbar; prüfen Sie, ob die Datei vollständig ist und ob Sie Leserechte haben
    .cause = ist nicht lesbar ({ $cause }); prüfen Sie, ob die Datei vollständig ist und ob Sie Leserechte haben
refused-in-use = ist nicht lesbar; die Datei ist in einem anderen Programm geöffnet; schließen Sie sie dort, zum Beispiel die Arbeitsmappe in Excel, und starten Sie erneut
    .cause = ist nicht lesbar ({ $cause }); die Datei ist in einem anderen Programm geöffnet; schließen Sie sie dort, zum Beispiel die Arbeitsmappe in Excel, und starten Sie erneut
refused-read-error = ist nicht bis zum Ende lesbar ({ $cause }); prüfen Sie, ob die Datei vollständig und nicht gesperrt ist
refused-changed = wurde beim Lesen geändert; warten Sie, bis sie vollständig geschrieben ist, und starten Sie erneut
refused-no-bytes = leer, 0 Byte; exportieren Sie die Tabelle erneut (auch eine leere Tabelle hat ihre Kopfzeile)
refused-blank = die Datei ist leer; exportieren Sie die Tabelle erneut (auch eine leere Tabelle hat ihre Kopfzeile)
refused-mailbox = eine Postfachdatei mit mehreren E-Mails; speichern Sie deren Anhänge in den Ordner
refused-package-damaged = ein beschädigtes oder unvollständiges Archiv oder eine solche Arbeitsmappe; kopieren Sie die Datei erneut oder laden Sie sie neu herunter
    .cause = ein beschädigtes oder unvollständiges Archiv oder eine solche Arbeitsmappe ({ $cause }); kopieren Sie die Datei erneut oder laden Sie sie neu herunter
refused-office-damaged = eine beschädigte oder unvollständige alte Office-Datei; kopieren Sie sie erneut oder laden Sie sie neu herunter
    .cause = eine beschädigte oder unvollständige alte Office-Datei ({ $cause }); kopieren Sie sie erneut oder laden Sie sie neu herunter
refused-web-archive = eine als einzelne Datei (.mht) gespeicherte Webseite, keine Tabelle; öffnen Sie sie in Excel und speichern Sie sie als Excel-Arbeitsmappe (.xlsx)
refused-outlook-damaged = eine beschädigte oder unvollständige Outlook-Nachricht; speichern Sie die Nachricht erneut
    .cause = eine beschädigte oder unvollständige Outlook-Nachricht ({ $cause }); speichern Sie die Nachricht erneut
refused-outlook-part = eine Outlook-Nachricht mit einem beschädigten Teil; speichern Sie die Nachricht erneut
refused-attachment-empty = ein Anhang ohne Inhalt; speichern Sie die Nachricht erneut
refused-attachment-damaged = ein beschädigter oder unvollständiger Anhang; speichern Sie die Nachricht erneut
refused-attachment-cut-off = ein beschädigter oder abgeschnittener Anhang; speichern Sie die vollständige E-Mail erneut
refused-attachment-uuencode = ein beschädigter oder abgeschnittener Anhang im Text der E-Mail (uuencode); speichern Sie die vollständige E-Mail erneut
refused-mail-part = ein abgeschnittener Teil einer E-Mail; speichern Sie die vollständige E-Mail erneut
refused-outlook-no-attachments = eine Outlook-Nachricht ohne Anhänge; wenn die Exporte hinter einem Link liegen, laden Sie sie in den Ordner herunter
refused-mail-no-attachments = eine E-Mail ohne Anhänge; wenn die Exporte hinter einem Link liegen, laden Sie sie in den Ordner herunter
refused-only-a-link = nur ein Link auf eine Datei, nicht die Datei selbst; laden Sie die Datei in den Ordner herunter
refused-embedded-object = ein in die Nachricht eingebettetes Objekt eines anderen Programms; senden Sie den Export als Datei
refused-mail-damaged = eine beschädigte E-Mail; speichern Sie ihre Anhänge in den Ordner
refused-mail-too-large = eine E-Mail von über 512 MB; speichern Sie ihre Anhänge in den Ordner
refused-winmail-damaged = eine beschädigte oder abgeschnittene winmail.dat von Outlook; bitten Sie den Absender, die E-Mail erneut als Nur-Text oder HTML statt als Rich-Text zu senden
refused-winmail-object = eine E-Mail oder ein Objekt in einer winmail.dat von Outlook, nicht lesbar; öffnen Sie die E-Mail in Outlook und speichern Sie ihre Anhänge in den Ordner
refused-mail-piece = einer von mehreren Teilen einer großen E-Mail; öffnen Sie die E-Mail im E-Mail-Programm und speichern Sie ihre Anhänge in den Ordner
refused-smime-detached = die Signatur einer E-Mail (S/MIME) ohne die E-Mail; entfernen Sie sie aus dem Ordner
refused-smime-signed = eine signierte E-Mail (S/MIME) mit dem Inhalt in der Signatur; öffnen Sie sie im E-Mail-Programm und speichern Sie ihre Anhänge in den Ordner
refused-smime-encrypted = eine verschlüsselte E-Mail (S/MIME), die nur ihr Empfänger öffnen kann; öffnen Sie sie im E-Mail-Programm und speichern Sie ihre Anhänge in den Ordner
refused-smime-compressed = eine komprimierte E-Mail (S/MIME); öffnen Sie sie im E-Mail-Programm und speichern Sie ihre Anhänge in den Ordner
refused-pgp = mit PGP verschlüsselt; entschlüsseln Sie die Datei, zum Beispiel im E-Mail-Programm, und speichern Sie die Dateien in den Ordner
refused-pgp-text = ein Text in einer PGP-Signatur; entfernen Sie die Signatur, zum Beispiel mit `gpg --decrypt`, und speichern Sie die Datei in den Ordner

# Text files that are refused.
refused-too-damaged = mehr als { $records } Datensätze sind beschädigt (der erste: { $first }); exportieren Sie die Tabelle erneut, als CSV mit allen Texten in Anführungszeichen, oder als XLSX
refused-long-line = Zeile { $line } ist länger als { $size } MB, die Datei ist also keine Tabelle; exportieren Sie die Tabelle erneut als CSV
refused-second-result = ein zweites Ergebnis mit anderen Spalten beginnt in Zeile { $row }; exportieren Sie jede Abfrage in eine eigene Datei
refused-sql-error = eine SQL-Fehlermeldung statt Daten: „{ $text }“; korrigieren Sie die Abfrage und exportieren Sie erneut
refused-utf-32 = die Datei ist in UTF-32, was nicht unterstützt wird; speichern Sie sie als UTF-8
refused-joined-utf-16 = { $lines ->
    [one] zwei Zeichencodierungen sind in einer Datei verbunden: 1 Zeile ist in UTF-16, die Zeilen davor in Einzelbytes, etwa UTF-8; exportieren Sie erneut, jede Abfrage in eine eigene Datei in UTF-8
   *[other] zwei Zeichencodierungen sind in einer Datei verbunden: { $lines } Zeilen sind in UTF-16, die Zeilen davor in Einzelbytes, etwa UTF-8; exportieren Sie erneut, jede Abfrage in eine eigene Datei in UTF-8
}
refused-joined-bytes = { $lines ->
    [one] zwei Zeichencodierungen sind in einer Datei verbunden: 1 Zeile ist in Einzelbytes, die Zeilen davor in UTF-16; exportieren Sie erneut, jede Abfrage in eine eigene Datei in UTF-8
   *[other] zwei Zeichencodierungen sind in einer Datei verbunden: { $lines } Zeilen sind in Einzelbytes, die Zeilen davor in UTF-16; exportieren Sie erneut, jede Abfrage in eine eigene Datei in UTF-8
}
refused-binary = Binärdaten, kein Text; exportieren Sie die Tabelle erneut als .csv oder .xlsx
refused-encoding = die Zeichencodierung ist unklar (vielleicht { $encodings }); exportieren Sie als UTF-8
    .option = die Zeichencodierung ist unklar (vielleicht { $encodings }); exportieren Sie als UTF-8 oder geben Sie die Zeichencodierung an (--encoding FILE=cp850)
either-encoding = { $first } oder { $second }
refused-no-rows = keine Zeile sieht wie die Zeile einer Tabelle aus; exportieren Sie die Tabelle als CSV mit einer Kopfzeile
refused-separator = das Trennzeichen zwischen den Zellen ist unklar; exportieren Sie die Tabelle als CSV mit einer Kopfzeile und Anführungszeichen um Texte
    .command = das Trennzeichen zwischen den Zellen ist unklar; exportieren Sie die Tabelle als CSV mit einer Kopfzeile und Anführungszeichen um Texte (`analyze explain exporters` nennt die Schritte für jedes Werkzeug)
refused-separators = das Trennzeichen zwischen den Zellen ist unklar ({ $first } oder { $second }); exportieren Sie die Tabelle mit einer Kopfzeile und Anführungszeichen um Texte oder fügen Sie `sep=;` (mit dem richtigen Zeichen) als erste Zeile ein
    .command = das Trennzeichen zwischen den Zellen ist unklar ({ $first } oder { $second }); exportieren Sie die Tabelle mit einer Kopfzeile und Anführungszeichen um Texte (`analyze explain exporters` nennt die Schritte für jedes Werkzeug), oder fügen Sie `sep=;` (mit dem richtigen Zeichen) als erste Zeile ein
separator-tab = Tabulator
separator-space = Leerzeichen
separator-none = nichts
refused-two-exports = die Zellen sind am Anfang durch { $first } und weiter unten durch { $second } getrennt, die Datei enthält also zwei Exporte; exportieren Sie jeden in eine eigene Datei
refused-format-objects = Formatierungsobjekte von PowerShell statt Daten; lassen Sie Format-Table oder Format-List weg und exportieren Sie erneut in PowerShell mit Export-Csv -Encoding UTF8 -NoTypeInformation
refused-wrapped-lines = Zeilen wurden umbrochen, deshalb enthält keine Zeile einen ganzen Datensatz; exportieren Sie erneut mit sqlcmd -W -s";" -w 65535 -u, ohne -h -1, oder in SQL*Plus mit SET MARKUP CSV ON vor SPOOL

# Subjects of findings that have neither a login nor a name.
subject-traveller = Travel-Eintrag { $id }
subject-associate = Benutzer-ID { $id }
subject-satellite = Satellit { $id }
subject-database = Datenbank
subject-table = Tabelle { $table }
subject-plan = Online-Plan { $plan }
subject-all-plans = alle Online-Pläne
subject-attachment = Anhang { $id }
subject-large-attachments = zu große Anhänge
subject-projects = aktive Projekte
subject-extra-tables = Zusatztabellen
subject-document = Dokument { $id }
subject-missing-files = Dokumente ohne Datei
subject-file = Datei { $path }
subject-large-files = zu große Dateien
subject-marketing-licences = Lizenzen für Marketing
subject-archive = Dokumentarchiv { $id }

# A note on files next to the folders of customers.
note-customer-unknown = Nicht gelesen, weil der Kunde nicht bekannt ist: { $files }. Verschieben Sie jede Datei in den Ordner ihres Kunden.

# The verdict of one requirement of a customer, with its numbers of findings.
verdict-with-counts = { $verdict }: { $counts }
verdict-count = { $number } { $verdict }


## Words of reports: verdicts, severities, defects

verdict-fail = zu beheben
    .short = zu beheben
verdict-unknown = nicht geprüft
    .short = nicht geprüft
verdict-review = zu prüfen
    .short = zu prüfen
verdict-pass = erfüllt
    .short = erfüllt
verdict-not-applicable = entfällt
    .short = entfällt
    .abbreviation = entf.

overall-not-ready = nicht bereit
overall-undecided = unentschieden
overall-ready-with-reviews = bereit nach Prüfung
overall-ready = bereit
overall-could-not-run = nicht ausgeführt

severity-info = zur Information
severity-prepare = vorzubereiten
severity-kept = erledigt sich von selbst

status-new = neu
status-open = offen
status-accepted = akzeptiert
status-fixed = behoben
status-unchecked = nicht erneut geprüft
status-since = { $status } seit { $day }

fix-auto = sicher
fix-confirm = zu bestätigen
fix-manual = zu klären

yes = ja
no = nein

decision-accept = akzeptieren
    .synonyms = akzeptiert | annehmen | angenommen | in Ordnung | einverstanden | genehmigt | genehmigen | freigegeben | belassen | so lassen | bleibt so | ignorieren | zulassen
decision-apply = Vorschlag übernehmen
    .synonyms = übernehmen | uebernehmen | Vorschlag annehmen | bestätigen | bestätigt | bestaetigt | anwenden | ändern
decision-reject = nicht akzeptieren
    .synonyms = muss behoben werden | ablehnen | abgelehnt | nicht akzeptiert | nein | beheben | zu beheben | muss geändert werden
decision-later = später
    .synonyms = spaeter | zurückgestellt | verschoben | aufgeschoben | vertagt | warten | noch nicht | noch offen | offen
decision-done = erledigt
    .synonyms = behoben | berichtigt | korrigiert | geändert | gelöst | bereinigt | fertig | abgeschlossen
done-yes = ja
    .synonyms = j | wahr | erledigt
done-no = nein
    .synonyms = n | falsch | offen | noch nicht
done-still-found = als erledigt markiert, aber noch vorhanden

decision-until = { $decision } bis { $day }
decision-until-word = bis zum | bis
decision-with-owner = { $decision }, durch { $owner }
decision-with-reason = { $decision }: { $reason }
decision-with-owner-and-reason = { $decision }, durch { $owner }: { $reason }
decision-owner = zuständig: { $owner }

keep = behalten
keep-because = behalten: { $reason }
keep-sentence = { $name } behalten.
keep-sentence-because = { $name } behalten: { $reason }.

place = { $file } Zeile { $row }
place-rows = { $file } Zeilen { $rows }
place-more = { $file } Zeile { $row } und { $more } weitere

difference-case = Groß- und Kleinschreibung
difference-space = Leerzeichen
difference-nbsp = ein geschütztes Leerzeichen
difference-tab = einen Tabulator
difference-line-break = einen Zeilenumbruch
difference-invisible = ein unsichtbares Zeichen
difference-direction = ein Schreibrichtungszeichen
difference-entity = eine HTML-Entität
difference-prefix = ein Präfix wie „mailto:“
difference-percent = Prozentcodierung
difference-hyperlink = einen Hyperlink
difference-wrapper = Klammern oder andere Zeichen um die Adresse
difference-comment = einen Kommentar
difference-separator = ein Trennzeichen am Ende
difference-quotes = Anführungszeichen
difference-width = Zeichen in voller Breite
difference-composition = die Schreibweise von Akzenten
difference-idna = die Schreibweise der Domäne
difference-trailing-dot = einen Punkt am Ende
difference-plus-tag = den Teil nach dem +
difference-dots = Punkte vor dem @
difference-provider-twin = eine andere Domäne desselben Anbieters
difference-subdomain-user = die Subdomäne
group-member = Gruppe { $group }, { $member } von { $size }
match-exact = gleich
match-person = mit derselben Person verknüpft
match-look-alike = sehen gleich aus
match-except = gleich bis auf { $differences }
group-equal-except = Gruppe { $group }, { $member } von { $size }, gleich bis auf { $differences }

hidden-space = [unsichtbares Leerzeichen]
hidden-tab = [Tabulator]
hidden-line-break = [Zeilenumbruch]
hidden-character = [unsichtbares Zeichen]

rule-count = { $rule } ({ $number })
rule-names = { $rule } ({ $number }): { $names }
records-checked = { $number ->
    [one] 1 Datensatz geprüft, nichts gefunden
   *[other] { $number } Datensätze geprüft, nichts gefunden
}
accepted-count = { $number } akzeptiert
only-checked = Geprüft wurde nur: { $rules }


## Columns

column-accepted = akzeptiert
column-action = Maßnahme
column-change-to = ändern in
column-checked = geprüft
column-company = Firma
column-customer = Kunde
column-data-of = Daten vom
column-decision = Entscheidung
column-decision-reason = Begründung
column-documentation = Dokumentation (auf Englisch)
column-done = erledigt
column-error = Fehler
column-fails = zu beheben
column-field = Feld
column-file = Datei
column-finding = Befund
column-fix = Gewissheit
column-group-id = Gruppen-ID
column-matched-by = Übereinstimmung
column-group-size = Gruppengröße
column-how = Maßnahme
column-how-to-fix = Maßnahme
column-info = zur Information
column-keep = behalten
column-keep-reason = warum dieser Benutzer
column-login = Kürzel
column-member = Nr. in der Gruppe
column-members = Mitglieder
column-message = Einzelheiten
column-name = Name
column-newest-date = neuestes Datum
column-notes = Hinweise
column-now = jetzt
column-number = Anzahl
column-owner = zuständig
column-prepare-or-info = vorzubereiten oder zur Information
column-reason = Begründung
column-requirement = Voraussetzung
column-result = Ergebnis
column-reviews = zu prüfen
column-row = Zeile
column-rows = Zeilen
column-rule = Regel
column-serial = Seriennummer
column-set-aside = nicht übernommen
column-severity = Ergebnis
column-sheet = Blatt
column-since = seit
column-status = Status
column-suggestion = ändern in
column-table = Tabelle
column-title = Titel
column-to-check = zu prüfen
column-to-do = Maßnahme
column-to-fix = zu beheben
column-used = verwendet
column-user-id = Benutzer-ID
column-users = Benutzer
column-value = jetzt
column-values = Werte
column-verdict = Ergebnis
column-what-is-wrong = Einzelheiten
column-where = Stelle
column-who = wer
column-why = Einzelheiten
column-why-it-matters = warum es wichtig ist
column-address = Adresse


## Summary and next steps

migration = Migration zu SuperOffice CRM Online

answer-not-ready = Nicht bereit für SuperOffice CRM Online
    .short = Nicht bereit
answer-undecided = Bereitschaft für SuperOffice CRM Online noch offen
    .short = Noch offen
answer-ready = Bereit für SuperOffice CRM Online
    .short = Bereit
answer-addresses-to-fix = Adressen zu korrigieren
answer-addresses-to-check = Adressen zu prüfen
answer-addresses-fine = Nichts gefunden
answer = { $answer }.
answer-details = { $answer }. { $details }

findings-block = { $fails ->
    [one] 1 Befund verhindert die Migration.
   *[other] { $fails } Befunde verhindern die Migration.
}
findings-block-users = { $fails ->
    [one] 1 Befund verhindert die Migration.
   *[other] { $fails } Befunde verhindern die Migration.
} Betroffene Benutzer: { $users } von { $total }.
requirements-without-data = { $number ->
    [one] Zu 1 Voraussetzung fehlen Daten.
   *[other] Zu { $number } Voraussetzungen fehlen Daten.
}
not-all-checked = Nicht alle Voraussetzungen wurden geprüft.
no-blocker-so-far = Bisher verhindert kein Befund die Migration.
accepted-remain = Akzeptierte Befunde bleiben bestehen.
check-first = { $reviews ->
    [one] Prüfen Sie zuerst 1 Befund.
   *[other] Prüfen Sie zuerst { $reviews } Befunde.
}
not-checked-completely = Nicht vollständig geprüft: { $requirements }.
addresses-checked = { $checked ->
    [one] 1 Adresse geprüft: { $fails } zu beheben, { $reviews } zu prüfen.
   *[other] { $checked } Adressen geprüft: { $fails } zu beheben, { $reviews } zu prüfen.
}

customer-and-serial = { $company }, Seriennummer { $serial }
customer-only-serial = Firma unbekannt, Seriennummer { $serial }
customer-unknown = Die Exporte nennen den Kunden nicht
serial-number = Seriennummer { $serial }
data-of = Daten vom { $day }
out-of-scope = { $users ->
    [one] 1 von { $total } Benutzern ist nicht Teil der Prüfung.
   *[other] { $users } von { $total } Benutzern sind nicht Teil der Prüfung.
}
pseudonyms = Namen, Kürzel und der Teil der Adressen vor dem @ sind durch Pseudonyme ersetzt.
progress = { $new } neu, { $open } offen, { $fixed } behoben
progress-unchecked = { $new } neu, { $open } offen, { $fixed } behoben, { $unchecked } nicht erneut geprüft
since-earlier-report = Seit dem früheren Bericht ({ $verdict }): { $progress }.
since-earlier-report-of = Seit dem früheren Bericht ({ $verdict }, Daten vom { $day }): { $progress }.
configuration-used = Aus { $file } übernommen: { $settings }.
configuration-unused = Aus { $file } wurde nichts übernommen.
not-requested = Nicht geprüft, weil nicht angefordert: { $requirements }.

doer-database = Datenbankadministrator
doer-administrator = SuperOffice-Administrator
doer-support = SuperOffice-Support
doer-supplier = Anbieter des Add-ons
doer-consultant = Berater

step-send = { $number ->
    [one] 1 fehlenden Export senden.
   *[other] { $number } fehlende Exporte senden.
}
step-ask = { $number ->
    [one] 1 fehlenden Export anfordern.
   *[other] { $number } fehlende Exporte anfordern.
}
step-send-optional = { $number ->
    [one] 1 weiterer Export ist freiwillig: Senden Sie ihn, wenn Sie können. Er ist nur für Empfehlungen nötig.
   *[other] { $number } weitere Exporte sind freiwillig: Senden Sie sie, wenn Sie können. Sie sind nur für Empfehlungen nötig.
}
step-still-unchecked = Ohne diese Daten wird Folgendes nicht geprüft: { $requirements }.
step-ask-optional = { $number ->
    [one] 1 weiterer Export ist nur für Empfehlungen nötig.
   *[other] { $number } weitere Exporte sind nur für Empfehlungen nötig.
}
step-fix = { $number ->
    [one] Den Befund beheben, der die Migration verhindert.
   *[other] { $number } Befunde beheben, die die Migration verhindern.
}
step-fix-other = { $number ->
    [one] Den anderen Befund beheben, der die Migration verhindert.
   *[other] Die anderen { $number } Befunde beheben, die die Migration verhindern.
}
step-fix-kept = { $number ->
    [one] 1 weiterer erledigt sich von selbst, sobald der Befund erledigt ist, auf den er verweist.
   *[other] { $number } weitere erledigen sich von selbst, sobald die Befunde erledigt sind, auf die sie verweisen.
}
step-fix-addresses = { $number ->
    [one] 1 Befund beheben.
   *[other] { $number } Befunde beheben.
}
step-safe = { $number ->
    [one] Bei einem davon steht die Korrektur schon fest.
   *[other] Bei { $number } davon steht die Korrektur schon fest.
}
step-check = { $number ->
    [one] 1 Befund prüfen. Er verhindert die Migration nicht, aber der Benutzer kann danach Probleme haben.
   *[other] { $number } Befunde prüfen. Sie verhindern die Migration nicht, aber Benutzer können danach Probleme haben.
}
    .short = { $number ->
        [one] 1 Befund prüfen. Er verhindert die Migration nicht.
       *[other] { $number } Befunde prüfen. Sie verhindern die Migration nicht.
    }
step-check-addresses = { $number ->
    [one] 1 Befund prüfen.
   *[other] { $number } Befunde prüfen.
}
step-support = { $number ->
    [one] 1 Befund dem SuperOffice-Support melden ({ $rules }). Die Lösung braucht Zeit, daher jetzt anfragen.
   *[other] { $number } Befunde dem SuperOffice-Support melden ({ $rules }). Die Lösung braucht Zeit, daher jetzt anfragen.
}
step-support-travel = Auch bei „{ CAPITAL(user-on-travel) }“ brauchen Sie vielleicht den SuperOffice-Support: Was zu tun ist, steht beim jeweiligen Befund.
step-supplier = Jetzt den Anbieter fragen, ob das Add-on noch gebraucht wird (Befund: { $rules }). Die Antwort kann auf sich warten lassen.
step-mail = Jetzt den E-Mail-Administrator und die Person, die die Anmeldung verwaltet (meistens die IT), bitten, die E-Mail-Domänen vorzubereiten (Befunde: { $rules }). Änderungen an E-Mail-Domänen können Tage dauern.
step-decide = { $number ->
    [one] Entscheiden, ob 1 Befund so bleiben darf; im Zweifel die Projektleitung fragen. Die Entscheidung mit Begründung auf dem Blatt „{ sheet-to-do }“ eintragen.
   *[other] Entscheiden, welche der { $number } Befunde so bleiben dürfen; im Zweifel die Projektleitung fragen. Jede Entscheidung mit Begründung auf dem Blatt „{ sheet-to-do }“ eintragen.
}
step-check-exports = Die neuen Exporte prüfen und mit diesem Bericht vergleichen.
step-check-again = Die Daten nach den Korrekturen erneut prüfen.

missing-data = Fehlende Daten: bitte senden
request-needed = { $missing }. Benötigt für: { $requirements }
request-optional = { $missing }. Nur für Empfehlungen: { $requirements }
optional-tables = Nur für Empfehlungen nötig: { $tables }.
optional-unchecked = Ohne sie bleibt Folgendes nicht geprüft: { $requirements }.
optional-incomplete = Folgendes wird nur teilweise geprüft: { $requirements }.
check-inputs = Bitte diese Dateien prüfen
more-notes = und { $number } weitere in der Liste der Dateien

terms = Begriffe
term-satellite = Satellit: eine eigene Datenbank an einem anderen Standort, die mit der zentralen Datenbank repliziert wird. Bei der Migration darf kein Satellit in Betrieb sein.
term-travel = Travel: eine Kopie der Datenbank auf einem Laptop. Bei der Migration darf niemand Travel verwenden.
term-sentry-addon = Sentry-Add-on: ein individuell entwickeltes Add-on, das in der Tabelle UserPreference registriert ist. Das Online Migration Tool lässt sich nicht fortsetzen, solange eines registriert ist.
term-user-plan = Benutzerplan: was ein Benutzer in SuperOffice nutzen darf. In CRM Online hat jeder Benutzer genau einen Benutzerplan. Lizenzen älterer Versionen sind keine Benutzerpläne.
term-primary-tenant = Primärer Mandant: die Firma, bei der eine Adresse zuerst in CRM Online verwendet wurde, wenn mehrere Firmen sie verwenden. Nur der Administrator dieser Firma kann den Benutzernamen ändern.


## Workbook

sheet-to-do = Aufgaben
sheet-summary = Übersicht
sheet-how-to-fix = Anleitung
sheet-groups = Gruppen

to-do-heading = Aufgaben: { $fails } zu beheben, { $reviews } zu prüfen
to-do-heading-prepare = Aufgaben: { $fails } zu beheben, { $reviews } zu prüfen, { $preparations } vorzubereiten

to-do-heading-kept = { $heading }; { $kept ->
    [one] 1 weiterer erledigt sich von selbst
   *[other] { $kept } weitere erledigen sich von selbst
}
to-do-nothing = Nichts zu tun
to-do-instructions = Tun Sie, was in der Spalte „{ column-how }“ steht, und wählen Sie „{ done-yes }“ in der Spalte „{ column-done }“, sobald alles abgeschlossen ist. Wenn dort steht, dass Sie den Befund akzeptieren sollen, oder wenn ein Wert so bleiben darf, wählen Sie „{ decision-accept }“ in der Spalte „{ column-decision }“ und tragen Sie die Begründung ein; „{ done-yes }“ ist dann nicht nötig. Fragen Sie Ihren Berater, bevor Sie einen Befund mit dem Ergebnis „{ verdict-fail }“ akzeptieren. Lassen Sie Zeilen mit „{ severity-kept }“ leer. Nur wenn Sie den dort genannten Befund akzeptieren, akzeptieren Sie auch diese Zeilen. Wenn der Wert in der Spalte „{ column-change-to }“ richtig ist, können Sie ihn mit „{ decision-apply }“ bestätigen; in SuperOffice muss er trotzdem eingegeben werden. Diese Arbeitsmappe ändert in SuperOffice nichts. Speichern Sie sie und senden Sie sie zurück. Das Blatt „{ sheet-summary }“ erklärt die Entscheidungen. Das Blatt „{ sheet-how-to-fix }“ erklärt jeden Befund.
to-do-see = Siehe auch: { $findings }.
to-do-see-finding = { $user } („{ $title }“)
choose-done = Wählen Sie „{ done-yes }“, wenn Sie getan haben, was in dieser Zeile steht.
choose-decision = Mögliche Werte: { $words }. Nur befristet: zum Beispiel „{ $example }“; falls Excel nachfragt, antworten Sie mit Ja. Die Begründung gehört in die nächste Spalte.

legend = Entscheidungen
legend-done = Spalte „{ column-done }“: „{ done-yes }“ heißt, dass Sie getan haben, was in der Zeile steht, und dass es abgeschlossen ist; eine Anfrage allein genügt nicht. Die nächste Prüfung zeigt, ob ein Fehler wirklich behoben ist. Auf den anderen Blättern wählen Sie stattdessen „{ decision-done }“ in der Spalte „{ column-decision }“. In die Spalte „{ column-owner }“ können Sie eintragen, wer die Arbeit macht.
legend-kept = Zeilen mit „{ severity-kept }“: Lassen Sie „{ column-done }“ und „{ column-decision }“ leer. Diese Zeilen sind erledigt, sobald der Befund erledigt ist, auf den sie verweisen. Wenn Sie den anderen Befund akzeptieren, akzeptieren Sie auch diese Zeilen.
legend-accept = „{ decision-accept }“: Der Wert darf so bleiben; „{ done-yes }“ in der Spalte „{ column-done }“ ist nicht nötig. Der Befund zählt dann nicht mehr, aber in SuperOffice ändert sich nichts: Ein Befund mit dem Ergebnis „{ verdict-fail }“ kann die Migration weiterhin verhindern. Fragen Sie Ihren Berater, bevor Sie einen solchen Befund akzeptieren. Eine Begründung ist nötig.
legend-apply = „{ decision-apply }“: Der Wert in der Spalte „{ column-change-to }“ ist richtig. Ihr Berater nimmt ihn in eine Liste der Korrekturen auf; in SuperOffice eingeben muss ihn ein SuperOffice-Administrator. Wählen Sie danach „{ done-yes }“ in der Spalte „{ column-done }“.
legend-reject = „{ decision-reject }“: Der Wert darf nicht so bleiben, der Fehler muss behoben werden. Der Befund bleibt offen.
legend-later = „{ decision-later }“: Es ist noch nicht entschieden. Der Befund bleibt offen.
legend-who = Änderungen in SuperOffice nimmt nur ein SuperOffice-Administrator vor. Diese Arbeitsmappe ändert in SuperOffice nichts.
legend-certainty = Spalte „{ column-fix }“: „{ fix-auto }“: dieselbe Adresse ohne überflüssige Zeichen. „{ fix-confirm }“: Der Wert ist wahrscheinlich richtig, fragen Sie den Benutzer. „{ fix-manual }“: Jemand muss den richtigen Wert klären.

missing-data-statements = Die Datenbankabfragen für diese Exporte stehen auf dem ausgeblendeten Blatt „needs“.
step-line = { $doer }: { $text }
next-steps = Nächste Schritte
about-workbook = Über diese Arbeitsmappe
about-to-do = Arbeiten Sie auf dem Blatt „{ $sheet }“. Dort steht alles, was zu beheben, zu prüfen oder vorzubereiten ist: zuerst die Benutzer, bei denen etwas zu beheben ist, jeweils mit allen Befunden, dann alles Übrige, was zu beheben oder zu prüfen ist, zuletzt das, was vorzubereiten ist. Die anderen Blätter enthalten auch Befunde zur Information, die keine Änderung in SuperOffice erfordern.
about-sheets = Jede Voraussetzung mit Befunden hat ein eigenes Blatt mit weiteren Einzelheiten. Benachbarte Zeilen derselben Farbe gehören zusammen. Mit dem + über den Spalten blenden Sie die IDs ein. Auch dort können Sie Entscheidungen eintragen; steht auf dem Blatt „{ $sheet }“ eine andere Entscheidung zum selben Befund, gilt die Entscheidung auf dem Blatt „{ $sheet }“.
about-hidden = Blätter ohne Befunde und die Blätter zu den gelieferten Dateien sind ausgeblendet. Um eines anzuzeigen, klicken Sie mit der rechten Maustaste auf den Namen eines Blatts und wählen Sie „Einblenden“.
about-split = { $table } wird auf { $sheets } fortgesetzt, weil ein Blatt höchstens { $limit } Zeilen hat.
about-shortened = { $number ->
    [one] 1 Zelle wurde gekürzt, weil eine Zelle höchstens { $limit } Zeichen hat. Das ist am Ende der Zelle vermerkt; der JSON-Bericht enthält den vollen Text.
   *[other] { $number } Zellen wurden gekürzt, weil eine Zelle höchstens { $limit } Zeichen hat. Das ist am Ende jeder Zelle vermerkt; der JSON-Bericht enthält den vollen Text.
}
shortened = … [gekürzt, { $number } Zeichen]
quotation-mark-open = „
quotation-mark-close = “
nothing-listed = { $verdict }, nichts aufgeführt
nothing-listed-because = { $verdict }, nichts aufgeführt: { $reason }
page-of = Seite { $page } von { $pages }


## Page

page-skip = Zu den Befunden
page-navigation = Seite
page-nav-steps = Nächste Schritte
page-nav-requirements = Voraussetzungen
page-nav-findings = Befunde
page-print-details = Auch die Befunde drucken
page-print = Drucken
page-footer = analyze { $version }; diese Seite sendet keine Daten
page-customer-unknown = Kunde in den Exporten nicht genannt

tile-fix = Zu beheben
    .about = verhindern die Migration
    .kept = verhindern die Migration; bei { $number } ist etwas zu ändern
tile-check = Zu prüfen
    .about = verhindern die Migration nicht
tile-unknown = Nicht geprüft
    .about = Voraussetzungen ohne Daten
tile-accepted = Akzeptiert
    .about = bleiben, wie sie sind
tile-users = Benutzer bereit
    .about = von { $total } Benutzern, ohne Änderungsbedarf

requirement-counts = Voraussetzungen: { $counts }
chart-requirements = { $number ->
    [one] 1 Voraussetzung
   *[other] { $number } Voraussetzungen
}
chart-users = { $number ->
    [one] 1 geprüfter Benutzer
   *[other] { $number } geprüfte Benutzer
}
chart-users-fix = mit zu behebenden Befunden
chart-users-check = mit zu prüfenden Befunden
chart-users-clear = ohne Änderungsbedarf
chart-progress = Befunde seit dem früheren Bericht
chart-progress-fixed = behoben
chart-progress-open = noch offen
chart-progress-new = neu
chart-progress-unchecked = nicht erneut geprüft

page-steps = Nächste Schritte
page-requirements = Voraussetzungen
page-musts = Zwingend: für die Migration nötig
page-advice = Empfohlen: vor der Migration vorbereiten. Befunde mit „{ verdict-fail }“ verhindern die Migration auch hier.
legend-fix = zu beheben: verhindert die Migration
legend-check = zu prüfen: verhindert die Migration nicht
legend-accepted = akzeptiert
page-scale = Befunde, 0 bis { $most }
page-what-to-send = Was zu senden ist

page-findings = Befunde
page-no-script = Angezeigt werden nur die ersten { $number } Zeilen jeder Liste. Mit JavaScript lassen sich alle Zeilen durchsuchen und filtern.
page-list-of = { $title }: Befunde
page-list-unknown = Nicht geprüft: Daten fehlen
page-list-not-applicable = Entfällt
page-list-empty = Keine Befunde
count-fix = { $number } zu beheben
count-check = { $number } zu prüfen
count-kept = { $number ->
    [one] 1 erledigt sich von selbst
   *[other] { $number } erledigen sich von selbst
}
count-prepare = { $number } vorzubereiten
count-accepted = { $number } akzeptiert
count-info = { $number } zur Information
count-earlier = { $number } nur im früheren Bericht
page-showing = { $shown } von { $total } angezeigt
page-decision = Entscheidung: { $decision }
page-details = Technische Einzelheiten
page-safe-legend = „{ fix-auto }“: dieselbe Adresse ohne überflüssige Zeichen. „{ fix-confirm }“: Der Wert ist wahrscheinlich richtig. „{ fix-manual }“: Jemand muss den richtigen Wert klären.
page-why = Warum es wichtig ist
page-how = So beheben Sie es
page-documentation = Dokumentation von SuperOffice (auf Englisch)

page-optional = { $number ->
    [one] Nur für Empfehlungen: 1 Tabelle
   *[other] Nur für Empfehlungen: { $number } Tabellen
}
page-users = Benutzer
page-users-scope = Alle Benutzer nach Art
page-users-who = Benutzer, die
page-users-domains = Domänen der geprüften Benutzer, nach ihrer ersten Adresse
page-domain = Domäne
page-more-domains = { $number ->
    [one] 1 weitere Domäne
   *[other] { $number } weitere Domänen
}
page-no-address = keine lesbare Adresse
page-inputs = Gelieferte Dateien
page-inputs-about = { $number ->
    [one] 1 Blatt oder Datei, mit dem erkannten Inhalt und der Zahl der verwendeten Zeilen
   *[other] { $number } Blätter und Dateien, mit dem jeweils erkannten Inhalt und der Zahl der verwendeten Zeilen
}

tools-label = Angezeigte Befunde
tools-search = Suchen
tools-person = Person
tools-result = Ergebnis
tools-status = Status
tools-order = Reihenfolge
    .reported = nach Voraussetzung
    .person = Person
    .value = Wert
    .place = Datei und Zeile
tools-view = Ansicht
    .list = nach Voraussetzung
    .people = nach Person
tools-all = alle
tools-expand = Alle aufklappen
tools-collapse = Alle zuklappen
tools-clear = Zurücksetzen
tools-previous = Vorherige Seite
tools-next = Nächste Seite
tools-showing = { $first } bis { $last } von { $total }
tools-shown = { $shown } von { $total } angezeigt
tools-nothing = keine Treffer
tools-found = { $shown } von { $total } Befunden
tools-none = keine Treffer in { $total } Befunden
tools-no-person = ohne Person
tools-findings-of = Befunde zu { $person }

customers = { $number ->
    [one] 1 Kunde
   *[other] { $number } Kunden
}
customers-heading = Kunden
customers-title = { $customers }: Migration zu SuperOffice CRM Online
customers-shared = Adressen bei mehreren Kunden ({ $number })
customers-shared-about = In SuperOffice CRM Online gehört zu einer Adresse ein einziges Anmeldekonto, auch wenn mehrere Kunden sie verwenden. Klären Sie, welcher dieser Kunden der primäre Mandant ist.
customers-open = offene Voraussetzungen (zu beheben/zu prüfen)
customers-showing = { $shown } von { $total } angezeigt; für alle `--output FOLDER/` oder `--format json` angeben
customers-shared-terminal = Jede dieser Adressen gehört Benutzern mehrerer Kunden. SuperOffice CRM Online hat ein Anmeldekonto je Adresse.


## Mail and Markdown

mail-title = Migration zu SuperOffice CRM Online: { $answer }
mail-fix = Was zu beheben ist
mail-check = Was zu prüfen ist
mail-check-about = Diese Befunde verhindern die Migration nicht.
mail-send-about = Die Abfragen lesen nur Daten und ändern nichts. Bitte senden Sie jedes Ergebnis als CSV-Datei mit Spaltenüberschriften.
mail-purpose = { $missing }. Wir brauchen die Daten für: { $requirements }.
mail-last-step = Korrigieren Sie die Daten in SuperOffice. Tragen Sie Ihre Entscheidungen in die Korrekturliste ein und senden Sie sie mit neuen Exporten zurück.
mail-why = Warum es wichtig ist: { $text }
mail-how = So beheben Sie es: { $text }


## Terminal

blocks-most = Die wichtigsten Hindernisse für die Migration
fix-first = Was zuerst zu beheben ist
check-first-heading = Was zuerst zu prüfen ist
terminal-showing = { $heading } ({ $shown } von { $total }; alle in { $place })
terminal-showing-options = { $heading } ({ $shown } von { $total }; alle mit `--all` oder { $option })
terminal-rule = { $rule } ({ $id }): { $names }
terminal-list = { $title } ({ $id }): { $fails } zu beheben, { $reviews } zu prüfen
terminal-not-judged = Ob ein Kunde für SuperOffice CRM Online bereit ist, wird hier nicht bewertet.
terminal-checks-failed = { $failed } von { $total } Prüfungen nicht bestanden
terminal-notes = { $number ->
    [one] 1 Hinweis zu den Dateien (alle mit `--all`): { $first }
   *[other] { $number } Hinweise zu den Dateien (alle mit `--all`): { $first }
}
terminal-explain = `analyze explain { $requirement }` erklärt, wie Sie es beheben
terminal-full-list = Vollständige Korrekturliste: { $file }
terminal-write-list = Für die vollständige Korrekturliste `--output fixes.xlsx` angeben, oder `--output fixes/` für eine CSV-Datei je Voraussetzung
terminal-write-addresses = Für die vollständige Korrekturliste `--output fixes.csv` angeben
terminal-more = { $number ->
    [one] 1 weiterer Grund
   *[other] { $number } weitere Gründe
}


## Letter

letter-sqlserver =
    # Exporte für die Migration zu SuperOffice CRM Online

    Bevor Ihre SuperOffice-Datenbank zu CRM Online migriert wird, prüfen wir Benutzer, Lizenzen und Replikation. Dafür brauchen wir einige
    Exporte. Das PowerShell-Skript `{ $script }` schreibt sie in ein bis zwei Minuten.
letter-sqlserver-needs =
    ## Was Sie brauchen

    - Einen Windows-Computer mit Windows PowerShell 5.1, der sich mit dem SQL Server verbinden kann. PowerShell 5.1 gehört zu Windows 10 und
      zu Windows Server 2016 und höher; für ältere Versionen gibt es ein Update. Sonst müssen Sie nichts installieren.
    - Ein Konto, das die SuperOffice-Datenbank lesen darf (`db_datareader` genügt): ein Windows-Konto oder eine SQL-Server-Anmeldung.
    - Die Namen des Servers und der Datenbank.
letter-sqlserver-run =
    ## Was auszuführen ist

    1. Speichern Sie `{ $script }` in einem Ordner, in den Sie schreiben dürfen, und öffnen Sie in diesem Ordner eine Eingabeaufforderung.
    2. Mit Ihrem Windows-Konto:

       ```text
       powershell -ExecutionPolicy Bypass -File { $script } -Server SQL01 -Database SuperOffice
       ```

       Mit einer SQL-Server-Anmeldung fügen Sie `-SqlLogin` hinzu. Ein Fenster fragt nach Name und Passwort. Das Passwort wird nicht
       gespeichert.
    3. Wenn das Skript meldet, dass das Schema `{ $schema }` keine Tabelle `associate` hat, zählt es die Schemas auf, die eine haben. Führen
       Sie es mit `-Schema NAME` erneut aus.
    4. Das Skript legt einen Ordner `superoffice-exports-…` und eine ZIP-Datei mit demselben Namen an. **Senden Sie die ZIP-Datei.** Bitte
       speichern Sie die CSV-Dateien nicht mit Excel neu: Excel verändert Datumsangaben und lange Zahlen.

    Wenn das Skript mit `Failed exports: …` endet, senden Sie die ZIP-Datei trotzdem. Die Datei `queries.log` darin nennt, was nicht
    funktioniert hat.
letter-oracle =
    # Exporte für die Migration zu SuperOffice CRM Online

    Bevor Ihre SuperOffice-Datenbank zu CRM Online migriert wird, prüfen wir Benutzer, Lizenzen und Replikation. Dafür brauchen wir einige
    Exporte. Das SQL*Plus-Skript `{ $script }` schreibt sie in ein bis zwei Minuten.
letter-oracle-needs =
    ## Was Sie brauchen

    - SQL*Plus 12.2 oder höher, zum Beispiel aus dem kostenlosen Instant Client. Frühere Versionen können kein CSV schreiben. Die Datenbank
      darf älter sein.
    - Ein Konto, das die Tabellen des Schemas `{ $schema }` lesen darf. Wenn Ihr Schema anders heißt, fordern Sie bei uns ein Skript mit
      diesem Namen an.
letter-oracle-run =
    ## Was auszuführen ist

    1. Speichern Sie `{ $script }` in einem **leeren** Ordner, in den Sie schreiben dürfen, und öffnen Sie in diesem Ordner eine
       Eingabeaufforderung.
    2. Stellen Sie die Zeichencodierung auf UTF-8; sonst gehen Buchstaben wie `ä` oder `å` verloren. Unter Windows:

       ```text
       set NLS_LANG=AMERICAN_AMERICA.AL32UTF8
       sqlplus USER@DATABASE @{ $script }
       ```

       Unter Linux und Unix: `export NLS_LANG=AMERICAN_AMERICA.AL32UTF8`. SQL*Plus fragt nach dem Passwort.
    3. Packen Sie alle `.csv`-Dateien und `queries.log` aus dem Ordner in eine ZIP-Datei. **Senden Sie die ZIP-Datei.** Bitte speichern
       Sie die CSV-Dateien nicht mit Excel neu: Excel verändert Datumsangaben und lange Zahlen.
letter-sqlanywhere =
    # Exporte für die Migration zu SuperOffice CRM Online

    Bevor Ihre SuperOffice-Datenbank zu CRM Online migriert wird, prüfen wir Benutzer, Lizenzen und Replikation. Dafür brauchen wir einige
    Exporte. Das Skript `{ $script }` für Interactive SQL (`dbisql`) schreibt sie in ein bis zwei Minuten.
letter-sqlanywhere-needs =
    ## Was Sie brauchen

    - `dbisql` aus SQL Anywhere 11 oder höher.
    - Ein Konto, das die Tabellen des Besitzers `{ $schema }` lesen darf. Wenn der Besitzer bei Ihnen anders heißt, fordern Sie bei uns ein
      Skript mit diesem Namen an.
    - Die **zentrale** Datenbank, keine Travel- oder Satelliten-Kopie.
letter-sqlanywhere-run =
    ## Was auszuführen ist

    1. Speichern Sie `{ $script }` in einem **leeren** Ordner, in den Sie schreiben dürfen, und öffnen Sie in diesem Ordner eine
       Eingabeaufforderung.
    2. Führen Sie das Skript aus:

       ```text
       dbisql { $script }
       ```

       Ein Fenster fragt nach der Verbindung.
    3. Packen Sie alle `.csv`-Dateien und `queries.log` aus dem Ordner in eine ZIP-Datei. **Senden Sie die ZIP-Datei**, auch wenn das Skript
       mit einer Fehlermeldung abgebrochen ist; senden Sie uns dann auch die Meldung. Bitte speichern Sie die CSV-Dateien nicht mit Excel
       neu: Excel verändert Datumsangaben und lange Zahlen.
letter-database =
    ## Was das Skript mit der Datenbank macht

    Es liest Daten und ändert nichts. Es liest nur die unten aufgeführten Spalten und nur die Tabellen und Spalten, die es in Ihrer Version
    gibt. Die Datei `queries.log` führt auf, was ausgelassen wurde, und jede ausgeführte Abfrage.
letter-contents =
    ## Was die Exporte enthalten

    { $contents }

    Die Datei `manifest.csv` enthält die Zahl der Zeilen jeder Datei, damit wir bemerken, wenn eine Datei abgeschnitten wurde.

    Es sind Daten über Ihre eigenen Mitarbeiter: Namen, Benutzernamen, E-Mail-Adressen, Rollen, Lizenzen, die Art der Anmeldung (aber keine
    Passwörter) und der Zeitpunkt der letzten Anmeldung. Ansprechpartner Ihrer Kunden sind nicht enthalten: Bei Benutzern von Kundenportalen
    liest das Skript nur IDs, den Typ, den Zeitpunkt der letzten Anmeldung und ob der Benutzer gelöscht ist; `orphan_person.csv`
    enthält nur IDs. `document.csv` führt die Dateinamen von Dokumenten
    auf, die möglicherweise nicht migriert werden. Der Code von Skripten wird nicht exportiert: Das Skript sucht darin nach bestimmten
    Aufrufen und schreibt 1 oder 0 in die Spalten `uses_…`.
letter-not-contained =
    ## Was die Exporte nicht enthalten

    Keine Passwörter, Schlüssel, Prüfsummen (`encryptedCheck`) oder Lizenzschlüssel; keine Kunden, Aktivitäten, Dokumentinhalte, Verkäufe
    oder Anfragen.
letter-archive =
    ## Die Dateien des Dokumentarchivs (optional)

    Dass im Dokumentarchiv einzelne Dateien fehlen, kommt recht häufig vor. Wenn Sie das vor der Migration wissen möchten, senden Sie zwei
    weitere Dateien:

    - Eine Liste der Dateien im Archivordner (`so_arc`), zum Beispiel mit `dir /s \\SERVER\so_arc > archive.txt`. Wenn die Installation
      mehrere Archivordner hat (`ArchivePath2` bis `ArchivePath8` in der Konfiguration), listen Sie jeden davon auf.
    - Das Ergebnis von `SELECT document_id, name, archiveProvider FROM { $schema }.document` als `document_files.csv`.

    Dateinamen können Namen Ihrer Kunden enthalten. Bitte senden Sie diese beiden Dateien nur, wenn das für Sie in Ordnung ist.
letter-questions =
    ## Fragen, die kein Export beantwortet

    Bitte senden Sie uns die Antworten zusammen mit den Exporten:

    1. Auf welchem Computer wird das Online Migration Tool laufen? Es braucht .NET Framework 4.7.2 oder höher und Zugriff auf die Datenbank, das
       Dokumentarchiv (`so_arc`) und die Installationsordner von Service.
    2. Welche eigenen Programme erweitern SuperOffice? Beispiele sind NetServer-Skripte (C# oder VB.NET) und JavaScript auf dem Webserver,
       VBScript oder JScript im Windows-Client und DLLs. Wer hat sie erstellt, und soll jedes davon behalten, ersetzt oder aufgegeben werden?
    3. Wurde das Online Migration Tool schon einmal gestartet? Wenn ja, senden Sie uns bitte die Protokolldateien aus dem Ordner
       `%temp%\SoMigration`.
    4. Werden sich die Benutzer in CRM Online mit Microsoft oder Google anmelden? Wer ist globaler Administrator oder
       Anwendungsadministrator Ihres Microsoft-Mandanten? Eine dieser Personen muss Ihre Domänen vor der Migration bei SuperOffice
       registrieren.
    5. Haben Benutzer Adressen in Subdomänen (zum Beispiel `sales.company.com`)? Dafür ist ein Formular nötig, und sie werden von Hand
       registriert.
    6. Ist eine Domäne schon bei SuperOffice registriert, vielleicht versehentlich mit einem Namen, der auf `.onmicrosoft.com` endet?
    7. Melden sich Benutzer heute mit Active Directory an, ohne SuperOffice-Passwort?
    8. Enthält die Konfiguration weitere Archivordner (`ArchivePath2` bis `ArchivePath8`)? Liegt der Inhalt von Dokumenten auch in SharePoint
       oder in einem anderen Archiv?
    9. Sollen die Dokumente nach der Migration in SharePoint liegen? Hat jeder Benutzer mit Benutzerplan eine Microsoft-Anmeldung? Gibt es mehr
       als 25.000 vertrauliche Dokumente (mit „Sichtbar für“)? So viele lassen sich nicht automatisch übertragen.
    10. Welchen Online-Plan werden Sie bestellen, und wie viel Speicherplatz und wie viele Mailings brauchen Sie? Bei beidem
        wird der Verbrauch gemessen.
letter-send =
    ## So senden Sie die Exporte

    Die ZIP-Datei enthält personenbezogene Daten Ihrer Mitarbeiter. Bitte senden Sie sie auf dem vereinbarten Weg: verschlüsselt oder über
    einen freigegebenen Ordner mit beschränktem Zugriff. Senden Sie sie nicht mit einer gewöhnlichen E-Mail. Sie können die Dateien vor dem
    Senden prüfen: Jede Datei ist reiner Text.

letter-table-file = Datei
letter-table-contains = Inhalt
letter-table-rows = Zeilen
letter-table-columns = Spalten
letter-rows-all = alle
letter-rows-users = von Benutzern
letter-rows-associates = alle, mit Namen nur bei Mitarbeitern und Systembenutzern
letter-rows-companies = eigene Firmen
letter-rows-orphans = von Personen, deren Firma es nicht gibt
letter-rows-settings = Einstellungen zu Travel und Sentry-Add-ons

table-associate = Benutzer
table-person = Personen
table-Email = E-Mail-Adressen
table-ejuser = Benutzer von Service
table-ModuleLicense = gekaufte Lizenzen
table-LicenseAssocLink = an Benutzer vergebene Lizenzen
table-LicenseSatlLink = an Satelliten vergebene Lizenzen
table-Role = Rollen
table-UserRoleLink = Rollen der Benutzer
table-FunctionRight = funktionelle Rechte
table-FunctionRightRoleLink = funktionelle Rechte der Rollen
table-traveller = Benutzer mit Travel und replizierende Satelliten
table-travelcurrent = Stellung dieser Datenbank in der Hierarchie (zentral, Satellit oder Travel)
table-travelidmapping = ID-Zuordnungen von Benutzern mit Travel
table-satellite = Satelliten
table-area = Bereiche
table-OwnerContactLink = eigene Firmen
table-contact = Firmen
table-company = Eigentümer der Datenbank
table-UserPreference = Einstellungen der Benutzer
table-INFORMATION_SCHEMA-COLUMNS = Spalten der Datenbank
table-INFORMATION_SCHEMA-TABLES = Tabellen der Datenbank
table-sequence = Tabellen, die SuperOffice kennt
table-SystemEvent = Systemereignisse
table-config = Einstellungen von Service
table-document = Dokumente
table-document_archives = Dokumente je Archiv
table-attachment = große Anhänge in Service
table-active_projects = Zahl der aktiven Projekte
table-Credentials = wie sich Benutzer heute anmelden
table-ExtApp = externe Anwendungen und Web-Bildschirme
table-ejscript = Skripte in Service
table-screen_chooser = Auslöser und Bildschirmauswahl in Service
table-access_script = Zugriffsskripte in Service
table-system_script = Systemskripte in Service
table-scheduled_task = geplante Skripte in Service
table-schedule = Zeitpläne in Service
table-screen_definition = angepasste Bildschirme in Service
table-extra_menus = Zusatzmenüs in Service
table-extra_tables = Zusatztabellen in Service
table-extra_fields = Zusatzfelder in Service
table-ejpackage = installierte Pakete in Service
table-Webhook = Webhooks
table-foreignapp = Integrationen, die eigene Schlüssel speichern
table-foreigndevice = Geräte von Integrationen, die eigene Schlüssel haben
table-ErpConnector = Sync Connectors
table-ErpConnection = ERP-Verbindungen
table-QuoteConnection = Angebotsverbindungen
table-dbi_agent = Datenbankagenten in Service
table-ext_datasource = externe Datenquellen in Service
table-soap_access = Adressen, die SOAP in Service aufrufen dürfen
table-ModuleOwner = Eigentümer lizenzierter Module
table-DocTmpl = Dokumentvorlagen
table-mail_in_filter = Postfächer von Service
table-mail_alias = weitere Adressen der Postfächer von Service
table-ej_category = Anfragekategorien in Service
table-orphan_person = Personen, deren Firma es nicht gibt
table-s_shipment = Mailings
table-sizes = Größe von Datenbank und Archiven
