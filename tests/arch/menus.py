#!/usr/bin/env python3
"""The main menu: in every language each entry has a letter that no other entry of its menu has."""

import collections
import pathlib
import re
import unittest
import xml.etree.ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
SOURCE = ROOT / "ui/shell/MainMenu.cpp"
LEAST = 50  # entries that must be found: the menu is read from its source
# add(menu, tr("…") …), addTheme(tr("…") …) and menu->addMenu(tr("…")): the menu and the text
ENTRY = re.compile(r'\b(?:add\((\w+), |(add\w+)\(|(\w+)[.>-]+addMenu\()tr\("((?:[^"\\]|\\.)*)"\)')


def menus_of(source):
    """{menu: texts}; menus have a name within the function that makes them."""
    menus = collections.defaultdict(list)
    for function in re.split(r"^void MainMenu::", source, flags=re.M)[1:]:
        name = function.partition("(")[0]
        for entry in ENTRY.finditer(function):
            inside = entry[1] or entry[2] or entry[3]
            # The bar is one for all of them, and so is View, which two functions fill.
            menus["bar" if inside == "bar" else
                  "view" if inside == "menu" and name in ("addViewMenu", "addDensityMenu") else
                  f"{name}.{inside}"].append(entry[4])
    return menus


def translations():
    """{language: {text: its translation}} of the main menu."""
    languages = {"en": {}}
    for path in sorted(ROOT.glob("resources/i18n/orgdesk_*.ts")):
        texts = languages[path.stem.removeprefix("orgdesk_")] = {}
        for context in xml.etree.ElementTree.parse(path).iter("context"):
            if context.findtext("name").endswith("MainMenu"):
                texts |= {message.findtext("source"): message.findtext("translation")
                          for message in context.iter("message")}
    return languages


def letter_of(text):
    found = re.search(r"&([^&])", text)
    return found[1].lower() if found else ""


def twice(texts):
    """The texts that share their letter with another, and those without one."""
    count = collections.Counter(map(letter_of, texts))
    return [text for text in texts if not letter_of(text) or count[letter_of(text)] > 1]


class Menus(unittest.TestCase):

    def test_the_menus_are_found(self):
        menus = menus_of(SOURCE.read_text(encoding="utf-8"))
        self.assertGreaterEqual(sum(map(len, menus.values())), LEAST, dict(menus))
        self.assertEqual(len(menus["bar"]), 5)

    def test_what_is_twice_is_found(self):
        self.assertEqual(twice(["&Save", "&Review", "&Settings", "Cu&t", "none"]),
                         ["&Save", "&Settings", "none"])

    def test_every_entry_has_a_letter_of_its_own(self):
        menus = menus_of(SOURCE.read_text(encoding="utf-8"))
        for language, texts in translations().items():
            for menu, entries in menus.items():
                with self.subTest(language=language, menu=menu):
                    self.assertEqual(twice([texts.get(entry, entry) for entry in entries]), [])


if __name__ == "__main__":
    unittest.main()
