# Sends one message as the environment says.
cat > msmtprc <<RC
account default
host $LAB_HOST
port $LAB_PORT
timeout 8
tls $([ "$LAB_MODE" = none ] && echo off || echo on)
tls_starttls $([ "$LAB_MODE" = starttls ] && echo on || echo off)
from you@example.com
RC
[ -z "$LAB_USER" ] || printf 'auth on\nuser %s\npassword %s\n' "$LAB_USER" "$LAB_PASSWORD" >> msmtprc
chmod 600 msmtprc
printf 'From: you@example.com\nTo: %s\nSubject: Test\n\nIt works.\n' "$LAB_TO" | msmtp --file=msmtprc "$LAB_TO"
