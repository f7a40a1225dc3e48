"""What goes wrong around OrgDesk: a clear message, nothing crashes, nothing typed is lost."""

import json
import signal
import socket
import subprocess
import time

from canaries import hits_in
from portal import Portal
from processes import wait_for
from sandbox import Sandbox


def _portal(desktop, programs):
    desktop.portal = Portal(desktop, programs, Sandbox(desktop, programs))
    return desktop.portal


def _with(**setup):
    """Says which desktop a scenario needs."""
    def decorate(function):
        function.desktop = setup
        return function
    return decorate


def _run(desktop, programs, *arguments):
    """Runs the program to its end: exit code and what it says on stderr."""
    quiet = {name: value for name, value in desktop.environment.items()
             if name != "QT_LOGGING_RULES"}  # stderr is to hold what the program says only
    result = subprocess.run([str(programs / "orgdesk"), *map(str, arguments)], env=quiet,
                            capture_output=True, text=True, timeout=20, check=False)
    return result.returncode, result.stderr.strip()


@_with(browser="none")
def the_programs_are_built_hardened(desktop, programs):
    """Position independent, nothing writable that needs not be, canaries and checked copies."""
    for name in ("orgdesk", "orgdesk-sandbox"):
        parts = desktop.run("readelf", "-W", "-h", "-l", "-d", "--dyn-syms", programs / name).stdout
        lines = parts.splitlines()
        assert any("Type:" in line and "DYN" in line for line in lines), f"{name}: no PIE"
        assert "GNU_RELRO" in parts and "BIND_NOW" in parts, f"{name}: no full RELRO"
        stack = [line for line in lines if "GNU_STACK" in line]
        assert stack and "RWE" not in stack[0], f"{name}: the stack is executable"
        assert "__stack_chk_fail" in parts, f"{name}: no stack protector"
        assert "_chk@" in parts, f"{name}: no checked copies"


@_with(browser="none")
def wrong_options_end_with_64(desktop, programs):
    for arguments in (["--no-such-option"], ["--theme", "purple"], ["--profile", "Not OK"],
                      ["--config"], ["stray"]):
        code, text = _run(desktop, programs, *arguments)
        assert code == 64, f"{arguments}: exit {code}, {text}"
        assert len(text.splitlines()) == 1, f"{arguments}: {text!r}"
    code, text = _run(desktop, programs, "--version")
    assert code == 0, f"--version: exit {code}"


@_with(browser="none")
def wrong_configurations_end_with_78(desktop, programs):
    file = desktop.home / "orgdesk.json"
    good = {"domain": "127.0.0.1:9", "client_id": "abc"}
    for change, key in (({"domian": "typo"}, "domian"), ({"redirect_ports": "18765"}, "redirect_ports"),
                        ({"client_id": 7}, "client_id"), ({"access_token": "basic"}, "access_token"),
                        ({"audience": "https://elsewhere.example/"}, "audience")):
        file.write_text(json.dumps(good | change))
        code, text = _run(desktop, programs, "--config", file)
        assert code == 78, f"{change}: exit {code}, {text}"
        assert len(text.splitlines()) == 1 and str(file) in text and key in text, f"{change}: {text!r}"
    file.write_text('{"domain": ')
    code, text = _run(desktop, programs, "--config", file)
    assert code == 78 and str(file) in text, f"broken JSON: exit {code}, {text!r}"
    code, text = _run(desktop, programs, "--config", desktop.home / "missing.json")
    assert code == 78 and "missing.json" in text, f"missing file: exit {code}, {text!r}"


def busy_ports_are_said(desktop, programs):
    portal = _portal(desktop, programs)
    busy = []
    for port in (18765, 18766, 18767):
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", port))
        listener.listen()
        busy.append(listener)
    portal.start()
    portal.screen.press("Sign in with browser")
    portal.screen.says("Another program blocks the way back to OrgDesk")
    assert not desktop.opened_urls(), "the browser was opened without a way back"
    for listener in busy[1:]:
        listener.close()
    opened = len(desktop.opened_urls())
    portal.screen.press("Try again")
    wait_for("the browser", lambda: len(desktop.opened_urls()) > opened, 20)
    portal.finish_in_browser()
    portal.wait_until_signed_in()
    busy[0].close()
    portal.quit()


