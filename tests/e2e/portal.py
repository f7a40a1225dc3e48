"""What a person does with OrgDesk, in the English words of the program, whatever it speaks."""

import contextlib
import time

import translations
from accessibility import Screen, containing, starting
from browser import Browser
from processes import PATIENCE, Timeout, wait_for
from sandbox import ADMIN, ORGANIZATION

FINISHED = "You can close this tab"


class Portal:
    """The program under test with the browser that it opens."""

    def __init__(self, desktop, programs, sandbox=None, theme="light", language="en", texts=None):
        """texts: the translation file, for a language that is not the project's."""
        translations.use(language, texts)
        self.language = language
        self.environment = {}  # more than the desktop has
        self.desktop = desktop
        self.programs = programs
        self.sandbox = sandbox
        self.theme = theme
        self.browser = Browser(desktop.home)
        self.finished = set()
        self.process = None
        self.screen = None

    # The program

    def start(self, *arguments, window=True):
        options = ["--language", self.language, "--theme", self.theme, "--log-level", "debug", *arguments]
        if self.sandbox and "--sandbox" not in arguments and "--config" not in arguments:
            options += ["--config", self.sandbox.config]
        self.process = self.desktop.processes.start(
            [self.programs / "orgdesk", *options],
            environment=self.desktop.environment | self.environment)
        self.screen = Screen(self.desktop, self.process)
        if window:
            self.screen.find("frame", containing("OrgDesk"), 20)
        return self.process

    def quit(self):
        """Leaves through the menu; the exit code must be 0."""
        self.screen.menu("Exit")
        code = self.process.wait(10)
        if code != 0:
            raise AssertionError(f"the program ended with {code}")

    # Sign-in

    def begin_sign_in(self):
        before = len(self.desktop.opened_urls())
        self.screen.press("Sign in with browser")
        wait_for("the browser", lambda: len(self.desktop.opened_urls()) > before, 20)

    def sign_in(self, user=ADMIN, see=lambda page: None):
        self.begin_sign_in()
        self.finish_in_browser(user, see)
        self.wait_until_signed_in()

    def wait_until_signed_in(self):
        self.screen.find("frame", starting("Halden Freight"), 30)

    def finish_in_browser(self, user=ADMIN, see=lambda page: None, action="accept", seconds=60):
        """Fills in every page that comes until the tab says that it is done."""
        end = time.monotonic() + seconds * PATIENCE
        last = None
        while time.monotonic() < end:
            for page in self.browser.pages():
                if page["id"] in self.finished:
                    continue
                if FINISHED in self.browser.text(page):
                    self.finished.add(page["id"])
                    return
                fields = self.browser.fields(page)
                kind = next((f for f in ("password", "organization", "code", "action")
                             if f in fields), None)
                if kind is None or (page["id"], page["url"], kind) == last:
                    continue
                last = (page["id"], page["url"], kind)
                see(kind)
                self._fill_in(page, kind, user, action)
            time.sleep(0.1)
        raise Timeout(f"the browser did not finish; it shows "
                      f"{[self.browser.text(p)[:200] for p in self.browser.pages()]}")

    def _fill_in(self, page, kind, user, action):
        if kind == "password":
            self.browser.submit(page, {"username": user[0], "password": user[1]})
        elif kind == "organization":
            self.browser.submit(page, button=("organization", ORGANIZATION))
        elif kind == "code":
            self.browser.submit(page, {"code": self.sandbox.code(user[0])})
        else:
            self.browser.submit(page, button=("action", action))

    def sign_out(self):
        self.screen.menu("Sign out")
        self.screen.find("push button", "Sign in with browser", 20)

    def sign_out_in_browser(self):
        """The browser forgets the person, too."""
        self.screen.menu("Sign out here and in the browser")
        self.screen.find("push button", "Sign in with browser", 20)
        # After a test sign-in the browser knows somebody else: the server asks first then.
        page = self.browser.wait_for_text("ign")
        if "Sign out?" in self.browser.text(page):
            self.browser.submit(page, button=("action", "accept"))
        self.finished.add(self.browser.wait_for_text("You’re signed out")["id"])

    # Pages

    def go(self, area):
        """Opens an area by the Go menu and waits until its data is there."""
        self.screen.activate()
        self.screen.menu(area)
        self.screen.says(area)

    def save(self):
        self.screen.press("Save", "push button")

    def providers(self):
        """The table of the Single sign-on page, once it has rows."""
        self.go("Single sign-on")
        table = self.screen.find("table", "Providers")
        wait_for("providers in the table", table.rows)
        return table

    def open_provider(self, name):
        table = self.providers()
        row = wait_for(f"{name} in the table", lambda: self._row(table, name))
        self.screen.activate()
        self.screen.keys("ctrl+2")
        self.screen.wait_focus("Providers")
        self.screen.keys("Home", *["Down"] * (row - 1), "Return")
        self.screen.find(("label", "heading"), name)
        self.screen.find("page tab", starting("Sign-on"))

    @staticmethod
    def _row(table, name):
        row = table.row_of(name)
        return None if row is None else row + 1

    def has_provider(self, name):
        return self.providers().row_of(name) is not None

    def wait_listed(self, name, listed=True):
        self.go("Single sign-on")
        table = self.screen.find("table", "Providers")
        wait_for(f"{name} {'in' if listed else 'out of'} the table",
                 lambda: (table.row_of(name) is not None) == listed, 15)

    def open_tab(self, name):
        tab = self.screen.find("page tab", starting(name))
        tab.press() if tab.actions() else self.screen.click(tab)

    # Step-up

    def confirm(self, user=ADMIN, see=lambda page: None):
        """Answers the question for a second factor in the browser."""
        before = len(self.desktop.opened_urls())
        self.screen.press("Confirm in browser")
        wait_for("the browser", lambda: len(self.desktop.opened_urls()) > before, 20)
        self.finish_in_browser(user, see)

    def asks_for_confirmation(self, seconds=6):
        with contextlib.suppress(Timeout):
            self.screen.find("push button", "Confirm in browser", seconds)
            return True
        return False

    # Add provider

    def begin_provider(self, kind, display_name, domains=(), see=lambda: None):
        self.providers()
        self.screen.press("Add provider", "push button")
        self.screen.says("Which identity provider do you use?")
        self.choose(kind)
        self.next()
        self.screen.type_into("Display name", display_name)
        for domain in domains:
            box = self.screen.find("check box", domain)
            box.press()
            wait_for(f"{box} to be chosen", lambda box=box: box.has("checked"), 5)
        see()
        self.next()

    def choose(self, kind):
        card = self.screen.find("radio button", starting(kind))
        card.press()
        wait_for(f"{card} to be chosen", lambda: card.has("checked"), 5)

    def next(self):
        """On to the next step. Addresses of the scenarios do not exist: their checks are passed."""
        self.screen.press("Next", "push button")
        wait_for("the checks", lambda: not self.screen.exists("push button", "Checking…"), 30)
        if self.screen.exists("push button", "Continue anyway"):
            self.screen.press("Continue anyway", "push button")

    def fill(self, fields):
        for label, text in fields.items():
            self.screen.type_into(label, text)

    def create(self):
        self.screen.press("Create provider", "push button")
