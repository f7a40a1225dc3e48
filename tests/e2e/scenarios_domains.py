"""Domains: from adding one to sending its people to a provider, with the keyboard only."""

import keyboard
from portal import Portal
from processes import wait_for
from sandbox import Sandbox


def a_domain_is_added_checked_and_verified_by_keyboard_only(desktop, programs):
    portal = desktop.portal = Portal(desktop, programs, Sandbox(desktop, programs))
    portal.start()
    keyboard.sign_in(portal)
    keyboard.add_and_verify_domain(portal)

    screen = portal.screen
    screen.tab_to("Halden Okta")
    screen.keys("space")
    screen.says("quay.example is now routed to Halden Okta")
    assert "quay.example" in portal.sandbox.connection("Halden Okta")["domains"]

    screen.tab_to("Remove domain quay.example")
    screen.keys("Return")
    screen.says("People with this domain are no longer sent to Halden Okta.")
    screen.tab_to("Remove")
    screen.keys("space")
    wait_for("the domain to go", lambda: not keyboard.domain_of(portal.sandbox, "quay.example"), 20)
    screen.wait_focus("Domains")
    assert "quay.example" not in portal.sandbox.connection("Halden Okta")["domains"]
    portal.quit()
