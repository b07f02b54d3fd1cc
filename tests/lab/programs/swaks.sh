# Sends one message as the environment says.
case $LAB_MODE in
    implicit-tls) option='--tls-on-connect --tls-verify' ;;
    starttls) option='--tls --tls-verify' ;;
    none) option= ;;
esac
[ -z "$LAB_USER" ] || option="$option --auth --auth-user $LAB_USER --auth-password $LAB_PASSWORD"
exec swaks --server "$LAB_HOST" --port "$LAB_PORT" --timeout 8s $option --from you@example.com --to "$LAB_TO"
