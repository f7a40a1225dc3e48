"""Sign-in end to end, and what it leaves behind."""

import json
import os
import subprocess

import canaries
from portal import Portal
from processes import descendants, wait_for
from sandbox import Sandbox, texts_of


def _portal(desktop, programs, *sandbox_arguments):
    desktop.portal = Portal(desktop, programs, Sandbox(desktop, programs, *sandbox_arguments))
    return desktop.portal


def _listeners(pid):
    """Addresses on which a process and its children listen, as ss sees them."""
    pids = {pid, *descendants(pid)}
    output = subprocess.run(["ss", "-Hltnp"], capture_output=True, text=True, check=True).stdout
    found = []
    for line in output.splitlines():
        if any(f"pid={p}," in line for p in pids):
            found.append(line.split()[3])
    return found


def _stored_secrets(desktop):
    """Secrets of all keychain entries, and how many entries there are."""
    output = desktop.run("secret-tool", "search", "--all", "--unlock", "xdg:schema",
                         "org.qt.keychain", check=False)
    lines = (output.stdout + output.stderr).splitlines()
    return ([line.removeprefix("secret = ") for line in lines if line.startswith("secret = ")],
            sum(1 for line in lines if line.startswith("[/")))


def _files_with(folder, needles):
    found = []
    for path, _, names in os.walk(folder):
        for name in names:
            file = os.path.join(path, name)
            if os.path.isfile(file) and not os.path.islink(file):
                with open(file, "rb") as opened:
                    data = opened.read()
                found += [(file, needle[:6]) for needle in needles if needle.encode() in data]
    return found


def sign_in_uses_loopback_only(desktop, programs):
    portal = _portal(desktop, programs)
    portal.start()
    assert _listeners(portal.process.pid) == [], "a listener before sign-in"
    portal.begin_sign_in()
    during = _listeners(portal.process.pid)
    ports = {f"127.0.0.1:{port}" for port in (18765, 18766, 18767)}
    assert len(during) == 1 and during[0] in ports, f"listeners during sign-in: {during}"
    every = _listeners(os.getpid())
    assert all(address.startswith("127.0.0.1:") for address in every), every
    portal.finish_in_browser()
    portal.wait_until_signed_in()
    wait_for("the listener to go", lambda: not _listeners(portal.process.pid), 10)
    portal.quit()


def nothing_under_home_holds_a_token(desktop, programs):
    portal = _portal(desktop, programs)
    portal.start()
    portal.sign_in()
    assert portal.has_provider("Depot SAML")
    secrets, entries = _stored_secrets(desktop)
    assert entries == 1, f"{entries} keychain entries"
    tokens = [text for text in texts_of(json.loads(secrets[0])) if len(text) >= 16] \
        if secrets[0].startswith("{") else [secrets[0]]
    refresh = [text for text in tokens if not text.startswith(("http", "org_", "auth0|"))
               and "@" not in text and text != portal.sandbox.ready["client_id"]]
    assert refresh, "no refresh token in the keychain entry"
    portal.quit()
    # The browser's own profile and the keyring file are not OrgDesk's.
    for folder in (".config", ".cache", ".local/state", ".local/share/orgdesk"):
        found = _files_with(desktop.home / folder, refresh + ["eyJhbGciOi"])
        assert not found, f"tokens in files: {found}"
    log = "\n".join(desktop.log_texts().values())
    assert not any(text in log for text in refresh + ["eyJhbGciOi"]), "tokens in the log"


