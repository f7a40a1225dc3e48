"""The desktop's keyring in every state that a person meets (oauth.md 4.1): each has its words, and
the window answers in each."""

import time

from portal import Portal
from processes import wait_for
from sandbox import Sandbox

LOGIN_KEYRING = '["/org/freedesktop/secrets/collection/login"]'


def _signed_in_before(desktop, programs):
    """A saved session, and the program not running."""
    portal = Portal(desktop, programs, Sandbox(desktop, programs))
    desktop.portal = portal
    portal.start()
    portal.sign_in()
    portal.quit()
    return portal


def _lock(desktop):
    desktop.call_secret_service("Lock", LOGIN_KEYRING)


def _prompt(desktop):
    """The desktop's own question for the password, once it is there."""
    def find():
        found = desktop.run("xdotool", "search", "--onlyvisible", "--name", "Unlock", check=False)
        return found.stdout.split()
    return wait_for("the question for the keyring's password", find, 20, 0.2)[0]


def _answer(desktop, prompt, *keys):
    desktop.run("xdotool", "windowactivate", "--sync", prompt, check=False)
    for key in keys:
        kind = "key" if key in ("Escape", "Return") else "type"
        desktop.run("xdotool", kind, key, check=False)


def _password():
    from desktop import KEYRING_PASSWORD
    return KEYRING_PASSWORD.decode()


def _longest_silence(portal, seconds):
    """How long the window kept an assistive technology waiting at most."""
    longest, end = 0, time.monotonic() + seconds
    while time.monotonic() < end:
        before = time.monotonic()
        portal.screen.find("frame")
        longest = max(longest, time.monotonic() - before)
        time.sleep(0.02)
    return longest


def a_locked_keyring_is_waited_for(desktop, programs):
    portal = _signed_in_before(desktop, programs)
    opened = len(desktop.opened_urls())
    _lock(desktop)
    portal.start()
    prompt = _prompt(desktop)
    portal.screen.says("Waiting for your keyring… Unlock it to go on where you were, or sign in "
                       "with the browser.")
    silence = _longest_silence(portal, 2)
    print(f"longest silence while the question is open: {silence * 1000:.0f} ms")
    assert silence < 2, f"the window did not answer for {silence:.1f} s"
    _answer(desktop, prompt, _password(), "Return")
    portal.wait_until_signed_in()
    assert len(desktop.opened_urls()) == opened, "the browser was opened"
    portal.quit()


def a_dismissed_keyring_question_is_said_and_asked_again(desktop, programs):
    portal = _signed_in_before(desktop, programs)
    opened = len(desktop.opened_urls())
    _lock(desktop)
    portal.start()
    _answer(desktop, _prompt(desktop), "Escape")
    portal.screen.says("Your keyring is locked or missing")
    portal.screen.press("Try again")
    _answer(desktop, _prompt(desktop), _password(), "Return")
    portal.wait_until_signed_in()
    assert len(desktop.opened_urls()) == opened, "the browser was opened"
    portal.quit()


def the_program_can_be_left_while_the_keyring_asks(desktop, programs):
    portal = _signed_in_before(desktop, programs)
    _lock(desktop)
    portal.start()
    _prompt(desktop)
    portal.quit()


def signing_in_goes_on_while_the_keyring_asks(desktop, programs):
    portal = _signed_in_before(desktop, programs)
    _lock(desktop)
    portal.start()
    _prompt(desktop)
    portal.screen.says("Waiting for your keyring… Unlock it to go on where you were, or sign in "
                       "with the browser.")
    # Twenty seconds are given to the question, then the browser comes without the keyring.
    before = len(desktop.opened_urls())
    portal.screen.press("Sign in with browser")
    portal.screen.says("Waiting for your keyring…")
    wait_for("the browser", lambda: len(desktop.opened_urls()) > before, 40)
    portal.finish_in_browser()
    portal.wait_until_signed_in()
    assert portal.has_provider("Depot SAML")
    portal.quit()


def a_keyring_that_went_away_is_said(desktop, programs):
    portal = _signed_in_before(desktop, programs)
    desktop.keyring_process.terminate()
    desktop.keyring_process.wait(10)
    portal.start()
    portal.screen.says("Your keyring is locked or missing")
    portal.begin_sign_in()
    portal.finish_in_browser()
    portal.wait_until_signed_in()
    assert portal.has_provider("Depot SAML")
    portal.quit()


def _entries(desktop):
    """How many entries of OrgDesk the keyring has, locked or not."""
    return desktop.call_secret_service("SearchItems", "{'server': 'OrgDesk'}").count(
        "/collection/login/")


def a_sign_out_that_the_keyring_refuses_is_finished_later(desktop, programs):
    portal = Portal(desktop, programs, Sandbox(desktop, programs))
    desktop.portal = portal
    portal.start()
    portal.sign_in()
    assert _entries(desktop) == 1
    _lock(desktop)
    portal.screen.menu("Sign out")
    portal.screen.says("You’re signed out on this computer")
    portal.screen.press("OK")
    assert portal.sandbox.count("POST", "/oauth/revoke") == 1, "no revocation"
    assert _entries(desktop) == 1, "a locked keyring gave up its entry"
    portal.quit()
    portal.start()
    opened = len(desktop.opened_urls())
    portal.screen.press("Sign in with browser")
    _answer(desktop, _prompt(desktop), _password(), "Return")
    wait_for("the browser", lambda: len(desktop.opened_urls()) > opened, 30)
    wait_for("the old entry to go", lambda: _entries(desktop) == 0, 10)
    portal.quit()