@_with(browser="none")
def no_browser_offers_the_link(desktop, programs):
    portal = _portal(desktop, programs)
    portal.start()
    portal.screen.press("Sign in with browser")
    portal.screen.says("OrgDesk couldn’t open a browser")
    link = portal.screen.find("text", "Sign-in link").text
    assert link.startswith(portal.sandbox.origin + "/authorize?"), link
    portal.quit()


@_with(keyring="none")
def no_keyring_service_is_said(desktop, programs):
    _works_without_keyring(desktop, programs)


@_with(keyring="locked")
def a_locked_keyring_is_said(desktop, programs):
    _works_without_keyring(desktop, programs)


def _works_without_keyring(desktop, programs):
    """Sign-in works, and the program says that it will not be remembered."""
    portal = _portal(desktop, programs)
    portal.start()
    portal.screen.press("Sign in with browser")
    # The desktop may ask for the keyring's password first; the person says no.
    wait_for("the browser", lambda: desktop.opened_urls() or _dismiss_prompt(desktop), 40, 0.5)
    portal.finish_in_browser()
    wait_for("the message about the keyring",
             lambda: _keyring_words(portal) or _dismiss_prompt(desktop), 40, 0.5)
    portal.wait_until_signed_in()
    assert portal.has_provider("Depot SAML")
    portal.quit()


def _keyring_words(portal):
    return [c for c in portal.screen.all()
            if "keyring" in c.name and ("locked" in c.name or "missing" in c.name
                                        or "sign in again" in c.name)]


def _dismiss_prompt(desktop):
    """Cancels the desktop's own question for the keyring's password."""
    found = desktop.run("xdotool", "search", "--onlyvisible", "--name", "Unlock", check=False).stdout
    for window in found.split():
        desktop.run("xdotool", "windowactivate", "--sync", window, "key", "Escape", check=False)
    return False


def a_stopped_tenant_loses_nothing_typed(desktop, programs):
    portal = _portal(desktop, programs)
    portal.start()
    portal.sign_in()
    portal.go("Organization")
    portal.screen.type_into("Display name", "Halden Freight and Rail")
    portal.sandbox.kill()
    portal.save()
    wait_for("a message", lambda: _trouble(portal), 30)
    assert portal.screen.find("text", "Display name").text == "Halden Freight and Rail"
    assert portal.process.poll() is None


def a_stopped_program_goes_on(desktop, programs):
    """As after a sleep: the program stands still, and meanwhile its token runs out."""
    portal = _portal(desktop, programs)
    portal.start()
    portal.sign_in()
    portal.go("Organization")
    portal.screen.type_into("Display name", "Halden Freight and Rail")
    renewed = portal.sandbox.count("POST", "/oauth/token", 200)
    portal.process.send_signal(signal.SIGSTOP)
    time.sleep(17)
    portal.sandbox.call("POST", "/sandbox/clock", {"advance_s": 1200})
    portal.process.send_signal(signal.SIGCONT)
    begun = time.monotonic()
    portal.screen.press("Save", "push button")
    wait_for("the saved name", lambda: portal.sandbox.tenant()["organizations"][0]
             ["display_name"] == "Halden Freight and Rail", 20)
    seconds = time.monotonic() - begun
    assert seconds < 3, f"the first change after the pause took {seconds:.1f} s"
    assert portal.sandbox.count("POST", "/oauth/token", 200) == renewed + 1, "not renewed once"
    wait_for("the word of the pause", lambda: any(
        "went on after a pause" in text for text in desktop.log_texts().values()), 10)
    portal.quit()


def a_crash_leaves_a_record(desktop, programs):
    """What stopped it is offered at the next start; no secret is in it, and nothing is lost."""
    portal = _portal(desktop, programs)
    portal.start()
    portal.sign_in()
    portal.providers()
    portal.process.send_signal(signal.SIGSEGV)
    portal.process.wait()
    assert portal.process.returncode == -signal.SIGSEGV, "ends as without a record"
    record = next(desktop.home.rglob("crash.txt"))
    text = record.read_bytes()
    assert record.stat().st_mode & 0o777 == 0o600
    for part in (b"OrgDesk ", b"signal 11", b"orgdesk("):
        assert part in text, f"{part} is not in the record"
    assert not hits_in(text), "a secret is in the record"
    portal.start(window=False)
    portal.wait_until_signed_in()
    portal.screen.says("OrgDesk ended unexpectedly the last time.")
    portal.screen.press("Show report", "push button")
    assert "signal 11" in portal.screen.find("text", "Crash report").text
    portal.screen.press("Close", "push button")
    portal.screen.press("Dismiss", "push button")
    assert not record.exists(), "it is told once"
    portal.quit()


