#!/usr/bin/env bash
# Starts the archive in a clean root that has no Qt: check-portable.sh PACKAGES
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
# shellcheck source=packaging/clean-root.sh
. "$here/clean-root.sh"
archive=$(readlink -f "$1"/*.tar.gz)
mkdir -p "${ORGDESK_ROOTS:-$here/../build/roots}"
root=$(readlink -f "${ORGDESK_ROOTS:-$here/../build/roots}")/portable
[ ! -e "${root%portable}deb.base.tar" ] || cp -n "${root%portable}deb.base.tar" "$root.base.tar"
clean_root "$root"
mkdir -p -m 700 "$root/var/tmp/home" "$root/var/tmp/run"
# The loader finds the libraries beside the program through /proc.
mount -t proc proc "$root/proc"
trap 'umount "$root/proc"' EXIT
tar -C "$root/opt" -xf "$archive"
folder=/opt/$(ls "$root/opt")

if inside "$root" sh -c 'ls /usr/lib/*/libQt6*' >/dev/null 2>&1; then
    echo "the root has a Qt of its own" >&2
    exit 1
fi
missing=$(inside "$root" sh -c "find $folder \( -name '*.so*' -o -path '*/bin/orgdesk*' \) -type f \
    -exec ldd {} + | grep 'not found'" || true)
[ -z "$missing" ] || { echo "$missing" >&2; exit 1; }
inside "$root" "$folder/bin/orgdesk" --version
code=0
inside "$root" "$folder/bin/orgdesk" --diagnose >"$root.diagnose.txt" || code=$?
echo "diagnose: exit code $code, $(wc -l <"$root.diagnose.txt") lines"
case $code in 0 | 1 | 2) ;; *) exit 1 ;; esac
for arguments in "" --sandbox; do
    [ -e "$root$folder/bin/orgdesk-sandbox" ] || [ -z "$arguments" ] || continue
    code=0
    # shellcheck disable=SC2086
    inside "$root" timeout 5 "$folder/bin/orgdesk" $arguments || code=$?
    [ "$code" = 124 ] || { echo "orgdesk $arguments ended with $code" >&2; exit 1; }
    echo "orgdesk $arguments: the window stays open (offscreen, five seconds)"
done