def the_search_for_secrets_finds_them(desktop, programs):
    """Every other scenario ends with this search; here is what it must find."""
    portal = _portal(desktop, programs)
    portal.start()
    portal.sign_in()
    portal.quit()
    assert canaries.search(desktop) == []
    token = b"v1." + b"aB3" * 16
    for place in (desktop.home / ".config/stray.json", desktop.home / ".local/state/crash",
                  desktop.logs / "orgdesk.log"):
        before = place.read_bytes() if place.exists() else None
        with open(place, "ab") as file:
            file.write(token)
        found = canaries.search(desktop)
        assert [what for _, what in found] == ["a refresh token"], f"{place.name}: {found}"
        if before is None:
            place.unlink()
        else:
            place.write_bytes(before)
    assert all(canaries.hits_in(text.encode()) for text in canaries.TYPED)
    assert canaries.hits_in(b"Authorization: DPoP eyJhbGciOiJFUzI1NiJ9.e30.x")
    assert canaries.hits_in(b"GET /callback?code=" + b"a" * 43 + b"&state=b")
    assert canaries.hits_in(b"Authorization: [removed]") == []


def memory_after_sign_out_is_counted(desktop, programs):
    if not canaries.can_read_memory():
        print("Not counted: reading another process's memory needs root")
        return
    portal = _portal(desktop, programs)
    portal.start()
    portal.sign_in()
    assert portal.has_provider("Depot SAML")
    print("memory while signed in:", canaries.in_memory(portal.process.pid))
    portal.sign_out()
    after = canaries.in_memory(portal.process.pid)
    print("memory after sign-out: ", after)
    assert not any(after.values()), "secrets are left in memory"
    portal.quit()


def restart_needs_no_browser(desktop, programs):
    portal = _portal(desktop, programs)
    portal.start()
    portal.sign_in()
    portal.quit()
    opened = len(desktop.opened_urls())
    before = [portal.sandbox.count("POST", "/oauth/token", status) for status in (200, 400)]
    portal.start(window=False)
    portal.wait_until_signed_in()
    assert portal.has_provider("Depot SAML")
    after = [portal.sandbox.count("POST", "/oauth/token", status) for status in (200, 400)]
    assert len(desktop.opened_urls()) == opened, "the restart opened the browser"
    # The tokens are bound to a key: a first request without a nonce is refused, there is no other way.
    assert after[0] - before[0] <= 1, f"renewals before and after the restart: {before}, {after}"
    assert after[1] - before[1] <= 1, f"refusals before and after the restart: {before}, {after}"
    assert _stored_secrets(desktop)[1] == 1
    portal.sign_out()
    wait_for("the keychain entry to go", lambda: _stored_secrets(desktop)[1] == 0, 10)
    assert portal.sandbox.count("POST", "/oauth/revoke") >= 1, "no revocation"
    portal.quit()
    portal.start()
    portal.screen.find("push button", "Sign in with browser")
    portal.quit()


def a_session_not_to_stay_is_revoked_at_the_end(desktop, programs):
    portal = _portal(desktop, programs)
    portal.start()
    stay = portal.screen.find("check box", "Stay signed in on this computer")
    stay.press()
    wait_for("the box to be empty", lambda: not stay.has("checked"), 5)
    portal.sign_in()
    assert _stored_secrets(desktop)[1] == 0, "the keychain was used"
    assert portal.sandbox.count("POST", "/oauth/revoke") == 0
    portal.quit()
    assert portal.sandbox.count("POST", "/oauth/revoke") == 1, "the session lives on"


def a_second_start_raises_the_first_window(desktop, programs):
    portal = _portal(desktop, programs)
    portal.start()
    second = desktop.processes.start(
        [programs / "orgdesk", "--language", "en", "--config", portal.sandbox.config],
        name="second", environment=desktop.environment)
    assert second.wait(10) == 0
    portal.screen.find("push button", "Sign in with browser")
    portal.quit()


def the_sandbox_option_starts_and_ends_the_tenant(desktop, programs):
    portal = Portal(desktop, programs)
    desktop.portal = portal
    portal.start("--sandbox")
    portal.screen.find("push button", "Sign in with browser")
    children = wait_for("the sandbox", lambda: descendants(portal.process.pid))
    portal.quit()
    wait_for("the sandbox to end", lambda: not set(children) & set(descendants(os.getpid())), 10)
