"""The tenant's dashboard in a real browser in which pages can't run scripts."""

import json

from browser import Browser, WebSocket
from processes import wait_for
from sandbox import Sandbox

PHONE = {"width": 360, "height": 740, "deviceScaleFactor": 1, "mobile": False}


def _open(desktop, programs):
    """The tenant, and its dashboard in a tab of a browser whose profile forbids JavaScript."""
    sandbox = Sandbox(desktop, programs)
    profile = desktop.home / "browser" / "Default"
    profile.mkdir(parents=True)
    (profile / "Preferences").write_text(json.dumps(
        {"profile": {"default_content_setting_values": {"javascript": 2}}}))
    desktop.processes.start([desktop.tools / "xdg-open", sandbox.ready["dashboard"]],
                            name="browser", environment=desktop.environment)
    return sandbox, Browser(desktop.home)


def _visit(browser, page, address):
    """Opens an address in the tab and waits for it."""
    connection = WebSocket(page["webSocketDebuggerUrl"])
    _ask(connection, 1, "Page.navigate", {"url": address})
    connection.close()
    return wait_for(address, lambda: next(
        (p for p in browser.pages() if p["url"] == address
         and browser.evaluate(p, "document.readyState") == "complete"), None))


def the_dashboard_works_without_javascript(desktop, programs):
    sandbox, browser = _open(desktop, programs)
    page = browser.wait_for_text("Overview")
    dashboard = sandbox.ready["dashboard"]
    # A page that would say so if scripts ran.
    file = desktop.home / "probe.html"
    file.write_text("<body>off<script>document.body.append('on')</script>")
    probe = _visit(browser, page, file.as_uri())
    assert browser.text(probe) == "off", browser.text(probe)

    sandbox.patch({"api": {"activated": False}})
    _visit(browser, probe, dashboard)
    page = browser.wait_for_text("It is not activated")
    browser.evaluate(page, "[...document.querySelectorAll('button')]"
                           ".find(b => b.innerText === 'Activate').click()")
    browser.wait_for_text("Saved")
    assert sandbox.tenant()["api"]["activated"] is True

    page = _visit(browser, browser.pages()[0], dashboard + "/api")
    browser.evaluate(page, "document.querySelector('input[name=user][value=allow_all]').click();"
                           "document.querySelector('form.fields button').click()")
    browser.wait_for_text("Any application can ask for any scope")
    assert sandbox.tenant()["api"]["policies"]["user"] == "allow_all"

    page = _visit(browser, browser.pages()[0],
                  dashboard + "/connections/edit?id=con_0ktaHa1denFre1gt")
    browser.evaluate(page, "document.getElementById('display_name').value = 'Quay Okta';"
                           "document.getElementById('users_count').value = 'many';"
                           "document.querySelector('form.fields button').click()")
    page = browser.wait_for_text("Type a whole number from 0")
    kept = browser.evaluate(page, "['display_name', 'users_count']"
                                  ".map(id => document.getElementById(id).value).join()")
    assert kept == "Quay Okta,many", kept
    assert sandbox.connection("Halden Okta"), "it was saved all the same"
    browser.evaluate(page, "document.getElementById('users_count').value = '7';"
                           "document.querySelector('form.fields button').click()")
    browser.wait_for_text("Saved")
    assert sandbox.connection("Quay Okta")["users_count"] == 7


def the_dashboard_fits_a_phone(desktop, programs):
    sandbox, browser = _open(desktop, programs)
    page = browser.wait_for_text("Overview")
    links = browser.evaluate(page, "[...document.querySelectorAll('nav a')].map(a => a.href)")
    assert len(links) > 10, links
    wide = []
    connection = WebSocket(page["webSocketDebuggerUrl"])
    try:
        _ask(connection, 1, "Emulation.setDeviceMetricsOverride", PHONE)
        for number, address in enumerate(links, 2):
            _ask(connection, number * 10, "Page.navigate", {"url": address})
            wait_for(address, lambda: _value(
                connection, f"location.href === {json.dumps(address)}"
                            " && document.readyState === 'complete'"))
            width = _value(connection, "document.documentElement.scrollWidth")
            if width > PHONE["width"]:
                wide.append((address, width))
    finally:
        connection.close()
    assert not wide, f"wider than {PHONE['width']} pixels: {wide}"


def _ask(connection, number, method, parameters):
    connection.send(json.dumps({"id": number, "method": method, "params": parameters}))
    while True:
        answer = json.loads(connection.receive())
        if answer.get("id") == number:
            return answer.get("result", {})


def _value(connection, expression):
    answer = _ask(connection, 7, "Runtime.evaluate",
                  {"expression": expression, "returnByValue": True})
    return answer.get("result", {}).get("value")


for scenario in (the_dashboard_works_without_javascript, the_dashboard_fits_a_phone):
    scenario.desktop = {"keyring": "none"}
