#!/bin/bash
# Runs a command with two disks of its own, which go with it: a small one and one that can be made
# read-only. usage: small-disk.sh COMMAND...
# The command finds them in ORGDESK_SMALL_DISK and ORGDESK_OTHER_DISK. Where no disk may be mounted,
# it runs without.
set -eu

lab=$(mktemp -d)
trap 'rm -rf "$lab"' EXIT
mkdir "$lab/small" "$lab/other"
mounts='mount -t tmpfs -o size=256k tmpfs "$0/small" && mount -t tmpfs -o size=4m tmpfs "$0/other"'
unshare=(unshare --mount)
[ "$(id -u)" = 0 ] || unshare+=(--map-root-user)
if "${unshare[@]}" sh -c "$mounts" "$lab" 2>/dev/null; then
    "${unshare[@]}" sh -c "$mounts"' && export ORGDESK_SMALL_DISK="$0/small" ORGDESK_OTHER_DISK="$0/other" &&
        exec "$@"' "$lab" "$@"
else
    "$@"
fi
