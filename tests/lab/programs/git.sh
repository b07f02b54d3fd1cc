# Sends one message as the environment says.
case $LAB_MODE in
    implicit-tls) option=--smtp-encryption=ssl ;;
    starttls) option=--smtp-encryption=tls ;;
    none) option= ;;
esac
[ -z "$LAB_USER" ] || option="$option --smtp-user=$LAB_USER --smtp-pass=$LAB_PASSWORD"
# Git leaves Perl's two minutes as they are.
export PERL5OPT="-I$(dirname "$0") -MEightSeconds"
printf 'From: you@example.com\nSubject: Test\n\nIt works.\n' > mail.patch
exec /usr/bin/git send-email --quiet --confirm=never --suppress-cc=all --from=you@example.com --to="$LAB_TO" \
    --smtp-server="$LAB_HOST" --smtp-server-port="$LAB_PORT" $option mail.patch
