#!/usr/bin/env python3
"""Every state that has a mock-up, from the real program: light, dark, and light at 200 %; in any of
its languages, in made-up ones (eo is a pseudo-locale, he the same from right to left), and with high
contrast."""

import argparse
import contextlib
import datetime
import pathlib
import subprocess
import sys
import time
import traceback

import contact_sheet
import desktop
import pseudo
from accessibility import starting
from dragging import held_over
from metadata_file import write_metadata
from portal import Portal
from processes import wait_for
from sandbox import Sandbox

LOOKS = (("light", 1), ("dark", 1), ("light", 2))
LANGUAGES = ("en", "de", "fr", "ja", *pseudo.CODES)


class Gallery:
    """One walk through all states in one look."""

    def __init__(self, place, programs, folder, theme="light", scale=1, language="en",
                 contrast=False):
        self.place = place
        self.folder = folder
        self.scale = scale
        self.suffix = (("-dark" if theme == "dark" else "") + ("-200" if scale == 2 else "")
                       + ("-contrast" if contrast else ""))
        if contrast:
            settings = pathlib.Path(place.environment["XDG_CONFIG_HOME"])
            settings = settings / "orgdesk/profiles/default/settings.json"
            settings.parent.mkdir(parents=True, exist_ok=True)
            settings.write_text('{"highContrast": "true"}')
        data = pathlib.Path(place.environment["XDG_DATA_HOME"]) / "orgdesk/translations"
        texts = pseudo.write(language, data) if language in pseudo.CODES else None
        self.portal = Portal(place, programs, Sandbox(place, programs), theme, language, texts)
        self.sandbox = self.portal.sandbox
        self.screen = None
        self.failures = 0

    def shot(self, name):
        self.screen.activate()
        time.sleep(0.4)  # lets animations end
        self.seen(name)

    def seen(self, name):
        """A state is on the screen."""
        self.place.screenshot(self.folder / f"{name}{self.suffix}.png")

    @contextlib.contextmanager
    def part(self, title):
        """A failing part is told and does not keep the rest from being seen."""
        try:
            yield
            print(f"ok    {title}{self.suffix}", flush=True)
        except Exception:
            self.failures += 1
            print(f"FAIL  {title}{self.suffix}", flush=True)
            traceback.print_exc()
            with contextlib.suppress(Exception):
                self.place.screenshot(self.folder / f"failure-{title.split()[0]}{self.suffix}.png")
                self.screen.keys("Escape", "Escape")

    # Small steps

    def _configuration(self, **change):
        applications = self.sandbox.tenant()["applications"]
        for application in applications:
            if application.get("my_organization_configuration"):
                application["my_organization_configuration"].update(change)
        self.sandbox.patch({"applications": applications})
        self.screen.menu("Refresh")

    def _type_confirmation(self, identifier):
        self.screen.type_into(starting("Type "), identifier)

    def _leave_wizard(self):
        self.screen.press("Cancel", "push button")
        self.screen.press("Discard draft", "push button")

    def _browser_opens(self, button):
        before = len(self.place.opened_urls())
        self.screen.press(button, "push button")
        wait_for("the browser", lambda: len(self.place.opened_urls()) > before, 20)

    # The states, in an order in which each leads to the next

    def welcome(self):
        self.screen.find("push button", "Sign in with browser")
        self.shot("01-welcome-idle")
        self.portal.begin_sign_in()
        self.screen.says("Finish signing in in your browser")
        wait_for("the login page", self.portal.browser.pages)
        time.sleep(0.5)  # its window comes on top once more when it has loaded
        self.shot("01-welcome-waiting")
        self.portal.finish_in_browser(action="deny")
        self.screen.find("push button", "Try again")
        self.shot("01-welcome-failed")
        self._browser_opens("Try again")
        self.portal.finish_in_browser()
        self.portal.wait_until_signed_in()

    def menu_dialogs(self):
        """What needs no page: settings and help. Before the sign-in: vendor settings are locked later."""
        for item, name in (("Settings…", "15-settings"), ("About OrgDesk", "15-about"),
                           ("Where settings come from", "15-where-settings-come-from"),
                           ("Network proxy…", "15-network-proxy"),
                           ("Vendor settings…", "15-vendor-settings"),
                           ("Keyboard shortcuts", "15-keyboard-shortcuts")):
            self.screen.menu(item)
            self.screen.find("dialog")
            self.shot(name)
            self.screen.keys("Escape")
            self.screen.wait_gone("dialog")

    def organization(self):
        self.portal.go("Organization")
        self.screen.type_into("Display name", "Halden Freight AB")
        self.screen.type_into("Primary color", "#E07B39")
        self.screen.find("push button", "Save")
        self.shot("02-organization")
        self.screen.press("Review changes…", "push button")
        self.screen.find("push button", "Back to editing")
        self.shot("12-review-changes")
        self.screen.press("Back to editing", "push button")
        self.screen.type_into("Primary color", "#12")
        self.screen.press("Save", "push button")
        self.screen.says("needs attention")
        self.shot("11-validation")
        self.screen.press("Discard", "push button")

    def providers(self):
        self.portal.providers()
        self.screen.keys("ctrl+2")
        self.shot("03-providers-list")
        self.screen.keys("Home", "shift+F10")
        time.sleep(0.4)
        self.seen("03-providers-row-menu")
        self.screen.keys("Escape")
        connections = self.sandbox.tenant()["connections"]
        self.sandbox.patch({"connections": []})
        self.screen.menu("Refresh")
        self.screen.says("What you need")
        self.shot("03-providers-empty")
        self.sandbox.patch({"connections": connections})
        self.screen.menu("Refresh")
        self.portal.providers()

    def wizard(self):
        self.screen.press("Add provider", "push button")
        self.screen.says("Which identity provider do you use?")
        self.shot("04-wizard-1-type")
        self.portal.choose("Okta")
        self.portal.next()
        self.screen.type_into("Display name", "Quay Okta")
        self.screen.find("check box", "halden.example").press()
        self.shot("04-wizard-2-details")
        self.portal.next()
        self.portal.fill({"Okta domain": "quay-admin.okta.example",
                          "Client ID": "0oa1quayfieldnote22a",
                          "Client secret": "quay-client-secret-0001"})
        self.screen.says("This is the admin address.", 20)
        self.shot("04-wizard-3-configure-okta")
        self.screen.press("Fix it", "push button")
        self.portal.next()
        self.shot("04-wizard-4-review")

    def step_up(self):
        self.portal.create()
        self.screen.find("push button", "Confirm in browser")
        self.shot("07-stepup-idle")
        self.sandbox.fault(name="status", method="POST", path="/oauth/token", count=1, status=400)
        self._browser_opens("Confirm in browser")
        self.screen.find("push button", "Open browser again")
        time.sleep(1.5)  # until the browser's tab has come on top
        self.shot("07-stepup-waiting")
        self.portal.finish_in_browser()
        self.screen.find("push button", "Try again")
        self.shot("07-stepup-failed")
        self._browser_opens("Try again")
        self.portal.finish_in_browser()
        self.screen.says("Quay Okta is created and still disabled")
        self.shot("04-wizard-5-created")

    def saml(self):
        self.portal.begin_provider("Custom SAML", "Harbour SAML")
        self.shot("04-wizard-3-configure-address")
        self._drag_over()
        self.screen.activate()
        self.screen.keys("ctrl+o")
        wait_for("the focus on a file name", lambda: self.screen.focused_of("text"), 15)
        self.screen.type(str(write_metadata(self.place.home)))
        self.screen.keys("Return")
        self.screen.says("Filled in 3 fields below.")
        time.sleep(1.5)  # until the checks have run
        self.shot("04-wizard-3-configure-saml")
        self.screen.press("By hand", ("radio button", "check box", "push button"))
        self.screen.find("text", "Sign-in address")
        self.shot("04-wizard-3-configure-saml-by-hand")
        self._leave_wizard()

    def _drag_over(self):
        """The metadata file hangs over its place and is taken away again."""
        self.screen.press("File", ("radio button", "check box", "push button"))
        # Accessibility counts logical pixels, X11 those of the device.
        place = tuple(round(one * self.place.scale)
                      for one in self.screen.find("push button", "Choose file…").center())
        self.screen.activate()
        file = self.place.home / "depot-idp-metadata.xml"
        with held_over(self.place.environment["DISPLAY"], self.screen.windows()[0], place, file):
            self.screen.says(f"Drop to read {file.name}")
            self.shot("04-wizard-3-configure-drop")
        self.screen.press("Address", ("radio button", "check box", "push button"))

    def provider(self):
        self.portal.open_provider("Depot SAML")
        self.shot("05-provider-signon")
        self.portal.open_provider("Halden Okta")
        self.shot("05-provider-signon-okta")
        self.screen.type_into("Client ID", "0oa9changed")
        self.screen.says("needed again")
        self.shot("05-provider-signon-secret")
        self.screen.press("Discard", "push button")
        self.portal.open_tab("Attributes")
        self.shot("05-provider-attributes")
        self.screen.press("Review and update…", "push button")
        self.screen.find("push button", "Update attributes")
        self.shot("05-provider-attributes-update")
        self.screen.press("Cancel", "push button")
        self.portal.open_tab("Provisioning")
        self.screen.says("SCIM provisioning")
        self.shot("05-provider-provisioning")
        self.screen.press("Create token…", "push button")
        self.screen.find("push button", "Create token")
        self.shot("05-provider-token-lifetime")
        self.screen.press("Create token", "push button")
        if self.portal.asks_for_confirmation(2):
            self.portal.confirm()
        self.screen.says("Copy the token now")
        self.shot("05-provider-token-created")
        self.screen.press("I have stored the token", "check box")
        self.screen.press("Close", "push button")
        self.portal.open_tab("Domains")
        self.screen.find("table", "Domains")
        self.shot("05-provider-domains")
        self._test_sign_in()
        self.portal.open_tab("Danger zone")
        self.shot("05-provider-danger")

    def _test_sign_in(self):
        self._browser_opens("Test sign-in…")
        page = self.portal.browser.form("error_description")
        time.sleep(1)  # until the browser's tab has come on top
        self.shot("05-provider-test-waiting")
        self.portal.browser.submit(page, {"username": "nora@halden.example"}, ("action", "accept"))
        self.portal.finish_in_browser()
        self.screen.says("Sign-in works")
        self.shot("05-provider-test-works")
        self.screen.press("Close", "push button")

    def delete(self):
        self.portal.open_provider("Depot SAML")
        self.portal.open_tab("Danger zone")
        self.screen.press("Delete…", "push button")
        self._type_confirmation("depot-saml")
        self.shot("06-delete-if-empty")
        self.screen.press("Delete provider", "push button")
        if self.portal.asks_for_confirmation(2):
            self.portal.confirm()
        self.screen.says("Not deleted: people still use “Depot SAML”")
        self.shot("06-delete-refused")
        self.screen.press("Close", "push button")
        self.screen.press("Detach…", "push button")
        self._type_confirmation("depot-saml")
        self.shot("06-detach")
        self.screen.press("Cancel", "push button")
        self._configuration(connection_deletion_behavior="allow")
        self.portal.open_provider("Depot SAML")
        self.portal.open_tab("Danger zone")
        self.screen.press("Delete…", "push button")
        self._type_confirmation("depot-saml")
        self.screen.find("push button", "Delete provider and users")
        self.shot("06-delete-allow")
        self.screen.press("Cancel", "push button")

    def conflict(self):
        self.portal.open_provider("Depot SAML")
        self.screen.type_into("Display name", "Depot (Halden)")
        self.sandbox.patch_connection("depot-saml", {"display_name": "Depot North",
                                                     "show_as_button": False})
        self.portal.save()
        self.screen.says("Someone else changed Depot SAML")
        self.shot("11-conflict")
        self.screen.press("Back to editing", "push button")
        self.screen.press("Discard", "push button")
        self.sandbox.patch_connection("depot-saml", {"display_name": "Depot SAML",
                                                     "show_as_button": True})
        self.screen.menu("Refresh")

    def _select_domain(self, name):
        self.screen.keys("ctrl+3")
        self.screen.wait_focus("Domains")
        self.screen.type(name[:10])
        self.screen.says("Add this TXT record")

    def domains(self):
        records = {one["domain"]: one for one in self.sandbox.tenant()["domains"]}
        cut = records["halden-old.example"]
        there = records["freight.example"]
        self.sandbox.patch({"dns": {
            cut["verification_host"]: cut["verification_txt"][:-1],
            there["verification_host"]: there["verification_txt"]}})
        self.portal.go("Domains")
        self._select_domain("halden-old.example")
        self.screen.says("Record found, but the value differs")
        self.shot("08-domains-failed")
        self._select_domain("freight.example")
        self.screen.says("The record is there and matches")
        self.shot("08-domains-pending")
        self.screen.press("Verify domain", "push button")
        self.screen.says("freight.example is yours")
        self.shot("08-domains-verified")

    def read_only(self):
        self.sandbox.patch_connection("ping-warehouse", {"access_level": "readonly"})
        self.screen.menu("Refresh")
        self.portal.open_provider("Ping Warehouse")
        self.shot("13-read-only")

    def members(self):
        """People, invitations and roles; the names of the mock-ups."""
        self._seed_members()
        self.portal.go("Members")
        table = self.screen.find("table", "People")
        wait_for("people in the table", table.rows)
        self.screen.keys("ctrl+4", "Home")
        for _ in range(3):
            self.screen.keys("space", "Down", "Down")
        self.shot("09-members")
        self.portal.open_tab("Invitations")
        self.screen.find("table", "Invitations")
        self.shot("09-invitations")
        self.portal.open_tab("Roles")
        self.screen.find("table", "Roles")
        self.shot("09-roles")
        self.screen.keys("ctrl+n")
        self.screen.says("Invite people to Halden Freight")
        self.screen.type("ines@halden.example, tom@freight.example, k.berg@depot,")
        self.screen.says("k.berg@depot is not a complete email address.")
        self.screen.find("check box", "Dispatcher", last=True).press()
        self.shot("09-invite-dialog")
        self.screen.press("Cancel", "push button")

    def _seed_members(self):
        organization = self.sandbox.tenant()["organizations"][0]["id"]
        roles = self.sandbox.tenant()["roles"]
        role = {one["name"]: one["id"] for one in roles}
        names = ("Aino Virtanen", "Bo Sandahl", "Carla Mendes", "Dmitri Olsen", "Eva Lund")
        users = self.sandbox.tenant()["users"]
        for number, name in enumerate(names):
            given = name.split()[0].lower()
            users.append({"user_id": f"auth0|gallery{number}", "name": name,
                          "email": f"{given}@halden.example",
                          "memberships": [{"organization": organization,
                                           "roles": [role["Dispatcher"]] if number % 2 else []}]})
        now = datetime.datetime.now(datetime.timezone.utc)
        invitations = []
        for number, (email, days) in enumerate((("ines@halden.example", 5), ("tom@freight.example", 1),
                                                ("k.berg@depot.example", 0.1),
                                                ("liv@contractor.example", -3))):
            stamp = [(now + datetime.timedelta(days=d)).strftime("%Y-%m-%dT%H:%M:%S.000Z")
                     for d in (days - 7, days)]
            invitations.append({
                "id": f"uinv_Gallery00000000{number}", "organization_id": organization,
                "inviter": {"name": "Mara Lindqvist"}, "invitee": {"email": email},
                "identity_provider_id": "con_0ktaHa1denFre1gt", "created_at": stamp[0],
                "expires_at": stamp[1], "roles": [role["Dispatcher"]],
                "invitation_url": "https://app.fieldnote.example/accept?invitation=gallery"})
        self.sandbox.patch({"users": users, "invitations": invitations})

    def narrow(self):
        self.portal.providers()
        window = self.screen.windows()[0]
        size = self.place.run("xdotool", "getwindowgeometry", "--shell", window).stdout
        width, height = (next(line.split("=")[1] for line in size.splitlines()
                              if line.startswith(name)) for name in ("WIDTH", "HEIGHT"))
        self.place.run("xdotool", "windowsize", "--sync", window, 900 * self.scale, height)
        self.shot("14-narrow-900")
        self.portal.begin_provider("Okta", "Narrow Okta")
        self.shot("14-narrow-900-wizard")
        self._leave_wizard()
        self.place.run("xdotool", "windowsize", "--sync", window, width, height)

    def loading(self):
        self.portal.quit()
        for path in ("/my-org/v1/identity-providers", "/my-org/v1/details"):
            self.sandbox.fault(name="latency", method="GET", path=path, count=1,
                               ms=4000)
        self.portal.start(window=False)
        self.screen = self.portal.screen
        self.screen.find("push button", starting("Account menu"), 20)
        time.sleep(0.3)  # the skeleton waits for 200 ms
        self.shot("13-loading")
        self.portal.providers()

    def health(self):
        self.screen.keys("ctrl+5")
        self.screen.says("checked today at", 60)
        self.shot("10-health")
        self.sandbox.fault(name="latency", method="GET", path="/my-org/v1/config", count=1, ms=9000)
        self.screen.press("Run again", "push button")
        self.screen.says("Checking… 5 of", 20)
        self.shot("10-health-running")
        self.screen.says("checked today at", 60)

    def missing_permission(self):
        grants = self.sandbox.tenant()["client_grants"]
        fewer = [dict(grant, scope=[s for s in grant["scope"]
                                    if s != "create:my_org:identity_providers"])
                 for grant in grants]
        # The browser knows the person of the test sign-in; this one is the admin again.
        self.portal.sign_out_in_browser()
        self.sandbox.patch({"client_grants": fewer})
        self.portal.sign_in()
        self.portal.providers()
        self.shot("13-missing-permission")
        self.screen.keys("ctrl+5")
        self.screen.says("Missing: 1 needed", 60)
        self.shot("10-health-missing")
        self.portal.sign_out()
        self.sandbox.patch({"client_grants": grants})
        self.portal.sign_in()

    def rate_limited(self):
        """The tenant asks for a pause: what comes after that waits."""
        self.portal.providers()
        self.sandbox.fault(name="rate_limit", method="GET", path="/my-org/v1/identity-providers",
                           count=1, retry_after=20)
        for _ in range(2):
            self.screen.menu("Refresh")
            time.sleep(0.5)
        self.screen.says("Slowed down", 15)
        self.shot("11-rate-limited")
        wait_for("the end of the pause", lambda: not [c for c in self.screen.all()
                                                      if c.name == "Slowed down"], 40)

    def session_expired(self):
        """The tenant forgets its sessions while something is typed."""
        self.portal.open_provider("Depot SAML")
        self.screen.type_into("Display name", "Depot (Halden)")
        self.sandbox.call("POST", "/sandbox/reset")
        self.portal.save()
        self.screen.says("Your session ended.", 30)
        self.shot("11-session-expired")
        self._browser_opens("Sign in with browser")
        self.portal.finish_in_browser()
        self.screen.find("push button", "Discard").press()
        self.portal.providers()

    def trouble(self):
        self.sandbox.kill()
        self.screen.menu("Refresh")
        self.screen.says("You’re offline.", 60)
        self.shot("11-offline")

    def parts(self):
        """[(title, function)]"""
        return (("dialogs of the menu", self.menu_dialogs), ("welcome", self.welcome),
                ("organization", self.organization),
                ("providers", self.providers), ("wizard", self.wizard),
                ("step-up", self.step_up), ("wizard for SAML", self.saml),
                ("provider page", self.provider), ("conflict", self.conflict),
                ("delete and detach", self.delete),
                ("domains", self.domains), ("members", self.members),
                ("read-only", self.read_only), ("health check", self.health),
                ("missing permission", self.missing_permission),
                ("narrow window", self.narrow),
                ("loading", self.loading), ("rate limit", self.rate_limited),
                ("session", self.session_expired), ("trouble", self.trouble))

    def walk(self):
        self.portal.start()
        self.screen = self.portal.screen
        for title, part in self.parts():
            with self.part(title):
                part()
        with contextlib.suppress(Exception):
            self.portal.quit()
        return self.failures


