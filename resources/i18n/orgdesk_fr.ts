<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>AttributeText</name>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Sera ajouté</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Sera retiré</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 to remove.</source>
        <translation>%1 à retirer.</translation>
    </message>
    <message>
        <source>%1 to add.</source>
        <translation>%1 à ajouter.</translation>
    </message>
    <message>
        <source>%1 to add, %2 to remove.</source>
        <translation>%1 à ajouter, %2 à retirer.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Name at %1</source>
        <translation>Nom chez %1</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>The invitation</source>
        <translation>L’invitation</translation>
    </message>
    <message>
        <source>the invitation</source>
        <translation>l’invitation</translation>
    </message>
    <message>
        <source>the roles</source>
        <translation>les rôles</translation>
    </message>
    <message>
        <source>Inviting %1</source>
        <translation>Invitation de %1</translation>
    </message>
    <message>
        <source>Inviting %1 people</source>
        <translation>Invitation de %1 personnes</translation>
    </message>
    <message>
        <source>Revoking the invitation for %1</source>
        <translation>Révocation de l’invitation pour %1</translation>
    </message>
    <message>
        <source>Revoking %1 invitations</source>
        <translation>Révocation de %1 invitations</translation>
    </message>
    <message>
        <source>Changing the roles of %1</source>
        <translation>Modification des rôles de %1</translation>
    </message>
    <message>
        <source>Changing the roles of %1 people</source>
        <translation>Modification des rôles de %1 personnes</translation>
    </message>
    <message>
        <source>%1 of %2 invited</source>
        <translation>Invitations&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 revoked</source>
        <translation>Révocations&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <translation>Modifications&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Invited %1</source>
        <translation>Invitation envoyée à %1</translation>
    </message>
    <message>
        <source>Invited %1 people</source>
        <translation>Personnes invitées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Revoked the invitation for %1</source>
        <translation>Invitation révoquée pour %1</translation>
    </message>
    <message>
        <source>Revoked %1 invitations</source>
        <translation>Invitations révoquées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed the roles of %1</source>
        <translation>Rôles modifiés pour %1</translation>
    </message>
    <message>
        <source>Changed the roles of %1 people</source>
        <translation>Rôles modifiés, personnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>%1 au résultat inconnu</translation>
    </message>
    <message>
        <source>%1 not answered yet</source>
        <translation>%1 encore sans réponse</translation>
    </message>
    <message>
        <source>%1 not tried yet</source>
        <translation>%1 à essayer</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Pas encore essayé</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>Non invité</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>Non révoquée</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Non modifié</translation>
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
        <translation>Valide jusqu’au %1. SHA-256 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>A expiré le %1</translation>
    </message>
    <message>
        <source>Valid from %1</source>
        <translation>Valide à partir du %1</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>%1 jours restants</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Expire aujourd’hui</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>1 jour restant</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>can’t be reached: this computer is offline</source>
        <translation>: injoignable, car cet ordinateur est hors ligne</translation>
    </message>
    <message>
        <source>doesn’t exist in DNS</source>
        <translation>: inexistant dans le DNS</translation>
    </message>
    <message>
        <source>refuses the connection</source>
        <translation>: connexion refusée</translation>
    </message>
    <message>
        <source>has a certificate this computer doesn’t trust</source>
        <translation>: certificat auquel cet ordinateur ne fait pas confiance</translation>
    </message>
    <message>
        <source>doesn’t answer within 10 seconds</source>
        <translation>: aucune réponse en 10 secondes</translation>
    </message>
    <message>
        <source>breaks the connection off</source>
        <translation>: connexion interrompue</translation>
    </message>
    <message>
        <source>leads to another address</source>
        <translation>: renvoi vers une autre adresse</translation>
    </message>
    <message>
        <source>answers with more than is allowed</source>
        <translation>: réponse plus volumineuse que permis</translation>
    </message>
    <message>
        <source>doesn’t answer</source>
        <translation>: aucune réponse</translation>
    </message>
    <message>
        <source>%1 must be able to reach it. When only this computer can’t, because of a firewall for example, you can continue.</source>
        <translation>%1 doit pouvoir y accéder. Si seul cet ordinateur n’y arrive pas, à cause d’un pare-feu par exemple, vous pouvez continuer.</translation>
    </message>
    <message>
        <source>This computer uses a proxy, which may be the reason. %1</source>
        <translation>Cet ordinateur utilise un proxy, qui peut en être la cause. %1</translation>
    </message>
    <message>
        <source>answers with an error (%1)</source>
        <translation>: réponse en erreur (%1)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>%1 answers over https</source>
        <translation>%1&#xa0;: réponse en https</translation>
    </message>
    <message>
        <source>in %1 ms</source>
        <translation>en %1&#xa0;ms</translation>
    </message>
    <message>
        <source>Discovery document</source>
        <translation>Document de découverte</translation>
    </message>
    <message>
        <source>is not there (status %1)</source>
        <translation>: introuvable (statut %1)</translation>
    </message>
    <message>
        <source>can’t be used</source>
        <translation>: inutilisable</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>: il manque %1</translation>
    </message>
    <message>
        <source>names another host as issuer</source>
        <translation>: un autre hôte est indiqué comme émetteur</translation>
    </message>
    <message>
        <source>Discovery document is complete</source>
        <translation>Le document de découverte est complet</translation>
    </message>
    <message>
        <source>isn’t known to Entra ID</source>
        <translation>: inconnu d’Entra ID</translation>
    </message>
    <message>
        <source>Entra ID doesn’t know this tenant.</source>
        <translation>Entra ID ne connaît pas ce locataire.</translation>
    </message>
    <message>
        <source>couldn’t be looked up</source>
        <translation>: recherche impossible</translation>
    </message>
    <message>
        <source>The tenant exists</source>
        <translation>Le locataire existe</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>This computer’s clock</source>
        <translation>L’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>is %1 min ahead</source>
        <translation>avance de %1&#xa0;min</translation>
    </message>
    <message>
        <source>is %1 min behind</source>
        <translation>retarde de %1&#xa0;min</translation>
    </message>
    <message>
        <source>Sign-in and certificates depend on the right time.</source>
        <translation>La connexion et les certificats dépendent de l’heure exacte.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>: date d’expiration dépassée (%1)</translation>
    </message>
    <message>
        <source>This certificate expired on %1.</source>
        <translation>Ce certificat a expiré le %1.</translation>
    </message>
    <message>
        <source>is valid only from %1</source>
        <translation>: valide seulement à partir du %1</translation>
    </message>
    <message>
        <source>for one more day</source>
        <translation>encore 1 jour</translation>
    </message>
    <message>
        <source>for %1 more days</source>
        <translation>encore %1 jours</translation>
    </message>
    <message>
        <source>Certificate is valid</source>
        <translation>Le certificat est valide</translation>
    </message>
    <message>
        <source>Ask for a new one soon, so that there is no gap.</source>
        <translation>Demandez-en bientôt un nouveau pour éviter toute interruption.</translation>
    </message>
    <message>
        <source>%1, valid %2 to %3, SHA-256 %4</source>
        <translation>%1, valide du %2 au %3, SHA-256 %4</translation>
    </message>
    <message>
        <source>A second certificate is listed</source>
        <translation>Un second certificat est présent</translation>
    </message>
    <message>
        <source>%1 more certificates are listed</source>
        <translation>%1 autres certificats sont présents</translation>
    </message>
    <message>
        <source>and not used</source>
        <translation>mais non pris en compte</translation>
    </message>
    <message>
        <source>One certificate is sent. When your provider signs with another one, sign-in fails until you replace it. A metadata address avoids this.</source>
        <translation>Un seul certificat est envoyé. Si votre fournisseur signe avec un autre, la connexion échoue jusqu’à ce que vous le remplaciez. Une adresse de métadonnées évite cela.</translation>
    </message>
    <message>
        <source>The certificate’s key is short (%1)</source>
        <translation>La clé du certificat est courte (%1)</translation>
    </message>
    <message>
        <source>2048 bits are usual</source>
        <translation>alors que 2048 bits sont d’usage</translation>
    </message>
    <message>
        <source>The certificate is signed with SHA-1 or MD5</source>
        <translation>Le certificat est signé avec SHA-1 ou MD5</translation>
    </message>
    <message>
        <source>which is no longer safe</source>
        <translation>ce qui n’est plus sûr</translation>
    </message>
    <message>
        <source>The metadata names no signing certificate</source>
        <translation>Les métadonnées n’indiquent aucun certificat de signature</translation>
    </message>
    <message>
        <source>so no sign-in can be checked</source>
        <translation>et aucune connexion ne peut être contrôlée</translation>
    </message>
    <message>
        <source>A certificate in the metadata can’t be read</source>
        <translation>Un certificat des métadonnées est illisible</translation>
    </message>
    <message>
        <source>and is left out</source>
        <translation>et n’est pas repris</translation>
    </message>
    <message>
        <source>is being looked at</source>
        <translation>: contrôle en cours</translation>
    </message>
    <message>
        <source>is the address of the admin console</source>
        <translation>: c’est l’adresse de la console d’administration</translation>
    </message>
    <message>
        <source>This is the admin address. Use %1.</source>
        <translation>C’est l’adresse d’administration. Utilisez %1.</translation>
    </message>
    <message>
        <source>has the port of the admin console</source>
        <translation>: c’est le port de la console d’administration</translation>
    </message>
    <message>
        <source>PingFederate’s admin console listens on 9999. People sign in at the runtime address, often on 9031.</source>
        <translation>La console d’administration de PingFederate écoute sur le port 9999. Les personnes se connectent à l’adresse d’exécution, souvent sur le port 9031.</translation>
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
        <translation>%1&#xa0;: forme habituelle de %2</translation>
    </message>
    <message>
        <source>doesn’t have the usual %1 form</source>
        <translation>: sans la forme habituelle de %1</translation>
    </message>
    <message>
        <source>looks like the Secret ID</source>
        <translation>: ressemble à l’ID de secret (Secret ID)</translation>
    </message>
    <message>
        <source>This looks like the Secret ID. Copy the Value.</source>
        <translation>Cela ressemble à l’ID de secret (Secret ID). Copiez la valeur (Value).</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>can be tested only after creation</source>
        <translation>: test possible seulement après la création</translation>
    </message>
    <message>
        <source>%1 had extra characters around it</source>
        <translation>%1&#xa0;: caractères superflus autour de la valeur,</translation>
    </message>
    <message>
        <source>removed for you</source>
        <translation>supprimés pour vous</translation>
    </message>
    <message>
        <source>SHA-1 is chosen for signing</source>
        <translation>SHA-1 est choisi pour la signature</translation>
    </message>
    <message>
        <source>and is no longer safe</source>
        <translation>mais n’est plus sûr</translation>
    </message>
    <message>
        <source>Choose RSA-SHA256 and SHA-256 unless your provider can’t.</source>
        <translation>Choisissez RSA-SHA256 et SHA-256, sauf si votre fournisseur ne les accepte pas.</translation>
    </message>
    <message>
        <source>Get a new file or address from your provider.</source>
        <translation>Demandez un nouveau fichier ou une nouvelle adresse à votre fournisseur.</translation>
    </message>
    <message>
        <source>Metadata is complete and well formed</source>
        <translation>Les métadonnées sont complètes et bien formées</translation>
    </message>
    <message>
        <source>The metadata is larger than 128 KB</source>
        <translation>Les métadonnées dépassent 128&#xa0;Ko</translation>
    </message>
    <message>
        <source>%1 may refuse it</source>
        <translation>et %1 peut les refuser</translation>
    </message>
    <message>
        <source>Your provider wants signed requests</source>
        <translation>Votre fournisseur exige des requêtes signées</translation>
    </message>
    <message>
        <source>and signing is off</source>
        <translation>mais la signature est désactivée</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>This request ends in %1</source>
        <translation>Cette demande expire dans %1</translation>
    </message>
</context>
<context>
    <name>DomainWords</name>
    <message>
        <source>%1 (configured), TTL %2 s, %3</source>
        <translation>%1 (configuré), TTL %2&#xa0;s, %3</translation>
    </message>
    <message>
        <source>%1 (authoritative), TTL %2 s, %3</source>
        <translation>%1 (faisant autorité), TTL %2&#xa0;s, %3</translation>
    </message>
    <message>
        <source>The record is at %1</source>
        <translation>L’enregistrement se trouve sous %1</translation>
    </message>
    <message>
        <source>Your DNS tool added the domain twice. Use %1 as host.</source>
        <translation>Votre outil DNS a ajouté le domaine deux fois. Utilisez %1 comme hôte.</translation>
    </message>
    <message>
        <source>This network doesn’t let OrgDesk ask name servers</source>
        <translation>Ce réseau ne laisse pas OrgDesk interroger les serveurs de noms</translation>
    </message>
    <message>
        <source>You can verify anyway.</source>
        <translation>Vous pouvez quand même vérifier le domaine.</translation>
    </message>
    <message>
        <source>No name server is responsible for %1</source>
        <translation>Aucun serveur de noms n’est responsable de %1</translation>
    </message>
    <message>
        <source>The domain may be misspelled, or not registered yet.</source>
        <translation>Le domaine est peut-être mal orthographié ou pas encore enregistré.</translation>
    </message>
    <message>
        <source>%1 doesn’t answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>Check again later. You can verify anyway.</source>
        <translation>Contrôlez à nouveau plus tard. Vous pouvez quand même vérifier le domaine.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>The record is there and matches</source>
        <translation>L’enregistrement est présent et correspond</translation>
    </message>
    <message>
        <source>The record is there, but not at every name server</source>
        <translation>L’enregistrement est présent, mais pas sur tous les serveurs de noms</translation>
    </message>
    <message>
        <source>%1 has it, %2 not yet. %3 may ask either.</source>
        <translation>%1 l’a, %2 pas encore. %3 peut interroger l’un ou l’autre.</translation>
    </message>
    <message>
        <source>No record yet at %1</source>
        <translation>Pas encore d’enregistrement sous %1</translation>
    </message>
    <message>
        <source>If you added it just now, wait a few minutes.</source>
        <translation>Si vous venez de l’ajouter, attendez quelques minutes.</translation>
    </message>
    <message>
        <source>Record found, but the value differs</source>
        <translation>Enregistrement trouvé, mais la valeur diffère</translation>
    </message>
    <message>
        <source>Your own resolver has it too</source>
        <translation>Votre propre résolveur l’a aussi</translation>
    </message>
    <message>
        <source>%1, TTL %2 s</source>
        <translation>%1, TTL %2&#xa0;s</translation>
    </message>
    <message>
        <source>Your own resolver has another value</source>
        <translation>Votre propre résolveur a une autre valeur</translation>
    </message>
    <message>
        <source>%1 may still answer from before. Normal for a few minutes.</source>
        <translation>%1 peut encore donner l’ancienne réponse. C’est normal pendant quelques minutes.</translation>
    </message>
    <message>
        <source>Not yet at your own resolver</source>
        <translation>Pas encore sur votre propre résolveur</translation>
    </message>
    <message>
        <source>%1 still answers “no record”. Normal for a few minutes.</source>
        <translation>%1 répond encore «&#xa0;aucun enregistrement&#xa0;». C’est normal pendant quelques minutes.</translation>
    </message>
    <message>
        <source>Not at your own resolver either</source>
        <translation>Pas non plus sur votre propre résolveur</translation>
    </message>
    <message>
        <source>%1 answers “no record”.</source>
        <translation>%1 répond «&#xa0;aucun enregistrement&#xa0;».</translation>
    </message>
    <message>
        <source>Your own resolver doesn’t answer</source>
        <translation>Votre propre résolveur ne répond pas</translation>
    </message>
    <message>
        <source>The last character is missing. Copy the value again.</source>
        <translation>Le dernier caractère manque. Copiez à nouveau la valeur.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n characters are missing. Copy the value again.</source>
        <translation>
            <numerusform>Le dernier caractère manque. Copiez à nouveau la valeur.</numerusform>
            <numerusform>Les %n derniers caractères manquent. Copiez à nouveau la valeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first character is missing. Copy the value again.</source>
        <translation>Le premier caractère manque. Copiez à nouveau la valeur.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n characters are missing. Copy the value again.</source>
        <translation>
            <numerusform>Le premier caractère manque. Copiez à nouveau la valeur.</numerusform>
            <numerusform>Les %n premiers caractères manquent. Copiez à nouveau la valeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The value has quotation marks around it. Enter it without them.</source>
        <translation>La valeur est entourée de guillemets. Saisissez-la sans guillemets.</translation>
    </message>
    <message>
        <source>The value has spaces or invisible characters. Copy the value again.</source>
        <translation>La valeur contient des espaces ou des caractères invisibles. Copiez à nouveau la valeur.</translation>
    </message>
    <message>
        <source>Capital and small letters differ. Copy the value again.</source>
        <translation>Les majuscules et les minuscules diffèrent. Copiez à nouveau la valeur.</translation>
    </message>
    <message>
        <source>This looks like an older value, or that of another domain. Replace it with this one.</source>
        <translation>Cela ressemble à une valeur plus ancienne, ou à celle d’un autre domaine. Remplacez-la par celle-ci.</translation>
    </message>
    <message>
        <source>Something else is entered there. Add the value to it, or replace it.</source>
        <translation>Une autre valeur y est saisie. Ajoutez-y la vôtre ou remplacez-la.</translation>
    </message>
    <message>
        <source>Add this TXT record to the DNS of %1, so that %2 can see that the domain is ours:

Type: TXT
Host: %3
Value: %4

If the DNS tool adds the domain by itself, use %5 as host.
</source>
        <translation>Ajoutez cet enregistrement TXT au DNS de %1, afin que %2 puisse voir que le domaine est à nous&#xa0;:

Type&#xa0;: TXT
Hôte&#xa0;: %3
Valeur&#xa0;: %4

Si l’outil DNS ajoute lui-même le domaine, utilisez %5 comme hôte.
</translation>
    </message>
</context>
<context>
    <name>ErrorOfferText</name>
    <message>
        <source>expected %1 at “%2”</source>
        <translation>attendu&#xa0;: %1, à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>Statut HTTP %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>requête %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>Se connecter via le navigateur</translation>
    </message>
    <message>
        <source>Confirm in browser</source>
        <translation>Confirmer dans le navigateur</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Copy message for %1</source>
        <translation>Copier le message pour %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This</source>
        <translation>Cet élément</translation>
    </message>
    <message>
        <source>Check the connection or proxy.</source>
        <translation>Vérifiez la connexion ou le proxy.</translation>
    </message>
    <message>
        <source>You’re offline.</source>
        <translation>Vous êtes hors ligne.</translation>
    </message>
    <message>
        <source>Changes wait until you are back.</source>
        <translation>Les modifications attendent votre retour en ligne.</translation>
    </message>
    <message>
        <source>OrgDesk can’t find %1</source>
        <translation>OrgDesk ne trouve pas %1</translation>
    </message>
    <message>
        <source>OrgDesk can’t reach %1</source>
        <translation>OrgDesk ne peut pas joindre %1</translation>
    </message>
    <message>
        <source>OrgDesk can’t trust the connection to %1</source>
        <translation>OrgDesk ne peut pas faire confiance à la connexion à %1</translation>
    </message>
    <message>
        <source>%1 didn’t answer in time</source>
        <translation>%1 n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>The connection to %1 broke</source>
        <translation>La connexion à %1 a été interrompue</translation>
    </message>
    <message>
        <source>Another page answered instead of %1</source>
        <translation>Une autre page a répondu à la place de %1</translation>
    </message>
    <message>
        <source>This network may want a sign-in of its own. Open a browser, then try again.</source>
        <translation>Ce réseau demande peut-être sa propre connexion. Ouvrez un navigateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The answer from %1 is too large</source>
        <translation>La réponse de %1 est trop volumineuse</translation>
    </message>
    <message>
        <source>OrgDesk stopped reading it.</source>
        <translation>OrgDesk en a arrêté la lecture.</translation>
    </message>
    <message>
        <source>It’s not known whether the change was made</source>
        <translation>On ne sait pas si la modification a été faite</translation>
    </message>
    <message>
        <source>%1 received the request, but its answer got lost. Look again before you repeat it.</source>
        <translation>%1 a reçu la requête, mais sa réponse s’est perdue. Revérifiez avant de recommencer.</translation>
    </message>
    <message>
        <source>The answer got lost, but the change was made</source>
        <translation>La réponse s’est perdue, mais la modification a été faite</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found it.</source>
        <translation>OrgDesk a revérifié et l’a trouvée.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found %1.</source>
        <translation>OrgDesk a revérifié et a trouvé %1.</translation>
    </message>
    <message>
        <source>The change was not made</source>
        <translation>La modification n’a pas été faite</translation>
    </message>
    <message>
        <source>The answer got lost. OrgDesk looked again: nothing was changed. What you typed is kept.</source>
        <translation>La réponse s’est perdue. OrgDesk a revérifié&#xa0;: rien n’a été modifié. Votre saisie est conservée.</translation>
    </message>
    <message>
        <source>The answer got lost, and OrgDesk couldn’t find out what happened. Check before you repeat it.</source>
        <translation>La réponse s’est perdue et OrgDesk n’a pas pu savoir ce qui s’est passé. Vérifiez avant de recommencer.</translation>
    </message>
    <message>
        <source>%1 is already in use at %2</source>
        <translation>%1 existe déjà chez %2</translation>
    </message>
    <message>
        <source>If it’s yours, ask %1.</source>
        <translation>Si c’est à vous, adressez-vous à %1.</translation>
    </message>
    <message>
        <source>%1 can’t do this</source>
        <translation>%1 ne peut pas faire cela</translation>
    </message>
    <message>
        <source>Something in %1’s settings is in the way. Ask them to look.</source>
        <translation>Un paramètre chez %1 s’y oppose. Demandez-leur de vérifier.</translation>
    </message>
    <message>
        <source>This is already used at %1</source>
        <translation>Cet élément existe déjà chez %1</translation>
    </message>
    <message>
        <source>1 field needs attention before saving</source>
        <translation>1 champ à corriger avant d’enregistrer</translation>
    </message>
    <message>
        <source>%1 fields need attention before saving</source>
        <translation>%1 champs à corriger avant d’enregistrer</translation>
    </message>
    <message>
        <source>Reported by %1.</source>
        <translation>Signalé par %1.</translation>
    </message>
    <message>
        <source>%1 didn’t accept this</source>
        <translation>%1 n’a pas accepté cela</translation>
    </message>
    <message>
        <source>Confirm it’s you</source>
        <translation>Confirmez votre identité</translation>
    </message>
    <message>
        <source>This change affects how people sign in, so %1 wants your second factor again. Your browser opens for it.</source>
        <translation>Cette modification concerne la connexion des personnes&#x202f;; %1 demande donc à nouveau votre second facteur. Votre navigateur s’ouvre à cet effet.</translation>
    </message>
    <message>
        <source>%1 no longer exists.</source>
        <translation>%1 n’existe plus.</translation>
    </message>
    <message>
        <source>Someone may have removed it.</source>
        <translation>Quelqu’un l’a peut-être retiré.</translation>
    </message>
    <message>
        <source>%1 asks OrgDesk to slow down.</source>
        <translation>%1 demande à OrgDesk de ralentir.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Réessayez dans %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 has a problem right now (%2).</source>
        <translation>%1 rencontre un problème en ce moment (%2).</translation>
    </message>
    <message>
        <source>Your changes are kept.</source>
        <translation>Vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>OrgDesk didn’t understand %1’s answer.</source>
        <translation>OrgDesk n’a pas compris la réponse de %1.</translation>
    </message>
    <message>
        <source>OrgDesk couldn’t open a browser</source>
        <translation>OrgDesk n’a pas pu ouvrir de navigateur</translation>
    </message>
    <message>
        <source>Copy the link below into any browser on this computer.</source>
        <translation>Copiez le lien ci-dessous dans n’importe quel navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>OrgDesk isn’t set up correctly</source>
        <translation>OrgDesk n’est pas configuré correctement</translation>
    </message>
    <message>
        <source>In %1, “%2” must be %3.</source>
        <translation>Dans %1, «&#xa0;%2&#xa0;» doit être&#xa0;: %3.</translation>
    </message>
    <message>
        <source>OrgDesk couldn’t use the file %1</source>
        <translation>OrgDesk n’a pas pu utiliser le fichier %1</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>Chargement arrêté</translation>
    </message>
    <message>
        <source>Couldn’t load %1</source>
        <translation>Impossible de charger %1</translation>
    </message>
