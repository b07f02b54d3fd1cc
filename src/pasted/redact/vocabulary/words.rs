//! Words that may be shown, besides those of the error fragments: written as text is folded, in lower case and without
//! accents. None comes from anybody's mail. A word belongs here when programs or servers print it, or when sentences
//! need it; nobody's name, and nothing that people take for a password, does. What a fragment holds is known already and
//! not repeated: the list is 8 kB of a page, and would be 10.

/// What any sentence is made of. Endings such as `-s`, `-ed` and `-ing` are understood.
const ENGLISH: &str = "about above according across active actual add addition admin administrator against age agent ago \
alone along also although always among another answer anybody anyone anything appear apply around ask assume attach auto \
automatic base become begin behind being better between beyond bit body boolean bottom box break bring bug build busy button \
byte cache came cant capable capture care case catch cause central certain change char character choose clean click cloud \
collect column comment communicate company compute concern condition confirm conflict consider console consult contact \
continue corporate count country current custom database debug decide default define delay delete deliver demand deny depend \
deploy describe desktop detect dev develop device diagnose dialog didnt different directory disable disconnect discover \
display distribute document doesnt done dont door download draft drop duplicate each earlier easy edit editor effect either \
element else enclose engine enough ensure enter enterprise entire entry environment etc even event ever every everyone \
everything exact example except execute exit expect experience explain explicit extend external extra fact far feedback few \
field figure final fine finish fix flag flow folder follow force form forum free frequent fresh further gave general generate \
give given go good group guess guide had half hand handle handler happen hard hash hasnt havent having head health held help \
her hidden him his hold home hop how however html https human icon identify idle if ignore image immediate inactive inbound \
include income incoming increase index indicate info inform information inner insert inside install instance instead int \
integer interface interrupt into introduce invoke ipv ipv4 ipv6 isnt item itself job join just keep kept kernel kill kind \
know lack language last late latest launch layer lead learn least legal let letter listen little live load lock longer lose \
lot lower machine main make manage manager manual map mark maybe mean meant member memory mention meta might minimum miss \
mistake model modern modify module moment monitor month more most mount move multiple native near neither new newer news next \
node normal note notice notification now object obtain occur office offline often older once online onto operate order origin \
original otherwise outcome output outside overall own pack page pair panel parent part particular pass pattern pause pay \
pending perhaps permanent permit phone pick ping place platform plugin plus point pool poor popup portal position preference \
prefer prefix prepare present press prevent previous primary print printer prior private probable procedure proceed process \
produce product production profile program progress prohibit project prompt proper property protect prove provider proxy \
public publish pull purpose push put quality question quick quit quite quote raise random range rather raw real reason \
receipt recent recognize recommend reconnect recover redirect refer reference regard register registry relate release \
relevant reload remain remove renew repair repeat replace report represent request requirement rest restart restore restrict \
result resume review revoke right role router row rule run runtime safe save say scan scheduled scope screen script search \
secondary section seem seen segment select separate series serve set several shall share she sheet shell should show side \
signal similar single site skip slow soft solution solve some someone something sometimes soon sort source special specify \
stack staff stage standard state statement static stay step still stop store strange strict string strong structure stuck sub \
submit subscribe subsystem succeed success sudden suffix suggest summary supply suppose sure suspend switch sync tab tag take \
talk team technical tell term terminate thank thats their them then there therefore these they thing think those though \
thread three throw thrown thus timer times tip title today together told tomorrow took tool top total touch trace traceback \
transfer transient translate transmit tree trial tries trigger trouble tunnel two typical udp unchanged under understand \
unique unit unix unless unlike unread until update upgrade upload upon upper url us usage usual utility value variable \
various vendor verb very view visible visit wait want warn wasnt watch way we webmail website week well went werent what \
whatever where whether who whose why wide width window wish within wont word work worker worse would wrap written year \
yesterday yourself zero zone";

