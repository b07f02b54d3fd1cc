//! Words that may be shown, besides those of the error fragments: written as text is folded, in lower case and without
//! accents. None comes from anybody's mail. A word belongs here when programs or servers print it, or when sentences
//! need it; nobody's name, and nothing that people take for a password, does.

/// What any sentence is made of. Endings such as `-s`, `-ed` and `-ing` are understood.
const ENGLISH: &str = "a about above access according account across action active actual ad add addition address admin \
administrator after again against age agent ago all allow alone along already also alternative although always am among an and \
another answer any anybody anyone anything appear application apply appropriate are around as ask assume at attach attempt auto \
automatic available away back bad base basic be because become been before begin behind being below better between beyond big bit \
block body boolean both bottom box break bring broken browser bug build busy but button by byte cache call came can cancel cannot \
cant capable capture care case catch cause central certain chain change channel char character check choose class clean clear \
click client close cloud code collect column com come command comment common communicate company compatible complete component \
compute concern condition confirm conflict connect consider console consult contact contain content context continue control \
copy core corporate correct could count country create current custom customer daily data database date day debug decide default \
define delay delete deliver demand deny depend deploy describe desktop detail detect determine dev develop device diagnose dialog \
did didnt different digital direct directory disable disconnect discover display distribute do document does doesnt domain done \
dont door down download draft drop due duplicate during dynamic each earlier early easy edit editor effect either element else \
email empty enable enclose end engine enough ensure enter enterprise entire entry environment error establish etc even event ever \
every everyone everything exact example except exception exchange execute exist exit expect experience expire explain explicit \
extend extension external extra fact fail failure false far fast fatal feature feedback few field figure file fill filter final \
find fine finish first fix flag flow folder follow for force foreign form format forum forward found free frequent fresh from full \
function further future gave general generate get give given go gone good got group guess guide had half hand handle handler hang \
happen hard has hash hasnt have havent having he head header health held help her here hidden high him his hold home hop host \
hostname hour how however html http https human icon id identify identity idle if ignore image immediate impossible improper in \
inactive inbound inbox include income incoming incorrect increase index indicate info inform information initial inner input \
insert inside install instance instead int integer interface internal internet interrupt into introduce invalid invoke io ip ipv \
ipv4 ipv6 is isnt issue it item its itself job join just keep kept kernel key kill kind know known lack language large last late \
later latest launch layer lead learn least left legal length less let letter level library like likely limit line link list listen \
little live load local localhost locate lock log login logon long longer look lookup loop lose lost lot low lower machine made mail \
mailbox mailer mailserver main make manage manager manual many map mark match maximum may maybe me mean meant mechanism member \
memory mention menu message meta method might minimum minute mismatch miss mistake mode model modern modify module moment monitor \
month more most mount move much multiple must my name native near necessary need negative neither network never new newer news next \
no node none nor normal not note nothing notice notification notify now null number object obtain occur of off offer office offline \
often ok okay old older on once one online only onto open operate operation option or order org origin original other otherwise our \
out outbound outcome outdated outgoing outlook output outside over overall own owner pack packet page pair panel parameter parent \
parse part partial particular party pass path pattern pause pay peer pending per perform perhaps period permanent permission permit \
person phone pick ping pipe place plain platform please plugin plus point policy pool poor popup port portal position possible post \
postmaster preference prefer prefix premature prepare present press prevent previous primary print printer prior private probable \
probe problem procedure proceed process produce product production profile program progress prohibit project prompt proper property \
protect protocol prove provide provider proxy public publish pull purpose push put quality query question queue quick quit quite \
quota quote raise random range rate rather raw re reach read ready real realm reason receipt receive recent recipient recognize \
recommend reconnect record recover redirect refer reference refuse regard register registry reject relate relay release relevant \
reload remain remote remove renew repair repeat replace reply report represent request require requirement reset resolve resource \
respond response rest restart restore restrict result resume retry return reverse review revoke right role root route router row \
rule run runtime safe said same save say scan scheduled scheme scope score screen script search second secondary section secure \
security see seem seen segment select self send sender sent separate sequence series serve server service session set setting setup \
several shall share she sheet shell short should show shut side sign signal signature similar simple since single site size skip \
slow small so socket soft software solution solve some someone something sometimes soon sort source space spam special specific \
specify stack staff stage standard start state statement static status stay step still stop storage store strange stream strict \
string strong structure stuck sub subject submission submit subscribe subsystem succeed success such sudden suffix suggest suitable \
summary supply support suppose sure suspend suspicious switch sync system tab table tag take talk target task tcp team technical \
tell temporary tenant term terminate test text than thank that thats the their them then there therefore these they thing think this \
those though thread three through throw thrown thus ticket time timeout timer times tip title tls to today together token told tomorrow \
too took tool top total touch trace traceback traffic transaction transfer transient translate transmit transport tree trial tries \
trigger trouble true trust try tunnel turn two type typical udp unable unavailable unchanged under understand unexpected unique unit \
unix unknown unless unlike unread unrecognized until untrusted unusual up update upgrade upload upon upper url us usage use used user \
usual utility valid validate value variable various vendor verb verify version very via view virtual visible visit wait want warn was \
wasnt watch way we web webmail website week well went were werent what whatever when where whether which while who whole whose why wide \
width will window wish with within without wont word work worker worse would wrap write written wrong year yes yesterday yet you your \
yourself zero zone";

