#!/bin/sh
# sandbox.sh SERVERS COMMAND…: runs a command on a machine of its own, as far as the command can tell.
#
# It has a network of loopback alone, so the real ports 25, 465 and 587 are free and nothing gets out; its own names and
# authorities; and the mail servers unpacked in SERVERS as if they were installed. Outside, nothing changes. Whatever is
# started in it ends with it, even when it is killed: that is what the namespace of process ids is for.
set -eu
exec unshare --net --mount --pid --fork --kill-child --mount-proc -- "$(dirname "$0")/sandbox-init.sh" "$@"
