//! The words by which people say what is what, in the languages mail settings are handed out in.
//!
//! Written as [`Folded`] leaves them: lower case, no accents on Latin letters, a space for a dash inside a word. A word
//! matches whole; one that ends in `*` matches the beginning of a longer one. Scripts that put no space between words
//! match anywhere. The longest match wins. To teach it a language, add its words to the lines they mean.

use std::sync::OnceLock;

use crate::pasted::folded::Folded;

/// What a word is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Outgoing,
    Incoming,
    /// Something else that has servers.
    Elsewhere,
    Server,
    Port,
    Security,
    User,
    Secret,
    Login,
    Ssl,
    SslTls,
    Tls,
    Starttls,
    /// No encryption, in one word.
    Clear,
    On,
    Off,
    /// What follows does not hold.
    Not,
    /// What stands beside it does not hold.
    Closed,
    From,
    To,
}

use Word::{
    Clear, Closed, Elsewhere, From, Incoming, Login, Not, Off, On, Outgoing, Port, Secret, Security, Server, Ssl,
    SslTls, Starttls, Tls, To, User,
};

/// Words by meaning, in order: English; German; French, Spanish, Portuguese, Italian; Dutch and Scandinavian;
/// Bulgarian, Russian, Ukrainian; Polish, Czech, Turkish, Hungarian; Japanese, Chinese, Korean, Thai; Arabic.
const WORDS: &[(Word, &str)] = &[
    (Outgoing, "smtp|smtps|esmtp|outgoing|outbound|outgoingserver|send|sends|sending|submission|smarthost|smart host"),
    (Outgoing, "postausgang*|mailausgang*|ausgang*|ausgehend*|versand*|versend*|verschick*|senden|sendeserver"),
    (Outgoing, "sortant*|envoi*|envoy*|expedition|saliente*|salida|envio*|enviar|envia|envie*|saida|uscita|invio"),
    (Outgoing, "inviare|invia|uitgaand*|verzend*|verstur*|utgaende|udgaende|skicka*|lahtev*"),
    (Outgoing, "изходящ*|изпращ*|исходящ*|отправ*|вихідн*|wychodzac*|wysyl*|odchozi*|odesil*|giden|gonder*|kimeno"),
    (Outgoing, "送信|发件|发送|发信|寄件|寄信|外发|發送|傳送|發信|보내는|발신|송신|ส่ง|الصادر|صادر|الارسال|ارسال"),
    (Incoming, "imap|imaps|imap4|pop|pops|pop3|pop3s|incoming|inbound|incomingserver|receive|receiving|fetching"),
    (Incoming, "posteingang*|maileingang*|eingang*|eingehend*|empfang*|abruf*|entrant*|reception|recevoir"),
    (Incoming, "entrada|recibir|recepcion|receber|recebimento|recepcao|arrivo|entrata|ricezione|ricev*"),
    (Incoming, "inkomend*|ontvang*|binnenkomend*|inkommande|indgaende|innkommende|saapuv*|bejovo"),
    (Incoming, "входящ*|получ*|вхідн*|przychodzac*|odbior*|odbieran*|prichozi*|gelen"),
    (Incoming, "受信|收件|接收|收信|받는|수신|รับ|الوارد|وارد|الاستقبال|استقبال|استلام"),
    (Elsewhere, "webmail|ftp|sftp|ssh|mysql|database|datenbank|caldav|carddav|ldap|nameserver|webserver|proxy"),
    (Server, "server|servers|host|hosts|hostname|servername|mailserver|mailhost|hote|serveur*|servidor*|serwer*"),
    (Server, "сървър*|сервер*|хост|sunucu*|serveru|サーバー|サーバ|服务器|服務器|主机|伺服器|서버|호스트|خادم"),
    (Port, "port|ports|portnummer|portnumber|puerto*|porta|porte|poort|anschluss|порт*|baglanti noktasi|portu|portti"),
    (Port, "ポート|端口|通訊埠|連接埠|포트|พอร์ต|منفذ"),
    (Security, "encryption|security|secure|encrypted|verschlusselung*|verschlusselt|sicherheit*|verbindungssicherheit"),
    (Security, "chiffrement|securite|cryptage|seguridad|cifrado|encriptacion|seguranca|criptografia|encriptacao"),
    (Security, "crittografia|sicurezza|cifratura|protezione|beveiliging|versleuteling|kryptering|sakerhet|sikkerhed"),
    (Security, "сигурност|криптиран*|шифрован*|защита|безопасност*|шифруван*|безпек*|szyfrowan*|zabezpiecz*"),
    (Security, "bezpieczenstw*|zabezpeceni*|sifrovani*|guvenlik*|sifreleme*"),
    (Security, "暗号化|保護|セキュリティ|加密|安全|암호화|보안|التشفير|تشفير|الامان|الحماية"),
    (User, "user|username|user name|user id|userid|login|log in|account|account name|benutzer*|nutzer*|anmeldename"),
    (User, "identifiant|utilisateur|nom d'utilisateur|usuario|nombre de usuario|nome de usuario|utilizador|utente"),
    (User, "nome utente|gebruiker*|anvandar*|brukernavn|потребител*|пользовател*|имя пользователя|логин|uzytkownik*"),
    (User, "nazwa uzytkownika|uzivatel*|kullanici*|ユーザー|用户名|用户|帐号|账号|帳號|使用者|사용자|아이디|المستخدم"),
    (Secret, "password|passwords|passwd|pwd|passphrase|pin|token|secret|api key|apikey|passwort*|kennwort*"),
    (Secret, "mot de passe|contrasena*|clave|senha|palavra passe|wachtwoord*|losenord|passord|adgangskode|парол*"),
    (Secret, "haslo|hasla|heslo|heslem|sifre|sifreniz|jelszo|パスワード|密码|密碼|비밀번호|كلمة المرور|كلمة السر"),
    (Login, "authentication|auth|authentifizierung|anmeldung|sign in|authentification|autenticacion|autenticacao"),
    (Login, "autenticazione|authenticatie|verificatie|autentisering|удостоверяване|аутентификац*|авторизац*"),
    (Login, "uwierzytelnian*|overeni|kimlik dogrulama|認証|身份验证|验证|인증|المصادقة"),
    (Ssl, "ssl"),
    (
        SslTls,
        "ssl/tls|tls/ssl|ssl / tls|ssl tls|ssl or tls|ssl oder tls|ssl ou tls|ssl o tls|implicit tls|tls implicite",
    ),
    (SslTls, "tls only|implizites tls|tls implicito|implicit ssl"),
    (Tls, "tls"),
    (Starttls, "starttls|start tls|explicit tls|tls explicite|tls explicito|explizites tls"),
    (Clear, "unencrypted|not encrypted|non ssl|cleartext|unverschlusselt*|nicht verschlusselt|non chiffre*|sin cifrar"),
    (Clear, "non crittografat*|onversleuteld*|不加密|暗号化なし|暗号化しない"),
    (On, "yes|on|enabled|enable|activated|active|required|true|ja|ein|aktiv*|erforderlich|oui|requis*|si|activ*"),
    (On, "requerid*|sim|ativ*|obrigatori*|attiv*|richiest*|ingeschakeld|aan|vereist|да|вкл*|tak|ano|evet|acik"),
    (On, "使用する|有効|はい|是|启用|开启|開啟|예|사용|نعم"),
    (Off, "no|off|disabled|none|false|without|not used|not enabled|nein|aus|kein|keine|keinerlei|ohne|nicht aktiv*"),
    (Off, "deaktiviert|ausgeschaltet|non|sans|aucun*|desactive*|sin|ninguna|ninguno|desactivad*|nao|sem|nenhum*"),
    (Off, "desativad*|nessun*|senza|disattiv*|geen|nee|zonder|uit|uitgeschakeld|ingen|ikke|нет|без|няма|откл*|выкл*"),
    (
        Off,
        "изключ*|brak|bez|nie|zadne|zadny|yok|hayir|kapali|なし|無し|使用しない|無効|いいえ|无|無|否|禁用|없음|사용 안 함",
    ),
    (Off, "بدون|لا يوجد"),
    (Not, "not|don't|never|instead of|rather than|no longer|nicht|statt|anstatt|niemals|pas|jamais|au lieu de"),
    (Not, "en vez de|en lugar de|nunca|em vez de|invece di|invece del|niet|nooit|in plaats van|вместо|не"),
    (Closed, "closed|blocked|geschlossen|gesperrt|blockiert|ferme|fermes|bloque*|cerrad*|fechad*|chius*|bloccat*"),
    (Closed, "gesloten|geblokkeerd|закрыт*|затворен*|блокир*|閉じ|ブロック|关闭|封锁|deprecated|veraltet|obsolete"),
    (From, "from|von|depuis|de|desde|da|van|с|из|от"),
    (To, "to|auf|zu|nach|vers|au|para|per|naar|на"),
];

