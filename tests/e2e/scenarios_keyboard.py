"""The main job with the keyboard only. The browser's part belongs to the browser."""

import keyboard
from accessibility import containing
from portal import Portal
from processes import wait_for
from sandbox import Sandbox


def _choose_type(screen, kind):
    screen.says("Which identity provider do you use?")
    wait_for("the focus on a type", lambda: screen.focused_of("radio button"), 10)
    for _ in range(10):
        if screen.focused().name.startswith(kind):
            return
        screen.keys("Right")
    raise AssertionError(f"the arrow keys do not reach {kind}")


def the_whole_job_is_done_by_keyboard_only(desktop, programs):
    """One sitting: sign in, a SAML provider, a domain, two people, a token, and the end of it."""
    portal = desktop.portal = Portal(desktop, programs, Sandbox(desktop, programs))
    portal.start()
    keyboard.sign_in(portal)
    keyboard.add_saml_provider(portal)
    keyboard.add_and_verify_domain(portal)
    keyboard.invite_two(portal)
    keyboard.make_and_revoke_token(portal)
    keyboard.delete_provider(portal, "Harbour SAML", "harbour-saml")
    portal.quit()


def a_provider_is_added_and_deleted_by_keyboard_only(desktop, programs):
    portal = desktop.portal = Portal(desktop, programs, Sandbox(desktop, programs))
    portal.start()
    screen = portal.screen
    keyboard.sign_in(portal)

    screen.keys("ctrl+2")
    screen.wait_focus("Providers")
    screen.keys("ctrl+n")
    _choose_type(screen, "Okta")
    screen.keys("Return")
    screen.wait_focus("Display name")
    screen.type("Quay Okta")
    screen.tab_to("halden.example")
    screen.keys("space", "ctrl+Return")
    screen.wait_focus("Okta domain")
    screen.type("quay.okta.example")
    screen.tab_to("Client ID")
    screen.type("0oa1quayfieldnote22")
    screen.tab_to("Client secret")
    screen.type("quay-client-secret-0001")
    created = keyboard.create_provider(portal, "Quay Okta")
    assert created["domains"] == ["halden.example"], created

    screen.keys("alt+Left")
    keyboard.delete_provider(portal, "Quay Okta", "quay-okta")

    screen.keys("Home", "shift+F10", "t")
    screen.says("Detach “Depot SAML” from Halden Freight?")  # its certificate ends soon
    screen.keys("Escape")
    screen.wait_focus("Providers")
    screen.keys("ctrl+1")
    screen.wait_focus("Display name")
    screen.keys("End")
    screen.type(" AG")
    screen.keys("ctrl+s")
    screen.says("Saved 1 change to Halden Freight AG")
    screen.find("frame", containing("Halden Freight AG"))
    screen.keys("alt+f", "Up", "Up", "Return")
    screen.find("push button", "Sign in with browser", 20)
    portal.quit()
