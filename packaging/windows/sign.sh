#!/usr/bin/env bash
# Signs programs and installers with a time stamp: sign.sh FILE...   In the environment: CERTIFICATE, a
# PKCS #12 file in base64, and its PASSWORD. Without them nothing is signed.
set -euo pipefail
if [ -z "${CERTIFICATE-}" ]; then
    echo "sign: no certificate: unsigned stay $*"
    exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
printf '%s' "$CERTIFICATE" | base64 --decode >"$work/certificate.p12"
if command -v signtool >/dev/null; then
    # The password is on a command line here: use a machine of your own, or a key in hardware.
    MSYS2_ARG_CONV_EXCL='*' signtool sign /f "$work/certificate.p12" /p "${PASSWORD-}" /fd sha256 \
        /tr http://timestamp.digicert.com /td sha256 "$@"
    exit
fi
printf '%s' "${PASSWORD-}" >"$work/password"
for file in "$@"; do
    osslsigncode sign -pkcs12 "$work/certificate.p12" -readpass "$work/password" -h sha256 \
        ${TIMESTAMP_URL:+-ts "$TIMESTAMP_URL"} -in "$file" -out "$work/signed"
    cat "$work/signed" >"$file"
    rm "$work/signed"
done
