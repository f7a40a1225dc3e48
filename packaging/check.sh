#!/usr/bin/env bash
# Tries what is in build/packages: check.sh. Needs root, and the package mirror of this computer.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
packages=$(readlink -f "$here/../build/packages")
[ "$(id -u)" = 0 ] || { echo "check: needs root, for debootstrap and chroot" >&2; exit 1; }

echo "== checksums"
(cd "$packages" && sha256sum --check --quiet SHA256SUMS)
echo "== lintian"
# The suppressed one is about uploads to Debian.
lintian --fail-on error,warning --allow-root --suppress-tags initial-upload-closes-no-bugs "$packages"/*.deb
echo "== Debian packages in a clean root"
"$here/check-deb.sh" "$packages"
echo "== scripted UI tests against the installed files"
"$here/check-installed.sh" "$packages"
echo "== archive in a clean root without Qt"
"$here/check-portable.sh" "$packages"
echo "check: all passed"