/// What mail, its servers, its programs and what carries them are spoken of with.
const TECHNICAL: &str = "vz setx bool bye export nc prod staging eproto epipe eperm enoent eacces eaddrinuse eaddrnotavail eafnosupport ealready ebadf econnaborted edestaddrreq efault ehostdown einprogress eintr einval eisconn emfile emsgsize enetdown enetreset enobufs enomem enosys enotconn enotsock eopnotsupp epfnosupport eprotonosupport eprototype eshutdown eservfail enodata enotimp erefused eformerr ebadresp enonet ecancelled enotfound eauth eenvelope emessage estream etls edns econnection eproxy 8bitmime ssl3 ssl23 exps aborted accepttoken acl aes aes128 aes256 alert alias alignment alpn anonymous anonymoustls antispam antivirus \
api apikey apparmor appdata appender arc arpa asn1 async attr auth authenticate authentication authenticator authorization authorize \
autodetect autodiscover awaiting backend backtrace bare bash batch bcc bdat billing binary binarymime bind bio blacklist blocklist \
bounce buffer bulk bundle burl callback callbacks cbc cc ccs certificate cert certs cgi chacha20 challenge charset checktls chunking \
cidr cipher ciphers ciphersuite class classes cli closure cloudflare cn cname codec collation compat config configuration configure \
connectex connection connector const constructor container cookie coroutine cram credential credentials cron curl daemon dane datetime \
dbus deadline debian decode decrypt deferred delivery deploy deprecated der deserialize dhe dial dialer diffie digest dig dispatch dist \
dkim dmarc dnsbl dnssec dns docker docs driver dsn ecdhe ecdsa ehlo elapsed encode encoding encrypt encryption endpoint enhanced \
enhancedstatuscodes enqueue enterprise enum env eof eol epoll errno errors esmtp esmtpa esmtps esmtpsa etrn etype eval expn extended \
failover fallback fd fetch fido fileset finalize fingerprint firewall firmware flags flush forge fqdn framework freeze frontend ftp gai \
gateway gcm getaddrinfo getpeername getsockopt github global gmt gnutls greet greeting greylist greylisted gssapi gtube handshake \
hangup headers hello helo helper hmac hostnames hosting html5 httpd iana ice icmp ident idn ietf imap imap4 imaps impersonate import \
inet inet6 inetd init inode instant int32 int64 intermediate invocation iptables ipaddress isp issuer iter iteration java javax json \
jsse junk jvm kerberos keepalive keychain keytab kmail lambda lan latency ldap legacy lib libc libcurl libs libssl lifetime limited \
linux listener lmtp localdomain localport localaddress logger logging logs lookups mac mailbody maildir maildrop mailhost mailing \
mailq mailto main mandatory margin master mbox md5 middleware migrate milli milliseconds milter mime mkd modules mozilla ms msg mta mtu \
mua multiline multipart mutex mx mydomain mydestination myhostname mynetworks namespace nameserver nat native netmask netstat networking \
newline nio noop nodejs noreply notls nslookup nsswitch ntlm null oauth oauth2 oauthbearer ocsp offset opcode openssl optional os \
outgoing overflow override package packets panic params pam parser password passwd pem peers pem permerror phase php pid pipelining \
pipelined pkcs12 pki pkix plaintext pm am policies poll pool pop pop3 pop3s port465 port587 ports preempt preg privilege procedures \
promise proto protocols proxies ptr punycode py python python3 qmgr qmqp quic quoted rbl rc rc4 rcpt rdns readable realtime rebind \
rebooted recipients reconnecting recv recursion ref refactor refid registered rejected relayhost relaying rename renegotiation \
reputation requests requiretls resolver resolv rfc rfc822 rfc5321 rport rset rsa runtime runner saml sandbox sanitize sasl scanner \
schannel schema scram seconds secs selector selinux sendmail sequence serial servername session sha sha1 sha256 sha384 sha512 shutdown \
signon sig sized sizelimit slot smarthost smime smtp smtps smtpd smtpauth smtputf8 snmp soap sock sockaddr sockets socks spamhaus sock5 \
spawn spec spf spool sql src srv sslv2 sslv23 sslv3 ssl stack standalone starttls statement stat stderr stdin stdout stub subdomain \
subprocess sudo suite supervisor suppressed symbol sync syscall sysadmin syslog systemctl systemd tar tarpit tcpdump tcpip telnet tempfail \
temp template tenantid term terminal theme thrown throttle throttled timed timedout timestamp timezone tlsv1 tlsv10 tlsv11 tlsv12 tlsv13 \
tls1 tlsext tmp toggle toplevel traceroute transcript trigger truncated trustanchor trusted ttl tty txt typeerror ubuntu uid undefined \
undelivered undeliverable unencrypted unhandled unicode uninitialized uninstall unreachable unresolved unsafe unspecified unsupported \
uri urllib usr utc utf utf8 uuid validation var verbose verification verified verifier vhost vm void vpn vps vrfy wan warning wget \
whitelist wifi wildcard windows wire workaround workgroup workstation wss x509 xclient xexch50 xml xoauth xoauth2 xforward yaml yml zip";

