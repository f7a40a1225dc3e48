"""What is typed survives: a colleague's change, a killed program."""

import signal
import time

from portal import Portal
from processes import wait_for
from sandbox import Sandbox


def a_conflict_is_solved_field_by_field(desktop, programs):
    portal = desktop.portal = Portal(desktop, programs, Sandbox(desktop, programs))
    portal.start()
    portal.sign_in()
    screen = portal.screen
    portal.providers()
    portal.open_provider("Halden Okta")
    screen.type_into("Display name", "Okta of Mara")
    portal.sandbox.patch_connection("halden-okta", {"display_name": "Okta of Jonas",
                                                    "show_as_button": False})
    portal.save()
    screen.says("Someone else changed Halden Okta while you were editing")
    screen.find("radio button", "Display name, on the server now: Okta of Jonas")
    screen.says("changed on the server")
    patches = [r for r in portal.sandbox.requests() if r["method"] == "PATCH"
               and r["path"].startswith("/my-org")]
    assert not patches, "nothing was sent before the choice"
    screen.press("Save chosen values", "push button")
    if portal.asks_for_confirmation(6):
        portal.confirm()
    wait_for("my name on the server",
             lambda: portal.sandbox.connection("Okta of Mara") is not None, 20)
    switch = portal.sandbox.connection("Okta of Mara")["show_as_button"]
    assert switch is False, "the colleague's switch was set back"
    portal.quit()


def typing_survives_a_killed_program(desktop, programs):
    portal = desktop.portal = Portal(desktop, programs, Sandbox(desktop, programs))
    portal.start()
    portal.sign_in()
    screen = portal.screen
    portal.providers()
    portal.open_provider("Halden Okta")
    screen.type_into("Display name", "Half a na")
    time.sleep(1.2)  # a second of typing may be lost
    portal.process.send_signal(signal.SIGKILL)
    portal.process.wait()
    portal.start(window=False)
    portal.wait_until_signed_in()
    screen = portal.screen
    screen.says("Unsaved changes: Halden Okta")
    screen.press("Continue Halden Okta", "push button")
    screen.says("are back")
    assert screen.find("text", "Display name").text == "Half a na", "what was typed is gone"
    screen.press("Discard", "push button")
    portal.quit()
