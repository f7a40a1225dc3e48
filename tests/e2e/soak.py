#!/usr/bin/env python3
"""A day at the desk: the real program in use for ORGDESK_SOAK_MINUTES (30), and what it uses stays
flat after a warm-up of a sixth of that time.

soak.py --programs DIR. One round is pages, tabs, filters, dialogs, an edit that is discarded; every
third also creates, changes and deletes, unless the time is short. Each round ends at the list of
providers, where it is counted: RSS and PSS, file descriptors, threads, live QObjects (objectcount.c),
and the objects that AT-SPI shows, hidden ones too, without the cells of tables."""

import argparse
import os
import pathlib
import re
import subprocess
import sys
import time

import flatness
import keyboard
import runner
from accessibility import Screen
from gi.repository import Atspi, GLib
from portal import Portal
from processes import Timeout, wait_for
from sandbox import Sandbox

MINUTES = float(os.environ.get("ORGDESK_SOAK_MINUTES", "30"))
AREAS = ("Organization", "Single sign-on", "Domains", "Members", "Health check")
DIALOGS = ("Your changes", "Network proxy…", "Keyboard shortcuts")
JOB_EVERY = 3       # rounds
SHORT_MINUTES = 10  # below this there is no time for the job
SETTLE_S = 4        # late answers, animations and timers end
TOKEN_S = 120       # how long an access token lives: many are renewed
MADE_UP = "idp.harbour.example"  # the check of this address fails, and the log says so
WARNING = re.compile(r"\b(warning|critical|fatal)\b|^QObject::|Sanitizer", re.IGNORECASE)


class CountingScreen(Screen):
    """A screen that counts what is done to the program."""

    actions = 0

    def keys(self, *keys):
        self.actions += len(keys)
        super().keys(*keys)

    def type(self, text):
        self.actions += len(text)
        super().type(text)

    def press(self, *arguments, **options):
        self.actions += 1
        return super().press(*arguments, **options)

    def menu(self, name):
        self.actions += 1
        super().menu(name)