/// The words, in the buckets of a small hash table.
pub(super) struct Lexicon {
    buckets: [Vec<(&'static str, Word, bool)>; BUCKETS],
}

const BUCKETS: usize = 128;

fn bucket(word: &[u8]) -> usize {
    word.iter().take(3).fold(0, |sum, byte| sum * 7 + usize::from(*byte)) % BUCKETS
}

impl Lexicon {
    /// The one there is.
    pub fn get() -> &'static Self {
        static LEXICON: OnceLock<Lexicon> = OnceLock::new();
        LEXICON.get_or_init(Self::new)
    }

    fn new() -> Self {
        let mut buckets = [const { Vec::new() }; BUCKETS];
        for (meaning, words) in WORDS {
            for word in words.split('|') {
                let (word, open) = word.strip_suffix('*').map_or((word, false), |word| (word, true));
                buckets[bucket(word.as_bytes())].push((word, *meaning, open));
            }
        }
        Self { buckets }
    }

    /// The words of a line, each with its range in the folded text.
    pub fn find(&self, folded: &Folded) -> Vec<(Word, usize, usize)> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < folded.bytes().len() {
            let byte = folded.byte(at);
            let inside = byte.is_ascii_alphanumeric() && is_letter(folded.before(at));
            let begins = !inside && (byte.is_ascii_alphanumeric() || byte >= 0xc0);
            let found_here = if begins { self.longest(folded, at) } else { None };
            match found_here {
                Some((word, end)) => {
                    found.push((word, at, end));
                    at = end;
                }
                None => at += 1,
            }
        }
        found
    }

