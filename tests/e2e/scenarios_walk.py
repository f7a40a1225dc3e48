"""Every page and dialog, seen as a screen reader sees it: names, and languages."""

import os
import re

from gi.repository import Atspi

import control_list
import pseudo
import walker

# Brand and product names, formats and languages, which are the same in every language.
NAMES = re.compile(r"""
    OrgDesk | Fieldnote | Okta | ADFS | Auth0 | Google\ Workspace | PingFederate | OpenID\ Connect |
    Microsoft\ Entra\ ID | SAML | Custom\ SAML | SCIM | OIDC | UTC | TXT | DNS | ID | null |
    ((Ctrl|Alt|Shift)\+)*(Return|Enter|Del|Space|Esc|Tab|Left|F\d+|\w|,|[א-ת]+) | English | Deutsch |
    Français | 日本語 | Esperanto | Esperanto\ \(eo\) | עברית
    """, re.VERBOSE)
# Qt writes keys with them, and translates their names, where text runs from right to left.
MARKS = str.maketrans("", "", "\u200e\u200f\u202a\u202b\u202c\u202d\u202e")
# Addresses, identifiers and numbers.
DATA = re.compile(r"https?://\S+|[\w.+-]+@[\w.-]+|[\w-]+(\.[\w-]+)+|[\W\d_]*|\#[0-9A-Fa-f]{3,6}|"
                  r"[0-9A-F:]+:…:[0-9A-F:]+|tok_\w+…\w+|CN=[\w.=, -]+|"
                  r"/\S+|[a-z]+(_[a-z]+)+|audience|domain|organization|bearer|product|support")


def _walk(desktop, programs, **options):
    walker.Walk(desktop, programs, **options).check()


def every_control_has_a_name_of_its_own(desktop, programs):
    """And docs/ui-automation.md lists it. ORGDESK_WRITE_CONTROLS=1 brings the list up to date."""
    walk = walker.Walk(desktop, programs)
    try:
        walk.check()
    finally:
        if walk.objects and os.environ.get("ORGDESK_WRITE_CONTROLS"):
            control_list.write(walk.objects)
    if walk.objects:
        differences = control_list.differences(walk.objects)
        assert not differences, "\n".join(differences)


def every_control_has_a_name_of_its_own_in_the_dark(desktop, programs):
    _walk(desktop, programs, theme="dark")


def every_control_has_a_name_of_its_own_in_german(desktop, programs):
    _walk(desktop, programs, language="de")


def every_control_has_a_name_of_its_own_in_french(desktop, programs):
    _walk(desktop, programs, language="fr")


def every_control_has_a_name_of_its_own_in_japanese(desktop, programs):
    _walk(desktop, programs, language="ja")


def every_control_has_a_name_of_its_own_in_german_in_the_dark(desktop, programs):
    _walk(desktop, programs, language="de", theme="dark")


def every_control_has_a_name_of_its_own_in_french_in_the_dark(desktop, programs):
    _walk(desktop, programs, language="fr", theme="dark")


def every_control_has_a_name_of_its_own_in_japanese_in_the_dark(desktop, programs):
    _walk(desktop, programs, language="ja", theme="dark")


class _Dialogs(walker.Walk):
    """Without a sign-in: the first page and what the menu opens."""

    def first_page(self):
        self.screen.find("push button", "Sign in with browser")
        self.shot("01-welcome-idle")

    def parts(self):
        return (("first page", self.first_page), ("dialogs of the menu", self.menu_dialogs))


def every_control_of_the_menu_dialogs_has_a_name_of_its_own(desktop, programs):
    _Dialogs(desktop, programs).check()


def every_control_of_the_menu_dialogs_has_a_name_of_its_own_in_german(desktop, programs):
    _Dialogs(desktop, programs, language="de").check()


def every_control_of_the_menu_dialogs_has_a_name_of_its_own_in_french(desktop, programs):
    _Dialogs(desktop, programs, language="fr").check()


def every_control_of_the_menu_dialogs_has_a_name_of_its_own_in_japanese(desktop, programs):
    _Dialogs(desktop, programs, language="ja").check()


class _Texts(walker.Walk):
    """Fails for each text that is shown without the marks of the made-up language, or cut. Tables may
    end in “…” in a language that is 40 % longer than English."""

    shows_all = False

    def look(self):
        found, texts = [], 0
        self.refresh_data()
        for control in self.screen.all():
            if control.role == "application":
                continue  # its description is the path of the program
            shown = [control.shown, control.accessible.get_description() or ""]
            if control.role == "table":
                shown += self._of_table(control)
            for text in filter(None, shown):
                texts += 1
                if not self._may_be_shown(text):
                    found.append(f"{control.role} “{text}”")
        return found, texts

    @staticmethod
    def _of_table(table):
        interface = table.accessible.get_table_iface()
        return [Atspi.Table.get_column_description(interface, column) or ""
                for column in range(table.columns())] + [
            table.cell(row, column).shown
            for row in range(min(table.rows(), 6)) for column in range(table.columns())]

    def _may_be_shown(self, text):
        # What titles of windows end with.
        text = text.removesuffix(" – OrgDesk").removesuffix("*")
        if pseudo.OPENS in text:
            return True
        text = text.translate(MARKS)
        return bool(NAMES.fullmatch(text) or DATA.fullmatch(text)
                    or self.holds(text))


def from_right_to_left_every_text_is_translated(desktop, programs):
    _Texts(desktop, programs, language="he").check()


class _DialogTexts(_Texts, _Dialogs):
    pass


def every_text_of_the_menu_dialogs_is_translated(desktop, programs):
    _DialogTexts(desktop, programs, language="eo").check()


def every_text_on_the_screen_is_translated(desktop, programs):
    _Texts(desktop, programs, language="eo").check()
