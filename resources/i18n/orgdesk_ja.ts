<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
<context>
    <name>AttributeText</name>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>追加予定</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>削除予定</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 to remove.</source>
        <translation>削除: %1。</translation>
    </message>
    <message>
        <source>%1 to add.</source>
        <translation>追加: %1。</translation>
    </message>
    <message>
        <source>%1 to add, %2 to remove.</source>
        <translation>追加: %1、削除: %2。</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Name at %1</source>
        <translation>%1での名前</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>要否</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>The invitation</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>the invitation</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>the roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Inviting %1</source>
        <translation>%1を招待しています</translation>
    </message>
    <message>
        <source>Inviting %1 people</source>
        <translation>%1人を招待しています</translation>
    </message>
    <message>
        <source>Revoking the invitation for %1</source>
        <translation>%1への招待を取り消しています</translation>
    </message>
    <message>
        <source>Revoking %1 invitations</source>
        <translation>招待%1件を取り消しています</translation>
    </message>
    <message>
        <source>Changing the roles of %1</source>
        <translation>%1のロールを変更しています</translation>
    </message>
    <message>
        <source>Changing the roles of %1 people</source>
        <translation>%1人のロールを変更しています</translation>
    </message>
    <message>
        <source>%1 of %2 invited</source>
        <translation>%2件中%1件を招待済み</translation>
    </message>
    <message>
        <source>%1 of %2 revoked</source>
        <translation>%2件中%1件を取り消し済み</translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <translation>%2件中%1件を変更済み</translation>
    </message>
    <message>
        <source>Invited %1</source>
        <translation>%1を招待しました</translation>
    </message>
    <message>
        <source>Invited %1 people</source>
        <translation>%1人を招待しました</translation>
    </message>
    <message>
        <source>Revoked the invitation for %1</source>
        <translation>%1への招待を取り消しました</translation>
    </message>
    <message>
        <source>Revoked %1 invitations</source>
        <translation>招待%1件を取り消しました</translation>
    </message>
    <message>
        <source>Changed the roles of %1</source>
        <translation>%1のロールを変更しました</translation>
    </message>
    <message>
        <source>Changed the roles of %1 people</source>
        <translation>%1人のロールを変更しました</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>拒否%1件</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>不明%1件</translation>
    </message>
    <message>
        <source>%1 not answered yet</source>
        <translation>応答待ち%1件</translation>
    </message>
    <message>
        <source>%1 not tried yet</source>
        <translation>未実行%1件</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>招待済み</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>招待失敗</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>取り消し失敗</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>変更失敗</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Valid until %1. SHA-256 %2</source>
        <translation>%1まで有効。SHA-256 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>%1に期限切れ</translation>
    </message>
    <message>
        <source>Valid from %1</source>
        <translation>%1から有効</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>残り%1日</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>今日まで</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>残り1日</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>can’t be reached: this computer is offline</source>
        <translation>接続できません: このコンピューターはオフラインです</translation>
    </message>
    <message>
        <source>doesn’t exist in DNS</source>
        <translation>DNSに存在しません</translation>
    </message>
    <message>
        <source>refuses the connection</source>
        <translation>接続を拒否しています</translation>
    </message>
    <message>
        <source>has a certificate this computer doesn’t trust</source>
        <translation>証明書がこのコンピューターで信頼されていません</translation>
    </message>
    <message>
        <source>doesn’t answer within 10 seconds</source>
        <translation>10秒以内に応答しません</translation>
    </message>
    <message>
        <source>breaks the connection off</source>
        <translation>接続が切断されます</translation>
    </message>
    <message>
        <source>leads to another address</source>
        <translation>別のURLに転送されます</translation>
    </message>
    <message>
        <source>answers with more than is allowed</source>
        <translation>応答が許容サイズを超えています</translation>
    </message>
    <message>
        <source>doesn’t answer</source>
        <translation>応答しません</translation>
    </message>
    <message>
        <source>%1 must be able to reach it. When only this computer can’t, because of a firewall for example, you can continue.</source>
        <translation>%1から到達できる必要があります。ファイアウォールなどのためにこのコンピューターからだけ到達できない場合は、続行できます。</translation>
    </message>
    <message>
        <source>This computer uses a proxy, which may be the reason. %1</source>
        <translation>このコンピューターはプロキシを使用しており、それが原因の可能性があります。%1</translation>
    </message>
    <message>
        <source>answers with an error (%1)</source>
        <translation>エラー(%1)を返しています</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>%1 answers over https</source>
        <translation>%1はhttpsで応答しています</translation>
    </message>
    <message>
        <source>in %1 ms</source>
        <translation>(%1ミリ秒)</translation>
    </message>
    <message>
        <source>Discovery document</source>
        <translation>ディスカバリードキュメント</translation>
    </message>
    <message>
        <source>is not there (status %1)</source>
        <translation>見つかりません(ステータス%1)</translation>
    </message>
    <message>
        <source>can’t be used</source>
        <translation>使用できません</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>%1がありません</translation>
    </message>
    <message>
        <source>names another host as issuer</source>
        <translation>発行者が別のホストになっています</translation>
    </message>
    <message>
        <source>Discovery document is complete</source>
        <translation>ディスカバリードキュメントは完全です</translation>
    </message>
    <message>
        <source>isn’t known to Entra ID</source>
        <translation>Entra IDに登録されていません</translation>
    </message>
    <message>
        <source>Entra ID doesn’t know this tenant.</source>
        <translation>このテナントはEntra IDに存在しません。</translation>
    </message>
    <message>
        <source>couldn’t be looked up</source>
        <translation>照会できませんでした</translation>
    </message>
    <message>
        <source>The tenant exists</source>
        <translation>テナントが存在します</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>This computer’s clock</source>
        <translation>このコンピューターの時計</translation>
    </message>
    <message>
        <source>is %1 min ahead</source>
        <translation>%1分進んでいます</translation>
    </message>
    <message>
        <source>is %1 min behind</source>
        <translation>%1分遅れています</translation>
    </message>
    <message>
        <source>Sign-in and certificates depend on the right time.</source>
        <translation>サインインと証明書には正しい時刻が必要です。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>%1に期限切れになりました</translation>
    </message>
    <message>
        <source>This certificate expired on %1.</source>
        <translation>この証明書は%1に期限切れになりました。</translation>
    </message>
    <message>
        <source>is valid only from %1</source>
        <translation>%1から有効になります</translation>
    </message>
    <message>
        <source>for one more day</source>
        <translation>(残り1日)</translation>
    </message>
    <message>
        <source>for %1 more days</source>
        <translation>(残り%1日)</translation>
    </message>
    <message>
        <source>Certificate is valid</source>
        <translation>証明書は有効です</translation>
    </message>
    <message>
        <source>Ask for a new one soon, so that there is no gap.</source>
        <translation>空白期間ができないよう、早めに新しい証明書を依頼してください。</translation>
    </message>
    <message>
        <source>%1, valid %2 to %3, SHA-256 %4</source>
        <translation>%1、有効期間%2～%3、SHA-256 %4</translation>
    </message>
    <message>
        <source>A second certificate is listed</source>
        <translation>2つ目の証明書があります</translation>
    </message>
    <message>
        <source>%1 more certificates are listed</source>
        <translation>ほかに証明書が%1件あります</translation>
    </message>
    <message>
        <source>and not used</source>
        <translation>(使用されません)</translation>
    </message>
    <message>
        <source>One certificate is sent. When your provider signs with another one, sign-in fails until you replace it. A metadata address avoids this.</source>
        <translation>送信される証明書は1つです。プロバイダーが別の証明書で署名すると、証明書を置き換えるまでサインインは失敗します。メタデータURLを使用すると、これを避けられます。</translation>
    </message>
    <message>
        <source>The certificate’s key is short (%1)</source>
        <translation>証明書の鍵が短すぎます(%1)</translation>
    </message>
    <message>
        <source>2048 bits are usual</source>
        <translation>(通常は2048ビット)</translation>
    </message>
    <message>
        <source>The certificate is signed with SHA-1 or MD5</source>
        <translation>証明書がSHA-1またはMD5で署名されています</translation>
    </message>
    <message>
        <source>which is no longer safe</source>
        <translation>(すでに安全ではありません)</translation>
    </message>
    <message>
        <source>The metadata names no signing certificate</source>
        <translation>メタデータに署名証明書がありません</translation>
    </message>
    <message>
        <source>so no sign-in can be checked</source>
        <translation>(サインインを検証できません)</translation>
    </message>
    <message>
        <source>A certificate in the metadata can’t be read</source>
        <translation>メタデータの証明書を読み取れません</translation>
    </message>
    <message>
        <source>and is left out</source>
        <translation>(除外されます)</translation>
    </message>
    <message>
        <source>is being looked at</source>
        <translation>確認しています</translation>
    </message>
    <message>
        <source>is the address of the admin console</source>
        <translation>管理コンソールのアドレスです</translation>
    </message>
    <message>
        <source>This is the admin address. Use %1.</source>
        <translation>これは管理用のアドレスです。%1を使用してください。</translation>
    </message>
    <message>
        <source>has the port of the admin console</source>
        <translation>管理コンソールのポートになっています</translation>
    </message>
    <message>
        <source>PingFederate’s admin console listens on 9999. People sign in at the runtime address, often on 9031.</source>
        <translation>PingFederateの管理コンソールのポートは9999です。ユーザーがサインインするのはランタイムのアドレスで、ポートは通常9031です。</translation>
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
        <translation>%1は%2の通常の形式です</translation>
    </message>
    <message>
        <source>doesn’t have the usual %1 form</source>
        <translation>%1の通常の形式ではありません</translation>
    </message>
    <message>
        <source>looks like the Secret ID</source>
        <translation>シークレットIDのようです</translation>
    </message>
    <message>
        <source>This looks like the Secret ID. Copy the Value.</source>
        <translation>これはシークレットID(Secret ID)のようです。値(Value)をコピーしてください。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>can be tested only after creation</source>
        <translation>テストは作成後にできます</translation>
    </message>
    <message>
        <source>%1 had extra characters around it</source>
        <translation>%1の前後に余分な文字がありました</translation>
    </message>
    <message>
        <source>removed for you</source>
        <translation>(削除しました)</translation>
    </message>
    <message>
        <source>SHA-1 is chosen for signing</source>
        <translation>署名にSHA-1が選択されています</translation>
    </message>
    <message>
        <source>and is no longer safe</source>
        <translation>(すでに安全ではありません)</translation>
    </message>
    <message>
        <source>Choose RSA-SHA256 and SHA-256 unless your provider can’t.</source>
        <translation>プロバイダーが対応している場合は、RSA-SHA256とSHA-256を選択してください。</translation>
    </message>
    <message>
        <source>Get a new file or address from your provider.</source>
        <translation>プロバイダーから新しいファイルまたはURLを入手してください。</translation>
    </message>
    <message>
        <source>Metadata is complete and well formed</source>
        <translation>メタデータは完全で、形式も正しいです</translation>
    </message>
    <message>
        <source>The metadata is larger than 128 KB</source>
        <translation>メタデータが128 KBを超えています</translation>
    </message>
    <message>
        <source>%1 may refuse it</source>
        <translation>(%1で拒否される可能性があります)</translation>
    </message>
    <message>
        <source>Your provider wants signed requests</source>
        <translation>プロバイダーは署名付きの要求を求めています</translation>
    </message>
    <message>
        <source>and signing is off</source>
        <translation>(署名はオフです)</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>This request ends in %1</source>
        <translation>この要求は%1後に終了します</translation>
    </message>
</context>
<context>
    <name>DomainWords</name>
    <message>
        <source>%1 (configured), TTL %2 s, %3</source>
        <translation>%1 (設定済み)、TTL %2秒、%3</translation>
    </message>
    <message>
        <source>%1 (authoritative), TTL %2 s, %3</source>
        <translation>%1 (権威サーバー)、TTL %2秒、%3</translation>
    </message>
    <message>
        <source>The record is at %1</source>
        <translation>レコードは%1にあります</translation>
    </message>
    <message>
        <source>Your DNS tool added the domain twice. Use %1 as host.</source>
        <translation>DNSツールがドメインを二重に追加しました。ホストに%1を使用してください。</translation>
    </message>
    <message>
        <source>This network doesn’t let OrgDesk ask name servers</source>
        <translation>このネットワークでは、OrgDeskからネームサーバーに照会できません</translation>
    </message>
    <message>
        <source>You can verify anyway.</source>
        <translation>このままでも検証できます。</translation>
    </message>
    <message>
        <source>No name server is responsible for %1</source>
        <translation>%1を担当するネームサーバーがありません</translation>
    </message>
    <message>
        <source>The domain may be misspelled, or not registered yet.</source>
        <translation>ドメインの綴りが違うか、まだ登録されていない可能性があります。</translation>
    </message>
    <message>
        <source>%1 doesn’t answer</source>
        <translation>%1が応答しません</translation>
    </message>
    <message>
        <source>Check again later. You can verify anyway.</source>
        <translation>後でもう一度チェックしてください。このままでも検証できます。</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>検証待ち</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The record is there and matches</source>
        <translation>レコードがあり、一致しています</translation>
    </message>
    <message>
        <source>The record is there, but not at every name server</source>
        <translation>レコードはありますが、まだ一部のネームサーバーにしかありません</translation>
    </message>
    <message>
        <source>%1 has it, %2 not yet. %3 may ask either.</source>
        <translation>%1にはありますが、%2にはまだありません。%3はどちらにも照会する可能性があります。</translation>
    </message>
    <message>
        <source>No record yet at %1</source>
        <translation>%1にまだレコードがありません</translation>
    </message>
    <message>
        <source>If you added it just now, wait a few minutes.</source>
        <translation>追加したばかりの場合は、数分お待ちください。</translation>
    </message>
    <message>
        <source>Record found, but the value differs</source>
        <translation>レコードは見つかりましたが、値が異なります</translation>
    </message>
    <message>
        <source>Your own resolver has it too</source>
        <translation>お使いのリゾルバーにもあります</translation>
    </message>
    <message>
        <source>%1, TTL %2 s</source>
        <translation>%1、TTL %2秒</translation>
    </message>
    <message>
        <source>Your own resolver has another value</source>
        <translation>お使いのリゾルバーには別の値があります</translation>
    </message>
    <message>
        <source>%1 may still answer from before. Normal for a few minutes.</source>
        <translation>%1が以前の値を返している可能性があります。数分間は正常な動作です。</translation>
    </message>
    <message>
        <source>Not yet at your own resolver</source>
        <translation>お使いのリゾルバーにはまだありません</translation>
    </message>
    <message>
        <source>%1 still answers “no record”. Normal for a few minutes.</source>
        <translation>%1はまだ「レコードなし」を返しています。数分間は正常な動作です。</translation>
    </message>
    <message>
        <source>Not at your own resolver either</source>
        <translation>お使いのリゾルバーにもありません</translation>
    </message>
    <message>
        <source>%1 answers “no record”.</source>
        <translation>%1は「レコードなし」を返しています。</translation>
    </message>
    <message>
        <source>Your own resolver doesn’t answer</source>
        <translation>お使いのリゾルバーが応答しません</translation>
    </message>
    <message>
        <source>The last character is missing. Copy the value again.</source>
        <translation>最後の1文字が欠けています。値をもう一度コピーしてください。</translation>
    </message>
    <message numerus="yes">
        <source>The last %n characters are missing. Copy the value again.</source>
        <translation>
            <numerusform>最後の%n文字が欠けています。値をもう一度コピーしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first character is missing. Copy the value again.</source>
        <translation>最初の1文字が欠けています。値をもう一度コピーしてください。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n characters are missing. Copy the value again.</source>
        <translation>
            <numerusform>最初の%n文字が欠けています。値をもう一度コピーしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The value has quotation marks around it. Enter it without them.</source>
        <translation>値が引用符で囲まれています。引用符なしで入力してください。</translation>
    </message>
    <message>
        <source>The value has spaces or invisible characters. Copy the value again.</source>
        <translation>値に空白または見えない文字が含まれています。値をもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Capital and small letters differ. Copy the value again.</source>
        <translation>大文字と小文字が異なります。値をもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>This looks like an older value, or that of another domain. Replace it with this one.</source>
        <translation>古い値、または別のドメインの値のようです。この値に置き換えてください。</translation>
    </message>
    <message>
        <source>Something else is entered there. Add the value to it, or replace it.</source>
        <translation>別の内容が入力されています。値を追加するか、置き換えてください。</translation>
    </message>
    <message>
        <source>Add this TXT record to the DNS of %1, so that %2 can see that the domain is ours:

Type: TXT
Host: %3
Value: %4

If the DNS tool adds the domain by itself, use %5 as host.
</source>
        <translation>%2がこのドメインの所有を確認できるように、%1のDNSに次のTXTレコードを追加してください。

種類: TXT
ホスト: %3
値: %4

DNSツールがドメインを自動的に付ける場合は、ホストに%5を使用してください。
</translation>
    </message>
</context>
<context>
    <name>ErrorOfferText</name>
    <message>
        <source>expected %1 at “%2”</source>
        <translation>「%2」に%1が必要です</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTPステータス%1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>要求%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>ブラウザーでサインイン</translation>
    </message>
    <message>
        <source>Confirm in browser</source>
        <translation>ブラウザーで本人確認</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Copy message for %1</source>
        <translation>%1へのメッセージをコピー</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This</source>
        <translation>この項目</translation>
    </message>
    <message>
        <source>Check the connection or proxy.</source>
        <translation>接続またはプロキシを確認してください。</translation>
    </message>
    <message>
        <source>You’re offline.</source>
        <translation>オフラインです。</translation>
    </message>
    <message>
        <source>Changes wait until you are back.</source>
        <translation>変更はオンラインに戻るまで保留されます。</translation>
    </message>
    <message>
        <source>OrgDesk can’t find %1</source>
        <translation>OrgDeskは%1を見つけられません</translation>
    </message>
    <message>
        <source>OrgDesk can’t reach %1</source>
        <translation>OrgDeskは%1に接続できません</translation>
    </message>
    <message>
        <source>OrgDesk can’t trust the connection to %1</source>
        <translation>OrgDeskは%1への接続を信頼できません</translation>
    </message>
    <message>
        <source>%1 didn’t answer in time</source>
        <translation>%1が時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>The connection to %1 broke</source>
        <translation>%1への接続が切れました</translation>
    </message>
    <message>
        <source>Another page answered instead of %1</source>
        <translation>%1の代わりに別のページが応答しました</translation>
    </message>
    <message>
        <source>This network may want a sign-in of its own. Open a browser, then try again.</source>
        <translation>このネットワーク独自のサインインが必要な可能性があります。ブラウザーを開いてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The answer from %1 is too large</source>
        <translation>%1からの応答が大きすぎます</translation>
    </message>
    <message>
        <source>OrgDesk stopped reading it.</source>
        <translation>OrgDeskは読み込みを中止しました。</translation>
    </message>
    <message>
        <source>It’s not known whether the change was made</source>
        <translation>変更が行われたかどうか不明です</translation>
    </message>
    <message>
        <source>%1 received the request, but its answer got lost. Look again before you repeat it.</source>
        <translation>%1は要求を受信しましたが、応答が失われました。繰り返す前に再確認してください。</translation>
    </message>
    <message>
        <source>The answer got lost, but the change was made</source>
        <translation>応答は失われましたが、変更は行われました</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found it.</source>
        <translation>OrgDeskが再確認し、見つかりました。</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found %1.</source>
        <translation>OrgDeskが再確認し、%1が見つかりました。</translation>
    </message>
    <message>
        <source>The change was not made</source>
        <translation>変更は行われませんでした</translation>
    </message>
    <message>
        <source>The answer got lost. OrgDesk looked again: nothing was changed. What you typed is kept.</source>
        <translation>応答が失われました。OrgDeskが再確認したところ、何も変更されていませんでした。入力内容は保持されています。</translation>
    </message>
    <message>
        <source>The answer got lost, and OrgDesk couldn’t find out what happened. Check before you repeat it.</source>
        <translation>応答が失われ、OrgDeskは結果を確認できませんでした。繰り返す前に確認してください。</translation>
    </message>
    <message>
        <source>%1 is already in use at %2</source>
        <translation>%1は%2ですでに使用されています</translation>
    </message>
    <message>
        <source>If it’s yours, ask %1.</source>
        <translation>ご自身のものである場合は、%1にお問い合わせください。</translation>
    </message>
    <message>
        <source>%1 can’t do this</source>
        <translation>%1ではこの操作を実行できません</translation>
    </message>
    <message>
        <source>Something in %1’s settings is in the way. Ask them to look.</source>
        <translation>%1の設定に妨げとなるものがあります。確認を依頼してください。</translation>
    </message>
    <message>
        <source>This is already used at %1</source>
        <translation>これは%1ですでに使用されています</translation>
    </message>
    <message>
        <source>1 field needs attention before saving</source>
        <translation>保存する前に1項目の確認が必要です</translation>
    </message>
    <message>
        <source>%1 fields need attention before saving</source>
        <translation>保存する前に%1項目の確認が必要です</translation>
    </message>
    <message>
        <source>Reported by %1.</source>
        <translation>%1からの報告です。</translation>
    </message>
    <message>
        <source>%1 didn’t accept this</source>
        <translation>%1で受け付けられませんでした</translation>
    </message>
    <message>
        <source>Confirm it’s you</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>This change affects how people sign in, so %1 wants your second factor again. Your browser opens for it.</source>
        <translation>この変更はユーザーのサインイン方法に影響するため、%1で再度第2要素が必要です。そのためにブラウザーが開きます。</translation>
    </message>
    <message>
        <source>%1 no longer exists.</source>
        <translation>%1はもう存在しません。</translation>
    </message>
    <message>
        <source>Someone may have removed it.</source>
        <translation>誰かが削除した可能性があります。</translation>
    </message>
    <message>
        <source>%1 asks OrgDesk to slow down.</source>
        <translation>%1がOrgDeskに要求を減らすよう求めています。</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>%1秒後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 has a problem right now (%2).</source>
        <translation>%1で現在問題が発生しています(%2)。</translation>
    </message>
    <message>
        <source>Your changes are kept.</source>
        <translation>変更内容は保持されています。</translation>
    </message>
    <message>
        <source>OrgDesk didn’t understand %1’s answer.</source>
        <translation>OrgDeskは%1の応答を解釈できませんでした。</translation>
    </message>
    <message>
        <source>OrgDesk couldn’t open a browser</source>
        <translation>OrgDeskはブラウザーを開けませんでした</translation>
    </message>
    <message>
        <source>Copy the link below into any browser on this computer.</source>
        <translation>下のリンクをコピーし、このコンピューターのブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>OrgDesk isn’t set up correctly</source>
        <translation>OrgDeskが正しく設定されていません</translation>
    </message>
    <message>
        <source>In %1, “%2” must be %3.</source>
        <translation>%1では、「%2」は%3である必要があります。</translation>
    </message>
    <message>
        <source>OrgDesk couldn’t use the file %1</source>
        <translation>OrgDeskはファイル%1を使用できませんでした</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>読み込みが中止されました</translation>
    </message>
    <message>
        <source>Couldn’t load %1</source>
        <translation>%1を読み込めませんでした</translation>
    </message>
