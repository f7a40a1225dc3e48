"""What belongs to one provider: its provisioning tokens, and tests of its sign-in."""

from portal import Portal
from processes import wait_for
from sandbox import Sandbox

OKTA = "con_0ktaHa1denFre1gt"


def _begin(desktop, programs):
    portal = desktop.portal = Portal(desktop, programs, Sandbox(desktop, programs))
    portal.start()
    portal.sign_in()
    return portal, portal.screen


def _tokens(portal):
    connection = portal.sandbox.connection("Halden Okta")
    return [token["token_id"] for token in connection["provisioning"]["scim_tokens"]]


def _confirm_by_keyboard(portal):
    """Answers the question for a second factor, where it comes."""
    if not portal.asks_for_confirmation():
        return
    opened = len(portal.desktop.opened_urls())
    portal.screen.wait_focus("Confirm in browser")
    portal.screen.keys("Return")
    wait_for("the browser", lambda: len(portal.desktop.opened_urls()) > opened, 20)
    portal.finish_in_browser()
    portal.screen.activate()


def a_provisioning_token_is_made_and_revoked_by_keyboard_only(desktop, programs):
    portal, screen = _begin(desktop, programs)
    screen.activate()
    before = _tokens(portal)
    screen.keys("ctrl+2")
    screen.wait_focus("Providers")
    screen.type("halden okta")
    screen.keys("Return")
    wait_for("the focus on a tab", lambda: screen.focused()
             and screen.focused().role == "page tab", 15)
    screen.keys("ctrl+Tab", "ctrl+Tab")
    screen.says("SCIM provisioning")
    screen.tab_to("Create token…")
    screen.keys("space")
    screen.wait_focus("Ends after 90 days")
    screen.keys("Return")
    _confirm_by_keyboard(portal)
    screen.wait_focus("Copy access token", 20)
    made = [token for token in _tokens(portal) if token not in before]
    assert len(made) == 1, made
    screen.keys("Escape")
    screen.says("Close without copying?")
    screen.keys("Return")  # goes back
    screen.wait_focus("Copy access token")
    screen.keys("space")
    screen.tab_to("Close")
    screen.keys("space")

    table = screen.find("table", "Access tokens")
    wait_for("the new token in the table", lambda: table.rows() == len(before) + 1, 15)
    screen.tab_to("Access tokens")
    screen.keys("End", "Right", "Return")
    screen.says("Provisioning stops for anything that still uses it.")
    screen.tab_to("Revoke")
    screen.keys("space")
    _confirm_by_keyboard(portal)
    wait_for("the token to go", lambda: _tokens(portal) == before, 20)
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
