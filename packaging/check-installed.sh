#!/usr/bin/env bash
# The scripted UI tests against the installed packages, in a clean root: check-installed.sh PACKAGES [SCENARIO...]
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
# shellcheck source=packaging/clean-root.sh
. "$here/clean-root.sh"
packages=$(readlink -f "$1")
shift
scenarios=("$@")
[ $# -gt 0 ] || scenarios=(the_whole_job_is_done_by_keyboard_only sign_in_uses_loopback_only
    restart_needs_no_browser nothing_under_home_holds_a_token the_programs_are_built_hardened
    diagnose_works_without_a_window)
mkdir -p "${ORGDESK_ROOTS:-$here/../build/roots}"
root=$(readlink -f "${ORGDESK_ROOTS:-$here/../build/roots}")/installed
[ ! -e "${root%installed}deb.base.tar" ] || cp -n "${root%installed}deb.base.tar" "$root.base.tar"
clean_root "$root"

eval "$(sed -n '/^test_packages=(/,/)/p' "$here/../dev")"
mkdir "$root/packages"
cp "$packages"/*.deb "$root/packages"
# Services that packages want to start stay off.
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
chmod 755 "$root/usr/sbin/policy-rc.d"
inside "$root" apt-get -y -q -o Dpkg::Use-Pty=0 install --no-install-recommends "${test_packages[@]}" \
    $(cd "$root" && printf '/%s ' packages/*.deb) >"$root.apt.log" 2>&1

mkdir -p "$root/tests"
cp -r "$here/../tests/e2e" "$root/tests"
mounted=()
trap 'for place in "${mounted[@]}"; do umount "$place"; done' EXIT
mount -t proc proc "$root/proc" && mounted+=("$root/proc")
mount --bind /dev "$root/dev" && mount --make-private "$root/dev" && mounted=("$root/dev" "${mounted[@]}")
mount -t tmpfs tmpfs "$root/dev/shm" 2>/dev/null && mounted=("$root/dev/shm" "${mounted[@]}")

failed=0
for scenario in "${scenarios[@]}"; do
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/var/tmp LC_ALL=C.UTF-8 TZ=UTC \
        timeout 300 /usr/bin/python3 -B /tests/e2e/run.py --programs /usr/bin "$scenario" || failed=1
done
exit $failed
