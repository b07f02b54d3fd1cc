# Sends one message as the environment says.
scheme=$([ "$LAB_MODE" = implicit-tls ] && echo smtps || echo smtp)
login=$([ -z "$LAB_USER" ] || echo "$(echo "$LAB_USER" | sed 's/@/%40/'):$LAB_PASSWORD@")
cat > muttrc <<RC
set from = you@example.com
set smtp_url = "$scheme://$login$LAB_HOST:$LAB_PORT/"
set ssl_starttls = $([ "$LAB_MODE" = starttls ] && echo yes || echo no)
set ssl_force_tls = $([ "$LAB_MODE" = none ] && echo no || echo yes)
set ssl_ca_certificates_file = /etc/ssl/certs/ca-certificates.crt
set connect_timeout = 8
set record = ""
RC
echo 'It works.' | mutt -n -F muttrc -s Test "$LAB_TO"
