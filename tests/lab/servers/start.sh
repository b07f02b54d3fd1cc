#!/bin/sh
# Starts Postfix on 127.0.0.1 and Exim on 127.0.0.2, each on 25, 465, 587 and 2525, and waits until they answer.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
unpacked=$1

# A login of their own, made for this run.
openssl rand -hex 12 | tr -d '\n' > /etc/lab/password
mkdir -p /etc/postfix/sasl
cat > /etc/postfix/sasl/smtpd.conf <<'SASL'
pwcheck_method: auxprop
auxprop_plugin: sasldb
mech_list: PLAIN LOGIN
SASL
saslpasswd2 -p -c -u example.com you < /etc/lab/password
chmod 644 /etc/sasldb2

cp "$here/main.cf" "$here/master.cf" /etc/postfix/
cp -r "$unpacked"/etc/postfix/post* /etc/postfix/
mkdir -p /var/spool/postfix /var/lib/postfix /var/mail/postfix /var/mail/exim /var/spool/exim4 /var/log/exim4 /etc/exim4
chown postfix /var/lib/postfix /var/mail/postfix
chown Debian-exim /var/mail/exim /var/spool/exim4 /var/log/exim4
chmod 1777 /var/mail
postfix start > /var/log/postfix-start.log 2>&1 || { cat /var/log/postfix-start.log /var/log/postfix.log >&2; exit 1; }

cp "$here/exim4.conf" /etc/exim4/exim4.conf
exim4 -bd

for server in 127.0.0.1 127.0.0.2; do
    for port in 25 465 587 2525; do
        tries=0
        until ss -Hltn "src $server:$port" | grep -q .; do
            tries=$((tries + 1))
            [ $tries -lt 50 ] || { echo "$server does not listen on port $port" >&2; exit 1; }
            sleep 0.1
        done
    done
done
