"""What belongs to one provider: its provisioning tokens, and tests of its sign-in."""

import keyboard
from portal import Portal
from processes import wait_for
from sandbox import Sandbox


def _begin(desktop, programs):
    portal = desktop.portal = Portal(desktop, programs, Sandbox(desktop, programs))
    portal.start()
    portal.sign_in()
    return portal, portal.screen


def a_provisioning_token_is_made_and_revoked_by_keyboard_only(desktop, programs):
    portal, _ = _begin(desktop, programs)
    keyboard.make_and_revoke_token(portal)
    portal.quit()


def a_test_sign_in_shows_the_claims_and_leaves_the_session_alone(desktop, programs):
    portal, screen = _begin(desktop, programs)
    portal.open_provider("Halden Okta")
    stored = desktop.run("secret-tool", "search", "--all", "xdg:schema", "org.qt.keychain",
                         check=False).stdout
    assert "secret = " in stored
    exchanges = _token_requests(portal)
    opened = len(desktop.opened_urls())
    screen.activate()
    screen.keys("ctrl+t")
    wait_for("the browser", lambda: len(desktop.opened_urls()) > opened, 20)
    assert "connection=halden-okta" in desktop.opened_urls()[-1], desktop.opened_urls()[-1]
    page = portal.browser.form("error_description")
    portal.browser.submit(page, {"username": "nora@halden.example"}, button=("action", "accept"))
    portal.finish_in_browser()
    screen.says("Sign-in works")
    table = screen.find("table", "Received attributes")
    assert table.row_of("Email") is not None, table.rows()
    screen.press("Close", "push button")
    after = desktop.run("secret-tool", "search", "--all", "xdg:schema", "org.qt.keychain",
                        check=False).stdout
    assert after == stored, "the keyring was touched"
    assert _token_requests(portal) == exchanges + 1

    screen.press("Test sign-in…", "push button")
    page = portal.browser.form("error_description")
    portal.browser.submit(page, button=("action", "deny"))
    portal.finish_in_browser()
    screen.says("Sign-in failed at Okta")
    screen.says("The identity provider refused the sign-in")
    screen.press("Close", "push button")
    portal.providers()
    portal.quit()


def _token_requests(portal):
    return sum(1 for request in portal.sandbox.requests()
               if request["method"] == "POST" and request["path"] == "/oauth/token")
