"""Members, invitations and roles in the real program."""

from portal import Portal
from processes import wait_for
from sandbox import Sandbox


def _portal(desktop, programs):
    desktop.portal = Portal(desktop, programs, Sandbox(desktop, programs))
    return desktop.portal


def _sign_in_by_keyboard(portal):
    screen = portal.screen
    opened = len(portal.desktop.opened_urls())
    screen.activate()
    screen.tab_to("Sign in with browser")
    screen.keys("Return")
    wait_for("the browser", lambda: len(portal.desktop.opened_urls()) > opened, 20)
    portal.finish_in_browser()
    portal.wait_until_signed_in()
    screen.activate()


def _invitations(portal):
    return {one["invitee"]["email"]: one for one in portal.sandbox.tenant()["invitations"]}


def two_people_are_invited_by_keyboard_only(desktop, programs):
    portal = _portal(desktop, programs)
    portal.start()
    screen = portal.screen
    _sign_in_by_keyboard(portal)

    screen.keys("ctrl+4")
    screen.wait_focus("People")
    screen.keys("ctrl+n")
    screen.wait_focus("Email addresses")
    screen.type("ada@halden.example; bo@depot")
    screen.keys("Return")
    screen.says("bo@depot is not a complete email address.")
    screen.keys("Left", "Return")  # the last one comes back into the field
    screen.type(".example")
    screen.keys("Return")
    screen.tab_to("Dispatcher")
    screen.keys("space")
    screen.tab_to("Choose…")  # on X11 a combo box is called by what it shows
    screen.type("depot")  # a blank would open the list
    screen.keys("ctrl+Return")
    if portal.asks_for_confirmation(2):
        portal.confirm()
    wait_for("two invitations", lambda: len(_invitations(portal)) == 2, 20)
    for email in ("ada@halden.example", "bo@depot.example"):
        invitation = _invitations(portal)[email]
        assert invitation["roles"] == ["rol_D1spatcherHalden"], invitation
        assert invitation["inviter"]["name"] == "Mara Lindqvist", invitation
        assert invitation["identity_provider_id"] == "con_4kQz81TnWc0PzR2e", invitation
    screen.says("Invited 2 people")

    # They are in the list; one is revoked again.
    screen.activate()
    screen.wait_focus("People")
    screen.keys("ctrl+Tab")
    screen.wait_focus("Invitations")
    table = screen.find("table", "Invitations")
    wait_for("both in the table", lambda: table.rows() == 2)
    screen.type("ada")
    screen.keys("Delete")
    screen.says("Revoke the invitation for ada@halden.example?")
    screen.tab_to("Revoke")
    screen.keys("space")
    if portal.asks_for_confirmation(2):
        portal.confirm()
    wait_for("the invitation to go", lambda: list(_invitations(portal)) == ["bo@depot.example"], 20)

    # A role comes to somebody, still without the mouse.
    screen.activate()
    screen.keys("ctrl+4", "ctrl+shift+Tab")
    screen.wait_focus("People")
    screen.type("tor")
    screen.keys("space")
    screen.tab_to("Dispatcher")
    screen.keys("space")
    screen.tab_to("Apply role changes")
    screen.keys("space")
    if portal.asks_for_confirmation(2):
        portal.confirm()
    wait_for("the role", lambda: "rol_D1spatcherHalden" in next(
        one for one in portal.sandbox.tenant()["users"] if one["name"] == "Tor Eide"
    )["memberships"][0]["roles"], 20)
    portal.quit()
