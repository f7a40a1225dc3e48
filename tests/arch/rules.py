"""The rules that the sources must keep. Each rule is a function: (Source) -> [(line, text)]."""

import re

# Left may include right; CONTRIBUTING.md shows the same table.
ARROWS = {
    "core": [],
    "wire": ["core"],
    "http": ["core"],
    "secrets": ["core"],
    "forms": ["core"],
    "config": ["core"],
    "store": ["core"],
    "sandbox": ["core"],
    "oauth": ["core", "wire", "http"],
    "myorg": ["core", "http"],
    "strategies": ["core", "forms", "myorg"],
    "session": ["core", "http", "secrets", "oauth", "myorg", "config", "store"],
    "preflight": ["core", "http", "strategies"],
    "bulk": ["core", "myorg", "store"],
    "health": ["core", "config", "session", "preflight", "myorg"],
    "ui": ["core", "forms", "strategies", "myorg", "session", "preflight", "config", "store",
           "health", "bulk"],
    "app": ["core", "wire", "http", "secrets", "forms", "config", "store", "oauth", "myorg",
            "strategies", "session", "preflight", "health", "bulk", "ui"],
}
WIDGETS = {"ui", "app"}
NETWORK = {"http", "oauth", "store"}

WIDGET_HEADER = re.compile(
    r"<(QtWidgets/)?Q(Abstract(Button|ItemDelegate|ItemView|ScrollArea|Slider|SpinBox)|Application|"
    r"(Box|Form|Grid|HBox|VBox|Stacked)?Layout(Item)?|\w*Box|\w*Button(Group)?|\w*Dialog|"
    r"\w*Widget(Action|Item)?|\w*Edit|\w*Label|(Column|List|Table|Tree|Undo)View|Action|Completer|Dial|"
    r"DockWidget|Frame|"
    r"FocusFrame|Graphics\w+|HeaderView|LCDNumber|LineEdit|MainWindow|MdiArea|Menu(Bar)?|"
    r"ProgressBar|ProxyStyle|RubberBand|Scroll(Area|Bar|er)|Shortcut|SizeGrip|Slider|"
    r"SplashScreen|Splitter\w*|StatusBar|Style(dItemDelegate|Factory|Option\w*|Painter)?|"
    r"CommonStyle|SystemTrayIcon|TabBar|Tool(Bar|Box|Tip)|WhatsThis|Wizard\w*)"
    r"(\.h)?>")
# Classes of Qt Gui whose names look like widgets.
NOT_WIDGETS = {"QAction", "QShortcut"}
NETWORK_HEADER = re.compile(
    r"<(QtNetwork/)?Q(Network\w+|Abstract(NetworkCache|Socket)|Tcp\w+|Udp\w+|Ssl\w+|Ocsp\w+|"
    r"Host(Address|Info)|Local(Server|Socket)|Dns\w+|Dtls\w*|Hsts\w+|Http\w+|Authenticator|"
    r"Password\w+|Sctp\w+)(\.h)?>")

MAX_LINES = 300
MAX_FUNCTION = 65  # about 40 is the aim; a table of cases may be longer

TOP_LEVEL = set("""
    CMakeLists.txt app ui resources src tests packaging README.md CONTRIBUTING.md LICENSE
    CMakePresets.json CHANGELOG.md SECURITY.md .clang-format .clang-tidy .gitignore .gitattributes
    .git-blame-ignore-revs cmake dev .ci .github docs
    """.split())


def arrow_of_include(source):
    """(line, module) for each include of our own."""
    for number, line in enumerate(source.with_strings.splitlines(), 1):
        match = re.match(r'\s*#\s*include\s+"([^"]+)"', line)
        if match:
            yield number, match.group(1)


def arrows(source):
    allowed = ARROWS.get(source.module)
    if allowed is None:
        return []
    found = []
    for number, include in arrow_of_include(source):
        target = include.split("/")[0] if "/" in include else None
        if target is None and not include.endswith((".moc", ".inc")):
            found.append((number, f'"{include}" names no module'))
        elif target in ARROWS and target != source.module and target not in allowed:
            found.append((number, f"{source.module} -> {target}"))
        elif target is not None and target not in ARROWS:
            found.append((number, f'"{include}": no such module'))
    return found


