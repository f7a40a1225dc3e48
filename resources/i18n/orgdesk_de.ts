<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>AttributeText</name>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Wird hinzugefügt</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 to remove.</source>
        <translation>%1 zu entfernen.</translation>
    </message>
    <message>
        <source>%1 to add.</source>
        <translation>%1 hinzuzufügen.</translation>
    </message>
    <message>
        <source>%1 to add, %2 to remove.</source>
        <translation>%1 hinzuzufügen, %2 zu entfernen.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Name at %1</source>
        <translation>Name bei %1</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>The invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>the invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>the roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Inviting %1</source>
        <translation>%1 wird eingeladen</translation>
    </message>
    <message>
        <source>Inviting %1 people</source>
        <translation>%1 Personen werden eingeladen</translation>
    </message>
    <message>
        <source>Revoking the invitation for %1</source>
        <translation>Einladung für %1 wird widerrufen</translation>
    </message>
    <message>
        <source>Revoking %1 invitations</source>
        <translation>%1 Einladungen werden widerrufen</translation>
    </message>
    <message>
        <source>Changing the roles of %1</source>
        <translation>Rollen von %1 werden geändert</translation>
    </message>
    <message>
        <source>Changing the roles of %1 people</source>
        <translation>Rollen von %1 Personen werden geändert</translation>
    </message>
    <message>
        <source>%1 of %2 invited</source>
        <translation>%1 von %2 eingeladen</translation>
    </message>
    <message>
        <source>%1 of %2 revoked</source>
        <translation>%1 von %2 widerrufen</translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <translation>%1 von %2 geändert</translation>
    </message>
    <message>
        <source>Invited %1</source>
        <translation>%1 eingeladen</translation>
    </message>
    <message>
        <source>Invited %1 people</source>
        <translation>%1 Personen eingeladen</translation>
    </message>
    <message>
        <source>Revoked the invitation for %1</source>
        <translation>Einladung für %1 wurde widerrufen</translation>
    </message>
    <message>
        <source>Revoked %1 invitations</source>
        <translation>%1 Einladungen wurden widerrufen</translation>
    </message>
    <message>
        <source>Changed the roles of %1</source>
        <translation>Rollen von %1 geändert</translation>
    </message>
    <message>
        <source>Changed the roles of %1 people</source>
        <translation>Rollen von %1 Personen geändert</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>%1 not answered yet</source>
        <translation>%1 noch ohne Antwort</translation>
    </message>
    <message>
        <source>%1 not tried yet</source>
        <translation>%1 noch nicht versucht</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Noch nicht versucht</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch ohne Antwort</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>Nicht eingeladen</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>Nicht widerrufen</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Nicht geändert</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Valid until %1. SHA-256 %2</source>
        <translation>Gültig bis %1. SHA-256 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Abgelaufen: %1</translation>
    </message>
    <message>
        <source>Valid from %1</source>
        <translation>Gültig ab %1</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>Noch %1 Tage</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Endet heute</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>Noch 1 Tag</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>can’t be reached: this computer is offline</source>
        <translation>nicht erreichbar: dieser Computer ist offline</translation>
    </message>
    <message>
        <source>doesn’t exist in DNS</source>
        <translation>im DNS nicht vorhanden</translation>
    </message>
    <message>
        <source>refuses the connection</source>
        <translation>nicht erreichbar: Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>has a certificate this computer doesn’t trust</source>
        <translation>nicht vertrauenswürdig: dieser Computer vertraut dem Zertifikat nicht</translation>
    </message>
    <message>
        <source>doesn’t answer within 10 seconds</source>
        <translation>ohne Antwort innerhalb von 10 Sekunden</translation>
    </message>
    <message>
        <source>breaks the connection off</source>
        <translation>nicht erreichbar: Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>leads to another address</source>
        <translation>nicht verwendbar: Umleitung zu einer anderen Adresse</translation>
    </message>
    <message>
        <source>answers with more than is allowed</source>
        <translation>nicht verwendbar: Antwort größer als erlaubt</translation>
    </message>
    <message>
        <source>doesn’t answer</source>
        <translation>ohne Antwort</translation>
    </message>
    <message>
        <source>%1 must be able to reach it. When only this computer can’t, because of a firewall for example, you can continue.</source>
        <translation>%1 muss die Adresse erreichen können. Wenn nur dieser Computer sie nicht erreicht, zum Beispiel wegen einer Firewall, können Sie fortfahren.</translation>
    </message>
    <message>
        <source>This computer uses a proxy, which may be the reason. %1</source>
        <translation>Dieser Computer verwendet einen Proxy, was der Grund sein kann. %1</translation>
    </message>
    <message>
        <source>answers with an error (%1)</source>
        <translation>antwortet mit einem Fehler (%1)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>%1 answers over https</source>
        <translation>%1 antwortet über https</translation>
    </message>
    <message>
        <source>in %1 ms</source>
        <translation>in %1 ms</translation>
    </message>
    <message>
        <source>Discovery document</source>
        <translation>Discovery-Dokument</translation>
    </message>
    <message>
        <source>is not there (status %1)</source>
        <translation>nicht vorhanden (Status %1)</translation>
    </message>
    <message>
        <source>can’t be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>unvollständig, es fehlt: %1</translation>
    </message>
    <message>
        <source>names another host as issuer</source>
        <translation>nennt einen anderen Host als Aussteller</translation>
    </message>
    <message>
        <source>Discovery document is complete</source>
        <translation>Discovery-Dokument ist vollständig</translation>
    </message>
    <message>
        <source>isn’t known to Entra ID</source>
        <translation>ist Entra ID nicht bekannt</translation>
    </message>
    <message>
        <source>Entra ID doesn’t know this tenant.</source>
        <translation>Entra ID kennt diesen Mandanten nicht.</translation>
    </message>
    <message>
        <source>couldn’t be looked up</source>
        <translation>konnte nicht nachgeschlagen werden</translation>
    </message>
    <message>
        <source>The tenant exists</source>
        <translation>Der Mandant existiert</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>This computer’s clock</source>
        <translation>Die Uhr dieses Computers</translation>
    </message>
    <message>
        <source>is %1 min ahead</source>
        <translation>geht %1 min vor</translation>
    </message>
    <message>
        <source>is %1 min behind</source>
        <translation>geht %1 min nach</translation>
    </message>
    <message>
        <source>Sign-in and certificates depend on the right time.</source>
        <translation>Anmeldung und Zertifikate hängen von der richtigen Uhrzeit ab.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>am %1 abgelaufen</translation>
    </message>
    <message>
        <source>This certificate expired on %1.</source>
        <translation>Dieses Zertifikat ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>is valid only from %1</source>
        <translation>ist erst ab %1 gültig</translation>
    </message>
    <message>
        <source>for one more day</source>
        <translation>noch 1 Tag</translation>
    </message>
    <message>
        <source>for %1 more days</source>
        <translation>noch %1 Tage</translation>
    </message>
    <message>
        <source>Certificate is valid</source>
        <translation>Zertifikat ist gültig</translation>
    </message>
    <message>
        <source>Ask for a new one soon, so that there is no gap.</source>
        <translation>Fordern Sie bald ein neues an, damit keine Lücke entsteht.</translation>
    </message>
    <message>
        <source>%1, valid %2 to %3, SHA-256 %4</source>
        <translation>%1, gültig %2 bis %3, SHA-256 %4</translation>
    </message>
    <message>
        <source>A second certificate is listed</source>
        <translation>Ein zweites Zertifikat ist aufgeführt</translation>
    </message>
    <message>
        <source>%1 more certificates are listed</source>
        <translation>%1 weitere Zertifikate sind aufgeführt</translation>
    </message>
    <message>
        <source>and not used</source>
        <translation>(nicht verwendet)</translation>
    </message>
    <message>
        <source>One certificate is sent. When your provider signs with another one, sign-in fails until you replace it. A metadata address avoids this.</source>
        <translation>Es wird nur ein Zertifikat gesendet. Wenn Ihr Anbieter mit einem anderen signiert, schlägt die Anmeldung fehl, bis Sie es ersetzen. Eine Metadatenadresse vermeidet das.</translation>
    </message>
    <message>
        <source>The certificate’s key is short (%1)</source>
        <translation>Der Schlüssel des Zertifikats ist kurz (%1)</translation>
    </message>
    <message>
        <source>2048 bits are usual</source>
        <translation>üblich sind 2048 Bit</translation>
    </message>
    <message>
        <source>The certificate is signed with SHA-1 or MD5</source>
        <translation>Das Zertifikat ist mit SHA-1 oder MD5 signiert</translation>
    </message>
    <message>
        <source>which is no longer safe</source>
        <translation>und damit nicht mehr sicher</translation>
    </message>
    <message>
        <source>The metadata names no signing certificate</source>
        <translation>Die Metadaten enthalten kein Signaturzertifikat</translation>
    </message>
    <message>
        <source>so no sign-in can be checked</source>
        <translation>daher lässt sich keine Anmeldung prüfen</translation>
    </message>
    <message>
        <source>A certificate in the metadata can’t be read</source>
        <translation>Ein Zertifikat in den Metadaten ist nicht lesbar</translation>
    </message>
    <message>
        <source>and is left out</source>
        <translation>und wird ausgelassen</translation>
    </message>
    <message>
        <source>is being looked at</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>is the address of the admin console</source>
        <translation>ist die Adresse der Admin-Konsole</translation>
    </message>
    <message>
        <source>This is the admin address. Use %1.</source>
        <translation>Das ist die Admin-Adresse. Verwenden Sie %1.</translation>
    </message>
    <message>
        <source>has the port of the admin console</source>
        <translation>hat den Port der Admin-Konsole</translation>
    </message>
    <message>
        <source>PingFederate’s admin console listens on 9999. People sign in at the runtime address, often on 9031.</source>
        <translation>Die Admin-Konsole von PingFederate lauscht auf 9999. Angemeldet wird über die Laufzeitadresse, oft auf 9031.</translation>
    </message>
    <message>
        <source>Okta</source>
        <translation>Okta</translation>
    </message>
    <message>
        <source>Entra ID</source>
        <translation>Entra ID</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>%1 has the usual %2 form</source>
        <translation>%1 hat das übliche Format von %2</translation>
    </message>
    <message>
        <source>doesn’t have the usual %1 form</source>
        <translation>hat nicht das übliche Format von %1</translation>
    </message>
    <message>
        <source>looks like the Secret ID</source>
        <translation>sieht aus wie die Secret ID</translation>
    </message>
    <message>
        <source>This looks like the Secret ID. Copy the Value.</source>
        <translation>Das sieht aus wie die Secret ID. Kopieren Sie den Wert unter „Value“.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>can be tested only after creation</source>
        <translation>erst nach dem Erstellen prüfbar</translation>
    </message>
    <message>
        <source>%1 had extra characters around it</source>
        <translation>Zusätzliche Zeichen um den Wert: %1</translation>
    </message>
    <message>
        <source>removed for you</source>
        <translation>(automatisch entfernt)</translation>
    </message>
    <message>
        <source>SHA-1 is chosen for signing</source>
        <translation>SHA-1 ist für die Signatur gewählt</translation>
    </message>
    <message>
        <source>and is no longer safe</source>
        <translation>und nicht mehr sicher</translation>
    </message>
    <message>
        <source>Choose RSA-SHA256 and SHA-256 unless your provider can’t.</source>
        <translation>Wählen Sie RSA-SHA256 und SHA-256, sofern Ihr Anbieter das unterstützt.</translation>
    </message>
    <message>
        <source>Get a new file or address from your provider.</source>
        <translation>Besorgen Sie sich von Ihrem Anbieter eine neue Datei oder Adresse.</translation>
    </message>
    <message>
        <source>Metadata is complete and well formed</source>
        <translation>Die Metadaten sind vollständig und wohlgeformt</translation>
    </message>
    <message>
        <source>The metadata is larger than 128 KB</source>
        <translation>Die Metadaten sind größer als 128 KB</translation>
    </message>
    <message>
        <source>%1 may refuse it</source>
        <translation>%1 lehnt sie möglicherweise ab</translation>
    </message>
    <message>
        <source>Your provider wants signed requests</source>
        <translation>Ihr Anbieter verlangt signierte Anfragen</translation>
    </message>
    <message>
        <source>and signing is off</source>
        <translation>und die Signatur ist ausgeschaltet</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>This request ends in %1</source>
        <translation>Diese Anfrage endet in %1</translation>
    </message>
</context>
<context>
    <name>DomainWords</name>
    <message>
        <source>%1 (configured), TTL %2 s, %3</source>
        <translation>%1 (konfiguriert), TTL %2 s, %3</translation>
    </message>
    <message>
        <source>%1 (authoritative), TTL %2 s, %3</source>
        <translation>%1 (autoritativ), TTL %2 s, %3</translation>
    </message>
    <message>
        <source>The record is at %1</source>
        <translation>Der Eintrag liegt unter %1</translation>
    </message>
    <message>
        <source>Your DNS tool added the domain twice. Use %1 as host.</source>
        <translation>Ihr DNS-Tool hat die Domain doppelt angehängt. Verwenden Sie %1 als Host.</translation>
    </message>
    <message>
        <source>This network doesn’t let OrgDesk ask name servers</source>
        <translation>In diesem Netzwerk kann OrgDesk keine Nameserver abfragen</translation>
    </message>
    <message>
        <source>You can verify anyway.</source>
        <translation>Sie können trotzdem verifizieren.</translation>
    </message>
    <message>
        <source>No name server is responsible for %1</source>
        <translation>Für %1 ist kein Nameserver zuständig</translation>
    </message>
    <message>
        <source>The domain may be misspelled, or not registered yet.</source>
        <translation>Vielleicht enthält die Domain einen Tippfehler oder ist noch nicht registriert.</translation>
    </message>
    <message>
        <source>%1 doesn’t answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>Check again later. You can verify anyway.</source>
        <translation>Prüfen Sie später erneut. Sie können trotzdem verifizieren.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>The record is there and matches</source>
        <translation>Der Eintrag ist vorhanden und stimmt überein</translation>
    </message>
    <message>
        <source>The record is there, but not at every name server</source>
        <translation>Der Eintrag ist vorhanden, aber nicht auf jedem Nameserver</translation>
    </message>
    <message>
        <source>%1 has it, %2 not yet. %3 may ask either.</source>
        <translation>%1 hat ihn, %2 noch nicht. %3 kann jeden der beiden fragen.</translation>
    </message>
    <message>
        <source>No record yet at %1</source>
        <translation>Noch kein Eintrag unter %1</translation>
    </message>
    <message>
        <source>If you added it just now, wait a few minutes.</source>
        <translation>Wenn Sie ihn gerade erst hinzugefügt haben, warten Sie einige Minuten.</translation>
    </message>
    <message>
        <source>Record found, but the value differs</source>
        <translation>Eintrag gefunden, aber der Wert weicht ab</translation>
    </message>
    <message>
        <source>Your own resolver has it too</source>
        <translation>Ihr eigener Resolver hat ihn auch</translation>
    </message>
    <message>
        <source>%1, TTL %2 s</source>
        <translation>%1, TTL %2 s</translation>
    </message>
    <message>
        <source>Your own resolver has another value</source>
        <translation>Ihr eigener Resolver hat einen anderen Wert</translation>
    </message>
    <message>
        <source>%1 may still answer from before. Normal for a few minutes.</source>
        <translation>%1 antwortet vielleicht noch mit dem alten Stand. Das ist für einige Minuten normal.</translation>
    </message>
    <message>
        <source>Not yet at your own resolver</source>
        <translation>Noch nicht bei Ihrem eigenen Resolver</translation>
    </message>
    <message>
        <source>%1 still answers “no record”. Normal for a few minutes.</source>
        <translation>%1 antwortet noch „kein Eintrag“. Das ist für einige Minuten normal.</translation>
    </message>
    <message>
        <source>Not at your own resolver either</source>
        <translation>Auch nicht bei Ihrem eigenen Resolver</translation>
    </message>
    <message>
        <source>%1 answers “no record”.</source>
        <translation>%1 antwortet „kein Eintrag“.</translation>
    </message>
    <message>
        <source>Your own resolver doesn’t answer</source>
        <translation>Ihr eigener Resolver antwortet nicht</translation>
    </message>
    <message>
        <source>The last character is missing. Copy the value again.</source>
        <translation>Das letzte Zeichen fehlt. Kopieren Sie den Wert erneut.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n characters are missing. Copy the value again.</source>
        <translation>
            <numerusform>Das letzte Zeichen fehlt. Kopieren Sie den Wert erneut.</numerusform>
            <numerusform>Die letzten %n Zeichen fehlen. Kopieren Sie den Wert erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first character is missing. Copy the value again.</source>
        <translation>Das erste Zeichen fehlt. Kopieren Sie den Wert erneut.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n characters are missing. Copy the value again.</source>
        <translation>
            <numerusform>Das erste Zeichen fehlt. Kopieren Sie den Wert erneut.</numerusform>
            <numerusform>Die ersten %n Zeichen fehlen. Kopieren Sie den Wert erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The value has quotation marks around it. Enter it without them.</source>
        <translation>Der Wert steht in Anführungszeichen. Geben Sie ihn ohne sie ein.</translation>
    </message>
    <message>
        <source>The value has spaces or invisible characters. Copy the value again.</source>
        <translation>Der Wert enthält Leerzeichen oder unsichtbare Zeichen. Kopieren Sie den Wert erneut.</translation>
    </message>
    <message>
        <source>Capital and small letters differ. Copy the value again.</source>
        <translation>Groß- und Kleinschreibung weichen ab. Kopieren Sie den Wert erneut.</translation>
    </message>
    <message>
        <source>This looks like an older value, or that of another domain. Replace it with this one.</source>
        <translation>Das sieht nach einem älteren Wert oder dem einer anderen Domain aus. Ersetzen Sie ihn durch diesen.</translation>
    </message>
    <message>
        <source>Something else is entered there. Add the value to it, or replace it.</source>
        <translation>Dort ist etwas anderes eingetragen. Fügen Sie den Wert hinzu oder ersetzen Sie den Eintrag.</translation>
    </message>
    <message>
        <source>Add this TXT record to the DNS of %1, so that %2 can see that the domain is ours:

Type: TXT
Host: %3
Value: %4

If the DNS tool adds the domain by itself, use %5 as host.
</source>
        <translation>Bitte diesen TXT-Eintrag zum DNS von %1 hinzufügen, damit %2 sehen kann, dass die Domain uns gehört:

Typ: TXT
Host: %3
Wert: %4

Wenn das DNS-Tool die Domain selbst anhängt, %5 als Host verwenden.
</translation>
    </message>
</context>
<context>
    <name>ErrorOfferText</name>
    <message>
        <source>expected %1 at “%2”</source>
        <translation>erwartet wurde %1 bei „%2“</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>Im Browser anmelden</translation>
    </message>
    <message>
        <source>Confirm in browser</source>
        <translation>Im Browser bestätigen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Copy message for %1</source>
        <translation>Nachricht an %1 kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This</source>
        <translation>dieser Eintrag</translation>
    </message>
    <message>
        <source>Check the connection or proxy.</source>
        <translation>Prüfen Sie die Verbindung oder den Proxy.</translation>
    </message>
    <message>
        <source>You’re offline.</source>
        <translation>Sie sind offline.</translation>
    </message>
    <message>
        <source>Changes wait until you are back.</source>
        <translation>Änderungen warten, bis Sie wieder online sind.</translation>
    </message>
    <message>
        <source>OrgDesk can’t find %1</source>
        <translation>OrgDesk kann %1 nicht finden</translation>
    </message>
    <message>
        <source>OrgDesk can’t reach %1</source>
        <translation>OrgDesk kann %1 nicht erreichen</translation>
    </message>
    <message>
        <source>OrgDesk can’t trust the connection to %1</source>
        <translation>OrgDesk kann der Verbindung zu %1 nicht vertrauen</translation>
    </message>
    <message>
        <source>%1 didn’t answer in time</source>
        <translation>%1 hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The connection to %1 broke</source>
        <translation>Die Verbindung zu %1 ist abgebrochen</translation>
    </message>
    <message>
        <source>Another page answered instead of %1</source>
        <translation>Eine andere Seite hat anstelle von %1 geantwortet</translation>
    </message>
    <message>
        <source>This network may want a sign-in of its own. Open a browser, then try again.</source>
        <translation>Dieses Netzwerk verlangt vielleicht eine eigene Anmeldung. Öffnen Sie einen Browser und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The answer from %1 is too large</source>
        <translation>Die Antwort von %1 ist zu groß</translation>
    </message>
    <message>
        <source>OrgDesk stopped reading it.</source>
        <translation>OrgDesk hat das Lesen abgebrochen.</translation>
    </message>
    <message>
        <source>It’s not known whether the change was made</source>
        <translation>Es ist nicht bekannt, ob die Änderung vorgenommen wurde</translation>
    </message>
    <message>
        <source>%1 received the request, but its answer got lost. Look again before you repeat it.</source>
        <translation>%1 hat die Anfrage erhalten, aber die Antwort ging verloren. Sehen Sie nach, bevor Sie sie wiederholen.</translation>
    </message>
    <message>
        <source>The answer got lost, but the change was made</source>
        <translation>Die Antwort ging verloren, aber die Änderung wurde vorgenommen</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found it.</source>
        <translation>OrgDesk hat nachgesehen und sie gefunden.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found %1.</source>
        <translation>OrgDesk hat nachgesehen und %1 gefunden.</translation>
    </message>
    <message>
        <source>The change was not made</source>
        <translation>Die Änderung wurde nicht vorgenommen</translation>
    </message>
    <message>
        <source>The answer got lost. OrgDesk looked again: nothing was changed. What you typed is kept.</source>
        <translation>Die Antwort ging verloren. OrgDesk hat nachgesehen: Es wurde nichts geändert. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>The answer got lost, and OrgDesk couldn’t find out what happened. Check before you repeat it.</source>
        <translation>Die Antwort ging verloren, und OrgDesk konnte nicht feststellen, was geschehen ist. Prüfen Sie das, bevor Sie den Vorgang wiederholen.</translation>
    </message>
    <message>
        <source>%1 is already in use at %2</source>
        <translation>Bei %2 bereits verwendet: %1</translation>
    </message>
    <message>
        <source>If it’s yours, ask %1.</source>
        <translation>Wenn das Ihnen gehört, fragen Sie %1.</translation>
    </message>
    <message>
        <source>%1 can’t do this</source>
        <translation>%1 kann das nicht ausführen</translation>
    </message>
    <message>
        <source>Something in %1’s settings is in the way. Ask them to look.</source>
        <translation>Eine Einstellung bei %1 steht dem entgegen. Bitten Sie dort um Prüfung.</translation>
    </message>
    <message>
        <source>This is already used at %1</source>
        <translation>Das wird bei %1 bereits verwendet</translation>
    </message>
    <message>
        <source>1 field needs attention before saving</source>
        <translation>1 Feld muss vor dem Speichern korrigiert werden</translation>
    </message>
    <message>
        <source>%1 fields need attention before saving</source>
        <translation>%1 Felder müssen vor dem Speichern korrigiert werden</translation>
    </message>
    <message>
        <source>Reported by %1.</source>
        <translation>Gemeldet von %1.</translation>
    </message>
    <message>
        <source>%1 didn’t accept this</source>
        <translation>%1 hat das nicht akzeptiert</translation>
    </message>
    <message>
        <source>Confirm it’s you</source>
        <translation>Identität bestätigen</translation>
    </message>
    <message>
        <source>This change affects how people sign in, so %1 wants your second factor again. Your browser opens for it.</source>
        <translation>Diese Änderung wirkt sich auf die Anmeldung aus, daher verlangt %1 Ihren zweiten Faktor erneut. Dafür öffnet sich Ihr Browser.</translation>
    </message>
    <message>
        <source>%1 no longer exists.</source>
        <translation>Nicht mehr vorhanden: %1.</translation>
    </message>
    <message>
        <source>Someone may have removed it.</source>
        <translation>Vielleicht wurde dies inzwischen entfernt.</translation>
    </message>
    <message>
        <source>%1 asks OrgDesk to slow down.</source>
        <translation>%1 bittet OrgDesk um weniger Anfragen.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Versuchen Sie es in %1 s erneut.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 has a problem right now (%2).</source>
        <translation>Bei %1 besteht gerade ein Problem (%2).</translation>
    </message>
    <message>
        <source>Your changes are kept.</source>
        <translation>Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>OrgDesk didn’t understand %1’s answer.</source>
        <translation>OrgDesk hat die Antwort von %1 nicht verstanden.</translation>
    </message>
    <message>
        <source>OrgDesk couldn’t open a browser</source>
        <translation>OrgDesk konnte keinen Browser öffnen</translation>
    </message>
    <message>
        <source>Copy the link below into any browser on this computer.</source>
        <translation>Kopieren Sie den Link unten in einen Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>OrgDesk isn’t set up correctly</source>
        <translation>OrgDesk ist nicht richtig eingerichtet</translation>
    </message>
    <message>
        <source>In %1, “%2” must be %3.</source>
        <translation>In %1 muss „%2“ diesen Wert haben: %3.</translation>
    </message>
    <message>
        <source>OrgDesk couldn’t use the file %1</source>
        <translation>OrgDesk konnte die Datei %1 nicht verwenden</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>Das Laden wurde angehalten</translation>
    </message>
    <message>
        <source>Couldn’t load %1</source>
        <translation>Laden nicht möglich: %1</translation>
    </message>
