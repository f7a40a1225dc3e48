"""What the program shows, in the English words that scripts use.

Scripts are written for --language en. With another language each name and description that is read
from the screen is taken back to its English sources, by the program's own translation files."""

import functools
import pathlib
import re
import xml.etree.ElementTree

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "resources/i18n"
PLACE = re.compile(r"%L?(?:n|\d)")
# Texts are put together from translated ones with these between them.
BETWEEN = ("\n", ". ", " · ", ": ", ", ", " ")
MAX_DEPTH = 3


class Words(str):
    """The first English text that a shown one can stand for; compares as any of them."""

    def __new__(cls, shown, candidates):
        self = super().__new__(cls, candidates[0])
        self.shown = shown
        self.candidates = candidates
        return self

    def __eq__(self, other):
        return any(str.__eq__(one, other) is True for one in (*self.candidates, self.shown))

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return str.__hash__(self)

    def __contains__(self, part):
        return any(part in one for one in (*self.candidates, self.shown))

    def startswith(self, *arguments):
        # A tab may be "Roles, 5": the beginning is a text of its own.
        return (any(one.startswith(*arguments) for one in (*self.candidates, self.shown))
                or any(self.shown.startswith(form) for form in forms_of(arguments[0])))

    def endswith(self, *arguments):
        return any(one.endswith(*arguments) for one in (*self.candidates, self.shown))

    def replace(self, *arguments):
        return Words(self.shown.replace(*arguments),
                     tuple(one.replace(*arguments) for one in self.candidates))


def messages(file):
    """[(source, [translation of each plural form])] of a translation file."""
    found = []
    for message in xml.etree.ElementTree.parse(file).iter("message"):
        translation = message.find("translation")
        forms = [form.text or "" for form in translation.findall("numerusform")]
        found.append((message.findtext("source"), forms or [translation.text or ""]))
    return found


def plain(text):
    """Without mnemonics: “&File”, and “ファイル(&F)” as Qt shows it."""
    return re.sub(r"\s?\(&\w\)", "", text).replace("&", "")


def _pattern(translation):
    """The translation as an expression, and the places in the order of its groups."""
    places = PLACE.findall(translation)
    texts = [re.escape(text) for text in PLACE.split(translation)]
    return re.compile("(.+?)".join(texts), re.DOTALL), places


class Texts:
    """All that one language can show."""

    def __init__(self, file):
        self.exact = {}
        self.patterns = []
        self.forms = {}  # of English texts without places
        seen = set()
        for source, forms in messages(file):
            for form in forms:
                source, form = plain(source), plain(form)
                if (source, form) in seen or not form:
                    continue
                seen.add((source, form))
                if PLACE.search(form):
                    literal = max(PLACE.split(form), key=len)
                    self.patterns.append((literal, *_pattern(form), source))
                else:
                    self.exact.setdefault(form, []).append(source)
                    self.forms.setdefault(source, []).append(form)
        # The more a pattern says, the surer it is.
        self.patterns.sort(key=lambda one: -len(one[1].pattern))

    @functools.lru_cache(maxsize=None)  # one language, a few thousand texts
    def candidates(self, shown, depth=0):
        """English texts that the shown one can stand for, the surest first; empty when none."""
        found = list(self.exact.get(shown, ()))
        if depth < MAX_DEPTH:
            for literal, pattern, places, source in self.patterns:
                match = pattern.fullmatch(shown) if literal in shown else None
                if match and match.groups() != (shown,):
                    found += self._filled(source, places, match.groups(), depth)
            if not found:
                found += self._in_parts(shown, depth)
        return tuple(dict.fromkeys(found))

    def _filled(self, source, places, values, depth):
        """The source with the values in its places: as they were shown, and in English."""
        def fill(known):
            return PLACE.sub(lambda place: known.get(place.group(), place.group()), source)

        english = [(self.candidates(value, depth + 1) or (value,))[0] for value in values]
        return [fill(dict(zip(places, english))), fill(dict(zip(places, values)))]

    def _in_parts(self, shown, depth):
        for between in BETWEEN:
            parts = shown.split(between)
            if 1 < len(parts) <= 12:
                english = [(self.candidates(part, depth + 1) or (part,))[0] for part in parts]
                if english != parts:
                    return [between.join(english)]
        return []

    def english(self, shown):
        bare = re.sub(r"\s?\([A-Za-z]\)(?=…?(?:$|\t))", "", plain(shown))
        return Words(shown, self.candidates(bare) or self.candidates(plain(shown)) or (shown,))


class English:
    """Nothing to do."""

    @staticmethod
    def english(shown):
        return shown


_texts = English()


def use(language, file=None):
    """From now on the program speaks that language; file: its texts, if they are not the project's."""
    global _texts
    _texts = English() if language == "en" else Texts(file or FOLDER / f"orgdesk_{language}.ts")


def forms_of(source):
    """How an English text is shown."""
    return getattr(_texts, "forms", {}).get(source, ())


def english(shown):
    return _texts.english(shown)
