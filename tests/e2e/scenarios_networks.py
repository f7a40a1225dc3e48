"""Networks that are in the way: what is typed stays, nothing is lost, and it goes on afterwards."""

from portal import Portal
from processes import wait_for
from sandbox import Sandbox

PORTAL = "This network wants a sign-in of its own."


def _says(portal, words):
    return [c for c in portal.screen.all() if words in c.name]


def a_guest_network_is_said_and_loses_nothing(desktop, programs):
    """A hotel's page answers instead of the tenant, just when somebody saves."""
    portal = desktop.portal = Portal(desktop, programs, Sandbox(desktop, programs))
    portal.start()
    portal.sign_in()
    portal.go("Organization")
    portal.screen.type_into("Display name", "Halden Freight and Rail")
    portal.sandbox.fault(name="portal", path="*", count=-1)
    renewals = portal.sandbox.count("POST", "/oauth/token")
    portal.save()
    portal.screen.says("Another page answered instead of")
    portal.screen.says(PORTAL, 20)
    portal.screen.says("Open a browser and sign in there, then try again.")
    assert portal.screen.find("text", "Display name").text == "Halden Freight and Rail"
    portal.sandbox.call("DELETE", "/sandbox/faults")
    portal.screen.press("Try now", "push button", seconds=5)
    wait_for("the banner to go", lambda: not _says(portal, PORTAL), 5)
    assert portal.screen.find("text", "Display name").text == "Halden Freight and Rail"
    portal.save()
    if portal.asks_for_confirmation(3):
        portal.confirm()
    wait_for("the name at the tenant", lambda: portal.sandbox.tenant()["organizations"][0]
             ["display_name"] == "Halden Freight and Rail", 20)
    assert portal.sandbox.count("POST", "/oauth/token") - renewals <= 1, "the portal got a token"
    assert portal.sandbox.count("POST", "/oauth/revoke") == 0
    portal.quit()


def a_connection_that_breaks_in_the_answer_loses_nothing(desktop, programs):
    """The tenant saves, and its answer breaks off; OrgDesk looks and says that it is done."""
    portal = desktop.portal = Portal(desktop, programs, Sandbox(desktop, programs))
    portal.start()
    portal.sign_in()
    portal.go("Organization")
    portal.screen.type_into("Display name", "Halden Freight and Sea")
    portal.sandbox.fault(name="reset", method="PATCH", path="/my-org/v1/details", byte=60,
                         executed=True)
    portal.save()
    if portal.asks_for_confirmation(3):
        portal.confirm()
    wait_for("the name at the tenant", lambda: portal.sandbox.tenant()["organizations"][0]
             ["display_name"] == "Halden Freight and Sea", 20)
    portal.screen.says("OrgDesk looked again and found")
    assert portal.sandbox.count("PATCH", "/my-org/v1/details") == 1
    assert portal.screen.find("text", "Display name").text == "Halden Freight and Sea"
    portal.quit()


def a_session_that_hung_does_not_hold_up_the_next(desktop, programs):
    """Somebody signs out because nothing comes any more, and signs in when all is well again."""
    portal = desktop.portal = Portal(desktop, programs, Sandbox(desktop, programs))
    portal.start()
    portal.sign_in()
    portal.providers()
    portal.sandbox.fault(name="stall", path="/my-org/*", count=-1)
    for area in ("ctrl+1", "ctrl+3", "ctrl+4", "ctrl+5", "ctrl+2"):
        portal.screen.activate()
        portal.screen.keys(area, "F5")
    portal.screen.keys("Home", "Return")
    portal.sign_out()
    portal.sandbox.call("DELETE", "/sandbox/faults")
    portal.sign_in()
    portal.screen.activate()
    portal.screen.keys("ctrl+2", "F5")
    wait_for("the providers", lambda: portal.screen.find("table", "Providers").rows(), 5)
    for wrong in ("You’re offline", "not signed in", "Your session ended"):
        assert not _says(portal, wrong), wrong
    portal.quit()
