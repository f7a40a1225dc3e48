#!/usr/bin/env python3
"""Every text of every language leads back to the English one that scripts use."""

import sys
import tempfile
import pathlib

import pseudo
import translations


def _filled(text):
    return translations.PLACE.sub("Depot", translations.plain(text))


def _places(text):
    """A form for one leaves the number out: what it stands for can't be known."""
    return set(translations.PLACE.findall(text))


def lost(file):
    """[(source, shown)] of the texts that scripts would not find."""
    texts = translations.Texts(file)
    return [(source, form) for source, forms in translations.messages(file) for form in forms
            if form.strip("%L123456789n") and _places(source) == _places(form) and _filled(source) not in texts.english(_filled(form)).candidates]


def main():
    problems = 0
    with tempfile.TemporaryDirectory() as folder:
        files = sorted(translations.FOLDER.glob("orgdesk_*.ts"))
        files += [pseudo.write(code, pathlib.Path(folder)) for code in pseudo.CODES]
        for file in files:
            found = lost(file)
            problems += len(found)
            print(f"{file.stem}: {len(found)} of {len(translations.messages(file))} are lost")
            for source, form in found[:20]:
                print(f"  {source!r} shown as {form!r}")
    assert len(files) >= 5, files
    shown = translations.Texts(translations.FOLDER / "orgdesk_de.ts").english("Weiter")
    assert "Next" == shown and "Con" in shown and shown.startswith("Go") and "Weiter" == shown
    assert shown != "Weiterleitung", "everything is equal"
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
