"""Metadata files. The browser's part belongs to the browser."""

import keyboard
from portal import Portal
from sandbox import Sandbox


def a_saml_provider_is_added_from_a_metadata_file_by_keyboard_only(desktop, programs):
    portal = desktop.portal = Portal(desktop, programs, Sandbox(desktop, programs))
    portal.start()
    keyboard.sign_in(portal)
    keyboard.add_saml_provider(portal)
