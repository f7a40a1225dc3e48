"""Drives the pages of a running Chromium over its debugging port (Chrome DevTools Protocol)."""

import contextlib
import base64
import json
import os
import socket
import struct
import urllib.request

from processes import wait_for


class WebSocket:
    """The client half of RFC 6455 that talking to a local Chromium needs."""

    def __init__(self, url):
        address, path = url.removeprefix("ws://").split("/", 1)
        host, port = address.split(":")
        self.socket = socket.create_connection((host, int(port)), 10)
        self.buffer = b""
        key = base64.b64encode(os.urandom(16)).decode()
        self.socket.sendall((f"GET /{path} HTTP/1.1\r\nHost: {address}\r\nUpgrade: websocket\r\n"
                             f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\n"
                             "Sec-WebSocket-Version: 13\r\n\r\n").encode())
        while b"\r\n\r\n" not in self.buffer:
            self._receive()
        head, self.buffer = self.buffer.split(b"\r\n\r\n", 1)
        if b" 101 " not in head.split(b"\r\n")[0]:
            raise ConnectionError(head.decode(errors="replace"))

    def _receive(self):
        data = self.socket.recv(65536)
        if not data:
            raise ConnectionError("closed")
        self.buffer += data

    def _take(self, count):
        while len(self.buffer) < count:
            self._receive()
        data, self.buffer = self.buffer[:count], self.buffer[count:]
        return data

    def send(self, text):
        data, mask = text.encode(), os.urandom(4)
        size = len(data)
        if size < 126:
            head = struct.pack("!BB", 0x81, 0x80 | size)
        elif size < 65536:
            head = struct.pack("!BBH", 0x81, 0x80 | 126, size)
        else:
            head = struct.pack("!BBQ", 0x81, 0x80 | 127, size)
        self.socket.sendall(head + mask + bytes(b ^ mask[i % 4] for i, b in enumerate(data)))

    def receive(self):
        """The next text message, put together from its fragments."""
        message = b""
        while True:
            first, second = self._take(2)
            size = second & 0x7F
            if size == 126:
                size = struct.unpack("!H", self._take(2))[0]
            elif size == 127:
                size = struct.unpack("!Q", self._take(8))[0]
            payload = self._take(size)
            if first & 0x0F == 8:
                raise ConnectionError("closed")
            if first & 0x0F in (0, 1):
                message += payload
                if first & 0x80:
                    return message.decode()

    def close(self):
        self.socket.close()


class Browser:
    def __init__(self, home):
        self.port_file = home / "browser" / "DevToolsActivePort"

    def _get(self, path):
        port = self.port_file.read_text().split()[0]
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=5) as answer:
            return json.load(answer)

    def pages(self):
        """Targets of all tabs, the newest first."""
        try:
            return [t for t in self._get("/json/list") if t["type"] == "page"]
        except (OSError, IndexError, ValueError):
            return []

    def close(self, page):
        with contextlib.suppress(OSError, ValueError):  # the last one takes the browser with it
            self._get(f"/json/close/{page['id']}")

    def evaluate(self, page, expression):
        """The value of a JavaScript expression in a tab; None when the tab went away."""
        connection = None
        try:
            connection = WebSocket(page["webSocketDebuggerUrl"])
            connection.send(json.dumps({"id": 1, "method": "Runtime.evaluate", "params": {
                "expression": expression, "returnByValue": True, "userGesture": True}}))
            while True:
                answer = json.loads(connection.receive())
                if answer.get("id") == 1:
                    return answer.get("result", {}).get("result", {}).get("value")
        except OSError:
            return None
        finally:
            if connection:
                connection.close()

    def fields(self, page):
        """Names of the form controls of a loaded page."""
        return self.evaluate(page, """
            document.readyState !== 'complete' ? [] :
                [...document.querySelectorAll('input[name],button[name]')].map(e => e.name)
            """) or []

    def form(self, name, seconds=30.0):
        """Waits for a page whose form has this field."""
        return wait_for(f"a page with the field {name}", lambda: next(
            (page for page in self.pages() if name in self.fields(page)), None), seconds)

    def submit(self, page, values=None, button=None):
        """Fills in fields by name and presses the named button with a value, or the only one."""
        choice = "button[type=submit]"
        if button:
            choice = f"button[name={button[0]}]" + (f"[value={json.dumps(button[1])}]" if button[1] else "")
        self.evaluate(page, f"""
            for (const [name, value] of Object.entries({json.dumps(values or {})}))
                document.querySelector(`input[name=${{name}}]`).value = value;
            document.querySelector({json.dumps(choice)}).click();
            """)

    def text(self, page):
        return self.evaluate(page, "document.body ? document.body.innerText : ''") or ""

    def wait_for_text(self, text, seconds=20.0):
        return wait_for(f"a browser page that says “{text}”", lambda: next(
            (page for page in self.pages() if text in self.text(page)), None), seconds)
