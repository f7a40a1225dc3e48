#!/usr/bin/env python3
"""Guided tour: the real program, tenant, keyring and browser walk the main job and leave screenshots."""

import argparse
import contextlib
import pathlib
import sys
import time
import traceback

import desktop
import gallery
from portal import Portal
from processes import wait_for
from sandbox import Sandbox


class Tour:
    def __init__(self, place, programs, folder):
        self.place = place
        self.folder = folder
        self.shots = 0
        self.portal = Portal(place, programs, Sandbox(place, programs))
        self.screen = None

    @contextlib.contextmanager
    def step(self, title):
        started = time.monotonic()
        yield
        print(f"ok    {title} ({time.monotonic() - started:.1f} s)", flush=True)

    def shot(self, name, program=True):
        """One numbered screenshot; with the program on top unless the browser is the subject."""
        if program:
            self.portal.screen.activate()
        time.sleep(0.35)  # lets animations end
        self.shots += 1
        self.place.screenshot(self.folder / f"{self.shots:02d}-{name}.png")

    def browser_shot(self, prefix):
        pages = {"password": "login", "organization": "organization", "code": "second-factor",
                 "action": "consent"}
        return lambda kind: self.shot(f"{prefix}-{pages[kind]}", program=False)

    # The steps, in order

    def first_window(self):
        self.portal.start()
        self.screen = self.portal.screen
        self.screen.find("push button", "Sign in with browser")
        self.shot("welcome")

    def sign_in(self):
        self.portal.begin_sign_in()
        self.screen.says("Finish signing in in your browser")
        self.shot("waiting-for-browser")
        self.portal.finish_in_browser(see=self.browser_shot("browser"))
        self.shot("browser-done", program=False)
        self.portal.wait_until_signed_in()

    def organization(self):
        self.portal.go("Organization")
        self.screen.find("text", "Display name")
        self.shot("organization")
        self.screen.type_into("Display name", "Halden Freight AB")
        self.screen.type_into("Primary color", "#1F5FA8")
        self.screen.find("push button", "Save")
        self.shot("organization-changed")
        self.portal.save()
        self.screen.says("Saved 2 change")
        self.shot("organization-saved")
        organization = next(o for o in self.portal.sandbox.tenant()["organizations"]
                            if o["name"] == "halden-freight")
        assert organization["display_name"] == "Halden Freight AB", organization
        self.screen.type_into("Display name", "Halden Freight")
        self.portal.save()
        wait_for("the old name", lambda: next(
            o for o in self.portal.sandbox.tenant()["organizations"]
            if o["name"] == "halden-freight")["display_name"] == "Halden Freight")

    def provider_list(self):
        self.portal.providers()
        wait_for("the toast to go", lambda: not [c for c in self.screen.all()
                                                 if c.name.startswith("Saved ")])
        self.shot("single-sign-on")

    def add_saml(self):
        self.portal.begin_provider("Custom SAML", "Harbour SAML")
        self.shot("wizard-saml-configure")
        self.screen.type_into("Metadata address", "https://sso.harbour.example/metadata.xml")
        self.portal.next()
        self.shot("wizard-saml-review")
        self.portal.create()
        if self.portal.asks_for_confirmation():
            self.shot("confirm-question")
            self.portal.confirm(see=self.browser_shot("confirm"))
        self.screen.says("Harbour SAML is created and still disabled")
        self.shot("saml-created")
        created = self.portal.sandbox.connection("Harbour SAML")
        assert created and created["strategy"] == "samlp" and not created["is_enabled"], created

    def add_okta(self):
        self.portal.begin_provider("Okta", "Quay Okta", domains=["halden.example"],
                                   see=lambda: self.shot("wizard-okta-details"))
        self.portal.fill({"Okta domain": "quay.okta.example", "Client ID": "0oa1quayfieldnote22",
                          "Client secret": "quay-client-secret-0001"})
        self.shot("wizard-okta-configure")
        self.portal.next()
        self.shot("wizard-okta-review")
        self.portal.create()
        self._confirm_when_asked("okta")
        self.screen.says("Quay Okta is created and still disabled")
        self.shot("okta-created")
        created = self.portal.sandbox.connection("Quay Okta")
        assert created and created["options"]["domain"] == "quay.okta.example", created
        assert created["domains"] == ["halden.example"], created

    def refused_delete(self):
        self._delete("Depot SAML")
        self.screen.says("Not deleted: people still use “Depot SAML”")
        self.shot("delete-refused")
        self.screen.press("Close", "push button")
        assert self.portal.sandbox.connection("Depot SAML"), "a refused delete deleted"

    def allowed_delete(self):
        applications = self.portal.sandbox.tenant()["applications"]
        for application in applications:
            application["my_organization_configuration"]["connection_deletion_behavior"] = "allow"
        self.portal.sandbox.patch({"applications": applications})
        self.screen.menu("Refresh")
        self._delete("Depot SAML", "Delete provider and users", shot="delete-and-users")
        wait_for("the provider to go", lambda: not self.portal.sandbox.connection("Depot SAML"), 20)
        self.portal.wait_listed("Depot SAML", listed=False)
        self.shot("deleted")

    def detach(self):
        self.portal.open_provider("Rail ADFS")
        self.portal.open_tab("Danger zone")
        self.screen.press("Detach…", "push button")
        self._type_confirmation("rail-adfs")
        self.shot("detach")
        self.screen.press("Detach", "push button")
        self._confirm_when_asked("detach")
        self.portal.wait_listed("Rail ADFS", listed=False)
        connection = self.portal.sandbox.connection("Rail ADFS")
        assert connection and not connection.get("organization"), connection
        self.shot("detached")

    def restart(self):
        opened = len(self.place.opened_urls())
        self.portal.quit()
        self.portal.theme = "dark"
        self.portal.start(window=False)
        self.screen = self.portal.screen
        self.portal.wait_until_signed_in()
        self.portal.providers()
        assert len(self.place.opened_urls()) == opened, "the restart opened the browser"
        self.shot("dark-single-sign-on")

    def dark(self):
        self.portal.go("Organization")
        self.screen.find("text", "Display name")
        self.shot("dark-organization")
        self.portal.open_provider("Halden Okta")
        self.shot("dark-provider")

    def sign_out(self):
        self.portal.sign_out()
        self.shot("dark-signed-out")
        self.portal.quit()

    # Parts of steps

    def _confirm_when_asked(self, prefix):
        if self.portal.asks_for_confirmation(2):
            self.portal.confirm(see=self.browser_shot(prefix))

    def _type_confirmation(self, identifier):
        self.screen.type_into(lambda name: name.startswith("Type "), identifier)

    def _delete(self, name, button="Delete provider", shot="delete"):
        self.portal.open_provider(name)
        self.portal.open_tab("Danger zone")
        self.shot("danger-zone")
        self.screen.press("Delete…", "push button")
        self._type_confirmation("depot-saml")
        self.shot(shot)
        self.screen.press(button, "push button")
        self._confirm_when_asked("delete")

    def walk(self):
        steps = [
            ("the first window", self.first_window),
            ("sign in with the browser", self.sign_in),
            ("edit the organization and save", self.organization),
            ("see the providers", self.provider_list),
            ("add a SAML provider, confirm with a second factor", self.add_saml),
            ("add an Okta provider", self.add_okta),
            ("a delete that the vendor refuses", self.refused_delete),
            ("a delete that the vendor allows", self.allowed_delete),
            ("detach a provider", self.detach),
            ("restart without the browser, in the dark theme", self.restart),
            ("dark pages", self.dark),
            ("sign out", self.sign_out),
        ]
        for title, step in steps:
            try:
                with self.step(title):
                    step()
            except Exception:
                print(f"FAIL  {title}", flush=True)
                self.save_evidence()
                traceback.print_exc()
                return False
        print(f"{self.shots} screenshots in {self.folder}")
        return True

    def save_evidence(self):
        with contextlib.suppress(Exception):
            self.place.screenshot(self.folder / "failure.png")
        with open(self.folder / "failure.txt", "w", encoding="utf-8") as file:
            if self.portal.screen:
                file.write(self.portal.screen.dump() + "\n")
            for name, text in self.place.log_texts().items():
                file.write(f"--- {name}\n{text}\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programs", type=pathlib.Path, required=True)
    parser.add_argument("--all", action="store_true",
                        help="every state that has a mock-up: light, dark, and at 200 %%")
    parser.add_argument("folder", type=pathlib.Path)
    options = parser.parse_args()
    if desktop.find_chromium() is None:
        print("The tour needs a Chromium in PATH (Ubuntu's snap can't be driven); skipped.")
        return 0
    if options.folder.exists():
        for old in (*options.folder.glob("[0-9][0-9]-*.png"), *options.folder.glob("failure.*")):
            old.unlink()
    options.folder.mkdir(parents=True, exist_ok=True)
    if options.all:
        return 0 if gallery.run(options.programs.resolve(), options.folder.resolve()) else 1
    with desktop.Desktop() as place:
        tour = Tour(place, options.programs.resolve(), options.folder.resolve())
        place.portal = tour.portal
        return 0 if tour.walk() else 1


if __name__ == "__main__":
    sys.exit(main())
