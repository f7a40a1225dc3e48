#!/usr/bin/env bash
# Builds the MSI with wixl: build-msi.sh STAGE VERSION ICON OUTPUT [TITLE VENDOR UPGRADE_CODE]
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
stage=$(readlink -f "$1") version=$2 icon=$(readlink -f "$3") output=$(realpath -m "$4")
title=${5:-OrgDesk} vendor=${6:-The OrgDesk maintainers}
code=${7:-8E0B2F54-63A5-4C8F-9A55-3C1B9D3F7E10} # plain OrgDesk's; a brand makes its own, once
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# wixl knows neither conditions of components nor secure properties: they are set below.
sed '/<Condition>/d; /Secure="yes"/d' "$here/orgdesk.wxs" >"$work/orgdesk.wxs"
(cd "$stage" && find . -type f | LC_ALL=C sort | wixl-heat --prefix "./" --directory-ref INSTALLDIR \
    --component-group ProgramFiles --var var.Stage --win64) >"$work/files.wxs"
cp "$icon" "$work/program.ico"
ln -s "$stage" "$work/stage"
cd "$work" # wixl finds files by relative names only
wixl --arch x64 -D "Stage=stage" -D "Version=$version" -D "Icon=program.ico" -D Win64=yes \
    -D "Title=$title" -D "Vendor=$vendor" -D "UpgradeCode=$code" -o "$output" orgdesk.wxs files.wxs

query() { msibuild "$output" -q "$1"; }
query "UPDATE \`Property\` SET \`Value\` = 'WIX_UPGRADE_DETECTED;WIX_DOWNGRADE_DETECTED;TENANT_DOMAIN;CLIENT_ID;DESKTOPSHORTCUT' WHERE \`Property\` = 'SecureCustomProperties'"
for pair in Desktop:DESKTOPSHORTCUT TenantDomain:TENANT_DOMAIN ClientId:CLIENT_ID; do
    query "UPDATE \`Component\` SET \`Condition\` = '${pair#*:}' WHERE \`Component\` = '${pair%:*}'"
done
