//! The products are part of the program.

use super::AppFact;
use super::record::read;
use crate::knowledge::RULE_SET;

/// The texts of `ids`, with the ids.
macro_rules! texts {
    ($($id:literal,)+) => { &[$(($id, include_str!(concat!($id, "/template.txt")))),+] };
}

/// In the order in which people should meet them.
const TEXTS: &[(&str, &str)] = texts![
    "thunderbird",
    "outlook-classic",
    "outlook-new",
    "apple-mail",
    "ios-mail",
    "gmail-app",
    "gmail-send-as",
    "samsung-mail",
    "k9-mail",
    "nodemailer",
    "phpmailer",
    "symfony",
    "laravel",
    "wp-mail-smtp",
    "fluentsmtp",
    "drupal",
    "joomla",
    "magento",
    "django",
    "flask-mail",
    "smtplib",
    "rails",
    "ruby-net-smtp",
    "spring-boot",
    "jakarta-mail",
    "mailkit",
    "system-net-mail",
    "go-mail",
    "net-smtp",
    "lettre",
    "swoosh",
    "postfix",
    "exim",
    "msmtp",
    "git-send-email",
    "curl",
    "swaks",
    "grafana",
    "gitlab",
    "gitea",
    "nextcloud",
    "keycloak",
    "jenkins",
    "zabbix",
    "uptime-kuma",
    "discourse",
    "mastodon",
    "ghost",
    "n8n",
    "vaultwarden",
    "authentik",
    "paperless-ngx",
    "home-assistant",
    "proxmox",
    "synology",
    "qnap",
    "unifi",
    "printer",
];

/// Every product; a test holds that none is left out.
pub(super) fn apps() -> Vec<AppFact> {
    TEXTS.iter().filter_map(|(id, text)| read(id, text)).collect()
}

/// The products as text, for those who load them.
pub fn apps_text() -> String {
    let mut all = format!("{RULE_SET}\n");
    TEXTS.iter().for_each(|(id, text)| all.extend(["=== ", id, "\n", text]));
    all
}