def links(source):
    """A CMakeLists.txt of a module links no module and no Qt part that the arrows forbid."""
    if source.name != "CMakeLists.txt" or source.module not in ARROWS:
        return []
    found = []
    text = re.sub(r"#.*", "", source.text)
    program = source.module == "app" or "add_executable" in text
    for number, line in enumerate(text.splitlines(), 1):
        for target in re.findall(r"\borgdesk_(\w+)", line):
            if (target in ARROWS and target != source.module and not program
                    and target not in ARROWS[source.module]):
                found.append((number, f"{source.module} links {target}"))
        if "Qt6::Widgets" in line and source.module not in WIDGETS:
            found.append((number, f"{source.module} links Qt Widgets"))
        if "Qt6::Network" in line and source.module not in NETWORK | {"app"}:
            found.append((number, f"{source.module} links Qt Network"))
        if "Qt6Keychain" in line and source.module != "secrets":
            found.append((number, f"{source.module} links QtKeychain"))
    return found


def header_rule(pattern, allowed, what, exempt=frozenset()):
    def rule(source):
        if source.module not in ARROWS or source.module in allowed:
            return []
        found = []
        for number, line in enumerate(source.code.splitlines(), 1):
            if re.match(r"\s*#\s*include", line) and (match := re.search(pattern, line)):
                name = match.group(0).strip("<>").removesuffix(".h").split("/")[-1]
                if name not in exempt:
                    found.append((number, f"{source.module} includes {match.group(0)}: {what}"))
        return found
    return rule


def pattern_rule(pattern, why, where=("src", "ui", "app"), allowed=(), text="code",
                 suffixes=(".cpp", ".h")):
    compiled = re.compile(pattern)

    def rule(source):
        if not source.path.startswith(tuple(w + "/" for w in where)):
            return []
        if not source.path.endswith(suffixes) or source.path in allowed:
            return []
        return [(number, f"{match.group(0).strip()}: {why}")
                for number, line in enumerate(getattr(source, text).splitlines(), 1)
                if (match := compiled.search(line))]
    return rule


def file_size(source):
    if not source.is_code or source.top not in ("src", "ui", "app"):
        return []
    lines = source.text.count("\n")
    return [(MAX_LINES + 1, f"{lines} lines, at most {MAX_LINES}")] if lines > MAX_LINES else []


def function_size(source):
    """Braces of functions and namespaces stand alone in column 0."""
    if not source.is_code or source.top not in ("src", "ui", "app"):
        return []
    found, start, length, previous = [], 0, 0, ""
    for number, line in enumerate(source.code.splitlines(), 1):
        if line == "{":
            declares = re.match(r"\s*(namespace|class|struct|enum|union|extern)\b", previous)
            start, length = 0 if declares else number, 0
        elif line.startswith("}") and start:
            if length > MAX_FUNCTION:
                found.append((start, f"function of {length} lines, at most {MAX_FUNCTION}"))
            start = 0
        elif line.strip():
            length += 1
        if line.strip():
            previous = line
    return found


def call_arguments(code, name):
    """(line, [argument, ...]) of each call of name, split at the top level."""
    for match in re.finditer(rf"\b{name}\s*\(", code):
        depth, start, arguments = 1, match.end(), []
        for position in range(match.end(), len(code)):
            character = code[position]
            if character in "([{":
                depth += 1
            elif character in ")]}":
                depth -= 1
            if depth == 0 or (depth == 1 and character == ","):
                arguments.append(code[start:position].strip())
                start = position + 1
            if depth == 0:
                break
        yield code.count("\n", 0, match.start()) + 1, arguments


def connect_context(source):
    if not source.is_code or source.top not in ("src", "ui", "app", "tests"):
        return []
    found = [(line, "a lambda is connected without a context object")
             for line, arguments in call_arguments(source.code, "connect")
             if len(arguments) >= 3 and arguments[2].startswith("[")]
    found += [(line, "a timer calls a lambda without a context object")
              for line, arguments in call_arguments(source.code, "singleShot")
              if len(arguments) >= 2 and arguments[1].startswith("[")]
    return found


