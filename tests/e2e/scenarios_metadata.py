"""Metadata files. The browser's part belongs to the browser."""

import subprocess

import keyboard
from portal import Portal
from processes import wait_for
from sandbox import Sandbox

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


def a_saml_provider_is_added_from_a_metadata_file_by_keyboard_only(desktop, programs):
    portal = desktop.portal = Portal(desktop, programs, Sandbox(desktop, programs))
    portal.start()
    screen = portal.screen
    keyboard.sign_in(portal)
    file = write_metadata(desktop.home)

    screen.keys("ctrl+2")
    screen.wait_focus("Providers")
    screen.keys("ctrl+o")
    wait_for("the focus on a file name", lambda: screen.focused()
             and screen.focused().role == "text", 15)
    screen.type(str(file))
    screen.keys("Return")
    screen.says("Custom SAML is chosen")
    screen.keys("ctrl+Return")
    screen.wait_focus("Display name")
    screen.type("Harbour SAML")
    screen.keys("ctrl+Return")
    screen.says("Filled in 3 fields below.")
    screen.says("CN=idp.harbour.example, RSA 2048")
    screen.keys("ctrl+Return")
    wait_for("the checks", lambda: screen.exists("push button", "Continue anyway")
             or screen.exists("push button", "Create provider"), 30)
    if screen.exists("push button", "Continue anyway"):  # the address is made up
        screen.tab_to("Continue anyway", key="shift+Tab")
        screen.keys("Return")
    screen.wait_focus("Create provider")
    screen.keys("Return")
    keyboard.confirm_in_browser(portal)
    screen.says("Harbour SAML is created and still disabled")
    created = portal.sandbox.connection("Harbour SAML")
    options = created["options"]
    assert options["signInEndpoint"] == "https://idp.harbour.example/saml2/sso", options
    assert "BEGIN CERTIFICATE" in options["signingCert"] or options["signingCert"], options
    assert "EntityDescriptor" not in str(created), "the file stays on this computer"
