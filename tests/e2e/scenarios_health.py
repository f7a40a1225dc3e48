"""The health check, from the window and from a script, and what is left without a network."""

import json
import re
import subprocess

from accessibility import containing, starting
from portal import Portal
from processes import wait_for
from sandbox import Sandbox


def _portal(desktop, programs):
    desktop.portal = Portal(desktop, programs, Sandbox(desktop, programs))
    return desktop.portal


def _diagnose(desktop, programs, *arguments):
    """Without a display: exit code and output."""
    environment = {name: value for name, value in desktop.environment.items()
                   if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    result = subprocess.run([str(programs / "orgdesk"), "--diagnose", *map(str, arguments)],
                            env=environment, capture_output=True, text=True, timeout=60,
                            check=False)
    return result.returncode, result.stdout


def the_health_check_names_what_the_vendor_has_to_do(desktop, programs):
    portal = _portal(desktop, programs)
    grants = portal.sandbox.tenant()["client_grants"]
    for grant in grants:
        grant["scope"] = [s for s in grant["scope"] if s != "create:my_org:member_invitations"]
    portal.sandbox.patch({"client_grants": grants})
    portal.start()
    portal.sign_in()
    portal.screen.keys("ctrl+5")
    portal.screen.says("Everything OrgDesk needs, checked today at", 60)
    portal.screen.find("push button", starting("My Organization API, ok"))
    portal.screen.find("push button", starting("Secret storage, ok"))
    portal.screen.find("push button", containing("Missing: 1 needed to manage invitations"))
    portal.screen.press(starting("Copy message about Permissions"), "push button")
    portal.screen.says("Copied")
    portal.screen.menu("Copy diagnostics")
    portal.screen.says("Copied the report", 30)
    portal.quit()


def diagnose_works_without_a_window(desktop, programs):
    sandbox = Sandbox(desktop, programs)
    code, text = _diagnose(desktop, programs, "--config", sandbox.config)
    assert code == 0, f"exit {code}: {text}"
    assert "ok    Secret storage" in text, text
    code, text = _diagnose(desktop, programs, "--json", "--config", sandbox.config)
    assert code == 0 and json.loads(text)["result"] == "ok", text
    sandbox.kill()
    code, text = _diagnose(desktop, programs, "--json", "--config", sandbox.config)
    states = {row["key"]: row["state"] for row in json.loads(text)["rows"]}
    assert code == 2 and states["network"] == "fail", f"exit {code}: {text}"


def _pause(portal):
    """Seconds until it tries by itself, as the status bar says; 0 when it does not."""
    for control in portal.screen.all():
        found = re.search(r"trying again in (\d+) s", control.name)
        if found:
            return int(found.group(1))
    return 0


def the_last_data_is_there_while_signing_in(desktop, programs):
    """The answer to the renewal takes long: what was loaded last can be read until it comes."""
    portal = _portal(desktop, programs)
    portal.start()
    portal.sign_in()
    assert portal.has_provider("Depot SAML")
    portal.quit()
    portal.sandbox.fault(name="latency", method="POST", path="/oauth/token", count=1,
                         ms=6000)
    portal.start(window=False)
    portal.wait_until_signed_in()
    portal.screen.says("Signing in…")
    portal.screen.says("This is what OrgDesk loaded at")
    assert portal.has_provider("Depot SAML")
    add = portal.screen.find("push button", "Add provider")
    assert "Signing in…" in add.description, add.description
    wait_for("the session", lambda: "Signing in…" not in portal.screen.find(
        "push button", "Add provider").description, 20)
    assert portal.has_provider("Depot SAML")
    # A sign-in that has ended: nothing that was loaded stays in the window.
    portal.quit()
    portal.sandbox.fault(name="status", method="POST", path="/oauth/token", count=1, status=400)
    portal.start(window=False)
    portal.screen.find("push button", "Sign in with browser", seconds=20)
    assert not [c for c in portal.screen.all() if "Depot SAML" in c.name]
    portal.quit()


def without_a_network_the_last_data_can_be_read(desktop, programs):
    """Load, lose the tenant, start again: dated data, read-only; it comes back by itself."""
    portal = _portal(desktop, programs)
    portal.start()
    portal.sign_in()
    assert portal.has_provider("Depot SAML")
    portal.go("Organization")
    portal.screen.find("text", "Display name")
    portal.quit()
    # Every connection breaks before anything is carried out: as without a network, but the
    # session at the tenant lives on.
    portal.sandbox.fault(name="reset", method="*", path="/oauth/*", count=1000)
    portal.sandbox.fault(name="reset", method="*", path="/.well-known/*", count=1000)
    portal.sandbox.fault(name="reset", method="*", path="/my-org/*", count=1000)
    portal.start(window=False)
    portal.wait_until_signed_in()
    portal.screen.says("You’re offline.", 40)
    portal.screen.says("This is what OrgDesk loaded at")
    assert portal.has_provider("Depot SAML")
    portal.screen.says("trying again in")
    add = portal.screen.find("push button", "Add provider")
    assert "You’re offline" in add.description, add.description
    portal.go("Organization")
    assert portal.screen.find("text", "Display name").text == "Halden Freight"
    # So long before it tries by itself that only the button can be what brings it back.
    alone = wait_for("a long pause", lambda: _pause(portal) >= 15 and _pause(portal), 90)
    portal.sandbox.call("DELETE", "/sandbox/faults")
    portal.screen.press("Try now", "push button", seconds=5)
    wait_for("the banner to go", lambda: not [c for c in portal.screen.all()
                                              if "You’re offline." in c.name], alone - 3)
    portal.providers()
    wait_for("the button", lambda: "offline" not in portal.screen.find(
        "push button", "Add provider").description, 20)
    portal.sign_out()
    kept = [f for f in desktop.home.rglob("*") if "last-known" in str(f) and f.is_file()]
    assert not kept, f"after the sign-out there is still {kept}"
    portal.quit()