def run(programs, folder, languages=("en",), looks=LOOKS, contrast=False):
    """True when every part of every look was seen. One process each: the accessibility library
    knows one desktop in its life."""
    good = True
    for language in languages:
        pictures = folder if language == "en" else folder / language
        pictures.mkdir(parents=True, exist_ok=True)
        for theme, scale in looks:
            good &= subprocess.run([sys.executable, "-B", __file__, "--programs", programs,
                                    "--language", language, "--look", theme, str(scale), pictures]
                                   + ["--high-contrast"] * contrast,
                                   check=False).returncode == 0
        contact_sheet.everything(pictures)
    if "en" in languages and not contrast:  # as the mock-ups are
        contact_sheet.beside_mockups(folder)
    return good


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programs", type=pathlib.Path, required=True)
    parser.add_argument("--language", choices=LANGUAGES, action="append")
    parser.add_argument("--theme", choices=("light", "dark"), action="append")
    parser.add_argument("--high-contrast", action="store_true")
    parser.add_argument("--look", nargs=2, help=argparse.SUPPRESS)
    parser.add_argument("folder", type=pathlib.Path)
    options = parser.parse_args()
    programs, languages = options.programs.resolve(), options.language or ["en"]
    if not options.look:
        looks = [(theme, 1) for theme in options.theme] if options.theme else LOOKS
        return 0 if run(programs, options.folder, languages, looks, options.high_contrast) else 1
    theme, scale = options.look[0], int(options.look[1])
    with desktop.Desktop(scale=scale) as place:
        gallery = Gallery(place, programs, options.folder, theme, scale, languages[0],
                          options.high_contrast)
        place.portal = gallery.portal
        return min(gallery.walk(), 1)


if __name__ == "__main__":
    sys.exit(main())