class Soak:
    def __init__(self, desktop, programs):
        self.portal = desktop.portal = Portal(desktop, programs, Sandbox(desktop, programs))
        self.desktop = desktop
        self.screen = None
        self.watch = None
        self.renewals = 0

    def start(self):
        Atspi.set_timeout(10000, 15000)  # on a busy machine an answer takes its time
        count = self.desktop.folder / "objects"
        library = self.desktop.tools / "objectcount.so"
        source = pathlib.Path(__file__).with_name("objectcount.c")
        subprocess.run(["cc", "-shared", "-fPIC", "-O2", "-o", library, source], check=True)
        self.desktop.environment |= {"LD_PRELOAD": str(library), "ORGDESK_OBJECT_COUNT": str(count)}
        self.portal.sandbox.patch({"api": {"access_token_lifetime_s": TOKEN_S}})
        process = self.portal.start()
        del self.desktop.environment["LD_PRELOAD"]
        self.portal.sign_in()
        self.screen = self.portal.screen = CountingScreen(self.desktop, process)
        self.watch = flatness.Watch(process.pid, count)

    # Looking around

    def areas(self):
        self.screen.activate()
        for number, area in enumerate(AREAS, 1):
            self.screen.keys(f"ctrl+{number}")
            self.screen.says(area)
        self.screen.says("checked today at", 60)

    def list(self):
        self.screen.activate()
        self.screen.keys("ctrl+2")
        self.screen.wait_focus("Providers", 20)

    def filters(self):
        self.list()
        table = self.screen.find("table", "Providers")
        before = wait_for("providers", table.rows)
        self.screen.keys("ctrl+f")
        self.screen.type("okta")
        wait_for("fewer rows", lambda: self._rows() < before)
        self.screen.keys("ctrl+a", "BackSpace")
        wait_for("all rows", lambda: self._rows() == before)
        self.screen.keys("F5")
        wait_for("all rows", lambda: self._rows() == before)

    def _rows(self):
        return self.screen.find("table", "Providers").rows()

    def tabs(self):
        self.portal.open_provider("Halden Okta")
        for _ in range(6):
            self.screen.keys("ctrl+Tab")
            time.sleep(0.4)
        self.screen.keys("alt+Left")

    def dialogs(self):
        for item in DIALOGS:
            self.screen.menu(item)
            self.screen.find("dialog", item.removesuffix("…"))
            time.sleep(0.3)
            self.screen.activate()
            self.screen.keys("Escape")
            self._wait_closed()
        for area, field in (("ctrl+3", "Domain"), ("ctrl+4", "Email addresses")):
            self.screen.keys(area)
            time.sleep(0.5)
            self.screen.keys("ctrl+n")
            self.screen.wait_focus(field)
            self.screen.type("halden")
            self.screen.press("Cancel", "push button")
            self._wait_closed()
        self.list()
        self.screen.keys("ctrl+n")
        self.screen.says("Which identity provider do you use?")
        self.screen.press("Cancel", "push button")
        self.list()

    def _wait_closed(self):
        wait_for("the dialog to close", lambda: not self.screen.exists("dialog"), 10)

    def discarded_edit(self):
        self.portal.open_provider("Halden Okta")
        self.screen.type_into("Display name", "Halden Okta North")
        self.screen.press("Discard", "push button")
        wait_for("the old name", lambda: self.screen.find("text", "Display name").text
                 == "Halden Okta")
        self.screen.keys("alt+Left")

    # The job

    def confirm(self, portal):
        keyboard.confirm_if_asked(portal, 3)
        self._tidy_browser()

    def _tidy_browser(self):
        """Closes the tabs that are done with; the last one would take the browser with it."""
        done = [p for p in self.portal.browser.pages() if p["id"] in self.portal.finished]
        for page in done[1:]:
            self.portal.browser.close(page)

    def saved_edit(self):
        self.screen.activate()
        for name in ("Halden Freight AG", "Halden Freight"):
            self.portal.go("Organization")
            self.screen.type_into("Display name", name)
            self.portal.save()
            self.confirm(self.portal)
            wait_for("the name at the tenant", lambda name=name: self.portal.sandbox.tenant()
                     ["organizations"][0]["display_name"] == name, 20)
            self.screen.wait_gone("push button", "Save")

    def provider(self):
        keyboard.add_saml_provider(self.portal, self.confirm)
        self.screen.activate()
        keyboard.delete_provider(self.portal, "Harbour SAML", "harbour-saml")
        self._tidy_browser()

    def domain(self):
        self.screen.activate()
        keyboard.add_and_verify_domain(self.portal)
        host = keyboard.domain_of(self.portal.sandbox, "quay.example")["verification_host"]
        self.screen.tab_to("Remove domain quay.example")
        self.screen.keys("Return")
        self.screen.tab_to("Remove")
        self.screen.keys("space")
        self.confirm(self.portal)
        wait_for("the domain to go",
                 lambda: not keyboard.domain_of(self.portal.sandbox, "quay.example"), 20)
        self.portal.sandbox.patch({"dns": {host: None}})

    def invitations(self):
        self.screen.activate()
        keyboard.send_two_invitations(self.portal)
        self._tidy_browser()
        self.screen.activate()
        self.screen.keys("ctrl+4")
        self.screen.wait_focus("People")
        self.screen.keys("ctrl+Tab")
        self.screen.wait_focus("Invitations")
        for email in ("ada@halden.example", "bo@depot.example"):
            self.screen.keys("ctrl+4")
            self.screen.wait_focus("Invitations")
            self.screen.type(email[:3])
            self.screen.keys("Delete")
            self.screen.says(f"Revoke the invitation for {email}?")
            self.screen.tab_to("Revoke")
            self.screen.keys("space")
            self.confirm(self.portal)
            wait_for("the invitation to go",
                     lambda email=email: email not in keyboard.invitations(self.portal), 20)
        self.screen.activate()
        self.screen.keys("ctrl+shift+Tab")

    def token(self):
        keyboard.make_and_revoke_token(self.portal)
        self._tidy_browser()

    # All of it

    def round(self, number):
        steps = [self.areas, self.filters, self.tabs, self.dialogs, self.discarded_edit]
        if number % JOB_EVERY == 0 and MINUTES >= SHORT_MINUTES:
            steps += [self.saved_edit, self.provider, self.domain, self.invitations, self.token]
        for step in steps:
            began = time.monotonic()
            try:
                step()
            except (Timeout, AssertionError, LookupError, GLib.Error) as error:
                raise AssertionError(f"round {number}, {step.__name__}: {error}") from error
            print(f"  {step.__name__} {time.monotonic() - began:.1f} s", flush=True)
        self.list()
        self.renewals += self.portal.sandbox.count("POST", "/oauth/token", 200)
        self.portal.sandbox.call("DELETE", "/sandbox/requests")
        time.sleep(SETTLE_S)
        look = self.watch.look(sum(1 for _ in self.screen.walk(showing=False)))
        print(f"round {number}: {look}", flush=True)

    def warnings(self):
        return [line for name, text in self.desktop.log_texts().items() if "orgdesk" in name
                for line in text.splitlines() if WARNING.search(line) and MADE_UP not in line]

    def run(self):
        self.start()
        began = time.monotonic()
        warm = began + MINUTES * 60 / 6
        number = 0
        is_warm = False
        while time.monotonic() < began + MINUTES * 60 or len(self.watch.looks) < 2:
            self.round(number)
            number += 1
            if not is_warm and time.monotonic() > warm:
                is_warm = True
                self.watch.forget()
        print(f"soak: {number} rounds, {self.screen.actions} actions, {self.renewals} tokens in "
              f"{(time.monotonic() - began) / 60:.1f} minutes, after the warm-up {self.watch.line()}",
              flush=True)
        self.portal.quit()
        # Two or three looks say less than fifty.
        complaints = self.watch.complaints(1 if MINUTES >= SHORT_MINUTES else 4) + self.warnings()[:20]
        assert not complaints, complaints


def soak(desktop, programs):
    Soak(desktop, programs).run()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programs", type=pathlib.Path, required=True)
    options = parser.parse_args()
    os.environ.setdefault("ORGDESK_E2E_RULES", "orgdesk.*=true")
    return runner.run("soak", soak, options.programs.resolve())


if __name__ == "__main__":
    sys.exit(main())