/// Programs, services and their parts.
const NAMES: &str = "adguard airmail alpine amazon amazonaws android apache apple avast avg aws azure bitdefender bitwarden bluehost brevo \
bsd cacti centos checkmk chrome cisco claws cpanel cyrus digitalocean discourse django dovecot drupal elixir emclient erlang eset \
evolution exim exim4 express fastmail fedora firefox flask flutter fortinet freebsd fusionmail ghost gitea gitlab gmail gmx go godaddy \
golang google googlemail gomail gophish grafana grails hetzner hmailserver homeassistant hostgator hotmail icloud icinga icewarp iis \
infomaniak invoiceninja ionos ios iphone ipad isync jakarta javamail jenkins jira joomla kaspersky keycloak kopano kubernetes laravel \
lettre libreoffice lotus mac macos magento mailcatcher mailchimp mailcow mailenable mailersend mailgun mailhog mailinabox mailjet \
mailkit mailpit mailtrap mailu mandrill mantis mariadb mastodon mattermost mautic mcafee messagelabs microsoft mimecast mimekit moodle \
msmtp msmtprc mutt muttrc mysql nagios namecheap neomutt netcore nextcloud nginx nodemailer norton odoo office365 openbsd opensmtpd \
openwrt oracle outlook owncloud paessler papercut paypal perl phpmailer plesk postal postfix postgres postgresql postmark pfsense \
powershell prestashop prometheus proofpoint protonmail prtg qmail qnap rackspace rails rainloop raspberry react redhat redis redmine \
roundcube ruby rust rustls safari samsung sendgrid sendgrid sendinblue ses shopify shopware slack snappymail sogo sophos spring \
smtplib smtpclient sparkpost squirrelmail strato suse swaks swift swiftmailer sylpheed symfony symantec synology telegram thunderbird \
tomcat trendmicro truenas twig twilio typescript typo3 unifi uptime vaultwarden virtualmin vscode wildfly windowslive woocommerce wordpress \
wpforms wpmail wpmailsmtp xampp xiaomi xerox yahoo yandex zabbix zimbra zoho zend zendesk canon brother epson hp kyocera konica lexmark \
ricoh toshiba hikvision dahua axis reolink mikrotik routeros tasmota";

