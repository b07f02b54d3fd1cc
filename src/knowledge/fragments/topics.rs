//! Single words, in a dozen languages, for messages whose phrases nobody has listed: what
//! a line is about, and that something is wrong or wanted. They count only where nothing else tells.

use super::{Family, Signal::*};

#[rustfmt::skip] // one fragment a line would be a thousand lines
pub(super) const SYMPTOMS: Family = &[
    (Trouble, &[
        "not|", "cannot", "can't", "couldn't", "doesn't", "didn't", "isn't", "wasn't", "won't", "unable", "fail",
        "error", "denied", "reject", "invalid", "incorrect", "wrong", "bad|", "missing", "unsupported",
        "unavailable", "unknown", "unexpected", "mismatch", "problem", "disabled", "expired", "disallowed", "blocked",
        "nicht", "kein", "fehl", "ungultig", "falsch", "impossib", "echec", "echou", "erreur", "errone",
        "pas|", "imposib", "fallo", "fallid", "non|", "errat", "niet|", "geen|", "mislukt", "onjuist", "nao|", "falh",
        "erro|", "blad", "nie|", "ошибк", "удалось", "неверн", "грешк", "неуспеш", "失败", "失敗", "错误", "无法",
        "エラー", "できま", "فشل", "خطأ", "تعذر",
        "nieprawid", "wygas", "nelze", "nepoda", "inte|", "ikke|", "nem|", "sikertelen", "meghius", "esuat", "basarisiz",
        "gonderileme", "истек", "недейств", "期限切れ", "無効", "실패", "없습니다", "无效",
    ]),
    (Refusal, &[
        "refus", "verweiger", "abgelehnt", "abgewiesen", "rechaz", "rifiut", "recus", "geweiger", "odrzuc", "odmit",
        "nekad", "afvis", "avvist", "elutasit", "redded", "отклон", "отказ", "отверг", "拒", "거부",
    ]),
    (Unfamiliar, &[
        "unbekannt|", "onbekend|", "est inconnu|", "es desconocido", "e sconosciuto", "e desconhecido",
        "jest nieznan", "неизвестен", "найти", "見つか", "找不到",
    ]),
    (Demand, &[
        "requir", "must|", "need", "mandatory", "only|", "please use", "erforder", "requis", "obligat", "necesa",
        "necess", "richied", "vereist",
    ]),
    (AboutCertificate, &["certificate", "cert|", "certs|", "certyfikat", "certifik", "сертификат", "证书", "証明書", "شهادة"]),
    (AboutStarttls, &["starttls"]),
    (AboutRelay, &["relay"]),
    (AboutLogin, &[
        "auth", "autent", "login", "log in|", "logon", "sign in|", "passw", "kennwort", "anmeld", "mot de passe",
        "contrasen", "wachtwoord", "senha|", "credential", "zugangsdaten", "identifi", "username", "user name",
        "benutzer", "sasl", "xoauth2", "uwierzyteln", "haslo", "аутентиф", "авториз", "удостовер", "парол", "认证",
        "登录", "密码", "認証", "パスワード", "المصادقة", "مرور",
    ]),
    (AboutEncryption, &["tls", "ssl", "encrypt", "verschlussel", "handshake", "cipher"]),
    (AboutName, &["dns|", "resolv", "hostname", "host name"]),
    (AboutConnection, &[
        "connect", "verbind", "erreich", "connex", "conex", "conect", "conness", "reach", "polacz", "spojen", "anslut", "forbindels", "kapcsolat", "baglanti", "соединен",
        "подключ", "връзк", "свърж", "连接", "接続", "연결", "اتصال",
    ]),
    (AboutServer, &["server", "serveur", "servidor", "serwer", "сервер", "サーバ", "服务器"]),
];
