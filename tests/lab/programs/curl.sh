# Sends one message as the environment says.
case $LAB_MODE in
    implicit-tls) url=smtps://$LAB_HOST:$LAB_PORT option= ;;
    starttls) url=smtp://$LAB_HOST:$LAB_PORT option=--ssl-reqd ;;
    none) url=smtp://$LAB_HOST:$LAB_PORT option= ;;
esac
[ -z "$LAB_USER" ] || option="$option --user $LAB_USER:$LAB_PASSWORD"
printf 'From: you@example.com\nTo: %s\nSubject: Test\n\nIt works.\n' "$LAB_TO" > message.txt
exec curl --silent --show-error --max-time 8 $option --mail-from you@example.com --mail-rcpt "$LAB_TO" \
    --upload-file message.txt "$url"