</context>
<context>
    <name>FileProblemText</name>
    <message>
        <source>This file contains a private key. Export only the certificate.</source>
        <translation>このファイルには秘密鍵が含まれています。証明書だけをエクスポートしてください。</translation>
    </message>
    <message>
        <source>This is a certificate request (CSR), not a certificate. Use what the authority made from it.</source>
        <translation>これは証明書ではなく証明書要求(CSR)です。認証局がこれから発行した証明書を使用してください。</translation>
    </message>
    <message>
        <source>This is a public key without a certificate around it. Export the certificate.</source>
        <translation>これは証明書に含まれていない単独の公開鍵です。証明書をエクスポートしてください。</translation>
    </message>
    <message>
        <source>This is a list of revoked certificates (CRL), not a certificate.</source>
        <translation>これは証明書ではなく証明書失効リスト(CRL)です。</translation>
    </message>
    <message>
        <source>This is a key store (PKCS #12, .pfx or .p12) and may hold a private key. Export only the certificate.</source>
        <translation>これは鍵ストア(PKCS #12、.pfxまたは.p12)で、秘密鍵が含まれている可能性があります。証明書だけをエクスポートしてください。</translation>
    </message>
    <message>
        <source>This is a certificate, not metadata. It belongs under “By hand”.</source>
        <translation>これはメタデータではなく証明書です。「手動」で使用してください。</translation>
    </message>
    <message>
        <source>This is metadata, not a certificate. Import it as metadata.</source>
        <translation>これは証明書ではなくメタデータです。メタデータとしてインポートしてください。</translation>
    </message>
    <message>
        <source>This is a web page, perhaps a sign-in page that came instead of the file. Download the file again.</source>
        <translation>これはWebページです。ファイルの代わりにサインインページが保存された可能性があります。ファイルをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>This is JSON, perhaps an OpenID discovery document. A SAML provider publishes XML.</source>
        <translation>これはJSONです。OpenIDのディスカバリードキュメントの可能性があります。SAMLプロバイダーはXMLを公開します。</translation>
    </message>
    <message>
        <source>This is a PDF document.</source>
        <translation>これはPDF文書です。</translation>
    </message>
    <message>
        <source>This is a compressed archive. Unpack it first.</source>
        <translation>これは圧縮ファイルです。先に展開してください。</translation>
    </message>
    <message>
        <source>This is plain text, neither metadata nor a certificate.</source>
        <translation>これはただのテキストで、メタデータでも証明書でもありません。</translation>
    </message>
    <message>
        <source>OrgDesk doesn’t know this kind of file.</source>
        <translation>この種類のファイルはOrgDeskでは扱えません。</translation>
    </message>
    <message>
        <source>This XML is in the encoding %1. Save it as UTF-8.</source>
        <translation>このXMLのエンコードは%1です。UTF-8で保存してください。</translation>
    </message>
    <message>
        <source>This XML is not in the encoding it says. Download it again.</source>
        <translation>このXMLは宣言と異なるエンコードになっています。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>This XML has a document type (DTD). Metadata has none, and OrgDesk reads none for safety.</source>
        <translation>このXMLには文書型宣言(DTD)があります。メタデータにはDTDがなく、OrgDeskは安全のため読み取りません。</translation>
    </message>
    <message>
        <source>This XML is nested too deeply or has too many attributes for metadata.</source>
        <translation>このXMLは、メタデータとしては入れ子が深すぎるか、属性が多すぎます。</translation>
    </message>
    <message>
        <source>This XML is damaged at line %1. Download it again.</source>
        <translation>このXMLは%1行目で破損しています。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>This is XML, but not SAML metadata: it begins with &lt;%1&gt;.</source>
        <translation>これはXMLですが、SAMLメタデータではありません。先頭が&lt;%1&gt;です。</translation>
    </message>
    <message>
        <source>This is the metadata of a service provider (SP). Use the metadata of your identity provider.</source>
        <translation>これはサービスプロバイダー(SP)のメタデータです。IDプロバイダーのメタデータを使用してください。</translation>
    </message>
    <message>
        <source>This metadata offers WS-Federation only, no SAML 2.0 sign-in.</source>
        <translation>このメタデータにはWS-Federationしかなく、SAML 2.0のサインインがありません。</translation>
    </message>
    <message>
        <source>This metadata names no identity provider.</source>
        <translation>このメタデータにはIDプロバイダーがありません。</translation>
    </message>
    <message>
        <source>This metadata names no sign-in address for HTTP-Redirect or HTTP-POST.</source>
        <translation>このメタデータにはHTTP-RedirectまたはHTTP-POSTのサインインURLがありません。</translation>
    </message>
    <message>
        <source>The file can’t be read: %1.</source>
        <translation>ファイルを読み取れません: %1。</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>これはファイルではありません。</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>中身がありません。</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <translation>%1を超えています。</translation>
    </message>
    <message>
        <source>This certificate is damaged or cut off. Export it again.</source>
        <translation>この証明書は破損しているか、途中で切れています。もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Certificate %1 in it is damaged or cut off. Export it again.</source>
        <translation>含まれている証明書%1は破損しているか、途中で切れています。もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>There is no certificate in it.</source>
        <translation>証明書が含まれていません。</translation>
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
        <translation>OrgDeskが再確認したところ、プロバイダーは作成されていました。</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the provider is deleted.</source>
        <translation>OrgDeskが再確認したところ、プロバイダーは削除されていました。</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the provider is detached.</source>
        <translation>OrgDeskが再確認したところ、プロバイダーは切り離されていました。</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the attributes are up to date.</source>
        <translation>OrgDeskが再確認したところ、属性は最新の状態でした。</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the domain is routed to the provider.</source>
        <translation>OrgDeskが再確認したところ、ドメインはプロバイダーにルーティングされていました。</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the domain is no longer routed to the provider.</source>
        <translation>OrgDeskが再確認したところ、ドメインはもうプロバイダーにルーティングされていませんでした。</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that provisioning is on.</source>
        <translation>OrgDeskが再確認したところ、プロビジョニングはオンでした。</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that provisioning is off.</source>
        <translation>OrgDeskが再確認したところ、プロビジョニングはオフでした。</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the provisioned attributes are up to date.</source>
        <translation>OrgDeskが再確認したところ、プロビジョニングされる属性は最新の状態でした。</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the token is revoked.</source>
        <translation>OrgDeskが再確認したところ、トークンは取り消されていました。</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the domain was added.</source>
        <translation>OrgDeskが再確認したところ、ドメインは追加されていました。</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the domain is verified.</source>
        <translation>OrgDeskが再確認したところ、ドメインは検証済みでした。</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the domain is removed.</source>
        <translation>OrgDeskが再確認したところ、ドメインは削除されていました。</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the invitations were sent.</source>
        <translation>OrgDeskが再確認したところ、招待は送信されていました。</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the invitation is revoked.</source>
        <translation>OrgDeskが再確認したところ、招待は取り消されていました。</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the membership has ended.</source>
        <translation>OrgDeskが再確認したところ、メンバーシップは終了していました。</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the roles are assigned.</source>
        <translation>OrgDeskが再確認したところ、ロールは割り当てられていました。</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found that the roles are taken away.</source>
        <translation>OrgDeskが再確認したところ、ロールは解除されていました。</translation>
    </message>
    <message>
        <source>OrgDesk looked again and found your changes saved.</source>
        <translation>OrgDeskが再確認したところ、変更は保存されていました。</translation>
    </message>
</context>
<context>
    <name>HandoverText</name>
    <message>
        <source> (provisional)</source>
        <translation> (暫定)</translation>
    </message>
    <message>
        <source>Send the secret in a way that only the two of you can read, such as a shared password manager. Not by email or chat.</source>
        <translation>シークレットは、共有パスワードマネージャーなど、当事者2人だけが読める方法で送ってください。メールやチャットは使用しないでください。</translation>
    </message>
    <message>
        <source>Single sign-on to %1 with %2</source>
        <translation>%2による%1へのシングルサインオン</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>対象: %1</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>プロバイダー: %1</translation>
    </message>
    <message>
        <source>Provisional values can still change: %1 may add a prefix to the identifier. Ask for the final ones before you finish.</source>
        <translation>暫定値は変わる可能性があります。%1が識別子にプレフィックスを付けることがあります。作業を終える前に、確定値を問い合わせてください。</translation>
    </message>
    <message>
        <source>What to send back</source>
        <translation>返送していただくもの</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Without it nothing can be loaded. Your account is fine.</source>
        <translation>これがないと何も読み込めません。アカウントに問題はありません。</translation>
    </message>
    <message>
        <source>Please activate the My Organization API on %1.</source>
        <translation>%1のMy Organization APIを有効化してください。</translation>
    </message>
    <message>
        <source>Activated and reachable</source>
        <translation>有効化済みで、到達できます</translation>
    </message>
    <message>
        <source>All data of your organization comes through it.</source>
        <translation>組織のすべてのデータはこれを通じて取得されます。</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>有効化されていません</translation>
    </message>
    <message>
        <source>Not activated: %1</source>
        <translation>有効化されていません: %1</translation>
    </message>
    <message>
        <source>Nothing can be loaded until it answers.</source>
        <translation>応答するまで何も読み込めません。</translation>
    </message>
    <message>
        <source>Reachable; it asks for a sign-in</source>
        <translation>到達できます(サインインが必要です)</translation>
    </message>
    <message>
        <source>Whether it is activated shows after signing in.</source>
        <translation>有効化されているかどうかは、サインイン後に分かります。</translation>
    </message>
    <message>
        <source>Not there: the API is not activated</source>
        <translation>見つかりません: APIが有効化されていません</translation>
    </message>
    <message>
        <source>%1 answers with %2</source>
        <translation>%1が%2を返しています</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>到達できます</translation>
    </message>
    <message>
        <source>Whether it is activated can’t be told without the permission to read its configuration.</source>
        <translation>設定を読み取る権限がないため、有効化されているかどうか分かりません。</translation>
    </message>
    <message>
        <source>Renewing failed; signed in as %1 until %2</source>
        <translation>更新に失敗しました。%2まで%1としてサインイン中です</translation>
    </message>
    <message>
        <source>OrgDesk tries again by itself. When it doesn’t work in time, you sign in again; what you typed is kept.</source>
        <translation>OrgDeskは自動的に再試行します。間に合わない場合は、もう一度サインインしてください。入力内容は保持されます。</translation>
    </message>
    <message>
        <source>Signed in as %1 until %2, renews by itself</source>
        <translation>%2まで%1としてサインイン中(自動更新)</translation>
    </message>
    <message>
        <source>Signed in as %1 until OrgDesk is closed</source>
        <translation>OrgDeskを閉じるまで%1としてサインイン中</translation>
    </message>
    <message>
        <source>Everything OrgDesk does runs in your name.</source>
        <translation>OrgDeskの操作はすべて、あなたの名前で実行されます。</translation>
    </message>
    <message>
        <source>Your session ended</source>
        <translation>セッションが終了しました</translation>
    </message>
    <message>
        <source>Sign in again to go on. What you typed is kept.</source>
        <translation>続けるには、もう一度サインインしてください。入力内容は保持されています。</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>誰もサインインしていません</translation>
    </message>
    <message>
        <source>1 sign-in is saved on this computer, not tried here</source>
        <translation>このコンピューターに1件のサインインが保存されています(ここでは未確認)</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-ins are saved on this computer, not tried here</source>
        <translation>
            <numerusform>このコンピューターに%n件のサインインが保存されています(ここでは未確認)</numerusform>
        </translation>
    </message>
    <message>
        <source>These checks need no sign-in. The others run in the window, under Health check.</source>
        <translation>これらのチェックにサインインは不要です。その他のチェックは、ウィンドウの「ヘルスチェック」で実行されます。</translation>
    </message>
    <message>
        <source>Without it you sign in again after each start. Everything else works.</source>
        <translation>これがないと、起動するたびにサインインが必要です。その他の機能はすべて使用できます。</translation>
    </message>
    <message>
        <source>%1, written and read back</source>
        <translation>%1で書き込みと読み取りを確認しました</translation>
    </message>
    <message>
        <source>It keeps your sign-in, and nothing else does.</source>
        <translation>サインインだけが保存され、ほかのものは保存されません。</translation>
    </message>
    <message>
        <source>%1 isn’t there: sign-ins last until OrgDesk is closed</source>
        <translation>%1がありません。サインインはOrgDeskを閉じるまで有効です</translation>
    </message>
    <message>
        <source>%1 is locked: sign-ins last until OrgDesk is closed</source>
        <translation>%1がロックされています。サインインはOrgDeskを閉じるまで有効です</translation>
    </message>
    <message>
        <source>%1 refuses</source>
        <translation>%1が拒否しています</translation>
    </message>
    <message>
        <source>In memory: sign in again after each start</source>
        <translation>メモリ内: 起動するたびにサインインが必要です</translation>
    </message>
    <message>
        <source>The local tenant forgets everything too.</source>
        <translation>ローカルテナントの内容もすべて消えます。</translation>
    </message>
    <message>
        <source>There is no store for secrets on this computer.</source>
        <translation>このコンピューターにはシークレットの保管場所がありません。</translation>
    </message>
    <message>
        <source>%1 doesn’t answer; it may be asking for its password</source>
        <translation>%1が応答しません。パスワードを求めている可能性があります</translation>
    </message>
    <message>
        <source>Answer its question, then run the check again.</source>
        <translation>表示された質問に答えてから、チェックをもう一度実行してください。</translation>
    </message>
    <message>
        <source>Not compared: %1 told no time</source>
        <translation>未比較: %1から時刻が返されませんでした</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>Agrees with %1’s server</source>
        <translation>%1のサーバーと一致しています</translation>
    </message>
    <message>
        <source>%1 behind %2’s server</source>
        <translation>%2のサーバーより%1遅れています</translation>
    </message>
    <message>
        <source>%1 ahead of %2’s server</source>
        <translation>%2のサーバーより%1進んでいます</translation>
    </message>
    <message>
        <source>Sign-in compares times to the minute.</source>
        <translation>サインインでは、時刻が分単位で比較されます。</translation>
    </message>
    <message>
        <source>Set this computer’s clock to automatic time. More than five minutes, and signing in fails.</source>
        <translation>このコンピューターの時刻を自動設定にしてください。5分を超えてずれると、サインインできません。</translation>
    </message>
    <message>
        <source>%1: sign-in will fail</source>
        <translation>%1。サインインは失敗します</translation>
    </message>
    <message>
        <source>Set this computer’s clock to automatic time, then try again.</source>
        <translation>このコンピューターの時刻を自動設定にしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing can be loaded or saved until it works. Check the connection, the proxy and the firewall.</source>
        <translation>これが機能するまで、読み込みも保存もできません。接続、プロキシ、ファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>Something between this computer and %1 may be opening encrypted connections. OrgDesk sends nothing then.</source>
        <translation>このコンピューターと%1の間で、暗号化された接続が復号されている可能性があります。この場合、OrgDeskは何も送信しません。</translation>
    </message>
    <message>
        <source>OrgDesk doesn’t trust the certificate of %1: it was issued by “%2”. %3</source>
        <translation>OrgDeskは%1の証明書を信頼していません。発行者は「%2」です。%3</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1 %2ミリ秒</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>through the proxy %1</source>
        <translation>プロキシ%1経由</translation>
    </message>
    <message>
        <source>no TLS: local tenant</source>
        <translation>TLSなし: ローカルテナント</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Its sign-in description is expected there. Signing in doesn’t work until it is.</source>
        <translation>ここにはサインインの構成情報が必要です。取得できるまで、サインインは機能しません。</translation>
    </message>
    <message>
        <source>%1 answers with %2 at /.well-known/openid-configuration.</source>
        <translation>%1が/.well-known/openid-configurationで%2を返しています。</translation>
    </message>
    <message>
        <source>Answers take longer than two seconds. OrgDesk works, but slowly.</source>
        <translation>応答に2秒以上かかっています。OrgDeskは動作しますが、遅くなります。</translation>
    </message>
    <message>
        <source>A proxy is in use. When something fails, it is the first place to look.</source>
        <translation>プロキシを使用しています。問題が発生した場合は、まずプロキシを確認してください。</translation>
    </message>
    <message>
        <source>OrgDesk talks to this host only, and encrypted.</source>
        <translation>OrgDeskはこのホストとだけ、暗号化して通信します。</translation>
    </message>
    <message>
        <source>OrgDesk isn’t set up for a vendor yet</source>
        <translation>OrgDeskにまだベンダーが設定されていません</translation>
    </message>
    <message>
        <source>Enter domain and client ID under Vendor settings…, or install the package of your vendor.</source>
        <translation>「ベンダー設定…」でドメインとクライアントIDを入力するか、ベンダーのパッケージをインストールしてください。</translation>
    </message>
    <message>
        <source>1 setting of the policy is not used</source>
        <translation>ポリシーの設定1件が使用されていません</translation>
    </message>
    <message numerus="yes">
        <source>%n settings of the policy are not used</source>
        <translation>
            <numerusform>ポリシーの設定%n件が使用されていません</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Secret storage</source>
        <translation>シークレットの保管</translation>
    </message>
    <message>
        <source>Writing and reading back…</source>
        <translation>書き込みと読み取りを確認中…</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>測定中…</translation>
    </message>
    <message>
        <source>(email left out)</source>
        <translation>(メールアドレス省略)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>Not checked: %1</source>
        <translation>未チェック: %1</translation>
    </message>
    <message>
        <source>Your providers</source>
        <translation>組織のプロバイダー</translation>
    </message>
    <message>
        <source>No connection: this computer is offline</source>
        <translation>接続なし: このコンピューターはオフラインです</translation>
    </message>
    <message>
        <source>%1 isn’t found (DNS)</source>
        <translation>%1が見つかりません(DNS)</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <translation>%1が接続を拒否しています</translation>
    </message>
    <message>
        <source>No trusted encrypted connection to %1</source>
        <translation>%1への信頼できる暗号化接続がありません</translation>
    </message>
    <message>
        <source>%1 shows a certificate that isn’t trusted, issued by “%2”</source>
        <translation>%1の証明書は信頼されていません(発行者「%2」)</translation>
    </message>
    <message>
        <source>%1 doesn’t answer in time</source>
        <translation>%1が時間内に応答しません</translation>
    </message>
    <message>
        <source>A network device answered instead of %1; it may want a sign-in</source>
        <translation>%1の代わりにネットワーク機器が応答しました。サインインが必要な可能性があります</translation>
    </message>
    <message>
        <source>The connection to %1 broke</source>
        <translation>%1への接続が切れました</translation>
    </message>
    <message>
        <source>%1 can’t be used: %2</source>
        <translation>%1は使用できません: %2</translation>
    </message>
    <message>
        <source>%1 asks OrgDesk to slow down</source>
        <translation>%1がOrgDeskに要求を減らすよう求めています</translation>
    </message>
    <message>
        <source>%1 answers with an error (%2)</source>
        <translation>%1がエラー(%2)を返しています</translation>
    </message>
    <message>
        <source>OrgDesk didn’t understand the answer of %1</source>
        <translation>OrgDeskは%1の応答を解釈できませんでした</translation>
    </message>
    <message>
        <source>know what is allowed</source>
        <translation>許可内容の把握</translation>
    </message>
    <message>
        <source>choose a type for a new provider</source>
        <translation>新しいプロバイダーの種類の選択</translation>
    </message>
    <message>
        <source>manage the organization</source>
        <translation>組織の管理</translation>
    </message>
    <message>
        <source>see the organization’s details</source>
        <translation>組織の詳細の表示</translation>
    </message>
    <message>
        <source>change the organization’s details</source>
        <translation>組織の詳細の変更</translation>
    </message>
    <message>
        <source>manage providers</source>
        <translation>プロバイダーの管理</translation>
    </message>
    <message>
        <source>see providers</source>
        <translation>プロバイダーの表示</translation>
    </message>
    <message>
        <source>add providers</source>
        <translation>プロバイダーの追加</translation>
    </message>
    <message>
        <source>change or enable providers</source>
        <translation>プロバイダーの変更・有効化</translation>
    </message>
    <message>
        <source>delete providers</source>
        <translation>プロバイダーの削除</translation>
    </message>
    <message>
        <source>detach providers</source>
        <translation>プロバイダーの切り離し</translation>
    </message>
    <message>
        <source>manage routing</source>
        <translation>ルーティングの管理</translation>
    </message>
    <message>
        <source>route a domain to a provider</source>
        <translation>ドメインのプロバイダーへのルーティング</translation>
    </message>
    <message>
        <source>stop routing a domain</source>
        <translation>ドメインのルーティングの停止</translation>
    </message>
    <message>
        <source>manage domains</source>
        <translation>ドメインの管理</translation>
    </message>
    <message>
        <source>see domains</source>
        <translation>ドメインの表示</translation>
    </message>
    <message>
        <source>add domains</source>
        <translation>ドメインの追加</translation>
    </message>
    <message>
        <source>verify domains</source>
        <translation>ドメインの検証</translation>
    </message>
    <message>
        <source>remove domains</source>
        <translation>ドメインの削除</translation>
    </message>
    <message>
        <source>manage provisioning</source>
        <translation>プロビジョニングの管理</translation>
    </message>
    <message>
        <source>see provisioning</source>
        <translation>プロビジョニングの表示</translation>
    </message>
    <message>
        <source>turn on provisioning</source>
        <translation>プロビジョニングのオン</translation>
    </message>
    <message>
        <source>update provisioning attributes</source>
        <translation>プロビジョニング属性の更新</translation>
    </message>
    <message>
        <source>turn off provisioning</source>
        <translation>プロビジョニングのオフ</translation>
    </message>
    <message>
        <source>manage provisioning tokens</source>
        <translation>プロビジョニングトークンの管理</translation>
    </message>
    <message>
        <source>see provisioning tokens</source>
        <translation>プロビジョニングトークンの表示</translation>
    </message>
    <message>
        <source>create provisioning tokens</source>
        <translation>プロビジョニングトークンの作成</translation>
    </message>
    <message>
        <source>revoke provisioning tokens</source>
        <translation>プロビジョニングトークンの取り消し</translation>
    </message>
    <message>
        <source>manage members</source>
        <translation>メンバーの管理</translation>
    </message>
    <message>
        <source>see members</source>
        <translation>メンバーの表示</translation>
    </message>
    <message>
        <source>remove members</source>
        <translation>メンバーの削除</translation>
    </message>
    <message>
        <source>manage roles</source>
        <translation>ロールの管理</translation>
    </message>
    <message>
        <source>see roles</source>
        <translation>ロールの表示</translation>
    </message>
    <message>
        <source>assign roles</source>
        <translation>ロールの割り当て</translation>
    </message>
    <message>
        <source>take away roles</source>
        <translation>ロールの解除</translation>
    </message>
    <message>
        <source>manage invitations</source>
        <translation>招待の管理</translation>
    </message>
    <message>
        <source>see invitations</source>
        <translation>招待の表示</translation>
    </message>
    <message>
        <source>send invitations</source>
        <translation>招待の送信</translation>
    </message>
    <message>
        <source>revoke invitations</source>
        <translation>招待の取り消し</translation>
    </message>
    <message>
        <source>invite into user stores</source>
        <translation>ユーザーストアへの招待</translation>
    </message>
    <message>
        <source>choose a user store for an invitation</source>
        <translation>招待のユーザーストアの選択</translation>
    </message>
    <message>
        <source> or </source>
        <comment>send or revoke</comment>
        <translation> または </translation>
    </message>
    <message>
        <source> and </source>
        <translation> と </translation>
    </message>
    <message>
        <source>Without it you can’t %1.</source>
        <translation>これがないと、%1ができません。</translation>
    </message>
    <message>
        <source>Without them you can’t %1.</source>
        <translation>これらがないと、%1ができません。</translation>
    </message>
    <message>
        <source>Without it you can %1, but not %2.</source>
        <translation>これがなくても%1はできますが、%2はできません。</translation>
    </message>
    <message>
        <source>Without them you can %1, but not %2.</source>
        <translation>これらがなくても%1はできますが、%2はできません。</translation>
    </message>
    <message>
        <source>OrgDesk hides nothing: those buttons are shown with the reason.</source>
        <translation>OrgDeskはこれらのボタンを隠さず、使用できない理由とともに表示します。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 has granted everything OrgDesk asks for.</source>
        <translation>%1は、OrgDeskが求めるすべての権限を付与しています。</translation>
    </message>
    <message>
        <source>%1. Missing: 1 needed to %2</source>
        <translation>%1。不足1件(%2に必要)</translation>
    </message>
    <message numerus="yes">
        <source>%1. Missing: %n needed to %2</source>
        <translation>
            <numerusform>%1。不足%n件(%2に必要)</numerusform>
        </translation>
    </message>
    <message>
        <source>Please add %1 to OrgDesk’s client grant for organization %2.</source>
        <translation>組織%2に対するOrgDeskのクライアントグラントに%1を追加してください。</translation>
    </message>
    <message>
        <source>Please give the application %1 a client grant for the My Organization API of %2, with user access, that includes the organization %3.</source>
        <translation>アプリケーション%1に、%2のMy Organization APIのクライアントグラントを付与してください。ユーザーアクセスを許可し、組織%3を含めてください。</translation>
    </message>
    <message>
        <source>No permission came with your sign-in</source>
        <translation>サインインに権限が含まれていませんでした</translation>
    </message>
    <message>
        <source>You’re signed in, but OrgDesk may not do anything.</source>
        <translation>サインインしていますが、OrgDeskには何も許可されていません。</translation>
    </message>
    <message>
        <source>Allowed for %1</source>
        <translation>%1に対して許可されています</translation>
    </message>
    <message>
        <source>%1 lets this program act for people of your organization.</source>
        <translation>%1は、このプログラムが組織のユーザーに代わって操作することを許可しています。</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Without it no provider can be added or deleted.</source>
        <translation>これがないと、プロバイダーを追加・削除できません。</translation>
    </message>
    <message>
        <source>Please set my_organization_configuration of the application %1: a connection profile, a user attribute profile, the allowed types and the rule for deleting providers.</source>
        <translation>アプリケーション%1のmy_organization_configurationを設定してください(接続プロファイル、ユーザー属性プロファイル、許可する種類、プロバイダー削除のルール)。</translation>
    </message>
    <message>
        <source>Not readable: the permission is missing</source>
        <translation>読み取れません: 権限がありません</translation>
    </message>
    <message>
        <source>New providers can’t be offered, and deleting shows the strict text.</source>
        <translation>新しいプロバイダーを提示できません。また、削除時には厳しい方の説明が表示されます。</translation>
    </message>
    <message>
        <source>Deleting a provider also deletes its users. Make sure that’s intended</source>
        <translation>プロバイダーを削除すると、そのユーザーも削除されます。意図した設定か確認してください</translation>
    </message>
    <message>
        <source>Everybody who signed in through it loses the account at %1.</source>
        <translation>そのプロバイダーでサインインした全員が%1のアカウントを失います。</translation>
    </message>
    <message>
        <source>Please check whether deleting a provider is meant to delete its users (connection_deletion_behavior is allow).</source>
        <translation>プロバイダーの削除時にユーザーも削除する設定が意図したものか確認してください(connection_deletion_behaviorがallowになっています)。</translation>
    </message>
    <message>
        <source>No rule for deleting providers is set</source>
        <translation>プロバイダー削除のルールが設定されていません</translation>
    </message>
    <message>
        <source>Until there is one, providers can’t be deleted here.</source>
        <translation>設定されるまで、ここでプロバイダーを削除することはできません。</translation>
    </message>
    <message>
        <source>Please set connection_deletion_behavior of the application %1.</source>
        <translation>アプリケーション%1のconnection_deletion_behaviorを設定してください。</translation>
    </message>
    <message>
        <source>The rule for deleting providers isn’t known to this version</source>
        <translation>プロバイダー削除のルールは、このバージョンでは認識できません</translation>
    </message>
    <message>
        <source>OrgDesk warns as if deleting a provider deleted its users. A newer version may know the rule.</source>
        <translation>OrgDeskは、プロバイダーの削除時にユーザーも削除されるものとして警告します。新しいバージョンでは、このルールを認識できる可能性があります。</translation>
    </message>
    <message>
        <source>Readable. A provider can be deleted while nobody uses it</source>
        <translation>読み取れます。プロバイダーは、使用しているユーザーがいない場合に削除できます</translation>
    </message>
    <message>
        <source>It says which types are allowed and what a delete does.</source>
        <translation>許可されている種類と、削除時の動作を示します。</translation>
    </message>
    <message>
        <source>New providers can be of these types. Others need %1.</source>
        <translation>新しいプロバイダーに選択できる種類です。ほかの種類については%1に依頼してください。</translation>
    </message>
    <message>
        <source>None: no provider can be added</source>
        <translation>なし: プロバイダーを追加できません</translation>
    </message>
    <message>
        <source>Existing providers go on as they are.</source>
        <translation>既存のプロバイダーはそのまま使用できます。</translation>
    </message>
    <message>
        <source>Please allow the types of identity providers that our organization uses (allowed_strategies of the application %1).</source>
        <translation>当組織が使用するIDプロバイダーの種類を許可してください(アプリケーション%1のallowed_strategies)。</translation>
    </message>
    <message>
        <source>OrgDesk paces itself, so that %1 never has to refuse. Large lists load more slowly then.</source>
        <translation>%1に拒否されないように、OrgDeskは要求の間隔を調整します。その間、大きな一覧の読み込みは遅くなります。</translation>
    </message>
    <message>
        <source>Limited right now</source>
        <translation>現在制限されています</translation>
    </message>
    <message>
        <source>%1 tells no limit</source>
        <translation>%1は制限値を通知していません</translation>
    </message>
    <message>
        <source>%1 of %2 requests used</source>
        <translation>要求を%2件中%1件使用済み</translation>
    </message>
    <message>
        <source>OrgDesk was slowed down: %1 (%2).</source>
        <translation>OrgDeskの要求が制限されました: %1 (%2)。</translation>
    </message>
    <message>
        <source>Limited right now: %1</source>
        <translation>現在制限されています: %1</translation>
    </message>
    <message>
        <source>%1. OrgDesk slows down</source>
        <translation>%1。OrgDeskは速度を落としています</translation>
    </message>
    <message>
        <source>Changes that affect everybody’s sign-in are asked for with a second factor.</source>
        <translation>全員のサインインに影響する変更では、第2要素が求められます。</translation>
    </message>
    <message>
        <source>Second factor asked for and accepted at %1</source>
        <translation>%1に第2要素が求められ、承認されました</translation>
    </message>
    <message>
        <source>Your sign-in didn’t ask for a second factor</source>
        <translation>サインイン時に第2要素が求められませんでした</translation>
    </message>
    <message>
        <source>Please ask for a second factor when OrgDesk (application %1) sends acr_values: a tenant policy or Action has to.</source>
        <translation>OrgDesk(アプリケーション%1)がacr_valuesを送信したときに、第2要素を求めるようにしてください。テナントポリシーまたはActionで設定する必要があります。</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>My Organization API</source>
        <translation>My Organization API</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>OrgDesk’s access</source>
        <translation>OrgDeskのアクセス</translation>
    </message>
    <message>
        <source>Permissions granted</source>
        <translation>付与された権限</translation>
    </message>
    <message>
        <source>Comparing %1 permissions…</source>
        <translation>%1件の権限を比較中…</translation>
    </message>
    <message>
        <source>Organization configuration</source>
        <translation>組織の設定</translation>
    </message>
    <message>
        <source>Allowed provider types</source>
        <translation>許可されたプロバイダーの種類</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>Confirming it’s you</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>Desktop keyring</source>
        <translation>デスクトップキーリング</translation>
    </message>
    <message>
        <source>%1 refuses the sign-in request (%2)</source>
        <translation>%1がサインイン要求を拒否しています（%2）</translation>
    </message>
    <message>
        <source>The client ID is not the one of an application there, or the way back to OrgDesk is not among its allowed callback URLs.</source>
        <translation>このクライアントIDのアプリケーションがないか、OrgDeskへの戻り先が許可されたコールバックURLに含まれていません。</translation>
    </message>
    <message>
        <source>Please check the application with the client ID %1 on %2. Its type is Native, and its allowed callback URLs have to include: %3</source>
        <translation>%2にあるクライアントID %1のアプリケーションを確認してください。種類はNativeで、許可されたコールバックURLに次のものが必要です: %3</translation>
    </message>
    <message>
        <source>The application and its way back are known</source>
        <translation>アプリケーションと戻り先は登録されています</translation>
    </message>
    <message>
        <source>Asked without signing in.</source>
        <translation>サインインせずに確認しました。</translation>
    </message>
    <message>
        <source>The API %1 is not there</source>
        <translation>API %1がありません</translation>
    </message>
    <message>
        <source>Without it nobody can sign in to OrgDesk.</source>
        <translation>これがないと、誰もOrgDeskにサインインできません。</translation>
    </message>
    <message>
        <source>The application may not ask for the API</source>
        <translation>このアプリケーションにはAPIを要求する権限がありません</translation>
    </message>
    <message>
        <source>Please give the application %1 a client grant for %2 with user access.</source>
        <translation>アプリケーション%1に、ユーザーアクセスを含む%2のクライアントグラントを付与してください。</translation>
    </message>
    <message>
        <source>Not told: %1 answers with %2</source>
        <translation>不明: %1の応答は%2です</translation>
    </message>
    <message>
        <source>Sign-in set-up</source>
        <translation>サインインの構成</translation>
    </message>
</context>
<context>
    <name>HealthProviders</name>
    <message>
        <source>1 provider</source>
        <translation>プロバイダー1件</translation>
    </message>
    <message numerus="yes">
        <source>%n providers</source>
        <translation>
            <numerusform>プロバイダー%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown: not everything could be read</source>
        <translation>不明: 一部を読み取れませんでした</translation>
    </message>
    <message>
        <source>A problem with domains, provisioning or tokens would not show here. Open the provider to see what could be read, or check again.</source>
        <translation>ドメイン、プロビジョニング、トークンに問題があっても、ここには表示されません。プロバイダーを開いて読み取れた内容を確認するか、もう一度チェックしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>See Single sign-on</source>
        <translation>シングルサインオンを表示</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>すべてのプロバイダー</translation>
    </message>
    <message>
        <source>Nothing needs your attention</source>
        <translation>対応が必要なものはありません</translation>
    </message>
</context>
<context>
    <name>HealthRowView</name>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>チェック中</translation>
    </message>
</context>
<context>
    <name>MemberWords</name>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日%1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>%1に期限切れ</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>今日まで</translation>
    </message>
    <message>
        <source>Ends tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>残り%1日</translation>
    </message>
</context>
<context>
    <name>MembersArea</name>
    <message>
        <source>%1 doesn’t offer %2 here</source>
        <translation>%1はここで%2を提供していません</translation>
    </message>
    <message>
        <source>This part of the My Organization API is new, and %1 has not switched it on. Everything else works.</source>
        <translation>My Organization APIのこの部分は新しく、%1ではまだ有効になっていません。ほかの機能はすべて使用できます。</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>MetadataPickText</name>
    <message>
        <source>None of the types that are accepted here can use it.</source>
        <translation>ここで使用できる種類の中に、これを使用できるものはありません。</translation>
    </message>
</context>
<context>
    <name>ProviderValues</name>
    <message>
        <source>Connection ID</source>
        <translation>接続ID</translation>
    </message>
    <message>
        <source>%1 (provisional): %2</source>
        <translation>%1 (暫定): %2</translation>
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
        <translation>サインイン中です。変更は完了するまで保留されます。</translation>
    </message>
    <message>
        <source>You’re offline. Changes wait until you are back.</source>
        <translation>オフラインです。変更はオンラインに戻るまで保留されます。</translation>
    </message>
    <message>
        <source>%1 has not granted OrgDesk the permission %2.</source>
        <translation>%1はOrgDeskに権限%2を付与していません。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>%1 is no longer routed.</source>
        <translation>%1はルーティングされなくなります。</translation>
    </message>
    <message>
        <source>%1 are no longer routed.</source>
        <translation>%1はルーティングされなくなります。</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Health check</source>
        <translation>ヘルスチェック</translation>
    </message>
</context>
<context>
    <name>ReminderText</name>
    <message>
        <source>Client secret may have ended</source>
        <translation>クライアントシークレットの期限が切れた可能性があります</translation>
    </message>
    <message>
        <source>You noted %1 as its last day.</source>
        <translation>最終日として%1が記録されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>残り%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Client secret: 1 day left</source>
        <translation>クライアントシークレット: 残り1日</translation>
    </message>
    <message numerus="yes">
        <source>Client secret: %n days left</source>
        <translation>
            <numerusform>クライアントシークレット: 残り%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new one at your provider and enter it on the Sign-on tab.</source>
        <translation>プロバイダーで新しいシークレットを作成し、「サインオン」タブに入力してください。</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>Managed by %1</source>
        <translation>%1が管理</translation>
    </message>
    <message>
        <source>You can see this provider but not change it.</source>
        <translation>このプロバイダーは表示できますが、変更できません。</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>制限あり</translation>
    </message>
    <message>
        <source>%1 lets you change its button, membership and whether it is enabled.</source>
        <translation>%1では、ボタン、メンバーシップ、有効/無効を変更できます。</translation>
    </message>
    <message>
        <source>Certificate expired %1</source>
        <translation>証明書が%1に期限切れ</translation>
    </message>
    <message>
        <source>Sign-in fails until you replace it with your provider’s new one.</source>
        <translation>プロバイダーの新しい証明書に置き換えるまで、サインインは失敗します。</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>残り%1日</translation>
    </message>
    <message>
        <source>Certificate: 1 day left</source>
        <translation>証明書: 残り1日</translation>
    </message>
    <message>
        <source>Certificate: %1 days left</source>
        <translation>証明書: 残り%1日</translation>
    </message>
    <message>
        <source>Get the new certificate from your provider and replace it before this one ends.</source>
        <translation>プロバイダーから新しい証明書を入手し、期限が切れる前に置き換えてください。</translation>
    </message>
    <message>
        <source>Domain not verified</source>
        <translation>ドメイン未検証</translation>
    </message>
    <message>
        <source>%1 isn’t verified yet, so people with that address aren’t sent here.</source>
        <translation>%1がまだ検証されていないため、このドメインのユーザーはここに送られません。</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>%1 changed the attributes it expects: %2 to add, %3 to remove.</source>
        <translation>%1が求める属性が変更されました(追加: %2、削除: %3)。</translation>
    </message>
    <message>
        <source>Required attribute missing</source>
        <translation>必須の属性がありません</translation>
    </message>
    <message>
        <source>Attributes out of date</source>
        <translation>属性が最新ではありません</translation>
    </message>
    <message>
        <source>No domain: button only</source>
        <translation>ドメインなし: ボタンのみ</translation>
    </message>
    <message>
        <source>Nobody can reach it</source>
        <translation>誰も到達できません</translation>
    </message>
    <message>
        <source>It is enabled, but it has no login button and no domain, so nobody can reach it.</source>
        <translation>有効ですが、ログインボタンもドメインもないため、誰も到達できません。</translation>
    </message>
    <message>
        <source>Certificate unreadable</source>
        <translation>証明書を読み取れません</translation>
    </message>
    <message>
        <source>Nobody can sign in until it is replaced.</source>
        <translation>置き換えるまで、誰もサインインできません。</translation>
    </message>
    <message>
        <source>Certificate not known</source>
        <translation>証明書が不明です</translation>
    </message>
    <message>
        <source>It is the one in your provider’s metadata. Your provider has to publish a new one there.</source>
        <translation>プロバイダーのメタデータに含まれる証明書です。プロバイダーがそこに新しい証明書を公開する必要があります。</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>It is disabled. Nobody can sign in through it.</source>
        <translation>無効になっています。誰もこのプロバイダーでサインインできません。</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>対応が必要なものはありません。</translation>
    </message>
</context>
<context>
    <name>SaveFileText</name>
    <message>
        <source>Couldn’t write %1</source>
        <translation>%1に書き込めませんでした</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>別の場所を選択…</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Display name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>The name on the login button.</source>
        <translation>ログインボタンに表示される名前です。</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Shown to people on the login page and in invitation emails.</source>
        <translation>ログインページと招待メールに表示されます。</translation>
    </message>
    <message>
        <source>Logo address</source>
        <translation>ロゴURL</translation>
    </message>
    <message>
        <source>Primary color</source>
        <translation>プライマリカラー</translation>
    </message>
    <message>
        <source>Page background</source>
        <translation>ページの背景</translation>
    </message>
    <message>
        <source>Enter a color like #2A5BD0.</source>
        <translation>#2A5BD0のような形式で色を入力してください。</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Part of sign-in links. Changing it breaks links people have saved.</source>
        <translation>サインインリンクの一部です。変更すると、ユーザーが保存したリンクは使用できなくなります。</translation>
    </message>
    <message>
        <source>Fill in this field.</source>
        <translation>この項目を入力してください。</translation>
    </message>
    <message>
        <source>Enter a display name.</source>
        <translation>表示名を入力してください。</translation>
    </message>
    <message>
        <source>Use at most 128 characters.</source>
        <translation>128文字以内で入力してください。</translation>
    </message>
    <message>
        <source>Use at most 255 characters.</source>
        <translation>255文字以内で入力してください。</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits, hyphens and underscores.</source>
        <translation>小文字の英字、数字、ハイフン、アンダースコアを使用してください。</translation>
    </message>
    <message>
        <source>Use at most 50 lower-case letters, digits, hyphens and underscores.</source>
        <translation>小文字の英字、数字、ハイフン、アンダースコアを使用し、50文字以内で入力してください。</translation>
    </message>
    <message>
        <source>Must start with https://.</source>
        <translation>https://で始まる必要があります。</translation>
    </message>
    <message>
        <source>Enter a domain like company.com.</source>
        <translation>company.comのようなドメインを入力してください。</translation>
    </message>
    <message>
        <source>Enter only the domain, like company.okta.com.</source>
        <translation>company.okta.comのように、ドメインだけを入力してください。</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>クライアントIDを入力してください。</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>クライアントシークレットを入力してください。</translation>
    </message>
    <message>
        <source>This file contains a private key. Export only the certificate.</source>
        <translation>このファイルには秘密鍵が含まれています。証明書だけをエクスポートしてください。</translation>
    </message>
    <message>
        <source>Choose a certificate file (.pem, .cer, .crt).</source>
        <translation>証明書ファイル(.pem、.cer、.crt)を選択してください。</translation>
    </message>
    <message>
        <source>Choose a metadata file (.xml).</source>
        <translation>メタデータファイル(.xml)を選択してください。</translation>
    </message>
    <message>
        <source>Use a file of at most 1 MB.</source>
        <translation>1 MB以下のファイルを使用してください。</translation>
    </message>
    <message>
        <source>This file is not XML metadata.</source>
        <translation>このファイルはXMLメタデータではありません。</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Federation metadata</source>
        <translation>フェデレーションメタデータ</translation>
    </message>
    <message>
        <source>Metadata address</source>
        <translation>メタデータURL</translation>
    </message>
    <message>
        <source>Metadata file</source>
        <translation>メタデータファイル</translation>
    </message>
    <message>
        <source>Metadata (.xml), up to 1 MB. The file is sent to {vendor}.</source>
        <translation>メタデータ(.xml)、1 MBまで。ファイルは{vendor}に送信されます。</translation>
    </message>
    <message>
        <source>Passive endpoint</source>
        <translation>パッシブエンドポイント</translation>
    </message>
    <message>
        <source>Relying party identifier</source>
        <translation>証明書利用者の識別子</translation>
    </message>
    <message>
        <source>AD FS Management › **Relying Party Trusts** › **Add Relying Party Trust** › **Claims aware**.</source>
        <translation>AD FS Management › **Relying Party Trusts** › **Add Relying Party Trust** › **Claims aware**を選択します。</translation>
    </message>
    <message>
        <source>**Enter data about the relying party manually**.</source>
        <translation>**Enter data about the relying party manually**を選択します。</translation>
    </message>
    <message>
        <source>Check **Enable support for the WS-Federation Passive protocol** and paste</source>
        <translation>**Enable support for the WS-Federation Passive protocol**をオンにし、次の値を貼り付けます</translation>
    </message>
    <message>
        <source>Add the identifier</source>
        <translation>識別子を追加します</translation>
    </message>
    <message>
        <source>Add a rule **Send LDAP Attributes as Claims**: E-Mail-Addresses → E-Mail Address, Display-Name → Name, Given-Name → Given Name, Surname → Surname, User-Principal-Name → Name ID.</source>
        <translation>**Send LDAP Attributes as Claims**のルールを追加します: E-Mail-Addresses → E-Mail Address、Display-Name → Name、Given-Name → Given Name、Surname → Surname、User-Principal-Name → Name ID。</translation>
    </message>
    <message>
        <source>Take the metadata from `https://YOUR-SERVER/FederationMetadata/2007-06/FederationMetadata.xml`.</source>
        <translation>メタデータは`https://YOUR-SERVER/FederationMetadata/2007-06/FederationMetadata.xml`から取得します。</translation>
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
        <translation>約20分</translation>
    </message>
    <message>
        <source>In AD FS Management</source>
        <translation>AD FS Managementで</translation>
    </message>
    <message>
        <source>Active Directory Federation Services</source>
        <translation>Active Directory Federation Services</translation>
    </message>
    <message>
        <source>Sent once, stored only at {vendor}. OrgDesk can’t show it again.</source>
        <translation>1回だけ送信され、{vendor}にのみ保存されます。OrgDeskで再表示することはできません。</translation>
    </message>
    <message>
        <source>Icon address</source>
        <translation>アイコンURL</translation>
    </message>
    <message>
        <source>Signing certificate</source>
        <translation>署名証明書</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
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
        <translation>要求に署名</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Sign-in started at the provider</source>
        <translation>プロバイダーから開始するサインイン</translation>
    </message>
    <message>
        <source>Off is safer. People start from {vendor} instead.</source>
        <translation>オフの方が安全です。その場合、ユーザーは{vendor}からサインインを開始します。</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>コールバックURL</translation>
    </message>
    <message>
        <source>Connection ID</source>
        <translation>接続ID</translation>
    </message>
    <message>
        <source>Single sign-on URL (ACS)</source>
        <translation>シングルサインオンURL(ACS)</translation>
    </message>
    <message>
        <source>Audience (Entity ID)</source>
        <translation>オーディエンス(エンティティID)</translation>
    </message>
    <message>
        <source>Workspace domain</source>
        <translation>Workspaceドメイン</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアントID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>JavaScript origin</source>
        <translation>JavaScriptのオリジン</translation>
    </message>
    <message>
        <source>In the Cloud console, pick or create a project.</source>
        <translation>Cloud Consoleで、プロジェクトを選択または作成します。</translation>
    </message>
    <message>
        <source>**OAuth consent screen**: user type **Internal**.</source>
        <translation>**OAuth consent screen**: User typeに**Internal**を選択します。</translation>
    </message>
    <message>
        <source>**Credentials** › **Create credentials** › **OAuth client ID** › **Web application**.</source>
        <translation>**Credentials** › **Create credentials** › **OAuth client ID** › **Web application**を選択します。</translation>
    </message>
    <message>
        <source>Paste under **Authorized JavaScript origins**</source>
        <translation>**Authorized JavaScript origins**に貼り付けます</translation>
    </message>
    <message>
        <source>Paste under **Authorized redirect URIs**</source>
        <translation>**Authorized redirect URIs**に貼り付けます</translation>
    </message>
    <message>
        <source>Copy **Client ID** and **Client secret**.</source>
        <translation>**Client ID**と**Client secret**をコピーします。</translation>
    </message>
    <message>
        <source>Your Workspace domain is the primary domain in the Admin console.</source>
        <translation>Workspaceドメインは、管理コンソールのプライマリドメインです。</translation>
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
        <translation>約10分</translation>
    </message>
    <message>
        <source>In the Google Cloud console</source>
        <translation>Google Cloud Consoleで</translation>
    </message>
    <message>
        <source>Google Workspace accounts</source>
        <translation>Google Workspaceアカウント</translation>
    </message>
    <message>
        <source>Back channel (recommended)</source>
        <translation>バックチャネル(推奨)</translation>
    </message>
    <message>
        <source>Front channel</source>
        <translation>フロントチャネル</translation>
    </message>
    <message>
        <source>Discovery address</source>
        <translation>ディスカバリーURL</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Register a web client.</source>
        <translation>Webクライアントを登録します。</translation>
    </message>
    <message>
        <source>Paste as redirect address</source>
        <translation>リダイレクトURIとして貼り付けます</translation>
    </message>
    <message>
        <source>Choose the grant type authorization code.</source>
        <translation>グラント種別に認可コード(authorization code)を選択します。</translation>
    </message>
    <message>
        <source>Allow the scopes openid, profile and email.</source>
        <translation>スコープopenid、profile、emailを許可します。</translation>
    </message>
    <message>
        <source>Copy client ID and secret.</source>
        <translation>クライアントIDとシークレットをコピーします。</translation>
    </message>
    <message>
        <source>The discovery address ends in `/.well-known/openid-configuration`.</source>
        <translation>ディスカバリーURLの末尾は`/.well-known/openid-configuration`です。</translation>
    </message>
    <message>
        <source>Custom OIDC</source>
        <translation>カスタムOIDC</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>In your provider’s admin console</source>
        <translation>プロバイダーの管理コンソールで</translation>
    </message>
    <message>
        <source>Any other OpenID provider</source>
        <translation>その他のOpenIDプロバイダー</translation>
    </message>
    <message>
        <source>Okta domain</source>
        <translation>Oktaドメイン</translation>
    </message>
    <message>
        <source>Sign-out address</source>
        <translation>サインアウトURL</translation>
    </message>
    <message>
        <source>Applications › **Create App Integration**. Choose **OIDC**, then **Web Application**.</source>
        <translation>Applications › **Create App Integration**を選択します。**OIDC**、次に**Web Application**を選択します。</translation>
    </message>
    <message>
        <source>Name it, for example {vendor}.</source>
        <translation>名前を付けます(例: {vendor})。</translation>
    </message>
    <message>
        <source>Paste under **Sign-in redirect URIs**</source>
        <translation>**Sign-in redirect URIs**に貼り付けます</translation>
    </message>
    <message>
        <source>Paste under **Sign-out redirect URIs**</source>
        <translation>**Sign-out redirect URIs**に貼り付けます</translation>
    </message>
    <message>
        <source>Under **Assignments**, choose who may sign in, then Save.</source>
        <translation>**Assignments**で、サインインできるユーザーを選択し、Saveを選択します。</translation>
    </message>
    <message>
        <source>From the General tab, copy **Client ID** and **Client secret** into the form on the left.</source>
        <translation>Generalタブから、**Client ID**と**Client secret**を左のフォームにコピーします。</translation>
    </message>
    <message>
        <source>From the General tab, copy **Client ID** and **Client secret** for your colleague.</source>
        <translation>Generalタブから、同僚に渡す**Client ID**と**Client secret**をコピーします。</translation>
    </message>
    <message>
        <source>Your **Okta domain** is in the menu at the top right, below your name.</source>
        <translation>**Okta domain**は、右上の自分の名前の下のメニューにあります。</translation>
    </message>
    <message>
        <source>Okta</source>
        <translation>Okta</translation>
    </message>
    <message>
        <source>In the Okta admin console</source>
        <translation>Okta管理コンソールで</translation>
    </message>
    <message>
        <source>Sign in with Okta Workforce</source>
        <translation>Okta Workforceでサインイン</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>ベースURL</translation>
    </message>
    <message>
        <source>**SP Connections** › **Create New** › Browser SSO, SAML 2.0.</source>
        <translation>**SP Connections** › **Create New** › Browser SSO、SAML 2.0を選択します。</translation>
    </message>
    <message>
        <source>Paste under **Partner’s Entity ID**</source>
        <translation>**Partner’s Entity ID**に貼り付けます</translation>
    </message>
    <message>
        <source>Profiles: **SP-initiated SSO**.</source>
        <translation>Profiles: **SP-initiated SSO**を選択します。</translation>
    </message>
    <message>
        <source>Paste under **Assertion Consumer Service URL**, POST</source>
        <translation>**Assertion Consumer Service URL**に貼り付け、POSTを選択します</translation>
    </message>
    <message>
        <source>Attribute contract: SAML_SUBJECT and email.</source>
        <translation>Attribute contract: SAML_SUBJECTとemailを設定します。</translation>
    </message>
    <message>
        <source>Under **Credentials**, export the signing certificate and drop it on the left.</source>
        <translation>**Credentials**で署名証明書をエクスポートし、左にドロップします。</translation>
    </message>
    <message>
        <source>Under **Credentials**, export the signing certificate and send it back.</source>
        <translation>**Credentials**で署名証明書をエクスポートし、返送します。</translation>
    </message>
    <message>
        <source>Activate the connection.</source>
        <translation>接続を有効にします。</translation>
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
        <translation>PingFederateコンソールで</translation>
    </message>
    <message>
        <source>PingFederate server</source>
        <translation>PingFederateサーバー</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
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
        <translation>プロバイダーのメタデータ</translation>
    </message>
    <message>
        <source>Metadata (.xml) or a certificate (.pem, .cer, .crt), up to 1 MB. The file stays on this computer.</source>
        <translation>メタデータ(.xml)または証明書(.pem、.cer、.crt)、1 MBまで。ファイルはこのコンピューターから送信されません。</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>サインインURL</translation>
    </message>
    <message>
        <source>Request binding</source>
        <translation>要求のバインディング</translation>
    </message>
    <message>
        <source>Create a new SAML 2.0 application.</source>
        <translation>新しいSAML 2.0アプリケーションを作成します。</translation>
    </message>
    <message>
        <source>Paste these two values</source>
        <translation>次の2つの値を貼り付けます</translation>
    </message>
    <message>
        <source>Name ID format: **persistent**. Send the email address as `email`.</source>
        <translation>Name ID形式: **persistent**。メールアドレスを`email`として送信します。</translation>
    </message>
    <message>
        <source>Upload our signing certificate if requests must be signed.</source>
        <translation>要求への署名が必要な場合は、こちらの署名証明書をアップロードします。</translation>
    </message>
    <message>
        <source>Assign the people who may sign in.</source>
        <translation>サインインできるユーザーを割り当てます。</translation>
    </message>
    <message>
        <source>Download the metadata file and drop it on the left.</source>
        <translation>メタデータファイルをダウンロードし、左にドロップします。</translation>
    </message>
    <message>
        <source>Download the metadata file and send it back.</source>
        <translation>メタデータファイルをダウンロードし、返送します。</translation>
    </message>
    <message>
        <source>Custom SAML</source>
        <translation>カスタムSAML</translation>
    </message>
    <message>
        <source>about 15 min</source>
        <translation>約15分</translation>
    </message>
    <message>
        <source>Any other SAML 2.0 provider</source>
        <translation>その他のSAML 2.0プロバイダー</translation>
    </message>
    <message>
        <source>Applications › **Browse App Catalog**. Add **SCIM 2.0 Test App (OAuth Bearer Token)**: Okta doesn’t provision through the app that people sign in with.</source>
        <translation>Applications › **Browse App Catalog**を選択し、**SCIM 2.0 Test App (OAuth Bearer Token)**を追加します。Oktaは、ユーザーがサインインに使用するアプリではプロビジョニングを行いません。</translation>
    </message>
    <message>
        <source>Name it, for example {vendor} provisioning, and tick **Do not display application icon to users**.</source>
        <translation>名前を付け(例: {vendor} provisioning)、**Do not display application icon to users**をオンにします。</translation>
    </message>
    <message>
        <source>Provisioning › **Configure API Integration** › **Enable API integration**. Paste the SCIM address as **SCIM 2.0 Base Url** and a token as **OAuth Bearer Token**.</source>
        <translation>Provisioning › **Configure API Integration** › **Enable API integration**を選択します。SCIM URLを**SCIM 2.0 Base Url**に、トークンを**OAuth Bearer Token**に貼り付けます。</translation>
    </message>
    <message>
        <source>Choose **Test API Credentials**, then Save.</source>
        <translation>**Test API Credentials**、次にSaveを選択します。</translation>
    </message>
    <message>
        <source>Provisioning › **To App** › Edit: switch on **Create Users**, **Update User Attributes** and **Deactivate Users**.</source>
        <translation>Provisioning › **To App** › Editを選択し、**Create Users**、**Update User Attributes**、**Deactivate Users**をオンにします。</translation>
    </message>
    <message>
        <source>Under **Assignments**, choose the same people and groups as in the app that they sign in with.</source>
        <translation>**Assignments**で、サインインに使用するアプリと同じユーザーとグループを選択します。</translation>
    </message>
    <message>
        <source>Identity › Applications › **Enterprise applications** › **New application** › **Create your own application**. Choose **Integrate any other application you don’t find in the gallery**: the app registration for sign-in doesn’t provision.</source>
        <translation>Identity › Applications › **Enterprise applications** › **New application** › **Create your own application**を選択します。**Integrate any other application you don’t find in the gallery**を選択します。サインイン用のアプリ登録ではプロビジョニングは行われません。</translation>
    </message>
    <message>
        <source>In it, **Provisioning** › set **Provisioning Mode** to Automatic.</source>
        <translation>その中の**Provisioning** › **Provisioning Mode**をAutomaticに設定します。</translation>
    </message>
    <message>
        <source>Under **Admin Credentials**, paste the SCIM address as **Tenant URL** and a token as **Secret Token**. Choose **Test Connection**, then Save.</source>
        <translation>**Admin Credentials**で、SCIM URLを**Tenant URL**に、トークンを**Secret Token**に貼り付けます。**Test Connection**、次にSaveを選択します。</translation>
    </message>
    <message>
        <source>Under **Mappings**, open the one for users and map **objectId** to **externalId**, so that people are recognized when they sign in.</source>
        <translation>**Mappings**でユーザー用のマッピングを開き、サインイン時にユーザーを識別できるように、**objectId**を**externalId**にマッピングします。</translation>
    </message>
    <message>
        <source>Under **Users and groups**, choose the same people and groups as for sign-in.</source>
        <translation>**Users and groups**で、サインインと同じユーザーとグループを選択します。</translation>
    </message>
    <message>
        <source>Set **Provisioning Status** to On. The first run may take 40 minutes.</source>
        <translation>**Provisioning Status**をOnに設定します。初回の実行には40分かかることがあります。</translation>
    </message>
    <message>
        <source>TENANT</source>
        <comment>stands for a name that only the vendor knows</comment>
        <translation>TENANT</translation>
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
        <translation>%1の設定</translation>
    </message>
    <message>
        <source>Tenant domain</source>
        <translation>テナントドメイン</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>アプリケーション(クライアント)ID</translation>
    </message>
    <message>
        <source>Client secret value</source>
        <translation>クライアントシークレットの値</translation>
    </message>
    <message>
        <source>Identity › Applications › **App registrations** › **New registration**.</source>
        <translation>Identity › Applications › **App registrations** › **New registration**を選択します。</translation>
    </message>
    <message>
        <source>Name it. Under **Supported account types** keep “this organizational directory only”.</source>
        <translation>名前を付けます。**Supported account types**は「this organizational directory only」のままにします。</translation>
    </message>
    <message>
        <source>Under **Redirect URI** choose **Web** and paste this. Then Register.</source>
        <translation>**Redirect URI**で**Web**を選択し、次の値を貼り付けて、Registerを選択します。</translation>
    </message>
    <message>
        <source>From Overview, copy **Application (client) ID**.</source>
        <translation>Overviewから**Application (client) ID**をコピーします。</translation>
    </message>
    <message>
        <source>**Certificates &amp; secrets** › **New client secret**. Copy the **Value** at once, not the Secret ID. Note the end date; OrgDesk can remind you.</source>
        <translation>**Certificates &amp; secrets** › **New client secret**を選択します。Secret IDではなく**Value**をすぐにコピーします。終了日を控えておくと、OrgDeskでリマインダーを設定できます。</translation>
    </message>
    <message>
        <source>**API permissions**: keep User.Read and choose **Grant admin consent**.</source>
        <translation>**API permissions**: User.Readを残し、**Grant admin consent**を選択します。</translation>
    </message>
    <message>
        <source>Your tenant domain is **Primary domain** on the directory’s Overview.</source>
        <translation>テナントドメインは、ディレクトリのOverviewにある**Primary domain**です。</translation>
    </message>
    <message>
        <source>Entra ID</source>
        <translation>Entra ID</translation>
    </message>
    <message>
        <source>In the Entra admin center</source>
        <translation>Microsoft Entra管理センターで</translation>
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
        <translation>読み取り</translation>
    </message>
    <message>
        <source>create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>削除</translation>
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
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1日</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1分</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>%1に期限切れ</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1 (残り%2)</translation>
    </message>
</context>
<context>
    <name>SetUpErrorText</name>
    <message>
        <source>your organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Your account is fine, and nothing was changed.</source>
        <translation>アカウントに問題はなく、何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 has not activated the My Organization API</source>
        <translation>%1がMy Organization APIを有効化していません</translation>
    </message>
    <message>
        <source>OrgDesk manages organizations through it.</source>
        <translation>OrgDeskはこのAPIを通じて組織を管理します。</translation>
    </message>
    <message>
        <source>You signed in, but OrgDesk isn’t allowed to manage %1</source>
        <translation>サインインしましたが、OrgDeskは%1の管理を許可されていません</translation>
    </message>
    <message>
        <source>%1 has not given OrgDesk access to your organization yet: its application has no grant for the My Organization API.</source>
        <translation>%1はまだOrgDeskに組織へのアクセスを許可していません。アプリケーションにMy Organization APIのグラントがありません。</translation>
    </message>
    <message>
        <source>%1 has not finished setting up OrgDesk</source>
        <translation>%1によるOrgDeskの設定が完了していません</translation>
    </message>
    <message>
        <source>The application OrgDesk has no settings for the My Organization API (my_organization_configuration), so %1 refuses every request.</source>
        <translation>アプリケーションOrgDeskにMy Organization APIの設定(my_organization_configuration)がないため、%1はすべての要求を拒否します。</translation>
    </message>
    <message>
        <source>You’re signed in, but without any permission</source>
        <translation>サインインしていますが、権限がありません</translation>
    </message>
    <message>
        <source>Your role at %1 has no permissions for OrgDesk, or %2 has granted OrgDesk none, or none was left ticked in the browser. OrgDesk can’t see which of these it is. Changes apply when you sign in again.</source>
        <translation>%1でのロールにOrgDeskの権限がないか、%2がOrgDeskに何も付与していないか、ブラウザーですべての選択が外されています。OrgDeskにはどれが原因か分かりません。変更は、もう一度サインインすると適用されます。</translation>
    </message>
    <message>
        <source>%1 doesn’t let your organization do this.</source>
        <translation>%1は、この操作を組織に許可していません。</translation>
    </message>
    <message>
        <source>%1 has not granted OrgDesk the permission %2.</source>
        <translation>%1はOrgDeskに権限%2を付与していません。</translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <translation>メッセージ: 「%1」</translation>
    </message>
    <message>
        <source>You’re not allowed to do this</source>
        <translation>この操作は許可されていません</translation>
    </message>
</context>
<context>
    <name>SignInErrorText</name>
    <message>
        <source>your organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Sign-in was canceled in the browser</source>
        <translation>ブラウザーでサインインがキャンセルされました</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>You don’t belong to %1</source>
        <translation>%1に所属していません</translation>
    </message>
    <message>
        <source>Ask an admin of %1 to invite you, or use another account.</source>
        <translation>%1の管理者に招待を依頼するか、別のアカウントを使用してください。</translation>
    </message>
    <message>
        <source>%1 refused the sign-in</source>
        <translation>%1がサインインを拒否しました</translation>
    </message>
    <message>
        <source>The confirmation took too long</source>
        <translation>本人確認に時間がかかりすぎました</translation>
    </message>
    <message>
        <source>Nothing was saved. Try again.</source>
        <translation>何も保存されていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The sign-in took too long</source>
        <translation>サインインに時間がかかりすぎました</translation>
    </message>
    <message>
        <source>The request ended after 5 minutes. Try again.</source>
        <translation>要求は5分で終了しました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 doesn’t know this organization</source>
        <translation>%1でこの組織が見つかりません</translation>
    </message>
    <message>
        <source>There is no organization “%1” at %2</source>
        <translation>%2に組織「%1」は存在しません</translation>
    </message>
    <message>
        <source>Check the short name.</source>
        <translation>短縮名を確認してください。</translation>
    </message>
    <message>
        <source>You confirmed as somebody else. Nothing was saved.</source>
        <translation>別のユーザーとして本人確認が行われました。何も保存されていません。</translation>
    </message>
    <message>
        <source>You confirmed as %1. Nothing was saved.</source>
        <translation>%1として本人確認が行われました。何も保存されていません。</translation>
    </message>
    <message>
        <source>Confirmed with a different account</source>
        <translation>別のアカウントで本人確認が行われました</translation>
    </message>
    <message>
        <source>Sign out of %1 in the browser, then confirm again.</source>
        <translation>ブラウザーで%1からサインアウトし、もう一度本人確認を行ってください。</translation>
    </message>
    <message>
        <source>Another program blocks the way back to OrgDesk</source>
        <translation>別のプログラムがOrgDeskへの戻りを妨げています</translation>
    </message>
    <message>
        <source>The local port for the answer is in use. Close other sign-in windows and try again.</source>
        <translation>応答用のローカルポートが使用中です。ほかのサインインウィンドウを閉じて、もう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minutes off</source>
        <translation>
            <numerusform>このコンピューターの時計が%n分ずれています</numerusform>
        </translation>
    </message>
    <message>
        <source>Set it to automatic time, then try again.</source>
        <translation>自動設定にしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>OrgDesk can’t trust the answer from %1</source>
        <translation>OrgDeskは%1からの応答を信頼できません</translation>
    </message>
    <message>
        <source>You are not signed in, and nothing was changed.</source>
        <translation>サインインしていません。何も変更されていません。</translation>
    </message>
    <message>
        <source>You signed in to another organization</source>
        <translation>別の組織にサインインしました</translation>
    </message>
    <message>
        <source>Choose %1 in the browser, or sign in to the other one from the start.</source>
        <translation>ブラウザーで%1を選択するか、最初からもう一方の組織にサインインしてください。</translation>
    </message>
    <message>
        <source>%1 didn’t ask for your second factor</source>
        <translation>%1で第2要素が求められませんでした</translation>
    </message>
    <message>
        <source>Without it the change isn’t accepted. Nothing was saved.</source>
        <translation>これがないと変更は受け付けられません。何も保存されていません。</translation>
    </message>
    <message>
        <source>%1 doesn’t belong to %2</source>
        <translation>%1は%2に所属していません</translation>
    </message>
    <message>
        <source>%1 doesn’t let OrgDesk keep you signed in</source>
        <translation>%1は、OrgDeskでのサインイン状態の維持を許可していません</translation>
    </message>
    <message>
        <source>You can go on, but you have to sign in again next time.</source>
        <translation>このまま続行できますが、次回はもう一度サインインが必要です。</translation>
    </message>
    <message>
        <source>OrgDesk isn’t set up for %1 correctly</source>
        <translation>OrgDeskの%1用の設定が正しくありません</translation>
    </message>
    <message>
        <source>The client ID is unknown there.</source>
        <translation>このクライアントIDは登録されていません。</translation>
    </message>
    <message>
        <source>Your session ended.</source>
        <translation>セッションが終了しました。</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>続けるには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>%1 has a problem right now</source>
        <translation>%1で現在問題が発生しています</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>You’re not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>続けるには、サインインしてください。</translation>
    </message>
    <message>
        <source>%1 ended your session</source>
        <translation>%1がセッションを終了しました</translation>
    </message>
    <message>
        <source>Your keyring is locked or missing</source>
        <translation>キーリングがロックされているか、見つかりません</translation>
    </message>
    <message>
        <source>Your keyring refused OrgDesk</source>
        <translation>キーリングがOrgDeskを拒否しました</translation>
    </message>
    <message>
        <source>Your keyring has no sign-in for OrgDesk</source>
        <translation>キーリングにOrgDeskのサインインがありません</translation>
    </message>
    <message>
        <source>Your keyring doesn’t work</source>
        <translation>キーリングが機能していません</translation>
    </message>
</context>
<context>
    <name>SnippetText</name>
    <message>
        <source>attribute with %1</source>
        <translation>%1の属性</translation>
    </message>
    <message>
        <source>Okta: attribute statements</source>
        <translation>Okta: 属性ステートメント</translation>
    </message>
    <message>
        <source>Entra ID: claims</source>
        <translation>Entra ID: クレーム</translation>
    </message>
    <message>
        <source>ADFS: claim rule</source>
        <translation>ADFS: クレームルール</translation>
    </message>
</context>
<context>
    <name>TestTableText</name>
    <message>
        <source>Not asked for</source>
        <translation>要求なし</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信済み</translation>
    </message>
    <message>
        <source>Missing, required</source>
        <translation>なし(必須)</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Name at %1</source>
        <translation>%1での名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Received attributes</source>
        <translation>受信した属性</translation>
    </message>
</context>
<context>
    <name>TestText</name>
    <message>
        <source>Grant admin consent for the app at %1.</source>
        <translation>%1でアプリに管理者の同意を与えてください。</translation>
    </message>
    <message>
        <source>Assign this person to the app at %1.</source>
        <translation>%1でこのユーザーをアプリに割り当ててください。</translation>
    </message>
    <message>
        <source>Enter the callback address from the Sign-on tab at %1, exactly as it is shown.</source>
        <translation>「サインオン」タブのコールバックURLを、表示どおり正確に%1に入力してください。</translation>
    </message>
    <message>
        <source>The client secret may be wrong or ended. Enter a new one on the Sign-on tab.</source>
        <translation>クライアントシークレットが間違っているか、期限が切れている可能性があります。「サインオン」タブで新しいシークレットを入力してください。</translation>
    </message>
    <message>
        <source>%1 may sign with another certificate. Replace it on the Sign-on tab.</source>
        <translation>%1が別の証明書で署名している可能性があります。「サインオン」タブで置き換えてください。</translation>
    </message>
    <message>
        <source>The sign-in itself worked. Turn on “Make people members on sign-in”, or invite this person to %1.</source>
        <translation>サインイン自体は成功しました。「サインイン時にメンバーにする」をオンにするか、このユーザーを%1に招待してください。</translation>
    </message>
    <message>
        <source>Check the addresses on the Sign-on tab.</source>
        <translation>「サインオン」タブのURLを確認してください。</translation>
    </message>
    <message>
        <source>Look at the sign-in log of %1.</source>
        <translation>%1のサインインログを確認してください。</translation>
    </message>
    <message>
        <source>Sign-in failed at %1</source>
        <translation>%1でサインインに失敗しました</translation>
    </message>
    <message>
        <source>The test could not start</source>
        <translation>テストを開始できませんでした</translation>
    </message>
    <message>
        <source>%1 does not let OrgDesk use this connection. Ask them to enable it for this application.</source>
        <translation>%1はOrgDeskにこの接続の使用を許可していません。このアプリケーションで有効にするよう依頼してください。</translation>
    </message>
    <message>
        <source>%1 takes no sign-ins through a disabled provider. Enable it, then test again.</source>
        <translation>%1は無効なプロバイダーでのサインインを受け付けません。有効化してから、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>Nobody signed in within 5 minutes</source>
        <translation>5分以内に誰もサインインしませんでした</translation>
    </message>
    <message>
        <source>The browser did not come back.</source>
        <translation>ブラウザーから応答がありませんでした。</translation>
    </message>
    <message>
        <source>If the page of %1 shows an error, that is the cause.</source>
        <translation>%1のページにエラーが表示されている場合は、それが原因です。</translation>
    </message>
</context>
<context>
    <name>TlsErrorText</name>
    <message>
        <source>Check the date and time of this computer. If they are right, tell %1.</source>
        <translation>このコンピューターの日付と時刻を確認してください。正しい場合は、%1に知らせてください。</translation>
    </message>
    <message>
        <source>Ask %1 for a new one.</source>
        <translation>%1に新しい証明書を依頼してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1の証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The certificate of %1 isn’t valid yet.</source>
        <translation>%1の証明書はまだ有効ではありません。</translation>
    </message>
    <message>
        <source>The certificate from “%1” is for another address than %2. Try another network; if that doesn’t help, tell %3.</source>
        <translation>「%1」が発行した証明書は%2とは別のアドレス用です。別のネットワークをお試しください。それでも解決しない場合は、%3に知らせてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from “%2”, which this computer doesn’t trust. If your network inspects TLS, ask your IT team to install its certificate.</source>
        <translation>%1の証明書は、このコンピューターが信頼していない「%2」が発行したものです。ネットワークでTLSを検査している場合は、ITチームにその証明書のインストールを依頼してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by itself (“%2”). Try another network; if that doesn’t help, tell %3.</source>
        <translation>%1の証明書は自己署名です(「%2」)。別のネットワークをお試しください。それでも解決しない場合は、%3に知らせてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 isn’t one for servers.</source>
        <translation>%1の証明書はサーバー用ではありません。</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from “%2”, which may not issue it. Try another network; if that doesn’t help, tell %3.</source>
        <translation>%1の証明書は、発行を許可されていない「%2」が発行したものです。別のネットワークをお試しください。それでも解決しない場合は、%3に知らせてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 has a key that can be broken.</source>
        <translation>%1の証明書の鍵は解読される可能性があります。</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed with a method that can be broken.</source>
        <translation>%1の証明書は、破られる可能性のある方式で署名されています。</translation>
    </message>
    <message>
        <source>The certificate of %1 is damaged or not what it says.</source>
        <translation>%1の証明書は破損しているか、内容が正しくありません。</translation>
    </message>
    <message>
        <source>%1 has no encryption to offer that is still safe. Try another network; if that doesn’t help, tell %2.</source>
        <translation>%1には、現在も安全な暗号化方式がありません。別のネットワークをお試しください。それでも解決しない場合は、%2に知らせてください。</translation>
    </message>
    <message>
        <source>%1 doesn’t answer with encryption. This network may want a sign-in of its own: open a browser, then try again.</source>
        <translation>%1が暗号化された応答を返しません。このネットワーク独自のサインインが必要な可能性があります。ブラウザーを開いてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Something between this computer and %1 reads along.</source>
        <translation>このコンピューターと%1の間で、通信が読み取られています。</translation>
    </message>
</context>
<context>
    <name>UiState</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>チェック中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
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
        <translation>当組織</translation>
    </message>
    <message>
        <source>Hello, I’m an admin of %1.</source>
        <translation>お世話になっております。%1の管理者です。</translation>
    </message>
    <message>
        <source>OrgDesk %1 could not manage our organization on %2: %3.</source>
        <translation>OrgDesk %1は、%2に当組織を管理できませんでした: %3。</translation>
    </message>
    <message>
        <source>This speaks of point %1 below.</source>
        <translation>以下の%1に該当します。</translation>
    </message>
    <message>
        <source>Please check that (1) the My Organization API is activated for %1, (2) the OrgDesk application %2 has a client grant for it with user access allowed, (3) our organization is included, (4) these permissions are granted to the application and to my role in the organization: %3, (5) the application has a my_organization_configuration.</source>
        <translation>次の点をご確認ください。(1) %1でMy Organization APIが有効化されていること、(2) OrgDeskのアプリケーション%2に、ユーザーアクセスを許可したクライアントグラントがあること、(3) 当組織が含まれていること、(4) 次の権限がアプリケーションと組織内の私のロールに付与されていること: %3、(5) アプリケーションにmy_organization_configurationがあること。</translation>
    </message>
    <message>
        <source>Request ID: %1.</source>
        <translation>要求ID: %1。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Pattern of a date (QLocale): day, short month, year in the order of the language.</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Pattern of a date without its year (QLocale).</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
</context>
<context>
    <name>orgdesk::FormModel</name>
    <message>
        <source>Reported by %1.</source>
        <translation>%1からの報告です。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::AboutDialog</name>
    <message>
        <source>About OrgDesk</source>
        <translation>OrgDeskについて</translation>
    </message>
    <message>
        <source>Where settings come from</source>
        <translation>設定の取得元</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>OrgDesk %1</source>
        <translation>OrgDesk %1</translation>
    </message>
    <message>
        <source>Manage your organization’s single sign-on.</source>
        <translation>組織のシングルサインオンを管理します。</translation>
    </message>
    <message>
        <source>Provided by %1.</source>
        <translation>提供元: %1</translation>
    </message>
    <message>
        <source>Support from %1</source>
        <translation>%1のサポート</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>OrgDesk is licensed under the Apache License 2.0. It is built with Qt %1 and %2.</source>
        <translation>OrgDeskはApache License 2.0で提供されます。Qt %1と%2を使用しています。</translation>
    </message>
    <message>
        <source>Libraries and their licenses: %1.</source>
        <translation>ライブラリとライセンス: %1。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::AccessCard</name>
    <message>
        <source>See its settings</source>
        <translation>設定の表示</translation>
    </message>
    <message>
        <source>Copy its values</source>
        <translation>値のコピー</translation>
    </message>
    <message>
        <source>Show its button, make people members, disable it</source>
        <translation>ボタンの表示、メンバーの追加、無効化</translation>
    </message>
    <message>
        <source>Change its settings</source>
        <translation>設定の変更</translation>
    </message>
    <message>
        <source>Change or disable it</source>
        <translation>変更または無効化</translation>
    </message>
    <message>
        <source>Detach or delete it</source>
        <translation>切り離しまたは削除</translation>
    </message>
    <message>
        <source>Copy request for %1</source>
        <translation>%1への依頼をコピー</translation>
    </message>
    <message>
        <source>What you may do here</source>
        <translation>ここでできること</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>許可: %1</translation>
    </message>
    <message>
        <source>Not allowed: %1</source>
        <translation>許可なし: %1</translation>
    </message>
    <message>
        <source>%1 gave your organization no access to this provider. Only %1 can change that.</source>
        <translation>%1は、組織にこのプロバイダーへのアクセスを許可していません。変更できるのは%1だけです。</translation>
    </message>
    <message>
        <source>%1 gave your organization limited access to this provider. Only %1 can change that.</source>
        <translation>%1は、組織にこのプロバイダーへの限定的なアクセスだけを許可しています。変更できるのは%1だけです。</translation>
    </message>
    <message>
        <source>%1 gave your organization read-only access to this provider. Only %1 can change that.</source>
        <translation>%1は、組織にこのプロバイダーへの読み取り専用アクセスだけを許可しています。変更できるのは%1だけです。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hello, I’m an admin of %1. OrgDesk lists the identity provider %2 (connection %3), but our organization has no access to it. Please give our organization full access, so that we can manage it ourselves.</source>
        <translation>お世話になっております。%1の管理者です。OrgDeskにIDプロバイダー%2(接続%3)が表示されていますが、当組織にはアクセス権がありません。自分たちで管理できるよう、当組織にフルアクセスを付与してください。</translation>
    </message>
    <message>
        <source>Hello, I’m an admin of %1. OrgDesk lets us see the identity provider %2 (connection %3), but our organization has no full access to it. Please give our organization full access, so that we can manage it ourselves.</source>
        <translation>お世話になっております。%1の管理者です。OrgDeskでIDプロバイダー%2(接続%3)を表示できますが、当組織にはフルアクセスがありません。自分たちで管理できるよう、当組織にフルアクセスを付与してください。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::AddDomainDialog</name>
    <message>
        <source>Add domain</source>
        <translation>ドメインの追加</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Only the domain, like company.com.</source>
        <translation>company.comのように、ドメインだけを入力してください。</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>ドメインの追加</translation>
    </message>
    <message>
        <source>You get a DNS record that proves it is yours.</source>
        <translation>所有を証明するDNSレコードが発行されます。</translation>
    </message>
    <message numerus="yes">
        <source>Add %n domains</source>
        <translation>
            <numerusform>ドメイン%n件を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody can have an address at %1. Only its owner can prove it.</source>
        <translation>%1のアドレスは誰でも取得できます。証明できるのは所有者だけです。</translation>
    </message>
    <message>
        <source>%1 lends its names to others. Only its owner can prove it.</source>
        <translation>%1は第三者に名前を貸し出しています。証明できるのは所有者だけです。</translation>
    </message>
    <message>
        <source>Sent as %1.</source>
        <translation>%1として送信されます。</translation>
    </message>
    <message>
        <source>%1 is an address of a computer. Enter a domain like company.com.</source>
        <translation>%1はコンピューターのアドレスです。company.comのようなドメインを入力してください。</translation>
    </message>
    <message>
        <source>%1 belongs to a registry. Enter the domain that you registered, like company.%1.</source>
        <translation>%1はレジストリのドメインです。company.%1のように、登録したドメインを入力してください。</translation>
    </message>
    <message>
        <source>Enter a domain like company.com.</source>
        <translation>company.comのようなドメインを入力してください。</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1はすでに一覧にあります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>追加中…</translation>
    </message>
    <message>
        <source>Adding %1 of %2…</source>
        <translation>追加中(%2件中%1件目)…</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1の追加</translation>
    </message>
    <message>
        <source>%1 is already in use at %2. If it’s yours, ask %2.</source>
        <translation>%1は%2ですでに使用されています。ご自身のものである場合は、%2にお問い合わせください。</translation>
    </message>
    <message>
        <source>Reported by %1.</source>
        <translation>%1からの報告です。</translation>
    </message>
    <message>
        <source>Added %1 of %2 domains</source>
        <translation>ドメイン%2件中%1件を追加しました</translation>
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
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close and look</source>
        <translation>閉じて確認</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::CertificateCard</name>
    <message>
        <source>Replace…</source>
        <translation>置き換え…</translation>
    </message>
    <message>
        <source>View…</source>
        <translation>表示…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Replace signing certificate…</source>
        <translation>署名証明書の置き換え…</translation>
    </message>
    <message>
        <source>View signing certificate…</source>
        <translation>署名証明書の表示…</translation>
    </message>
    <message>
        <source>Reminder of the certificate’s end</source>
        <translation>証明書の期限のリマインダー</translation>
    </message>
    <message>
        <source>The list warns from 30 days before its end on. Stored on this computer.</source>
        <translation>一覧には期限の30日前から警告が表示されます。このコンピューターに保存されます。</translation>
    </message>
    <message>
        <source>Signing certificate</source>
        <translation>署名証明書</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Signing certificate, %1</source>
        <translation>署名証明書、%1</translation>
    </message>
    <message>
        <source>The stored certificate can’t be read. Nobody can sign in until it is replaced.</source>
        <translation>保存されている証明書を読み取れません。置き換えるまで、誰もサインインできません。</translation>
    </message>
    <message>
        <source>Reminder on</source>
        <translation>リマインダーオン</translation>
    </message>
    <message>
        <source>Reminder off</source>
        <translation>リマインダーオフ</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::CertificateDialog</name>
    <message>
        <source>Signing certificate</source>
        <translation>署名証明書</translation>
    </message>
    <message>
        <source>Signing certificates</source>
        <translation>署名証明書</translation>
    </message>
    <message>
        <source>Copy as PEM</source>
        <translation>PEMとしてコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Itself (self-signed)</source>
        <translation>自身(自己署名)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
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
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>View…</source>
        <translation>表示…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置き換え…</translation>
    </message>
    <message>
        <source>Paste the certificate, or drop its file here</source>
        <translation>証明書を貼り付けるか、ファイルをここにドロップしてください</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>証明書の選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.cer *.crt *.der *.p7b);;All files (*)</source>
        <translation>証明書 (*.pem *.cer *.crt *.der *.p7b);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This text is longer than any certificate. Paste only the certificate.</source>
        <translation>このテキストは証明書としては長すぎます。証明書だけを貼り付けてください。</translation>
    </message>
    <message>
        <source>This text contains a private key. Paste only the certificate.</source>
        <translation>このテキストには秘密鍵が含まれています。証明書だけを貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ChangeNameDialog</name>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Sign-in links with “%1” stop working. People keep their accounts.</source>
        <translation>「%1」を含むサインインリンクは使用できなくなります。ユーザーのアカウントは維持されます。</translation>
    </message>
    <message>
        <source>At most 50 lower-case letters, digits, hyphens and underscores.</source>
        <translation>小文字の英字、数字、ハイフン、アンダースコア(50文字以内)。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change the name of %1?</source>
        <translation>%1の名前を変更しますか？</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::CheckList</name>
    <message>
        <source>Checking</source>
        <translation>チェック中</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Checks, %1</source>
        <translation>チェック、%1</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>問題1件</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>問題%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>チェック中…</translation>
    </message>
    <message>
        <source>Ready, 1 note</source>
        <translation>準備完了、情報1件</translation>
    </message>
    <message numerus="yes">
        <source>Ready, %n notes</source>
        <translation>
            <numerusform>準備完了、情報%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Passed, 1 note</source>
        <translation>合格、情報1件</translation>
    </message>
    <message numerus="yes">
        <source>Passed, %n notes</source>
        <translation>
            <numerusform>合格、情報%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked just now, from this computer.</source>
        <translation>たった今、このコンピューターからチェックしました。</translation>
    </message>
    <message>
        <source>Checked 1 min ago, from this computer.</source>
        <translation>1分前に、このコンピューターからチェックしました。</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n min ago, from this computer.</source>
        <translation>
            <numerusform>%n分前に、このコンピューターからチェックしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details of: %1</source>
        <translation>詳細: %1</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>詳細を非表示</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ColorField</name>
    <message>
        <source>Pick</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Pick %1</source>
        <translation>%1を選択</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ConfigurationDialog</name>
    <message>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Policy, locked</source>
        <translation>ポリシー (ロック)</translation>
    </message>
    <message>
        <source>Command line (--config)</source>
        <translation>コマンドライン (--config)</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Vendor settings on this computer</source>
        <translation>このコンピューターのベンダー設定</translation>
    </message>
    <message>
        <source>Vendor’s package</source>
        <translation>ベンダーのパッケージ</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Left out: “%1” in %2, expected %3.</source>
        <translation>無視した値: %2の「%1」(必要な形式: %3)。</translation>
    </message>
    <message>
        <source>Where settings come from</source>
        <translation>設定の取得元</translation>
    </message>
    <message>
        <source>Your vendor and your administrator set these values. A locked one can’t be changed on this computer.</source>
        <translation>これらの値はベンダーと管理者が設定します。ロックされた値はこのコンピューターでは変更できません。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ConfirmField</name>
    <message>
        <source>Type %1 to confirm</source>
        <translation>確認のため「%1」と入力してください</translation>
    </message>
    <message>
        <source>Exactly as shown.</source>
        <translation>表示どおり正確に入力してください。</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致しています</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ConflictDialog</name>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Changed on the server</source>
        <translation>サーバー上での変更</translation>
    </message>
    <message>
        <source>Someone else changed %1 while you were editing</source>
        <translation>編集中に、ほかの人が%1を変更しました</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Choose what to keep for each field.</source>
        <translation>まだ何も保存されていません。項目ごとに残す値を選択してください。</translation>
    </message>
    <message>
        <source>1 field changed on both sides</source>
        <translation>1項目が両方で変更されました</translation>
    </message>
    <message numerus="yes">
        <source>%n fields changed on both sides</source>
        <translation>
            <numerusform>%n項目が両方で変更されました</numerusform>
        </translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>自分の変更</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>現在のサーバー</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>変更前: %1</translation>
    </message>
    <message>
        <source>%1, your change: %2</source>
        <translation>%1、自分の変更: %2</translation>
    </message>
    <message>
        <source>%1, on the server now: %2</source>
        <translation>%1、現在のサーバー: %2</translation>
    </message>
    <message>
        <source>Merged by itself</source>
        <translation>自動的に統合</translation>
    </message>
    <message>
        <source>changed on the server</source>
        <translation>サーバー上で変更</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>自分が変更</translation>
    </message>
    <message>
        <source>Keep all of mine</source>
        <translation>すべて自分の値</translation>
    </message>
    <message>
        <source>Keep all from the server</source>
        <translation>すべてサーバーの値</translation>
    </message>
    <message>
        <source>The server doesn’t say who it was.</source>
        <translation>サーバーからは、誰が変更したか分かりません。</translation>
    </message>
    <message>
        <source>Save chosen values</source>
        <translation>選択した値を保存</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>編集に戻る</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::CopyField</name>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::CountTabs</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1、ロック中</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::CrashDialog</name>
    <message>
        <source>Crash report</source>
        <translation>クラッシュレポート</translation>
    </message>
    <message>
        <source>It holds the version, where the program stopped and the last lines of the log. There is no secret in it, and it is sent to nobody. Copy it when support asks for it.</source>
        <translation>バージョン、プログラムが停止した場所、ログの最後の行が含まれます。機密情報は含まれず、どこにも送信されません。サポートから求められたらコピーしてください。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::CreatedNote</name>
    <message>
        <source>The button appears on the login page; %1 is routed here.</source>
        <translation>ログインページにボタンが表示され、%1がここにルーティングされます。</translation>
    </message>
    <message>
        <source>The button appears on the login page.</source>
        <translation>ログインページにボタンが表示されます。</translation>
    </message>
    <message>
        <source>It has no login button and no domain yet, so nobody can reach it.</source>
        <translation>ログインボタンもドメインもまだないため、誰も到達できません。</translation>
    </message>
    <message>
        <source>%1 is routed here.</source>
        <translation>%1がここにルーティングされます。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Before you enable it</source>
        <translation>有効化の前に</translation>
    </message>
    <message>
        <source>%1 is created and still disabled.</source>
        <translation>%1は作成されましたが、まだ無効です。</translation>
    </message>
    <message>
        <source>One step until people can use it.</source>
        <translation>ユーザーが使用できるようになるまで、あと1ステップです。</translation>
    </message>
    <message numerus="yes">
        <source>%n steps until people can use it.</source>
        <translation>
            <numerusform>ユーザーが使用できるようになるまで、あと%nステップです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Update one value at your provider</source>
        <translation>プロバイダーで1つの値を更新</translation>
    </message>
    <message>
        <source>Update two values at your provider</source>
        <translation>プロバイダーで2つの値を更新</translation>
    </message>
    <message>
        <source>%1 added a prefix to the identifier. Replace what you pasted earlier.</source>
        <translation>%1が識別子にプレフィックスを付けました。先に貼り付けた値を置き換えてください。</translation>
    </message>
    <message>
        <source>Test sign-in…</source>
        <translation>サインインのテスト…</translation>
    </message>
    <message>
        <source>Test a sign-in</source>
        <translation>サインインのテスト</translation>
    </message>
    <message>
        <source>Your browser opens with this provider. OrgDesk shows what came back.</source>
        <translation>ブラウザーがこのプロバイダーで開きます。OrgDeskに結果が表示されます。</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>%1を有効化</translation>
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
        <translation>ほかに1件の期限が近づいているか、切れています。「シングルサインオン」を確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n more end or have ended. See Single sign-on.</source>
        <translation>
            <numerusform>ほかに%n件の期限が近づいているか、切れています。「シングルサインオン」を確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DeleteDialog</name>
    <message>
        <source>Delete provider</source>
        <translation>プロバイダーの削除</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Delete “%1” and its users?</source>
        <translation>「%1」とそのユーザーを削除しますか？</translation>
    </message>
    <message>
        <source>This can’t be undone.</source>
        <translation>この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>%1 deletes it only if &lt;b&gt;no users belong to it&lt;/b&gt;. If any remain, nothing is deleted and you are told.</source>
        <translation>%1は、&lt;b&gt;所属するユーザーがいない場合&lt;/b&gt;にのみ削除します。残っている場合は何も削除されず、その旨が表示されます。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Everyone who signed in through it loses their account.&lt;/b&gt; %1 deletes every user who signed in through this provider, with their history.</source>
        <translation>&lt;b&gt;このプロバイダーでサインインした全員がアカウントを失います。&lt;/b&gt;%1は、このプロバイダーでサインインしたすべてのユーザーを、履歴とともに削除します。</translation>
    </message>
    <message>
        <source>Nobody can sign in through %1 any more.</source>
        <translation>%1で誰もサインインできなくなります。</translation>
    </message>
    <message>
        <source>Only want it out of your organization?</source>
        <translation>組織から外すだけでよい場合</translation>
    </message>
    <message>
        <source>Detach it instead. The connection and its users stay at %1.</source>
        <translation>代わりに切り離してください。接続とそのユーザーは%1に残ります。</translation>
    </message>
    <message>
        <source>Detach instead…</source>
        <translation>代わりに切り離す…</translation>
    </message>
    <message>
        <source>Keep a copy of its settings?</source>
        <translation>設定のコピーを残しますか？</translation>
    </message>
    <message>
        <source>A file on this computer, for setting it up again by hand. It holds no secrets and brings back no users.</source>
        <translation>手作業で再設定するための、このコンピューター上のファイルです。シークレットは含まれず、ユーザーも復元されません。</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーの保存</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1を保存しました</translation>
    </message>
    <message>
        <source>Delete provider and users</source>
        <translation>プロバイダーとユーザーを削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除中…</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>%1の削除</translation>
    </message>
    <message>
        <source>%1 is still there</source>
        <translation>%1はまだ残っています</translation>
    </message>
    <message>
        <source>It was not deleted.</source>
        <translation>削除されていません。</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>要求%1</translation>
    </message>
    <message>
        <source>Not deleted: people still use “%1”</source>
        <translation>削除されませんでした: 「%1」を使用しているユーザーがいます</translation>
    </message>
    <message>
        <source>%1 refuses to delete a provider while users belong to it. Nothing was changed.</source>
        <translation>%1は、ユーザーが所属しているプロバイダーの削除を拒否します。何も変更されていません。</translation>
    </message>
    <message>
        <source>What you can do instead</source>
        <translation>代わりにできること</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技術的な詳細</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Disable it</source>
        <translation>プロバイダーを無効化</translation>
    </message>
    <message>
        <source>Nobody can sign in through it. You can undo this.</source>
        <translation>誰もこのプロバイダーでサインインできなくなります。元に戻せます。</translation>
    </message>
    <message>
        <source>Detach it from %1…</source>
        <translation>%1から切り離す…</translation>
    </message>
    <message>
        <source>It leaves your list; the connection and its users stay at %1.</source>
        <translation>一覧から消えますが、接続とそのユーザーは%1に残ります。</translation>
    </message>
    <message>
        <source>Ask %1 to remove the users first</source>
        <translation>先に%1にユーザーの削除を依頼</translation>
    </message>
    <message>
        <source>Copies a message with the connection ID. Then delete again.</source>
        <translation>接続IDを含むメッセージをコピーします。その後、もう一度削除してください。</translation>
    </message>
    <message>
        <source>Hello, I’m an admin of %1 (%2). I want to delete the sign-in provider %3 (connection ID %4), but users still belong to it. Please remove these users, or tell me what to do with them.</source>
        <translation>お世話になっております。%1(%2)の管理者です。サインインプロバイダー%3(接続ID %4)を削除したいのですが、まだ所属しているユーザーがいます。これらのユーザーを削除するか、対処方法を教えてください。</translation>
    </message>
    <message>
        <source>Request ID: %1.</source>
        <translation>要求ID: %1。</translation>
    </message>
    <message>
        <source>Copied. Send it to %1.</source>
        <translation>コピーしました。%1に送信してください。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DetachDialog</name>
    <message>
        <source>Detach provider</source>
        <translation>プロバイダーの切り離し</translation>
    </message>
    <message>
        <source>Detach “%1” from %2?</source>
        <translation>「%1」を%2から切り離しますか？</translation>
    </message>
    <message>
        <source>It disappears from your list and from your login page.</source>
        <translation>一覧とログインページから消えます。</translation>
    </message>
    <message>
        <source>The connection and its users &lt;b&gt;stay at %1&lt;/b&gt;. Nothing is deleted.</source>
        <translation>接続とそのユーザーは&lt;b&gt;%1に残ります&lt;/b&gt;。何も削除されません。</translation>
    </message>
    <message>
        <source>You can’t attach it again yourself. Only %1 can.</source>
        <translation>自分で再び接続することはできません。%1だけが実行できます。</translation>
    </message>
    <message>
        <source>Members keep their membership but need another way to sign in.</source>
        <translation>メンバーのメンバーシップは維持されますが、別のサインイン方法が必要になります。</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>切り離す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Detaching…</source>
        <translation>切り離し中…</translation>
    </message>
    <message>
        <source>detach %1</source>
        <translation>%1の切り離し</translation>
    </message>
    <message>
        <source>%1 is still there</source>
        <translation>%1はまだ残っています</translation>
    </message>
    <message>
        <source>It was not detached.</source>
        <translation>切り離されていません。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DetailsStep</name>
    <message>
        <source>Display name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Show a button on the login page</source>
        <translation>ログインページにボタンを表示</translation>
    </message>
    <message>
        <source>Make people members when they sign in</source>
        <translation>サインイン時にメンバーにする</translation>
    </message>
    <message>
        <source>The name on the login button.</source>
        <translation>ログインボタンに表示される名前です。</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>種類の変更</translation>
    </message>
    <message>
        <source>What people see</source>
        <translation>ユーザーに表示される内容</translation>
    </message>
    <message>
        <source>Set by %1 for all providers.</source>
        <translation>すべてのプロバイダーに対して%1が設定しています。</translation>
    </message>
    <message>
        <source>Without a button, people reach this provider only through their email domain.</source>
        <translation>ボタンがない場合、ユーザーはメールドメインによってのみこのプロバイダーに到達します。</translation>
    </message>
    <message>
        <source>It can’t be changed later.</source>
        <translation>後から変更することはできません。</translation>
    </message>
    <message>
        <source>Available. It can’t be changed later.</source>
        <translation>使用できます。後から変更することはできません。</translation>
    </message>
    <message>
        <source>Already used by %1.</source>
        <translation>%1ですでに使用されています。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::Disclosure</name>
    <message>
        <source>Open</source>
        <comment>state</comment>
        <translation>開いています</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>state</comment>
        <translation>閉じています</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DnsCheckCard</name>
    <message>
        <source>Check again</source>
        <translation>再チェック</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>まだチェックされていません。</translation>
    </message>
    <message>
        <source>Check DNS from this computer</source>
        <translation>このコンピューターからDNSをチェック</translation>
    </message>
    <message>
        <source>DNS as seen from this computer</source>
        <translation>このコンピューターから見たDNS</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>チェック中…</translation>
    </message>
    <message>
        <source>Asking the name servers…</source>
        <translation>ネームサーバーに照会中…</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DnsResultRow</name>
    <message>
        <source>Found</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>検出: %1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>期待値: %1</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DomainActions</name>
    <message>
        <source>verify %1</source>
        <translation>%1の検証</translation>
    </message>
    <message>
        <source>Remove domain</source>
        <translation>ドメインの削除</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1を削除しますか？</translation>
    </message>
    <message>
        <source>The verification starts over if you add it again.</source>
        <translation>再び追加した場合、検証は最初からやり直しになります。</translation>
    </message>
    <message>
        <source>People with this domain are no longer sent to %1. They see the ordinary login page.</source>
        <translation>このドメインのユーザーは%1に送られなくなり、通常のログインページが表示されます。</translation>
    </message>
    <message>
        <source>People with this domain may no longer be sent to their provider. The verification starts over if you add it again.</source>
        <translation>このドメインのユーザーは、プロバイダーに送られなくなる可能性があります。再び追加した場合、検証は最初からやり直しになります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1の削除</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1を削除しました</translation>
    </message>
    <message>
        <source>route %1 to %2</source>
        <translation>%1の%2へのルーティング</translation>
    </message>
    <message>
        <source>stop routing %1 to %2</source>
        <translation>%1の%2へのルーティングの停止</translation>
    </message>
    <message>
        <source>%1 is not routed to %2</source>
        <translation>%1は%2にルーティングされていません</translation>
    </message>
    <message>
        <source>%1 is still routed to %2</source>
        <translation>%1はまだ%2にルーティングされています</translation>
    </message>
    <message>
        <source>%1 is now routed to %2</source>
        <translation>%1は%2にルーティングされるようになりました</translation>
    </message>
    <message>
        <source>%1 is no longer routed to %2</source>
        <translation>%1は%2にルーティングされなくなりました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Copied the record of %1</source>
        <translation>%1のレコードをコピーしました</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DomainDetail</name>
    <message>
        <source>Domains</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Verify domain</source>
        <translation>ドメインを検証</translation>
    </message>
    <message>
        <source>%1 looks up the record now.</source>
        <translation>%1が今すぐレコードを照会します。</translation>
    </message>
    <message>
        <source>DNS changes can take up to 48 hours, usually minutes.</source>
        <translation>DNSの変更には最大48時間かかることがありますが、通常は数分です。</translation>
    </message>
    <message>
        <source>Remove domain…</source>
        <translation>ドメインを削除…</translation>
    </message>
    <message>
        <source>Back to the list of domains</source>
        <translation>ドメインの一覧に戻る</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>再検証</translation>
    </message>
    <message>
        <source>Remove domain %1</source>
        <translation>ドメイン%1の削除</translation>
    </message>
    <message>
        <source>%1 is yours</source>
        <translation>%1は所有確認済みです</translation>
    </message>
    <message>
        <source>Choose below where its people sign in.</source>
        <translation>このドメインのユーザーがサインインする場所を下で選択してください。</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>検証中…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>削除中…</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DomainRecord</name>
    <message>
        <source>host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Copy as text for a colleague</source>
        <translation>同僚に渡すテキストとしてコピー</translation>
    </message>
    <message>
        <source>%1 sent no record for this domain. Refresh, or remove the domain and add it again.</source>
        <translation>%1からこのドメインのレコードが送られませんでした。更新するか、ドメインを削除してからもう一度追加してください。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Add this TXT record to the domain’s DNS</source>
        <translation>このTXTレコードをドメインのDNSに追加してください</translation>
    </message>
    <message>
        <source>If your DNS tool adds the domain by itself, use &lt;code&gt;%1&lt;/code&gt; as host.</source>
        <translation>DNSツールがドメインを自動的に付ける場合は、ホストに&lt;code&gt;%1&lt;/code&gt;を使用してください。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DomainRouting</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>With none chosen, people with this domain see the ordinary login page.</source>
        <translation>何も選択しない場合、このドメインのユーザーには通常のログインページが表示されます。</translation>
    </message>
    <message>
        <source>Send people with this domain to</source>
        <translation>このドメインのユーザーの送り先</translation>
    </message>
    <message>
        <source>Load the providers again</source>
        <translation>プロバイダーを再読み込み</translation>
    </message>
    <message numerus="yes">
        <source>%n more providers are not shown here. Use the Domains tab of the provider.</source>
        <translation>
            <numerusform>ほか%n件のプロバイダーはここに表示されていません。プロバイダーの「ドメイン」タブを使用してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Disabled. Takes effect when you enable it.</source>
        <translation>無効です。有効にすると適用されます。</translation>
    </message>
    <message>
        <source>Loading the providers…</source>
        <translation>プロバイダーを読み込み中…</translation>
    </message>
    <message>
        <source>Your organization has no providers yet. Add one under Single sign-on.</source>
        <translation>組織にはまだプロバイダーがありません。「シングルサインオン」で追加してください。</translation>
    </message>
    <message>
        <source>%1 is routed to two providers</source>
        <translation>%1は2つのプロバイダーにルーティングされています</translation>
    </message>
    <message>
        <source>%1 is routed to %2 providers</source>
        <translation>%1は%2件のプロバイダーにルーティングされています</translation>
    </message>
    <message>
        <source>People with that domain see %1 and choose. Clear it in one of them if that is not what you want.</source>
        <translation>このドメインのユーザーには%1が表示され、選択することになります。意図しない場合は、いずれかで解除してください。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DomainsPage</name>
    <message>
        <source>Domains</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Prove that you own a domain, then send its people to a provider.</source>
        <translation>ドメインの所有を証明し、そのユーザーをプロバイダーに送ります。</translation>
    </message>
    <message>
        <source>Add domain…</source>
        <translation>ドメインを追加…</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Sends people to</source>
        <translation>ユーザーの送り先</translation>
    </message>
    <message>
        <source>Route people by their email address</source>
        <translation>メールアドレスによるユーザーのルーティング</translation>
    </message>
    <message>
        <source>Add a domain you own, prove it with a DNS record, then choose a provider for it.</source>
        <translation>所有するドメインを追加し、DNSレコードで証明してから、プロバイダーを選択してください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>the domains</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>the providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Managed by %1. You can’t change where it gets its people from.</source>
        <translation>%1が管理しています。どのユーザーを受け入れるかは変更できません。</translation>
    </message>
    <message>
        <source>%1 gave your organization limited access to it. You can’t change where it gets its people from.</source>
        <translation>%1は、組織に限定的なアクセスだけを許可しています。どのユーザーを受け入れるかは変更できません。</translation>
    </message>
    <message>
        <source>You can see domains, but not everything can be done with them</source>
        <translation>ドメインは表示できますが、一部の操作はできません</translation>
    </message>
    <message>
        <source>Couldn’t load</source>
        <translation>読み込み失敗</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Verify again</source>
        <translation>再検証(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Verify domain</source>
        <translation>ドメインを検証(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;record as text</source>
        <translation>レコードをテキストとしてコピー(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy domain</source>
        <translation>ドメインをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1をコピーしました</translation>
    </message>
    <message>
        <source>%1 is yours</source>
        <translation>%1は所有確認済みです</translation>
    </message>
    <message>
        <source>Check the record.</source>
        <translation>レコードを確認してください。</translation>
    </message>
    <message>
        <source>Your computer can: %1’s DNS may lag. Try again in a minute.</source>
        <translation>このコンピューターからは見えます。%1のDNSが遅れている可能性があります。1分後にもう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>Your computer can: %1’s DNS may lag. Try again in %n minutes.</source>
        <translation>
            <numerusform>このコンピューターからは見えます。%1のDNSが遅れている可能性があります。%n分後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your computer can’t either. Check the record.</source>
        <translation>このコンピューターからも見えません。レコードを確認してください。</translation>
    </message>
    <message>
        <source>%1 couldn’t see the record</source>
        <translation>%1からレコードが見えませんでした</translation>
    </message>
    <message>
        <source>The repeated checks ended after 10 minutes. Check again to go on.</source>
        <translation>繰り返しのチェックは10分で終了しました。続けるには、再チェックしてください。</translation>
    </message>
    <message>
        <source>OrgDesk checks again every minute, until %1.</source>
        <translation>OrgDeskは%1まで1分ごとに再チェックします。</translation>
    </message>
    <message>
        <source>The record of %1 is there</source>
        <translation>%1のレコードがあります</translation>
    </message>
    <message>
        <source>Verify domain</source>
        <translation>ドメインを検証</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DomainsTable</name>
    <message>
        <source>Nobody yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Sends people to</source>
        <translation>ユーザーの送り先</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>%1のその他の操作</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::DropZone</name>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Paste address…</source>
        <translation>URLを貼り付け…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置き換え…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルの選択</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1を読み取り中…</translation>
    </message>
    <message>
        <source>Drop to read %1</source>
        <translation>ドロップして%1を読み取り</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::EmailChips</name>
    <message numerus="yes">
        <source>Added %n addresses</source>
        <translation>
            <numerusform>アドレスを%n件追加しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not a complete email address.</source>
        <translation>%1は完全なメールアドレスではありません。</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1が重複しています。</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1を削除しました</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::EmailDomains</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Email domains to route here</source>
        <translation>ここにルーティングするメールドメイン</translation>
    </message>
    <message>
        <source>Load the domains again</source>
        <translation>ドメインを再読み込み</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>People with these addresses go straight to this provider.</source>
        <translation>これらのアドレスのユーザーは、このプロバイダーに直接送られます。</translation>
    </message>
    <message>
        <source>Loading the domains…</source>
        <translation>ドメインを読み込み中…</translation>
    </message>
    <message>
        <source>the domains</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Your organization has no domains yet.</source>
        <translation>組織にはまだドメインがありません。</translation>
    </message>
    <message>
        <source>Not verified yet. Verify it under Domains first.</source>
        <translation>まだ検証されていません。先に「ドメイン」で検証してください。</translation>
    </message>
    <message>
        <source>Now routed to %1. Choosing it here lets people pick.</source>
        <translation>現在は%1にルーティングされています。ここで選択すると、ユーザーがどちらかを選べるようになります。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ErrorSummary</name>
    <message>
        <source>1 field needs attention before saving</source>
        <translation>保存する前に1項目の確認が必要です</translation>
    </message>
    <message numerus="yes">
        <source>%n fields need attention before saving</source>
        <translation>
            <numerusform>保存する前に%n項目の確認が必要です</numerusform>
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
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技術的な詳細</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::FormChecks</name>
    <message>
        <source>Waiting for metadata</source>
        <translation>メタデータ待ち</translation>
    </message>
    <message>
        <source>Waiting for your entries</source>
        <translation>入力待ち</translation>
    </message>
    <message>
        <source>OrgDesk checks the file, the addresses and the certificate as soon as they are filled in.</source>
        <translation>入力されるとすぐに、OrgDeskがファイル、URL、証明書をチェックします。</translation>
    </message>
    <message>
        <source>OrgDesk checks what you enter from this computer. No credentials are sent.</source>
        <translation>OrgDeskは入力内容をこのコンピューターからチェックします。資格情報は送信されません。</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>修正</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::FormDraft</name>
    <message>
        <source>Your unsaved changes of %1 are back.</source>
        <translation>%1の未保存の変更が復元されました。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::FormView</name>
    <message>
        <source>It is sent to %1 as it is.</source>
        <translation>そのまま%1に送信されます。</translation>
    </message>
    <message>
        <source>Filled in 1 field below.</source>
        <translation>下の1項目を入力しました。</translation>
    </message>
    <message numerus="yes">
        <source>Filled in %n fields below.</source>
        <translation>
            <numerusform>下の%n項目を入力しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced what stood in: %1.</source>
        <translation>次の項目の内容を置き換えました: %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Filled in from the metadata</source>
        <translation>メタデータから入力しました</translation>
    </message>
    <message>
        <source>Stored at %1</source>
        <translation>%1に保存済み</translation>
    </message>
    <message>
        <source>needed again</source>
        <translation>再入力が必要</translation>
    </message>
    <message>
        <source>%1 keeps the secret and never shows it. To change the %2 settings, enter it once more.</source>
        <translation>%1はシークレットを保持し、表示することはありません。%2を変更するには、もう一度入力してください。</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>その他のオプション</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::GuideDialog</name>
    <message>
        <source>Setup guide</source>
        <translation>設定ガイド</translation>
    </message>
    <message>
        <source>Setup guide: %1</source>
        <translation>設定ガイド: %1</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::GuidePanel</name>
    <message>
        <source>These steps and values as a sheet for a colleague</source>
        <translation>これらの手順と値を同僚向けのシートにする</translation>
    </message>
    <message>
        <source>Open %1 admin</source>
        <translation>%1管理画面を開く</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFとして保存…</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Markdownとして保存…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>Save PowerShell script…</source>
        <translation>PowerShellスクリプトを保存…</translation>
    </message>
    <message>
        <source>Save the setup sheet</source>
        <translation>設定シートの保存</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Setup sheet</source>
        <translation>設定シート</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>スクリプトの保存</translation>
    </message>
    <message>
        <source>PowerShell script (*.ps1)</source>
        <translation>PowerShellスクリプト (*.ps1)</translation>
    </message>
    <message>
        <source>Step %1 is done</source>
        <translation>ステップ%1完了</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>引き渡し…</translation>
    </message>
    <message>
        <source>Provisional: %1 may add a prefix to the identifier. OrgDesk shows the final values after creation and tells you if they differ.</source>
        <translation>暫定: %1が識別子にプレフィックスを付けることがあります。OrgDeskは作成後に確定値を表示し、異なる場合はお知らせします。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::HealthDialog</name>
    <message>
        <source>Run again</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>このコンピューターをチェック</translation>
    </message>
    <message>
        <source>What OrgDesk needs before you sign in.</source>
        <translation>サインイン前にOrgDeskが必要とするもの。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::HealthPage</name>
    <message>
        <source>Health check</source>
        <translation>ヘルスチェック</translation>
    </message>
    <message>
        <source>Everything OrgDesk needs.</source>
        <translation>OrgDeskが必要とするすべてのもの。</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Checking… %1 of %2 done.</source>
        <translation>チェック中: %2件中%1件完了。</translation>
    </message>
    <message>
        <source>Everything OrgDesk needs, checked today at %1.</source>
        <translation>OrgDeskが必要とするすべてのもの。今日%1にチェックしました。</translation>
    </message>
    <message>
        <source>Everything OrgDesk needs, checked on %1 at %2.</source>
        <translation>OrgDeskが必要とするすべてのもの。%1 %2にチェックしました。</translation>
    </message>
    <message>
        <source>Copied the report</source>
        <translation>レポートをコピーしました</translation>
    </message>
    <message>
        <source>It holds no token and no secret.</source>
        <translation>トークンもシークレットも含まれていません。</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>Saved the report</source>
        <translation>レポートを保存しました</translation>
    </message>
    <message>
        <source>The report couldn’t be saved</source>
        <translation>レポートを保存できませんでした</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::HealthRowView</name>
    <message>
        <source>Copy message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>Tell %1</source>
        <translation>%1に連絡</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>展開済み</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>折りたたみ済み</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>詳細を非表示</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Copy message about %1</source>
        <translation>%1についてのメッセージをコピー</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::HealthView</name>
    <message>
        <source>Leave out my email</source>
        <translation>メールアドレスを省く</translation>
    </message>
    <message>
        <source>In the report that you copy or save.</source>
        <translation>コピーまたは保存するレポートの中で。</translation>
    </message>
    <message>
        <source>Checks done</source>
        <translation>チェック完了</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>The health check is done</source>
        <translation>ヘルスチェックが完了しました</translation>
    </message>
    <message>
        <source>check that confirming works</source>
        <translation>本人確認の動作確認</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>The vendor’s setup</source>
        <translation>ベンダーの設定</translation>
    </message>
    <message>
        <source>%1’s setup</source>
        <translation>%1の設定</translation>
    </message>
    <message>
        <source>Your providers</source>
        <translation>組織のプロバイダー</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>チェック中</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>問題1件</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>問題%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>情報1件</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>情報%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %1 ok</source>
        <translation>%1/%1 正常</translation>
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
        <translation>ロールなし</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信日</translation>
    </message>
    <message>
        <source>By</source>
        <translation>招待者</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>More actions for the invitation of %1</source>
        <translation>%1への招待のその他の操作</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Inviting someone again replaces their earlier invitation.</source>
        <translation>同じ人をもう一度招待すると、以前の招待は置き換えられます。</translation>
    </message>
    <message>
        <source>No open invitations</source>
        <translation>未承諾の招待はありません</translation>
    </message>
    <message>
        <source>People you invite appear here until they accept.</source>
        <translation>招待したユーザーは、承諾するまでここに表示されます。</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>ユーザーを招待…</translation>
    </message>
    <message>
        <source>the invitations</source>
        <translation>招待</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n invitations…</source>
        <translation>
            <numerusform>招待%n件を取り消す…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 didn’t send the link.</source>
        <translation>%1からリンクが送られませんでした。</translation>
    </message>
    <message>
        <source>&amp;Copy invitation link</source>
        <translation>招待リンクをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Invite again…</source>
        <translation>再招待(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>取り消す(&amp;R)…</translation>
    </message>
    <message>
        <source>Copied the identifier of the invitation for %1</source>
        <translation>%1への招待の識別子をコピーしました</translation>
    </message>
    <message>
        <source>Copied the invitation link for %1</source>
        <translation>%1への招待リンクをコピーしました</translation>
    </message>
    <message>
        <source>Revoke invitation</source>
        <translation>招待の取り消し</translation>
    </message>
    <message>
        <source>Revoke the invitation for %1?</source>
        <translation>%1への招待を取り消しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n invitations?</source>
        <translation>
            <numerusform>招待%n件を取り消しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>The link stops working.</source>
        <translation>リンクは使用できなくなります。</translation>
    </message>
    <message>
        <source>Their links stop working.</source>
        <translation>これらのリンクは使用できなくなります。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>revoke %n invitations</source>
        <translation>
            <numerusform>招待%n件の取り消し</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the invitation</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Not everything was revoked</source>
        <translation>一部を取り消せませんでした</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::InviteDialog</name>
    <message>
        <source>Invite people</source>
        <translation>ユーザーの招待</translation>
    </message>
    <message>
        <source>Invite people to %1</source>
        <translation>%1にユーザーを招待</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>%1 sends each person an email. You can also copy the links from the list.</source>
        <translation>%1が各ユーザーにメールを送ります。一覧からリンクをコピーすることもできます。</translation>
    </message>
    <message>
        <source>What came of each address</source>
        <translation>アドレスごとの結果</translation>
    </message>
    <message>
        <source>Send invitations</source>
        <translation>招待を送信</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>for everyone above</source>
        <translation>上の全員に適用</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>1 day, until %1</source>
        <translation>1日(%1まで)</translation>
    </message>
    <message>
        <source>%1 days, until %2</source>
        <translation>%1日(%2まで)</translation>
    </message>
    <message>
        <source>%1 has an open invitation. The new one replaces it.</source>
        <translation>%1には未承諾の招待があります。新しい招待で置き換えられます。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have an open invitation. The new ones replace them.</source>
        <translation>
            <numerusform>このうち%n人には未承諾の招待があります。新しい招待で置き換えられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1/最大%2</translation>
    </message>
    <message>
        <source>%1 addresses, sent in %2 requests</source>
        <translation>アドレス%1件、要求%2回で送信</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>A list with commas, blanks or line ends between can be pasted.</source>
        <translation>カンマ、空白、改行で区切った一覧を貼り付けることができます。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>アドレス%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>選択肢がありません</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Its roles are still being loaded. Sending waits for them.</source>
        <translation>ロールを読み込み中です。送信は完了を待ちます。</translation>
    </message>
    <message>
        <source>There is no role %1 to choose.</source>
        <translation>ロール%1は選択できません。</translation>
    </message>
    <message>
        <source>There are no roles %1 to choose.</source>
        <translation>ロール%1は選択できません。</translation>
    </message>
    <message>
        <source>Signing in with %1 can’t be chosen.</source>
        <translation>%1でのサインインは選択できません。</translation>
    </message>
    <message>
        <source>The roles are still loading.</source>
        <translation>ロールを読み込み中です。</translation>
    </message>
    <message>
        <source>Not all of the earlier invitation is taken over</source>
        <translation>以前の招待の一部は引き継がれません</translation>
    </message>
    <message>
        <source>%1 is already a member.</source>
        <translation>%1はすでにメンバーです。</translation>
    </message>
    <message>
        <source>Choose at most %1 roles. You can give more later.</source>
        <translation>選択できるロールは%1個までです。後で追加できます。</translation>
    </message>
    <message>
        <source>Enter at least one email address.</source>
        <translation>メールアドレスを1件以上入力してください。</translation>
    </message>
    <message>
        <source>Choose how they sign in.</source>
        <translation>サインイン方法を選択してください。</translation>
    </message>
    <message>
        <source>Enable a provider first: %1 needs to know how they sign in.</source>
        <translation>先にプロバイダーを有効にしてください。%1にはサインイン方法の指定が必要です。</translation>
    </message>
    <message>
        <source>invite %1</source>
        <translation>%1の招待</translation>
    </message>
    <message numerus="yes">
        <source>invite %n people</source>
        <translation>
            <numerusform>%n人の招待</numerusform>
        </translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations were sent.</source>
        <translation>
            <numerusform>招待%n件を送信しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>何も送信されませんでした</translation>
    </message>
    <message>
        <source>Not everybody was invited</source>
        <translation>一部のユーザーは招待されませんでした</translation>
    </message>
    <message>
        <source>It’s not known whether 1 person was invited</source>
        <translation>1人が招待されたかどうか不明です</translation>
    </message>
    <message numerus="yes">
        <source>It’s not known whether %n people were invited</source>
        <translation>
            <numerusform>%n人が招待されたかどうか不明です</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer got lost. Look at the list of invitations before you invite them again: %1</source>
        <translation>応答が失われました。もう一度招待する前に、招待の一覧を確認してください: %1</translation>
    </message>
    <message>
        <source>Put them back into the field</source>
        <translation>入力欄に戻す</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>招待済み</translation>
    </message>
    <message>
        <source>not invited</source>
        <translation>招待失敗</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未実行</translation>
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
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>See results</source>
        <translation>結果を表示</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Stopping after the request that is on its way.</source>
        <translation>送信中の要求が終わったら停止します。</translation>
    </message>
    <message>
        <source>You can close the window: what is left can be resumed.</source>
        <translation>ウィンドウを閉じてもかまいません。残りは後で再開できます。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An unfinished job: %1</source>
        <translation>未完了のジョブ: %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::JobNotes</name>
    <message>
        <source>go on with the job</source>
        <translation>ジョブの続行</translation>
    </message>
    <message>
        <source>Discard job</source>
        <translation>ジョブの破棄</translation>
    </message>
    <message>
        <source>Discard the job?</source>
        <translation>ジョブを破棄しますか？</translation>
    </message>
    <message>
        <source>%1. The list of the %2 that are left is gone then.</source>
        <translation>%1。残り%2件の一覧は失われます。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::JobResultsDialog</name>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>結果を検索</translation>
    </message>
    <message>
        <source>What came of each</source>
        <translation>各項目の結果</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSVとしてエクスポート…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Looks for those that are not known. Nothing is sent to them.</source>
        <translation>結果が不明なものを確認します。相手には何も送信されません。</translation>
    </message>
    <message>
        <source>Copy failed addresses</source>
        <translation>失敗したアドレスをコピー</translation>
    </message>
    <message>
        <source>Copy failed</source>
        <translation>失敗分をコピー</translation>
    </message>
    <message>
        <source>Try failed again…</source>
        <translation>失敗分を再試行…</translation>
    </message>
    <message>
        <source>Try failed again</source>
        <translation>失敗分を再試行</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n entries</source>
        <translation>
            <numerusform>%n件をコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>結果のエクスポート</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::JournalDialog</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Done, found afterwards</source>
        <translation>完了(後で確認)</translation>
    </message>
    <message>
        <source>Unknown: the answer got lost</source>
        <translation>不明: 応答が失われました</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation>拒否(%1)</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Settings sent</source>
        <translation>送信した設定</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>自分の変更</translation>
    </message>
    <message>
        <source>What was changed at %1 from this computer. Values are not kept.</source>
        <translation>このコンピューターから%1に対して行った変更です。値は保存されません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Your changes couldn’t be read.</source>
        <translation>変更を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Nothing was changed at %1 from this computer yet.</source>
        <translation>このコンピューターから%1に対する変更はまだありません。</translation>
    </message>
    <message>
        <source>Export your changes</source>
        <translation>自分の変更のエクスポート</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Changed the organization</source>
        <translation>組織を変更</translation>
    </message>
    <message>
        <source>Added domain</source>
        <translation>ドメインを追加</translation>
    </message>
    <message>
        <source>Removed domain</source>
        <translation>ドメインを削除</translation>
    </message>
    <message>
        <source>Verified domain</source>
        <translation>ドメインを検証</translation>
    </message>
    <message>
        <source>Added provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>Changed provider</source>
        <translation>プロバイダーを変更</translation>
    </message>
    <message>
        <source>Deleted provider</source>
        <translation>プロバイダーを削除</translation>
    </message>
    <message>
        <source>Detached provider</source>
        <translation>プロバイダーを切り離し</translation>
    </message>
    <message>
        <source>Updated attributes</source>
        <translation>属性を更新</translation>
    </message>
    <message>
        <source>Routed a domain to a provider</source>
        <translation>ドメインをプロバイダーにルーティング</translation>
    </message>
    <message>
        <source>Took a domain off a provider</source>
        <translation>ドメインをプロバイダーから解除</translation>
    </message>
    <message>
        <source>Turned on provisioning</source>
        <translation>プロビジョニングをオン</translation>
    </message>
    <message>
        <source>Turned off provisioning</source>
        <translation>プロビジョニングをオフ</translation>
    </message>
    <message>
        <source>Updated provisioned attributes</source>
        <translation>プロビジョニングされる属性を更新</translation>
    </message>
    <message>
        <source>Created a provisioning token</source>
        <translation>プロビジョニングトークンを作成</translation>
    </message>
    <message>
        <source>Revoked a provisioning token</source>
        <translation>プロビジョニングトークンを取り消し</translation>
    </message>
    <message>
        <source>Gave roles</source>
        <translation>ロールを付与</translation>
    </message>
    <message>
        <source>Took roles away</source>
        <translation>ロールを解除</translation>
    </message>
    <message>
        <source>Removed a member</source>
        <translation>メンバーを削除</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>ユーザーを招待</translation>
    </message>
    <message>
        <source>Revoked invitations</source>
        <translation>招待を取り消し</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::LoadingView</name>
    <message>
        <source>Still waiting…</source>
        <translation>まだ待機中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Still waiting for %1…</source>
        <translation>まだ%1を待機中…</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::LoginPreview</name>
    <message>
        <source>Login box preview</source>
        <translation>ログインボックスのプレビュー</translation>
    </message>
    <message>
        <source>Log in to %1 to continue to %2.</source>
        <comment>on the vendor&apos;s login page</comment>
        <translation>%2に進むには、%1にログインしてください。</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>on the vendor&apos;s login page</comment>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>on the vendor&apos;s login page</comment>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>on the vendor&apos;s login page</comment>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>OR</source>
        <comment>on the vendor&apos;s login page</comment>
        <translation>または</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>buttons on the login page</comment>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Primary color %2, page background %3. Buttons: %4.</source>
        <translation>%1。プライマリカラー%2、ページの背景%3。ボタン: %4。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::LogoLoader</name>
    <message>
        <source>Couldn’t load it: %1</source>
        <translation>読み込めませんでした: %1</translation>
    </message>
    <message>
        <source>Couldn’t load it: this is no picture.</source>
        <translation>読み込めませんでした: 画像ではありません。</translation>
    </message>
    <message>
        <source>Loaded: %1, %2 × %3, %4, served over https</source>
        <translation>読み込み済み: %1、%2 × %3、%4、https経由</translation>
    </message>
    <message>
        <source>Larger than 200 KB. The login page loads faster with a smaller file.</source>
        <translation>200 KBを超えています。小さいファイルにすると、ログインページの読み込みが速くなります。</translation>
    </message>
    <message>
        <source>Much wider than high. It will look small on the login page.</source>
        <translation>高さに比べて幅が広すぎます。ログインページでは小さく表示されます。</translation>
    </message>
    <message>
        <source>the server answers %1.</source>
        <translation>サーバーが%1を返しています。</translation>
    </message>
    <message>
        <source>it is larger than 2 MB.</source>
        <translation>2 MBを超えています。</translation>
    </message>
    <message>
        <source>the address leads to another one. Use that one.</source>
        <translation>このURLは別のURLに転送されます。転送先を使用してください。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add provider…</source>
        <translation>プロバイダーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import metadata…</source>
        <translation>メタデータをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Review changes…</source>
        <translation>変更内容を確認(&amp;R)…</translation>
    </message>
    <message>
        <source>Your &amp;changes</source>
        <translation>自分の変更(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Vendor settings…</source>
        <translation>ベンダー設定(&amp;V)…</translation>
    </message>
    <message>
        <source>Network &amp;proxy…</source>
        <translation>ネットワークプロキシ(&amp;P)…</translation>
    </message>
    <message>
        <source>S&amp;witch organization</source>
        <translation>組織を切り替え(&amp;W)</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>サインアウト(&amp;O)</translation>
    </message>
    <message>
        <source>Sign out here and in the &amp;browser</source>
        <translation>ここで、およびブラウザーでもサインアウト(&amp;B)</translation>
    </message>
    <message>
        <source>E&amp;xit</source>
        <translation>終了(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;identifier</source>
        <translation>識別子をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Setup &amp;guide</source>
        <translation>設定ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Follow system</source>
        <translation>システムに従う(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>サイドバー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Full</source>
        <translation>フル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Icons</source>
        <translation>アイコン(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>表示密度(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>標準(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>コンパクト(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>組織(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Single sign-on</source>
        <translation>シングルサインオン(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation>ドメイン(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>メンバー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Health check</source>
        <translation>ヘルスチェック(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>次のタブ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>前のタブ(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;region</source>
        <translation>次の領域(&amp;R)</translation>
    </message>
    <message>
        <source>Previous re&amp;gion</source>
        <translation>前の領域(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>診断情報をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About OrgDesk</source>
        <translation>OrgDeskについて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>ログフォルダーを開く(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Where settings come from</source>
        <translation>設定の取得元(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>サポート(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>プライバシー(&amp;P)</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::MainWindow</name>
    <message>
        <source>The local tenant stopped</source>
        <translation>ローカルテナントが停止しました</translation>
    </message>
    <message>
        <source>Nothing can be loaded or saved until it runs again. What you typed is kept.</source>
        <translation>再び動作するまで、読み込みも保存もできません。入力内容は保持されています。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Not confirmed recently</source>
        <translation>最近の本人確認なし</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed, %n min left</source>
        <translation>
            <numerusform>本人確認済み、残り%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed at %1</source>
        <translation>%1に本人確認済み</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインイン中…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト済み</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sign in to another organization…</source>
        <translation>別の組織にサインイン…</translation>
    </message>
    <message>
        <source>Copy organization ID</source>
        <translation>組織IDをコピー</translation>
    </message>
    <message>
        <source>Copied the organization ID</source>
        <translation>組織IDをコピーしました</translation>
    </message>
    <message>
        <source>Confirm it’s you now</source>
        <translation>今すぐ本人確認</translation>
    </message>
    <message>
        <source>%1’s answer got lost on the way</source>
        <translation>%1の応答が途中で失われました</translation>
    </message>
    <message>
        <source>Close OrgDesk</source>
        <translation>OrgDeskを閉じる</translation>
    </message>
    <message>
        <source>What you typed can’t be saved on this computer.</source>
        <translation>入力した内容をこのコンピューターに保存できません。</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>作業を続ける</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>閉じて破棄</translation>
    </message>
    <message>
        <source>&amp;Support from %1</source>
        <translation>%1のサポート(&amp;S)</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::MembersCatalog</name>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>ユーザーを招待…</translation>
    </message>
    <message>
        <source>Parts of Members</source>
        <translation>メンバーの項目</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>People who belong to your organization.</source>
        <translation>組織に所属するユーザー。</translation>
    </message>
    <message>
        <source>People who belong to %1 at %2.</source>
        <translation>%2の%1に所属するユーザー。</translation>
    </message>
    <message>
        <source>Invited %1</source>
        <translation>%1を招待しました</translation>
    </message>
    <message numerus="yes">
        <source>Invited %n people</source>
        <translation>
            <numerusform>%n人を招待しました</numerusform>
        </translation>
    </message>
    <message>
        <source>You can see invitations, but not send or revoke them</source>
        <translation>招待は表示できますが、送信や取り消しはできません</translation>
    </message>
    <message>
        <source>You can see people, but not everything can be done with them</source>
        <translation>ユーザーは表示できますが、一部の操作はできません</translation>
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
            <numerusform>%1、ほか%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Apply role changes</source>
        <translation>ロールの変更を適用</translation>
    </message>
    <message>
        <source>Remove from organization…</source>
        <translation>組織から削除…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Removing ends the membership. The person’s account stays at %1.</source>
        <translation>削除するとメンバーシップが終了します。ユーザーのアカウントは%1に残ります。</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>誰も選択されていません</translation>
    </message>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n人を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Select people to change their roles or to remove them.</source>
        <translation>ロールを変更または削除するユーザーを選択してください。</translation>
    </message>
    <message>
        <source>Reading the roles beyond the first ten…</source>
        <translation>11個目以降のロールを読み取り中…</translation>
    </message>
    <message>
        <source>One of them may have more roles than the ten that are counted here.</source>
        <translation>このうち1人には、ここで数えている10個より多くのロールがある可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them may have more roles than the ten that are counted here.</source>
        <translation>
            <numerusform>このうち%n人には、ここで数えている10個より多くのロールがある可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::MetadataAddressDialog</name>
    <message>
        <source>Metadata address</source>
        <translation>メタデータURL</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Where does your provider publish its metadata?</source>
        <translation>プロバイダーのメタデータはどこに公開されていますか？</translation>
    </message>
    <message>
        <source>OrgDesk reads it from this computer. No credentials are sent.</source>
        <translation>OrgDeskがこのコンピューターから読み取ります。資格情報は送信されません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>It was not read.</source>
        <translation>読み取れませんでした。</translation>
    </message>
    <message>
        <source>The address answers with status %1.</source>
        <translation>このURLはステータス%1を返しています。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::MetadataField</name>
    <message>
        <source>Drop the metadata file here</source>
        <translation>メタデータファイルをここにドロップ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Metadata and certificates (*.xml *.pem *.cer *.crt);;All files (*)</source>
        <translation>メタデータと証明書 (*.xml *.pem *.cer *.crt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Provider in the file</source>
        <translation>ファイル内のプロバイダー</translation>
    </message>
    <message>
        <source>Pasted metadata</source>
        <translation>貼り付けたメタデータ</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>A certificate, filled in below.</source>
        <translation>証明書です。下に入力されました。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Entity ID %1</source>
        <translation>エンティティID %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::Navigation</name>
    <message>
        <source>Areas</source>
        <translation>エリア</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>サポート</translation>
    </message>
    <message>
        <source>%1, 1 needs attention</source>
        <translation>%1、要対応1件</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n need attention</source>
        <translation>
            <numerusform>%1、要対応%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a failure among them</source>
        <translation>%1、失敗を含む</translation>
    </message>
    <message>
        <source>%1, not permitted</source>
        <translation>%1、権限なし</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::NewTokenDialog</name>
    <message>
        <source>New access token</source>
        <translation>新しいアクセストークン</translation>
    </message>
    <message>
        <source>How long may the token be used?</source>
        <translation>トークンの有効期間はどれくらいにしますか？</translation>
    </message>
    <message>
        <source>%1 calls %2 with it to create and remove accounts. When it ends, provisioning stops until you replace it.</source>
        <translation>%1はこのトークンで%2を呼び出し、アカウントを作成・削除します。期限が切れると、置き換えるまでプロビジョニングは停止します。</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>作成中…</translation>
    </message>
    <message>
        <source>create an access token for %1</source>
        <translation>%1のアクセストークンの作成</translation>
    </message>
    <message>
        <source>%1 doesn’t take this lifetime</source>
        <translation>%1はこの有効期間を受け付けません</translation>
    </message>
    <message>
        <source>It says: %1. Choose another one.</source>
        <translation>メッセージ: %1。別の期間を選択してください。</translation>
    </message>
    <message>
        <source>The token was not created</source>
        <translation>トークンは作成されませんでした</translation>
    </message>
    <message>
        <source>The answer got lost. OrgDesk looked again: there is no new token.</source>
        <translation>応答が失われました。OrgDeskが再確認したところ、新しいトークンはありませんでした。</translation>
    </message>
    <message>
        <source>%1 was created, but its value got lost</source>
        <translation>%1は作成されましたが、値が失われました</translation>
    </message>
    <message>
        <source>%1 tells the value only once, so nobody has it. Revoke the token and create another one.</source>
        <translation>%1は値を一度しか通知しないため、誰も値を知りません。トークンを取り消し、別のトークンを作成してください。</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>%1を取り消す</translation>
    </message>
    <message>
        <source>It’s not known whether a token was created</source>
        <translation>トークンが作成されたかどうか不明です</translation>
    </message>
    <message>
        <source>%1 received the request, but its answer got lost. OrgDesk does not repeat it. Look at the list: a new token there has a value that nobody knows, so revoke it.</source>
        <translation>%1は要求を受信しましたが、応答が失われました。OrgDeskは繰り返しません。一覧を確認し、新しいトークンがあれば、値は誰も知らないため取り消してください。</translation>
    </message>
    <message>
        <source>Look at the list</source>
        <translation>一覧を確認</translation>
    </message>
    <message>
        <source>revoke %1</source>
        <translation>%1の取り消し</translation>
    </message>
    <message>
        <source>Copy the token now</source>
        <translation>今すぐトークンをコピーしてください</translation>
    </message>
    <message>
        <source>It is shown once. Paste it into the provisioning settings of %1.</source>
        <translation>表示されるのは一度だけです。%1のプロビジョニング設定に貼り付けてください。</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>The clipboard is cleared after 60 seconds. OrgDesk does not store the token.</source>
        <translation>クリップボードは60秒後に消去されます。OrgDeskはトークンを保存しません。</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1 (%2後)</translation>
    </message>
    <message>
        <source>Never. Replace it from time to time.</source>
        <translation>なし。定期的に置き換えてください。</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>I have stored the token</source>
        <translation>トークンを保管しました</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the token</source>
        <translation>トークンを閉じる</translation>
    </message>
    <message>
        <source>Close without copying?</source>
        <translation>コピーせずに閉じますか？</translation>
    </message>
    <message>
        <source>Nobody can see the token again. You would have to revoke it and create another one.</source>
        <translation>トークンは二度と表示できません。取り消して別のトークンを作成することになります。</translation>
    </message>
    <message>
        <source>Close without copying</source>
        <translation>コピーせずに閉じる</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::OfflineWatch</name>
    <message>
        <source>This is what OrgDesk loaded at %1.</source>
        <translation>表示内容は、OrgDeskが%1に読み込んだものです。</translation>
    </message>
    <message>
        <source>This is what OrgDesk loaded on %1 at %2.</source>
        <translation>表示内容は、OrgDeskが%1 %2に読み込んだものです。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインイン中…</translation>
    </message>
    <message>
        <source>This network wants a sign-in of its own.</source>
        <translation>このネットワーク独自のサインインが必要です。</translation>
    </message>
    <message>
        <source>You’re offline.</source>
        <translation>オフラインです。</translation>
    </message>
    <message>
        <source>Open a browser and sign in there, then try again.</source>
        <translation>ブラウザーを開いてサインインし、もう一度お試しください。</translation>
    </message>
    <message>
        <source>You can read and copy; changes wait until you are signed in.</source>
        <translation>表示とコピーはできます。変更はサインインするまで保留されます。</translation>
    </message>
    <message>
        <source>You can read and copy; changes wait until you are back.</source>
        <translation>表示とコピーはできます。変更はオンラインに戻るまで保留されます。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>試行中…</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::OrganizationForm</name>
    <message>
        <source>primary color</source>
        <translation>プライマリカラー</translation>
    </message>
    <message>
        <source>page background color</source>
        <translation>ページの背景色</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Logo address</source>
        <translation>ロゴURL</translation>
    </message>
    <message>
        <source>Primary color</source>
        <translation>プライマリカラー</translation>
    </message>
    <message>
        <source>Page background</source>
        <translation>ページの背景</translation>
    </message>
    <message>
        <source>Shown to people on the login page and in invitation emails.</source>
        <translation>ログインページと招待メールに表示されます。</translation>
    </message>
    <message>
        <source>Part of sign-in links. Changing it breaks links people have saved.</source>
        <translation>サインインリンクの一部です。変更すると、ユーザーが保存したリンクは使用できなくなります。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change name…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Open logo in browser</source>
        <translation>ロゴをブラウザーで開く</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用する</translation>
    </message>
    <message>
        <source>Branding</source>
        <translation>ブランド</translation>
    </message>
    <message>
        <source>Button text is hard to read: %1</source>
        <translation>ボタンの文字が読みにくくなっています: %1</translation>
    </message>
    <message>
        <source>Use &lt;code&gt;%1&lt;/code&gt; to reach %2</source>
        <translation>%2にするには&lt;code&gt;%1&lt;/code&gt;を使用してください</translation>
    </message>
    <message>
        <source>Use suggested color %1</source>
        <translation>提案された色%1を使用</translation>
    </message>
    <message>
        <source>Reported by %1.</source>
        <translation>%1からの報告です。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::OrganizationPage</name>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>What people see when they sign in to your organization.</source>
        <translation>組織にサインインするときに、ユーザーに表示される内容です。</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>組織ID</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Login box preview</source>
        <translation>ログインボックスのプレビュー</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Approximate. %1’s own page template decides the final layout.</source>
        <translation>おおよその表示です。最終的なレイアウトは%1のページテンプレートで決まります。</translation>
    </message>
    <message>
        <source>the organization</source>
        <comment>couldn&apos;t load …</comment>
        <translation>組織</translation>
    </message>
    <message>
        <source>You can see these details, but not change them</source>
        <translation>詳細は表示できますが、変更できません</translation>
    </message>
    <message>
        <source>Also changed on the server meanwhile: %1.</source>
        <translation>その間にサーバーでも次の項目が変更されました: %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 already has these values</source>
        <translation>%1はすでにこれらの値になっています</translation>
    </message>
    <message>
        <source>save 1 change to %1</source>
        <translation>%1への変更1件の保存</translation>
    </message>
    <message numerus="yes">
        <source>save %n changes to %1</source>
        <translation>
            <numerusform>%1への変更%n件の保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: saving 1 change to %1</source>
        <translation>一時停止中: %1への変更1件の保存</translation>
    </message>
    <message numerus="yes">
        <source>Paused: saving %n changes to %1</source>
        <translation>
            <numerusform>一時停止中: %1への変更%n件の保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved 1 change to %1</source>
        <translation>%1への変更1件を保存しました</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n changes to %1</source>
        <translation>
            <numerusform>%1への変更%n件を保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Save them, or discard them below.</source>
        <translation>下で保存または破棄してください。</translation>
    </message>
    <message>
        <source>On the server these changed since: %1.</source>
        <translation>その後、サーバーで次の項目が変更されました: %1。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::PeopleModel</name>
    <message>
        <source>No role</source>
        <translation>ロールなし</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>now, you</source>
        <translation>現在(自分)</translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>%1、選択済み</translation>
    </message>
    <message>
        <source>%1, not selected</source>
        <translation>%1、未選択</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最終サインイン</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1、昇順</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1、降順</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::PeopleTab</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最終サインイン</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Search loaded people</source>
        <translation>読み込んだユーザーを検索</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>すべて読み込む</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>the members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>すべてのロール</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>ロールなし</translation>
    </message>
    <message>
        <source>Any provider</source>
        <translation>すべてのプロバイダー</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>%1を読み込み中…</translation>
    </message>
    <message>
        <source>%1 loaded, there are more</source>
        <translation>%1を読み込み済み(ほかにもあります)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Nobody among the loaded people</source>
        <translation>読み込んだユーザーに該当者なし</translation>
    </message>
    <message>
        <source>No loaded people match “%1”.</source>
        <translation>読み込んだユーザーに「%1」と一致する人はいません。</translation>
    </message>
    <message>
        <source>1 selected…</source>
        <translation>1件を選択中…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected…</source>
        <translation>
            <numerusform>%n件を選択中…</numerusform>
        </translation>
    </message>
    <message>
        <source>Roles are not shown. %1</source>
        <translation>ロールは表示されていません。%1</translation>
    </message>
    <message>
        <source>The roles couldn’t be loaded. %1</source>
        <translation>ロールを読み込めませんでした。%1</translation>
    </message>
    <message>
        <source>the roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Signing in… The rest can be loaded when that is done.</source>
        <translation>サインイン中です。残りは完了後に読み込めます。</translation>
    </message>
    <message>
        <source>You’re offline. The rest can be loaded when you are back.</source>
        <translation>オフラインです。残りはオンラインに戻ってから読み込めます。</translation>
    </message>
    <message>
        <source>Copied the identifier of %1</source>
        <translation>%1の識別子をコピーしました</translation>
    </message>
    <message>
        <source>Your own roles</source>
        <translation>自分のロール</translation>
    </message>
    <message>
        <source>Take away your own last role?</source>
        <translation>自分の最後のロールを解除しますか？</translation>
    </message>
    <message>
        <source>Take away your own role?</source>
        <translation>自分のロールを解除しますか？</translation>
    </message>
    <message>
        <source>Without a role you lose access to %1 in OrgDesk at once, and somebody else has to give you one again.</source>
        <translation>ロールがないと、OrgDeskの%1へのアクセスをただちに失い、ほかの人にロールを再び付与してもらう必要があります。</translation>
    </message>
    <message>
        <source>If %1 is what lets you manage %2, you lose access to it in OrgDesk at once. Only %3 knows which role it is.</source>
        <translation>%1が%2を管理するためのロールである場合、OrgDeskでの%2へのアクセスをただちに失います。どのロールかを知っているのは%3だけです。</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>解除する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1を削除しました</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n people</source>
        <translation>
            <numerusform>%n人を削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>A person can have at most %1 roles</source>
        <translation>1人に付与できるロールは%1個までです</translation>
    </message>
    <message numerus="yes">
        <source>change the roles of %n people</source>
        <translation>
            <numerusform>%n人のロールの変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the roles of 1 person</source>
        <translation>1人のロールを変更しました</translation>
    </message>
    <message numerus="yes">
        <source>Changed the roles of %n people</source>
        <translation>
            <numerusform>%n人のロールを変更しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <translation>
            <numerusform>未実行%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1 of %2 people</source>
        <translation>%2人中%1人を変更しました</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::PeopleTable</name>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Select all people shown</source>
        <translation>表示中のすべてのユーザーを選択</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::PermissionNote</name>
    <message>
        <source>Copy request</source>
        <translation>依頼をコピー</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>ヘルスチェック</translation>
    </message>
    <message>
        <source>%1 has not granted OrgDesk the permission %2. Buttons that need it show a lock.</source>
        <translation>%1はOrgDeskに権限%2を付与していません。この権限が必要なボタンには鍵が表示されます。</translation>
    </message>
    <message>
        <source>%1 has not granted OrgDesk the permissions %2. Buttons that need them show a lock.</source>
        <translation>%1はOrgDeskに権限%2を付与していません。これらの権限が必要なボタンには鍵が表示されます。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ProviderActions</name>
    <message>
        <source>You can’t %1 this provider. %2 gave your organization limited access to it.</source>
        <translation>このプロバイダーの%1はできません。%2は、組織に限定的なアクセスだけを許可しています。</translation>
    </message>
    <message>
        <source>You can’t %1 this provider. %2 gave your organization no access to it.</source>
        <translation>このプロバイダーの%1はできません。%2は、組織にアクセスを許可していません。</translation>
    </message>
    <message>
        <source>You can’t %1 this provider. %2 gave your organization read-only access to it.</source>
        <translation>このプロバイダーの%1はできません。%2は、組織に読み取り専用アクセスだけを許可しています。</translation>
    </message>
    <message>
        <source>change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>disable</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>enable</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>detach</source>
        <translation>切り離し</translation>
    </message>
    <message>
        <source>%1 hasn’t set a rule for deleting providers.</source>
        <translation>%1がプロバイダー削除のルールを設定していません。</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Disable provider</source>
        <translation>プロバイダーの無効化</translation>
    </message>
    <message>
        <source>Disable the last provider?</source>
        <translation>最後のプロバイダーを無効化しますか？</translation>
    </message>
    <message>
        <source>%1 has no other enabled provider. People who sign in only this way are locked out.</source>
        <translation>%1には、ほかに有効なプロバイダーがありません。この方法でしかサインインしないユーザーは締め出されます。</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>enable %1</source>
        <translation>%1の有効化</translation>
    </message>
    <message>
        <source>disable %1</source>
        <translation>%1の無効化</translation>
    </message>
    <message>
        <source>Enabled %1</source>
        <translation>%1を有効化しました</translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <translation>%1を無効化しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>show a button for %1</source>
        <translation>%1のボタンの表示</translation>
    </message>
    <message>
        <source>%1 has a login button now</source>
        <translation>%1のログインボタンを表示しました</translation>
    </message>
    <message>
        <source>Detached %1</source>
        <translation>%1を切り離しました</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1を削除しました</translation>
    </message>
    <message>
        <source>Test &amp;sign-in…</source>
        <translation>サインインのテスト(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy identifier</source>
        <translation>識別子をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy connection &amp;values</source>
        <translation>接続値をコピー(&amp;V)</translation>
    </message>
    <message>
        <source>De&amp;tach…</source>
        <translation>切り離す(&amp;T)…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>削除(&amp;L)…</translation>
    </message>
    <message>
        <source>Copied the connection values of %1</source>
        <translation>%1の接続値をコピーしました</translation>
    </message>
    <message>
        <source>Copied the identifier of %1</source>
        <translation>%1の識別子をコピーしました</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ProviderAttributes</name>
    <message>
        <source>People can still sign in, but %1 stays empty for them.</source>
        <translation>サインインは引き続き可能ですが、%1は空のままになります。</translation>
    </message>
    <message>
        <source>People can still sign in, but %1 stay empty for them.</source>
        <translation>サインインは引き続き可能ですが、%1は空のままになります。</translation>
    </message>
    <message>
        <source>Sent by the provider as</source>
        <translation>プロバイダーの送信名</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>Review and update…</source>
        <translation>確認して更新…</translation>
    </message>
    <message>
        <source>Copy for your provider…</source>
        <translation>プロバイダー用にコピー…</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>%1 changed the attributes it expects.</source>
        <translation>%1が求める属性が変更されました。</translation>
    </message>
    <message>
        <source>%1 defines no attributes for this provider.</source>
        <translation>%1はこのプロバイダーの属性を定義していません。</translation>
    </message>
    <message>
        <source>%1 decides this mapping; you can only bring it up to date. Updating resets every row to %1’s defaults. Send the attributes from your provider under the names in the fourth column.</source>
        <translation>このマッピングは%1が決定します。ここでできるのは最新の状態にすることだけです。更新すると、すべての行が%1の既定値に戻ります。プロバイダーからは、4列目の名前で属性を送信してください。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ProviderDanger</name>
    <message>
        <source>Disable</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Detach…</source>
        <translation>切り離す…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>Nobody can sign in through it. Settings, domains and users stay. You can enable it again at any time.</source>
        <translation>誰もこのプロバイダーでサインインできなくなります。設定、ドメイン、ユーザーは残ります。いつでも再び有効にできます。</translation>
    </message>
    <message>
        <source>People can sign in through it again.</source>
        <translation>ユーザーは再びこのプロバイダーでサインインできるようになります。</translation>
    </message>
    <message>
        <source>Detach from %1</source>
        <translation>%1から切り離す</translation>
    </message>
    <message>
        <source>Removes it from your organization. The connection and its users stay at %1. Only %1 can attach it again.</source>
        <translation>組織から外します。接続とそのユーザーは%1に残ります。再び接続できるのは%1だけです。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Deletes the connection at %1. Possible only while no users belong to it. Can’t be undone.</source>
        <translation>%1の接続を削除します。所属するユーザーがいない場合にのみ可能です。元に戻せません。</translation>
    </message>
    <message>
        <source>Deletes the connection at %1 &lt;b&gt;and the users who signed in through it&lt;/b&gt;. Can’t be undone.</source>
        <translation>%1の接続&lt;b&gt;と、そのプロバイダーでサインインしたユーザー&lt;/b&gt;を削除します。元に戻せません。</translation>
    </message>
    <message>
        <source>%1’s rule for your organization: deleting a provider also deletes its users.</source>
        <translation>組織に対する%1のルール: プロバイダーを削除すると、そのユーザーも削除されます。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ProviderDomains</name>
    <message>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>検証待ち</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Only this provider</source>
        <translation>このプロバイダーのみ</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>検証…</translation>
    </message>
    <message>
        <source>See why…</source>
        <translation>理由を表示…</translation>
    </message>
    <message>
        <source>Your organization has no domain yet. Add the one in your people’s email addresses.</source>
        <translation>組織にはまだドメインがありません。ユーザーのメールアドレスに含まれるドメインを追加してください。</translation>
    </message>
    <message>
        <source>Add domain…</source>
        <translation>ドメインを追加…</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Route to this provider</source>
        <translation>このプロバイダーにルーティング</translation>
    </message>
    <message>
        <source>%1, routed here</source>
        <translation>%1、ここにルーティング</translation>
    </message>
    <message>
        <source>%1, not routed here</source>
        <translation>%1、ここにルーティングなし</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>所有状況</translation>
    </message>
    <message>
        <source>Also routed to</source>
        <translation>その他の送り先</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Its verification failed. Only a verified domain can be routed.</source>
        <translation>検証に失敗しました。ルーティングできるのは検証済みのドメインだけです。</translation>
    </message>
    <message>
        <source>Verify the domain first. Only a verified domain can be routed.</source>
        <translation>先にドメインを検証してください。ルーティングできるのは検証済みのドメインだけです。</translation>
    </message>
    <message>
        <source>People with these email domains are sent straight to %1. Changes apply at once.</source>
        <translation>これらのメールドメインのユーザーは%1に直接送られます。変更はすぐに適用されます。</translation>
    </message>
    <message>
        <source>%1 is routed to two providers</source>
        <translation>%1は2つのプロバイダーにルーティングされています</translation>
    </message>
    <message>
        <source>%1 are routed to two providers</source>
        <translation>%1は2つのプロバイダーにルーティングされています</translation>
    </message>
    <message>
        <source>People with that domain see both and choose. Clear it in one of them if that is not what you want.</source>
        <translation>このドメインのユーザーには両方が表示され、選択することになります。意図しない場合は、いずれかで解除してください。</translation>
    </message>
    <message>
        <source>the domains</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>route %1 to %2</source>
        <translation>%1の%2へのルーティング</translation>
    </message>
    <message>
        <source>take %1 off %2</source>
        <translation>%1の%2からの解除</translation>
    </message>
    <message>
        <source>%1 is now routed here</source>
        <translation>%1はここにルーティングされるようになりました</translation>
    </message>
    <message>
        <source>%1 is no longer routed here</source>
        <translation>%1はここにルーティングされなくなりました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ProviderHeader</name>
    <message>
        <source>Single sign-on</source>
        <translation>シングルサインオン</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Test sign-in…</source>
        <translation>サインインのテスト…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Enabled, %1</source>
        <translation>有効、%1</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>%1のその他の操作</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ProviderPage</name>
    <message>
        <source>change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Updated the attributes of %1</source>
        <translation>%1の属性を更新しました</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why can’t I change everything here?</source>
        <translation>変更できない項目がある理由</translation>
    </message>
    <message>
        <source>Sign-on</source>
        <translation>サインオン</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>プロビジョニング</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Danger zone</source>
        <translation>危険な操作</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>チェック中…</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>それでも保存</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Managed by %1.</source>
        <translation>%1が管理しています。</translation>
    </message>
    <message>
        <source>You can’t change everything here.</source>
        <translation>ここでは変更できない項目があります。</translation>
    </message>
    <message>
        <source>You can see this provider but not change it.</source>
        <translation>このプロバイダーは表示できますが、変更できません。</translation>
    </message>
    <message>
        <source>You can see this provider, but not everything can be done with it</source>
        <translation>このプロバイダーは表示できますが、一部の操作はできません</translation>
    </message>
    <message>
        <source>Also changed on the server meanwhile: %1.</source>
        <translation>その間にサーバーでも次の項目が変更されました: %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 already has these values</source>
        <translation>%1はすでにこれらの値になっています</translation>
    </message>
    <message>
        <source>Save them, or discard them below. Secrets were not kept.</source>
        <translation>下で保存または破棄してください。シークレットは保持されていません。</translation>
    </message>
    <message>
        <source>On the server these changed since: %1.</source>
        <translation>その後、サーバーで次の項目が変更されました: %1。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されませんでした</translation>
    </message>
    <message>
        <source>%1 still has the old values. Your changes are kept.</source>
        <translation>%1はまだ以前の値のままです。変更内容は保持されています。</translation>
    </message>
    <message>
        <source>save 1 change to %1</source>
        <translation>%1への変更1件の保存</translation>
    </message>
    <message numerus="yes">
        <source>save %n changes to %1</source>
        <translation>
            <numerusform>%1への変更%n件の保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: saving 1 change to %1</source>
        <translation>一時停止中: %1への変更1件の保存</translation>
    </message>
    <message numerus="yes">
        <source>Paused: saving %n changes to %1</source>
        <translation>
            <numerusform>一時停止中: %1への変更%n件の保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved 1 change to %1</source>
        <translation>%1への変更1件を保存しました</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n changes to %1</source>
        <translation>
            <numerusform>%1への変更%n件を保存しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ProviderProvisioning</name>
    <message>
        <source>Turn on provisioning</source>
        <translation>プロビジョニングをオンにする</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>オフにする…</translation>
    </message>
    <message>
        <source>SCIM provisioning</source>
        <translation>SCIMプロビジョニング</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>SCIM address</source>
        <translation>SCIM URL</translation>
    </message>
    <message>
        <source>user attribute</source>
        <translation>ユーザー属性</translation>
    </message>
    <message>
        <source>SCIM address for your provider</source>
        <translation>プロバイダー用のSCIM URL</translation>
    </message>
    <message>
        <source>Users are matched by</source>
        <translation>ユーザーの照合キー</translation>
    </message>
    <message>
        <source>%1 doesn’t offer provisioning for %2.</source>
        <translation>%1は%2のプロビジョニングを提供していません。</translation>
    </message>
    <message>
        <source>People get their account when they sign in for the first time.</source>
        <translation>アカウントは、ユーザーが初めてサインインしたときに作成されます。</translation>
    </message>
    <message>
        <source>Create and remove accounts automatically</source>
        <translation>アカウントの自動作成と自動削除</translation>
    </message>
    <message>
        <source>Your provider tells %1 who joins and leaves.</source>
        <translation>プロバイダーがユーザーの参加と離脱を%1に通知します。</translation>
    </message>
    <message>
        <source>Enable the provider first.</source>
        <translation>先にプロバイダーを有効化してください。</translation>
    </message>
    <message>
        <source>Deletes its settings and its tokens.</source>
        <translation>設定とトークンが削除されます。</translation>
    </message>
    <message>
        <source>Deletes its settings.</source>
        <translation>設定が削除されます。</translation>
    </message>
    <message>
        <source>Deletes its settings and 1 token.</source>
        <translation>設定とトークン1個が削除されます。</translation>
    </message>
    <message numerus="yes">
        <source>Deletes its settings and %n tokens.</source>
        <translation>
            <numerusform>設定とトークン%n個が削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>the provisioning settings</source>
        <translation>プロビジョニング設定</translation>
    </message>
    <message>
        <source>the access tokens</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>オンに変更中…</translation>
    </message>
    <message>
        <source>turn on provisioning for %1</source>
        <translation>%1のプロビジョニングのオン</translation>
    </message>
    <message>
        <source>Provisioning is on for %1</source>
        <translation>%1のプロビジョニングをオンにしました</translation>
    </message>
    <message>
        <source>Create a token and enter it at %1.</source>
        <translation>トークンを作成し、%1に入力してください。</translation>
    </message>
    <message>
        <source>Turn off provisioning</source>
        <translation>プロビジョニングをオフにする</translation>
    </message>
    <message>
        <source>Turn off provisioning?</source>
        <translation>プロビジョニングをオフにしますか？</translation>
    </message>
    <message>
        <source>%1 Existing accounts stay.</source>
        <translation>%1既存のアカウントは残ります。</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>オフに変更中…</translation>
    </message>
    <message>
        <source>turn off provisioning for %1</source>
        <translation>%1のプロビジョニングのオフ</translation>
    </message>
    <message>
        <source>Provisioning is off for %1</source>
        <translation>%1のプロビジョニングをオフにしました</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>トークンの取り消し</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>%1を取り消しますか？</translation>
    </message>
    <message>
        <source>Provisioning stops for anything that still uses it. Replace it there first.</source>
        <translation>まだ使用しているものがある場合、プロビジョニングは停止します。先にそこで置き換えてください。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>取り消し中…</translation>
    </message>
    <message>
        <source>revoke %1</source>
        <translation>%1の取り消し</translation>
    </message>
    <message>
        <source>Revoked %1</source>
        <translation>%1を取り消しました</translation>
    </message>
    <message>
        <source>Updated the provisioned attributes</source>
        <translation>プロビジョニングされる属性を更新しました</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ProviderSignOn</name>
    <message>
        <source>%1 doesn’t tell which certificate it uses.</source>
        <translation>%1からは、どの証明書を使用しているか分かりません。</translation>
    </message>
    <message>
        <source>Reading it from %1…</source>
        <translation>%1から読み取り中…</translation>
    </message>
    <message>
        <source>Couldn’t load it from %1.</source>
        <translation>%1から読み込めませんでした。</translation>
    </message>
    <message>
        <source>Choose metadata or a certificate</source>
        <translation>メタデータまたは証明書の選択</translation>
    </message>
    <message>
        <source>Metadata and certificates (*.xml *.pem *.cer *.crt);;All files (*)</source>
        <translation>メタデータと証明書 (*.xml *.pem *.cer *.crt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1
until %2</source>
        <translation>%1
%2まで</translation>
    </message>
    <message>
        <source>File, %1 KB</source>
        <translation>ファイル、%1 KB</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Login button</source>
        <translation>ログインボタン</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Membership on sign-in</source>
        <translation>サインイン時のメンバーシップ</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存済み</translation>
    </message>
    <message numerus="yes">
        <source>New value, %n characters</source>
        <translation>
            <numerusform>新しい値、%n文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Provisional: %1 may have added a prefix to the identifier. Ask %1 for the exact values.</source>
        <translation>暫定: %1が識別子にプレフィックスを付けた可能性があります。正確な値は%1に問い合わせてください。</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>テキストとして保存…</translation>
    </message>
    <message>
        <source>Save the values as text…</source>
        <translation>値をテキストとして保存…</translation>
    </message>
    <message>
        <source>Setup guide</source>
        <translation>設定ガイド</translation>
    </message>
    <message>
        <source>Save as metadata…</source>
        <translation>メタデータとして保存…</translation>
    </message>
    <message>
        <source>Save the values as SAML metadata…</source>
        <translation>値をSAMLメタデータとして保存…</translation>
    </message>
    <message>
        <source>The values are provisional. Ask %1 for the exact ones.</source>
        <translation>値は暫定です。正確な値は%1に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 still missing</source>
        <translation>%1が未入力です</translation>
    </message>
    <message>
        <source>Show a button on the login page</source>
        <translation>ログインページにボタンを表示</translation>
    </message>
    <message>
        <source>Make people members on sign-in</source>
        <translation>サインイン時にメンバーにする</translation>
    </message>
    <message>
        <source>Import metadata…</source>
        <translation>メタデータをインポート…</translation>
    </message>
    <message>
        <source>Values for your provider</source>
        <translation>プロバイダーに設定する値</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The settings of this provider are not available here. %1 keeps them for you.</source>
        <translation>このプロバイダーの設定は、ここでは使用できません。%1が管理しています。</translation>
    </message>
    <message>
        <source>%1 lets you see this provider but not change it.</source>
        <translation>%1は、このプロバイダーの表示だけを許可しています。変更はできません。</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>%1が設定しています。</translation>
    </message>
    <message>
        <source>Save the values as text</source>
        <translation>値をテキストとして保存</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>Save as metadata</source>
        <translation>メタデータとして保存</translation>
    </message>
    <message>
        <source>SAML metadata (*.xml)</source>
        <translation>SAMLメタデータ (*.xml)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1を保存しました</translation>
    </message>
    <message>
        <source>It names no signing certificate: %1 doesn’t give one here.</source>
        <translation>署名証明書は含まれていません。%1はここで証明書を提供していません。</translation>
    </message>
    <message>
        <source>%1 (%2) at %3</source>
        <translation>%1 (%2)、%3</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ProviderTabs</name>
    <message>
        <source>%1, needs attention</source>
        <translation>%1、要対応</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ProxyDialog</name>
    <message>
        <source>proxy password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>プロキシホスト</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Network proxy</source>
        <translation>ネットワークプロキシ</translation>
    </message>
    <message>
        <source>How OrgDesk reaches the internet. Your browser has its own settings.</source>
        <translation>OrgDeskがインターネットに接続する方法です。ブラウザーの設定は別にあります。</translation>
    </message>
    <message>
        <source>%1 doesn’t let OrgDesk through</source>
        <translation>%1がOrgDeskの通信を通しません</translation>
    </message>
    <message>
        <source>Check its address, the name and the password. Your network’s administrator knows them.</source>
        <translation>アドレス、名前、パスワードを確認してください。ネットワークの管理者が把握しています。</translation>
    </message>
    <message>
        <source>System settings</source>
        <translation>システム設定</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>プロキシなし</translation>
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
        <translation>任意</translation>
    </message>
    <message>
        <source>Only when the proxy asks for it.</source>
        <translation>プロキシが要求する場合のみ。</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain.</source>
        <translation>このコンピューターのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Enter the name of the proxy, for example proxy.example.com.</source>
        <translation>プロキシの名前を入力してください (例: proxy.example.com)。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>The password holds until you close OrgDesk</source>
        <translation>パスワードはOrgDeskを閉じるまで有効です</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::RateBanner</name>
    <message>
        <source>Time until the next request</source>
        <translation>次の要求までの時間</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 asks OrgDesk to slow down.</source>
        <translation>%1がOrgDeskに要求を減らすよう求めています。</translation>
    </message>
    <message>
        <source>Your change is kept and is sent again in %1 s.</source>
        <translation>変更は保持され、%1秒後に再送信されます。</translation>
    </message>
    <message>
        <source>Loading goes on in %1 s.</source>
        <translation>%1秒後に読み込みを続けます。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::RecentSignIns</name>
    <message>
        <source>Recent on this computer</source>
        <translation>このコンピューターでの履歴</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>email, date</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ReminderDialog</name>
    <message>
        <source>Client secret reminder</source>
        <translation>クライアントシークレットのリマインダー</translation>
    </message>
    <message>
        <source>When does the client secret end?</source>
        <translation>クライアントシークレットの期限はいつですか？</translation>
    </message>
    <message>
        <source>%1 shows the date where you made the secret. OrgDesk warns you 14 days before. The reminder is kept on this computer only.</source>
        <translation>日付は、シークレットを作成した%1の画面に表示されています。OrgDeskは14日前に警告します。リマインダーはこのコンピューターにのみ保存されます。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>通知する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>リマインダーなし</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::RemoveMembersDialog</name>
    <message>
        <source>Remove people</source>
        <translation>ユーザーの削除</translation>
    </message>
    <message>
        <source>Remove yourself from %1?</source>
        <translation>自分を%1から削除しますか？</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>%1を%2から削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n people from %1?</source>
        <translation>
            <numerusform>%n人を%1から削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>They can no longer use %1 for %2. Their account stays.</source>
        <translation>%2の%1を使用できなくなります。アカウントは残ります。</translation>
    </message>
    <message>
        <source>They can no longer use %1 for %2. Their accounts stay.</source>
        <translation>%2の%1を使用できなくなります。アカウントは残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、ほか%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>You are one of them</source>
        <translation>自分が含まれています</translation>
    </message>
    <message>
        <source>You lose access to %1 in OrgDesk at once, and somebody else has to invite you again.</source>
        <translation>OrgDeskでの%1へのアクセスをただちに失い、ほかの人に再び招待してもらう必要があります。</translation>
    </message>
    <message>
        <source>You lock yourself out</source>
        <translation>自分が締め出されます</translation>
    </message>
    <message>
        <source>Remove me too</source>
        <translation>自分も削除</translation>
    </message>
    <message>
        <source>Remove me</source>
        <translation>自分を削除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n people</source>
        <translation>
            <numerusform>%n人を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>削除中…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1の削除</translation>
    </message>
    <message numerus="yes">
        <source>remove %n people</source>
        <translation>
            <numerusform>%n人の削除</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <translation>
            <numerusform>未実行%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not removed</source>
        <translation>%1は削除されませんでした</translation>
    </message>
    <message>
        <source>Removed %1 of %2 people</source>
        <translation>%2人中%1人を削除しました</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>変更内容の確認</translation>
    </message>
    <message>
        <source>Save 1 change to %1?</source>
        <translation>%1への変更1件を保存しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Save %n changes to %1?</source>
        <translation>
            <numerusform>%1への変更%n件を保存しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other setting stays as it is.</source>
        <translation>ほかの設定1件はそのままです。</translation>
    </message>
    <message numerus="yes">
        <source>%n other settings stay as they are.</source>
        <translation>
            <numerusform>ほかの設定%n件はそのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>You confirmed it’s you at %1, so you won’t be asked again.</source>
        <translation>%1に本人確認が完了しているため、再び求められることはありません。</translation>
    </message>
    <message>
        <source>Test sign-in after saving</source>
        <translation>保存後にサインインをテスト</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>保存後</translation>
    </message>
    <message>
        <source>affects every sign-in</source>
        <translation>すべてのサインインに影響</translation>
    </message>
    <message>
        <source>%1, now: %2</source>
        <translation>%1、現在: %2</translation>
    </message>
    <message>
        <source>%1, after saving: %2</source>
        <translation>%1、保存後: %2</translation>
    </message>
    <message>
        <source>1 change affects everyone who signs in through %1</source>
        <translation>変更1件が、%1でサインインする全員に影響します</translation>
    </message>
    <message numerus="yes">
        <source>%n changes affect everyone who signs in through %1</source>
        <translation>
            <numerusform>変更%n件が、%1でサインインする全員に影響します</numerusform>
        </translation>
    </message>
    <message>
        <source>If the new values are wrong, sign-in fails until you correct them.</source>
        <translation>新しい値が間違っている場合、修正するまでサインインは失敗します。</translation>
    </message>
    <message>
        <source>Save 1 change</source>
        <translation>変更1件を保存</translation>
    </message>
    <message numerus="yes">
        <source>Save %n changes</source>
        <translation>
            <numerusform>変更%n件を保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>編集に戻る</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ReviewStep</name>
    <message>
        <source>Start disabled</source>
        <translation>無効で開始</translation>
    </message>
    <message>
        <source>Enable at once</source>
        <translation>すぐに有効化</translation>
    </message>
    <message>
        <source>Sensitive change</source>
        <translation>重要な変更</translation>
    </message>
    <message>
        <source>Nobody sees it. Test it first, then switch it on. Recommended.</source>
        <translation>誰にも表示されません。先にテストしてから有効化してください。推奨です。</translation>
    </message>
    <message>
        <source>The login button appears for everyone immediately.</source>
        <translation>ログインボタンがただちに全員に表示されます。</translation>
    </message>
    <message>
        <source>When it is created</source>
        <translation>作成時の動作</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1を編集</translation>
    </message>
    <message>
        <source>It needs a recent confirmation that it’s you. Yours is valid for another minute.</source>
        <translation>最近の本人確認が必要です。現在の本人確認はあと1分有効です。</translation>
    </message>
    <message numerus="yes">
        <source>It needs a recent confirmation that it’s you. Yours is valid for another %n minutes.</source>
        <translation>
            <numerusform>最近の本人確認が必要です。現在の本人確認はあと%n分有効です。</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs a recent confirmation that it’s you. You will be asked in the browser.</source>
        <translation>最近の本人確認が必要です。ブラウザーで確認を求められます。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::RoleBoxes</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>at least %1 of %2</source>
        <translation>%1/%2以上</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>%1人全員</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::RolesTab</name>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>ロールはまだありません</translation>
    </message>
    <message>
        <source>%1 has not made any role available to your organization.</source>
        <translation>%1は組織で使用できるロールを用意していません。</translation>
    </message>
    <message>
        <source>What %1 says about it</source>
        <translation>%1による説明</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>People with the role</source>
        <translation>ロールを持つユーザー</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>ユーザーを表示</translation>
    </message>
    <message>
        <source>Show people with the role %1</source>
        <translation>ロール%1を持つユーザーを表示</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>%1 defines the roles. You decide who has them.</source>
        <translation>ロールは%1が定義します。誰に付与するかは自分で決められます。</translation>
    </message>
    <message>
        <source>the roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>People, of %1 loaded</source>
        <translation>ユーザー(読み込み済み%1人中)</translation>
    </message>
    <message>
        <source>Copied the identifier of the role %1</source>
        <translation>ロール%1の識別子をコピーしました</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SaveBar</name>
    <message>
        <source>Go to first</source>
        <translation>最初の項目へ</translation>
    </message>
    <message>
        <source>Review changes…</source>
        <translation>変更内容を確認…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message numerus="yes">
        <source>%n fields need attention before saving</source>
        <translation>
            <numerusform>保存する前に%n項目の確認が必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、ほか%2件</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>changed fields. What is missing</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>1 unsaved change</source>
        <translation>未保存の変更1件</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>未保存の変更%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you typed is kept.</source>
        <translation>入力内容はすべて保持されています。</translation>
    </message>
    <message>
        <source>1 field needs attention</source>
        <translation>1項目の確認が必要です</translation>
    </message>
    <message numerus="yes">
        <source>%n fields need attention</source>
        <translation>
            <numerusform>%n項目の確認が必要です</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ScimAttributes</name>
    <message>
        <source>SCIM field</source>
        <translation>SCIMフィールド</translation>
    </message>
    <message>
        <source>Review and update…</source>
        <translation>確認して更新…</translation>
    </message>
    <message>
        <source>Provisioned attributes</source>
        <translation>プロビジョニングされる属性</translation>
    </message>
    <message>
        <source>%1 changed the attributes it provisions.</source>
        <translation>%1がプロビジョニングする属性が変更されました。</translation>
    </message>
    <message>
        <source>%1 Updating them deletes the tokens.</source>
        <translation>%1更新するとトークンが削除されます。</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>要更新</translation>
    </message>
    <message>
        <source>Up to date, 1 attribute</source>
        <translation>最新、属性1件</translation>
    </message>
    <message numerus="yes">
        <source>Up to date, %n attributes</source>
        <translation>
            <numerusform>最新、属性%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>ほか%n件を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ScimGuide</name>
    <message>
        <source>Set it up at %1</source>
        <translation>%1での設定</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1ステップ</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%nステップ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ScimRotation</name>
    <message>
        <source>Create token…</source>
        <translation>トークンを作成…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>Create the second token…</source>
        <translation>2つ目のトークンを作成…</translation>
    </message>
    <message>
        <source>Stop replacing</source>
        <translation>置き換えを中止</translation>
    </message>
    <message>
        <source>Replace the token without a gap</source>
        <translation>中断なしのトークン置き換え</translation>
    </message>
    <message>
        <source>Create a second token. %1 keeps working meanwhile.</source>
        <translation>2つ目のトークンを作成します。その間も%1は引き続き使用できます。</translation>
    </message>
    <message>
        <source>Enter it in the provisioning settings of %1 and test it there.</source>
        <translation>%1のプロビジョニング設定に入力し、そこでテストします。</translation>
    </message>
    <message>
        <source>%1 uses the new token</source>
        <translation>%1は新しいトークンを使用しています</translation>
    </message>
    <message>
        <source>Revoke %1. Nothing uses it any more.</source>
        <translation>%1を取り消します。すでに使用されていません。</translation>
    </message>
    <message>
        <source>Revoke %1…</source>
        <translation>%1を取り消す…</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ScimTokens</name>
    <message>
        <source>Create token…</source>
        <translation>トークンを作成…</translation>
    </message>
    <message>
        <source>Replace it without a gap…</source>
        <translation>中断なしで置き換え…</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>%1を取り消す</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Two tokens at most. Revoke one to create another.</source>
        <translation>トークンは2個までです。別のトークンを作成するには、1つを取り消してください。</translation>
    </message>
    <message>
        <source>No token yet. Your provider needs one to create and remove accounts.</source>
        <translation>トークンはまだありません。プロバイダーがアカウントを作成・削除するために必要です。</translation>
    </message>
    <message>
        <source>Two tokens at most, so that you can replace one without a gap. Revoke one to create another.</source>
        <translation>トークンは2個までで、中断なしで置き換えることができます。別のトークンを作成するには、1つを取り消してください。</translation>
    </message>
    <message>
        <source>Two tokens at most, so that you can replace one without a gap.</source>
        <translation>トークンは2個までで、中断なしで置き換えることができます。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SecretEdit</name>
    <message>
        <source>Hide %1</source>
        <translation>%1を非表示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1を表示</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SecretReminderCard</name>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>リマインダー: %1</translation>
    </message>
    <message>
        <source>%1 can’t tell when your secret ends at %2. Set a reminder on this computer.</source>
        <translation>%1では、%2のシークレットの期限が分かりません。このコンピューターにリマインダーを設定してください。</translation>
    </message>
    <message>
        <source>Change reminder…</source>
        <translation>リマインダーを変更…</translation>
    </message>
    <message>
        <source>Set reminder…</source>
        <translation>リマインダーを設定…</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SessionBanner</name>
    <message>
        <source>Your session ended.</source>
        <translation>セッションが終了しました。</translation>
    </message>
    <message>
        <source>Sign in again to go on. The changes on this page are kept.</source>
        <translation>続けるには、もう一度サインインしてください。このページの変更内容は保持されています。</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>続けるには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>ブラウザーでサインイン</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインイン中…</translation>
    </message>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>キーリングを待機中…</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>ブラウザーを開いています…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>ブラウザーを再度開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Finish signing in in your browser.</source>
        <translation>ブラウザーでサインインを完了してください。</translation>
    </message>
    <message>
        <source>OrgDesk couldn’t open a browser.</source>
        <translation>OrgDeskはブラウザーを開けませんでした。</translation>
    </message>
    <message>
        <source>Copy the link into any browser on this computer.</source>
        <translation>リンクをコピーし、このコンピューターのブラウザーで開いてください。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SettingsDialog</name>
    <message>
        <source>Keep data for offline reading</source>
        <translation>オフライン閲覧用にデータを保持する</translation>
    </message>
    <message>
        <source>What was loaded last stays on this computer for up to 30 days. Secrets are never kept. Off: it is deleted.</source>
        <translation>最後に読み込んだ内容を最長30日間このコンピューターに残します。シークレットは保存されません。オフにすると削除されます。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>表示密度</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The defaults are set</source>
        <translation>既定値に戻しました</translation>
    </message>
    <message>
        <source>The language changes when OrgDesk starts the next time.</source>
        <translation>言語は次回OrgDeskを起動したときに変わります。</translation>
    </message>
    <message>
        <source>In use now: %1, chosen on the command line (--language). What you choose here is used when OrgDesk starts without that option.</source>
        <translation>現在使用中：%1（コマンドラインの --language で指定）。ここで選んだ言語は、このオプションなしでOrgDeskを起動したときに使われます。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Black and white with clear outlines. Off: as the system wishes.</source>
        <translation>白黒と明確な輪郭で表示します。オフの場合はシステムの設定に従います。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>Open the selected row</source>
        <translation>選択した行を開く</translation>
    </message>
    <message>
        <source>Enable or disable the selected provider</source>
        <translation>選択したプロバイダーの有効化または無効化</translation>
    </message>
    <message>
        <source>Test the sign-in of a provider</source>
        <translation>プロバイダーのサインインのテスト</translation>
    </message>
    <message>
        <source>Delete the selected provider</source>
        <translation>選択したプロバイダーの削除</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>行のメニュー</translation>
    </message>
    <message>
        <source>Check a box, turn a switch</source>
        <translation>チェックボックスの選択、スイッチの切り替え</translation>
    </message>
    <message>
        <source>Move in lists; letters jump by name</source>
        <translation>リスト内の移動(文字キーで名前に移動)</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向キー</translation>
    </message>
    <message>
        <source>Close a menu or dialog, clear a search</source>
        <translation>メニューまたはダイアログを閉じる、検索をクリア</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SidebarButton</name>
    <message>
        <source>Organization menu, %1</source>
        <translation>組織メニュー、%1</translation>
    </message>
    <message>
        <source>Account menu, %1</source>
        <translation>アカウントメニュー、%1</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SignInTestDialog</name>
    <message>
        <source>Test sign-in</source>
        <translation>サインインのテスト</translation>
    </message>
    <message>
        <source>Sign in at %1 in your browser</source>
        <translation>ブラウザーで%1にサインイン</translation>
    </message>
    <message>
        <source>OrgDesk couldn’t open a browser</source>
        <translation>OrgDeskはブラウザーを開けませんでした</translation>
    </message>
    <message>
        <source>Use the account of anybody who may sign in through %1. OrgDesk shows what came back.</source>
        <translation>%1でサインインできるユーザーのアカウントを使用してください。OrgDeskに結果が表示されます。</translation>
    </message>
    <message>
        <source>Copy the link into any browser on this computer.</source>
        <translation>リンクをコピーし、このコンピューターのブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>You stay signed in to OrgDesk as you are. Your browser may be signed in as somebody else afterwards.</source>
        <translation>OrgDeskのサインイン状態は変わりません。ブラウザーは、後で別のユーザーとしてサインインしている可能性があります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>再度開く</translation>
    </message>
    <message>
        <source>Checking what came back…</source>
        <translation>結果をチェック中…</translation>
    </message>
    <message>
        <source>%1 came back with 1 attribute.</source>
        <translation>%1から属性1件が返されました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 came back with %n attributes.</source>
        <translation>
            <numerusform>%1から属性%n件が返されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in works</source>
        <translation>サインインは正常です</translation>
    </message>
    <message>
        <source>1 required attribute did not come</source>
        <translation>必須の属性1件が届きませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n required attributes did not come</source>
        <translation>
            <numerusform>必須の属性%n件が届きませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Let %1 send it, or check that this person has a value there.</source>
        <translation>%1で送信するように設定するか、このユーザーに値があるか確認してください。</translation>
    </message>
    <message>
        <source>Provider: %1 (%2)</source>
        <translation>プロバイダー: %1 (%2)</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>再テスト</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SsoDrafts</name>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Unsaved changes: %1</source>
        <translation>未保存の変更: %1</translation>
    </message>
    <message>
        <source>Draft: %1, step %2 of 4</source>
        <translation>下書き: %1、ステップ%2/4</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation>%1を続ける</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>%1を破棄</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>この下書きを破棄しますか？</translation>
    </message>
    <message>
        <source>Discard the draft “%1”? This can’t be undone.</source>
        <translation>下書き「%1」を破棄しますか？この操作は元に戻せません。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SsoEmpty</name>
    <message>
        <source>Add provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>Start from a metadata file…</source>
        <translation>メタデータファイルから開始…</translation>
    </message>
    <message>
        <source>Let people sign in with your company account</source>
        <translation>会社のアカウントでのサインインを可能にする</translation>
    </message>
    <message>
        <source>Connect the identity provider your company already uses. Nothing changes for your users until you enable the provider.</source>
        <translation>会社ですでに使用しているIDプロバイダーに接続します。プロバイダーを有効にするまで、ユーザーには何も影響しません。</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>Admin access to your identity provider, or a colleague who has it and is reachable</source>
        <translation>IDプロバイダーの管理者アクセス、または管理者アクセスを持ち連絡の取れる同僚</translation>
    </message>
    <message>
        <source>About 15 minutes. You can stop at any step; the draft stays on this computer</source>
        <translation>約15分。どのステップでも中断でき、下書きはこのコンピューターに残ります</translation>
    </message>
    <message>
        <source>A domain you control, to route people by email address (optional)</source>
        <translation>メールアドレスによるルーティングのために、自分で管理しているドメイン(任意)</translation>
    </message>
    <message>
        <source>Each step shows what to click in the other admin console and the exact values to paste there.</source>
        <translation>各ステップで、相手の管理コンソールでの操作と、そこに貼り付ける正確な値を表示します。</translation>
    </message>
    <message>
        <source>Choose the type</source>
        <translation>種類を選択</translation>
    </message>
    <message>
        <source>Only types %1 accepts are offered.</source>
        <translation>%1が受け付ける種類だけが表示されます。</translation>
    </message>
    <message>
        <source>Exchange values</source>
        <translation>値を交換</translation>
    </message>
    <message>
        <source>Copy ours into your console, paste theirs here.</source>
        <translation>こちらの値を相手のコンソールにコピーし、相手の値をここに貼り付けます。</translation>
    </message>
    <message>
        <source>Check before saving</source>
        <translation>保存前にチェック</translation>
    </message>
    <message>
        <source>OrgDesk looks for expired certificates, wrong addresses and typos.</source>
        <translation>OrgDeskが期限切れの証明書、間違ったURL、入力ミスを調べます。</translation>
    </message>
    <message>
        <source>Test, then enable</source>
        <translation>テストしてから有効化</translation>
    </message>
    <message>
        <source>New providers start disabled.</source>
        <translation>新しいプロバイダーは無効な状態で開始します。</translation>
    </message>
    <message>
        <source>%1 accepts %2.</source>
        <translation>%1は%2を受け付けます。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SsoInspector</name>
    <message>
        <source>Show button</source>
        <translation>ボタンを表示</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>プロビジョニング</translation>
    </message>
    <message>
        <source>Replace certificate…</source>
        <translation>証明書を置き換え…</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>No reminder set</source>
        <translation>リマインダーなし</translation>
    </message>
    <message>
        <source>None defined</source>
        <translation>定義なし</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n domains</source>
        <translation>
            <numerusform>ドメイン%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SsoPage</name>
    <message>
        <source>Single sign-on</source>
        <translation>シングルサインオン</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>正常性</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>プロバイダーを検索</translation>
    </message>
    <message>
        <source>Search name, domain or ID</source>
        <translation>名前、ドメイン、IDで検索</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>the providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>How people sign in to %1.</source>
        <translation>ユーザーが%1にサインインする方法です。</translation>
    </message>
    <message>
        <source>How people at %1 sign in to %2.</source>
        <translation>%1のユーザーが%2にサインインする方法です。</translation>
    </message>
    <message>
        <source>1 provider</source>
        <translation>プロバイダー1件</translation>
    </message>
    <message numerus="yes">
        <source>%n providers</source>
        <translation>
            <numerusform>プロバイダー%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>, 1 needs attention.</source>
        <translation>、要対応1件。</translation>
    </message>
    <message numerus="yes">
        <source>, %n need attention.</source>
        <translation>
            <numerusform>、要対応%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted by health, worst first</source>
        <translation>正常性の悪い順</translation>
    </message>
    <message>
        <source>You can see providers, but not everything can be done with them</source>
        <translation>プロバイダーは表示できますが、一部の操作はできません</translation>
    </message>
    <message>
        <source>No providers here</source>
        <translation>該当するプロバイダーはありません</translation>
    </message>
    <message>
        <source>No providers match “%1”.</source>
        <translation>「%1」と一致するプロバイダーはありません。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>無効化(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>有効化(&amp;E)</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::SsoTable</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>ボタン</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Login box: %1</source>
        <translation>ログインボックス: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>正常性</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>%1のその他の操作</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Login box</source>
        <translation>ログインボックス</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::StatePane</name>
    <message>
        <source>Nothing here yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>Loading was canceled</source>
        <translation>読み込みがキャンセルされました</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::StatusLine</name>
    <message>
        <source>Signed out</source>
        <translation>サインアウト済み</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインイン中…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>速度制限中</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>trying again in %1 s</source>
        <translation>%1秒後に再試行</translation>
    </message>
    <message>
        <source>trying again…</source>
        <translation>再試行中…</translation>
    </message>
    <message>
        <source>Loaded %1</source>
        <translation>%1に読み込み</translation>
    </message>
    <message>
        <source>Loaded %1, %2</source>
        <translation>%1に読み込み、%2</translation>
    </message>
    <message>
        <source>Waiting %1 s for the service’s limit</source>
        <translation>サービスの制限により%1秒待機中</translation>
    </message>
    <message>
        <source>Still waiting for %1…</source>
        <translation>まだ%1を待機中…</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>更新中…</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>%1に更新</translation>
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
        <translation>%1、完了。</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1, failed.</source>
        <translation>%1、失敗。</translation>
    </message>
    <message>
        <source>%1, to do.</source>
        <translation>%1、未完了。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::StepUpSheet</name>
    <message>
        <source>Confirmation link</source>
        <translation>本人確認リンク</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Nothing opened? Copy the link into a browser on this computer.</source>
        <translation>何も開かない場合は、リンクをコピーしてこのコンピューターのブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>Confirm in browser</source>
        <translation>ブラウザーで本人確認</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>ブラウザーを再度開く</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Try this</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Still kept.</source>
        <translation>引き続き保持されています。</translation>
    </message>
    <message>
        <source>It continues by itself afterwards.</source>
        <translation>その後、自動的に続行されます。</translation>
    </message>
    <message>
        <source>Waiting: &lt;b&gt;%1&lt;/b&gt;. %2</source>
        <translation>保留中: &lt;b&gt;%1&lt;/b&gt;。%2</translation>
    </message>
    <message>
        <source>Copy message for %1</source>
        <translation>%1へのメッセージをコピー</translation>
    </message>
    <message>
        <source>Changes that affect how people sign in need it. %1 asks for your second factor; your browser opens for it.</source>
        <translation>ユーザーのサインイン方法に影響する変更で必要になります。%1で第2要素が求められ、そのためにブラウザーが開きます。</translation>
    </message>
    <message>
        <source>This change affects how people sign in, so %1 wants your second factor again. Your browser opens for it.</source>
        <translation>この変更はユーザーのサインイン方法に影響するため、%1で再度第2要素が必要です。そのためにブラウザーが開きます。</translation>
    </message>
    <message>
        <source>Confirm it’s you</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>Waiting for your confirmation</source>
        <translation>本人確認を待機中</translation>
    </message>
    <message>
        <source>Finish in the browser window. %1.</source>
        <comment>%1: This request ends in 4:51</comment>
        <translation>ブラウザーウィンドウで完了してください。%1。</translation>
    </message>
    <message>
        <source>OrgDesk couldn’t open a browser. Copy the link below into any browser on this computer. %1.</source>
        <translation>OrgDeskはブラウザーを開けませんでした。下のリンクをコピーし、このコンピューターのブラウザーで開いてください。%1。</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>何も保存されていません。</translation>
    </message>
    <message>
        <source>Confirmed with a different account</source>
        <translation>別のアカウントで本人確認が行われました</translation>
    </message>
    <message>
        <source>You confirmed as &lt;b&gt;%1&lt;/b&gt;, but this session belongs to &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;として本人確認が行われましたが、このセッションは&lt;b&gt;%2&lt;/b&gt;のものです。</translation>
    </message>
    <message>
        <source>Sign out of %1 in the browser, then confirm again as %2.</source>
        <translation>ブラウザーで%1からサインアウトし、%2としてもう一度本人確認を行ってください。</translation>
    </message>
    <message>
        <source>No second factor at hand? %1 can reset it for you.</source>
        <translation>第2要素が手元にない場合は、%1がリセットできます。</translation>
    </message>
    <message>
        <source>The confirmation took too long</source>
        <translation>本人確認に時間がかかりすぎました</translation>
    </message>
    <message>
        <source>You canceled in the browser</source>
        <translation>ブラウザーでキャンセルされました</translation>
    </message>
    <message>
        <source>%1 didn’t accept the confirmation</source>
        <translation>%1が本人確認を受け付けませんでした</translation>
    </message>
    <message>
        <source>The sign-in did not ask for a second factor.</source>
        <translation>サインイン時に第2要素が求められませんでした。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::Stepper</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>ステップ%1/%2、%3</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::TableSort</name>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1、昇順</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1、降順</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::Toast</name>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::TokenLifetimeChoice</name>
    <message>
        <source>90 days</source>
        <translation>90日</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>Ends after %1</source>
        <translation>%1で終了</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>その他の期間</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>時間の単位</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Never ends</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>A token that never ends is risky. Prefer 1 year with a reminder.</source>
        <translation>無期限のトークンにはリスクがあります。1年にして、リマインダーを設定することをお勧めします。</translation>
    </message>
    <message>
        <source>Use more than 15 minutes.</source>
        <translation>15分より長くしてください。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::TroubleBanners</name>
    <message>
        <source>Try to save now</source>
        <translation>今すぐ保存</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>OrgDesk’s folders on this computer can’t be written to.</source>
        <translation>このコンピューターのOrgDeskのフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>You can go on working. What you type is kept until you close OrgDesk; make room to keep it longer.</source>
        <translation>作業は続けられます。入力した内容はOrgDeskを閉じるまで保持されます。それ以降も残すには空き容量を確保してください。</translation>
    </message>
    <message>
        <source>Network proxy…</source>
        <translation>ネットワークプロキシ…</translation>
    </message>
    <message>
        <source>The proxy %1 doesn’t let OrgDesk through.</source>
        <translation>プロキシ%1がOrgDeskの通信を通しません。</translation>
    </message>
    <message>
        <source>It may want a name and a password, or other ones. You are not signed out, and nothing is lost.</source>
        <translation>名前とパスワード、または別のものが必要な可能性があります。サインアウトはされておらず、何も失われていません。</translation>
    </message>
    <message>
        <source>OrgDesk ended unexpectedly the last time.</source>
        <translation>前回、OrgDeskが予期せず終了しました。</translation>
    </message>
    <message>
        <source>What you typed was kept, and nothing was sent to anybody.</source>
        <translation>入力した内容は保存されており、何も送信されていません。</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::TypeStep</name>
    <message>
        <source>Metadata and certificates (*.xml *.pem *.cer *.crt);;All files (*)</source>
        <translation>メタデータと証明書 (*.xml *.pem *.cer *.crt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose a metadata file…</source>
        <translation>メタデータファイルを選択…</translation>
    </message>
    <message>
        <source>Pasted metadata</source>
        <translation>貼り付けたメタデータ</translation>
    </message>
    <message>
        <source>%1 is chosen. OrgDesk fills in its settings in step 3.</source>
        <translation>%1を選択しました。設定はステップ3でOrgDeskが入力します。</translation>
    </message>
    <message>
        <source>Have metadata already?</source>
        <translation>メタデータがすでにありますか？</translation>
    </message>
    <message>
        <source>Drop the file here. OrgDesk picks the type.</source>
        <translation>ファイルをここにドロップすると、OrgDeskが種類を選択します。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Which identity provider do you use?</source>
        <translation>どのIDプロバイダーを使用していますか？</translation>
    </message>
    <message>
        <source>Hello, please allow these identity provider types for our organization in OrgDesk: %1.</source>
        <translation>お世話になっております。OrgDeskで当組織に次のIDプロバイダーの種類を許可してください: %1。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 doesn’t let you add providers yet</source>
        <translation>%1では、まだプロバイダーを追加できません</translation>
    </message>
    <message>
        <source>No provider type is switched on for your organization.</source>
        <translation>組織で有効になっているプロバイダーの種類がありません。</translation>
    </message>
    <message>
        <source>Copy message for %1</source>
        <translation>%1へのメッセージをコピー</translation>
    </message>
    <message>
        <source>These are the types %1 accepts.</source>
        <translation>%1が受け付ける種類です。</translation>
    </message>
    <message>
        <source>%1 doesn’t offer %2 for your organization.</source>
        <translation>%1は、組織に%2を提供していません。</translation>
    </message>
    <message>
        <source>Ask %1 to add a type…</source>
        <translation>%1に種類の追加を依頼…</translation>
    </message>
    <message>
        <source>%1 also works as Custom SAML if it publishes SAML metadata.</source>
        <translation>%1は、SAMLメタデータを公開している場合、カスタムSAMLとしても使用できます。</translation>
    </message>
    <message>
        <source>Both also work as Custom SAML if they publish SAML metadata.</source>
        <translation>どちらも、SAMLメタデータを公開している場合、カスタムSAMLとしても使用できます。</translation>
    </message>
    <message>
        <source>%1 also work as Custom SAML if they publish SAML metadata.</source>
        <translation>%1は、SAMLメタデータを公開している場合、カスタムSAMLとしても使用できます。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::UpdateAttributesDialog</name>
    <message>
        <source>1 attribute stays as it is.</source>
        <translation>属性1件はそのままです。</translation>
    </message>
    <message numerus="yes">
        <source>%n attributes stay as they are.</source>
        <translation>
            <numerusform>属性%n件はそのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 This can’t be undone.</source>
        <translation>%1この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Update attributes</source>
        <translation>属性の更新</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>更新中…</translation>
    </message>
    <message>
        <source>Update the attributes of %1?</source>
        <translation>%1の属性を更新しますか？</translation>
    </message>
    <message>
        <source>I have added them at %1, or I accept empty values</source>
        <translation>%1に追加しました。または、空の値で問題ありません</translation>
    </message>
    <message>
        <source>update the attributes of %1</source>
        <translation>%1の属性の更新</translation>
    </message>
    <message>
        <source>This also deletes its tokens.</source>
        <translation>トークンも削除されます。</translation>
    </message>
    <message>
        <source>This also deletes 1 token.</source>
        <translation>トークン1個も削除されます。</translation>
    </message>
    <message numerus="yes">
        <source>This also deletes %n tokens.</source>
        <translation>
            <numerusform>トークン%n個も削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Provisioning stops until you create a new token and enter it at %2.</source>
        <translation>%1新しいトークンを作成して%2に入力するまで、プロビジョニングは停止します。</translation>
    </message>
    <message>
        <source>Update the provisioned attributes?</source>
        <translation>プロビジョニングされる属性を更新しますか？</translation>
    </message>
    <message>
        <source>Update and delete tokens</source>
        <translation>更新してトークンを削除</translation>
    </message>
    <message>
        <source>update the provisioned attributes of %1</source>
        <translation>%1のプロビジョニングされる属性の更新</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Added, required</source>
        <translation>追加、必須</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Sent by the provider as</source>
        <translation>プロバイダーの送信名</translation>
    </message>
    <message>
        <source>SCIM field</source>
        <translation>SCIMフィールド</translation>
    </message>
    <message>
        <source>Changed attributes</source>
        <translation>変更された属性</translation>
    </message>
    <message>
        <source>Do this at %1 first</source>
        <translation>先に%1で次の操作を行ってください</translation>
    </message>
    <message>
        <source>Add %1 to what the app sends. Otherwise the new attributes stay empty.</source>
        <translation>アプリが送信するものに%1を追加してください。追加しないと、新しい属性は空のままになります。</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>一覧をコピー</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::VendorSettingsDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Vendor settings</source>
        <translation>ベンダー設定</translation>
    </message>
    <message>
        <source>Where OrgDesk signs in. Your vendor gives you these values.</source>
        <translation>OrgDeskがサインインする先です。値はベンダーから提供されます。</translation>
    </message>
    <message>
        <source>Sign-in domain</source>
        <translation>サインインドメイン</translation>
    </message>
    <message>
        <source>For example login.example.com.</source>
        <translation>例: login.example.com。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアントID</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Leave it empty to choose in the browser.</source>
        <translation>ブラウザーで選択する場合は、空のままにしてください。</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Set by your vendor or administrator.</source>
        <translation>ベンダーまたは管理者によって設定されています。</translation>
    </message>
    <message>
        <source>Enter the sign-in domain.</source>
        <translation>サインインドメインを入力してください。</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>クライアントIDを入力してください。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Expected %1.</source>
        <translation>%1が必要です。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::WelcomeFailed</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>ブラウザーでサインイン</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>別のアカウントを使用</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技術的な詳細</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy technical details</source>
        <translation>技術的な詳細をコピー</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>When they reply, try again.</source>
        <translation>返信があったら、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Send %1 the ready-made message. It names the setting they need to turn on.</source>
        <translation>用意されたメッセージを%1に送信してください。有効にする必要のある設定が記載されています。</translation>
    </message>
    <message>
        <source>Copy message for %1</source>
        <translation>%1へのメッセージをコピー</translation>
    </message>
    <message>
        <source>Change short name</source>
        <translation>短縮名の変更</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::WelcomeIdle</name>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>このコンピューターでサインインしたままにする</translation>
    </message>
    <message>
        <source>Turn this off on a shared computer.</source>
        <translation>共有コンピューターではオフにしてください。</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>ブラウザーでサインイン</translation>
    </message>
    <message>
        <source>Waiting for your keyring… Unlock it to go on where you were, or sign in with the browser.</source>
        <translation>キーリングを待機中です。ロックを解除して前回の続きから始めるか、ブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Sign in to manage your organization</source>
        <translation>組織を管理するにはサインインしてください</translation>
    </message>
    <message>
        <source>Your browser opens for the sign-in. Come back here afterwards.</source>
        <translation>サインインのためにブラウザーが開きます。完了したら、ここに戻ってください。</translation>
    </message>
    <message>
        <source>Leave it empty to choose in the browser.</source>
        <translation>ブラウザーで選択する場合は、空のままにしてください。</translation>
    </message>
    <message>
        <source>The short name %1 gave you. Leave it empty to choose in the browser.</source>
        <translation>%1から提供された短縮名です。ブラウザーで選択する場合は、空のままにしてください。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::WelcomePage</name>
    <message>
        <source>Back to your organization</source>
        <translation>組織に戻る</translation>
    </message>
    <message>
        <source>for customers of %1</source>
        <translation>%1のお客様向け</translation>
    </message>
    <message>
        <source>You sign in in your own browser. OrgDesk never sees your password or your second factor.</source>
        <translation>サインインには自分のブラウザーを使用します。OrgDeskがパスワードや第2要素を見ることはありません。</translation>
    </message>
    <message>
        <source>You sign in on %1’s page in your own browser. OrgDesk never sees your password or your second factor.</source>
        <translation>サインインは、自分のブラウザーで%1のページから行います。OrgDeskがパスワードや第2要素を見ることはありません。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始中…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインイン中…</translation>
    </message>
    <message>
        <source>the desktop keyring</source>
        <translation>デスクトップキーリング</translation>
    </message>
    <message>
        <source>Vendor settings…</source>
        <translation>ベンダー設定…</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>このコンピューターをチェック</translation>
    </message>
    <message>
        <source>Recent on this computer</source>
        <translation>このコンピューターでの履歴</translation>
    </message>
    <message>
        <source>If you stay signed in, the session is kept in %1 and nowhere else.</source>
        <translation>サインインしたままにすると、セッションは%1にのみ保存されます。</translation>
    </message>
    <message>
        <source>Remove %1 from this list?</source>
        <translation>%1をこの一覧から削除しますか？</translation>
    </message>
    <message>
        <source>You’re signed out of %1 on this computer. Your account doesn’t change.</source>
        <translation>このコンピューターで%1からサインアウトします。アカウントは変わりません。</translation>
    </message>
    <message>
        <source>Your account doesn’t change.</source>
        <translation>アカウントは変わりません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 can’t be removed yet</source>
        <translation>%1はまだ削除できません</translation>
    </message>
    <message>
        <source>Fill in the vendor settings first, then remove it again.</source>
        <translation>先にベンダー設定を入力し、もう一度削除してください。</translation>
    </message>
    <message>
        <source>%1 is still on this computer</source>
        <translation>%1はまだこのコンピューターにあります</translation>
    </message>
    <message>
        <source>%1, so the session couldn’t be removed from it. Unlock it, then remove %2 again.</source>
        <translation>%1。そのため、セッションを削除できませんでした。ロックを解除し、もう一度%2を削除してください。</translation>
    </message>
    <message>
        <source>%1 was removed from this computer only</source>
        <translation>%1はこのコンピューターからのみ削除されました</translation>
    </message>
    <message>
        <source>OrgDesk couldn’t end the session at the vendor: %1. It may stay valid there.</source>
        <translation>OrgDeskはベンダーでのセッションを終了できませんでした: %1。ベンダー側では有効なままの可能性があります。</translation>
    </message>
    <message>
        <source>You’re signed out on this computer</source>
        <translation>このコンピューターからサインアウトしました</translation>
    </message>
    <message>
        <source>%1, so the session is still stored in it. OrgDesk doesn’t use it any more, and removes it once it can.</source>
        <translation>%1。そのため、セッションはまだ保存されています。OrgDeskは今後これを使用せず、可能になり次第削除します。</translation>
    </message>
    <message>
        <source>%1, so you may still be signed in there.</source>
        <translation>%1。そのため、ブラウザーではまだサインインしている可能性があります。</translation>
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
        <translation>サインインリンク</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>ブラウザーを再度開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Finish signing in in your browser</source>
        <translation>ブラウザーでサインインを完了してください</translation>
    </message>
    <message>
        <source>OrgDesk continues by itself as soon as you are done there.</source>
        <translation>そこでの操作が終わると、OrgDeskは自動的に続行します。</translation>
    </message>
    <message>
        <source>Nothing opened?</source>
        <translation>何も開かない場合</translation>
    </message>
    <message>
        <source>Check what you may manage</source>
        <translation>管理できる内容の確認</translation>
    </message>
    <message>
        <source>Check what you may manage at %1</source>
        <translation>%1で管理できる内容の確認</translation>
    </message>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>キーリングを待機中…</translation>
    </message>
    <message>
        <source>Opening your browser</source>
        <translation>ブラウザーを開く</translation>
    </message>
    <message>
        <source>Browser opened</source>
        <translation>ブラウザーが開きました</translation>
    </message>
    <message>
        <source>OrgDesk couldn’t open a browser</source>
        <translation>OrgDeskはブラウザーを開けませんでした</translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <translation>サインインを待機中</translation>
    </message>
    <message>
        <source>Copy the link into a browser on this computer.</source>
        <translation>リンクをコピーし、このコンピューターのブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>Copy the link below into any browser on this computer.</source>
        <translation>下のリンクをコピーし、このコンピューターのブラウザーで開いてください。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::WizardFooter</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Draft kept on this computer, without secrets</source>
        <translation>下書きはシークレットを除いてこのコンピューターに保存されます</translation>
    </message>
    <message>
        <source>Everything you typed is kept.</source>
        <translation>入力内容はすべて保持されています。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::WizardPage</name>
    <message>
        <source>what you may add</source>
        <translation>追加できる種類</translation>
    </message>
    <message>
        <source>Keep this draft?</source>
        <translation>この下書きを残しますか？</translation>
    </message>
    <message>
        <source>Secrets are not kept.</source>
        <translation>シークレットは保存されません。</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>下書きを残す</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>下書きを破棄</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Choose a metadata file</source>
        <translation>メタデータファイルの選択</translation>
    </message>
    <message>
        <source>Metadata and certificates (*.xml *.pem *.cer *.crt);;All files (*)</source>
        <translation>メタデータと証明書 (*.xml *.pem *.cer *.crt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>チェック中…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>作成中…</translation>
    </message>
    <message>
        <source>Continue anyway</source>
        <translation>それでも続ける</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>Entered, %n characters</source>
        <translation>
            <numerusform>入力済み、%n文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen, %n characters</source>
        <translation>
            <numerusform>選択済み、%n文字</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>%1が設定</translation>
    </message>
    <message>
        <source>Type and details</source>
        <translation>種類と詳細</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>変更不可</translation>
    </message>
    <message>
        <source>Login button</source>
        <translation>ログインボタン</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>メンバーシップ</translation>
    </message>
    <message>
        <source>Added on sign-in</source>
        <translation>サインイン時に追加</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>追加しない</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>ルーティング</translation>
    </message>
    <message>
        <source>Email domains</source>
        <translation>メールドメイン</translation>
    </message>
    <message>
        <source>Paused: creating %1</source>
        <translation>一時停止中: %1の作成</translation>
    </message>
    <message>
        <source>create %1</source>
        <translation>%1の作成</translation>
    </message>
    <message>
        <source>More than one new provider looks like yours</source>
        <translation>新しいプロバイダーが複数見つかり、どれが作成したものか特定できません</translation>
    </message>
    <message>
        <source>%1 was not created</source>
        <translation>%1は作成されませんでした</translation>
    </message>
    <message>
        <source>Look at the list before you create it again.</source>
        <translation>もう一度作成する前に、一覧を確認してください。</translation>
    </message>
    <message>
        <source>OrgDesk looked again and did not find it. You can create it now.</source>
        <translation>OrgDeskが再確認しましたが、見つかりませんでした。今すぐ作成できます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 refused some values</source>
        <translation>%1が一部の値を拒否しました</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>Create provider</source>
        <translation>プロバイダーを作成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Choose a type.</source>
        <translation>種類を選択してください。</translation>
    </message>
</context>
<context>
    <name>orgdesk::ui::Workspace</name>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>シングルサインオン</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>ヘルスチェック</translation>
    </message>
    <message>
        <source>%1 is created.</source>
        <translation>%1が作成されました。</translation>
    </message>
    <message>
        <source>%1 is created and still disabled.</source>
        <translation>%1は作成されましたが、まだ無効です。</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>Save your changes to %1?</source>
        <translation>%1への変更を保存しますか？</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
</context>
</TS>