    fn longest(&self, folded: &Folded, at: usize) -> Option<(Word, usize)> {
        let rest = &folded.bytes()[at..];
        // Words of one and two bytes have buckets of their own.
        let lengths = (1..=3.min(rest.len())).rev();
        let known = lengths.flat_map(|length| self.buckets[bucket(&rest[..length])].iter());
        let fits = known.filter_map(|(word, meaning, open)| {
            let end = at + word.len();
            let spaced = !runs_on(word);
            let whole = !spaced || (!is_letter(folded.before(at)) && (*open || !is_letter(folded.byte(end))));
            (rest.starts_with(word.as_bytes()) && whole).then_some((word.len(), *meaning, *open))
        });
        let (length, meaning, open) = fits.max_by_key(|(length, ..)| *length)?;
        let tail = if open { rest[length..].iter().take_while(|byte| is_letter(**byte)).count() } else { 0 };
        Some((meaning, at + length + tail))
    }
}

fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || !byte.is_ascii()
}

/// Whether the word is of a script that puts no space between words, or glues its articles to them.
fn runs_on(word: &str) -> bool {
    word.starts_with(|c: char| c >= '\u{590}')
}

#[cfg(test)]
mod tests {
    use super::{Lexicon, WORDS, Word};
    use crate::pasted::folded::Folded;

    #[test]
    fn words_are_written_as_texts_are_folded_and_mean_one_thing() {
        let mut all = Vec::new();
        for word in WORDS.iter().flat_map(|(_, words)| words.split('|')) {
            let folded = Folded::new(word);
            assert_eq!(core::str::from_utf8(folded.bytes()), Ok(word));
            assert!(!all.contains(&word), "{word} stands twice");
            all.push(word);
        }
    }

    #[test]
    fn the_longest_word_wins_and_words_are_whole() {
        let lexicon = Lexicon::get();
        for (text, expected) in [
            ("SSL/TLS", &[Word::SslTls][..]),
            ("Postausgangsserver", &[Word::Outgoing]),
            ("support", &[]),
            ("SMTP-Port", &[Word::Outgoing, Word::Port]),
            ("送信サーバー", &[Word::Outgoing, Word::Server]),
            ("сървър за изходяща поща", &[Word::Server, Word::Outgoing]),
            ("keine Verschlüsselung", &[Word::Off, Word::Security]),
        ] {
            let found: Vec<Word> = lexicon.find(&Folded::new(text)).into_iter().map(|(word, ..)| word).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
