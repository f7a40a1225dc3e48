#!/usr/bin/env python3
"""What xmllint and openssl find in SAML metadata, as JSON: the other opinion for SamlMetadataTest.

saml_oracle.py FILE...
"""

import json
import pathlib
import re
import subprocess
import sys

METADATA = "urn:oasis:names:tc:SAML:2.0:metadata"
SIGNATURE = "http://www.w3.org/2000/09/xmldsig#"
BINDINGS = ["urn:oasis:names:tc:SAML:2.0:bindings:HTTP-" + name for name in ("Redirect", "POST")]


def element(name, namespace=METADATA):
    return f"*[local-name()='{name}' and (namespace-uri()='{namespace}' or namespace-uri()='')]"


def xpath(path, expression):
    run = subprocess.run(["xmllint", "--nonet", "--huge", "--xpath", expression, path],
                         capture_output=True, text=True, check=False)
    return run.stdout.strip() if run.returncode == 0 else ""


def certificate(base64):
    body = re.sub(r"\s|-----[A-Z ]+-----", "", base64)
    lines = [body[at:at + 64] for at in range(0, len(body), 64)]
    pem = "\n".join(["-----BEGIN CERTIFICATE-----", *lines, "-----END CERTIFICATE-----", ""])
    run = subprocess.run(["openssl", "x509", "-noout", "-fingerprint", "-sha256", "-startdate",
                          "-enddate", "-dateopt", "iso_8601"], input=pem, capture_output=True,
                         text=True, check=False)
    if run.returncode != 0:
        return None
    said = dict(line.split("=", 1) for line in run.stdout.splitlines() if "=" in line)
    return {"sha256": said["sha256 Fingerprint"], "from": said["notBefore"],
            "until": said["notAfter"]}


def sign_in(path, provider):
    for binding in BINDINGS:
        place = f"({provider}/{element('SingleSignOnService')}[@Binding='{binding}'])[1]"
        location = xpath(path, f"string({place}/@Location)")
        if location:
            return binding, location
    return "", ""


def signing_certificates(path, provider):
    places = (f"{provider}/{element('KeyDescriptor')}[not(@use) or @use='signing']"
              f"/{element('KeyInfo', SIGNATURE)}/{element('X509Data', SIGNATURE)}"
              f"/{element('X509Certificate', SIGNATURE)}")
    count = int(xpath(path, f"count({places})") or 0)
    found = []
    for number in range(1, count + 1):
        one = certificate(xpath(path, f"string(({places})[{number}])"))
        if one not in found:
            found.append(one)
    return [one for one in found if one]


def provider_at(path, number):
    provider = f"(//{element('IDPSSODescriptor')})[{number}]"
    binding, location = sign_in(path, provider)
    untils = [xpath(path, f"string({provider}/ancestor-or-self::*[@validUntil][{up}]/@validUntil)")
              for up in (1, 2, 3)]
    return {"entityId": xpath(path, f"string({provider}/parent::*/@entityID)"),
            "binding": binding, "location": location,
            "certificates": signing_certificates(path, provider),
            "wantsSigned": xpath(path, f"string({provider}/@WantAuthnRequestsSigned)")
                           in ("true", "1"),
            "validUntil": sorted(until for until in untils if until)[:1]}


def main():
    answers = {}
    for name in sys.argv[1:]:
        count = int(xpath(name, f"count(//{element('IDPSSODescriptor')})") or 0)
        answers[pathlib.Path(name).name] = [provider_at(name, number)
                                            for number in range(1, count + 1)]
    json.dump(answers, sys.stdout)


if __name__ == "__main__":
    main()
