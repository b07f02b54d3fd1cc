//! Single words, in a dozen languages, for messages whose phrases nobody has listed: what
//! a line is about, and that something is wrong or wanted. They count only where nothing else tells.

use super::{Family, Signal::*};

#[rustfmt::skip] // one fragment a line would be a thousand lines
pub(super) const SYMPTOMS: Family = &[
    (Trouble, lines![
        "not|", "cannot", "can't", "couldn't", "doesn't", "didn't", "isn't", "wasn't", "won't", "unable", "fail",
        "error", "denied", "reject", "invalid", "incorrect", "wrong", "bad|", "missing", "unsupported",
        "unavailable", "unknown", "unexpected", "mismatch", "problem", "disabled", "expired", "disallowed", "blocked",
        "nicht", "kein", "fehl", "ungultig", "falsch", "impossib", "echec", "echou", "erreur", "errone",
        "pas|", "imposib", "fallo", "fallid", "non|", "errat", "niet|", "geen|", "mislukt", "onjuist", "nao|", "falh",
        "erro|", "blad", "nie|", "ошибк", "удалось", "неверн", "грешк", "неуспеш", "失败", "失敗", "错误", "无法",
        "エラー", "できま", "فشل", "خطا", "تعذر",
        "nieprawid", "wygas", "nelze", "nepoda", "inte|", "ikke|", "nem|", "sikertelen", "meghius", "esuat", "basarisiz",
        "gonderileme", "истек", "недейств", "期限切れ", "無効", "실패", "없습니다", "无效", "못했", "만료", "過期", "錯誤",
        "misslyck", "mislyk", "kunne ikke", "epaonnistu", "ei ole|", "ei voi", "hibas", "lejart", "expirat", "nereusit",
        "изтек", "не бе|", "не можа", "не вдал", "помилк", "вдалося", "αποτυχ", "σφαλμα", "αδυνατ", "that bai",
        "khong the", "gagal", "nije|", "nisam|", "uspel", "uspjel", "napak", "greska", "pogresk", "klaid", "nepavyk",
        "neizdev", "kluda", "ebaonnestu", "נכשל", "שגיאה", "ناموفق", "ล้มเหลว", "ไม่สามารถ", "विफल", "त्रुटि",
        "fallit", "caduc", "scadut", "abgelaufen", "verlopen", "perime", "utgatt", "udlobet", "vanhentunut", "vyprsel",
        "suresi dol", "autofirmat", "de confianza", "confiavel", "gelukt|", "n'accepte",
    ]),
    (Refusal, lines![
        "refus", "verweiger", "abgelehnt", "abgewiesen", "rechaz", "rifiut", "recus", "geweiger", "odrzuc", "odmit",
        "nekad", "afvis", "avvist", "elutasit", "redded", "отклон", "отказ", "отверг", "拒", "거부",
    ]),
    (Unfamiliar, lines![
        "unbekannt|", "onbekend|", "is unknown|", "could not be found", "can't be found", "cannot be found", "est inconnu|", "es desconocido", "e sconosciuto", "e desconhecido",
        "jest nieznan", "неизвестен", "найти", "見つか", "找不到",
    ]),
    (Demand, lines![
        "requir", "must|", "need", "mandatory", "only|", "please use", "erforder", "requis", "obligat", "necesa",
        "necess", "richied", "vereist",
    ]),
    (AboutSender, lines![
        "sender", "expediteur", "absender", "remitente", "mittente", "remetente", "afzender", "nadawc", "отправител", "发件人", "送信者",
    ]),
    (AboutCertificate, lines![
        "varmen", "sertifi", "tanusitvany", "zertifik", "certificad", "certificat", "πιστοποιητικ", "인증서", "憑證", "chung chi",
        "گواهی", "potrdil", "certificaat", "сертифікат", "certificate", "cert|", "certs|", "certyfikat", "certifik", "сертификат", "证书", "証明書", "شهادة"]),
    (AboutStarttls, lines!["starttls"]),
    (AboutRelay, lines!["relay"]),
    (AboutLogin, lines![
        "auth", "autent", "login", "log in|", "logon", "sign in|", "passw", "kennwort", "anmeld", "mot de passe",
        "contrasen", "wachtwoord", "senha|", "credential", "zugangsdaten", "identifi", "username", "user name",
        "benutzer", "sasl", "xoauth2", "uwierzyteln", "haslo", "аутентиф", "авториз", "удостовер", "парол", "认证",
        "登录", "登入", "密码", "密碼", "ログイン", "로그인", "암호", "비밀번호", "인증", "تسجيل الدخول", "kirjautu", "todenn",
        "salasana", "kayttajatun", "bejelentkez", "jelszo", "hitelesit", "prihlas", "heslo", "logg|", "logga", "logowan",
        "zalogow", "uzytkownik", "oturum", "giris", "parola", "sifre", "kullanici", "inlogg", "losenord", "adgangskod", "brugernavn",
        "brukernavn", "passord", "войти", "вход", "влиз", "вписв", "потребител", "логин", "користувач", "accesso", "nome utente",
        "nom d'utilisateur", "iniciar sesion", "inicio de sesion", "usuario", "entrar no", "aanmeld", "gebruikersn", "dang nhap", "mat khau", "ταυτοποι", "κωδικ",
        "prijav", "lozink", "geslo", "masuk", "sandi", "התחבר", "אימות", "סיסמה", "ورود", "گذرواژه", "เข้าสู่ระบบ", "รหัสผ่าน", "लॉगिन", "पासवर्ड", "認証", "パスワード", "المصادقة", "مرور",
    ]),
    (AboutEncryption, lines!["tls", "ssl", "encrypt", "verschlussel", "handshake", "cipher"]),
    (AboutName, lines!["dns|", "resolv", "hostname", "host name"]),
    (AboutConnection, lines![
        "connect", "verbind", "erreich", "connex", "conex", "conect", "conness", "reach", "polacz", "spojen", "anslut", "forbindels", "kapcsolat", "baglanti", "соединен",
        "з'єднан", "підключ", "συνδε", "ket noi", "koneksi", "sambung", "povez", "prisijung", "savienoj", "yhtey", "yhdist", "חיבור",
        "เชื่อมต่อ", "कनेक्ट", "連線", "conectar", "подключ", "връзк", "свърж", "连接", "接続", "연결", "اتصال",
    ]),
    (AboutServer, lines!["server", "outgoing", "the host", "serveur", "servidor", "serwer", "сервер", "サーバ", "服务器"]),
];
