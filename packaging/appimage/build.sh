#!/usr/bin/env bash
# Makes an AppImage of the portable archive: build.sh ARCHIVE.tar.gz OUTPUT.AppImage
# Needs appimagetool in the PATH (https://appimage.github.io/appimagetool/). Never run: see ../README.md.
set -euo pipefail
archive=$1 output=$2 id=org.orgdesk.OrgDesk
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/AppDir"
tar -C "$work/AppDir" --strip-components=1 -xf "$archive"
cd "$work/AppDir"
mkdir -p usr
mv bin lib plugins translations share usr/
cp "usr/share/applications/$id.desktop" "$id.desktop"
cp "usr/share/icons/hicolor/256x256/apps/$id.png" "$id.png"
cat >AppRun <<'RUN'
#!/bin/sh
exec "$(dirname "$(readlink -f "$0")")/usr/bin/orgdesk" "$@"
RUN
chmod 755 AppRun
cd - >/dev/null
ARCH=$(uname -m) appimagetool --no-appstream "$work/AppDir" "$output"
