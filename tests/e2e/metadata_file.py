"""A metadata file like those that identity providers give."""

import subprocess

METADATA = """<?xml version="1.0"?>
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"
    xmlns:ds="http://www.w3.org/2000/09/xmldsig#" entityID="https://idp.harbour.example/entity">
  <md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    <md:KeyDescriptor use="signing"><ds:KeyInfo><ds:X509Data><ds:X509Certificate>{certificate}
    </ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>
    <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"
        Location="https://idp.harbour.example/saml2/sso"/>
  </md:IDPSSODescriptor>
</md:EntityDescriptor>
"""


def write_metadata(folder):
    """A file like those that providers give; the certificate is made now."""
    made = subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "845", "-subj",
         "/CN=idp.harbour.example", "-keyout", folder / "harbour.key", "-outform", "DER"],
        check=True, capture_output=True)
    (folder / "harbour.key").unlink()  # nobody signs anything; scenarios leave no key behind
    body = subprocess.run(["openssl", "base64"], input=made.stdout, check=True,
                          capture_output=True).stdout.decode()
    file = folder / "harbour-metadata.xml"
    file.write_text(METADATA.format(certificate=body))
    return file