/// Files, dates, units, ends of host names.
const MARKS: &str = "td tr dt dd br div span href bat bin bz cc cer cfg conf cpp crt cs css csr csv dat db deb dll eml env erb ex exe exs gem gz h hpp htm ini jar js jsx \
jpg kt kts lua m md mjs cjs msg pdf pfx php5 phtml pl plist pm png prefs ps1 pyc rb reg rpm rs scala sh so svg toml ts tsx vb vbs vue xls \
jan feb mar apr jun jul aug sep sept oct nov dec january february march april june july august september october november december mon \
tue tues wed thu thur fri sat sun monday tuesday wednesday thursday friday saturday sunday est edt pst pdt cst cdt cet cest bst ist jst \
kb mb gb kib mib sec min hrs hz st nd rd th de fr es it nl br jp bg uk eu net edu gov io co www dev null ii iii iv vs ie eg";

/// The words with which sentences of the other languages are held together, and what mail programs say in them.
const LANGUAGES: &str = "der die das den dem des ein eine einen einem einer und oder aber nicht kein keine mit von vom zu zum zur bei beim \
auf aus im ins an am als ist sind war wird werden wurde wurden hat haben kann konnte konnten muss sie ihr ihre ihren es er wir ich \
man sich auch nur noch schon so wenn weil dass ob wie was wo nach vor fur uber unter durch ohne gegen bis um bitte uberprufen prufen sie \
fehler fehlgeschlagen verbindung verbinden server anmeldung anmelden nachricht senden gesendet empfanger absender postausgang \
postausgangsserver posteingang abgelehnt zeit abgelaufen gescheitert konto einstellungen sicherheit verschlusselung zertifikat antwort \
lautete folgende wegen lasst antwortet antwort erneut versuchen moglich nochmals port adresse benutzer benutzername kennwort passwort aufgetreten unbekannt \
le la les l un une des du de d au aux et ou ne pas plus n est sont ete a ont avec sans pour par sur dans en ce cette ces il elle \
vous votre vos nous se s qui que qu quoi si mais impossible erreur connexion connecter serveur courrier sortant entrant envoi envoyer \
message delai depasse echec echoue refuse refusee verifiez veuillez parametres compte utilisateur mot passe certificat reponse chiffrement \
el los las una uno unos y o no con sin por para del al ha han fue ser son su sus lo mas como pero se este esta ese correo servidor saliente \
entrante conexion conectar error enviar mensaje tiempo espera agotado usuario contrasena clave cuenta puerto fallo fallido rechazado \
compruebe verifique respuesta certificado autenticacion identificacion \
il lo gli i e di da del della dei delle dal dalla nel nella con per su tra che non piu si sono stato stata ha hanno questo questa \
errore connessione connettersi impossibile posta uscita invio inviare messaggio scaduto tempo utente account porta rifiutato rifiutata \
risposta certificato autenticazione verificare riprovare impostazioni \
os as um uma uns umas e ou nao com sem por para do da dos das no na nos nas ao foi sao ser seu sua se que mais erro conexao conectar \
servidor saida entrada enviar mensagem tempo limite esgotado usuario senha conta porta falha falhou recusada verifique resposta \
certificado autenticacao \
het een maken gemaakt en of niet geen met van voor op te in uit bij naar om er zijn is werd wordt kan kon kunnen moet u uw dit deze die dat maar ook \
fout verbinding verbinden server uitgaande inkomende verzenden bericht mislukt geweigerd tijd verstreken gebruiker wachtwoord account \
controleer instellingen antwoord certificaat versleuteling \
и в на с за от до по не да се е са от при към или но това този тази има няма може не сървър сървъра порт грешка връзка връзката \
съобщение поща парола потребител потребителско име време изтече неуспешно удостоверяване сертификат настройки изпращане достъп отказан \
что не и для при из или но это был была сервер сервера порт ошибка соединение соединения сообщение почта почты пароль пользователь имя \
время ожидания истекло неверный отказано доступ подключиться подключения отправить проверьте сертификат \
من في على الى الى عن مع لا لم ان ان هذا هذه او او و ما تم غير خطا خادم الخادم منفذ المنفذ اتصال الاتصال فشل رسالة البريد كلمة \
المرور المستخدم اسم مهلة انتهت تعذر شهادة رفض";

/// All of them, unsorted.
pub(super) fn words() -> impl Iterator<Item = &'static str> {
    [ENGLISH, TECHNICAL, NAMES, MARKS, LANGUAGES].into_iter().flat_map(str::split_ascii_whitespace)
}
