"""Members, invitations and roles in the real program."""

import keyboard
from portal import Portal
from processes import wait_for
from sandbox import Sandbox


def _portal(desktop, programs):
    desktop.portal = Portal(desktop, programs, Sandbox(desktop, programs))
    return desktop.portal


def two_people_are_invited_by_keyboard_only(desktop, programs):
    portal = _portal(desktop, programs)
    portal.start()
    keyboard.sign_in(portal)
    keyboard.invite_two(portal)

    screen = portal.screen
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
    wait_for("the invitation to go",
             lambda: list(keyboard.invitations(portal)) == ["bo@depot.example"], 20)

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


def invitations_go_on_after_a_killed_program(desktop, programs):
    """The second of three requests is carried out, and nobody hears the answer."""
    portal = _portal(desktop, programs)
    portal.start()
    portal.sign_in()
    screen = portal.screen
    screen.activate()
    screen.keys("ctrl+4")
    screen.wait_focus("People")
    screen.keys("ctrl+n")
    screen.wait_focus("Email addresses")
    people = [f"p{number}@halden.example" for number in range(24)]
    screen.type(" ".join(people))
    screen.keys("Return")
    screen.tab_to("Choose…")
    screen.type("depot")
    invitations = "/my-org/v1/member-invitations"
    portal.sandbox.fault(name="latency", method="POST", path=invitations, ms=60000, skip=1)
    screen.keys("ctrl+Return")
    keyboard.confirm_if_asked(portal, 2)

    def mailed():
        return [mail["to"] for mail in portal.sandbox.call("GET", "/sandbox/mails")["mails"]]
    screen.says("Inviting 24 people: 10 of 24 invited")
    wait_for("two requests", lambda: len(mailed()) == 20, 20)
    portal.process.kill()
    portal.process.wait()

    portal.start()
    portal.wait_until_signed_in()
    screen = portal.screen
    portal.go("Members")
    screen.says("An unfinished job: 10 of 24 invited")
    screen.press("Resume")
    keyboard.confirm_if_asked(portal, 2)
    screen.says("Invited 24 people")
    assert sorted(mailed()) == sorted(people), mailed()
    screen.press("Dismiss")
    portal.quit()
