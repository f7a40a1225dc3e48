#!/usr/bin/env bash
# Builds the MSI with wixl: build-msi.sh STAGE VERSION ICON OUTPUT [TITLE VENDOR UPGRADE_CODE]
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
stage=$(readlink -f "$1") version=$2 icon=$3 output=$4
title=${5:-OrgDesk} vendor=${6:-The OrgDesk maintainers}
code=${7:-8E0B2F54-63A5-4C8F-9A55-3C1B9D3F7E10} # plain OrgDesk's; a brand makes its own, once
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# wixl knows no conditions of components: they are set below.
sed '/<Condition>/d' "$here/orgdesk.wxs" >"$work/orgdesk.wxs"
(cd "$stage" && find . -type f | LC_ALL=C sort | wixl-heat --prefix "./" --directory-ref INSTALLDIR \
    --component-group ProgramFiles --var var.Stage --win64) >"$work/files.wxs"
wixl --arch x64 -D "Stage=$stage" -D "Version=$version" -D "Icon=$icon" -D "Title=$title" -D Win64=yes \
    -D "Vendor=$vendor" -D "UpgradeCode=$code" -o "$output" "$work/orgdesk.wxs" "$work/files.wxs"
set_condition()  # COMPONENT PROPERTY
{
    msibuild "$output" -q "UPDATE \`Component\` SET \`Condition\` = '$2' WHERE \`Component\` = '$1'"
}
set_condition Desktop DESKTOPSHORTCUT
set_condition TenantDomain TENANT_DOMAIN
set_condition ClientId CLIENT_ID