</context>
<context>
    <name>FileProblemText</name>
    <message>
        <source>This file contains a private key. Export only the certificate.</source>
        <translation>Ce fichier contient une clé privée. Exportez uniquement le certificat.</translation>
    </message>
    <message>
        <source>This is a certificate request (CSR), not a certificate. Use what the authority made from it.</source>
        <translation>C’est une demande de certificat (CSR), pas un certificat. Utilisez le certificat que l’autorité en a établi.</translation>
    </message>
    <message>
        <source>This is a public key without a certificate around it. Export the certificate.</source>
        <translation>C’est une clé publique sans certificat. Exportez le certificat.</translation>
    </message>
    <message>
        <source>This is a list of revoked certificates (CRL), not a certificate.</source>
        <translation>C’est une liste de certificats révoqués (CRL), pas un certificat.</translation>
    </message>
    <message>
        <source>This is a key store (PKCS #12, .pfx or .p12) and may hold a private key. Export only the certificate.</source>
        <translation>C’est un magasin de clés (PKCS #12, .pfx ou .p12) qui peut contenir une clé privée. Exportez uniquement le certificat.</translation>
    </message>
    <message>
        <source>This is a certificate, not metadata. It belongs under “By hand”.</source>
        <translation>C’est un certificat, pas des métadonnées. Sa place est sous «&#xa0;À la main&#xa0;».</translation>
    </message>
    <message>
        <source>This is metadata, not a certificate. Import it as metadata.</source>
        <translation>Ce sont des métadonnées, pas un certificat. Importez-les comme métadonnées.</translation>
    </message>
    <message>
        <source>This is a web page, perhaps a sign-in page that came instead of the file. Download the file again.</source>
        <translation>C’est une page web, peut-être une page de connexion reçue à la place du fichier. Téléchargez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>This is JSON, perhaps an OpenID discovery document. A SAML provider publishes XML.</source>
        <translation>C’est du JSON, peut-être un document de découverte OpenID. Un fournisseur SAML publie du XML.</translation>
    </message>
    <message>
        <source>This is a PDF document.</source>
        <translation>C’est un document PDF.</translation>
    </message>
    <message>
        <source>This is a compressed archive. Unpack it first.</source>
        <translation>C’est une archive compressée. Décompressez-la d’abord.</translation>
    </message>
    <message>
        <source>This is plain text, neither metadata nor a certificate.</source>
        <translation>C’est du texte brut, ni des métadonnées ni un certificat.</translation>
    </message>
    <message>
        <source>OrgDesk doesn’t know this kind of file.</source>
        <translation>OrgDesk ne connaît pas ce type de fichier.</translation>
    </message>
    <message>
        <source>This XML is in the encoding %1. Save it as UTF-8.</source>
        <translation>Ce XML est dans l’encodage %1. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>This XML is not in the encoding it says. Download it again.</source>
        <translation>Ce XML n’est pas dans l’encodage qu’il indique. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>This XML has a document type (DTD). Metadata has none, and OrgDesk reads none for safety.</source>
        <translation>Ce XML contient un type de document (DTD). Les métadonnées n’en ont pas et, par sécurité, OrgDesk n’en lit aucun.</translation>
    </message>
    <message>
        <source>This XML is nested too deeply or has too many attributes for metadata.</source>
        <translation>Ce XML a trop de niveaux imbriqués ou trop d’attributs pour des métadonnées.</translation>
    </message>
    <message>
        <source>This XML is damaged at line %1. Download it again.</source>
        <translation>Ce XML est endommagé à la ligne %1. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>This is XML, but not SAML metadata: it begins with &lt;%1&gt;.</source>
        <translation>C’est du XML, mais pas des métadonnées SAML&#xa0;: il commence par &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>This is the metadata of a service provider (SP). Use the metadata of your identity provider.</source>
        <translation>Ce sont les métadonnées d’un fournisseur de services (SP). Utilisez celles de votre fournisseur d’identité.</translation>
    </message>
    <message>
        <source>This metadata offers WS-Federation only, no SAML 2.0 sign-in.</source>
        <translation>Ces métadonnées ne proposent que WS-Federation, pas de connexion SAML 2.0.</translation>
    </message>
    <message>
        <source>This metadata names no identity provider.</source>
        <translation>Ces métadonnées n’indiquent aucun fournisseur d’identité.</translation>
    </message>
    <message>
        <source>This metadata names no sign-in address for HTTP-Redirect or HTTP-POST.</source>
        <translation>Ces métadonnées n’indiquent aucune adresse de connexion pour HTTP-Redirect ou HTTP-POST.</translation>
    </message>
    <message>
        <source>The file can’t be read: %1.</source>
        <translation>Le fichier est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Il ne contient rien.</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <translation>La taille dépasse %1.</translation>
    </message>
    <message>
        <source>This certificate is damaged or cut off. Export it again.</source>
        <translation>Ce certificat est endommagé ou tronqué. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>Certificate %1 in it is damaged or cut off. Export it again.</source>
        <translation>Le certificat %1 qui s’y trouve est endommagé ou tronqué. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>There is no certificate in it.</source>
        <translation>Il ne contient aucun certificat.</translation>
    </message>
</context>
<context>
    <name>FileReading</name>
    <message>
        <source>%1 KB</source>
        <translation>%1&#xa0;Ko</translation>
    </message>
</context>
<context>
    <name>FoundDone</name>
    <message>
        <source>OrgDesk looked again and found that the provider was created.</source>
        <translation>OrgDesk a revérifié&#xa0;: le fournisseur a bien été créé.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the provider is deleted.</source>
        <translation>OrgDesk a revérifié&#xa0;: le fournisseur est bien supprimé.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the provider is detached.</source>
        <translation>OrgDesk a revérifié&#xa0;: le fournisseur est bien détaché.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the attributes are up to date.</source>
        <translation>OrgDesk a revérifié&#xa0;: les attributs sont bien à jour.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the domain is routed to the provider.</source>
        <translation>OrgDesk a revérifié&#xa0;: le domaine est bien acheminé vers le fournisseur.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the domain is no longer routed to the provider.</source>
        <translation>OrgDesk a revérifié&#xa0;: le domaine n’est plus acheminé vers le fournisseur.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that provisioning is on.</source>
        <translation>OrgDesk a revérifié&#xa0;: le provisionnement est bien activé.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that provisioning is off.</source>
        <translation>OrgDesk a revérifié&#xa0;: le provisionnement est bien désactivé.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the provisioned attributes are up to date.</source>
        <translation>OrgDesk a revérifié&#xa0;: les attributs provisionnés sont bien à jour.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the token is revoked.</source>
        <translation>OrgDesk a revérifié&#xa0;: le jeton est bien révoqué.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the domain was added.</source>
        <translation>OrgDesk a revérifié&#xa0;: le domaine a bien été ajouté.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the domain is verified.</source>
        <translation>OrgDesk a revérifié&#xa0;: le domaine est bien vérifié.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the domain is removed.</source>
        <translation>OrgDesk a revérifié&#xa0;: le domaine est bien retiré.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the invitations were sent.</source>
        <translation>OrgDesk a revérifié&#xa0;: les invitations ont bien été envoyées.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the invitation is revoked.</source>
        <translation>OrgDesk a revérifié&#xa0;: l’invitation est bien révoquée.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the membership has ended.</source>
        <translation>OrgDesk a revérifié&#xa0;: l’appartenance a bien pris fin.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the roles are assigned.</source>
        <translation>OrgDesk a revérifié&#xa0;: les rôles sont bien attribués.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the roles are taken away.</source>
        <translation>OrgDesk a revérifié&#xa0;: les rôles sont bien retirés.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found your changes saved.</source>
        <translation>OrgDesk a revérifié&#xa0;: vos modifications sont bien enregistrées.</translation>
    </message>
</context>
<context>
    <name>HandoverText</name>
    <message>
        <source> (provisional)</source>
        <translation> (provisoire)</translation>
    </message>
    <message>
        <source>Send the secret in a way that only the two of you can read, such as a shared password manager. Not by email or chat.</source>
        <translation>Envoyez le secret par un moyen que vous seuls pouvez lire tous les deux, comme un gestionnaire de mots de passe partagé. Ni par e-mail ni par messagerie.</translation>
    </message>
    <message>
        <source>Single sign-on to %1 with %2</source>
        <translation>Authentification unique pour %1 avec %2</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>Fournisseur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Provisional values can still change: %1 may add a prefix to the identifier. Ask for the final ones before you finish.</source>
        <translation>Les valeurs provisoires peuvent encore changer&#xa0;: %1 peut ajouter un préfixe à l’identifiant. Demandez les valeurs définitives avant de terminer.</translation>
    </message>
    <message>
        <source>What to send back</source>
        <translation>À renvoyer</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Without it nothing can be loaded. Your account is fine.</source>
        <translation>Sans elle, rien ne peut être chargé. Votre compte n’est pas en cause.</translation>
    </message>
    <message>
        <source>Please activate the My Organization API on %1.</source>
        <translation>Merci d’activer My Organization API sur %1.</translation>
    </message>
    <message>
        <source>Activated and reachable</source>
        <translation>Activée et joignable</translation>
    </message>
    <message>
        <source>All data of your organization comes through it.</source>
        <translation>Toutes les données de votre organisation passent par elle.</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>Non activée</translation>
    </message>
    <message>
        <source>Not activated: %1</source>
        <translation>Non activée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing can be loaded until it answers.</source>
        <translation>Rien ne peut être chargé tant qu’elle ne répond pas.</translation>
    </message>
    <message>
        <source>Reachable; it asks for a sign-in</source>
        <translation>Joignable&#x202f;; elle demande une connexion</translation>
    </message>
    <message>
        <source>Whether it is activated shows after signing in.</source>
        <translation>On ne voit qu’après la connexion si elle est activée.</translation>
    </message>
    <message>
        <source>Not there: the API is not activated</source>
        <translation>Absente&#xa0;: l’API n’est pas activée</translation>
    </message>
    <message>
        <source>%1 answers with %2</source>
        <translation>%1 répond par %2</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Joignable</translation>
    </message>
    <message>
        <source>Whether it is activated can’t be told without the permission to read its configuration.</source>
        <translation>Sans l’autorisation de lire sa configuration, on ne peut pas savoir si elle est activée.</translation>
    </message>
    <message>
        <source>Renewing failed; signed in as %1 until %2</source>
        <translation>Échec du renouvellement&#x202f;; session de %1 jusqu’à %2</translation>
    </message>
    <message>
        <source>OrgDesk tries again by itself. When it doesn’t work in time, you sign in again; what you typed is kept.</source>
        <translation>OrgDesk réessaie de lui-même. S’il n’y arrive pas à temps, vous vous reconnectez&#x202f;; votre saisie est conservée.</translation>
    </message>
    <message>
        <source>Signed in as %1 until %2, renews by itself</source>
        <translation>Session de %1 jusqu’à %2, renouvelée automatiquement</translation>
    </message>
    <message>
        <source>Signed in as %1 until OrgDesk is closed</source>
        <translation>Session de %1 jusqu’à la fermeture d’OrgDesk</translation>
    </message>
    <message>
        <source>Everything OrgDesk does runs in your name.</source>
        <translation>Tout ce que fait OrgDesk s’exécute en votre nom.</translation>
    </message>
    <message>
        <source>Your session ended</source>
        <translation>Votre session a pris fin</translation>
    </message>
    <message>
        <source>Sign in again to go on. What you typed is kept.</source>
        <translation>Reconnectez-vous pour continuer. Votre saisie est conservée.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Personne n’est connecté</translation>
    </message>
    <message>
        <source>1 sign-in is saved on this computer, not tried here</source>
        <translation>1 session est enregistrée sur cet ordinateur, non essayée ici</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-ins are saved on this computer, not tried here</source>
        <translation>
            <numerusform>%n session est enregistrée sur cet ordinateur, non essayée ici</numerusform>
            <numerusform>%n sessions sont enregistrées sur cet ordinateur, non essayées ici</numerusform>
        </translation>
    </message>
    <message>
        <source>These checks need no sign-in. The others run in the window, under Health check.</source>
        <translation>Ces contrôles ne nécessitent pas de connexion. Les autres s’exécutent dans la fenêtre, sous Diagnostic.</translation>
    </message>
    <message>
        <source>Without it you sign in again after each start. Everything else works.</source>
        <translation>Sans lui, vous vous reconnectez à chaque démarrage. Tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>%1, written and read back</source>
        <translation>%1, écrit et relu</translation>
    </message>
    <message>
        <source>It keeps your sign-in, and nothing else does.</source>
        <translation>Il conserve votre session, et rien d’autre ne le fait.</translation>
    </message>
    <message>
        <source>%1 isn’t there: sign-ins last until OrgDesk is closed</source>
        <translation>%1 est absent&#xa0;: les sessions durent jusqu’à la fermeture d’OrgDesk</translation>
    </message>
    <message>
        <source>%1 is locked: sign-ins last until OrgDesk is closed</source>
        <translation>%1 est verrouillé&#xa0;: les sessions durent jusqu’à la fermeture d’OrgDesk</translation>
    </message>
    <message>
        <source>%1 refuses</source>
        <translation>%1 refuse</translation>
    </message>
    <message>
        <source>In memory: sign in again after each start</source>
        <translation>En mémoire&#xa0;: reconnexion à chaque démarrage</translation>
    </message>
    <message>
        <source>The local tenant forgets everything too.</source>
        <translation>Le locataire local oublie tout lui aussi.</translation>
    </message>
    <message>
        <source>There is no store for secrets on this computer.</source>
        <translation>Cet ordinateur n’a pas de stockage pour les secrets.</translation>
    </message>
    <message>
        <source>%1 doesn’t answer; it may be asking for its password</source>
        <translation>%1 ne répond pas&#x202f;; il demande peut-être son mot de passe</translation>
    </message>
    <message>
        <source>Answer its question, then run the check again.</source>
        <translation>Répondez à sa question, puis relancez le contrôle.</translation>
    </message>
    <message>
        <source>Not compared: %1 told no time</source>
        <translation>Non comparée&#xa0;: %1 n’a pas donné l’heure</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Agrees with %1’s server</source>
        <translation>Concorde avec le serveur de %1</translation>
    </message>
    <message>
        <source>%1 behind %2’s server</source>
        <translation>%1 de retard sur le serveur de %2</translation>
    </message>
    <message>
        <source>%1 ahead of %2’s server</source>
        <translation>%1 d’avance sur le serveur de %2</translation>
    </message>
    <message>
        <source>Sign-in compares times to the minute.</source>
        <translation>La connexion compare les heures à la minute près.</translation>
    </message>
    <message>
        <source>Set this computer’s clock to automatic time. More than five minutes, and signing in fails.</source>
        <translation>Réglez l’horloge de cet ordinateur sur l’heure automatique. Au-delà de cinq minutes, la connexion échoue.</translation>
    </message>
    <message>
        <source>%1: sign-in will fail</source>
        <translation>%1&#xa0;: la connexion échouera</translation>
    </message>
    <message>
        <source>Set this computer’s clock to automatic time, then try again.</source>
        <translation>Réglez l’horloge de cet ordinateur sur l’heure automatique, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing can be loaded or saved until it works. Check the connection, the proxy and the firewall.</source>
        <translation>Rien ne peut être chargé ni enregistré tant que cela ne fonctionne pas. Vérifiez la connexion, le proxy et le pare-feu.</translation>
    </message>
    <message>
        <source>Something between this computer and %1 may be opening encrypted connections. OrgDesk sends nothing then.</source>
        <translation>Quelque chose entre cet ordinateur et %1 ouvre peut-être les connexions chiffrées. Dans ce cas, OrgDesk n’envoie rien.</translation>
    </message>
    <message>
        <source>OrgDesk doesn’t trust the certificate of %1: it was issued by “%2”. %3</source>
        <translation>OrgDesk ne fait pas confiance au certificat de %1&#xa0;: il a été émis par «&#xa0;%2&#xa0;». %3</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1 en %2&#xa0;ms</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>sans proxy</translation>
    </message>
    <message>
        <source>through the proxy %1</source>
        <translation>par le proxy %1</translation>
    </message>
    <message>
        <source>no TLS: local tenant</source>
        <translation>sans TLS&#xa0;: locataire local</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Its sign-in description is expected there. Signing in doesn’t work until it is.</source>
        <translation>Sa description de connexion y est attendue. Sans elle, la connexion ne fonctionne pas.</translation>
    </message>
    <message>
        <source>%1 answers with %2 at /.well-known/openid-configuration.</source>
        <translation>%1 répond par %2 à /.well-known/openid-configuration.</translation>
    </message>
    <message>
        <source>Answers take longer than two seconds. OrgDesk works, but slowly.</source>
        <translation>Les réponses prennent plus de deux secondes. OrgDesk fonctionne, mais lentement.</translation>
    </message>
    <message>
        <source>A proxy is in use. When something fails, it is the first place to look.</source>
        <translation>Un proxy est utilisé. En cas d’échec, c’est le premier point à examiner.</translation>
    </message>
    <message>
        <source>OrgDesk talks to this host only, and encrypted.</source>
        <translation>OrgDesk ne communique qu’avec cet hôte, et de façon chiffrée.</translation>
    </message>
    <message>
        <source>OrgDesk isn’t set up for a vendor yet</source>
        <translation>OrgDesk n’est pas encore configuré pour un éditeur</translation>
    </message>
    <message>
        <source>Enter domain and client ID under Vendor settings…, or install the package of your vendor.</source>
        <translation>Saisissez le domaine et l’ID client sous Paramètres de l’éditeur…, ou installez le paquet de votre éditeur.</translation>
    </message>
    <message>
        <source>1 setting of the policy is not used</source>
        <translation>1 paramètre de la stratégie n’est pas utilisé</translation>
    </message>
    <message numerus="yes">
        <source>%n settings of the policy are not used</source>
        <translation>
            <numerusform>%n paramètre de la stratégie n’est pas utilisé</numerusform>
            <numerusform>%n paramètres de la stratégie ne sont pas utilisés</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Secret storage</source>
        <translation>Stockage des secrets</translation>
    </message>
    <message>
        <source>Writing and reading back…</source>
        <translation>Écriture et relecture…</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure…</translation>
    </message>
    <message>
        <source>(email left out)</source>
        <translation>(e-mail omis)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non contrôlé</translation>
    </message>
    <message>
        <source>Not checked: %1</source>
        <translation>Non contrôlé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your providers</source>
        <translation>Vos fournisseurs</translation>
    </message>
    <message>
        <source>No connection: this computer is offline</source>
        <translation>Pas de connexion&#xa0;: cet ordinateur est hors ligne</translation>
    </message>
    <message>
        <source>%1 isn’t found (DNS)</source>
        <translation>%1 est introuvable (DNS)</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <translation>%1 refuse la connexion</translation>
    </message>
    <message>
        <source>No trusted encrypted connection to %1</source>
        <translation>Pas de connexion chiffrée de confiance à %1</translation>
    </message>
    <message>
        <source>%1 shows a certificate that isn’t trusted, issued by “%2”</source>
        <translation>%1 présente un certificat non approuvé, émis par «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 doesn’t answer in time</source>
        <translation>%1 ne répond pas à temps</translation>
    </message>
    <message>
        <source>A network device answered instead of %1; it may want a sign-in</source>
        <translation>Un équipement réseau a répondu à la place de %1&#x202f;; il demande peut-être une connexion</translation>
    </message>
    <message>
        <source>The connection to %1 broke</source>
        <translation>La connexion à %1 a été interrompue</translation>
    </message>
    <message>
        <source>%1 can’t be used: %2</source>
        <translation>%1 est inutilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 asks OrgDesk to slow down</source>
        <translation>%1 demande à OrgDesk de ralentir</translation>
    </message>
    <message>
        <source>%1 answers with an error (%2)</source>
        <translation>%1 répond par une erreur (%2)</translation>
    </message>
    <message>
        <source>OrgDesk didn’t understand the answer of %1</source>
        <translation>OrgDesk n’a pas compris la réponse de %1</translation>
    </message>
    <message>
        <source>know what is allowed</source>
        <translation>savoir ce qui est autorisé</translation>
    </message>
    <message>
        <source>choose a type for a new provider</source>
        <translation>choisir un type pour un nouveau fournisseur</translation>
    </message>
    <message>
        <source>manage the organization</source>
        <translation>gérer l’organisation</translation>
    </message>
    <message>
        <source>see the organization’s details</source>
        <translation>voir les informations de l’organisation</translation>
    </message>
    <message>
        <source>change the organization’s details</source>
        <translation>modifier les informations de l’organisation</translation>
    </message>
    <message>
        <source>manage providers</source>
        <translation>gérer les fournisseurs</translation>
    </message>
    <message>
        <source>see providers</source>
        <translation>voir les fournisseurs</translation>
    </message>
    <message>
        <source>add providers</source>
        <translation>ajouter des fournisseurs</translation>
    </message>
    <message>
        <source>change or enable providers</source>
        <translation>modifier ou activer des fournisseurs</translation>
    </message>
    <message>
        <source>delete providers</source>
        <translation>supprimer des fournisseurs</translation>
    </message>
    <message>
        <source>detach providers</source>
        <translation>détacher des fournisseurs</translation>
    </message>
    <message>
        <source>manage routing</source>
        <translation>gérer le routage</translation>
    </message>
    <message>
        <source>route a domain to a provider</source>
        <translation>acheminer un domaine vers un fournisseur</translation>
    </message>
    <message>
        <source>stop routing a domain</source>
        <translation>arrêter d’acheminer un domaine</translation>
    </message>
    <message>
        <source>manage domains</source>
        <translation>gérer les domaines</translation>
    </message>
    <message>
        <source>see domains</source>
        <translation>voir les domaines</translation>
    </message>
    <message>
        <source>add domains</source>
        <translation>ajouter des domaines</translation>
    </message>
    <message>
        <source>verify domains</source>
        <translation>vérifier des domaines</translation>
    </message>
    <message>
        <source>remove domains</source>
        <translation>retirer des domaines</translation>
    </message>
    <message>
        <source>manage provisioning</source>
        <translation>gérer le provisionnement</translation>
    </message>
    <message>
        <source>see provisioning</source>
        <translation>voir le provisionnement</translation>
    </message>
    <message>
        <source>turn on provisioning</source>
        <translation>activer le provisionnement</translation>
    </message>
    <message>
        <source>update provisioning attributes</source>
        <translation>mettre à jour les attributs de provisionnement</translation>
    </message>
    <message>
        <source>turn off provisioning</source>
        <translation>désactiver le provisionnement</translation>
    </message>
    <message>
        <source>manage provisioning tokens</source>
        <translation>gérer les jetons de provisionnement</translation>
    </message>
    <message>
        <source>see provisioning tokens</source>
        <translation>voir les jetons de provisionnement</translation>
    </message>
    <message>
        <source>create provisioning tokens</source>
        <translation>créer des jetons de provisionnement</translation>
    </message>
    <message>
        <source>revoke provisioning tokens</source>
        <translation>révoquer des jetons de provisionnement</translation>
    </message>
    <message>
        <source>manage members</source>
        <translation>gérer les membres</translation>
    </message>
    <message>
        <source>see members</source>
        <translation>voir les membres</translation>
    </message>
    <message>
        <source>remove members</source>
        <translation>retirer des membres</translation>
    </message>
    <message>
        <source>manage roles</source>
        <translation>gérer les rôles</translation>
    </message>
    <message>
        <source>see roles</source>
        <translation>voir les rôles</translation>
    </message>
    <message>
        <source>assign roles</source>
        <translation>attribuer des rôles</translation>
    </message>
    <message>
        <source>take away roles</source>
        <translation>retirer des rôles</translation>
    </message>
    <message>
        <source>manage invitations</source>
        <translation>gérer les invitations</translation>
    </message>
    <message>
        <source>see invitations</source>
        <translation>voir les invitations</translation>
    </message>
    <message>
        <source>send invitations</source>
        <translation>envoyer des invitations</translation>
    </message>
    <message>
        <source>revoke invitations</source>
        <translation>révoquer des invitations</translation>
    </message>
    <message>
        <source>invite into user stores</source>
        <translation>inviter dans des magasins d’utilisateurs</translation>
    </message>
    <message>
        <source>choose a user store for an invitation</source>
        <translation>choisir un magasin d’utilisateurs pour une invitation</translation>
    </message>
    <message>
        <source> or </source>
        <comment>send or revoke</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>Without it you can’t %1.</source>
        <translation>Sans elle, vous ne pouvez pas %1.</translation>
    </message>
    <message>
        <source>Without them you can’t %1.</source>
        <translation>Sans elles, vous ne pouvez pas %1.</translation>
    </message>
    <message>
        <source>Without it you can %1, but not %2.</source>
        <translation>Sans elle, vous pouvez %1, mais pas %2.</translation>
    </message>
    <message>
        <source>Without them you can %1, but not %2.</source>
        <translation>Sans elles, vous pouvez %1, mais pas %2.</translation>
    </message>
    <message>
        <source>OrgDesk hides nothing: those buttons are shown with the reason.</source>
        <translation>OrgDesk ne masque rien&#xa0;: ces boutons s’affichent avec le motif.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 has granted everything OrgDesk asks for.</source>
        <translation>%1 a accordé tout ce que demande OrgDesk.</translation>
    </message>
    <message>
        <source>%1. Missing: 1 needed to %2</source>
        <translation>%1. Il en manque 1, nécessaire pour %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. Missing: %n needed to %2</source>
        <translation>
            <numerusform>%1. Il en manque %n, nécessaire pour %2</numerusform>
            <numerusform>%1. Il en manque %n, nécessaires pour %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Please add %1 to OrgDesk’s client grant for organization %2.</source>
        <translation>Merci d’ajouter %1 au client grant d’OrgDesk pour l’organisation %2.</translation>
    </message>
    <message>
        <source>Please give the application %1 a client grant for the My Organization API of %2, with user access, that includes the organization %3.</source>
        <translation>Merci de donner à l’application %1 un client grant pour My Organization API de %2, avec accès utilisateur, qui inclut l’organisation %3.</translation>
    </message>
    <message>
        <source>No permission came with your sign-in</source>
        <translation>Aucune autorisation n’a accompagné votre connexion</translation>
    </message>
    <message>
        <source>You’re signed in, but OrgDesk may not do anything.</source>
        <translation>Vous êtes connecté, mais OrgDesk n’a aucun droit.</translation>
    </message>
    <message>
        <source>Allowed for %1</source>
        <translation>Autorisé pour %1</translation>
    </message>
    <message>
        <source>%1 lets this program act for people of your organization.</source>
        <translation>%1 laisse ce programme agir pour les personnes de votre organisation.</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>Non configurée</translation>
    </message>
    <message>
        <source>Without it no provider can be added or deleted.</source>
        <translation>Sans elle, aucun fournisseur ne peut être ajouté ni supprimé.</translation>
    </message>
    <message>
        <source>Please set my_organization_configuration of the application %1: a connection profile, a user attribute profile, the allowed types and the rule for deleting providers.</source>
        <translation>Merci de définir my_organization_configuration de l’application %1&#xa0;: un profil de connexion, un profil d’attributs utilisateur, les types autorisés et la règle de suppression des fournisseurs.</translation>
    </message>
    <message>
        <source>Not readable: the permission is missing</source>
        <translation>Illisible&#xa0;: l’autorisation manque</translation>
    </message>
    <message>
        <source>New providers can’t be offered, and deleting shows the strict text.</source>
        <translation>Aucun nouveau fournisseur ne peut être proposé, et la suppression affiche le texte strict.</translation>
    </message>
    <message>
        <source>Deleting a provider also deletes its users. Make sure that’s intended</source>
        <translation>Supprimer un fournisseur supprime aussi ses utilisateurs. Assurez-vous que c’est voulu</translation>
    </message>
    <message>
        <source>Everybody who signed in through it loses the account at %1.</source>
        <translation>Toutes les personnes qui se sont connectées par ce fournisseur perdent leur compte chez %1.</translation>
    </message>
    <message>
        <source>Please check whether deleting a provider is meant to delete its users (connection_deletion_behavior is allow).</source>
        <translation>Merci de vérifier si la suppression d’un fournisseur doit bien supprimer ses utilisateurs (connection_deletion_behavior vaut allow).</translation>
    </message>
    <message>
        <source>No rule for deleting providers is set</source>
        <translation>Aucune règle de suppression des fournisseurs n’est définie</translation>
    </message>
    <message>
        <source>Until there is one, providers can’t be deleted here.</source>
        <translation>Tant qu’il n’y en a pas, les fournisseurs ne peuvent pas être supprimés ici.</translation>
    </message>
    <message>
        <source>Please set connection_deletion_behavior of the application %1.</source>
        <translation>Merci de définir connection_deletion_behavior de l’application %1.</translation>
    </message>
    <message>
        <source>The rule for deleting providers isn’t known to this version</source>
        <translation>Cette version ne connaît pas la règle de suppression des fournisseurs</translation>
    </message>
    <message>
        <source>OrgDesk warns as if deleting a provider deleted its users. A newer version may know the rule.</source>
        <translation>OrgDesk avertit comme si supprimer un fournisseur supprimait ses utilisateurs. Une version plus récente connaît peut-être la règle.</translation>
    </message>
    <message>
        <source>Readable. A provider can be deleted while nobody uses it</source>
        <translation>Lisible. Un fournisseur peut être supprimé tant que personne ne l’utilise</translation>
    </message>
    <message>
        <source>It says which types are allowed and what a delete does.</source>
        <translation>Elle indique les types autorisés et l’effet d’une suppression.</translation>
    </message>
    <message>
        <source>New providers can be of these types. Others need %1.</source>
        <translation>Les nouveaux fournisseurs peuvent être de ces types. Pour d’autres, adressez-vous à %1.</translation>
    </message>
    <message>
        <source>None: no provider can be added</source>
        <translation>Aucun&#xa0;: aucun fournisseur ne peut être ajouté</translation>
    </message>
    <message>
        <source>Existing providers go on as they are.</source>
        <translation>Les fournisseurs existants restent tels quels.</translation>
    </message>
    <message>
        <source>Please allow the types of identity providers that our organization uses (allowed_strategies of the application %1).</source>
        <translation>Merci d’autoriser les types de fournisseurs d’identité que notre organisation utilise (allowed_strategies de l’application %1).</translation>
    </message>
    <message>
        <source>OrgDesk paces itself, so that %1 never has to refuse. Large lists load more slowly then.</source>
        <translation>OrgDesk règle son rythme pour que %1 n’ait jamais à refuser. Les grandes listes se chargent alors plus lentement.</translation>
    </message>
    <message>
        <source>Limited right now</source>
        <translation>Limité en ce moment</translation>
    </message>
    <message>
        <source>%1 tells no limit</source>
        <translation>%1 n’indique aucune limite</translation>
    </message>
    <message>
        <source>%1 of %2 requests used</source>
        <translation>%1 requêtes utilisées sur %2</translation>
    </message>
    <message>
        <source>OrgDesk was slowed down: %1 (%2).</source>
        <translation>OrgDesk a été ralenti&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Limited right now: %1</source>
        <translation>Limité en ce moment&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. OrgDesk slows down</source>
        <translation>%1. OrgDesk ralentit</translation>
    </message>
    <message>
        <source>Changes that affect everybody’s sign-in are asked for with a second factor.</source>
        <translation>Les modifications qui concernent la connexion de tous demandent un second facteur.</translation>
    </message>
    <message>
        <source>Second factor asked for and accepted at %1</source>
        <translation>Second facteur demandé et accepté à %1</translation>
    </message>
    <message>
        <source>Your sign-in didn’t ask for a second factor</source>
        <translation>Votre connexion n’a pas demandé de second facteur</translation>
    </message>
    <message>
        <source>Please ask for a second factor when OrgDesk (application %1) sends acr_values: a tenant policy or Action has to.</source>
        <translation>Merci de demander un second facteur lorsque OrgDesk (application %1) envoie acr_values&#xa0;: une stratégie du locataire ou une Action doit le faire.</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Pas encore essayé</translation>
    </message>
    <message>
        <source>My Organization API</source>
        <translation>My Organization API</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>OrgDesk’s access</source>
        <translation>Accès d’OrgDesk</translation>
    </message>
    <message>
        <source>Permissions granted</source>
        <translation>Autorisations accordées</translation>
    </message>
    <message>
        <source>Comparing %1 permissions…</source>
        <translation>Comparaison de %1 autorisations…</translation>
    </message>
    <message>
        <source>Organization configuration</source>
        <translation>Configuration de l’organisation</translation>
    </message>
    <message>
        <source>Allowed provider types</source>
        <translation>Types de fournisseurs autorisés</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>Confirming it’s you</source>
        <translation>Confirmation de l’identité</translation>
    </message>
    <message>
        <source>Desktop keyring</source>
        <translation>Trousseau du bureau</translation>
    </message>
    <message>
        <source>%1 refuses the sign-in request (%2)</source>
        <translation>%1 refuse la demande de connexion (%2)</translation>
    </message>
    <message>
        <source>The client ID is not the one of an application there, or the way back to OrgDesk is not among its allowed callback URLs.</source>
        <translation>L’ID client n’est celui d’aucune application, ou le retour vers OrgDesk ne figure pas parmi ses URL de rappel autorisées.</translation>
    </message>
    <message>
        <source>Please check the application with the client ID %1 on %2. Its type is Native, and its allowed callback URLs have to include: %3</source>
        <translation>Merci de vérifier l’application d’ID client %1 sur %2. Son type est Native, et ses URL de rappel autorisées doivent contenir : %3</translation>
    </message>
    <message>
        <source>The application and its way back are known</source>
        <translation>L’application et son retour sont connus</translation>
    </message>
    <message>
        <source>Asked without signing in.</source>
        <translation>Demandé sans connexion.</translation>
    </message>
    <message>
        <source>The API %1 is not there</source>
        <translation>L’API %1 n’existe pas</translation>
    </message>
    <message>
        <source>Without it nobody can sign in to OrgDesk.</source>
        <translation>Sans cela, personne ne peut se connecter à OrgDesk.</translation>
    </message>
    <message>
        <source>The application may not ask for the API</source>
        <translation>L’application n’a pas le droit de demander l’API</translation>
    </message>
    <message>
        <source>Please give the application %1 a client grant for %2 with user access.</source>
        <translation>Merci de donner à l’application %1 un client grant pour %2, avec accès utilisateur.</translation>
    </message>
    <message>
        <source>Not told: %1 answers with %2</source>
        <translation>Non précisé : %1 répond %2</translation>
    </message>
    <message>
        <source>Sign-in set-up</source>
        <translation>Configuration de la connexion</translation>
    </message>
</context>
<context>
    <name>HealthProviders</name>
    <message>
        <source>1 provider</source>
        <translation>1 fournisseur</translation>
    </message>
    <message numerus="yes">
        <source>%n providers</source>
        <translation>
            <numerusform>%n fournisseur</numerusform>
            <numerusform>%n fournisseurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown: not everything could be read</source>
        <translation>Inconnu&#xa0;: tout n’a pas pu être lu</translation>
    </message>
    <message>
        <source>A problem with domains, provisioning or tokens would not show here. Open the provider to see what could be read, or check again.</source>
        <translation>Un problème de domaines, de provisionnement ou de jetons ne s’afficherait pas ici. Ouvrez le fournisseur pour voir ce qui a pu être lu, ou contrôlez à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>See Single sign-on</source>
        <translation>Voir Authentification unique</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Tous les fournisseurs</translation>
    </message>
    <message>
        <source>Nothing needs your attention</source>
        <translation>Rien ne demande votre attention</translation>
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
        <translation>remarque</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>contrôle en cours</translation>
    </message>
</context>
<context>
    <name>MemberWords</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>A expiré le %1</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Expire aujourd’hui</translation>
    </message>
    <message>
        <source>Ends tomorrow</source>
        <translation>Expire demain</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>%1 jours restants</translation>
    </message>
</context>
<context>
    <name>MembersArea</name>
    <message>
        <source>%1 doesn’t offer %2 here</source>
        <translation>%1 ne propose pas %2 ici</translation>
    </message>
    <message>
        <source>This part of the My Organization API is new, and %1 has not switched it on. Everything else works.</source>
        <translation>Cette partie de My Organization API est récente, et %1 ne l’a pas activée. Tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>annulé</translation>
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
        <translation>Aucun des types acceptés ici ne peut les utiliser.</translation>
    </message>
</context>
<context>
    <name>ProviderValues</name>
    <message>
        <source>Connection ID</source>
        <translation>ID de connexion</translation>
    </message>
    <message>
        <source>%1 (provisional): %2</source>
        <translation>%1 (provisoire)&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>Signing in… Changes wait until that is done.</source>
        <translation>Connexion en cours… Les modifications attendent qu’elle soit terminée.</translation>
    </message>
    <message>
        <source>You’re offline. Changes wait until you are back.</source>
        <translation>Vous êtes hors ligne. Les modifications attendent votre retour en ligne.</translation>
    </message>
    <message>
        <source>%1 has not granted OrgDesk the permission %2.</source>
        <translation>%1 n’a pas accordé à OrgDesk l’autorisation %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 is no longer routed.</source>
        <translation>%1 n’est plus acheminé.</translation>
    </message>
    <message>
        <source>%1 are no longer routed.</source>
        <translation>%1 ne sont plus acheminés.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Health check</source>
        <translation>Diagnostic</translation>
    </message>
</context>
<context>
    <name>ReminderText</name>
    <message>
        <source>Client secret may have ended</source>
        <translation>Le secret client a peut-être expiré</translation>
    </message>
    <message>
        <source>You noted %1 as its last day.</source>
        <translation>Vous avez noté le %1 comme dernier jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n jour restant</numerusform>
            <numerusform>%n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Client secret: 1 day left</source>
        <translation>Secret client&#xa0;: 1 jour restant</translation>
    </message>
    <message numerus="yes">
        <source>Client secret: %n days left</source>
        <translation>
            <numerusform>Secret client&#xa0;: %n jour restant</numerusform>
            <numerusform>Secret client&#xa0;: %n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new one at your provider and enter it on the Sign-on tab.</source>
        <translation>Créez-en un nouveau chez votre fournisseur et saisissez-le dans l’onglet Connexion.</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>Managed by %1</source>
        <translation>Géré par %1</translation>
    </message>
    <message>
        <source>You can see this provider but not change it.</source>
        <translation>Vous pouvez voir ce fournisseur, mais pas le modifier.</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limité</translation>
    </message>
    <message>
        <source>%1 lets you change its button, membership and whether it is enabled.</source>
        <translation>%1 vous laisse modifier son bouton, l’appartenance et son activation.</translation>
    </message>
    <message>
        <source>Certificate expired %1</source>
        <translation>Certificat expiré le %1</translation>
    </message>
    <message>
        <source>Sign-in fails until you replace it with your provider’s new one.</source>
        <translation>La connexion échoue jusqu’à ce que vous le remplaciez par le nouveau de votre fournisseur.</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>%1 jours restants</translation>
    </message>
    <message>
        <source>Certificate: 1 day left</source>
        <translation>Certificat&#xa0;: 1 jour restant</translation>
    </message>
    <message>
        <source>Certificate: %1 days left</source>
        <translation>Certificat&#xa0;: %1 jours restants</translation>
    </message>
    <message>
        <source>Get the new certificate from your provider and replace it before this one ends.</source>
        <translation>Demandez le nouveau certificat à votre fournisseur et remplacez celui-ci avant son expiration.</translation>
    </message>
    <message>
        <source>Domain not verified</source>
        <translation>Domaine non vérifié</translation>
    </message>
    <message>
        <source>%1 isn’t verified yet, so people with that address aren’t sent here.</source>
        <translation>%1 n’est pas encore vérifié&#x202f;; les personnes ayant cette adresse ne sont donc pas envoyées ici.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>%1 changed the attributes it expects: %2 to add, %3 to remove.</source>
        <translation>%1 a changé les attributs attendus&#xa0;: %2 à ajouter, %3 à retirer.</translation>
    </message>
    <message>
        <source>Required attribute missing</source>
        <translation>Attribut obligatoire manquant</translation>
    </message>
    <message>
        <source>Attributes out of date</source>
        <translation>Attributs obsolètes</translation>
    </message>
    <message>
        <source>No domain: button only</source>
        <translation>Aucun domaine&#xa0;: bouton seul</translation>
    </message>
    <message>
        <source>Nobody can reach it</source>
        <translation>Personne ne peut l’atteindre</translation>
    </message>
    <message>
        <source>It is enabled, but it has no login button and no domain, so nobody can reach it.</source>
        <translation>Il est activé, mais n’a ni bouton de connexion ni domaine&#x202f;; personne ne peut donc l’atteindre.</translation>
    </message>
    <message>
        <source>Certificate unreadable</source>
        <translation>Certificat illisible</translation>
    </message>
    <message>
        <source>Nobody can sign in until it is replaced.</source>
        <translation>Personne ne peut se connecter tant qu’il n’est pas remplacé.</translation>
    </message>
    <message>
        <source>Certificate not known</source>
        <translation>Certificat inconnu</translation>
    </message>
    <message>
        <source>It is the one in your provider’s metadata. Your provider has to publish a new one there.</source>
        <translation>C’est celui des métadonnées de votre fournisseur. Votre fournisseur doit y en publier un nouveau.</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Inutilisé</translation>
    </message>
    <message>
        <source>It is disabled. Nobody can sign in through it.</source>
        <translation>Il est désactivé. Personne ne peut se connecter par lui.</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Bon état</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Rien ne demande votre attention.</translation>
    </message>
</context>
<context>
    <name>SaveFileText</name>
    <message>
        <source>Couldn’t write %1</source>
        <translation>Impossible d’écrire %1</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Choisir un autre emplacement…</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Display name</source>
        <translation>Nom d’affichage</translation>
    </message>
    <message>
        <source>The name on the login button.</source>
        <translation>Le nom affiché sur le bouton de connexion.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Shown to people on the login page and in invitation emails.</source>
        <translation>Affiché sur la page de connexion et dans les e-mails d’invitation.</translation>
    </message>
    <message>
        <source>Logo address</source>
        <translation>Adresse du logo</translation>
    </message>
    <message>
        <source>Primary color</source>
        <translation>Couleur principale</translation>
    </message>
    <message>
        <source>Page background</source>
        <translation>Fond de page</translation>
    </message>
    <message>
        <source>Enter a color like #2A5BD0.</source>
        <translation>Saisissez une couleur comme #2A5BD0.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Part of sign-in links. Changing it breaks links people have saved.</source>
        <translation>Fait partie des liens de connexion. Le changer casse les liens que des personnes ont enregistrés.</translation>
    </message>
    <message>
        <source>Fill in this field.</source>
        <translation>Remplissez ce champ.</translation>
    </message>
    <message>
        <source>Enter a display name.</source>
        <translation>Saisissez un nom d’affichage.</translation>
    </message>
    <message>
        <source>Use at most 128 characters.</source>
        <translation>Utilisez 128 caractères au maximum.</translation>
    </message>
    <message>
        <source>Use at most 255 characters.</source>
        <translation>Utilisez 255 caractères au maximum.</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits, hyphens and underscores.</source>
        <translation>Utilisez des minuscules, des chiffres, des traits d’union et des traits de soulignement.</translation>
    </message>
    <message>
        <source>Use at most 50 lower-case letters, digits, hyphens and underscores.</source>
        <translation>Utilisez au maximum 50 minuscules, chiffres, traits d’union et traits de soulignement.</translation>
    </message>
    <message>
        <source>Must start with https://.</source>
        <translation>Doit commencer par https://.</translation>
    </message>
    <message>
        <source>Enter a domain like company.com.</source>
        <translation>Saisissez un domaine comme company.com.</translation>
    </message>
    <message>
        <source>Enter only the domain, like company.okta.com.</source>
        <translation>Saisissez uniquement le domaine, comme company.okta.com.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Saisissez l’ID client.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Saisissez le secret client.</translation>
    </message>
    <message>
        <source>This file contains a private key. Export only the certificate.</source>
        <translation>Ce fichier contient une clé privée. Exportez uniquement le certificat.</translation>
    </message>
    <message>
        <source>Choose a certificate file (.pem, .cer, .crt).</source>
        <translation>Choisissez un fichier de certificat (.pem, .cer, .crt).</translation>
    </message>
    <message>
        <source>Choose a metadata file (.xml).</source>
        <translation>Choisissez un fichier de métadonnées (.xml).</translation>
    </message>
    <message>
        <source>Use a file of at most 1 MB.</source>
        <translation>Utilisez un fichier de 1&#xa0;Mo au maximum.</translation>
    </message>
    <message>
        <source>This file is not XML metadata.</source>
        <translation>Ce fichier ne contient pas de métadonnées XML.</translation>
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
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Federation metadata</source>
        <translation>Métadonnées de fédération</translation>
    </message>
    <message>
        <source>Metadata address</source>
        <translation>Adresse des métadonnées</translation>
    </message>
    <message>
        <source>Metadata file</source>
        <translation>Fichier de métadonnées</translation>
    </message>
    <message>
        <source>Metadata (.xml), up to 1 MB. The file is sent to {vendor}.</source>
        <translation>Métadonnées (.xml), 1&#xa0;Mo au maximum. Le fichier est envoyé à {vendor}.</translation>
    </message>
    <message>
        <source>Passive endpoint</source>
        <translation>Point de terminaison passif</translation>
    </message>
    <message>
        <source>Relying party identifier</source>
        <translation>Identifiant de la partie de confiance</translation>
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
        <translation>Cochez **Enable support for the WS-Federation Passive protocol** et collez</translation>
    </message>
    <message>
        <source>Add the identifier</source>
        <translation>Ajoutez l’identifiant</translation>
    </message>
    <message>
        <source>Add a rule **Send LDAP Attributes as Claims**: E-Mail-Addresses → E-Mail Address, Display-Name → Name, Given-Name → Given Name, Surname → Surname, User-Principal-Name → Name ID.</source>
        <translation>Ajoutez une règle **Send LDAP Attributes as Claims**&#xa0;: E-Mail-Addresses → E-Mail Address, Display-Name → Name, Given-Name → Given Name, Surname → Surname, User-Principal-Name → Name ID.</translation>
    </message>
    <message>
        <source>Take the metadata from `https://YOUR-SERVER/FederationMetadata/2007-06/FederationMetadata.xml`.</source>
        <translation>Prenez les métadonnées à l’adresse `https://YOUR-SERVER/FederationMetadata/2007-06/FederationMetadata.xml`.</translation>
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
        <translation>environ 20&#xa0;min</translation>
    </message>
    <message>
        <source>In AD FS Management</source>
        <translation>Dans AD FS Management</translation>
    </message>
    <message>
        <source>Active Directory Federation Services</source>
        <translation>Active Directory Federation Services</translation>
    </message>
    <message>
        <source>Sent once, stored only at {vendor}. OrgDesk can’t show it again.</source>
        <translation>Envoyé une seule fois, stocké uniquement chez {vendor}. OrgDesk ne peut pas l’afficher à nouveau.</translation>
    </message>
    <message>
        <source>Icon address</source>
        <translation>Adresse de l’icône</translation>
    </message>
    <message>
        <source>Signing certificate</source>
        <translation>Certificat de signature</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
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
        <translation>Signer les requêtes</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Hachage</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Sign-in started at the provider</source>
        <translation>Connexion lancée chez le fournisseur</translation>
    </message>
    <message>
        <source>Off is safer. People start from {vendor} instead.</source>
        <translation>Plus sûr si désactivé. Les personnes partent alors de {vendor}.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Adresse de rappel</translation>
    </message>
    <message>
        <source>Connection ID</source>
        <translation>ID de connexion</translation>
    </message>
    <message>
        <source>Single sign-on URL (ACS)</source>
        <translation>URL d’authentification unique (ACS)</translation>
    </message>
    <message>
        <source>Audience (Entity ID)</source>
        <translation>Audience (ID d’entité)</translation>
    </message>
    <message>
        <source>Workspace domain</source>
        <translation>Domaine Workspace</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>JavaScript origin</source>
        <translation>Origine JavaScript</translation>
    </message>
    <message>
        <source>In the Cloud console, pick or create a project.</source>
        <translation>Dans la console Cloud, choisissez ou créez un projet.</translation>
    </message>
    <message>
        <source>**OAuth consent screen**: user type **Internal**.</source>
        <translation>**OAuth consent screen**&#xa0;: type d’utilisateur **Internal**.</translation>
    </message>
    <message>
        <source>**Credentials** › **Create credentials** › **OAuth client ID** › **Web application**.</source>
        <translation>**Credentials** › **Create credentials** › **OAuth client ID** › **Web application**.</translation>
    </message>
    <message>
        <source>Paste under **Authorized JavaScript origins**</source>
        <translation>Collez sous **Authorized JavaScript origins**</translation>
    </message>
    <message>
        <source>Paste under **Authorized redirect URIs**</source>
        <translation>Collez sous **Authorized redirect URIs**</translation>
    </message>
    <message>
        <source>Copy **Client ID** and **Client secret**.</source>
        <translation>Copiez **Client ID** et **Client secret**.</translation>
    </message>
    <message>
        <source>Your Workspace domain is the primary domain in the Admin console.</source>
        <translation>Votre domaine Workspace est le domaine principal dans la console d’administration.</translation>
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
        <translation>environ 10&#xa0;min</translation>
    </message>
    <message>
        <source>In the Google Cloud console</source>
        <translation>Dans la console Google Cloud</translation>
    </message>
    <message>
        <source>Google Workspace accounts</source>
        <translation>Comptes Google Workspace</translation>
    </message>
    <message>
        <source>Back channel (recommended)</source>
        <translation>Canal arrière (recommandé)</translation>
    </message>
    <message>
        <source>Front channel</source>
        <translation>Canal avant</translation>
    </message>
    <message>
        <source>Discovery address</source>
        <translation>Adresse de découverte</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Register a web client.</source>
        <translation>Enregistrez un client web.</translation>
    </message>
    <message>
        <source>Paste as redirect address</source>
        <translation>Collez comme adresse de redirection</translation>
    </message>
    <message>
        <source>Choose the grant type authorization code.</source>
        <translation>Choisissez le type d’octroi «&#xa0;authorization code&#xa0;».</translation>
    </message>
    <message>
        <source>Allow the scopes openid, profile and email.</source>
        <translation>Autorisez les étendues openid, profile et email.</translation>
    </message>
    <message>
        <source>Copy client ID and secret.</source>
        <translation>Copiez l’ID client et le secret.</translation>
    </message>
    <message>
        <source>The discovery address ends in `/.well-known/openid-configuration`.</source>
        <translation>L’adresse de découverte se termine par `/.well-known/openid-configuration`.</translation>
    </message>
    <message>
        <source>Custom OIDC</source>
        <translation>OIDC personnalisé</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>In your provider’s admin console</source>
        <translation>Dans la console d’administration de votre fournisseur</translation>
    </message>
    <message>
        <source>Any other OpenID provider</source>
        <translation>Tout autre fournisseur OpenID</translation>
    </message>
    <message>
        <source>Okta domain</source>
        <translation>Domaine Okta</translation>
    </message>
    <message>
        <source>Sign-out address</source>
        <translation>Adresse de déconnexion</translation>
    </message>
    <message>
        <source>Applications › **Create App Integration**. Choose **OIDC**, then **Web Application**.</source>
        <translation>Applications › **Create App Integration**. Choisissez **OIDC**, puis **Web Application**.</translation>
    </message>
    <message>
        <source>Name it, for example {vendor}.</source>
        <translation>Nommez-la, par exemple {vendor}.</translation>
    </message>
    <message>
        <source>Paste under **Sign-in redirect URIs**</source>
        <translation>Collez sous **Sign-in redirect URIs**</translation>
    </message>
    <message>
        <source>Paste under **Sign-out redirect URIs**</source>
        <translation>Collez sous **Sign-out redirect URIs**</translation>
    </message>
    <message>
        <source>Under **Assignments**, choose who may sign in, then Save.</source>
        <translation>Sous **Assignments**, choisissez qui peut se connecter, puis Save.</translation>
    </message>
    <message>
        <source>From the General tab, copy **Client ID** and **Client secret** into the form on the left.</source>
        <translation>Depuis l’onglet General, copiez **Client ID** et **Client secret** dans le formulaire de gauche.</translation>
    </message>
    <message>
        <source>From the General tab, copy **Client ID** and **Client secret** for your colleague.</source>
        <translation>Depuis l’onglet General, copiez **Client ID** et **Client secret** pour votre collègue.</translation>
    </message>
    <message>
        <source>Your **Okta domain** is in the menu at the top right, below your name.</source>
        <translation>Votre **Okta domain** se trouve dans le menu en haut à droite, sous votre nom.</translation>
    </message>
    <message>
        <source>Okta</source>
        <translation>Okta</translation>
    </message>
    <message>
        <source>In the Okta admin console</source>
        <translation>Dans la console d’administration Okta</translation>
    </message>
    <message>
        <source>Sign in with Okta Workforce</source>
        <translation>Connexion avec Okta Workforce</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>Adresse de base</translation>
    </message>
    <message>
        <source>**SP Connections** › **Create New** › Browser SSO, SAML 2.0.</source>
        <translation>**SP Connections** › **Create New** › Browser SSO, SAML 2.0.</translation>
    </message>
    <message>
        <source>Paste under **Partner’s Entity ID**</source>
        <translation>Collez sous **Partner’s Entity ID**</translation>
    </message>
    <message>
        <source>Profiles: **SP-initiated SSO**.</source>
        <translation>Profiles&#xa0;: **SP-initiated SSO**.</translation>
    </message>
    <message>
        <source>Paste under **Assertion Consumer Service URL**, POST</source>
        <translation>Collez sous **Assertion Consumer Service URL**, POST</translation>
    </message>
    <message>
        <source>Attribute contract: SAML_SUBJECT and email.</source>
        <translation>Attribute contract&#xa0;: SAML_SUBJECT et email.</translation>
    </message>
    <message>
        <source>Under **Credentials**, export the signing certificate and drop it on the left.</source>
        <translation>Sous **Credentials**, exportez le certificat de signature et déposez-le à gauche.</translation>
    </message>
    <message>
        <source>Under **Credentials**, export the signing certificate and send it back.</source>
        <translation>Sous **Credentials**, exportez le certificat de signature et renvoyez-le.</translation>
    </message>
    <message>
        <source>Activate the connection.</source>
        <translation>Activez la connexion.</translation>
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
        <translation>Dans la console PingFederate</translation>
    </message>
    <message>
        <source>PingFederate server</source>
        <translation>Serveur PingFederate</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
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
        <translation>Métadonnées du fournisseur</translation>
    </message>
    <message>
        <source>Metadata (.xml) or a certificate (.pem, .cer, .crt), up to 1 MB. The file stays on this computer.</source>
        <translation>Métadonnées (.xml) ou certificat (.pem, .cer, .crt), 1&#xa0;Mo au maximum. Le fichier reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Adresse de connexion</translation>
    </message>
    <message>
        <source>Request binding</source>
        <translation>Liaison des requêtes</translation>
    </message>
    <message>
        <source>Create a new SAML 2.0 application.</source>
        <translation>Créez une nouvelle application SAML 2.0.</translation>
    </message>
    <message>
        <source>Paste these two values</source>
        <translation>Collez ces deux valeurs</translation>
    </message>
    <message>
        <source>Name ID format: **persistent**. Send the email address as `email`.</source>
        <translation>Format du Name ID&#xa0;: **persistent**. Envoyez l’adresse e-mail sous `email`.</translation>
    </message>
    <message>
        <source>Upload our signing certificate if requests must be signed.</source>
        <translation>Importez notre certificat de signature si les requêtes doivent être signées.</translation>
    </message>
    <message>
        <source>Assign the people who may sign in.</source>
        <translation>Affectez les personnes qui peuvent se connecter.</translation>
    </message>
    <message>
        <source>Download the metadata file and drop it on the left.</source>
        <translation>Téléchargez le fichier de métadonnées et déposez-le à gauche.</translation>
    </message>
    <message>
        <source>Download the metadata file and send it back.</source>
        <translation>Téléchargez le fichier de métadonnées et renvoyez-le.</translation>
    </message>
    <message>
        <source>Custom SAML</source>
        <translation>SAML personnalisé</translation>
    </message>
    <message>
        <source>about 15 min</source>
        <translation>environ 15&#xa0;min</translation>
    </message>
    <message>
        <source>Any other SAML 2.0 provider</source>
        <translation>Tout autre fournisseur SAML 2.0</translation>
    </message>
    <message>
        <source>Applications › **Browse App Catalog**. Add **SCIM 2.0 Test App (OAuth Bearer Token)**: Okta doesn’t provision through the app that people sign in with.</source>
        <translation>Applications › **Browse App Catalog**. Ajoutez **SCIM 2.0 Test App (OAuth Bearer Token)**&#xa0;: Okta ne provisionne pas par l’application avec laquelle les personnes se connectent.</translation>
    </message>
    <message>
        <source>Name it, for example {vendor} provisioning, and tick **Do not display application icon to users**.</source>
        <translation>Nommez-la, par exemple {vendor} provisioning, et cochez **Do not display application icon to users**.</translation>
    </message>
    <message>
        <source>Provisioning › **Configure API Integration** › **Enable API integration**. Paste the SCIM address as **SCIM 2.0 Base Url** and a token as **OAuth Bearer Token**.</source>
        <translation>Provisioning › **Configure API Integration** › **Enable API integration**. Collez l’adresse SCIM dans **SCIM 2.0 Base Url** et un jeton dans **OAuth Bearer Token**.</translation>
    </message>
    <message>
        <source>Choose **Test API Credentials**, then Save.</source>
        <translation>Choisissez **Test API Credentials**, puis Save.</translation>
    </message>
    <message>
        <source>Provisioning › **To App** › Edit: switch on **Create Users**, **Update User Attributes** and **Deactivate Users**.</source>
        <translation>Provisioning › **To App** › Edit&#xa0;: activez **Create Users**, **Update User Attributes** et **Deactivate Users**.</translation>
    </message>
    <message>
        <source>Under **Assignments**, choose the same people and groups as in the app that they sign in with.</source>
        <translation>Sous **Assignments**, choisissez les mêmes personnes et groupes que dans l’application avec laquelle ils se connectent.</translation>
    </message>
    <message>
        <source>Identity › Applications › **Enterprise applications** › **New application** › **Create your own application**. Choose **Integrate any other application you don’t find in the gallery**: the app registration for sign-in doesn’t provision.</source>
        <translation>Identity › Applications › **Enterprise applications** › **New application** › **Create your own application**. Choisissez **Integrate any other application you don’t find in the gallery**&#xa0;: l’inscription d’application pour la connexion ne provisionne pas.</translation>
    </message>
    <message>
        <source>In it, **Provisioning** › set **Provisioning Mode** to Automatic.</source>
        <translation>Dans celle-ci, **Provisioning** › réglez **Provisioning Mode** sur Automatic.</translation>
    </message>
    <message>
        <source>Under **Admin Credentials**, paste the SCIM address as **Tenant URL** and a token as **Secret Token**. Choose **Test Connection**, then Save.</source>
        <translation>Sous **Admin Credentials**, collez l’adresse SCIM dans **Tenant URL** et un jeton dans **Secret Token**. Choisissez **Test Connection**, puis Save.</translation>
    </message>
    <message>
        <source>Under **Mappings**, open the one for users and map **objectId** to **externalId**, so that people are recognized when they sign in.</source>
        <translation>Sous **Mappings**, ouvrez celui des utilisateurs et mappez **objectId** sur **externalId**, afin que les personnes soient reconnues à la connexion.</translation>
    </message>
    <message>
        <source>Under **Users and groups**, choose the same people and groups as for sign-in.</source>
        <translation>Sous **Users and groups**, choisissez les mêmes personnes et groupes que pour la connexion.</translation>
    </message>
    <message>
        <source>Set **Provisioning Status** to On. The first run may take 40 minutes.</source>
        <translation>Réglez **Provisioning Status** sur On. La première exécution peut prendre 40 minutes.</translation>
    </message>
    <message>
        <source>TENANT</source>
        <comment>stands for a name that only the vendor knows</comment>
        <translation>LOCATAIRE</translation>
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
        <translation>Paramètres %1</translation>
    </message>
    <message>
        <source>Tenant domain</source>
        <translation>Domaine du locataire</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>ID d’application (client)</translation>
    </message>
    <message>
        <source>Client secret value</source>
        <translation>Valeur du secret client</translation>
    </message>
    <message>
        <source>Identity › Applications › **App registrations** › **New registration**.</source>
        <translation>Identity › Applications › **App registrations** › **New registration**.</translation>
    </message>
    <message>
        <source>Name it. Under **Supported account types** keep “this organizational directory only”.</source>
        <translation>Nommez-la. Sous **Supported account types**, gardez «&#xa0;this organizational directory only&#xa0;».</translation>
    </message>
    <message>
        <source>Under **Redirect URI** choose **Web** and paste this. Then Register.</source>
        <translation>Sous **Redirect URI**, choisissez **Web** et collez ceci. Puis Register.</translation>
    </message>
    <message>
        <source>From Overview, copy **Application (client) ID**.</source>
        <translation>Depuis Overview, copiez **Application (client) ID**.</translation>
    </message>
    <message>
        <source>**Certificates &amp; secrets** › **New client secret**. Copy the **Value** at once, not the Secret ID. Note the end date; OrgDesk can remind you.</source>
        <translation>**Certificates &amp; secrets** › **New client secret**. Copiez aussitôt **Value**, et non Secret ID. Notez la date de fin&#x202f;; OrgDesk peut vous la rappeler.</translation>
    </message>
    <message>
        <source>**API permissions**: keep User.Read and choose **Grant admin consent**.</source>
        <translation>**API permissions**&#xa0;: gardez User.Read et choisissez **Grant admin consent**.</translation>
    </message>
    <message>
        <source>Your tenant domain is **Primary domain** on the directory’s Overview.</source>
        <translation>Le domaine de votre locataire est **Primary domain** sous Overview de l’annuaire.</translation>
    </message>
    <message>
        <source>Entra ID</source>
        <translation>Entra ID</translation>
    </message>
    <message>
        <source>In the Entra admin center</source>
        <translation>Dans le centre d’administration Entra</translation>
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
        <translation>lire</translation>
    </message>
    <message>
        <source>create</source>
        <translation>créer</translation>
    </message>
    <message>
        <source>update</source>
        <translation>mettre à jour</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>A expiré le %1</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, encore %2</translation>
    </message>
</context>
<context>
    <name>SetUpErrorText</name>
    <message>
        <source>your organization</source>
        <translation>votre organisation</translation>
    </message>
    <message>
        <source>Your account is fine, and nothing was changed.</source>
        <translation>Votre compte n’est pas en cause, et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 has not activated the My Organization API</source>
        <translation>%1 n’a pas activé My Organization API</translation>
    </message>
    <message>
        <source>OrgDesk manages organizations through it.</source>
        <translation>OrgDesk gère les organisations par son intermédiaire.</translation>
    </message>
    <message>
        <source>You signed in, but OrgDesk isn’t allowed to manage %1</source>
        <translation>Vous êtes connecté, mais OrgDesk n’a pas le droit de gérer %1</translation>
    </message>
    <message>
        <source>%1 has not given OrgDesk access to your organization yet: its application has no grant for the My Organization API.</source>
        <translation>%1 n’a pas encore donné à OrgDesk l’accès à votre organisation&#xa0;: son application n’a pas de client grant pour My Organization API.</translation>
    </message>
    <message>
        <source>%1 has not finished setting up OrgDesk</source>
        <translation>%1 n’a pas terminé la configuration d’OrgDesk</translation>
    </message>
    <message>
        <source>The application OrgDesk has no settings for the My Organization API (my_organization_configuration), so %1 refuses every request.</source>
        <translation>L’application OrgDesk n’a pas de paramètres pour My Organization API (my_organization_configuration)&#x202f;; %1 refuse donc toutes les requêtes.</translation>
    </message>
    <message>
        <source>You’re signed in, but without any permission</source>
        <translation>Vous êtes connecté, mais sans aucune autorisation</translation>
    </message>
    <message>
        <source>Your role at %1 has no permissions for OrgDesk, or %2 has granted OrgDesk none, or none was left ticked in the browser. OrgDesk can’t see which of these it is. Changes apply when you sign in again.</source>
        <translation>Votre rôle chez %1 n’a pas d’autorisations pour OrgDesk, ou %2 n’en a accordé aucune à OrgDesk, ou aucune n’est restée cochée dans le navigateur. OrgDesk ne peut pas savoir laquelle de ces causes est la bonne. Les changements s’appliquent à votre prochaine connexion.</translation>
    </message>
    <message>
        <source>%1 doesn’t let your organization do this.</source>
        <translation>%1 ne permet pas cela à votre organisation.</translation>
    </message>
    <message>
        <source>%1 has not granted OrgDesk the permission %2.</source>
        <translation>%1 n’a pas accordé à OrgDesk l’autorisation %2.</translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <translation>Message reçu&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>You’re not allowed to do this</source>
        <translation>Vous n’êtes pas autorisé à faire cela</translation>
    </message>
</context>
<context>
    <name>SignInErrorText</name>
    <message>
        <source>your organization</source>
        <translation>votre organisation</translation>
    </message>
    <message>
        <source>Sign-in was canceled in the browser</source>
        <translation>La connexion a été annulée dans le navigateur</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>You don’t belong to %1</source>
        <translation>Vous ne faites pas partie de %1</translation>
    </message>
    <message>
        <source>Ask an admin of %1 to invite you, or use another account.</source>
        <translation>Demandez à un administrateur de %1 de vous inviter, ou utilisez un autre compte.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in</source>
        <translation>%1 a refusé la connexion</translation>
    </message>
    <message>
        <source>The confirmation took too long</source>
        <translation>La confirmation a pris trop de temps</translation>
    </message>
    <message>
        <source>Nothing was saved. Try again.</source>
        <translation>Rien n’a été enregistré. Réessayez.</translation>
    </message>
    <message>
        <source>The sign-in took too long</source>
        <translation>La connexion a pris trop de temps</translation>
    </message>
    <message>
        <source>The request ended after 5 minutes. Try again.</source>
        <translation>La demande a expiré au bout de 5 minutes. Réessayez.</translation>
    </message>
    <message>
        <source>%1 doesn’t know this organization</source>
        <translation>%1 ne connaît pas cette organisation</translation>
    </message>
    <message>
        <source>There is no organization “%1” at %2</source>
        <translation>Il n’y a pas d’organisation «&#xa0;%1&#xa0;» chez %2</translation>
    </message>
    <message>
        <source>Check the short name.</source>
        <translation>Vérifiez le nom court.</translation>
    </message>
    <message>
        <source>You confirmed as somebody else. Nothing was saved.</source>
        <translation>La confirmation a été faite avec un autre compte. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>You confirmed as %1. Nothing was saved.</source>
        <translation>La confirmation a été faite en tant que %1. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Confirmed with a different account</source>
        <translation>Confirmé avec un autre compte</translation>
    </message>
    <message>
        <source>Sign out of %1 in the browser, then confirm again.</source>
        <translation>Déconnectez-vous de %1 dans le navigateur, puis confirmez à nouveau.</translation>
    </message>
    <message>
        <source>Another program blocks the way back to OrgDesk</source>
        <translation>Un autre programme bloque le retour vers OrgDesk</translation>
    </message>
    <message>
        <source>The local port for the answer is in use. Close other sign-in windows and try again.</source>
        <translation>Le port local pour la réponse est occupé. Fermez les autres fenêtres de connexion et réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minutes off</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur est décalée de %n minute</numerusform>
            <numerusform>L’horloge de cet ordinateur est décalée de %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Set it to automatic time, then try again.</source>
        <translation>Réglez-la sur l’heure automatique, puis réessayez.</translation>
    </message>
    <message>
        <source>OrgDesk can’t trust the answer from %1</source>
        <translation>OrgDesk ne peut pas faire confiance à la réponse de %1</translation>
    </message>
    <message>
        <source>You are not signed in, and nothing was changed.</source>
        <translation>Vous n’êtes pas connecté, et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>You signed in to another organization</source>
        <translation>Vous vous êtes connecté à une autre organisation</translation>
    </message>
    <message>
        <source>Choose %1 in the browser, or sign in to the other one from the start.</source>
        <translation>Choisissez %1 dans le navigateur, ou connectez-vous à l’autre depuis l’accueil.</translation>
    </message>
    <message>
        <source>%1 didn’t ask for your second factor</source>
        <translation>%1 n’a pas demandé votre second facteur</translation>
    </message>
    <message>
        <source>Without it the change isn’t accepted. Nothing was saved.</source>
        <translation>Sans lui, la modification n’est pas acceptée. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>%1 doesn’t belong to %2</source>
        <translation>%1 ne fait pas partie de %2</translation>
    </message>
    <message>
        <source>%1 doesn’t let OrgDesk keep you signed in</source>
        <translation>%1 ne permet pas à OrgDesk de maintenir votre session</translation>
    </message>
    <message>
        <source>You can go on, but you have to sign in again next time.</source>
        <translation>Vous pouvez continuer, mais vous devrez vous reconnecter la prochaine fois.</translation>
    </message>
    <message>
        <source>OrgDesk isn’t set up for %1 correctly</source>
        <translation>OrgDesk n’est pas configuré correctement pour %1</translation>
    </message>
    <message>
        <source>The client ID is unknown there.</source>
        <translation>L’ID client y est inconnu.</translation>
    </message>
    <message>
        <source>Your session ended.</source>
        <translation>Votre session a pris fin.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>%1 has a problem right now</source>
        <translation>%1 rencontre un problème en ce moment</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>You’re not signed in</source>
        <translation>Vous n’êtes pas connecté</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>Connectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>%1 ended your session</source>
        <translation>%1 a mis fin à votre session</translation>
    </message>
    <message>
        <source>Your keyring is locked or missing</source>
        <translation>Votre trousseau est verrouillé ou absent</translation>
    </message>
    <message>
        <source>Your keyring refused OrgDesk</source>
        <translation>Votre trousseau a refusé OrgDesk</translation>
    </message>
    <message>
        <source>Your keyring has no sign-in for OrgDesk</source>
        <translation>Votre trousseau n’a pas de session pour OrgDesk</translation>
    </message>
    <message>
        <source>Your keyring doesn’t work</source>
        <translation>Votre trousseau ne fonctionne pas</translation>
    </message>
</context>
<context>
    <name>SnippetText</name>
    <message>
        <source>attribute with %1</source>
        <translation>attribut avec %1</translation>
    </message>
    <message>
        <source>Okta: attribute statements</source>
        <translation>Okta&#xa0;: instructions d’attributs</translation>
    </message>
    <message>
        <source>Entra ID: claims</source>
        <translation>Entra ID&#xa0;: revendications</translation>
    </message>
    <message>
        <source>ADFS: claim rule</source>
        <translation>ADFS&#xa0;: règle de revendication</translation>
    </message>
</context>
<context>
    <name>TestTableText</name>
    <message>
        <source>Not asked for</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Missing, required</source>
        <translation>Manquant, obligatoire</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Name at %1</source>
        <translation>Nom chez %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Received attributes</source>
        <translation>Attributs reçus</translation>
    </message>
</context>
<context>
    <name>TestText</name>
    <message>
        <source>Grant admin consent for the app at %1.</source>
        <translation>Accordez le consentement administrateur à l’application chez %1.</translation>
    </message>
    <message>
        <source>Assign this person to the app at %1.</source>
        <translation>Affectez cette personne à l’application chez %1.</translation>
    </message>
    <message>
        <source>Enter the callback address from the Sign-on tab at %1, exactly as it is shown.</source>
        <translation>Saisissez chez %1 l’adresse de rappel de l’onglet Connexion, exactement comme elle est affichée.</translation>
    </message>
    <message>
        <source>The client secret may be wrong or ended. Enter a new one on the Sign-on tab.</source>
        <translation>Le secret client est peut-être incorrect ou expiré. Saisissez-en un nouveau dans l’onglet Connexion.</translation>
    </message>
    <message>
        <source>%1 may sign with another certificate. Replace it on the Sign-on tab.</source>
        <translation>%1 signe peut-être avec un autre certificat. Remplacez-le dans l’onglet Connexion.</translation>
    </message>
    <message>
        <source>The sign-in itself worked. Turn on “Make people members on sign-in”, or invite this person to %1.</source>
        <translation>La connexion elle-même a fonctionné. Activez «&#xa0;Ajouter comme membres à la connexion&#xa0;», ou invitez cette personne dans %1.</translation>
    </message>
    <message>
        <source>Check the addresses on the Sign-on tab.</source>
        <translation>Vérifiez les adresses de l’onglet Connexion.</translation>
    </message>
    <message>
        <source>Look at the sign-in log of %1.</source>
        <translation>Consultez le journal des connexions de %1.</translation>
    </message>
    <message>
        <source>Sign-in failed at %1</source>
        <translation>Échec de la connexion chez %1</translation>
    </message>
    <message>
        <source>The test could not start</source>
        <translation>Le test n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>%1 does not let OrgDesk use this connection. Ask them to enable it for this application.</source>
        <translation>%1 ne permet pas à OrgDesk d’utiliser cette connexion. Demandez-leur de l’activer pour cette application.</translation>
    </message>
    <message>
        <source>%1 takes no sign-ins through a disabled provider. Enable it, then test again.</source>
        <translation>%1 n’accepte aucune connexion par un fournisseur désactivé. Activez-le, puis testez à nouveau.</translation>
    </message>
    <message>
        <source>Nobody signed in within 5 minutes</source>
        <translation>Personne ne s’est connecté en 5 minutes</translation>
    </message>
    <message>
        <source>The browser did not come back.</source>
        <translation>Le navigateur n’est pas revenu.</translation>
    </message>
    <message>
        <source>If the page of %1 shows an error, that is the cause.</source>
        <translation>Si la page de %1 affiche une erreur, c’en est la cause.</translation>
    </message>
</context>
<context>
    <name>TlsErrorText</name>
    <message>
        <source>Check the date and time of this computer. If they are right, tell %1.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur. Si elles sont exactes, prévenez %1.</translation>
    </message>
    <message>
        <source>Ask %1 for a new one.</source>
        <translation>Demandez-en un nouveau à %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Le certificat de %1 a expiré.</translation>
    </message>
    <message>
        <source>The certificate of %1 isn’t valid yet.</source>
        <translation>Le certificat de %1 n’est pas encore valide.</translation>
    </message>
    <message>
        <source>The certificate from “%1” is for another address than %2. Try another network; if that doesn’t help, tell %3.</source>
        <translation>Le certificat de «&#xa0;%1&#xa0;» est destiné à une autre adresse que %2. Essayez un autre réseau&#x202f;; si cela ne suffit pas, prévenez %3.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from “%2”, which this computer doesn’t trust. If your network inspects TLS, ask your IT team to install its certificate.</source>
        <translation>Le certificat de %1 vient de «&#xa0;%2&#xa0;», à qui cet ordinateur ne fait pas confiance. Si votre réseau inspecte le TLS, demandez à votre équipe informatique d’installer son certificat.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by itself (“%2”). Try another network; if that doesn’t help, tell %3.</source>
        <translation>Le certificat de %1 a été émis par lui-même («&#xa0;%2&#xa0;»). Essayez un autre réseau&#x202f;; si cela ne suffit pas, prévenez %3.</translation>
    </message>
    <message>
        <source>The certificate of %1 isn’t one for servers.</source>
        <translation>Le certificat de %1 n’est pas un certificat de serveur.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from “%2”, which may not issue it. Try another network; if that doesn’t help, tell %3.</source>
        <translation>Le certificat de %1 vient de «&#xa0;%2&#xa0;», qui n’a pas le droit de l’émettre. Essayez un autre réseau&#x202f;; si cela ne suffit pas, prévenez %3.</translation>
    </message>
    <message>
        <source>The certificate of %1 has a key that can be broken.</source>
        <translation>Le certificat de %1 a une clé qui peut être cassée.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed with a method that can be broken.</source>
        <translation>Le certificat de %1 est signé avec une méthode qui peut être cassée.</translation>
    </message>
    <message>
        <source>The certificate of %1 is damaged or not what it says.</source>
        <translation>Le certificat de %1 est endommagé ou n’est pas ce qu’il prétend être.</translation>
    </message>
    <message>
        <source>%1 has no encryption to offer that is still safe. Try another network; if that doesn’t help, tell %2.</source>
        <translation>%1 n’a aucun chiffrement encore sûr à proposer. Essayez un autre réseau&#x202f;; si cela ne suffit pas, prévenez %2.</translation>
    </message>
    <message>
        <source>%1 doesn’t answer with encryption. This network may want a sign-in of its own: open a browser, then try again.</source>
        <translation>%1 ne répond pas avec chiffrement. Ce réseau demande peut-être sa propre connexion&#xa0;: ouvrez un navigateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Something between this computer and %1 reads along.</source>
        <translation>Quelque chose entre cet ordinateur et %1 lit les échanges.</translation>
    </message>
</context>
<context>
    <name>UiState</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Contrôle en cours</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
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
        <translation>notre organisation</translation>
    </message>
    <message>
        <source>Hello, I’m an admin of %1.</source>
        <translation>Bonjour, j’administre %1.</translation>
    </message>
    <message>
        <source>OrgDesk %1 could not manage our organization on %2: %3.</source>
        <translation>OrgDesk %1 n’a pas pu gérer notre organisation le %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>This speaks of point %1 below.</source>
        <translation>Cela concerne le point %1 ci-dessous.</translation>
    </message>
    <message>
        <source>Please check that (1) the My Organization API is activated for %1, (2) the OrgDesk application %2 has a client grant for it with user access allowed, (3) our organization is included, (4) these permissions are granted to the application and to my role in the organization: %3, (5) the application has a my_organization_configuration.</source>
        <translation>Merci de vérifier que (1) My Organization API est activée pour %1, (2) l’application OrgDesk %2 dispose d’un client grant pour celle-ci, avec accès utilisateur autorisé, (3) notre organisation est incluse, (4) ces autorisations sont accordées à l’application et à mon rôle dans l’organisation&#xa0;: %3, (5) l’application a une my_organization_configuration.</translation>
    </message>
    <message>
        <source>Request ID: %1.</source>
        <translation>ID de requête&#xa0;: %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Pattern of a date (QLocale): day, short month, year in the order of the language.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Pattern of a date without its year (QLocale).</extracomment>
        <translation>d MMM</translation>
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
        <translation>Signalé par %1.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::AboutDialog</name>
    <message>
        <source>About OrgDesk</source>
        <translation>À propos d’OrgDesk</translation>
    </message>
    <message>
        <source>Where settings come from</source>
        <translation>Origine des paramètres</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>OrgDesk %1</source>
        <translation>OrgDesk %1</translation>
    </message>
    <message>
        <source>Manage your organization’s single sign-on.</source>
        <translation>Gérez l’authentification unique de votre organisation.</translation>
    </message>
    <message>
        <source>Provided by %1.</source>
        <translation>Fourni par %1.</translation>
    </message>
    <message>
        <source>Support from %1</source>
        <translation>Assistance de %1</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>OrgDesk is licensed under the Apache License 2.0. It is built with Qt %1 and %2.</source>
        <translation>OrgDesk est sous licence Apache 2.0. Il utilise Qt %1 et %2.</translation>
    </message>
    <message>
        <source>Libraries and their licenses: %1.</source>
        <translation>Bibliothèques et leurs licences&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::AccessCard</name>
    <message>
        <source>See its settings</source>
        <translation>Voir ses paramètres</translation>
    </message>
    <message>
        <source>Copy its values</source>
        <translation>Copier ses valeurs</translation>
    </message>
    <message>
        <source>Show its button, make people members, disable it</source>
        <translation>Afficher son bouton, ajouter les personnes comme membres, le désactiver</translation>
    </message>
    <message>
        <source>Change its settings</source>
        <translation>Modifier ses paramètres</translation>
    </message>
    <message>
        <source>Change or disable it</source>
        <translation>Le modifier ou le désactiver</translation>
    </message>
    <message>
        <source>Detach or delete it</source>
        <translation>Le détacher ou le supprimer</translation>
    </message>
    <message>
        <source>Copy request for %1</source>
        <translation>Copier la demande pour %1</translation>
    </message>
    <message>
        <source>What you may do here</source>
        <translation>Ce que vous pouvez faire ici</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Autorisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not allowed: %1</source>
        <translation>Non autorisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 gave your organization no access to this provider. Only %1 can change that.</source>
        <translation>%1 n’a donné à votre organisation aucun accès à ce fournisseur. Seul %1 peut changer cela.</translation>
    </message>
    <message>
        <source>%1 gave your organization limited access to this provider. Only %1 can change that.</source>
        <translation>%1 a donné à votre organisation un accès limité à ce fournisseur. Seul %1 peut changer cela.</translation>
    </message>
    <message>
        <source>%1 gave your organization read-only access to this provider. Only %1 can change that.</source>
        <translation>%1 a donné à votre organisation un accès en lecture seule à ce fournisseur. Seul %1 peut changer cela.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hello, I’m an admin of %1. OrgDesk lists the identity provider %2 (connection %3), but our organization has no access to it. Please give our organization full access, so that we can manage it ourselves.</source>
        <translation>Bonjour, j’administre %1. OrgDesk affiche le fournisseur d’identité %2 (connexion %3), mais notre organisation n’y a pas accès. Merci de donner à notre organisation un accès complet, afin que nous puissions le gérer nous-mêmes.</translation>
    </message>
    <message>
        <source>Hello, I’m an admin of %1. OrgDesk lets us see the identity provider %2 (connection %3), but our organization has no full access to it. Please give our organization full access, so that we can manage it ourselves.</source>
        <translation>Bonjour, j’administre %1. OrgDesk nous laisse voir le fournisseur d’identité %2 (connexion %3), mais notre organisation n’y a pas un accès complet. Merci de donner à notre organisation un accès complet, afin que nous puissions le gérer nous-mêmes.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::AddDomainDialog</name>
    <message>
        <source>Add domain</source>
        <translation>Ajouter le domaine</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Only the domain, like company.com.</source>
        <translation>Uniquement le domaine, comme company.com.</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>Ajouter un domaine</translation>
    </message>
    <message>
        <source>You get a DNS record that proves it is yours.</source>
        <translation>Vous obtenez un enregistrement DNS qui prouve qu’il vous appartient.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n domains</source>
        <translation>
            <numerusform>Ajouter %n domaine</numerusform>
            <numerusform>Ajouter %n domaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody can have an address at %1. Only its owner can prove it.</source>
        <translation>Tout le monde peut avoir une adresse chez %1. Seul son propriétaire peut en apporter la preuve.</translation>
    </message>
    <message>
        <source>%1 lends its names to others. Only its owner can prove it.</source>
        <translation>%1 prête ses noms à d’autres. Seul son propriétaire peut en apporter la preuve.</translation>
    </message>
    <message>
        <source>Sent as %1.</source>
        <translation>Envoyé sous la forme %1.</translation>
    </message>
    <message>
        <source>%1 is an address of a computer. Enter a domain like company.com.</source>
        <translation>%1 est l’adresse d’un ordinateur. Saisissez un domaine comme company.com.</translation>
    </message>
    <message>
        <source>%1 belongs to a registry. Enter the domain that you registered, like company.%1.</source>
        <translation>%1 appartient à un registre. Saisissez le domaine que vous avez enregistré, comme company.%1.</translation>
    </message>
    <message>
        <source>Enter a domain like company.com.</source>
        <translation>Saisissez un domaine comme company.com.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 est déjà dans la liste.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Ajout…</translation>
    </message>
    <message>
        <source>Adding %1 of %2…</source>
        <translation>Ajout de %1 sur %2…</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>ajouter %1</translation>
    </message>
    <message>
        <source>%1 is already in use at %2. If it’s yours, ask %2.</source>
        <translation>%1 existe déjà chez %2. S’il vous appartient, adressez-vous à %2.</translation>
    </message>
    <message>
        <source>Reported by %1.</source>
        <translation>Signalé par %1.</translation>
    </message>
    <message>
        <source>Added %1 of %2 domains</source>
        <translation>Domaines ajoutés&#xa0;: %1 sur %2</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close and look</source>
        <translation>Fermer et regarder</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::CertificateCard</name>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>View…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Replace signing certificate…</source>
        <translation>Remplacer le certificat de signature…</translation>
    </message>
    <message>
        <source>View signing certificate…</source>
        <translation>Afficher le certificat de signature…</translation>
    </message>
    <message>
        <source>Reminder of the certificate’s end</source>
        <translation>Rappel de fin du certificat</translation>
    </message>
    <message>
        <source>The list warns from 30 days before its end on. Stored on this computer.</source>
        <translation>La liste avertit à partir de 30 jours avant son expiration. Enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Signing certificate</source>
        <translation>Certificat de signature</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Signing certificate, %1</source>
        <translation>Certificat de signature, %1</translation>
    </message>
    <message>
        <source>The stored certificate can’t be read. Nobody can sign in until it is replaced.</source>
        <translation>Le certificat enregistré est illisible. Personne ne peut se connecter tant qu’il n’est pas remplacé.</translation>
    </message>
    <message>
        <source>Reminder on</source>
        <translation>Rappel activé</translation>
    </message>
    <message>
        <source>Reminder off</source>
        <translation>Rappel désactivé</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::CertificateDialog</name>
    <message>
        <source>Signing certificate</source>
        <translation>Certificat de signature</translation>
    </message>
    <message>
        <source>Signing certificates</source>
        <translation>Certificats de signature</translation>
    </message>
    <message>
        <source>Copy as PEM</source>
        <translation>Copier en PEM</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Itself (self-signed)</source>
        <translation>Lui-même (autosigné)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
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
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>View…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Paste the certificate, or drop its file here</source>
        <translation>Collez le certificat, ou déposez son fichier ici</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Choisir un certificat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.cer *.crt *.der *.p7b);;All files (*)</source>
        <translation>Certificats (*.pem *.cer *.crt *.der *.p7b);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This text is longer than any certificate. Paste only the certificate.</source>
        <translation>Ce texte est trop long pour un certificat. Collez uniquement le certificat.</translation>
    </message>
    <message>
        <source>This text contains a private key. Paste only the certificate.</source>
        <translation>Ce texte contient une clé privée. Collez uniquement le certificat.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ChangeNameDialog</name>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Changer le nom</translation>
    </message>
    <message>
        <source>Sign-in links with “%1” stop working. People keep their accounts.</source>
        <translation>Les liens de connexion avec «&#xa0;%1&#xa0;» cessent de fonctionner. Les personnes gardent leur compte.</translation>
    </message>
    <message>
        <source>At most 50 lower-case letters, digits, hyphens and underscores.</source>
        <translation>Au maximum 50 minuscules, chiffres, traits d’union et traits de soulignement.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change the name of %1?</source>
        <translation>Changer le nom de %1&#x202f;?</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::CheckList</name>
    <message>
        <source>Checking</source>
        <translation>Contrôle en cours</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Checks, %1</source>
        <translation>Contrôles, %1</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problème</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Contrôle…</translation>
    </message>
    <message>
        <source>Ready, 1 note</source>
        <translation>Prêt, 1 remarque</translation>
    </message>
    <message numerus="yes">
        <source>Ready, %n notes</source>
        <translation>
            <numerusform>Prêt, %n remarque</numerusform>
            <numerusform>Prêt, %n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Passed, 1 note</source>
        <translation>Réussi, 1 remarque</translation>
    </message>
    <message numerus="yes">
        <source>Passed, %n notes</source>
        <translation>
            <numerusform>Réussi, %n remarque</numerusform>
            <numerusform>Réussi, %n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked just now, from this computer.</source>
        <translation>Contrôlé à l’instant, depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>Checked 1 min ago, from this computer.</source>
        <translation>Contrôlé il y a 1&#xa0;min, depuis cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n min ago, from this computer.</source>
        <translation>
            <numerusform>Contrôlé il y a %n&#xa0;min, depuis cet ordinateur.</numerusform>
            <numerusform>Contrôlé il y a %n&#xa0;min, depuis cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of: %1</source>
        <translation>Détails&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ColorField</name>
    <message>
        <source>Pick</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Pick %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ConfigurationDialog</name>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Policy, locked</source>
        <translation>Stratégie, verrouillée</translation>
    </message>
    <message>
        <source>Command line (--config)</source>
        <translation>Ligne de commande (--config)</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Vendor settings on this computer</source>
        <translation>Paramètres de l’éditeur sur cet ordinateur</translation>
    </message>
    <message>
        <source>Vendor’s package</source>
        <translation>Paquet de l’éditeur</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Provient de</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Left out: “%1” in %2, expected %3.</source>
        <translation>Ignoré&#xa0;: «&#xa0;%1&#xa0;» dans %2, attendu&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Where settings come from</source>
        <translation>Origine des paramètres</translation>
    </message>
    <message>
        <source>Your vendor and your administrator set these values. A locked one can’t be changed on this computer.</source>
        <translation>Votre éditeur et votre administrateur définissent ces valeurs. Une valeur verrouillée ne peut pas être modifiée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ConfirmField</name>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Saisissez %1 pour confirmer</translation>
    </message>
    <message>
        <source>Exactly as shown.</source>
        <translation>Exactement comme affiché.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Correspond</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ConflictDialog</name>
    <message>
        <source>nothing</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Changed on the server</source>
        <translation>Modifié sur le serveur</translation>
    </message>
    <message>
        <source>Someone else changed %1 while you were editing</source>
        <translation>Quelqu’un d’autre a modifié %1 pendant votre saisie</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Choose what to keep for each field.</source>
        <translation>Rien n’est encore enregistré. Choisissez pour chaque champ ce qu’il faut garder.</translation>
    </message>
    <message>
        <source>1 field changed on both sides</source>
        <translation>1 champ modifié des deux côtés</translation>
    </message>
    <message numerus="yes">
        <source>%n fields changed on both sides</source>
        <translation>
            <numerusform>%n champ modifié des deux côtés</numerusform>
            <numerusform>%n champs modifiés des deux côtés</numerusform>
        </translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>Votre modification</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>Sur le serveur à présent</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, your change: %2</source>
        <translation>%1, votre modification&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, on the server now: %2</source>
        <translation>%1, sur le serveur à présent&#xa0;: %2</translation>
    </message>
    <message>
        <source>Merged by itself</source>
        <translation>Fusionné automatiquement</translation>
    </message>
    <message>
        <source>changed on the server</source>
        <translation>modifié sur le serveur</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>modifié par vous</translation>
    </message>
    <message>
        <source>Keep all of mine</source>
        <translation>Garder mes valeurs</translation>
    </message>
    <message>
        <source>Keep all from the server</source>
        <translation>Garder celles du serveur</translation>
    </message>
    <message>
        <source>The server doesn’t say who it was.</source>
        <translation>Le serveur n’indique pas de qui il s’agit.</translation>
    </message>
    <message>
        <source>Save chosen values</source>
        <translation>Enregistrer ces choix</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Reprendre la saisie</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::CopyField</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier&#xa0;: %1</translation>
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
        <translation>%1, verrouillé</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::CrashDialog</name>
    <message>
        <source>Crash report</source>
        <translation>Rapport d’incident</translation>
    </message>
    <message>
        <source>It holds the version, where the program stopped and the last lines of the log. There is no secret in it, and it is sent to nobody. Copy it when support asks for it.</source>
        <translation>Il contient la version, l’endroit où le programme s’est arrêté et les dernières lignes du journal. Il ne contient aucun secret et n’est envoyé à personne. Copiez-le si l’assistance le demande.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::CreatedNote</name>
    <message>
        <source>The button appears on the login page; %1 is routed here.</source>
        <translation>Le bouton apparaît sur la page de connexion&#x202f;; %1 est acheminé ici.</translation>
    </message>
    <message>
        <source>The button appears on the login page.</source>
        <translation>Le bouton apparaît sur la page de connexion.</translation>
    </message>
    <message>
        <source>It has no login button and no domain yet, so nobody can reach it.</source>
        <translation>Il n’a pas encore de bouton de connexion ni de domaine&#x202f;; personne ne peut donc l’atteindre.</translation>
    </message>
    <message>
        <source>%1 is routed here.</source>
        <translation>%1 est acheminé ici.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Before you enable it</source>
        <translation>Avant de l’activer</translation>
    </message>
    <message>
        <source>%1 is created and still disabled.</source>
        <translation>%1 est créé et encore désactivé.</translation>
    </message>
    <message>
        <source>One step until people can use it.</source>
        <translation>Une étape avant que les personnes puissent l’utiliser.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps until people can use it.</source>
        <translation>
            <numerusform>%n étape avant que les personnes puissent l’utiliser.</numerusform>
            <numerusform>%n étapes avant que les personnes puissent l’utiliser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update one value at your provider</source>
        <translation>Mettre à jour une valeur chez votre fournisseur</translation>
    </message>
    <message>
        <source>Update two values at your provider</source>
        <translation>Mettre à jour deux valeurs chez votre fournisseur</translation>
    </message>
    <message>
        <source>%1 added a prefix to the identifier. Replace what you pasted earlier.</source>
        <translation>%1 a ajouté un préfixe à l’identifiant. Remplacez ce que vous aviez collé.</translation>
    </message>
    <message>
        <source>Test sign-in…</source>
        <translation>Tester la connexion…</translation>
    </message>
    <message>
        <source>Test a sign-in</source>
        <translation>Tester une connexion</translation>
    </message>
    <message>
        <source>Your browser opens with this provider. OrgDesk shows what came back.</source>
        <translation>Votre navigateur s’ouvre avec ce fournisseur. OrgDesk affiche ce qui est revenu.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>Activer %1</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DailyLook</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>One more ends or has ended. See Single sign-on.</source>
        <translation>Un autre expire ou a expiré. Voir Authentification unique.</translation>
    </message>
    <message numerus="yes">
        <source>%n more end or have ended. See Single sign-on.</source>
        <translation>
            <numerusform>%n autre expire ou a expiré. Voir Authentification unique.</numerusform>
            <numerusform>%n autres expirent ou ont expiré. Voir Authentification unique.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DeleteDialog</name>
    <message>
        <source>Delete provider</source>
        <translation>Supprimer le fournisseur</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Delete “%1” and its users?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;» et ses utilisateurs&#x202f;?</translation>
    </message>
    <message>
        <source>This can’t be undone.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
    <message>
        <source>%1 deletes it only if &lt;b&gt;no users belong to it&lt;/b&gt;. If any remain, nothing is deleted and you are told.</source>
        <translation>%1 ne le supprime que si &lt;b&gt;aucun utilisateur ne s’y rattache&lt;/b&gt;. S’il en reste, rien n’est supprimé et vous en êtes informé.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Everyone who signed in through it loses their account.&lt;/b&gt; %1 deletes every user who signed in through this provider, with their history.</source>
        <translation>&lt;b&gt;Toutes les personnes qui se sont connectées par ce fournisseur perdent leur compte.&lt;/b&gt; %1 supprime chaque utilisateur qui s’est connecté par ce fournisseur, avec son historique.</translation>
    </message>
    <message>
        <source>Nobody can sign in through %1 any more.</source>
        <translation>Plus personne ne peut se connecter par %1.</translation>
    </message>
    <message>
        <source>Only want it out of your organization?</source>
        <translation>Voulez-vous seulement le sortir de votre organisation&#x202f;?</translation>
    </message>
    <message>
        <source>Detach it instead. The connection and its users stay at %1.</source>
        <translation>Détachez-le plutôt. La connexion et ses utilisateurs restent chez %1.</translation>
    </message>
    <message>
        <source>Detach instead…</source>
        <translation>Détacher plutôt…</translation>
    </message>
    <message>
        <source>Keep a copy of its settings?</source>
        <translation>Garder une copie de ses paramètres&#x202f;?</translation>
    </message>
    <message>
        <source>A file on this computer, for setting it up again by hand. It holds no secrets and brings back no users.</source>
        <translation>Un fichier sur cet ordinateur, pour le reconfigurer à la main. Il ne contient aucun secret et ne rétablit aucun utilisateur.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Delete provider and users</source>
        <translation>Supprimer avec les utilisateurs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>supprimer %1</translation>
    </message>
    <message>
        <source>%1 is still there</source>
        <translation>%1 existe toujours</translation>
    </message>
    <message>
        <source>It was not deleted.</source>
        <translation>Il n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>requête %1</translation>
    </message>
    <message>
        <source>Not deleted: people still use “%1”</source>
        <translation>Non supprimé&#xa0;: des personnes utilisent encore «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 refuses to delete a provider while users belong to it. Nothing was changed.</source>
        <translation>%1 refuse de supprimer un fournisseur tant que des utilisateurs s’y rattachent. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>What you can do instead</source>
        <translation>Ce que vous pouvez faire à la place</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Disable it</source>
        <translation>Le désactiver</translation>
    </message>
    <message>
        <source>Nobody can sign in through it. You can undo this.</source>
        <translation>Personne ne peut alors se connecter par lui. Vous pouvez revenir en arrière.</translation>
    </message>
    <message>
        <source>Detach it from %1…</source>
        <translation>Le détacher de %1…</translation>
    </message>
    <message>
        <source>It leaves your list; the connection and its users stay at %1.</source>
        <translation>Il quitte votre liste&#x202f;; la connexion et ses utilisateurs restent chez %1.</translation>
    </message>
    <message>
        <source>Ask %1 to remove the users first</source>
        <translation>Demander à %1 de retirer d’abord les utilisateurs</translation>
    </message>
    <message>
        <source>Copies a message with the connection ID. Then delete again.</source>
        <translation>Copie un message avec l’ID de connexion. Supprimez ensuite à nouveau.</translation>
    </message>
    <message>
        <source>Hello, I’m an admin of %1 (%2). I want to delete the sign-in provider %3 (connection ID %4), but users still belong to it. Please remove these users, or tell me what to do with them.</source>
        <translation>Bonjour, j’administre %1 (%2). Je veux supprimer le fournisseur de connexion %3 (ID de connexion %4), mais des utilisateurs s’y rattachent encore. Merci de retirer ces utilisateurs ou de m’indiquer que faire d’eux.</translation>
    </message>
    <message>
        <source>Request ID: %1.</source>
        <translation>ID de requête&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Copied. Send it to %1.</source>
        <translation>Copié. Envoyez-le à %1.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DetachDialog</name>
    <message>
        <source>Detach provider</source>
        <translation>Détacher le fournisseur</translation>
    </message>
    <message>
        <source>Detach “%1” from %2?</source>
        <translation>Détacher «&#xa0;%1&#xa0;» de %2&#x202f;?</translation>
    </message>
    <message>
        <source>It disappears from your list and from your login page.</source>
        <translation>Il disparaît de votre liste et de votre page de connexion.</translation>
    </message>
    <message>
        <source>The connection and its users &lt;b&gt;stay at %1&lt;/b&gt;. Nothing is deleted.</source>
        <translation>La connexion et ses utilisateurs &lt;b&gt;restent chez %1&lt;/b&gt;. Rien n’est supprimé.</translation>
    </message>
    <message>
        <source>You can’t attach it again yourself. Only %1 can.</source>
        <translation>Vous ne pouvez pas le rattacher vous-même. Seul %1 le peut.</translation>
    </message>
    <message>
        <source>Members keep their membership but need another way to sign in.</source>
        <translation>Les membres gardent leur appartenance, mais ont besoin d’un autre moyen de se connecter.</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Detaching…</source>
        <translation>Détachement…</translation>
    </message>
    <message>
        <source>detach %1</source>
        <translation>détacher %1</translation>
    </message>
    <message>
        <source>%1 is still there</source>
        <translation>%1 existe toujours</translation>
    </message>
    <message>
        <source>It was not detached.</source>
        <translation>Il n’a pas été détaché.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DetailsStep</name>
    <message>
        <source>Display name</source>
        <translation>Nom d’affichage</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Show a button on the login page</source>
        <translation>Afficher un bouton sur la page de connexion</translation>
    </message>
    <message>
        <source>Make people members when they sign in</source>
        <translation>Ajouter comme membres les personnes qui se connectent</translation>
    </message>
    <message>
        <source>The name on the login button.</source>
        <translation>Le nom affiché sur le bouton de connexion.</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>Changer de type</translation>
    </message>
    <message>
        <source>What people see</source>
        <translation>Ce que voient les personnes</translation>
    </message>
    <message>
        <source>Set by %1 for all providers.</source>
        <translation>Défini par %1 pour tous les fournisseurs.</translation>
    </message>
    <message>
        <source>Without a button, people reach this provider only through their email domain.</source>
        <translation>Sans bouton, les personnes n’atteignent ce fournisseur que par leur domaine de messagerie.</translation>
    </message>
    <message>
        <source>It can’t be changed later.</source>
        <translation>Il ne pourra plus être changé.</translation>
    </message>
    <message>
        <source>Available. It can’t be changed later.</source>
        <translation>Disponible. Il ne pourra plus être changé.</translation>
    </message>
    <message>
        <source>Already used by %1.</source>
        <translation>Déjà utilisé par %1.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::Disclosure</name>
    <message>
        <source>Open</source>
        <comment>state</comment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>state</comment>
        <translation>Fermé</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DnsCheckCard</name>
    <message>
        <source>Check again</source>
        <translation>Contrôler à nouveau</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Pas encore contrôlé.</translation>
    </message>
    <message>
        <source>Check DNS from this computer</source>
        <translation>Contrôler le DNS depuis cet ordinateur</translation>
    </message>
    <message>
        <source>DNS as seen from this computer</source>
        <translation>DNS vu depuis cet ordinateur</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Contrôle…</translation>
    </message>
    <message>
        <source>Asking the name servers…</source>
        <translation>Interrogation des serveurs de noms…</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DnsResultRow</name>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Attendu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DomainActions</name>
    <message>
        <source>verify %1</source>
        <translation>vérifier %1</translation>
    </message>
    <message>
        <source>Remove domain</source>
        <translation>Retirer le domaine</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1&#x202f;?</translation>
    </message>
    <message>
        <source>The verification starts over if you add it again.</source>
        <translation>La vérification recommence si vous l’ajoutez à nouveau.</translation>
    </message>
    <message>
        <source>People with this domain are no longer sent to %1. They see the ordinary login page.</source>
        <translation>Les personnes de ce domaine ne sont plus envoyées vers %1. Elles voient la page de connexion ordinaire.</translation>
    </message>
    <message>
        <source>People with this domain may no longer be sent to their provider. The verification starts over if you add it again.</source>
        <translation>Les personnes de ce domaine ne seront peut-être plus envoyées vers leur fournisseur. La vérification recommence si vous l’ajoutez à nouveau.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>retirer %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Retrait effectué&#xa0;: %1</translation>
    </message>
    <message>
        <source>route %1 to %2</source>
        <translation>acheminer %1 vers %2</translation>
    </message>
    <message>
        <source>stop routing %1 to %2</source>
        <translation>arrêter d’acheminer %1 vers %2</translation>
    </message>
    <message>
        <source>%1 is not routed to %2</source>
        <translation>%1 n’est pas acheminé vers %2</translation>
    </message>
    <message>
        <source>%1 is still routed to %2</source>
        <translation>%1 est toujours acheminé vers %2</translation>
    </message>
    <message>
        <source>%1 is now routed to %2</source>
        <translation>%1 est maintenant acheminé vers %2</translation>
    </message>
    <message>
        <source>%1 is no longer routed to %2</source>
        <translation>%1 n’est plus acheminé vers %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copied the record of %1</source>
        <translation>Enregistrement de %1 copié</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DomainDetail</name>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Verify domain</source>
        <translation>Vérifier le domaine</translation>
    </message>
    <message>
        <source>%1 looks up the record now.</source>
        <translation>%1 recherche l’enregistrement maintenant.</translation>
    </message>
    <message>
        <source>DNS changes can take up to 48 hours, usually minutes.</source>
        <translation>Les changements DNS peuvent prendre jusqu’à 48 heures, en général quelques minutes.</translation>
    </message>
    <message>
        <source>Remove domain…</source>
        <translation>Retirer le domaine…</translation>
    </message>
    <message>
        <source>Back to the list of domains</source>
        <translation>Retour à la liste des domaines</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Remove domain %1</source>
        <translation>Retirer le domaine %1</translation>
    </message>
    <message>
        <source>%1 is yours</source>
        <translation>%1 vous appartient</translation>
    </message>
    <message>
        <source>Choose below where its people sign in.</source>
        <translation>Choisissez ci-dessous où ses utilisateurs se connectent.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Retrait…</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DomainRecord</name>
    <message>
        <source>host</source>
        <translation>hôte</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>Copy as text for a colleague</source>
        <translation>Copier en texte pour un collègue</translation>
    </message>
    <message>
        <source>%1 sent no record for this domain. Refresh, or remove the domain and add it again.</source>
        <translation>%1 n’a pas envoyé d’enregistrement pour ce domaine. Actualisez, ou retirez le domaine et ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Add this TXT record to the domain’s DNS</source>
        <translation>Ajoutez cet enregistrement TXT au DNS du domaine</translation>
    </message>
    <message>
        <source>If your DNS tool adds the domain by itself, use &lt;code&gt;%1&lt;/code&gt; as host.</source>
        <translation>Si votre outil DNS ajoute lui-même le domaine, utilisez &lt;code&gt;%1&lt;/code&gt; comme hôte.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DomainRouting</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>With none chosen, people with this domain see the ordinary login page.</source>
        <translation>Si aucun n’est choisi, les personnes de ce domaine voient la page de connexion ordinaire.</translation>
    </message>
    <message>
        <source>Send people with this domain to</source>
        <translation>Envoyer les personnes de ce domaine vers</translation>
    </message>
    <message>
        <source>Load the providers again</source>
        <translation>Recharger les fournisseurs</translation>
    </message>
    <message numerus="yes">
        <source>%n more providers are not shown here. Use the Domains tab of the provider.</source>
        <translation>
            <numerusform>%n autre fournisseur n’est pas affiché ici. Utilisez l’onglet Domaines du fournisseur.</numerusform>
            <numerusform>%n autres fournisseurs ne sont pas affichés ici. Utilisez l’onglet Domaines du fournisseur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disabled. Takes effect when you enable it.</source>
        <translation>Désactivé. Prend effet quand vous l’activez.</translation>
    </message>
    <message>
        <source>Loading the providers…</source>
        <translation>Chargement des fournisseurs…</translation>
    </message>
    <message>
        <source>Your organization has no providers yet. Add one under Single sign-on.</source>
        <translation>Votre organisation n’a pas encore de fournisseur. Ajoutez-en un sous Authentification unique.</translation>
    </message>
    <message>
        <source>%1 is routed to two providers</source>
        <translation>%1 est acheminé vers deux fournisseurs</translation>
    </message>
    <message>
        <source>%1 is routed to %2 providers</source>
        <translation>%1 est acheminé vers %2 fournisseurs</translation>
    </message>
    <message>
        <source>People with that domain see %1 and choose. Clear it in one of them if that is not what you want.</source>
        <translation>Les personnes de ce domaine voient %1 et choisissent. Décochez-le dans l’un d’eux si ce n’est pas voulu.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DomainsPage</name>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Prove that you own a domain, then send its people to a provider.</source>
        <translation>Prouvez qu’un domaine vous appartient, puis envoyez ses utilisateurs vers un fournisseur.</translation>
    </message>
    <message>
        <source>Add domain…</source>
        <translation>Ajouter un domaine…</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Sends people to</source>
        <translation>Achemine vers</translation>
    </message>
    <message>
        <source>Route people by their email address</source>
        <translation>Acheminer les personnes selon leur adresse e-mail</translation>
    </message>
    <message>
        <source>Add a domain you own, prove it with a DNS record, then choose a provider for it.</source>
        <translation>Ajoutez un domaine qui vous appartient, prouvez-le par un enregistrement DNS, puis choisissez un fournisseur pour lui.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>the domains</source>
        <translation>les domaines</translation>
    </message>
    <message>
        <source>the providers</source>
        <translation>les fournisseurs</translation>
    </message>
    <message>
        <source>Managed by %1. You can’t change where it gets its people from.</source>
        <translation>Géré par %1. Vous ne pouvez pas changer d’où viennent ses utilisateurs.</translation>
    </message>
    <message>
        <source>%1 gave your organization limited access to it. You can’t change where it gets its people from.</source>
        <translation>%1 a donné à votre organisation un accès limité à ce fournisseur. Vous ne pouvez pas changer d’où viennent ses utilisateurs.</translation>
    </message>
    <message>
        <source>You can see domains, but not everything can be done with them</source>
        <translation>Vous pouvez voir les domaines, mais toutes les actions ne sont pas possibles</translation>
    </message>
    <message>
        <source>Couldn’t load</source>
        <translation>Chargement impossible</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Verify again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>&amp;Verify domain</source>
        <translation>&amp;Vérifier le domaine</translation>
    </message>
    <message>
        <source>Copy &amp;record as text</source>
        <translation>Copier l’&amp;enregistrement en texte</translation>
    </message>
    <message>
        <source>&amp;Copy domain</source>
        <translation>&amp;Copier le domaine</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 copié</translation>
    </message>
    <message>
        <source>%1 is yours</source>
        <translation>%1 vous appartient</translation>
    </message>
    <message>
        <source>Check the record.</source>
        <translation>Contrôlez l’enregistrement.</translation>
    </message>
    <message>
        <source>Your computer can: %1’s DNS may lag. Try again in a minute.</source>
        <translation>Votre ordinateur le voit&#xa0;: le DNS de %1 a peut-être du retard. Réessayez dans une minute.</translation>
    </message>
    <message numerus="yes">
        <source>Your computer can: %1’s DNS may lag. Try again in %n minutes.</source>
        <translation>
            <numerusform>Votre ordinateur le voit&#xa0;: le DNS de %1 a peut-être du retard. Réessayez dans %n minute.</numerusform>
            <numerusform>Votre ordinateur le voit&#xa0;: le DNS de %1 a peut-être du retard. Réessayez dans %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your computer can’t either. Check the record.</source>
        <translation>Votre ordinateur ne le voit pas non plus. Contrôlez l’enregistrement.</translation>
    </message>
    <message>
        <source>%1 couldn’t see the record</source>
        <translation>%1 n’a pas vu l’enregistrement</translation>
    </message>
    <message>
        <source>The repeated checks ended after 10 minutes. Check again to go on.</source>
        <translation>Les contrôles répétés se sont arrêtés au bout de 10 minutes. Contrôlez à nouveau pour continuer.</translation>
    </message>
    <message>
        <source>OrgDesk checks again every minute, until %1.</source>
        <translation>OrgDesk contrôle à nouveau chaque minute, jusqu’à %1.</translation>
    </message>
    <message>
        <source>The record of %1 is there</source>
        <translation>L’enregistrement de %1 est présent</translation>
    </message>
    <message>
        <source>Verify domain</source>
        <translation>Vérifier le domaine</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DomainsTable</name>
    <message>
        <source>Nobody yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Sends people to</source>
        <translation>Achemine vers</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>Autres actions pour %1</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DropZone</name>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Paste address…</source>
        <translation>Coller l’adresse…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Drop to read %1</source>
        <translation>Déposez pour lire %1</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::EmailChips</name>
    <message numerus="yes">
        <source>Added %n addresses</source>
        <translation>
            <numerusform>%n adresse ajoutée</numerusform>
            <numerusform>%n adresses ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not a complete email address.</source>
        <translation>%1 n’est pas une adresse e-mail complète.</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 figure deux fois.</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Retrait effectué&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::EmailDomains</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Email domains to route here</source>
        <translation>Domaines de messagerie à acheminer ici</translation>
    </message>
    <message>
        <source>Load the domains again</source>
        <translation>Recharger les domaines</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>People with these addresses go straight to this provider.</source>
        <translation>Les personnes ayant ces adresses vont directement à ce fournisseur.</translation>
    </message>
    <message>
        <source>Loading the domains…</source>
        <translation>Chargement des domaines…</translation>
    </message>
    <message>
        <source>the domains</source>
        <translation>les domaines</translation>
    </message>
    <message>
        <source>Your organization has no domains yet.</source>
        <translation>Votre organisation n’a pas encore de domaine.</translation>
    </message>
    <message>
        <source>Not verified yet. Verify it under Domains first.</source>
        <translation>Pas encore vérifié. Vérifiez-le d’abord sous Domaines.</translation>
    </message>
    <message>
        <source>Now routed to %1. Choosing it here lets people pick.</source>
        <translation>Actuellement acheminé vers %1. Le choisir ici laisse le choix aux personnes.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ErrorSummary</name>
    <message>
        <source>1 field needs attention before saving</source>
        <translation>1 champ à corriger avant d’enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>%n fields need attention before saving</source>
        <translation>
            <numerusform>%n champ à corriger avant d’enregistrer</numerusform>
            <numerusform>%n champs à corriger avant d’enregistrer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ErrorView</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::FormChecks</name>
    <message>
        <source>Waiting for metadata</source>
        <translation>En attente des métadonnées</translation>
    </message>
    <message>
        <source>Waiting for your entries</source>
        <translation>En attente de votre saisie</translation>
    </message>
    <message>
        <source>OrgDesk checks the file, the addresses and the certificate as soon as they are filled in.</source>
        <translation>OrgDesk contrôle le fichier, les adresses et le certificat dès qu’ils sont renseignés.</translation>
    </message>
    <message>
        <source>OrgDesk checks what you enter from this computer. No credentials are sent.</source>
        <translation>OrgDesk contrôle votre saisie depuis cet ordinateur. Aucune information d’identification n’est envoyée.</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::FormDraft</name>
    <message>
        <source>Your unsaved changes of %1 are back.</source>
        <translation>Vos modifications non enregistrées du %1 sont rétablies.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::FormView</name>
    <message>
        <source>It is sent to %1 as it is.</source>
        <translation>Envoyé tel quel à %1.</translation>
    </message>
    <message>
        <source>Filled in 1 field below.</source>
        <translation>1 champ rempli ci-dessous.</translation>
    </message>
    <message numerus="yes">
        <source>Filled in %n fields below.</source>
        <translation>
            <numerusform>%n champ rempli ci-dessous.</numerusform>
            <numerusform>%n champs remplis ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced what stood in: %1.</source>
        <translation>Contenu remplacé dans&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Filled in from the metadata</source>
        <translation>Rempli à partir des métadonnées</translation>
    </message>
    <message>
        <source>Stored at %1</source>
        <translation>Stocké chez %1</translation>
    </message>
    <message>
        <source>needed again</source>
        <translation>à ressaisir</translation>
    </message>
    <message>
        <source>%1 keeps the secret and never shows it. To change the %2 settings, enter it once more.</source>
        <translation>%1 conserve le secret et ne l’affiche jamais. Pour modifier les paramètres %2, saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Autres options</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::GuideDialog</name>
    <message>
        <source>Setup guide</source>
        <translation>Guide de configuration</translation>
    </message>
    <message>
        <source>Setup guide: %1</source>
        <translation>Guide de configuration&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::GuidePanel</name>
    <message>
        <source>These steps and values as a sheet for a colleague</source>
        <translation>Ces étapes et valeurs sous forme de fiche pour un collègue</translation>
    </message>
    <message>
        <source>Open %1 admin</source>
        <translation>Ouvrir l’admin %1</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Enregistrer en Markdown…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Save PowerShell script…</source>
        <translation>Enregistrer le script PowerShell…</translation>
    </message>
    <message>
        <source>Save the setup sheet</source>
        <translation>Enregistrer la fiche de configuration</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Setup sheet</source>
        <translation>Fiche de configuration</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>Enregistrer le script</translation>
    </message>
    <message>
        <source>PowerShell script (*.ps1)</source>
        <translation>Script PowerShell (*.ps1)</translation>
    </message>
    <message>
        <source>Step %1 is done</source>
        <translation>L’étape %1 est terminée</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Transmettre…</translation>
    </message>
    <message>
        <source>Provisional: %1 may add a prefix to the identifier. OrgDesk shows the final values after creation and tells you if they differ.</source>
        <translation>Provisoire&#xa0;: %1 peut ajouter un préfixe à l’identifiant. OrgDesk affiche les valeurs définitives après la création et vous indique si elles diffèrent.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::HealthDialog</name>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Contrôler cet ordinateur</translation>
    </message>
    <message>
        <source>What OrgDesk needs before you sign in.</source>
        <translation>Ce dont OrgDesk a besoin avant votre connexion.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::HealthPage</name>
    <message>
        <source>Health check</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Everything OrgDesk needs.</source>
        <translation>Tout ce dont OrgDesk a besoin.</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Checking… %1 of %2 done.</source>
        <translation>Contrôle… %1 sur %2 terminés.</translation>
    </message>
    <message>
        <source>Everything OrgDesk needs, checked today at %1.</source>
        <translation>Tout ce dont OrgDesk a besoin, contrôlé aujourd’hui à %1.</translation>
    </message>
    <message>
        <source>Everything OrgDesk needs, checked on %1 at %2.</source>
        <translation>Tout ce dont OrgDesk a besoin, contrôlé le %1 à %2.</translation>
    </message>
    <message>
        <source>Copied the report</source>
        <translation>Rapport copié</translation>
    </message>
    <message>
        <source>It holds no token and no secret.</source>
        <translation>Il ne contient ni jeton ni secret.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved the report</source>
        <translation>Rapport enregistré</translation>
    </message>
    <message>
        <source>The report couldn’t be saved</source>
        <translation>Le rapport n’a pas pu être enregistré</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::HealthRowView</name>
    <message>
        <source>Copy message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Tell %1</source>
        <translation>À transmettre à %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Développé</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Réduit</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Copy message about %1</source>
        <translation>Copier le message&#xa0;: %1</translation>
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
        <translation>Omettre mon adresse e-mail</translation>
    </message>
    <message>
        <source>In the report that you copy or save.</source>
        <translation>Dans le rapport que vous copiez ou enregistrez.</translation>
    </message>
    <message>
        <source>Checks done</source>
        <translation>Contrôles terminés</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The health check is done</source>
        <translation>Le diagnostic est terminé</translation>
    </message>
    <message>
        <source>check that confirming works</source>
        <translation>contrôler que la confirmation fonctionne</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>The vendor’s setup</source>
        <translation>La configuration de l’éditeur</translation>
    </message>
    <message>
        <source>%1’s setup</source>
        <translation>La configuration de %1</translation>
    </message>
    <message>
        <source>Your providers</source>
        <translation>Vos fournisseurs</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>contrôle en cours</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problème</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 remarque</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %1 ok</source>
        <translation>%1 sur %1 ok</translation>
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
        <translation>Aucun rôle</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>More actions for the invitation of %1</source>
        <translation>Autres actions pour l’invitation de %1</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Inviting someone again replaces their earlier invitation.</source>
        <translation>Inviter à nouveau une personne remplace son invitation précédente.</translation>
    </message>
    <message>
        <source>No open invitations</source>
        <translation>Aucune invitation en cours</translation>
    </message>
    <message>
        <source>People you invite appear here until they accept.</source>
        <translation>Les personnes que vous invitez figurent ici jusqu’à ce qu’elles acceptent.</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>Inviter…</translation>
    </message>
    <message>
        <source>the invitations</source>
        <translation>les invitations</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n invitations…</source>
        <translation>
            <numerusform>Révoquer %n invitation…</numerusform>
            <numerusform>Révoquer %n invitations…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 didn’t send the link.</source>
        <translation>%1 n’a pas envoyé le lien.</translation>
    </message>
    <message>
        <source>&amp;Copy invitation link</source>
        <translation>&amp;Copier le lien d’invitation</translation>
    </message>
    <message>
        <source>&amp;Invite again…</source>
        <translation>&amp;Inviter à nouveau…</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Révoquer…</translation>
    </message>
    <message>
        <source>Copied the identifier of the invitation for %1</source>
        <translation>Identifiant de l’invitation pour %1 copié</translation>
    </message>
    <message>
        <source>Copied the invitation link for %1</source>
        <translation>Lien d’invitation pour %1 copié</translation>
    </message>
    <message>
        <source>Revoke invitation</source>
        <translation>Révoquer l’invitation</translation>
    </message>
    <message>
        <source>Revoke the invitation for %1?</source>
        <translation>Révoquer l’invitation pour %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n invitations?</source>
        <translation>
            <numerusform>Révoquer %n invitation&#x202f;?</numerusform>
            <numerusform>Révoquer %n invitations&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The link stops working.</source>
        <translation>Le lien cesse de fonctionner.</translation>
    </message>
    <message>
        <source>Their links stop working.</source>
        <translation>Leurs liens cessent de fonctionner.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>revoke %n invitations</source>
        <translation>
            <numerusform>révoquer %n invitation</numerusform>
            <numerusform>révoquer %n invitations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the invitation</source>
        <translation>l’invitation</translation>
    </message>
    <message>
        <source>Not everything was revoked</source>
        <translation>Tout n’a pas été révoqué</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::InviteDialog</name>
    <message>
        <source>Invite people</source>
        <translation>Inviter des personnes</translation>
    </message>
    <message>
        <source>Invite people to %1</source>
        <translation>Inviter des personnes dans %1</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>Adresses e-mail</translation>
    </message>
    <message>
        <source>%1 sends each person an email. You can also copy the links from the list.</source>
        <translation>%1 envoie un e-mail à chaque personne. Vous pouvez aussi copier les liens depuis la liste.</translation>
    </message>
    <message>
        <source>What came of each address</source>
        <translation>Résultat pour chaque adresse</translation>
    </message>
    <message>
        <source>Send invitations</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>for everyone above</source>
        <translation>pour toutes les personnes ci-dessus</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Connexion avec</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Durée de validité</translation>
    </message>
    <message>
        <source>1 day, until %1</source>
        <translation>1 jour, jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 days, until %2</source>
        <translation>%1 jours, jusqu’au %2</translation>
    </message>
    <message>
        <source>%1 has an open invitation. The new one replaces it.</source>
        <translation>%1 a une invitation en cours. La nouvelle la remplace.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have an open invitation. The new ones replace them.</source>
        <translation>
            <numerusform>%n d’entre elles a une invitation en cours. La nouvelle la remplace.</numerusform>
            <numerusform>%n d’entre elles ont une invitation en cours. Les nouvelles les remplacent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 sur %2 au maximum</translation>
    </message>
    <message>
        <source>%1 addresses, sent in %2 requests</source>
        <translation>%1 adresses, envoyées en %2 requêtes</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>A list with commas, blanks or line ends between can be pasted.</source>
        <translation>Vous pouvez coller une liste séparée par des virgules, des espaces ou des sauts de ligne.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n adresse</numerusform>
            <numerusform>%n adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>Aucun choix possible</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Its roles are still being loaded. Sending waits for them.</source>
        <translation>Ses rôles sont encore en cours de chargement. L’envoi les attend.</translation>
    </message>
    <message>
        <source>There is no role %1 to choose.</source>
        <translation>Le rôle %1 n’est pas proposé.</translation>
    </message>
    <message>
        <source>There are no roles %1 to choose.</source>
        <translation>Les rôles %1 ne sont pas proposés.</translation>
    </message>
    <message>
        <source>Signing in with %1 can’t be chosen.</source>
        <translation>La connexion avec %1 n’est pas proposée.</translation>
    </message>
    <message>
        <source>The roles are still loading.</source>
        <translation>Les rôles sont encore en cours de chargement.</translation>
    </message>
    <message>
        <source>Not all of the earlier invitation is taken over</source>
        <translation>L’invitation précédente n’est pas reprise en entier</translation>
    </message>
    <message>
        <source>%1 is already a member.</source>
        <translation>%1 est déjà membre.</translation>
    </message>
    <message>
        <source>Choose at most %1 roles. You can give more later.</source>
        <translation>Choisissez %1 rôles au maximum. Vous pourrez en donner d’autres plus tard.</translation>
    </message>
    <message>
        <source>Enter at least one email address.</source>
        <translation>Saisissez au moins une adresse e-mail.</translation>
    </message>
    <message>
        <source>Choose how they sign in.</source>
        <translation>Choisissez leur mode de connexion.</translation>
    </message>
    <message>
        <source>Enable a provider first: %1 needs to know how they sign in.</source>
        <translation>Activez d’abord un fournisseur&#xa0;: %1 doit savoir comment les personnes se connectent.</translation>
    </message>
    <message>
        <source>invite %1</source>
        <translation>inviter %1</translation>
    </message>
    <message numerus="yes">
        <source>invite %n people</source>
        <translation>
            <numerusform>inviter %n personne</numerusform>
            <numerusform>inviter %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>L’invitation</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations were sent.</source>
        <translation>
            <numerusform>%n invitation a été envoyée.</numerusform>
            <numerusform>%n invitations ont été envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Not everybody was invited</source>
        <translation>Toutes les personnes n’ont pas été invitées</translation>
    </message>
    <message>
        <source>It’s not known whether 1 person was invited</source>
        <translation>On ne sait pas si 1 personne a été invitée</translation>
    </message>
    <message numerus="yes">
        <source>It’s not known whether %n people were invited</source>
        <translation>
            <numerusform>On ne sait pas si %n personne a été invitée</numerusform>
            <numerusform>On ne sait pas si %n personnes ont été invitées</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer got lost. Look at the list of invitations before you invite them again: %1</source>
        <translation>La réponse s’est perdue. Consultez la liste des invitations avant de les inviter à nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put them back into the field</source>
        <translation>Les remettre dans le champ</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>not invited</source>
        <translation>non invité</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>non essayé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::JobNote</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>See results</source>
        <translation>Voir les résultats</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Stopping after the request that is on its way.</source>
        <translation>Arrêt après la requête en cours.</translation>
    </message>
    <message>
        <source>You can close the window: what is left can be resumed.</source>
        <translation>Vous pouvez fermer la fenêtre&#xa0;: ce qui reste pourra être repris.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>An unfinished job: %1</source>
        <translation>Une tâche inachevée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::JobNotes</name>
    <message>
        <source>go on with the job</source>
        <translation>poursuivre la tâche</translation>
    </message>
    <message>
        <source>Discard job</source>
        <translation>Abandonner la tâche</translation>
    </message>
    <message>
        <source>Discard the job?</source>
        <translation>Abandonner la tâche&#x202f;?</translation>
    </message>
    <message>
        <source>%1. The list of the %2 that are left is gone then.</source>
        <translation>%1. La liste de ce qui reste (%2) est alors perdue.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::JobResultsDialog</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Rechercher dans les résultats</translation>
    </message>
    <message>
        <source>What came of each</source>
        <translation>Résultat pour chacun</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looks for those that are not known. Nothing is sent to them.</source>
        <translation>Recherche ceux dont le résultat est inconnu. Rien ne leur est envoyé.</translation>
    </message>
    <message>
        <source>Copy failed addresses</source>
        <translation>Copier les adresses en échec</translation>
    </message>
    <message>
        <source>Copy failed</source>
        <translation>Copier les échecs</translation>
    </message>
    <message>
        <source>Try failed again…</source>
        <translation>Relancer les échecs…</translation>
    </message>
    <message>
        <source>Try failed again</source>
        <translation>Relancer les échecs</translation>
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
            <numerusform>%n entrée copiée</numerusform>
            <numerusform>%n entrées copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::JournalDialog</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done, found afterwards</source>
        <translation>Terminé, constaté après coup</translation>
    </message>
    <message>
        <source>Unknown: the answer got lost</source>
        <translation>Inconnu&#xa0;: la réponse s’est perdue</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation>Refusé (%1)</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Settings sent</source>
        <translation>Paramètres envoyés</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Vos modifications</translation>
    </message>
    <message>
        <source>What was changed at %1 from this computer. Values are not kept.</source>
        <translation>Ce qui a été modifié chez %1 depuis cet ordinateur. Les valeurs ne sont pas conservées.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Your changes couldn’t be read.</source>
        <translation>Vos modifications n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Nothing was changed at %1 from this computer yet.</source>
        <translation>Rien n’a encore été modifié chez %1 depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>Export your changes</source>
        <translation>Exporter vos modifications</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Changed the organization</source>
        <translation>Organisation modifiée</translation>
    </message>
    <message>
        <source>Added domain</source>
        <translation>Domaine ajouté</translation>
    </message>
    <message>
        <source>Removed domain</source>
        <translation>Domaine retiré</translation>
    </message>
    <message>
        <source>Verified domain</source>
        <translation>Domaine vérifié</translation>
    </message>
    <message>
        <source>Added provider</source>
        <translation>Fournisseur ajouté</translation>
    </message>
    <message>
        <source>Changed provider</source>
        <translation>Fournisseur modifié</translation>
    </message>
    <message>
        <source>Deleted provider</source>
        <translation>Fournisseur supprimé</translation>
    </message>
    <message>
        <source>Detached provider</source>
        <translation>Fournisseur détaché</translation>
    </message>
    <message>
        <source>Updated attributes</source>
        <translation>Attributs mis à jour</translation>
    </message>
    <message>
        <source>Routed a domain to a provider</source>
        <translation>Domaine acheminé vers un fournisseur</translation>
    </message>
    <message>
        <source>Took a domain off a provider</source>
        <translation>Domaine enlevé d’un fournisseur</translation>
    </message>
    <message>
        <source>Turned on provisioning</source>
        <translation>Provisionnement activé</translation>
    </message>
    <message>
        <source>Turned off provisioning</source>
        <translation>Provisionnement désactivé</translation>
    </message>
    <message>
        <source>Updated provisioned attributes</source>
        <translation>Attributs provisionnés mis à jour</translation>
    </message>
    <message>
        <source>Created a provisioning token</source>
        <translation>Jeton de provisionnement créé</translation>
    </message>
    <message>
        <source>Revoked a provisioning token</source>
        <translation>Jeton de provisionnement révoqué</translation>
    </message>
    <message>
        <source>Gave roles</source>
        <translation>Rôles attribués</translation>
    </message>
    <message>
        <source>Took roles away</source>
        <translation>Rôles retirés</translation>
    </message>
    <message>
        <source>Removed a member</source>
        <translation>Membre retiré</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>Personnes invitées</translation>
    </message>
    <message>
        <source>Revoked invitations</source>
        <translation>Invitations révoquées</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::LoadingView</name>
    <message>
        <source>Still waiting…</source>
        <translation>Toujours en attente…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Still waiting for %1…</source>
        <translation>Toujours en attente de %1…</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::LoginPreview</name>
    <message>
        <source>Login box preview</source>
        <translation>Aperçu du cadre de connexion</translation>
    </message>
    <message>
        <source>Log in to %1 to continue to %2.</source>
        <comment>on the vendor&apos;s login page</comment>
        <translation>Connectez-vous à %1 pour continuer vers %2.</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>on the vendor&apos;s login page</comment>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>on the vendor&apos;s login page</comment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>on the vendor&apos;s login page</comment>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>OR</source>
        <comment>on the vendor&apos;s login page</comment>
        <translation>OU</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>buttons on the login page</comment>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Primary color %2, page background %3. Buttons: %4.</source>
        <translation>%1. Couleur principale %2, fond de page %3. Boutons&#xa0;: %4.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::LogoLoader</name>
    <message>
        <source>Couldn’t load it: %1</source>
        <translation>Chargement impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Couldn’t load it: this is no picture.</source>
        <translation>Chargement impossible&#xa0;: ce n’est pas une image.</translation>
    </message>
    <message>
        <source>Loaded: %1, %2 × %3, %4, served over https</source>
        <translation>Chargé&#xa0;: %1, %2 × %3, %4, servi en https</translation>
    </message>
    <message>
        <source>Larger than 200 KB. The login page loads faster with a smaller file.</source>
        <translation>Plus de 200&#xa0;Ko. La page de connexion se charge plus vite avec un fichier plus petit.</translation>
    </message>
    <message>
        <source>Much wider than high. It will look small on the login page.</source>
        <translation>Bien plus large que haut. Il paraîtra petit sur la page de connexion.</translation>
    </message>
    <message>
        <source>the server answers %1.</source>
        <translation>le serveur répond %1.</translation>
    </message>
    <message>
        <source>it is larger than 2 MB.</source>
        <translation>la taille dépasse 2&#xa0;Mo.</translation>
    </message>
    <message>
        <source>the address leads to another one. Use that one.</source>
        <translation>l’adresse renvoie vers une autre. Utilisez celle-là.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Add provider…</source>
        <translation>&amp;Ajouter un fournisseur…</translation>
    </message>
    <message>
        <source>&amp;Import metadata…</source>
        <translation>&amp;Importer des métadonnées…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Review changes…</source>
        <translation>&amp;Relire les modifications…</translation>
    </message>
    <message>
        <source>Your &amp;changes</source>
        <translation>Vos &amp;modifications</translation>
    </message>
    <message>
        <source>&amp;Vendor settings…</source>
        <translation>Paramètres de l’édi&amp;teur…</translation>
    </message>
    <message>
        <source>Network &amp;proxy…</source>
        <translation>&amp;Proxy réseau…</translation>
    </message>
    <message>
        <source>S&amp;witch organization</source>
        <translation>Changer d’&amp;organisation</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Se déconnecter</translation>
    </message>
    <message>
        <source>Sign out here and in the &amp;browser</source>
        <translation>Se déconnecter ici et dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>E&amp;xit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Copy &amp;identifier</source>
        <translation>Copier l’&amp;identifiant</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Setup &amp;guide</source>
        <translation>&amp;Guide de configuration</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Follow system</source>
        <translation>&amp;Suivre le système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <source>&amp;Full</source>
        <translation>&amp;Complète</translation>
    </message>
    <message>
        <source>&amp;Icons</source>
        <translation>&amp;Icônes</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Densité</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>&amp;Confortable</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>C&amp;ompacte</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Single sign-on</source>
        <translation>&amp;Authentification unique</translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation>&amp;Domaines</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Membres</translation>
    </message>
    <message>
        <source>&amp;Health check</source>
        <translation>Dia&amp;gnostic</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>Onglet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Onglet &amp;précédent</translation>
    </message>
    <message>
        <source>Next &amp;region</source>
        <translation>&amp;Zone suivante</translation>
    </message>
    <message>
        <source>Previous re&amp;gion</source>
        <translation>Zo&amp;ne précédente</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copier les informations de &amp;diagnostic</translation>
    </message>
    <message>
        <source>&amp;About OrgDesk</source>
        <translation>À &amp;propos d’OrgDesk</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Ouvrir le dossier des &amp;journaux</translation>
    </message>
    <message>
        <source>&amp;Where settings come from</source>
        <translation>&amp;Origine des paramètres</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>&amp;Assistance</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>&amp;Confidentialité</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::MainWindow</name>
    <message>
        <source>The local tenant stopped</source>
        <translation>Le locataire local s’est arrêté</translation>
    </message>
    <message>
        <source>Nothing can be loaded or saved until it runs again. What you typed is kept.</source>
        <translation>Rien ne peut être chargé ni enregistré tant qu’il ne fonctionne pas à nouveau. Votre saisie est conservée.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Not confirmed recently</source>
        <translation>À reconfirmer</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed, %n min left</source>
        <translation>
            <numerusform>Confirmé, reste %n&#xa0;min</numerusform>
            <numerusform>Confirmé, reste %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed at %1</source>
        <translation>Confirmé à %1</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, en tant que %2</translation>
    </message>
    <message>
        <source>Sign in to another organization…</source>
        <translation>Se connecter à une autre organisation…</translation>
    </message>
    <message>
        <source>Copy organization ID</source>
        <translation>Copier l’ID d’organisation</translation>
    </message>
    <message>
        <source>Copied the organization ID</source>
        <translation>ID d’organisation copié</translation>
    </message>
    <message>
        <source>Confirm it’s you now</source>
        <translation>Confirmer votre identité maintenant</translation>
    </message>
    <message>
        <source>%1’s answer got lost on the way</source>
        <translation>La réponse de %1 s’est perdue en route</translation>
    </message>
    <message>
        <source>Close OrgDesk</source>
        <translation>Fermer OrgDesk</translation>
    </message>
    <message>
        <source>What you typed can’t be saved on this computer.</source>
        <translation>Ce que vous avez saisi ne peut pas être enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Continuer à travailler</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Fermer et perdre la saisie</translation>
    </message>
    <message>
        <source>&amp;Support from %1</source>
        <translation>&amp;Assistance de %1</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::MembersCatalog</name>
    <message>
        <source>Any</source>
        <translation>Au choix</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>Inviter…</translation>
    </message>
    <message>
        <source>Parts of Members</source>
        <translation>Parties de Membres</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>People who belong to your organization.</source>
        <translation>Les personnes qui font partie de votre organisation.</translation>
    </message>
    <message>
        <source>People who belong to %1 at %2.</source>
        <translation>Les personnes qui font partie de %1 chez %2.</translation>
    </message>
    <message>
        <source>Invited %1</source>
        <translation>Invitation envoyée à %1</translation>
    </message>
    <message numerus="yes">
        <source>Invited %n people</source>
        <translation>
            <numerusform>%n personne invitée</numerusform>
            <numerusform>%n personnes invitées</numerusform>
        </translation>
    </message>
    <message>
        <source>You can see invitations, but not send or revoke them</source>
        <translation>Vous pouvez voir les invitations, mais ni en envoyer ni en révoquer</translation>
    </message>
    <message>
        <source>You can see people, but not everything can be done with them</source>
        <translation>Vous pouvez voir les personnes, mais toutes les actions ne sont pas possibles</translation>
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
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Apply role changes</source>
        <translation>Appliquer les rôles</translation>
    </message>
    <message>
        <source>Remove from organization…</source>
        <translation>Retirer de l’organisation…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Removing ends the membership. The person’s account stays at %1.</source>
        <translation>Le retrait met fin à l’appartenance. Le compte de la personne reste chez %1.</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>Personne n’est sélectionné</translation>
    </message>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n personne sélectionnée</numerusform>
            <numerusform>%n personnes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Select people to change their roles or to remove them.</source>
        <translation>Sélectionnez des personnes pour changer leurs rôles ou les retirer.</translation>
    </message>
    <message>
        <source>Reading the roles beyond the first ten…</source>
        <translation>Lecture des rôles au-delà des dix premiers…</translation>
    </message>
    <message>
        <source>One of them may have more roles than the ten that are counted here.</source>
        <translation>L’une d’elles a peut-être plus que les dix rôles comptés ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them may have more roles than the ten that are counted here.</source>
        <translation>
            <numerusform>%n d’entre elles a peut-être plus que les dix rôles comptés ici.</numerusform>
            <numerusform>%n d’entre elles ont peut-être plus que les dix rôles comptés ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::MetadataAddressDialog</name>
    <message>
        <source>Metadata address</source>
        <translation>Adresse des métadonnées</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Where does your provider publish its metadata?</source>
        <translation>Où votre fournisseur publie-t-il ses métadonnées&#x202f;?</translation>
    </message>
    <message>
        <source>OrgDesk reads it from this computer. No credentials are sent.</source>
        <translation>OrgDesk les lit depuis cet ordinateur. Aucune information d’identification n’est envoyée.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>It was not read.</source>
        <translation>Elles n’ont pas été lues.</translation>
    </message>
    <message>
        <source>The address answers with status %1.</source>
        <translation>L’adresse répond par le statut %1.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::MetadataField</name>
    <message>
        <source>Drop the metadata file here</source>
        <translation>Déposez ici le fichier de métadonnées</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Metadata and certificates (*.xml *.pem *.cer *.crt);;All files (*)</source>
        <translation>Métadonnées et certificats (*.xml *.pem *.cer *.crt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Provider in the file</source>
        <translation>Fournisseur dans le fichier</translation>
    </message>
    <message>
        <source>Pasted metadata</source>
        <translation>Métadonnées collées</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>A certificate, filled in below.</source>
        <translation>Un certificat, repris ci-dessous.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Entity ID %1</source>
        <translation>ID d’entité %1</translation>
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
        <translation>Sections</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>%1, 1 needs attention</source>
        <translation>%1, 1 à examiner</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n need attention</source>
        <translation>
            <numerusform>%1, %n à examiner</numerusform>
            <numerusform>%1, %n à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a failure among them</source>
        <translation>%1, dont un échec</translation>
    </message>
    <message>
        <source>%1, not permitted</source>
        <translation>%1, non autorisé</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>chez %1</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::NewTokenDialog</name>
    <message>
        <source>New access token</source>
        <translation>Nouveau jeton d’accès</translation>
    </message>
    <message>
        <source>How long may the token be used?</source>
        <translation>Combien de temps le jeton peut-il être utilisé&#x202f;?</translation>
    </message>
    <message>
        <source>%1 calls %2 with it to create and remove accounts. When it ends, provisioning stops until you replace it.</source>
        <translation>%1 l’utilise pour appeler %2 afin de créer et de retirer des comptes. À son expiration, le provisionnement s’arrête jusqu’à ce que vous le remplaciez.</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Créer le jeton</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>create an access token for %1</source>
        <translation>créer un jeton d’accès pour %1</translation>
    </message>
    <message>
        <source>%1 doesn’t take this lifetime</source>
        <translation>%1 n’accepte pas cette durée de vie</translation>
    </message>
    <message>
        <source>It says: %1. Choose another one.</source>
        <translation>Message reçu&#xa0;: %1. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The token was not created</source>
        <translation>Le jeton n’a pas été créé</translation>
    </message>
    <message>
        <source>The answer got lost. OrgDesk looked again: there is no new token.</source>
        <translation>La réponse s’est perdue. OrgDesk a revérifié&#xa0;: il n’y a pas de nouveau jeton.</translation>
    </message>
    <message>
        <source>%1 was created, but its value got lost</source>
        <translation>%1 a été créé, mais sa valeur s’est perdue</translation>
    </message>
    <message>
        <source>%1 tells the value only once, so nobody has it. Revoke the token and create another one.</source>
        <translation>%1 n’indique la valeur qu’une seule fois&#x202f;; personne ne l’a donc. Révoquez le jeton et créez-en un autre.</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>Révoquer %1</translation>
    </message>
    <message>
        <source>It’s not known whether a token was created</source>
        <translation>On ne sait pas si un jeton a été créé</translation>
    </message>
    <message>
        <source>%1 received the request, but its answer got lost. OrgDesk does not repeat it. Look at the list: a new token there has a value that nobody knows, so revoke it.</source>
        <translation>%1 a reçu la requête, mais sa réponse s’est perdue. OrgDesk ne la répète pas. Consultez la liste&#xa0;: un nouveau jeton y a une valeur que personne ne connaît&#x202f;; révoquez-le donc.</translation>
    </message>
    <message>
        <source>Look at the list</source>
        <translation>Consulter la liste</translation>
    </message>
    <message>
        <source>revoke %1</source>
        <translation>révoquer %1</translation>
    </message>
    <message>
        <source>Copy the token now</source>
        <translation>Copiez le jeton maintenant</translation>
    </message>
    <message>
        <source>It is shown once. Paste it into the provisioning settings of %1.</source>
        <translation>Il n’est affiché qu’une fois. Collez-le dans les paramètres de provisionnement de %1.</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>jeton d’accès</translation>
    </message>
    <message>
        <source>The clipboard is cleared after 60 seconds. OrgDesk does not store the token.</source>
        <translation>Le presse-papiers est vidé au bout de 60 secondes. OrgDesk n’enregistre pas le jeton.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>Never. Replace it from time to time.</source>
        <translation>Jamais. Remplacez-le de temps en temps.</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>I have stored the token</source>
        <translation>J’ai conservé le jeton</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the token</source>
        <translation>Fermer le jeton</translation>
    </message>
    <message>
        <source>Close without copying?</source>
        <translation>Fermer sans copier&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody can see the token again. You would have to revoke it and create another one.</source>
        <translation>Personne ne pourra revoir le jeton. Vous devriez le révoquer et en créer un autre.</translation>
    </message>
    <message>
        <source>Close without copying</source>
        <translation>Fermer sans copier</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::OfflineWatch</name>
    <message>
        <source>This is what OrgDesk loaded at %1.</source>
        <translation>Voici ce qu’OrgDesk a chargé à %1.</translation>
    </message>
    <message>
        <source>This is what OrgDesk loaded on %1 at %2.</source>
        <translation>Voici ce qu’OrgDesk a chargé le %1 à %2.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>This network wants a sign-in of its own.</source>
        <translation>Ce réseau demande sa propre connexion.</translation>
    </message>
    <message>
        <source>You’re offline.</source>
        <translation>Vous êtes hors ligne.</translation>
    </message>
    <message>
        <source>Open a browser and sign in there, then try again.</source>
        <translation>Ouvrez un navigateur et connectez-vous-y, puis réessayez.</translation>
    </message>
    <message>
        <source>You can read and copy; changes wait until you are signed in.</source>
        <translation>Vous pouvez lire et copier&#x202f;; les modifications attendent votre connexion.</translation>
    </message>
    <message>
        <source>You can read and copy; changes wait until you are back.</source>
        <translation>Vous pouvez lire et copier&#x202f;; les modifications attendent votre retour en ligne.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai…</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::OrganizationForm</name>
    <message>
        <source>primary color</source>
        <translation>couleur principale</translation>
    </message>
    <message>
        <source>page background color</source>
        <translation>couleur de fond de page</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom d’affichage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Logo address</source>
        <translation>Adresse du logo</translation>
    </message>
    <message>
        <source>Primary color</source>
        <translation>Couleur principale</translation>
    </message>
    <message>
        <source>Page background</source>
        <translation>Fond de page</translation>
    </message>
    <message>
        <source>Shown to people on the login page and in invitation emails.</source>
        <translation>Affiché sur la page de connexion et dans les e-mails d’invitation.</translation>
    </message>
    <message>
        <source>Part of sign-in links. Changing it breaks links people have saved.</source>
        <translation>Fait partie des liens de connexion. Le changer casse les liens que des personnes ont enregistrés.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Change name…</source>
        <translation>Changer le nom…</translation>
    </message>
    <message>
        <source>Open logo in browser</source>
        <translation>Ouvrir le logo dans le navigateur</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Branding</source>
        <translation>Identité visuelle</translation>
    </message>
    <message>
        <source>Button text is hard to read: %1</source>
        <translation>Texte du bouton difficile à lire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Use &lt;code&gt;%1&lt;/code&gt; to reach %2</source>
        <translation>Utilisez &lt;code&gt;%1&lt;/code&gt; pour atteindre %2</translation>
    </message>
    <message>
        <source>Use suggested color %1</source>
        <translation>Utiliser la couleur proposée %1</translation>
    </message>
    <message>
        <source>Reported by %1.</source>
        <translation>Signalé par %1.</translation>
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
        <translation>Ce que voient les personnes en se connectant à votre organisation.</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>ID d’organisation</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Login box preview</source>
        <translation>Aperçu du cadre de connexion</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Approximate. %1’s own page template decides the final layout.</source>
        <translation>Approximatif. Le modèle de page de %1 détermine la mise en page finale.</translation>
    </message>
    <message>
        <source>the organization</source>
        <comment>couldn&apos;t load …</comment>
        <translation>l’organisation</translation>
    </message>
    <message>
        <source>You can see these details, but not change them</source>
        <translation>Vous pouvez voir ces informations, mais pas les modifier</translation>
    </message>
    <message>
        <source>Also changed on the server meanwhile: %1.</source>
        <translation>Également modifié entre-temps sur le serveur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 already has these values</source>
        <translation>%1 a déjà ces valeurs</translation>
    </message>
    <message>
        <source>save 1 change to %1</source>
        <translation>enregistrer 1 modification de %1</translation>
    </message>
    <message numerus="yes">
        <source>save %n changes to %1</source>
        <translation>
            <numerusform>enregistrer %n modification de %1</numerusform>
            <numerusform>enregistrer %n modifications de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: saving 1 change to %1</source>
        <translation>En pause&#xa0;: enregistrement de 1 modification de %1</translation>
    </message>
    <message numerus="yes">
        <source>Paused: saving %n changes to %1</source>
        <translation>
            <numerusform>En pause&#xa0;: enregistrement de %n modification de %1</numerusform>
            <numerusform>En pause&#xa0;: enregistrement de %n modifications de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved 1 change to %1</source>
        <translation>1 modification de %1 enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n changes to %1</source>
        <translation>
            <numerusform>%n modification de %1 enregistrée</numerusform>
            <numerusform>%n modifications de %1 enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Save them, or discard them below.</source>
        <translation>Enregistrez-les ou abandonnez-les ci-dessous.</translation>
    </message>
    <message>
        <source>On the server these changed since: %1.</source>
        <translation>Modifié depuis sur le serveur&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::PeopleModel</name>
    <message>
        <source>No role</source>
        <translation>Aucun rôle</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>now, you</source>
        <translation>maintenant, vous</translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>%1, sélectionné</translation>
    </message>
    <message>
        <source>%1, not selected</source>
        <translation>%1, non sélectionné</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélectionné</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Connexion avec</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1, tri croissant</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, tri décroissant</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::PeopleTab</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Connexion avec</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Search loaded people</source>
        <translation>Chercher (liste chargée)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Tout charger</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>the members</source>
        <translation>les membres</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Tous les rôles</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Aucun rôle</translation>
    </message>
    <message>
        <source>Any provider</source>
        <translation>Tous les fournisseurs</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>Chargement… %1</translation>
    </message>
    <message>
        <source>%1 loaded, there are more</source>
        <translation>%1 chargées, il y en a d’autres</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Nobody among the loaded people</source>
        <translation>Personne parmi les personnes chargées</translation>
    </message>
    <message>
        <source>No loaded people match “%1”.</source>
        <translation>Aucune personne chargée ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>1 selected…</source>
        <translation>1 sélectionnée…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected…</source>
        <translation>
            <numerusform>%n sélectionnée…</numerusform>
            <numerusform>%n sélectionnées…</numerusform>
        </translation>
    </message>
    <message>
        <source>Roles are not shown. %1</source>
        <translation>Les rôles ne sont pas affichés. %1</translation>
    </message>
    <message>
        <source>The roles couldn’t be loaded. %1</source>
        <translation>Les rôles n’ont pas pu être chargés. %1</translation>
    </message>
    <message>
        <source>the roles</source>
        <translation>les rôles</translation>
    </message>
    <message>
        <source>Signing in… The rest can be loaded when that is done.</source>
        <translation>Connexion en cours… Le reste pourra être chargé quand elle sera terminée.</translation>
    </message>
    <message>
        <source>You’re offline. The rest can be loaded when you are back.</source>
        <translation>Vous êtes hors ligne. Le reste pourra être chargé à votre retour en ligne.</translation>
    </message>
    <message>
        <source>Copied the identifier of %1</source>
        <translation>Identifiant de %1 copié</translation>
    </message>
    <message>
        <source>Your own roles</source>
        <translation>Vos propres rôles</translation>
    </message>
    <message>
        <source>Take away your own last role?</source>
        <translation>Retirer votre dernier rôle&#x202f;?</translation>
    </message>
    <message>
        <source>Take away your own role?</source>
        <translation>Retirer votre propre rôle&#x202f;?</translation>
    </message>
    <message>
        <source>Without a role you lose access to %1 in OrgDesk at once, and somebody else has to give you one again.</source>
        <translation>Sans rôle, vous perdez aussitôt l’accès à %1 dans OrgDesk, et quelqu’un d’autre doit vous en redonner un.</translation>
    </message>
    <message>
        <source>If %1 is what lets you manage %2, you lose access to it in OrgDesk at once. Only %3 knows which role it is.</source>
        <translation>Si c’est %1 qui vous permet de gérer %2, vous perdez aussitôt cet accès dans OrgDesk. Seul %3 sait de quel rôle il s’agit.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Retrait effectué&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n people</source>
        <translation>
            <numerusform>%n personne retirée</numerusform>
            <numerusform>%n personnes retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>A person can have at most %1 roles</source>
        <translation>Une personne peut avoir %1 rôles au maximum</translation>
    </message>
    <message numerus="yes">
        <source>change the roles of %n people</source>
        <translation>
            <numerusform>modifier les rôles de %n personne</numerusform>
            <numerusform>modifier les rôles de %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the roles of 1 person</source>
        <translation>Rôles de 1 personne modifiés</translation>
    </message>
    <message numerus="yes">
        <source>Changed the roles of %n people</source>
        <translation>
            <numerusform>Rôles de %n personne modifiés</numerusform>
            <numerusform>Rôles de %n personnes modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <translation>
            <numerusform>%n à essayer</numerusform>
            <numerusform>%n à essayer</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1 of %2 people</source>
        <translation>Rôles modifiés pour %1 personnes sur %2</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::PeopleTable</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Select all people shown</source>
        <translation>Sélectionner toutes les personnes affichées</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::PermissionNote</name>
    <message>
        <source>Copy request</source>
        <translation>Copier la demande</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>%1 has not granted OrgDesk the permission %2. Buttons that need it show a lock.</source>
        <translation>%1 n’a pas accordé à OrgDesk l’autorisation %2. Les boutons qui en ont besoin affichent un cadenas.</translation>
    </message>
    <message>
        <source>%1 has not granted OrgDesk the permissions %2. Buttons that need them show a lock.</source>
        <translation>%1 n’a pas accordé à OrgDesk les autorisations %2. Les boutons qui en ont besoin affichent un cadenas.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ProviderActions</name>
    <message>
        <source>You can’t %1 this provider. %2 gave your organization limited access to it.</source>
        <translation>Vous ne pouvez pas %1 ce fournisseur. %2 y a donné à votre organisation un accès limité.</translation>
    </message>
    <message>
        <source>You can’t %1 this provider. %2 gave your organization no access to it.</source>
        <translation>Vous ne pouvez pas %1 ce fournisseur. %2 n’y a donné aucun accès à votre organisation.</translation>
    </message>
    <message>
        <source>You can’t %1 this provider. %2 gave your organization read-only access to it.</source>
        <translation>Vous ne pouvez pas %1 ce fournisseur. %2 y a donné à votre organisation un accès en lecture seule.</translation>
    </message>
    <message>
        <source>change</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>disable</source>
        <translation>désactiver</translation>
    </message>
    <message>
        <source>enable</source>
        <translation>activer</translation>
    </message>
    <message>
        <source>detach</source>
        <translation>détacher</translation>
    </message>
    <message>
        <source>%1 hasn’t set a rule for deleting providers.</source>
        <translation>%1 n’a pas défini de règle de suppression des fournisseurs.</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>Disable provider</source>
        <translation>Désactiver le fournisseur</translation>
    </message>
    <message>
        <source>Disable the last provider?</source>
        <translation>Désactiver le dernier fournisseur&#x202f;?</translation>
    </message>
    <message>
        <source>%1 has no other enabled provider. People who sign in only this way are locked out.</source>
        <translation>%1 n’a pas d’autre fournisseur activé. Les personnes qui ne se connectent que de cette façon n’ont plus accès.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>enable %1</source>
        <translation>activer %1</translation>
    </message>
    <message>
        <source>disable %1</source>
        <translation>désactiver %1</translation>
    </message>
    <message>
        <source>Enabled %1</source>
        <translation>%1 activé</translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <translation>%1 désactivé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>show a button for %1</source>
        <translation>afficher un bouton pour %1</translation>
    </message>
    <message>
        <source>%1 has a login button now</source>
        <translation>%1 a maintenant un bouton de connexion</translation>
    </message>
    <message>
        <source>Detached %1</source>
        <translation>%1 détaché</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 supprimé</translation>
    </message>
    <message>
        <source>Test &amp;sign-in…</source>
        <translation>Te&amp;ster la connexion…</translation>
    </message>
    <message>
        <source>&amp;Copy identifier</source>
        <translation>&amp;Copier l’identifiant</translation>
    </message>
    <message>
        <source>Copy connection &amp;values</source>
        <translation>Copier les &amp;valeurs de connexion</translation>
    </message>
    <message>
        <source>De&amp;tach…</source>
        <translation>Dé&amp;tacher…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>Supp&amp;rimer…</translation>
    </message>
    <message>
        <source>Copied the connection values of %1</source>
        <translation>Valeurs de connexion de %1 copiées</translation>
    </message>
    <message>
        <source>Copied the identifier of %1</source>
        <translation>Identifiant de %1 copié</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ProviderAttributes</name>
    <message>
        <source>People can still sign in, but %1 stays empty for them.</source>
        <translation>Les personnes peuvent toujours se connecter, mais %1 reste vide pour elles.</translation>
    </message>
    <message>
        <source>People can still sign in, but %1 stay empty for them.</source>
        <translation>Les personnes peuvent toujours se connecter, mais %1 restent vides pour elles.</translation>
    </message>
    <message>
        <source>Sent by the provider as</source>
        <translation>Nom envoyé par le fournisseur</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Review and update…</source>
        <translation>Relire et mettre à jour…</translation>
    </message>
    <message>
        <source>Copy for your provider…</source>
        <translation>Copier pour votre fournisseur…</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>%1 changed the attributes it expects.</source>
        <translation>%1 a changé les attributs attendus.</translation>
    </message>
    <message>
        <source>%1 defines no attributes for this provider.</source>
        <translation>%1 ne définit aucun attribut pour ce fournisseur.</translation>
    </message>
    <message>
        <source>%1 decides this mapping; you can only bring it up to date. Updating resets every row to %1’s defaults. Send the attributes from your provider under the names in the fourth column.</source>
        <translation>%1 détermine ce mappage&#x202f;; vous pouvez seulement le mettre à jour. La mise à jour rétablit sur chaque ligne les valeurs par défaut de %1. Envoyez les attributs depuis votre fournisseur sous les noms de la quatrième colonne.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ProviderDanger</name>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Detach…</source>
        <translation>Détacher…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Nobody can sign in through it. Settings, domains and users stay. You can enable it again at any time.</source>
        <translation>Personne ne peut alors se connecter par lui. Paramètres, domaines et utilisateurs restent. Vous pouvez le réactiver à tout moment.</translation>
    </message>
    <message>
        <source>People can sign in through it again.</source>
        <translation>Les personnes peuvent à nouveau se connecter par lui.</translation>
    </message>
    <message>
        <source>Detach from %1</source>
        <translation>Détacher de %1</translation>
    </message>
    <message>
        <source>Removes it from your organization. The connection and its users stay at %1. Only %1 can attach it again.</source>
        <translation>Le retire de votre organisation. La connexion et ses utilisateurs restent chez %1. Seul %1 peut le rattacher.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deletes the connection at %1. Possible only while no users belong to it. Can’t be undone.</source>
        <translation>Supprime la connexion chez %1. Possible seulement si aucun utilisateur ne s’y rattache. Irréversible.</translation>
    </message>
    <message>
        <source>Deletes the connection at %1 &lt;b&gt;and the users who signed in through it&lt;/b&gt;. Can’t be undone.</source>
        <translation>Supprime la connexion chez %1 &lt;b&gt;et les utilisateurs qui se sont connectés par elle&lt;/b&gt;. Irréversible.</translation>
    </message>
    <message>
        <source>%1’s rule for your organization: deleting a provider also deletes its users.</source>
        <translation>Règle de %1 pour votre organisation&#xa0;: supprimer un fournisseur supprime aussi ses utilisateurs.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ProviderDomains</name>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Only this provider</source>
        <translation>Ce fournisseur seul</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>See why…</source>
        <translation>Voir pourquoi…</translation>
    </message>
    <message>
        <source>Your organization has no domain yet. Add the one in your people’s email addresses.</source>
        <translation>Votre organisation n’a pas encore de domaine. Ajoutez celui des adresses e-mail de vos utilisateurs.</translation>
    </message>
    <message>
        <source>Add domain…</source>
        <translation>Ajouter un domaine…</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Route to this provider</source>
        <translation>Acheminer vers ce fournisseur</translation>
    </message>
    <message>
        <source>%1, routed here</source>
        <translation>%1, acheminé ici</translation>
    </message>
    <message>
        <source>%1, not routed here</source>
        <translation>%1, non acheminé ici</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Also routed to</source>
        <translation>Acheminé aussi vers</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Its verification failed. Only a verified domain can be routed.</source>
        <translation>Sa vérification a échoué. Seul un domaine vérifié peut être acheminé.</translation>
    </message>
    <message>
        <source>Verify the domain first. Only a verified domain can be routed.</source>
        <translation>Vérifiez d’abord le domaine. Seul un domaine vérifié peut être acheminé.</translation>
    </message>
    <message>
        <source>People with these email domains are sent straight to %1. Changes apply at once.</source>
        <translation>Les personnes ayant ces domaines de messagerie sont envoyées directement vers %1. Les modifications s’appliquent aussitôt.</translation>
    </message>
    <message>
        <source>%1 is routed to two providers</source>
        <translation>%1 est acheminé vers deux fournisseurs</translation>
    </message>
    <message>
        <source>%1 are routed to two providers</source>
        <translation>%1 sont acheminés vers deux fournisseurs</translation>
    </message>
    <message>
        <source>People with that domain see both and choose. Clear it in one of them if that is not what you want.</source>
        <translation>Les personnes de ce domaine voient les deux et choisissent. Décochez-le dans l’un d’eux si ce n’est pas voulu.</translation>
    </message>
    <message>
        <source>the domains</source>
        <translation>les domaines</translation>
    </message>
    <message>
        <source>route %1 to %2</source>
        <translation>acheminer %1 vers %2</translation>
    </message>
    <message>
        <source>take %1 off %2</source>
        <translation>enlever %1 de %2</translation>
    </message>
    <message>
        <source>%1 is now routed here</source>
        <translation>%1 est maintenant acheminé ici</translation>
    </message>
    <message>
        <source>%1 is no longer routed here</source>
        <translation>%1 n’est plus acheminé ici</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ProviderHeader</name>
    <message>
        <source>Single sign-on</source>
        <translation>Authentification unique</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Test sign-in…</source>
        <translation>Tester la connexion…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Enabled, %1</source>
        <translation>Activé, %1</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>Autres actions pour %1</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ProviderPage</name>
    <message>
        <source>change</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>Updated the attributes of %1</source>
        <translation>Attributs de %1 mis à jour</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Why can’t I change everything here?</source>
        <translation>Pourquoi ne puis-je pas tout modifier ici&#x202f;?</translation>
    </message>
    <message>
        <source>Sign-on</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Provisionnement</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Danger zone</source>
        <translation>Zone de danger</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Contrôle…</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>le fournisseur</translation>
    </message>
    <message>
        <source>Managed by %1.</source>
        <translation>Géré par %1.</translation>
    </message>
    <message>
        <source>You can’t change everything here.</source>
        <translation>Vous ne pouvez pas tout modifier ici.</translation>
    </message>
    <message>
        <source>You can see this provider but not change it.</source>
        <translation>Vous pouvez voir ce fournisseur, mais pas le modifier.</translation>
    </message>
    <message>
        <source>You can see this provider, but not everything can be done with it</source>
        <translation>Vous pouvez voir ce fournisseur, mais toutes les actions ne sont pas possibles</translation>
    </message>
    <message>
        <source>Also changed on the server meanwhile: %1.</source>
        <translation>Également modifié entre-temps sur le serveur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 already has these values</source>
        <translation>%1 a déjà ces valeurs</translation>
    </message>
    <message>
        <source>Save them, or discard them below. Secrets were not kept.</source>
        <translation>Enregistrez-les ou abandonnez-les ci-dessous. Les secrets n’ont pas été conservés.</translation>
    </message>
    <message>
        <source>On the server these changed since: %1.</source>
        <translation>Modifié depuis sur le serveur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>%1 still has the old values. Your changes are kept.</source>
        <translation>%1 a toujours les anciennes valeurs. Vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>save 1 change to %1</source>
        <translation>enregistrer 1 modification de %1</translation>
    </message>
    <message numerus="yes">
        <source>save %n changes to %1</source>
        <translation>
            <numerusform>enregistrer %n modification de %1</numerusform>
            <numerusform>enregistrer %n modifications de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: saving 1 change to %1</source>
        <translation>En pause&#xa0;: enregistrement de 1 modification de %1</translation>
    </message>
    <message numerus="yes">
        <source>Paused: saving %n changes to %1</source>
        <translation>
            <numerusform>En pause&#xa0;: enregistrement de %n modification de %1</numerusform>
            <numerusform>En pause&#xa0;: enregistrement de %n modifications de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved 1 change to %1</source>
        <translation>1 modification de %1 enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n changes to %1</source>
        <translation>
            <numerusform>%n modification de %1 enregistrée</numerusform>
            <numerusform>%n modifications de %1 enregistrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ProviderProvisioning</name>
    <message>
        <source>Turn on provisioning</source>
        <translation>Activer le provisionnement</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>SCIM provisioning</source>
        <translation>Provisionnement SCIM</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>SCIM address</source>
        <translation>Adresse SCIM</translation>
    </message>
    <message>
        <source>user attribute</source>
        <translation>attribut utilisateur</translation>
    </message>
    <message>
        <source>SCIM address for your provider</source>
        <translation>Adresse SCIM pour votre fournisseur</translation>
    </message>
    <message>
        <source>Users are matched by</source>
        <translation>Utilisateurs reconnus par</translation>
    </message>
    <message>
        <source>%1 doesn’t offer provisioning for %2.</source>
        <translation>%1 ne propose pas le provisionnement pour %2.</translation>
    </message>
    <message>
        <source>People get their account when they sign in for the first time.</source>
        <translation>Les personnes reçoivent leur compte à leur première connexion.</translation>
    </message>
    <message>
        <source>Create and remove accounts automatically</source>
        <translation>Créer et retirer les comptes automatiquement</translation>
    </message>
    <message>
        <source>Your provider tells %1 who joins and leaves.</source>
        <translation>Votre fournisseur indique à %1 qui arrive et qui part.</translation>
    </message>
    <message>
        <source>Enable the provider first.</source>
        <translation>Activez d’abord le fournisseur.</translation>
    </message>
    <message>
        <source>Deletes its settings and its tokens.</source>
        <translation>Supprime ses paramètres et ses jetons.</translation>
    </message>
    <message>
        <source>Deletes its settings.</source>
        <translation>Supprime ses paramètres.</translation>
    </message>
    <message>
        <source>Deletes its settings and 1 token.</source>
        <translation>Supprime ses paramètres et 1 jeton.</translation>
    </message>
    <message numerus="yes">
        <source>Deletes its settings and %n tokens.</source>
        <translation>
            <numerusform>Supprime ses paramètres et %n jeton.</numerusform>
            <numerusform>Supprime ses paramètres et %n jetons.</numerusform>
        </translation>
    </message>
    <message>
        <source>the provisioning settings</source>
        <translation>les paramètres de provisionnement</translation>
    </message>
    <message>
        <source>the access tokens</source>
        <translation>les jetons d’accès</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>Activation…</translation>
    </message>
    <message>
        <source>turn on provisioning for %1</source>
        <translation>activer le provisionnement pour %1</translation>
    </message>
    <message>
        <source>Provisioning is on for %1</source>
        <translation>Le provisionnement est activé pour %1</translation>
    </message>
    <message>
        <source>Create a token and enter it at %1.</source>
        <translation>Créez un jeton et saisissez-le chez %1.</translation>
    </message>
    <message>
        <source>Turn off provisioning</source>
        <translation>Désactiver le provisionnement</translation>
    </message>
    <message>
        <source>Turn off provisioning?</source>
        <translation>Désactiver le provisionnement&#x202f;?</translation>
    </message>
    <message>
        <source>%1 Existing accounts stay.</source>
        <translation>%1 Les comptes existants restent.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>Désactivation…</translation>
    </message>
    <message>
        <source>turn off provisioning for %1</source>
        <translation>désactiver le provisionnement pour %1</translation>
    </message>
    <message>
        <source>Provisioning is off for %1</source>
        <translation>Le provisionnement est désactivé pour %1</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Révoquer le jeton</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>Révoquer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Provisioning stops for anything that still uses it. Replace it there first.</source>
        <translation>Le provisionnement s’arrête pour tout ce qui l’utilise encore. Remplacez-le d’abord à ces endroits.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Révocation…</translation>
    </message>
    <message>
        <source>revoke %1</source>
        <translation>révoquer %1</translation>
    </message>
    <message>
        <source>Revoked %1</source>
        <translation>%1 révoqué</translation>
    </message>
    <message>
        <source>Updated the provisioned attributes</source>
        <translation>Attributs provisionnés mis à jour</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ProviderSignOn</name>
    <message>
        <source>%1 doesn’t tell which certificate it uses.</source>
        <translation>%1 n’indique pas quel certificat il utilise.</translation>
    </message>
    <message>
        <source>Reading it from %1…</source>
        <translation>Lecture chez %1…</translation>
    </message>
    <message>
        <source>Couldn’t load it from %1.</source>
        <translation>Impossible de le charger depuis %1.</translation>
    </message>
    <message>
        <source>Choose metadata or a certificate</source>
        <translation>Choisir des métadonnées ou un certificat</translation>
    </message>
    <message>
        <source>Metadata and certificates (*.xml *.pem *.cer *.crt);;All files (*)</source>
        <translation>Métadonnées et certificats (*.xml *.pem *.cer *.crt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1
until %2</source>
        <translation>%1
jusqu’au %2</translation>
    </message>
    <message>
        <source>File, %1 KB</source>
        <translation>Fichier, %1&#xa0;Ko</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Login button</source>
        <translation>Bouton de connexion</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Membership on sign-in</source>
        <translation>Appartenance à la connexion</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stocké</translation>
    </message>
    <message numerus="yes">
        <source>New value, %n characters</source>
        <translation>
            <numerusform>Nouvelle valeur, %n caractère</numerusform>
            <numerusform>Nouvelle valeur, %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Provisional: %1 may have added a prefix to the identifier. Ask %1 for the exact values.</source>
        <translation>Provisoire&#xa0;: %1 a peut-être ajouté un préfixe à l’identifiant. Demandez les valeurs exactes à %1.</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Enregistrer en texte…</translation>
    </message>
    <message>
        <source>Save the values as text…</source>
        <translation>Enregistrer les valeurs en texte…</translation>
    </message>
    <message>
        <source>Setup guide</source>
        <translation>Guide de configuration</translation>
    </message>
    <message>
        <source>Save as metadata…</source>
        <translation>Enregistrer en métadonnées…</translation>
    </message>
    <message>
        <source>Save the values as SAML metadata…</source>
        <translation>Enregistrer les valeurs en métadonnées SAML…</translation>
    </message>
    <message>
        <source>The values are provisional. Ask %1 for the exact ones.</source>
        <translation>Les valeurs sont provisoires. Demandez les valeurs exactes à %1.</translation>
    </message>
    <message>
        <source>%1 still missing</source>
        <translation>Il manque encore&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show a button on the login page</source>
        <translation>Afficher un bouton sur la page de connexion</translation>
    </message>
    <message>
        <source>Make people members on sign-in</source>
        <translation>Ajouter comme membres à la connexion</translation>
    </message>
    <message>
        <source>Import metadata…</source>
        <translation>Importer des métadonnées…</translation>
    </message>
    <message>
        <source>Values for your provider</source>
        <translation>Valeurs pour votre fournisseur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>The settings of this provider are not available here. %1 keeps them for you.</source>
        <translation>Les paramètres de ce fournisseur ne sont pas disponibles ici. %1 les conserve pour vous.</translation>
    </message>
    <message>
        <source>%1 lets you see this provider but not change it.</source>
        <translation>%1 vous laisse voir ce fournisseur, mais pas le modifier.</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>Défini par %1.</translation>
    </message>
    <message>
        <source>Save the values as text</source>
        <translation>Enregistrer les valeurs en texte</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Save as metadata</source>
        <translation>Enregistrer en métadonnées</translation>
    </message>
    <message>
        <source>SAML metadata (*.xml)</source>
        <translation>Métadonnées SAML (*.xml)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>It names no signing certificate: %1 doesn’t give one here.</source>
        <translation>Elles n’indiquent aucun certificat de signature&#xa0;: %1 n’en fournit pas ici.</translation>
    </message>
    <message>
        <source>%1 (%2) at %3</source>
        <translation>%1 (%2) chez %3</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ProviderTabs</name>
    <message>
        <source>%1, needs attention</source>
        <translation>%1, à examiner</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À examiner</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ProxyDialog</name>
    <message>
        <source>proxy password</source>
        <translation>mot de passe du proxy</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Network proxy</source>
        <translation>Proxy réseau</translation>
    </message>
    <message>
        <source>How OrgDesk reaches the internet. Your browser has its own settings.</source>
        <translation>Comment OrgDesk accède à Internet. Votre navigateur a ses propres paramètres.</translation>
    </message>
    <message>
        <source>%1 doesn’t let OrgDesk through</source>
        <translation>%1 ne laisse pas passer OrgDesk</translation>
    </message>
    <message>
        <source>Check its address, the name and the password. Your network’s administrator knows them.</source>
        <translation>Vérifiez son adresse, le nom et le mot de passe. L’administrateur de votre réseau les connaît.</translation>
    </message>
    <message>
        <source>System settings</source>
        <translation>Paramètres système</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Aucun proxy</translation>
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
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Only when the proxy asks for it.</source>
        <translation>Uniquement si le proxy le demande.</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain.</source>
        <translation>Conservé dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Enter the name of the proxy, for example proxy.example.com.</source>
        <translation>Saisissez le nom du proxy, par exemple proxy.example.com.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The password holds until you close OrgDesk</source>
        <translation>Le mot de passe reste valable jusqu’à la fermeture d’OrgDesk</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::RateBanner</name>
    <message>
        <source>Time until the next request</source>
        <translation>Temps avant la prochaine requête</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 asks OrgDesk to slow down.</source>
        <translation>%1 demande à OrgDesk de ralentir.</translation>
    </message>
    <message>
        <source>Your change is kept and is sent again in %1 s.</source>
        <translation>Votre modification est conservée et sera renvoyée dans %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Loading goes on in %1 s.</source>
        <translation>Le chargement reprend dans %1&#xa0;s.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::RecentSignIns</name>
    <message>
        <source>Recent on this computer</source>
        <translation>Récents sur cet ordinateur</translation>
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
        <translation>Rappel du secret client</translation>
    </message>
    <message>
        <source>When does the client secret end?</source>
        <translation>Quand le secret client expire-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>%1 shows the date where you made the secret. OrgDesk warns you 14 days before. The reminder is kept on this computer only.</source>
        <translation>%1 affiche la date à l’endroit où vous avez créé le secret. OrgDesk vous avertit 14 jours avant. Le rappel est conservé uniquement sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Me le rappeler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Pas de rappel</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::RemoveMembersDialog</name>
    <message>
        <source>Remove people</source>
        <translation>Retirer des personnes</translation>
    </message>
    <message>
        <source>Remove yourself from %1?</source>
        <translation>Vous retirer de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>Retirer %1 de %2&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n people from %1?</source>
        <translation>
            <numerusform>Retirer %n personne de %1&#x202f;?</numerusform>
            <numerusform>Retirer %n personnes de %1&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can no longer use %1 for %2. Their account stays.</source>
        <translation>Cette personne ne peut plus utiliser %1 pour %2. Son compte reste.</translation>
    </message>
    <message>
        <source>They can no longer use %1 for %2. Their accounts stay.</source>
        <translation>Ces personnes ne peuvent plus utiliser %1 pour %2. Leurs comptes restent.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>You are one of them</source>
        <translation>Vous en faites partie</translation>
    </message>
    <message>
        <source>You lose access to %1 in OrgDesk at once, and somebody else has to invite you again.</source>
        <translation>Vous perdez aussitôt l’accès à %1 dans OrgDesk, et quelqu’un d’autre doit vous inviter à nouveau.</translation>
    </message>
    <message>
        <source>You lock yourself out</source>
        <translation>Vous vous fermez l’accès</translation>
    </message>
    <message>
        <source>Remove me too</source>
        <translation>Me retirer aussi</translation>
    </message>
    <message>
        <source>Remove me</source>
        <translation>Me retirer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n people</source>
        <translation>
            <numerusform>Retirer %n personne</numerusform>
            <numerusform>Retirer %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Retrait…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>retirer %1</translation>
    </message>
    <message numerus="yes">
        <source>remove %n people</source>
        <translation>
            <numerusform>retirer %n personne</numerusform>
            <numerusform>retirer %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <translation>
            <numerusform>%n à essayer</numerusform>
            <numerusform>%n à essayer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not removed</source>
        <translation>Retrait de %1 non effectué</translation>
    </message>
    <message>
        <source>Removed %1 of %2 people</source>
        <translation>Personnes retirées&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>Relire les modifications</translation>
    </message>
    <message>
        <source>Save 1 change to %1?</source>
        <translation>Enregistrer 1 modification de %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Save %n changes to %1?</source>
        <translation>
            <numerusform>Enregistrer %n modification de %1&#x202f;?</numerusform>
            <numerusform>Enregistrer %n modifications de %1&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other setting stays as it is.</source>
        <translation>1 autre paramètre reste inchangé.</translation>
    </message>
    <message numerus="yes">
        <source>%n other settings stay as they are.</source>
        <translation>
            <numerusform>%n autre paramètre reste inchangé.</numerusform>
            <numerusform>%n autres paramètres restent inchangés.</numerusform>
        </translation>
    </message>
    <message>
        <source>You confirmed it’s you at %1, so you won’t be asked again.</source>
        <translation>Vous avez confirmé votre identité à %1&#x202f;; elle ne vous sera donc pas redemandée.</translation>
    </message>
    <message>
        <source>Test sign-in after saving</source>
        <translation>Tester la connexion après l’enregistrement</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>Après enregistrement</translation>
    </message>
    <message>
        <source>affects every sign-in</source>
        <translation>touche chaque connexion</translation>
    </message>
    <message>
        <source>%1, now: %2</source>
        <translation>%1, actuel&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, after saving: %2</source>
        <translation>%1, après enregistrement&#xa0;: %2</translation>
    </message>
    <message>
        <source>1 change affects everyone who signs in through %1</source>
        <translation>1 modification touche toutes les personnes qui se connectent par %1</translation>
    </message>
    <message numerus="yes">
        <source>%n changes affect everyone who signs in through %1</source>
        <translation>
            <numerusform>%n modification touche toutes les personnes qui se connectent par %1</numerusform>
            <numerusform>%n modifications touchent toutes les personnes qui se connectent par %1</numerusform>
        </translation>
    </message>
    <message>
        <source>If the new values are wrong, sign-in fails until you correct them.</source>
        <translation>Si les nouvelles valeurs sont fausses, la connexion échoue jusqu’à ce que vous les corrigiez.</translation>
    </message>
    <message>
        <source>Save 1 change</source>
        <translation>Enregistrer 1 modification</translation>
    </message>
    <message numerus="yes">
        <source>Save %n changes</source>
        <translation>
            <numerusform>Enregistrer %n modification</numerusform>
            <numerusform>Enregistrer %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Reprendre la saisie</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ReviewStep</name>
    <message>
        <source>Start disabled</source>
        <translation>Désactivé au départ</translation>
    </message>
    <message>
        <source>Enable at once</source>
        <translation>Activer aussitôt</translation>
    </message>
    <message>
        <source>Sensitive change</source>
        <translation>Modification sensible</translation>
    </message>
    <message>
        <source>Nobody sees it. Test it first, then switch it on. Recommended.</source>
        <translation>Personne ne le voit. Testez-le d’abord, puis activez-le. Recommandé.</translation>
    </message>
    <message>
        <source>The login button appears for everyone immediately.</source>
        <translation>Le bouton de connexion apparaît immédiatement pour tous.</translation>
    </message>
    <message>
        <source>When it is created</source>
        <translation>À la création</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>It needs a recent confirmation that it’s you. Yours is valid for another minute.</source>
        <translation>Elle exige une confirmation récente de votre identité. La vôtre est encore valable une minute.</translation>
    </message>
    <message numerus="yes">
        <source>It needs a recent confirmation that it’s you. Yours is valid for another %n minutes.</source>
        <translation>
            <numerusform>Elle exige une confirmation récente de votre identité. La vôtre est encore valable %n minute.</numerusform>
            <numerusform>Elle exige une confirmation récente de votre identité. La vôtre est encore valable %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs a recent confirmation that it’s you. You will be asked in the browser.</source>
        <translation>Elle exige une confirmation récente de votre identité. Elle vous sera demandée dans le navigateur.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::RoleBoxes</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>at least %1 of %2</source>
        <translation>au moins %1 sur %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>les %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::RolesTab</name>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>Pas encore de rôle</translation>
    </message>
    <message>
        <source>%1 has not made any role available to your organization.</source>
        <translation>%1 n’a mis aucun rôle à la disposition de votre organisation.</translation>
    </message>
    <message>
        <source>What %1 says about it</source>
        <translation>Ce qu’en dit %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People with the role</source>
        <translation>Personnes ayant ce rôle</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Afficher les personnes</translation>
    </message>
    <message>
        <source>Show people with the role %1</source>
        <translation>Afficher les personnes ayant le rôle %1</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>%1 defines the roles. You decide who has them.</source>
        <translation>%1 définit les rôles. Vous décidez qui les a.</translation>
    </message>
    <message>
        <source>the roles</source>
        <translation>les rôles</translation>
    </message>
    <message>
        <source>People, of %1 loaded</source>
        <translation>Personnes, sur %1 chargées</translation>
    </message>
    <message>
        <source>Copied the identifier of the role %1</source>
        <translation>Identifiant du rôle %1 copié</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SaveBar</name>
    <message>
        <source>Go to first</source>
        <translation>Voir le premier</translation>
    </message>
    <message>
        <source>Review changes…</source>
        <translation>Relire les modifications…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message numerus="yes">
        <source>%n fields need attention before saving</source>
        <translation>
            <numerusform>%n champ à corriger avant d’enregistrer</numerusform>
            <numerusform>%n champs à corriger avant d’enregistrer</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>changed fields. What is missing</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>1 unsaved change</source>
        <translation>1 modification non enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%n modification non enregistrée</numerusform>
            <numerusform>%n modifications non enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you typed is kept.</source>
        <translation>Toute votre saisie est conservée.</translation>
    </message>
    <message>
        <source>1 field needs attention</source>
        <translation>1 champ à corriger</translation>
    </message>
    <message numerus="yes">
        <source>%n fields need attention</source>
        <translation>
            <numerusform>%n champ à corriger</numerusform>
            <numerusform>%n champs à corriger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ScimAttributes</name>
    <message>
        <source>SCIM field</source>
        <translation>Champ SCIM</translation>
    </message>
    <message>
        <source>Review and update…</source>
        <translation>Relire et mettre à jour…</translation>
    </message>
    <message>
        <source>Provisioned attributes</source>
        <translation>Attributs provisionnés</translation>
    </message>
    <message>
        <source>%1 changed the attributes it provisions.</source>
        <translation>%1 a changé les attributs provisionnés.</translation>
    </message>
    <message>
        <source>%1 Updating them deletes the tokens.</source>
        <translation>%1 Leur mise à jour supprime les jetons.</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Obsolète</translation>
    </message>
    <message>
        <source>Up to date, 1 attribute</source>
        <translation>À jour, 1 attribut</translation>
    </message>
    <message numerus="yes">
        <source>Up to date, %n attributes</source>
        <translation>
            <numerusform>À jour, %n attribut</numerusform>
            <numerusform>À jour, %n attributs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher %n de plus</numerusform>
            <numerusform>Afficher %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ScimGuide</name>
    <message>
        <source>Set it up at %1</source>
        <translation>À configurer chez %1</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 étape</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ScimRotation</name>
    <message>
        <source>Create token…</source>
        <translation>Créer un jeton…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Create the second token…</source>
        <translation>Créer le second jeton…</translation>
    </message>
    <message>
        <source>Stop replacing</source>
        <translation>Ne plus remplacer</translation>
    </message>
    <message>
        <source>Replace the token without a gap</source>
        <translation>Remplacer le jeton sans interruption</translation>
    </message>
    <message>
        <source>Create a second token. %1 keeps working meanwhile.</source>
        <translation>Créez un second jeton. %1 continue de fonctionner entre-temps.</translation>
    </message>
    <message>
        <source>Enter it in the provisioning settings of %1 and test it there.</source>
        <translation>Saisissez-le dans les paramètres de provisionnement de %1 et testez-le là-bas.</translation>
    </message>
    <message>
        <source>%1 uses the new token</source>
        <translation>%1 utilise le nouveau jeton</translation>
    </message>
    <message>
        <source>Revoke %1. Nothing uses it any more.</source>
        <translation>Révoquez %1. Plus rien ne l’utilise.</translation>
    </message>
    <message>
        <source>Revoke %1…</source>
        <translation>Révoquer %1…</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ScimTokens</name>
    <message>
        <source>Create token…</source>
        <translation>Créer un jeton…</translation>
    </message>
    <message>
        <source>Replace it without a gap…</source>
        <translation>Remplacer sans interruption…</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Jetons d’accès</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>Révoquer %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Two tokens at most. Revoke one to create another.</source>
        <translation>Deux jetons au maximum. Révoquez-en un pour en créer un autre.</translation>
    </message>
    <message>
        <source>No token yet. Your provider needs one to create and remove accounts.</source>
        <translation>Pas encore de jeton. Votre fournisseur en a besoin pour créer et retirer des comptes.</translation>
    </message>
    <message>
        <source>Two tokens at most, so that you can replace one without a gap. Revoke one to create another.</source>
        <translation>Deux jetons au maximum, pour pouvoir en remplacer un sans interruption. Révoquez-en un pour en créer un autre.</translation>
    </message>
    <message>
        <source>Two tokens at most, so that you can replace one without a gap.</source>
        <translation>Deux jetons au maximum, pour pouvoir en remplacer un sans interruption.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SecretEdit</name>
    <message>
        <source>Hide %1</source>
        <translation>Masquer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SecretReminderCard</name>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>Rappel&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 can’t tell when your secret ends at %2. Set a reminder on this computer.</source>
        <translation>%1 ne peut pas savoir quand votre secret expire chez %2. Définissez un rappel sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Change reminder…</source>
        <translation>Changer le rappel…</translation>
    </message>
    <message>
        <source>Set reminder…</source>
        <translation>Définir un rappel…</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SessionBanner</name>
    <message>
        <source>Your session ended.</source>
        <translation>Votre session a pris fin.</translation>
    </message>
    <message>
        <source>Sign in again to go on. The changes on this page are kept.</source>
        <translation>Reconnectez-vous pour continuer. Les modifications de cette page sont conservées.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>Se connecter via le navigateur</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>En attente de votre trousseau…</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Ouverture de votre navigateur…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>Rouvrir le navigateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Finish signing in in your browser.</source>
        <translation>Terminez la connexion dans votre navigateur.</translation>
    </message>
    <message>
        <source>OrgDesk couldn’t open a browser.</source>
        <translation>OrgDesk n’a pas pu ouvrir de navigateur.</translation>
    </message>
    <message>
        <source>Copy the link into any browser on this computer.</source>
        <translation>Copiez le lien dans n’importe quel navigateur de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SettingsDialog</name>
    <message>
        <source>Keep data for offline reading</source>
        <translation>Garder les données pour la lecture hors ligne</translation>
    </message>
    <message>
        <source>What was loaded last stays on this computer for up to 30 days. Secrets are never kept. Off: it is deleted.</source>
        <translation>Les dernières données chargées restent sur cet ordinateur 30 jours au plus. Les secrets ne sont jamais conservés. Désactivé&#xa0;: elles sont supprimées.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The defaults are set</source>
        <translation>Les valeurs par défaut sont rétablies</translation>
    </message>
    <message>
        <source>The language changes when OrgDesk starts the next time.</source>
        <translation>La langue changera au prochain démarrage d’OrgDesk.</translation>
    </message>
    <message>
        <source>In use now: %1, chosen on the command line (--language). What you choose here is used when OrgDesk starts without that option.</source>
        <translation>Utilisée actuellement : %1, choisie sur la ligne de commande (--language). Votre choix ici s’appliquera quand OrgDesk démarrera sans cette option.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Black and white with clear outlines. Off: as the system wishes.</source>
        <translation>Noir et blanc, avec des contours nets. Désactivé : selon le système.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Open the selected row</source>
        <translation>Ouvrir la ligne sélectionnée</translation>
    </message>
    <message>
        <source>Enable or disable the selected provider</source>
        <translation>Activer ou désactiver le fournisseur sélectionné</translation>
    </message>
    <message>
        <source>Test the sign-in of a provider</source>
        <translation>Tester la connexion d’un fournisseur</translation>
    </message>
    <message>
        <source>Delete the selected provider</source>
        <translation>Supprimer le fournisseur sélectionné</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menu de la ligne</translation>
    </message>
    <message>
        <source>Check a box, turn a switch</source>
        <translation>Cocher une case, basculer un commutateur</translation>
    </message>
    <message>
        <source>Move in lists; letters jump by name</source>
        <translation>Se déplacer dans les listes&#x202f;; les lettres vont au nom</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Touches fléchées</translation>
    </message>
    <message>
        <source>Close a menu or dialog, clear a search</source>
        <translation>Fermer un menu ou une boîte de dialogue, effacer une recherche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SidebarButton</name>
    <message>
        <source>Organization menu, %1</source>
        <translation>Menu de l’organisation, %1</translation>
    </message>
    <message>
        <source>Account menu, %1</source>
        <translation>Menu du compte, %1</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SignInTestDialog</name>
    <message>
        <source>Test sign-in</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Sign in at %1 in your browser</source>
        <translation>Connectez-vous chez %1 dans votre navigateur</translation>
    </message>
    <message>
        <source>OrgDesk couldn’t open a browser</source>
        <translation>OrgDesk n’a pas pu ouvrir de navigateur</translation>
    </message>
    <message>
        <source>Use the account of anybody who may sign in through %1. OrgDesk shows what came back.</source>
        <translation>Utilisez le compte de toute personne qui peut se connecter par %1. OrgDesk affiche ce qui est revenu.</translation>
    </message>
    <message>
        <source>Copy the link into any browser on this computer.</source>
        <translation>Copiez le lien dans n’importe quel navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>You stay signed in to OrgDesk as you are. Your browser may be signed in as somebody else afterwards.</source>
        <translation>Votre session OrgDesk reste ouverte telle quelle. Votre navigateur peut ensuite être connecté avec un autre compte.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Checking what came back…</source>
        <translation>Contrôle de ce qui est revenu…</translation>
    </message>
    <message>
        <source>%1 came back with 1 attribute.</source>
        <translation>Retour de %1 avec 1 attribut.</translation>
    </message>
    <message numerus="yes">
        <source>%1 came back with %n attributes.</source>
        <translation>
            <numerusform>Retour de %1 avec %n attribut.</numerusform>
            <numerusform>Retour de %1 avec %n attributs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in works</source>
        <translation>La connexion fonctionne</translation>
    </message>
    <message>
        <source>1 required attribute did not come</source>
        <translation>1 attribut obligatoire n’est pas arrivé</translation>
    </message>
    <message numerus="yes">
        <source>%n required attributes did not come</source>
        <translation>
            <numerusform>%n attribut obligatoire n’est pas arrivé</numerusform>
            <numerusform>%n attributs obligatoires ne sont pas arrivés</numerusform>
        </translation>
    </message>
    <message>
        <source>Let %1 send it, or check that this person has a value there.</source>
        <translation>Faites-le envoyer par %1, ou vérifiez que cette personne y a bien une valeur.</translation>
    </message>
    <message>
        <source>Provider: %1 (%2)</source>
        <translation>Fournisseur&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester à nouveau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SsoDrafts</name>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Unsaved changes: %1</source>
        <translation>Modifications non enregistrées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Draft: %1, step %2 of 4</source>
        <translation>Brouillon&#xa0;: %1, étape %2 sur 4</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation>Continuer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>Abandonner&#xa0;: %1</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>Abandonner ce brouillon&#x202f;?</translation>
    </message>
    <message>
        <source>Discard the draft “%1”? This can’t be undone.</source>
        <translation>Abandonner le brouillon «&#xa0;%1&#xa0;»&#x202f;? Cette action est irréversible.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SsoEmpty</name>
    <message>
        <source>Add provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>Start from a metadata file…</source>
        <translation>Partir d’un fichier de métadonnées…</translation>
    </message>
    <message>
        <source>Let people sign in with your company account</source>
        <translation>Laissez les personnes se connecter avec leur compte d’entreprise</translation>
    </message>
    <message>
        <source>Connect the identity provider your company already uses. Nothing changes for your users until you enable the provider.</source>
        <translation>Reliez le fournisseur d’identité que votre entreprise utilise déjà. Rien ne change pour vos utilisateurs tant que vous n’activez pas le fournisseur.</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Ce qu’il vous faut</translation>
    </message>
    <message>
        <source>Admin access to your identity provider, or a colleague who has it and is reachable</source>
        <translation>Un accès administrateur à votre fournisseur d’identité, ou un collègue joignable qui l’a</translation>
    </message>
    <message>
        <source>About 15 minutes. You can stop at any step; the draft stays on this computer</source>
        <translation>Environ 15 minutes. Vous pouvez vous arrêter à chaque étape&#x202f;; le brouillon reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>A domain you control, to route people by email address (optional)</source>
        <translation>Un domaine que vous contrôlez, pour acheminer les personnes selon leur adresse e-mail (facultatif)</translation>
    </message>
    <message>
        <source>Each step shows what to click in the other admin console and the exact values to paste there.</source>
        <translation>Chaque étape montre où cliquer dans l’autre console d’administration et les valeurs exactes à y coller.</translation>
    </message>
    <message>
        <source>Choose the type</source>
        <translation>Choisir le type</translation>
    </message>
    <message>
        <source>Only types %1 accepts are offered.</source>
        <translation>Seuls les types acceptés par %1 sont proposés.</translation>
    </message>
    <message>
        <source>Exchange values</source>
        <translation>Échanger les valeurs</translation>
    </message>
    <message>
        <source>Copy ours into your console, paste theirs here.</source>
        <translation>Copiez les nôtres dans votre console, collez les siennes ici.</translation>
    </message>
    <message>
        <source>Check before saving</source>
        <translation>Contrôler avant d’enregistrer</translation>
    </message>
    <message>
        <source>OrgDesk looks for expired certificates, wrong addresses and typos.</source>
        <translation>OrgDesk recherche les certificats expirés, les adresses fausses et les fautes de frappe.</translation>
    </message>
    <message>
        <source>Test, then enable</source>
        <translation>Tester, puis activer</translation>
    </message>
    <message>
        <source>New providers start disabled.</source>
        <translation>Les nouveaux fournisseurs sont désactivés au départ.</translation>
    </message>
    <message>
        <source>%1 accepts %2.</source>
        <translation>%1 accepte %2.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SsoInspector</name>
    <message>
        <source>Show button</source>
        <translation>Afficher le bouton</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Provisionnement</translation>
    </message>
    <message>
        <source>Replace certificate…</source>
        <translation>Remplacer le certificat…</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>No reminder set</source>
        <translation>Aucun rappel défini</translation>
    </message>
    <message>
        <source>None defined</source>
        <translation>Aucun défini</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n domains</source>
        <translation>
            <numerusform>%n domaine</numerusform>
            <numerusform>%n domaines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SsoPage</name>
    <message>
        <source>Single sign-on</source>
        <translation>Authentification unique</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>Rechercher des fournisseurs</translation>
    </message>
    <message>
        <source>Search name, domain or ID</source>
        <translation>Nom, domaine ou ID</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>the providers</source>
        <translation>les fournisseurs</translation>
    </message>
    <message>
        <source>How people sign in to %1.</source>
        <translation>Comment les personnes se connectent à %1.</translation>
    </message>
    <message>
        <source>How people at %1 sign in to %2.</source>
        <translation>Comment les personnes de %1 se connectent à %2.</translation>
    </message>
    <message>
        <source>1 provider</source>
        <translation>1 fournisseur</translation>
    </message>
    <message numerus="yes">
        <source>%n providers</source>
        <translation>
            <numerusform>%n fournisseur</numerusform>
            <numerusform>%n fournisseurs</numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>, 1 needs attention.</source>
        <translation>, 1 à examiner.</translation>
    </message>
    <message numerus="yes">
        <source>, %n need attention.</source>
        <translation>
            <numerusform>, %n à examiner.</numerusform>
            <numerusform>, %n à examiner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted by health, worst first</source>
        <translation>Trié par état, le pire en premier</translation>
    </message>
    <message>
        <source>You can see providers, but not everything can be done with them</source>
        <translation>Vous pouvez voir les fournisseurs, mais toutes les actions ne sont pas possibles</translation>
    </message>
    <message>
        <source>No providers here</source>
        <translation>Aucun fournisseur ici</translation>
    </message>
    <message>
        <source>No providers match “%1”.</source>
        <translation>Aucun fournisseur ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>&amp;Activer</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SsoTable</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Bouton</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Login box: %1</source>
        <translation>Cadre de connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>Autres actions pour %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Login box</source>
        <translation>Connexion</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::StatePane</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message>
        <source>Loading was canceled</source>
        <translation>Le chargement a été annulé</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::StatusLine</name>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>Ralenti</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>trying again in %1 s</source>
        <translation>nouvel essai dans %1&#xa0;s</translation>
    </message>
    <message>
        <source>trying again…</source>
        <translation>nouvel essai…</translation>
    </message>
    <message>
        <source>Loaded %1</source>
        <translation>Chargé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Loaded %1, %2</source>
        <translation>Chargé&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Waiting %1 s for the service’s limit</source>
        <translation>Attente de %1&#xa0;s due à la limite du service</translation>
    </message>
    <message>
        <source>Still waiting for %1…</source>
        <translation>Toujours en attente de %1…</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Mise à jour…</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Mis à jour à %1</translation>
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
        <translation>%1, terminé.</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1, failed.</source>
        <translation>%1, échec.</translation>
    </message>
    <message>
        <source>%1, to do.</source>
        <translation>%1, à faire.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::StepUpSheet</name>
    <message>
        <source>Confirmation link</source>
        <translation>Lien de confirmation</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Nothing opened? Copy the link into a browser on this computer.</source>
        <translation>Rien ne s’est ouvert&#x202f;? Copiez le lien dans un navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Confirm in browser</source>
        <translation>Confirmer dans le navigateur</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>Rouvrir le navigateur</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try this</source>
        <translation>À essayer</translation>
    </message>
    <message>
        <source>Still kept.</source>
        <translation>Toujours conservé.</translation>
    </message>
    <message>
        <source>It continues by itself afterwards.</source>
        <translation>Cela continue ensuite automatiquement.</translation>
    </message>
    <message>
        <source>Waiting: &lt;b&gt;%1&lt;/b&gt;. %2</source>
        <translation>En attente&#xa0;: &lt;b&gt;%1&lt;/b&gt;. %2</translation>
    </message>
    <message>
        <source>Copy message for %1</source>
        <translation>Copier le message pour %1</translation>
    </message>
    <message>
        <source>Changes that affect how people sign in need it. %1 asks for your second factor; your browser opens for it.</source>
        <translation>Les modifications qui concernent la connexion des personnes l’exigent. %1 demande votre second facteur&#x202f;; votre navigateur s’ouvre à cet effet.</translation>
    </message>
    <message>
        <source>This change affects how people sign in, so %1 wants your second factor again. Your browser opens for it.</source>
        <translation>Cette modification concerne la connexion des personnes&#x202f;; %1 demande donc à nouveau votre second facteur. Votre navigateur s’ouvre à cet effet.</translation>
    </message>
    <message>
        <source>Confirm it’s you</source>
        <translation>Confirmez votre identité</translation>
    </message>
    <message>
        <source>Waiting for your confirmation</source>
        <translation>En attente de votre confirmation</translation>
    </message>
    <message>
        <source>Finish in the browser window. %1.</source>
        <comment>%1: This request ends in 4:51</comment>
        <translation>Terminez dans la fenêtre du navigateur. %1.</translation>
    </message>
    <message>
        <source>OrgDesk couldn’t open a browser. Copy the link below into any browser on this computer. %1.</source>
        <translation>OrgDesk n’a pas pu ouvrir de navigateur. Copiez le lien ci-dessous dans n’importe quel navigateur de cet ordinateur. %1.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Confirmed with a different account</source>
        <translation>Confirmé avec un autre compte</translation>
    </message>
    <message>
        <source>You confirmed as &lt;b&gt;%1&lt;/b&gt;, but this session belongs to &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>La confirmation a été faite en tant que &lt;b&gt;%1&lt;/b&gt;, mais cette session appartient à &lt;b&gt;%2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Sign out of %1 in the browser, then confirm again as %2.</source>
        <translation>Déconnectez-vous de %1 dans le navigateur, puis confirmez à nouveau en tant que %2.</translation>
    </message>
    <message>
        <source>No second factor at hand? %1 can reset it for you.</source>
        <translation>Pas de second facteur sous la main&#x202f;? %1 peut le réinitialiser pour vous.</translation>
    </message>
    <message>
        <source>The confirmation took too long</source>
        <translation>La confirmation a pris trop de temps</translation>
    </message>
    <message>
        <source>You canceled in the browser</source>
        <translation>Vous avez annulé dans le navigateur</translation>
    </message>
    <message>
        <source>%1 didn’t accept the confirmation</source>
        <translation>%1 n’a pas accepté la confirmation</translation>
    </message>
    <message>
        <source>The sign-in did not ask for a second factor.</source>
        <translation>La connexion n’a pas demandé de second facteur.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::Stepper</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Étape %1 sur %2, %3</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::TableSort</name>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1, tri croissant</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, tri décroissant</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::Toast</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::TokenLifetimeChoice</name>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>Ends after %1</source>
        <translation>Expire après %1</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Autre durée</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>Expire après</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unité de temps</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Never ends</source>
        <translation>N’expire jamais</translation>
    </message>
    <message>
        <source>A token that never ends is risky. Prefer 1 year with a reminder.</source>
        <translation>Un jeton qui n’expire jamais est risqué. Préférez 1 an avec un rappel.</translation>
    </message>
    <message>
        <source>Use more than 15 minutes.</source>
        <translation>Utilisez plus de 15 minutes.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::TroubleBanners</name>
    <message>
        <source>Try to save now</source>
        <translation>Enregistrer maintenant</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>OrgDesk’s folders on this computer can’t be written to.</source>
        <translation>Les dossiers d’OrgDesk sur cet ordinateur sont protégés en écriture.</translation>
    </message>
    <message>
        <source>You can go on working. What you type is kept until you close OrgDesk; make room to keep it longer.</source>
        <translation>Vous pouvez continuer. Votre saisie est gardée jusqu’à la fermeture d’OrgDesk&#x202f;; libérez de l’espace pour la garder plus longtemps.</translation>
    </message>
    <message>
        <source>Network proxy…</source>
        <translation>Proxy réseau…</translation>
    </message>
    <message>
        <source>The proxy %1 doesn’t let OrgDesk through.</source>
        <translation>Le proxy %1 ne laisse pas passer OrgDesk.</translation>
    </message>
    <message>
        <source>It may want a name and a password, or other ones. You are not signed out, and nothing is lost.</source>
        <translation>Il demande peut-être un nom et un mot de passe, ou d’autres. Vous n’êtes pas déconnecté et rien n’est perdu.</translation>
    </message>
    <message>
        <source>OrgDesk ended unexpectedly the last time.</source>
        <translation>OrgDesk s’est arrêté de façon inattendue la dernière fois.</translation>
    </message>
    <message>
        <source>What you typed was kept, and nothing was sent to anybody.</source>
        <translation>Ce que vous avez saisi est conservé et rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::TypeStep</name>
    <message>
        <source>Metadata and certificates (*.xml *.pem *.cer *.crt);;All files (*)</source>
        <translation>Métadonnées et certificats (*.xml *.pem *.cer *.crt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a metadata file…</source>
        <translation>Choisir un fichier de métadonnées…</translation>
    </message>
    <message>
        <source>Pasted metadata</source>
        <translation>Métadonnées collées</translation>
    </message>
    <message>
        <source>%1 is chosen. OrgDesk fills in its settings in step 3.</source>
        <translation>%1 est choisi. OrgDesk remplit ses paramètres à l’étape 3.</translation>
    </message>
    <message>
        <source>Have metadata already?</source>
        <translation>Vous avez déjà des métadonnées&#x202f;?</translation>
    </message>
    <message>
        <source>Drop the file here. OrgDesk picks the type.</source>
        <translation>Déposez le fichier ici. OrgDesk choisit le type.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Which identity provider do you use?</source>
        <translation>Quel fournisseur d’identité utilisez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Hello, please allow these identity provider types for our organization in OrgDesk: %1.</source>
        <translation>Bonjour, merci d’autoriser ces types de fournisseurs d’identité pour notre organisation dans OrgDesk&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 doesn’t let you add providers yet</source>
        <translation>%1 ne vous laisse pas encore ajouter de fournisseurs</translation>
    </message>
    <message>
        <source>No provider type is switched on for your organization.</source>
        <translation>Aucun type de fournisseur n’est activé pour votre organisation.</translation>
    </message>
    <message>
        <source>Copy message for %1</source>
        <translation>Copier le message pour %1</translation>
    </message>
    <message>
        <source>These are the types %1 accepts.</source>
        <translation>Voici les types acceptés par %1.</translation>
    </message>
    <message>
        <source>%1 doesn’t offer %2 for your organization.</source>
        <translation>%1 ne propose pas %2 pour votre organisation.</translation>
    </message>
    <message>
        <source>Ask %1 to add a type…</source>
        <translation>Demander à %1 d’ajouter un type…</translation>
    </message>
    <message>
        <source>%1 also works as Custom SAML if it publishes SAML metadata.</source>
        <translation>%1 fonctionne aussi comme SAML personnalisé, s’il publie des métadonnées SAML.</translation>
    </message>
    <message>
        <source>Both also work as Custom SAML if they publish SAML metadata.</source>
        <translation>Les deux fonctionnent aussi comme SAML personnalisé, s’ils publient des métadonnées SAML.</translation>
    </message>
    <message>
        <source>%1 also work as Custom SAML if they publish SAML metadata.</source>
        <translation>%1 fonctionnent aussi comme SAML personnalisé, s’ils publient des métadonnées SAML.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::UpdateAttributesDialog</name>
    <message>
        <source>1 attribute stays as it is.</source>
        <translation>1 attribut reste inchangé.</translation>
    </message>
    <message numerus="yes">
        <source>%n attributes stay as they are.</source>
        <translation>
            <numerusform>%n attribut reste inchangé.</numerusform>
            <numerusform>%n attributs restent inchangés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 This can’t be undone.</source>
        <translation>%1 Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Update attributes</source>
        <translation>Mettre à jour les attributs</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Mise à jour…</translation>
    </message>
    <message>
        <source>Update the attributes of %1?</source>
        <translation>Mettre à jour les attributs de %1&#x202f;?</translation>
    </message>
    <message>
        <source>I have added them at %1, or I accept empty values</source>
        <translation>Je les ai ajoutés chez %1, ou j’accepte des valeurs vides</translation>
    </message>
    <message>
        <source>update the attributes of %1</source>
        <translation>mettre à jour les attributs de %1</translation>
    </message>
    <message>
        <source>This also deletes its tokens.</source>
        <translation>Cela supprime aussi ses jetons.</translation>
    </message>
    <message>
        <source>This also deletes 1 token.</source>
        <translation>Cela supprime aussi 1 jeton.</translation>
    </message>
    <message numerus="yes">
        <source>This also deletes %n tokens.</source>
        <translation>
            <numerusform>Cela supprime aussi %n jeton.</numerusform>
            <numerusform>Cela supprime aussi %n jetons.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Provisioning stops until you create a new token and enter it at %2.</source>
        <translation>%1 Le provisionnement s’arrête jusqu’à ce que vous créiez un nouveau jeton et le saisissiez chez %2.</translation>
    </message>
    <message>
        <source>Update the provisioned attributes?</source>
        <translation>Mettre à jour les attributs provisionnés&#x202f;?</translation>
    </message>
    <message>
        <source>Update and delete tokens</source>
        <translation>Mettre à jour et supprimer les jetons</translation>
    </message>
    <message>
        <source>update the provisioned attributes of %1</source>
        <translation>mettre à jour les attributs provisionnés de %1</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Added, required</source>
        <translation>Ajouté, obligatoire</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Sent by the provider as</source>
        <translation>Nom envoyé par le fournisseur</translation>
    </message>
    <message>
        <source>SCIM field</source>
        <translation>Champ SCIM</translation>
    </message>
    <message>
        <source>Changed attributes</source>
        <translation>Attributs modifiés</translation>
    </message>
    <message>
        <source>Do this at %1 first</source>
        <translation>À faire d’abord chez %1</translation>
    </message>
    <message>
        <source>Add %1 to what the app sends. Otherwise the new attributes stay empty.</source>
        <translation>Ajoutez %1 à ce qu’envoie l’application. Sinon, les nouveaux attributs restent vides.</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copier la liste</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::VendorSettingsDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Vendor settings</source>
        <translation>Paramètres de l’éditeur</translation>
    </message>
    <message>
        <source>Where OrgDesk signs in. Your vendor gives you these values.</source>
        <translation>Où OrgDesk se connecte. Votre éditeur vous donne ces valeurs.</translation>
    </message>
    <message>
        <source>Sign-in domain</source>
        <translation>Domaine de connexion</translation>
    </message>
    <message>
        <source>For example login.example.com.</source>
        <translation>Par exemple login.example.com.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Leave it empty to choose in the browser.</source>
        <translation>Laissez vide pour choisir dans le navigateur.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Set by your vendor or administrator.</source>
        <translation>Défini par votre éditeur ou votre administrateur.</translation>
    </message>
    <message>
        <source>Enter the sign-in domain.</source>
        <translation>Saisissez le domaine de connexion.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Saisissez l’ID client.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Expected %1.</source>
        <translation>Attendu&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::WelcomeFailed</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>Se connecter via le navigateur</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Utiliser un autre compte</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy technical details</source>
        <translation>Copier les détails techniques</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>When they reply, try again.</source>
        <translation>Quand vous avez leur réponse, réessayez.</translation>
    </message>
    <message>
        <source>Send %1 the ready-made message. It names the setting they need to turn on.</source>
        <translation>Envoyez à %1 le message tout prêt. Il indique le paramètre à activer.</translation>
    </message>
    <message>
        <source>Copy message for %1</source>
        <translation>Copier le message pour %1</translation>
    </message>
    <message>
        <source>Change short name</source>
        <translation>Changer le nom court</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::WelcomeIdle</name>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Rester connecté sur cet ordinateur</translation>
    </message>
    <message>
        <source>Turn this off on a shared computer.</source>
        <translation>À désactiver sur un ordinateur partagé.</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>Se connecter via le navigateur</translation>
    </message>
    <message>
        <source>Waiting for your keyring… Unlock it to go on where you were, or sign in with the browser.</source>
        <translation>En attente de votre trousseau… Déverrouillez-le pour reprendre où vous étiez, ou connectez-vous via le navigateur.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Sign in to manage your organization</source>
        <translation>Connectez-vous pour gérer votre organisation</translation>
    </message>
    <message>
        <source>Your browser opens for the sign-in. Come back here afterwards.</source>
        <translation>Votre navigateur s’ouvre pour la connexion. Revenez ensuite ici.</translation>
    </message>
    <message>
        <source>Leave it empty to choose in the browser.</source>
        <translation>Laissez vide pour choisir dans le navigateur.</translation>
    </message>
    <message>
        <source>The short name %1 gave you. Leave it empty to choose in the browser.</source>
        <translation>Le nom court que %1 vous a donné. Laissez vide pour choisir dans le navigateur.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::WelcomePage</name>
    <message>
        <source>Back to your organization</source>
        <translation>Retour à votre organisation</translation>
    </message>
    <message>
        <source>for customers of %1</source>
        <translation>pour les clients de %1</translation>
    </message>
    <message>
        <source>You sign in in your own browser. OrgDesk never sees your password or your second factor.</source>
        <translation>Vous vous connectez dans votre propre navigateur. OrgDesk ne voit jamais votre mot de passe ni votre second facteur.</translation>
    </message>
    <message>
        <source>You sign in on %1’s page in your own browser. OrgDesk never sees your password or your second factor.</source>
        <translation>Vous vous connectez sur la page de %1 dans votre propre navigateur. OrgDesk ne voit jamais votre mot de passe ni votre second facteur.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>the desktop keyring</source>
        <translation>le trousseau du bureau</translation>
    </message>
    <message>
        <source>Vendor settings…</source>
        <translation>Paramètres de l’éditeur…</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Contrôler cet ordinateur</translation>
    </message>
    <message>
        <source>Recent on this computer</source>
        <translation>Récents sur cet ordinateur</translation>
    </message>
    <message>
        <source>If you stay signed in, the session is kept in %1 and nowhere else.</source>
        <translation>Si vous restez connecté, la session est conservée dans %1 et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Remove %1 from this list?</source>
        <translation>Retirer %1 de cette liste&#x202f;?</translation>
    </message>
    <message>
        <source>You’re signed out of %1 on this computer. Your account doesn’t change.</source>
        <translation>Vous êtes alors déconnecté de %1 sur cet ordinateur. Votre compte ne change pas.</translation>
    </message>
    <message>
        <source>Your account doesn’t change.</source>
        <translation>Votre compte ne change pas.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1 can’t be removed yet</source>
        <translation>%1 ne peut pas encore être retiré</translation>
    </message>
    <message>
        <source>Fill in the vendor settings first, then remove it again.</source>
        <translation>Remplissez d’abord les paramètres de l’éditeur, puis recommencez le retrait.</translation>
    </message>
    <message>
        <source>%1 is still on this computer</source>
        <translation>%1 est toujours sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1, so the session couldn’t be removed from it. Unlock it, then remove %2 again.</source>
        <translation>%1&#x202f;; la session n’a donc pas pu en être retirée. Déverrouillez-le, puis retirez à nouveau %2.</translation>
    </message>
    <message>
        <source>%1 was removed from this computer only</source>
        <translation>%1 a été retiré de cet ordinateur seulement</translation>
    </message>
    <message>
        <source>OrgDesk couldn’t end the session at the vendor: %1. It may stay valid there.</source>
        <translation>OrgDesk n’a pas pu mettre fin à la session chez l’éditeur&#xa0;: %1. Elle peut y rester valide.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer</source>
        <translation>Vous êtes déconnecté sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1, so the session is still stored in it. OrgDesk doesn’t use it any more, and removes it once it can.</source>
        <translation>%1&#x202f;; la session y est donc toujours stockée. OrgDesk ne l’utilise plus et la retirera dès que possible.</translation>
    </message>
    <message>
        <source>%1, so you may still be signed in there.</source>
        <translation>%1&#x202f;; votre session y est donc peut-être encore ouverte.</translation>
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
        <translation>Lien de connexion</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>Rouvrir le navigateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Finish signing in in your browser</source>
        <translation>Terminez la connexion dans votre navigateur</translation>
    </message>
    <message>
        <source>OrgDesk continues by itself as soon as you are done there.</source>
        <translation>OrgDesk continue de lui-même dès que vous y avez terminé.</translation>
    </message>
    <message>
        <source>Nothing opened?</source>
        <translation>Rien ne s’est ouvert&#x202f;?</translation>
    </message>
    <message>
        <source>Check what you may manage</source>
        <translation>Contrôler ce que vous pouvez gérer</translation>
    </message>
    <message>
        <source>Check what you may manage at %1</source>
        <translation>Contrôler ce que vous pouvez gérer chez %1</translation>
    </message>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>En attente de votre trousseau…</translation>
    </message>
    <message>
        <source>Opening your browser</source>
        <translation>Ouverture de votre navigateur</translation>
    </message>
    <message>
        <source>Browser opened</source>
        <translation>Navigateur ouvert</translation>
    </message>
    <message>
        <source>OrgDesk couldn’t open a browser</source>
        <translation>OrgDesk n’a pas pu ouvrir de navigateur</translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <translation>En attente de votre connexion</translation>
    </message>
    <message>
        <source>Copy the link into a browser on this computer.</source>
        <translation>Copiez le lien dans un navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Copy the link below into any browser on this computer.</source>
        <translation>Copiez le lien ci-dessous dans n’importe quel navigateur de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::WizardFooter</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Draft kept on this computer, without secrets</source>
        <translation>Brouillon conservé sur cet ordinateur, sans secrets</translation>
    </message>
    <message>
        <source>Everything you typed is kept.</source>
        <translation>Toute votre saisie est conservée.</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::WizardPage</name>
    <message>
        <source>what you may add</source>
        <translation>ce que vous pouvez ajouter</translation>
    </message>
    <message>
        <source>Keep this draft?</source>
        <translation>Conserver ce brouillon&#x202f;?</translation>
    </message>
    <message>
        <source>Secrets are not kept.</source>
        <translation>Les secrets ne sont pas conservés.</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>Choose a metadata file</source>
        <translation>Choisir un fichier de métadonnées</translation>
    </message>
    <message>
        <source>Metadata and certificates (*.xml *.pem *.cer *.crt);;All files (*)</source>
        <translation>Métadonnées et certificats (*.xml *.pem *.cer *.crt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Contrôle…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Continue anyway</source>
        <translation>Continuer quand même</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message numerus="yes">
        <source>Entered, %n characters</source>
        <translation>
            <numerusform>Saisi, %n caractère</numerusform>
            <numerusform>Saisi, %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen, %n characters</source>
        <translation>
            <numerusform>Choisi, %n caractère</numerusform>
            <numerusform>Choisi, %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Défini par %1</translation>
    </message>
    <message>
        <source>Type and details</source>
        <translation>Type et détails</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom d’affichage</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>définitif</translation>
    </message>
    <message>
        <source>Login button</source>
        <translation>Bouton de connexion</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Appartenance</translation>
    </message>
    <message>
        <source>Added on sign-in</source>
        <translation>Ajoutée à la connexion</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Non ajoutée</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routage</translation>
    </message>
    <message>
        <source>Email domains</source>
        <translation>Domaines de messagerie</translation>
    </message>
    <message>
        <source>Paused: creating %1</source>
        <translation>En pause&#xa0;: création de %1</translation>
    </message>
    <message>
        <source>create %1</source>
        <translation>créer %1</translation>
    </message>
    <message>
        <source>More than one new provider looks like yours</source>
        <translation>Plusieurs nouveaux fournisseurs ressemblent au vôtre</translation>
    </message>
    <message>
        <source>%1 was not created</source>
        <translation>%1 n’a pas été créé</translation>
    </message>
    <message>
        <source>Look at the list before you create it again.</source>
        <translation>Consultez la liste avant de le créer à nouveau.</translation>
    </message>
    <message>
        <source>OrgDesk looked again and did not find it. You can create it now.</source>
        <translation>OrgDesk a revérifié et ne l’a pas trouvé. Vous pouvez le créer maintenant.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 refused some values</source>
        <translation>%1 a refusé certaines valeurs</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>Create provider</source>
        <translation>Créer le fournisseur</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Choose a type.</source>
        <translation>Choisissez un type.</translation>
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
        <translation>Authentification unique</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>%1 is created.</source>
        <translation>%1 est créé.</translation>
    </message>
    <message>
        <source>%1 is created and still disabled.</source>
        <translation>%1 est créé et encore désactivé.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save your changes to %1?</source>
        <translation>Enregistrer vos modifications de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
</context>
</TS>
