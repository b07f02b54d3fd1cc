#!/bin/sh
# Makes certificate authorities for this run, the servers' certificates, and the whole machine's trust in one of them.
set -eu
keys=/etc/lab
mkdir -p "$keys"
cd "$keys"

# authority NAME
authority() {
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj "/CN=$1" \
        -keyout "$1.key" -out "$1.pem" 2> /dev/null
}

# certificate HOST AUTHORITY [DAYS]
certificate() {
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "/CN=$1" -keyout "$1.key" -out "$1.csr" 2> /dev/null
    printf 'subjectAltName=DNS:%s\nextendedKeyUsage=serverAuth\n' "$1" > "$1.ext"
    openssl x509 -req -in "$1.csr" -CA "$2.pem" -CAkey "$2.key" -CAcreateserial -days "${3:-2}" -extfile "$1.ext" -out "$1.crt" \
        2> /dev/null
}

authority trusted
authority unknown
certificate mail.example.com trusted
certificate mail.example.net trusted
certificate unknown-authority.example.com unknown
certificate old-tls.example.com trusted
certificate greylisted.example.com trusted
certificate listed.example.com trusted
# It ended as soon as it began.
certificate expired.example.com trusted 0
chmod 644 ./*.key

# Debian's places: a file for GnuTLS, curl and Go, a folder by hashes for OpenSSL, a store for Java.
mkdir certs
mount --bind certs /etc/ssl/certs
cp trusted.pem /etc/ssl/certs/ca-certificates.crt
cp trusted.pem "/etc/ssl/certs/$(openssl x509 -hash -noout -in trusted.pem).0"
mkdir /etc/ssl/certs/java
keytool -importcert -noprompt -alias lab -file trusted.pem -keystore /etc/ssl/certs/java/cacerts \
    -storetype JKS -storepass changeit 2> /dev/null
