#!/bin/sh
# What sandbox.sh runs first in the new world: furnishes it, starts the servers, then runs the command.
set -eu
[ $$ = 1 ] || { echo "sandbox-init.sh is for sandbox.sh to run" >&2; exit 2; }
lab=$(cd "$(dirname "$0")" && pwd)
unpacked=$1
shift

ip link set lo up
# Packets to this neighbour go nowhere: a network that drops them.
ip link add name lab type veth peer name void
ip address add 192.0.2.1/24 dev lab
ip link set lab up
ip link set void up
ip neighbour add 192.0.2.25 lladdr 02:00:00:00:00:25 dev lab

# Changes to /etc and /var stay in memory; the servers lie over /usr.
mount -t tmpfs tmpfs /mnt
for folder in etc var; do
    mkdir -p "/mnt/$folder/upper" "/mnt/$folder/work"
    mount -t overlay overlay -o "lowerdir=/$folder,upperdir=/mnt/$folder/upper,workdir=/mnt/$folder/work" "/$folder"
done
mount -t overlay overlay -o "lowerdir=$unpacked/usr:/usr" /usr

# A name for each thing that can be wrong; every address of 127.0.0.0/8 is this machine.
cat > /etc/hosts <<'HOSTS'
127.0.0.1 mail.example.com localhost
127.0.0.1 other-name.example.com
127.0.0.2 mail.example.net
127.0.0.3 unknown-authority.example.com
127.0.0.4 no-starttls.example.com
127.0.0.5 nothing-listens.example.com
127.0.0.6 old-tls.example.com
127.0.0.7 expired.example.com
127.0.0.8 greylisted.example.com
127.0.0.9 listed.example.com
192.0.2.25 dropped.example.com
HOSTS
echo 'hosts: files' > /etc/nsswitch.conf
cat >> /etc/group <<'GROUPS'
postfix:x:6101:
postdrop:x:6102:
Debian-exim:x:6103:
GROUPS
cat >> /etc/passwd <<'USERS'
postfix:x:6101:6101::/var/spool/postfix:/usr/sbin/nologin
Debian-exim:x:6103:6103::/var/spool/exim4:/usr/sbin/nologin
USERS

"$lab/make-ca.sh"
"$lab/servers/start.sh" "$unpacked"
"$@"