</context>
<context>
    <name>FileProblemText</name>
    <message>
        <source>This file contains a private key. Export only the certificate.</source>
        <translation>Diese Datei enthält einen privaten Schlüssel. Exportieren Sie nur das Zertifikat.</translation>
    </message>
    <message>
        <source>This is a certificate request (CSR), not a certificate. Use what the authority made from it.</source>
        <translation>Das ist eine Zertifikatanforderung (CSR), kein Zertifikat. Verwenden Sie, was die Zertifizierungsstelle daraus erstellt hat.</translation>
    </message>
    <message>
        <source>This is a public key without a certificate around it. Export the certificate.</source>
        <translation>Das ist ein öffentlicher Schlüssel ohne Zertifikat. Exportieren Sie das Zertifikat.</translation>
    </message>
    <message>
        <source>This is a list of revoked certificates (CRL), not a certificate.</source>
        <translation>Das ist eine Liste widerrufener Zertifikate (CRL), kein Zertifikat.</translation>
    </message>
    <message>
        <source>This is a key store (PKCS #12, .pfx or .p12) and may hold a private key. Export only the certificate.</source>
        <translation>Das ist ein Schlüsselspeicher (PKCS #12, .pfx oder .p12), der einen privaten Schlüssel enthalten kann. Exportieren Sie nur das Zertifikat.</translation>
    </message>
    <message>
        <source>This is a certificate, not metadata. It belongs under “By hand”.</source>
        <translation>Das ist ein Zertifikat, keine Metadaten. Es gehört unter „Von Hand“.</translation>
    </message>
    <message>
        <source>This is metadata, not a certificate. Import it as metadata.</source>
        <translation>Das sind Metadaten, kein Zertifikat. Importieren Sie sie als Metadaten.</translation>
    </message>
    <message>
        <source>This is a web page, perhaps a sign-in page that came instead of the file. Download the file again.</source>
        <translation>Das ist eine Webseite, vielleicht eine Anmeldeseite anstelle der Datei. Laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>This is JSON, perhaps an OpenID discovery document. A SAML provider publishes XML.</source>
        <translation>Das ist JSON, vielleicht ein OpenID-Discovery-Dokument. Ein SAML-Anbieter veröffentlicht XML.</translation>
    </message>
    <message>
        <source>This is a PDF document.</source>
        <translation>Das ist ein PDF-Dokument.</translation>
    </message>
    <message>
        <source>This is a compressed archive. Unpack it first.</source>
        <translation>Das ist ein komprimiertes Archiv. Entpacken Sie es zuerst.</translation>
    </message>
    <message>
        <source>This is plain text, neither metadata nor a certificate.</source>
        <translation>Das ist reiner Text, weder Metadaten noch ein Zertifikat.</translation>
    </message>
    <message>
        <source>OrgDesk doesn’t know this kind of file.</source>
        <translation>OrgDesk kennt diese Art von Datei nicht.</translation>
    </message>
    <message>
        <source>This XML is in the encoding %1. Save it as UTF-8.</source>
        <translation>Dieses XML hat die Kodierung %1. Speichern Sie es als UTF-8.</translation>
    </message>
    <message>
        <source>This XML is not in the encoding it says. Download it again.</source>
        <translation>Dieses XML hat nicht die Kodierung, die es angibt. Laden Sie es erneut herunter.</translation>
    </message>
    <message>
        <source>This XML has a document type (DTD). Metadata has none, and OrgDesk reads none for safety.</source>
        <translation>Dieses XML hat einen Dokumenttyp (DTD). Metadaten haben keinen, und OrgDesk liest aus Sicherheitsgründen keinen.</translation>
    </message>
    <message>
        <source>This XML is nested too deeply or has too many attributes for metadata.</source>
        <translation>Dieses XML ist für Metadaten zu tief verschachtelt oder hat zu viele Attribute.</translation>
    </message>
    <message>
        <source>This XML is damaged at line %1. Download it again.</source>
        <translation>Dieses XML ist in Zeile %1 beschädigt. Laden Sie es erneut herunter.</translation>
    </message>
    <message>
        <source>This is XML, but not SAML metadata: it begins with &lt;%1&gt;.</source>
        <translation>Das ist XML, aber es sind keine SAML-Metadaten: Es beginnt mit &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>This is the metadata of a service provider (SP). Use the metadata of your identity provider.</source>
        <translation>Das sind die Metadaten eines Service Providers (SP). Verwenden Sie die Metadaten Ihres Identitätsanbieters.</translation>
    </message>
    <message>
        <source>This metadata offers WS-Federation only, no SAML 2.0 sign-in.</source>
        <translation>Diese Metadaten bieten nur WS-Federation, keine SAML-2.0-Anmeldung.</translation>
    </message>
    <message>
        <source>This metadata names no identity provider.</source>
        <translation>Diese Metadaten nennen keinen Identitätsanbieter.</translation>
    </message>
    <message>
        <source>This metadata names no sign-in address for HTTP-Redirect or HTTP-POST.</source>
        <translation>Diese Metadaten nennen keine Anmeldeadresse für HTTP-Redirect oder HTTP-POST.</translation>
    </message>
    <message>
        <source>The file can’t be read: %1.</source>
        <translation>Die Datei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <translation>Die Datei ist größer als %1.</translation>
    </message>
    <message>
        <source>This certificate is damaged or cut off. Export it again.</source>
        <translation>Dieses Zertifikat ist beschädigt oder abgeschnitten. Exportieren Sie es erneut.</translation>
    </message>
    <message>
        <source>Certificate %1 in it is damaged or cut off. Export it again.</source>
        <translation>Das Zertifikat Nr. %1 darin ist beschädigt oder abgeschnitten. Exportieren Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no certificate in it.</source>
        <translation>Darin ist kein Zertifikat enthalten.</translation>
    </message>
</context>
<context>
    <name>FileReading</name>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
</context>
<context>
    <name>FoundDone</name>
    <message>
        <source>OrgDesk looked again and found that the provider was created.</source>
        <translation>OrgDesk hat nachgesehen: Der Anbieter wurde erstellt.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the provider is deleted.</source>
        <translation>OrgDesk hat nachgesehen: Der Anbieter ist gelöscht.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the provider is detached.</source>
        <translation>OrgDesk hat nachgesehen: Der Anbieter ist getrennt.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the attributes are up to date.</source>
        <translation>OrgDesk hat nachgesehen: Die Attribute sind aktuell.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the domain is routed to the provider.</source>
        <translation>OrgDesk hat nachgesehen: Die Domain wird an den Anbieter weitergeleitet.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the domain is no longer routed to the provider.</source>
        <translation>OrgDesk hat nachgesehen: Die Domain wird nicht mehr an den Anbieter weitergeleitet.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that provisioning is on.</source>
        <translation>OrgDesk hat nachgesehen: Die Bereitstellung ist eingeschaltet.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that provisioning is off.</source>
        <translation>OrgDesk hat nachgesehen: Die Bereitstellung ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the provisioned attributes are up to date.</source>
        <translation>OrgDesk hat nachgesehen: Die bereitgestellten Attribute sind aktuell.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the token is revoked.</source>
        <translation>OrgDesk hat nachgesehen: Das Token ist widerrufen.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the domain was added.</source>
        <translation>OrgDesk hat nachgesehen: Die Domain wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the domain is verified.</source>
        <translation>OrgDesk hat nachgesehen: Die Domain ist verifiziert.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the domain is removed.</source>
        <translation>OrgDesk hat nachgesehen: Die Domain ist entfernt.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the invitations were sent.</source>
        <translation>OrgDesk hat nachgesehen: Die Einladungen wurden gesendet.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the invitation is revoked.</source>
        <translation>OrgDesk hat nachgesehen: Die Einladung ist widerrufen.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the membership has ended.</source>
        <translation>OrgDesk hat nachgesehen: Die Mitgliedschaft ist beendet.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the roles are assigned.</source>
        <translation>OrgDesk hat nachgesehen: Die Rollen sind zugewiesen.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the roles are taken away.</source>
        <translation>OrgDesk hat nachgesehen: Die Rollen sind entzogen.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found your changes saved.</source>
        <translation>OrgDesk hat nachgesehen: Ihre Änderungen sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>HandoverText</name>
    <message>
        <source> (provisional)</source>
        <translation> (vorläufig)</translation>
    </message>
    <message>
        <source>Send the secret in a way that only the two of you can read, such as a shared password manager. Not by email or chat.</source>
        <translation>Senden Sie das Secret so, dass nur Sie beide es lesen können, zum Beispiel über einen gemeinsamen Passwortmanager. Nicht per E-Mail oder Chat.</translation>
    </message>
    <message>
        <source>Single sign-on to %1 with %2</source>
        <translation>Single Sign-On bei %1 mit %2</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>Anbieter: %1</translation>
    </message>
    <message>
        <source>Provisional values can still change: %1 may add a prefix to the identifier. Ask for the final ones before you finish.</source>
        <translation>Vorläufige Werte können sich noch ändern: %1 kann der Kennung ein Präfix voranstellen. Fragen Sie nach den endgültigen Werten, bevor Sie abschließen.</translation>
    </message>
    <message>
        <source>What to send back</source>
        <translation>Was Sie zurücksenden</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Without it nothing can be loaded. Your account is fine.</source>
        <translation>Ohne sie kann nichts geladen werden. Mit Ihrem Konto ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Please activate the My Organization API on %1.</source>
        <translation>Bitte aktivieren Sie die My Organization API für %1.</translation>
    </message>
    <message>
        <source>Activated and reachable</source>
        <translation>Aktiviert und erreichbar</translation>
    </message>
    <message>
        <source>All data of your organization comes through it.</source>
        <translation>Darüber kommen alle Daten Ihrer Organisation.</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>Nicht aktiviert</translation>
    </message>
    <message>
        <source>Not activated: %1</source>
        <translation>Nicht aktiviert: %1</translation>
    </message>
    <message>
        <source>Nothing can be loaded until it answers.</source>
        <translation>Es kann nichts geladen werden, bis sie antwortet.</translation>
    </message>
    <message>
        <source>Reachable; it asks for a sign-in</source>
        <translation>Erreichbar; verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>Whether it is activated shows after signing in.</source>
        <translation>Ob sie aktiviert ist, zeigt sich nach der Anmeldung.</translation>
    </message>
    <message>
        <source>Not there: the API is not activated</source>
        <translation>Nicht vorhanden: die API ist nicht aktiviert</translation>
    </message>
    <message>
        <source>%1 answers with %2</source>
        <translation>%1 antwortet mit %2</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Whether it is activated can’t be told without the permission to read its configuration.</source>
        <translation>Ob sie aktiviert ist, lässt sich ohne die Berechtigung zum Lesen der Konfiguration nicht feststellen.</translation>
    </message>
    <message>
        <source>Renewing failed; signed in as %1 until %2</source>
        <translation>Verlängern fehlgeschlagen; angemeldet als %1 bis %2</translation>
    </message>
    <message>
        <source>OrgDesk tries again by itself. When it doesn’t work in time, you sign in again; what you typed is kept.</source>
        <translation>OrgDesk versucht es selbst erneut. Wenn es nicht rechtzeitig gelingt, melden Sie sich neu an; Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Signed in as %1 until %2, renews by itself</source>
        <translation>Angemeldet als %1 bis %2, verlängert sich selbst</translation>
    </message>
    <message>
        <source>Signed in as %1 until OrgDesk is closed</source>
        <translation>Angemeldet als %1, bis OrgDesk geschlossen wird</translation>
    </message>
    <message>
        <source>Everything OrgDesk does runs in your name.</source>
        <translation>Alles, was OrgDesk tut, geschieht in Ihrem Namen.</translation>
    </message>
    <message>
        <source>Your session ended</source>
        <translation>Ihre Sitzung ist beendet</translation>
    </message>
    <message>
        <source>Sign in again to go on. What you typed is kept.</source>
        <translation>Melden Sie sich erneut an, um fortzufahren. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>1 sign-in is saved on this computer, not tried here</source>
        <translation>1 Anmeldung ist auf diesem Computer gespeichert, hier nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-ins are saved on this computer, not tried here</source>
        <translation>
            <numerusform>%n Anmeldung ist auf diesem Computer gespeichert, hier nicht geprüft</numerusform>
            <numerusform>%n Anmeldungen sind auf diesem Computer gespeichert, hier nicht geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>These checks need no sign-in. The others run in the window, under Health check.</source>
        <translation>Diese Prüfungen brauchen keine Anmeldung. Die übrigen laufen im Fenster unter „Zustandsprüfung“.</translation>
    </message>
    <message>
        <source>Without it you sign in again after each start. Everything else works.</source>
        <translation>Ohne ihn melden Sie sich nach jedem Start neu an. Alles andere funktioniert.</translation>
    </message>
    <message>
        <source>%1, written and read back</source>
        <translation>%1, geschrieben und zurückgelesen</translation>
    </message>
    <message>
        <source>It keeps your sign-in, and nothing else does.</source>
        <translation>Hier wird Ihre Anmeldung aufbewahrt und sonst nirgends.</translation>
    </message>
    <message>
        <source>%1 isn’t there: sign-ins last until OrgDesk is closed</source>
        <translation>%1 ist nicht vorhanden: Anmeldungen gelten, bis OrgDesk geschlossen wird</translation>
    </message>
    <message>
        <source>%1 is locked: sign-ins last until OrgDesk is closed</source>
        <translation>%1 ist gesperrt: Anmeldungen gelten, bis OrgDesk geschlossen wird</translation>
    </message>
    <message>
        <source>%1 refuses</source>
        <translation>%1 lehnt ab</translation>
    </message>
    <message>
        <source>In memory: sign in again after each start</source>
        <translation>Im Arbeitsspeicher: neue Anmeldung nach jedem Start</translation>
    </message>
    <message>
        <source>The local tenant forgets everything too.</source>
        <translation>Auch der lokale Mandant vergisst alles.</translation>
    </message>
    <message>
        <source>There is no store for secrets on this computer.</source>
        <translation>Auf diesem Computer gibt es keinen Speicher für Secrets.</translation>
    </message>
    <message>
        <source>%1 doesn’t answer; it may be asking for its password</source>
        <translation>%1 antwortet nicht; vielleicht wird das Passwort abgefragt</translation>
    </message>
    <message>
        <source>Answer its question, then run the check again.</source>
        <translation>Beantworten Sie die Abfrage und starten Sie die Prüfung erneut.</translation>
    </message>
    <message>
        <source>Not compared: %1 told no time</source>
        <translation>Nicht verglichen: %1 hat keine Uhrzeit genannt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Agrees with %1’s server</source>
        <translation>Stimmt mit dem Server von %1 überein</translation>
    </message>
    <message>
        <source>%1 behind %2’s server</source>
        <translation>%1 hinter dem Server von %2</translation>
    </message>
    <message>
        <source>%1 ahead of %2’s server</source>
        <translation>%1 vor dem Server von %2</translation>
    </message>
    <message>
        <source>Sign-in compares times to the minute.</source>
        <translation>Die Anmeldung vergleicht Zeiten auf die Minute genau.</translation>
    </message>
    <message>
        <source>Set this computer’s clock to automatic time. More than five minutes, and signing in fails.</source>
        <translation>Stellen Sie die Uhr dieses Computers auf automatische Uhrzeit. Bei mehr als fünf Minuten Abweichung schlägt die Anmeldung fehl.</translation>
    </message>
    <message>
        <source>%1: sign-in will fail</source>
        <translation>%1: die Anmeldung wird fehlschlagen</translation>
    </message>
    <message>
        <source>Set this computer’s clock to automatic time, then try again.</source>
        <translation>Stellen Sie die Uhr dieses Computers auf automatische Uhrzeit und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Nothing can be loaded or saved until it works. Check the connection, the proxy and the firewall.</source>
        <translation>Bis das funktioniert, kann nichts geladen oder gespeichert werden. Prüfen Sie Verbindung, Proxy und Firewall.</translation>
    </message>
    <message>
        <source>Something between this computer and %1 may be opening encrypted connections. OrgDesk sends nothing then.</source>
        <translation>Etwas zwischen diesem Computer und %1 öffnet vielleicht verschlüsselte Verbindungen. OrgDesk sendet dann nichts.</translation>
    </message>
    <message>
        <source>OrgDesk doesn’t trust the certificate of %1: it was issued by “%2”. %3</source>
        <translation>OrgDesk vertraut dem Zertifikat von %1 nicht: Es wurde von „%2“ ausgestellt. %3</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1 in %2 ms</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>kein Proxy</translation>
    </message>
    <message>
        <source>through the proxy %1</source>
        <translation>über den Proxy %1</translation>
    </message>
    <message>
        <source>no TLS: local tenant</source>
        <translation>kein TLS: lokaler Mandant</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Its sign-in description is expected there. Signing in doesn’t work until it is.</source>
        <translation>Dort wird die Beschreibung der Anmeldung erwartet. Bis sie da ist, funktioniert die Anmeldung nicht.</translation>
    </message>
    <message>
        <source>%1 answers with %2 at /.well-known/openid-configuration.</source>
        <translation>%1 antwortet mit %2 unter /.well-known/openid-configuration.</translation>
    </message>
    <message>
        <source>Answers take longer than two seconds. OrgDesk works, but slowly.</source>
        <translation>Antworten dauern länger als zwei Sekunden. OrgDesk funktioniert, aber langsam.</translation>
    </message>
    <message>
        <source>A proxy is in use. When something fails, it is the first place to look.</source>
        <translation>Ein Proxy ist in Gebrauch. Wenn etwas fehlschlägt, sehen Sie dort zuerst nach.</translation>
    </message>
    <message>
        <source>OrgDesk talks to this host only, and encrypted.</source>
        <translation>OrgDesk spricht nur mit diesem Host, und zwar verschlüsselt.</translation>
    </message>
    <message>
        <source>OrgDesk isn’t set up for a vendor yet</source>
        <translation>OrgDesk ist noch für keinen Hersteller eingerichtet</translation>
    </message>
    <message>
        <source>Enter domain and client ID under Vendor settings…, or install the package of your vendor.</source>
        <translation>Geben Sie Domain und Client-ID unter „Herstellereinstellungen…“ ein oder installieren Sie das Paket Ihres Herstellers.</translation>
    </message>
    <message>
        <source>1 setting of the policy is not used</source>
        <translation>1 Einstellung der Richtlinie wird nicht verwendet</translation>
    </message>
    <message numerus="yes">
        <source>%n settings of the policy are not used</source>
        <translation>
            <numerusform>%n Einstellung der Richtlinie wird nicht verwendet</numerusform>
            <numerusform>%n Einstellungen der Richtlinie werden nicht verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>Secret storage</source>
        <translation>Speicher für Secrets</translation>
    </message>
    <message>
        <source>Writing and reading back…</source>
        <translation>Schreiben und Zurücklesen…</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>(email left out)</source>
        <translation>(E-Mail ausgelassen)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not checked: %1</source>
        <translation>Nicht geprüft: %1</translation>
    </message>
    <message>
        <source>Your providers</source>
        <translation>Ihre Anbieter</translation>
    </message>
    <message>
        <source>No connection: this computer is offline</source>
        <translation>Keine Verbindung: dieser Computer ist offline</translation>
    </message>
    <message>
        <source>%1 isn’t found (DNS)</source>
        <translation>%1 wurde nicht gefunden (DNS)</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <translation>%1 lehnt die Verbindung ab</translation>
    </message>
    <message>
        <source>No trusted encrypted connection to %1</source>
        <translation>Keine vertrauenswürdige verschlüsselte Verbindung zu %1</translation>
    </message>
    <message>
        <source>%1 shows a certificate that isn’t trusted, issued by “%2”</source>
        <translation>%1 zeigt ein nicht vertrauenswürdiges Zertifikat, ausgestellt von „%2“</translation>
    </message>
    <message>
        <source>%1 doesn’t answer in time</source>
        <translation>%1 antwortet nicht rechtzeitig</translation>
    </message>
    <message>
        <source>A network device answered instead of %1; it may want a sign-in</source>
        <translation>Ein Netzwerkgerät hat anstelle von %1 geantwortet; vielleicht verlangt es eine Anmeldung</translation>
    </message>
    <message>
        <source>The connection to %1 broke</source>
        <translation>Die Verbindung zu %1 ist abgebrochen</translation>
    </message>
    <message>
        <source>%1 can’t be used: %2</source>
        <translation>%1 ist nicht nutzbar: %2</translation>
    </message>
    <message>
        <source>%1 asks OrgDesk to slow down</source>
        <translation>%1 bittet OrgDesk um weniger Anfragen</translation>
    </message>
    <message>
        <source>%1 answers with an error (%2)</source>
        <translation>%1 antwortet mit einem Fehler (%2)</translation>
    </message>
    <message>
        <source>OrgDesk didn’t understand the answer of %1</source>
        <translation>OrgDesk hat die Antwort von %1 nicht verstanden</translation>
    </message>
    <message>
        <source>know what is allowed</source>
        <translation>wissen, was erlaubt ist</translation>
    </message>
    <message>
        <source>choose a type for a new provider</source>
        <translation>einen Typ für einen neuen Anbieter wählen</translation>
    </message>
    <message>
        <source>manage the organization</source>
        <translation>die Organisation verwalten</translation>
    </message>
    <message>
        <source>see the organization’s details</source>
        <translation>Details der Organisation sehen</translation>
    </message>
    <message>
        <source>change the organization’s details</source>
        <translation>Details der Organisation ändern</translation>
    </message>
    <message>
        <source>manage providers</source>
        <translation>Anbieter verwalten</translation>
    </message>
    <message>
        <source>see providers</source>
        <translation>Anbieter sehen</translation>
    </message>
    <message>
        <source>add providers</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>change or enable providers</source>
        <translation>Anbieter ändern oder aktivieren</translation>
    </message>
    <message>
        <source>delete providers</source>
        <translation>Anbieter löschen</translation>
    </message>
    <message>
        <source>detach providers</source>
        <translation>Anbieter trennen</translation>
    </message>
    <message>
        <source>manage routing</source>
        <translation>die Weiterleitung verwalten</translation>
    </message>
    <message>
        <source>route a domain to a provider</source>
        <translation>eine Domain an einen Anbieter weiterleiten</translation>
    </message>
    <message>
        <source>stop routing a domain</source>
        <translation>die Weiterleitung einer Domain beenden</translation>
    </message>
    <message>
        <source>manage domains</source>
        <translation>Domains verwalten</translation>
    </message>
    <message>
        <source>see domains</source>
        <translation>Domains sehen</translation>
    </message>
    <message>
        <source>add domains</source>
        <translation>Domains hinzufügen</translation>
    </message>
    <message>
        <source>verify domains</source>
        <translation>Domains verifizieren</translation>
    </message>
    <message>
        <source>remove domains</source>
        <translation>Domains entfernen</translation>
    </message>
    <message>
        <source>manage provisioning</source>
        <translation>die Bereitstellung verwalten</translation>
    </message>
    <message>
        <source>see provisioning</source>
        <translation>die Bereitstellung sehen</translation>
    </message>
    <message>
        <source>turn on provisioning</source>
        <translation>die Bereitstellung einschalten</translation>
    </message>
    <message>
        <source>update provisioning attributes</source>
        <translation>Bereitstellungsattribute aktualisieren</translation>
    </message>
    <message>
        <source>turn off provisioning</source>
        <translation>die Bereitstellung ausschalten</translation>
    </message>
    <message>
        <source>manage provisioning tokens</source>
        <translation>Bereitstellungstoken verwalten</translation>
    </message>
    <message>
        <source>see provisioning tokens</source>
        <translation>Bereitstellungstoken sehen</translation>
    </message>
    <message>
        <source>create provisioning tokens</source>
        <translation>Bereitstellungstoken erstellen</translation>
    </message>
    <message>
        <source>revoke provisioning tokens</source>
        <translation>Bereitstellungstoken widerrufen</translation>
    </message>
    <message>
        <source>manage members</source>
        <translation>Mitglieder verwalten</translation>
    </message>
    <message>
        <source>see members</source>
        <translation>Mitglieder sehen</translation>
    </message>
    <message>
        <source>remove members</source>
        <translation>Mitglieder entfernen</translation>
    </message>
    <message>
        <source>manage roles</source>
        <translation>Rollen verwalten</translation>
    </message>
    <message>
        <source>see roles</source>
        <translation>Rollen sehen</translation>
    </message>
    <message>
        <source>assign roles</source>
        <translation>Rollen zuweisen</translation>
    </message>
    <message>
        <source>take away roles</source>
        <translation>Rollen entziehen</translation>
    </message>
    <message>
        <source>manage invitations</source>
        <translation>Einladungen verwalten</translation>
    </message>
    <message>
        <source>see invitations</source>
        <translation>Einladungen sehen</translation>
    </message>
    <message>
        <source>send invitations</source>
        <translation>Einladungen senden</translation>
    </message>
    <message>
        <source>revoke invitations</source>
        <translation>Einladungen widerrufen</translation>
    </message>
    <message>
        <source>invite into user stores</source>
        <translation>in Benutzerspeicher einladen</translation>
    </message>
    <message>
        <source>choose a user store for an invitation</source>
        <translation>einen Benutzerspeicher für eine Einladung wählen</translation>
    </message>
    <message>
        <source> or </source>
        <comment>send or revoke</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Without it you can’t %1.</source>
        <translation>Ohne diese Berechtigung können Sie Folgendes nicht: %1.</translation>
    </message>
    <message>
        <source>Without them you can’t %1.</source>
        <translation>Ohne diese Berechtigungen können Sie Folgendes nicht: %1.</translation>
    </message>
    <message>
        <source>Without it you can %1, but not %2.</source>
        <translation>Ohne diese Berechtigung können Sie %1, aber nicht %2.</translation>
    </message>
    <message>
        <source>Without them you can %1, but not %2.</source>
        <translation>Ohne diese Berechtigungen können Sie %1, aber nicht %2.</translation>
    </message>
    <message>
        <source>OrgDesk hides nothing: those buttons are shown with the reason.</source>
        <translation>OrgDesk blendet nichts aus: Die betroffenen Schaltflächen werden mit dem Grund angezeigt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 has granted everything OrgDesk asks for.</source>
        <translation>%1 hat alles gewährt, was OrgDesk benötigt.</translation>
    </message>
    <message>
        <source>%1. Missing: 1 needed to %2</source>
        <translation>%1. Es fehlt 1, nötig für: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. Missing: %n needed to %2</source>
        <translation>
            <numerusform>%1. Es fehlt %n, nötig für: %2</numerusform>
            <numerusform>%1. Es fehlen %n, nötig für: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Please add %1 to OrgDesk’s client grant for organization %2.</source>
        <translation>Bitte fügen Sie %1 zum Client Grant von OrgDesk für die Organisation %2 hinzu.</translation>
    </message>
    <message>
        <source>Please give the application %1 a client grant for the My Organization API of %2, with user access, that includes the organization %3.</source>
        <translation>Bitte geben Sie der Anwendung %1 einen Client Grant mit Benutzerzugriff für die My Organization API von %2, der die Organisation %3 einschließt.</translation>
    </message>
    <message>
        <source>No permission came with your sign-in</source>
        <translation>Ihre Anmeldung enthielt keine Berechtigung</translation>
    </message>
    <message>
        <source>You’re signed in, but OrgDesk may not do anything.</source>
        <translation>Sie sind angemeldet, aber OrgDesk darf nichts tun.</translation>
    </message>
    <message>
        <source>Allowed for %1</source>
        <translation>Erlaubt für %1</translation>
    </message>
    <message>
        <source>%1 lets this program act for people of your organization.</source>
        <translation>%1 lässt dieses Programm für Personen Ihrer Organisation handeln.</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>Nicht konfiguriert</translation>
    </message>
    <message>
        <source>Without it no provider can be added or deleted.</source>
        <translation>Ohne sie kann kein Anbieter hinzugefügt oder gelöscht werden.</translation>
    </message>
    <message>
        <source>Please set my_organization_configuration of the application %1: a connection profile, a user attribute profile, the allowed types and the rule for deleting providers.</source>
        <translation>Bitte legen Sie my_organization_configuration der Anwendung %1 fest: ein Verbindungsprofil, ein Benutzerattributprofil, die erlaubten Typen und die Regel für das Löschen von Anbietern.</translation>
    </message>
    <message>
        <source>Not readable: the permission is missing</source>
        <translation>Nicht lesbar: die Berechtigung fehlt</translation>
    </message>
    <message>
        <source>New providers can’t be offered, and deleting shows the strict text.</source>
        <translation>Neue Anbieter können nicht angeboten werden, und beim Löschen erscheint der strengere Text.</translation>
    </message>
    <message>
        <source>Deleting a provider also deletes its users. Make sure that’s intended</source>
        <translation>Das Löschen eines Anbieters löscht auch dessen Benutzer. Stellen Sie sicher, dass das beabsichtigt ist</translation>
    </message>
    <message>
        <source>Everybody who signed in through it loses the account at %1.</source>
        <translation>Alle, die sich darüber angemeldet haben, verlieren ihr Konto bei %1.</translation>
    </message>
    <message>
        <source>Please check whether deleting a provider is meant to delete its users (connection_deletion_behavior is allow).</source>
        <translation>Bitte prüfen Sie, ob das Löschen eines Anbieters auch dessen Benutzer löschen soll (connection_deletion_behavior ist allow).</translation>
    </message>
    <message>
        <source>No rule for deleting providers is set</source>
        <translation>Es ist keine Regel für das Löschen von Anbietern festgelegt</translation>
    </message>
    <message>
        <source>Until there is one, providers can’t be deleted here.</source>
        <translation>Bis es eine gibt, können hier keine Anbieter gelöscht werden.</translation>
    </message>
    <message>
        <source>Please set connection_deletion_behavior of the application %1.</source>
        <translation>Bitte legen Sie connection_deletion_behavior der Anwendung %1 fest.</translation>
    </message>
    <message>
        <source>The rule for deleting providers isn’t known to this version</source>
        <translation>Die Regel für das Löschen von Anbietern ist dieser Version nicht bekannt</translation>
    </message>
    <message>
        <source>OrgDesk warns as if deleting a provider deleted its users. A newer version may know the rule.</source>
        <translation>OrgDesk warnt so, als würden mit einem Anbieter auch dessen Benutzer gelöscht. Eine neuere Version kennt die Regel vielleicht.</translation>
    </message>
    <message>
        <source>Readable. A provider can be deleted while nobody uses it</source>
        <translation>Lesbar. Ein Anbieter kann gelöscht werden, solange ihn niemand verwendet</translation>
    </message>
    <message>
        <source>It says which types are allowed and what a delete does.</source>
        <translation>Sie legt fest, welche Typen erlaubt sind und was beim Löschen geschieht.</translation>
    </message>
    <message>
        <source>New providers can be of these types. Others need %1.</source>
        <translation>Neue Anbieter können von diesen Typen sein. Für andere wenden Sie sich an %1.</translation>
    </message>
    <message>
        <source>None: no provider can be added</source>
        <translation>Keine: es kann kein Anbieter hinzugefügt werden</translation>
    </message>
    <message>
        <source>Existing providers go on as they are.</source>
        <translation>Vorhandene Anbieter bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Please allow the types of identity providers that our organization uses (allowed_strategies of the application %1).</source>
        <translation>Bitte erlauben Sie die Typen von Identitätsanbietern, die unsere Organisation verwendet (allowed_strategies der Anwendung %1).</translation>
    </message>
    <message>
        <source>OrgDesk paces itself, so that %1 never has to refuse. Large lists load more slowly then.</source>
        <translation>OrgDesk teilt seine Anfragen ein, damit %1 nie ablehnen muss. Große Listen laden dann langsamer.</translation>
    </message>
    <message>
        <source>Limited right now</source>
        <translation>Derzeit begrenzt</translation>
    </message>
    <message>
        <source>%1 tells no limit</source>
        <translation>%1 nennt kein Limit</translation>
    </message>
    <message>
        <source>%1 of %2 requests used</source>
        <translation>%1 von %2 Anfragen verbraucht</translation>
    </message>
    <message>
        <source>OrgDesk was slowed down: %1 (%2).</source>
        <translation>OrgDesk wurde gebremst: %1 (%2).</translation>
    </message>
    <message>
        <source>Limited right now: %1</source>
        <translation>Derzeit begrenzt: %1</translation>
    </message>
    <message>
        <source>%1. OrgDesk slows down</source>
        <translation>%1. OrgDesk wird langsamer</translation>
    </message>
    <message>
        <source>Changes that affect everybody’s sign-in are asked for with a second factor.</source>
        <translation>Für Änderungen, die die Anmeldung aller betreffen, wird ein zweiter Faktor verlangt.</translation>
    </message>
    <message>
        <source>Second factor asked for and accepted at %1</source>
        <translation>Zweiter Faktor verlangt und akzeptiert: %1</translation>
    </message>
    <message>
        <source>Your sign-in didn’t ask for a second factor</source>
        <translation>Bei Ihrer Anmeldung wurde kein zweiter Faktor verlangt</translation>
    </message>
    <message>
        <source>Please ask for a second factor when OrgDesk (application %1) sends acr_values: a tenant policy or Action has to.</source>
        <translation>Bitte verlangen Sie einen zweiten Faktor, wenn OrgDesk (Anwendung %1) acr_values sendet: Das muss eine Mandantenrichtlinie oder eine Action tun.</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Noch nicht versucht</translation>
    </message>
    <message>
        <source>My Organization API</source>
        <translation>My Organization API</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird abgefragt…</translation>
    </message>
    <message>
        <source>OrgDesk’s access</source>
        <translation>Zugriff von OrgDesk</translation>
    </message>
    <message>
        <source>Permissions granted</source>
        <translation>Gewährte Berechtigungen</translation>
    </message>
    <message>
        <source>Comparing %1 permissions…</source>
        <translation>%1 Berechtigungen werden verglichen…</translation>
    </message>
    <message>
        <source>Organization configuration</source>
        <translation>Organisationskonfiguration</translation>
    </message>
    <message>
        <source>Allowed provider types</source>
        <translation>Erlaubte Anbietertypen</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Anfragelimit</translation>
    </message>
    <message>
        <source>Confirming it’s you</source>
        <translation>Bestätigung der Identität</translation>
    </message>
    <message>
        <source>Desktop keyring</source>
        <translation>Desktop-Schlüsselbund</translation>
    </message>
    <message>
        <source>%1 refuses the sign-in request (%2)</source>
        <translation>%1 lehnt die Anmeldeanfrage ab (%2)</translation>
    </message>
    <message>
        <source>The client ID is not the one of an application there, or the way back to OrgDesk is not among its allowed callback URLs.</source>
        <translation>Die Client-ID gehört dort zu keiner Anwendung, oder der Rückweg zu OrgDesk fehlt unter ihren erlaubten Callback-URLs.</translation>
    </message>
    <message>
        <source>Please check the application with the client ID %1 on %2. Its type is Native, and its allowed callback URLs have to include: %3</source>
        <translation>Bitte prüfen Sie die Anwendung mit der Client-ID %1 auf %2. Ihr Typ ist Native, und ihre erlaubten Callback-URLs müssen enthalten: %3</translation>
    </message>
    <message>
        <source>The application and its way back are known</source>
        <translation>Die Anwendung und ihr Rückweg sind bekannt</translation>
    </message>
    <message>
        <source>Asked without signing in.</source>
        <translation>Ohne Anmeldung erfragt.</translation>
    </message>
    <message>
        <source>The API %1 is not there</source>
        <translation>Die API %1 gibt es nicht</translation>
    </message>
    <message>
        <source>Without it nobody can sign in to OrgDesk.</source>
        <translation>Ohne sie kann sich niemand bei OrgDesk anmelden.</translation>
    </message>
    <message>
        <source>The application may not ask for the API</source>
        <translation>Die Anwendung darf die API nicht anfragen</translation>
    </message>
    <message>
        <source>Please give the application %1 a client grant for %2 with user access.</source>
        <translation>Bitte geben Sie der Anwendung %1 einen Client Grant mit Benutzerzugriff für %2.</translation>
    </message>
    <message>
        <source>Not told: %1 answers with %2</source>
        <translation>Nicht gesagt: %1 antwortet mit %2</translation>
    </message>
    <message>
        <source>Sign-in set-up</source>
        <translation>Einrichtung der Anmeldung</translation>
    </message>
</context>
<context>
    <name>HealthProviders</name>
    <message>
        <source>1 provider</source>
        <translation>1 Anbieter</translation>
    </message>
    <message numerus="yes">
        <source>%n providers</source>
        <translation>
            <numerusform>%n Anbieter</numerusform>
            <numerusform>%n Anbieter</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown: not everything could be read</source>
        <translation>Unbekannt: nicht alles war lesbar</translation>
    </message>
    <message>
        <source>A problem with domains, provisioning or tokens would not show here. Open the provider to see what could be read, or check again.</source>
        <translation>Ein Problem mit Domains, Bereitstellung oder Token würde hier nicht angezeigt. Öffnen Sie den Anbieter, um zu sehen, was lesbar war, oder prüfen Sie erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>See Single sign-on</source>
        <translation>Siehe Single Sign-On</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Alle Anbieter</translation>
    </message>
    <message>
        <source>Nothing needs your attention</source>
        <translation>Kein Handlungsbedarf</translation>
    </message>
</context>
<context>
    <name>HealthRowView</name>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
</context>
<context>
    <name>MemberWords</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Abgelaufen: %1</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Endet heute</translation>
    </message>
    <message>
        <source>Ends tomorrow</source>
        <translation>Endet morgen</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>Noch %1 Tage</translation>
    </message>
</context>
<context>
    <name>MembersArea</name>
    <message>
        <source>%1 doesn’t offer %2 here</source>
        <translation>Hier bei %1 nicht verfügbar: %2</translation>
    </message>
    <message>
        <source>This part of the My Organization API is new, and %1 has not switched it on. Everything else works.</source>
        <translation>Dieser Teil der My Organization API ist neu, und %1 hat ihn nicht eingeschaltet. Alles andere funktioniert.</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>MetadataPickText</name>
    <message>
        <source>None of the types that are accepted here can use it.</source>
        <translation>Keiner der hier akzeptierten Typen kann das verwenden.</translation>
    </message>
</context>
<context>
    <name>ProviderValues</name>
    <message>
        <source>Connection ID</source>
        <translation>Verbindungs-ID</translation>
    </message>
    <message>
        <source>%1 (provisional): %2</source>
        <translation>%1 (vorläufig): %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>Signing in… Changes wait until that is done.</source>
        <translation>Anmeldung läuft… Änderungen warten, bis sie abgeschlossen ist.</translation>
    </message>
    <message>
        <source>You’re offline. Changes wait until you are back.</source>
        <translation>Sie sind offline. Änderungen warten, bis Sie wieder online sind.</translation>
    </message>
    <message>
        <source>%1 has not granted OrgDesk the permission %2.</source>
        <translation>%1 hat OrgDesk die Berechtigung %2 nicht gewährt.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 is no longer routed.</source>
        <translation>%1 wird nicht mehr weitergeleitet.</translation>
    </message>
    <message>
        <source>%1 are no longer routed.</source>
        <translation>%1 werden nicht mehr weitergeleitet.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Health check</source>
        <translation>Zustandsprüfung</translation>
    </message>
</context>
<context>
    <name>ReminderText</name>
    <message>
        <source>Client secret may have ended</source>
        <translation>Client-Secret vielleicht abgelaufen</translation>
    </message>
    <message>
        <source>You noted %1 as its last day.</source>
        <translation>Sie haben %1 als letzten Tag notiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>Noch %n Tag</numerusform>
            <numerusform>Noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Client secret: 1 day left</source>
        <translation>Client-Secret: noch 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>Client secret: %n days left</source>
        <translation>
            <numerusform>Client-Secret: noch %n Tag</numerusform>
            <numerusform>Client-Secret: noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new one at your provider and enter it on the Sign-on tab.</source>
        <translation>Erstellen Sie bei Ihrem Anbieter ein neues und geben Sie es auf der Registerkarte „Anmeldung“ ein.</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>Managed by %1</source>
        <translation>Verwaltet von %1</translation>
    </message>
    <message>
        <source>You can see this provider but not change it.</source>
        <translation>Sie können diesen Anbieter sehen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>%1 lets you change its button, membership and whether it is enabled.</source>
        <translation>Bei %1 können Sie seine Schaltfläche, die Mitgliedschaft und die Aktivierung ändern.</translation>
    </message>
    <message>
        <source>Certificate expired %1</source>
        <translation>Zertifikat abgelaufen: %1</translation>
    </message>
    <message>
        <source>Sign-in fails until you replace it with your provider’s new one.</source>
        <translation>Die Anmeldung schlägt fehl, bis Sie es durch das neue Zertifikat Ihres Anbieters ersetzen.</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>Noch %1 Tage</translation>
    </message>
    <message>
        <source>Certificate: 1 day left</source>
        <translation>Zertifikat: noch 1 Tag</translation>
    </message>
    <message>
        <source>Certificate: %1 days left</source>
        <translation>Zertifikat: noch %1 Tage</translation>
    </message>
    <message>
        <source>Get the new certificate from your provider and replace it before this one ends.</source>
        <translation>Besorgen Sie das neue Zertifikat von Ihrem Anbieter und ersetzen Sie dieses, bevor es abläuft.</translation>
    </message>
    <message>
        <source>Domain not verified</source>
        <translation>Domain nicht verifiziert</translation>
    </message>
    <message>
        <source>%1 isn’t verified yet, so people with that address aren’t sent here.</source>
        <translation>%1 ist noch nicht verifiziert, daher werden Personen mit dieser Adresse nicht hierher geleitet.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>%1 changed the attributes it expects: %2 to add, %3 to remove.</source>
        <translation>%1 hat die erwarteten Attribute geändert: %2 hinzuzufügen, %3 zu entfernen.</translation>
    </message>
    <message>
        <source>Required attribute missing</source>
        <translation>Erforderliches Attribut fehlt</translation>
    </message>
    <message>
        <source>Attributes out of date</source>
        <translation>Attribute veraltet</translation>
    </message>
    <message>
        <source>No domain: button only</source>
        <translation>Keine Domain: nur Schaltfläche</translation>
    </message>
    <message>
        <source>Nobody can reach it</source>
        <translation>Für niemanden erreichbar</translation>
    </message>
    <message>
        <source>It is enabled, but it has no login button and no domain, so nobody can reach it.</source>
        <translation>Der Anbieter ist aktiviert, hat aber weder Anmeldeschaltfläche noch Domain und ist daher für niemanden erreichbar.</translation>
    </message>
    <message>
        <source>Certificate unreadable</source>
        <translation>Zertifikat nicht lesbar</translation>
    </message>
    <message>
        <source>Nobody can sign in until it is replaced.</source>
        <translation>Bis es ersetzt ist, kann sich niemand anmelden.</translation>
    </message>
    <message>
        <source>Certificate not known</source>
        <translation>Zertifikat unbekannt</translation>
    </message>
    <message>
        <source>It is the one in your provider’s metadata. Your provider has to publish a new one there.</source>
        <translation>Es ist das Zertifikat in den Metadaten Ihres Anbieters. Ihr Anbieter muss dort ein neues veröffentlichen.</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Nicht in Gebrauch</translation>
    </message>
    <message>
        <source>It is disabled. Nobody can sign in through it.</source>
        <translation>Der Anbieter ist deaktiviert. Niemand kann sich darüber anmelden.</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Kein Handlungsbedarf.</translation>
    </message>
</context>
<context>
    <name>SaveFileText</name>
    <message>
        <source>Couldn’t write %1</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Anderen Ort wählen…</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>The name on the login button.</source>
        <translation>Der Name auf der Anmeldeschaltfläche.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Shown to people on the login page and in invitation emails.</source>
        <translation>Wird Personen auf der Anmeldeseite und in Einladungs-E-Mails angezeigt.</translation>
    </message>
    <message>
        <source>Logo address</source>
        <translation>Logo-Adresse</translation>
    </message>
    <message>
        <source>Primary color</source>
        <translation>Primärfarbe</translation>
    </message>
    <message>
        <source>Page background</source>
        <translation>Seitenhintergrund</translation>
    </message>
    <message>
        <source>Enter a color like #2A5BD0.</source>
        <translation>Geben Sie eine Farbe wie #2A5BD0 ein.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Part of sign-in links. Changing it breaks links people have saved.</source>
        <translation>Teil der Anmeldelinks. Eine Änderung macht gespeicherte Links ungültig.</translation>
    </message>
    <message>
        <source>Fill in this field.</source>
        <translation>Füllen Sie dieses Feld aus.</translation>
    </message>
    <message>
        <source>Enter a display name.</source>
        <translation>Geben Sie einen Anzeigenamen ein.</translation>
    </message>
    <message>
        <source>Use at most 128 characters.</source>
        <translation>Verwenden Sie höchstens 128 Zeichen.</translation>
    </message>
    <message>
        <source>Use at most 255 characters.</source>
        <translation>Verwenden Sie höchstens 255 Zeichen.</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits, hyphens and underscores.</source>
        <translation>Verwenden Sie Kleinbuchstaben, Ziffern, Bindestriche und Unterstriche.</translation>
    </message>
    <message>
        <source>Use at most 50 lower-case letters, digits, hyphens and underscores.</source>
        <translation>Verwenden Sie höchstens 50 Kleinbuchstaben, Ziffern, Bindestriche und Unterstriche.</translation>
    </message>
    <message>
        <source>Must start with https://.</source>
        <translation>Muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Enter a domain like company.com.</source>
        <translation>Geben Sie eine Domain wie company.com ein.</translation>
    </message>
    <message>
        <source>Enter only the domain, like company.okta.com.</source>
        <translation>Geben Sie nur die Domain ein, zum Beispiel company.okta.com.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Geben Sie die Client-ID ein.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Geben Sie das Client-Secret ein.</translation>
    </message>
    <message>
        <source>This file contains a private key. Export only the certificate.</source>
        <translation>Diese Datei enthält einen privaten Schlüssel. Exportieren Sie nur das Zertifikat.</translation>
    </message>
    <message>
        <source>Choose a certificate file (.pem, .cer, .crt).</source>
        <translation>Wählen Sie eine Zertifikatdatei (.pem, .cer, .crt).</translation>
    </message>
    <message>
        <source>Choose a metadata file (.xml).</source>
        <translation>Wählen Sie eine Metadatendatei (.xml).</translation>
    </message>
    <message>
        <source>Use a file of at most 1 MB.</source>
        <translation>Verwenden Sie eine Datei von höchstens 1 MB.</translation>
    </message>
    <message>
        <source>This file is not XML metadata.</source>
        <translation>Diese Datei enthält keine XML-Metadaten.</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Federation metadata</source>
        <translation>Verbundmetadaten</translation>
    </message>
    <message>
        <source>Metadata address</source>
        <translation>Metadatenadresse</translation>
    </message>
    <message>
        <source>Metadata file</source>
        <translation>Metadatendatei</translation>
    </message>
    <message>
        <source>Metadata (.xml), up to 1 MB. The file is sent to {vendor}.</source>
        <translation>Metadaten (.xml), bis 1 MB. Die Datei wird an {vendor} gesendet.</translation>
    </message>
    <message>
        <source>Passive endpoint</source>
        <translation>Passiver Endpunkt</translation>
    </message>
    <message>
        <source>Relying party identifier</source>
        <translation>Relying-Party-Kennung</translation>
    </message>
    <message>
        <source>AD FS Management › **Relying Party Trusts** › **Add Relying Party Trust** › **Claims aware**.</source>
        <translation>AD FS Management › **Relying Party Trusts** › **Add Relying Party Trust** › **Claims aware**.</translation>
    </message>
    <message>
        <source>**Enter data about the relying party manually**.</source>
        <translation>**Enter data about the relying party manually**.</translation>
    </message>
    <message>
        <source>Check **Enable support for the WS-Federation Passive protocol** and paste</source>
        <translation>**Enable support for the WS-Federation Passive protocol** ankreuzen und einfügen</translation>
    </message>
    <message>
        <source>Add the identifier</source>
        <translation>Die Kennung hinzufügen</translation>
    </message>
    <message>
        <source>Add a rule **Send LDAP Attributes as Claims**: E-Mail-Addresses → E-Mail Address, Display-Name → Name, Given-Name → Given Name, Surname → Surname, User-Principal-Name → Name ID.</source>
        <translation>Eine Regel **Send LDAP Attributes as Claims** hinzufügen: E-Mail-Addresses → E-Mail Address, Display-Name → Name, Given-Name → Given Name, Surname → Surname, User-Principal-Name → Name ID.</translation>
    </message>
    <message>
        <source>Take the metadata from `https://YOUR-SERVER/FederationMetadata/2007-06/FederationMetadata.xml`.</source>
        <translation>Die Metadaten von `https://YOUR-SERVER/FederationMetadata/2007-06/FederationMetadata.xml` verwenden.</translation>
    </message>
    <message>
        <source>ADFS</source>
        <translation>ADFS</translation>
    </message>
    <message>
        <source>WS-Federation</source>
        <translation>WS-Federation</translation>
    </message>
    <message>
        <source>about 20 min</source>
        <translation>etwa 20 min</translation>
    </message>
    <message>
        <source>In AD FS Management</source>
        <translation>In AD FS Management</translation>
    </message>
    <message>
        <source>Active Directory Federation Services</source>
        <translation>Active Directory Federation Services</translation>
    </message>
    <message>
        <source>Sent once, stored only at {vendor}. OrgDesk can’t show it again.</source>
        <translation>Wird einmal gesendet und nur bei {vendor} gespeichert. OrgDesk kann es nicht wieder anzeigen.</translation>
    </message>
    <message>
        <source>Icon address</source>
        <translation>Symboladresse</translation>
    </message>
    <message>
        <source>Signing certificate</source>
        <translation>Signaturzertifikat</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>RSA-SHA256</source>
        <translation>RSA-SHA256</translation>
    </message>
    <message>
        <source>RSA-SHA1</source>
        <translation>RSA-SHA1</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation>SHA-1</translation>
    </message>
    <message>
        <source>Sign requests</source>
        <translation>Anfragen signieren</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Sign-in started at the provider</source>
        <translation>Vom Anbieter gestartete Anmeldung</translation>
    </message>
    <message>
        <source>Off is safer. People start from {vendor} instead.</source>
        <translation>„Aus“ ist sicherer. Die Anmeldung beginnt dann bei {vendor}.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Callback-Adresse</translation>
    </message>
    <message>
        <source>Connection ID</source>
        <translation>Verbindungs-ID</translation>
    </message>
    <message>
        <source>Single sign-on URL (ACS)</source>
        <translation>Single-Sign-On-URL (ACS)</translation>
    </message>
    <message>
        <source>Audience (Entity ID)</source>
        <translation>Audience (Entity-ID)</translation>
    </message>
    <message>
        <source>Workspace domain</source>
        <translation>Workspace-Domain</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>JavaScript origin</source>
        <translation>JavaScript-Ursprung</translation>
    </message>
    <message>
        <source>In the Cloud console, pick or create a project.</source>
        <translation>In der Cloud Console ein Projekt wählen oder erstellen.</translation>
    </message>
    <message>
        <source>**OAuth consent screen**: user type **Internal**.</source>
        <translation>**OAuth consent screen**: Benutzertyp **Internal**.</translation>
    </message>
    <message>
        <source>**Credentials** › **Create credentials** › **OAuth client ID** › **Web application**.</source>
        <translation>**Credentials** › **Create credentials** › **OAuth client ID** › **Web application**.</translation>
    </message>
    <message>
        <source>Paste under **Authorized JavaScript origins**</source>
        <translation>Einfügen unter **Authorized JavaScript origins**</translation>
    </message>
    <message>
        <source>Paste under **Authorized redirect URIs**</source>
        <translation>Einfügen unter **Authorized redirect URIs**</translation>
    </message>
    <message>
        <source>Copy **Client ID** and **Client secret**.</source>
        <translation>**Client ID** und **Client secret** kopieren.</translation>
    </message>
    <message>
        <source>Your Workspace domain is the primary domain in the Admin console.</source>
        <translation>Ihre Workspace-Domain ist die primäre Domain in der Admin-Konsole.</translation>
    </message>
    <message>
        <source>Google Workspace</source>
        <translation>Google Workspace</translation>
    </message>
    <message>
        <source>OAuth 2.0</source>
        <translation>OAuth 2.0</translation>
    </message>
    <message>
        <source>about 10 min</source>
        <translation>etwa 10 min</translation>
    </message>
    <message>
        <source>In the Google Cloud console</source>
        <translation>In der Google Cloud Console</translation>
    </message>
    <message>
        <source>Google Workspace accounts</source>
        <translation>Google-Workspace-Konten</translation>
    </message>
    <message>
        <source>Back channel (recommended)</source>
        <translation>Back-Channel (empfohlen)</translation>
    </message>
    <message>
        <source>Front channel</source>
        <translation>Front-Channel</translation>
    </message>
    <message>
        <source>Discovery address</source>
        <translation>Discovery-Adresse</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Register a web client.</source>
        <translation>Einen Web-Client registrieren.</translation>
    </message>
    <message>
        <source>Paste as redirect address</source>
        <translation>Als Umleitungsadresse einfügen</translation>
    </message>
    <message>
        <source>Choose the grant type authorization code.</source>
        <translation>Als Grant-Typ „Authorization Code“ wählen.</translation>
    </message>
    <message>
        <source>Allow the scopes openid, profile and email.</source>
        <translation>Die Scopes openid, profile und email erlauben.</translation>
    </message>
    <message>
        <source>Copy client ID and secret.</source>
        <translation>Client-ID und Secret kopieren.</translation>
    </message>
    <message>
        <source>The discovery address ends in `/.well-known/openid-configuration`.</source>
        <translation>Die Discovery-Adresse endet auf `/.well-known/openid-configuration`.</translation>
    </message>
    <message>
        <source>Custom OIDC</source>
        <translation>Eigenes OIDC</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>In your provider’s admin console</source>
        <translation>In der Admin-Konsole Ihres Anbieters</translation>
    </message>
    <message>
        <source>Any other OpenID provider</source>
        <translation>Jeder andere OpenID-Anbieter</translation>
    </message>
    <message>
        <source>Okta domain</source>
        <translation>Okta-Domain</translation>
    </message>
    <message>
        <source>Sign-out address</source>
        <translation>Abmeldeadresse</translation>
    </message>
    <message>
        <source>Applications › **Create App Integration**. Choose **OIDC**, then **Web Application**.</source>
        <translation>Applications › **Create App Integration**. **OIDC**, dann **Web Application** wählen.</translation>
    </message>
    <message>
        <source>Name it, for example {vendor}.</source>
        <translation>Einen Namen vergeben, zum Beispiel {vendor}.</translation>
    </message>
    <message>
        <source>Paste under **Sign-in redirect URIs**</source>
        <translation>Einfügen unter **Sign-in redirect URIs**</translation>
    </message>
    <message>
        <source>Paste under **Sign-out redirect URIs**</source>
        <translation>Einfügen unter **Sign-out redirect URIs**</translation>
    </message>
    <message>
        <source>Under **Assignments**, choose who may sign in, then Save.</source>
        <translation>Unter **Assignments** wählen, wer sich anmelden darf, dann Save.</translation>
    </message>
    <message>
        <source>From the General tab, copy **Client ID** and **Client secret** into the form on the left.</source>
        <translation>Von der Registerkarte General **Client ID** und **Client secret** in das Formular links kopieren.</translation>
    </message>
    <message>
        <source>From the General tab, copy **Client ID** and **Client secret** for your colleague.</source>
        <translation>Von der Registerkarte General **Client ID** und **Client secret** zum Zurücksenden kopieren.</translation>
    </message>
    <message>
        <source>Your **Okta domain** is in the menu at the top right, below your name.</source>
        <translation>Ihre **Okta domain** steht im Menü oben rechts unter Ihrem Namen.</translation>
    </message>
    <message>
        <source>Okta</source>
        <translation>Okta</translation>
    </message>
    <message>
        <source>In the Okta admin console</source>
        <translation>In der Okta-Admin-Konsole</translation>
    </message>
    <message>
        <source>Sign in with Okta Workforce</source>
        <translation>Anmelden mit Okta Workforce</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>Basisadresse</translation>
    </message>
    <message>
        <source>**SP Connections** › **Create New** › Browser SSO, SAML 2.0.</source>
        <translation>**SP Connections** › **Create New** › Browser SSO, SAML 2.0.</translation>
    </message>
    <message>
        <source>Paste under **Partner’s Entity ID**</source>
        <translation>Einfügen unter **Partner’s Entity ID**</translation>
    </message>
    <message>
        <source>Profiles: **SP-initiated SSO**.</source>
        <translation>Profile: **SP-initiated SSO**.</translation>
    </message>
    <message>
        <source>Paste under **Assertion Consumer Service URL**, POST</source>
        <translation>Einfügen unter **Assertion Consumer Service URL**, POST</translation>
    </message>
    <message>
        <source>Attribute contract: SAML_SUBJECT and email.</source>
        <translation>Attribute Contract: SAML_SUBJECT und email.</translation>
    </message>
    <message>
        <source>Under **Credentials**, export the signing certificate and drop it on the left.</source>
        <translation>Unter **Credentials** das Signaturzertifikat exportieren und links ablegen.</translation>
    </message>
    <message>
        <source>Under **Credentials**, export the signing certificate and send it back.</source>
        <translation>Unter **Credentials** das Signaturzertifikat exportieren und zurücksenden.</translation>
    </message>
    <message>
        <source>Activate the connection.</source>
        <translation>Die Verbindung aktivieren.</translation>
    </message>
    <message>
        <source>PingFederate</source>
        <translation>PingFederate</translation>
    </message>
    <message>
        <source>SAML 2.0</source>
        <translation>SAML 2.0</translation>
    </message>
    <message>
        <source>In the PingFederate console</source>
        <translation>In der PingFederate-Konsole</translation>
    </message>
    <message>
        <source>PingFederate server</source>
        <translation>PingFederate-Server</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>HTTP-Redirect</source>
        <translation>HTTP-Redirect</translation>
    </message>
    <message>
        <source>HTTP-POST</source>
        <translation>HTTP-POST</translation>
    </message>
    <message>
        <source>Provider metadata</source>
        <translation>Metadaten des Anbieters</translation>
    </message>
    <message>
        <source>Metadata (.xml) or a certificate (.pem, .cer, .crt), up to 1 MB. The file stays on this computer.</source>
        <translation>Metadaten (.xml) oder ein Zertifikat (.pem, .cer, .crt), bis 1 MB. Die Datei bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Anmeldeadresse</translation>
    </message>
    <message>
        <source>Request binding</source>
        <translation>Binding der Anfrage</translation>
    </message>
    <message>
        <source>Create a new SAML 2.0 application.</source>
        <translation>Eine neue SAML-2.0-Anwendung erstellen.</translation>
    </message>
    <message>
        <source>Paste these two values</source>
        <translation>Diese beiden Werte einfügen</translation>
    </message>
    <message>
        <source>Name ID format: **persistent**. Send the email address as `email`.</source>
        <translation>Name-ID-Format: **persistent**. Die E-Mail-Adresse als `email` senden.</translation>
    </message>
    <message>
        <source>Upload our signing certificate if requests must be signed.</source>
        <translation>Unser Signaturzertifikat hochladen, falls Anfragen signiert sein müssen.</translation>
    </message>
    <message>
        <source>Assign the people who may sign in.</source>
        <translation>Die Personen zuweisen, die sich anmelden dürfen.</translation>
    </message>
    <message>
        <source>Download the metadata file and drop it on the left.</source>
        <translation>Die Metadatendatei herunterladen und links ablegen.</translation>
    </message>
    <message>
        <source>Download the metadata file and send it back.</source>
        <translation>Die Metadatendatei herunterladen und zurücksenden.</translation>
    </message>
    <message>
        <source>Custom SAML</source>
        <translation>Eigenes SAML</translation>
    </message>
    <message>
        <source>about 15 min</source>
        <translation>etwa 15 min</translation>
    </message>
    <message>
        <source>Any other SAML 2.0 provider</source>
        <translation>Jeder andere SAML-2.0-Anbieter</translation>
    </message>
    <message>
        <source>Applications › **Browse App Catalog**. Add **SCIM 2.0 Test App (OAuth Bearer Token)**: Okta doesn’t provision through the app that people sign in with.</source>
        <translation>Applications › **Browse App Catalog**. **SCIM 2.0 Test App (OAuth Bearer Token)** hinzufügen: In Okta läuft die Bereitstellung nicht über die App, mit der sich Personen anmelden.</translation>
    </message>
    <message>
        <source>Name it, for example {vendor} provisioning, and tick **Do not display application icon to users**.</source>
        <translation>Einen Namen vergeben, zum Beispiel {vendor} provisioning, und **Do not display application icon to users** ankreuzen.</translation>
    </message>
    <message>
        <source>Provisioning › **Configure API Integration** › **Enable API integration**. Paste the SCIM address as **SCIM 2.0 Base Url** and a token as **OAuth Bearer Token**.</source>
        <translation>Provisioning › **Configure API Integration** › **Enable API integration**. Die SCIM-Adresse als **SCIM 2.0 Base Url** und ein Token als **OAuth Bearer Token** einfügen.</translation>
    </message>
    <message>
        <source>Choose **Test API Credentials**, then Save.</source>
        <translation>**Test API Credentials** wählen, dann Save.</translation>
    </message>
    <message>
        <source>Provisioning › **To App** › Edit: switch on **Create Users**, **Update User Attributes** and **Deactivate Users**.</source>
        <translation>Provisioning › **To App** › Edit: **Create Users**, **Update User Attributes** und **Deactivate Users** einschalten.</translation>
    </message>
    <message>
        <source>Under **Assignments**, choose the same people and groups as in the app that they sign in with.</source>
        <translation>Unter **Assignments** dieselben Personen und Gruppen wählen wie in der App für die Anmeldung.</translation>
    </message>
    <message>
        <source>Identity › Applications › **Enterprise applications** › **New application** › **Create your own application**. Choose **Integrate any other application you don’t find in the gallery**: the app registration for sign-in doesn’t provision.</source>
        <translation>Identity › Applications › **Enterprise applications** › **New application** › **Create your own application**. **Integrate any other application you don’t find in the gallery** wählen: Die App-Registrierung für die Anmeldung unterstützt keine Bereitstellung.</translation>
    </message>
    <message>
        <source>In it, **Provisioning** › set **Provisioning Mode** to Automatic.</source>
        <translation>Darin **Provisioning** › **Provisioning Mode** auf Automatic setzen.</translation>
    </message>
    <message>
        <source>Under **Admin Credentials**, paste the SCIM address as **Tenant URL** and a token as **Secret Token**. Choose **Test Connection**, then Save.</source>
        <translation>Unter **Admin Credentials** die SCIM-Adresse als **Tenant URL** und ein Token als **Secret Token** einfügen. **Test Connection** wählen, dann Save.</translation>
    </message>
    <message>
        <source>Under **Mappings**, open the one for users and map **objectId** to **externalId**, so that people are recognized when they sign in.</source>
        <translation>Unter **Mappings** die Zuordnung für Benutzer öffnen und **objectId** auf **externalId** abbilden, damit Personen bei der Anmeldung erkannt werden.</translation>
    </message>
    <message>
        <source>Under **Users and groups**, choose the same people and groups as for sign-in.</source>
        <translation>Unter **Users and groups** dieselben Personen und Gruppen wählen wie für die Anmeldung.</translation>
    </message>
    <message>
        <source>Set **Provisioning Status** to On. The first run may take 40 minutes.</source>
        <translation>**Provisioning Status** auf On setzen. Der erste Lauf kann 40 Minuten dauern.</translation>
    </message>
    <message>
        <source>TENANT</source>
        <comment>stands for a name that only the vendor knows</comment>
        <translation>MANDANT</translation>
    </message>
    <message>
        <source>SAML</source>
        <translation>SAML</translation>
    </message>
    <message>
        <source>OIDC</source>
        <translation>OIDC</translation>
    </message>
    <message>
        <source>%1 settings</source>
        <translation>Einstellungen für %1</translation>
    </message>
    <message>
        <source>Tenant domain</source>
        <translation>Mandantendomain</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>Anwendungs-ID (Client)</translation>
    </message>
    <message>
        <source>Client secret value</source>
        <translation>Wert des Client-Secrets</translation>
    </message>
    <message>
        <source>Identity › Applications › **App registrations** › **New registration**.</source>
        <translation>Identity › Applications › **App registrations** › **New registration**.</translation>
    </message>
    <message>
        <source>Name it. Under **Supported account types** keep “this organizational directory only”.</source>
        <translation>Einen Namen vergeben. Unter **Supported account types** „this organizational directory only“ beibehalten.</translation>
    </message>
    <message>
        <source>Under **Redirect URI** choose **Web** and paste this. Then Register.</source>
        <translation>Unter **Redirect URI** **Web** wählen und dies einfügen. Dann Register.</translation>
    </message>
    <message>
        <source>From Overview, copy **Application (client) ID**.</source>
        <translation>Von Overview die **Application (client) ID** kopieren.</translation>
    </message>
    <message>
        <source>**Certificates &amp; secrets** › **New client secret**. Copy the **Value** at once, not the Secret ID. Note the end date; OrgDesk can remind you.</source>
        <translation>**Certificates &amp; secrets** › **New client secret**. Sofort den **Value** kopieren, nicht die Secret ID. Das Enddatum notieren; OrgDesk kann Sie erinnern.</translation>
    </message>
    <message>
        <source>**API permissions**: keep User.Read and choose **Grant admin consent**.</source>
        <translation>**API permissions**: User.Read beibehalten und **Grant admin consent** wählen.</translation>
    </message>
    <message>
        <source>Your tenant domain is **Primary domain** on the directory’s Overview.</source>
        <translation>Ihre Mandantendomain ist **Primary domain** unter Overview des Verzeichnisses.</translation>
    </message>
    <message>
        <source>Entra ID</source>
        <translation>Entra ID</translation>
    </message>
    <message>
        <source>In the Entra admin center</source>
        <translation>Im Entra Admin Center</translation>
    </message>
    <message>
        <source>Microsoft Entra ID (Azure AD)</source>
        <translation>Microsoft Entra ID (Azure AD)</translation>
    </message>
</context>
<context>
    <name>ScimText</name>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>create</source>
        <translation>erstellen</translation>
    </message>
    <message>
        <source>update</source>
        <translation>aktualisieren</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Abgelaufen: %1</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
</context>
<context>
    <name>SetUpErrorText</name>
    <message>
        <source>your organization</source>
        <translation>Ihre Organisation</translation>
    </message>
    <message>
        <source>Your account is fine, and nothing was changed.</source>
        <translation>Mit Ihrem Konto ist alles in Ordnung, und es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 has not activated the My Organization API</source>
        <translation>%1 hat die My Organization API nicht aktiviert</translation>
    </message>
    <message>
        <source>OrgDesk manages organizations through it.</source>
        <translation>OrgDesk verwaltet Organisationen darüber.</translation>
    </message>
    <message>
        <source>You signed in, but OrgDesk isn’t allowed to manage %1</source>
        <translation>Sie sind angemeldet, aber OrgDesk darf Folgendes nicht verwalten: %1</translation>
    </message>
    <message>
        <source>%1 has not given OrgDesk access to your organization yet: its application has no grant for the My Organization API.</source>
        <translation>%1 hat OrgDesk noch keinen Zugriff auf Ihre Organisation gegeben: Die Anwendung hat keinen Grant für die My Organization API.</translation>
    </message>
    <message>
        <source>%1 has not finished setting up OrgDesk</source>
        <translation>%1 hat OrgDesk noch nicht fertig eingerichtet</translation>
    </message>
    <message>
        <source>The application OrgDesk has no settings for the My Organization API (my_organization_configuration), so %1 refuses every request.</source>
        <translation>Die Anwendung OrgDesk hat keine Einstellungen für die My Organization API (my_organization_configuration), daher lehnt %1 jede Anfrage ab.</translation>
    </message>
    <message>
        <source>You’re signed in, but without any permission</source>
        <translation>Sie sind angemeldet, aber ohne jede Berechtigung</translation>
    </message>
    <message>
        <source>Your role at %1 has no permissions for OrgDesk, or %2 has granted OrgDesk none, or none was left ticked in the browser. OrgDesk can’t see which of these it is. Changes apply when you sign in again.</source>
        <translation>Ihre Rolle hat keine Berechtigungen für OrgDesk (%1), oder %2 hat OrgDesk keine gewährt, oder im Browser blieb keine angekreuzt. OrgDesk kann nicht erkennen, was davon zutrifft. Änderungen gelten, wenn Sie sich erneut anmelden.</translation>
    </message>
    <message>
        <source>%1 doesn’t let your organization do this.</source>
        <translation>%1 erlaubt Ihrer Organisation das nicht.</translation>
    </message>
    <message>
        <source>%1 has not granted OrgDesk the permission %2.</source>
        <translation>%1 hat OrgDesk die Berechtigung %2 nicht gewährt.</translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <translation>Die Meldung lautet: „%1“</translation>
    </message>
    <message>
        <source>You’re not allowed to do this</source>
        <translation>Dafür fehlt Ihnen die Berechtigung</translation>
    </message>
</context>
<context>
    <name>SignInErrorText</name>
    <message>
        <source>your organization</source>
        <translation>Ihre Organisation</translation>
    </message>
    <message>
        <source>Sign-in was canceled in the browser</source>
        <translation>Die Anmeldung wurde im Browser abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>You don’t belong to %1</source>
        <translation>Sie gehören nicht zu dieser Organisation: %1</translation>
    </message>
    <message>
        <source>Ask an admin of %1 to invite you, or use another account.</source>
        <translation>Bitten Sie einen Admin um eine Einladung (%1) oder verwenden Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in</source>
        <translation>%1 hat die Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>The confirmation took too long</source>
        <translation>Die Bestätigung hat zu lange gedauert</translation>
    </message>
    <message>
        <source>Nothing was saved. Try again.</source>
        <translation>Es wurde nichts gespeichert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The sign-in took too long</source>
        <translation>Die Anmeldung hat zu lange gedauert</translation>
    </message>
    <message>
        <source>The request ended after 5 minutes. Try again.</source>
        <translation>Die Anfrage ist nach 5 Minuten abgelaufen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 doesn’t know this organization</source>
        <translation>%1 kennt diese Organisation nicht</translation>
    </message>
    <message>
        <source>There is no organization “%1” at %2</source>
        <translation>Bei %2 gibt es keine Organisation „%1“</translation>
    </message>
    <message>
        <source>Check the short name.</source>
        <translation>Prüfen Sie den Kurznamen.</translation>
    </message>
    <message>
        <source>You confirmed as somebody else. Nothing was saved.</source>
        <translation>Bestätigt wurde mit einem anderen Konto. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>You confirmed as %1. Nothing was saved.</source>
        <translation>Sie haben als %1 bestätigt. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Confirmed with a different account</source>
        <translation>Mit einem anderen Konto bestätigt</translation>
    </message>
    <message>
        <source>Sign out of %1 in the browser, then confirm again.</source>
        <translation>Melden Sie sich im Browser bei %1 ab und bestätigen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Another program blocks the way back to OrgDesk</source>
        <translation>Ein anderes Programm blockiert den Rückweg zu OrgDesk</translation>
    </message>
    <message>
        <source>The local port for the answer is in use. Close other sign-in windows and try again.</source>
        <translation>Der lokale Port für die Antwort ist belegt. Schließen Sie andere Anmeldefenster und versuchen Sie es erneut.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minutes off</source>
        <translation>
            <numerusform>Die Uhr dieses Computers weicht um %n Minute ab</numerusform>
            <numerusform>Die Uhr dieses Computers weicht um %n Minuten ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Set it to automatic time, then try again.</source>
        <translation>Stellen Sie sie auf automatische Uhrzeit und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>OrgDesk can’t trust the answer from %1</source>
        <translation>OrgDesk kann der Antwort von %1 nicht vertrauen</translation>
    </message>
    <message>
        <source>You are not signed in, and nothing was changed.</source>
        <translation>Sie sind nicht angemeldet, und es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>You signed in to another organization</source>
        <translation>Sie haben sich bei einer anderen Organisation angemeldet</translation>
    </message>
    <message>
        <source>Choose %1 in the browser, or sign in to the other one from the start.</source>
        <translation>Wählen Sie im Browser %1 oder melden Sie sich von vornherein bei der anderen an.</translation>
    </message>
    <message>
        <source>%1 didn’t ask for your second factor</source>
        <translation>%1 hat Ihren zweiten Faktor nicht verlangt</translation>
    </message>
    <message>
        <source>Without it the change isn’t accepted. Nothing was saved.</source>
        <translation>Ohne ihn wird die Änderung nicht akzeptiert. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>%1 doesn’t belong to %2</source>
        <translation>%1 gehört nicht zu %2</translation>
    </message>
    <message>
        <source>%1 doesn’t let OrgDesk keep you signed in</source>
        <translation>%1 lässt nicht zu, dass OrgDesk Sie angemeldet hält</translation>
    </message>
    <message>
        <source>You can go on, but you have to sign in again next time.</source>
        <translation>Sie können fortfahren, müssen sich aber beim nächsten Mal erneut anmelden.</translation>
    </message>
    <message>
        <source>OrgDesk isn’t set up for %1 correctly</source>
        <translation>OrgDesk ist für %1 nicht richtig eingerichtet</translation>
    </message>
    <message>
        <source>The client ID is unknown there.</source>
        <translation>Die Client-ID ist dort unbekannt.</translation>
    </message>
    <message>
        <source>Your session ended.</source>
        <translation>Ihre Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
    <message>
        <source>%1 has a problem right now</source>
        <translation>Bei %1 besteht gerade ein Problem</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>You’re not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>Melden Sie sich an, um fortzufahren.</translation>
    </message>
    <message>
        <source>%1 ended your session</source>
        <translation>%1 hat Ihre Sitzung beendet</translation>
    </message>
    <message>
        <source>Your keyring is locked or missing</source>
        <translation>Ihr Schlüsselbund ist gesperrt oder fehlt</translation>
    </message>
    <message>
        <source>Your keyring refused OrgDesk</source>
        <translation>Ihr Schlüsselbund hat OrgDesk abgelehnt</translation>
    </message>
    <message>
        <source>Your keyring has no sign-in for OrgDesk</source>
        <translation>Ihr Schlüsselbund enthält keine Anmeldung für OrgDesk</translation>
    </message>
    <message>
        <source>Your keyring doesn’t work</source>
        <translation>Ihr Schlüsselbund funktioniert nicht</translation>
    </message>
</context>
<context>
    <name>SnippetText</name>
    <message>
        <source>attribute with %1</source>
        <translation>Attribut mit %1</translation>
    </message>
    <message>
        <source>Okta: attribute statements</source>
        <translation>Okta: Attribute Statements</translation>
    </message>
    <message>
        <source>Entra ID: claims</source>
        <translation>Entra ID: Claims</translation>
    </message>
    <message>
        <source>ADFS: claim rule</source>
        <translation>ADFS: Claim-Regel</translation>
    </message>
</context>
<context>
    <name>TestTableText</name>
    <message>
        <source>Not asked for</source>
        <translation>Nicht verlangt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Missing, required</source>
        <translation>Fehlt, erforderlich</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Name at %1</source>
        <translation>Name bei %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Received attributes</source>
        <translation>Empfangene Attribute</translation>
    </message>
</context>
<context>
    <name>TestText</name>
    <message>
        <source>Grant admin consent for the app at %1.</source>
        <translation>Erteilen Sie bei %1 die Administratorzustimmung für die App.</translation>
    </message>
    <message>
        <source>Assign this person to the app at %1.</source>
        <translation>Weisen Sie diese Person bei %1 der App zu.</translation>
    </message>
    <message>
        <source>Enter the callback address from the Sign-on tab at %1, exactly as it is shown.</source>
        <translation>Geben Sie bei %1 die Callback-Adresse von der Registerkarte „Anmeldung“ genau so ein, wie sie angezeigt wird.</translation>
    </message>
    <message>
        <source>The client secret may be wrong or ended. Enter a new one on the Sign-on tab.</source>
        <translation>Das Client-Secret ist vielleicht falsch oder abgelaufen. Geben Sie auf der Registerkarte „Anmeldung“ ein neues ein.</translation>
    </message>
    <message>
        <source>%1 may sign with another certificate. Replace it on the Sign-on tab.</source>
        <translation>%1 signiert vielleicht mit einem anderen Zertifikat. Ersetzen Sie es auf der Registerkarte „Anmeldung“.</translation>
    </message>
    <message>
        <source>The sign-in itself worked. Turn on “Make people members on sign-in”, or invite this person to %1.</source>
        <translation>Die Anmeldung selbst hat funktioniert. Schalten Sie „Personen bei der Anmeldung zu Mitgliedern machen“ ein oder laden Sie diese Person ein (%1).</translation>
    </message>
    <message>
        <source>Check the addresses on the Sign-on tab.</source>
        <translation>Prüfen Sie die Adressen auf der Registerkarte „Anmeldung“.</translation>
    </message>
    <message>
        <source>Look at the sign-in log of %1.</source>
        <translation>Sehen Sie im Anmeldeprotokoll von %1 nach.</translation>
    </message>
    <message>
        <source>Sign-in failed at %1</source>
        <translation>Anmeldung bei %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>The test could not start</source>
        <translation>Der Test konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>%1 does not let OrgDesk use this connection. Ask them to enable it for this application.</source>
        <translation>%1 lässt OrgDesk diese Verbindung nicht verwenden. Bitten Sie dort, sie für diese Anwendung zu aktivieren.</translation>
    </message>
    <message>
        <source>%1 takes no sign-ins through a disabled provider. Enable it, then test again.</source>
        <translation>%1 nimmt keine Anmeldungen über einen deaktivierten Anbieter an. Aktivieren Sie ihn und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Nobody signed in within 5 minutes</source>
        <translation>Innerhalb von 5 Minuten hat sich niemand angemeldet</translation>
    </message>
    <message>
        <source>The browser did not come back.</source>
        <translation>Vom Browser kam keine Antwort.</translation>
    </message>
    <message>
        <source>If the page of %1 shows an error, that is the cause.</source>
        <translation>Wenn die Seite von %1 einen Fehler zeigt, ist das die Ursache.</translation>
    </message>
</context>
<context>
    <name>TlsErrorText</name>
    <message>
        <source>Check the date and time of this computer. If they are right, tell %1.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers. Wenn sie stimmen, informieren Sie %1.</translation>
    </message>
    <message>
        <source>Ask %1 for a new one.</source>
        <translation>Bitten Sie %1 um ein neues.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 isn’t valid yet.</source>
        <translation>Das Zertifikat von %1 ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The certificate from “%1” is for another address than %2. Try another network; if that doesn’t help, tell %3.</source>
        <translation>Das Zertifikat von „%1“ gilt für eine andere Adresse als %2. Versuchen Sie es in einem anderen Netzwerk; wenn das nicht hilft, informieren Sie %3.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from “%2”, which this computer doesn’t trust. If your network inspects TLS, ask your IT team to install its certificate.</source>
        <translation>Das Zertifikat von %1 stammt von „%2“, und dieser Stelle vertraut dieser Computer nicht. Wenn Ihr Netzwerk TLS überprüft, bitten Sie Ihr IT-Team, dessen Zertifikat zu installieren.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by itself (“%2”). Try another network; if that doesn’t help, tell %3.</source>
        <translation>Das Zertifikat von %1 ist selbst ausgestellt („%2“). Versuchen Sie es in einem anderen Netzwerk; wenn das nicht hilft, informieren Sie %3.</translation>
    </message>
    <message>
        <source>The certificate of %1 isn’t one for servers.</source>
        <translation>Das Zertifikat von %1 ist nicht für Server bestimmt.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from “%2”, which may not issue it. Try another network; if that doesn’t help, tell %3.</source>
        <translation>Das Zertifikat von %1 stammt von „%2“, und diese Stelle darf es nicht ausstellen. Versuchen Sie es in einem anderen Netzwerk; wenn das nicht hilft, informieren Sie %3.</translation>
    </message>
    <message>
        <source>The certificate of %1 has a key that can be broken.</source>
        <translation>Das Zertifikat von %1 hat einen Schlüssel, der sich brechen lässt.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed with a method that can be broken.</source>
        <translation>Das Zertifikat von %1 ist mit einem Verfahren signiert, das sich brechen lässt.</translation>
    </message>
    <message>
        <source>The certificate of %1 is damaged or not what it says.</source>
        <translation>Das Zertifikat von %1 ist beschädigt oder nicht das, was es angibt.</translation>
    </message>
    <message>
        <source>%1 has no encryption to offer that is still safe. Try another network; if that doesn’t help, tell %2.</source>
        <translation>%1 bietet keine Verschlüsselung an, die noch sicher ist. Versuchen Sie es in einem anderen Netzwerk; wenn das nicht hilft, informieren Sie %2.</translation>
    </message>
    <message>
        <source>%1 doesn’t answer with encryption. This network may want a sign-in of its own: open a browser, then try again.</source>
        <translation>%1 antwortet nicht verschlüsselt. Dieses Netzwerk verlangt vielleicht eine eigene Anmeldung: Öffnen Sie einen Browser und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Something between this computer and %1 reads along.</source>
        <translation>Etwas zwischen diesem Computer und %1 liest mit.</translation>
    </message>
</context>
<context>
    <name>UiState</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>VendorMessage</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>our organization</source>
        <translation>unsere Organisation</translation>
    </message>
    <message>
        <source>Hello, I’m an admin of %1.</source>
        <translation>Guten Tag, ich schreibe als Admin für %1.</translation>
    </message>
    <message>
        <source>OrgDesk %1 could not manage our organization on %2: %3.</source>
        <translation>OrgDesk %1 konnte unsere Organisation am %2 nicht verwalten: %3.</translation>
    </message>
    <message>
        <source>This speaks of point %1 below.</source>
        <translation>Das betrifft Punkt %1 unten.</translation>
    </message>
    <message>
        <source>Please check that (1) the My Organization API is activated for %1, (2) the OrgDesk application %2 has a client grant for it with user access allowed, (3) our organization is included, (4) these permissions are granted to the application and to my role in the organization: %3, (5) the application has a my_organization_configuration.</source>
        <translation>Bitte prüfen Sie, ob (1) die My Organization API für %1 aktiviert ist, (2) die OrgDesk-Anwendung %2 dafür einen Client Grant mit erlaubtem Benutzerzugriff hat, (3) unsere Organisation eingeschlossen ist, (4) diese Berechtigungen der Anwendung und meiner Rolle in der Organisation gewährt sind: %3, (5) die Anwendung eine my_organization_configuration hat.</translation>
    </message>
    <message>
        <source>Request ID: %1.</source>
        <translation>Anfrage-ID: %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Pattern of a date (QLocale): day, short month, year in the order of the language.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Pattern of a date without its year (QLocale).</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
</context>
<context>
    <name>orgdesk::FormModel</name>
    <message>
        <source>Reported by %1.</source>
        <translation>Gemeldet von %1.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::AboutDialog</name>
    <message>
        <source>About OrgDesk</source>
        <translation>Über OrgDesk</translation>
    </message>
    <message>
        <source>Where settings come from</source>
        <translation>Herkunft der Einstellungen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>OrgDesk %1</source>
        <translation>OrgDesk %1</translation>
    </message>
    <message>
        <source>Manage your organization’s single sign-on.</source>
        <translation>Verwalten Sie das Single Sign-On Ihrer Organisation.</translation>
    </message>
    <message>
        <source>Provided by %1.</source>
        <translation>Bereitgestellt von %1.</translation>
    </message>
    <message>
        <source>Support from %1</source>
        <translation>Support von %1</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>OrgDesk is licensed under the Apache License 2.0. It is built with Qt %1 and %2.</source>
        <translation>OrgDesk steht unter der Apache-Lizenz 2.0. Es wurde mit Qt %1 und %2 erstellt.</translation>
    </message>
    <message>
        <source>Libraries and their licenses: %1.</source>
        <translation>Bibliotheken und ihre Lizenzen: %1.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::AccessCard</name>
    <message>
        <source>See its settings</source>
        <translation>Einstellungen sehen</translation>
    </message>
    <message>
        <source>Copy its values</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <source>Show its button, make people members, disable it</source>
        <translation>Schaltfläche anzeigen, Personen zu Mitgliedern machen, deaktivieren</translation>
    </message>
    <message>
        <source>Change its settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>Change or disable it</source>
        <translation>Ändern oder deaktivieren</translation>
    </message>
    <message>
        <source>Detach or delete it</source>
        <translation>Trennen oder löschen</translation>
    </message>
    <message>
        <source>Copy request for %1</source>
        <translation>Anfrage an %1 kopieren</translation>
    </message>
    <message>
        <source>What you may do here</source>
        <translation>Was Sie hier dürfen</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Erlaubt: %1</translation>
    </message>
    <message>
        <source>Not allowed: %1</source>
        <translation>Nicht erlaubt: %1</translation>
    </message>
    <message>
        <source>%1 gave your organization no access to this provider. Only %1 can change that.</source>
        <translation>%1 hat Ihrer Organisation keinen Zugriff auf diesen Anbieter gegeben. Nur %1 kann das ändern.</translation>
    </message>
    <message>
        <source>%1 gave your organization limited access to this provider. Only %1 can change that.</source>
        <translation>%1 hat Ihrer Organisation eingeschränkten Zugriff auf diesen Anbieter gegeben. Nur %1 kann das ändern.</translation>
    </message>
    <message>
        <source>%1 gave your organization read-only access to this provider. Only %1 can change that.</source>
        <translation>%1 hat Ihrer Organisation Lesezugriff auf diesen Anbieter gegeben. Nur %1 kann das ändern.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hello, I’m an admin of %1. OrgDesk lists the identity provider %2 (connection %3), but our organization has no access to it. Please give our organization full access, so that we can manage it ourselves.</source>
        <translation>Guten Tag, ich schreibe als Admin für %1. OrgDesk führt den Identitätsanbieter %2 (Verbindung %3) auf, aber unsere Organisation hat keinen Zugriff darauf. Bitte geben Sie unserer Organisation vollen Zugriff, damit wir ihn selbst verwalten können.</translation>
    </message>
    <message>
        <source>Hello, I’m an admin of %1. OrgDesk lets us see the identity provider %2 (connection %3), but our organization has no full access to it. Please give our organization full access, so that we can manage it ourselves.</source>
        <translation>Guten Tag, ich schreibe als Admin für %1. In OrgDesk sehen wir den Identitätsanbieter %2 (Verbindung %3), aber unsere Organisation hat keinen vollen Zugriff darauf. Bitte geben Sie unserer Organisation vollen Zugriff, damit wir ihn selbst verwalten können.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::AddDomainDialog</name>
    <message>
        <source>Add domain</source>
        <translation>Domain hinzufügen</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Only the domain, like company.com.</source>
        <translation>Nur die Domain, zum Beispiel company.com.</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>Eine Domain hinzufügen</translation>
    </message>
    <message>
        <source>You get a DNS record that proves it is yours.</source>
        <translation>Sie erhalten einen DNS-Eintrag, der belegt, dass sie Ihnen gehört.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n domains</source>
        <translation>
            <numerusform>%n Domain hinzufügen</numerusform>
            <numerusform>%n Domains hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody can have an address at %1. Only its owner can prove it.</source>
        <translation>Eine Adresse bei %1 kann jeder haben. Nur wer die Domain besitzt, kann sie verifizieren.</translation>
    </message>
    <message>
        <source>%1 lends its names to others. Only its owner can prove it.</source>
        <translation>%1 vergibt Namen an andere. Nur wer die Domain besitzt, kann sie verifizieren.</translation>
    </message>
    <message>
        <source>Sent as %1.</source>
        <translation>Wird als %1 gesendet.</translation>
    </message>
    <message>
        <source>%1 is an address of a computer. Enter a domain like company.com.</source>
        <translation>%1 ist die Adresse eines Computers. Geben Sie eine Domain wie company.com ein.</translation>
    </message>
    <message>
        <source>%1 belongs to a registry. Enter the domain that you registered, like company.%1.</source>
        <translation>%1 gehört einer Registrierungsstelle. Geben Sie die Domain ein, die Sie registriert haben, zum Beispiel company.%1.</translation>
    </message>
    <message>
        <source>Enter a domain like company.com.</source>
        <translation>Geben Sie eine Domain wie company.com ein.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 steht bereits in der Liste.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Wird hinzugefügt…</translation>
    </message>
    <message>
        <source>Adding %1 of %2…</source>
        <translation>Wird hinzugefügt: %1 von %2…</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>%1 is already in use at %2. If it’s yours, ask %2.</source>
        <translation>%1 wird bei %2 bereits verwendet. Wenn die Domain Ihnen gehört, fragen Sie %2.</translation>
    </message>
    <message>
        <source>Reported by %1.</source>
        <translation>Gemeldet von %1.</translation>
    </message>
    <message>
        <source>Added %1 of %2 domains</source>
        <translation>%1 von %2 Domains hinzugefügt</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close and look</source>
        <translation>Schließen und nachsehen</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::CertificateCard</name>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>View…</source>
        <translation>Anzeigen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Replace signing certificate…</source>
        <translation>Signaturzertifikat ersetzen…</translation>
    </message>
    <message>
        <source>View signing certificate…</source>
        <translation>Signaturzertifikat anzeigen…</translation>
    </message>
    <message>
        <source>Reminder of the certificate’s end</source>
        <translation>Erinnerung an das Ende des Zertifikats</translation>
    </message>
    <message>
        <source>The list warns from 30 days before its end on. Stored on this computer.</source>
        <translation>Die Liste warnt ab 30 Tagen vor dem Ende. Auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Signing certificate</source>
        <translation>Signaturzertifikat</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Signing certificate, %1</source>
        <translation>Signaturzertifikat, %1</translation>
    </message>
    <message>
        <source>The stored certificate can’t be read. Nobody can sign in until it is replaced.</source>
        <translation>Das gespeicherte Zertifikat ist nicht lesbar. Bis es ersetzt ist, kann sich niemand anmelden.</translation>
    </message>
    <message>
        <source>Reminder on</source>
        <translation>Erinnerung ein</translation>
    </message>
    <message>
        <source>Reminder off</source>
        <translation>Erinnerung aus</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::CertificateDialog</name>
    <message>
        <source>Signing certificate</source>
        <translation>Signaturzertifikat</translation>
    </message>
    <message>
        <source>Signing certificates</source>
        <translation>Signaturzertifikate</translation>
    </message>
    <message>
        <source>Copy as PEM</source>
        <translation>Als PEM kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Itself (self-signed)</source>
        <translation>Selbst (selbstsigniert)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::CertificateField</name>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>View…</source>
        <translation>Anzeigen…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Paste the certificate, or drop its file here</source>
        <translation>Zertifikat einfügen oder die Datei hier ablegen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Zertifikat wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.cer *.crt *.der *.p7b);;All files (*)</source>
        <translation>Zertifikate (*.pem *.cer *.crt *.der *.p7b);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This text is longer than any certificate. Paste only the certificate.</source>
        <translation>Dieser Text ist länger als jedes Zertifikat. Fügen Sie nur das Zertifikat ein.</translation>
    </message>
    <message>
        <source>This text contains a private key. Paste only the certificate.</source>
        <translation>Dieser Text enthält einen privaten Schlüssel. Fügen Sie nur das Zertifikat ein.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ChangeNameDialog</name>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>Sign-in links with “%1” stop working. People keep their accounts.</source>
        <translation>Anmeldelinks mit „%1“ funktionieren dann nicht mehr. Konten bleiben erhalten.</translation>
    </message>
    <message>
        <source>At most 50 lower-case letters, digits, hyphens and underscores.</source>
        <translation>Höchstens 50 Kleinbuchstaben, Ziffern, Bindestriche und Unterstriche.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change the name of %1?</source>
        <translation>Namen von %1 ändern?</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::CheckList</name>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Neu prüfen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Checks, %1</source>
        <translation>Prüfungen, %1</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Ready, 1 note</source>
        <translation>Bereit, 1 Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>Ready, %n notes</source>
        <translation>
            <numerusform>Bereit, %n Hinweis</numerusform>
            <numerusform>Bereit, %n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Passed, 1 note</source>
        <translation>Bestanden, 1 Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>Passed, %n notes</source>
        <translation>
            <numerusform>Bestanden, %n Hinweis</numerusform>
            <numerusform>Bestanden, %n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked just now, from this computer.</source>
        <translation>Gerade eben von diesem Computer aus geprüft.</translation>
    </message>
    <message>
        <source>Checked 1 min ago, from this computer.</source>
        <translation>Vor 1 min von diesem Computer aus geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n min ago, from this computer.</source>
        <translation>
            <numerusform>Vor %n min von diesem Computer aus geprüft.</numerusform>
            <numerusform>Vor %n min von diesem Computer aus geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of: %1</source>
        <translation>Details zu: %1</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ColorField</name>
    <message>
        <source>Pick</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Pick %1</source>
        <translation>%1 wählen</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ConfigurationDialog</name>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Policy, locked</source>
        <translation>Richtlinie, gesperrt</translation>
    </message>
    <message>
        <source>Command line (--config)</source>
        <translation>Befehlszeile (--config)</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Vendor settings on this computer</source>
        <translation>Herstellereinstellungen auf diesem Computer</translation>
    </message>
    <message>
        <source>Vendor’s package</source>
        <translation>Paket des Herstellers</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Stammt aus</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Left out: “%1” in %2, expected %3.</source>
        <translation>Ausgelassen: „%1“ in %2, erwartet: %3.</translation>
    </message>
    <message>
        <source>Where settings come from</source>
        <translation>Herkunft der Einstellungen</translation>
    </message>
    <message>
        <source>Your vendor and your administrator set these values. A locked one can’t be changed on this computer.</source>
        <translation>Ihr Hersteller und Ihre Administration legen diese Werte fest. Ein gesperrter Wert kann auf diesem Computer nicht geändert werden.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ConfirmField</name>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zur Bestätigung %1 eingeben</translation>
    </message>
    <message>
        <source>Exactly as shown.</source>
        <translation>Genau wie angezeigt.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Stimmt überein</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ConflictDialog</name>
    <message>
        <source>nothing</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Changed on the server</source>
        <translation>Auf dem Server geändert</translation>
    </message>
    <message>
        <source>Someone else changed %1 while you were editing</source>
        <translation>%1 wurde während Ihrer Bearbeitung von jemand anderem geändert</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Choose what to keep for each field.</source>
        <translation>Noch ist nichts gespeichert. Wählen Sie für jedes Feld, was bleiben soll.</translation>
    </message>
    <message>
        <source>1 field changed on both sides</source>
        <translation>1 Feld auf beiden Seiten geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n fields changed on both sides</source>
        <translation>
            <numerusform>%n Feld auf beiden Seiten geändert</numerusform>
            <numerusform>%n Felder auf beiden Seiten geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>Ihre Änderung</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>Jetzt auf dem Server</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>%1, your change: %2</source>
        <translation>%1, Ihre Änderung: %2</translation>
    </message>
    <message>
        <source>%1, on the server now: %2</source>
        <translation>%1, jetzt auf dem Server: %2</translation>
    </message>
    <message>
        <source>Merged by itself</source>
        <translation>Automatisch zusammengeführt</translation>
    </message>
    <message>
        <source>changed on the server</source>
        <translation>auf dem Server geändert</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>von Ihnen geändert</translation>
    </message>
    <message>
        <source>Keep all of mine</source>
        <translation>Alle eigenen behalten</translation>
    </message>
    <message>
        <source>Keep all from the server</source>
        <translation>Alle vom Server behalten</translation>
    </message>
    <message>
        <source>The server doesn’t say who it was.</source>
        <translation>Der Server nennt nicht, wer es war.</translation>
    </message>
    <message>
        <source>Save chosen values</source>
        <translation>Gewählte Werte speichern</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Zurück zum Bearbeiten</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::CopyField</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::CountTabs</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, gesperrt</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::CrashDialog</name>
    <message>
        <source>Crash report</source>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <source>It holds the version, where the program stopped and the last lines of the log. There is no secret in it, and it is sent to nobody. Copy it when support asks for it.</source>
        <translation>Er enthält die Version, die Stelle, an der das Programm angehalten hat, und die letzten Zeilen des Protokolls. Er enthält kein Geheimnis und wird an niemanden gesendet. Kopieren Sie ihn, wenn der Support danach fragt.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::CreatedNote</name>
    <message>
        <source>The button appears on the login page; %1 is routed here.</source>
        <translation>Die Schaltfläche erscheint auf der Anmeldeseite; %1 wird hierher weitergeleitet.</translation>
    </message>
    <message>
        <source>The button appears on the login page.</source>
        <translation>Die Schaltfläche erscheint auf der Anmeldeseite.</translation>
    </message>
    <message>
        <source>It has no login button and no domain yet, so nobody can reach it.</source>
        <translation>Noch hat der Anbieter weder Anmeldeschaltfläche noch Domain und ist daher für niemanden erreichbar.</translation>
    </message>
    <message>
        <source>%1 is routed here.</source>
        <translation>%1 wird hierher weitergeleitet.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Before you enable it</source>
        <translation>Vor dem Aktivieren</translation>
    </message>
    <message>
        <source>%1 is created and still disabled.</source>
        <translation>%1 ist erstellt und noch deaktiviert.</translation>
    </message>
    <message>
        <source>One step until people can use it.</source>
        <translation>Ein Schritt, bis der Anbieter nutzbar ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps until people can use it.</source>
        <translation>
            <numerusform>%n Schritt, bis der Anbieter nutzbar ist.</numerusform>
            <numerusform>%n Schritte, bis der Anbieter nutzbar ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update one value at your provider</source>
        <translation>Einen Wert bei Ihrem Anbieter aktualisieren</translation>
    </message>
    <message>
        <source>Update two values at your provider</source>
        <translation>Zwei Werte bei Ihrem Anbieter aktualisieren</translation>
    </message>
    <message>
        <source>%1 added a prefix to the identifier. Replace what you pasted earlier.</source>
        <translation>%1 hat der Kennung ein Präfix vorangestellt. Ersetzen Sie, was Sie zuvor eingefügt haben.</translation>
    </message>
    <message>
        <source>Test sign-in…</source>
        <translation>Anmeldung testen…</translation>
    </message>
    <message>
        <source>Test a sign-in</source>
        <translation>Eine Anmeldung testen</translation>
    </message>
    <message>
        <source>Your browser opens with this provider. OrgDesk shows what came back.</source>
        <translation>Ihr Browser öffnet sich mit diesem Anbieter. OrgDesk zeigt, was zurückkam.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>%1 aktivieren</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DailyLook</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One more ends or has ended. See Single sign-on.</source>
        <translation>Ein weiteres läuft ab oder ist abgelaufen. Siehe Single Sign-On.</translation>
    </message>
    <message numerus="yes">
        <source>%n more end or have ended. See Single sign-on.</source>
        <translation>
            <numerusform>%n weiteres läuft ab oder ist abgelaufen. Siehe Single Sign-On.</numerusform>
            <numerusform>%n weitere laufen ab oder sind abgelaufen. Siehe Single Sign-On.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DeleteDialog</name>
    <message>
        <source>Delete provider</source>
        <translation>Anbieter löschen</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete “%1” and its users?</source>
        <translation>„%1“ und die Benutzer löschen?</translation>
    </message>
    <message>
        <source>This can’t be undone.</source>
        <translation>Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>%1 deletes it only if &lt;b&gt;no users belong to it&lt;/b&gt;. If any remain, nothing is deleted and you are told.</source>
        <translation>%1 löscht den Anbieter nur, wenn &lt;b&gt;keine Benutzer dazu gehören&lt;/b&gt;. Gibt es noch welche, wird nichts gelöscht und Sie werden informiert.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Everyone who signed in through it loses their account.&lt;/b&gt; %1 deletes every user who signed in through this provider, with their history.</source>
        <translation>&lt;b&gt;Alle, die sich darüber angemeldet haben, verlieren ihr Konto.&lt;/b&gt; %1 löscht alle Benutzer, die sich über diesen Anbieter angemeldet haben, samt ihrem Verlauf.</translation>
    </message>
    <message>
        <source>Nobody can sign in through %1 any more.</source>
        <translation>Über %1 kann sich niemand mehr anmelden.</translation>
    </message>
    <message>
        <source>Only want it out of your organization?</source>
        <translation>Soll der Anbieter nur aus Ihrer Organisation verschwinden?</translation>
    </message>
    <message>
        <source>Detach it instead. The connection and its users stay at %1.</source>
        <translation>Trennen Sie ihn stattdessen. Die Verbindung und ihre Benutzer bleiben bei %1.</translation>
    </message>
    <message>
        <source>Detach instead…</source>
        <translation>Stattdessen trennen…</translation>
    </message>
    <message>
        <source>Keep a copy of its settings?</source>
        <translation>Eine Kopie der Einstellungen behalten?</translation>
    </message>
    <message>
        <source>A file on this computer, for setting it up again by hand. It holds no secrets and brings back no users.</source>
        <translation>Eine Datei auf diesem Computer, um den Anbieter von Hand neu einzurichten. Sie enthält keine Secrets und stellt keine Benutzer wieder her.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Delete provider and users</source>
        <translation>Anbieter und Benutzer löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>%1 is still there</source>
        <translation>%1 ist noch vorhanden</translation>
    </message>
    <message>
        <source>It was not deleted.</source>
        <translation>Der Anbieter wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>Not deleted: people still use “%1”</source>
        <translation>Nicht gelöscht: „%1“ wird noch verwendet</translation>
    </message>
    <message>
        <source>%1 refuses to delete a provider while users belong to it. Nothing was changed.</source>
        <translation>%1 löscht keinen Anbieter, solange Benutzer dazu gehören. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>What you can do instead</source>
        <translation>Was Sie stattdessen tun können</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Details</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Disable it</source>
        <translation>Anbieter deaktivieren</translation>
    </message>
    <message>
        <source>Nobody can sign in through it. You can undo this.</source>
        <translation>Niemand kann sich darüber anmelden. Sie können das rückgängig machen.</translation>
    </message>
    <message>
        <source>Detach it from %1…</source>
        <translation>Von %1 trennen…</translation>
    </message>
    <message>
        <source>It leaves your list; the connection and its users stay at %1.</source>
        <translation>Der Anbieter verschwindet aus Ihrer Liste; die Verbindung und ihre Benutzer bleiben bei %1.</translation>
    </message>
    <message>
        <source>Ask %1 to remove the users first</source>
        <translation>%1 bitten, zuerst die Benutzer zu entfernen</translation>
    </message>
    <message>
        <source>Copies a message with the connection ID. Then delete again.</source>
        <translation>Kopiert eine Nachricht mit der Verbindungs-ID. Danach löschen Sie erneut.</translation>
    </message>
    <message>
        <source>Hello, I’m an admin of %1 (%2). I want to delete the sign-in provider %3 (connection ID %4), but users still belong to it. Please remove these users, or tell me what to do with them.</source>
        <translation>Guten Tag, ich schreibe als Admin für %1 (%2). Ich möchte den Anmeldeanbieter %3 (Verbindungs-ID %4) löschen, aber es gehören noch Benutzer dazu. Bitte entfernen Sie diese Benutzer oder teilen Sie mir mit, wie ich mit ihnen verfahren soll.</translation>
    </message>
    <message>
        <source>Request ID: %1.</source>
        <translation>Anfrage-ID: %1.</translation>
    </message>
    <message>
        <source>Copied. Send it to %1.</source>
        <translation>Kopiert. Senden Sie die Nachricht an %1.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DetachDialog</name>
    <message>
        <source>Detach provider</source>
        <translation>Anbieter trennen</translation>
    </message>
    <message>
        <source>Detach “%1” from %2?</source>
        <translation>„%1“ von %2 trennen?</translation>
    </message>
    <message>
        <source>It disappears from your list and from your login page.</source>
        <translation>Der Anbieter verschwindet aus Ihrer Liste und von Ihrer Anmeldeseite.</translation>
    </message>
    <message>
        <source>The connection and its users &lt;b&gt;stay at %1&lt;/b&gt;. Nothing is deleted.</source>
        <translation>Die Verbindung und ihre Benutzer &lt;b&gt;bleiben bei %1&lt;/b&gt;. Es wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>You can’t attach it again yourself. Only %1 can.</source>
        <translation>Sie können ihn nicht selbst wieder anfügen. Das kann nur %1.</translation>
    </message>
    <message>
        <source>Members keep their membership but need another way to sign in.</source>
        <translation>Mitglieder behalten ihre Mitgliedschaft, brauchen aber einen anderen Weg zur Anmeldung.</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Detaching…</source>
        <translation>Wird getrennt…</translation>
    </message>
    <message>
        <source>detach %1</source>
        <translation>%1 trennen</translation>
    </message>
    <message>
        <source>%1 is still there</source>
        <translation>%1 ist noch vorhanden</translation>
    </message>
    <message>
        <source>It was not detached.</source>
        <translation>Der Anbieter wurde nicht getrennt.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DetailsStep</name>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Show a button on the login page</source>
        <translation>Schaltfläche auf der Anmeldeseite anzeigen</translation>
    </message>
    <message>
        <source>Make people members when they sign in</source>
        <translation>Personen bei der Anmeldung zu Mitgliedern machen</translation>
    </message>
    <message>
        <source>The name on the login button.</source>
        <translation>Der Name auf der Anmeldeschaltfläche.</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>Typ ändern</translation>
    </message>
    <message>
        <source>What people see</source>
        <translation>Was Personen sehen</translation>
    </message>
    <message>
        <source>Set by %1 for all providers.</source>
        <translation>Von %1 für alle Anbieter festgelegt.</translation>
    </message>
    <message>
        <source>Without a button, people reach this provider only through their email domain.</source>
        <translation>Ohne Schaltfläche ist dieser Anbieter nur über die E-Mail-Domain erreichbar.</translation>
    </message>
    <message>
        <source>It can’t be changed later.</source>
        <translation>Lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>Available. It can’t be changed later.</source>
        <translation>Verfügbar. Lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>Already used by %1.</source>
        <translation>Bereits von %1 verwendet.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::Disclosure</name>
    <message>
        <source>Open</source>
        <comment>state</comment>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>state</comment>
        <translation>Geschlossen</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DnsCheckCard</name>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Check DNS from this computer</source>
        <translation>DNS von diesem Computer aus prüfen</translation>
    </message>
    <message>
        <source>DNS as seen from this computer</source>
        <translation>DNS von diesem Computer aus gesehen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Asking the name servers…</source>
        <translation>Nameserver werden abgefragt…</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DnsResultRow</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DomainActions</name>
    <message>
        <source>verify %1</source>
        <translation>%1 verifizieren</translation>
    </message>
    <message>
        <source>Remove domain</source>
        <translation>Domain entfernen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>The verification starts over if you add it again.</source>
        <translation>Wenn Sie die Domain wieder hinzufügen, beginnt die Verifizierung von vorn.</translation>
    </message>
    <message>
        <source>People with this domain are no longer sent to %1. They see the ordinary login page.</source>
        <translation>Personen mit dieser Domain werden nicht mehr an %1 weitergeleitet. Sie sehen die normale Anmeldeseite.</translation>
    </message>
    <message>
        <source>People with this domain may no longer be sent to their provider. The verification starts over if you add it again.</source>
        <translation>Personen mit dieser Domain werden vielleicht nicht mehr an ihren Anbieter weitergeleitet. Wenn Sie die Domain wieder hinzufügen, beginnt die Verifizierung von vorn.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>route %1 to %2</source>
        <translation>%1 an %2 weiterleiten</translation>
    </message>
    <message>
        <source>stop routing %1 to %2</source>
        <translation>Weiterleitung von %1 an %2 beenden</translation>
    </message>
    <message>
        <source>%1 is not routed to %2</source>
        <translation>%1 wird nicht an %2 weitergeleitet</translation>
    </message>
    <message>
        <source>%1 is still routed to %2</source>
        <translation>%1 wird noch an %2 weitergeleitet</translation>
    </message>
    <message>
        <source>%1 is now routed to %2</source>
        <translation>%1 wird jetzt an %2 weitergeleitet</translation>
    </message>
    <message>
        <source>%1 is no longer routed to %2</source>
        <translation>%1 wird nicht mehr an %2 weitergeleitet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Copied the record of %1</source>
        <translation>Eintrag für %1 kopiert</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DomainDetail</name>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Verify domain</source>
        <translation>Domain verifizieren</translation>
    </message>
    <message>
        <source>%1 looks up the record now.</source>
        <translation>%1 sucht den Eintrag jetzt.</translation>
    </message>
    <message>
        <source>DNS changes can take up to 48 hours, usually minutes.</source>
        <translation>DNS-Änderungen können bis zu 48 Stunden dauern, meist nur Minuten.</translation>
    </message>
    <message>
        <source>Remove domain…</source>
        <translation>Domain entfernen…</translation>
    </message>
    <message>
        <source>Back to the list of domains</source>
        <translation>Zurück zur Domainliste</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Neu verifizieren</translation>
    </message>
    <message>
        <source>Remove domain %1</source>
        <translation>Domain %1 entfernen</translation>
    </message>
    <message>
        <source>%1 is yours</source>
        <translation>%1 gehört Ihnen</translation>
    </message>
    <message>
        <source>Choose below where its people sign in.</source>
        <translation>Wählen Sie unten, wo sich Personen mit dieser Domain anmelden.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird verifiziert…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt…</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DomainRecord</name>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Copy as text for a colleague</source>
        <translation>Als Text zum Weitergeben kopieren</translation>
    </message>
    <message>
        <source>%1 sent no record for this domain. Refresh, or remove the domain and add it again.</source>
        <translation>%1 hat keinen Eintrag für diese Domain gesendet. Aktualisieren Sie die Ansicht oder entfernen Sie die Domain und fügen Sie sie neu hinzu.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Add this TXT record to the domain’s DNS</source>
        <translation>Fügen Sie diesen TXT-Eintrag zum DNS der Domain hinzu</translation>
    </message>
    <message>
        <source>If your DNS tool adds the domain by itself, use &lt;code&gt;%1&lt;/code&gt; as host.</source>
        <translation>Wenn Ihr DNS-Tool die Domain selbst anhängt, verwenden Sie &lt;code&gt;%1&lt;/code&gt; als Host.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DomainRouting</name>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>With none chosen, people with this domain see the ordinary login page.</source>
        <translation>Wenn keiner gewählt ist, sehen Personen mit dieser Domain die normale Anmeldeseite.</translation>
    </message>
    <message>
        <source>Send people with this domain to</source>
        <translation>Personen mit dieser Domain weiterleiten an</translation>
    </message>
    <message>
        <source>Load the providers again</source>
        <translation>Anbieter neu laden</translation>
    </message>
    <message numerus="yes">
        <source>%n more providers are not shown here. Use the Domains tab of the provider.</source>
        <translation>
            <numerusform>%n weiterer Anbieter wird hier nicht angezeigt. Verwenden Sie die Registerkarte „Domains“ des Anbieters.</numerusform>
            <numerusform>%n weitere Anbieter werden hier nicht angezeigt. Verwenden Sie die Registerkarte „Domains“ des Anbieters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disabled. Takes effect when you enable it.</source>
        <translation>Deaktiviert. Wirkt, sobald Sie ihn aktivieren.</translation>
    </message>
    <message>
        <source>Loading the providers…</source>
        <translation>Anbieter werden geladen…</translation>
    </message>
    <message>
        <source>Your organization has no providers yet. Add one under Single sign-on.</source>
        <translation>Ihre Organisation hat noch keine Anbieter. Fügen Sie unter „Single Sign-On“ einen hinzu.</translation>
    </message>
    <message>
        <source>%1 is routed to two providers</source>
        <translation>%1 wird an zwei Anbieter weitergeleitet</translation>
    </message>
    <message>
        <source>%1 is routed to %2 providers</source>
        <translation>%1 wird an %2 Anbieter weitergeleitet</translation>
    </message>
    <message>
        <source>People with that domain see %1 and choose. Clear it in one of them if that is not what you want.</source>
        <translation>Personen mit dieser Domain sehen %1 und wählen. Wenn Sie das nicht möchten, schalten Sie sie bei einem davon ab.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DomainsPage</name>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Prove that you own a domain, then send its people to a provider.</source>
        <translation>Belegen Sie, dass Ihnen eine Domain gehört, und leiten Sie dann die Personen mit dieser Domain an einen Anbieter weiter.</translation>
    </message>
    <message>
        <source>Add domain…</source>
        <translation>Domain hinzufügen…</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sends people to</source>
        <translation>Weiterleitung an</translation>
    </message>
    <message>
        <source>Route people by their email address</source>
        <translation>Personen anhand ihrer E-Mail-Adresse weiterleiten</translation>
    </message>
    <message>
        <source>Add a domain you own, prove it with a DNS record, then choose a provider for it.</source>
        <translation>Fügen Sie eine eigene Domain hinzu, belegen Sie sie mit einem DNS-Eintrag und wählen Sie dann einen Anbieter dafür.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>the domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>the providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Managed by %1. You can’t change where it gets its people from.</source>
        <translation>Verwaltet von %1. Sie können nicht ändern, woher seine Personen kommen.</translation>
    </message>
    <message>
        <source>%1 gave your organization limited access to it. You can’t change where it gets its people from.</source>
        <translation>%1 hat Ihrer Organisation eingeschränkten Zugriff darauf gegeben. Sie können nicht ändern, woher seine Personen kommen.</translation>
    </message>
    <message>
        <source>You can see domains, but not everything can be done with them</source>
        <translation>Sie können Domains sehen, aber nicht alles damit tun</translation>
    </message>
    <message>
        <source>Couldn’t load</source>
        <translation>Laden nicht möglich</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Verify again</source>
        <translation>Neu &amp;verifizieren</translation>
    </message>
    <message>
        <source>&amp;Verify domain</source>
        <translation>Domain &amp;verifizieren</translation>
    </message>
    <message>
        <source>Copy &amp;record as text</source>
        <translation>Eintrag als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy domain</source>
        <translation>Domain &amp;kopieren</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>%1 is yours</source>
        <translation>%1 gehört Ihnen</translation>
    </message>
    <message>
        <source>Check the record.</source>
        <translation>Prüfen Sie den Eintrag.</translation>
    </message>
    <message>
        <source>Your computer can: %1’s DNS may lag. Try again in a minute.</source>
        <translation>Ihr Computer sieht ihn: Das DNS von %1 ist vielleicht noch nicht so weit. Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Your computer can: %1’s DNS may lag. Try again in %n minutes.</source>
        <translation>
            <numerusform>Ihr Computer sieht ihn: Das DNS von %1 ist vielleicht noch nicht so weit. Versuchen Sie es in %n Minute erneut.</numerusform>
            <numerusform>Ihr Computer sieht ihn: Das DNS von %1 ist vielleicht noch nicht so weit. Versuchen Sie es in %n Minuten erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your computer can’t either. Check the record.</source>
        <translation>Ihr Computer sieht ihn auch nicht. Prüfen Sie den Eintrag.</translation>
    </message>
    <message>
        <source>%1 couldn’t see the record</source>
        <translation>%1 konnte den Eintrag nicht sehen</translation>
    </message>
    <message>
        <source>The repeated checks ended after 10 minutes. Check again to go on.</source>
        <translation>Die wiederholten Prüfungen sind nach 10 Minuten beendet. Prüfen Sie erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>OrgDesk checks again every minute, until %1.</source>
        <translation>OrgDesk prüft jede Minute erneut, bis %1.</translation>
    </message>
    <message>
        <source>The record of %1 is there</source>
        <translation>Der Eintrag für %1 ist vorhanden</translation>
    </message>
    <message>
        <source>Verify domain</source>
        <translation>Domain verifizieren</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DomainsTable</name>
    <message>
        <source>Nobody yet</source>
        <translation>Noch kein Anbieter</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sends people to</source>
        <translation>Weiterleitung an</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>Weitere Aktionen für %1</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DropZone</name>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Paste address…</source>
        <translation>Adresse einfügen…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Drop to read %1</source>
        <translation>Loslassen, um %1 zu lesen</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::EmailChips</name>
    <message numerus="yes">
        <source>Added %n addresses</source>
        <translation>
            <numerusform>%n Adresse hinzugefügt</numerusform>
            <numerusform>%n Adressen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not a complete email address.</source>
        <translation>%1 ist keine vollständige E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 ist doppelt aufgeführt.</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 entfernt</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::EmailDomains</name>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Email domains to route here</source>
        <translation>Hierher weiterzuleitende E-Mail-Domains</translation>
    </message>
    <message>
        <source>Load the domains again</source>
        <translation>Domains neu laden</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>People with these addresses go straight to this provider.</source>
        <translation>Personen mit diesen Adressen gelangen direkt zu diesem Anbieter.</translation>
    </message>
    <message>
        <source>Loading the domains…</source>
        <translation>Domains werden geladen…</translation>
    </message>
    <message>
        <source>the domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Your organization has no domains yet.</source>
        <translation>Ihre Organisation hat noch keine Domains.</translation>
    </message>
    <message>
        <source>Not verified yet. Verify it under Domains first.</source>
        <translation>Noch nicht verifiziert. Verifizieren Sie sie zuerst unter „Domains“.</translation>
    </message>
    <message>
        <source>Now routed to %1. Choosing it here lets people pick.</source>
        <translation>Wird jetzt an %1 weitergeleitet. Wenn Sie sie auch hier wählen, können Personen auswählen.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ErrorSummary</name>
    <message>
        <source>1 field needs attention before saving</source>
        <translation>1 Feld muss vor dem Speichern korrigiert werden</translation>
    </message>
    <message numerus="yes">
        <source>%n fields need attention before saving</source>
        <translation>
            <numerusform>%n Feld muss vor dem Speichern korrigiert werden</numerusform>
            <numerusform>%n Felder müssen vor dem Speichern korrigiert werden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ErrorView</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Details</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::FormChecks</name>
    <message>
        <source>Waiting for metadata</source>
        <translation>Wartet auf Metadaten</translation>
    </message>
    <message>
        <source>Waiting for your entries</source>
        <translation>Wartet auf Ihre Eingaben</translation>
    </message>
    <message>
        <source>OrgDesk checks the file, the addresses and the certificate as soon as they are filled in.</source>
        <translation>OrgDesk prüft Datei, Adressen und Zertifikat, sobald sie eingetragen sind.</translation>
    </message>
    <message>
        <source>OrgDesk checks what you enter from this computer. No credentials are sent.</source>
        <translation>OrgDesk prüft Ihre Eingaben von diesem Computer aus. Es werden keine Zugangsdaten gesendet.</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Korrigieren</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::FormDraft</name>
    <message>
        <source>Your unsaved changes of %1 are back.</source>
        <translation>Ihre ungespeicherten Änderungen an %1 sind wieder da.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::FormView</name>
    <message>
        <source>It is sent to %1 as it is.</source>
        <translation>Wird unverändert an %1 gesendet.</translation>
    </message>
    <message>
        <source>Filled in 1 field below.</source>
        <translation>Unten wurde 1 Feld ausgefüllt.</translation>
    </message>
    <message numerus="yes">
        <source>Filled in %n fields below.</source>
        <translation>
            <numerusform>Unten wurde %n Feld ausgefüllt.</numerusform>
            <numerusform>Unten wurden %n Felder ausgefüllt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced what stood in: %1.</source>
        <translation>Vorhandener Inhalt ersetzt: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Filled in from the metadata</source>
        <translation>Aus den Metadaten ausgefüllt</translation>
    </message>
    <message>
        <source>Stored at %1</source>
        <translation>Bei %1 gespeichert</translation>
    </message>
    <message>
        <source>needed again</source>
        <translation>erneut nötig</translation>
    </message>
    <message>
        <source>%1 keeps the secret and never shows it. To change the %2 settings, enter it once more.</source>
        <translation>%1 behält das Secret und zeigt es nie an. Um die Einstellungen für %2 zu ändern, geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::GuideDialog</name>
    <message>
        <source>Setup guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Setup guide: %1</source>
        <translation>Anleitung: %1</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::GuidePanel</name>
    <message>
        <source>These steps and values as a sheet for a colleague</source>
        <translation>Diese Schritte und Werte als Blatt zum Weitergeben</translation>
    </message>
    <message>
        <source>Open %1 admin</source>
        <translation>Admin-Konsole von %1 öffnen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Als Markdown speichern…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Save PowerShell script…</source>
        <translation>PowerShell-Skript speichern…</translation>
    </message>
    <message>
        <source>Save the setup sheet</source>
        <translation>Einrichtungsblatt speichern</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Setup sheet</source>
        <translation>Einrichtungsblatt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>Skript speichern</translation>
    </message>
    <message>
        <source>PowerShell script (*.ps1)</source>
        <translation>PowerShell-Skript (*.ps1)</translation>
    </message>
    <message>
        <source>Step %1 is done</source>
        <translation>Schritt %1 ist erledigt</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Weitergeben…</translation>
    </message>
    <message>
        <source>Provisional: %1 may add a prefix to the identifier. OrgDesk shows the final values after creation and tells you if they differ.</source>
        <translation>Vorläufig: %1 kann der Kennung ein Präfix voranstellen. OrgDesk zeigt die endgültigen Werte nach dem Erstellen und weist auf Abweichungen hin.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::HealthDialog</name>
    <message>
        <source>Run again</source>
        <translation>Neu prüfen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Diesen Computer prüfen</translation>
    </message>
    <message>
        <source>What OrgDesk needs before you sign in.</source>
        <translation>Was OrgDesk vor der Anmeldung braucht.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::HealthPage</name>
    <message>
        <source>Health check</source>
        <translation>Zustandsprüfung</translation>
    </message>
    <message>
        <source>Everything OrgDesk needs.</source>
        <translation>Alles, was OrgDesk braucht.</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Neu prüfen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Checking… %1 of %2 done.</source>
        <translation>Wird geprüft… %1 von %2 erledigt.</translation>
    </message>
    <message>
        <source>Everything OrgDesk needs, checked today at %1.</source>
        <translation>Alles, was OrgDesk braucht, heute um %1 geprüft.</translation>
    </message>
    <message>
        <source>Everything OrgDesk needs, checked on %1 at %2.</source>
        <translation>Alles, was OrgDesk braucht, am %1 um %2 geprüft.</translation>
    </message>
    <message>
        <source>Copied the report</source>
        <translation>Bericht kopiert</translation>
    </message>
    <message>
        <source>It holds no token and no secret.</source>
        <translation>Er enthält weder Token noch Secrets.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Saved the report</source>
        <translation>Bericht gespeichert</translation>
    </message>
    <message>
        <source>The report couldn’t be saved</source>
        <translation>Der Bericht konnte nicht gespeichert werden</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::HealthRowView</name>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Tell %1</source>
        <translation>An %1 melden</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Zugeklappt</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Copy message about %1</source>
        <translation>Nachricht zu „%1“ kopieren</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::HealthView</name>
    <message>
        <source>Leave out my email</source>
        <translation>Meine E-Mail auslassen</translation>
    </message>
    <message>
        <source>In the report that you copy or save.</source>
        <translation>Im Bericht, den Sie kopieren oder speichern.</translation>
    </message>
    <message>
        <source>Checks done</source>
        <translation>Erledigte Prüfungen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The health check is done</source>
        <translation>Die Zustandsprüfung ist abgeschlossen</translation>
    </message>
    <message>
        <source>check that confirming works</source>
        <translation>Bestätigung der Identität prüfen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>The vendor’s setup</source>
        <translation>Einrichtung beim Hersteller</translation>
    </message>
    <message>
        <source>%1’s setup</source>
        <translation>Einrichtung bei %1</translation>
    </message>
    <message>
        <source>Your providers</source>
        <translation>Ihre Anbieter</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %1 ok</source>
        <translation>%1 von %1 ok</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::InvitationsTab</name>
    <message>
        <source>No role</source>
        <translation>Keine Rolle</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>More actions for the invitation of %1</source>
        <translation>Weitere Aktionen für die Einladung von %1</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Inviting someone again replaces their earlier invitation.</source>
        <translation>Wer erneut eingeladen wird, erhält eine neue Einladung anstelle der früheren.</translation>
    </message>
    <message>
        <source>No open invitations</source>
        <translation>Keine offenen Einladungen</translation>
    </message>
    <message>
        <source>People you invite appear here until they accept.</source>
        <translation>Eingeladene Personen erscheinen hier, bis sie die Einladung annehmen.</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>Personen einladen…</translation>
    </message>
    <message>
        <source>the invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n invitations…</source>
        <translation>
            <numerusform>%n Einladung widerrufen…</numerusform>
            <numerusform>%n Einladungen widerrufen…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 didn’t send the link.</source>
        <translation>%1 hat den Link nicht gesendet.</translation>
    </message>
    <message>
        <source>&amp;Copy invitation link</source>
        <translation>Einladungslink &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Invite again…</source>
        <translation>Erneut &amp;einladen…</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Widerrufen…</translation>
    </message>
    <message>
        <source>Copied the identifier of the invitation for %1</source>
        <translation>Kennung der Einladung für %1 kopiert</translation>
    </message>
    <message>
        <source>Copied the invitation link for %1</source>
        <translation>Einladungslink für %1 kopiert</translation>
    </message>
    <message>
        <source>Revoke invitation</source>
        <translation>Einladung widerrufen</translation>
    </message>
    <message>
        <source>Revoke the invitation for %1?</source>
        <translation>Einladung für %1 widerrufen?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n invitations?</source>
        <translation>
            <numerusform>%n Einladung widerrufen?</numerusform>
            <numerusform>%n Einladungen widerrufen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The link stops working.</source>
        <translation>Der Link funktioniert dann nicht mehr.</translation>
    </message>
    <message>
        <source>Their links stop working.</source>
        <translation>Die Links funktionieren dann nicht mehr.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>revoke %n invitations</source>
        <translation>
            <numerusform>%n Einladung widerrufen</numerusform>
            <numerusform>%n Einladungen widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Not everything was revoked</source>
        <translation>Nicht alle Einladungen wurden widerrufen</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::InviteDialog</name>
    <message>
        <source>Invite people</source>
        <translation>Personen einladen</translation>
    </message>
    <message>
        <source>Invite people to %1</source>
        <translation>Personen zu %1 einladen</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>%1 sends each person an email. You can also copy the links from the list.</source>
        <translation>%1 sendet jeder Person eine E-Mail. Sie können die Links auch aus der Liste kopieren.</translation>
    </message>
    <message>
        <source>What came of each address</source>
        <translation>Ergebnis für jede Adresse</translation>
    </message>
    <message>
        <source>Send invitations</source>
        <translation>Einladungen senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>for everyone above</source>
        <translation>für alle oben</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>1 day, until %1</source>
        <translation>1 Tag, bis %1</translation>
    </message>
    <message>
        <source>%1 days, until %2</source>
        <translation>%1 Tage, bis %2</translation>
    </message>
    <message>
        <source>%1 has an open invitation. The new one replaces it.</source>
        <translation>%1 hat eine offene Einladung. Die neue ersetzt sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have an open invitation. The new ones replace them.</source>
        <translation>
            <numerusform>%n davon hat eine offene Einladung. Die neue ersetzt sie.</numerusform>
            <numerusform>%n davon haben eine offene Einladung. Die neuen ersetzen sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 von höchstens %2</translation>
    </message>
    <message>
        <source>%1 addresses, sent in %2 requests</source>
        <translation>%1 Adressen, in %2 Anfragen gesendet</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>A list with commas, blanks or line ends between can be pasted.</source>
        <translation>Eine Liste mit Kommas, Leerzeichen oder Zeilenumbrüchen dazwischen lässt sich einfügen.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n Adresse</numerusform>
            <numerusform>%n Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>Keine Auswahl verfügbar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Its roles are still being loaded. Sending waits for them.</source>
        <translation>Ihre Rollen werden noch geladen. Das Senden wartet darauf.</translation>
    </message>
    <message>
        <source>There is no role %1 to choose.</source>
        <translation>Die Rolle %1 steht nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>There are no roles %1 to choose.</source>
        <translation>Diese Rollen stehen nicht zur Auswahl: %1.</translation>
    </message>
    <message>
        <source>Signing in with %1 can’t be chosen.</source>
        <translation>Anmelden mit %1 steht nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>The roles are still loading.</source>
        <translation>Die Rollen werden noch geladen.</translation>
    </message>
    <message>
        <source>Not all of the earlier invitation is taken over</source>
        <translation>Die frühere Einladung wird nicht vollständig übernommen</translation>
    </message>
    <message>
        <source>%1 is already a member.</source>
        <translation>%1 ist bereits Mitglied.</translation>
    </message>
    <message>
        <source>Choose at most %1 roles. You can give more later.</source>
        <translation>Wählen Sie höchstens %1 Rollen. Weitere können Sie später vergeben.</translation>
    </message>
    <message>
        <source>Enter at least one email address.</source>
        <translation>Geben Sie mindestens eine E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Choose how they sign in.</source>
        <translation>Wählen Sie, womit sich die Personen anmelden.</translation>
    </message>
    <message>
        <source>Enable a provider first: %1 needs to know how they sign in.</source>
        <translation>Aktivieren Sie zuerst einen Anbieter: %1 muss wissen, womit sich die Personen anmelden.</translation>
    </message>
    <message>
        <source>invite %1</source>
        <translation>%1 einladen</translation>
    </message>
    <message numerus="yes">
        <source>invite %n people</source>
        <translation>
            <numerusform>%n Person einladen</numerusform>
            <numerusform>%n Personen einladen</numerusform>
        </translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations were sent.</source>
        <translation>
            <numerusform>%n Einladung wurde gesendet.</numerusform>
            <numerusform>%n Einladungen wurden gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Not everybody was invited</source>
        <translation>Nicht alle wurden eingeladen</translation>
    </message>
    <message>
        <source>It’s not known whether 1 person was invited</source>
        <translation>Es ist nicht bekannt, ob 1 Person eingeladen wurde</translation>
    </message>
    <message numerus="yes">
        <source>It’s not known whether %n people were invited</source>
        <translation>
            <numerusform>Es ist nicht bekannt, ob %n Person eingeladen wurde</numerusform>
            <numerusform>Es ist nicht bekannt, ob %n Personen eingeladen wurden</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer got lost. Look at the list of invitations before you invite them again: %1</source>
        <translation>Die Antwort ging verloren. Sehen Sie in der Liste der Einladungen nach, bevor Sie erneut einladen: %1</translation>
    </message>
    <message>
        <source>Put them back into the field</source>
        <translation>Wieder in das Feld setzen</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>eingeladen</translation>
    </message>
    <message>
        <source>not invited</source>
        <translation>nicht eingeladen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::JobNote</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>See results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Stopping after the request that is on its way.</source>
        <translation>Hält nach der laufenden Anfrage an.</translation>
    </message>
    <message>
        <source>You can close the window: what is left can be resumed.</source>
        <translation>Sie können das Fenster schließen: Der Rest lässt sich später fortsetzen.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An unfinished job: %1</source>
        <translation>Offener Auftrag: %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::JobNotes</name>
    <message>
        <source>go on with the job</source>
        <translation>Auftrag fortsetzen</translation>
    </message>
    <message>
        <source>Discard job</source>
        <translation>Auftrag verwerfen</translation>
    </message>
    <message>
        <source>Discard the job?</source>
        <translation>Auftrag verwerfen?</translation>
    </message>
    <message>
        <source>%1. The list of the %2 that are left is gone then.</source>
        <translation>%1. Die Liste der übrigen (%2) geht dann verloren.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::JobResultsDialog</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Ergebnisse suchen</translation>
    </message>
    <message>
        <source>What came of each</source>
        <translation>Ergebnis für jede Person</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looks for those that are not known. Nothing is sent to them.</source>
        <translation>Sucht nach denen mit unbekanntem Ergebnis. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Copy failed addresses</source>
        <translation>Fehlgeschlagene Adressen kopieren</translation>
    </message>
    <message>
        <source>Copy failed</source>
        <translation>Fehler kopieren</translation>
    </message>
    <message>
        <source>Try failed again…</source>
        <translation>Fehlgeschlagene wiederholen…</translation>
    </message>
    <message>
        <source>Try failed again</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n entries</source>
        <translation>
            <numerusform>%n Eintrag kopiert</numerusform>
            <numerusform>%n Einträge kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::JournalDialog</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done, found afterwards</source>
        <translation>Erledigt, nachträglich festgestellt</translation>
    </message>
    <message>
        <source>Unknown: the answer got lost</source>
        <translation>Unbekannt: die Antwort ging verloren</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation>Abgelehnt (%1)</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Settings sent</source>
        <translation>Gesendete Einstellungen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Ihre Änderungen</translation>
    </message>
    <message>
        <source>What was changed at %1 from this computer. Values are not kept.</source>
        <translation>Was von diesem Computer aus bei %1 geändert wurde. Werte werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Your changes couldn’t be read.</source>
        <translation>Ihre Änderungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing was changed at %1 from this computer yet.</source>
        <translation>Von diesem Computer aus wurde bei %1 noch nichts geändert.</translation>
    </message>
    <message>
        <source>Export your changes</source>
        <translation>Ihre Änderungen exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Changed the organization</source>
        <translation>Organisation geändert</translation>
    </message>
    <message>
        <source>Added domain</source>
        <translation>Domain hinzugefügt</translation>
    </message>
    <message>
        <source>Removed domain</source>
        <translation>Domain entfernt</translation>
    </message>
    <message>
        <source>Verified domain</source>
        <translation>Domain verifiziert</translation>
    </message>
    <message>
        <source>Added provider</source>
        <translation>Anbieter hinzugefügt</translation>
    </message>
    <message>
        <source>Changed provider</source>
        <translation>Anbieter geändert</translation>
    </message>
    <message>
        <source>Deleted provider</source>
        <translation>Anbieter gelöscht</translation>
    </message>
    <message>
        <source>Detached provider</source>
        <translation>Anbieter getrennt</translation>
    </message>
    <message>
        <source>Updated attributes</source>
        <translation>Attribute aktualisiert</translation>
    </message>
    <message>
        <source>Routed a domain to a provider</source>
        <translation>Domain an einen Anbieter weitergeleitet</translation>
    </message>
    <message>
        <source>Took a domain off a provider</source>
        <translation>Weiterleitung einer Domain beendet</translation>
    </message>
    <message>
        <source>Turned on provisioning</source>
        <translation>Bereitstellung eingeschaltet</translation>
    </message>
    <message>
        <source>Turned off provisioning</source>
        <translation>Bereitstellung ausgeschaltet</translation>
    </message>
    <message>
        <source>Updated provisioned attributes</source>
        <translation>Bereitgestellte Attribute aktualisiert</translation>
    </message>
    <message>
        <source>Created a provisioning token</source>
        <translation>Bereitstellungstoken erstellt</translation>
    </message>
    <message>
        <source>Revoked a provisioning token</source>
        <translation>Bereitstellungstoken widerrufen</translation>
    </message>
    <message>
        <source>Gave roles</source>
        <translation>Rollen vergeben</translation>
    </message>
    <message>
        <source>Took roles away</source>
        <translation>Rollen entzogen</translation>
    </message>
    <message>
        <source>Removed a member</source>
        <translation>Mitglied entfernt</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>Personen eingeladen</translation>
    </message>
    <message>
        <source>Revoked invitations</source>
        <translation>Einladungen widerrufen</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::LoadingView</name>
    <message>
        <source>Still waiting…</source>
        <translation>Wartet noch…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Still waiting for %1…</source>
        <translation>Wartet noch auf %1…</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::LoginPreview</name>
    <message>
        <source>Login box preview</source>
        <translation>Vorschau des Anmeldefensters</translation>
    </message>
    <message>
        <source>Log in to %1 to continue to %2.</source>
        <comment>on the vendor&apos;s login page</comment>
        <translation>Melden Sie sich bei %1 an, um mit %2 fortzufahren.</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>on the vendor&apos;s login page</comment>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>on the vendor&apos;s login page</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>on the vendor&apos;s login page</comment>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>OR</source>
        <comment>on the vendor&apos;s login page</comment>
        <translation>ODER</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>buttons on the login page</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Primary color %2, page background %3. Buttons: %4.</source>
        <translation>%1. Primärfarbe %2, Seitenhintergrund %3. Schaltflächen: %4.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::LogoLoader</name>
    <message>
        <source>Couldn’t load it: %1</source>
        <translation>Laden nicht möglich: %1</translation>
    </message>
    <message>
        <source>Couldn’t load it: this is no picture.</source>
        <translation>Laden nicht möglich: das ist kein Bild.</translation>
    </message>
    <message>
        <source>Loaded: %1, %2 × %3, %4, served over https</source>
        <translation>Geladen: %1, %2 × %3, %4, über https bereitgestellt</translation>
    </message>
    <message>
        <source>Larger than 200 KB. The login page loads faster with a smaller file.</source>
        <translation>Größer als 200 KB. Mit einer kleineren Datei lädt die Anmeldeseite schneller.</translation>
    </message>
    <message>
        <source>Much wider than high. It will look small on the login page.</source>
        <translation>Viel breiter als hoch. Auf der Anmeldeseite wird es klein aussehen.</translation>
    </message>
    <message>
        <source>the server answers %1.</source>
        <translation>der Server antwortet mit %1.</translation>
    </message>
    <message>
        <source>it is larger than 2 MB.</source>
        <translation>größer als 2 MB.</translation>
    </message>
    <message>
        <source>the address leads to another one. Use that one.</source>
        <translation>die Adresse führt zu einer anderen. Verwenden Sie diese.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Add provider…</source>
        <translation>Anbieter &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Import metadata…</source>
        <translation>Metadaten &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Review changes…</source>
        <translation>Änderungen &amp;prüfen…</translation>
    </message>
    <message>
        <source>Your &amp;changes</source>
        <translation>Ihre Ä&amp;nderungen</translation>
    </message>
    <message>
        <source>&amp;Vendor settings…</source>
        <translation>Hersteller&amp;einstellungen…</translation>
    </message>
    <message>
        <source>Network &amp;proxy…</source>
        <translation>Net&amp;zwerkproxy…</translation>
    </message>
    <message>
        <source>S&amp;witch organization</source>
        <translation>Organisation &amp;wechseln</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>Sign out here and in the &amp;browser</source>
        <translation>Hier und im &amp;Browser abmelden</translation>
    </message>
    <message>
        <source>E&amp;xit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Copy &amp;identifier</source>
        <translation>Kenn&amp;ung kopieren</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Setup &amp;guide</source>
        <translation>An&amp;leitung</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Follow system</source>
        <translation>Wie &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;Full</source>
        <translation>&amp;Vollständig</translation>
    </message>
    <message>
        <source>&amp;Icons</source>
        <translation>&amp;Symbole</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>Di&amp;chte</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>&amp;Komfortabel</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>Ko&amp;mpakt</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Single sign-on</source>
        <translation>&amp;Single Sign-On</translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation>&amp;Domains</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Mitglieder</translation>
    </message>
    <message>
        <source>&amp;Health check</source>
        <translation>&amp;Zustandsprüfung</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zu&amp;rück</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>Nächste Register&amp;karte</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>&amp;Vorherige Registerkarte</translation>
    </message>
    <message>
        <source>Next &amp;region</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous re&amp;gion</source>
        <translation>Vorheriger &amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Dia&amp;gnosedaten kopieren</translation>
    </message>
    <message>
        <source>&amp;About OrgDesk</source>
        <translation>&amp;Über OrgDesk</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Where settings come from</source>
        <translation>Her&amp;kunft der Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>&amp;Support</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>&amp;Datenschutz</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::MainWindow</name>
    <message>
        <source>The local tenant stopped</source>
        <translation>Der lokale Mandant wurde beendet</translation>
    </message>
    <message>
        <source>Nothing can be loaded or saved until it runs again. What you typed is kept.</source>
        <translation>Bis er wieder läuft, kann nichts geladen oder gespeichert werden. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Not confirmed recently</source>
        <translation>Länger nicht bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed, %n min left</source>
        <translation>
            <numerusform>Bestätigt, noch %n min</numerusform>
            <numerusform>Bestätigt, noch %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed at %1</source>
        <translation>Bestätigt um %1</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, als %2</translation>
    </message>
    <message>
        <source>Sign in to another organization…</source>
        <translation>Bei anderer Organisation anmelden…</translation>
    </message>
    <message>
        <source>Copy organization ID</source>
        <translation>Organisations-ID kopieren</translation>
    </message>
    <message>
        <source>Copied the organization ID</source>
        <translation>Organisations-ID kopiert</translation>
    </message>
    <message>
        <source>Confirm it’s you now</source>
        <translation>Identität jetzt bestätigen</translation>
    </message>
    <message>
        <source>%1’s answer got lost on the way</source>
        <translation>Die Antwort von %1 ging unterwegs verloren</translation>
    </message>
    <message>
        <source>Close OrgDesk</source>
        <translation>OrgDesk schließen</translation>
    </message>
    <message>
        <source>What you typed can’t be saved on this computer.</source>
        <translation>Was Sie eingegeben haben, kann auf diesem Computer nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Schließen und verwerfen</translation>
    </message>
    <message>
        <source>&amp;Support from %1</source>
        <translation>&amp;Support von %1</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::MembersCatalog</name>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>Personen einladen…</translation>
    </message>
    <message>
        <source>Parts of Members</source>
        <translation>Bereiche von „Mitglieder“</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>People who belong to your organization.</source>
        <translation>Personen, die zu Ihrer Organisation gehören.</translation>
    </message>
    <message>
        <source>People who belong to %1 at %2.</source>
        <translation>Personen, die bei %2 zu %1 gehören.</translation>
    </message>
    <message>
        <source>Invited %1</source>
        <translation>%1 eingeladen</translation>
    </message>
    <message numerus="yes">
        <source>Invited %n people</source>
        <translation>
            <numerusform>%n Person eingeladen</numerusform>
            <numerusform>%n Personen eingeladen</numerusform>
        </translation>
    </message>
    <message>
        <source>You can see invitations, but not send or revoke them</source>
        <translation>Sie können Einladungen sehen, aber nicht senden oder widerrufen</translation>
    </message>
    <message>
        <source>You can see people, but not everything can be done with them</source>
        <translation>Sie können Personen sehen, aber nicht alles mit ihnen tun</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::MembersSide</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Apply role changes</source>
        <translation>Rollen übernehmen</translation>
    </message>
    <message>
        <source>Remove from organization…</source>
        <translation>Aus Organisation entfernen…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Removing ends the membership. The person’s account stays at %1.</source>
        <translation>Das Entfernen beendet die Mitgliedschaft. Das Konto der Person bleibt bei %1.</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>Niemand ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n Person ausgewählt</numerusform>
            <numerusform>%n Personen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select people to change their roles or to remove them.</source>
        <translation>Wählen Sie Personen aus, um ihre Rollen zu ändern oder sie zu entfernen.</translation>
    </message>
    <message>
        <source>Reading the roles beyond the first ten…</source>
        <translation>Rollen nach den ersten zehn werden gelesen…</translation>
    </message>
    <message>
        <source>One of them may have more roles than the ten that are counted here.</source>
        <translation>Eine davon hat vielleicht mehr Rollen als die zehn, die hier gezählt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them may have more roles than the ten that are counted here.</source>
        <translation>
            <numerusform>%n davon hat vielleicht mehr Rollen als die zehn, die hier gezählt werden.</numerusform>
            <numerusform>%n davon haben vielleicht mehr Rollen als die zehn, die hier gezählt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::MetadataAddressDialog</name>
    <message>
        <source>Metadata address</source>
        <translation>Metadatenadresse</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Where does your provider publish its metadata?</source>
        <translation>Wo veröffentlicht Ihr Anbieter seine Metadaten?</translation>
    </message>
    <message>
        <source>OrgDesk reads it from this computer. No credentials are sent.</source>
        <translation>OrgDesk liest sie von diesem Computer aus. Es werden keine Zugangsdaten gesendet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>It was not read.</source>
        <translation>Sie wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The address answers with status %1.</source>
        <translation>Die Adresse antwortet mit Status %1.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::MetadataField</name>
    <message>
        <source>Drop the metadata file here</source>
        <translation>Metadatendatei hier ablegen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Metadata and certificates (*.xml *.pem *.cer *.crt);;All files (*)</source>
        <translation>Metadaten und Zertifikate (*.xml *.pem *.cer *.crt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Provider in the file</source>
        <translation>Anbieter in der Datei</translation>
    </message>
    <message>
        <source>Pasted metadata</source>
        <translation>Eingefügte Metadaten</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>A certificate, filled in below.</source>
        <translation>Ein Zertifikat, unten eingetragen.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Entity ID %1</source>
        <translation>Entity-ID %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::Navigation</name>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>%1, 1 needs attention</source>
        <translation>%1, 1 mit Handlungsbedarf</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n need attention</source>
        <translation>
            <numerusform>%1, %n mit Handlungsbedarf</numerusform>
            <numerusform>%1, %n mit Handlungsbedarf</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a failure among them</source>
        <translation>%1, darunter ein Fehler</translation>
    </message>
    <message>
        <source>%1, not permitted</source>
        <translation>%1, nicht erlaubt</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::NewTokenDialog</name>
    <message>
        <source>New access token</source>
        <translation>Neues Zugriffstoken</translation>
    </message>
    <message>
        <source>How long may the token be used?</source>
        <translation>Wie lange darf das Token verwendet werden?</translation>
    </message>
    <message>
        <source>%1 calls %2 with it to create and remove accounts. When it ends, provisioning stops until you replace it.</source>
        <translation>%1 ruft %2 damit auf, um Konten zu erstellen und zu entfernen. Wenn es abläuft, stoppt die Bereitstellung, bis Sie es ersetzen.</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt…</translation>
    </message>
    <message>
        <source>create an access token for %1</source>
        <translation>Zugriffstoken für %1 erstellen</translation>
    </message>
    <message>
        <source>%1 doesn’t take this lifetime</source>
        <translation>%1 akzeptiert diese Gültigkeitsdauer nicht</translation>
    </message>
    <message>
        <source>It says: %1. Choose another one.</source>
        <translation>Die Meldung lautet: %1. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The token was not created</source>
        <translation>Das Token wurde nicht erstellt</translation>
    </message>
    <message>
        <source>The answer got lost. OrgDesk looked again: there is no new token.</source>
        <translation>Die Antwort ging verloren. OrgDesk hat nachgesehen: Es gibt kein neues Token.</translation>
    </message>
    <message>
        <source>%1 was created, but its value got lost</source>
        <translation>%1 wurde erstellt, aber der Wert ging verloren</translation>
    </message>
    <message>
        <source>%1 tells the value only once, so nobody has it. Revoke the token and create another one.</source>
        <translation>%1 nennt den Wert nur einmal, daher hat ihn niemand. Widerrufen Sie das Token und erstellen Sie ein neues.</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>%1 widerrufen</translation>
    </message>
    <message>
        <source>It’s not known whether a token was created</source>
        <translation>Es ist nicht bekannt, ob ein Token erstellt wurde</translation>
    </message>
    <message>
        <source>%1 received the request, but its answer got lost. OrgDesk does not repeat it. Look at the list: a new token there has a value that nobody knows, so revoke it.</source>
        <translation>%1 hat die Anfrage erhalten, aber die Antwort ging verloren. OrgDesk wiederholt sie nicht. Sehen Sie in der Liste nach: Den Wert eines neuen Tokens dort kennt niemand, widerrufen Sie es daher.</translation>
    </message>
    <message>
        <source>Look at the list</source>
        <translation>Zur Liste</translation>
    </message>
    <message>
        <source>revoke %1</source>
        <translation>%1 widerrufen</translation>
    </message>
    <message>
        <source>Copy the token now</source>
        <translation>Kopieren Sie das Token jetzt</translation>
    </message>
    <message>
        <source>It is shown once. Paste it into the provisioning settings of %1.</source>
        <translation>Es wird nur einmal angezeigt. Fügen Sie es in die Bereitstellungseinstellungen ein (%1).</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>The clipboard is cleared after 60 seconds. OrgDesk does not store the token.</source>
        <translation>Die Zwischenablage wird nach 60 Sekunden geleert. OrgDesk speichert das Token nicht.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>Never. Replace it from time to time.</source>
        <translation>Nie. Ersetzen Sie es von Zeit zu Zeit.</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>I have stored the token</source>
        <translation>Ich habe das Token gespeichert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the token</source>
        <translation>Token schließen</translation>
    </message>
    <message>
        <source>Close without copying?</source>
        <translation>Ohne Kopieren schließen?</translation>
    </message>
    <message>
        <source>Nobody can see the token again. You would have to revoke it and create another one.</source>
        <translation>Das Token kann nicht noch einmal angezeigt werden. Sie müssten es widerrufen und ein neues erstellen.</translation>
    </message>
    <message>
        <source>Close without copying</source>
        <translation>Ohne Kopieren schließen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::OfflineWatch</name>
    <message>
        <source>This is what OrgDesk loaded at %1.</source>
        <translation>Diesen Stand hat OrgDesk um %1 geladen.</translation>
    </message>
    <message>
        <source>This is what OrgDesk loaded on %1 at %2.</source>
        <translation>Diesen Stand hat OrgDesk am %1 um %2 geladen.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>This network wants a sign-in of its own.</source>
        <translation>Dieses Netzwerk verlangt eine eigene Anmeldung.</translation>
    </message>
    <message>
        <source>You’re offline.</source>
        <translation>Sie sind offline.</translation>
    </message>
    <message>
        <source>Open a browser and sign in there, then try again.</source>
        <translation>Öffnen Sie einen Browser, melden Sie sich dort an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>You can read and copy; changes wait until you are signed in.</source>
        <translation>Sie können lesen und kopieren; Änderungen warten, bis Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>You can read and copy; changes wait until you are back.</source>
        <translation>Sie können lesen und kopieren; Änderungen warten, bis Sie wieder online sind.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird versucht…</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::OrganizationForm</name>
    <message>
        <source>primary color</source>
        <translation>Primärfarbe</translation>
    </message>
    <message>
        <source>page background color</source>
        <translation>Farbe des Seitenhintergrunds</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Logo address</source>
        <translation>Logo-Adresse</translation>
    </message>
    <message>
        <source>Primary color</source>
        <translation>Primärfarbe</translation>
    </message>
    <message>
        <source>Page background</source>
        <translation>Seitenhintergrund</translation>
    </message>
    <message>
        <source>Shown to people on the login page and in invitation emails.</source>
        <translation>Wird Personen auf der Anmeldeseite und in Einladungs-E-Mails angezeigt.</translation>
    </message>
    <message>
        <source>Part of sign-in links. Changing it breaks links people have saved.</source>
        <translation>Teil der Anmeldelinks. Eine Änderung macht gespeicherte Links ungültig.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change name…</source>
        <translation>Namen ändern…</translation>
    </message>
    <message>
        <source>Open logo in browser</source>
        <translation>Logo im Browser öffnen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Branding</source>
        <translation>Branding</translation>
    </message>
    <message>
        <source>Button text is hard to read: %1</source>
        <translation>Text auf der Schaltfläche ist schlecht lesbar: %1</translation>
    </message>
    <message>
        <source>Use &lt;code&gt;%1&lt;/code&gt; to reach %2</source>
        <translation>Mit &lt;code&gt;%1&lt;/code&gt; erreichen Sie %2</translation>
    </message>
    <message>
        <source>Use suggested color %1</source>
        <translation>Vorgeschlagene Farbe %1 verwenden</translation>
    </message>
    <message>
        <source>Reported by %1.</source>
        <translation>Gemeldet von %1.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::OrganizationPage</name>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>What people see when they sign in to your organization.</source>
        <translation>Was Personen sehen, wenn sie sich bei Ihrer Organisation anmelden.</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>Organisations-ID</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Login box preview</source>
        <translation>Vorschau des Anmeldefensters</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Approximate. %1’s own page template decides the final layout.</source>
        <translation>Ungefähre Darstellung. Das endgültige Layout bestimmt die Seitenvorlage von %1.</translation>
    </message>
    <message>
        <source>the organization</source>
        <comment>couldn&apos;t load …</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>You can see these details, but not change them</source>
        <translation>Sie können diese Details sehen, aber nicht ändern</translation>
    </message>
    <message>
        <source>Also changed on the server meanwhile: %1.</source>
        <translation>Inzwischen auch auf dem Server geändert: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 already has these values</source>
        <translation>%1 hat diese Werte bereits</translation>
    </message>
    <message>
        <source>save 1 change to %1</source>
        <translation>1 Änderung an %1 speichern</translation>
    </message>
    <message numerus="yes">
        <source>save %n changes to %1</source>
        <translation>
            <numerusform>%n Änderung an %1 speichern</numerusform>
            <numerusform>%n Änderungen an %1 speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: saving 1 change to %1</source>
        <translation>Pausiert: 1 Änderung an %1 speichern</translation>
    </message>
    <message numerus="yes">
        <source>Paused: saving %n changes to %1</source>
        <translation>
            <numerusform>Pausiert: %n Änderung an %1 speichern</numerusform>
            <numerusform>Pausiert: %n Änderungen an %1 speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved 1 change to %1</source>
        <translation>1 Änderung an %1 gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n changes to %1</source>
        <translation>
            <numerusform>%n Änderung an %1 gespeichert</numerusform>
            <numerusform>%n Änderungen an %1 gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Save them, or discard them below.</source>
        <translation>Speichern Sie sie oder verwerfen Sie sie unten.</translation>
    </message>
    <message>
        <source>On the server these changed since: %1.</source>
        <translation>Auf dem Server seither geändert: %1.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::PeopleModel</name>
    <message>
        <source>No role</source>
        <translation>Keine Rolle</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>now, you</source>
        <translation>jetzt, Sie</translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>%1, ausgewählt</translation>
    </message>
    <message>
        <source>%1, not selected</source>
        <translation>%1, nicht ausgewählt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Meldet sich an mit</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1, aufsteigend sortiert</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, absteigend sortiert</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::PeopleTab</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Meldet sich an mit</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Search loaded people</source>
        <translation>Geladene Personen durchsuchen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Alle laden</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>the members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Alle Rollen</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Keine Rolle</translation>
    </message>
    <message>
        <source>Any provider</source>
        <translation>Alle Anbieter</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>Wird geladen (%1)…</translation>
    </message>
    <message>
        <source>%1 loaded, there are more</source>
        <translation>%1 geladen, weitere vorhanden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Nobody among the loaded people</source>
        <translation>Niemand unter den geladenen Personen</translation>
    </message>
    <message>
        <source>No loaded people match “%1”.</source>
        <translation>Keine geladene Person passt zu „%1“.</translation>
    </message>
    <message>
        <source>1 selected…</source>
        <translation>1 ausgewählt…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected…</source>
        <translation>
            <numerusform>%n ausgewählt…</numerusform>
            <numerusform>%n ausgewählt…</numerusform>
        </translation>
    </message>
    <message>
        <source>Roles are not shown. %1</source>
        <translation>Rollen werden nicht angezeigt. %1</translation>
    </message>
    <message>
        <source>The roles couldn’t be loaded. %1</source>
        <translation>Die Rollen konnten nicht geladen werden. %1</translation>
    </message>
    <message>
        <source>the roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Signing in… The rest can be loaded when that is done.</source>
        <translation>Anmeldung läuft… Der Rest kann danach geladen werden.</translation>
    </message>
    <message>
        <source>You’re offline. The rest can be loaded when you are back.</source>
        <translation>Sie sind offline. Der Rest kann geladen werden, sobald Sie wieder online sind.</translation>
    </message>
    <message>
        <source>Copied the identifier of %1</source>
        <translation>Kennung von %1 kopiert</translation>
    </message>
    <message>
        <source>Your own roles</source>
        <translation>Ihre eigenen Rollen</translation>
    </message>
    <message>
        <source>Take away your own last role?</source>
        <translation>Sich selbst die letzte Rolle entziehen?</translation>
    </message>
    <message>
        <source>Take away your own role?</source>
        <translation>Sich selbst die Rolle entziehen?</translation>
    </message>
    <message>
        <source>Without a role you lose access to %1 in OrgDesk at once, and somebody else has to give you one again.</source>
        <translation>Ohne Rolle verlieren Sie sofort den Zugriff auf %1 in OrgDesk, und jemand anderes muss Ihnen wieder eine geben.</translation>
    </message>
    <message>
        <source>If %1 is what lets you manage %2, you lose access to it in OrgDesk at once. Only %3 knows which role it is.</source>
        <translation>Wenn Sie %2 aufgrund von %1 verwalten dürfen, verlieren Sie in OrgDesk sofort den Zugriff darauf. Nur %3 weiß, welche Rolle das ist.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Entziehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n people</source>
        <translation>
            <numerusform>%n Person entfernt</numerusform>
            <numerusform>%n Personen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>A person can have at most %1 roles</source>
        <translation>Eine Person kann höchstens %1 Rollen haben</translation>
    </message>
    <message numerus="yes">
        <source>change the roles of %n people</source>
        <translation>
            <numerusform>Rollen von %n Person ändern</numerusform>
            <numerusform>Rollen von %n Personen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the roles of 1 person</source>
        <translation>Rollen von 1 Person geändert</translation>
    </message>
    <message numerus="yes">
        <source>Changed the roles of %n people</source>
        <translation>
            <numerusform>Rollen von %n Person geändert</numerusform>
            <numerusform>Rollen von %n Personen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <translation>
            <numerusform>%n nicht versucht</numerusform>
            <numerusform>%n nicht versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1 of %2 people</source>
        <translation>%1 von %2 Personen geändert</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::PeopleTable</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Select all people shown</source>
        <translation>Alle angezeigten Personen auswählen</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::PermissionNote</name>
    <message>
        <source>Copy request</source>
        <translation>Anfrage kopieren</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Zustandsprüfung</translation>
    </message>
    <message>
        <source>%1 has not granted OrgDesk the permission %2. Buttons that need it show a lock.</source>
        <translation>%1 hat OrgDesk die Berechtigung %2 nicht gewährt. Schaltflächen, die sie brauchen, zeigen ein Schloss.</translation>
    </message>
    <message>
        <source>%1 has not granted OrgDesk the permissions %2. Buttons that need them show a lock.</source>
        <translation>%1 hat OrgDesk die Berechtigungen %2 nicht gewährt. Schaltflächen, die sie brauchen, zeigen ein Schloss.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ProviderActions</name>
    <message>
        <source>You can’t %1 this provider. %2 gave your organization limited access to it.</source>
        <translation>Sie können diesen Anbieter nicht %1. %2 hat Ihrer Organisation eingeschränkten Zugriff darauf gegeben.</translation>
    </message>
    <message>
        <source>You can’t %1 this provider. %2 gave your organization no access to it.</source>
        <translation>Sie können diesen Anbieter nicht %1. %2 hat Ihrer Organisation keinen Zugriff darauf gegeben.</translation>
    </message>
    <message>
        <source>You can’t %1 this provider. %2 gave your organization read-only access to it.</source>
        <translation>Sie können diesen Anbieter nicht %1. %2 hat Ihrer Organisation Lesezugriff darauf gegeben.</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>disable</source>
        <translation>deaktivieren</translation>
    </message>
    <message>
        <source>enable</source>
        <translation>aktivieren</translation>
    </message>
    <message>
        <source>detach</source>
        <translation>trennen</translation>
    </message>
    <message>
        <source>%1 hasn’t set a rule for deleting providers.</source>
        <translation>%1 hat keine Regel für das Löschen von Anbietern festgelegt.</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>Disable provider</source>
        <translation>Anbieter deaktivieren</translation>
    </message>
    <message>
        <source>Disable the last provider?</source>
        <translation>Den letzten Anbieter deaktivieren?</translation>
    </message>
    <message>
        <source>%1 has no other enabled provider. People who sign in only this way are locked out.</source>
        <translation>%1 hat keinen anderen aktivierten Anbieter. Wer sich nur so anmeldet, wird ausgesperrt.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>enable %1</source>
        <translation>%1 aktivieren</translation>
    </message>
    <message>
        <source>disable %1</source>
        <translation>%1 deaktivieren</translation>
    </message>
    <message>
        <source>Enabled %1</source>
        <translation>%1 aktiviert</translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <translation>%1 deaktiviert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>show a button for %1</source>
        <translation>Schaltfläche für %1 anzeigen</translation>
    </message>
    <message>
        <source>%1 has a login button now</source>
        <translation>%1 hat jetzt eine Anmeldeschaltfläche</translation>
    </message>
    <message>
        <source>Detached %1</source>
        <translation>%1 getrennt</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>Test &amp;sign-in…</source>
        <translation>Anmeldung &amp;testen…</translation>
    </message>
    <message>
        <source>&amp;Copy identifier</source>
        <translation>&amp;Kennung kopieren</translation>
    </message>
    <message>
        <source>Copy connection &amp;values</source>
        <translation>Verbindungs&amp;werte kopieren</translation>
    </message>
    <message>
        <source>De&amp;tach…</source>
        <translation>T&amp;rennen…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Copied the connection values of %1</source>
        <translation>Verbindungswerte von %1 kopiert</translation>
    </message>
    <message>
        <source>Copied the identifier of %1</source>
        <translation>Kennung von %1 kopiert</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ProviderAttributes</name>
    <message>
        <source>People can still sign in, but %1 stays empty for them.</source>
        <translation>Personen können sich weiterhin anmelden, aber %1 bleibt bei ihnen leer.</translation>
    </message>
    <message>
        <source>People can still sign in, but %1 stay empty for them.</source>
        <translation>Personen können sich weiterhin anmelden, aber %1 bleiben bei ihnen leer.</translation>
    </message>
    <message>
        <source>Sent by the provider as</source>
        <translation>Vom Anbieter gesendet als</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Review and update…</source>
        <translation>Prüfen und aktualisieren…</translation>
    </message>
    <message>
        <source>Copy for your provider…</source>
        <translation>Für Anbieter kopieren…</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>%1 changed the attributes it expects.</source>
        <translation>%1 hat die erwarteten Attribute geändert.</translation>
    </message>
    <message>
        <source>%1 defines no attributes for this provider.</source>
        <translation>%1 legt für diesen Anbieter keine Attribute fest.</translation>
    </message>
    <message>
        <source>%1 decides this mapping; you can only bring it up to date. Updating resets every row to %1’s defaults. Send the attributes from your provider under the names in the fourth column.</source>
        <translation>%1 bestimmt diese Zuordnung; Sie können sie nur auf den neuesten Stand bringen. Das Aktualisieren setzt jede Zeile auf die Vorgaben von %1 zurück. Senden Sie die Attribute von Ihrem Anbieter unter den Namen in der vierten Spalte.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ProviderDanger</name>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Detach…</source>
        <translation>Trennen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Nobody can sign in through it. Settings, domains and users stay. You can enable it again at any time.</source>
        <translation>Niemand kann sich darüber anmelden. Einstellungen, Domains und Benutzer bleiben. Sie können den Anbieter jederzeit wieder aktivieren.</translation>
    </message>
    <message>
        <source>People can sign in through it again.</source>
        <translation>Personen können sich wieder darüber anmelden.</translation>
    </message>
    <message>
        <source>Detach from %1</source>
        <translation>Von %1 trennen</translation>
    </message>
    <message>
        <source>Removes it from your organization. The connection and its users stay at %1. Only %1 can attach it again.</source>
        <translation>Entfernt den Anbieter aus Ihrer Organisation. Die Verbindung und ihre Benutzer bleiben bei %1. Nur %1 kann ihn wieder anfügen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deletes the connection at %1. Possible only while no users belong to it. Can’t be undone.</source>
        <translation>Löscht die Verbindung bei %1. Nur möglich, solange keine Benutzer dazu gehören. Kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Deletes the connection at %1 &lt;b&gt;and the users who signed in through it&lt;/b&gt;. Can’t be undone.</source>
        <translation>Löscht die Verbindung bei %1 &lt;b&gt;und die Benutzer, die sich darüber angemeldet haben&lt;/b&gt;. Kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>%1’s rule for your organization: deleting a provider also deletes its users.</source>
        <translation>Regel von %1 für Ihre Organisation: Das Löschen eines Anbieters löscht auch dessen Benutzer.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ProviderDomains</name>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Only this provider</source>
        <translation>Nur dieser Anbieter</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Kein Anbieter</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Verifizieren…</translation>
    </message>
    <message>
        <source>See why…</source>
        <translation>Grund…</translation>
    </message>
    <message>
        <source>Your organization has no domain yet. Add the one in your people’s email addresses.</source>
        <translation>Ihre Organisation hat noch keine Domain. Fügen Sie die Domain aus den E-Mail-Adressen Ihrer Personen hinzu.</translation>
    </message>
    <message>
        <source>Add domain…</source>
        <translation>Domain hinzufügen…</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Route to this provider</source>
        <translation>An diesen Anbieter weiterleiten</translation>
    </message>
    <message>
        <source>%1, routed here</source>
        <translation>%1, hierher weitergeleitet</translation>
    </message>
    <message>
        <source>%1, not routed here</source>
        <translation>%1, nicht hierher weitergeleitet</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Inhaberschaft</translation>
    </message>
    <message>
        <source>Also routed to</source>
        <translation>Weiterleitung auch an</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Its verification failed. Only a verified domain can be routed.</source>
        <translation>Die Verifizierung ist fehlgeschlagen. Nur eine verifizierte Domain kann weitergeleitet werden.</translation>
    </message>
    <message>
        <source>Verify the domain first. Only a verified domain can be routed.</source>
        <translation>Verifizieren Sie zuerst die Domain. Nur eine verifizierte Domain kann weitergeleitet werden.</translation>
    </message>
    <message>
        <source>People with these email domains are sent straight to %1. Changes apply at once.</source>
        <translation>Personen mit diesen E-Mail-Domains werden direkt an %1 weitergeleitet. Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>%1 is routed to two providers</source>
        <translation>%1 wird an zwei Anbieter weitergeleitet</translation>
    </message>
    <message>
        <source>%1 are routed to two providers</source>
        <translation>%1 werden an zwei Anbieter weitergeleitet</translation>
    </message>
    <message>
        <source>People with that domain see both and choose. Clear it in one of them if that is not what you want.</source>
        <translation>Personen mit dieser Domain sehen beide und wählen. Wenn Sie das nicht möchten, schalten Sie sie bei einem davon ab.</translation>
    </message>
    <message>
        <source>the domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>route %1 to %2</source>
        <translation>%1 an %2 weiterleiten</translation>
    </message>
    <message>
        <source>take %1 off %2</source>
        <translation>Weiterleitung von %1 an %2 beenden</translation>
    </message>
    <message>
        <source>%1 is now routed here</source>
        <translation>%1 wird jetzt hierher weitergeleitet</translation>
    </message>
    <message>
        <source>%1 is no longer routed here</source>
        <translation>%1 wird nicht mehr hierher weitergeleitet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ProviderHeader</name>
    <message>
        <source>Single sign-on</source>
        <translation>Single Sign-On</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Test sign-in…</source>
        <translation>Anmeldung testen…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Enabled, %1</source>
        <translation>Aktiviert, %1</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>Weitere Aktionen für %1</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ProviderPage</name>
    <message>
        <source>change</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>Updated the attributes of %1</source>
        <translation>Attribute von %1 aktualisiert</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why can’t I change everything here?</source>
        <translation>Warum kann ich hier nicht alles ändern?</translation>
    </message>
    <message>
        <source>Sign-on</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Danger zone</source>
        <translation>Gefahrenbereich</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Managed by %1.</source>
        <translation>Verwaltet von %1.</translation>
    </message>
    <message>
        <source>You can’t change everything here.</source>
        <translation>Sie können hier nicht alles ändern.</translation>
    </message>
    <message>
        <source>You can see this provider but not change it.</source>
        <translation>Sie können diesen Anbieter sehen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>You can see this provider, but not everything can be done with it</source>
        <translation>Sie können diesen Anbieter sehen, aber nicht alles mit ihm tun</translation>
    </message>
    <message>
        <source>Also changed on the server meanwhile: %1.</source>
        <translation>Inzwischen auch auf dem Server geändert: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 already has these values</source>
        <translation>%1 hat diese Werte bereits</translation>
    </message>
    <message>
        <source>Save them, or discard them below. Secrets were not kept.</source>
        <translation>Speichern Sie sie oder verwerfen Sie sie unten. Secrets wurden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>On the server these changed since: %1.</source>
        <translation>Auf dem Server seither geändert: %1.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 still has the old values. Your changes are kept.</source>
        <translation>%1 hat noch die alten Werte. Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>save 1 change to %1</source>
        <translation>1 Änderung an %1 speichern</translation>
    </message>
    <message numerus="yes">
        <source>save %n changes to %1</source>
        <translation>
            <numerusform>%n Änderung an %1 speichern</numerusform>
            <numerusform>%n Änderungen an %1 speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: saving 1 change to %1</source>
        <translation>Pausiert: 1 Änderung an %1 speichern</translation>
    </message>
    <message numerus="yes">
        <source>Paused: saving %n changes to %1</source>
        <translation>
            <numerusform>Pausiert: %n Änderung an %1 speichern</numerusform>
            <numerusform>Pausiert: %n Änderungen an %1 speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved 1 change to %1</source>
        <translation>1 Änderung an %1 gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n changes to %1</source>
        <translation>
            <numerusform>%n Änderung an %1 gespeichert</numerusform>
            <numerusform>%n Änderungen an %1 gespeichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ProviderProvisioning</name>
    <message>
        <source>Turn on provisioning</source>
        <translation>Bereitstellung einschalten</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Ausschalten…</translation>
    </message>
    <message>
        <source>SCIM provisioning</source>
        <translation>SCIM-Bereitstellung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>SCIM address</source>
        <translation>SCIM-Adresse</translation>
    </message>
    <message>
        <source>user attribute</source>
        <translation>Benutzerattribut</translation>
    </message>
    <message>
        <source>SCIM address for your provider</source>
        <translation>SCIM-Adresse für Ihren Anbieter</translation>
    </message>
    <message>
        <source>Users are matched by</source>
        <translation>Benutzer werden abgeglichen über</translation>
    </message>
    <message>
        <source>%1 doesn’t offer provisioning for %2.</source>
        <translation>Für %2 ist bei %1 keine Bereitstellung verfügbar.</translation>
    </message>
    <message>
        <source>People get their account when they sign in for the first time.</source>
        <translation>Personen erhalten ihr Konto, wenn sie sich zum ersten Mal anmelden.</translation>
    </message>
    <message>
        <source>Create and remove accounts automatically</source>
        <translation>Konten automatisch erstellen und entfernen</translation>
    </message>
    <message>
        <source>Your provider tells %1 who joins and leaves.</source>
        <translation>Ihr Anbieter teilt %1 mit, wer dazukommt und wer geht.</translation>
    </message>
    <message>
        <source>Enable the provider first.</source>
        <translation>Aktivieren Sie zuerst den Anbieter.</translation>
    </message>
    <message>
        <source>Deletes its settings and its tokens.</source>
        <translation>Löscht die Einstellungen und Token.</translation>
    </message>
    <message>
        <source>Deletes its settings.</source>
        <translation>Löscht die Einstellungen.</translation>
    </message>
    <message>
        <source>Deletes its settings and 1 token.</source>
        <translation>Löscht die Einstellungen und 1 Token.</translation>
    </message>
    <message numerus="yes">
        <source>Deletes its settings and %n tokens.</source>
        <translation>
            <numerusform>Löscht die Einstellungen und %n Token.</numerusform>
            <numerusform>Löscht die Einstellungen und %n Token.</numerusform>
        </translation>
    </message>
    <message>
        <source>the provisioning settings</source>
        <translation>Bereitstellungseinstellungen</translation>
    </message>
    <message>
        <source>the access tokens</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>Wird eingeschaltet…</translation>
    </message>
    <message>
        <source>turn on provisioning for %1</source>
        <translation>Bereitstellung für %1 einschalten</translation>
    </message>
    <message>
        <source>Provisioning is on for %1</source>
        <translation>Die Bereitstellung für %1 ist eingeschaltet</translation>
    </message>
    <message>
        <source>Create a token and enter it at %1.</source>
        <translation>Erstellen Sie ein Token und geben Sie es bei %1 ein.</translation>
    </message>
    <message>
        <source>Turn off provisioning</source>
        <translation>Bereitstellung ausschalten</translation>
    </message>
    <message>
        <source>Turn off provisioning?</source>
        <translation>Bereitstellung ausschalten?</translation>
    </message>
    <message>
        <source>%1 Existing accounts stay.</source>
        <translation>%1 Vorhandene Konten bleiben bestehen.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>Wird ausgeschaltet…</translation>
    </message>
    <message>
        <source>turn off provisioning for %1</source>
        <translation>Bereitstellung für %1 ausschalten</translation>
    </message>
    <message>
        <source>Provisioning is off for %1</source>
        <translation>Die Bereitstellung für %1 ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>%1 widerrufen?</translation>
    </message>
    <message>
        <source>Provisioning stops for anything that still uses it. Replace it there first.</source>
        <translation>Die Bereitstellung stoppt überall, wo das Token noch verwendet wird. Ersetzen Sie es dort zuerst.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Wird widerrufen…</translation>
    </message>
    <message>
        <source>revoke %1</source>
        <translation>%1 widerrufen</translation>
    </message>
    <message>
        <source>Revoked %1</source>
        <translation>%1 wurde widerrufen</translation>
    </message>
    <message>
        <source>Updated the provisioned attributes</source>
        <translation>Bereitgestellte Attribute aktualisiert</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ProviderSignOn</name>
    <message>
        <source>%1 doesn’t tell which certificate it uses.</source>
        <translation>%1 gibt nicht an, welches Zertifikat verwendet wird.</translation>
    </message>
    <message>
        <source>Reading it from %1…</source>
        <translation>Wird von %1 gelesen…</translation>
    </message>
    <message>
        <source>Couldn’t load it from %1.</source>
        <translation>Laden von %1 nicht möglich.</translation>
    </message>
    <message>
        <source>Choose metadata or a certificate</source>
        <translation>Metadaten oder Zertifikat wählen</translation>
    </message>
    <message>
        <source>Metadata and certificates (*.xml *.pem *.cer *.crt);;All files (*)</source>
        <translation>Metadaten und Zertifikate (*.xml *.pem *.cer *.crt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1
until %2</source>
        <translation>%1
bis %2</translation>
    </message>
    <message>
        <source>File, %1 KB</source>
        <translation>Datei, %1 KB</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Login button</source>
        <translation>Anmeldeschaltfläche</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Membership on sign-in</source>
        <translation>Mitgliedschaft bei Anmeldung</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>New value, %n characters</source>
        <translation>
            <numerusform>Neuer Wert, %n Zeichen</numerusform>
            <numerusform>Neuer Wert, %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Provisional: %1 may have added a prefix to the identifier. Ask %1 for the exact values.</source>
        <translation>Vorläufig: %1 hat der Kennung vielleicht ein Präfix vorangestellt. Fragen Sie %1 nach den genauen Werten.</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Als Text speichern…</translation>
    </message>
    <message>
        <source>Save the values as text…</source>
        <translation>Werte als Text speichern…</translation>
    </message>
    <message>
        <source>Setup guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Save as metadata…</source>
        <translation>Als Metadaten speichern…</translation>
    </message>
    <message>
        <source>Save the values as SAML metadata…</source>
        <translation>Werte als SAML-Metadaten speichern…</translation>
    </message>
    <message>
        <source>The values are provisional. Ask %1 for the exact ones.</source>
        <translation>Die Werte sind vorläufig. Fragen Sie %1 nach den genauen.</translation>
    </message>
    <message>
        <source>%1 still missing</source>
        <translation>Fehlt noch: %1</translation>
    </message>
    <message>
        <source>Show a button on the login page</source>
        <translation>Schaltfläche auf der Anmeldeseite anzeigen</translation>
    </message>
    <message>
        <source>Make people members on sign-in</source>
        <translation>Personen bei der Anmeldung zu Mitgliedern machen</translation>
    </message>
    <message>
        <source>Import metadata…</source>
        <translation>Metadaten importieren…</translation>
    </message>
    <message>
        <source>Values for your provider</source>
        <translation>Werte für Ihren Anbieter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The settings of this provider are not available here. %1 keeps them for you.</source>
        <translation>Die Einstellungen dieses Anbieters sind hier nicht verfügbar. %1 verwaltet sie für Sie.</translation>
    </message>
    <message>
        <source>%1 lets you see this provider but not change it.</source>
        <translation>Bei %1 dürfen Sie diesen Anbieter sehen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>Von %1 festgelegt.</translation>
    </message>
    <message>
        <source>Save the values as text</source>
        <translation>Werte als Text speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Save as metadata</source>
        <translation>Als Metadaten speichern</translation>
    </message>
    <message>
        <source>SAML metadata (*.xml)</source>
        <translation>SAML-Metadaten (*.xml)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>It names no signing certificate: %1 doesn’t give one here.</source>
        <translation>Darin ist kein Signaturzertifikat genannt: %1 gibt hier keines an.</translation>
    </message>
    <message>
        <source>%1 (%2) at %3</source>
        <translation>%1 (%2) bei %3</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ProviderTabs</name>
    <message>
        <source>%1, needs attention</source>
        <translation>%1, Handlungsbedarf</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ProxyDialog</name>
    <message>
        <source>proxy password</source>
        <translation>Proxy-Kennwort</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxy-Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Network proxy</source>
        <translation>Netzwerkproxy</translation>
    </message>
    <message>
        <source>How OrgDesk reaches the internet. Your browser has its own settings.</source>
        <translation>So erreicht OrgDesk das Internet. Ihr Browser hat eigene Einstellungen.</translation>
    </message>
    <message>
        <source>%1 doesn’t let OrgDesk through</source>
        <translation>%1 lässt OrgDesk nicht durch</translation>
    </message>
    <message>
        <source>Check its address, the name and the password. Your network’s administrator knows them.</source>
        <translation>Prüfen Sie Adresse, Name und Kennwort. Die Administration Ihres Netzwerks kennt sie.</translation>
    </message>
    <message>
        <source>System settings</source>
        <translation>Systemeinstellungen</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Only when the proxy asks for it.</source>
        <translation>Nur wenn der Proxy danach fragt.</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain.</source>
        <translation>Wird im Schlüsselbund dieses Computers aufbewahrt.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Enter the name of the proxy, for example proxy.example.com.</source>
        <translation>Geben Sie den Namen des Proxys ein, zum Beispiel proxy.example.com.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>The password holds until you close OrgDesk</source>
        <translation>Das Kennwort gilt, bis Sie OrgDesk schließen</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::RateBanner</name>
    <message>
        <source>Time until the next request</source>
        <translation>Zeit bis zur nächsten Anfrage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 asks OrgDesk to slow down.</source>
        <translation>%1 bittet OrgDesk um weniger Anfragen.</translation>
    </message>
    <message>
        <source>Your change is kept and is sent again in %1 s.</source>
        <translation>Ihre Änderung bleibt erhalten und wird in %1 s erneut gesendet.</translation>
    </message>
    <message>
        <source>Loading goes on in %1 s.</source>
        <translation>Das Laden geht in %1 s weiter.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::RecentSignIns</name>
    <message>
        <source>Recent on this computer</source>
        <translation>Zuletzt auf diesem Computer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>email, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ReminderDialog</name>
    <message>
        <source>Client secret reminder</source>
        <translation>Erinnerung an das Client-Secret</translation>
    </message>
    <message>
        <source>When does the client secret end?</source>
        <translation>Wann läuft das Client-Secret ab?</translation>
    </message>
    <message>
        <source>%1 shows the date where you made the secret. OrgDesk warns you 14 days before. The reminder is kept on this computer only.</source>
        <translation>Das Datum steht bei %1 dort, wo Sie das Secret erstellt haben. OrgDesk warnt Sie 14 Tage vorher. Die Erinnerung wird nur auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Nicht erinnern</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::RemoveMembersDialog</name>
    <message>
        <source>Remove people</source>
        <translation>Personen entfernen</translation>
    </message>
    <message>
        <source>Remove yourself from %1?</source>
        <translation>Sich selbst aus %1 entfernen?</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>%1 aus %2 entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n people from %1?</source>
        <translation>
            <numerusform>%n Person aus %1 entfernen?</numerusform>
            <numerusform>%n Personen aus %1 entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can no longer use %1 for %2. Their account stays.</source>
        <translation>%1 kann dann nicht mehr für %2 verwendet werden. Das Konto bleibt bestehen.</translation>
    </message>
    <message>
        <source>They can no longer use %1 for %2. Their accounts stay.</source>
        <translation>%1 kann dann nicht mehr für %2 verwendet werden. Die Konten bleiben bestehen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>You are one of them</source>
        <translation>Sie sind selbst dabei</translation>
    </message>
    <message>
        <source>You lose access to %1 in OrgDesk at once, and somebody else has to invite you again.</source>
        <translation>Sie verlieren sofort den Zugriff auf %1 in OrgDesk, und jemand anderes muss Sie wieder einladen.</translation>
    </message>
    <message>
        <source>You lock yourself out</source>
        <translation>Sie sperren sich selbst aus</translation>
    </message>
    <message>
        <source>Remove me too</source>
        <translation>Mich auch entfernen</translation>
    </message>
    <message>
        <source>Remove me</source>
        <translation>Mich entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n people</source>
        <translation>
            <numerusform>%n Person entfernen</numerusform>
            <numerusform>%n Personen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>remove %n people</source>
        <translation>
            <numerusform>%n Person entfernen</numerusform>
            <numerusform>%n Personen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <translation>
            <numerusform>%n nicht versucht</numerusform>
            <numerusform>%n nicht versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not removed</source>
        <translation>%1 wurde nicht entfernt</translation>
    </message>
    <message>
        <source>Removed %1 of %2 people</source>
        <translation>%1 von %2 Personen entfernt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>Änderungen prüfen</translation>
    </message>
    <message>
        <source>Save 1 change to %1?</source>
        <translation>1 Änderung an %1 speichern?</translation>
    </message>
    <message numerus="yes">
        <source>Save %n changes to %1?</source>
        <translation>
            <numerusform>%n Änderung an %1 speichern?</numerusform>
            <numerusform>%n Änderungen an %1 speichern?</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other setting stays as it is.</source>
        <translation>1 weitere Einstellung bleibt, wie sie ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n other settings stay as they are.</source>
        <translation>
            <numerusform>%n weitere Einstellung bleibt, wie sie ist.</numerusform>
            <numerusform>%n weitere Einstellungen bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>You confirmed it’s you at %1, so you won’t be asked again.</source>
        <translation>Sie haben Ihre Identität um %1 bestätigt und werden daher nicht erneut gefragt.</translation>
    </message>
    <message>
        <source>Test sign-in after saving</source>
        <translation>Anmeldung nach dem Speichern testen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>Nach dem Speichern</translation>
    </message>
    <message>
        <source>affects every sign-in</source>
        <translation>betrifft jede Anmeldung</translation>
    </message>
    <message>
        <source>%1, now: %2</source>
        <translation>%1, jetzt: %2</translation>
    </message>
    <message>
        <source>%1, after saving: %2</source>
        <translation>%1, nach dem Speichern: %2</translation>
    </message>
    <message>
        <source>1 change affects everyone who signs in through %1</source>
        <translation>1 Änderung betrifft alle, die sich über %1 anmelden</translation>
    </message>
    <message numerus="yes">
        <source>%n changes affect everyone who signs in through %1</source>
        <translation>
            <numerusform>%n Änderung betrifft alle, die sich über %1 anmelden</numerusform>
            <numerusform>%n Änderungen betreffen alle, die sich über %1 anmelden</numerusform>
        </translation>
    </message>
    <message>
        <source>If the new values are wrong, sign-in fails until you correct them.</source>
        <translation>Wenn die neuen Werte falsch sind, schlägt die Anmeldung fehl, bis Sie sie korrigieren.</translation>
    </message>
    <message>
        <source>Save 1 change</source>
        <translation>1 Änderung speichern</translation>
    </message>
    <message numerus="yes">
        <source>Save %n changes</source>
        <translation>
            <numerusform>%n Änderung speichern</numerusform>
            <numerusform>%n Änderungen speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Zurück zum Bearbeiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ReviewStep</name>
    <message>
        <source>Start disabled</source>
        <translation>Deaktiviert beginnen</translation>
    </message>
    <message>
        <source>Enable at once</source>
        <translation>Sofort aktivieren</translation>
    </message>
    <message>
        <source>Sensitive change</source>
        <translation>Sensible Änderung</translation>
    </message>
    <message>
        <source>Nobody sees it. Test it first, then switch it on. Recommended.</source>
        <translation>Niemand sieht den Anbieter. Testen Sie ihn zuerst und aktivieren Sie ihn dann. Empfohlen.</translation>
    </message>
    <message>
        <source>The login button appears for everyone immediately.</source>
        <translation>Die Anmeldeschaltfläche erscheint sofort für alle.</translation>
    </message>
    <message>
        <source>When it is created</source>
        <translation>Nach dem Erstellen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>It needs a recent confirmation that it’s you. Yours is valid for another minute.</source>
        <translation>Dafür ist eine aktuelle Bestätigung Ihrer Identität nötig. Die vorhandene gilt noch 1 Minute.</translation>
    </message>
    <message numerus="yes">
        <source>It needs a recent confirmation that it’s you. Yours is valid for another %n minutes.</source>
        <translation>
            <numerusform>Dafür ist eine aktuelle Bestätigung Ihrer Identität nötig. Die vorhandene gilt noch %n Minute.</numerusform>
            <numerusform>Dafür ist eine aktuelle Bestätigung Ihrer Identität nötig. Die vorhandene gilt noch %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs a recent confirmation that it’s you. You will be asked in the browser.</source>
        <translation>Dafür ist eine aktuelle Bestätigung Ihrer Identität nötig. Sie werden im Browser danach gefragt.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::RoleBoxes</name>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>at least %1 of %2</source>
        <translation>mindestens %1 von %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::RolesTab</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>Noch keine Rollen</translation>
    </message>
    <message>
        <source>%1 has not made any role available to your organization.</source>
        <translation>%1 hat für Ihre Organisation keine Rolle verfügbar gemacht.</translation>
    </message>
    <message>
        <source>What %1 says about it</source>
        <translation>Beschreibung von %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People with the role</source>
        <translation>Personen mit der Rolle</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Personen anzeigen</translation>
    </message>
    <message>
        <source>Show people with the role %1</source>
        <translation>Personen mit der Rolle %1 anzeigen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>%1 defines the roles. You decide who has them.</source>
        <translation>%1 legt die Rollen fest. Sie entscheiden, wer sie hat.</translation>
    </message>
    <message>
        <source>the roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>People, of %1 loaded</source>
        <translation>Personen, von %1 geladenen</translation>
    </message>
    <message>
        <source>Copied the identifier of the role %1</source>
        <translation>Kennung der Rolle %1 kopiert</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SaveBar</name>
    <message>
        <source>Go to first</source>
        <translation>Zum ersten</translation>
    </message>
    <message>
        <source>Review changes…</source>
        <translation>Änderungen prüfen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n fields need attention before saving</source>
        <translation>
            <numerusform>%n Feld muss vor dem Speichern korrigiert werden</numerusform>
            <numerusform>%n Felder müssen vor dem Speichern korrigiert werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>changed fields. What is missing</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>1 unsaved change</source>
        <translation>1 ungespeicherte Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%n ungespeicherte Änderung</numerusform>
            <numerusform>%n ungespeicherte Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you typed is kept.</source>
        <translation>Alle Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>1 field needs attention</source>
        <translation>1 Feld muss korrigiert werden</translation>
    </message>
    <message numerus="yes">
        <source>%n fields need attention</source>
        <translation>
            <numerusform>%n Feld muss korrigiert werden</numerusform>
            <numerusform>%n Felder müssen korrigiert werden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ScimAttributes</name>
    <message>
        <source>SCIM field</source>
        <translation>SCIM-Feld</translation>
    </message>
    <message>
        <source>Review and update…</source>
        <translation>Prüfen und aktualisieren…</translation>
    </message>
    <message>
        <source>Provisioned attributes</source>
        <translation>Bereitgestellte Attribute</translation>
    </message>
    <message>
        <source>%1 changed the attributes it provisions.</source>
        <translation>%1 hat die bereitgestellten Attribute geändert.</translation>
    </message>
    <message>
        <source>%1 Updating them deletes the tokens.</source>
        <translation>%1 Das Aktualisieren löscht die Token.</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Up to date, 1 attribute</source>
        <translation>Aktuell, 1 Attribut</translation>
    </message>
    <message numerus="yes">
        <source>Up to date, %n attributes</source>
        <translation>
            <numerusform>Aktuell, %n Attribut</numerusform>
            <numerusform>Aktuell, %n Attribute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weiteres anzeigen</numerusform>
            <numerusform>%n weitere anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ScimGuide</name>
    <message>
        <source>Set it up at %1</source>
        <translation>Einrichtung bei %1</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ScimRotation</name>
    <message>
        <source>Create token…</source>
        <translation>Token erstellen…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Create the second token…</source>
        <translation>Zweites Token erstellen…</translation>
    </message>
    <message>
        <source>Stop replacing</source>
        <translation>Ersetzen abbrechen</translation>
    </message>
    <message>
        <source>Replace the token without a gap</source>
        <translation>Token ohne Unterbrechung ersetzen</translation>
    </message>
    <message>
        <source>Create a second token. %1 keeps working meanwhile.</source>
        <translation>Erstellen Sie ein zweites Token. %1 gilt währenddessen weiter.</translation>
    </message>
    <message>
        <source>Enter it in the provisioning settings of %1 and test it there.</source>
        <translation>Geben Sie es in den Bereitstellungseinstellungen ein (%1) und testen Sie es dort.</translation>
    </message>
    <message>
        <source>%1 uses the new token</source>
        <translation>%1 verwendet das neue Token</translation>
    </message>
    <message>
        <source>Revoke %1. Nothing uses it any more.</source>
        <translation>Widerrufen Sie %1. Es wird nicht mehr verwendet.</translation>
    </message>
    <message>
        <source>Revoke %1…</source>
        <translation>%1 widerrufen…</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ScimTokens</name>
    <message>
        <source>Create token…</source>
        <translation>Token erstellen…</translation>
    </message>
    <message>
        <source>Replace it without a gap…</source>
        <translation>Ohne Unterbrechung ersetzen…</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>%1 widerrufen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Two tokens at most. Revoke one to create another.</source>
        <translation>Höchstens zwei Token. Widerrufen Sie eines, um ein neues zu erstellen.</translation>
    </message>
    <message>
        <source>No token yet. Your provider needs one to create and remove accounts.</source>
        <translation>Noch kein Token. Ihr Anbieter braucht eines, um Konten zu erstellen und zu entfernen.</translation>
    </message>
    <message>
        <source>Two tokens at most, so that you can replace one without a gap. Revoke one to create another.</source>
        <translation>Höchstens zwei Token, damit Sie eines ohne Unterbrechung ersetzen können. Widerrufen Sie eines, um ein neues zu erstellen.</translation>
    </message>
    <message>
        <source>Two tokens at most, so that you can replace one without a gap.</source>
        <translation>Höchstens zwei Token, damit Sie eines ohne Unterbrechung ersetzen können.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SecretEdit</name>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SecretReminderCard</name>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>Erinnerung %1</translation>
    </message>
    <message>
        <source>%1 can’t tell when your secret ends at %2. Set a reminder on this computer.</source>
        <translation>%1 kann nicht erkennen, wann Ihr Secret bei %2 abläuft. Setzen Sie auf diesem Computer eine Erinnerung.</translation>
    </message>
    <message>
        <source>Change reminder…</source>
        <translation>Erinnerung ändern…</translation>
    </message>
    <message>
        <source>Set reminder…</source>
        <translation>Erinnerung setzen…</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SessionBanner</name>
    <message>
        <source>Your session ended.</source>
        <translation>Ihre Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>Sign in again to go on. The changes on this page are kept.</source>
        <translation>Melden Sie sich erneut an, um fortzufahren. Die Änderungen auf dieser Seite bleiben erhalten.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>Im Browser anmelden</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>Warten auf Ihren Schlüsselbund…</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Ihr Browser wird geöffnet…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>Browser erneut öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Finish signing in in your browser.</source>
        <translation>Schließen Sie die Anmeldung in Ihrem Browser ab.</translation>
    </message>
    <message>
        <source>OrgDesk couldn’t open a browser.</source>
        <translation>OrgDesk konnte keinen Browser öffnen.</translation>
    </message>
    <message>
        <source>Copy the link into any browser on this computer.</source>
        <translation>Kopieren Sie den Link in einen Browser auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SettingsDialog</name>
    <message>
        <source>Keep data for offline reading</source>
        <translation>Daten zum Offline-Lesen behalten</translation>
    </message>
    <message>
        <source>What was loaded last stays on this computer for up to 30 days. Secrets are never kept. Off: it is deleted.</source>
        <translation>Was zuletzt geladen wurde, bleibt bis zu 30 Tage auf diesem Computer. Geheimnisse werden nie aufbewahrt. Aus: Es wird gelöscht.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Komfortabel</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The defaults are set</source>
        <translation>Die Standardwerte sind eingestellt</translation>
    </message>
    <message>
        <source>The language changes when OrgDesk starts the next time.</source>
        <translation>Die Sprache ändert sich beim nächsten Start von OrgDesk.</translation>
    </message>
    <message>
        <source>In use now: %1, chosen on the command line (--language). What you choose here is used when OrgDesk starts without that option.</source>
        <translation>Jetzt in Verwendung: %1, in der Befehlszeile gewählt (--language). Was Sie hier wählen, gilt, wenn OrgDesk ohne diese Option startet.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Black and white with clear outlines. Off: as the system wishes.</source>
        <translation>Schwarz und Weiß mit klaren Umrissen. Aus: wie es das System wünscht.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Open the selected row</source>
        <translation>Ausgewählte Zeile öffnen</translation>
    </message>
    <message>
        <source>Enable or disable the selected provider</source>
        <translation>Ausgewählten Anbieter aktivieren oder deaktivieren</translation>
    </message>
    <message>
        <source>Test the sign-in of a provider</source>
        <translation>Anmeldung über einen Anbieter testen</translation>
    </message>
    <message>
        <source>Delete the selected provider</source>
        <translation>Ausgewählten Anbieter löschen</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menü der Zeile</translation>
    </message>
    <message>
        <source>Check a box, turn a switch</source>
        <translation>Kästchen ankreuzen, Schalter umlegen</translation>
    </message>
    <message>
        <source>Move in lists; letters jump by name</source>
        <translation>In Listen bewegen; Buchstaben springen zum Namen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Close a menu or dialog, clear a search</source>
        <translation>Menü oder Dialog schließen, Suche löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SidebarButton</name>
    <message>
        <source>Organization menu, %1</source>
        <translation>Organisationsmenü, %1</translation>
    </message>
    <message>
        <source>Account menu, %1</source>
        <translation>Kontomenü, %1</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SignInTestDialog</name>
    <message>
        <source>Test sign-in</source>
        <translation>Anmeldung testen</translation>
    </message>
    <message>
        <source>Sign in at %1 in your browser</source>
        <translation>Melden Sie sich in Ihrem Browser bei %1 an</translation>
    </message>
    <message>
        <source>OrgDesk couldn’t open a browser</source>
        <translation>OrgDesk konnte keinen Browser öffnen</translation>
    </message>
    <message>
        <source>Use the account of anybody who may sign in through %1. OrgDesk shows what came back.</source>
        <translation>Verwenden Sie ein beliebiges Konto, das sich über %1 anmelden darf. OrgDesk zeigt, was zurückkam.</translation>
    </message>
    <message>
        <source>Copy the link into any browser on this computer.</source>
        <translation>Kopieren Sie den Link in einen Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>You stay signed in to OrgDesk as you are. Your browser may be signed in as somebody else afterwards.</source>
        <translation>Sie bleiben bei OrgDesk wie bisher angemeldet. In Ihrem Browser ist danach vielleicht ein anderes Konto angemeldet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Checking what came back…</source>
        <translation>Antwort wird geprüft…</translation>
    </message>
    <message>
        <source>%1 came back with 1 attribute.</source>
        <translation>%1 kam mit 1 Attribut zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%1 came back with %n attributes.</source>
        <translation>
            <numerusform>%1 kam mit %n Attribut zurück.</numerusform>
            <numerusform>%1 kam mit %n Attributen zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in works</source>
        <translation>Anmeldung funktioniert</translation>
    </message>
    <message>
        <source>1 required attribute did not come</source>
        <translation>1 erforderliches Attribut ist nicht angekommen</translation>
    </message>
    <message numerus="yes">
        <source>%n required attributes did not come</source>
        <translation>
            <numerusform>%n erforderliches Attribut ist nicht angekommen</numerusform>
            <numerusform>%n erforderliche Attribute sind nicht angekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Let %1 send it, or check that this person has a value there.</source>
        <translation>Lassen Sie es von %1 senden oder prüfen Sie, ob diese Person dort einen Wert hat.</translation>
    </message>
    <message>
        <source>Provider: %1 (%2)</source>
        <translation>Anbieter: %1 (%2)</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SsoDrafts</name>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Unsaved changes: %1</source>
        <translation>Ungespeicherte Änderungen: %1</translation>
    </message>
    <message>
        <source>Draft: %1, step %2 of 4</source>
        <translation>Entwurf: %1, Schritt %2 von 4</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>%1 verwerfen</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>Diesen Entwurf verwerfen?</translation>
    </message>
    <message>
        <source>Discard the draft “%1”? This can’t be undone.</source>
        <translation>Entwurf „%1“ verwerfen? Das kann nicht rückgängig gemacht werden.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SsoEmpty</name>
    <message>
        <source>Add provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Start from a metadata file…</source>
        <translation>Mit Metadatendatei beginnen…</translation>
    </message>
    <message>
        <source>Let people sign in with your company account</source>
        <translation>Anmeldung mit Ihrem Firmenkonto ermöglichen</translation>
    </message>
    <message>
        <source>Connect the identity provider your company already uses. Nothing changes for your users until you enable the provider.</source>
        <translation>Verbinden Sie den Identitätsanbieter, den Ihr Unternehmen bereits verwendet. Für Ihre Benutzer ändert sich nichts, bis Sie den Anbieter aktivieren.</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Was Sie brauchen</translation>
    </message>
    <message>
        <source>Admin access to your identity provider, or a colleague who has it and is reachable</source>
        <translation>Admin-Zugriff auf Ihren Identitätsanbieter oder eine erreichbare Person, die ihn hat</translation>
    </message>
    <message>
        <source>About 15 minutes. You can stop at any step; the draft stays on this computer</source>
        <translation>Etwa 15 Minuten. Sie können bei jedem Schritt aufhören; der Entwurf bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>A domain you control, to route people by email address (optional)</source>
        <translation>Eine Domain unter Ihrer Kontrolle, um Personen anhand der E-Mail-Adresse weiterzuleiten (optional)</translation>
    </message>
    <message>
        <source>Each step shows what to click in the other admin console and the exact values to paste there.</source>
        <translation>Jeder Schritt zeigt, was in der anderen Admin-Konsole anzuklicken ist und welche Werte dort genau einzufügen sind.</translation>
    </message>
    <message>
        <source>Choose the type</source>
        <translation>Typ wählen</translation>
    </message>
    <message>
        <source>Only types %1 accepts are offered.</source>
        <translation>Angeboten werden nur Typen, die %1 akzeptiert.</translation>
    </message>
    <message>
        <source>Exchange values</source>
        <translation>Werte austauschen</translation>
    </message>
    <message>
        <source>Copy ours into your console, paste theirs here.</source>
        <translation>Kopieren Sie unsere in Ihre Konsole und fügen Sie deren Werte hier ein.</translation>
    </message>
    <message>
        <source>Check before saving</source>
        <translation>Vor dem Speichern prüfen</translation>
    </message>
    <message>
        <source>OrgDesk looks for expired certificates, wrong addresses and typos.</source>
        <translation>OrgDesk sucht nach abgelaufenen Zertifikaten, falschen Adressen und Tippfehlern.</translation>
    </message>
    <message>
        <source>Test, then enable</source>
        <translation>Testen, dann aktivieren</translation>
    </message>
    <message>
        <source>New providers start disabled.</source>
        <translation>Neue Anbieter sind zunächst deaktiviert.</translation>
    </message>
    <message>
        <source>%1 accepts %2.</source>
        <translation>%1 akzeptiert %2.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SsoInspector</name>
    <message>
        <source>Show button</source>
        <translation>Schaltfläche zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Replace certificate…</source>
        <translation>Zertifikat ersetzen…</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>No reminder set</source>
        <translation>Keine Erinnerung gesetzt</translation>
    </message>
    <message>
        <source>None defined</source>
        <translation>Keine festgelegt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%n domains</source>
        <translation>
            <numerusform>%n Domain</numerusform>
            <numerusform>%n Domains</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SsoPage</name>
    <message>
        <source>Single sign-on</source>
        <translation>Single Sign-On</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>Anbieter suchen</translation>
    </message>
    <message>
        <source>Search name, domain or ID</source>
        <translation>Name, Domain oder ID suchen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>the providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>How people sign in to %1.</source>
        <translation>Wie sich Personen bei %1 anmelden.</translation>
    </message>
    <message>
        <source>How people at %1 sign in to %2.</source>
        <translation>Wie sich Personen von %1 bei %2 anmelden.</translation>
    </message>
    <message>
        <source>1 provider</source>
        <translation>1 Anbieter</translation>
    </message>
    <message numerus="yes">
        <source>%n providers</source>
        <translation>
            <numerusform>%n Anbieter</numerusform>
            <numerusform>%n Anbieter</numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>, 1 needs attention.</source>
        <translation>, 1 mit Handlungsbedarf.</translation>
    </message>
    <message numerus="yes">
        <source>, %n need attention.</source>
        <translation>
            <numerusform>, %n mit Handlungsbedarf.</numerusform>
            <numerusform>, %n mit Handlungsbedarf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted by health, worst first</source>
        <translation>Nach Zustand sortiert, schlechtester zuerst</translation>
    </message>
    <message>
        <source>You can see providers, but not everything can be done with them</source>
        <translation>Sie können Anbieter sehen, aber nicht alles mit ihnen tun</translation>
    </message>
    <message>
        <source>No providers here</source>
        <translation>Keine Anbieter hier</translation>
    </message>
    <message>
        <source>No providers match “%1”.</source>
        <translation>Kein Anbieter passt zu „%1“.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Deaktivieren</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>&amp;Aktivieren</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SsoTable</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Schaltfläche</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Login box: %1</source>
        <translation>Anmeldefenster: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>Weitere Aktionen für %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Login box</source>
        <translation>Anmeldefenster</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::StatePane</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts vorhanden</translation>
    </message>
    <message>
        <source>Loading was canceled</source>
        <translation>Das Laden wurde abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::StatusLine</name>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>Gebremst</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>trying again in %1 s</source>
        <translation>neuer Versuch in %1 s</translation>
    </message>
    <message>
        <source>trying again…</source>
        <translation>neuer Versuch…</translation>
    </message>
    <message>
        <source>Loaded %1</source>
        <translation>Geladen: %1</translation>
    </message>
    <message>
        <source>Loaded %1, %2</source>
        <translation>Geladen: %1, %2</translation>
    </message>
    <message>
        <source>Waiting %1 s for the service’s limit</source>
        <translation>Wartet %1 s wegen des Limits des Dienstes</translation>
    </message>
    <message>
        <source>Still waiting for %1…</source>
        <translation>Wartet noch auf %1…</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Wird aktualisiert…</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Aktualisiert: %1</translation>
    </message>
    <message>
        <source>OrgDesk %1</source>
        <translation>OrgDesk %1</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::StepList</name>
    <message>
        <source>%1, done.</source>
        <translation>%1, erledigt.</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1, failed.</source>
        <translation>%1, fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1, to do.</source>
        <translation>%1, noch zu tun.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::StepUpSheet</name>
    <message>
        <source>Confirmation link</source>
        <translation>Bestätigungslink</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Nothing opened? Copy the link into a browser on this computer.</source>
        <translation>Hat sich nichts geöffnet? Kopieren Sie den Link in einen Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>Confirm in browser</source>
        <translation>Im Browser bestätigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>Browser erneut öffnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try this</source>
        <translation>Versuchen Sie dies</translation>
    </message>
    <message>
        <source>Still kept.</source>
        <translation>Bleibt erhalten.</translation>
    </message>
    <message>
        <source>It continues by itself afterwards.</source>
        <translation>Danach geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Waiting: &lt;b&gt;%1&lt;/b&gt;. %2</source>
        <translation>Wartet: &lt;b&gt;%1&lt;/b&gt;. %2</translation>
    </message>
    <message>
        <source>Copy message for %1</source>
        <translation>Nachricht an %1 kopieren</translation>
    </message>
    <message>
        <source>Changes that affect how people sign in need it. %1 asks for your second factor; your browser opens for it.</source>
        <translation>Änderungen, die sich auf die Anmeldung auswirken, brauchen das. %1 verlangt Ihren zweiten Faktor; dafür öffnet sich Ihr Browser.</translation>
    </message>
    <message>
        <source>This change affects how people sign in, so %1 wants your second factor again. Your browser opens for it.</source>
        <translation>Diese Änderung wirkt sich auf die Anmeldung aus, daher verlangt %1 Ihren zweiten Faktor erneut. Dafür öffnet sich Ihr Browser.</translation>
    </message>
    <message>
        <source>Confirm it’s you</source>
        <translation>Identität bestätigen</translation>
    </message>
    <message>
        <source>Waiting for your confirmation</source>
        <translation>Warten auf Ihre Bestätigung</translation>
    </message>
    <message>
        <source>Finish in the browser window. %1.</source>
        <comment>%1: This request ends in 4:51</comment>
        <translation>Schließen Sie den Vorgang im Browserfenster ab. %1.</translation>
    </message>
    <message>
        <source>OrgDesk couldn’t open a browser. Copy the link below into any browser on this computer. %1.</source>
        <translation>OrgDesk konnte keinen Browser öffnen. Kopieren Sie den Link unten in einen Browser auf diesem Computer. %1.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Confirmed with a different account</source>
        <translation>Mit einem anderen Konto bestätigt</translation>
    </message>
    <message>
        <source>You confirmed as &lt;b&gt;%1&lt;/b&gt;, but this session belongs to &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>Sie haben als &lt;b&gt;%1&lt;/b&gt; bestätigt, aber diese Sitzung gehört zu &lt;b&gt;%2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Sign out of %1 in the browser, then confirm again as %2.</source>
        <translation>Melden Sie sich im Browser bei %1 ab und bestätigen Sie dann erneut als %2.</translation>
    </message>
    <message>
        <source>No second factor at hand? %1 can reset it for you.</source>
        <translation>Kein zweiter Faktor zur Hand? %1 kann ihn für Sie zurücksetzen.</translation>
    </message>
    <message>
        <source>The confirmation took too long</source>
        <translation>Die Bestätigung hat zu lange gedauert</translation>
    </message>
    <message>
        <source>You canceled in the browser</source>
        <translation>Sie haben im Browser abgebrochen</translation>
    </message>
    <message>
        <source>%1 didn’t accept the confirmation</source>
        <translation>%1 hat die Bestätigung nicht akzeptiert</translation>
    </message>
    <message>
        <source>The sign-in did not ask for a second factor.</source>
        <translation>Bei der Anmeldung wurde kein zweiter Faktor verlangt.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::Stepper</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Schritt %1 von %2, %3</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::TableSort</name>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1, aufsteigend sortiert</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, absteigend sortiert</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::Toast</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::TokenLifetimeChoice</name>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>Ends after %1</source>
        <translation>Gültigkeitsdauer: %1</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Andere Dauer</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>Gültigkeitsdauer</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Zeiteinheit</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Never ends</source>
        <translation>Läuft nie ab</translation>
    </message>
    <message>
        <source>A token that never ends is risky. Prefer 1 year with a reminder.</source>
        <translation>Ein Token, das nie abläuft, ist riskant. Besser ist 1 Jahr mit einer Erinnerung.</translation>
    </message>
    <message>
        <source>Use more than 15 minutes.</source>
        <translation>Verwenden Sie mehr als 15 Minuten.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::TroubleBanners</name>
    <message>
        <source>Try to save now</source>
        <translation>Jetzt speichern</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>OrgDesk’s folders on this computer can’t be written to.</source>
        <translation>In die Ordner von OrgDesk auf diesem Computer kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>You can go on working. What you type is kept until you close OrgDesk; make room to keep it longer.</source>
        <translation>Sie können weiterarbeiten. Ihre Eingaben bleiben erhalten, bis Sie OrgDesk schließen; schaffen Sie Platz, um sie länger zu behalten.</translation>
    </message>
    <message>
        <source>Network proxy…</source>
        <translation>Netzwerkproxy…</translation>
    </message>
    <message>
        <source>The proxy %1 doesn’t let OrgDesk through.</source>
        <translation>Der Proxy %1 lässt OrgDesk nicht durch.</translation>
    </message>
    <message>
        <source>It may want a name and a password, or other ones. You are not signed out, and nothing is lost.</source>
        <translation>Möglicherweise verlangt er einen Namen und ein Kennwort oder andere. Sie sind nicht abgemeldet, und nichts ist verloren.</translation>
    </message>
    <message>
        <source>OrgDesk ended unexpectedly the last time.</source>
        <translation>OrgDesk wurde beim letzten Mal unerwartet beendet.</translation>
    </message>
    <message>
        <source>What you typed was kept, and nothing was sent to anybody.</source>
        <translation>Was Sie eingegeben haben, ist erhalten, und nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::TypeStep</name>
    <message>
        <source>Metadata and certificates (*.xml *.pem *.cer *.crt);;All files (*)</source>
        <translation>Metadaten und Zertifikate (*.xml *.pem *.cer *.crt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a metadata file…</source>
        <translation>Metadatendatei wählen…</translation>
    </message>
    <message>
        <source>Pasted metadata</source>
        <translation>Eingefügte Metadaten</translation>
    </message>
    <message>
        <source>%1 is chosen. OrgDesk fills in its settings in step 3.</source>
        <translation>%1 ist gewählt. OrgDesk trägt die Einstellungen in Schritt 3 ein.</translation>
    </message>
    <message>
        <source>Have metadata already?</source>
        <translation>Haben Sie schon Metadaten?</translation>
    </message>
    <message>
        <source>Drop the file here. OrgDesk picks the type.</source>
        <translation>Legen Sie die Datei hier ab. OrgDesk wählt den Typ.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Which identity provider do you use?</source>
        <translation>Welchen Identitätsanbieter verwenden Sie?</translation>
    </message>
    <message>
        <source>Hello, please allow these identity provider types for our organization in OrgDesk: %1.</source>
        <translation>Guten Tag, bitte erlauben Sie diese Typen von Identitätsanbietern für unsere Organisation in OrgDesk: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 doesn’t let you add providers yet</source>
        <translation>Bei %1 können Sie noch keine Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>No provider type is switched on for your organization.</source>
        <translation>Für Ihre Organisation ist kein Anbietertyp eingeschaltet.</translation>
    </message>
    <message>
        <source>Copy message for %1</source>
        <translation>Nachricht an %1 kopieren</translation>
    </message>
    <message>
        <source>These are the types %1 accepts.</source>
        <translation>Diese Typen akzeptiert %1.</translation>
    </message>
    <message>
        <source>%1 doesn’t offer %2 for your organization.</source>
        <translation>Bei %1 für Ihre Organisation nicht verfügbar: %2.</translation>
    </message>
    <message>
        <source>Ask %1 to add a type…</source>
        <translation>%1 um weiteren Typ bitten…</translation>
    </message>
    <message>
        <source>%1 also works as Custom SAML if it publishes SAML metadata.</source>
        <translation>%1 funktioniert auch als „Eigenes SAML“, wenn SAML-Metadaten veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Both also work as Custom SAML if they publish SAML metadata.</source>
        <translation>Beide funktionieren auch als „Eigenes SAML“, wenn sie SAML-Metadaten veröffentlichen.</translation>
    </message>
    <message>
        <source>%1 also work as Custom SAML if they publish SAML metadata.</source>
        <translation>%1 funktionieren auch als „Eigenes SAML“, wenn sie SAML-Metadaten veröffentlichen.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::UpdateAttributesDialog</name>
    <message>
        <source>1 attribute stays as it is.</source>
        <translation>1 Attribut bleibt, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n attributes stay as they are.</source>
        <translation>
            <numerusform>%n Attribut bleibt, wie es ist.</numerusform>
            <numerusform>%n Attribute bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 This can’t be undone.</source>
        <translation>%1 Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Update attributes</source>
        <translation>Attribute aktualisieren</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Wird aktualisiert…</translation>
    </message>
    <message>
        <source>Update the attributes of %1?</source>
        <translation>Attribute von %1 aktualisieren?</translation>
    </message>
    <message>
        <source>I have added them at %1, or I accept empty values</source>
        <translation>Ich habe sie hinzugefügt (%1) oder akzeptiere leere Werte</translation>
    </message>
    <message>
        <source>update the attributes of %1</source>
        <translation>Attribute von %1 aktualisieren</translation>
    </message>
    <message>
        <source>This also deletes its tokens.</source>
        <translation>Dadurch werden auch die Token gelöscht.</translation>
    </message>
    <message>
        <source>This also deletes 1 token.</source>
        <translation>Dadurch wird auch 1 Token gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>This also deletes %n tokens.</source>
        <translation>
            <numerusform>Dadurch wird auch %n Token gelöscht.</numerusform>
            <numerusform>Dadurch werden auch %n Token gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Provisioning stops until you create a new token and enter it at %2.</source>
        <translation>%1 Die Bereitstellung stoppt, bis Sie ein neues Token erstellen und eingeben (%2).</translation>
    </message>
    <message>
        <source>Update the provisioned attributes?</source>
        <translation>Bereitgestellte Attribute aktualisieren?</translation>
    </message>
    <message>
        <source>Update and delete tokens</source>
        <translation>Aktualisieren und Token löschen</translation>
    </message>
    <message>
        <source>update the provisioned attributes of %1</source>
        <translation>bereitgestellte Attribute von %1 aktualisieren</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Added, required</source>
        <translation>Hinzugefügt, erforderlich</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Sent by the provider as</source>
        <translation>Vom Anbieter gesendet als</translation>
    </message>
    <message>
        <source>SCIM field</source>
        <translation>SCIM-Feld</translation>
    </message>
    <message>
        <source>Changed attributes</source>
        <translation>Geänderte Attribute</translation>
    </message>
    <message>
        <source>Do this at %1 first</source>
        <translation>Zuerst dort erledigen: %1</translation>
    </message>
    <message>
        <source>Add %1 to what the app sends. Otherwise the new attributes stay empty.</source>
        <translation>Die App muss zusätzlich senden: %1. Sonst bleiben die neuen Attribute leer.</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::VendorSettingsDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Vendor settings</source>
        <translation>Herstellereinstellungen</translation>
    </message>
    <message>
        <source>Where OrgDesk signs in. Your vendor gives you these values.</source>
        <translation>Wo sich OrgDesk anmeldet. Diese Werte erhalten Sie von Ihrem Hersteller.</translation>
    </message>
    <message>
        <source>Sign-in domain</source>
        <translation>Anmeldedomain</translation>
    </message>
    <message>
        <source>For example login.example.com.</source>
        <translation>Zum Beispiel login.example.com.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Leave it empty to choose in the browser.</source>
        <translation>Leer lassen, um im Browser zu wählen.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set by your vendor or administrator.</source>
        <translation>Von Ihrem Hersteller oder Ihrer Administration festgelegt.</translation>
    </message>
    <message>
        <source>Enter the sign-in domain.</source>
        <translation>Geben Sie die Anmeldedomain ein.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Geben Sie die Client-ID ein.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Expected %1.</source>
        <translation>Erwartet: %1.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::WelcomeFailed</name>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>Im Browser anmelden</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Anderes Konto verwenden</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy technical details</source>
        <translation>Technische Details kopieren</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>When they reply, try again.</source>
        <translation>Wenn Sie eine Antwort haben, versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Send %1 the ready-made message. It names the setting they need to turn on.</source>
        <translation>Senden Sie %1 die vorbereitete Nachricht. Sie nennt die Einstellung, die dort einzuschalten ist.</translation>
    </message>
    <message>
        <source>Copy message for %1</source>
        <translation>Nachricht an %1 kopieren</translation>
    </message>
    <message>
        <source>Change short name</source>
        <translation>Kurznamen ändern</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::WelcomeIdle</name>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Auf diesem Computer angemeldet bleiben</translation>
    </message>
    <message>
        <source>Turn this off on a shared computer.</source>
        <translation>Schalten Sie dies auf einem gemeinsam genutzten Computer aus.</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>Im Browser anmelden</translation>
    </message>
    <message>
        <source>Waiting for your keyring… Unlock it to go on where you were, or sign in with the browser.</source>
        <translation>Warten auf Ihren Schlüsselbund… Entsperren Sie ihn, um dort weiterzumachen, wo Sie waren, oder melden Sie sich im Browser an.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Sign in to manage your organization</source>
        <translation>Melden Sie sich an, um Ihre Organisation zu verwalten</translation>
    </message>
    <message>
        <source>Your browser opens for the sign-in. Come back here afterwards.</source>
        <translation>Zur Anmeldung öffnet sich Ihr Browser. Kehren Sie danach hierher zurück.</translation>
    </message>
    <message>
        <source>Leave it empty to choose in the browser.</source>
        <translation>Leer lassen, um im Browser zu wählen.</translation>
    </message>
    <message>
        <source>The short name %1 gave you. Leave it empty to choose in the browser.</source>
        <translation>Der Kurzname, den Sie von %1 erhalten haben. Leer lassen, um im Browser zu wählen.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::WelcomePage</name>
    <message>
        <source>Back to your organization</source>
        <translation>Zurück zu Ihrer Organisation</translation>
    </message>
    <message>
        <source>for customers of %1</source>
        <translation>für Kunden von %1</translation>
    </message>
    <message>
        <source>You sign in in your own browser. OrgDesk never sees your password or your second factor.</source>
        <translation>Sie melden sich in Ihrem eigenen Browser an. OrgDesk sieht weder Ihr Passwort noch Ihren zweiten Faktor.</translation>
    </message>
    <message>
        <source>You sign in on %1’s page in your own browser. OrgDesk never sees your password or your second factor.</source>
        <translation>Sie melden sich auf der Seite von %1 in Ihrem eigenen Browser an. OrgDesk sieht weder Ihr Passwort noch Ihren zweiten Faktor.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>the desktop keyring</source>
        <translation>Desktop-Schlüsselbund</translation>
    </message>
    <message>
        <source>Vendor settings…</source>
        <translation>Herstellereinstellungen…</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Diesen Computer prüfen</translation>
    </message>
    <message>
        <source>Recent on this computer</source>
        <translation>Zuletzt auf diesem Computer</translation>
    </message>
    <message>
        <source>If you stay signed in, the session is kept in %1 and nowhere else.</source>
        <translation>Wenn Sie angemeldet bleiben, wird die Sitzung nur hier aufbewahrt: %1.</translation>
    </message>
    <message>
        <source>Remove %1 from this list?</source>
        <translation>%1 aus dieser Liste entfernen?</translation>
    </message>
    <message>
        <source>You’re signed out of %1 on this computer. Your account doesn’t change.</source>
        <translation>Auf diesem Computer werden Sie von %1 abgemeldet. Ihr Konto ändert sich nicht.</translation>
    </message>
    <message>
        <source>Your account doesn’t change.</source>
        <translation>Ihr Konto ändert sich nicht.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 can’t be removed yet</source>
        <translation>%1 kann noch nicht entfernt werden</translation>
    </message>
    <message>
        <source>Fill in the vendor settings first, then remove it again.</source>
        <translation>Füllen Sie zuerst die Herstellereinstellungen aus und entfernen Sie den Eintrag dann erneut.</translation>
    </message>
    <message>
        <source>%1 is still on this computer</source>
        <translation>%1 ist noch auf diesem Computer</translation>
    </message>
    <message>
        <source>%1, so the session couldn’t be removed from it. Unlock it, then remove %2 again.</source>
        <translation>%1, daher konnte die Sitzung nicht daraus entfernt werden. Entsperren Sie ihn und entfernen Sie dann %2 erneut.</translation>
    </message>
    <message>
        <source>%1 was removed from this computer only</source>
        <translation>%1 wurde nur von diesem Computer entfernt</translation>
    </message>
    <message>
        <source>OrgDesk couldn’t end the session at the vendor: %1. It may stay valid there.</source>
        <translation>OrgDesk konnte die Sitzung beim Hersteller nicht beenden: %1. Dort bleibt sie vielleicht gültig.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer</source>
        <translation>Sie sind auf diesem Computer abgemeldet</translation>
    </message>
    <message>
        <source>%1, so the session is still stored in it. OrgDesk doesn’t use it any more, and removes it once it can.</source>
        <translation>%1, daher ist die Sitzung noch darin gespeichert. OrgDesk verwendet sie nicht mehr und entfernt sie, sobald es möglich ist.</translation>
    </message>
    <message>
        <source>%1, so you may still be signed in there.</source>
        <translation>%1, daher sind Sie dort vielleicht noch angemeldet.</translation>
    </message>
    <message>
        <source>OrgDesk</source>
        <translation>OrgDesk</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::WelcomeWaiting</name>
    <message>
        <source>Sign-in link</source>
        <translation>Anmeldelink</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>Browser erneut öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Finish signing in in your browser</source>
        <translation>Schließen Sie die Anmeldung in Ihrem Browser ab</translation>
    </message>
    <message>
        <source>OrgDesk continues by itself as soon as you are done there.</source>
        <translation>OrgDesk macht von selbst weiter, sobald Sie dort fertig sind.</translation>
    </message>
    <message>
        <source>Nothing opened?</source>
        <translation>Hat sich nichts geöffnet?</translation>
    </message>
    <message>
        <source>Check what you may manage</source>
        <translation>Prüfen, was Sie verwalten dürfen</translation>
    </message>
    <message>
        <source>Check what you may manage at %1</source>
        <translation>Prüfen, was Sie bei %1 verwalten dürfen</translation>
    </message>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>Warten auf Ihren Schlüsselbund…</translation>
    </message>
    <message>
        <source>Opening your browser</source>
        <translation>Ihr Browser wird geöffnet</translation>
    </message>
    <message>
        <source>Browser opened</source>
        <translation>Browser geöffnet</translation>
    </message>
    <message>
        <source>OrgDesk couldn’t open a browser</source>
        <translation>OrgDesk konnte keinen Browser öffnen</translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <translation>Warten auf Ihre Anmeldung</translation>
    </message>
    <message>
        <source>Copy the link into a browser on this computer.</source>
        <translation>Kopieren Sie den Link in einen Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>Copy the link below into any browser on this computer.</source>
        <translation>Kopieren Sie den Link unten in einen Browser auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::WizardFooter</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Draft kept on this computer, without secrets</source>
        <translation>Entwurf auf diesem Computer aufbewahrt, ohne Secrets</translation>
    </message>
    <message>
        <source>Everything you typed is kept.</source>
        <translation>Alle Ihre Eingaben bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::WizardPage</name>
    <message>
        <source>what you may add</source>
        <translation>erlaubte Anbietertypen</translation>
    </message>
    <message>
        <source>Keep this draft?</source>
        <translation>Diesen Entwurf behalten?</translation>
    </message>
    <message>
        <source>Secrets are not kept.</source>
        <translation>Secrets werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>Entwurf behalten</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Choose a metadata file</source>
        <translation>Metadatendatei wählen</translation>
    </message>
    <message>
        <source>Metadata and certificates (*.xml *.pem *.cer *.crt);;All files (*)</source>
        <translation>Metadaten und Zertifikate (*.xml *.pem *.cer *.crt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt…</translation>
    </message>
    <message>
        <source>Continue anyway</source>
        <translation>Trotzdem fortfahren</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>Entered, %n characters</source>
        <translation>
            <numerusform>Eingegeben, %n Zeichen</numerusform>
            <numerusform>Eingegeben, %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen, %n characters</source>
        <translation>
            <numerusform>Gewählt, %n Zeichen</numerusform>
            <numerusform>Gewählt, %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Von %1 festgelegt</translation>
    </message>
    <message>
        <source>Type and details</source>
        <translation>Typ und Details</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>dauerhaft</translation>
    </message>
    <message>
        <source>Login button</source>
        <translation>Anmeldeschaltfläche</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>Added on sign-in</source>
        <translation>Bei Anmeldung hinzugefügt</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Nicht hinzugefügt</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Email domains</source>
        <translation>E-Mail-Domains</translation>
    </message>
    <message>
        <source>Paused: creating %1</source>
        <translation>Pausiert: %1 erstellen</translation>
    </message>
    <message>
        <source>create %1</source>
        <translation>%1 erstellen</translation>
    </message>
    <message>
        <source>More than one new provider looks like yours</source>
        <translation>Mehrere neue Anbieter sehen aus wie Ihrer</translation>
    </message>
    <message>
        <source>%1 was not created</source>
        <translation>%1 wurde nicht erstellt</translation>
    </message>
    <message>
        <source>Look at the list before you create it again.</source>
        <translation>Sehen Sie in der Liste nach, bevor Sie ihn erneut erstellen.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and did not find it. You can create it now.</source>
        <translation>OrgDesk hat nachgesehen und ihn nicht gefunden. Sie können ihn jetzt erstellen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 refused some values</source>
        <translation>%1 hat einige Werte abgelehnt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>Konfigurieren</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Create provider</source>
        <translation>Anbieter erstellen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Choose a type.</source>
        <translation>Wählen Sie einen Typ.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::Workspace</name>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>Single Sign-On</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Zustandsprüfung</translation>
    </message>
    <message>
        <source>%1 is created.</source>
        <translation>%1 ist erstellt.</translation>
    </message>
    <message>
        <source>%1 is created and still disabled.</source>
        <translation>%1 ist erstellt und noch deaktiviert.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save your changes to %1?</source>
        <translation>Ihre Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
</context>
</TS>
