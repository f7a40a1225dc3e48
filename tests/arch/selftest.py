#!/usr/bin/env python3
"""Plants one violation per rule and expects that rule, and no other, to find it."""

import pathlib
import sys
import tempfile

import check
import rules

# rule -> (file, text). Words that the rules look for are put together here, so that the files of
# this folder need no exception from tools that search the whole tree.
PLANTED = {
    "arrows": ("src/core/Bad.h", '#pragma once\n#include "http/HttpClient.h"\n'),
    "links": ("src/myorg/CMakeLists.txt", "orgdesk_library(myorg LINKS orgdesk_session)\n"),
    "widgets": ("src/forms/Bad.h", "#include <QLineEdit>\n"),
    "network": ("src/core/Bad.cpp", "#include <QNetworkReply>\n"),
    "keychain": ("src/session/Bad.cpp", "#include <qt6keychain/keychain.h>\n"),
    "boost": ("src/oauth/Bad.cpp", "#include <boost/asio.hpp>\n"),
    "file-size": ("ui/pages/Bad.cpp", "int a;\n" * 301),
    "function-size": ("src/core/Bad.cpp", "void f()\n{\n" + "    g();\n" * 66 + "}\n"),
    "instance": ("src/store/Bad.cpp", "auto &s = Store::instance();\n"),
    "exec": ("ui/dialogs/Bad.cpp", "void f(D &d)\n{\n    d.exec();\n}\n"),
    "event-loop": ("src/http/Bad.cpp", "QEventLoop loop;\n"),
    "future": ("src/session/Bad.cpp", "auto x = answer.then(this, f);\n"),
    "log-category": ("src/oauth/Bad.cpp", 'void f()\n{\n    qDebug() << "x";\n}\n'),
    "connect-context": ("ui/pages/Bad.cpp", "void f()\n{\n    connect(b, &B::clicked, [this] {});\n}\n"),
    "old-connect": ("ui/pages/Bad.cpp", "auto s = SIGNAL(clicked());\n"),
    "qt-json": ("src/myorg/Bad.cpp", "QJsonDocument document;\n"),
    "json-header": ("src/myorg/Bad.h", "#include <nlohmann/json.hpp>\n"),
    "random": ("src/oauth/Bad.cpp", "auto *g = QRandomGenerator::global();\n"),
    "tls": ("src/http/Bad.cpp", "void f(R *r)\n{\n    r->ignoreSslErrors();\n}\n"),
    "keychain-text": ("src/secrets/Bad.cpp", "void f(J *j)\n{\n    j->setTextData(t);\n}\n"),
    "silent-prompt": ("src/oauth/Bad.cpp", 'auto q = add("prompt", "none");\n'),
    "unfinished": ("docs/bad.md", "TO" + "DO: write this\n"),
    "machine-paths": ("docs/bad.md", "See /" + "work/notes.\n"),
    "token-text": ("tests/flow/bad.json", '{"t": "eyJ' + "a" * 20 + ".eyJ" + "b" * 20 + "." + "c" * 20
                   + '"}\n'),
    "top-level": ("scratch.txt", "notes\n"),
}

# Things that look like violations and are none.
HARMLESS = {
    "src/core/Fine.cpp": '#include "core/Fine.h"\n#include <QByteArrayView>\n'
                         "// QEventLoop, d.exec(), instance() in a comment\n"
                         'const char *text = "QJsonDocument /* no comment";\nint after = 1;\n',
    "src/core/Future.h": "auto x = future.then(context, f);\n",
    "app/main.cpp": "int main()\n{\n    return app.exec();\n}\n",
    "ui/pages/Fine.cpp": '#include "core/Fine.h"\n#include "ui/common/Theme.h"\n#include <QLabel>\n'
                         "void f()\n{\n    connect(b, &B::clicked, this, [this] { g(a, b); });\n}\n",
    "src/sandbox/Fine.cpp": '#include <boost/asio.hpp>\n#include "sandbox/Fine.h"\n',
    "tests/unit/core/FineTest.cpp": '#include "support/Await.h"\n#include "FineTest.moc"\n',
    "README.md": "Open http://127.0.0.1:18765/callback or ~/work.\n",
}


def plant(root, files):
    for path, text in files.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def main():
    failures = []
    missing = set(rules.RULES) | {"top-level"}
    for name in sorted(missing - set(PLANTED)):
        failures.append(f"{name}: no planted violation")
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        plant(root, HARMLESS)
        for name, path, line, text in check.violations(root)[0]:
            failures.append(f"harmless {path}:{line} is reported by {name}: {text}")
    for name, (path, text) in PLANTED.items():
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            plant(root, {path: text})
            found = {rule for rule, *_ in check.violations(root)[0]}
            if found != {name}:
                failures.append(f"{name}: planted in {path}, found by {sorted(found) or 'nobody'}")
    for failure in failures:
        print(failure)
    print(f"{len(PLANTED)} planted violations, {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
