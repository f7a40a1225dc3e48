#!/usr/bin/env bash
# Signs, notarizes and staples on a Mac: sign.sh DMG OUTPUT. Needs in the environment
#   SIGN_IDENTITY    "Developer ID Application: …" of the keychain
#   NOTARY_PROFILE   made once with: xcrun notarytool store-credentials
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
image=$1 output=$2
: "${SIGN_IDENTITY:?}" "${NOTARY_PROFILE:?}"

work=$(mktemp -d)
mount=$work/mount
trap 'hdiutil detach "$mount" -quiet 2>/dev/null || true; rm -rf "$work"' EXIT
hdiutil attach "$image" -mountpoint "$mount" -nobrowse -readonly
mkdir "$work/content"
cp -R "$mount"/*.app "$work/content"
hdiutil detach "$mount" -quiet
ln -s /Applications "$work/content/Applications"
app=$(echo "$work"/content/*.app)

# From the inside out; --deep is not for signing.
sign() { codesign --force --timestamp --options runtime --sign "$SIGN_IDENTITY" "$@"; }
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 \
    | while IFS= read -r -d '' file; do sign "$file"; done
find "$app/Contents/Frameworks" -maxdepth 1 -name '*.framework' -print0 \
    | while IFS= read -r -d '' framework; do sign "$framework"; done
sign --entitlements "$here/entitlements.plist" "$app"
codesign --verify --deep --strict --verbose=2 "$app"

hdiutil create -volname "$(basename "$app" .app)" -srcfolder "$work/content" -format UDZO -ov "$output"
codesign --timestamp --sign "$SIGN_IDENTITY" "$output"
xcrun notarytool submit "$output" --keychain-profile "$NOTARY_PROFILE" --wait
xcrun stapler staple "$output"
spctl --assess --type open --context context:primary-signature --verbose "$output"