/// What mail, its servers, its programs and what carries them are spoken of with.
const TECHNICAL: &str = "vz setx bool bye export nc prod staging eproto eaddrinuse ealready ebadf edestaddrreq efault \
einprogress eintr einval eisconn emfile emsgsize enetreset enobufs enomem enosys enotconn enotsock eopnotsupp epfnosupport \
eprotonosupport eprototype eshutdown eservfail enodata enotimp erefused eformerr ebadresp enonet ecancelled estream eproxy \
8bitmime ssl3 ssl23 exps accepttoken acl aes aes128 aes256 alignment alpn anonymoustls antivirus apikey apparmor appdata \
appender arpa asn1 async attr authorize autodetect autodiscover awaiting backend backtrace bash batch bcc bdat billing binary \
binarymime bind bio bounce bundle burl callback callbacks cbc cc ccs cgi chacha20 charset checktls chunking cidr ciphers \
ciphersuite classes cli closure cloudflare collation compat config configure connectex connector const constructor container \
cookie coroutine cron daemon datetime dbus debian deserialize dhe diffie digest dig dispatch dist dnssec docs driver ecdhe \
ecdsa encode encoding endpoint enhanced enhancedstatuscodes enqueue enum env eol epoll esmtpa esmtps esmtpsa etrn etype eval \
expn extended failover fd fetch fido fileset finalize fingerprint firmware flags flush forge fqdn freeze frontend gai gcm \
getpeername getsockopt github global gmt greet greylisted gtube hangup headers helper hmac hostnames hosting html5 httpd iana \
ice icmp ident idn ietf imaps impersonate import inet inet6 inetd init inode instant int32 int64 invocation iptables \
ipaddress isp iter iteration json jsse jvm keepalive keychain keytab kmail lambda lan latency lib libc libs libssl lifetime \
limited linux listener localdomain localport localaddress logger logging logs lookups mailbody maildrop mailhost mailing \
mailq mailto margin master mbox md5 middleware migrate milli milliseconds milter mkd modules ms msg mtu multiline multipart \
mutex mydomain mydestination myhostname mynetworks namespace nameserver nat netmask netstat networking nio noop nodejs \
noreply notls nslookup nsswitch oauthbearer ocsp offset opcode openssl optional override package packets panic params pam \
parser passwd pem peers permerror phase pid pipelined pkcs12 pki pm poll pop3s port465 port587 preempt preg privilege \
procedures promise proto proxies punycode py python python3 qmgr qmqp quic quoted rc rc4 readable realtime rebind rebooted \
reconnecting recursion ref refactor refid relayhost rename resolver rfc rfc822 rfc5321 rport rset rsa runner saml sandbox \
sanitize scanner schannel schema scram seconds secs selector selinux serial servername sha sha1 sha256 sha384 sha512 shutdown \
signon sig sized sizelimit slot smime smtpd smtpauth soap sock sockaddr sockets socks sock5 spawn spec spool src srv sslv23 \
standalone stderr stdin stdout stub subdomain subprocess sudo supervisor suppressed symbol sysadmin syslog systemctl systemd \
tar tarpit tcpdump tcpip telnet tempfail temp template tenantid terminal theme throttle throttled timestamp timezone tlsv10 \
tlsv11 tlsv12 tlsv13 tlsext tmp toggle toplevel traceroute transcript truncated trustanchor ttl tty txt typeerror ubuntu uid \
undelivered unhandled unicode uninitialized uninstall unspecified uri urllib usr utc utf utf8 uuid var verbose verifier vhost \
vm void vps vrfy wan warning whitelist wifi wildcard windows wire workaround workgroup workstation xclient xexch50 xml xoauth \
xforward yaml yml zip";