def a_program_that_is_told_to_end_keeps_what_was_typed(desktop, programs):
    """SIGTERM, as at the end of a desktop session: at once, without a question."""
    portal = _portal(desktop, programs)
    portal.start()
    portal.sign_in()
    portal.providers()
    portal.open_provider("Halden Okta")
    portal.screen.type_into("Display name", "Half a na")
    begun = time.monotonic()
    portal.process.send_signal(signal.SIGTERM)
    portal.process.wait()
    assert time.monotonic() - begun < 2, "took too long"
    assert portal.process.returncode == 0, "not a clean end"
    portal.start(window=False)
    portal.wait_until_signed_in()
    portal.screen.press("Continue Halden Okta", "push button")
    portal.screen.says("are back")
    assert portal.screen.find("text", "Display name").text == "Half a na", "what was typed is gone"
    portal.screen.press("Discard", "push button")
    portal.quit()


def not_now_keeps_what_was_typed(desktop, programs):
    portal = _portal(desktop, programs)
    portal.start()
    portal.sign_in()
    portal.providers()
    portal.open_provider("Halden Okta")
    portal.screen.type_into("Display name", "Halden Okta HQ")
    portal.save()
    portal.screen.find("push button", "Confirm in browser")
    portal.screen.says("Paused: saving 1 change to Halden Okta")
    portal.screen.press("Not now", "push button")
    portal.screen.says("1 unsaved change")
    assert portal.screen.find("text", "Display name").text == "Halden Okta HQ"
    assert portal.sandbox.connection("Halden Okta"), "it was saved all the same"
    portal.screen.press("Discard", "push button")
    portal.quit()


def a_kept_draft_goes_on_after_a_restart(desktop, programs):
    portal = _portal(desktop, programs)
    portal.start()
    portal.sign_in()
    portal.begin_provider("Okta", "Quay Okta")
    portal.fill({"Okta domain": "quay.okta.example", "Client secret": "draft-canary"})
    portal.screen.press("Cancel", "push button")
    portal.screen.press("Keep draft", "push button")
    portal.screen.says("Draft: Quay Okta, step 3 of 4")
    portal.quit()
    kept = [file for file in desktop.home.rglob("*") if file.is_file()
            and b"draft-canary" in file.read_bytes()]
    assert not kept, f"the secret is in {kept}"
    portal.start(window=False)
    portal.wait_until_signed_in()
    portal.screen.press("Continue Quay Okta", "push button")
    domain = portal.screen.find("text", "Okta domain")
    assert domain.text == "quay.okta.example", domain.text
    portal.screen.press("Cancel", "push button")
    portal.screen.press("Discard draft", "push button")
    wait_for("the draft to go", lambda: not [c for c in portal.screen.all()
                                             if c.name.startswith("Draft: ")], 10)
    portal.quit()


def _trouble(portal):
    return [c for c in portal.screen.all()
            if "can’t reach" in c.name or "You’re offline" in c.name or "unknown" in c.name
            or "Couldn’t" in c.name]


def a_lost_answer_is_looked_up_and_said(desktop, programs):
    """The tenant reads a create request and closes the connection: once having done it, once not."""
    portal = _portal(desktop, programs)
    portal.start()
    portal.sign_in()
    path = "/my-org/v1/identity-providers"
    for name, executed in (("Quay Okta", True), ("Mole Okta", False)):
        portal.begin_provider("Okta", name)
        portal.fill({"Okta domain": "quay.okta.example", "Client ID": "0oa1quayfieldnote22",
                     "Client secret": "quay-client-secret-0001"})
        portal.next()
        sent = portal.sandbox.count("POST", path)
        portal.sandbox.fault(name="reset", method="POST", path=path, count=1, executed=executed)
        portal.create()
        if portal.asks_for_confirmation(3):
            portal.confirm()
        if executed:
            portal.screen.says("Fieldnote’s answer got lost on the way")
            portal.screen.says("OrgDesk looked again and found that the provider was created.")
            assert portal.sandbox.connection(name)
        else:
            portal.screen.says("OrgDesk looked again: nothing was changed.")
            assert not portal.sandbox.connection(name)
        time.sleep(0.5)
        assert portal.sandbox.count("POST", path) == sent + 1, "a create request was sent twice"
    # What was typed is still there: the same button creates it now.
    portal.create()
    portal.screen.says("Mole Okta is created and still disabled")
    portal.quit()
