"""Domains: from adding one to sending its people to a provider, with the keyboard only."""

import keyboard
from portal import Portal
from processes import wait_for
from sandbox import Sandbox


def _domain(sandbox, name):
    return next((one for one in sandbox.tenant()["domains"] if one["domain"] == name), None)


def a_domain_is_added_checked_and_verified_by_keyboard_only(desktop, programs):
    portal = desktop.portal = Portal(desktop, programs, Sandbox(desktop, programs))
    portal.start()
    screen = portal.screen
    keyboard.sign_in(portal)

    screen.keys("ctrl+3")
    screen.wait_focus("Domains")
    screen.keys("ctrl+n")
    screen.wait_focus("Domain")
    # What is in the address bar of a browser; the field takes the host.
    screen.type("https://quay.example/login")
    screen.keys("Return")
    domain = wait_for("the domain", lambda: _domain(portal.sandbox, "quay.example"), 20)
    assert domain["status"] == "pending", domain
    screen.wait_focus("Copy host")
    screen.keys("Return")
    screen.says("No record yet")

    # A DNS tool that cuts the value off.
    host, value = domain["verification_host"], domain["verification_txt"]
    portal.sandbox.patch({"dns": {host: value[:-1]}})
    screen.tab_to("Check DNS from this computer")
    screen.keys("Return")
    screen.says("The last character is missing. Copy the value again.")
    portal.sandbox.patch({"dns": {host: value}})
    screen.keys("Return")
    screen.says("The record is there and matches")

    screen.tab_to("Verify domain")
    screen.keys("Return")
    screen.says("quay.example is yours")
    assert _domain(portal.sandbox, "quay.example")["status"] == "verified"
    screen.tab_to("Halden Okta")
    screen.keys("space")
    screen.says("quay.example is now routed to Halden Okta")
    assert "quay.example" in portal.sandbox.connection("Halden Okta")["domains"]

    screen.tab_to("Remove domain quay.example")
    screen.keys("Return")
    screen.says("People with this domain are no longer sent to Halden Okta.")
    screen.tab_to("Remove")
    screen.keys("space")
    wait_for("the domain to go", lambda: not _domain(portal.sandbox, "quay.example"), 20)
    screen.wait_focus("Domains")
    assert "quay.example" not in portal.sandbox.connection("Halden Okta")["domains"]
    portal.quit()
