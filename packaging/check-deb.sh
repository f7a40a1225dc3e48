#!/usr/bin/env bash
# Installs, starts, upgrades and purges the Debian packages in a clean root: check-deb.sh PACKAGES
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
# shellcheck source=packaging/clean-root.sh
. "$here/clean-root.sh"
packages=$(readlink -f "$1")
root=${ORGDESK_ROOTS:-$here/../build/roots}/deb
mkdir -p "$(dirname "$root")"
root=$(readlink -f "$(dirname "$root")")/deb
clean_root "$root"
mkdir -p -m 700 "$root/var/tmp/home" "$root/var/tmp/run"

apt=(apt-get -y -q -o Dpkg::Use-Pty=0 -o Debug::NoLocking=1 --no-install-recommends)
files_of_root()  # what apt and dpkg write down about themselves aside
{
    (cd "$root" && find . -path ./proc -prune -o \( -type f -o -type l -o -type d \) -print \
        | grep -vE '^\./var/(lib/(dpkg|apt)|cache|log)|^\./packages|^\./tmp|^\./var/tmp' | sort)
}

higher()  # FILE: the same package with a higher version
{
    local folder
    folder=$(mktemp -d)
    dpkg-deb -R "$1" "$folder/package"
    sed -i 's/^Version: .*/&.1/' "$folder/package/DEBIAN/control"
    dpkg-deb --root-owner-group -b "$folder/package" "$root/packages/higher-$(basename "$1")" >/dev/null
    rm -rf "$folder"
}

mkdir "$root/packages"
cp "$packages"/*.deb "$root/packages"
for file in "$packages"/*.deb; do higher "$file"; done
mapfile -t names < <(for file in "$packages"/*.deb; do dpkg-deb -f "$file" Package; done)
mapfile -t first < <(cd "$packages" && for file in *.deb; do echo "/packages/$file"; done)

echo "-- dependencies, to know what is left of ours alone"
mapfile -t needed < <(for file in "$packages"/*.deb; do dpkg-deb -f "$file" Depends; done \
    | tr ',' '\n' | sed 's/ *([^)]*)//; s/^ *//; s/ .*//' | sort -u)
inside "$root" "${apt[@]}" install "${needed[@]}" >"$root.apt.log" 2>&1
files_of_root >"$root.before"

echo "-- install ${names[*]}"
inside "$root" "${apt[@]}" install "${first[@]}" >>"$root.apt.log" 2>&1
inside "$root" orgdesk --version
if [ -e "$root/usr/bin/orgdesk-sandbox" ]; then inside "$root" orgdesk-sandbox --version; fi
code=0
inside "$root" orgdesk --diagnose --json >"$root.diagnose.json" || code=$?
python3 -c 'import json, sys; json.load(open(sys.argv[1]))' "$root.diagnose.json"
echo "diagnose --json: JSON, exit code $code"
case $code in 0 | 1 | 2) ;; *) exit 1 ;; esac
code=0
inside "$root" timeout 5 orgdesk || code=$?
[ "$code" = 124 ] || { echo "the window ended with $code" >&2; exit 1; }
echo "the window stays open (offscreen, five seconds)"

echo "-- upgrade"
inside "$root" "${apt[@]}" install $(cd "$root" && printf '/%s ' packages/higher-*.deb) >>"$root.apt.log" 2>&1
inside "$root" dpkg-query -Wf '${Package} ${Version} ${db:Status-Status}\n' "${names[@]}"

echo "-- remove, install once more, purge"
nothing_left()
{
    files_of_root >"$root.after"
    diff "$root.before" "$root.after" || { echo "files are left behind, or gone" >&2; exit 1; }
    echo "nothing is left behind after $1: $(wc -l <"$root.after") paths as before"
}
inside "$root" "${apt[@]}" remove "${names[@]}" >>"$root.apt.log" 2>&1
nothing_left remove
inside "$root" "${apt[@]}" install "${first[@]}" >>"$root.apt.log" 2>&1
inside "$root" "${apt[@]}" purge "${names[@]}" >>"$root.apt.log" 2>&1
nothing_left purge
find "$root/var/tmp/home" -path '*orgdesk*' -type f | grep -q . \
    || { echo "the person's own files are gone" >&2; exit 1; }
echo "the person's own files are still there"
