#!/usr/bin/env bash
# Builds the packages that this computer can into build/packages: package.sh [--brand ORGDESK_JSON]
# The same commit gives the same bytes, wherever the folder is.
set -euo pipefail
source=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)

brand=
case ${1-} in
    "") ;;
    --brand) brand=$(readlink -m "${2:?--brand needs the vendor\'s orgdesk.json}") ;;
    *) echo "Usage: package.sh [--brand ORGDESK_JSON]" >&2; exit 64 ;;
esac
cd "$source"

# What a brand needs, as far as that can be seen without the program. The rest: check_brand.
[ -z "$brand" ] || python3 -B packaging/brand.py "$brand"

export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export LC_ALL=C.UTF-8 TZ=UTC QT_QPA_PLATFORM=offscreen
umask 022
build=build/package
packages=build/packages

make_programs()  # BRAND
{
    local ccache=()
    command -v ccache >/dev/null && ccache=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    cmake --preset package "${ccache[@]}" "-DORGDESK_BRAND=$1"
    # Resources hold a time. It is the same for all commits, so that what is built once stays right.
    env -u SOURCE_DATE_EPOCH QT_RCC_SOURCE_DATE_OVERRIDE=1 \
        cmake --build --preset package --parallel "$(nproc)"
}

check_brand()  # the program itself says what is wrong with the file: code 78
{
    local code=0 home
    home=$(mktemp -d)
    HOME=$home XDG_CONFIG_HOME=$home XDG_STATE_HOME=$home XDG_DATA_HOME=$home XDG_CACHE_HOME=$home \
        timeout 120 "$build/bin/orgdesk" --config "$brand" --diagnose --json >/dev/null || code=$?
    rm -rf "$home"
    # 1 and 2 are findings about this computer and its network.
    case $code in 0 | 1 | 2 | 124) ;; *) exit "$code" ;; esac
}

make_programs ""
if [ -n "$brand" ]; then
    check_brand
    make_programs "$brand"
fi
# Not before it is sure that there will be others.
rm -rf "$packages"
mkdir -p "$packages"

for generator in DEB RPM; do
    case $generator in
        DEB) command -v dpkg-shlibdeps >/dev/null || continue ;;
        RPM) command -v rpmbuild >/dev/null || continue ;;
    esac
    rm -rf "$build/packages"
    cpack --config "$build/CPackConfig.cmake" -G "$generator" -B "$build/packages"
    mv "$build/packages"/*."${generator,,}" "$packages"
done
packaging/portable.sh "$build" "$packages"
(cd "$packages" && sha256sum -- * >SHA256SUMS)
echo "packages are in $packages:"
ls -l "$packages"
