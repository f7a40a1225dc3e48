#!/usr/bin/env bash
# Makes the archive that brings its own Qt, and the list of what is in it: portable.sh BUILD PACKAGES
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
build=$1 packages=$2

setting()  # NAME: a value of CPackConfig.cmake
{
    sed -n "s/^set($1 \"\(.*\)\")\$/\1/p" "$build/CPackConfig.cmake"
}

name=$(setting CPACK_PACKAGE_NAME)-$(setting CPACK_PACKAGE_VERSION)-linux-$(uname -m)
stage=$build/portable/$name
rm -rf "$build/portable"
IFS=';' read -ra components <<<"$(setting CPACK_COMPONENTS_ALL)"
for component in "${components[@]}"; do
    cmake --install "$build" --prefix "$stage" --component "$component" --strip >/dev/null
done

# What a program needs but libc and libstdc++, which every Linux has in the version of its loader.
libraries_of()  # FILE...
{
    ldd "$@" | awk '$2 == "=>" && $3 ~ /^\// { print $3 }' | sort -u \
        | grep -vE '/(libc|libm|libdl|libpthread|librt|libresolv|libstdc\+\+|libgcc_s)\.so'
}

plugins=$(qtpaths6 --query QT_INSTALL_PLUGINS 2>/dev/null || qmake6 -query QT_INSTALL_PLUGINS)
translations=$(qtpaths6 --query QT_INSTALL_TRANSLATIONS 2>/dev/null || qmake6 -query QT_INSTALL_TRANSLATIONS)
mkdir -p "$stage/lib" "$stage/plugins" "$stage/translations"
for plugin in platforms/libq{xcb,offscreen,wayland-egl,wayland-generic} platformthemes/libqxdgdesktopportal \
    platforminputcontexts/lib{composeplatforminputcontextplugin,ibusplatforminputcontextplugin} \
    xcbglintegrations/libqxcb-{egl,glx}-integration imageformats/libq{svg,ico,jpeg,gif} \
    iconengines/libqsvgicon tls/libq{opensslbackend,certonlybackend} \
    networkinformation/libq{networkmanager,glib} \
    wayland-shell-integration/libxdg-shell wayland-decoration-client/libbradient \
    wayland-graphics-integration-client/libqt-plugin-wayland-egl; do
    [ ! -e "$plugins/$plugin.so" ] || install -D -m 644 "$plugins/$plugin.so" "$stage/plugins/$plugin.so"
done
for language in de fr ja; do
    file=$translations/qtbase_$language.qm
    [ ! -e "$file" ] || install -m 644 "$file" "$stage/translations"
done

# Loaded at run time: the keyring's library by QtKeychain, OpenSSL by Qt's TLS plugin.
loaded=()
for library in libsecret-1.so.0 libssl.so.3; do
    loaded+=("$(ldconfig -p | awk -v name="$library" '$1 == name && !found++ { print $NF }')")
done
mapfile -t bundled < <({ printf '%s\n' "${loaded[@]}"
    find "$stage/plugins" -name '*.so' -print0 | xargs -0 "$BASH" -c "$(declare -f libraries_of); libraries_of \"\$@\"" _
    libraries_of "$stage"/bin/* "${loaded[@]}"; } | sort -u)
for library in "${bundled[@]}"; do
    install -m 644 "$library" "$stage/lib/$(basename "$library")"
done
patchelf --set-rpath "\$ORIGIN/../lib" "$stage"/bin/*
patchelf --set-rpath "\$ORIGIN" "$stage"/lib/*
find "$stage/plugins" -name '*.so' -exec patchelf --set-rpath "\$ORIGIN/../../lib" {} +
printf '[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n' >"$stage/bin/qt.conf"

list=$packages/${name%-linux-*}.spdx.json
/usr/bin/python3 -B "$here/sbom.py" --name "${name%-linux-*}" --version "$(setting CPACK_PACKAGE_VERSION)" \
    --licenses "$stage/share/doc/licenses" --out "$list" "${bundled[@]}"
install -m 644 "$list" "$stage/share/doc"

tar --create --format=gnu --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" \
    --mode=go=rX,u+rw,a-s --directory "$build/portable" "$name" | gzip -9n >"$packages/$name.tar.gz"