def machine_paths(source):
    """Nothing that is committed knows the machine it was written on."""
    if source.path.startswith("tests/arch/"):
        return []
    pattern = re.compile(r"(?<![\w.~])/(work|root|home/\w+|tmp/\w+)\b|\.library\b")
    return [(number, match.group(0)) for number, line in enumerate(source.text.splitlines(), 1)
            if (match := pattern.search(line))]


def unfinished(source):
    if source.path.startswith("tests/arch/"):
        return []
    pattern = re.compile(r"\b(TODO|FIXME|HACK|XXX)\b")
    return [(number, match.group(0)) for number, line in enumerate(source.text.splitlines(), 1)
            if (match := pattern.search(line))]


def token_text(source):
    """No signed token lies around in fixtures; tests make theirs."""
    if source.path.startswith("tests/arch/"):
        return []
    pattern = re.compile(r"\beyJ[A-Za-z0-9_-]{16,}\.eyJ[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}")
    return [(number, match.group(0)[:12] + "…")
            for number, line in enumerate(source.text.splitlines(), 1)
            if (match := pattern.search(line))]


FUTURE = ("src/core/Future.h",)

RULES = {
    "arrows": arrows,
    "links": links,
    "widgets": header_rule(WIDGET_HEADER, WIDGETS, "only ui and app know Qt Widgets", NOT_WIDGETS),
    "network": header_rule(NETWORK_HEADER, NETWORK, "only http, oauth and store know Qt Network"),
    "keychain": header_rule(r"keychain\.h", {"secrets"}, "only secrets knows the keychain"),
    "boost": header_rule(r"<boost/", {"sandbox"}, "only the sandbox stands on Boost"),
    "file-size": file_size,
    "function-size": function_size,
    # Qt gives QNetworkInformation in no other way.
    "instance": pattern_rule(r"\binstance\s*\(\s*\)", "objects are passed in",
                             allowed=("src/http/NetworkWatch.cpp",)),
    "exec": pattern_rule(r"(\.|->|::)exec\s*\(", "only main.cpp runs an event loop",
                         allowed=("app/main.cpp", "src/sandbox/main.cpp")),
    "event-loop": pattern_rule(r"\bQEventLoop\b|\bprocessEvents\s*\(", "no nested event loop"),
    "future": pattern_rule(r"(\.|->)(then|waitForFinished)\s*\(|(?<!hash)(?<!sha)\.result\s*\(\s*\)",
                           "use onResult, andThen and continueWith of core/Future.h",
                           allowed=FUTURE),
    "log-category": pattern_rule(r"\bq(Debug|Info|Warning|Critical)\s*\(",
                                 "log with a category of core/Logging.h"),
    "connect-context": connect_context,
    "old-connect": pattern_rule(r"\b(SIGNAL|SLOT)\s*\(", "connect with member pointers",
                                where=("src", "ui", "app", "tests")),
    "qt-json": pattern_rule(r"\bQJson(Document|Object|Array|Value)\b",
                            "JSON is nlohmann_json behind core/Json"),
    "json-header": pattern_rule(r"#\s*include\s+<nlohmann/json\.hpp>",
                                "headers include nlohmann/json_fwd.hpp", suffixes=(".h",)),
    "random": pattern_rule(r"\bQRandomGenerator(64)?::global\b|\bs?rand\s*\(",
                           "secrets come from the system's generator"),
    "tls": pattern_rule(r"\bignoreSslErrors\b|\bVerifyNone\b|\bQueryPeer\b",
                        "certificates are always checked"),
    "keychain-text": pattern_rule(r"\bsetTextData\b|\bsetInsecureFallback\s*\(\s*true|\bsetSettings\b",
                                  "keychain entries are binary, and never anywhere else"),
    "silent-prompt": pattern_rule(r"prompt=none|\"prompt\"[^;]*\"none\"",
                                  "no sign-in behind the user's back", text="with_strings"),
    "unfinished": unfinished,
    "machine-paths": machine_paths,
    "token-text": token_text,
}
