"""Steps that scenarios with the keyboard only have in common."""

from processes import wait_for


def sign_in(portal):
    screen = portal.screen
    opened = len(portal.desktop.opened_urls())
    screen.activate()
    screen.tab_to("Sign in with browser")
    screen.keys("Return")
    wait_for("the browser", lambda: len(portal.desktop.opened_urls()) > opened, 20)
    portal.finish_in_browser()
    portal.wait_until_signed_in()
    screen.activate()


def confirm_in_browser(portal):
    screen = portal.screen
    opened = len(portal.desktop.opened_urls())
    screen.wait_focus("Confirm in browser")
    screen.keys("Return")
    wait_for("the browser", lambda: len(portal.desktop.opened_urls()) > opened, 20)
    portal.finish_in_browser()
    screen.activate()