/// Programs, services and their parts.
const NAMES: &str = "adguard airmail alpine amazon amazonaws android aws azure bitwarden bluehost brevo bsd cacti centos \
checkmk chrome claws cpanel cyrus digitalocean discourse drupal elixir emclient erlang evolution exim4 express fastmail \
fedora firefox flask flutter freebsd fusionmail ghost gmx godaddy golang google googlemail gophish grails hetzner hmailserver \
hostgator hotmail icloud icinga icewarp iis infomaniak invoiceninja ionos ios iphone ipad isync javamail jenkins jira joomla \
kopano laravel libreoffice lotus macos magento mailcatcher mailchimp mailcow mailenable mailersend mailgun mailhog mailinabox \
mailjet mailpit mailtrap mailu mandrill mantis mattermost mautic mcafee messagelabs microsoft mimecast mimekit moodle msmtprc \
mutt muttrc nagios namecheap neomutt netcore odoo office365 openbsd openwrt owncloud paessler papercut paypal perl plesk \
postal postgresql pfsense powershell prestashop prometheus protonmail prtg qnap rackspace rails rainloop raspberry react \
redhat redmine roundcube ruby rust rustls safari samsung sendinblue ses shopify shopware slack snappymail sogo spring \
smtpclient sparkpost squirrelmail strato suse sylpheed symantec synology telegram tomcat trendmicro truenas twig twilio \
typescript typo3 unifi uptime vaultwarden virtualmin vscode wildfly windowslive woocommerce wordpress wpforms wpmail xampp \
xiaomi xerox yahoo yandex zabbix zimbra zoho zend zendesk canon brother epson hp kyocera konica lexmark ricoh toshiba \
hikvision dahua axis reolink mikrotik routeros tasmota";

/// Files, dates, units, ends of host names.
const MARKS: &str = "td tr dt dd br div span href bat bin bz cer cfg conf cpp crt cs css csr csv db deb dll eml erb ex exe \
exs gem gz hpp htm ini jar js jsx jpg kt kts lua m md mjs cjs pdf pfx php5 phtml pl plist png prefs ps1 pyc reg rpm rs scala \
sh svg toml ts tsx vb vbs vue xls jan feb mar apr jul aug sep sept oct nov dec january february march april june july august \
september october november december mon tue tues wed thur fri monday tuesday wednesday thursday friday saturday sunday edt \
pst pdt cst cdt cet cest bst jst kb mb gb kib mib min hrs hz st nd rd th fr nl jp bg uk eu edu gov www ii iii iv vs ie eg";

/// The words with which sentences of the other languages are held together, and what mail programs say in them.
const LANGUAGES: &str = "des einen einem aber von zur \
auf aus im ins wurden haben konnten muss sie ihr ihren wir ich \
sich auch nur noch schon wenn weil dass ob wie wo vor uber unter durch ohne gegen bis um bitte uberprufen prufen \
posteingang zeit sicherheit antwort \
lautete wegen lasst antwortet erneut versuchen moglich nochmals aufgetreten \
et sont sur ce cette ces elle \
vous votre vos nous qui qu quoi mais entrant envoyer \
verifiez parametres reponse chiffrement \
uno unos sin son sus mas \
entrante clave cuenta puerto \
compruebe verifique respuesta \
gli della dei delle dal dalla nel che piu sono questo questa \
invio inviare porta rifiutato \
risposta verificare riprovare impostazioni \
uns umas sem dos nas sao seu sua \
entrada resposta \
maken gemaakt van voor op uit bij om zijn werd wordt kunnen moet dit deze maar ook \
inkomende verzenden tijd verstreken gebruiker \
instellingen antwoord versleuteling \
към но това този тази има няма сървър порт връзката \
съобщение поща неуспешно настройки достъп отказан \
что из это был была сервера соединение сообщение почта пароль пользователь имя \
подключиться подключения отправить проверьте \
على عن مع هذا هذه او و ما تم خادم الخادم منفذ المنفذ الاتصال رسالة البريد كلمة \
المرور المستخدم اسم رفض";

/// All of them, unsorted.
pub(super) fn words() -> impl Iterator<Item = &'static str> {
    [ENGLISH, TECHNICAL, NAMES, MARKS, LANGUAGES].into_iter().flat_map(str::split_ascii_whitespace)
}
